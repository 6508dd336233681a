//! Q8 to Q13, as far as they need no coin, and Q21: roots, structure, commitments and the block signature.
//! Called by the judge for a block whose header holds.
//! Never looks at a coin.

use super::super::super::utxo::rules::{WitnessCheck, check_witness_root};
use super::super::block::Block;
use super::super::header::{BlockSignature, Header};
use super::super::rules::{
    check_merkle_root, check_sizes, check_stake_input, check_structure, has_contracts, q, under, witness_check,
};
use super::super::signature::{BlockCheck, block_check, block_key};
use super::Case;
use crate::verdict::{Finding, Missing};

impl Case<'_> {
    /// Q8 to Q12, and Q13 and Q14 as far as they need no coins, are ordered by their numbers: Q13's rest comes later.
    pub(super) fn body(&mut self, block: &Block, form: &BlockSignature) -> Result<(), Finding> {
        let (params, height) = (self.chain.params(), self.place.height);
        let root = self.evidence.transaction_root(block);
        self.counters.hashes = root.nodes;
        check_merkle_root(self.header, &root)?;
        check_structure(block)?;
        if self.place.is_genesis {
            return Ok(());
        }
        let decided = check_stake_input(params, block, height)?;
        self.note(10, decided);
        match witness_check(params, block, height)? {
            WitnessCheck::Nothing => {}
            WitnessCheck::Unknown => self.note(11, false),
            WitnessCheck::Commitment { commitment, nonce } => {
                let root = self.evidence.witness_root(block);
                self.counters.hashes = self.counters.hashes.saturating_add(root.nodes).saturating_add(1);
                check_witness_root(&root.root, &commitment, &nonce).map_err(under(11))?;
            }
        }
        self.block_signature(block, form)?;
        check_sizes(block)
    }

    /// Q12.
    fn block_signature(&mut self, block: &Block, form: &BlockSignature) -> Result<(), Finding> {
        let Some(coinstake) = block.coinstake() else {
            return Ok(());
        };
        let q12 = |message: String| Finding::whole(q(12), message);
        let activations = &self.chain.params().activations;
        if let Some(height) = self.place.height {
            let compact = !matches!(form, BlockSignature::Der(_));
            let offline = height >= activations.offline_staking;
            if (offline && !compact) || (!offline && height > activations.signed_headers && compact) {
                let expected = if offline { "65 bytes" } else { "DER" };
                let form = form.name();
                return Err(q12(format!(
                    "block signature at height {height}: expected {expected}, got {form}"
                )));
            }
        } else {
            self.note(12, false);
        }
        let key = block_key(coinstake).ok_or_else(|| {
            q12("transaction 1 output 1: expected the key of the block signature, got another script".into())
        })?;
        self.counters.attempts = self.counters.attempts.saturating_add(1);
        let good = match block_check(form, &self.header.signed_hash(), key) {
            BlockCheck::Engine(check) => self.evidence.signature(&check),
            BlockCheck::Decided(good) => good,
        };
        if !good {
            return Err(q12(format!(
                "block signature: expected one of the header's {} bytes by {}, got another",
                Header::SIGNED_BYTES,
                hex::encode(key)
            )));
        }
        self.counters.signatures = self.counters.signatures.saturating_add(1);
        Ok(())
    }

    /// Q21.
    pub(super) fn roots(&mut self, block: &Block) -> Result<(), Finding> {
        let params = self.chain.params();
        if has_contracts(block) {
            let what = "evm: contract opcodes in the block".to_owned();
            self.defer(21, Missing::State(what), "the roots are for an EVM to compute");
            return Ok(());
        }
        let before = self.place.parent.and_then(|parent| self.chain.roots(parent));
        let Some((state, owned)) = before else {
            self.note(21, false);
            return Ok(());
        };
        // The contract of lent coins is put into the state by the node itself, at one height.
        let deploys = match self.place.height {
            Some(height) => height == params.activations.offline_staking,
            None => true,
        };
        let header = self.header;
        let pairs = [
            ("state", state, header.state_root, deploys),
            ("utxo", owned, header.utxo_root, false),
        ];
        for (what, expected, got, open) in pairs {
            if open {
                self.note(21, false);
            } else if expected != got {
                return Err(Finding::whole(
                    q(21),
                    format!(
                        "{what} root: expected the parent's {}, got {}",
                        hex::encode(expected),
                        hex::encode(got)
                    ),
                ));
            }
        }
        Ok(())
    }
}
