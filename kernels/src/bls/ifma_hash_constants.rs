//! Constants of hashing to G2: the curve that is isogenous to the one around G2, and the isogeny (RFC 9380 sections 8.8.2, E.3).
//! Read by `ifma_hash` only; the words are blst's (`map_to_g2.c`), in its Montgomery form, and turned into limbs at compile time.
//! Never computed with here.

use super::ifma_fp2::of_blst;

/// A of the isogenous curve y^2 = x^3 + A x + B: 240 i.
pub(super) const A: [[u64; 8]; 2] = of_blst([
    [0; 6],
    [
        0xe53a_0000_0313_5242,
        0x0108_0c0f_def8_0285,
        0xe788_9edb_e340_f6bd,
        0x0b51_3751_2631_0601,
        0x02d6_9857_17c7_44ab,
        0x1220_b4e9_79ea_5467,
    ],
]);

/// B of the isogenous curve: 1012 + 1012 i.
pub(super) const B: [[u64; 8]; 2] = of_blst([
    [
        0x22ea_0000_0cf8_9db2,
        0x6ec8_32df_7138_0aa4,
        0x6e1b_9440_3db5_a66e,
        0x75bf_3c53_a794_73ba,
        0x3dd3_a569_412c_0a34,
        0x125c_db5e_74dc_4fd1,
    ],
    [
        0x22ea_0000_0cf8_9db2,
        0x6ec8_32df_7138_0aa4,
        0x6e1b_9440_3db5_a66e,
        0x75bf_3c53_a794_73ba,
        0x3dd3_a569_412c_0a34,
        0x125c_db5e_74dc_4fd1,
    ],
]);

/// -A.
pub(super) const MINUS_A: [[u64; 8]; 2] = of_blst([
    [0; 6],
    [
        0xd4c4_ffff_fcec_5869,
        0x1da3_f3ee_d25b_fd79,
        0x7fa8_33c5_136f_ff67,
        0x5926_1433_cd54_0cbd,
        0x4845_0f5f_2b84_682c,
        0x07e0_5d00_bf95_9233,
    ],
]);

/// Z = -2 - i, no square.
pub(super) const Z: [[u64; 8]; 2] = of_blst([
    [
        0x87eb_ffff_fff9_555c,
        0x656f_ffe5_da8f_fffa,
        0x0fd0_7493_45d3_3ad2,
        0xd951_e663_0665_76f4,
        0xde29_1a3d_41e9_80d3,
        0x0815_664c_7dfe_040d,
    ],
    [
        0x43f5_ffff_fffc_aaae,
        0x32b7_fff2_ed47_fffd,
        0x07e8_3a49_a2e9_9d69,
        0xeca8_f331_8332_bb7a,
        0xef14_8d1e_a0f4_c069,
        0x040a_b326_3eff_0206,
    ],
]);

/// 1 / Z^3.
pub(super) const BY_Z_CUBED: [[u64; 8]; 2] = of_blst([
    [
        0x6501_8f5c_28f5_98eb,
        0xe602_0417_f022_d916,
        0xd632_7313_2883_69c7,
        0x622d_ed8e_b447_156f,
        0xe52a_2aee_72c2_a01f,
        0x0898_12fb_8481_ffe4,
    ],
    [
        0x2574_eb85_1eb8_619f,
        0xdba2_e979_1292_5604,
        0x67e4_95a9_09e7_a18e,
        0xdf2d_a23b_8145_b8f7,
        0xcf5d_3728_310e_bf6d,
        0x11be_4462_36f4_c116,
    ],
]);

/// The norm of 1 / Z^3, and that norm to the power (p - 3) / 4: two numbers of Fp.
pub(super) const NORM_BY_Z_CUBED: [[u64; 8]; 2] = of_blst([
    [
        0xaa7e_b851_eb85_08e0,
        0x1c54_fdf3_6098_9374,
        0xc87f_2fc6_e716_c62e,
        0x0124_aefb_1f9e_fea7,
        0xb2f8_be63_e844_865c,
        0x08b4_7f77_5a7e_f35a,
    ],
    [
        0xe413_2bbd_838c_f70a,
        0x01d7_69ac_8377_2c19,
        0xa83d_d6e9_74c2_2e45,
        0xbc8e_c3e7_77b0_8dff,
        0xc035_c204_2ecf_5da3,
        0x0739_29e9_7f08_50bf,
    ],
]);

