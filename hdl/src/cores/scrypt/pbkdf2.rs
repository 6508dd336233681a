//! PBKDF2-HMAC-SHA256 of headers, before the mixing and behind it: one SHA-256, one memory of words with a code, one step after
//! another.
//! Between the feeder, which brings headers and takes blocks to be mixed, and the writer, which brings a mixed block and takes its
//! hash.
//! Never runs two steps at once; a step of the writer goes before one of the feeder.
//!
//! A step takes 155 clocks. Clock 0: words of the seed are asked for, h first; they come out of the memory four clocks later
//! and through a register. From 8 on every second clock a word of the message is asked for, from 16 to 143 the rounds run, from
//! 139 on the seed is asked for again, and the digest is written from 145 to 152, h first.

use rust_hdl::prelude::*;

use super::sha256::Sha256;
use super::steps::Steps;
use crate::circuit::{ecc::EccRam, lutram::LutRam, tmr::TmrReg};

/// Both sides of the mixing. A side keeps `valid` and its row until its last step is `done`.
#[derive(LogicBlock)]
pub(super) struct Pbkdf2 {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub(super) resetn: Signal<In, Bit>,
    /// A word of the header is offered.
    pub(super) header_valid: Signal<In, Bit>,
    /// It is taken.
    pub(super) header_ready: Signal<Out, Bit>,
    /// Its number, 0..20.
    pub(super) header_word: Signal<In, Bits<5>>,
    /// The word, big-endian as SHA-256 reads it.
    pub(super) header: Signal<In, Bits<32>>,
    /// The header is in.
    pub(super) feed_valid: Signal<In, Bit>,
    /// Number of the hash modulo 24.
    pub(super) feed_hash: Signal<In, Bits<5>>,
    /// The block to be mixed stands. One clock.
    pub(super) feed_done: Signal<Out, Bit>,
    /// Word of the block that is looked at.
    pub(super) block_word: Signal<In, Bits<4>>,
    /// Word of its first half, little-endian.
    pub(super) block_low: Signal<Out, Bits<32>>,
    /// Word of its second half.
    pub(super) block_high: Signal<Out, Bits<32>>,
    /// Two words of a mixed block come.
    pub(super) given: Signal<In, Bit>,
    /// Their number.
    pub(super) given_word: Signal<In, Bits<4>>,
    /// Word of its first half.
    pub(super) given_low: Signal<In, Bits<32>>,
    /// Word of its second half.
    pub(super) given_high: Signal<In, Bits<32>>,
    /// All of it is in.
    pub(super) close_valid: Signal<In, Bit>,
    /// Number of the hash modulo 24.
    pub(super) close_hash: Signal<In, Bits<5>>,
    /// The hash stands. One clock.
    pub(super) close_done: Signal<Out, Bit>,
    /// Beat of the hash that is looked at.
    pub(super) beat: Signal<In, Bits<2>>,
    /// Bytes 0 to 3 of it.
    pub(super) beat_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub(super) beat_hi: Signal<Out, Bits<32>>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,
    /// A bit of a word was corrected, one clock.
    pub(super) ecc_corrected: Signal<Out, Bit>,
    /// A word is lost, one clock.
    pub(super) ecc_uncorrectable: Signal<Out, Bit>,

    runs: TmrReg<Bit>,
    count: TmrReg<Bits<8>>,
    step: TmrReg<Bits<5>>,
    hash: TmrReg<Bits<5>>,
    feed_step: TmrReg<Bits<5>>,
    close_step: TmrReg<Bits<5>>,
    steps: Steps,
    sha: Sha256,
    memory: EccRam<9>,
    block_lows: LutRam<4, 32>,
    block_highs: LutRam<4, 32>,
    mixed_lows: LutRam<4, 32>,
    mixed_highs: LutRam<4, 32>,
    hash_los: LutRam<2, 32>,
    hash_his: LutRam<2, 32>,
    word: DFF<Bits<32>>,
    initial: [Constant<Bits<32>>; 8],
    mark: Constant<Bits<32>>,

    is_seed: Signal<Local, Bit>,
    is_close: Signal<Local, Bit>,
    is_written: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    low: Signal<Local, Bits<3>>,
    asked: Signal<Local, Bits<3>>,
    ahead: Signal<Local, Bits<8>>,
    asked_word: Signal<Local, Bits<4>>,
    row: Signal<Local, Bits<6>>,
    since: Signal<Local, Bits<8>>,
    place: Signal<Local, Bits<5>>,
    seed_place: Signal<Local, Bits<3>>,
    seed_word: Signal<Local, Bits<32>>,
    mixed: Signal<Local, Bits<32>>,
    data: Signal<Local, Bits<32>>,
    stop: Signal<Local, Bits<5>>,
    round: Signal<Local, Bits<8>>,
    digest_place: Signal<Local, Bits<3>>,
    digest_swapped: Signal<Local, Bits<32>>,
    writes: Signal<Local, Bit>,
    reads: Signal<Local, Bit>,
    takes_header: Signal<Local, Bit>,
    header_row: Signal<Local, Bits<9>>,
    digest_row: Signal<Local, Bits<9>>,
    block_place: Signal<Local, Bits<4>>,
}

