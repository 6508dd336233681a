//! The engines of a simulation: every signature is verified once in a process, however many seeds ask for it.
//! Before the desk, on the naive validator; the world and its receipts are made once, too.
//! Never a guess: what is remembered is what the naive validator said of the same key, message and signature.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use crate::{
    chain::lunarx::{
        Hash, LunarParams,
        blob::Blob,
        hash, kind,
        sequential::solve,
        work::{Done, Work, WorkFault},
    },
    pipeline::group::Decoded,
    tracker::load::world::{Sort, World},
};

/// Decodes an object and does all its work.
pub(super) fn decide(object: &Blob) -> Result<Decoded<LunarParams>, WorkFault> {
    let mut decoded = kind::decode(object.clone(), LunarParams::embedded());
    if let Ok(record) = &mut decoded {
        let mut done = Vec::new();
        loop {
            let work = record.work(&done)?;
            if work.is_empty() {
                break;
            }
            done = work.iter().map(remembered).collect();
        }
    }
    Ok(decoded)
}

fn remembered(work: &Work) -> Done {
    static HOLDS: Mutex<BTreeMap<Hash, bool>> = Mutex::new(BTreeMap::new());
    let Work::Signature {
        key,
        message,
        signature,
    } = work
    else {
        return solve(work);
    };
    // All of fixed length but the message, which stands last.
    let name = hash(&[&[key.bytes().len() as u8], key.bytes(), signature, message]);
    let known = HOLDS.lock().unwrap_or_else(PoisonError::into_inner).get(&name).copied();
    if let Some(holds) = known {
        return Done::Holds(holds);
    }
    let done = solve(work);
    if let Done::Holds(holds) = done {
        HOLDS.lock().unwrap_or_else(PoisonError::into_inner).insert(name, holds);
    }
    done
}

/// The world of all seeds.
pub(super) fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| World::new(LunarParams::embedded(), 7, 1, USERS, PROVIDERS))
}

/// A receipt of the world.
pub(super) fn receipt(user: usize, provider: usize, nonce: u64, sort: Sort) -> Arc<[u8]> {
    type Receipts = BTreeMap<(usize, usize, u64, u8), Arc<[u8]>>;
    static MADE: Mutex<Receipts> = Mutex::new(BTreeMap::new());
    let name = (user, provider, nonce, sort as u8);
    let made = MADE.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
    made.unwrap_or_else(|| {
        let receipt: Arc<[u8]> = world().receipt(user, provider, nonce, sort).into();
        MADE.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name, Arc::clone(&receipt));
        receipt
    })
}

/// One for every client, honest or not.
pub(super) const USERS: usize = 16;
/// Two: that a user has two counts of nonces.
pub(super) const PROVIDERS: usize = 2;
