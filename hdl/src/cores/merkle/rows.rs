//! The rounds of a unit in a row: what one leaves, the next takes.
//! Between the entry registers and the closing sums of `compress`.
//! Never holds a register of its own.

use rust_hdl::prelude::*;

use super::round::{ROUNDS_A, ROUNDS_B, RoundA, RoundB};

/// [`ROUNDS_A`] rounds with message schedule. `2 * ROUNDS_A` clocks from inputs to outputs.
#[derive(LogicBlock)]
pub(super) struct RowA {
    pub(super) clock: Signal<In, Clock>,
    pub(super) pass: Signal<In, Bits<2>>,
    pub(super) x: Signal<In, Bits<32>>,
    pub(super) v: [Signal<In, Bits<32>>; 7],
    pub(super) w: [Signal<In, Bits<32>>; 16],
    pub(super) x_out: Signal<Out, Bits<32>>,
    pub(super) v_out: [Signal<Out, Bits<32>>; 8],
    pub(super) w_out: [Signal<Out, Bits<32>>; 16],
    r: Vec<RoundA>,
}

/// [`ROUNDS_B`] rounds of the padding block. `2 * ROUNDS_B` clocks from inputs to outputs.
#[derive(LogicBlock)]
pub(super) struct RowB {
    pub(super) clock: Signal<In, Clock>,
    pub(super) pass: Signal<In, Bits<3>>,
    pub(super) x: Signal<In, Bits<32>>,
    pub(super) v: [Signal<In, Bits<32>>; 7],
    pub(super) x_out: Signal<Out, Bits<32>>,
    pub(super) v_out: [Signal<Out, Bits<32>>; 8],
    r: Vec<RoundB>,
}

impl Default for RowA {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            pass: Default::default(),
            x: Default::default(),
            v: Default::default(),
            w: Default::default(),
            x_out: Default::default(),
            v_out: Default::default(),
            w_out: Default::default(),
            r: (0..ROUNDS_A).map(RoundA::new).collect(),
        }
    }
}

impl Default for RowB {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            pass: Default::default(),
            x: Default::default(),
            v: Default::default(),
            x_out: Default::default(),
            v_out: Default::default(),
            r: (0..ROUNDS_B).map(RoundB::new).collect(),
        }
    }
}

/// The glue of a row: `#[hdl_gen]` resolves one index a path, so the body is plain Rust, and its Verilog stands beside
/// it in the same order. `$words` are `(input, output, count)` of arrays, `$singles` `(input, output)` of single signals.
macro_rules! row {
    ($row:ty, $rounds:expr, singles [$(($single:ident, $single_out:ident)),+], words [$(($word:ident, $word_out:ident, $count:expr)),+],
     out [$($out:ident),*], out_words [$(($outs:ident, $outs_count:expr)),+]) => {
        impl Logic for $row {
            fn update(&mut self) {
                for i in 0..$rounds {
                    self.r[i].clock.next = self.clock.val();
                    $(self.r[i].$single.next =
                        if i == 0 { self.$single.val() } else { self.r[i - 1].$single_out.val() };)+
                    $(for j in 0..$count {
                        self.r[i].$word[j].next =
                            if i == 0 { self.$word[j].val() } else { self.r[i - 1].$word_out[j].val() };
                    })+
                }
                $(self.$out.next = self.r[$rounds - 1].$out.val();)*
                $(for j in 0..$outs_count {
                    self.$outs[j].next = self.r[$rounds - 1].$outs[j].val();
                })+
            }

            fn connect(&mut self) {
                for r in &mut self.r {
                    r.clock.connect();
                    $(r.$single.connect();)+
                    $(r.$word.iter_mut().for_each(|signal| signal.connect());)+
                }
                $(self.$out.connect();)*
                $(self.$outs.iter_mut().for_each(|signal| signal.connect());)+
            }

            fn hdl(&self) -> Verilog {
                let mut lines = vec![String::from("always @(*) begin")];
                for i in 0..$rounds {
                    lines.push(format!("r${i}$clock = clock;"));
                    $(lines.push(match i {
                        0 => format!("r$0${0} = {0};", stringify!($single)),
                        _ => format!("r${i}${} = r${}${};", stringify!($single), i - 1, stringify!($single_out)),
                    });)+
                    $(for j in 0..$count {
                        lines.push(match i {
                            0 => format!("r$0${0}${j} = {0}${j};", stringify!($word)),
                            _ => format!("r${i}${}${j} = r${}${}${j};", stringify!($word), i - 1, stringify!($word_out)),
                        });
                    })+
                }
                $(lines.push(format!("{0} = r${1}${0};", stringify!($out), $rounds - 1));)*
                $(for j in 0..$outs_count {
                    lines.push(format!("{0}${j} = r${1}${0}${j};", stringify!($outs), $rounds - 1));
                })+
                lines.push(String::from("end"));
                Verilog::Custom(lines.join("\n"))
            }
        }
    };
}

row!(RowA, ROUNDS_A, singles [(pass, pass_out), (x, x_out)], words [(v, v_out, 7), (w, w_out, 16)],
    out [x_out], out_words [(v_out, 8), (w_out, 16)]);
row!(RowB, ROUNDS_B, singles [(pass, pass_out), (x, x_out)], words [(v, v_out, 7)],
    out [x_out], out_words [(v_out, 8)]);