impl Default for Pbkdf2 {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            resetn: Default::default(),
            header_valid: Default::default(),
            header_ready: Default::default(),
            header_word: Default::default(),
            header: Default::default(),
            feed_valid: Default::default(),
            feed_hash: Default::default(),
            feed_done: Default::default(),
            block_word: Default::default(),
            block_low: Default::default(),
            block_high: Default::default(),
            given: Default::default(),
            given_word: Default::default(),
            given_low: Default::default(),
            given_high: Default::default(),
            close_valid: Default::default(),
            close_hash: Default::default(),
            close_done: Default::default(),
            beat: Default::default(),
            beat_lo: Default::default(),
            beat_hi: Default::default(),
            tmr_error: Default::default(),
            ecc_corrected: Default::default(),
            ecc_uncorrectable: Default::default(),
            runs: Default::default(),
            count: Default::default(),
            step: Default::default(),
            hash: Default::default(),
            feed_step: Default::default(),
            close_step: Default::default(),
            steps: Default::default(),
            sha: Default::default(),
            memory: Default::default(),
            block_lows: Default::default(),
            block_highs: Default::default(),
            mixed_lows: Default::default(),
            mixed_highs: Default::default(),
            hash_los: Default::default(),
            hash_his: Default::default(),
            word: Default::default(),
            initial: INITIAL.map(|word| Constant::new(bits(word))),
            // The bit behind a message.
            mark: Constant::new(bits(0x8000_0000)),
            is_seed: Default::default(),
            is_close: Default::default(),
            is_written: Default::default(),
            ends: Default::default(),
            low: Default::default(),
            asked: Default::default(),
            ahead: Default::default(),
            asked_word: Default::default(),
            row: Default::default(),
            since: Default::default(),
            place: Default::default(),
            seed_place: Default::default(),
            seed_word: Default::default(),
            mixed: Default::default(),
            data: Default::default(),
            stop: Default::default(),
            round: Default::default(),
            digest_place: Default::default(),
            digest_swapped: Default::default(),
            writes: Default::default(),
            reads: Default::default(),
            takes_header: Default::default(),
            header_row: Default::default(),
            digest_row: Default::default(),
            block_place: Default::default(),
        }
    }
}

