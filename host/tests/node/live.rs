//! A live connection to the node: its chain by the peer protocol, a reorganisation while following, and peers of ours that
//! serve the node's chain with one block changed.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{Block, Transaction, block::encode_block, display_hash},
    },
    config::Config,
    ingest::peer::{
        PeerParams,
        message::Message,
        serve::{Act, Chain, Server},
    },
    pipeline::{
        live::{Event, Live, Options, Status},
        run::Machinery,
    },
    verdict::Verdict,
};

use serde_json::{Value, json};

use crate::{
    generated::good_blocks,
    harness::{Node, SERVES_OLD_CHAINS},
    oracle::{counts, verify},
};

/// Longer than anything here takes; only a defect waits so long.
const PATIENCE: Duration = Duration::from_secs(300);
/// Scripts that anybody may spend from, by their descriptors: each makes other blocks of the same height and time.
const ANYBODY: [&str; 2] = ["raw(51)", "raw(52)"];

/// A node with the generated chain of 600 blocks, and those blocks.
fn node_with_chain() -> Option<(Node, Vec<Vec<u8>>)> {
    let node = Node::start(&[SERVES_OLD_CHAINS])?;
    let blocks = good_blocks();
    for block in &blocks {
        assert_eq!(node.submit(block), None);
    }
    Some((node, blocks))
}

/// A run that follows a peer, with all that it said.
struct Following {
    live: Live,
    events: Arc<Mutex<Vec<Event>>>,
}

impl Following {
    fn start(peer: impl ToString) -> Self {
        let config = Config {
            // A peer that was cast out is tried again at once: the next time it may tell the truth.
            reconnect_ms_min: 20,
            reconnect_ms_max: 100,
            ..Config::default()
        };
        let machinery = Arc::new(Machinery::start(&config, "auto").unwrap());
        let options = Options {
            follow: true,
            ..Options::new(&LITECOIN_REGTEST, config, peer.to_string())
        };
        let events = Arc::new(Mutex::new(Vec::new()));
        let said = Arc::clone(&events);
        let watch = move |event: &Event| said.lock().unwrap().push(event.clone());
        Self {
            live: Live::start(machinery, options, watch).unwrap(),
            events,
        }
    }

    fn wait(&self, what: &str, is_there: impl FnMut(&Status) -> bool) {
        let reached = self.live.wait(PATIENCE, is_there);
        assert!(reached, "waited in vain until {what}: {:?}", self.live.status());
    }

    /// Waits until the tip is the node's, and holds the coins against it.
    fn wait_for(&self, node: &Node) {
        let tip = node.tip();
        self.wait("the tip is the node's", |status| {
            status.caught_up && display_hash(&status.tip.id) == tip
        });
        assert_same_coins(&self.live.status(), node);
    }

    fn events<T>(&self, of: impl FnMut(&Event) -> Option<T>) -> Vec<T> {
        self.events.lock().unwrap().iter().filter_map(of).collect()
    }
}

fn assert_same_coins(status: &Status, node: &Node) {
    assert_eq!(
        (display_hash(&status.tip.id), u64::from(status.tip.height)),
        (node.tip(), node.height())
    );
    let coins = status.coins.expect("every block is judged");
    assert_eq!((coins.count, coins.total), node.coins());
}

fn reorganisation(event: &Event) -> Option<(u32, u32, u32)> {
    match event {
        Event::Reorganised { from, to, depth } => Some((from.height, to.height, *depth)),
        _ => None,
    }
}

