"""The functions behind custom resources of the backbone, against an EC2 that is slow and remembers.

`python3 -m unittest discover --start-directory tests/functions`
"""
import importlib.util
import pathlib
import sys
import time
import types
import unittest

FUNCTIONS = pathlib.Path(__file__).parents[2] / "fineract-constructs/src/constructs/network/functions"


class Context:
    """A function's time, which passes with every question."""

    def __init__(self, seconds=900):
        self.left = seconds * 1000

    def get_remaining_time_in_millis(self):
        self.left -= 10_000
        return self.left


class PolicyTables:
    """EC2's policy tables: each state is seen once before the next is reached."""

    def __init__(self):
        self.tables, self.associated, self.attachments = {}, {}, ["pending", "available"]

    def create_transit_gateway_policy_table(self, TransitGatewayId, TagSpecifications):
        table = f"tgw-ptb-{len(self.tables)}"
        self.tables[table] = (["pending", "available"], TagSpecifications[0]["Tags"])
        return {"TransitGatewayPolicyTable": {"TransitGatewayPolicyTableId": table}}

    def delete_transit_gateway_policy_table(self, TransitGatewayPolicyTableId):
        assert not self.associated.get(TransitGatewayPolicyTableId), "still associated"
        self.tables[TransitGatewayPolicyTableId][0][:] = ["deleting", "deleted"]

    def describe_transit_gateway_policy_tables(self, NextToken=None):
        page = int(NextToken or 0)
        ids = list(self.tables)[page : page + 1]
        found = [
            {"TransitGatewayPolicyTableId": it, "State": step(self.tables[it][0]), "Tags": self.tables[it][1]}
            for it in ids
        ]
        more = {"NextToken": str(page + 1)} if page + 1 < len(self.tables) else {}
        return {"TransitGatewayPolicyTables": found, **more}

    def describe_transit_gateway_attachments(self, TransitGatewayAttachmentIds):
        return {"TransitGatewayAttachments": [{"State": step(self.attachments)}]}

    def associate_transit_gateway_policy_table(self, TransitGatewayPolicyTableId, TransitGatewayAttachmentId):
        assert self.attachments == ["available"], "the attachment is not available"
        states = ["associating", "associated"]
        self.associated[TransitGatewayPolicyTableId] = (TransitGatewayAttachmentId, states)

    def disassociate_transit_gateway_policy_table(self, TransitGatewayPolicyTableId, TransitGatewayAttachmentId):
        self.associated[TransitGatewayPolicyTableId][1][:] = ["disassociating", "disassociated"]

    def get_transit_gateway_policy_table_associations(self, TransitGatewayPolicyTableId):
        found = self.associated.get(TransitGatewayPolicyTableId)
        if not found:
            return {"Associations": []}
        state = step(found[1])
        if state == "disassociated":
            del self.associated[TransitGatewayPolicyTableId]
        return {"Associations": [{"State": state, "TransitGatewayAttachmentId": found[0]}]}


class Peerings:
    """EC2's peering attachments, as one region sees them."""

    def __init__(self, states, accepted=("pending", "available")):
        self.states, self.accepted, self.acceptances = states, list(accepted), 0

    def describe_transit_gateway_peering_attachments(self, Filters):
        state = step(self.states)
        return {"TransitGatewayPeeringAttachments": [{"State": state}] if state else []}

    def accept_transit_gateway_peering_attachment(self, TransitGatewayAttachmentId):
        self.acceptances += 1
        self.states[:] = self.accepted


def step(states):
    return states.pop(0) if len(states) > 1 else states[0]


def load(name, regions):
    """A function with an EC2 for each region; None is its own."""
    answers = []
    respond = types.SimpleNamespace(SUCCESS="SUCCESS", FAILED="FAILED")
    respond.send = lambda event, context, status, data, physical_id, **reason: answers.append(
        (status, physical_id, reason.get("reason"))
    )
    sys.modules["cfnresponse"] = respond
    sys.modules["boto3"] = types.SimpleNamespace(client=lambda service, region_name=None: regions[region_name])
    spec = importlib.util.spec_from_file_location(name, FUNCTIONS / f"{name}.py")
    function = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(function)
    return function, answers


