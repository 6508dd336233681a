//! A second reading of AuxPoW data, from the bytes alone: SHA-256 and scrypt by their crates, all else written here.
//! Pipeline and sequential validator ask one function of the library; this one shares nothing with it, and must agree on
//! the real block, on every byte of its data changed, and on generated blocks with and without faults.

use std::cmp::Ordering;

use perigee::{
    chain::{dogecoin::DOGECOIN_REGTEST, utxo::display_hash},
    generate::{Generator, Options},
    verdict::{RuleId, Verdict},
};
use sha2::{Digest, Sha256};

use crate::{common::data, merged::Merged, sequential};

const BLOCK: &str = "dogecoin/blocks/dogecoin_block371337.bin";

/// What the data say: nothing wrong, or words of the check that fails first.
type Finding = Result<(), &'static str>;

/// Reads a block's data; `None` where they are not whole, or where its version says that there are none.
fn read(block: &[u8]) -> Option<Finding> {
    let mut bytes = Cursor(block);
    let header = bytes.take(80)?;
    let version = number(&header[..4]);
    if version & 0x100 == 0 {
        return None;
    }
    let coinbase_at = bytes.0;
    let script = bytes.coinbase()?;
    let coinbase = &coinbase_at[..coinbase_at.len() - bytes.0.len()];
    bytes.take(32)?;
    let (coinbase_branch, coinbase_index) = bytes.branch()?;
    let (chain_branch, chain_index) = bytes.branch()?;
    let parent = bytes.take(80)?;

    let chain = (version >> 16) as u16;
    let parent_chain = (number(&parent[..4]) >> 16) as u16;
    let depth = chain_branch.len();
    Some(if coinbase_index != 0 {
        Err("coinbase branch: expected index 0")
    } else if parent_chain == chain {
        Err("parent: expected a chain id other")
    } else if depth > 30 {
        Err("chain branch: expected at most 30 nodes")
    } else if fold(hash(coinbase), &coinbase_branch, coinbase_index) != parent[36..68] {
        Err("coinbase branch: expected the parent's Merkle root")
    } else {
        let mut root = fold(hash(header), &chain_branch, chain_index);
        root.reverse();
        let slot = (chain, depth as u32, chain_index);
        committed(script, &root, slot).and_then(|()| worked(parent, &header[72..76]))
    })
}

/// The parent's coinbase script names this root and this slot.
fn committed(script: &[u8], root: &[u8], (chain, depth, index): (u16, u32, u32)) -> Finding {
    let places = |wanted: &[u8]| -> Vec<usize> {
        let all = 0..=script.len().saturating_sub(wanted.len());
        all.filter(|at| script[*at..].starts_with(wanted)).collect()
    };
    let (roots, heads) = (places(root), places(b"\xfa\xbemm"));
    let Some(at) = roots.first().copied() else {
        return Err("got a script without it");
    };
    match heads[..] {
        [] if at > 20 => return Err("to start at byte 20 or before"),
        [] => {}
        [head] if head + 4 == at => {}
        [_] => return Err("right behind the merged-mining header"),
        _ => return Err("expected one merged-mining header"),
    }
    let behind = &script[at + 32..];
    if behind.len() < 8 {
        return Err("expected size and nonce, 8 bytes");
    }
    if u64::from(number(&behind[..4])) != 1u64 << depth {
        return Err("expected a tree of");
    }
    // The linear congruential generator of the node's getExpectedIndex, modulo 2^32.
    let step = |value: u64| (value * 1_103_515_245 + 12_345) % (1 << 32);
    let slot = step(step(number(&behind[4..8]).into()) + u64::from(chain)) % (1 << depth);
    if u64::from(index) != slot {
        return Err(" for nonce ");
    }
    Ok(())
}

/// The parent's scrypt hash, a little-endian number, is at most the target of these bits.
fn worked(parent: &[u8], bits: &[u8]) -> Finding {
    let mut got = [0; 32];
    let params = scrypt::Params::new(10, 1, 1).unwrap();
    scrypt::scrypt(parent, parent, &params, &mut got).unwrap();
    let (mantissa, size) = (&bits[..3], usize::from(bits[3]));
    let mut target = [0; 32];
    target[size - 3..size].copy_from_slice(mantissa);
    match got.iter().rev().cmp(target.iter().rev()) {
        Ordering::Greater => Err("parent: proof of work"),
        Ordering::Less | Ordering::Equal => Ok(()),
    }
}

fn fold(leaf: [u8; 32], branch: &[&[u8]], index: u32) -> [u8; 32] {
    let (mut node, mut index) = (leaf, index);
    for sibling in branch {
        node = match index % 2 {
            0 => hash(&[&node, *sibling].concat()),
            _ => hash(&[*sibling, &node].concat()),
        };
        index /= 2;
    }
    node
}

fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(Sha256::digest(bytes)).into()
}

fn number(bytes: &[u8]) -> u32 {
    u32::from_le_bytes(bytes.try_into().unwrap())
}

struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A count below 253; no block here has more of anything in its AuxPoW data.
    fn count(&mut self) -> Option<usize> {
        self.take(1).map(|byte| byte[0].into()).filter(|count| *count < 253)
    }

    /// Steps over a transaction without witness; the script of its first input.
    fn coinbase(&mut self) -> Option<&'a [u8]> {
        self.take(4)?;
        let mut first = None;
        // Zero inputs would be the mark of a witness.
        for _ in 0..self.count().filter(|count| *count > 0)? {
            self.take(36)?;
            let bytes = self.count()?;
            let script = self.take(bytes)?;
            self.take(4)?;
            first = first.or(Some(script));
        }
        for _ in 0..self.count()? {
            self.take(8)?;
            let bytes = self.count()?;
            self.take(bytes)?;
        }
        self.take(4)?;
        first
    }

    fn branch(&mut self) -> Option<(Vec<&'a [u8]>, u32)> {
        let nodes = (0..self.count()?).map(|_| self.take(32)).collect::<Option<_>>()?;
        Some((nodes, number(self.take(4)?)))
    }
}

#[test]
fn the_real_block_holds_by_its_bytes_alone() {
    let Some(raw) = data(BLOCK) else { return };
    assert_eq!(read(&raw), Some(Ok(())));
    assert_eq!(read(&Merged::new(&raw).seal()), Some(Ok(())), "rebuilt");
    // Negative controls: less work, and another block's id.
    let missed = Merged::new(&raw);
    let missed = Merged { miss: true, ..missed }.seal();
    assert_eq!(read(&missed), Some(Err("parent: proof of work")));
    let mut other = raw;
    other[76] ^= 1;
    assert_eq!(read(&other), Some(Err("got a script without it")));
}

#[test]
fn every_changed_byte_of_the_real_data_is_judged_alike() {
    let Some(raw) = data(BLOCK) else { return };
    let raw = Merged::new(&raw).seal();
    let mut seen = Vec::new();
    for at in 80..raw.len() - 1 {
        let mut changed = raw.clone();
        changed[at] ^= 1 << (at % 8);
        let reports = sequential(&DOGECOIN_REGTEST, &[changed.clone()]);
        match (read(&changed), &reports[0].verdict) {
            (Some(Ok(())), Verdict::Reject { rule, message, .. }) => {
                assert_ne!(*rule, RuleId::k(7), "byte {at}: {message}");
            }
            (Some(Ok(())), _) => {}
            (Some(Err(words)), Verdict::Reject { rule, message, .. }) if *rule == RuleId::k(7) => {
                assert!(message.contains(words), "byte {at}: {words:?} is not in {message:?}");
                seen.push(words);
            }
            // Lengths and counts that shift what follows: the transactions do not decode then.
            (_, Verdict::Reject { rule, .. }) if *rule == RuleId::k(1) => {}
            (found, verdict) => panic!("byte {at}: {found:?}, but {verdict:?}"),
        }
    }
    seen.sort_unstable();
    seen.dedup();
    assert!(seen.len() >= 5, "only {seen:?}");
}

#[test]
fn generated_blocks_are_judged_alike() {
    let options = Options {
        // Each fault of merged mining comes up several times among 120.
        faults: 120,
        empty_blocks: 1_360,
        block_transactions: 3,
        ..Options::new(&DOGECOIN_REGTEST, 300, 11)
    };
    let objects: Vec<_> = Generator::new(options).unwrap().map(Result::unwrap).collect();
    let bytes: Vec<_> = objects.iter().map(|object| object.bytes.clone()).collect();
    let reports = sequential(&DOGECOIN_REGTEST, &bytes);
    let (mut sound, mut seen) = (0, Vec::new());
    for object in &objects {
        let id = display_hash(&object.id);
        let report = reports.iter().find(|report| report.object == id).unwrap();
        match (read(&object.bytes), &report.verdict) {
            (Some(Ok(())), verdict) => {
                assert_ne!(verdict.rule(), Some(RuleId::k(7)), "{verdict:?}");
                sound += 1;
            }
            (Some(Err(words)), Verdict::Reject { rule, message, .. }) => {
                assert_eq!(*rule, RuleId::k(7), "{words}: {message}");
                assert!(message.contains(words), "{words:?} is not in {message:?}");
                seen.push(words);
            }
            // Ordinary blocks, and the version bit without data or the data without the bit.
            (None, verdict) => {
                let message = match verdict {
                    Verdict::Reject { message, .. } => message.as_str(),
                    _ => "",
                };
                assert!(!message.starts_with("AuxPoW: c"), "{message}");
                assert!(!message.starts_with("AuxPoW: p"), "{message}");
            }
            (found, verdict) => panic!("{found:?}, but {verdict:?}"),
        }
    }
    assert!(sound > 400, "only {sound} merged-mined blocks without a fault");
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 12, "{seen:?}");
}
