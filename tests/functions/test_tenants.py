"""What keeps Apache Fineract's list of its tenants, against a `psql` that is faked and the `openssl` that there is."""

import base64
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).parents[2] / "fineract-constructs/src/constructs/services/tenants.sh"
HOST = "new.cluster.eu-central-1.rds.amazonaws.com"

# Answers by what `state` says, and keeps what it was asked.
PSQL = f"""#!{sys.executable}
import json, os, sys
statement, folder = sys.stdin.read(), os.environ["FAKE"]
state = json.load(open(folder + "/state"))
with open(folder + "/asked", "a") as asked:
    print(json.dumps([sys.argv[1:], statement]), file=asked)
for part, state_of in [("FROM fineract_migrations", "migrated"), ("information_schema", "listed")]:
    if part in statement and isinstance(state[state_of], int):
        sys.exit(state[state_of])
answers = {{
    "information_schema": state["listed"],
    "EXISTS (SELECT FROM": state["migrated"],
    "SELECT schema_password": state["sealed"],
    "SELECT current_database()": "fineract\\nfineract_default",
    "SELECT schema_name": "fineract_default\\nfineract_second",
}}
print(*[answer for part, answer in answers.items() if part in statement], sep="")
"""
# The migration ends while somebody waits for it.
SLEEP = """#!/bin/sh
sed -i 's/"migrated": [^,]*/"migrated": "t"/' "$FAKE/state"
"""


def cipher(direction, password, head, content):
    key = hashlib.pbkdf2_hmac("sha1", password.encode(), head[16:], 65536, 32)
    command = ["openssl", "enc", direction, "-aes-256-cbc", "-K", key.hex(), "-iv", head[:16].hex()]
    return subprocess.run(command, input=content, capture_output=True, check=True).stdout


def seal(master, password):
    """As `EncryptionUtil` of Apache Fineract does, with an initialization vector and a salt that are no secret."""
    head = bytes(range(32))
    return base64.b64encode(head + cipher("-e", master, head, password.encode())).decode()


def unseal(master, sealed):
    content = base64.b64decode(sealed)
    return cipher("-d", master, content[:32], content[32:]).decode()


def values(arguments):
    """The variables that `psql` is given."""
    return dict(argument[len("--set=") :].split("=", 1) for argument in arguments if argument.startswith("--set="))


