"""The functions that a recovery plan calls, against services of a region that is there or lost.

`python3 -m unittest discover --start-directory tests/functions`
"""
import importlib.util
import json
import os
import pathlib
import sys
import time
import types
import unittest

FUNCTIONS = pathlib.Path(__file__).parents[2] / "fineract-constructs/src/constructs/recovery/functions"


class Context:
    """A function's time, which passes with every question."""

    def __init__(self, seconds=900):
        self.left = seconds * 1000

    def get_remaining_time_in_millis(self):
        self.left -= 10_000
        return self.left


def load(name, client, **environment):
    os.environ.update({"AWS_REGION": "eu-central-1", **environment})
    sys.modules["boto3"] = types.SimpleNamespace(client=client)
    sys.modules["botocore"] = types.ModuleType("botocore")
    sys.modules["botocore.config"] = types.SimpleNamespace(Config=lambda **settings: settings)
    spec = importlib.util.spec_from_file_location(name, FUNCTIONS / f"{name}.py")
    function = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(function)
    return function


class Case(unittest.TestCase):
    def setUp(self):
        self.sleep, time.sleep = time.sleep, lambda seconds: None

    def tearDown(self):
        time.sleep = self.sleep


class ElastiCache:
    """A datastore whose members take a few questions to change their roles, and parameters in three regions."""

    def __init__(self, role="SECONDARY", status="available", slow=2, lost=()):
        self.role, self.status, self.slow, self.asked = role, status, slow, []
        self.lost, self.hosts = lost, {}

    def client(self, service, region_name=None, config=None):
        if service == "elasticache":
            return self
        return types.SimpleNamespace(put_parameter=lambda **request: self.put(region_name, **request))

    def put(self, region, Name, Value, Overwrite):
        if region in self.lost:
            raise ConnectionError(region)
        assert Overwrite and self.role == "PRIMARY", "services are told of a host that can't be written to"
        self.hosts[Name] = Value

    def describe_replication_groups(self, ReplicationGroupId):
        assert ReplicationGroupId == "redis-euc1"
        node = {"PrimaryEndpoint": {"Address": "new", "Port": 6379}}
        return {"ReplicationGroups": [{"NodeGroups": [node]}]}

    def get_paginator(self, name):
        assert name == "describe_global_replication_groups"
        return self

    def paginate(self, ShowMemberInfo):
        assert ShowMemberInfo
        if self.asked and self.slow:
            self.slow -= 1
        elif self.asked:
            self.role, self.status = "PRIMARY", "available"
        other = {"GlobalReplicationGroupId": "abcde-other", "Status": "available", "Members": []}
        mine = {"ReplicationGroupId": "redis-euc1", "ReplicationGroupRegion": "eu-central-1", "Role": self.role}
        datastore = {"GlobalReplicationGroupId": "abcde-redis", "Status": self.status, "Members": [mine]}
        return [{"GlobalReplicationGroups": [other]}, {"GlobalReplicationGroups": [datastore]}]

    def failover_global_replication_group(self, **request):
        self.asked.append(request)
        self.status = "modifying"


