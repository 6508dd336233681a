//! The header of a Qtum block: 180 bytes and the signature behind them, and the forms that signature can have.
//! First thing read of an object; ingest takes id and link from it, the header rules the rest.
//! Never recovers a key and never judges more than the form.

use perigee_kernels::ecdsa::der::{SignatureNumbers, parse_strict};
use sha2::{Digest, Sha256};

use super::super::utxo::hash::finish_double;
use super::super::utxo::target::U256;
use super::super::utxo::wire::{DecodeError, Reader, put_var_bytes};
use super::super::utxo::{Hash32, OutPoint, sha256d};

/// A block header (`CBlockHeader`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Version, signed as on the wire.
    pub version: i32,
    /// Id of the parent.
    pub prev: Hash32,
    /// Root of the transaction ids.
    pub merkle_root: Hash32,
    /// Unix time.
    pub time: u32,
    /// Target in compact form.
    pub bits: u32,
    /// What mining varies; zero in blocks of stake.
    pub nonce: u32,
    /// Root of the contracts' state behind this block, in the order of its digits.
    pub state_root: Hash32,
    /// Root of what the contracts own behind this block.
    pub utxo_root: Hash32,
    /// The coin whose stake proves the block; null in blocks of work.
    pub stake: OutPoint,
    /// The block signature, with the proof of delegation behind it where there is one (`vchBlockSigDlgt`).
    pub signature: Vec<u8>,
}

/// What a block's right to be is proved by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Proof {
    /// Hashes of the header.
    Work,
    /// A coin of the signer.
    Stake,
    /// A coin of somebody who has lent it to the signer.
    Delegated,
}

impl Proof {
    /// The word for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Stake => "stake",
            Self::Delegated => "delegated stake",
        }
    }
}

/// A block signature in one of its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockSignature {
    /// None: blocks of work.
    None,
    /// Strict DER with low s.
    Der(SignatureNumbers),
    /// 65 bytes from which the key is recovered.
    Compact([u8; COMPACT_BYTES]),
    /// As before, with the 65 bytes by which the owner of the coin lends it.
    Delegated {
        /// By the signer of the block.
        signature: [u8; COMPACT_BYTES],
        /// By the owner of the coin.
        delegation: [u8; COMPACT_BYTES],
    },
}

impl BlockSignature {
    /// The word for people.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Der(_) => "DER",
            Self::Compact(_) => "compact",
            Self::Delegated { .. } => "compact with delegation",
        }
    }
}

impl Header {
    /// Bytes before the signature.
    pub const SIGNED_BYTES: usize = 180;
    /// The bytes that a well-formed header has at most: those before the signature, its length, and two compact ones.
    pub const BYTES_MAX: usize = Self::SIGNED_BYTES + 1 + SIGNATURE_BYTES_MAX;

