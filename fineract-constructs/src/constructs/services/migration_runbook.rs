//! What a person does when a migration has failed, or is to run again.

use super::names::SecretUse;
use super::spec::Spec;
use super::tenants::{PATIENCE, TENANT};
use crate::constructs::File;

/// Where the runbook of a service's migration on a cluster is.
pub(in crate::constructs) fn path(service: &str, cluster: &str) -> String {
    format!("runbooks/migrate-{service}-of-{cluster}.md")
}

/// The runbook of a migration.
///
/// Source: Kubernetes, "Jobs", on failure and on labels of pods; Argo CD, `controller/health.go`; Liquibase,
/// "DATABASECHANGELOGLOCK table"; Apache Fineract, `TenantDatabaseUpgradeService`, `RolesApiResource`, `UsersApiResource`.
pub(super) fn file(spec: &Spec, job: &str, release: &str) -> File {
    let (service, cluster) = (&spec.name, &spec.cluster.name);
    let region = spec.site().region.code();
    let kubectl = format!("kubectl --context {cluster} -n {}", spec.namespace);
    let administrator = spec.secret_name(SecretUse::Administrator);
    let text = format!(
        r#"# The migration of {service} {release} on {cluster}

The Job `{job}` makes the databases of the tenants and changes their tables to release {release}. Pods of this release wait for it in
every region, while those of the one before serve: nothing is lost while it has failed, and nothing new gets out.

Lines are for `sh`, with the AWS CLI, `kubectl` and `jq`, and a role that may change the cluster, inside the networks of the platform.

## How it is seen
- No alarm says it. Pods of `{service}` stay in `Init`, and the log of `follow-tenants` says that the migration has not ended.
- Argo CD doesn't ask how the Job is. It shows the Deployment as `Progressing`, and as `Degraded` after {minutes} minutes, as do
  `kubectl rollout status` and Flux.
- The Job says `Failed` after its eleventh try, which is half an hour after the first and more:

```sh
aws eks update-kubeconfig --region {region} --name {cluster} --alias {cluster}
{kubectl} get job {job}
{kubectl} get pods -l app.kubernetes.io/instance={service}-migration
```

## Why it failed
Pods of failed tries stay as long as the Job does. `make-logins` reaches the database as its master user, the others as `{service}`;
`migrate` is Liquibase's:

```sh
{kubectl} logs -l batch.kubernetes.io/job-name={job} -c make-logins --prefix --tail=50
{kubectl} logs -l batch.kubernetes.io/job-name={job} -c make-tenants --prefix --tail=50
{kubectl} logs -l batch.kubernetes.io/job-name={job} -c migrate --prefix --tail=200
```

| the log says | then |
|---|---|
| no connection, or a password that is wrong | mend the credential or the network, and run it again |
| `Could not acquire change log lock`, or it waits for it | a try was killed at work: run it again, with its lock opened |
| `SchemaUpgradeNeededException` | if the very first migration was killed at work, begin anew; else the database is of a release that this one can't follow |
| a changeset failed | what it changed is undone; mend what it met, and run it again, or go back to the release before, whose pods still serve |

## Run it again
A Job that has ended is never started again: it is made anew. If Argo CD or Flux makes it before the last line does, which then says
`AlreadyExists`, that is as good: its next try finds the lock open.

```sh
{kubectl} get job {job} -o json | jq 'del(.status, .spec.selector, .metadata["uid", "resourceVersion", "creationTimestamp", "generation", "managedFields"], .metadata.labels["controller-uid", "job-name", "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-name"], .spec.template.metadata.labels["controller-uid", "job-name", "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-name"])' > job.json
{kubectl} delete job {job} --cascade=foreground
```

Once no pod of a migration is left, open the locks of Liquibase (`databasechangeloglock`), from a pod that waits. It says which were held;
after a try that ended by itself there are none:

```sh
{kubectl} get pods -l app.kubernetes.io/instance={service}-migration
pod=$({kubectl} get pods -l app.kubernetes.io/instance={service} --field-selector status.phase=Pending -o name | head -1)
{kubectl} exec "$pod" -c follow-tenants -- sh /etc/tenants/tenants.sh unlock
{kubectl} create -f job.json
{kubectl} wait job {job} --for=condition=Complete --timeout=1h
```

Pods that wait begin by themselves.

## The first user
`record-tenants` gives `mifos`, who may do everything, the password of the secret `{administrator}`, in each tenant on this server where
it is still the one that Fineract gives, and `system` and `interopUser` one that nobody has. Users that a bank made, and passwords that
it gave, stay. For the minutes between its first `migrate` and `record-tenants`, a tenant that joins a list already served is open to
who knows Fineract's password: let it join where no request for it is let in. Tenants on other servers it leaves alone.

People get users of their own, made by `mifos`, who stays for emergencies. So do programs: a function of events calls as the user of
`…/events/api`, with the role that its calls need; where Fineract's policy of passwords refuses that password, put another one into the
secret first. Passwords are in files that the last line removes, and in no argument of a command:

```sh
umask 077
{kubectl} port-forward service/{service} 8443:{port} &
api=https://localhost:8443/fineract-provider/api/v1
aws secretsmanager get-secret-value --region {region} --secret-id {administrator} --query SecretString --output text | jq -r '"user = \"mifos:\(.password)\"\nheader = \"Fineract-Platform-TenantId: default\"\nheader = \"Content-Type: application/json\"\ninsecure"' > mifos
curl --config mifos "$api/roles"
curl --config mifos "$api/roles" --data '{{"name": "events", "description": "Functions of events"}}'
curl --config mifos -X PUT "$api/roles/<ROLE>/permissions" --data '{{"permissions": {{"CREATE_LOAN": true, "REPAYMENT_LOAN": true, "CLOSE_SAVINGSACCOUNT": true}}}}'
aws secretsmanager get-secret-value --region {region} --secret-id <SECRET> --query SecretString --output text | jq '{{username, password, repeatPassword: .password, firstname: "Functions", lastname: "Events", email: "", officeId: 1, roles: [<ROLE>], sendPasswordToEmail: false, passwordNeverExpires: true}}' > user
curl --config mifos "$api/users" --data @user
rm mifos user
```

{another_password}## After a restore
A database that was restored to before {release} was recorded has its old tables, and the Job has ended long since. Lead services to the
database; their pods wait. Run the Job again as above. It also gives logins the passwords of now, and makes those that came since: where a
login is another than it was then, run it whatever was restored to. Else one that was restored to later needs nothing.

## Begin anew
Only where the very first migration was killed, and no customer has data: Fineract takes half a first migration for an old release. This
empties both databases. Delete the Job as above, and in

```sh
pod=$({kubectl} get pods -l app.kubernetes.io/instance={service} --field-selector status.phase=Pending -o name | head -1)
{kubectl} exec -it "$pod" -c follow-tenants -- sh -c 'PGUSER=$FINERACT_HIKARI_USERNAME PGPASSWORD=$FINERACT_HIKARI_PASSWORD psql "${{FINERACT_HIKARI_JDBC_URL#jdbc:}}"'
```

write

```sql
SELECT format('DROP %s IF EXISTS %s CASCADE', CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, oid::regclass)
FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S') \gexec
\connect {TENANT}
SELECT format('DROP %s IF EXISTS %s CASCADE', CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, oid::regclass)
FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S') \gexec
```

and make the Job anew.
"#,
        minutes = PATIENCE / 60,
        another_password = another_password(&kubectl, region),
        port = spec.service.port.number,
    );
    File::new(path(service.as_str(), cluster), text)
}

/// How a login is given another password, which nothing does by itself.
fn another_password(kubectl: &str, region: &str) -> String {
    format!(
        r#"## Another password for a login
Each service logs in by a credential of its own, which is rotated by nobody but you: for a service that may have shown its own, or by
the calendar. Where the role had another password, new connections of the service fail from `make-logins` on until its last pod has
started again: a minute or two. Put another password into its secret:

```sh
service=<SERVICE>
key=$({kubectl} get externalsecret "$service-database" -o jsonpath='{{.spec.dataFrom[0].extract.key}}')
umask 077
tr -dc A-Za-z0-9 </dev/urandom | head -c 32 > password
aws secretsmanager get-secret-value --region {region} --secret-id "$key" --query SecretString --output text | jq --compact-output --rawfile new password '.password = $new' > secret
aws secretsmanager put-secret-value --region {region} --secret-id "$key" --secret-string file://secret
rm password secret
```

Have every cluster of the ledger read it, then run the Job again as above, and at once start the service's pods again in each cluster:

```sh
{kubectl} annotate externalsecret --all force-sync="$(date +%s)" --overwrite
{kubectl} rollout restart deployment "$service"
```

"#
    )
}
