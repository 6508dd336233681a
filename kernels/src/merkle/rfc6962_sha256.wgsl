// requires: merkle/sha256.wgsl, merkle/sha256_fixed.wgsl
// The rule of RFC 6962 section 2.1 with SHA-256: 0x00 before a leaf, 0x01 before two children, an odd node is promoted.
// Words are big-endian values.

const MERKLE_DOUBLES: bool = false;
const MERKLE_PREFIX_BYTES: u32 = 1u;

fn merkle_prefix_word(index: u32) -> u32 {
    return 0u;
}

fn merkle_iv() -> array<u32, 8> {
    return sha256_iv();
}

fn merkle_compress(h: ptr<function, array<u32, 8>>, w: ptr<function, array<u32, 16>>) {
    sha256_compress(h, w);
}

fn merkle_finish(h: ptr<function, array<u32, 8>>) {
}

// 65 bytes: the pair moved by one byte, and one byte in the second block.
fn merkle_node(w: ptr<function, array<u32, 16>>) -> array<u32, 8> {
    let last = (*w)[15];
    var first = array<u32, 16>(
        0x01000000u | ((*w)[0] >> 8u), ((*w)[0] << 24u) | ((*w)[1] >> 8u),
        ((*w)[1] << 24u) | ((*w)[2] >> 8u), ((*w)[2] << 24u) | ((*w)[3] >> 8u),
        ((*w)[3] << 24u) | ((*w)[4] >> 8u), ((*w)[4] << 24u) | ((*w)[5] >> 8u),
        ((*w)[5] << 24u) | ((*w)[6] >> 8u), ((*w)[6] << 24u) | ((*w)[7] >> 8u),
        ((*w)[7] << 24u) | ((*w)[8] >> 8u), ((*w)[8] << 24u) | ((*w)[9] >> 8u),
        ((*w)[9] << 24u) | ((*w)[10] >> 8u), ((*w)[10] << 24u) | ((*w)[11] >> 8u),
        ((*w)[11] << 24u) | ((*w)[12] >> 8u), ((*w)[12] << 24u) | ((*w)[13] >> 8u),
        ((*w)[13] << 24u) | ((*w)[14] >> 8u), ((*w)[14] << 24u) | ((*w)[15] >> 8u));
    var h = sha256_iv();
    sha256_compress(&h, &first);
    sha256_compress_tail(&h, (last << 24u) | 0x00800000u, 520u);
    return h;
}
