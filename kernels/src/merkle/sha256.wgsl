// requires: nothing
// SHA-256 (FIPS 180-4): one compression, straight-line on named scalars with its constants as literals, because an indexed
// constant array is copied at every access. Any 32-bit words in and out; functions only, no bindings.

// H(0) of section 5.3.3.
fn sha256_iv() -> array<u32, 8> {
    return array<u32, 8>(
        0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au, 0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u,
    );
}

// A word in the other byte order.
fn sha256_swap(x: u32) -> u32 {
    return (x << 24u) | ((x & 0xff00u) << 8u) | ((x >> 8u) & 0xff00u) | (x >> 24u);
}

fn sha256_rotr(x: u32, n: u32) -> u32 {
    return (x >> n) | (x << (32u - n));
}

// Section 4.1.2, (4.2) to (4.7).
fn sha256_choose(e: u32, f: u32, g: u32) -> u32 {
    return g ^ (e & (f ^ g));
}
fn sha256_majority(a: u32, b: u32, c: u32) -> u32 {
    return (a & b) | (c & (a | b));
}
fn sha256_sum0(a: u32) -> u32 {
    return sha256_rotr(a, 2u) ^ sha256_rotr(a, 13u) ^ sha256_rotr(a, 22u);
}
fn sha256_sum1(e: u32) -> u32 {
    return sha256_rotr(e, 6u) ^ sha256_rotr(e, 11u) ^ sha256_rotr(e, 25u);
}
fn sha256_small0(w: u32) -> u32 {
    return sha256_rotr(w, 7u) ^ sha256_rotr(w, 18u) ^ (w >> 3u);
}
fn sha256_small1(w: u32) -> u32 {
    return sha256_rotr(w, 17u) ^ sha256_rotr(w, 19u) ^ (w >> 10u);
}

