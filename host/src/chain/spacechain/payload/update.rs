//! Updates from the ground (kind 2): images of the system or an application, and new keys for who may send them; U1 to U7.
//! After The Update Framework: a threshold of keys signs, versions only grow, statements expire, keys hand over to keys.
//! Never goes back: neither an image nor a statement, whatever key signed it once.
//!
//! ```text
//! u8 version = 1 | u8 what | target 20 | role_version u32 | expires u64 | statement | u16 count | (key | sig 64)... | image
//! what 1, an image:    image_version u32 | image_len u64 | root 32; the image is all that follows
//! what 2, a rotation:  threshold u16 | keys...; no image
//! ```
//! The target is an application, or zero for the system. Every signature covers the kind and all up to the count; keys stand
//! strictly ascending, so that none counts twice. The root is that of RFC 6962 over chunks of 1,024 bytes.

use super::{
    AppId, Hash, PayloadParams, app_id,
    blob::Blob,
    code::Code,
    context::{self, Role},
    docket::{Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 2;

/// An update.
pub struct Update {
    /// An application, or zero for the system.
    pub target: AppId,
    /// Number of the statement; it grows.
    pub role_version: u32,
    /// Seconds of Unix time until which it is good, that one included.
    pub expires: u64,
    /// What it says.
    pub what: What,
    signed: Vec<Signed>,
    code: Code,
    id: Hash,
}

/// What an update says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// 1: this image is to be installed.
    Image {
        /// Its version.
        version: u32,
        /// Its bytes.
        bytes: u64,
        /// Root over it.
        root: Hash,
    },
    /// 2: these keys, as many of them as the threshold, sign from now on.
    Rotation {
        /// How many, at least 1.
        threshold: u16,
        /// The keys, ascending.
        keys: Vec<PublicKey>,
    },
}

/// The rules of updates.
pub const RULES: &[Rule] = &[
    rule(
        'U',
        1,
        "form: an image or a rotation, signers strictly ascending",
        "own format (paper silent)",
    ),
    rule(
        'U',
        2,
        "the target has its keys, or it waits; the number of the statement grows",
        "TUF section 5.3.5, 5.6.4: rollback",
    ),
    rule(
        'U',
        3,
        "it has not expired, and does not last longer than updates may",
        "TUF section 5.3.10: freeze",
    ),
    rule(
        'U',
        4,
        "an image of a version above the installed one",
        "paper, update from the ground; TUF section 2.1.3",
    ),
    rule(
        'U',
        5,
        "as many keys of the target as must sign, and no others; of a rotation as many of the new ones, too",
        "TUF section 5.3.4",
    ),
    rule('U', 6, "every signature holds", "TUF section 5.3.4"),
    rule(
        'U',
        7,
        "as many bytes as stated follow, and they have the root",
        "TUF section 5.7.2: hash and length",
    ),
];

const fn u(number: u8) -> RuleId {
    RuleId::new('U', number)
}

/// Reads an update.
///
/// # Errors
/// U1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Update::read(&object, params)?))
}

