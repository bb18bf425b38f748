"""Closes a savings account, and pays out what is on it only if the message says so."""


def close(message):
    account, on = fields(message, "accountId", "closedOn")
    body = dated(closedOnDate=on, note=message.get("note", ""))
    if message.get("withdrawBalance") is True:
        body["withdrawBalance"] = True
        body["paymentTypeId"] = fields(message, "paymentTypeId")[0]
    post(f"/savingsaccounts/{segment(account)}?command=close", body, message)


def handler(event, context):
    return each(event, close, context)
