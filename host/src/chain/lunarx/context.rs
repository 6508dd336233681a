//! Context (kind 0): what a stream must be told before its records can be judged, signed by the authority; rules Z1 to Z5.
//! The initial allocation, contracts, lists of keys and beacons; every other kind looks things up here.
//! Never taken from an unsigned source, and never older than what is known.

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Check, Docket, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record, short},
    rule,
    value::{Value, value},
    work::Signed,
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 0;

/// A statement: `u8 version = 1 | seq u64 | u8 what | statement | signature 64` of the authority. Lists have a 16-bit count.
pub struct Context {
    /// Number of the statement; it grows.
    pub seq: u64,
    /// What it says.
    pub statement: Statement,
    signed: Signed,
    id: Hash,
}

/// What context says, by its number on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// 0: who holds the coins that are not mined: `(part u8 | account 32 | units u64)...`, strictly ascending; part 0 of the
    /// founders, 1 of those sold.
    Allocation(Vec<Share>),
    /// 1: a contract: `id 32 |` [`Contract`].
    Contract(Hash, Contract),
    /// 2: the authors of a table: `table 32 | ids...`, strictly ascending.
    Authors(Hash, Vec<Hash>),
    /// 3: the beacon of an epoch: `epoch u32 | beacon 32`.
    Beacon(u32, Hash),
    /// 4: the oracles: `ids...`, strictly ascending.
    Oracles(Vec<Hash>),
    /// 5: the trackers: `ids...`, strictly ascending.
    Trackers(Vec<Hash>),
    /// 6: whose a shard is from now on, whoever held it: `manifest 32 | shard u8 | provider 32`. Said when a lost shard was made
    /// again elsewhere; it belongs to one provider before and after (A0).
    Placement(Hash, u8, Hash),
}

/// A part of the allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share {
    /// 0: of the founders; 1: sold.
    pub part: u8,
    /// Whose it is.
    pub account: Hash,
    /// Smallest units.
    pub units: u64,
}

value!(Share { part, account, units });

/// A contract between an owner and a provider: `owner 32 | provider 32 | price u64 | units u64 | commission_bp u16 | quorum u16
/// | storage_root 32 | verifiers...`, these strictly ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Account of the owner.
    pub owner: Hash,
    /// Account of the provider.
    pub provider: Hash,
    /// Price of a unit of service in smallest units of coin.
    pub price: u64,
    /// Units of service that one receipt can pay.
    pub units: u64,
    /// Commission that the parties accept, in hundredths of a percent; at most 10,000.
    pub commission_bp: u16,
    /// Verifiers that must agree, t; at least the part of n that the parameters ask for.
    pub quorum: u16,
    /// Root of what is stored, for audits.
    pub storage_root: Hash,
    /// Ids of the verifiers, n.
    pub verifiers: Vec<Hash>,
}

value!(Contract {
    owner,
    provider,
    price,
    units,
    commission_bp,
    quorum,
    storage_root,
    verifiers,
});

/// The rules of context.
pub const RULES: &[Rule] = &[
    rule(
        'Z',
        1,
        "form: lists strictly ascending and in bounds, commission at most 10,000, a quorum of enough verifiers",
        "own format (paper silent)",
    ),
    rule('Z', 2, "the number of the statement grows", "own format"),
    rule(
        'Z',
        3,
        "coins are allocated once, 25 M to founders and 20 M sold, and none beyond",
        "paper, value exchange: 100 M in parts of 25, 55 and 20",
    ),
    rule(
        'Z',
        4,
        "what others build on stays: the beacon of an epoch, the parties of a contract",
        "own rule: the beacon is fixed after the commitment",
    ),
    rule('Z', 5, "the authority signed it", "own format"),
];

/// The commission of everything, in hundredths of a percent.
pub const COMMISSION_BP_MAX: u16 = 10_000;

const fn z(number: u8) -> RuleId {
    RuleId::new('Z', number)
}

/// The contract of this id.
pub fn contract(ledger: &Ledger, id: &Hash) -> Option<Contract> {
    ledger.get(Table::Contracts, id)
}

/// The beacon of this epoch.
pub fn beacon(ledger: &Ledger, epoch: u32) -> Option<Hash> {
    ledger.get(Table::Beacons, &epoch.to_le_bytes())
}

/// Whose a shard is: of whoever passed an audit of it first, or of whom the authority named since.
pub fn holder(ledger: &Ledger, manifest: &Hash, shard: u8) -> Option<Hash> {
    ledger.get(Table::Placements, &placement_key(manifest, shard))
}

