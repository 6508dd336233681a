//! What backs a block: audits that were accepted and that verifiers of the contract attest, each once.
//! An audit of one piece, attested under two contracts by verifiers who come and go.
//! Never counts a verifier whom the contract removed.

use perigee::{
    chain::lunarx::{
        Hash, attestation, block,
        challenge::{self, archive_nonce},
        context::{Contract, Statement},
        ledger::{PROOFS, RECEIPTS},
        roots::root,
        settlement,
        value::Value,
    },
    generate::lunarx::{Sealing, Signer, content::Content, proof::AuditDraft},
};

use super::support::{AT, Scene, content, params, signer};

const CONTRACT: Hash = [5; 32];
const OTHER: Hash = [4; 32];
const BEACON: Hash = [6; 32];
const EPOCH: u32 = 20_454;
const PROVIDER: u8 = 20;
const TRACKER: u8 = 30;
/// The outcomes Pass and Offline.
const PASS: u8 = 0;
const OFFLINE: u8 = 2;

/// A contract with verifiers 10 to 12, content that it is over, a beacon and a tracker.
fn scene() -> (Scene, Content) {
    let content = content(2 * 65_536, 2, 4);
    let mut scene = Scene::new();
    scene.upload(&content);
    scene.contract(CONTRACT, signer(PROVIDER).id(), root(&content.stripe_roots()));
    scene.tell(&Statement::Beacon(EPOCH, BEACON));
    scene.tell(&Statement::Trackers(vec![signer(TRACKER).id()]));
    (scene, content)
}

/// The audit of one piece under a nonce of this byte.
fn audit(content: &Content, nonce: u8) -> AuditDraft {
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
        held_bytes: u64::MAX,
        round: 0,
        nonce: [nonce; 32],
        asked_us: 1_000,
        answered_us: 1_000,
    }
}

fn said(contract: &Hash, challenge: &Hash, outcome: u8, verifier: u8) -> Vec<u8> {
    let verifier = signer(verifier);
    Sealing::new(attestation::KIND)
        .with(&1u8)
        .with(&(*contract, EPOCH))
        .with(challenge)
        .with(&outcome)
        .with(&verifier.key())
        .with(&(AT as u64))
        .sign(&verifier)
        .done()
}

/// The contract with these verifiers, two of whom are a quorum.
fn terms(content: &Content, verifiers: &[u8]) -> Contract {
    let mut verifiers: Vec<Hash> = verifiers.iter().map(|number| signer(*number).id()).collect();
    verifiers.sort_unstable();
    Contract {
        owner: signer(1).id(),
        provider: signer(PROVIDER).id(),
        price: 1,
        units: 1,
        commission_bp: 0,
        quorum: 2,
        storage_root: root(&content.stripe_roots()),
        verifiers,
    }
}

fn settle(challenge: &Hash, attest_root: &Hash) -> Vec<u8> {
    let tracker: Signer = signer(TRACKER);
    Sealing::new(settlement::KIND)
        .with(&1u8)
        .with(&(CONTRACT, EPOCH))
        .with(&(*challenge, *attest_root))
        .with(&PASS)
        .with(&tracker.key())
        .with(&(AT as u64))
        .sign(&tracker)
        .done()
}

fn proofs(scene: &Scene) -> u64 {
    scene.ledger().growing(PROOFS).count
}

/// The next block.
fn block(scene: &Scene) -> Vec<u8> {
    let (ledger, tracker) = (scene.ledger(), signer(TRACKER));
    let tip = block::tip(ledger);
    Sealing::new(block::KIND)
        .with(&1u8)
        .with(&(tip.blocks, tip.id))
        .with(&(ledger.growing(RECEIPTS).root(), ledger.growing(PROOFS).root()))
        .with(&ledger.state_root())
        .with(&tracker.key())
        .with(&(AT as u64 - 1_000 + tip.blocks))
        .sign(&tracker)
        .done()
}

