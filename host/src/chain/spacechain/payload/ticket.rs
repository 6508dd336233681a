//! Proofs of payment (kind 8): a transaction, its branch to a header of the light chain, and how deep it lies; rules P1 to P6.
//! Before the uploads that tickets pay for; anybody may bring one.
//! Never looks at what the transaction spends: the blocks that stand over it speak for it.
//!
//! ```text
//! u8 version = 1 | application 20 | block 32 | index u32 | siblings: u16 count, 32 bytes each | u32 length | transaction
//! ```
//! The transaction is that of its id, without witnesses. The branch is Bitcoin's: node SHA-256d(left || right), the bits of the
//! index say on which side, lowest first.

use super::{
    AppId, Hash, PayloadParams, app_id,
    blob::Blob,
    context::{self, Application},
    docket::{Check, Docket, Stop, known, require},
    hash, headers,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
};
use crate::{
    chain::utxo::{Transaction, display_hash, merkle::merkle_node, sha256d},
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 8;

/// A proof of payment.
pub struct Proof {
    /// The application that was paid.
    pub app: AppId,
    /// Id of the block.
    pub block: Hash,
    /// Place of the transaction in it.
    pub index: u32,
    siblings: Vec<Hash>,
    transaction: Vec<u8>,
    /// Id of the transaction: the ticket.
    pub ticket: Hash,
    id: Hash,
}

/// The rules of proofs.
pub const RULES: &[Rule] = &[
    rule(
        'P',
        1,
        "form: a branch of at most 32 nodes that the index fits, a transaction that is not too long",
        "own format; Bitcoin section 8",
    ),
    rule(
        'P',
        2,
        "a transaction without witnesses, and not of 64 bytes, which may be a node of the tree",
        "CVE-2017-12842",
    ),
    rule(
        'P',
        3,
        "its branch leads to the root of a header of the best chain, or it waits for the header",
        "Bitcoin section 8; BIP37",
    ),
    rule(
        'P',
        4,
        "500 blocks stand over it, its own counted; one that lies less deep comes again later",
        "paper, ticket economics: Qtum maturity",
    ),
    rule(
        'P',
        5,
        "its outputs to the application's script are the price at least; an unknown application is waited for",
        "paper, ticket economics",
    ),
    rule(
        'P',
        6,
        "it paid no other application before",
        "own rule: a ticket is one application's",
    ),
];

const fn p(number: u8) -> RuleId {
    RuleId::new('P', number)
}

/// The application that a transaction paid, once that is proven.
pub fn paid(ledger: &Ledger, ticket: &Hash) -> Option<AppId> {
    ledger.get::<Vec<u8>>(Table::Tickets, ticket)?.try_into().ok()
}

/// Notes that a transaction paid an application.
pub(super) fn put_paid(ledger: &mut Ledger, ticket: &Hash, app: &AppId) {
    ledger.put(Table::Tickets, ticket, &app.to_vec());
}

/// Reads a proof.
///
/// # Errors
/// P1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Proof::read(&object, params)?))
}

