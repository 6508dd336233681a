// requires: merkle/sha256.wgsl, merkle/sha256_fixed.wgsl
// The rule of Bitcoin: SHA-256 of SHA-256 for leaves and nodes, an odd level pairs its last node with itself.
// Words are big-endian values.

const MERKLE_DOUBLES: bool = true;
const MERKLE_PREFIX_BYTES: u32 = 0u;

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
    sha256_of_hash(h);
}

// Three compressions, two of them with a schedule that is constant in part.
fn merkle_node(w: ptr<function, array<u32, 16>>) -> array<u32, 8> {
    var h = sha256_iv();
    sha256_compress(&h, w);
    sha256_compress_padding64(&h);
    sha256_of_hash(&h);
    return h;
}
