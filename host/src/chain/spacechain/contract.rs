//! The opcodes of contracts in scripts: where they stand, and what a transaction is because of them.
//! Asked by the rules Q14, Q20 and Q21. Nothing here runs a contract: what one does is state of another machine.
//! Never reads behind a push that does not end, as the node does not.

use super::super::utxo::Transaction;
use super::super::utxo::script::Ops;

/// What contract opcodes an output script has (`HasOpCreate`, `HasOpCall`, `HasOpSender`): each counts where it stands
/// exactly once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opcodes {
    /// `OP_CREATE`.
    pub create: bool,
    /// `OP_CALL`.
    pub call: bool,
    /// `OP_SENDER`.
    pub sender: bool,
}

impl Opcodes {
    /// Of a script.
    #[must_use]
    pub fn of(script: &[u8]) -> Self {
        let (mut create, mut call, mut sender) = (0u32, 0u32, 0u32);
        for op in Ops::new(script).map_while(Result::ok) {
            let count = match op.opcode {
                OP_CREATE => &mut create,
                OP_CALL => &mut call,
                OP_SENDER => &mut sender,
                _ => continue,
            };
            *count = count.saturating_add(1);
        }
        Self {
            create: create == 1,
            call: call == 1,
            sender: sender == 1,
        }
    }

    /// Whether the output makes or calls a contract.
    #[must_use]
    pub fn runs(self) -> bool {
        self.create || self.call
    }

    /// Whether there is any.
    #[must_use]
    pub fn any(self) -> bool {
        self.create || self.call || self.sender
    }
}

/// The contract outputs of a transaction: making or calling one.
pub fn contract_outputs(transaction: &Transaction) -> usize {
    let runs = transaction
        .outputs()
        .filter(|output| Opcodes::of(output.script_pubkey).runs());
    runs.count()
}

/// Whether a transaction makes or calls a contract (`HasCreateOrCall`).
#[must_use]
pub fn runs_contract(transaction: &Transaction) -> bool {
    contract_outputs(transaction) > 0
}

/// Whether an input's script is the one by which contracts spend (`CScript::HasOpSpend`).
#[must_use]
pub fn is_spend_script(script_sig: &[u8]) -> bool {
    script_sig == [OP_SPEND]
}

/// Whether a contract spends in this transaction (`CTransaction::HasOpSpend`).
#[must_use]
pub fn has_spend(transaction: &Transaction) -> bool {
    transaction.inputs().any(|input| is_spend_script(input.script_sig))
}

/// Whether any contract opcode stands where it means something.
#[must_use]
pub fn touches_contracts(transaction: &Transaction) -> bool {
    has_spend(transaction)
        || transaction
            .outputs()
            .any(|output| Opcodes::of(output.script_pubkey).any())
}

/// Makes a contract of the data before it.
pub const OP_CREATE: u8 = 0xc1;
/// Calls the contract whose address stands before it.
pub const OP_CALL: u8 = 0xc2;
/// What an input of a contract's own coin consists of.
pub const OP_SPEND: u8 = 0xc3;
/// Names who pays, before `OP_CREATE` or `OP_CALL`.
pub const OP_SENDER: u8 = 0xc4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opcodes_count_where_they_are_opcodes_and_once() {
        let of = |script: &[u8]| {
            let found = Opcodes::of(script);
            (found.create, found.call, found.sender)
        };
        assert_eq!(of(&[OP_CREATE]), (true, false, false));
        assert_eq!(of(&[0x51, OP_SENDER, 0x51, OP_CALL]), (false, true, true));
        assert_eq!(of(&[2, OP_CREATE, OP_CALL]), (false, false, false), "data of a push");
        assert_eq!(
            of(&[OP_CREATE, OP_CREATE]),
            (false, false, false),
            "twice is none, as in the node"
        );
        assert_eq!(
            of(&[OP_CALL, 5, OP_CREATE]),
            (false, true, false),
            "nothing behind a push that is cut"
        );
        assert!(is_spend_script(&[OP_SPEND]) && !is_spend_script(&[OP_SPEND, OP_SPEND]) && !is_spend_script(&[]));
    }
}
