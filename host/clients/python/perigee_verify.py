#!/usr/bin/env python3
"""Client of Perigee's verify service: batches of signatures and headers over a Unix socket, a verdict a row.

Python 3.9 and its standard library, nothing else; the protocol is in ../README.md. As a module:

    with Service("perigee.sock") as service:
        verdicts = service.verify(ECDSA, [ecdsa(digest, key, signature), ...])   # a list of bool, in that order

As a program it verifies a file of signatures of 130 bytes each: digest 32 | r 32 | s 32 | compressed key 33 | flags 1.
Exit status: 0 all accepted, 1 some rejected, 2 not judged.
"""

import argparse
import json
import socket
import struct
import sys

ECDSA, SCHNORR, ED25519, SM2, SCRYPT = 1, 2, 3, 4, 5
LOW_S, DER = 1, 2  # policy bits of ECDSA
RFC8032, DALEK_STRICT, ZIP215 = 0, 1, 2  # policies of Ed25519
ROWS_MAX = 65_536

_INFO, _VERIFY, _INFO_ANSWER, _VERDICTS, _ERROR = 0x0100, 0x0101, 0x8100, 0x8101, 0x80FF
_HEADER = struct.Struct("<IHBBQQ")  # body bytes, type, version, flags, request id, deadline in microseconds
_RECORD_BYTES = {ECDSA: 176, SCHNORR: 128, ED25519: 104, SM2: 160, SCRYPT: 112}


class NotJudged(Exception):
    """The service judged nothing of a request: `code` is 1 frame, 2 body, 3 late, 4 engines, 5 full."""

    def __init__(self, code, words):
        super().__init__(words)
        self.code = code


def ecdsa(digest, public_key, signature):
    """A record: 32 bytes that were signed, a SEC 1 key of 33 or 65 bytes, r || s of 64 bytes or DER without sighash byte."""
    if len(public_key) > 65 or len(signature) > 72:
        raise ValueError("a key has at most 65 bytes and a signature at most 72")
    lengths = bytes([len(public_key), len(signature)])
    return _fixed(digest, 32) + public_key.ljust(65, b"\0") + signature.ljust(72, b"\0") + lengths + bytes(5)


def schnorr(message, public_key, signature):
    """A record of BIP340: 32 bytes that were signed, an x-only key, a signature of 64 bytes."""
    return _fixed(message, 32) + _fixed(public_key, 32) + _fixed(signature, 64)


def ed25519(items):
    """Records and messages of Ed25519 from (key of 32 bytes, signature of 64 bytes, message)."""
    records, messages = [], bytearray()
    for public_key, signature, message in items:
        place = struct.pack("<II", len(messages), len(message))
        records.append(_fixed(public_key, 32) + _fixed(signature, 64) + place)
        messages += message
    return records, bytes(messages)


def sm2(e, public_key, signature):
    """A record of SM2: e = SM3(ZA || message), the key x || y, the signature r || s, all big-endian."""
    return _fixed(e, 32) + _fixed(public_key, 64) + _fixed(signature, 64)


def scrypt(header, target):
    """A record of a proof of work: a header of 80 bytes, and the largest good hash as a number."""
    return _fixed(header, 80) + target.to_bytes(32, "big")


class Service:
    """A connection; of one thread at a time."""

    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.connect(path)
        except OSError:
            self._socket.close()
            raise
        self._next = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._socket.close()

    def info(self):
        """What the service says of itself."""
        return json.loads(self._ask(_INFO, b"", _INFO_ANSWER))

    def verify(self, primitive, records, policy=0, messages=b"", deadline_us=0):
        """One bool a record, in their order; NotJudged where the request was not judged."""
        if any(len(record) != _RECORD_BYTES[primitive] for record in records):
            raise ValueError(f"a record has {_RECORD_BYTES[primitive]} bytes")
        body = struct.pack("<HHI", primitive, policy, len(records)) + b"".join(records) + messages
        answer = self._ask(_VERIFY, body, _VERDICTS, deadline_us)
        count, accepted = struct.unpack_from("<II", answer)
        verdicts = [verdict == 1 for verdict in answer[8:]]
        if count != len(records) or len(verdicts) != count or sum(verdicts) != accepted:
            raise ConnectionError("another number of verdicts than of records")
        return verdicts

    def _ask(self, kind, body, expected, deadline_us=0):
        self._next += 1
        self._socket.sendall(_HEADER.pack(len(body), kind, 1, 0, self._next, deadline_us) + body)
        length, got, version, _, request, _ = _HEADER.unpack(self._read(_HEADER.size))
        answer = self._read(length)
        if got == _ERROR:
            raise NotJudged(int.from_bytes(answer[:2], "little"), answer[4:].decode(errors="replace"))
        if (got, version, request) != (expected, 1, self._next):
            raise ConnectionError("another answer than expected")
        return answer

    def _read(self, count):
        parts = bytearray()
        while len(parts) < count:
            part = self._socket.recv(min(count - len(parts), 1 << 20))
            if not part:
                raise ConnectionError("the service hung up")
            parts += part
        return bytes(parts)


def _fixed(value, length):
    if len(value) != length:
        raise ValueError(f"expected {length} bytes, got {len(value)}")
    return value


def main():
    """The program."""
    parser = argparse.ArgumentParser(description="Verify ECDSA signatures of a file by Perigee's verify service.")
    parser.add_argument("--socket", default="perigee.sock", metavar="PATH", help="the service [perigee.sock]")
    parser.add_argument("--verdicts", metavar="FILE", help="write a byte a signature: 1 accepted, 2 rejected")
    parser.add_argument("file", help="records of 130 bytes: digest 32, r 32, s 32, compressed key 33, flags 1")
    options = parser.parse_args()
    try:
        with open(options.file, "rb") as file:
            triples = file.read()
        if len(triples) % 130 != 0:
            raise ValueError(f"{options.file}: expected whole records of 130 bytes, got {len(triples)} bytes")
        records = [
            ecdsa(triples[at : at + 32], triples[at + 96 : at + 129], triples[at + 32 : at + 96])
            for at in range(0, len(triples), 130)
        ]
        verdicts = []
        with Service(options.socket) as service:
            for at in range(0, len(records), ROWS_MAX):
                verdicts += service.verify(ECDSA, records[at : at + ROWS_MAX])
        if options.verdicts:
            with open(options.verdicts, "wb") as file:
                file.write(bytes(1 if verdict else 2 for verdict in verdicts))
    except (OSError, ValueError, NotJudged) as error:
        print(f"perigee_verify: {error}", file=sys.stderr)
        return 2
    print(f"{sum(verdicts)} accepted, {len(verdicts) - sum(verdicts)} rejected")
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
