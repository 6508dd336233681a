//! A real block with another key in it: what a test changes is made good again up to the rule that it is about.

use perigee::chain::spacechain::{Block, Header, block::encode_block, signature::COMPACT_HEAD};
use perigee::chain::utxo::{
    Hash32, SighashCache, Transaction, TransactionBuilder,
    merkle::{merkle_node, merkle_root},
    script::{opcode, put_push},
};
use secp256k1::{Keypair, Message, ecdsa::RecoverableSignature};

/// A block in parts that are put together again.
#[derive(Clone, Debug)]
pub(crate) struct Remake {
    pub(crate) header: Header,
    /// Builders of all transactions.
    pub(crate) transactions: Vec<TransactionBuilder>,
    pub(crate) key: Keypair,
    /// Leaves of the witness tree that count as zero.
    pub(crate) nulls: usize,
    pub(crate) form: Form,
}

/// What the block signature signs, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// The header without it, in DER.
    Der,
    /// The header without it, in 65 bytes.
    Compact,
    /// The id that the block has with the right signature.
    OverId,
}

impl Remake {
    /// A real block whose coinstake pays to, and spends from, the test's key.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        let block = Block::decode(bytes.to_vec().into()).unwrap();
        let key = Keypair::from_secret_bytes([7; 32]).unwrap();
        let mut transactions: Vec<_> = block.transactions.iter().map(Transaction::to_builder).collect();
        transactions[1].outputs[1].1 = pay_to(&key);
        Self {
            header: block.header,
            transactions,
            key,
            nulls: 2,
            form: Form::Der,
        }
    }

    /// The coinstake signed, the witnesses committed to, the root and the signature in the header.
    pub(crate) fn finish(&self) -> Vec<u8> {
        self.finish_but(|_| {})
    }

    /// As [`Self::finish`], with a last change of the header before it is signed.
    pub(crate) fn finish_but(&self, change: impl FnOnce(&mut Header)) -> Vec<u8> {
        let mut transactions = self.transactions.clone();
        sign_coinstake(&mut transactions[1], &self.key);
        let built = |all: &[TransactionBuilder]| -> Vec<Transaction> {
            all.iter().map(|transaction| transaction.build().unwrap()).collect()
        };
        let witnesses = built(&transactions);
        let ids = witnesses.iter().skip(self.nulls).map(Transaction::wtxid);
        let leaves: Vec<Hash32> = std::iter::repeat_n([0; 32], self.nulls).chain(ids).collect();
        let commitment = merkle_node(&merkle_root(&leaves).root, &[0; 32]);
        if let Some((_, script)) = transactions[0].outputs.get_mut(1) {
            script.truncate(6);
            script.extend_from_slice(&commitment);
        }
        let all = built(&transactions);
        let ids: Vec<_> = all.iter().map(Transaction::txid).collect();
        let mut header = Header {
            merkle_root: merkle_root(&ids).root,
            ..self.header.clone()
        };
        change(&mut header);
        if header.is_stake() {
            header.signature = self.sign(header.signed_hash());
            if self.form == Form::OverId {
                header.signature = self.sign(header.id());
            }
        } else {
            header.signature.clear();
        }
        encode_block(&header, &all)
    }

    fn sign(&self, digest: Hash32) -> Vec<u8> {
        let message = Message::from_digest(digest);
        let secret = self.key.secret_key();
        if self.form != Form::Compact {
            return secret.sign_ecdsa(message).serialize_der().to_vec();
        }
        let (id, numbers) = RecoverableSignature::sign_ecdsa_recoverable(message, &secret).serialize_compact();
        let mut out = vec![COMPACT_HEAD + 4 + id.to_u8()];
        out.extend_from_slice(&numbers);
        out
    }
}

fn sign_coinstake(coinstake: &mut TransactionBuilder, key: &Keypair) {
    coinstake.inputs[0].script_sig.clear();
    let unsigned = coinstake.build().unwrap();
    let digest = SighashCache::new(&unsigned).legacy(0, &pay_to(key), 1);
    let mut signature = key
        .secret_key()
        .sign_ecdsa(Message::from_digest(digest))
        .serialize_der()
        .to_vec();
    signature.push(1);
    put_push(&mut coinstake.inputs[0].script_sig, &signature);
}

/// The script that pays to a key.
pub(crate) fn pay_to(key: &Keypair) -> Vec<u8> {
    let mut script = Vec::new();
    put_push(&mut script, &key.public_key().serialize());
    script.push(opcode::CHECKSIG);
    script
}
