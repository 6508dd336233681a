//! The constants of a chain in words: what `perigee rules` says beside the table, from the same values that are judged by.
//! Read by the command line only.
//! Never judges.

use super::auxpow::{CHAIN_BRANCH_MAX, MERGED_MINING_HEADER, ROOT_OFFSET_MAX};
use super::params::{Era, MergedMining, Params, PowHash, Retarget, Subsidy, VERSION_MERGED};
use super::target::Target;

/// Names and values of the constants, in the order of the rules.
pub fn constants(params: &Params) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("retarget (K5)", retarget(params)),
        ("proof of work (K7)", limit(params)),
    ];
    all.extend(params.merged_mining.map(|merged| ("AuxPoW (K2, K7)", auxpow(merged))));
    all.push(("most money (K12)", format!("{} of the smallest unit", params.max_money)));
    all.push((
        "coinbase maturity (K15)",
        format!("{} blocks", steps(params.coinbase_maturity_blocks)),
    ));
    all.push(("subsidy (K16)", subsidy(params)));
    all
}

fn limit(params: &Params) -> String {
    let name = match params.pow {
        PowHash::Sha256d => "sha256d",
        PowHash::Scrypt => "scrypt N=1024 r=1 p=1",
    };
    let bits = params.pow_limit_bits();
    // The limit's own bits are a target within it.
    let zeros = Target::new(bits, params.pow_limit).map_or(0, Target::leading_zero_bits);
    format!("{name}, easiest bits {bits:08x}, {zeros} leading zero bits")
}

fn retarget(params: &Params) -> String {
    match params.retarget {
        Retarget::Never => "never: the bits of the parent".to_owned(),
        Retarget::WithinWindow => format!("{}, first to last block of the window", era(&params.era_at(0))),
        Retarget::FullWindow => format!("{}, from the block before the window", era(&params.era_at(0))),
        Retarget::Eras(eras) => {
            let words = eras.iter().map(|one| format!("from {}: {}", one.from, era(one)));
            words.collect::<Vec<_>>().join("; ")
        }
    }
}

fn era(era: &Era) -> String {
    let damped = match era.damping {
        1 => String::new(),
        part => format!(" with 1/{part} of the difference"),
    };
    let often = match era.window_blocks {
        1 => "every block".to_owned(),
        blocks => format!("every {blocks} blocks"),
    };
    format!(
        "{often} over {} s{damped}, clamped to {} to {} s",
        era.window_s, era.least_s, era.most_s
    )
}

fn auxpow(merged: MergedMining) -> String {
    let MergedMining { chain_id, from } = merged;
    let header = hex::encode(MERGED_MINING_HEADER);
    format!(
        "from {from}; chain id {chain_id:#x} in the upper half of versions; bit {VERSION_MERGED:#x} exactly with AuxPoW \
         data; coinbase at index 0 of its branch; parent of another chain id; chain branch of at most \
         {CHAIN_BRANCH_MAX}; coinbase in the parent's Merkle root; chain root in its script, right behind one {header} \
         or starting at byte {ROOT_OFFSET_MAX} at the latest; then size 1 << length, and nonce and chain id give the \
         slot; the parent's proof of work meets our bits; a header without its data leaves K7 unchecked"
    )
}

fn subsidy(params: &Params) -> String {
    match params.subsidy {
        Subsidy::Halving { first, every_blocks } => format!("{first}, halved every {every_blocks} blocks"),
        Subsidy::Steps { table, drawn_before: 0 } => steps(table),
        Subsidy::Steps { table, drawn_before } => {
            let words = steps(table);
            format!(
                "{words}; before {drawn_before} it is drawn by lot, this is the most that it can be, and a claim of no more \
                 leaves K16 unchecked"
            )
        }
    }
}

fn steps<T: std::fmt::Display>(table: &[(u32, T)]) -> String {
    let words = table.iter().map(|(from, value)| format!("from {from}: {value}"));
    words.collect::<Vec<_>>().join("; ")
}
