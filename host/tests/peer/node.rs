//! The connection against a real node: handshake, headers, blocks and announcements; and headers pushed to one.
//! Needs litecoind; without it the test prints that it is skipped, or fails where `node` is required.
//! Never judges what the node sends: that its bytes are the node's own is what counts here.

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{Header, display_hash},
    },
    config::Config,
    ingest::{
        Hash32,
        peer::{
            Inbound, Peer, PeerParams, Request,
            message::NODE_WITNESS,
            serve::{Caller, Chain, Server},
        },
    },
};

use crate::{
    harness::{Node, text},
    support::*,
};

/// One more than the blocks in flight, so that some wait.
const BLOCKS: usize = 20;

/// A node with a wallet to mine to.
fn start() -> Option<Node> {
    let node = Node::start(&[])?;
    node.call("createwallet", &["wallet".into()]);
    Some(node)
}

fn mine(node: &Node, count: usize) -> Vec<String> {
    node.mine(count, &text(&node.call("getnewaddress", &[])))
}

fn regtest() -> (PeerParams, Hash32) {
    (PeerParams::from(&LITECOIN_REGTEST), LITECOIN_REGTEST.genesis_id())
}

#[test]
fn a_real_node_shakes_hands_and_serves_its_chain() {
    let Some(node) = start() else { return };
    let (params, genesis) = regtest();
    let mined = mine(&node, BLOCKS);
    // The height that it tells its peers follows its chain by a queue.
    node.call("syncwithvalidationinterfacequeue", &[]);
    let (peer, inbound) = Peer::connect(&node.peer_address.to_string(), &params, &Config::default()).unwrap();
    let Inbound::Ready(info) = next(&inbound) else {
        panic!("a handshake")
    };
    assert!(
        info.user_agent.starts_with("/LitecoinCore:") && info.services & NODE_WITNESS != 0,
        "{info:?}"
    );
    assert_eq!(info.start_height, i32::try_from(BLOCKS).unwrap());
    let (locator, stop) = (vec![genesis], [0; 32]);
    peer.send(Request::GetHeaders { locator, stop }).unwrap();
    let Inbound::Headers(headers) = next(&inbound) else {
        panic!("headers")
    };
    let ids: Vec<Hash32> = headers.iter().map(|header| id(header)).collect();
    assert_eq!(ids.iter().map(display_hash).collect::<Vec<_>>(), mined);
    assert_eq!(Header::decode(&headers[0]).unwrap().prev, genesis);
    peer.send(Request::GetBlocks(ids.clone())).unwrap();
    for shown in &mined {
        let Inbound::Block(block) = next(&inbound) else {
            panic!("a block")
        };
        assert_eq!(block, node.block(shown), "with its witnesses, as the node stores it");
    }
    // A tip that the node has mined while we listen: by its header, since we asked for that.
    let tip = mine(&node, 1);
    let announced = match next(&inbound) {
        Inbound::Headers(headers) => headers
            .iter()
            .map(|header| display_hash(&id(header)))
            .collect::<Vec<_>>(),
        Inbound::Inventory(ids) => ids.iter().map(display_hash).collect(),
        other => panic!("{other:?}"),
    };
    assert_eq!(announced, tip);
    drop(peer);
    node.wait_until("our side has gone", |node| node.call("getconnectioncount", &[]) == 0);
}

/// The other way round: a node that has nothing takes headers from a caller, and from a server that it connects to.
#[test]
fn a_real_node_takes_headers_from_both_of_our_roles() {
    let Some(source) = start() else { return };
    let (params, _) = regtest();
    let mined = mine(&source, BLOCKS);
    let blocks: Vec<_> = mined.iter().map(|shown| source.block(shown)).collect();
    drop(source);
    let headers: Vec<_> = blocks.iter().map(|block| block[..Header::BYTES].to_vec()).collect();
    let node = Node::start(&[]).unwrap();
    let mut caller = Caller::connect(node.peer_address, &params, LONG).unwrap();
    caller.push_headers(&headers).unwrap();
    // The answer to the ping stood behind them: all are judged by now, and none of the blocks is there.
    let tips = node.call("getchaintips", &[]);
    let best = tips
        .as_array()
        .unwrap()
        .iter()
        .find(|tip| tip["status"] == "headers-only");
    assert_eq!(best.map(|tip| text(&tip["hash"])), mined.last().cloned(), "{tips}");
    assert_eq!(node.height(), 0);
    drop(caller);
    // A server has the blocks, too.
    let server = Server::honest(&params, Chain::of_blocks(&params, blocks)).unwrap();
    node.call("addnode", &[server.address().to_string().into(), "onetry".into()]);
    node.wait_until("it has the blocks", |node| node.tip() == mined[BLOCKS - 1]);
}
