//! Reads the text of a circuit as tables: every number is checked, so that a simulation can trust it.
//! Between the checked-in texts, which `cargo xtask netlists` writes, and the simulators.
//! Never takes a signal that is not defined before it, nor more of anything than its limit.
//!
//! A line is a keyword and words; all numbers are hexadecimal. Lines that begin with a space belong to the one before them, lines that
//! begin with `#` say nothing. Signals are numbered in the order of the text: 0 and 1 are the constants, then the bits of inputs, of
//! registers, and of what is computed.
//!
//! ```text
//! perigee-luts 1                          the format
//! circuit, verilog, tool                  name, SHA-256 of its Verilog, what mapped it
//! input NAME BITS
//! register NAME LOW BITS START            at most 32 bits from bit LOW on
//! memory NAME ENTRIES BITS                behind it, ` ENTRY VALUE` for each that is not zero at start
//! lutN TABLE                              behind it, ` A B C`: one table a line, each a new signal
//! read MEMORY ADDRESS...                  as many new signals as the memory is wide
//! output NAME SIGNALS...
//! next SIGNALS...                         of each register, in their order
//! write MEMORY ADDRESS... : ENABLE... : DATA...
//! end
//! ```
//!
//! `5-9` are the signals from 5 to 9, `5*20` is signal 5 thirty-two times.

use std::str::SplitAsciiWhitespace;

use thiserror::Error;

use crate::sim::luts::netlist::{Contents, INPUTS, Lut, Netlist, Read, Step, Write};
use crate::sim::netlist::core::{Layout, Memory, Register, Slice};

/// Most signals of a circuit: half a gigabyte of rows.
const SIGNALS_MAX: usize = 1 << 22;
/// Most bits of a memory.
const MEMORY_BITS_MAX: usize = 1 << 24;
/// Most signals in one row of a line.
const ROW_SIGNALS_MAX: usize = 1 << 16;

/// Why a text is not taken.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("line {line}: {wrong}")]
pub struct TextError {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Wrong {
    /// Not the format that is read here.
    #[error("expected `perigee-luts 1`")]
    Format,
    /// Nothing that begins like this.
    #[error("no such line, or not in this place")]
    Keyword,
    /// A word is missing or there is one too many.
    #[error("a word is missing, or there is one too many")]
    Words,
    /// Not a hexadecimal number of the right size.
    #[error("a number that is none, or is out of its range")]
    Number,
    /// More than is taken of it.
    #[error("more than {max}")]
    Limit {
        /// How many are taken.
        max: usize,
    },
    /// A signal that is defined later or never.
    #[error("signal {signal:x} is not defined before it")]
    Signal {
        /// Which.
        signal: u32,
    },
    /// As many as were announced.
    #[error("expected {expected} signals, got {got}")]
    Count {
        /// How many should be there.
        expected: usize,
        /// How many are.
        got: usize,
    },
    /// The text ends before `end`, or goes on behind it.
    #[error("the text does not end with `end`")]
    End,
}

/// What the lines that begin with a space belong to.
#[derive(Clone, Copy)]
enum Open {
    Nothing,
    Memory,
    Luts { arity: usize, table: u8 },
}

struct Reader {
    name: &'static str,
    verilog: &'static str,
    inputs: Vec<Slice>,
    registers: Vec<Register>,
    memories: Vec<Memory>,
    outputs: Vec<Slice>,
    /// Registers whose `next` has been read.
    fed: usize,
    open: Open,
    netlist: Netlist,
}

type Words = SplitAsciiWhitespace<'static>;

impl Netlist {
    /// Reads a text. Its names and tables of ports live as long as the program.
    ///
    /// # Errors
    /// [`TextError`].
    pub fn parse(text: &'static str) -> Result<Self, TextError> {
        let mut reader = Reader::new();
        let mut is_open = true;
        let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#'));
        let first = lines.next().map(|(_, line)| line);
        if first != Some("perigee-luts 1") {
            return Err(TextError {
                line: 1,
                wrong: Wrong::Format,
            });
        }
        let mut last = 1;
        for (number, line) in lines {
            let taken = if is_open { reader.line(line) } else { Err(Wrong::End) };
            taken.map_err(|wrong| TextError { line: number, wrong })?;
            is_open = line != "end";
            last = number;
        }
        match is_open {
            true => Err(TextError {
                line: last,
                wrong: Wrong::End,
            }),
            false => Ok(reader.finish()),
        }
    }
}

impl Reader {
    fn new() -> Self {
        Self {
            name: "",
            verilog: "",
            inputs: Vec::new(),
            registers: Vec::new(),
            memories: Vec::new(),
            outputs: Vec::new(),
            fed: 0,
            open: Open::Nothing,
            netlist: Netlist {
                layout: &EMPTY,
                signals: 2,
                first_register: 0,
                luts: Vec::new(),
                reads: Vec::new(),
                writes: Vec::new(),
                contents: Vec::new(),
                steps: Vec::new(),
                outputs: Vec::new(),
                next: Vec::new(),
            },
        }
    }

