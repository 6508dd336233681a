//! Telemetry of a generated stream: frames of a few spacecraft, coded, with errors on their way that the code corrects.
//! One maker of a kind; `chain::spacechain::payload::telemetry` has the format.
//! Never puts packets into a frame: nobody looks at them.

use crc::{CRC_16_IBM_3740, Crc};
use perigee_kernels::ccsds::{Basis, Codeblock, encode::encode};

use super::{
    FaultKind, Maker, fault,
    world::{DOWNLINKS, SPACECRAFT, Sealing, World},
};
use crate::chain::spacechain::payload::{
    context::Downlink,
    telemetry::{HEADER_BYTES, Header, IDLE, KIND, MARKER, MASTER, NO_PACKET, count, randomise},
};

/// Makes units.
#[derive(Debug, Default)]
pub(super) struct Telemetry;

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

/// The next frame of a spacecraft, with what stands in it and what goes wrong on its way.
fn next(world: &mut World) -> UnitDraft {
    let place = world.dice.below(SPACECRAFT.len());
    let (spacecraft, channel) = (SPACECRAFT[place], world.dice.below(3) as u8);
    let mut draft = UnitDraft::new(DOWNLINKS[place], spacecraft);
    // The next one; sometimes a few were lost, of other channels or of this one.
    let lost = if world.dice.once_in(8) {
        world.dice.below(100) as u8
    } else {
        0
    };
    let after = |channel: u8, lost: u8| match count(&world.ledger, spacecraft, channel) {
        Some(count) => count.last.wrapping_add(1).wrapping_add(lost),
        None => 200,
    };
    let header = &mut draft.header;
    header.channel = channel;
    header.master_count = after(MASTER, lost);
    header.channel_count = after(channel, lost / 2);
    header.has_control = world.dice.once_in(2);
    header.first_packet = match world.dice.below(4) {
        0 => IDLE,
        1 => NO_PACKET,
        _ => world.dice.below(draft.behind.len() - CONTROL_WORD_BYTES) as u16,
    };
    draft.behind = world.dice.bytes(draft.behind.len());
    // Of most words none or few symbols, of some as many as can be corrected.
    for wrong in &mut draft.wrong {
        *wrong = match world.dice.below(8) {
            0 => WRONG_MAX,
            1 | 2 => world.dice.below(WRONG_MAX + 1),
            _ => 0,
        };
    }
    draft
}

impl Maker<World> for Telemetry {
    fn weight(&self) -> usize {
        10
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        Some(next(world).object())
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = next(world);
        let (spacecraft, channel) = (draft.header.spacecraft, draft.header.channel);
        let mut index = None;
        match name {
            "codeblock-cut" => {
                let mut object = draft.object();
                object.pop();
                return Some((object, None));
            }
            "marker-with-a-wrong-bit" => draft.marker[2] ^= 0x10,
            "word-with-17-wrong-symbols" => {
                let word = world.dice.below(draft.wrong.len());
                draft.wrong[word] = WRONG_MAX + 1;
                index = Some(word as u64);
            }
            "frame-version-1" => draft.header.version = 1,
            "segment-without-synchronisation" => draft.header.segment = 1,
            "first-packet-behind-the-data" => draft.header.first_packet = IDLE - 1,
            "downlink-of-another-spacecraft" => {
                let place = SPACECRAFT.iter().position(|known| *known == spacecraft)?;
                draft.header.spacecraft = SPACECRAFT[(place + 1) % SPACECRAFT.len()];
            }
            "frame-error-control" => {
                draft.error_control_flip = 0x8000;
                draft.downlink.has_error_control.then_some(())?;
            }
            "frame-again" => {
                draft.header.master_count = count(&world.ledger, spacecraft, MASTER)?.last;
            }
            "frame-of-a-channel-out-of-order" => {
                draft.header.channel_count = count(&world.ledger, spacecraft, channel)?.last.wrapping_sub(1);
            }
            _ => return None,
        }
        Some((draft.object(), index))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('M', 1, "codeblock-cut"),
    fault('M', 2, "marker-with-a-wrong-bit"),
    fault('M', 3, "word-with-17-wrong-symbols"),
    fault('M', 4, "frame-version-1"),
    fault('M', 4, "segment-without-synchronisation"),
    fault('M', 4, "first-packet-behind-the-data"),
    fault('M', 5, "downlink-of-another-spacecraft"),
    fault('M', 6, "frame-error-control"),
    fault('M', 7, "frame-again"),
    fault('M', 7, "frame-of-a-channel-out-of-order"),
];

/// Symbols of a word that may be wrong.
const WRONG_MAX: usize = 16;
/// Bytes of a control word behind the data.
const CONTROL_WORD_BYTES: usize = 4;
/// CRC-16-CCITT with preset 0xffff.
static CRC: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);
