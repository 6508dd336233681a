//! Receipts (kind 7): a user pays a provider for an epoch of a contract that verifiers attested; rules T1 to T6.
//! The commission goes to the application, all else to the provider; nothing is made and nothing lost.
//! Never applied twice: a receipt that was committed is accepted again and changes nothing.

use super::{
    Hash, LunarParams,
    attestation::{Outcome, Quorum},
    blob::Blob,
    context::{self, COMMISSION_BP_MAX, Contract},
    docket::{self, Check, Docket, Stop, known, require},
    key::PublicKey,
    ledger::{Ledger, RECEIPTS, Table},
    record::{Court, Face, Reader, Record, short},
    rule,
    work::Signed,
};
use crate::{
    chain::lunarx::block,
    verdict::{Finding, Missing, Rule, RuleId},
};

/// The kind.
pub const KIND: u8 = 7;

/// A receipt: `contract 32 | epoch u32 | user key | provider key | dapp 32 | amount u64 | commission_bp u16 | nonce u64 |
/// attest_root 32 | signature of the user 64 | signature of the provider 64`, the second over the first as well. Its id is
/// SHA-256 of the kind and everything before the signatures.
pub struct Receipt {
    /// The contract.
    pub contract: Hash,
    /// The epoch.
    pub epoch: u32,
    /// Account of the application, which gets the commission.
    pub dapp: Hash,
    /// Smallest units that the user pays.
    pub amount: u64,
    /// The application's part of it, in hundredths of a percent.
    pub commission_bp: u16,
    /// One more than that of the last receipt of this user and provider; the first is 1.
    pub nonce: u64,
    /// Root over the statements of the verifiers.
    pub attest_root: Hash,
    /// Of the user, then of the provider.
    signed: [Signed; 2],
    /// In the same order: each is a hash, and asked for many times.
    accounts: [Hash; 2],
    id: Hash,
}

/// The rules of receipts.
pub const RULES: &[Rule] = &[
    rule(
        'T',
        1,
        "form; the nonce is the next of user and provider; behind a gap it waits, and what is committed is accepted again",
        "own format, receipt",
    ),
    rule(
        'T',
        2,
        "at most price times units of the contract, and to its provider",
        "own format (paper silent)",
    ),
    rule(
        'T',
        3,
        "a commission that the contract accepts, at most all of it",
        "own format (paper silent)",
    ),
    rule('T', 4, "the user has the coins", "own format (paper silent)"),
    rule(
        'T',
        5,
        "a quorum of verifiers said that the audit of contract and epoch passed",
        "own format (paper silent)",
    ),
    rule('T', 6, "user and provider signed it", "own format (paper silent)"),
];

const fn t(number: u8) -> RuleId {
    RuleId::new('T', number)
}

/// Reads a receipt.
///
/// # Errors
/// T1.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Receipt::read(&object)?))
}

/// The commission on an amount, rounded down: at most the amount, because the part is at most all of it.
pub fn commission(amount: u64, commission_bp: u16) -> u64 {
    let share = u128::from(amount).saturating_mul(commission_bp.min(COMMISSION_BP_MAX).into());
    let units = share.checked_div(COMMISSION_BP_MAX.into()).unwrap_or_default();
    u64::try_from(units).unwrap_or(amount)
}

