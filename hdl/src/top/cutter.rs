//! Cuts a segment of memory into bursts that AXI3 and the memory controller like: at most 16 beats, none across a boundary of
//! 128 bytes. Stands in front of the read and the write mover, one for each of their clients.
//! Never looks at data.
//!
//! A segment of n bursts takes 1 + 3 n clocks if every burst is taken at once: one to accept, one to measure, one to offer, one
//! to move on; a burst of 16 beats occupies the port for 24 clocks, so three clients keep it busy with ease.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// The cutter. States: 0 no segment, 1 measures the next burst, 2 offers it, 3 moves on.
#[derive(LogicBlock, Default)]
pub struct Cutter {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low: forgets the segment.
    pub resetn: Signal<In, Bit>,
    /// A segment is offered.
    pub seg_valid: Signal<In, Bit>,
    /// It is taken.
    pub seg_ready: Signal<Out, Bit>,
    /// First byte, a multiple of 8.
    pub seg_addr: Signal<In, Bits<32>>,
    /// Beats of 8 bytes, at least 1.
    pub seg_beats: Signal<In, Bits<24>>,
    /// There is no segment.
    pub idle: Signal<Out, Bit>,
    /// A burst is offered.
    pub burst_valid: Signal<Out, Bit>,
    /// It is taken.
    pub burst_take: Signal<In, Bit>,
    /// Its first byte.
    pub burst_addr: Signal<Out, Bits<32>>,
    /// Its beats, 1..=16.
    pub burst_beats: Signal<Out, Bits<5>>,
    /// Its beats less one, as AXI writes it.
    pub burst_len: Signal<Out, Bits<4>>,
    /// It lies in the self-test's memory, from 0xf000_0000 on.
    pub burst_rom: Signal<Out, Bit>,
    /// It is the last of its segment.
    pub burst_last: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    state: TmrReg<Bits<2>>,
    left: TmrReg<Bits<24>>,
    addr: TmrReg<Bits<32>>,
    beats: TmrReg<Bits<5>>,
    last: TmrReg<Bit>,
    len: TmrReg<Bits<4>>,
    rom: TmrReg<Bit>,
    offset: Signal<Local, Bits<4>>,
    room: Signal<Local, Bits<5>>,
    room_wide: Signal<Local, Bits<24>>,
    beats_addr: Signal<Local, Bits<32>>,
    beats_wide: Signal<Local, Bits<24>>,
    left_low: Signal<Local, Bits<5>>,
    left_less: Signal<Local, Bits<4>>,
    top: Signal<Local, Bits<4>>,
}

impl Logic for Cutter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, addr, beats, last, len, rom);
        self.state.clock.next = self.clock.val();
        self.state.d.next = self.state.q.val();
        self.left.clock.next = self.clock.val();
        self.left.d.next = self.left.q.val();
        self.tmr_error.next = self.state.error.val()
            | self.left.error.val()
            | self.addr.error.val()
            | self.beats.error.val()
            | self.last.error.val()
            | self.len.error.val()
            | self.rom.error.val();

        self.seg_ready.next = (self.state.q.val() == 0) & self.resetn.val();
        self.idle.next = self.state.q.val() == 0;
        self.burst_valid.next = self.state.q.val() == 2;
        self.burst_addr.next = self.addr.q.val();
        self.burst_beats.next = self.beats.q.val();
        self.burst_len.next = self.len.q.val();
        self.burst_rom.next = self.rom.q.val();
        self.burst_last.next = self.last.q.val();

        // Beats up to the next boundary of 16.
        self.offset.next = self.addr.q.val().get_bits::<4>(3);
        self.room.next = bits::<5>(16) - bit_cast::<5, 4>(self.offset.val());
        self.room_wide.next = bit_cast::<24, 5>(self.room.val());
        self.left_low.next = self.left.q.val().get_bits::<5>(0);
        self.left_less.next = self.left.q.val().get_bits::<4>(0);
        self.top.next = self.addr.q.val().get_bits::<4>(28);
        self.beats_wide.next = bit_cast::<24, 5>(self.beats.q.val());
        self.beats_addr.next = bit_cast::<32, 5>(self.beats.q.val()) << 3;

        if self.state.q.val() == 0 {
            self.addr.d.next = self.seg_addr.val();
            self.left.d.next = self.seg_beats.val();
            if self.seg_valid.val() {
                self.state.d.next = 1.into();
            }
        }
        if self.state.q.val() == 1 {
            self.beats.d.next = self.room.val();
            self.last.d.next = false;
            self.rom.d.next = self.top.val() == 15;
            // 15 less the offset is its complement.
            self.len.d.next = !self.offset.val();
            if self.left.q.val() <= self.room_wide.val() {
                self.beats.d.next = self.left_low.val();
                self.len.d.next = self.left_less.val() - 1;
                self.last.d.next = true;
            }
            self.state.d.next = 2.into();
        }
        if (self.state.q.val() == 2) & self.burst_take.val() {
            self.state.d.next = 3.into();
        }
        if self.state.q.val() == 3 {
            self.addr.d.next = self.addr.q.val() + self.beats_addr.val();
            self.left.d.next = self.left.q.val() - self.beats_wide.val();
            self.state.d.next = 1.into();
            if self.last.q.val() {
                self.state.d.next = 0.into();
            }
        }
        if !self.resetn.val() {
            self.state.d.next = 0.into();
        }
    }
}

