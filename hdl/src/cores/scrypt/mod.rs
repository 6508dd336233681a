//! scrypt with N = 1,024 and r = p = 1 of headers of 80 bytes: the proof of work of Litecoin and Dogecoin.
//! Operation 5 of the rings: headers come in one after another, hashes go out in the same order.
//! Never compares a hash with a target.

mod frame;
mod halves;
pub mod romix;
mod salsa;
mod scratchpad;

#[cfg(test)]
mod tests;
