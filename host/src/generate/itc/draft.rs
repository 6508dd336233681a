//! Records before they are sealed: every field open to be changed, signatures made last.
//! Between the world, which knows who signs, and bytes.
//! Never checks anything.

use blst::min_pk::AggregateSignature;

use super::{
    super::sealing::{Sealing, Signer},
    world::{Validator, authority},
};
use crate::chain::{
    itc::{
        certificate::{self, COMMIT, Vote},
        context::{self, Statement},
        device,
        header::{Body, Header},
        headers,
        pbft::Said,
        spv,
        validators::Validators,
    },
    records::{Hash, hash, value::Value as _},
};

/// How signatures stand in a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One of each.
    List,
    /// All in one.
    Aggregate,
}

/// A certificate: what it says, and by whom.
#[derive(Clone, Debug)]
pub struct CertificateDraft {
    /// The header.
    pub header: Header,
    /// The body.
    pub body: Body,
    /// The set.
    pub set: Validators,
    /// What is signed.
    pub vote: Vote,
    /// Who signs, by place.
    pub signers: Vec<usize>,
    /// How.
    pub encoding: Encoding,
    /// The bitmap, if it is not that of the signers.
    pub bitmap: Option<Vec<u8>>,
}

impl CertificateDraft {
    /// A certificate of this header by the whole set.
    pub fn new(header: Header, body: Body, set: Validators) -> Self {
        Self {
            vote: Vote {
                view: header.view,
                height: header.height,
                id: header.id(),
                phase: COMMIT,
            },
            signers: (0..set.list.len()).collect(),
            header,
            body,
            set,
            encoding: Encoding::List,
            bitmap: None,
        }
    }

    /// With this header, and the vote for it.
    #[must_use]
    pub fn of(self, header: Header) -> Self {
        Self {
            signers: self.signers,
            encoding: self.encoding,
            bitmap: self.bitmap,
            ..Self::new(header, self.body, self.set)
        }
    }

    /// The object, signed by these validators.
    ///
    /// # Panics
    /// A signer is none of them.
    pub fn seal(&self, chain_id: u32, validators: &[Validator]) -> Vec<u8> {
        let message = self.vote.preimage(chain_id, &self.set.id());
        let mut bitmap = vec![0u8; self.set.list.len().div_ceil(8)];
        for signer in &self.signers {
            bitmap[signer / 8] |= 1 << (signer % 8);
        }
        let start = Sealing::new(certificate::KIND)
            .with(&1u8)
            .with(&self.header)
            .with(&self.body)
            .with(&self.set)
            .bytes(
                &[
                    &self.vote.view.to_bytes()[..],
                    &self.vote.height.to_bytes(),
                    &self.vote.id,
                ]
                .concat(),
            )
            .with(&self.vote.phase);
        let bitmap = self.bitmap.clone().unwrap_or(bitmap);
        let signers = self.signers.iter().map(|place| &validators[*place]);
        match self.encoding {
            Encoding::List => {
                let list: Vec<[u8; 64]> = signers.map(|signer| signer.signer.sign(&message)).collect();
                start.with(&0u8).with(&bitmap).with(&list).done()
            }
            Encoding::Aggregate => {
                let message = hash(&[&message]);
                let signatures: Vec<_> = signers
                    .map(|signer| signer.bls.sign(&message, CIPHERSUITE, &[]))
                    .collect();
                let signatures: Vec<_> = signatures.iter().collect();
                // The sum of none is the identity.
                let whole = match AggregateSignature::aggregate(&signatures, false) {
                    Ok(whole) => whole.to_signature().compress(),
                    Err(_) => IDENTITY,
                };
                start.with(&1u8).with(&bitmap).with(&whole).done()
            }
        }
    }
}

/// A statement of context.
pub fn context(seq: u64, statement: &Statement) -> Vec<u8> {
    let start = Sealing::new(context::KIND).with(&1u8).with(&seq);
    let said = match statement {
        Statement::Anchor(header, body) => start.with(&0u8).with(header).with(body),
        Statement::Validators(set) => start.with(&1u8).with(set),
        Statement::Device(device, key) => start.with(&2u8).with(device).with(key),
    };
    said.sign(&authority()).done()
}

/// A run of headers.
pub fn headers(headers: &[Header]) -> Vec<u8> {
    let count = headers.len() as u16;
    let start = Sealing::new(headers::KIND).with(&1u8).with(&count);
    headers.iter().fold(start, |run, header| run.with(header)).done()
}

/// A message of PBFT.
pub fn message(said: &Said, signer: &Signer) -> Vec<u8> {
    Sealing::of(said.to_signed()).sign(signer).done()
}

/// A proof of a transaction, the one of this index among `transactions`, under a header.
pub fn proof(header: &Hash, transactions: &[Vec<u8>], index: usize) -> (Vec<u8>, Hash) {
    use crate::chain::utxo::hash::sha256d;
    let mut level: Vec<Hash> = transactions.iter().map(|transaction| sha256d(transaction)).collect();
    let (mut at, mut siblings) = (index, Vec::new());
    while level.len() > 1 {
        if level.len() % 2 == 1 {
            level.extend(level.last().copied());
        }
        siblings.push(level[at ^ 1]);
        level = level.chunks(2).map(|two| sha256d(two.as_flattened())).collect();
        at /= 2;
    }
    let transaction = &transactions[index];
    let object = Sealing::new(spv::KIND)
        .with(&1u8)
        .with(header)
        .with(&(index as u32))
        .with(&siblings)
        .with(&(transaction.len() as u32))
        .bytes(transaction)
        .done();
    (object, level.first().copied().unwrap_or_default())
}

/// A command to a device, or its transfer.
pub fn command(device: &Hash, owner: &Signer, nonce: u64, new_owner: Option<&Signer>) -> Vec<u8> {
    let start = Sealing::new(device::KIND)
        .with(&1u8)
        .with(device)
        .with(&ecdsa_key(owner))
        .with(&nonce);
    match new_owner {
        None => start.with(&0u8).with(&2u16).bytes(b"on").sign(owner).done(),
        Some(other) => {
            let start = start.with(&1u8).with(&ecdsa_key(other));
            start.sign(owner).sign(other).done()
        }
    }
}

/// The compressed key of a signer of ECDSA.
///
/// # Panics
/// It signs otherwise.
pub(super) fn ecdsa_key(signer: &Signer) -> [u8; 33] {
    signer.key().bytes().try_into().expect("a key of ECDSA has 33 bytes")
}

/// As `kernels` has it.
const CIPHERSUITE: &[u8] = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";
/// The identity of G2, compressed.
const IDENTITY: [u8; 96] = {
    let mut bytes = [0; 96];
    bytes[0] = 0xc0;
    bytes
};
