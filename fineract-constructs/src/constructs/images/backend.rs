//! The image of backends.

use fineract_core::{Construct, Scope};

use super::dockerfile::{Dockerfile, From, Stage, Step, USER};
use crate::image;
use crate::k8s::ImageRef;

/// How backends are built: Maven, then a Java runtime that runs the layers of a Spring Boot program.
///
/// Its targets are `dev`, with tests run, and `prod`. The program runs as user 10001 without a shell, writes to `/tmp` and the
/// shared files alone, and has no secret in any layer. The layers are made once and are the same for every architecture. The
/// certificates of RDS are in it, at [`RDS_CERTIFICATES`]: what connects to a managed database proves it by them.
///
/// # Creates
/// `docker/backend.Dockerfile`.
///
/// # Reports
/// `IMG-001` for a base that never existed, `IMG-002` for one that nobody maintains.
#[derive(Clone, Debug)]
pub struct BackendImage {
    builder: ImageRef,
    runtime: ImageRef,
}

impl BackendImage {
    /// Java 17 by Maven 3.9 and Eclipse Temurin. Source: SPEC 2.1.
    #[expect(clippy::new_without_default, reason = "a construct begins with `new`")]
    pub fn new() -> Self {
        Self {
            builder: image!("maven:3.9-eclipse-temurin-17"),
            runtime: image!("eclipse-temurin:17-jre-jammy"),
        }
    }

    /// What builds it, with Maven.
    pub fn builder(mut self, image: ImageRef) -> Self {
        self.builder = image;
        self
    }

    /// What runs it, with Java.
    pub fn runtime(mut self, image: ImageRef) -> Self {
        self.runtime = image;
        self
    }
}

/// Where the certificates of RDS are in the images of backends: services name the path where they connect.
pub const RDS_CERTIFICATES: &str = "/etc/fineract/rds-global-bundle.pem";

/// Source: Amazon Aurora user guide, "Using SSL/TLS to encrypt a connection to a DB cluster".
const RDS_BUNDLE: &str = "https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem";

/// Takes the layers of a Spring Boot program apart, so that a release pushes what changed only.
const LAYERS: &str = "cp target/*.jar app.jar && java -Djarmode=tools -jar app.jar extract --layers --launcher --destination layers";

impl Construct for BackendImage {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let source = || Step::Copy { from: None, what: "src", to: "src" };
        let layer = |from, what| Step::Copy { from: Some(from), what, to: "./" };
        let layers = |from| {
            [
                layer(from, "/build/layers/dependencies/"),
                layer(from, "/build/layers/spring-boot-loader/"),
                layer(from, "/build/layers/snapshot-dependencies/"),
                layer(from, "/build/layers/application/"),
            ]
        };
        let file = Dockerfile(vec![
            Stage::new(
                "deps",
                From::Builder(self.builder),
                [
                    Step::Directory("/build"),
                    Step::Copy { from: None, what: "pom.xml", to: "./" },
                    Step::Run("mvn -B dependency:go-offline"),
                ],
            ),
            Stage::new(
                "dev-builder",
                From::Stage("deps"),
                [source(), Step::Run("mvn -B -Pdev package"), Step::Run(LAYERS)],
            ),
            Stage::new(
                "prod-builder",
                From::Stage("deps"),
                [source(), Step::Run("mvn -B -Pprod -DskipTests package"), Step::Run(LAYERS)],
            ),
            Stage::new(
                "runtime-base",
                From::Image(self.runtime),
                [
                    Step::Run(
                        "groupadd --gid 10001 app && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin app",
                    ),
                    Step::Fetch { url: RDS_BUNDLE, to: RDS_CERTIFICATES },
                    Step::Directory("/app"),
                    Step::Variable("JAVA_TOOL_OPTIONS", "-XX:MaxRAMPercentage=75.0 -XX:+UseG1GC"),
                    Step::Variable("TZ", "UTC"),
                    Step::Expose(8080),
                    Step::User(USER),
                    Step::Entrypoint(&["java", "org.springframework.boot.loader.launch.JarLauncher"]),
                ],
            ),
            Stage::new("dev", From::Stage("runtime-base"), layers("dev-builder")),
            Stage::new("prod", From::Stage("runtime-base"), layers("prod-builder")),
        ]);
        file.add("backend", "dev, prod", scope);
    }
}
