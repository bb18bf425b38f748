//! What the rules' tests share: a program with one stack or bundle, checked by one rule.

use fineract_core::{App, Construct, Date, Doc, Expr, Leaf, NodeId, Scope, Slot};
use serde_json::{Value as Json, json};

use crate::aws::{AccountId, Site, region};
use crate::k8s::{Bundle, Version};
use crate::policy::statement::to_doc;
use crate::policy::{Findings, Rule, View};

/// A resource or object as JSON has it.
pub(super) struct Raw(pub(super) Leaf);

/// A resource of a type.
pub(super) fn resource(ty: &'static str, properties: Json) -> Raw {
    Raw(Leaf::new(Slot::Resource, ty, to_doc(properties)))
}

/// A Kubernetes object.
pub(super) fn object(object: Json) -> Raw {
    Raw(Leaf::new(Slot::Object, "", to_doc(object)))
}

impl Raw {
    /// Sets a property to a reference.
    pub(super) fn refer(mut self, property: &'static str, to: NodeId) -> Self {
        self.set(property, Doc::from(Expr::Ref(to)));
        self
    }

    /// Sets a property to a list of references.
    pub(super) fn refer_all(mut self, property: &'static str, to: &[NodeId]) -> Self {
        self.set(property, Doc::list(to.iter().map(|node| Doc::from(Expr::Ref(*node)))));
        self
    }

    /// Sets what stands beside the properties.
    pub(super) fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.insert(name.into(), value.into());
        self
    }

    fn set(&mut self, property: &'static str, value: Doc) {
        let Doc::Map(properties) = &mut self.0.body else { panic!("properties are a map") };
        properties.insert(property.into(), value);
    }
}

impl Construct for Raw {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(self.0)
    }
}

/// What a rule finds in a stack of the production environment.
pub(super) fn found(rule: &Rule, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    found_in("prod", rule, program)
}

/// What a rule finds in a stack of an environment.
pub(super) fn found_in(environment: &str, rule: &Rule, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    run(rule, |root| {
        let stack = root.add("stack", site(environment).stack("stack"));
        program(&mut root.at(stack));
    })
}

/// What a rule finds in a bundle of a cluster.
pub(super) fn found_in_cluster(rule: &Rule, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    run(rule, |root| {
        let bundle = Bundle::new("test-prod-eks-euw1", "40-services", Version::new(35), site("prod").place());
        let bundle = root.add("bundle", bundle);
        program(&mut root.at(bundle));
    })
}

/// What a rule finds in a pod that runs an image.
pub(super) fn found_in_pod(rule: &Rule, image: &str) -> Vec<String> {
    found_in_cluster(rule, |bundle| {
        let spec = json!({"containers": [{"name": "build", "image": image}]});
        let pod = json!({"kind": "Pod", "metadata": {"name": "build"}, "spec": spec});
        bundle.add("build", object(pod));
    })
}

/// What a rule finds in a deployment with one container.
pub(super) fn found_in_container(rule: &Rule, container: Json) -> Vec<String> {
    found_in_cluster(rule, |bundle| {
        let spec = json!({"template": {"spec": {"containers": [container]}}});
        let deployment = json!({"kind": "Deployment", "metadata": {"name": "loans"}, "spec": spec});
        bundle.add("loans", object(deployment));
    })
}

/// What a rule finds in a role that is allowed an action on a resource.
pub(super) fn found_in_role(rule: &Rule, action: &str, on: &str) -> Vec<String> {
    found(rule, |stack| {
        let statement = json!({"Effect": "Allow", "Action": action, "Resource": on});
        let policy = json!({"PolicyName": "main", "PolicyDocument": {"Statement": [statement]}});
        stack.add("role", resource("AWS::IAM::Role", json!({"Policies": [policy]})));
    })
}

/// What a rule finds in a role whose trust policy has one statement.
pub(super) fn found_in_trust(rule: &Rule, statement: Json) -> Vec<String> {
    found(rule, |stack| {
        let trust = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
        stack.add("role", resource("AWS::IAM::Role", trust));
    })
}

/// What a rule finds in stacks of two environments, named after them.
pub(super) fn found_across(rule: &Rule, program: impl Fn(&str, &mut Scope)) -> Vec<String> {
    run(rule, |root| {
        for environment in ["dev", "prod"] {
            let stack = root.add(environment, site(environment).stack("stack"));
            program(environment, &mut root.at(stack));
        }
    })
}

pub(super) fn site(environment: &str) -> Site<region::Ireland> {
    Site::new("test", environment, AccountId::new("111122223333"), region::IRELAND)
}

/// What a rule finds in a program.
pub(super) fn run(rule: &Rule, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let mut app = App::new();
    program(&mut app.root());
    let (tree, _) = app.into_parts();
    let view = View::new(&tree, Some(Date::new(2026, 11, 23)));
    let mut findings = Findings { code: rule.code, view: &view, found: Vec::new() };
    (rule.check)(&view, &mut findings);
    findings.found.into_iter().map(|finding| format!("{}: {}", finding.path, finding.message)).collect()
}
