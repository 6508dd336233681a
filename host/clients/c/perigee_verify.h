/* Client of Perigee's verify service: batches of signatures and headers over a Unix socket, a verdict a row.
 *
 * One header, C99 and POSIX sockets, nothing to link. Blocking, one request at a time; a connection belongs to one thread.
 * The protocol is in ../README.md. Little- and big-endian machines.
 *
 *     int service = perigee_connect("perigee.sock");
 *     struct perigee_ecdsa record = {0};                 // fill it; what is not used stays zero
 *     uint8_t verdict;
 *     char why[256];
 *     if (perigee_verify(service, PERIGEE_ECDSA, 0, &record, 1, NULL, 0, &verdict, why, sizeof why) != 0)
 *         fprintf(stderr, "not judged: %s\n", why);      // no verdict: hand it in again
 *     else if (verdict == PERIGEE_ACCEPTED)
 *         ...
 */
#ifndef PERIGEE_VERIFY_H
#define PERIGEE_VERIFY_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/* What can be judged. */
enum { PERIGEE_ECDSA = 1, PERIGEE_SCHNORR = 2, PERIGEE_ED25519 = 3, PERIGEE_SM2 = 4, PERIGEE_SCRYPT = 5 };
/* Policies: bits for ECDSA, one of three for Ed25519; 0 for the others. */
enum { PERIGEE_ECDSA_LOW_S = 1, PERIGEE_ECDSA_DER = 2 };
enum { PERIGEE_ED25519_RFC8032 = 0, PERIGEE_ED25519_DALEK_STRICT = 1, PERIGEE_ED25519_ZIP215 = 2 };
/* Verdicts. */
enum { PERIGEE_ACCEPTED = 1, PERIGEE_REJECTED = 2 };
/* Most records of one request, and most bytes of its body. */
enum { PERIGEE_ROWS_MAX = 65536, PERIGEE_BODY_BYTES_MAX = 16 << 20 };

/* Records; arrays of them are handed in as they are. All numbers of standards are big-endian byte strings. */
struct perigee_ecdsa {
    uint8_t digest[32];       /* what was signed, 32 bytes: the sighash of a transaction */
    uint8_t public_key[65];   /* SEC 1: 33 or 65 bytes of it */
    uint8_t signature[72];    /* r || s, 64 bytes, or DER without a sighash byte */
    uint8_t public_key_bytes;
    uint8_t signature_bytes;
    uint8_t zero[5];
};
struct perigee_schnorr {
    uint8_t message[32], public_key[32], signature[64];
};
struct perigee_ed25519 {
    uint8_t public_key[32], signature[64];
    uint8_t message_at[4];    /* little-endian: where in the messages, and how long */
    uint8_t message_bytes[4];
};
struct perigee_sm2 {
    uint8_t e[32], public_key[64], signature[64];
};
struct perigee_scrypt {
    uint8_t header[80], target[32];
};

static inline uint8_t *perigee_put(uint8_t *to, uint64_t value, int bytes) {
    for (int at = 0; at < bytes; at++) to[at] = (uint8_t)(value >> (8 * at));
    return to + bytes;
}

static inline uint64_t perigee_number(const uint8_t *from, int bytes) {
    uint64_t value = 0;
    for (int at = bytes; at-- > 0;) value = value << 8 | from[at];
    return value;
}

static inline size_t perigee_record_bytes(int primitive) {
    switch (primitive) {
    case PERIGEE_ECDSA: return sizeof(struct perigee_ecdsa);
    case PERIGEE_SCHNORR: return sizeof(struct perigee_schnorr);
    case PERIGEE_ED25519: return sizeof(struct perigee_ed25519);
    case PERIGEE_SM2: return sizeof(struct perigee_sm2);
    case PERIGEE_SCRYPT: return sizeof(struct perigee_scrypt);
    default: return 0;
    }
}

