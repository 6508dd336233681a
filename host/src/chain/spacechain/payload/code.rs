//! Code or an image that stands at the end of an object: its chunks are hashed once its signatures hold.
//! A part of uploads and updates, which say what root it must have.
//! Never copies what it hashes, and lets go of it as soon as the leaves are known.

use super::{
    Hash,
    blob::Blob,
    docket::{Check, require},
    work::{Done, Signed, Work, WorkFault},
};

/// Bytes of a chunk, the leaf of the tree.
pub(super) const CHUNK_BYTES: u32 = 1_024;

/// Code on its way to its root.
#[derive(Clone, Debug)]
pub(super) struct Code {
    /// Bytes that came.
    bytes: u64,
    /// None where nobody wants its root, and once its leaves are known.
    chunks: Option<Blob>,
    leaves: usize,
    root: Option<Hash>,
    round: Round,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Round {
    Start,
    Signatures,
    Leaves,
    Tree,
}

impl Code {
    /// The last `left` bytes of an object; to be hashed only where it `fits`.
    pub(super) fn behind(object: &Blob, left: usize, fits: bool) -> Self {
        let chunks = object.part(object.len().saturating_sub(left)..object.len());
        Self {
            bytes: left as u64,
            chunks: chunks.filter(|chunks| fits && !chunks.is_empty()),
            leaves: left.div_ceil(CHUNK_BYTES as usize),
            root: None,
            round: Round::Start,
        }
    }

    /// The work of a record with signatures and code: signatures, leaves if all of them hold, the root.
    ///
    /// # Errors
    /// The answers are none to what was asked.
    pub(super) fn behind_signatures(&mut self, signed: &mut [Signed], done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match self.round {
            Round::Start => {
                self.round = Round::Signatures;
                let work: Vec<Work> = signed.iter().map(Signed::work).collect();
                match work.is_empty() {
                    // Nobody stands for it: its rule of signatures fails, and nothing is hashed.
                    true => Ok(self.end()),
                    false => Ok(work),
                }
            }
            Round::Signatures => {
                for (index, signed) in signed.iter_mut().enumerate() {
                    signed.take(done.get(index))?;
                }
                if !signed.iter().all(Signed::holds) {
                    return Ok(self.end());
                }
                self.round = Round::Leaves;
                Ok(match self.chunks.take() {
                    None => self.end(),
                    Some(bytes) => vec![Work::Leaves {
                        bytes,
                        leaf_bytes: CHUNK_BYTES,
                    }],
                })
            }
            Round::Leaves => match done {
                // Nothing was asked.
                [] => Ok(Vec::new()),
                [done, ..] => {
                    let leaves = done.hashes()?.to_vec();
                    if leaves.len() != self.leaves {
                        return Err(WorkFault);
                    }
                    self.round = Round::Tree;
                    Ok(vec![Work::Tree { leaves }])
                }
            },
            Round::Tree => {
                if let Some(done) = done.first() {
                    self.root = Some(done.root()?.ok_or(WorkFault)?);
                }
                Ok(Vec::new())
            }
        }
    }

    fn end(&mut self) -> Vec<Work> {
        self.chunks = None;
        Vec::new()
    }

    /// Nodes of its tree that were hashed.
    pub(super) fn nodes(&self) -> u64 {
        match self.root {
            Some(_) => (self.leaves as u64).saturating_sub(1),
            None => 0,
        }
    }

    /// As many bytes as stated, and the root.
    pub(super) fn check(&self, stated: u64, root: &Hash) -> Check {
        require(self.bytes == stated, || {
            format!("{} bytes follow, expected {stated}", self.bytes)
        })?;
        require(self.root.as_ref() == Some(root), || {
            let got = self.root.map_or_else(|| "none".to_owned(), hex::encode);
            format!("root {got}, expected {}", hex::encode(root))
        })
    }
}
