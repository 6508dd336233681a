//! A transaction under construction: its parts, owned, to change and build.
//! Used by generators and tests, beside the decoder, through which every result goes.
//! Never judges: what the wire allows is built.

use super::ring::RingParts;
use super::transaction::{FLAG_WITNESS, OutPoint, Transaction, TxOut, put_input};
use super::wire::{DecodeError, put_compact_size, put_var_bytes};

/// An owned input of a transaction under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputParts {
    /// The output it spends.
    pub previous_output: OutPoint,
    /// The script that answers the output's script.
    pub script_sig: Vec<u8>,
    /// Sequence number.
    pub sequence: u32,
    /// Witness stack from the bottom; empty for none.
    pub witness: Vec<Vec<u8>>,
}

/// The owned parts of a transaction under construction (generators, tests).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TransactionBuilder {
    /// Version.
    pub version: i32,
    /// Inputs in order.
    pub inputs: Vec<InputParts>,
    /// Outputs in order: value and script.
    pub outputs: Vec<(i64, Vec<u8>)>,
    /// Lock time.
    pub lock_time: u32,
    /// Ring inputs in place of `inputs`, for a transaction of rings.
    pub rings: Option<Vec<RingParts>>,
}

impl TransactionBuilder {
    /// Encodes the parts and decodes them again, so that what comes out is what the wire allows.
    ///
    /// # Errors
    /// The parts make no decodable transaction, e.g. outputs without inputs, or rings under another version than 3.
    pub fn build(&self) -> Result<Transaction, DecodeError> {
        let with_witness = self.rings.is_none() && self.inputs.iter().any(|input| !input.witness.is_empty());
        let mut out = Vec::new();
        out.extend_from_slice(&self.version.to_le_bytes());
        if with_witness {
            out.extend_from_slice(&[0, FLAG_WITNESS]);
        }
        if let Some(rings) = &self.rings {
            put_compact_size(&mut out, rings.len() as u64);
            rings.iter().for_each(|ring| ring.encode_into(&mut out));
        } else {
            put_compact_size(&mut out, self.inputs.len() as u64);
            for input in &self.inputs {
                put_input(&mut out, &input.previous_output, &input.script_sig, input.sequence);
            }
        }
        put_compact_size(&mut out, self.outputs.len() as u64);
        for (value, script_pubkey) in &self.outputs {
            TxOut {
                value: *value,
                script_pubkey,
            }
            .encode_into(&mut out);
        }
        if with_witness {
            for input in &self.inputs {
                put_compact_size(&mut out, input.witness.len() as u64);
                input.witness.iter().for_each(|item| put_var_bytes(&mut out, item));
            }
        }
        out.extend_from_slice(&self.lock_time.to_le_bytes());
        match self.rings {
            Some(_) => Transaction::decode_with_rings(out.into()),
            None => Transaction::decode(out.into()),
        }
    }
}
