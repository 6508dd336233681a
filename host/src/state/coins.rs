//! The coin set: every unspent output with its height, compact enough for millions of them in memory; and key images.
//! Blocks connect in order and disconnect in reverse by their undo; the rules of the chain look coins up here.
//! Never judges a spend, and never keeps an output that no script can spend.
//!
//! A coin in memory costs 96 bytes plus the table's slack (about 110 to 220 in all) while its script has at most 38 bytes,
//! which all common kinds have; longer scripts add one allocation. On disk it takes 48 bytes and its script.

use std::{collections::VecDeque, fmt, sync::Arc};

use super::{
    Base, Sequence, StateError, TableId, Value,
    delta::{Delta, DeltaBuilder},
    images::{self, KeyImage, KeyImages},
    overlay::{self, Ahead, Overlay, WARMED_SLOTS, read},
};
use crate::chain::utxo::{OutPoint, Transaction, TxOut};

/// A script kept with a coin: short ones inline.
#[derive(Clone, PartialEq, Eq)]
pub struct CoinScript(Repr);

#[derive(Clone, PartialEq, Eq)]
enum Repr {
    Inline { len: u8, bytes: [u8; INLINE_BYTES] },
    Boxed(Box<[u8]>),
}

impl CoinScript {
    /// A copy of `script`.
    #[must_use]
    pub fn new(script: &[u8]) -> Self {
        let mut bytes = [0u8; INLINE_BYTES];
        match (bytes.get_mut(..script.len()), u8::try_from(script.len())) {
            (Some(room), Ok(len)) => {
                room.copy_from_slice(script);
                Self(Repr::Inline { len, bytes })
            }
            _ => Self(Repr::Boxed(script.into())),
        }
    }

    /// The script.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Inline { len, bytes } => bytes.get(..usize::from(*len)).unwrap_or_default(),
            Repr::Boxed(bytes) => bytes,
        }
    }
}

impl fmt::Debug for CoinScript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.as_bytes()))
    }
}

/// An unspent output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coin {
    /// Amount in the smallest unit.
    pub value: i64,
    /// Height and coinbase flag in one word.
    code: u32,
    /// The script that a spend must satisfy.
    pub script: CoinScript,
}

impl Coin {
    /// The coin that `output` of a block at `height` becomes; the height may be unknown.
    #[must_use]
    pub fn new(output: TxOut<'_>, height: Option<u32>, coinbase: bool) -> Self {
        let height = height.map_or(HEIGHT_UNKNOWN, |height| height.min(HEIGHT_UNKNOWN));
        Self {
            value: output.value,
            code: (height << 1) | u32::from(coinbase),
            script: CoinScript::new(output.script_pubkey),
        }
    }

    /// The height of the block that made it, where known.
    #[must_use]
    pub fn height(&self) -> Option<u32> {
        Some(self.code >> 1).filter(|height| *height != HEIGHT_UNKNOWN)
    }

    /// Whether a coinbase made it.
    #[must_use]
    pub fn is_coinbase(&self) -> bool {
        self.code & 1 == 1
    }

    /// The output again.
    #[must_use]
    pub fn output(&self) -> TxOut<'_> {
        TxOut {
            value: self.value,
            script_pubkey: self.script.as_bytes(),
        }
    }
}

impl Value for Coin {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.value.to_le_bytes());
        out.extend_from_slice(&self.code.to_le_bytes());
        out.extend_from_slice(self.script.as_bytes());
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let (value, rest) = bytes.split_first_chunk()?;
        let (code, script) = rest.split_first_chunk()?;
        Some(Self {
            value: i64::from_le_bytes(*value),
            code: u32::from_le_bytes(*code),
            script: CoinScript::new(script),
        })
    }

    fn heap_bytes(&self) -> usize {
        match &self.script.0 {
            Repr::Inline { .. } => 0,
            Repr::Boxed(bytes) => bytes.len(),
        }
    }
}

/// What connecting a block changed, in order, so that it can be taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undo {
    list: overlay::Undo<OutPoint, Coin>,
    images: images::Undo,
    /// As they were before the first change.
    totals: Totals,
    /// The changes of coins as rows, where there is a base for them; gone once they were asked for.
    recorded: Option<DeltaBuilder>,
}

impl Undo {
    /// Whether its changes stand in memory only: its delta has no sequence yet, and it was not taken back.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.list.is_open() || self.images.is_open()
    }

    fn note(&mut self, outpoint: &OutPoint, before: Option<&Coin>, after: Option<&Coin>) {
        if let Some(rows) = &mut self.recorded {
            rows.push(TableId::COINS, outpoint, before, after);
        }
    }
}

