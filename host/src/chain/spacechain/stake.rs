//! Whose coin a block stakes: the parts of Q18 and Q19 that compare scripts and amounts of the coinstake.
//! Called by the judge with what the coins say.
//! Never verifies a signature.

use super::super::utxo::Transaction;
use super::super::utxo::connect::{Prevout, paid_out};
use super::super::utxo::script::{Ops, template::is_key_form};
use super::params::DELEGATED_STAKE_MIN;
use super::signature::paid_key_hash;
use crate::state::coins::Coin;

/// Whom a staked coin pays to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The coin is not at hand.
    Unknown,
    /// A key with this hash.
    Key([u8; 20]),
    /// No key: a script of another form.
    Other,
}

/// Whom the staked coin pays to.
#[must_use]
pub fn owner_of(staked: &Option<Coin>) -> Owner {
    match staked {
        None => Owner::Unknown,
        Some(coin) => paid_key_hash(coin.script.as_bytes()).map_or(Owner::Other, Owner::Key),
    }
}

/// Q18, a coin staked by its owner: it pays to the key of the block (`CheckBlockInputPubKeyMatchesOutputPubKey`,
/// `CheckRecoveredPubKeyFromBlockSignature`). A coin that is not at hand is told by a spend that brings its key.
///
/// # Errors
/// What was expected and got.
pub fn check_own(owner: Owner, coinstake: &Transaction, staker: &[u8; 20]) -> Result<(), String> {
    let got = match owner {
        Owner::Key(hash) => hash,
        Owner::Other => {
            return Err(format!(
                "expected a coin of key hash {}, got a script of another form",
                hex::encode(staker)
            ));
        }
        Owner::Unknown => match spending_key(coinstake, 0) {
            Some(key) => super::super::utxo::hash160(key),
            None => return Ok(()),
        },
    };
    if got == *staker {
        return Ok(());
    }
    Err(format!(
        "expected a coin of key hash {}, got one of {}",
        hex::encode(staker),
        hex::encode(got)
    ))
}

/// Q18, a coin that was lent (`CheckProofOfStake`): its owner signed the delegation, and the staker brings a coin of its own
/// of enough value.
///
/// # Errors
/// What was expected and got.
pub fn check_lent(
    lender: Option<[u8; 20]>,
    owner: Owner,
    no_delegations: bool,
    prevouts: &[Option<Prevout>],
) -> Result<(), String> {
    if no_delegations {
        return Err("expected a coin of the staker's own, as none was ever lent, got a delegation".into());
    }
    let Some(lender) = lender else {
        return Err("expected a delegation signed by the coin's owner, got no signature of anybody".into());
    };
    match owner {
        Owner::Unknown => {}
        Owner::Key(hash) if hash == lender => {}
        Owner::Key(_) | Owner::Other => {
            return Err(format!(
                "expected a delegation signed by the coin's owner, got one of key hash {}",
                hex::encode(lender)
            ));
        }
    }
    match prevouts.first().and_then(Option::as_ref) {
        Some(own) if own.coin.value < DELEGATED_STAKE_MIN => Err(format!(
            "expected a coin of the staker's own of at least {DELEGATED_STAKE_MIN}, got {}",
            own.coin.value
        )),
        _ => Ok(()),
    }
}

/// What the coinstake pays beyond what it spends, where all of that is known.
#[must_use]
pub fn surplus(coinstake: &Transaction, prevouts: &[Option<Prevout>]) -> Option<i64> {
    let own = prevouts.get(..coinstake.input_count())?;
    let paid_in = own.iter().try_fold(0i64, |sum, prevout| {
        Some(sum.saturating_add(prevout.as_ref()?.coin.value))
    })?;
    Some(paid_out(coinstake).saturating_sub(paid_in))
}

/// Whether an input brings a signature alone, as the spend of a key does.
#[must_use]
pub fn is_key_spend(transaction: &Transaction, number: usize) -> bool {
    pushes(transaction, number).is_some_and(|pushes| matches!(pushes.as_slice(), [_]))
}

/// The key that an input brings behind its signature, as the spend of a key's hash does.
fn spending_key(transaction: &Transaction, number: usize) -> Option<&[u8]> {
    match pushes(transaction, number)?.as_slice() {
        [_, key] => Some(*key).filter(|key| is_key_form(key)),
        _ => None,
    }
}

