"""Replaces a credential in the four steps of Secrets Manager, which takes them one by one and again from the first
where one failed. What follows says of its store: `ready`, `change` and `changed`."""

import json
import os
import time

import boto3

KEY = os.environ["KEY"]  # the field that is replaced
COPIES = set(filter(None, os.environ["COPIES"].split(",")))  # the other regions where the secret is read
secrets = boto3.client("secretsmanager")


def handler(event, context):
    secret, version, step = event["SecretId"], event["ClientRequestToken"], event["Step"]
    state = secrets.describe_secret(SecretId=secret)
    stages = state["VersionIdsToStages"].get(version, [])
    if "AWSCURRENT" in stages:
        return  # asked again after the last step
    if "AWSPENDING" not in stages:
        raise ValueError(f"version {version} of {secret} is not to be rotated to")
    if step == "createSecret":
        copies_follow(state)
        ready()
        create(secret, version)
    elif step == "setSecret":
        change(read(secret, "AWSCURRENT"), read(secret, "AWSPENDING", version))
    elif step == "testSecret":
        changed(context)
    elif step == "finishSecret":
        finish(secret, version, state["VersionIdsToStages"])
    else:
        raise ValueError(f"no step {step}")


def copies_follow(state):
    """A copy that was detached in a recovery keeps the old value: its region would be locked out."""
    following = {copy["Region"] for copy in state.get("ReplicationStatus", []) if copy["Status"] == "InSync"}
    if apart := COPIES - following:
        raise RuntimeError(f"the copies in {sorted(apart)} do not follow: let them be replicas again, then rotate")


def create(secret, version):
    try:
        read(secret, "AWSPENDING", version)  # made by a run that failed later
    except secrets.exceptions.ResourceNotFoundException:
        value = read(secret, "AWSCURRENT")
        length = len(value[KEY])
        value[KEY] = secrets.get_random_password(PasswordLength=length, ExcludePunctuation=True)["RandomPassword"]
        secrets.put_secret_value(
            SecretId=secret, ClientRequestToken=version, SecretString=json.dumps(value), VersionStages=["AWSPENDING"]
        )


def finish(secret, version, versions):
    [current] = [name for name, stages in versions.items() if "AWSCURRENT" in stages]
    secrets.update_secret_version_stage(
        SecretId=secret, VersionStage="AWSCURRENT", MoveToVersionId=version, RemoveFromVersionId=current
    )


def read(secret, stage, version=None):
    which = {"VersionStage": stage, **({"VersionId": version} if version else {})}
    return json.loads(secrets.get_secret_value(SecretId=secret, **which)["SecretString"])


def until(what, done, context):
    """Waits until it is so three times in a row: a service may take a moment to say that it has begun."""
    seen = 0
    while seen < 3:
        seen = seen + 1 if done() else 0
        if context.get_remaining_time_in_millis() < 30_000:
            raise TimeoutError(f"{what} in time")
        time.sleep(5)
