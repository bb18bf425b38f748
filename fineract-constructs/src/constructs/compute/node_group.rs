//! A managed group of nodes, or one for each zone.

use fineract_cfn::{ec2, eks};
use fineract_core::{Construct, Dict, Doc, Expr, IdOf, Key, Scope, Value};

use super::image::is_graviton;
use super::nodes::{ARCHITECTURE, SCALING, Scaling};
use crate::aws::names::{Kind, name};
use crate::constructs::compute::{Cluster, NodeRole, Nodes, Taint};
use crate::constructs::network::Subnet;
use crate::constructs::security::Purpose;

/// How many pods a node takes. Pods have addresses of the overlay, so the network interfaces of the instance don't
/// limit them; 110 is what EKS allows below 30 virtual CPUs (CAL-7).
const MAX_PODS: u16 = 110;

/// Nodes of a cluster.
///
/// They get the cluster's security group and no other: EKS attaches it where the launch template names none, and it
/// allows all traffic among its members. So the overlay (UDP 4789), Typha (TCP 5473) and the kubelet (TCP 10250) need no
/// rule (CAL-6); a load balancer's traffic to node ports does, from whoever owns the load balancer.
///
/// Pods can't take the node's credentials: the metadata service answers one hop away only, and a pod is two (CAL-9).
///
/// # Creates
/// In the cluster's `nodes` stack: `AWS::EC2::LaunchTemplate`, `AWS::EKS::Nodegroup`; for [`NodeRole::Private`] and
/// [`NodeRole::Database`] one group for each zone.
///
/// # Reports
/// `NG-001` for impossible sizes, `NG-002` for instances of another architecture than their image.
#[derive(Clone, Debug)]
pub struct NodeGroup {
    cluster: Cluster,
    nodes: Nodes,
}

impl NodeGroup {
    /// Nodes of a cluster, beside those that it was given when it was made.
    pub fn new(cluster: &Cluster, nodes: Nodes) -> Self {
        Self { cluster: cluster.clone(), nodes }
    }
}

impl Construct for NodeGroup {
    type Handle = Vec<eks::NodegroupRef>;

    fn build(self, scope: &mut Scope) -> Vec<eks::NodegroupRef> {
        self.check(scope);
        let Self { cluster, nodes } = &self;
        let network = &cluster.network;
        let mut scope = scope.placed_in(cluster.nodes);
        let template = scope.add("template", self.launch_template());
        match nodes.role {
            NodeRole::Public => {
                vec![scope.add("group", self.group("", &network.public, nodes.scaling, template))]
            }
            NodeRole::Private | NodeRole::Database => {
                let in_zone = |(scaling, subnet): (Scaling, &Subnet)| {
                    let zone = subnet.zone.letter.to_string();
                    let group = self.group(&zone, std::slice::from_ref(subnet), scaling, template);
                    scope.add(format!("group-{zone}"), group)
                };
                self.sizes().zip(&network.private).map(in_zone).collect()
            }
        }
    }
}

impl NodeGroup {
    /// The size of the group in each private subnet.
    fn sizes(&self) -> impl Iterator<Item = Scaling> {
        let scaling = self.nodes.scaling;
        let zones = u16::try_from(self.cluster.network.private.len()).unwrap_or(u16::MAX);
        let divided = self.nodes.role == NodeRole::Private;
        (0..zones).map(move |zone| if divided { scaling.part(zone, zones) } else { scaling })
    }

    fn check(&self, scope: &mut Scope) {
        let Nodes { scaling, image, instance_types, .. } = &self.nodes;
        if !scaling.is_possible() {
            let message = format!(
                "`{}` nodes: at least {}, first {}, at most {}",
                self.nodes.name, scaling.min, scaling.desired, scaling.max
            );
            scope.report(&SCALING, message).help =
                Some("`.scaling(min, first, max)` takes them in rising order, the last at least 1".into());
        } else if let Some(last) = self.sizes().last().filter(|last| !last.is_possible()) {
            let message = format!(
                "`{}` nodes: at most {} in {} zones, so {} in the last",
                self.nodes.name,
                scaling.max,
                self.cluster.network.private.len(),
                last.max
            );
            scope.report(&SCALING, message).help =
                Some("let the last number be one for each zone, or more".into());
        }
        for other in instance_types.iter().filter(|instance| is_graviton(instance) != image.is_arm()) {
            let message = format!("`{other}` can't boot `{}`", image.ami_type());
            scope.report(&ARCHITECTURE, message).help = Some(if image.is_arm() {
                "choose an image without `Arm`, or Graviton instances".into()
            } else {
                "choose the image with `Arm`, or other instances".into()
            });
        }
    }