/// Number and sum of all coins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Totals {
    count: u64,
    sum: i128,
}

impl Totals {
    fn add(&mut self, coin: &Coin) {
        self.count += 1;
        self.sum += i128::from(coin.value);
    }

    fn remove(&mut self, coin: &Coin) {
        self.count -= 1;
        self.sum -= i128::from(coin.value);
    }

    /// The row: `count u64 | sum i128`, and none for no coins.
    fn row(self) -> Option<[u8; TOTALS_BYTES]> {
        let mut row = [0u8; TOTALS_BYTES];
        row[..8].copy_from_slice(&self.count.to_le_bytes());
        row[8..].copy_from_slice(&self.sum.to_le_bytes());
        (self != Self::default()).then_some(row)
    }

    fn of_row(row: Option<&[u8; TOTALS_BYTES]>) -> Self {
        let parts = row.and_then(|row| Some((row.first_chunk()?, row.last_chunk()?)));
        parts.map_or(Self::default(), |(count, sum)| Self {
            count: u64::from_le_bytes(*count),
            sum: i128::from_le_bytes(*sum),
        })
    }
}

/// The unspent outputs.
#[derive(Clone, Debug)]
pub struct CoinSet {
    coins: Overlay<OutPoint, Coin>,
    /// Of spent ring outputs: nobody knows which outputs those are, so that these stay among the coins.
    images: KeyImages,
    /// Kept so that they cost nothing to ask for.
    totals: Totals,
    coins_max: usize,
    /// An empty list of rows with the memory of the one before.
    spare_rows: DeltaBuilder,
    /// What was read ahead for the block that is connected next, in the order in which it spends.
    expected: Expected,
}

/// Coins read ahead to be spent in this order, after the base had applied so much.
#[derive(Clone, Debug, Default)]
struct Expected {
    applied: Sequence,
    coins: VecDeque<(OutPoint, Option<Coin>)>,
}

impl CoinSet {
    /// An empty set in memory that may hold up to `coins_max` coins.
    #[must_use]
    pub fn new(coins_max: usize) -> Self {
        Self {
            coins: Overlay::in_memory(TableId::COINS),
            images: KeyImages::new(),
            totals: Totals::default(),
            coins_max,
            spare_rows: DeltaBuilder::default(),
            expected: Expected::default(),
        }
    }

