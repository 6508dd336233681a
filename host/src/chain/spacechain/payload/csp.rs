//! Packets of the CubeSat Space Protocol, version 1: the header of 32 bits and what its flags say of the end of the data.
//! Under the records of the CAN bus and of the I2C bus, which carry the same packets in other frames.
//! Never decrypts and never checks a keyed hash: their keys are shared secrets, and a validator has none.
//!
//! Source: libcsp 1.x, `csp_types.h` (fields), `csp_io.c csp_send_direct` (order: RDP header, HMAC, CRC-32C, then XTEA over
//! all), `csp_crc32.c` (CRC-32C of the data without the header, big-endian behind it).

use crc::{CRC_32_ISCSI, Crc};

use super::docket::{Check, Stop, require};
use crate::verdict::Missing;

/// Bytes of the header.
pub const HEADER_BYTES: usize = 4;

/// The header, from the highest bit: priority 2, source 5, destination 5, destination port 6, source port 6, flags 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// 0, critical, to 3, low.
    pub priority: u8,
    /// Node that sends.
    pub source: u8,
    /// Node that it is for.
    pub destination: u8,
    /// Port there.
    pub destination_port: u8,
    /// Port here.
    pub source_port: u8,
    /// What is done with the data.
    pub flags: u8,
}

/// Flags.
pub mod flag {
    /// CRC-32C behind the data.
    pub const CRC32: u8 = 0x01;
    /// A header of the reliable protocol behind the data.
    pub const RDP: u8 = 0x02;
    /// Encrypted.
    pub const XTEA: u8 = 0x04;
    /// Four bytes of a keyed hash behind the data.
    pub const HMAC: u8 = 0x08;
    /// A part of a larger packet.
    pub const FRAGMENT: u8 = 0x10;
    /// For the future.
    pub const RESERVED: u8 = 0xe0;
}

impl Header {
    /// The header of these four bytes, big-endian.
    pub fn read(bytes: &[u8; HEADER_BYTES]) -> Self {
        let word = u32::from_be_bytes(*bytes);
        // Each is masked to its width, at most eight bits.
        let field = |low: u32, bits: u32| (word.wrapping_shr(low) & 1u32.wrapping_shl(bits).wrapping_sub(1)) as u8;
        Self {
            priority: field(30, 2),
            source: field(25, 5),
            destination: field(20, 5),
            destination_port: field(14, 6),
            source_port: field(8, 6),
            flags: field(0, 8),
        }
    }

    /// Its bytes; fields are cut to their width.
    pub fn to_bytes(self) -> [u8; HEADER_BYTES] {
        let field = |value: u8, low: u32, bits: u32| {
            (u32::from(value) & 1u32.wrapping_shl(bits).wrapping_sub(1)).wrapping_shl(low)
        };
        let word = field(self.priority, 30, 2)
            | field(self.source, 25, 5)
            | field(self.destination, 20, 5)
            | field(self.destination_port, 14, 6)
            | field(self.source_port, 8, 6)
            | field(self.flags, 0, 8);
        word.to_be_bytes()
    }

    /// Whether this flag is set.
    pub fn has(self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// The CRC where the flag says that there is one. What is encrypted hides it.
    ///
    /// # Errors
    /// It is another, or there is none.
    pub fn check_crc(self, data: &[u8]) -> Check {
        if !self.has(flag::CRC32) || self.has(flag::XTEA) {
            return Ok(());
        }
        let Some((data, crc)) = data.split_last_chunk() else {
            return Err(Stop::Fails(None, format!("{} bytes, too few for a CRC", data.len())));
        };
        let (got, expected) = (u32::from_be_bytes(*crc), crc32c(data));
        require(got == expected, || format!("CRC {got:08x}, expected {expected:08x}"))
    }

    /// What the flags ask for: none that is reserved, no fragment (no version of libcsp sends one), room for what stands behind
    /// the data. What needs a key waits for whoever has it.
    ///
    /// # Errors
    /// A flag that cannot be, too few bytes, or a key that is missing.
    pub fn check_flags(self, data: &[u8]) -> Check {
        require(!self.has(flag::RESERVED | flag::FRAGMENT), || {
            format!(
                "flags {:#04x}, expected neither reserved ones nor a fragment",
                self.flags
            )
        })?;
        if self.has(flag::XTEA) {
            return Err(Stop::Waits(Missing::Context("the key of XTEA".into())));
        }
        let behind = [(flag::CRC32, 4usize), (flag::HMAC, 4), (flag::RDP, 5)];
        let least: usize = behind
            .iter()
            .filter(|(flag, _)| self.has(*flag))
            .map(|(_, bytes)| bytes)
            .sum();
        require(data.len() >= least, || {
            format!("{} bytes, the flags ask for {least} at least", data.len())
        })?;
        match self.has(flag::HMAC) {
            true => Err(Stop::Waits(Missing::Context("the key of HMAC".into()))),
            false => Ok(()),
        }
    }
}

/// CRC-32C (Castagnoli), as iSCSI and libcsp have it.
pub fn crc32c(data: &[u8]) -> u32 {
    CRC.checksum(data)
}

static CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISCSI);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_that_of_libcsp() {
        // Worked by hand: 2 << 30 | 5 << 25 | 10 << 20 | 33 << 14 | 17 << 8 | 1.
        let header = Header {
            priority: 2,
            source: 5,
            destination: 10,
            destination_port: 33,
            source_port: 17,
            flags: 1,
        };
        assert_eq!(header.to_bytes(), [0x8a, 0xa8, 0x51, 0x01]);
        assert_eq!(Header::read(&header.to_bytes()), header);
        // Every field full and the others empty: none runs into another.
        for bits in 0..32 {
            let bytes = (1u32 << bits).to_be_bytes();
            assert_eq!(Header::read(&bytes).to_bytes(), bytes, "bit {bits}");
        }
    }

    #[test]
    fn the_crc_is_that_of_castagnoli() {
        // The check value of the catalogue, and 32 zeros of RFC 3720 section B.4 (aa 36 91 8a, the first byte lowest).
        assert_eq!(crc32c(b"123456789"), 0xe306_9283);
        assert_eq!(crc32c(&[0; 32]), 0x8a91_36aa);
        assert_ne!(crc32c(b"123456788"), 0xe306_9283);
    }

    #[test]
    fn flags_ask_for_room_and_for_keys() {
        let header = |flags| Header {
            flags,
            ..Header::read(&[0; 4])
        };
        assert_eq!(header(flag::RDP).check_flags(&[0; 5]), Ok(()));
        assert!(matches!(header(flag::RDP).check_flags(&[0; 4]), Err(Stop::Fails(..))));
        assert!(matches!(header(flag::HMAC).check_flags(&[0; 4]), Err(Stop::Waits(_))));
        assert!(matches!(header(flag::HMAC).check_flags(&[0; 3]), Err(Stop::Fails(..))));
        assert!(matches!(header(flag::XTEA).check_flags(&[]), Err(Stop::Waits(_))));
        for reserved in [0x10, 0x20, 0x40, 0x80] {
            assert!(matches!(header(reserved).check_flags(&[]), Err(Stop::Fails(..))));
        }
    }
}
