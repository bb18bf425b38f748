"""Exports the newest automated snapshot of an Aurora cluster to a bucket, once."""

import os

import boto3

rds = boto3.client("rds")


def handler(event, context):
    cluster = os.environ["CLUSTER"]
    pages = rds.get_paginator("describe_db_cluster_snapshots").paginate(
        DBClusterIdentifier=cluster, SnapshotType="automated"
    )
    snapshots = [snapshot for page in pages for snapshot in page["DBClusterSnapshots"]]
    available = [snapshot for snapshot in snapshots if snapshot["Status"] == "available"]
    if not available:
        raise RuntimeError(f"{cluster} has no automated snapshot")
    newest = max(available, key=lambda snapshot: snapshot["SnapshotCreateTime"])
    # The time of the snapshot names the task: a second run for the same snapshot is refused, not repeated.
    task = f"{cluster[:40].rstrip('-')}-{newest['SnapshotCreateTime']:%Y%m%d%H%M%S}"
    try:
        rds.start_export_task(
            ExportTaskIdentifier=task,
            SourceArn=newest["DBClusterSnapshotArn"],
            S3BucketName=os.environ["BUCKET"],
            S3Prefix=cluster,
            IamRoleArn=os.environ["ROLE"],
            KmsKeyId=os.environ["KEY"],
        )
    except rds.exceptions.ExportTaskAlreadyExistsFault:
        print(f"{task} was started before")
    else:
        print(f"{task} is started")
    return task
