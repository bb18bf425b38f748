//! References and functions: each leads somewhere, gives what is asked for, and is written as CloudFormation takes it.

use std::collections::BTreeMap;
use std::fmt::Display;

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity, Slot, UnitKind};
use fineract_schema::{Step, Taken, did_you_mean, path, regions, resource_type};
use ipnet::IpNet;

use crate::synth::finish::Program;
use crate::synth::notation::{FUNCTIONS, PSEUDO, Piece, call, pieces};

pub(super) static NO_ATTRIBUTE: Code = Code {
    id: "REF-001",
    title: "no such attribute",
    severity: Severity::Error,
    explanation: "A reference asks a resource for an attribute that its type doesn't have, so CloudFormation would refuse \
the template. The typed handles have a method for each attribute that there is.",
};

pub(super) static NOTHING: Code = Code {
    id: "REF-002",
    title: "a reference to nothing",
    severity: Severity::Error,
    explanation: "A reference that is written in CloudFormation's own notation, as `raw` takes it, names no resource of the \
program, no condition of the stack and no pseudo parameter.\n\nA logical id is the path of the resource in camel case: \
`network/vpc` is `NetworkVpc`. A handle, such as `vpc.id()`, can't name what isn't there.",
};

pub(super) static ANOTHER_KIND: Code = Code {
    id: "REF-003",
    title: "a reference to another kind of thing",
    severity: Severity::Error,
    explanation: "A property gets the id or the ARN of another kind of resource than it takes: a security group's id for a \
subnet's, a role's name for its ARN. CloudFormation would find it only when the service refuses the call. The typed setters \
don't compile with such a value; this is about `raw` and values whose type the program vouched for.\n\nWhat a property takes \
is from the registry's formats and relationships.",
};

pub(super) static MALFORMED: Code = Code {
    id: "REF-004",
    title: "a malformed function",
    severity: Severity::Error,
    explanation: "A function of the template has a name that CloudFormation doesn't know, or arguments of another form than \
it takes. Source: CloudFormation's reference of intrinsic functions.",
};

pub(super) static TAKEN_LITERALLY: Code = Code {
    id: "REF-005",
    title: "a variable in text that nothing evaluates",
    severity: Severity::Error,
    explanation: "CloudFormation evaluates `${…}` in `Fn::Sub` only. In plain text the name of a pseudo parameter or of a \
resource reaches the service as it is written.\n\nJoin the text with `text![…]`, or put it into `Fn::Sub`.",
};

pub(super) static LOOK_UP: Code = Code {
    id: "REF-006",
    title: "a malformed dynamic reference",
    severity: Severity::Error,
    explanation: "`{{resolve:…}}` is looked up at deployment: in `ssm` or `ssm-secure` by the name of a parameter and, after a colon, its version; in `secretsmanager` by the name or ARN of a secret and then, after colons, `SecretString`, the key in it, the stage and the version.\n\nSource: CloudFormation's reference of dynamic references.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let names = program.by_logical_id();
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    for &node in stacks.flat_map(|unit| program.leaves(*unit)) {
        let leaf = program.leaf(node);
        let mut check = Check { program, names: &names, node, path: Vec::new(), findings };
        check.doc(&leaf.body);
        for (name, attribute) in &leaf.attributes {
            check.path = vec![Step::Key(name)];
            if let Some(condition) =
                attribute.as_str().filter(|it| name == "Condition" && !check.is_condition(it))
            {
                check.nothing(condition);
            }
            check.doc(attribute);
        }
        if let Some(ty) = resource_type(&leaf.ty).filter(|_| leaf.slot == Slot::Resource) {
            ty.takes(&leaf.body, |taken| check.kind(taken, taken.doc));
        }
    }
}

struct Check<'a> {
    program: &'a Program,
    names: &'a BTreeMap<&'a str, NodeId>,
    node: NodeId,
    path: Vec<Step<'a>>,
    findings: &'a mut Vec<Diag>,
}

