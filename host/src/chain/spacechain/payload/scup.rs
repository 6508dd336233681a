//! Uploads of applications (kind 1): a SCUP manifest and the code behind it, signed on earth and checked in orbit; S1 to S9.
//! Behind the ticket that pays for it, which a proof of payment brings; its version is installed when it is accepted.
//! Never runs or keeps code: the root over it is what stays.
//!
//! ```text
//! "SCUP" | ver u16 = 1 | app_id 20 | app_ver u32 | code_len u64 | chunk u32 = 1,024 | root 32 | caps u32 | ticket txid 32
//! not_before u32 | not_after u32 | pub 33 | sig 64 | code
//! ```
//! The signature is ECDSA over secp256k1 with low s, over SHA-256 of the kind byte and the manifest before it, as every record's.
//! The root is that of RFC 6962 over chunks of 1,024 bytes, the last as short as the code ends. The code is all that follows.

use super::{
    AppId, Hash, PayloadParams, app_id,
    blob::Blob,
    code::{CHUNK_BYTES, Code},
    context,
    docket::{self, Check, Docket, known, require},
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record, short},
    rule, ticket,
    work::{Done, Signed, Work, WorkFault},
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 1;

/// An upload.
pub struct Upload {
    /// The application.
    pub app: AppId,
    /// Its version.
    pub version: u32,
    /// Bytes of code, as stated.
    pub code_bytes: u64,
    /// Root over the code, as stated.
    pub root: Hash,
    /// What it asks for, bit by bit.
    pub capabilities: u32,
    /// Id of the transaction that pays for it.
    pub ticket: Hash,
    /// First and last second, of Unix time, in which it is good.
    pub window: (u32, u32),
    signed: Signed,
    code: Code,
    id: Hash,
}

/// The rules of uploads.
pub const RULES: &[Rule] = &[
    rule(
        'S',
        1,
        "form: the manifest is whole, begins with SCUP, version 1, chunks of 1,024 bytes, a compressed key",
        "own format, SCUP",
    ),
    rule(
        'S',
        2,
        "1 byte of code to 4 GiB, and at most the quota of the application",
        "paper: 4 GB of storage",
    ),
    rule('S', 3, "a version above the installed one", "own format"),
    rule(
        'S',
        4,
        "capabilities that are known; those of actuators for the platform key alone",
        "paper: actuators and power are out of reach",
    ),
    rule('S', 5, "the time of the run is in its window", "own format"),
    rule('S', 6, "the key is one of the application's", "own format"),
    rule(
        'S',
        7,
        "the signature holds",
        "paper: checks digital signatures before adding anything",
    ),
    rule(
        'S',
        8,
        "as much code as stated follows, and its chunks have the root",
        "section 3.2; RFC 6962 section 2.1",
    ),
    rule(
        'S',
        9,
        "a payment to the application's address is proven, or it waits; and no other upload used it",
        "paper, tickets; own format",
    ),
];

const fn s(number: u8) -> RuleId {
    RuleId::new('S', number)
}

/// Reads an upload.
///
/// # Errors
/// S1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Upload::read(&object, params)?))
}

