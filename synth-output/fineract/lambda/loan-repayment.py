"""What every function of an event does: each message on its own, and those that failed by name.

A function's file is this one and the one that is named for it, one after the other.
"""
import json
import logging

log = logging.getLogger()
log.setLevel(logging.INFO)


# What a message may take: ten seconds at each of the three addresses of the API's load balancer.
LONGEST_MILLISECONDS = 30_000


class Refused(Exception):
    """A message that will not be handled however often it comes: somebody has to look at it."""


def fields(message, *names):
    """The named fields of a message, or the refusal of one that lacks any."""
    missing = [name for name in names if message.get(name) in (None, "")]
    if missing:
        raise Refused(f"without {', '.join(missing)}")
    return [message[name] for name in names]


def each(event, act, context):
    """Calls `act` with each message, and answers with the ids of those that come again.

    A message is only begun if the function has the time for it. What has to wait comes again.

    Of a FIFO queue, what comes after a failure in the same group waits for it, so that the order is kept. A message
    that is refused comes again, too, until the queue makes it a dead letter, which raises an alarm. What a message says
    is never logged: it is about customers.
    """
    failures, stuck = [], set()
    for record in event["Records"]:
        message_id, group = record["messageId"], record.get("attributes", {}).get("MessageGroupId")
        is_late = context.get_remaining_time_in_millis() < LONGEST_MILLISECONDS
        if is_late or group is not None and group in stuck:
            failures.append(message_id)
            continue
        try:
            act(parse(record["body"]))
        except Exception as error:
            reason = str(error) if isinstance(error, Refused) else type(error).__name__
            log.error("message %s failed: %s", message_id, reason)
            failures.append(message_id)
            stuck.add(group)
    return {"batchItemFailures": [{"itemIdentifier": failure} for failure in failures]}


def parse(body):
    """The message, which is an object with an id that its sender gave it."""
    try:
        message = json.loads(body, parse_float=str)
    except ValueError:
        raise Refused("not JSON") from None
    if not isinstance(message, dict):
        raise Refused("not an object")
    fields(message, "id")
    return message


"""Calls to the platform's API, each with a key by which the API knows what it has done already."""
import base64
import json
import os
import urllib.error
import urllib.parse
import urllib.request

import boto3

# Attempts that Apache Fineract remembers of a message: more than it is received times.
MOST_KEYS = 40

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

    It does so with errors too, which left nothing behind: the message is then posted with its next key. A request that
    the API finds wrong is refused; anything else that goes wrong is tried again with the next receive.
    """
    for attempt in range(1, MOST_KEYS + 1):
        key = message["id"] if attempt == 1 else f"{message['id']}-{attempt}"
        try:
            return call(path, body, message, key)
        except urllib.error.HTTPError as error:
            if error.code == 401:
                credential.clear()
            if is_remembered(error):
                continue
            if is_refusal(error):
                raise Refused(f"the API answered {error.code}") from None
            raise
    raise Refused(f"the API failed {MOST_KEYS} times")


def call(path, body, message, key):
    """One request, and what is answered to it."""
    request = urllib.request.Request(
        os.environ["API"] + path,
        data=json.dumps(body).encode(),
        method="POST",
        headers={
            "Authorization": authorization(),
            "Content-Type": "application/json",
            "Fineract-Platform-TenantId": message.get("tenant", "default"),
            "Idempotency-Key": key,
        },
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.loads(response.read() or b"{}")


def is_remembered(error):
    """Whether it is what was answered to the key before; 425 is of a request that is still being handled."""
    return error.code != 425 and error.headers.get("x-served-from-cache") == "true"


def is_refusal(error):
    """Whether the API finds the request wrong. Its rules and duplicates are 403, as is what others on the way forbid."""
    if error.code != 403:
        return error.code in (400, 404, 422)
    try:
        return "userMessageGlobalisationCode" in json.loads(error.read())
    except (TypeError, ValueError):
        return False


def segment(value):
    """A value as one part of a path, whatever is in it."""
    return urllib.parse.quote(str(value), safe="")


def dated(**fields):
    """Fields of a request with the format that its dates and numbers are written in."""
    return {"locale": "en", "dateFormat": "yyyy-MM-dd", **fields}


"""Books a repayment of a loan."""
from decimal import Decimal, InvalidOperation


def repay(message):
    loan, amount, on = fields(message, "loanId", "amount", "paidOn")
    try:
        positive = Decimal(str(amount)) > 0
    except InvalidOperation:
        positive = False
    if not positive:
        raise Refused("amount is a number above zero")
    body = dated(transactionDate=on, transactionAmount=amount)
    for name in ("paymentTypeId", "receiptNumber", "externalId"):
        if message.get(name) is not None:
            body[name] = message[name]
    post(f"/loans/{segment(loan)}/transactions?command=repayment", body, message)


def handler(event, context):
    return each(event, repay, context)
