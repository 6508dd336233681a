//! Makes padded blocks of messages: asks for each message, puts the prefix before it, and bit 1, zeros and length behind it.
//! Stands between the input stream and the two slots for blocks from which the compression function is fed.
//! Never waits for the compression as long as a slot is free, and passes a tail on without looking at it.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// What the packer does.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// Nothing.
    Rest,
    /// The next message begins.
    Begin,
    /// Its bytes are counted.
    Size,
    /// Asks for the message.
    Ask,
    /// Makes beats of blocks.
    Fill,
    /// Asks for the tail.
    AskTail,
    /// Lets the tail pass.
    Tail,
}

/// The walk over messages. Operands stand still from `start` on.
#[derive(LogicBlock, Default)]
pub struct Packer {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// Begin.
    pub start: Signal<In, Bit>,
    /// Address of the first message.
    pub source: Signal<In, Bits<32>>,
    /// Bytes from one message to the next, a multiple of 8.
    pub stride: Signal<In, Bits<32>>,
    /// Messages, at least 1.
    pub count: Signal<In, Bits<32>>,
    /// Bytes of every message but the last, 1..=2^24.
    pub bytes: Signal<In, Bits<25>>,
    /// Bytes of the last, 0..=2^24.
    pub bytes_last: Signal<In, Bits<25>>,
    /// The byte before every message.
    pub prefix: Signal<In, Bits<8>>,
    /// There is one.
    pub has_prefix: Signal<In, Bit>,
    /// A tail of 32 bytes follows.
    pub has_tail: Signal<In, Bit>,
    /// A segment is asked for.
    pub rseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub rseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub rseg_addr: Signal<Out, Bits<32>>,
    /// Its beats.
    pub rseg_beats: Signal<Out, Bits<24>>,
    /// A beat is there.
    pub rdat_valid: Signal<In, Bit>,
    /// It is taken.
    pub rdat_ready: Signal<Out, Bit>,
    /// Bytes 0 to 3.
    pub rdat_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub rdat_hi: Signal<In, Bits<32>>,
    /// Slots that hold a block.
    pub slots_full: Signal<In, Bits<2>>,
    /// A beat of a block.
    pub write: Signal<Out, Bit>,
    /// Slot and beat within it.
    pub write_address: Signal<Out, Bits<4>>,
    /// Bytes 0 to 3 of the block's beat.
    pub write_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub write_hi: Signal<Out, Bits<32>>,
    /// The beat is the last of its block.
    pub ends_block: Signal<Out, Bit>,
    /// The block is the last of its message.
    pub ends_message: Signal<Out, Bit>,
    /// The message is the last.
    pub ends_command: Signal<Out, Bit>,
    /// The way out can take a beat of the tail.
    pub tail_ready: Signal<In, Bit>,
    /// A beat of the tail goes out.
    pub tail_passes: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    state: TmrReg<Packing>,
    address: TmrReg<Bits<32>>,
    messages_left: TmrReg<Bits<32>>,
    message_bytes: TmrReg<Bits<25>>,
    // Of prefix and message that have not entered a block: whole beats, whether there is one, and bytes behind them.
    beats_left: TmrReg<Bits<22>>,
    is_whole: TmrReg<Bit>,
    rest: TmrReg<Bits<3>>,
    // The bit behind the message has been written.
    marked: TmrReg<Bit>,
    carry: DFF<Bits<8>>,
    beat: TmrReg<Bits<3>>,
    slot: TmrReg<Bit>,
    length: TmrReg<Bits<32>>,
    out_write: TmrReg<Bit>,
    out_address: TmrReg<Bits<4>>,
    out_lo: DFF<Bits<32>>,
    out_hi: DFF<Bits<32>>,
    out_ends_block: TmrReg<Bit>,
    out_ends_message: TmrReg<Bit>,
    out_ends_command: TmrReg<Bit>,
    is_last_message: Signal<Local, Bit>,
    total_bytes: Signal<Local, Bits<25>>,
    total_wide: Signal<Local, Bits<32>>,
    beats_up: Signal<Local, Bits<25>>,
    needs_data: Signal<Local, Bit>,
    slot_is_free: Signal<Local, Bit>,
    goes: Signal<Local, Bit>,
    raw_lo: Signal<Local, Bits<32>>,
    raw_hi: Signal<Local, Bits<32>>,
    shifted_lo: Signal<Local, Bits<32>>,
    shifted_hi: Signal<Local, Bits<32>>,
    keep: [Signal<Local, Bit>; 8],
    mark: [Signal<Local, Bit>; 8],
    moved: [Signal<Local, Bits<8>>; 8],
    byte: [Signal<Local, Bits<8>>; 8],
    is_end: Signal<Local, Bit>,
}

