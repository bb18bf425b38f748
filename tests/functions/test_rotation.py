"""The functions that replace credentials, as they are deployed, against services that remember.

`python3 -m unittest discover --start-directory tests/functions`
"""
import json
import os
import pathlib
import sys
import time
import types
import unittest
from unittest import mock

FUNCTIONS = pathlib.Path(__file__).parents[2] / "fineract-constructs/src/constructs/data/functions"
STEPS = ["createSecret", "setSecret", "testSecret", "finishSecret"]
SECRET = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:ledger-AbCdEf"


class NotFound(Exception):
    pass


class Secrets:
    """A secret with a current version, and one to come."""

    exceptions = types.SimpleNamespace(ResourceNotFoundException=NotFound)

    def __init__(self, value, copies=None):
        self.versions = {"v1": {"stages": ["AWSCURRENT"], "value": json.dumps(value)}, "v2": {"stages": ["AWSPENDING"]}}
        self.copies, self.generated = copies or {}, 0

    def describe_secret(self, SecretId):
        assert SecretId == SECRET
        copies = [{"Region": region, "Status": status} for region, status in self.copies.items()]
        stages = {name: list(version["stages"]) for name, version in self.versions.items()}
        return {"VersionIdsToStages": stages, **({"ReplicationStatus": copies} if copies else {})}

    def get_secret_value(self, SecretId, VersionStage, VersionId=None):
        for name, version in self.versions.items():
            if VersionStage in version["stages"] and VersionId in (None, name) and "value" in version:
                return {"SecretString": version["value"]}
        raise NotFound()

    def get_random_password(self, PasswordLength, ExcludePunctuation):
        assert ExcludePunctuation
        self.generated += 1
        return {"RandomPassword": str(self.generated) * PasswordLength}

    def put_secret_value(self, SecretId, ClientRequestToken, SecretString, VersionStages):
        assert VersionStages == ["AWSPENDING"]
        self.versions[ClientRequestToken]["value"] = SecretString

    def update_secret_version_stage(self, SecretId, VersionStage, MoveToVersionId, RemoveFromVersionId):
        self.versions[RemoveFromVersionId]["stages"].remove(VersionStage)
        self.versions[MoveToVersionId]["stages"].append(VersionStage)

    def current(self):
        return json.loads(self.get_secret_value(SECRET, "AWSCURRENT")["SecretString"])


class Rds:
    """A cluster that takes a few questions to change its password."""

    def __init__(self, writer="ledger-euw1", slow=3):
        self.writer, self.slow, self.password, self.pending = writer, slow, "old-old-", None

    def describe_global_clusters(self, GlobalClusterIdentifier):
        assert GlobalClusterIdentifier == "ledger"
        arn = "arn:aws:rds:eu-west-1:111122223333:cluster:"
        names = ("ledger-euw1", "ledger-euc1")
        members = [{"DBClusterArn": arn + name, "IsWriter": name == self.writer} for name in names]
        return {"GlobalClusters": [{"GlobalClusterMembers": members}]}

    def modify_db_cluster(self, DBClusterIdentifier, MasterUserPassword, ApplyImmediately):
        assert (DBClusterIdentifier, ApplyImmediately) == ("ledger-euw1", True)
        self.pending = (self.slow, MasterUserPassword)

    def describe_db_clusters(self, DBClusterIdentifier):
        if self.pending is None:
            return {"DBClusters": [{"Status": "available"}]}
        left, password = self.pending
        self.pending = (left - 1, password) if left else None
        self.password = self.password if left else password
        # At first it is as if nothing had been asked.
        said = {"Status": "available"} if left == self.slow else {
            "Status": "resetting-master-credentials", "PendingModifiedValues": {"MasterUserPassword": "****"}
        }
        return {"DBClusters": [said]}


class Cache:
    """A user of a region, who is busy for one question."""

    def __init__(self, user):
        self.id, self.passwords, self.busy = user, ["old-old-"], False

    def modify_user(self, UserId, AuthenticationMode):
        assert UserId == self.id and AuthenticationMode["Type"] == "password" and not self.busy
        self.passwords, self.busy = AuthenticationMode["Passwords"], True

    def describe_users(self, UserId):
        assert UserId == self.id
        busy, self.busy = self.busy, False
        count = {"PasswordCount": len(self.passwords)}
        return {"Users": [{"Status": "modifying" if busy else "active", "Authentication": count}]}


class Context:
    def __init__(self, seconds=600):
        self.left = seconds * 1000

    def get_remaining_time_in_millis(self):
        self.left -= 5_000
        return self.left


