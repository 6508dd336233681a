//! One run of a core's job as a waveform: undisturbed, or beside a lane in which one bit of one register was turned.
//! The same job, ports and clocks as in a campaign, so that what a campaign has found can be looked at.
//! Never part of a campaign's counts.

use std::io::{self, Write};
use std::ops::Range;

use crate::sim::netlist::vcd::Vcd;

use super::{Campaign, PATIENCE, Upset};

/// The lane of the upset, beside the undisturbed lane 0.
const DISTURBED: usize = 1;

impl Campaign {
    /// The upset of this bit of a register by its name in the Verilog, behind this clock.
    ///
    /// # Errors
    /// What is wrong with it, and what was expected.
    pub fn upset_of(&self, name: &str, bit: u32, clock: u64) -> Result<Upset, String> {
        let layout = self.simulator.layout();
        let pieces = || {
            layout
                .registers
                .iter()
                .enumerate()
                .filter(|(_, piece)| piece.name == name)
        };
        let Some(bits) = pieces().map(|(_, piece)| piece.low + piece.width).max() else {
            let part = name.rsplit('.').next().unwrap_or(name);
            let alike = layout.registers.iter().map(|register| register.name);
            let mut alike: Vec<&str> = alike.filter(|known| known.contains(part)).collect();
            alike.dedup();
            alike.truncate(ALIKE_MAX);
            return Err(match alike.is_empty() {
                true => format!("{} has no register {name:?}", layout.name),
                false => format!("{} has no register {name:?}, but {}", layout.name, alike.join(", ")),
            });
        };
        let holds = |low: u32, width: u32| (low..low + width).contains(&bit);
        let piece = pieces().find(|(_, piece)| holds(piece.low, piece.width));
        let Some((register, piece)) = piece else {
            return Err(format!("bit {bit} of {name}, expected less than {bits}"));
        };
        if clock >= self.clean_clocks {
            return Err(format!(
                "clock {clock}, expected less than {}: the job is over by then",
                self.clean_clocks
            ));
        }
        let bit = bit - piece.low;
        Ok(Upset { register, bit, clock })
    }

    /// Writes the waveforms of the job on these clocks, counted from the first command offered: lane 0 is undisturbed, lane 1 has
    /// the upset, where there is one. Returns the clocks that were written; the run ends with the job, or where a hang is sure.
    ///
    /// # Errors
    /// The writer's.
    pub fn trace(&mut self, upset: Option<Upset>, window: Range<u64>, out: impl Write) -> io::Result<u64> {
        let start = self.moment();
        let lanes = [0, DISTURBED];
        let lanes = &lanes[..1 + usize::from(upset.is_some())];
        let mut vcd = Vcd::new(out, self.simulator.as_ref(), lanes)?;
        let mut written = 0;
        while self.clock < window.end.min(self.clean_clocks * PATIENCE) {
            let is_over = |lane: &usize| self.drivers[*lane].endings.len() >= self.job.commands;
            if self.clock >= self.clean_clocks && lanes.iter().all(is_over) {
                break;
            }
            if let Some(upset) = upset.filter(|upset| upset.clock == self.clock) {
                self.turn(&upset, DISTURBED);
            }
            let clock = self.clock;
            vcd.registers(self.simulator.as_ref());
            self.step();
            if window.contains(&clock) {
                vcd.ports(self.simulator.as_ref(), clock)?;
                written += 1;
            }
        }
        vcd.finish()?;
        self.restore(&start);
        Ok(written)
    }
}

/// Registers that are named where one is not known.
const ALIKE_MAX: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    /// The clocks on which two lanes differ in a dump, by the values of a register in both.
    fn differing(text: &str, name: &str) -> usize {
        let (mut scope, mut codes) = ("", Vec::new());
        for line in text.lines() {
            match line.split_whitespace().collect::<Vec<_>>()[..] {
                ["$scope", _, inner, _] => scope = inner,
                ["$var", _, _, code, inner, ..] if name.strip_prefix(scope) == Some(&format!(".{inner}")) => {
                    codes.push(code);
                }
                _ => {}
            }
        }
        assert_eq!(codes.len(), 2, "{name} stands in both lanes");
        let (mut values, mut clocks) = ([""; 2], 0);
        for line in text.lines() {
            for (code, value) in codes.iter().zip(&mut values) {
                let word = line.strip_suffix(&format!(" {code}"));
                let bit = line.strip_suffix(code).filter(|bit| ["0", "1"].contains(bit));
                *value = word.or(bit).unwrap_or(value);
            }
            clocks += usize::from(line.starts_with('#') && line.ends_with('5') && values[0] != values[1]);
        }
        clocks
    }

    /// A copy of a voted register differs for one clock, until the vote mends it; without an upset there is one lane.
    #[test]
    fn an_upset_is_seen_beside_the_undisturbed_lane() {
        let mut campaign = Campaign::new("sm3").unwrap();
        let upset = campaign.upset_of("closes_command.copy_b", 0, 40).unwrap();
        let mut text = Vec::new();
        let written = campaign.trace(Some(upset), 30..60, &mut text).unwrap();
        assert_eq!(written, 30);
        let text = String::from_utf8(text).unwrap();
        assert_eq!(differing(&text, "closes_command.copy_b"), 1);
        let (mut alone, mut again) = (Vec::new(), Vec::new());
        let whole = campaign.trace(None, 0..u64::MAX, &mut alone).unwrap();
        assert!(whole >= campaign.clocks() && !String::from_utf8_lossy(&alone).contains("lane1"));
        campaign.trace(None, 0..u64::MAX, &mut again).unwrap();
        assert!(alone == again, "a trace leaves nothing behind");
    }

    #[test]
    fn an_upset_that_is_none_is_refused_with_what_there_is() {
        let campaign = Campaign::new("sm3").unwrap();
        let refused = |name, bit, clock| campaign.upset_of(name, bit, clock).unwrap_err();
        assert!(refused("copy_b", 0, 0).contains("but beat.copy_b, "));
        assert_eq!(
            refused("beat.copy_b", 2, 0),
            "bit 2 of beat.copy_b, expected less than 2"
        );
        assert!(refused("beat.copy_b", 0, u64::MAX).contains("expected less than"));
    }
}
