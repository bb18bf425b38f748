//! What runs in the container, and how it is talked to.

/// What kind of program a service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Application {
    /// Apache Fineract itself.
    Fineract,
    /// A Spring Boot program.
    SpringBoot,
    /// A web server of static files.
    Web,
}

/// How a port is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// In plain text.
    Http,
    /// Over TLS.
    Https,
}

/// The port of a container: the Service, the probes, the load balancer and the network policy all take it from here, so
/// that none can name another (D25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// How it is spoken to.
    pub scheme: Scheme,
    /// Its number.
    pub number: u16,
}

/// The paths that a service answers with 200 while it is well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// While the process works at all; it is restarted otherwise.
    pub liveness: String,
    /// While it can take requests; it gets none otherwise.
    pub readiness: String,
}

impl Scheme {
    /// The name of the port.
    pub(super) const fn port_name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    /// The scheme of a probe, and the protocol of a target group.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "HTTP",
            Self::Https => "HTTPS",
        }
    }
}

impl Health {
    fn new(liveness: &str, readiness: &str) -> Self {
        Self { liveness: liveness.into(), readiness: readiness.into() }
    }
}

impl Application {
    /// What the program listens on unless told otherwise. Source: SPEC 1.2 and 1.4.
    pub(super) fn port(self) -> Port {
        match self {
            Self::Fineract => Port { scheme: Scheme::Https, number: 8443 },
            Self::SpringBoot | Self::Web => Port { scheme: Scheme::Http, number: 8080 },
        }
    }

    /// Where the program says that it is well. Source: Spring Boot's actuator, SPEC 1.2 and 1.4.
    pub(super) fn health(self) -> Health {
        match self {
            Self::Fineract => Health::new(
                "/fineract-provider/actuator/health/liveness",
                "/fineract-provider/actuator/health/readiness",
            ),
            Self::SpringBoot => Health::new("/actuator/health/liveness", "/actuator/health/readiness"),
            Self::Web => Health::new("/healthz", "/readyz"),
        }
    }

    /// How often it is asked, every ten seconds, before it must have started: Fineract reads thousands of classes.
    pub(super) fn startup_tries(self) -> i64 {
        match self {
            Self::Fineract => 60,
            Self::SpringBoot => 30,
            Self::Web => 6,
        }
    }

    /// How many pools of connections to the database it has.
    pub(super) const fn database_pools(self) -> u32 {
        match self {
            Self::Fineract => 2,
            Self::SpringBoot | Self::Web => 1,
        }
    }

    /// Its part in the platform.
    pub(super) const fn component(self) -> &'static str {
        match self {
            Self::Fineract | Self::SpringBoot => "backend",
            Self::Web => "frontend",
        }
    }
}