fn pushes(transaction: &Transaction, number: usize) -> Option<Vec<&[u8]>> {
    let script = transaction.input(number)?.script_sig;
    Ops::new(script).map(|op| op.ok()?.pushed()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::utxo::script::{opcode, put_push};
    use super::super::super::utxo::{InputParts, OutPoint, TransactionBuilder, TxOut, hash160};
    use super::super::reward::share_script;
    use super::*;

    const KEY: [u8; 33] = [2; 33];

    fn coin(value: i64, script: &[u8]) -> Coin {
        let output = TxOut {
            value,
            script_pubkey: script,
        };
        Coin::new(output, Some(7), false)
    }

    /// A coinstake of one input with these pushes, and outputs of 0 and 50.
    fn coinstake(pushes: &[&[u8]]) -> Transaction {
        let mut script_sig = Vec::new();
        pushes.iter().for_each(|data| put_push(&mut script_sig, data));
        TransactionBuilder {
            version: 2,
            inputs: vec![InputParts {
                previous_output: OutPoint::default(),
                script_sig,
                ..InputParts::default()
            }],
            outputs: vec![(0, Vec::new()), (50, vec![opcode::ONE])],
            lock_time: 0,
            rings: None,
        }
        .build()
        .unwrap()
    }

    #[test]
    fn a_coin_of_ones_own_pays_to_the_key_of_the_block() {
        let staker = hash160(&KEY);
        let (by_key, by_hash) = (coinstake(&[&[9; 71]]), coinstake(&[&[9; 71], &KEY]));
        let own = |owner, coinstake: &Transaction| check_own(owner, coinstake, &staker).is_ok();
        let paid = |script: &[u8]| owner_of(&Some(coin(5, script)));
        assert!(own(paid(&share_script(&staker)), &by_key));
        assert!(!own(paid(&share_script(&[3; 20])), &by_key), "another's");
        assert!(!own(paid(&[opcode::ONE]), &by_key), "nobody's");
        // A coin that is not at hand is told by the key that its spend brings, or not at all.
        assert_eq!(owner_of(&None), Owner::Unknown);
        assert!(own(Owner::Unknown, &by_key));
        assert!(own(Owner::Unknown, &by_hash));
        assert!(!own(Owner::Unknown, &coinstake(&[&[9; 71], &[3; 33]])));
        assert_eq!((is_key_spend(&by_key, 0), is_key_spend(&by_hash, 0)), (true, false));
    }

    #[test]
    fn a_lent_coin_needs_its_owner_and_a_coin_of_the_stakers_own() {
        let owner = [4; 20];
        let prevouts = |value| {
            [Some(Prevout {
                coin: coin(value, &share_script(&[5; 20])),
                from_undo: false,
            })]
        };
        let lent = |lender, paid, complete, value| check_lent(lender, paid, complete, &prevouts(value)).is_ok();
        let enough = DELEGATED_STAKE_MIN;
        assert!(lent(Some(owner), Owner::Key(owner), false, enough));
        assert!(
            !lent(Some(owner), Owner::Key(owner), false, enough.saturating_sub(1)),
            "too small a coin"
        );
        assert!(
            !lent(Some([6; 20]), Owner::Key(owner), false, enough),
            "not the owner's"
        );
        assert!(!lent(Some(owner), Owner::Other, false, enough), "nobody's");
        assert!(!lent(None, Owner::Key(owner), false, enough), "no signature");
        assert!(
            !lent(Some(owner), Owner::Key(owner), true, enough),
            "nothing was ever lent"
        );
        assert!(lent(Some(owner), Owner::Unknown, false, enough));
        assert!(
            check_lent(Some(owner), Owner::Unknown, false, &[None]).is_ok(),
            "no coin at hand"
        );
    }

    #[test]
    fn a_surplus_is_known_where_all_amounts_are() {
        let known = |value| {
            Some(Prevout {
                coin: coin(value, &[]),
                from_undo: false,
            })
        };
        let coinstake = coinstake(&[]);
        // Coins of the transactions behind it do not count.
        assert_eq!(surplus(&coinstake, &[known(46), known(1_000)]), Some(4));
        assert_eq!(surplus(&coinstake, &[None, known(1_000)]), None);
        assert_eq!(surplus(&coinstake, &[]), None);
    }
}
