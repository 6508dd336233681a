//! The headers of a live run: their own rules as they come, their proofs of work message by message, in order.
//! Part of the driver: between the peer's messages and the tree that blocks are fetched by.
//! Never waits for a proof of work: what is not decided is taken up when it is.

use super::{Done, Driver};
use crate::{
    chain::utxo::{
        Hash32, Header, auxpow::is_merged, candidate::Candidate, context::Node, display_hash, params::Params,
    },
    ingest::Kind,
    pipeline::{
        live::{
            Event, LiveError,
            tree::{Admitted, End},
        },
        prepare::{Form, Outcome, Prepared, Raw, decode},
    },
    verdict::{Counters, ObjectReport, Verdict},
};

/// A message of headers on its way through its proofs of work.
pub(super) struct HeaderBatch {
    pub(super) nodes: Vec<Node>,
    /// The headers themselves: what follows one, as AuxPoW data, is not kept.
    pub(super) headers: Vec<Option<Header>>,
    pub(super) prepared: Option<Vec<Prepared>>,
    pub(super) end: Option<End>,
}

impl Driver<'_> {
    /// A message of headers: its header rules now, its proofs of work in one parcel.
    pub(super) fn headers(&mut self, headers: Vec<Vec<u8>>) -> Result<(), LiveError> {
        self.tick_clock();
        let (count, params) = (headers.len(), self.options.params);
        let candidates = headers.into_iter().map(|bytes| header_candidate(bytes, params));
        let Admitted { new, last, end } = self.tree.admit(self.order.judge.chain_mut(), candidates);
        if let Err(why) = self.sync.came(count, new.len(), last) {
            self.line.cast_out(why, &self.options.config);
        }
        if !new.is_empty() {
            self.status.caught_up = false;
        }
        let batch = HeaderBatch {
            nodes: new.iter().map(|(_, context)| context.node).collect(),
            headers: new.iter().map(|(candidate, _)| candidate.header().copied()).collect(),
            prepared: new.is_empty().then(Vec::new),
            end,
        };
        let number = self.first_batch + self.batches.len() as u64;
        self.batches.push_back(batch);
        if new.is_empty() {
            return self.prove();
        }
        let raw = |(candidate, context)| Raw {
            form: Form::Decoded(candidate),
            context: Some(context),
            proven: false,
        };
        let events = self.events.clone();
        // The run may have ended: then nobody listens any more.
        let report = Box::new(move |prepared| drop(events.send(Done::Headers(number, prepared))));
        self.prepare.start_headers(new.into_iter().map(raw).collect(), report);
        Ok(())
    }

    /// Takes the proofs of work that are decided, message after message.
    pub(super) fn prove(&mut self) -> Result<(), LiveError> {
        while self.batches.front().is_some_and(|batch| batch.prepared.is_some()) {
            let Some(batch) = self.batches.pop_front() else { break };
            self.first_batch += 1;
            if !batch.nodes.is_empty() {
                self.sync.decided();
            }
            let before = self.tree.best();
            let headers = batch.nodes.iter().zip(batch.headers);
            for ((node, header), prepared) in headers.zip(batch.prepared.unwrap_or_default()) {
                self.prove_one(*node, header, prepared);
            }
            self.end_of_headers(batch.end);
            if self.tree.best() != before {
                self.drop_others();
                let height = self.order.chain().height(self.tree.best()).unwrap_or(0);
                self.status.headers = height;
                (self.watch)(&Event::Headers { height });
            }
        }
        Ok(())
    }

    fn prove_one(&mut self, node: Node, header: Option<Header>, prepared: Prepared) {
        let is_orphan = self.order.chain().is_rejected(node);
        let Prepared {
            object,
            // AuxPoW data, to which the header's id does not commit.
            block,
            outcome,
            counters,
            unchecked,
        } = prepared;
        match outcome {
            Outcome::Rejected(finding) => {
                let height = self.order.chain().height(node);
                let chain = self.order.judge.chain_mut();
                if block.is_some() {
                    self.tree.retract(chain, node);
                } else {
                    self.tree.disprove(chain, node);
                }
                if !is_orphan {
                    self.reject(object, height, finding, counters);
                }
            }
            _ => {
                self.tree.prove(self.order.chain(), node);
                let chain = self.order.chain();
                if let (Some(header), Some(height), false) = (header, chain.height(node), is_orphan) {
                    let work = chain.work(node);
                    (self.watch)(&Event::Header { header, height, work });
                }
                if self.options.headers_only && !is_orphan && !self.is_full() {
                    self.account(
                        ObjectReport {
                            object,
                            verdict: Verdict::ACCEPT,
                            counters,
                            unchecked,
                        },
                        self.order.chain().height(node),
                    );
                    self.raise_tip(node);
                }
            }
        }
    }

    /// What became of the rest of a message of headers.
    fn end_of_headers(&mut self, end: Option<End>) {
        match end {
            Some(End::Rejected(refused)) => {
                let chain = self.order.chain();
                let height = refused
                    .parent
                    .and_then(|parent| chain.height(parent))
                    .map(|height| height + 1);
                // On top of a header that was refused meanwhile, with its own rules never decided.
                let is_orphan = refused.parent.is_some_and(|parent| chain.is_rejected(parent));
                if refused.again {
                    self.rejected_before(&refused.id);
                } else if !is_orphan {
                    let object = display_hash(&refused.id);
                    self.reject(object, height, refused.finding, Counters::default());
                }
            }
            Some(End::Known(id)) if self.tree.is_out_of_reach(self.order.chain(), &id) => {
                self.line.leave(self.out_of_reach(&id));
            }
            Some(End::Known(id)) => self.rejected_before(&id),
            Some(End::Full) => {
                let limit = self.options.config.headers_max;
                self.line
                    .leave(format!("headers: expected at most {limit} (headers_max), got more"));
            }
            Some(End::Unconnected) | None => {}
        }
    }

    fn rejected_before(&mut self, id: &Hash32) {
        let why = format!("header {}: it was rejected before", display_hash(id));
        self.line.cast_out(why, &self.options.config);
    }
}

/// A header as a peer sends it. AuxPoW data behind it, or a version that asks for them, make it a block without
/// transactions, as on the wire: a header of that version alone has no work to be judged by.
fn header_candidate(mut bytes: Vec<u8>, params: &Params) -> Candidate {
    let asks_for_more =
        || Header::decode(bytes.get(..Header::BYTES).unwrap_or_default()).is_ok_and(|header| is_merged(header.version));
    if params.merged_mining.is_none() || (bytes.len() == Header::BYTES && !asks_for_more()) {
        return decode(bytes.into(), Kind::Header, params);
    }
    bytes.push(0);
    decode(bytes.into(), Kind::Block, params)
}
