//! Registers, tables and pipelines of the engine: two lanes of 32 jobs that go through the microcode in step.
//! Between the sequencer, which says word, digits and thread of every clock, and the command, whose beats go in and come out here.
//! Never decides anything: what is issued is computed, what is issued without need is computed in vain.
//!
//! A leaf with a Verilog of its own (`text`), as its operands are 256 bits wide; co-simulated by its tests and the engine's.
//! Clocks, counted from the edge that takes the inputs of an issue: word and digits 1, 2; addresses 3; memories 4, 5; operands 6;
//! pass 32; result 33; in the registers 34. The thread reads again at 35.

use std::collections::VecDeque;

use rust_hdl::prelude::*;

use super::microcode::{self, field, get};
use super::pass::{self, Operand};
use super::text;
use crate::signatures::field::Fp;
use crate::signatures::fixed::TABLE;
use crate::signatures::program::{Asked, INPUTS, NEAR, SCALES_AT, TABLE_AT, Which};

/// Lanes.
pub const LANES: usize = 2;
/// Jobs of a lane.
pub const THREADS: usize = 32;
/// Registers of a job.
const REGISTERS: usize = 64;
/// Clocks from the edge that takes an issue to the one that reads its registers.
const READ_AGE: usize = 3;
/// Clocks from the same edge to the one that writes its result.
const WRITE_AGE: usize = 33;

// Two clocks of memory, one of operands, the pipeline, one register; and the thread's next pass is issued 32 clocks later.
const _: () = assert!(WRITE_AGE < READ_AGE + THREADS);

/// The datapath.
#[derive(LogicBlock)]
pub struct Datapath {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// A pass of every lane is issued.
    pub issue: Signal<In, Bit>,
    /// Its word of the microcode.
    pub word: Signal<In, Bits<9>>,
    /// Its word of digits.
    pub digits: Signal<In, Bits<5>>,
    /// Its thread.
    pub thread: Signal<In, Bits<5>>,
    /// How often the word of two clocks ago is to be repeated.
    pub times: Signal<Out, Bits<8>>,
    /// A beat of a job is there.
    pub put: Signal<In, Bit>,
    /// Its lane, thread, and place in the job.
    pub put_lane: Signal<In, Bit>,
    /// Thread.
    pub put_thread: Signal<In, Bits<5>>,
    /// Place.
    pub put_beat: Signal<In, Bits<5>>,
    /// Bytes 0 to 3.
    pub put_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub put_hi: Signal<In, Bits<32>>,
    /// Registers are asked for: what stands at lane, thread and register may be taken three clocks later, as long as it is asked for.
    pub ask: Signal<In, Bit>,
    /// A beat of it is taken: it is there one clock later, and stays.
    pub take: Signal<In, Bit>,
    /// Lane.
    pub ask_lane: Signal<In, Bit>,
    /// Thread.
    pub ask_thread: Signal<In, Bits<5>>,
    /// Register, 0 to 3.
    pub ask_register: Signal<In, Bits<2>>,
    /// Beat of the register.
    pub ask_beat: Signal<In, Bits<2>>,
    /// Bytes 0 to 3 of the beat.
    pub out_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub out_hi: Signal<Out, Bits<32>>,
    _state: Box<State>,
}

/// One clock's issue on its way.
#[derive(Clone, Copy, Default)]
struct Issue {
    valid: bool,
    word: u64,
    thread: usize,
    digits: [u32; LANES],
    results: [[u64; 4]; LANES],
}

struct State {
    words: Vec<u64>,
    registers: [Vec<[u64; 4]>; LANES],
    digits: [Vec<u64>; LANES],
    /// The youngest first.
    issues: VecDeque<Issue>,
    times: [u8; 2],
    held: [u64; 4],
    /// Address of d, memory and its register, by lane.
    d_address: [usize; LANES],
    d_memory: [[u64; 4]; LANES],
    d_register: [[u64; 4]; LANES],
    /// Numbers of jobs on their way into the registers: lane, address, number.
    puts: VecDeque<Option<(usize, usize, [u64; 4])>>,
    out: u64,
    scratch: Vec<i128>,
}