    /// The coins of `base`, up to `coins_max` in all. Up to `clean_bytes_max` bytes of them are kept in memory, too.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn over(base: Arc<dyn Base>, coins_max: usize, clean_bytes_max: usize) -> Result<Self, StateError> {
        let row = read(Some(&base), TableId::META, TOTALS_KEY)?;
        Ok(Self {
            coins: Overlay::over(TableId::COINS, Arc::clone(&base), clean_bytes_max),
            images: KeyImages::over(base, clean_bytes_max),
            totals: Totals::of_row(row.as_ref()),
            coins_max,
            spare_rows: DeltaBuilder::default(),
            expected: Expected::default(),
        })
    }

    /// The coin at `outpoint`.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn get(&self, outpoint: &OutPoint) -> Result<Option<Coin>, StateError> {
        self.coins.get(outpoint)
    }

    /// The number of coins.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::try_from(self.totals.count).unwrap_or(usize::MAX)
    }

    /// True without coins.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.totals.count == 0
    }

    /// The sum of all amounts, as `gettxoutsetinfo` reports it.
    #[must_use]
    pub fn total_value(&self) -> i128 {
        self.totals.sum
    }

    /// Takes a coin out for a spend of the block whose undo this is.
    ///
    /// # Errors
    /// The base cannot be read. Nothing changed.
    pub fn spend(&mut self, outpoint: &OutPoint, undo: &mut Undo) -> Result<Option<Coin>, StateError> {
        self.start(undo);
        let expected = self.expected.coins.pop_front_if(|(expected, _)| expected == outpoint);
        let coin = match expected {
            Some((_, coin)) => self
                .coins
                .take_read(outpoint, coin, self.expected.applied, &mut undo.list)?,
            None => self.coins.take(outpoint, &mut undo.list)?,
        };
        if let Some(coin) = &coin {
            self.totals.remove(coin);
            undo.note(outpoint, Some(coin), None);
        }
        Ok(coin)
    }

    /// Adds a coin of the block whose undo this is; an unspendable output is not kept. The value is true where an
    /// unspent coin of the same outpoint was there and is now overwritten (BIP30 is the rule about that).
    ///
    /// # Errors
    /// The set is full, or the base cannot be read. Nothing changed.
    pub fn add(&mut self, outpoint: OutPoint, coin: Coin, undo: &mut Undo) -> Result<bool, StateError> {
        if is_unspendable(coin.script.as_bytes()) {
            return Ok(self.coins.get(&outpoint)?.is_some());
        }
        self.make_room(undo)?;
        let value = coin.value;
        let after = undo.recorded.is_some().then(|| coin.clone());
        let before = self.coins.put(outpoint, coin, &mut undo.list)?;
        undo.note(&outpoint, before.as_ref(), after.as_ref());
        Ok(self.count_added(value, before))
    }

    /// [`Self::add`] where the base has no such coin, so that it need not be asked: the id commits to a coin that was spent
    /// only now (any transaction but a coinbase of a chain whose coins are complete).
    ///
    /// # Errors
    /// The set is full. Nothing changed.
    pub fn add_new(&mut self, outpoint: OutPoint, coin: Coin, undo: &mut Undo) -> Result<bool, StateError> {
        if is_unspendable(coin.script.as_bytes()) {
            return Ok(false);
        }
        self.make_room(undo)?;
        let value = coin.value;
        let after = undo.recorded.is_some().then(|| coin.clone());
        let before = self.coins.put_new(outpoint, coin, &mut undo.list);
        undo.note(&outpoint, before.as_ref(), after.as_ref());
        Ok(self.count_added(value, before))
    }

    /// Spends a key image for the block whose undo this is; false where it was spent before.
    ///
    /// # Errors
    /// There are as many in memory as there may be coins, or the base cannot be read. Nothing changed.
    pub fn mark(&mut self, image: KeyImage, undo: &mut Undo) -> Result<bool, StateError> {
        self.start(undo);
        if self.images.len_in_memory() >= self.coins_max {
            return Err(StateError::Full {
                what: "key images",
                max: self.coins_max as u64,
            });
        }
        self.images.spend(image, &mut undo.images)
    }

    /// Takes back what `undo` records, and returns what takes that back in turn: a block that comes back after a
    /// reorganisation. Blocks disconnect in the reverse order of their connection.
    ///
    /// # Errors
    /// The base cannot be read; the set is of no further use then. In memory nothing can fail.
    pub fn disconnect(&mut self, undo: Undo) -> Result<Undo, StateError> {
        let totals = self.totals;
        let mut after = totals;
        undo.list.before().for_each(|coin| after.add(coin));
        let list = self.coins.revert(undo.list)?;
        list.before().for_each(|coin| after.remove(coin));
        self.totals = after;
        let images = self.images.disconnect(undo.images)?;
        Ok(Undo {
            list,
            images,
            totals,
            recorded: None,
        })
    }

    /// The changes of an open undo as rows of a delta, before anything else changes the set.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn record(&self, undo: &Undo, delta: &mut DeltaBuilder) -> Result<(), StateError> {
        self.coins.record(&undo.list, delta)?;
        self.record_others(undo, delta)
    }

    /// [`Self::record`] by what was kept while the changes were made, which takes no look at any coin.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn take_record(&self, undo: &mut Undo) -> Result<DeltaBuilder, StateError> {
        let Some(mut delta) = undo.recorded.take() else {
            let mut delta = DeltaBuilder::default();
            self.record(undo, &mut delta)?;
            return Ok(delta);
        };
        self.record_others(undo, &mut delta)?;
        Ok(delta)
    }

    /// Takes in the rows of a block whose delta is made, for their memory.
    pub fn reuse_rows(&mut self, rows: DeltaBuilder) {
        self.spare_rows = rows;
    }

    /// Takes in the undo of a block that was written, for its memory.
    pub fn reuse_undo(&mut self, undo: Undo) {
        self.coins.reuse(undo.list);
    }

    /// What stands beside the coins.
    fn record_others(&self, undo: &Undo, delta: &mut DeltaBuilder) -> Result<(), StateError> {
        self.images.record(&undo.images, delta)?;
        if !undo.list.is_empty() {
            let (before, after) = (undo.totals.row(), self.totals.row());
            delta.push(TableId::META, TOTALS_KEY, before.as_ref(), after.as_ref());
        }
        Ok(())
    }

    /// The delta of this undo has its sequence, the highest so far.
    pub fn commit(&mut self, sequence: Sequence, undo: &mut Undo) {
        self.coins.commit(sequence, &mut undo.list);
        self.images.commit(sequence, &mut undo.images);
    }

    /// The base has every delta up to here: coins in memory that came from them may go.
    pub fn settle(&mut self, applied: Sequence) {
        self.coins.settle(applied);
        self.images.settle(applied);
    }

    /// Makes the changes of a delta that the base does not have, or the inverse of one; what comes back is open.
    ///
    /// # Errors
    /// A row of the delta is no coin; the set is of no further use then.
    pub fn apply(&mut self, delta: &Delta) -> Result<Undo, StateError> {
        let totals = self.totals;
        let list = self.coins.apply(delta)?;
        let images = self.images.apply(delta)?;
        let row = delta
            .changes()
            .find(|row| (row.table, row.key) == (TableId::META, TOTALS_KEY));
        if let Some(row) = row {
            self.totals = Totals::of_row(row.after.and_then(|row| row.try_into().ok()));
        }
        Ok(Undo {
            list,
            images,
            totals,
            recorded: None,
        })
    }

    /// Those of these coins for which the base would have to be asked, in their order.
    #[must_use]
    pub fn missing(&self, mut outpoints: Vec<OutPoint>) -> Vec<OutPoint> {
        let mut left = 0;
        for first in (0..outpoints.len()).step_by(WARMED_SLOTS) {
            let end = outpoints.len().min(first + WARMED_SLOTS);
            self.coins.warm(outpoints[first..end].iter().copied());
            for at in first..end {
                if self.coins.misses(&outpoints[at]) {
                    outpoints[left] = outpoints[at];
                    left += 1;
                }
            }
        }
        outpoints.truncate(left);
        outpoints
    }

    /// Brings the slots of the coins that these transactions spend and make into the processor's caches: see
    /// [`Overlay::warm`].
    pub fn warm<'a>(&self, transactions: impl Iterator<Item = &'a Transaction>) {
        self.coins.warm(transactions.flat_map(|transaction| {
            let (txid, made) = (transaction.txid(), (0u32..).zip(transaction.outputs()));
            let spent = transaction.inputs().map(|input| input.previous_output);
            spent.chain(made.map(move |(index, _)| OutPoint { txid, index }))
        }));
    }

    /// Coins that the next block spends, read ahead, in the order of its inputs. Each goes from here to where it is spent, and
    /// what a block did not spend is forgotten with the next call.
    pub fn expect(&mut self, ahead: Ahead<OutPoint, Coin>) {
        self.expected = Expected {
            applied: ahead.applied,
            coins: ahead.rows.into(),
        };
    }

    /// Takes in what was read ahead; the value is the number of coins taken in.
    pub fn insert_clean(&mut self, ahead: Ahead<OutPoint, Coin>) -> usize {
        self.coins.insert_clean(ahead)
    }

    /// The base beneath.
    #[must_use]
    pub fn base(&self) -> Option<&Arc<dyn Base>> {
        self.coins.base()
    }

    /// Bytes in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.coins.bytes()
    }

    fn start(&mut self, undo: &mut Undo) {
        if undo.list.is_empty() {
            undo.totals = self.totals;
            undo.recorded = self.coins.base().map(|_| std::mem::take(&mut self.spare_rows));
        }
    }

    fn make_room(&mut self, undo: &mut Undo) -> Result<(), StateError> {
        self.start(undo);
        if self.len() >= self.coins_max {
            return Err(StateError::Full {
                what: "coins",
                max: self.coins_max as u64,
            });
        }
        Ok(())
    }

    fn count_added(&mut self, value: i64, before: Option<Coin>) -> bool {
        self.totals.count += 1;
        self.totals.sum += i128::from(value);
        if let Some(before) = &before {
            self.totals.remove(before);
        }
        before.is_some()
    }
}

/// Whether no script can ever spend the output: `OP_RETURN` first, or too long (`CScript::IsUnspendable`).
#[must_use]
pub fn is_unspendable(script: &[u8]) -> bool {
    script.first() == Some(&OP_RETURN) || script.len() > SCRIPT_BYTES_MAX
}

const OP_RETURN: u8 = 0x6a;
const SCRIPT_BYTES_MAX: usize = 10_000;
/// Longest script kept inline: 34 bytes of P2WSH and P2TR, 35 of a compressed key, and what the layout leaves.
const INLINE_BYTES: usize = 38;
/// Row of [`TableId::META`] with number and sum.
const TOTALS_KEY: &[u8; 5] = b"coins";
const TOTALS_BYTES: usize = 24;
/// No block reaches this height.
const HEIGHT_UNKNOWN: u32 = u32::MAX >> 1;

#[cfg(test)]
mod tests;
