//! When what was refused is worth another try: a wait that follows how much of what a peer hands in is refused.
//! Kept by the books of admission for each peer, so that one peer's flood makes nobody else wait.
//! Never reads a clock, and needs no randomness: waits are spread by a sequence that fills its range evenly.
//!
//! Everything that is refused comes again after the wait. At the wait at which as much comes again as is taken, the queue is never
//! empty, every second try is taken, and the wait is the time in which all that is away can be done. It is found without knowing
//! how much is away: after each wait it is multiplied by what was refused over what was taken, a quarter at least and four at most.

/// The wait of one peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Backoff {
    /// When what is counted began.
    since_us: u64,
    refused: u64,
    taken: u64,
    wait_ms: u32,
    /// Where the next wait lies in the range.
    turn: u32,
}

/// The shortest and the longest wait, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) least_ms: u32,
    pub(super) most_ms: u32,
}

impl Backoff {
    pub(super) fn new(range: Range, now_us: u64) -> Self {
        Self {
            since_us: now_us,
            refused: 0,
            taken: 0,
            wait_ms: range.least_ms,
            turn: 0,
        }
    }

    /// Items were taken in.
    pub(super) fn taken(&mut self, items: u64, range: Range, now_us: u64) {
        self.look(range, now_us);
        self.taken = self.taken.saturating_add(items);
    }

    /// Items were refused: milliseconds until it is worth another try, three to five quarters of the wait.
    pub(super) fn refused(&mut self, items: u64, range: Range, now_us: u64) -> u32 {
        self.look(range, now_us);
        self.refused = self.refused.saturating_add(items);
        self.turn = self.turn.wrapping_add(GOLDEN);
        let part = (u64::from(self.wait_ms / 2).saturating_mul(self.turn.into()) >> 32) as u32;
        self.wait_ms
            .saturating_sub(self.wait_ms / 4)
            .saturating_add(part)
            .max(1)
    }

    /// Follows what was counted, once for each wait that has passed.
    fn look(&mut self, range: Range, now_us: u64) {
        loop {
            let wait_us = u64::from(self.wait_ms).saturating_mul(1000).max(1);
            if now_us.saturating_sub(self.since_us) < wait_us {
                return;
            }
            let ratio = (self.refused.saturating_mul(4))
                .checked_div(self.taken)
                .unwrap_or(if self.refused == 0 { 1 } else { 16 })
                .clamp(1, 16);
            let wait_ms = (u64::from(self.wait_ms).saturating_mul(ratio) / 4)
                .clamp(range.least_ms.into(), range.most_ms.max(range.least_ms).into());
            // Nothing was counted in the waits behind the first; at the least one there is nothing more to follow.
            let is_least = wait_ms == u64::from(range.least_ms);
            self.since_us = if is_least {
                now_us
            } else {
                self.since_us.saturating_add(wait_us)
            };
            self.wait_ms = u32::try_from(wait_ms).unwrap_or(range.most_ms);
            (self.refused, self.taken) = (0, 0);
            if is_least {
                return;
            }
        }
    }
}

/// 2^32 over the golden ratio: multiples of it fill a range evenly at every length (Knuth, TAOCP 3, 6.4).
const GOLDEN: u32 = 0x9E37_79B9;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a sum that overflows fails its test")]
mod tests {
    use super::*;

    const RANGE: Range = Range {
        least_ms: 100,
        most_ms: 10_000,
    };

    /// A peer that hands in `offered` items a second in frames of 10 and comes again when it is told to, with a service that takes
    /// `rate` items a second, for so many seconds: tries a second in the last quarter, items that are away, and the last wait.
    fn run(range: Range, offered: u64, rate: u64, seconds: u64) -> (u64, u64, u32) {
        let mut backoff = Backoff::new(range, 0);
        let mut due = std::collections::BTreeMap::new();
        for n in 0..offered * seconds / 10 {
            due.insert((n * 10 * 1_000_000 / offered, n), ());
        }
        let (mut room, mut tries, mut at_us, mut away, mut wait) = (0u64, 0, 0, 0u64, 0);
        while let Some(((now_us, n), ())) = due.pop_first() {
            if now_us >= seconds * 1_000_000 {
                away += 10;
                continue;
            }
            tries += u64::from(now_us >= seconds * 750_000);
            // Millionths of items; the queue holds a tenth of a second.
            room = (room + (now_us - at_us) * rate).min(rate * 100_000);
            at_us = now_us;
            if room >= 10_000_000 {
                room -= 10_000_000;
                backoff.taken(10, range, now_us);
            } else {
                let after_ms = backoff.refused(10, range, now_us);
                due.insert((now_us + u64::from(after_ms) * 1000, n), ());
                wait = backoff.wait_ms;
            }
        }
        (tries * 4 / seconds, away, wait)
    }

    #[test]
    fn as_much_comes_again_as_is_taken() {
        // A third too much for a minute: some 20,000 items pile up, ten seconds of work. There are as many tries again as are taken,
        // within the factor that a step has.
        let (tries, away, wait) = run(RANGE, 1_333, 1_000, 60);
        assert!((15_000..25_000).contains(&away), "{away} away");
        assert!(
            (100..=600).contains(&tries),
            "{tries} tries a second of 10 items, 133 are new"
        );
        assert!(wait >= 2_500, "{wait} ms");
        // The control: always told the least wait, they come again ten times a second each.
        let stubborn = Range { most_ms: 100, ..RANGE };
        let (tries, _, wait) = run(stubborn, 1_333, 1_000, 60);
        assert!(tries > 10_000 && wait == 100, "{tries} tries a second");
    }

    #[test]
    fn nothing_is_lost_by_waiting() {
        // Twice as much as is taken, for long: what is taken must not fall short, or the wait is too long.
        let (seconds, rate) = (60, 1_000);
        let (_, away, _) = run(RANGE, 2 * rate, rate, seconds);
        let taken = 2 * rate * seconds - away;
        assert!(taken * 100 >= rate * seconds * 97, "{taken} of {}", rate * seconds);
    }

    #[test]
    fn who_is_refused_now_and_then_waits_little() {
        let mut backoff = Backoff::new(RANGE, 0);
        for n in 0..1000 {
            backoff.taken(100, RANGE, n * 10_000);
            if n % 10 == 0 {
                let after_ms = backoff.refused(10, RANGE, n * 10_000);
                assert!((75..=125).contains(&after_ms), "{after_ms}");
            }
        }
    }

    #[test]
    fn a_wait_is_forgotten_when_nothing_is_refused_any_more() {
        let mut backoff = Backoff::new(RANGE, 0);
        let mut now_us = 0;
        for _ in 0..20 {
            now_us += u64::from(backoff.refused(1, RANGE, now_us)) * 1000;
        }
        assert!(backoff.wait_ms > 5_000);
        // Ten seconds, two and a half, ...: behind fifteen there is nothing left of it.
        assert!(backoff.refused(1, RANGE, now_us + 15_000_000) <= 125);
        // No arithmetic ends badly at the end of time.
        backoff.refused(u64::MAX, RANGE, u64::MAX);
        backoff.taken(u64::MAX, RANGE, u64::MAX);
        assert!(backoff.refused(u64::MAX, RANGE, u64::MAX) <= 12_500);
    }
}