impl Default for Datapath {
    fn default() -> Self {
        assert_eq!(WRITE_AGE as u32, 7 + pass::PASS.clocks(), "the clocks above");
        let mut words = microcode::words();
        words.resize(1 << microcode::ADDRESS_BITS, 0);
        Self {
            clock: Signal::default(),
            issue: Signal::default(),
            word: Signal::default(),
            digits: Signal::default(),
            thread: Signal::default(),
            times: Signal::default(),
            put: Signal::default(),
            put_lane: Signal::default(),
            put_thread: Signal::default(),
            put_beat: Signal::default(),
            put_lo: Signal::default(),
            put_hi: Signal::default(),
            ask: Signal::default(),
            take: Signal::default(),
            ask_lane: Signal::default(),
            ask_thread: Signal::default(),
            ask_register: Signal::default(),
            ask_beat: Signal::default(),
            out_lo: Signal::default(),
            out_hi: Signal::default(),
            _state: Box::new(State {
                words,
                registers: std::array::from_fn(|_| vec![[0; 4]; THREADS * REGISTERS]),
                digits: std::array::from_fn(|_| vec![0; THREADS * 16]),
                issues: std::iter::repeat_n(Issue::default(), WRITE_AGE + 1).collect(),
                times: [0; 2],
                held: [0; 4],
                d_address: [0; LANES],
                d_memory: [[0; 4]; LANES],
                d_register: [[0; 4]; LANES],
                puts: VecDeque::from([None, None]),
                out: 0,
                scratch: Vec::new(),
            }),
        }
    }
}

impl Issue {
    fn asked(&self, lane: usize) -> Asked {
        let which = match get(self.word, field::WHICH) {
            1 => Which::KeyLow,
            2 => Which::KeyHigh,
            _ => Which::G,
        };
        which.of(self.digits[lane])
    }

    /// Where d stands among the registers of a lane.
    fn d_address(&self, lane: usize) -> usize {
        let register = match get(self.word, field::D_FROM) {
            1 => (TABLE_AT + 2 * self.asked(lane).element as u8 + get(self.word, field::COORDINATE)) % REGISTERS as u8,
            _ => get(self.word, field::D),
        };
        self.thread * REGISTERS + usize::from(register)
    }

    /// The result of the pass on these registers.
    fn compute(&self, lane: usize, registers: &[[u64; 4]], scratch: &mut Vec<i128>) -> [u64; 4] {
        let word = self.word;
        let asked = self.asked(lane);
        let near = |register: u8| registers[self.thread * REGISTERS + usize::from(register % NEAR)];
        let d = match get(word, field::D_FROM) {
            2 => {
                let row = usize::from(asked.element);
                let coordinate = usize::from(get(word, field::COORDINATE));
                TABLE.get(row).map_or([0; 4], |row| row[coordinate].words())
            }
            _ => registers[self.d_address(lane)],
        };
        let c = near(get(word, field::C));
        let minus = match get(word, field::SIGN) {
            0 => false,
            1 => true,
            2 => asked.negative,
            _ => (d[0] ^ c[0]) & 1 == 1,
        };
        let counts = |how: u8, number: [u64; 4]| if how & 1 == 1 { number } else { [0; 4] };
        let (a_how, d_how) = (get(word, field::A_HOW), get(word, field::D_HOW));
        let a = Operand {
            number: counts(a_how, near(get(word, field::A))),
            twice: a_how & 2 != 0,
            minus: false,
        };
        let d = Operand {
            number: counts(d_how, d),
            twice: d_how & 2 != 0,
            minus,
        };
        let root = |power: u8| match power {
            1 => Fp::BETA.words(),
            2 => Fp::BETA_SQUARED.words(),
            _ => Fp::ONE.words(),
        };
        let b = match get(word, field::B_FROM) {
            0 => near(get(word, field::B)),
            1 => root(get(word, field::ROOT)),
            2 => root(asked.turn),
            _ => near(SCALES_AT + asked.turn),
        };
        let c_how = get(word, field::C_HOW);
        let c = Operand {
            number: match get(word, field::C_FROM) {
                0 => [0; 4],
                1 => Fp::ONE.words(),
                2 => Fp::SEVEN.words(),
                _ => c,
            },
            twice: c_how & 1 != 0,
            minus: c_how & 2 != 0,
        };
        pass::compute(&pass::ports(&a, &d, b, &c), scratch)
    }
}

