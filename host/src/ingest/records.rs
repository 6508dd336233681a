//! Records with their length before them, two bytes little-endian; those of one group are one object.
//! One of the scans of ingest. Groups stand in the order of their first records; where records of several groups are
//! mixed they are copied to a spool, group by group, so that every object is one piece.
//! Never looks at a record beyond the bytes that tell its group.

use super::{
    IngestError, Kind, RecordFraming,
    fixture::Spooled,
    group::{Tag, groups},
    scan::{Found, Scan},
    source::{Source, Spool},
};

/// Finds the groups of a file of records; what is intact before a fault stays.
pub(super) fn scan(scan: &mut Scan<'_>, framing: &RecordFraming, source: Source) -> Result<Spooled, IngestError> {
    let mut records = Records {
        framing,
        records_max: scan.config.objects_max,
        places: Vec::new(),
        tags: Vec::new(),
    };
    let mut result = records.find(&source);
    let file = source.name().to_owned();
    let mut gathered = Vec::new();
    let group_bytes_max = scan.config.object_bytes_max as u64;
    for members in groups(&records.tags) {
        let group = Group::of(members.iter().filter_map(|member| records.places.get(*member)));
        if group.bytes > group_bytes_max {
            let (what, limit, got) = ("bytes of a group of records", group_bytes_max, group.bytes);
            let file = file.clone();
            result = result.and(Err(IngestError::Limit { file, what, limit, got }));
            continue;
        }
        gathered.push(group);
    }
    let is_sorted = gathered.iter().all(|group| group.runs.len() == 1);
    let mut spool = match is_sorted {
        true => None,
        false => Some(Spool::new(&file)?),
    };
    for group in &gathered {
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

/// The records found so far, in the order of the file.
struct Records<'a> {
    framing: &'a RecordFraming,
    records_max: usize,
    /// Where each stands, its length included.
    places: Vec<Run>,
    /// What each says of its group.
    tags: Vec<Tag>,
}

/// Records of one group.
#[derive(Default)]
struct Group {
    bytes: u64,
    runs: Vec<Run>,
}

/// Records that stand side by side.
#[derive(Clone, Copy)]
struct Run {
    offset: u64,
    bytes: u64,
}

impl Group {
    fn of<'a>(places: impl Iterator<Item = &'a Run>) -> Self {
        let mut group = Self::default();
        for place in places {
            group.bytes += place.bytes;
            match group.runs.last_mut() {
                Some(run) if run.offset + run.bytes == place.offset => run.bytes += place.bytes,
                _ => group.runs.push(*place),
            }
        }
        group
    }
}

impl Records<'_> {
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
            if self.places.len() >= self.records_max {
                let (file, limit) = (source.name().to_owned(), self.records_max as u64);
                let (what, got) = ("records of a file", limit + 1);
                return Err(IngestError::Limit { file, what, limit, got });
            }
            let head = head.get(..usize::from(length)).unwrap_or(head);
            self.places.push(Run { offset, bytes });
            self.tags.push(Tag {
                group: (self.framing.group)(head),
                seal: (self.framing.seal)(head),
            });
            offset += bytes;
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
        seal: |_| None,
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
