//! Generated streams of LunarX: a small world of peers, contracts, tables and names that talks for as long as it is asked.
//! Feeds `gen` and tests; each kind of object has a file of its own here, as in `chain::lunarx`, and plants its own faults.
//! Never signs with a secret: whoever has the source has every key.

use std::collections::VecDeque;

use serde_json::json;

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

use super::{Container, Fault, Frame, Generate, GenerateError, Object, StreamOptions};
use crate::{
    chain::lunarx::{LunarParams, hash, kind},
    verdict::RuleId,
};

/// A way to break one rule of one kind, and no rule before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultKind {
    /// The rule that must be named.
    pub rule: RuleId,
    /// Its name in the sidecar.
    pub name: &'static str,
}

/// Makes the objects of one kind.
pub trait Maker: std::fmt::Debug {
    /// How often it has its turn, beside the others.
    fn weight(&self) -> usize;

    /// A good object, if there is something to say.
    fn good(&mut self, world: &mut World) -> Option<Vec<u8>>;

    /// The faults that it can plant.
    fn faults(&self) -> &'static [FaultKind];

    /// An object with the fault of this name and the index that must be named; nothing while the world lacks what it needs.
    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)>;
}

/// A fault of this rule.
const fn fault(family: char, number: u8, name: &'static str) -> FaultKind {
    FaultKind {
        rule: RuleId::new(family, number),
        name,
    }
}

/// The stream of objects.
#[derive(Debug)]
pub struct LunarGenerator {
    options: StreamOptions,
    world: World,
    makers: Vec<Box<dyn Maker>>,
    /// Faults in the order of their turns, each with its maker.
    faults: VecDeque<(usize, FaultKind)>,
    /// Objects that come before all others.
    first: VecDeque<Vec<u8>>,
    made: u64,
    planted: u64,
}

impl LunarGenerator {
    /// Prepares a stream.
    pub fn new(params: &'static LunarParams, options: StreamOptions) -> Self {
        let mut world = World::new(params, options.seed);
        let stored = stored::Stored::new(&mut world);
        let first = context::first(&mut world);
        let makers: Vec<Box<dyn Maker>> = vec![
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
        let mut faults: Vec<_> = makers
            .iter()
            .enumerate()
            .flat_map(|(maker, made)| made.faults().iter().map(move |fault| (maker, *fault)))
            .collect();
        // Few faults still differ between seeds; many go through all kinds before any comes again.
        world.dice.shuffle(&mut faults);
        Self {
            options,
            world,
            makers,
            faults: faults.into(),
            first: first.into(),
            made: 0,
            planted: 0,
        }
    }

    /// All faults that can be planted.
    pub fn fault_kinds(&self) -> Vec<FaultKind> {
        let mut kinds: Vec<_> = self.faults.iter().map(|(_, fault)| *fault).collect();
        kinds.sort_by_key(|fault| (fault.rule, fault.name));
        kinds
    }

    /// What every good object so far has led to.
    pub fn world(&self) -> &World {
        &self.world
    }

    fn good(&mut self) -> Result<Vec<u8>, GenerateError> {
        let made = match self.first.pop_front() {
            Some(object) => object,
            None => self.spoken(),
        };
        self.world.accept(&made)?;
        Ok(made)
    }

    /// What one of the makers has to say; a block as soon as there can be one.
    fn spoken(&mut self) -> Vec<u8> {
        let total: usize = self.makers.iter().map(|maker| maker.weight()).sum();
        if let Some(block) = self.makers[0].good(&mut self.world) {
            return block;
        }
        loop {
            let mut place = self.world.dice.below(total);
            for maker in &mut self.makers {
                match place.checked_sub(maker.weight()) {
                    Some(rest) => place = rest,
                    None => {
                        if let Some(object) = maker.good(&mut self.world) {
                            return object;
                        }
                        break;
                    }
                }
            }
        }
    }

    /// The first fault in turn that the world has a place for.
    fn bad(&mut self) -> Option<Object> {
        // The world is told what there is first.
        if !self.first.is_empty() {
            return None;
        }
        for turn in 0..self.faults.len() {
            let (maker, fault) = self.faults[turn];
            let Some((bytes, index)) = self.makers[maker].bad(fault.name, &mut self.world) else {
                continue;
            };
            self.faults.remove(turn);
            self.faults.push_back((maker, fault));
            self.planted += 1;
            return Some(self.object(bytes, Some((fault, index))));
        }
        None
    }

    fn object(&self, bytes: Vec<u8>, fault: Option<(FaultKind, Option<u64>)>) -> Object {
        let id = match kind::decode(bytes.clone(), self.world.params) {
            Ok(record) => record.id(),
            Err(_) => hash(&[&bytes]),
        };
        // Heights of a stream are few.
        let height = u32::try_from(self.world.height()).unwrap_or(u32::MAX);
        Object {
            is_record: false,
            bytes,
            id,
            height,
            transactions: 0,
            fault: fault.map(|(fault, index)| Fault {
                object: hex::encode(id),
                rule: fault.rule,
                index,
                kind: fault.name,
                height,
            }),
        }
    }
}

impl Iterator for LunarGenerator {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.made == self.options.objects {
            return None;
        }
        self.made += 1;
        // Spread evenly over the objects.
        let due = u128::from(self.options.faults) * u128::from(self.made) / u128::from(self.options.objects);
        if due > u128::from(self.planted)
            && let Some(object) = self.bad()
        {
            return Some(Ok(object));
        }
        Some(self.good().map(|bytes| self.object(bytes, None)))
    }
}

impl Generate for LunarGenerator {
    fn container(&self) -> Container {
        Container {
            frame: Frame::Record(LunarParams::NAME),
            ..Container::default()
        }
    }

    fn heading(&self) -> serde_json::Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": LunarParams::NAME,
            "seed": self.options.seed,
            "objects": self.options.objects,
            "faults": self.options.faults,
        })
    }

    fn as_of(&self) -> i64 {
        AS_OF as i64
    }
}
