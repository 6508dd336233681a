//! Audits and answers of archives: rules A0 to A4 and H1 to H6, large and small shards.
//! Content of two stripes of 2 + 4 shards: the column of a provider has 128 pieces.
//! Never measures time: the times of an audit stand in it.

use perigee::{
    chain::lunarx::{Hash, audit, challenge, context::Statement},
    generate::lunarx::{
        content::Content,
        proof::{AuditDraft, PieceDraft},
    },
};

use super::support::{Scene, content, flipped, params, signer};

const CONTRACT: Hash = [5; 32];
const BEACON: Hash = [6; 32];
const EPOCH: u32 = 20_454;
const PROVIDER: u8 = 20;

/// A scene with the content stored, a contract with the provider over it and the beacon of the epoch.
fn scene(content: &Content) -> Scene {
    let mut scene = Scene::new();
    scene.upload(content);
    let root = perigee::chain::lunarx::roots::root(&content.stripe_roots());
    scene.contract(CONTRACT, signer(PROVIDER).id(), root);
    scene.tell(&Statement::Beacon(EPOCH, BEACON));
    scene
}

fn stored() -> Content {
    content(4 * 65_536, 2, 4)
}

/// An audit of shard 1 in a round of 135; the deadline of 131,072 bytes is 6,553 us.
fn draft(content: &Content) -> AuditDraft {
    AuditDraft {
        is_archive: false,
        contract: CONTRACT,
        manifest: content.id(),
        provider: signer(PROVIDER),
        epoch: EPOCH,
        shard: 1,
        commit_nonce: [8; 32],
        beacon: BEACON,
        nonce: [9; 32],
        asked_us: 1_000,
        answered_us: 1_000 + 6_553,
        pieces: 135,
    }
}

fn archive(content: &Content) -> AuditDraft {
    AuditDraft {
        is_archive: true,
        nonce: [0; 32],
        answered_us: 1_000 + challenge::archive_deadline_us(params(), &content.shape, 1),
        ..draft(content)
    }
}

fn sealed(content: &Content, draft: &AuditDraft) -> Vec<u8> {
    draft.seal(content, params(), &|_| ())
}

/// Both kinds, with the letters and numbers of: references, form, paths, signatures, deadline.
fn both(content: &Content) -> [(AuditDraft, [&'static str; 5]); 2] {
    [
        (draft(content), ["A0", "A1", "A2", "A3", "A4"]),
        (archive(content), ["H2", "H1", "H3", "H4", "H5"]),
    ]
}

#[test]
fn audits_and_archives_are_accepted_at_the_last_moment() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, _) in both(&content) {
        scene.accept(sealed(&content, &draft));
        scene.accept(sealed(
            &content,
            &AuditDraft {
                pieces: 1,
                ..draft.clone()
            },
        ));
        // Another shard of the same provider; of code, too.
        scene.accept(sealed(&content, &AuditDraft { shard: 5, ..draft }));
    }
    scene.assert_engines_agree();
}

#[test]
fn what_an_audit_refers_to_is_waited_for_and_compared() {
    let content = stored();
    for (draft, [rule, ..]) in both(&content) {
        let mut scene = Scene::new();
        let object = sealed(&content, &draft);
        scene.defer(object.clone(), "context contract");
        let root = perigee::chain::lunarx::roots::root(&content.stripe_roots());
        scene.contract(CONTRACT, signer(PROVIDER).id(), root);
        scene.defer(object.clone(), "parent manifest");
        scene.upload(&content);
        scene.defer(object.clone(), "context beacon");
        scene.tell(&Statement::Beacon(EPOCH, BEACON));
        // Another beacon: of no epoch that is known, then of this one.
        scene.defer(
            sealed(
                &content,
                &AuditDraft {
                    epoch: 1,
                    ..draft.clone()
                },
            ),
            "context beacon",
        );
        scene.reject(
            sealed(
                &content,
                &AuditDraft {
                    beacon: [7; 32],
                    ..draft.clone()
                },
            ),
            rule,
            None,
        );
        // A provider that the contract is not with; a root that it is not over.
        scene.reject(
            sealed(
                &content,
                &AuditDraft {
                    provider: signer(21),
                    ..draft.clone()
                },
            ),
            rule,
            None,
        );
        scene.contract([4; 32], signer(PROVIDER).id(), [1; 32]);
        scene.reject(
            sealed(
                &content,
                &AuditDraft {
                    contract: [4; 32],
                    ..draft.clone()
                },
            ),
            rule,
            None,
        );
        // The shard of another: it was first.
        scene.contract([3; 32], signer(21).id(), root);
        let other = AuditDraft {
            contract: [3; 32],
            provider: signer(21),
            ..draft.clone()
        };
        scene.accept(object);
        scene.reject(sealed(&content, &other), rule, None);
        scene.accept(sealed(&content, &AuditDraft { shard: 2, ..other }));
        scene.assert_engines_agree();
    }
}

