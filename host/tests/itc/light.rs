//! The light client: 150,000 headers in pieces, checkpoints, and what does not follow.

use perigee::{
    chain::{
        itc::{
            ItcParams,
            certificate::Certificate,
            header::HEADER_BYTES,
            light::{LightClient, LightError},
        },
        records::{sequential::solve_all, value::Value as _},
    },
    config::Config,
    generate::itc::{Encoding, World},
};

use super::support::{FOUR, piped};

fn bytes(headers: &[perigee::chain::itc::header::Header]) -> Vec<[u8; HEADER_BYTES]> {
    let each = headers.iter().map(|header| header.to_bytes());
    each.map(|bytes| bytes.try_into().unwrap()).collect()
}

fn certificate(world: &World, encoding: Encoding) -> Certificate {
    let mut draft = world.certificate();
    draft.encoding = encoding;
    let mut certificate =
        Certificate::read(&draft.seal(world.params.chain_id, &world.validators), world.params).unwrap();
    solve_all(&mut certificate).unwrap();
    certificate
}

#[test]
fn a_client_follows_headers_and_checkpoints() {
    let mut world = World::new(ItcParams::embedded(), 3, &FOUR);
    let mut client = LightClient::new(world.tip, &world.body);
    for encoding in [Encoding::List, Encoding::Aggregate] {
        let run = world.next(1_024);
        client.take(&bytes(&run)).unwrap();
        assert_eq!((client.tip(), client.id()), (&world.tip, world.tip.id()));
        client.certify(&certificate(&world, encoding)).unwrap();
        assert_eq!(client.certified(), world.tip.height);
    }
    let before = client.clone();
    let run = bytes(&world.next(10));
    // Height, view, time and link of the seventh: version, proposer, height, view and time stand in front of the link.
    for (at, field) in [(0, "version"), (4, "height"), (16, "header before")] {
        let mut spoiled = run.clone();
        spoiled[6][at] ^= 1;
        let got = client.take(&spoiled).unwrap_err();
        assert!(
            matches!(&got, LightError::Header { index: 6, field: f, .. } if *f == field),
            "{got}"
        );
        assert_eq!(client, before, "all or none");
    }
    client.take(&run).unwrap();
    // Of another header, and without a quorum.
    world.next(1);
    assert!(client.certify(&certificate(&world, Encoding::List)).is_err());
    client.take(&bytes(&[world.tip])).unwrap();
    let mut few = world.certificate();
    few.signers = vec![0, 1];
    let object = few.seal(world.params.chain_id, &world.validators);
    let mut few = Certificate::read(&object, world.params).unwrap();
    solve_all(&mut few).unwrap();
    let error = client.certify(&few).unwrap_err().to_string();
    assert!(error.contains("C2"), "{error}");
    // Nobody has looked at the signatures.
    let object = world.certificate().seal(world.params.chain_id, &world.validators);
    let blind = Certificate::read(&object, world.params).unwrap();
    let error = client.certify(&blind).unwrap_err().to_string();
    assert!(error.contains("C5"), "{error}");
    client.certify(&certificate(&world, Encoding::List)).unwrap();
}

/// 150,000 headers, as many as 12 MB hold: what they cost, with and without certificates every 1,024.
#[test]
#[ignore = "a measurement, which asserts only that everything was taken"]
fn rate_of_a_client() {
    let mut world = World::new(ItcParams::embedded(), 4, &FOUR);
    let client = LightClient::new(world.tip, &world.body);
    let mut runs = Vec::new();
    for _ in 0..150_000usize.div_ceil(1_024) {
        let run = bytes(&world.next(1_024));
        runs.push((run, world.certificate().seal(world.params.chain_id, &world.validators)));
    }
    let piece = runs.iter().map(|(run, _)| run.as_flattened().len()).max();
    let certificate = runs.iter().map(|(_, object)| object.len()).max();
    eprintln!(
        "in memory: {} bytes of state, {piece:?} of a piece, {certificate:?} of a certificate",
        size_of::<LightClient>()
    );
    for certified in [false, true] {
        let (mut client, start) = (client.clone(), std::time::Instant::now());
        for (run, object) in &runs {
            client.take(run).unwrap();
            if certified {
                let mut certificate = Certificate::read(object, world.params).unwrap();
                solve_all(&mut certificate).unwrap();
                client.certify(&certificate).unwrap();
            }
        }
        assert_eq!(client.tip(), &world.tip);
        eprintln!(
            "{} headers, certificates {certified}: {:?}",
            world.tip.height,
            start.elapsed()
        );
    }
}

/// Certificates of 100 replicas, each signed by a quorum of 67, through the pipeline on two threads: how many a second.
#[test]
#[ignore = "a measurement, which asserts only that everything was accepted"]
fn rate_of_certificates() {
    let mut world = World::new(ItcParams::embedded(), 5, &[1; 100]);
    let mut objects = world.opening();
    for _ in 0..CERTIFICATES {
        world.next(1);
        let mut draft = world.certificate();
        draft.signers.truncate(67);
        objects.push(draft.seal(world.params.chain_id, &world.validators));
    }
    let config = Config {
        threads: 2,
        ..Config::default()
    };
    let start = std::time::Instant::now();
    let reports = piped(&objects, &config, "auto");
    let elapsed = start.elapsed();
    assert!(reports.iter().all(|report| report.verdict.is_accept()));
    let rate = f64::from(CERTIFICATES) / elapsed.as_secs_f64();
    eprintln!("{CERTIFICATES} certificates of 67 signatures: {elapsed:?}, {rate:.0} a second");
}

/// Two seconds at the rate that is aimed at.
const CERTIFICATES: u32 = 10_000;
