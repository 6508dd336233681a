//! How `inspect` shows sets of shreds.
//! Called once an object; decodes with the decoder of the validator and follows the paths to the root.
//! Never judges: a set whose records do not agree is shown as far as they do.

use perigee::{
    chain::shreds::{
        judge::Judge,
        layout::Kind,
        sequential,
        set::{Members, Set},
    },
    ingest::ObjectRef,
};
use serde_json::json;

use super::{
    Profile, View,
    seen::{Column, Seen},
};

/// Sets.
pub(super) const VIEW: View = View {
    columns: &[
        Column {
            name: "slot",
            width: 10,
        },
        Column {
            name: "index",
            width: 6,
        },
        Column {
            name: "version",
            width: 7,
        },
        Column { name: "data", width: 7 },
        Column { name: "code", width: 7 },
        Column {
            name: "doubled",
            width: 7,
        },
    ],
    rest: "root and missing leaves",
    sums: &["records", "data", "code", "missing", "doubled"],
    kinds: "",
    look,
};

fn look(_: &Profile, object: &ObjectRef, bytes: Vec<u8>) -> Seen {
    let mut seen = Seen::new(object, bytes.len());
    let set = Set::decode(bytes);
    seen.id = set.id().to_owned();
    seen.sums.push(("records", set.record_count() as u64));
    let mut judge = Judge::new(set);
    let roots = sequential::roots(judge.set());
    judge.take_roots(&roots);
    let root = judge.root().map(hex::encode);
    match judge.set().members() {
        Ok(members) => show(&mut seen, members, root),
        Err(finding) => seen.error = Some(format!("{} {}", finding.rule, finding.message)),
    }
    seen
}

fn show(seen: &mut Seen, members: &Members, root: Option<String>) {
    let (facts, present) = (&members.facts, members.by_leaf());
    let count = |kind| {
        present
            .values()
            .filter(|member| member.shred.variant.kind == kind)
            .count() as u64
    };
    let (data, code) = (count(Kind::Data), count(Kind::Code));
    let missing: Vec<u32> = (0..members.leaf_count())
        .filter(|leaf| !present.contains_key(leaf))
        .collect();
    let doubled = members.duplicates as u64;
    let of = |count: u64, all: Option<u16>| format!("{count}/{}", all.map_or("?".to_owned(), |all| all.to_string()));
    let (k, m) = (
        facts.code.map(|code| code.num_data),
        facts.code.map(|code| code.num_code),
    );
    seen.cells = vec![
        facts.slot.to_string(),
        facts.fec_set_index.to_string(),
        facts.version.to_string(),
        of(data, k),
        of(code, m),
        doubled.to_string(),
    ];
    let list: Vec<String> = missing.iter().map(u32::to_string).collect();
    let words = match list.is_empty() {
        true => "none missing".to_owned(),
        false => format!("missing {}", list.join(" ")),
    };
    seen.rest = format!("{} {words}", root.as_deref().unwrap_or("no root"));
    let sums = [
        ("data", data),
        ("code", code),
        ("missing", missing.len() as u64),
        ("doubled", doubled),
    ];
    seen.sums.extend(sums);
    let fields = json!({
        "slot": facts.slot,
        "index": facts.fec_set_index,
        "version": facts.version,
        "variant": format!("{:#04x}", facts.variant.byte()),
        "data": {"present": data, "of": k},
        "code": {"present": code, "of": m},
        "missing": missing,
        "doubled": doubled,
        "root": root,
        "chained_root": facts.chained_root.map(hex::encode),
        "signature": hex::encode(facts.signature),
    });
    seen.fields.extend(fields.as_object().cloned().unwrap_or_default());
}
