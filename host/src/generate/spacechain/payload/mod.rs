//! Generated records of SpaceChain's payload: a satellite, the ground, and what goes between them for as long as it is asked.
//! Feeds `gen` and tests; each kind of object has a file of its own here, as in `chain::spacechain::payload`, and plants its faults.
//! Never signs with a secret: whoever has the source has every key.

mod bundle;
mod bus;
mod chain;
mod context;
mod software;
mod telecommand;
pub mod telemetry;
mod ticket;
mod world;

pub use world::{AS_OF, World, platform};

use super::super::{
    StreamOptions,
    records::{FaultKind, Maker, RecordGenerator, fault},
};
use crate::chain::spacechain::payload::PayloadParams;

/// The stream of objects.
pub type PayloadGenerator = RecordGenerator<World>;

/// Prepares a stream.
pub fn stream(params: &'static PayloadParams, options: StreamOptions) -> PayloadGenerator {
    let mut world = World::new(params, options.seed);
    let mut first = context::first(&mut world);
    // Payments must lie deep before anybody may upload for them.
    first.push(chain::first(&mut world));
    let makers: Vec<Box<dyn Maker<World>>> = vec![
        Box::<context::Contexts>::default(),
        Box::<software::Uploads>::default(),
        Box::<software::Updates>::default(),
        Box::<bus::Captures>::default(),
        Box::<bus::Frames>::default(),
        Box::<telecommand::Telecommands>::default(),
        Box::<bundle::Bundles>::default(),
        Box::<chain::Headers>::default(),
        Box::<ticket::Tickets>::default(),
        Box::<chain::Filters>::default(),
        Box::<telemetry::Telemetry>::default(),
    ];
    RecordGenerator::new(options, world, first, makers)
}