impl Upload {
    /// Reads an upload.
    ///
    /// # Errors
    /// S1.
    pub fn read(object: &Blob, params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, s(1));
        let magic = from.bytes(MAGIC.len(), "magic")?;
        if magic != MAGIC {
            return Err(from.wrong(format!(
                "begins with {}, expected {}",
                hex::encode(magic),
                hex::encode(MAGIC)
            )));
        }
        let version: u16 = from.get("ver")?;
        if version != 1 {
            return Err(from.wrong(format!("format {version}, expected 1")));
        }
        let (app, version) = (app_id(&mut from)?, from.get("app_ver")?);
        let (code_bytes, chunk): (u64, u32) = from.get("code_len and chunk")?;
        if chunk != CHUNK_BYTES {
            return Err(from.wrong(format!("chunks of {chunk} bytes, expected {CHUNK_BYTES}")));
        }
        let (root, capabilities) = (from.get("root")?, from.get("caps")?);
        let (ticket, window) = (from.get("ticket")?, from.get("window")?);
        let key = from.bytes(33, "pub")?.first_chunk().and_then(PublicKey::ecdsa);
        let Some(key) = key else {
            return Err(from.wrong("pub: no compressed key of secp256k1"));
        };
        let signed = from.signed(key)?;
        let id = from.digest();
        // What is longer than a stream may bring is not hashed: S2 or S8 refuses it.
        let fits = code_bytes <= params.uploads.inline_bytes_max && from.left() as u64 == code_bytes;
        let left = from.left();
        let code = Code::behind(object, left, fits);
        Ok(Self {
            app,
            version,
            code_bytes,
            root,
            capabilities,
            ticket,
            window,
            signed,
            code,
            id,
        })
    }

    fn application(&self, ledger: &Ledger) -> Result<context::Application, docket::Stop> {
        known(context::application(ledger, &self.app), || {
            crate::verdict::Missing::Context(format!("application {}", hex::encode(self.app)))
        })
    }

    /// S2.
    fn check_size(&self, court: Court<'_, PayloadParams>) -> Check {
        let most = court.params.uploads.code_bytes_max;
        require((1..=most).contains(&self.code_bytes), || {
            format!("{} bytes of code, expected 1 to {most}", self.code_bytes)
        })?;
        let quota = self.application(court.ledger)?.quota_bytes;
        require(self.code_bytes <= quota, || {
            format!("{} bytes of code, the application may have {quota}", self.code_bytes)
        })
    }

    /// S4.
    fn check_capabilities(&self, params: &PayloadParams) -> Check {
        let uploads = &params.uploads;
        let unknown = self.capabilities & !(uploads.capabilities | uploads.actuators);
        require(unknown == 0, || format!("capabilities {unknown:#x} are none"))?;
        let actuators = self.capabilities & uploads.actuators;
        require(actuators == 0 || self.signed.key == params.platform, || {
            format!("actuators {actuators:#x}, which are for the platform key alone")
        })
    }

    /// S9.
    fn check_ticket(&self, ledger: &Ledger) -> Check {
        let paid = known(ticket::paid(ledger, &self.ticket), || {
            docket::context("proof of ticket", &self.ticket)
        })?;
        require(paid == self.app, || {
            format!("the ticket paid application {}", hex::encode(paid))
        })?;
        let used = ledger.get::<Hash>(Table::Used, &self.ticket);
        require(used.is_none(), || {
            format!(
                "upload {} used the ticket",
                used.as_ref().map(short).unwrap_or_default()
            )
        })
    }
}

impl Record<PayloadParams> for Upload {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            time: Some(self.window.0.into()),
            words: format!(
                "application {} version {}: {} bytes, capabilities {:#x}",
                hex::encode(self.app),
                self.version,
                self.code_bytes,
                self.capabilities
            ),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    /// The signature first: nobody gets code hashed that no key stands for.
    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.code
            .behind_signatures(std::slice::from_mut(&mut self.signed), done)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let ledger = court.ledger;
        docket.rule(s(2), || self.check_size(court));
        docket.rule(s(3), || {
            let last = context::installed(ledger, &self.app);
            require(self.version > last, || {
                format!("version {}, installed is {last}", self.version)
            })
        });
        docket.rule(s(4), || self.check_capabilities(court.params));
        docket.rule(s(5), || {
            let (first, last) = self.window;
            require((i64::from(first)..=last.into()).contains(&court.at), || {
                format!("good from {first} to {last}, it is {}", court.at)
            })
        });
        docket.rule(s(6), || {
            let keys = self.application(ledger)?.keys;
            require(keys.contains(&self.signed.key), || {
                format!(
                    "key {} is none of the application",
                    hex::encode(self.signed.key.bytes())
                )
            })
        });
        docket.signature(s(7), None, &self.signed);
        docket.rule(s(8), || self.code.check(self.code_bytes, &self.root));
        docket.count_hashes(self.code.nodes());
        docket.rule(s(9), || self.check_ticket(ledger));
    }

    fn apply(&self, ledger: &mut Ledger) {
        ledger.put(Table::Installed, &self.app, &self.version);
        ledger.put(Table::Used, &self.ticket, &self.id);
    }
}

