//! The three leaves with ports of 32 bits, as replays through Verilog need them: word i of a port is the port's value and a
//! constant of its own, and the words of an output are folded into one, each rotated by its number.
//! Around the leaves in their tests only.
//! Never hides a difference of one word: every bit of every word is in the fold once.

use rust_hdl::prelude::*;

use crate::circuit::rng::XorShift;
use crate::cores::scrypt::halves::Halves;
use crate::cores::scrypt::salsa::Salsa;
use crate::cores::scrypt::scratchpad::Scratchpad;

type Masks = [Constant<Bits<32>>; 16];

fn masks() -> Masks {
    let mut random = XorShift::new(16);
    std::array::from_fn(|_| Constant::new(bits(random.draw() & 0xffff_ffff)))
}

/// The pipeline.
#[derive(LogicBlock)]
pub(super) struct FlatSalsa {
    pub(super) clock: Signal<In, Clock>,
    pub(super) keep: Signal<In, Bit>,
    pub(super) c: Signal<In, Bits<32>>,
    pub(super) o: Signal<Out, Bits<32>>,
    pub(super) entered: Signal<Out, Bits<32>>,
    salsa: Salsa,
    masks: Masks,
    fold_o: Signal<Local, Bits<32>>,
    fold_entered: Signal<Local, Bits<32>>,
}

impl Default for FlatSalsa {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            keep: Default::default(),
            c: Default::default(),
            o: Default::default(),
            entered: Default::default(),
            salsa: Default::default(),
            masks: masks(),
            fold_o: Default::default(),
            fold_entered: Default::default(),
        }
    }
}

impl Logic for FlatSalsa {
    #[hdl_gen]
    fn update(&mut self) {
        self.salsa.clock.next = self.clock.val();
        self.salsa.keep.next = self.keep.val();
        self.fold_o.next = 0.into();
        self.fold_entered.next = 0.into();
        for i in 0..16 {
            self.salsa.c[i].next = self.c.val() ^ self.masks[i].val();
            self.fold_o.next = ((self.fold_o.val() << 1) | (self.fold_o.val() >> 31)) ^ self.salsa.o[i].val();
            self.fold_entered.next =
                ((self.fold_entered.val() << 1) | (self.fold_entered.val() >> 31)) ^ self.salsa.entered[i].val();
        }
        self.o.next = self.fold_o.val();
        self.entered.next = self.fold_entered.val();
    }
}

/// The stores.
#[derive(LogicBlock)]
pub(super) struct FlatHalves {
    pub(super) clock: Signal<In, Clock>,
    pub(super) slot: Signal<In, Bits<5>>,
    pub(super) fresh: Signal<In, Bit>,
    pub(super) add: Signal<In, Bit>,
    pub(super) word: Signal<In, Bits<4>>,
    pub(super) o: Signal<In, Bits<32>>,
    pub(super) behind: Signal<In, Bits<5>>,
    pub(super) entered: Signal<In, Bits<32>>,
    pub(super) save: Signal<In, Bit>,
    pub(super) into: Signal<In, Bits<16>>,
    pub(super) into_slot: Signal<In, Bits<5>>,
    pub(super) into_both: Signal<In, Bits<32>>,
    pub(super) into_high: Signal<In, Bits<32>>,
    pub(super) c: Signal<Out, Bits<32>>,
    pub(super) d: Signal<Out, Bits<32>>,
    pub(super) word_both: Signal<Out, Bits<32>>,
    pub(super) word_high: Signal<Out, Bits<32>>,
    halves: Halves,
    masks: Masks,
    fold_c: Signal<Local, Bits<32>>,
    fold_d: Signal<Local, Bits<32>>,
}

impl Default for FlatHalves {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            slot: Default::default(),
            fresh: Default::default(),
            add: Default::default(),
            word: Default::default(),
            o: Default::default(),
            behind: Default::default(),
            entered: Default::default(),
            save: Default::default(),
            into: Default::default(),
            into_slot: Default::default(),
            into_both: Default::default(),
            into_high: Default::default(),
            c: Default::default(),
            d: Default::default(),
            word_both: Default::default(),
            word_high: Default::default(),
            halves: Default::default(),
            masks: masks(),
            fold_c: Default::default(),
            fold_d: Default::default(),
        }
    }
}

