//! The SHA-256d Merkle tree core: commands, slots, frames, and the wiring of its parts.
//! One of the cores behind the router of the payload; operation 1, `TreeSha256d`.
//! Never holds a level in memory, and never lets a pair wait that is made of digests.

use rust_hdl::prelude::*;

use super::asks::Asks;
use super::compress::Compress;
use super::inner::Inner;
use super::leaves::Leaves;
use super::output::Output;

use crate::circuit::tmr::TmrReg;
use crate::circuit::votedram::VotedRam;

/// The core; its ports are those of every core, without `aux` operands.
#[derive(LogicBlock, Default)]
pub struct MerkleCore {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low; also aborts whatever is in flight.
    pub resetn: Signal<In, Bit>,
    /// A command is offered.
    pub cmd_valid: Signal<In, Bit>,
    /// Its number outside, given back with the completion.
    pub cmd_slot: Signal<In, Bits<3>>,
    /// Address of the leaf hashes, a multiple of 8.
    pub cmd_src: Signal<In, Bits<32>>,
    /// 32 bytes a leaf.
    pub cmd_src_len: Signal<In, Bits<32>>,
    /// Address of the window, a multiple of 8.
    pub cmd_dst: Signal<In, Bits<32>>,
    /// 64.
    pub cmd_dst_len: Signal<In, Bits<32>>,
    /// Read segment is taken.
    pub rseg_ready: Signal<In, Bit>,
    /// Read beat.
    pub rdat_valid: Signal<In, Bit>,
    /// Bytes 0 to 3 of it.
    pub rdat_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub rdat_hi: Signal<In, Bits<32>>,
    /// Last of its segment; the core counts by itself.
    pub rdat_last: Signal<In, Bit>,
    /// Write segment is taken.
    pub wseg_ready: Signal<In, Bit>,
    /// Write beat is taken.
    pub wdat_ready: Signal<In, Bit>,
    /// Completion is taken.
    pub done_ready: Signal<In, Bit>,
    /// The command is taken.
    pub cmd_ready: Signal<Out, Bit>,
    /// Read segment.
    pub rseg_valid: Signal<Out, Bit>,
    /// Its address in bytes.
    pub rseg_addr: Signal<Out, Bits<32>>,
    /// Its beats.
    pub rseg_beats: Signal<Out, Bits<24>>,
    /// Read beat is taken.
    pub rdat_ready: Signal<Out, Bit>,
    /// Write segment.
    pub wseg_valid: Signal<Out, Bit>,
    /// Its address in bytes.
    pub wseg_addr: Signal<Out, Bits<32>>,
    /// Its beats: 8.
    pub wseg_beats: Signal<Out, Bits<24>>,
    /// Write beat.
    pub wdat_valid: Signal<Out, Bit>,
    /// Bytes 0 to 3 of it.
    pub wdat_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub wdat_hi: Signal<Out, Bits<32>>,
    /// Last of its segment.
    pub wdat_last: Signal<Out, Bit>,
    /// Completion.
    pub done_valid: Signal<Out, Bit>,
    /// Number of the command.
    pub done_slot: Signal<Out, Bits<3>>,
    /// 1 done, 5 bad operand, 9 a word of the store was lost.
    pub done_status: Signal<Out, Bits<8>>,
    /// CRC-32C of the window; 0 with bad operands.
    pub done_crc: Signal<Out, Bits<32>>,
    /// Mutation flag.
    pub done_extra: Signal<Out, Bits<32>>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    /// A bit of the store was corrected.
    pub ecc_corrected: Signal<Out, Bit>,
    /// An entry of the store was lost.
    pub ecc_uncorrectable: Signal<Out, Bit>,

