//! The header rules that need a header and its height only: K2, what its version says, and K3, its bits.
//! Called by the header chain, which adds what hangs on parents, times and retargets.
//! Never looks at another header.

use super::Header;
use super::auxpow::{chain_id, is_legacy, is_merged};
use super::params::Params;
use super::target::Target;
use crate::verdict::{Finding, RuleId};

/// K2, without a height: a version that is not of old names the chain (`fStrictChainId` in `CheckAuxPowProofOfWork`).
pub(super) fn check_chain_id(params: &Params, header: &Header) -> Result<(), Finding> {
    let Some(merged) = params.merged_mining else {
        return Ok(());
    };
    let got = chain_id(header.version);
    if is_legacy(header.version) || got == merged.chain_id {
        return Ok(());
    }
    Err(Finding::whole(
        K2,
        format!("version: expected chain id {:#x}, got {got:#x}", merged.chain_id),
    ))
}

/// K2: the version floor of the height, and which versions merged mining allows there.
pub(super) fn check_version(params: &Params, header: &Header, height: u32) -> Result<(), Finding> {
    let version = header.version;
    let k2 = |expected: String| {
        let message = format!("version at height {height}: expected {expected}, got {version:#x}");
        Err(Finding::whole(K2, message))
    };
    if let Some(merged) = params.merged_mining {
        // late-legacy-block and early-auxpow-block in ContextualCheckBlockHeader.
        if height >= merged.from && is_legacy(version) {
            return k2(format!("one with chain id {:#x}", merged.chain_id));
        }
        if height < merged.from && is_merged(version) {
            return k2(format!("none with AuxPoW before height {}", merged.from));
        }
    }
    let floor = params.activations.version_floor(height);
    if params.base_version(version) >= floor {
        return Ok(());
    }
    let what = if params.merged_mining.is_some() {
        "a base version of at least"
    } else {
        "at least"
    };
    k2(format!("{what} {floor:#x}"))
}

/// K3: the bits are a canonical, positive target within the limit.
pub(super) fn check_bits(params: &Params, header: &Header) -> Result<(), Finding> {
    match Target::new(header.bits, params.pow_limit) {
        Ok(_) => Ok(()),
        Err(error) => Err(Finding::whole(K3, error.to_string())),
    }
}

const K2: RuleId = RuleId::k(2);
const K3: RuleId = RuleId::k(3);
