//! Uploads of applications and updates of the system in a generated stream: paid for, signed, newer than what is installed.
//! Two makers; `chain::spacechain::payload::{scup, update}` have the formats.
//! Never makes code that runs: it is drawn.

use super::{
    FaultKind, Maker, context, fault,
    world::{AS_OF, App, Sealing, Signer, World},
};
use crate::chain::{
    records::{Hash, key::PublicKey, sequential, tree, value::Value},
    spacechain::payload::{
        SYSTEM,
        context::{installed, role},
        scup, update,
    },
};

/// Makes uploads.
#[derive(Debug, Default)]
pub(super) struct Uploads;

/// The fields of an upload.
struct UploadDraft {
    magic: [u8; 4],
    app: [u8; 20],
    version: u32,
    stated: u64,
    root: Hash,
    capabilities: u32,
    ticket: Hash,
    window: (u32, u32),
    signer: Signer,
    signed_by: Signer,
    code: Vec<u8>,
}

impl UploadDraft {
    /// The next version of an application, for this ticket.
    fn new(world: &mut World, app: &App, ticket: Hash) -> Self {
        // A chunk less a byte, whole ones, and what comes.
        let bytes = match world.dice.below(4) {
            0 => 1_023,
            1 => 2_048,
            _ => 1 + world.dice.below(app.terms.quota_bytes as usize),
        };
        let code = world.dice.bytes(bytes);
        let at = AS_OF as u32;
        Self {
            magic: *b"SCUP",
            app: app.id,
            version: installed(&world.ledger, &app.id) + 1,
            stated: bytes as u64,
            root: root(&code),
            capabilities: world.dice.bits() as u32 & world.params.uploads.capabilities,
            ticket,
            window: (at - world.dice.below(1_000) as u32, at + world.dice.below(1_000) as u32),
            signer: app.signer.clone(),
            signed_by: app.signer.clone(),
            code,
        }
    }

    fn seal(&self) -> Vec<u8> {
        let draft = Sealing::new(scup::KIND).bytes(&self.magic).with(&1u16).bytes(&self.app);
        let draft = draft.with(&self.version).with(&self.stated).with(&1_024u32);
        let draft = draft.with(&self.root).with(&self.capabilities).with(&self.ticket);
        let draft = draft.with(&self.window).bytes(self.signer.key().bytes());
        draft.sign(&self.signed_by).bytes(&self.code).done()
    }
}

fn root(code: &[u8]) -> Hash {
    let leaves: Vec<Hash> = code.chunks(1_024).map(tree::leaf).collect();
    sequential::root(&leaves)
}

impl Maker<World> for Uploads {
    fn weight(&self) -> usize {
        4
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (ticket, place) = world.tickets.pop()?;
        world.used = Some((ticket, place));
        let app = world.apps[place].clone();
        Some(UploadDraft::new(world, &app, ticket).seal())
    }

    fn faults(&self) -> &'static [FaultKind] {
        UPLOAD_FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        // A ticket that is good, where it comes to that.
        let (ticket, place) = match name {
            "ticket-used-twice" => world.used?,
            _ => *world.tickets.last()?,
        };
        let app = world.apps[place].clone();
        let mut draft = UploadDraft::new(world, &app, ticket);
        let at = AS_OF as u32;
        match name {
            "no-manifest" => draft.magic = *b"SCUQ",
            "larger-than-its-quota" => draft.stated = app.terms.quota_bytes + 1,
            "without-code" => (draft.stated, draft.code) = (0, Vec::new()),
            "version-of-before" => draft.version = draft.version.checked_sub(1)?,
            "asks-for-an-actuator" => draft.capabilities |= 1 << (16 + world.dice.below(6)),
            "asks-for-what-is-none" => draft.capabilities |= 1 << 31,
            "window-that-closed" => draft.window = (at - 10, at - 1),
            "window-of-tomorrow" => draft.window = (at + 1, at + 10),
            "key-of-another-application" => {
                let other = &world.apps[(place + 1) % world.apps.len()];
                (draft.signer, draft.signed_by) = (other.signer.clone(), other.signer.clone());
            }
            "upload-signed-by-another" => draft.signed_by = world.platform.clone(),
            "code-changed" => *draft.code.last_mut()? ^= 1,
            "code-longer-than-stated" => draft.code.push(0),
            "ticket-used-twice" => {}
            _ => return None,
        }
        Some((draft.seal(), None))
    }
}

const UPLOAD_FAULTS: &[FaultKind] = &[
    fault('S', 1, "no-manifest"),
    fault('S', 2, "larger-than-its-quota"),
    fault('S', 2, "without-code"),
    fault('S', 3, "version-of-before"),
    fault('S', 4, "asks-for-an-actuator"),
    fault('S', 4, "asks-for-what-is-none"),
    fault('S', 5, "window-that-closed"),
    fault('S', 5, "window-of-tomorrow"),
    fault('S', 6, "key-of-another-application"),
    fault('S', 7, "upload-signed-by-another"),
    fault('S', 8, "code-changed"),
    fault('S', 8, "code-longer-than-stated"),
    fault('S', 9, "ticket-used-twice"),
];

