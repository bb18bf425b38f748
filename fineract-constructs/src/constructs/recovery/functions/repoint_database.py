"""Writes the host of this region's database where services of each region read it, in every region that answers."""

import json
import os

import boto3
from botocore.config import Config

CLUSTER, HERE = os.environ["CLUSTER"], os.environ["AWS_REGION"]
PARAMETERS = json.loads(os.environ["PARAMETERS"])
QUICK = Config(connect_timeout=5, read_timeout=10, retries={"max_attempts": 2})


def handler(event, context):
    [cluster] = boto3.client("rds").describe_db_clusters(DBClusterIdentifier=CLUSTER)["DBClusters"]
    host, failed = cluster["Endpoint"], []
    for region, name in PARAMETERS.items():
        try:
            boto3.client("ssm", region_name=region, config=QUICK).put_parameter(Name=name, Value=host, Overwrite=True)
        except Exception as error:
            print(f"{region}: {error!r}")
            failed.append(region)
    if HERE in failed:
        raise RuntimeError(f"{PARAMETERS[HERE]} could not be written in {HERE}")
    return {"host": host, "failed": failed}