impl<'a> Check<'a> {
    fn report(&mut self, code: &'static Code, what: impl Display) -> &mut Diag {
        let leaf = self.program.leaf(self.node);
        let path = path(&self.path);
        let place = [&*leaf.ty, &path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let message =
            if place.is_empty() { what.to_string() } else { format!("{}: {what}", place.join(" ")) };
        self.findings.push(self.program.diag(code, self.node, message));
        self.findings.last_mut().expect("a finding was pushed")
    }

    fn below(&mut self, step: Step<'a>, doc: &'a Doc) {
        self.path.push(step);
        self.doc(doc);
        self.path.pop();
    }

    fn doc(&mut self, doc: &'a Doc) {
        match doc {
            Doc::Map(map) => match call(map) {
                Some((name, args)) => self.unread(name, args),
                None => map.iter().for_each(|(name, value)| self.below(Step::Key(name), value)),
            },
            Doc::List(items) => {
                items.iter().enumerate().for_each(|(i, item)| self.below(Step::Index(i), item));
            }
            Doc::Expr(expr) => self.expression(expr),
            Doc::Str(text) => self.text(text),
            Doc::Null | Doc::Bool(_) | Doc::Int(_) | Doc::Float(_) => {}
        }
    }

    fn expression(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Att(node, name) => self.attribute(*node, name),
            Expr::Pseudo(name) if !PSEUDO.contains(name) => self.nothing(name),
            Expr::Ref(_) | Expr::Id(_) | Expr::Pseudo(_) => {}
            Expr::Join(_, parts) => parts.iter().for_each(|part| self.doc(part)),
            Expr::Call(name, args) => self.call(name, args),
        }
    }

    fn attribute(&mut self, node: NodeId, name: &str) {
        let Some(leaf) = self.program.tree()[node].as_leaf().filter(|leaf| leaf.slot == Slot::Resource)
        else {
            return;
        };
        let Some(ty) = resource_type(&leaf.ty) else { return };
        // A custom resource and a nested stack say themselves what they put out.
        let top = name.split('.').next().unwrap_or(name);
        let own = ty.name() == "AWS::CloudFormation::CustomResource" || top == "Outputs";
        if own || ty.attribute(name).is_some() {
            return;
        }
        let help = did_you_mean(name, ty.attributes()).or_else(|| {
            let known: Vec<_> = ty.attributes().map(|name| format!("`{name}`")).collect();
            (!known.is_empty()).then(|| format!("it has {}", known.join(", ")))
        });
        let origin = self.program.tree().origin(node);
        let message = format!("`{}` has no attribute `{name}`", leaf.ty);
        let diag = self.report(&NO_ATTRIBUTE, message);
        diag.help = help;
        diag.related.push((origin, "what is referred to".into()));
    }

    fn nothing(&mut self, name: &str) {
        let known = self.names.keys().copied().chain(PSEUDO.iter().copied());
        let help = did_you_mean(name, known);
        self.report(&NOTHING, format!("nothing is called `{name}`")).help = help;
    }

    /// What could not be read as a reference, or a function that nobody knows.
    fn unread(&mut self, name: &str, args: &Doc) {
        let attribute = match args {
            Doc::Str(path) => path.split_once('.').map(|(name, attribute)| (name, Some(attribute))),
            Doc::List(args) => match &args[..] {
                [Doc::Str(name), Doc::Str(attribute)] => Some((name.as_str(), Some(attribute.as_str()))),
                [Doc::Str(name), _] => Some((name.as_str(), None)),
                _ => None,
            },
            _ => None,
        };
        match (name, args, attribute) {
            ("Ref", Doc::Str(name), _) => self.nothing(name),
            ("Fn::GetAtt", _, Some((name, attribute))) => match (self.names.get(name), attribute) {
                (Some(node), Some(attribute)) => self.attribute(*node, attribute),
                (Some(_), None) => {}
                (None, _) => self.nothing(name),
            },
            ("Ref" | "Fn::GetAtt", ..) => {
                self.malformed(name, "names a resource, and `Fn::GetAtt` its attribute");
            }
            _ => {
                let help = did_you_mean(name, FUNCTIONS.iter().copied().chain(["Ref", "Fn::GetAtt"]));
                self.report(&MALFORMED, format!("CloudFormation has no function `{name}`")).help = help;
            }
        }
    }

    fn malformed(&mut self, name: &str, wants: &str) {
        self.report(&MALFORMED, format!("`{name}` {wants}"));
    }

