//! Services that log in to a database as somebody else, or with other rights than they need.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use crate::constructs::data::{LOGINS, Rights};
use crate::constructs::services::LOGIN;
use crate::synth::finish::Program;

pub(super) static ANOTHERS: Code = Code {
    id: "DATA-008",
    title: "login that is not the service's own",
    severity: Severity::Error,
    explanation: "A database with a login for each service gives each of them what it needs, and tells in its logs who did what. So a \
service takes its own:\n\n\
- The master user's credential is for the migration alone. It makes and drops databases, tables and users, whatever a service needs.\n\
- The login of another service has that one's rights, and is closed when that one is.\n\
- A service that only reads has a login that only reads, or nothing but its own word keeps it from writing. One that writes has one \
that writes, and Apache Fineract one that owns its tables.\n\n\
Name the service in `.logins([(…, Rights::Read)])` of the database, and give it `.login(…)` of what the database has for it.",
};

/// A login of a database.
struct Known<'a> {
    database: NodeId,
    master: &'a str,
    name: &'a str,
    rights: &'a str,
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let tree = &program.tree;
    let logins = logins(program);
    for node in tree.ids() {
        let Some([secret, service, needs]) = texts(program, node, LOGIN) else { continue };
        let of_master = logins.values().find(|login| login.master == secret);
        let (of, message) = match (logins.get(secret), of_master) {
            (_, Some(login)) => {
                (login, format!("`{service}` logs in as the master user, whose credential is `{secret}`"))
            }
            (Some(login), _) if login.name != service => {
                (login, format!("`{service}` logs in as `{}`, by `{secret}`", login.name))
            }
            (Some(login), _) if !suffice(login.rights, needs) => {
                let message =
                    format!("`{service}` is of `{needs}`, and its login `{secret}` of `{}`", login.rights);
                (login, message)
            }
            _ => continue,
        };
        let mut diag = program.diag(&ANOTHERS, node, message);
        diag.related.push((tree.origin(of.database), "has the logins".into()));
        let rights = [Rights::Read, Rights::Write, Rights::Own].into_iter().find(|it| it.group() == needs);
        let help = rights.map_or_else(String::new, |rights| {
            format!("name it among the logins of the database, with `Rights::{rights:?}`, and take that login: `.login(…)`")
        });
        findings.push(diag.help(help));
    }
}

/// Logins of all databases, by the secret of each.
fn logins(program: &Program) -> BTreeMap<&str, Known<'_>> {
    let tree = &program.tree;
    let mut known = BTreeMap::new();
    for database in tree.ids() {
        let Some([master, logins @ ..]) = tree[database].facts.get(LOGINS).and_then(|it| it.as_list()) else {
            continue;
        };
        let Some(master) = master.as_str() else { continue };
        for login in logins {
            let Some([secret, name, rights]) = as_texts(login) else { continue };
            known.insert(secret, Known { database, master, name, rights });
        }
    }
    known
}

/// The secret of the master user of each login's database, by the login's.
pub(super) fn masters(program: &Program) -> BTreeMap<&str, &str> {
    logins(program).into_iter().map(|(secret, login)| (secret, login.master)).collect()
}

/// Whether rights are those that are needed. Who only reads has no others; who writes may own tables of its own.
fn suffice(rights: &str, needs: &str) -> bool {
    rights == needs || (rights, needs) == (Rights::Own.group(), Rights::Write.group())
}

fn texts<'a>(program: &'a Program, node: NodeId, subject: &str) -> Option<[&'a str; 3]> {
    as_texts(program.tree[node].facts.get(subject)?)
}

fn as_texts(doc: &Doc) -> Option<[&str; 3]> {
    let [first, second, third] = doc.as_list()? else { return None };
    Some([first.as_str()?, second.as_str()?, third.as_str()?])
}
