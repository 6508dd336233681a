//! Which upsets a campaign makes, and the rounds in which it runs them.
//! A round goes once through the job: a lane takes the upset of a clock, and is free for the next as soon as it agrees again. What found
//! no lane waits for another round, which begins where the first of those is due.
//! Never restores a lane by itself: a round begins with all lanes alike.

use super::{Campaign, Outcome, PATIENCE, QUIET_CLOCKS, Report, Scope, Upset, judged};

/// What a lane but the first is there for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// Agrees with the undisturbed one.
    Free,
    /// Has the upset of this number, which came behind this clock.
    Taken(usize, u64),
    /// Has had one that was not masked, and never agrees again.
    Spent,
}

impl Campaign {
    /// The upsets of a scope in the order of their clocks: every bit on every clock, or so many of them, evenly spread. Where they are
    /// fewer than the clocks of the job, as many as there are lanes for come on one clock.
    pub fn upsets(&self, scope: Scope, limit: Option<u64>) -> Vec<Upset> {
        let registers = self.simulator.layout().registers.iter().enumerate();
        let bits: Vec<(usize, u32)> = registers
            .filter(|(_, register)| scope.holds(register))
            .flat_map(|(number, register)| (0..register.width).map(move |bit| (number, bit)))
            .collect();
        let all = bits.len() as u64 * self.clean_clocks;
        let count = limit.unwrap_or(all).min(all);
        let upset = |clock: u64, bit: u64| {
            let (register, bit) = bits[bit as usize];
            Upset { register, bit, clock }
        };
        if count < self.clean_clocks {
            let together = self.drivers.len() as u64 - 1;
            let clocks = count.div_ceil(together);
            // Multiples of the golden ratio modulo 1 fill an interval evenly, however many they are.
            let sparse = |number: u64| {
                let fraction = number.wrapping_mul(GOLDEN) >> 32;
                let clock = drawn(number / together, clocks, self.clean_clocks);
                upset(clock, (fraction * bits.len() as u64) >> 32)
            };
            return (0..count).map(sparse).collect();
        }
        let dense = |number| {
            let at = drawn(number, count, all);
            upset(at / bits.len() as u64, at % bits.len() as u64)
        };
        (0..count).map(dense).collect()
    }

    /// Runs upsets in the order of their clocks, and tells now and then how many are done.
    pub fn run(&mut self, upsets: &[Upset], mut progress: impl FnMut(u64)) -> Report {
        debug_assert!(upsets.is_sorted_by_key(|upset| upset.clock));
        let mut report = Report {
            job_clocks: self.clean_clocks,
            ..Report::default()
        };
        self.lane_clocks = 0;
        let (layout, start) = (self.simulator.layout(), self.moment());
        let mut moment = self.moment();
        let mut waiting: Vec<usize> = (0..upsets.len()).collect();
        while let Some(first) = waiting.first() {
            self.restore(&moment);
            self.run_until(upsets[*first].clock);
            moment = self.moment();
            waiting = self.round(upsets, &waiting, |number, outcome| {
                report.add(layout.registers[upsets[number].register].name, outcome);
                progress(report.upsets());
            });
        }
        self.restore(&start);
        report.lane_clocks = self.lane_clocks;
        report
    }

    /// From the clock of the first of these on, with all lanes alike, to the end of those that find a lane; returns the others.
    pub(super) fn round(
        &mut self,
        upsets: &[Upset],
        numbers: &[usize],
        mut ended: impl FnMut(usize, Outcome),
    ) -> Vec<usize> {
        let mut lanes = vec![Lane::Free; self.drivers.len()];
        lanes[0] = Lane::Spent;
        let (mut waiting, mut left) = (numbers.iter().copied().peekable(), Vec::new());
        let last = self.clean_clocks * PATIENCE + QUIET_CLOCKS;
        let is_taken = |lane: &Lane| matches!(lane, Lane::Taken(..));
        while self.clock < last && (waiting.peek().is_some() || lanes.iter().any(is_taken)) {
            while let Some(number) = waiting.next_if(|number| upsets[*number].clock == self.clock) {
                match lanes.iter().position(|lane| *lane == Lane::Free) {
                    Some(lane) => {
                        self.turn(&upsets[number], lane);
                        lanes[lane] = Lane::Taken(number, self.clock);
                    }
                    None => left.push(number),
                }
            }
            self.step();
            if lanes.iter().any(|lane| self.is_looked_at(*lane)) {
                self.settle(&mut lanes, &mut ended);
            }
        }
        for lane in lanes {
            if let Lane::Taken(number, _) = lane {
                ended(number, Outcome::Hang);
            }
        }
        left
    }

    /// Turns the bit in a lane.
    pub(super) fn turn(&mut self, upset: &Upset, lane: usize) {
        let register = &self.simulator.layout().registers[upset.register];
        let value = self.simulator.register(register, lane);
        self.simulator.set_register(register, lane, value ^ 1 << upset.bit);
    }

    /// Soon most have agreed; the others are looked at less and less often, and on the same clocks.
    fn is_looked_at(&self, lane: Lane) -> bool {
        let Lane::Taken(_, from) = lane else { return false };
        let since = self.clock - from;
        let seldom = (self.clean_clocks / LOOKS).next_power_of_two().max(64);
        since <= 2 || self.clock.is_multiple_of((since / 4).next_power_of_two().min(seldom))
    }

    /// Decides about lanes that agree again, have broken a rule, or have ended.
    fn settle(&mut self, lanes: &mut [Lane], ended: &mut impl FnMut(usize, Outcome)) {
        let agreeing = self.simulator.agreeing(0);
        let over = self.clock >= self.clean_clocks + QUIET_CLOCKS;
        for (at, lane) in lanes.iter_mut().enumerate() {
            let Lane::Taken(number, _) = *lane else { continue };
            let driver = &self.drivers[at];
            let (outcome, then) = match driver.breach {
                Some(breach) => (Outcome::Protocol(breach), Lane::Spent),
                None if agreeing >> at & 1 == 1 && *driver == self.drivers[0] => (Outcome::Masked, Lane::Free),
                None if over && driver.endings.len() == self.job.commands => (judged(driver, &self.clean), Lane::Spent),
                None => continue,
            };
            *lane = then;
            ended(number, outcome);
        }
    }
}

/// One number of each stretch of `all / count`, drawn by a multiplicative hash: nothing is skipped in step.
fn drawn(number: u64, count: u64, all: u64) -> u64 {
    let (from, to) = (number * all / count, (number + 1) * all / count);
    from + (number.wrapping_mul(GOLDEN) >> 33) % (to - from)
}

/// 2^64 by the golden ratio.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
/// A lane that differs for long is looked at so many times in a job, but at most on every 64th clock.
const LOOKS: u64 = 256;
