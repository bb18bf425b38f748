"""Makes this region's member of a global datastore the one that is written to."""

import os
import time

import boto3

GROUP, REGION = os.environ["GROUP"], os.environ["AWS_REGION"]
elasticache = boto3.client("elasticache")


def handler(event, context):
    """Asks once, then waits; a run that comes after it was done finds nothing to do."""
    asked = False
    while True:
        datastore, role = mine()
        if role == "PRIMARY" and datastore["Status"] != "modifying":
            return f"{GROUP} is written to"
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
