//! How `inspect` shows records of the networks that have them.
//! Called once an object; decodes with the decoders of the validator.
//! Never judges: a record that breaks a rule is listed like any other.

use perigee::{
    chain::{
        lunarx::LunarParams,
        profile::Family,
        records::{
            Network,
            kind::{self, Kind},
        },
    },
    ingest::ObjectRef,
};
use serde_json::json;

use super::{
    Profile, View,
    seen::{Column, Seen},
};

/// Records.
pub(super) const VIEW: View = View {
    columns: &[Column {
        name: "kind",
        width: 15,
    }],
    rest: "what it says",
    sums: &[],
    kinds: "records",
    look,
};

fn look(profile: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    match profile.family {
        Family::Itc(params) => look_at(params, object, bytes),
        Family::Lunarx(params) => look_at(params, object, bytes),
        Family::Spacechain(_, Some(params)) => look_at(params, object, bytes),
        // Asked for these alone.
        _ => look_at::<LunarParams>(LunarParams::embedded(), object, bytes),
    }
}

fn look_at<N: Network>(params: &'static N, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let mut seen = Seen::new(object, bytes.len());
    let kind = bytes.first().and_then(|number| Kind::<N>::by_number(*number));
    let name = kind.map_or("?", |kind| kind.name);
    *seen.kinds.entry(name).or_default() += 1;
    seen.cells = vec![name.to_owned()];
    match kind::decode(bytes, params) {
        Ok(record) => {
            let face = record.face();
            seen.id = hex::encode(record.id());
            (seen.height, seen.time, seen.rest) = (face.height, face.time, face.words);
        }
        Err(broken) => {
            seen.id = hex::encode(broken.id);
            seen.error = Some(format!("{} {}", broken.finding.rule, broken.finding.message));
        }
    }
    let fields = json!({"record": name, "says": seen.rest});
    seen.fields.extend(fields.as_object().cloned().unwrap_or_default());
    seen
}
