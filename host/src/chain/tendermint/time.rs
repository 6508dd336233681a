//! Points in time as Tendermint writes them: RFC 3339 in UTC, to the nanosecond.
//! Read by the decoder, held against each other by the rules, hashed as Google's `Timestamp`.
//! Never asks the machine for the time.

use std::fmt;

/// A point in time between the years 1 and 9999, which is what a `Timestamp` may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    /// Seconds since the start of 1970.
    pub seconds: i64,
    /// Nanoseconds behind them, below 10^9.
    pub nanos: u32,
}

impl Time {
    /// A whole second.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self { seconds, nanos: 0 }
    }

    /// Reads `YYYY-MM-DDThh:mm:ss[.fraction]Z`, a fraction of one to nine digits (RFC 3339 section 5.6; Tendermint writes
    /// no other offset). `None` if it is none or not on the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_suffix('Z')?;
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (text, None),
        };
        let (date, clock) = whole.split_once('T')?;
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if year == 0 || day == 0 || day > last || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let nanos = match fraction {
            None => 0,
            Some(digits) => {
                let places = u32::try_from(digits.len())
                    .ok()
                    .filter(|places| (1..=9).contains(places))?;
                let value = digits_of(digits)?;
                value.checked_mul(10u32.checked_pow(9u32.checked_sub(places)?)?)?
            }
        };
        let clock = hour
            .checked_mul(3_600)?
            .checked_add(minute.checked_mul(60)?)?
            .checked_add(second)?;
        let seconds = days_of(year, month, day)?
            .checked_mul(86_400)?
            .checked_add(i64::from(clock))?;
        Some(Self { seconds, nanos })
    }

    /// So many nanoseconds later. `None` where no number holds it.
    pub fn checked_add_ns(self, ns: u64) -> Option<Self> {
        let nanos = u64::from(self.nanos).checked_add(ns.checked_rem(NANOS)?)?;
        let seconds = i64::try_from(ns.checked_div(NANOS)?).ok()?;
        let carried = i64::try_from(nanos.checked_div(NANOS)?).ok()?;
        Some(Self {
            seconds: self.seconds.checked_add(seconds)?.checked_add(carried)?,
            nanos: u32::try_from(nanos.checked_rem(NANOS)?).ok()?,
        })
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date_of(self.seconds.div_euclid(86_400));
        let clock = self.seconds.rem_euclid(86_400);
        let part = |unit: i64, modulus: i64| clock.div_euclid(unit).rem_euclid(modulus);
        let (hour, minute, second) = (part(3_600, 24), part(60, 60), part(1, 60));
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        if self.nanos > 0 {
            let digits = format!("{:09}", self.nanos);
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

/// Three numbers of so many digits each.
fn numbers(text: &str, separator: char, digits: [usize; 3]) -> Option<[u32; 3]> {
    let mut parts = text.split(separator);
    let mut out = [0; 3];
    for (slot, digits) in out.iter_mut().zip(digits) {
        *slot = digits_of(parts.next().filter(|part| part.len() == digits)?)?;
    }
    parts.next().is_none().then_some(out)
}

fn digits_of(text: &str) -> Option<u32> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// Days from the start of 1970 to a date, by the 400-year cycle of the calendar, which starts in March.
fn days_of(year: u32, month: u32, day: u32) -> Option<i64> {
    let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
    let year = year.checked_sub(i64::from(month <= 2))?;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month = month.checked_add(if month > 2 { -3 } else { 9 })?;
    let of_year = month
        .checked_mul(153)?
        .checked_add(2)?
        .div_euclid(5)
        .checked_add(day)?
        .checked_sub(1)?;
    let leaps = of_era.div_euclid(4).checked_sub(of_era.div_euclid(100))?;
    let of_era = of_era.checked_mul(365)?.checked_add(leaps)?.checked_add(of_year)?;
    era.checked_mul(146_097)?.checked_add(of_era)?.checked_sub(719_468)
}

/// The date of a day, counted from the start of 1970.
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let leaps = (day.div_euclid(1_460)).saturating_add(day.div_euclid(146_096));
    let of_era = day
        .saturating_sub(leaps)
        .saturating_add(day.div_euclid(36_524))
        .div_euclid(365);
    let leaps = of_era.div_euclid(4).saturating_sub(of_era.div_euclid(100));
    let of_year = day.saturating_sub(of_era.saturating_mul(365)).saturating_sub(leaps);
    let month = of_year.saturating_mul(5).saturating_add(2).div_euclid(153);
    let first = month.saturating_mul(153).saturating_add(2).div_euclid(5);
    let day = of_year.saturating_sub(first).saturating_add(1);
    let year = era.saturating_mul(400).saturating_add(of_era);
    match month {
        0..=9 => (year, month.saturating_add(3), day),
        _ => (year.saturating_add(1), month.saturating_sub(9), day),
    }
}

const NANOS: u64 = 1_000_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_times_and_times_are_texts() {
        // The zero time of Go, both sides of the epoch, a leap day, a century year that has one, one that has none, the end.
        for (text, seconds, nanos) in [
            ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
            ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999),
            ("1970-01-01T00:00:00Z", 0, 0),
            ("2000-02-29T12:00:00Z", 951_825_600, 0),
            ("2020-11-18T13:57:28.160570784Z", 1_605_707_848, 160_570_784),
            ("2100-02-28T23:59:59.5Z", 4_107_542_399, 500_000_000),
            ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
        ] {
            let time = Time { seconds, nanos };
            assert_eq!(Time::parse(text), Some(time), "{text}");
            assert_eq!(time.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "Z",
            "1970-01-01T00:00:00",
            "1970-01-01 00:00:00Z",
            "1970-01-01T00:00:00+00:00",
            "1970-1-01T00:00:00Z",
            "1970-01-01T00:00:00.Z",
            "1970-01-01T00:00:00.1234567890Z",
            "1970-01-01T00:00:+1Z",
            "0000-01-01T00:00:00Z",
            "1970-00-01T00:00:00Z",
            "1970-13-01T00:00:00Z",
            "2100-02-29T00:00:00Z",
            "1970-04-31T00:00:00Z",
            "1970-01-01T24:00:00Z",
            "1970-01-01T00:60:00Z",
            "1970-01-01T00:00:60Z",
            "1970-01-01-01T00:00:00Z",
        ] {
            assert_eq!(Time::parse(text), None, "{text}");
        }
    }

    #[test]
    fn nanoseconds_carry_and_the_end_is_not_wrapped() {
        let time = Time {
            seconds: 7,
            nanos: 999_999_999,
        };
        assert_eq!(time.checked_add_ns(1), Some(Time::from_seconds(8)));
        assert_eq!(
            Time::from_seconds(7).checked_add_ns(1_400_000_000_000),
            Some(Time::from_seconds(1_407))
        );
        assert_eq!(Time::from_seconds(i64::MAX).checked_add_ns(NANOS), None);
    }
}
