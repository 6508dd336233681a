//! Checks of operands: just outside of what an operation takes, and just inside.
//! Beside the other checks of the conformance suite: what one engine refuses every engine refuses.
//! Never looks at how long a refusal takes.

use perigee_hdl_abi::{
    bus::Bus,
    layout::SM3_TAIL,
    records::{Status, Submission},
};

use super::{
    Outcome, SM3_PREFIX,
    raw::{Raw, expect},
};
use crate::sim::workload::Random;

/// Bytes behind a window's first that are looked at: the outputs of the matrix.
const WINDOW: usize = 384;

/// Every operand just outside its range: refused, and nothing is written.
pub(super) fn unsound<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(3);
    let tree = raw.tree(&random.bytes(96))?;
    let matrix = raw.matrix(&mut random, (2, 3, 65))?;
    let messages = raw.messages(&mut random, (55, 56, 3, 20), SM3_PREFIX)?;
    let with = |mut command: Submission, change: fn(&mut Submission)| {
        change(&mut command);
        command
    };
    let unsound = [
        ("a tree without leaves", with(tree, |c| c.src_len = 0)),
        ("half a leaf", with(tree, |c| c.src_len -= 16)),
        ("too many leaves", with(tree, |c| c.src_len = 32 << 24)),
        ("a short window", with(tree, |c| c.dst_len = 32)),
        ("no inputs", with(matrix, |c| (c.aux[0], c.src_len) = (0, 0))),
        ("no outputs", with(matrix, |c| (c.aux[1], c.dst_len) = (0, 0))),
        (
            "too many inputs",
            with(matrix, |c| (c.aux[0], c.src_len) = (256, 256 * 128)),
        ),
        (
            "too many outputs",
            with(matrix, |c| (c.aux[1], c.dst_len) = (256, 256 * 128)),
        ),
        (
            "empty shards",
            with(matrix, |c| (c.aux[2], c.src_len, c.dst_len) = (0, 0, 0)),
        ),
        ("inputs of another length", with(matrix, |c| c.src_len += 64)),
        ("outputs of another length", with(matrix, |c| c.dst_len -= 64)),
        ("messages of no bytes", with(messages, |c| c.aux[0] = 0)),
        (
            "too long messages",
            with(messages, |c| (c.aux[0], c.aux[1]) = ((1 << 24) + 8, (1 << 24) + 8)),
        ),
        ("messages in each other", with(messages, |c| c.aux[1] = 48)),
        ("no messages", with(messages, |c| (c.aux[2], c.dst_len) = (0, 0))),
        ("a last message that is too long", with(messages, |c| c.aux[4] = 56)),
        (
            "a last message of nothing behind others",
            with(messages, |c| c.aux[4] = 0),
        ),
        ("hashes of another length", with(messages, |c| c.dst_len += 32)),
        ("leaves off 8 bytes", with(tree, |c| c.src += 4)),
        ("a window off 8 bytes", with(tree, |c| c.dst += 4)),
        ("inputs off 64 bytes", with(matrix, |c| c.src += 32)),
        ("outputs off 64 bytes", with(matrix, |c| c.dst += 32)),
        ("coefficients off 8 bytes", with(matrix, |c| c.aux[3] += 4)),
        (
            "shards of 2^24 bytes",
            with(matrix, |c| {
                (c.aux[0], c.aux[1], c.aux[2]) = (1, 1, 1 << 24);
                (c.src_len, c.dst_len) = (1 << 24, 1 << 24);
            }),
        ),
        ("messages off 64 bytes", with(messages, |c| c.src += 32)),
        ("hashes off 64 bytes", with(messages, |c| c.dst += 32)),
        ("an option that is none", with(messages, |c| c.aux[3] |= 1 << 10)),
        // Their hashes fill 2^32 bytes: a length of zero.
        (
            "2^27 messages",
            with(messages, |c| (c.aux[2], c.dst_len) = (1 << 27, 0)),
        ),
        // Three messages of 8 bytes: the tail stands at 24.
        (
            "a tail off 32 bytes",
            with(messages, |c| {
                (c.aux, c.dst_len) = ([8, 8, 3, SM3_PREFIX | SM3_TAIL, 8, 0, 0, 0], 128)
            }),
        ),
    ];
    for (what, command) in unsound {
        let command = Submission {
            tag: raw.tail,
            ..command
        };
        raw.bus.write_memory(command.dst, &[0xa5; WINDOW])?;
        raw.ends(what, &command, Status::BadOperand)?;
        let mut window = [0; WINDOW];
        raw.bus.read_memory(command.dst, &mut window)?;
        expect(what, window, [0xa5; WINDOW])?;
    }
    raw.nop_runs()
}

/// What is odd but allowed: leaves and their window at any 8 bytes, a tail at any 32 bytes, a last message without bytes.
pub(super) fn at_their_limits<B: Bus>(bus: B) -> Outcome {
    let mut raw = Raw::start(bus)?;
    let mut random = Random::new(13);
    let tree = raw.tree(&random.bytes(7 * 32 + 8))?;
    let behind = raw.place(64);
    let tail = raw.messages(&mut random, (8, 8, 4, 8), SM3_PREFIX | SM3_TAIL)?;
    let empty = raw.messages(&mut random, (8, 8, 1, 0), SM3_PREFIX)?;
    let commands = [
        Submission {
            src: tree.src + 8,
            src_len: 7 * 32,
            dst: behind - 56,
            ..tree
        },
        tail,
        empty,
    ];
    for command in commands {
        let tag = raw.tail;
        let command = Submission { tag, ..command };
        let written = raw.expected(&command)?;
        let completion = raw.run(&command)?;
        raw.holds(&command, &completion, &written)?;
    }
    raw.nop_runs()
}
