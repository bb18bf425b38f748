//! Standard output and error, for which a reader that left is no failure: `fineract ls | head` ends as it would.
//!
//! The macros take the place of the standard ones, which panic, in all of `cli`.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};

macro_rules! print {
    ($($text:tt)*) => { $crate::cli::stream::out(format_args!($($text)*)) };
}

macro_rules! println {
    ($($text:tt)*) => { $crate::cli::stream::out(format_args!("{}\n", format_args!($($text)*))) };
}

macro_rules! eprint {
    ($($text:tt)*) => { $crate::cli::stream::error(format_args!($($text)*)) };
}

macro_rules! eprintln {
    ($($text:tt)*) => { $crate::cli::stream::error(format_args!("{}\n", format_args!($($text)*))) };
}

pub(super) fn out(text: Arguments) {
    write(io::stdout().lock(), text);
}

pub(super) fn error(text: Arguments) {
    write(io::stderr().lock(), text);
}

fn write(mut stream: impl Write, text: Arguments) {
    match stream.write_fmt(text).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => panic!("can't print: {error}"),
        _ => {}
    }
}
