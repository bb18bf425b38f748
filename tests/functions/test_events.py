"""The functions of events, as they are deployed, against an API and a topic that remember.

`python3 -m unittest discover --start-directory tests/functions`
"""
import io
import json
import logging
import os
import pathlib
import sys
import types
import unittest
import urllib.error
import urllib.request
from unittest import mock

# What Lambda hands to a handler.
IN_TIME = types.SimpleNamespace(get_remaining_time_in_millis=lambda: 60_000)
FUNCTIONS = pathlib.Path(__file__).parents[2] / "apps/fineract/functions"


class Aws:
    """Secrets Manager and SNS."""

    def __init__(self):
        self.reads, self.published = 0, []

    def client(self, _service):
        return self

    def get_secret_value(self, SecretId):
        assert SecretId == "fineract/prod/eu-west-1/events/api"
        self.reads += 1
        return {"SecretString": json.dumps({"username": "events", "password": f"secret{self.reads}"})}

    def publish(self, **message):
        self.published.append(message)


def answer(request, code, headers={}, body=b""):
    return urllib.error.HTTPError(request.full_url, code, "no", headers, io.BytesIO(body))


class Api:
    """The platform's API: it does nothing twice for one key, and fails as it is told."""

    def __init__(self):
        self.done, self.requests, self.failures, self.remembered = {}, [], [], {}

    def open(self, request, timeout):
        assert timeout < 30, "the function ends before the API may answer"
        self.requests.append(request)
        key = request.get_header("Idempotency-key")
        if key in self.remembered:
            raise answer(request, self.remembered[key], {"x-served-from-cache": "true"})
        if self.failures:
            failure = self.failures.pop(0)
            if isinstance(failure, int):
                raise answer(request, failure)
            raise failure
        path = request.full_url.removeprefix("https://api.test/v1")
        self.done.setdefault(key, (path, json.loads(request.data)))
        return io.BytesIO(b'{"resourceId": 1}')


def load(*parts):
    """A function with its parts one after the other, as the template has them."""
    aws = Aws()
    text = "\n\n".join((FUNCTIONS / f"{part}.py").read_text() for part in ("batch", *parts))
    module = types.ModuleType(parts[-1])
    with mock.patch.dict(sys.modules, {"boto3": types.SimpleNamespace(client=aws.client)}):
        exec(compile(text, parts[-1], "exec"), module.__dict__)
    return module, aws


def records(*messages, group=None):
    attributes = {} if group is None else {"MessageGroupId": group}
    bodies = [message if isinstance(message, str) else json.dumps(message) for message in messages]
    return {"Records": [{"messageId": f"m{i}", "body": body, "attributes": attributes} for i, body in enumerate(bodies)]}


LOAN = {
    "id": "application-7",
    "clientId": 3,
    "productId": 1,
    "principal": 1000.10,
    "repayments": 12,
    "repaymentEvery": 1,
    "repaymentUnit": "months",
    "interestRate": 2,
    "submittedOn": "2026-11-20",
    "disbursementOn": "2026-11-23",
}
REPAYMENT = {"id": "payment-9", "tenant": "dublin", "loanId": "5", "amount": "99.95", "paidOn": "2026-11-23"}
CLOSURE = {"id": "closure-2", "accountId": 8, "closedOn": "2026-11-23"}
BALANCE = {"id": "balance-4", "accountId": 8, "balance": 9.99, "threshold": 10, "currency": "EUR"}


