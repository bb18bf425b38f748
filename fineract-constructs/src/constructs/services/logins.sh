# Makes the databases of Apache Fineract's tenants, and the logins of services, as the master user. A login has the rights of its group
# alone: those that own change tables, those that write change what is in them, those that read only read. Every run says all of it
# anew, so it is also what gives a login another password, and takes one from a service that is no more.
set -eu
export PGCONNECT_TIMEOUT=10
logins=${LOGINS:-/etc/logins}

sql() {
    psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}

# Fineract makes tables, and no database to put a tenant's into.
make_database() {
    sql --set=name="$FINERACT_DEFAULT_TENANTDB_NAME" <<'SQL'
SELECT format('CREATE DATABASE %I', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
SQL
}

# The master user belongs to those that own: it gives them what it made itself, and their tables to others.
make_groups() {
    sql <<'SQL'
SET client_min_messages = warning;
SELECT format('CREATE ROLE %I', name)
FROM unnest(ARRAY['services_that_own', 'services_that_write', 'services_that_read']) AS name
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) \gexec
GRANT services_that_own TO CURRENT_USER;
SQL
}

# What owners make is their group's, so that each of them may change it.
make_login() {
    sql --set=name="$1" --set=group="$2" --set=verifier="$3" <<'SQL'
SET client_min_messages = warning;
BEGIN;
SELECT format('CREATE ROLE %I', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
COMMENT ON ROLE :"name" IS 'Login of a service';
SELECT format('REVOKE %s FROM %s', roleid::regrole, member::regrole) FROM pg_auth_members
WHERE member = to_regrole(quote_ident(:'name')) AND starts_with(roleid::regrole::text, 'services_that_')
AND roleid <> to_regrole(:'group') \gexec
GRANT :"group" TO :"name";
ALTER ROLE :"name" LOGIN PASSWORD :'verifier';
ALTER ROLE :"name" RESET role;
ALTER ROLE :"name" RESET default_transaction_read_only;
SELECT format('ALTER ROLE %I SET %s', :'name', setting)
FROM (VALUES ('services_that_own', 'role = services_that_own'), ('services_that_read', 'default_transaction_read_only = on'))
AS settings (name, setting) WHERE name = :'group' \gexec
COMMIT;
SQL
}

# Roles that others made stay as they are.
close_others() {
    sql --set=names="$1" <<'SQL'
SELECT format('ALTER ROLE %I NOLOGIN', rolname) FROM pg_roles
WHERE rolcanlogin AND shobj_description(oid, 'pg_authid') = 'Login of a service'
AND rolname <> ALL (string_to_array(:'names', ' ')) \gexec
SQL
}

# Tables are given away one by one, for services that work with them not to wait. Services other than Fineract see nothing of its list
# of tenants: who writes there leads it to another server.
grant() {
    sql --set=name="$1" <<'SQL'
\connect :"name"
SET client_min_messages = warning;
SET lock_timeout = '10s';
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE :"name" TO services_that_own, services_that_write, services_that_read;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO services_that_own;
GRANT USAGE ON SCHEMA public TO services_that_write, services_that_read;
SELECT format('ALTER TABLE %s OWNER TO services_that_own', oid::regclass) FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relowner = current_user::regrole AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
AND NOT EXISTS (
    SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid
    AND (deptype = 'e' OR relkind = 'S' AND deptype IN ('a', 'i'))
)
UNION ALL
SELECT format('ALTER ROUTINE %s OWNER TO services_that_own', oid::regprocedure) FROM pg_proc
WHERE pronamespace = 'public'::regnamespace AND proowner = current_user::regrole
AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
\gexec
BEGIN;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO services_that_write;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO services_that_write;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO services_that_read;
ALTER DEFAULT PRIVILEGES FOR ROLE services_that_own IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO services_that_write;
ALTER DEFAULT PRIVILEGES FOR ROLE services_that_own IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO services_that_write;
ALTER DEFAULT PRIVILEGES FOR ROLE services_that_own IN SCHEMA public GRANT SELECT ON TABLES TO services_that_read;
SELECT format('REVOKE ALL ON %s FROM services_that_write, services_that_read', list)
FROM unnest(ARRAY[to_regclass('tenants'), to_regclass('tenant_server_connections')]) AS list WHERE list IS NOT NULL \gexec
COMMIT;
SQL
}

# The list of tenants, the first tenant's, and those of others on this server.
databases() {
    sql --set=name="$FINERACT_DEFAULT_TENANTDB_NAME" <<'SQL'
SELECT current_database() UNION SELECT datname FROM pg_database WHERE datname = :'name'
SQL
    sql <<'SQL'
SELECT to_regclass('tenant_server_connections') IS NOT NULL AS known \gset
\if :known
SELECT datname FROM pg_database JOIN tenant_server_connections ON datname = schema_name;
\endif
SQL
}

# As PostgreSQL keeps it (SCRAM-SHA-256): in a statement, which servers log, there is no password.
verifier() {
    openssl rand 16 >/tmp/salt
    salted=$(openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt iter:4096 -kdfopt "hexsalt:$(od -An -v -tx1 </tmp/salt | tr -d ' \n')" \
        -kdfopt "pass:$1" PBKDF2 | tr -d ':\n')
    stored=$(keyed 'Client Key' "$salted" | openssl dgst -sha256 -binary | base64)
    server=$(keyed 'Server Key' "$salted" | base64)
    echo "SCRAM-SHA-256\$4096:$(base64 </tmp/salt)\$$stored:$server"
}

keyed() {
    printf %s "$1" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$2" -binary
}

make_database
if [ -d "$logins" ]; then
    make_groups
    names=
    for file in "$logins"/*/*; do
        folder=${file%/*}
        sum=$(verifier "$(cat "$file")")
        make_login "${file##*/}" "${folder##*/}" "$sum"
        names="$names ${file##*/}"
    done
    close_others "${names# }"
    known=$(databases)
    echo "$known" | sort -u | while read -r name; do grant "$name"; done
fi