/// Initial chaining value (FIPS 180-4 section 5.3.3).
const INITIAL: [u64; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

impl Logic for Pbkdf2 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, runs, count, step, hash, feed_step, close_step, word);
        self.sha.clock.next = self.clock.val();
        self.memory.clock.next = self.clock.val();
        self.block_lows.clock.next = self.clock.val();
        self.block_highs.clock.next = self.clock.val();
        self.mixed_lows.clock.next = self.clock.val();
        self.mixed_highs.clock.next = self.clock.val();
        self.hash_los.clock.next = self.clock.val();
        self.hash_his.clock.next = self.clock.val();

        // Which step runs.
        self.ends.next = self.runs.q.val() & (self.count.q.val() == 153);
        self.feed_done.next = self.ends.val() & (self.step.q.val() == 12);
        self.close_done.next = self.ends.val() & (self.step.q.val() == 19);
        self.count.d.next = self.count.q.val() + 1;
        if self.ends.val() {
            self.runs.d.next = false;
            if self.step.q.val().get_bit(4) {
                self.close_step.d.next = self.close_step.q.val() + 1;
                if self.step.q.val() == 19 {
                    self.close_step.d.next = 16.into();
                }
            } else {
                self.feed_step.d.next = self.feed_step.q.val() + 1;
                if self.step.q.val() == 12 {
                    self.feed_step.d.next = 0.into();
                }
            }
        } else if !self.runs.q.val() {
            self.count.d.next = 0.into();
            self.runs.d.next = self.close_valid.val() | self.feed_valid.val();
            self.step.d.next = self.feed_step.q.val();
            self.hash.d.next = self.feed_hash.val();
            if self.close_valid.val() {
                self.step.d.next = self.close_step.q.val();
                self.hash.d.next = self.close_hash.val();
            }
        }
        self.steps.step.next = self.step.q.val();
        self.steps.states.next = bit_cast::<6, 5>(self.hash.q.val()) << 1;

        // What is asked for: the seed twice, h first, and between the words of the message.
        self.low.next = self.count.q.val().get_bits::<3>(0);
        self.is_seed.next = self.count.q.val() < 8;
        self.is_close.next = (self.count.q.val() > 138) & (self.count.q.val() < 147);
        self.ahead.next = self.count.q.val() - 8;
        self.asked_word.next = self.ahead.val().get_bits::<4>(1);
        self.reads.next = self.runs.q.val() & !self.steps.is_initial.val();
        self.row.next = self.steps.seed.val();
        self.asked.next = 0.into();
        if self.is_seed.val() {
            self.asked.next = !self.low.val();
        } else if self.is_close.val() {
            self.asked.next = !self.low.val() + 3;
        } else {
            self.reads.next = self.runs.q.val()
                & !self.steps.is_mixed.val()
                & !self.low.val().get_bit(0)
                & (self.count.q.val() < 40)
                & (bit_cast::<5, 4>(self.asked_word.val()) < self.steps.words.val());
            self.asked.next = self.asked_word.val().get_bits::<3>(0);
            self.row.next = self.steps.message.val();
            if self.asked_word.val().get_bit(3) {
                self.row.next = self.steps.message.val() | 1;
            }
        }
        self.memory.read_enable.next = self.reads.val();
        self.memory.read_address.next = (bit_cast::<9, 6>(self.row.val()) << 3) | bit_cast::<9, 3>(self.asked.val());
        self.memory.inject.next = 0.into();

        // What arrives: a word of the seed, of the message, or of what stands behind it.
        self.seed_place.next = !self.low.val() + 4;
        if self.count.q.val() > 142 {
            self.seed_place.next = !self.low.val() + 7;
        }
        self.seed_word.next = self.memory.read_lo.val();
        if self.steps.is_initial.val() {
            self.seed_word.next = self.initial[7].val();
            if self.seed_place.val() == 0 {
                self.seed_word.next = self.initial[0].val();
            } else if self.seed_place.val() == 1 {
                self.seed_word.next = self.initial[1].val();
            } else if self.seed_place.val() == 2 {
                self.seed_word.next = self.initial[2].val();
            } else if self.seed_place.val() == 3 {
                self.seed_word.next = self.initial[3].val();
            } else if self.seed_place.val() == 4 {
                self.seed_word.next = self.initial[4].val();
            } else if self.seed_place.val() == 5 {
                self.seed_word.next = self.initial[5].val();
            } else if self.seed_place.val() == 6 {
                self.seed_word.next = self.initial[6].val();
            }
        }
        self.since.next = self.count.q.val() - 12;
        self.place.next = bit_cast::<5, 4>(self.since.val().get_bits::<4>(1));
        self.mixed_lows.read_address.next = self.since.val().get_bits::<4>(1);
        self.mixed_highs.read_address.next = self.since.val().get_bits::<4>(1);
        self.mixed.next = self.mixed_lows.read_data.val();
        if self.steps.is_second.val() {
            self.mixed.next = self.mixed_highs.read_data.val();
        }
        self.data.next = self.memory.read_lo.val() ^ self.steps.pad.val();
        if self.steps.is_mixed.val() {
            self.data.next = (self.mixed.val() >> 24)
                | ((self.mixed.val() >> 8) & 0xff00)
                | ((self.mixed.val() << 8) & 0xff_0000)
                | (self.mixed.val() << 24);
        }
        self.stop.next = self.steps.words.val();
        if self.steps.number.val() != 0 {
            self.stop.next = self.steps.words.val() + 1;
        }
        self.word.d.next = self.seed_word.val();
        if (self.count.q.val() > 11) & (self.count.q.val() < 143) {
            if self.place.val() < self.steps.words.val() {
                self.word.d.next = self.data.val();
            } else if self.steps.pad.val() != 0 {
                self.word.d.next = self.steps.pad.val();
            } else if self.place.val() < self.stop.val() {
                self.word.d.next = bit_cast::<32, 3>(self.steps.number.val());
            } else if self.place.val() == self.stop.val() {
                self.word.d.next = self.mark.val();
            } else if self.place.val() == 15 {
                self.word.d.next = bit_cast::<32, 11>(self.steps.bits.val());
            } else {
                self.word.d.next = 0.into();
            }
        }

        // The rounds, one clock behind the words.
        self.sha.word.next = self.word.q.val();
        self.sha.shift.next = ((self.count.q.val() > 4) & (self.count.q.val() < 13))
            | ((self.count.q.val() > 143) & (self.count.q.val() < 152));
        self.sha.push.next = (self.count.q.val() > 12) & self.low.val().get_bit(0);
        self.sha.early.next = self.count.q.val() < 45;
        self.sha.first.next = !self.low.val().get_bit(0);
        self.sha.second.next = (self.count.q.val() > 15) & (self.count.q.val() < 144) & self.low.val().get_bit(0);
        self.round.next = self.count.q.val() - 13;
        self.sha.constant.next = self.round.val().get_bits::<6>(1);

        // The digest.
        self.digest_place.next = !self.low.val() + 1;
        self.writes.next = self.runs.q.val() & (self.count.q.val() > 144) & (self.count.q.val() < 153);
        self.digest_swapped.next = (self.sha.sum.val() >> 24)
            | ((self.sha.sum.val() >> 8) & 0xff00)
            | ((self.sha.sum.val() << 8) & 0xff_0000)
            | (self.sha.sum.val() << 24);
        self.is_written.next = self.writes.val() & self.steps.is_kept.val();
        self.header_ready.next = !self.is_written.val();
        self.takes_header.next = self.header_valid.val() & !self.is_written.val();
        self.header_row.next = bit_cast::<9, 5>(self.header_word.val()) + 384;
        self.digest_row.next =
            (bit_cast::<9, 6>(self.steps.digest.val()) << 3) | bit_cast::<9, 3>(self.digest_place.val());
        self.memory.write_enable.next = self.is_written.val() | self.takes_header.val();
        self.memory.write_address.next = self.header_row.val();
        self.memory.write_lo.next = self.header.val();
        if self.is_written.val() {
            self.memory.write_address.next = self.digest_row.val();
            self.memory.write_lo.next = self.sha.sum.val();
        }
        self.memory.write_hi.next = 0.into();
        self.block_place.next = bit_cast::<4, 3>(self.digest_place.val());
        if self.steps.quarter.val().get_bit(0) {
            self.block_place.next = bit_cast::<4, 3>(self.digest_place.val()) | 8;
        }
        self.block_lows.write_address.next = self.block_place.val();
        self.block_lows.write_data.next = self.digest_swapped.val();
        self.block_highs.write_address.next = self.block_place.val();
        self.block_highs.write_data.next = self.digest_swapped.val();
        self.block_lows.write_enable.next = self.writes.val()
            & !self.steps.is_kept.val()
            & !self.steps.is_hash.val()
            & !self.steps.quarter.val().get_bit(1);
        self.block_highs.write_enable.next = self.writes.val()
            & !self.steps.is_kept.val()
            & !self.steps.is_hash.val()
            & self.steps.quarter.val().get_bit(1);
        self.hash_los.write_address.next = self.digest_place.val().get_bits::<2>(1);
        self.hash_los.write_data.next = self.digest_swapped.val();
        self.hash_los.write_enable.next =
            self.writes.val() & self.steps.is_hash.val() & !self.digest_place.val().get_bit(0);
        self.hash_his.write_address.next = self.digest_place.val().get_bits::<2>(1);
        self.hash_his.write_data.next = self.digest_swapped.val();
        self.hash_his.write_enable.next =
            self.writes.val() & self.steps.is_hash.val() & self.digest_place.val().get_bit(0);

        // Blocks and hashes beside it.
        self.block_lows.read_address.next = self.block_word.val();
        self.block_highs.read_address.next = self.block_word.val();
        self.block_low.next = self.block_lows.read_data.val();
        self.block_high.next = self.block_highs.read_data.val();
        self.mixed_lows.write_enable.next = self.given.val();
        self.mixed_lows.write_address.next = self.given_word.val();
        self.mixed_lows.write_data.next = self.given_low.val();
        self.mixed_highs.write_enable.next = self.given.val();
        self.mixed_highs.write_address.next = self.given_word.val();
        self.mixed_highs.write_data.next = self.given_high.val();
        self.hash_los.read_address.next = self.beat.val();
        self.hash_his.read_address.next = self.beat.val();
        self.beat_lo.next = self.hash_los.read_data.val();
        self.beat_hi.next = self.hash_his.read_data.val();

        self.ecc_corrected.next = self.memory.corrected.val();
        self.ecc_uncorrectable.next = self.memory.uncorrectable.val();
        self.tmr_error.next = self.runs.error.val()
            | self.count.error.val()
            | self.step.error.val()
            | self.hash.error.val()
            | self.feed_step.error.val()
            | self.close_step.error.val();
        if !self.resetn.val() {
            self.runs.d.next = false;
            self.feed_step.d.next = 0.into();
            self.close_step.d.next = 16.into();
        }
    }
}
