//! The memory of the contexts: 4,096 blocks of 128 bytes with a code that corrects one wrong bit in 64 and finds two.
//! Behind the halves, which it feeds: takes a block or is asked for one on every clock, and lets words from outside pass.
//! Never reads a block that was not written, never gives a read and words from outside in one clock, and starts empty.
//!
//! A RAMB36E1 has 4,096 entries of 9 bits: 128 of them side by side are this memory, and nothing stands behind them to choose
//! among blocks. It has no contents at start: nobody reads what he has not written.

use rust_hdl::prelude::*;

use super::halves::packed;
use super::salsa::{Half, WORDS};
use crate::circuit::ecc::columns;

/// Blocks.
pub(super) const BLOCKS: usize = 4096;

/// A block is written at the end of the clock after `write_enable`. One asked for by `read_enable` in clock t is shown in t + 4:
/// memory, its output register, the syndrome, the corrected block. What `pass_both` and `pass_high` are in t + 3 is added to
/// every word, so they are zero there; without a read they are shown alone.
#[derive(LogicBlock)]
pub(super) struct Scratchpad {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Stores.
    pub(super) write_enable: Signal<In, Bit>,
    /// Where to.
    pub(super) write_address: Signal<In, Bits<12>>,
    /// Both halves.
    pub(super) write_both: [Signal<In, Bits<32>>; 16],
    /// Second half.
    pub(super) write_high: [Signal<In, Bits<32>>; 16],
    /// Bits 1..0 of every pair of words to be spoilt after the check bits were made.
    pub(super) inject: Signal<In, Bits<2>>,
    /// Reads.
    pub(super) read_enable: Signal<In, Bit>,
    /// Where from.
    pub(super) read_address: Signal<In, Bits<12>>,
    /// A word that goes into `both` where nothing was read.
    pub(super) pass_both: Signal<In, Bits<32>>,
    /// A word that goes into `high`.
    pub(super) pass_high: Signal<In, Bits<32>>,
    /// Both halves.
    pub(super) both: [Signal<Out, Bits<32>>; 16],
    /// Second half.
    pub(super) high: [Signal<Out, Bits<32>>; 16],
    /// A bit of the block shown was corrected.
    pub(super) corrected: Signal<Out, Bit>,
    /// The block shown is not the one that was written.
    pub(super) uncorrectable: Signal<Out, Bit>,
    _memory: Vec<Block>,
    _storing: Option<(usize, Block)>,
    _value: Block,
    _register: Block,
    _valid: [bool; 2],
    _read: Block,
    _result: ([Half; 2], [bool; 2]),
}

/// A block as it stands in the memory: the words, and bits by which every pair was spoilt.
#[derive(Clone, Copy, Default)]
struct Block {
    words: [Half; 2],
    spoilt: u32,
}

impl Default for Scratchpad {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_both: Default::default(),
            write_high: Default::default(),
            inject: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            pass_both: Signal::default(),
            pass_high: Signal::default(),
            both: Default::default(),
            high: Default::default(),
            corrected: Signal::default(),
            uncorrectable: Signal::default(),
            _memory: vec![Block::default(); BLOCKS],
            _storing: None,
            _value: Block::default(),
            _register: Block::default(),
            _valid: [false; 2],
            _read: Block::default(),
            _result: Default::default(),
        }
    }
}

impl Scratchpad {
    fn step(&mut self) {
        let pass = [&self.pass_both, &self.pass_high].map(|word| word.val().to_u32());
        // Two wrong bits stay; of three or four none is made here.
        let stays = if self._read.spoilt == 3 { 3 } else { 0 };
        let shown = std::array::from_fn(|half| {
            std::array::from_fn(|word| {
                let wrong = if word % 2 == 0 { stays } else { 0 };
                self._read.words[half][word] ^ wrong ^ pass[half]
            })
        });
        self._result = (shown, [matches!(self._read.spoilt, 1 | 2), self._read.spoilt == 3]);
        self._read = if self._valid[1] {
            self._register
        } else {
            Block::default()
        };
        self._register = self._value;
        self._valid = [self.read_enable.val(), self._valid[0]];
        if self.read_enable.val() {
            self._value = self._memory[self.read_address.val().to_u32() as usize];
        }
        if let Some((address, block)) = self._storing.take() {
            self._memory[address] = block;
        }
        if self.write_enable.val() {
            let words =
                [&self.write_both, &self.write_high].map(|half| half.each_ref().map(|word| word.val().to_u32()));
            let spoilt = self.inject.val().to_u32();
            self._storing = Some((self.write_address.val().to_u32() as usize, Block { words, spoilt }));
        }
    }
}