#[test]
fn the_pieces_are_those_of_the_seed() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, rule, ..]) in both(&content) {
        let spoilt = |spoil: &dyn Fn(&mut Vec<PieceDraft>)| draft.seal(&content, params(), spoil);
        scene.reject(spoilt(&|pieces| pieces.swap(0, 1)), rule, Some(0));
        scene.reject(spoilt(&|pieces| pieces[134].index ^= 1), rule, Some(134));
        // A piece more than a round has.
        scene.reject(
            sealed(
                &content,
                &AuditDraft {
                    pieces: 136,
                    ..draft.clone()
                },
            ),
            rule,
            None,
        );
        // A path longer than any.
        scene.reject(spoilt(&|pieces| pieces[0].paths[0] = vec![[0; 32]; 33]), rule, None);
        scene.reject([sealed(&content, &draft), vec![0]].concat(), rule, None);
        scene.reject(sealed(&content, &draft)[..99].to_vec(), rule, None);
    }
    // An archive's pieces are no tracker's choice.
    scene.reject(
        sealed(
            &content,
            &AuditDraft {
                nonce: [9; 32],
                ..archive(&content)
            },
        ),
        "H1",
        None,
    );
    scene.assert_engines_agree();
}

#[test]
fn every_path_counts() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, _, rule, ..]) in both(&content) {
        let spoilt = |spoil: &dyn Fn(&mut Vec<PieceDraft>)| draft.seal(&content, params(), spoil);
        scene.reject(spoilt(&|pieces| pieces[7].bytes[1_023] ^= 1), rule, Some(7));
        scene.reject(spoilt(&|pieces| pieces[134].stripe_root[0] ^= 1), rule, Some(134));
        for path in 0..3 {
            scene.reject(spoilt(&|pieces| pieces[3].paths[path][0][5] ^= 1), rule, Some(3));
            scene.reject(
                spoilt(&|pieces| {
                    pieces[2].paths[path].pop();
                }),
                rule,
                Some(2),
            );
        }
        // The lowest of two.
        scene.reject(
            spoilt(&|pieces| {
                pieces[90].paths[1][0][5] ^= 1;
                pieces[40].paths[2][0][5] ^= 1;
            }),
            rule,
            Some(40),
        );
    }
    scene.assert_engines_agree();
}

#[test]
fn both_signatures_count() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, _, _, rule, _]) in both(&content) {
        let object = sealed(&content, &draft);
        // kind, version, contract, manifest, key, epoch, shard, size, k, m, shard_root, nonce, root: then the commitment's.
        let commit_at = 1 + 1 + 64 + 33 + 4 + 1 + 10 + 32 + 64;
        let last = object.len() - 1;
        // The second is over the first, but the first that fails is named.
        scene.reject(flipped(object.clone(), commit_at), rule, Some(0));
        scene.reject(flipped(object, last), rule, Some(1));
    }
    scene.assert_engines_agree();
}

#[test]
fn an_answer_that_is_late_or_early_is_refused() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, _, _, _, rule]) in both(&content) {
        let at = |answered_us| {
            sealed(
                &content,
                &AuditDraft {
                    answered_us,
                    ..draft.clone()
                },
            )
        };
        scene.reject(at(draft.answered_us + 1), rule, None);
        scene.reject(at(draft.asked_us - 1), rule, None);
        scene.accept(at(draft.asked_us));
    }
    scene.assert_engines_agree();
}

#[test]
fn cold_data_has_enough_parity() {
    let content = content(2 * 65_536, 2, 3);
    let mut scene = scene(&content);
    scene.reject(sealed(&content, &archive(&content)), "H6", None);
    let at_once = AuditDraft {
        answered_us: 1_000,
        ..draft(&content)
    };
    scene.accept(sealed(&content, &at_once));
    scene.assert_engines_agree();
}

/// 16,383 bytes are sent whole, 16,384 are committed to; a shard that holds nothing of the object is sent whole, too.
#[test]
fn small_shards_are_sent_whole() {
    for bytes in [1, 16_383, 16_384] {
        let content = content(bytes, 2, 4);
        let mut scene = scene(&content);
        for (draft, [_, form, paths, ..]) in both(&content) {
            for shard in [0, 1, 4] {
                scene.accept(sealed(
                    &content,
                    &AuditDraft {
                        shard,
                        answered_us: draft.asked_us,
                        ..draft.clone()
                    },
                ));
            }
            let object = sealed(
                &content,
                &AuditDraft {
                    shard: 0,
                    answered_us: draft.asked_us,
                    ..draft.clone()
                },
            );
            if bytes == 16_384 {
                continue;
            }
            // Another byte of it: neither path nor keyed hash fit any more. It stands behind 345 bytes and its length.
            let shard_at = 1 + 1 + 64 + 33 + 4 + 1 + 10 + 32 + 64 + 64 + 64 + 16 + 2 + 2;
            let damaged = flipped(object.clone(), shard_at);
            scene.reject(damaged, paths, Some(0));
            // Its keyed hash alone.
            let keyed = flipped(object.clone(), 1 + 1 + 64 + 33 + 4 + 1 + 10 + 32 + 32);
            scene.reject(keyed, paths, Some(0));
            // A byte less.
            let mut shorter = object;
            shorter[shard_at - 2] ^= 1;
            scene.reject(shorter, form, None);
        }
        scene.assert_engines_agree();
    }
}

/// Every kind of its own: the body of one is none of the other.
#[test]
fn an_audit_is_no_answer_of_an_archive() {
    let content = stored();
    let mut scene = scene(&content);
    let mut object = sealed(&content, &archive(&content));
    object[0] = audit::KIND;
    scene.reject(object, "A1", Some(0));
    let mut object = sealed(&content, &draft(&content));
    object[0] = audit::ARCHIVE;
    scene.reject(object, "H1", None);
    scene.assert_engines_agree();
}
