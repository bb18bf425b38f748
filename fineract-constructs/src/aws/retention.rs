//! How long CloudWatch Logs keeps events.

use fineract_core::{IntoValue, Value};

macro_rules! retentions {
    ($($name:ident = $days:literal,)*) => {
        /// How long a log group keeps its events: one of the periods that CloudWatch Logs has.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum LogRetention {
            $(
                #[doc = concat!(stringify!($days), " days.")]
                $name,
            )*
        }

        impl LogRetention {
            /// The period in days.
            pub const fn days(self) -> u16 {
                match self {
                    $(Self::$name => $days,)*
                }
            }
        }
    };
}

// Source: the CloudWatch Logs API, `PutRetentionPolicy`.
retentions! {
    OneDay = 1,
    ThreeDays = 3,
    FiveDays = 5,
    OneWeek = 7,
    TwoWeeks = 14,
    OneMonth = 30,
    TwoMonths = 60,
    ThreeMonths = 90,
    FourMonths = 120,
    FiveMonths = 150,
    SixMonths = 180,
    OneYear = 365,
    ThirteenMonths = 400,
    EighteenMonths = 545,
    TwoYears = 731,
    ThreeYears = 1096,
    FiveYears = 1827,
    SixYears = 2192,
    SevenYears = 2557,
    EightYears = 2922,
    NineYears = 3288,
    TenYears = 3653,
}

impl IntoValue<i64> for LogRetention {
    fn into_value(self) -> Value<i64> {
        Value::from_doc(self.days())
    }
}