/// Z A.
pub(super) const Z_TIMES_A: [[u64; 8]; 2] = of_blst([
    [
        0xe53a_0000_0313_5242,
        0x0108_0c0f_def8_0285,
        0xe788_9edb_e340_f6bd,
        0x0b51_3751_2631_0601,
        0x02d6_9857_17c7_44ab,
        0x1220_b4e9_79ea_5467,
    ],
    [
        0xa989_ffff_f9d8_b0d2,
        0x3b47_e7dd_a4b7_faf3,
        0xff50_678a_26df_fece,
        0xb24c_2867_9aa8_197a,
        0x908a_1ebe_5708_d058,
        0x0fc0_ba01_7f2b_2466,
    ],
]);

/// The numerator of x, constant term first.
pub(super) const X_NUMERATOR: [[[u64; 8]; 2]; 4] = [
    of_blst([
        [
            0x47f6_71c7_1ce0_5e62,
            0x06dd_5707_1206_393e,
            0x7c80_cd2a_f3fd_71a2,
            0x0481_03ea_9e6c_d062,
            0xc545_16ac_c8d0_37f6,
            0x1380_8f55_0920_ea41,
        ],
        [
            0x47f6_71c7_1ce0_5e62,
            0x06dd_5707_1206_393e,
            0x7c80_cd2a_f3fd_71a2,
            0x0481_03ea_9e6c_d062,
            0xc545_16ac_c8d0_37f6,
            0x1380_8f55_0920_ea41,
        ],
    ]),
    of_blst([
        [0; 6],
        [
            0x5fe5_5555_554c_71d0,
            0x873f_ffdd_236a_aaa3,
            0x6a6b_4619_b26e_f918,
            0x21c2_8884_0887_4945,
            0x2836_cda7_028c_abc5,
            0x0ac7_3310_a7fd_5abd,
        ],
    ]),
    of_blst([
        [
            0x0a0c_5555_5559_71c3,
            0xdb0c_0010_1f9e_aaae,
            0xb1fb_2f94_1d79_7997,
            0xd396_0742_ef41_6e1c,
            0xb700_40e2_c205_56f4,
            0x149d_7861_e581_393b,
        ],
        [
            0xaff2_aaaa_aaa6_38e8,
            0x439f_ffee_91b5_5551,
            0xb535_a30c_d937_7c8c,
            0x90e1_4442_0443_a4a2,
            0x941b_66d3_8146_55e2,
            0x0563_9988_53fe_ad5e,
        ],
    ]),
    of_blst([
        [
            0x40aa_c71c_71c7_25ed,
            0x1909_5555_7a84_e38e,
            0xd817_050a_8f41_abc3,
            0xd864_85d4_c87f_6fb1,
            0x696e_b479_f885_d059,
            0x198e_1a74_3280_02d2,
        ],
        [0; 6],
    ]),
];

/// The denominator of x below its leading term, which is 1.
pub(super) const X_DENOMINATOR: [[[u64; 8]; 2]; 2] = [
    of_blst([
        [0; 6],
        [
            0x1f3a_ffff_ff13_ab97,
            0xf25b_fc61_1da3_ff3e,
            0xca37_57cb_3819_b208,
            0x3e64_2736_6f8c_ec18,
            0x0397_7bc8_6095_b089,
            0x04f6_9db1_3f39_a952,
        ],
    ]),
    of_blst([
        [
            0x4476_0000_0027_552e,
            0xdcb8_009a_4348_0020,
            0x6f7e_e9ce_4a6e_8b59,
            0xb103_30b7_c0a9_5bc6,
            0x6140_b1fc_fb1e_54b7,
            0x0381_be09_7f0b_b4e1,
        ],
        [
            0x7588_ffff_ffd8_557d,
            0x41f3_ff64_6e0b_ffdf,
            0xf7b1_e8d2_ac42_6aca,
            0xb374_1acd_32db_b6f8,
            0xe9da_f5b9_482d_581f,
            0x167f_53e0_ba74_31b8,
        ],
    ]),
];

