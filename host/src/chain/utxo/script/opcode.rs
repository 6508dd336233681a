//! The opcodes that the supported scripts are made of, under their names without `OP_`.
//! Used by everything that reads scripts.
//! Never complete: what is not named here is not executed.

#![allow(missing_docs, reason = "the names are those of the reference node's script.h")]

pub const ZERO: u8 = 0x00;
pub const PUSHDATA1: u8 = 0x4c;
pub const PUSHDATA2: u8 = 0x4d;
pub const PUSHDATA4: u8 = 0x4e;
pub const ONE_NEGATE: u8 = 0x4f;
pub const RESERVED: u8 = 0x50;
pub const ONE: u8 = 0x51;
pub const SIXTEEN: u8 = 0x60;
pub const RETURN: u8 = 0x6a;
pub const DUP: u8 = 0x76;
pub const EQUAL: u8 = 0x87;
pub const EQUALVERIFY: u8 = 0x88;
pub const HASH160: u8 = 0xa9;
pub const CODESEPARATOR: u8 = 0xab;
pub const CHECKSIG: u8 = 0xac;
pub const CHECKSIGVERIFY: u8 = 0xad;
pub const CHECKMULTISIG: u8 = 0xae;
pub const CHECKMULTISIGVERIFY: u8 = 0xaf;
pub const CHECKLOCKTIMEVERIFY: u8 = 0xb1;
pub const CHECKSEQUENCEVERIFY: u8 = 0xb2;
