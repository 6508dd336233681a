//! Frames of the I2C bus (kind 4): one packet of the CSP to one node; rules I1 to I5.
//! Beside the captures of the CAN bus: the same packets, whole.
//! Never remembers a frame.
//!
//! ```text
//! u8 version = 1 | u8 address | u16 length | CSP header 4 | data
//! ```
//! The address is that of the node which takes the frame: 7 bits, the destination's or a router's on the way to it; the length is
//! that of header and data. Source: libcsp 1.x `csp_if_i2c.c` and [`super::csp`]; NXP UM10204 section 3.1.

use super::{
    Hash, PayloadParams,
    blob::Blob,
    csp::{HEADER_BYTES, Header},
    docket::{Docket, Stop, require},
    hash,
    ledger::Ledger,
    record::{Court, Face, Reader, Record},
    rule,
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 4;

/// A frame.
pub struct Frame {
    /// Who takes it.
    pub address: u8,
    /// Header and data.
    pub bytes: Vec<u8>,
    id: Hash,
}

/// The rules of frames.
pub const RULES: &[Rule] = &[
    rule('I', 1, "form: as many bytes as the length says", "own format"),
    rule(
        'I',
        2,
        "an address of 7 bits that is not reserved",
        "NXP UM10204 sections 3.1.10, 3.1.12",
    ),
    rule(
        'I',
        3,
        "a CSP header at least, and at most as many bytes as a frame has",
        "libcsp csp_if_i2c.c csp_i2c_rx",
    ),
    rule('I', 4, "CRC-32C where the flag is set", "libcsp csp_crc32.c"),
    rule(
        'I',
        5,
        "no reserved flag and no fragment; room for RDP and HMAC; what needs a key waits",
        "libcsp csp_types.h",
    ),
];

const fn i(number: u8) -> RuleId {
    RuleId::new('I', number)
}

/// Reads a frame.
///
/// # Errors
/// I1.
pub fn decode(object: Blob, _params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Frame::read(&object)?))
}

impl Frame {
    /// Reads a frame.
    ///
    /// # Errors
    /// I1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, i(1));
        from.version()?;
        let (address, length): (u8, u16) = from.get("address and length")?;
        let bytes = from.bytes(length.into(), "frame")?.to_vec();
        from.end()?;
        Ok(Self {
            address,
            bytes,
            id: hash(&[object]),
        })
    }

    /// Header and data.
    fn packet(&self) -> Result<(Header, &[u8]), Stop> {
        let split = self.bytes.split_first_chunk::<HEADER_BYTES>();
        split.map(|(header, data)| (Header::read(header), data)).ok_or_else(|| {
            let got = self.bytes.len();
            Stop::Fails(None, format!("{got} bytes, a header is {HEADER_BYTES}"))
        })
    }
}

impl Record<PayloadParams> for Frame {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!("{} bytes to address {:#04x}", self.bytes.len(), self.address),
            ..Face::default()
        }
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let params = &court.params.i2c;
        docket.rule(i(2), || {
            let (least, most) = (params.address_min, params.address_max);
            require((least..=most).contains(&self.address), || {
                format!("address {:#04x}, expected {least:#04x} to {most:#04x}", self.address)
            })
        });
        docket.rule(i(3), || {
            self.packet()?;
            let (got, most) = (self.bytes.len(), params.frame_bytes_max);
            require(got <= usize::from(most), || {
                format!("{got} bytes, expected at most {most}")
            })
        });
        docket.rule(i(4), || {
            let (header, data) = self.packet()?;
            header.check_crc(data)
        });
        docket.rule(i(5), || {
            let (header, data) = self.packet()?;
            header.check_flags(data)
        });
    }

    /// A frame is looked at, and changes nothing.
    fn apply(&self, _ledger: &mut Ledger) {}
}

#[cfg(test)]
mod tests {
    use super::{
        super::{csp::crc32c, testing::Bench},
        *,
    };

    fn packet(flags: u8, data: &[u8]) -> Vec<u8> {
        let header = Header {
            flags,
            ..Header::read(&[0x8a, 0xa8, 0x51, 0])
        };
        [&header.to_bytes(), data].concat()
    }

    fn verdict(address: u8, packet: &[u8]) -> String {
        let length = (packet.len() as u16).to_le_bytes();
        let object = [&[KIND, 1, address], &length[..], packet].concat();
        Bench::new().verdict(object)
    }

    #[test]
    fn good_frames_are_accepted_at_every_limit() {
        let data = b"housekeeping";
        let crc = packet(1, &[data, &crc32c(data).to_be_bytes()[..]].concat());
        // First and last address; header alone; the longest frame.
        for (address, packet) in [(8, crc), (0x77, packet(0, &[])), (9, packet(0, &[0; 256]))] {
            assert_eq!(verdict(address, &packet), "accept");
        }
    }

    #[test]
    fn each_rule_alone_has_its_number_and_the_lowest_wins() {
        let cases = [
            // General call, the last reserved one below, the first above, and eight bits.
            (0, packet(0, &[]), "I2"),
            (7, packet(0, &[]), "I2"),
            (0x78, packet(0, &[]), "I2"),
            (0x88, packet(0, &[]), "I2"),
            (9, vec![0; 3], "I3"),
            (9, packet(0, &[0; 257]), "I3"),
            (9, packet(1, b"123456789\xe3\x06\x92\x82"), "I4"),
            (9, packet(1, b"123"), "I4"),
            (9, packet(0x10, b"1"), "I5"),
            (9, packet(2, b"1234"), "I5"),
            (9, packet(8, b"1234"), "defer"),
            (0, packet(0x10, &[0; 300]), "I2"),
            (9, packet(0x11, b"12345678"), "I4"),
        ];
        for (number, (address, packet, expected)) in cases.into_iter().enumerate() {
            assert_eq!(verdict(address, &packet), expected, "case {number}");
        }
        assert_eq!(
            verdict(9, &packet(1, b"123456789\xe3\x06\x92\x83")),
            "accept",
            "the control"
        );
        assert_eq!(
            Bench::new().verdict(vec![KIND, 1, 9, 4, 0, 1, 2, 3]),
            "I1",
            "a byte too few"
        );
        assert_eq!(Bench::new().verdict(vec![KIND, 1, 9, 0, 0, 1]), "I1", "a byte too many");
    }
}
