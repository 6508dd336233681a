//! The coin set: every unspent output with its height, compact enough for millions of them in memory.
//! Blocks connect in order and disconnect in reverse by their undo; the rules of the chain look coins up here.
//! Never judges a spend, and never keeps an output that no script can spend.
//!
//! A coin costs 96 bytes plus the table's slack (about 110 to 220 in all) while its script has at most 38 bytes, which
//! all common kinds have; longer scripts add one allocation.

use std::collections::HashMap;
use std::fmt;

use thiserror::Error;

use crate::chain::utxo::{OutPoint, TxOut};

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

/// More coins than the configuration allows: the operation stops, no verdict is touched.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("the coin set holds {coins_max} coins and may not grow")]
pub struct CoinsFull {
    /// The limit.
    pub coins_max: usize,
}

/// What connecting a block changed, in order, so that it can be taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undo {
    changes: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Change {
    Removed(OutPoint, Coin),
    Added(OutPoint),
}

/// The unspent outputs.
#[derive(Clone, Debug)]
pub struct CoinSet {
    coins: HashMap<OutPoint, Coin>,
    /// The sum of their amounts, kept so that it costs nothing to ask for.
    total: i128,
    coins_max: usize,
}

impl CoinSet {
    /// An empty set that may hold up to `coins_max` coins.
    #[must_use]
    pub fn new(coins_max: usize) -> Self {
        Self {
            coins: HashMap::new(),
            total: 0,
            coins_max,
        }
    }

    /// The coin at `outpoint`.
    #[must_use]
    pub fn get(&self, outpoint: &OutPoint) -> Option<&Coin> {
        self.coins.get(outpoint)
    }

    /// The number of coins.
    #[must_use]
    pub fn len(&self) -> usize {
        self.coins.len()
    }

