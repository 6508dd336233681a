//! Certificates (kind 2): a quorum of validators signed a light header; rules C1 to C7.
//! Signatures of single validators, or one aggregate; both are looked at by the engines before the turn of the record.
//! Never counts heads instead of weight, and never a set that was not committed to before.

use super::{
    ItcParams,
    header::{Body, Header},
    headers, rule,
    validators::Validators,
};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Check, Docket, Stop, known, require},
        hash,
        key::PublicKey,
        ledger::Ledger,
        record::{Court, Face, Reader, Record, short},
        value::Value,
        work::{Done, Signed, Work, WorkFault},
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 2;

/// A certificate with all that it is checked against: `u8 version = 1 | header 80 | body 160 | validators | view u32 | height u32 |
/// id 32 | phase u8 = 2 | encoding u8 | bitmap: u16 count, bytes | signatures`. Bit i % 8 of byte i / 8 stands for validator i.
/// Encoding 0: `u16 count | 64 bytes each`, of the validators in the bitmap by place; encoding 1: one aggregate of 96 bytes.
pub struct Certificate {
    /// The header.
    pub header: Header,
    /// What its body root commits to.
    pub body: Body,
    /// The set that signs.
    pub validators: Validators,
    /// Its hash, made once: a large set costs as much to hash as two of its signatures to check.
    set: Hash,
    /// What is signed.
    pub vote: Vote,
    /// Who signs.
    bitmap: Vec<u8>,
    signatures: Signatures,
    id: Hash,
}

/// What validators sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The view.
    pub view: u32,
    /// The height.
    pub height: u32,
    /// The header's id.
    pub id: Hash,
    /// 2: commit.
    pub phase: u8,
}

/// The signatures, and what the engines said of them.
enum Signatures {
    /// One of each validator in the bitmap.
    List(Vec<Signed>),
    /// All in one.
    Aggregate {
        keys: Vec<[u8; 48]>,
        message: Hash,
        signature: Box<[u8; 96]>,
        holds: bool,
    },
    /// They do not fit the bitmap: so many are there.
    Misfit(usize),
}

/// The rules of certificates.
pub const RULES: &[Rule] = &[
    rule(
        'C',
        1,
        "form: a bit for every validator and none beyond, a signature for every bit",
        "own format (paper silent)",
    ),
    rule(
        'C',
        2,
        "more than two thirds of the weight signed",
        "paper, weights; Castro and Liskov",
    ),
    rule(
        'C',
        3,
        "view, height and id are the header's, in phase commit; the body is its body; no view below the parent's",
        "own format (paper silent)",
    ),
    rule(
        'C',
        4,
        "the proposer is the primary of the view",
        "Castro and Liskov, section 4",
    ),
    rule('C', 5, "every signature holds", "own format (paper silent)"),
    rule(
        'C',
        6,
        "the set is the one that the certified header before committed to",
        "own format (paper silent)",
    ),
    rule(
        'C',
        7,
        "the header before is known, and earlier",
        "own format (paper silent)",
    ),
];

const fn c(number: u8) -> RuleId {
    RuleId::new('C', number)
}

/// Reads a certificate.
///
/// # Errors
/// C1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Certificate::read(&object, params)?))
}

impl Vote {
    /// What is hashed to be signed: `"ITC-QC" | chain id u32 | hash of the set | phase | view | height | id`.
    pub fn preimage(&self, chain_id: u32, validators: &Hash) -> Vec<u8> {
        let mut bytes = b"ITC-QC".to_vec();
        chain_id.write(&mut bytes);
        validators.write(&mut bytes);
        self.phase.write(&mut bytes);
        self.view.write(&mut bytes);
        self.height.write(&mut bytes);
        self.id.write(&mut bytes);
        bytes
    }
}

