//! Attestations and settlements of a generated stream: verifiers speak one after another, then a tracker confirms.
//! One maker of both kinds, because the second lives on the first; `chain::lunarx::{attestation, settlement}` have the formats.
//! Never lets a verifier speak twice, but where that is the fault.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Agreed, Audited, Sealing, Signer, World},
};
use crate::chain::lunarx::{
    Hash,
    attestation::{self, Challenge, Named, Outcome, statement},
    ledger::Table,
    settlement,
    value::Value,
};

/// Makes attestations and settlements.
#[derive(Debug, Default)]
pub(super) struct Audits {
    open: Vec<Open>,
    epoch: u32,
    /// What was said last, to be contradicted.
    last: Option<(Said, usize)>,
}

/// A challenge that verifiers still speak of.
#[derive(Clone, Debug)]
struct Open {
    deal: usize,
    epoch: u32,
    challenge: Hash,
    /// Those who have not spoken.
    left: Vec<usize>,
    /// What most of them say.
    outcome: u8,
    /// The first says something else.
    is_split: bool,
    /// How many said it.
    said: u16,
    agreed: bool,
}

/// The fields of an attestation.
#[derive(Clone, Copy, Debug)]
struct Said {
    deal: usize,
    epoch: u32,
    challenge: Hash,
    outcome: u8,
}

impl Said {
    fn seal(&self, verifier: &Signer, signed_by: &Signer, world: &World) -> Vec<u8> {
        let draft = Sealing::new(attestation::KIND)
            .with(&1u8)
            .with(&world.deals[self.deal].id);
        let draft = draft.with(&self.epoch).with(&self.challenge).with(&self.outcome);
        draft.with(&verifier.key()).with(&AS_OF).sign(signed_by).done()
    }
}

fn settle(agreed: &Agreed, tracker: &Signer, signed_by: &Signer, world: &World) -> Vec<u8> {
    let draft = Sealing::new(settlement::KIND)
        .with(&1u8)
        .with(&world.deals[agreed.deal].id);
    let draft = draft
        .with(&agreed.epoch)
        .with(&agreed.challenge)
        .with(&agreed.root)
        .with(&agreed.outcome);
    draft.with(&tracker.key()).with(&AS_OF).sign(signed_by).done()
}

impl Audits {
    fn begin(&mut self, world: &mut World) {
        // What was answered comes first: only that makes proofs. Of all others the answers went another way.
        let about = world.audited.pop().unwrap_or_else(|| {
            self.epoch += 1;
            Audited {
                deal: world.dice.below(world.deals.len()),
                epoch: self.epoch,
                challenge: world.dice.array(),
            }
        });
        let deal = about.deal;
        let mut left = world.deals[deal].verifiers.clone();
        world.dice.shuffle(&mut left);
        // Mostly passed; now and then failed, or nobody answered.
        let outcome = match world.dice.below(16) {
            0 => 1,
            1 => 2,
            _ => 0,
        };
        // One that differs leaves a quorum only where there are enough of the others.
        let spare = left.len() > usize::from(world.deals[deal].terms.quorum);
        self.open.push(Open {
            deal,
            epoch: about.epoch,
            challenge: about.challenge,
            left,
            outcome,
            is_split: spare && world.dice.once_in(8),
            said: 0,
            agreed: false,
        });
    }

    fn attest(&mut self, world: &mut World) -> Vec<u8> {
        if self.open.len() < OPEN {
            self.begin(world);
        }
        let place = world.dice.below(self.open.len());
        let open = &mut self.open[place];
        let said = Said {
            deal: open.deal,
            epoch: open.epoch,
            challenge: open.challenge,
            outcome: if std::mem::take(&mut open.is_split) {
                4
            } else {
                open.outcome
            },
        };
        let verifier = open.left.pop().unwrap_or_default();
        let signer = world.verifiers[verifier].clone();
        let object = said.seal(&signer, &signer, world);
        self.last = Some((said, verifier));
        note(open, &said, &signer, world);
        if open.left.is_empty() {
            self.open.swap_remove(place);
        }
        object
    }

    fn tracker(world: &mut World) -> Signer {
        let place = world.dice.below(world.trackers.len());
        world.trackers[place].clone()
    }
}

