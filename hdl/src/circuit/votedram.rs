//! A small table in three copies with a voter: what a command or a node in flight is.
//! Holds the addresses of commands, the marks of nodes and the states of contexts, which decide where results go.
//! Never repairs a copy: entries live shortly and are written anew.

use rust_hdl::prelude::*;

use crate::circuit::lutram::LutRam;

/// `2^A` entries of `W` bits in three distributed memories. `read_data` follows `read_address` at once.
#[derive(LogicBlock, Default)]
pub struct VotedRam<const A: usize, const W: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Stores in all three.
    pub write_enable: Signal<In, Bit>,
    /// Where to.
    pub write_address: Signal<In, Bits<A>>,
    /// What.
    pub write_data: Signal<In, Bits<W>>,
    /// Where from.
    pub read_address: Signal<In, Bits<A>>,
    /// What at least two have, bit by bit.
    pub read_data: Signal<Out, Bits<W>>,
    a: LutRam<A, W>,
    b: LutRam<A, W>,
    c: LutRam<A, W>,
}

impl<const A: usize, const W: usize> Logic for VotedRam<A, W> {
    #[hdl_gen]
    fn update(&mut self) {
        self.a.clock.next = self.clock.val();
        self.b.clock.next = self.clock.val();
        self.c.clock.next = self.clock.val();
        self.a.write_enable.next = self.write_enable.val();
        self.b.write_enable.next = self.write_enable.val();
        self.c.write_enable.next = self.write_enable.val();
        self.a.write_address.next = self.write_address.val();
        self.b.write_address.next = self.write_address.val();
        self.c.write_address.next = self.write_address.val();
        self.a.write_data.next = self.write_data.val();
        self.b.write_data.next = self.write_data.val();
        self.c.write_data.next = self.write_data.val();
        self.a.read_address.next = self.read_address.val();
        self.b.read_address.next = self.read_address.val();
        self.c.read_address.next = self.read_address.val();
        self.read_data.next = (self.a.read_data.val() & self.b.read_data.val())
            | (self.a.read_data.val() & self.c.read_data.val())
            | (self.b.read_data.val() & self.c.read_data.val());
    }
}
