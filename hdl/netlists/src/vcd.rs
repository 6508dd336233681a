//! Waveforms of lanes as a value change dump (IEEE 1364-2005, clause 18), which GTKWave and its like open.
//! Between a simulator, looked at once a clock, and a writer; every port and every register stands under its name in the Verilog.
//! Never changes what it looks at.

use std::io::{self, Write};

use crate::core::{Register, Slice};
use crate::simulator::Simulate;

/// Units of time of a clock; the rising edge that registers follow is at the beginning.
pub const CLOCK_UNITS: u64 = 10;

/// A dump under way.
///
/// A clock is: [`registers`](Self::registers), [`Simulate::clock`], [`ports`](Self::ports).
pub struct Vcd<W: Write> {
    out: W,
    signals: Vec<Signal>,
    /// What is said in this clock, in the order of the signals.
    values: Vec<u32>,
    /// What was said last.
    said: Vec<Option<u32>>,
}

/// A port or a register of a lane.
struct Signal {
    lane: usize,
    path: Vec<String>,
    low: u32,
    width: u32,
    /// Whether other pieces have its name.
    is_piece: bool,
    source: Source,
}

#[derive(Clone, Copy)]
enum Source {
    Port(Slice),
    Register(Register),
}

impl Signal {
    fn new(lane: usize, name: &str, is_piece: bool, source: Source) -> Self {
        let (low, width) = match source {
            Source::Port(slice) => (slice.low, slice.width),
            Source::Register(register) => (register.low, register.width),
        };
        let mut path = vec![format!("lane{lane}")];
        path.extend(name.split('.').map(|part| part.replace(char::is_whitespace, "_")));
        Self {
            lane,
            path,
            low,
            width,
            is_piece,
            source,
        }
    }

    fn scopes(&self) -> &[String] {
        &self.path[..self.path.len() - 1]
    }
}

impl<W: Write> Vcd<W> {
    /// Writes the names of everything in these lanes of a simulator.
    ///
    /// # Errors
    /// The writer's, and [`io::ErrorKind::InvalidInput`] for a lane that there is not.
    pub fn new(mut out: W, simulator: &dyn Simulate, lanes: &[usize]) -> io::Result<Self> {
        let layout = simulator.layout();
        if let Some(lane) = lanes.iter().find(|lane| **lane >= simulator.lanes()) {
            let wrong = format!(
                "lane {lane} of {}, expected less than {}",
                layout.name,
                simulator.lanes()
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, wrong));
        }
        let mut signals = Vec::new();
        for lane in lanes {
            for slices in [layout.inputs, layout.outputs] {
                for slice in slices {
                    let pieces = slices.iter().filter(|other| other.name == slice.name).count();
                    signals.push(Signal::new(*lane, slice.name, pieces > 1, Source::Port(*slice)));
                }
            }
            let registers = layout.registers.chunk_by(|a, b| a.name == b.name);
            for pieces in registers {
                let signal = |register: &Register| {
                    Signal::new(*lane, register.name, pieces.len() > 1, Source::Register(*register))
                };
                signals.extend(pieces.iter().map(signal));
            }
        }
        signals.sort_by(|a, b| (a.lane, a.scopes(), &a.path, a.low).cmp(&(b.lane, b.scopes(), &b.path, b.low)));
        writeln!(
            out,
            "$comment {} from its netlist; a clock has {CLOCK_UNITS} units $end",
            layout.name
        )?;
        writeln!(out, "$timescale 1ns $end")?;
        write_names(&mut out, layout.name, &signals)?;
        let (values, said) = (vec![0; signals.len()], vec![None; signals.len()]);
        Ok(Self {
            out,
            signals,
            values,
            said,
        })
    }

    /// Looks at the registers, before the clock.
    pub fn registers(&mut self, simulator: &dyn Simulate) {
        for (signal, value) in self.signals.iter().zip(&mut self.values) {
            if let Source::Register(register) = &signal.source {
                *value = simulator.register(register, signal.lane);
            }
        }
    }

    /// Looks at inputs and outputs, behind the clock of this number, and writes what has changed.
    ///
    /// # Errors
    /// The writer's.
    pub fn ports(&mut self, simulator: &dyn Simulate, clock: u64) -> io::Result<()> {
        for (signal, value) in self.signals.iter().zip(&mut self.values) {
            if let Source::Port(slice) = &signal.source {
                *value = simulator.get(slice, signal.lane);
            }
        }
        writeln!(self.out, "#{}\n1{}", clock * CLOCK_UNITS, code(0))?;
        let changes = self.signals.iter().zip(&self.values).zip(&mut self.said);
        for (number, ((signal, value), said)) in (1..).zip(changes) {
            if said.replace(*value) == Some(*value) {
                continue;
            }
            match signal.width {
                1 => writeln!(self.out, "{value}{}", code(number))?,
                _ => writeln!(self.out, "b{value:b} {}", code(number))?,
            }
        }
        writeln!(self.out, "#{}\n0{}", clock * CLOCK_UNITS + CLOCK_UNITS / 2, code(0))
    }

    /// Ends the dump.
    ///
    /// # Errors
    /// The writer's.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }
}

