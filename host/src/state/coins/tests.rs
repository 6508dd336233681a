//! The coin set by itself: what it keeps, what it takes back, and where it is full.
//! Beside `coins`; the base beneath is tested with the store.
//! Never judges a spend.

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
    let mut all: Vec<_> = set
        .coins
        .iter()
        .map(|(outpoint, coin)| (*outpoint, coin.clone()))
        .collect();
    all.sort_by_key(|(outpoint, _)| *outpoint);
    all
}

#[test]
fn images_are_taken_back_with_the_coins_of_their_block_and_recorded_in_the_same_delta() {
    let mut set = CoinSet::new(2);
    let mut undo = Undo::default();
    assert_eq!(set.add(outpoint(1), coin(1, 25), &mut undo), Ok(false));
    assert_eq!(set.mark([7; 32], &mut undo), Ok(true));
    assert_eq!(set.mark([7; 32], &mut undo), Ok(false), "spent once");
    let mut delta = DeltaBuilder::default();
    set.record(&undo, &mut delta).unwrap();
    let delta = delta.finish([1; 32], [0; 32], Vec::new());
    let redo = set.disconnect(undo).unwrap();
    let mut other = Undo::default();
    assert_eq!(set.mark([7; 32], &mut other), Ok(true), "on another branch");
    set.disconnect(other).unwrap();
    set.disconnect(redo).unwrap();
    let mut late = Undo::default();
    assert_eq!(set.mark([7; 32], &mut late), Ok(false), "the block is back");
    assert_eq!(set.mark([8; 32], &mut late), Ok(true));
    let full = set.mark([9; 32], &mut late);
    assert!(matches!(full, Err(StateError::Full { max: 2, .. })), "{full:?}");
    // A set that never saw the block has both after its delta.
    let mut fresh = CoinSet::new(2);
    fresh.apply(&delta).unwrap();
    assert_eq!(contents(&fresh).len(), 1);
    assert_eq!(fresh.mark([7; 32], &mut Undo::default()), Ok(false));
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
    assert!(set.spend(&outpoint(1), &mut undo).unwrap().is_some());
    assert!(
        set.spend(&outpoint(1), &mut undo).unwrap().is_none(),
        "a coin is there once"
    );
    assert_eq!(set.add(outpoint(9), coin(9, 25), &mut undo), Ok(false));
    assert!(set.spend(&outpoint(9), &mut undo).unwrap().is_some());
    assert_eq!(set.add(outpoint(2), coin(99, 40), &mut undo), Ok(true));
    assert_eq!(set.total_value(), 99 + 3);
    let connected = contents(&set);
    assert_ne!(connected, at_start);
    let redo = set.disconnect(undo).unwrap();
    assert_eq!((contents(&set), set.total_value()), (at_start.clone(), 1 + 2 + 3));
    let undo = set.disconnect(redo).unwrap();
    assert_eq!(
        (contents(&set), set.total_value()),
        (connected, 99 + 3),
        "the block is back"
    );
    set.disconnect(undo).unwrap();
    assert_eq!(contents(&set), at_start, "and can be taken back once more");
    set.disconnect(before).unwrap();
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
        Err(StateError::Full { what: "coins", max: 1 })
    );
    assert_eq!(set.len(), 1);
}
