//! Generated streams of LunarX: a small world of peers, contracts, tables and names that talks for as long as it is asked.
//! Feeds `gen` and tests; each kind of object has a file of its own here, as in `chain::lunarx`, and plants its own faults.
//! Never signs with a secret: whoever has the source has every key.

mod audit;
mod block;
pub mod content;
mod context;
pub mod large;
mod naming;
mod peer;
pub mod proof;
mod rate;
mod receipt;
mod row;
mod stored;
mod world;

pub use world::{AS_OF, Agreed, Audited, Deal, Sealing, Signer, World, authority};

use super::{
    StreamOptions,
    records::{FaultKind, Maker, RecordGenerator, fault},
};
use crate::chain::lunarx::LunarParams;

/// The stream of objects.
pub type LunarGenerator = RecordGenerator<World>;

/// Prepares a stream.
pub fn stream(params: &'static LunarParams, options: StreamOptions) -> LunarGenerator {
    let mut world = World::new(params, options.seed);
    let stored = stored::Stored::new(&mut world);
    let first = context::first(&mut world);
    let makers: Vec<Box<dyn Maker<World>>> = vec![
        Box::new(block::Blocks),
        Box::<context::Contexts>::default(),
        Box::new(peer::Peers::new(&mut world)),
        Box::<row::Rows>::default(),
        Box::<audit::Audits>::default(),
        Box::<receipt::Receipts>::default(),
        Box::<naming::Names>::default(),
        Box::<rate::Rates>::default(),
        Box::new(stored),
    ];
    RecordGenerator::new(options, world, first, makers)
}
