//! Real chains by a peer of our own: other proofs of work, real retargets and real coins than those that are generated.

use perigee::{
    chain::{profile::Profile, utxo::params::Params},
    ingest::peer::{
        PeerParams,
        serve::{Chain, Server},
    },
    pipeline::live::Options,
};

use crate::{
    common::{bz2, data, framed, frames},
    support::*,
};

/// Long after all of them.
const AT: i64 = 1_600_000_000;

fn params_of(profile: &str) -> &'static Params {
    Profile::by_name(profile).and_then(Profile::utxo).unwrap()
}

fn by_peer(params: &'static Params, chain: Chain, headers_only: bool) -> Ran {
    let server = Server::honest(&PeerParams::from(params), chain).unwrap();
    run_live(&Options {
        at: Some(AT),
        headers_only,
        ..Options::new(params, config(), server.address().to_string())
    })
}

#[test]
fn first_blocks_by_peer_are_judged_as_from_their_file() {
    for (profile, height) in [("bitcoin", 255), ("litecoin", 256)] {
        let Some(file) = data(&format!("{profile}/blocks/blocks1-256.bz2")) else {
            return;
        };
        let (params, blocks) = (params_of(profile), framed(&bz2(&file)));
        let chain = Chain::of_blocks(&PeerParams::from(params), blocks.clone());
        let ran = by_peer(params, chain, false);
        let (_, reports) = file_run_of(params, AT, "chain", &frames(params.magic, &blocks));
        assert_eq!(ran.reports(), reports, "{profile}");
        let status = &ran.outcome().status;
        assert_eq!(
            (status.tip.height, status.coins),
            (height, Some(coins_of(&blocks))),
            "{profile}"
        );
    }
}

#[test]
fn five_thousand_dogecoin_headers_by_peer_pass_their_retargets() {
    let Some(file) = data("dogecoin/headers/dogecoin_mainnet_1_5000.h80") else {
        return;
    };
    let params = params_of("dogecoin");
    let headers: Vec<_> = file.chunks(80).map(<[u8]>::to_vec).collect();
    let chain = Chain::of_headers(&PeerParams::from(params), headers);
    let ran = by_peer(params, chain, true);
    let (summary, reports) = file_run_of(params, AT, "chain.h80", &file);
    assert_eq!((summary.objects, summary.accepted), (5_000, 5_000));
    assert_eq!(ran.reports(), reports);
    assert_eq!(ran.outcome().status.tip.height, 5_000);
}
