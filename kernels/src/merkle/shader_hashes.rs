//! Writes the hash functions of the Merkle shaders: straight-line rounds with literal constants.
//! A test of this folder runs it, compares with the committed files, and with `PERIGEE_UPDATE_SHADERS=1` writes them.
//! Never runs in the validator: what it wrote is part of the source.
//!
//! Straight-line, because drivers do not unroll loops and spill arrays that are indexed at run time. Blocks that are constant
//! but for some words have functions of their own, in which the constant part of the schedule is done here.

use std::fmt::Write as _;

use super::sha256::ROUND_CONSTANTS;

/// What begins with the text of a file, by its path below `kernels/src`.
pub(super) fn files() -> [(&'static str, String); 3] {
    [
        ("merkle/sha256.wgsl", sha256()),
        ("merkle/sha256_fixed.wgsl", sha256_fixed()),
        ("merkle/sm3.wgsl", sm3()),
    ]
}

/// A word of a schedule: known here, or a name there.
#[derive(Clone)]
enum Word {
    Known(u32),
    Named(String),
}

impl Word {
    fn named(name: &str, index: usize) -> Self {
        Self::Named(format!("{name}{index}"))
    }
}

/// A word, what becomes of it here, and the name of the function that does the same there.
type Term<'a> = (Word, fn(u32) -> u32, &'a str);

/// A sum of words, the known ones added up.
fn sum(words: &[Term<'_>]) -> (u32, Vec<String>) {
    let (mut known, mut named) = (0u32, Vec::new());
    for (word, function, name) in words {
        match word {
            Word::Known(value) => known = known.wrapping_add(function(*value)),
            Word::Named(word) if name.is_empty() => named.push(word.clone()),
            Word::Named(word) => named.push(format!("{name}({word})")),
        }
    }
    (known, named)
}

fn terms(known: u32, named: &[String]) -> String {
    let mut text = named.join(" + ");
    if known != 0 {
        write!(text, " + {known:#010x}u").expect("text grows");
    }
    text
}

fn sha256() -> String {
    let mut text = String::from(
        "// requires: nothing\n\
         // SHA-256 (FIPS 180-4 section 6.2) of whole blocks: message words are big-endian values. Functions only.\n\
         // Written by merkle/shader_hashes.rs.\n\n\
         fn sha256_iv() -> array<u32, 8> {\n",
    );
    let iv = SHA256_INITIAL.map(|word| format!("{word:#010x}u"));
    writeln!(
        text,
        "    return array<u32, 8>(\n        {},\n        {});\n}}\n",
        iv[..4].join(", "),
        iv[4..].join(", ")
    )
    .expect("text grows");
    text += SHA256_PARTS;
    let named: [Word; 16] = std::array::from_fn(|index| Word::named("w", index));
    text +=
        "\n// One block.\nfn sha256_compress(h: ptr<function, array<u32, 8>>, w: ptr<function, array<u32, 16>>) {\n";
    for index in 0..16 {
        writeln!(text, "    let w{index} = (*w)[{index}];").expect("text grows");
    }
    text += &sha256_rounds(named);
    text
}

fn sha256_fixed() -> String {
    let mut text = String::from(
        "// requires: merkle/sha256.wgsl\n\
         // SHA-256 of blocks that are constant but for some words: their schedule is done where it is constant. Functions only.\n\
         // Written by merkle/shader_hashes.rs.\n",
    );
    let named: [Word; 16] = std::array::from_fn(|index| Word::named("w", index));
    text += "\n// The block behind a message of 64 bytes.\nfn sha256_compress_padding64(h: ptr<function, array<u32, 8>>) {\n";
    let mut words = std::array::from_fn(|_| Word::Known(0));
    (words[0], words[15]) = (Word::Known(0x8000_0000), Word::Known(512));
    text += &sha256_rounds(words);
    text += "\n// A block of one word and the number of bits: where a message ends less than four bytes into its last block.\n\
             fn sha256_compress_tail(h: ptr<function, array<u32, 8>>, w0: u32, w15: u32) {\n";
    let mut words = std::array::from_fn(|_| Word::Known(0));
    (words[0], words[15]) = (named[0].clone(), named[15].clone());
    text += &sha256_rounds(words);
    text += "\n// The hash of a hash: the one block of 32 bytes and their padding, on the initial state.\n\
             fn sha256_of_hash(h: ptr<function, array<u32, 8>>) {\n";
    for index in 0..8 {
        writeln!(text, "    let w{index} = (*h)[{index}];").expect("text grows");
    }
    text += "    *h = sha256_iv();\n";
    let mut words = named;
    words[8..].fill(Word::Known(0));
    (words[8], words[15]) = (Word::Known(0x8000_0000), Word::Known(256));
    text += &sha256_rounds(words);
    text
}

/// Rounds over these words; the state stands in `*h`.
fn sha256_rounds(mut words: [Word; 16]) -> String {
    let mut text = String::new();
    for index in 0..8 {
        let (name, age) = (if index < 4 { 'a' } else { 'e' }, 1 + index % 4);
        writeln!(text, "    let {name}m{age} = (*h)[{index}];").expect("text grows");
    }
    let register = |name: char, round: usize, back: usize| match round.checked_sub(back) {
        Some(index) => format!("{name}{index}"),
        None => format!("{name}m{}", back - round),
    };
    for round in 0..64usize {
        if round >= 16 {
            let at = |back: usize| words[(round - back) % 16].clone();
            let (known, named) = sum(&[
                (
                    at(2),
                    |x| x.rotate_right(17) ^ x.rotate_right(19) ^ (x >> 10),
                    "sha256_small1",
                ),
                (at(7), |x| x, ""),
                (
                    at(15),
                    |x| x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3),
                    "sha256_small0",
                ),
                (at(16), |x| x, ""),
            ]);
            words[round % 16] = match named.is_empty() {
                true => Word::Known(known),
                false => {
                    writeln!(text, "    let w{round} = {};", terms(known, &named)).expect("text grows");
                    Word::named("w", round)
                }
            };
        }
        let (a, b, c, d) = (
            register('a', round, 1),
            register('a', round, 2),
            register('a', round, 3),
            register('a', round, 4),
        );
        let (e, f, g, h) = (
            register('e', round, 1),
            register('e', round, 2),
            register('e', round, 3),
            register('e', round, 4),
        );
        let (known, named) = sum(&[
            (words[round % 16].clone(), |x| x, ""),
            (Word::Known(ROUND_CONSTANTS[round]), |x| x, ""),
        ]);
        let mut added = vec![h, format!("sha256_sum1({e})"), format!("sha256_choose({e}, {f}, {g})")];
        added.extend(named);
        writeln!(text, "    let t{round} = {};", terms(known, &added)).expect("text grows");
        writeln!(
            text,
            "    let e{round} = {d} + t{round}; let a{round} = t{round} + sha256_sum0({a}) + sha256_majority({a}, {b}, {c});"
        )
        .expect("text grows");
    }
    for index in 0..8 {
        let name = if index < 4 { 'a' } else { 'e' };
        writeln!(text, "    (*h)[{index}] += {};", register(name, 64, 1 + index % 4)).expect("text grows");
    }
    text += "}\n";
    text
}

