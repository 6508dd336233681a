//! Records with their length before them, two bytes little-endian; those of one group are one object.
//! One of the scans of ingest. Groups stand in the order of their first records; where records of several groups are
//! mixed they are copied to a spool, group by group, so that every object is one piece.
//! Never looks at a record beyond the bytes that tell its group.

use std::collections::HashMap;

use super::{
    IngestError, Kind, RecordFraming,
    fixture::Spooled,
    scan::{Found, Scan},
    source::{Source, Spool},
};

/// Finds the groups of a file of records; what is intact before a fault stays.
pub(super) fn scan(scan: &mut Scan<'_>, framing: &RecordFraming, source: Source) -> Result<Spooled, IngestError> {
    let mut groups = Groups {
        framing,
        group_bytes_max: scan.config.object_bytes_max as u64,
        records_max: scan.config.objects_max,
        records: 0,
        place_of: HashMap::new(),
        groups: Vec::new(),
    };
    let mut result = groups.find(&source);
    let file = source.name().to_owned();
    let is_sorted = groups.groups.iter().all(|group| group.runs.len() == 1);
    let mut spool = match is_sorted {
        true => None,
        false => Some(Spool::new(&file)?),
    };
    for group in &groups.groups {
        let offset = match (&mut spool, group.runs.as_slice()) {
            (Some(spool), runs) => copy(&source, runs, spool)?,
            (None, [run]) => run.offset,
            (None, _) => continue,
        };
        // A group is at most as large as an object may be.
        let found = Found::framed(Kind::Group, offset, group.bytes as u32, None);
        if let Err(error) = scan.add(found, &file) {
            result = result.and(Err(error));
            break;
        }
    }
    let source = match spool {
        Some(spool) => spool.finish()?,
        None => source,
    };
    Ok((source, result))
}

/// Copies runs one behind the other and returns the offset of the first.
fn copy(source: &Source, runs: &[Run], spool: &mut Spool) -> Result<u64, IngestError> {
    let mut first = None;
    for run in runs {
        let bytes = source.read(run.offset, run.bytes as usize, "records")?;
        let offset = spool.push(&bytes)?;
        first.get_or_insert(offset);
    }
    Ok(first.unwrap_or_default())
}

/// The groups found so far, in the order of their first records.
struct Groups<'a> {
    framing: &'a RecordFraming,
    group_bytes_max: u64,
    records_max: usize,
    records: usize,
    place_of: HashMap<u128, usize>,
    groups: Vec<Group>,
}

/// Records of one group.
#[derive(Default)]
struct Group {
    bytes: u64,
    runs: Vec<Run>,
}

/// Records of one group that stand side by side.
struct Run {
    offset: u64,
    bytes: u64,
}

impl Groups<'_> {
    fn find(&mut self, source: &Source) -> Result<(), IngestError> {
        let mut offset = 0u64;
        let mut head = vec![0u8; LENGTH_BYTES + self.framing.head_bytes];
        while offset < source.len() {
            let got = source.read_up_to(offset, &mut head)?;
            let fault = |field, expected: String, got: String| IngestError::Framing {
                file: source.name().to_owned(),
                offset,
                field,
                expected,
                got,
            };
            let head = head.get(..got).unwrap_or(&[]);
            let Some((length, head)) = head.split_first_chunk::<LENGTH_BYTES>() else {
                return Err(fault("record length", "2 bytes".into(), got.to_string()));
            };
            let length = u16::from_le_bytes(*length);
            let most = self.framing.record_bytes_max;
            if length > most {
                return Err(fault("record length", format!("at most {most}"), length.to_string()));
            }
            let bytes = LENGTH_BYTES as u64 + u64::from(length);
            let left = source.len() - offset;
            if bytes > left {
                let left = left - LENGTH_BYTES as u64;
                return Err(fault(
                    "record",
                    format!("{length} bytes"),
                    format!("{left} to the end of the file"),
                ));
            }
            self.add(source, offset, bytes, head.get(..usize::from(length)).unwrap_or(head))?;
            offset += bytes;
        }
        Ok(())
    }

    fn add(&mut self, source: &Source, offset: u64, bytes: u64, head: &[u8]) -> Result<(), IngestError> {
        let limit = |what, limit, got| IngestError::Limit {
            file: source.name().to_owned(),
            what,
            limit,
            got,
        };
        self.records += 1;
        if self.records > self.records_max {
            let most = self.records_max as u64;
            return Err(limit("records of a file", most, self.records as u64));
        }
        let next = self.groups.len();
        let place = match (self.framing.group)(head) {
            Some(group) => *self.place_of.entry(group).or_insert(next),
            None => next,
        };
        if place == next {
            self.groups.push(Group::default());
        }
        let Some(group) = self.groups.get_mut(place) else {
            return Ok(());
        };
        group.bytes += bytes;
        if group.bytes > self.group_bytes_max {
            return Err(limit("bytes of a group of records", self.group_bytes_max, group.bytes));
        }
        match group.runs.last_mut() {
            Some(run) if run.offset + run.bytes == offset => run.bytes += bytes,
            _ => group.runs.push(Run { offset, bytes }),
        }
        Ok(())
    }
}

