//! How the volume of a store in a cluster is made of a recovery point.

use crate::constructs::File;
use crate::constructs::compute::{CLUSTER_TAG, Cluster};
use crate::constructs::services::names;
use crate::constructs::storage::BackupPlanRef;

/// A store of one pod in the namespace of the services, a `StatefulSet` with the claim `data`.
pub(in crate::constructs) struct Store<'a> {
    pub(in crate::constructs) cluster: &'a Cluster,
    pub(in crate::constructs) plan: &'a BackupPlanRef,
    pub(in crate::constructs) name: &'a str,
    pub(in crate::constructs) class: &'a str,
    pub(in crate::constructs) gibibytes: u32,
    /// What shows in its container that the data is there.
    pub(in crate::constructs) look: &'a str,
}

/// The runbook of a store; none if its plan keeps no recovery points beside the cluster.
pub(in crate::constructs) fn file(store: &Store) -> Option<File> {
    let kept = store.plan.kept.iter().find(|kept| kept.region == store.cluster.network.site.region)?;
    let path = format!("runbooks/restore-{}-of-{}.md", store.name, store.cluster.name);
    Some(File::new(path, page(store, &kept.vault)))
}

/// Source: AWS Backup developer guide, "Restore an Amazon EBS volume"; Kubernetes, "Persistent Volumes", on reserving one;
/// the EBS CSI driver's documents, on static provisioning.
fn page(store: &Store, vault: &str) -> String {
    let Store { cluster, plan, name: store, class, gibibytes, look } = *store;
    let site = &cluster.network.site;
    let (region, account, name) = (site.region.code(), &site.account, &cluster.name);
    let role = &plan.role_name;
    format!(
        r#"# Restore {store} of {name}

For when the volume of `{store}` in `{namespace}` is lost or holds what it should not. The plan `{plan}` makes recovery points of each volume
with its tag, which the driver gives to every new one. A recovery point is the volume as if its power had been cut:
`{store}` replays its log when it starts. What was written after it is lost.

Lines are for one `sh`, with the AWS CLI, `kubectl` and `jq`. Volumes are of the whole cluster, not of a namespace: `kubectl` is for a role
that administers it.

```
volume=$(kubectl get persistentvolume "$(kubectl --namespace {namespace} get persistentvolumeclaim data-{store}-0 \
  --output jsonpath='{{.spec.volumeName}}')" --output json | jq --raw-output .spec.csi.volumeHandle)
```

A volume that was there before the driver gave it is in no backup until somebody tags it:

```
aws ec2 create-tags --region {region} --resources "$volume" --tags Key={tag},Value={plan}
```

Whatever brings the cluster in step with the repository (Argo CD, Flux, a pipeline) must leave the StatefulSet alone until the last step.

1. Stop the pod, find its volume as above, and the zone that it is in.

   ```
   kubectl --namespace {namespace} scale statefulset {store} --replicas 0
   zone=$(kubectl get persistentvolume --output json | jq --raw-output --arg volume "$volume" \
     '.items[] | select(.spec.csi.volumeHandle == $volume) | first(.spec.nodeAffinity | .. | .values? // empty)[0]')
   ```

2. Choose a recovery point: the last one from before the mistake, or of all where the volume is lost.

   ```
   before=$(date -u +%Y-%m-%dT%H:%M:%SZ) # or the time of the mistake
   point=$(aws backup list-recovery-points-by-backup-vault --region {region} --backup-vault-name {vault} \
     --by-resource-arn "arn:aws:ec2:{region}:{account}:volume/$volume" --by-created-before "$before" \
     --query 'max_by(RecoveryPoints[?Status==`COMPLETED`], &CreationDate).RecoveryPointArn' --output text)
   ```

3. Make a volume of it, in the same zone, or in another one where nodes for the pod are. It has no tags: without the last line it is in no
   backup, and the cluster's driver may not attach it.

   ```
   aws backup get-recovery-point-restore-metadata --region {region} --backup-vault-name {vault} --recovery-point-arn "$point" \
     --query RestoreMetadata --output json | jq --arg zone "$zone" '.availabilityZone = $zone' > metadata.json
   job=$(aws backup start-restore-job --region {region} --recovery-point-arn "$point" --metadata file://metadata.json \
     --iam-role-arn arn:aws:iam::{account}:role/{role} --query RestoreJobId --output text)
   until aws backup describe-restore-job --region {region} --restore-job-id "$job" --query Status --output text \
     | grep -E 'COMPLETED|ABORTED|FAILED'; do sleep 15; done
   restored=$(aws backup describe-restore-job --region {region} --restore-job-id "$job" --query CreatedResourceArn --output text)
   restored=${{restored##*/}}
   aws ec2 create-tags --region {region} --resources "$restored" \
     --tags Key={tag},Value={plan} Key={cluster_tag},Value={name}
   ```

4. Replace the claim. Its old volume stays, for its class retains it.

   ```
   kubectl --namespace {namespace} delete persistentvolumeclaim data-{store}-0
   kubectl apply --filename - <<END
   apiVersion: v1
   kind: PersistentVolume
   metadata:
     name: restored-data-{store}-0
   spec:
     storageClassName: {class}
     persistentVolumeReclaimPolicy: Retain
     accessModes: [ReadWriteOncePod]
     capacity: {{ storage: {gibibytes}Gi }}
     claimRef: {{ namespace: {namespace}, name: data-{store}-0 }}
     csi: {{ driver: ebs.csi.aws.com, fsType: xfs, volumeHandle: $restored }}
     nodeAffinity:
       required:
         nodeSelectorTerms:
         - matchExpressions:
           - {{ key: topology.kubernetes.io/zone, operator: In, values: [$zone] }}
   END
   ```

5. Start the pod: the StatefulSet makes its claim again, which takes the volume that is reserved for it. Look at the data before anybody
   else does; then delete the old volume.

   ```
   kubectl --namespace {namespace} scale statefulset {store} --replicas 1
   kubectl --namespace {namespace} exec {store}-0 --container {store} -- sh -c '{look}'
   ```

Try it before it is needed, once a quarter, into a namespace of its own.
"#,
        plan = plan.name,
        tag = BackupPlanRef::TAG,
        cluster_tag = CLUSTER_TAG,
        namespace = names::NAMESPACE,
    )
}