impl Certificate {
    /// Reads a certificate.
    ///
    /// # Errors
    /// C1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, c(1));
        from.version()?;
        let (header, body): (Header, Body) = (from.get("header")?, from.get("body")?);
        let validators: Validators = from.get("validators")?;
        let most = params.validators.count_max;
        if validators.list.is_empty() || validators.list.len() > usize::from(most) {
            let got = validators.list.len();
            return Err(from.wrong(format!("{got} validators, expected 1 to {most}")));
        }
        let vote = Vote {
            view: from.get("view")?,
            height: from.get("height")?,
            id: from.get("id")?,
            phase: from.get("phase")?,
        };
        let encoding: u8 = from.get("encoding")?;
        let bitmap: Vec<u8> = from.get("bitmap")?;
        let set = validators.id();
        let message = vote.preimage(params.chain_id, &set);
        let signatures = match encoding {
            0 => {
                let list: Vec<[u8; 64]> = from.get("signatures")?;
                listed(&validators, &bitmap, &list, &message)
            }
            1 => Signatures::Aggregate {
                keys: signers(&validators, &bitmap).map(|(_, signer)| signer.bls).collect(),
                message: hash(&[&message]),
                signature: Box::new(from.get("aggregate")?),
                holds: false,
            },
            other => return Err(from.wrong(format!("encoding {other}, expected 0 or 1"))),
        };
        from.end()?;
        Ok(Self {
            header,
            body,
            validators,
            set,
            vote,
            bitmap,
            signatures,
            id: hash(&[object]),
        })
    }

    /// The hash of the set that signs.
    pub fn set(&self) -> &Hash {
        &self.set
    }

    /// What needs nothing but the certificate: C1 to C5 without the header before, and that the set is the header's. For clients that
    /// keep no ledger.
    ///
    /// # Errors
    /// The first rule that does not hold, and why.
    pub fn check_alone(&self) -> Result<(), String> {
        let rules = [
            ("C1", self.check_bitmap()),
            ("C2", self.check_weight()),
            ("C3", self.check_vote()),
            ("C4", self.check_proposer()),
            ("C5", self.check_signatures()),
            ("C6", self.check_own_set()),
        ];
        for (rule, check) in rules {
            match check {
                Ok(()) => {}
                Err(Stop::Fails(_, message)) => return Err(format!("{rule}: {message}")),
                Err(Stop::Waits(missing)) => return Err(format!("{rule}: waits for {missing:?}")),
            }
        }
        Ok(())
    }

    /// C5.
    fn check_signatures(&self) -> Check {
        match &self.signatures {
            Signatures::List(list) => match list.iter().position(|signed| !signed.holds()) {
                None => Ok(()),
                Some(place) => Err(Stop::Fails(
                    Some(place as u64),
                    format!("signature {place} does not hold"),
                )),
            },
            Signatures::Aggregate { holds, .. } => require(*holds, || AGGREGATE_FAILS.into()),
            Signatures::Misfit(_) => Ok(()),
        }
    }

    /// C4.
    fn check_proposer(&self) -> Check {
        let (got, expected) = (self.header.proposer, self.validators.primary(self.header.view));
        require(got == expected, || {
            format!("proposer {got}, the primary of view {} is {expected}", self.header.view)
        })
    }

    /// C1.
    fn check_bitmap(&self) -> Check {
        let count = self.validators.list.len();
        let (got, expected) = (self.bitmap.len(), count.div_ceil(8));
        require(got == expected, || {
            format!("a bitmap of {got} bytes, expected {expected} for {count} validators")
        })?;
        let beyond = (0..got.saturating_mul(8))
            .skip(count)
            .find(|place| is_set(&self.bitmap, *place));
        require(beyond.is_none(), || {
            format!("bit {} of {count} validators", beyond.unwrap_or_default())
        })?;
        match &self.signatures {
            Signatures::Misfit(got) => {
                let expected = signers(&self.validators, &self.bitmap).count();
                Err(Stop::Fails(None, format!("{got} signatures, expected {expected}")))
            }
            Signatures::List(_) | Signatures::Aggregate { .. } => Ok(()),
        }
    }

    /// C2.
    fn check_weight(&self) -> Check {
        let signers = signers(&self.validators, &self.bitmap);
        let weight = signers.map(|(_, signer)| u128::from(signer.weight)).sum();
        require(self.validators.is_quorum(weight), || {
            format!(
                "weight {weight} of {}, expected above two thirds",
                self.validators.total()
            )
        })
    }

    /// C3, as far as the certificate alone tells.
    fn check_vote(&self) -> Check {
        let (vote, header) = (&self.vote, &self.header);
        let id = header.id();
        require(header.version == 1, || {
            format!("version {}, expected 1", header.version)
        })?;
        require(vote.phase == COMMIT, || {
            format!("phase {}, expected {COMMIT}", vote.phase)
        })?;
        require((vote.view, vote.height) == (header.view, header.height), || {
            let (view, height) = (header.view, header.height);
            format!(
                "view {} and height {}, the header's are {view} and {height}",
                vote.view, vote.height
            )
        })?;
        require(vote.id == id, || {
            format!("id {}, the header's is {}", hex::encode(vote.id), hex::encode(id))
        })?;
        let root = self.body.root();
        require(header.body_root == root, || {
            let got = hex::encode(header.body_root);
            format!("body root {got}, that of the body is {}", hex::encode(root))
        })
    }

    /// C3.
    fn check_header(&self, ledger: &Ledger) -> Check {
        self.check_vote()?;
        let header = &self.header;
        headers::check_certified(ledger, None, header.height, &self.vote.id)?;
        let parent = headers::known(ledger, &header.prev);
        match parent.filter(|parent| parent.view > header.view) {
            None => Ok(()),
            Some(parent) => Err(Stop::Fails(
                None,
                format!("view {}, expected at least {}", header.view, parent.view),
            )),
        }
    }

    /// C6, as far as the certificate alone tells.
    fn check_own_set(&self) -> Check {
        let (got, own) = (self.set, self.body.validators);
        require(got == own, || {
            format!("set {}, the header's is {}", hex::encode(got), hex::encode(own))
        })
    }

    /// C6.
    fn check_set(&self, ledger: &Ledger) -> Check {
        self.check_own_set()?;
        let got = self.set;
        let expected = known(self.committed(ledger), || {
            Missing::Context(format!("a certified header below height {}", self.header.height))
        })?;
        require(got == expected, || {
            format!("set {}, committed to was {}", hex::encode(got), hex::encode(expected))
        })
    }

    /// The set that the certified header before commits to.
    fn committed(&self, ledger: &Ledger) -> Option<Hash> {
        let mut id = headers::last_certified(ledger)?;
        for _ in 0..CERTIFIED_WALK_MAX {
            let row = headers::certified(ledger, &id)?;
            if row.height < self.header.height {
                return Some(row.body.next_validators);
            }
            if row.before == id {
                return None;
            }
            id = row.before;
        }
        None
    }

    /// C7.
    fn check_parent(&self, court: Court<'_, ItcParams>) -> Check {
        let parent = known(headers::known(court.ledger, &self.header.prev), || {
            Missing::Context(format!("header {}", hex::encode(self.header.prev)))
        })?;
        let (height, time) = (self.header.height, self.header.time);
        require(parent.height.checked_add(1) == Some(height), || {
            format!("height {height} behind {}", parent.height)
        })?;
        require(time > parent.time, || {
            format!("time {time}, expected above {}", parent.time)
        })?;
        let (ahead, most) = (court.ahead_s(time.into()), i128::from(court.params.headers.clock_s_max));
        require(ahead <= most, || {
            format!("{ahead} s ahead of the clock, expected at most {most}")
        })
    }
}

