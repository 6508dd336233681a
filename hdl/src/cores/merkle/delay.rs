//! A word delayed by a number of shifts.
//! Holds the chaining values that wait while unit B compresses the padding.
//! Never cleared: what was in it before the first pair is overwritten before anything reads it.

use rust_hdl::prelude::*;

/// A shift register of `depth` words, which synthesis maps to SRL primitives.
#[derive(LogicBlock)]
pub(super) struct FrameDelay {
    pub(super) clock: Signal<In, Clock>,
    /// Takes `d` at this edge.
    pub(super) shift: Signal<In, Bit>,
    pub(super) d: Signal<In, Bits<32>>,
    /// The word taken `depth` shifts ago.
    pub(super) q: Signal<Out, Bits<32>>,
    _words: Vec<u32>,
    _at: usize,
}

impl FrameDelay {
    /// `depth` from 2.
    pub(super) fn new(depth: usize) -> Self {
        Self {
            clock: Default::default(),
            shift: Default::default(),
            d: Default::default(),
            q: Default::default(),
            _words: vec![0; depth],
            _at: 0,
        }
    }
}

impl Logic for FrameDelay {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.shift.val() {
            self._words[self._at] = self.d.val().to_u32();
            self._at = (self._at + 1) % self._words.len();
            self.q.next = bits(u64::from(self._words[self._at]));
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let depth = self._words.len();
        Verilog::Custom(format!(
            "\
integer i;
reg [31:0] words [0:{last}];
initial begin
   for (i = 0; i <= {last}; i = i + 1) words[i] = 32'h0;
end
always @(posedge clock) begin
   if (shift) begin
      for (i = 1; i <= {last}; i = i + 1) words[i] <= words[i - 1];
      words[0] <= d;
   end
end
always @(*) q = words[{last}];",
            last = depth - 1
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "delay".into(),
            clock: "clock".into(),
            inputs: vec!["shift".into(), "d".into()],
            outputs: vec!["q".into()],
        }]
    }
}
