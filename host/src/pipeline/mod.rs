//! The pipeline: batch, dispatch, order, account. The only room that knows all others.
//! Ownership moves along bounded channels; a full channel stalls its source and nothing is dropped silently.
//! Engines, thread count, batch size and completion order never show in a verdict.

mod account;
pub mod coins;
pub mod cores;
pub mod cost;
pub mod dedup;
pub mod dispatch;
pub mod durable;
pub mod gather;
#[cfg(feature = "gpu")]
pub mod gpu;
pub mod group;
pub mod judge;
pub mod live;
pub mod machinery;
pub mod pace;
pub mod parcel;
#[cfg(feature = "payload")]
pub mod payload;
pub mod plan;
pub mod prepare;
pub mod queue;
pub mod records;
pub mod rings;
pub mod rounds;
pub mod run;
pub mod spends;
pub mod stored;
pub mod stream;
pub mod summary;
pub mod window;