    fn line(&mut self, line: &'static str) -> Result<(), Wrong> {
        let mut words = line.split_ascii_whitespace();
        if line.starts_with(' ') {
            match self.open {
                Open::Nothing => return Err(Wrong::Keyword),
                Open::Memory => self.contents(&mut words)?,
                Open::Luts { arity, table } => self.lut(arity, table, &mut words)?,
            }
            return ended(words);
        }
        self.open = Open::Nothing;
        match words.next().ok_or(Wrong::Words)? {
            "circuit" => self.name = words.next().ok_or(Wrong::Words)?,
            "verilog" => self.verilog = words.next().ok_or(Wrong::Words)?,
            "tool" => return Ok(()),
            "input" => self.input(&mut words)?,
            "register" => self.register(&mut words)?,
            "memory" => self.memory(&mut words)?,
            "lut1" => {
                self.open = Open::Luts {
                    arity: 1,
                    table: table(1, &mut words)?,
                }
            }
            "lut2" => {
                self.open = Open::Luts {
                    arity: 2,
                    table: table(2, &mut words)?,
                }
            }
            "lut3" => {
                self.open = Open::Luts {
                    arity: 3,
                    table: table(3, &mut words)?,
                }
            }
            "read" => self.read(&mut words)?,
            "output" => self.output(&mut words)?,
            "next" => self.next(&mut words)?,
            "write" => return self.write(line),
            "end" => self.end()?,
            _ => return Err(Wrong::Keyword),
        }
        ended(words)
    }

    fn define(&mut self, count: usize) -> Result<u32, Wrong> {
        let first = self.netlist.signals;
        self.netlist.signals += count;
        match self.netlist.signals <= SIGNALS_MAX {
            true => Ok(first as u32),
            false => Err(Wrong::Limit { max: SIGNALS_MAX }),
        }
    }

    /// Inputs stand before registers, and both before what is computed.
    fn input(&mut self, words: &mut Words) -> Result<(), Wrong> {
        if !self.registers.is_empty() || !self.netlist.steps.is_empty() {
            return Err(Wrong::Keyword);
        }
        let name = words.next().ok_or(Wrong::Words)?;
        let bits = number(words, 1, ROW_SIGNALS_MAX)?;
        let first = self.define(bits)?;
        self.inputs.extend(slices(name, bits, first));
        Ok(())
    }

    fn register(&mut self, words: &mut Words) -> Result<(), Wrong> {
        if !self.netlist.steps.is_empty() {
            return Err(Wrong::Keyword);
        }
        let name = words.next().ok_or(Wrong::Words)?;
        let low = number(words, 0, SIGNALS_MAX)? as u32;
        let width = number(words, 1, 32)? as u32;
        let start = number(words, 0, (u32::MAX >> (32 - width)) as usize)? as u32;
        let at = self.define(width as usize)?;
        if self.registers.is_empty() {
            self.netlist.first_register = at;
        }
        self.registers.push(Register::new(name, low, width, start, at, 0, 0));
        Ok(())
    }

