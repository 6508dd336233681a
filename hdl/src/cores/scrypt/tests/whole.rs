//! The whole core with N = 16 as a circuit in Rust, and its Verilog clock by clock.
//! Hashes of headers against scrypt by its definition, with memory at the pace of the port and at random.
//! Never the full size: that is `full`, through Verilator.

use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::Status;
use perigee_kernels::scrypt::{HASH_BYTES, HEADER_BYTES, ScryptRow, TARGET_ANY, naive};

use crate::circuit::cosim::Recorded;
use crate::circuit::rng::XorShift;
use crate::cores::bench::{Bench, Ending, Operands, Pace};
use crate::cores::scrypt::Scrypt;

crate::pins!(Scrypt {
    resetn, cmd_valid, cmd_slot, cmd_src, cmd_src_len, cmd_dst, cmd_dst_len, cmd_aux0, rseg_ready, rdat_valid, rdat_lo,
    rdat_hi, rdat_last, wseg_ready, wdat_ready, done_ready ;
    cmd_ready, rseg_valid, rseg_addr, rseg_beats, rdat_ready, wseg_valid, wseg_addr, wseg_beats, wdat_valid, wdat_lo,
    wdat_hi, wdat_last, done_valid, done_slot, done_status, done_crc, done_extra, tmr_error, ecc_corrected,
    ecc_uncorrectable
});

/// Where headers stand in memory; hashes stand behind them.
const SOURCE: u32 = 0x40;

/// Headers, what a command over them is, and what must come out.
pub(super) struct Job {
    pub(super) operands: Operands,
    pub(super) memory: Vec<u8>,
    pub(super) hashes: Vec<[u8; HASH_BYTES]>,
}

impl Job {
    /// These headers under N = 2^`log2_n`.
    pub(super) fn new(headers: &[[u8; HEADER_BYTES]], log2_n: usize) -> Self {
        let hash = |header: &[u8; HEADER_BYTES]| {
            let mut row = ScryptRow::proof_of_work(header, TARGET_ANY);
            row.log2_n = log2_n as u32;
            naive::hash(&row, &[])
        };
        let bytes = headers.as_flattened();
        let dst = (SOURCE as usize + bytes.len()).next_multiple_of(64);
        let mut memory = vec![0x5a; dst + HASH_BYTES * headers.len() + 64];
        memory[SOURCE as usize..][..bytes.len()].copy_from_slice(bytes);
        Self {
            operands: Operands {
                src: SOURCE,
                src_len: bytes.len() as u32,
                dst: dst as u32,
                dst_len: (HASH_BYTES * headers.len()) as u32,
                aux: vec![headers.len() as u32],
            },
            memory,
            hashes: headers.iter().map(hash).collect(),
        }
    }

    /// Random headers.
    pub(super) fn random(count: usize, log2_n: usize, seed: u64) -> Self {
        let mut random = XorShift::new(seed);
        let mut header = || std::array::from_fn(|_| random.draw() as u8);
        let headers: Vec<[u8; HEADER_BYTES]> = (0..count).map(|_| header()).collect();
        Self::new(&headers, log2_n)
    }

    /// Memory with the headers, at this pace.
    pub(super) fn bench(&self, pace: Pace) -> Bench {
        Bench::new(self.memory.clone(), pace).patient(1_000_000)
    }

    /// The command ended well, and with the right hashes.
    pub(super) fn check(&self, bench: &Bench, ending: &Ending, what: &str) {
        assert_eq!(ending.status, Status::Done as u8, "{what}: status");
        assert_eq!(ending.extra, 0, "{what}: extra");
        for (number, hash) in self.hashes.iter().enumerate() {
            let at = self.operands.dst as usize + number * HASH_BYTES;
            assert_eq!(&bench.memory[at..at + HASH_BYTES], hash, "{what}: hash {number}");
        }
        assert_eq!(ending.written, self.hashes.as_flattened(), "{what}: bytes written");
        assert_eq!(ending.crc, crc32c(&ending.written), "{what}: checksum");
        let behind = self.operands.dst as usize + self.hashes.len() * HASH_BYTES;
        assert!(
            bench.memory[behind..].iter().all(|byte| *byte == 0x5a),
            "{what}: bytes behind the hashes"
        );
    }
}

fn connected() -> Scrypt {
    use rust_hdl::prelude::Block;
    let mut core = Scrypt::new(4);
    core.connect_all();
    core
}

