//! Tests of whole connections: every handshake, what a third party on the way can do, and the worked example of the document.
//! Over links without sockets.
//! Never by chance: seeds give everything.

use std::sync::Arc;

use proptest::prelude::*;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use super::{
    message::{Hello, Message as _, Role},
    row::write_verdicts,
    testing::{DIFFICULTY, End, NETWORK, carry, credentials, demands, identity, rng},
    *,
};

const TRANSPORTS: [Transport; 2] = [Transport::Clear, Transport::Noise];

fn pair(transport: Transport) -> (End, End) {
    let client = End::connect(&credentials(1), transport, demands());
    let server = End::accept(&credentials(2), demands());
    (client, server)
}

fn send(end: &mut End, frames: &[(Kind, u64, Vec<u8>)]) {
    let mut plain = Vec::new();
    for (kind, request_id, body) in frames {
        Frame::request(*kind, *request_id, 0, body).write(&mut plain).unwrap();
    }
    end.link.send(&plain, &mut end.out).unwrap();
}

#[test]
fn both_sides_know_each_other_and_frames_go_both_ways() {
    // A byte at a time, the length of a proof, an odd number, and at once. The frames: none of a body, one of more than one
    // message of Noise, several in one message.
    let frames = [
        (Kind::Ping, 1, vec![]),
        (Kind::SubmitReceipts, 2, vec![3; 1 << 20]),
        (Kind::GetHead, 4, vec![]),
        (Kind::SubmitObjects, 5, vec![6; 70_000]),
    ];
    for transport in TRANSPORTS {
        for part in [1, 138, 1009, 1 << 22] {
            let (mut client, mut server) = pair(transport);
            assert_eq!(carry(&mut client, &mut server, part), [None, None], "{transport:?}");
            assert!(client.link.is_established() && server.link.is_established());
            assert_eq!(client.peer.map(|peer| peer.id), Some(identity(2).id()));
            assert_eq!(server.peer.map(|peer| peer.id), Some(identity(1).id()));
            let frames = if part == 1 { &frames[..1] } else { &frames[..] };
            send(&mut client, frames);
            send(&mut server, &frames[..1]);
            assert_eq!(carry(&mut client, &mut server, part), [None, None]);
            assert_eq!(server.frames, frames, "{transport:?} in parts of {part}");
            assert_eq!(client.frames, frames[..1]);
            assert_eq!((client.link.pending_bytes(), server.link.pending_bytes()), (0, 0));
        }
    }
}

#[test]
fn every_flipped_bit_of_a_handshake_is_noticed() {
    for transport in TRANSPORTS {
        // Who speaks, in which of its turns, how many bytes it says then.
        let turns: &[(usize, usize, usize)] = match transport {
            Transport::Clear => &[(0, 0, 16 + 32), (1, 0, 32 + 138), (0, 1, 138)],
            Transport::Noise => &[(0, 0, 16 + 34), (1, 0, 236), (0, 1, 204)],
        };
        for &(speaker, turn, bytes) in turns {
            for bit in 0..bytes * 8 {
                let (mut client, mut server) = pair(transport);
                let mut established = [false; 2];
                let mut cuts = [None; 2];
                let mut turns_of = [0; 2];
                // Bounded: a handshake has three turns.
                for at in [0, 1, 0, 1] {
                    let (from, to) = match at {
                        0 => (&mut client, &mut server),
                        _ => (&mut server, &mut client),
                    };
                    let mut said = std::mem::take(&mut from.out);
                    if said.is_empty() {
                        continue;
                    }
                    if (at, turns_of[at]) == (speaker, turn) {
                        assert_eq!(said.len(), bytes);
                        said[bit / 8] ^= 1 << (bit % 8);
                    }
                    turns_of[at] += 1;
                    cuts[1 - at] = cuts[1 - at].or(to.take(&said).err());
                    established = [client.link.is_established(), server.link.is_established()];
                }
                // A length that is longer than what comes makes the other side wait, and its deadline ends it.
                assert_ne!(
                    established,
                    [true, true],
                    "{transport:?} {speaker} {turn} bit {bit}: {cuts:?}"
                );
            }
        }
    }
}

