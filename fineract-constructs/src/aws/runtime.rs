//! Runtimes of Lambda functions, and until when each is patched.

use fineract_core::Date;

/// A runtime that new functions can be written for.
///
/// Those that Lambda creates no more have no variant (LAM-4), so a function for Python 3.8 does not compile. That one of
/// these is not past its end either is a rule over all functions, for the day that the app is synthesized for:
/// `POL-LAM-001`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Runtime {
    /// Python 3.12.
    Python312,
    /// Python 3.13.
    Python313,
    /// Python 3.14.
    Python314,
    /// Node.js 22.
    Nodejs22,
    /// Node.js 24.
    Nodejs24,
}

impl Runtime {
    /// The name, as Lambda has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Python312 => "python3.12",
            Self::Python313 => "python3.13",
            Self::Python314 => "python3.14",
            Self::Nodejs22 => "nodejs22.x",
            Self::Nodejs24 => "nodejs24.x",
        }
    }

    /// The handler of a function whose code is one inline file: Lambda calls that file `index`.
    pub const fn handler(self) -> &'static str {
        "index.handler"
    }

    /// What the file's name ends with.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Python312 | Self::Python313 | Self::Python314 => "py",
            Self::Nodejs22 | Self::Nodejs24 => "js",
        }
    }
}

/// The last day that a runtime is patched, and what to move to; `None` for one that isn't in the table.
///
/// Source: Lambda developer guide, "Lambda runtimes", as cfn-lint 1.58 has it (`LmbdRuntimeLifecycle.json`).
pub(crate) fn end_of(runtime: &str) -> Option<(Date, &'static str)> {
    ENDS.iter().find(|(name, ..)| *name == runtime).map(|(_, end, next)| (*end, *next))
}

const fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day)
}

#[rustfmt::skip]
static ENDS: [(&str, Date, &str); 47] = [
    ("dotnet10", day(2028, 11, 14), "its successor"),
    ("dotnet6", day(2024, 12, 20), "dotnet10"),
    ("dotnet8", day(2026, 11, 10), "dotnet10"),
    ("dotnet9", day(2026, 11, 10), "dotnet10"),
    ("dotnetcore1.0", day(2019, 6, 27), "dotnet10"),
    ("dotnetcore2.0", day(2019, 5, 30), "dotnet10"),
    ("dotnetcore2.1", day(2022, 1, 5), "dotnet10"),
    ("dotnetcore3.1", day(2023, 4, 3), "dotnet10"),
    ("go1.x", day(2024, 1, 8), "provided.al2023"),
    ("java11", day(2027, 6, 30), "java25"),
    ("java17", day(2027, 6, 30), "java25"),
    ("java21", day(2029, 6, 30), "java25"),
    ("java25", day(2029, 6, 30), "its successor"),
    ("java8", day(2024, 1, 8), "java25"),
    ("java8.al2", day(2027, 6, 30), "java25"),
    ("nodejs", day(2016, 8, 30), "nodejs24.x"),
    ("nodejs4.3", day(2020, 3, 5), "nodejs24.x"),
    ("nodejs4.3-edge", day(2020, 3, 5), "nodejs24.x"),
    ("nodejs6.10", day(2019, 8, 12), "nodejs24.x"),
    ("nodejs8.10", day(2020, 3, 6), "nodejs24.x"),
    ("nodejs10.x", day(2021, 7, 30), "nodejs24.x"),
    ("nodejs12.x", day(2023, 3, 31), "nodejs24.x"),
    ("nodejs14.x", day(2023, 12, 4), "nodejs24.x"),
    ("nodejs16.x", day(2024, 6, 12), "nodejs24.x"),
    ("nodejs18.x", day(2025, 9, 1), "nodejs24.x"),
    ("nodejs20.x", day(2026, 4, 30), "nodejs24.x"),
    ("nodejs22.x", day(2027, 4, 30), "nodejs24.x"),
    ("nodejs24.x", day(2028, 4, 30), "its successor"),
    ("provided", day(2024, 1, 8), "provided.al2023"),
    ("provided.al2", day(2026, 7, 31), "provided.al2023"),
    ("provided.al2023", day(2029, 6, 30), "its successor"),
    ("python2.7", day(2021, 7, 15), "python3.14"),
    ("python3.6", day(2022, 7, 18), "python3.14"),
    ("python3.7", day(2023, 12, 4), "python3.14"),
    ("python3.8", day(2024, 10, 14), "python3.14"),
    ("python3.9", day(2025, 12, 15), "python3.14"),
    ("python3.10", day(2026, 10, 31), "python3.14"),
    ("python3.11", day(2027, 6, 30), "python3.14"),
    ("python3.12", day(2028, 10, 31), "python3.14"),
    ("python3.13", day(2029, 6, 30), "python3.14"),
    ("python3.14", day(2029, 6, 30), "its successor"),
    ("ruby2.5", day(2021, 7, 30), "ruby4.0"),
    ("ruby2.7", day(2023, 12, 7), "ruby4.0"),
    ("ruby3.2", day(2026, 3, 31), "ruby4.0"),
    ("ruby3.3", day(2027, 3, 31), "ruby4.0"),
    ("ruby3.4", day(2028, 3, 31), "ruby4.0"),
    ("ruby4.0", day(2029, 3, 31), "its successor"),
];
