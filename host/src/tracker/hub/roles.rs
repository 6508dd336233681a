//! What the hub lends to the roles beside the judge, and where it keeps a way to ask them: the verify service, the chain.
//! Part of the hub; called when a service starts.
//! Never owns a role: the service ends them before the engines that they use.

use std::sync::{Arc, OnceLock};

use super::{
    super::{
        follow::{self, http::Desk},
        metrics::RolesReading,
    },
    Hub, Request,
};
use crate::pipeline::{rounds::Engines, run::Machinery};

/// The roles, once they are there.
#[derive(Default)]
pub(super) struct Roles {
    #[cfg(unix)]
    verify: OnceLock<crate::serve::Counters>,
    chain: OnceLock<Arc<Desk>>,
}

impl Roles {
    /// Who answers about the chain.
    pub(super) fn chain(&self) -> Option<Arc<Desk>> {
        self.chain.get().cloned()
    }

    /// For metrics.
    pub(super) fn reading(&self) -> RolesReading {
        let chain = self.chain.get().map(|desk| desk.chain.reading());
        RolesReading {
            #[cfg(unix)]
            verify: self.verify.get().map(crate::serve::Counters::read).unwrap_or_default(),
            chain: chain.unwrap_or_default(),
        }
    }
}

impl Hub {
    /// The engines, for another service beside the judge.
    pub fn engines(&self) -> Engines {
        Engines {
            pool: Arc::clone(&self.machinery.pool),
            parcels: self.machinery.dispatcher.sender(),
        }
    }

    /// The chain that is followed: who asks about it is answered from here.
    pub fn set_chain(self: &Arc<Self>, chain: Arc<follow::Chain>) {
        let weak = Arc::downgrade(self);
        let put = move |changes| {
            let hub = weak.upgrade();
            hub.is_some_and(|hub| hub.hand(Request::Side(changes)).is_ok())
        };
        let desk = Desk {
            chain,
            log: Arc::clone(&self.log),
            put: Box::new(put),
        };
        let _ = self.roles.chain.set(Arc::new(desk));
    }

    /// What the verify service counts.
    #[cfg(unix)]
    pub fn set_verify(&self, counters: crate::serve::Counters) {
        let _ = self.roles.verify.set(counters);
    }
}

impl AsRef<Machinery> for Hub {
    fn as_ref(&self) -> &Machinery {
        &self.machinery
    }
}
