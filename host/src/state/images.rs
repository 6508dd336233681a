//! Key images of rings: each may be spent once.
//! Beside the coins, changed by the same blocks in the same order, and recorded in the same deltas.
//! Never judges: it says whether an image was there.

use std::sync::Arc;

use super::{
    Base, Sequence, StateError, TableId,
    delta::{Delta, DeltaBuilder},
    overlay::{self, Overlay},
};

/// A compressed point: the image of the key that signed in a ring.
pub type KeyImage = [u8; 32];

/// What a block added, so that it can be taken back.
pub type Undo = overlay::Undo<KeyImage, ()>;

/// The images that were spent.
#[derive(Clone, Debug)]
pub struct KeyImages {
    images: Overlay<KeyImage, ()>,
}

impl KeyImages {
    /// None yet, kept in memory.
    #[must_use]
    pub fn new() -> Self {
        Self {
            images: Overlay::in_memory(TableId::IMAGES),
        }
    }

    /// Those of `base`, of which up to `clean_bytes_max` bytes are kept in memory, too.
    #[must_use]
    pub fn over(base: Arc<dyn Base>, clean_bytes_max: usize) -> Self {
        Self {
            images: Overlay::over(TableId::IMAGES, base, clean_bytes_max),
        }
    }

    /// Spends an image; false where it was spent before.
    ///
    /// # Errors
    /// The base cannot be read. Nothing changed.
    pub fn spend(&mut self, image: KeyImage, undo: &mut Undo) -> Result<bool, StateError> {
        if self.images.get(&image)?.is_some() {
            return Ok(false);
        }
        self.images.put(image, (), undo)?;
        Ok(true)
    }

    /// The number in memory, which without a base is that of all.
    #[must_use]
    pub fn len_in_memory(&self) -> usize {
        self.images.slots()
    }

    /// Takes back what `undo` records and returns what takes that back in turn.
    ///
    /// # Errors
    /// The base cannot be read; the images are of no further use then.
    pub fn disconnect(&mut self, undo: Undo) -> Result<Undo, StateError> {
        self.images.revert(undo)
    }

    /// The changes of an open undo as rows of a delta, before anything else changes the images.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn record(&self, undo: &Undo, delta: &mut DeltaBuilder) -> Result<(), StateError> {
        self.images.record(undo, delta)
    }

    /// The delta of this undo has its sequence, the highest so far.
    pub fn commit(&mut self, sequence: Sequence, undo: &mut Undo) {
        self.images.commit(sequence, undo);
    }

    /// The base has every delta up to here.
    pub fn settle(&mut self, applied: Sequence) {
        self.images.settle(applied);
    }

    /// Makes the changes of a delta that the base does not have, or the inverse of one; what comes back is open.
    ///
    /// # Errors
    /// A row of the delta is no image.
    pub fn apply(&mut self, delta: &Delta) -> Result<Undo, StateError> {
        self.images.apply(delta)
    }
}

impl Default for KeyImages {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_is_spent_once_and_again_only_after_it_was_taken_back() {
        let mut images = KeyImages::new();
        let mut undo = Undo::default();
        assert_eq!(images.spend([2; 32], &mut undo), Ok(true));
        assert_eq!(images.spend([2; 32], &mut undo), Ok(false));
        assert_eq!(images.spend([3; 32], &mut undo), Ok(true), "another one");
        let mut delta = DeltaBuilder::default();
        images.record(&undo, &mut delta).unwrap();
        let delta = delta.finish([1; 32], [0; 32], Vec::new());
        assert_eq!(delta.len(), 2);
        images.disconnect(undo).unwrap();
        let mut again = Undo::default();
        assert_eq!(images.spend([2; 32], &mut again), Ok(true));
        images.disconnect(again).unwrap();
        images.apply(&delta).unwrap();
        assert_eq!(
            images.spend([2; 32], &mut Undo::default()),
            Ok(false),
            "the delta brought it"
        );
    }
}