/* A connection to the service at this path; -1 with errno where there is none. Close it with close(). */
static inline int perigee_connect(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    strcpy(address.sun_path, path);
    int service = socket(AF_UNIX, SOCK_STREAM, 0);
    if (service >= 0 && connect(service, (struct sockaddr *)&address, sizeof address) != 0) {
        int error = errno;
        close(service);
        errno = error;
        return -1;
    }
    return service;
}

static inline int perigee_send_all(int service, const void *bytes, size_t count) {
    for (const uint8_t *at = (const uint8_t *)bytes; count > 0;) {
        ssize_t sent = send(service, at, count, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return -1;
        at += sent;
        count -= (size_t)sent;
    }
    return 0;
}

static inline int perigee_receive_all(int service, void *bytes, size_t count) {
    for (uint8_t *at = (uint8_t *)bytes; count > 0;) {
        ssize_t got = recv(service, at, count, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) {
            errno = ECONNRESET;
            return -1;
        }
        at += got;
        count -= (size_t)got;
    }
    return 0;
}

static inline int perigee_failed(const char *what, char *why, size_t why_bytes) {
    snprintf(why, why_bytes, "%s: %s", what, strerror(errno));
    return -1;
}

/* Has `count` records judged: one verdict each, in their order. `messages` are those of Ed25519, else nothing.
 * 0: every verdict is there. -1: none is, and `why` says why; after that the connection is of no more use.
 * 1: the service did not judge the request, and `why` says why; the connection is as good as before. */
static inline int perigee_verify(int service, int primitive, int policy, const void *records, uint32_t count,
                                 const void *messages, size_t messages_bytes, uint8_t *verdicts, char *why,
                                 size_t why_bytes) {
    static const uint16_t VERIFY = 0x0101, VERDICTS = 0x8101, ERROR = 0x80ff;
    size_t record_bytes = perigee_record_bytes(primitive);
    if (record_bytes == 0 || count > PERIGEE_ROWS_MAX ||
        messages_bytes > PERIGEE_BODY_BYTES_MAX - 8 - count * record_bytes) {
        snprintf(why, why_bytes, "no such primitive, or more than one request takes");
        return 1;
    }
    uint8_t head[32], *at = head;
    at = perigee_put(at, 8 + count * record_bytes + messages_bytes, 4);
    at = perigee_put(at, VERIFY, 2);
    at = perigee_put(at, 1, 1); /* version */
    at = perigee_put(at, 0, 1); /* flags */
    at = perigee_put(at, 1, 8); /* request id: one at a time */
    at = perigee_put(at, 0, 8); /* no deadline */
    at = perigee_put(at, (uint64_t)primitive, 2);
    at = perigee_put(at, (uint64_t)policy, 2);
    perigee_put(at, count, 4);
    if (perigee_send_all(service, head, sizeof head) != 0 ||
        perigee_send_all(service, records, count * record_bytes) != 0 ||
        perigee_send_all(service, messages, messages_bytes) != 0)
        return perigee_failed("cannot send", why, why_bytes);
    if (perigee_receive_all(service, head, 24) != 0) return perigee_failed("no answer", why, why_bytes);
    uint64_t bytes = perigee_number(head, 4), kind = perigee_number(head + 4, 2);
    if (kind == ERROR && bytes >= 4 && bytes < 65536) {
        char words[65536];
        if (perigee_receive_all(service, words, bytes) != 0) return perigee_failed("no answer", why, why_bytes);
        snprintf(why, why_bytes, "%.*s", (int)(bytes - 4), words + 4);
        /* Codes 1 and 5 close the connection. */
        return words[0] == 1 || words[0] == 5 ? -1 : 1;
    }
    uint8_t counts[8];
    if (kind != VERDICTS || bytes != 8 + (uint64_t)count) {
        errno = EPROTO;
        return perigee_failed("another answer than expected", why, why_bytes);
    }
    if (perigee_receive_all(service, counts, 8) != 0 || perigee_receive_all(service, verdicts, count) != 0)
        return perigee_failed("half an answer", why, why_bytes);
    return 0;
}

#endif
