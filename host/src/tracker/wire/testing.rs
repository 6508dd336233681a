//! What tests of the wire share: identities of low difficulty and two links with a wire between them.
//! Only in tests.
//! Never random: everything comes from a seed.

use std::{
    collections::BTreeMap,
    ops::ControlFlow,
    sync::{Arc, Mutex},
};

use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use super::{
    Credentials, Cut, Demands, Event, Identity, Kind, Link, Network, Peer, Scratch, Transport, WireError, WireLimits,
};
use crate::chain::lunarx::params::PeerParams;

/// A network whose eight bytes all differ.
pub(crate) const NETWORK: Network = Network(0x0807_0605_0403_0201);
/// Low enough to be found at once, high enough that a flipped bit solves nothing by chance.
pub(crate) const DIFFICULTY: PeerParams = PeerParams {
    static_zero_bits: 4,
    dynamic_zero_bits: 12,
    clock_s_max: 7200,
};

pub(crate) fn rng(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

/// Kept, because tests ask thousands of times for the same few.
pub(crate) fn identity(seed: u64) -> Identity {
    static MADE: Mutex<BTreeMap<u64, Identity>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap();
    made.entry(seed)
        .or_insert_with(|| Identity::generate(&mut rng(seed), &DIFFICULTY))
        .clone()
}

pub(crate) fn credentials(seed: u64) -> Arc<Credentials> {
    Arc::new(Credentials::new(identity(seed), NETWORK, &mut rng(seed ^ 0xff)).unwrap())
}

pub(crate) fn demands() -> Demands {
    Demands {
        limits: WireLimits::default(),
        difficulty: DIFFICULTY,
        allows_clear: true,
        expected: None,
    }
}

/// A side of a connection with what it has to send and what came.
pub(crate) struct End {
    pub(crate) link: Link,
    pub(crate) out: Vec<u8>,
    pub(crate) peer: Option<Peer>,
    pub(crate) frames: Vec<(Kind, u64, Vec<u8>)>,
}

impl End {
    pub(crate) fn connect(credentials: &Arc<Credentials>, transport: Transport, demands: Demands) -> Self {
        let mut out = Vec::new();
        let link = Link::connect(credentials.clone(), transport, demands, &mut rng(100), &mut out).unwrap();
        Self::new(link, out)
    }

    pub(crate) fn accept(credentials: &Arc<Credentials>, demands: Demands) -> Self {
        let link = Link::accept(credentials.clone(), demands, &mut rng(200));
        Self::new(link, Vec::new())
    }

    fn new(link: Link, out: Vec<u8>) -> Self {
        let (peer, frames) = (None, Vec::new());
        Self {
            link,
            out,
            peer,
            frames,
        }
    }

    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<(), WireError> {
        let (peer, frames) = (&mut self.peer, &mut self.frames);
        self.link
            .receive(bytes, &mut self.out, &mut Scratch::default(), &mut |event| {
                match event {
                    Event::Established(who) => *peer = Some(who),
                    Event::Frame(frame) => frames.push((frame.kind, frame.request_id, frame.body.to_vec())),
                }
                ControlFlow::Continue(())
            })
    }
}

/// Carries bytes both ways until none are left, in parts of so many bytes; what each side cut the other for.
pub(crate) fn carry(a: &mut End, b: &mut End, part: usize) -> [Option<Cut>; 2] {
    let mut cuts = [None, None];
    while !(a.out.is_empty() && b.out.is_empty()) {
        for at in 0..2 {
            let (from, to) = if at == 0 {
                (&mut *a, &mut *b)
            } else {
                (&mut *b, &mut *a)
            };
            for bytes in std::mem::take(&mut from.out).chunks(part) {
                if cuts[1 - at].is_none() {
                    cuts[1 - at] = to.take(bytes).err().map(|error| error.cut());
                }
            }
        }
        if cuts != [None, None] {
            break;
        }
    }
    cuts
}