/// The names, in scopes: the circuit with its clock, in it the lanes, in them the instances.
fn write_names(out: &mut impl Write, circuit: &str, signals: &[Signal]) -> io::Result<()> {
    writeln!(out, "$scope module {circuit} $end\n$var wire 1 {} clock $end", code(0))?;
    let mut scopes: &[String] = &[];
    for (number, signal) in (1..).zip(signals) {
        let wanted = signal.scopes();
        let common = scopes.iter().zip(wanted).take_while(|(a, b)| a == b).count();
        for _ in common..scopes.len() {
            writeln!(out, "$upscope $end")?;
        }
        for scope in &wanted[common..] {
            writeln!(out, "$scope module {scope} $end")?;
        }
        scopes = wanted;
        let kind = match signal.source {
            Source::Port(_) => "wire",
            Source::Register(_) => "reg",
        };
        let name = &signal.path[signal.path.len() - 1];
        let (width, low) = (signal.width, signal.low);
        let range = match (width, signal.is_piece) {
            (1, false) => String::new(),
            (1, true) => format!(" [{low}]"),
            _ => format!(" [{}:{low}]", low + width - 1),
        };
        writeln!(out, "$var {kind} {width} {} {name}{range} $end", code(number))?;
    }
    for _ in scopes {
        writeln!(out, "$upscope $end")?;
    }
    writeln!(out, "$upscope $end\n$enddefinitions $end")
}

