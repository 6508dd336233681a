//! The profile of IoT Chain: each rule broken alone, what waits for what, and what is accepted again without effect.
//! By the naive validator, and for whole streams beside the pipeline on every engine.
//! Never changes two things at once.

mod broadcast;
mod certificates;
mod code;
mod dag;
mod devices;
mod generated;
mod headers;
mod light;
mod log;
mod stream;
mod support;
mod views;