    /// Decodes a lone header; the whole of `bytes` must be used.
    ///
    /// # Errors
    /// The bytes are not exactly one header.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let header = Self::read(&mut reader)?;
        reader.finish("header")?;
        Ok(header)
    }

    /// Decodes the header that `bytes` start with, and says how many bytes it has.
    ///
    /// # Errors
    /// The bytes start with no header.
    pub fn decode_head(bytes: &[u8]) -> Result<(Self, usize), DecodeError> {
        let mut reader = Reader::new(bytes);
        let header = Self::read(&mut reader)?;
        Ok((header, reader.offset()))
    }

    /// Decodes the header at `reader`. A signature longer than any form makes it no header at all, so that whoever sees
    /// the first [`Self::BYTES_MAX`] bytes of an object and whoever sees all of it find the same header, or none.
    ///
    /// # Errors
    /// The bytes left are no header.
    pub fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            version: reader.i32("header version")?,
            prev: reader.array("header parent")?,
            merkle_root: reader.array("header merkle root")?,
            time: reader.u32("header time")?,
            bits: reader.u32("header bits")?,
            nonce: reader.u32("header nonce")?,
            state_root: reader.array("header state root")?,
            utxo_root: reader.array("header utxo root")?,
            stake: OutPoint {
                txid: reader.array("header stake transaction")?,
                index: reader.u32("header stake output")?,
            },
            signature: read_signature(reader)?.to_vec(),
        })
    }

    /// The header as on the wire.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = self.unsigned();
        put_var_bytes(&mut out, &self.signature);
        out
    }

    /// Id: SHA-256d of the header with its signature.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        sha256d(&self.encode())
    }

    /// What the block signature signs: SHA-256d of the header without it, with the proof of delegation where there is
    /// one (`GetHashWithoutSign`).
    #[must_use]
    pub fn signed_hash(&self) -> Hash32 {
        let mut bytes = self.unsigned();
        if let Some(delegation) = self.delegation() {
            put_var_bytes(&mut bytes, delegation);
        }
        let mut hasher = Sha256::new();
        hasher.update(&bytes);
        finish_double(hasher)
    }

    /// What proves the block (`IsProofOfStake`, `HasProofOfDelegation`).
    #[must_use]
    pub fn proof(&self) -> Proof {
        match (self.stake.is_null(), self.delegation()) {
            (true, _) => Proof::Work,
            (false, None) => Proof::Stake,
            (false, Some(_)) => Proof::Delegated,
        }
    }

    /// Whether a stake proves the block.
    #[must_use]
    pub fn is_stake(&self) -> bool {
        !self.stake.is_null()
    }

    /// The signature in its form (`CheckCanonicalBlockSignature`), or what is wrong with it.
    ///
    /// # Errors
    /// None where there must be one, or one where there must be none, or another form.
    pub fn block_signature(&self) -> Result<BlockSignature, String> {
        let bytes = self.signature.as_slice();
        let got = bytes.len();
        if !self.is_stake() {
            return match got {
                0 => Ok(BlockSignature::None),
                _ => Err(format!("expected no signature in a block of work, got {got} bytes")),
            };
        }
        if let Some((signature, delegation)) = bytes.split_last_chunk::<COMPACT_BYTES>() {
            match (<[u8; COMPACT_BYTES]>::try_from(signature), signature.len()) {
                (_, 0) => return Ok(BlockSignature::Compact(*delegation)),
                (Ok(signature), _) => {
                    return Ok(BlockSignature::Delegated {
                        signature,
                        delegation: *delegation,
                    });
                }
                _ => {}
            }
        }
        let numbers = parse_strict(bytes).ok_or_else(|| {
            format!("expected strict DER, {COMPACT_BYTES} or two times {COMPACT_BYTES} bytes, got {got} other bytes")
        })?;
        if is_high(&numbers.s) {
            return Err("expected DER with s of at most half the group order, got a higher s".into());
        }
        Ok(BlockSignature::Der(numbers))
    }

    /// The last 65 bytes of a signature that has at least twice as many.
    fn delegation(&self) -> Option<&[u8]> {
        let bytes = self.signature.as_slice();
        let start = bytes.len().checked_sub(COMPACT_BYTES)?;
        bytes.get(start..).filter(|_| start >= COMPACT_BYTES)
    }

    /// The first 180 bytes.
    fn unsigned(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::BYTES_MAX);
        for part in [
            &self.version.to_le_bytes()[..],
            &self.prev,
            &self.merkle_root,
            &self.time.to_le_bytes(),
            &self.bits.to_le_bytes(),
            &self.nonce.to_le_bytes(),
            &self.state_root,
            &self.utxo_root,
            &self.stake.txid,
            &self.stake.index.to_le_bytes(),
        ] {
            out.extend_from_slice(part);
        }
        out
    }
}

fn read_signature<'a>(reader: &mut Reader<'a>) -> Result<&'a [u8], DecodeError> {
    let (at, field) = (reader.offset(), "header signature");
    let len = reader.compact_size(field)?;
    if len > SIGNATURE_BYTES_MAX {
        let expected = format_args!("at most {SIGNATURE_BYTES_MAX} bytes");
        return Err(DecodeError::new(at, field, expected, len));
    }
    reader.take(len, field)
}

/// Whether s, big-endian, is above half the group order of secp256k1 (BIP62, BIP146).
fn is_high(s: &[u8; 32]) -> bool {
    let mut little = *s;
    little.reverse();
    U256::from_le_bytes(&little) > HALF_ORDER
}

/// Bytes of a signature from which the key can be recovered: a head that names the key, r and s.
pub const COMPACT_BYTES: usize = 65;
/// Bytes of the longest form of a block signature: two compact ones.
pub const SIGNATURE_BYTES_MAX: usize = 2 * COMPACT_BYTES;
/// (n - 1) / 2 (SEC 2 v2.0 section 2.4.1).
const HALF_ORDER: U256 = U256::from_limbs([
    0xdfe9_2f46_681b_20a0,
    0x5d57_6e73_57a4_501d,
    0xffff_ffff_ffff_ffff,
    0x7fff_ffff_ffff_ffff,
]);

#[cfg(test)]
mod tests {
    use super::super::params::{SPACECHAIN, SPACECHAIN_REGTEST};
    use super::*;
    use crate::chain::utxo::display_hash;

