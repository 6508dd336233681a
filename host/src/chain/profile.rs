//! The profiles by name: what the command line lets a user choose from.
//! Looked up once a run; hands out the constants that ingest, rules and pipeline then share.
//! Never judges and never holds state.

use std::sync::LazyLock;

use super::bitcoin::{BITCOIN, BITCOIN_TESTNET};
use super::cartycoin::{self, CARTYCOIN, CARTYCOIN_REGTEST, params::CartyParams};
use super::dogecoin::{DOGECOIN, DOGECOIN_REGTEST};
use super::itc::{self, ItcParams};
use super::litecoin::{LITECOIN, LITECOIN_REGTEST, LITECOIN_TESTNET};
use super::lunarx::{self, LunarParams};
use super::shreds::{self, SHREDS, ShredParams};
use super::spacechain::{
    self, SPACECHAIN, SPACECHAIN_REGTEST, SpaceParams,
    payload::{self, PayloadParams},
};
use super::tendermint::{self, LightParams, TENDERMINT};
use super::utxo::facts::constants;
use super::utxo::params::{Activations, Bip16, NEVER, Params};
use super::utxo::rules::RULES;
use crate::verdict::Rule;

/// The family of chains that a profile belongs to, with its constants.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Family {
    /// Blocks of transactions that spend outputs: Bitcoin, Litecoin and their test networks.
    Utxo(&'static Params),
    /// Signed headers of weighted validators, judged as a light client does.
    Tendermint(&'static LightParams),
    /// Sets of erasure-coded shreds under one signed Merkle root.
    Shreds(&'static ShredParams),
    /// Proof-of-stake blocks of the Qtum kind, and in containers the records of a payload, where the profile has them.
    Spacechain(&'static SpaceParams, Option<&'static PayloadParams>),
    /// Records of a storage network.
    Lunarx(&'static LunarParams),
    /// Records of a network of devices.
    Itc(&'static ItcParams),
}

/// Since when something holds on a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// From this height on.
    Height(u32),
    /// From this time on, in seconds of Unix time.
    Time(u32),
    /// It does not.
    Never,
}

/// Why a profile cannot have the parameters of a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextParamsError {
    /// Its constants are code.
    #[error("profile {profile} takes no parameters from a file: expected one of {can}")]
    Profile {
        /// The profile.
        profile: &'static str,
        /// Those that do.
        can: String,
    },
    /// The text is wrong.
    #[error(transparent)]
    Carty(#[from] cartycoin::params::ParamsError),
    /// The text is wrong.
    #[error(transparent)]
    Lunar(#[from] lunarx::params::ParamsError),
    /// The text is wrong.
    #[error(transparent)]
    Itc(#[from] itc::params::ParamsError),
    /// The text is wrong.
    #[error(transparent)]
    Payload(#[from] payload::params::ParamsError),
}

/// A named set of rules and constants.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// The name on the command line and in reports.
    pub name: &'static str,
    /// Other names that are accepted.
    pub aliases: &'static [&'static str],
    /// One line for people.
    pub summary: &'static str,
    /// The rules' constants.
    pub family: Family,
}

impl Profile {
    /// The profile of this name or alias.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        Self::all()
            .iter()
            .find(|profile| profile.name == name || profile.aliases.contains(&name))
    }

    /// All profiles, in the order in which they are listed to people.
    pub fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Profile>> = LazyLock::new(|| {
            let read = Profile {
                name: LunarParams::NAME,
                aliases: &[],
                summary: "LunarX: peers, objects, rows, audits, receipts, names and proof blocks",
                family: Family::Lunarx(LunarParams::embedded()),
            };
            let carty = [
                utxo(&CARTYCOIN, "CartyCoin: 88 million in all, SM2 and rings"),
                utxo(&CARTYCOIN_REGTEST, "CartyCoin to try out: no retargets"),
            ];
            let devices = Profile {
                name: ItcParams::NAME,
                aliases: &[],
                summary: "IoT Chain: light headers, quorums, PBFT, proofs of transactions, devices",
                family: Family::Itc(ItcParams::embedded()),
            };
            let constant = PROFILES.iter().map(|profile| profile.with_payload());
            constant.chain(carty).chain([read, devices]).collect()
        });
        &ALL
    }

    /// The profile with the records of a payload, where its network has one.
    fn with_payload(self) -> Self {
        match self.family {
            Family::Spacechain(params, None) if params.name == PayloadParams::NAME => Self {
                family: Family::Spacechain(params, Some(PayloadParams::embedded())),
                ..self
            },
            _ => self,
        }
    }

    /// The profile of this name among those whose constants are not read from a text.
    pub(super) fn constant(name: &str) -> Option<&'static Self> {
        PROFILES.iter().find(|profile| profile.name == name)
    }

    /// The text of its parameters that the program carries, where they are read from a text.
    pub fn default_text(&self) -> Option<&'static str> {
        match self.family {
            Family::Utxo(params) if params.text_hash.is_some() => Some(cartycoin::DEFAULT),
            Family::Lunarx(_) => Some(lunarx::params::DEFAULT),
            Family::Itc(_) => Some(itc::params::DEFAULT),
            Family::Spacechain(_, Some(_)) => Some(payload::params::DEFAULT),
            _ => None,
        }
    }

    /// The same profile with the parameters of this text, kept for the life of the program: read it once.
    ///
    /// # Errors
    /// The profile reads none, or the first field that is wrong.
    pub fn with_text(&self, text: &str) -> Result<&'static Self, TextParamsError> {
        let family = match self.family {
            Family::Utxo(params) if params.text_hash.is_some() => {
                let read = CartyParams::parse(text)?;
                read.check_genesis()?;
                let both = [read.main, read.regtest];
                let own = both.into_iter().find(|read| read.name == params.name);
                Family::Utxo(own.map_or(params, |own| Box::leak(Box::new(own))))
            }
            Family::Lunarx(_) => Family::Lunarx(Box::leak(Box::new(LunarParams::parse(text)?))),
            Family::Itc(_) => Family::Itc(Box::leak(Box::new(ItcParams::parse(text)?))),
            Family::Spacechain(params, Some(_)) => {
                Family::Spacechain(params, Some(Box::leak(Box::new(PayloadParams::parse(text)?))))
            }
            _ => {
                let can = Self::all().iter().filter(|profile| profile.default_text().is_some());
                return Err(TextParamsError::Profile {
                    profile: self.name,
                    can: can.map(|profile| profile.name).collect::<Vec<_>>().join(", "),
                });
            }
        };
        Ok(Box::leak(Box::new(Self { family, ..*self })))
    }

    /// The constants, where the profile is one of the Bitcoin family.
    pub fn utxo(&self) -> Option<&'static Params> {
        match self.family {
            Family::Utxo(params) => Some(params),
            _ => None,
        }
    }

    /// The four bytes before each frame of a file of its blocks, where it has such files.
    pub fn magic(&self) -> Option<[u8; 4]> {
        match self.family {
            Family::Utxo(params) => Some(params.magic),
            Family::Spacechain(params, _) => Some(params.magic),
            Family::Tendermint(_) | Family::Shreds(_) | Family::Lunarx(_) | Family::Itc(_) => None,
        }
    }

    /// Whether spent outputs may be given beside its blocks.
    pub fn takes_undo(&self) -> bool {
        matches!(self.family, Family::Utxo(_) | Family::Spacechain(..))
    }

    /// Whether what it remembers may be kept on disk; of a payload what its records leave behind.
    pub fn takes_state(&self) -> bool {
        matches!(
            self.family,
            Family::Utxo(_) | Family::Lunarx(_) | Family::Itc(_) | Family::Spacechain(_, Some(_))
        )
    }

    /// Whether a stake modifier may be given for a first block whose ancestors are not at hand.
    pub fn takes_modifier(&self) -> bool {
        matches!(self.family, Family::Spacechain(..))
    }

    /// Whether a height may be given for a first block that does not tell it.
    pub fn takes_height(&self) -> bool {
        matches!(self.family, Family::Utxo(_) | Family::Spacechain(..))
    }

    /// Whether the key of another leader may be given.
    pub fn takes_leader(&self) -> bool {
        matches!(self.family, Family::Shreds(_))
    }

    /// Its rules, in the order in which they decide; where its objects are of several sorts, sort by sort.
    pub fn rules(&self) -> Vec<Rule> {
        let sorts = self.rules_by_sort();
        sorts.iter().flat_map(|(_, rules)| *rules).copied().collect()
    }

    /// Its rules by the sorts of objects that it has, each with its name; most have one sort, without a name.
    pub fn rules_by_sort(&self) -> Vec<(&'static str, &'static [Rule])> {
        let rules: &'static [Rule] = match self.family {
            Family::Utxo(params) if params.knows_rings() => &cartycoin::RULES,
            Family::Utxo(_) => &RULES,
            Family::Tendermint(_) => tendermint::RULES,
            Family::Shreds(_) => shreds::RULES,
            Family::Spacechain(_, Some(_)) => {
                return vec![
                    ("blocks", spacechain::RULES),
                    ("payload records", payload::kind::rules()),
                ];
            }
            Family::Spacechain(_, None) => spacechain::RULES,
            Family::Lunarx(_) => lunarx::kind::rules(),
            Family::Itc(_) => itc::kind::rules(),
        };
        vec![("", rules)]
    }

    /// Since when its forks are in force; empty where it has none.
    pub fn forks(&self) -> Vec<(&'static str, Since)> {
        match self.family {
            Family::Utxo(params) => forks(&params.activations),
            Family::Spacechain(params, _) => params.forks(),
            Family::Tendermint(_) | Family::Shreds(_) | Family::Lunarx(_) | Family::Itc(_) => Vec::new(),
        }
    }

    /// The numbers that its rules are held against and that are no fork, for people.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        match self.family {
            Family::Utxo(params) => {
                let mut all = constants(params);
                all.extend(params.reserve.iter().flat_map(|reserve| reserve.constants()));
                all
            }
            Family::Tendermint(params) => params.constants(),
            Family::Shreds(params) => params.constants(),
            Family::Spacechain(params, payload) => {
                let mut all = params.constants();
                all.extend(payload.iter().flat_map(|payload| payload.constants()));
                all
            }
            Family::Lunarx(params) => params.constants(),
            Family::Itc(params) => params.constants(),
        }
    }
}