#[test]
fn a_puzzle_comes_before_anything_is_computed_and_then_all_is_as_without() {
    // Byte by byte, in the parts of its own messages, and at once; the easiest, and one of a flood.
    for (part, bits) in [(1, 1), (35, 12), (1 << 20, 12)] {
        let (mut client, mut server) = pair(Transport::Noise);
        assert!(server.link.may_demand());
        server.link.set_puzzle_bits(bits);
        server.take(&std::mem::take(&mut client.out)).unwrap();
        assert_eq!(
            (server.link.has_demanded(), server.link.has_computed(), server.out.len()),
            (true, false, 2 + 33)
        );
        // Too late for another one.
        assert!(!server.link.may_demand());
        assert_eq!(carry(&mut client, &mut server, part), [None, None]);
        assert!(server.link.has_computed() && !server.link.has_demanded());
        send(&mut client, &[(Kind::Ping, 1, vec![])]);
        send(&mut server, &[(Kind::Ping, 1, vec![])]);
        assert_eq!(carry(&mut client, &mut server, part), [None, None]);
        assert_eq!((client.frames.len(), server.frames.len()), (1, 1));
    }
    // In the clear there is none, and without one nothing else is said than before.
    let (mut client, mut server) = pair(Transport::Clear);
    server.link.set_puzzle_bits(12);
    assert_eq!(carry(&mut client, &mut server, 1 << 20), [None, None]);
    assert!(server.link.has_computed());
}

#[test]
fn what_does_not_solve_the_puzzle_costs_one_hash_and_a_second_puzzle_is_none() {
    let demanded = || {
        let (mut client, mut server) = pair(Transport::Noise);
        server.link.set_puzzle_bits(12);
        server.take(&std::mem::take(&mut client.out)).unwrap();
        (client, server)
    };
    let wrong = |cut: Cut| Err(cut);
    // Bits of the seed on their way, and of the solution on its way.
    for bit in 0..256 {
        let (mut client, mut server) = demanded();
        server.out[3 + bit / 8] ^= 1 << (bit % 8);
        client.take(&std::mem::take(&mut server.out)).unwrap();
        let cut = server.take(&client.out).map_err(|error| error.cut());
        assert_eq!(cut, wrong(Cut::HandshakePuzzle), "bit {bit} of the seed");
        assert!(!server.link.has_computed());
    }
    for bit in 0..80 {
        let (mut client, mut server) = demanded();
        client.take(&std::mem::take(&mut server.out)).unwrap();
        assert_eq!(client.out.len(), 2 + 8);
        client.out[bit / 8] ^= 1 << (bit % 8);
        let cut = server.take(&client.out).map_err(|error| error.cut());
        let expected = if bit < 16 {
            Cut::HandshakeLength
        } else {
            Cut::HandshakePuzzle
        };
        assert_eq!(cut, wrong(expected), "bit {bit} of the solution");
    }
    // The solution of another connection, whose seed is another one.
    let (mut client, mut server) = demanded();
    client.take(&std::mem::take(&mut server.out)).unwrap();
    let other = Link::accept(credentials(2), demands(), &mut rng(201));
    server.link = other;
    server.link.set_puzzle_bits(12);
    let (first, _) = pair(Transport::Noise);
    server.take(&first.out).unwrap();
    let cut = server.take(&client.out).map_err(|error| error.cut());
    assert_eq!(cut, wrong(Cut::HandshakePuzzle));
    // Nobody solves two, or one that is too hard.
    let (mut client, mut server) = demanded();
    let puzzle = std::mem::take(&mut server.out);
    client.take(&puzzle).unwrap();
    assert_eq!(
        client.take(&puzzle).map_err(|error| error.cut()),
        wrong(Cut::HandshakeLength)
    );
    let (mut client, _) = demanded();
    let mut harder = puzzle;
    harder[2] = puzzle::BITS_MAX + 1;
    assert_eq!(
        client.take(&harder).map_err(|error| error.cut()),
        wrong(Cut::HandshakePuzzle)
    );
}

