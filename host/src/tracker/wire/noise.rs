//! Noise_XX_25519_ChaChaPoly_SHA256 by snow: the keys of a node, the handshake's messages, and sealed messages with new keys in time.
//! Under the link, which frames what is made here; randomness comes from a seed, so that a simulation repeats itself.
//! Never knows what stands in a plaintext.

use rand::{CryptoRng, Rng as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;
use snow::{
    Builder, HandshakeState, TransportState,
    params::{CipherChoice, DHChoice, HashChoice, NoiseParams},
    resolvers::{CryptoResolver, DefaultResolver, RingResolver},
    types::{Cipher, Dh, Hash as NoiseHash, Random},
};

use super::{
    cut::{Cut, WireError},
    identity::{Identity, IdentityProof, Side, Statement},
    limits::NOISE_PLAIN_BYTES_MAX,
    preface::{Network, Preface},
};

/// The name of the protocol, which Noise hashes.
pub const PATTERN: &str = "Noise_XX_25519_ChaChaPoly_SHA256";
/// Bytes of the tag behind every ciphertext.
pub const TAG_BYTES: usize = 16;
/// Bytes of message 1: an ephemeral key.
pub const MESSAGE_1_BYTES: usize = 32;
/// Bytes of message 2: an ephemeral key, a static key and a proof, the latter two with a tag.
pub const MESSAGE_2_BYTES: usize = 32 + 32 + TAG_BYTES + IdentityProof::BYTES + TAG_BYTES;
/// Bytes of message 3: a static key and a proof, both with a tag.
pub const MESSAGE_3_BYTES: usize = MESSAGE_2_BYTES - 32;

/// An identity with a static key of Noise, and the proof that one belongs to the other: made once, used in every handshake.
#[derive(Clone)]
pub struct Credentials {
    identity: Identity,
    network: Network,
    secret: [u8; 32],
    proof: [u8; IdentityProof::BYTES],
}

impl Credentials {
    /// Draws a static key of Noise; it need not outlive the process, because the identity signs it.
    ///
    /// # Errors
    /// The library has no X25519, which only another build of it could bring about.
    pub fn new(identity: Identity, network: Network, rng: &mut impl CryptoRng) -> Result<Self, WireError> {
        let mut secret = [0; 32];
        rng.fill_bytes(&mut secret);
        let statement = Statement::Noise {
            network,
            static_key: public_key(&secret)?,
        };
        let proof = identity.prove(&statement);
        Ok(Self {
            identity,
            network,
            secret,
            proof,
        })
    }

    /// The identity.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The network.
    pub fn network(&self) -> Network {
        self.network
    }

    /// These with another proof, which is not theirs: to see that it is refused.
    pub fn with_proof(mut self, proof: [u8; IdentityProof::BYTES]) -> Self {
        self.proof = proof;
        self
    }

    /// The proof of the static key.
    pub fn proof(&self) -> [u8; IdentityProof::BYTES] {
        self.proof
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credentials({:?}, network {:016x})", self.identity, self.network.0)
    }
}

pub(super) fn public_key(secret: &[u8; 32]) -> Result<[u8; 32], WireError> {
    let internal = WireError::Internal { what: "X25519" };
    let mut dh = DefaultResolver.resolve_dh(&DHChoice::Curve25519).ok_or(internal)?;
    dh.set(secret);
    dh.pubkey().try_into().map_err(|_| internal)
}

/// A handshake under way.
pub(super) struct Handshake {
    state: Box<HandshakeState>,
    proof: [u8; IdentityProof::BYTES],
    network: Network,
}

impl Handshake {
    /// A handshake of this side behind this preface.
    pub(super) fn new(
        credentials: &Credentials,
        side: Side,
        preface: Preface,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, WireError> {
        let mut seed = [0; 32];
        rng.fill_bytes(&mut seed);
        let state = build(credentials, side, preface, seed).map_err(|_| WireError::Internal { what: "Noise" })?;
        Ok(Self {
            state: Box::new(state),
            proof: credentials.proof,
            network: credentials.network,
        })
    }

    /// Appends the next message of this side, framed by its u16 length; the first one has no payload, the others the proof.
    pub(super) fn write(&mut self, has_proof: bool, out: &mut Vec<u8>) -> Result<(), WireError> {
        let payload: &[u8] = if has_proof { &self.proof } else { &[] };
        let mut message = [0; MESSAGE_2_BYTES];
        let failed = WireError::Internal {
            what: "a message of the handshake",
        };
        let bytes = self.state.write_message(payload, &mut message).map_err(|_| failed)?;
        let message = message.get(..bytes).ok_or(failed)?;
        let length = u16::try_from(bytes).map_err(|_| failed)?;
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(message);
        Ok(())
    }

    /// Reads the next message of the other side and tells its payload.
    pub(super) fn read(&mut self, message: &[u8]) -> Result<Vec<u8>, WireError> {
        let forged = WireError::Forged {
            cut: Cut::HandshakeNoise,
            what: "a message of the handshake",
        };
        // A payload is shorter than its message.
        let mut payload = vec![0; message.len()];
        let bytes = self.state.read_message(message, &mut payload).map_err(|_| forged)?;
        payload.truncate(bytes);
        Ok(payload)
    }

    /// What a proof of the other side must sign, once its static key is known.
    pub(super) fn statement(&self) -> Option<Statement> {
        let static_key = self.state.get_remote_static()?.try_into().ok()?;
        let network = self.network;
        Some(Statement::Noise { network, static_key })
    }

    /// What seals and opens from now on.
    pub(super) fn finish(self, rekey_messages: u64) -> Result<Sealed, WireError> {
        let state = self.state.into_transport_mode();
        let state = state.map_err(|_| WireError::Internal {
            what: "the end of the handshake",
        })?;
        Ok(Sealed {
            state: Box::new(state),
            rekey_messages,
            sent: 0,
            received: 0,
        })
    }
}

fn build(
    credentials: &Credentials,
    side: Side,
    preface: Preface,
    seed: [u8; 32],
) -> Result<HandshakeState, snow::Error> {
    let params: NoiseParams = PATTERN.parse()?;
    let prologue = preface.to_bytes();
    let builder = Builder::with_resolver(params, Box::new(Seeded { seed }))
        .local_private_key(&credentials.secret)?
        .prologue(&prologue)?;
    match side {
        Side::Connecting => builder.build_initiator(),
        Side::Accepting => builder.build_responder(),
    }
}

/// The state behind the handshake: one cipher for each direction.
pub(super) struct Sealed {
    state: Box<TransportState>,
    rekey_messages: u64,
    sent: u64,
    received: u64,
}

impl Sealed {
    /// Appends a plaintext as messages `u16 length | ciphertext`, as few as there can be.
    pub(super) fn seal(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), WireError> {
        let failed = WireError::Internal { what: "a cipher" };
        for part in plain.chunks(NOISE_PLAIN_BYTES_MAX) {
            let bytes = part.len().saturating_add(TAG_BYTES);
            let length = u16::try_from(bytes).map_err(|_| failed)?;
            out.extend_from_slice(&length.to_le_bytes());
            let start = out.len();
            out.resize(start.saturating_add(bytes), 0);
            let to = out.get_mut(start..).ok_or(failed)?;
            self.state.write_message(part, to).map_err(|_| failed)?;
            self.sent = self.sent.wrapping_add(1);
            if is_rekey(self.sent, self.rekey_messages) {
                self.state.rekey_outgoing();
            }
        }
        Ok(())
    }

    /// Opens a ciphertext into `plain`, which has room for it, and tells how many bytes it has.
    pub(super) fn open(&mut self, message: &[u8], plain: &mut [u8]) -> Result<usize, WireError> {
        let forged = WireError::Forged {
            cut: Cut::NoiseMessage,
            what: "a message",
        };
        let bytes = self.state.read_message(message, plain).map_err(|_| forged)?;
        self.received = self.received.wrapping_add(1);
        if is_rekey(self.received, self.rekey_messages) {
            self.state.rekey_incoming();
        }
        Ok(bytes)
    }
}

fn is_rekey(messages: u64, every: u64) -> bool {
    messages.checked_rem(every) == Some(0)
}

/// The primitives of the library with randomness of ours.
struct Seeded {
    seed: [u8; 32],
}

impl CryptoResolver for Seeded {
    fn resolve_rng(&self) -> Option<Box<dyn Random>> {
        Some(Box::new(Drawn(ChaCha20Rng::from_seed(self.seed))))
    }

    fn resolve_dh(&self, choice: &DHChoice) -> Option<Box<dyn Dh>> {
        DefaultResolver.resolve_dh(choice)
    }

    fn resolve_hash(&self, choice: &HashChoice) -> Option<Box<dyn NoiseHash>> {
        DefaultResolver.resolve_hash(choice)
    }

    fn resolve_cipher(&self, choice: &CipherChoice) -> Option<Box<dyn Cipher>> {
        // The cipher is what a byte costs most in, and ring has it in assembly; keys and hashes are seldom.
        RingResolver.resolve_cipher(choice)
    }
}

struct Drawn(ChaCha20Rng);

impl Random for Drawn {
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), snow::Error> {
        self.0.fill_bytes(dest);
        Ok(())
    }
}
