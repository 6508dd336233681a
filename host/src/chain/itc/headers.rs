//! Runs of light headers (kind 1): rules H1 to H6; and what the ledger keeps of headers, certified ones among them.
//! What certificates, proofs and the log build on. A run is judged as a whole: its first bad header is named.
//! Never takes a header for final: that is a certificate's part.

use super::{
    ItcParams,
    header::{Body, HEADER_BYTES, Header},
    ledger::Table,
    rule,
};
use crate::{
    chain::records::{
        Hash,
        blob::Blob,
        docket::{Check, Docket, Stop},
        hash,
        ledger::Ledger,
        record::{Court, Face, Reader, Record},
        value::{Value as _, value},
    },
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 1;

/// A run: `u8 version = 1 | count u16 | headers, 80 bytes each`.
pub struct Headers {
    /// The headers, at least one.
    pub headers: Vec<Header>,
    /// Their ids.
    ids: Vec<Hash>,
    id: Hash,
}

/// What children need of a header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Its height.
    pub height: u32,
    /// Its view.
    pub view: u32,
    /// Its time.
    pub time: u32,
}

value!(Known { height, view, time });

/// What is kept of a certified header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certified {
    /// Its height.
    pub height: u32,
    /// The roots in it.
    pub body: Body,
    /// Id of the certified header before; its own of the first.
    pub before: Hash,
}

value!(Certified { height, body, before });

/// The highest header; of several of one height the one that came first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// Its height.
    pub height: u32,
    /// Its id.
    pub id: Hash,
}

value!(Tip { height, id });

/// The rules of runs.
pub const RULES: &[Rule] = &[
    rule(
        'H',
        1,
        "form: version 1 of the run and of every header",
        "own format (paper silent)",
    ),
    rule(
        'H',
        2,
        "the header before the first is known; else it waits",
        "paper, SPV",
    ),
    rule('H', 3, "each names the one before and is one higher", "paper, SPV"),
    rule(
        'H',
        4,
        "each is later than the one before and not ahead of the clock",
        "own format, as C7",
    ),
    rule(
        'H',
        5,
        "no view is below the one before",
        "Castro and Liskov, section 4.4",
    ),
    rule(
        'H',
        6,
        "no other header of that height is certified",
        "paper, PBFT: finality",
    ),
];

const fn h(number: u8) -> RuleId {
    RuleId::new('H', number)
}

/// Reads a run.
///
/// # Errors
/// H1.
pub fn decode(object: Blob, params: &'static ItcParams) -> Result<Box<dyn Record<ItcParams>>, Finding> {
    Ok(Box::new(Headers::read(&object, params)?))
}

/// The header of this id.
pub fn known(ledger: &Ledger, id: &Hash) -> Option<Known> {
    ledger.get(Table::Headers, id)
}

/// The highest header.
pub fn tip(ledger: &Ledger) -> Tip {
    ledger.fact(TIP)
}

/// The last header that was certified, the first one among them.
pub fn last_certified(ledger: &Ledger) -> Option<Hash> {
    ledger.fact::<Vec<Hash>>(LAST).first().copied()
}

/// The certified header of this id.
pub fn certified(ledger: &Ledger, id: &Hash) -> Option<Certified> {
    ledger.get(Table::Bodies, id)
}

/// The id that is certified at this height.
pub fn certified_at(ledger: &Ledger, height: u32) -> Option<Hash> {
    ledger.get(Table::Certified, &height.to_be_bytes())
}

/// Adds a header where it is not known.
pub fn add(ledger: &mut Ledger, id: &Hash, header: &Header) {
    if known(ledger, id).is_some() {
        return;
    }
    let row = Known {
        height: header.height,
        view: header.view,
        time: header.time,
    };
    ledger.put(Table::Headers, id, &row);
    let best = tip(ledger);
    if best == Tip::default() || row.height > best.height {
        ledger.set_fact(
            TIP,
            &Tip {
                height: row.height,
                id: *id,
            },
        );
    }
}

/// Adds a header that is certified, above all that were before.
pub fn certify(ledger: &mut Ledger, header: &Header, body: &Body) {
    let id = header.id();
    add(ledger, &id, header);
    let before = last_certified(ledger).unwrap_or(id);
    let row = Certified {
        height: header.height,
        body: *body,
        before,
    };
    ledger.put(Table::Bodies, &id, &row);
    ledger.put(Table::Certified, &header.height.to_be_bytes(), &id);
    ledger.set_fact(LAST, &vec![id]);
}

/// Adds a certified header below the last one. The walk from the last one down does not come by it, so that its set binds no other;
/// what it contains can be proven all the same.
pub fn certify_late(ledger: &mut Ledger, header: &Header, body: &Body) {
    let id = header.id();
    add(ledger, &id, header);
    let row = Certified {
        height: header.height,
        body: *body,
        before: id,
    };
    ledger.put(Table::Bodies, &id, &row);
    ledger.put(Table::Certified, &header.height.to_be_bytes(), &id);
}

