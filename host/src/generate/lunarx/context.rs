//! Context of a generated stream: everything at the start, later new beacons and new prices.
//! One maker of a kind; `chain::lunarx::context` has the format.
//! Never waits for anything.

use super::{
    FaultKind, Maker, fault,
    world::{Sealing, Signer, World},
};
use crate::chain::lunarx::{
    context::{Contract, KIND, Share, Statement},
    value::Value,
};

/// Makes statements.
#[derive(Debug, Default)]
pub(super) struct Contexts {
    /// Beacons so far.
    epochs: u32,
}

/// What a stream begins with.
pub(super) fn first(world: &mut World) -> Vec<Vec<u8>> {
    let mut statements = vec![
        allocation(world),
        Statement::Trackers(ids(&world.trackers)),
        Statement::Oracles(ids(&world.oracles)),
    ];
    for (number, table) in world.tables.iter().enumerate() {
        let mut authors = ids(&world.authors);
        let stranger = world.authors[number % world.authors.len()].id();
        authors.retain(|author| *author != stranger);
        statements.push(Statement::Authors(*table, authors));
    }
    let contracts = world
        .deals
        .iter()
        .map(|deal| Statement::Contract(deal.id, deal.terms.clone()));
    statements.extend(contracts);
    statements.iter().map(|statement| next(statement, world)).collect()
}

/// The next statement, signed by the authority.
fn next(statement: &Statement, world: &mut World) -> Vec<u8> {
    world.context_seq += 1;
    seal(world.context_seq, &statement.to_bytes(), &world.authority)
}

fn seal(seq: u64, statement: &[u8], signer: &Signer) -> Vec<u8> {
    let draft = Sealing::new(KIND).with(&1u8).with(&seq).bytes(statement);
    draft.sign(signer).done()
}

/// Founders' coins to the first two users, those sold to all but the last, who has nothing.
fn allocation(world: &World) -> Statement {
    let [founders, sold, _] = world.params.units();
    let buyers = &world.users[..world.users.len() - 1];
    let mut shares = split(0, founders, &buyers[..2]);
    shares.extend(split(1, sold, buyers));
    shares.sort_unstable();
    Statement::Allocation(shares)
}

/// So many units in equal shares; what is left over goes to the first.
fn split(part: u8, units: u64, among: &[Signer]) -> Vec<Share> {
    let share = units / among.len() as u64;
    let rest = units % among.len() as u64;
    let shares = among.iter().enumerate().map(|(place, signer)| Share {
        part,
        account: signer.id(),
        units: if place == 0 { share + rest } else { share },
    });
    shares.collect()
}

fn ids(signers: &[Signer]) -> Vec<[u8; 32]> {
    let mut ids: Vec<_> = signers.iter().map(Signer::id).collect();
    ids.sort_unstable();
    ids
}

impl Maker<World> for Contexts {
    fn weight(&self) -> usize {
        2
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let statement = if world.dice.once_in(2) {
            self.epochs += 1;
            Statement::Beacon(self.epochs, world.dice.array())
        } else {
            let price = 1_000 + world.dice.below(100_000) as u64;
            let number = world.dice.below(world.deals.len());
            let deal = &mut world.deals[number];
            deal.terms.price = price;
            Statement::Contract(deal.id, deal.terms.clone())
        };
        Some(next(&statement, world))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let seq = world.context_seq + 1;
        let beacon = Statement::Beacon(self.epochs + 1, world.dice.array());
        let with = |change: fn(&mut Contract)| {
            let mut terms = world.deals[0].terms.clone();
            change(&mut terms);
            Statement::Contract(world.deals[0].id, terms).to_bytes()
        };
        let by_authority = |seq: u64, statement: &[u8]| seal(seq, statement, &world.authority);
        let object = match name {
            "statement-of-no-kind" => by_authority(seq, &[200, 0, 0]),
            "commission-above-all" => by_authority(seq, &with(|terms| terms.commission_bp = 10_001)),
            "quorum-of-a-minority" => by_authority(seq, &with(|terms| terms.quorum = 1)),
            "keys-out-of-order" => {
                let mut trackers = ids(&world.trackers);
                trackers.reverse();
                by_authority(seq, &(5u8, trackers).to_bytes())
            }
            "statement-replayed" => by_authority(world.context_seq, &beacon.to_bytes()),
            "coins-allocated-again" => by_authority(seq, &allocation(world).to_bytes()),
            "beacon-changed" if self.epochs > 0 => {
                let other = Statement::Beacon(self.epochs, world.dice.array());
                by_authority(seq, &other.to_bytes())
            }
            "parties-changed" => by_authority(seq, &with(|terms| terms.owner = terms.provider)),
            "context-of-a-stranger" => seal(seq, &beacon.to_bytes(), &world.users[0]),
            _ => return None,
        };
        Some((object, None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('Z', 1, "statement-of-no-kind"),
    fault('Z', 1, "commission-above-all"),
    fault('Z', 1, "quorum-of-a-minority"),
    fault('Z', 1, "keys-out-of-order"),
    fault('Z', 2, "statement-replayed"),
    fault('Z', 3, "coins-allocated-again"),
    fault('Z', 4, "beacon-changed"),
    fault('Z', 4, "parties-changed"),
    fault('Z', 5, "context-of-a-stranger"),
];
