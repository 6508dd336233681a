//! The truth: test vectors every engine must pass, and their loader.
//! Knows nobody: no engine, no chain; its generator uses implementations that no engine uses.
