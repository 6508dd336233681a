//! Every circuit whose Verilog is checked in: name and constructor, one line each.
//! Read by the program that writes the Verilog and by the tests that compare, lint and synthesise it.
//! Never holds a circuit that only a test needs.

use rust_hdl::prelude::Block;

use crate::circuit::axi_lite::RegisterFile;
use crate::circuit::crc32c::{Crc32c32, Crc32c64};
use crate::circuit::ecc::EccRam;
use crate::circuit::fifo::Fifo;
use crate::circuit::lutram::LutRam;
use crate::circuit::multiplier::Multiplier;
use crate::circuit::ram::Ram;
use crate::circuit::skid::Skid;
use crate::circuit::verilog::verilog;

/// One circuit: the name of its top module and of its file, and what writes its Verilog.
pub struct Entry {
    /// Name.
    pub name: &'static str,
    /// Writes the Verilog of a circuit under this name.
    pub write: fn(&str) -> String,
    /// Most LUT2 to LUT6 that it may take.
    pub lut_max: Option<u64>,
}

/// Longest path of a circuit, picoseconds of logic: with the 10 % that place and route add by the one calibration point,
/// 225 MHz.
pub const DELAY_PS_MAX: u64 = 4000;

impl Entry {
    const fn new(name: &'static str, write: fn(&str) -> String) -> Self {
        Self {
            name,
            write,
            lut_max: None,
        }
    }

    /// The same with a budget of LUTs.
    pub const fn within(mut self, lut_max: u64) -> Self {
        self.lut_max = Some(lut_max);
        self
    }

    /// The Verilog.
    pub fn verilog(&self) -> String {
        (self.write)(self.name)
    }
}

/// All of them, by name.
pub const CATALOGUE: &[Entry] = &[
    Entry::new("crc32c_32", of::<Crc32c32>),
    Entry::new("crc32c_64", of::<Crc32c64>),
    Entry::new("ecc_ram_512x64", of::<EccRam<9>>),
    Entry::new("fifo_64", of::<Fifo<6, 7>>),
    Entry::new("fifo_512", of::<Fifo<9, 10>>),
    Entry::new("lutram_32x8", of::<LutRam<5, 8>>),
    Entry::new("multiplier", of::<Multiplier>),
    Entry::new("ram_512x32", of::<Ram<9, 32>>),
    Entry::new("register_file", of::<RegisterFile>),
    Entry::new("skid", of::<Skid>),
];

fn of<T: Block + Default>(name: &str) -> String {
    verilog(&mut T::default(), name)
}
