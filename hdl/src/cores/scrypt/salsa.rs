//! The salsa20/8 core of RFC 7914 section 3 as a pipeline: sixteen words in and sixteen out on every clock, 22 clocks apart.
//! Its output comes round to its own input beside the words of the same context: a turn of a frame is one pass.
//! Never stops, and never knows which context it works for.
//!
//! # Stages
//! Salsa20/8 is a chain of 33 sums of 32 bits: four steps in each of eight rounds, and the sum with the input at the end. Two
//! sums one behind the other fit a clock of 4.4 ns only if the second is short, so three sums take two clocks: one and the low
//! bits of the next, then its high bits and one more. Eleven times three sums are 22 clocks. Where the second sum is cut is
//! chosen by the two rotations around it ([`CUTS`]): the bits that come last out of one sum shall not come first in the next.

use std::fmt::Write as _;

use rust_hdl::prelude::*;

/// Words of half a block.
pub(super) const WORDS: usize = 16;

/// Clocks from the input to the output.
pub(super) const CLOCKS: usize = 2 * SUMS / 3;

/// Sums one behind the other: the steps, and the sum with the input.
const SUMS: usize = 4 * ROUNDS + 1;

/// Rounds of salsa20/8.
const ROUNDS: usize = 8;

const _: () = assert!(SUMS.is_multiple_of(3));

/// The pipeline. Enters in clock t: `o ^ c`. The sum leaves in `o` of clock t + 22, if `keep` is set in t + 21, else zero does.
#[derive(LogicBlock)]
pub(super) struct Salsa {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// What comes out next is given on; else zero is, and what enters is `c` alone.
    pub(super) keep: Signal<In, Bit>,
    /// What is added to the output modulo 2 before it enters anew.
    pub(super) c: [Signal<In, Bits<32>>; 16],
    /// Output of the turn.
    pub(super) o: [Signal<Out, Bits<32>>; 16],
    /// What entered in the clock before.
    pub(super) entered: [Signal<Out, Bits<32>>; 16],
    _output: Half,
    _entered: Half,
    _passing: [Half; CLOCKS - 1],
    _at: usize,
}

/// Half a block, sixteen words.
pub(super) type Half = [u32; WORDS];

impl Default for Salsa {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            keep: Signal::default(),
            c: Default::default(),
            o: Default::default(),
            entered: Default::default(),
            _output: [0; WORDS],
            _entered: [0; WORDS],
            _passing: [[0; WORDS]; CLOCKS - 1],
            _at: 0,
        }
    }
}

impl Logic for Salsa {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let entering = std::array::from_fn(|word| self._output[word] ^ self.c[word].val().to_u32());
            let leaving = std::mem::replace(&mut self._passing[self._at], salsa20_8(&entering));
            self._at = (self._at + 1) % self._passing.len();
            self._entered = entering;
            self._output = if self.keep.val() { leaving } else { [0; WORDS] };
        }
        for word in 0..WORDS {
            self.o[word].next = bits(u64::from(self._output[word]));
            self.entered[word].next = bits(u64::from(self._entered[word]));
        }
    }

    fn connect(&mut self) {
        self.o.iter_mut().for_each(Signal::connect);
        self.entered.iter_mut().for_each(Signal::connect);
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(text())
    }

    fn timing(&self) -> Vec<TimingInfo> {
        let all = |port: &str| (0..WORDS).map(|word| format!("{port}${word}")).collect();
        vec![TimingInfo {
            name: "salsa".into(),
            clock: "clock".into(),
            inputs: all("c"),
            outputs: [all("o"), all("entered")].concat(),
        }]
    }
}

/// The function by its definition.
pub(super) fn salsa20_8(input: &Half) -> Half {
    let mut x = *input;
    for number in 0..4 * ROUNDS {
        for Step {
            target,
            late,
            early,
            turn,
        } in steps(number)
        {
            x[target] ^= x[late].wrapping_add(x[early]).rotate_left(turn);
        }
    }
    std::array::from_fn(|word| x[word].wrapping_add(input[word]))
}

/// `x[target] ^= (x[late] + x[early]) <<< turn`; `late` is the word that the step before has made.
struct Step {
    target: usize,
    late: usize,
    early: usize,
    turn: u32,
}

/// Step `number`, 0..32, of the four quarter rounds of its round.
fn steps(number: usize) -> [Step; 4] {
    /// Words of the quarter rounds of a round of columns and of one of rows (RFC 7914 section 3).
    const QUARTERS: [[[usize; 4]; 4]; 2] = [
        [[0, 4, 8, 12], [5, 9, 13, 1], [10, 14, 2, 6], [15, 3, 7, 11]],
        [[0, 1, 2, 3], [5, 6, 7, 4], [10, 11, 8, 9], [15, 12, 13, 14]],
    ];
    QUARTERS[number / 4 % 2].map(|[a, b, c, d]| {
        let (target, late, early) = [(b, a, d), (c, b, a), (d, c, b), (a, d, c)][number % 4];
        let turn = [7, 9, 13, 18][number % 4];
        Step {
            target,
            late,
            early,
            turn,
        }
    })
}

/// Bits of the second of three sums that are made in the first of two clocks, by the number of the first sum modulo 4.
const CUTS: [usize; 4] = [19, 22, 22, 27];

/// By the same number, where the third sum meets its target only behind the register: the rotations leave the least time there.
const SUMS_KEPT_RAW: usize = 0;