/// Since when the soft forks hold.
fn forks(activations: &Activations) -> Vec<(&'static str, Since)> {
    let height = |from: u32| {
        if from == NEVER {
            Since::Never
        } else {
            Since::Height(from)
        }
    };
    let bip16 = match activations.bip16 {
        Bip16::Time(from) => Since::Time(from),
        Bip16::Height(from) => height(from),
    };
    vec![
        ("bip16", bip16),
        ("bip34", height(activations.bip34)),
        ("bip66", height(activations.bip66)),
        ("bip65", height(activations.bip65)),
        ("csv", height(activations.csv)),
        ("segwit", height(activations.segwit)),
        ("taproot", height(activations.taproot)),
        ("version_bits", height(activations.version_bits)),
        ("mweb", height(activations.mweb)),
        ("sm2_and_rings", height(activations.algorithms)),
    ]
}

/// The profiles whose constants are code.
const PROFILES: &[Profile] = &[
    utxo(&BITCOIN, "Bitcoin"),
    utxo(
        &BITCOIN_TESTNET,
        "Bitcoin testnet3: minimum difficulty after 20 minutes",
    ),
    utxo(&LITECOIN, "Litecoin, up to MWEB"),
    utxo(
        &LITECOIN_TESTNET,
        "Litecoin testnet4: minimum difficulty after 5 minutes",
    ),
    utxo(&LITECOIN_REGTEST, "Litecoin regtest: no retargets"),
    utxo(&DOGECOIN, "Dogecoin: retarget eras, DigiShield, merged mining"),
    utxo(
        &DOGECOIN_REGTEST,
        "Dogecoin regtest: merged mining from height 20, one difficulty",
    ),
    Profile {
        name: SHREDS.name,
        aliases: &[],
        summary: "Shreds: erasure-coded sets under one signed Merkle root",
        family: Family::Shreds(&SHREDS),
    },
    Profile {
        aliases: &["qtum"],
        ..spacechain(&SPACECHAIN, "Qtum: proof of stake, contracts deferred")
    },
    spacechain(
        &SPACECHAIN_REGTEST,
        "Qtum regtest: no retargets, work at any height, rewards never shared",
    ),
    Profile {
        name: TENDERMINT.name,
        aliases: &[],
        summary: "Tendermint: a light client over signed headers of weighted validators",
        family: Family::Tendermint(&TENDERMINT),
    },
];

