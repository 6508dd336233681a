//! What `inspect` says of one object and of all of them together, whatever their family.
//! Filled by the file of a family, printed by `inspect`.
//! Never looks at bytes.

use std::collections::BTreeMap;

use perigee::{chain::utxo::form, ingest::ObjectRef};
use serde_json::{Map, Value, json};

use super::View;
use crate::cli::table;

/// A column of the lines of a family.
pub(super) struct Column {
    /// Its heading.
    pub(super) name: &'static str,
    /// Its width in characters.
    pub(super) width: usize,
}

/// What there is to say about one object.
#[derive(Default)]
pub(super) struct Seen {
    /// Its id.
    pub(super) id: String,
    /// What it is.
    pub(super) kind: &'static str,
    /// Its size.
    pub(super) bytes: usize,
    /// The height it carries.
    pub(super) height: Option<u64>,
    /// Its own time, in seconds of Unix time.
    pub(super) time: Option<u64>,
    /// The family's columns.
    pub(super) cells: Vec<String>,
    /// The rest of the line.
    pub(super) rest: String,
    /// What is added up, by name.
    pub(super) sums: Vec<(&'static str, u64)>,
    /// What is counted by kind, such as inputs.
    pub(super) kinds: BTreeMap<&'static str, u64>,
    /// Fields of the family in the JSON form.
    pub(super) fields: Map<String, Value>,
    /// Why it does not decode.
    pub(super) error: Option<String>,
}

impl Seen {
    /// An object before it is looked at.
    pub(super) fn new(object: &ObjectRef, bytes: usize) -> Self {
        Self {
            kind: object.kind.name(),
            bytes,
            ..Self::default()
        }
    }

    /// As one JSON object.
    pub(super) fn json(&self) -> Value {
        let mut value = json!({
            "object": self.id,
            "kind": self.kind,
            "bytes": self.bytes,
            "height": self.height,
            "time": self.time,
            "error": self.error,
        });
        if let Some(object) = value.as_object_mut() {
            object.extend(self.fields.clone());
        }
        value
    }
}

/// Sums over all objects.
#[derive(Default)]
pub(super) struct Total {
    formats: BTreeMap<&'static str, u64>,
    objects: BTreeMap<&'static str, u64>,
    kinds: BTreeMap<&'static str, u64>,
    sums: BTreeMap<&'static str, u64>,
    bytes: u64,
    undecodable: u64,
    heights: Option<(u64, u64)>,
    times: Option<(u64, u64)>,
}

impl Total {
    /// Adds an object of a file of this format.
    pub(super) fn add(&mut self, seen: &Seen, format: &'static str) {
        *self.formats.entry(format).or_default() += 1;
        *self.objects.entry(seen.kind).or_default() += 1;
        for (kind, count) in &seen.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        for (name, count) in &seen.sums {
            *self.sums.entry(name).or_default() += count;
        }
        self.bytes += seen.bytes as u64;
        self.undecodable += u64::from(seen.error.is_some());
        widen(&mut self.heights, seen.height);
        widen(&mut self.times, seen.time);
    }

    /// Whether nothing was added.
    pub(super) fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    fn sum(&self, name: &str) -> u64 {
        self.sums.get(name).copied().unwrap_or_default()
    }

    /// As one JSON object.
    pub(super) fn json(&self, view: &View) -> Value {
        let mut value = json!({
            "formats": self.formats,
            "objects": self.objects.values().sum::<u64>(),
            "kinds": self.objects,
            "bytes": self.bytes,
            "undecodable": self.undecodable,
            "heights": self.heights.map(|(low, high)| [low, high]),
            "times": self.times.map(|(low, high)| [low, high]),
        });
        for name in view.sums {
            value[*name] = self.sum(name).into();
        }
        if !view.kinds.is_empty() {
            value[view.kinds] = json!(self.kinds);
        }
        value
    }

    /// As a table for people.
    pub(super) fn table(&self, view: &View) -> comfy_table::Table {
        let mut out = table(&["summary", ""]);
        let mut row = |name: &str, value: String| {
            out.add_row([name, &value]);
        };
        row("formats", form::list(&self.formats));
        row("objects", form::list(&self.objects));
        row("bytes", self.bytes.to_string());
        row("undecodable", self.undecodable.to_string());
        let span = |text: &dyn Fn(u64) -> String, ends: Option<(u64, u64)>| {
            ends.map_or_else(
                || "-".to_owned(),
                |(low, high)| format!("{} to {}", text(low), text(high)),
            )
        };
        row("heights", span(&|height| height.to_string(), self.heights));
        row("times", span(&utc, self.times));
        for name in view.sums {
            row(name, self.sum(name).to_string());
        }
        for (kind, count) in &self.kinds {
            row(&format!("{}: {kind}", view.kinds), count.to_string());
        }
        out
    }
}

fn widen(range: &mut Option<(u64, u64)>, value: Option<u64>) {
    if let Some(value) = value {
        let (low, high) = range.unwrap_or((value, value));
        *range = Some((low.min(value), high.max(value)));
    }
}

/// A Unix time as people write it (days to date by the 400-year cycle of the calendar, which starts in March).
pub(super) fn utc(time: u64) -> String {
    let (days, seconds) = (time / 86_400 + 719_468, time % 86_400);
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::utc;

    #[test]
    fn times_are_dates() {
        // The epoch, both sides of a leap day, the end of a century year that has one, and the last 32-bit second.
        for (time, date) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_317_972_665, "2011-10-07T07:31:05Z"),
            (u64::from(u32::MAX), "2106-02-07T06:28:15Z"),
        ] {
            assert_eq!(utc(time), date);
        }
    }
}
