//! The world of generated records: validators with their keys, and the chain of headers so far.
//! Asked by drafts and tests for who may sign and what comes next.
//! Never judges.

use blst::min_pk::SecretKey;

use super::{
    super::{GenerateError, dice::Dice, records, sealing::Signer},
    dag::SideChain,
    draft::{self, CertificateDraft},
};
use crate::chain::{
    itc::{
        ItcParams,
        context::Statement,
        dag::commitment,
        header::{Body, Header},
        pbft::view_change::weight_of,
        validators::{self, Validators},
    },
    records::{Hash, Network, hash, key::Scheme, ledger::Ledger},
};

/// A validator with its secrets.
#[derive(Clone)]
pub struct Validator {
    /// Signs alone.
    pub signer: Signer,
    /// Signs with others.
    pub bls: SecretKey,
    /// Its weight.
    pub weight: u64,
}

impl std::fmt::Debug for Validator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} of weight {}", self.signer, self.weight)
    }
}

/// Validators, and the chain that they certify.
#[derive(Debug)]
pub struct World {
    /// The parameters.
    pub params: &'static ItcParams,
    /// The validators, by place.
    pub validators: Vec<Validator>,
    /// All of them as others know them: made once, since public keys take time.
    set: Validators,
    /// The newest header.
    pub tip: Header,
    /// What it commits to.
    pub body: Body,
    /// The owner of [`World::device`].
    pub owner: Signer,
    /// What the good objects led to.
    pub ledger: Ledger,
    pub(super) memory: <ItcParams as Network>::Memory,
    /// Who issues transactions of the side chain.
    pub(super) side: SideChain,
    /// A header that is to commit to the side chain once it is certified, and to which tips.
    pub(super) pending: Option<(Hash, Vec<Hash>)>,
    pub(super) dice: Dice,
    seq: u64,
}

/// The key of the authority of generated records: that of the embedded parameters.
pub fn authority() -> Signer {
    Signer::ed25519(&hash(&[b"perigee generate itc authority"]))
}

impl World {
    /// Validators of these weights, and a chain of one header.
    ///
    /// # Panics
    /// There are more than 65,535 of them.
    pub fn new(params: &'static ItcParams, seed: u64, weights: &[u64]) -> Self {
        let mut dice = Dice::new(seed, "itc");
        let validators: Vec<Validator> = weights
            .iter()
            .map(|weight| Validator {
                signer: Signer::new(Scheme::Ecdsa, &mut dice),
                bls: SecretKey::key_gen(&dice.array(), &[]).expect("32 bytes are enough"),
                weight: *weight,
            })
            .collect();
        let whole = set_of(&validators);
        let set = whole.id();
        let body = Body {
            tx_root: dice.array(),
            dag_root: dice.array(),
            state_root: dice.array(),
            validators: set,
            next_validators: set,
        };
        let tip = Header {
            version: 1,
            proposer: 0,
            height: 0,
            view: 0,
            time: START_TIME,
            prev: Hash::default(),
            body_root: body.root(),
        };
        Self {
            params,
            validators,
            set: whole,
            tip,
            body,
            owner: Signer::new(Scheme::Ecdsa, &mut dice),
            ledger: Ledger::default(),
            memory: Default::default(),
            side: SideChain::new(
                &params.dag.genesis,
                ISSUERS,
                SEEN_AFTER,
                u64::from(START_TIME) * 1_000,
                seed,
            ),
            pending: None,
            dice,
            seq: 0,
        }
    }

    /// The set of all validators.
    pub fn set(&self) -> Validators {
        self.set.clone()
    }

    /// A device.
    pub fn device(&self) -> Hash {
        hash(&[b"device", &self.owner.id()])
    }

    /// What a stream begins with: the set, the first header, the device's owner.
    pub fn opening(&mut self) -> Vec<Vec<u8>> {
        let owner = draft::ecdsa_key(&self.owner);
        let statements = [
            Statement::Validators(self.set()),
            Statement::Anchor(self.tip, self.body),
            Statement::Device(self.device(), owner),
        ];
        statements.iter().map(|statement| self.say(statement)).collect()
    }