    fn memory(&mut self, words: &mut Words) -> Result<(), Wrong> {
        let name = words.next().ok_or(Wrong::Words)?;
        let entries = number(words, 1, MEMORY_BITS_MAX)?;
        let width = number(words, 1, ROW_SIGNALS_MAX)?;
        if !entries.is_power_of_two() {
            return Err(Wrong::Number);
        }
        if entries.saturating_mul(width) > MEMORY_BITS_MAX {
            return Err(Wrong::Limit { max: MEMORY_BITS_MAX });
        }
        let at = self.memories.len() as u32;
        self.memories
            .push(Memory::new(name, entries as u32, width as u32, at, false, &[]));
        let bits = vec![false; entries * width];
        self.netlist.contents.push(Contents { width, bits });
        self.open = Open::Memory;
        Ok(())
    }

    fn contents(&mut self, words: &mut Words) -> Result<(), Wrong> {
        let contents = self.netlist.contents.last_mut().ok_or(Wrong::Keyword)?;
        let width = contents.width;
        let entry = number(words, 0, contents.bits.len() / width - 1)?;
        let digits = words.next().ok_or(Wrong::Words)?;
        let bits = &mut contents.bits[entry * width..][..width];
        for (place, digit) in digits.bytes().rev().enumerate() {
            let digit = char::from(digit).to_digit(16).ok_or(Wrong::Number)?;
            for at in (0..4).filter(|at| digit >> at & 1 == 1) {
                *bits.get_mut(4 * place + at).ok_or(Wrong::Number)? = true;
            }
        }
        Ok(())
    }

    fn signal(&self, signal: usize) -> Result<u32, Wrong> {
        match signal < self.netlist.signals {
            true => Ok(signal as u32),
            false => Err(Wrong::Signal { signal: signal as u32 }),
        }
    }

    fn lut(&mut self, arity: usize, table: u8, words: &mut Words) -> Result<(), Wrong> {
        let mut inputs = [0; INPUTS];
        for input in &mut inputs[..arity] {
            *input = self.signal(number(words, 0, SIGNALS_MAX)?)?;
        }
        let output = self.define(1)?;
        let number = self.netlist.luts.len();
        let follows = |range: &std::ops::Range<usize>| {
            let first: &Lut = &self.netlist.luts[range.start];
            let last: &Lut = &self.netlist.luts[range.end - 1];
            first.table == table
                && first.arity as usize == arity
                && last.output + 1 == output
                && inputs.iter().all(|input| *input < first.output)
        };
        match self.netlist.steps.last_mut() {
            Some(Step::Luts(range)) if follows(range) => range.end += 1,
            _ => self.netlist.steps.push(Step::Luts(number..number + 1)),
        }
        let arity = arity as u8;
        self.netlist.luts.push(Lut {
            inputs,
            arity,
            table,
            output,
        });
        Ok(())
    }

    /// Signals in a row, all of them defined.
    fn signals(&self, words: impl Iterator<Item = &'static str>) -> Result<Vec<u32>, Wrong> {
        let mut signals = Vec::new();
        let parsed = |text| usize::from_str_radix(text, 16).map_err(|_| Wrong::Number);
        for word in words {
            let (first, count, step) = if let Some((first, last)) = word.split_once('-') {
                let (first, last) = (parsed(first)?, parsed(last)?);
                (
                    first,
                    last.checked_sub(first).ok_or(Wrong::Number)?.saturating_add(1),
                    1,
                )
            } else if let Some((first, count)) = word.split_once('*') {
                (parsed(first)?, parsed(count)?, 0)
            } else {
                (parsed(word)?, 1, 0)
            };
            if count > ROW_SIGNALS_MAX - signals.len().min(ROW_SIGNALS_MAX) {
                return Err(Wrong::Limit { max: ROW_SIGNALS_MAX });
            }
            for at in 0..count {
                signals.push(self.signal(first.saturating_add(at * step))?);
            }
        }
        Ok(signals)
    }

    /// A memory, and as many signals as name its entries.
    fn port(&self, mut words: Words) -> Result<(usize, Vec<u32>), Wrong> {
        let memory = number(&mut words, 0, SIGNALS_MAX)?;
        let entries = self.memories.get(memory).ok_or(Wrong::Number)?.entries;
        let address = self.signals(words)?;
        exactly(entries.ilog2() as usize, &address)?;
        Ok((memory, address))
    }

    fn read(&mut self, words: &mut Words) -> Result<(), Wrong> {
        let (memory, address) = self.port(words.clone())?;
        words.by_ref().for_each(drop);
        let output = self.define(self.memories[memory].width as usize)?;
        self.netlist.steps.push(Step::Read(self.netlist.reads.len()));
        self.netlist.reads.push(Read {
            memory,
            address,
            output,
        });
        Ok(())
    }

