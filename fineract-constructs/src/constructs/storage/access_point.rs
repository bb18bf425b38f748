//! Directories of a file system with an owner.

use fineract_cfn::{Tag, efs};
use fineract_core::{Code, Scope, Severity};

/// A directory that is made when it is first mounted, and the user that all who mount it are.
#[derive(Clone, Debug)]
pub struct AccessPoint {
    path: String,
    user: u32,
    group: u32,
    permissions: String,
}

pub(crate) static PATH: Code = Code {
    id: "EFS-010",
    title: "not a directory of an access point",
    severity: Severity::Error,
    explanation: "The directory of an access point is an absolute path of at most 100 characters and four directories, \
without a slash at its end.\n\nSource: EFS API, `RootDirectory`.",
};

impl AccessPoint {
    /// A directory such as `/exports`, owned by a user and group, with permissions `750`.
    pub fn new(path: impl Into<String>, user: u32, group: u32) -> Self {
        Self { path: path.into(), user, group, permissions: "750".into() }
    }

    /// The directory's permissions, in octal.
    pub fn permissions(mut self, octal: impl Into<String>) -> Self {
        self.permissions = octal.into();
        self
    }

    pub(super) fn add(self, scope: &mut Scope, name: &str, files: efs::FileSystemRef) -> efs::AccessPointRef {
        let Self { path, user, group, permissions } = self;
        if !is_directory(&path) {
            scope.report(&PATH, format!("`{path}` can't be the directory of an access point")).help =
                Some("write an absolute path of one to four directories, such as `/exports`".into());
        }
        let (user, group) = (user.to_string(), group.to_string());
        let owner = efs::CreationInfo::new(&group, &user, permissions);
        let directory = efs::RootDirectory::new().path(path).creation_info(owner);
        let point = efs::AccessPoint::new(files.id())
            .posix_user(efs::PosixUser::new(&group, &user))
            .root_directory(directory)
            .access_point_tags([Tag::new("Name", name)]);
        scope.add(format!("access-{name}"), point)
    }
}

fn is_directory(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    path.len() <= 100 && rest.split('/').count() <= 4 && rest.split('/').all(|part| !part.is_empty())
}
