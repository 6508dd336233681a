//! Golomb-coded sets, the basic filters of BIP158: what a block's scripts hash to, ascending, as coded differences.
//! Under the records of block filters; a set is decoded once and asked many times.
//! Never allocates by a count that the bytes cannot hold.
//!
//! Source: BIP158, "Golomb-Coded Sets": P = 19, M = 784,931, SipHash-2-4 under the first 16 bytes of the block's id.

use siphasher::sip::SipHasher24;

use super::Hash;
use crate::chain::utxo::{
    Reader,
    wire::{DecodeError, put_compact_size},
};

/// Bits of a remainder.
pub const P: u32 = 19;
/// One in so many strangers is taken for a member.
pub const M: u64 = 784_931;

/// A set that was decoded.
#[derive(Clone, Debug)]
pub struct Set {
    hasher: SipHasher24,
    /// N * M: every value is below.
    range: u64,
    /// Ascending; two members may have one value.
    values: Vec<u64>,
}

impl Set {
    /// The set of a block that these bytes are: N as a compact size, then the bits, filled up with zeros.
    ///
    /// # Errors
    /// They are none: cut, a value out of range, set bits or whole bytes behind the last.
    pub fn decode(block: &Hash, bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let count = reader.compact_size("number of members")?;
        let start = reader.offset();
        let mut bits = Bits {
            bytes: bytes.get(start..).unwrap_or_default(),
            at: 0,
        };
        let wrong = |bits: &Bits<'_>, expected: &str, got: String| {
            let offset = start.saturating_add(bits.at / 8);
            Err(DecodeError::new(offset, "filter", expected, got))
        };
        let range = (count as u64).saturating_mul(M);
        // Every member has a bit of its quotient and P of its remainder.
        let most = bits.left() / MEMBER_BITS_MIN;
        if count > most {
            return wrong(
                &bits,
                "bits for every member",
                format!("{count} members, room for {most}"),
            );
        }
        let mut values = Vec::with_capacity(count);
        let mut value = 0u64;
        for _ in 0..count {
            let Some(difference) = bits.golomb() else {
                return wrong(&bits, "a difference", "the end".into());
            };
            value = value.saturating_add(difference);
            if value >= range {
                return wrong(&bits, "a value in range", format!("{value}, of {range}"));
            }
            values.push(value);
        }
        if bits.left() >= 8 || std::iter::from_fn(|| bits.bit()).any(|bit| bit) {
            return wrong(
                &bits,
                "fewer than eight bits of zero behind the last member",
                "others".into(),
            );
        }
        Ok(Self {
            hasher: hasher(block),
            range,
            values,
        })
    }

    /// Whether an item is in it; one of [`M`] that are not is taken for one, too.
    pub fn has(&self, item: &[u8]) -> bool {
        let value = in_range(&self.hasher, self.range, item);
        self.values.binary_search(&value).is_ok()
    }

    /// Members.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether it has no member.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

/// The bytes of the set of these items; each is to be in it once.
pub fn encode(block: &Hash, items: &[&[u8]]) -> Vec<u8> {
    let (count, hasher) = (items.len() as u64, hasher(block));
    let range = count.saturating_mul(M);
    let mut values: Vec<u64> = items.iter().map(|item| in_range(&hasher, range, item)).collect();
    values.sort_unstable();
    let mut bits: Vec<bool> = Vec::new();
    let mut before = 0;
    for value in values {
        let difference = value.saturating_sub(before);
        before = value;
        bits.extend((0..difference >> P).map(|_| true));
        bits.push(false);
        bits.extend((0..P).rev().map(|bit| difference >> bit & 1 == 1));
    }
    let mut out = Vec::new();
    put_compact_size(&mut out, count);
    let byte = |bits: &[bool]| {
        (0u32..)
            .zip(bits)
            .fold(0u8, |byte, (at, bit)| byte | u8::from(*bit) << 7u32.saturating_sub(at))
    };
    out.extend(bits.chunks(8).map(byte));
    out
}

fn hasher(block: &Hash) -> SipHasher24 {
    let [a, b, c, d, e, f, g, h, rest @ ..] = *block;
    let [i, j, k, l, m, n, o, p, ..] = rest;
    let (low, high) = ([a, b, c, d, e, f, g, h], [i, j, k, l, m, n, o, p]);
    SipHasher24::new_with_keys(u64::from_le_bytes(low), u64::from_le_bytes(high))
}

