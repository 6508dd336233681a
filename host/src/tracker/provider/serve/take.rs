//! Shards that a tracker has made again: their parts come in, and the whole is kept.
//! A part of the session of a provider; what is checked of a shard stands in `incoming`.
//! Never keeps a shard whose manifest it has not read itself.

use super::{
    super::{incoming::Incoming, shelf::ShelfError},
    Holding, No, Provider, no, senseless,
};
use crate::{
    chain::lunarx::manifest::Manifest,
    tracker::{
        client::{Client, ClientError},
        judge::unix_us,
        wire::{
            Kind, Message as _,
            message::{Fault, GetManifest, Stored},
            nodes::PutShard,
        },
    },
};

impl Provider {
    /// Takes a part of a shard that was made again elsewhere; with the last one the shard is on disk, and kept like any other.
    pub(super) fn take(&mut self, client: &mut Client, body: &[u8]) -> Result<Result<Stored, No>, ClientError> {
        let part = match PutShard::read(body) {
            Ok(part) => part,
            Err(error) => return Ok(Err(senseless(error))),
        };
        if let Err(error) = self.node.wake(unix_us()) {
            return Ok(Err(no(error)));
        }
        let key = (part.manifest, part.shard);
        if part.offset == 0 {
            self.incoming.remove(&key);
            if self.incoming.len() >= INCOMING_MAX {
                let words = format!("{INCOMING_MAX} shards are on their way already");
                return Ok(Err(Some((Fault::Failed, words))));
            }
            let asked = GetManifest { id: part.manifest };
            let object = match client.call(Kind::GetManifest, &asked.to_body()) {
                Ok(object) => object,
                Err(error @ (ClientError::Fault { .. } | ClientError::Retry { .. })) => {
                    return Ok(Err(Some((Fault::Failed, error.to_string()))));
                }
                Err(error) => return Err(error),
            };
            let begun = match Manifest::read(&object) {
                Ok(manifest) => Incoming::new(&part, &manifest).map_err(|error| error.to_string()),
                Err(finding) => Err(finding.message),
            };
            match begun {
                Ok(incoming) => self.incoming.insert(key, incoming),
                Err(words) => return Ok(Err(Some((Fault::Senseless, words)))),
            };
        }
        // Whatever fails, the shard is let go: it comes whole and in its order, or from its start again.
        let Some(mut incoming) = self.incoming.remove(&key) else {
            let words = format!("a part from byte {} of a shard that nobody began", part.offset);
            return Ok(Err(Some((Fault::Senseless, words))));
        };
        let taken = incoming.take(&part, &self.node.shelf).and_then(|bytes| {
            if incoming.is_whole() {
                return incoming.place().map(|contract| (bytes, Some(contract)));
            }
            self.incoming.insert(key, incoming);
            Ok((bytes, None))
        });
        let (bytes, contract) = match taken {
            Ok(taken) => taken,
            Err(error @ ShelfError::Disk { .. }) => return Ok(Err(Some((Fault::Failed, error.to_string())))),
            Err(error) => return Ok(Err(Some((Fault::Senseless, error.to_string())))),
        };
        let (manifest, shard) = key;
        if let Some(contract) = contract {
            let holding = Holding {
                contract,
                manifest,
                first: shard,
                shards: 1,
            };
            if let Err(error) = self.note(holding) {
                return Ok(Err(Some((Fault::Failed, error.to_string()))));
            }
            self.fresh.push(holding);
        }
        Ok(Ok(Stored { manifest, shard, bytes }))
    }
}

/// Shards that are taken at once: beyond what a tracker repairs at once; each has its roots and paths in memory, and a file.
const INCOMING_MAX: usize = 8;
