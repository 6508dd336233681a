//! ECDSA and BIP340 over secp256k1: points of the equations of signatures, for the processor to close.
//! Operation 4 of the rings: jobs of 192 bytes in, closing values out (`abi::signatures`).
//! Never decides a signature, and never sees one: keys, digits and a secret per job.
//!
//! Ports: those of every core; jobs and kind in `cmd_aux0` and `cmd_aux1`. Completes with `BadOperand`, without reading or writing, on
//! what `abi::signatures::is_sound` excludes.
//! Cycles: a batch of 64 jobs is read, computed in step, and written; 32 clocks a pass, passes by kind (`timing::secp256k1`).
//! Area and clock: recorded in `hdl/resources.json`; `perigee payload resources` prints them.
//! Source: SEC 1 v2.0 section 4.1.4, BIP340; formulas and derivations in DESIGN.md beside this file.

pub mod datapath;
pub mod graph;
pub mod microcode;
pub mod pass;
pub mod state;
mod text;

use perigee_hdl_abi::records::Status;
use perigee_hdl_abi::signatures::{DIGIT_WORDS, JOB_BYTES, KIND_BIP340, KIND_WHOLE};
use rust_hdl::prelude::*;

use self::datapath::Datapath;
use self::state::State;
use crate::circuit::{crc32c::Crc32c64, tmr::TmrReg};
use crate::signatures::program::PROGRAM;

/// The engine. Ports as all cores have them; `cmd_aux0` and `cmd_aux1` as the operation says.
#[derive(LogicBlock)]
pub struct Secp256k1 {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low; also aborts.
    pub resetn: Signal<In, Bit>,
    /// A command is offered.
    pub cmd_valid: Signal<In, Bit>,
    /// It is taken.
    pub cmd_ready: Signal<Out, Bit>,
    /// Its slot, returned with the completion.
    pub cmd_slot: Signal<In, Bits<3>>,
    /// First job.
    pub cmd_src: Signal<In, Bits<32>>,
    /// Bytes of all jobs.
    pub cmd_src_len: Signal<In, Bits<32>>,
    /// First window.
    pub cmd_dst: Signal<In, Bits<32>>,
    /// Bytes of all windows.
    pub cmd_dst_len: Signal<In, Bits<32>>,
    /// Jobs.
    pub cmd_aux0: Signal<In, Bits<32>>,
    /// Kind.
    pub cmd_aux1: Signal<In, Bits<32>>,
    /// A segment to read.
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
    /// Last beat of its segment; not used.
    pub rdat_last: Signal<In, Bit>,
    /// A segment to write.
    pub wseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub wseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub wseg_addr: Signal<Out, Bits<32>>,
    /// Its beats.
    pub wseg_beats: Signal<Out, Bits<24>>,
    /// A beat is offered.
    pub wdat_valid: Signal<Out, Bit>,
    /// It is taken.
    pub wdat_ready: Signal<In, Bit>,
    /// Bytes 0 to 3.
    pub wdat_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub wdat_hi: Signal<Out, Bits<32>>,
    /// Last beat of its segment.
    pub wdat_last: Signal<Out, Bit>,
    /// A command has ended.
    pub done_valid: Signal<Out, Bit>,
    /// Its end is taken.
    pub done_ready: Signal<In, Bit>,
    /// Its slot.
    pub done_slot: Signal<Out, Bits<3>>,
    /// How it ended: a number of `Status`.
    pub done_status: Signal<Out, Bits<8>>,
    /// CRC-32C of what was written.
    pub done_crc: Signal<Out, Bits<32>>,
    /// Zero.
    pub done_extra: Signal<Out, Bits<32>>,
    /// A voter corrected, one clock.
    pub tmr_error: Signal<Out, Bit>,
    /// Never: the registers have no code; what they hold is closed by the processor.
    pub ecc_corrected: Signal<Out, Bit>,
    /// Never.
    pub ecc_uncorrectable: Signal<Out, Bit>,
    state: TmrReg<State>,
    slot: TmrReg<Bits<3>>,
    is_bad: TmrReg<Bit>,
    right: TmrReg<Bit>,
    // The command: addresses in beats, jobs left, kind.
    source: TmrReg<Bits<29>>,
    destination: TmrReg<Bits<29>>,
    odd: DFF<Bits<3>>,
    source_bytes: DFF<Bits<32>>,
    destination_bytes: DFF<Bits<32>>,
    jobs: DFF<Bits<32>>,
    kind: DFF<Bits<32>>,
    source_due: DFF<Bits<32>>,
    destination_due: DFF<Bits<32>>,
    left: TmrReg<Bits<16>>,
    is_whole: TmrReg<Bit>,
    is_bip340: TmrReg<Bit>,
    // The batch: its jobs, its beats in and out.
    batch: TmrReg<Bits<7>>,
    beats_in: TmrReg<Bits<11>>,
    beats_out: TmrReg<Bits<11>>,
    job: TmrReg<Bits<7>>,
    beat: TmrReg<Bits<5>>,
    // The pass: word, how often so far, word of digits, thread.
    word: TmrReg<Bits<9>>,
    round: TmrReg<Bits<8>>,
    digits: TmrReg<Bits<5>>,
    thread: TmrReg<Bits<5>>,
    issues: TmrReg<Bit>,
    // The window: register, out.
    part: TmrReg<Bits<2>>,
    out_valid: TmrReg<Bit>,
    out_last: TmrReg<Bit>,
    out_zero: TmrReg<Bit>,
    many: Signal<Local, Bit>,
    is_right: Signal<Local, Bit>,
    wide: Signal<Local, Bits<11>>,
    job_next: Signal<Local, Bits<7>>,
    is_last_job: Signal<Local, Bit>,
    is_last_part: Signal<Local, Bit>,
    takes_beat: Signal<Local, Bit>,
    is_last_thread: Signal<Local, Bit>,
    is_last_time: Signal<Local, Bit>,
    out_is_free: Signal<Local, Bit>,
    takes_word: Signal<Local, Bit>,
    starts: Signal<Local, Bit>,
    before_root: Constant<Bits<9>>,
    after_root: Constant<Bits<9>>,
    before_body: Constant<Bits<9>>,
    first_of_body: Constant<Bits<9>>,
    last_of_body: Constant<Bits<9>>,
    last_of_ecdsa: Constant<Bits<9>>,
    last: Constant<Bits<9>>,
    crc: Crc32c64,
    datapath: Datapath,
}

