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
