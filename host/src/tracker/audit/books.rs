//! The books: which providers there are, which shards of which objects each holds, and who could take one more.
//! Asked by planning, by the engine and by repair; filled by the service as contracts and manifests are accepted.
//! Never lets two providers hold one shard (A0), and never forgets a provider: its standing outlives its shards.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    limits::ReputationLimits,
    serial,
    standing::{Account, Rank},
};
use crate::chain::lunarx::{Hash, key::PublicKey, roots::Shape};

/// A shard of an object, in all of its stripes: manifest and number.
pub type ShardKey = (Hash, u8);

/// A shard that a provider holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placement {
    /// Under this contract.
    pub contract: Hash,
    /// Bytes of the object in it, at least 1: what it counts for.
    pub bytes: u64,
    /// An audit has shown that it is not whole.
    pub is_lost: bool,
}

/// An object of which shards are held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Object {
    /// Bytes, data and parity shards.
    #[serde(with = "serial")]
    pub shape: Shape,
    /// Root over its stripes.
    pub shard_root: Hash,
    /// Who holds which shard, by its place in the books.
    pub holders: BTreeMap<u8, u32>,
}

/// A provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// Its key.
    #[serde(with = "serial")]
    pub key: PublicKey,
    /// SHA-256 of its key.
    pub id: Hash,
    /// What its audits have made of it.
    pub account: Account,
    /// What it holds.
    pub placements: BTreeMap<ShardKey, Placement>,
    /// Bytes of all that.
    pub held_bytes: u64,
    /// What it held when the day was planned: the share of every audit of the day is of these.
    pub planned_bytes: u64,
    /// Bytes of shards that repair orders have promised it.
    pub promised_bytes: u64,
    /// Whether it can be asked now.
    pub is_online: bool,
    /// Ids of the evidence against it, the newest last.
    pub evidence: Vec<Hash>,
}

/// Why a line does not go into the books.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BooksError {
    /// No such provider.
    #[error("provider {}: not in the books", hex::encode(.0))]
    Provider(Hash),
    /// The provider is banned.
    #[error("provider {}: banned", hex::encode(.0))]
    Banned(Hash),
    /// Another one holds the shard.
    #[error("shard {shard} of manifest {}: held by {}, expected nobody else (A0)", hex::encode(.manifest), hex::encode(.holder))]
    Held {
        /// The manifest.
        manifest: Hash,
        /// The shard.
        shard: u8,
        /// Who holds it.
        holder: Hash,
    },
    /// The object has no such shard.
    #[error("shard {shard}: expected one below {shards}")]
    Shard {
        /// The shard.
        shard: u8,
        /// How many there are.
        shards: u8,
    },
    /// The manifest is known with another shape or root.
    #[error("manifest {}: known with another shape or root", hex::encode(.0))]
    Manifest(Hash),
}

/// The books.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Books {
    providers: Vec<Provider>,
    places: BTreeMap<Hash, u32>,
    objects: BTreeMap<Hash, Object>,
    /// Providers that could be given shards: the most trusted first, of these the one with the fewest bytes.
    takers: BTreeSet<(Rank, u64, u32)>,
}

/// A shard and the contract under which it is given to a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placing {
    /// The contract.
    pub contract: Hash,
    /// The manifest.
    pub manifest: Hash,
    /// Number of the shard.
    pub shard: u8,
    /// Shape of the object.
    pub shape: Shape,
    /// Root of the object.
    pub shard_root: Hash,
}

impl Books {
    /// Adds a provider; one that is known stays as it is. Answers its place.
    pub fn add_provider(&mut self, key: PublicKey, limits: &ReputationLimits, now_us: u64) -> u32 {
        let id = key.id();
        if let Some(place) = self.places.get(&id) {
            return *place;
        }
        let place = u32::try_from(self.providers.len()).unwrap_or(u32::MAX);
        self.providers.push(Provider {
            key,
            id,
            account: Account::new(limits, now_us),
            placements: BTreeMap::new(),
            held_bytes: 0,
            planned_bytes: 0,
            promised_bytes: 0,
            is_online: false,
            evidence: Vec::new(),
        });
        self.places.insert(id, place);
        self.takers
            .extend(self.providers.last().and_then(|provider| taker(place, provider)));
        place
    }

