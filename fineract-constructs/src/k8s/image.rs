//! Container images, always of a fixed version.

use std::borrow::Cow;
use std::fmt;

/// A tag of an image, such as `1.4.2` or a commit: at most 128 letters, digits, `_`, `.` and `-`, and never `latest`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag(Cow<'static, str>);

/// An image of a fixed version: a repository with a tag, a digest, or both.
///
/// `latest` and an image without tag and digest are refused: what runs would depend on when a node pulled it, two nodes
/// could run different versions, and a rollback would roll back nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ImageRef(Cow<'static, str>);

/// Why text is not an image of a fixed version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// Not `repository:tag` or `repository@sha256:…`.
    Malformed(String),
    /// Neither tag nor digest.
    Unpinned(String),
    /// The tag is `latest`.
    Latest(String),
}

/// What is wrong, before it is known with which text.
#[derive(Clone, Copy)]
enum Fault {
    Malformed,
    Unpinned,
    Latest,
}

/// An image that is checked when the program is compiled.
///
/// ```
/// use fineract_constructs::image;
/// assert_eq!(image!("postgres:17.11").version(), "17.11");
/// ```
#[macro_export]
macro_rules! image {
    ($text:literal) => {{
        const IMAGE: $crate::k8s::ImageRef = $crate::k8s::ImageRef::new($text);
        IMAGE
    }};
}

impl Tag {
    /// A tag written in the program; a wrong one does not compile in a `const`.
    pub const fn new(text: &'static str) -> Self {
        assert!(
            tag_fault(text.as_bytes(), 0).is_none(),
            "an image's tag is fixed: it can't be `latest` or empty"
        );
        Self(Cow::Borrowed(text))
    }

    /// The tag that text is.
    pub fn parse(text: impl Into<String>) -> Result<Self, ImageError> {
        let text = text.into();
        match tag_fault(text.as_bytes(), 0) {
            None => Ok(Self(Cow::Owned(text))),
            Some(fault) => Err(fault.of(text)),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ImageRef {
    /// An image written in the program; a wrong one does not compile in a `const` ([`image!`](crate::image)).
    pub const fn new(text: &'static str) -> Self {
        match fault(text.as_bytes()) {
            None => Self(Cow::Borrowed(text)),
            Some(Fault::Malformed) => panic!("an image is `repository:tag` or `repository@sha256:…`"),
            Some(Fault::Unpinned) => panic!("an image needs a tag or a digest"),
            Some(Fault::Latest) => panic!("an image's tag is fixed: it can't be `latest`"),
        }
    }

    /// The image that text names.
    pub fn parse(text: impl Into<String>) -> Result<Self, ImageError> {
        let text = text.into();
        match fault(text.as_bytes()) {
            None => Ok(Self(Cow::Owned(text))),
            Some(fault) => Err(fault.of(text)),
        }
    }

    /// The image of this tag in a repository, which must be one.
    pub fn tagged(repository: &str, tag: &Tag) -> Result<Self, ImageError> {
        Self::parse(format!("{repository}:{}", tag.as_str()))
    }

    /// The whole text, as a pod takes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What tells this version from another: the tag, or the first twelve digits of the digest.
    pub fn version(&self) -> &str {
        let (name, digest) = self.0.split_once('@').unwrap_or((&self.0, ""));
        match name.rsplit_once(':') {
            Some((_, tag)) if !tag.contains('/') => tag,
            _ => digest.strip_prefix("sha256:").and_then(|digest| digest.get(..12)).unwrap_or(digest),
        }
    }
}

impl Fault {
    fn of(self, text: String) -> ImageError {
        match self {
            Self::Malformed => ImageError::Malformed(text),
            Self::Unpinned => ImageError::Unpinned(text),
            Self::Latest => ImageError::Latest(text),
        }
    }
}

/// `[registry[:port]/]repository[:tag][@sha256:digest]`.
const fn fault(text: &[u8]) -> Option<Fault> {
    let (mut end, mut digest, mut slash) = (text.len(), false, 0);
    let mut i = 0;
    while i < text.len() {
        if text[i] == b'@' {
            if !is_digest(text, i + 1) {
                return Some(Fault::Malformed);
            }
            (end, digest) = (i, true);
            break;
        }
        if text[i] == b'/' {
            slash = i;
        }
        i += 1;
    }
    let mut colon = end;
    i = slash;
    while i < end {
        if text[i] == b':' {
            colon = i;
            break;
        }
        i += 1;
    }
    if !is_repository(text, colon) {
        return Some(Fault::Malformed);
    }
    match (colon < end, digest) {
        (true, _) => tag_fault_until(text, colon + 1, end),
        (false, true) => None,
        (false, false) => Some(Fault::Unpinned),
    }
}

const fn is_repository(text: &[u8], end: usize) -> bool {
    if end == 0 || end > 255 || !text[0].is_ascii_alphanumeric() || !text[end - 1].is_ascii_alphanumeric() {
        return false;
    }
    let mut i = 0;
    while i < end {
        let allowed = text[i].is_ascii_lowercase()
            || text[i].is_ascii_digit()
            || matches!(text[i], b'.' | b'_' | b'-' | b'/' | b':');
        if !allowed || (text[i] == b'/' && text[i + 1] == b'/') {
            return false;
        }
        i += 1;
    }
    true
}

const fn is_digest(text: &[u8], start: usize) -> bool {
    const KIND: &[u8] = b"sha256:";
    if text.len() != start + KIND.len() + 64 {
        return false;
    }
    let mut i = 0;
    while i < KIND.len() + 64 {
        let byte = text[start + i];
        let right = if i < KIND.len() { byte == KIND[i] } else { matches!(byte, b'0'..=b'9' | b'a'..=b'f') };
        if !right {
            return false;
        }
        i += 1;
    }
    true
}

const fn tag_fault(text: &[u8], start: usize) -> Option<Fault> {
    tag_fault_until(text, start, text.len())
}

const fn tag_fault_until(text: &[u8], start: usize, end: usize) -> Option<Fault> {
    const LATEST: &[u8] = b"latest";
    if start == end {
        return Some(Fault::Unpinned);
    }
    let mut latest = end - start == LATEST.len();
    let mut i = start;
    while i < end {
        let first = text[i].is_ascii_alphanumeric() || text[i] == b'_';
        if !(first || i > start && matches!(text[i], b'.' | b'-')) || i - start == 128 {
            return Some(Fault::Malformed);
        }
        latest = latest && text[i] == LATEST[i - start];
        i += 1;
    }
    if latest { Some(Fault::Latest) } else { None }
}

impl std::str::FromStr for ImageRef {
    type Err = ImageError;

    fn from_str(text: &str) -> Result<Self, ImageError> {
        Self::parse(text)
    }
}

impl fmt::Display for ImageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(text) => write!(f, "`{text}` is not an image's name"),
            Self::Unpinned(text) => write!(f, "`{text}` has neither tag nor digest"),
            Self::Latest(text) => write!(f, "`{text}` is whatever was pushed last"),
        }
    }
}

