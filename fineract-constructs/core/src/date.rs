//! Calendar dates, given by the program and never by a clock.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day; one that isn't in the calendar does not compile in a `const`.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        assert!(day >= 1 && day <= days_in(year, month), "the calendar has no such day");
        Self { year, month, day }
    }

    /// A day as text, such as `2031-12-27`; none if it is no such text or the calendar has no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) =
            (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let date = Self { year, month, day };
        (day >= 1 && day <= days_in(year, month) && date.to_string() == text).then_some(date)
    }

    /// Whole days from this day to a later one; negative if it is earlier.
    pub fn days_until(self, later: Self) -> i64 {
        later.number() - self.number()
    }

    /// Days since the first of March of year 0, so that the leap day is a year's last.
    fn number(self) -> i64 {
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + i64::from(self.day)
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        assert_eq!(Date::new(2026, 11, 23).days_until(Date::new(2026, 12, 1)), 8);
        assert_eq!(Date::new(2028, 2, 28).days_until(Date::new(2028, 3, 1)), 2);
        assert_eq!(Date::new(2027, 1, 1).days_until(Date::new(2026, 1, 1)), -365);
        assert_eq!(Date::new(2000, 1, 1).days_until(Date::new(2100, 1, 1)), 36_525);
        assert_eq!(Date::new(2031, 12, 27).to_string(), "2031-12-27");
    }

    #[test]
    fn text_is_a_day_of_the_calendar_or_none() {
        assert_eq!(Date::parse("2031-12-27"), Some(Date::new(2031, 12, 27)));
        for text in ["2031-02-29", "2031-00-01", "2031-1-1", "2031-12-27-1", "31-12-27", ""] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
