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

use std::path::Path;

use super::super::{
    GenerateError, Object, StreamOptions, Summary, WriteError,
    records::{FaultKind, Maker, RecordGenerator, fault},
    write_objects,
};
use crate::chain::{
    profile::{Family, Profile},
    spacechain::payload::PayloadParams,
};

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

/// Writes generated records of the profile's payload, as [`write_objects`] does.
///
/// # Errors
/// As [`write_objects`]; or the profile has no payload, or another platform's.
pub fn write(
    profile: &'static Profile,
    options: StreamOptions,
    out: &Path,
    progress: impl FnMut(&Object),
) -> Result<Summary, WriteError> {
    let Family::Spacechain(_, Some(params)) = profile.family else {
        return Err(GenerateError::NoStream { profile: profile.name }.into());
    };
    if params.platform != PayloadParams::embedded().platform {
        let got = hex::encode(params.platform.bytes());
        return Err(GenerateError::Authority { got }.into());
    }
    write_objects(stream(params, options), out, progress)
}
