"""Copies the newest automatic snapshot of an ElastiCache replication group to a bucket, once."""

import os

import boto3

elasticache = boto3.client("elasticache")


def taken(snapshot):
    return max(node["SnapshotCreateTime"] for node in snapshot["NodeSnapshots"])


def handler(event, context):
    group = os.environ["GROUP"]
    pages = elasticache.get_paginator("describe_snapshots").paginate(
        ReplicationGroupId=group, SnapshotSource="system"
    )
    snapshots = [snapshot for page in pages for snapshot in page["Snapshots"]]
    available = [snapshot for snapshot in snapshots if snapshot["SnapshotStatus"] == "available"]
    if not available:
        raise RuntimeError(f"{group} has no automatic snapshot")
    newest = max(available, key=taken)
    # The time of the snapshot names the copy: a second run for the same snapshot is refused, not repeated.
    target = f"{group}-{taken(newest):%Y%m%d%H%M%S}"
    try:
        elasticache.copy_snapshot(
            SourceSnapshotName=newest["SnapshotName"],
            TargetSnapshotName=target,
            TargetBucket=os.environ["BUCKET"],
        )
    except elasticache.exceptions.SnapshotAlreadyExistsFault:
        print(f"{target} was copied before")
    except elasticache.exceptions.InvalidParameterValueException as error:
        if "already contains an object" not in str(error):
            raise
        print(f"{target} was copied before")
    else:
        print(f"{target} is being copied")
    return target
