//! The circuits that are simulated as tables, each by its name.
//! Joins the checked-in texts with the simulator.
//! Never edited for a circuit alone: `netlist::lut::CIRCUITS` names them too, and a test compares.

use std::sync::{Arc, LazyLock};

use crate::sim::luts::netlist::Netlist;
use crate::sim::luts::simulator::Simulator;

/// A circuit with its text.
pub struct Entry {
    /// Name.
    pub name: &'static str,
    /// The checked-in text.
    pub text: &'static str,
    netlist: LazyLock<Arc<Netlist>>,
}

macro_rules! entry {
    ($name:literal) => {
        Entry {
            name: $name,
            text: include_str!(concat!("../../../generated/luts/", $name, ".lut")),
            netlist: LazyLock::new(|| read(include_str!(concat!("../../../generated/luts/", $name, ".lut")))),
        }
    };
}

/// All of them, by name.
pub static CIRCUITS: [Entry; 4] = [
    entry!("sm3"),
    entry!("erasure"),
    entry!("merkle"),
    entry!("perigee_payload"),
];

impl Entry {
    /// The circuit of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        CIRCUITS.iter().find(|entry| entry.name == name)
    }

    /// The circuit; read once.
    pub fn netlist(&self) -> Arc<Netlist> {
        Arc::clone(&self.netlist)
    }

    /// A simulator as after configuration.
    pub fn start(&self) -> Simulator {
        Simulator::new(self.netlist())
    }
}

fn read(text: &'static str) -> Arc<Netlist> {
    Arc::new(Netlist::parse(text).expect("a checked-in text, which tests read"))
}
