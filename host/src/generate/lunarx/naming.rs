//! Naming records of a generated stream: names are bound, bound anew and asked for.
//! One maker of a kind; `chain::lunarx::naming` has the format.
//! Never takes a name of another, but where that is the fault.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Sealing, Signer, World},
};
use crate::chain::lunarx::{
    Hash,
    naming::{self, Image, KIND},
};

/// Makes naming records.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Owners of the names, by their numbers.
    owners: Vec<usize>,
}

/// The fields of a record.
struct Draft<'a> {
    op: u8,
    name: Vec<u8>,
    path: Vec<u8>,
    content: Hash,
    seq: u64,
    image: Image,
    bucket: u32,
    key: &'a Signer,
    signed_by: &'a Signer,
}

impl<'a> Draft<'a> {
    fn new(op: u8, name: Vec<u8>, content: Hash, seq: u64, key: &'a Signer, image: Image) -> Self {
        Self {
            op,
            path: naming::path(&name, &content),
            content,
            seq,
            image,
            bucket: image.bucket(&name) as u32,
            name,
            key,
            signed_by: key,
        }
    }

    fn seal(&self) -> Vec<u8> {
        let draft = Sealing::new(KIND).with(&1u8).with(&self.op);
        let draft = draft.with(&(self.name.len() as u8)).bytes(&self.name);
        let draft = draft.with(&(self.path.len() as u8)).bytes(&self.path);
        let draft = draft
            .with(&self.content)
            .with(&self.seq)
            .with(&self.image.level)
            .with(&self.image.split);
        draft
            .with(&self.bucket)
            .with(&self.key.key())
            .with(&AS_OF)
            .sign(self.signed_by)
            .done()
    }
}

fn name(number: usize) -> Vec<u8> {
    format!("content-{number}.v1_x").into_bytes()
}

/// The file as it is, or as it was once.
fn image(world: &mut World) -> Image {
    let names = naming::count(&world.ledger);
    let names = if world.dice.once_in(4) {
        world.dice.below(names as usize + 1) as u64
    } else {
        names
    };
    Image::of(names, &world.params.names)
}

impl Maker<World> for Names {
    fn weight(&self) -> usize {
        10
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (image, content) = (image(world), world.dice.array());
        let choice = world.dice.below(3);
        if self.owners.is_empty() || choice == 0 {
            let owner = world.dice.below(world.users.len());
            self.owners.push(owner);
            let name = name(self.owners.len() - 1);
            return Some(Draft::new(1, name, content, 1, &world.users[owner], image).seal());
        }
        let number = world.dice.below(self.owners.len());
        let bound = naming::bound(&world.ledger, &name(number))?;
        let (skip, anyone) = (1 + world.dice.below(3) as u64, world.dice.below(world.users.len()));
        let draft = match choice {
            1 => Draft::new(
                1,
                name(number),
                content,
                bound.seq + skip,
                &world.users[self.owners[number]],
                image,
            ),
            _ => Draft::new(2, name(number), bound.content, bound.seq, &world.users[anyone], image),
        };
        Some(draft.seal())
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, fault: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let content = world.dice.array();
        let number = self.owners.len().checked_sub(1)?;
        let bound = naming::bound(&world.ledger, &name(number))?;
        let (owner, other) = (self.owners[number], (self.owners[number] + 1) % world.users.len());
        let (owner, other) = (&world.users[owner], &world.users[other]);
        let now = Image::of(naming::count(&world.ledger), &world.params.names);
        let put = |key| Draft::new(1, name(number), content, bound.seq + 1, key, now);
        let mut draft = put(owner);
        match fault {
            "name-with-a-slash" => {
                draft.name = b"content/1".to_vec();
                draft.path = naming::path(&draft.name, &content);
            }
            "neither-put-nor-get" => draft.op = 3,
            "path-of-another-content" => draft.path = naming::path(&draft.name, &bound.content),
            "name-of-another" => draft = put(other),
            "binding-replayed" => draft.seq = bound.seq,
            "answer-with-other-content" => draft = Draft::new(2, name(number), content, bound.seq, other, now),
            "image-of-tomorrow" => {
                let (level, split) = (now.level + 1, now.split);
                let image = Image { level, split };
                draft = Draft::new(1, name(number), content, bound.seq + 1, owner, image);
            }
            "bucket-of-another-name" => draft.bucket ^= 1,
            "name-signed-by-another" => draft.signed_by = other,
            _ => return None,
        }
        Some((draft.seal(), None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('N', 1, "name-with-a-slash"),
    fault('N', 1, "neither-put-nor-get"),
    fault('N', 2, "path-of-another-content"),
    fault('N', 3, "name-of-another"),
    fault('N', 4, "binding-replayed"),
    fault('N', 4, "answer-with-other-content"),
    fault('N', 5, "image-of-tomorrow"),
    fault('N', 6, "bucket-of-another-name"),
    fault('N', 7, "name-signed-by-another"),
];