    phase: TmrReg<Bits<3>>,
    frame: TmrReg<Bits<6>>,
    mark_at: TmrReg<Bits<6>>,
    warm: TmrReg<Bits<6>>,
    alloc: TmrReg<Bits<2>>,
    ask_at: TmrReg<Bits<2>>,
    feed_at: TmrReg<Bits<2>>,
    busy: TmrReg<Bits<4>>,
    to_ask: TmrReg<Bits<4>>,
    to_feed: TmrReg<Bits<4>>,
    finished: TmrReg<Bits<4>>,
    bad: TmrReg<Bits<4>>,
    mutated: TmrReg<Bits<4>>,
    lost: TmrReg<Bits<4>>,
    sources: VotedRam<2, 32>,
    ask_leaves: VotedRam<2, 24>,
    /// Leaves, and in the lowest bit whether there is only one.
    feed_leaves: VotedRam<2, 25>,
    windows: VotedRam<2, 32>,
    marks: VotedRam<6, 32>,
    e_joins: TmrReg<Bit>,
    e_slot: TmrReg<Bits<2>>,
    e_level: TmrReg<Bits<5>>,
    d_valid: TmrReg<Bit>,
    d_slot: TmrReg<Bits<2>>,
    d_level: TmrReg<Bits<5>>,
    d_index: TmrReg<Bits<23>>,
    d_last: TmrReg<Bit>,
    asks: Asks,
    leaves: Leaves,
    inner: Inner,
    compress: Compress,
    output_stage: Output,
    error: DFF<Bit>,
    warmed: Signal<Local, Bit>,
    accepts: Signal<Local, Bit>,
    sound: Signal<Local, Bit>,
    alloc_bit: Signal<Local, Bits<4>>,
    ask_bit: Signal<Local, Bits<4>>,
    feed_bit: Signal<Local, Bits<4>>,
    out_bit: Signal<Local, Bits<4>>,
    d_bit: Signal<Local, Bits<4>>,
    event_bit: Signal<Local, Bits<4>>,
    ask_there: Signal<Local, Bit>,
    feed_there: Signal<Local, Bit>,
    feed_read: Signal<Local, Bits<25>>,
    mark: Signal<Local, Bits<32>>,
    one: Signal<Local, Bits<32>>,
    mark_read: Signal<Local, Bits<32>>,
    window: Signal<Local, Bits<32>>,
    window_read: Signal<Local, Bits<32>>,
    entry_index: Signal<Local, Bits<23>>,
    entry_level: Signal<Local, Bits<5>>,
    entry_slot: Signal<Local, Bits<2>>,
    entry_last: Signal<Local, Bit>,
    entry: Signal<Local, Bit>,
    set_finished: Signal<Local, Bits<4>>,
    set_mutated: Signal<Local, Bits<4>>,
    set_lost: Signal<Local, Bits<4>>,
    alloc_busy: Signal<Local, Bits<4>>,
    asked: Signal<Local, Bits<4>>,
    fed: Signal<Local, Bits<4>>,
    out_finished: Signal<Local, Bits<4>>,
    out_bad: Signal<Local, Bits<4>>,
    out_lost: Signal<Local, Bits<4>>,
    out_mutated: Signal<Local, Bits<4>>,
    freed: Signal<Local, Bits<4>>,
    add_order: Signal<Local, Bits<4>>,
}

