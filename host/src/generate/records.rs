//! Generated streams of records: makers of all kinds take turns in a world that they share, and some objects have a fault.
//! Under the generators of all networks of records; a network brings its world, its makers and what its stream begins with.
//! Never judges: what a maker calls good is taken for accepted as it is.

use std::{collections::VecDeque, fmt::Debug};

use serde_json::json;

use super::{Container, Fault, Frame, Generate, GenerateError, Object, StreamOptions};
use crate::{
    chain::{
        records::{Network, hash, kind, ledger::Ledger, sequential::solve_all},
        utxo::DecodeError,
    },
    verdict::RuleId,
};

/// What the makers of a stream share.
pub trait World: Debug {
    /// The network that they speak in.
    type Network: Network;

    /// Its parameters.
    fn params(&self) -> &'static Self::Network;

    /// A number below `limit`, from the dice of the stream.
    fn below(&mut self, limit: usize) -> usize;

    /// Takes a good object for accepted.
    ///
    /// # Errors
    /// It does not decode: a defect of its maker.
    fn accept(&mut self, object: &[u8]) -> Result<(), GenerateError>;

    /// How high the chain is so far.
    fn height(&self) -> u64;

    /// The time at which the stream is to be judged, in seconds of Unix time.
    fn as_of(&self) -> i64;
}

/// A way to break one rule of one kind, and no rule before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultKind {
    /// The rule that must be named.
    pub rule: RuleId,
    /// Its name in the sidecar.
    pub name: &'static str,
}

/// A fault of this rule.
pub(in crate::generate) const fn fault(family: char, number: u8, name: &'static str) -> FaultKind {
    FaultKind {
        rule: RuleId::new(family, number),
        name,
    }
}

/// Makes the objects of one kind.
pub trait Maker<W: World>: Debug {
    /// How often it has its turn, beside the others.
    fn weight(&self) -> usize;

    /// Whether what it has to say is said before all else.
    fn is_urgent(&self) -> bool {
        false
    }

    /// A good object, if there is something to say.
    fn good(&mut self, world: &mut W) -> Option<Vec<u8>>;

    /// The faults that it can plant.
    fn faults(&self) -> &'static [FaultKind];

    /// An object with the fault of this name and the index that must be named; nothing while the world lacks what it needs.
    fn bad(&mut self, name: &str, world: &mut W) -> Option<(Vec<u8>, Option<u64>)>;
}

/// The stream of objects.
#[derive(Debug)]
pub struct RecordGenerator<W: World> {
    options: StreamOptions,
    world: W,
    makers: Vec<Box<dyn Maker<W>>>,
    /// Faults in the order of their turns, each with its maker.
    faults: VecDeque<(usize, FaultKind)>,
    /// Objects that come before all others.
    first: VecDeque<Vec<u8>>,
    made: u64,
    planted: u64,
}

impl<W: World> RecordGenerator<W> {
    /// A stream that begins with `first`; at least one maker has always something to say.
    pub fn new(options: StreamOptions, mut world: W, first: Vec<Vec<u8>>, makers: Vec<Box<dyn Maker<W>>>) -> Self {
        let each = makers.iter().enumerate();
        let mut faults: Vec<_> = each
            .flat_map(|(maker, made)| made.faults().iter().map(move |fault| (maker, *fault)))
            .collect();
        // Few faults still differ between seeds; many go through all kinds before any comes again.
        for end in (1..faults.len()).rev() {
            faults.swap(end, world.below(end + 1));
        }
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
    pub fn world(&self) -> &W {
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

    /// What one of the makers has to say.
    fn spoken(&mut self) -> Vec<u8> {
        for maker in self.makers.iter_mut().filter(|maker| maker.is_urgent()) {
            if let Some(object) = maker.good(&mut self.world) {
                return object;
            }
        }
        let total: usize = self.makers.iter().map(|maker| maker.weight()).sum();
        loop {
            let mut place = self.world.below(total);
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
        let id = match kind::decode(bytes.clone(), self.world.params()) {
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

impl<W: World> Iterator for RecordGenerator<W> {
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

impl<W: World> Generate for RecordGenerator<W> {
    fn container(&self) -> Container {
        Container {
            frame: Frame::Record(W::Network::NAME),
            ..Container::default()
        }
    }

    fn heading(&self) -> serde_json::Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": W::Network::NAME,
            "seed": self.options.seed,
            "objects": self.options.objects,
            "faults": self.options.faults,
        })
    }

    fn as_of(&self) -> i64 {
        self.world.as_of()
    }
}

/// Changes ledger and memory as an accepted object does. What it leaves behind is computed first where `computes` says that it has
/// to be; of all others only signatures would be, and they hold.
///
/// # Errors
/// It does not decode, or asks for what cannot be computed: a defect of its maker.
pub(in crate::generate) fn accept<N: Network>(
    object: &[u8],
    params: &'static N,
    (ledger, memory): (&mut Ledger, &mut N::Memory),
    computes: bool,
) -> Result<(), GenerateError> {
    let wrong = |expected: &str, got: String| {
        GenerateError::Decode(DecodeError {
            offset: 0,
            field: "a generated record",
            expected: expected.into(),
            got,
        })
    };
    let mut record =
        kind::decode(object.to_vec(), params).map_err(|broken| wrong("one that decodes", broken.finding.message))?;
    if computes {
        solve_all(&mut *record).map_err(|fault| wrong("work that can be done", fault.to_string()))?;
    }
    record.apply(ledger);
    record.remember(memory);
    ledger.close();
    Ok(())
}