impl State {
    fn edge(&mut self, inputs: &Inputs) {
        // Out of the registers, the last stage first.
        if inputs.take {
            self.out = self.d_register[inputs.ask_lane][inputs.ask_beat];
        }
        self.d_register = self.d_memory;
        for lane in 0..LANES {
            self.d_memory[lane] = self.registers[lane][self.d_address[lane]];
        }
        let addressed = self.issues[READ_AGE - 2];
        for lane in 0..LANES {
            self.d_address[lane] = match inputs.ask {
                true => inputs.ask_thread * REGISTERS + inputs.ask_register,
                false => addressed.d_address(lane),
            };
        }
        // Passes: the one that reads, the one that writes.
        let mut reading = self.issues[READ_AGE - 1];
        if reading.valid {
            for lane in 0..LANES {
                reading.results[lane] = reading.compute(lane, &self.registers[lane], &mut self.scratch);
            }
            self.issues[READ_AGE - 1] = reading;
        }
        let writing = self.issues[WRITE_AGE - 1];
        if writing.valid {
            let address = writing.thread * REGISTERS + usize::from(get(writing.word, field::TO));
            for lane in 0..LANES {
                self.registers[lane][address] = writing.results[lane];
            }
        }
        self.issues.pop_back();
        let half = |both: u64| (both >> (32 * (inputs.digits % 2))) as u32;
        let digits = std::array::from_fn(|lane| half(self.digits[lane][inputs.thread * 16 + inputs.digits / 2]));
        self.issues.push_front(Issue {
            valid: inputs.issue,
            word: self.words[inputs.word],
            thread: inputs.thread,
            digits,
            results: Default::default(),
        });
        self.times = [get(self.words[inputs.word], field::TIMES), self.times[0]];
        self.put(inputs);
    }

    fn put(&mut self, inputs: &Inputs) {
        if let Some(Some((lane, address, number))) = self.puts.pop_front() {
            self.registers[lane][address] = number;
        }
        self.puts.push_back(None);
        if !inputs.put {
            return;
        }
        let beat = inputs.put_beat;
        if beat >= 12 {
            self.digits[inputs.put_lane][inputs.put_thread * 16 + (beat - 12) % 16] = inputs.put_data;
        }
        self.held = [self.held[1], self.held[2], self.held[3], inputs.put_data];
        if beat < 12 && beat % 4 == 3 {
            let register = usize::from(INPUTS[beat / 4]);
            let address = inputs.put_thread * REGISTERS + register;
            self.puts[1] = Some((inputs.put_lane, address, self.held));
        }
    }
}

/// The inputs at an edge.
struct Inputs {
    issue: bool,
    word: usize,
    digits: usize,
    thread: usize,
    put: bool,
    put_lane: usize,
    put_thread: usize,
    put_beat: usize,
    put_data: u64,
    ask: bool,
    take: bool,
    ask_lane: usize,
    ask_thread: usize,
    ask_register: usize,
    ask_beat: usize,
}

