//! The operations of the supported scripts on a stack of borrowed bytes, up to the signature check that ends them.
//! Called for each script of a spend in turn; stops where signatures have to be checked.
//! Never executes an operation outside the subset: such a script is deferred, with the reason.

use smallvec::{SmallVec, smallvec};

use super::super::script::{
    MULTISIG_KEYS_MAX, OPS_MAX, Op, Ops, PUSH_BYTES_MAX, SCRIPT_BYTES_MAX, STACK_ITEMS_MAX, opcode, parse_number,
};
use super::known::KnownHashes;
use super::{Missing, ScriptFault};

/// Items from the bottom; the few of a usual spend stand in it without an allocation.
pub(super) type Stack<'a> = SmallVec<[Item<'a>; 4]>;

/// An item on the stack.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    Bytes(&'a [u8]),
    Hash([u8; 20]),
}

impl Item<'_> {
    pub(super) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Hash(hash) => hash,
        }
    }

    /// Core `CastToBool`: any bit set, but negative zero is false.
    pub(super) fn is_true(&self) -> bool {
        match self.as_bytes().split_last() {
            Some((top, low)) => !matches!(top, 0 | 0x80) || low.iter().any(|byte| *byte != 0),
            None => false,
        }
    }
}

/// Signatures or keys of a check: one each, but for multisig.
pub(super) type Operands<'a> = SmallVec<[Item<'a>; 1]>;

/// The signature check that a script ends with: signatures and keys from the top of the stack.
#[derive(Debug)]
pub(super) struct Pending<'a> {
    pub(super) signatures: Operands<'a>,
    pub(super) keys: Operands<'a>,
    /// What is found behind the signatures once they are checked.
    pub(super) dummy: Dummy,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dummy {
    /// `CHECKSIG` has none.
    NotNeeded,
    Empty,
    NotEmpty,
    Absent,
}

/// Why a script stops before its end.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stop {
    Fault(ScriptFault),
    Missing(Missing),
}

impl From<ScriptFault> for Stop {
    fn from(fault: ScriptFault) -> Self {
        Self::Fault(fault)
    }
}

/// Runs `script` on `stack`: to its end (`None`), or to the signature check that is its last operation, whose operands
/// are then off the stack and whose result is not on it. Hashes that are `known` are not computed again.
pub(super) fn execute<'a>(
    script: &'a [u8],
    stack: &mut Stack<'a>,
    known: &KnownHashes<'_>,
) -> Result<Option<Pending<'a>>, Stop> {
    if script.len() > SCRIPT_BYTES_MAX {
        return Err(ScriptFault::ScriptSize.into());
    }
    let mut ops = Ops::new(script);
    let mut op_count = 0_usize;
    while let Some(op) = ops.next() {
        let op = op.map_err(|_| ScriptFault::BadOpcode)?;
        if op.data.len() > PUSH_BYTES_MAX {
            return Err(ScriptFault::PushSize.into());
        }
        if op.opcode > opcode::SIXTEEN {
            op_count = op_count.saturating_add(1);
            if op_count > OPS_MAX {
                return Err(ScriptFault::OpCount.into());
            }
        }
        match op.opcode {
            opcode::CHECKSIG | opcode::CHECKMULTISIG if !ops.rest().is_empty() => {
                return Err(unsupported("operations after a signature check"));
            }
            opcode::CHECKSIG => return check_sig(stack).map(Some),
            opcode::CHECKMULTISIG => return check_multisig(stack, op_count).map(Some),
            _ => simple(&op, stack, known)?,
        }
        if stack.len() > STACK_ITEMS_MAX {
            return Err(ScriptFault::StackSize.into());
        }
    }
    Ok(None)
}