class PromoteCache(Case):
    REGIONS = ("eu-west-1", "eu-west-3", "eu-central-1")

    def run_with(self, elasticache, seconds=900):
        parameters = json.dumps({region: f"/{region}/redis" for region in self.REGIONS})
        function = load("promote_cache", elasticache.client, GROUP="redis-euc1", PARAMETERS=parameters)
        return function.handler({}, Context(seconds))

    def test_asks_once_and_waits_for_the_role(self):
        elasticache = ElastiCache()
        self.assertEqual(self.run_with(elasticache), {"host": "new", "failed": []})
        self.assertEqual(len(elasticache.asked), 1)
        self.assertEqual(elasticache.asked[0]["GlobalReplicationGroupId"], "abcde-redis")
        self.assertEqual(elasticache.asked[0]["PrimaryRegion"], "eu-central-1")

    def test_asks_for_nothing_that_is_so_already(self):
        elasticache = ElastiCache(role="PRIMARY")
        self.run_with(elasticache)
        self.assertEqual(elasticache.asked, [])

    def test_services_of_every_region_are_told_the_host(self):
        elasticache = ElastiCache()
        self.run_with(elasticache)
        self.assertEqual(elasticache.hosts, {f"/{region}/redis": "new" for region in self.REGIONS})

    def test_a_lost_region_is_not_waited_for(self):
        elasticache = ElastiCache(lost=["eu-west-1"])
        self.assertEqual(self.run_with(elasticache)["failed"], ["eu-west-1"])
        self.assertEqual(set(elasticache.hosts), {"/eu-west-3/redis", "/eu-central-1/redis"})

    def test_it_fails_where_its_own_region_is_not_told(self):
        with self.assertRaisesRegex(RuntimeError, "eu-central-1"):
            self.run_with(ElastiCache(lost=["eu-central-1"]))

    def test_says_so_before_its_time_is_over(self):
        with self.assertRaisesRegex(TimeoutError, "SECONDARY"):
            self.run_with(ElastiCache(slow=1000), seconds=60)


class NotFound(Exception):
    pass


class Efs:
    """A replication that ends on both sides, or only on this one."""

    exceptions = types.SimpleNamespace(ReplicationNotFound=NotFound)

    def __init__(self, source="fs-1", reachable=True):
        self.source, self.reachable, self.modes = source, reachable, []

    def describe_replication_configurations(self, FileSystemId):
        if self.source is None:
            raise NotFound()
        return {"Replications": [{"SourceFileSystemId": self.source}]}

    def delete_replication_configuration(self, SourceFileSystemId, DeletionMode="ALL_CONFIGURATIONS"):
        self.modes.append(DeletionMode)
        if self.reachable or DeletionMode == "LOCAL_CONFIGURATION_ONLY":
            self.source = None
        else:
            raise ConnectionError("the source's region does not answer")


class Busy(Exception):
    pass


class DataSync:
    """Tasks, some of which run already."""

    exceptions = types.SimpleNamespace(InvalidRequestException=Busy)

    def __init__(self, busy=()):
        self.busy, self.started = busy, []

    def start_task_execution(self, TaskArn):
        if TaskArn in self.busy:
            raise Busy()
        self.started.append((self.region, TaskArn))


class ReleaseFiles(Case):
    def run_with(self, efs, datasync=None, tasks=()):
        def client(service, region_name=None):
            if service == "efs":
                return efs
            datasync.region = region_name
            return datasync

        function = load("release_files", client, FILES="fs-2", TASKS=" ".join(tasks))
        return function.handler({}, Context()).removesuffix("; 0 of 0 tasks started")

    def test_has_files_put_beside_those_of_each_region(self):
        tasks = [f"arn:aws:datasync:{region}:111122223333:task/task-1" for region in ("eu-central-1", "eu-west-3")]
        efs, datasync = Efs(), DataSync()
        self.run_with(efs, datasync, tasks)
        self.assertEqual((efs.source, datasync.started), (None, list(zip(("eu-central-1", "eu-west-3"), tasks))))
        self.assertIn("1 of 2 tasks started", self.run_with(Efs(source=None), DataSync(busy=tasks[:1]), tasks))

    def test_puts_nothing_beside_the_files_where_they_are_at_home(self):
        datasync = DataSync()
        self.run_with(Efs(source="fs-2"), datasync, ["arn:aws:datasync:eu-west-1:111122223333:task/task-1"])
        self.assertEqual(datasync.started, [])

    def test_ends_the_replication_on_both_sides(self):
        efs = Efs()
        self.run_with(efs)
        self.assertEqual((efs.source, efs.modes), (None, ["ALL_CONFIGURATIONS"]))

    def test_leaves_out_a_source_that_is_lost(self):
        efs = Efs(reachable=False)
        self.assertEqual(self.run_with(efs), "fs-2 can be written to, without its source")
        self.assertEqual(efs.modes, ["ALL_CONFIGURATIONS", "LOCAL_CONFIGURATION_ONLY"])

    def test_a_second_run_finds_nothing_to_do(self):
        efs = Efs(source=None)
        self.assertEqual(self.run_with(efs), "fs-2 takes part in no replication")
        self.assertEqual(efs.modes, [])

    def test_a_source_is_left_alone(self):
        efs = Efs(source="fs-2")
        self.run_with(efs)
        self.assertEqual(efs.modes, [])


