//! One connection of either side: preface, handshake, then frames, over whatever carries bytes.
//! Between a socket (or a simulated one) and the core; bytes go in, events and bytes to send come out.
//! Never reads a clock: how long a handshake may take is the caller's to say.

use std::{ops::ControlFlow, sync::Arc};

use rand::{CryptoRng, Rng as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use super::{
    cut::{Cut, WireError},
    frame::{Assembler, Frame},
    identity::{IdentityProof, Peer, Side, Statement},
    limits::{NOISE_BYTES_MAX, WireLimits},
    noise::{Credentials, Handshake, MESSAGE_1_BYTES, MESSAGE_2_BYTES, MESSAGE_3_BYTES, Sealed, TAG_BYTES},
    preface::{Preface, Transport},
    puzzle::{Puzzle, SOLUTION_BYTES},
};
use crate::chain::lunarx::{Hash, params::PeerParams};

/// What this side demands of the other.
#[derive(Clone, Copy, Debug)]
pub struct Demands {
    /// Limits of what comes in.
    pub limits: WireLimits,
    /// Difficulty of the puzzles.
    pub difficulty: PeerParams,
    /// Of the accepting side: whether it takes a connection in the clear from there.
    pub allows_clear: bool,
    /// Of the connecting side: the id that must answer; `None` takes any.
    pub expected: Option<Hash>,
}

/// What came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// The other side has proved who it is; comes once, before all frames.
    Established(Peer),
    /// A frame.
    Frame(Frame<'a>),
}

/// Room to open one message of Noise; one for all links of a thread.
pub struct Scratch(Box<[u8]>);

impl Default for Scratch {
    fn default() -> Self {
        Self(vec![0; NOISE_BYTES_MAX].into())
    }
}

/// A connection.
pub struct Link {
    side: Side,
    phase: Phase,
    /// What has come of the next step of the handshake or of the next message of Noise.
    partial: Vec<u8>,
    assembler: Assembler,
    demands: Demands,
    /// Zero bits of the puzzle in front of the handshake; 0 for none.
    puzzle_bits: u8,
    has_computed: bool,
}

enum Phase {
    /// The accepting side waits for the preface.
    Preface {
        credentials: Arc<Credentials>,
        seed: [u8; 32],
    },
    /// Noise: the accepting side waits for message 1, and nothing is computed yet.
    Knock(Knock),
    /// Noise: message 1 waits for the solution of this puzzle.
    Puzzle {
        knock: Knock,
        message_1: [u8; MESSAGE_1_BYTES],
        puzzle: Puzzle,
    },
    /// In the clear: the nonce of the other side.
    Nonce {
        credentials: Arc<Credentials>,
        own: [u8; 32],
    },
    /// In the clear: the proof of the other side, which must sign this.
    Proof { statement: Statement },
    /// The next message of the handshake of Noise.
    Noise { handshake: Handshake, message: Message },
    /// Frames in the clear.
    Clear,
    /// Frames in messages.
    Sealed(Sealed),
    /// Nothing is read or written any more.
    Dead,
}

/// What a handshake of the accepting side is made of, once there is a reason to.
struct Knock {
    credentials: Arc<Credentials>,
    seed: [u8; 32],
    preface: Preface,
}

/// The message of the handshake that comes next, behind the first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Message {
    /// To the connecting side; in its place there may be a puzzle.
    Second,
    /// To the connecting side that has solved its puzzle.
    SecondAtLast,
    Third,
}

impl Link {
    /// The accepting side of a connection.
    pub fn accept(credentials: Arc<Credentials>, demands: Demands, rng: &mut impl CryptoRng) -> Self {
        let mut seed = [0; 32];
        rng.fill_bytes(&mut seed);
        let phase = Phase::Preface { credentials, seed };
        Self::new(Side::Accepting, phase, demands)
    }

