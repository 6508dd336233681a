//! The world of a generated stream: keys, applications, a chain of headers with payments, and the ledger of what was accepted.
//! Asked by the makers of all kinds for who may speak and what is known.
//! Never judges: what a maker calls good is applied as it is.

use std::collections::VecDeque;

pub(super) use super::super::super::sealing::{Sealing, Signer};
use super::super::super::{GenerateError, dice::Dice, records};
use crate::chain::{
    records::{hash, key::Scheme},
    spacechain::{
        Header,
        payload::{
            AppId, Hash, PayloadParams,
            context::{Application, Downlink},
            headers,
            ledger::Ledger,
            telemetry,
        },
    },
    utxo::{
        OutPoint,
        merkle::{merkle_node, merkle_root},
        sha256d,
    },
};

/// The key of the platform of generated streams: that of the embedded parameters.
///
/// # Panics
/// Never: the hash of these words is a secret of secp256k1, which a test sees.
pub fn platform() -> Signer {
    let secret = hash(&[b"perigee generate spacechain platform"]);
    Signer::Ecdsa(secp256k1::SecretKey::from_secret_bytes(secret).expect("a secret of the curve"))
}

/// An application and who signs for it.
#[derive(Clone, Debug)]
pub(super) struct App {
    pub(super) id: AppId,
    pub(super) terms: Application,
    pub(super) signer: Signer,
}

/// A transaction in a block of the chain, and the branch to it.
#[derive(Clone, Debug)]
pub(super) struct Payment {
    pub(super) block: Hash,
    pub(super) height: u32,
    pub(super) index: u32,
    pub(super) siblings: Vec<Hash>,
    pub(super) transaction: Vec<u8>,
    /// The application that it pays, by its place.
    pub(super) app: usize,
    /// Whether it pays the price.
    pub(super) is_enough: bool,
}

impl Payment {
    pub(super) fn ticket(&self) -> Hash {
        sha256d(&self.transaction)
    }
}

/// Everything that the makers share.
#[derive(Debug)]
pub struct World {
    /// The parameters.
    pub params: &'static PayloadParams,
    pub(in crate::generate) dice: Dice,
    /// What the good objects led to.
    pub ledger: Ledger,
    pub(super) platform: Signer,
    /// The first two have one address and one price.
    pub(super) apps: Vec<App>,
    /// Each commands the spacecraft of its place.
    pub(super) operators: Vec<Signer>,
    /// Those who vouch for headers and filters; the last is none of them.
    pub(super) relays: Vec<Signer>,
    /// Satellites by their numbers.
    pub(super) satellites: Vec<Signer>,
    /// Those who may update the system, in the order in which they took over, and the place of the first who may now.
    pub(super) ground: Vec<Signer>,
    pub(super) ground_first: usize,
    /// The newest headers of the chain, the last its tip.
    pub(super) chain: VecDeque<Header>,
    /// Height of the tip.
    pub(super) height: u32,
    /// Payments that nobody has proven, the oldest first.
    pub(super) payments: VecDeque<Payment>,
    /// Tickets that are proven and not used, each with its application.
    pub(super) tickets: Vec<(Hash, usize)>,
    /// The ticket that was used last.
    pub(super) used: Option<(Hash, usize)>,
    /// The proof that was accepted last.
    pub(super) proven: Option<Payment>,
    seq: u64,
}

impl World {
    /// The world of this seed, in which nothing was said yet.
    pub fn new(params: &'static PayloadParams, seed: u64) -> Self {
        let mut dice = Dice::new(seed, "spacechain payload");
        let mut keys = |count: usize, schemes: &[Scheme]| -> Vec<Signer> {
            let scheme = |place: usize| schemes[place % schemes.len()];
            (0..count).map(|place| Signer::new(scheme(place), &mut dice)).collect()
        };
        let both = [Scheme::Ed25519, Scheme::Ecdsa];
        let of_apps = keys(APPS, &[Scheme::Ecdsa]);
        let (operators, relays) = (keys(SPACECRAFT.len(), &both), keys(RELAYS + 1, &both));
        let (satellites, ground) = (keys(SATELLITES, &both), keys(GROUND, &both));
        let apps = of_apps.into_iter().enumerate().map(|(place, signer)| App {
            id: std::array::from_fn(|byte| (place * 20 + byte) as u8 ^ 0xa5),
            terms: Application {
                quota_bytes: 8_192,
                // The first two are as good as one to whoever pays.
                price: 1_000 + (place / 2) as u64,
                script: vec![0x51 + (place / 2) as u8],
                keys: vec![signer.key()],
            },
            signer,
        });
        let apps = apps.collect();
        let mut world = Self {
            params,
            ledger: Ledger::default(),
            platform: platform(),
            apps,
            operators,
            relays,
            satellites,
            ground,
            ground_first: 0,
            chain: VecDeque::new(),
            height: FIRST_HEIGHT,
            payments: VecDeque::new(),
            tickets: Vec::new(),
            used: None,
            proven: None,
            seq: 0,
            dice,
        };
        let first = Header {
            version: 0x2000_0000,
            prev: world.dice.array(),
            merkle_root: world.dice.array(),
            // On time all the way, so that no target moves.
            time: (AS_OF - u64::from(HEADERS_MAX) * u64::from(SPACING_S)) as u32,
            bits: BITS,
            nonce: 0,
            state_root: world.dice.array(),
            utxo_root: world.dice.array(),
            stake: OutPoint {
                txid: world.dice.array(),
                index: 1,
            },
            signature: vec![6; 65],
        };
        world.chain.push_back(first);
        for _ in 1..headers::ANCHOR_HEADERS {
            world.grow();
        }
        world
    }

