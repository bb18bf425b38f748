//! A comparison as text: lines for people, a comment for a pull request.

mod lines;
mod markdown;
mod words;

pub use lines::{Line, Role, lines};
pub use markdown::{LIMIT, markdown};
