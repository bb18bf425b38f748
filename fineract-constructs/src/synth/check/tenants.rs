//! Lists of Apache Fineract's tenants that services in several regions read, each as it likes.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Diag, NodeId, Severity};

use super::logins;
use crate::constructs::services::TENANTS;
use crate::synth::finish::Program;

pub(super) static APART: Code = Code {
    id: "DATA-006",
    title: "tenants that have no home, or two",
    severity: Severity::Error,
    explanation: "Apache Fineract keeps a list of its tenants in its database, and each tenant in a database of its own. All \
clusters whose services read one list are to agree on it:\n\n\
- One cluster makes the tenants' databases and changes their tables, by a Job for each release. Without it they are never made, \
and services wait for them in vain. Two would hold each other up by Liquibase's lock.\n\
- The credentials in the list are encrypted with one password. Fineract refuses a tenant that another one encrypted: `Invalid master \
password on tenant connection`.\n\n\
Give the service on every cluster the same `.tenants(…)`, which the database has, and run it in the region of the database's \
first member. Source: Apache Fineract, `DatabasePasswordEncryptor`, `TenantDatabaseUpgradeService`.",
};

/// What a service says of its tenants.
struct Said<'a> {
    node: NodeId,
    password: &'a str,
    home: &'a str,
    here: &'a str,
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let tree = &program.tree;
    let masters = logins::masters(program);
    let mut lists: BTreeMap<&str, Vec<Said>> = BTreeMap::new();
    for node in tree.ids() {
        let Some([list, password, home, here]) = tree[node].facts.get(TENANTS).and_then(|it| it.as_list())
        else {
            continue;
        };
        let (Some(list), Some(password)) = (list.as_str(), password.as_str()) else { continue };
        let (Some(home), Some(here)) = (home.as_str(), here.as_str()) else { continue };
        lists.entry(masters.get(list).unwrap_or(&list)).or_default().push(Said {
            node,
            password,
            home,
            here,
        });
    }
    for (list, said) in &lists {
        let passwords: BTreeSet<_> = said.iter().map(|said| said.password).collect();
        let mut homes = said.iter().filter(|said| said.home == said.here);
        let (first, second) = (homes.next(), homes.next());
        let (of, message) = match (first, second) {
            _ if passwords.len() > 1 => {
                let passwords: Vec<_> = passwords.iter().map(|it| format!("`{it}`")).collect();
                let message =
                    format!("the tenants of `{list}` are encrypted with {}", passwords.join(" and "));
                (said.last(), message)
            }
            (None, _) => {
                let message = format!("nothing makes the databases of the tenants of `{list}`");
                (said.first(), message)
            }
            (Some(_), Some(_)) => {
                let message = format!("two clusters change the databases of the tenants of `{list}`");
                (second, message)
            }
            (Some(_), None) => continue,
        };
        let Some(of) = of else { continue };
        let help = "give it the `.tenants(…)` of its database, and run it on one cluster in the database's first region";
        findings.push(program.diag(&APART, of.node, message).help(help));
    }
}
