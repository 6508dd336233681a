//! What a ring input claims, with what the coins say of it: rule K18, the steps G0 to G5.
//! Made when a block connects; engines check the signature, and what fails is told apart here.
//! Never touches the coins or the set of key images: what they said is in the claim.
//!
//! | step | what holds |
//! |---|---|
//! | G0 | every key P_i decodes canonically |
//! | G1 | every member exists, is a ring output and has the amount of the input |
//! | G2 | the image I is canonical, not the identity, and of prime order |
//! | G3 | every c_i and r_i is below the group order |
//! | G4 | I occurs neither before in the block nor in the set of spent images |
//! | G5 | the challenges sum up to the hash of message and commitments |
//!
//! The finding names the lowest step of the first input that fails. An engine decides G0, G2, G3 and G5 in one verdict, so
//! that only a ring that fails is looked at again.

use curve25519_dalek::{Scalar, edwards::CompressedEdwardsY, traits::IsIdentity};
use perigee_kernels::ring::{Member, RingRow, portable};
use thiserror::Error;

use super::super::hash::Hash32;
use super::super::script::witness_program;
use super::super::transaction::{OutPoint, TxOut};
use super::RingInput;
use crate::verdict::{Finding, RuleId};

/// What the coins say of one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RingMember {
    /// A ring output of the right amount, with its key.
    Key([u8; 32]),
    /// Not at hand, where coins are missing anyway.
    Unknown(OutPoint),
    /// G1 fails; the key where it has one.
    Wrong {
        /// The key.
        key: Option<[u8; 32]>,
        /// What is wrong, with expected and got.
        what: String,
    },
}

impl RingMember {
    /// From the output of the member, or the lack of it; `complete` says that what is not there does not exist.
    #[must_use]
    pub fn new(outpoint: OutPoint, output: Option<TxOut<'_>>, amount: u64, complete: bool) -> Self {
        let Some(output) = output else {
            let (key, what) = (None, format!("{outpoint} does not exist or is spent"));
            return if complete {
                Self::Wrong { key, what }
            } else {
                Self::Unknown(outpoint)
            };
        };
        let Some(key) = ring_key(output.script_pubkey) else {
            let (key, what) = (None, format!("{outpoint}: expected a ring output, got another script"));
            return Self::Wrong { key, what };
        };
        if u64::try_from(output.value) == Ok(amount) {
            return Self::Key(key);
        }
        Self::Wrong {
            key: Some(key),
            what: format!("{outpoint}: expected the amount {amount}, got {}", output.value),
        }
    }

