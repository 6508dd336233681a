//! Every circuit whose Verilog is checked in: name and constructor, one line each.
//! Read by the program that writes the Verilog and by the tests that compare, lint and synthesise it.
//! Never holds a circuit that only a test needs.

use rust_hdl::prelude::Block;
use sha2::{Digest, Sha256};

use crate::circuit::axi_lite::RegisterFile;
use crate::circuit::crc32c::{Crc32c32, Crc32c64};
use crate::circuit::ecc::EccRam;
use crate::circuit::fifo::Fifo;
use crate::circuit::lutram::LutRam;
use crate::circuit::multiplier::Multiplier;
use crate::circuit::ram::Ram;
use crate::circuit::skid::Skid;
use crate::circuit::verilog::verilog;
use crate::cores::{erasure::Erasure, merkle::MerkleCore, scrypt::Scrypt, secp256k1::Secp256k1, sm3::Sm3};
use crate::timing::CLOCK_KHZ;
use crate::top::configurations::{Configured, Payload, PayloadScrypt, PayloadSignatures};

/// One circuit: the name of its top module and of its file, and what writes its Verilog.
pub struct Entry {
    /// Name.
    pub name: &'static str,
    /// Writes the Verilog of a circuit under this name.
    pub write: fn(&str) -> String,
    /// Most LUT2 to LUT6 that it may take.
    pub lut_max: Option<u64>,
    /// Longest path that it may have, picoseconds of logic.
    pub delay_ps_max: u64,
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
            delay_ps_max: DELAY_PS_MAX,
        }
    }

    /// The same with a budget of LUTs.
    pub const fn within(mut self, lut_max: u64) -> Self {
        self.lut_max = Some(lut_max);
        self
    }

    /// The same with a longest path of its own: its payload then has a slower clock.
    pub const fn slower(mut self, delay_ps_max: u64) -> Self {
        self.delay_ps_max = delay_ps_max;
        self
    }

    /// The Verilog.
    pub fn verilog(&self) -> String {
        (self.write)(self.name)
    }
}

/// 85 % of the device's LUTs: what place and route can be expected to fill.
const LUT_MAX: u64 = 66_810;

/// All of them, by name.
pub const CATALOGUE: &[Entry] = &[
    Entry::new("crc32c_32", of::<Crc32c32>),
    Entry::new("crc32c_64", of::<Crc32c64>),
    Entry::new("ecc_ram_512x64", of::<EccRam<9>>),
    Entry::new("erasure", of::<Erasure>).within(5_000),
    Entry::new("fifo_64", of::<Fifo<6, 7>>),
    Entry::new("fifo_512", of::<Fifo<9, 10>>),
    Entry::new("lutram_32x8", of::<LutRam<5, 8>>),
    Entry::new("merkle", of::<MerkleCore>).within(12_000),
    Entry::new("multiplier", of::<Multiplier>),
    // Two fifths of the device's 78,600: what the third seat of the others has more is bounded by 85 % of it.
    Entry::new("perigee_payload", payload::<Payload>).within(31_440),
    Entry::new("perigee_payload_scrypt", payload::<PayloadScrypt>).within(LUT_MAX),
    Entry::new("perigee_payload_signatures", payload::<PayloadSignatures>)
        .within(LUT_MAX)
        .slower(4300),
    Entry::new("ram_512x32", of::<Ram<9, 32>>),
    Entry::new("register_file", of::<RegisterFile>),
    Entry::new("scrypt", of::<Scrypt>).within(18_000),
    Entry::new("secp256k1", of::<Secp256k1>).within(45_000).slower(4300),
    Entry::new("skid", of::<Skid>),
    Entry::new("sm3", of::<Sm3>).within(2_600),
];

fn of<T: Block + Default>(name: &str) -> String {
    verilog(&mut T::default(), name)
}

/// The payload names its build: the first eight bytes of the SHA-256 of its Verilog with both words zero.
fn payload<T: Configured>(name: &str) -> String {
    let unnamed = verilog(&mut T::configured([0; 2], CLOCK_KHZ), name);
    let digest = Sha256::digest(unnamed.as_bytes());
    let word = |at: usize| u32::from_be_bytes([digest[at], digest[at + 1], digest[at + 2], digest[at + 3]]);
    verilog(&mut T::configured([word(0), word(4)], CLOCK_KHZ), name)
}
