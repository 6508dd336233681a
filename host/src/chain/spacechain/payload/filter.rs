//! Filters of blocks (kind 9): the scripts of a block as a coded set, chained by headers, and answers from it; rules F1 to F7.
//! For clients on limited links: which blocks concern them, without asking for the blocks.
//! Never knows the block: that its filter is right, a relay vouches for.
//!
//! ```text
//! u8 version = 1 | block 32 | previous 32 | u32 length | filter | scripts: u16 count, lists of bytes | answers: u16 count, bytes
//! key | sig 64
//! ```
//! The filter is the basic one of BIP158; its header is SHA-256d(SHA-256d(filter) || previous), the previous one that of the
//! parent block (BIP157). An answer is 1 where the filter matches the script, 0 where it does not: 0 proves that the block has
//! nothing for it, 1 is wrong once in 784,931 scripts.

use super::{
    Hash, PayloadParams,
    blob::Blob,
    context,
    docket::{Check, Docket, Stop, known, require},
    golomb::Set,
    hash, headers,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    work::Signed,
};
use crate::{
    chain::utxo::{display_hash, sha256d},
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 9;

/// A filter with answers.
pub struct Filter {
    /// Id of the block.
    pub block: Hash,
    /// Filter header of its parent.
    pub previous: Hash,
    /// Its own filter header.
    pub header: Hash,
    /// The set, or why there is none.
    set: Result<Set, String>,
    queries: Vec<(Vec<u8>, bool)>,
    signed: Signed,
    id: Hash,
}

/// The rules of filters.
pub const RULES: &[Rule] = &[
    rule(
        'F',
        1,
        "form: lengths in bounds, an answer a script",
        "own format (paper silent)",
    ),
    rule('F', 2, "the block is on the best chain, or it waits", "BIP157"),
    rule(
        'F',
        3,
        "a Golomb-coded set of the stated members: ascending values in range, zeros behind them",
        "BIP158, Golomb-Coded Sets",
    ),
    rule(
        'F',
        4,
        "it follows the filter header of the parent block, or waits for that; a block has one filter",
        "BIP157, filter headers",
    ),
    rule('F', 5, "the answers are those of the filter", "BIP158, querying"),
    rule(
        'F',
        6,
        "a relay of context vouches for it, or it waits for a list of them",
        "own rule",
    ),
    rule('F', 7, "the relay's signature holds", "own rule"),
];

const fn f(number: u8) -> RuleId {
    RuleId::new('F', number)
}

/// The filter header of a block.
pub fn filter_header(ledger: &Ledger, block: &Hash) -> Option<Hash> {
    ledger.get(Table::Filters, block)
}

/// The header of a filter behind another (BIP157).
pub fn chained(filter: &[u8], previous: &Hash) -> Hash {
    sha256d(&[sha256d(filter), *previous].concat())
}

/// Reads a filter.
///
/// # Errors
/// F1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Filter::read(&object, params)?))
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    /// F1.
    pub fn read(object: &[u8], params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, f(1));
        from.version()?;
        let (block, previous): (Hash, Hash) = from.get("block and previous")?;
        let (length, most): (u32, u32) = (from.get("length")?, params.filters.filter_bytes_max);
        if length > most {
            return Err(from.wrong(format!("a filter of {length} bytes, expected at most {most}")));
        }
        let filter = from.bytes(length as usize, "filter")?;
        let scripts: Vec<Vec<u8>> = from.get("scripts")?;
        let answers: Vec<bool> = from.get("answers")?;
        let most = params.filters.queries_max;
        if scripts.len() != answers.len() || scripts.len() > usize::from(most) {
            let (got, answers) = (scripts.len(), answers.len());
            return Err(from.wrong(format!(
                "{got} scripts and {answers} answers, expected as many, at most {most}"
            )));
        }
        let key: PublicKey = from.get("key")?;
        let signed = from.signed(key)?;
        from.end()?;
        Ok(Self {
            block,
            previous,
            header: chained(filter, &previous),
            set: Set::decode(&block, filter).map_err(|error| error.to_string()),
            queries: scripts.into_iter().zip(answers).collect(),
            signed,
            id: hash(&[object]),
        })
    }

    /// F4.
    fn check_chain(&self, ledger: &Ledger) -> Check {
        if let Some(before) = filter_header(ledger, &self.block) {
            return require(before == self.header, || {
                let (got, before) = (display_hash(&self.header), display_hash(&before));
                format!("filter header {got}, that of the block is {before}")
            });
        }
        // The first of all begins the chain of filters.
        if !ledger.fact::<bool>(BEGUN) {
            return Ok(());
        }
        // F2 waits for the block.
        let Some(light) = headers::light(ledger, &self.block) else {
            return Ok(());
        };
        let expected = known(filter_header(ledger, &light.prev), || {
            Missing::Parent(format!("filter of {}", display_hash(&light.prev)))
        })?;
        require(self.previous == expected, || {
            let (got, expected) = (display_hash(&self.previous), display_hash(&expected));
            format!("follows filter header {got}, expected {expected}")
        })
    }

    /// F5.
    fn check_answers(&self) -> Check {
        // F3 has failed where there is no set.
        let Ok(set) = &self.set else { return Ok(()) };
        let wrong = self
            .queries
            .iter()
            .position(|(script, answer)| set.has(script) != *answer);
        match wrong {
            None => Ok(()),
            Some(index) => {
                let message = format!("script {index}: the filter has another answer");
                Err(Stop::Fails(Some(index as u64), message))
            }
        }
    }
}