// Section 6.2.2: state h over one block of sixteen big-endian words w, which stay as they are.
fn sha256_compress(h: ptr<function, array<u32, 8>>, w: ptr<function, array<u32, 16>>) {
    var a = (*h)[0];
    var b = (*h)[1];
    var c = (*h)[2];
    var d = (*h)[3];
    var e = (*h)[4];
    var f = (*h)[5];
    var g = (*h)[6];
    var h = (*h)[7];
    var w0 = (*w)[0];
    var w1 = (*w)[1];
    var w2 = (*w)[2];
    var w3 = (*w)[3];
    var w4 = (*w)[4];
    var w5 = (*w)[5];
    var w6 = (*w)[6];
    var w7 = (*w)[7];
    var w8 = (*w)[8];
    var w9 = (*w)[9];
    var w10 = (*w)[10];
    var w11 = (*w)[11];
    var w12 = (*w)[12];
    var w13 = (*w)[13];
    var w14 = (*w)[14];
    var w15 = (*w)[15];
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0x428a2f98u + w0;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0x71374491u + w1;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0xb5c0fbcfu + w2;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0xe9b5dba5u + w3;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0x3956c25bu + w4;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0x59f111f1u + w5;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0x923f82a4u + w6;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0xab1c5ed5u + w7;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0xd807aa98u + w8;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0x12835b01u + w9;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0x243185beu + w10;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0x550c7dc3u + w11;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0x72be5d74u + w12;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0x80deb1feu + w13;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0x9bdc06a7u + w14;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0xc19bf174u + w15;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    w0 += sha256_small0(w1) + w9 + sha256_small1(w14);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0xe49b69c1u + w0;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    w1 += sha256_small0(w2) + w10 + sha256_small1(w15);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0xefbe4786u + w1;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    w2 += sha256_small0(w3) + w11 + sha256_small1(w0);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0x0fc19dc6u + w2;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    w3 += sha256_small0(w4) + w12 + sha256_small1(w1);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0x240ca1ccu + w3;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    w4 += sha256_small0(w5) + w13 + sha256_small1(w2);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0x2de92c6fu + w4;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    w5 += sha256_small0(w6) + w14 + sha256_small1(w3);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0x4a7484aau + w5;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    w6 += sha256_small0(w7) + w15 + sha256_small1(w4);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0x5cb0a9dcu + w6;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    w7 += sha256_small0(w8) + w0 + sha256_small1(w5);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0x76f988dau + w7;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    w8 += sha256_small0(w9) + w1 + sha256_small1(w6);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0x983e5152u + w8;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    w9 += sha256_small0(w10) + w2 + sha256_small1(w7);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0xa831c66du + w9;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    w10 += sha256_small0(w11) + w3 + sha256_small1(w8);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0xb00327c8u + w10;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    w11 += sha256_small0(w12) + w4 + sha256_small1(w9);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0xbf597fc7u + w11;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    w12 += sha256_small0(w13) + w5 + sha256_small1(w10);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0xc6e00bf3u + w12;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    w13 += sha256_small0(w14) + w6 + sha256_small1(w11);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0xd5a79147u + w13;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    w14 += sha256_small0(w15) + w7 + sha256_small1(w12);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0x06ca6351u + w14;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    w15 += sha256_small0(w0) + w8 + sha256_small1(w13);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0x14292967u + w15;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    w0 += sha256_small0(w1) + w9 + sha256_small1(w14);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0x27b70a85u + w0;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    w1 += sha256_small0(w2) + w10 + sha256_small1(w15);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0x2e1b2138u + w1;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    w2 += sha256_small0(w3) + w11 + sha256_small1(w0);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0x4d2c6dfcu + w2;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    w3 += sha256_small0(w4) + w12 + sha256_small1(w1);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0x53380d13u + w3;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    w4 += sha256_small0(w5) + w13 + sha256_small1(w2);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0x650a7354u + w4;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    w5 += sha256_small0(w6) + w14 + sha256_small1(w3);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0x766a0abbu + w5;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    w6 += sha256_small0(w7) + w15 + sha256_small1(w4);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0x81c2c92eu + w6;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    w7 += sha256_small0(w8) + w0 + sha256_small1(w5);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0x92722c85u + w7;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    w8 += sha256_small0(w9) + w1 + sha256_small1(w6);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0xa2bfe8a1u + w8;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    w9 += sha256_small0(w10) + w2 + sha256_small1(w7);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0xa81a664bu + w9;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    w10 += sha256_small0(w11) + w3 + sha256_small1(w8);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0xc24b8b70u + w10;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    w11 += sha256_small0(w12) + w4 + sha256_small1(w9);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0xc76c51a3u + w11;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    w12 += sha256_small0(w13) + w5 + sha256_small1(w10);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0xd192e819u + w12;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    w13 += sha256_small0(w14) + w6 + sha256_small1(w11);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0xd6990624u + w13;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    w14 += sha256_small0(w15) + w7 + sha256_small1(w12);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0xf40e3585u + w14;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    w15 += sha256_small0(w0) + w8 + sha256_small1(w13);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0x106aa070u + w15;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    w0 += sha256_small0(w1) + w9 + sha256_small1(w14);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0x19a4c116u + w0;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    w1 += sha256_small0(w2) + w10 + sha256_small1(w15);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0x1e376c08u + w1;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    w2 += sha256_small0(w3) + w11 + sha256_small1(w0);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0x2748774cu + w2;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    w3 += sha256_small0(w4) + w12 + sha256_small1(w1);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0x34b0bcb5u + w3;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    w4 += sha256_small0(w5) + w13 + sha256_small1(w2);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0x391c0cb3u + w4;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    w5 += sha256_small0(w6) + w14 + sha256_small1(w3);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0x4ed8aa4au + w5;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    w6 += sha256_small0(w7) + w15 + sha256_small1(w4);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0x5b9cca4fu + w6;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    w7 += sha256_small0(w8) + w0 + sha256_small1(w5);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0x682e6ff3u + w7;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    w8 += sha256_small0(w9) + w1 + sha256_small1(w6);
    h += sha256_sum1(e) + sha256_choose(e, f, g) + 0x748f82eeu + w8;
    d += h;
    h += sha256_sum0(a) + sha256_majority(a, b, c);
    w9 += sha256_small0(w10) + w2 + sha256_small1(w7);
    g += sha256_sum1(d) + sha256_choose(d, e, f) + 0x78a5636fu + w9;
    c += g;
    g += sha256_sum0(h) + sha256_majority(h, a, b);
    w10 += sha256_small0(w11) + w3 + sha256_small1(w8);
    f += sha256_sum1(c) + sha256_choose(c, d, e) + 0x84c87814u + w10;
    b += f;
    f += sha256_sum0(g) + sha256_majority(g, h, a);
    w11 += sha256_small0(w12) + w4 + sha256_small1(w9);
    e += sha256_sum1(b) + sha256_choose(b, c, d) + 0x8cc70208u + w11;
    a += e;
    e += sha256_sum0(f) + sha256_majority(f, g, h);
    w12 += sha256_small0(w13) + w5 + sha256_small1(w10);
    d += sha256_sum1(a) + sha256_choose(a, b, c) + 0x90befffau + w12;
    h += d;
    d += sha256_sum0(e) + sha256_majority(e, f, g);
    w13 += sha256_small0(w14) + w6 + sha256_small1(w11);
    c += sha256_sum1(h) + sha256_choose(h, a, b) + 0xa4506cebu + w13;
    g += c;
    c += sha256_sum0(d) + sha256_majority(d, e, f);
    w14 += sha256_small0(w15) + w7 + sha256_small1(w12);
    b += sha256_sum1(g) + sha256_choose(g, h, a) + 0xbef9a3f7u + w14;
    f += b;
    b += sha256_sum0(c) + sha256_majority(c, d, e);
    w15 += sha256_small0(w0) + w8 + sha256_small1(w13);
    a += sha256_sum1(f) + sha256_choose(f, g, h) + 0xc67178f2u + w15;
    e += a;
    a += sha256_sum0(b) + sha256_majority(b, c, d);
    (*h)[0] += a;
    (*h)[1] += b;
    (*h)[2] += c;
    (*h)[3] += d;
    (*h)[4] += e;
    (*h)[5] += f;
    (*h)[6] += g;
    (*h)[7] += h;
}