    fn key(&self) -> Option<&[u8; 32]> {
        match self {
            Self::Key(key) => Some(key),
            Self::Wrong { key, .. } => key.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

/// A ring input and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RingClaim {
    ordinal: u64,
    message: Hash32,
    image: [u8; 32],
    members: Vec<RingMember>,
    proofs: Vec<([u8; 32], [u8; 32])>,
    /// Where the image was spent, if it was.
    linked: Option<&'static str>,
}

/// Why a ring input is not valid: the lowest step that fails.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[allow(missing_docs, reason = "each message says what the variant is")]
pub enum RingFault {
    #[error("G0: member {member}: expected the canonical encoding of a point, got {key}")]
    Key { member: usize, key: String },
    #[error("G1: member {member}: {what}")]
    Member { member: usize, what: String },
    #[error("G2: key image: expected a point of prime order, got {0}")]
    Image(&'static str),
    #[error("G3: member {member}: expected {what} below the group order, got {got}")]
    Number {
        member: usize,
        what: &'static str,
        got: String,
    },
    #[error("G4: key image {image} is spent before{place}")]
    Linked { image: String, place: &'static str },
    #[error("G5: the challenges do not sum up to the hash of the commitments")]
    Sum,
}

/// K18 over all ring inputs of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RingSummary {
    /// The first input that is not valid, with its ordinal.
    pub invalid: Option<(u64, RingFault)>,
    /// The first input that cannot be decided, and the member that is not at hand.
    pub missing: Option<(u64, OutPoint)>,
    /// Valid ring signatures before the first invalid input.
    pub signatures: u64,
    /// Ring signatures that were checked, up to and including the first invalid input.
    pub attempts: u64,
}

impl RingClaim {
    /// The claim of `ring`, the input of this ordinal among all inputs of its block but the coinbase's, in a transaction
    /// whose rings sign `message`. `linked` says where its image was spent before, if it was.
    #[must_use]
    pub fn new(
        ordinal: u64,
        message: Hash32,
        ring: &RingInput<'_>,
        members: Vec<RingMember>,
        linked: Option<&'static str>,
    ) -> Self {
        Self {
            ordinal,
            message,
            image: ring.image(),
            members,
            proofs: ring.proofs().collect(),
            linked,
        }
    }

    /// The rows of its signature; `None` where what the coins say decides, so that no engine is asked.
    #[must_use]
    pub fn members(&self) -> Option<Vec<Member>> {
        if self.linked.is_some() {
            return None;
        }
        let keys = self.members.iter().map(|member| match member {
            RingMember::Key(key) => Some(*key),
            RingMember::Unknown(_) | RingMember::Wrong { .. } => None,
        });
        keys.zip(&self.proofs)
            .map(|(key, (challenge, response))| {
                Some(Member {
                    public_key: key?,
                    challenge: *challenge,
                    response: *response,
                })
            })
            .collect()
    }

    /// What the rings of its transaction sign.
    #[must_use]
    pub fn message(&self) -> &Hash32 {
        &self.message
    }

    /// The key image.
    #[must_use]
    pub fn image(&self) -> &[u8; 32] {
        &self.image
    }

    /// Whether the signature holds (G0, G2, G3 and G5), one row after another.
    #[must_use]
    pub fn verify(&self) -> bool {
        let rows = |members: Vec<Member>| -> Vec<RingRow> {
            let row = |member: &Member| RingRow::new(0, &self.message, &self.image, member);
            members.iter().map(row).collect()
        };
        self.members().map(rows).is_some_and(|rows| portable::verify(&rows))
    }

    /// The lowest of G0 to G4 that fails.
    fn fault(&self) -> Option<RingFault> {
        let mut keys = self.members.iter().map(RingMember::key).enumerate();
        let key = keys.find_map(|(member, key)| key.filter(|key| !is_point(key)).map(|key| (member, key)));
        if let Some((member, key)) = key {
            let key = hex::encode(key);
            return Some(RingFault::Key { member, key });
        }
        let wrong = self.members.iter().enumerate().find_map(|(member, at)| match at {
            RingMember::Wrong { what, .. } => Some((member, what.clone())),
            _ => None,
        });
        if let Some((member, what)) = wrong {
            return Some(RingFault::Member { member, what });
        }
        image_fault(&self.image)
            .map(RingFault::Image)
            .or_else(|| self.number_fault())
            .or_else(|| self.link_fault())
    }

    fn number_fault(&self) -> Option<RingFault> {
        let numbers = self.proofs.iter().enumerate();
        let mut numbers = numbers.flat_map(|(member, (c, r))| [(member, "c", c), (member, "r", r)]);
        let (member, what, got) = numbers.find(|(_, _, number)| !is_reduced(number))?;
        let mut big_endian = *got;
        big_endian.reverse();
        let got = hex::encode(big_endian);
        Some(RingFault::Number { member, what, got })
    }

    fn link_fault(&self) -> Option<RingFault> {
        let place = self.linked?;
        let image = hex::encode(self.image);
        Some(RingFault::Linked { image, place })
    }

    fn missing(&self) -> Option<OutPoint> {
        self.members.iter().find_map(|member| match member {
            RingMember::Unknown(outpoint) => Some(*outpoint),
            _ => None,
        })
    }
}

impl RingSummary {
    /// Judges the claims of a block in their order; `holds` gives the engine's verdict on the signature of a claim that
    /// has [`RingClaim::members`].
    pub fn new(claims: &[RingClaim], mut holds: impl FnMut(usize, &RingClaim) -> bool) -> Self {
        let mut summary = Self::default();
        for (index, claim) in claims.iter().enumerate() {
            let fault = if claim.members().is_none() {
                claim.fault()
            } else if holds(index, claim) {
                summary.attempts = summary.attempts.saturating_add(1);
                summary.signatures = summary.signatures.saturating_add(1);
                None
            } else {
                // A sequential verifier comes to the signature only behind the steps before it.
                let fault = claim.fault().unwrap_or(RingFault::Sum);
                let checked = u64::from(fault == RingFault::Sum);
                summary.attempts = summary.attempts.saturating_add(checked);
                Some(fault)
            };
            if let Some(fault) = fault {
                summary.invalid = Some((claim.ordinal, fault));
                return summary;
            }
            let missing = claim.missing().map(|outpoint| (claim.ordinal, outpoint));
            summary.missing = summary.missing.or(missing);
        }
        summary
    }
}

/// The finding of K18 for the input with this ordinal, at this place in words.
#[must_use]
pub fn invalid_ring(ordinal: u64, fault: &RingFault, place: &str) -> Finding {
    Finding::at(RuleId::k(18), ordinal, format!("{place}: {fault}"))
}

/// The key of a ring output: a witness program of version 3 and 32 bytes.
fn ring_key(script: &[u8]) -> Option<[u8; 32]> {
    match witness_program(script)? {
        (3, program) => program.try_into().ok(),
        _ => None,
    }
}

/// Whether these bytes are the canonical encoding of a point (RFC 8032 section 5.1.3): the one that it encodes to.
fn is_point(encoding: &[u8; 32]) -> bool {
    let point = CompressedEdwardsY(*encoding).decompress();
    point.is_some_and(|point| point.compress().0 == *encoding)
}

fn image_fault(image: &[u8; 32]) -> Option<&'static str> {
    let point = CompressedEdwardsY(*image).decompress();
    match point.filter(|point| point.compress().0 == *image) {
        None => Some("no canonical encoding of one"),
        Some(point) if point.is_identity() => Some("the identity"),
        Some(point) if !point.is_torsion_free() => Some("one with a part of small order"),
        Some(_) => None,
    }
}

fn is_reduced(number: &[u8; 32]) -> bool {
    Scalar::from_canonical_bytes(*number).is_some().into()
}