/// The numerator of y over that of the isogenous curve.
pub(super) const Y_NUMERATOR: [[[u64; 8]; 2]; 4] = [
    of_blst([
        [
            0x96d8_f684_bdfc_77be,
            0xb530_e4f4_3b66_d0e2,
            0x184a_88ff_3796_52fd,
            0x57cb_23ec_fae8_04e1,
            0x0fd2_e39e_ada3_eba9,
            0x08c8_055e_31c5_d5c3,
        ],
        [
            0x96d8_f684_bdfc_77be,
            0xb530_e4f4_3b66_d0e2,
            0x184a_88ff_3796_52fd,
            0x57cb_23ec_fae8_04e1,
            0x0fd2_e39e_ada3_eba9,
            0x08c8_055e_31c5_d5c3,
        ],
    ]),
    of_blst([
        [0; 6],
        [
            0xbf0a_71c7_1c91_b406,
            0x4d6d_55d2_8b76_38fd,
            0x9d82_f98e_5f20_5aee,
            0xa27a_a27b_1d1a_18d5,
            0x02c3_b2b2_d293_8e86,
            0x0c7d_1342_0b09_807f,
        ],
    ]),
    of_blst([
        [
            0xd7f9_5555_5553_1c74,
            0x21cf_fff7_48da_aaa8,
            0x5a9a_d186_6c9b_be46,
            0x4870_a221_0221_d251,
            0x4a0d_b369_c0a3_2af1,
            0x02b1_ccc4_29ff_56af,
        ],
        [
            0xe205_aaaa_aaac_8e37,
            0xfcdc_0007_6879_5556,
            0x0c96_011a_8a15_37dd,
            0x1c06_a963_f163_406e,
            0x010d_f44c_82a8_81e6,
            0x174f_4526_0f80_8feb,
        ],
    ]),
    of_blst([
        [
            0xa470_bda1_2f67_f35c,
            0xc0fe_38e2_3327_b425,
            0xc9d3_d0f2_c6f0_678d,
            0x1c55_c993_5b5a_982e,
            0x27f6_c0e2_f074_6764,
            0x117c_5e6e_28aa_9054,
        ],
        [0; 6],
    ]),
];

/// The denominator of y below its leading term, which is 1.
pub(super) const Y_DENOMINATOR: [[[u64; 8]; 2]; 3] = [
    of_blst([
        [
            0x0162_ffff_fa76_5adf,
            0x8f7b_ea48_0083_fb75,
            0x561b_3c22_59e9_3611,
            0x11e1_9fc1_a9c8_75d5,
            0xca71_3efc_0036_7660,
            0x03c6_a03d_41da_1151,
        ],
        [
            0x0162_ffff_fa76_5adf,
            0x8f7b_ea48_0083_fb75,
            0x561b_3c22_59e9_3611,
            0x11e1_9fc1_a9c8_75d5,
            0xca71_3efc_0036_7660,
            0x03c6_a03d_41da_1151,
        ],
    ]),
    of_blst([
        [0; 6],
        [
            0x5db0_ffff_fd3b_02c5,
            0xd713_f523_58eb_fdba,
            0x5ea6_0761_a84d_161a,
            0xbb2c_75a3_4ea6_c44a,
            0x0ac6_7359_21c1_119b,
            0x0ee3_d913_bdac_fbf6,
        ],
    ]),
    of_blst([
        [
            0x66b1_0000_003a_ffc5,
            0xcb14_00e7_64ec_0030,
            0xa73e_5eb5_6fa5_d106,
            0x8984_c913_a0fe_09a9,
            0x11e1_0afb_78ad_7f13,
            0x0542_9d0e_3e91_8f52,
        ],
        [
            0x534d_ffff_ffc4_aae6,
            0x5397_ff17_4c67_ffcf,
            0xbff2_73eb_870b_251d,
            0xdaf2_8271_5287_0915,
            0x393a_9cba_ca9e_2dc3,
            0x14be_74db_faee_5748,
        ],
    ]),
];
