//! Sets of validators and what a quorum of them is.
//! Under certificates, the log of PBFT and its checkpoints: one definition for all.
//! Never counts a validator twice, and never heads instead of weight.

use crate::chain::records::{
    Hash, hash,
    ledger::Ledger,
    value::{Value, value},
};

use super::ledger::Table;

/// A validator: `key 33 | bls 48 | weight u64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validator {
    /// Compressed ECDSA key, for certificates of single signatures and for messages.
    pub key: [u8; 33],
    /// Key in G1, for aggregates. That it is known to be held (proof of possession) is said with the set.
    pub bls: [u8; 48],
    /// Its weight, at least 1.
    pub weight: u64,
}

value!(Validator { key, bls, weight });

/// A set of validators in the order of their places: `count u16 | validators`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validators {
    /// The validators.
    pub list: Vec<Validator>,
}

value!(Validators { list });

impl Validators {
    /// Its hash: SHA-256 of its bytes.
    pub fn id(&self) -> Hash {
        hash(&[&self.to_bytes()])
    }

    /// The set of this hash.
    pub fn known(ledger: &Ledger, id: &Hash) -> Option<Self> {
        ledger.get(Table::Sets, id)
    }

    /// The weight of all.
    pub fn total(&self) -> u128 {
        self.list.iter().map(|validator| u128::from(validator.weight)).sum()
    }

    /// The place of the primary of a view: v mod N (Castro and Liskov, section 4).
    pub fn primary(&self, view: u32) -> u16 {
        let count = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        u16::try_from(view.checked_rem(count).unwrap_or_default()).unwrap_or_default()
    }

    /// Whether this weight of different validators is a quorum: more than two thirds of all. Two quorums then have more than a third
    /// in common, so that less than a third of liars cannot make up the overlap. With equal weights and N = 3f + 1 it is the
    /// paper's 2f + 1; "2f + 1 with f = floor((N - 1) / 3)" forks for other N.
    pub fn is_quorum(&self, weight: u128) -> bool {
        weight.saturating_mul(3) > self.total().saturating_mul(2)
    }

    /// Whether this weight cannot be liars alone: a third of all at least. Enough to join a change of view or to fetch a state.
    pub fn is_weak(&self, weight: u128) -> bool {
        weight.saturating_mul(3) >= self.total()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(weights: &[u64]) -> Validators {
        let of = |(place, weight): (usize, &u64)| Validator {
            key: [place as u8; 33],
            bls: [place as u8; 48],
            weight: *weight,
        };
        Validators {
            list: weights.iter().enumerate().map(of).collect(),
        }
    }

    fn weight_of(set: &Validators, members: u32) -> u128 {
        let members = set
            .list
            .iter()
            .enumerate()
            .filter(|(place, _)| members >> place & 1 == 1);
        members.map(|(_, validator)| u128::from(validator.weight)).sum()
    }

    /// Every pair of quorums of 4 to 10 replicas against every set of liars of less than a third: 5, 6, 8, 9 and 10 are those where
    /// N is not 3f + 1. The paper's count forks there: the negative control.
    #[test]
    fn two_quorums_have_an_honest_member_in_common() {
        for count in 4..=10u32 {
            let set = set(&vec![1; count as usize]);
            let quorums: Vec<u32> = (0..1u32 << count)
                .filter(|members| set.is_quorum(weight_of(&set, *members)))
                .collect();
            let liars_max = (count - 1) / 3;
            let common = |one: &u32, two: &u32| (one & two).count_ones();
            let least = quorums
                .iter()
                .flat_map(|one| quorums.iter().map(move |two| common(one, two)))
                .min();
            assert!(
                least > Some(liars_max),
                "{count} replicas: {least:?} in common, {liars_max} may lie"
            );
            // Without the liars there is still a quorum.
            let honest = (1u32 << (count - liars_max)) - 1;
            assert!(set.is_quorum(weight_of(&set, honest)), "{count} replicas");
            let of_the_paper = 2 * liars_max + 1;
            let forks = 2 * of_the_paper <= count + liars_max;
            assert_eq!(forks, count % 3 != 1, "2f + 1 of {count}");
        }
    }

    /// The same for weights: all pairs of quorums of six validators of unequal weights, liars of any set below a third.
    #[test]
    fn two_quorums_of_weight_have_more_than_a_third_in_common() {
        for weights in [
            [1, 1, 2, 3, 5, 8],
            [1, 1, 1, 1, 1, 100],
            [7, 7, 7, 10, 10, 10],
            [1, 2, 4, 8, 16, 32],
        ] {
            let set = set(&weights);
            let quorums: Vec<u32> = (0..64)
                .filter(|members| set.is_quorum(weight_of(&set, *members)))
                .collect();
            assert!(!quorums.is_empty());
            for one in &quorums {
                for two in &quorums {
                    assert!(
                        3 * weight_of(&set, one & two) > set.total(),
                        "{weights:?}: {one:b} and {two:b}"
                    );
                }
            }
        }
    }

    #[test]
    fn sums_of_the_largest_weights_do_not_overflow() {
        let set = set(&[u64::MAX; 4]);
        let three = 3 * u128::from(u64::MAX);
        assert!(set.is_quorum(three) && !set.is_quorum(three - u128::from(u64::MAX)));
        assert!(set.is_weak(2 * u128::from(u64::MAX)) && !set.is_weak(u128::from(u64::MAX)));
        assert_eq!((set.primary(0), set.primary(5)), (0, 1));
        assert_eq!(Validators { list: Vec::new() }.primary(7), 0, "of nobody, nobody");
    }
}