impl Record<PayloadParams> for Filter {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!(
                "block {}, {} members, {} answers",
                display_hash(&self.block),
                self.set.as_ref().map_or(0, Set::len),
                self.queries.len()
            ),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(f(2), || {
            known(headers::confirmations(ledger, &self.block), || {
                Missing::Parent(display_hash(&self.block))
            })
            .map(|_| ())
        });
        docket.rule(f(3), || match &self.set {
            Ok(_) => Ok(()),
            Err(message) => Err(Stop::Fails(None, message.clone())),
        });
        docket.rule(f(4), || self.check_chain(ledger));
        docket.rule(f(5), || self.check_answers());
        docket.rule(f(6), || context::check_relay(ledger, &self.signed.key));
        docket.signature(f(7), None, &self.signed);
        if filter_header(ledger, &self.block).is_some() {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Filters, &self.block, &self.header);
        ledger.set_fact(BEGUN, &true);
    }
}

/// Whether there is a filter.
const BEGUN: &str = "filters";

#[cfg(test)]
mod tests {
    use super::{
        super::{
            golomb,
            headers::tests::{anchor, bench, relay},
            testing::{Bench, Signer, sealed},
            value::Value,
        },
        *,
    };

    struct Draft {
        block: Hash,
        previous: Hash,
        filter: Vec<u8>,
        scripts: Vec<Vec<u8>>,
        answers: Vec<bool>,
        signer: Signer,
    }

    const MINE: &[u8] = b"mine";

    /// The filter of a header of the anchor, of three scripts, behind that of its parent.
    fn draft(place: usize, previous: Hash) -> Draft {
        let block = anchor()[place].id();
        Draft {
            block,
            previous,
            filter: golomb::encode(&block, &[MINE, b"yours", b"theirs"]),
            scripts: vec![MINE.to_vec(), b"nobody's".to_vec()],
            answers: vec![true, false],
            signer: relay(),
        }
    }

    fn header(draft: &Draft) -> Hash {
        chained(&draft.filter, &draft.previous)
    }

    fn object(draft: &Draft) -> Vec<u8> {
        let mut out = vec![KIND, 1];
        (draft.block, draft.previous).write(&mut out);
        (draft.filter.len() as u32).write(&mut out);
        out.extend_from_slice(&draft.filter);
        draft.scripts.write(&mut out);
        draft.answers.write(&mut out);
        draft.signer.key().write(&mut out);
        sealed(out, &[&draft.signer])
    }

    /// A validator that has the filter of header 4, and that filter's header.
    fn begun() -> (Bench, Hash) {
        let mut bench = bench();
        let first = draft(4, [5; 32]);
        assert_eq!(
            bench.verdict(object(&first)),
            "accept",
            "the chain of filters begins anywhere"
        );
        (bench, header(&first))
    }

    #[test]
    fn the_genesis_block_has_the_filter_header_of_the_standard() {
        let (_, _, filter) = golomb::tests::genesis();
        let expected = "21584579b7eb08997773e5aeff3a7f932700042d0ed2a6129012b7d7ae81b750";
        assert_eq!(display_hash(&chained(&filter, &[0; 32])), expected);
        assert_ne!(display_hash(&chained(&filter, &[1; 32])), expected, "the control");
    }

    #[test]
    fn filters_follow_one_another() {
        let (mut bench, previous) = begun();
        assert_eq!(
            bench.verdict(object(&draft(6, previous))),
            "defer",
            "the parent has no filter yet"
        );
        let next = draft(5, previous);
        assert_eq!(bench.verdict(object(&next)), "accept");
        assert_eq!(bench.verdict(object(&next)), "accept", "again");
        assert_eq!(bench.verdict(object(&draft(6, header(&next)))), "accept");
        assert_eq!(filter_header(&bench.inner.ledger, &next.block), Some(header(&next)));
    }

    #[test]
    fn each_rule_alone_has_its_number_and_the_lowest_wins() {
        let verdict = |change: &dyn Fn(&mut Draft)| {
            let (mut bench, previous) = begun();
            let mut draft = draft(5, previous);
            change(&mut draft);
            bench.verdict(object(&draft))
        };
        assert_eq!(verdict(&|draft| draft.answers.truncate(1)), "F1");
        let elsewhere = |draft: &mut Draft| {
            draft.block = [1; 32];
            draft.filter = golomb::encode(&draft.block, &[MINE, b"yours", b"theirs"]);
        };
        assert_eq!(verdict(&elsewhere), "defer", "F2: no such header");
        assert_eq!(verdict(&|draft| draft.filter.push(0)), "F3");
        assert_eq!(verdict(&|draft| draft.previous = [5; 32]), "F4");
        assert_eq!(verdict(&|draft| draft.answers[0] = false), "F5");
        assert_eq!(verdict(&|draft| draft.answers[1] = true), "F5");
        assert_eq!(verdict(&|draft| draft.signer = Signer::ed25519(9)), "F6");
        assert_eq!(
            verdict(&|draft| (draft.previous, draft.answers[0]) = ([5; 32], false)),
            "F4"
        );
        assert_eq!(verdict(&|_| {}), "accept", "the control");
        let (mut bench, previous) = begun();
        let mut forged = object(&draft(5, previous));
        *forged.last_mut().unwrap() ^= 1;
        assert_eq!(bench.verdict(forged), "F7");
        // Another filter of a block that has one.
        let mut other = draft(4, [5; 32]);
        other.filter = golomb::encode(&other.block, &[MINE]);
        assert_eq!(bench.verdict(object(&other)), "F4");
    }
}