    /// The number of the last statement of the authority.
    pub(super) fn seq(&self) -> u64 {
        self.seq
    }

    /// A validator's key that signs alone.
    pub(super) fn signer(&self, place: u16) -> &Signer {
        &self.validators[usize::from(place)].signer
    }

    /// Places of validators that are a quorum together with those of `with`, in an order of chance; no more than are needed.
    pub(super) fn quorum(&mut self, with: &[u16]) -> Vec<u16> {
        let set = self.set();
        let mut others: Vec<u16> = (0..set.list.len() as u16)
            .filter(|place| !with.contains(place))
            .collect();
        self.dice.shuffle(&mut others);
        let mut members = with.to_vec();
        for place in others {
            if set.is_quorum(weight_of(&set, members.iter().copied())) {
                break;
            }
            members.push(place);
        }
        members
    }

    /// The next statement of the authority.
    pub fn say(&mut self, statement: &Statement) -> Vec<u8> {
        self.seq += 1;
        draft::context(self.seq, statement)
    }

    /// Headers that follow the tip, which moves on; the primary of each view proposes.
    pub fn next(&mut self, count: usize) -> Vec<Header> {
        let mut headers = Vec::with_capacity(count);
        for _ in 0..count {
            // A view ends now and then.
            let view = self.tip.view + u32::from(self.dice.once_in(8));
            self.body = Body {
                tx_root: self.dice.array(),
                dag_root: self.dice.array(),
                state_root: self.dice.array(),
                ..self.body
            };
            self.body.validators = self.body.next_validators;
            self.tip = Header {
                version: 1,
                proposer: self.set.primary(view),
                height: self.tip.height + 1,
                view,
                time: self.tip.time + 1 + self.dice.below(9) as u32,
                prev: self.tip.id(),
                body_root: self.body.root(),
            };
            headers.push(self.tip);
        }
        headers
    }

    /// Tips of the side chain that a header could commit to.
    pub(super) fn side_tips(&self) -> Vec<Hash> {
        let known = self.side.tips().iter().filter(|tip| self.memory.knows(tip));
        let new = known.filter(|tip| self.memory.uncommitted(&[**tip], 0).is_none());
        new.copied().take(TIPS).collect()
    }

    /// The root over everything new up to these tips.
    pub(super) fn side_root(&self, tips: &[Hash]) -> Option<Hash> {
        let new = self.memory.uncommitted(tips, usize::MAX)?;
        Some(commitment::root(&self.memory, &new).root)
    }

    /// A certificate of the tip by everybody.
    pub fn certificate(&self) -> CertificateDraft {
        CertificateDraft::new(self.tip, self.body, self.set())
    }
}

impl records::World for World {
    type Network = ItcParams;

    fn params(&self) -> &'static ItcParams {
        self.params
    }

    fn below(&mut self, limit: usize) -> usize {
        self.dice.below(limit)
    }

    fn accept(&mut self, object: &[u8]) -> Result<(), GenerateError> {
        records::accept(object, self.params, (&mut self.ledger, &mut self.memory), false)
    }

    fn height(&self) -> u64 {
        self.tip.height.into()
    }

    fn as_of(&self) -> i64 {
        AS_OF
    }
}

fn set_of(validators: &[Validator]) -> Validators {
    let of = |validator: &Validator| validators::Validator {
        key: draft::ecdsa_key(&validator.signer),
        bls: validator.bls.sk_to_pk().compress(),
        weight: validator.weight,
    };
    Validators {
        list: validators.iter().map(of).collect(),
    }
}

/// 2024-01-01, UTC.
const START_TIME: u32 = 1_704_067_200;
/// The time of generated streams: 2026-01-01.
pub const AS_OF: i64 = 1_767_225_600;
/// Enough that most transactions have several to build upon.
const ISSUERS: usize = 16;
/// So many transactions later others see one.
const SEEN_AFTER: usize = 4;
/// Tips of one commitment.
const TIPS: usize = 64;
