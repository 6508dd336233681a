//! The fields that shaders have, and the files that hold them.
//! Read by the test that regenerates the files; another field is one more line here and one in `mod`.
//! Never a modulus without its source.

use num_bigint::BigUint;

use super::{
    code::{Form, NARROW, WIDE},
    generator::{Field, Reduction},
    group, split,
};

/// A generated file.
pub(crate) struct File {
    /// Name in `field/wgsl`.
    pub(crate) name: String,
    /// Text.
    pub(crate) text: String,
}

/// One field: stem of its files, prefix, element type, modulus, reduction and where the modulus stands.
struct Entry {
    stem: &'static str,
    prefix: &'static str,
    element: &'static str,
    modulus: &'static str,
    reduction: Reduction,
    source: &'static str,
}

const FIELDS: [Entry; 5] = [
    Entry {
        stem: "secp256k1_p",
        prefix: "fp",
        element: "Fp",
        modulus: "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f",
        reduction: Reduction::Fold,
        source: "p of secp256k1 (SEC 2 v2.0 section 2.4.1)",
    },
    Entry {
        stem: "secp256k1_n",
        prefix: "fn",
        element: "Fn",
        modulus: "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141",
        reduction: Reduction::Montgomery,
        source: "n of secp256k1 (SEC 2 v2.0 section 2.4.1)",
    },
    Entry {
        stem: "sm2_p",
        prefix: "fp",
        element: "Fp",
        modulus: "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff",
        reduction: Reduction::Montgomery,
        source: "p of sm2p256v1 (GB/T 32918.5)",
    },
    Entry {
        stem: "sm2_n",
        prefix: "fn",
        element: "Fn",
        modulus: "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123",
        reduction: Reduction::Montgomery,
        source: "n of sm2p256v1 (GB/T 32918.5)",
    },
    Entry {
        stem: "curve25519_p",
        prefix: "fp",
        element: "Fp",
        modulus: "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed",
        reduction: Reduction::Fold,
        source: "2^255 - 19 (RFC 7748 section 4.1)",
    },
];

/// Every field in both forms, with its stem.
pub(crate) fn fields() -> Vec<(&'static str, Field)> {
    let mut fields = Vec::new();
    for entry in &FIELDS {
        for form in [WIDE, NARROW] {
            fields.push((entry.stem, field(entry, form)));
        }
    }
    fields
}

/// The field of this stem and form.
pub(crate) fn named(stem: &str, form: Form) -> Field {
    let entry = FIELDS.iter().find(|entry| entry.stem == stem).expect("a field");
    field(entry, form)
}

fn field(entry: &Entry, form: Form) -> Field {
    let modulus = BigUint::parse_bytes(entry.modulus.as_bytes(), 16).expect("hexadecimal digits");
    Field::new(entry.prefix, entry.element, modulus, form, entry.reduction)
}

/// Every generated file.
pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    for (stem, field) in fields() {
        let entry = FIELDS.iter().find(|entry| entry.stem == stem).expect("a field");
        let form = field.form;
        let (limbs, width, modulus) = (form.limbs, form.width, entry.modulus);
        let mut text = format!(
            "// requires: gpu/bindings.wgsl\n// Arithmetic modulo m = {}, in {limbs} limbs of {width} bits.\n",
            entry.source
        );
        text += &format!("// m = {modulus}\n");
        text += "// Written by the generator in field/wgsl, which proves that no column overflows; a test compares.\n";
        let normal: Vec<String> = field.normal().iter().map(u128::to_string).collect();
        let most = format!(
            "// Normal: limbs of at most {} (all but the top) and {} (top).\n",
            normal[0],
            normal[limbs - 1]
        );
        text += &most;
        text += &field.write();
        let name = format!("{stem}_{}.wgsl", form.name);
        files.push(File { name, text });
    }
    for form in [WIDE, NARROW] {
        let field = named("secp256k1_p", form);
        let text = format!(
            "// requires: gpu/bindings.wgsl, field/wgsl/generated/secp256k1_p_{}.wgsl\n\
             // The group of secp256k1. Written by field/wgsl/group.rs, which proves that no limb overflows; a test compares.\n{}",
            form.name,
            group::write(&field)
        );
        let name = format!("secp256k1_group_{}.wgsl", form.name);
        files.push(File { name, text });
        let text = format!(
            "// requires: nothing\n\
             // Scalars of secp256k1 cut in halves. Written by field/wgsl/split.rs, which proves that no column overflows.\n{}",
            split::write(&named("secp256k1_n", form))
        );
        let name = format!("secp256k1_split_{}.wgsl", form.name);
        files.push(File { name, text });
    }
    files
}