fn simple<'a>(op: &Op<'a>, stack: &mut Stack<'a>, known: &KnownHashes<'_>) -> Result<(), Stop> {
    if let Some(pushed) = op.pushed() {
        stack.push(Item::Bytes(pushed));
        return Ok(());
    }
    match op.opcode {
        opcode::DUP => {
            let top = *stack.last().ok_or(ScriptFault::InvalidStackOperation)?;
            stack.push(top);
        }
        opcode::HASH160 => {
            let top = stack.pop().ok_or(ScriptFault::InvalidStackOperation)?;
            stack.push(Item::Hash(known.hash160(top.as_bytes())));
        }
        opcode::EQUAL | opcode::EQUALVERIFY => {
            let [.., left, right] = stack.as_slice() else {
                return Err(ScriptFault::InvalidStackOperation.into());
            };
            let equal = left.as_bytes() == right.as_bytes();
            stack.truncate(stack.len().saturating_sub(2));
            match (op.opcode, equal) {
                (opcode::EQUAL, _) => stack.push(Item::Bytes(if equal { &[1] } else { &[] })),
                (_, false) => return Err(ScriptFault::EqualVerify.into()),
                _ => {}
            }
        }
        opcode::RETURN => return Err(ScriptFault::OpReturn.into()),
        opcode::RESERVED => return Err(ScriptFault::BadOpcode.into()),
        opcode::CHECKLOCKTIMEVERIFY => return Err(unsupported("CHECKLOCKTIMEVERIFY")),
        opcode::CHECKSEQUENCEVERIFY => return Err(unsupported("CHECKSEQUENCEVERIFY")),
        opcode::CODESEPARATOR => return Err(unsupported("CODESEPARATOR")),
        _ => return Err(unsupported("an operation outside the subset")),
    }
    Ok(())
}

fn check_sig<'a>(stack: &mut Stack<'a>) -> Result<Pending<'a>, Stop> {
    let [.., signature, key] = stack.as_slice() else {
        return Err(ScriptFault::InvalidStackOperation.into());
    };
    let pending = Pending {
        signatures: smallvec![*signature],
        keys: smallvec![*key],
        dummy: Dummy::NotNeeded,
    };
    stack.truncate(stack.len().saturating_sub(2));
    Ok(pending)
}

/// Operands from the top: key count, keys, signature count, signatures, dummy (Core `EvalScript`).
fn check_multisig<'a>(stack: &mut Stack<'a>, op_count: usize) -> Result<Pending<'a>, Stop> {
    let key_count = take_count(stack, MULTISIG_KEYS_MAX, ScriptFault::PubkeyCount)?;
    if op_count.saturating_add(key_count) > OPS_MAX {
        return Err(ScriptFault::OpCount.into());
    }
    // Core looks at the signature count before it misses keys only if the stack reaches that deep.
    if stack.len() <= key_count {
        return Err(ScriptFault::InvalidStackOperation.into());
    }
    let keys = take_items(stack, key_count)?;
    let signature_count = take_count(stack, key_count, ScriptFault::SigCount)?;
    let signatures = take_items(stack, signature_count)?;
    let dummy = match stack.pop() {
        None => Dummy::Absent,
        Some(item) if item.as_bytes().is_empty() => Dummy::Empty,
        Some(_) => Dummy::NotEmpty,
    };
    Ok(Pending {
        signatures,
        keys,
        dummy,
    })
}

fn take_count(stack: &mut Stack<'_>, most: usize, fault: ScriptFault) -> Result<usize, Stop> {
    let item = stack.pop().ok_or(ScriptFault::InvalidStackOperation)?;
    let number = parse_number(item.as_bytes(), 4).ok_or(ScriptFault::UnknownError)?;
    match usize::try_from(number) {
        Ok(count) if count <= most => Ok(count),
        _ => Err(fault.into()),
    }
}

/// The top `count` items, topmost first.
fn take_items<'a>(stack: &mut Stack<'a>, count: usize) -> Result<Operands<'a>, Stop> {
    let rest = stack
        .len()
        .checked_sub(count)
        .ok_or(ScriptFault::InvalidStackOperation)?;
    Ok(stack.drain(rest..).rev().collect())
}

fn unsupported(reason: &'static str) -> Stop {
    Stop::Missing(Missing::Script(reason))
}