#[test]
fn who_is_in_the_middle_with_a_proof_of_another_is_cut() {
    // The proof of node 3 in the handshake of a key of Noise that node 3 never signed.
    let stolen = credentials(3).proof();
    let thief = Arc::new(Credentials::clone(&credentials(4)).with_proof(stolen));
    let mut client = End::connect(&thief, Transport::Noise, demands());
    let mut server = End::accept(&credentials(2), demands());
    assert_eq!(
        carry(&mut client, &mut server, 1 << 20),
        [None, Some(Cut::IdentitySignature)]
    );

    // With its own key under the id of another.
    let mut own = credentials(4).proof();
    own[34..66].copy_from_slice(&identity(3).id());
    let thief = Arc::new(Credentials::clone(&credentials(4)).with_proof(own));
    let mut client = End::connect(&thief, Transport::Noise, demands());
    let mut server = End::accept(&credentials(2), demands());
    assert_eq!(carry(&mut client, &mut server, 1 << 20), [None, Some(Cut::IdMismatch)]);

    // As the accepting side.
    let mut client = End::connect(&credentials(1), Transport::Noise, demands());
    let mut server = End::accept(&thief, demands());
    assert_eq!(carry(&mut client, &mut server, 1 << 20), [Some(Cut::IdMismatch), None]);

    // An honest node that is not the one that was called.
    let expected = Some(identity(3).id());
    for transport in TRANSPORTS {
        let mut client = End::connect(&credentials(1), transport, Demands { expected, ..demands() });
        let mut server = End::accept(&credentials(2), demands());
        let cuts = carry(&mut client, &mut server, 1 << 20);
        assert_eq!(cuts[0], Some(Cut::UnexpectedPeer), "{transport:?}");
    }
}

#[test]
fn what_is_refused_before_the_handshake_has_its_reason() {
    let server = |allows_clear| {
        End::accept(
            &credentials(2),
            Demands {
                allows_clear,
                ..demands()
            },
        )
    };
    let cut = |end: &mut End, bytes: &[u8]| end.take(bytes).err().map(|error| error.cut());
    let clear = Preface {
        transport: Transport::Clear,
        network: NETWORK,
    };
    let noise = Preface {
        transport: Transport::Noise,
        network: NETWORK,
    };
    assert_eq!(cut(&mut server(false), &clear.to_bytes()), Some(Cut::ClearRefused));
    assert_eq!(cut(&mut server(true), &clear.to_bytes()), None);
    assert_eq!(cut(&mut server(false), b"GET / HTTP/1.1\r\n"), Some(Cut::Magic));
    // The length of message 1 is 32; the rest is not waited for.
    for length in [0u16, 31, 33, 65_535] {
        let bytes = [&noise.to_bytes()[..], &length.to_le_bytes()].concat();
        assert_eq!(cut(&mut server(false), &bytes), Some(Cut::HandshakeLength), "{length}");
    }
    let other = Arc::new(Credentials::new(identity(1), Network(1), &mut rng(9)).unwrap());
    let mut client = End::connect(&other, Transport::Noise, demands());
    let said = std::mem::take(&mut client.out);
    assert_eq!(cut(&mut server(false), &said), Some(Cut::Network));
    // A node of low difficulty.
    let difficulty = crate::chain::lunarx::params::PeerParams {
        static_zero_bits: 40,
        ..DIFFICULTY
    };
    let mut strict = End::accept(
        &credentials(2),
        Demands {
            difficulty,
            ..demands()
        },
    );
    let mut client = End::connect(&credentials(1), Transport::Noise, demands());
    assert_eq!(
        carry(&mut client, &mut strict, 1 << 20),
        [None, Some(Cut::StaticPuzzle)]
    );
}