impl Logic for Packer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            address,
            messages_left,
            message_bytes,
            beats_left,
            is_whole,
            rest,
            marked,
            carry,
            beat,
            slot,
            length
        );
        dff_setup!(
            self,
            clock,
            out_write,
            out_address,
            out_lo,
            out_hi,
            out_ends_block,
            out_ends_message
        );
        dff_setup!(self, clock, out_ends_command);

        self.is_last_message.next = self.messages_left.q.val() == 1;
        self.total_bytes.next = self.message_bytes.q.val();
        if self.has_prefix.val() {
            self.total_bytes.next = self.message_bytes.q.val() + 1;
        }
        self.total_wide.next = bit_cast::<32, 25>(self.total_bytes.val());
        self.beats_up.next = self.message_bytes.q.val() + 7;

        // The beat of the block: the message's bytes, moved by one behind a prefix, up to its end.
        self.needs_data.next = self.is_whole.q.val() | (self.rest.q.val() != 0);
        if self.has_prefix.val() {
            self.needs_data.next = self.is_whole.q.val() | (self.rest.q.val() > 1);
        }
        self.raw_lo.next = 0.into();
        self.raw_hi.next = 0.into();
        if self.needs_data.val() {
            self.raw_lo.next = self.rdat_lo.val();
            self.raw_hi.next = self.rdat_hi.val();
        }
        self.shifted_lo.next = self.raw_lo.val();
        self.shifted_hi.next = self.raw_hi.val();
        if self.has_prefix.val() {
            self.shifted_lo.next = (self.raw_lo.val() << 8) | bit_cast::<32, 8>(self.carry.q.val());
            self.shifted_hi.next = (self.raw_hi.val() << 8) | (self.raw_lo.val() >> 24);
        }
        self.keep[0].next = self.is_whole.q.val() | (self.rest.q.val() > 0);
        self.keep[1].next = self.is_whole.q.val() | (self.rest.q.val() > 1);
        self.keep[2].next = self.is_whole.q.val() | (self.rest.q.val() > 2);
        self.keep[3].next = self.is_whole.q.val() | (self.rest.q.val() > 3);
        self.keep[4].next = self.is_whole.q.val() | (self.rest.q.val() > 4);
        self.keep[5].next = self.is_whole.q.val() | (self.rest.q.val() > 5);
        self.keep[6].next = self.is_whole.q.val() | (self.rest.q.val() > 6);
        self.keep[7].next = self.is_whole.q.val();
        for i in 0..8 {
            self.mark[i].next = false;
        }
        if !self.is_whole.q.val() & !self.marked.q.val() {
            self.mark[0].next = self.rest.q.val() == 0;
            self.mark[1].next = self.rest.q.val() == 1;
            self.mark[2].next = self.rest.q.val() == 2;
            self.mark[3].next = self.rest.q.val() == 3;
            self.mark[4].next = self.rest.q.val() == 4;
            self.mark[5].next = self.rest.q.val() == 5;
            self.mark[6].next = self.rest.q.val() == 6;
            self.mark[7].next = self.rest.q.val() == 7;
        }
        for i in 0..8 {
            self.byte[i].next = 0.into();
        }
        self.moved[0].next = self.shifted_lo.val().get_bits::<8>(0);
        self.moved[1].next = self.shifted_lo.val().get_bits::<8>(8);
        self.moved[2].next = self.shifted_lo.val().get_bits::<8>(16);
        self.moved[3].next = self.shifted_lo.val().get_bits::<8>(24);
        self.moved[4].next = self.shifted_hi.val().get_bits::<8>(0);
        self.moved[5].next = self.shifted_hi.val().get_bits::<8>(8);
        self.moved[6].next = self.shifted_hi.val().get_bits::<8>(16);
        self.moved[7].next = self.shifted_hi.val().get_bits::<8>(24);
        for i in 0..8 {
            if self.keep[i].val() {
                self.byte[i].next = self.moved[i].val();
            }
        }
        for i in 0..8 {
            if self.mark[i].val() {
                self.byte[i].next = 0x80.into();
            }
        }
        // The message ends in a block in whose last eight bytes neither data nor the bit stand.
        self.is_end.next = (self.beat.q.val() == 7) & self.marked.q.val();

        self.rseg_valid.next = false;
        self.rseg_addr.next = self.address.q.val();
        self.rseg_beats.next = bit_cast::<24, 22>(self.beats_up.val().get_bits::<22>(3));
        self.rdat_ready.next = false;
        self.tail_passes.next = false;
        self.goes.next = false;
        self.slot_is_free.next = !self.slots_full.val().get_bit(0);
        if self.slot.q.val() {
            self.slot_is_free.next = !self.slots_full.val().get_bit(1);
        }
        match self.state.q.val() {
            Packing::Rest => {
                if self.start.val() {
                    self.address.d.next = self.source.val();
                    self.messages_left.d.next = self.count.val();
                    self.state.d.next = Packing::Begin;
                }
            }
            Packing::Begin => {
                self.message_bytes.d.next = self.bytes.val();
                if self.is_last_message.val() {
                    self.message_bytes.d.next = self.bytes_last.val();
                }
                self.state.d.next = Packing::Size;
            }
            Packing::Size => {
                self.beats_left.d.next = self.total_bytes.val().get_bits::<22>(3);
                self.is_whole.d.next = self.total_bytes.val().get_bits::<22>(3) != 0;
                self.rest.d.next = self.total_bytes.val().get_bits::<3>(0);
                self.length.d.next = self.total_wide.val() << 3;
                self.marked.d.next = false;
                self.carry.d.next = self.prefix.val();
                self.beat.d.next = 0.into();
                self.state.d.next = Packing::Ask;
                if self.message_bytes.q.val() == 0 {
                    self.state.d.next = Packing::Fill;
                }
            }
            Packing::Ask => {
                self.rseg_valid.next = true;
                if self.rseg_ready.val() {
                    self.state.d.next = Packing::Fill;
                }
            }
            Packing::Fill => {
                self.rdat_ready.next = self.slot_is_free.val() & self.needs_data.val();
                self.goes.next = self.slot_is_free.val() & (self.rdat_valid.val() | !self.needs_data.val());
            }
            Packing::AskTail => {
                self.rseg_valid.next = true;
                self.rseg_beats.next = 4.into();
                if self.rseg_ready.val() {
                    self.beat.d.next = 0.into();
                    self.state.d.next = Packing::Tail;
                }
            }
            Packing::Tail => {
                self.rdat_ready.next = self.tail_ready.val();
                if self.tail_ready.val() & self.rdat_valid.val() {
                    self.tail_passes.next = true;
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.beat.q.val() == 3 {
                        self.state.d.next = Packing::Rest;
                    }
                }
            }
            _ => {
                self.state.d.next = Packing::Rest;
            }
        }
        if self.goes.val() {
            self.carry.d.next = self.raw_hi.val().get_bits::<8>(24);
            self.beat.d.next = self.beat.q.val() + 1;
            self.beats_left.d.next = self.beats_left.q.val() - 1;
            self.is_whole.d.next = self.is_whole.q.val() & (self.beats_left.q.val() != 1);
            if !self.is_whole.q.val() {
                self.rest.d.next = 0.into();
                self.marked.d.next = true;
            }
            if self.beat.q.val() == 7 {
                self.slot.d.next = !self.slot.q.val();
            }
            if self.is_end.val() {
                self.address.d.next = self.address.q.val() + self.stride.val();
                self.messages_left.d.next = self.messages_left.q.val() - 1;
                self.state.d.next = Packing::Begin;
                if self.is_last_message.val() {
                    self.state.d.next = Packing::Rest;
                    if self.has_tail.val() {
                        self.state.d.next = Packing::AskTail;
                    }
                }
            }
        }

        // To the slots, one clock later.
        self.out_write.d.next = self.goes.val();
        self.out_address.d.next = bit_cast::<4, 3>(self.beat.q.val());
        if self.slot.q.val() {
            self.out_address.d.next = bit_cast::<4, 3>(self.beat.q.val()) | 8;
        }
        self.out_lo.d.next = bit_cast::<32, 8>(self.byte[0].val())
            | (bit_cast::<32, 8>(self.byte[1].val()) << 8)
            | (bit_cast::<32, 8>(self.byte[2].val()) << 16)
            | (bit_cast::<32, 8>(self.byte[3].val()) << 24);
        self.out_hi.d.next = bit_cast::<32, 8>(self.byte[4].val())
            | (bit_cast::<32, 8>(self.byte[5].val()) << 8)
            | (bit_cast::<32, 8>(self.byte[6].val()) << 16)
            | (bit_cast::<32, 8>(self.byte[7].val()) << 24);
        if self.is_end.val() {
            self.out_hi.d.next = ((self.length.q.val() >> 24) & 0xff)
                | ((self.length.q.val() >> 8) & 0xff00)
                | ((self.length.q.val() << 8) & 0x00ff_0000)
                | (self.length.q.val() << 24);
        }
        self.out_ends_block.d.next = self.beat.q.val() == 7;
        self.out_ends_message.d.next = self.is_end.val();
        self.out_ends_command.d.next = self.is_last_message.val();
        self.write.next = self.out_write.q.val();
        self.write_address.next = self.out_address.q.val();
        self.write_lo.next = self.out_lo.q.val();
        self.write_hi.next = self.out_hi.q.val();
        self.ends_block.next = self.out_write.q.val() & self.out_ends_block.q.val();
        self.ends_message.next = self.out_ends_message.q.val();
        self.ends_command.next = self.out_ends_command.q.val();
        self.tmr_error.next = self.state.error.val()
            | self.messages_left.error.val()
            | self.address.error.val()
            | self.length.error.val()
            | self.message_bytes.error.val()
            | self.beats_left.error.val()
            | self.is_whole.error.val()
            | self.rest.error.val()
            | self.marked.error.val()
            | self.beat.error.val()
            | self.slot.error.val()
            | self.out_write.error.val()
            | self.out_address.error.val()
            | self.out_ends_block.error.val()
            | self.out_ends_message.error.val()
            | self.out_ends_command.error.val();
        if !self.resetn.val() {
            self.state.d.next = Packing::Rest;
            self.slot.d.next = false;
            self.out_write.d.next = false;
        }
    }
}

crate::voted!(Packing);
