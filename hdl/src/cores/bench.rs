//! Memory as a core sees it through its mover: segments in, segments out, at the pace of an HP port or at random.
//! Drives the erasure and the SM3 core in their tests, as Rust circuits and as Verilog, and checks the rules of streams.
//! Never forgives: a beat without a segment, a payload that changes while it waits, or silence are failures.

use std::collections::VecDeque;

use crate::circuit::ports::Model;
use crate::circuit::rng::XorShift;
use crate::sim::ddr::{BEATS_PER_SHARE, BURSTS_MAX, CLOCKS_PER_SHARE, READ_LATENCY};

/// One command as the rings hand it to a core; `aux` beyond what the core has is not driven.
#[derive(Clone, Debug, Default)]
pub(super) struct Operands {
    /// Address and bytes of the input.
    pub(super) src: u32,
    pub(super) src_len: u32,
    /// Address and bytes of the output.
    pub(super) dst: u32,
    pub(super) dst_len: u32,
    /// Operands of the operation that the core has ports for.
    pub(super) aux: Vec<u32>,
}

/// How a command ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    pub(super) status: u8,
    pub(super) crc: u32,
    pub(super) extra: u32,
    /// Clocks from the one in which the command was taken to the one in which its end was offered.
    pub(super) clocks: u64,
    /// All bytes written, in the order of writing.
    pub(super) written: Vec<u8>,
}

/// Pace of the memory.
#[derive(Clone, Debug)]
pub(super) enum Pace {
    /// The model of an HP port (`sim::ddr`).
    Port,
    /// Every handshake waits at random; the numbers are drawn from this seed.
    Random(u64),
}

/// Bytes within which a burst stays.
const BURST_BYTES: u32 = 128;
/// Beats read ahead, and beats waiting to be written.
const AHEAD_MAX: usize = 64;
/// Clocks without any handshake after which a core counts as hung, unless it is given more: the signature engine takes fewer for a batch.
const SILENCE_MAX: u64 = 80_000;

/// Memory from address 0 on.
pub(super) struct Bench {
    pub(super) memory: Vec<u8>,
    random: XorShift,
    pace: Pace,
    clock: u64,
    /// Segments asked for: next address and beats left of each.
    asked: VecDeque<(u32, u32)>,
    /// Bursts under way: clock of the first beat, address, beats left, whether its end is a segment's.
    bursts: VecDeque<(u64, u32, u32, bool)>,
    /// Beats that wait for the core.
    ahead: VecDeque<(u64, bool)>,
    /// Beats asked of memory and not taken by the core.
    reserved: usize,
    /// Segments of writes: next address and beats left.
    rooms: VecDeque<(u32, u32)>,
    /// Beats on the way to memory.
    behind: usize,
    silence_max: u64,
    previous: Vec<(&'static str, Vec<u64>, bool)>,
}

/// Streams that a core offers: valid, ready, payload.
const OFFERED: [(&str, &str, &[&str]); 4] = [
    ("rseg_valid", "rseg_ready", &["rseg_addr", "rseg_beats"]),
    ("wseg_valid", "wseg_ready", &["wseg_addr", "wseg_beats"]),
    ("wdat_valid", "wdat_ready", &["wdat_lo", "wdat_hi", "wdat_last"]),
    (
        "done_valid",
        "done_ready",
        &["done_slot", "done_status", "done_crc", "done_extra"],
    ),
];

impl Bench {
    /// Memory of these bytes.
    pub(super) fn new(memory: Vec<u8>, pace: Pace) -> Self {
        let seed = match pace {
            Pace::Port => 1,
            Pace::Random(seed) => seed,
        };
        Self {
            memory,
            random: XorShift::new(seed),
            pace,
            clock: 0,
            asked: VecDeque::new(),
            bursts: VecDeque::new(),
            ahead: VecDeque::new(),
            reserved: 0,
            rooms: VecDeque::new(),
            behind: 0,
            silence_max: SILENCE_MAX,
            previous: Vec::new(),
        }
    }