    /// The number of the next statement of the platform.
    pub(super) fn next_seq(&mut self) -> u64 {
        self.seq += 1;
        self.seq
    }

    /// A header behind another, on time.
    pub(super) fn child(&mut self, parent: &Header) -> Header {
        Header {
            prev: parent.id(),
            merkle_root: self.dice.array(),
            time: parent.time + SPACING_S,
            ..parent.clone()
        }
    }

    /// The tip.
    pub(super) fn tip(&self) -> Header {
        self.chain.back().cloned().expect("a chain begins with its world")
    }

    /// One more header of the chain; every fourth block has a payment.
    pub(super) fn grow(&mut self) -> Header {
        let tip = self.tip();
        let mut header = self.child(&tip);
        self.height += 1;
        if self.dice.once_in(PAYMENT_BLOCKS) {
            self.pay(&mut header);
        }
        self.chain.push_back(header.clone());
        if self.chain.len() > HEADERS_KEPT {
            self.chain.pop_front();
        }
        header
    }

    /// Whether the chain may grow by so many headers: none may be from the future.
    pub(super) fn has_time_for(&self, headers: usize) -> bool {
        self.height - FIRST_HEIGHT + (headers as u32) < HEADERS_MAX
    }

    /// Puts a payment into the block of a header.
    fn pay(&mut self, header: &mut Header) {
        let app = self.dice.below(self.apps.len());
        let terms = &self.apps[app].terms;
        let is_enough = !self.dice.once_in(8);
        let value = terms.price as i64 - i64::from(!is_enough);
        let transaction = transaction(
            &[(value / 2, &terms.script), (value - value / 2, &terms.script)],
            self.dice.array(),
        );
        let count = 1 + self.dice.below(9);
        let index = self.dice.below(count);
        let mut ids: Vec<Hash> = (0..count).map(|_| self.dice.array()).collect();
        ids[index] = sha256d(&transaction);
        header.merkle_root = merkle_root(&ids).root;
        self.payments.push_back(Payment {
            block: header.id(),
            height: self.height,
            index: index as u32,
            siblings: branch(&ids, index),
            transaction,
            app,
            is_enough,
        });
        if self.payments.len() > HEADERS_KEPT {
            self.payments.pop_front();
        }
    }
}

impl records::World for World {
    type Network = PayloadParams;

    fn params(&self) -> &'static PayloadParams {
        self.params
    }

    fn below(&mut self, limit: usize) -> usize {
        self.dice.below(limit)
    }

    fn accept(&mut self, object: &[u8]) -> Result<(), GenerateError> {
        // A frame is known once its errors are corrected.
        let computes = object.first() == Some(&telemetry::KIND);
        records::accept(object, self.params, (&mut self.ledger, &mut ()), computes)
    }

    fn height(&self) -> u64 {
        self.height.into()
    }

    fn as_of(&self) -> i64 {
        AS_OF as i64
    }
}

/// A transaction of one input that pays these amounts to these scripts.
fn transaction(outputs: &[(i64, &Vec<u8>)], from: Hash) -> Vec<u8> {
    let mut draft = Sealing::of(2i32.to_le_bytes().to_vec()).bytes(&[1]).bytes(&from);
    draft = draft
        .with(&0u32)
        .bytes(&[0])
        .with(&u32::MAX)
        .bytes(&[outputs.len() as u8]);
    for (value, script) in outputs {
        draft = draft
            .bytes(&value.to_le_bytes())
            .bytes(&[script.len() as u8])
            .bytes(script);
    }
    draft.with(&0u32).done()
}

/// The branch from leaf `index` up, as Bitcoin builds its trees.
fn branch(leaves: &[Hash], mut index: usize) -> Vec<Hash> {
    let (mut level, mut siblings) = (leaves.to_vec(), Vec::new());
    while level.len() > 1 {
        // The last of an odd number is its own sibling.
        let of = |at: usize| level[at.min(level.len() - 1)];
        siblings.push(of(index ^ 1));
        level = (0..level.len())
            .step_by(2)
            .map(|at| merkle_node(&of(at), &of(at + 1)))
            .collect();
        index /= 2;
    }
    siblings
}

/// How each spacecraft sends telemetry: one word and several, whole and shortened, both bases, with and without error control.
pub(super) const DOWNLINKS: [Downlink; 3] = [
    Downlink {
        depth: 5,
        fill: 0,
        is_dual: true,
        has_error_control: true,
    },
    Downlink {
        depth: 1,
        fill: 100,
        is_dual: false,
        has_error_control: true,
    },
    Downlink {
        depth: 2,
        fill: 33,
        is_dual: true,
        has_error_control: false,
    },
];

/// The time of generated streams: 2026-01-01.
pub const AS_OF: u64 = 1_767_225_600;
/// Numbers of the spacecraft.
pub(super) const SPACECRAFT: [u16; 3] = [77, 341, 1_023];
/// Channels that the operator of a spacecraft commands.
pub(super) const CHANNELS: [u8; 3] = [0, 5, 63];
/// Four applications at two addresses.
const APPS: usize = 4;
const RELAYS: usize = 2;
const SATELLITES: usize = 6;
/// Three may update at a time; each rotation goes one further, and round.
const GROUND: usize = 5;
/// The first height of the anchor: stake, before any fork that changes targets.
pub(super) const FIRST_HEIGHT: u32 = 6_000;
/// Headers from the first to the time of the stream.
const HEADERS_MAX: u32 = 200_000;
/// Seconds between two headers on time.
const SPACING_S: u32 = 128;
/// A target of a real block.
const BITS: u32 = 0x1a0f_61a1;
/// Deep enough for payments and filters, and not more.
const HEADERS_KEPT: usize = 1_500;
const PAYMENT_BLOCKS: usize = 4;
