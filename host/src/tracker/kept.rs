//! What a tracker keeps in its folder: the ledger, which is the record, and the state that follows from it.
//! Opened before anything is judged; written by the thread that commits, batch by batch, ledger first.
//! Never trusts the state beyond the ledger: what it lacks is made once more, and what it has too much stops the service.

use std::{path::Path, sync::Arc};

use super::{
    desk::{Change, Desk, ReplayError, state_label},
    judge::{JudgeError, Keep, unix_us},
    known::Known,
};
use crate::{
    chain::lunarx::{Hash, LunarParams, ledger::Ledger},
    config::Config,
    state::{
        Sequence, StateError, parameters,
        store::{Limits, Store},
    },
    store::{BatchLog, NewBatch, SideChange, SideTable, Storage, StoreError, StoreLimits},
};

/// Signs the heads of the ledger.
pub type Sign = Arc<dyn Fn(&[u8]) -> [u8; 64] + Send + Sync>;

/// Why what a tracker keeps cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The ledger cannot be opened.
    #[error(transparent)]
    Ledger(#[from] StoreError),
    /// The state cannot be opened.
    #[error(transparent)]
    State(#[from] StateError),
    /// A batch of the ledger cannot be made once more.
    #[error(transparent)]
    Replay(#[from] ReplayError),
    /// The state has batches that the ledger has not: the ledger is not the one that the state was made from.
    #[error(
        "the state in {dir} has batch {state}, the ledger ends with {ledger}; another ledger, or one that went back"
    )]
    Ahead {
        /// The folder of the state.
        dir: String,
        /// The last batch of the state.
        state: u64,
        /// That of the ledger.
        ledger: u64,
    },
    /// The state was not made from this ledger. It can be moved away: it is made anew.
    #[error(
        "the state in {dir} belongs to another ledger: label {got}, expected {expected}; move it away and it is made anew"
    )]
    Label {
        /// The folder of the state.
        dir: String,
        /// The ledger's label, in hex.
        expected: String,
        /// The state's.
        got: String,
    },
}

/// Ledger and state, open.
pub struct Kept {
    log: Arc<BatchLog>,
    state: Arc<Store>,
    known: Arc<Known>,
    sign: Sign,
}

impl Kept {
    /// Opens what is in `dir`, which is made where it is missing, and makes once more what the state lacks; `progress` hears of
    /// batches done and batches to do. `tracker` is the key that `sign` signs with.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open<T>(
        dir: &Path,
        params: &'static LunarParams,
        config: &Config,
        known: Arc<Known>,
        (tracker, sign): ([u8; 32], Sign),
        mut progress: impl FnMut(u64, u64),
    ) -> Result<(Self, Desk<T>), OpenError> {
        let (log, head) = BatchLog::open(Storage::Folder(dir.to_owned()), tracker, StoreLimits::default())?;
        let state_dir = dir.join("state");
        let (state, recovered) = Store::open(&state_dir, LunarParams::NAME, Limits::of(config), |_| {})?;
        parameters::hold(&state_dir, &params.text_hash)?;
        let mut ledger = Ledger::over(state.base(), config.state_clean_bytes_max);
        for (sequence, delta) in &recovered.replay {
            ledger.replay(*sequence, delta)?;
        }
        let dir = || state_dir.display().to_string();
        let (has, wants) = (recovered.last, head.size);
        if has > wants {
            return Err(OpenError::Ahead {
                dir: dir(),
                state: has,
                ledger: wants,
            });
        }
        let label = state_label(&ledger);
        let mut desk = Desk::new(params, ledger, has, label);
        for sequence in has + 1..=wants {
            let (_, objects) = log.batch(sequence)?;
            let delta = desk.replay(sequence, objects.iter(), state.applied())?;
            let got = state.append(delta)?;
            debug_assert_eq!(got, sequence, "one delta a batch");
            progress(sequence - has, wants - has);
        }
        let expected = log.side_get(SideTable::Service, LABEL)?.map(|row| row.value);
        let got = desk.label();
        if expected.as_deref().unwrap_or(&Hash::default()) != got {
            return Err(OpenError::Label {
                dir: dir(),
                expected: expected.map_or_else(|| "none".into(), hex::encode),
                got: hex::encode(got),
            });
        }
        let kept = Self {
            log: Arc::new(log),
            state: Arc::new(state),
            known,
            sign,
        };
        Ok((kept, desk))
    }

    /// The ledger, for reading.
    pub fn log(&self) -> Arc<BatchLog> {
        Arc::clone(&self.log)
    }
}

impl Keep for Kept {
    fn keep(&mut self, change: Change) -> Result<(), JudgeError> {
        let Change {
            sequence,
            objects,
            delta,
            mut side,
        } = change;
        side.push(SideChange {
            table: SideTable::Service,
            key: LABEL.to_vec(),
            value: Some(delta.label.to_vec()),
        });
        let batch = NewBatch {
            time_us: unix_us(),
            objects,
            side,
        };
        let head = self.log.append(&batch, &*self.sign)?;
        let in_order = |expected: u64, got: u64| match expected == got {
            true => Ok(()),
            false => Err(JudgeError::Sequence { expected, got }),
        };
        in_order(head.size, sequence)?;
        // The state may lose this: then it is made once more from the ledger.
        in_order(sequence, self.state.append(delta)?)?;
        self.known
            .insert_each(sequence, batch.objects.iter().map(AsRef::as_ref));
        Ok(())
    }

    fn applied(&self) -> Arc<dyn Fn() -> Sequence + Send + Sync> {
        let state = Arc::clone(&self.state);
        Arc::new(move || state.applied())
    }
}

/// The row that says what the state must be labelled with.
const LABEL: &[u8] = b"state label";
