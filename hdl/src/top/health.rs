//! Counts what happens, keeps the time, and says when a self-test is due.
//! Beside rings and movers; its values are read through the register map.
//! Never stops anything: the driver decides what a count means.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// Counters, schedule of the self-test, causes of the interrupt.
#[derive(LogicBlock, Default)]
pub struct Health {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low: all counts begin anew.
    pub resetn: Signal<In, Bit>,
    /// Pulse: a completion was written.
    pub completed: Signal<In, Bit>,
    /// Pulse: a watchdog fired.
    pub fired: Signal<In, Bit>,
    /// Pulse: a beat was read from memory.
    pub beat_read: Signal<In, Bit>,
    /// Pulse: a beat was written to memory.
    pub beat_written: Signal<In, Bit>,
    /// A voter corrected somewhere.
    pub tmr_error: Signal<In, Bit>,
    /// A memory corrected somewhere.
    pub ecc_corrected: Signal<In, Bit>,
    /// A memory could not correct somewhere.
    pub ecc_uncorrectable: Signal<In, Bit>,
    /// Level: the device's configuration has an error.
    pub configuration_error: Signal<In, Bit>,
    /// The processor asks for a self-test: its rising edge counts.
    pub test_request: Signal<In, Bit>,
    /// Steps of 65,536 clocks between two self-tests; 0: none by schedule.
    pub test_period: Signal<In, Bits<16>>,
    /// A self-test is running.
    pub testing: Signal<In, Bit>,
    /// Pulse: it has ended.
    pub test_over: Signal<In, Bit>,
    /// Cores that passed.
    pub caps: Signal<In, Bits<3>>,
    /// The bit of the third core's operation.
    pub third: Signal<In, Bits<16>>,

    /// A self-test is due.
    pub test_due: Signal<Out, Bit>,
    /// The first self-test is over.
    pub ready: Signal<Out, Bit>,
    /// Bits of IRQ_STATUS to set.
    pub irq_set: Signal<Out, Bits<32>>,
    /// Clocks since reset.
    pub now: Signal<Out, Bits<32>>,
    /// Steps of 65,536 clocks since reset.
    pub heartbeat: Signal<Out, Bits<32>>,
    /// Completions.
    pub commands: Signal<Out, Bits<32>>,
    /// Watchdogs fired.
    pub timeouts: Signal<Out, Bits<32>>,
    /// Beats read.
    pub beats_read: Signal<Out, Bits<32>>,
    /// Beats written.
    pub beats_written: Signal<Out, Bits<32>>,
    /// Clocks with an uneven vote.
    pub seu_tmr: Signal<Out, Bits<32>>,
    /// Clocks with a corrected memory error.
    pub seu_ecc1: Signal<Out, Bits<32>>,
    /// Clocks with an uncorrectable memory error.
    pub seu_ecc2: Signal<Out, Bits<32>>,
    /// Configuration errors.
    pub seu_cfg: Signal<Out, Bits<32>>,
    /// Register SELFTEST.
    pub selftest: Signal<Out, Bits<32>>,
    /// A voter in this block corrected.
    pub tmr_seen: Signal<Out, Bit>,

    is_ready: TmrReg<Bit>,
    due: TmrReg<Bit>,
    period: TmrReg<Bits<16>>,
    count: [DFF<Bits<32>>; 10],
    pulse: [DFF<Bit>; 10],
    runs: DFF<Bits<16>>,
    result: DFF<Bits<16>>,
    request_before: DFF<Bit>,
    testing_before: DFF<Bit>,
    error_before: DFF<Bit>,

    low: Signal<Local, Bits<16>>,
    asked: Signal<Local, Bit>,
    passed: Signal<Local, Bits<16>>,
    caps_low: Signal<Local, Bits<2>>,
    caps_failed: Signal<Local, Bits<2>>,
    third_failed: Signal<Local, Bits<16>>,
    failed: Signal<Local, Bits<16>>,
    irq_completed: Signal<Local, Bits<32>>,
    irq_failed: Signal<Local, Bits<32>>,
    irq_fired: Signal<Local, Bits<32>>,
    irq_upset: Signal<Local, Bits<32>>,
}

