# Keeps Apache Fineract's list of its tenants. Between the logins and the tables, a migration calls `make`, and at its end `record`; a pod
# begins with `follow`. A person calls `unlock` where the runbook of the migration says so.
set -eu
export PGUSER="$FINERACT_HIKARI_USERNAME" PGPASSWORD="$FINERACT_HIKARI_PASSWORD" PGCONNECT_TIMEOUT=10
list=${FINERACT_HIKARI_JDBC_URL#jdbc:}

sql() {
    psql "$list" --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}

make() {
    sql <<'SQL'
SET client_min_messages = warning;
CREATE TABLE IF NOT EXISTS fineract_migrations (release text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
SQL
    if [ "$(is_listed)" = t ]; then connect; fi
}

record() {
    replace_passwords
    sql --set=release="$RELEASE" <<'SQL'
SELECT 'REVOKE ALL ON tenants, tenant_server_connections FROM services_that_write, services_that_read'
WHERE to_regrole('services_that_own') IS NOT NULL \gexec
INSERT INTO fineract_migrations (release) VALUES (:'release') ON CONFLICT DO NOTHING
SQL
}

# Fineract makes its first users with the hash of `password`, salted with the number of `mifos`. He gets a password of his own; the
# others one that nobody has, for Fineract acts as `system` without it. In a statement, which servers log, there are hashes alone.
replace_passwords() {
    shipped=5787039480429368bf94732aacc771cd0a3ea02bcf504ffe1185ab94213bc63a
    nobodys=$(openssl rand -hex 32)
    names=$(databases)
    echo "$names" | sort -u | while read -r name; do
        mifos=$(encode "${ADMINISTRATOR_PASSWORD:?}")
        others=$(encode "$nobodys")
        sql --set=name="$name" --set=shipped="$shipped" --set=mifos="$mifos" --set=others="$others" <<'SQL'
\connect :"name"
SELECT to_regclass('m_appuser') IS NOT NULL AS known \gset
\if :known
UPDATE m_appuser
SET password = CASE username WHEN 'mifos' THEN :'mifos' ELSE :'others' END, last_time_password_updated = current_date
WHERE password LIKE '%' || :'shipped'
RETURNING format('%s of %s no longer has the password that Fineract gave', username, current_database());
\endif
SQL
    done
}

# As Spring Security's `MessageDigestPasswordEncoder`: of the password and the salt, braces included.
encode() {
    salt=$(openssl rand -hex 16)
    sum=$(printf '%s{%s}' "$1" "$salt" | sha256sum)
    echo "{SHA-256}{$salt}${sum%% *}"
}

follow() {
    trap 'exit 143' TERM INT
    while :; do
        # Without a connection the container ends, and is started with what the credential says by then; 3 is a missing table.
        migrated=$(is_migrated) || [ $? -eq 3 ] || exit 1
        if [ "$migrated" = t ]; then break; fi
        echo "the migration of release $RELEASE has not ended; if its Job has, see the runbook of the migration"
        sleep 5 &
        wait $!
    done
    connect
}

# Not before the first migration, nor where that was killed halfway.
is_listed() {
    sql <<'SQL'
SELECT EXISTS (
    SELECT FROM information_schema.columns
    WHERE table_name = 'tenant_server_connections' AND column_name = 'master_password_hash'
)
SQL
}

is_migrated() {
    echo "SELECT EXISTS (SELECT FROM fineract_migrations WHERE release = :'release')" | sql --set=release="$RELEASE"
}

# What Fineract connects to a tenant with stands in the list, and not in its environment: so the list follows the credential.
# No wrong host or password gets into it, for what is written is what it is written through, and only the writer takes it.
connect() {
    sealed=$(listed)
    if [ -z "$sealed" ]; then
        echo "no credential of tenant $FINERACT_DEFAULT_TENANTDB_IDENTIFIER is encrypted yet"
        return
    fi
    if ! password=$(unseal "$sealed") || [ -n "$(printf %s "$password" | tr -d '[:print:]')" ]; then
        echo "the list of tenants was encrypted with another master password" >&2
        exit 1
    fi
    if [ "$password" != "$FINERACT_DEFAULT_TENANTDB_PWD" ]; then
        sealed=$(seal "$FINERACT_DEFAULT_TENANTDB_PWD")
        [ "$(unseal "$sealed")" = "$FINERACT_DEFAULT_TENANTDB_PWD" ]
    fi
    # Other tenants of the same server and user move with the first.
    sql --set=tenant="$FINERACT_DEFAULT_TENANTDB_IDENTIFIER" --set=sealed="$sealed" \
        --set=host="$FINERACT_DEFAULT_TENANTDB_HOSTNAME" --set=port="$FINERACT_DEFAULT_TENANTDB_PORT" \
        --set=user="$FINERACT_DEFAULT_TENANTDB_UID" --set=parameters="$FINERACT_DEFAULT_TENANTDB_CONN_PARAMS" <<'SQL'
WITH first AS (
    SELECT schema_server, schema_username FROM tenant_server_connections
    WHERE id = (SELECT oltp_id FROM tenants WHERE identifier = :'tenant')
)
UPDATE tenant_server_connections AS every
SET schema_server = :'host', schema_server_port = :'port', schema_connection_parameters = :'parameters',
    schema_username = :'user', schema_password = :'sealed'
FROM first
WHERE (every.schema_server, every.schema_username) = (first.schema_server, first.schema_username);
SQL
}

# What holds up every migration after one that was killed at work.
unlock() {
    databases | sort -u | while read -r name; do
        sql --set=name="$name" <<'SQL'
\connect :"name"
SELECT to_regclass('databasechangeloglock') IS NOT NULL AS known \gset
\if :known
SELECT format('%s was locked by %s at %s', current_database(), lockedby, lockgranted)
FROM databasechangeloglock WHERE locked;
UPDATE databasechangeloglock SET locked = false, lockgranted = NULL, lockedby = NULL WHERE locked;
\endif
SQL
    done
}

databases() {
    sql --set=name="$FINERACT_DEFAULT_TENANTDB_NAME" <<'SQL'
SELECT current_database() UNION SELECT datname FROM pg_database WHERE datname = :'name'
SQL
    known=$(is_listed)
    if [ "$known" = t ]; then
        echo "SELECT schema_name FROM tenant_server_connections WHERE schema_server = :'host'" |
            sql --set=host="$FINERACT_DEFAULT_TENANTDB_HOSTNAME"
    fi
}

listed() {
    sql --set=tenant="$FINERACT_DEFAULT_TENANTDB_IDENTIFIER" <<'SQL'
SELECT schema_password FROM tenant_server_connections
WHERE id = (SELECT oltp_id FROM tenants WHERE identifier = :'tenant') AND master_password_hash IS NOT NULL
SQL
}

# As Fineract's `EncryptionUtil`: an initialization vector, a salt, and AES-256 in CBC mode with a key of PBKDF2.
seal() {
    openssl rand 32 >/tmp/first
    {
        cat /tmp/first
        printf %s "$1" | cipher -e /tmp/first
    } | base64 -w 0
}

unseal() {
    echo "$1" | base64 -d >/tmp/sealed
    head -c 32 /tmp/sealed >/tmp/first
    tail -c +33 /tmp/sealed | cipher -d /tmp/first
}

cipher() {
    openssl enc "$1" -aes-256-cbc -iv "$(head -c 16 "$2" | hex)" -K "$(key "$(tail -c 16 "$2" | hex)")"
}

key() {
    openssl kdf -keylen 32 -kdfopt digest:SHA1 -kdfopt iter:65536 -kdfopt "hexsalt:$1" \
        -kdfopt "pass:$FINERACT_DEFAULT_TENANTDB_MASTER_PASSWORD" PBKDF2 | tr -d ':\n'
}

hex() {
    od -An -v -tx1 | tr -d ' \n'
}

"$1"
