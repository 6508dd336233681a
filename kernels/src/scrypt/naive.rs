//! scrypt on the crate of that name: any N, r and p, one row at a time, V allocated for every hash.
//! The oracle of every other scrypt engine, and the path of all rows that are not proof of work.
//! Never looks at a target.

use scrypt::Params;

use super::{HASH_BYTES, ScryptRow};

/// The hash of a row that passed its check.
pub fn hash(row: &ScryptRow, input: &[u8]) -> [u8; HASH_BYTES] {
    let params = Params::new(row.log2_n as u8, row.r, row.p).expect("the builder checked N, r and p");
    let header;
    let (password, salt) = if row.is_inline() {
        header = row.inline_header();
        (&header[..], &header[..])
    } else {
        input.split_at(row.password_bytes as usize)
    };
    let mut hash = [0u8; HASH_BYTES];
    scrypt::scrypt(password, salt, &params, &mut hash).expect("32 bytes are a length that scrypt gives");
    hash
}
