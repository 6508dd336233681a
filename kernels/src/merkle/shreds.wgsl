// requires: merkle/sha256.wgsl, merkle/sha256_fixed.wgsl
// The rule of shreds (Agave `MERKLE_HASH_PREFIX_LEAF`, `MERKLE_HASH_PREFIX_NODE`): 26 bytes of name before a leaf and before the
// first 20 bytes of each of two children; an odd level pairs its last node with itself. Words are big-endian values.

const MERKLE_DOUBLES: bool = true;
const MERKLE_PREFIX_BYTES: u32 = 26u;

// The last word has two bytes of the name.
fn merkle_prefix_word(index: u32) -> u32 {
    switch index {
        case 0u: { return 0x00534f4cu; }
        case 1u: { return 0x414e415fu; }
        case 2u: { return 0x4d45524bu; }
        case 3u: { return 0x4c455f53u; }
        case 4u: { return 0x48524544u; }
        case 5u: { return 0x535f4c45u; }
        default: { return 0x41460000u; }
    }
}

fn merkle_iv() -> array<u32, 8> {
    return sha256_iv();
}

fn merkle_compress(h: ptr<function, array<u32, 8>>, w: ptr<function, array<u32, 16>>) {
    sha256_compress(h, w);
}

fn merkle_finish(h: ptr<function, array<u32, 8>>) {
}

// 66 bytes: the name and 38 bytes, two bytes in the second block.
fn merkle_node(w: ptr<function, array<u32, 16>>) -> array<u32, 8> {
    let last = (*w)[12];
    var first = array<u32, 16>(
        0x01534f4cu, 0x414e415fu, 0x4d45524bu, 0x4c455f53u, 0x48524544u, 0x535f4e4fu,
        0x44450000u | ((*w)[0] >> 16u),
        ((*w)[0] << 16u) | ((*w)[1] >> 16u), ((*w)[1] << 16u) | ((*w)[2] >> 16u),
        ((*w)[2] << 16u) | ((*w)[3] >> 16u), ((*w)[3] << 16u) | ((*w)[4] >> 16u),
        ((*w)[4] << 16u) | ((*w)[8] >> 16u),
        ((*w)[8] << 16u) | ((*w)[9] >> 16u), ((*w)[9] << 16u) | ((*w)[10] >> 16u),
        ((*w)[10] << 16u) | ((*w)[11] >> 16u), ((*w)[11] << 16u) | ((*w)[12] >> 16u));
    var h = sha256_iv();
    sha256_compress(&h, &first);
    sha256_compress_tail(&h, (last << 16u) | 0x00008000u, 528u);
    return h;
}