    /// The connecting side; `out` gets the first bytes to send.
    ///
    /// # Errors
    /// The cipher library fails.
    pub fn connect(
        credentials: Arc<Credentials>,
        transport: Transport,
        demands: Demands,
        rng: &mut impl CryptoRng,
        out: &mut Vec<u8>,
    ) -> Result<Self, WireError> {
        let network = credentials.network();
        let preface = Preface { transport, network };
        out.extend_from_slice(&preface.to_bytes());
        let side = Side::Connecting;
        let phase = match transport {
            Transport::Clear => {
                let mut own = [0; 32];
                rng.fill_bytes(&mut own);
                out.extend_from_slice(&own);
                Phase::Nonce { credentials, own }
            }
            Transport::Noise => {
                let mut handshake = Handshake::new(&credentials, side, preface, rng)?;
                handshake.write(false, out)?;
                let message = Message::Second;
                Phase::Noise { handshake, message }
            }
        };
        Ok(Self::new(side, phase, demands))
    }

    fn new(side: Side, phase: Phase, demands: Demands) -> Self {
        Self {
            side,
            phase,
            partial: Vec::new(),
            assembler: Assembler::new(demands.limits),
            demands,
            puzzle_bits: 0,
            has_computed: false,
        }
    }

    /// Whether the accepting side may still demand a puzzle: neither a puzzle nor message 2 has left.
    pub fn may_demand(&self) -> bool {
        matches!(self.phase, Phase::Preface { .. } | Phase::Knock(_))
    }

    /// Demands a puzzle of so many zero bits, at most [`super::puzzle::BITS_MAX`], before the handshake of Noise is computed; 0
    /// demands none. Holds for what comes next, where [`Self::may_demand`].
    pub fn set_puzzle_bits(&mut self, bits: u8) {
        self.puzzle_bits = bits;
    }

    /// Whether a puzzle was demanded that is not solved yet.
    pub fn has_demanded(&self) -> bool {
        matches!(self.phase, Phase::Puzzle { .. })
    }

    /// Whether the accepting side has begun to compute, which is what costs: keys and a proof.
    pub fn has_computed(&self) -> bool {
        self.has_computed
    }

    /// Which side this is.
    pub fn side(&self) -> Side {
        self.side
    }

    /// Whether the handshake is over and nothing was cut.
    pub fn is_established(&self) -> bool {
        matches!(self.phase, Phase::Clear | Phase::Sealed(_))
    }

    /// Bytes that came of something that is not yet whole.
    pub fn pending_bytes(&self) -> usize {
        self.partial.len().saturating_add(self.assembler.pending_bytes())
    }