/// How a manifest begins.
pub const MAGIC: &[u8] = b"SCUP";

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
pub(super) mod tests {
    use super::{
        super::{
            context::{Application, Statement},
            sequential,
            testing::{AT, Bench, Signer},
            tree,
        },
        *,
    };

    pub(in super::super) const APP: AppId = [3; 20];
    const TICKET: Hash = [9; 32];

    /// A good upload, to be spoilt field by field.
    struct Draft {
        magic: [u8; 4],
        app: AppId,
        version: u32,
        stated: u64,
        root: Option<Hash>,
        caps: u32,
        ticket: Hash,
        window: (u32, u32),
        signer: Signer,
        forged: bool,
        code: Vec<u8>,
    }

    fn good() -> Draft {
        Draft {
            magic: *b"SCUP",
            app: APP,
            version: 2,
            stated: 2500,
            root: None,
            caps: 0x21,
            ticket: TICKET,
            window: (AT as u32 - 1, AT as u32 + 1),
            signer: Signer::ecdsa(1),
            forged: false,
            code: (0..2500u32).map(|at| (at % 251) as u8).collect(),
        }
    }

    fn naive_root(code: &[u8]) -> Hash {
        sequential::root(&code.chunks(1024).map(tree::leaf).collect::<Vec<_>>())
    }

    fn object(draft: &Draft) -> Vec<u8> {
        let root = draft.root.unwrap_or_else(|| naive_root(&draft.code));
        let mut out = vec![KIND];
        out.extend_from_slice(&draft.magic);
        out.extend_from_slice(&1u16.to_le_bytes());
        out.extend_from_slice(&draft.app);
        out.extend_from_slice(&draft.version.to_le_bytes());
        out.extend_from_slice(&draft.stated.to_le_bytes());
        out.extend_from_slice(&1024u32.to_le_bytes());
        out.extend_from_slice(&root);
        out.extend_from_slice(&draft.caps.to_le_bytes());
        out.extend_from_slice(&draft.ticket);
        out.extend_from_slice(&draft.window.0.to_le_bytes());
        out.extend_from_slice(&draft.window.1.to_le_bytes());
        out.extend_from_slice(draft.signer.key().bytes());
        let mut signature = draft.signer.sign(&out);
        signature[40] ^= u8::from(draft.forged);
        [out, signature.to_vec(), draft.code.clone()].concat()
    }

    pub(in super::super) fn application() -> Statement {
        let mut keys = vec![Signer::ecdsa(1).key(), Signer::platform().key()];
        keys.sort_unstable();
        let application = Application {
            quota_bytes: 3000,
            price: 100,
            script: vec![0x51],
            keys,
        };
        Statement::Application(APP, application)
    }

    /// A good upload that this ticket pays for.
    pub(in super::super) fn paid_with(ticket: Hash) -> Vec<u8> {
        object(&Draft { ticket, ..good() })
    }

    /// The application, version 1 of it, and its ticket.
    fn bench() -> Bench {
        let mut bench = Bench::told(&[application(), Statement::Installed(APP, 1)]);
        ticket::put_paid(&mut bench.inner.ledger, &TICKET, &APP);
        bench
    }

    fn verdict(draft: Draft) -> String {
        bench().verdict(object(&draft))
    }

    #[test]
    fn an_upload_is_accepted_once_and_its_version_is_installed() {
        let mut bench = bench();
        assert_eq!(bench.verdict(object(&good())), "accept");
        assert_eq!(context::installed(&bench.inner.ledger, &APP), 2);
        assert_eq!(
            bench.verdict(object(&good())),
            "S3",
            "the same again is no newer version"
        );
        let next = Draft { version: 3, ..good() };
        assert_eq!(bench.verdict(object(&next)), "S9", "a ticket is for one upload");
    }

