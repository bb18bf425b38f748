//! The image of frontends.

use fineract_core::{Construct, Scope};

use super::dockerfile::{Dockerfile, From, Stage, Step, USER};
use crate::image;
use crate::k8s::ImageRef;

/// How frontends are built: Node, then a web server without it that serves files on port 8080.
///
/// Its targets are `dev`, which serves from the source on port 4200 of a developer's machine, and for clusters `stage` and
/// `prod`. The server answers `/healthz` and `/readyz`, which
/// pods are asked for, and every path without a file by `index.html`, which routes in the browser.
///
/// # Creates
/// `docker/frontend.Dockerfile`.
///
/// # Reports
/// `IMG-001` for a base that never existed, `IMG-002` for one that nobody maintains.
#[derive(Clone, Debug)]
pub struct FrontendImage {
    builder: ImageRef,
    server: ImageRef,
}

impl FrontendImage {
    /// Node 22 and an unprivileged nginx. Source: SPEC 2.1 and 2.2.
    #[expect(clippy::new_without_default, reason = "a construct begins with `new`")]
    pub fn new() -> Self {
        Self {
            builder: image!("node:22-slim"),
            server: image!("nginxinc/nginx-unprivileged:1.28-alpine-slim"),
        }
    }

    /// What builds it, with Node.
    pub fn builder(mut self, image: ImageRef) -> Self {
        self.builder = image;
        self
    }

    /// What serves its files, without root's rights.
    pub fn server(mut self, image: ImageRef) -> Self {
        self.server = image;
        self
    }
}

/// What the server does; the image's own configuration has its files below `/tmp`.
const SERVER: &str = r"server {
    listen 8080;
    server_tokens off;
    root /usr/share/nginx/html;
    location = /healthz { access_log off; return 200; }
    location = /readyz { access_log off; return 200; }
    location / { try_files $uri $uri/ /index.html; }
}
";

impl Construct for FrontendImage {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let source = || Step::Copy { from: None, what: ".", to: "./" };
        let served = |from| {
            [
                Step::Write { text: SERVER, to: "/etc/nginx/conf.d/default.conf" },
                Step::Copy { from: Some(from), what: "/build/dist/", to: "/usr/share/nginx/html/" },
                Step::Expose(8080),
                Step::User(USER),
                Step::Entrypoint(&["nginx", "-g", "daemon off;"]),
            ]
        };
        let file = Dockerfile(vec![
            Stage::new(
                "deps",
                From::Image(self.builder),
                [
                    Step::Directory("/build"),
                    Step::Copy { from: None, what: "package.json package-lock.json", to: "./" },
                    Step::Run("npm ci"),
                ],
            ),
            Stage::new(
                "dev",
                From::Stage("deps"),
                [
                    source(),
                    Step::Variable("HOME", "/tmp"),
                    Step::Expose(4200),
                    Step::User(USER),
                    Step::Command(&["npm", "run", "start"]),
                ],
            ),
            Stage::new("stage-builder", From::Stage("deps"), [source(), Step::Run("npm run build:stage")]),
            Stage::new(
                "prod-builder",
                From::Stage("deps"),
                [source(), Step::Run("npm run build:prod && npm prune --omit=dev")],
            ),
            Stage::new("stage", From::Image(self.server.clone()), served("stage-builder")),
            Stage::new("prod", From::Image(self.server), served("prod-builder")),
        ]);
        file.add("frontend", "dev, stage, prod", scope);
    }
}
