"""Writes which bucket content is kept in where services of each region read it, in every region that answers."""

import json
import os

import boto3
from botocore.config import Config

BUCKET, LOCATION, HERE = os.environ["BUCKET"], os.environ["LOCATION"], os.environ["AWS_REGION"]
PARAMETERS = json.loads(os.environ["PARAMETERS"])
QUICK = Config(connect_timeout=5, read_timeout=10, retries={"max_attempts": 2})


def handler(event, context):
    failed = []
    for region, name in PARAMETERS.items():
        try:
            boto3.client("ssm", region_name=region, config=QUICK).put_parameter(Name=name, Value=LOCATION, Overwrite=True)
        except Exception as error:
            print(f"{region}: {error!r}")
            failed.append(region)
    if HERE in failed:
        raise RuntimeError(f"{PARAMETERS[HERE]} could not be written in {HERE}")
    return {"bucket": BUCKET, "failed": failed}