crate::clocked!(Cutter);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::{cosim::Recorded, ports::Model, rng::XorShift};

    crate::pins!(Cutter {
        resetn, seg_valid, seg_addr, seg_beats, burst_take ;
        seg_ready, idle, burst_valid, burst_addr, burst_beats, burst_last
    });

    /// The bursts of one segment, taken after random waits.
    fn bursts(cutter: &mut impl Model, addr: u64, beats: u64, random: &mut XorShift) -> Vec<(u64, u64)> {
        let mut bursts = Vec::new();
        cutter.set("seg_valid", 1);
        cutter.set("seg_addr", addr);
        cutter.set("seg_beats", beats);
        cutter.settle();
        assert_eq!(cutter.get("seg_ready"), 1);
        cutter.tick();
        cutter.set("seg_valid", 0);
        for _ in 0..2000 {
            let take = u64::from(!random.one_in(3));
            cutter.set("burst_take", take);
            cutter.settle();
            if cutter.get("idle") == 1 {
                return bursts;
            }
            if take == 1 && cutter.get("burst_valid") == 1 {
                bursts.push((cutter.get("burst_addr"), cutter.get("burst_beats")));
                let cut: u64 = bursts.iter().map(|burst| burst.1).sum();
                assert_eq!(cutter.get("burst_last") == 1, cut == beats);
            }
            cutter.tick();
        }
        panic!("the cutter does not end");
    }

    /// Every place in a burst of 16, and lengths around one and two bursts and the ends of the counter's low bits: the bursts
    /// cover the segment, none is longer than 16 beats or crosses 128 bytes.
    #[test]
    fn bursts_cover_the_segment_and_cross_nothing() {
        let mut cutter = Recorded::new(Cutter::default(), "cutter");
        let mut random = XorShift::new(3);
        cutter.set("resetn", 0);
        cutter.tick();
        cutter.set("resetn", 1);
        for place in 0..16 {
            for beats in [1, 2, 15, 16, 17, 31, 32, 33, 64] {
                let addr = 0x1fff_ff80 + 8 * place;
                let bursts = bursts(&mut cutter, addr, beats, &mut random);
                let mut at = addr;
                for &(first, count) in &bursts {
                    assert_eq!(first, at);
                    assert!((1..=16).contains(&count) && first / 128 == (first + 8 * count - 1) / 128);
                    at += 8 * count;
                }
                assert_eq!(at, addr + 8 * beats);
                assert_eq!(
                    bursts.len() as u64,
                    (place + beats).div_ceil(16),
                    "no burst shorter than need be"
                );
            }
        }
        cutter.check();
        // A segment that ends at a boundary gets a burst of nothing.
        cutter.check_finds("left$q <= room_wide", "left$q < room_wide");
    }
}