#[test]
fn sealed_messages_are_neither_changed_repeated_nor_swapped() {
    let ready = || {
        let (mut client, mut server) = pair(Transport::Noise);
        assert_eq!(carry(&mut client, &mut server, 1 << 20), [None, None]);
        send(&mut client, &[(Kind::Ping, 1, vec![])]);
        let first = std::mem::take(&mut client.out);
        send(&mut client, &[(Kind::Ping, 2, vec![])]);
        (std::mem::take(&mut client.out), first, server)
    };
    let (second, first, mut server) = ready();
    assert_eq!(server.take(&[&first[..], &second].concat()), Ok(()));
    assert_eq!(server.frames.len(), 2);
    let (second, first, _) = ready();
    let flipped = {
        let mut bytes = first.clone();
        bytes[10] ^= 4;
        bytes
    };
    for wrong in [flipped, [&first[..], &first].concat(), [&second[..], &first].concat()] {
        let (_, _, mut server) = ready();
        assert_eq!(server.take(&wrong).map_err(|error| error.cut()), Err(Cut::NoiseMessage));
        assert!(!server.link.is_established(), "nothing is read after that");
    }
    // A tag alone, and nothing at all.
    for length in [0u8, 16] {
        let (_, _, mut server) = ready();
        let bytes = [&[length, 0][..], &[0; 16]].concat();
        assert_eq!(server.take(&bytes).map_err(|error| error.cut()), Err(Cut::NoiseLength));
    }
}

#[test]
fn both_directions_take_new_keys_at_the_same_message() {
    // Every third message; one side that does it at another is not understood.
    let limits = |rekey_messages| WireLimits {
        rekey_messages,
        ..WireLimits::default()
    };
    let at = |rekey_messages| Demands {
        limits: limits(rekey_messages),
        ..demands()
    };
    for (other, is_understood) in [(3, true), (4, false)] {
        let mut client = End::connect(&credentials(1), Transport::Noise, at(3));
        let mut server = End::accept(&credentials(2), at(other));
        let mut cuts = carry(&mut client, &mut server, 1 << 20);
        for message in 0..10 {
            if cuts == [None, None] {
                send(&mut client, &[(Kind::Ping, message, vec![])]);
                send(&mut server, &[(Kind::Ping, message, vec![])]);
                cuts = carry(&mut client, &mut server, 1 << 20);
            }
        }
        let expected = if is_understood { 10 } else { 3 };
        assert_eq!(server.frames.len(), expected);
        assert_eq!(cuts == [None, None], is_understood);
    }
}

#[test]
fn the_same_seeds_say_the_same() {
    let run = || {
        let (mut client, mut server) = pair(Transport::Noise);
        let mut said = Vec::new();
        for _ in 0..3 {
            said.push(client.out.clone());
            server.take(&std::mem::take(&mut client.out)).unwrap();
            said.push(server.out.clone());
            client.take(&std::mem::take(&mut server.out)).unwrap();
        }
        said
    };
    assert_eq!(run(), run());
}

proptest! {
    #[test]
    fn any_bytes_at_any_point_of_a_connection_are_refused_or_waited_for(
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
        is_noise in any::<bool>(),
        progress in 0usize..5,
        part in 1usize..300,
        puzzle_bits in 0u8..6,
    ) {
        let transport = if is_noise { Transport::Noise } else { Transport::Clear };
        let (mut client, mut server) = pair(transport);
        server.link.set_puzzle_bits(puzzle_bits);
        for _ in 0..progress {
            let said = std::mem::take(&mut client.out);
            prop_assert_eq!(server.take(&said), Ok(()));
            let said = std::mem::take(&mut server.out);
            prop_assert_eq!(client.take(&said), Ok(()));
        }
        for end in [&mut client, &mut server] {
            let was_established = end.peer.is_some();
            let mut result = Ok(());
            for bytes in bytes.chunks(part) {
                result = result.and_then(|()| end.take(bytes));
            }
            prop_assert!(end.link.pending_bytes() <= bytes.len() + 300);
            prop_assert_eq!(end.peer.is_some(), was_established, "nobody is let in by chance");
        }
    }
}