    /// True without coins.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.coins.is_empty()
    }

    /// The coins in no particular order.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPoint, &Coin)> {
        self.coins.iter()
    }

    /// The sum of all amounts, as `gettxoutsetinfo` reports it.
    #[must_use]
    pub fn total_value(&self) -> i128 {
        self.total
    }

    /// Takes a coin out for a spend of the block whose undo this is.
    pub fn spend(&mut self, outpoint: &OutPoint, undo: &mut Undo) -> Option<Coin> {
        let coin = self.take(outpoint)?;
        undo.changes.push(Change::Removed(*outpoint, coin.clone()));
        Some(coin)
    }

    /// Adds a coin of the block whose undo this is; an unspendable output is not kept. The value is true where an
    /// unspent coin of the same outpoint was there and is now overwritten (BIP30 is the rule about that).
    ///
    /// # Errors
    /// The set is full. Nothing changed.
    pub fn add(&mut self, outpoint: OutPoint, coin: Coin, undo: &mut Undo) -> Result<bool, CoinsFull> {
        if is_unspendable(coin.script.as_bytes()) {
            return Ok(self.coins.contains_key(&outpoint));
        }
        if self.coins.len() >= self.coins_max {
            return Err(CoinsFull {
                coins_max: self.coins_max,
            });
        }
        let before = self.put(outpoint, coin);
        let overwritten = before.is_some();
        undo.changes.extend(before.map(|coin| Change::Removed(outpoint, coin)));
        undo.changes.push(Change::Added(outpoint));
        Ok(overwritten)
    }

    /// Takes back what `undo` records, and returns what takes that back in turn: a block that comes back after a
    /// reorganisation. Blocks disconnect in the reverse order of their connection.
    pub fn disconnect(&mut self, undo: Undo) -> Undo {
        let mut redo = Undo::default();
        for change in undo.changes.into_iter().rev() {
            match change {
                Change::Removed(outpoint, coin) => {
                    let before = self.put(outpoint, coin);
                    redo.changes.extend(before.map(|coin| Change::Removed(outpoint, coin)));
                    redo.changes.push(Change::Added(outpoint));
                }
                Change::Added(outpoint) => {
                    let coin = self.take(&outpoint);
                    redo.changes.extend(coin.map(|coin| Change::Removed(outpoint, coin)));
                }
            }
        }
        redo
    }

    fn put(&mut self, outpoint: OutPoint, coin: Coin) -> Option<Coin> {
        self.total += i128::from(coin.value);
        let before = self.coins.insert(outpoint, coin)?;
        self.total -= i128::from(before.value);
        Some(before)
    }

    fn take(&mut self, outpoint: &OutPoint) -> Option<Coin> {
        let coin = self.coins.remove(outpoint)?;
        self.total -= i128::from(coin.value);
        Some(coin)
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
/// No block reaches this height.
const HEIGHT_UNKNOWN: u32 = u32::MAX >> 1;
const _: () = assert!(size_of::<(OutPoint, Coin)>() <= 96, "the documented cost of a coin");

#[cfg(test)]
mod tests {
    use super::*;

    fn outpoint(n: u8) -> OutPoint {
        OutPoint {
            txid: [n; 32],
            index: 0,
        }
    }

    fn coin(value: i64, script_bytes: usize) -> Coin {
        let script_pubkey = &vec![0x51; script_bytes];
        Coin::new(TxOut { value, script_pubkey }, Some(7), true)
    }

    fn contents(set: &CoinSet) -> Vec<(OutPoint, Coin)> {
        let mut all: Vec<_> = set.iter().map(|(outpoint, coin)| (*outpoint, coin.clone())).collect();
        all.sort_by_key(|(outpoint, _)| *outpoint);
        all
    }

    #[test]
    fn scripts_of_every_kept_length_come_back() {
        // Empty, around the inline limit, and the longest that can still be spent.
        for len in [0, 1, 25, 35, INLINE_BYTES, INLINE_BYTES + 1, SCRIPT_BYTES_MAX] {
            let coin = coin(1, len);
            assert_eq!(coin.output().script_pubkey.len(), len);
            assert_eq!((coin.height(), coin.is_coinbase()), (Some(7), true));
        }
        let unknown = Coin::new(
            TxOut {
                value: 0,
                script_pubkey: &[],
            },
            None,
            false,
        );
        assert_eq!((unknown.height(), unknown.is_coinbase()), (None, false));
    }

    #[test]
    fn disconnecting_restores_spent_added_and_overwritten_coins() {
        let mut set = CoinSet::new(10);
        let mut before = Undo::default();
        for n in 1..=3 {
            set.add(outpoint(n), coin(i64::from(n), 25), &mut before).unwrap();
        }
        let at_start = contents(&set);
        let mut undo = Undo::default();
        // Spends an old coin, adds one and spends it again, and overwrites another (the BIP30 case).
        assert!(set.spend(&outpoint(1), &mut undo).is_some());
        assert!(set.spend(&outpoint(1), &mut undo).is_none(), "a coin is there once");
        assert_eq!(set.add(outpoint(9), coin(9, 25), &mut undo), Ok(false));
        assert!(set.spend(&outpoint(9), &mut undo).is_some());
        assert_eq!(set.add(outpoint(2), coin(99, 40), &mut undo), Ok(true));
        assert_eq!(set.total_value(), 99 + 3);
        let connected = contents(&set);
        assert_ne!(connected, at_start);
        let redo = set.disconnect(undo);
        assert_eq!((contents(&set), set.total_value()), (at_start.clone(), 1 + 2 + 3));
        let undo = set.disconnect(redo);
        assert_eq!(
            (contents(&set), set.total_value()),
            (connected, 99 + 3),
            "the block is back"
        );
        set.disconnect(undo);
        assert_eq!(contents(&set), at_start, "and can be taken back once more");
        set.disconnect(before);
        assert!(set.is_empty());
        assert_eq!(set.total_value(), 0);
    }

    #[test]
    fn what_no_script_can_spend_is_not_kept() {
        let mut set = CoinSet::new(10);
        let mut undo = Undo::default();
        let output = |script_pubkey| TxOut {
            value: 5,
            script_pubkey,
        };
        let too_long = vec![0x51; SCRIPT_BYTES_MAX + 1];
        for script in [&[OP_RETURN][..], &[OP_RETURN, 0x51], &too_long] {
            set.add(outpoint(1), Coin::new(output(script), Some(1), false), &mut undo)
                .unwrap();
        }
        assert!(set.is_empty());
        // OP_RETURN anywhere but first is kept: the node does not look further either.
        set.add(
            outpoint(1),
            Coin::new(output(&[0x51, OP_RETURN]), Some(1), false),
            &mut undo,
        )
        .unwrap();
        assert_eq!(set.len(), 1);
    }

    #[test]
    fn a_full_set_says_so_and_stays_as_it_is() {
        let mut set = CoinSet::new(1);
        let mut undo = Undo::default();
        set.add(outpoint(1), coin(1, 25), &mut undo).unwrap();
        assert_eq!(
            set.add(outpoint(2), coin(1, 25), &mut undo),
            Err(CoinsFull { coins_max: 1 })
        );
        assert_eq!(set.len(), 1);
    }
}
