//! Secrets, backups, keys, events, images, residency.

use super::super::Held::{Always, Code, Type};
use super::{Constraint, row};

pub(super) const ROWS: &[Constraint] = &[
    row(
        "SEC-1",
        "no secret in text",
        &[
            Type("text!", "a_secret_in_text"),
            Type("bind", "a_secret_in_a_manifest"),
            Code("POL-SEC-002"),
            Code("POL-SEC-003"),
            Code("POL-SEC-004"),
            Code("POL-SEC-005"),
        ],
    ),
    row(
        "SEC-2",
        "secrets have names that are known",
        &[Always("`Credential`", "constraints/platform::secrets_have_known_names")],
    ),
    row(
        "SEC-3",
        "the secret of a database knows its address",
        &[Always("`AuroraGlobal`", "constraints/platform::secrets_of_databases_know_their_address")],
    ),
    row(
        "SEC-4",
        "a cache's address has a known name",
        &[Always("`RedisGlobal`", "redis::every_region_publishes_the_primarys_endpoint_under_a_known_name")],
    ),
    row(
        "SEC-5",
        "a key of the secret's region; copies where the law lets them be",
        &[Code("POL-SEC-001"), Code("RES-007"), Code("RES-004")],
    ),
    row(
        "S3-1",
        "a replication with a filter says what becomes of markers",
        &[Always("`Bucket`", "storage::objects_replicate_by_a_role_that_can_do_nothing_else")],
    ),
    row(
        "S3-2",
        "a replication with a time is measured",
        &[Always("`Bucket`", "storage::objects_replicate_by_a_role_that_can_do_nothing_else")],
    ),
    row("S3-3", "copies by a key of their region, with the rights to both", &[Code("S3-003")]),
    row(
        "S3-4",
        "a destination comes before its source; names are known",
        &[
            Always("`Bucket`", "storage::a_bucket_comes_after_those_that_it_replicates_to"),
            Code("POL-NAME-001"),
        ],
    ),
    row(
        "S3-5",
        "both ways of a replication are looked at",
        &[Type("Bucket", "a_bucket_copied_outside_of_its_law"), Code("S3-007"), Code("RES-005")],
    ),
    row("S3-6", "a locked source has a locked destination", &[Code("S3-006")]),
    row(
        "KMS-1",
        "keys are of one region",
        &[Always("`EnvironmentKeys`", "eks::keys_outlive_their_stack_and_name_who_needs_them")],
    ),
    row("KMS-2", "a key in several regions is a transfer to each", &[Code("RES-004")]),
    row(
        "KMS-3",
        "every copy has a key of its own region",
        &[Always(
            "each store",
            "aurora::every_member_is_encrypted_with_its_own_regions_key_and_takes_only_tls",
        )],
    ),
    row(
        "KMS-4",
        "a key's policy names who needs it",
        &[
            Code("POL-KMS-001"),
            Always("`EnvironmentKeys`", "eks::keys_outlive_their_stack_and_name_who_needs_them"),
        ],
    ),
    row(
        "SQS-1",
        "dead letters stay of the queue's kind and region",
        &[
            Code("SQS-001"),
            Always("`EventQueue`", "events::a_queue_leaves_what_it_cannot_deliver_to_a_queue_of_its_kind"),
        ],
    ),
    row("SQS-2", "dead letters are kept longer; times that SQS takes", &[Code("SQS-002"), Code("SQS-006")]),
    row("SQS-3", "a message stays hidden for six times the function's time", &[Code("SQS-003")]),
    row("SQS-4", "encrypted one way or the other", &[Code("POL-SQS-001")]),
    row(
        "SQS-5",
        "a queue in order is called so",
        &[
            Code("SQS-001"),
            Always("`EventQueue`", "events::a_queue_leaves_what_it_cannot_deliver_to_a_queue_of_its_kind"),
        ],
    ),
    row(
        "LAM-1",
        "a function says which messages of a batch failed",
        &[Always("`EventFunction`", "constraints/platform::functions_say_which_messages_failed")],
    ),
    row("LAM-2", "a batch that Lambda takes", &[Code("LAM-002")]),
    row("LAM-3", "a queue of the function's region", &[Code("LAM-003")]),
    row("LAM-4", "a runtime that is patched", &[Code("POL-LAM-001")]),
    row("LAM-5", "code in a template is small", &[Code("LAM-005")]),
    row(
        "LAM-6",
        "a function's log is there, encrypted, and ends",
        &[
            Code("POL-LOG-001"),
            Code("POL-LOG-002"),
            Always("`EventFunction`", "constraints/platform::functions_come_after_their_logs"),
        ],
    ),
    row("IMG-001", "images that exist", &[Code("IMG-001")]),
    row("IMG-002", "images that somebody maintains", &[Code("IMG-002")]),
    row(
        "RES-1",
        "everything in a region of the list",
        &[Type("AuroraRegional", "a_law_over_a_country_that_no_type_says"), Code("RES-001"), Code("LAW-001")],
    ),
    row(
        "RES-2",
        "replicas where the policy lets them be",
        &[
            Type("AuroraGlobal", "a_replica_outside_of_the_law"),
            Type("ContentBucket", "content_outside_of_its_law"),
            Code("RES-002"),
            Code("SVC-009"),
        ],
    ),
    row("RES-3", "a basis that expires is noticed", &[Code("RES-003"), Code("RES-101"), Code("RES-102")]),
    row("RES-4", "keys beside their data", &[Code("RES-004"), Code("LAW-002")]),
    row(
        "RES-5",
        "backups where the policy lets them be",
        &[Type("BackupRule", "a_backup_copied_outside_of_its_law"), Code("RES-005"), Code("BKP-004")],
    ),
    row(
        "RES-6",
        "files are copied where the policy lets them be",
        &[Type("FileSync", "a_sync_outside_of_its_law"), Code("RES-006"), Code("DS-008")],
    ),
    row("RES-7", "secrets where the policy lets them be", &[Code("RES-007")]),
    row("RES-8", "logs where the policy lets them be", &[Code("RES-008")]),
    row("RES-9", "work on data where the policy lets it be", &[Code("RES-009")]),
    row("RES-10", "messages where the policy lets them be", &[Code("RES-010")]),
    row("RES-11", "clients are led where the policy lets them be", &[Code("RES-011"), Code("R53-011")]),
    row("RES-12", "shared services for whom they may serve", &[Code("RES-012")]),
    row("RES-13", "networks reach no further than data may go", &[Code("RES-013")]),
    row("RES-14", "a copy as recent as the objective asks for", &[Code("RES-014")]),
    row("RES-15", "what global services keep is said", &[Code("RES-015")]),
    row("RES-16", "waivers end, and are used", &[Code("ACK-001"), Code("ACK-002")]),
    row("RES-17", "restricted data is encrypted", &[Code("RES-017")]),
];
