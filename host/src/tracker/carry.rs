//! What crosses from the wire to the judge: objects out of the bodies of requests.
//! Used by the hub; the core has looked at the form of every body before.
//! Never judges, and never copies an object: parts of a body share its bytes.

use super::wire::ReceiptRow;
use crate::chain::lunarx::blob::Blob;

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
