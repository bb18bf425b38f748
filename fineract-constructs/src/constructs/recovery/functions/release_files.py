"""Ends the replication to this region's file system, so that it can be written to, and has its files put beside those that services
of each region mount."""

import os
import time

import boto3

FILES = os.environ["FILES"]
TASKS = os.environ.get("TASKS", "").split()
PATIENCE = 120  # seconds for the source's region to answer before it is left out
efs = boto3.client("efs")


def handler(event, context):
    said = release(context)
    if said.endswith("is the source: it can be written to"):
        return said
    started = sum(start(task) for task in TASKS)
    return f"{said}; {started} of {len(TASKS)} tasks started"


def start(task):
    datasync = boto3.client("datasync", region_name=task.split(":")[3])
    try:
        datasync.start_task_execution(TaskArn=task)
        return True
    except datasync.exceptions.InvalidRequestException as error:
        # It runs already, from a first try.
        print(repr(error))
        return False


def release(context):
    source = source_of_replication()
    if source is None:
        return f"{FILES} takes part in no replication"
    if source == FILES:
        return f"{FILES} is the source: it can be written to"
    end(source)
    for _ in range(PATIENCE // 5):
        if source_of_replication() is None:
            return f"{FILES} can be written to"
        time.sleep(5)
    # The source's region does not take part. What it still has of the configuration is deleted when it is back.
    end(source, DeletionMode="LOCAL_CONFIGURATION_ONLY")
    while source_of_replication() is not None:
        if context.get_remaining_time_in_millis() < 30_000:
            raise TimeoutError(f"{FILES} is still replicated to")
        time.sleep(5)
    return f"{FILES} can be written to, without its source"


def source_of_replication():
    try:
        found = efs.describe_replication_configurations(FileSystemId=FILES)["Replications"]
    except efs.exceptions.ReplicationNotFound:
        return None
    return found[0]["SourceFileSystemId"] if found else None


def end(source, **mode):
    try:
        efs.delete_replication_configuration(SourceFileSystemId=source, **mode)
    except efs.exceptions.ReplicationNotFound:
        pass
    except Exception as error:
        # The source may be out of reach, or a deletion may be on its way: the second try is the one that counts.
        if mode:
            raise
        print(repr(error))