/// Bytes of a length.
const LENGTH_BYTES: usize = 2;

#[cfg(test)]
mod tests {
    use crate::{
        config::Config,
        ingest::{Framing, Ingest, RecordFraming},
    };

    /// Records of 2 to 5 bytes whose first byte is their group; 0xff is a group of its own.
    const FRAMING: Framing = Framing::Records(RecordFraming {
        record_bytes_min: 2,
        record_bytes_max: 5,
        head_bytes: 1,
        group: |head| head.first().filter(|byte| **byte != 0xff).map(|byte| u128::from(*byte)),
    });

    fn file(records: &[&[u8]]) -> Vec<u8> {
        let mut file = Vec::new();
        for record in records {
            file.extend_from_slice(&(record.len() as u16).to_le_bytes());
            file.extend_from_slice(record);
        }
        file
    }

    fn open(bytes: &[u8], config: &Config) -> (Vec<Vec<u8>>, Vec<String>) {
        let ingest = Ingest::from_bytes("records", bytes, &FRAMING, config).unwrap();
        let objects = ingest.objects.iter().map(|object| ingest.read(object).unwrap());
        (
            objects.collect(),
            ingest.errors.iter().map(ToString::to_string).collect(),
        )
    }

    #[test]
    fn groups_are_gathered_in_the_order_of_their_first_records() {
        let config = Config::default();
        let sorted: [&[u8]; 4] = [&[1, 1], &[1, 2, 3], &[2, 2], &[0xff, 1]];
        let expected = vec![
            file(&sorted[..2]),
            file(&sorted[2..3]),
            file(&sorted[3..]),
            file(&[&[0xff, 1]]),
        ];
        let end: [&[u8]; 1] = [&[0xff, 1]];
        let all = [&sorted[..], &end].concat();
        assert_eq!(open(&file(&all), &config), (expected.clone(), vec![]));
        // The same groups, mixed: a spool puts them together. What has no group stays alone.
        let mixed: [&[u8]; 5] = [&[1, 1], &[2, 2], &[0xff, 1], &[1, 2, 3], &[0xff, 1]];
        let (objects, errors) = open(&file(&mixed), &config);
        assert_eq!((objects, errors), (expected, vec![]));
    }

    #[test]
    fn broken_lengths_are_said_and_what_stands_before_them_stays() {
        let config = Config::default();
        let mut cut = file(&[&[1, 1], &[2, 2, 2]]);
        cut.pop();
        let (objects, errors) = open(&cut, &config);
        assert_eq!(objects, [file(&[&[1, 1]])]);
        assert!(
            errors[0].contains("record at offset 4: expected 3 bytes, got 2"),
            "{errors:?}"
        );
        let (_, errors) = open(&file(&[&[1, 1], &[2; 6]]), &config);
        assert!(
            errors[0].contains("record length at offset 4: expected at most 5, got 6"),
            "{errors:?}"
        );
        let (objects, errors) = open(&[2, 0, 1, 1, 7], &config);
        assert!(
            objects.len() == 1 && errors[0].contains("expected 2 bytes, got 1"),
            "{errors:?}"
        );
        // An empty record has no group; it is an object that its rules will refuse.
        assert_eq!(open(&file(&[&[1, 1], &[]]), &config).0.len(), 2);
    }

    #[test]
    fn records_and_bytes_of_a_group_are_limited() {
        let records: [&[u8]; 3] = [&[1, 1], &[1, 1], &[1, 1]];
        let config = |objects_max, object_bytes_max| Config {
            objects_max,
            object_bytes_max,
            ..Config::default()
        };
        assert_eq!(open(&file(&records), &config(3, 12)).1, [""; 0]);
        let errors = open(&file(&records), &config(2, 12)).1;
        assert!(
            errors[0].contains("records of a file: expected at most 2, got 3"),
            "{errors:?}"
        );
        let errors = open(&file(&records), &config(3, 11)).1;
        assert!(
            errors[0].contains("bytes of a group of records: expected at most 11"),
            "{errors:?}"
        );
    }
}
