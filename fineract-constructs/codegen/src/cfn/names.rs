//! CloudFormation's names in Rust's spelling.

/// Names whose capitals mislead the splitter, and what they are read as.
const SPELLINGS: &[(&str, &str)] = &[
    ("CFNS3", "CfnS3"),
    ("CloudFormation", "Cloudformation"),
    ("DynamoDB", "Dynamodb"),
    ("GraphQL", "Graphql"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("IoT", "Iot"),
    ("MySQL", "Mysql"),
    ("OAuth", "Oauth"),
    ("OpenID", "Openid"),
    ("PostgreSQL", "Postgresql"),
    ("SSEKMS", "SseKms"),
    ("VCpu", "Vcpu"),
    ("VPCDHCP", "VpcDhcp"),
    ("vCpu", "Vcpu"),
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The words of a name: `DBClusterARNs` is `DB`, `Cluster`, `ARNs`.
fn words(name: &str) -> Vec<String> {
    let mut text = name.to_owned();
    for (from, to) in SPELLINGS {
        text = text.replace(from, to);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut words = vec![String::new()];
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        if i > 0 && starts_word(&chars, i) {
            words.push(String::new());
        }
        words.last_mut().expect("there is a first word").push(c);
    }
    words.retain(|word| !word.is_empty());
    words
}

fn starts_word(chars: &[char], i: usize) -> bool {
    let (before, here, after) = (chars[i - 1], chars[i], chars.get(i + 1).copied().unwrap_or(' '));
    if !here.is_ascii_uppercase() {
        return false;
    }
    if !before.is_ascii_uppercase() {
        return true;
    }
    // The plural of an acronym (`ARNs`) ends with it; any other small letter begins a word (`DBCluster`).
    let plural = after == 's' && !chars.get(i + 2).is_some_and(char::is_ascii_lowercase);
    after.is_ascii_lowercase() && !plural
}

/// `CidrBlock` as a function's name: `cidr_block`; keywords as raw identifiers.
pub(crate) fn snake(name: &str) -> String {
    let name = words(name).join("_").to_ascii_lowercase();
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{keyword}"),
        digit if digit.starts_with(|c: char| c.is_ascii_digit()) => format!("_{digit}"),
        _ => name,
    }
}

/// `VPCEndpoint` as a type's name: `VpcEndpoint`.
pub(crate) fn pascal(name: &str) -> String {
    let capital = |word: &String| word[..1].to_ascii_uppercase() + &word[1..].to_ascii_lowercase();
    words(name).iter().map(capital).collect()
}

/// `CapacityType` as a constant's name: `CAPACITY_TYPE`.
pub(crate) fn screaming(name: &str) -> String {
    words(name).join("_").to_ascii_uppercase()
}

/// `AWS::EC2` or `AWS::EC2::VPC` as a module's name: `ec2`.
pub(crate) fn module(name: &str) -> String {
    let service = name.split("::").nth(1).unwrap_or(name).to_ascii_lowercase();
    if KEYWORDS.contains(&service.as_str()) { format!("{service}_") } else { service }
}

#[cfg(test)]
mod tests {
    use super::{module, pascal, screaming, snake};

    #[test]
    fn names_are_split_where_a_reader_would_split_them() {
        let names = [
            ("CidrBlock", "cidr_block"),
            ("DBClusterARNs", "db_cluster_arns"),
            ("VPCZoneIdentifier", "vpc_zone_identifier"),
            ("Ipv6CidrBlock", "ipv6_cidr_block"),
            ("IPv4Enabled", "ipv4_enabled"),
            ("S3BucketName", "s3_bucket_name"),
            ("EC2SecurityGroupOwnerId", "ec2_security_group_owner_id"),
            ("SSEKMSKeyId", "sse_kms_key_id"),
            ("vCpu", "vcpu"),
            ("readmeUri", "readme_uri"),
            ("Endpoint.Address", "endpoint_address"),
            ("VPCs", "vpcs"),
            ("IPSet", "ip_set"),
        ];
        for (name, expected) in names {
            assert_eq!(snake(name), expected, "{name}");
        }
    }

    #[test]
    fn keywords_are_raw_identifiers() {
        assert_eq!(snake("Type"), "r#type");
        assert_eq!(snake("Override"), "r#override");
        assert_eq!(snake("Self"), "self_");
    }

    #[test]
    fn types_constants_and_modules_follow_the_style_of_the_language() {
        assert_eq!(pascal("VPCDHCPOptionsAssociation"), "VpcDhcpOptionsAssociation");
        assert_eq!(pascal("IPAMPoolCidr"), "IpamPoolCidr");
        assert_eq!(pascal("WebACL"), "WebAcl");
        assert_eq!(screaming("ON_DEMAND"), "ON_DEMAND");
        assert_eq!(screaming("CapacityType"), "CAPACITY_TYPE");
        assert_eq!(module("AWS::ElasticLoadBalancingV2::Listener"), "elasticloadbalancingv2");
    }
}
