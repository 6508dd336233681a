//! Generated records of SpaceChain's payload: a satellite, the ground, and what goes between them for as long as it is asked.
//! Feeds `gen` and tests; each kind of object has a file of its own here, as in `chain::spacechain::payload`, and plants its faults.
//! Never signs with a secret: whoever has the source has every key.

pub mod telemetry;
