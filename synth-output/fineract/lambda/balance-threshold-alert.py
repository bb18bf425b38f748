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


"""Tells who listens to notifications that the balance of an account has crossed its threshold."""
import json
import os
from decimal import Decimal, InvalidOperation

import boto3

topic = boto3.client("sns")


def number(message, name):
    try:
        value = Decimal(str(message[name]))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        raise Refused(f"{name} is a number")
    return value


def alert(message):
    account, _, _, currency = fields(message, "accountId", "balance", "threshold", "currency")
    balance, threshold = number(message, "balance"), number(message, "threshold")
    if balance >= threshold:
        return
    notification = {
        "id": message["id"],
        "kind": "balance-below-threshold",
        "tenant": message.get("tenant", "default"),
        "accountId": account,
        "balance": str(balance),
        "threshold": str(threshold),
        "currency": currency,
    }
    # The topic keeps the order within an account, and drops what it was told already.
    topic.publish(
        TopicArn=os.environ["TOPIC"],
        Message=json.dumps(notification),
        MessageGroupId=str(account),
        MessageDeduplicationId=message["id"],
    )


def handler(event, context):
    return each(event, alert, context)
