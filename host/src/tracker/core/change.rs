//! What is changed of a core while it has sessions: limits, lists, bans, and its end.
//! Called by the loop between two turns, when the service says so.
//! Never takes from a session what it was told when it came, but for the session itself.

use std::sync::Arc;

use super::{ClearFrom, Core, CoreLimits, Lists, session::Session};
use crate::{chain::lunarx::Hash, tracker::wire::Cut};

impl Core {
    /// Other limits: for connections and what they share from now on, and for sessions and their requests from the next connection
    /// on. Who is there keeps the limits that it was told when it came. Of the wire's limits nothing changes.
    pub fn set_limits(&mut self, limits: CoreLimits, now_us: u64) {
        self.now_us = now_us;
        let wire = self.shared.limits.wire;
        let limits = CoreLimits { wire, ..limits };
        self.shared.admission.set_limits(limits);
        self.shared.limits = Arc::new(limits);
    }

    /// Where connections in the clear are taken from, for those that come.
    pub fn set_clear_from(&mut self, clear_from: ClearFrom) {
        self.clear_from = clear_from;
    }

    /// Other lists; who is no longer let in is cut.
    pub fn set_lists(&mut self, lists: Lists, now_us: u64) {
        self.now_us = now_us;
        self.shared.lists = lists;
        self.shut_out(now_us);
    }

    /// Bans a peer until a time.
    pub fn ban(&mut self, id: Hash, until_us: u64, now_us: u64) {
        self.now_us = now_us;
        self.shared.lists.bans.insert(id, until_us);
        self.shut_out(now_us);
    }

    fn shut_out(&mut self, now_us: u64) {
        let lists = &self.shared.lists;
        let check = |session: &Session| lists.check(&session.state.peer?.id, now_us).err();
        let out: Vec<_> = self
            .sessions
            .iter()
            .filter_map(|(conn, session)| Some((*conn, check(session)?)))
            .collect();
        for (conn, cut) in out {
            self.cut(conn, cut);
        }
    }

    /// From now on nothing new is taken: every peer is told, what is under way is finished, and then its connection is closed.
    pub fn drain(&mut self, now_us: u64) {
        self.now_us = now_us;
        self.shared.is_draining = true;
        let conns: Vec<_> = self.sessions.keys().copied().collect();
        for conn in conns {
            let Some(Session { state, .. }) = self.sessions.get_mut(&conn) else {
                continue;
            };
            let told = match state.role {
                Some(_) => self.shared.goodbye(conn, state),
                None => Err(Cut::Draining),
            };
            match told {
                Ok(()) => self.settle(conn),
                Err(cut) => self.cut(conn, cut),
            }
        }
    }
}