/// Remembers the root that the statements will have, and whether they are a quorum then.
fn note(open: &mut Open, said: &Said, verifier: &Signer, world: &mut World) {
    let of = Named {
        contract: world.deals[said.deal].id,
        epoch: said.epoch,
        challenge: said.challenge,
    };
    let known: Option<Challenge> = world.ledger.get(Table::Challenges, &of.to_bytes());
    let mut statements = known.unwrap_or_default().statements;
    let outcome = Outcome::from_bytes(&[said.outcome]).unwrap_or(Outcome::PASS);
    statements.push(&statement(&of, &verifier.id(), outcome));
    open.said += u16::from(said.outcome == open.outcome);
    let agreed = Agreed {
        deal: open.deal,
        epoch: open.epoch,
        challenge: open.challenge,
        outcome: open.outcome,
        root: statements.root(),
    };
    if open.said < world.deals[open.deal].terms.quorum {
        keep(&mut world.weak, agreed);
    } else if !std::mem::replace(&mut open.agreed, true) {
        if open.outcome == 0 {
            keep(&mut world.passed, agreed);
        }
        keep(&mut world.unsettled, agreed);
    }
}

fn keep(list: &mut Vec<Agreed>, agreed: Agreed) {
    if list.len() == KEPT {
        list.remove(0);
    }
    list.push(agreed);
}

impl Maker<World> for Audits {
    fn weight(&self) -> usize {
        34
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        if !world.unsettled.is_empty() && world.dice.once_in(8) {
            let agreed = world.unsettled.remove(0);
            let tracker = Self::tracker(world);
            return Some(settle(&agreed, &tracker, &tracker, world));
        }
        Some(self.attest(world))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let object = match name.starts_with("settlement") {
            true => bad_settlement(name, world)?,
            false => self.bad_attestation(name, world)?,
        };
        Some((object, None))
    }
}

impl Audits {
    fn bad_attestation(&self, name: &str, world: &mut World) -> Option<Vec<u8>> {
        let open = self.open.iter().find(|open| !open.left.is_empty())?;
        let mut said = Said {
            deal: open.deal,
            epoch: open.epoch,
            challenge: open.challenge,
            outcome: open.outcome,
        };
        let signer = |place: usize| &world.verifiers[place];
        let verifier = signer(*open.left.last()?);
        match name {
            "outcome-of-no-kind" => said.outcome = 6,
            "attested-by-a-stranger" => {
                let deal = &world.deals[open.deal];
                let stranger = (0..world.verifiers.len()).find(|place| !deal.verifiers.contains(place))?;
                return Some(said.seal(signer(stranger), signer(stranger), world));
            }
            "attested-by-the-provider" => {
                let said = Said {
                    deal: 0,
                    epoch: self.epoch + 1,
                    challenge: world.dice.array(),
                    outcome: 0,
                };
                let provider = &world.providers[world.deals[0].provider];
                return Some(said.seal(provider, provider, world));
            }
            "attested-otherwise" => {
                let (mut said, place) = self.last?;
                said.outcome = (said.outcome + 1) % 6;
                return Some(said.seal(signer(place), signer(place), world));
            }
            "attestation-signed-by-another" => return Some(said.seal(verifier, &world.users[0], world)),
            _ => return None,
        }
        Some(said.seal(verifier, verifier, world))
    }
}

fn bad_settlement(name: &str, world: &mut World) -> Option<Vec<u8>> {
    let mut agreed = *world.unsettled.first()?;
    let tracker = Audits::tracker(world);
    match name {
        "settlement-of-no-outcome" => agreed.outcome = 200,
        "settlement-of-another-epoch" => agreed.epoch += 1,
        "settlement-without-a-quorum" => agreed = *world.weak.last()?,
        "settlement-by-a-stranger" => return Some(settle(&agreed, &world.users[0], &world.users[0], world)),
        "settlement-signed-by-another" => return Some(settle(&agreed, &tracker, &world.users[0], world)),
        _ => return None,
    }
    Some(settle(&agreed, &tracker, &tracker, world))
}

const FAULTS: &[FaultKind] = &[
    fault('V', 1, "outcome-of-no-kind"),
    fault('V', 3, "attested-by-a-stranger"),
    fault('V', 4, "attested-by-the-provider"),
    fault('V', 5, "attested-otherwise"),
    fault('V', 6, "attestation-signed-by-another"),
    fault('S', 1, "settlement-of-no-outcome"),
    fault('S', 2, "settlement-of-another-epoch"),
    fault('S', 3, "settlement-without-a-quorum"),
    fault('S', 5, "settlement-by-a-stranger"),
    fault('S', 6, "settlement-signed-by-another"),
];

/// Challenges that verifiers speak of at a time.
const OPEN: usize = 6;
/// Agreements that are kept for receipts and settlements.
const KEPT: usize = 32;
