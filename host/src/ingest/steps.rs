//! Fixtures of steps: a JSON object with `initial` and `input`, whose items are the objects of the file.
//! One of the scans of ingest; objects stay where they stand, as the JSON text of one item.
//! Never looks into a step: its fields are parsed when its turn comes.

use std::{fmt, ops::Range};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{
    IngestError, Kind,
    fixture::{Spooled, offset_of, read_json},
    scan::{Found, Scan},
    source::Source,
};

/// Finds the steps of a fixture; what is intact before a fault stays.
pub(super) fn scan(scan: &mut Scan<'_>, source: Source) -> Result<Spooled, IngestError> {
    let bytes = read_json(scan, &source)?;
    let mut places = Places {
        start: bytes.as_ptr() as usize,
        steps_max: scan.config.objects_max.saturating_sub(scan.objects.len()),
        initial: None,
        steps: Vec::new(),
    };
    let mut parser = serde_json::Deserializer::from_slice(&bytes);
    let parsed = Fixture(&mut places)
        .deserialize(&mut parser)
        .and_then(|()| parser.end());
    let mut result = parsed.map_err(|error| IngestError::Framing {
        file: source.name().to_owned(),
        offset: offset_of(&bytes, error.line(), error.column()),
        field: "JSON fixture",
        expected: EXPECTED.into(),
        got: error.to_string(),
    });
    // Without its start no step can be judged.
    if let Some(initial) = places.initial.take() {
        let steps = places.steps.into_iter().map(|place| (Kind::Step, place));
        for (kind, place) in std::iter::once((Kind::Initial, initial)).chain(steps) {
            // The file is far below 4 GiB.
            let (offset, len) = (place.start as u64, place.len() as u32);
            if let Err(error) = scan.add(Found::framed(kind, offset, len, None), source.name()) {
                result = result.and(Err(error));
                break;
            }
        }
    }
    Ok((source, result))
}

/// Where the parts of a fixture stand.
struct Places {
    /// Address of the first byte: parts are borrowed from the text, so their addresses tell their offsets.
    start: usize,
    steps_max: usize,
    initial: Option<Range<usize>>,
    steps: Vec<Range<usize>>,
}

impl Places {
    fn of(&self, value: &RawValue) -> Range<usize> {
        let text = value.get();
        let offset = (text.as_ptr() as usize).saturating_sub(self.start);
        offset..offset.saturating_add(text.len())
    }
}

/// The whole file.
struct Fixture<'a>(&'a mut Places);

impl<'de> DeserializeSeed<'de> for Fixture<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fixture<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut has_input = false;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "initial" if self.0.initial.is_some() => return Err(A::Error::duplicate_field("initial")),
                "initial" => {
                    let value = map.next_value::<&RawValue>()?;
                    self.0.initial = Some(self.0.of(value));
                }
                "input" if has_input => return Err(A::Error::duplicate_field("input")),
                "input" => {
                    has_input = true;
                    map.next_value_seed(Steps(self.0))?;
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        match (&self.0.initial, has_input) {
            (None, _) => Err(A::Error::missing_field("initial")),
            (_, false) => Err(A::Error::missing_field("input")),
            _ => Ok(()),
        }
    }
}

/// The list in `input`.
struct Steps<'a>(&'a mut Places);

impl<'de> DeserializeSeed<'de> for Steps<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Steps<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of steps")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<&RawValue>()? {
            // One more than the limit is enough: it is said where the objects are added.
            if self.0.steps.len() <= self.0.steps_max {
                let place = self.0.of(value);
                self.0.steps.push(place);
            }
        }
        Ok(())
    }
}

const EXPECTED: &str = "a JSON object with `initial` and a list `input`";

#[cfg(test)]
mod tests {
    use crate::{
        config::Config,
        ingest::{Framing, Ingest, Kind},
    };

    fn open(text: &str, config: &Config) -> (Vec<(Kind, u32, String)>, Vec<String>) {
        let ingest = Ingest::from_bytes("fixture", text.as_bytes(), &Framing::Steps, config).unwrap();
        let seen = |object| String::from_utf8(ingest.read(object).unwrap()).unwrap();
        let objects = ingest.objects.iter();
        let objects = objects.map(|object| (object.kind, object.number, seen(object)));
        (
            objects.collect(),
            ingest.errors.iter().map(ToString::to_string).collect(),
        )
    }

    #[test]
    fn the_start_comes_before_the_steps_wherever_it_stands() {
        let expected = vec![
            (Kind::Initial, 0, "{\"x\": 1}".to_owned()),
            (Kind::Step, 0, "{\"a\":[1,2]}".to_owned()),
            (Kind::Step, 1, "7".to_owned()),
        ];
        for text in [
            r#"{"description":"d","initial":{"x": 1},"input":[ {"a":[1,2]} , 7 ]}"#,
            r#"{"input":[{"a":[1,2]},7],"other":[null],"initial":{"x": 1}}"#,
        ] {
            assert_eq!(open(text, &Config::default()), (expected.clone(), vec![]), "{text}");
        }
    }

    #[test]
    fn a_cut_file_keeps_its_whole_steps_and_says_where_it_ends() {
        let (objects, errors) = open(r#"{"initial":{},"input":[{"a":1},{"b""#, &Config::default());
        assert_eq!(objects.len(), 2, "{objects:?}");
        assert!(errors[0].contains("offset 34"), "{errors:?}");
        // Steps without a start cannot be judged.
        let (objects, errors) = open(r#"{"input":[{"a":1}]}"#, &Config::default());
        assert!(
            objects.is_empty() && errors[0].contains("missing field `initial`"),
            "{errors:?}"
        );
    }

    #[test]
    fn what_is_no_fixture_is_said() {
        for (text, words) in [
            (r#"[{"block":"00"}]"#, "expected a JSON object with `initial`"),
            (r#"{"initial":1,"initial":1,"input":[]}"#, "duplicate field"),
            (r#"{"initial":1,"input":{}}"#, "a list of steps"),
            (r#"{"initial":1}"#, "missing field `input`"),
            ("\u{1}\u{2}", "other bytes"),
        ] {
            let (objects, errors) = open(text, &Config::default());
            assert!(errors.len() == 1 && errors[0].contains(words), "{objects:?} {errors:?}");
        }
    }

    #[test]
    fn the_number_of_objects_is_limited() {
        let config = Config {
            objects_max: 3,
            ..Config::default()
        };
        assert_eq!(open(r#"{"initial":1,"input":[1,2]}"#, &config).1, [""; 0]);
        let (objects, errors) = open(r#"{"initial":1,"input":[1,2,3,4,5]}"#, &config);
        assert!(
            objects.len() == 3 && errors[0].contains("objects of one run"),
            "{errors:?}"
        );
    }
}