    fn call(&mut self, name: &str, args: &'a Doc) {
        let list = args.as_list();
        let count = list.map_or(0, <[Doc]>::len);
        let is_list = |doc: &Doc| matches!(doc, Doc::List(_) | Doc::Expr(_));
        let is_text = |doc: &Doc| !matches!(doc, Doc::List(_) | Doc::Map(_) | Doc::Null);
        let item = |i: usize| list.and_then(|list| list.get(i));
        let is_count = |doc: &Doc| match doc {
            Doc::Str(text) => text.parse::<u8>().is_ok(),
            Doc::Int(number) => (1..=256).contains(number),
            Doc::Expr(_) => true,
            _ => false,
        };
        let is_block = |doc: &Doc| doc.as_str().is_none_or(|text| text.parse::<IpNet>().is_ok());
        let is_bits = |doc: &Doc| match doc {
            Doc::Str(text) => text.parse::<u8>().is_ok_and(|bits| bits <= 128),
            Doc::Int(number) => (1..=128).contains(number),
            _ => true,
        };
        let (holds, wants) = match name {
            "Ref" | "Fn::GetAtt" => return self.unread(name, args),
            "Fn::Join" => (
                count == 2 && item(0).and_then(Doc::as_str).is_some() && item(1).is_some_and(is_list),
                "takes a separator and a list",
            ),
            "Fn::Split" => (
                count == 2
                    && item(0).and_then(Doc::as_str).is_some_and(|it| !it.is_empty())
                    && item(1).is_some_and(is_text),
                "takes a separator and a text",
            ),
            "Fn::Select" => (count == 2 && item(1).is_some_and(is_list), "takes a position and a list"),
            "Fn::If" => (count == 3, "takes a condition and two values"),
            "Fn::Cidr" => (
                (count == 2 || count == 3)
                    && list.is_some_and(|list| list[1..].iter().all(is_count))
                    && item(0).is_some_and(is_block)
                    && item(2).is_none_or(is_bits),
                "takes a block such as `10.0.0.0/16`, a count from 1 to 256, and the bits of each, 128 at most",
            ),
            "Fn::GetAZs"
                if args.as_str().is_some_and(|it| !it.is_empty() && !regions().any(|known| known == it)) =>
            {
                (false, "takes a region that there is, or an empty text for that of the stack")
            }
            "Fn::Equals" => (count == 2, "takes two values"),
            "Fn::Not" => (count == 1, "takes a list of one condition"),
            "Fn::And" | "Fn::Or" => ((2..=10).contains(&count), "takes a list of two to ten conditions"),
            "Fn::Base64" | "Fn::GetAZs" | "Fn::ImportValue" => (is_text(args), "takes a text"),
            "Fn::Length" | "Fn::ToJsonString" => (
                false,
                "needs the transform `AWS::LanguageExtensions`, which templates of this library don't have",
            ),
            "Fn::GetStackOutput" => (
                args.as_map()
                    .is_some_and(|map| ["StackName", "OutputName"].iter().all(|it| map.contains_key(*it))),
                "takes a map of `StackName`, `OutputName`, `Region` and `RoleArn`",
            ),
            "Fn::Sub" if args.as_str().is_some_and(|text| !text.contains("${")) => {
                (false, "has no variable: write the text itself")
            }
            "Fn::Sub" => (
                is_text(args) || (count == 2 && item(1).and_then(Doc::as_map).is_some()),
                "takes a text, or a list of a text and its variables",
            ),
            "Fn::FindInMap" => (false, "looks into a mapping, and templates of this library have none"),
            _ if FUNCTIONS.contains(&name) => (true, ""),
            _ => return self.unread(name, args),
        };
        if !holds {
            return self.malformed(name, wants);
        }
        match (name, list) {
            ("Fn::Sub", _) => self.substitution(args),
            ("Fn::If", Some([Doc::Str(condition), branches @ ..])) => {
                if !self.is_condition(condition) {
                    self.nothing(condition);
                }
                for branch in branches {
                    self.doc(branch);
                }
            }
            ("Fn::Select", Some([Doc::Int(index), Doc::List(items)])) => {
                if usize::try_from(*index).map_or(true, |index| index >= items.len()) {
                    self.malformed(name, &format!("takes item {index} of a list of {}", items.len()));
                }
                for item in items {
                    self.doc(item);
                }
            }
            (_, Some(list)) => list.iter().for_each(|item| self.doc(item)),
            _ => self.doc(args),
        }
    }

    fn is_condition(&self, name: &str) -> bool {
        self.names.get(name).is_some_and(|node| {
            self.program.leaf(*node).slot == Slot::Condition
                && self.program.unit_of(*node) == self.program.unit_of(self.node)
        })
    }