impl Proof {
    /// Reads a proof.
    ///
    /// # Errors
    /// P1.
    pub fn read(object: &[u8], params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, p(1));
        from.version()?;
        let app = app_id(&mut from)?;
        let (block, index) = (from.get("block")?, from.get("index")?);
        let siblings: Vec<Hash> = from.get("siblings")?;
        let depth = siblings.len();
        // An index of 32 bits fits every branch of 32 nodes.
        let fits = depth <= BRANCH_MAX && u64::from(index).checked_shr(depth as u32) == Some(0);
        if !fits {
            let expected = format!("at most {BRANCH_MAX}, and an index below them");
            return Err(from.wrong(format!("index {index} and {depth} nodes, expected {expected}")));
        }
        let (length, most): (u32, u32) = (from.get("length")?, params.tickets.transaction_bytes_max);
        if length > most {
            return Err(from.wrong(format!("a transaction of {length} bytes, expected at most {most}")));
        }
        let transaction = from.bytes(length as usize, "transaction")?.to_vec();
        from.end()?;
        Ok(Self {
            app,
            block,
            index,
            siblings,
            ticket: sha256d(&transaction),
            transaction,
            id: hash(&[object]),
        })
    }

    /// The transaction: P2.
    fn read_transaction(&self) -> Result<Transaction, Stop> {
        let fails = |message: String| Stop::Fails(None, message);
        require(self.transaction.len() != NODE_BYTES, || {
            format!("a transaction of {NODE_BYTES} bytes, as long as a node")
        })?;
        let transaction = Transaction::decode(self.transaction.as_slice().into())
            .map_err(|error| fails(format!("transaction: {error}")))?;
        match transaction.txid() == self.ticket {
            true => Ok(transaction),
            false => Err(fails("a transaction with witnesses, expected none".into())),
        }
    }

    /// Where the branch leads.
    fn root(&self) -> Hash {
        let sides = (0u32..).map(|bit| self.index.checked_shr(bit).unwrap_or_default() & 1 == 1);
        let steps = self.siblings.iter().zip(sides);
        steps.fold(self.ticket, |hash, (sibling, is_right)| match is_right {
            true => merkle_node(sibling, &hash),
            false => merkle_node(&hash, sibling),
        })
    }

    /// How many blocks stand over it; waits for a header that is not on the best chain.
    fn confirmations(&self, ledger: &Ledger) -> Result<u32, Stop> {
        known(headers::confirmations(ledger, &self.block), || {
            Missing::Parent(display_hash(&self.block))
        })
    }

    /// P3.
    fn check_branch(&self, ledger: &Ledger) -> Check {
        if let Some(light) = headers::light(ledger, &self.block) {
            let root = self.root();
            require(root == light.merkle_root, || {
                let (got, expected) = (display_hash(&root), display_hash(&light.merkle_root));
                format!("the branch leads to {got}, expected {expected}")
            })?;
        }
        self.confirmations(ledger).map(|_| ())
    }

    /// P5.
    fn check_price(&self, application: &Application) -> Check {
        let transaction = self.read_transaction()?;
        let to_it = transaction
            .outputs()
            .filter(|output| output.script_pubkey == application.script);
        // Amounts below zero pay nothing; a sum of 64-bit numbers fits.
        let units = to_it.map(|output| u128::try_from(output.value).unwrap_or_default());
        let got = units.fold(0, u128::saturating_add);
        require(got >= application.price.into(), || {
            format!(
                "{got} units to the application, expected {} at least",
                application.price
            )
        })
    }
}

impl Record<PayloadParams> for Proof {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!(
                "transaction {} for application {}",
                display_hash(&self.ticket),
                hex::encode(self.app)
            ),
            ..Face::default()
        }
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(p(2), || self.read_transaction().map(|_| ()));
        docket.rule(p(3), || self.check_branch(ledger));
        docket.count_hashes(self.siblings.len() as u64);
        docket.rule(p(4), || {
            let (got, least) = (self.confirmations(ledger)?, court.params.tickets.confirmations);
            require(got >= least, || format!("{got} confirmations, expected {least}"))
        });
        docket.rule(p(5), || {
            let application = known(context::application(ledger, &self.app), || {
                Missing::Context(format!("application {}", hex::encode(self.app)))
            })?;
            self.check_price(&application)
        });
        let before = paid(ledger, &self.ticket);
        docket.rule(p(6), || {
            let other = before.filter(|app| *app != self.app);
            require(other.is_none(), || {
                format!("it paid application {}", other.map(hex::encode).unwrap_or_default())
            })
        });
        if before == Some(self.app) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        put_paid(ledger, &self.ticket, &self.app);
    }
}