    /// Gives a shard to a provider.
    ///
    /// # Errors
    /// [`BooksError`]; then nothing has changed.
    pub fn place(&mut self, provider: &Hash, placing: &Placing) -> Result<(), BooksError> {
        let place = self.place_of(provider).ok_or(BooksError::Provider(*provider))?;
        let is_banned = self
            .get(place)
            .is_none_or(|known| known.account.standing.rank() == Rank::Banned);
        if is_banned {
            return Err(BooksError::Banned(*provider));
        }
        let (manifest, shard, shards) = (placing.manifest, placing.shard, placing.shape.shards());
        if shard >= shards {
            return Err(BooksError::Shard { shard, shards });
        }
        if let Some(object) = self.objects.get(&manifest) {
            if (object.shape, object.shard_root) != (placing.shape, placing.shard_root) {
                return Err(BooksError::Manifest(manifest));
            }
            let other = object.holders.get(&shard).filter(|holder| **holder != place);
            if let Some(holder) = other.and_then(|holder| self.get(*holder)) {
                let holder = holder.id;
                return Err(BooksError::Held {
                    manifest,
                    shard,
                    holder,
                });
            }
        }
        let object = self.objects.entry(manifest).or_insert_with(|| Object {
            shape: placing.shape,
            shard_root: placing.shard_root,
            holders: BTreeMap::new(),
        });
        object.holders.insert(shard, place);
        let new = Placement {
            contract: placing.contract,
            bytes: placing.shape.column_bytes(shard).max(1),
            is_lost: false,
        };
        self.change(place, |provider| {
            let old = provider.placements.insert((manifest, shard), new);
            let old = old.map_or(0, |old| old.bytes);
            provider.held_bytes = provider.held_bytes.saturating_sub(old).saturating_add(new.bytes);
        });
        Ok(())
    }

    /// Takes a shard from whoever holds it; answers who did.
    pub fn remove(&mut self, key: &ShardKey) -> Option<u32> {
        let object = self.objects.get_mut(&key.0)?;
        let place = object.holders.remove(&key.1)?;
        if object.holders.is_empty() {
            self.objects.remove(&key.0);
        }
        self.change(place, |provider| {
            if let Some(old) = provider.placements.remove(key) {
                provider.held_bytes = provider.held_bytes.saturating_sub(old.bytes);
            }
        });
        Some(place)
    }

    /// Changes a provider, and keeps the order of those who take shards right.
    pub fn change(&mut self, place: u32, change: impl FnOnce(&mut Provider)) {
        let Some(provider) = self.providers.get_mut(place as usize) else {
            return;
        };
        let before = taker(place, provider);
        change(provider);
        let after = taker(place, provider);
        if before != after {
            if let Some(before) = before {
                self.takers.remove(&before);
            }
            self.takers.extend(after);
        }
    }

    /// The place of the provider of this id.
    pub fn place_of(&self, id: &Hash) -> Option<u32> {
        self.places.get(id).copied()
    }

    /// The provider at this place.
    pub fn get(&self, place: u32) -> Option<&Provider> {
        self.providers.get(place as usize)
    }

    /// All providers, in the order in which they came.
    pub fn providers(&self) -> impl Iterator<Item = (u32, &Provider)> {
        (0u32..).zip(&self.providers)
    }

    /// The object of this manifest, if anybody holds some of it.
    pub fn object(&self, manifest: &Hash) -> Option<&Object> {
        self.objects.get(manifest)
    }

    /// Who should take a shard of this object: the most trusted, of these the one with the fewest bytes, that holds none of it; one
    /// that is there before one that is not.
    pub fn taker(&self, manifest: &Hash) -> Option<u32> {
        let holders: BTreeSet<u32> = self
            .object(manifest)
            .map(|object| object.holders.values().copied().collect())
            .unwrap_or_default();
        let free = || {
            let places = self.takers.iter().map(|(.., place)| *place);
            places.filter(|place| !holders.contains(place))
        };
        let is_there = |place: &u32| self.get(*place).is_some_and(|provider| provider.is_online);
        free().find(is_there).or_else(|| free().next())
    }
}

