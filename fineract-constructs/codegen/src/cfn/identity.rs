//! What identifies a resource: which of `Ref` and its attributes is its id, which its ARN.

use serde_json::Value;

use super::data::{Data, service_of};
use super::overlay;

/// Where a value of a resource comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// `Ref`
    Ref,
    /// `Fn::GetAtt`
    Attribute(String),
}

/// What identifies a resource of some type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Identity {
    /// Its id or name, and the names that properties have for it.
    pub(crate) id: Option<Source>,
    pub(crate) id_names: Vec<String>,
    /// Its ARN, and the names that properties have for it.
    pub(crate) arn: Option<Source>,
    pub(crate) arn_names: Vec<String>,
}

/// What a property or attribute identifies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// A resource by its id: the type.
    Id(String),
    /// A resource by its ARN: the type.
    Arn(String),
}

impl Identity {
    pub(crate) fn of(ty: &str, record: &Value) -> Self {
        let attributes = &record["attributes"];
        let short = ty.rsplit("::").next().unwrap_or(ty);
        let attribute =
            |names: &[String]| names.iter().find(|name| attributes.get(name.as_str()).is_some()).cloned();
        let mut identity = Self::default();
        let references: Vec<_> =
            record["ref"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if let [reference] = references[..] {
            if is_arn(reference) || overlay::REF_IS_ARN.contains(&ty) {
                identity.arn = Some(Source::Ref);
                identity.arn_names.push(reference.to_owned());
            } else {
                identity.id = Some(Source::Ref);
                identity.id_names.push(reference.to_owned());
            }
        }
        for (_, name) in overlay::IDS.iter().filter(|(of, _)| *of == ty) {
            if identity.id != Some(Source::Ref) || !overlay::SAME_AS_REF.contains(&(ty, name)) {
                identity.id_names.clear();
                identity.id = Some(Source::Attribute((*name).to_owned()));
            }
            identity.id_names.push((*name).to_owned());
        }
        let arns = ["Arn", "ARN"].map(str::to_owned).into_iter();
        let arns: Vec<_> = arns.chain(["Arn", "ARN"].map(|end| format!("{short}{end}"))).collect();
        if identity.arn.is_none() {
            identity.arn = attribute(&arns).map(Source::Attribute);
        }
        identity.arn_names.extend(arns);
        if identity.id.is_none() {
            let ids = [String::from("Id"), format!("{short}Id")];
            identity.id = attribute(&ids).map(Source::Attribute);
            identity.id_names.extend(ids);
        }
        identity
    }
}

fn is_arn(name: &str) -> bool {
    name.ends_with("Arn") || name.ends_with("ARN")
}

impl Target {
    /// What a property of another resource refers to by `(type, property of that type)`.
    pub(crate) fn of_relationship(data: &Data, ty: &str, property: &str) -> Option<Self> {
        if let Some(holds) = overlay::holds(ty, None, property) {
            return holds.target();
        }
        let record = data.record(ty)?;
        let identity = Identity::of(ty, record);
        let named = |names: &[String]| names.iter().any(|name| name == property);
        if identity.arn.is_some() && named(&identity.arn_names) {
            Some(Self::Arn(overlay::stands_for(ty).to_owned()))
        } else if identity.id.is_some() && named(&identity.id_names) {
            Some(Self::Id(overlay::stands_for(ty).to_owned()))
        } else {
            None
        }
    }

    /// What a schema's `format` such as `AWS::EC2::VPC.Id` refers to.
    pub(crate) fn of_format(data: &Data, format: &str) -> Option<Self> {
        let (ty, kind) = format.split_once('.')?;
        let ty = if ty == "AWS::ACM::Certificate" { "AWS::CertificateManager::Certificate" } else { ty };
        let identity = Identity::of(ty, data.record(ty)?);
        let known = matches!((ty, kind), (_, "Id" | "Ids" | "Arn")) || BY_NAME.contains(&(ty, kind));
        match kind {
            "Arn" if known && identity.arn.is_some() => Some(Self::Arn(overlay::stands_for(ty).to_owned())),
            "Id" | "Ids" | "Name" if known && identity.id.is_some() => Some(Self::Id(ty.to_owned())),
            _ => None,
        }
    }

    pub(crate) fn ty(&self) -> &str {
        match self {
            Self::Id(ty) | Self::Arn(ty) => ty,
        }
    }

    pub(crate) fn service(&self) -> &str {
        service_of(self.ty())
    }
}

/// Formats that say `Name` where the name is what `Ref` gives.
const BY_NAME: &[(&str, &str)] = &[("AWS::S3::Bucket", "Name"), ("AWS::Logs::LogGroup", "Name")];