    /// The names in a text for `Fn::Sub` that nothing stands for.
    fn substitution(&mut self, args: &'a Doc) {
        let (text, variables) = match args {
            Doc::Str(text) => (Some(text.as_str()), None),
            Doc::List(list) => (list.first().and_then(Doc::as_str), list.get(1).and_then(Doc::as_map)),
            _ => (None, None),
        };
        for piece in text.map(pieces).unwrap_or_default() {
            let Piece::Name(name) = piece else { continue };
            if variables.is_some_and(|map| map.contains_key(name)) || PSEUDO.contains(&name) {
                continue;
            }
            match name.split_once('.').and_then(|(name, attribute)| Some((self.names.get(name)?, attribute)))
            {
                Some((node, attribute)) => self.attribute(*node, attribute),
                None if self.names.contains_key(name) => {}
                None => self.nothing(name),
            }
        }
        for (name, value) in variables.into_iter().flatten() {
            let is_used = |piece: &Piece| matches!(piece, Piece::Name(used) if *used == &**name);
            if text.is_some_and(|text| !pieces(text).iter().any(is_used)) {
                self.report(
                    &MALFORMED,
                    format!("`Fn::Sub` has a variable `{name}` that its text doesn't use"),
                )
                .help = Some("leave it out".into());
            }
            self.doc(value);
        }
    }

    fn text(&mut self, text: &str) {
        let is_known = |name: &str| {
            PSEUDO.contains(&name) || self.names.contains_key(name.split('.').next().unwrap_or(name))
        };
        if PSEUDO.contains(&text) {
            self.report(&TAKEN_LITERALLY, format!("`{text}` would be taken literally")).help =
                Some("write it as a reference: `Expr::Pseudo`".into());
        }
        // Most texts need no closer look.
        if !text.contains('{') {
            return;
        }
        self.look_ups(text);
        if text
            .split("{{")
            .skip(1)
            .any(|rest| rest.starts_with(' ') && rest.trim_start().starts_with("resolve:"))
        {
            self.report(&LOOK_UP, "`{{ resolve:` has a space, and is taken literally").help =
                Some("write `{{resolve:` without spaces".into());
        }
        let last = match self.path.last() {
            Some(Step::Key(name)) => name.to_ascii_lowercase(),
            _ => String::new(),
        };
        if text.starts_with("{{resolve:secretsmanager:")
            && (last.ends_with("secretarn") || last.ends_with("secretid"))
        {
            self.report(&LOOK_UP, "takes the ARN of the secret, not what is in it").help =
                Some("refer to the secret".into());
        }
        for piece in pieces(text) {
            let Piece::Name(name) = piece else { continue };
            if is_known(name) {
                self.report(&TAKEN_LITERALLY, format!("`${{{name}}}` would be taken literally")).help =
                    Some("join the text with `text![…]`, or put it into `Fn::Sub`".into());
            }
        }
    }

    /// Whether a secure string is decrypted for the property.
    fn takes_secure(&self) -> bool {
        let of = &*self.program.leaf(self.node).ty;
        SECURE.iter().any(|(ty, property)| *ty == of && *property == path(&self.path))
    }

    /// `{{resolve:…}}`; one that is not closed goes on in the next part of a join.
    fn look_ups(&mut self, text: &str) {
        for reference in text.split("{{resolve:").skip(1).filter_map(|rest| rest.split_once("}}")) {
            let parts: Vec<_> = reference.0.split(':').collect();
            let help = did_you_mean(parts[0], SERVICES.iter().copied());
            let problem = match (parts[0], &parts[1..]) {
                ("ssm" | "ssm-secure", [name] | [name, _]) if name.is_empty() => "names no parameter",
                ("ssm-secure", _) if !self.takes_secure() => {
                    "can't stand here: few properties take secure strings"
                }
                ("ssm" | "ssm-secure", [_]) => continue,
                ("ssm" | "ssm-secure", [_, version]) if version.parse::<u32>().is_ok() => continue,
                ("ssm" | "ssm-secure", _) => "takes a name and a version",
                ("secretsmanager", [] | [""]) => "names no secret",
                ("secretsmanager", rest) => {
                    let of_name = if rest[0] == "arn" { 7 } else { 1 };
                    let rest = rest.get(of_name..).unwrap_or_default();
                    let is_string = rest.first().is_none_or(|it| ["", "SecretString"].contains(it));
                    if is_string && rest.len() <= 4 {
                        continue;
                    }
                    "takes a secret, `SecretString`, a key, a stage and a version"
                }
                _ => "looks into none of `ssm`, `ssm-secure`, `secretsmanager`",
            };
            self.report(&LOOK_UP, format!("`{{{{resolve:{}}}}}` {problem}", reference.0)).help = help;
        }
    }

