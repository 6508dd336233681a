// requires: gpu/bindings.wgsl
// Where the kernels of ECDSA and BIP340 leave for each other what a lane has: units of `kept.wgsl`.
// Tables: three programs of 64 steps (square root, inverses modulo p and n), then the rows of G; field/wgsl/secp256k1_table.rs.

// The key (x, 2 y); after the ladder the sum's X and Y.
const STATE_X = 0u;
const STATE_Y = 3u;
// Bits of the digits: halves of u2 in words 0 and 5, u1 in word 10, whether to turn u1's sign in word 19. Then Z in three units.
const STATE_DIGITS = 6u;
const STATE_Z = 6u;
// What is not zero for a key that is none.
const STATE_FAULT = 11u;
const STATE_SLOTS = 14u;

const ROOT = 0u;
const INVERSE_P = 64u;
const INVERSE_N = 128u;
const ROWS_OF_G = 192u;
