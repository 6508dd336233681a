//! Telecommands of a generated stream: commands in sequence, past it, and to the receivers, whose state the ledger has.
//! One maker of a kind; `chain::spacechain::payload::telecommand` has the format.
//! Never leaves a gap in a sequence: what waits is for the tests of the kind.

use crc::{CRC_16_IBM_3740, Crc};

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, CHANNELS, SPACECRAFT, Sealing, Signer, World},
};
use crate::chain::spacechain::payload::{
    context::{self, Receiver},
    telecommand::{HEADER_BYTES, Header, KIND},
};

/// Makes telecommands.
#[derive(Debug, Default)]
pub(super) struct Telecommands;

/// The fields of a telecommand.
struct Draft {
    header: Header,
    data: Vec<u8>,
    time: u64,
    signer: Signer,
    signed_by: Signer,
    crc_flip: u16,
    /// Added to the length.
    longer: u16,
}

impl Draft {
    /// A frame to a channel, by its operator.
    fn new(world: &mut World, spacecraft: usize, channel: u8, (bypass, control): (bool, bool)) -> Self {
        let clock_s = world.params.telecommands.clock_s_max;
        let receiver = context::receiver(&world.ledger, SPACECRAFT[spacecraft], channel);
        let bytes = 1 + world.dice.below(200);
        let time = match bypass {
            // Newer than the last of the channel, which there is room for a few thousand times.
            true => (receiver.bypass_time + 1).max(AS_OF - clock_s),
            false => AS_OF - clock_s + world.dice.below(2 * clock_s as usize + 1) as u64,
        };
        Self {
            header: Header {
                version: 0,
                bypass,
                control,
                reserved: 0,
                spacecraft: SPACECRAFT[spacecraft],
                channel,
                bytes: 0,
                number: if bypass { 0 } else { receiver.next },
            },
            data: world.dice.bytes(bytes),
            time,
            signer: world.operators[spacecraft].clone(),
            signed_by: world.operators[spacecraft].clone(),
            crc_flip: 0,
            longer: 0,
        }
    }

    fn seal(&self) -> Vec<u8> {
        let draft = Sealing::new(KIND).bytes(&[1]).with(&self.signer.key()).with(&self.time);
        let bytes = (HEADER_BYTES + self.data.len() + 64 + 2) as u16 + self.longer;
        let header = Header { bytes, ..self.header }.to_bytes();
        let signed = draft.bytes(&header).bytes(&self.data).sign(&self.signed_by).done();
        let frame = &signed[signed.len() - HEADER_BYTES - self.data.len() - 64..];
        let crc = CRC.checksum(frame) ^ self.crc_flip;
        Sealing::of(signed).bytes(&crc.to_be_bytes()).done()
    }
}

/// A spacecraft by its place, one of its channels, and the state there.
fn somewhere(world: &mut World) -> (usize, u8, Receiver) {
    let spacecraft = world.dice.below(SPACECRAFT.len());
    let channel = CHANNELS[world.dice.below(CHANNELS.len())];
    let receiver = context::receiver(&world.ledger, SPACECRAFT[spacecraft], channel);
    (spacecraft, channel, receiver)
}

impl Maker<World> for Telecommands {
    fn weight(&self) -> usize {
        8
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (spacecraft, channel, receiver) = somewhere(world);
        let kind = match world.dice.below(8) {
            _ if receiver.is_locked => (true, true),
            0 => (true, true),
            1 => (true, false),
            _ => (false, false),
        };
        let mut draft = Draft::new(world, spacecraft, channel, kind);
        if draft.time > AS_OF + world.params.telecommands.clock_s_max {
            return None;
        }
        if draft.header.control {
            draft.data = match receiver.is_locked || world.dice.once_in(2) {
                true => vec![0],
                false => vec![0x82, 0, world.dice.below(256) as u8],
            };
        }
        Some(draft.seal())
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let (spacecraft, channel, receiver) = somewhere(world);
        // Each breaks another rule of a frame in sequence, which must be open for that.
        if receiver.is_locked {
            return None;
        }
        let mut draft = Draft::new(world, spacecraft, channel, (false, false));
        let half = world.params.telecommands.window_frames / 2;
        match name {
            "frame-without-a-signature" => {
                let mut object = draft.seal();
                object.truncate(object.len() - draft.data.len() - 1);
                return Some((object, None));
            }
            "telecommand-version-1" => draft.header.version = 1,
            "command-in-the-sequence" => draft.header.control = true,
            "length-of-another-frame" => draft.longer = 1,
            "telecommand-error-control" => draft.crc_flip = 0x0100,
            "spacecraft-of-another-operator" => {
                draft.header.spacecraft = SPACECRAFT[(spacecraft + 1) % SPACECRAFT.len()];
            }
            "channel-of-nobody" => draft.header.channel = 7,
            "telecommand-without-data" => draft.data.clear(),
            "no-command-to-a-receiver" => {
                draft = Draft::new(world, spacecraft, channel, (true, true));
                // Longer than any.
                draft.data = world.dice.bytes(12);
            }
            "frame-that-was-taken" => draft.header.number = receiver.next.wrapping_sub(1),
            "frame-outside-of-the-window" => draft.header.number = receiver.next.wrapping_add(half),
            "telecommand-of-yesterday" => draft.time = AS_OF - world.params.telecommands.clock_s_max - 1,
            "bypass-again" => {
                draft = Draft::new(world, spacecraft, channel, (true, false));
                draft.time = Some(receiver.bypass_time).filter(|time| *time > 0)?;
            }
            "telecommand-signed-by-another" => draft.signed_by = world.platform.clone(),
            _ => return None,
        }
        Some((draft.seal(), None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('T', 1, "frame-without-a-signature"),
    fault('T', 2, "telecommand-version-1"),
    fault('T', 2, "command-in-the-sequence"),
    fault('T', 3, "length-of-another-frame"),
    fault('T', 4, "telecommand-error-control"),
    fault('T', 5, "spacecraft-of-another-operator"),
    fault('T', 5, "channel-of-nobody"),
    fault('T', 6, "telecommand-without-data"),
    fault('T', 6, "no-command-to-a-receiver"),
    fault('T', 7, "frame-that-was-taken"),
    fault('T', 7, "frame-outside-of-the-window"),
    fault('T', 8, "telecommand-of-yesterday"),
    fault('T', 8, "bypass-again"),
    fault('T', 9, "telecommand-signed-by-another"),
];

/// CRC-16-CCITT with preset 0xffff.
static CRC: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);
