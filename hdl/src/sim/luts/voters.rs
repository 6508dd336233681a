//! Whether voting survives synthesis: of each voted register three copies, and nothing that one wrong copy changes.
//! Run over the tables that synthesis left, so that what it merged or simplified is seen; a test asks it of every circuit.
//! Never trusts a name alone: each copy is upset by itself, and two at once, in states drawn at random.

use std::collections::BTreeMap;

use crate::sim::luts::row::{LANES, Row};
use crate::sim::luts::simulator::Simulator;
use crate::sim::netlist::core::Register;
use crate::sim::netlist::simulator::Simulate;

/// Names of the copies, behind that of their register.
const COPIES: [&str; 3] = ["copy_a", "copy_b", "copy_c"];
/// Name of the flip-flop that tells of a vote that was not unanimous.
const UNEVEN: &str = "uneven";

/// A bit in three copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voted {
    /// Instances and the register.
    pub name: &'static str,
    /// Bit of the register.
    pub bit: u32,
    /// The signals of the three.
    pub copies: [u32; 3],
}

/// What synthesis has left of the votes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// Bits in three copies.
    pub voted: Vec<Voted>,
    /// Registers with fewer copies than three, and the copies that are gone.
    pub lost: Vec<(&'static str, Vec<&'static str>)>,
}

/// What the upsets have shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Upsets of one copy.
    pub upsets: u64,
    /// Registers whose single wrong copy was seen by anything but its own flip-flop of an uneven vote.
    pub unvoted: Vec<&'static str>,
    /// Registers whose single wrong copy did not raise that flip-flop.
    pub untold: Vec<&'static str>,
    /// Bits of which two wrong copies were seen: the others did not matter in any of the states.
    pub believed: usize,
}

/// Finds the copies of a circuit.
pub fn survey(simulator: &Simulator) -> Survey {
    let mut bits: BTreeMap<(&str, u32), [Option<u32>; 3]> = BTreeMap::new();
    for register in simulator.layout().registers {
        let Some((name, last)) = split(register) else { continue };
        let Some(copy) = COPIES.iter().position(|copy| *copy == last) else {
            continue;
        };
        for bit in 0..register.width {
            bits.entry((name, register.low + bit)).or_default()[copy] = Some(register.at + bit);
        }
    }
    let mut survey = Survey::default();
    for ((name, bit), copies) in bits {
        if let [Some(a), Some(b), Some(c)] = copies {
            let copies = [a, b, c];
            survey.voted.push(Voted { name, bit, copies });
            continue;
        }
        let gone = COPIES.into_iter().zip(copies).filter(|(_, signal)| signal.is_none());
        let gone: Vec<&str> = gone.map(|(copy, _)| copy).collect();
        if survey.lost.last().is_none_or(|(known, _)| *known != name) {
            survey.lost.push((name, gone));
        }
    }
    survey
}

/// Instances and register, and the last part of the name.
fn split(register: &Register) -> Option<(&'static str, &'static str)> {
    register.name.rsplit_once('.')
}

/// Upsets every copy by itself, and every two copies at once, in so many states: all registers, memories' outputs and inputs at random,
/// copies alike. The lanes of a clock share a state, and each has an upset of its own.
pub fn judge(simulator: &mut Simulator, voted: &[Voted], states: u64, seed: u64) -> Verdict {
    let mut told: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let registers = simulator.layout().registers;
    let mut at = 0;
    for register in registers {
        if let Some((name, UNEVEN)) = split(register) {
            told.entry(name).or_default().push(at);
        }
        at += register.width as usize;
    }
    let mut uneven: Vec<usize> = told.values().flatten().copied().collect();
    uneven.sort_unstable();
    let mut verdict = Verdict::default();
    let mut believed = vec![false; voted.len()];
    let mut noise = Noise(seed);
    for _ in 0..states {
        let state: Vec<(u32, bool)> = drawn(simulator, voted, &mut noise);
        for two in [false, true] {
            let upsets: Vec<(usize, usize)> = (0..voted.len())
                .flat_map(|bit| (0..3).map(move |copy| (bit, copy)))
                .collect();
            for pass in upsets.chunks(LANES - 1) {
                state
                    .iter()
                    .for_each(|(signal, bit)| *simulator.signal(*signal) = Row::all(*bit));
                for (lane, (bit, copy)) in (1..).zip(pass) {
                    let copies = voted[*bit].copies;
                    *simulator.signal(copies[*copy]) ^= Row::only(lane);
                    if two {
                        *simulator.signal(copies[(copy + 1) % 3]) ^= Row::only(lane);
                    }
                }
                simulator.look();
                let seen = simulator.outputs_differing(0) | simulator.next_differing(0, &uneven);
                for (lane, (bit, _)) in (1..).zip(pass) {
                    let name = voted[*bit].name;
                    if two {
                        believed[*bit] |= seen.get(lane);
                        continue;
                    }
                    verdict.upsets += 1;
                    if seen.get(lane) {
                        verdict.unvoted.push(name);
                    }
                    let tells =
                        |flops: &Vec<usize>| flops.iter().any(|flop| simulator.next(*flop).differing(0).get(lane));
                    if !told.get(name).is_some_and(tells) {
                        verdict.untold.push(name);
                    }
                }
            }
        }
    }
    verdict.believed = believed.into_iter().filter(|believed| *believed).count();
    for names in [&mut verdict.unvoted, &mut verdict.untold] {
        names.sort_unstable();
        names.dedup();
    }
    verdict
}

/// A state at random: of all inputs and registers, the copies of a bit alike.
fn drawn(simulator: &Simulator, voted: &[Voted], noise: &mut Noise) -> Vec<(u32, bool)> {
    let inputs = simulator
        .layout()
        .inputs
        .iter()
        .flat_map(|slice| slice.at..slice.at + slice.width);
    let registers = simulator.netlist().registers().map(|(signal, _)| signal);
    let mut state: Vec<(u32, bool)> = inputs.chain(registers).map(|signal| (signal, noise.draw())).collect();
    let first: BTreeMap<u32, bool> = state.iter().copied().collect();
    let alike: BTreeMap<u32, bool> = voted
        .iter()
        .flat_map(|bit| bit.copies.map(|copy| (copy, first[&bit.copies[0]])))
        .collect();
    for (signal, bit) in &mut state {
        *bit = alike.get(signal).copied().unwrap_or(*bit);
    }
    state
}

/// xorshift64*: any seed but zero.
struct Noise(u64);

impl Noise {
    fn draw(&mut self) -> bool {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 63 == 1
    }
}
