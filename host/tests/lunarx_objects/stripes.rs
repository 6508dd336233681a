//! Stripes, manifests and fraud proofs: rules M1 to M7 and F1 to F6, recovery, and what an upload leaves behind.
//! Content of three stripes of 2 + 1 shards, of which the last holds one chunk and a byte.
//! Never uses more bytes than an end needs.

use perigee::{
    chain::lunarx::{
        ledger::Table,
        manifest::{Manifest, stored},
        roots::{CHUNK_BYTES, root},
        sequential::solve,
        stripe,
        work::Work,
    },
    generate::lunarx::{
        content::{Content, Shards, encode, seal_manifest, seal_stripe, stripe_root},
        proof::FraudDraft,
    },
};

use super::support::{Scene, content, flipped, signer};

/// Five chunks and a byte: the last stripe has one whole chunk, one of a byte, and padding.
fn small() -> Content {
    content(5 * CHUNK_BYTES + 1, 2, 1)
}

/// Bytes before the shards: kind, version, key, size, chunk, k, m, stripes, data_root; stripe, present, root, signature.
const HEAD: usize = 1 + 1 + 33 + 8 + 4 + 1 + 1 + 4 + 32 + 4 + 32 + 32 + 64;
const SIZE_AT: usize = 35;
const CHUNK_AT: usize = 43;
const K_AT: usize = 47;
const STRIPES_AT: usize = 49;

#[test]
fn an_object_is_uploaded_and_closed() {
    let mut scene = Scene::new();
    let content = small();
    assert_eq!(content.shape.stripes(), 3);
    assert_eq!(content.stripe(0).len(), HEAD + 3 * CHUNK_BYTES);
    scene.defer(content.manifest(), "shards 3 of 3 stripes");
    // In any order, and one of them twice.
    for number in [2, 0, 0] {
        scene.accept(content.stripe(number));
    }
    scene.defer(content.manifest(), "shards 1 of 3 stripes");
    scene.accept(content.stripe(1));
    scene.accept(content.manifest());
    scene.accept(content.manifest());
    scene.assert_engines_agree();
}

#[test]
fn the_ledger_forgets_the_stripes_of_a_closed_upload() {
    let mut scene = Scene::new();
    let content = small();
    scene.upload(&content);
    let mut sequential =
        perigee::chain::lunarx::sequential::Sequential::new(super::support::params(), super::support::AT);
    for object in &scene.objects {
        sequential.judge(object.clone()).unwrap();
    }
    let upload = content.object().upload();
    let key = [&upload[..], &0u32.to_be_bytes()].concat();
    assert_eq!(
        sequential
            .ledger
            .get::<perigee::chain::lunarx::uploads::Kept>(Table::Stripes, &key),
        None
    );
    let kept = stored(&sequential.ledger, &content.id()).unwrap();
    assert_eq!(
        (kept.shape, kept.data_root),
        (content.shape, content.object().data_root)
    );
}

/// One byte, one chunk, a whole stripe, a byte more; one shard alone, no parity, and as many shards as there may be.
#[test]
fn objects_of_every_shape_are_accepted() {
    let mut scene = Scene::new();
    for (bytes, k, m) in [
        (1, 1, 0),
        (CHUNK_BYTES, 1, 2),
        (3 * CHUNK_BYTES, 3, 1),
        (3 * CHUNK_BYTES + 1, 3, 0),
        (5, 253, 2),
    ] {
        scene.upload(&content(bytes, k, m));
    }
    scene.assert_engines_agree();
}

/// Lost: nothing but parity, a data shard, the most that can be; of the last stripe the one that holds a byte.
#[test]
fn lost_shards_are_rebuilt_and_have_the_same_root() {
    let mut scene = Scene::new();
    let content = content(8 * CHUNK_BYTES - 7, 4, 3);
    let shards: Vec<Shards> = (0..2).map(|number| content.shards(number)).collect();
    for (number, lost) in [(0, vec![6]), (0, vec![0]), (1, vec![0, 3, 5]), (1, vec![1, 2, 3])] {
        scene.accept(content.stripe_of(number, &shards[number as usize], &|shard| !lost.contains(&shard)));
    }
    scene.accept(content.manifest());
    let four = |shard| shard < 3;
    scene.defer(content.stripe_of(0, &shards[0], &four), "shards 1 more of stripe 0");
    scene.assert_engines_agree();
}