def request(kind, attachment, **more):
    properties = {"TransitGatewayId": "tgw-1", "AttachmentId": attachment, "PeerRegion": "eu-west-2"}
    return {"RequestType": kind, "ResourceProperties": properties, **more}


class Case(unittest.TestCase):
    def setUp(self):
        self.sleep, time.sleep = time.sleep, lambda seconds: None

    def tearDown(self):
        time.sleep = self.sleep


class PolicyTable(Case):
    def setUp(self):
        super().setUp()
        self.ec2 = PolicyTables()
        self.function, self.answers = load("policy_table", {None: self.ec2})

    def ask(self, kind, attachment="att-1", seconds=900, **more):
        self.function.handler(request(kind, attachment, **more), Context(seconds))
        return self.answers[-1]

    def test_creates_a_table_and_waits_for_its_association(self):
        self.assertEqual(self.ask("Create"), ("SUCCESS", "tgw-ptb-0", None))
        self.assertEqual(self.ec2.associated["tgw-ptb-0"], ("att-1", ["associated"]))

    def test_a_repeated_request_finds_the_table(self):
        self.ask("Create")
        self.assertEqual(self.ask("Create"), ("SUCCESS", "tgw-ptb-0", None))
        self.assertEqual(len(self.ec2.tables), 1)

    def test_an_update_without_another_attachment_keeps_the_table(self):
        self.ask("Create")
        answer = self.ask("Update", PhysicalResourceId="tgw-ptb-0")
        self.assertEqual(answer, ("SUCCESS", "tgw-ptb-0", None))

    def test_another_attachment_gets_another_table_and_the_old_one_goes_alone(self):
        self.ask("Create")
        answer = self.ask("Update", "att-2", PhysicalResourceId="tgw-ptb-0")
        self.assertEqual(answer, ("SUCCESS", "tgw-ptb-1", None))
        self.ask("Delete", PhysicalResourceId="tgw-ptb-0")
        self.assertEqual([states[-1] for states, _ in self.ec2.tables.values()], ["deleted", "available"])

    def test_deletes_what_a_failed_creation_left(self):
        self.assertEqual(self.ask("Create", seconds=45)[0], "FAILED")
        answer = self.ask("Delete", PhysicalResourceId="none")
        self.assertEqual(answer, ("SUCCESS", "none", None))
        self.assertEqual(self.ec2.tables["tgw-ptb-0"][0], ["deleted"])

    def test_deletes_nothing_twice(self):
        self.ask("Create")
        for _ in range(2):
            self.assertEqual(self.ask("Delete", PhysicalResourceId="tgw-ptb-0")[0], "SUCCESS")

    def test_answers_before_its_time_is_over(self):
        self.ec2.attachments = ["pending"]
        status, physical_id, reason = self.ask("Create")
        self.assertEqual((status, physical_id), ("FAILED", "none"))
        self.assertEqual(reason, "the peering attachment is not ready in time")


class Peering(Case):
    def ask(self, here, there, kind="Create", **more):
        function, answers = load("peering", {None: here, "eu-west-2": there})
        function.handler(request(kind, "att-1", **more), Context())
        return answers[-1]

    def test_accepts_once_the_request_has_arrived_and_waits_for_both_ends(self):
        here, there = Peerings(["pending", "available"]), Peerings([None, "pendingAcceptance"])
        self.assertEqual(self.ask(here, there), ("SUCCESS", "att-1", None))
        self.assertEqual((here.states, there.states, there.acceptances), (["available"], ["available"], 1))

    def test_what_is_accepted_already_is_left_alone(self):
        there = Peerings(["available"])
        self.assertEqual(self.ask(Peerings(["available"]), there)[0], "SUCCESS")
        self.assertEqual(there.acceptances, 0)

    def test_a_peering_that_failed_is_not_waited_for(self):
        there = Peerings(["pendingAcceptance"], accepted=["failed"])
        self.assertEqual(self.ask(Peerings(["pending"]), there), ("FAILED", "none", "att-1 is failed"))

    def test_deletion_leaves_the_attachment_to_its_own_resource(self):
        answer = self.ask(None, None, "Delete", PhysicalResourceId="att-1")
        self.assertEqual(answer, ("SUCCESS", "att-1", None))


if __name__ == "__main__":
    unittest.main()