    fn output(&mut self, words: &mut Words) -> Result<(), Wrong> {
        let name = words.next().ok_or(Wrong::Words)?;
        let signals = self.signals(words)?;
        let first = self.netlist.outputs.len() as u32;
        self.outputs.extend(slices(name, signals.len(), first));
        self.netlist.outputs.extend(signals);
        Ok(())
    }

    fn next(&mut self, words: &mut Words) -> Result<(), Wrong> {
        let signals = self.signals(words)?;
        let register = self.registers.get(self.fed).ok_or(Wrong::Keyword)?;
        exactly(register.width as usize, &signals)?;
        self.netlist.next.extend(signals);
        self.fed += 1;
        Ok(())
    }

    fn write(&mut self, line: &'static str) -> Result<(), Wrong> {
        let mut parts = line.split(':').map(str::split_ascii_whitespace);
        let (Some(mut port), Some(enable), Some(data), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Wrong::Words);
        };
        port.next();
        let (memory, address) = self.port(port)?;
        let (enable, data) = (self.signals(enable)?, self.signals(data)?);
        let width = self.memories[memory].width as usize;
        exactly(width, &enable)?;
        exactly(width, &data)?;
        self.netlist.writes.push(Write {
            memory,
            address,
            enable,
            data,
        });
        Ok(())
    }

    fn end(&self) -> Result<(), Wrong> {
        match self.fed == self.registers.len() {
            true => Ok(()),
            false => Err(Wrong::Count {
                expected: self.registers.len(),
                got: self.fed,
            }),
        }
    }

    fn finish(self) -> Netlist {
        let mut netlist = self.netlist;
        let outputs: Vec<Slice> = self
            .outputs
            .iter()
            .map(|slice| Slice::new(slice.name, slice.low, slice.width, slice.at + netlist.signals as u32))
            .collect();
        netlist.layout = Box::leak(Box::new(Layout {
            name: self.name,
            verilog: self.verilog,
            words: netlist.signals,
            bits: 0,
            memory: netlist.contents.iter().map(|contents| contents.bits.len()).sum(),
            state: [netlist.next.len(), 0],
            inputs: self.inputs.leak(),
            outputs: outputs.leak(),
            registers: self.registers.leak(),
            memories: self.memories.leak(),
        }));
        netlist
    }
}

/// A hexadecimal number in this range.
fn number(words: &mut Words, min: usize, max: usize) -> Result<usize, Wrong> {
    let word = words.next().ok_or(Wrong::Words)?;
    let number = usize::from_str_radix(word, 16).map_err(|_| Wrong::Number)?;
    match (min..=max).contains(&number) {
        true => Ok(number),
        false => Err(Wrong::Number),
    }
}

/// The entries of a table, repeated for the inputs that it has not.
fn table(arity: u32, words: &mut Words) -> Result<u8, Wrong> {
    let bits = 1u32 << arity;
    let mut table = number(words, 0, (1 << bits) - 1)? as u32;
    (arity..INPUTS as u32).for_each(|input| table |= table << (1 << input));
    Ok(table as u8)
}

fn exactly(expected: usize, signals: &[u32]) -> Result<(), Wrong> {
    match signals.len() == expected {
        true => Ok(()),
        false => Err(Wrong::Count {
            expected,
            got: signals.len(),
        }),
    }
}

fn ended(mut words: Words) -> Result<(), Wrong> {
    match words.next() {
        None => Ok(()),
        Some(_) => Err(Wrong::Words),
    }
}

/// A port in pieces of at most 32 bits.
fn slices(name: &'static str, bits: usize, first: u32) -> impl Iterator<Item = Slice> {
    let bits = bits as u32;
    (0..bits)
        .step_by(32)
        .map(move |low| Slice::new(name, low, (bits - low).min(32), first + low))
}

const EMPTY: Layout = Layout {
    name: "",
    verilog: "",
    words: 0,
    bits: 0,
    memory: 0,
    state: [0; 2],
    inputs: &[],
    outputs: &[],
    registers: &[],
    memories: &[],
};
