//! Several inputs at once: what is wrong with one says nothing about the others, and 2 beats 1 beats 3.

use perigee::chain::{litecoin::LITECOIN_REGTEST, utxo::Header};

use crate::{
    common::{frames, perigee_with},
    mine::{coinbase, mine, seal},
    support::{Folder, chain, chain_file, verify},
};

const MAGIC: [u8; 4] = LITECOIN_REGTEST.magic;

/// A block whose parent nobody has.
fn orphan() -> Vec<u8> {
    let genesis = LITECOIN_REGTEST.genesis_header();
    let header = Header {
        version: 0x2000_0000,
        prev: [9; 32],
        time: genesis.time + 1_500,
        ..genesis
    };
    seal(&header, &[coinbase(10, 50)])
}

/// A block on the genesis block whose root is wrong.
fn wrong() -> Vec<u8> {
    let block = &chain(1)[0];
    let header = Header::decode(&block[..80]).unwrap();
    let header = mine(Header {
        merkle_root: [1; 32],
        nonce: 0,
        ..header
    });
    [&header.encode()[..], &block[80..]].concat()
}

#[test]
fn unreadable_beats_rejected_beats_deferred() {
    let folder = Folder::new();
    let good = folder.file("good.dat", &chain_file(2));
    let rejected = folder.file("rejected.dat", &frames(MAGIC, [&wrong()]));
    let deferred = folder.file("deferred.dat", &frames(MAGIC, [&orphan()]));
    let broken = folder.file("broken.dat", &[&MAGIC[..], &[9, 0, 0, 0]].concat());
    for (paths, status, counts) in [
        (&[&good][..], 0, [2, 0, 0]),
        (&[&good, &deferred], 3, [2, 0, 1]),
        (&[&good, &rejected], 1, [2, 1, 0]),
        (&[&good, &rejected, &deferred], 1, [2, 1, 1]),
        (&[&good, &broken], 2, [2, 0, 0]),
        (&[&good, &deferred, &broken], 2, [2, 0, 1]),
        (&[&broken, &rejected, &good, &deferred], 2, [2, 1, 1]),
    ] {
        let paths: Vec<_> = paths.iter().map(|path| path.as_path()).collect();
        let ran = verify(&paths);
        assert_eq!(ran.code, Some(status), "{ran:?}");
        let value = ran.json();
        let got = ["accepted", "rejected", "deferred"].map(|name| value[name].as_u64().unwrap());
        assert_eq!(got, counts, "{paths:?}");
        assert_eq!(ran.stderr.lines().count(), usize::from(status == 2));
    }
}

#[test]
fn a_file_that_is_no_block_stands_in_nobodys_way() {
    let folder = Folder::new();
    // It comes first, so that it would be the anchor if it were a block, and its time would be the newest.
    let alien = folder.file("alien", &[0x7f; 500]);
    let tail: Vec<_> = chain(5)[2..].to_vec();
    let blocks = folder.file("blocks.dat", &frames(MAGIC, &tail));
    let (both, alone) = (verify(&[&alien, &blocks]), verify(&[&blocks]));
    assert_eq!((both.code, alone.code), (Some(2), Some(0)));
    assert_eq!(both.steady_json(), alone.steady_json());

    // A block cut in its own file is none: those behind it wait for it, and are not rejected with it.
    let whole = chain(3);
    let one = folder.file("1", &whole[0]);
    let two = folder.file("2", &whole[1][..whole[1].len() - 3]);
    let three = folder.file("3", &whole[2]);
    let ran = verify(&[&one, &two, &three]);
    ran.assert_unreadable(&[&[two.to_str().unwrap(), "at offset", "expected", "got"]]);
    assert_eq!(
        (&ran.json()["accepted"], &ran.json()["deferred"]),
        (&1.into(), &1.into())
    );
    // In intact frames it is an object, and rejected; so are those behind it.
    let cut = [&whole[0], &whole[1][..whole[1].len() - 3].to_vec(), &whole[2]];
    let ran = verify(&[&folder.file("framed.dat", &frames(MAGIC, cut))]);
    assert_eq!((ran.code, &ran.json()["rejected"]), (Some(1), &2.into()));
    assert_eq!(ran.json()["first_failure"]["rule"], "K1");
}

#[test]
fn an_undecodable_frame_is_no_anchor() {
    let folder = Folder::new();
    let tail: Vec<_> = chain(5)[2..].to_vec();
    let mut blocks = vec![vec![0x7f; 500]];
    blocks.extend(tail);
    let ran = verify(&[&folder.file("blocks.dat", &frames(MAGIC, &blocks))]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(
        (&ran.json()["accepted"], &ran.json()["rejected"]),
        (&3.into(), &1.into())
    );
}

#[test]
fn standard_input() {
    let arguments = ["verify", "--profile", "litecoin-regtest", "--json", "-"];
    let run = |input: &[u8]| perigee_with(&arguments, Some(input));
    let file = chain_file(3);
    assert_eq!((run(&file).code, &run(&file).json()["accepted"]), (Some(0), &3.into()));
    run(b"").assert_unreadable(&[&["standard input", "offset 0", "got no bytes"]]);
    run(&file[..file.len() - 1]).assert_unreadable(&[&["standard input", "at offset", "expected", "got"]]);
    run(b"zz").assert_unreadable(&[&["standard input", "at offset", "expected", "got"]]);
    assert_eq!(run(&crate::common::pack(&file)).code, Some(0), "packed");
    assert_eq!(run(hex::encode(&chain(1)[0]).as_bytes()).code, Some(0), "hex");
    // It can be read once; the second time there is nothing.
    let twice = ["verify", "--profile", "litecoin-regtest", "-", "-"];
    perigee_with(&twice, Some(&file)).assert_unreadable(&[&["standard input", "got no bytes"]]);
    // Nobody at the other end.
    crate::common::perigee(&arguments).assert_unreadable(&[&["standard input", "got no bytes"]]);
}