impl Update {
    /// Reads an update.
    ///
    /// # Errors
    /// U1.
    pub fn read(object: &Blob, params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, u(1));
        let keys_max = params.context.keys_max;
        from.version()?;
        let what: u8 = from.get("what")?;
        let target = app_id(&mut from)?;
        let (role_version, expires) = (from.get("role_version")?, from.get("expires")?);
        let (what, bytes) = match what {
            1 => {
                let (version, bytes) = (from.get("image_version")?, from.get("image_len")?);
                let root = from.get("root")?;
                (What::Image { version, bytes, root }, bytes)
            }
            2 => {
                let threshold = from.get("threshold")?;
                let keys = context::role_keys(&mut from, threshold, keys_max)?;
                (What::Rotation { threshold, keys }, 0)
            }
            got => return Err(from.wrong(format!("what {got}, expected 1 or 2"))),
        };
        let end = object.len().saturating_sub(from.left());
        let message = object.get(..end).unwrap_or_default();
        let count: u16 = from.get("count of signatures")?;
        // Keys of before and of after.
        let most = keys_max.saturating_mul(2);
        if count > most {
            return Err(from.wrong(format!("{count} signatures, expected at most {most}")));
        }
        let mut signed: Vec<Signed> = Vec::new();
        for _ in 0..count {
            let key: PublicKey = from.get("signer")?;
            let signature = from.get("signature")?;
            if signed.last().is_some_and(|last| last.key >= key) {
                return Err(from.wrong("signers: one is not greater than the one before it"));
            }
            signed.push(Signed::new(key, message, signature));
        }
        let left = from.left();
        let fits = bytes <= params.updates.image_bytes_max && left as u64 == bytes;
        if matches!(what, What::Rotation { .. }) {
            from.end()?;
        }
        Ok(Self {
            target,
            role_version,
            expires,
            what,
            signed,
            code: Code::behind(object, left, fits),
            id: hash(&[message]),
        })
    }

    /// Who may update the target.
    fn role(&self, ledger: &Ledger) -> Result<Role, Stop> {
        known(context::role(ledger, &self.target), || {
            Missing::Context(format!("keys of {}", hex::encode(self.target)))
        })
    }

    /// U3.
    fn check_time(&self, court: Court<'_, PayloadParams>) -> Check {
        let (ahead, most) = (court.ahead_s(self.expires), court.params.updates.validity_s_max);
        require((0..=i128::from(most)).contains(&ahead), || {
            format!("it expires {ahead} s from now, expected 0 to {most}")
        })
    }

    /// U4.
    fn check_version(&self, ledger: &Ledger) -> Check {
        let What::Image { version, .. } = &self.what else {
            return Ok(());
        };
        let last = context::installed(ledger, &self.target);
        require(*version > last, || format!("image {version}, installed is {last}"))
    }

    /// U5.
    fn check_signers(&self, role: &Role) -> Check {
        let new = match &self.what {
            What::Image { .. } => None,
            What::Rotation { threshold, keys } => Some((*threshold, keys)),
        };
        let of_new = |key: &PublicKey| new.is_some_and(|(_, keys)| keys.binary_search(key).is_ok());
        let of_role = |key: &PublicKey| role.keys.binary_search(key).is_ok();
        let stranger = self
            .signed
            .iter()
            .position(|signed| !of_role(&signed.key) && !of_new(&signed.key));
        if let Some(index) = stranger {
            return Err(Stop::Fails(
                Some(index as u64),
                "a signer who is none of the target's".into(),
            ));
        }
        let count = |of: &dyn Fn(&PublicKey) -> bool| self.signed.iter().filter(|signed| of(&signed.key)).count();
        let old = count(&of_role);
        require(old >= usize::from(role.threshold), || {
            format!("{old} keys of the target signed, expected {}", role.threshold)
        })?;
        let Some((threshold, _)) = new else { return Ok(()) };
        let new = count(&of_new);
        require(new >= usize::from(threshold), || {
            format!("{new} of the new keys signed, expected {threshold}")
        })
    }

    /// U7.
    fn check_image(&self, params: &PayloadParams) -> Check {
        let What::Image { bytes, root, .. } = &self.what else {
            return Ok(());
        };
        let most = params.updates.image_bytes_max;
        require((1..=most).contains(bytes), || {
            format!("an image of {bytes} bytes, expected 1 to {most}")
        })?;
        self.code.check(*bytes, root)
    }
}

impl Record<PayloadParams> for Update {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let target = hex::encode(self.target);
        let what = match &self.what {
            What::Image { version, bytes, .. } => format!("image {version} of {bytes} bytes"),
            What::Rotation { threshold, keys } => format!("{threshold} of {} keys from now on", keys.len()),
        };
        Face {
            time: Some(self.expires),
            words: format!("target {target}, statement {}: {what}", self.role_version),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        &mut self.signed
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.code.behind_signatures(&mut self.signed, done)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(u(2), || {
            let last = self.role(ledger)?.version;
            require(self.role_version > last, || {
                format!("statement {}, the last one was {last}", self.role_version)
            })
        });
        docket.rule(u(3), || self.check_time(court));
        docket.rule(u(4), || self.check_version(ledger));
        docket.rule(u(5), || self.check_signers(&self.role(ledger)?));
        for (index, signed) in self.signed.iter().enumerate() {
            docket.signature(u(6), Some(index as u64), signed);
        }
        docket.rule(u(7), || self.check_image(court.params));
        docket.count_hashes(self.code.nodes());
    }