    /// What a reference gives, against what the property takes.
    fn kind(&mut self, taken: &Taken<'_, 'a>, doc: &Doc) {
        let Doc::Expr(expr) = doc else { return };
        let (node, attribute) = match &**expr {
            Expr::Ref(node) => (*node, "Ref"),
            Expr::Att(node, name) => (*node, *name),
            Expr::Call("Fn::If", Doc::List(args)) => {
                return args.iter().skip(1).for_each(|branch| self.kind(taken, branch));
            }
            _ => return,
        };
        let Some(leaf) = self.program.tree()[node].as_leaf().filter(|leaf| leaf.slot == Slot::Resource)
        else {
            return;
        };
        let Some(ty) = resource_type(&leaf.ty) else { return };
        let exists = attribute == "Ref" || ty.attribute(attribute).is_some();
        if SAY_THEMSELVES.contains(&ty.name()) || !exists {
            return;
        }
        let gives = ty.gives(attribute);
        let is_open = taken.kinds.iter().any(|kind| kind == "*");
        let of_type = |kind: &String| kind.rsplit_once('.').is_some_and(|(of, _)| of == ty.name());
        let fits = match gives {
            Some(kind) => taken.kinds.iter().any(|wanted| wanted == kind),
            None => is_open && !taken.kinds.iter().any(of_type),
        };
        if fits {
            return;
        }
        let wanted =
            taken.kinds.iter().filter(|kind| *kind != "*").map(|kind| said(kind)).collect::<Vec<_>>();
        let given = match (gives, attribute) {
            (Some(kind), _) => said(kind),
            (None, "Ref") => {
                format!("the reference value of `{}`, which is {}", leaf.ty, ty.reference().join(" and "))
            }
            (None, name) => format!("`{name}` of `{}`", leaf.ty),
        };
        self.path = taken.path.to_vec();
        let origin = self.program.tree().origin(node);
        let help = attribute_for(ty, taken.kinds);
        let diag = self.report(&ANOTHER_KIND, format!("takes {}, not {given}", wanted.join(" or ")));
        diag.help = help;
        diag.related.push((origin, "what is referred to".into()));
    }
}

/// What dynamic references look into.
const SERVICES: &[&str] = &["ssm", "ssm-secure", "secretsmanager"];

/// The properties that take secure strings. Source: CloudFormation user guide, "Resources that support dynamic parameter
/// patterns for secure strings".
const SECURE: &[(&str, &str)] = &[
    ("AWS::DirectoryService::MicrosoftAD", "Password"),
    ("AWS::DirectoryService::SimpleAD", "Password"),
    ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ("AWS::IAM::User", "LoginProfile/Password"),
    ("AWS::KinesisFirehose::DeliveryStream", "RedshiftDestinationConfiguration/Password"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::Redshift::Cluster", "MasterUserPassword"),
];

/// Types whose values are what their users made them.
const SAY_THEMSELVES: &[&str] = &[
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::Stack",
    "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
    "AWS::SSM::Parameter",
];

/// `the id of an …` for `AWS::EC2::VPC.Id`.
fn said(kind: &str) -> String {
    match kind.rsplit_once('.') {
        Some((ty, "Arn")) => format!("the ARN of `{ty}`"),
        Some((ty, _)) => format!("the id of `{ty}`"),
        None => format!("`{kind}`"),
    }
}

/// Which value of the same resource is the one that is wanted.
fn attribute_for(ty: &fineract_schema::ResourceType, kinds: &[String]) -> Option<String> {
    let names = std::iter::once("Ref").chain(ty.attributes());
    let name = names
        .into_iter()
        .find(|name| ty.gives(name).is_some_and(|kind| kinds.iter().any(|it| it == kind)))?;
    Some(if name == "Ref" { "take its `Ref`".into() } else { format!("take its attribute `{name}`") })
}