const fn spacechain(params: &'static SpaceParams, summary: &'static str) -> Profile {
    Profile {
        name: params.name,
        aliases: &[],
        summary,
        family: Family::Spacechain(params, None),
    }
}

const fn utxo(params: &'static Params, summary: &'static str) -> Profile {
    Profile {
        name: params.name,
        aliases: &[],
        summary,
        family: Family::Utxo(params),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::utxo::{Block, display_hash, params::Subsidy};

    fn presets() -> impl Iterator<Item = &'static Params> {
        Profile::all().iter().filter_map(Profile::utxo)
    }

    #[test]
    fn every_profile_is_found_by_its_name_and_no_other() {
        for profile in Profile::all() {
            assert_eq!(
                Profile::by_name(profile.name).map(|found| found.name),
                Some(profile.name)
            );
        }
        assert!(Profile::by_name("Bitcoin").is_none(), "names are exact");
    }

    #[test]
    fn genesis_blocks_have_their_known_ids_and_meet_their_own_target() {
        for params in presets() {
            let block = Block::decode(params.genesis_block().into()).unwrap();
            assert_eq!(display_hash(&block.id()), params.genesis.id, "{}", params.name);
            assert_eq!(block.header, params.genesis_header());
            assert_eq!(block.transactions[0].txid(), block.header.merkle_root);
            let target = crate::chain::utxo::target::Target::new(block.header.bits, params.pow_limit).unwrap();
            assert!(target.is_met_by(&params.pow_hash(&block.header)), "{}", params.name);
            // The negative control: another nonce gives another id and, but for regtest's odds, no work.
            let mut other = block.header;
            other.nonce ^= 1;
            assert_ne!(display_hash(&other.id()), params.genesis.id);
        }
    }

    #[test]
    fn subsidies_halve_at_the_edge_and_end() {
        for (params, halving) in [(&BITCOIN, 210_000), (&LITECOIN, 840_000), (&LITECOIN_REGTEST, 150)] {
            assert_eq!(params.subsidy_at(0), 5_000_000_000);
            assert_eq!(
                params.subsidy_at(halving - 1),
                5_000_000_000,
                "last block before the halving"
            );
            assert_eq!(params.subsidy_at(halving), 2_500_000_000, "first block after it");
            // 5e9 < 2^33: the 33rd halving leaves nothing; the 64th would shift out of range.
            assert_eq!(params.subsidy_at(halving * 32), 1);
            assert_eq!(params.subsidy_at(halving * 33), 0);
            assert_eq!(params.subsidy_at(halving * 64), 0);
            assert_eq!(params.subsidy_at(u32::MAX), 0);
        }
    }

    #[test]
    fn all_subsidies_stay_below_the_money_limit() {
        for params in presets() {
            // Dogecoin's rewards do not end; its limit is one of amounts.
            let Subsidy::Halving { every_blocks, .. } = params.subsidy else {
                continue;
            };
            let halvings = (0..64u32).map_while(|n| n.checked_mul(every_blocks));
            let total: i128 = halvings
                .map(|height| i128::from(params.subsidy_at(height)) * i128::from(every_blocks))
                .sum();
            assert!(total <= i128::from(params.max_money), "{}", params.name);
        }
    }

    #[test]
    fn limits_encode_to_the_bits_that_nodes_mine_at() {
        let bits: Vec<_> = presets().map(Params::pow_limit_bits).collect();
        let (bitcoin, scrypt, regtest) = (0x1d00_ffff, 0x1e0f_ffff, 0x207f_ffff);
        assert_eq!(bits[..5], [bitcoin, bitcoin, scrypt, scrypt, regtest]);
        assert_eq!(bits[5..], [scrypt, regtest, scrypt, regtest], "Dogecoin, CartyCoin");
        assert_eq!((BITCOIN.window_s(), LITECOIN.window_s()), (14 * 86_400, 302_400));
    }

    #[test]
    fn version_floors_and_flags_change_at_their_heights() {
        let floors = |params: &Params, heights: &[u32]| -> Vec<i32> {
            heights.iter().map(|h| params.activations.version_floor(*h)).collect()
        };
        let around = [227_930, 227_931, 363_724, 363_725, 388_380, 388_381];
        assert_eq!(floors(&BITCOIN, &around), [i32::MIN, 2, 2, 3, 3, 4]);
        let around = [
            709_999, 710_000, 811_878, 811_879, 918_683, 918_684, 1_201_535, 1_201_536,
        ];
        assert_eq!(floors(&LITECOIN, &around), [i32::MIN, 2, 2, 3, 3, 4, 4, 0x2000_0000]);
        let before = BITCOIN.activations.script_flags(481_823, 1_333_238_400);
        let after = BITCOIN.activations.script_flags(481_824, 1_333_238_399);
        assert!(before.p2sh && !before.witness);
        assert!(!after.p2sh && after.witness && !after.taproot);
    }
}