class Tenants(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for name, text in [("psql", PSQL), ("sleep", SLEEP)]:
            (self.folder / name).write_text(text)
            (self.folder / name).chmod(0o755)

    def run_part(self, part, sealed, listed="t", migrated="t", master="master", administrator="of its own"):
        state = {"listed": listed, "migrated": migrated, "sealed": sealed}
        (self.folder / "state").write_text(json.dumps(state))
        connection = {
            "FINERACT_HIKARI_JDBC_URL": f"jdbc:postgresql://{HOST}:5432/fineract?sslmode=verify-full",
            "FINERACT_HIKARI_USERNAME": "fineract",
            "FINERACT_HIKARI_PASSWORD": "it's new",
            "FINERACT_DEFAULT_TENANTDB_IDENTIFIER": "default",
            "FINERACT_DEFAULT_TENANTDB_NAME": "fineract_default",
            "FINERACT_DEFAULT_TENANTDB_HOSTNAME": HOST,
            "FINERACT_DEFAULT_TENANTDB_PORT": "5432",
            "FINERACT_DEFAULT_TENANTDB_UID": "fineract",
            "FINERACT_DEFAULT_TENANTDB_PWD": "it's new",
            "FINERACT_DEFAULT_TENANTDB_CONN_PARAMS": "sslmode=verify-full",
            "FINERACT_DEFAULT_TENANTDB_MASTER_PASSWORD": master,
            "ADMINISTRATOR_PASSWORD": administrator,
            "RELEASE": "1.11.0",
        }
        path = f"{self.folder}:{os.environ['PATH']}"
        environment = {**connection, "PATH": path, "FAKE": str(self.folder)}
        return subprocess.run(["sh", SCRIPT, part], env=environment, capture_output=True, text=True)

    def asked(self, part):
        """The arguments of the statements with a part."""
        lines = (self.folder / "asked").read_text().splitlines()
        return [arguments for arguments, statement in map(json.loads, lines) if part in statement]

    def updates(self):
        return [values(arguments) for arguments in self.asked("UPDATE tenant_server_connections")]

    def test_the_list_follows_the_credential(self):
        done = self.run_part("follow", seal("master", "old"))
        self.assertEqual(done.returncode, 0, done.stderr)
        [values] = self.updates()
        self.assertEqual((values["host"], values["port"], values["user"]), (HOST, "5432", "fineract"))
        self.assertEqual(values["parameters"], "sslmode=verify-full")
        self.assertEqual(unseal("master", values["sealed"]), "it's new")

    def test_a_password_that_is_the_same_stays_as_it_is_encrypted(self):
        sealed = seal("master", "it's new")
        self.run_part("follow", sealed)
        self.assertEqual(self.updates()[0]["sealed"], sealed)

    def test_another_master_password_changes_nothing(self):
        done = self.run_part("follow", seal("master", "old"), master="of another region")
        self.assertEqual(done.returncode, 1)
        self.assertIn("another master password", done.stderr)
        self.assertEqual(self.updates(), [])

    def test_a_pod_waits_for_the_migration_of_its_release(self):
        done = self.run_part("follow", seal("master", "old"), migrated="f")
        self.assertIn("the migration of release 1.11.0 has not ended", done.stdout)
        self.assertEqual(len(self.asked("fineract_migrations")), 2)
        self.assertEqual(len(self.updates()), 1)

    def test_a_pod_waits_for_the_first_migration_too(self):
        done = self.run_part("follow", seal("master", "old"), migrated=3)
        self.assertEqual((done.returncode, len(self.updates())), (0, 1), done.stderr)

    def test_a_pod_that_reaches_no_database_ends_and_is_started_with_what_the_credential_says_then(self):
        done = self.run_part("follow", seal("master", "old"), migrated=2)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(self.asked("fineract_migrations")), 1)

    def test_migrations_are_recorded_before_there_is_a_list(self):
        done = self.run_part("make", "", listed="f")
        self.assertEqual(done.returncode, 0, done.stderr)
        [arguments] = self.asked("CREATE TABLE IF NOT EXISTS fineract_migrations")
        self.assertEqual(arguments[0], f"postgresql://{HOST}:5432/fineract?sslmode=verify-full")
        self.assertEqual(self.updates(), [])

    def test_a_credential_that_a_killed_migration_left_as_it_was_is_no_mistake(self):
        done = self.run_part("make", "")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.updates(), [])

    def test_a_migration_finds_the_tenants_where_they_moved(self):
        self.run_part("make", seal("master", "old"))
        self.assertEqual(self.updates()[0]["host"], HOST)

    def test_a_migration_that_ended_is_recorded(self):
        self.run_part("record", "")
        [arguments] = self.asked("INSERT INTO fineract_migrations")
        self.assertIn("--set=release=1.11.0", arguments)

    def test_before_a_migration_is_recorded_nobody_has_the_password_that_fineract_gives(self):
        done = self.run_part("record", "")
        self.assertEqual(done.returncode, 0, done.stderr)
        replaced = self.asked("UPDATE m_appuser")
        self.assertEqual([each["name"] for each in map(values, replaced)], ["fineract", "fineract_default", "fineract_second"])
        for each in map(values, replaced):
            self.assertEqual(each["shipped"], hashlib.sha256(b"password{1}").hexdigest())
            salt, digest = re.fullmatch(r"{SHA-256}({[0-9a-f]{32}})([0-9a-f]{64})", each["mifos"]).groups()
            self.assertEqual(hashlib.sha256(f"of its own{salt}".encode()).hexdigest(), digest)
            salt, digest = re.fullmatch(r"{SHA-256}({[0-9a-f]{32}})([0-9a-f]{64})", each["others"]).groups()
            for known in ["", "password", "of its own"]:
                self.assertNotEqual(hashlib.sha256(f"{known}{salt}".encode()).hexdigest(), digest)
        self.assertNotIn("of its own", (self.folder / "asked").read_text() + done.stdout + done.stderr)
        last = (self.folder / "asked").read_text().splitlines()[-1]
        self.assertIn("INSERT INTO fineract_migrations", last)

    def test_a_migration_is_not_recorded_without_a_password_for_the_first_user(self):
        done = self.run_part("record", "", administrator="")
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(self.asked("INSERT INTO fineract_migrations") + self.asked("UPDATE m_appuser"), [])

    def test_a_migration_is_not_recorded_where_the_tenants_are_not_known(self):
        done = self.run_part("record", "", listed=2)
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(self.asked("INSERT INTO fineract_migrations"), [])

    def test_a_lock_is_opened_once_in_every_database_of_the_server(self):
        done = self.run_part("unlock", "")
        self.assertEqual(done.returncode, 0, done.stderr)
        names = [arguments[-1] for arguments in self.asked("UPDATE databasechangeloglock")]
        self.assertEqual(names, [f"--set=name=fineract{name}" for name in ["", "_default", "_second"]])


if __name__ == "__main__":
    unittest.main()
