//! Who is let in: lists of ids that are denied, or alone allowed, and bans with an end.
//! Asked when a handshake is over, and when a list changes.
//! Never lists addresses: those change hands.

use std::collections::{BTreeMap, BTreeSet};

use crate::{chain::lunarx::Hash, tracker::wire::Cut};

/// The lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Nobody of these.
    pub denied: BTreeSet<Hash>,
    /// Only these, if there is such a list.
    pub allowed: Option<BTreeSet<Hash>>,
    /// Nobody of these before the time in microseconds.
    pub bans: BTreeMap<Hash, u64>,
}

impl Lists {
    /// Whether this id is let in.
    ///
    /// # Errors
    /// [`Cut::Banned`] or [`Cut::Denied`].
    pub fn check(&self, id: &Hash, now_us: u64) -> Result<(), Cut> {
        if self.bans.get(id).is_some_and(|until| now_us < *until) {
            return Err(Cut::Banned);
        }
        let is_allowed = self.allowed.as_ref().is_none_or(|allowed| allowed.contains(id));
        match is_allowed && !self.denied.contains(id) {
            true => Ok(()),
            false => Err(Cut::Denied),
        }
    }

    pub(super) fn forget(&mut self, now_us: u64) {
        self.bans.retain(|_, until| now_us < *until);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ban_ends_and_a_list_of_the_allowed_shuts_others_out() {
        let mut lists = Lists::default();
        lists.bans.insert([1; 32], 100);
        lists.denied.insert([2; 32]);
        assert_eq!(lists.check(&[1; 32], 99), Err(Cut::Banned));
        assert_eq!(lists.check(&[1; 32], 100), Ok(()));
        assert_eq!(lists.check(&[2; 32], 0), Err(Cut::Denied));
        assert_eq!(lists.check(&[3; 32], 0), Ok(()));
        lists.allowed = Some(BTreeSet::from([[2; 32], [4; 32]]));
        let all = [2, 3, 4].map(|id| lists.check(&[id; 32], 0));
        assert_eq!(
            all,
            [Err(Cut::Denied), Err(Cut::Denied), Ok(())],
            "denied beats allowed"
        );
        lists.forget(100);
        assert!(lists.bans.is_empty());
    }
}
