"""Applies for a loan."""

# As Apache Fineract numbers them.
UNITS = {"days": 0, "weeks": 1, "months": 2}
EQUAL_INSTALMENTS, DECLINING_BALANCE, SAME_AS_REPAYMENT = 1, 0, 1
OPTIONAL = ("externalId", "loanOfficerId", "loanPurposeId", "fundId", "linkAccountId")


def create(message):
    client, product, principal, periods, every, unit, rate, submitted, starts = fields(
        message,
        "clientId",
        "productId",
        "principal",
        "repayments",
        "repaymentEvery",
        "repaymentUnit",
        "interestRate",
        "submittedOn",
        "disbursementOn",
    )
    if unit not in UNITS:
        raise Refused(f"repaymentUnit is one of {', '.join(UNITS)}")
    optional = {name: message[name] for name in OPTIONAL if message.get(name) is not None}
    body = dated(
        clientId=client,
        productId=product,
        loanType="individual",
        principal=principal,
        numberOfRepayments=periods,
        repaymentEvery=every,
        repaymentFrequencyType=UNITS[unit],
        loanTermFrequency=int(periods) * int(every),
        loanTermFrequencyType=UNITS[unit],
        interestRatePerPeriod=rate,
        amortizationType=EQUAL_INSTALMENTS,
        interestType=DECLINING_BALANCE,
        interestCalculationPeriodType=SAME_AS_REPAYMENT,
        transactionProcessingStrategyCode=message.get("strategy", "mifos-standard-strategy"),
        submittedOnDate=submitted,
        expectedDisbursementDate=starts,
        **optional,
    )
    post("/loans", body, message)


def handler(event, context):
    return each(event, create, context)