    /// The same, for a core that works so many clocks without asking for anything.
    pub(super) fn patient(mut self, clocks: u64) -> Self {
        self.silence_max = clocks;
        self
    }

    /// Pace of the memory.
    pub(super) fn pace(&self) -> &Pace {
        &self.pace
    }

    /// Two clocks of reset.
    pub(super) fn reset(&mut self, core: &mut impl Model) {
        for (_, ready, _) in OFFERED {
            core.set(ready, 0);
        }
        core.set("cmd_valid", 0);
        core.set("rdat_valid", 0);
        core.set("resetn", 0);
        core.tick();
        core.tick();
        core.set("resetn", 1);
    }

    /// Offers one command and runs until its end is taken.
    pub(super) fn run(&mut self, core: &mut impl Model, operands: &Operands, slot: u8) -> Ending {
        self.run_for(core, operands, slot, u64::MAX).expect("an end")
    }

    /// Offers one command and runs it for so many clocks at most; `None`: it has not ended by then.
    pub(super) fn run_for(
        &mut self,
        core: &mut impl Model,
        operands: &Operands,
        slot: u8,
        clocks: u64,
    ) -> Option<Ending> {
        let last = self.clock.saturating_add(clocks);
        core.set("cmd_slot", slot.into());
        core.set("cmd_src", operands.src.into());
        core.set("cmd_src_len", operands.src_len.into());
        core.set("cmd_dst", operands.dst.into());
        core.set("cmd_dst_len", operands.dst_len.into());
        for (number, value) in operands.aux.iter().enumerate() {
            core.set(&format!("cmd_aux{number}"), (*value).into());
        }
        let (mut taken, mut written, mut quiet) = (None, Vec::new(), 0);
        self.previous.clear();
        while self.clock < last {
            let offers_command = taken.is_none() && self.goes();
            core.set("cmd_valid", offers_command.into());
            // A beat once offered stays offered; a ready may come and go.
            let offers_beat = self.offers_beat();
            core.set("rdat_valid", offers_beat.into());
            let (beat, last) = match offers_beat {
                true => self.ahead[0],
                false => (self.random.draw(), self.random.one_in(2)),
            };
            core.set("rdat_lo", beat & 0xffff_ffff);
            core.set("rdat_hi", beat >> 32);
            core.set("rdat_last", last.into());
            let ready = [
                self.asked.len() < 2 && self.goes(),
                self.rooms.len() < 2 && self.goes(),
                self.behind < AHEAD_MAX && self.goes(),
                self.goes(),
            ];
            for ((_, name, _), ready) in OFFERED.iter().zip(ready) {
                core.set(name, ready.into());
            }
            core.settle();
            self.check_rules(core, &ready);
            let fires: Vec<bool> = OFFERED
                .iter()
                .zip(ready)
                .map(|((valid, _, _), ready)| ready && core.get(valid) == 1)
                .collect();
            let takes_command = offers_command && core.get("cmd_ready") == 1;
            let takes_beat = offers_beat && core.get("rdat_ready") == 1;
            if takes_command {
                taken = Some(self.clock);
            }
            if takes_beat {
                self.ahead.pop_front();
                self.reserved -= 1;
            }
            if fires[0] {
                assert_eq!(core.get("rseg_addr") % 8, 0, "address of a segment to read");
                assert!(core.get("rseg_beats") > 0, "a segment of no beats");
                self.asked
                    .push_back((core.get("rseg_addr") as u32, core.get("rseg_beats") as u32));
            }
            if fires[1] {
                assert_eq!(core.get("wseg_addr") % 8, 0, "address of a segment to write");
                assert!(core.get("wseg_beats") > 0, "a segment of no beats");
                self.rooms
                    .push_back((core.get("wseg_addr") as u32, core.get("wseg_beats") as u32));
            }
            if fires[2] {
                self.write(core, &mut written);
            }
            quiet = match takes_command || takes_beat || fires.contains(&true) {
                true => 0,
                false => quiet + 1,
            };
            assert!(quiet < self.silence_max, "the core is silent");
            if fires[3] {
                let ending = Ending {
                    status: core.get("done_status") as u8,
                    crc: core.get("done_crc") as u32,
                    extra: core.get("done_extra") as u32,
                    clocks: self.clock - taken.expect("an end after a beginning"),
                    written,
                };
                assert_eq!(core.get("done_slot"), u64::from(slot), "slot");
                self.advance(core);
                assert!(self.rooms.is_empty(), "room that was asked for and not used");
                assert!(
                    self.asked.is_empty() && self.bursts.is_empty() && self.ahead.is_empty(),
                    "data not taken"
                );
                return Some(ending);
            }
            self.advance(core);
        }
        None
    }