impl Logic for Datapath {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let inputs = Inputs {
                issue: self.issue.val(),
                word: self.word.val().to_u64() as usize,
                digits: self.digits.val().to_u64() as usize,
                thread: self.thread.val().to_u64() as usize,
                put: self.put.val(),
                put_lane: usize::from(self.put_lane.val()),
                put_thread: self.put_thread.val().to_u64() as usize,
                put_beat: self.put_beat.val().to_u64() as usize,
                put_data: self.put_lo.val().to_u64() | self.put_hi.val().to_u64() << 32,
                ask: self.ask.val(),
                take: self.take.val(),
                ask_lane: usize::from(self.ask_lane.val()),
                ask_thread: self.ask_thread.val().to_u64() as usize,
                ask_register: self.ask_register.val().to_u64() as usize,
                ask_beat: self.ask_beat.val().to_u64() as usize,
            };
            self._state.edge(&inputs);
        }
        self.times.next = bits(self._state.times[1].into());
        self.out_lo.next = bits(self._state.out & 0xffff_ffff);
        self.out_hi.next = bits(self._state.out >> 32);
    }

    fn connect(&mut self) {
        self.times.connect();
        self.out_lo.connect();
        self.out_hi.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(text::verilog(&self._state.words))
    }
}

crate::clocked!(Datapath);
crate::pins!(Datapath {
    issue, word, digits, thread, put, put_lane, put_thread, put_beat, put_lo, put_hi, ask, take, ask_lane, ask_thread,
    ask_register, ask_beat ;
    times, out_lo, out_hi
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::tool;
    use crate::signatures::program::PROGRAM;
    use crate::signatures::{Job, Key};

    /// Jobs of both lanes in the first, a middle and the last thread; the words up to the table's first group and all of the body
    /// with digits of both halves of a word; then every register that can be asked for. Clock by clock in iverilog.
    #[test]
    fn verilog_equals_the_model() {
        let mut circuit = Recorded::new(Datapath::default(), "datapath");
        let threads = [(0, 0), (1, 0), (0, 13), (1, 13), (0, 31), (1, 31)];
        for (at, (lane, thread)) in threads.into_iter().enumerate() {
            let [x, y] = TABLE[100 * at].map(Fp::bytes);
            let (u1, u2) = ([17 * at as u8 + 1; 32], [99 - at as u8; 32]);
            let job = Job::new(&Key::Whole { x, y }, &u1, &u2, 0x0123_4567_89ab_cdef);
            circuit.set("put", 1);
            circuit.set("put_lane", lane);
            circuit.set("put_thread", thread);
            for (beat, bytes) in job.0.chunks(8).enumerate() {
                let beat_value = u64::from_le_bytes(bytes.try_into().expect("eight bytes"));
                circuit.set("put_beat", beat as u64);
                circuit.set("put_lo", beat_value & 0xffff_ffff);
                circuit.set("put_hi", beat_value >> 32);
                circuit.tick();
            }
        }
        circuit.set("put", 0);
        circuit.tick();
        circuit.tick();
        let table = PROGRAM.root.end..PROGRAM.root.end + 60;
        for word in (0..PROGRAM.root.start).chain(table).chain(PROGRAM.body.clone()) {
            circuit.set("word", word as u64);
            circuit.set("digits", word as u64 % 21);
            circuit.set("issue", 1);
            for thread in 0..THREADS as u64 {
                circuit.set("thread", thread);
                circuit.tick();
            }
        }
        circuit.set("issue", 0);
        for _ in 0..WRITE_AGE {
            circuit.tick();
        }
        let mut numbers = Vec::new();
        circuit.set("ask", 1);
        for (lane, thread) in threads {
            circuit.set("ask_lane", lane);
            circuit.set("ask_thread", thread);
            for register in 0..4 {
                circuit.set("ask_register", register);
                for _ in 0..3 {
                    circuit.tick();
                }
                circuit.set("take", 1);
                for beat in 0..4 {
                    circuit.set("ask_beat", beat);
                    circuit.tick();
                    numbers.push(circuit.get("out_lo"));
                }
                circuit.set("take", 0);
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        assert!(
            numbers.len() > 48,
            "{} numbers: the passes left something",
            numbers.len()
        );
        if tool::found(&["iverilog", "vvp"]) {
            let result = circuit.replay_iverilog(circuit.text());
            assert!(result.is_ok(), "{}", result.expect_err("a difference"));
        }
        // Negative control: the sign of a row's digit read from another bit.
        circuit.check_finds("l1_digit[13]", "l1_digit[12]");
    }
}
