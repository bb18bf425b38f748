"""Makes this region's member of a global datastore the one that is written to, and tells services in every region that answers."""

import json
import os
import time

import boto3
from botocore.config import Config

GROUP, REGION = os.environ["GROUP"], os.environ["AWS_REGION"]
PARAMETERS = json.loads(os.environ["PARAMETERS"])
QUICK = Config(connect_timeout=5, read_timeout=10, retries={"max_attempts": 2})
elasticache = boto3.client("elasticache")


def handler(event, context):
    """Asks once, then waits; a run that comes after it was done writes the host anew."""
    asked = False
    while True:
        datastore, role = mine()
        if role == "PRIMARY" and datastore["Status"] != "modifying":
            return tell()
        if role != "PRIMARY" and not asked and datastore["Status"] != "modifying":
            elasticache.failover_global_replication_group(
                GlobalReplicationGroupId=datastore["GlobalReplicationGroupId"],
                PrimaryRegion=REGION,
                PrimaryReplicationGroupId=GROUP,
            )
            asked = True
        if context.get_remaining_time_in_millis() < 30_000:
            raise TimeoutError(f"{GROUP} is {role} of a datastore that is {datastore['Status']}")
        time.sleep(5)


def mine():
    """The datastore that the group is a member of, and its role there."""
    pages = elasticache.get_paginator("describe_global_replication_groups").paginate(ShowMemberInfo=True)
    for datastore in (found for page in pages for found in page["GlobalReplicationGroups"]):
        for member in datastore.get("Members", []):
            if member["ReplicationGroupId"] == GROUP and member["ReplicationGroupRegion"] == REGION:
                return datastore, member["Role"]
    raise LookupError(f"{GROUP} is in no global datastore")


def tell():
    """Writes the group's host where services of each region read it."""
    [group] = elasticache.describe_replication_groups(ReplicationGroupId=GROUP)["ReplicationGroups"]
    host = group["NodeGroups"][0]["PrimaryEndpoint"]["Address"]
    failed = []
    for region, name in PARAMETERS.items():
        try:
            client = boto3.client("ssm", region_name=region, config=QUICK)
            client.put_parameter(Name=name, Value=host, Overwrite=True)
        except Exception as error:
            print(f"{region}: {error!r}")
            failed.append(region)
    if REGION in failed:
        raise RuntimeError(f"{PARAMETERS[REGION]} could not be written in {REGION}")
    return {"host": host, "failed": failed}
