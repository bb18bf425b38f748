"""Writes the host of this region's database into the credential that services read, in every region that answers."""

import json
import os
import time

import boto3
from botocore.config import Config

SECRET, CLUSTER, HERE = os.environ["STORED_AT"], os.environ["CLUSTER"], os.environ["AWS_REGION"]
HOME, *COPIES = os.environ["REGIONS"].split(",")
PATIENCE = 60  # seconds for a copy to follow
QUICK = Config(connect_timeout=5, read_timeout=10, retries={"max_attempts": 2})


def handler(event, context):
    host = writer()
    regions = {region: secrets(region) for region in [HOME, *COPIES]}
    try:
        # At its home the credential is written once, and its copies follow.
        write(regions[HOME], host)
        following = [region for region in COPIES if not follows(regions[region], host)]
    except Exception as error:
        print(f"{HOME}: {error!r}")
        following = COPIES
    failed = []
    for region in following:
        try:
            detach(regions[region])
            write(regions[region], host)
        except Exception as error:
            print(f"{region}: {error!r}")
            failed.append(region)
    if HERE in failed:
        raise RuntimeError(f"{SECRET} could not be written in {HERE}")
    return {"host": host, "detached": [region for region in following if region not in failed], "failed": failed}


def writer():
    [cluster] = boto3.client("rds").describe_db_clusters(DBClusterIdentifier=CLUSTER)["DBClusters"]
    return cluster["Endpoint"]


def secrets(region):
    return boto3.client("secretsmanager", region_name=region, config=QUICK)


def current(client):
    return json.loads(client.get_secret_value(SecretId=SECRET)["SecretString"])


def write(client, host):
    value = current(client)
    if value.get("host") != host:
        client.put_secret_value(SecretId=SECRET, SecretString=json.dumps({**value, "host": host}))


def follows(client, host):
    for _ in range(PATIENCE // 5):
        try:
            if current(client).get("host") == host:
                return True
        except Exception as error:
            print(repr(error))
            return False
        time.sleep(5)
    return False


def detach(client):
    """Makes a copy a secret of its own; one that is already stays so."""
    if client.describe_secret(SecretId=SECRET).get("PrimaryRegion", None) not in (None, client.meta.region_name):
        client.stop_replication_to_replica(SecretId=SECRET)