/// The ids of those who may write to this table.
pub fn authors(ledger: &Ledger, table: &Hash) -> Option<Vec<Hash>> {
    ledger.get(Table::Keys, &authors_key(table))
}

/// The ids of the oracles.
pub fn oracles(ledger: &Ledger) -> Option<Vec<Hash>> {
    ledger.get(Table::Keys, ORACLES)
}

/// The ids of the trackers.
pub fn trackers(ledger: &Ledger) -> Option<Vec<Hash>> {
    ledger.get(Table::Keys, TRACKERS)
}

/// Reads a statement.
///
/// # Errors
/// Z1.
pub fn decode(object: Blob, params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Context::read(&object, params)?))
}

impl Context {
    /// Reads a statement.
    ///
    /// # Errors
    /// Z1.
    pub fn read(object: &[u8], params: &LunarParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, z(1));
        from.version()?;
        let seq = from.get("seq")?;
        let statement = Statement::read(&mut from, params)?;
        let signed = from.signed(PublicKey::ed25519(&params.authority))?;
        from.end()?;
        let id = hash(&[object]);
        Ok(Self {
            seq,
            statement,
            signed,
            id,
        })
    }
}

impl Statement {
    /// Its bytes behind `seq`: `u8 what | statement`.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Allocation(shares) => (0u8, shares.clone()).to_bytes(),
            Self::Contract(id, contract) => [vec![1], id.to_vec(), contract.to_bytes()].concat(),
            Self::Authors(table, ids) => [vec![2], table.to_vec(), ids.to_bytes()].concat(),
            Self::Beacon(epoch, beacon) => [vec![3], epoch.to_bytes(), beacon.to_vec()].concat(),
            Self::Oracles(ids) => (4u8, ids.clone()).to_bytes(),
            Self::Trackers(ids) => (5u8, ids.clone()).to_bytes(),
            Self::Placement(manifest, shard, provider) => (6u8, (*manifest, (*shard, *provider))).to_bytes(),
        }
    }

    fn read(from: &mut Reader<'_>, params: &LunarParams) -> Result<Self, Finding> {
        let keys_max = params.contracts.keys_max;
        match from.get("what")? {
            0u8 => {
                let most = params.supply.allocation_accounts_max;
                let shares: Vec<Share> = from.ascending(1, most, "shares")?;
                match shares.iter().find(|share| share.part > 1) {
                    None => Ok(Self::Allocation(shares)),
                    Some(share) => Err(from.wrong(format!("part {}, expected 0 or 1", share.part))),
                }
            }
            1 => Ok(Self::Contract(
                from.get("contract")?,
                Contract::read_checked(from, params)?,
            )),
            2 => Ok(Self::Authors(
                from.get("table")?,
                from.ascending(0, keys_max, "authors")?,
            )),
            3 => Ok(Self::Beacon(from.get("epoch")?, from.get("beacon")?)),
            4 => Ok(Self::Oracles(from.ascending(0, keys_max, "oracles")?)),
            5 => Ok(Self::Trackers(from.ascending(0, keys_max, "trackers")?)),
            6 => Ok(Self::Placement(
                from.get("manifest")?,
                from.get("shard")?,
                from.get("provider")?,
            )),
            got => Err(from.wrong(format!("a statement of {got}, expected 0 to 6"))),
        }
    }

    /// What it is about, for people.
    fn words(&self) -> String {
        match self {
            Self::Allocation(shares) => format!("allocation to {} accounts", shares.len()),
            Self::Contract(id, terms) => format!("contract {} of {} verifiers", short(id), terms.verifiers.len()),
            Self::Authors(table, ids) => format!("{} authors of table {}", ids.len(), short(table)),
            Self::Beacon(epoch, beacon) => format!("beacon {} of epoch {epoch}", short(beacon)),
            Self::Oracles(ids) => format!("{} oracles", ids.len()),
            Self::Trackers(ids) => format!("{} trackers", ids.len()),
            Self::Placement(manifest, shard, provider) => {
                format!(
                    "shard {shard} of manifest {} is with provider {}",
                    short(manifest),
                    short(provider)
                )
            }
        }
    }

    /// Z3: how much each part gets, where coins are allocated.
    fn check_supply(&self, court: Court<'_, LunarParams>) -> Check {
        let Self::Allocation(shares) = self else { return Ok(()) };
        require(!court.ledger.supply().is_allocated, || {
            "coins were allocated before".into()
        })?;
        let [founders, sold, _] = court.params.units();
        for (part, expected) in [(0, founders), (1, sold)] {
            let units = shares
                .iter()
                .filter(|share| share.part == part)
                .map(|share| i128::from(share.units));
            // At most 65,535 numbers of 64 bits.
            let got: i128 = units.fold(0, i128::saturating_add);
            require(got == i128::from(expected), || {
                format!("part {part}: {got} units, expected {expected}")
            })?;
        }
        Ok(())
    }

    /// Z4: what stands stays.
    fn check_fixed(&self, ledger: &Ledger) -> Check {
        match self {
            Self::Beacon(epoch, new) => {
                let known = beacon(ledger, *epoch).filter(|known| known != new);
                require(known.is_none(), || format!("another beacon of epoch {epoch} is known"))
            }
            Self::Contract(id, new) => {
                let known = contract(ledger, id);
                let stays = known.is_none_or(|known| (known.owner, known.provider) == (new.owner, new.provider));
                require(stays, || format!("contract {} has other parties", hex::encode(id)))
            }
            Self::Allocation(_) | Self::Authors(..) | Self::Oracles(_) | Self::Trackers(_) | Self::Placement(..) => {
                Ok(())
            }
        }
    }
}

