//! The two edits of the legacy signature hash, and the push that one of them looks for.
//! Called per signature of a legacy script; both give the script back untouched in almost every case.
//! Never used for witness scripts, which are signed as they are.

use std::borrow::Cow;

use super::{Ops, opcode};

/// `script` without every occurrence of `needle` that starts at an operation (Core `FindAndDelete`).
#[must_use]
pub fn find_and_delete<'a>(script: &'a [u8], needle: &[u8]) -> Cow<'a, [u8]> {
    if needle.is_empty() || needle.len() > script.len() {
        return Cow::Borrowed(script);
    }
    let mut kept = Vec::new();
    let mut found = false;
    let mut ops = Ops::new(script);
    loop {
        while let Some(after) = ops.rest().strip_prefix(needle) {
            found = true;
            ops = Ops::new(after);
        }
        let before = ops.rest();
        let whole = matches!(ops.next(), Some(Ok(_)));
        let read = if whole {
            before.len().saturating_sub(ops.rest().len())
        } else {
            before.len()
        };
        kept.extend_from_slice(before.get(..read).unwrap_or_default());
        if !whole {
            break;
        }
    }
    if found { Cow::Owned(kept) } else { Cow::Borrowed(script) }
}

/// `script` without its `OP_CODESEPARATOR`s (Core `SerializeScriptCode`).
#[must_use]
pub fn without_code_separators(script: &[u8]) -> Cow<'_, [u8]> {
    if script.contains(&opcode::CODESEPARATOR) {
        find_and_delete(script, &[opcode::CODESEPARATOR])
    } else {
        Cow::Borrowed(script)
    }
}

/// Appends the push of `data` as Core's `CScript << data` writes it: the shortest length, never a number opcode.
#[allow(
    clippy::cast_possible_truncation,
    reason = "each arm bounds the length to the width it is cast to"
)]
pub fn put_push(out: &mut Vec<u8>, data: &[u8]) {
    match data.len() {
        len @ 0..=0x4b => out.push(len as u8),
        len @ 0x4c..=0xff => out.extend_from_slice(&[opcode::PUSHDATA1, len as u8]),
        len @ 0x100..=0xffff => {
            out.push(opcode::PUSHDATA2);
            out.extend_from_slice(&(len as u16).to_le_bytes());
        }
        len => {
            out.push(opcode::PUSHDATA4);
            out.extend_from_slice(&(len as u32).to_le_bytes());
        }
    }
    out.extend_from_slice(data);
}
