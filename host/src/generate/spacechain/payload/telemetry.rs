//! Telemetry of a generated stream: frames of a few spacecraft, coded, with errors on their way that the code corrects.
//! One maker of a kind; `chain::spacechain::payload::telemetry` has the format.
//! Never puts packets into a frame: nobody looks at them.

use crc::{CRC_16_IBM_3740, Crc};
use perigee_kernels::ccsds::{Basis, Codeblock, encode::encode};

use super::super::super::sealing::Sealing;
use crate::chain::spacechain::payload::{
    context::Downlink,
    telemetry::{HEADER_BYTES, Header, KIND, MARKER, NO_PACKET, randomise},
};

/// A unit before it is sent, every field open to be changed.
#[derive(Clone, Debug)]
pub struct UnitDraft {
    /// How it is coded.
    pub downlink: Downlink,
    /// The marker.
    pub marker: [u8; 4],
    /// The header of its frame.
    pub header: Header,
    /// What stands between header and error control: its length is that of the downlink.
    pub behind: Vec<u8>,
    /// Bits of the error control that are wrong before it is coded.
    pub error_control_flip: u16,
    /// Wrong symbols of each code word.
    pub wrong: Vec<usize>,
}

impl UnitDraft {
    /// A frame of this spacecraft, channel 0, without anything in it and without errors.
    pub fn new(downlink: Downlink, spacecraft: u16) -> Self {
        let around = HEADER_BYTES + usize::from(downlink.has_error_control) * 2;
        Self {
            downlink,
            marker: MARKER,
            header: Header {
                version: 0,
                spacecraft,
                channel: 0,
                has_control: false,
                master_count: 0,
                channel_count: 0,
                has_secondary: false,
                is_synchronised: false,
                order: false,
                segment: 3,
                first_packet: NO_PACKET,
            },
            behind: vec![0; downlink.shape().data_bytes().saturating_sub(around)],
            error_control_flip: 0,
            wrong: vec![0; downlink.depth.into()],
        }
    }

    /// The transfer frame.
    pub fn frame(&self) -> Vec<u8> {
        let mut frame = [&self.header.to_bytes()[..], &self.behind].concat();
        if self.downlink.has_error_control {
            let control = CRC.checksum(&frame) ^ self.error_control_flip;
            frame.extend_from_slice(&control.to_be_bytes());
        }
        frame
    }

    /// The unit as it is received.
    pub fn object(&self) -> Vec<u8> {
        let Downlink {
            depth,
            fill,
            is_dual,
            has_error_control,
        } = self.downlink;
        let basis = if is_dual { Basis::Dual } else { Basis::Conventional };
        let shape = Codeblock {
            depth: depth.into(),
            fill: fill.into(),
            basis: basis as u32,
            correctable: 16,
        };
        let mut block = encode(&shape, &self.frame());
        randomise(&mut block);
        let (words, symbols) = (usize::from(depth), 255 - usize::from(fill));
        for (word, wrong) in self.wrong.iter().enumerate() {
            // Spread evenly over the word; no symbol is changed into itself.
            for number in 0..*wrong {
                let symbol = number * symbols / wrong;
                block[symbol * words + word] ^= 1 + ((37 * number + word) % 255) as u8;
            }
        }
        let flags = u8::from(is_dual) | u8::from(has_error_control) << 1;
        let start = Sealing::new(KIND).bytes(&[1, depth, fill, flags]);
        start.bytes(&self.marker).bytes(&block).done()
    }
}

/// CRC-16-CCITT with preset 0xffff.
static CRC: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);