#[test]
fn m1_to_m3_are_the_form() {
    let mut scene = Scene::new();
    let content = small();
    let (stripe, manifest) = (content.stripe(0), content.manifest());
    for object in [&stripe, &manifest] {
        for at in [1, 2, CHUNK_AT] {
            scene.reject(flipped(object.clone(), at), "M1", None);
        }
        let mut huge = object.clone();
        huge[SIZE_AT..SIZE_AT + 8].copy_from_slice(&5_368_709_121u64.to_le_bytes());
        scene.reject(huge.clone(), "M1", None);
        huge[SIZE_AT..SIZE_AT + 8].fill(0);
        scene.reject(huge, "M1", None);
        let mut shards = object.clone();
        shards[K_AT] = 0;
        scene.reject(shards.clone(), "M2", None);
        (shards[K_AT], shards[K_AT + 1]) = (200, 56);
        scene.reject(shards, "M2", None);
        scene.reject(flipped(object.clone(), STRIPES_AT), "M3", None);
        for length in [0, 1, 40, object.len() - 1] {
            let mut cut = object[..length.max(1)].to_vec();
            cut[0] = object[0];
            scene.reject(cut, "M1", None);
        }
        scene.reject([&object[..], &[0]].concat(), "M1", None);
    }
    let (number_at, present_at) = (HEAD - 64 - 32 - 32 - 4, HEAD - 64 - 32 - 32);
    let mut beyond = stripe.clone();
    beyond[number_at] = 3;
    scene.reject(beyond, "M3", None);
    let mut more = stripe.clone();
    more[present_at] |= 8;
    scene.reject(more, "M1", None);
    let mut fewer = stripe;
    fewer[present_at] &= 3;
    scene.reject(fewer, "M1", None);
    scene.assert_engines_agree();
}

#[test]
fn m4_is_the_owners_signature() {
    let mut scene = Scene::new();
    let content = small();
    let object = content.object();
    let shards = content.shards(0);
    scene.reject(seal_stripe(&object, &signer(2), 0, &shards, &|_| true), "M4", None);
    scene.reject(seal_manifest(&object, &signer(2), &[7; 32]), "M4", None);
    // A stripe that says M4 does so before it waits for shards.
    scene.reject(
        seal_stripe(&object, &signer(2), 0, &shards, &|shard| shard == 0),
        "M4",
        None,
    );
    scene.reject(flipped(content.stripe(0), HEAD - 1), "M4", None);
    // The signature of a stripe is none of a manifest: the kind is signed.
    let mut other = content.stripe(0)[..HEAD].to_vec();
    other[0] = 3;
    other.drain(HEAD - 64 - 32 - 32 - 4..HEAD - 64 - 32);
    scene.reject(other, "M4", None);
    scene.assert_engines_agree();
}

/// What is not signed costs one signature, whatever it asks for: a shard of 1 + 254 would be 16 MB of code.
#[test]
fn what_its_owner_did_not_sign_asks_for_nothing_more() {
    let large = content(7, 1, 254);
    let object = large.stripe_of(0, &large.shards(0), &|shard| shard == 0);
    assert_eq!(object.len(), HEAD + CHUNK_BYTES);
    assert_eq!(
        stripe::memory_bytes(&object),
        255 * CHUNK_BYTES,
        "what it becomes, not what came"
    );
    assert_eq!(
        stripe::memory_bytes(&object[..40]),
        40,
        "what is none is no more than its bytes"
    );
    let rounds = |object: Vec<u8>| {
        let mut record = stripe::decode(object.into(), super::support::params()).unwrap();
        let (mut done, mut asked) = (Vec::new(), Vec::new());
        loop {
            let work = record.work(&done).unwrap();
            if work.is_empty() {
                return asked;
            }
            done = work.iter().map(solve).collect();
            asked.push(work);
        }
    };
    let is_signature = |work: &[Work]| matches!(work, [Work::Signature { .. }]);
    let unsigned = rounds(flipped(object.clone(), HEAD - 1));
    assert_eq!(unsigned.len(), 1);
    assert!(is_signature(&unsigned[0]));
    // The negative control: the owner's own goes on to the code, behind the same first round.
    let signed = rounds(object.clone());
    assert!(signed.len() > 2 && is_signature(&signed[0]));
    let mut scene = Scene::new();
    scene.reject(flipped(object.clone(), HEAD - 1), "M4", None);
    scene.accept(object);
    scene.assert_engines_agree();
}

