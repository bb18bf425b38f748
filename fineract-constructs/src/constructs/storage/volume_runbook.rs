//! How a volume of a cluster is made of a recovery point.

use crate::constructs::File;
use crate::constructs::compute::Cluster;
use crate::constructs::storage::BackupPlanRef;

/// The runbook of a cluster whose volumes a plan backs up; none if it keeps no recovery points beside the cluster.
pub(super) fn file(cluster: &Cluster, plan: &BackupPlanRef) -> Option<File> {
    let kept = plan.kept.iter().find(|kept| kept.region == cluster.network.site.region)?;
    let path = format!("runbooks/restore-a-volume-of-{}.md", cluster.name);
    Some(File::new(path, page(cluster, plan, &kept.vault)))
}

/// Source: AWS Backup developer guide, "Restore an Amazon EBS volume"; Kubernetes, "Persistent Volumes", on reserving one;
/// the EBS CSI driver's documents, on static provisioning.
fn page(cluster: &Cluster, plan: &BackupPlanRef, vault: &str) -> String {
    let site = &cluster.network.site;
    let (region, account, name) = (site.region.code(), &site.account, &cluster.name);
    let role = &plan.role_name;
    format!(
        r"# Restore a volume of {name}

For one pod of a StatefulSet whose volume is lost or holds what it should not: `postgres` in `apache-fineract` stands for it below. The
plan `{plan}` makes recovery points of every volume of the classes `ebs-gp3` and `ebs-io2`. A recovery point is the volume as
if its power had been cut: the database replays its log when it starts. What was written after it is lost.

Whatever brings the cluster in step with the repository (Argo CD, Flux, a pipeline) must leave the StatefulSet alone until the last step.

1. Stop the pod, and note the volume and its zone.

   ```
   kubectl --namespace apache-fineract scale statefulset postgres --replicas 0
   kubectl --namespace apache-fineract get persistentvolumeclaim data-postgres-0 --output jsonpath='{{.spec.volumeName}}'
   kubectl get persistentvolume <volume name> --output jsonpath='{{.spec.csi.volumeHandle}} {{.spec.nodeAffinity}}'
   ```

2. Choose a recovery point: the last one from before the mistake.

   ```
   aws backup list-recovery-points-by-backup-vault --region {region} --backup-vault-name {vault} \
     --by-resource-arn arn:aws:ec2:{region}:{account}:volume/<volume id>
   ```

3. Make a volume of it: take the metadata of the recovery point, and set `availabilityZone` to a zone where nodes for the pod are.

   ```
   aws backup get-recovery-point-restore-metadata --region {region} --backup-vault-name {vault} --recovery-point-arn <ARN>
   aws backup start-restore-job --region {region} --recovery-point-arn <ARN> --metadata file://metadata.json \
     --iam-role-arn arn:aws:iam::{account}:role/{role}
   aws backup describe-restore-job --region {region} --restore-job-id <id> --query CreatedResourceArn
   ```

   The new volume has no tags: give it `backup-plan` = `{plan}`, or it is in no backup.

4. Replace the claim. Its old volume stays, for its class retains it.

   ```
   kubectl --namespace apache-fineract delete persistentvolumeclaim data-postgres-0
   kubectl apply --filename volume.yaml
   ```

   ```yaml
   apiVersion: v1
   kind: PersistentVolume
   metadata:
     name: restored-data-postgres-0
   spec:
     storageClassName: ebs-io2
     persistentVolumeReclaimPolicy: Retain
     accessModes: [ReadWriteOncePod]
     capacity: {{ storage: 20Gi }}
     claimRef: {{ namespace: apache-fineract, name: data-postgres-0 }}
     csi: {{ driver: ebs.csi.aws.com, fsType: xfs, volumeHandle: <id of the new volume> }}
     nodeAffinity:
       required:
         nodeSelectorTerms:
         - matchExpressions:
           - {{ key: topology.kubernetes.io/zone, operator: In, values: [<zone>] }}
   ```

5. Start the pod: the StatefulSet makes its claim again, which takes the volume that is reserved for it. Look at the data before anybody
   else does; then delete the old volume.

   ```
   kubectl --namespace apache-fineract scale statefulset postgres --replicas 1
   kubectl --namespace apache-fineract exec postgres-0 -- psql --username fineract --command '\l'
   ```

Try it before it is needed, once a quarter, into a namespace of its own.
",
        plan = plan.name,
    )
}