/// The names and bytes of the worked example, in the order of the document.
fn example() -> Vec<(&'static str, Vec<u8>)> {
    // Secrets of equal bytes, and the first nonces that solve the puzzles of 4 and 12 bits.
    let find = |start: u8| {
        let mut secrets = (start..=255).map(|byte| [byte; 32]);
        secrets.find_map(|secret| {
            let mut source = secret.into_iter().cycle();
            let mut rng = Fixed(&mut source);
            let one = Identity::generate(
                &mut rng,
                &crate::chain::lunarx::params::PeerParams {
                    static_zero_bits: 0,
                    ..DIFFICULTY
                },
            );
            let bits = crate::chain::lunarx::peer::static_zero_bits(&one.id());
            (bits >= DIFFICULTY.static_zero_bits).then_some(one)
        })
    };
    let (initiator, responder) = (find(1).unwrap(), find(128).unwrap());
    let files = [initiator.to_file(), responder.to_file()];
    let ids = [initiator.id(), responder.id()];
    let keys = |identity: Identity, byte: u8| {
        let mut source = std::iter::repeat(byte);
        Arc::new(Credentials::new(identity, NETWORK, &mut Fixed(&mut source)).unwrap())
    };
    let (a, b) = (keys(initiator, 0xa1), keys(responder, 0xb2));
    // The handshake takes the first bytes of a generator of its own, whose seed the connecting side draws from the caller's, and
    // the accepting side from one whose seed it drew there when it accepted.
    let first = |seed: [u8; 32]| {
        let mut bytes = [0; 32];
        ChaCha20Rng::from_seed(seed).fill_bytes(&mut bytes);
        bytes
    };
    let ephemeral = [first([0x0a; 32]), first(first([0x0b; 32]))];
    let (mut said, mut second) = (Vec::new(), Vec::new());
    let mut source = std::iter::repeat(0x0a);
    let link = Link::connect(
        a.clone(),
        Transport::Noise,
        demands(),
        &mut Fixed(&mut source),
        &mut said,
    );
    let mut client = link.unwrap();
    let mut source = std::iter::repeat(0x0b);
    let mut server = Link::accept(b.clone(), demands(), &mut Fixed(&mut source));
    let mut scratch = Scratch::default();
    let sink = &mut |_: Event<'_>| std::ops::ControlFlow::Continue(());
    let first = said;
    server.receive(&first, &mut second, &mut scratch, sink).unwrap();
    // The secrets that the example tells are those that were used.
    assert_eq!(first[18..50], noise::public_key(&ephemeral[0]).unwrap());
    assert_eq!(second[2..34], noise::public_key(&ephemeral[1]).unwrap());
    let mut third = Vec::new();
    client.receive(&second, &mut third, &mut scratch, sink).unwrap();
    server.receive(&third, &mut Vec::new(), &mut scratch, sink).unwrap();
    let hello = Hello {
        version_min: 1,
        version_max: 1,
        software: "example 1.0".into(),
        role: Role::User,
    };
    let mut frame = Vec::new();
    Frame::request(Kind::Hello, 1, 0, &hello.to_body())
        .write(&mut frame)
        .unwrap();
    let mut sealed = Vec::new();
    client.send(&frame, &mut sealed).unwrap();
    let mut ping = Vec::new();
    Frame::request(Kind::Ping, 2, 0, &[]).write(&mut ping).unwrap();
    let mut pong = Vec::new();
    Frame::answer(Kind::Pong, 2, &[]).write(&mut pong).unwrap();
    let mut sealed_pong = Vec::new();
    server.send(&pong, &mut sealed_pong).unwrap();
    let mut verdicts = Vec::new();
    let all = [
        Verdict::accepted(Status::Accepted, 1000, 2),
        Verdict::rejected(b'T', 6, Some(1)),
    ];
    write_verdicts(&all, &mut verdicts);
    let mut answer = Vec::new();
    Frame::answer(Kind::ReceiptVerdicts, 3, &verdicts)
        .write(&mut answer)
        .unwrap();
    let clear = Statement::Clear {
        network: NETWORK,
        side: Side::Connecting,
        own: [0x0a; 32],
        other: [0x0b; 32],
    };
    vec![
        ("network", NETWORK.0.to_le_bytes().to_vec()),
        ("identity file of A", files[0].to_vec()),
        ("node id of A", ids[0].to_vec()),
        ("Noise secret of A", vec![0xa1; 32]),
        ("ephemeral secret of A", ephemeral[0].to_vec()),
        ("identity file of B", files[1].to_vec()),
        ("node id of B", ids[1].to_vec()),
        ("Noise secret of B", vec![0xb2; 32]),
        ("ephemeral secret of B", ephemeral[1].to_vec()),
        ("proof of A under Noise", a.proof().to_vec()),
        ("A: preface and message 1", first),
        ("B: message 2", second),
        ("A: message 3", third),
        ("frame: Hello", frame),
        ("A: the frame, sealed", sealed),
        ("frame: Ping", ping),
        ("frame: Pong", pong),
        ("B: Pong, sealed", sealed_pong),
        ("frame: ReceiptVerdicts", answer),
        ("proof of A in the clear", a.identity().prove(&clear).to_vec()),
    ]
}