class RepointDatabase(Case):
    REGIONS = ("eu-west-1", "eu-west-3", "eu-central-1")

    def run_with(self, *lost):
        self.hosts = {region: "old" for region in self.REGIONS}

        def put(region):
            def put_parameter(Name, Value, Overwrite):
                if region in lost:
                    raise ConnectionError(region)
                assert Name == f"/{region}/writer-endpoint" and Overwrite
                self.hosts[region] = Value

            return put_parameter

        def client(service, region_name="eu-central-1", config=None):
            if service == "rds":
                found = {"DBClusters": [{"Endpoint": "new"}]}
                return types.SimpleNamespace(describe_db_clusters=lambda DBClusterIdentifier: found)
            return types.SimpleNamespace(put_parameter=put(region_name))

        parameters = {region: f"/{region}/writer-endpoint" for region in self.REGIONS}
        function = load(
            "repoint_database", client, CLUSTER="ledger-euc1", PARAMETERS=json.dumps(parameters), AWS_REGION="eu-central-1"
        )
        return function.handler({}, Context())

    def test_every_region_is_told(self):
        self.assertEqual(self.run_with(), {"host": "new", "failed": []})
        self.assertEqual(set(self.hosts.values()), {"new"})

    def test_a_region_that_is_lost_does_not_stop_it(self):
        self.assertEqual(self.run_with("eu-west-1")["failed"], ["eu-west-1"])
        self.assertEqual(list(self.hosts.values()), ["old", "new", "new"])

    def test_it_fails_where_services_would_not_find_the_database(self):
        with self.assertRaisesRegex(RuntimeError, "eu-central-1"):
            self.run_with("eu-west-1", "eu-central-1")


class LeadContent(Case):
    REGIONS = ("eu-west-1", "eu-west-3", "eu-central-1")
    THERE = '{"bucket":"content-euc1","region":"eu-central-1"}'

    def run_with(self, *lost):
        self.told = {}

        def put(region):
            def put_parameter(Name, Value, Overwrite):
                if region in lost:
                    raise ConnectionError(region)
                assert Name == f"/{region}/content" and Overwrite
                self.told[region] = Value

            return put_parameter

        parameters = json.dumps({region: f"/{region}/content" for region in self.REGIONS})
        client = lambda service, region_name, config: types.SimpleNamespace(put_parameter=put(region_name))
        function = load("lead_content", client, BUCKET="content-euc1", LOCATION=self.THERE, PARAMETERS=parameters)
        return function.handler({}, Context())

    def test_every_region_is_told(self):
        self.assertEqual(self.run_with(), {"bucket": "content-euc1", "failed": []})
        self.assertEqual(self.told, dict.fromkeys(self.REGIONS, self.THERE))

    def test_a_region_that_is_lost_does_not_stop_it(self):
        self.assertEqual(self.run_with("eu-west-1")["failed"], ["eu-west-1"])
        self.assertEqual(list(self.told), ["eu-west-3", "eu-central-1"])

    def test_it_fails_where_services_would_not_find_the_bucket(self):
        with self.assertRaisesRegex(RuntimeError, "eu-central-1"):
            self.run_with("eu-central-1")


if __name__ == "__main__":
    unittest.main()
