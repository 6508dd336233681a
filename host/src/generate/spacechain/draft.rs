//! A block of the Qtum kind in parts, and how the parts become bytes: signed, committed to, mined or signed once more.
//! Filled by the chain, bent by a fault, sealed here.
//! Never decides what a block should hold.

use secp256k1::{Keypair, Message, SecretKey, ecdsa::RecoverableSignature};

use crate::{
    chain::{
        spacechain::{Header, SpaceParams, block::encode_block, rules::is_coinbase, signature::COMPACT_HEAD},
        utxo::{
            Hash32, InputParts, OutPoint, SighashCache, Transaction, TransactionBuilder,
            merkle::{merkle_node, merkle_root},
            script::{bip34_push, opcode, put_push},
            target::Target,
        },
    },
    generate::GenerateError,
};

/// A coin that a staker owns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stake {
    /// Where it stands.
    pub(super) outpoint: OutPoint,
    /// Its amount.
    pub(super) value: i64,
    /// Whose it is.
    pub(super) staker: usize,
    /// It pays to the hash of the key.
    pub(super) hashed: bool,
    /// Height of its block.
    pub(super) height: u32,
    /// Time of its block.
    pub(super) time: u32,
}

/// Where a sealed block departs from the rules, at the moment that makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Twist {
    /// Nowhere.
    None,
    /// The commitment to the witnesses is of others.
    Commitment,
    /// The header's Merkle root is another.
    MerkleRoot,
    /// The header stakes the output behind the one that the coinstake spends.
    OtherStake,
    /// The coinstake is signed by another key.
    StakeKey,
    /// The block is signed over its id, not over the header without the signature.
    SignedId,
    /// The block's signature lacks its last byte.
    ShortSignature,
    /// The work does not meet its target.
    NoWork,
    /// The coinbase carries the height before.
    Height,
}

/// A block before it is sealed.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) params: &'static SpaceParams,
    pub(super) height: u32,
    pub(super) header: Header,
    pub(super) stake: Option<Stake>,
    /// Without the commitment.
    pub(super) coinbase: Vec<(i64, Vec<u8>)>,
    pub(super) coinstake: Vec<(i64, Vec<u8>)>,
    pub(super) transactions: Vec<Transaction>,
    pub(super) twist: Twist,
}

/// A block in bytes.
#[derive(Clone, Debug)]
pub(super) struct Sealed {
    pub(super) bytes: Vec<u8>,
    pub(super) header: Header,
    pub(super) coinbase_id: Hash32,
    pub(super) coinstake_id: Option<Hash32>,
}

impl Draft {
    /// Signs, commits, mines.
    pub(super) fn seal(&self, stakers: &[Keypair]) -> Result<Sealed, GenerateError> {
        let mut all = Vec::with_capacity(self.transactions.len() + 2);
        let coinstake = self.stake.map(|stake| self.coinstake(&stake, stakers)).transpose()?;
        all.extend(coinstake.iter().cloned());
        all.extend(self.transactions.iter().cloned());
        let coinbase = self.coinbase(&all)?;
        all.insert(0, coinbase);
        debug_assert!(is_coinbase(&all[0]), "the first transaction is a coinbase");
        let ids: Vec<_> = all.iter().map(Transaction::txid).collect();
        let mut header = self.header.clone();
        header.merkle_root = merkle_root(&ids).root;
        if self.twist == Twist::MerkleRoot {
            header.merkle_root[0] ^= 1;
        }
        match self.stake {
            Some(stake) => {
                header.stake = stake.outpoint;
                if self.twist == Twist::OtherStake {
                    header.stake.index += 1;
                }
                self.sign(&mut header, &stakers[stake.staker]);
            }
            None => self.mine(&mut header),
        }
        Ok(Sealed {
            bytes: encode_block(&header, &all),
            coinbase_id: ids[0],
            coinstake_id: coinstake.map(|coinstake| coinstake.txid()),
            header,
        })
    }

