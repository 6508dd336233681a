//! What systemd is told of the service, where it started it: that it is ready, that it lives, that it stops (sd_notify(3)).
//! One datagram a change, to the socket that the environment names; without one nothing happens.
//! Never says that it lives while it does not turn.

use std::time::{Duration, Instant};

use sd_notify::NotifyState;

/// The way to systemd, and when it next hears that the service lives.
pub(super) struct Systemd {
    /// Half of the time after which it would take it for dead.
    pulse: Option<Duration>,
    next: Instant,
}

impl Systemd {
    /// As the environment says.
    pub(super) fn here() -> Self {
        Self {
            pulse: sd_notify::watchdog_enabled().map(|limit| limit / 2),
            next: Instant::now(),
        }
    }

    /// Batches are made once more, which may take longer than systemd waits for a start.
    pub(super) fn restoring(&mut self, done: u64, all: u64) {
        if Instant::now() < self.next {
            return;
        }
        self.next = Instant::now() + RESTORING;
        let more = u32::try_from((4 * RESTORING).as_micros()).unwrap_or(u32::MAX);
        let status = format!("made {done} of {all} batches once more");
        tell(&[NotifyState::ExtendTimeoutUsec(more), NotifyState::Status(&status)]);
    }

    /// Work is taken.
    pub(super) fn ready(&self, status: &str) {
        tell(&[NotifyState::Ready, NotifyState::Status(status)]);
    }

    /// The configuration is read again; [`Self::ready`] follows.
    pub(super) fn reloading(&self) {
        match NotifyState::monotonic_usec_now() {
            Ok(now) => tell(&[NotifyState::Reloading, now]),
            Err(_) => tell(&[NotifyState::Reloading]),
        }
    }

    /// The service turns: told when half of the time is over.
    pub(super) fn alive(&mut self) {
        if let Some(pulse) = self.pulse
            && Instant::now() >= self.next
        {
            self.next = Instant::now() + pulse;
            tell(&[NotifyState::Watchdog]);
        }
    }

    /// It drains, for so long at most.
    pub(super) fn stopping(&self, seconds: u64) {
        let status = format!("draining, {seconds} s at most");
        let more = Duration::from_secs(seconds.saturating_add(AFTER_DRAIN_S)).as_micros();
        let more = NotifyState::ExtendTimeoutUsec(u32::try_from(more).unwrap_or(u32::MAX));
        tell(&[NotifyState::Stopping, more, NotifyState::Status(&status)]);
    }
}

fn tell(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!(%error, "systemd cannot be told");
    }
}

/// How often it hears that a start goes on.
const RESTORING: Duration = Duration::from_secs(5);
/// For the last commit and the end of threads.
const AFTER_DRAIN_S: u64 = 30;
