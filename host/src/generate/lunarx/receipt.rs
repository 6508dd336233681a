//! Receipts of a generated stream: users pay providers for what was attested.
//! One maker of a kind; `chain::lunarx::receipt` has the format.
//! Never lets an account run dry, but where that is the fault.

use super::{
    FaultKind, Maker, fault,
    world::{Agreed, Sealing, Signer, World},
};
use crate::chain::lunarx::{Hash, ledger::Table, receipt::KIND};

/// Makes receipts.
#[derive(Debug, Default)]
pub(super) struct Receipts {
    /// User and contract of the last good one, by their numbers.
    pair: Option<(usize, usize)>,
}

/// The fields of a receipt.
struct Draft<'a> {
    agreed: Agreed,
    user: &'a Signer,
    provider: &'a Signer,
    dapp: Hash,
    amount: u64,
    commission_bp: u16,
    nonce: u64,
    signed_by: [&'a Signer; 2],
}

impl<'a> Draft<'a> {
    /// The next receipt between these two.
    fn next(agreed: Agreed, user: &'a Signer, amount: u64, dapp: Hash, world: &'a World) -> Self {
        let deal = &world.deals[agreed.deal];
        let provider = &world.providers[deal.provider];
        let last: u64 = world
            .ledger
            .get(Table::Nonces, &pair(user, provider))
            .unwrap_or_default();
        Self {
            agreed,
            user,
            provider,
            dapp,
            amount,
            commission_bp: deal.terms.commission_bp,
            nonce: last + 1,
            signed_by: [user, provider],
        }
    }

    fn seal(&self, world: &World) -> Vec<u8> {
        let draft = Sealing::new(KIND)
            .with(&world.deals[self.agreed.deal].id)
            .with(&self.agreed.epoch);
        let draft = draft.with(&self.user.key()).with(&self.provider.key()).with(&self.dapp);
        let draft = draft.with(&self.amount).with(&self.commission_bp).with(&self.nonce);
        let [user, provider] = self.signed_by;
        draft.with(&self.agreed.root).sign(user).sign(provider).done()
    }
}

fn pair(user: &Signer, provider: &Signer) -> Vec<u8> {
    [user.id(), provider.id()].concat()
}

impl Maker<World> for Receipts {
    fn weight(&self) -> usize {
        20
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let agreed = *world.passed.get(world.dice.below(world.passed.len()))?;
        let place = world.dice.below(world.users.len() - 1);
        let terms = &world.deals[agreed.deal].terms;
        let most = terms.price * terms.units;
        let amount = if world.dice.once_in(8) {
            most
        } else {
            1 + world.dice.below(most as usize) as u64
        };
        let dapp = world.dice.below(4) as u8;
        let draft = Draft::next(agreed, &world.users[place], amount, [dapp; 32], world);
        if world.ledger.balance(&draft.user.id()) < amount {
            return None;
        }
        let object = draft.seal(world);
        self.pair = Some((place, agreed.deal));
        Some(object)
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let agreed = *world.passed.last()?;
        let poor = world.users.len() - 1;
        let terms = &world.deals[agreed.deal].terms;
        let most = terms.price * terms.units;
        let mut draft = Draft::next(agreed, &world.users[0], 1, [9; 32], world);
        let mut index = None;
        match name {
            "nonce-used" => {
                let (user, deal) = self.pair?;
                let agreed = *world.passed.iter().rev().find(|agreed| agreed.deal == deal)?;
                draft = Draft::next(agreed, &world.users[user], 1, [9; 32], world);
                draft.nonce -= 1;
            }
            "receipt-cut" => {
                let mut object = draft.seal(world);
                object.pop();
                return Some((object, None));
            }
            "amount-above-the-price" => draft.amount = most + 1,
            "provider-of-another-contract" => {
                let place = (world.deals[agreed.deal].provider + 1) % world.providers.len();
                draft.provider = &world.providers[place];
                draft.signed_by[1] = draft.provider;
                let last: u64 = world
                    .ledger
                    .get(Table::Nonces, &pair(draft.user, draft.provider))
                    .unwrap_or_default();
                draft.nonce = last + 1;
            }
            "commission-not-accepted" => draft.commission_bp += 1,
            "user-without-coins" => draft = Draft::next(agreed, &world.users[poor], 1, [9; 32], world),
            "statements-without-a-quorum" => {
                let weak = *world.weak.last()?;
                draft = Draft::next(weak, &world.users[0], 1, [9; 32], world);
            }
            "statements-of-another-epoch" => draft.agreed.epoch += 1,
            "receipt-not-signed-by-the-user" => {
                draft.signed_by[0] = &world.users[1];
                index = Some(0);
            }
            "receipt-not-signed-by-the-provider" => {
                draft.signed_by[1] = &world.users[1];
                index = Some(1);
            }
            _ => return None,
        }
        Some((draft.seal(world), index))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('T', 1, "nonce-used"),
    fault('T', 1, "receipt-cut"),
    fault('T', 2, "amount-above-the-price"),
    fault('T', 2, "provider-of-another-contract"),
    fault('T', 3, "commission-not-accepted"),
    fault('T', 4, "user-without-coins"),
    fault('T', 5, "statements-without-a-quorum"),
    fault('T', 5, "statements-of-another-epoch"),
    fault('T', 6, "receipt-not-signed-by-the-user"),
    fault('T', 6, "receipt-not-signed-by-the-provider"),
];