impl Receipt {
    /// Reads a receipt.
    ///
    /// # Errors
    /// T1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, t(1));
        let (contract, epoch) = (from.get("contract")?, from.get("epoch")?);
        let user: PublicKey = from.get("user")?;
        let provider: PublicKey = from.get("provider")?;
        let (dapp, amount) = (from.get("dapp")?, from.get("amount")?);
        let (commission_bp, nonce) = (from.get("commission")?, from.get("nonce")?);
        let attest_root = from.get("attest root")?;
        let id = from.digest();
        let signed = [from.signed(user)?, from.signed(provider)?];
        from.end()?;
        let accounts = [user.id(), provider.id()];
        Ok(Self {
            contract,
            epoch,
            dapp,
            amount,
            commission_bp,
            nonce,
            attest_root,
            signed,
            accounts,
            id,
        })
    }

    /// Account of the user.
    pub fn user(&self) -> Hash {
        let [user, _] = self.accounts;
        user
    }

    /// Account of the provider.
    pub fn provider(&self) -> Hash {
        let [_, provider] = self.accounts;
        provider
    }

    fn pair(&self) -> &[u8] {
        self.accounts.as_flattened()
    }

    fn terms<'a>(&self, terms: Option<&'a Contract>) -> Result<&'a Contract, Stop> {
        known(terms, || docket::context("contract", &self.contract))
    }

    /// T1.
    fn check_nonce(&self, ledger: &Ledger) -> Check {
        let last: u64 = ledger.get(Table::Nonces, self.pair()).unwrap_or_default();
        // The nonce behind the last one cannot be written.
        let next = last.saturating_add(1);
        if self.nonce > next {
            return Err(Stop::Waits(Missing::Nonce(format!("{next} before {}", self.nonce))));
        }
        require(self.nonce == next && self.nonce > last, || {
            format!("nonce {}, expected {next}", self.nonce)
        })
    }

    /// T2.
    fn check_amount(&self, terms: &Contract) -> Check {
        let provider = self.provider();
        require(provider == terms.provider, || {
            let (got, expected) = (hex::encode(provider), hex::encode(terms.provider));
            format!("provider {got}, that of the contract is {expected}")
        })?;
        let most = u128::from(terms.price).saturating_mul(terms.units.into());
        require(u128::from(self.amount) <= most, || {
            format!("{} units of coin, expected at most {most}", self.amount)
        })
    }

    /// T5.
    fn check_quorum(&self, ledger: &Ledger, terms: Option<&Contract>) -> Check {
        let quorum = known(Quorum::of(ledger, &self.attest_root), || {
            docket::context("statements of verifiers under", &self.attest_root)
        })?;
        let of = quorum.of;
        require((of.contract, of.epoch) == (self.contract, self.epoch), || {
            format!("statements of epoch {} of another contract or epoch", of.epoch)
        })?;
        let terms = self.terms(terms)?;
        let (got, least) = (quorum.count(ledger, terms, Outcome::PASS), terms.quorum);
        require(got >= least, || {
            format!("{got} verifiers said it passed, expected {least}")
        })
    }
}

impl Record<LunarParams> for Receipt {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            height: None,
            time: None,
            words: format!(
                "contract {} epoch {} nonce {}: {} units, commission {} bp",
                short(&self.contract),
                self.epoch,
                self.nonce,
                self.amount,
                self.commission_bp
            ),
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        &mut self.signed
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        // What is committed held its terms then, and has changed the balance since.
        if ledger.get::<(u64, u64)>(Table::Receipts, &self.id).is_some() {
            docket.accept_again();
        } else {
            let (nonce, terms) = (self.check_nonce(ledger), context::contract(ledger, &self.contract));
            let terms = terms.as_ref();
            docket.rule(t(1), || nonce.clone());
            docket.rule(t(2), || self.check_amount(self.terms(terms)?));
            docket.rule(t(3), || {
                let most = self.terms(terms)?.commission_bp.min(COMMISSION_BP_MAX);
                require(self.commission_bp <= most, || {
                    format!("a commission of {}, expected at most {most}", self.commission_bp)
                })
            });
            docket.rule(t(4), || {
                // Behind a gap nobody knows what the receipts of the gap leave.
                if let Err(Stop::Waits(missing)) = &nonce {
                    return Err(Stop::Waits(missing.clone()));
                }
                // Nor does anybody before there are coins.
                known(ledger.supply().is_allocated.then_some(()), || {
                    Missing::Context("the allocation".into())
                })?;
                let balance = ledger.balance(&self.user());
                require(balance >= self.amount, || {
                    format!(
                        "the user has {balance} units of coin, expected at least {}",
                        self.amount
                    )
                })
            });
            docket.rule(t(5), || self.check_quorum(ledger, terms));
        }
        for (index, signed) in self.signed.iter().enumerate() {
            docket.signature(t(6), Some(index as u64), signed);
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let commission = commission(self.amount, self.commission_bp);
        ledger.debit(&self.user(), self.amount);
        ledger.credit(&self.dapp, commission);
        ledger.credit(&self.provider(), self.amount.saturating_sub(commission));
        ledger.put(Table::Nonces, self.pair(), &self.nonce);
        let mut receipts = ledger.growing(RECEIPTS);
        let place = (block::next_height(ledger), receipts.count);
        ledger.put(Table::Receipts, &self.id, &place);
        receipts.push(&self.id);
        ledger.set_fact(RECEIPTS, &receipts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commission_is_rounded_down_and_never_more_than_the_amount() {
        // Nothing, all, the last amount that rounds to nothing and the first that does not.
        assert_eq!(commission(1_000, 0), 0);
        assert_eq!(commission(u64::MAX, 10_000), u64::MAX);
        assert_eq!((commission(9_999, 1), commission(10_000, 1)), (0, 1));
        assert_eq!(commission(5, u16::MAX), 5, "more than all is all");
    }
}
