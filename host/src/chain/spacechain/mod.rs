//! Spacechain: proof-of-stake blocks of the Qtum kind.
//! Between ingest, which delivers whole blocks as bytes, and the pipeline.
//! Never does I/O, never panics on input.

use super::profile::Since;
use crate::verdict::Rule;

/// The constants of a chain of this kind.
#[derive(Clone, Copy, Debug)]
pub struct SpaceParams {
    /// Name of the profile.
    pub name: &'static str,
    /// The four bytes before each frame of its block files.
    pub magic: [u8; 4],
}

impl SpaceParams {
    /// Since when its forks hold.
    pub fn forks(&self) -> Vec<(&'static str, Since)> {
        Vec::new()
    }

    /// What `perigee rules` says of the other constants.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// The rules in their order.
pub const RULES: &[Rule] = &[];
