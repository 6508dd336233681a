//! Context of a generated stream: everything at the start, later what receivers report, new prices, new passes.
//! One maker of a kind; `chain::spacechain::payload::context` has the format.
//! Never waits for anything.

use super::{
    FaultKind, Maker, fault,
    world::{CHANNELS, DOWNLINKS, FIRST_HEIGHT, SPACECRAFT, Sealing, Signer, World},
};
use crate::chain::{
    records::key::PublicKey,
    spacechain::{
        Header,
        payload::{
            SYSTEM,
            context::{self, KIND, Operator, Receiver, Role, Statement},
        },
    },
};

/// Makes statements.
#[derive(Debug, Default)]
pub(super) struct Contexts;

/// What a stream begins with.
pub(super) fn first(world: &mut World) -> Vec<Vec<u8>> {
    let anchor: Vec<Vec<u8>> = world.chain.iter().map(Header::encode).collect();
    let mut statements = vec![
        Statement::Relays(keys(&world.relays[..world.relays.len() - 1])),
        Statement::Anchor(FIRST_HEIGHT, anchor),
        Statement::Role(
            SYSTEM,
            Role {
                version: 1,
                threshold: 2,
                keys: keys(&world.ground[..3]),
            },
        ),
        Statement::Installed(SYSTEM, 1),
    ];
    let apps = world.apps.iter();
    statements.extend(apps.map(|app| Statement::Application(app.id, app.terms.clone())));
    for (place, spacecraft) in SPACECRAFT.into_iter().enumerate() {
        let operator = Operator {
            spacecraft,
            channels: CHANNELS.to_vec(),
        };
        statements.push(Statement::Operator(world.operators[place].key(), operator));
        statements.push(Statement::Downlink(spacecraft, DOWNLINKS[place]));
    }
    for (number, satellite) in (0..).zip(&world.satellites) {
        statements.push(Statement::Node(number, satellite.key()));
    }
    statements.iter().map(|statement| next(statement, world)).collect()
}

/// The keys of these, ascending.
pub(super) fn keys(signers: &[Signer]) -> Vec<PublicKey> {
    let mut keys: Vec<_> = signers.iter().map(Signer::key).collect();
    keys.sort_unstable();
    keys
}

/// The next statement, signed by the platform.
fn next(statement: &Statement, world: &mut World) -> Vec<u8> {
    let seq = world.next_seq();
    seal(seq, statement, &world.platform)
}

fn seal(seq: u64, statement: &Statement, signer: &Signer) -> Vec<u8> {
    let draft = Sealing::new(KIND).with(&1u8).with(&seq);
    draft.bytes(&statement.to_bytes()).sign(signer).done()
}

/// What a receiver reports: it goes on from where it is, sometimes behind a gap.
fn report(world: &mut World) -> Statement {
    let spacecraft = SPACECRAFT[world.dice.below(SPACECRAFT.len())];
    let channel = CHANNELS[world.dice.below(CHANNELS.len())];
    let known = context::receiver(&world.ledger, spacecraft, channel);
    let receiver = Receiver {
        next: known.next.wrapping_add(world.dice.below(3) as u8),
        is_locked: world.dice.once_in(4),
        asks_again: world.dice.once_in(4),
        ..known
    };
    Statement::Receiver(spacecraft, channel, receiver)
}

impl Maker<World> for Contexts {
    fn weight(&self) -> usize {
        2
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let statement = match world.dice.below(4) {
            0 => {
                let place = world.dice.below(SPACECRAFT.len());
                Statement::Downlink(SPACECRAFT[place], DOWNLINKS[place])
            }
            1 => {
                let place = world.dice.below(world.satellites.len());
                Statement::Node(place as u16, world.satellites[place].key())
            }
            _ => report(world),
        };
        Some(next(&statement, world))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let good = report(world);
        let seq = world.next_seq();
        let object = match name {
            "statement-cut" => {
                let mut object = seal(seq, &good, &world.platform);
                object.pop();
                object
            }
            "downlink-of-six-words" => {
                let downlink = context::Downlink {
                    depth: 6,
                    ..DOWNLINKS[0]
                };
                seal(seq, &Statement::Downlink(SPACECRAFT[0], downlink), &world.platform)
            }
            "statement-number-again" => {
                let again = Receiver {
                    bypass_time: world.dice.bits(),
                    ..Receiver::default()
                };
                // The number of the first statement, which was accepted.
                seal(
                    1,
                    &Statement::Receiver(SPACECRAFT[0], CHANNELS[0], again),
                    &world.platform,
                )
            }
            "satellite-with-another-key" => seal(seq, &Statement::Node(0, world.satellites[1].key()), &world.platform),
            "second-anchor" => {
                let anchor: Vec<Vec<u8>> = world.chain.iter().take(11).map(Header::encode).collect();
                seal(seq, &Statement::Anchor(FIRST_HEIGHT, anchor), &world.platform)
            }
            "statement-signed-by-an-operator" => seal(seq, &good, &world.operators[0]),
            _ => return None,
        };
        Some((object, None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('Z', 1, "statement-cut"),
    fault('Z', 1, "downlink-of-six-words"),
    fault('Z', 2, "statement-number-again"),
    fault('Z', 3, "satellite-with-another-key"),
    fault('Z', 3, "second-anchor"),
    fault('Z', 5, "statement-signed-by-an-operator"),
];
