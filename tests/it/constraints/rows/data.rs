//! Databases, caches, files.

use super::super::Held::{Always, Code, Schema, Told, Type};
use super::{Constraint, row};

pub(super) const ROWS: &[Constraint] = &[
    row(
        "AUR-1",
        "one primary and 1 to 10 secondaries, each in a region of its own",
        &[Type("AuroraGlobal", "a_database_that_follows_itself"), Code("AUR-001")],
    ),
    row("AUR-2", "a cluster's identifier is taken once in all regions", &[Code("NAME-003")]),
    row(
        "AUR-3",
        "RDS manages no password of a global database; a function rotates it, every 1 to 999 days",
        &[
            Type("AuroraGlobal", "a_password_that_rds_manages"),
            Code("AUR-003"),
            Code("DATA-003"),
            Always("`Rotation`", "rotation::the_function_may_change_its_own_credential_and_store_alone"),
        ],
    ),
    row(
        "AUR-4",
        "a secondary has no credentials, no database name and nothing to start from",
        &[Type("Secondary", "credentials_on_a_secondary"), Code("AUR-004")],
    ),
    row(
        "AUR-5",
        "instances are made for memory, never burstable",
        &[Type("InstanceClass", "a_burstable_database_class"), Code("POL-RDS-006")],
    ),
    row("AUR-6", "the class is in the region of every member", &[Code("AUR-006")]),
    row(
        "AUR-7",
        "all members have one engine version",
        &[Type("Secondary", "a_version_of_a_secondary"), Code("AUR-007")],
    ),
    row("AUR-8", "the version can still be created", &[Code("AUR-008")]),
    row(
        "AUR-9",
        "every member is encrypted by a key of its own region",
        &[
            Type("DataTier", "a_tier_with_keys_of_another_country"),
            Code("DATA-001"),
            Code("POL-RDS-001"),
            Code("POL-RDS-002"),
            Code("RES-004"),
        ],
    ),
    row("AUR-10", "15 readers less one for each secondary; 16 for a secondary", &[Code("AUR-010")]),
    row(
        "AUR-11",
        "backups are kept for 1 to 35 days",
        &[Code("AUR-011"), Schema("constraints/schemas::backups_of_36_days")],
    ),
    row("AUR-12", "an identifier of letters, digits and single `-`, 63 at most", &[Code("AUR-012")]),
    row(
        "AUR-13",
        "a master username that is no reserved word; a password of the engine's letters",
        &[Type("AuroraGlobal", "a_written_master_password"), Code("AUR-013")],
    ),
    row(
        "AUR-14",
        "a cluster has no storage, IOPS, class or address of its own",
        &[Type("AuroraGlobal", "storage_to_allocate"), Code("AUR-014")],
    ),
    row(
        "AUR-15",
        "provisioned IOPS are I/O-Optimized storage",
        &[Always(
            "`Storage::IoOptimized`, unless told",
            "constraints/platform::ledgers_are_on_storage_for_much_input_and_output",
        )],
    ),
    row(
        "AUR-16",
        "logs that PostgreSQL writes",
        &[Type("LogExport", "a_log_that_postgres_does_not_write"), Code("POL-LOG-006")],
    ),
    row(
        "AUR-17",
        "a headless secondary has no instance",
        &[Always(
            "`SecondaryCapacity::Headless`",
            "aurora::a_headless_secondary_has_no_instance_and_a_forwarding_one_takes_writes",
        )],
    ),
    row(
        "AUR-18",
        "only a secondary forwards writes",
        &[Type("AuroraGlobal", "write_forwarding_on_a_primary"), Code("AUR-004")],
    ),
    row(
        "AUR-19",
        "a credential that is copied to other regions is seen as a transfer",
        &[Code("RES-007"), Always("`SecretScope`", "aurora::a_secret_stays_at_home_if_it_is_told_to")],
    ),
    row(
        "AUR-20",
        "stores are protected, and outlive their stack",
        &[
            Code("POL-DEL-001"),
            Code("POL-DEL-002"),
            Always("a tier", "aurora::what_holds_data_outlives_its_stack_unless_it_is_told_not_to"),
        ],
    ),
    row(
        "AUR-21",
        "identifiers say the region, never the role",
        &[Always("`AuroraGlobal`", "aurora::identifiers_say_the_region_and_never_the_role")],
    ),
    row(
        "RED-1",
        "one or two secondaries",
        &[
            Type("RedisGlobal", "a_third_redis_secondary"),
            Type("RedisGlobal", "a_global_datastore_of_one_region"),
            Code("RED-001"),
            Code("RED-004"),
        ],
    ),
    row(
        "RED-2",
        "nodes of the families that a global datastore takes, `large` or more",
        &[Code("RED-002"), Code("RED-003")],
    ),
    row(
        "RED-3",
        "all members have one engine, version, node type and number of shards",
        &[Always(
            "`RedisGlobal`: only the primary says them",
            "redis::a_secondary_says_nothing_that_it_inherits",
        )],
    ),
    row(
        "RED-4",
        "a global datastore is made of its primary alone",
        &[Code("RED-004"), Always("`RedisGlobal`", "redis::a_datastore_is_made_of_its_primary_alone")],
    ),
    row(
        "RED-5",
        "a secondary leaves out what it inherits",
        &[Type("RedisGlobal", "an_engine_of_a_redis_secondary"), Code("RED-005")],
    ),
    row(
        "RED-6",
        "the identifier of a global datastore is read, never computed",
        &[
            Code("RED-006"),
            Always(
                "`RedisGlobal`",
                "redis::a_secondary_joins_by_the_identifier_that_only_the_deployment_knows",
            ),
        ],
    ),
    row(
        "RED-7",
        "version and node type stand at the primary, and not at the datastore",
        &[Code("RED-004"), Always("`RedisGlobal`", "redis::a_datastore_is_made_of_its_primary_alone")],
    ),
    row(
        "RED-8",
        "encrypted at rest and in transit, and asks who is there",
        &[
            Code("POL-EC-001"),
            Code("POL-EC-002"),
            Code("POL-EC-003"),
            Always("the token", "redis::a_token_is_of_letters_and_digits_and_read_in_every_region"),
            Code("RED-104"),
        ],
    ),
    row(
        "RED-9",
        "a new group has TLS from the start, and no mode of migration",
        &[Always("`RedisGlobal`", "redis::a_primary_is_encrypted_takes_a_token_and_fails_over")],
    ),
    row(
        "RED-10",
        "failover has a second node; at most six; an identifier of 40",
        &[Code("RED-010"), Code("POL-HA-002"), Code("RED-101")],
    ),
    row(
        "RED-11",
        "promotion in another region is a person's step",
        &[Told(
            "the runbook of a lost region",
            "recovery::the_platform_has_a_runbook_for_losing_each_region",
        )],
    ),
    row(
        "RED-12",
        "no cache with data becomes a secondary",
        &[
            Code("RED-005"),
            Always("`RedisGlobal` makes its secondaries", "redis::a_secondary_says_nothing_that_it_inherits"),
        ],
    ),
    row(
        "RED-13",
        "snapshots are exported in their own region",
        &[
            Code("BKP-008"),
            Always("`CacheExport`", "storage::a_snapshot_of_a_cache_is_copied_to_a_bucket_of_its_region"),
        ],
    ),
    row(
        "RED-14",
        "provisioned IOPS are for caches in the cluster",
        &[Schema("constraints/schemas::a_cache_with_iops"), Code("SC-002")],
    ),
    row(
        "EFS-1",
        "a file system replicates to one destination",
        &[
            Type("EfsFileSystem", "a_second_replica_of_a_file_system"),
            Schema("defects::d08_files_have_two_replicas_and_one_is_in_oregon"),
        ],
    ),
    row(
        "EFS-2",
        "a file system is in one replication: no chain, no two sources",
        &[
            Type("EfsFileSystem", "a_replica_of_two_file_systems"),
            Type("EfsFileSystem", "a_replica_that_replicates"),
            Code("EFS-002"),
        ],
    ),
    row(
        "EFS-3",
        "the destination is there before, with mount targets of its own",
        &[Always("`EfsFileSystem`", "storage::a_file_system_replicates_to_one_that_was_there_before")],
    ),
    row(
        "EFS-4",
        "the destination is encrypted by a key of its region",
        &[Code("POL-EFS-001"), Code("RES-004")],
    ),
    row("EFS-5", "a replica lies 15 minutes behind: no RPO of 5", &[Code("RES-014"), Code("DR-001")]),
    row("EFS-6", "files are mounted over TLS alone", &[Code("POL-EFS-002")]),
    row(
        "EFS-7",
        "pods write to no replica",
        &[Type("StorageClasses", "volumes_of_a_replica"), Code("EFS-007")],
    ),
    row(
        "DS-1",
        "DataSync mounts where there is a mount target",
        &[Always(
            "`FileSync`, after the mount targets",
            "storage::files_are_synced_from_the_destinations_region_over_tls_by_roles",
        )],
    ),
    row("DS-2", "subnets and groups by ARN", &[Schema("constraints/schemas::a_subnet_of_datasync_by_id")]),
    row("DS-3", "TLS with an access point or a role", &[Code("POL-DS-001")]),
    row(
        "DS-4",
        "one location of a task is in the task's region",
        &[
            Code("DS-004"),
            Always("`FileSync`", "storage::files_are_synced_from_the_destinations_region_over_tls_by_roles"),
        ],
    ),
    row(
        "DS-5",
        "nothing is synced onto a replica",
        &[Type("FileSync", "a_sync_onto_a_replica"), Code("EFS-007")],
    ),
    row("DS-6", "both file systems of a task are in one account", &[Code("DS-006")]),
    row("DS-7", "a copy is an hour behind at least", &[Code("DS-007"), Code("RES-014")]),
];
