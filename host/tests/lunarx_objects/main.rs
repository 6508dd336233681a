//! Objects that are stored on LunarX: stripes, manifests, fraud, audits, archives, content and answers to queries.
//! Every rule is broken alone, by objects that the generator's drafts made; the pipeline must say what the naive validator says.
//! Never reads real data: there is none of this network.

mod audits;
mod content;
mod proofs;
mod queries;
mod stripes;
mod support;
