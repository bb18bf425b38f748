//! What was wrong, and what refuses it.

/// A defect, and what refuses it.
pub(crate) struct Defect {
    /// `D01` to `D26`.
    pub(crate) id: &'static str,
    /// What was wrong.
    pub(crate) what: &'static str,
    /// What synth says of it; each part of a defect has its code.
    pub(crate) codes: &'static [&'static str],
    /// The program that doesn't even compile, in `compile_fail`.
    pub(crate) compile_fail: &'static [&'static str],
}

const fn defect(id: &'static str, what: &'static str, codes: &'static [&'static str]) -> Defect {
    Defect { id, what, codes, compile_fail: &[] }
}

impl Defect {
    const fn compile_fail(mut self, programs: &'static [&'static str]) -> Self {
        self.compile_fail = programs;
        self
    }
}

/// Every defect.
pub(crate) const DEFECTS: [Defect; 26] = [
    defect("D01", "stacks of Ireland were deployed to London", &["NAME-004"]),
    defect(
        "D02",
        "two environments had the same addresses; a group admitted those of another environment",
        &["NET-001", "POL-NET-002"],
    ),
    defect("D03", "all transit gateways had one number", &["WAN-003"]),
    defect("D04", "the range of services had host bits", &["NET-003"]),
    defect(
        "D05",
        "three zones were listed and two had subnets; databases had none of their own; one NAT gateway for all",
        &["NET-009", "POL-NET-003", "POL-HA-001"],
    ),
    defect(
        "D06",
        "PostgreSQL on the port of MySQL, with its parameters; passwords in text; burstable classes in a global \
         database; a replica without a key of its region",
        &["POL-RDS-005", "POL-SEC-003", "POL-RDS-006", "POL-RDS-002"],
    )
    .compile_fail(&["a_written_master_password", "a_burstable_database_class"]),
    defect(
        "D07",
        "failover with one node; a cache without encryption; no cache joined to another region's",
        &["POL-HA-002", "POL-EC-001", "POL-EC-002", "RES-014"],
    ),
    defect(
        "D08",
        "files with two replicas, one of them in Oregon; a file system without encryption",
        &["SCHEMA-003", "RES-002", "POL-EFS-001"],
    )
    .compile_fail(&["a_second_replica_of_a_file_system", "a_file_system_replicated_outside_of_its_law"]),
    defect("D09", "a load balancer with a certificate of Virginia", &["ELB-005"]),
    defect("D10", "pods of an overlay as targets", &["CAL-004"]),
    defect("D11", "the host of savings led to loans", &["POL-K8S-012"]),
    defect(
        "D12",
        "a continent and a country at once; a country `EUROPE`; answers for America alone; one health check for both; \
         a secondary of another name; a zone in each region; the public's names in a private zone",
        &["R53-001", "R53-003", "R53-018", "R53-015", "R53-019"],
    )
    .compile_fail(&["a_host_without_a_default_destination"]),
    defect("D13", "a web ACL of the classic kind; one that guarded another environment", &["WAF-002"]),
    defect("D14", "endpoint groups without a listener", &["SCHEMA-003"])
        .compile_fail(&["an_endpoint_group_without_a_listener"]),
    defect("D15", "a driver's role that the control plane takes", &["POL-IAM-012"]),
    defect("D16", "a storage class without type, IOPS and encryption", &["POL-K8S-005"]),
    defect(
        "D17",
        "an API server for the world; a driver's image of Virginia; one driver installed by two",
        &["POL-EKS-001", "POL-K8S-011", "PLT-001"],
    ),
    defect("D18", "an autoscaler of another version, which looks for no nodes", &["CA-001"]),
    defect(
        "D19",
        "an autoscaler with a field of the version before; one of an autoscaler",
        &["K8S-002", "POL-K8S-009"],
    ),
    defect(
        "D20",
        "an annotation that nothing reads; annotations of a load balancer on a headless service; cookies on a network \
         load balancer",
        &["LBC-001", "LBC-002", "ELB-009"],
    )
    .compile_fail(&["a_cookie_on_a_network_load_balancer"]),
    defect(
        "D21",
        "claims within the pod's template; a password among a chart's values; an image that moves; a password in an \
         image",
        &["K8S-002", "POL-SEC-003", "IMG-004"],
    )
    .compile_fail(&["an_image_without_a_fixed_version", "a_secret_in_a_manifest"]),
    defect("D22", "full access to every bucket; one role for all", &["POL-IAM-006", "POL-K8S-008"]),
    defect(
        "D23",
        "a function in Python 3.8, whose loop writes over an argument",
        &["POL-LAM-001", "POL-LAM-003"],
    ),
    defect("D24", "names with an underscore", &["K8S-003", "POL-NAME-002"])
        .compile_fail(&["a_name_that_dns_refuses"]),
    defect("D25", "a probe of 8080 where the container listens on 8443", &["K8S-006", "POL-K8S-006"]),
    defect("D26", "three unrelated databases behind one name", &["ICD-001", "POL-K8S-007"]),
];
