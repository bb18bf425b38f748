//! Messages that a service delivers by itself.

use super::super::graph::{FlowKind, Kind};
use super::Reader;
use super::access::{Way, stores};

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for mapping in view.of_type("AWS::Lambda::EventSourceMapping") {
        let queue = (Kind::Queue, Way::Out, "sqs");
        let source =
            mapping.get(&["EventSourceArn"]).and_then(|arn| stores(reader, mapping, queue, arn).pop());
        let function = mapping.get(&["FunctionName"]);
        let function = function.and_then(|name| reader.find(Kind::Function, name, mapping.region));
        if let (Some(source), Some(function)) = (source, function) {
            reader.flow(source, function, FlowKind::Publishes, "event source mapping", mapping);
        }
    }
}