    fn staked(signature: Vec<u8>) -> Header {
        Header {
            stake: OutPoint {
                txid: [7; 32],
                index: 1,
            },
            signature,
            ..SPACECHAIN.genesis_header()
        }
    }

    #[test]
    fn genesis_blocks_have_their_known_ids() {
        for params in [&SPACECHAIN, &SPACECHAIN_REGTEST] {
            let header = params.genesis_header();
            assert_eq!(display_hash(&header.id()), params.genesis_id);
            assert_eq!(header.encode().len(), 181, "180 bytes and an empty signature");
            assert_eq!(header.proof(), Proof::Work);
            let root = "ed34050eb5909ee535fcb07af292ea55f3d2f291187617b44d3282231405b96d";
            assert_eq!(display_hash(&header.merkle_root), root);
            // The negative control: the order of the bytes of a root shows in the id.
            let mut other = header.clone();
            other.state_root.reverse();
            assert_ne!(display_hash(&other.id()), params.genesis_id);
        }
    }

    #[test]
    fn headers_decode_to_themselves_and_to_the_byte() {
        // Lengths of signatures that mean something, up to the longest.
        for len in [0, 65, 72, SIGNATURE_BYTES_MAX] {
            let header = staked(vec![3; len]);
            let bytes = header.encode();
            assert!(bytes.len() <= Header::BYTES_MAX);
            assert_eq!(Header::decode(&bytes).unwrap(), header);
            assert_eq!(
                Header::decode_head(&[&bytes[..], &[9]].concat()).unwrap(),
                (header, bytes.len())
            );
            assert!(Header::decode(&[&bytes[..], &[9]].concat()).is_err(), "a byte too many");
            assert!(Header::decode(&bytes[..bytes.len() - 1]).is_err(), "a byte too few");
        }
        // One byte more, and both sides of the one-byte form of the size: no header, whole or cut.
        for len in [SIGNATURE_BYTES_MAX + 1, 252, 253, 600] {
            let bytes = staked(vec![3; len]).encode();
            let error = Header::decode(&bytes).unwrap_err();
            assert_eq!((error.offset, error.got), (180, len.to_string()));
            assert!(Header::decode_head(&bytes[..Header::BYTES_MAX]).is_err());
        }
    }

    #[test]
    fn the_signed_hash_leaves_the_signature_out_and_keeps_the_delegation() {
        let plain = staked(vec![1; 65]);
        assert_eq!(plain.signed_hash(), staked(vec![2; 72]).signed_hash());
        assert_eq!(plain.signed_hash(), sha256d(&plain.encode()[..180]));
        assert_ne!(plain.id(), plain.signed_hash());
        let lent = |delegation| staked([[1; 65], [delegation; 65]].concat());
        assert_ne!(lent(5).signed_hash(), lent(6).signed_hash());
        let bytes = lent(5).encode();
        let expected = [&bytes[..180], &[65], &[5; 65]].concat();
        assert_eq!(lent(5).signed_hash(), sha256d(&expected));
        assert_eq!(lent(5).proof(), Proof::Delegated);
        // One byte short of two signatures is no delegation.
        assert_eq!(staked(vec![1; 129]).proof(), Proof::Stake);
    }

    #[test]
    fn signatures_have_one_of_four_forms() {
        let der = |s: &[u8]| {
            let mut bytes = vec![0x30, 0, 2, 1, 1, 2, s.len() as u8];
            bytes.extend_from_slice(s);
            bytes[1] = bytes.len() as u8 - 2;
            bytes
        };
        let mut half = HALF_ORDER.to_le_bytes();
        half.reverse();
        let form = |signature: Vec<u8>| staked(signature).block_signature().map(|form| form.name());
        assert_eq!(form(der(&half)), Ok("DER"), "s is the highest that is low");
        half[31] += 1;
        assert!(form(der(&half)).is_err_and(|error| error.contains("higher s")));
        assert!(form([&der(&[1])[..], &[1]].concat()).is_err(), "no hash type behind it");
        for (len, expected) in [(64, None), (65, Some("compact")), (66, None), (129, None), (131, None)] {
            assert_eq!(form(vec![1; len]).ok(), expected, "{len} bytes");
        }
        assert_eq!(form(vec![1; 130]), Ok("compact with delegation"));
        assert!(form(Vec::new()).is_err(), "a stake is signed");
        let mut work = SPACECHAIN.genesis_header();
        assert_eq!(work.block_signature(), Ok(BlockSignature::None));
        work.signature = vec![1; 65];
        assert!(work.block_signature().is_err(), "work is not");
    }
}