impl Logic for Health {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            is_ready,
            due,
            period,
            runs,
            result,
            request_before,
            testing_before,
            error_before
        );
        self.tmr_seen.next = self.is_ready.error.val() | self.due.error.val() | self.period.error.val();

        // Each count follows its pulse a clock later; 0 counts clocks, 1 steps of 65,536 of them.
        self.low.next = self.count[0].q.val().get_bits::<16>(0);
        self.pulse[0].d.next = true;
        self.pulse[1].d.next = self.low.val() == 65534;
        self.pulse[2].d.next = self.completed.val();
        self.pulse[3].d.next = self.fired.val();
        self.pulse[4].d.next = self.beat_read.val();
        self.pulse[5].d.next = self.beat_written.val();
        self.pulse[6].d.next = self.tmr_error.val() | self.tmr_seen.val();
        self.pulse[7].d.next = self.ecc_corrected.val();
        self.pulse[8].d.next = self.ecc_uncorrectable.val();
        self.pulse[9].d.next = self.configuration_error.val() & !self.error_before.q.val();
        for i in 0..10 {
            self.pulse[i].clock.next = self.clock.val();
            self.count[i].clock.next = self.clock.val();
            self.count[i].d.next = self.count[i].q.val();
            if self.pulse[i].q.val() {
                self.count[i].d.next = self.count[i].q.val() + 1;
            }
            if !self.resetn.val() {
                self.count[i].d.next = 0.into();
            }
        }
        self.now.next = self.count[0].q.val();
        self.heartbeat.next = self.count[1].q.val();
        self.commands.next = self.count[2].q.val();
        self.timeouts.next = self.count[3].q.val();
        self.beats_read.next = self.count[4].q.val();
        self.beats_written.next = self.count[5].q.val();
        self.seu_tmr.next = self.count[6].q.val();
        self.seu_ecc1.next = self.count[7].q.val();
        self.seu_ecc2.next = self.count[8].q.val();
        self.seu_cfg.next = self.count[9].q.val();
        self.error_before.d.next = self.configuration_error.val();

        // The schedule.
        self.request_before.d.next = self.test_request.val();
        self.asked.next = self.test_request.val() & !self.request_before.q.val();
        if self.pulse[1].q.val() {
            self.period.d.next = self.period.q.val() + 1;
        }
        if self.testing.val() {
            self.period.d.next = 0.into();
        }
        // A run that begins answers what was asked before it; what is asked during a run makes another.
        self.testing_before.d.next = self.testing.val();
        if self.testing.val() & !self.testing_before.q.val() {
            self.due.d.next = false;
        }
        if self.asked.val() | ((self.test_period.val() != 0) & (self.period.q.val() >= self.test_period.val())) {
            self.due.d.next = true;
        }
        self.caps_low.next = self.caps.val().get_bits::<2>(0);
        self.caps_failed.next = !self.caps_low.val();
        self.third_failed.next = self.third.val() << 8;
        self.passed.next = bit_cast::<16, 2>(self.caps_low.val()) << 1;
        self.failed.next = (bit_cast::<16, 2>(self.caps_failed.val()) << 9) | self.third_failed.val();
        if self.caps.val().get_bit(2) {
            self.passed.next = (bit_cast::<16, 2>(self.caps_low.val()) << 1) | self.third.val();
            self.failed.next = bit_cast::<16, 2>(self.caps_failed.val()) << 9;
        }
        if self.test_over.val() {
            self.is_ready.d.next = true;
            self.runs.d.next = self.runs.q.val() + 1;
            self.result.d.next = self.passed.val() | self.failed.val();
        }
        self.test_due.next = self.due.q.val() | !self.is_ready.q.val();
        self.ready.next = self.is_ready.q.val();
        self.selftest.next = bit_cast::<32, 16>(self.result.q.val()) | (bit_cast::<32, 16>(self.runs.q.val()) << 16);

        // Causes of the interrupt.
        self.irq_completed.next = 0.into();
        if self.completed.val() {
            self.irq_completed.next = 1.into();
        }
        self.irq_failed.next = 0.into();
        if self.test_over.val() & (self.caps.val() != 7) {
            self.irq_failed.next = 2.into();
        }
        self.irq_fired.next = 0.into();
        if self.pulse[3].q.val() {
            self.irq_fired.next = 4.into();
        }
        self.irq_upset.next = 0.into();
        if self.pulse[6].q.val() | self.pulse[7].q.val() | self.pulse[8].q.val() | self.pulse[9].q.val() {
            self.irq_upset.next = 8.into();
        }
        self.irq_set.next =
            self.irq_completed.val() | self.irq_failed.val() | self.irq_fired.val() | self.irq_upset.val();

        if !self.resetn.val() {
            self.is_ready.d.next = false;
            self.due.d.next = false;
            self.period.d.next = 0.into();
            self.request_before.d.next = false;
            self.testing_before.d.next = false;
            self.runs.d.next = 0.into();
            self.result.d.next = 0.into();
        }
    }
}

crate::clocked!(Health);
