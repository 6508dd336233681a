//! Scripts from the text form of the reference node's vectors (Core `ParseScript`).

use perigee::chain::utxo::script::{encode_number, opcode, put_push};

pub(crate) fn assemble(text: &str) -> Vec<u8> {
    let mut script = Vec::new();
    for word in text.split_whitespace() {
        if let Some(raw) = word.strip_prefix("0x") {
            script.extend(hex::decode(raw).expect("raw bytes are hexadecimal"));
        } else if let Ok(number) = word.parse::<i64>() {
            match number {
                -1 => script.push(opcode::ONE_NEGATE),
                1..=16 => script.push(opcode::RESERVED + number as u8),
                _ => put_push(&mut script, &encode_number(number)),
            }
        } else if let Some(text) = word.strip_prefix('\'').and_then(|word| word.strip_suffix('\'')) {
            put_push(&mut script, text.as_bytes());
        } else {
            let name = word.strip_prefix("OP_").unwrap_or(word);
            let index = NAMES.split_whitespace().position(|known| known == name);
            script.push(0x50 + index.unwrap_or_else(|| panic!("opcode {word}")) as u8);
        }
    }
    script
}

/// From 0x50 (RESERVED) to 0xb9 (NOP10); the numbers of 0x51 to 0x60 never appear by name.
const NAMES: &str = "RESERVED OP1 OP2 OP3 OP4 OP5 OP6 OP7 OP8 OP9 OP10 OP11 OP12 OP13 OP14 OP15 OP16 \
    NOP VER IF NOTIF VERIF VERNOTIF ELSE ENDIF VERIFY RETURN \
    TOALTSTACK FROMALTSTACK 2DROP 2DUP 3DUP 2OVER 2ROT 2SWAP IFDUP DEPTH DROP DUP NIP OVER PICK ROLL ROT SWAP TUCK \
    CAT SUBSTR LEFT RIGHT SIZE INVERT AND OR XOR EQUAL EQUALVERIFY RESERVED1 RESERVED2 \
    1ADD 1SUB 2MUL 2DIV NEGATE ABS NOT 0NOTEQUAL ADD SUB MUL DIV MOD LSHIFT RSHIFT \
    BOOLAND BOOLOR NUMEQUAL NUMEQUALVERIFY NUMNOTEQUAL LESSTHAN GREATERTHAN LESSTHANOREQUAL GREATERTHANOREQUAL \
    MIN MAX WITHIN RIPEMD160 SHA1 SHA256 HASH160 HASH256 CODESEPARATOR \
    CHECKSIG CHECKSIGVERIFY CHECKMULTISIG CHECKMULTISIGVERIFY \
    NOP1 CHECKLOCKTIMEVERIFY CHECKSEQUENCEVERIFY NOP4 NOP5 NOP6 NOP7 NOP8 NOP9 NOP10";

#[test]
fn names_stand_at_their_bytes() {
    assert_eq!(
        assemble("DUP HASH160 0x02 0xabcd EQUALVERIFY OP_CHECKSIG"),
        [0x76, 0xa9, 2, 0xab, 0xcd, 0x88, 0xac]
    );
    assert_eq!(
        assemble("-1 0 16 17 'a' NOP10 RETURN"),
        [0x4f, 0, 0x60, 1, 17, 1, b'a', 0xb9, 0x6a]
    );
}