/// Nodes of a branch: an index has 32 bits.
const BRANCH_MAX: usize = 32;
/// Bytes of two hashes, what a node is made of.
const NODE_BYTES: usize = 64;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::{
        super::{
            context::Statement,
            headers::tests::{bench, chain, child, relay, run},
            scup,
            testing::Bench,
            value::Value,
        },
        *,
    };
    use crate::chain::{
        spacechain::Header,
        utxo::{InputParts, TransactionBuilder, merkle::merkle_root},
    };

    const APP: AppId = scup::tests::APP;

    /// A transaction with these outputs to the script of the application, and one to another.
    fn transaction(values: &[i64]) -> Vec<u8> {
        let mut out = 2i32.to_le_bytes().to_vec();
        out.push(1);
        out.extend_from_slice(&[7; 32]);
        out.extend_from_slice(&0u32.to_le_bytes());
        out.push(0);
        out.extend_from_slice(&u32::MAX.to_le_bytes());
        out.push(values.len() as u8 + 1);
        for (value, script) in values.iter().map(|value| (*value, 0x51u8)).chain([(1_000, 0x52)]) {
            out.extend_from_slice(&value.to_le_bytes());
            out.extend_from_slice(&[1, script]);
        }
        out.extend_from_slice(&0u32.to_le_bytes());
        out
    }

    struct Draft {
        app: AppId,
        block: Hash,
        index: u32,
        siblings: Vec<Hash>,
        transaction: Vec<u8>,
    }

    fn object(draft: &Draft) -> Vec<u8> {
        let mut out = vec![KIND, 1];
        out.extend_from_slice(&draft.app);
        draft.block.write(&mut out);
        draft.index.write(&mut out);
        draft.siblings.write(&mut out);
        (draft.transaction.len() as u32).write(&mut out);
        out.extend_from_slice(&draft.transaction);
        out
    }

    /// A block of five transactions of which number 3 is this one, under 500 headers with itself, and the proof of it.
    fn paid_by(transaction: &[u8], confirmations: usize) -> (Bench, Draft) {
        let ids: Vec<Hash> = (0..5u8)
            .map(|number| {
                if number == 3 {
                    sha256d(transaction)
                } else {
                    [number; 32]
                }
            })
            .collect();
        let node = |left: &Hash, right: &Hash| merkle_node(left, right);
        // Five leaves: the last is doubled on two levels.
        let last = node(&ids[4], &ids[4]);
        let siblings = vec![ids[2], node(&ids[0], &ids[1]), node(&last, &last)];
        let mut block: Header = child(&headers::tests::anchor()[10]);
        block.merkle_root = merkle_root(&ids).root;
        let id = block.id();
        let mut bench = bench();
        bench.tell(&scup::tests::application());
        assert_eq!(
            bench.verdict(run(&chain(&block, confirmations - 1, true), &relay())),
            "accept"
        );
        let draft = Draft {
            app: APP,
            block: id,
            index: 3,
            siblings,
            transaction: transaction.to_vec(),
        };
        (bench, draft)
    }

    fn verdict(values: &[i64], change: &dyn Fn(&mut Draft)) -> String {
        let (mut bench, mut draft) = paid_by(&transaction(values), 500);
        change(&mut draft);
        bench.verdict(object(&draft))
    }

    #[test]
    fn a_payment_that_lies_deep_enough_is_known_from_then_on() {
        let (mut bench, draft) = paid_by(&transaction(&[60, 40]), 500);
        let ticket = sha256d(&draft.transaction);
        assert_eq!(
            bench.verdict(scup::tests::paid_with(ticket)),
            "defer",
            "nobody knows the ticket"
        );
        assert_eq!(bench.verdict(object(&draft)), "accept", "two outputs make the price");
        assert_eq!(paid(&bench.inner.ledger, &ticket), Some(APP));
        assert_eq!(bench.verdict(scup::tests::paid_with(ticket)), "accept");
        assert_eq!(bench.verdict(object(&draft)), "accept", "again");
        // Another application of the same address and price may not have it, too.
        let Statement::Application(_, same) = scup::tests::application() else {
            unreachable!()
        };
        bench.tell(&Statement::Application([8; 20], same));
        let other = Draft { app: [8; 20], ..draft };
        assert_eq!(bench.verdict(object(&other)), "P6");
    }

    #[test]
    fn each_rule_alone_has_its_number_and_the_lowest_wins() {
        assert_eq!(verdict(&[100], &|draft| draft.index = 8), "P1");
        assert_eq!(verdict(&[100], &|draft| draft.siblings = vec![[0; 32]; 33]), "P1");
        assert_eq!(verdict(&[100], &|draft| draft.transaction = vec![0; 64]), "P2");
        assert_eq!(verdict(&[100], &|draft| draft.transaction.truncate(60)), "P2");
        assert_eq!(verdict(&[100], &|draft| draft.index = 2), "P3");
        assert_eq!(verdict(&[100], &|draft| draft.siblings[1][0] ^= 1), "P3");
        assert_eq!(verdict(&[100], &|draft| draft.transaction = transaction(&[101])), "P3");
        assert_eq!(verdict(&[99], &|_| {}), "P5");
        assert_eq!(verdict(&[-1, 100], &|_| {}), "accept", "what is no amount pays nothing");
        assert_eq!(verdict(&[99], &|draft| draft.index = 2), "P3", "the lowest of two");
        assert_eq!(verdict(&[100], &|_| {}), "accept", "the control");
        let (mut bench, draft) = paid_by(&transaction(&[100]), 499);
        assert_eq!(bench.verdict(object(&draft)), "P4");
    }

    #[test]
    fn what_is_not_known_is_waited_for() {
        assert_eq!(verdict(&[100], &|draft| draft.block = [1; 32]), "defer");
        assert_eq!(verdict(&[100], &|draft| draft.app = [1; 20]), "defer");
    }

    #[test]
    fn a_transaction_with_witnesses_is_none_of_its_id() {
        let built = TransactionBuilder {
            version: 2,
            inputs: vec![InputParts {
                witness: vec![vec![1]],
                ..InputParts::default()
            }],
            outputs: vec![(100, vec![0x51])],
            ..TransactionBuilder::default()
        };
        let bytes = built.build().unwrap().encode(true);
        assert_eq!(verdict(&[100], &|draft| draft.transaction.clone_from(&bytes)), "P2");
    }
}
