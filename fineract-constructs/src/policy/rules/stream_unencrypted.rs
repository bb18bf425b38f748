//! `POL-KIN-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-KIN-001",
    title: "stream without encryption",
    severity: Severity::Error,
    explanation: "## What it does\nFinds Kinesis streams and Firehose delivery streams without a KMS key.\n\n\
## Why is this bad\nEvents of customers lie in the stream for a day at least, and up to a year.\n\n\
## Example\n`kinesis::Stream::new().shard_count(1)`\n\n\
## Use instead\n`StreamEncryption` with `EncryptionType: KMS`; for Firehose \
`DeliveryStreamEncryptionConfigurationInput`, unless its source is an encrypted stream.",
};

fn check(view: &View, findings: &mut Findings) {
    for stream in view.of_type("AWS::Kinesis::Stream") {
        if !stream.has(&["StreamEncryption", "KeyId"]) {
            findings.report(
                stream,
                "the stream is not encrypted",
                "set `StreamEncryption` to `KMS` with a key",
            );
        }
    }
    for stream in view.of_type("AWS::KinesisFirehose::DeliveryStream") {
        let reads_a_stream = stream.has(&["KinesisStreamSourceConfiguration"]);
        if !reads_a_stream && !stream.has(&["DeliveryStreamEncryptionConfigurationInput"]) {
            let help = "set `DeliveryStreamEncryptionConfigurationInput`";
            findings.report(stream, "the delivery stream is not encrypted", help);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_stream_without_a_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("events", resource("AWS::Kinesis::Stream", json!({"ShardCount": 1})));
        });
        assert_eq!(found, ["stack/events: the stream is not encrypted"]);
    }

    #[test]
    fn a_stream_with_a_key_and_what_delivers_it_are_not() {
        let encryption =
            json!({"StreamEncryption": {"EncryptionType": "KMS", "KeyId": "alias/fineract/prod/events"}});
        let found = found(&RULE, |stack| {
            stack.add("events", resource("AWS::Kinesis::Stream", encryption));
            let source = json!({"KinesisStreamSourceConfiguration": {}});
            stack.add("delivery", resource("AWS::KinesisFirehose::DeliveryStream", source));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
