//! Generated typed Kubernetes objects.
