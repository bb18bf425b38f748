//! The committed data, opened.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::archive::Archive;

/// All types of CloudFormation, by service and name, as `fetch` joined them.
pub(crate) struct Data {
    /// The sources, and the regions that types' records name by number.
    pub(crate) header: Value,
    /// Rules beyond the schemas, by the linter's number.
    pub(crate) rules: Map<String, Value>,
    pub(crate) services: BTreeMap<String, Map<String, Value>>,
}

impl Data {
    /// Reads the committed data.
    pub(crate) fn read() -> Result<Self, String> {
        let path = super::folder().join("cloudformation.bin");
        let bytes =
            std::fs::read(&path).map_err(|error| format!("can't read {}: {error}", path.display()))?;
        let archive = Archive::open(bytes)?;
        let read = |name: &str| {
            let text = archive.chunk(name).ok_or("the archive is broken")?;
            serde_json::from_slice::<Value>(&text).map_err(|error| format!("{name}: {error}"))
        };
        let object = |name: &str| match read(name)? {
            Value::Object(map) => Ok(map),
            _ => Err(format!("{name} is not a map")),
        };
        let services = archive.names().filter(|name| name.starts_with("AWS::"));
        let services =
            services.map(|name| Ok((name.to_owned(), object(name)?))).collect::<Result<_, String>>()?;
        Ok(Self { header: read("header")?, rules: object("rules")?, services })
    }

    /// The record of a type such as `AWS::EC2::VPC`.
    pub(crate) fn record(&self, ty: &str) -> Option<&Value> {
        self.services.get(service_of(ty))?.get(ty)
    }

    pub(crate) fn record_mut(&mut self, ty: &str) -> Option<&mut Value> {
        self.services.get_mut(service_of(ty))?.get_mut(ty)
    }
}

/// `AWS::EC2` for `AWS::EC2::VPC`.
pub(crate) fn service_of(ty: &str) -> &str {
    ty.rsplit_once("::").map_or(ty, |(service, _)| service)
}
