//! The kinds of objects of a network: number, name, rules and decoder of each, in one table.
//! Asked by the driver of a stream, by `rules`, `inspect` and the generator; a new kind is a file and a line in the network's table.
//! Never judges.

use super::{
    Hash, Network,
    blob::Blob,
    hash,
    record::{Decode, Record},
};
use crate::verdict::{Finding, Rule};

/// A kind of objects.
pub struct Kind<N: Network> {
    /// The byte in front of the body.
    pub number: u8,
    /// Its name for people.
    pub name: &'static str,
    /// Its rules, in their order; at least one.
    pub rules: &'static [Rule],
    /// Its decoder.
    pub decode: Decode<N>,
}

impl<N: Network> Kind<N> {
    /// All kinds, by number.
    pub fn all() -> &'static [Self] {
        N::kinds()
    }

    /// The kind of this number.
    pub fn by_number(number: u8) -> Option<&'static Self> {
        Self::all().iter().find(|kind| kind.number == number)
    }

    /// The kind of this name.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        Self::all().iter().find(|kind| kind.name == name)
    }
}

/// The rules of all kinds, kind by kind; a rule that several have stands once.
pub fn rules<N: Network>() -> Vec<Rule> {
    let mut rules: Vec<Rule> = N::kinds().iter().flat_map(|kind| kind.rules).copied().collect();
    let mut seen = std::collections::HashSet::new();
    rules.retain(|rule| seen.insert(rule.id));
    rules
}

/// An object whose bytes are no record, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// SHA-256 of the object: it has no other id.
    pub id: Hash,
    /// Rule 1 of its kind; of no kind that of the network.
    pub finding: Finding,
}

/// Makes a record of an object, `kind | body`.
///
/// # Errors
/// It does not decode, or is of no kind.
pub fn decode<N: Network>(object: impl Into<Blob>, params: &'static N) -> Result<Box<dyn Record<N>>, Box<Broken>> {
    let object = object.into();
    // Hashed only where there is no record to ask: an object may be a megabyte.
    let broken = |finding| {
        let id = hash(&[&object]);
        Box::new(Broken { id, finding })
    };
    let Some(number) = object.first() else {
        return Err(broken(Finding::whole(N::UNKNOWN, "no byte of a kind")));
    };
    let Some(kind) = Kind::<N>::by_number(*number) else {
        return Err(broken(Finding::whole(N::UNKNOWN, format!("kind {number} is none"))));
    };
    (kind.decode)(object.clone(), params).map_err(broken)
}