impl Contract {
    fn read_checked(from: &mut Reader<'_>, params: &LunarParams) -> Result<Self, Finding> {
        let contract = Self {
            owner: from.get("owner")?,
            provider: from.get("provider")?,
            price: from.get("price")?,
            units: from.get("units")?,
            commission_bp: from.get("commission")?,
            quorum: from.get("quorum")?,
            storage_root: from.get("storage root")?,
            verifiers: from.ascending(1, params.contracts.verifiers_max, "verifiers")?,
        };
        if contract.commission_bp > COMMISSION_BP_MAX {
            let got = contract.commission_bp;
            return Err(from.wrong(format!("a commission of {got}, expected at most {COMMISSION_BP_MAX}")));
        }
        // At most verifiers_max.
        let verifiers = u16::try_from(contract.verifiers.len()).unwrap_or(u16::MAX);
        let least = params.quorum_min(verifiers);
        if !(least..=verifiers).contains(&contract.quorum) {
            let got = contract.quorum;
            return Err(from.wrong(format!("a quorum of {got}, expected {least} to {verifiers}")));
        }
        Ok(contract)
    }
}

impl Record<LunarParams> for Context {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: None,
            words: format!("seq {}: {}", self.seq, self.statement.words()),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        docket.rule(z(2), || {
            let last: u64 = court.ledger.fact(SEQ);
            require(self.seq > last, || {
                format!("statement {}, expected more than {last}", self.seq)
            })
        });
        docket.rule(z(3), || self.statement.check_supply(court));
        docket.rule(z(4), || self.statement.check_fixed(court.ledger));
        docket.signature(z(5), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.set_fact(SEQ, &self.seq);
        match &self.statement {
            Statement::Allocation(shares) => {
                for share in shares {
                    ledger.credit(&share.account, share.units);
                }
                let mut supply = ledger.supply();
                supply.is_allocated = true;
                ledger.set_supply(&supply);
            }
            Statement::Contract(id, contract) => ledger.put(Table::Contracts, id, contract),
            Statement::Authors(table, ids) => ledger.put(Table::Keys, &authors_key(table), ids),
            Statement::Beacon(epoch, beacon) => ledger.put(Table::Beacons, &epoch.to_le_bytes(), beacon),
            Statement::Oracles(ids) => ledger.put(Table::Keys, ORACLES, ids),
            Statement::Trackers(ids) => ledger.put(Table::Keys, TRACKERS, ids),
            Statement::Placement(manifest, shard, provider) => {
                ledger.put(Table::Placements, &placement_key(manifest, *shard), provider);
            }
        }
    }
}

/// The key of a shard in the table of placements.
fn placement_key(manifest: &Hash, shard: u8) -> Vec<u8> {
    [&manifest[..], &[shard]].concat()
}

fn authors_key(table: &Hash) -> Vec<u8> {
    [AUTHORS, table].concat()
}

/// The number of the last statement; the first is at least 1.
const SEQ: &str = "context";
const AUTHORS: &[u8] = b"authors of ";
const ORACLES: &[u8] = b"oracles";
const TRACKERS: &[u8] = b"trackers";
