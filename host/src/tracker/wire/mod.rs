//! The wire: frames, rows, control messages and the handshake, as `wire.md` describes them for any language.
//! Between sockets and the tracker's core; used by the service, providers and load alike.
//! Never does I/O, and never trusts a length before it has looked at it.
