//! Merged mining: work that a header's id does not commit to comes with the header and once more with the block, and a lie
//! about it harms neither the header nor the next peer.
//! Chains of dogecoin-regtest, merged-mined from height 20 on; the lies are single changes of their AuxPoW data.

use perigee::{
    chain::{
        dogecoin::DOGECOIN_REGTEST,
        utxo::{
            Block, Header,
            block::{encode_block, encode_merged},
            display_hash,
            params::Params,
            target::Target,
        },
    },
    generate::{Generator, Options as Generate},
    ingest::peer::{
        PeerParams,
        message::Message,
        serve::{Act, Chain, Server},
    },
    pipeline::live::{Event, Options, Tip},
    verdict::{ObjectReport, RuleId, Verdict},
};

use crate::{common::frames, support::*};

const DOGE: &Params = &DOGECOIN_REGTEST;

fn params() -> PeerParams {
    PeerParams::from(DOGE)
}

/// The good blocks of a generated chain from height 1 on, spends among them.
fn blocks() -> Vec<Vec<u8>> {
    let options = Generate {
        empty_blocks: 80,
        block_transactions: 5,
        reorder_objects: 0,
        ..Generate::new(DOGE, 60, 5)
    };
    let objects = Generator::new(options).unwrap().map(Result::unwrap);
    objects
        .filter(|object| object.height > 0)
        .map(|object| object.bytes)
        .collect()
}

fn block_of(bytes: &[u8]) -> Block {
    Block::decode_for(DOGE, bytes.into()).unwrap()
}

fn is_merged(bytes: &[u8]) -> bool {
    block_of(bytes).auxpow.is_some()
}

/// A merged-mined block with others of both kinds on both sides.
fn place(blocks: &[Vec<u8>]) -> usize {
    (50..).find(|place| is_merged(&blocks[*place])).unwrap()
}

fn options(server: &Server, blocks: &[Vec<u8>]) -> Options {
    Options {
        at: Some(newest(blocks)),
        ..Options::new(DOGE, config(), server.address().to_string())
    }
}

fn newest(blocks: &[Vec<u8>]) -> i64 {
    blocks
        .iter()
        .map(|block| i64::from(block_of(block).header.time))
        .max()
        .unwrap()
}

/// The block with AuxPoW data that commit to it, but whose parent has no work.
fn without_work(bytes: &[u8]) -> Vec<u8> {
    let block = block_of(bytes);
    let mut auxpow = block.auxpow.as_deref().cloned().unwrap();
    let target = Target::new(block.header.bits, DOGE.pow_limit).unwrap();
    while target.is_met_by(&DOGE.pow_hash(&auxpow.parent)) {
        auxpow.parent.nonce = auxpow.parent.nonce.wrapping_add(1);
    }
    encode_merged(&block.header, Some(&auxpow), &block.transactions)
}

/// The block with one bit of its coinbase branch changed.
fn with_a_bit_changed(bytes: &[u8]) -> Vec<u8> {
    let block = block_of(bytes);
    let mut auxpow = block.auxpow.as_deref().cloned().unwrap();
    auxpow.parent.merkle_root[0] ^= 1;
    encode_merged(&block.header, Some(&auxpow), &block.transactions)
}

fn header_of(block: &[u8]) -> Vec<u8> {
    block[..(params().header_bytes)(block).unwrap()].to_vec()
}

fn rejections(reports: &[ObjectReport]) -> Vec<(String, RuleId, String)> {
    let rejected = reports.iter().filter_map(|report| match &report.verdict {
        Verdict::Reject { rule, message, .. } => Some((report.object.clone(), *rule, message.clone())),
        _ => None,
    });
    rejected.collect()
}

fn accepted(reports: Vec<ObjectReport>) -> Vec<ObjectReport> {
    reports
        .into_iter()
        .filter(|report| report.verdict.is_accept())
        .collect()
}

fn closings(events: &[Event]) -> Vec<String> {
    let closed = events.iter().filter_map(|event| match event {
        Event::Closed { why, .. } => Some(why.clone()),
        _ => None,
    });
    closed.collect()
}