/// Makes updates of the system.
#[derive(Debug, Default)]
pub(super) struct Updates;

/// The fields of an update.
struct UpdateDraft {
    role_version: u32,
    expires: u64,
    /// The keys that are to sign from now on; else it is an image.
    rotation: Option<Vec<PublicKey>>,
    version: u32,
    root: Hash,
    stated: u64,
    signers: Vec<Signer>,
    /// The signer by this place, of those in their order, did not sign.
    forged: Option<usize>,
    image: Vec<u8>,
}

impl UpdateDraft {
    fn new(world: &mut World) -> Self {
        let bytes = 1 + world.dice.below(4_000);
        let image = world.dice.bytes(bytes);
        Self {
            role_version: role(&world.ledger, &SYSTEM).map_or(1, |role| role.version) + 1,
            expires: AS_OF + world.dice.below(world.params.updates.validity_s_max as usize + 1) as u64,
            rotation: None,
            version: installed(&world.ledger, &SYSTEM) + 1,
            root: root(&image),
            stated: image.len() as u64,
            signers: (0..2).map(|place| member(world, place)).collect(),
            forged: None,
            image,
        }
    }

    fn rotated(mut self, world: &World) -> Self {
        self.rotation = Some(context::keys(&[1, 2, 3].map(|place| member(world, place))));
        // Two of the old, of which one stays, and one of the new.
        self.signers = [0, 1, 3].map(|place| member(world, place)).to_vec();
        self.image = Vec::new();
        self
    }

    fn seal(mut self) -> (Vec<u8>, Option<u64>) {
        self.signers.sort_by_key(Signer::key);
        let what = if self.rotation.is_some() { 2u8 } else { 1 };
        let start = Sealing::new(update::KIND).bytes(&[1, what]).bytes(&SYSTEM);
        let start = start.with(&self.role_version).with(&self.expires);
        let message = match &self.rotation {
            None => start.with(&self.version).with(&self.stated).with(&self.root),
            Some(keys) => start.with(&2u16).with(keys),
        };
        let message = message.done();
        let mut out = message.clone();
        (self.signers.len() as u16).write(&mut out);
        for (place, signer) in self.signers.iter().enumerate() {
            let mut signature = signer.sign(&message);
            // One bit of s.
            signature[40] ^= u8::from(self.forged == Some(place));
            signer.key().write(&mut out);
            signature.write(&mut out);
        }
        out.extend_from_slice(&self.image);
        (out, self.forged.map(|place| place as u64))
    }
}

/// One of those who may update now, or behind the third who may later.
fn member(world: &World, place: usize) -> Signer {
    world.ground[(world.ground_first + place) % world.ground.len()].clone()
}

impl Maker<World> for Updates {
    fn weight(&self) -> usize {
        2
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let draft = UpdateDraft::new(world);
        if !world.dice.once_in(4) {
            return Some(draft.seal().0);
        }
        let draft = draft.rotated(world);
        world.ground_first = (world.ground_first + 1) % world.ground.len();
        Some(draft.seal().0)
    }

    fn faults(&self) -> &'static [FaultKind] {
        UPDATE_FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = UpdateDraft::new(world);
        let mut index = None;
        match name {
            "signer-twice" => draft.signers[1] = draft.signers[0].clone(),
            "rotation-with-an-image" => {
                draft = draft.rotated(world);
                draft.image.push(1);
            }
            "statement-of-before" => draft.role_version -= 1,
            "update-expired" => draft.expires = AS_OF - 1,
            "good-for-too-long" => draft.expires = AS_OF + world.params.updates.validity_s_max + 1,
            "image-of-before" => draft.version -= 1,
            "one-signer" => draft.signers.truncate(1),
            "signer-of-the-future" => {
                draft.signers.push(member(world, 3));
                let (stranger, mut all) = (member(world, 3).key(), draft.signers.clone());
                all.sort_by_key(Signer::key);
                index = all.iter().position(|signer| signer.key() == stranger);
            }
            "rotation-that-no-new-key-signed" => {
                draft = draft.rotated(world);
                draft.signers = [0, 1].map(|place| member(world, place)).to_vec();
            }
            "second-signature-forged" => draft.forged = Some(1),
            "root-of-another-image" => draft.root[31] ^= 1,
            "image-cut" => drop(draft.image.pop()),
            _ => return None,
        }
        let (object, forged) = draft.seal();
        Some((object, forged.or(index.map(|index| index as u64))))
    }
}

const UPDATE_FAULTS: &[FaultKind] = &[
    fault('U', 1, "signer-twice"),
    fault('U', 1, "rotation-with-an-image"),
    fault('U', 2, "statement-of-before"),
    fault('U', 3, "update-expired"),
    fault('U', 3, "good-for-too-long"),
    fault('U', 4, "image-of-before"),
    fault('U', 5, "one-signer"),
    fault('U', 5, "signer-of-the-future"),
    fault('U', 5, "rotation-that-no-new-key-signed"),
    fault('U', 6, "second-signature-forged"),
    fault('U', 7, "root-of-another-image"),
    fault('U', 7, "image-cut"),
];