fn sm3() -> String {
    let mut text = String::from(
        "// requires: nothing\n\
         // SM3 (GM/T 0004-2012) of whole blocks: message words are big-endian values. Functions only.\n\
         // Written by merkle/shader_hashes.rs.\n\n\
         fn sm3_iv() -> array<u32, 8> {\n",
    );
    let iv = SM3_INITIAL.map(|word| format!("{word:#010x}u"));
    writeln!(
        text,
        "    return array<u32, 8>(\n        {},\n        {});\n}}\n",
        iv[..4].join(", "),
        iv[4..].join(", ")
    )
    .expect("text grows");
    text += SM3_PARTS;
    text += "\n// One block.\nfn sm3_compress(h: ptr<function, array<u32, 8>>, w: ptr<function, array<u32, 16>>) {\n";
    for index in 0..16 {
        writeln!(text, "    let w{index} = (*w)[{index}];").expect("text grows");
    }
    let mut state: [String; 8] = std::array::from_fn(|index| format!("h{index}"));
    for (index, name) in state.iter().enumerate() {
        writeln!(text, "    let {name} = (*h)[{index}];").expect("text grows");
    }
    for round in 0..64usize {
        if round >= 12 {
            let at = round + 4;
            writeln!(
                text,
                "    let w{at} = sm3_p1(w{} ^ w{} ^ sm3_left(w{}, 15u)) ^ sm3_left(w{}, 7u) ^ w{};",
                at - 16,
                at - 9,
                at - 3,
                at - 13,
                at - 6
            )
            .expect("text grows");
        }
        let constant = if round < 16 { 0x79cc_4519u32 } else { 0x7a87_9d8a };
        let constant = constant.rotate_left(round as u32 % 32);
        let (first, second) = match round < 16 {
            true => ("sm3_odd", "sm3_odd"),
            false => ("sm3_majority", "sm3_choose"),
        };
        let [a, b, c, d, e, f, g, h] = &state;
        writeln!(text, "    let r{round} = sm3_left({a}, 12u);").expect("text grows");
        writeln!(
            text,
            "    let s{round} = sm3_left(r{round} + {e} + {constant:#010x}u, 7u);"
        )
        .expect("text grows");
        writeln!(
            text,
            "    let a{round} = {first}({a}, {b}, {c}) + {d} + (s{round} ^ r{round}) + (w{round} ^ w{});",
            round + 4
        )
        .expect("text grows");
        writeln!(
            text,
            "    let e{round} = sm3_p0({second}({e}, {f}, {g}) + {h} + s{round} + w{round});"
        )
        .expect("text grows");
        writeln!(text, "    let c{round} = sm3_left({b}, 9u);").expect("text grows");
        writeln!(text, "    let g{round} = sm3_left({f}, 19u);").expect("text grows");
        state = [
            format!("a{round}"),
            a.clone(),
            format!("c{round}"),
            c.clone(),
            format!("e{round}"),
            e.clone(),
            format!("g{round}"),
            g.clone(),
        ];
    }
    for (index, name) in state.iter().enumerate() {
        writeln!(text, "    (*h)[{index}] ^= {name};").expect("text grows");
    }
    text += "}\n";
    text
}

