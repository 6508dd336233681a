//! The configurations of the logic: what sits in its third seat beside the cores for trees and for GF(2^8).
//! The processor loads the one that the work at hand asks for, and reads from CAPS which it is.
//! Never a property of a command: an operation that a configuration has not is refused.

use crate::records::Opcode;

/// A configuration. All have SHA-256d trees and GF(2^8); area and block RAM allow one more core, of which there are three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Configuration {
    /// SM3: for streams of leaves and nodes.
    #[default]
    Streams,
    /// secp256k1: for blocks full of signatures.
    Signatures,
    /// scrypt: for headers.
    Scrypt,
}

impl Configuration {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Streams, Self::Signatures, Self::Scrypt];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Streams => "streams",
            Self::Signatures => "signatures",
            Self::Scrypt => "scrypt",
        }
    }

    /// The configuration of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|configuration| configuration.name() == name)
    }

    /// The operation of its third seat.
    pub const fn third(self) -> Opcode {
        match self {
            Self::Streams => Opcode::Sm3Messages,
            Self::Signatures => Opcode::Secp256k1,
            Self::Scrypt => Opcode::Scrypt,
        }
    }

    /// The operations of its three seats.
    pub const fn operations(self) -> [Opcode; 3] {
        [Opcode::TreeSha256d, Opcode::Gf8Matrix, self.third()]
    }

    /// The same as bits of register CAPS, without that of [`Opcode::Nop`].
    pub const fn bits(self) -> u32 {
        let [one, two, three] = self.operations();
        1 << one as u32 | 1 << two as u32 | 1 << three as u32
    }

    /// The seat of an operation, if it has one here.
    pub fn seat(self, operation: Opcode) -> Option<usize> {
        self.operations().into_iter().position(|seated| seated == operation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_but_nop_has_a_seat_somewhere() {
        for operation in Opcode::ALL {
            let seats = Configuration::ALL.map(|configuration| configuration.seat(operation));
            assert_eq!(
                seats.iter().any(Option::is_some),
                operation != Opcode::Nop,
                "{operation:?}"
            );
        }
        for configuration in Configuration::ALL {
            assert_eq!(Configuration::from_name(configuration.name()), Some(configuration));
            assert_eq!(configuration.bits().count_ones(), 3);
        }
        assert_eq!(Configuration::from_name("all"), None);
    }
}