    /// Whether a handshake may happen in this clock.
    fn goes(&mut self) -> bool {
        match self.pace {
            Pace::Port => true,
            Pace::Random(_) => self.random.below(4) != 0,
        }
    }

    fn offers_beat(&mut self) -> bool {
        let held = self.previous.iter().any(|(name, _, waits)| *name == "rdat" && *waits);
        !self.ahead.is_empty() && (held || self.goes())
    }

    /// What was offered and not taken stands there unchanged.
    fn check_rules(&mut self, core: &mut impl Model, ready: &[bool; 4]) {
        let previous = std::mem::take(&mut self.previous);
        for ((valid, _, payload), ready) in OFFERED.iter().zip(ready) {
            let values: Vec<u64> = payload.iter().map(|port| core.get(port)).collect();
            let is_valid = core.get(valid) == 1;
            if let Some((_, before, true)) = previous.iter().find(|(name, _, _)| name == valid) {
                assert!(is_valid, "{valid} fell before ready");
                assert_eq!(&values, before, "payload of {valid} changed while it waited");
            }
            self.previous.push((valid, values, is_valid && !ready));
        }
        let waits = !self.ahead.is_empty() && core.get("rdat_ready") == 0;
        self.previous.push(("rdat", Vec::new(), waits));
    }

    fn write(&mut self, core: &mut impl Model, written: &mut Vec<u8>) {
        let (address, beats) = self
            .rooms
            .front_mut()
            .expect("room was asked for before its first beat");
        let beat = core.get("wdat_lo") | core.get("wdat_hi") << 32;
        assert_eq!(core.get("wdat_last") == 1, *beats == 1, "last beat of a segment");
        let at = *address as usize;
        self.memory[at..at + 8].copy_from_slice(&beat.to_le_bytes());
        written.extend(beat.to_le_bytes());
        *address += 8;
        *beats -= 1;
        if *beats == 0 {
            self.rooms.pop_front();
        }
        self.behind += 1;
    }

    /// One clock of the core and of the mover.
    fn advance(&mut self, core: &mut impl Model) {
        core.tick();
        self.clock += 1;
        let moves = self.clock % CLOCKS_PER_SHARE < BEATS_PER_SHARE || matches!(self.pace, Pace::Random(_));
        if moves {
            self.behind = self.behind.saturating_sub(1);
            if let Some((due, address, beats, ends)) = self.bursts.front_mut()
                && *due <= self.clock
            {
                let at = *address as usize;
                let bytes = self.memory[at..at + 8].try_into().expect("eight bytes");
                *address += 8;
                *beats -= 1;
                self.ahead.push_back((u64::from_le_bytes(bytes), *beats == 0 && *ends));
                if *beats == 0 {
                    self.bursts.pop_front();
                }
            }
        }
        let Some((address, left)) = self.asked.front_mut() else {
            return;
        };
        let beats = (*left).min((BURST_BYTES - *address % BURST_BYTES) / 8);
        if self.bursts.len() < BURSTS_MAX && self.reserved + beats as usize <= AHEAD_MAX {
            let latency = match self.pace {
                Pace::Port => READ_LATENCY,
                Pace::Random(_) => 1 + self.random.below(8),
            };
            let due = self.clock + latency;
            self.bursts.push_back((due, *address, beats, beats == *left));
            self.reserved += beats as usize;
            *address += 8 * beats;
            *left -= beats;
            if *left == 0 {
                self.asked.pop_front();
            }
        }
    }
}