    fn launch_template(&self) -> ec2::LaunchTemplate {
        let Self { cluster, nodes } = self;
        let site = &cluster.network.site;
        let key = cluster.keys.of(Purpose::Ebs).arn();
        let encrypted = || {
            ec2::LaunchTemplateEbs::new()
                .volume_type("gp3")
                .encrypted(true)
                .kms_key_id(&key)
                .delete_on_termination(true)
        };
        let device =
            |name, volume| ec2::LaunchTemplateBlockDeviceMapping::new().device_name(name).ebs(volume);
        let system = nodes.image.system_device().map(|name| device(name, encrypted()));
        let data = device(nodes.image.data_device(), encrypted().volume_size(nodes.volume));
        let devices: Vec<_> = system.into_iter().chain([data]).collect();
        // Neither a stack's nor a node group's tags reach what the group starts.
        let tags = |resource: &str| {
            ec2::CapacityReservationTagSpecification::new().resource_type(resource).tags([
                ("Name", format!("{}-{}", cluster.name, nodes.name)),
                ("Platform", site.platform.clone()),
                ("Environment", site.environment.clone()),
                (NodeRole::LABEL, nodes.role.name().to_owned()),
            ])
        };
        let user_data = Expr::Call("Fn::Base64", Doc::Str(nodes.image.user_data(MAX_PODS)));
        let data = ec2::LaunchTemplateData::new()
            .block_device_mappings(devices)
            .metadata_options(
                ec2::MetadataOptions::new()
                    .http_endpoint(ec2::MetadataOptions::HTTP_ENDPOINT_ENABLED)
                    .http_tokens(ec2::MetadataOptions::HTTP_TOKENS_REQUIRED)
                    .http_put_response_hop_limit(1),
            )
            .tag_specifications([tags("instance"), tags("volume")])
            .user_data(Value::<String>::from_doc(user_data));
        ec2::LaunchTemplate::new(data)
            .launch_template_name(site.name(Kind::LaunchTemplate, &format!("nodes-{}", nodes.name)))
    }

    /// The group in `subnets`; `zone` is empty where it spans all of them.
    fn group(
        &self,
        zone: &str,
        subnets: &[Subnet],
        scaling: Scaling,
        template: ec2::LaunchTemplateRef,
    ) -> eks::Nodegroup {
        let Self { cluster, nodes } = self;
        let generation = nodes.generation.to_string();
        let parts: Vec<&str> =
            [&nodes.name, zone, &generation].into_iter().filter(|part| !part.is_empty()).collect();
        let role = (NodeRole::LABEL.into(), nodes.role.name());
        let own = nodes.labels.iter().map(|(key, value)| (Key::Owned(key.clone()), value.as_str()));
        let labels = Value::<Dict<String>>::from_doc(Doc::map(std::iter::once(role).chain(own)));
        let size = eks::ScalingConfig::new()
            .min_size(scaling.min)
            .desired_size(scaling.desired)
            .max_size(scaling.max);
        let template = eks::LaunchTemplateSpecification::new()
            .id(template.id())
            .version(template.latest_version_number());
        let ids: Vec<Value<IdOf<ec2::Subnet>>> = subnets.iter().map(|subnet| subnet.id.clone()).collect();
        let group = eks::Nodegroup::new(Value::imported(cluster.name.as_str()), cluster.node_role.arn(), ids)
            .nodegroup_name(name(Kind::NodeGroup, &parts))
            .ami_type(nodes.image.ami_type())
            .capacity_type(nodes.capacity.eks())
            .instance_types(nodes.instance_types.clone())
            .labels(labels)
            .launch_template(template)
            .node_repair_config(eks::NodeRepairConfig::new().enabled(true))
            .scaling_config(size)
            .update_config(eks::UpdateConfig::new().max_unavailable(1));
        if nodes.taints.is_empty() {
            return group;
        }
        group.taints(nodes.taints.iter().map(Taint::of_group).collect::<Vec<_>>())
    }
}