#[test]
fn the_chain_is_followed_through_a_reorganisation() {
    let Some((node, blocks)) = node_with_chain() else {
        return;
    };
    let following = Following::start(node.peer_address);
    following.wait_for(&node);
    let height = blocks.len() as u32;
    assert_eq!(following.live.status().headers, height);
    // New blocks come as they are announced.
    mine(&node, 2, ANYBODY[0]);
    following.wait_for(&node);
    // Ten blocks go, among them eight with spends, and fourteen others come.
    let fork = node.call("getblockhash", &[(height - 7).into()]);
    node.call("invalidateblock", &[fork]);
    assert_eq!(node.height(), u64::from(height) - 8);
    mine(&node, 14, ANYBODY[1]);
    following.wait_for(&node);
    // The new tip may be a block before the last one, while the others are still on their way.
    let left = |depth, from: u32| move |(was, to, deep): &(u32, u32, u32)| (*was, *deep) == (from, depth) && *to > from;
    let seen = following.events(reorganisation);
    assert!(seen.len() == 1 && seen.iter().all(left(10, height + 2)), "{seen:?}");
    // The branch that was left comes back, longer.
    let fork = node.call("getblockhash", &[(height - 7).into()]);
    node.call("invalidateblock", &[fork]);
    let first = display_hash(&id(&blocks[height as usize - 8]));
    node.call("reconsiderblock", &[first.into()]);
    mine(&node, 6, ANYBODY[0]);
    following.wait_for(&node);
    assert_eq!(node.height(), u64::from(height) + 8);
    let seen = following.events(reorganisation);
    assert!(
        seen.len() == 2 && seen[1..].iter().all(left(14, height + 6)),
        "{seen:?}"
    );
    let status = following.live.status();
    assert_eq!((status.rejected, status.reorganisations), (0, 2));
}

/// The binary: all blocks with their coins, then headers alone, then the node's files, which hold the same and the genesis
/// block.
#[test]
fn the_binary_takes_the_nodes_chain_from_its_connection_and_from_its_files() {
    let Some((node, blocks)) = node_with_chain() else {
        return;
    };
    let peer = node.peer_address.to_string();
    let height = blocks.len() as u64;
    let (count, total) = node.coins();
    let tip = json!({ "id": node.tip(), "height": height });
    let summaries = [&["--peer", &peer][..], &["--peer", &peer, "--headers"]].map(|more| {
        let ran = verify(more);
        let summary = ran.json();
        assert_eq!(ran.code, Some(0), "{summary}");
        assert_eq!(counts(&summary), [height, 0, 0, 0]);
        assert_eq!((&summary["tip"], &summary["headers"]), (&tip, &height.into()));
        summary
    });
    let [with_blocks, headers] = summaries;
    assert_eq!(
        with_blocks["coins"],
        json!({ "count": count, "total": i64::try_from(total).unwrap() })
    );
    assert_eq!(with_blocks["unchecked"], json!({}), "every rule, with all coins");
    assert_eq!((&headers["coins"], &headers["signatures"]), (&Value::Null, &0.into()));
    let files = verify(&[node.blocks_folder().to_str().unwrap()]).json();
    assert_eq!(counts(&files), [height + 1, 0, 0, 0]);
    assert_eq!(files["signatures"], with_blocks["signatures"]);
}

/// Blocks to a script, with what the node's pool holds.
fn mine(node: &Node, count: usize, descriptor: &str) {
    node.call("generatetodescriptor", &[count.into(), descriptor.into()]);
}

fn id(block: &[u8]) -> [u8; 32] {
    Block::decode(block.to_vec().into()).unwrap().header.id()
}

type Change = fn(&Block) -> Vec<u8>;

/// How a block is changed, and the rule that says so.
const LIES: &[(&str, u8, Change)] = &[
    (
        "the last transaction twice, under the same root (CVE-2012-2459)",
        9,
        last_transaction_twice,
    ),
    ("another transaction than the root commits to", 9, changed_transaction),
    ("another witness than the coinbase commits to", 10, changed_witness),
    ("a byte cut off", 1, cut),
];

/// The same root only where the number of transactions is odd.
fn last_transaction_twice(block: &Block) -> Vec<u8> {
    assert!(block.transactions.len() % 2 == 1 && block.transactions.len() > 1);
    let mut transactions = block.transactions.clone();
    transactions.extend(block.transactions.last().cloned());
    encode_block(&block.header, &transactions)
}

