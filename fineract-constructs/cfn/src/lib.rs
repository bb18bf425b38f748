//! Generated typed CloudFormation resources.
