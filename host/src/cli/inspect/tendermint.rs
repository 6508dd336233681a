//! How `inspect` shows the steps of a light client's fixture.
//! Called once an object; decodes with the decoder of the validator.
//! Never judges: powers are those that votes claim, no signature is verified.

use perigee::{
    chain::tendermint::{Header, Initial, Step, ValidatorSet, hash},
    ingest::{Kind, ObjectRef},
};
use serde_json::{Map, Value, json};

use super::{
    Profile, View,
    seen::{Column, Seen},
};

/// Starts and steps.
pub(super) const VIEW: View = View {
    columns: &[
        Column {
            name: "validators",
            width: 10,
        },
        Column {
            name: "signed",
            width: 12,
        },
        Column {
            name: "total",
            width: 12,
        },
    ],
    rest: "chain",
    sums: &["validators", "votes", "counted"],
    kinds: "",
    look,
};

fn look(_: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let mut seen = Seen::new(object, bytes.len());
    if object.kind == Kind::Initial {
        match Initial::decode(&bytes) {
            Ok(initial) => {
                look_at_header(&mut seen, &initial.header);
                look_at_power(&mut seen, &initial.next_validators, None);
                let period = initial.trusting_period_ns;
                seen.fields.insert("trusting_period_ns".into(), period.into());
            }
            Err(error) => seen.error = Some(error.to_string()),
        }
        return seen;
    }
    match Step::decode(&bytes) {
        Ok(step) => {
            look_at_header(&mut seen, &step.header);
            let signed = step.signed_power(&step.validators);
            look_at_power(&mut seen, &step.validators, Some(signed));
            let now = step.now.map(|now| now.to_string());
            seen.fields.insert("now".into(), json!(now));
            seen.sums.extend([
                ("votes", step.commit.votes.len() as u64),
                ("counted", step.counted().count() as u64),
            ]);
        }
        Err(broken) => {
            seen.id = hash::display(&broken.id);
            seen.error = Some(broken.finding.message);
        }
    }
    seen
}

fn look_at_header(seen: &mut Seen, header: &Header) {
    seen.id = hash::display(&hash::header_hash(header));
    seen.height = Some(header.height);
    seen.time = header.time.seconds.try_into().ok();
    seen.rest = header.chain_id.escape_default().to_string();
    seen.fields = Map::from_iter([("chain_id".to_owned(), Value::from(header.chain_id.as_str()))]);
}

fn look_at_power(seen: &mut Seen, set: &ValidatorSet, signed: Option<u128>) {
    let (validators, total) = (set.validators().len(), set.total());
    let signed_text = signed.map(|signed| signed.to_string());
    seen.cells = vec![
        validators.to_string(),
        signed_text.clone().unwrap_or_else(|| "-".to_owned()),
        total.to_string(),
    ];
    seen.sums = vec![("validators", validators as u64)];
    seen.fields.insert("validators".into(), validators.into());
    seen.fields.insert("signed_power".into(), json!(signed_text));
    seen.fields.insert("total_power".into(), total.to_string().into());
}
