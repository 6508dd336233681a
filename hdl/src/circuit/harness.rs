//! Steps a circuit in the calling thread: inputs, settle, rising edge, falling edge.
//! Used by every test of a circuit and by the simulation of the whole payload in Rust.
//! Never runs the simulator of `rust-hdl`, whose threads and channels cost eight times as much.

use rust_hdl::prelude::*;

/// Rounds of propagation after which a circuit counts as a loop.
const SETTLE_ROUNDS_MAX: usize = 64;

/// Propagates until nothing changes.
///
/// # Panics
/// If the circuit does not come to rest: a combinational loop.
pub fn settle<T: Block>(circuit: &mut T) {
    for _ in 0..SETTLE_ROUNDS_MAX {
        circuit.update_all();
        if !circuit.has_changed() {
            return;
        }
    }
    panic!("the circuit did not come to rest in {SETTLE_ROUNDS_MAX} rounds: a combinational loop");
}

/// A circuit with one clock.
pub trait Clocked: Block {
    /// Drives the clock.
    fn set_clock(&mut self, level: bool);

    /// One clock. Inputs are set before the call; they are settled while the clock is low, then come the rising and the
    /// falling edge.
    fn tick(&mut self)
    where
        Self: Sized,
    {
        settle(self);
        self.set_clock(true);
        settle(self);
        self.set_clock(false);
        settle(self);
    }
}

/// Implements [`Clocked`] for circuits whose clock is the public field `clock`.
#[macro_export]
macro_rules! clocked {
    ($($circuit:ty),+ $(,)?) => {
        $(impl $crate::circuit::harness::Clocked for $circuit {
            fn set_clock(&mut self, level: bool) {
                self.clock.next = level.into();
            }
        })+
    };
}
