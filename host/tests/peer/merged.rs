//! Headers with AuxPoW data behind them: how long each is stands in itself.
//! The data are those of the first merged-mined block of Dogecoin, as they are and made longer and shorter.
//! Never judges the data: that they end where they say is all that the wire needs.

use perigee::{
    chain::{
        dogecoin::DOGECOIN,
        litecoin::LITECOIN,
        utxo::{
            Block, Header,
            wire::{compact_size_bytes, put_compact_size},
        },
    },
    config::Config,
    ingest::peer::{
        Inbound, PeerParams, Request,
        message::{Command, Item, MSG_BLOCK, Message, NODE_NETWORK},
        serve::{Chain, Server},
    },
};

use crate::{common::data, support::*};

/// A block whose coinbase of the parent has so many more bytes in its script.
fn padded(block: &Block, more: usize) -> Vec<u8> {
    let bytes = block.bytes();
    // Header, then the transaction: version, one input, its outpoint; then the length of its script in one byte.
    let length_at = Header::BYTES + 4 + 1 + 36;
    let script = usize::from(bytes[length_at]);
    let mut out = bytes[..length_at].to_vec();
    put_compact_size(&mut out, (script + more) as u64);
    out.extend(vec![0x51; more]);
    out.extend(&bytes[length_at + 1..]);
    out
}

#[test]
fn a_chain_says_what_its_peers_serve() {
    let (litecoin, dogecoin) = (PeerParams::from(&LITECOIN), PeerParams::from(&DOGECOIN));
    assert_eq!((litecoin.magic, litecoin.services), (LITECOIN.magic, PARAMS.services));
    assert_eq!(litecoin.block_inventory, PARAMS.block_inventory);
    // Dogecoin has no witnesses.
    assert_eq!((dogecoin.services, dogecoin.block_inventory), (NODE_NETWORK, MSG_BLOCK));
}

#[test]
fn headers_with_auxpow_are_as_long_as_they_say() {
    let Some(bytes) = data("dogecoin/blocks/dogecoin_block371337.bin") else {
        return;
    };
    let params = PeerParams::from(&DOGECOIN);
    let block = Block::decode_for(&DOGECOIN, bytes.as_slice().into()).unwrap();
    let base = (params.header_bytes)(&bytes).unwrap();
    // The transactions begin behind it, with their count.
    let count = u8::try_from(block.transactions.len()).unwrap();
    assert!(base > Header::BYTES && bytes[base] == count && count < 0xfd);
    // Around the windows in which the data are looked at: 4 KiB, 32 KiB.
    for more in [0, 1, 3_000, 4_096, 32_768, 100_000] {
        let longer = padded(&block, more);
        let header = (params.header_bytes)(&longer).unwrap();
        let script = usize::from(bytes[Header::BYTES + 4 + 1 + 36]) + more;
        assert_eq!(header, base + more + compact_size_bytes(script) - 1, "{more}");
        assert_eq!(longer.len() - header, bytes.len() - base);
        // Cut anywhere within, it is an error.
        for cut in [0, 3, 79, 80, 200, header - 1] {
            assert!((params.header_bytes)(&longer[..cut]).is_err(), "{more}: {cut}");
        }
        assert_eq!((params.header_bytes)(&longer[..header]).unwrap(), header);
    }
    // The twin: to a chain without merged mining the same bytes are a plain header.
    assert_eq!((PeerParams::from(&LITECOIN).header_bytes)(&bytes), Ok(Header::BYTES));
}

/// A message of both kinds of headers, and the block itself, from a served peer.
#[test]
fn a_merged_mined_block_arrives_as_it_is_served() {
    let Some(bytes) = data("dogecoin/blocks/dogecoin_block371337.bin") else {
        return;
    };
    let params = PeerParams::from(&DOGECOIN);
    let plain = headers(id(&bytes), 2);
    let chain = [vec![bytes.clone()], blocks(&plain, 9)].concat();
    let served = Chain::of_blocks(&params, chain.clone());
    let server = Server::honest(&params, served).unwrap();
    let (peer, inbound) =
        perigee::ingest::peer::Peer::connect(&server.address().to_string(), &params, &Config::default()).unwrap();
    assert!(matches!(next(&inbound), Inbound::Ready(_)));
    let stop = [0; 32];
    let locator = vec![DOGECOIN.genesis_id()];
    peer.send(Request::GetHeaders { locator, stop }).unwrap();
    let Inbound::Headers(got) = next(&inbound) else {
        panic!("headers")
    };
    let header_bytes = (params.header_bytes)(&bytes).unwrap();
    assert_eq!(got, [vec![bytes[..header_bytes].to_vec()], plain].concat());
    peer.send(Request::GetBlocks(vec![id(&bytes)])).unwrap();
    assert!(matches!(next(&inbound), Inbound::Block(got) if got == bytes));
    // Asked for without a witness.
    let mut played = Played::ready_with(
        &PeerParams {
            magic: PARAMS.magic,
            ..params
        },
        &Config::default(),
    );
    played.ask(Request::GetBlocks(vec![[1; 32]])).unwrap();
    assert_eq!(
        played.said(),
        [Message::GetData(vec![Item {
            kind: MSG_BLOCK,
            id: [1; 32]
        }])]
    );
}

/// Any length that the data claim is bounded by what is there.
#[test]
fn auxpow_data_that_claim_too_much_are_refused() {
    let Some(bytes) = data("dogecoin/blocks/dogecoin_block371337.bin") else {
        return;
    };
    let params = PeerParams::from(&DOGECOIN);
    let header = (params.header_bytes)(&bytes).unwrap();
    let mut payload = vec![1];
    payload.extend(&bytes[..header]);
    payload.push(0);
    assert!(Message::decode(Command::Headers, payload.clone(), &params).is_ok());
    for place in 81..payload.len() - 1 {
        let mut damaged = payload.clone();
        damaged[place] = 0xff;
        // Most bytes are hashes and scripts, in which anything may stand; what counts is that it ends.
        let _ = Message::decode(Command::Headers, damaged, &params);
    }
    // The number of inputs of the coinbase.
    let mut damaged = payload;
    damaged[1 + Header::BYTES + 4] = 0xfc;
    assert!(Message::decode(Command::Headers, damaged, &params).is_err());
}