/// A provider's line among those who take shards, if it is trusted enough.
fn taker(place: u32, provider: &Provider) -> Option<(Rank, u64, u32)> {
    let rank = provider.account.standing.rank();
    let bytes = provider.held_bytes.saturating_add(provider.promised_bytes);
    rank.is_trusted().then_some((rank, bytes, place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracker::audit::standing::Standing;

    fn key(number: u8) -> PublicKey {
        PublicKey::ed25519(&[number; 32])
    }

    fn placing(manifest: u8, shard: u8) -> Placing {
        Placing {
            contract: [0xc0; 32],
            manifest: [manifest; 32],
            shard,
            // Two stripes of 2 + 2, the last data shard short of one byte.
            shape: Shape::new(4 * 65_536 - 1, 2, 2).unwrap(),
            shard_root: [manifest; 32],
        }
    }

    fn books(count: u8) -> Books {
        let mut books = Books::default();
        for number in 0..count {
            books.add_provider(key(number), &ReputationLimits::default(), 0);
        }
        books
    }

    #[test]
    fn a_shard_has_one_holder() {
        let mut books = books(2);
        let (first, second) = (key(0).id(), key(1).id());
        books.place(&first, &placing(1, 1)).unwrap();
        assert_eq!(books.get(0).unwrap().held_bytes, 131_071, "bytes of the object only");
        let error = books.place(&second, &placing(1, 1)).unwrap_err();
        assert!(
            matches!(error, BooksError::Held { shard: 1, holder, .. } if holder == first),
            "{error}"
        );
        books.place(&second, &placing(1, 2)).unwrap();
        let before = books.clone();
        books.place(&first, &placing(1, 1)).unwrap();
        assert_eq!(books, before, "said again, it changes nothing");
        assert_eq!(
            books.place(&first, &placing(1, 4)),
            Err(BooksError::Shard { shard: 4, shards: 4 })
        );
        let other = Placing {
            shard_root: [9; 32],
            ..placing(1, 3)
        };
        assert_eq!(books.place(&first, &other), Err(BooksError::Manifest([1; 32])));
        assert_eq!(
            books.place(&key(9).id(), &placing(1, 3)),
            Err(BooksError::Provider(key(9).id()))
        );
        assert_eq!(books, before, "an error changes nothing");
        assert_eq!(books.remove(&([1; 32], 1)), Some(0));
        assert_eq!(books.get(0).unwrap().held_bytes, 0);
        assert_eq!(books.remove(&([1; 32], 1)), None);
        books.remove(&([1; 32], 2));
        assert!(books.object(&[1; 32]).is_none());
    }

    /// Standing before bytes, bytes before place; who holds a shard of the object takes no other, nor who is suspended or banned.
    #[test]
    fn the_next_holder_is_trusted_and_holds_none_of_it() {
        let mut books = books(5);
        books.place(&key(0).id(), &placing(1, 0)).unwrap();
        books.place(&key(1).id(), &placing(2, 0)).unwrap();
        assert_eq!(books.taker(&[1; 32]), Some(2), "the first without bytes");
        books.change(3, |provider| provider.account.standing = Standing::Good);
        assert_eq!(books.taker(&[1; 32]), Some(3), "better standing");
        books.change(3, |provider| provider.promised_bytes = 1_000_000_000);
        assert_eq!(books.taker(&[1; 32]), Some(3), "more bytes, still better standing");
        books.change(3, |provider| {
            provider.account.standing = Standing::Suspended {
                until_us: 1,
                cause: super::super::standing::Cause::Offline,
            };
        });
        books.change(2, |provider| provider.account.standing = Standing::Banned([0; 32]));
        books.change(4, |provider| provider.promised_bytes = 200_000);
        assert_eq!(
            books.taker(&[1; 32]),
            Some(1),
            "131,072 bytes are fewer than 200,000 promised ones"
        );
        assert_eq!(books.taker(&[2; 32]), Some(0));
        assert_eq!(
            books.place(&key(2).id(), &placing(3, 0)),
            Err(BooksError::Banned(key(2).id()))
        );
        for place in [0, 1, 4] {
            books.change(place, |provider| provider.account.standing = Standing::Banned([0; 32]));
        }
        assert_eq!(books.taker(&[2; 32]), None);
    }
}
