//! Ring inputs of a block (K18), checked as one batch: the rows of all rings whose members and images the coins left open.
//! Beside the spends of the same block; both report together.
//! Never asks an engine about a ring that the coins have decided, and never decides a part of one.

use std::sync::Arc;

use crossbeam::channel::Sender;
use perigee_kernels::{
    backend::BackendError,
    batch::{BatchBuilder, Program, Verdict},
    policy::Policy,
    primitive::Stage,
    ring::RingRow,
};
use rayon::ThreadPool;

use super::{gather::gather, parcel::Parcel, stream::fault};
use crate::chain::utxo::ring::{RingClaim, RingSummary};

/// Checks these ring inputs; `report` is called once, from any thread.
pub fn check(
    claims: Vec<RingClaim>,
    parcels: &Sender<Parcel>,
    pool: &Arc<ThreadPool>,
    report: impl FnOnce(Result<RingSummary, BackendError>) + Send + 'static,
) {
    let mut builder = BatchBuilder::new(Program::single(Stage::Ring), Policy::default());
    // The first row of each ring that is with an engine.
    let rows: Vec<Option<u32>> = claims
        .iter()
        .map(|claim| {
            let members = claim.members()?;
            let first = RingRow::push(&mut builder, claim.message(), claim.image(), &members);
            Some(first.expect("a block holds fewer rows than a batch"))
        })
        .collect();
    if builder.is_empty() {
        return report(Ok(RingSummary::new(&claims, |_, _| false)));
    }
    let then = move |answers: Result<Vec<_>, _>| {
        report(answers.and_then(|answers: Vec<super::parcel::Answer>| {
            let verdicts = answers.first().map_or(&[][..], |answer| &answer.verdicts);
            let verdict = |row: u32| verdicts.get(row as usize).copied().unwrap_or(Verdict::Undecided);
            if rows.iter().flatten().any(|row| verdict(*row) == Verdict::Undecided) {
                return Err(fault("no verdict for a ring"));
            }
            Ok(RingSummary::new(&claims, |index, _| {
                rows[index].map(verdict) == Some(Verdict::Valid)
            }))
        }));
    };
    gather(&[Arc::new(builder.finish())], parcels, pool, Box::new(then));
}