fn changed_transaction(block: &Block) -> Vec<u8> {
    change(
        block,
        |_| true,
        |transaction| {
            let mut parts = transaction.to_builder();
            parts.outputs[0].0 -= 1;
            parts.build().unwrap()
        },
    )
}

fn changed_witness(block: &Block) -> Vec<u8> {
    change(block, Transaction::has_witness, |transaction| {
        let mut parts = transaction.to_builder();
        let inputs = parts.inputs.iter_mut();
        let item = inputs
            .flat_map(|input| &mut input.witness)
            .find(|item| !item.is_empty());
        *item.unwrap().last_mut().unwrap() ^= 1;
        parts.build().unwrap()
    })
}

fn cut(block: &Block) -> Vec<u8> {
    let mut bytes = block.encode();
    bytes.pop();
    bytes
}

/// The block with its first fitting transaction but the coinbase changed.
fn change(block: &Block, fits: impl Fn(&Transaction) -> bool, how: impl Fn(&Transaction) -> Transaction) -> Vec<u8> {
    let mut transactions = block.transactions.clone();
    let one = transactions.iter_mut().skip(1).find(|one| fits(one)).unwrap();
    *one = how(one);
    encode_block(&block.header, &transactions)
}

#[test]
fn a_peer_that_changes_a_block_of_the_node_is_cast_out_and_harms_nothing() {
    let Some((node, blocks)) = node_with_chain() else {
        return;
    };
    let params = PeerParams::from(&LITECOIN_REGTEST);
    // Near the end, where all rules are in force, and not the last, so that others are on their way behind it.
    let bytes = &blocks[blocks.len() - 7];
    let block = Block::decode(bytes.clone().into()).unwrap();
    for (what, rule, change) in LIES {
        // Told once; who asks again gets the truth.
        let mut lie = Some(change(&block));
        let script = move |_: &Message, mut acts: Vec<Act>| {
            for act in &mut acts {
                if let Act::Say(Message::Block(said)) = act
                    && id(said) == block.header.id()
                {
                    *said = lie.take().unwrap_or_else(|| said.clone());
                }
            }
            acts
        };
        let liar = Server::start(&params, Chain::of_blocks(&params, blocks.clone()), script).unwrap();
        let following = Following::start(liar.address());
        following.wait_for(&node);
        let rejected = following.events(|event| match event {
            Event::Judged { report, .. } => match &report.verdict {
                Verdict::Reject { rule, .. } => Some((report.object.clone(), rule.number())),
                _ => None,
            },
            _ => None,
        });
        let id = display_hash(&id(bytes));
        assert_eq!(rejected, [(id.clone(), *rule)], "{what}");
        let closed = following.events(|event| match event {
            Event::Closed { why, .. } => Some(why.clone()),
            _ => None,
        });
        let words = format!("{id} was rejected by K{rule}");
        assert!(closed.len() == 1 && closed[0].contains(&words), "{what}: {closed:?}");
    }
}

/// A peer that does not give up: the coins stay those of the last block before the lie, which is not repeated by the node.
#[test]
fn a_peer_that_goes_on_lying_is_followed_no_more() {
    let Some((node, blocks)) = node_with_chain() else {
        return;
    };
    let params = PeerParams::from(&LITECOIN_REGTEST);
    let last = blocks.last().unwrap();
    let block = Block::decode(last.clone().into()).unwrap();
    let mut chain = Chain::of_blocks(&params, blocks.clone());
    chain.set_block(block.header.id(), last_transaction_twice(&block));
    let liar = Server::honest(&params, chain).unwrap();
    let following = Following::start(liar.address());
    following.wait("nothing follows", |status| status.ended);
    // The node without its last block has the same coins.
    node.call("invalidateblock", &[display_hash(&block.header.id()).into()]);
    let status = following.live.status();
    assert_same_coins(&status, &node);
    assert!(!status.caught_up && status.rejected >= 1, "{status:?}");
}
