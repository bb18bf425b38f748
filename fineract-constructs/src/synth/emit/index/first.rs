//! What a person or another tool has to do, for no stack and no bundle does.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, Expr, NodeId};

use super::Index;
use super::table::{Table, folded};
use crate::synth::check::kubernetes::elsewhere;

impl Index<'_> {
    pub(super) fn first(&self) -> String {
        let mut summary: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        let mut each = Table::new(["what", "name", "cluster", "region", "members"]);
        for cluster in self.clusters {
            for ([kind, namespace, name], place, members) in elsewhere(cluster) {
                *summary.entry(cluster.name).or_default().entry(kind).or_default() += 1;
                let members: Vec<_> = members.iter().map(|member| format!("`{member}`")).collect();
                let name = if namespace.is_empty() { name.to_owned() } else { format!("{namespace}/{name}") };
                each.row([
                    kind.to_owned(),
                    format!("`{name}`"),
                    format!("`{}`", cluster.name),
                    format!("{} of {}", place.region, place.account),
                    members.join(", "),
                ]);
            }
        }
        let callers = self.callers();
        let mut clusters = Table::new(["cluster", "its API server is called from", "what else"]);
        for cluster in callers.keys().chain(summary.keys()).collect::<BTreeSet<_>>() {
            let networks =
                callers.get(cluster).map_or_else(|| "–".to_owned(), |networks| networks.join(", "));
            let kinds = summary.get(cluster).into_iter().flatten();
            let kinds: Vec<_> = kinds.map(|(kind, count)| format!("{count} {kind}")).collect();
            clusters.row([format!("`{cluster}`"), networks, kinds.join(", ")]);
        }
        let text = "What a person or another tool makes before the manifests of a cluster are applied, and keeps. What applies them \
runs in a network that the cluster's API server admits; no stack has such a runner. A secret of Secrets Manager is JSON with these \
members, in the region and account of its cluster.";
        let (baseline, zones, credentials) = (self.baseline(), self.zones(), self.credentials());
        format!("{baseline}{zones}{credentials}{text}\n\n{}{}", clusters.text(), folded("each thing", &each))
    }

    /// Registries that give ECR nothing until somebody says as whom it pulls.
    fn credentials(&self) -> String {
        let waves = self.wave_of();
        let mut credentials = Table::new(["secret", "registry", "wave #", "stack"]);
        for &rule in self.program.of_type("AWS::ECR::PullThroughCacheRule") {
            let body = &self.program.leaf(rule).body;
            let Some(Doc::Expr(credential)) = body.at(&["CredentialArn"]) else { continue };
            let (Expr::Ref(secret) | Expr::Att(secret, _)) = **credential else { continue };
            let text = |node: NodeId, key| self.program.leaf(node).body.at(&[key]).and_then(Doc::as_str);
            let Some(stack) = self.program.unit_of(rule) else { continue };
            let unit = self.program.unit(stack);
            let wave = waves[&(unit.name.as_str(), unit.place.account.as_str(), unit.place.region)];
            credentials.row([
                format!("`{}`", text(secret, "Name").unwrap_or_default()),
                format!("`{}`", text(rule, "UpstreamRegistryUrl").unwrap_or_default()),
                wave.to_string(),
                format!("`{}`", unit.name),
            ]);
        }
        if credentials.is_empty() {
            return String::new();
        }
        let text = "Credentials for the registries that images are copied from, JSON with `username` and `accessToken` of a token that \
reads packages. A person puts them to these secrets as soon as their wave is deployed: until then no image of the registry can be \
pulled.";
        format!("{text}\n\n{}\n", credentials.text())
    }

    /// Zones that the world finds only when somebody enters their name servers.
    fn zones(&self) -> String {
        let waves = self.wave_of();
        let text = |node: NodeId, key| self.program.leaf(node).body.at(&[key]).and_then(Doc::as_str);
        let records = self.program.of_type("AWS::Route53::RecordSet").iter();
        let led_to: BTreeSet<_> = records
            .filter(|record| text(**record, "Type") == Some("NS"))
            .filter_map(|record| text(*record, "Name"))
            .collect();
        let mut zones = Table::new(["zone", "wave #", "stack"]);
        for &zone in self.program.of_type("AWS::Route53::HostedZone") {
            let Some(name) = text(zone, "Name").filter(|name| !led_to.contains(name)) else { continue };
            let Some(stack) = self.program.unit_of(zone) else { continue };
            if self.program.leaf(zone).body.at(&["VPCs"]).is_some() {
                continue;
            }
            let unit = self.program.unit(stack);
            let wave = waves[&(unit.name.as_str(), unit.place.account.as_str(), unit.place.region)];
            zones.row([format!("`{name}`"), wave.to_string(), format!("`{}`", unit.name)]);
        }
        if zones.is_empty() {
            return String::new();
        }
        let text = "Zones whose name servers, an output of their stack, are entered at the domain's registrar or in the zone above as \
soon as their wave is deployed: stacks with certificates wait until the world finds the zone.";
        format!("{text}\n\n{}\n", zones.text())
    }

    /// The networks from which each cluster's API server can be called.
    fn callers(&self) -> BTreeMap<&str, Vec<String>> {
        let mut callers = BTreeMap::new();
        for &cluster in self.program.of_type("AWS::EKS::Cluster") {
            let body = &self.program.leaf(cluster).body;
            let Some(name) = body.at(&["Name"]).and_then(Doc::as_str) else { continue };
            let groups = body.at(&["ResourcesVpcConfig", "SecurityGroupIds"]).and_then(Doc::as_list);
            let rules = groups.into_iter().flatten().filter_map(|group| {
                let Doc::Expr(expr) = group else { return None };
                let (Expr::Ref(group) | Expr::Att(group, _)) = **expr else { return None };
                self.program.leaf(group).body.at(&["SecurityGroupIngress"])?.as_list()
            });
            let inside = rules.flatten().filter_map(|rule| rule.at(&["CidrIp"]));
            let outside = body.at(&["ResourcesVpcConfig", "PublicAccessCidrs"]).and_then(Doc::as_list);
            let networks = inside.chain(outside.into_iter().flatten()).filter_map(Doc::as_str);
            callers.insert(name, networks.map(|network| format!("`{network}`")).collect());
        }
        callers
    }
}
