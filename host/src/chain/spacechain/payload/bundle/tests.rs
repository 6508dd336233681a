//! Unit tests of bundles: every pattern of loss, every rule broken alone.
//! Beside the kind; its drafts are what a generator would make.
//! Never part of the program.

use reed_solomon_erasure::galois_8::ReedSolomon;

use super::{
    super::{
        context::Statement,
        sequential,
        testing::{AT, Bench, Signer},
        tree,
        value::Value,
    },
    *,
};

const PACKET: usize = 128;

struct Draft {
    header: Header,
    forged: bool,
    signer: Signer,
    /// k + m packets, before any is lost.
    packets: Vec<Vec<u8>>,
    present: Vec<usize>,
}

/// A payload of two packets and a half in 3 + 2.
fn good() -> Draft {
    of((0..320u32).map(|at| (at % 251) as u8).collect(), 2)
}

fn of(payload: Vec<u8>, m: usize) -> Draft {
    let k = payload.len().div_ceil(PACKET);
    let mut packets: Vec<Vec<u8>> = payload.chunks(PACKET).map(<[u8]>::to_vec).collect();
    packets[k - 1].resize(PACKET, 0);
    packets.resize(k + m, vec![0; PACKET]);
    if m > 0 {
        ReedSolomon::new(k, m).unwrap().encode(&mut packets).unwrap();
    }
    let signer = Signer::ed25519(1);
    Draft {
        header: Header {
            source: 1,
            destination: 2,
            created: AT as u64 - 100,
            lifetime_s: 100,
            hops: vec![5, 3],
            payload_bytes: payload.len() as u32,
            packet_bytes: PACKET as u16,
            k: k as u8,
            m: m as u8,
            root: root(&packets),
            payload_hash: hash(&[&payload]),
            key: signer.key(),
        },
        forged: false,
        signer,
        present: (0..packets.len()).collect(),
        packets,
    }
}

fn root(packets: &[Vec<u8>]) -> Hash {
    sequential::root(&packets.iter().map(|packet| tree::leaf(packet)).collect::<Vec<_>>())
}

fn object(draft: &Draft) -> Vec<u8> {
    let header = &draft.header;
    let mut out = vec![KIND, 1];
    (header.source, header.destination).write(&mut out);
    (header.created, header.lifetime_s).write(&mut out);
    header.hops.write(&mut out);
    (header.payload_bytes, header.packet_bytes).write(&mut out);
    (header.k, header.m).write(&mut out);
    (header.root, header.payload_hash).write(&mut out);
    header.key.write(&mut out);
    let mut signature = draft.signer.sign(&out);
    signature[40] ^= u8::from(draft.forged);
    out.extend_from_slice(&signature);
    let mut present = [0u8; 32];
    for packet in &draft.present {
        present[packet / 8] |= 1 << (packet % 8);
    }
    out.extend_from_slice(&present);
    for packet in &draft.present {
        out.extend_from_slice(&draft.packets[*packet]);
    }
    out
}

fn bench() -> Bench {
    Bench::told(&[Statement::Node(1, Signer::ed25519(1).key())])
}

fn verdict(draft: &Draft) -> String {
    bench().verdict(object(draft))
}

fn with(change: &dyn Fn(&mut Draft)) -> Draft {
    let mut draft = good();
    change(&mut draft);
    draft
}

#[test]
fn any_k_packets_are_enough_and_fewer_wait() {
    for lost in 0..32u8 {
        let present: Vec<usize> = (0..5).filter(|packet| lost >> packet & 1 == 0).collect();
        let expected = if present.len() >= 3 { "accept" } else { "defer" };
        let draft = with(&|draft| draft.present.clone_from(&present));
        assert_eq!(verdict(&draft), expected, "{present:?}");
    }
}

#[test]
fn payloads_of_every_shape_arrive() {
    // One byte, a packet less and more one, without code and with much.
    for (bytes, m) in [(1, 0), (127, 1), (128, 1), (129, 4), (128 * 20, 0), (128 * 20 + 1, 100)] {
        assert_eq!(verdict(&of(vec![7; bytes], m)), "accept", "{bytes} bytes, {m}");
    }
}

#[test]
fn a_bundle_may_come_twice() {
    let mut bench = bench();
    assert_eq!(bench.verdict(object(&good())), "accept");
    assert_eq!(
        bench.verdict(object(&with(&|draft| draft.present = vec![0, 3, 4]))),
        "accept"
    );
    assert_eq!(bench.inner.ledger.in_memory(Table::Bundles).count(), 1);
}

#[test]
fn each_rule_alone_has_its_number_and_the_lowest_wins() {
    let cases = [
        (with(&|draft| draft.header.packet_bytes = 100), "B1"),
        (with(&|draft| draft.header.k = 4), "B1"),
        (with(&|draft| draft.header.payload_bytes = 0), "B1"),
        (with(&|draft| draft.header.destination = 1), "B2"),
        (
            with(&|draft| {
                draft.signer = Signer::ed25519(2);
                draft.header.key = draft.signer.key();
            }),
            "B2",
        ),
        (with(&|draft| draft.header.created = AT as u64 + 61), "B3"),
        (with(&|draft| draft.header.created -= 1), "B3"),
        (with(&|draft| draft.header.lifetime_s = 604_801), "B3"),
        (with(&|draft| draft.header.hops = vec![5, 3, 5]), "B4"),
        (with(&|draft| draft.header.hops = vec![5, 1]), "B4"),
        (with(&|draft| draft.header.hops = vec![2]), "B4"),
        (with(&|draft| draft.header.hops = (10..27).collect()), "B4"),
        (with(&|draft| draft.forged = true), "B5"),
        (with(&|draft| draft.packets[4][0] ^= 1), "B6"),
        (with(&|draft| draft.packets[0][0] ^= 1), "B6"),
        (with(&|draft| draft.header.root[0] ^= 1), "B7"),
        (with(&|draft| draft.header.payload_hash[0] ^= 1), "B8"),
        (with(&|draft| (draft.forged, draft.header.hops) = (true, vec![1])), "B4"),
        (with(&|draft| draft.header.source = 9), "defer"),
    ];
    for (number, (draft, expected)) in cases.iter().enumerate() {
        assert_eq!(verdict(draft), *expected, "case {number}");
    }
    // A changed packet among k others: nothing shows it but the root.
    let mut swapped = with(&|draft| draft.present = vec![0, 1, 3]);
    swapped.packets[1][7] ^= 1;
    assert_eq!(verdict(&swapped), "B7");
    // The payload's end: what is encoded and signed, but not zero.
    let mut padded = of(vec![7; PACKET * 2], 1);
    padded.header.payload_bytes -= 1;
    padded.header.payload_hash = hash(&[&[7; PACKET * 2 - 1]]);
    assert_eq!(verdict(&padded), "B8");
    let mut behind = object(&good());
    let at = behind.len() - 5 * PACKET - 32;
    behind[at] |= 1 << 6;
    assert_eq!(bench().verdict(behind), "B1", "a packet that cannot be");
}
