//! A netlist as yosys writes it: ports, cells and names of one flattened module, every wire a numbered bit.
//! First step from Verilog to a simulator: the graph is built from it.
//! Never repairs a netlist: what it does not understand is an error with the name of the cell.

use std::collections::BTreeMap;

use serde::Deserialize;
use thiserror::Error;

/// One bit of a connection. Unknown and open bits are zero, as a two-valued simulation has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bit {
    /// Constant.
    Constant(bool),
    /// Number of the wire.
    Net(u32),
}

/// A port of the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Driven from outside.
    pub is_input: bool,
    /// The lowest bit first.
    pub bits: Vec<Bit>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Type, such as `$add`.
    pub kind: String,
    /// Binary digits, the highest first; or a text.
    pub parameters: BTreeMap<String, String>,
    /// The lowest bit first.
    pub connections: BTreeMap<String, Vec<Bit>>,
}

/// A name of some bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Net {
    /// The lowest bit first.
    pub bits: Vec<Bit>,
    /// Values at start, the lowest bit first; empty where the Verilog gives none.
    pub start: Vec<bool>,
    /// Stands in the Verilog; others were made by yosys.
    pub is_public: bool,
    /// The attribute `keep`.
    pub keep: bool,
}

/// A flattened module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Module {
    /// By name.
    pub ports: BTreeMap<String, Port>,
    /// By name.
    pub cells: BTreeMap<String, Cell>,
    /// By name.
    pub nets: BTreeMap<String, Net>,
}

/// Why a netlist is not taken.
#[derive(Debug, Error)]
pub enum NetlistError {
    /// Not the JSON of yosys.
    #[error("the netlist cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// No module of this name.
    #[error("no module {name:?}")]
    NoModule {
        /// Name that was asked for.
        name: String,
    },
    /// A cell that no simulator here knows.
    #[error("cell {cell}: {kind} with {what}")]
    Cell {
        /// Name of the cell.
        cell: String,
        /// Its type.
        kind: String,
        /// What is not known of it.
        what: String,
    },
    /// A loop without a register in it.
    #[error("{cells} cells depend on themselves, {first} among them")]
    Loop {
        /// How many.
        cells: usize,
        /// The first by name.
        first: String,
    },
}

impl Module {
    /// Reads the module of this name.
    ///
    /// # Errors
    /// [`NetlistError`].
    pub fn parse(text: &str, name: &str) -> Result<Self, NetlistError> {
        let mut file: File = serde_json::from_str(text)?;
        let raw = file
            .modules
            .remove(name)
            .ok_or_else(|| NetlistError::NoModule { name: name.to_owned() })?;
        let port = |port: RawPort| Port {
            is_input: port.direction == "input",
            bits: bits(&port.bits),
        };
        let cell = |cell: RawCell| Cell {
            kind: cell.kind,
            parameters: cell.parameters,
            connections: cell
                .connections
                .iter()
                .map(|(name, raw)| (name.clone(), bits(raw)))
                .collect(),
        };
        let net = |net: RawNet| Net {
            bits: bits(&net.bits),
            start: net
                .attributes
                .get("init")
                .map(|digits| binary(digits))
                .unwrap_or_default(),
            is_public: net.hide_name == 0,
            keep: net.attributes.contains_key("keep"),
        };
        Ok(Self {
            ports: raw.ports.into_iter().map(|(name, raw)| (name, port(raw))).collect(),
            cells: raw.cells.into_iter().map(|(name, raw)| (name, cell(raw))).collect(),
            nets: raw.netnames.into_iter().map(|(name, raw)| (name, net(raw))).collect(),
        })
    }
}

impl Cell {
    /// What a connection leads to; empty if there is none.
    pub fn port(&self, name: &str) -> &[Bit] {
        self.connections.get(name).map_or(&[], Vec::as_slice)
    }

    /// A parameter as a number; 0 if there is none.
    pub fn number(&self, name: &str) -> u64 {
        let digits = self.parameters.get(name).map_or("", String::as_str);
        digits
            .bytes()
            .fold(0, |value, digit| value << 1 | u64::from(digit == b'1'))
    }

    /// A parameter as bits, the lowest first.
    pub fn digits(&self, name: &str) -> Vec<bool> {
        self.parameters
            .get(name)
            .map(|digits| binary(digits))
            .unwrap_or_default()
    }

    /// True if the cell holds state: a register or a memory.
    pub fn is_state(&self) -> bool {
        self.kind == "$dff" || self.kind == "$mem_v2" || self.kind == "$_DFF_P_"
    }
}

/// Binary digits, the highest first, as bits, the lowest first. Unknown digits are zero.
fn binary(digits: &str) -> Vec<bool> {
    digits.bytes().rev().map(|digit| digit == b'1').collect()
}

fn bits(raw: &[RawBit]) -> Vec<Bit> {
    let bit = |raw: &RawBit| match raw {
        RawBit::Net(number) => Bit::Net(*number),
        RawBit::Constant(digit) => Bit::Constant(digit == "1"),
    };
    raw.iter().map(bit).collect()
}

#[derive(Deserialize)]
struct File {
    modules: BTreeMap<String, RawModule>,
}

#[derive(Deserialize)]
struct RawModule {
    ports: BTreeMap<String, RawPort>,
    cells: BTreeMap<String, RawCell>,
    netnames: BTreeMap<String, RawNet>,
}

#[derive(Deserialize)]
struct RawPort {
    direction: String,
    bits: Vec<RawBit>,
}

#[derive(Deserialize)]
struct RawCell {
    #[serde(rename = "type")]
    kind: String,
    parameters: BTreeMap<String, String>,
    connections: BTreeMap<String, Vec<RawBit>>,
}

#[derive(Deserialize)]
struct RawNet {
    #[serde(default)]
    hide_name: u32,
    bits: Vec<RawBit>,
    #[serde(default)]
    attributes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawBit {
    Net(u32),
    Constant(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"modules": {"m": {
        "ports": {"a": {"direction": "input", "bits": [2, "x", "1"]}},
        "cells": {"c": {"type": "$add", "parameters": {"Y_WIDTH": "00000110"}, "connections": {"Y": [3, "0"]}}},
        "netnames": {"n": {"hide_name": 0, "bits": [3], "attributes": {"init": "1x0", "keep": "true"}}}
    }}}"#;

    /// Digits are written with the highest first, connections with the lowest first; `x` is zero.
    #[test]
    fn a_module_is_read() {
        let module = Module::parse(TEXT, "m").expect("a module");
        assert_eq!(
            module.ports["a"].bits,
            [Bit::Net(2), Bit::Constant(false), Bit::Constant(true)]
        );
        let cell = &module.cells["c"];
        assert_eq!((cell.number("Y_WIDTH"), cell.number("none")), (6, 0));
        assert_eq!(cell.digits("Y_WIDTH")[..4], [false, true, true, false]);
        assert_eq!((cell.port("Y").len(), cell.port("A").len()), (2, 0));
        assert_eq!(module.nets["n"].start, [false, false, true]);
        assert!(module.nets["n"].keep && module.nets["n"].is_public);
    }

    #[test]
    fn what_is_no_netlist_is_refused() {
        assert!(matches!(
            Module::parse(TEXT, "other"),
            Err(NetlistError::NoModule { .. })
        ));
        assert!(matches!(Module::parse("{}", "m"), Err(NetlistError::Json(_))));
    }
}