/// A full reward needs five proofs; four audits that passed, one that nobody attested and one that nobody answered are four.
#[test]
fn a_block_stands_on_audits_that_were_accepted_and_attested() {
    let (mut scene, content) = scene();
    for nonce in 1..=4 {
        let draft = audit(&content, nonce);
        // In either order.
        if nonce % 2 == 0 {
            scene.accept(draft.seal(&content, params(), &|_| ()));
        }
        scene.accept(said(&CONTRACT, &draft.seed(), PASS, 10));
        scene.accept(said(&CONTRACT, &draft.seed(), PASS, 11));
        assert_eq!(
            proofs(&scene),
            u64::from(nonce) - u64::from(nonce % 2),
            "the audit is wanting"
        );
        if nonce % 2 == 1 {
            scene.accept(draft.seal(&content, params(), &|_| ()));
        }
        assert_eq!(proofs(&scene), u64::from(nonce));
        // The third verifier and the audit again make no second proof.
        scene.accept(said(&CONTRACT, &draft.seed(), PASS, 12));
        scene.accept(draft.seal(&content, params(), &|_| ()));
        assert_eq!(proofs(&scene), u64::from(nonce));
    }
    let fifth = audit(&content, 5);
    scene.accept(fifth.seal(&content, params(), &|_| ()));
    for verifier in 10..13 {
        scene.accept(said(&CONTRACT, &[77; 32], PASS, verifier));
    }
    scene.reject(block(&scene), "B9", None);
    scene.accept(said(&CONTRACT, &fifth.seed(), PASS, 10));
    scene.reject(block(&scene), "B9", None);
    scene.accept(said(&CONTRACT, &fifth.seed(), PASS, 12));
    scene.accept(block(&scene));
    // What stands in a block stands in no other, whatever is said of it again.
    assert_eq!(proofs(&scene), 0);
    scene.accept(said(&CONTRACT, &fifth.seed(), PASS, 11));
    scene.accept(fifth.seal(&content, params(), &|_| ()));
    assert_eq!(proofs(&scene), 0);
    scene.reject(block(&scene), "B9", None);
    scene.assert_engines_agree();
}

/// Whoever speaks under another contract, even of the same challenge and as the same verifier, changes nothing here.
#[test]
fn a_challenge_is_of_its_contract_alone() {
    let (mut scene, content) = scene();
    scene.contract(OTHER, signer(21).id(), [9; 32]);
    let draft = audit(&content, 1);
    // First under the other contract, which once made the challenge its own.
    for verifier in 10..13 {
        scene.accept(said(&OTHER, &draft.seed(), OFFLINE, verifier));
    }
    scene.accept(draft.seal(&content, params(), &|_| ()));
    for verifier in [10, 11] {
        scene.accept(said(&CONTRACT, &draft.seed(), PASS, verifier));
    }
    assert_eq!(proofs(&scene), 1);
    // Under its own contract a verifier has one word.
    scene.reject(said(&CONTRACT, &draft.seed(), OFFLINE, 10), "V5", None);
    scene.assert_engines_agree();
}

/// Verifier 10 has spoken and is removed: with 11 there are two statements, of one verifier; with 13 there are two.
#[test]
fn verifiers_that_were_removed_do_not_count() {
    let (mut scene, content) = scene();
    let draft = audit(&content, 1);
    let seed = draft.seed();
    scene.accept(draft.seal(&content, params(), &|_| ()));
    scene.accept(said(&CONTRACT, &seed, PASS, 10));
    scene.tell(&Statement::Contract(CONTRACT, terms(&content, &[11, 12, 13])));
    scene.accept(said(&CONTRACT, &seed, PASS, 11));
    assert_eq!(proofs(&scene), 0);
    let of = attestation::Named {
        contract: CONTRACT,
        epoch: EPOCH,
        challenge: seed,
    };
    let now = |scene: &Scene| -> Hash {
        let table = perigee::chain::lunarx::ledger::Table::Challenges;
        let known: attestation::Challenge = scene.ledger().get(table, &of.to_bytes()).unwrap();
        known.statements.root()
    };
    let two = now(&scene);
    scene.reject(settle(&seed, &two), "S3", None);
    scene.accept(said(&CONTRACT, &seed, PASS, 13));
    assert_eq!(proofs(&scene), 1);
    // A root counts those who had spoken by then: that of two statements still has one.
    scene.reject(settle(&seed, &two), "S3", None);
    scene.accept(settle(&seed, &now(&scene)));
    scene.assert_engines_agree();
}

/// Each round of an archive is a challenge of its own, though nobody draws a nonce.
#[test]
fn rounds_of_an_archive_are_challenges_of_their_own() {
    let (mut scene, content) = scene();
    let draft = |round: u16| AuditDraft {
        is_archive: true,
        held_bytes: content.shape.column_bytes(1),
        round,
        nonce: archive_nonce(round),
        answered_us: 1_000 + challenge::archive_deadline_us(params(), &content.shape, 1),
        ..audit(&content, 0)
    };
    for round in [0, 3] {
        scene.accept(draft(round).seal(&content, params(), &|_| ()));
        for verifier in [10, 12] {
            scene.accept(said(&CONTRACT, &draft(round).seed(), PASS, verifier));
        }
    }
    assert_eq!(proofs(&scene), 2);
    scene.assert_engines_agree();
}
