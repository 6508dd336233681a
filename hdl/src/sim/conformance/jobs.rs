//! Checks of a third seat whose core takes many jobs in a command: signatures, or headers for scrypt.
//! Beside the other checks of the conformance suite, which ask of every configuration what hangs on no core.
//! Never looks at how long a command takes: that is for tests of the cores.

use perigee_hdl_abi::{
    bus::Bus,
    configuration::Configuration,
    layout::{SCRYPT_HASH_BYTES, SCRYPT_HEADER_BYTES},
    records::{Status, Submission},
};

use super::{
    Failure, Outcome, decided,
    raw::{Raw, expect},
};
use crate::{
    registers,
    signatures::{Job, Key, Kind, fixed},
    sim::workload::{Case, Random, job_cases},
};

/// Clocks in which every command of these checks ends.
const PATIENCE: u64 = 8_000_000;
/// Bytes of a window that are looked at.
const WINDOW: usize = 128;

/// A sound command of so many jobs with drawn operands.
fn command<B: Bus>(raw: &mut Raw<B>, random: &mut Random, jobs: u32) -> Result<Submission, Failure> {
    let (input, output_bytes, kind) = match raw.configuration {
        Configuration::Streams => return Err(Failure::Wrong("no jobs in this configuration".into())),
        Configuration::Signatures => {
            let kind = [Kind::Whole, Kind::Short, Kind::Bip340][random.below(3) as usize];
            let input = (0..jobs).flat_map(|_| job(kind, random).0).collect();
            (input, jobs * kind.window_bytes() as u32, kind.code())
        }
        Configuration::Scrypt => {
            let input = random.bytes((jobs * SCRYPT_HEADER_BYTES) as usize);
            (input, jobs * SCRYPT_HASH_BYTES, 0)
        }
    };
    Ok(Submission {
        src: raw.put(&input)?,
        src_len: input.len() as u32,
        dst: raw.place(output_bytes),
        dst_len: output_bytes,
        aux: [jobs, kind, 0, 0, 0, 0, 0, 0],
        ..raw.command(raw.configuration.third())
    })
}

/// A job with drawn scalars and secret, and a key that is a small multiple of the base point, or none.
fn job(kind: Kind, random: &mut Random) -> Job {
    let [x, y] = fixed::TABLE[random.below(64) as usize];
    let drawn: [u8; 32] = std::array::from_fn(|_| random.draw() as u8);
    // Every eighth key is none: x is drawn.
    let x = if random.below(8) == 0 { drawn } else { x.bytes() };
    let mut number = || std::array::from_fn(|at| if at < 31 { random.draw() as u8 } else { 0x7f });
    let (u1, u2) = (number(), number());
    let key = match kind {
        Kind::Whole => Key::Whole { x, y: y.bytes() },
        Kind::Short => Key::Short { x, odd: y.is_odd() },
        Kind::Bip340 => Key::Even { x },
    };
    Job::new(&key, &u1, &u2, random.draw())
}

fn runs<B: Bus>(raw: &mut Raw<B>, command: &Submission) -> Outcome {
    let tag = raw.tail;
    let command = Submission {
        tag,
        generation: raw.generation,
        ..*command
    };
    let written = raw.expected(&command)?;
    raw.push(&command)?;
    raw.bell()?;
    let completion = raw.await_one(PATIENCE)?;
    raw.acknowledge()?;
    expect("tag", completion.tag, tag)?;
    raw.holds(&command, &completion, &written)
}

/// One, two, one less and one more than the cores have in work at once, of whatever kind.
pub(super) fn every_count<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(21);
    let counts: &[u32] = match raw.configuration {
        Configuration::Signatures => &[1, 2, 31, 63, 64, 65],
        _ => &[1, 2, 20, 21, 22],
    };
    for count in counts {
        let command = command(&mut raw, &mut random, *count)?;
        runs(&mut raw, &command)?;
    }
    raw.nop_runs()
}

