//! What Perigee computes: row layouts, acceptance rules and engines, one folder per primitive.
//! Stands between the test vectors and the validator; knows nothing of chains, files or sockets.
//! Never decides policy: every acceptance rule arrives as data.