/// Section 4.1.2 of FIPS 180-4, and the byte order.
const SHA256_PARTS: &str = "\
// A word in the other byte order.
fn sha256_swap(x: u32) -> u32 {
    return (x << 24u) | ((x & 0xff00u) << 8u) | ((x >> 8u) & 0xff00u) | (x >> 24u);
}

fn sha256_rotr(x: u32, n: u32) -> u32 {
    return (x >> n) | (x << (32u - n));
}

// Section 4.1.2, (4.2) to (4.7).
fn sha256_choose(e: u32, f: u32, g: u32) -> u32 {
    return g ^ (e & (f ^ g));
}
fn sha256_majority(a: u32, b: u32, c: u32) -> u32 {
    return (a & b) | (c & (a | b));
}
fn sha256_sum0(a: u32) -> u32 {
    return sha256_rotr(a, 2u) ^ sha256_rotr(a, 13u) ^ sha256_rotr(a, 22u);
}
fn sha256_sum1(e: u32) -> u32 {
    return sha256_rotr(e, 6u) ^ sha256_rotr(e, 11u) ^ sha256_rotr(e, 25u);
}
fn sha256_small0(w: u32) -> u32 {
    return sha256_rotr(w, 7u) ^ sha256_rotr(w, 18u) ^ (w >> 3u);
}
fn sha256_small1(w: u32) -> u32 {
    return sha256_rotr(w, 17u) ^ sha256_rotr(w, 19u) ^ (w >> 10u);
}

// Section 6.2.2: state h over one block of sixteen big-endian words w, which stay as they are.
";

/// GM/T 0004-2012 section 4.
const SM3_PARTS: &str = "\
fn sm3_left(x: u32, bits: u32) -> u32 { return (x << bits) | (x >> (32u - bits)); }
fn sm3_p0(x: u32) -> u32 { return x ^ sm3_left(x, 9u) ^ sm3_left(x, 17u); }
fn sm3_p1(x: u32) -> u32 { return x ^ sm3_left(x, 15u) ^ sm3_left(x, 23u); }
fn sm3_odd(x: u32, y: u32, z: u32) -> u32 { return x ^ y ^ z; }
fn sm3_choose(x: u32, y: u32, z: u32) -> u32 { return z ^ (x & (y ^ z)); }
fn sm3_majority(x: u32, y: u32, z: u32) -> u32 { return (x & y) | (z & (x | y)); }
";

/// FIPS 180-4 section 5.3.3.
const SHA256_INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// GM/T 0004-2012 section 4.1.
const SM3_INITIAL: [u32; 8] = [
    0x7380_166f,
    0x4914_b2b9,
    0x1724_42d7,
    0xda8a_0600,
    0xa96f_30bc,
    0x1631_38aa,
    0xe38d_ee4d,
    0xb0fb_0e4e,
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::files;

    #[test]
    fn committed_hash_shaders_are_what_the_generator_writes() {
        for (name, text) in files() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name);
            if std::env::var_os("PERIGEE_UPDATE_SHADERS").is_some() {
                std::fs::write(&path, &text).expect("the source is writable");
            }
            let committed = std::fs::read_to_string(&path).expect("the file is committed");
            assert!(committed == text, "{name} is not what its generator writes");
            assert!(text.lines().all(|line| line.len() <= 140), "{name}: long lines");
        }
    }

    /// What a node of Bitcoin costs at most, as the module doc of the shaders says: shifts (a rotation is one), logical functions of
    /// three words, additions of two. Initial values that are constants make it a little less.
    #[test]
    fn operations_of_a_node_of_bitcoin() {
        let text: String = files()[..2].iter().map(|(_, text)| text.as_str()).collect();
        let mut counts = [0usize; 3];
        for name in ["sha256_compress(", "sha256_compress_padding64(", "sha256_of_hash("] {
            let (_, body) = text.split_once(&format!("fn {name}")).expect("the function is there");
            let (body, _) = body.split_once("\n}\n").expect("the function ends");
            let count = |what: &str| body.matches(what).count();
            let rotating = count("sha256_sum") + count("sha256_small");
            let logical = rotating + count("sha256_choose") + count("sha256_majority");
            let additions = count(" + ") + count(" += ");
            counts = [counts[0] + 3 * rotating, counts[1] + logical, counts[2] + additions];
        }
        assert_eq!(counts, [1_698, 950, 1_565]);
    }
}
