//! Undo files: the outputs that a block's inputs spend, for blocks whose parents are not at hand.
//! Decoded once from the user's file; the stage that connects blocks asks for the outputs of one block.
//! Never trusted with more than it says: amounts and scripts, not heights, not existence.
//!
//! Two forms: raw, for one block, per input in order an `i64` amount and a script with its compact size (bcoin's
//! fixtures); and JSON lines `{"height":H,"prevouts":[[amount,"script hex"],...]}`, one line a block with spends.

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

use super::TxOut;
use super::wire::{DecodeError, Reader};
use crate::state::coins::CoinScript;

/// An output as an undo file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpentOutput {
    /// Amount in the smallest unit.
    pub value: i64,
    /// The script.
    pub script: CoinScript,
}

impl SpentOutput {
    fn new(value: i64, script: &[u8]) -> Self {
        Self {
            value,
            script: CoinScript::new(script),
        }
    }

    /// The output.
    #[must_use]
    pub fn output(&self) -> TxOut<'_> {
        TxOut {
            value: self.value,
            script_pubkey: self.script.as_bytes(),
        }
    }
}

/// Why an undo file cannot be used. Always an error of the input file, never a verdict about a block.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum UndoError {
    /// The raw form is cut.
    #[error("undo file: {0}")]
    Raw(#[from] DecodeError),
    /// A JSON line is not what it should be.
    #[error("undo file: line {line}: {message}")]
    Line {
        /// Line, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
    /// The file has another number of outputs than the block has inputs.
    #[error("undo file: expected {expected} outputs for the inputs of the block at height {height:?}, got {got}")]
    Count {
        /// The block's height, where known.
        height: Option<u32>,
        /// Inputs of the block without its coinbase.
        expected: usize,
        /// Outputs in the file.
        got: usize,
    },
}

/// The contents of an undo file.
#[derive(Clone, Debug, Default)]
pub struct UndoFile {
    by_height: BTreeMap<u32, Vec<SpentOutput>>,
    /// The raw form, which does not say what block it is for.
    raw: Option<Vec<SpentOutput>>,
}

#[derive(Deserialize)]
struct Line {
    height: u32,
    prevouts: Vec<(i64, String)>,
}

impl UndoFile {
    /// Decodes a whole file, in either form.
    ///
    /// # Errors
    /// The file is in neither form.
    pub fn decode(bytes: &[u8]) -> Result<Self, UndoError> {
        if bytes.trim_ascii_start().starts_with(b"{\"") {
            return Self::decode_lines(bytes);
        }
        let mut reader = Reader::new(bytes);
        let mut outputs = Vec::new();
        while reader.remaining() > 0 {
            let value = reader.i64("amount")?;
            outputs.push(SpentOutput::new(value, reader.var_bytes("script")?));
        }
        Ok(Self {
            by_height: BTreeMap::new(),
            raw: Some(outputs),
        })
    }

    fn decode_lines(bytes: &[u8]) -> Result<Self, UndoError> {
        let mut by_height = BTreeMap::new();
        for (line, text) in (1usize..).zip(bytes.split(|byte| *byte == b'\n')) {
            let text = text.trim_ascii();
            if text.is_empty() {
                continue;
            }
            let wrong = |message: String| UndoError::Line { line, message };
            let Line { height, prevouts } = serde_json::from_slice(text).map_err(|error| wrong(error.to_string()))?;
            let mut outputs = Vec::with_capacity(prevouts.len());
            for (value, script) in &prevouts {
                let script = hex::decode(script).map_err(|error| wrong(format!("script: {error}")))?;
                outputs.push(SpentOutput::new(*value, &script));
            }
            if by_height.insert(height, outputs).is_some() {
                return Err(wrong(format!("height {height} is there twice")));
            }
        }
        Ok(Self { by_height, raw: None })
    }

    /// The outputs that the `inputs` inputs of a block spend, coinbase left out, if the file has them.
    ///
    /// # Errors
    /// The file has outputs for this block, but not as many.
    pub fn outputs(&self, height: Option<u32>, inputs: usize) -> Result<Option<&[SpentOutput]>, UndoError> {
        let found = height
            .and_then(|height| self.by_height.get(&height))
            .or(self.raw.as_ref());
        match found {
            Some(_) if inputs == 0 => Ok(None),
            Some(outputs) if outputs.len() != inputs => Err(UndoError::Count {
                height,
                expected: inputs,
                got: outputs.len(),
            }),
            found => Ok(found.map(Vec::as_slice)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_decode_to_the_same_outputs() {
        let mut raw = 5i64.to_le_bytes().to_vec();
        raw.extend_from_slice(&[2, 0x51, 0x52]);
        raw.extend_from_slice(&(-1i64).to_le_bytes());
        raw.push(0);
        let lines = b"{\"height\":7,\"prevouts\":[[5,\"5152\"],[-1,\"\"]]}\n\n";
        let (raw, lines) = (UndoFile::decode(&raw).unwrap(), UndoFile::decode(lines).unwrap());
        let expected = [SpentOutput::new(5, &[0x51, 0x52]), SpentOutput::new(-1, &[])];
        assert_eq!(raw.outputs(None, 2), Ok(Some(&expected[..])));
        assert_eq!(lines.outputs(Some(7), 2), Ok(Some(&expected[..])));
        assert_eq!(lines.outputs(Some(8), 2), Ok(None), "another height has none");
        assert_eq!(lines.outputs(None, 2), Ok(None), "without a height none can be found");
    }

    #[test]
    fn a_wrong_number_of_outputs_is_an_error_of_the_file() {
        let lines = UndoFile::decode(b"{\"height\":7,\"prevouts\":[[5,\"51\"]]}").unwrap();
        assert!(matches!(
            lines.outputs(Some(7), 2),
            Err(UndoError::Count {
                expected: 2,
                got: 1,
                ..
            })
        ));
    }

    #[test]
    fn damaged_files_name_the_place() {
        assert!(matches!(UndoFile::decode(&[1, 2, 3]), Err(UndoError::Raw(error)) if error.offset == 0));
        // The script claims more bytes than are there.
        let mut cut = 5i64.to_le_bytes().to_vec();
        cut.extend_from_slice(&[9, 1]);
        assert!(matches!(UndoFile::decode(&cut), Err(UndoError::Raw(error)) if error.offset == 9));
        let twice = b"{\"height\":7,\"prevouts\":[]}\n{\"height\":7,\"prevouts\":[]}";
        assert!(matches!(UndoFile::decode(twice), Err(UndoError::Line { line: 2, .. })));
        let odd = b"{\"height\":7,\"prevouts\":[[1,\"5\"]]}";
        assert!(matches!(UndoFile::decode(odd), Err(UndoError::Line { line: 1, .. })));
    }
}