/// The hash of an item, brought into the range by a multiplication.
fn in_range(hasher: &SipHasher24, range: u64, item: &[u8]) -> u64 {
    let product = u128::from(hasher.hash(item)).saturating_mul(range.into());
    (product >> 64) as u64
}

/// Bits of bytes, the highest of each first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn left(&self) -> usize {
        self.bytes.len().saturating_mul(8).saturating_sub(self.at)
    }

    fn bit(&mut self) -> Option<bool> {
        let byte = self.bytes.get(self.at / 8)?;
        let bit = byte.checked_shr(7u32.saturating_sub((self.at % 8) as u32))? & 1 == 1;
        self.at = self.at.saturating_add(1);
        Some(bit)
    }

    /// A quotient in ones that a zero ends, and a remainder of [`P`] bits.
    fn golomb(&mut self) -> Option<u64> {
        let mut value = 0u64;
        while self.bit()? {
            value = value.saturating_add(1);
        }
        for _ in 0..P {
            value = value.checked_mul(2)?.saturating_add(self.bit()?.into());
        }
        Some(value)
    }
}

const MEMBER_BITS_MIN: usize = P as usize + 1;

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The first vector of BIP158 (testnet-19.json): the genesis block, whose filter is 019dfca8.
    pub(in super::super) fn genesis() -> (Hash, Vec<u8>, Vec<u8>) {
        let mut block: Hash = hex::decode("000000000933ea01ad0ee984209779baaec3ced90fa3f408719526f8d77f4943")
            .unwrap()
            .try_into()
            .unwrap();
        block.reverse();
        let script = "4104678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb649f6bc3f4cef38c4f35504e51ec112de5\
                      c384df7ba0b8d578a4c702b6bf11d5fac";
        (block, hex::decode(script).unwrap(), hex::decode("019dfca8").unwrap())
    }

    #[test]
    fn the_genesis_block_has_the_filter_of_the_standard() {
        let (block, script, filter) = genesis();
        assert_eq!(encode(&block, &[&script]), filter);
        let set = Set::decode(&block, &filter).unwrap();
        assert!(set.has(&script));
        assert!(!set.has(&script[1..]), "the control");
    }

    #[test]
    fn sets_come_back_whatever_their_size() {
        // None, one, a byte's worth of members and many; the members are numbers.
        let block = [9; 32];
        for count in [0u32, 1, 2, 8, 300] {
            let items: Vec<Vec<u8>> = (0..count).map(|item| item.to_le_bytes().to_vec()).collect();
            let items: Vec<&[u8]> = items.iter().map(Vec::as_slice).collect();
            let bytes = encode(&block, &items);
            let set = Set::decode(&block, &bytes).unwrap();
            assert_eq!(set.len(), count as usize);
            assert!(items.iter().all(|item| set.has(item)), "{count} members");
            let strangers = (1_000u32..2_000).filter(|item| set.has(&item.to_le_bytes())).count();
            // One of 784,931 / 300: three of a thousand would be a wonder.
            assert!(strangers < 3, "{strangers} strangers");
        }
    }

    #[test]
    fn what_is_no_set_is_refused() {
        let (block, _, filter) = genesis();
        assert!(Set::decode(&block, &[]).is_err());
        assert!(Set::decode(&block, &filter[..3]).is_err(), "cut");
        assert!(
            Set::decode(&block, &[&filter[..], &[0]].concat()).is_err(),
            "a byte too many"
        );
        let mut set = filter.clone();
        // Twenty bits and four of zero.
        set[3] |= 1;
        assert!(Set::decode(&block, &set).is_err(), "a set bit behind the last");
        assert!(
            Set::decode(&block, &[0xfe, 0xff, 0xff, 0xff, 0]).is_err(),
            "members without bits"
        );
        // Two ones before the end of the quotient: above 1 * M.
        assert!(Set::decode(&block, &[1, 0b1100_0000, 0, 0]).is_err(), "out of range");
        assert!(Set::decode(&block, &[0]).unwrap().is_empty());
    }
}
