//! The circuit `merkle` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/merkle.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::core::{Core, Layout, Memory, Register, Slice};
use crate::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "merkle",
    verilog: "b77de08700fe351a1853f7a911a94fc77d4aab0bc98cb0470576b4164173b48d",
    words: 1612,
    bits: 241,
    memory: 1776,
    state: [1551, 99],
    inputs: &[
        Slice::new("cmd_dst", 0, 32, 1551),
        Slice::new("cmd_dst_len", 0, 32, 1552),
        Slice::new("cmd_slot", 0, 3, 1553),
        Slice::new("cmd_src", 0, 32, 1554),
        Slice::new("cmd_src_len", 0, 32, 1555),
        Slice::new("cmd_valid", 0, 1, 99),
        Slice::new("done_ready", 0, 1, 100),
        Slice::new("rdat_hi", 0, 32, 1556),
        Slice::new("rdat_last", 0, 1, 101),
        Slice::new("rdat_lo", 0, 32, 1557),
        Slice::new("rdat_valid", 0, 1, 102),
        Slice::new("resetn", 0, 1, 103),
        Slice::new("rseg_ready", 0, 1, 104),
        Slice::new("wdat_ready", 0, 1, 105),
        Slice::new("wseg_ready", 0, 1, 106),
    ],
    outputs: &[
        Slice::new("cmd_ready", 0, 1, 107),
        Slice::new("done_crc", 0, 32, 1558),
        Slice::new("done_extra", 0, 32, 1559),
        Slice::new("done_slot", 0, 3, 1560),
        Slice::new("done_status", 0, 8, 1561),
        Slice::new("done_valid", 0, 1, 108),
        Slice::new("ecc_corrected", 0, 1, 109),
        Slice::new("ecc_uncorrectable", 0, 1, 110),
        Slice::new("rdat_ready", 0, 1, 111),
        Slice::new("rseg_addr", 0, 32, 1562),
        Slice::new("rseg_beats", 0, 24, 1563),
        Slice::new("rseg_valid", 0, 1, 112),
        Slice::new("tmr_error", 0, 1, 113),
        Slice::new("wdat_hi", 0, 32, 1564),
        Slice::new("wdat_last", 0, 1, 114),
        Slice::new("wdat_lo", 0, 32, 1565),
        Slice::new("wdat_valid", 0, 1, 115),
        Slice::new("wseg_addr", 0, 32, 1566),
        Slice::new("wseg_beats", 0, 24, 1567),
        Slice::new("wseg_valid", 0, 1, 116),
    ],
    registers: &[
        Register::new("alloc.uneven", 0, 1, 0x0, 67, 0, 0),
        Register::new("alloc.copy_c", 0, 2, 0x0, 1532, 0, 0),
        Register::new("alloc.copy_b", 0, 2, 0x0, 1531, 0, 0),
        Register::new("alloc.copy_a", 0, 2, 0x0, 1530, 0, 0),
        Register::new("ask_at.uneven", 0, 1, 0x0, 63, 0, 0),
        Register::new("ask_at.copy_c", 0, 2, 0x0, 1494, 0, 0),
        Register::new("ask_at.copy_b", 0, 2, 0x0, 1493, 0, 0),
        Register::new("ask_at.copy_a", 0, 2, 0x0, 1492, 0, 0),
        Register::new("asks.active.uneven", 0, 1, 0x0, 62, 0, 0),
        Register::new("asks.active.copy_c", 0, 1, 0x0, 66, 0, 0),
        Register::new("asks.active.copy_b", 0, 1, 0x0, 65, 0, 0),
        Register::new("asks.active.copy_a", 0, 1, 0x0, 64, 0, 0),
        Register::new("asks.address.uneven", 0, 1, 0x0, 61, 0, 0),
        Register::new("asks.address.copy_c", 0, 32, 0x0, 1485, 0, 0),
        Register::new("asks.address.copy_b", 0, 32, 0x0, 1484, 0, 0),
        Register::new("asks.address.copy_a", 0, 32, 0x0, 1483, 0, 0),
        Register::new("asks.left.uneven", 0, 1, 0x0, 60, 0, 0),
        Register::new("asks.left.copy_c", 0, 26, 0x0, 1491, 0, 0),
        Register::new("asks.left.copy_b", 0, 26, 0x0, 1490, 0, 0),
        Register::new("asks.left.copy_a", 0, 26, 0x0, 1489, 0, 0),
        Register::new("bad.uneven", 0, 1, 0x0, 59, 0, 0),
        Register::new("bad.copy_c", 0, 4, 0x0, 1525, 0, 0),
        Register::new("bad.copy_b", 0, 4, 0x0, 1524, 0, 0),
        Register::new("bad.copy_a", 0, 4, 0x0, 1523, 0, 0),
        Register::new("busy.uneven", 0, 1, 0x0, 58, 0, 0),
        Register::new("busy.copy_c", 0, 4, 0x0, 1529, 0, 0),
        Register::new("busy.copy_b", 0, 4, 0x0, 1528, 0, 0),
        Register::new("busy.copy_a", 0, 4, 0x0, 1527, 0, 0),
        Register::new("compress.third$7$q", 0, 32, 0x0, 1482, 0, 0),
        Register::new("compress.third$6$q", 0, 32, 0x0, 1481, 0, 0),
        Register::new("compress.third$5$q", 0, 32, 0x0, 1480, 0, 0),
        Register::new("compress.third$4$q", 0, 32, 0x0, 1463, 0, 0),
        Register::new("compress.third$3$q", 0, 32, 0x0, 1462, 0, 0),
        Register::new("compress.third$2$q", 0, 32, 0x0, 1461, 0, 0),
        Register::new("compress.third$1$q", 0, 32, 0x0, 1460, 0, 0),
        Register::new("compress.third$0$q", 0, 32, 0x0, 1457, 0, 0),
        Register::new("compress.second_x$q", 0, 32, 0x0, 1432, 0, 0),
        Register::new("compress.second$7$q", 0, 32, 0x0, 1413, 0, 0),
        Register::new("compress.second$6$q", 0, 32, 0x0, 1394, 0, 0),
        Register::new("compress.second$5$q", 0, 32, 0x0, 1375, 0, 0),
        Register::new("compress.second$4$q", 0, 32, 0x0, 1343, 0, 0),
        Register::new("compress.second$3$q", 0, 32, 0x0, 1324, 0, 0),
        Register::new("compress.second$2$q", 0, 32, 0x0, 1305, 0, 0),
        Register::new("compress.second$1$q", 0, 32, 0x0, 1286, 0, 0),
        Register::new("compress.second$0$q", 0, 32, 0x0, 1433, 0, 0),
        Register::new("compress.b_v$6$q", 0, 32, 0x0, 1284, 0, 1),
        Register::new("compress.b_v$5$q", 0, 32, 0x0, 1280, 0, 3),
        Register::new("compress.b_v$4$q", 0, 32, 0x0, 1272, 0, 7),
        Register::new("compress.b_v$3$q", 0, 32, 0x0, 1270, 0, 1),
        Register::new("compress.b_v$2$q", 0, 32, 0x0, 1266, 0, 3),
        Register::new("compress.b_v$1$q", 0, 32, 0x0, 1258, 0, 7),
        Register::new("compress.b_v$0$q", 0, 32, 0x0, 1250, 0, 7),
        Register::new("compress.b_x$q", 0, 32, 0x0, 1246, 0, 0),
        Register::new("compress.b_pass$q", 0, 3, 0x0, 1230, 0, 15),
        Register::new("compress.first_x$q", 0, 32, 0x0, 1249, 0, 0),
        Register::new("compress.first$7$q", 0, 32, 0x0, 1431, 0, 0),
        Register::new("compress.first$6$q", 0, 32, 0x0, 1412, 0, 0),
        Register::new("compress.first$5$q", 0, 32, 0x0, 1393, 0, 0),
        Register::new("compress.first$4$q", 0, 32, 0x0, 1374, 0, 0),
        Register::new("compress.first$3$q", 0, 32, 0x0, 1342, 0, 0),
        Register::new("compress.first$2$q", 0, 32, 0x0, 1323, 0, 0),
        Register::new("compress.first$1$q", 0, 32, 0x0, 1304, 0, 0),
        Register::new("compress.first$0$q", 0, 32, 0x0, 1456, 0, 0),
        Register::new("compress.a_w$15$q", 0, 32, 0x0, 1184, 0, 31),
        Register::new("compress.a_w$14$q", 0, 32, 0x0, 1142, 0, 31),
        Register::new("compress.a_w$13$q", 0, 32, 0x0, 1109, 0, 31),
        Register::new("compress.a_w$12$q", 0, 32, 0x0, 1076, 0, 31),
        Register::new("compress.a_w$11$q", 0, 32, 0x0, 1033, 0, 31),
        Register::new("compress.a_w$10$q", 0, 32, 0x0, 1000, 0, 31),
        Register::new("compress.a_w$9$q", 0, 32, 0x0, 967, 0, 31),
        Register::new("compress.a_w$8$q", 0, 32, 0x0, 934, 0, 31),
        Register::new("compress.a_w$7$q", 0, 32, 0x0, 888, 0, 15),
        Register::new("compress.a_w$6$q", 0, 32, 0x0, 869, 0, 15),
        Register::new("compress.a_w$5$q", 0, 32, 0x0, 851, 0, 15),
        Register::new("compress.a_w$4$q", 0, 32, 0x0, 833, 0, 15),
        Register::new("compress.a_w$3$q", 0, 32, 0x0, 823, 0, 7),
        Register::new("compress.a_w$2$q", 0, 32, 0x0, 813, 0, 7),
        Register::new("compress.a_w$1$q", 0, 32, 0x0, 807, 0, 3),
        Register::new("compress.a_w$0$q", 0, 32, 0x0, 804, 0, 0),
        Register::new("compress.a_v$6$q", 0, 32, 0x0, 802, 0, 1),
        Register::new("compress.a_v$5$q", 0, 32, 0x0, 798, 0, 3),
        Register::new("compress.a_v$4$q", 0, 32, 0x0, 790, 0, 7),
        Register::new("compress.a_v$3$q", 0, 32, 0x0, 788, 0, 1),
        Register::new("compress.a_v$2$q", 0, 32, 0x0, 784, 0, 3),
        Register::new("compress.a_v$1$q", 0, 32, 0x0, 776, 0, 7),
        Register::new("compress.a_v$0$q", 0, 32, 0x0, 768, 0, 7),
        Register::new("compress.a_x$q", 0, 32, 0x0, 763, 0, 0),
        Register::new("compress.a_pass$q", 0, 2, 0x0, 731, 0, 31),
        Register::new("compress.first_late$0.words[0]", 0, 32, 0x0, 1455, 0, 0),
        Register::new("compress.first_late$0.words[1]", 0, 32, 0x0, 1454, 0, 0),
        Register::new("compress.first_late$0.words[2]", 0, 32, 0x0, 1453, 0, 0),
        Register::new("compress.first_late$0.words[3]", 0, 32, 0x0, 1452, 0, 0),
        Register::new("compress.first_late$0.words[4]", 0, 32, 0x0, 1451, 0, 0),
        Register::new("compress.first_late$0.words[5]", 0, 32, 0x0, 1450, 0, 0),
        Register::new("compress.first_late$0.words[6]", 0, 32, 0x0, 1449, 0, 0),
        Register::new("compress.first_late$0.words[7]", 0, 32, 0x0, 1448, 0, 0),
        Register::new("compress.first_late$0.words[8]", 0, 32, 0x0, 1447, 0, 0),
        Register::new("compress.first_late$0.words[9]", 0, 32, 0x0, 1446, 0, 0),
        Register::new("compress.first_late$0.words[10]", 0, 32, 0x0, 1445, 0, 0),
        Register::new("compress.first_late$0.words[11]", 0, 32, 0x0, 1444, 0, 0),
        Register::new("compress.first_late$0.words[12]", 0, 32, 0x0, 1443, 0, 0),
        Register::new("compress.first_late$0.words[13]", 0, 32, 0x0, 1442, 0, 0),
        Register::new("compress.first_late$0.words[14]", 0, 32, 0x0, 1441, 0, 0),
        Register::new("compress.first_late$0.words[15]", 0, 32, 0x0, 1440, 0, 0),
        Register::new("compress.first_late$0.words[16]", 0, 32, 0x0, 1439, 0, 0),
        Register::new("compress.first_late$1.words[0]", 0, 32, 0x0, 1303, 0, 0),
        Register::new("compress.first_late$1.words[1]", 0, 32, 0x0, 1302, 0, 0),
        Register::new("compress.first_late$1.words[2]", 0, 32, 0x0, 1301, 0, 0),
        Register::new("compress.first_late$1.words[3]", 0, 32, 0x0, 1300, 0, 0),
        Register::new("compress.first_late$1.words[4]", 0, 32, 0x0, 1299, 0, 0),
        Register::new("compress.first_late$1.words[5]", 0, 32, 0x0, 1298, 0, 0),
        Register::new("compress.first_late$1.words[6]", 0, 32, 0x0, 1297, 0, 0),
        Register::new("compress.first_late$1.words[7]", 0, 32, 0x0, 1296, 0, 0),
        Register::new("compress.first_late$1.words[8]", 0, 32, 0x0, 1295, 0, 0),
        Register::new("compress.first_late$1.words[9]", 0, 32, 0x0, 1294, 0, 0),
        Register::new("compress.first_late$1.words[10]", 0, 32, 0x0, 1293, 0, 0),
        Register::new("compress.first_late$1.words[11]", 0, 32, 0x0, 1292, 0, 0),
        Register::new("compress.first_late$1.words[12]", 0, 32, 0x0, 1291, 0, 0),
        Register::new("compress.first_late$1.words[13]", 0, 32, 0x0, 1290, 0, 0),
        Register::new("compress.first_late$1.words[14]", 0, 32, 0x0, 1289, 0, 0),
        Register::new("compress.first_late$1.words[15]", 0, 32, 0x0, 1288, 0, 0),
        Register::new("compress.first_late$1.words[16]", 0, 32, 0x0, 1287, 0, 0),
        Register::new("compress.first_late$2.words[0]", 0, 32, 0x0, 1322, 0, 0),
        Register::new("compress.first_late$2.words[1]", 0, 32, 0x0, 1321, 0, 0),
        Register::new("compress.first_late$2.words[2]", 0, 32, 0x0, 1320, 0, 0),
        Register::new("compress.first_late$2.words[3]", 0, 32, 0x0, 1319, 0, 0),
        Register::new("compress.first_late$2.words[4]", 0, 32, 0x0, 1318, 0, 0),
        Register::new("compress.first_late$2.words[5]", 0, 32, 0x0, 1317, 0, 0),
        Register::new("compress.first_late$2.words[6]", 0, 32, 0x0, 1316, 0, 0),
        Register::new("compress.first_late$2.words[7]", 0, 32, 0x0, 1315, 0, 0),
        Register::new("compress.first_late$2.words[8]", 0, 32, 0x0, 1314, 0, 0),
        Register::new("compress.first_late$2.words[9]", 0, 32, 0x0, 1313, 0, 0),
        Register::new("compress.first_late$2.words[10]", 0, 32, 0x0, 1312, 0, 0),
        Register::new("compress.first_late$2.words[11]", 0, 32, 0x0, 1311, 0, 0),
        Register::new("compress.first_late$2.words[12]", 0, 32, 0x0, 1310, 0, 0),
        Register::new("compress.first_late$2.words[13]", 0, 32, 0x0, 1309, 0, 0),
        Register::new("compress.first_late$2.words[14]", 0, 32, 0x0, 1308, 0, 0),
        Register::new("compress.first_late$2.words[15]", 0, 32, 0x0, 1307, 0, 0),
        Register::new("compress.first_late$2.words[16]", 0, 32, 0x0, 1306, 0, 0),
        Register::new("compress.first_late$3.words[0]", 0, 32, 0x0, 1341, 0, 0),
        Register::new("compress.first_late$3.words[1]", 0, 32, 0x0, 1340, 0, 0),
        Register::new("compress.first_late$3.words[2]", 0, 32, 0x0, 1339, 0, 0),
        Register::new("compress.first_late$3.words[3]", 0, 32, 0x0, 1338, 0, 0),
        Register::new("compress.first_late$3.words[4]", 0, 32, 0x0, 1337, 0, 0),
        Register::new("compress.first_late$3.words[5]", 0, 32, 0x0, 1336, 0, 0),
        Register::new("compress.first_late$3.words[6]", 0, 32, 0x0, 1335, 0, 0),
        Register::new("compress.first_late$3.words[7]", 0, 32, 0x0, 1334, 0, 0),
        Register::new("compress.first_late$3.words[8]", 0, 32, 0x0, 1333, 0, 0),
        Register::new("compress.first_late$3.words[9]", 0, 32, 0x0, 1332, 0, 0),
        Register::new("compress.first_late$3.words[10]", 0, 32, 0x0, 1331, 0, 0),
        Register::new("compress.first_late$3.words[11]", 0, 32, 0x0, 1330, 0, 0),
        Register::new("compress.first_late$3.words[12]", 0, 32, 0x0, 1329, 0, 0),
        Register::new("compress.first_late$3.words[13]", 0, 32, 0x0, 1328, 0, 0),
        Register::new("compress.first_late$3.words[14]", 0, 32, 0x0, 1327, 0, 0),
        Register::new("compress.first_late$3.words[15]", 0, 32, 0x0, 1326, 0, 0),
        Register::new("compress.first_late$3.words[16]", 0, 32, 0x0, 1325, 0, 0),
        Register::new("compress.first_late$4.words[0]", 0, 32, 0x0, 1373, 0, 0),
        Register::new("compress.first_late$4.words[1]", 0, 32, 0x0, 1372, 0, 0),
        Register::new("compress.first_late$4.words[2]", 0, 32, 0x0, 1371, 0, 0),
        Register::new("compress.first_late$4.words[3]", 0, 32, 0x0, 1370, 0, 0),
        Register::new("compress.first_late$4.words[4]", 0, 32, 0x0, 1369, 0, 0),
        Register::new("compress.first_late$4.words[5]", 0, 32, 0x0, 1368, 0, 0),
        Register::new("compress.first_late$4.words[6]", 0, 32, 0x0, 1367, 0, 0),
        Register::new("compress.first_late$4.words[7]", 0, 32, 0x0, 1366, 0, 0),
        Register::new("compress.first_late$4.words[8]", 0, 32, 0x0, 1365, 0, 0),
        Register::new("compress.first_late$4.words[9]", 0, 32, 0x0, 1364, 0, 0),
        Register::new("compress.first_late$4.words[10]", 0, 32, 0x0, 1363, 0, 0),
        Register::new("compress.first_late$4.words[11]", 0, 32, 0x0, 1362, 0, 0),
        Register::new("compress.first_late$4.words[12]", 0, 32, 0x0, 1361, 0, 0),
        Register::new("compress.first_late$4.words[13]", 0, 32, 0x0, 1360, 0, 0),
        Register::new("compress.first_late$4.words[14]", 0, 32, 0x0, 1359, 0, 0),
        Register::new("compress.first_late$4.words[15]", 0, 32, 0x0, 1358, 0, 0),
        Register::new("compress.first_late$4.words[16]", 0, 32, 0x0, 1357, 0, 0),
        Register::new("compress.first_late$5.words[0]", 0, 32, 0x0, 1392, 0, 0),
        Register::new("compress.first_late$5.words[1]", 0, 32, 0x0, 1391, 0, 0),
        Register::new("compress.first_late$5.words[2]", 0, 32, 0x0, 1390, 0, 0),
        Register::new("compress.first_late$5.words[3]", 0, 32, 0x0, 1389, 0, 0),
        Register::new("compress.first_late$5.words[4]", 0, 32, 0x0, 1388, 0, 0),
        Register::new("compress.first_late$5.words[5]", 0, 32, 0x0, 1387, 0, 0),
        Register::new("compress.first_late$5.words[6]", 0, 32, 0x0, 1386, 0, 0),
        Register::new("compress.first_late$5.words[7]", 0, 32, 0x0, 1385, 0, 0),
        Register::new("compress.first_late$5.words[8]", 0, 32, 0x0, 1384, 0, 0),
        Register::new("compress.first_late$5.words[9]", 0, 32, 0x0, 1383, 0, 0),
        Register::new("compress.first_late$5.words[10]", 0, 32, 0x0, 1382, 0, 0),
        Register::new("compress.first_late$5.words[11]", 0, 32, 0x0, 1381, 0, 0),
        Register::new("compress.first_late$5.words[12]", 0, 32, 0x0, 1380, 0, 0),
        Register::new("compress.first_late$5.words[13]", 0, 32, 0x0, 1379, 0, 0),
        Register::new("compress.first_late$5.words[14]", 0, 32, 0x0, 1378, 0, 0),
        Register::new("compress.first_late$5.words[15]", 0, 32, 0x0, 1377, 0, 0),
        Register::new("compress.first_late$5.words[16]", 0, 32, 0x0, 1376, 0, 0),
        Register::new("compress.first_late$6.words[0]", 0, 32, 0x0, 1411, 0, 0),
        Register::new("compress.first_late$6.words[1]", 0, 32, 0x0, 1410, 0, 0),
        Register::new("compress.first_late$6.words[2]", 0, 32, 0x0, 1409, 0, 0),
        Register::new("compress.first_late$6.words[3]", 0, 32, 0x0, 1408, 0, 0),
        Register::new("compress.first_late$6.words[4]", 0, 32, 0x0, 1407, 0, 0),
        Register::new("compress.first_late$6.words[5]", 0, 32, 0x0, 1406, 0, 0),
        Register::new("compress.first_late$6.words[6]", 0, 32, 0x0, 1405, 0, 0),
        Register::new("compress.first_late$6.words[7]", 0, 32, 0x0, 1404, 0, 0),
        Register::new("compress.first_late$6.words[8]", 0, 32, 0x0, 1403, 0, 0),
        Register::new("compress.first_late$6.words[9]", 0, 32, 0x0, 1402, 0, 0),
        Register::new("compress.first_late$6.words[10]", 0, 32, 0x0, 1401, 0, 0),
        Register::new("compress.first_late$6.words[11]", 0, 32, 0x0, 1400, 0, 0),
        Register::new("compress.first_late$6.words[12]", 0, 32, 0x0, 1399, 0, 0),
        Register::new("compress.first_late$6.words[13]", 0, 32, 0x0, 1398, 0, 0),
        Register::new("compress.first_late$6.words[14]", 0, 32, 0x0, 1397, 0, 0),
        Register::new("compress.first_late$6.words[15]", 0, 32, 0x0, 1396, 0, 0),
        Register::new("compress.first_late$6.words[16]", 0, 32, 0x0, 1395, 0, 0),
        Register::new("compress.first_late$7.words[0]", 0, 32, 0x0, 1430, 0, 0),
        Register::new("compress.first_late$7.words[1]", 0, 32, 0x0, 1429, 0, 0),
        Register::new("compress.first_late$7.words[2]", 0, 32, 0x0, 1428, 0, 0),
        Register::new("compress.first_late$7.words[3]", 0, 32, 0x0, 1427, 0, 0),
        Register::new("compress.first_late$7.words[4]", 0, 32, 0x0, 1426, 0, 0),
        Register::new("compress.first_late$7.words[5]", 0, 32, 0x0, 1425, 0, 0),
        Register::new("compress.first_late$7.words[6]", 0, 32, 0x0, 1424, 0, 0),
        Register::new("compress.first_late$7.words[7]", 0, 32, 0x0, 1423, 0, 0),
        Register::new("compress.first_late$7.words[8]", 0, 32, 0x0, 1422, 0, 0),
        Register::new("compress.first_late$7.words[9]", 0, 32, 0x0, 1421, 0, 0),
        Register::new("compress.first_late$7.words[10]", 0, 32, 0x0, 1420, 0, 0),
        Register::new("compress.first_late$7.words[11]", 0, 32, 0x0, 1419, 0, 0),
        Register::new("compress.first_late$7.words[12]", 0, 32, 0x0, 1418, 0, 0),
        Register::new("compress.first_late$7.words[13]", 0, 32, 0x0, 1417, 0, 0),
        Register::new("compress.first_late$7.words[14]", 0, 32, 0x0, 1416, 0, 0),
        Register::new("compress.first_late$7.words[15]", 0, 32, 0x0, 1415, 0, 0),
        Register::new("compress.first_late$7.words[16]", 0, 32, 0x0, 1414, 0, 0),
        Register::new("compress.row_a.r$0.schedule$q", 0, 32, 0x0, 729, 0, 0),
        Register::new("compress.row_a.r$0.full_w$14$q", 0, 32, 0x0, 1184, 2, 31),
        Register::new("compress.row_a.r$0.full_w$13$q", 0, 32, 0x0, 1142, 2, 31),
        Register::new("compress.row_a.r$0.full_w$12$q", 0, 32, 0x0, 1109, 2, 31),
        Register::new("compress.row_a.r$0.full_w$11$q", 0, 32, 0x0, 1076, 2, 31),
        Register::new("compress.row_a.r$0.full_w$10$q", 0, 32, 0x0, 1033, 2, 31),
        Register::new("compress.row_a.r$0.full_w$9$q", 0, 32, 0x0, 1000, 2, 31),
        Register::new("compress.row_a.r$0.full_w$8$q", 0, 32, 0x0, 967, 2, 31),
        Register::new("compress.row_a.r$0.full_w$7$q", 0, 32, 0x0, 934, 2, 31),
        Register::new("compress.row_a.r$0.full_w$6$q", 0, 32, 0x0, 888, 2, 15),
        Register::new("compress.row_a.r$0.full_w$5$q", 0, 32, 0x0, 869, 2, 15),
        Register::new("compress.row_a.r$0.full_w$4$q", 0, 32, 0x0, 851, 2, 15),
        Register::new("compress.row_a.r$0.full_w$3$q", 0, 32, 0x0, 833, 2, 15),
        Register::new("compress.row_a.r$0.full_w$2$q", 0, 32, 0x0, 823, 2, 7),
        Register::new("compress.row_a.r$0.full_w$1$q", 0, 32, 0x0, 813, 2, 7),
        Register::new("compress.row_a.r$0.full_w$0$q", 0, 32, 0x0, 807, 2, 3),
        Register::new("compress.row_a.r$0.full_v$6$q", 0, 32, 0x0, 798, 2, 3),
        Register::new("compress.row_a.r$0.full_v$5$q", 0, 32, 0x0, 790, 2, 7),
        Register::new("compress.row_a.r$0.full_v$4$q", 0, 32, 0x0, 720, 0, 7),
        Register::new("compress.row_a.r$0.full_v$3$q", 0, 32, 0x0, 784, 2, 3),
        Register::new("compress.row_a.r$0.full_v$2$q", 0, 32, 0x0, 776, 2, 7),
        Register::new("compress.row_a.r$0.full_v$1$q", 0, 32, 0x0, 768, 2, 7),
        Register::new("compress.row_a.r$0.full_v$0$q", 0, 32, 0x0, 711, 0, 7),
        Register::new("compress.row_a.r$0.full_x$q", 0, 32, 0x0, 709, 0, 0),
        Register::new("compress.row_a.r$0.full_pass$q", 0, 2, 0x0, 731, 2, 31),
        Register::new("compress.row_a.r$0.kw$q", 0, 32, 0x0, 710, 0, 0),
        Register::new("compress.row_a.r$0.z$q", 0, 32, 0x0, 719, 0, 0),
        Register::new("compress.row_a.r$0.y$q", 0, 32, 0x0, 728, 0, 0),
        Register::new("compress.row_a.r$0.half_w$15$q", 0, 32, 0x0, 1184, 1, 31),
        Register::new("compress.row_a.r$0.half_w$14$q", 0, 32, 0x0, 1142, 1, 31),
        Register::new("compress.row_a.r$0.half_w$13$q", 0, 32, 0x0, 1109, 1, 31),
        Register::new("compress.row_a.r$0.half_w$12$q", 0, 32, 0x0, 1076, 1, 31),
        Register::new("compress.row_a.r$0.half_w$11$q", 0, 32, 0x0, 1033, 1, 31),
        Register::new("compress.row_a.r$0.half_w$10$q", 0, 32, 0x0, 1000, 1, 31),
        Register::new("compress.row_a.r$0.half_w$9$q", 0, 32, 0x0, 967, 1, 31),
        Register::new("compress.row_a.r$0.half_w$8$q", 0, 32, 0x0, 934, 1, 31),
        Register::new("compress.row_a.r$0.half_w$7$q", 0, 32, 0x0, 888, 1, 15),
        Register::new("compress.row_a.r$0.half_w$6$q", 0, 32, 0x0, 869, 1, 15),
        Register::new("compress.row_a.r$0.half_w$5$q", 0, 32, 0x0, 851, 1, 15),
        Register::new("compress.row_a.r$0.half_w$4$q", 0, 32, 0x0, 833, 1, 15),
        Register::new("compress.row_a.r$0.half_w$3$q", 0, 32, 0x0, 823, 1, 7),
        Register::new("compress.row_a.r$0.half_w$2$q", 0, 32, 0x0, 813, 1, 7),
        Register::new("compress.row_a.r$0.half_w$1$q", 0, 32, 0x0, 807, 1, 3),
        Register::new("compress.row_a.r$0.half_w$0$q", 0, 32, 0x0, 730, 0, 0),
        Register::new("compress.row_a.r$0.half_v$6$q", 0, 32, 0x0, 802, 1, 1),
        Register::new("compress.row_a.r$0.half_v$5$q", 0, 32, 0x0, 798, 1, 3),
        Register::new("compress.row_a.r$0.half_v$4$q", 0, 32, 0x0, 790, 1, 7),
        Register::new("compress.row_a.r$0.half_v$3$q", 0, 32, 0x0, 788, 1, 1),
        Register::new("compress.row_a.r$0.half_v$2$q", 0, 32, 0x0, 784, 1, 3),
        Register::new("compress.row_a.r$0.half_v$1$q", 0, 32, 0x0, 776, 1, 7),
        Register::new("compress.row_a.r$0.half_v$0$q", 0, 32, 0x0, 768, 1, 7),
        Register::new("compress.row_a.r$0.half_pass$q", 0, 2, 0x0, 731, 1, 31),
        Register::new("compress.row_a.r$1.schedule$q", 0, 32, 0x0, 707, 0, 0),
        Register::new("compress.row_a.r$1.full_w$14$q", 0, 32, 0x0, 655, 1, 31),
        Register::new("compress.row_a.r$1.full_w$13$q", 0, 32, 0x0, 1184, 4, 31),
        Register::new("compress.row_a.r$1.full_w$12$q", 0, 32, 0x0, 1142, 4, 31),
        Register::new("compress.row_a.r$1.full_w$11$q", 0, 32, 0x0, 1109, 4, 31),
        Register::new("compress.row_a.r$1.full_w$10$q", 0, 32, 0x0, 1076, 4, 31),
        Register::new("compress.row_a.r$1.full_w$9$q", 0, 32, 0x0, 1033, 4, 31),
        Register::new("compress.row_a.r$1.full_w$8$q", 0, 32, 0x0, 1000, 4, 31),
        Register::new("compress.row_a.r$1.full_w$7$q", 0, 32, 0x0, 967, 4, 31),
        Register::new("compress.row_a.r$1.full_w$6$q", 0, 32, 0x0, 934, 4, 31),
        Register::new("compress.row_a.r$1.full_w$5$q", 0, 32, 0x0, 888, 4, 15),
        Register::new("compress.row_a.r$1.full_w$4$q", 0, 32, 0x0, 869, 4, 15),
        Register::new("compress.row_a.r$1.full_w$3$q", 0, 32, 0x0, 851, 4, 15),
        Register::new("compress.row_a.r$1.full_w$2$q", 0, 32, 0x0, 833, 4, 15),
        Register::new("compress.row_a.r$1.full_w$1$q", 0, 32, 0x0, 823, 4, 7),
        Register::new("compress.row_a.r$1.full_w$0$q", 0, 32, 0x0, 813, 4, 7),
        Register::new("compress.row_a.r$1.full_v$6$q", 0, 32, 0x0, 790, 4, 7),
        Register::new("compress.row_a.r$1.full_v$5$q", 0, 32, 0x0, 720, 2, 7),
        Register::new("compress.row_a.r$1.full_v$4$q", 0, 32, 0x0, 698, 0, 7),
        Register::new("compress.row_a.r$1.full_v$3$q", 0, 32, 0x0, 776, 4, 7),
        Register::new("compress.row_a.r$1.full_v$2$q", 0, 32, 0x0, 768, 4, 7),
        Register::new("compress.row_a.r$1.full_v$1$q", 0, 32, 0x0, 711, 2, 7),
        Register::new("compress.row_a.r$1.full_v$0$q", 0, 32, 0x0, 689, 0, 7),
        Register::new("compress.row_a.r$1.full_x$q", 0, 32, 0x0, 687, 0, 0),
        Register::new("compress.row_a.r$1.full_pass$q", 0, 2, 0x0, 731, 4, 31),
        Register::new("compress.row_a.r$1.kw$q", 0, 32, 0x0, 688, 0, 0),
        Register::new("compress.row_a.r$1.z$q", 0, 32, 0x0, 697, 0, 0),
        Register::new("compress.row_a.r$1.y$q", 0, 32, 0x0, 706, 0, 0),
        Register::new("compress.row_a.r$1.half_w$15$q", 0, 32, 0x0, 655, 0, 31),
        Register::new("compress.row_a.r$1.half_w$14$q", 0, 32, 0x0, 1184, 3, 31),
        Register::new("compress.row_a.r$1.half_w$13$q", 0, 32, 0x0, 1142, 3, 31),
        Register::new("compress.row_a.r$1.half_w$12$q", 0, 32, 0x0, 1109, 3, 31),
        Register::new("compress.row_a.r$1.half_w$11$q", 0, 32, 0x0, 1076, 3, 31),
        Register::new("compress.row_a.r$1.half_w$10$q", 0, 32, 0x0, 1033, 3, 31),
        Register::new("compress.row_a.r$1.half_w$9$q", 0, 32, 0x0, 1000, 3, 31),
        Register::new("compress.row_a.r$1.half_w$8$q", 0, 32, 0x0, 967, 3, 31),
        Register::new("compress.row_a.r$1.half_w$7$q", 0, 32, 0x0, 934, 3, 31),
        Register::new("compress.row_a.r$1.half_w$6$q", 0, 32, 0x0, 888, 3, 15),
        Register::new("compress.row_a.r$1.half_w$5$q", 0, 32, 0x0, 869, 3, 15),
        Register::new("compress.row_a.r$1.half_w$4$q", 0, 32, 0x0, 851, 3, 15),
        Register::new("compress.row_a.r$1.half_w$3$q", 0, 32, 0x0, 833, 3, 15),
        Register::new("compress.row_a.r$1.half_w$2$q", 0, 32, 0x0, 823, 3, 7),
        Register::new("compress.row_a.r$1.half_w$1$q", 0, 32, 0x0, 813, 3, 7),
        Register::new("compress.row_a.r$1.half_w$0$q", 0, 32, 0x0, 708, 0, 0),
        Register::new("compress.row_a.r$1.half_v$6$q", 0, 32, 0x0, 798, 3, 3),
        Register::new("compress.row_a.r$1.half_v$5$q", 0, 32, 0x0, 790, 3, 7),
        Register::new("compress.row_a.r$1.half_v$4$q", 0, 32, 0x0, 720, 1, 7),
        Register::new("compress.row_a.r$1.half_v$3$q", 0, 32, 0x0, 784, 3, 3),
        Register::new("compress.row_a.r$1.half_v$2$q", 0, 32, 0x0, 776, 3, 7),
        Register::new("compress.row_a.r$1.half_v$1$q", 0, 32, 0x0, 768, 3, 7),
        Register::new("compress.row_a.r$1.half_v$0$q", 0, 32, 0x0, 711, 1, 7),
        Register::new("compress.row_a.r$1.half_pass$q", 0, 2, 0x0, 731, 3, 31),
        Register::new("compress.row_a.r$10.schedule$q", 0, 32, 0x0, 653, 0, 0),
        Register::new("compress.row_a.r$10.full_w$14$q", 0, 32, 0x0, 603, 1, 15),
        Register::new("compress.row_a.r$10.full_w$13$q", 0, 32, 0x0, 151, 3, 15),
        Register::new("compress.row_a.r$10.full_w$12$q", 0, 32, 0x0, 916, 5, 15),
        Register::new("compress.row_a.r$10.full_w$11$q", 0, 32, 0x0, 185, 7, 31),
        Register::new("compress.row_a.r$10.full_w$10$q", 0, 32, 0x0, 225, 9, 31),
        Register::new("compress.row_a.r$10.full_w$9$q", 0, 32, 0x0, 267, 11, 31),
        Register::new("compress.row_a.r$10.full_w$8$q", 0, 32, 0x0, 319, 13, 31),
        Register::new("compress.row_a.r$10.full_w$7$q", 0, 32, 0x0, 373, 15, 31),
        Register::new("compress.row_a.r$10.full_w$6$q", 0, 32, 0x0, 427, 17, 31),
        Register::new("compress.row_a.r$10.full_w$5$q", 0, 32, 0x0, 655, 19, 31),
        Register::new("compress.row_a.r$10.full_w$4$q", 0, 32, 0x0, 1184, 22, 31),
        Register::new("compress.row_a.r$10.full_w$3$q", 0, 32, 0x0, 1142, 22, 31),
        Register::new("compress.row_a.r$10.full_w$2$q", 0, 32, 0x0, 1109, 22, 31),
        Register::new("compress.row_a.r$10.full_w$1$q", 0, 32, 0x0, 1076, 22, 31),
        Register::new("compress.row_a.r$10.full_w$0$q", 0, 32, 0x0, 1033, 22, 31),
        Register::new("compress.row_a.r$10.full_v$6$q", 0, 32, 0x0, 175, 4, 7),
        Register::new("compress.row_a.r$10.full_v$5$q", 0, 32, 0x0, 167, 2, 7),
        Register::new("compress.row_a.r$10.full_v$4$q", 0, 32, 0x0, 630, 0, 7),
        Register::new("compress.row_a.r$10.full_v$3$q", 0, 32, 0x0, 591, 6, 7),
        Register::new("compress.row_a.r$10.full_v$2$q", 0, 32, 0x0, 550, 4, 7),
        Register::new("compress.row_a.r$10.full_v$1$q", 0, 32, 0x0, 518, 2, 7),
        Register::new("compress.row_a.r$10.full_v$0$q", 0, 32, 0x0, 621, 0, 7),
        Register::new("compress.row_a.r$10.full_x$q", 0, 32, 0x0, 1477, 0, 0),
        Register::new("compress.row_a.r$10.full_pass$q", 0, 2, 0x0, 731, 22, 31),
        Register::new("compress.row_a.r$10.kw$q", 0, 32, 0x0, 1478, 0, 0),
        Register::new("compress.row_a.r$10.z$q", 0, 32, 0x0, 629, 0, 0),
        Register::new("compress.row_a.r$10.y$q", 0, 32, 0x0, 650, 0, 0),
        Register::new("compress.row_a.r$10.half_w$15$q", 0, 32, 0x0, 603, 0, 15),
        Register::new("compress.row_a.r$10.half_w$14$q", 0, 32, 0x0, 151, 2, 15),
        Register::new("compress.row_a.r$10.half_w$13$q", 0, 32, 0x0, 916, 4, 15),
        Register::new("compress.row_a.r$10.half_w$12$q", 0, 32, 0x0, 185, 6, 31),
        Register::new("compress.row_a.r$10.half_w$11$q", 0, 32, 0x0, 225, 8, 31),
        Register::new("compress.row_a.r$10.half_w$10$q", 0, 32, 0x0, 267, 10, 31),
        Register::new("compress.row_a.r$10.half_w$9$q", 0, 32, 0x0, 319, 12, 31),
        Register::new("compress.row_a.r$10.half_w$8$q", 0, 32, 0x0, 373, 14, 31),
        Register::new("compress.row_a.r$10.half_w$7$q", 0, 32, 0x0, 427, 16, 31),
        Register::new("compress.row_a.r$10.half_w$6$q", 0, 32, 0x0, 655, 18, 31),
        Register::new("compress.row_a.r$10.half_w$5$q", 0, 32, 0x0, 1184, 21, 31),
        Register::new("compress.row_a.r$10.half_w$4$q", 0, 32, 0x0, 1142, 21, 31),
        Register::new("compress.row_a.r$10.half_w$3$q", 0, 32, 0x0, 1109, 21, 31),
        Register::new("compress.row_a.r$10.half_w$2$q", 0, 32, 0x0, 1076, 21, 31),
        Register::new("compress.row_a.r$10.half_w$1$q", 0, 32, 0x0, 1033, 21, 31),
        Register::new("compress.row_a.r$10.half_w$0$q", 0, 32, 0x0, 654, 0, 0),
        Register::new("compress.row_a.r$10.half_v$6$q", 0, 32, 0x0, 217, 5, 7),
        Register::new("compress.row_a.r$10.half_v$5$q", 0, 32, 0x0, 175, 3, 7),
        Register::new("compress.row_a.r$10.half_v$4$q", 0, 32, 0x0, 167, 1, 7),
        Register::new("compress.row_a.r$10.half_v$3$q", 0, 32, 0x0, 638, 7, 7),
        Register::new("compress.row_a.r$10.half_v$2$q", 0, 32, 0x0, 591, 5, 7),
        Register::new("compress.row_a.r$10.half_v$1$q", 0, 32, 0x0, 550, 3, 7),
        Register::new("compress.row_a.r$10.half_v$0$q", 0, 32, 0x0, 518, 1, 7),
        Register::new("compress.row_a.r$10.half_pass$q", 0, 2, 0x0, 731, 21, 31),
        Register::new("compress.row_a.r$11.schedule$q", 0, 32, 0x0, 1074, 0, 0),
        Register::new("compress.row_a.r$11.full_w$14$q", 0, 32, 0x0, 565, 1, 15),
        Register::new("compress.row_a.r$11.full_w$13$q", 0, 32, 0x0, 603, 3, 15),
        Register::new("compress.row_a.r$11.full_w$12$q", 0, 32, 0x0, 151, 5, 15),
        Register::new("compress.row_a.r$11.full_w$11$q", 0, 32, 0x0, 916, 7, 15),
        Register::new("compress.row_a.r$11.full_w$10$q", 0, 32, 0x0, 185, 9, 31),
        Register::new("compress.row_a.r$11.full_w$9$q", 0, 32, 0x0, 225, 11, 31),
        Register::new("compress.row_a.r$11.full_w$8$q", 0, 32, 0x0, 267, 13, 31),
        Register::new("compress.row_a.r$11.full_w$7$q", 0, 32, 0x0, 319, 15, 31),
        Register::new("compress.row_a.r$11.full_w$6$q", 0, 32, 0x0, 373, 17, 31),
        Register::new("compress.row_a.r$11.full_w$5$q", 0, 32, 0x0, 427, 19, 31),
        Register::new("compress.row_a.r$11.full_w$4$q", 0, 32, 0x0, 655, 21, 31),
        Register::new("compress.row_a.r$11.full_w$3$q", 0, 32, 0x0, 1184, 24, 31),
        Register::new("compress.row_a.r$11.full_w$2$q", 0, 32, 0x0, 1142, 24, 31),
        Register::new("compress.row_a.r$11.full_w$1$q", 0, 32, 0x0, 1109, 24, 31),
        Register::new("compress.row_a.r$11.full_w$0$q", 0, 32, 0x0, 1076, 24, 31),
        Register::new("compress.row_a.r$11.full_v$6$q", 0, 32, 0x0, 167, 4, 7),
        Register::new("compress.row_a.r$11.full_v$5$q", 0, 32, 0x0, 630, 2, 7),
        Register::new("compress.row_a.r$11.full_v$4$q", 0, 32, 0x0, 583, 0, 7),
        Register::new("compress.row_a.r$11.full_v$3$q", 0, 32, 0x0, 550, 6, 7),
        Register::new("compress.row_a.r$11.full_v$2$q", 0, 32, 0x0, 518, 4, 7),
        Register::new("compress.row_a.r$11.full_v$1$q", 0, 32, 0x0, 621, 2, 7),
        Register::new("compress.row_a.r$11.full_v$0$q", 0, 32, 0x0, 1468, 0, 7),
        Register::new("compress.row_a.r$11.full_x$q", 0, 32, 0x0, 581, 0, 0),
        Register::new("compress.row_a.r$11.full_pass$q", 0, 2, 0x0, 731, 24, 31),
        Register::new("compress.row_a.r$11.kw$q", 0, 32, 0x0, 582, 0, 0),
        Register::new("compress.row_a.r$11.z$q", 0, 32, 0x0, 1479, 0, 0),
        Register::new("compress.row_a.r$11.y$q", 0, 32, 0x0, 1476, 0, 0),
        Register::new("compress.row_a.r$11.half_w$15$q", 0, 32, 0x0, 565, 0, 15),
        Register::new("compress.row_a.r$11.half_w$14$q", 0, 32, 0x0, 603, 2, 15),
        Register::new("compress.row_a.r$11.half_w$13$q", 0, 32, 0x0, 151, 4, 15),
        Register::new("compress.row_a.r$11.half_w$12$q", 0, 32, 0x0, 916, 6, 15),
        Register::new("compress.row_a.r$11.half_w$11$q", 0, 32, 0x0, 185, 8, 31),
        Register::new("compress.row_a.r$11.half_w$10$q", 0, 32, 0x0, 225, 10, 31),
        Register::new("compress.row_a.r$11.half_w$9$q", 0, 32, 0x0, 267, 12, 31),
        Register::new("compress.row_a.r$11.half_w$8$q", 0, 32, 0x0, 319, 14, 31),
        Register::new("compress.row_a.r$11.half_w$7$q", 0, 32, 0x0, 373, 16, 31),
        Register::new("compress.row_a.r$11.half_w$6$q", 0, 32, 0x0, 427, 18, 31),
        Register::new("compress.row_a.r$11.half_w$5$q", 0, 32, 0x0, 655, 20, 31),
        Register::new("compress.row_a.r$11.half_w$4$q", 0, 32, 0x0, 1184, 23, 31),
        Register::new("compress.row_a.r$11.half_w$3$q", 0, 32, 0x0, 1142, 23, 31),
        Register::new("compress.row_a.r$11.half_w$2$q", 0, 32, 0x0, 1109, 23, 31),
        Register::new("compress.row_a.r$11.half_w$1$q", 0, 32, 0x0, 1076, 23, 31),
        Register::new("compress.row_a.r$11.half_w$0$q", 0, 32, 0x0, 1075, 0, 0),
        Register::new("compress.row_a.r$11.half_v$6$q", 0, 32, 0x0, 175, 5, 7),
        Register::new("compress.row_a.r$11.half_v$5$q", 0, 32, 0x0, 167, 3, 7),
        Register::new("compress.row_a.r$11.half_v$4$q", 0, 32, 0x0, 630, 1, 7),
        Register::new("compress.row_a.r$11.half_v$3$q", 0, 32, 0x0, 591, 7, 7),
        Register::new("compress.row_a.r$11.half_v$2$q", 0, 32, 0x0, 550, 5, 7),
        Register::new("compress.row_a.r$11.half_v$1$q", 0, 32, 0x0, 518, 3, 7),
        Register::new("compress.row_a.r$11.half_v$0$q", 0, 32, 0x0, 621, 1, 7),
        Register::new("compress.row_a.r$11.half_pass$q", 0, 2, 0x0, 731, 23, 31),
        Register::new("compress.row_a.r$12.schedule$q", 0, 32, 0x0, 563, 0, 0),
        Register::new("compress.row_a.r$12.full_w$14$q", 0, 32, 0x0, 1066, 1, 7),
        Register::new("compress.row_a.r$12.full_w$13$q", 0, 32, 0x0, 565, 3, 15),
        Register::new("compress.row_a.r$12.full_w$12$q", 0, 32, 0x0, 603, 5, 15),
        Register::new("compress.row_a.r$12.full_w$11$q", 0, 32, 0x0, 151, 7, 15),
        Register::new("compress.row_a.r$12.full_w$10$q", 0, 32, 0x0, 916, 9, 15),
        Register::new("compress.row_a.r$12.full_w$9$q", 0, 32, 0x0, 185, 11, 31),
        Register::new("compress.row_a.r$12.full_w$8$q", 0, 32, 0x0, 225, 13, 31),
        Register::new("compress.row_a.r$12.full_w$7$q", 0, 32, 0x0, 267, 15, 31),
        Register::new("compress.row_a.r$12.full_w$6$q", 0, 32, 0x0, 319, 17, 31),
        Register::new("compress.row_a.r$12.full_w$5$q", 0, 32, 0x0, 373, 19, 31),
        Register::new("compress.row_a.r$12.full_w$4$q", 0, 32, 0x0, 427, 21, 31),
        Register::new("compress.row_a.r$12.full_w$3$q", 0, 32, 0x0, 655, 23, 31),
        Register::new("compress.row_a.r$12.full_w$2$q", 0, 32, 0x0, 1184, 26, 31),
        Register::new("compress.row_a.r$12.full_w$1$q", 0, 32, 0x0, 1142, 26, 31),
        Register::new("compress.row_a.r$12.full_w$0$q", 0, 32, 0x0, 1109, 26, 31),
        Register::new("compress.row_a.r$12.full_v$6$q", 0, 32, 0x0, 630, 4, 7),
        Register::new("compress.row_a.r$12.full_v$5$q", 0, 32, 0x0, 583, 2, 7),
        Register::new("compress.row_a.r$12.full_v$4$q", 0, 32, 0x0, 542, 0, 7),
        Register::new("compress.row_a.r$12.full_v$3$q", 0, 32, 0x0, 518, 6, 7),
        Register::new("compress.row_a.r$12.full_v$2$q", 0, 32, 0x0, 621, 4, 7),
        Register::new("compress.row_a.r$12.full_v$1$q", 0, 32, 0x0, 1468, 2, 7),
        Register::new("compress.row_a.r$12.full_v$0$q", 0, 32, 0x0, 533, 0, 7),
        Register::new("compress.row_a.r$12.full_x$q", 0, 32, 0x0, 531, 0, 0),
        Register::new("compress.row_a.r$12.full_pass$q", 0, 2, 0x0, 731, 26, 31),
        Register::new("compress.row_a.r$12.kw$q", 0, 32, 0x0, 532, 0, 0),
        Register::new("compress.row_a.r$12.z$q", 0, 32, 0x0, 541, 0, 0),
        Register::new("compress.row_a.r$12.y$q", 0, 32, 0x0, 562, 0, 0),
        Register::new("compress.row_a.r$12.half_w$15$q", 0, 32, 0x0, 1066, 0, 7),
        Register::new("compress.row_a.r$12.half_w$14$q", 0, 32, 0x0, 565, 2, 15),
        Register::new("compress.row_a.r$12.half_w$13$q", 0, 32, 0x0, 603, 4, 15),
        Register::new("compress.row_a.r$12.half_w$12$q", 0, 32, 0x0, 151, 6, 15),
        Register::new("compress.row_a.r$12.half_w$11$q", 0, 32, 0x0, 916, 8, 15),
        Register::new("compress.row_a.r$12.half_w$10$q", 0, 32, 0x0, 185, 10, 31),
        Register::new("compress.row_a.r$12.half_w$9$q", 0, 32, 0x0, 225, 12, 31),
        Register::new("compress.row_a.r$12.half_w$8$q", 0, 32, 0x0, 267, 14, 31),
        Register::new("compress.row_a.r$12.half_w$7$q", 0, 32, 0x0, 319, 16, 31),
        Register::new("compress.row_a.r$12.half_w$6$q", 0, 32, 0x0, 373, 18, 31),
        Register::new("compress.row_a.r$12.half_w$5$q", 0, 32, 0x0, 427, 20, 31),
        Register::new("compress.row_a.r$12.half_w$4$q", 0, 32, 0x0, 655, 22, 31),
        Register::new("compress.row_a.r$12.half_w$3$q", 0, 32, 0x0, 1184, 25, 31),
        Register::new("compress.row_a.r$12.half_w$2$q", 0, 32, 0x0, 1142, 25, 31),
        Register::new("compress.row_a.r$12.half_w$1$q", 0, 32, 0x0, 1109, 25, 31),
        Register::new("compress.row_a.r$12.half_w$0$q", 0, 32, 0x0, 564, 0, 0),
        Register::new("compress.row_a.r$12.half_v$6$q", 0, 32, 0x0, 167, 5, 7),
        Register::new("compress.row_a.r$12.half_v$5$q", 0, 32, 0x0, 630, 3, 7),
        Register::new("compress.row_a.r$12.half_v$4$q", 0, 32, 0x0, 583, 1, 7),
        Register::new("compress.row_a.r$12.half_v$3$q", 0, 32, 0x0, 550, 7, 7),
        Register::new("compress.row_a.r$12.half_v$2$q", 0, 32, 0x0, 518, 5, 7),
        Register::new("compress.row_a.r$12.half_v$1$q", 0, 32, 0x0, 621, 3, 7),
        Register::new("compress.row_a.r$12.half_v$0$q", 0, 32, 0x0, 1468, 1, 7),
        Register::new("compress.row_a.r$12.half_pass$q", 0, 2, 0x0, 731, 25, 31),
        Register::new("compress.row_a.r$13.schedule$q", 0, 32, 0x0, 1228, 0, 0),
        Register::new("compress.row_a.r$13.full_w$14$q", 0, 32, 0x0, 491, 1, 7),
        Register::new("compress.row_a.r$13.full_w$13$q", 0, 32, 0x0, 1066, 3, 7),
        Register::new("compress.row_a.r$13.full_w$12$q", 0, 32, 0x0, 565, 5, 15),
        Register::new("compress.row_a.r$13.full_w$11$q", 0, 32, 0x0, 603, 7, 15),
        Register::new("compress.row_a.r$13.full_w$10$q", 0, 32, 0x0, 151, 9, 15),
        Register::new("compress.row_a.r$13.full_w$9$q", 0, 32, 0x0, 916, 11, 15),
        Register::new("compress.row_a.r$13.full_w$8$q", 0, 32, 0x0, 185, 13, 31),
        Register::new("compress.row_a.r$13.full_w$7$q", 0, 32, 0x0, 225, 15, 31),
        Register::new("compress.row_a.r$13.full_w$6$q", 0, 32, 0x0, 267, 17, 31),
        Register::new("compress.row_a.r$13.full_w$5$q", 0, 32, 0x0, 319, 19, 31),
        Register::new("compress.row_a.r$13.full_w$4$q", 0, 32, 0x0, 373, 21, 31),
        Register::new("compress.row_a.r$13.full_w$3$q", 0, 32, 0x0, 427, 23, 31),
        Register::new("compress.row_a.r$13.full_w$2$q", 0, 32, 0x0, 655, 25, 31),
        Register::new("compress.row_a.r$13.full_w$1$q", 0, 32, 0x0, 1184, 28, 31),
        Register::new("compress.row_a.r$13.full_w$0$q", 0, 32, 0x0, 1142, 28, 31),
        Register::new("compress.row_a.r$13.full_v$6$q", 0, 32, 0x0, 583, 4, 7),
        Register::new("compress.row_a.r$13.full_v$5$q", 0, 32, 0x0, 542, 2, 7),
        Register::new("compress.row_a.r$13.full_v$4$q", 0, 32, 0x0, 510, 0, 7),
        Register::new("compress.row_a.r$13.full_v$3$q", 0, 32, 0x0, 621, 6, 7),
        Register::new("compress.row_a.r$13.full_v$2$q", 0, 32, 0x0, 1468, 4, 7),
        Register::new("compress.row_a.r$13.full_v$1$q", 0, 32, 0x0, 533, 2, 7),
        Register::new("compress.row_a.r$13.full_v$0$q", 0, 32, 0x0, 501, 0, 7),
        Register::new("compress.row_a.r$13.full_x$q", 0, 32, 0x0, 499, 0, 0),
        Register::new("compress.row_a.r$13.full_pass$q", 0, 2, 0x0, 731, 28, 31),
        Register::new("compress.row_a.r$13.kw$q", 0, 32, 0x0, 500, 0, 0),
        Register::new("compress.row_a.r$13.z$q", 0, 32, 0x0, 509, 0, 0),
        Register::new("compress.row_a.r$13.y$q", 0, 32, 0x0, 530, 0, 0),
        Register::new("compress.row_a.r$13.half_w$15$q", 0, 32, 0x0, 491, 0, 7),
        Register::new("compress.row_a.r$13.half_w$14$q", 0, 32, 0x0, 1066, 2, 7),
        Register::new("compress.row_a.r$13.half_w$13$q", 0, 32, 0x0, 565, 4, 15),
        Register::new("compress.row_a.r$13.half_w$12$q", 0, 32, 0x0, 603, 6, 15),
        Register::new("compress.row_a.r$13.half_w$11$q", 0, 32, 0x0, 151, 8, 15),
        Register::new("compress.row_a.r$13.half_w$10$q", 0, 32, 0x0, 916, 10, 15),
        Register::new("compress.row_a.r$13.half_w$9$q", 0, 32, 0x0, 185, 12, 31),
        Register::new("compress.row_a.r$13.half_w$8$q", 0, 32, 0x0, 225, 14, 31),
        Register::new("compress.row_a.r$13.half_w$7$q", 0, 32, 0x0, 267, 16, 31),
        Register::new("compress.row_a.r$13.half_w$6$q", 0, 32, 0x0, 319, 18, 31),
        Register::new("compress.row_a.r$13.half_w$5$q", 0, 32, 0x0, 373, 20, 31),
        Register::new("compress.row_a.r$13.half_w$4$q", 0, 32, 0x0, 427, 22, 31),
        Register::new("compress.row_a.r$13.half_w$3$q", 0, 32, 0x0, 655, 24, 31),
        Register::new("compress.row_a.r$13.half_w$2$q", 0, 32, 0x0, 1184, 27, 31),
        Register::new("compress.row_a.r$13.half_w$1$q", 0, 32, 0x0, 1142, 27, 31),
        Register::new("compress.row_a.r$13.half_w$0$q", 0, 32, 0x0, 1229, 0, 0),
        Register::new("compress.row_a.r$13.half_v$6$q", 0, 32, 0x0, 630, 5, 7),
        Register::new("compress.row_a.r$13.half_v$5$q", 0, 32, 0x0, 583, 3, 7),
        Register::new("compress.row_a.r$13.half_v$4$q", 0, 32, 0x0, 542, 1, 7),
        Register::new("compress.row_a.r$13.half_v$3$q", 0, 32, 0x0, 518, 7, 7),
        Register::new("compress.row_a.r$13.half_v$2$q", 0, 32, 0x0, 621, 5, 7),
        Register::new("compress.row_a.r$13.half_v$1$q", 0, 32, 0x0, 1468, 3, 7),
        Register::new("compress.row_a.r$13.half_v$0$q", 0, 32, 0x0, 533, 1, 7),
        Register::new("compress.row_a.r$13.half_pass$q", 0, 2, 0x0, 731, 27, 31),
        Register::new("compress.row_a.r$14.schedule$q", 0, 32, 0x0, 1182, 0, 0),
        Register::new("compress.row_a.r$14.full_w$14$q", 0, 32, 0x0, 1224, 1, 3),
        Register::new("compress.row_a.r$14.full_w$13$q", 0, 32, 0x0, 491, 3, 7),
        Register::new("compress.row_a.r$14.full_w$12$q", 0, 32, 0x0, 1066, 5, 7),
        Register::new("compress.row_a.r$14.full_w$11$q", 0, 32, 0x0, 565, 7, 15),
        Register::new("compress.row_a.r$14.full_w$10$q", 0, 32, 0x0, 603, 9, 15),
        Register::new("compress.row_a.r$14.full_w$9$q", 0, 32, 0x0, 151, 11, 15),
        Register::new("compress.row_a.r$14.full_w$8$q", 0, 32, 0x0, 916, 13, 15),
        Register::new("compress.row_a.r$14.full_w$7$q", 0, 32, 0x0, 185, 15, 31),
        Register::new("compress.row_a.r$14.full_w$6$q", 0, 32, 0x0, 225, 17, 31),
        Register::new("compress.row_a.r$14.full_w$5$q", 0, 32, 0x0, 267, 19, 31),
        Register::new("compress.row_a.r$14.full_w$4$q", 0, 32, 0x0, 319, 21, 31),
        Register::new("compress.row_a.r$14.full_w$3$q", 0, 32, 0x0, 373, 23, 31),
        Register::new("compress.row_a.r$14.full_w$2$q", 0, 32, 0x0, 427, 25, 31),
        Register::new("compress.row_a.r$14.full_w$1$q", 0, 32, 0x0, 655, 27, 31),
        Register::new("compress.row_a.r$14.full_w$0$q", 0, 32, 0x0, 1184, 30, 31),
        Register::new("compress.row_a.r$14.full_v$6$q", 0, 32, 0x0, 542, 4, 7),
        Register::new("compress.row_a.r$14.full_v$5$q", 0, 32, 0x0, 510, 2, 7),
        Register::new("compress.row_a.r$14.full_v$4$q", 0, 32, 0x0, 486, 0, 3),
        Register::new("compress.row_a.r$14.full_v$3$q", 0, 32, 0x0, 1468, 6, 7),
        Register::new("compress.row_a.r$14.full_v$2$q", 0, 32, 0x0, 533, 4, 7),
        Register::new("compress.row_a.r$14.full_v$1$q", 0, 32, 0x0, 501, 2, 7),
        Register::new("compress.row_a.r$14.full_v$0$q", 0, 32, 0x0, 481, 0, 3),
        Register::new("compress.row_a.r$14.full_x$q", 0, 32, 0x0, 1466, 0, 0),
        Register::new("compress.row_a.r$14.full_pass$q", 0, 2, 0x0, 731, 30, 31),
        Register::new("compress.row_a.r$14.kw$q", 0, 32, 0x0, 1467, 0, 0),
        Register::new("compress.row_a.r$14.z$q", 0, 32, 0x0, 485, 0, 0),
        Register::new("compress.row_a.r$14.y$q", 0, 32, 0x0, 490, 0, 0),
        Register::new("compress.row_a.r$14.half_w$15$q", 0, 32, 0x0, 1224, 0, 3),
        Register::new("compress.row_a.r$14.half_w$14$q", 0, 32, 0x0, 491, 2, 7),
        Register::new("compress.row_a.r$14.half_w$13$q", 0, 32, 0x0, 1066, 4, 7),
        Register::new("compress.row_a.r$14.half_w$12$q", 0, 32, 0x0, 565, 6, 15),
        Register::new("compress.row_a.r$14.half_w$11$q", 0, 32, 0x0, 603, 8, 15),
        Register::new("compress.row_a.r$14.half_w$10$q", 0, 32, 0x0, 151, 10, 15),
        Register::new("compress.row_a.r$14.half_w$9$q", 0, 32, 0x0, 916, 12, 15),
        Register::new("compress.row_a.r$14.half_w$8$q", 0, 32, 0x0, 185, 14, 31),
        Register::new("compress.row_a.r$14.half_w$7$q", 0, 32, 0x0, 225, 16, 31),
        Register::new("compress.row_a.r$14.half_w$6$q", 0, 32, 0x0, 267, 18, 31),
        Register::new("compress.row_a.r$14.half_w$5$q", 0, 32, 0x0, 319, 20, 31),
        Register::new("compress.row_a.r$14.half_w$4$q", 0, 32, 0x0, 373, 22, 31),
        Register::new("compress.row_a.r$14.half_w$3$q", 0, 32, 0x0, 427, 24, 31),
        Register::new("compress.row_a.r$14.half_w$2$q", 0, 32, 0x0, 655, 26, 31),
        Register::new("compress.row_a.r$14.half_w$1$q", 0, 32, 0x0, 1184, 29, 31),
        Register::new("compress.row_a.r$14.half_w$0$q", 0, 32, 0x0, 1183, 0, 0),
        Register::new("compress.row_a.r$14.half_v$6$q", 0, 32, 0x0, 583, 5, 7),
        Register::new("compress.row_a.r$14.half_v$5$q", 0, 32, 0x0, 542, 3, 7),
        Register::new("compress.row_a.r$14.half_v$4$q", 0, 32, 0x0, 510, 1, 7),
        Register::new("compress.row_a.r$14.half_v$3$q", 0, 32, 0x0, 621, 7, 7),
        Register::new("compress.row_a.r$14.half_v$2$q", 0, 32, 0x0, 1468, 5, 7),
        Register::new("compress.row_a.r$14.half_v$1$q", 0, 32, 0x0, 533, 3, 7),
        Register::new("compress.row_a.r$14.half_v$0$q", 0, 32, 0x0, 501, 1, 7),
        Register::new("compress.row_a.r$14.half_pass$q", 0, 2, 0x0, 731, 29, 31),
        Register::new("compress.row_a.r$15.schedule$q", 0, 32, 0x0, 1222, 0, 0),
        Register::new("compress.row_a.r$15.full_w$14$q", 0, 32, 0x0, 1180, 1, 1),
        Register::new("compress.row_a.r$15.full_w$13$q", 0, 32, 0x0, 1224, 3, 3),
        Register::new("compress.row_a.r$15.full_w$12$q", 0, 32, 0x0, 491, 5, 7),
        Register::new("compress.row_a.r$15.full_w$11$q", 0, 32, 0x0, 1066, 7, 7),
        Register::new("compress.row_a.r$15.full_w$10$q", 0, 32, 0x0, 565, 9, 15),
        Register::new("compress.row_a.r$15.full_w$9$q", 0, 32, 0x0, 603, 11, 15),
        Register::new("compress.row_a.r$15.full_w$8$q", 0, 32, 0x0, 151, 13, 15),
        Register::new("compress.row_a.r$15.full_w$7$q", 0, 32, 0x0, 916, 15, 15),
        Register::new("compress.row_a.r$15.full_w$6$q", 0, 32, 0x0, 185, 17, 31),
        Register::new("compress.row_a.r$15.full_w$5$q", 0, 32, 0x0, 225, 19, 31),
        Register::new("compress.row_a.r$15.full_w$4$q", 0, 32, 0x0, 267, 21, 31),
        Register::new("compress.row_a.r$15.full_w$3$q", 0, 32, 0x0, 319, 23, 31),
        Register::new("compress.row_a.r$15.full_w$2$q", 0, 32, 0x0, 373, 25, 31),
        Register::new("compress.row_a.r$15.full_w$1$q", 0, 32, 0x0, 427, 27, 31),
        Register::new("compress.row_a.r$15.full_w$0$q", 0, 32, 0x0, 655, 29, 31),
        Register::new("compress.row_a.r$15.full_v$7$q", 0, 32, 0x0, 542, 6, 7),
        Register::new("compress.row_a.r$15.full_v$6$q", 0, 32, 0x0, 510, 4, 7),
        Register::new("compress.row_a.r$15.full_v$5$q", 0, 32, 0x0, 486, 2, 3),
        Register::new("compress.row_a.r$15.full_v$4$q", 0, 32, 0x0, 1464, 0, 0),
        Register::new("compress.row_a.r$15.full_v$3$q", 0, 32, 0x0, 533, 6, 7),
        Register::new("compress.row_a.r$15.full_v$2$q", 0, 32, 0x0, 501, 4, 7),
        Register::new("compress.row_a.r$15.full_v$1$q", 0, 32, 0x0, 481, 2, 3),
        Register::new("compress.row_a.r$15.full_v$0$q", 0, 32, 0x0, 1458, 0, 0),
        Register::new("compress.row_a.r$15.full_x$q", 0, 32, 0x0, 766, 0, 0),
        Register::new("compress.row_a.r$15.kw$q", 0, 32, 0x0, 767, 0, 0),
        Register::new("compress.row_a.r$15.z$q", 0, 32, 0x0, 1459, 0, 0),
        Register::new("compress.row_a.r$15.y$q", 0, 32, 0x0, 1465, 0, 0),
        Register::new("compress.row_a.r$15.half_w$15$q", 0, 32, 0x0, 1180, 0, 1),
        Register::new("compress.row_a.r$15.half_w$14$q", 0, 32, 0x0, 1224, 2, 3),
        Register::new("compress.row_a.r$15.half_w$13$q", 0, 32, 0x0, 491, 4, 7),
        Register::new("compress.row_a.r$15.half_w$12$q", 0, 32, 0x0, 1066, 6, 7),
        Register::new("compress.row_a.r$15.half_w$11$q", 0, 32, 0x0, 565, 8, 15),
        Register::new("compress.row_a.r$15.half_w$10$q", 0, 32, 0x0, 603, 10, 15),
        Register::new("compress.row_a.r$15.half_w$9$q", 0, 32, 0x0, 151, 12, 15),
        Register::new("compress.row_a.r$15.half_w$8$q", 0, 32, 0x0, 916, 14, 15),
        Register::new("compress.row_a.r$15.half_w$7$q", 0, 32, 0x0, 185, 16, 31),
        Register::new("compress.row_a.r$15.half_w$6$q", 0, 32, 0x0, 225, 18, 31),
        Register::new("compress.row_a.r$15.half_w$5$q", 0, 32, 0x0, 267, 20, 31),
        Register::new("compress.row_a.r$15.half_w$4$q", 0, 32, 0x0, 319, 22, 31),
        Register::new("compress.row_a.r$15.half_w$3$q", 0, 32, 0x0, 373, 24, 31),
        Register::new("compress.row_a.r$15.half_w$2$q", 0, 32, 0x0, 427, 26, 31),
        Register::new("compress.row_a.r$15.half_w$1$q", 0, 32, 0x0, 655, 28, 31),
        Register::new("compress.row_a.r$15.half_w$0$q", 0, 32, 0x0, 1223, 0, 0),
        Register::new("compress.row_a.r$15.half_v$6$q", 0, 32, 0x0, 542, 5, 7),
        Register::new("compress.row_a.r$15.half_v$5$q", 0, 32, 0x0, 510, 3, 7),
        Register::new("compress.row_a.r$15.half_v$4$q", 0, 32, 0x0, 486, 1, 3),
        Register::new("compress.row_a.r$15.half_v$3$q", 0, 32, 0x0, 1468, 7, 7),
        Register::new("compress.row_a.r$15.half_v$2$q", 0, 32, 0x0, 533, 5, 7),
        Register::new("compress.row_a.r$15.half_v$1$q", 0, 32, 0x0, 501, 3, 7),
        Register::new("compress.row_a.r$15.half_v$0$q", 0, 32, 0x0, 481, 1, 3),
        Register::new("compress.row_a.r$2.schedule$q", 0, 32, 0x0, 479, 0, 0),
        Register::new("compress.row_a.r$2.full_w$14$q", 0, 32, 0x0, 427, 1, 31),
        Register::new("compress.row_a.r$2.full_w$13$q", 0, 32, 0x0, 655, 3, 31),
        Register::new("compress.row_a.r$2.full_w$12$q", 0, 32, 0x0, 1184, 6, 31),
        Register::new("compress.row_a.r$2.full_w$11$q", 0, 32, 0x0, 1142, 6, 31),
        Register::new("compress.row_a.r$2.full_w$10$q", 0, 32, 0x0, 1109, 6, 31),
        Register::new("compress.row_a.r$2.full_w$9$q", 0, 32, 0x0, 1076, 6, 31),
        Register::new("compress.row_a.r$2.full_w$8$q", 0, 32, 0x0, 1033, 6, 31),
        Register::new("compress.row_a.r$2.full_w$7$q", 0, 32, 0x0, 1000, 6, 31),
        Register::new("compress.row_a.r$2.full_w$6$q", 0, 32, 0x0, 967, 6, 31),
        Register::new("compress.row_a.r$2.full_w$5$q", 0, 32, 0x0, 934, 6, 31),
        Register::new("compress.row_a.r$2.full_w$4$q", 0, 32, 0x0, 888, 6, 15),
        Register::new("compress.row_a.r$2.full_w$3$q", 0, 32, 0x0, 869, 6, 15),
        Register::new("compress.row_a.r$2.full_w$2$q", 0, 32, 0x0, 851, 6, 15),
        Register::new("compress.row_a.r$2.full_w$1$q", 0, 32, 0x0, 833, 6, 15),
        Register::new("compress.row_a.r$2.full_w$0$q", 0, 32, 0x0, 823, 6, 7),
        Register::new("compress.row_a.r$2.full_v$6$q", 0, 32, 0x0, 720, 4, 7),
        Register::new("compress.row_a.r$2.full_v$5$q", 0, 32, 0x0, 698, 2, 7),
        Register::new("compress.row_a.r$2.full_v$4$q", 0, 32, 0x0, 470, 0, 7),
        Register::new("compress.row_a.r$2.full_v$3$q", 0, 32, 0x0, 768, 6, 7),
        Register::new("compress.row_a.r$2.full_v$2$q", 0, 32, 0x0, 711, 4, 7),
        Register::new("compress.row_a.r$2.full_v$1$q", 0, 32, 0x0, 689, 2, 7),
        Register::new("compress.row_a.r$2.full_v$0$q", 0, 32, 0x0, 461, 0, 7),
        Register::new("compress.row_a.r$2.full_x$q", 0, 32, 0x0, 459, 0, 0),
        Register::new("compress.row_a.r$2.full_pass$q", 0, 2, 0x0, 731, 6, 31),
        Register::new("compress.row_a.r$2.kw$q", 0, 32, 0x0, 460, 0, 0),
        Register::new("compress.row_a.r$2.z$q", 0, 32, 0x0, 469, 0, 0),
        Register::new("compress.row_a.r$2.y$q", 0, 32, 0x0, 478, 0, 0),
        Register::new("compress.row_a.r$2.half_w$15$q", 0, 32, 0x0, 427, 0, 31),
        Register::new("compress.row_a.r$2.half_w$14$q", 0, 32, 0x0, 655, 2, 31),
        Register::new("compress.row_a.r$2.half_w$13$q", 0, 32, 0x0, 1184, 5, 31),
        Register::new("compress.row_a.r$2.half_w$12$q", 0, 32, 0x0, 1142, 5, 31),
        Register::new("compress.row_a.r$2.half_w$11$q", 0, 32, 0x0, 1109, 5, 31),
        Register::new("compress.row_a.r$2.half_w$10$q", 0, 32, 0x0, 1076, 5, 31),
        Register::new("compress.row_a.r$2.half_w$9$q", 0, 32, 0x0, 1033, 5, 31),
        Register::new("compress.row_a.r$2.half_w$8$q", 0, 32, 0x0, 1000, 5, 31),
        Register::new("compress.row_a.r$2.half_w$7$q", 0, 32, 0x0, 967, 5, 31),
        Register::new("compress.row_a.r$2.half_w$6$q", 0, 32, 0x0, 934, 5, 31),
        Register::new("compress.row_a.r$2.half_w$5$q", 0, 32, 0x0, 888, 5, 15),
        Register::new("compress.row_a.r$2.half_w$4$q", 0, 32, 0x0, 869, 5, 15),
        Register::new("compress.row_a.r$2.half_w$3$q", 0, 32, 0x0, 851, 5, 15),
        Register::new("compress.row_a.r$2.half_w$2$q", 0, 32, 0x0, 833, 5, 15),
        Register::new("compress.row_a.r$2.half_w$1$q", 0, 32, 0x0, 823, 5, 7),
        Register::new("compress.row_a.r$2.half_w$0$q", 0, 32, 0x0, 480, 0, 0),
        Register::new("compress.row_a.r$2.half_v$6$q", 0, 32, 0x0, 790, 5, 7),
        Register::new("compress.row_a.r$2.half_v$5$q", 0, 32, 0x0, 720, 3, 7),
        Register::new("compress.row_a.r$2.half_v$4$q", 0, 32, 0x0, 698, 1, 7),
        Register::new("compress.row_a.r$2.half_v$3$q", 0, 32, 0x0, 776, 5, 7),
        Register::new("compress.row_a.r$2.half_v$2$q", 0, 32, 0x0, 768, 5, 7),
        Register::new("compress.row_a.r$2.half_v$1$q", 0, 32, 0x0, 711, 3, 7),
        Register::new("compress.row_a.r$2.half_v$0$q", 0, 32, 0x0, 689, 1, 7),
        Register::new("compress.row_a.r$2.half_pass$q", 0, 2, 0x0, 731, 5, 31),
        Register::new("compress.row_a.r$3.schedule$q", 0, 32, 0x0, 425, 0, 0),
        Register::new("compress.row_a.r$3.full_w$14$q", 0, 32, 0x0, 373, 1, 31),
        Register::new("compress.row_a.r$3.full_w$13$q", 0, 32, 0x0, 427, 3, 31),
        Register::new("compress.row_a.r$3.full_w$12$q", 0, 32, 0x0, 655, 5, 31),
        Register::new("compress.row_a.r$3.full_w$11$q", 0, 32, 0x0, 1184, 8, 31),
        Register::new("compress.row_a.r$3.full_w$10$q", 0, 32, 0x0, 1142, 8, 31),
        Register::new("compress.row_a.r$3.full_w$9$q", 0, 32, 0x0, 1109, 8, 31),
        Register::new("compress.row_a.r$3.full_w$8$q", 0, 32, 0x0, 1076, 8, 31),
        Register::new("compress.row_a.r$3.full_w$7$q", 0, 32, 0x0, 1033, 8, 31),
        Register::new("compress.row_a.r$3.full_w$6$q", 0, 32, 0x0, 1000, 8, 31),
        Register::new("compress.row_a.r$3.full_w$5$q", 0, 32, 0x0, 967, 8, 31),
        Register::new("compress.row_a.r$3.full_w$4$q", 0, 32, 0x0, 934, 8, 31),
        Register::new("compress.row_a.r$3.full_w$3$q", 0, 32, 0x0, 888, 8, 15),
        Register::new("compress.row_a.r$3.full_w$2$q", 0, 32, 0x0, 869, 8, 15),
        Register::new("compress.row_a.r$3.full_w$1$q", 0, 32, 0x0, 851, 8, 15),
        Register::new("compress.row_a.r$3.full_w$0$q", 0, 32, 0x0, 833, 8, 15),
        Register::new("compress.row_a.r$3.full_v$6$q", 0, 32, 0x0, 698, 4, 7),
        Register::new("compress.row_a.r$3.full_v$5$q", 0, 32, 0x0, 470, 2, 7),
        Register::new("compress.row_a.r$3.full_v$4$q", 0, 32, 0x0, 416, 0, 7),
        Register::new("compress.row_a.r$3.full_v$3$q", 0, 32, 0x0, 711, 6, 7),
        Register::new("compress.row_a.r$3.full_v$2$q", 0, 32, 0x0, 689, 4, 7),
        Register::new("compress.row_a.r$3.full_v$1$q", 0, 32, 0x0, 461, 2, 7),
        Register::new("compress.row_a.r$3.full_v$0$q", 0, 32, 0x0, 407, 0, 7),
        Register::new("compress.row_a.r$3.full_x$q", 0, 32, 0x0, 405, 0, 0),
        Register::new("compress.row_a.r$3.full_pass$q", 0, 2, 0x0, 731, 8, 31),
        Register::new("compress.row_a.r$3.kw$q", 0, 32, 0x0, 406, 0, 0),
        Register::new("compress.row_a.r$3.z$q", 0, 32, 0x0, 415, 0, 0),
        Register::new("compress.row_a.r$3.y$q", 0, 32, 0x0, 424, 0, 0),
        Register::new("compress.row_a.r$3.half_w$15$q", 0, 32, 0x0, 373, 0, 31),
        Register::new("compress.row_a.r$3.half_w$14$q", 0, 32, 0x0, 427, 2, 31),
        Register::new("compress.row_a.r$3.half_w$13$q", 0, 32, 0x0, 655, 4, 31),
        Register::new("compress.row_a.r$3.half_w$12$q", 0, 32, 0x0, 1184, 7, 31),
        Register::new("compress.row_a.r$3.half_w$11$q", 0, 32, 0x0, 1142, 7, 31),
        Register::new("compress.row_a.r$3.half_w$10$q", 0, 32, 0x0, 1109, 7, 31),
        Register::new("compress.row_a.r$3.half_w$9$q", 0, 32, 0x0, 1076, 7, 31),
        Register::new("compress.row_a.r$3.half_w$8$q", 0, 32, 0x0, 1033, 7, 31),
        Register::new("compress.row_a.r$3.half_w$7$q", 0, 32, 0x0, 1000, 7, 31),
        Register::new("compress.row_a.r$3.half_w$6$q", 0, 32, 0x0, 967, 7, 31),
        Register::new("compress.row_a.r$3.half_w$5$q", 0, 32, 0x0, 934, 7, 31),
        Register::new("compress.row_a.r$3.half_w$4$q", 0, 32, 0x0, 888, 7, 15),
        Register::new("compress.row_a.r$3.half_w$3$q", 0, 32, 0x0, 869, 7, 15),
        Register::new("compress.row_a.r$3.half_w$2$q", 0, 32, 0x0, 851, 7, 15),
        Register::new("compress.row_a.r$3.half_w$1$q", 0, 32, 0x0, 833, 7, 15),
        Register::new("compress.row_a.r$3.half_w$0$q", 0, 32, 0x0, 426, 0, 0),
        Register::new("compress.row_a.r$3.half_v$6$q", 0, 32, 0x0, 720, 5, 7),
        Register::new("compress.row_a.r$3.half_v$5$q", 0, 32, 0x0, 698, 3, 7),
        Register::new("compress.row_a.r$3.half_v$4$q", 0, 32, 0x0, 470, 1, 7),
        Register::new("compress.row_a.r$3.half_v$3$q", 0, 32, 0x0, 768, 7, 7),
        Register::new("compress.row_a.r$3.half_v$2$q", 0, 32, 0x0, 711, 5, 7),
        Register::new("compress.row_a.r$3.half_v$1$q", 0, 32, 0x0, 689, 3, 7),
        Register::new("compress.row_a.r$3.half_v$0$q", 0, 32, 0x0, 461, 1, 7),
        Register::new("compress.row_a.r$3.half_pass$q", 0, 2, 0x0, 731, 7, 31),
        Register::new("compress.row_a.r$4.schedule$q", 0, 32, 0x0, 371, 0, 0),
        Register::new("compress.row_a.r$4.full_w$14$q", 0, 32, 0x0, 319, 1, 31),
        Register::new("compress.row_a.r$4.full_w$13$q", 0, 32, 0x0, 373, 3, 31),
        Register::new("compress.row_a.r$4.full_w$12$q", 0, 32, 0x0, 427, 5, 31),
        Register::new("compress.row_a.r$4.full_w$11$q", 0, 32, 0x0, 655, 7, 31),
        Register::new("compress.row_a.r$4.full_w$10$q", 0, 32, 0x0, 1184, 10, 31),
        Register::new("compress.row_a.r$4.full_w$9$q", 0, 32, 0x0, 1142, 10, 31),
        Register::new("compress.row_a.r$4.full_w$8$q", 0, 32, 0x0, 1109, 10, 31),
        Register::new("compress.row_a.r$4.full_w$7$q", 0, 32, 0x0, 1076, 10, 31),
        Register::new("compress.row_a.r$4.full_w$6$q", 0, 32, 0x0, 1033, 10, 31),
        Register::new("compress.row_a.r$4.full_w$5$q", 0, 32, 0x0, 1000, 10, 31),
        Register::new("compress.row_a.r$4.full_w$4$q", 0, 32, 0x0, 967, 10, 31),
        Register::new("compress.row_a.r$4.full_w$3$q", 0, 32, 0x0, 934, 10, 31),
        Register::new("compress.row_a.r$4.full_w$2$q", 0, 32, 0x0, 888, 10, 15),
        Register::new("compress.row_a.r$4.full_w$1$q", 0, 32, 0x0, 869, 10, 15),
        Register::new("compress.row_a.r$4.full_w$0$q", 0, 32, 0x0, 851, 10, 15),
        Register::new("compress.row_a.r$4.full_v$6$q", 0, 32, 0x0, 470, 4, 7),
        Register::new("compress.row_a.r$4.full_v$5$q", 0, 32, 0x0, 416, 2, 7),
        Register::new("compress.row_a.r$4.full_v$4$q", 0, 32, 0x0, 362, 0, 7),
        Register::new("compress.row_a.r$4.full_v$3$q", 0, 32, 0x0, 689, 6, 7),
        Register::new("compress.row_a.r$4.full_v$2$q", 0, 32, 0x0, 461, 4, 7),
        Register::new("compress.row_a.r$4.full_v$1$q", 0, 32, 0x0, 407, 2, 7),
        Register::new("compress.row_a.r$4.full_v$0$q", 0, 32, 0x0, 353, 0, 7),
        Register::new("compress.row_a.r$4.full_x$q", 0, 32, 0x0, 351, 0, 0),
        Register::new("compress.row_a.r$4.full_pass$q", 0, 2, 0x0, 731, 10, 31),
        Register::new("compress.row_a.r$4.kw$q", 0, 32, 0x0, 352, 0, 0),
        Register::new("compress.row_a.r$4.z$q", 0, 32, 0x0, 361, 0, 0),
        Register::new("compress.row_a.r$4.y$q", 0, 32, 0x0, 370, 0, 0),
        Register::new("compress.row_a.r$4.half_w$15$q", 0, 32, 0x0, 319, 0, 31),
        Register::new("compress.row_a.r$4.half_w$14$q", 0, 32, 0x0, 373, 2, 31),
        Register::new("compress.row_a.r$4.half_w$13$q", 0, 32, 0x0, 427, 4, 31),
        Register::new("compress.row_a.r$4.half_w$12$q", 0, 32, 0x0, 655, 6, 31),
        Register::new("compress.row_a.r$4.half_w$11$q", 0, 32, 0x0, 1184, 9, 31),
        Register::new("compress.row_a.r$4.half_w$10$q", 0, 32, 0x0, 1142, 9, 31),
        Register::new("compress.row_a.r$4.half_w$9$q", 0, 32, 0x0, 1109, 9, 31),
        Register::new("compress.row_a.r$4.half_w$8$q", 0, 32, 0x0, 1076, 9, 31),
        Register::new("compress.row_a.r$4.half_w$7$q", 0, 32, 0x0, 1033, 9, 31),
        Register::new("compress.row_a.r$4.half_w$6$q", 0, 32, 0x0, 1000, 9, 31),
        Register::new("compress.row_a.r$4.half_w$5$q", 0, 32, 0x0, 967, 9, 31),
        Register::new("compress.row_a.r$4.half_w$4$q", 0, 32, 0x0, 934, 9, 31),
        Register::new("compress.row_a.r$4.half_w$3$q", 0, 32, 0x0, 888, 9, 15),
        Register::new("compress.row_a.r$4.half_w$2$q", 0, 32, 0x0, 869, 9, 15),
        Register::new("compress.row_a.r$4.half_w$1$q", 0, 32, 0x0, 851, 9, 15),
        Register::new("compress.row_a.r$4.half_w$0$q", 0, 32, 0x0, 372, 0, 0),
        Register::new("compress.row_a.r$4.half_v$6$q", 0, 32, 0x0, 698, 5, 7),
        Register::new("compress.row_a.r$4.half_v$5$q", 0, 32, 0x0, 470, 3, 7),
        Register::new("compress.row_a.r$4.half_v$4$q", 0, 32, 0x0, 416, 1, 7),
        Register::new("compress.row_a.r$4.half_v$3$q", 0, 32, 0x0, 711, 7, 7),
        Register::new("compress.row_a.r$4.half_v$2$q", 0, 32, 0x0, 689, 5, 7),
        Register::new("compress.row_a.r$4.half_v$1$q", 0, 32, 0x0, 461, 3, 7),
        Register::new("compress.row_a.r$4.half_v$0$q", 0, 32, 0x0, 407, 1, 7),
        Register::new("compress.row_a.r$4.half_pass$q", 0, 2, 0x0, 731, 9, 31),
        Register::new("compress.row_a.r$5.schedule$q", 0, 32, 0x0, 317, 0, 0),
        Register::new("compress.row_a.r$5.full_w$14$q", 0, 32, 0x0, 267, 1, 31),
        Register::new("compress.row_a.r$5.full_w$13$q", 0, 32, 0x0, 319, 3, 31),
        Register::new("compress.row_a.r$5.full_w$12$q", 0, 32, 0x0, 373, 5, 31),
        Register::new("compress.row_a.r$5.full_w$11$q", 0, 32, 0x0, 427, 7, 31),
        Register::new("compress.row_a.r$5.full_w$10$q", 0, 32, 0x0, 655, 9, 31),
        Register::new("compress.row_a.r$5.full_w$9$q", 0, 32, 0x0, 1184, 12, 31),
        Register::new("compress.row_a.r$5.full_w$8$q", 0, 32, 0x0, 1142, 12, 31),
        Register::new("compress.row_a.r$5.full_w$7$q", 0, 32, 0x0, 1109, 12, 31),
        Register::new("compress.row_a.r$5.full_w$6$q", 0, 32, 0x0, 1076, 12, 31),
        Register::new("compress.row_a.r$5.full_w$5$q", 0, 32, 0x0, 1033, 12, 31),
        Register::new("compress.row_a.r$5.full_w$4$q", 0, 32, 0x0, 1000, 12, 31),
        Register::new("compress.row_a.r$5.full_w$3$q", 0, 32, 0x0, 967, 12, 31),
        Register::new("compress.row_a.r$5.full_w$2$q", 0, 32, 0x0, 934, 12, 31),
        Register::new("compress.row_a.r$5.full_w$1$q", 0, 32, 0x0, 888, 12, 15),
        Register::new("compress.row_a.r$5.full_w$0$q", 0, 32, 0x0, 869, 12, 15),
        Register::new("compress.row_a.r$5.full_v$6$q", 0, 32, 0x0, 416, 4, 7),
        Register::new("compress.row_a.r$5.full_v$5$q", 0, 32, 0x0, 362, 2, 7),
        Register::new("compress.row_a.r$5.full_v$4$q", 0, 32, 0x0, 308, 0, 7),
        Register::new("compress.row_a.r$5.full_v$3$q", 0, 32, 0x0, 461, 6, 7),
        Register::new("compress.row_a.r$5.full_v$2$q", 0, 32, 0x0, 407, 4, 7),
        Register::new("compress.row_a.r$5.full_v$1$q", 0, 32, 0x0, 353, 2, 7),
        Register::new("compress.row_a.r$5.full_v$0$q", 0, 32, 0x0, 299, 0, 7),
        Register::new("compress.row_a.r$5.full_x$q", 0, 32, 0x0, 647, 0, 0),
        Register::new("compress.row_a.r$5.full_pass$q", 0, 2, 0x0, 731, 12, 31),
        Register::new("compress.row_a.r$5.kw$q", 0, 32, 0x0, 648, 0, 0),
        Register::new("compress.row_a.r$5.z$q", 0, 32, 0x0, 307, 0, 0),
        Register::new("compress.row_a.r$5.y$q", 0, 32, 0x0, 316, 0, 0),
        Register::new("compress.row_a.r$5.half_w$15$q", 0, 32, 0x0, 267, 0, 31),
        Register::new("compress.row_a.r$5.half_w$14$q", 0, 32, 0x0, 319, 2, 31),
        Register::new("compress.row_a.r$5.half_w$13$q", 0, 32, 0x0, 373, 4, 31),
        Register::new("compress.row_a.r$5.half_w$12$q", 0, 32, 0x0, 427, 6, 31),
        Register::new("compress.row_a.r$5.half_w$11$q", 0, 32, 0x0, 655, 8, 31),
        Register::new("compress.row_a.r$5.half_w$10$q", 0, 32, 0x0, 1184, 11, 31),
        Register::new("compress.row_a.r$5.half_w$9$q", 0, 32, 0x0, 1142, 11, 31),
        Register::new("compress.row_a.r$5.half_w$8$q", 0, 32, 0x0, 1109, 11, 31),
        Register::new("compress.row_a.r$5.half_w$7$q", 0, 32, 0x0, 1076, 11, 31),
        Register::new("compress.row_a.r$5.half_w$6$q", 0, 32, 0x0, 1033, 11, 31),
        Register::new("compress.row_a.r$5.half_w$5$q", 0, 32, 0x0, 1000, 11, 31),
        Register::new("compress.row_a.r$5.half_w$4$q", 0, 32, 0x0, 967, 11, 31),
        Register::new("compress.row_a.r$5.half_w$3$q", 0, 32, 0x0, 934, 11, 31),
        Register::new("compress.row_a.r$5.half_w$2$q", 0, 32, 0x0, 888, 11, 15),
        Register::new("compress.row_a.r$5.half_w$1$q", 0, 32, 0x0, 869, 11, 15),
        Register::new("compress.row_a.r$5.half_w$0$q", 0, 32, 0x0, 318, 0, 0),
        Register::new("compress.row_a.r$5.half_v$6$q", 0, 32, 0x0, 470, 5, 7),
        Register::new("compress.row_a.r$5.half_v$5$q", 0, 32, 0x0, 416, 3, 7),
        Register::new("compress.row_a.r$5.half_v$4$q", 0, 32, 0x0, 362, 1, 7),
        Register::new("compress.row_a.r$5.half_v$3$q", 0, 32, 0x0, 689, 7, 7),
        Register::new("compress.row_a.r$5.half_v$2$q", 0, 32, 0x0, 461, 5, 7),
        Register::new("compress.row_a.r$5.half_v$1$q", 0, 32, 0x0, 407, 3, 7),
        Register::new("compress.row_a.r$5.half_v$0$q", 0, 32, 0x0, 353, 1, 7),
        Register::new("compress.row_a.r$5.half_pass$q", 0, 2, 0x0, 731, 11, 31),
        Register::new("compress.row_a.r$6.schedule$q", 0, 32, 0x0, 265, 0, 0),
        Register::new("compress.row_a.r$6.full_w$14$q", 0, 32, 0x0, 225, 1, 31),
        Register::new("compress.row_a.r$6.full_w$13$q", 0, 32, 0x0, 267, 3, 31),
        Register::new("compress.row_a.r$6.full_w$12$q", 0, 32, 0x0, 319, 5, 31),
        Register::new("compress.row_a.r$6.full_w$11$q", 0, 32, 0x0, 373, 7, 31),
        Register::new("compress.row_a.r$6.full_w$10$q", 0, 32, 0x0, 427, 9, 31),
        Register::new("compress.row_a.r$6.full_w$9$q", 0, 32, 0x0, 655, 11, 31),
        Register::new("compress.row_a.r$6.full_w$8$q", 0, 32, 0x0, 1184, 14, 31),
        Register::new("compress.row_a.r$6.full_w$7$q", 0, 32, 0x0, 1142, 14, 31),
        Register::new("compress.row_a.r$6.full_w$6$q", 0, 32, 0x0, 1109, 14, 31),
        Register::new("compress.row_a.r$6.full_w$5$q", 0, 32, 0x0, 1076, 14, 31),
        Register::new("compress.row_a.r$6.full_w$4$q", 0, 32, 0x0, 1033, 14, 31),
        Register::new("compress.row_a.r$6.full_w$3$q", 0, 32, 0x0, 1000, 14, 31),
        Register::new("compress.row_a.r$6.full_w$2$q", 0, 32, 0x0, 967, 14, 31),
        Register::new("compress.row_a.r$6.full_w$1$q", 0, 32, 0x0, 934, 14, 31),
        Register::new("compress.row_a.r$6.full_w$0$q", 0, 32, 0x0, 888, 14, 15),
        Register::new("compress.row_a.r$6.full_v$6$q", 0, 32, 0x0, 362, 4, 7),
        Register::new("compress.row_a.r$6.full_v$5$q", 0, 32, 0x0, 308, 2, 7),
        Register::new("compress.row_a.r$6.full_v$4$q", 0, 32, 0x0, 257, 0, 7),
        Register::new("compress.row_a.r$6.full_v$3$q", 0, 32, 0x0, 407, 6, 7),
        Register::new("compress.row_a.r$6.full_v$2$q", 0, 32, 0x0, 353, 4, 7),
        Register::new("compress.row_a.r$6.full_v$1$q", 0, 32, 0x0, 299, 2, 7),
        Register::new("compress.row_a.r$6.full_v$0$q", 0, 32, 0x0, 638, 0, 7),
        Register::new("compress.row_a.r$6.full_x$q", 0, 32, 0x0, 600, 0, 0),
        Register::new("compress.row_a.r$6.full_pass$q", 0, 2, 0x0, 731, 14, 31),
        Register::new("compress.row_a.r$6.kw$q", 0, 32, 0x0, 601, 0, 0),
        Register::new("compress.row_a.r$6.z$q", 0, 32, 0x0, 649, 0, 0),
        Register::new("compress.row_a.r$6.y$q", 0, 32, 0x0, 646, 0, 0),
        Register::new("compress.row_a.r$6.half_w$15$q", 0, 32, 0x0, 225, 0, 31),
        Register::new("compress.row_a.r$6.half_w$14$q", 0, 32, 0x0, 267, 2, 31),
        Register::new("compress.row_a.r$6.half_w$13$q", 0, 32, 0x0, 319, 4, 31),
        Register::new("compress.row_a.r$6.half_w$12$q", 0, 32, 0x0, 373, 6, 31),
        Register::new("compress.row_a.r$6.half_w$11$q", 0, 32, 0x0, 427, 8, 31),
        Register::new("compress.row_a.r$6.half_w$10$q", 0, 32, 0x0, 655, 10, 31),
        Register::new("compress.row_a.r$6.half_w$9$q", 0, 32, 0x0, 1184, 13, 31),
        Register::new("compress.row_a.r$6.half_w$8$q", 0, 32, 0x0, 1142, 13, 31),
        Register::new("compress.row_a.r$6.half_w$7$q", 0, 32, 0x0, 1109, 13, 31),
        Register::new("compress.row_a.r$6.half_w$6$q", 0, 32, 0x0, 1076, 13, 31),
        Register::new("compress.row_a.r$6.half_w$5$q", 0, 32, 0x0, 1033, 13, 31),
        Register::new("compress.row_a.r$6.half_w$4$q", 0, 32, 0x0, 1000, 13, 31),
        Register::new("compress.row_a.r$6.half_w$3$q", 0, 32, 0x0, 967, 13, 31),
        Register::new("compress.row_a.r$6.half_w$2$q", 0, 32, 0x0, 934, 13, 31),
        Register::new("compress.row_a.r$6.half_w$1$q", 0, 32, 0x0, 888, 13, 15),
        Register::new("compress.row_a.r$6.half_w$0$q", 0, 32, 0x0, 266, 0, 0),
        Register::new("compress.row_a.r$6.half_v$6$q", 0, 32, 0x0, 416, 5, 7),
        Register::new("compress.row_a.r$6.half_v$5$q", 0, 32, 0x0, 362, 3, 7),
        Register::new("compress.row_a.r$6.half_v$4$q", 0, 32, 0x0, 308, 1, 7),
        Register::new("compress.row_a.r$6.half_v$3$q", 0, 32, 0x0, 461, 7, 7),
        Register::new("compress.row_a.r$6.half_v$2$q", 0, 32, 0x0, 407, 5, 7),
        Register::new("compress.row_a.r$6.half_v$1$q", 0, 32, 0x0, 353, 3, 7),
        Register::new("compress.row_a.r$6.half_v$0$q", 0, 32, 0x0, 299, 1, 7),
        Register::new("compress.row_a.r$6.half_pass$q", 0, 2, 0x0, 731, 13, 31),
        Register::new("compress.row_a.r$7.schedule$q", 0, 32, 0x0, 932, 0, 0),
        Register::new("compress.row_a.r$7.full_w$14$q", 0, 32, 0x0, 185, 1, 31),
        Register::new("compress.row_a.r$7.full_w$13$q", 0, 32, 0x0, 225, 3, 31),
        Register::new("compress.row_a.r$7.full_w$12$q", 0, 32, 0x0, 267, 5, 31),
        Register::new("compress.row_a.r$7.full_w$11$q", 0, 32, 0x0, 319, 7, 31),
        Register::new("compress.row_a.r$7.full_w$10$q", 0, 32, 0x0, 373, 9, 31),
        Register::new("compress.row_a.r$7.full_w$9$q", 0, 32, 0x0, 427, 11, 31),
        Register::new("compress.row_a.r$7.full_w$8$q", 0, 32, 0x0, 655, 13, 31),
        Register::new("compress.row_a.r$7.full_w$7$q", 0, 32, 0x0, 1184, 16, 31),
        Register::new("compress.row_a.r$7.full_w$6$q", 0, 32, 0x0, 1142, 16, 31),
        Register::new("compress.row_a.r$7.full_w$5$q", 0, 32, 0x0, 1109, 16, 31),
        Register::new("compress.row_a.r$7.full_w$4$q", 0, 32, 0x0, 1076, 16, 31),
        Register::new("compress.row_a.r$7.full_w$3$q", 0, 32, 0x0, 1033, 16, 31),
        Register::new("compress.row_a.r$7.full_w$2$q", 0, 32, 0x0, 1000, 16, 31),
        Register::new("compress.row_a.r$7.full_w$1$q", 0, 32, 0x0, 967, 16, 31),
        Register::new("compress.row_a.r$7.full_w$0$q", 0, 32, 0x0, 934, 16, 31),
        Register::new("compress.row_a.r$7.full_v$6$q", 0, 32, 0x0, 308, 4, 7),
        Register::new("compress.row_a.r$7.full_v$5$q", 0, 32, 0x0, 257, 2, 7),
        Register::new("compress.row_a.r$7.full_v$4$q", 0, 32, 0x0, 217, 0, 7),
        Register::new("compress.row_a.r$7.full_v$3$q", 0, 32, 0x0, 353, 6, 7),
        Register::new("compress.row_a.r$7.full_v$2$q", 0, 32, 0x0, 299, 4, 7),
        Register::new("compress.row_a.r$7.full_v$1$q", 0, 32, 0x0, 638, 2, 7),
        Register::new("compress.row_a.r$7.full_v$0$q", 0, 32, 0x0, 591, 0, 7),
        Register::new("compress.row_a.r$7.full_x$q", 0, 32, 0x0, 559, 0, 0),
        Register::new("compress.row_a.r$7.full_pass$q", 0, 2, 0x0, 731, 16, 31),
        Register::new("compress.row_a.r$7.kw$q", 0, 32, 0x0, 560, 0, 0),
        Register::new("compress.row_a.r$7.z$q", 0, 32, 0x0, 602, 0, 0),
        Register::new("compress.row_a.r$7.y$q", 0, 32, 0x0, 599, 0, 0),
        Register::new("compress.row_a.r$7.half_w$15$q", 0, 32, 0x0, 185, 0, 31),
        Register::new("compress.row_a.r$7.half_w$14$q", 0, 32, 0x0, 225, 2, 31),
        Register::new("compress.row_a.r$7.half_w$13$q", 0, 32, 0x0, 267, 4, 31),
        Register::new("compress.row_a.r$7.half_w$12$q", 0, 32, 0x0, 319, 6, 31),
        Register::new("compress.row_a.r$7.half_w$11$q", 0, 32, 0x0, 373, 8, 31),
        Register::new("compress.row_a.r$7.half_w$10$q", 0, 32, 0x0, 427, 10, 31),
        Register::new("compress.row_a.r$7.half_w$9$q", 0, 32, 0x0, 655, 12, 31),
        Register::new("compress.row_a.r$7.half_w$8$q", 0, 32, 0x0, 1184, 15, 31),
        Register::new("compress.row_a.r$7.half_w$7$q", 0, 32, 0x0, 1142, 15, 31),
        Register::new("compress.row_a.r$7.half_w$6$q", 0, 32, 0x0, 1109, 15, 31),
        Register::new("compress.row_a.r$7.half_w$5$q", 0, 32, 0x0, 1076, 15, 31),
        Register::new("compress.row_a.r$7.half_w$4$q", 0, 32, 0x0, 1033, 15, 31),
        Register::new("compress.row_a.r$7.half_w$3$q", 0, 32, 0x0, 1000, 15, 31),
        Register::new("compress.row_a.r$7.half_w$2$q", 0, 32, 0x0, 967, 15, 31),
        Register::new("compress.row_a.r$7.half_w$1$q", 0, 32, 0x0, 934, 15, 31),
        Register::new("compress.row_a.r$7.half_w$0$q", 0, 32, 0x0, 933, 0, 0),
        Register::new("compress.row_a.r$7.half_v$6$q", 0, 32, 0x0, 362, 5, 7),
        Register::new("compress.row_a.r$7.half_v$5$q", 0, 32, 0x0, 308, 3, 7),
        Register::new("compress.row_a.r$7.half_v$4$q", 0, 32, 0x0, 257, 1, 7),
        Register::new("compress.row_a.r$7.half_v$3$q", 0, 32, 0x0, 407, 7, 7),
        Register::new("compress.row_a.r$7.half_v$2$q", 0, 32, 0x0, 353, 5, 7),
        Register::new("compress.row_a.r$7.half_v$1$q", 0, 32, 0x0, 299, 3, 7),
        Register::new("compress.row_a.r$7.half_v$0$q", 0, 32, 0x0, 638, 1, 7),
        Register::new("compress.row_a.r$7.half_pass$q", 0, 2, 0x0, 731, 15, 31),
        Register::new("compress.row_a.r$8.schedule$q", 0, 32, 0x0, 183, 0, 0),
        Register::new("compress.row_a.r$8.full_w$14$q", 0, 32, 0x0, 916, 1, 15),
        Register::new("compress.row_a.r$8.full_w$13$q", 0, 32, 0x0, 185, 3, 31),
        Register::new("compress.row_a.r$8.full_w$12$q", 0, 32, 0x0, 225, 5, 31),
        Register::new("compress.row_a.r$8.full_w$11$q", 0, 32, 0x0, 267, 7, 31),
        Register::new("compress.row_a.r$8.full_w$10$q", 0, 32, 0x0, 319, 9, 31),
        Register::new("compress.row_a.r$8.full_w$9$q", 0, 32, 0x0, 373, 11, 31),
        Register::new("compress.row_a.r$8.full_w$8$q", 0, 32, 0x0, 427, 13, 31),
        Register::new("compress.row_a.r$8.full_w$7$q", 0, 32, 0x0, 655, 15, 31),
        Register::new("compress.row_a.r$8.full_w$6$q", 0, 32, 0x0, 1184, 18, 31),
        Register::new("compress.row_a.r$8.full_w$5$q", 0, 32, 0x0, 1142, 18, 31),
        Register::new("compress.row_a.r$8.full_w$4$q", 0, 32, 0x0, 1109, 18, 31),
        Register::new("compress.row_a.r$8.full_w$3$q", 0, 32, 0x0, 1076, 18, 31),
        Register::new("compress.row_a.r$8.full_w$2$q", 0, 32, 0x0, 1033, 18, 31),
        Register::new("compress.row_a.r$8.full_w$1$q", 0, 32, 0x0, 1000, 18, 31),
        Register::new("compress.row_a.r$8.full_w$0$q", 0, 32, 0x0, 967, 18, 31),
        Register::new("compress.row_a.r$8.full_v$6$q", 0, 32, 0x0, 257, 4, 7),
        Register::new("compress.row_a.r$8.full_v$5$q", 0, 32, 0x0, 217, 2, 7),
        Register::new("compress.row_a.r$8.full_v$4$q", 0, 32, 0x0, 175, 0, 7),
        Register::new("compress.row_a.r$8.full_v$3$q", 0, 32, 0x0, 299, 6, 7),
        Register::new("compress.row_a.r$8.full_v$2$q", 0, 32, 0x0, 638, 4, 7),
        Register::new("compress.row_a.r$8.full_v$1$q", 0, 32, 0x0, 591, 2, 7),
        Register::new("compress.row_a.r$8.full_v$0$q", 0, 32, 0x0, 550, 0, 7),
        Register::new("compress.row_a.r$8.full_x$q", 0, 32, 0x0, 527, 0, 0),
        Register::new("compress.row_a.r$8.full_pass$q", 0, 2, 0x0, 731, 18, 31),
        Register::new("compress.row_a.r$8.kw$q", 0, 32, 0x0, 528, 0, 0),
        Register::new("compress.row_a.r$8.z$q", 0, 32, 0x0, 561, 0, 0),
        Register::new("compress.row_a.r$8.y$q", 0, 32, 0x0, 558, 0, 0),
        Register::new("compress.row_a.r$8.half_w$15$q", 0, 32, 0x0, 916, 0, 15),
        Register::new("compress.row_a.r$8.half_w$14$q", 0, 32, 0x0, 185, 2, 31),
        Register::new("compress.row_a.r$8.half_w$13$q", 0, 32, 0x0, 225, 4, 31),
        Register::new("compress.row_a.r$8.half_w$12$q", 0, 32, 0x0, 267, 6, 31),
        Register::new("compress.row_a.r$8.half_w$11$q", 0, 32, 0x0, 319, 8, 31),
        Register::new("compress.row_a.r$8.half_w$10$q", 0, 32, 0x0, 373, 10, 31),
        Register::new("compress.row_a.r$8.half_w$9$q", 0, 32, 0x0, 427, 12, 31),
        Register::new("compress.row_a.r$8.half_w$8$q", 0, 32, 0x0, 655, 14, 31),
        Register::new("compress.row_a.r$8.half_w$7$q", 0, 32, 0x0, 1184, 17, 31),
        Register::new("compress.row_a.r$8.half_w$6$q", 0, 32, 0x0, 1142, 17, 31),
        Register::new("compress.row_a.r$8.half_w$5$q", 0, 32, 0x0, 1109, 17, 31),
        Register::new("compress.row_a.r$8.half_w$4$q", 0, 32, 0x0, 1076, 17, 31),
        Register::new("compress.row_a.r$8.half_w$3$q", 0, 32, 0x0, 1033, 17, 31),
        Register::new("compress.row_a.r$8.half_w$2$q", 0, 32, 0x0, 1000, 17, 31),
        Register::new("compress.row_a.r$8.half_w$1$q", 0, 32, 0x0, 967, 17, 31),
        Register::new("compress.row_a.r$8.half_w$0$q", 0, 32, 0x0, 184, 0, 0),
        Register::new("compress.row_a.r$8.half_v$6$q", 0, 32, 0x0, 308, 5, 7),
        Register::new("compress.row_a.r$8.half_v$5$q", 0, 32, 0x0, 257, 3, 7),
        Register::new("compress.row_a.r$8.half_v$4$q", 0, 32, 0x0, 217, 1, 7),
        Register::new("compress.row_a.r$8.half_v$3$q", 0, 32, 0x0, 353, 7, 7),
        Register::new("compress.row_a.r$8.half_v$2$q", 0, 32, 0x0, 299, 5, 7),
        Register::new("compress.row_a.r$8.half_v$1$q", 0, 32, 0x0, 638, 3, 7),
        Register::new("compress.row_a.r$8.half_v$0$q", 0, 32, 0x0, 591, 1, 7),
        Register::new("compress.row_a.r$8.half_pass$q", 0, 2, 0x0, 731, 17, 31),
        Register::new("compress.row_a.r$9.schedule$q", 0, 32, 0x0, 619, 0, 0),
        Register::new("compress.row_a.r$9.full_w$14$q", 0, 32, 0x0, 151, 1, 15),
        Register::new("compress.row_a.r$9.full_w$13$q", 0, 32, 0x0, 916, 3, 15),
        Register::new("compress.row_a.r$9.full_w$12$q", 0, 32, 0x0, 185, 5, 31),
        Register::new("compress.row_a.r$9.full_w$11$q", 0, 32, 0x0, 225, 7, 31),
        Register::new("compress.row_a.r$9.full_w$10$q", 0, 32, 0x0, 267, 9, 31),
        Register::new("compress.row_a.r$9.full_w$9$q", 0, 32, 0x0, 319, 11, 31),
        Register::new("compress.row_a.r$9.full_w$8$q", 0, 32, 0x0, 373, 13, 31),
        Register::new("compress.row_a.r$9.full_w$7$q", 0, 32, 0x0, 427, 15, 31),
        Register::new("compress.row_a.r$9.full_w$6$q", 0, 32, 0x0, 655, 17, 31),
        Register::new("compress.row_a.r$9.full_w$5$q", 0, 32, 0x0, 1184, 20, 31),
        Register::new("compress.row_a.r$9.full_w$4$q", 0, 32, 0x0, 1142, 20, 31),
        Register::new("compress.row_a.r$9.full_w$3$q", 0, 32, 0x0, 1109, 20, 31),
        Register::new("compress.row_a.r$9.full_w$2$q", 0, 32, 0x0, 1076, 20, 31),
        Register::new("compress.row_a.r$9.full_w$1$q", 0, 32, 0x0, 1033, 20, 31),
        Register::new("compress.row_a.r$9.full_w$0$q", 0, 32, 0x0, 1000, 20, 31),
        Register::new("compress.row_a.r$9.full_v$6$q", 0, 32, 0x0, 217, 4, 7),
        Register::new("compress.row_a.r$9.full_v$5$q", 0, 32, 0x0, 175, 2, 7),
        Register::new("compress.row_a.r$9.full_v$4$q", 0, 32, 0x0, 167, 0, 7),
        Register::new("compress.row_a.r$9.full_v$3$q", 0, 32, 0x0, 638, 6, 7),
        Register::new("compress.row_a.r$9.full_v$2$q", 0, 32, 0x0, 591, 4, 7),
        Register::new("compress.row_a.r$9.full_v$1$q", 0, 32, 0x0, 550, 2, 7),
        Register::new("compress.row_a.r$9.full_v$0$q", 0, 32, 0x0, 518, 0, 7),
        Register::new("compress.row_a.r$9.full_x$q", 0, 32, 0x0, 651, 0, 0),
        Register::new("compress.row_a.r$9.full_pass$q", 0, 2, 0x0, 731, 20, 31),
        Register::new("compress.row_a.r$9.kw$q", 0, 32, 0x0, 652, 0, 0),
        Register::new("compress.row_a.r$9.z$q", 0, 32, 0x0, 529, 0, 0),
        Register::new("compress.row_a.r$9.y$q", 0, 32, 0x0, 526, 0, 0),
        Register::new("compress.row_a.r$9.half_w$15$q", 0, 32, 0x0, 151, 0, 15),
        Register::new("compress.row_a.r$9.half_w$14$q", 0, 32, 0x0, 916, 2, 15),
        Register::new("compress.row_a.r$9.half_w$13$q", 0, 32, 0x0, 185, 4, 31),
        Register::new("compress.row_a.r$9.half_w$12$q", 0, 32, 0x0, 225, 6, 31),
        Register::new("compress.row_a.r$9.half_w$11$q", 0, 32, 0x0, 267, 8, 31),
        Register::new("compress.row_a.r$9.half_w$10$q", 0, 32, 0x0, 319, 10, 31),
        Register::new("compress.row_a.r$9.half_w$9$q", 0, 32, 0x0, 373, 12, 31),
        Register::new("compress.row_a.r$9.half_w$8$q", 0, 32, 0x0, 427, 14, 31),
        Register::new("compress.row_a.r$9.half_w$7$q", 0, 32, 0x0, 655, 16, 31),
        Register::new("compress.row_a.r$9.half_w$6$q", 0, 32, 0x0, 1184, 19, 31),
        Register::new("compress.row_a.r$9.half_w$5$q", 0, 32, 0x0, 1142, 19, 31),
        Register::new("compress.row_a.r$9.half_w$4$q", 0, 32, 0x0, 1109, 19, 31),
        Register::new("compress.row_a.r$9.half_w$3$q", 0, 32, 0x0, 1076, 19, 31),
        Register::new("compress.row_a.r$9.half_w$2$q", 0, 32, 0x0, 1033, 19, 31),
        Register::new("compress.row_a.r$9.half_w$1$q", 0, 32, 0x0, 1000, 19, 31),
        Register::new("compress.row_a.r$9.half_w$0$q", 0, 32, 0x0, 620, 0, 0),
        Register::new("compress.row_a.r$9.half_v$6$q", 0, 32, 0x0, 257, 5, 7),
        Register::new("compress.row_a.r$9.half_v$5$q", 0, 32, 0x0, 217, 3, 7),
        Register::new("compress.row_a.r$9.half_v$4$q", 0, 32, 0x0, 175, 1, 7),
        Register::new("compress.row_a.r$9.half_v$3$q", 0, 32, 0x0, 299, 7, 7),
        Register::new("compress.row_a.r$9.half_v$2$q", 0, 32, 0x0, 638, 5, 7),
        Register::new("compress.row_a.r$9.half_v$1$q", 0, 32, 0x0, 591, 3, 7),
        Register::new("compress.row_a.r$9.half_v$0$q", 0, 32, 0x0, 550, 1, 7),
        Register::new("compress.row_a.r$9.half_pass$q", 0, 2, 0x0, 731, 19, 31),
        Register::new("compress.row_b.r$0.full_v$6$q", 0, 32, 0x0, 1280, 2, 3),
        Register::new("compress.row_b.r$0.full_v$5$q", 0, 32, 0x0, 1272, 2, 7),
        Register::new("compress.row_b.r$0.full_v$4$q", 0, 32, 0x0, 142, 0, 7),
        Register::new("compress.row_b.r$0.full_v$3$q", 0, 32, 0x0, 1266, 2, 3),
        Register::new("compress.row_b.r$0.full_v$2$q", 0, 32, 0x0, 1258, 2, 7),
        Register::new("compress.row_b.r$0.full_v$1$q", 0, 32, 0x0, 1250, 2, 7),
        Register::new("compress.row_b.r$0.full_v$0$q", 0, 32, 0x0, 133, 0, 7),
        Register::new("compress.row_b.r$0.full_x$q", 0, 32, 0x0, 131, 1, 1),
        Register::new("compress.row_b.r$0.full_pass$q", 0, 3, 0x0, 1230, 2, 15),
        Register::new("compress.row_b.r$0.kx$q", 0, 32, 0x0, 131, 0, 1),
        Register::new("compress.row_b.r$0.z$q", 0, 32, 0x0, 141, 0, 0),
        Register::new("compress.row_b.r$0.y$q", 0, 32, 0x0, 150, 0, 0),
        Register::new("compress.row_b.r$0.half_v$6$q", 0, 32, 0x0, 1284, 1, 1),
        Register::new("compress.row_b.r$0.half_v$5$q", 0, 32, 0x0, 1280, 1, 3),
        Register::new("compress.row_b.r$0.half_v$4$q", 0, 32, 0x0, 1272, 1, 7),
        Register::new("compress.row_b.r$0.half_v$3$q", 0, 32, 0x0, 1270, 1, 1),
        Register::new("compress.row_b.r$0.half_v$2$q", 0, 32, 0x0, 1266, 1, 3),
        Register::new("compress.row_b.r$0.half_v$1$q", 0, 32, 0x0, 1258, 1, 7),
        Register::new("compress.row_b.r$0.half_v$0$q", 0, 32, 0x0, 1250, 1, 7),
        Register::new("compress.row_b.r$0.half_pass$q", 0, 3, 0x0, 1230, 1, 15),
        Register::new("compress.row_b.r$1.full_v$6$q", 0, 32, 0x0, 1272, 4, 7),
        Register::new("compress.row_b.r$1.full_v$5$q", 0, 32, 0x0, 142, 2, 7),
        Register::new("compress.row_b.r$1.full_v$4$q", 0, 32, 0x0, 122, 0, 7),
        Register::new("compress.row_b.r$1.full_v$3$q", 0, 32, 0x0, 1258, 4, 7),
        Register::new("compress.row_b.r$1.full_v$2$q", 0, 32, 0x0, 1250, 4, 7),
        Register::new("compress.row_b.r$1.full_v$1$q", 0, 32, 0x0, 133, 2, 7),
        Register::new("compress.row_b.r$1.full_v$0$q", 0, 32, 0x0, 113, 0, 7),
        Register::new("compress.row_b.r$1.full_x$q", 0, 32, 0x0, 111, 1, 1),
        Register::new("compress.row_b.r$1.full_pass$q", 0, 3, 0x0, 1230, 4, 15),
        Register::new("compress.row_b.r$1.kx$q", 0, 32, 0x0, 111, 0, 1),
        Register::new("compress.row_b.r$1.z$q", 0, 32, 0x0, 121, 0, 0),
        Register::new("compress.row_b.r$1.y$q", 0, 32, 0x0, 130, 0, 0),
        Register::new("compress.row_b.r$1.half_v$6$q", 0, 32, 0x0, 1280, 3, 3),
        Register::new("compress.row_b.r$1.half_v$5$q", 0, 32, 0x0, 1272, 3, 7),
        Register::new("compress.row_b.r$1.half_v$4$q", 0, 32, 0x0, 142, 1, 7),
        Register::new("compress.row_b.r$1.half_v$3$q", 0, 32, 0x0, 1266, 3, 3),
        Register::new("compress.row_b.r$1.half_v$2$q", 0, 32, 0x0, 1258, 3, 7),
        Register::new("compress.row_b.r$1.half_v$1$q", 0, 32, 0x0, 1250, 3, 7),
        Register::new("compress.row_b.r$1.half_v$0$q", 0, 32, 0x0, 133, 1, 7),
        Register::new("compress.row_b.r$1.half_pass$q", 0, 3, 0x0, 1230, 3, 15),
        Register::new("compress.row_b.r$2.full_v$6$q", 0, 32, 0x0, 142, 4, 7),
        Register::new("compress.row_b.r$2.full_v$5$q", 0, 32, 0x0, 122, 2, 7),
        Register::new("compress.row_b.r$2.full_v$4$q", 0, 32, 0x0, 102, 0, 7),
        Register::new("compress.row_b.r$2.full_v$3$q", 0, 32, 0x0, 1250, 6, 7),
        Register::new("compress.row_b.r$2.full_v$2$q", 0, 32, 0x0, 133, 4, 7),
        Register::new("compress.row_b.r$2.full_v$1$q", 0, 32, 0x0, 113, 2, 7),
        Register::new("compress.row_b.r$2.full_v$0$q", 0, 32, 0x0, 93, 0, 7),
        Register::new("compress.row_b.r$2.full_x$q", 0, 32, 0x0, 1354, 1, 1),
        Register::new("compress.row_b.r$2.full_pass$q", 0, 3, 0x0, 1230, 6, 15),
        Register::new("compress.row_b.r$2.kx$q", 0, 32, 0x0, 1354, 0, 1),
        Register::new("compress.row_b.r$2.z$q", 0, 32, 0x0, 101, 0, 0),
        Register::new("compress.row_b.r$2.y$q", 0, 32, 0x0, 110, 0, 0),
        Register::new("compress.row_b.r$2.half_v$6$q", 0, 32, 0x0, 1272, 5, 7),
        Register::new("compress.row_b.r$2.half_v$5$q", 0, 32, 0x0, 142, 3, 7),
        Register::new("compress.row_b.r$2.half_v$4$q", 0, 32, 0x0, 122, 1, 7),
        Register::new("compress.row_b.r$2.half_v$3$q", 0, 32, 0x0, 1258, 5, 7),
        Register::new("compress.row_b.r$2.half_v$2$q", 0, 32, 0x0, 1250, 5, 7),
        Register::new("compress.row_b.r$2.half_v$1$q", 0, 32, 0x0, 133, 3, 7),
        Register::new("compress.row_b.r$2.half_v$0$q", 0, 32, 0x0, 113, 1, 7),
        Register::new("compress.row_b.r$2.half_pass$q", 0, 3, 0x0, 1230, 5, 15),
        Register::new("compress.row_b.r$3.full_v$6$q", 0, 32, 0x0, 122, 4, 7),
        Register::new("compress.row_b.r$3.full_v$5$q", 0, 32, 0x0, 102, 2, 7),
        Register::new("compress.row_b.r$3.full_v$4$q", 0, 32, 0x0, 85, 0, 7),
        Register::new("compress.row_b.r$3.full_v$3$q", 0, 32, 0x0, 133, 6, 7),
        Register::new("compress.row_b.r$3.full_v$2$q", 0, 32, 0x0, 113, 4, 7),
        Register::new("compress.row_b.r$3.full_v$1$q", 0, 32, 0x0, 93, 2, 7),
        Register::new("compress.row_b.r$3.full_v$0$q", 0, 32, 0x0, 1345, 0, 7),
        Register::new("compress.row_b.r$3.full_x$q", 0, 32, 0x0, 83, 1, 1),
        Register::new("compress.row_b.r$3.full_pass$q", 0, 3, 0x0, 1230, 8, 15),
        Register::new("compress.row_b.r$3.kx$q", 0, 32, 0x0, 83, 0, 1),
        Register::new("compress.row_b.r$3.z$q", 0, 32, 0x0, 1356, 0, 0),
        Register::new("compress.row_b.r$3.y$q", 0, 32, 0x0, 1353, 0, 0),
        Register::new("compress.row_b.r$3.half_v$6$q", 0, 32, 0x0, 142, 5, 7),
        Register::new("compress.row_b.r$3.half_v$5$q", 0, 32, 0x0, 122, 3, 7),
        Register::new("compress.row_b.r$3.half_v$4$q", 0, 32, 0x0, 102, 1, 7),
        Register::new("compress.row_b.r$3.half_v$3$q", 0, 32, 0x0, 1250, 7, 7),
        Register::new("compress.row_b.r$3.half_v$2$q", 0, 32, 0x0, 133, 5, 7),
        Register::new("compress.row_b.r$3.half_v$1$q", 0, 32, 0x0, 113, 3, 7),
        Register::new("compress.row_b.r$3.half_v$0$q", 0, 32, 0x0, 93, 1, 7),
        Register::new("compress.row_b.r$3.half_pass$q", 0, 3, 0x0, 1230, 7, 15),
        Register::new("compress.row_b.r$4.full_v$6$q", 0, 32, 0x0, 102, 4, 7),
        Register::new("compress.row_b.r$4.full_v$5$q", 0, 32, 0x0, 85, 2, 7),
        Register::new("compress.row_b.r$4.full_v$4$q", 0, 32, 0x0, 74, 0, 7),
        Register::new("compress.row_b.r$4.full_v$3$q", 0, 32, 0x0, 113, 6, 7),
        Register::new("compress.row_b.r$4.full_v$2$q", 0, 32, 0x0, 93, 4, 7),
        Register::new("compress.row_b.r$4.full_v$1$q", 0, 32, 0x0, 1345, 2, 7),
        Register::new("compress.row_b.r$4.full_v$0$q", 0, 32, 0x0, 65, 0, 7),
        Register::new("compress.row_b.r$4.full_x$q", 0, 32, 0x0, 63, 1, 1),
        Register::new("compress.row_b.r$4.full_pass$q", 0, 3, 0x0, 1230, 10, 15),
        Register::new("compress.row_b.r$4.kx$q", 0, 32, 0x0, 63, 0, 1),
        Register::new("compress.row_b.r$4.z$q", 0, 32, 0x0, 73, 0, 0),
        Register::new("compress.row_b.r$4.y$q", 0, 32, 0x0, 82, 0, 0),
        Register::new("compress.row_b.r$4.half_v$6$q", 0, 32, 0x0, 122, 5, 7),
        Register::new("compress.row_b.r$4.half_v$5$q", 0, 32, 0x0, 102, 3, 7),
        Register::new("compress.row_b.r$4.half_v$4$q", 0, 32, 0x0, 85, 1, 7),
        Register::new("compress.row_b.r$4.half_v$3$q", 0, 32, 0x0, 133, 7, 7),
        Register::new("compress.row_b.r$4.half_v$2$q", 0, 32, 0x0, 113, 5, 7),
        Register::new("compress.row_b.r$4.half_v$1$q", 0, 32, 0x0, 93, 3, 7),
        Register::new("compress.row_b.r$4.half_v$0$q", 0, 32, 0x0, 1345, 1, 7),
        Register::new("compress.row_b.r$4.half_pass$q", 0, 3, 0x0, 1230, 9, 15),
        Register::new("compress.row_b.r$5.full_v$6$q", 0, 32, 0x0, 85, 4, 7),
        Register::new("compress.row_b.r$5.full_v$5$q", 0, 32, 0x0, 74, 2, 7),
        Register::new("compress.row_b.r$5.full_v$4$q", 0, 32, 0x0, 54, 0, 7),
        Register::new("compress.row_b.r$5.full_v$3$q", 0, 32, 0x0, 93, 6, 7),
        Register::new("compress.row_b.r$5.full_v$2$q", 0, 32, 0x0, 1345, 4, 7),
        Register::new("compress.row_b.r$5.full_v$1$q", 0, 32, 0x0, 65, 2, 7),
        Register::new("compress.row_b.r$5.full_v$0$q", 0, 32, 0x0, 45, 0, 7),
        Register::new("compress.row_b.r$5.full_x$q", 0, 32, 0x0, 43, 1, 1),
        Register::new("compress.row_b.r$5.full_pass$q", 0, 3, 0x0, 1230, 12, 15),
        Register::new("compress.row_b.r$5.kx$q", 0, 32, 0x0, 43, 0, 1),
        Register::new("compress.row_b.r$5.z$q", 0, 32, 0x0, 53, 0, 0),
        Register::new("compress.row_b.r$5.y$q", 0, 32, 0x0, 62, 0, 0),
        Register::new("compress.row_b.r$5.half_v$6$q", 0, 32, 0x0, 102, 5, 7),
        Register::new("compress.row_b.r$5.half_v$5$q", 0, 32, 0x0, 85, 3, 7),
        Register::new("compress.row_b.r$5.half_v$4$q", 0, 32, 0x0, 74, 1, 7),
        Register::new("compress.row_b.r$5.half_v$3$q", 0, 32, 0x0, 113, 7, 7),
        Register::new("compress.row_b.r$5.half_v$2$q", 0, 32, 0x0, 93, 5, 7),
        Register::new("compress.row_b.r$5.half_v$1$q", 0, 32, 0x0, 1345, 3, 7),
        Register::new("compress.row_b.r$5.half_v$0$q", 0, 32, 0x0, 65, 1, 7),
        Register::new("compress.row_b.r$5.half_pass$q", 0, 3, 0x0, 1230, 11, 15),
        Register::new("compress.row_b.r$6.full_v$6$q", 0, 32, 0x0, 74, 4, 7),
        Register::new("compress.row_b.r$6.full_v$5$q", 0, 32, 0x0, 54, 2, 7),
        Register::new("compress.row_b.r$6.full_v$4$q", 0, 32, 0x0, 38, 0, 3),
        Register::new("compress.row_b.r$6.full_v$3$q", 0, 32, 0x0, 1345, 6, 7),
        Register::new("compress.row_b.r$6.full_v$2$q", 0, 32, 0x0, 65, 4, 7),
        Register::new("compress.row_b.r$6.full_v$1$q", 0, 32, 0x0, 45, 2, 7),
        Register::new("compress.row_b.r$6.full_v$0$q", 0, 32, 0x0, 33, 0, 3),
        Register::new("compress.row_b.r$6.full_x$q", 0, 32, 0x0, 1436, 1, 1),
        Register::new("compress.row_b.r$6.full_pass$q", 0, 3, 0x0, 1230, 14, 15),
        Register::new("compress.row_b.r$6.kx$q", 0, 32, 0x0, 1436, 0, 1),
        Register::new("compress.row_b.r$6.z$q", 0, 32, 0x0, 37, 0, 0),
        Register::new("compress.row_b.r$6.y$q", 0, 32, 0x0, 42, 0, 0),
        Register::new("compress.row_b.r$6.half_v$6$q", 0, 32, 0x0, 85, 5, 7),
        Register::new("compress.row_b.r$6.half_v$5$q", 0, 32, 0x0, 74, 3, 7),
        Register::new("compress.row_b.r$6.half_v$4$q", 0, 32, 0x0, 54, 1, 7),
        Register::new("compress.row_b.r$6.half_v$3$q", 0, 32, 0x0, 93, 7, 7),
        Register::new("compress.row_b.r$6.half_v$2$q", 0, 32, 0x0, 1345, 5, 7),
        Register::new("compress.row_b.r$6.half_v$1$q", 0, 32, 0x0, 65, 3, 7),
        Register::new("compress.row_b.r$6.half_v$0$q", 0, 32, 0x0, 45, 1, 7),
        Register::new("compress.row_b.r$6.half_pass$q", 0, 3, 0x0, 1230, 13, 15),
        Register::new("compress.row_b.r$7.full_v$7$q", 0, 32, 0x0, 74, 6, 7),
        Register::new("compress.row_b.r$7.full_v$6$q", 0, 32, 0x0, 54, 4, 7),
        Register::new("compress.row_b.r$7.full_v$5$q", 0, 32, 0x0, 38, 2, 3),
        Register::new("compress.row_b.r$7.full_v$4$q", 0, 32, 0x0, 1344, 0, 0),
        Register::new("compress.row_b.r$7.full_v$3$q", 0, 32, 0x0, 65, 6, 7),
        Register::new("compress.row_b.r$7.full_v$2$q", 0, 32, 0x0, 45, 4, 7),
        Register::new("compress.row_b.r$7.full_v$1$q", 0, 32, 0x0, 33, 2, 3),
        Register::new("compress.row_b.r$7.full_v$0$q", 0, 32, 0x0, 1434, 0, 0),
        Register::new("compress.row_b.r$7.full_x$q", 0, 32, 0x0, 1247, 1, 1),
        Register::new("compress.row_b.r$7.kx$q", 0, 32, 0x0, 1247, 0, 1),
        Register::new("compress.row_b.r$7.z$q", 0, 32, 0x0, 1438, 0, 0),
        Register::new("compress.row_b.r$7.y$q", 0, 32, 0x0, 1435, 0, 0),
        Register::new("compress.row_b.r$7.half_v$6$q", 0, 32, 0x0, 74, 5, 7),
        Register::new("compress.row_b.r$7.half_v$5$q", 0, 32, 0x0, 54, 3, 7),
        Register::new("compress.row_b.r$7.half_v$4$q", 0, 32, 0x0, 38, 1, 3),
        Register::new("compress.row_b.r$7.half_v$3$q", 0, 32, 0x0, 1345, 7, 7),
        Register::new("compress.row_b.r$7.half_v$2$q", 0, 32, 0x0, 65, 5, 7),
        Register::new("compress.row_b.r$7.half_v$1$q", 0, 32, 0x0, 45, 3, 7),
        Register::new("compress.row_b.r$7.half_v$0$q", 0, 32, 0x0, 33, 1, 3),
        Register::new("d_index.uneven", 0, 1, 0x0, 54, 0, 0),
        Register::new("d_index.copy_c", 0, 23, 0x0, 1538, 0, 0),
        Register::new("d_index.copy_b", 0, 23, 0x0, 1537, 0, 0),
        Register::new("d_index.copy_a", 0, 23, 0x0, 1536, 0, 0),
        Register::new("d_last.uneven", 0, 1, 0x0, 53, 0, 0),
        Register::new("d_last.copy_c", 0, 1, 0x0, 98, 0, 0),
        Register::new("d_last.copy_b", 0, 1, 0x0, 97, 0, 0),
        Register::new("d_last.copy_a", 0, 1, 0x0, 96, 0, 0),
        Register::new("d_level.uneven", 0, 1, 0x0, 52, 0, 0),
        Register::new("d_level.copy_c", 0, 5, 0x0, 32, 0, 0),
        Register::new("d_level.copy_b", 0, 5, 0x0, 31, 0, 0),
        Register::new("d_level.copy_a", 0, 5, 0x0, 30, 0, 0),
        Register::new("d_slot.uneven", 0, 1, 0x0, 51, 0, 0),
        Register::new("d_slot.copy_c", 0, 2, 0x0, 1541, 0, 0),
        Register::new("d_slot.copy_b", 0, 2, 0x0, 1540, 0, 0),
        Register::new("d_slot.copy_a", 0, 2, 0x0, 1539, 0, 0),
        Register::new("d_valid.uneven", 0, 1, 0x0, 50, 0, 0),
        Register::new("d_valid.copy_c", 0, 1, 0x0, 95, 0, 0),
        Register::new("d_valid.copy_b", 0, 1, 0x0, 94, 0, 0),
        Register::new("d_valid.copy_a", 0, 1, 0x0, 93, 0, 0),
        Register::new("e_joins.uneven", 0, 1, 0x0, 49, 0, 0),
        Register::new("e_joins.copy_c", 0, 1, 0x0, 57, 0, 0),
        Register::new("e_joins.copy_b", 0, 1, 0x0, 56, 0, 0),
        Register::new("e_joins.copy_a", 0, 1, 0x0, 55, 0, 0),
        Register::new("e_level.uneven", 0, 1, 0x0, 48, 0, 0),
        Register::new("e_level.copy_c", 0, 5, 0x0, 915, 0, 0),
        Register::new("e_level.copy_b", 0, 5, 0x0, 914, 0, 0),
        Register::new("e_level.copy_a", 0, 5, 0x0, 913, 0, 0),
        Register::new("e_slot.uneven", 0, 1, 0x0, 47, 0, 0),
        Register::new("e_slot.copy_c", 0, 2, 0x0, 912, 0, 0),
        Register::new("e_slot.copy_b", 0, 2, 0x0, 911, 0, 0),
        Register::new("e_slot.copy_a", 0, 2, 0x0, 910, 0, 0),
        Register::new("feed_at.uneven", 0, 1, 0x0, 46, 0, 0),
        Register::new("feed_at.copy_c", 0, 2, 0x0, 1516, 0, 0),
        Register::new("feed_at.copy_b", 0, 2, 0x0, 1515, 0, 0),
        Register::new("feed_at.copy_a", 0, 2, 0x0, 1514, 0, 0),
        Register::new("finished.uneven", 0, 1, 0x0, 45, 0, 0),
        Register::new("finished.copy_c", 0, 4, 0x0, 1521, 0, 0),
        Register::new("finished.copy_b", 0, 4, 0x0, 1520, 0, 0),
        Register::new("finished.copy_a", 0, 4, 0x0, 1519, 0, 0),
        Register::new("frame.uneven", 0, 1, 0x0, 44, 0, 0),
        Register::new("frame.copy_c", 0, 6, 0x0, 1547, 0, 0),
        Register::new("frame.copy_b", 0, 6, 0x0, 1546, 0, 0),
        Register::new("frame.copy_a", 0, 6, 0x0, 1545, 0, 0),
        Register::new("inner.is_root$q", 0, 1, 0x0, 92, 0, 0),
        Register::new("inner.copies$q", 0, 1, 0x0, 91, 0, 0),
        Register::new("inner.joins$q", 0, 1, 0x0, 90, 0, 0),
        Register::new("inner.keeps$q", 0, 1, 0x0, 43, 0, 0),
        Register::new("inner.same$q", 0, 1, 0x0, 42, 0, 0),
        Register::new("inner.first_x$q", 0, 32, 0x0, 765, 0, 0),
        Register::new("inner.r$7$q", 0, 32, 0x0, 1220, 0, 0),
        Register::new("inner.r$6$q", 0, 32, 0x0, 1178, 0, 0),
        Register::new("inner.r$5$q", 0, 32, 0x0, 1141, 0, 0),
        Register::new("inner.r$4$q", 0, 32, 0x0, 1108, 0, 0),
        Register::new("inner.r$3$q", 0, 32, 0x0, 1065, 0, 0),
        Register::new("inner.r$2$q", 0, 32, 0x0, 1032, 0, 0),
        Register::new("inner.r$1$q", 0, 32, 0x0, 999, 0, 0),
        Register::new("inner.r$0$q", 0, 32, 0x0, 966, 0, 0),
        Register::new("inner.l$7$q", 0, 32, 0x0, 905, 0, 0),
        Register::new("inner.l$6$q", 0, 32, 0x0, 886, 0, 0),
        Register::new("inner.l$5$q", 0, 32, 0x0, 868, 0, 0),
        Register::new("inner.l$4$q", 0, 32, 0x0, 850, 0, 0),
        Register::new("inner.l$3$q", 0, 32, 0x0, 832, 0, 0),
        Register::new("inner.l$2$q", 0, 32, 0x0, 822, 0, 0),
        Register::new("inner.l$1$q", 0, 32, 0x0, 812, 0, 0),
        Register::new("inner.l$0$q", 0, 32, 0x0, 806, 0, 0),
        Register::new("inner.beat_hi$q", 0, 32, 0x0, 1221, 0, 0),
        Register::new("inner.beat_lo$q", 0, 32, 0x0, 1179, 0, 0),
        Register::new("inner.store.register_check$q", 0, 8, 0x0, 908, 1, 1),
        Register::new("inner.store.register_hi$q", 0, 32, 0x0, 18, 1, 3),
        Register::new("inner.store.register_lo$q", 0, 32, 0x0, 22, 1, 3),
        Register::new("inner.store.register$q", 0, 1, 0x0, 38, 1, 3),
        Register::new("inner.store.reading$q", 0, 1, 0x0, 38, 0, 3),
        Register::new("inner.store.check$q", 0, 8, 0x0, 29, 0, 0),
        Register::new("inner.store.hi$q", 0, 32, 0x0, 28, 0, 0),
        Register::new("inner.store.lo$q", 0, 32, 0x0, 27, 0, 0),
        Register::new("inner.store.address$q", 0, 9, 0x0, 26, 0, 0),
        Register::new("inner.store.storing$q", 0, 1, 0x0, 37, 0, 0),
        Register::new("inner.store.decoder.one", 0, 1, 0x0, 36, 0, 0),
        Register::new("inner.store.decoder.read_valid", 0, 1, 0x0, 38, 2, 3),
        Register::new("inner.store.decoder.read", 0, 32, 0x0, 22, 2, 3),
        Register::new("inner.store.decoder.read", 32, 32, 0x0, 18, 2, 3),
        Register::new("inner.store.decoder.syndrome", 0, 8, 0x0, 907, 0, 0),
        Register::new("inner.store.decoder.result", 0, 32, 0x0, 887, 0, 0),
        Register::new("inner.store.decoder.result", 32, 32, 0x0, 906, 0, 0),
        Register::new("inner.store.decoder.more", 0, 1, 0x0, 35, 0, 0),
        Register::new("inner.store.memory.value", 0, 32, 0x0, 22, 0, 3),
        Register::new("inner.store.memory.value", 32, 32, 0x0, 18, 0, 3),
        Register::new("inner.store.memory.value", 64, 8, 0x0, 908, 0, 1),
        Register::new("leaves.event$q", 0, 2, 0x0, 1518, 0, 0),
        Register::new("leaves.mutated_now$q", 0, 1, 0x0, 33, 0, 0),
        Register::new("leaves.single_at$q", 0, 2, 0x0, 1502, 0, 0),
        Register::new("leaves.single_now$q", 0, 1, 0x0, 77, 0, 0),
        Register::new("leaves.same$q", 0, 1, 0x0, 34, 0, 0),
        Register::new("leaves.first_x$q", 0, 32, 0x0, 764, 0, 0),
        Register::new("leaves.s$15$q", 0, 32, 0x0, 1219, 0, 0),
        Register::new("leaves.s$14$q", 0, 32, 0x0, 1177, 0, 0),
        Register::new("leaves.s$13$q", 0, 32, 0x0, 1216, 0, 0),
        Register::new("leaves.s$12$q", 0, 32, 0x0, 1174, 0, 0),
        Register::new("leaves.s$11$q", 0, 32, 0x0, 1217, 0, 0),
        Register::new("leaves.s$10$q", 0, 32, 0x0, 1175, 0, 0),
        Register::new("leaves.s$9$q", 0, 32, 0x0, 1218, 0, 0),
        Register::new("leaves.s$8$q", 0, 32, 0x0, 1176, 0, 0),
        Register::new("leaves.s$7$q", 0, 32, 0x0, 904, 0, 0),
        Register::new("leaves.s$6$q", 0, 32, 0x0, 885, 0, 0),
        Register::new("leaves.s$5$q", 0, 32, 0x0, 867, 0, 0),
        Register::new("leaves.s$4$q", 0, 32, 0x0, 849, 0, 0),
        Register::new("leaves.s$3$q", 0, 32, 0x0, 831, 0, 0),
        Register::new("leaves.s$2$q", 0, 32, 0x0, 821, 0, 0),
        Register::new("leaves.s$1$q", 0, 32, 0x0, 811, 0, 0),
        Register::new("leaves.s$0$q", 0, 32, 0x0, 805, 0, 0),
        Register::new("leaves.active.uneven", 0, 1, 0x0, 32, 0, 0),
        Register::new("leaves.active.copy_c", 0, 1, 0x0, 89, 0, 0),
        Register::new("leaves.active.copy_b", 0, 1, 0x0, 88, 0, 0),
        Register::new("leaves.active.copy_a", 0, 1, 0x0, 87, 0, 0),
        Register::new("leaves.beat.uneven", 0, 1, 0x0, 31, 0, 0),
        Register::new("leaves.beat.copy_c", 0, 3, 0x0, 1513, 0, 0),
        Register::new("leaves.beat.copy_b", 0, 3, 0x0, 1512, 0, 0),
        Register::new("leaves.beat.copy_a", 0, 3, 0x0, 1511, 0, 0),
        Register::new("leaves.count.uneven", 0, 1, 0x0, 30, 0, 0),
        Register::new("leaves.count.copy_c", 0, 23, 0x0, 17, 0, 0),
        Register::new("leaves.count.copy_b", 0, 23, 0x0, 16, 0, 0),
        Register::new("leaves.count.copy_a", 0, 23, 0x0, 15, 0, 0),
        Register::new("leaves.full.uneven", 0, 1, 0x0, 29, 0, 0),
        Register::new("leaves.full.copy_c", 0, 1, 0x0, 86, 0, 0),
        Register::new("leaves.full.copy_b", 0, 1, 0x0, 85, 0, 0),
        Register::new("leaves.full.copy_a", 0, 1, 0x0, 84, 0, 0),
        Register::new("leaves.left.uneven", 0, 1, 0x0, 28, 0, 0),
        Register::new("leaves.left.copy_c", 0, 24, 0x0, 1510, 0, 0),
        Register::new("leaves.left.copy_b", 0, 24, 0x0, 1509, 0, 0),
        Register::new("leaves.left.copy_a", 0, 24, 0x0, 1508, 0, 0),
        Register::new("leaves.lone.uneven", 0, 1, 0x0, 27, 0, 0),
        Register::new("leaves.lone.copy_c", 0, 1, 0x0, 83, 0, 0),
        Register::new("leaves.lone.copy_b", 0, 1, 0x0, 82, 0, 0),
        Register::new("leaves.lone.copy_a", 0, 1, 0x0, 81, 0, 0),
        Register::new("leaves.pair_index.uneven", 0, 1, 0x0, 26, 0, 0),
        Register::new("leaves.pair_index.copy_c", 0, 23, 0x0, 14, 0, 0),
        Register::new("leaves.pair_index.copy_b", 0, 23, 0x0, 13, 0, 0),
        Register::new("leaves.pair_index.copy_a", 0, 23, 0x0, 12, 0, 0),
        Register::new("leaves.pair_last.uneven", 0, 1, 0x0, 22, 0, 0),
        Register::new("leaves.pair_last.copy_c", 0, 1, 0x0, 25, 0, 0),
        Register::new("leaves.pair_last.copy_b", 0, 1, 0x0, 24, 0, 0),
        Register::new("leaves.pair_last.copy_a", 0, 1, 0x0, 23, 0, 0),
        Register::new("leaves.pair_slot.uneven", 0, 1, 0x0, 21, 0, 0),
        Register::new("leaves.pair_slot.copy_c", 0, 2, 0x0, 11, 0, 0),
        Register::new("leaves.pair_slot.copy_b", 0, 2, 0x0, 10, 0, 0),
        Register::new("leaves.pair_slot.copy_a", 0, 2, 0x0, 9, 0, 0),
        Register::new("leaves.single.uneven", 0, 1, 0x0, 20, 0, 0),
        Register::new("leaves.single.copy_c", 0, 1, 0x0, 80, 0, 0),
        Register::new("leaves.single.copy_b", 0, 1, 0x0, 79, 0, 0),
        Register::new("leaves.single.copy_a", 0, 1, 0x0, 78, 0, 0),
        Register::new("leaves.tree.uneven", 0, 1, 0x0, 19, 0, 0),
        Register::new("leaves.tree.copy_c", 0, 2, 0x0, 1517, 0, 0),
        Register::new("leaves.tree.copy_b", 0, 2, 0x0, 1504, 0, 0),
        Register::new("leaves.tree.copy_a", 0, 2, 0x0, 1503, 0, 0),
        Register::new("lost.uneven", 0, 1, 0x0, 18, 0, 0),
        Register::new("lost.copy_c", 0, 4, 0x0, 8, 0, 0),
        Register::new("lost.copy_b", 0, 4, 0x0, 7, 0, 0),
        Register::new("lost.copy_a", 0, 4, 0x0, 6, 0, 0),
        Register::new("mark_at.uneven", 0, 1, 0x0, 17, 0, 0),
        Register::new("mark_at.copy_c", 0, 6, 0x0, 1544, 0, 0),
        Register::new("mark_at.copy_b", 0, 6, 0x0, 1543, 0, 0),
        Register::new("mark_at.copy_a", 0, 6, 0x0, 1542, 0, 0),
        Register::new("mutated.uneven", 0, 1, 0x0, 16, 0, 0),
        Register::new("mutated.copy_c", 0, 4, 0x0, 5, 0, 0),
        Register::new("mutated.copy_b", 0, 4, 0x0, 4, 0, 0),
        Register::new("mutated.copy_a", 0, 4, 0x0, 3, 0, 0),
        Register::new("output_stage.hold_hi$q", 0, 32, 0x0, 2, 0, 0),
        Register::new("output_stage.hold_lo$q", 0, 32, 0x0, 1, 0, 0),
        Register::new("output_stage.flag$q", 0, 1, 0x0, 15, 0, 0),
        Register::new("output_stage.at.uneven", 0, 1, 0x0, 14, 0, 0),
        Register::new("output_stage.at.copy_c", 0, 2, 0x0, 1526, 0, 0),
        Register::new("output_stage.at.copy_b", 0, 2, 0x0, 1522, 0, 0),
        Register::new("output_stage.at.copy_a", 0, 2, 0x0, 1501, 0, 0),
        Register::new("output_stage.count.uneven", 0, 1, 0x0, 13, 0, 0),
        Register::new("output_stage.count.copy_c", 0, 3, 0x0, 1499, 0, 0),
        Register::new("output_stage.count.copy_b", 0, 3, 0x0, 1498, 0, 0),
        Register::new("output_stage.count.copy_a", 0, 3, 0x0, 1497, 0, 0),
        Register::new("output_stage.crc.state", 0, 32, 0xffffffff, 0, 0, 0),
        Register::new("output_stage.fetched.uneven", 0, 1, 0x0, 12, 0, 0),
        Register::new("output_stage.fetched.copy_c", 0, 1, 0x0, 74, 0, 0),
        Register::new("output_stage.fetched.copy_b", 0, 1, 0x0, 73, 0, 0),
        Register::new("output_stage.fetched.copy_a", 0, 1, 0x0, 72, 0, 0),
        Register::new("output_stage.loaded.uneven", 0, 1, 0x0, 11, 0, 0),
        Register::new("output_stage.loaded.copy_c", 0, 1, 0x0, 75, 0, 0),
        Register::new("output_stage.loaded.copy_b", 0, 1, 0x0, 71, 0, 0),
        Register::new("output_stage.loaded.copy_a", 0, 1, 0x0, 70, 0, 0),
        Register::new("output_stage.refused.uneven", 0, 1, 0x0, 7, 0, 0),
        Register::new("output_stage.refused.copy_c", 0, 1, 0x0, 10, 0, 0),
        Register::new("output_stage.refused.copy_b", 0, 1, 0x0, 9, 0, 0),
        Register::new("output_stage.refused.copy_a", 0, 1, 0x0, 8, 0, 0),
        Register::new("output_stage.sends.uneven", 0, 1, 0x0, 6, 0, 0),
        Register::new("output_stage.sends.copy_c", 0, 1, 0x0, 76, 0, 0),
        Register::new("output_stage.sends.copy_b", 0, 1, 0x0, 69, 0, 0),
        Register::new("output_stage.sends.copy_a", 0, 1, 0x0, 68, 0, 0),
        Register::new("output_stage.state.uneven", 0, 1, 0x0, 5, 0, 0),
        Register::new("output_stage.state.copy_c", 0, 2, 0x0, 1500, 0, 0),
        Register::new("output_stage.state.copy_b", 0, 2, 0x0, 1496, 0, 0),
        Register::new("output_stage.state.copy_a", 0, 2, 0x0, 1495, 0, 0),
        Register::new("phase.uneven", 0, 1, 0x0, 4, 0, 0),
        Register::new("phase.copy_c", 0, 3, 0x0, 1550, 0, 0),
        Register::new("phase.copy_b", 0, 3, 0x0, 1549, 0, 0),
        Register::new("phase.copy_a", 0, 3, 0x0, 1548, 0, 0),
        Register::new("to_ask.uneven", 0, 1, 0x0, 3, 0, 0),
        Register::new("to_ask.copy_c", 0, 4, 0x0, 1488, 0, 0),
        Register::new("to_ask.copy_b", 0, 4, 0x0, 1487, 0, 0),
        Register::new("to_ask.copy_a", 0, 4, 0x0, 1486, 0, 0),
        Register::new("to_feed.uneven", 0, 1, 0x0, 2, 0, 0),
        Register::new("to_feed.copy_c", 0, 4, 0x0, 1507, 0, 0),
        Register::new("to_feed.copy_b", 0, 4, 0x0, 1506, 0, 0),
        Register::new("to_feed.copy_a", 0, 4, 0x0, 1505, 0, 0),
        Register::new("warm.uneven", 0, 1, 0x0, 1, 0, 0),
        Register::new("warm.copy_c", 0, 6, 0x0, 1535, 0, 0),
        Register::new("warm.copy_b", 0, 6, 0x0, 1534, 0, 0),
        Register::new("warm.copy_a", 0, 6, 0x0, 1533, 0, 0),
        Register::new("error$q", 0, 1, 0x0, 0, 0, 0),
    ],
    memories: &[
        Memory::new("ask_leaves.a.memory", 4, 24, 0, false, &[]),
        Memory::new("ask_leaves.b.memory", 4, 24, 4, false, &[]),
        Memory::new("ask_leaves.c.memory", 4, 24, 8, false, &[]),
        Memory::new("feed_leaves.a.memory", 4, 25, 12, false, &[]),
        Memory::new("feed_leaves.b.memory", 4, 25, 16, false, &[]),
        Memory::new("feed_leaves.c.memory", 4, 25, 20, false, &[]),
        Memory::new("inner.store.memory.memory", 512, 72, 24, false, &[]),
        Memory::new("marks.a.memory", 64, 32, 1560, false, &[]),
        Memory::new("marks.b.memory", 64, 32, 1624, false, &[]),
        Memory::new("marks.c.memory", 64, 32, 1688, false, &[]),
        Memory::new("sources.a.memory", 4, 32, 1752, false, &[]),
        Memory::new("sources.b.memory", 4, 32, 1756, false, &[]),
        Memory::new("sources.c.memory", 4, 32, 1760, false, &[]),
        Memory::new("windows.a.memory", 4, 32, 1764, false, &[]),
        Memory::new("windows.b.memory", 4, 32, 1768, false, &[]),
        Memory::new("windows.c.memory", 4, 32, 1772, false, &[]),
    ],
};
static MAP_0: Map = Map::new([3712330424, 3211207553, 2065838579, 4131677158, 3915690301, 3609531531, 2879807463, 1386268991, 2772537982, 1332695565, 2665391130, 944848581, 1889697162, 3779394324, 3345318105, 2334619459, 329422967, 658845934, 1317691868, 2635383736, 1069937025, 2139874050, 4279748100, 4223924985, 4067132163, 3778769143, 3348797215, 2329499855, 274646895, 549293790, 1098587580, 2197175160]);
static MAP_1: Map = Map::new([7, 11, 13, 14, 19, 21, 22, 25, 26, 28, 35, 37, 38, 41, 42, 44, 49, 50, 52, 56, 67, 69, 70, 73, 74, 76, 81, 82, 84, 88, 97, 98]);
static MAP_2: Map = Map::new([100, 104, 112, 131, 133, 134, 137, 138, 140, 145, 146, 148, 152, 161, 162, 164, 168, 176, 193, 194, 196, 200, 208, 224, 31, 47, 55, 59, 61, 62, 79, 87]);
static MAP_3: Map = Map::new([1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
static TABLE_2: [u32; 16] = [1899447441, 4022224774, 773529912, 506948616, 1899447441, 4022224774, 773529912, 506948616, 1899447441, 4022224774, 773529912, 506948616, 1899447441, 4022224774, 773529912, 506948616];
static TABLE_5: [u32; 16] = [3049323471, 264347078, 1294757372, 659060556, 3049323471, 264347078, 1294757372, 659060556, 3049323471, 264347078, 1294757372, 659060556, 3049323471, 264347078, 1294757372, 659060556];
static TABLE_6: [u32; 16] = [214368776, 214368776, 1198281123, 214368776, 214368776, 214368776, 1198281123, 214368776, 214368776, 214368776, 1198281123, 214368776, 214368776, 214368776, 1198281123, 214368776];
static TABLE_7: [u32; 16] = [280952826, 280952826, 1368582169, 280952826, 280952826, 280952826, 1368582169, 280952826, 280952826, 280952826, 1368582169, 280952826, 280952826, 280952826, 1368582169, 280952826];
static TABLE_8: [u32; 16] = [609250539, 609250539, 1452869156, 609250539, 609250539, 609250539, 1452869156, 609250539, 609250539, 609250539, 1452869156, 609250539, 609250539, 609250539, 1452869156, 609250539];
static TABLE_9: [u32; 16] = [1056547831, 1056547831, 1947088261, 1056547831, 1056547831, 1056547831, 1947088261, 1056547831, 1056547831, 1056547831, 1947088261, 1056547831, 1056547831, 1056547831, 1947088261, 1056547831];
static TABLE_12: [u32; 16] = [3248222580, 338241895, 275423344, 3329325298, 3248222580, 338241895, 275423344, 3329325298, 3248222580, 338241895, 275423344, 3329325298, 3248222580, 338241895, 275423344, 3329325298];
static TABLE_15: [u32; 16] = [3835390401, 666307205, 430227734, 1116352408, 3835390401, 666307205, 430227734, 1116352408, 3835390401, 666307205, 430227734, 1116352408, 3835390401, 666307205, 430227734, 1116352408];
static TABLE_18: [u32; 16] = [3921009573, 604807628, 1396182291, 883997877, 3921009573, 604807628, 1396182291, 883997877, 3921009573, 604807628, 1396182291, 883997877, 3921009573, 604807628, 1396182291, 883997877];
static TABLE_21: [u32; 16] = [961987163, 770255983, 1695183700, 958139571, 961987163, 770255983, 1695183700, 958139571, 961987163, 770255983, 1695183700, 958139571, 961987163, 770255983, 1695183700, 958139571];
static TABLE_22: [u32; 16] = [249080394, 249080394, 912919227, 249080394, 249080394, 249080394, 912919227, 249080394, 249080394, 249080394, 912919227, 249080394, 249080394, 249080394, 912919227, 249080394];
static TABLE_25: [u32; 16] = [2453635748, 1555081692, 2177026350, 1537002063, 2453635748, 1555081692, 2177026350, 1537002063, 2453635748, 1555081692, 2177026350, 1537002063, 2453635748, 1555081692, 2177026350, 1537002063];
static TABLE_28: [u32; 16] = [2870763221, 1996064986, 2456956037, 1747873779, 2870763221, 1996064986, 2456956037, 1747873779, 2870763221, 1996064986, 2456956037, 1747873779, 2870763221, 1996064986, 2456956037, 1747873779];
static TABLE_31: [u32; 16] = [3624381080, 2554220882, 2730485921, 1955562222, 3624381080, 2554220882, 2730485921, 1955562222, 3624381080, 2554220882, 2730485921, 1955562222, 3624381080, 2554220882, 2730485921, 1955562222];
static TABLE_34: [u32; 16] = [310598401, 2821834349, 2820302411, 2024104815, 310598401, 2821834349, 2820302411, 2024104815, 310598401, 2821834349, 2820302411, 2024104815, 310598401, 2821834349, 2820302411, 2024104815];
static TABLE_35: [u32; 16] = [80246804, 80246804, 1112247152, 80246804, 80246804, 80246804, 1112247152, 80246804, 80246804, 80246804, 1112247152, 80246804, 80246804, 80246804, 1112247152, 80246804];
static TABLE_36: [u32; 16] = [516729789, 516729789, 516729789, 516729789, 516729789, 516729789, 1531487075, 516729789, 516729789, 516729789, 516729789, 516729789, 516729789, 516729789, 1531487075, 516729789];
static TABLE_43: [u32; 16] = [3049323471, 607225278, 266464710, 2954493029, 1510936975, 2768759346, 184740145, 3049890022, 3049323471, 607225278, 266464710, 2954493029, 1510936975, 2768759346, 184740145, 3049890022];
static TABLE_44: [u32; 16] = [321893948, 321893948, 321893948, 321893948, 321893948, 321893948, 802249895, 321893948, 321893948, 321893948, 321893948, 321893948, 321893948, 321893948, 802249895, 321893948];
static TABLE_51: [u32; 16] = [961987163, 1925078388, 1340683375, 2584883651, 171292297, 390095120, 1377499850, 3536273862, 961987163, 1925078388, 1340683375, 2584883651, 171292297, 390095120, 1377499850, 3536273862];
static TABLE_58: [u32; 16] = [1508970993, 2162078206, 1825146046, 3876514464, 3725294084, 227333873, 825459761, 119766691, 1508970993, 2162078206, 1825146046, 3876514464, 3725294084, 227333873, 825459761, 119766691];
static TABLE_65: [u32; 16] = [2453635748, 2614888103, 1639530782, 4256244523, 1492437661, 3450485613, 1859394197, 2761247592, 2453635748, 2614888103, 1639530782, 4256244523, 1492437661, 3450485613, 1859394197, 2761247592];
static TABLE_66: [u32; 16] = [202972534, 202972534, 202972534, 202972534, 202972534, 202972534, 759396496, 202972534, 202972534, 202972534, 202972534, 202972534, 202972534, 202972534, 759396496, 202972534];
static TABLE_67: [u32; 16] = [9056152, 9056152, 9056152, 9056152, 9056152, 9056152, 27038194, 9056152, 9056152, 9056152, 9056152, 9056152, 9056152, 9056152, 27038194, 9056152];

/// The circuit `merkle`.
pub(super) enum Circuit {}

impl Core for Circuit {
    const LAYOUT: &'static Layout = &LAYOUT;
    fn settle<L: Lanes>(frame: &mut Frame<L>) {
        L::enter::<Settle0>(frame);
    }
    fn clock<L: Lanes>(frame: &mut Frame<L>) {
        L::enter::<Clock0>(frame);
        L::enter::<Clock1>(frame);
        L::enter::<Clock2>(frame);
        frame.time = frame.time.wrapping_add(1);
    }
}

type Words<L> = [<L as Lanes>::Word; 1612];
type Bits<L> = [<L as Lanes>::Bit; 241];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v1441 = w[1535];
        let v1442 = w[1534];
        let v6403 = L::and(v1441, v1442);
        let v1443 = w[1533];
        let v6401 = L::and(v1441, v1443);
        let v6400 = L::and(v1442, v1443);
        let v6402 = L::or(v6400, v6401);
        let v6404 = L::or(v6402, v6403);
        let v6405 = L::equal(v6404, L::word(0x3f));
        let v16 = w[1532];
        let v17 = w[1531];
        let v1495 = L::and(v16, v17);
        let v18 = w[1530];
        let v1493 = L::and(v16, v18);
        let v1492 = L::and(v17, v18);
        let v1494 = L::or(v1492, v1493);
        let v1496 = L::or(v1494, v1495);
        let v1503 = L::equal(v1496, L::word(0x1));
        let v1504 = !v1503;
        let v1499 = L::equal(v1496, L::word(0x2));
        let v1500 = !v1499;
        let v1497 = L::equal(v1496, L::word(0x3));
        let v1502 = v1497 & v1500;
        let v1507 = v1502 & v1504;
        let v1667 = L::pick(v1507, 0x8);
        let v1506 = v1499 & v1504;
        let v1665 = L::pick(v1506, 0x4);
        let v1498 = !v1497;
        let v1501 = v1498 & v1500;
        let v1505 = v1501 & v1504;
        let v1663 = L::pick(v1505, 0x1);
        let v1662 = L::pick(v1503, 0x2);
        let v1664 = L::or(v1662, v1663);
        let v1666 = L::or(v1664, v1665);
        let v1668 = L::or(v1666, v1667);
        let v40 = w[1529];
        let v41 = w[1528];
        let v1660 = L::and(v40, v41);
        let v42 = w[1527];
        let v1658 = L::and(v40, v42);
        let v1657 = L::and(v41, v42);
        let v1659 = L::or(v1657, v1658);
        let v1661 = L::or(v1659, v1660);
        let v1669 = L::and(v1661, v1668);
        let v1670 = L::test(v1669, 0xf);
        let v1671 = !v1670;
        let v6412 = v1671 & v6405;
        b[107] = v6412;
        let v1407 = w[0];
        let v5543 = L::xor(v1407, L::word(0xffffffff));
        let v1417 = b[10];
        let v1418 = b[9];
        let v5568 = v1417 & v1418;
        let v1419 = b[8];
        let v5566 = v1417 & v1419;
        let v5565 = v1418 & v1419;
        let v5567 = v5565 | v5566;
        let v5569 = v5567 | v5568;
        let v5573 = L::choose(v5569, L::word(0x0), v5543);
        w[1558] = v5573;
        let v1398 = b[15];
        let v6498 = L::pick(v1398, 0x1);
        w[1559] = v6498;
        let v1400 = w[1526];
        let v1401 = w[1522];
        let v5331 = L::and(v1400, v1401);
        let v1402 = w[1501];
        let v5329 = L::and(v1400, v1402);
        let v5328 = L::and(v1401, v1402);
        let v5330 = L::or(v5328, v5329);
        let v5332 = L::or(v5330, v5331);
        let v5336 = L::read(&m[1764..1768], v5332);
        let v5334 = L::read(&m[1768..1772], v5332);
        let v5338 = L::and(v5334, v5336);
        let v5333 = L::read(&m[1772..1776], v5332);
        let v5337 = L::and(v5333, v5336);
        let v5339 = L::or(v5337, v5338);
        let v5335 = L::and(v5333, v5334);
        let v5340 = L::or(v5335, v5339);
        let v6499 = L::and(v5340, L::word(0x7));
        w[1560] = v6499;
        let v5351 = L::equal(v5332, L::word(0x1));
        let v5352 = !v5351;
        let v5347 = L::equal(v5332, L::word(0x2));
        let v5348 = !v5347;
        let v5345 = L::equal(v5332, L::word(0x3));
        let v5350 = v5345 & v5348;
        let v5355 = v5350 & v5352;
        let v5361 = L::pick(v5355, 0x8);
        let v5354 = v5347 & v5352;
        let v5359 = L::pick(v5354, 0x4);
        let v5346 = !v5345;
        let v5349 = v5346 & v5348;
        let v5353 = v5349 & v5352;
        let v5357 = L::pick(v5353, 0x1);
        let v5356 = L::pick(v5351, 0x2);
        let v5358 = L::or(v5356, v5357);
        let v5360 = L::or(v5358, v5359);
        let v5362 = L::or(v5360, v5361);
        let v1385 = w[8];
        let v1386 = w[7];
        let v5257 = L::and(v1385, v1386);
        let v1387 = w[6];
        let v5255 = L::and(v1385, v1387);
        let v5254 = L::and(v1386, v1387);
        let v5256 = L::or(v5254, v5255);
        let v5258 = L::or(v5256, v5257);
        let v5366 = L::and(v5258, v5362);
        let v5367 = L::test(v5366, 0xf);
        let v5570 = L::pick(v5367, 0x8);
        let v5571 = L::or(v5570, L::word(0x1));
        let v5572 = L::choose(v5569, L::word(0x5), v5571);
        w[1561] = v5572;
        let v1425 = w[1500];
        let v1426 = w[1496];
        let v5595 = L::and(v1425, v1426);
        let v1427 = w[1495];
        let v5593 = L::and(v1425, v1427);
        let v5592 = L::and(v1426, v1427);
        let v5594 = L::or(v5592, v5593);
        let v5596 = L::or(v5594, v5595);
        let v5611 = L::equal(v5596, L::word(0x3));
        b[108] = v5611;
        let v1307 = b[36];
        b[109] = v1307;
        let v1314 = b[35];
        b[110] = v1314;
        let v1429 = w[1550];
        let v1430 = w[1549];
        let v5667 = L::and(v1429, v1430);
        let v1431 = w[1548];
        let v5665 = L::and(v1429, v1431);
        let v5664 = L::and(v1430, v1431);
        let v5666 = L::or(v5664, v5665);
        let v5668 = L::or(v5666, v5667);
        let v6106 = L::test(v5668, 0x7);
        let v6107 = !v6106;
        let v1274 = b[91];
        let v1275 = b[90];
        let v4548 = v1274 | v1275;
        let v6161 = v4548 & v6107;
        let v6176 = !v6161;
        let v1353 = b[86];
        let v1354 = b[85];
        let v5140 = v1353 & v1354;
        let v1355 = b[84];
        let v5138 = v1353 & v1355;
        let v5137 = v1354 & v1355;
        let v5139 = v5137 | v5138;
        let v5141 = v5139 | v5140;
        let v6115 = v5141 & v6107;
        let v6177 = v6115 & v6176;
        let v5142 = !v5141;
        let v6184 = v5142 | v6177;
        let v1361 = b[83];
        let v1362 = b[82];
        let v5175 = v1361 & v1362;
        let v1363 = b[81];
        let v5173 = v1361 & v1363;
        let v5172 = v1362 & v1363;
        let v5174 = v5172 | v5173;
        let v5176 = v5174 | v5175;
        let v1345 = w[1513];
        let v1346 = w[1512];
        let v5094 = L::and(v1345, v1346);
        let v1347 = w[1511];
        let v5092 = L::and(v1345, v1347);
        let v5091 = L::and(v1346, v1347);
        let v5093 = L::or(v5091, v5092);
        let v5095 = L::or(v5093, v5094);
        let v5096 = L::less(L::word(0x3), v5095);
        let v5178 = v5096 & v5176;
        let v5181 = !v5178;
        let v1341 = b[89];
        let v1342 = b[88];
        let v5083 = v1341 & v1342;
        let v1343 = b[87];
        let v5081 = v1341 & v1343;
        let v5080 = v1342 & v1343;
        let v5082 = v5080 | v5081;
        let v5084 = v5082 | v5083;
        let v5184 = v5084 & v5181;
        let v6186 = v5184 & v6184;
        let v5999 = L::less(v5668, L::word(0x3));
        let v5699 = L::equal(v5668, L::word(0x7));
        let v6001 = v5699 | v5999;
        let v6002 = v5084 & v6001;
        let v6003 = v5142 & v6002;
        let v1377 = b[80];
        let v1378 = b[79];
        let v5232 = v1377 & v1378;
        let v1379 = b[78];
        let v5230 = v1377 & v1379;
        let v5229 = v1378 & v1379;
        let v5231 = v5229 | v5230;
        let v5233 = v5231 | v5232;
        let v6187 = (v5233 & v6003) | (!v5233 & v6186);
        b[111] = v6187;
        let v28 = w[1485];
        let v29 = w[1484];
        let v1584 = L::and(v28, v29);
        let v30 = w[1483];
        let v1582 = L::and(v28, v30);
        let v1581 = L::and(v29, v30);
        let v1583 = L::or(v1581, v1582);
        let v1585 = L::or(v1583, v1584);
        w[1562] = v1585;
        let v32 = w[1491];
        let v33 = w[1490];
        let v1607 = L::and(v32, v33);
        let v34 = w[1489];
        let v1605 = L::and(v32, v34);
        let v1604 = L::and(v33, v34);
        let v1606 = L::or(v1604, v1605);
        let v1608 = L::or(v1606, v1607);
        let v1629 = L::and(v1608, L::word(0xfffff));
        let v1614 = L::test(v1608, 0x3f00000);
        let v1635 = L::choose(v1614, L::word(0x100000), v1629);
        w[1563] = v1635;
        let v24 = b[66];
        let v25 = b[65];
        let v1572 = v24 & v25;
        let v26 = b[64];
        let v1570 = v24 & v26;
        let v1569 = v25 & v26;
        let v1571 = v1569 | v1570;
        let v1573 = v1571 | v1572;
        b[112] = v1573;
        let v1444 = b[0];
        b[113] = v1444;
        let v1396 = w[2];
        w[1564] = v1396;
        let v1404 = w[1499];
        let v1405 = w[1498];
        let v5389 = L::and(v1404, v1405);
        let v1406 = w[1497];
        let v5387 = L::and(v1404, v1406);
        let v5386 = L::and(v1405, v1406);
        let v5388 = L::or(v5386, v5387);
        let v5390 = L::or(v5388, v5389);
        let v5399 = L::equal(v5390, L::word(0x7));
        b[114] = v5399;
        let v1397 = w[1];
        w[1565] = v1397;
        let v5613 = L::equal(v5596, L::word(0x2));
        let v1421 = b[76];
        let v1422 = b[69];
        let v5582 = v1421 & v1422;
        let v1423 = b[68];
        let v5580 = v1421 & v1423;
        let v5579 = v1422 & v1423;
        let v5581 = v5579 | v5580;
        let v5583 = v5581 | v5582;
        let v5621 = v5583 & v5613;
        b[115] = v5621;
        let v6500 = L::and(v5340, L::word(0xfffffff8));
        w[1566] = v6500;
        w[1567] = L::word(0x8);
        let v5622 = L::equal(v5596, L::word(0x1));
        b[116] = v5622;
    }
}

enum Clock0 {}

impl<L: Lanes> Part<L> for Clock0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let next3 = (t + 1) & 3;
        let back3_0 = t.wrapping_sub(0) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let back3_3 = t.wrapping_sub(3) & 3;
        let next7 = (t + 1) & 7;
        let back7_0 = t.wrapping_sub(0) & 7;
        let back7_1 = t.wrapping_sub(1) & 7;
        let back7_2 = t.wrapping_sub(2) & 7;
        let back7_3 = t.wrapping_sub(3) & 7;
        let back7_4 = t.wrapping_sub(4) & 7;
        let back7_5 = t.wrapping_sub(5) & 7;
        let back7_7 = t.wrapping_sub(7) & 7;
        let back15_0 = t.wrapping_sub(0) & 15;
        let back15_2 = t.wrapping_sub(2) & 15;
        let back15_6 = t.wrapping_sub(6) & 15;
        let back15_8 = t.wrapping_sub(8) & 15;
        let back15_10 = t.wrapping_sub(10) & 15;
        let v1441 = w[1535];
        let v1442 = w[1534];
        let v6403 = L::and(v1441, v1442);
        let v1443 = w[1533];
        let v6401 = L::and(v1441, v1443);
        let v6400 = L::and(v1442, v1443);
        let v6402 = L::or(v6400, v6401);
        let v6404 = L::or(v6402, v6403);
        w[1568] = v6404;
        let v6405 = L::equal(v6404, L::word(0x3f));
        b[117] = v6405;
        let v16 = w[1532];
        let v17 = w[1531];
        let v1495 = L::and(v16, v17);
        let v18 = w[1530];
        let v1493 = L::and(v16, v18);
        let v1492 = L::and(v17, v18);
        let v1494 = L::or(v1492, v1493);
        let v1496 = L::or(v1494, v1495);
        w[1569] = v1496;
        let v1503 = L::equal(v1496, L::word(0x1));
        b[118] = v1503;
        let v1504 = !v1503;
        let v1499 = L::equal(v1496, L::word(0x2));
        let v1500 = !v1499;
        let v1497 = L::equal(v1496, L::word(0x3));
        let v1502 = v1497 & v1500;
        let v1507 = v1502 & v1504;
        b[119] = v1507;
        let v1667 = L::pick(v1507, 0x8);
        let v1506 = v1499 & v1504;
        b[120] = v1506;
        let v1665 = L::pick(v1506, 0x4);
        let v1498 = !v1497;
        let v1501 = v1498 & v1500;
        let v1505 = v1501 & v1504;
        b[121] = v1505;
        let v1663 = L::pick(v1505, 0x1);
        let v1662 = L::pick(v1503, 0x2);
        let v1664 = L::or(v1662, v1663);
        let v1666 = L::or(v1664, v1665);
        let v1668 = L::or(v1666, v1667);
        w[1570] = v1668;
        let v40 = w[1529];
        let v41 = w[1528];
        let v1660 = L::and(v40, v41);
        let v42 = w[1527];
        let v1658 = L::and(v40, v42);
        let v1657 = L::and(v41, v42);
        let v1659 = L::or(v1657, v1658);
        let v1661 = L::or(v1659, v1660);
        w[1571] = v1661;
        let v1669 = L::and(v1661, v1668);
        let v1670 = L::test(v1669, 0xf);
        let v1671 = !v1670;
        let v6412 = v1671 & v6405;
        b[122] = v6412;
        b[107] = v6412;
        let v1407 = w[0];
        let v5543 = L::xor(v1407, L::word(0xffffffff));
        let v1417 = b[10];
        let v1418 = b[9];
        let v5568 = v1417 & v1418;
        let v1419 = b[8];
        let v5566 = v1417 & v1419;
        let v5565 = v1418 & v1419;
        let v5567 = v5565 | v5566;
        let v5569 = v5567 | v5568;
        let v5573 = L::choose(v5569, L::word(0x0), v5543);
        w[1558] = v5573;
        let v1398 = b[15];
        let v6498 = L::pick(v1398, 0x1);
        w[1559] = v6498;
        let v1400 = w[1526];
        let v1401 = w[1522];
        let v5331 = L::and(v1400, v1401);
        let v1402 = w[1501];
        let v5329 = L::and(v1400, v1402);
        let v5328 = L::and(v1401, v1402);
        let v5330 = L::or(v5328, v5329);
        let v5332 = L::or(v5330, v5331);
        w[1572] = v5332;
        let v5336 = L::read(&m[1764..1768], v5332);
        let v5334 = L::read(&m[1768..1772], v5332);
        let v5338 = L::and(v5334, v5336);
        let v5333 = L::read(&m[1772..1776], v5332);
        let v5337 = L::and(v5333, v5336);
        let v5339 = L::or(v5337, v5338);
        let v5335 = L::and(v5333, v5334);
        let v5340 = L::or(v5335, v5339);
        let v6499 = L::and(v5340, L::word(0x7));
        w[1560] = v6499;
        let v5351 = L::equal(v5332, L::word(0x1));
        let v5352 = !v5351;
        let v5347 = L::equal(v5332, L::word(0x2));
        let v5348 = !v5347;
        let v5345 = L::equal(v5332, L::word(0x3));
        let v5350 = v5345 & v5348;
        let v5355 = v5350 & v5352;
        let v5361 = L::pick(v5355, 0x8);
        let v5354 = v5347 & v5352;
        let v5359 = L::pick(v5354, 0x4);
        let v5346 = !v5345;
        let v5349 = v5346 & v5348;
        let v5353 = v5349 & v5352;
        let v5357 = L::pick(v5353, 0x1);
        let v5356 = L::pick(v5351, 0x2);
        let v5358 = L::or(v5356, v5357);
        let v5360 = L::or(v5358, v5359);
        let v5362 = L::or(v5360, v5361);
        w[1573] = v5362;
        let v1385 = w[8];
        let v1386 = w[7];
        let v5257 = L::and(v1385, v1386);
        let v1387 = w[6];
        let v5255 = L::and(v1385, v1387);
        let v5254 = L::and(v1386, v1387);
        let v5256 = L::or(v5254, v5255);
        let v5258 = L::or(v5256, v5257);
        let v5366 = L::and(v5258, v5362);
        let v5367 = L::test(v5366, 0xf);
        let v5570 = L::pick(v5367, 0x8);
        let v5571 = L::or(v5570, L::word(0x1));
        let v5572 = L::choose(v5569, L::word(0x5), v5571);
        w[1561] = v5572;
        let v1425 = w[1500];
        let v1426 = w[1496];
        let v5595 = L::and(v1425, v1426);
        let v1427 = w[1495];
        let v5593 = L::and(v1425, v1427);
        let v5592 = L::and(v1426, v1427);
        let v5594 = L::or(v5592, v5593);
        let v5596 = L::or(v5594, v5595);
        w[1574] = v5596;
        let v5611 = L::equal(v5596, L::word(0x3));
        b[108] = v5611;
        let v1307 = b[36];
        b[109] = v1307;
        let v1314 = b[35];
        b[110] = v1314;
        let v1429 = w[1550];
        let v1430 = w[1549];
        let v5667 = L::and(v1429, v1430);
        let v1431 = w[1548];
        let v5665 = L::and(v1429, v1431);
        let v5664 = L::and(v1430, v1431);
        let v5666 = L::or(v5664, v5665);
        let v5668 = L::or(v5666, v5667);
        w[1575] = v5668;
        let v6106 = L::test(v5668, 0x7);
        b[123] = v6106;
        let v6107 = !v6106;
        b[124] = v6107;
        let v1274 = b[91];
        let v1275 = b[90];
        let v4548 = v1274 | v1275;
        let v6161 = v4548 & v6107;
        b[125] = v6161;
        let v6176 = !v6161;
        let v1353 = b[86];
        let v1354 = b[85];
        let v5140 = v1353 & v1354;
        let v1355 = b[84];
        let v5138 = v1353 & v1355;
        let v5137 = v1354 & v1355;
        let v5139 = v5137 | v5138;
        let v5141 = v5139 | v5140;
        b[126] = v5141;
        let v6115 = v5141 & v6107;
        let v6177 = v6115 & v6176;
        b[127] = v6177;
        let v5142 = !v5141;
        let v6184 = v5142 | v6177;
        let v1361 = b[83];
        let v1362 = b[82];
        let v5175 = v1361 & v1362;
        let v1363 = b[81];
        let v5173 = v1361 & v1363;
        let v5172 = v1362 & v1363;
        let v5174 = v5172 | v5173;
        let v5176 = v5174 | v5175;
        b[128] = v5176;
        let v1345 = w[1513];
        let v1346 = w[1512];
        let v5094 = L::and(v1345, v1346);
        let v1347 = w[1511];
        let v5092 = L::and(v1345, v1347);
        let v5091 = L::and(v1346, v1347);
        let v5093 = L::or(v5091, v5092);
        let v5095 = L::or(v5093, v5094);
        w[1576] = v5095;
        let v5096 = L::less(L::word(0x3), v5095);
        let v5178 = v5096 & v5176;
        b[129] = v5178;
        let v5181 = !v5178;
        let v1341 = b[89];
        let v1342 = b[88];
        let v5083 = v1341 & v1342;
        let v1343 = b[87];
        let v5081 = v1341 & v1343;
        let v5080 = v1342 & v1343;
        let v5082 = v5080 | v5081;
        let v5084 = v5082 | v5083;
        b[130] = v5084;
        let v5184 = v5084 & v5181;
        let v6186 = v5184 & v6184;
        let v5999 = L::less(v5668, L::word(0x3));
        let v5699 = L::equal(v5668, L::word(0x7));
        b[131] = v5699;
        let v6001 = v5699 | v5999;
        let v6002 = v5084 & v6001;
        let v6003 = v5142 & v6002;
        let v1377 = b[80];
        let v1378 = b[79];
        let v5232 = v1377 & v1378;
        let v1379 = b[78];
        let v5230 = v1377 & v1379;
        let v5229 = v1378 & v1379;
        let v5231 = v5229 | v5230;
        let v5233 = v5231 | v5232;
        b[132] = v5233;
        let v6187 = (v5233 & v6003) | (!v5233 & v6186);
        b[111] = v6187;
        let v28 = w[1485];
        let v29 = w[1484];
        let v1584 = L::and(v28, v29);
        let v30 = w[1483];
        let v1582 = L::and(v28, v30);
        let v1581 = L::and(v29, v30);
        let v1583 = L::or(v1581, v1582);
        let v1585 = L::or(v1583, v1584);
        w[1577] = v1585;
        w[1562] = v1585;
        let v32 = w[1491];
        let v33 = w[1490];
        let v1607 = L::and(v32, v33);
        let v34 = w[1489];
        let v1605 = L::and(v32, v34);
        let v1604 = L::and(v33, v34);
        let v1606 = L::or(v1604, v1605);
        let v1608 = L::or(v1606, v1607);
        w[1578] = v1608;
        let v1629 = L::and(v1608, L::word(0xfffff));
        w[1579] = v1629;
        let v1614 = L::test(v1608, 0x3f00000);
        b[133] = v1614;
        let v1635 = L::choose(v1614, L::word(0x100000), v1629);
        w[1563] = v1635;
        let v24 = b[66];
        let v25 = b[65];
        let v1572 = v24 & v25;
        let v26 = b[64];
        let v1570 = v24 & v26;
        let v1569 = v25 & v26;
        let v1571 = v1569 | v1570;
        let v1573 = v1571 | v1572;
        b[134] = v1573;
        b[112] = v1573;
        let v1444 = b[0];
        b[113] = v1444;
        let v1396 = w[2];
        w[1564] = v1396;
        let v1404 = w[1499];
        let v1405 = w[1498];
        let v5389 = L::and(v1404, v1405);
        let v1406 = w[1497];
        let v5387 = L::and(v1404, v1406);
        let v5386 = L::and(v1405, v1406);
        let v5388 = L::or(v5386, v5387);
        let v5390 = L::or(v5388, v5389);
        w[1580] = v5390;
        let v5399 = L::equal(v5390, L::word(0x7));
        b[135] = v5399;
        b[114] = v5399;
        let v1397 = w[1];
        w[1565] = v1397;
        let v5613 = L::equal(v5596, L::word(0x2));
        b[136] = v5613;
        let v1421 = b[76];
        let v1422 = b[69];
        let v5582 = v1421 & v1422;
        let v1423 = b[68];
        let v5580 = v1421 & v1423;
        let v5579 = v1422 & v1423;
        let v5581 = v5579 | v5580;
        let v5583 = v5581 | v5582;
        b[137] = v5583;
        let v5621 = v5583 & v5613;
        b[115] = v5621;
        let v6500 = L::and(v5340, L::word(0xfffffff8));
        w[1566] = v6500;
        w[1567] = L::word(0x8);
        let v5622 = L::equal(v5596, L::word(0x1));
        b[138] = v5622;
        b[116] = v5622;
        let v1269 = b[44];
        let v1428 = b[4];
        let v6465 = v1269 | v1428;
        let v1388 = b[17];
        let v6466 = v1388 | v6465;
        let v1440 = b[1];
        let v6467 = v1440 | v6466;
        let v15 = b[67];
        let v6468 = v15 | v6467;
        let v19 = b[63];
        let v6469 = v19 | v6468;
        let v1261 = b[46];
        let v6470 = v1261 | v6469;
        let v39 = b[58];
        let v6471 = v39 | v6470;
        let v1432 = b[3];
        let v6472 = v1432 | v6471;
        let v1436 = b[2];
        let v6473 = v1436 | v6472;
        let v1265 = b[45];
        let v6474 = v1265 | v6473;
        let v35 = b[59];
        let v6475 = v35 | v6474;
        let v1392 = b[16];
        let v6476 = v1392 | v6475;
        let v1384 = b[18];
        let v6477 = v1384 | v6476;
        let v1249 = b[49];
        let v6478 = v1249 | v6477;
        let v1257 = b[47];
        let v6479 = v1257 | v6478;
        let v1253 = b[48];
        let v6480 = v1253 | v6479;
        let v1245 = b[50];
        let v6481 = v1245 | v6480;
        let v1241 = b[51];
        let v6482 = v1241 | v6481;
        let v1237 = b[52];
        let v6483 = v1237 | v6482;
        let v1229 = b[54];
        let v6484 = v1229 | v6483;
        let v1233 = b[53];
        let v6485 = v1233 | v6484;
        let v23 = b[62];
        let v27 = b[61];
        let v1567 = v23 | v27;
        let v31 = b[60];
        let v1568 = v31 | v1567;
        let v6486 = v1568 | v6485;
        let v1340 = b[32];
        let v1376 = b[20];
        let v5070 = v1340 | v1376;
        let v1356 = b[28];
        let v5071 = v1356 | v5070;
        let v1360 = b[27];
        let v5072 = v1360 | v5071;
        let v1348 = b[30];
        let v5073 = v1348 | v5072;
        let v1344 = b[31];
        let v5074 = v1344 | v5073;
        let v1352 = b[29];
        let v5075 = v1352 | v5074;
        let v1380 = b[19];
        let v5076 = v1380 | v5075;
        let v1372 = b[21];
        let v5077 = v1372 | v5076;
        let v1364 = b[26];
        let v5078 = v1364 | v5077;
        let v1368 = b[22];
        let v5079 = v1368 | v5078;
        let v6487 = v5079 | v6486;
        let v1399 = b[14];
        let v1424 = b[5];
        let v5322 = v1399 | v1424;
        let v1403 = b[13];
        let v5323 = v1403 | v5322;
        let v1408 = b[12];
        let v5324 = v1408 | v5323;
        let v1412 = b[11];
        let v5325 = v1412 | v5324;
        let v1420 = b[6];
        let v5326 = v1420 | v5325;
        let v1416 = b[7];
        let v5327 = v1416 | v5326;
        let v6488 = v5327 | v6487;
        b[0] = v6488;
        let v6434 = L::xor(v1441, v1443);
        let v6433 = L::xor(v1442, v1443);
        let v6435 = L::or(v6433, v6434);
        let v6436 = L::test(v6435, 0x3f);
        b[1] = v6436;
        let v1437 = w[1507];
        let v1439 = w[1505];
        let v6397 = L::xor(v1437, v1439);
        let v1438 = w[1506];
        let v6396 = L::xor(v1438, v1439);
        let v6398 = L::or(v6396, v6397);
        let v6399 = L::test(v6398, 0xf);
        b[2] = v6399;
        let v1433 = w[1488];
        let v1435 = w[1486];
        let v6350 = L::xor(v1433, v1435);
        let v1434 = w[1487];
        let v6349 = L::xor(v1434, v1435);
        let v6351 = L::or(v6349, v6350);
        let v6352 = L::test(v6351, 0xf);
        b[3] = v6352;
        let v6309 = L::xor(v1429, v1431);
        let v6308 = L::xor(v1430, v1431);
        let v6310 = L::or(v6308, v6309);
        let v6311 = L::test(v6310, 0x7);
        b[4] = v6311;
        let v5661 = L::xor(v1425, v1427);
        let v5660 = L::xor(v1426, v1427);
        let v5662 = L::or(v5660, v5661);
        let v5663 = L::test(v5662, 0x3);
        b[5] = v5663;
        let v5589 = v1421 ^ v1423;
        let v5587 = v1422 ^ v1423;
        let v5591 = v5587 | v5589;
        b[6] = v5591;
        let v5576 = v1417 ^ v1419;
        let v5574 = v1418 ^ v1419;
        let v5578 = v5574 | v5576;
        b[7] = v5578;
        let v36 = w[1525];
        let v37 = w[1524];
        let v1647 = L::and(v36, v37);
        let v38 = w[1523];
        let v1645 = L::and(v36, v38);
        let v1644 = L::and(v37, v38);
        let v1646 = L::or(v1644, v1645);
        let v1648 = L::or(v1646, v1647);
        w[1581] = v1648;
        let v5369 = L::and(v1648, v5362);
        let v5370 = L::test(v5369, 0xf);
        b[139] = v5370;
        let v5603 = L::test(v5596, 0x3);
        b[140] = v5603;
        let v5609 = (v5603 & v5569) | (!v5603 & v5370);
        b[8] = v5609;
        b[9] = v5609;
        b[10] = v5609;
        let v1413 = b[75];
        let v1415 = b[70];
        let v5562 = v1413 ^ v1415;
        let v1414 = b[71];
        let v5560 = v1414 ^ v1415;
        let v5564 = v5560 | v5562;
        b[11] = v5564;
        let v1409 = b[74];
        let v1411 = b[72];
        let v5551 = v1409 ^ v1411;
        let v1410 = b[73];
        let v5549 = v1410 ^ v1411;
        let v5553 = v5549 | v5551;
        b[12] = v5553;
        let v5608 = L::choose(v5603, v1407, L::word(0xffffffff));
        let v5715 = L::equal(v5668, L::word(0x5));
        b[141] = v5715;
        let v5717 = L::choose(v5715, v1396, v1397);
        let v5814 = L::linear(v5717, &MAP_0);
        let v5606 = L::linear(v1407, &MAP_0);
        let v5607 = L::choose(v5603, v5606, L::word(0xb798b438));
        let v5815 = L::xor(v5607, v5814);
        let v5982 = L::equal(v5668, L::word(0x4));
        b[142] = v5982;
        let v5984 = v5715 | v5982;
        let v5557 = v1413 & v1414;
        let v5555 = v1413 & v1415;
        let v5554 = v1414 & v1415;
        let v5556 = v5554 | v5555;
        let v5558 = v5556 | v5557;
        b[143] = v5558;
        let v5985 = v5558 & v5984;
        let v5986 = L::choose(v5985, v5815, v5608);
        w[0] = v5986;
        let v5412 = L::xor(v1404, v1406);
        let v5411 = L::xor(v1405, v1406);
        let v5413 = L::or(v5411, v5412);
        let v5414 = L::test(v5413, 0x7);
        b[13] = v5414;
        let v5383 = L::xor(v1400, v1402);
        let v5382 = L::xor(v1401, v1402);
        let v5384 = L::or(v5382, v5383);
        let v5385 = L::test(v5384, 0x3);
        b[14] = v5385;
        let v5392 = L::equal(v5390, L::word(0x4));
        let v5396 = v1398 & v5392;
        let v5397 = L::pick(v5396, 0x1);
        let v1312 = w[887];
        let v5311 = L::left::<24>(v1312);
        let v5308 = L::left::<8>(v1312);
        let v5309 = L::and(v5308, L::word(0xff0000));
        let v5306 = L::right::<24>(v1312);
        let v5304 = L::right::<8>(v1312);
        let v5305 = L::and(v5304, L::word(0xff00));
        let v5307 = L::or(v5305, v5306);
        let v5310 = L::or(v5307, v5309);
        let v5312 = L::or(v5310, v5311);
        let v5391 = L::less(v5390, L::word(0x4));
        let v5398 = L::choose(v5391, v5312, v5397);
        let v5669 = L::equal(v5668, L::word(0x3));
        let v5547 = v1409 & v1410;
        let v5545 = v1409 & v1411;
        let v5544 = v1410 & v1411;
        let v5546 = v5544 | v5545;
        let v5548 = v5546 | v5547;
        b[144] = v5548;
        let v5688 = v5548 & v5669;
        let v5584 = !v5583;
        let v5689 = v5584 & v5688;
        b[145] = v5689;
        let v5691 = L::choose(v5689, v5398, v1397);
        let v5692 = L::choose(v5613, v5691, v1397);
        let v5693 = L::choose(v5622, v1397, v5692);
        let v5694 = L::choose(v5603, v5693, v1397);
        w[1] = v5694;
        let v5371 = !v5370;
        let v1393 = w[5];
        let v1394 = w[4];
        let v5294 = L::and(v1393, v1394);
        let v1395 = w[3];
        let v5292 = L::and(v1393, v1395);
        let v5291 = L::and(v1394, v1395);
        let v5293 = L::or(v5291, v5292);
        let v5295 = L::or(v5293, v5294);
        let v5363 = L::and(v5295, v5362);
        let v5364 = L::test(v5363, 0xf);
        let v5372 = v5364 & v5371;
        let v5610 = (v5603 & v1398) | (!v5603 & v5372);
        b[15] = v5610;
        let v1313 = w[906];
        let v5320 = L::left::<24>(v1313);
        let v5317 = L::left::<8>(v1313);
        let v5318 = L::and(v5317, L::word(0xff0000));
        let v5315 = L::right::<24>(v1313);
        let v5313 = L::right::<8>(v1313);
        let v5314 = L::and(v5313, L::word(0xff00));
        let v5316 = L::or(v5314, v5315);
        let v5319 = L::or(v5316, v5318);
        let v5321 = L::or(v5319, v5320);
        let v5394 = L::choose(v5391, v5321, L::word(0x0));
        let v5695 = L::choose(v5689, v5394, v1396);
        let v5696 = L::choose(v5613, v5695, v1396);
        let v5697 = L::choose(v5622, v1396, v5696);
        let v5698 = L::choose(v5603, v5697, v1396);
        w[2] = v5698;
        let v5301 = L::xor(v1393, v1395);
        let v5300 = L::xor(v1394, v1395);
        let v5302 = L::or(v5300, v5301);
        let v5303 = L::test(v5302, 0xf);
        b[16] = v5303;
        let v6138 = v1275 & v6107;
        let v1277 = b[42];
        let v6139 = v1277 & v6138;
        let v1242 = w[1541];
        let v1243 = w[1540];
        let v4394 = L::and(v1242, v1243);
        let v1244 = w[1539];
        let v4392 = L::and(v1242, v1244);
        let v4391 = L::and(v1243, v1244);
        let v4393 = L::or(v4391, v4392);
        let v4395 = L::or(v4393, v4394);
        w[1582] = v4395;
        let v4402 = L::equal(v4395, L::word(0x1));
        b[146] = v4402;
        let v4403 = !v4402;
        let v4398 = L::equal(v4395, L::word(0x2));
        let v4399 = !v4398;
        let v4396 = L::equal(v4395, L::word(0x3));
        let v4401 = v4396 & v4399;
        let v4406 = v4401 & v4403;
        b[147] = v4406;
        let v6143 = v4406 & v6139;
        let v1318 = w[1518];
        let v1461 = L::equal(v1318, L::word(0x3));
        let v1458 = L::equal(v1318, L::word(0x2));
        let v1459 = !v1458;
        let v1465 = v1459 & v1461;
        let v1455 = L::equal(v1318, L::word(0x1));
        b[148] = v1455;
        let v1456 = !v1455;
        let v1468 = v1456 & v1465;
        b[149] = v1468;
        let v6147 = v1468 | v6143;
        let v1319 = b[33];
        let v6151 = (v1319 & v6147) | (!v1319 & v6143);
        let v6157 = L::pick(v6151, 0x8);
        let v4405 = v4398 & v4403;
        b[150] = v4405;
        let v6142 = v4405 & v6139;
        let v1467 = v1456 & v1458;
        b[151] = v1467;
        let v6146 = v1467 | v6142;
        let v6150 = (v1319 & v6146) | (!v1319 & v6142);
        let v6155 = L::pick(v6150, 0x4);
        let v6141 = v4402 & v6139;
        let v6145 = v1455 | v6141;
        let v6149 = (v1319 & v6145) | (!v1319 & v6141);
        let v6153 = L::pick(v6149, 0x2);
        let v4397 = !v4396;
        let v4400 = v4397 & v4399;
        let v4404 = v4400 & v4403;
        b[152] = v4404;
        let v6140 = v4404 & v6139;
        let v1462 = !v1461;
        let v1464 = v1459 & v1462;
        let v1466 = v1456 & v1464;
        b[153] = v1466;
        let v6144 = v1466 | v6140;
        let v6148 = (v1319 & v6144) | (!v1319 & v6140);
        let v6152 = L::pick(v6148, 0x1);
        let v6154 = L::or(v6152, v6153);
        let v6156 = L::or(v6154, v6155);
        let v6158 = L::or(v6156, v6157);
        let v5623 = !v5622;
        let v5614 = !v5613;
        let v6 = b[100];
        let v5615 = v6 & v5614;
        let v5624 = v5615 & v5623;
        let v5625 = v5603 & v5624;
        let v5629 = v5355 & v5625;
        let v5633 = !v5629;
        let v5639 = L::pick(v5633, 0x8);
        let v5628 = v5354 & v5625;
        let v5632 = !v5628;
        let v5637 = L::pick(v5632, 0x4);
        let v5627 = v5351 & v5625;
        let v5631 = !v5627;
        let v5635 = L::pick(v5631, 0x2);
        let v5626 = v5353 & v5625;
        let v5630 = !v5626;
        let v5634 = L::pick(v5630, 0x1);
        let v5636 = L::or(v5634, v5635);
        let v5638 = L::or(v5636, v5637);
        let v5640 = L::or(v5638, v5639);
        w[1583] = v5640;
        let v5645 = L::and(v5295, v5640);
        let v6159 = L::or(v5645, v6158);
        let v11 = b[103];
        let v6160 = L::choose(v11, v6159, L::word(0x0));
        w[3] = v6160;
        w[4] = v6160;
        w[5] = v6160;
        let v1389 = w[1544];
        let v1391 = w[1542];
        let v5288 = L::xor(v1389, v1391);
        let v1390 = w[1543];
        let v5287 = L::xor(v1390, v1391);
        let v5289 = L::or(v5287, v5288);
        let v5290 = L::test(v5289, 0x3f);
        b[17] = v5290;
        let v5264 = L::xor(v1385, v1387);
        let v5263 = L::xor(v1386, v1387);
        let v5265 = L::or(v5263, v5264);
        let v5266 = L::test(v5265, 0xf);
        b[18] = v5266;
        let v5674 = (v5669 & v5355) | (!v5669 & v4406);
        let v5678 = v1314 & v5674;
        let v5684 = L::pick(v5678, 0x8);
        let v5673 = (v5669 & v5354) | (!v5669 & v4405);
        let v5677 = v1314 & v5673;
        let v5682 = L::pick(v5677, 0x4);
        let v5672 = (v5669 & v5351) | (!v5669 & v4402);
        let v5676 = v1314 & v5672;
        let v5680 = L::pick(v5676, 0x2);
        let v5671 = (v5669 & v5353) | (!v5669 & v4404);
        let v5675 = v1314 & v5671;
        let v5679 = L::pick(v5675, 0x1);
        let v5681 = L::or(v5679, v5680);
        let v5683 = L::or(v5681, v5682);
        let v5685 = L::or(v5683, v5684);
        let v5646 = L::and(v5258, v5640);
        let v5686 = L::or(v5646, v5685);
        let v5687 = L::choose(v11, v5686, L::word(0x0));
        w[6] = v5687;
        w[7] = v5687;
        w[8] = v5687;
        let v1381 = w[1517];
        let v1383 = w[1503];
        let v5251 = L::xor(v1381, v1383);
        let v1382 = w[1504];
        let v5250 = L::xor(v1382, v1383);
        let v5252 = L::or(v5250, v5251);
        let v5253 = L::test(v5252, 0x3);
        b[19] = v5253;
        let v5237 = v1377 ^ v1379;
        let v5235 = v1378 ^ v1379;
        let v5239 = v5235 | v5237;
        b[20] = v5239;
        let v1373 = w[11];
        let v1375 = w[9];
        let v5226 = L::xor(v1373, v1375);
        let v1374 = w[10];
        let v5225 = L::xor(v1374, v1375);
        let v5227 = L::or(v5225, v5226);
        let v5228 = L::test(v5227, 0x3);
        b[21] = v5228;
        let v5219 = L::and(v1373, v1374);
        let v5217 = L::and(v1373, v1375);
        let v5216 = L::and(v1374, v1375);
        let v5218 = L::or(v5216, v5217);
        let v5220 = L::or(v5218, v5219);
        w[1584] = v5220;
        let v5243 = L::and(v1381, v1382);
        let v5241 = L::and(v1381, v1383);
        let v5240 = L::and(v1382, v1383);
        let v5242 = L::or(v5240, v5241);
        let v5244 = L::or(v5242, v5243);
        w[1585] = v5244;
        let v5100 = L::equal(v5095, L::word(0x7));
        b[154] = v5100;
        let v5245 = L::choose(v5100, v5244, v5220);
        let v10 = b[102];
        let v6188 = v10 & v6187;
        b[155] = v6188;
        let v5234 = !v5233;
        let v6191 = v5234 & v6188;
        let v5185 = v5084 & v5178;
        let v6185 = v5185 & v6184;
        let v6192 = v6185 | v6191;
        b[156] = v6192;
        let v6223 = L::choose(v6192, v5245, v5220);
        w[9] = v6223;
        w[10] = v6223;
        w[11] = v6223;
        let v1369 = b[25];
        let v1371 = b[23];
        let v5213 = v1369 ^ v1371;
        let v1370 = b[24];
        let v5211 = v1370 ^ v1371;
        let v5215 = v5211 | v5213;
        b[22] = v5215;
        let v5208 = v1369 & v1370;
        let v5206 = v1369 & v1371;
        let v5205 = v1370 & v1371;
        let v5207 = v5205 | v5206;
        let v5209 = v5207 | v5208;
        b[157] = v5209;
        let v1357 = w[1510];
        let v1358 = w[1509];
        let v5151 = L::and(v1357, v1358);
        let v1359 = w[1508];
        let v5149 = L::and(v1357, v1359);
        let v5148 = L::and(v1358, v1359);
        let v5150 = L::or(v5148, v5149);
        let v5152 = L::or(v5150, v5151);
        w[1586] = v5152;
        let v5158 = L::less(v5152, L::word(0x3));
        b[158] = v5158;
        let v5210 = (v5100 & v5158) | (!v5100 & v5209);
        let v6225 = (v6192 & v5210) | (!v6192 & v5209);
        b[23] = v6225;
        b[24] = v6225;
        b[25] = v6225;
        let v1365 = w[14];
        let v1367 = w[12];
        let v5202 = L::xor(v1365, v1367);
        let v1366 = w[13];
        let v5201 = L::xor(v1366, v1367);
        let v5203 = L::or(v5201, v5202);
        let v5204 = L::test(v5203, 0x7fffff);
        b[26] = v5204;
        let v5194 = L::and(v1365, v1366);
        let v5192 = L::and(v1365, v1367);
        let v5191 = L::and(v1366, v1367);
        let v5193 = L::or(v5191, v5192);
        let v5195 = L::or(v5193, v5194);
        w[1587] = v5195;
        let v1349 = w[17];
        let v1350 = w[16];
        let v5123 = L::and(v1349, v1350);
        let v1351 = w[15];
        let v5121 = L::and(v1349, v1351);
        let v5120 = L::and(v1350, v1351);
        let v5122 = L::or(v5120, v5121);
        let v5124 = L::or(v5122, v5123);
        let v5196 = L::choose(v5100, v5124, v5195);
        let v6224 = L::choose(v6192, v5196, v5195);
        w[12] = v6224;
        w[13] = v6224;
        w[14] = v6224;
        let v5188 = v1361 ^ v1363;
        let v5186 = v1362 ^ v1363;
        let v5190 = v5186 | v5188;
        b[27] = v5190;
        let v5169 = L::xor(v1357, v1359);
        let v5168 = L::xor(v1358, v1359);
        let v5170 = L::or(v5168, v5169);
        let v5171 = L::test(v5170, 0xffffff);
        b[28] = v5171;
        let v5145 = v1353 ^ v1355;
        let v5143 = v1354 ^ v1355;
        let v5147 = v5143 | v5145;
        b[29] = v5147;
        let v5134 = L::xor(v1349, v1351);
        let v5133 = L::xor(v1350, v1351);
        let v5135 = L::or(v5133, v5134);
        let v5136 = L::test(v5135, 0x7fffff);
        b[30] = v5136;
        let v5125 = L::add(v5124, L::word(0x1));
        let v5126 = L::and(v5125, L::word(0x7fffff));
        let v5128 = L::choose(v5100, v5126, v5124);
        let v6220 = L::choose(v6192, v5128, v5124);
        let v1262 = w[1516];
        let v1263 = w[1515];
        let v4471 = L::and(v1262, v1263);
        let v1264 = w[1514];
        let v4469 = L::and(v1262, v1264);
        let v4468 = L::and(v1263, v1264);
        let v4470 = L::or(v4468, v4469);
        let v4472 = L::or(v4470, v4471);
        w[1588] = v4472;
        let v4489 = L::equal(v4472, L::word(0x1));
        let v4490 = !v4489;
        b[159] = v4490;
        let v4485 = L::equal(v4472, L::word(0x2));
        let v4486 = !v4485;
        let v4483 = L::equal(v4472, L::word(0x3));
        let v4488 = v4483 & v4486;
        let v4493 = v4488 & v4490;
        b[160] = v4493;
        let v6371 = L::pick(v4493, 0x8);
        let v4492 = v4485 & v4490;
        b[161] = v4492;
        let v6369 = L::pick(v4492, 0x4);
        let v4484 = !v4483;
        let v4487 = v4484 & v4486;
        let v4491 = v4487 & v4490;
        b[162] = v4491;
        let v6367 = L::pick(v4491, 0x1);
        let v6366 = L::pick(v4489, 0x2);
        let v6368 = L::or(v6366, v6367);
        let v6370 = L::or(v6368, v6369);
        let v6372 = L::or(v6370, v6371);
        let v6356 = L::and(v1437, v1438);
        let v6354 = L::and(v1437, v1439);
        let v6353 = L::and(v1438, v1439);
        let v6355 = L::or(v6353, v6354);
        let v6357 = L::or(v6355, v6356);
        w[1589] = v6357;
        let v6373 = L::and(v6357, v6372);
        let v6374 = L::test(v6373, 0xf);
        b[163] = v6374;
        let v5085 = !v5084;
        let v6378 = v5085 & v6374;
        b[164] = v6378;
        let v6389 = L::choose(v6378, L::word(0x0), v6220);
        w[15] = v6389;
        w[16] = v6389;
        w[17] = v6389;
        let v5117 = L::xor(v1345, v1347);
        let v5116 = L::xor(v1346, v1347);
        let v5118 = L::or(v5116, v5117);
        let v5119 = L::test(v5118, 0x7);
        b[31] = v5119;
        let v5088 = v1341 ^ v1343;
        let v5086 = v1342 ^ v1343;
        let v5090 = v5086 | v5088;
        b[32] = v5090;
        let v7 = w[1556];
        let v5064 = L::left::<24>(v7);
        let v5061 = L::left::<8>(v7);
        let v5062 = L::and(v5061, L::word(0xff0000));
        let v5059 = L::right::<24>(v7);
        let v5057 = L::right::<8>(v7);
        let v5058 = L::and(v5057, L::word(0xff00));
        let v5060 = L::or(v5058, v5059);
        let v5063 = L::or(v5060, v5062);
        let v5065 = L::or(v5063, v5064);
        w[1590] = v5065;
        let v1330 = w[1218];
        let v5066 = L::equal(v1330, v5065);
        let v9 = w[1557];
        let v5051 = L::left::<24>(v9);
        let v5047 = L::left::<8>(v9);
        let v5049 = L::and(v5047, L::word(0xff0000));
        let v5045 = L::right::<24>(v9);
        let v5042 = L::right::<8>(v9);
        let v5044 = L::and(v5042, L::word(0xff00));
        let v5046 = L::or(v5044, v5045);
        let v5050 = L::or(v5046, v5049);
        let v5052 = L::or(v5050, v5051);
        w[1591] = v5052;
        let v1331 = w[1176];
        let v5053 = L::equal(v1331, v5052);
        let v5068 = v5053 & v5066;
        let v1322 = b[34];
        let v5069 = v1322 & v5068;
        let v5182 = v5069 & v5181;
        let v5183 = v5100 & v5182;
        let v6226 = v5183 & v6192;
        let v6227 = v11 & v6226;
        b[33] = v6227;
        let v5102 = L::equal(v5095, L::word(0x4));
        let v5104 = v1322 | v5102;
        let v5105 = v5068 & v5104;
        let v6214 = (v6192 & v5105) | (!v6192 & v1322);
        b[34] = v6214;
        let v1258 = w[912];
        let v1259 = w[911];
        let v4458 = L::and(v1258, v1259);
        let v1260 = w[910];
        let v4456 = L::and(v1258, v1260);
        let v4455 = L::and(v1259, v1260);
        let v4457 = L::or(v4455, v4456);
        let v4459 = L::or(v4457, v4458);
        w[1592] = v4459;
        let v6090 = L::left::<7>(v4459);
        let v1254 = w[915];
        let v1255 = w[914];
        let v4445 = L::and(v1254, v1255);
        let v1256 = w[913];
        let v4443 = L::and(v1254, v1256);
        let v4442 = L::and(v1255, v1256);
        let v4444 = L::or(v4442, v4443);
        let v4446 = L::or(v4444, v4445);
        w[1593] = v4446;
        let v6088 = L::left::<2>(v4446);
        let v6069 = L::and(v5668, L::word(0x3));
        w[1594] = v6069;
        let v6089 = L::or(v6069, v6088);
        let v6091 = L::or(v6089, v6090);
        let v5405 = L::left::<7>(v5332);
        let v5404 = L::and(v5390, L::word(0x3));
        let v5406 = L::or(v5404, v5405);
        let v6004 = L::less(L::word(0x3), v5668);
        b[165] = v6004;
        let v6092 = L::choose(v6004, v5406, v6091);
        w[1595] = v6092;
        let v6094 = L::read(&m[536..1048], v6092);
        let v6005 = !v6004;
        let v1250 = b[57];
        let v1251 = b[56];
        let v4435 = v1250 & v1251;
        let v1252 = b[55];
        let v4433 = v1250 & v1252;
        let v4432 = v1251 & v1252;
        let v4434 = v4432 | v4433;
        let v4436 = v4434 | v4435;
        b[166] = v4436;
        let v6064 = v4436 & v6005;
        let v5559 = !v5558;
        let v5619 = v5559 & v5613;
        let v5620 = v5584 & v5619;
        b[167] = v5620;
        let v5714 = v5620 & v5699;
        let v6065 = (v6004 & v5714) | (!v6004 & v6064);
        b[168] = v6065;
        let v1316 = w[18 + back3_0];
        let v6097 = L::choose(v6065, v6094, v1316);
        w[18 + next3] = v6097;
        let v6093 = L::read(&m[24..536], v6092);
        let v1315 = w[22 + back3_0];
        let v6096 = L::choose(v6065, v6093, v1315);
        w[22 + next3] = v6096;
        let v1311 = w[907];
        let v5035 = L::test(v1311, 0xff);
        let v5029 = L::equal(v1311, L::word(0x80));
        let v5025 = L::equal(v1311, L::word(0x40));
        let v5022 = L::equal(v1311, L::word(0x20));
        let v5019 = L::equal(v1311, L::word(0x10));
        let v5015 = L::equal(v1311, L::word(0x8));
        let v5011 = L::equal(v1311, L::word(0x4));
        let v5008 = L::equal(v1311, L::word(0x2));
        let v5005 = L::equal(v1311, L::word(0x1));
        let v4627 = L::equal(v1311, L::word(0xb));
        b[169] = v4627;
        let v4628 = !v4627;
        let v4624 = L::equal(v1311, L::word(0x7));
        b[170] = v4624;
        let v4625 = !v4624;
        let v4941 = v4625 & v4628;
        let v4630 = L::equal(v1311, L::word(0xd));
        b[171] = v4630;
        let v4631 = !v4630;
        let v4942 = v4631 & v4941;
        let v4632 = L::equal(v1311, L::word(0xe));
        b[172] = v4632;
        let v4633 = !v4632;
        let v4943 = v4633 & v4942;
        let v4635 = L::equal(v1311, L::word(0x13));
        b[173] = v4635;
        let v4636 = !v4635;
        let v4944 = v4636 & v4943;
        let v4638 = L::equal(v1311, L::word(0x15));
        b[174] = v4638;
        let v4639 = !v4638;
        let v4945 = v4639 & v4944;
        let v4641 = L::equal(v1311, L::word(0x16));
        b[175] = v4641;
        let v4642 = !v4641;
        let v4946 = v4642 & v4945;
        let v4644 = L::equal(v1311, L::word(0x19));
        b[176] = v4644;
        let v4645 = !v4644;
        let v4947 = v4645 & v4946;
        let v4647 = L::equal(v1311, L::word(0x1a));
        b[177] = v4647;
        let v4648 = !v4647;
        let v4948 = v4648 & v4947;
        let v4650 = L::equal(v1311, L::word(0x1c));
        b[178] = v4650;
        let v4651 = !v4650;
        let v4949 = v4651 & v4948;
        let v4653 = L::equal(v1311, L::word(0x23));
        b[179] = v4653;
        let v4654 = !v4653;
        let v4950 = v4654 & v4949;
        let v4656 = L::equal(v1311, L::word(0x25));
        b[180] = v4656;
        let v4657 = !v4656;
        let v4951 = v4657 & v4950;
        let v4659 = L::equal(v1311, L::word(0x26));
        b[181] = v4659;
        let v4660 = !v4659;
        let v4952 = v4660 & v4951;
        let v4662 = L::equal(v1311, L::word(0x29));
        b[182] = v4662;
        let v4663 = !v4662;
        let v4953 = v4663 & v4952;
        let v4665 = L::equal(v1311, L::word(0x2a));
        b[183] = v4665;
        let v4666 = !v4665;
        let v4954 = v4666 & v4953;
        let v4668 = L::equal(v1311, L::word(0x2c));
        b[184] = v4668;
        let v4669 = !v4668;
        let v4955 = v4669 & v4954;
        let v4671 = L::equal(v1311, L::word(0x31));
        b[185] = v4671;
        let v4672 = !v4671;
        let v4956 = v4672 & v4955;
        let v4674 = L::equal(v1311, L::word(0x32));
        b[186] = v4674;
        let v4675 = !v4674;
        let v4957 = v4675 & v4956;
        let v4677 = L::equal(v1311, L::word(0x34));
        b[187] = v4677;
        let v4678 = !v4677;
        let v4958 = v4678 & v4957;
        let v4680 = L::equal(v1311, L::word(0x38));
        b[188] = v4680;
        let v4681 = !v4680;
        let v4959 = v4681 & v4958;
        let v4683 = L::equal(v1311, L::word(0x43));
        b[189] = v4683;
        let v4684 = !v4683;
        let v4960 = v4684 & v4959;
        let v4686 = L::equal(v1311, L::word(0x45));
        b[190] = v4686;
        let v4687 = !v4686;
        let v4961 = v4687 & v4960;
        let v4689 = L::equal(v1311, L::word(0x46));
        b[191] = v4689;
        let v4690 = !v4689;
        let v4962 = v4690 & v4961;
        let v4692 = L::equal(v1311, L::word(0x49));
        b[192] = v4692;
        let v4693 = !v4692;
        let v4963 = v4693 & v4962;
        let v4695 = L::equal(v1311, L::word(0x4a));
        b[193] = v4695;
        let v4696 = !v4695;
        let v4964 = v4696 & v4963;
        let v4698 = L::equal(v1311, L::word(0x4c));
        b[194] = v4698;
        let v4699 = !v4698;
        let v4965 = v4699 & v4964;
        let v4701 = L::equal(v1311, L::word(0x51));
        b[195] = v4701;
        let v4702 = !v4701;
        let v4966 = v4702 & v4965;
        let v4704 = L::equal(v1311, L::word(0x52));
        b[196] = v4704;
        let v4705 = !v4704;
        let v4967 = v4705 & v4966;
        let v4707 = L::equal(v1311, L::word(0x54));
        b[197] = v4707;
        let v4708 = !v4707;
        let v4968 = v4708 & v4967;
        let v4710 = L::equal(v1311, L::word(0x58));
        b[198] = v4710;
        let v4711 = !v4710;
        let v4969 = v4711 & v4968;
        let v4713 = L::equal(v1311, L::word(0x61));
        b[199] = v4713;
        let v4714 = !v4713;
        let v4970 = v4714 & v4969;
        let v4716 = L::equal(v1311, L::word(0x62));
        b[200] = v4716;
        let v4717 = !v4716;
        let v4971 = v4717 & v4970;
        let v4719 = L::equal(v1311, L::word(0x64));
        b[201] = v4719;
        let v4720 = !v4719;
        let v4972 = v4720 & v4971;
        let v4722 = L::equal(v1311, L::word(0x68));
        b[202] = v4722;
        let v4723 = !v4722;
        let v4973 = v4723 & v4972;
        let v4725 = L::equal(v1311, L::word(0x70));
        b[203] = v4725;
        let v4726 = !v4725;
        let v4974 = v4726 & v4973;
        let v4728 = L::equal(v1311, L::word(0x83));
        b[204] = v4728;
        let v4729 = !v4728;
        let v4975 = v4729 & v4974;
        let v4731 = L::equal(v1311, L::word(0x85));
        b[205] = v4731;
        let v4732 = !v4731;
        let v4976 = v4732 & v4975;
        let v4734 = L::equal(v1311, L::word(0x86));
        b[206] = v4734;
        let v4735 = !v4734;
        let v4977 = v4735 & v4976;
        let v4737 = L::equal(v1311, L::word(0x89));
        b[207] = v4737;
        let v4738 = !v4737;
        let v4978 = v4738 & v4977;
        let v4740 = L::equal(v1311, L::word(0x8a));
        b[208] = v4740;
        let v4741 = !v4740;
        let v4979 = v4741 & v4978;
        let v4743 = L::equal(v1311, L::word(0x8c));
        b[209] = v4743;
        let v4744 = !v4743;
        let v4980 = v4744 & v4979;
        let v4746 = L::equal(v1311, L::word(0x91));
        b[210] = v4746;
        let v4747 = !v4746;
        let v4981 = v4747 & v4980;
        let v4749 = L::equal(v1311, L::word(0x92));
        b[211] = v4749;
        let v4750 = !v4749;
        let v4982 = v4750 & v4981;
        let v4752 = L::equal(v1311, L::word(0x94));
        b[212] = v4752;
        let v4753 = !v4752;
        let v4983 = v4753 & v4982;
        let v4755 = L::equal(v1311, L::word(0x98));
        b[213] = v4755;
        let v4756 = !v4755;
        let v4984 = v4756 & v4983;
        let v4758 = L::equal(v1311, L::word(0xa1));
        b[214] = v4758;
        let v4759 = !v4758;
        let v4985 = v4759 & v4984;
        let v4761 = L::equal(v1311, L::word(0xa2));
        b[215] = v4761;
        let v4762 = !v4761;
        let v4986 = v4762 & v4985;
        let v4764 = L::equal(v1311, L::word(0xa4));
        b[216] = v4764;
        let v4765 = !v4764;
        let v4987 = v4765 & v4986;
        let v4767 = L::equal(v1311, L::word(0xa8));
        b[217] = v4767;
        let v4768 = !v4767;
        let v4988 = v4768 & v4987;
        let v4770 = L::equal(v1311, L::word(0xb0));
        b[218] = v4770;
        let v4771 = !v4770;
        let v4989 = v4771 & v4988;
        let v4773 = L::equal(v1311, L::word(0xc1));
        b[219] = v4773;
        let v4774 = !v4773;
        let v4990 = v4774 & v4989;
        let v4776 = L::equal(v1311, L::word(0xc2));
        b[220] = v4776;
        let v4777 = !v4776;
        let v4991 = v4777 & v4990;
        let v4779 = L::equal(v1311, L::word(0xc4));
        b[221] = v4779;
        let v4780 = !v4779;
        let v4992 = v4780 & v4991;
        let v4782 = L::equal(v1311, L::word(0xc8));
        b[222] = v4782;
        let v4783 = !v4782;
        let v4993 = v4783 & v4992;
        let v4785 = L::equal(v1311, L::word(0xd0));
        b[223] = v4785;
        let v4786 = !v4785;
        let v4994 = v4786 & v4993;
        let v4788 = L::equal(v1311, L::word(0xe0));
        b[224] = v4788;
        let v4789 = !v4788;
        let v4995 = v4789 & v4994;
        let v4790 = L::equal(v1311, L::word(0x1f));
        b[225] = v4790;
        let v4791 = !v4790;
        let v4996 = v4791 & v4995;
        let v4793 = L::equal(v1311, L::word(0x2f));
        b[226] = v4793;
        let v4794 = !v4793;
        let v4997 = v4794 & v4996;
        let v4796 = L::equal(v1311, L::word(0x37));
        b[227] = v4796;
        let v4797 = !v4796;
        let v4998 = v4797 & v4997;
        let v4799 = L::equal(v1311, L::word(0x3b));
        b[228] = v4799;
        let v4800 = !v4799;
        let v4999 = v4800 & v4998;
        let v4802 = L::equal(v1311, L::word(0x3d));
        b[229] = v4802;
        let v4803 = !v4802;
        let v5000 = v4803 & v4999;
        let v4805 = L::equal(v1311, L::word(0x3e));
        b[230] = v4805;
        let v4806 = !v4805;
        let v5001 = v4806 & v5000;
        let v4808 = L::equal(v1311, L::word(0x4f));
        b[231] = v4808;
        let v4809 = !v4808;
        let v5002 = v4809 & v5001;
        let v4811 = L::equal(v1311, L::word(0x57));
        b[232] = v4811;
        let v4812 = !v4811;
        let v5003 = v4812 & v5002;
        let v5004 = !v5003;
        let v5007 = v5004 | v5005;
        let v5010 = v5007 | v5008;
        let v5013 = v5010 | v5011;
        let v5017 = v5013 | v5015;
        let v5021 = v5017 | v5019;
        let v5024 = v5021 | v5022;
        let v5027 = v5024 | v5025;
        let v5031 = v5027 | v5029;
        let v5032 = !v5031;
        let v1308 = b[38 + back3_2];
        let v5033 = v1308 & v5032;
        let v5037 = v5033 & v5035;
        b[35] = v5037;
        let v5034 = v1308 & v5031;
        b[36] = v5034;
        let v1273 = b[92];
        let v1276 = b[43];
        let v4549 = v1273 | v1276;
        let v6067 = v4549 & v6004;
        let v1321 = b[77];
        let v6066 = v1321 & v6005;
        let v6068 = v6066 | v6067;
        let v1306 = b[37];
        b[233] = v1306;
        b[37] = v6068;
        let v4541 = L::left::<7>(v1318);
        let v1320 = w[1502];
        let v4542 = L::or(v1320, v4541);
        let v6101 = L::left::<7>(v4395);
        let v6103 = L::or(v6069, v6101);
        let v1238 = w[32];
        let v1239 = w[31];
        let v4376 = L::and(v1238, v1239);
        let v1240 = w[30];
        let v4374 = L::and(v1238, v1240);
        let v4373 = L::and(v1239, v1240);
        let v4375 = L::or(v4373, v4374);
        let v4377 = L::or(v4375, v4376);
        w[1596] = v4377;
        let v6099 = L::left::<2>(v4377);
        let v6100 = L::or(v6069, v6099);
        let v6102 = L::or(v6100, v6101);
        let v6104 = L::choose(v1276, v6102, v6103);
        let v6105 = L::choose(v6004, v6104, v4542);
        let v1305 = w[26];
        w[1597] = v1305;
        w[26] = v6105;
        let v1296 = w[1179];
        let v1325 = w[1177];
        let v6006 = L::choose(v6004, v1296, v1325);
        let v1304 = w[27];
        w[1598] = v1304;
        w[27] = v6006;
        let v1295 = w[1221];
        let v1324 = w[1219];
        let v6007 = L::choose(v6004, v1295, v1324);
        let v1303 = w[28];
        w[1599] = v1303;
        w[28] = v6007;
        let v6490 = L::linear(v6007, &MAP_2);
        let v6489 = L::linear(v6006, &MAP_1);
        let v6491 = L::xor(v6489, v6490);
        let v1302 = w[29];
        w[1600] = v1302;
        w[29] = v6491;
        b[38 + next3] = v6065;
        let v5988 = v1277 | v5982;
        let v4545 = L::equal(v1295, v1313);
        let v4543 = L::equal(v1296, v1312);
        let v4547 = v4543 & v4545;
        let v5989 = v4547 & v5988;
        let v6062 = (v6004 & v5989) | (!v6004 & v1277);
        b[42] = v6062;
        let v1246 = b[95];
        let v1247 = b[94];
        let v4418 = v1246 & v1247;
        let v1248 = b[93];
        let v4416 = v1246 & v1248;
        let v4415 = v1247 & v1248;
        let v4417 = v4415 | v4416;
        let v4419 = v4417 | v4418;
        b[234] = v4419;
        let v1230 = w[1538];
        let v1231 = w[1537];
        let v4348 = L::and(v1230, v1231);
        let v1232 = w[1536];
        let v4346 = L::and(v1230, v1232);
        let v4345 = L::and(v1231, v1232);
        let v4347 = L::or(v4345, v4346);
        let v4349 = L::or(v4347, v4348);
        w[1601] = v4349;
        let v4350 = L::test(v4349, 0x1);
        b[235] = v4350;
        let v4351 = !v4350;
        let v4420 = v4351 & v4419;
        b[236] = v4420;
        let v1234 = b[98];
        let v1235 = b[97];
        let v4365 = v1234 & v1235;
        let v1236 = b[96];
        let v4363 = v1234 & v1236;
        let v4362 = v1235 & v1236;
        let v4364 = v4362 | v4363;
        let v4366 = v4364 | v4365;
        b[237] = v4366;
        let v4367 = !v4366;
        let v4423 = v4367 & v4420;
        let v6082 = L::equal(v5668, L::word(0x1));
        b[238] = v6082;
        let v6086 = (v6082 & v4423) | (!v6082 & v1276);
        b[43] = v6086;
        let v1270 = w[1547];
        let v1272 = w[1545];
        let v4538 = L::xor(v1270, v1272);
        let v1271 = w[1546];
        let v4537 = L::xor(v1271, v1272);
        let v4539 = L::or(v4537, v4538);
        let v4540 = L::test(v4539, 0x3f);
        b[44] = v4540;
        let v1266 = w[1521];
        let v1268 = w[1519];
        let v4518 = L::xor(v1266, v1268);
        let v1267 = w[1520];
        let v4517 = L::xor(v1267, v1268);
        let v4519 = L::or(v4517, v4518);
        let v4520 = L::test(v4519, 0xf);
        b[45] = v4520;
        let v4505 = L::xor(v1262, v1264);
        let v4504 = L::xor(v1263, v1264);
        let v4506 = L::or(v4504, v4505);
        let v4507 = L::test(v4506, 0x3);
        b[46] = v4507;
        let v4465 = L::xor(v1258, v1260);
        let v4464 = L::xor(v1259, v1260);
        let v4466 = L::or(v4464, v4465);
        let v4467 = L::test(v4466, 0x3);
        b[47] = v4467;
        let v4452 = L::xor(v1254, v1256);
        let v4451 = L::xor(v1255, v1256);
        let v4453 = L::or(v4451, v4452);
        let v4454 = L::test(v4453, 0x1f);
        b[48] = v4454;
        let v4439 = v1250 ^ v1252;
        let v4437 = v1251 ^ v1252;
        let v4441 = v4437 | v4439;
        b[49] = v4441;
        let v4429 = v1246 ^ v1248;
        let v4427 = v1247 ^ v1248;
        let v4431 = v4427 | v4429;
        b[50] = v4431;
        let v4412 = L::xor(v1242, v1244);
        let v4411 = L::xor(v1243, v1244);
        let v4413 = L::or(v4411, v4412);
        let v4414 = L::test(v4413, 0x3);
        b[51] = v4414;
        let v4388 = L::xor(v1238, v1240);
        let v4387 = L::xor(v1239, v1240);
        let v4389 = L::or(v4387, v4388);
        let v4390 = L::test(v4389, 0x1f);
        b[52] = v4390;
        let v5270 = L::and(v1389, v1390);
        let v5268 = L::and(v1389, v1391);
        let v5267 = L::and(v1390, v1391);
        let v5269 = L::or(v5267, v5268);
        let v5271 = L::or(v5269, v5270);
        w[1602] = v5271;
        let v5275 = L::read(&m[1560..1624], v5271);
        let v5273 = L::read(&m[1624..1688], v5271);
        let v5277 = L::and(v5273, v5275);
        let v5272 = L::read(&m[1688..1752], v5271);
        let v5276 = L::and(v5272, v5275);
        let v5278 = L::or(v5276, v5277);
        let v5274 = L::and(v5272, v5273);
        let v5279 = L::or(v5274, v5278);
        w[1603] = v5279;
        let v5705 = L::right::<24>(v5279);
        let v5706 = L::and(v5705, L::word(0x1f));
        w[1604] = v5706;
        let v6109 = L::choose(v6106, v4377, v5706);
        w[30] = v6109;
        w[31] = v6109;
        w[32] = v6109;
        let v4370 = v1234 ^ v1236;
        let v4368 = v1235 ^ v1236;
        let v4372 = v4368 | v4370;
        b[53] = v4372;
        let v4359 = L::xor(v1230, v1232);
        let v4358 = L::xor(v1231, v1232);
        let v4360 = L::or(v4358, v4359);
        let v4361 = L::test(v4360, 0x7fffff);
        b[54] = v4361;
        let v1202 = w[85 + back7_5];
        let v1203 = w[74 + back7_3];
        let v4222 = L::xor(v1202, v1203);
        let v1204 = w[54 + back7_1];
        let v4223 = L::and(v1204, v4222);
        let v4224 = L::xor(v1202, v4223);
        let v1201 = w[42];
        let v4225 = L::add(v1201, v4224);
        let v1200 = w[37];
        let v4229 = L::add(v1200, v4225);
        w[33 + next3] = v4229;
        let v1175 = w[65 + back7_2];
        let v1176 = w[45 + back7_0];
        let v4205 = L::or(v1175, v1176);
        let v1174 = w[1345 + back7_4];
        let v4206 = L::and(v1174, v4205);
        let v4162 = L::and(v1175, v1176);
        let v4207 = L::or(v4162, v4206);
        let v4203 = L::rotate::<10>(v1176);
        let v4199 = L::rotate::<19>(v1176);
        let v4196 = L::rotate::<30>(v1176);
        let v4200 = L::xor(v4196, v4199);
        let v4204 = L::xor(v4200, v4203);
        let v4208 = L::add(v4204, v4207);
        w[37] = v4208;
        let v1205 = w[93 + back7_7];
        let v4227 = L::add(v1205, v4225);
        w[38 + next3] = v4227;
        let v1172 = w[54 + back7_0];
        let v4248 = L::rotate::<21>(v1172);
        let v4247 = L::rotate::<26>(v1172);
        let v4249 = L::xor(v4247, v4248);
        let v4236 = L::rotate::<7>(v1172);
        let v4250 = L::xor(v4236, v4249);
        let v1177 = w[43 + back1_1];
        let v4251 = L::add(v1177, v4250);
        w[42] = v4251;
        let v1158 = w[1230 + back15_10];
        let v4100 = L::lookup(v1158, &TABLE_65);
        let v1150 = w[102 + back7_4];
        let v4101 = L::add(v1150, v4100);
        w[43 + next1] = v4101;
        let v1182 = w[102 + back7_5];
        let v1183 = w[85 + back7_3];
        let v4131 = L::xor(v1182, v1183);
        let v1184 = w[74 + back7_1];
        let v4132 = L::and(v1184, v4131);
        let v4133 = L::xor(v1182, v4132);
        let v1181 = w[62];
        let v4134 = L::add(v1181, v4133);
        let v1180 = w[53];
        let v4138 = L::add(v1180, v4134);
        w[45 + next7] = v4138;
        let v1155 = w[1345 + back7_2];
        let v1156 = w[65 + back7_0];
        let v4114 = L::or(v1155, v1156);
        let v1154 = w[93 + back7_4];
        let v4115 = L::and(v1154, v4114);
        let v4073 = L::and(v1155, v1156);
        let v4116 = L::or(v4073, v4115);
        let v4112 = L::rotate::<10>(v1156);
        let v4108 = L::rotate::<19>(v1156);
        let v4105 = L::rotate::<30>(v1156);
        let v4109 = L::xor(v4105, v4108);
        let v4113 = L::xor(v4109, v4112);
        let v4117 = L::add(v4113, v4116);
        w[53] = v4117;
        let v1185 = w[113 + back7_7];
        let v4136 = L::add(v1185, v4134);
        w[54 + next7] = v4136;
        let v1152 = w[74 + back7_0];
        let v4157 = L::rotate::<21>(v1152);
        let v4156 = L::rotate::<26>(v1152);
        let v4158 = L::xor(v4156, v4157);
        let v4145 = L::rotate::<7>(v1152);
        let v4159 = L::xor(v4145, v4158);
        let v1157 = w[63 + back1_1];
        let v4160 = L::add(v1157, v4159);
        w[62] = v4160;
        let v1138 = w[1230 + back15_8];
        let v4011 = L::lookup(v1138, &TABLE_58);
        let v1130 = w[122 + back7_4];
        let v4012 = L::add(v1130, v4011);
        w[63 + next1] = v4012;
        let v1162 = w[122 + back7_5];
        let v1163 = w[102 + back7_3];
        let v4042 = L::xor(v1162, v1163);
        let v1164 = w[85 + back7_1];
        let v4043 = L::and(v1164, v4042);
        let v4044 = L::xor(v1162, v4043);
        let v1161 = w[82];
        let v4045 = L::add(v1161, v4044);
        let v1160 = w[73];
        let v4049 = L::add(v1160, v4045);
        w[65 + next7] = v4049;
        let v1135 = w[93 + back7_2];
        let v1136 = w[1345 + back7_0];
        let v4025 = L::or(v1135, v1136);
        let v1134 = w[113 + back7_4];
        let v4026 = L::and(v1134, v4025);
        let v3984 = L::and(v1135, v1136);
        let v4027 = L::or(v3984, v4026);
        let v4023 = L::rotate::<10>(v1136);
        let v4019 = L::rotate::<19>(v1136);
        let v4016 = L::rotate::<30>(v1136);
        let v4020 = L::xor(v4016, v4019);
        let v4024 = L::xor(v4020, v4023);
        let v4028 = L::add(v4024, v4027);
        w[73] = v4028;
        let v1165 = w[133 + back7_7];
        let v4047 = L::add(v1165, v4045);
        w[74 + next7] = v4047;
        let v1132 = w[85 + back7_0];
        let v4068 = L::rotate::<21>(v1132);
        let v4067 = L::rotate::<26>(v1132);
        let v4069 = L::xor(v4067, v4068);
        let v4056 = L::rotate::<7>(v1132);
        let v4070 = L::xor(v4056, v4069);
        let v1137 = w[83 + back1_1];
        let v4071 = L::add(v1137, v4070);
        w[82] = v4071;
        let v1118 = w[1230 + back15_6];
        let v3922 = L::lookup(v1118, &TABLE_51);
        let v1110 = w[142 + back7_4];
        let v3923 = L::add(v1110, v3922);
        w[83 + next1] = v3923;
        let v1142 = w[142 + back7_5];
        let v1143 = w[122 + back7_3];
        let v3953 = L::xor(v1142, v1143);
        let v1144 = w[102 + back7_1];
        let v3954 = L::and(v1144, v3953);
        let v3955 = L::xor(v1142, v3954);
        let v1141 = w[1353];
        let v3956 = L::add(v1141, v3955);
        w[1605] = v3956;
        let v1145 = w[1250 + back7_7];
        let v3958 = L::add(v1145, v3956);
        w[85 + next7] = v3958;
        let v1122 = w[1272 + back7_5];
        let v1123 = w[142 + back7_3];
        let v3864 = L::xor(v1122, v1123);
        let v1124 = w[122 + back7_1];
        let v3865 = L::and(v1124, v3864);
        let v3866 = L::xor(v1122, v3865);
        let v1121 = w[110];
        let v3867 = L::add(v1121, v3866);
        let v1120 = w[101];
        let v3871 = L::add(v1120, v3867);
        w[93 + next7] = v3871;
        let v1095 = w[133 + back7_2];
        let v1096 = w[113 + back7_0];
        let v3847 = L::or(v1095, v1096);
        let v1094 = w[1250 + back7_4];
        let v3848 = L::and(v1094, v3847);
        let v3805 = L::and(v1095, v1096);
        let v3849 = L::or(v3805, v3848);
        let v3845 = L::rotate::<10>(v1096);
        let v3841 = L::rotate::<19>(v1096);
        let v3838 = L::rotate::<30>(v1096);
        let v3842 = L::xor(v3838, v3841);
        let v3846 = L::xor(v3842, v3845);
        let v3850 = L::add(v3846, v3849);
        w[101] = v3850;
        let v1125 = w[1258 + back7_5];
        let v3869 = L::add(v1125, v3867);
        w[102 + next7] = v3869;
        let v1092 = w[122 + back7_0];
        let v3890 = L::rotate::<21>(v1092);
        let v3889 = L::rotate::<26>(v1092);
        let v3891 = L::xor(v3889, v3890);
        let v3878 = L::rotate::<7>(v1092);
        let v3892 = L::xor(v3878, v3891);
        let v1097 = w[111 + back1_1];
        let v3893 = L::add(v1097, v3892);
        w[110] = v3893;
        let v1078 = w[1230 + back15_2];
        let v3743 = L::lookup(v1078, &TABLE_43);
        let v1070 = w[1280 + back3_2];
        let v3744 = L::add(v1070, v3743);
        w[111 + next1] = v3744;
        let v1102 = w[1280 + back3_3];
        let v1103 = w[1272 + back7_3];
        let v3774 = L::xor(v1102, v1103);
        let v1104 = w[142 + back7_1];
        let v3775 = L::and(v1104, v3774);
        let v3776 = L::xor(v1102, v3775);
        let v1101 = w[130];
        let v3777 = L::add(v1101, v3776);
        let v1100 = w[121];
        let v3781 = L::add(v1100, v3777);
        w[113 + next7] = v3781;
        let v1075 = w[1250 + back7_2];
        let v1076 = w[133 + back7_0];
        let v3757 = L::or(v1075, v1076);
        let v1074 = w[1258 + back7_2];
        let v3758 = L::and(v1074, v3757);
        let v3716 = L::and(v1075, v1076);
        let v3759 = L::or(v3716, v3758);
        let v3755 = L::rotate::<10>(v1076);
        let v3751 = L::rotate::<19>(v1076);
        let v3748 = L::rotate::<30>(v1076);
        let v3752 = L::xor(v3748, v3751);
        let v3756 = L::xor(v3752, v3755);
        let v3760 = L::add(v3756, v3759);
        w[121] = v3760;
        let v1105 = w[1266 + back3_3];
        let v3779 = L::add(v1105, v3777);
        w[122 + next7] = v3779;
        let v1072 = w[142 + back7_0];
        let v3800 = L::rotate::<21>(v1072);
        let v3799 = L::rotate::<26>(v1072);
        let v3801 = L::xor(v3799, v3800);
        let v3788 = L::rotate::<7>(v1072);
        let v3802 = L::xor(v3788, v3801);
        let v1077 = w[131 + back1_1];
        let v3803 = L::add(v1077, v3802);
        w[130] = v3803;
        let v68 = w[1230 + back15_0];
        let v3643 = L::lookup(v68, &TABLE_36);
        let v3645 = L::or(v3643, L::word(0x80000000));
        let v3636 = L::equal(v68, L::word(0x5));
        let v3646 = L::choose(v3636, L::word(0x37088980), v3645);
        let v3633 = L::equal(v68, L::word(0x4));
        let v3648 = L::choose(v3633, L::word(0xcb976d5f), v3646);
        let v3630 = L::equal(v68, L::word(0x3));
        let v3650 = L::choose(v3630, L::word(0xa88e5a6d), v3648);
        let v3628 = L::equal(v68, L::word(0x2));
        let v3652 = L::choose(v3628, L::word(0xf0fe4786), v3650);
        w[1606] = v3652;
    }
}

enum Clock1 {}

impl<L: Lanes> Part<L> for Clock1 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_0 = t.wrapping_sub(0) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let next3 = (t + 1) & 3;
        let back3_0 = t.wrapping_sub(0) & 3;
        let back3_1 = t.wrapping_sub(1) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let back3_3 = t.wrapping_sub(3) & 3;
        let next7 = (t + 1) & 7;
        let back7_0 = t.wrapping_sub(0) & 7;
        let back7_1 = t.wrapping_sub(1) & 7;
        let back7_2 = t.wrapping_sub(2) & 7;
        let back7_3 = t.wrapping_sub(3) & 7;
        let back7_4 = t.wrapping_sub(4) & 7;
        let back7_5 = t.wrapping_sub(5) & 7;
        let back7_6 = t.wrapping_sub(6) & 7;
        let back7_7 = t.wrapping_sub(7) & 7;
        let next15 = (t + 1) & 15;
        let back15_0 = t.wrapping_sub(0) & 15;
        let back15_3 = t.wrapping_sub(3) & 15;
        let back15_6 = t.wrapping_sub(6) & 15;
        let back15_8 = t.wrapping_sub(8) & 15;
        let back15_9 = t.wrapping_sub(9) & 15;
        let back15_10 = t.wrapping_sub(10) & 15;
        let back15_11 = t.wrapping_sub(11) & 15;
        let back15_12 = t.wrapping_sub(12) & 15;
        let back15_13 = t.wrapping_sub(13) & 15;
        let back15_14 = t.wrapping_sub(14) & 15;
        let back15_15 = t.wrapping_sub(15) & 15;
        let next31 = (t + 1) & 31;
        let back31_0 = t.wrapping_sub(0) & 31;
        let back31_1 = t.wrapping_sub(1) & 31;
        let back31_2 = t.wrapping_sub(2) & 31;
        let back31_3 = t.wrapping_sub(3) & 31;
        let back31_4 = t.wrapping_sub(4) & 31;
        let back31_5 = t.wrapping_sub(5) & 31;
        let back31_6 = t.wrapping_sub(6) & 31;
        let back31_7 = t.wrapping_sub(7) & 31;
        let back31_8 = t.wrapping_sub(8) & 31;
        let back31_9 = t.wrapping_sub(9) & 31;
        let back31_10 = t.wrapping_sub(10) & 31;
        let back31_11 = t.wrapping_sub(11) & 31;
        let back31_12 = t.wrapping_sub(12) & 31;
        let back31_13 = t.wrapping_sub(13) & 31;
        let back31_14 = t.wrapping_sub(14) & 31;
        let back31_16 = t.wrapping_sub(16) & 31;
        let back31_17 = t.wrapping_sub(17) & 31;
        let back31_18 = t.wrapping_sub(18) & 31;
        let back31_19 = t.wrapping_sub(19) & 31;
        let back31_20 = t.wrapping_sub(20) & 31;
        let back31_21 = t.wrapping_sub(21) & 31;
        let back31_22 = t.wrapping_sub(22) & 31;
        let back31_23 = t.wrapping_sub(23) & 31;
        let back31_24 = t.wrapping_sub(24) & 31;
        let back31_25 = t.wrapping_sub(25) & 31;
        let back31_26 = t.wrapping_sub(26) & 31;
        let back31_27 = t.wrapping_sub(27) & 31;
        let back31_28 = t.wrapping_sub(28) & 31;
        let back31_29 = t.wrapping_sub(29) & 31;
        let back31_30 = t.wrapping_sub(30) & 31;
        let v68 = w[1230 + back15_0];
        let v3626 = L::equal(v68, L::word(0x1));
        let v3652 = w[1606];
        let v3653 = L::choose(v3626, L::word(0x12835b01), v3652);
        let v3624 = L::test(v68, 0x7);
        let v3654 = L::choose(v3624, v3653, L::word(0x71374491));
        let v60 = w[1284 + back1_0];
        let v3655 = L::add(v60, v3654);
        w[131 + next1] = v3655;
        let v1082 = w[1284 + back1_1];
        let v1083 = w[1280 + back3_1];
        let v3685 = L::xor(v1082, v1083);
        let v1084 = w[1272 + back7_1];
        let v3686 = L::and(v1084, v3685);
        let v3687 = L::xor(v1082, v3686);
        let v1081 = w[150];
        let v3688 = L::add(v1081, v3687);
        let v1080 = w[141];
        let v3692 = L::add(v1080, v3688);
        w[133 + next7] = v3692;
        let v65 = w[1258 + back7_0];
        let v66 = w[1250 + back7_0];
        let v3668 = L::or(v65, v66);
        let v64 = w[1266 + back3_0];
        let v3669 = L::and(v64, v3668);
        let v3623 = L::and(v65, v66);
        let v3670 = L::or(v3623, v3669);
        let v3666 = L::rotate::<10>(v66);
        let v3662 = L::rotate::<19>(v66);
        let v3659 = L::rotate::<30>(v66);
        let v3663 = L::xor(v3659, v3662);
        let v3667 = L::xor(v3663, v3666);
        let v3671 = L::add(v3667, v3670);
        w[141] = v3671;
        let v1085 = w[1270 + back1_1];
        let v3690 = L::add(v1085, v3688);
        w[142 + next7] = v3690;
        let v62 = w[1272 + back7_0];
        let v3711 = L::rotate::<21>(v62);
        let v3710 = L::rotate::<26>(v62);
        let v3712 = L::xor(v3710, v3711);
        let v3699 = L::rotate::<7>(v62);
        let v3713 = L::xor(v3699, v3712);
        let v67 = w[1246];
        let v3714 = L::add(v67, v3713);
        w[150] = v3714;
        let v968 = w[185 + back31_3];
        let v3465 = L::rotate::<13>(v968);
        let v3463 = L::rotate::<15>(v968);
        let v3478 = L::xor(v3463, v3465);
        let v3468 = L::right::<10>(v968);
        let v3479 = L::xor(v3468, v3478);
        let v966 = w[183];
        let v3480 = L::add(v966, v3479);
        w[151 + next15] = v3480;
        let v1062 = w[257 + back7_5];
        let v1063 = w[217 + back7_3];
        let v3553 = L::xor(v1062, v1063);
        let v1064 = w[175 + back7_1];
        let v3554 = L::and(v1064, v3553);
        let v3555 = L::xor(v1062, v3554);
        let v1045 = w[526];
        let v3556 = L::add(v1045, v3555);
        let v1065 = w[299 + back7_7];
        let v3558 = L::add(v1065, v3556);
        w[167 + next7] = v3558;
        let v1010 = w[308 + back7_5];
        let v1011 = w[257 + back7_3];
        let v3434 = L::xor(v1010, v1011);
        let v1012 = w[217 + back7_1];
        let v3435 = L::and(v1012, v3434);
        let v3436 = L::xor(v1010, v3435);
        let v993 = w[558];
        let v3437 = L::add(v993, v3436);
        let v1013 = w[353 + back7_7];
        let v3439 = L::add(v1013, v3437);
        w[175 + next7] = v3439;
        let v1000 = w[427 + back31_12];
        let v1009 = w[184];
        let v3388 = L::add(v1000, v1009);
        w[183] = v3388;
        let v928 = w[967 + back31_16];
        let v3458 = L::rotate::<25>(v928);
        let v3445 = L::rotate::<14>(v928);
        let v3459 = L::xor(v3445, v3458);
        let v3448 = L::right::<3>(v928);
        let v3460 = L::xor(v3448, v3459);
        let v929 = w[934 + back31_16];
        let v3461 = L::add(v929, v3460);
        w[184] = v3461;
        let v864 = w[267 + back31_3];
        let v3229 = L::rotate::<13>(v864);
        let v3227 = L::rotate::<15>(v864);
        let v3242 = L::xor(v3227, v3229);
        let v3232 = L::right::<10>(v864);
        let v3243 = L::xor(v3232, v3242);
        let v862 = w[265];
        let v3244 = L::add(v862, v3243);
        w[185 + next31] = v3244;
        let v958 = w[362 + back7_5];
        let v959 = w[308 + back7_3];
        let v3316 = L::xor(v958, v959);
        let v960 = w[257 + back7_1];
        let v3317 = L::and(v960, v3316);
        let v3318 = L::xor(v958, v3317);
        let v941 = w[599];
        let v3319 = L::add(v941, v3318);
        let v961 = w[407 + back7_7];
        let v3321 = L::add(v961, v3319);
        w[217 + next7] = v3321;
        let v812 = w[319 + back31_3];
        let v3111 = L::rotate::<13>(v812);
        let v3109 = L::rotate::<15>(v812);
        let v3124 = L::xor(v3109, v3111);
        let v3114 = L::right::<10>(v812);
        let v3125 = L::xor(v3114, v3124);
        let v810 = w[317];
        let v3126 = L::add(v810, v3125);
        w[225 + next31] = v3126;
        let v906 = w[416 + back7_5];
        let v907 = w[362 + back7_3];
        let v3198 = L::xor(v906, v907);
        let v908 = w[308 + back7_1];
        let v3199 = L::and(v908, v3198);
        let v3200 = L::xor(v906, v3199);
        let v889 = w[646];
        let v3201 = L::add(v889, v3200);
        let v909 = w[461 + back7_7];
        let v3203 = L::add(v909, v3201);
        w[257 + next7] = v3203;
        let v896 = w[1184 + back31_13];
        let v905 = w[266];
        let v3152 = L::add(v896, v905);
        w[265] = v3152;
        let v824 = w[888 + back15_12];
        let v3222 = L::rotate::<25>(v824);
        let v3209 = L::rotate::<14>(v824);
        let v3223 = L::xor(v3209, v3222);
        let v3212 = L::right::<3>(v824);
        let v3224 = L::xor(v3212, v3223);
        let v825 = w[869 + back15_12];
        let v3225 = L::add(v825, v3224);
        w[266] = v3225;
        let v760 = w[373 + back31_3];
        let v2993 = L::rotate::<13>(v760);
        let v2991 = L::rotate::<15>(v760);
        let v3006 = L::xor(v2991, v2993);
        let v2996 = L::right::<10>(v760);
        let v3007 = L::xor(v2996, v3006);
        let v758 = w[371];
        let v3008 = L::add(v758, v3007);
        w[267 + next31] = v3008;
        let v854 = w[470 + back7_5];
        let v855 = w[416 + back7_3];
        let v3080 = L::xor(v854, v855);
        let v856 = w[362 + back7_1];
        let v3081 = L::and(v856, v3080);
        let v3082 = L::xor(v854, v3081);
        let v837 = w[316];
        let v3083 = L::add(v837, v3082);
        let v836 = w[307];
        let v3087 = L::add(v836, v3083);
        w[299 + next7] = v3087;
        let v779 = w[407 + back7_2];
        let v780 = w[353 + back7_0];
        let v3063 = L::or(v779, v780);
        let v778 = w[461 + back7_4];
        let v3064 = L::and(v778, v3063);
        let v3036 = L::and(v779, v780);
        let v3065 = L::or(v3036, v3064);
        let v3061 = L::rotate::<10>(v780);
        let v3057 = L::rotate::<19>(v780);
        let v3054 = L::rotate::<30>(v780);
        let v3058 = L::xor(v3054, v3057);
        let v3062 = L::xor(v3058, v3061);
        let v3066 = L::add(v3062, v3065);
        w[307] = v3066;
        let v857 = w[689 + back7_7];
        let v3085 = L::add(v857, v3083);
        w[308 + next7] = v3085;
        let v776 = w[362 + back7_0];
        let v3145 = L::rotate::<21>(v776);
        let v3144 = L::rotate::<26>(v776);
        let v3146 = L::xor(v3144, v3145);
        let v3133 = L::rotate::<7>(v776);
        let v3147 = L::xor(v3133, v3146);
        let v781 = w[351];
        let v3148 = L::add(v781, v3147);
        w[316] = v3148;
        let v844 = w[1142 + back31_11];
        let v853 = w[318];
        let v3034 = L::add(v844, v853);
        w[317] = v3034;
        let v772 = w[869 + back15_10];
        let v3104 = L::rotate::<25>(v772);
        let v3091 = L::rotate::<14>(v772);
        let v3105 = L::xor(v3091, v3104);
        let v3094 = L::right::<3>(v772);
        let v3106 = L::xor(v3094, v3105);
        let v773 = w[851 + back15_10];
        let v3107 = L::add(v773, v3106);
        w[318] = v3107;
        let v708 = w[427 + back31_3];
        let v2873 = L::rotate::<13>(v708);
        let v2871 = L::rotate::<15>(v708);
        let v2886 = L::xor(v2871, v2873);
        let v2876 = L::right::<10>(v708);
        let v2887 = L::xor(v2876, v2886);
        let v706 = w[425];
        let v2888 = L::add(v706, v2887);
        w[319 + next31] = v2888;
        let v783 = w[352];
        let v802 = w[698 + back7_5];
        let v2912 = L::add(v783, v802);
        w[351] = v2912;
        let v730 = w[731 + back31_8];
        let v2925 = L::lookup(v730, &TABLE_22);
        let v2928 = L::or(v2925, L::word(0x40000000));
        let v2919 = L::equal(v730, L::word(0x1));
        let v2929 = L::choose(v2919, L::word(0x4a7484aa), v2928);
        let v2917 = L::test(v730, 0x3);
        let v2931 = L::choose(v2917, v2929, L::word(0x59f111f1));
        let v720 = w[851 + back15_8];
        let v2932 = L::add(v720, v2931);
        w[352] = v2932;
        let v803 = w[470 + back7_3];
        let v2962 = L::xor(v802, v803);
        let v804 = w[416 + back7_1];
        let v2963 = L::and(v804, v2962);
        let v2964 = L::xor(v802, v2963);
        let v785 = w[370];
        let v2965 = L::add(v785, v2964);
        let v784 = w[361];
        let v2969 = L::add(v784, v2965);
        w[353 + next7] = v2969;
        let v727 = w[461 + back7_2];
        let v728 = w[407 + back7_0];
        let v2945 = L::or(v727, v728);
        let v726 = w[689 + back7_4];
        let v2946 = L::and(v726, v2945);
        let v2916 = L::and(v727, v728);
        let v2947 = L::or(v2916, v2946);
        let v2943 = L::rotate::<10>(v728);
        let v2939 = L::rotate::<19>(v728);
        let v2936 = L::rotate::<30>(v728);
        let v2940 = L::xor(v2936, v2939);
        let v2944 = L::xor(v2940, v2943);
        let v2948 = L::add(v2944, v2947);
        w[361] = v2948;
        let v805 = w[711 + back7_7];
        let v2967 = L::add(v805, v2965);
        w[362 + next7] = v2967;
        let v724 = w[416 + back7_0];
        let v3027 = L::rotate::<21>(v724);
        let v3026 = L::rotate::<26>(v724);
        let v3028 = L::xor(v3026, v3027);
        let v3015 = L::rotate::<7>(v724);
        let v3029 = L::xor(v3015, v3028);
        let v729 = w[405];
        let v3030 = L::add(v729, v3029);
        w[370] = v3030;
        let v792 = w[1109 + back31_9];
        let v801 = w[372];
        let v2914 = L::add(v792, v801);
        w[371] = v2914;
        let v2986 = L::rotate::<25>(v720);
        let v2973 = L::rotate::<14>(v720);
        let v2987 = L::xor(v2973, v2986);
        let v2976 = L::right::<3>(v720);
        let v2988 = L::xor(v2976, v2987);
        let v721 = w[833 + back15_8];
        let v2989 = L::add(v721, v2988);
        w[372] = v2989;
        let v656 = w[655 + back31_3];
        let v2755 = L::rotate::<13>(v656);
        let v2753 = L::rotate::<15>(v656);
        let v2768 = L::xor(v2753, v2755);
        let v2758 = L::right::<10>(v656);
        let v2769 = L::xor(v2758, v2768);
        let v654 = w[479];
        let v2770 = L::add(v654, v2769);
        w[373 + next31] = v2770;
        let v731 = w[406];
        let v750 = w[720 + back7_5];
        let v2794 = L::add(v731, v750);
        w[405] = v2794;
        let v678 = w[731 + back31_6];
        let v2811 = L::lookup(v678, &TABLE_21);
        let v668 = w[833 + back15_6];
        let v2812 = L::add(v668, v2811);
        w[406] = v2812;
        let v751 = w[698 + back7_3];
        let v2842 = L::xor(v750, v751);
        let v752 = w[470 + back7_1];
        let v2843 = L::and(v752, v2842);
        let v2844 = L::xor(v750, v2843);
        let v733 = w[424];
        let v2845 = L::add(v733, v2844);
        let v732 = w[415];
        let v2849 = L::add(v732, v2845);
        w[407 + next7] = v2849;
        let v675 = w[689 + back7_2];
        let v676 = w[461 + back7_0];
        let v2825 = L::or(v675, v676);
        let v674 = w[711 + back7_4];
        let v2826 = L::and(v674, v2825);
        let v2798 = L::and(v675, v676);
        let v2827 = L::or(v2798, v2826);
        let v2823 = L::rotate::<10>(v676);
        let v2819 = L::rotate::<19>(v676);
        let v2816 = L::rotate::<30>(v676);
        let v2820 = L::xor(v2816, v2819);
        let v2824 = L::xor(v2820, v2823);
        let v2828 = L::add(v2824, v2827);
        w[415] = v2828;
        let v753 = w[768 + back7_7];
        let v2847 = L::add(v753, v2845);
        w[416 + next7] = v2847;
        let v672 = w[470 + back7_0];
        let v2907 = L::rotate::<21>(v672);
        let v2906 = L::rotate::<26>(v672);
        let v2908 = L::xor(v2906, v2907);
        let v2895 = L::rotate::<7>(v672);
        let v2909 = L::xor(v2895, v2908);
        let v677 = w[459];
        let v2910 = L::add(v677, v2909);
        w[424] = v2910;
        let v740 = w[1076 + back31_7];
        let v749 = w[426];
        let v2796 = L::add(v740, v749);
        w[425] = v2796;
        let v2866 = L::rotate::<25>(v668);
        let v2853 = L::rotate::<14>(v668);
        let v2867 = L::xor(v2853, v2866);
        let v2856 = L::right::<3>(v668);
        let v2868 = L::xor(v2856, v2867);
        let v669 = w[823 + back7_6];
        let v2869 = L::add(v669, v2868);
        w[426] = v2869;
        let v293 = w[1184 + back31_4];
        let v1924 = L::rotate::<13>(v293);
        let v1922 = L::rotate::<15>(v293);
        let v1937 = L::xor(v1922, v1924);
        let v1927 = L::right::<10>(v293);
        let v1938 = L::xor(v1927, v1937);
        let v291 = w[707];
        let v1939 = L::add(v291, v1938);
        w[427 + next31] = v1939;
        let v679 = w[460];
        let v698 = w[790 + back7_5];
        let v2676 = L::add(v679, v698);
        w[459] = v2676;
        let v315 = w[731 + back31_4];
        let v2693 = L::lookup(v315, &TABLE_18);
        let v305 = w[823 + back7_4];
        let v2694 = L::add(v305, v2693);
        w[460] = v2694;
        let v699 = w[720 + back7_3];
        let v2724 = L::xor(v698, v699);
        let v700 = w[698 + back7_1];
        let v2725 = L::and(v700, v2724);
        let v2726 = L::xor(v698, v2725);
        let v681 = w[478];
        let v2727 = L::add(v681, v2726);
        let v680 = w[469];
        let v2731 = L::add(v680, v2727);
        w[461 + next7] = v2731;
        let v312 = w[711 + back7_2];
        let v313 = w[689 + back7_0];
        let v2707 = L::or(v312, v313);
        let v311 = w[768 + back7_4];
        let v2708 = L::and(v311, v2707);
        let v2680 = L::and(v312, v313);
        let v2709 = L::or(v2680, v2708);
        let v2705 = L::rotate::<10>(v313);
        let v2701 = L::rotate::<19>(v313);
        let v2698 = L::rotate::<30>(v313);
        let v2702 = L::xor(v2698, v2701);
        let v2706 = L::xor(v2702, v2705);
        let v2710 = L::add(v2706, v2709);
        w[469] = v2710;
        let v701 = w[776 + back7_5];
        let v2729 = L::add(v701, v2727);
        w[470 + next7] = v2729;
        let v309 = w[698 + back7_0];
        let v2789 = L::rotate::<21>(v309);
        let v2788 = L::rotate::<26>(v309);
        let v2790 = L::xor(v2788, v2789);
        let v2777 = L::rotate::<7>(v309);
        let v2791 = L::xor(v2777, v2790);
        let v314 = w[687];
        let v2792 = L::add(v314, v2791);
        w[478] = v2792;
        let v688 = w[1033 + back31_5];
        let v697 = w[480];
        let v2678 = L::add(v688, v697);
        w[479] = v2678;
        let v2748 = L::rotate::<25>(v305);
        let v2735 = L::rotate::<14>(v305);
        let v2749 = L::xor(v2735, v2748);
        let v2738 = L::right::<3>(v305);
        let v2750 = L::xor(v2738, v2749);
        let v306 = w[813 + back7_4];
        let v2751 = L::add(v306, v2750);
        w[480] = v2751;
        let v595 = w[583 + back7_5];
        let v596 = w[542 + back7_3];
        let v2488 = L::xor(v595, v596);
        let v597 = w[510 + back7_1];
        let v2489 = L::and(v597, v2488);
        let v2490 = L::xor(v595, v2489);
        let v578 = w[490];
        let v2491 = L::add(v578, v2490);
        let v577 = w[485];
        let v2495 = L::add(v577, v2491);
        w[481 + next3] = v2495;
        let v520 = w[533 + back7_2];
        let v521 = w[501 + back7_0];
        let v2471 = L::or(v520, v521);
        let v519 = w[1468 + back7_4];
        let v2472 = L::and(v519, v2471);
        let v2444 = L::and(v520, v521);
        let v2473 = L::or(v2444, v2472);
        let v2469 = L::rotate::<10>(v521);
        let v2465 = L::rotate::<19>(v521);
        let v2462 = L::rotate::<30>(v521);
        let v2466 = L::xor(v2462, v2465);
        let v2470 = L::xor(v2466, v2469);
        let v2474 = L::add(v2470, v2473);
        w[485] = v2474;
        let v598 = w[621 + back7_7];
        let v2493 = L::add(v598, v2491);
        w[486 + next3] = v2493;
        let v517 = w[510 + back7_0];
        let v2553 = L::rotate::<21>(v517);
        let v2552 = L::rotate::<26>(v517);
        let v2554 = L::xor(v2552, v2553);
        let v2541 = L::rotate::<7>(v517);
        let v2555 = L::xor(v2541, v2554);
        let v522 = w[499];
        let v2556 = L::add(v522, v2555);
        w[490] = v2556;
        let v449 = w[565 + back15_3];
        let v2282 = L::rotate::<13>(v449);
        let v2280 = L::rotate::<15>(v449);
        let v2295 = L::xor(v2280, v2282);
        let v2285 = L::right::<10>(v449);
        let v2296 = L::xor(v2285, v2295);
        let v447 = w[563];
        let v2297 = L::add(v447, v2296);
        w[491 + next7] = v2297;
        let v524 = w[500];
        let v543 = w[630 + back7_5];
        let v2321 = L::add(v524, v543);
        w[499] = v2321;
        let v471 = w[731 + back31_26];
        let v2334 = L::lookup(v471, &TABLE_9);
        let v2336 = L::or(v2334, L::word(0x80000000));
        let v2328 = L::equal(v471, L::word(0x1));
        let v2337 = L::choose(v2328, L::word(0x6ca6351), v2336);
        let v2326 = L::test(v471, 0x3);
        let v2339 = L::choose(v2326, v2337, L::word(0x9bdc06a7));
        let v461 = w[1142 + back31_26];
        let v2340 = L::add(v461, v2339);
        w[500] = v2340;
        let v544 = w[583 + back7_3];
        let v2370 = L::xor(v543, v544);
        let v545 = w[542 + back7_1];
        let v2371 = L::and(v545, v2370);
        let v2372 = L::xor(v543, v2371);
        let v526 = w[530];
        let v2373 = L::add(v526, v2372);
        let v525 = w[509];
        let v2377 = L::add(v525, v2373);
        w[501 + next7] = v2377;
        let v468 = w[1468 + back7_2];
        let v469 = w[533 + back7_0];
        let v2353 = L::or(v468, v469);
        let v467 = w[621 + back7_4];
        let v2354 = L::and(v467, v2353);
        let v2325 = L::and(v468, v469);
        let v2355 = L::or(v2325, v2354);
        let v2351 = L::rotate::<10>(v469);
        let v2347 = L::rotate::<19>(v469);
        let v2344 = L::rotate::<30>(v469);
        let v2348 = L::xor(v2344, v2347);
        let v2352 = L::xor(v2348, v2351);
        let v2356 = L::add(v2352, v2355);
        w[509] = v2356;
        let v546 = w[518 + back7_7];
        let v2375 = L::add(v546, v2373);
        w[510 + next7] = v2375;
        let v1044 = w[529];
        let v3560 = L::add(v1044, v3556);
        w[518 + next7] = v3560;
        let v984 = w[175 + back7_0];
        let v3618 = L::rotate::<21>(v984);
        let v3617 = L::rotate::<26>(v984);
        let v3619 = L::xor(v3617, v3618);
        let v3606 = L::rotate::<7>(v984);
        let v3620 = L::xor(v3606, v3619);
        let v989 = w[527];
        let v3621 = L::add(v989, v3620);
        w[526] = v3621;
        let v991 = w[528];
        let v3386 = L::add(v991, v1010);
        w[527] = v3386;
        let v938 = w[731 + back31_16];
        let v3403 = L::lookup(v938, &TABLE_34);
        let v3404 = L::add(v928, v3403);
        w[528] = v3404;
        let v987 = w[591 + back7_2];
        let v988 = w[550 + back7_0];
        let v3536 = L::or(v987, v988);
        let v986 = w[638 + back7_4];
        let v3537 = L::and(v986, v3536);
        let v3508 = L::and(v987, v988);
        let v3538 = L::or(v3508, v3537);
        let v3534 = L::rotate::<10>(v988);
        let v3530 = L::rotate::<19>(v988);
        let v3527 = L::rotate::<30>(v988);
        let v3531 = L::xor(v3527, v3530);
        let v3535 = L::xor(v3531, v3534);
        let v3539 = L::add(v3535, v3538);
        w[529] = v3539;
        let v465 = w[542 + back7_0];
        let v2435 = L::rotate::<21>(v465);
        let v2434 = L::rotate::<26>(v465);
        let v2436 = L::xor(v2434, v2435);
        let v2423 = L::rotate::<7>(v465);
        let v2437 = L::xor(v2423, v2436);
        let v470 = w[531];
        let v2438 = L::add(v470, v2437);
        w[530] = v2438;
        let v472 = w[532];
        let v491 = w[167 + back7_5];
        let v2202 = L::add(v472, v491);
        w[531] = v2202;
        let v419 = w[731 + back31_24];
        let v2215 = L::lookup(v419, &TABLE_8);
        let v2217 = L::or(v2215, L::word(0x80000000));
        let v2209 = L::equal(v419, L::word(0x1));
        let v2218 = L::choose(v2209, L::word(0xd5a79147), v2217);
        let v2207 = L::test(v419, 0x3);
        let v2220 = L::choose(v2207, v2218, L::word(0x80deb1fe));
        let v409 = w[1109 + back31_24];
        let v2221 = L::add(v409, v2220);
        w[532] = v2221;
        let v492 = w[630 + back7_3];
        let v2251 = L::xor(v491, v492);
        let v493 = w[583 + back7_1];
        let v2252 = L::and(v493, v2251);
        let v2253 = L::xor(v491, v2252);
        let v474 = w[562];
        let v2254 = L::add(v474, v2253);
        let v473 = w[541];
        let v2258 = L::add(v473, v2254);
        w[533 + next7] = v2258;
        let v416 = w[621 + back7_2];
        let v417 = w[1468 + back7_0];
        let v2234 = L::or(v416, v417);
        let v415 = w[518 + back7_4];
        let v2235 = L::and(v415, v2234);
        let v2206 = L::and(v416, v417);
        let v2236 = L::or(v2206, v2235);
        let v2232 = L::rotate::<10>(v417);
        let v2228 = L::rotate::<19>(v417);
        let v2225 = L::rotate::<30>(v417);
        let v2229 = L::xor(v2225, v2228);
        let v2233 = L::xor(v2229, v2232);
        let v2237 = L::add(v2233, v2236);
        w[541] = v2237;
        let v494 = w[550 + back7_7];
        let v2256 = L::add(v494, v2254);
        w[542 + next7] = v2256;
        let v992 = w[561];
        let v3441 = L::add(v992, v3437);
        w[550 + next7] = v3441;
        let v932 = w[217 + back7_0];
        let v3499 = L::rotate::<21>(v932);
        let v3498 = L::rotate::<26>(v932);
        let v3500 = L::xor(v3498, v3499);
        let v3487 = L::rotate::<7>(v932);
        let v3501 = L::xor(v3487, v3500);
        let v937 = w[559];
        let v3502 = L::add(v937, v3501);
        w[558] = v3502;
        let v939 = w[560];
        let v3268 = L::add(v939, v958);
        w[559] = v3268;
        let v886 = w[731 + back31_14];
        let v3285 = L::lookup(v886, &TABLE_31);
        let v876 = w[934 + back31_14];
        let v3286 = L::add(v876, v3285);
        w[560] = v3286;
        let v935 = w[638 + back7_2];
        let v936 = w[591 + back7_0];
        let v3417 = L::or(v935, v936);
        let v934 = w[299 + back7_4];
        let v3418 = L::and(v934, v3417);
        let v3390 = L::and(v935, v936);
        let v3419 = L::or(v3390, v3418);
        let v3415 = L::rotate::<10>(v936);
        let v3411 = L::rotate::<19>(v936);
        let v3408 = L::rotate::<30>(v936);
        let v3412 = L::xor(v3408, v3411);
        let v3416 = L::xor(v3412, v3415);
        let v3420 = L::add(v3416, v3419);
        w[561] = v3420;
        let v413 = w[583 + back7_0];
        let v2316 = L::rotate::<21>(v413);
        let v2315 = L::rotate::<26>(v413);
        let v2317 = L::xor(v2315, v2316);
        let v2304 = L::rotate::<7>(v413);
        let v2318 = L::xor(v2304, v2317);
        let v418 = w[581];
        let v2319 = L::add(v418, v2318);
        w[562] = v2319;
        let v481 = w[225 + back31_12];
        let v490 = w[564];
        let v2204 = L::add(v481, v490);
        w[563] = v2204;
        let v2275 = L::rotate::<25>(v409);
        let v2262 = L::rotate::<14>(v409);
        let v2276 = L::xor(v2262, v2275);
        let v2265 = L::right::<3>(v409);
        let v2277 = L::xor(v2265, v2276);
        let v410 = w[1076 + back31_24];
        let v2278 = L::add(v410, v2277);
        w[564] = v2278;
        let v345 = w[151 + back15_3];
        let v2044 = L::rotate::<13>(v345);
        let v2042 = L::rotate::<15>(v345);
        let v2057 = L::xor(v2042, v2044);
        let v2047 = L::right::<10>(v345);
        let v2058 = L::xor(v2047, v2057);
        let v343 = w[653];
        let v2059 = L::add(v343, v2058);
        w[565 + next15] = v2059;
        let v420 = w[582];
        let v439 = w[175 + back7_5];
        let v2083 = L::add(v420, v439);
        w[581] = v2083;
        let v367 = w[731 + back31_22];
        let v2096 = L::lookup(v367, &TABLE_7);
        let v2098 = L::or(v2096, L::word(0x80000000));
        let v2090 = L::equal(v367, L::word(0x1));
        let v2099 = L::choose(v2090, L::word(0xc6e00bf3), v2098);
        let v2088 = L::test(v367, 0x3);
        let v2101 = L::choose(v2088, v2099, L::word(0x72be5d74));
        let v357 = w[1076 + back31_22];
        let v2102 = L::add(v357, v2101);
        w[582] = v2102;
        let v440 = w[167 + back7_3];
        let v2132 = L::xor(v439, v440);
        let v441 = w[630 + back7_1];
        let v2133 = L::and(v441, v2132);
        let v2134 = L::xor(v439, v2133);
        let v422 = w[1476];
        let v2135 = L::add(v422, v2134);
        w[1607] = v2135;
        let v442 = w[591 + back7_7];
        let v2137 = L::add(v442, v2135);
        w[583 + next7] = v2137;
        let v940 = w[602];
        let v3323 = L::add(v940, v3319);
        w[591 + next7] = v3323;
        let v880 = w[257 + back7_0];
        let v3381 = L::rotate::<21>(v880);
        let v3380 = L::rotate::<26>(v880);
        let v3382 = L::xor(v3380, v3381);
        let v3369 = L::rotate::<7>(v880);
        let v3383 = L::xor(v3369, v3382);
        let v885 = w[600];
        let v3384 = L::add(v885, v3383);
        w[599] = v3384;
        let v887 = w[601];
        let v3150 = L::add(v887, v906);
        w[600] = v3150;
        let v834 = w[731 + back31_12];
        let v3167 = L::lookup(v834, &TABLE_28);
        let v3168 = L::add(v824, v3167);
        w[601] = v3168;
        let v883 = w[299 + back7_2];
        let v884 = w[638 + back7_0];
        let v3299 = L::or(v883, v884);
        let v882 = w[353 + back7_4];
        let v3300 = L::and(v882, v3299);
        let v3272 = L::and(v883, v884);
        let v3301 = L::or(v3272, v3300);
        let v3297 = L::rotate::<10>(v884);
        let v3293 = L::rotate::<19>(v884);
        let v3290 = L::rotate::<30>(v884);
        let v3294 = L::xor(v3290, v3293);
        let v3298 = L::xor(v3294, v3297);
        let v3302 = L::add(v3298, v3301);
        w[602] = v3302;
        let v1020 = w[916 + back15_3];
        let v3584 = L::rotate::<13>(v1020);
        let v3582 = L::rotate::<15>(v1020);
        let v3597 = L::xor(v3582, v3584);
        let v3587 = L::right::<10>(v1020);
        let v3598 = L::xor(v3587, v3597);
        let v1018 = w[619];
        let v3599 = L::add(v1018, v3598);
        w[603 + next15] = v3599;
        let v1052 = w[373 + back31_12];
        let v1061 = w[620];
        let v3506 = L::add(v1052, v1061);
        w[619] = v3506;
        let v980 = w[1000 + back31_18];
        let v3577 = L::rotate::<25>(v980);
        let v3564 = L::rotate::<14>(v980);
        let v3578 = L::xor(v3564, v3577);
        let v3567 = L::right::<3>(v980);
        let v3579 = L::xor(v3567, v3578);
        let v981 = w[967 + back31_18];
        let v3580 = L::add(v981, v3579);
        w[620] = v3580;
        let v387 = w[217 + back7_5];
        let v388 = w[175 + back7_3];
        let v2013 = L::xor(v387, v388);
        let v389 = w[167 + back7_1];
        let v2014 = L::and(v389, v2013);
        let v2015 = L::xor(v387, v2014);
        let v370 = w[650];
        let v2016 = L::add(v370, v2015);
        let v369 = w[629];
        let v2020 = L::add(v369, v2016);
        w[621 + next7] = v2020;
        let v1039 = w[550 + back7_2];
        let v1040 = w[518 + back7_0];
        let v1996 = L::or(v1039, v1040);
        let v1038 = w[591 + back7_4];
        let v1997 = L::and(v1038, v1996);
        let v1967 = L::and(v1039, v1040);
        let v1998 = L::or(v1967, v1997);
        let v1994 = L::rotate::<10>(v1040);
        let v1990 = L::rotate::<19>(v1040);
        let v1987 = L::rotate::<30>(v1040);
        let v1991 = L::xor(v1987, v1990);
        let v1995 = L::xor(v1991, v1994);
        let v1999 = L::add(v1995, v1998);
        w[629] = v1999;
        let v390 = w[638 + back7_7];
        let v2018 = L::add(v390, v2016);
        w[630 + next7] = v2018;
        let v888 = w[649];
        let v3205 = L::add(v888, v3201);
        w[638 + next7] = v3205;
        let v828 = w[308 + back7_0];
        let v3263 = L::rotate::<21>(v828);
        let v3262 = L::rotate::<26>(v828);
        let v3264 = L::xor(v3262, v3263);
        let v3251 = L::rotate::<7>(v828);
        let v3265 = L::xor(v3251, v3264);
        let v833 = w[647];
        let v3266 = L::add(v833, v3265);
        w[646] = v3266;
        let v835 = w[648];
        let v3032 = L::add(v835, v854);
        w[647] = v3032;
        let v782 = w[731 + back31_10];
        let v3049 = L::lookup(v782, &TABLE_25);
        let v3050 = L::add(v772, v3049);
        w[648] = v3050;
        let v831 = w[353 + back7_2];
        let v832 = w[299 + back7_0];
        let v3181 = L::or(v831, v832);
        let v830 = w[407 + back7_4];
        let v3182 = L::and(v830, v3181);
        let v3154 = L::and(v831, v832);
        let v3183 = L::or(v3154, v3182);
        let v3179 = L::rotate::<10>(v832);
        let v3175 = L::rotate::<19>(v832);
        let v3172 = L::rotate::<30>(v832);
        let v3176 = L::xor(v3172, v3175);
        let v3180 = L::xor(v3176, v3179);
        let v3184 = L::add(v3180, v3183);
        w[649] = v3184;
        let v1036 = w[167 + back7_0];
        let v2078 = L::rotate::<21>(v1036);
        let v2077 = L::rotate::<26>(v1036);
        let v2079 = L::xor(v2077, v2078);
        let v2066 = L::rotate::<7>(v1036);
        let v2080 = L::xor(v2066, v2079);
        let v1041 = w[651];
        let v2081 = L::add(v1041, v2080);
        w[650] = v2081;
        let v1043 = w[652];
        let v3504 = L::add(v1043, v1062);
        w[651] = v3504;
        let v990 = w[731 + back31_18];
        let v3517 = L::lookup(v990, &TABLE_35);
        let v3519 = L::or(v3517, L::word(0x80000000));
        let v3511 = L::equal(v990, L::word(0x1));
        let v3520 = L::choose(v3511, L::word(0xb00327c8), v3519);
        let v3509 = L::test(v990, 0x3);
        let v3522 = L::choose(v3509, v3520, L::word(0x243185be));
        let v3523 = L::add(v980, v3522);
        w[652] = v3523;
        let v377 = w[319 + back31_12];
        let v386 = w[654];
        let v1965 = L::add(v377, v386);
        w[653] = v1965;
        let v1032 = w[1033 + back31_20];
        let v2037 = L::rotate::<25>(v1032);
        let v2024 = L::rotate::<14>(v1032);
        let v2038 = L::xor(v2024, v2037);
        let v2027 = L::right::<3>(v1032);
        let v2039 = L::xor(v2027, v2038);
        let v1033 = w[1000 + back31_20];
        let v2040 = L::add(v1033, v2039);
        w[654] = v2040;
        let v241 = w[1142 + back31_2];
        let v1806 = L::rotate::<13>(v241);
        let v1804 = L::rotate::<15>(v241);
        let v1819 = L::xor(v1804, v1806);
        let v1809 = L::right::<10>(v241);
        let v1820 = L::xor(v1809, v1819);
        let v239 = w[729];
        let v1821 = L::add(v239, v1820);
        w[655 + next31] = v1821;
        let v316 = w[688];
        let v335 = w[798 + back3_3];
        let v1845 = L::add(v316, v335);
        w[687] = v1845;
        let v263 = w[731 + back31_2];
        let v1862 = L::lookup(v263, &TABLE_5);
        let v253 = w[813 + back7_2];
        let v1863 = L::add(v253, v1862);
        w[688] = v1863;
        let v336 = w[790 + back7_3];
        let v1893 = L::xor(v335, v336);
        let v337 = w[720 + back7_1];
        let v1894 = L::and(v337, v1893);
        let v1895 = L::xor(v335, v1894);
        let v318 = w[706];
        let v1896 = L::add(v318, v1895);
        let v317 = w[697];
        let v1900 = L::add(v317, v1896);
        w[689 + next7] = v1900;
        let v260 = w[768 + back7_2];
        let v261 = w[711 + back7_0];
        let v1876 = L::or(v260, v261);
        let v259 = w[776 + back7_2];
        let v1877 = L::and(v259, v1876);
        let v1849 = L::and(v260, v261);
        let v1878 = L::or(v1849, v1877);
        let v1874 = L::rotate::<10>(v261);
        let v1870 = L::rotate::<19>(v261);
        let v1867 = L::rotate::<30>(v261);
        let v1871 = L::xor(v1867, v1870);
        let v1875 = L::xor(v1871, v1874);
        let v1879 = L::add(v1875, v1878);
        w[697] = v1879;
        let v338 = w[784 + back3_3];
        let v1898 = L::add(v338, v1896);
        w[698 + next7] = v1898;
        let v257 = w[720 + back7_0];
        let v1958 = L::rotate::<21>(v257);
        let v1957 = L::rotate::<26>(v257);
        let v1959 = L::xor(v1957, v1958);
        let v1946 = L::rotate::<7>(v257);
        let v1960 = L::xor(v1946, v1959);
        let v262 = w[709];
        let v1961 = L::add(v262, v1960);
        w[706] = v1961;
        let v325 = w[1000 + back31_3];
        let v334 = w[708];
        let v1847 = L::add(v325, v334);
        w[707] = v1847;
        let v1917 = L::rotate::<25>(v253);
        let v1904 = L::rotate::<14>(v253);
        let v1918 = L::xor(v1904, v1917);
        let v1907 = L::right::<3>(v253);
        let v1919 = L::xor(v1907, v1918);
        let v254 = w[807 + back3_2];
        let v1920 = L::add(v254, v1919);
        w[708] = v1920;
        let v264 = w[710];
        let v283 = w[802 + back1_1];
        let v1726 = L::add(v264, v283);
        w[709] = v1726;
        let v102 = w[731 + back31_0];
        let v1743 = L::lookup(v102, &TABLE_2);
        let v92 = w[807 + back3_0];
        let v1744 = L::add(v92, v1743);
        w[710] = v1744;
        let v284 = w[798 + back3_1];
        let v1775 = L::xor(v283, v284);
        let v285 = w[790 + back7_1];
        let v1776 = L::and(v285, v1775);
        let v1777 = L::xor(v283, v1776);
        let v266 = w[728];
        let v1778 = L::add(v266, v1777);
        let v265 = w[719];
        let v1782 = L::add(v265, v1778);
        w[711 + next7] = v1782;
        let v99 = w[776 + back7_0];
        let v100 = w[768 + back7_0];
        let v1757 = L::or(v99, v100);
        let v98 = w[784 + back3_0];
        let v1758 = L::and(v98, v1757);
        let v1730 = L::and(v99, v100);
        let v1759 = L::or(v1730, v1758);
        let v1755 = L::rotate::<10>(v100);
        let v1751 = L::rotate::<19>(v100);
        let v1748 = L::rotate::<30>(v100);
        let v1752 = L::xor(v1748, v1751);
        let v1756 = L::xor(v1752, v1755);
        let v1760 = L::add(v1756, v1759);
        w[719] = v1760;
        let v286 = w[788 + back1_1];
        let v1780 = L::add(v286, v1778);
        w[720 + next7] = v1780;
        let v96 = w[790 + back7_0];
        let v1840 = L::rotate::<21>(v96);
        let v1839 = L::rotate::<26>(v96);
        let v1841 = L::xor(v1839, v1840);
        let v1828 = L::rotate::<7>(v96);
        let v1842 = L::xor(v1828, v1841);
        let v101 = w[763];
        let v1843 = L::add(v101, v1842);
        w[728] = v1843;
        let v273 = w[967 + back31_1];
        let v282 = w[730];
        let v1728 = L::add(v273, v282);
        w[729] = v1728;
        let v1799 = L::rotate::<25>(v92);
        let v1786 = L::rotate::<14>(v92);
        let v1800 = L::xor(v1786, v1799);
        let v1789 = L::right::<3>(v92);
        let v1801 = L::xor(v1789, v1800);
        let v93 = w[804];
        let v1802 = L::add(v93, v1801);
        w[730] = v1802;
        let v6069 = w[1594];
        w[731 + next31] = v6069;
        let v6161 = b[125];
        let v1278 = w[765];
        let v1323 = w[764];
        let v6228 = L::choose(v6161, v1278, v1323);
        let v5982 = b[142];
        let v51 = w[1432];
        let v627 = w[766];
        let v5990 = L::choose(v5982, v51, v627);
        let v6106 = b[123];
        let v6229 = L::choose(v6106, v5990, v6228);
        w[763] = v6229;
        let v5052 = w[1591];
        let v5055 = L::add(v5052, L::word(0x9e6afcb1));
        let v5095 = w[1576];
        let v5106 = L::test(v5095, 0x7);
        let v5108 = L::choose(v5106, v1323, v5055);
        let v6192 = b[156];
        let v6213 = L::choose(v6192, v5108, v1323);
        w[764] = v6213;
        let v1274 = b[91];
        let v1296 = w[1179];
        let v1312 = w[887];
        let v4551 = L::choose(v1274, v1296, v1312);
        let v4552 = L::add(v4551, L::word(0x9e6afcb1));
        let v5987 = L::choose(v5982, v4552, v1278);
        let v6004 = b[165];
        let v6063 = L::choose(v6004, v5987, v1278);
        w[765] = v6063;
        let v628 = w[767];
        let v647 = w[542 + back7_5];
        let v2558 = L::add(v628, v647);
        w[766] = v2558;
        let v575 = w[731 + back31_30];
        let v2575 = L::lookup(v575, &TABLE_15);
        let v565 = w[655 + back31_27];
        let v2576 = L::add(v565, v2575);
        w[767] = v2576;
        let v6107 = b[124];
        let v6287 = v5982 | v6107;
        let v626 = w[1458];
        let v6288 = L::choose(v6287, L::word(0x6a09e667), v626);
        w[768 + next7] = v6288;
        let v625 = w[481 + back3_2];
        let v6289 = L::choose(v6287, L::word(0xbb67ae85), v625);
        w[776 + next7] = v6289;
        let v624 = w[501 + back7_4];
        let v6290 = L::choose(v6287, L::word(0x3c6ef372), v624);
        w[784 + next3] = v6290;
        let v623 = w[533 + back7_6];
        let v6291 = L::choose(v6287, L::word(0xa54ff53a), v623);
        w[788 + next1] = v6291;
        let v622 = w[1464];
        let v6292 = L::choose(v6287, L::word(0x510e527f), v622);
        w[790 + next7] = v6292;
        let v621 = w[486 + back3_2];
        let v6293 = L::choose(v6287, L::word(0x9b05688c), v621);
        w[798 + next3] = v6293;
        let v620 = w[510 + back7_4];
        let v6294 = L::choose(v6287, L::word(0x1f83d9ab), v620);
        w[802 + next1] = v6294;
        let v1294 = w[806];
        let v1339 = w[805];
        let v6230 = L::choose(v6161, v1294, v1339);
        let v618 = w[655 + back31_29];
        let v6231 = L::choose(v6106, v618, v6230);
        let v59 = w[1433];
        let v6232 = L::choose(v5982, v59, v6231);
        w[804] = v6232;
        let v1337 = w[821];
        let v6193 = L::choose(v6192, v1337, v1339);
        w[805] = v6193;
        let v1292 = w[822];
        let v6046 = L::choose(v6004, v1292, v1294);
        w[806] = v6046;
        let v1293 = w[812];
        let v1338 = w[811];
        let v6233 = L::choose(v6161, v1293, v1338);
        let v617 = w[427 + back31_27];
        let v6234 = L::choose(v6106, v617, v6233);
        let v58 = w[1286];
        let v6235 = L::choose(v5982, v58, v6234);
        w[807 + next3] = v6235;
        let v1336 = w[831];
        let v6194 = L::choose(v6192, v1336, v1338);
        w[811] = v6194;
        let v1291 = w[832];
        let v6048 = L::choose(v6004, v1291, v1293);
        w[812] = v6048;
        let v6236 = L::choose(v6161, v1292, v1337);
        let v616 = w[373 + back31_25];
        let v6237 = L::choose(v6106, v616, v6236);
        let v57 = w[1305];
        let v6238 = L::choose(v5982, v57, v6237);
        w[813 + next7] = v6238;
        let v1335 = w[849];
        let v6195 = L::choose(v6192, v1335, v1337);
        w[821] = v6195;
        let v1290 = w[850];
        let v6050 = L::choose(v6004, v1290, v1292);
        w[822] = v6050;
        let v6239 = L::choose(v6161, v1291, v1336);
        let v615 = w[319 + back31_23];
        let v6240 = L::choose(v6106, v615, v6239);
        let v56 = w[1324];
        let v6241 = L::choose(v5982, v56, v6240);
        w[823 + next7] = v6241;
        let v1334 = w[867];
        let v6196 = L::choose(v6192, v1334, v1336);
        w[831] = v6196;
        let v1289 = w[868];
        let v6052 = L::choose(v6004, v1289, v1291);
        w[832] = v6052;
        let v6242 = L::choose(v6161, v1290, v1335);
        let v614 = w[267 + back31_21];
        let v6243 = L::choose(v6106, v614, v6242);
        let v55 = w[1343];
        let v6244 = L::choose(v5982, v55, v6243);
        w[833 + next15] = v6244;
        let v1333 = w[885];
        let v6197 = L::choose(v6192, v1333, v1335);
        w[849] = v6197;
        let v1288 = w[886];
        let v6054 = L::choose(v6004, v1288, v1290);
        w[850] = v6054;
        let v6245 = L::choose(v6161, v1289, v1334);
        let v613 = w[225 + back31_19];
        let v6246 = L::choose(v6106, v613, v6245);
        let v54 = w[1375];
        let v6247 = L::choose(v5982, v54, v6246);
        w[851 + next15] = v6247;
        let v1332 = w[904];
        let v6198 = L::choose(v6192, v1332, v1334);
        w[867] = v6198;
        let v1287 = w[905];
        let v6056 = L::choose(v6004, v1287, v1289);
        w[868] = v6056;
        let v6248 = L::choose(v6161, v1288, v1333);
        let v612 = w[185 + back31_17];
        let v6249 = L::choose(v6106, v612, v6248);
        let v53 = w[1394];
        let v6250 = L::choose(v5982, v53, v6249);
        w[869 + next15] = v6250;
        let v1331 = w[1176];
        let v6199 = L::choose(v6192, v1331, v1333);
        w[885] = v6199;
        let v6058 = L::choose(v6004, v4551, v1288);
        w[886] = v6058;
        let v4716 = b[200];
        let v4874 = L::pick(v4716, 0x80000000);
        let v4713 = b[199];
        let v4872 = L::pick(v4713, 0x40000000);
        let v4710 = b[198];
        let v4870 = L::pick(v4710, 0x20000000);
        let v4707 = b[197];
        let v4868 = L::pick(v4707, 0x10000000);
        let v4704 = b[196];
        let v4866 = L::pick(v4704, 0x8000000);
        let v4701 = b[195];
        let v4864 = L::pick(v4701, 0x4000000);
        let v4698 = b[194];
        let v4862 = L::pick(v4698, 0x2000000);
        let v4695 = b[193];
        let v4860 = L::pick(v4695, 0x1000000);
        let v4692 = b[192];
        let v4858 = L::pick(v4692, 0x800000);
        let v4689 = b[191];
        let v4856 = L::pick(v4689, 0x400000);
        let v4686 = b[190];
        let v4854 = L::pick(v4686, 0x200000);
        let v4683 = b[189];
        let v4852 = L::pick(v4683, 0x100000);
        let v4680 = b[188];
        let v4850 = L::pick(v4680, 0x80000);
        let v4677 = b[187];
        let v4848 = L::pick(v4677, 0x40000);
        let v4674 = b[186];
        let v4846 = L::pick(v4674, 0x20000);
        let v4671 = b[185];
        let v4844 = L::pick(v4671, 0x10000);
        let v4668 = b[184];
        let v4842 = L::pick(v4668, 0x8000);
        let v4665 = b[183];
        let v4840 = L::pick(v4665, 0x4000);
        let v4662 = b[182];
        let v4838 = L::pick(v4662, 0x2000);
        let v4659 = b[181];
        let v4836 = L::pick(v4659, 0x1000);
        let v4656 = b[180];
        let v4834 = L::pick(v4656, 0x800);
        let v4653 = b[179];
        let v4832 = L::pick(v4653, 0x400);
        let v4650 = b[178];
        let v4830 = L::pick(v4650, 0x200);
        let v4647 = b[177];
        let v4828 = L::pick(v4647, 0x100);
        let v4644 = b[176];
        let v4826 = L::pick(v4644, 0x80);
        let v4641 = b[175];
        let v4824 = L::pick(v4641, 0x40);
        let v4638 = b[174];
        let v4822 = L::pick(v4638, 0x20);
        let v4635 = b[173];
        let v4820 = L::pick(v4635, 0x10);
        let v4632 = b[172];
        let v4818 = L::pick(v4632, 0x8);
        let v4630 = b[171];
        let v4816 = L::pick(v4630, 0x4);
        let v4627 = b[169];
        let v4814 = L::pick(v4627, 0x2);
        let v4624 = b[170];
        let v4813 = L::pick(v4624, 0x1);
        let v4815 = L::or(v4813, v4814);
        let v4817 = L::or(v4815, v4816);
        let v4819 = L::or(v4817, v4818);
        let v4821 = L::or(v4819, v4820);
        let v4823 = L::or(v4821, v4822);
        let v4825 = L::or(v4823, v4824);
        let v4827 = L::or(v4825, v4826);
        let v4829 = L::or(v4827, v4828);
        let v4831 = L::or(v4829, v4830);
        let v4833 = L::or(v4831, v4832);
        let v4835 = L::or(v4833, v4834);
        let v4837 = L::or(v4835, v4836);
        let v4839 = L::or(v4837, v4838);
        let v4841 = L::or(v4839, v4840);
        let v4843 = L::or(v4841, v4842);
        let v4845 = L::or(v4843, v4844);
        let v4847 = L::or(v4845, v4846);
        let v4849 = L::or(v4847, v4848);
        let v4851 = L::or(v4849, v4850);
        let v4853 = L::or(v4851, v4852);
        let v4855 = L::or(v4853, v4854);
        let v4857 = L::or(v4855, v4856);
        let v4859 = L::or(v4857, v4858);
        let v4861 = L::or(v4859, v4860);
        let v4863 = L::or(v4861, v4862);
        let v4865 = L::or(v4863, v4864);
        let v4867 = L::or(v4865, v4866);
        let v4869 = L::or(v4867, v4868);
        let v4871 = L::or(v4869, v4870);
        let v4873 = L::or(v4871, v4872);
        let v4875 = L::or(v4873, v4874);
        let v1309 = w[22 + back3_2];
        let v4876 = L::xor(v1309, v4875);
        w[887] = v4876;
        let v6251 = L::choose(v6161, v1287, v1332);
        let v611 = w[916 + back15_15];
        let v6252 = L::choose(v6106, v611, v6251);
        let v52 = w[1413];
        let v6253 = L::choose(v5982, v52, v6252);
        w[888 + next15] = v6253;
        let v1330 = w[1218];
        let v6200 = L::choose(v6192, v1330, v1332);
        w[904] = v6200;
        let v1295 = w[1221];
        let v1313 = w[906];
        let v4550 = L::choose(v1274, v1295, v1313);
        let v6059 = L::choose(v6004, v4550, v1287);
        w[905] = v6059;
        let v4811 = b[232];
        let v4938 = L::pick(v4811, 0x80000000);
        let v4808 = b[231];
        let v4936 = L::pick(v4808, 0x40000000);
        let v4805 = b[230];
        let v4934 = L::pick(v4805, 0x20000000);
        let v4802 = b[229];
        let v4932 = L::pick(v4802, 0x10000000);
        let v4799 = b[228];
        let v4930 = L::pick(v4799, 0x8000000);
        let v4796 = b[227];
        let v4928 = L::pick(v4796, 0x4000000);
        let v4793 = b[226];
        let v4926 = L::pick(v4793, 0x2000000);
        let v4790 = b[225];
        let v4924 = L::pick(v4790, 0x1000000);
        let v4788 = b[224];
        let v4922 = L::pick(v4788, 0x800000);
        let v4785 = b[223];
        let v4920 = L::pick(v4785, 0x400000);
        let v4782 = b[222];
        let v4918 = L::pick(v4782, 0x200000);
        let v4779 = b[221];
        let v4916 = L::pick(v4779, 0x100000);
        let v4776 = b[220];
        let v4914 = L::pick(v4776, 0x80000);
        let v4773 = b[219];
        let v4912 = L::pick(v4773, 0x40000);
        let v4770 = b[218];
        let v4910 = L::pick(v4770, 0x20000);
        let v4767 = b[217];
        let v4908 = L::pick(v4767, 0x10000);
        let v4764 = b[216];
        let v4906 = L::pick(v4764, 0x8000);
        let v4761 = b[215];
        let v4904 = L::pick(v4761, 0x4000);
        let v4758 = b[214];
        let v4902 = L::pick(v4758, 0x2000);
        let v4755 = b[213];
        let v4900 = L::pick(v4755, 0x1000);
        let v4752 = b[212];
        let v4898 = L::pick(v4752, 0x800);
        let v4749 = b[211];
        let v4896 = L::pick(v4749, 0x400);
        let v4746 = b[210];
        let v4894 = L::pick(v4746, 0x200);
        let v4743 = b[209];
        let v4892 = L::pick(v4743, 0x100);
        let v4740 = b[208];
        let v4890 = L::pick(v4740, 0x80);
        let v4737 = b[207];
        let v4888 = L::pick(v4737, 0x40);
        let v4734 = b[206];
        let v4886 = L::pick(v4734, 0x20);
        let v4731 = b[205];
        let v4884 = L::pick(v4731, 0x10);
        let v4728 = b[204];
        let v4882 = L::pick(v4728, 0x8);
        let v4725 = b[203];
        let v4880 = L::pick(v4725, 0x4);
        let v4722 = b[202];
        let v4878 = L::pick(v4722, 0x2);
        let v4719 = b[201];
        let v4877 = L::pick(v4719, 0x1);
        let v4879 = L::or(v4877, v4878);
        let v4881 = L::or(v4879, v4880);
        let v4883 = L::or(v4881, v4882);
        let v4885 = L::or(v4883, v4884);
        let v4887 = L::or(v4885, v4886);
        let v4889 = L::or(v4887, v4888);
        let v4891 = L::or(v4889, v4890);
        let v4893 = L::or(v4891, v4892);
        let v4895 = L::or(v4893, v4894);
        let v4897 = L::or(v4895, v4896);
        let v4899 = L::or(v4897, v4898);
        let v4901 = L::or(v4899, v4900);
        let v4903 = L::or(v4901, v4902);
        let v4905 = L::or(v4903, v4904);
        let v4907 = L::or(v4905, v4906);
        let v4909 = L::or(v4907, v4908);
        let v4911 = L::or(v4909, v4910);
        let v4913 = L::or(v4911, v4912);
        let v4915 = L::or(v4913, v4914);
        let v4917 = L::or(v4915, v4916);
        let v4919 = L::or(v4917, v4918);
        let v4921 = L::or(v4919, v4920);
        let v4923 = L::or(v4921, v4922);
        let v4925 = L::or(v4923, v4924);
        let v4927 = L::or(v4925, v4926);
        let v4929 = L::or(v4927, v4928);
        let v4931 = L::or(v4929, v4930);
        let v4933 = L::or(v4931, v4932);
        let v4935 = L::or(v4933, v4934);
        let v4937 = L::or(v4935, v4936);
        let v4939 = L::or(v4937, v4938);
        let v1310 = w[18 + back3_2];
        let v4940 = L::xor(v1310, v4939);
        w[906] = v4940;
        let v1299 = w[22 + back3_1];
        let v6495 = L::linear(v1299, &MAP_1);
        let v1298 = w[18 + back3_1];
        let v6493 = L::linear(v1298, &MAP_2);
        let v1297 = w[908 + back1_1];
        let v6492 = L::linear(v1297, &MAP_3);
        let v6494 = L::xor(v6492, v6493);
        let v6496 = L::xor(v6494, v6495);
        w[907] = v6496;
        let v6092 = w[1595];
        let v6095 = L::read(&m[1048..1560], v6092);
        let v6065 = b[168];
        let v1317 = w[908 + back1_0];
        let v6098 = L::choose(v6065, v6095, v1317);
        w[908 + next1] = v6098;
        let v5279 = w[1603];
        let v5702 = L::right::<29>(v5279);
        let v5703 = L::and(v5702, L::word(0x3));
        w[1608] = v5703;
        let v5699 = b[131];
        let v4459 = w[1592];
        let v5704 = L::choose(v5699, v5703, v4459);
        w[910] = v5704;
        w[911] = v5704;
        w[912] = v5704;
        let v5706 = w[1604];
        let v4446 = w[1593];
        let v5707 = L::choose(v5699, v5706, v4446);
        w[913] = v5707;
        w[914] = v5707;
        w[915] = v5707;
        let v5281 = L::test(v5279, 0x1);
        let v5280 = L::test(v5279, 0x80000000);
        b[239] = v5280;
        let v5282 = v5280 & v5281;
        let v6405 = b[117];
        let v6410 = v5282 & v6405;
        let v4436 = b[166];
        let v6411 = (v5699 & v6410) | (!v5699 & v4436);
        b[55] = v6411;
        b[56] = v6411;
        b[57] = v6411;
        let v916 = w[225 + back31_3];
        let v3347 = L::rotate::<13>(v916);
        let v3345 = L::rotate::<15>(v916);
        let v3360 = L::xor(v3345, v3347);
        let v3350 = L::right::<10>(v916);
        let v3361 = L::xor(v3350, v3360);
        let v914 = w[932];
        let v3362 = L::add(v914, v3361);
        w[916 + next15] = v3362;
        let v948 = w[655 + back31_12];
        let v957 = w[933];
        let v3270 = L::add(v948, v957);
        w[932] = v3270;
        let v3340 = L::rotate::<25>(v876);
        let v3327 = L::rotate::<14>(v876);
        let v3341 = L::xor(v3327, v3340);
        let v3330 = L::right::<3>(v876);
        let v3342 = L::xor(v3330, v3341);
        let v877 = w[888 + back15_14];
        let v3343 = L::add(v877, v3342);
        w[933] = v3343;
        let v1286 = w[966];
        let v6254 = L::choose(v6161, v1286, v1331);
        let v610 = w[151 + back15_13];
        let v6255 = L::choose(v6106, v610, v6254);
        let v6256 = L::choose(v5982, L::word(0x80000000), v6255);
        w[934 + next31] = v6256;
        let v1284 = w[1032];
        let v6047 = L::choose(v6004, v1284, v1286);
        w[966] = v6047;
        let v1285 = w[999];
        let v6257 = L::choose(v6161, v1285, v1330);
        let v609 = w[603 + back15_11];
        let v6258 = L::choose(v6106, v609, v6257);
        let v6259 = L::choose(v5982, L::word(0x0), v6258);
        w[967 + next31] = v6259;
        let v1283 = w[1065];
        let v6049 = L::choose(v6004, v1283, v1285);
        w[999] = v6049;
        let v1329 = w[1175];
        let v6260 = L::choose(v6161, v1284, v1329);
        let v608 = w[565 + back15_9];
        let v6261 = L::choose(v6106, v608, v6260);
        let v6262 = L::choose(v5982, L::word(0x0), v6261);
        w[1000 + next31] = v6262;
        let v1282 = w[1108];
        let v6051 = L::choose(v6004, v1282, v1284);
        w[1032] = v6051;
        let v1328 = w[1217];
        let v6263 = L::choose(v6161, v1283, v1328);
        let v607 = w[1066 + back7_7];
        let v6264 = L::choose(v6106, v607, v6263);
        let v6265 = L::choose(v5982, L::word(0x0), v6264);
        w[1033 + next31] = v6265;
        let v1281 = w[1141];
        let v6053 = L::choose(v6004, v1281, v1283);
        w[1065] = v6053;
        let v397 = w[603 + back15_3];
        let v2163 = L::rotate::<13>(v397);
        let v2161 = L::rotate::<15>(v397);
        let v2176 = L::xor(v2161, v2163);
        let v2166 = L::right::<10>(v397);
        let v2177 = L::xor(v2166, v2176);
        let v395 = w[1074];
        let v2178 = L::add(v395, v2177);
        w[1066 + next7] = v2178;
        let v429 = w[267 + back31_12];
        let v438 = w[1075];
        let v2085 = L::add(v429, v438);
        w[1074] = v2085;
        let v2156 = L::rotate::<25>(v357);
        let v2143 = L::rotate::<14>(v357);
        let v2157 = L::xor(v2143, v2156);
        let v2146 = L::right::<3>(v357);
        let v2158 = L::xor(v2146, v2157);
        let v358 = w[1033 + back31_22];
        let v2159 = L::add(v358, v2158);
        w[1075] = v2159;
        let v1327 = w[1174];
        let v6266 = L::choose(v6161, v1282, v1327);
        let v606 = w[491 + back7_5];
        let v6267 = L::choose(v6106, v606, v6266);
        let v6268 = L::choose(v5982, L::word(0x0), v6267);
        w[1076 + next31] = v6268;
        let v1280 = w[1178];
        let v6055 = L::choose(v6004, v1280, v1282);
        w[1108] = v6055;
        let v1326 = w[1216];
        let v6269 = L::choose(v6161, v1281, v1326);
        let v605 = w[1224 + back3_3];
        let v6270 = L::choose(v6106, v605, v6269);
        let v6271 = L::choose(v5982, L::word(0x0), v6270);
        w[1109 + next31] = v6271;
        let v1279 = w[1220];
        let v6057 = L::choose(v6004, v1279, v1281);
        w[1141] = v6057;
        let v1325 = w[1177];
        let v6272 = L::choose(v6161, v1280, v1325);
        let v604 = w[1180 + back1_1];
        let v6273 = L::choose(v6106, v604, v6272);
        let v6274 = L::choose(v5982, L::word(0x0), v6273);
        w[1142 + next31] = v6274;
        let v6205 = L::choose(v6192, v1325, v1327);
        w[1174] = v6205;
        let v6203 = L::choose(v6192, v1327, v1329);
        w[1175] = v6203;
        let v6201 = L::choose(v6192, v1329, v1331);
        w[1176] = v6201;
        let v5178 = b[129];
        let v5179 = L::choose(v5178, v1331, v5052);
        let v6207 = L::choose(v6192, v5179, v1325);
        let v5233 = b[132];
        let v6188 = b[155];
        let v6189 = v5233 & v6188;
        b[240] = v6189;
        let v6208 = L::choose(v6189, v5179, v6207);
        w[1177] = v6208;
        let v6060 = L::choose(v6004, v1296, v1280);
        w[1178] = v6060;
        let v6070 = L::equal(v6069, L::word(0x1));
        let v46 = w[1463];
        let v44 = w[1481];
        let v6072 = L::choose(v6070, v46, v44);
        let v5668 = w[1575];
        let v6074 = L::test(v5668, 0x3);
        let v48 = w[1461];
        let v6076 = L::choose(v6074, v6072, v48);
        let v6078 = L::equal(v6069, L::word(0x3));
        let v50 = w[1457];
        let v6080 = L::choose(v6078, v50, v6076);
        w[1179] = v6080;
        let v553 = w[491 + back7_3];
        let v2519 = L::rotate::<13>(v553);
        let v2517 = L::rotate::<15>(v553);
        let v2532 = L::xor(v2517, v2519);
        let v2522 = L::right::<10>(v553);
        let v2533 = L::xor(v2522, v2532);
        let v551 = w[1182];
        let v2534 = L::add(v551, v2533);
        w[1180 + next1] = v2534;
        let v585 = w[916 + back15_12];
        let v594 = w[1183];
        let v2442 = L::add(v585, v594);
        w[1182] = v2442;
        let v513 = w[1184 + back31_28];
        let v2512 = L::rotate::<25>(v513);
        let v2499 = L::rotate::<14>(v513);
        let v2513 = L::xor(v2499, v2512);
        let v2502 = L::right::<3>(v513);
        let v2514 = L::xor(v2502, v2513);
        let v514 = w[1142 + back31_28];
        let v2515 = L::add(v514, v2514);
        w[1183] = v2515;
        let v1324 = w[1219];
        let v6275 = L::choose(v6161, v1279, v1324);
        let v2637 = L::rotate::<13>(v605);
        let v2635 = L::rotate::<15>(v605);
        let v2650 = L::xor(v2635, v2637);
        let v2640 = L::right::<10>(v605);
        let v2651 = L::xor(v2640, v2650);
        let v603 = w[1222];
        let v2652 = L::add(v603, v2651);
        let v6276 = L::choose(v6106, v2652, v6275);
        let v6278 = L::choose(v5982, L::word(0x100), v6276);
        w[1184 + next31] = v6278;
        let v6206 = L::choose(v6192, v1324, v1326);
        w[1216] = v6206;
        let v6204 = L::choose(v6192, v1326, v1328);
        w[1217] = v6204;
        let v6202 = L::choose(v6192, v1328, v1330);
        w[1218] = v6202;
        let v5065 = w[1590];
        let v5180 = L::choose(v5178, v1330, v5065);
        let v6209 = L::choose(v6192, v5180, v1324);
        let v6210 = L::choose(v6189, v5180, v6209);
        w[1219] = v6210;
        let v6061 = L::choose(v6004, v1295, v1279);
        w[1220] = v6061;
        let v45 = w[1480];
        let v43 = w[1482];
        let v6073 = L::choose(v6070, v45, v43);
        let v47 = w[1462];
        let v6077 = L::choose(v6074, v6073, v47);
        let v49 = w[1460];
        let v6081 = L::choose(v6078, v49, v6077);
        w[1221] = v6081;
        let v637 = w[151 + back15_12];
        let v646 = w[1223];
        let v2560 = L::add(v637, v646);
        w[1222] = v2560;
        let v2630 = L::rotate::<25>(v565);
        let v2617 = L::rotate::<14>(v565);
        let v2631 = L::xor(v2617, v2630);
        let v2620 = L::right::<3>(v565);
        let v2632 = L::xor(v2620, v2631);
        let v566 = w[1184 + back31_30];
        let v2633 = L::add(v566, v2632);
        w[1223] = v2633;
        let v501 = w[1066 + back7_3];
        let v2401 = L::rotate::<13>(v501);
        let v2399 = L::rotate::<15>(v501);
        let v2414 = L::xor(v2399, v2401);
        let v2404 = L::right::<10>(v501);
        let v2415 = L::xor(v2404, v2414);
        let v499 = w[1228];
        let v2416 = L::add(v499, v2415);
        w[1224 + next3] = v2416;
        let v533 = w[185 + back31_12];
        let v542 = w[1229];
        let v2323 = L::add(v533, v542);
        w[1228] = v2323;
        let v2394 = L::rotate::<25>(v461);
        let v2381 = L::rotate::<14>(v461);
        let v2395 = L::xor(v2381, v2394);
        let v2384 = L::right::<3>(v461);
        let v2396 = L::xor(v2384, v2395);
        let v462 = w[1109 + back31_26];
        let v2397 = L::add(v462, v2396);
        w[1229] = v2397;
        let v6295 = L::add(v5668, L::word(0x3));
        let v6296 = L::and(v6295, L::word(0x7));
        w[1230 + next15] = v6296;
        let v5715 = b[141];
        let v69 = w[1249];
        let v1218 = w[1247 + back1_1];
        let v5966 = L::choose(v5715, v69, v1218);
        w[1246] = v5966;
        let v1198 = w[1230 + back15_14];
        let v4270 = L::lookup(v1198, &TABLE_67);
        let v4273 = L::or(v4270, L::word(0xc2000000));
        let v4264 = L::equal(v1198, L::word(0x5));
        let v4274 = L::choose(v4264, L::word(0x83613bda), v4273);
        let v4262 = L::equal(v1198, L::word(0x4));
        let v4276 = L::choose(v4262, L::word(0x7f3e86), v4274);
        let v4260 = L::equal(v1198, L::word(0x3));
        let v4278 = L::choose(v4260, L::word(0x3069bad5), v4276);
        let v4258 = L::equal(v1198, L::word(0x2));
        let v4280 = L::choose(v4258, L::word(0xf2c65152), v4278);
        let v4256 = L::equal(v1198, L::word(0x1));
        let v4282 = L::choose(v4256, L::word(0x649b69c1), v4280);
        let v4254 = L::test(v1198, 0x7);
        let v4283 = L::choose(v4254, v4282, L::word(0xd807aa98));
        let v1190 = w[74 + back7_4];
        let v4284 = L::add(v1190, v4283);
        w[1247 + next1] = v4284;
        let v619 = w[542 + back7_6];
        let v1705 = L::add(v619, L::word(0x1e6afcb1));
        w[1249] = v1705;
        let v77 = w[1456];
        let v1217 = w[1434];
        let v5967 = L::choose(v5715, v77, v1217);
        w[1250 + next7] = v5967;
        let v76 = w[1304];
        let v1216 = w[33 + back3_2];
        let v5968 = L::choose(v5715, v76, v1216);
        w[1258 + next7] = v5968;
        let v75 = w[1323];
        let v1215 = w[45 + back7_4];
        let v5969 = L::choose(v5715, v75, v1215);
        w[1266 + next3] = v5969;
        let v74 = w[1342];
        let v1214 = w[65 + back7_6];
        let v5970 = L::choose(v5715, v74, v1214);
        w[1270 + next1] = v5970;
        let v73 = w[1374];
        let v1213 = w[1344];
        let v5971 = L::choose(v5715, v73, v1213);
        w[1272 + next7] = v5971;
        let v72 = w[1393];
        let v1212 = w[38 + back3_2];
        let v5972 = L::choose(v5715, v72, v1212);
        w[1280 + next3] = v5972;
        let v71 = w[1412];
        let v1211 = w[54 + back7_4];
        let v5973 = L::choose(v5715, v71, v1211);
        w[1284 + next1] = v5973;
        let v136 = w[1287];
        let v1709 = L::add(v136, v1216);
        let v5975 = L::choose(v5715, v1709, v58);
        w[1286] = v5975;
        let v135 = w[1288];
        let v5948 = L::choose(v5715, v135, v136);
        w[1287] = v5948;
        let v134 = w[1289];
        let v5947 = L::choose(v5715, v134, v135);
        w[1288] = v5947;
        let v133 = w[1290];
        let v5946 = L::choose(v5715, v133, v134);
        w[1289] = v5946;
        let v132 = w[1291];
        let v5945 = L::choose(v5715, v132, v133);
        w[1290] = v5945;
        let v131 = w[1292];
        let v5944 = L::choose(v5715, v131, v132);
        w[1291] = v5944;
        let v130 = w[1293];
        let v5943 = L::choose(v5715, v130, v131);
        w[1292] = v5943;
        let v129 = w[1294];
        let v5942 = L::choose(v5715, v129, v130);
        w[1293] = v5942;
        let v128 = w[1295];
        let v5941 = L::choose(v5715, v128, v129);
        w[1294] = v5941;
        let v127 = w[1296];
        let v5940 = L::choose(v5715, v127, v128);
        w[1295] = v5940;
        let v126 = w[1297];
        let v5939 = L::choose(v5715, v126, v127);
        w[1296] = v5939;
        let v125 = w[1298];
        let v5938 = L::choose(v5715, v125, v126);
        w[1297] = v5938;
        let v124 = w[1299];
        let v5937 = L::choose(v5715, v124, v125);
        w[1298] = v5937;
        let v123 = w[1300];
        let v5936 = L::choose(v5715, v123, v124);
        w[1299] = v5936;
        let v122 = w[1301];
        let v5935 = L::choose(v5715, v122, v123);
        w[1300] = v5935;
        let v121 = w[1302];
        let v5934 = L::choose(v5715, v121, v122);
        w[1301] = v5934;
        let v120 = w[1303];
        let v5933 = L::choose(v5715, v120, v121);
        w[1302] = v5933;
        let v5932 = L::choose(v5715, v76, v120);
        w[1303] = v5932;
        let v1684 = L::add(v625, L::word(0xbb67ae85));
        w[1609] = v1684;
        let v5992 = L::choose(v5982, v1684, v76);
        w[1304] = v5992;
        let v153 = w[1306];
        let v1711 = L::add(v153, v1215);
        let v5976 = L::choose(v5715, v1711, v57);
        w[1305] = v5976;
        let v152 = w[1307];
        let v5931 = L::choose(v5715, v152, v153);
        w[1306] = v5931;
        let v151 = w[1308];
        let v5930 = L::choose(v5715, v151, v152);
        w[1307] = v5930;
        let v150 = w[1309];
        let v5929 = L::choose(v5715, v150, v151);
        w[1308] = v5929;
        let v149 = w[1310];
        let v5928 = L::choose(v5715, v149, v150);
        w[1309] = v5928;
        let v148 = w[1311];
        let v5927 = L::choose(v5715, v148, v149);
        w[1310] = v5927;
        let v147 = w[1312];
        let v5926 = L::choose(v5715, v147, v148);
        w[1311] = v5926;
        let v146 = w[1313];
        let v5925 = L::choose(v5715, v146, v147);
        w[1312] = v5925;
        let v145 = w[1314];
        let v5924 = L::choose(v5715, v145, v146);
        w[1313] = v5924;
        let v144 = w[1315];
        let v5923 = L::choose(v5715, v144, v145);
        w[1314] = v5923;
        let v143 = w[1316];
        let v5922 = L::choose(v5715, v143, v144);
        w[1315] = v5922;
        let v142 = w[1317];
        let v5921 = L::choose(v5715, v142, v143);
        w[1316] = v5921;
        let v141 = w[1318];
        let v5920 = L::choose(v5715, v141, v142);
        w[1317] = v5920;
        let v140 = w[1319];
        let v5919 = L::choose(v5715, v140, v141);
        w[1318] = v5919;
        let v139 = w[1320];
        let v5918 = L::choose(v5715, v139, v140);
        w[1319] = v5918;
        let v138 = w[1321];
        let v5917 = L::choose(v5715, v138, v139);
        w[1320] = v5917;
        let v137 = w[1322];
        let v5916 = L::choose(v5715, v137, v138);
        w[1321] = v5916;
        let v5915 = L::choose(v5715, v75, v137);
        w[1322] = v5915;
        let v1687 = L::add(v624, L::word(0x3c6ef372));
        w[1610] = v1687;
        let v5993 = L::choose(v5982, v1687, v75);
        w[1611] = v5993;
    }
}

enum Clock2 {}

impl<L: Lanes> Part<L> for Clock2 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let back3_0 = t.wrapping_sub(0) & 3;
        let back3_1 = t.wrapping_sub(1) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let next7 = (t + 1) & 7;
        let back7_0 = t.wrapping_sub(0) & 7;
        let back7_2 = t.wrapping_sub(2) & 7;
        let back7_3 = t.wrapping_sub(3) & 7;
        let back7_4 = t.wrapping_sub(4) & 7;
        let back7_5 = t.wrapping_sub(5) & 7;
        let back7_6 = t.wrapping_sub(6) & 7;
        let back7_7 = t.wrapping_sub(7) & 7;
        let back15_4 = t.wrapping_sub(4) & 15;
        let back15_12 = t.wrapping_sub(12) & 15;
        let back31_20 = t.wrapping_sub(20) & 31;
        let back31_28 = t.wrapping_sub(28) & 31;
        let v5993 = w[1611];
        w[1323] = v5993;
        let v170 = w[1325];
        let v1214 = w[65 + back7_6];
        let v1713 = L::add(v170, v1214);
        let v5715 = b[141];
        let v56 = w[1324];
        let v5977 = L::choose(v5715, v1713, v56);
        w[1324] = v5977;
        let v169 = w[1326];
        let v5914 = L::choose(v5715, v169, v170);
        w[1325] = v5914;
        let v168 = w[1327];
        let v5913 = L::choose(v5715, v168, v169);
        w[1326] = v5913;
        let v167 = w[1328];
        let v5912 = L::choose(v5715, v167, v168);
        w[1327] = v5912;
        let v166 = w[1329];
        let v5911 = L::choose(v5715, v166, v167);
        w[1328] = v5911;
        let v165 = w[1330];
        let v5910 = L::choose(v5715, v165, v166);
        w[1329] = v5910;
        let v164 = w[1331];
        let v5909 = L::choose(v5715, v164, v165);
        w[1330] = v5909;
        let v163 = w[1332];
        let v5908 = L::choose(v5715, v163, v164);
        w[1331] = v5908;
        let v162 = w[1333];
        let v5907 = L::choose(v5715, v162, v163);
        w[1332] = v5907;
        let v161 = w[1334];
        let v5906 = L::choose(v5715, v161, v162);
        w[1333] = v5906;
        let v160 = w[1335];
        let v5905 = L::choose(v5715, v160, v161);
        w[1334] = v5905;
        let v159 = w[1336];
        let v5904 = L::choose(v5715, v159, v160);
        w[1335] = v5904;
        let v158 = w[1337];
        let v5903 = L::choose(v5715, v158, v159);
        w[1336] = v5903;
        let v157 = w[1338];
        let v5902 = L::choose(v5715, v157, v158);
        w[1337] = v5902;
        let v156 = w[1339];
        let v5901 = L::choose(v5715, v156, v157);
        w[1338] = v5901;
        let v155 = w[1340];
        let v5900 = L::choose(v5715, v155, v156);
        w[1339] = v5900;
        let v154 = w[1341];
        let v5899 = L::choose(v5715, v154, v155);
        w[1340] = v5899;
        let v74 = w[1342];
        let v5898 = L::choose(v5715, v74, v154);
        w[1341] = v5898;
        let v623 = w[533 + back7_6];
        let v1690 = L::add(v623, L::word(0xa54ff53a));
        let v5982 = b[142];
        let v5994 = L::choose(v5982, v1690, v74);
        w[1342] = v5994;
        let v187 = w[1357];
        let v1213 = w[1344];
        let v1715 = L::add(v187, v1213);
        let v55 = w[1343];
        let v5978 = L::choose(v5715, v1715, v55);
        w[1343] = v5978;
        let v1222 = w[74 + back7_5];
        let v1223 = w[54 + back7_3];
        let v4314 = L::xor(v1222, v1223);
        let v1224 = w[38 + back3_1];
        let v4315 = L::and(v1224, v4314);
        let v4316 = L::xor(v1222, v4315);
        let v1221 = w[1435];
        let v4317 = L::add(v1221, v4316);
        let v1225 = w[1345 + back7_7];
        let v4319 = L::add(v1225, v4317);
        w[1344] = v4319;
        let v1140 = w[1356];
        let v3956 = w[1605];
        let v3960 = L::add(v1140, v3956);
        w[1345 + next7] = v3960;
        let v1112 = w[102 + back7_0];
        let v3979 = L::rotate::<21>(v1112);
        let v3978 = L::rotate::<26>(v1112);
        let v3980 = L::xor(v3978, v3979);
        let v3967 = L::rotate::<7>(v1112);
        let v3981 = L::xor(v3967, v3980);
        let v1117 = w[1354 + back1_1];
        let v3982 = L::add(v1117, v3981);
        w[1353] = v3982;
        let v1098 = w[1230 + back15_4];
        let v3822 = L::lookup(v1098, &TABLE_44);
        let v3824 = L::or(v3822, L::word(0x40000000));
        let v3816 = L::equal(v1098, L::word(0x5));
        let v3825 = L::choose(v3816, L::word(0x6fab9537), v3824);
        let v3814 = L::equal(v1098, L::word(0x4));
        let v3827 = L::choose(v3814, L::word(0xdc1eeefd), v3825);
        let v3812 = L::equal(v1098, L::word(0x3));
        let v3829 = L::choose(v3812, L::word(0xb9d99ec7), v3827);
        let v3810 = L::equal(v1098, L::word(0x2));
        let v3831 = L::choose(v3810, L::word(0x240cf254), v3829);
        let v3808 = L::equal(v1098, L::word(0x1));
        let v3832 = L::choose(v3808, L::word(0x550c7dc3), v3831);
        let v3806 = L::test(v1098, 0x7);
        let v3833 = L::choose(v3806, v3832, L::word(0xe9b5dba5));
        let v1090 = w[1272 + back7_4];
        let v3834 = L::add(v1090, v3833);
        w[1354 + next1] = v3834;
        let v1115 = w[113 + back7_2];
        let v1116 = w[93 + back7_0];
        let v3936 = L::or(v1115, v1116);
        let v1114 = w[133 + back7_4];
        let v3937 = L::and(v1114, v3936);
        let v3895 = L::and(v1115, v1116);
        let v3938 = L::or(v3895, v3937);
        let v3934 = L::rotate::<10>(v1116);
        let v3930 = L::rotate::<19>(v1116);
        let v3927 = L::rotate::<30>(v1116);
        let v3931 = L::xor(v3927, v3930);
        let v3935 = L::xor(v3931, v3934);
        let v3939 = L::add(v3935, v3938);
        w[1356] = v3939;
        let v186 = w[1358];
        let v5897 = L::choose(v5715, v186, v187);
        w[1357] = v5897;
        let v185 = w[1359];
        let v5896 = L::choose(v5715, v185, v186);
        w[1358] = v5896;
        let v184 = w[1360];
        let v5895 = L::choose(v5715, v184, v185);
        w[1359] = v5895;
        let v183 = w[1361];
        let v5894 = L::choose(v5715, v183, v184);
        w[1360] = v5894;
        let v182 = w[1362];
        let v5893 = L::choose(v5715, v182, v183);
        w[1361] = v5893;
        let v181 = w[1363];
        let v5892 = L::choose(v5715, v181, v182);
        w[1362] = v5892;
        let v180 = w[1364];
        let v5891 = L::choose(v5715, v180, v181);
        w[1363] = v5891;
        let v179 = w[1365];
        let v5890 = L::choose(v5715, v179, v180);
        w[1364] = v5890;
        let v178 = w[1366];
        let v5889 = L::choose(v5715, v178, v179);
        w[1365] = v5889;
        let v177 = w[1367];
        let v5888 = L::choose(v5715, v177, v178);
        w[1366] = v5888;
        let v176 = w[1368];
        let v5887 = L::choose(v5715, v176, v177);
        w[1367] = v5887;
        let v175 = w[1369];
        let v5886 = L::choose(v5715, v175, v176);
        w[1368] = v5886;
        let v174 = w[1370];
        let v5885 = L::choose(v5715, v174, v175);
        w[1369] = v5885;
        let v173 = w[1371];
        let v5884 = L::choose(v5715, v173, v174);
        w[1370] = v5884;
        let v172 = w[1372];
        let v5883 = L::choose(v5715, v172, v173);
        w[1371] = v5883;
        let v171 = w[1373];
        let v5882 = L::choose(v5715, v171, v172);
        w[1372] = v5882;
        let v73 = w[1374];
        let v5881 = L::choose(v5715, v73, v171);
        w[1373] = v5881;
        let v622 = w[1464];
        let v1693 = L::add(v622, L::word(0x510e527f));
        let v5995 = L::choose(v5982, v1693, v73);
        w[1374] = v5995;
        let v204 = w[1376];
        let v1212 = w[38 + back3_2];
        let v1717 = L::add(v204, v1212);
        let v54 = w[1375];
        let v5979 = L::choose(v5715, v1717, v54);
        w[1375] = v5979;
        let v203 = w[1377];
        let v5880 = L::choose(v5715, v203, v204);
        w[1376] = v5880;
        let v202 = w[1378];
        let v5879 = L::choose(v5715, v202, v203);
        w[1377] = v5879;
        let v201 = w[1379];
        let v5878 = L::choose(v5715, v201, v202);
        w[1378] = v5878;
        let v200 = w[1380];
        let v5877 = L::choose(v5715, v200, v201);
        w[1379] = v5877;
        let v199 = w[1381];
        let v5876 = L::choose(v5715, v199, v200);
        w[1380] = v5876;
        let v198 = w[1382];
        let v5875 = L::choose(v5715, v198, v199);
        w[1381] = v5875;
        let v197 = w[1383];
        let v5874 = L::choose(v5715, v197, v198);
        w[1382] = v5874;
        let v196 = w[1384];
        let v5873 = L::choose(v5715, v196, v197);
        w[1383] = v5873;
        let v195 = w[1385];
        let v5872 = L::choose(v5715, v195, v196);
        w[1384] = v5872;
        let v194 = w[1386];
        let v5871 = L::choose(v5715, v194, v195);
        w[1385] = v5871;
        let v193 = w[1387];
        let v5870 = L::choose(v5715, v193, v194);
        w[1386] = v5870;
        let v192 = w[1388];
        let v5869 = L::choose(v5715, v192, v193);
        w[1387] = v5869;
        let v191 = w[1389];
        let v5868 = L::choose(v5715, v191, v192);
        w[1388] = v5868;
        let v190 = w[1390];
        let v5867 = L::choose(v5715, v190, v191);
        w[1389] = v5867;
        let v189 = w[1391];
        let v5866 = L::choose(v5715, v189, v190);
        w[1390] = v5866;
        let v188 = w[1392];
        let v5865 = L::choose(v5715, v188, v189);
        w[1391] = v5865;
        let v72 = w[1393];
        let v5864 = L::choose(v5715, v72, v188);
        w[1392] = v5864;
        let v621 = w[486 + back3_2];
        let v1696 = L::add(v621, L::word(0x9b05688c));
        let v5996 = L::choose(v5982, v1696, v72);
        w[1393] = v5996;
        let v221 = w[1395];
        let v1211 = w[54 + back7_4];
        let v1719 = L::add(v221, v1211);
        let v53 = w[1394];
        let v5980 = L::choose(v5715, v1719, v53);
        w[1394] = v5980;
        let v220 = w[1396];
        let v5863 = L::choose(v5715, v220, v221);
        w[1395] = v5863;
        let v219 = w[1397];
        let v5862 = L::choose(v5715, v219, v220);
        w[1396] = v5862;
        let v218 = w[1398];
        let v5861 = L::choose(v5715, v218, v219);
        w[1397] = v5861;
        let v217 = w[1399];
        let v5860 = L::choose(v5715, v217, v218);
        w[1398] = v5860;
        let v216 = w[1400];
        let v5859 = L::choose(v5715, v216, v217);
        w[1399] = v5859;
        let v215 = w[1401];
        let v5858 = L::choose(v5715, v215, v216);
        w[1400] = v5858;
        let v214 = w[1402];
        let v5857 = L::choose(v5715, v214, v215);
        w[1401] = v5857;
        let v213 = w[1403];
        let v5856 = L::choose(v5715, v213, v214);
        w[1402] = v5856;
        let v212 = w[1404];
        let v5855 = L::choose(v5715, v212, v213);
        w[1403] = v5855;
        let v211 = w[1405];
        let v5854 = L::choose(v5715, v211, v212);
        w[1404] = v5854;
        let v210 = w[1406];
        let v5853 = L::choose(v5715, v210, v211);
        w[1405] = v5853;
        let v209 = w[1407];
        let v5852 = L::choose(v5715, v209, v210);
        w[1406] = v5852;
        let v208 = w[1408];
        let v5851 = L::choose(v5715, v208, v209);
        w[1407] = v5851;
        let v207 = w[1409];
        let v5850 = L::choose(v5715, v207, v208);
        w[1408] = v5850;
        let v206 = w[1410];
        let v5849 = L::choose(v5715, v206, v207);
        w[1409] = v5849;
        let v205 = w[1411];
        let v5848 = L::choose(v5715, v205, v206);
        w[1410] = v5848;
        let v71 = w[1412];
        let v5847 = L::choose(v5715, v71, v205);
        w[1411] = v5847;
        let v620 = w[510 + back7_4];
        let v1699 = L::add(v620, L::word(0x1f83d9ab));
        let v5997 = L::choose(v5982, v1699, v71);
        w[1412] = v5997;
        let v238 = w[1414];
        let v1210 = w[74 + back7_6];
        let v1721 = L::add(v238, v1210);
        let v52 = w[1413];
        let v5981 = L::choose(v5715, v1721, v52);
        w[1413] = v5981;
        let v237 = w[1415];
        let v5846 = L::choose(v5715, v237, v238);
        w[1414] = v5846;
        let v236 = w[1416];
        let v5845 = L::choose(v5715, v236, v237);
        w[1415] = v5845;
        let v235 = w[1417];
        let v5844 = L::choose(v5715, v235, v236);
        w[1416] = v5844;
        let v234 = w[1418];
        let v5843 = L::choose(v5715, v234, v235);
        w[1417] = v5843;
        let v233 = w[1419];
        let v5842 = L::choose(v5715, v233, v234);
        w[1418] = v5842;
        let v232 = w[1420];
        let v5841 = L::choose(v5715, v232, v233);
        w[1419] = v5841;
        let v231 = w[1421];
        let v5840 = L::choose(v5715, v231, v232);
        w[1420] = v5840;
        let v230 = w[1422];
        let v5839 = L::choose(v5715, v230, v231);
        w[1421] = v5839;
        let v229 = w[1423];
        let v5838 = L::choose(v5715, v229, v230);
        w[1422] = v5838;
        let v228 = w[1424];
        let v5837 = L::choose(v5715, v228, v229);
        w[1423] = v5837;
        let v227 = w[1425];
        let v5836 = L::choose(v5715, v227, v228);
        w[1424] = v5836;
        let v226 = w[1426];
        let v5835 = L::choose(v5715, v226, v227);
        w[1425] = v5835;
        let v225 = w[1427];
        let v5834 = L::choose(v5715, v225, v226);
        w[1426] = v5834;
        let v224 = w[1428];
        let v5833 = L::choose(v5715, v224, v225);
        w[1427] = v5833;
        let v223 = w[1429];
        let v5832 = L::choose(v5715, v223, v224);
        w[1428] = v5832;
        let v222 = w[1430];
        let v5831 = L::choose(v5715, v222, v223);
        w[1429] = v5831;
        let v70 = w[1431];
        let v5830 = L::choose(v5715, v70, v222);
        w[1430] = v5830;
        let v619 = w[542 + back7_6];
        let v1702 = L::add(v619, L::word(0x5be0cd19));
        let v5998 = L::choose(v5982, v1702, v70);
        w[1431] = v5998;
        let v59 = w[1433];
        let v1724 = L::add(v59, L::word(0x9e6afcb1));
        w[1432] = v1724;
        let v119 = w[1439];
        let v1217 = w[1434];
        let v1707 = L::add(v119, v1217);
        let v5974 = L::choose(v5715, v1707, v59);
        w[1433] = v5974;
        let v1220 = w[1438];
        let v4321 = L::add(v1220, v4317);
        w[1434] = v4321;
        let v1192 = w[38 + back3_0];
        let v4340 = L::rotate::<21>(v1192);
        let v4339 = L::rotate::<26>(v1192);
        let v4341 = L::xor(v4339, v4340);
        let v4328 = L::rotate::<7>(v1192);
        let v4342 = L::xor(v4328, v4341);
        let v1197 = w[1436 + back1_1];
        let v4343 = L::add(v1197, v4342);
        w[1435] = v4343;
        let v1178 = w[1230 + back15_12];
        let v4179 = L::lookup(v1178, &TABLE_66);
        let v4181 = L::or(v4179, L::word(0x40000000));
        let v4173 = L::equal(v1178, L::word(0x5));
        let v4182 = L::choose(v4173, L::word(0xc0bbbe37), v4181);
        let v4171 = L::equal(v1178, L::word(0x4));
        let v4184 = L::choose(v4171, L::word(0xe15d5b16), v4182);
        let v4169 = L::equal(v1178, L::word(0x3));
        let v4186 = L::choose(v4169, L::word(0xc7353eb0), v4184);
        let v4167 = L::equal(v1178, L::word(0x2));
        let v4188 = L::choose(v4167, L::word(0x16f988fa), v4186);
        let v4165 = L::equal(v1178, L::word(0x1));
        let v4190 = L::choose(v4165, L::word(0xc19bf374), v4188);
        let v4163 = L::test(v1178, 0x7);
        let v4191 = L::choose(v4163, v4190, L::word(0xab1c5ed5));
        let v1170 = w[85 + back7_4];
        let v4192 = L::add(v1170, v4191);
        w[1436 + next1] = v4192;
        let v1195 = w[45 + back7_2];
        let v1196 = w[33 + back3_0];
        let v4297 = L::or(v1195, v1196);
        let v1194 = w[65 + back7_4];
        let v4298 = L::and(v1194, v4297);
        let v4253 = L::and(v1195, v1196);
        let v4299 = L::or(v4253, v4298);
        let v4295 = L::rotate::<10>(v1196);
        let v4291 = L::rotate::<19>(v1196);
        let v4288 = L::rotate::<30>(v1196);
        let v4292 = L::xor(v4288, v4291);
        let v4296 = L::xor(v4292, v4295);
        let v4300 = L::add(v4296, v4299);
        w[1438] = v4300;
        let v118 = w[1440];
        let v5965 = L::choose(v5715, v118, v119);
        w[1439] = v5965;
        let v117 = w[1441];
        let v5964 = L::choose(v5715, v117, v118);
        w[1440] = v5964;
        let v116 = w[1442];
        let v5963 = L::choose(v5715, v116, v117);
        w[1441] = v5963;
        let v115 = w[1443];
        let v5962 = L::choose(v5715, v115, v116);
        w[1442] = v5962;
        let v114 = w[1444];
        let v5961 = L::choose(v5715, v114, v115);
        w[1443] = v5961;
        let v113 = w[1445];
        let v5960 = L::choose(v5715, v113, v114);
        w[1444] = v5960;
        let v112 = w[1446];
        let v5959 = L::choose(v5715, v112, v113);
        w[1445] = v5959;
        let v111 = w[1447];
        let v5958 = L::choose(v5715, v111, v112);
        w[1446] = v5958;
        let v110 = w[1448];
        let v5957 = L::choose(v5715, v110, v111);
        w[1447] = v5957;
        let v109 = w[1449];
        let v5956 = L::choose(v5715, v109, v110);
        w[1448] = v5956;
        let v108 = w[1450];
        let v5955 = L::choose(v5715, v108, v109);
        w[1449] = v5955;
        let v107 = w[1451];
        let v5954 = L::choose(v5715, v107, v108);
        w[1450] = v5954;
        let v106 = w[1452];
        let v5953 = L::choose(v5715, v106, v107);
        w[1451] = v5953;
        let v105 = w[1453];
        let v5952 = L::choose(v5715, v105, v106);
        w[1452] = v5952;
        let v104 = w[1454];
        let v5951 = L::choose(v5715, v104, v105);
        w[1453] = v5951;
        let v103 = w[1455];
        let v5950 = L::choose(v5715, v103, v104);
        w[1454] = v5950;
        let v77 = w[1456];
        let v5949 = L::choose(v5715, v77, v103);
        w[1455] = v5949;
        let v626 = w[1458];
        let v1681 = L::add(v626, L::word(0x6a09e667));
        let v5991 = L::choose(v5982, v1681, v77);
        w[1456] = v5991;
        let v6106 = b[123];
        let v50 = w[1457];
        let v6279 = L::choose(v6106, v50, v1681);
        w[1457] = v6279;
        let v647 = w[542 + back7_5];
        let v648 = w[510 + back7_3];
        let v2606 = L::xor(v647, v648);
        let v649 = w[486 + back3_1];
        let v2607 = L::and(v649, v2606);
        let v2608 = L::xor(v647, v2607);
        let v630 = w[1465];
        let v2609 = L::add(v630, v2608);
        let v629 = w[1459];
        let v2613 = L::add(v629, v2609);
        w[1458] = v2613;
        let v572 = w[501 + back7_2];
        let v573 = w[481 + back3_0];
        let v2589 = L::or(v572, v573);
        let v571 = w[533 + back7_4];
        let v2590 = L::and(v571, v2589);
        let v2562 = L::and(v572, v573);
        let v2591 = L::or(v2562, v2590);
        let v2587 = L::rotate::<10>(v573);
        let v2583 = L::rotate::<19>(v573);
        let v2580 = L::rotate::<30>(v573);
        let v2584 = L::xor(v2580, v2583);
        let v2588 = L::xor(v2584, v2587);
        let v2592 = L::add(v2588, v2591);
        w[1459] = v2592;
        let v49 = w[1460];
        let v1684 = w[1609];
        let v6280 = L::choose(v6106, v49, v1684);
        w[1460] = v6280;
        let v48 = w[1461];
        let v1687 = w[1610];
        let v6281 = L::choose(v6106, v48, v1687);
        w[1461] = v6281;
        let v47 = w[1462];
        let v6282 = L::choose(v6106, v47, v1690);
        w[1462] = v6282;
        let v46 = w[1463];
        let v6283 = L::choose(v6106, v46, v1693);
        w[1463] = v6283;
        let v650 = w[1468 + back7_7];
        let v2611 = L::add(v650, v2609);
        w[1464] = v2611;
        let v569 = w[486 + back3_0];
        let v2671 = L::rotate::<21>(v569);
        let v2670 = L::rotate::<26>(v569);
        let v2672 = L::xor(v2670, v2671);
        let v2659 = L::rotate::<7>(v569);
        let v2673 = L::xor(v2659, v2672);
        let v574 = w[1466];
        let v2674 = L::add(v574, v2673);
        w[1465] = v2674;
        let v576 = w[1467];
        let v595 = w[583 + back7_5];
        let v2440 = L::add(v576, v595);
        w[1466] = v2440;
        let v523 = w[731 + back31_28];
        let v2457 = L::lookup(v523, &TABLE_12);
        let v513 = w[1184 + back31_28];
        let v2458 = L::add(v513, v2457);
        w[1467] = v2458;
        let v421 = w[1479];
        let v2135 = w[1607];
        let v2139 = L::add(v421, v2135);
        w[1468 + next7] = v2139;
        let v361 = w[630 + back7_0];
        let v2197 = L::rotate::<21>(v361);
        let v2196 = L::rotate::<26>(v361);
        let v2198 = L::xor(v2196, v2197);
        let v2185 = L::rotate::<7>(v361);
        let v2199 = L::xor(v2185, v2198);
        let v366 = w[1477];
        let v2200 = L::add(v366, v2199);
        w[1476] = v2200;
        let v368 = w[1478];
        let v387 = w[217 + back7_5];
        let v1963 = L::add(v368, v387);
        w[1477] = v1963;
        let v1042 = w[731 + back31_20];
        let v1976 = L::lookup(v1042, &TABLE_6);
        let v1979 = L::or(v1976, L::word(0x80000000));
        let v1970 = L::equal(v1042, L::word(0x1));
        let v1980 = L::choose(v1970, L::word(0xbf597fc7), v1979);
        let v1968 = L::test(v1042, 0x3);
        let v1982 = L::choose(v1968, v1980, L::word(0x550c7dc3));
        let v1032 = w[1033 + back31_20];
        let v1983 = L::add(v1032, v1982);
        w[1478] = v1983;
        let v364 = w[518 + back7_2];
        let v365 = w[621 + back7_0];
        let v2115 = L::or(v364, v365);
        let v363 = w[550 + back7_4];
        let v2116 = L::and(v363, v2115);
        let v2087 = L::and(v364, v365);
        let v2117 = L::or(v2087, v2116);
        let v2113 = L::rotate::<10>(v365);
        let v2109 = L::rotate::<19>(v365);
        let v2106 = L::rotate::<30>(v365);
        let v2110 = L::xor(v2106, v2109);
        let v2114 = L::xor(v2110, v2113);
        let v2118 = L::add(v2114, v2117);
        w[1479] = v2118;
        let v45 = w[1480];
        let v6284 = L::choose(v6106, v45, v1696);
        w[1480] = v6284;
        let v44 = w[1481];
        let v6285 = L::choose(v6106, v44, v1699);
        w[1481] = v6285;
        let v43 = w[1482];
        let v6286 = L::choose(v6106, v43, v1702);
        w[1482] = v6286;
        let v40 = w[1529];
        let v42 = w[1527];
        let v1677 = L::xor(v40, v42);
        let v41 = w[1528];
        let v1676 = L::xor(v41, v42);
        let v1678 = L::or(v1676, v1677);
        let v1679 = L::test(v1678, 0xf);
        b[58] = v1679;
        let v36 = w[1525];
        let v38 = w[1523];
        let v1654 = L::xor(v36, v38);
        let v37 = w[1524];
        let v1653 = L::xor(v37, v38);
        let v1655 = L::or(v1653, v1654);
        let v1656 = L::test(v1655, 0xf);
        b[59] = v1656;
        let v32 = w[1491];
        let v34 = w[1489];
        let v1641 = L::xor(v32, v34);
        let v33 = w[1490];
        let v1640 = L::xor(v33, v34);
        let v1642 = L::or(v1640, v1641);
        let v1643 = L::test(v1642, 0x3ffffff);
        b[60] = v1643;
        let v28 = w[1485];
        let v30 = w[1483];
        let v1601 = L::xor(v28, v30);
        let v29 = w[1484];
        let v1600 = L::xor(v29, v30);
        let v1602 = L::or(v1600, v1601);
        let v1603 = L::test(v1602, 0xffffffff);
        b[61] = v1603;
        let v1585 = w[1577];
        let v1588 = L::right::<23>(v1585);
        let v1589 = L::add(v1588, L::word(0x1));
        let v1593 = L::left::<23>(v1589);
        let v1587 = L::and(v1585, L::word(0x7fffff));
        let v1594 = L::or(v1587, v1593);
        let v12 = b[104];
        let v1573 = b[134];
        let v1575 = v12 & v1573;
        let v1595 = L::choose(v1575, v1594, v1585);
        let v20 = w[1494];
        let v21 = w[1493];
        let v1522 = L::and(v20, v21);
        let v22 = w[1492];
        let v1520 = L::and(v20, v22);
        let v1519 = L::and(v21, v22);
        let v1521 = L::or(v1519, v1520);
        let v1523 = L::or(v1521, v1522);
        let v1527 = L::read(&m[1752..1756], v1523);
        let v1525 = L::read(&m[1756..1760], v1523);
        let v1529 = L::and(v1525, v1527);
        let v1524 = L::read(&m[1760..1764], v1523);
        let v1528 = L::and(v1524, v1527);
        let v1530 = L::or(v1528, v1529);
        let v1526 = L::and(v1524, v1525);
        let v1531 = L::or(v1526, v1530);
        let v1548 = L::equal(v1523, L::word(0x1));
        let v1549 = !v1548;
        let v1544 = L::equal(v1523, L::word(0x2));
        let v1545 = !v1544;
        let v1542 = L::equal(v1523, L::word(0x3));
        let v1547 = v1542 & v1545;
        let v1552 = v1547 & v1549;
        let v6330 = L::pick(v1552, 0x8);
        let v1551 = v1544 & v1549;
        let v6328 = L::pick(v1551, 0x4);
        let v1543 = !v1542;
        let v1546 = v1543 & v1545;
        let v1550 = v1546 & v1549;
        let v6326 = L::pick(v1550, 0x1);
        let v6325 = L::pick(v1548, 0x2);
        let v6327 = L::or(v6325, v6326);
        let v6329 = L::or(v6327, v6328);
        let v6331 = L::or(v6329, v6330);
        let v1433 = w[1488];
        let v1434 = w[1487];
        let v6315 = L::and(v1433, v1434);
        let v1435 = w[1486];
        let v6313 = L::and(v1433, v1435);
        let v6312 = L::and(v1434, v1435);
        let v6314 = L::or(v6312, v6313);
        let v6316 = L::or(v6314, v6315);
        let v6332 = L::and(v6316, v6331);
        let v6333 = L::test(v6332, 0xf);
        let v1574 = !v1573;
        let v6337 = v1574 & v6333;
        let v6342 = L::choose(v6337, v1531, v1595);
        w[1483] = v6342;
        w[1484] = v6342;
        w[1485] = v6342;
        let v24 = b[66];
        let v26 = b[64];
        let v1578 = v24 ^ v26;
        let v25 = b[65];
        let v1576 = v25 ^ v26;
        let v1580 = v1576 | v1578;
        b[62] = v1580;
        let v1564 = L::xor(v20, v22);
        let v1563 = L::xor(v21, v22);
        let v1565 = L::or(v1563, v1564);
        let v1566 = L::test(v1565, 0x3);
        b[63] = v1566;
        let v4 = w[1555];
        let v6437 = L::test(v4, 0xffffffff);
        let v1474 = L::test(v4, 0xe0000000);
        let v1475 = !v1474;
        let v1471 = L::test(v4, 0x1f);
        let v1472 = !v1471;
        let v3 = w[1554];
        let v1469 = L::test(v3, 0x7);
        let v1470 = !v1469;
        let v1473 = v1470 & v1472;
        let v1476 = v1473 & v1475;
        let v6439 = v1476 & v6437;
        let v0 = w[1551];
        let v1477 = L::test(v0, 0x7);
        let v1478 = !v1477;
        let v6440 = v1478 & v6439;
        let v1 = w[1552];
        let v1480 = L::equal(v1, L::word(0x40));
        let v6441 = v1480 & v6440;
        let v5 = b[99];
        let v6412 = b[122];
        let v6413 = v5 & v6412;
        let v6445 = v6413 & v6441;
        let v1507 = b[119];
        let v6449 = v1507 & v6445;
        let v6455 = L::pick(v6449, 0x8);
        let v1506 = b[120];
        let v6448 = v1506 & v6445;
        let v6453 = L::pick(v6448, 0x4);
        let v1503 = b[118];
        let v6447 = v1503 & v6445;
        let v6451 = L::pick(v6447, 0x2);
        let v1505 = b[121];
        let v6446 = v1505 & v6445;
        let v6450 = L::pick(v6446, 0x1);
        let v6452 = L::or(v6450, v6451);
        let v6454 = L::or(v6452, v6453);
        let v6456 = L::or(v6454, v6455);
        let v6462 = L::or(v6316, v6456);
        let v1555 = !v1552;
        let v6322 = L::pick(v1555, 0x8);
        let v1554 = !v1551;
        let v6320 = L::pick(v1554, 0x4);
        let v1553 = !v1550;
        let v6318 = L::pick(v1553, 0x1);
        let v6317 = L::pick(v1549, 0x2);
        let v6319 = L::or(v6317, v6318);
        let v6321 = L::or(v6319, v6320);
        let v6323 = L::or(v6321, v6322);
        let v6324 = L::and(v6316, v6323);
        let v6458 = L::or(v6324, v6456);
        let v6463 = L::choose(v6337, v6458, v6462);
        let v11 = b[103];
        let v6464 = L::choose(v11, v6463, L::word(0x0));
        w[1486] = v6464;
        w[1487] = v6464;
        w[1488] = v6464;
        let v1608 = w[1578];
        let v1609 = L::right::<20>(v1608);
        let v1611 = L::add(v1609, L::word(0x3f));
        let v1631 = L::left::<20>(v1611);
        let v1632 = L::and(v1631, L::word(0x3f00000));
        let v1629 = w[1579];
        let v1633 = L::or(v1629, v1632);
        let v1634 = L::choose(v1575, v1633, v1608);
        let v1535 = L::read(&m[0..4], v1523);
        let v1533 = L::read(&m[4..8], v1523);
        let v1537 = L::and(v1533, v1535);
        let v1532 = L::read(&m[8..12], v1523);
        let v1536 = L::and(v1532, v1535);
        let v1538 = L::or(v1536, v1537);
        let v1534 = L::and(v1532, v1533);
        let v1539 = L::or(v1534, v1538);
        let v6343 = L::left::<2>(v1539);
        let v6344 = L::choose(v6337, v6343, v1634);
        w[1489] = v6344;
        w[1490] = v6344;
        w[1491] = v6344;
        let v1619 = L::and(v1608, L::word(0x3f00000));
        let v1621 = L::equal(v1619, L::word(0x100000));
        let v1616 = L::test(v1608, 0xfffff);
        let v1617 = !v1616;
        let v1623 = v1617 & v1621;
        let v1614 = b[133];
        let v1615 = !v1614;
        let v1624 = v1615 | v1623;
        let v1625 = !v1624;
        let v1626 = v1573 & v1625;
        let v1627 = (v1575 & v1626) | (!v1575 & v1573);
        let v6340 = v1627 | v6337;
        let v6341 = v11 & v6340;
        b[64] = v6341;
        b[65] = v6341;
        b[66] = v6341;
        let v1556 = L::add(v1523, L::word(0x1));
        let v1557 = L::and(v1556, L::word(0x3));
        let v6334 = !v6333;
        let v1496 = w[1569];
        let v1540 = L::equal(v1496, v1523);
        let v1541 = !v1540;
        let v6335 = v1541 & v6334;
        let v6336 = L::choose(v6335, v1557, v1523);
        let v6338 = L::choose(v6337, v1557, v6336);
        let v6339 = L::choose(v11, v6338, L::word(0x0));
        w[1492] = v6339;
        w[1493] = v6339;
        w[1494] = v6339;
        let v16 = w[1532];
        let v18 = w[1530];
        let v1516 = L::xor(v16, v18);
        let v17 = w[1531];
        let v1515 = L::xor(v17, v18);
        let v1517 = L::or(v1515, v1516);
        let v1518 = L::test(v1517, 0x3);
        b[67] = v1518;
        let v1266 = w[1521];
        let v1267 = w[1520];
        let v4511 = L::and(v1266, v1267);
        let v1268 = w[1519];
        let v4509 = L::and(v1266, v1268);
        let v4508 = L::and(v1267, v1268);
        let v4510 = L::or(v4508, v4509);
        let v4512 = L::or(v4510, v4511);
        let v5362 = w[1573];
        let v5373 = L::and(v4512, v5362);
        let v5374 = L::test(v5373, 0xf);
        let v5596 = w[1574];
        let v5597 = L::choose(v5374, L::word(0x1), v5596);
        let v5370 = b[139];
        let v5598 = L::choose(v5370, L::word(0x3), v5597);
        let v6 = b[100];
        let v5602 = L::choose(v6, L::word(0x0), v5596);
        let v5399 = b[135];
        let v5600 = L::choose(v5399, L::word(0x3), v5596);
        let v13 = b[105];
        let v5583 = b[137];
        let v5585 = v13 & v5583;
        let v5601 = L::choose(v5585, v5600, v5596);
        let v5613 = b[136];
        let v5618 = L::choose(v5613, v5601, v5602);
        let v14 = b[106];
        let v5599 = L::choose(v14, L::word(0x2), v5596);
        let v5622 = b[138];
        let v5653 = L::choose(v5622, v5599, v5618);
        let v5603 = b[140];
        let v5654 = L::choose(v5603, v5653, v5598);
        let v5655 = L::choose(v11, v5654, L::word(0x0));
        w[1495] = v5655;
        w[1496] = v5655;
        let v5824 = !v5585;
        let v5558 = b[143];
        let v5816 = v5558 & v5715;
        let v5823 = v5583 | v5816;
        let v5825 = v5823 & v5824;
        let v5826 = (v5613 & v5825) | (!v5613 & v5583);
        let v5827 = (v5622 & v5583) | (!v5622 & v5826);
        let v5828 = v5603 & v5827;
        let v5829 = v11 & v5828;
        b[68] = v5829;
        b[69] = v5829;
        let v5817 = !v5816;
        let v5689 = b[145];
        let v5690 = v5558 | v5689;
        let v5818 = v5690 & v5817;
        let v5819 = (v5613 & v5818) | (!v5613 & v5558);
        let v5820 = (v5622 & v5558) | (!v5622 & v5819);
        let v5821 = v5603 & v5820;
        let v5822 = v11 & v5821;
        b[70] = v5822;
        b[71] = v5822;
        let v5709 = !v5689;
        let v5699 = b[131];
        let v5620 = b[167];
        let v5548 = b[144];
        let v5708 = (v5699 & v5620) | (!v5699 & v5548);
        let v5710 = v5708 & v5709;
        let v5711 = (v5613 & v5710) | (!v5613 & v5548);
        let v5712 = (v5622 & v5548) | (!v5622 & v5711);
        let v5713 = v5603 & v5712;
        b[72] = v5713;
        b[73] = v5713;
        b[74] = v5713;
        b[75] = v5822;
        b[76] = v5829;
        let v5390 = w[1580];
        let v5401 = L::add(v5390, L::word(0x1));
        let v5402 = L::and(v5401, L::word(0x7));
        let v5586 = L::choose(v5585, v5402, v5390);
        let v5617 = L::choose(v5613, v5586, v5390);
        let v5648 = L::choose(v5622, v5390, v5617);
        let v5649 = L::choose(v5603, v5648, L::word(0x0));
        w[1497] = v5649;
        w[1498] = v5649;
        w[1499] = v5649;
        w[1500] = v5655;
        let v5332 = w[1572];
        let v5341 = L::add(v5332, L::word(0x1));
        let v5342 = L::and(v5341, L::word(0x3));
        let v5376 = L::choose(v5374, v5332, v5342);
        let v5377 = L::choose(v5370, v5332, v5376);
        let v5344 = L::choose(v6, v5342, v5332);
        let v5616 = L::choose(v5613, v5332, v5344);
        let v5650 = L::choose(v5622, v5332, v5616);
        let v5651 = L::choose(v5603, v5650, v5377);
        let v5652 = L::choose(v11, v5651, L::word(0x0));
        w[1501] = v5652;
        let v6189 = b[240];
        let v6190 = v11 & v6189;
        let v1321 = b[77];
        b[77] = v6190;
        let v5095 = w[1576];
        let v6497 = L::and(v5095, L::word(0x3));
        let v1320 = w[1502];
        w[1502] = v6497;
        let v6378 = b[164];
        let v4472 = w[1588];
        let v5244 = w[1585];
        let v6391 = L::choose(v6378, v4472, v5244);
        w[1503] = v6391;
        w[1504] = v6391;
        let v6357 = w[1589];
        let v6459 = L::or(v6357, v6456);
        let v4493 = b[160];
        let v4496 = !v4493;
        let v6363 = L::pick(v4496, 0x8);
        let v4492 = b[161];
        let v4495 = !v4492;
        let v6361 = L::pick(v4495, 0x4);
        let v4491 = b[162];
        let v4494 = !v4491;
        let v6359 = L::pick(v4494, 0x1);
        let v4490 = b[159];
        let v6358 = L::pick(v4490, 0x2);
        let v6360 = L::or(v6358, v6359);
        let v6362 = L::or(v6360, v6361);
        let v6364 = L::or(v6362, v6363);
        let v6365 = L::and(v6357, v6364);
        let v6457 = L::or(v6365, v6456);
        let v6460 = L::choose(v6378, v6457, v6459);
        let v6461 = L::choose(v11, v6460, L::word(0x0));
        w[1505] = v6461;
        w[1506] = v6461;
        w[1507] = v6461;
        let v4476 = L::read(&m[12..16], v4472);
        let v4474 = L::read(&m[16..20], v4472);
        let v4478 = L::and(v4474, v4476);
        let v4473 = L::read(&m[20..24], v4472);
        let v4477 = L::and(v4473, v4476);
        let v4479 = L::or(v4477, v4478);
        let v4475 = L::and(v4473, v4474);
        let v4480 = L::or(v4475, v4479);
        let v6383 = L::test(v4480, 0x1);
        let v5233 = b[132];
        let v6384 = (v6378 & v6383) | (!v6378 & v5233);
        b[78] = v6384;
        b[79] = v6384;
        b[80] = v6384;
        let v6387 = !v6378;
        let v5152 = w[1586];
        let v5159 = L::equal(v5152, L::word(0x3));
        let v5100 = b[154];
        let v5176 = b[128];
        let v5177 = (v5100 & v5159) | (!v5100 & v5176);
        let v6192 = b[156];
        let v6219 = (v6192 & v5177) | (!v6192 & v5176);
        let v6388 = v6219 & v6387;
        b[81] = v6388;
        b[82] = v6388;
        let v5154 = L::add(v5152, L::word(0xfffffe));
        let v5155 = L::and(v5154, L::word(0xffffff));
        let v5157 = L::choose(v5100, v5155, v5152);
        let v6218 = L::choose(v6192, v5157, v5152);
        let v6385 = L::right::<1>(v4480);
        let v6386 = L::choose(v6378, v6385, v6218);
        w[1508] = v6386;
        w[1509] = v6386;
        w[1510] = v6386;
        b[83] = v6388;
        let v6177 = b[127];
        let v6181 = !v6177;
        let v5141 = b[126];
        let v6182 = v5141 & v6181;
        let v6183 = v5100 | v6182;
        let v6221 = (v6192 & v6183) | (!v6192 & v6182);
        let v6222 = v11 & v6221;
        b[84] = v6222;
        b[85] = v6222;
        b[86] = v6222;
        let v5109 = L::add(v5095, L::word(0x1));
        let v5110 = L::and(v5109, L::word(0x7));
        let v6211 = L::choose(v6192, v5110, v5095);
        let v6212 = L::choose(v6189, v5110, v6211);
        let v6390 = L::choose(v6378, L::word(0x0), v6212);
        w[1511] = v6390;
        w[1512] = v6390;
        w[1513] = v6390;
        let v5158 = b[158];
        let v5160 = !v5158;
        let v5084 = b[130];
        let v5161 = v5084 & v5160;
        let v5162 = (v5100 & v5161) | (!v5100 & v5084);
        let v6215 = (v6192 & v5162) | (!v6192 & v5084);
        let v5097 = L::equal(v5095, L::word(0x3));
        let v5099 = !v5097;
        let v6216 = v5099 & v6215;
        let v6217 = (v6189 & v6216) | (!v6189 & v6215);
        let v6381 = v6217 | v6378;
        let v6382 = v11 & v6381;
        b[87] = v6382;
        b[88] = v6382;
        b[89] = v6382;
        let v4497 = L::add(v4472, L::word(0x1));
        let v4498 = L::and(v4497, L::word(0x3));
        let v6374 = b[163];
        let v6375 = !v6374;
        let v4481 = L::equal(v1496, v4472);
        let v4482 = !v4481;
        let v6376 = v4482 & v6375;
        let v6377 = L::choose(v6376, v4498, v4472);
        let v6379 = L::choose(v6378, v4498, v6377);
        let v6380 = L::choose(v11, v6379, L::word(0x0));
        w[1514] = v6380;
        w[1515] = v6380;
        w[1516] = v6380;
        w[1517] = v6391;
        w[1518] = v5244;
        let v1273 = b[92];
        let v6107 = b[124];
        let v6116 = v1273 & v6107;
        let v4406 = b[147];
        let v6120 = v4406 & v6116;
        let v1468 = b[149];
        let v6124 = v1468 | v6120;
        let v1489 = L::equal(v1320, L::word(0x3));
        let v1491 = v1321 & v1489;
        let v6128 = (v1491 & v6124) | (!v1491 & v6120);
        let v6134 = L::pick(v6128, 0x8);
        let v4405 = b[150];
        let v6119 = v4405 & v6116;
        let v1467 = b[151];
        let v6123 = v1467 | v6119;
        let v6127 = (v1491 & v6123) | (!v1491 & v6119);
        let v6132 = L::pick(v6127, 0x4);
        let v4402 = b[146];
        let v6118 = v4402 & v6116;
        let v1455 = b[148];
        let v6122 = v1455 | v6118;
        let v6126 = (v1491 & v6122) | (!v1491 & v6118);
        let v6130 = L::pick(v6126, 0x2);
        let v4404 = b[152];
        let v6117 = v4404 & v6116;
        let v1466 = b[153];
        let v6121 = v1466 | v6117;
        let v6125 = (v1491 & v6121) | (!v1491 & v6117);
        let v6129 = L::pick(v6125, 0x1);
        let v6131 = L::or(v6129, v6130);
        let v6133 = L::or(v6131, v6132);
        let v6135 = L::or(v6133, v6134);
        let v5640 = w[1583];
        let v5647 = L::and(v4512, v5640);
        let v6136 = L::or(v5647, v6135);
        let v6137 = L::choose(v11, v6136, L::word(0x0));
        w[1519] = v6137;
        w[1520] = v6137;
        w[1521] = v6137;
        w[1522] = v5652;
        let v1648 = w[1581];
        let v5641 = L::and(v1648, v5640);
        let v1668 = w[1570];
        let v5642 = L::or(v1668, v5641);
        let v6442 = L::choose(v6441, v5641, v5642);
        let v6443 = L::choose(v6413, v6442, v5641);
        let v6444 = L::choose(v11, v6443, L::word(0x0));
        w[1523] = v6444;
        w[1524] = v6444;
        w[1525] = v6444;
        w[1526] = v5652;
        let v1661 = w[1571];
        let v5643 = L::and(v1661, v5640);
        let v5644 = L::or(v1668, v5643);
        let v6416 = L::choose(v6413, v5644, v5643);
        let v6417 = L::choose(v11, v6416, L::word(0x0));
        w[1527] = v6417;
        w[1528] = v6417;
        w[1529] = v6417;
        let v1508 = L::add(v1496, L::word(0x1));
        let v1509 = L::and(v1508, L::word(0x3));
        let v6414 = L::choose(v6413, v1509, v1496);
        let v6415 = L::choose(v11, v6414, L::word(0x0));
        w[1530] = v6415;
        w[1531] = v6415;
        w[1532] = v6415;
        let v4350 = b[235];
        let v4419 = b[234];
        let v4424 = v4350 & v4419;
        let v6082 = b[238];
        let v1275 = b[90];
        let v6085 = (v6082 & v4424) | (!v6082 & v1275);
        b[90] = v6085;
        let v4366 = b[237];
        let v4420 = b[236];
        let v4421 = v4366 & v4420;
        let v4349 = w[1601];
        let v4352 = L::test(v4349, 0x7fffff);
        let v4422 = v4352 & v4421;
        let v1274 = b[91];
        let v6087 = (v6082 & v4422) | (!v6082 & v1274);
        b[91] = v6087;
        let v4425 = v4366 & v4419;
        let v4353 = !v4352;
        let v4426 = v4353 & v4425;
        let v6084 = (v6082 & v4426) | (!v6082 & v1273);
        b[92] = v6084;
        let v5280 = b[239];
        let v6405 = b[117];
        let v6407 = v5280 & v6405;
        let v6408 = (v6106 & v4419) | (!v6106 & v6407);
        let v6409 = v11 & v6408;
        b[93] = v6409;
        b[94] = v6409;
        b[95] = v6409;
        let v6404 = w[1568];
        let v6423 = L::add(v6404, L::word(0x1));
        let v6424 = L::and(v6423, L::word(0x3f));
        let v6426 = L::choose(v6405, v6404, v6424);
        let v6427 = L::choose(v5699, v6426, v6404);
        let v6428 = L::choose(v11, v6427, L::word(0x0));
        w[1533] = v6428;
        w[1534] = v6428;
        w[1535] = v6428;
        let v5279 = w[1603];
        let v6110 = L::test(v5279, 0x800000);
        let v6111 = (v6106 & v4366) | (!v6106 & v6110);
        b[96] = v6111;
        b[97] = v6111;
        b[98] = v6111;
        let v6112 = L::and(v5279, L::word(0x7fffff));
        let v6113 = L::choose(v6106, v4349, v6112);
        w[1536] = v6113;
        w[1537] = v6113;
        w[1538] = v6113;
        let v4395 = w[1582];
        let v5703 = w[1608];
        let v6108 = L::choose(v6106, v4395, v5703);
        w[1539] = v6108;
        w[1540] = v6108;
        w[1541] = v6108;
        let v1270 = w[1547];
        let v1271 = w[1546];
        let v4524 = L::and(v1270, v1271);
        let v1272 = w[1545];
        let v4522 = L::and(v1270, v1272);
        let v4521 = L::and(v1271, v1272);
        let v4523 = L::or(v4521, v4522);
        let v4525 = L::or(v4523, v4524);
        let v4527 = L::add(v4525, L::word(0xe));
        let v4528 = L::and(v4527, L::word(0x3f));
        let v5668 = w[1575];
        let v6298 = L::equal(v5668, L::word(0x6));
        let v5271 = w[1602];
        let v6300 = L::choose(v6298, v4528, v5271);
        w[1542] = v6300;
        w[1543] = v6300;
        w[1544] = v6300;
        let v4530 = L::add(v4525, L::word(0x1));
        let v4531 = L::and(v4530, L::word(0x3f));
        let v5701 = L::choose(v5699, v4531, v4525);
        w[1545] = v5701;
        w[1546] = v5701;
        w[1547] = v5701;
        let v6301 = L::add(v5668, L::word(0x1));
        let v6302 = L::and(v6301, L::word(0x7));
        w[1548] = v6302;
        w[1549] = v6302;
        w[1550] = v6302;
        let v6418 = L::choose(v6413, v1496, L::word(0x0));
        let v1446 = L::right::<5>(v4);
        let v1448 = L::and(v1446, L::word(0xffffff));
        let v6422 = L::choose(v6413, v1448, L::word(0x0));
        L::write(&mut m[0..4], v6418, v6413, v6422);
        L::write(&mut m[4..8], v6418, v6413, v6422);
        L::write(&mut m[8..12], v6418, v6413, v6422);
        let v1485 = L::right::<4>(v4);
        let v1487 = L::and(v1485, L::word(0x1fffffe));
        let v1483 = L::equal(v4, L::word(0x20));
        let v1488 = L::choose(v1483, L::word(0x3), v1487);
        let v6421 = L::choose(v6413, v1488, L::word(0x0));
        L::write(&mut m[12..16], v6418, v6413, v6421);
        L::write(&mut m[16..20], v6418, v6413, v6421);
        L::write(&mut m[20..24], v6418, v6413, v6421);
        let v1306 = b[233];
        let v1305 = w[1597];
        let v5041 = L::choose(v1306, v1305, L::word(0x0));
        let v1304 = w[1598];
        let v5038 = L::choose(v1306, v1304, L::word(0x0));
        let v1303 = w[1599];
        let v5039 = L::choose(v1306, v1303, L::word(0x0));
        let v1302 = w[1600];
        let v5040 = L::choose(v1306, v1302, L::word(0x0));
        L::write(&mut m[24..536], v5041, v1306, v5038);
        L::write(&mut m[536..1048], v5041, v1306, v5039);
        L::write(&mut m[1048..1560], v5041, v1306, v5040);
        let v6114 = L::choose(v6106, L::word(0x0), v4525);
        let v6161 = b[125];
        let v5220 = w[1584];
        let v6162 = L::choose(v6161, v4395, v5220);
        let v6169 = L::left::<29>(v6162);
        let v4377 = w[1596];
        let v4379 = L::add(v4377, L::word(0x1));
        let v4381 = L::and(v4379, L::word(0x1f));
        let v6163 = L::choose(v6161, v4381, L::word(0x1));
        let v6167 = L::left::<24>(v6163);
        let v6165 = L::right::<1>(v4349);
        let v5195 = w[1587];
        let v6166 = L::choose(v6161, v6165, v5195);
        let v6168 = L::or(v6166, v6167);
        let v6170 = L::or(v6168, v6169);
        let v6172 = L::or(v6170, L::word(0x800000));
        let v5209 = b[157];
        let v6173 = (v6161 & v4366) | (!v6161 & v5209);
        let v6174 = L::choose(v6173, v6172, v6170);
        let v6175 = L::or(v6174, L::word(0x80000000));
        let v6178 = v6161 | v6177;
        let v6179 = L::choose(v6178, v6175, v6174);
        let v6180 = L::choose(v6106, L::word(0x0), v6179);
        L::write(&mut m[1560..1624], v6114, v6107, v6180);
        L::write(&mut m[1624..1688], v6114, v6107, v6180);
        L::write(&mut m[1688..1752], v6114, v6107, v6180);
        let v6420 = L::choose(v6413, v3, L::word(0x0));
        L::write(&mut m[1752..1756], v6418, v6413, v6420);
        L::write(&mut m[1756..1760], v6418, v6413, v6420);
        L::write(&mut m[1760..1764], v6418, v6413, v6420);
        let v1451 = L::and(v0, L::word(0xfffffff8));
        let v2 = w[1553];
        let v1452 = L::or(v2, v1451);
        let v6419 = L::choose(v6413, v1452, L::word(0x0));
        L::write(&mut m[1764..1768], v6418, v6413, v6419);
        L::write(&mut m[1768..1772], v6418, v6413, v6419);
        L::write(&mut m[1772..1776], v6418, v6413, v6419);
    }
}
