//! A short queue of small words, first in first out, kept in LUT RAM.
//! The movers remember in it to whom the bursts under way belong.
//! Never checks its caller: pushing into a full queue or popping an empty one is a fault of the design.

use rust_hdl::prelude::*;

use crate::circuit::{lutram::LutRam, tmr::TmrReg};

/// A queue of 9 words of `W` bits (at most 32): the oldest stands in a register, the others in LUT RAM. A word pushed into an
/// empty queue is at the head two clocks later; after that a word a clock.
#[derive(LogicBlock, Default)]
pub struct TagQueue<const W: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low: empties the queue.
    pub resetn: Signal<In, Bit>,
    /// Appends `tail`; only if not `full`.
    pub push: Signal<In, Bit>,
    /// The word to append.
    pub tail: Signal<In, Bits<W>>,
    /// Removes the head; only if `some`.
    pub pop: Signal<In, Bit>,
    /// The oldest word; anything unless `some`.
    pub head: Signal<Out, Bits<W>>,
    /// There is a word.
    pub some: Signal<Out, Bit>,
    /// Room for one more at most: 7 words or 8 waited behind the head in the clock before. Nothing may be pushed.
    pub full: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    words: LutRam<3, W>,
    written: TmrReg<Bits<4>>,
    read: TmrReg<Bits<4>>,
    oldest: TmrReg<Bits<W>>,
    there: TmrReg<Bit>,
    crowded: TmrReg<Bit>,
    count: Signal<Local, Bits<4>>,
    moves: Signal<Local, Bit>,
}

impl<const W: usize> Logic for TagQueue<W> {
    #[hdl_gen]
    fn update(&mut self) {
        self.words.clock.next = self.clock.val();
        self.written.clock.next = self.clock.val();
        self.read.clock.next = self.clock.val();
        self.written.d.next = self.written.q.val();
        self.read.d.next = self.read.q.val();
        self.oldest.clock.next = self.clock.val();
        self.oldest.d.next = self.oldest.q.val();
        self.there.clock.next = self.clock.val();
        self.there.d.next = self.there.q.val();
        self.tmr_error.next = self.written.error.val()
            | self.read.error.val()
            | self.oldest.error.val()
            | self.there.error.val()
            | self.crowded.error.val();
        self.words.write_enable.next = self.push.val();
        self.words.write_address.next = self.written.q.val().get_bits::<3>(0);
        self.words.write_data.next = self.tail.val();
        self.words.read_address.next = self.read.q.val().get_bits::<3>(0);
        self.head.next = self.oldest.q.val();
        self.some.next = self.there.q.val();
        self.count.next = self.written.q.val() - self.read.q.val();
        self.crowded.clock.next = self.clock.val();
        self.crowded.d.next = self.count.val() > 6;
        self.full.next = self.crowded.q.val();
        if self.push.val() {
            self.written.d.next = self.written.q.val() + 1;
        }
        // The head is empty, or leaves on this edge.
        self.moves.next = (self.count.val() != 0) & (!self.there.q.val() | self.pop.val());
        if self.pop.val() {
            self.there.d.next = false;
        }
        if self.moves.val() {
            self.oldest.d.next = self.words.read_data.val();
            self.there.d.next = true;
            self.read.d.next = self.read.q.val() + 1;
        }
        if !self.resetn.val() {
            self.written.d.next = 0.into();
            self.read.d.next = 0.into();
            self.there.d.next = false;
        }
    }
}

crate::clocked!(TagQueue<17>, TagQueue<2>);

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::*;
    use crate::circuit::{cosim::Recorded, ports::Model, rng::XorShift};

    crate::pins!(TagQueue<17> { resetn, push, tail, pop ; head, some, full });

    /// Random pushes and pops beside a queue of the standard library: empty, full and both at once are met.
    #[test]
    fn words_come_out_in_order() {
        let mut queue = Recorded::new(TagQueue::<17>::default(), "tag_queue");
        let mut random = XorShift::new(4);
        // Words behind the head, the head, and whether 7 waited in the clock before.
        let (mut behind, mut head, mut full) = (VecDeque::new(), None, false);
        queue.set("resetn", 0);
        queue.tick();
        queue.set("resetn", 1);
        let (mut was_full, mut was_empty) = (0, 0);
        for step in 0..400u64 {
            // Long stretches of more pushes than pops and the reverse.
            let push = !full && random.below(4) < 1 + 2 * (step / 50 % 2);
            let pop = head.is_some() && random.below(4) < 3 - 2 * (step / 50 % 2);
            let word = random.draw() & 0x1ffff;
            queue.set("push", u64::from(push));
            queue.set("tail", word);
            queue.set("pop", u64::from(pop));
            queue.settle();
            assert_eq!(queue.get("some") == 1, head.is_some());
            assert_eq!(queue.get("full") == 1, full);
            assert!(behind.len() <= 8);
            full = behind.len() > 6;
            if let Some(head) = head {
                assert_eq!(queue.get("head"), head);
            }
            was_full += usize::from(behind.len() == 8);
            was_empty += usize::from(head.is_none());
            if pop || head.is_none() {
                head = behind.pop_front();
            }
            if push {
                behind.push_back(word);
            }
            queue.tick();
        }
        assert!(
            was_full > 3 && was_empty > 3,
            "both ends are met: {was_full}, {was_empty}"
        );
        queue.check();
        queue.check_finds("some = there$q", "some = 1'b1");
    }
}
