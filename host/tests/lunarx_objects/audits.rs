//! Audits and answers of archives: rules A0 to A4 and H1 to H6, large and small shards.
//! Content of two stripes of 2 + 4 shards: the column of a provider has 128 pieces.
//! Never measures time: the times of an audit stand in it.

use perigee::{
    chain::lunarx::{Hash, audit, challenge, context::Statement},
    generate::lunarx::{
        Signer,
        content::Content,
        proof::{AuditDraft, PieceDraft},
    },
};

use super::support::{Scene, content, flipped, params, signer};

const CONTRACT: Hash = [5; 32];
const BEACON: Hash = [6; 32];
const EPOCH: u32 = 20_454;
const PROVIDER: u8 = 20;
const TRACKER: u8 = 30;

/// A scene with the content stored, a contract with the provider over it and the beacon of the epoch.
fn scene(content: &Content) -> Scene {
    let mut scene = Scene::new();
    scene.upload(content);
    let root = perigee::chain::lunarx::roots::root(&content.stripe_roots());
    scene.contract(CONTRACT, signer(PROVIDER).id(), root);
    scene.tell(&Statement::Beacon(EPOCH, BEACON));
    scene.tell(&Statement::Trackers(vec![signer(TRACKER).id()]));
    scene
}

fn stored() -> Content {
    content(4 * 65_536, 2, 4)
}

/// An audit of shard 1, all that the provider holds: a first round of 135 of the day's 460 pieces; the deadline of 131,072 bytes
/// is 6,553 us.
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
        tracker: signer(TRACKER),
        held_bytes: content.shape.column_bytes(1).max(1),
        round: 0,
        nonce: [9; 32],
        asked_us: 1_000,
        answered_us: 1_000 + 6_553,
    }
}

fn archive(content: &Content) -> AuditDraft {
    AuditDraft {
        is_archive: true,
        nonce: challenge::archive_nonce(0),
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
        // One piece of the day, because the provider holds so much else.
        scene.accept(sealed(
            &content,
            &AuditDraft {
                held_bytes: u64::MAX,
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
        scene.defer(object.clone(), "context the trackers");
        scene.tell(&Statement::Trackers(vec![signer(TRACKER).id()]));
        // Asked by no tracker: by the provider itself.
        scene.reject(
            sealed(
                &content,
                &AuditDraft {
                    tracker: signer(PROVIDER),
                    ..draft.clone()
                },
            ),
            rule,
            None,
        );
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
        // A piece more than a round has, one less, and none but the first: what is asked for is not the provider's choice.
        scene.reject(spoilt(&|pieces| pieces.push(pieces[0].clone())), rule, None);
        scene.reject(spoilt(&|pieces| drop(pieces.pop())), rule, None);
        scene.reject(spoilt(&|pieces| pieces.truncate(1)), rule, None);
        // A path longer than any.
        scene.reject(spoilt(&|pieces| pieces[0].paths[0] = vec![[0; 32]; 33]), rule, None);
        scene.reject([sealed(&content, &draft), vec![0]].concat(), rule, None);
        scene.reject(sealed(&content, &draft)[..99].to_vec(), rule, None);
    }
    // An archive's pieces are no tracker's choice.
    for nonce in [[9; 32], challenge::archive_nonce(1)] {
        let other = AuditDraft {
            nonce,
            ..archive(&content)
        };
        scene.reject(sealed(&content, &other), "H1", None);
    }
    scene.assert_engines_agree();
}

/// A day of 460 pieces has rounds of 135, 135, 135 and 55; of a provider that holds twice as much, 135 and 95.
#[test]
fn a_round_has_its_part_of_the_day() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, rule, ..]) in both(&content) {
        let held = draft.held_bytes;
        let last = |round: u16, held_bytes| AuditDraft {
            round,
            held_bytes,
            nonce: match draft.is_archive {
                true => challenge::archive_nonce(round),
                false => [round as u8; 32],
            },
            ..draft.clone()
        };
        for (round, held, expected) in [(0, held, 135), (2, held, 135), (3, held, 55), (1, 2 * held, 95)] {
            let draft = last(round, held);
            assert_eq!(draft.pieces(&content, params()), expected);
            scene.accept(sealed(&content, &draft));
        }
        // The pieces of the last round in a round that the day does not have, and of a provider that holds less than the shard.
        for (round, held) in [(4, held), (2, 2 * held), (0, held - 1), (0, 0)] {
            let other = last(round, held);
            let seed = other.seed();
            let object = last(3, draft.held_bytes).seal(&content, params(), &|pieces| {
                for (number, piece) in (0..).zip(pieces) {
                    piece.index = challenge::piece(&seed, number, content.shape.column_pieces());
                }
            });
            // The pieces are those of the seed: what is wrong is that nobody can have asked for them.
            let at = ASK_AT + 32;
            let mut object = object;
            object[at..at + 8].copy_from_slice(&held.to_le_bytes());
            object[at + 8..at + 10].copy_from_slice(&round.to_le_bytes());
            object[at + 43..at + 75].copy_from_slice(&other.nonce);
            scene.reject(object, rule, None);
        }
    }
    scene.assert_engines_agree();
}

