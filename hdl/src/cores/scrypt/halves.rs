//! What the contexts hold between their turns: the half that stood beside the one just made, a block read or brought in, and the
//! block that waits while another is recomputed.
//! Beside the pipeline: gives every turn what is added to its input, and takes what the turn leaves.
//! Never chooses: two bits a turn say what is added.
//!
//! A block is kept as both halves added modulo 2, `both`, and its second half, `high`: the first core of BlockMix works on the
//! one and the second core needs the other. Adding a block X to the block V just reached is then `both` to `both` and `high` to
//! `high`, in the same turn in which the first core begins.

use rust_hdl::prelude::*;

use super::salsa::{Half, WORDS};

/// Five stores of half a block a context. Turn t of a context: `slot`, `fresh`, `add` and `word` in clock t; `c` in t + 1, in which
/// the pipeline shows `o`; `d` in t + 2, with `behind`, `save` and the pipeline's `entered`.
#[derive(LogicBlock)]
pub(super) struct Halves {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Context whose turn it is.
    pub(super) slot: Signal<In, Bits<5>>,
    /// It goes on from the block that was read or brought in, not from what the pipeline gives.
    pub(super) fresh: Signal<In, Bit>,
    /// The block that waits is added.
    pub(super) add: Signal<In, Bit>,
    /// Word of the block that waits which is shown.
    pub(super) word: Signal<In, Bits<4>>,
    /// Output of the pipeline, zero if the turn is `fresh`.
    pub(super) o: [Signal<In, Bits<32>>; 16],
    /// Context of the turn two clocks ago.
    pub(super) behind: Signal<In, Bits<5>>,
    /// What entered the pipeline then.
    pub(super) entered: [Signal<In, Bits<32>>; 16],
    /// The block of that turn shall wait.
    pub(super) save: Signal<In, Bit>,
    /// Words of a block that come in, by number: all at once, or one.
    pub(super) into: Signal<In, Bits<16>>,
    /// Their context.
    pub(super) into_slot: Signal<In, Bits<5>>,
    /// The words: both halves.
    pub(super) into_both: [Signal<In, Bits<32>>; 16],
    /// The words: second half.
    pub(super) into_high: [Signal<In, Bits<32>>; 16],
    /// What is added to `o` to be the input of the pipeline.
    pub(super) c: [Signal<Out, Bits<32>>; 16],
    /// The half that stands beside it.
    pub(super) d: [Signal<Out, Bits<32>>; 16],
    /// The word of the block that waits: both halves.
    pub(super) word_both: Signal<Out, Bits<32>>,
    /// The word of the block that waits: second half.
    pub(super) word_high: Signal<Out, Bits<32>>,
    _beside: Store,
    _both: Store,
    _high: Store,
    _waits_both: Store,
    _waits_high: Store,
    _added: Half,
    _added_high: Half,
    _half: Half,
    _word: [u32; 2],
}

/// Half a block of each of up to 32 contexts.
type Store = Vec<Half>;

impl Default for Halves {
    fn default() -> Self {
        let store = || vec![[0; WORDS]; 32];
        Self {
            clock: Signal::default(),
            slot: Signal::default(),
            fresh: Signal::default(),
            add: Signal::default(),
            word: Signal::default(),
            o: Default::default(),
            behind: Signal::default(),
            entered: Default::default(),
            save: Signal::default(),
            into: Signal::default(),
            into_slot: Signal::default(),
            into_both: Default::default(),
            into_high: Default::default(),
            c: Default::default(),
            d: Default::default(),
            word_both: Signal::default(),
            word_high: Signal::default(),
            _beside: store(),
            _both: store(),
            _high: store(),
            _waits_both: store(),
            _waits_high: store(),
            _added: [0; WORDS],
            _added_high: [0; WORDS],
            _half: [0; WORDS],
            _word: [0; 2],
        }
    }
}