/// Headers and why: one; and, the numbers of hashes going on, 24: all contexts, three of them twice, and once around the numbers.
#[test]
fn hashes_of_headers() {
    let mut core = connected();
    for (number, count) in [1, 24].into_iter().enumerate() {
        let job = Job::random(count, 4, number as u64);
        let pace = if number % 2 == 0 {
            Pace::Random(number as u64)
        } else {
            Pace::Port
        };
        let mut bench = job.bench(pace);
        // Without a reset between them: the numbers of hashes go on.
        if number == 0 {
            bench.reset(&mut core);
        }
        let ending = bench.run(&mut core, &job.operands, (number % 8) as u8);
        job.check(&bench, &ending, &format!("{count} headers"));
    }
}

/// 64 chosen headers: all bits clear and all set; one bit set, and one clear, in each of the twenty words, which meets the first and
/// the last word of each block of SHA-256; and one header under 22 nonces in a row, as miners make them, one more than there are contexts.
fn chosen() -> Vec<[u8; HEADER_BYTES]> {
    let one = |word: usize| -> [u8; HEADER_BYTES] {
        let bit = word * 32 + word;
        std::array::from_fn(|at| if at == bit / 8 { 1 << (bit % 8) } else { 0 })
    };
    let mut headers = vec![[0; HEADER_BYTES], [0xff; HEADER_BYTES]];
    headers.extend((0..20).map(one));
    headers.extend((0..20).map(|word| one(word).map(|byte| !byte)));
    headers.extend((0..22_u32).map(|nonce| {
        let mut header = std::array::from_fn(|at| at as u8);
        header[76..].copy_from_slice(&(0xffff_fff0_u32.wrapping_add(nonce)).to_le_bytes());
        header
    }));
    headers
}

/// The circuit with these headers, with stalls and gaps, as it went on every clock.
fn recorded(headers: &[[u8; HEADER_BYTES]]) -> (Recorded<Scrypt>, Job) {
    let job = Job::new(headers, 4);
    let mut core = Recorded::new(Scrypt::new(4), "scrypt");
    let mut bench = job.bench(Pace::Random(3));
    bench.reset(&mut core);
    let ending = bench.run(&mut core, &job.operands, 5);
    job.check(&bench, &ending, "recorded");
    (core, job)
}

/// Six of the chosen headers, then operands that are refused, clock by clock through the Verilog: all bits alike, bits of the first
/// word, of the last of the first block and of the first of the second, and a nonce.
#[test]
fn verilog_equals_the_circuit() {
    let chosen = chosen();
    let (mut core, job) = recorded(&[0, 1, 2, 17, 18, 63].map(|number| chosen[number]));
    let mut wrong = job.operands.clone();
    wrong.dst_len -= 32;
    let ending = job.bench(Pace::Random(4)).run(&mut core, &wrong, 2);
    assert_eq!(ending.status, Status::BadOperand as u8);
    core.check();
    // Negative control: one bit of a constant of SHA-256.
    core.check_finds("<= 32'hc67178f2", "<= 32'hc67178f3");
}

#[test]
#[ignore = "minutes of iverilog"]
fn verilog_equals_the_circuit_on_all_chosen_headers() {
    let headers = chosen();
    assert_eq!(headers.len(), 64);
    let (core, _) = recorded(&headers);
    core.check();
}

/// Spoils an operand.
type Spoil = fn(&mut Operands);

/// Each operand by itself outside what it may be: nothing is read or written, and the next command runs.
#[test]
fn bad_operands_end_the_command() {
    let mut core = connected();
    let job = Job::random(2, 4, 9);
    let wrong: [(&str, Spoil); 10] = [
        ("no headers", |o| (o.aux[0], o.src_len, o.dst_len) = (0, 0, 0)),
        ("2^16 headers", |o| {
            (o.aux[0], o.src_len, o.dst_len) = (1 << 16, 80 << 16, 32 << 16)
        }),
        ("2^16 headers more", |o| o.aux[0] += 1 << 16),
        ("one header more", |o| o.aux[0] += 1),
        ("one header less", |o| o.aux[0] -= 1),
        ("a byte more of headers", |o| o.src_len += 1),
        ("a hash less", |o| o.dst_len -= 32),
        ("headers off their grid", |o| o.src += 32),
        ("hashes off their grid", |o| o.dst += 8),
        ("all ones", |o| o.aux = vec![u32::MAX]),
    ];
    for (what, spoil) in wrong {
        let mut operands = job.operands.clone();
        spoil(&mut operands);
        let mut bench = job.bench(Pace::Random(3));
        bench.reset(&mut core);
        let ending = bench.run(&mut core, &operands, 1);
        assert_eq!(
            (ending.status, ending.written.len()),
            (Status::BadOperand as u8, 0),
            "{what}"
        );
        assert!(bench.memory == job.memory, "{what}");
    }
    let mut bench = job.bench(Pace::Random(4));
    let ending = bench.run(&mut core, &job.operands, 2);
    job.check(&bench, &ending, "behind refused commands");
}
