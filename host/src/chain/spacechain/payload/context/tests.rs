//! Unit tests of context: every statement comes back, every rule broken alone.
//! Beside the kind; statements are signed by the platform of generated streams.
//! Never part of the program.

use super::{
    super::testing::{Bench, Signer, sealed},
    *,
};

fn statement(seq: u64, statement: &Statement, signer: &Signer) -> Vec<u8> {
    let start = [&[KIND, 1], &seq.to_le_bytes()[..], &statement.to_bytes()].concat();
    sealed(start, &[signer])
}

fn downlink(depth: u8) -> Downlink {
    Downlink {
        depth,
        fill: 222,
        is_dual: true,
        has_error_control: false,
    }
}

fn role(version: u32) -> Statement {
    Statement::Role(
        [5; 20],
        Role {
            version,
            threshold: 1,
            keys: vec![Signer::ecdsa(1).key()],
        },
    )
}

#[test]
fn every_statement_comes_back_and_is_accepted() {
    let key = Signer::ed25519(1).key();
    let application = Application {
        quota_bytes: 1,
        price: 2,
        script: vec![3],
        keys: vec![Signer::ecdsa(1).key()],
    };
    let statements = [
        Statement::Application([1; 20], application),
        Statement::Installed([1; 20], 9),
        Statement::Operator(
            key,
            Operator {
                spacecraft: 1023,
                channels: vec![0, 63],
            },
        ),
        Statement::Anchor(6_000, headers::tests::encoded(&headers::tests::anchor())),
        Statement::Relays(vec![key]),
        role(0),
        Statement::Node(7, key),
        Statement::Receiver(1023, 63, Receiver::default()),
        Statement::Downlink(1023, downlink(8)),
    ];
    let mut bench = Bench::new();
    for (seq, said) in (1u64..).zip(&statements) {
        let object = statement(seq, said, &Signer::platform());
        let read = Context::read(&object, PayloadParams::embedded()).unwrap();
        assert_eq!((&read.statement, read.seq), (said, seq));
        assert_eq!(bench.verdict(object), "accept", "{said:?}");
    }
}

#[test]
fn each_rule_alone_has_its_number_and_the_lowest_wins() {
    let platform = Signer::platform();
    let mut bench = Bench::new();
    assert_eq!(bench.verdict(statement(5, &role(1), &platform)), "accept");
    let node = |key: u8| Statement::Node(1, Signer::ed25519(key).key());
    assert_eq!(bench.verdict(statement(6, &node(1), &platform)), "accept");
    let mut unlinked = headers::tests::anchor();
    unlinked[3].prev = [1; 32];
    let unlinked = Statement::Anchor(6_000, headers::tests::encoded(&unlinked));
    let mut cut = statement(7, &node(1), &platform);
    cut.pop();
    let many = Statement::Operator(
        Signer::ecdsa(1).key(),
        Operator {
            spacecraft: 1024,
            channels: vec![],
        },
    );
    let high = Statement::Receiver(1, 64, Receiver::default());
    let cases = [
        (cut, "Z1"),
        (statement(7, &many, &platform), "Z1"),
        (statement(7, &high, &platform), "Z1"),
        (statement(7, &Statement::Downlink(1, downlink(6)), &platform), "Z1"),
        (statement(7, &Statement::Downlink(1024, downlink(8)), &platform), "Z1"),
        (statement(6, &node(1), &platform), "Z2"),
        (statement(7, &node(2), &platform), "Z3"),
        (statement(7, &role(2), &platform), "Z3"),
        (statement(7, &unlinked, &platform), "Z4"),
        (statement(7, &node(1), &Signer::ecdsa(1)), "Z5"),
        // Several at once.
        (statement(6, &node(2), &Signer::ecdsa(1)), "Z2"),
        (statement(7, &unlinked, &Signer::ecdsa(1)), "Z4"),
    ];
    for (object, expected) in cases {
        assert_eq!(bench.verdict(object), expected);
    }
    assert_eq!(
        bench.verdict(statement(7, &node(1), &platform)),
        "accept",
        "the control"
    );
}