    fn apply(&self, ledger: &mut Ledger) {
        let Some(mut role) = context::role(ledger, &self.target) else {
            // A rule has seen it.
            return;
        };
        role.version = self.role_version;
        match &self.what {
            What::Image { version, .. } => ledger.put(Table::Installed, &self.target, version),
            What::Rotation { threshold, keys } => {
                role.threshold = *threshold;
                role.keys.clone_from(keys);
            }
        }
        ledger.put(Table::Roles, &self.target, &role);
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            SYSTEM,
            context::Statement,
            sequential,
            testing::{AT, Bench, Signer},
            tree,
            value::Value,
        },
        *,
    };

    fn keys(numbers: &[u8]) -> Vec<PublicKey> {
        let mut keys: Vec<_> = numbers.iter().map(|number| signer(*number).key()).collect();
        keys.sort_unstable();
        keys
    }

    /// Both schemes, mixed.
    fn signer(number: u8) -> Signer {
        match number % 2 {
            0 => Signer::ed25519(number),
            _ => Signer::ecdsa(number),
        }
    }

    /// Two of the keys 1 to 3 update the system, of which image 10 is installed; statement 5 was the last.
    fn bench() -> Bench {
        let role = Role {
            version: 5,
            threshold: 2,
            keys: keys(&[1, 2, 3]),
        };
        Bench::told(&[Statement::Role(SYSTEM, role), Statement::Installed(SYSTEM, 10)])
    }

    struct Draft {
        target: AppId,
        role_version: u32,
        expires: u64,
        version: u32,
        stated: u64,
        flip_root: u8,
        /// None for an image.
        rotation: Option<(u16, Vec<u8>)>,
        signers: Vec<u8>,
        forged: Option<usize>,
        image: Vec<u8>,
    }

    fn image() -> Draft {
        Draft {
            target: SYSTEM,
            role_version: 6,
            expires: AT as u64,
            version: 11,
            stated: 1500,
            flip_root: 0,
            rotation: None,
            signers: vec![1, 2],
            forged: None,
            image: vec![8; 1500],
        }
    }

    fn rotation(threshold: u16, to: &[u8], signers: &[u8]) -> Draft {
        Draft {
            rotation: Some((threshold, to.to_vec())),
            signers: signers.to_vec(),
            image: vec![],
            ..image()
        }
    }

    fn object(draft: &Draft) -> Vec<u8> {
        let what = if draft.rotation.is_some() { 2u8 } else { 1 };
        let mut out = vec![KIND, 1, what];
        out.extend_from_slice(&draft.target);
        draft.role_version.write(&mut out);
        draft.expires.write(&mut out);
        match &draft.rotation {
            None => {
                let leaves: Vec<_> = draft.image.chunks(1024).map(tree::leaf).collect();
                let mut root = sequential::root(&leaves);
                root[31] ^= draft.flip_root;
                (draft.version, draft.stated).write(&mut out);
                root.write(&mut out);
            }
            Some((threshold, to)) => (*threshold, keys(to)).write(&mut out),
        }
        let message = out.clone();
        let mut signers: Vec<Signer> = draft.signers.iter().map(|number| signer(*number)).collect();
        signers.sort_by_key(Signer::key);
        (signers.len() as u16).write(&mut out);
        for (index, signer) in signers.iter().enumerate() {
            let mut signature = signer.sign(&message);
            signature[40] ^= u8::from(draft.forged == Some(index));
            signer.key().write(&mut out);
            signature.write(&mut out);
        }
        out.extend_from_slice(&draft.image);
        out
    }

    #[test]
    fn an_image_is_installed_and_never_goes_back() {
        let mut bench = bench();
        assert_eq!(bench.verdict(object(&image())), "accept");
        assert_eq!(context::installed(&bench.inner.ledger, &SYSTEM), 11);
        assert_eq!(bench.verdict(object(&image())), "U2", "the same statement again");
        let older = Draft {
            role_version: 7,
            version: 11,
            ..image()
        };
        assert_eq!(bench.verdict(object(&older)), "U4", "newly signed, but no newer image");
    }

    #[test]
    fn keys_hand_over_and_old_ones_are_worth_nothing_afterwards() {
        let mut bench = bench();
        // Key 3 stays, and counts on both sides.
        assert_eq!(bench.verdict(object(&rotation(2, &[3, 4], &[1, 3, 4]))), "accept");
        let old = Draft {
            role_version: 7,
            ..image()
        };
        assert_eq!(bench.verdict(object(&old)), "U5", "by the keys of before");
        let new = Draft {
            signers: vec![3, 4],
            ..old
        };
        assert_eq!(bench.verdict(object(&new)), "accept");
    }

    #[test]
    fn each_rule_alone_has_its_number() {
        let mut cut = object(&image());
        cut.truncate(60);
        let trailing = Draft {
            image: vec![1],
            ..rotation(1, &[4], &[1, 2, 4])
        };
        let day = 86_400;
        let cases = [
            (cut, "U1"),
            (object(&trailing), "U1"),
            (object(&rotation(0, &[4], &[1, 2, 4])), "U1"),
            (object(&rotation(2, &[4], &[1, 2, 4])), "U1"),
            (
                object(&Draft {
                    role_version: 5,
                    ..image()
                }),
                "U2",
            ),
            (
                object(&Draft {
                    expires: AT as u64 - 1,
                    ..image()
                }),
                "U3",
            ),
            (
                object(&Draft {
                    expires: AT as u64 + 90 * day + 1,
                    ..image()
                }),
                "U3",
            ),
            (object(&Draft { version: 10, ..image() }), "U4"),
            (
                object(&Draft {
                    signers: vec![1],
                    ..image()
                }),
                "U5",
            ),
            (
                object(&Draft {
                    signers: vec![],
                    ..image()
                }),
                "U5",
            ),
            (
                object(&Draft {
                    signers: vec![1, 2, 4],
                    ..image()
                }),
                "U5",
            ),
            (object(&rotation(2, &[4, 5], &[1, 2, 4])), "U5"),
            (object(&rotation(2, &[4, 5], &[1, 4, 5])), "U5"),
            (
                object(&Draft {
                    forged: Some(1),
                    ..image()
                }),
                "U6",
            ),
            (
                object(&Draft {
                    flip_root: 1,
                    ..image()
                }),
                "U7",
            ),
            (
                object(&Draft {
                    stated: 1501,
                    ..image()
                }),
                "U7",
            ),
            (
                object(&Draft {
                    stated: 0,
                    image: vec![],
                    ..image()
                }),
                "U7",
            ),
            // Several at once.
            (
                object(&Draft {
                    role_version: 5,
                    version: 1,
                    forged: Some(0),
                    ..image()
                }),
                "U2",
            ),
            (
                object(&Draft {
                    version: 10,
                    flip_root: 1,
                    ..image()
                }),
                "U4",
            ),
        ];
        for (number, (object, expected)) in cases.into_iter().enumerate() {
            assert_eq!(bench().verdict(object), expected, "case {number}");
        }
        assert_eq!(
            bench().verdict(object(&Draft {
                expires: AT as u64 + 90 * day,
                ..image()
            })),
            "accept"
        );
    }

    #[test]
    fn a_key_that_signs_twice_is_no_second_key_and_an_unknown_target_waits() {
        let mut twice = image();
        twice.signers = vec![1, 1];
        assert_eq!(bench().verdict(object(&twice)), "U1");
        let other = Draft {
            target: [7; 20],
            ..image()
        };
        assert_eq!(bench().verdict(object(&other)), "defer");
    }
}