fn tip(blocks: &[Vec<u8>]) -> Tip {
    Tip {
        id: block_of(blocks.last().unwrap()).id(),
        height: blocks.len() as u32,
    }
}

#[test]
fn a_merged_mined_chain_by_peer_is_judged_with_its_work() {
    let blocks = blocks();
    // Every other block from height 20 on, by lot.
    let merged = blocks.iter().filter(|block| is_merged(block)).count();
    assert!(merged > 20 && merged < blocks.len() - 40, "{merged}");
    let server = Server::honest(&params(), Chain::of_blocks(&params(), blocks.clone())).unwrap();
    let ran = run_live(&options(&server, &blocks));
    let (_, reports) = file_run_of(DOGE, newest(&blocks), "chain", &frames(DOGE.magic, &blocks));
    assert_eq!(ran.reports(), reports);
    assert_eq!(ran.outcome().status.tip, tip(&blocks));
    // Headers alone: a file of them has 80 bytes of each and leaves K7 open, the message has all.
    let ran = run_live(&Options {
        headers_only: true,
        ..options(&server, &blocks)
    });
    let reports = ran.reports();
    assert_eq!(reports.len(), blocks.len());
    for report in &reports {
        assert!(report.verdict.is_accept() && report.unchecked.is_empty(), "{report:?}");
        assert_eq!(report.counters.pow, 1, "{report:?}");
    }
}

/// A server that tells this lie once, in a message of headers or in a block, and the truth from then on.
fn tells_once(blocks: &[Vec<u8>], lie: Vec<u8>, in_headers: bool) -> Server {
    let id = block_of(&lie).id();
    let mut lie = Some(lie);
    let is_it = move |bytes: &[u8]| Header::decode(&bytes[..Header::BYTES]).unwrap().id() == id;
    let script = move |_: &Message, mut acts: Vec<Act>| {
        for act in &mut acts {
            match act {
                Act::Say(Message::Headers(headers)) if in_headers => {
                    if let Some(header) = headers.iter_mut().find(|header| is_it(header)) {
                        *header = lie.take().map_or_else(|| header.clone(), |lie| header_of(&lie));
                    }
                }
                Act::Say(Message::Block(block)) if !in_headers && is_it(block) => {
                    *block = lie.take().unwrap_or_else(|| block.clone());
                }
                _ => {}
            }
        }
        acts
    };
    Server::start(&params(), Chain::of_blocks(&params(), blocks.to_vec()), script).unwrap()
}

#[test]
fn a_lie_about_the_work_of_a_header_does_not_outlive_its_connection() {
    let blocks = blocks();
    let id = display_hash(&block_of(&blocks[place(&blocks)]).id());
    let (_, by_file) = file_run_of(DOGE, newest(&blocks), "chain", &frames(DOGE.magic, &blocks));
    type Lie = fn(&[u8]) -> Vec<u8>;
    let lies: [(&str, Lie); 2] = [
        (
            "AuxPoW: coinbase branch: expected the parent's Merkle root",
            with_a_bit_changed,
        ),
        ("AuxPoW: parent: ", without_work),
    ];
    for (words, lie) in lies {
        for in_headers in [true, false] {
            let server = tells_once(&blocks, lie(&blocks[place(&blocks)]), in_headers);
            let following = Following::start(Options {
                follow: true,
                ..options(&server, &blocks)
            });
            let caught_up = following.live.wait(PATIENCE, |status| status.caught_up);
            assert!(caught_up, "{words} {in_headers}: {:?}", following.live.status());
            let ran = following.finish();
            let rejected = rejections(&ran.reports());
            let [(object, rule, message)] = rejected.as_slice() else {
                panic!("{words} {in_headers}: {rejected:?}")
            };
            assert_eq!((object, *rule), (&id, RuleId::k(7)));
            assert!(message.starts_with(words), "{message}");
            assert_eq!(accepted(ran.reports()), by_file, "{words} {in_headers}: all of them");
            assert_eq!(ran.outcome().status.tip, tip(&blocks));
            let closed = closings(&ran.events);
            assert!(closed.len() == 1 && closed[0].contains(&id), "{closed:?}");
        }
    }
}

