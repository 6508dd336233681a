//! The open files of an ingest: a bounded number, the longest open closed first.
//! Below `source`, which opens again what was closed here. A node's directory holds more files than a process may open.
//! Never holds a file that it did not open through its caller's own check.

use std::{
    collections::VecDeque,
    fs::File,
    sync::{Arc, Mutex, PoisonError},
};

/// Open files by identity (device, inode); clones share them.
#[derive(Clone, Debug)]
pub(super) struct Handles {
    open: Arc<Mutex<VecDeque<Open>>>,
    open_max: usize,
}

type Identity = (u64, u64);
type Open = (Identity, Arc<File>);

impl Handles {
    /// At most `open_max` files, at least one.
    pub(super) fn new(open_max: usize) -> Self {
        Self {
            open: Arc::default(),
            open_max: open_max.max(1),
        }
    }

    /// The file of this identity, by `open` if it is not open.
    pub(super) fn get<E>(&self, identity: Identity, open: impl FnOnce() -> Result<File, E>) -> Result<Arc<File>, E> {
        let mut files = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, file)) = files.iter().rev().find(|(known, _)| *known == identity) {
            return Ok(Arc::clone(file));
        }
        let file = Arc::new(open()?);
        while files.len() >= self.open_max {
            files.pop_front();
        }
        files.push_back((identity, Arc::clone(&file)));
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_open_file_makes_room() {
        let handles = Handles::new(2);
        let mut opened = Vec::new();
        for inode in [1, 2, 1, 3, 2, 1] {
            let file = handles.get((0, inode), || {
                opened.push(inode);
                tempfile::tempfile()
            });
            assert!(file.is_ok());
        }
        // 1 and 2 stay until 3 comes; then 1 was the first and comes again.
        assert_eq!(opened, [1, 2, 3, 1]);
        assert_eq!(handles.open.lock().unwrap().len(), 2);
        let refused = handles.get((0, 9), || Err::<File, _>("gone"));
        assert_eq!(refused.unwrap_err(), "gone", "what cannot be opened takes no place");
        assert_eq!(handles.open.lock().unwrap().len(), 2);
    }
}
