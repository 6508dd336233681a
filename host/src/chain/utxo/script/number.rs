//! Numbers in scripts (little-endian, sign in the top bit) and the block height of BIP34.
//! Used by multisig counts and by the rule on coinbase scripts.
//! Never asks for the shortest form: that is policy, not consensus.

use super::{Ops, edit::put_push, opcode};

/// A number of at most `bytes_max` bytes (4 for the counts of multisig); `None` where it is longer.
#[must_use]
pub fn parse_number(bytes: &[u8], bytes_max: usize) -> Option<i64> {
    if bytes.len() > bytes_max.min(7) {
        return None;
    }
    let Some((top, low)) = bytes.split_last() else {
        return Some(0);
    };
    let magnitude = low
        .iter()
        .rev()
        .fold(i64::from(top & 0x7f), |sum, byte| (sum << 8) | i64::from(*byte));
    Some(if top & 0x80 == 0 {
        magnitude
    } else {
        magnitude.saturating_neg()
    })
}

/// The shortest bytes of `number`; none for 0.
#[must_use]
pub fn encode_number(number: i64) -> Vec<u8> {
    let magnitude = number.unsigned_abs().to_le_bytes();
    let used = magnitude
        .iter()
        .rposition(|byte| *byte != 0)
        .map_or(0, |last| last.saturating_add(1));
    let mut out = magnitude.get(..used).unwrap_or_default().to_vec();
    let sign = if number < 0 { 0x80 } else { 0 };
    match out.last_mut() {
        Some(top) if *top & 0x80 == 0 => *top |= sign,
        Some(_) => out.push(sign),
        None => {}
    }
    out
}

/// The bytes that a coinbase script of a block at `height` must start with (BIP34, Core `CScript << height`).
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "the arm bounds the height to 16")]
pub fn bip34_push(height: u32) -> Vec<u8> {
    match height {
        0 => vec![opcode::ZERO],
        1..=16 => vec![opcode::RESERVED.wrapping_add(height as u8)],
        _ => {
            let mut out = Vec::with_capacity(6);
            put_push(&mut out, &encode_number(i64::from(height)));
            out
        }
    }
}

/// The height that a coinbase script starts with, if it does so in the form of [`bip34_push`].
/// Scripts from before BIP34 may start with anything: the caller decides whether to believe it.
#[must_use]
pub fn bip34_height(script: &[u8]) -> Option<u32> {
    let op = Ops::new(script).next()?.ok()?;
    let height = u32::try_from(parse_number(op.pushed()?, 5)?).ok()?;
    script.starts_with(&bip34_push(height)).then_some(height)
}