impl Default for Secp256k1 {
    fn default() -> Self {
        let word = |at: usize| Constant::new(bits(at as u64));
        let program = &*PROGRAM;
        Self {
            clock: Default::default(),
            resetn: Default::default(),
            cmd_valid: Default::default(),
            cmd_ready: Default::default(),
            cmd_slot: Default::default(),
            cmd_src: Default::default(),
            cmd_src_len: Default::default(),
            cmd_dst: Default::default(),
            cmd_dst_len: Default::default(),
            cmd_aux0: Default::default(),
            cmd_aux1: Default::default(),
            rseg_valid: Default::default(),
            rseg_ready: Default::default(),
            rseg_addr: Default::default(),
            rseg_beats: Default::default(),
            rdat_valid: Default::default(),
            rdat_ready: Default::default(),
            rdat_lo: Default::default(),
            rdat_hi: Default::default(),
            rdat_last: Default::default(),
            wseg_valid: Default::default(),
            wseg_ready: Default::default(),
            wseg_addr: Default::default(),
            wseg_beats: Default::default(),
            wdat_valid: Default::default(),
            wdat_ready: Default::default(),
            wdat_lo: Default::default(),
            wdat_hi: Default::default(),
            wdat_last: Default::default(),
            done_valid: Default::default(),
            done_ready: Default::default(),
            done_slot: Default::default(),
            done_status: Default::default(),
            done_crc: Default::default(),
            done_extra: Default::default(),
            tmr_error: Default::default(),
            ecc_corrected: Default::default(),
            ecc_uncorrectable: Default::default(),
            state: Default::default(),
            slot: Default::default(),
            is_bad: Default::default(),
            right: Default::default(),
            source: Default::default(),
            destination: Default::default(),
            odd: Default::default(),
            source_bytes: Default::default(),
            destination_bytes: Default::default(),
            jobs: Default::default(),
            kind: Default::default(),
            source_due: Default::default(),
            destination_due: Default::default(),
            left: Default::default(),
            is_whole: Default::default(),
            is_bip340: Default::default(),
            batch: Default::default(),
            beats_in: Default::default(),
            beats_out: Default::default(),
            job: Default::default(),
            beat: Default::default(),
            word: Default::default(),
            round: Default::default(),
            digits: Default::default(),
            thread: Default::default(),
            issues: Default::default(),
            part: Default::default(),
            out_valid: Default::default(),
            out_last: Default::default(),
            out_zero: Default::default(),
            many: Default::default(),
            is_right: Default::default(),
            wide: Default::default(),
            job_next: Default::default(),
            is_last_job: Default::default(),
            is_last_part: Default::default(),
            takes_beat: Default::default(),
            is_last_thread: Default::default(),
            is_last_time: Default::default(),
            out_is_free: Default::default(),
            takes_word: Default::default(),
            starts: Default::default(),
            before_root: word(program.root.start - 1),
            after_root: word(program.root.end),
            before_body: word(program.body.start - 1),
            first_of_body: word(program.body.start),
            last_of_body: word(program.body.end - 1),
            last_of_ecdsa: word(program.ecdsa_end - 1),
            last: word(program.words.len() - 1),
            crc: Default::default(),
            datapath: Default::default(),
        }
    }
}

