//! The state on disk: views over a store through crashes, reorganisations and refusals.
//! Above the public interface of the store and its views, as the pipeline uses them; a second process is this binary again.
//! Never asserts on time.

mod crash;
mod store;
mod support;