impl Logic for FlatHalves {
    #[hdl_gen]
    fn update(&mut self) {
        self.halves.clock.next = self.clock.val();
        self.halves.slot.next = self.slot.val();
        self.halves.fresh.next = self.fresh.val();
        self.halves.add.next = self.add.val();
        self.halves.word.next = self.word.val();
        self.halves.behind.next = self.behind.val();
        self.halves.save.next = self.save.val();
        self.halves.into.next = self.into.val();
        self.halves.into_slot.next = self.into_slot.val();
        self.fold_c.next = 0.into();
        self.fold_d.next = 0.into();
        for i in 0..16 {
            self.halves.o[i].next = self.o.val() ^ self.masks[i].val();
            self.halves.entered[i].next = self.entered.val() ^ self.masks[i].val();
            self.halves.into_both[i].next = self.into_both.val() ^ self.masks[i].val();
            self.halves.into_high[i].next = self.into_high.val() ^ self.masks[i].val();
            self.fold_c.next = ((self.fold_c.val() << 1) | (self.fold_c.val() >> 31)) ^ self.halves.c[i].val();
            self.fold_d.next = ((self.fold_d.val() << 1) | (self.fold_d.val() >> 31)) ^ self.halves.d[i].val();
        }
        self.c.next = self.fold_c.val();
        self.d.next = self.fold_d.val();
        self.word_both.next = self.halves.word_both.val();
        self.word_high.next = self.halves.word_high.val();
    }
}

/// The scratchpad.
#[derive(LogicBlock)]
pub(super) struct FlatPad {
    pub(super) clock: Signal<In, Clock>,
    pub(super) write_enable: Signal<In, Bit>,
    pub(super) write_address: Signal<In, Bits<12>>,
    pub(super) write_both: Signal<In, Bits<32>>,
    pub(super) write_high: Signal<In, Bits<32>>,
    pub(super) inject: Signal<In, Bits<2>>,
    pub(super) read_enable: Signal<In, Bit>,
    pub(super) read_address: Signal<In, Bits<12>>,
    pub(super) pass_both: Signal<In, Bits<32>>,
    pub(super) pass_high: Signal<In, Bits<32>>,
    pub(super) both: Signal<Out, Bits<32>>,
    pub(super) high: Signal<Out, Bits<32>>,
    pub(super) corrected: Signal<Out, Bit>,
    pub(super) uncorrectable: Signal<Out, Bit>,
    pad: Scratchpad,
    masks: Masks,
    fold_both: Signal<Local, Bits<32>>,
    fold_high: Signal<Local, Bits<32>>,
}

impl Default for FlatPad {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            write_enable: Default::default(),
            write_address: Default::default(),
            write_both: Default::default(),
            write_high: Default::default(),
            inject: Default::default(),
            read_enable: Default::default(),
            read_address: Default::default(),
            pass_both: Default::default(),
            pass_high: Default::default(),
            both: Default::default(),
            high: Default::default(),
            corrected: Default::default(),
            uncorrectable: Default::default(),
            pad: Default::default(),
            masks: masks(),
            fold_both: Default::default(),
            fold_high: Default::default(),
        }
    }
}

impl Logic for FlatPad {
    #[hdl_gen]
    fn update(&mut self) {
        self.pad.clock.next = self.clock.val();
        self.pad.write_enable.next = self.write_enable.val();
        self.pad.write_address.next = self.write_address.val();
        self.pad.inject.next = self.inject.val();
        self.pad.read_enable.next = self.read_enable.val();
        self.pad.read_address.next = self.read_address.val();
        self.pad.pass_both.next = self.pass_both.val();
        self.pad.pass_high.next = self.pass_high.val();
        self.fold_both.next = 0.into();
        self.fold_high.next = 0.into();
        for i in 0..16 {
            self.pad.write_both[i].next = self.write_both.val() ^ self.masks[i].val();
            self.pad.write_high[i].next = self.write_high.val() ^ self.masks[i].val();
            self.fold_both.next = ((self.fold_both.val() << 1) | (self.fold_both.val() >> 31)) ^ self.pad.both[i].val();
            self.fold_high.next = ((self.fold_high.val() << 1) | (self.fold_high.val() >> 31)) ^ self.pad.high[i].val();
        }
        self.both.next = self.fold_both.val();
        self.high.next = self.fold_high.val();
        self.corrected.next = self.pad.corrected.val();
        self.uncorrectable.next = self.pad.uncorrectable.val();
    }
}

crate::clocked!(FlatSalsa, FlatHalves, FlatPad);
crate::pins!(FlatSalsa { keep, c ; o, entered });
crate::pins!(FlatHalves {
    slot, fresh, add, word, o, behind, entered, save, into, into_slot, into_both, into_high ;
    c, d, word_both, word_high
});
crate::pins!(FlatPad {
    write_enable, write_address, write_both, write_high, inject, read_enable, read_address, pass_both, pass_high ;
    both, high, corrected, uncorrectable
});
