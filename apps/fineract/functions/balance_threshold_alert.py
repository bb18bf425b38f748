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
