//! The preface: the first 16 bytes of the connecting side, which say what protocol, transport and network it means.
//! Looked at before anything is computed; under Noise it is the prologue, so that nobody can change it on the way.
//! Never answered: what is not ours is cut.

use super::cut::{Cut, WireError};
use crate::chain::lunarx::LunarParams;

/// The preface: `magic "PRGE" | u8 version = 1 | u8 transport | u16 zero | u64 network`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preface {
    /// The transport of what follows.
    pub transport: Transport,
    /// The network that is meant.
    pub network: Network,
}

/// How bytes travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Transport {
    /// As they are, byte 0: the peer is known, and nothing is protected.
    Clear,
    /// Noise_XX_25519_ChaChaPoly_SHA256, byte 1.
    Noise,
}

/// A network: the first eight bytes of the hash of the text of its parameters, little-endian.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Network(pub u64);

impl Network {
    /// The network of these parameters.
    pub fn of(params: &LunarParams) -> Self {
        let [a, b, c, d, e, f, g, h, ..] = params.text_hash;
        Self(u64::from_le_bytes([a, b, c, d, e, f, g, h]))
    }
}

impl Transport {
    /// Its byte.
    pub const fn byte(self) -> u8 {
        match self {
            Self::Clear => 0,
            Self::Noise => 1,
        }
    }
}

impl Preface {
    /// Bytes of a preface.
    pub const BYTES: usize = 16;
    /// Its first bytes.
    pub const MAGIC: [u8; 4] = *b"PRGE";
    /// The version of the protocol.
    pub const VERSION: u8 = 1;

    /// Its bytes.
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let [a, b, c, d] = Self::MAGIC;
        let [e, f, g, h, i, j, k, l] = self.network.0.to_le_bytes();
        [
            a,
            b,
            c,
            d,
            Self::VERSION,
            self.transport.byte(),
            0,
            0,
            e,
            f,
            g,
            h,
            i,
            j,
            k,
            l,
        ]
    }

    /// Reads a preface that must be of this network.
    ///
    /// # Errors
    /// The first field that is not ours: magic, version, transport, reserved bytes, network.
    pub fn read(bytes: &[u8; Self::BYTES], network: Network) -> Result<Self, WireError> {
        let [a, b, c, d, version, transport, r, s, rest @ ..] = *bytes;
        let magic = [a, b, c, d];
        expect(
            Cut::Magic,
            u32::from_le_bytes(Self::MAGIC).into(),
            u32::from_le_bytes(magic).into(),
        )?;
        expect(Cut::Version, Self::VERSION.into(), version.into())?;
        let transport = match transport {
            0 => Transport::Clear,
            1 => Transport::Noise,
            got => return Err(WireError::number(Cut::Transport, 1u64, got)),
        };
        expect(Cut::Reserved, 0, u16::from_le_bytes([r, s]).into())?;
        expect(Cut::Network, network.0, u64::from_le_bytes(rest))?;
        Ok(Self { transport, network })
    }
}

fn expect(cut: Cut, expected: u64, got: u64) -> Result<(), WireError> {
    match expected == got {
        true => Ok(()),
        false => Err(WireError::Number { cut, expected, got }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NETWORK: Network = Network(0x0807_0605_0403_0201);

    #[test]
    fn a_preface_comes_back() {
        for transport in [Transport::Clear, Transport::Noise] {
            let preface = Preface {
                transport,
                network: NETWORK,
            };
            assert_eq!(Preface::read(&preface.to_bytes(), NETWORK), Ok(preface));
        }
    }

    #[test]
    fn every_flipped_bit_has_its_reason() {
        let good = Preface {
            transport: Transport::Noise,
            network: NETWORK,
        }
        .to_bytes();
        for bit in 0..Preface::BYTES * 8 {
            let mut bytes = good;
            bytes[bit / 8] ^= 1 << (bit % 8);
            let cut = Preface::read(&bytes, NETWORK).map_err(|error| error.cut());
            let expected = match bit / 8 {
                0..4 => Cut::Magic,
                4 => Cut::Version,
                // The lowest bit makes it the other transport, which Noise notices by its prologue.
                5 if bit == 40 => {
                    assert!(cut.is_ok_and(|preface| preface.transport == Transport::Clear));
                    continue;
                }
                5 => Cut::Transport,
                6..8 => Cut::Reserved,
                _ => Cut::Network,
            };
            assert_eq!(cut, Err(expected), "bit {bit}");
        }
    }
}