/// A provider's own word for what it was asked is none: the tracker's signature covers its nonce, the count, the time and the
/// commitment before it.
#[test]
fn what_is_asked_is_the_trackers_word() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, _, _, rule, _]) in both(&content) {
        let provider = signer(PROVIDER);
        // The provider commits anew after it knows what is asked, and signs the commitment and the answer again.
        let again = AuditDraft {
            commit_nonce: [80; 32],
            ..draft.clone()
        };
        let (asked, mut object) = (sealed(&content, &draft), sealed(&content, &again));
        let challenge = ASK_AT..ASK_AT + 32 + 8 + 2 + 33 + 32 + 8 + 64;
        object[challenge.clone()].copy_from_slice(&asked[challenge.clone()]);
        scene.reject(signed_again(object, &provider), rule, Some(1));
        // Asked later than it was.
        let mut later = sealed(&content, &draft);
        later[challenge.end - 64 - 8] ^= 1;
        scene.reject(signed_again(later, &provider), rule, Some(1));
        // The negative control: with the tracker's word for it, both are fine.
        scene.accept(signed_again(asked, &provider));
        scene.accept(sealed(&content, &again));
    }
    scene.assert_engines_agree();
}

/// The same bytes with the signature at their end made anew.
fn signed_again(mut object: Vec<u8>, signer: &Signer) -> Vec<u8> {
    object.truncate(object.len() - 64);
    let signature = signer.sign(&object);
    object.extend_from_slice(&signature);
    object
}

/// Where the beacon stands, which the challenge begins with: behind kind, version, contract, manifest, key, epoch, shard, size, k,
/// m, shard_root, commit_nonce, committed_root and the signature of these.
const ASK_AT: usize = 1 + 1 + 64 + 33 + 4 + 1 + 10 + 32 + 64 + 64;

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
fn all_signatures_count() {
    let content = stored();
    let mut scene = scene(&content);
    for (draft, [_, _, _, rule, _]) in both(&content) {
        let object = sealed(&content, &draft);
        let (commit_at, challenge_at) = (ASK_AT - 64, ASK_AT + 32 + 8 + 2 + 33 + 32 + 8);
        let last = object.len() - 1;
        // Each is over those before it, but the first that fails is named.
        scene.reject(flipped(object.clone(), commit_at), rule, Some(0));
        scene.reject(flipped(object.clone(), challenge_at), rule, Some(1));
        scene.reject(flipped(object, last), rule, Some(2));
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
                        held_bytes: content.shape.column_bytes(shard).max(1),
                        ..draft.clone()
                    },
                ));
            }
            let object = sealed(
                &content,
                &AuditDraft {
                    shard: 0,
                    answered_us: draft.asked_us,
                    held_bytes: bytes as u64,
                    ..draft.clone()
                },
            );
            if bytes == 16_384 {
                continue;
            }
            // Another byte of it: neither path nor keyed hash fit any more. It stands behind the challenge, a time and two lengths.
            let shard_at = ASK_AT + 32 + 8 + 2 + 33 + 32 + 8 + 64 + 8 + 2 + 2;
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

/// A shard belongs to whoever passed an audit of it first, until the authority names another provider: after a repair.
#[test]
fn the_authority_moves_a_shard_from_one_provider_to_another() {
    const OTHER: u8 = 21;
    const OTHER_CONTRACT: Hash = [15; 32];
    let content = stored();
    let mut scene = scene(&content);
    let root = perigee::chain::lunarx::roots::root(&content.stripe_roots());
    scene.contract(OTHER_CONTRACT, signer(OTHER).id(), root);
    let first = draft(&content);
    let second = AuditDraft {
        contract: OTHER_CONTRACT,
        provider: signer(OTHER),
        ..first.clone()
    };
    scene.accept(sealed(&content, &first));
    scene.reject(sealed(&content, &second), "A0", None);
    scene.tell(&Statement::Placement(content.id(), 1, signer(OTHER).id()));
    scene.accept(sealed(&content, &second));
    let again = AuditDraft {
        nonce: [10; 32],
        ..first
    };
    scene.reject(sealed(&content, &again), "A0", None);
    // Its other shards are its own still.
    scene.accept(sealed(&content, &AuditDraft { shard: 2, ..again }));
    scene.assert_engines_agree();
}
