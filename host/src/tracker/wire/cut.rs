//! Why a connection is cut: a reason that is counted, and an error that says what was expected and what came.
//! Made by the decoders here and by the tracker's core; the server counts every reason, from zero on.
//! Never an answer: whoever breaks the form of the protocol hears nothing more.

use super::kind::Kind;
use crate::chain::lunarx::Hash;

macro_rules! cuts {
    ($($(#[$doc:meta])* $name:ident = $word:literal,)*) => {
        /// A reason to cut a connection.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Cut {
            $($(#[$doc])* $name,)*
        }

        impl Cut {
            /// All reasons, in the order of their numbers from 0.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in counters, logs and labels.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

cuts! {
    /// The first four bytes are not those of the protocol.
    Magic = "magic",
    /// A version that is not spoken here.
    Version = "version",
    /// A transport that there is not.
    Transport = "transport",
    /// A byte that must be zero is not.
    Reserved = "reserved",
    /// Parameters of another network.
    Network = "network",
    /// A connection in the clear from where none is taken.
    ClearRefused = "clear_refused",
    /// A length in the handshake that no message has.
    HandshakeLength = "handshake_length",
    /// A message of the Noise handshake that is not authentic.
    HandshakeNoise = "handshake_noise",
    /// The puzzle in front of the handshake is not solved, or one is demanded that nobody should be asked for.
    HandshakePuzzle = "handshake_puzzle",
    /// More handshakes than the service can afford, puzzles and all.
    HandshakeRate = "handshake_rate",
    /// A proof of identity of another form.
    IdentityForm = "identity_form",
    /// The node id is not SHA-256 of the public key.
    IdMismatch = "id_mismatch",
    /// The static puzzle is not solved.
    StaticPuzzle = "static_puzzle",
    /// The dynamic puzzle is not solved.
    DynamicPuzzle = "dynamic_puzzle",
    /// The signature of the proof does not hold.
    IdentitySignature = "identity_signature",
    /// Another node answers than the one that was called.
    UnexpectedPeer = "unexpected_peer",
    /// A message of Noise that is too short for its tag.
    NoiseLength = "noise_length",
    /// A message of Noise that is not authentic.
    NoiseMessage = "noise_message",
    /// A body above the limit of its type.
    Oversized = "oversized",
    /// A frame with flags.
    FrameFlags = "frame_flags",
    /// A frame of a type that there is not.
    FrameType = "frame_type",
    /// A body that is not of the form of its type.
    Body = "body",
    /// The first frame is not `Hello`, or another one is.
    Hello = "hello",
    /// Both sides have no version of the protocol in common.
    NoCommonVersion = "no_common_version",
    /// An answer to what was not asked.
    Unasked = "unasked",
    /// The handshake took too long.
    HandshakeTimeout = "handshake_timeout",
    /// A frame took too long from its first byte.
    FrameTimeout = "frame_timeout",
    /// A frame came in slower than the least rate.
    SlowFrame = "slow_frame",
    /// Nothing came, not even an answer to a ping.
    Idle = "idle",
    /// The peer does not read its answers.
    Unread = "unread",
    /// The id is on the list of those that are refused, or not on that of those that are admitted.
    Denied = "denied",
    /// The id is banned.
    Banned = "banned",
    /// As many connections as there may be.
    ConnectionsFull = "connections_full",
    /// As many connections of one prefix as there may be.
    PrefixFull = "prefix_full",
    /// New connections of one prefix came too fast.
    PrefixRate = "prefix_rate",
    /// As many connections of one peer as there may be.
    PeerFull = "peer_full",
    /// The service stops.
    Draining = "draining",
    /// The peer said goodbye.
    PeerLeft = "peer_left",
    /// The peer closed the connection, or it broke.
    PeerClosed = "peer_closed",
    /// Something of our own went wrong, such as a cipher that does not encrypt.
    Internal = "internal",
}

impl Cut {
    /// Reasons that a connection is cut for before its handshake is done.
    pub const OF_HANDSHAKE: &[Self] = &[
        Self::Magic,
        Self::Version,
        Self::Transport,
        Self::Reserved,
        Self::Network,
        Self::ClearRefused,
        Self::HandshakeLength,
        Self::HandshakeNoise,
        Self::HandshakePuzzle,
        Self::HandshakeRate,
        Self::IdentityForm,
        Self::IdMismatch,
        Self::StaticPuzzle,
        Self::DynamicPuzzle,
        Self::IdentitySignature,
        Self::UnexpectedPeer,
        Self::HandshakeTimeout,
    ];
}

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// What a peer broke, in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// A number is not the one that must stand there.
    #[error("{cut}: expected {expected}, got {got}")]
    Number {
        /// The reason.
        cut: Cut,
        /// What must stand there; of a limit, the most or the least.
        expected: u64,
        /// What stands there.
        got: u64,
    },
    /// An id or a key is another one.
    #[error("{cut}: expected {}, got {}", hex::encode(expected), hex::encode(got))]
    Id {
        /// The reason.
        cut: Cut,
        /// What follows from the rest.
        expected: Hash,
        /// What stands there.
        got: Hash,
    },
    /// A signature or a tag does not hold.
    #[error("{cut}: {what} is not authentic")]
    Forged {
        /// The reason.
        cut: Cut,
        /// Of what.
        what: &'static str,
    },
    /// A body is not of its form.
    #[error("{}: {kind} at {field}: expected {expected}, got {got}", Cut::Body)]
    Body {
        /// The type of the frame.
        kind: Kind,
        /// The field.
        field: &'static str,
        /// What must stand there.
        expected: u64,
        /// What stands there.
        got: u64,
    },
    /// The bytes of a control message are none.
    #[error(
        "{}: {kind}: expected a message of the form in the document, got {got_bytes} other bytes",
        Cut::Body
    )]
    Control {
        /// The type of the frame.
        kind: Kind,
        /// Bytes of its body.
        got_bytes: u64,
    },
    /// Our own cipher fails.
    #[error("{}: {what} failed", Cut::Internal)]
    Internal {
        /// What.
        what: &'static str,
    },
}

impl WireError {
    /// The reason that is counted.
    pub const fn cut(&self) -> Cut {
        match self {
            Self::Number { cut, .. } | Self::Id { cut, .. } | Self::Forged { cut, .. } => *cut,
            Self::Body { .. } | Self::Control { .. } => Cut::Body,
            Self::Internal { .. } => Cut::Internal,
        }
    }

    pub(super) fn number(cut: Cut, expected: impl Into<u64>, got: impl Into<u64>) -> Self {
        Self::Number {
            cut,
            expected: expected.into(),
            got: got.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_a_number_and_a_name_of_its_own() {
        let mut names: Vec<_> = Cut::ALL.iter().map(|cut| cut.name()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), Cut::ALL.len());
        for (number, cut) in Cut::ALL.iter().enumerate() {
            assert_eq!(*cut as usize, number, "{cut}");
        }
    }

    #[test]
    fn an_error_reads_as_one_line() {
        let error = WireError::number(Cut::Version, 1u64, 9u64);
        assert_eq!(
            (error.to_string().as_str(), error.cut()),
            ("version: expected 1, got 9", Cut::Version)
        );
        let error = WireError::Control {
            kind: Kind::Hello,
            got_bytes: 3,
        };
        assert!(error.to_string().starts_with("body: Hello: "), "{error}");
    }
}