    /// Takes bytes that came. The connecting side solves a puzzle in here, which takes a millisecond as a rule, and a second at most
    /// on a slow core. Events go to `sink` until it breaks, and then the link is dead; bytes of the handshake to send go
    /// behind `out`.
    ///
    /// # Errors
    /// The other side broke a rule; the link is dead. Bytes already in `out` may be sent, but need not.
    pub fn receive(
        &mut self,
        input: &[u8],
        out: &mut Vec<u8>,
        scratch: &mut Scratch,
        sink: &mut dyn FnMut(Event<'_>) -> ControlFlow<()>,
    ) -> Result<(), WireError> {
        let flow = self.advance(input, out, scratch, sink);
        if !matches!(flow, Ok(ControlFlow::Continue(()))) {
            self.phase = Phase::Dead;
            self.partial = Vec::new();
        }
        flow.map(|_| ())
    }

    /// Appends frames, written one behind another, as this transport carries them.
    ///
    /// # Errors
    /// There is no transport yet or any more, or the cipher library fails.
    pub fn send(&mut self, frames: &[u8], out: &mut Vec<u8>) -> Result<(), WireError> {
        match &mut self.phase {
            Phase::Clear => {
                out.extend_from_slice(frames);
                Ok(())
            }
            Phase::Sealed(sealed) => sealed.seal(frames, out),
            _ => Err(WireError::Internal {
                what: "sending before the handshake",
            }),
        }
    }

    fn advance(
        &mut self,
        mut input: &[u8],
        out: &mut Vec<u8>,
        scratch: &mut Scratch,
        sink: &mut dyn FnMut(Event<'_>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, WireError> {
        while let Some(bytes) = self.step_bytes() {
            if !take(&mut self.partial, &mut input, bytes.min(LENGTH_BYTES)) {
                return Ok(ControlFlow::Continue(()));
            }
            self.check_length()?;
            // Known only now where a puzzle may come in place of a message.
            let bytes = self.step_bytes().unwrap_or(bytes);
            if !take(&mut self.partial, &mut input, bytes) {
                return Ok(ControlFlow::Continue(()));
            }
            let step = std::mem::take(&mut self.partial);
            if let Some(peer) = self.step(&step, out)?
                && sink(Event::Established(peer)).is_break()
            {
                return Ok(ControlFlow::Break(()));
            }
        }
        let assembler = &mut self.assembler;
        let frames = &mut |frame: Frame<'_>| sink(Event::Frame(frame));
        match &mut self.phase {
            Phase::Clear => assembler.feed(input, frames),
            Phase::Sealed(sealed) => {
                let idle = self.demands.limits.idle_bytes_max;
                open(sealed, &mut self.partial, idle, input, scratch, &mut |plain| {
                    assembler.feed(plain, frames)
                })
            }
            _ => Ok(ControlFlow::Break(())),
        }
    }

    /// Bytes of the next step of the handshake; `None` behind it.
    fn step_bytes(&self) -> Option<usize> {
        match &self.phase {
            Phase::Preface { .. } => Some(Preface::BYTES),
            Phase::Nonce { .. } => Some(32),
            Phase::Proof { .. } => Some(IdentityProof::BYTES),
            Phase::Clear | Phase::Sealed(_) | Phase::Dead => None,
            Phase::Knock(_) | Phase::Puzzle { .. } | Phase::Noise { .. } => {
                Some(self.message_bytes()?.saturating_add(LENGTH_BYTES))
            }
        }
    }

    /// Bytes of the message of the handshake that comes next, behind its length.
    fn message_bytes(&self) -> Option<usize> {
        match &self.phase {
            Phase::Knock(_) => Some(MESSAGE_1_BYTES),
            Phase::Puzzle { .. } => Some(SOLUTION_BYTES),
            Phase::Noise { message, .. } => Some(match message {
                Message::Second if self.is_puzzle() => Puzzle::BYTES,
                Message::Second | Message::SecondAtLast => MESSAGE_2_BYTES,
                Message::Third => MESSAGE_3_BYTES,
            }),
            _ => None,
        }
    }

    /// Whether what comes in place of message 2 says by its length that it is a puzzle.
    fn is_puzzle(&self) -> bool {
        let length = self.partial.first_chunk().copied().map(u16::from_le_bytes);
        length.is_some_and(|length| usize::from(length) == Puzzle::BYTES)
    }

    /// Messages of the handshake have each its only length, which is known before they have come.
    fn check_length(&self) -> Result<(), WireError> {
        let (Some(expected), Some(length)) = (self.message_bytes(), self.partial.first_chunk()) else {
            return Ok(());
        };
        let got = u16::from_le_bytes(*length);
        match expected == usize::from(got) {
            true => Ok(()),
            false => Err(WireError::number(Cut::HandshakeLength, expected as u64, got)),
        }
    }

    /// One step of the handshake, with all its bytes; tells the peer at the end of it.
    fn step(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Result<Option<Peer>, WireError> {
        match std::mem::replace(&mut self.phase, Phase::Dead) {
            Phase::Preface { credentials, seed } => {
                self.phase = self.begin(&credentials, seed, bytes)?;
                Ok(None)
            }
            Phase::Knock(knock) => {
                let message_1 = message(bytes)?;
                match self.puzzle_bits {
                    0 => self.answer(&knock, message_1, out),
                    bits => {
                        let puzzle = Puzzle::new(bits, knock.puzzle_seed());
                        out.extend_from_slice(&(Puzzle::BYTES as u16).to_le_bytes());
                        out.extend_from_slice(&puzzle.to_bytes());
                        self.phase = Phase::Puzzle {
                            knock,
                            message_1: *message_1,
                            puzzle,
                        };
                        Ok(None)
                    }
                }
            }
            Phase::Puzzle {
                knock,
                message_1,
                puzzle,
            } => {
                puzzle.check(u64::from_le_bytes(*message(bytes)?))?;
                self.answer(&knock, &message_1, out)
            }
            Phase::Nonce { credentials, own } => {
                let other = *bytes.first_chunk().ok_or(SHORT)?;
                let (network, side) = (credentials.network(), self.side);
                self.has_computed = true;
                if side == Side::Accepting {
                    out.extend_from_slice(&own);
                }
                let statement = Statement::Clear {
                    network,
                    side,
                    own,
                    other,
                };
                out.extend_from_slice(&credentials.identity().prove(&statement));
                let (side, own, other) = (side.other(), other, own);
                let statement = Statement::Clear {
                    network,
                    side,
                    own,
                    other,
                };
                self.phase = Phase::Proof { statement };
                Ok(None)
            }
            Phase::Proof { statement } => {
                let peer = self.check(bytes, &statement)?;
                self.phase = Phase::Clear;
                Ok(Some(peer))
            }
            Phase::Noise { handshake, message } => self.noise(handshake, message, bytes, out),
            phase @ (Phase::Clear | Phase::Sealed(_) | Phase::Dead) => {
                self.phase = phase;
                Ok(None)
            }
        }
    }

    fn begin(&self, credentials: &Arc<Credentials>, seed: [u8; 32], bytes: &[u8]) -> Result<Phase, WireError> {
        let preface = Preface::read(bytes.first_chunk().ok_or(SHORT)?, credentials.network())?;
        let credentials = credentials.clone();
        match preface.transport {
            Transport::Clear if !self.demands.allows_clear => Err(WireError::number(
                Cut::ClearRefused,
                Transport::Noise.byte(),
                Transport::Clear.byte(),
            )),
            Transport::Clear => {
                let mut own = [0; 32];
                ChaCha20Rng::from_seed(seed).fill_bytes(&mut own);
                Ok(Phase::Nonce { credentials, own })
            }
            Transport::Noise => Ok(Phase::Knock(Knock {
                credentials,
                seed,
                preface,
            })),
        }
    }

    /// Message 2, the answer to message 1.
    fn answer(
        &mut self,
        knock: &Knock,
        message_1: &[u8; MESSAGE_1_BYTES],
        out: &mut Vec<u8>,
    ) -> Result<Option<Peer>, WireError> {
        self.has_computed = true;
        let mut rng = ChaCha20Rng::from_seed(knock.seed);
        let mut handshake = Handshake::new(&knock.credentials, self.side, knock.preface, &mut rng)?;
        handshake.read(message_1)?;
        handshake.write(true, out)?;
        let message = Message::Third;
        self.phase = Phase::Noise { handshake, message };
        Ok(None)
    }

    fn noise(
        &mut self,
        mut handshake: Handshake,
        message: Message,
        bytes: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<Option<Peer>, WireError> {
        let bytes = bytes.get(LENGTH_BYTES..).unwrap_or_default();
        if message == Message::Second
            && let Ok(bytes) = bytes.try_into()
        {
            let solution = Puzzle::read(bytes)?.solve();
            out.extend_from_slice(&(SOLUTION_BYTES as u16).to_le_bytes());
            out.extend_from_slice(&solution.to_le_bytes());
            let message = Message::SecondAtLast;
            self.phase = Phase::Noise { handshake, message };
            return Ok(None);
        }
        let payload = handshake.read(bytes)?;
        let statement = handshake.statement().ok_or(SHORT)?;
        let peer = self.check(&payload, &statement)?;
        if message != Message::Third {
            handshake.write(true, out)?;
        }
        self.phase = Phase::Sealed(handshake.finish(self.demands.limits.rekey_messages)?);
        Ok(Some(peer))
    }

    fn check(&self, proof: &[u8], statement: &Statement) -> Result<Peer, WireError> {
        let peer = IdentityProof::read(proof)?.check(statement, &self.demands.difficulty)?;
        match self.demands.expected {
            Some(expected) if expected != peer.id => {
                let (cut, got) = (Cut::UnexpectedPeer, peer.id);
                Err(WireError::Id { cut, expected, got })
            }
            _ => Ok(peer),
        }
    }
}

impl Knock {
    /// Random bytes behind those that the handshake has from the same seed.
    fn puzzle_seed(&self) -> [u8; 32] {
        let mut bytes = [0; 64];
        ChaCha20Rng::from_seed(self.seed).fill_bytes(&mut bytes);
        let (_, seed) = bytes.split_at(32);
        seed.try_into().unwrap_or_default()
    }
}

/// The message of a step behind its length.
fn message<const N: usize>(step: &[u8]) -> Result<&[u8; N], WireError> {
    step.get(LENGTH_BYTES..)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(SHORT)
}

/// Bytes of the length in front of a message of Noise.
const LENGTH_BYTES: usize = 2;
/// Bytes of a ciphertext of one byte.
const MESSAGE_BYTES_MIN: u64 = TAG_BYTES as u64 + 1;
/// A step runs only with all its bytes.
const SHORT: WireError = WireError::Internal {
    what: "a step of the handshake",
};

/// Fills `to` up to so many bytes; whether it has them.
fn take(to: &mut Vec<u8>, input: &mut &[u8], bytes: usize) -> bool {
    let lacking = bytes.saturating_sub(to.len()).min(input.len());
    let (taken, rest) = input.split_at_checked(lacking).unwrap_or_default();
    to.extend_from_slice(taken);
    *input = rest;
    to.len() >= bytes
}

/// Takes a plaintext.
type Plain<'a> = dyn FnMut(&[u8]) -> Result<ControlFlow<()>, WireError> + 'a;

/// Opens every message that is whole; what is left over waits in `partial`.
fn open(
    sealed: &mut Sealed,
    partial: &mut Vec<u8>,
    idle_bytes_max: usize,
    mut input: &[u8],
    scratch: &mut Scratch,
    sink: &mut Plain<'_>,
) -> Result<ControlFlow<()>, WireError> {
    while !input.is_empty() {
        let bytes;
        if partial.is_empty()
            && let Some((length, _)) = input.split_first_chunk()
            && let Some((message, rest)) = input.split_at_checked(message_bytes(*length)?)
        {
            bytes = sealed.open(message.get(LENGTH_BYTES..).unwrap_or_default(), &mut scratch.0)?;
            input = rest;
        } else {
            if !take(partial, &mut input, LENGTH_BYTES) {
                break;
            }
            let length = partial.first_chunk().ok_or(SHORT)?;
            if !take(partial, &mut input, message_bytes(*length)?) {
                break;
            }
            bytes = sealed.open(partial.get(LENGTH_BYTES..).unwrap_or_default(), &mut scratch.0)?;
            partial.clear();
            partial.shrink_to(idle_bytes_max);
        }
        if sink(scratch.0.get(..bytes).unwrap_or_default())?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// Bytes of a message with its length; one without plaintext says nothing and is not sent.
fn message_bytes(length: [u8; LENGTH_BYTES]) -> Result<usize, WireError> {
    let length = usize::from(u16::from_le_bytes(length));
    match length > TAG_BYTES {
        true => Ok(length.saturating_add(LENGTH_BYTES)),
        false => Err(WireError::number(Cut::NoiseLength, MESSAGE_BYTES_MIN, length as u64)),
    }
}
