//! Test data and short ways to run the sequential validator.

use std::io::Read;
use std::path::PathBuf;

use perigee::chain::profile::Profile;
use perigee::chain::utxo::candidate::Candidate;
use perigee::chain::utxo::params::Params;
use perigee::chain::utxo::sequential::{Options, Outcome, validate};
use perigee::verdict::{ObjectReport, Verdict};

/// The bytes of a file of the test data; `None` prints the skip, or fails where the data are required.
pub(crate) fn data(path: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("PERIGEE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    if let Ok(bytes) = std::fs::read(root.join(path)) {
        return Some(bytes);
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let is_required = required.split(',').any(|need| need == "data");
    assert!(!is_required, "required: {path} not found");
    println!("SKIPPED: {path} not found");
    None
}

pub(crate) fn params(name: &str) -> &'static Params {
    Profile::by_name(name)
        .and_then(Profile::utxo)
        .expect("the profile is one of the family")
}

/// Later than every block of the test data.
pub(crate) const LATER: i64 = 2_000_000_000;

pub(crate) fn options() -> Options<'static> {
    Options {
        now: LATER,
        height: None,
        undo: None,
        coins_max: 1_000_000,
        trust_start: true,
    }
}

pub(crate) fn run(profile: &str, candidates: &[Candidate], options: Options<'_>) -> Outcome {
    validate(params(profile), candidates, options).expect("no limit is reached")
}

pub(crate) fn blocks(profile: &str, raw: impl IntoIterator<Item = Vec<u8>>) -> Vec<Candidate> {
    let params = params(profile);
    raw.into_iter()
        .map(|raw| Candidate::decode(raw.into(), params))
        .collect()
}

/// The blocks of a `magic|length|block` file.
pub(crate) fn framed(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut rest = bytes;
    let mut blocks = Vec::new();
    while let Some((head, body)) = rest.split_first_chunk::<8>() {
        let len = u32::from_le_bytes(head[4..].try_into().unwrap()) as usize;
        blocks.push(body[..len].to_vec());
        rest = &body[len..];
    }
    blocks
}

pub(crate) fn bz2(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    bzip2::read::MultiBzDecoder::new(bytes).read_to_end(&mut plain).unwrap();
    plain
}

/// The blocks of a file of hex lines.
pub(crate) fn hex_lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    let text = std::str::from_utf8(bytes).unwrap();
    text.lines().map(|line| hex::decode(line.trim()).unwrap()).collect()
}

/// What was left open, as numbers.
pub(crate) fn unchecked(report: &ObjectReport) -> Vec<u8> {
    report.unchecked.iter().map(|rule| rule.number()).collect()
}

/// The number of the rule that rejected, and the index.
pub(crate) fn rejected(report: &ObjectReport) -> Option<(u8, Option<u64>)> {
    match &report.verdict {
        Verdict::Reject { rule, index, .. } => Some((rule.number(), *index)),
        _ => None,
    }
}

pub(crate) fn assert_all_accepted(outcome: &Outcome) {
    for report in &outcome.reports {
        assert_eq!(report.verdict, Verdict::ACCEPT, "{}", report.object);
    }
}

/// The sums over all reports: signatures, attempts, pow, hashes.
pub(crate) fn totals(outcome: &Outcome) -> (u64, u64, u64, u64) {
    let mut sum = perigee::verdict::Counters::default();
    outcome.reports.iter().for_each(|report| sum.add(&report.counters));
    (sum.signatures, sum.attempts, sum.pow, sum.hashes)
}
