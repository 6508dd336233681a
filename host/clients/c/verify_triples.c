/* Verifies a file of ECDSA signatures over a socket: digest 32 | r 32 | s 32 | compressed key 33 | flags 1, 130 bytes each.
 *
 *     cc -std=c99 -D_POSIX_C_SOURCE=200809L -O2 -o verify_triples verify_triples.c
 *     ./verify_triples perigee.sock triples.bin [verdicts.bin]
 *
 * Exit status: 0 all accepted, 1 some rejected, 2 not judged. */
#include "perigee_verify.h"

#include <stdlib.h>

enum { TRIPLE_BYTES = 130, REQUEST_ROWS = 4096 };

static int fail(const char *what, const char *why) {
    fprintf(stderr, "verify_triples: %s: %s\n", what, why);
    return 2;
}

int main(int count, char **arguments) {
    if (count != 3 && count != 4) {
        fprintf(stderr, "usage: verify_triples SOCKET FILE [VERDICTS]\n");
        return 2;
    }
    FILE *file = fopen(arguments[2], "rb");
    if (!file) return fail(arguments[2], strerror(errno));
    FILE *out = NULL;
    if (count == 4 && !(out = fopen(arguments[3], "wb"))) return fail(arguments[3], strerror(errno));
    int service = perigee_connect(arguments[1]);
    if (service < 0) return fail(arguments[1], strerror(errno));

    static struct perigee_ecdsa records[REQUEST_ROWS];
    static uint8_t triples[REQUEST_ROWS][TRIPLE_BYTES], verdicts[REQUEST_ROWS];
    unsigned long accepted = 0, rejected = 0;
    for (;;) {
        size_t bytes = fread(triples, 1, sizeof triples, file), rows = bytes / TRIPLE_BYTES;
        if (ferror(file) || bytes % TRIPLE_BYTES != 0) return fail(arguments[2], "expected whole records of 130 bytes");
        if (rows == 0) break;
        memset(records, 0, sizeof records);
        for (size_t row = 0; row < rows; row++) {
            const uint8_t *triple = triples[row];
            memcpy(records[row].digest, triple, 32);
            memcpy(records[row].signature, triple + 32, 64);
            memcpy(records[row].public_key, triple + 96, 33);
            records[row].public_key_bytes = 33;
            records[row].signature_bytes = 64;
        }
        char why[256];
        if (perigee_verify(service, PERIGEE_ECDSA, 0, records, (uint32_t)rows, NULL, 0, verdicts, why, sizeof why) != 0)
            return fail(arguments[1], why);
        if (out && fwrite(verdicts, 1, rows, out) != rows) return fail(arguments[3], strerror(errno));
        for (size_t row = 0; row < rows; row++) {
            if (verdicts[row] == PERIGEE_ACCEPTED) accepted++;
            else rejected++;
        }
    }
    if (out && fclose(out) != 0) return fail(arguments[3], strerror(errno));
    printf("%lu accepted, %lu rejected\n", accepted, rejected);
    return rejected > 0;
}
