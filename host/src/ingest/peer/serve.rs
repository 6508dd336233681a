//! A peer of our own on the loopback interface, which serves what it is given, true or not: for tests and benches.
//! Stands on the other side of the wire, so it shares only the messages with the session.
//! Never listens on any other interface.
