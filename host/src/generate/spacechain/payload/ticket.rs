//! Proofs of payment of a generated stream: those of the chain's payments that lie deep enough, the oldest first.
//! One maker of a kind; `chain::spacechain::payload::ticket` has the format.
//! Never proves what the headers do not show.

use super::{
    FaultKind, Maker, fault,
    world::{Payment, Sealing, World},
};
use crate::chain::spacechain::payload::ticket::KIND;

/// Makes proofs.
#[derive(Debug, Default)]
pub(super) struct Tickets;

/// The proof that a payment is one to this application.
fn proof(payment: &Payment, app: &[u8; 20]) -> Vec<u8> {
    let draft = Sealing::new(KIND).bytes(&[1]).bytes(app).with(&payment.block);
    let draft = draft.with(&payment.index).with(&payment.siblings);
    draft
        .with(&(payment.transaction.len() as u32))
        .bytes(&payment.transaction)
        .done()
}

/// The first payment of this sort, by its place.
fn find(world: &World, is_deep: bool, is_enough: bool) -> Option<usize> {
    let (tip, depth) = (world.height, world.params.tickets.confirmations);
    let deep = |payment: &Payment| tip - payment.height + 1 >= depth;
    let fits = |payment: &Payment| deep(payment) == is_deep && payment.is_enough == is_enough;
    world.payments.iter().position(fits)
}

impl Maker<World> for Tickets {
    fn weight(&self) -> usize {
        4
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        if world.tickets.len() >= TICKETS_MAX {
            return None;
        }
        let place = find(world, true, true)?;
        let payment = world.payments.remove(place)?;
        world.tickets.push((payment.ticket(), payment.app));
        let object = proof(&payment, &world.apps[payment.app].id);
        world.proven = Some(payment);
        Some(object)
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        if name == "ticket-of-another-application" && world.proven.is_none() {
            return None;
        }
        let place = match name {
            "payment-below-the-price" => find(world, true, false),
            "payment-that-lies-too-high" => find(world, false, true),
            _ => find(world, true, true),
        };
        // Nobody proves it once more: good, the same bytes would be accepted later.
        let mut payment = world.payments.remove(place?)?;
        let mut app = world.apps[payment.app].id;
        match name {
            "index-behind-the-branch" => payment.index = 1 << payment.siblings.len(),
            "transaction-of-64-bytes" => payment.transaction = world.dice.bytes(64),
            "transaction-cut" => drop(payment.transaction.pop()),
            "branch-of-another-transaction" => payment.transaction[10] ^= 1,
            "payment-that-lies-too-high" => {}
            "payment-below-the-price" => {}
            "ticket-of-another-application" => {
                payment = world.proven.take()?;
                // The one with the same address and price.
                app = world.apps[payment.app ^ 1].id;
            }
            _ => return None,
        }
        Some((proof(&payment, &app), None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('P', 1, "index-behind-the-branch"),
    fault('P', 2, "transaction-of-64-bytes"),
    fault('P', 2, "transaction-cut"),
    fault('P', 3, "branch-of-another-transaction"),
    fault('P', 4, "payment-that-lies-too-high"),
    fault('P', 5, "payment-below-the-price"),
    fault('P', 6, "ticket-of-another-application"),
];

/// Tickets that wait for their upload.
const TICKETS_MAX: usize = 20;