/// The same for headers alone: those behind the lie, whose own work holds, count when they come again.
#[test]
fn headers_behind_a_lie_about_work_are_judged_when_they_come_again() {
    let blocks = blocks();
    let server = tells_once(&blocks, without_work(&blocks[place(&blocks)]), true);
    let following = Following::start(Options {
        follow: true,
        headers_only: true,
        ..options(&server, &blocks)
    });
    let caught_up = following.live.wait(PATIENCE, |status| status.caught_up);
    assert!(caught_up, "{:?}", following.live.status());
    let ran = following.finish();
    assert_eq!(rejections(&ran.reports()).len(), 1);
    let objects: Vec<_> = accepted(ran.reports())
        .into_iter()
        .map(|report| report.object)
        .collect();
    let ids: Vec<_> = blocks.iter().map(|block| display_hash(&block_of(block).id())).collect();
    assert_eq!(objects, ids, "each once, in order");
}

/// Headers of a version that asks for AuxPoW data extend nothing without work: neither with data that have none, nor
/// without data, which is no message of headers at all.
#[test]
fn merged_headers_without_work_extend_nothing() {
    let blocks = blocks();
    let at = place(&blocks);
    let shared = &blocks[..at];
    let lie = |block: &Vec<u8>| {
        if is_merged(block) {
            without_work(block)
        } else {
            block.clone()
        }
    };
    let chain = [shared.to_vec(), blocks[at..].iter().map(lie).collect()].concat();
    let server = Server::honest(&params(), Chain::of_blocks(&params(), chain)).unwrap();
    let ran = run_live(&Options {
        headers_only: true,
        ..options(&server, &blocks)
    });
    let rejected = rejections(&ran.reports());
    assert_eq!(rejected.len(), 1, "{rejected:?}");
    assert_eq!(rejected[0].1, RuleId::k(7));
    assert_eq!(ran.outcome().status.tip, tip(shared));
    assert_eq!(ran.outcome().summary.accepted, at as u64);
    let closed = closings(&ran.events);
    assert!(
        closed[0].starts_with("misbehaviour: ") && closed[0].contains("K7"),
        "{closed:?}"
    );
    // The header alone: 80 bytes, and the count of transactions where the data should begin.
    let bare: Vec<_> = blocks.iter().map(|block| block[..Header::BYTES].to_vec()).collect();
    let server = Server::start(
        &params(),
        Chain::of_blocks(&params(), blocks.clone()),
        move |message, honest| match message {
            // Five times the score of one such message is the limit.
            Message::GetHeaders { .. } => vec![Act::Say(Message::Headers(bare.clone())); 5],
            _ => honest,
        },
    );
    let ran = run_live(&options(&server.unwrap(), &blocks));
    assert_eq!((ran.outcome().summary.objects, ran.outcome().status.headers), (0, 0));
    let closed = closings(&ran.events);
    assert!(
        closed[0].starts_with("misbehaviour: expected a score below 100, got 100: headers: "),
        "{closed:?}"
    );
}

/// AuxPoW data behind a block whose version has none are no fault of its header either.
#[test]
fn data_that_no_version_asks_for_do_not_condemn_the_header() {
    let blocks = blocks();
    // Before merged mining.
    let (plain, merged) = (block_of(&blocks[9]), block_of(&blocks[place(&blocks)]));
    let lie = encode_merged(&plain.header, merged.auxpow.as_deref(), &plain.transactions);
    assert_ne!(lie, encode_block(&plain.header, &plain.transactions));
    let server = tells_once(&blocks, lie, false);
    let following = Following::start(Options {
        follow: true,
        ..options(&server, &blocks)
    });
    let caught_up = following.live.wait(PATIENCE, |status| status.caught_up);
    assert!(caught_up, "{:?}", following.live.status());
    let ran = following.finish();
    let rejected = rejections(&ran.reports());
    assert_eq!(rejected.len(), 1, "{rejected:?}");
    assert_eq!(accepted(ran.reports()).len(), blocks.len());
    assert_eq!(ran.outcome().status.tip, tip(&blocks));
}
