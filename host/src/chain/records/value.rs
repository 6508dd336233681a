//! How values stand in bytes: little-endian numbers, fixed arrays, lists with a 16-bit count; in records and in the ledger.
//! Under the decoders of records and under every table of the ledger.
//! Never reads past its input and never allocates by a number that came from it.

/// A value of a fixed layout.
pub trait Value: Sized {
    /// Appends its bytes.
    fn write(&self, out: &mut Vec<u8>);

    /// Takes it from the front; `None` where the bytes end before or hold no such value.
    fn read(from: &mut &[u8]) -> Option<Self>;

    /// Its bytes.
    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }

    /// The value of exactly these bytes.
    fn from_bytes(mut bytes: &[u8]) -> Option<Self> {
        let value = Self::read(&mut bytes)?;
        bytes.is_empty().then_some(value)
    }
}

/// Takes `N` bytes from the front.
pub fn array<const N: usize>(from: &mut &[u8]) -> Option<[u8; N]> {
    let (start, rest) = from.split_first_chunk()?;
    *from = rest;
    Some(*start)
}

/// Takes `count` bytes from the front.
pub fn bytes<'a>(from: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (start, rest) = from.split_at_checked(count)?;
    *from = rest;
    Some(start)
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Value for $number {
            fn write(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                array(from).map(Self::from_le_bytes)
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64);

macro_rules! arrays {
    ($($bytes:literal),*) => {$(
        impl Value for [u8; $bytes] {
            fn write(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(self);
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                array(from)
            }
        }
    )*};
}

arrays!(8, 16, 20, 32, 33, 48, 64, 96);

/// One byte, 0 or 1.
impl Value for bool {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        match u8::read(from)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl<A: Value, B: Value> Value for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

/// A count of 16 bits, then the values.
impl<V: Value> Value for Vec<V> {
    fn write(&self, out: &mut Vec<u8>) {
        // Lists of records were read from such a count; those of the ledger are shorter still.
        u16::try_from(self.len()).unwrap_or(u16::MAX).write(out);
        self.iter().for_each(|value| value.write(out));
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        // Every value has at least a byte: the list ends with the input, whatever the count says.
        let count = u16::read(from)?;
        let mut values = Vec::with_capacity(from.len().min(count.into()).min(LIST_AT_ONCE));
        for _ in 0..count {
            values.push(V::read(from)?);
        }
        Some(values)
    }
}

/// Values that a list takes memory for before they are read.
const LIST_AT_ONCE: usize = 64;

/// Implements [`Value`] for a structure, its fields in this order.
macro_rules! value {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::chain::lunarx::value::Value for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $($crate::chain::lunarx::value::Value::write(&self.$field, out);)*
            }

            fn read(from: &mut &[u8]) -> Option<Self> {
                Some(Self { $($field: $crate::chain::lunarx::value::Value::read(from)?),* })
            }
        }
    };
}
pub(crate) use value;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_promises_more_than_there_is_gives_nothing() {
        let list: Vec<u32> = vec![1, 2, 3];
        let bytes = list.to_bytes();
        assert_eq!(Vec::<u32>::from_bytes(&bytes), Some(list));
        let mut more = bytes.clone();
        more[0] = 4;
        assert_eq!(Vec::<u32>::from_bytes(&more), None, "one more than there is");
        more[0] = 2;
        assert_eq!(Vec::<u32>::from_bytes(&more), None, "something is left");
        assert_eq!(bool::from_bytes(&[2]), None, "neither 0 nor 1");
    }
}
