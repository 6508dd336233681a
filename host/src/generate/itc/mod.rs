//! Records of IoT Chain as validators, replicas and owners of devices make them, and the stream of all of them.
//! Feeds `gen` and the tests of the rules, which change one field of a draft and seal it anew; kinds that belong together have one maker.
//! Never signs with a secret: whoever has the source has every key.

mod analytics;
mod broadcasts;
mod chain;
mod context;
pub mod dag;
mod devices;
mod draft;
mod draft_log;
mod log;
mod log_faults;
mod transactions;
mod world;

pub use draft::{CertificateDraft, Encoding, command, context, headers, message, proof};
pub use draft_log::{BroadcastDraft, NewViewDraft, OutcomeDraft, ViewChangeDraft, said};
pub use world::{AS_OF, Validator, World, authority};

use super::{
    StreamOptions,
    records::{Maker, RecordGenerator},
};
use crate::chain::itc::ItcParams;

/// The stream of objects.
pub type ItcGenerator = RecordGenerator<World>;

/// Prepares a stream.
pub fn stream(params: &'static ItcParams, options: StreamOptions) -> ItcGenerator {
    let mut world = World::new(params, options.seed, &WEIGHTS);
    let first = world.opening();
    let makers: Vec<Box<dyn Maker<World>>> = vec![
        Box::<chain::Chain>::default(),
        Box::<context::Contexts>::default(),
        Box::<log::Log>::default(),
        Box::new(devices::Devices::new(&world)),
        Box::new(analytics::Results::new(&mut world)),
        Box::<broadcasts::Broadcasts>::default(),
        Box::<transactions::Transactions>::default(),
    ];
    RecordGenerator::new(options, world, first, makers)
}

/// Ten validators of different weights, 39 together: a quorum is 27, and three heads of them may lie in a broadcast.
const WEIGHTS: [u64; 10] = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
