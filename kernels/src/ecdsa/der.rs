//! ECDSA signature encodings: strict DER (BIP66) and the legacy lax parser of Bitcoin before BIP66.
//! Turns bytes into (r, s) before rows are made. Never decides whether a signature verifies.
