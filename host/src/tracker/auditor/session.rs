//! Sessions with providers: who is there, what is asked of whom, and what comes back.
//! Between the engine's orders and the threads of sockets.
//! Never calls a provider unreachable that was sent the request: who hangs up on one is late.

use std::collections::BTreeMap;

use super::{Driver, repairs::REPAIRS};
use crate::{
    chain::lunarx::Hash,
    tracker::{
        audit::{AuditId, CommitRequest},
        core::{Conn, Told},
        sockets::ToSockets,
        wire::{
            Kind, Message as _, WireLimits,
            message::{self, Commit},
        },
    },
};

/// Providers that are there, and where; a provider may have several connections, of which the newest is used.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    ids: BTreeMap<(usize, Conn), Hash>,
    conns: BTreeMap<Hash, Vec<(usize, Conn)>>,
}

impl Sessions {
    pub(super) fn joined(&mut self, thread: usize, conn: Conn, id: Hash) {
        self.ids.insert((thread, conn), id);
        self.conns.entry(id).or_default().push((thread, conn));
    }

    /// The provider that has no connection any more now.
    pub(super) fn left(&mut self, thread: usize, conn: Conn) -> Option<Hash> {
        let id = self.ids.remove(&(thread, conn))?;
        let conns = self.conns.get_mut(&id)?;
        conns.retain(|other| *other != (thread, conn));
        if !conns.is_empty() {
            return None;
        }
        self.conns.remove(&id);
        Some(id)
    }

    pub(super) fn is_there(&self, id: &Hash) -> bool {
        self.conns.contains_key(id)
    }

    pub(super) fn find(&self, id: &Hash) -> Option<(usize, Conn)> {
        self.conns.get(id)?.last().copied()
    }
}

impl Driver {
    pub(super) fn ask_commit(&mut self, audit: AuditId, provider: &Hash, request: &CommitRequest) {
        let CommitRequest {
            contract,
            manifest,
            shard,
            epoch,
            commit_nonce,
        } = *request;
        let body = message::CommitRequest {
            contract,
            manifest,
            shard,
            epoch,
            commit_nonce,
        };
        self.ask(audit, provider, Kind::CommitRequest, body.to_body());
    }

    pub(super) fn ask_answer(&mut self, audit: AuditId, provider: &Hash, start: Vec<u8>) {
        self.ask(audit, provider, Kind::Challenge, start);
    }

    fn ask(&mut self, audit: AuditId, provider: &Hash, kind: Kind, body: Vec<u8>) {
        match self.sessions.find(provider) {
            Some((thread, conn)) => self.hub.tell(
                thread,
                ToSockets::Ask {
                    conn,
                    kind,
                    body,
                    deadline_us: ASK_US,
                    tag: audit.0,
                },
            ),
            None => self.engine.unreachable(audit, super::unix_us()),
        }
    }

    /// What became of a request; `tag` is the audit's number, or a repair's.
    pub(super) fn told(&mut self, tag: u64, told: Told, now_us: u64) {
        if tag & REPAIRS != 0 {
            return self.told_repair(tag, told);
        }
        let audit = AuditId(tag);
        match told {
            Told::Answer {
                kind: Kind::Commit,
                body,
                ..
            } => match Commit::from_body(&body, &WireLimits::default()) {
                Ok(commit) => {
                    let signature = commit.signature();
                    self.engine
                        .committed(audit, commit.root, signature, now_us, &mut self.rng);
                }
                Err(_) => self.engine.not_understood(audit, now_us),
            },
            Told::Answer {
                kind: Kind::Answer,
                body,
                ..
            } => self.engine.answered(audit, &body, now_us),
            Told::Answer { .. } => self.engine.not_understood(audit, now_us),
            Told::Unsent => self.engine.unreachable(audit, now_us),
            // The engine has a clock of its own for that.
            Told::Silence | Told::Gone(_) => {}
        }
    }
}

/// Microseconds that a request is kept for its answer: beyond every deadline of the engine for a shard of 512 MiB.
pub(super) const ASK_US: u64 = 60_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_gone_with_its_last_connection() {
        let mut sessions = Sessions::default();
        sessions.joined(0, 1, [7; 32]);
        sessions.joined(1, 1, [7; 32]);
        assert_eq!(sessions.find(&[7; 32]), Some((1, 1)), "the newest");
        assert_eq!(sessions.left(1, 1), None);
        assert_eq!(sessions.find(&[7; 32]), Some((0, 1)));
        assert_eq!(sessions.left(0, 2), None, "nobody's");
        assert_eq!(sessions.left(0, 1), Some([7; 32]));
        assert!(!sessions.is_there(&[7; 32]));
    }
}
