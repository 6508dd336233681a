//! Rows of the third seat in configurations whose core takes many jobs in a command: signatures, and headers for scrypt.
//! Beside the rows of the other seats; shared by the same users.
//! Never asks the payload for what is right: the portable engine says it.

use perigee_hdl_abi::configuration::Configuration;
use perigee_kernels::{
    batch::{Batch, BatchBuilder, Program},
    cpu::Portable,
    ecdsa::{self, EcdsaRow},
    engine::run_alone,
    job::{Job, RowError, be_from_limbs, words_from_bytes},
    policy::Policy,
    schnorr::{self, SchnorrRow},
    scrypt::{HASH_BYTES, HEADER_BYTES, ScryptRow, TARGET_ANY},
};

use super::{Case, Random, case};

/// Every case of a configuration; none where the third seat takes no jobs.
///
/// # Errors
/// [`RowError`]: a defect of this file.
pub fn job_cases(configuration: Configuration, seed: u64) -> Result<Vec<Case>, RowError> {
    match configuration {
        Configuration::Streams => Ok(Vec::new()),
        Configuration::Signatures => signatures(),
        Configuration::Scrypt => headers(&mut Random::new(seed)),
    }
}

/// Valid rows and others side by side: alone, two, as many as the engine has in work at once and one more; numbers at the ends of
/// their ranges and just outside; and sums at which incomplete additions fail.
fn signatures() -> Result<Vec<Case>, RowError> {
    let (ecdsa, schnorr) = (ecdsa::closing::known_rows(), schnorr::closing::known_rows());
    let mut cases = Vec::new();
    for count in [1, 2, 64, 65] {
        let rows = ecdsa.iter().cycle().map(|(row, _)| *row).take(count);
        cases.push(case(format!("{count} ECDSA"), of(rows)?));
        let rows = schnorr.iter().cycle().map(|(row, _)| *row).take(count);
        cases.push(case(format!("{count} BIP340"), of(rows)?));
    }
    let (good, _) = ecdsa[0];
    let edges = EDGES.into_iter().flat_map(|number| {
        [
            EcdsaRow { digest: number, ..good },
            EcdsaRow { r: number, ..good },
            EcdsaRow { s: number, ..good },
            EcdsaRow { x: number, ..good },
        ]
    });
    cases.push(case("ECDSA at the ends of ranges".into(), of(edges)?));
    let (good, _) = schnorr[0];
    let edges = EDGES.into_iter().flat_map(|number| {
        [
            SchnorrRow { r: number, ..good },
            SchnorrRow { s: number, ..good },
            SchnorrRow { x: number, ..good },
        ]
    });
    cases.push(case("BIP340 at the ends of ranges".into(), of(edges)?));
    cases.push(case("ECDSA of the base point".into(), of(meetings())?));
    Ok(cases)
}

/// The key is G or -G and r = s, so that u2 = 1: sums that are a doubling, the point at infinity, or small multiples of G.
fn meetings() -> impl Iterator<Item = EcdsaRow> {
    [2u8, 3].into_iter().flat_map(|prefix| {
        let mut key = [prefix; 33];
        key[1..].copy_from_slice(&be_from_limbs(&BASE_X));
        // u1 = digest / s: 0, 1, -1, 2 times what r = s = x(G) makes of it.
        EDGES.into_iter().chain([BASE_X]).filter_map(move |digest| {
            let x = be_from_limbs(&BASE_X);
            EcdsaRow::new(&be_from_limbs(&digest), &x, &x, &key)
        })
    })
}

/// Headers whose target is any, their own hash, and one less: alone, a few, one more than the core mixes at once.
fn headers(random: &mut Random) -> Result<Vec<Case>, RowError> {
    let mut cases = Vec::new();
    for count in [1, 3, 22] {
        let mut rows = Vec::new();
        for number in 0..count {
            let header: [u8; HEADER_BYTES] = std::array::from_fn(|_| random.draw() as u8);
            let any = ScryptRow::proof_of_work(&header, TARGET_ANY);
            let alone = of([any])?;
            let outputs = run_alone(&Portable, &alone);
            let hash: [u32; 8] = words_from_bytes(&outputs.output(alone.tables()[0].header(0))[..HASH_BYTES]);
            let mut below = hash;
            // The least limb of a drawn hash is not zero.
            below[0] = below[0].wrapping_sub(1);
            rows.push(any.with_target([TARGET_ANY, hash, below][number % 3]));
        }
        cases.push(case(format!("{count} headers"), of(rows)?));
    }
    Ok(cases)
}

fn of<J: Job>(rows: impl IntoIterator<Item = J>) -> Result<Batch, RowError> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), Policy::default());
    for row in rows {
        builder.push(row)?;
    }
    Ok(builder.finish())
}

/// 0, 1, n - 1, n, p, 2^256 - 1: little-endian limbs.
const EDGES: [[u32; 8]; 6] = [
    [0; 8],
    [1, 0, 0, 0, 0, 0, 0, 0],
    n_plus(u32::MAX),
    n_plus(0),
    [
        0xffff_fc2f,
        0xffff_fffe,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
        u32::MAX,
    ],
    [u32::MAX; 8],
];

/// n with a change of its least limb, which does not carry.
const fn n_plus(change: u32) -> [u32; 8] {
    [
        0xd036_4141u32.wrapping_add(change),
        0xbfd2_5e8c,
        0xaf48_a03b,
        0xbaae_dce6,
        0xffff_fffe,
        u32::MAX,
        u32::MAX,
        u32::MAX,
    ]
}

/// x of the base point (SEC 2 section 2.4.1).
const BASE_X: [u32; 8] = [
    0x16f8_1798,
    0x59f2_815b,
    0x2dce_28d9,
    0x029b_fcdb,
    0xce87_0b07,
    0x55a0_6295,
    0xf9dc_bbac,
    0x79be_667e,
];