impl Logic for MerkleCore {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, phase, frame, mark_at, warm, alloc, ask_at, feed_at, busy, to_ask, to_feed, finished, bad,
            mutated, lost, e_joins, e_slot, e_level, d_valid, d_slot, d_level, d_index, d_last, error
        );
        self.sources.clock.next = self.clock.val();
        self.ask_leaves.clock.next = self.clock.val();
        self.feed_leaves.clock.next = self.clock.val();
        self.windows.clock.next = self.clock.val();
        self.marks.clock.next = self.clock.val();
        self.asks.clock.next = self.clock.val();
        self.leaves.clock.next = self.clock.val();
        self.inner.clock.next = self.clock.val();
        self.compress.clock.next = self.clock.val();
        self.output_stage.clock.next = self.clock.val();
        self.asks.resetn.next = self.resetn.val();
        self.leaves.resetn.next = self.resetn.val();
        self.output_stage.resetn.next = self.resetn.val();
        self.leaves.phase.next = self.phase.q.val();
        self.inner.phase.next = self.phase.q.val();
        self.compress.phase.next = self.phase.q.val();
        self.output_stage.phase.next = self.phase.q.val();

        self.error.d.next = self.phase.error.val()
            | self.frame.error.val()
            | self.mark_at.error.val()
            | self.warm.error.val()
            | self.alloc.error.val()
            | self.ask_at.error.val()
            | self.feed_at.error.val()
            | self.busy.error.val()
            | self.to_ask.error.val()
            | self.to_feed.error.val()
            | self.finished.error.val()
            | self.bad.error.val()
            | self.mutated.error.val()
            | self.lost.error.val()
            | self.e_joins.error.val()
            | self.e_slot.error.val()
            | self.e_level.error.val()
            | self.d_valid.error.val()
            | self.d_slot.error.val()
            | self.d_level.error.val()
            | self.d_index.error.val()
            | self.d_last.error.val()
            | self.asks.tmr_error.val()
            | self.leaves.tmr_error.val()
            | self.output_stage.tmr_error.val();
        self.tmr_error.next = self.error.q.val();
        self.ecc_corrected.next = self.inner.corrected.val();
        self.ecc_uncorrectable.next = self.inner.uncorrectable.val();

        // Frames. After a reset all that was in flight leaves unmarked before the first command is taken.
        self.phase.d.next = self.phase.q.val() + 1;
        self.warmed.next = self.warm.q.val() == 63;
        if self.phase.q.val() == 7 {
            self.frame.d.next = self.frame.q.val() + 1;
            if !self.warmed.val() {
                self.warm.d.next = self.warm.q.val() + 1;
            }
        }

        self.alloc_bit.next = 1.into();
        if self.alloc.q.val() == 1 {
            self.alloc_bit.next = 2.into();
        } else if self.alloc.q.val() == 2 {
            self.alloc_bit.next = 4.into();
        } else if self.alloc.q.val() == 3 {
            self.alloc_bit.next = 8.into();
        }
        self.ask_bit.next = 1.into();
        if self.ask_at.q.val() == 1 {
            self.ask_bit.next = 2.into();
        } else if self.ask_at.q.val() == 2 {
            self.ask_bit.next = 4.into();
        } else if self.ask_at.q.val() == 3 {
            self.ask_bit.next = 8.into();
        }
        self.feed_bit.next = 1.into();
        if self.feed_at.q.val() == 1 {
            self.feed_bit.next = 2.into();
        } else if self.feed_at.q.val() == 2 {
            self.feed_bit.next = 4.into();
        } else if self.feed_at.q.val() == 3 {
            self.feed_bit.next = 8.into();
        }
        self.out_bit.next = 1.into();
        if self.output_stage.slot.val() == 1 {
            self.out_bit.next = 2.into();
        } else if self.output_stage.slot.val() == 2 {
            self.out_bit.next = 4.into();
        } else if self.output_stage.slot.val() == 3 {
            self.out_bit.next = 8.into();
        }
        self.d_bit.next = 1.into();
        if self.d_slot.q.val() == 1 {
            self.d_bit.next = 2.into();
        } else if self.d_slot.q.val() == 2 {
            self.d_bit.next = 4.into();
        } else if self.d_slot.q.val() == 3 {
            self.d_bit.next = 8.into();
        }
        self.event_bit.next = 1.into();
        if self.leaves.event_slot.val() == 1 {
            self.event_bit.next = 2.into();
        } else if self.leaves.event_slot.val() == 2 {
            self.event_bit.next = 4.into();
        } else if self.leaves.event_slot.val() == 3 {
            self.event_bit.next = 8.into();
        }

        // A command takes the next slot in rotation.
        self.alloc_busy.next = self.busy.q.val() & self.alloc_bit.val();
        self.cmd_ready.next = self.warmed.val() & (self.alloc_busy.val() == 0);
        self.accepts.next = self.cmd_ready.val() & self.cmd_valid.val();
        self.sound.next = (self.cmd_src.val().get_bits::<3>(0) == 0)
            & (self.cmd_src_len.val().get_bits::<5>(0) == 0)
            & (self.cmd_src_len.val().get_bits::<3>(29) == 0)
            & (self.cmd_src_len.val() != 0)
            & (self.cmd_dst.val().get_bits::<3>(0) == 0)
            & (self.cmd_dst_len.val() == 64);
        self.add_order.next = 0.into();
        if self.accepts.val() & self.sound.val() {
            self.add_order.next = self.alloc_bit.val();
        }
        self.sources.write_enable.next = self.accepts.val();
        self.sources.write_address.next = self.alloc.q.val();
        self.sources.write_data.next = self.cmd_src.val();
        self.ask_leaves.write_enable.next = self.accepts.val();
        self.ask_leaves.write_address.next = self.alloc.q.val();
        self.ask_leaves.write_data.next = self.cmd_src_len.val().get_bits::<24>(5);
        self.feed_leaves.write_enable.next = self.accepts.val();
        self.feed_leaves.write_address.next = self.alloc.q.val();
        self.feed_leaves.write_data.next = bit_cast::<25, 24>(self.cmd_src_len.val().get_bits::<24>(5)) << 1;
        if self.cmd_src_len.val() == 32 {
            self.feed_leaves.write_data.next = 3.into();
        }
        // The low bits of a sound window address are zero: the number of the command stands there.
        self.window.next = ((self.cmd_dst.val() >> 3) << 3) | bit_cast::<32, 3>(self.cmd_slot.val());
        self.windows.write_enable.next = self.accepts.val();
        self.windows.write_address.next = self.alloc.q.val();
        self.windows.write_data.next = self.window.val();

        // Segments and leaves, in the order of the commands; slots of refused commands are passed over.
        self.to_ask.d.next = self.to_ask.q.val() | self.add_order.val();
        self.to_feed.d.next = self.to_feed.q.val() | self.add_order.val();
        self.asked.next = self.to_ask.q.val() & self.ask_bit.val();
        self.ask_there.next = self.asked.val() != 0;
        self.sources.read_address.next = self.ask_at.q.val();
        self.ask_leaves.read_address.next = self.ask_at.q.val();
        self.asks.tree_valid.next = self.ask_there.val();
        self.asks.tree_address.next = self.sources.read_data.val();
        self.asks.tree_leaves.next = self.ask_leaves.read_data.val();
        self.asks.rseg_ready.next = self.rseg_ready.val();
        self.rseg_valid.next = self.asks.rseg_valid.val();
        self.rseg_addr.next = self.asks.rseg_addr.val();
        self.rseg_beats.next = self.asks.rseg_beats.val();
        if self.asks.tree_taken.val() {
            self.to_ask.d.next = (self.to_ask.q.val() & !self.ask_bit.val()) | self.add_order.val();
            self.ask_at.d.next = self.ask_at.q.val() + 1;
        } else if !self.ask_there.val() & (self.ask_at.q.val() != self.alloc.q.val()) {
            self.ask_at.d.next = self.ask_at.q.val() + 1;
        }
        self.fed.next = self.to_feed.q.val() & self.feed_bit.val();
        self.feed_there.next = self.fed.val() != 0;
        self.feed_leaves.read_address.next = self.feed_at.q.val();
        self.leaves.tree_valid.next = self.feed_there.val();
        self.leaves.tree_slot.next = self.feed_at.q.val();
        self.feed_read.next = self.feed_leaves.read_data.val();
        self.leaves.tree_leaves.next = self.feed_read.val().get_bits::<24>(1);
        self.leaves.tree_single.next = self.feed_read.val().get_bit(0);
        self.leaves.valid.next = self.rdat_valid.val();
        self.leaves.lo.next = self.rdat_lo.val();
        self.leaves.hi.next = self.rdat_hi.val();
        self.rdat_ready.next = self.leaves.ready.val();
        if self.leaves.tree_taken.val() {
            self.to_feed.d.next = (self.to_feed.q.val() & !self.feed_bit.val()) | self.add_order.val();
            self.feed_at.d.next = self.feed_at.q.val() + 1;
        } else if !self.feed_there.val() & (self.feed_at.q.val() != self.alloc.q.val()) {
            self.feed_at.d.next = self.feed_at.q.val() + 1;
        }

        // Entry of unit A, with a mark that comes out when the digest does.
        self.leaves.inner_enters.next = self.inner.enters.val();
        self.compress.from_inner.next = self.inner.enters.val();
        self.compress.inner_x.next = self.inner.x.val();
        self.compress.leaf_x.next = self.leaves.x.val();
        for i in 0..16 {
            self.compress.inner_w[i].next = self.inner.w[i].val();
            self.compress.leaf_w[i].next = self.leaves.w[i].val();
        }
        self.entry.next = self.leaves.enters.val();
        self.entry_slot.next = self.leaves.slot.val();
        self.entry_level.next = 1.into();
        self.entry_index.next = self.leaves.index.val();
        self.entry_last.next = self.leaves.last.val();
        if self.inner.enters.val() {
            self.entry.next = true;
            self.entry_slot.next = self.d_slot.q.val();
            self.entry_level.next = self.d_level.q.val() + 1;
            self.entry_index.next = self.d_index.q.val() >> 1;
            self.entry_last.next = self.d_last.q.val();
        }
        self.mark.next = bit_cast::<32, 23>(self.entry_index.val())
            | (bit_cast::<32, 5>(self.entry_level.val()) << 24)
            | (bit_cast::<32, 2>(self.entry_slot.val()) << 29);
        if self.entry_last.val() {
            self.mark.next = self.mark.val() | 0x80_0000;
        }
        self.one.next = 1.into();
        if self.entry.val() {
            self.mark.next = self.mark.val() | (self.one.val() << 31);
        }
        self.marks.write_enable.next = self.phase.q.val() == 0;
        self.marks.write_address.next = self.frame.q.val();
        self.marks.write_data.next = self.mark.val();
        // 51 frames ago, counted from the frame that begins after phase 7: that phase looks ahead.
        if self.phase.q.val() == 6 {
            self.mark_at.d.next = self.frame.q.val() + 14;
        }
        self.marks.read_address.next = self.mark_at.q.val();
        self.mark_read.next = self.marks.read_data.val();
        if self.phase.q.val() == 7 {
            self.e_joins.d.next =
                self.mark_read.val().get_bit(31) & self.mark_read.val().get_bit(0) & self.warmed.val();
            self.e_slot.d.next = self.mark_read.val().get_bits::<2>(29);
            self.e_level.d.next = self.mark_read.val().get_bits::<5>(24);
        }
        if self.phase.q.val() == 0 {
            self.d_valid.d.next = self.mark_read.val().get_bit(31) & self.warmed.val();
            self.d_slot.d.next = self.mark_read.val().get_bits::<2>(29);
            self.d_level.d.next = self.mark_read.val().get_bits::<5>(24);
            self.d_last.d.next = self.mark_read.val().get_bit(23);
            self.d_index.d.next = self.mark_read.val().get_bits::<23>(0);
        }

        // What becomes of the digest.
        for i in 0..8 {
            self.inner.digest[i].next = self.compress.digest[i].val();
        }
        self.inner.valid.next = self.d_valid.q.val();
        self.inner.slot.next = self.d_slot.q.val();
        self.inner.level.next = self.d_level.q.val();
        self.inner.index.next = self.d_index.q.val();
        self.inner.last.next = self.d_last.q.val();
        self.inner.early_joins.next = self.e_joins.q.val();
        self.inner.early_slot.next = self.e_slot.q.val();
        self.inner.early_level.next = self.e_level.q.val();
        self.inner.single_valid.next = self.leaves.single_valid.val();
        self.inner.single_slot.next = self.leaves.event_slot.val();
        self.inner.single_beat.next = self.leaves.single_beat.val();
        self.inner.single_lo.next = self.leaves.w[14].val();
        self.inner.single_hi.next = self.leaves.w[15].val();
        self.inner.read_slot.next = self.output_stage.slot.val();
        self.inner.read_valid.next = self.output_stage.reads.val();
        self.inner.read_beat.next = self.output_stage.beat.val();

        // The slots.
        self.set_finished.next = 0.into();
        if self.inner.root.val() {
            self.set_finished.next = self.d_bit.val();
        }
        if self.leaves.single_valid.val() & (self.leaves.single_beat.val() == 3) {
            self.set_finished.next = self.set_finished.val() | self.event_bit.val();
        }
        self.set_mutated.next = 0.into();
        if self.inner.mutated.val() {
            self.set_mutated.next = self.d_bit.val();
        }
        if self.leaves.mutated.val() {
            self.set_mutated.next = self.set_mutated.val() | self.event_bit.val();
        }
        self.set_lost.next = 0.into();
        if self.inner.uncorrectable.val() {
            self.set_lost.next = self.d_bit.val();
            if self.phase.q.val() == 3 {
                self.set_lost.next = self.out_bit.val();
            }
        }
        self.freed.next = 0.into();
        if self.output_stage.frees.val() {
            self.freed.next = self.out_bit.val();
        }
        self.busy.d.next = self.busy.q.val() & !self.freed.val();
        self.bad.d.next = self.bad.q.val() & !self.freed.val();
        self.finished.d.next = (self.finished.q.val() & !self.freed.val()) | self.set_finished.val();
        self.lost.d.next = (self.lost.q.val() & !self.freed.val()) | self.set_lost.val();
        self.mutated.d.next = (self.mutated.q.val() & !self.freed.val()) | self.set_mutated.val();
        if self.accepts.val() {
            self.alloc.d.next = self.alloc.q.val() + 1;
            self.busy.d.next = (self.busy.q.val() & !self.freed.val()) | self.alloc_bit.val();
            if !self.sound.val() {
                self.bad.d.next = (self.bad.q.val() & !self.freed.val()) | self.alloc_bit.val();
            }
        }

        // Windows and completions.
        self.out_finished.next = self.finished.q.val() & self.out_bit.val();
        self.output_stage.finished.next = self.out_finished.val() != 0;
        self.out_bad.next = self.bad.q.val() & self.out_bit.val();
        self.output_stage.bad.next = self.out_bad.val() != 0;
        self.out_lost.next = self.lost.q.val() & self.out_bit.val();
        self.output_stage.lost.next = self.out_lost.val() != 0;
        self.out_mutated.next = self.mutated.q.val() & self.out_bit.val();
        self.output_stage.mutated.next = self.out_mutated.val() != 0;
        self.windows.read_address.next = self.output_stage.slot.val();
        self.window_read.next = self.windows.read_data.val();
        self.output_stage.address.next = (self.window_read.val() >> 3) << 3;
        self.output_stage.tag.next = self.window_read.val().get_bits::<3>(0);
        self.output_stage.root_lo.next = self.inner.read_lo.val();
        self.output_stage.root_hi.next = self.inner.read_hi.val();
        self.wseg_valid.next = self.output_stage.wseg_valid.val();
        self.output_stage.wseg_ready.next = self.wseg_ready.val();
        self.wseg_addr.next = self.output_stage.wseg_addr.val();
        self.wseg_beats.next = 8.into();
        self.wdat_valid.next = self.output_stage.wdat_valid.val();
        self.output_stage.wdat_ready.next = self.wdat_ready.val();
        self.wdat_lo.next = self.output_stage.wdat_lo.val();
        self.wdat_hi.next = self.output_stage.wdat_hi.val();
        self.wdat_last.next = self.output_stage.wdat_last.val();
        self.done_valid.next = self.output_stage.done_valid.val();
        self.output_stage.done_ready.next = self.done_ready.val();
        self.done_slot.next = self.output_stage.done_slot.val();
        self.done_status.next = self.output_stage.done_status.val();
        self.done_crc.next = self.output_stage.done_crc.val();
        self.done_extra.next = self.output_stage.done_extra.val();

        if !self.resetn.val() {
            self.warm.d.next = 0.into();
            self.alloc.d.next = 0.into();
            self.ask_at.d.next = 0.into();
            self.feed_at.d.next = 0.into();
            self.busy.d.next = 0.into();
            self.to_ask.d.next = 0.into();
            self.to_feed.d.next = 0.into();
            self.finished.d.next = 0.into();
            self.bad.d.next = 0.into();
            self.mutated.d.next = 0.into();
            self.lost.d.next = 0.into();
            self.d_valid.d.next = false;
        }
    }
}

crate::clocked!(MerkleCore);
crate::pins!(MerkleCore {
    resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len, rseg_ready, rdat_valid, rdat_lo,
    rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready ;
    cmd_ready, rseg_valid, rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid,
    wdat_lo, wdat_hi, wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error,
    ecc_corrected, ecc_uncorrectable
});