#[test]
fn m5_is_the_data() {
    let mut scene = Scene::new();
    let content = small();
    // The second shard of the last stripe has one byte of the object; the next one is not its own.
    let mut data = content.shards(2);
    data[1][1] = 9;
    let shards = encode(&data[..2].concat(), 2, 1);
    scene.reject(content.stripe_of(2, &shards, &|_| true), "M5", Some(1));
    // The same, seen only after the shard is rebuilt.
    scene.reject(content.stripe_of(2, &shards, &|shard| shard != 1), "M5", Some(1));
    // A manifest of other content than its stripes are.
    let mut object = content.object();
    object.data_root[0] ^= 1;
    for number in 0..3 {
        scene.accept(seal_stripe(
            &object,
            &content.owner,
            number,
            &content.shards(number),
            &|_| true,
        ));
    }
    scene.reject(
        seal_manifest(&object, &content.owner, &root(&content.stripe_roots())),
        "M5",
        None,
    );
    scene.assert_engines_agree();
}

#[test]
fn m6_is_the_code() {
    let mut scene = Scene::new();
    let content = content(4 * CHUNK_BYTES, 4, 3);
    let shards = content.shards(0);
    for (shard, bytes) in [(4, 0), (6, CHUNK_BYTES - 1)] {
        let mut wrong = shards.clone();
        wrong[shard][bytes] ^= 0x80;
        scene.reject(content.stripe_of(0, &wrong, &|_| true), "M6", Some(shard as u64));
        // With a data shard lost, the last of the shards that are left is the first that can be compared.
        scene.reject(
            content.stripe_of(0, &wrong, &|shard| shard != 1),
            "M6",
            Some(if shard == 4 { 5 } else { 6 }),
        );
    }
    // A changed data shard contradicts the first parity shard.
    let mut wrong = shards;
    wrong[2][5] ^= 1;
    scene.reject(content.stripe_of(0, &wrong, &|_| true), "M6", Some(4));
    scene.assert_engines_agree();
}

#[test]
fn m7_is_the_root_of_the_shards() {
    let mut scene = Scene::new();
    let content = content(2 * CHUNK_BYTES, 2, 2);
    let shards = content.shards(0);
    // Committed to parity that is not that of the data, and not sent.
    let mut hidden = shards.clone();
    hidden[3][0] ^= 1;
    scene.reject(content.stripe_of(0, &hidden, &|shard| shard != 3), "M7", None);
    // A shard changed on its way, among just as many as are needed: the owner's root says so.
    let damaged = flipped(content.stripe_of(0, &shards, &|shard| shard < 2), HEAD + 100);
    scene.reject(damaged, "M7", None);
    scene.accept(content.stripe(0));
    // Another stripe of the same number.
    let other = encode(&[vec![1; CHUNK_BYTES], vec![2; CHUNK_BYTES]].concat(), 2, 2);
    scene.reject(content.stripe_of(0, &other, &|_| true), "M7", None);
    scene.reject(content.manifest_over(&[7; 32]), "M7", None);
    scene.accept(content.manifest());
    scene.assert_engines_agree();
}

