//! Messages of control: what stands in the bodies that are not rows, as structures of postcard.
//! Written and read by service, providers and load; the document has every field in its order.
//! Never lets a byte behind the last field through.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{cut::WireError, kind::Kind, limits::WireLimits};
use crate::chain::lunarx::Hash;

/// A message of control.
pub trait Message: Serialize + DeserializeOwned {
    /// The type of its frame.
    const KIND: Kind;

    /// What its types do not say; `Err` names the field, what it may be at most and what it is.
    #[doc(hidden)]
    fn check(&self, _limits: &WireLimits) -> Result<(), (&'static str, u64, u64)> {
        Ok(())
    }

    /// Its body.
    fn to_body(&self) -> Vec<u8> {
        // Nothing here fails to be written: numbers, arrays, strings and bytes into memory.
        postcard::to_stdvec(self).unwrap_or_default()
    }

    /// Reads a body.
    ///
    /// # Errors
    /// It is no such message, or bytes are left over.
    fn from_body(body: &[u8], limits: &WireLimits) -> Result<Self, WireError> {
        let kind = Self::KIND;
        let got_bytes = body.len() as u64;
        let control = WireError::Control { kind, got_bytes };
        let (message, rest) = postcard::take_from_bytes::<Self>(body).map_err(|_| control)?;
        if !rest.is_empty() {
            let (expected, got) = (0, rest.len() as u64);
            let field = "bytes behind the last field";
            return Err(WireError::Body {
                kind,
                field,
                expected,
                got,
            });
        }
        match message.check(limits) {
            Ok(()) => Ok(message),
            Err((field, expected, got)) => Err(WireError::Body {
                kind,
                field,
                expected,
                got,
            }),
        }
    }
}

