//! The standard forms of output scripts, recognised by their bytes.
//! Used by derivation of scripts from spends, by counts, by generators and by `inspect`.
//! Never decides a spend: that follows the operations, not the form.

use super::{MULTISIG_KEYS_MAX, Ops, SCRIPT_BYTES_MAX, opcode};

/// The form of an output script (or of a redeem or witness script).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Template<'a> {
    /// `<key> CHECKSIG`
    PublicKey(&'a [u8]),
    /// `DUP HASH160 <hash> EQUALVERIFY CHECKSIG`
    PublicKeyHash(&'a [u8; 20]),
    /// `m <key>... n CHECKMULTISIG`
    Multisig(Multisig<'a>),
    /// `HASH160 <hash> EQUAL` (BIP16)
    ScriptHash(&'a [u8; 20]),
    /// Witness version 0, 20 bytes (BIP141)
    WitnessKeyHash(&'a [u8; 20]),
    /// Witness version 0, 32 bytes (BIP141)
    WitnessScriptHash(&'a [u8; 32]),
    /// Witness version 1, 32 bytes (BIP341)
    Taproot(&'a [u8; 32]),
    /// Any other witness program.
    WitnessUnknown {
        /// Witness version.
        version: u8,
        /// Program of 2 to 40 bytes.
        program: &'a [u8],
    },
    /// Starts with `OP_RETURN` or is too large: can never be spent.
    Unspendable,
    /// Anything else.
    Other,
}

/// A multisig script taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multisig<'a> {
    /// Signatures it asks for.
    pub required: u8,
    /// Its keys in order.
    pub keys: Vec<&'a [u8]>,
}

/// The form of `script`.
#[must_use]
pub fn classify(script: &[u8]) -> Template<'_> {
    if let Some((version, program)) = witness_program(script) {
        return witness_template(version, program);
    }
    match script {
        [opcode::RETURN, ..] => Template::Unspendable,
        _ if script.len() > SCRIPT_BYTES_MAX => Template::Unspendable,
        [
            opcode::DUP,
            opcode::HASH160,
            20,
            hash @ ..,
            opcode::EQUALVERIFY,
            opcode::CHECKSIG,
        ] => hash.as_array().map_or(Template::Other, Template::PublicKeyHash),
        [opcode::HASH160, 20, hash @ .., opcode::EQUAL] => {
            hash.as_array().map_or(Template::Other, Template::ScriptHash)
        }
        [length, key @ .., opcode::CHECKSIG] if usize::from(*length) == key.len() && is_key_form(key) => {
            Template::PublicKey(key)
        }
        [.., opcode::CHECKMULTISIG] => multisig(script).map_or(Template::Other, Template::Multisig),
        _ => Template::Other,
    }
}

/// Version and program where `script` is a witness program (BIP141).
#[must_use]
pub fn witness_program(script: &[u8]) -> Option<(u8, &[u8])> {
    let [version, length, program @ ..] = script else {
        return None;
    };
    let version = match *version {
        opcode::ZERO => 0,
        opcode::ONE..=opcode::SIXTEEN => version.wrapping_sub(opcode::RESERVED),
        _ => return None,
    };
    ((2..=40).contains(&program.len()) && program.len() == usize::from(*length)).then_some((version, program))
}

/// True for exactly the 23 bytes of BIP16.
#[must_use]
pub fn is_pay_to_script_hash(script: &[u8]) -> bool {
    matches!(script, [opcode::HASH160, 20, hash @ .., opcode::EQUAL] if hash.len() == 20)
}

/// True where the first byte and the length are those of a SEC1 point: 33 bytes after 02 and 03, 65 after 04, 06, 07.
#[must_use]
pub fn is_key_form(key: &[u8]) -> bool {
    matches!((key.first(), key.len()), (Some(2 | 3), 33) | (Some(4 | 6 | 7), 65))
}

fn witness_template(version: u8, program: &[u8]) -> Template<'_> {
    match (version, program.as_array::<20>(), program.as_array::<32>()) {
        (0, Some(hash), _) => Template::WitnessKeyHash(hash),
        (0, _, Some(hash)) => Template::WitnessScriptHash(hash),
        (1, _, Some(key)) => Template::Taproot(key),
        _ => Template::WitnessUnknown { version, program },
    }
}

fn multisig(script: &[u8]) -> Option<Multisig<'_>> {
    let mut ops = Ops::new(script);
    let required = ops.next()?.ok()?.small_number()?;
    let mut keys = Vec::new();
    let count = loop {
        let op = ops.next()?.ok()?;
        if let Some(count) = op.small_number() {
            break count;
        }
        if !is_key_form(op.pushed()?) || keys.len() >= MULTISIG_KEYS_MAX {
            return None;
        }
        keys.push(op.data);
    };
    let form =
        ops.rest() == [opcode::CHECKMULTISIG] && usize::from(count) == keys.len() && (1..=count).contains(&required);
    form.then_some(Multisig { required, keys })
}