impl Logic for Scratchpad {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.step();
        }
        let ([both, high], [corrected, uncorrectable]) = self._result;
        for word in 0..WORDS {
            self.both[word].next = bits(u64::from(both[word]));
            self.high[word].next = bits(u64::from(high[word]));
        }
        self.corrected.next = corrected;
        self.uncorrectable.next = uncorrectable;
    }

    fn connect(&mut self) {
        self.both.iter_mut().for_each(Signal::connect);
        self.high.iter_mut().for_each(Signal::connect);
        self.corrected.connect();
        self.uncorrectable.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(text())
    }

    fn timing(&self) -> Vec<TimingInfo> {
        let all = |port: &str| (0..WORDS).map(|word| format!("{port}${word}")).collect::<Vec<_>>();
        vec![TimingInfo {
            name: "scratchpad".into(),
            clock: "clock".into(),
            inputs: [all("write_both"), all("write_high")].concat(),
            outputs: [all("both"), all("high")].concat(),
        }]
    }
}

/// The code of `circuit::ecc` as two functions, and sixteen columns of 72 bits, two words each.
fn text() -> String {
    let columns = columns();
    let mut check = String::new();
    for bit in 0..8 {
        let mask = (0..64)
            .filter(|of: &usize| columns[*of] >> bit & 1 == 1)
            .fold(0u64, |mask, of| mask | 1 << of);
        check += &format!("check_of[{bit}] = ^(data & 64'h{mask:016x});\n");
    }
    // A syndrome is looked up by its halves: sixteen lines each, and a wrong bit is where two of them cross.
    let mut wrong = String::new();
    for (bit, column) in columns.iter().enumerate() {
        wrong += &format!("wrong_of[{bit}] = upper[{}] & lower[{}];\n", column >> 4, column & 15);
    }
    let known: Vec<String> = columns
        .iter()
        .copied()
        .chain((0..8).map(|bit| 1 << bit))
        .map(|column| format!("8'h{column:02x}"))
        .collect();
    let known: Vec<String> = known.chunks(9).map(|line| line.join(", ")).collect();
    format!(
        "\
function [7:0] check_of;
input [63:0] data;
begin
{check}end
endfunction
function [63:0] wrong_of;
input [7:0] syndrome;
reg [15:0] upper;
reg [15:0] lower;
begin
upper = 16'h1 << syndrome[7:4];
lower = 16'h1 << syndrome[3:0];
{wrong}end
endfunction
function known_of;
input [7:0] syndrome;
case (syndrome)
{known}: known_of = 1'b1;
default: known_of = 1'b0;
endcase
endfunction
wire [1023:0] in;
assign in = {{{in_high}, {in_both}}};
wire [1023:0] out;
wire [15:0] one;
wire [15:0] more;
reg storing = 1'b0;
reg [11:0] address = 12'h0;
reg reading = 1'b0;
reg arrived = 1'b0;
always @(posedge clock) begin
storing <= write_enable;
address <= write_address;
reading <= read_enable;
arrived <= reading;
end
genvar c;
generate for (c = 0; c < 16; c = c + 1) begin: columns
(* ram_style = \"block\" *) reg [71:0] memory [0:{last}];
reg [71:0] store = 72'h0;
reg [71:0] value = 72'h0;
reg [71:0] stage = 72'h0;
reg [63:0] read = 64'h0;
reg [7:0] syndrome = 8'h0;
reg [63:0] result = 64'h0;
reg was_one = 1'b0;
reg was_more = 1'b0;
wire [63:0] data;
wire [31:0] pass;
assign data = in[64 * c +: 64];
if (c < 8) assign pass = pass_both;
else assign pass = pass_high;
always @(posedge clock) begin
store <= {{check_of(data), data ^ {{62'h0, inject}}}};
if (storing) memory[address] <= store;
end
always @(posedge clock) begin
if (read_enable) value <= memory[read_address];
end
always @(posedge clock) begin
stage <= value;
if (arrived) begin
read <= stage[63:0];
syndrome <= check_of(stage[63:0]) ^ stage[71:64];
end else begin
read <= 64'h0;
syndrome <= 8'h0;
end
result <= read ^ wrong_of(syndrome) ^ {{pass, pass}};
was_one <= known_of(syndrome);
was_more <= (syndrome != 8'h0) & ~known_of(syndrome);
end
assign out[64 * c +: 64] = result;
assign one[c] = was_one;
assign more[c] = was_more;
end endgenerate
always @(*) begin
{{{high}, {both}}} = out;
corrected = |one;
uncorrectable = |more;
end",
        known = known.join(",\n"),
        in_both = packed("write_both"),
        in_high = packed("write_high"),
        last = BLOCKS - 1,
        both = packed("both"),
        high = packed("high"),
    )
}

crate::clocked!(Scratchpad);