    #[test]
    fn code_of_every_shape_has_its_root() {
        // One byte, a chunk less and more a byte, and several: an odd tree of three and a full one of two.
        for bytes in [1, 1023, 1024, 1025, 2048, 3000] {
            let code = vec![7; bytes];
            let draft = Draft {
                stated: bytes as u64,
                code,
                ..good()
            };
            assert_eq!(verdict(draft), "accept", "{bytes} bytes");
        }
    }

    #[test]
    fn each_rule_alone_has_its_number() {
        let (early, late) = (AT as u32 + 1, AT as u32 - 1);
        let mut other_code = good();
        other_code.root = Some(naive_root(&other_code.code));
        other_code.code[2499] ^= 1;
        let cases = [
            (
                Draft {
                    magic: *b"SCUQ",
                    ..good()
                },
                "S1",
            ),
            // 4 GiB and a byte, which is more than any quota; a byte more than this one; nothing.
            (
                Draft {
                    stated: (4 << 30) + 1,
                    ..good()
                },
                "S2",
            ),
            (
                Draft {
                    stated: 3001,
                    code: vec![1; 3001],
                    ..good()
                },
                "S2",
            ),
            (
                Draft {
                    stated: 0,
                    code: vec![],
                    root: Some([0; 32]),
                    ..good()
                },
                "S2",
            ),
            (Draft { version: 1, ..good() }, "S3"),
            (
                Draft {
                    caps: 1 << 16,
                    ..good()
                },
                "S4",
            ),
            (
                Draft {
                    caps: 1 << 21,
                    ..good()
                },
                "S4",
            ),
            (
                Draft {
                    caps: 1 << 31,
                    signer: Signer::platform(),
                    ..good()
                },
                "S4",
            ),
            (
                Draft {
                    window: (early, early),
                    ..good()
                },
                "S5",
            ),
            (
                Draft {
                    window: (late, late),
                    ..good()
                },
                "S5",
            ),
            (
                Draft {
                    signer: Signer::ecdsa(2),
                    ..good()
                },
                "S6",
            ),
            (Draft { forged: true, ..good() }, "S7"),
            (other_code, "S8"),
            (Draft { stated: 2501, ..good() }, "S8"),
            (Draft { stated: 2499, ..good() }, "S8"),
        ];
        for (number, (draft, expected)) in cases.into_iter().enumerate() {
            assert_eq!(verdict(draft), expected, "case {number}");
        }
        let mut cut = object(&good());
        cut.truncate(200);
        assert_eq!(bench().verdict(cut), "S1", "a manifest that ends in its signature");
    }

    #[test]
    fn actuators_are_for_the_platform_key() {
        // All six at once, beside what anybody may have.
        let caps = 0x003f_003f;
        assert_eq!(verdict(Draft { caps, ..good() }), "S4");
        let signer = Signer::platform();
        assert_eq!(verdict(Draft { caps, signer, ..good() }), "accept");
    }

    #[test]
    fn the_lowest_broken_rule_wins_and_beats_what_waits() {
        let all = || Draft {
            version: 1,
            caps: 1 << 16,
            window: (0, 0),
            signer: Signer::ecdsa(2),
            forged: true,
            ticket: [1; 32],
            ..good()
        };
        assert_eq!(verdict(all()), "S3");
        assert_eq!(verdict(Draft { version: 2, ..all() }), "S4");
        assert_eq!(
            verdict(Draft {
                ticket: [1; 32],
                forged: true,
                ..good()
            }),
            "S7"
        );
    }

    #[test]
    fn what_is_not_known_yet_is_waited_for() {
        assert_eq!(
            verdict(Draft {
                ticket: [1; 32],
                ..good()
            }),
            "defer",
            "no proof of this ticket"
        );
        assert_eq!(
            verdict(Draft { app: [4; 20], ..good() }),
            "S9",
            "a known ticket of another application"
        );
        let ticket = [1; 32];
        assert_eq!(
            verdict(Draft {
                app: [4; 20],
                ticket,
                ..good()
            }),
            "defer",
            "no such application"
        );
    }
}