/// Operands that do not agree, or are none: refused, and nothing is written.
pub(super) fn unsound<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(22);
    let sound = command(&mut raw, &mut random, 3)?;
    let with = |change: fn(&mut Submission)| {
        let mut command = sound;
        change(&mut command);
        command
    };
    let mut unsound = vec![
        ("no jobs", with(|c| (c.aux[0], c.src_len, c.dst_len) = (0, 0, 0))),
        ("one more than there are", with(|c| c.aux[0] += 1)),
        ("one less than there are", with(|c| c.aux[0] -= 1)),
        ("2^16 jobs", with(|c| c.aux[0] = 1 << 16)),
        ("a short input", with(|c| c.src_len -= 8)),
        ("a short output", with(|c| c.dst_len -= 8)),
        ("an input off 8 bytes", with(|c| c.src += 4)),
        ("an output off 8 bytes", with(|c| c.dst += 4)),
    ];
    if raw.configuration == Configuration::Signatures {
        unsound.push(("a kind that is none", with(|c| c.aux[1] = 3)));
        unsound.push(("a kind of many bits", with(|c| c.aux[1] |= 1 << 31)));
    }
    for (what, command) in unsound {
        let command = Submission {
            tag: raw.tail,
            ..command
        };
        let window = command.dst & !7;
        raw.bus.write_memory(window, &[0xa5; WINDOW])?;
        raw.ends(what, &command, Status::BadOperand)?;
        let mut seen = [0; WINDOW];
        raw.bus.read_memory(window, &mut seen)?;
        expect(what, seen, [0xa5; WINDOW])?;
    }
    runs(&mut raw, &sound)
}

/// A command longer than its watchdog ends as timed out, and with time enough it is right.
pub(super) fn watchdog<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(23);
    let long = command(&mut raw, &mut random, 2)?;
    raw.bus.write_register(registers::WATCHDOG, 2_000)?;
    let tag = raw.tail;
    raw.ends(
        "a command longer than its watchdog",
        &Submission { tag, ..long },
        Status::Timeout,
    )?;
    expect("TIMEOUTS", raw.bus.read_register(registers::TIMEOUTS)?, 1)?;
    raw.bus.write_register(registers::WATCHDOG, 1 << 22)?;
    runs(&mut raw, &long)
}

/// At moments of a command: while jobs are read, and in the middle of the work. It is gone without a trace.
pub(super) fn reset_in_the_middle<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(24);
    let long = command(&mut raw, &mut random, 2)?;
    for clocks in [60, 20_000] {
        let tag = raw.tail;
        raw.push(&Submission {
            tag,
            generation: raw.generation,
            ..long
        })?;
        raw.bell()?;
        raw.bus.wait(clocks)?;
        raw.reset()?;
        raw.generation += 1;
        raw.start_ring()?;
        raw.bus.wait(5_000)?;
        expect("a completion from before the reset", raw.poll()?, None)?;
        runs(&mut raw, &long)?;
    }
    Ok(())
}

/// Jobs under trees and matrices: every result in its place.
pub(super) fn side_by_side<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(25);
    let mut commands = Vec::new();
    for leaves in [33, 100] {
        commands.push(command(&mut raw, &mut random, 3)?);
        let bytes = random.bytes(leaves * 32);
        commands.push(raw.tree(&bytes)?);
        commands.push(raw.matrix(&mut random, (10, 4, 320))?);
    }
    let first = raw.tail;
    for (number, command) in (first..).zip(&mut commands) {
        command.tag = number;
        raw.push(command)?;
    }
    raw.bell()?;
    for _ in 0..commands.len() {
        let completion = raw.await_one(PATIENCE)?;
        let number = completion.tag.wrapping_sub(first) as usize;
        let Some(command) = commands.get(number).copied() else {
            return Err(Failure::Wrong(format!("tag {} is none", completion.tag)));
        };
        let written = raw.expected(&command)?;
        raw.holds(&command, &completion, &written)?;
    }
    raw.acknowledge()
}

/// Everything that the driver makes of rows for this seat.
pub(super) fn drivers_rows<B: Bus>(bus: B) -> Outcome {
    decided(bus, |offered| {
        let seats = [Configuration::Signatures, Configuration::Scrypt].into_iter();
        let mut cases = Vec::new();
        for seat in seats.filter(|seat| offered >> seat.third() as u32 & 1 == 1) {
            let few = |case: &Case| case.batch.tables()[0].len() <= 3;
            cases.extend(job_cases(seat, 26)?.into_iter().filter(few));
        }
        Ok(cases)
    })
}