/// The code of a signal: its number in the 94 visible characters.
fn code(number: usize) -> String {
    let mut rest = number;
    let mut code = String::new();
    loop {
        code.push(char::from(b'!' + (rest % 94) as u8));
        rest /= 94;
        if rest == 0 {
            return code;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::cores::{Entry, Width};

    /// Clocks of the window, and lanes that are dumped.
    const WINDOW: std::ops::Range<u64> = 20..60;
    const LANES: [usize; 2] = [0, 9];

    /// A value of an input that is another in each lane and on each clock.
    fn stimulus(slice: &Slice, lane: usize, clock: u64) -> u32 {
        let mixed = (clock + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (lane as u64 + u64::from(slice.at % 7));
        let value = if slice.name == "resetn" {
            u32::from(clock > 3)
        } else {
            mixed as u32
        };
        value & (u32::MAX >> (32 - slice.width))
    }

    /// What a dump says of a signal on a clock, by its name.
    fn read(text: &str) -> HashMap<(String, u64), u32> {
        let (mut scopes, mut names, mut values) = (Vec::new(), HashMap::new(), HashMap::<String, u32>::new());
        let mut said = HashMap::new();
        let mut clock = None;
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                ["$scope", _, name, _] => scopes.push(name.to_owned()),
                ["$upscope", _] => drop(scopes.pop()),
                ["$var", _, _, code, ref name @ .., "$end"] => {
                    names.insert(code.to_owned(), format!("{}.{}", scopes.join("."), name.concat()));
                }
                [time] if time.starts_with('#') => {
                    let time: u64 = time[1..].parse().unwrap();
                    if !time.is_multiple_of(CLOCK_UNITS) {
                        for (code, name) in &names {
                            said.extend(values.get(code).map(|value| ((name.clone(), clock.unwrap()), *value)));
                        }
                    }
                    clock = Some(time / CLOCK_UNITS);
                }
                [bit] if bit.starts_with(['0', '1']) => {
                    values.insert(bit[1..].to_owned(), bit[..1].parse().unwrap());
                }
                [word, code] if word.starts_with('b') => {
                    values.insert(code.to_owned(), u32::from_str_radix(&word[1..], 2).unwrap());
                }
                _ => assert!(line.starts_with('$'), "{line}"),
            }
        }
        assert!(scopes.is_empty(), "every scope ends");
        said
    }

    fn name_of(lane: usize, name: &str, low: u32, width: u32, pieces: usize) -> String {
        let range = match (width, pieces) {
            (1, 1) => String::new(),
            (1, _) => format!("[{low}]"),
            _ => format!("[{}:{low}]", low + width - 1),
        };
        format!("sm3.lane{lane}.{name}{range}")
    }

    /// Read back, a dump says of every register and port of its lanes what the simulator said, on every clock of the window.
    #[test]
    fn a_dump_says_what_was_there() {
        let mut simulator = Entry::named("sm3").expect("a core").start(Width::Sixteen);
        let layout = simulator.layout();
        let mut vcd = Vcd::new(Vec::new(), simulator.as_ref(), &LANES).unwrap();
        let (mut expected, mut changes) = (HashMap::new(), 0);
        for clock in 0..WINDOW.end {
            for slice in layout.inputs {
                (0..simulator.lanes()).for_each(|lane| simulator.set(slice, lane, stimulus(slice, lane, clock)));
            }
            if !WINDOW.contains(&clock) {
                simulator.clock();
                continue;
            }
            vcd.registers(simulator.as_ref());
            for register in layout.registers {
                let pieces = layout
                    .registers
                    .iter()
                    .filter(|other| other.name == register.name)
                    .count();
                for lane in LANES {
                    let name = name_of(lane, register.name, register.low, register.width, pieces);
                    let value = simulator.register(register, lane);
                    changes +=
                        usize::from(clock > WINDOW.start && expected.get(&(name.clone(), clock - 1)) != Some(&value));
                    expected.insert((name, clock), value);
                }
            }
            simulator.clock();
            vcd.ports(simulator.as_ref(), clock).unwrap();
            for lane in LANES {
                for slice in layout.inputs {
                    let name = name_of(lane, slice.name, slice.low, slice.width, 1);
                    expected.insert((name, clock), stimulus(slice, lane, clock));
                }
                for slice in layout.outputs {
                    let name = name_of(lane, slice.name, slice.low, slice.width, 1);
                    expected.insert((name, clock), simulator.get(slice, lane));
                }
            }
        }
        let mut said = read(&String::from_utf8(vcd.finish().unwrap()).unwrap());
        said.retain(|(name, _), _| name != "sm3.clock");
        assert_eq!(said.len(), expected.len());
        for ((name, clock), value) in &expected {
            assert_eq!(
                said.get(&(name.clone(), *clock)),
                Some(value),
                "{name} on clock {clock}"
            );
        }
        // What never changes shows nothing; and the lanes differ, so that one is not taken for the other.
        assert!(changes > 100, "{changes}");
        let differing = expected.iter().filter(|((name, clock), value)| {
            let other = name.replacen("lane0", "lane9", 1);
            other != *name && expected.get(&(other, *clock)) != Some(value)
        });
        assert!(differing.count() > 100);
    }

    #[test]
    fn a_lane_that_is_not_there_is_refused() {
        let simulator = Entry::named("sm3").expect("a core").start(Width::Sixteen);
        let refused = Vcd::new(Vec::new(), simulator.as_ref(), &[3, 16]).err().unwrap();
        assert_eq!(refused.to_string(), "lane 16 of sm3, expected less than 16");
    }
}
