//! The load: many sockets that hand in receipts by a clock that waits for nobody, and look at every verdict.
//! A client of the wire; `perigee tracker load` and tests drive it.
//! Never measures from when it sent, but from when it had to.

pub mod world;