class Functions(unittest.TestCase):
    def setUp(self):
        self.api = Api()
        environment = {
            "API": "https://api.test/v1",
            "CREDENTIAL": "fineract/prod/eu-west-1/events/api",
            "TOPIC": "arn:aws:sns:eu-west-1:111122223333:notifications.fifo",
        }
        for patch in (
            mock.patch.dict(os.environ, environment),
            mock.patch.object(urllib.request, "urlopen", self.api.open),
            mock.patch.object(logging.getLogger(), "disabled", True),
        ):
            patch.start()
            self.addCleanup(patch.stop)

    def run_function(self, name, event):
        module, self.aws = load("api", name)
        return self.failures(module.handler(event, IN_TIME))

    def failures(self, answer):
        return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]

    def test_a_loan_is_applied_for_with_the_terms_of_the_message(self):
        self.assertEqual(self.run_function("loan_creation", records(LOAN)), [])
        path, body = self.api.done["application-7"]
        self.assertEqual(path, "/loans")
        self.assertEqual((body["principal"], body["loanTermFrequency"]), ("1000.1", 12))
        self.assertEqual((body["repaymentFrequencyType"], body["dateFormat"]), (2, "yyyy-MM-dd"))

    def test_a_loan_without_its_terms_reaches_nobody(self):
        lacking = {name: value for name, value in LOAN.items() if name != "principal"}
        strange = {**LOAN, "repaymentUnit": "fortnights"}
        self.assertEqual(self.run_function("loan_creation", records(lacking, strange)), ["m0", "m1"])
        self.assertEqual(self.api.requests, [])

    def test_a_message_that_comes_twice_is_done_once(self):
        self.assertEqual(self.run_function("loan_repayment", records(REPAYMENT, REPAYMENT)), [])
        self.assertEqual(len(self.api.requests), 2)
        path, body = self.api.done["payment-9"]
        self.assertEqual(path, "/loans/5/transactions?command=repayment")
        self.assertEqual(body["transactionAmount"], "99.95")
        self.assertEqual(self.api.requests[0].get_header("Fineract-platform-tenantid"), "dublin")

    def test_only_what_failed_comes_again(self):
        other = {**REPAYMENT, "id": "payment-10"}
        self.api.failures = [503]
        self.assertEqual(self.run_function("loan_repayment", records(REPAYMENT, other)), ["m0"])
        self.assertEqual(list(self.api.done), ["payment-10"])

    def test_what_there_is_no_time_for_comes_again(self):
        times = iter([45_000, 29_000])
        late = types.SimpleNamespace(get_remaining_time_in_millis=lambda: next(times))
        module, _ = load("api", "loan_repayment")
        other = {**REPAYMENT, "id": "payment-10"}
        self.assertEqual(self.failures(module.handler(records(REPAYMENT, other), late)), ["m1"])
        self.assertEqual(list(self.api.done), ["payment-9"])

    def test_an_error_that_the_api_remembers_is_not_the_last_word(self):
        self.api.remembered = {"payment-9": 500, "payment-9-2": 403}
        self.assertEqual(self.run_function("loan_repayment", records(REPAYMENT)), [])
        self.assertEqual(list(self.api.done), ["payment-9-3"])

    def test_a_request_that_is_still_handled_is_not_made_again(self):
        self.api.remembered = {"payment-9": 425}
        self.assertEqual(self.run_function("loan_repayment", records(REPAYMENT)), ["m0"])
        self.assertEqual(len(self.api.requests), 1)

    def test_only_what_the_api_itself_forbids_is_refused(self):
        module, _ = load("api", "loan_repayment")
        request = urllib.request.Request("https://api.test/v1")
        rule = b'{"userMessageGlobalisationCode": "validation.msg.domain.rule.violation"}'
        self.api.failures = [answer(request, 403, body=rule), answer(request, 403, body=b"<html>"), 422, 429]
        module.log.disabled = False
        with self.assertLogs(module.log) as logged:
            module.handler(records(*[REPAYMENT] * 4), IN_TIME)
        reasons = [line.rsplit(": ", 1)[1] for line in logged.output]
        self.assertEqual(reasons, ["the API answered 403", "HTTPError", "the API answered 422", "HTTPError"])

    def test_nothing_passes_a_failure_of_its_group(self):
        other = {**REPAYMENT, "id": "payment-10"}
        self.api.failures = [TimeoutError()]
        self.assertEqual(self.run_function("loan_repayment", records(REPAYMENT, other, group="5")), ["m0", "m1"])
        self.assertEqual(self.api.done, {})

    def test_what_is_no_message_fails_alone(self):
        broken = records("{", "[]", {"loanId": 1}, {**REPAYMENT, "amount": "-1"}, {**REPAYMENT, "amount": "x"}, REPAYMENT)
        self.assertEqual(self.run_function("loan_repayment", broken), ["m0", "m1", "m2", "m3", "m4"])
        self.assertEqual(list(self.api.done), ["payment-9"])

    def test_the_credential_is_read_once_and_again_when_it_is_refused(self):
        module, aws = load("api", "loan_repayment")
        module.handler(records(REPAYMENT, REPAYMENT), IN_TIME)
        self.assertEqual(aws.reads, 1)
        self.api.failures = [401]
        self.assertEqual(self.failures(module.handler(records(REPAYMENT), IN_TIME)), ["m0"])
        module.handler(records(REPAYMENT), IN_TIME)
        self.assertEqual(aws.reads, 2)

    def test_what_a_message_says_is_not_logged(self):
        module, _ = load("api", "loan_repayment")
        self.api.failures = [ValueError("loan of Ann Onymous"), 404]
        module.log.disabled = False
        with self.assertLogs(module.log) as logged:
            module.handler(records(REPAYMENT, REPAYMENT), IN_TIME)
        self.assertEqual(len(logged.output), 2)
        self.assertNotIn("Ann", "".join(logged.output))
        self.assertIn("the API answered 404", logged.output[1])

    def test_a_path_holds_what_a_message_says_as_one_part(self):
        self.run_function("account_closure", records({**CLOSURE, "accountId": "8/../9?x"}))
        self.assertEqual(self.api.done["closure-2"][0], "/savingsaccounts/8%2F..%2F9%3Fx?command=close")

    def test_a_closure_pays_out_only_when_it_says_so_and_how(self):
        paying = {**CLOSURE, "id": "closure-3", "withdrawBalance": True, "paymentTypeId": 2}
        how = {**CLOSURE, "id": "closure-4", "withdrawBalance": True}
        self.assertEqual(self.run_function("account_closure", records(CLOSURE, paying, how)), ["m2"])
        self.assertNotIn("withdrawBalance", self.api.done["closure-2"][1])
        self.assertEqual(self.api.done["closure-3"][1]["paymentTypeId"], 2)

    def test_a_balance_below_its_threshold_is_told_once(self):
        module, aws = load("balance_threshold_alert")
        well = {**BALANCE, "id": "balance-5", "balance": "10.00"}
        strange = {**BALANCE, "id": "balance-6", "balance": "NaN"}
        self.assertEqual(self.failures(module.handler(records(BALANCE, well, strange), IN_TIME)), ["m2"])
        (told,) = aws.published
        self.assertEqual((told["MessageDeduplicationId"], told["MessageGroupId"]), ("balance-4", "8"))
        self.assertEqual(json.loads(told["Message"])["balance"], "9.99")


if __name__ == "__main__":
    unittest.main()
