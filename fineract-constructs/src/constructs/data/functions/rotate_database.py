# The password of a master user, by the API of RDS: it needs no way into the network of the database.

CLUSTER, GLOBAL = os.environ["CLUSTER"], os.environ["GLOBAL"]
rds = boto3.client("rds")


def ready():
    if not GLOBAL:
        return
    [database] = rds.describe_global_clusters(GlobalClusterIdentifier=GLOBAL)["GlobalClusters"]
    writers = [member["DBClusterArn"] for member in database["GlobalClusterMembers"] if member["IsWriter"]]
    if [writer.split(":cluster:")[-1] for writer in writers] != [CLUSTER]:
        raise RuntimeError(f"{CLUSTER} is not written to, but {writers}: switch back, then rotate")


def change(current, pending):
    rds.modify_db_cluster(DBClusterIdentifier=CLUSTER, MasterUserPassword=pending[KEY], ApplyImmediately=True)


def changed(context):
    until(f"{CLUSTER} has not taken the password", has_taken, context)


def has_taken():
    [cluster] = rds.describe_db_clusters(DBClusterIdentifier=CLUSTER)["DBClusters"]
    return cluster["Status"] == "available" and "MasterUserPassword" not in cluster.get("PendingModifiedValues", {})
