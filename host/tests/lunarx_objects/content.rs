//! CDN manifests and range proofs: rules C1 to C6 and D1 to D3.
//! Content of five chunks, the last of seven bytes: ranges inside a chunk, over its end, and up to the end of all.
//! Never delivers anything.

use perigee::{
    chain::lunarx::{Hash, hash, roots::CHUNK_BYTES},
    generate::lunarx::{
        content::Content,
        proof::{CdnDraft, Spoil, range_proof},
    },
};

use super::support::{AT, Scene, content, flipped, params, signer};

/// Siblings and chunks of a range.
type Parts = (Vec<Hash>, Vec<u8>);

const SIZE: u64 = 4 * CHUNK_BYTES as u64 + 7;

fn stored() -> Content {
    content(SIZE as usize, 3, 1)
}

fn draft(content: &Content) -> CdnDraft {
    CdnDraft {
        publisher: signer(1),
        manifest: content.id(),
        data_root: content.object().data_root,
        size: SIZE,
        edition: 7,
        from: AT as u64,
        until: AT as u64 + 1,
    }
}

#[test]
fn the_owner_publishes_and_ranges_are_proved() {
    let mut scene = Scene::new();
    let content = stored();
    let cdn = draft(&content).seal();
    let id = hash(&[&cdn]);
    let range = |start, length| range_proof(&id, &content, start, length, &|_| ());
    scene.defer(cdn.clone(), "parent manifest");
    scene.upload(&content);
    scene.defer(range(0, 1), "parent CDN manifest");
    scene.accept(cdn.clone());
    scene.accept(cdn);
    let chunk = CHUNK_BYTES as u64;
    for (start, length) in [
        (0, 1),
        (chunk - 1, 1),
        (chunk - 1, 2),
        (chunk, 2 * CHUNK_BYTES as u32),
        (SIZE - 1, 1),
        (0, SIZE as u32),
    ] {
        scene.accept(range(start, length));
    }
    scene.assert_engines_agree();
}

#[test]
fn every_rule_of_cdn_manifests_is_named_alone() {
    let mut scene = Scene::new();
    let content = stored();
    scene.upload(&content);
    let with = |change: &dyn Fn(&mut CdnDraft)| {
        let mut other = draft(&content);
        change(&mut other);
        other.seal()
    };
    scene.reject(with(&|cdn| cdn.until = cdn.from), "C1", None);
    scene.reject([with(&|_| ()), vec![0]].concat(), "C1", None);
    scene.reject(with(&|cdn| cdn.size += 1), "C2", None);
    scene.reject(with(&|cdn| cdn.data_root[0] ^= 1), "C2", None);
    scene.reject(with(&|cdn| cdn.publisher = signer(2)), "C3", None);
    scene.accept(with(&|_| ()));
    scene.reject(with(&|cdn| cdn.from -= 1), "C4", None);
    scene.reject(with(&|cdn| cdn.edition = 6), "C4", None);
    scene.reject(
        with(&|cdn| {
            cdn.edition = 8;
            cdn.from -= 9;
            cdn.until = AT as u64;
        }),
        "C5",
        None,
    );
    let sealed = with(&|cdn| cdn.edition = 8);
    let last = sealed.len() - 1;
    scene.reject(flipped(sealed.clone(), last), "C6", None);
    scene.accept(sealed);
    scene.assert_engines_agree();
}

#[test]
fn every_rule_of_ranges_is_named_alone() {
    let mut scene = Scene::new();
    let content = stored();
    scene.upload(&content);
    let publish = |change: &dyn Fn(&mut CdnDraft)| {
        let mut cdn = draft(&content);
        change(&mut cdn);
        let sealed = cdn.seal();
        (hash(&[&sealed]), sealed)
    };
    let (id, cdn) = publish(&|_| ());
    let (later, not_yet) = publish(&|cdn| {
        cdn.edition = 8;
        cdn.from += 1;
        cdn.until += 9;
    });
    scene.accept(cdn);
    scene.accept(not_yet);
    let range = |id: &Hash, start, length| range_proof(id, &content, start, length, &|_| ());
    let good = range(&id, 100, 70_000);
    let (size_at, length_at) = (1 + 1 + 64, 1 + 1 + 64 + 16);
    // Past the end, of nothing, of more than a range may be, with a chunk too few and a byte too many.
    scene.reject(range(&id, SIZE, 1), "D1", None);
    scene.reject(range(&id, 0, 0), "D1", None);
    let mut long = good.clone();
    long[length_at..length_at + 4].copy_from_slice(&(params().content.range_bytes_max + 1).to_le_bytes());
    scene.reject(long, "D1", None);
    scene.reject(good[..good.len() - 1].to_vec(), "D1", None);
    scene.reject([&good[..], &[0]].concat(), "D1", None);
    // Of another size than was published; published later.
    scene.reject(flipped(good.clone(), size_at), "D2", None);
    scene.reject(range(&later, 0, 1), "D2", None);
    let spoilt = |spoil: Spoil<'_, Parts>| range_proof(&id, &content, 100, 70_000, spoil);
    scene.reject(spoilt(&|(_, chunks)| chunks[0] ^= 1), "D3", None);
    scene.reject(spoilt(&|(_, chunks)| chunks[131_071] ^= 1), "D3", None);
    scene.reject(spoilt(&|(siblings, _)| siblings[1][9] ^= 1), "D3", None);
    scene.reject(
        spoilt(&|(siblings, _)| {
            siblings.pop();
        }),
        "D3",
        None,
    );
    scene.reject(spoilt(&|(siblings, _)| siblings.push([0; 32])), "D3", None);
    // The right chunks at another place.
    let mut moved = good.clone();
    moved[size_at + 8..size_at + 16].copy_from_slice(&(100u64 + CHUNK_BYTES as u64).to_le_bytes());
    scene.reject(moved, "D3", None);
    scene.accept(good);
    scene.assert_engines_agree();
}