impl std::error::Error for ImageError {}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    #[test]
    fn an_image_has_a_tag_or_a_digest() {
        let by_digest = format!("registry.example:5000/tools/app@{DIGEST}");
        let by_both = format!("app:1.0@{DIGEST}");
        for (image, version) in [
            ("postgres:17.11", "17.11"),
            ("registry.example:5000/tools/app:v1_2-rc.3", "v1_2-rc.3"),
            (&by_digest, "0123456789ab"),
            (&by_both, "1.0"),
        ] {
            assert_eq!(image.parse::<ImageRef>().unwrap().version(), version);
        }
    }

    #[test]
    fn an_image_of_no_fixed_version_is_refused() {
        for unpinned in ["postgres", "registry.example:5000/tools/app", "app:"] {
            assert_eq!(ImageRef::parse(unpinned), Err(ImageError::Unpinned(unpinned.into())));
        }
        let with_digest = format!("app:latest@{DIGEST}");
        for latest in ["postgres:latest", "registry.example:5000/app:latest", &with_digest] {
            assert_eq!(ImageRef::parse(latest), Err(ImageError::Latest(latest.into())));
        }
    }

    #[test]
    fn what_is_no_image_is_refused() {
        let long = format!("app:{}", "a".repeat(129));
        let short = format!("app@{}", &DIGEST[..40]);
        let wrong =
            ["", ":1", "App:1", "a b:1", "app:1:2", "app:.1", "a//b:1", "/a:1", "app@md5:1", &long, &short];
        for wrong in wrong {
            assert!(matches!(ImageRef::parse(wrong), Err(ImageError::Malformed(_))), "{wrong}");
        }
    }

    #[test]
    fn a_tag_is_fixed() {
        assert_eq!(Tag::parse("4f2a9c1").unwrap().as_str(), "4f2a9c1");
        assert_eq!(Tag::parse("latest"), Err(ImageError::Latest("latest".into())));
        assert_eq!(Tag::parse(""), Err(ImageError::Unpinned(String::new())));
        assert!(Tag::parse("1:2").is_err());
    }
}