/// A generator whose bytes are given.
struct Fixed<'a>(&'a mut dyn Iterator<Item = u8>);

impl rand::TryRng for Fixed<'_> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Self::Error> {
        to.iter_mut().for_each(|byte| *byte = self.0.next().unwrap());
        Ok(())
    }
}

impl rand::TryCryptoRng for Fixed<'_> {}

#[test]
fn the_document_has_the_example() {
    let mut expected = String::new();
    for (name, bytes) in example() {
        let hex = hex::encode(bytes);
        let lines: Vec<_> = hex
            .as_bytes()
            .chunks(96)
            .map(|line| format!("  {}\n", String::from_utf8_lossy(line)))
            .collect();
        expected.push_str(&format!("{name}\n{}", lines.concat()));
    }
    assert!(
        DOCUMENT.contains(&expected),
        "the document should have this:\n{expected}"
    );
    // One other digit is noticed.
    let other = expected.replacen('0', "1", 1);
    assert!(!DOCUMENT.contains(&other));
}

/// Prints what one core does; run with `--ignored --nocapture`, in release for a figure.
#[test]
#[ignore = "a measurement, which asserts only that everything came through"]
fn throughput_of_a_link() {
    let mut plain = Vec::new();
    let row = ReceiptRow::new(&[7; 315]).unwrap();
    let body = bytemuck::bytes_of(&row).repeat(64);
    for request in 0..16 {
        Frame::request(Kind::SubmitReceipts, request, 0, &body)
            .write(&mut plain)
            .unwrap();
    }
    for (transport, rounds) in [(Transport::Clear, 20_000u64), (Transport::Noise, 500)] {
        let (mut client, mut server) = pair(transport);
        assert_eq!(carry(&mut client, &mut server, 1 << 20), [None, None]);
        let (mut out, mut scratch, mut count) = (Vec::new(), Scratch::default(), 0);
        let (mut sealing, mut opening) = (std::time::Duration::ZERO, std::time::Duration::ZERO);
        for _ in 0..rounds {
            out.clear();
            let start = std::time::Instant::now();
            client.link.send(&plain, &mut out).unwrap();
            sealing += start.elapsed();
            let start = std::time::Instant::now();
            // As reads of a socket come.
            for bytes in out.chunks(64 << 10) {
                let sink = &mut |event: Event<'_>| {
                    if let Event::Frame(frame) = event {
                        count += row::receipt_rows(frame.body).unwrap().len() as u64;
                    }
                    std::ops::ControlFlow::Continue(())
                };
                server.link.receive(bytes, &mut Vec::new(), &mut scratch, sink).unwrap();
            }
            opening += start.elapsed();
        }
        assert_eq!(count, rounds * 16 * 64);
        let rate = |time: std::time::Duration| count as f64 / time.as_secs_f64() / 1e6;
        println!(
            "{transport:?}: {:.2} M receipts/s written and sealed, {:.2} M receipts/s opened and checked",
            rate(sealing),
            rate(opening)
        );
    }
    let start = std::time::Instant::now();
    for _ in 0..100 {
        let (mut client, mut server) = pair(Transport::Noise);
        assert_eq!(carry(&mut client, &mut server, 1 << 20), [None, None]);
    }
    println!(
        "{:.0} us a handshake of both sides, making of two identities included",
        start.elapsed().as_micros() as f64 / 100.0
    );
}
