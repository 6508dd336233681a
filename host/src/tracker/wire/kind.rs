//! The types of frames: number, name and longest body of each, in one table.
//! Asked by the decoder of frames before it waits for a body, and by whoever sends one.
//! Never knows what stands in a body: that is the part of `message` and `row`.

use super::limits::BODY_BYTES_MAX;

/// Longest body of a message of control: a name has at most 255 bytes, a key 33.
const CONTROL: usize = 1024;
/// Longest body of an object or a proof: an audit record of 135 pieces has at most 376 KB.
const BULK: usize = BODY_BYTES_MAX;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $most:expr;)*) => {
        /// The type of a frame. Bit 0 says that it is an answer; the answer to request `n` has type `n | 1`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum Kind {
            $($(#[$doc])* $name = $number,)*
        }

        impl Kind {
            /// All types, by number.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The type of this number.
            pub const fn from_number(number: u16) -> Option<Self> {
                match number {
                    $($number => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Its name in the document.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }

            /// Bytes of its longest body.
            pub const fn body_bytes_max(self) -> usize {
                match self {
                    $(Self::$name => $most,)*
                }
            }
        }
    };
}

kinds! {
    /// Who connects, the first frame of the connecting side.
    Hello = 0x0002, CONTROL;
    /// The answer to it.
    Welcome = 0x0003, CONTROL;
    /// Is anybody there; an empty body.
    Ping = 0x0004, 0;
    /// Somebody is; an empty body.
    Pong = 0x0005, 0;
    /// The last request of its sender, which still answers what came before; it has no answer.
    Goodbye = 0x0006, CONTROL;
    /// The answer to any request that is not done now.
    Retry = 0x0009, CONTROL;
    /// The answer to any request that cannot be done.
    Error = 0x000b, CONTROL;
    /// Rows of receipts.
    SubmitReceipts = 0x0100, BULK;
    /// Rows of verdicts, one for each receipt, in their order.
    ReceiptVerdicts = 0x0101, BULK;
    /// A list of objects of any kind.
    SubmitObjects = 0x0102, BULK;
    /// Rows of verdicts, one for each object, in their order.
    ObjectVerdicts = 0x0103, BULK;
    /// What an account has.
    GetAccount = 0x0200, CONTROL;
    /// The answer to it.
    Account = 0x0201, CONTROL;
    /// The record of a name.
    GetName = 0x0202, CONTROL;
    /// The object, or nothing.
    Name = 0x0203, BULK;
    /// The record of a peer.
    GetPeer = 0x0204, CONTROL;
    /// The object, or nothing.
    Peer = 0x0205, BULK;
    /// A manifest.
    GetManifest = 0x0206, CONTROL;
    /// The object, or nothing.
    Manifest = 0x0207, BULK;
    /// Peers near an id.
    FindNode = 0x0208, CONTROL;
    /// The signed answer to it.
    Nodes = 0x0209, BULK;
    /// Proof that an object is in the ledger.
    ProveReceipt = 0x0300, CONTROL;
    /// The proof, as the ledger writes it.
    ReceiptProof = 0x0301, BULK;
    /// The signed head of the ledger; an empty body.
    GetHead = 0x0302, 0;
    /// The head, as the ledger writes it.
    Head = 0x0303, BULK;
    /// Proof that one head goes on from another.
    ProveConsistency = 0x0304, CONTROL;
    /// The proof, as the ledger writes it.
    ConsistencyProof = 0x0305, BULK;
    /// A provider is asked to commit itself to all of a shard.
    CommitRequest = 0x0400, CONTROL;
    /// Its commitment.
    Commit = 0x0401, CONTROL;
    /// What is asked, with the signature of the tracker.
    Challenge = 0x0402, BULK;
    /// The rest of the record of the audit, by the provider.
    Answer = 0x0403, BULK;
    /// A provider says that it holds a shard under a contract.
    Hold = 0x0404, CONTROL;
    /// It is audited for it from an epoch on.
    Held = 0x0405, CONTROL;
    /// A part of a shard to keep.
    PutShard = 0x0500, BULK;
    /// It is kept.
    Stored = 0x0501, CONTROL;
    /// A part of a shard, for a repair.
    GetPiece = 0x0502, CONTROL;
    /// The bytes.
    Piece = 0x0503, BULK;
    /// The evidence of an audit that failed.
    GetEvidence = 0x0504, CONTROL;
    /// The evidence, as the audits write it.
    Evidence = 0x0505, BULK;
}

impl Kind {
    /// Its number.
    pub const fn number(self) -> u16 {
        self as u16
    }

    /// Whether it answers a request.
    pub const fn is_answer(self) -> bool {
        self.number() & 1 == 1
    }

    /// The type of the answer to this request; of an answer itself, and of `Goodbye`, nothing.
    pub const fn answer(self) -> Option<Self> {
        match self.is_answer() {
            true => None,
            false => Self::from_number(self.number() | 1),
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_request_but_goodbye_has_its_answer() {
        assert!(Kind::ALL.is_sorted_by(|a, b| a.number() < b.number()));
        for kind in Kind::ALL {
            assert_eq!(Kind::from_number(kind.number()), Some(*kind));
            assert!(kind.body_bytes_max() <= BODY_BYTES_MAX, "{kind}");
            let has_answer = !kind.is_answer() && *kind != Kind::Goodbye;
            assert_eq!(kind.answer().is_some(), has_answer, "{kind}");
        }
        assert_eq!(Kind::from_number(0), None, "zero is no type");
    }

    #[test]
    fn the_document_has_every_type() {
        for kind in Kind::ALL {
            let row = format!("| 0x{:04x} | {kind} | {} |", kind.number(), kind.body_bytes_max());
            assert!(super::super::DOCUMENT.contains(&row), "{row}");
        }
    }
}