/// One line a sum; `cut` on a name means the low bits of a sum with their carry.
fn text() -> String {
    let packed = |name: &str| -> String {
        let words: Vec<String> = (0..WORDS).rev().map(|word| format!("{name}${word}")).collect();
        format!("{{{}}}", words.join(", "))
    };
    let mut text = format!(
        "\
wire [511:0] gone;
reg [511:0] out = 512'h0;
reg [511:0] into = 512'h0;
reg [511:0] waits [0:{last}];
integer i;
initial for (i = 0; i <= {last}; i = i + 1) waits[i] = 512'h0;
wire [511:0] enters;
assign enters = out ^ {c};
always @(posedge clock) begin
into <= enters;
waits[0] <= into;
for (i = 1; i <= {last}; i = i + 1) waits[i] <= waits[i - 1];
if (keep) out <= gone; else out <= 512'h0;
end
always @(*) begin
{o} = out;
{entered} = into;
end
",
        last = CLOCKS - 3,
        c = packed("c"),
        o = packed("o"),
        entered = packed("entered"),
    );
    let mut x: [String; WORDS] = std::array::from_fn(|word| format!("x0_{word}"));
    for (word, name) in x.iter().enumerate() {
        let _ = writeln!(
            text,
            "wire [31:0] {name};\nassign {name} = enters[{}:{}];",
            32 * word + 31,
            32 * word
        );
    }
    for first in (0..SUMS).step_by(3) {
        whole_sums(&mut text, &mut x, first);
        low_sums(&mut text, &x, first + 1, CUTS[first % 4]);
        register(&mut text, &mut x, &format!("a{first}"));
        high_sums(&mut text, &mut x, first + 1, CUTS[first % 4]);
        if first + 2 == SUMS - 1 {
            break;
        }
        if first % 4 == SUMS_KEPT_RAW {
            let sums = sums(&mut text, &x, first + 2);
            register(&mut text, &mut x, &format!("b{first}"));
            for (Step { target, turn, .. }, sum) in steps(first + 2).into_iter().zip(sums) {
                let _ = writeln!(
                    text,
                    "reg [31:0] kept{sum} = 32'h0;\nalways @(posedge clock) kept{sum} <= sum{sum};"
                );
                turned(&mut text, &mut x, first + 2, target, turn, &format!("kept{sum}"));
            }
        } else {
            whole_sums(&mut text, &mut x, first + 2);
            register(&mut text, &mut x, &format!("b{first}"));
        }
    }
    for (word, name) in x.iter().enumerate() {
        let (top, low) = (32 * word + 31, 32 * word);
        let _ = writeln!(
            text,
            "assign gone[{top}:{low}] = waits[{}][{top}:{low}] + {name};",
            CLOCKS - 3
        );
    }
    text
}

/// The low bits of the sums of a step and their carry, into registers.
fn low_sums(text: &mut String, x: &[String; WORDS], number: usize, cut: usize) {
    for Step {
        target, late, early, ..
    } in steps(number)
    {
        let _ = writeln!(
            text,
            "reg [{cut}:0] cut{number}_{target} = 0;\n\
             always @(posedge clock) cut{number}_{target} <= {early}[{top}:0] + {late}[{top}:0];",
            top = cut - 1,
            late = x[late],
            early = x[early],
        );
    }
}

/// The high bits, one clock later, and the targets with the sums.
fn high_sums(text: &mut String, x: &mut [String; WORDS], number: usize, cut: usize) {
    for Step {
        target,
        late,
        early,
        turn,
    } in steps(number)
    {
        let name = format!("{number}_{target}");
        let _ = writeln!(
            text,
            "wire [{top}:0] high{name};\n\
             assign high{name} = {early}[31:{cut}] + {late}[31:{cut}] + cut{name}[{cut}];\n\
             wire [31:0] sum{name};\n\
             assign sum{name} = {{high{name}, cut{name}[{below}:0]}};",
            top = 31 - cut,
            below = cut - 1,
            late = x[late],
            early = x[early],
        );
        turned(text, x, number, target, turn, &format!("sum{name}"));
    }
}

/// The sums of a step in one piece, and the targets with them.
fn whole_sums(text: &mut String, x: &mut [String; WORDS], number: usize) {
    let sums = sums(text, x, number);
    for (Step { target, turn, .. }, sum) in steps(number).into_iter().zip(sums) {
        turned(text, x, number, target, turn, &format!("sum{sum}"));
    }
}

/// The sums of a step in one piece: what their names end in.
fn sums(text: &mut String, x: &[String; WORDS], number: usize) -> [String; 4] {
    steps(number).map(
        |Step {
             target, late, early, ..
         }| {
            let name = format!("{number}_{target}");
            let _ = writeln!(
                text,
                "wire [31:0] sum{name};\nassign sum{name} = {} + {};",
                x[early], x[late]
            );
            name
        },
    )
}

/// The target takes the sum, rotated.
fn turned(text: &mut String, x: &mut [String; WORDS], number: usize, target: usize, turn: u32, sum: &str) {
    let name = format!("x{}_{target}", number + 1);
    let _ = writeln!(
        text,
        "wire [31:0] {name};\nassign {name} = {} ^ {{{sum}[{}:0], {sum}[31:{}]}};",
        x[target],
        31 - turn,
        32 - turn
    );
    x[target] = name;
}

/// All words pass a register.
fn register(text: &mut String, x: &mut [String; WORDS], stage: &str) {
    for (word, name) in x.iter_mut().enumerate() {
        let next = format!("{stage}_{word}");
        let _ = writeln!(
            text,
            "reg [31:0] {next} = 32'h0;\nalways @(posedge clock) {next} <= {name};"
        );
        *name = next;
    }
}

crate::clocked!(Salsa);
