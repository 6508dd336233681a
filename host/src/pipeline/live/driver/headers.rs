//! The headers of a live run: their own rules as they come, their proofs of work message by message, in order.
//! Part of the driver: between the peer's messages and the tree that blocks are fetched by.
//! Never waits for a proof of work: what is not decided is taken up when it is.

use super::{Done, Driver};
use crate::{
    chain::utxo::{Header, candidate::Candidate, context::Node, display_hash, params::Params},
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
        if end == Some(End::Full) {
            let limit = self.options.config.headers_max;
            return Err(LiveError::HeadersFull { limit });
        }
        if let Err(why) = self.sync.came(count, new.len(), last) {
            self.line.cast_out(why, &self.options.config);
        }
        if !new.is_empty() {
            self.status.caught_up = false;
        }
        let batch = HeaderBatch {
            nodes: new.iter().map(|(_, context)| context.node).collect(),
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
            for (node, prepared) in batch.nodes.iter().zip(batch.prepared.unwrap_or_default()) {
                self.prove_one(*node, prepared);
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

    fn prove_one(&mut self, node: Node, prepared: Prepared) {
        let is_orphan = self.order.chain().is_rejected(node);
        let Prepared {
            object,
            outcome,
            counters,
            unchecked,
            ..
        } = prepared;
        match outcome {
            Outcome::Rejected(finding) => {
                let height = self.order.chain().height(node);
                self.tree.disprove(self.order.judge.chain_mut(), node);
                if !is_orphan {
                    self.reject(object, height, finding, counters);
                }
            }
            _ => {
                self.tree.prove(self.order.chain(), node);
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
                if !refused.parent.is_some_and(|parent| chain.is_rejected(parent)) {
                    let object = display_hash(&refused.id);
                    self.reject(object, height, refused.finding, Counters::default());
                }
            }
            Some(End::Known(id)) => {
                let why = format!("header {}: it was rejected before", display_hash(&id));
                self.line.cast_out(why, &self.options.config);
            }
            Some(End::Unconnected | End::Full) | None => {}
        }
    }
}

/// A header as a peer sends it. AuxPoW data behind it make it a block without transactions, as on the wire.
fn header_candidate(mut bytes: Vec<u8>, params: &Params) -> Candidate {
    if params.merged_mining.is_none() || bytes.len() == Header::BYTES {
        return decode(bytes, Kind::Header, params);
    }
    bytes.push(0);
    decode(bytes, Kind::Block, params)
}
