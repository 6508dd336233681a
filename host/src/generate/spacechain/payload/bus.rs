//! Both buses of a generated stream: packets of the CSP in interleaved frames of CAN, and whole in frames of I2C.
//! Two makers; `chain::spacechain::payload::{can, i2c, csp}` have the formats.
//! Never encrypts: nobody here has keys to check that.

use super::{
    FaultKind, Maker, fault,
    world::{Sealing, World},
};
use crate::chain::spacechain::payload::{
    can::{self, Frame, Packet},
    csp::{Header, crc32c, flag},
    i2c,
};

/// Makes captures of the CAN bus.
#[derive(Debug, Default)]
pub(super) struct Captures;

/// A packet of this many bytes without what stands behind its data; with a CRC where the flags say so.
fn packet(world: &mut World, bytes: usize, flags: u8) -> Packet {
    let mut draw = |below: usize| world.dice.below(below) as u8;
    let header = Header {
        priority: draw(4),
        source: draw(32),
        destination: draw(32),
        destination_port: draw(64),
        source_port: draw(64),
        flags,
    };
    let mut data = world.dice.bytes(bytes);
    if header.has(flag::CRC32) {
        let crc = crc32c(&data);
        data.extend_from_slice(&crc.to_be_bytes());
    }
    Packet { header, data }
}

fn any_packet(world: &mut World) -> Packet {
    let flags = if world.dice.once_in(3) { 0 } else { flag::CRC32 };
    let bytes = match world.dice.below(8) {
        0 => 0,
        // The longest, with its CRC.
        1 => 252,
        _ => world.dice.below(120),
    };
    packet(world, bytes, flags)
}

/// A capture of these frames.
fn capture(frames: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut draft = Sealing::new(can::KIND).bytes(&[1]).with(&(frames.len() as u16));
    for (id, data) in frames {
        draft = draft.with(id).bytes(&[data.len() as u8]).bytes(data);
    }
    draft.done()
}

fn raw(frame: &Frame) -> (u32, Vec<u8>) {
    (frame.id(), frame.data.clone())
}

/// Frames of several packets, each in its order, the others between.
fn interleaved(packets: &[Packet], world: &mut World) -> Vec<Frame> {
    let messages = (0u16..).zip(packets);
    let mut open: Vec<Vec<Frame>> = messages
        .map(|(number, packet)| {
            let mut frames = Frame::of(packet, packet.header.destination, number);
            frames.reverse();
            frames
        })
        .collect();
    let mut out = Vec::new();
    while !open.is_empty() {
        let place = world.dice.below(open.len());
        out.extend(open[place].pop());
        open.retain(|frames| !frames.is_empty());
    }
    out
}

impl Maker<World> for Captures {
    fn weight(&self) -> usize {
        5
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let packets: Vec<Packet> = (0..=world.dice.below(5)).map(|_| any_packet(world)).collect();
        let frames = interleaved(&packets, world);
        Some(capture(&frames.iter().map(raw).collect::<Vec<_>>()))
    }

    fn faults(&self) -> &'static [FaultKind] {
        CAPTURE_FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        // A good message of two frames before it: its index is not 0.
        let flags = if name == "packet-with-a-reserved-flag" {
            0x80
        } else {
            flag::CRC32
        };
        let (before, mut broken) = (packet(world, 5, 0), packet(world, 30, flags));
        if name == "crc-of-another-packet" {
            broken.data[0] ^= 1;
        }
        let mut frames: Vec<(u32, Vec<u8>)> = Frame::of(&before, 1, 1_000).iter().map(raw).collect();
        let first = frames.len();
        frames.extend(Frame::of(&broken, 2, 1_001).iter().map(raw));
        let mut index = first;
        match name {
            "identifier-of-30-bits" => frames[first].0 |= 1 << 29,
            "frame-of-nine-bytes" => {
                index = first + 1;
                frames[index].1.push(0);
            }
            "sent-by-another-node" => {
                // The source on the bus, of all its frames.
                frames[first..].iter_mut().for_each(|(id, _)| *id ^= 1 << 24);
            }
            "continues-what-did-not-begin" => drop(frames.remove(first)),
            "frame-lost" => {
                index = first + 1;
                frames.remove(index);
            }
            "last-frame-missing" => drop(frames.pop()),
            "crc-of-another-packet" | "packet-with-a-reserved-flag" => {}
            _ => return None,
        }
        Some((capture(&frames), Some(index as u64)))
    }
}

const CAPTURE_FAULTS: &[FaultKind] = &[
    fault('L', 1, "identifier-of-30-bits"),
    fault('L', 1, "frame-of-nine-bytes"),
    fault('L', 2, "sent-by-another-node"),
    fault('L', 2, "continues-what-did-not-begin"),
    fault('L', 3, "frame-lost"),
    fault('L', 3, "last-frame-missing"),
    fault('L', 4, "crc-of-another-packet"),
    fault('L', 5, "packet-with-a-reserved-flag"),
];

/// Makes frames of the I2C bus.
#[derive(Debug, Default)]
pub(super) struct Frames;

fn frame(address: u8, packet: &Packet) -> Vec<u8> {
    let bytes = [&packet.header.to_bytes()[..], &packet.data].concat();
    let draft = Sealing::new(i2c::KIND).bytes(&[1, address]);
    draft.with(&(bytes.len() as u16)).bytes(&bytes).done()
}

impl Maker<World> for Frames {
    fn weight(&self) -> usize {
        3
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (least, most) = (world.params.i2c.address_min, world.params.i2c.address_max);
        let address = least + world.dice.below(usize::from(most - least) + 1) as u8;
        Some(frame(address, &any_packet(world)))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FRAME_FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let (least, most) = (world.params.i2c.address_min, world.params.i2c.frame_bytes_max);
        let mut good = packet(world, 20, flag::CRC32);
        let object = match name {
            "frame-cut" => {
                let mut object = frame(least, &good);
                object.pop();
                object
            }
            "reserved-address" => frame(least - 1, &good),
            "longer-than-a-frame" => frame(least, &packet(world, usize::from(most) - 3, 0)),
            "crc-of-another-frame" => {
                good.data[3] ^= 4;
                frame(least, &good)
            }
            "fragment" => frame(least, &packet(world, 20, flag::FRAGMENT)),
            "no-room-for-rdp" => frame(least, &packet(world, 4, flag::RDP)),
            _ => return None,
        };
        Some((object, None))
    }
}

const FRAME_FAULTS: &[FaultKind] = &[
    fault('I', 1, "frame-cut"),
    fault('I', 2, "reserved-address"),
    fault('I', 3, "longer-than-a-frame"),
    fault('I', 4, "crc-of-another-frame"),
    fault('I', 5, "fragment"),
    fault('I', 5, "no-room-for-rdp"),
];
