//! The watchdog of one core: stops it when no command begins or ends on it, and remembers errors of the bus.
//! Follows `top::watchdog` clock by clock.
//! Never fires on a core that has nothing to do.

/// The watchdog.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Watchdog {
    is_stopping: bool,
    pub(super) is_broken: bool,
    timer: u64,
    trips: bool,
    /// The core was being stopped in the clock before; and then the movers were quiet in the one behind it.
    has_settled: bool,
    is_still: bool,
}

/// What it meets in one clock.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watched {
    /// Clocks without progress after which it fires; 0: never.
    pub(super) limit: u64,
    pub(super) is_busy: bool,
    pub(super) progresses: bool,
    pub(super) is_quiet: bool,
    pub(super) fails: bool,
}

impl Watchdog {
    /// The core and its movers run.
    pub(super) fn keeps(&self) -> bool {
        !self.is_stopping
    }

    /// The core stands still: its commands may be ended.
    pub(super) fn has_stopped(&self) -> bool {
        self.is_stopping && self.is_still
    }

    /// Clocks in which nothing happens here, with a core that makes no progress.
    pub(super) fn rest_clocks(&self, limit: u64, is_busy: bool) -> u64 {
        match (is_busy, limit) {
            _ if self.is_stopping || self.has_settled || self.is_still || self.trips => 0,
            (false, _) if self.timer == 0 && !self.is_broken => u64::MAX,
            (true, 0) => u64::MAX,
            (true, _) => limit.saturating_sub(self.timer),
            _ => 0,
        }
    }

    /// So many of them.
    pub(super) fn rest(&mut self, clocks: u64, is_busy: bool) {
        if is_busy {
            self.timer += clocks;
        }
    }

    /// One clock. Whether it fires in it.
    pub(super) fn edge(&mut self, around: &Watched) -> bool {
        let fires = self.trips && around.is_busy && !around.progresses && !self.is_stopping;
        let rests = self.is_stopping && self.is_still && !around.is_busy;
        self.trips = self.timer >= around.limit && around.limit != 0 && around.is_busy && !around.progresses;
        self.timer = match !around.is_busy || around.progresses || self.is_stopping {
            true => 0,
            false => self.timer + 1,
        };
        self.is_still = self.is_stopping && self.has_settled && around.is_quiet;
        self.has_settled = self.is_stopping;
        self.is_stopping = (self.is_stopping || fires) && !rests;
        self.is_broken = (self.is_broken || around.fails) && around.is_busy;
        fires
    }
}