/// H6: what a quorum has signed stands.
pub fn check_certified(ledger: &Ledger, index: Option<u64>, height: u32, id: &Hash) -> Check {
    match certified_at(ledger, height).filter(|other| other != id) {
        None => Ok(()),
        Some(other) => Err(Stop::Fails(
            index,
            format!("height {height} is certified as {}", hex::encode(other)),
        )),
    }
}

impl Headers {
    /// Reads a run.
    ///
    /// # Errors
    /// H1.
    pub fn read(object: &[u8], params: &ItcParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, h(1));
        from.version()?;
        let count: u16 = from.get("count")?;
        let most = params.headers.run_max;
        if count == 0 || count > most {
            return Err(from.wrong(format!("{count} headers, expected 1 to {most}")));
        }
        let bytes = from.bytes(HEADER_BYTES.saturating_mul(count.into()), "headers")?;
        from.end()?;
        let mut headers = Vec::with_capacity(count.into());
        let mut ids = Vec::with_capacity(count.into());
        for (index, bytes) in (0u64..).zip(bytes.chunks(HEADER_BYTES)) {
            let wrong = |message| Finding {
                rule: h(1),
                index: Some(index),
                message,
            };
            let header = Header::from_bytes(bytes).ok_or_else(|| wrong("not of its form".into()))?;
            if header.version != 1 {
                return Err(wrong(format!("version {}, expected 1", header.version)));
            }
            ids.push(header.id());
            headers.push(header);
        }
        Ok(Self {
            headers,
            ids,
            id: hash(&[object]),
        })
    }

    /// Calls `check` with every header, its index and id, and what is known of the one before.
    fn each(&self, ledger: &Ledger, check: impl Fn(u64, &Header, &Known) -> Check) -> Check {
        let Some(mut before) = self.parent(ledger) else {
            return Ok(());
        };
        for (index, header) in (0u64..).zip(&self.headers) {
            check(index, header, &before)?;
            before = Known {
                height: header.height,
                view: header.view,
                time: header.time,
            };
        }
        Ok(())
    }

    fn parent(&self, ledger: &Ledger) -> Option<Known> {
        known(ledger, &self.headers.first()?.prev)
    }
}

impl Record<ItcParams> for Headers {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let last = self.headers.last();
        Face {
            height: last.map(|header| header.height.into()),
            time: last.map(|header| header.time.into()),
            words: format!("{} headers", self.headers.len()),
        }
    }

    fn judge(&self, court: Court<'_, ItcParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        let at = |index, message| Err(Stop::Fails(Some(index), message));
        docket.rule(h(2), || match (self.parent(ledger), self.headers.first()) {
            (None, Some(first)) => Err(Stop::Waits(Missing::Context(format!(
                "header {}",
                hex::encode(first.prev)
            )))),
            _ => Ok(()),
        });
        docket.rule(h(3), || {
            // The header before the first is named by its own hash: what is known under it is it.
            let links = self.ids.iter().zip(self.headers.iter().skip(1));
            for (index, (id, header)) in (1u64..).zip(links) {
                if header.prev != *id {
                    let (got, expected) = (hex::encode(header.prev), hex::encode(id));
                    return at(index, format!("names {got}, the one before is {expected}"));
                }
            }
            self.each(ledger, |index, header, before| {
                match before.height.checked_add(1) == Some(header.height) {
                    true => Ok(()),
                    false => at(index, format!("height {} behind {}", header.height, before.height)),
                }
            })
        });
        docket.rule(h(4), || {
            let most = i128::from(court.params.headers.clock_s_max);
            self.each(ledger, |index, header, before| {
                if header.time <= before.time {
                    return at(index, format!("time {}, expected above {}", header.time, before.time));
                }
                match court.ahead_s(header.time.into()) {
                    ahead if ahead > most => {
                        at(index, format!("{ahead} s ahead of the clock, expected at most {most}"))
                    }
                    _ => Ok(()),
                }
            })
        });
        docket.rule(h(5), || {
            self.each(ledger, |index, header, before| match header.view >= before.view {
                true => Ok(()),
                false => at(
                    index,
                    format!("view {}, expected at least {}", header.view, before.view),
                ),
            })
        });
        docket.rule(h(6), || {
            let mut headers = (0u64..).zip(self.headers.iter().zip(&self.ids));
            headers.try_for_each(|(index, (header, id))| check_certified(ledger, Some(index), header.height, id))
        });
        if self.ids.iter().all(|id| known(ledger, id).is_some()) {
            docket.accept_again();
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        for (id, header) in self.ids.iter().zip(&self.headers) {
            add(ledger, id, header);
        }
    }
}

const TIP: &str = "tip";
/// The id of the last certified header; a list of one, or none.
const LAST: &str = "last certified";