/// Signatures by the validators in the bitmap.
fn listed(validators: &Validators, bitmap: &[u8], list: &[[u8; 64]], message: &[u8]) -> Signatures {
    let mut signed = Vec::with_capacity(list.len());
    for ((_, signer), signature) in signers(validators, bitmap).zip(list) {
        // A key that is none has signed nothing; the set of such a validator is the authority's mistake.
        match PublicKey::ecdsa(&signer.key) {
            Some(key) => signed.push(Signed::new(key, message, *signature)),
            None => return Signatures::Misfit(list.len()),
        }
    }
    match signers(validators, bitmap).count() == list.len() {
        true => Signatures::List(signed),
        false => Signatures::Misfit(list.len()),
    }
}

/// The validators of the set whose bit is set, with their places.
fn signers<'a>(
    validators: &'a Validators,
    bitmap: &'a [u8],
) -> impl Iterator<Item = (usize, &'a super::validators::Validator)> {
    let all = validators.list.iter().enumerate();
    all.filter(|(place, _)| is_set(bitmap, *place))
}

fn is_set(bitmap: &[u8], place: usize) -> bool {
    let byte = bitmap.get(place >> 3).copied().unwrap_or_default();
    byte >> (place & 7) & 1 == 1
}

impl Record<ItcParams> for Certificate {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let signers = signers(&self.validators, &self.bitmap).count();
        Face {
            height: Some(self.header.height.into()),
            time: Some(self.header.time.into()),
            words: format!(
                "header {} by {signers} of {}",
                short(&self.vote.id),
                self.validators.list.len()
            ),
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        match &mut self.signatures {
            Signatures::List(list) if done.is_empty() => Ok(list.iter().map(Signed::work).collect()),
            Signatures::List(list) => {
                for (index, signed) in list.iter_mut().enumerate() {
                    signed.take(done.get(index))?;
                }
                Ok(Vec::new())
            }
            Signatures::Aggregate { keys, .. } if keys.is_empty() => Ok(Vec::new()),
            Signatures::Aggregate {
                keys,
                message,
                signature,
                ..
            } if done.is_empty() => Ok(vec![Work::Aggregate {
                keys: keys.clone(),
                message: *message,
                signature: signature.clone(),
            }]),
            Signatures::Aggregate { holds, .. } => {
                *holds = done.first().ok_or(WorkFault)?.holds()?;
                Ok(Vec::new())
            }
            Signatures::Misfit(_) => Ok(Vec::new()),
        }
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(c(1), || self.check_bitmap());
        docket.rule(c(2), || self.check_weight());
        docket.rule(c(3), || self.check_header(ledger));
        docket.rule(c(4), || self.check_proposer());
        match &self.signatures {
            Signatures::List(list) => {
                for (index, signed) in (0u64..).zip(list) {
                    docket.signature(c(5), Some(index), signed);
                }
            }
            Signatures::Aggregate { holds, .. } => docket.answered(c(5), *holds, || AGGREGATE_FAILS.into()),
            Signatures::Misfit(_) => {}
        }
        docket.rule(c(6), || self.check_set(ledger));
        docket.rule(c(7), || self.check_parent(court));
        if headers::certified_at(ledger, self.header.height) == Some(self.vote.id) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let is_last = headers::last_certified(ledger)
            .and_then(|id| headers::certified(ledger, &id))
            .is_none_or(|last| last.height < self.header.height);
        match is_last {
            true => headers::certify(ledger, &self.header, &self.body),
            // An old one that came late: it stands, and the chain of certified headers passes it by.
            false => headers::certify_late(ledger, &self.header, &self.body),
        }
    }
}

const AGGREGATE_FAILS: &str = "the aggregate does not hold";
/// The phase that certifies.
pub const COMMIT: u8 = 2;
/// Certified headers that are gone through for the one before an old one: 4 million headers at one in 1,024.
const CERTIFIED_WALK_MAX: u32 = 4_096;
