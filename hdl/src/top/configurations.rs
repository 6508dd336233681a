//! The payload in its configurations, one a core that can sit in the third seat.
//! Between the text that all of them are (`payload`) and whoever wants one: the catalogue, simulations.
//! Never differs in anything but that core, the number of its operation, and the self-test's memory.

use perigee_hdl_abi::configuration::Configuration;
use rust_hdl::prelude::*;

use crate::{
    circuit::{
        axi_lite::RegisterFile,
        harness::Clocked,
        ram::{Made, Ram},
    },
    cores::{erasure::Erasure, merkle::MerkleCore, scrypt::Scrypt, secp256k1::Secp256k1, sm3::Sm3},
};

use super::{
    completer::Completer, fetcher::Fetcher, health::Health, payload::payload, reader::Reader, reset::SoftReset,
    slots::Slots, vectors, watchdog::Watchdog, word::Word, writer::Writer,
};

/// A payload of some configuration.
pub trait Configured: Block {
    /// With the first eight bytes of the SHA-256 of its Verilog, and the clock for which it is built.
    fn configured(build_id: [u32; 2], clock_khz: u32) -> Self;
}

/// How a payload of a configuration is made, and its clock.
macro_rules! configured {
    ($name:ident, $configuration:expr) => {
        impl $name {
            /// With the first eight bytes of the SHA-256 of its Verilog, and the clock for which it is built.
            pub fn new(build_id: [u32; 2], clock_khz: u32) -> Self {
                let third = $configuration.third();
                let words: Vec<u32> = vectors::rom($configuration)
                    .chunks_exact(4)
                    .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
                    .collect();
                let half = |first: usize| -> Vec<u32> { words.iter().skip(first).step_by(2).copied().collect() };
                Self {
                    rom_lo: Ram::with_contents(Made::Block, &half(0)),
                    rom_hi: Ram::with_contents(Made::Block, &half(1)),
                    build_id0: Word::new(build_id[0]),
                    build_id1: Word::new(build_id[1]),
                    clock_khz: Word::new(clock_khz),
                    third_number: Word::new(third as u32),
                    third_bit: Word::new(1 << third as u32),
                    ..Self::default()
                }
            }
        }

        impl Configured for $name {
            fn configured(build_id: [u32; 2], clock_khz: u32) -> Self {
                Self::new(build_id, clock_khz)
            }
        }

        impl Clocked for $name {
            fn set_clock(&mut self, level: bool) {
                self.aclk.next = level.into();
            }
        }
    };
}

payload!(
    /// The payload for streams: SM3 in the third seat.
    Payload,
    Sm3,
    [cmd_aux0 = 4, cmd_aux1 = 5, cmd_aux2 = 6, cmd_aux3 = 7, cmd_aux4 = 8]
);

payload!(
    /// The payload for headers: scrypt in the third seat.
    PayloadScrypt,
    Scrypt,
    [cmd_aux0 = 4]
);

payload!(
    /// The payload for blocks full of signatures: secp256k1 in the third seat.
    PayloadSignatures,
    Secp256k1,
    [cmd_aux0 = 4, cmd_aux1 = 5]
);

configured!(Payload, Configuration::Streams);
configured!(PayloadScrypt, Configuration::Scrypt);
configured!(PayloadSignatures, Configuration::Signatures);
