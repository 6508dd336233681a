//! Proofs of equivocation (kind 4): two messages of one replica that cannot both be honest; rules E1 to E4.
//! Written by whoever audits a log (the failure of P6 has it), judged by anybody who knows the set.
//! Never a proof by a replica against another: what counts are its own two signatures.

use super::{Message, Said};
use crate::{
    chain::{
        itc::{ItcParams, ledger::Table, rule, validators::Validators},
        records::{
            Hash,
            blob::Blob,
            docket::{Docket, known, require},
            hash,
            ledger::Ledger,
            record::{Court, Face, Reader, Record},
            value::Value,
            work::Signed,
        },
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 4;

/// A proof: two messages without their kind, one behind the other.
pub struct Proof {
    said: [Said; 2],
    signed: [Signed; 2],
    id: Hash,
}

/// The rules of proofs.
pub const RULES: &[Rule] = &[
    rule('E', 1, "form: two messages", "own format: two signed messages"),
    rule(
        'E',
        2,
        "of one replica, for one slot, with two digests",
        "own format (paper silent)",
    ),
    rule(
        'E',
        3,
        "the replica is of a known set, and the key is its own",
        "Castro and Liskov, section 4",
    ),
    rule('E', 4, "it signed both", "own format (paper silent)"),
];

const fn e(number: u8) -> RuleId {
    RuleId::new('E', number)
}

/// Reads a proof.
///
/// # Errors
/// E1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Proof::read(&object, params)?))
}

/// The object of two messages with their signatures.
pub fn write(messages: &[(Said, [u8; 64]); 2]) -> Vec<u8> {
    let mut object = vec![KIND];
    for (said, signature) in messages {
        1u8.write(&mut object);
        said.write(&mut object);
        signature.write(&mut object);
    }
    object
}

/// Whether this replica has proven itself faulty.
pub fn is_faulty(ledger: &Ledger, set: &Hash, replica: u16) -> bool {
    ledger
        .get::<Hash>(Table::Equivocations, &(*set, replica).to_bytes())
        .is_some()
}

impl Proof {
    /// Reads a proof.
    ///
    /// # Errors
    /// E1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, e(1));
        let id = hash(&[object]);
        let first = Message::read_from(&mut from, params, id)?;
        let second = Message::read_from(&mut from, params, id)?;
        from.end()?;
        Ok(Self {
            said: [first.said, second.said],
            signed: [first.signed, second.signed],
            id,
        })
    }
}

impl Record<ItcParams> for Proof {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let [first, _] = &self.said;
        Face {
            height: Some(first.number),
            time: None,
            words: format!("replica {} said two things in view {}", first.replica, first.view),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        &mut self.signed
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let [first, second] = &self.said;
        docket.rule(e(2), || {
            require(first.contradicts(second), || {
                "the messages are of two slots or replicas, or say the same".into()
            })
        });
        docket.rule(e(3), || {
            let set = known(Validators::known(court.ledger, &first.set), || {
                Missing::Context(format!("validators {}", hex::encode(first.set)))
            })?;
            let key = set.list.get(usize::from(first.replica)).map(|validator| validator.key);
            require(key == Some(first.key), || {
                format!(
                    "key {}, expected that of replica {}",
                    hex::encode(first.key),
                    first.replica
                )
            })
        });
        for (index, signed) in (0u64..).zip(&self.signed) {
            docket.signature(e(4), Some(index), signed);
        }
        if is_faulty(court.ledger, &first.set, first.replica) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let [first, _] = &self.said;
        ledger.put(Table::Equivocations, &(first.set, first.replica).to_bytes(), &self.id);
    }
}
