//! What crosses between wire and judge: objects out of the bodies of requests, and decisions as they travel.
//! Used by the hub; the core has looked at the form of every body before.
//! Never judges, and never copies an object: parts of a body share its bytes.

use super::{
    desk::Decision,
    wire::{ReceiptRow, Status, Verdict},
};
use crate::{chain::lunarx::blob::Blob, verdict};

/// The objects of rows whose form the core has looked at.
pub(super) fn receipts(body: Vec<u8>) -> Vec<Blob> {
    let body = Blob::from(body);
    let rows = 0..body.len() / size_of::<ReceiptRow>();
    let object = |row: usize| {
        let start = row * size_of::<ReceiptRow>();
        let (length, _) = body.get(start..)?.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        body.part(start + 4..start + 4 + length)
    };
    rows.filter_map(object).collect()
}

/// The objects of a list whose form the core has looked at.
pub(super) fn objects(body: Vec<u8>) -> Vec<Blob> {
    let body = Blob::from(body);
    let (mut objects, mut at) = (Vec::new(), 4);
    while let Some((length, _)) = body.get(at..).and_then(<[u8]>::split_first_chunk::<4>) {
        let end = at + 4 + u32::from_le_bytes(*length) as usize;
        let Some(object) = body.part(at + 4..end) else { break };
        objects.push(object);
        at = end;
    }
    objects
}

/// A decision as it travels.
pub(super) fn verdict(decision: &Decision) -> Verdict {
    let rule = |rule: verdict::RuleId| (u8::try_from(rule.family()).unwrap_or_default(), rule.number());
    match &decision.report.verdict {
        verdict::Verdict::Accept { .. } => {
            let status = match decision.is_new {
                true => Status::Accepted,
                false => Status::AcceptedBefore,
            };
            let (sequence, index) = decision.place.map_or((0, 0), |place| (place.sequence, place.index));
            Verdict::accepted(status, sequence, index)
        }
        verdict::Verdict::Reject {
            rule: broken, index, ..
        } => {
            let (letter, number) = rule(*broken);
            let item = index.map(|index| u32::try_from(index).unwrap_or(u32::MAX - 1));
            Verdict::rejected(letter, number, item)
        }
        verdict::Verdict::Defer { .. } => {
            let (letter, number) = decision.report.unchecked.first().copied().map_or((0, 0), rule);
            Verdict {
                letter,
                number,
                ..Verdict::later(Status::Deferred, DEFERRED_MS)
            }
        }
    }
}

/// When what was missing may have come.
const DEFERRED_MS: u32 = 1_000;
