//! Scripts as bytes: opcodes, pushes, templates, signature-operation counts, numbers and edits.
//! Read by the spend of an input and by the rules that count; nothing here is executed.
//! Never allocates for a push and never reads past the end of a script.

pub mod edit;
pub mod number;
pub mod opcode;
pub mod sigops;
pub mod template;

pub use edit::{find_and_delete, put_push, without_code_separators};
pub use number::{bip34_height, bip34_push, encode_number, parse_number};
pub use sigops::{SigopCost, legacy_sigops, sigop_cost};
pub use template::{Multisig, Template, classify, is_pay_to_script_hash, witness_program};

/// One operation of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Op<'a> {
    /// The opcode byte.
    pub opcode: u8,
    /// The bytes that follow a data push; empty for every other opcode.
    pub data: &'a [u8],
}

impl<'a> Op<'a> {
    /// What the operation puts on the stack, if it only pushes: data, -1, or 1 to 16.
    #[must_use]
    pub fn pushed(&self) -> Option<&'a [u8]> {
        match self.opcode {
            0..=opcode::PUSHDATA4 => Some(self.data),
            opcode::ONE_NEGATE => Some(&[0x81]),
            opcode::ONE..=opcode::SIXTEEN => {
                let index = usize::from(self.opcode.wrapping_sub(opcode::ONE));
                SMALL_NUMBERS.get(index..=index)
            }
            _ => None,
        }
    }

    /// The number 0 to 16 that the opcode itself stands for.
    #[must_use]
    pub fn small_number(&self) -> Option<u8> {
        match self.opcode {
            opcode::ZERO => Some(0),
            opcode::ONE..=opcode::SIXTEEN => Some(self.opcode.wrapping_sub(opcode::RESERVED)),
            _ => None,
        }
    }
}

/// A push that the script is too short for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadPush;

/// The operations of a script in order; ends after the first [`BadPush`].
#[derive(Clone, Debug)]
pub struct Ops<'a> {
    rest: &'a [u8],
}

impl<'a> Ops<'a> {
    /// The operations of `script`.
    #[must_use]
    pub fn new(script: &'a [u8]) -> Self {
        Self { rest: script }
    }

    /// The bytes not read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    fn read(&mut self, opcode: u8, after: &'a [u8]) -> Option<Op<'a>> {
        let (size, after) = match opcode {
            0..=0x4b => (usize::from(opcode), after),
            opcode::PUSHDATA1 => {
                let (size, after) = after.split_first_chunk::<1>()?;
                (usize::from(u8::from_le_bytes(*size)), after)
            }
            opcode::PUSHDATA2 => {
                let (size, after) = after.split_first_chunk::<2>()?;
                (usize::from(u16::from_le_bytes(*size)), after)
            }
            opcode::PUSHDATA4 => {
                let (size, after) = after.split_first_chunk::<4>()?;
                (usize::try_from(u32::from_le_bytes(*size)).ok()?, after)
            }
            _ => (0, after),
        };
        let (data, after) = after.split_at_checked(size)?;
        self.rest = after;
        Some(Op { opcode, data })
    }
}

impl<'a> Iterator for Ops<'a> {
    type Item = Result<Op<'a>, BadPush>;

    fn next(&mut self) -> Option<Self::Item> {
        let (opcode, after) = self.rest.split_first()?;
        let op = self.read(*opcode, after);
        if op.is_none() {
            self.rest = &[];
        }
        Some(op.ok_or(BadPush))
    }
}

/// True where every opcode is a push, `OP_RESERVED` included, and every push is whole (Core `IsPushOnly`).
#[must_use]
pub fn is_push_only(script: &[u8]) -> bool {
    Ops::new(script).all(|op| matches!(op, Ok(op) if op.opcode <= opcode::SIXTEEN))
}

/// Largest script that is executed, in bytes.
pub const SCRIPT_BYTES_MAX: usize = 10_000;
/// Largest item that is pushed, in bytes.
pub const PUSH_BYTES_MAX: usize = 520;
/// Most items on the stack.
pub const STACK_ITEMS_MAX: usize = 1_000;
/// Most operations above `OP_16` in one script.
pub const OPS_MAX: usize = 201;
/// Most keys of one multisig operation.
pub const MULTISIG_KEYS_MAX: usize = 20;

static SMALL_NUMBERS: [u8; 16] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
