//! What the rules of LunarX remember beside the tables of every network: its tables, and coins of accounts.
//! Read by `Record::judge`, changed by `Record::apply` alone; every kind keeps the types of its tables in its own file.
//! Never judges, and never changes but by a record that was accepted.

pub use crate::chain::records::ledger::Ledger;
use crate::chain::records::{
    Hash, hash,
    ledger::{self},
    value::{Value as _, value},
};

/// The tables. Their numbers are part of what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Table {
    /// Account to smallest units.
    Balances = 1,
    /// User and provider to the last nonce.
    Nonces = 2,
    /// Id of a receipt to its block and place.
    Receipts = 3,
    /// Id to contract.
    Contracts = 4,
    /// What a list of keys is for to the list.
    Keys = 5,
    /// Epoch to beacon.
    Beacons = 6,
    /// Id to the newest record of a peer.
    Peers = 7,
    /// Id of a version to what children need of it.
    Versions = 8,
    /// Table and row to the number of its heads.
    Heads = 9,
    /// Contract, epoch and challenge to what its verifiers said.
    Challenges = 10,
    /// Contract, epoch, challenge and verifier to what was said.
    Statements = 11,
    /// Root over statements to the challenge as it stood then.
    Quorums = 12,
    /// Contract, epoch and challenge to the outcome that was confirmed.
    Settlements = 13,
    /// Name to its owner and content.
    Names = 14,
    /// Oracle and pair to the last rate.
    Rates = 15,
    /// Id of a proof block to its height.
    Blocks = 16,
    /// Upload and stripe to what was kept of it.
    Stripes = 17,
    /// Id to manifest.
    Manifests = 18,
    /// Manifest to the fraud proof against it.
    Frauds = 19,
    /// Manifest and number of shards to their provider.
    Placements = 20,
    /// Id of a CDN manifest to what it publishes.
    Published = 21,
    /// Publisher and content to the last number of a CDN manifest.
    Editions = 22,
    /// Table to the last number of its index.
    Indexes = 23,
    /// Contract, epoch and challenge to the audit that was accepted first.
    Audits = 24,
    /// Id of an object to the batch of a tracker's ledger that it is in, and its place there.
    Places = 25,
}

impl ledger::Table for Table {
    fn number(self) -> u8 {
        self as u8
    }
}

/// Coins outside of the accounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Supply {
    /// Whether the initial allocation was made.
    pub is_allocated: bool,
    /// Smallest units mined so far.
    pub mined_units: u64,
}

value!(Supply {
    is_allocated,
    mined_units
});

impl Ledger {
    /// Smallest units of an account.
    pub fn balance(&self, account: &Hash) -> u64 {
        self.get(Table::Balances, account).unwrap_or_default()
    }

    /// Adds to an account. The sum of all is bounded by the supply, so that none overflows.
    pub fn credit(&mut self, account: &Hash, units: u64) {
        let balance = self.balance(account).saturating_add(units);
        self.set_balance(account, balance);
    }

    /// Takes from an account; a rule has seen that it holds so much.
    pub fn debit(&mut self, account: &Hash, units: u64) {
        let balance = self.balance(account);
        debug_assert!(balance >= units, "a rule compares before");
        self.set_balance(account, balance.saturating_sub(units));
    }

    /// The commitment to all balances: SHA-256 over what it was before, the account and its new balance, for every change in
    /// its order; 32 zero bytes at first. Whoever judged the same objects has the same.
    pub fn state_root(&self) -> Hash {
        self.fact(STATE_ROOT)
    }

    /// Coins outside of the accounts.
    pub fn supply(&self) -> Supply {
        self.fact(SUPPLY)
    }

    /// Sets the coins outside of the accounts.
    pub fn set_supply(&mut self, supply: &Supply) {
        self.set_fact(SUPPLY, supply);
    }

    /// The sum of all balances in memory: of all accounts where there is no base. For tests and summaries.
    pub fn balances_sum(&self) -> i128 {
        let accounts = self.in_memory(Table::Balances);
        let units = accounts.filter_map(|(_, value)| u64::from_bytes(value));
        units.fold(0, |sum, units| sum.saturating_add(units.into()))
    }

    fn set_balance(&mut self, account: &Hash, units: u64) {
        let root = hash(&[&self.state_root(), account, &units.to_le_bytes()]);
        self.put(Table::Balances, account, &units);
        self.set_fact(STATE_ROOT, &root);
    }
}

/// Receipts accepted since the last block: a tree over their ids.
pub const RECEIPTS: &str = "receipts";
/// Challenges that were audited and passed since the last block: a tree over contract, epoch and challenge of each.
pub const PROOFS: &str = "proofs";

const STATE_ROOT: &str = "state root";
const SUPPLY: &str = "supply";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balances_are_kept_and_every_change_moves_the_root() {
        let mut ledger = Ledger::default();
        let (one, two) = ([1; 32], [2; 32]);
        ledger.credit(&one, 10);
        let first = ledger.state_root();
        ledger.debit(&one, 4);
        ledger.credit(&two, 4);
        assert_eq!((ledger.balance(&one), ledger.balance(&two)), (6, 4));
        assert_eq!(ledger.balances_sum(), 10);
        assert_ne!(ledger.state_root(), first);
        // The same changes give the same root, other ones another.
        let mut again = Ledger::default();
        again.credit(&one, 10);
        assert_eq!(again.state_root(), first);
        again.debit(&one, 3);
        again.credit(&two, 3);
        assert_ne!(again.state_root(), ledger.state_root());
    }
}