def load(store, clients, **environment):
    """The function with its parts one after the other, as the template has them."""

    def client(service, region_name="eu-west-1"):
        found = clients[service]
        return found[region_name] if isinstance(found, dict) else found

    text = "\n\n".join((FUNCTIONS / f"{part}.py").read_text() for part in ("rotation", store))
    module = types.ModuleType(store)
    with mock.patch.dict(sys.modules, {"boto3": types.SimpleNamespace(client=client)}):
        with mock.patch.dict(os.environ, environment):
            exec(compile(text, store, "exec"), module.__dict__)
    return module


class Case(unittest.TestCase):
    def setUp(self):
        patch = mock.patch.object(time, "sleep", lambda seconds: None)
        patch.start()
        self.addCleanup(patch.stop)

    def run_steps(self, module, steps=STEPS, seconds=600, version="v2"):
        for step in steps:
            module.handler({"SecretId": SECRET, "ClientRequestToken": version, "Step": step}, Context(seconds))


class RotateDatabase(Case):
    def load(self, rds, copies=None, expected="eu-central-1", database="ledger"):
        following = {"eu-central-1": "InSync"} if copies is None else copies
        self.secrets = Secrets({"username": "fineract", "password": "old-old-", "host": "h"}, following)
        clients = {"secretsmanager": self.secrets, "rds": rds}
        return load("rotate_database", clients, KEY="password", COPIES=expected, CLUSTER="ledger-euw1", GLOBAL=database)

    def test_the_new_password_is_current_once_the_database_has_it(self):
        rds = Rds()
        self.run_steps(self.load(rds))
        self.assertEqual(rds.password, "11111111")
        self.assertEqual(self.secrets.current(), {"username": "fineract", "password": "11111111", "host": "h"})
        self.assertEqual(self.secrets.versions["v1"]["stages"], [])

    def test_the_old_password_is_current_until_the_last_step(self):
        self.run_steps(self.load(Rds()), STEPS[:3])
        self.assertEqual(self.secrets.current()["password"], "old-old-")

    def test_a_second_run_goes_on_with_the_password_of_the_first(self):
        rds = Rds()
        module = self.load(rds)
        self.run_steps(module, STEPS[:2])
        self.run_steps(module)
        self.assertEqual((rds.password, self.secrets.generated), ("11111111", 1))

    def test_a_run_after_the_last_step_changes_nothing(self):
        rds = Rds()
        module = self.load(rds)
        self.run_steps(module)
        self.run_steps(module)
        self.assertEqual((rds.pending, self.secrets.generated), (None, 1))

    def test_a_version_that_is_not_to_come_is_refused(self):
        with self.assertRaisesRegex(ValueError, "not to be rotated to"):
            self.run_steps(self.load(Rds()), version="v3")

    def test_it_does_not_begin_where_another_region_writes(self):
        with self.assertRaisesRegex(RuntimeError, "switch back"):
            self.run_steps(self.load(Rds(writer="ledger-euc1")), STEPS[:1])
        self.assertNotIn("value", self.secrets.versions["v2"])

    def test_it_does_not_begin_where_a_copy_does_not_follow(self):
        for copies in ({}, {"eu-central-1": "Failed"}, {"eu-west-3": "InSync"}):
            with self.assertRaisesRegex(RuntimeError, "eu-central-1"):
                self.run_steps(self.load(Rds(), copies), STEPS[:1])

    def test_a_database_of_one_region_is_asked_for_neither(self):
        self.run_steps(self.load(Rds(writer=None), {}, "", ""))
        self.assertEqual(self.secrets.current()["password"], "11111111")

    def test_a_database_that_is_too_slow_keeps_the_old_password_current(self):
        with self.assertRaisesRegex(TimeoutError, "ledger-euw1"):
            self.run_steps(self.load(Rds(slow=1000)), seconds=120)
        self.assertEqual(self.secrets.current()["password"], "old-old-")


class RotateCache(Case):
    def load(self, caches):
        self.secrets = Secrets({"username": "fineract", "token": "old-old-"}, {"eu-central-1": "InSync"})
        users = json.dumps({region: cache.id for region, cache in caches.items()})
        clients = {"secretsmanager": self.secrets, "elasticache": caches}
        return load("rotate_cache", clients, KEY="token", COPIES="eu-central-1", USERS=users)

    def test_every_region_takes_the_new_password_beside_the_old(self):
        caches = {"eu-west-1": Cache("redis-euw1"), "eu-central-1": Cache("redis-euc1")}
        self.run_steps(self.load(caches))
        for cache in caches.values():
            self.assertEqual(cache.passwords, ["11111111", "old-old-"])
        self.assertEqual(self.secrets.current(), {"username": "fineract", "token": "11111111"})

    def test_it_does_not_begin_while_a_user_is_being_changed(self):
        cache = Cache("redis-euw1")
        cache.busy = True
        with self.assertRaisesRegex(RuntimeError, "eu-west-1"):
            self.run_steps(self.load({"eu-west-1": cache}), STEPS[:1])


if __name__ == "__main__":
    unittest.main()