    fn coinbase(&self, others: &[Transaction]) -> Result<Transaction, GenerateError> {
        let height = self.height - u32::from(self.twist == Twist::Height);
        let mut script_sig = bip34_push(height);
        // Two bytes at least, also below height 17.
        script_sig.push(opcode::ZERO);
        let mut builder = TransactionBuilder {
            version: 2,
            inputs: vec![InputParts {
                previous_output: OutPoint::NULL,
                script_sig,
                sequence: u32::MAX,
                witness: Vec::new(),
            }],
            outputs: self.coinbase.clone(),
            lock_time: 0,
            rings: None,
        };
        if self.height >= self.params.activations.segwit {
            let nulls = 1 + usize::from(self.stake.is_some());
            let witnesses = others.iter().skip(nulls - 1).map(Transaction::wtxid);
            let leaves: Vec<_> = std::iter::repeat_n([0; 32], nulls).chain(witnesses).collect();
            let mut commitment = merkle_node(&merkle_root(&leaves).root, &NONCE);
            if self.twist == Twist::Commitment {
                commitment[31] ^= 1;
            }
            let mut script = vec![opcode::RETURN, 36, 0xaa, 0x21, 0xa9, 0xed];
            script.extend_from_slice(&commitment);
            builder.outputs.push((0, script));
            builder.inputs[0].witness.push(NONCE.to_vec());
        }
        Ok(builder.build()?)
    }

    fn coinstake(&self, stake: &Stake, stakers: &[Keypair]) -> Result<Transaction, GenerateError> {
        let mut builder = TransactionBuilder {
            version: 2,
            inputs: vec![InputParts {
                previous_output: stake.outpoint,
                sequence: u32::MAX,
                ..InputParts::default()
            }],
            outputs: self.coinstake.clone(),
            lock_time: 0,
            rings: None,
        };
        let unsigned = builder.build()?;
        let owner = &stakers[stake.staker];
        let signer = match self.twist {
            Twist::StakeKey => &stakers[(stake.staker + 1) % stakers.len()],
            _ => owner,
        };
        let code = stake_script(owner, stake.hashed);
        let digest = SighashCache::new(&unsigned).legacy(0, &code, SIGHASH_ALL.into());
        let mut signature = signer
            .secret_key()
            .sign_ecdsa(Message::from_digest(digest))
            .serialize_der()
            .to_vec();
        signature.push(SIGHASH_ALL);
        let script_sig = &mut builder.inputs[0].script_sig;
        put_push(script_sig, &signature);
        if stake.hashed {
            put_push(script_sig, &owner.public_key().serialize());
        }
        Ok(builder.build()?)
    }

    /// The block signature in the form of the height.
    fn sign(&self, header: &mut Header, staker: &Keypair) {
        let compact = self.height >= self.params.activations.offline_staking;
        let form = |digest: Hash32| {
            let secret = staker.secret_key();
            if compact {
                return compact_signature(&digest, &secret).to_vec();
            }
            secret.sign_ecdsa(Message::from_digest(digest)).serialize_der().to_vec()
        };
        header.signature = form(header.signed_hash());
        match self.twist {
            Twist::SignedId => header.signature = form(header.id()),
            Twist::ShortSignature => drop(header.signature.pop()),
            _ => {}
        }
    }

    /// A nonce that proves the work, or one that does not.
    fn mine(&self, header: &mut Header) {
        let target = Target::new(header.bits, self.params.pow_limit);
        let wanted = self.twist != Twist::NoWork;
        while target.is_ok_and(|target| target.is_met_by(&header.id()) != wanted) {
            header.nonce += 1;
        }
    }
}

/// The script of a coin that a staker owns.
pub(super) fn stake_script(staker: &Keypair, hashed: bool) -> Vec<u8> {
    let key = staker.public_key().serialize();
    if hashed {
        return crate::chain::spacechain::reward::share_script(&crate::chain::utxo::hash160(&key));
    }
    let mut script = Vec::with_capacity(35);
    put_push(&mut script, &key);
    script.push(opcode::CHECKSIG);
    script
}

/// A signature from which the compressed key is recovered.
fn compact_signature(digest: &Hash32, secret: &SecretKey) -> [u8; 65] {
    let signature = RecoverableSignature::sign_ecdsa_recoverable(Message::from_digest(*digest), secret);
    let (id, numbers) = signature.serialize_compact();
    let mut out = [0; 65];
    out[0] = COMPACT_HEAD + 4 + id.to_u8();
    out[1..].copy_from_slice(&numbers);
    out
}

/// The reserved value of the coinbase's witness.
const NONCE: Hash32 = [0; 32];
const SIGHASH_ALL: u8 = 1;
