"""Calls to the platform's API, each with a key by which the API knows what it has done already."""
import base64
import json
import os
import urllib.error
import urllib.parse
import urllib.request

import boto3

secrets = boto3.client("secretsmanager")
credential = {}


def authorization():
    """The header of the account that the function calls as; it is read once, and again after it was refused."""
    if not credential:
        secret = secrets.get_secret_value(SecretId=os.environ["CREDENTIAL"])["SecretString"]
        credential.update(json.loads(secret))
    pair = f"{credential['username']}:{credential['password']}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def post(path, body, message):
    """Posts for a message. Apache Fineract answers a key that it has seen with what it answered then.

    A request that the API finds wrong is refused; anything else that goes wrong is tried again with the next receive.
    """
    request = urllib.request.Request(
        os.environ["API"] + path,
        data=json.dumps(body).encode(),
        method="POST",
        headers={
            "Authorization": authorization(),
            "Content-Type": "application/json",
            "Fineract-Platform-TenantId": message.get("tenant", "default"),
            "Idempotency-Key": message["id"],
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return json.loads(response.read() or b"{}")
    except urllib.error.HTTPError as error:
        if error.code == 401:
            credential.clear()
        if error.code in (400, 403, 404, 422):
            raise Refused(f"the API answered {error.code}") from None
        raise


def segment(value):
    """A value as one part of a path, whatever is in it."""
    return urllib.parse.quote(str(value), safe="")


def dated(**fields):
    """Fields of a request with the format that its dates and numbers are written in."""
    return {"locale": "en", "dateFormat": "yyyy-MM-dd", **fields}