macro_rules! numbered {
    ($(#[$doc:meta])* $type:ident: $number:ty { $($(#[$item:meta])* $name:ident = $value:literal, $word:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "u8", into = "u8")]
        #[repr(u8)]
        pub enum $type {
            $($(#[$item])* $name = $value,)*
        }

        impl $type {
            /// All of them, by number from 1.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in counters and logs.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }

        impl From<$type> for u8 {
            fn from(value: $type) -> Self {
                value as u8
            }
        }

        impl TryFrom<u8> for $type {
            type Error = String;

            fn try_from(byte: u8) -> Result<Self, String> {
                let found = Self::ALL.iter().find(|value| **value as u8 == byte);
                found.copied().ok_or_else(|| format!("{byte} is no {}", stringify!($type)))
            }
        }
    };
}

numbered! {
    /// What a node is.
    Role: u8 {
        /// It pays.
        User = 1, "user";
        /// It stores and is audited.
        Provider = 2, "provider";
        /// It attests audits.
        Verifier = 3, "verifier";
        /// It judges.
        Tracker = 4, "tracker";
        /// It asks.
        Observer = 5, "observer";
    }
}

numbered! {
    /// Why a request was not done now.
    Refusal: u8 {
        /// All that may wait, waits.
        QueueFull = 1, "queue_full";
        /// This peer has its share of what may wait.
        PeerShare = 2, "peer_share";
        /// Too much of what this peer handed in was invalid.
        PeerWaste = 3, "peer_waste";
        /// Too much of what its prefix handed in was invalid.
        PrefixWaste = 4, "prefix_waste";
        /// It hands in faster than it may.
        PeerRate = 5, "peer_rate";
        /// Too many of its requests are under way.
        InFlight = 6, "in_flight";
        /// It was not done by its deadline; what was handed in may still be accepted.
        Deadline = 7, "deadline";
        /// The service stops.
        Draining = 8, "draining";
        /// The engines or the ledger take nothing now.
        Busy = 9, "busy";
    }
}

numbered! {
    /// Why a request cannot be done.
    Fault: u8 {
        /// This node does not serve such requests.
        NotServed = 1, "not_served";
        /// There is no such thing here.
        NotFound = 2, "not_found";
        /// The request is well-formed and makes no sense.
        Senseless = 3, "senseless";
        /// Its sender may not ask this.
        NotAllowed = 4, "not_allowed";
        /// The node failed.
        Failed = 5, "failed";
    }
}

numbered! {
    /// Why a side leaves.
    Leave: u8 {
        /// It has nothing more to ask.
        Done = 1, "done";
        /// It stops.
        Draining = 2, "draining";
    }
}

macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident as $kind:ident { $($(#[$item:meta])* $field:ident: $type:ty,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
            pub struct $name {
                $($(#[$item])* pub $field: $type,)*
            }
        )*
        $(messages!(@plain $name $kind);)*

        /// Whether a body of this type is of its form; types whose body is no message of control are not looked at.
        ///
        /// # Errors
        /// It is no such message, or bytes are left over.
        pub fn check(kind: Kind, body: &[u8], limits: &WireLimits) -> Result<(), WireError> {
            match kind {
                $(Kind::$kind => $name::from_body(body, limits).map(|_| ()),)*
                _ => Ok(()),
            }
        }
    };
    (@plain Hello $kind:ident) => {};
    (@plain Welcome $kind:ident) => {};
    (@plain Error $kind:ident) => {};
    (@plain GetName $kind:ident) => {};
    (@plain $name:ident $kind:ident) => {
        impl Message for $name {
            const KIND: Kind = Kind::$kind;
        }
    };
}

messages! {
    /// The first frame of the connecting side.
    Hello as Hello {
        /// Least version of these messages that it speaks, 1.
        version_min: u16,
        /// Greatest version that it speaks, at least the least.
        version_max: u16,
        /// Name and version of the program, at most 64 bytes.
        software: String,
        /// What it is.
        role: Role,
    }
    /// The answer: which version is spoken from here on, and what this side takes.
    Welcome as Welcome {
        /// The greatest version that both speak.
        version: u16,
        /// Name and version of the program, at most 64 bytes.
        software: String,
        /// What it is.
        role: Role,
        /// Bytes of a body.
        body_bytes_max: u32,
        /// Receipts of a frame.
        receipts_max: u32,
        /// Objects of a frame.
        objects_max: u32,
        /// Requests under way.
        requests_max: u32,
        /// The deadline of a request that names none.
        deadline_us: u64,
        /// A side that is silent for so long is asked by `Ping`, and cut after as long again.
        idle_us: u64,
    }
    /// The last request of its sender.
    Goodbye as Goodbye {
        /// Why it leaves.
        reason: Leave,
    }
    /// Not now.
    Retry as Retry {
        /// Milliseconds after which it is worth a try.
        after_ms: u32,
        /// Why.
        reason: Refusal,
    }
    /// Not at all.
    Error as Error {
        /// Why.
        code: Fault,
        /// In words, at most 256 bytes.
        message: String,
    }
    /// Asks for an account and for the receipts between it and a provider.
    GetAccount as GetAccount {
        /// Account of the user: SHA-256 of its key.
        user: Hash,
        /// Account of the provider.
        provider: Hash,
    }
    /// What an account has, at a head of the ledger.
    Account as Account {
        /// Smallest units of coin of the user.
        balance: u64,
        /// Nonce of the last receipt of user and provider; 0 before the first.
        nonce: u64,
        /// The batch of the ledger behind which this holds; 0 before the first.
        seq: u64,
        /// Hash of the header of that batch.
        head: Hash,
    }
    /// Asks for the record of a name.
    GetName as GetName {
        /// The name, 1 to 255 bytes.
        name: Vec<u8>,
    }
    /// Asks for the record of a peer.
    GetPeer as GetPeer {
        /// Its node id.
        id: Hash,
    }
    /// Asks for a manifest.
    GetManifest as GetManifest {
        /// Its id.
        id: Hash,
    }
    /// Asks for peers near an id.
    FindNode as FindNode {
        /// The id.
        target: Hash,
    }
    /// Asks for the proof that an object is in the ledger.
    ProveReceipt as ProveReceipt {
        /// Its batch, from 1.
        seq: u64,
        /// Its place there, from 0.
        index: u32,
        /// Batches of the ledger that the proof ends at; 0 for the newest.
        size: u64,
    }
    /// Asks for the proof that one head goes on from another.
    ProveConsistency as ProveConsistency {
        /// Batches of the older head, at least 1.
        from: u64,
        /// Batches of the newer one; 0 for the newest.
        to: u64,
    }
    /// A tracker asks a provider to commit itself to all bytes of a shard before it says which pieces it wants.
    CommitRequest as CommitRequest {
        /// The contract.
        contract: Hash,
        /// The manifest.
        manifest: Hash,
        /// The number of the shard in every stripe.
        shard: u8,
        /// The epoch.
        epoch: u32,
        /// What the leaves of the committed tree are keyed with.
        commit_nonce: Hash,
    }
    /// The commitment.
    Commit as Commit {
        /// Root of the committed tree.
        root: Hash,
        /// The provider's signature, as the record of the audit has it, in two halves of 32 bytes.
        signature: [Hash; 2],
    }
    /// A provider says that it holds a shard, and is to be audited for it.
    Hold as Hold {
        /// The contract, which is with this provider over the manifest's shard_root.
        contract: Hash,
        /// The manifest, which is in the ledger.
        manifest: Hash,
        /// The number of the shard in every stripe: nobody else holds it.
        shard: u8,
    }
    /// The shard is in the tracker's books, on disk.
    Held as Held {
        /// The first epoch in which it is asked for.
        epoch: u32,
    }
    /// A part of a shard is kept.
    Stored as Stored {
        /// The manifest.
        manifest: Hash,
        /// The number of the shard.
        shard: u8,
        /// Bytes of its parcel that are there so far, from its start.
        bytes: u64,
    }
    /// Asks for a part of a shard; the answer has its bytes and nothing else.
    GetPiece as GetPiece {
        /// The manifest.
        manifest: Hash,
        /// The number of the shard.
        shard: u8,
        /// Where the part begins.
        offset: u64,
        /// Its bytes, at most 1 MiB; the answer is shorter at the end of the shard.
        bytes: u32,
    }
    /// Asks for the evidence of an audit that failed.
    GetEvidence as GetEvidence {
        /// Its id: SHA-256 of the evidence.
        id: Hash,
    }
}

impl Message for Hello {
    const KIND: Kind = Kind::Hello;

    fn check(&self, limits: &WireLimits) -> Result<(), (&'static str, u64, u64)> {
        at_most("version_min", self.version_max.into(), self.version_min.into())?;
        at_most("software", limits.software_bytes_max as u64, self.software.len() as u64)
    }
}

impl Message for Welcome {
    const KIND: Kind = Kind::Welcome;

    fn check(&self, limits: &WireLimits) -> Result<(), (&'static str, u64, u64)> {
        at_most("software", limits.software_bytes_max as u64, self.software.len() as u64)
    }
}

impl Message for Error {
    const KIND: Kind = Kind::Error;

    fn check(&self, _: &WireLimits) -> Result<(), (&'static str, u64, u64)> {
        at_most("message", ERROR_BYTES_MAX as u64, self.message.len() as u64)
    }
}

impl Message for GetName {
    const KIND: Kind = Kind::GetName;

    fn check(&self, _: &WireLimits) -> Result<(), (&'static str, u64, u64)> {
        match self.name.is_empty() {
            true => Err(("name", 1, 0)),
            false => at_most("name", 255, self.name.len() as u64),
        }
    }
}

impl Error {
    /// An error in words, cut where it is long.
    pub fn new(code: Fault, message: &str) -> Self {
        let end = message.floor_char_boundary(ERROR_BYTES_MAX);
        let message = message.get(..end).unwrap_or_default().to_owned();
        Self { code, message }
    }
}

impl Commit {
    /// A commitment.
    pub fn new(root: Hash, signature: &[u8; 64]) -> Self {
        let (halves, _) = signature.as_chunks();
        let signature = [halves.first(), halves.get(1)].map(|half| half.copied().unwrap_or_default());
        Self { root, signature }
    }

    /// The signature in one piece.
    pub fn signature(&self) -> [u8; 64] {
        let mut out = [0; 64];
        out.iter_mut()
            .zip(self.signature.iter().flatten())
            .for_each(|(to, from)| *to = *from);
        out
    }
}

const ERROR_BYTES_MAX: usize = 256;

fn at_most(field: &'static str, most: u64, got: u64) -> Result<(), (&'static str, u64, u64)> {
    match got <= most {
        true => Ok(()),
        false => Err((field, most, got)),
    }
}

/// An object that was asked for: the body is the object, `kind | body`, and an empty one says that there is none.
pub fn value_body(object: Option<&[u8]>) -> &[u8] {
    object.unwrap_or_default()
}

/// The object of such a body.
pub fn value(body: &[u8]) -> Option<&[u8]> {
    (!body.is_empty()).then_some(body)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn limits() -> WireLimits {
        WireLimits::default()
    }

    fn hello() -> Hello {
        Hello {
            version_min: 1,
            version_max: 300,
            software: "a".into(),
            role: Role::User,
        }
    }

    /// Back and forth; cut anywhere, or with a byte behind, it is none.
    fn strict<M: Message + PartialEq + std::fmt::Debug>(message: &M) {
        let body = message.to_body();
        assert!(body.len() <= M::KIND.body_bytes_max(), "{}", M::KIND);
        assert_eq!(M::from_body(&body, &limits()).as_ref(), Ok(message));
        for end in 0..body.len() {
            assert!(
                M::from_body(&body[..end], &limits()).is_err(),
                "{}: {end} bytes",
                M::KIND
            );
        }
        let longer = [&body[..], &[0]].concat();
        assert!(M::from_body(&longer, &limits()).is_err(), "{}: a byte more", M::KIND);
    }

    #[test]
    fn messages_come_back() {
        strict(&hello());
        strict(&Goodbye {
            reason: Leave::Draining,
        });
        strict(&Retry {
            after_ms: u32::MAX,
            reason: Refusal::Busy,
        });
        strict(&Error::new(Fault::Failed, &"ä".repeat(200)));
        strict(&GetAccount {
            user: [1; 32],
            provider: [2; 32],
        });
        strict(&Account {
            balance: u64::MAX,
            nonce: 0,
            seq: 127,
            head: [3; 32],
        });
        strict(&GetName { name: vec![255; 255] });
        strict(&GetPeer { id: [4; 32] });
        strict(&FindNode { target: [5; 32] });
        strict(&ProveReceipt {
            seq: 128,
            index: 16_384,
            size: 0,
        });
        strict(&ProveConsistency { from: 1, to: u64::MAX });
        strict(&Stored {
            manifest: [6; 32],
            shard: 255,
            bytes: 1 << 40,
        });
        strict(&GetPiece {
            manifest: [6; 32],
            shard: 0,
            offset: 1,
            bytes: 1 << 20,
        });
        strict(&GetEvidence { id: [7; 32] });
        let (nonce, contract) = ([8; 32], [9; 32]);
        strict(&CommitRequest {
            contract,
            manifest: [6; 32],
            shard: 1,
            epoch: 2,
            commit_nonce: nonce,
        });
        strict(&Hold {
            contract,
            manifest: [6; 32],
            shard: 255,
        });
        strict(&Held { epoch: u32::MAX });
        let mut signature = [0; 64];
        signature[63] = 9;
        let commit = Commit::new([1; 32], &signature);
        assert_eq!(commit.signature(), signature);
        strict(&commit);
        assert!(check(Kind::Commit, &[0; 95], &limits()).is_err() && check(Kind::Answer, &[0; 95], &limits()).is_ok());
    }

    #[test]
    fn what_types_do_not_say_is_checked() {
        let long = Hello {
            software: "x".repeat(65),
            ..hello()
        };
        assert!(Hello::from_body(&long.to_body(), &limits()).is_err());
        let swapped = Hello {
            version_min: 301,
            ..hello()
        };
        assert!(Hello::from_body(&swapped.to_body(), &limits()).is_err());
        for bytes in [0, 256] {
            let name = GetName { name: vec![1; bytes] };
            assert!(GetName::from_body(&name.to_body(), &limits()).is_err(), "{bytes} bytes");
        }
        let body = Retry {
            after_ms: 1,
            reason: Refusal::Busy,
        }
        .to_body();
        for reason in [0, 10, 255] {
            let bad = [&body[..1], &[reason]].concat();
            assert!(Retry::from_body(&bad, &limits()).is_err(), "reason {reason}");
        }
    }

    #[test]
    fn bodies_are_as_the_document_has_them() {
        // Numbers of two bytes and more have 7 bits a byte, the lowest first; a string its length before it.
        assert_eq!(hello().to_body(), [1, 0xac, 2, 1, b'a', 1]);
        let name = GetName { name: b"ab".to_vec() };
        assert_eq!(name.to_body(), [2, b'a', b'b']);
        assert_eq!(GetPeer { id: [4; 32] }.to_body(), [4; 32]);
        assert_eq!(Commit::new([4; 32], &[4; 64]).to_body(), [4; 96]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_message_or_none(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            macro_rules! read {
                ($($name:ident)*) => {$(
                    if let Ok(message) = $name::from_body(&body, &limits()) {
                        // Numbers may come with more bytes than they need, and go with as few as they can.
                        prop_assert!(message.to_body().len() <= body.len());
                    }
                )*};
            }
            read!(
                Hello Welcome Goodbye Retry Error GetAccount Account GetName GetPeer GetManifest FindNode ProveReceipt
                ProveConsistency CommitRequest Commit Hold Held Stored GetPiece GetEvidence
            );
        }
    }
}