impl Logic for Secp256k1 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            slot,
            is_bad,
            right,
            source,
            destination,
            odd,
            source_bytes,
            destination_bytes
        );
        dff_setup!(
            self,
            clock,
            jobs,
            kind,
            source_due,
            destination_due,
            left,
            is_whole,
            is_bip340
        );
        dff_setup!(
            self, clock, batch, beats_in, beats_out, job, beat, word, round, digits, thread, issues
        );
        dff_setup!(self, clock, part, out_valid, out_last, out_zero);

        // Operands.
        self.is_right.next = (self.jobs.q.val() != 0)
            & (self.jobs.q.val().get_bits::<16>(16) == 0)
            & (self.kind.q.val() < 3)
            & (self.odd.q.val() == 0)
            & (self.source_bytes.q.val() == self.source_due.q.val())
            & (self.destination_bytes.q.val() == self.destination_due.q.val());

        self.many.next = self.left.q.val().get_bits::<10>(6) != 0;
        self.wide.next = bit_cast::<11, 7>(self.batch.q.val());
        self.job_next.next = self.job.q.val() + 1;
        self.is_last_job.next = self.job_next.val() == self.batch.q.val();
        self.is_last_part.next = self.part.q.val() == 1;
        if self.is_bip340.q.val() {
            self.is_last_part.next = self.part.q.val() == 3;
        }
        self.is_last_thread.next = self.thread.q.val() == 31;
        self.is_last_time.next = self.round.q.val() == self.datapath.times.val();
        self.out_is_free.next = !self.out_valid.q.val() | self.wdat_ready.val();
        self.takes_beat.next = false;
        self.takes_word.next = false;
        self.starts.next = false;

        self.cmd_ready.next = false;
        self.rseg_valid.next = false;
        self.rseg_addr.next = bit_cast::<32, 29>(self.source.q.val()) << 3;
        self.rseg_beats.next = bit_cast::<24, 11>(self.beats_in.q.val());
        self.rdat_ready.next = false;
        self.wseg_valid.next = false;
        self.wseg_addr.next = bit_cast::<32, 29>(self.destination.q.val()) << 3;
        self.wseg_beats.next = bit_cast::<24, 11>(self.beats_out.q.val());
        self.done_valid.next = false;
        self.done_slot.next = self.slot.q.val();
        self.done_status.next = 1.into();
        if self.is_bad.q.val() {
            self.done_status.next = 5.into();
        }
        self.done_crc.next = self.crc.crc.val();
        self.done_extra.next = 0.into();
        if self.out_is_free.val() {
            self.out_valid.d.next = false;
        }
        match self.state.q.val() {
            State::Rest => {
                self.cmd_ready.next = self.resetn.val();
                self.issues.d.next = false;
                if self.cmd_valid.val() {
                    self.slot.d.next = self.cmd_slot.val();
                    self.source.d.next = self.cmd_src.val().get_bits::<29>(3);
                    self.destination.d.next = self.cmd_dst.val().get_bits::<29>(3);
                    self.odd.d.next = self.cmd_src.val().get_bits::<3>(0) | self.cmd_dst.val().get_bits::<3>(0);
                    self.source_bytes.d.next = self.cmd_src_len.val();
                    self.destination_bytes.d.next = self.cmd_dst_len.val();
                    self.jobs.d.next = self.cmd_aux0.val();
                    self.kind.d.next = self.cmd_aux1.val();
                    self.state.d.next = State::Count;
                }
            }
            State::Count => {
                // 192 = 128 + 64 bytes a job, and 64 or 128 a window. What the shifts lose is refused by the number of jobs.
                self.source_due.d.next = (self.jobs.q.val() << 7) + (self.jobs.q.val() << 6);
                self.destination_due.d.next = self.jobs.q.val() << 6;
                if self.kind.q.val() == 2 {
                    self.destination_due.d.next = self.jobs.q.val() << 7;
                }
                self.left.d.next = self.jobs.q.val().get_bits::<16>(0);
                self.is_whole.d.next = self.kind.q.val() == 0;
                self.is_bip340.d.next = self.kind.q.val() == 2;
                self.state.d.next = State::Weigh;
            }
            State::Weigh => {
                self.right.d.next = self.is_right.val();
                self.state.d.next = State::Judge;
            }
            State::Judge => {
                self.starts.next = self.right.q.val();
                self.is_bad.d.next = !self.right.q.val();
                self.state.d.next = State::Done;
                if self.right.q.val() {
                    self.state.d.next = State::Plan;
                }
            }
            State::Plan => {
                self.batch.d.next = bit_cast::<7, 6>(self.left.q.val().get_bits::<6>(0));
                self.left.d.next = 0.into();
                if self.many.val() {
                    self.batch.d.next = 64.into();
                    self.left.d.next = self.left.q.val() - 64;
                }
                self.state.d.next = State::Beats;
            }
            State::Beats => {
                self.beats_in.d.next = (self.wide.val() << 4) + (self.wide.val() << 3);
                self.beats_out.d.next = self.wide.val() << 3;
                if self.is_bip340.q.val() {
                    self.beats_out.d.next = self.wide.val() << 4;
                }
                self.job.d.next = 0.into();
                self.beat.d.next = 0.into();
                self.state.d.next = State::Ask;
            }
            State::Ask => {
                self.rseg_valid.next = true;
                if self.rseg_ready.val() {
                    self.source.d.next = self.source.q.val() + bit_cast::<29, 11>(self.beats_in.q.val());
                    self.state.d.next = State::Load;
                }
            }
            State::Load => {
                self.rdat_ready.next = true;
                if self.rdat_valid.val() {
                    self.takes_beat.next = true;
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.beat.q.val() == 23 {
                        self.beat.d.next = 0.into();
                        self.job.d.next = self.job_next.val();
                        if self.is_last_job.val() {
                            self.state.d.next = State::Start;
                        }
                    }
                }
                self.word.d.next = 0.into();
                self.round.d.next = 1.into();
                self.digits.d.next = 20.into();
                self.thread.d.next = 0.into();
            }
            State::Start => {
                // The thread counts to four, and is the first again.
                self.thread.d.next = self.thread.q.val() + 1;
                if self.thread.q.val() == 3 {
                    self.thread.d.next = 0.into();
                    self.issues.d.next = true;
                    self.state.d.next = State::Run;
                }
            }
            State::Run => {
                self.thread.d.next = self.thread.q.val() + 1;
                if self.is_last_thread.val() {
                    self.round.d.next = self.round.q.val() + 1;
                    if self.is_last_time.val() {
                        self.round.d.next = 1.into();
                        self.word.d.next = self.word.q.val() + 1;
                        if (self.word.q.val() == self.before_root.val()) & self.is_whole.q.val() {
                            self.word.d.next = self.after_root.val();
                        }
                        if self.word.q.val() == self.before_body.val() {
                            self.digits.d.next = self.digits.q.val() - 1;
                        }
                        if (self.word.q.val() == self.last_of_body.val()) & (self.digits.q.val() != 0) {
                            self.digits.d.next = self.digits.q.val() - 1;
                            self.word.d.next = self.first_of_body.val();
                        }
                        if ((self.word.q.val() == self.last_of_ecdsa.val()) & !self.is_bip340.q.val())
                            | (self.word.q.val() == self.last.val())
                        {
                            self.issues.d.next = false;
                            self.state.d.next = State::Still;
                        }
                    }
                }
            }
            State::Still => {
                self.thread.d.next = self.thread.q.val() + 1;
                self.job.d.next = 0.into();
                self.beat.d.next = 0.into();
                self.part.d.next = 0.into();
                if self.is_last_thread.val() {
                    self.state.d.next = State::Room;
                }
            }
            State::Room => {
                self.wseg_valid.next = true;
                if self.wseg_ready.val() {
                    self.destination.d.next = self.destination.q.val() + bit_cast::<29, 11>(self.beats_out.q.val());
                    self.state.d.next = State::Fetch;
                }
            }
            State::Fetch => {
                // The beat counts to three, and is the first again.
                self.beat.d.next = self.beat.q.val() + 1;
                if self.beat.q.val() == 2 {
                    self.beat.d.next = 0.into();
                    self.state.d.next = State::Send;
                }
            }
            State::Send => {
                if self.out_is_free.val() {
                    self.takes_word.next = true;
                    self.out_valid.d.next = true;
                    self.out_zero.d.next = self.part.q.val() == 3;
                    self.out_last.d.next = (self.beat.q.val() == 3) & self.is_last_part.val() & self.is_last_job.val();
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.beat.q.val() == 3 {
                        self.beat.d.next = 0.into();
                        self.part.d.next = self.part.q.val() + 1;
                        self.state.d.next = State::Fetch;
                        if self.is_last_part.val() {
                            self.part.d.next = 0.into();
                            self.job.d.next = self.job_next.val();
                            if self.is_last_job.val() {
                                self.state.d.next = State::Drain;
                            }
                        }
                    }
                }
            }
            State::Drain => {
                if self.out_is_free.val() {
                    self.state.d.next = State::Done;
                    if self.left.q.val() != 0 {
                        self.state.d.next = State::Plan;
                    }
                }
            }
            State::Done => {
                self.done_valid.next = true;
                if self.done_ready.val() {
                    self.state.d.next = State::Rest;
                }
            }
            _ => {
                self.state.d.next = State::Rest;
            }
        }

        self.wdat_valid.next = self.out_valid.q.val();
        self.wdat_last.next = self.out_last.q.val();
        self.wdat_lo.next = self.datapath.out_lo.val();
        self.wdat_hi.next = self.datapath.out_hi.val();
        if self.out_zero.q.val() {
            self.wdat_lo.next = 0.into();
            self.wdat_hi.next = 0.into();
        }

        // Job j stands in lane j mod 2.
        self.datapath.clock.next = self.clock.val();
        self.datapath.issue.next = self.issues.q.val();
        self.datapath.word.next = self.word.q.val();
        self.datapath.digits.next = self.digits.q.val();
        self.datapath.thread.next = self.thread.q.val();
        self.datapath.put.next = self.takes_beat.val();
        self.datapath.put_lane.next = self.job.q.val().get_bit(0);
        self.datapath.put_thread.next = self.job.q.val().get_bits::<5>(1);
        self.datapath.put_beat.next = self.beat.q.val();
        self.datapath.put_lo.next = self.rdat_lo.val();
        self.datapath.put_hi.next = self.rdat_hi.val();
        self.datapath.ask.next = (self.state.q.val() == State::Fetch) | (self.state.q.val() == State::Send);
        self.datapath.take.next = self.takes_word.val();
        self.datapath.ask_lane.next = self.job.q.val().get_bit(0);
        self.datapath.ask_thread.next = self.job.q.val().get_bits::<5>(1);
        self.datapath.ask_register.next = self.part.q.val();
        self.datapath.ask_beat.next = self.beat.q.val().get_bits::<2>(0);

        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.starts.val();
        self.crc.valid.next = self.out_valid.q.val() & self.wdat_ready.val();
        self.crc.lo.next = self.wdat_lo.val();
        self.crc.hi.next = self.wdat_hi.val();

        self.ecc_corrected.next = false;
        self.ecc_uncorrectable.next = false;
        self.tmr_error.next = self.state.error.val()
            | self.slot.error.val()
            | self.is_bad.error.val()
            | self.right.error.val()
            | self.source.error.val()
            | self.destination.error.val()
            | self.left.error.val()
            | self.is_whole.error.val()
            | self.is_bip340.error.val()
            | self.batch.error.val()
            | self.beats_in.error.val()
            | self.beats_out.error.val()
            | self.job.error.val()
            | self.beat.error.val()
            | self.word.error.val()
            | self.round.error.val()
            | self.digits.error.val()
            | self.thread.error.val()
            | self.issues.error.val()
            | self.part.error.val()
            | self.out_valid.error.val()
            | self.out_last.error.val()
            | self.out_zero.error.val();

        if !self.resetn.val() {
            self.state.d.next = State::Rest;
            self.issues.d.next = false;
            self.out_valid.d.next = false;
        }
    }
}

crate::clocked!(Secp256k1);

// The dialect takes numbers only: these stand in the circuit.
const _: () = assert!(JOB_BYTES == 128 + 64 && JOB_BYTES / 8 == 24 && DIGIT_WORDS == 21);
const _: () = assert!(KIND_WHOLE == 0 && KIND_BIP340 == 2);
const _: () = assert!(Status::Done as u8 == 1 && Status::BadOperand as u8 == 5);
const _: () = assert!(datapath::LANES * datapath::THREADS == 64);

#[cfg(test)]
mod tests;