/// An owner that committed to a wrong shard of code of stripe 1 and hides it.
fn fraud() -> (Content, FraudDraft) {
    let content = content(5 * CHUNK_BYTES, 2, 2);
    let mut shards = content.shards(1);
    shards[2][17] ^= 4;
    let mut stripe_roots = content.stripe_roots();
    stripe_roots[1] = stripe_root(1, &shards);
    let draft = FraudDraft {
        manifest: content.manifest_over(&root(&stripe_roots)),
        stripe: 1,
        shards,
        stripe_roots,
        sources: vec![0, 1],
        contradicted: 2,
    };
    (content, draft)
}

#[test]
fn a_fraud_proof_revokes_the_manifest() {
    let mut scene = Scene::new();
    let (content, draft) = fraud();
    // Whatever the sources: the data, one of code, both of code against a data shard.
    scene.accept(draft.seal());
    for (sources, contradicted) in [(vec![1, 3], 2), (vec![2, 3], 0), (vec![0, 2], 1)] {
        let other = FraudDraft {
            sources,
            contradicted,
            ..draft.clone()
        };
        scene.accept(other.seal());
    }
    let manifest = Manifest::read(&draft.manifest).unwrap();
    assert_eq!(manifest.of, content.object());
    scene.reject(draft.manifest.clone(), "M6", None);
    // The honest manifest of the same object is another one.
    scene.upload(&content);
    scene.assert_engines_agree();
}

#[test]
fn every_rule_of_fraud_proofs_is_named_alone() {
    let mut scene = Scene::new();
    let (content, draft) = fraud();
    let with = |change: &dyn Fn(&mut FraudDraft)| {
        let mut other = draft.clone();
        change(&mut other);
        other.seal()
    };
    scene.reject(with(&|draft| draft.sources = vec![1, 0]), "F1", None);
    scene.reject(with(&|draft| draft.sources = vec![0, 2]), "F1", None);
    scene.reject(with(&|draft| draft.sources = vec![0]), "F1", None);
    scene.reject([draft.seal(), vec![0]].concat(), "F1", None);
    scene.reject(with(&|draft| draft.manifest[K_AT] = 0), "F2", None);
    scene.reject(with(&|draft| *draft.manifest.last_mut().unwrap() ^= 1), "F3", None);
    // Another root than the manifest commits to.
    scene.reject(with(&|draft| draft.stripe_roots[0][0] ^= 1), "F4", None);
    // Shards that are not those of the path, by their place among the sources; the contradicted one is behind them.
    let sealed = draft.seal();
    // Its first bytes may stand in the shard before it, too.
    let shard = |at: usize| {
        let first = draft.shards[at][..64].to_vec();
        sealed.windows(64).rposition(|window| window == first).unwrap()
    };
    scene.reject(flipped(sealed.clone(), shard(0)), "F5", Some(0));
    scene.reject(flipped(sealed.clone(), shard(1)), "F5", Some(1));
    scene.reject(flipped(sealed.clone(), sealed.len() - 1), "F5", Some(2));
    // An honest object.
    let honest = FraudDraft {
        manifest: content.manifest(),
        shards: content.shards(1),
        stripe_roots: content.stripe_roots(),
        ..draft.clone()
    };
    scene.reject(honest.seal(), "F6", None);
    for contradicted in [2, 3] {
        let sources = vec![0, 1];
        let honest = FraudDraft {
            sources,
            contradicted,
            ..honest.clone()
        };
        scene.reject(honest.seal(), "F6", None);
    }
    scene.upload(&content);
    scene.assert_engines_agree();
}

/// Every byte of the head of a stripe, and every length of a manifest: nothing panics, and both validators agree.
#[test]
fn damaged_objects_are_judged_alike() {
    let mut scene = Scene::new();
    let content = content(3, 1, 0);
    let (stripe, manifest) = (content.stripe(0), content.manifest());
    assert_eq!(stripe[0], stripe::KIND);
    for at in 0..HEAD + 8 {
        let verdict = scene.judge(flipped(stripe.clone(), at));
        assert!(!verdict.is_accept() || at == HEAD - 1, "byte {at}: {verdict:?}");
    }
    for length in 1..manifest.len() {
        let verdict = scene.judge(manifest[..length].to_vec());
        assert!(verdict.is_reject(), "{length} bytes: {verdict:?}");
    }
    scene.assert_engines_agree();
}