impl Halves {
    fn step(&mut self) {
        let words = |signals: &[Signal<In, Bits<32>>; WORDS]| signals.each_ref().map(|word| word.val().to_u32());
        let of = |slot: &Signal<In, Bits<5>>| slot.val().to_u32() as usize;
        let (slot, behind, into_slot) = (of(&self.slot), of(&self.behind), of(&self.into_slot));
        let (o, entered) = (words(&self.o), words(&self.entered));
        let (into_both, into_high) = (words(&self.into_both), words(&self.into_high));
        let half = std::array::from_fn(|word| o[word] ^ self._added_high[word]);
        let word = self.word.val().to_u32() as usize;
        self._word = [self._waits_both[slot][word], self._waits_high[slot][word]];
        let masked = |on: bool, half: &Half, word: usize| if on { half[word] } else { 0 };
        let (fresh, add) = (self.fresh.val(), self.add.val());
        let kept = if fresh { &self._both } else { &self._beside };
        self._added = std::array::from_fn(|word| kept[slot][word] ^ masked(add, &self._waits_both[slot], word));
        self._added_high = std::array::from_fn(|word| {
            masked(fresh, &self._high[slot], word) ^ masked(add, &self._waits_high[slot], word)
        });
        self._beside[behind] = self._half;
        if self.save.val() {
            self._waits_both[behind] = entered;
            self._waits_high[behind] = self._half;
        }
        for word in (0..WORDS).filter(|word| self.into.val().to_u32() >> word & 1 == 1) {
            self._both[into_slot][word] = into_both[word];
            self._high[into_slot][word] = into_high[word];
        }
        self._half = half;
    }
}

impl Logic for Halves {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.step();
        }
        let number = |word: u32| bits(u64::from(word));
        for word in 0..WORDS {
            self.c[word].next = number(self._added[word]);
            self.d[word].next = number(self._half[word]);
        }
        self.word_both.next = number(self._word[0]);
        self.word_high.next = number(self._word[1]);
    }

    fn connect(&mut self) {
        self.c.iter_mut().for_each(Signal::connect);
        self.d.iter_mut().for_each(Signal::connect);
        self.word_both.connect();
        self.word_high.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(text())
    }

    fn timing(&self) -> Vec<TimingInfo> {
        let all = |port: &str| (0..WORDS).map(|word| format!("{port}${word}")).collect::<Vec<_>>();
        vec![TimingInfo {
            name: "halves".into(),
            clock: "clock".into(),
            inputs: [all("o"), all("entered"), all("into_both"), all("into_high")].concat(),
            outputs: [all("c"), all("d")].concat(),
        }]
    }
}

/// Sixteen words of a port array as one vector, the first word lowest.
pub(super) fn packed(port: &str) -> String {
    let words: Vec<String> = (0..WORDS).rev().map(|word| format!("{port}${word}")).collect();
    format!("{{{}}}", words.join(", "))
}

/// A memory for every word, so that a word can be written alone.
fn text() -> String {
    let stores = ["beside", "both", "high", "waits_both", "waits_high"];
    let declared: String = stores
        .iter()
        .map(|store| format!("(* ram_style = \"distributed\" *) reg [31:0] {store} [0:31];\n"))
        .collect();
    let cleared: String = stores.iter().map(|store| format!(" {store}[entry] = 0;")).collect();
    let mut text = String::new();
    for (wire, port) in [
        ("out", "o"),
        ("in", "entered"),
        ("new_both", "into_both"),
        ("new_high", "into_high"),
    ] {
        text += &format!("wire [511:0] {wire};\nassign {wire} = {};\n", packed(port));
    }
    text + &format!(
        "\
reg [511:0] added = 512'h0;
reg [511:0] added_high = 512'h0;
reg [511:0] half = 512'h0;
wire [511:0] shown_both;
wire [511:0] shown_high;
reg [31:0] one_both = 32'h0;
reg [31:0] one_high = 32'h0;
genvar w;
generate for (w = 0; w < 16; w = w + 1) begin: words
{declared}integer entry;
initial for (entry = 0; entry < 32; entry = entry + 1) begin{cleared} end
assign shown_both[32 * w +: 32] = waits_both[slot];
assign shown_high[32 * w +: 32] = waits_high[slot];
always @(posedge clock) begin
beside[behind] <= half[32 * w +: 32];
if (save) waits_both[behind] <= in[32 * w +: 32];
if (save) waits_high[behind] <= half[32 * w +: 32];
if (into[w]) both[into_slot] <= new_both[32 * w +: 32];
if (into[w]) high[into_slot] <= new_high[32 * w +: 32];
added[32 * w +: 32] <= (fresh ? both[slot] : beside[slot]) ^ (add ? waits_both[slot] : 32'h0);
added_high[32 * w +: 32] <= (fresh ? high[slot] : 32'h0) ^ (add ? waits_high[slot] : 32'h0);
half[32 * w +: 32] <= out[32 * w +: 32] ^ added_high[32 * w +: 32];
end
end endgenerate
always @(posedge clock) begin
one_both <= shown_both[32 * word +: 32];
one_high <= shown_high[32 * word +: 32];
end
always @(*) begin
{c} = added;
{d} = half;
word_both = one_both;
word_high = one_high;
end",
        c = packed("c"),
        d = packed("d"),
    )
}

crate::clocked!(Halves);
