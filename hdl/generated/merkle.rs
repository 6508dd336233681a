//! The circuit `merkle` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/merkle.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::sim::netlist::core::{Core, Layout, Memory, Register, Slice};
use crate::sim::netlist::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "merkle",
    verilog: "b77de08700fe351a1853f7a911a94fc77d4aab0bc98cb0470576b4164173b48d",
    words: 1613,
    bits: 241,
    memory: 1776,
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
        Memory::new("ask_leaves.a.memory", 4, 24, 0, &[]),
        Memory::new("ask_leaves.b.memory", 4, 24, 4, &[]),
        Memory::new("ask_leaves.c.memory", 4, 24, 8, &[]),
        Memory::new("feed_leaves.a.memory", 4, 25, 12, &[]),
        Memory::new("feed_leaves.b.memory", 4, 25, 16, &[]),
        Memory::new("feed_leaves.c.memory", 4, 25, 20, &[]),
        Memory::new("inner.store.memory.memory", 512, 72, 24, &[]),
        Memory::new("marks.a.memory", 64, 32, 1560, &[]),
        Memory::new("marks.b.memory", 64, 32, 1624, &[]),
        Memory::new("marks.c.memory", 64, 32, 1688, &[]),
        Memory::new("sources.a.memory", 4, 32, 1752, &[]),
        Memory::new("sources.b.memory", 4, 32, 1756, &[]),
        Memory::new("sources.c.memory", 4, 32, 1760, &[]),
        Memory::new("windows.a.memory", 4, 32, 1764, &[]),
        Memory::new("windows.b.memory", 4, 32, 1768, &[]),
        Memory::new("windows.c.memory", 4, 32, 1772, &[]),
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

type Words<L> = [<L as Lanes>::Word; 1613];
type Bits<L> = [<L as Lanes>::Bit; 241];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v1441 = w[1535];
        let v1442 = w[1534];
        let v6316 = L::and(v1441, v1442);
        let v1443 = w[1533];
        let v6314 = L::and(v1441, v1443);
        let v6313 = L::and(v1442, v1443);
        let v6315 = L::or(v6313, v6314);
        let v6317 = L::or(v6315, v6316);
        let v6318 = L::equal(v6317, L::word(0x3f));
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
        let v1652 = L::pick(v1507, 0x8);
        let v1506 = v1499 & v1504;
        let v1650 = L::pick(v1506, 0x4);
        let v1498 = !v1497;
        let v1501 = v1498 & v1500;
        let v1505 = v1501 & v1504;
        let v1648 = L::pick(v1505, 0x1);
        let v1647 = L::pick(v1503, 0x2);
        let v1649 = L::or(v1647, v1648);
        let v1651 = L::or(v1649, v1650);
        let v1653 = L::or(v1651, v1652);
        let v40 = w[1529];
        let v41 = w[1528];
        let v1645 = L::and(v40, v41);
        let v42 = w[1527];
        let v1643 = L::and(v40, v42);
        let v1642 = L::and(v41, v42);
        let v1644 = L::or(v1642, v1643);
        let v1646 = L::or(v1644, v1645);
        let v1654 = L::and(v1646, v1653);
        let v1655 = L::test(v1654, 0xf);
        let v1656 = !v1655;
        let v6325 = v1656 & v6318;
        b[107] = v6325;
        let v1407 = w[0];
        let v5468 = L::xor(v1407, L::word(0xffffffff));
        let v1417 = b[10];
        let v1418 = b[9];
        let v5493 = v1417 & v1418;
        let v1419 = b[8];
        let v5491 = v1417 & v1419;
        let v5490 = v1418 & v1419;
        let v5492 = v5490 | v5491;
        let v5494 = v5492 | v5493;
        let v5498 = L::choose(v5494, L::word(0x0), v5468);
        w[1558] = v5498;
        let v1398 = b[15];
        let v6408 = L::pick(v1398, 0x1);
        w[1559] = v6408;
        let v1400 = w[1526];
        let v1401 = w[1522];
        let v5262 = L::and(v1400, v1401);
        let v1402 = w[1501];
        let v5260 = L::and(v1400, v1402);
        let v5259 = L::and(v1401, v1402);
        let v5261 = L::or(v5259, v5260);
        let v5263 = L::or(v5261, v5262);
        let v5267 = L::read(&m[1764..1768], v5263);
        let v5265 = L::read(&m[1768..1772], v5263);
        let v5269 = L::and(v5265, v5267);
        let v5264 = L::read(&m[1772..1776], v5263);
        let v5268 = L::and(v5264, v5267);
        let v5270 = L::or(v5268, v5269);
        let v5266 = L::and(v5264, v5265);
        let v5271 = L::or(v5266, v5270);
        let v6409 = L::and(v5271, L::word(0x7));
        w[1560] = v6409;
        let v5282 = L::equal(v5263, L::word(0x1));
        let v5283 = !v5282;
        let v5278 = L::equal(v5263, L::word(0x2));
        let v5279 = !v5278;
        let v5276 = L::equal(v5263, L::word(0x3));
        let v5281 = v5276 & v5279;
        let v5286 = v5281 & v5283;
        let v5292 = L::pick(v5286, 0x8);
        let v5285 = v5278 & v5283;
        let v5290 = L::pick(v5285, 0x4);
        let v5277 = !v5276;
        let v5280 = v5277 & v5279;
        let v5284 = v5280 & v5283;
        let v5288 = L::pick(v5284, 0x1);
        let v5287 = L::pick(v5282, 0x2);
        let v5289 = L::or(v5287, v5288);
        let v5291 = L::or(v5289, v5290);
        let v5293 = L::or(v5291, v5292);
        let v1385 = w[8];
        let v1386 = w[7];
        let v5197 = L::and(v1385, v1386);
        let v1387 = w[6];
        let v5195 = L::and(v1385, v1387);
        let v5194 = L::and(v1386, v1387);
        let v5196 = L::or(v5194, v5195);
        let v5198 = L::or(v5196, v5197);
        let v5297 = L::and(v5198, v5293);
        let v5298 = L::test(v5297, 0xf);
        let v5495 = L::pick(v5298, 0x8);
        let v5496 = L::or(v5495, L::word(0x1));
        let v5497 = L::choose(v5494, L::word(0x5), v5496);
        w[1561] = v5497;
        let v1425 = w[1500];
        let v1426 = w[1496];
        let v5520 = L::and(v1425, v1426);
        let v1427 = w[1495];
        let v5518 = L::and(v1425, v1427);
        let v5517 = L::and(v1426, v1427);
        let v5519 = L::or(v5517, v5518);
        let v5521 = L::or(v5519, v5520);
        let v5536 = L::equal(v5521, L::word(0x3));
        b[108] = v5536;
        let v1307 = b[36];
        b[109] = v1307;
        let v1314 = b[35];
        b[110] = v1314;
        let v1429 = w[1550];
        let v1430 = w[1549];
        let v5589 = L::and(v1429, v1430);
        let v1431 = w[1548];
        let v5587 = L::and(v1429, v1431);
        let v5586 = L::and(v1430, v1431);
        let v5588 = L::or(v5586, v5587);
        let v5590 = L::or(v5588, v5589);
        let v6028 = L::test(v5590, 0x7);
        let v6029 = !v6028;
        let v1274 = b[91];
        let v1275 = b[90];
        let v4506 = v1274 | v1275;
        let v6083 = v4506 & v6029;
        let v6098 = !v6083;
        let v1353 = b[86];
        let v1354 = b[85];
        let v5092 = v1353 & v1354;
        let v1355 = b[84];
        let v5090 = v1353 & v1355;
        let v5089 = v1354 & v1355;
        let v5091 = v5089 | v5090;
        let v5093 = v5091 | v5092;
        let v6037 = v5093 & v6029;
        let v6099 = v6037 & v6098;
        let v5094 = !v5093;
        let v6106 = v5094 | v6099;
        let v1361 = b[83];
        let v1362 = b[82];
        let v5124 = v1361 & v1362;
        let v1363 = b[81];
        let v5122 = v1361 & v1363;
        let v5121 = v1362 & v1363;
        let v5123 = v5121 | v5122;
        let v5125 = v5123 | v5124;
        let v1345 = w[1513];
        let v1346 = w[1512];
        let v5052 = L::and(v1345, v1346);
        let v1347 = w[1511];
        let v5050 = L::and(v1345, v1347);
        let v5049 = L::and(v1346, v1347);
        let v5051 = L::or(v5049, v5050);
        let v5053 = L::or(v5051, v5052);
        let v5054 = L::less(L::word(0x3), v5053);
        let v5127 = v5054 & v5125;
        let v5130 = !v5127;
        let v1341 = b[89];
        let v1342 = b[88];
        let v5041 = v1341 & v1342;
        let v1343 = b[87];
        let v5039 = v1341 & v1343;
        let v5038 = v1342 & v1343;
        let v5040 = v5038 | v5039;
        let v5042 = v5040 | v5041;
        let v5133 = v5042 & v5130;
        let v6108 = v5133 & v6106;
        let v5921 = L::less(v5590, L::word(0x3));
        let v5621 = L::equal(v5590, L::word(0x7));
        let v5923 = v5621 | v5921;
        let v5924 = v5042 & v5923;
        let v5925 = v5094 & v5924;
        let v1377 = b[80];
        let v1378 = b[79];
        let v5175 = v1377 & v1378;
        let v1379 = b[78];
        let v5173 = v1377 & v1379;
        let v5172 = v1378 & v1379;
        let v5174 = v5172 | v5173;
        let v5176 = v5174 | v5175;
        let v6109 = (v5176 & v5925) | (!v5176 & v6108);
        b[111] = v6109;
        let v28 = w[1485];
        let v29 = w[1484];
        let v1578 = L::and(v28, v29);
        let v30 = w[1483];
        let v1576 = L::and(v28, v30);
        let v1575 = L::and(v29, v30);
        let v1577 = L::or(v1575, v1576);
        let v1579 = L::or(v1577, v1578);
        w[1562] = v1579;
        let v32 = w[1491];
        let v33 = w[1490];
        let v1598 = L::and(v32, v33);
        let v34 = w[1489];
        let v1596 = L::and(v32, v34);
        let v1595 = L::and(v33, v34);
        let v1597 = L::or(v1595, v1596);
        let v1599 = L::or(v1597, v1598);
        let v1620 = L::and(v1599, L::word(0xfffff));
        let v1605 = L::test(v1599, 0x3f00000);
        let v1626 = L::choose(v1605, L::word(0x100000), v1620);
        w[1563] = v1626;
        let v24 = b[66];
        let v25 = b[65];
        let v1566 = v24 & v25;
        let v26 = b[64];
        let v1564 = v24 & v26;
        let v1563 = v25 & v26;
        let v1565 = v1563 | v1564;
        let v1567 = v1565 | v1566;
        b[112] = v1567;
        let v1444 = b[0];
        b[113] = v1444;
        let v1396 = w[2];
        w[1564] = v1396;
        let v1404 = w[1499];
        let v1405 = w[1498];
        let v5317 = L::and(v1404, v1405);
        let v1406 = w[1497];
        let v5315 = L::and(v1404, v1406);
        let v5314 = L::and(v1405, v1406);
        let v5316 = L::or(v5314, v5315);
        let v5318 = L::or(v5316, v5317);
        let v5327 = L::equal(v5318, L::word(0x7));
        b[114] = v5327;
        let v1397 = w[1];
        w[1565] = v1397;
        let v5538 = L::equal(v5521, L::word(0x2));
        let v1421 = b[76];
        let v1422 = b[69];
        let v5507 = v1421 & v1422;
        let v1423 = b[68];
        let v5505 = v1421 & v1423;
        let v5504 = v1422 & v1423;
        let v5506 = v5504 | v5505;
        let v5508 = v5506 | v5507;
        let v5546 = v5508 & v5538;
        b[115] = v5546;
        let v6410 = L::and(v5271, L::word(0xfffffff8));
        w[1566] = v6410;
        w[1567] = L::word(0x8);
        let v5547 = L::equal(v5521, L::word(0x1));
        b[116] = v5547;
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
        let back15_2 = t.wrapping_sub(2) & 15;
        let back15_6 = t.wrapping_sub(6) & 15;
        let back15_8 = t.wrapping_sub(8) & 15;
        let back15_10 = t.wrapping_sub(10) & 15;
        let v1441 = w[1535];
        let v1442 = w[1534];
        let v6316 = L::and(v1441, v1442);
        let v1443 = w[1533];
        let v6314 = L::and(v1441, v1443);
        let v6313 = L::and(v1442, v1443);
        let v6315 = L::or(v6313, v6314);
        let v6317 = L::or(v6315, v6316);
        w[1568] = v6317;
        let v6318 = L::equal(v6317, L::word(0x3f));
        b[117] = v6318;
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
        let v1652 = L::pick(v1507, 0x8);
        let v1506 = v1499 & v1504;
        b[120] = v1506;
        let v1650 = L::pick(v1506, 0x4);
        let v1498 = !v1497;
        let v1501 = v1498 & v1500;
        let v1505 = v1501 & v1504;
        b[121] = v1505;
        let v1648 = L::pick(v1505, 0x1);
        let v1647 = L::pick(v1503, 0x2);
        let v1649 = L::or(v1647, v1648);
        let v1651 = L::or(v1649, v1650);
        let v1653 = L::or(v1651, v1652);
        w[1570] = v1653;
        let v40 = w[1529];
        let v41 = w[1528];
        let v1645 = L::and(v40, v41);
        let v42 = w[1527];
        let v1643 = L::and(v40, v42);
        let v1642 = L::and(v41, v42);
        let v1644 = L::or(v1642, v1643);
        let v1646 = L::or(v1644, v1645);
        w[1571] = v1646;
        let v1654 = L::and(v1646, v1653);
        let v1655 = L::test(v1654, 0xf);
        let v1656 = !v1655;
        let v6325 = v1656 & v6318;
        b[122] = v6325;
        b[107] = v6325;
        let v1407 = w[0];
        let v5468 = L::xor(v1407, L::word(0xffffffff));
        let v1417 = b[10];
        let v1418 = b[9];
        let v5493 = v1417 & v1418;
        let v1419 = b[8];
        let v5491 = v1417 & v1419;
        let v5490 = v1418 & v1419;
        let v5492 = v5490 | v5491;
        let v5494 = v5492 | v5493;
        let v5498 = L::choose(v5494, L::word(0x0), v5468);
        w[1558] = v5498;
        let v1398 = b[15];
        let v6408 = L::pick(v1398, 0x1);
        w[1559] = v6408;
        let v1400 = w[1526];
        let v1401 = w[1522];
        let v5262 = L::and(v1400, v1401);
        let v1402 = w[1501];
        let v5260 = L::and(v1400, v1402);
        let v5259 = L::and(v1401, v1402);
        let v5261 = L::or(v5259, v5260);
        let v5263 = L::or(v5261, v5262);
        w[1572] = v5263;
        let v5267 = L::read(&m[1764..1768], v5263);
        let v5265 = L::read(&m[1768..1772], v5263);
        let v5269 = L::and(v5265, v5267);
        let v5264 = L::read(&m[1772..1776], v5263);
        let v5268 = L::and(v5264, v5267);
        let v5270 = L::or(v5268, v5269);
        let v5266 = L::and(v5264, v5265);
        let v5271 = L::or(v5266, v5270);
        let v6409 = L::and(v5271, L::word(0x7));
        w[1560] = v6409;
        let v5282 = L::equal(v5263, L::word(0x1));
        let v5283 = !v5282;
        let v5278 = L::equal(v5263, L::word(0x2));
        let v5279 = !v5278;
        let v5276 = L::equal(v5263, L::word(0x3));
        let v5281 = v5276 & v5279;
        let v5286 = v5281 & v5283;
        let v5292 = L::pick(v5286, 0x8);
        let v5285 = v5278 & v5283;
        let v5290 = L::pick(v5285, 0x4);
        let v5277 = !v5276;
        let v5280 = v5277 & v5279;
        let v5284 = v5280 & v5283;
        let v5288 = L::pick(v5284, 0x1);
        let v5287 = L::pick(v5282, 0x2);
        let v5289 = L::or(v5287, v5288);
        let v5291 = L::or(v5289, v5290);
        let v5293 = L::or(v5291, v5292);
        w[1573] = v5293;
        let v1385 = w[8];
        let v1386 = w[7];
        let v5197 = L::and(v1385, v1386);
        let v1387 = w[6];
        let v5195 = L::and(v1385, v1387);
        let v5194 = L::and(v1386, v1387);
        let v5196 = L::or(v5194, v5195);
        let v5198 = L::or(v5196, v5197);
        let v5297 = L::and(v5198, v5293);
        let v5298 = L::test(v5297, 0xf);
        let v5495 = L::pick(v5298, 0x8);
        let v5496 = L::or(v5495, L::word(0x1));
        let v5497 = L::choose(v5494, L::word(0x5), v5496);
        w[1561] = v5497;
        let v1425 = w[1500];
        let v1426 = w[1496];
        let v5520 = L::and(v1425, v1426);
        let v1427 = w[1495];
        let v5518 = L::and(v1425, v1427);
        let v5517 = L::and(v1426, v1427);
        let v5519 = L::or(v5517, v5518);
        let v5521 = L::or(v5519, v5520);
        w[1574] = v5521;
        let v5536 = L::equal(v5521, L::word(0x3));
        b[108] = v5536;
        let v1307 = b[36];
        b[109] = v1307;
        let v1314 = b[35];
        b[110] = v1314;
        let v1429 = w[1550];
        let v1430 = w[1549];
        let v5589 = L::and(v1429, v1430);
        let v1431 = w[1548];
        let v5587 = L::and(v1429, v1431);
        let v5586 = L::and(v1430, v1431);
        let v5588 = L::or(v5586, v5587);
        let v5590 = L::or(v5588, v5589);
        w[1575] = v5590;
        let v6028 = L::test(v5590, 0x7);
        b[123] = v6028;
        let v6029 = !v6028;
        b[124] = v6029;
        let v1274 = b[91];
        let v1275 = b[90];
        let v4506 = v1274 | v1275;
        let v6083 = v4506 & v6029;
        b[125] = v6083;
        let v6098 = !v6083;
        let v1353 = b[86];
        let v1354 = b[85];
        let v5092 = v1353 & v1354;
        let v1355 = b[84];
        let v5090 = v1353 & v1355;
        let v5089 = v1354 & v1355;
        let v5091 = v5089 | v5090;
        let v5093 = v5091 | v5092;
        b[126] = v5093;
        let v6037 = v5093 & v6029;
        let v6099 = v6037 & v6098;
        b[127] = v6099;
        let v5094 = !v5093;
        let v6106 = v5094 | v6099;
        let v1361 = b[83];
        let v1362 = b[82];
        let v5124 = v1361 & v1362;
        let v1363 = b[81];
        let v5122 = v1361 & v1363;
        let v5121 = v1362 & v1363;
        let v5123 = v5121 | v5122;
        let v5125 = v5123 | v5124;
        b[128] = v5125;
        let v1345 = w[1513];
        let v1346 = w[1512];
        let v5052 = L::and(v1345, v1346);
        let v1347 = w[1511];
        let v5050 = L::and(v1345, v1347);
        let v5049 = L::and(v1346, v1347);
        let v5051 = L::or(v5049, v5050);
        let v5053 = L::or(v5051, v5052);
        w[1576] = v5053;
        let v5054 = L::less(L::word(0x3), v5053);
        let v5127 = v5054 & v5125;
        b[129] = v5127;
        let v5130 = !v5127;
        let v1341 = b[89];
        let v1342 = b[88];
        let v5041 = v1341 & v1342;
        let v1343 = b[87];
        let v5039 = v1341 & v1343;
        let v5038 = v1342 & v1343;
        let v5040 = v5038 | v5039;
        let v5042 = v5040 | v5041;
        b[130] = v5042;
        let v5133 = v5042 & v5130;
        let v6108 = v5133 & v6106;
        let v5921 = L::less(v5590, L::word(0x3));
        let v5621 = L::equal(v5590, L::word(0x7));
        b[131] = v5621;
        let v5923 = v5621 | v5921;
        let v5924 = v5042 & v5923;
        let v5925 = v5094 & v5924;
        let v1377 = b[80];
        let v1378 = b[79];
        let v5175 = v1377 & v1378;
        let v1379 = b[78];
        let v5173 = v1377 & v1379;
        let v5172 = v1378 & v1379;
        let v5174 = v5172 | v5173;
        let v5176 = v5174 | v5175;
        b[132] = v5176;
        let v6109 = (v5176 & v5925) | (!v5176 & v6108);
        b[111] = v6109;
        let v28 = w[1485];
        let v29 = w[1484];
        let v1578 = L::and(v28, v29);
        let v30 = w[1483];
        let v1576 = L::and(v28, v30);
        let v1575 = L::and(v29, v30);
        let v1577 = L::or(v1575, v1576);
        let v1579 = L::or(v1577, v1578);
        w[1577] = v1579;
        w[1562] = v1579;
        let v32 = w[1491];
        let v33 = w[1490];
        let v1598 = L::and(v32, v33);
        let v34 = w[1489];
        let v1596 = L::and(v32, v34);
        let v1595 = L::and(v33, v34);
        let v1597 = L::or(v1595, v1596);
        let v1599 = L::or(v1597, v1598);
        w[1578] = v1599;
        let v1620 = L::and(v1599, L::word(0xfffff));
        w[1579] = v1620;
        let v1605 = L::test(v1599, 0x3f00000);
        b[133] = v1605;
        let v1626 = L::choose(v1605, L::word(0x100000), v1620);
        w[1563] = v1626;
        let v24 = b[66];
        let v25 = b[65];
        let v1566 = v24 & v25;
        let v26 = b[64];
        let v1564 = v24 & v26;
        let v1563 = v25 & v26;
        let v1565 = v1563 | v1564;
        let v1567 = v1565 | v1566;
        b[134] = v1567;
        b[112] = v1567;
        let v1444 = b[0];
        b[113] = v1444;
        let v1396 = w[2];
        w[1564] = v1396;
        let v1404 = w[1499];
        let v1405 = w[1498];
        let v5317 = L::and(v1404, v1405);
        let v1406 = w[1497];
        let v5315 = L::and(v1404, v1406);
        let v5314 = L::and(v1405, v1406);
        let v5316 = L::or(v5314, v5315);
        let v5318 = L::or(v5316, v5317);
        w[1580] = v5318;
        let v5327 = L::equal(v5318, L::word(0x7));
        b[135] = v5327;
        b[114] = v5327;
        let v1397 = w[1];
        w[1565] = v1397;
        let v5538 = L::equal(v5521, L::word(0x2));
        b[136] = v5538;
        let v1421 = b[76];
        let v1422 = b[69];
        let v5507 = v1421 & v1422;
        let v1423 = b[68];
        let v5505 = v1421 & v1423;
        let v5504 = v1422 & v1423;
        let v5506 = v5504 | v5505;
        let v5508 = v5506 | v5507;
        b[137] = v5508;
        let v5546 = v5508 & v5538;
        b[115] = v5546;
        let v6410 = L::and(v5271, L::word(0xfffffff8));
        w[1566] = v6410;
        w[1567] = L::word(0x8);
        let v5547 = L::equal(v5521, L::word(0x1));
        b[138] = v5547;
        b[116] = v5547;
        let v1269 = b[44];
        let v1428 = b[4];
        let v6375 = v1269 | v1428;
        let v1388 = b[17];
        let v6376 = v1388 | v6375;
        let v1440 = b[1];
        let v6377 = v1440 | v6376;
        let v15 = b[67];
        let v6378 = v15 | v6377;
        let v19 = b[63];
        let v6379 = v19 | v6378;
        let v1261 = b[46];
        let v6380 = v1261 | v6379;
        let v39 = b[58];
        let v6381 = v39 | v6380;
        let v1432 = b[3];
        let v6382 = v1432 | v6381;
        let v1436 = b[2];
        let v6383 = v1436 | v6382;
        let v1265 = b[45];
        let v6384 = v1265 | v6383;
        let v35 = b[59];
        let v6385 = v35 | v6384;
        let v1392 = b[16];
        let v6386 = v1392 | v6385;
        let v1384 = b[18];
        let v6387 = v1384 | v6386;
        let v1249 = b[49];
        let v6388 = v1249 | v6387;
        let v1257 = b[47];
        let v6389 = v1257 | v6388;
        let v1253 = b[48];
        let v6390 = v1253 | v6389;
        let v1245 = b[50];
        let v6391 = v1245 | v6390;
        let v1241 = b[51];
        let v6392 = v1241 | v6391;
        let v1237 = b[52];
        let v6393 = v1237 | v6392;
        let v1229 = b[54];
        let v6394 = v1229 | v6393;
        let v1233 = b[53];
        let v6395 = v1233 | v6394;
        let v23 = b[62];
        let v27 = b[61];
        let v1561 = v23 | v27;
        let v31 = b[60];
        let v1562 = v31 | v1561;
        let v6396 = v1562 | v6395;
        let v1340 = b[32];
        let v1376 = b[20];
        let v5028 = v1340 | v1376;
        let v1356 = b[28];
        let v5029 = v1356 | v5028;
        let v1360 = b[27];
        let v5030 = v1360 | v5029;
        let v1348 = b[30];
        let v5031 = v1348 | v5030;
        let v1344 = b[31];
        let v5032 = v1344 | v5031;
        let v1352 = b[29];
        let v5033 = v1352 | v5032;
        let v1380 = b[19];
        let v5034 = v1380 | v5033;
        let v1372 = b[21];
        let v5035 = v1372 | v5034;
        let v1364 = b[26];
        let v5036 = v1364 | v5035;
        let v1368 = b[22];
        let v5037 = v1368 | v5036;
        let v6397 = v5037 | v6396;
        let v1399 = b[14];
        let v1424 = b[5];
        let v5253 = v1399 | v1424;
        let v1403 = b[13];
        let v5254 = v1403 | v5253;
        let v1408 = b[12];
        let v5255 = v1408 | v5254;
        let v1412 = b[11];
        let v5256 = v1412 | v5255;
        let v1420 = b[6];
        let v5257 = v1420 | v5256;
        let v1416 = b[7];
        let v5258 = v1416 | v5257;
        let v6398 = v5258 | v6397;
        b[0] = v6398;
        let v6344 = L::equal(v1441, v1443);
        let v6345 = !v6344;
        let v6342 = L::equal(v1442, v1443);
        let v6343 = !v6342;
        let v6346 = v6343 | v6345;
        b[1] = v6346;
        let v1437 = w[1507];
        let v1439 = w[1505];
        let v6310 = L::equal(v1437, v1439);
        let v6311 = !v6310;
        let v1438 = w[1506];
        let v6308 = L::equal(v1438, v1439);
        let v6309 = !v6308;
        let v6312 = v6309 | v6311;
        b[2] = v6312;
        let v1433 = w[1488];
        let v1435 = w[1486];
        let v6266 = L::equal(v1433, v1435);
        let v6267 = !v6266;
        let v1434 = w[1487];
        let v6264 = L::equal(v1434, v1435);
        let v6265 = !v6264;
        let v6268 = v6265 | v6267;
        b[3] = v6268;
        let v6228 = L::equal(v1429, v1431);
        let v6229 = !v6228;
        let v6226 = L::equal(v1430, v1431);
        let v6227 = !v6226;
        let v6230 = v6227 | v6229;
        b[4] = v6230;
        let v5583 = L::equal(v1425, v1427);
        let v5584 = !v5583;
        let v5581 = L::equal(v1426, v1427);
        let v5582 = !v5581;
        let v5585 = v5582 | v5584;
        b[5] = v5585;
        let v5514 = v1421 ^ v1423;
        let v5512 = v1422 ^ v1423;
        let v5516 = v5512 | v5514;
        b[6] = v5516;
        let v5501 = v1417 ^ v1419;
        let v5499 = v1418 ^ v1419;
        let v5503 = v5499 | v5501;
        b[7] = v5503;
        let v36 = w[1525];
        let v37 = w[1524];
        let v1635 = L::and(v36, v37);
        let v38 = w[1523];
        let v1633 = L::and(v36, v38);
        let v1632 = L::and(v37, v38);
        let v1634 = L::or(v1632, v1633);
        let v1636 = L::or(v1634, v1635);
        w[1581] = v1636;
        let v5300 = L::and(v1636, v5293);
        let v5301 = L::test(v5300, 0xf);
        b[139] = v5301;
        let v5528 = L::test(v5521, 0x3);
        b[140] = v5528;
        let v5534 = (v5528 & v5494) | (!v5528 & v5301);
        b[8] = v5534;
        b[9] = v5534;
        b[10] = v5534;
        let v1413 = b[75];
        let v1415 = b[70];
        let v5487 = v1413 ^ v1415;
        let v1414 = b[71];
        let v5485 = v1414 ^ v1415;
        let v5489 = v5485 | v5487;
        b[11] = v5489;
        let v1409 = b[74];
        let v1411 = b[72];
        let v5476 = v1409 ^ v1411;
        let v1410 = b[73];
        let v5474 = v1410 ^ v1411;
        let v5478 = v5474 | v5476;
        b[12] = v5478;
        let v5533 = L::choose(v5528, v1407, L::word(0xffffffff));
        let v5637 = L::equal(v5590, L::word(0x5));
        b[141] = v5637;
        let v5639 = L::choose(v5637, v1396, v1397);
        let v5736 = L::linear(v5639, &MAP_0);
        let v5531 = L::linear(v1407, &MAP_0);
        let v5532 = L::choose(v5528, v5531, L::word(0xb798b438));
        let v5737 = L::xor(v5532, v5736);
        let v5904 = L::equal(v5590, L::word(0x4));
        b[142] = v5904;
        let v5906 = v5637 | v5904;
        let v5482 = v1413 & v1414;
        let v5480 = v1413 & v1415;
        let v5479 = v1414 & v1415;
        let v5481 = v5479 | v5480;
        let v5483 = v5481 | v5482;
        b[143] = v5483;
        let v5907 = v5483 & v5906;
        let v5908 = L::choose(v5907, v5737, v5533);
        w[0] = v5908;
        let v5337 = L::equal(v1404, v1406);
        let v5338 = !v5337;
        let v5335 = L::equal(v1405, v1406);
        let v5336 = !v5335;
        let v5339 = v5336 | v5338;
        b[13] = v5339;
        let v5311 = L::equal(v1400, v1402);
        let v5312 = !v5311;
        let v5309 = L::equal(v1401, v1402);
        let v5310 = !v5309;
        let v5313 = v5310 | v5312;
        b[14] = v5313;
        let v5320 = L::equal(v5318, L::word(0x4));
        let v5324 = v1398 & v5320;
        let v5325 = L::pick(v5324, 0x1);
        let v1312 = w[887];
        let v5242 = L::left::<24>(v1312);
        let v5239 = L::left::<8>(v1312);
        let v5240 = L::and(v5239, L::word(0xff0000));
        let v5237 = L::right::<24>(v1312);
        let v5235 = L::right::<8>(v1312);
        let v5236 = L::and(v5235, L::word(0xff00));
        let v5238 = L::or(v5236, v5237);
        let v5241 = L::or(v5238, v5240);
        let v5243 = L::or(v5241, v5242);
        let v5319 = L::less(v5318, L::word(0x4));
        let v5326 = L::choose(v5319, v5243, v5325);
        let v5591 = L::equal(v5590, L::word(0x3));
        let v5472 = v1409 & v1410;
        let v5470 = v1409 & v1411;
        let v5469 = v1410 & v1411;
        let v5471 = v5469 | v5470;
        let v5473 = v5471 | v5472;
        b[144] = v5473;
        let v5610 = v5473 & v5591;
        let v5509 = !v5508;
        let v5611 = v5509 & v5610;
        b[145] = v5611;
        let v5613 = L::choose(v5611, v5326, v1397);
        let v5614 = L::choose(v5538, v5613, v1397);
        let v5615 = L::choose(v5547, v1397, v5614);
        let v5616 = L::choose(v5528, v5615, v1397);
        w[1] = v5616;
        let v5302 = !v5301;
        let v1393 = w[5];
        let v1394 = w[4];
        let v5228 = L::and(v1393, v1394);
        let v1395 = w[3];
        let v5226 = L::and(v1393, v1395);
        let v5225 = L::and(v1394, v1395);
        let v5227 = L::or(v5225, v5226);
        let v5229 = L::or(v5227, v5228);
        let v5294 = L::and(v5229, v5293);
        let v5295 = L::test(v5294, 0xf);
        let v5303 = v5295 & v5302;
        let v5535 = (v5528 & v1398) | (!v5528 & v5303);
        b[15] = v5535;
        let v1313 = w[906];
        let v5251 = L::left::<24>(v1313);
        let v5248 = L::left::<8>(v1313);
        let v5249 = L::and(v5248, L::word(0xff0000));
        let v5246 = L::right::<24>(v1313);
        let v5244 = L::right::<8>(v1313);
        let v5245 = L::and(v5244, L::word(0xff00));
        let v5247 = L::or(v5245, v5246);
        let v5250 = L::or(v5247, v5249);
        let v5252 = L::or(v5250, v5251);
        let v5322 = L::choose(v5319, v5252, L::word(0x0));
        let v5617 = L::choose(v5611, v5322, v1396);
        let v5618 = L::choose(v5538, v5617, v1396);
        let v5619 = L::choose(v5547, v1396, v5618);
        let v5620 = L::choose(v5528, v5619, v1396);
        w[2] = v5620;
        let v5232 = L::equal(v1393, v1395);
        let v5233 = !v5232;
        let v5230 = L::equal(v1394, v1395);
        let v5231 = !v5230;
        let v5234 = v5231 | v5233;
        b[16] = v5234;
        let v6060 = v1275 & v6029;
        let v1277 = b[42];
        let v6061 = v1277 & v6060;
        let v1242 = w[1541];
        let v1243 = w[1540];
        let v4370 = L::and(v1242, v1243);
        let v1244 = w[1539];
        let v4368 = L::and(v1242, v1244);
        let v4367 = L::and(v1243, v1244);
        let v4369 = L::or(v4367, v4368);
        let v4371 = L::or(v4369, v4370);
        w[1582] = v4371;
        let v4378 = L::equal(v4371, L::word(0x1));
        b[146] = v4378;
        let v4379 = !v4378;
        let v4374 = L::equal(v4371, L::word(0x2));
        let v4375 = !v4374;
        let v4372 = L::equal(v4371, L::word(0x3));
        let v4377 = v4372 & v4375;
        let v4382 = v4377 & v4379;
        b[147] = v4382;
        let v6065 = v4382 & v6061;
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
        let v6069 = v1468 | v6065;
        let v1319 = b[33];
        let v6073 = (v1319 & v6069) | (!v1319 & v6065);
        let v6079 = L::pick(v6073, 0x8);
        let v4381 = v4374 & v4379;
        b[150] = v4381;
        let v6064 = v4381 & v6061;
        let v1467 = v1456 & v1458;
        b[151] = v1467;
        let v6068 = v1467 | v6064;
        let v6072 = (v1319 & v6068) | (!v1319 & v6064);
        let v6077 = L::pick(v6072, 0x4);
        let v6063 = v4378 & v6061;
        let v6067 = v1455 | v6063;
        let v6071 = (v1319 & v6067) | (!v1319 & v6063);
        let v6075 = L::pick(v6071, 0x2);
        let v4373 = !v4372;
        let v4376 = v4373 & v4375;
        let v4380 = v4376 & v4379;
        b[152] = v4380;
        let v6062 = v4380 & v6061;
        let v1462 = !v1461;
        let v1464 = v1459 & v1462;
        let v1466 = v1456 & v1464;
        b[153] = v1466;
        let v6066 = v1466 | v6062;
        let v6070 = (v1319 & v6066) | (!v1319 & v6062);
        let v6074 = L::pick(v6070, 0x1);
        let v6076 = L::or(v6074, v6075);
        let v6078 = L::or(v6076, v6077);
        let v6080 = L::or(v6078, v6079);
        let v5548 = !v5547;
        let v5539 = !v5538;
        let v6 = b[100];
        let v5540 = v6 & v5539;
        let v5549 = v5540 & v5548;
        let v5550 = v5528 & v5549;
        let v5554 = v5286 & v5550;
        let v5558 = !v5554;
        let v5564 = L::pick(v5558, 0x8);
        let v5553 = v5285 & v5550;
        let v5557 = !v5553;
        let v5562 = L::pick(v5557, 0x4);
        let v5552 = v5282 & v5550;
        let v5556 = !v5552;
        let v5560 = L::pick(v5556, 0x2);
        let v5551 = v5284 & v5550;
        let v5555 = !v5551;
        let v5559 = L::pick(v5555, 0x1);
        let v5561 = L::or(v5559, v5560);
        let v5563 = L::or(v5561, v5562);
        let v5565 = L::or(v5563, v5564);
        w[1583] = v5565;
        let v5570 = L::and(v5229, v5565);
        let v6081 = L::or(v5570, v6080);
        let v11 = b[103];
        let v6082 = L::choose(v11, v6081, L::word(0x0));
        w[3] = v6082;
        w[4] = v6082;
        w[5] = v6082;
        let v1389 = w[1544];
        let v1391 = w[1542];
        let v5222 = L::equal(v1389, v1391);
        let v5223 = !v5222;
        let v1390 = w[1543];
        let v5220 = L::equal(v1390, v1391);
        let v5221 = !v5220;
        let v5224 = v5221 | v5223;
        b[17] = v5224;
        let v5201 = L::equal(v1385, v1387);
        let v5202 = !v5201;
        let v5199 = L::equal(v1386, v1387);
        let v5200 = !v5199;
        let v5203 = v5200 | v5202;
        b[18] = v5203;
        let v5596 = (v5591 & v5286) | (!v5591 & v4382);
        let v5600 = v1314 & v5596;
        let v5606 = L::pick(v5600, 0x8);
        let v5595 = (v5591 & v5285) | (!v5591 & v4381);
        let v5599 = v1314 & v5595;
        let v5604 = L::pick(v5599, 0x4);
        let v5594 = (v5591 & v5282) | (!v5591 & v4378);
        let v5598 = v1314 & v5594;
        let v5602 = L::pick(v5598, 0x2);
        let v5593 = (v5591 & v5284) | (!v5591 & v4380);
        let v5597 = v1314 & v5593;
        let v5601 = L::pick(v5597, 0x1);
        let v5603 = L::or(v5601, v5602);
        let v5605 = L::or(v5603, v5604);
        let v5607 = L::or(v5605, v5606);
        let v5571 = L::and(v5198, v5565);
        let v5608 = L::or(v5571, v5607);
        let v5609 = L::choose(v11, v5608, L::word(0x0));
        w[6] = v5609;
        w[7] = v5609;
        w[8] = v5609;
        let v1381 = w[1517];
        let v1383 = w[1503];
        let v5191 = L::equal(v1381, v1383);
        let v5192 = !v5191;
        let v1382 = w[1504];
        let v5189 = L::equal(v1382, v1383);
        let v5190 = !v5189;
        let v5193 = v5190 | v5192;
        b[19] = v5193;
        let v5180 = v1377 ^ v1379;
        let v5178 = v1378 ^ v1379;
        let v5182 = v5178 | v5180;
        b[20] = v5182;
        let v1373 = w[11];
        let v1375 = w[9];
        let v5169 = L::equal(v1373, v1375);
        let v5170 = !v5169;
        let v1374 = w[10];
        let v5167 = L::equal(v1374, v1375);
        let v5168 = !v5167;
        let v5171 = v5168 | v5170;
        b[21] = v5171;
        let v5165 = L::and(v1373, v1374);
        let v5163 = L::and(v1373, v1375);
        let v5162 = L::and(v1374, v1375);
        let v5164 = L::or(v5162, v5163);
        let v5166 = L::or(v5164, v5165);
        w[1584] = v5166;
        let v5186 = L::and(v1381, v1382);
        let v5184 = L::and(v1381, v1383);
        let v5183 = L::and(v1382, v1383);
        let v5185 = L::or(v5183, v5184);
        let v5187 = L::or(v5185, v5186);
        w[1585] = v5187;
        let v5058 = L::equal(v5053, L::word(0x7));
        b[154] = v5058;
        let v5188 = L::choose(v5058, v5187, v5166);
        let v10 = b[102];
        let v6110 = v10 & v6109;
        b[155] = v6110;
        let v5177 = !v5176;
        let v6113 = v5177 & v6110;
        let v5134 = v5042 & v5127;
        let v6107 = v5134 & v6106;
        let v6114 = v6107 | v6113;
        b[156] = v6114;
        let v6145 = L::choose(v6114, v5188, v5166);
        w[9] = v6145;
        w[10] = v6145;
        w[11] = v6145;
        let v1369 = b[25];
        let v1371 = b[23];
        let v5159 = v1369 ^ v1371;
        let v1370 = b[24];
        let v5157 = v1370 ^ v1371;
        let v5161 = v5157 | v5159;
        b[22] = v5161;
        let v5154 = v1369 & v1370;
        let v5152 = v1369 & v1371;
        let v5151 = v1370 & v1371;
        let v5153 = v5151 | v5152;
        let v5155 = v5153 | v5154;
        b[157] = v5155;
        let v1357 = w[1510];
        let v1358 = w[1509];
        let v5103 = L::and(v1357, v1358);
        let v1359 = w[1508];
        let v5101 = L::and(v1357, v1359);
        let v5100 = L::and(v1358, v1359);
        let v5102 = L::or(v5100, v5101);
        let v5104 = L::or(v5102, v5103);
        w[1586] = v5104;
        let v5110 = L::less(v5104, L::word(0x3));
        b[158] = v5110;
        let v5156 = (v5058 & v5110) | (!v5058 & v5155);
        let v6147 = (v6114 & v5156) | (!v6114 & v5155);
        b[23] = v6147;
        b[24] = v6147;
        b[25] = v6147;
        let v1365 = w[14];
        let v1367 = w[12];
        let v5148 = L::equal(v1365, v1367);
        let v5149 = !v5148;
        let v1366 = w[13];
        let v5146 = L::equal(v1366, v1367);
        let v5147 = !v5146;
        let v5150 = v5147 | v5149;
        b[26] = v5150;
        let v5143 = L::and(v1365, v1366);
        let v5141 = L::and(v1365, v1367);
        let v5140 = L::and(v1366, v1367);
        let v5142 = L::or(v5140, v5141);
        let v5144 = L::or(v5142, v5143);
        w[1587] = v5144;
        let v1349 = w[17];
        let v1350 = w[16];
        let v5078 = L::and(v1349, v1350);
        let v1351 = w[15];
        let v5076 = L::and(v1349, v1351);
        let v5075 = L::and(v1350, v1351);
        let v5077 = L::or(v5075, v5076);
        let v5079 = L::or(v5077, v5078);
        let v5145 = L::choose(v5058, v5079, v5144);
        let v6146 = L::choose(v6114, v5145, v5144);
        w[12] = v6146;
        w[13] = v6146;
        w[14] = v6146;
        let v5137 = v1361 ^ v1363;
        let v5135 = v1362 ^ v1363;
        let v5139 = v5135 | v5137;
        b[27] = v5139;
        let v5118 = L::equal(v1357, v1359);
        let v5119 = !v5118;
        let v5116 = L::equal(v1358, v1359);
        let v5117 = !v5116;
        let v5120 = v5117 | v5119;
        b[28] = v5120;
        let v5097 = v1353 ^ v1355;
        let v5095 = v1354 ^ v1355;
        let v5099 = v5095 | v5097;
        b[29] = v5099;
        let v5086 = L::equal(v1349, v1351);
        let v5087 = !v5086;
        let v5084 = L::equal(v1350, v1351);
        let v5085 = !v5084;
        let v5088 = v5085 | v5087;
        b[30] = v5088;
        let v5080 = L::add(v5079, L::word(0x1));
        let v5081 = L::and(v5080, L::word(0x7fffff));
        let v5083 = L::choose(v5058, v5081, v5079);
        let v6142 = L::choose(v6114, v5083, v5079);
        let v1262 = w[1516];
        let v1263 = w[1515];
        let v4438 = L::and(v1262, v1263);
        let v1264 = w[1514];
        let v4436 = L::and(v1262, v1264);
        let v4435 = L::and(v1263, v1264);
        let v4437 = L::or(v4435, v4436);
        let v4439 = L::or(v4437, v4438);
        w[1588] = v4439;
        let v4456 = L::equal(v4439, L::word(0x1));
        let v4457 = !v4456;
        b[159] = v4457;
        let v4452 = L::equal(v4439, L::word(0x2));
        let v4453 = !v4452;
        let v4450 = L::equal(v4439, L::word(0x3));
        let v4455 = v4450 & v4453;
        let v4460 = v4455 & v4457;
        b[160] = v4460;
        let v6287 = L::pick(v4460, 0x8);
        let v4459 = v4452 & v4457;
        b[161] = v4459;
        let v6285 = L::pick(v4459, 0x4);
        let v4451 = !v4450;
        let v4454 = v4451 & v4453;
        let v4458 = v4454 & v4457;
        b[162] = v4458;
        let v6283 = L::pick(v4458, 0x1);
        let v6282 = L::pick(v4456, 0x2);
        let v6284 = L::or(v6282, v6283);
        let v6286 = L::or(v6284, v6285);
        let v6288 = L::or(v6286, v6287);
        let v6272 = L::and(v1437, v1438);
        let v6270 = L::and(v1437, v1439);
        let v6269 = L::and(v1438, v1439);
        let v6271 = L::or(v6269, v6270);
        let v6273 = L::or(v6271, v6272);
        w[1589] = v6273;
        let v6289 = L::and(v6273, v6288);
        let v6290 = L::test(v6289, 0xf);
        b[163] = v6290;
        let v5043 = !v5042;
        let v6294 = v5043 & v6290;
        b[164] = v6294;
        let v6305 = L::choose(v6294, L::word(0x0), v6142);
        w[15] = v6305;
        w[16] = v6305;
        w[17] = v6305;
        let v5072 = L::equal(v1345, v1347);
        let v5073 = !v5072;
        let v5070 = L::equal(v1346, v1347);
        let v5071 = !v5070;
        let v5074 = v5071 | v5073;
        b[31] = v5074;
        let v5046 = v1341 ^ v1343;
        let v5044 = v1342 ^ v1343;
        let v5048 = v5044 | v5046;
        b[32] = v5048;
        let v7 = w[1556];
        let v5022 = L::left::<24>(v7);
        let v5019 = L::left::<8>(v7);
        let v5020 = L::and(v5019, L::word(0xff0000));
        let v5017 = L::right::<24>(v7);
        let v5015 = L::right::<8>(v7);
        let v5016 = L::and(v5015, L::word(0xff00));
        let v5018 = L::or(v5016, v5017);
        let v5021 = L::or(v5018, v5020);
        let v5023 = L::or(v5021, v5022);
        w[1590] = v5023;
        let v1330 = w[1218];
        let v5024 = L::equal(v1330, v5023);
        let v9 = w[1557];
        let v5009 = L::left::<24>(v9);
        let v5005 = L::left::<8>(v9);
        let v5007 = L::and(v5005, L::word(0xff0000));
        let v5003 = L::right::<24>(v9);
        let v5000 = L::right::<8>(v9);
        let v5002 = L::and(v5000, L::word(0xff00));
        let v5004 = L::or(v5002, v5003);
        let v5008 = L::or(v5004, v5007);
        let v5010 = L::or(v5008, v5009);
        w[1591] = v5010;
        let v1331 = w[1176];
        let v5011 = L::equal(v1331, v5010);
        let v5026 = v5011 & v5024;
        let v1322 = b[34];
        let v5027 = v1322 & v5026;
        let v5131 = v5027 & v5130;
        let v5132 = v5058 & v5131;
        let v6148 = v5132 & v6114;
        let v6149 = v11 & v6148;
        b[33] = v6149;
        let v5060 = L::equal(v5053, L::word(0x4));
        let v5062 = v1322 | v5060;
        let v5063 = v5026 & v5062;
        let v6136 = (v6114 & v5063) | (!v6114 & v1322);
        b[34] = v6136;
        let v1258 = w[912];
        let v1259 = w[911];
        let v4428 = L::and(v1258, v1259);
        let v1260 = w[910];
        let v4426 = L::and(v1258, v1260);
        let v4425 = L::and(v1259, v1260);
        let v4427 = L::or(v4425, v4426);
        let v4429 = L::or(v4427, v4428);
        w[1592] = v4429;
        let v6012 = L::left::<7>(v4429);
        let v1254 = w[915];
        let v1255 = w[914];
        let v4418 = L::and(v1254, v1255);
        let v1256 = w[913];
        let v4416 = L::and(v1254, v1256);
        let v4415 = L::and(v1255, v1256);
        let v4417 = L::or(v4415, v4416);
        let v4419 = L::or(v4417, v4418);
        w[1593] = v4419;
        let v6010 = L::left::<2>(v4419);
        let v5991 = L::and(v5590, L::word(0x3));
        w[1594] = v5991;
        let v6011 = L::or(v5991, v6010);
        let v6013 = L::or(v6011, v6012);
        let v5333 = L::left::<7>(v5263);
        let v5332 = L::and(v5318, L::word(0x3));
        let v5334 = L::or(v5332, v5333);
        let v5926 = L::less(L::word(0x3), v5590);
        b[165] = v5926;
        let v6014 = L::choose(v5926, v5334, v6013);
        w[1595] = v6014;
        let v6016 = L::read(&m[536..1048], v6014);
        let v5927 = !v5926;
        let v1250 = b[57];
        let v1251 = b[56];
        let v4408 = v1250 & v1251;
        let v1252 = b[55];
        let v4406 = v1250 & v1252;
        let v4405 = v1251 & v1252;
        let v4407 = v4405 | v4406;
        let v4409 = v4407 | v4408;
        b[166] = v4409;
        let v5986 = v4409 & v5927;
        let v5484 = !v5483;
        let v5544 = v5484 & v5538;
        let v5545 = v5509 & v5544;
        b[167] = v5545;
        let v5636 = v5545 & v5621;
        let v5987 = (v5926 & v5636) | (!v5926 & v5986);
        b[168] = v5987;
        let v1316 = w[18 + back3_0];
        let v6019 = L::choose(v5987, v6016, v1316);
        w[18 + next3] = v6019;
        let v6015 = L::read(&m[24..536], v6014);
        let v1315 = w[22 + back3_0];
        let v6018 = L::choose(v5987, v6015, v1315);
        w[22 + next3] = v6018;
        let v1311 = w[907];
        let v4993 = L::test(v1311, 0xff);
        let v4987 = L::equal(v1311, L::word(0x80));
        let v4983 = L::equal(v1311, L::word(0x40));
        let v4980 = L::equal(v1311, L::word(0x20));
        let v4977 = L::equal(v1311, L::word(0x10));
        let v4973 = L::equal(v1311, L::word(0x8));
        let v4969 = L::equal(v1311, L::word(0x4));
        let v4966 = L::equal(v1311, L::word(0x2));
        let v4963 = L::equal(v1311, L::word(0x1));
        let v4585 = L::equal(v1311, L::word(0xb));
        b[169] = v4585;
        let v4586 = !v4585;
        let v4582 = L::equal(v1311, L::word(0x7));
        b[170] = v4582;
        let v4583 = !v4582;
        let v4899 = v4583 & v4586;
        let v4588 = L::equal(v1311, L::word(0xd));
        b[171] = v4588;
        let v4589 = !v4588;
        let v4900 = v4589 & v4899;
        let v4590 = L::equal(v1311, L::word(0xe));
        b[172] = v4590;
        let v4591 = !v4590;
        let v4901 = v4591 & v4900;
        let v4593 = L::equal(v1311, L::word(0x13));
        b[173] = v4593;
        let v4594 = !v4593;
        let v4902 = v4594 & v4901;
        let v4596 = L::equal(v1311, L::word(0x15));
        b[174] = v4596;
        let v4597 = !v4596;
        let v4903 = v4597 & v4902;
        let v4599 = L::equal(v1311, L::word(0x16));
        b[175] = v4599;
        let v4600 = !v4599;
        let v4904 = v4600 & v4903;
        let v4602 = L::equal(v1311, L::word(0x19));
        b[176] = v4602;
        let v4603 = !v4602;
        let v4905 = v4603 & v4904;
        let v4605 = L::equal(v1311, L::word(0x1a));
        b[177] = v4605;
        let v4606 = !v4605;
        let v4906 = v4606 & v4905;
        let v4608 = L::equal(v1311, L::word(0x1c));
        b[178] = v4608;
        let v4609 = !v4608;
        let v4907 = v4609 & v4906;
        let v4611 = L::equal(v1311, L::word(0x23));
        b[179] = v4611;
        let v4612 = !v4611;
        let v4908 = v4612 & v4907;
        let v4614 = L::equal(v1311, L::word(0x25));
        b[180] = v4614;
        let v4615 = !v4614;
        let v4909 = v4615 & v4908;
        let v4617 = L::equal(v1311, L::word(0x26));
        b[181] = v4617;
        let v4618 = !v4617;
        let v4910 = v4618 & v4909;
        let v4620 = L::equal(v1311, L::word(0x29));
        b[182] = v4620;
        let v4621 = !v4620;
        let v4911 = v4621 & v4910;
        let v4623 = L::equal(v1311, L::word(0x2a));
        b[183] = v4623;
        let v4624 = !v4623;
        let v4912 = v4624 & v4911;
        let v4626 = L::equal(v1311, L::word(0x2c));
        b[184] = v4626;
        let v4627 = !v4626;
        let v4913 = v4627 & v4912;
        let v4629 = L::equal(v1311, L::word(0x31));
        b[185] = v4629;
        let v4630 = !v4629;
        let v4914 = v4630 & v4913;
        let v4632 = L::equal(v1311, L::word(0x32));
        b[186] = v4632;
        let v4633 = !v4632;
        let v4915 = v4633 & v4914;
        let v4635 = L::equal(v1311, L::word(0x34));
        b[187] = v4635;
        let v4636 = !v4635;
        let v4916 = v4636 & v4915;
        let v4638 = L::equal(v1311, L::word(0x38));
        b[188] = v4638;
        let v4639 = !v4638;
        let v4917 = v4639 & v4916;
        let v4641 = L::equal(v1311, L::word(0x43));
        b[189] = v4641;
        let v4642 = !v4641;
        let v4918 = v4642 & v4917;
        let v4644 = L::equal(v1311, L::word(0x45));
        b[190] = v4644;
        let v4645 = !v4644;
        let v4919 = v4645 & v4918;
        let v4647 = L::equal(v1311, L::word(0x46));
        b[191] = v4647;
        let v4648 = !v4647;
        let v4920 = v4648 & v4919;
        let v4650 = L::equal(v1311, L::word(0x49));
        b[192] = v4650;
        let v4651 = !v4650;
        let v4921 = v4651 & v4920;
        let v4653 = L::equal(v1311, L::word(0x4a));
        b[193] = v4653;
        let v4654 = !v4653;
        let v4922 = v4654 & v4921;
        let v4656 = L::equal(v1311, L::word(0x4c));
        b[194] = v4656;
        let v4657 = !v4656;
        let v4923 = v4657 & v4922;
        let v4659 = L::equal(v1311, L::word(0x51));
        b[195] = v4659;
        let v4660 = !v4659;
        let v4924 = v4660 & v4923;
        let v4662 = L::equal(v1311, L::word(0x52));
        b[196] = v4662;
        let v4663 = !v4662;
        let v4925 = v4663 & v4924;
        let v4665 = L::equal(v1311, L::word(0x54));
        b[197] = v4665;
        let v4666 = !v4665;
        let v4926 = v4666 & v4925;
        let v4668 = L::equal(v1311, L::word(0x58));
        b[198] = v4668;
        let v4669 = !v4668;
        let v4927 = v4669 & v4926;
        let v4671 = L::equal(v1311, L::word(0x61));
        b[199] = v4671;
        let v4672 = !v4671;
        let v4928 = v4672 & v4927;
        let v4674 = L::equal(v1311, L::word(0x62));
        b[200] = v4674;
        let v4675 = !v4674;
        let v4929 = v4675 & v4928;
        let v4677 = L::equal(v1311, L::word(0x64));
        b[201] = v4677;
        let v4678 = !v4677;
        let v4930 = v4678 & v4929;
        let v4680 = L::equal(v1311, L::word(0x68));
        b[202] = v4680;
        let v4681 = !v4680;
        let v4931 = v4681 & v4930;
        let v4683 = L::equal(v1311, L::word(0x70));
        b[203] = v4683;
        let v4684 = !v4683;
        let v4932 = v4684 & v4931;
        let v4686 = L::equal(v1311, L::word(0x83));
        b[204] = v4686;
        let v4687 = !v4686;
        let v4933 = v4687 & v4932;
        let v4689 = L::equal(v1311, L::word(0x85));
        b[205] = v4689;
        let v4690 = !v4689;
        let v4934 = v4690 & v4933;
        let v4692 = L::equal(v1311, L::word(0x86));
        b[206] = v4692;
        let v4693 = !v4692;
        let v4935 = v4693 & v4934;
        let v4695 = L::equal(v1311, L::word(0x89));
        b[207] = v4695;
        let v4696 = !v4695;
        let v4936 = v4696 & v4935;
        let v4698 = L::equal(v1311, L::word(0x8a));
        b[208] = v4698;
        let v4699 = !v4698;
        let v4937 = v4699 & v4936;
        let v4701 = L::equal(v1311, L::word(0x8c));
        b[209] = v4701;
        let v4702 = !v4701;
        let v4938 = v4702 & v4937;
        let v4704 = L::equal(v1311, L::word(0x91));
        b[210] = v4704;
        let v4705 = !v4704;
        let v4939 = v4705 & v4938;
        let v4707 = L::equal(v1311, L::word(0x92));
        b[211] = v4707;
        let v4708 = !v4707;
        let v4940 = v4708 & v4939;
        let v4710 = L::equal(v1311, L::word(0x94));
        b[212] = v4710;
        let v4711 = !v4710;
        let v4941 = v4711 & v4940;
        let v4713 = L::equal(v1311, L::word(0x98));
        b[213] = v4713;
        let v4714 = !v4713;
        let v4942 = v4714 & v4941;
        let v4716 = L::equal(v1311, L::word(0xa1));
        b[214] = v4716;
        let v4717 = !v4716;
        let v4943 = v4717 & v4942;
        let v4719 = L::equal(v1311, L::word(0xa2));
        b[215] = v4719;
        let v4720 = !v4719;
        let v4944 = v4720 & v4943;
        let v4722 = L::equal(v1311, L::word(0xa4));
        b[216] = v4722;
        let v4723 = !v4722;
        let v4945 = v4723 & v4944;
        let v4725 = L::equal(v1311, L::word(0xa8));
        b[217] = v4725;
        let v4726 = !v4725;
        let v4946 = v4726 & v4945;
        let v4728 = L::equal(v1311, L::word(0xb0));
        b[218] = v4728;
        let v4729 = !v4728;
        let v4947 = v4729 & v4946;
        let v4731 = L::equal(v1311, L::word(0xc1));
        b[219] = v4731;
        let v4732 = !v4731;
        let v4948 = v4732 & v4947;
        let v4734 = L::equal(v1311, L::word(0xc2));
        b[220] = v4734;
        let v4735 = !v4734;
        let v4949 = v4735 & v4948;
        let v4737 = L::equal(v1311, L::word(0xc4));
        b[221] = v4737;
        let v4738 = !v4737;
        let v4950 = v4738 & v4949;
        let v4740 = L::equal(v1311, L::word(0xc8));
        b[222] = v4740;
        let v4741 = !v4740;
        let v4951 = v4741 & v4950;
        let v4743 = L::equal(v1311, L::word(0xd0));
        b[223] = v4743;
        let v4744 = !v4743;
        let v4952 = v4744 & v4951;
        let v4746 = L::equal(v1311, L::word(0xe0));
        b[224] = v4746;
        let v4747 = !v4746;
        let v4953 = v4747 & v4952;
        let v4748 = L::equal(v1311, L::word(0x1f));
        b[225] = v4748;
        let v4749 = !v4748;
        let v4954 = v4749 & v4953;
        let v4751 = L::equal(v1311, L::word(0x2f));
        b[226] = v4751;
        let v4752 = !v4751;
        let v4955 = v4752 & v4954;
        let v4754 = L::equal(v1311, L::word(0x37));
        b[227] = v4754;
        let v4755 = !v4754;
        let v4956 = v4755 & v4955;
        let v4757 = L::equal(v1311, L::word(0x3b));
        b[228] = v4757;
        let v4758 = !v4757;
        let v4957 = v4758 & v4956;
        let v4760 = L::equal(v1311, L::word(0x3d));
        b[229] = v4760;
        let v4761 = !v4760;
        let v4958 = v4761 & v4957;
        let v4763 = L::equal(v1311, L::word(0x3e));
        b[230] = v4763;
        let v4764 = !v4763;
        let v4959 = v4764 & v4958;
        let v4766 = L::equal(v1311, L::word(0x4f));
        b[231] = v4766;
        let v4767 = !v4766;
        let v4960 = v4767 & v4959;
        let v4769 = L::equal(v1311, L::word(0x57));
        b[232] = v4769;
        let v4770 = !v4769;
        let v4961 = v4770 & v4960;
        let v4962 = !v4961;
        let v4965 = v4962 | v4963;
        let v4968 = v4965 | v4966;
        let v4971 = v4968 | v4969;
        let v4975 = v4971 | v4973;
        let v4979 = v4975 | v4977;
        let v4982 = v4979 | v4980;
        let v4985 = v4982 | v4983;
        let v4989 = v4985 | v4987;
        let v4990 = !v4989;
        let v1308 = b[38 + back3_2];
        let v4991 = v1308 & v4990;
        let v4995 = v4991 & v4993;
        b[35] = v4995;
        let v4992 = v1308 & v4989;
        b[36] = v4992;
        let v1273 = b[92];
        let v1276 = b[43];
        let v4507 = v1273 | v1276;
        let v5989 = v4507 & v5926;
        let v1321 = b[77];
        let v5988 = v1321 & v5927;
        let v5990 = v5988 | v5989;
        let v1306 = b[37];
        b[233] = v1306;
        b[37] = v5990;
        let v4499 = L::left::<7>(v1318);
        let v1320 = w[1502];
        let v4500 = L::or(v1320, v4499);
        let v6023 = L::left::<7>(v4371);
        let v6025 = L::or(v5991, v6023);
        let v1238 = w[32];
        let v1239 = w[31];
        let v4355 = L::and(v1238, v1239);
        let v1240 = w[30];
        let v4353 = L::and(v1238, v1240);
        let v4352 = L::and(v1239, v1240);
        let v4354 = L::or(v4352, v4353);
        let v4356 = L::or(v4354, v4355);
        w[1596] = v4356;
        let v6021 = L::left::<2>(v4356);
        let v6022 = L::or(v5991, v6021);
        let v6024 = L::or(v6022, v6023);
        let v6026 = L::choose(v1276, v6024, v6025);
        let v6027 = L::choose(v5926, v6026, v4500);
        let v1305 = w[26];
        w[1597] = v1305;
        w[26] = v6027;
        let v1296 = w[1179];
        let v1325 = w[1177];
        let v5928 = L::choose(v5926, v1296, v1325);
        let v1304 = w[27];
        w[1598] = v1304;
        w[27] = v5928;
        let v1295 = w[1221];
        let v1324 = w[1219];
        let v5929 = L::choose(v5926, v1295, v1324);
        let v1303 = w[28];
        w[1599] = v1303;
        w[28] = v5929;
        let v6400 = L::linear(v5929, &MAP_2);
        let v6399 = L::linear(v5928, &MAP_1);
        let v6401 = L::xor(v6399, v6400);
        let v1302 = w[29];
        w[1600] = v1302;
        w[29] = v6401;
        b[38 + next3] = v5987;
        let v5910 = v1277 | v5904;
        let v4503 = L::equal(v1295, v1313);
        let v4501 = L::equal(v1296, v1312);
        let v4505 = v4501 & v4503;
        let v5911 = v4505 & v5910;
        let v5984 = (v5926 & v5911) | (!v5926 & v1277);
        b[42] = v5984;
        let v1246 = b[95];
        let v1247 = b[94];
        let v4391 = v1246 & v1247;
        let v1248 = b[93];
        let v4389 = v1246 & v1248;
        let v4388 = v1247 & v1248;
        let v4390 = v4388 | v4389;
        let v4392 = v4390 | v4391;
        b[234] = v4392;
        let v1230 = w[1538];
        let v1231 = w[1537];
        let v4330 = L::and(v1230, v1231);
        let v1232 = w[1536];
        let v4328 = L::and(v1230, v1232);
        let v4327 = L::and(v1231, v1232);
        let v4329 = L::or(v4327, v4328);
        let v4331 = L::or(v4329, v4330);
        w[1601] = v4331;
        let v4332 = L::test(v4331, 0x1);
        b[235] = v4332;
        let v4333 = !v4332;
        let v4393 = v4333 & v4392;
        b[236] = v4393;
        let v1234 = b[98];
        let v1235 = b[97];
        let v4344 = v1234 & v1235;
        let v1236 = b[96];
        let v4342 = v1234 & v1236;
        let v4341 = v1235 & v1236;
        let v4343 = v4341 | v4342;
        let v4345 = v4343 | v4344;
        b[237] = v4345;
        let v4346 = !v4345;
        let v4396 = v4346 & v4393;
        let v6004 = L::equal(v5590, L::word(0x1));
        b[238] = v6004;
        let v6008 = (v6004 & v4396) | (!v6004 & v1276);
        b[43] = v6008;
        let v1270 = w[1547];
        let v1272 = w[1545];
        let v4496 = L::equal(v1270, v1272);
        let v4497 = !v4496;
        let v1271 = w[1546];
        let v4494 = L::equal(v1271, v1272);
        let v4495 = !v4494;
        let v4498 = v4495 | v4497;
        b[44] = v4498;
        let v1266 = w[1521];
        let v1268 = w[1519];
        let v4479 = L::equal(v1266, v1268);
        let v4480 = !v4479;
        let v1267 = w[1520];
        let v4477 = L::equal(v1267, v1268);
        let v4478 = !v4477;
        let v4481 = v4478 | v4480;
        b[45] = v4481;
        let v4469 = L::equal(v1262, v1264);
        let v4470 = !v4469;
        let v4467 = L::equal(v1263, v1264);
        let v4468 = !v4467;
        let v4471 = v4468 | v4470;
        b[46] = v4471;
        let v4432 = L::equal(v1258, v1260);
        let v4433 = !v4432;
        let v4430 = L::equal(v1259, v1260);
        let v4431 = !v4430;
        let v4434 = v4431 | v4433;
        b[47] = v4434;
        let v4422 = L::equal(v1254, v1256);
        let v4423 = !v4422;
        let v4420 = L::equal(v1255, v1256);
        let v4421 = !v4420;
        let v4424 = v4421 | v4423;
        b[48] = v4424;
        let v4412 = v1250 ^ v1252;
        let v4410 = v1251 ^ v1252;
        let v4414 = v4410 | v4412;
        b[49] = v4414;
        let v4402 = v1246 ^ v1248;
        let v4400 = v1247 ^ v1248;
        let v4404 = v4400 | v4402;
        b[50] = v4404;
        let v4385 = L::equal(v1242, v1244);
        let v4386 = !v4385;
        let v4383 = L::equal(v1243, v1244);
        let v4384 = !v4383;
        let v4387 = v4384 | v4386;
        b[51] = v4387;
        let v4364 = L::equal(v1238, v1240);
        let v4365 = !v4364;
        let v4362 = L::equal(v1239, v1240);
        let v4363 = !v4362;
        let v4366 = v4363 | v4365;
        b[52] = v4366;
        let v5207 = L::and(v1389, v1390);
        let v5205 = L::and(v1389, v1391);
        let v5204 = L::and(v1390, v1391);
        let v5206 = L::or(v5204, v5205);
        let v5208 = L::or(v5206, v5207);
        w[1602] = v5208;
        let v5212 = L::read(&m[1560..1624], v5208);
        let v5210 = L::read(&m[1624..1688], v5208);
        let v5214 = L::and(v5210, v5212);
        let v5209 = L::read(&m[1688..1752], v5208);
        let v5213 = L::and(v5209, v5212);
        let v5215 = L::or(v5213, v5214);
        let v5211 = L::and(v5209, v5210);
        let v5216 = L::or(v5211, v5215);
        w[1603] = v5216;
        let v5627 = L::right::<24>(v5216);
        let v5628 = L::and(v5627, L::word(0x1f));
        w[1604] = v5628;
        let v6031 = L::choose(v6028, v4356, v5628);
        w[30] = v6031;
        w[31] = v6031;
        w[32] = v6031;
        let v4349 = v1234 ^ v1236;
        let v4347 = v1235 ^ v1236;
        let v4351 = v4347 | v4349;
        b[53] = v4351;
        let v4338 = L::equal(v1230, v1232);
        let v4339 = !v4338;
        let v4336 = L::equal(v1231, v1232);
        let v4337 = !v4336;
        let v4340 = v4337 | v4339;
        b[54] = v4340;
        let v1202 = w[85 + back7_5];
        let v1203 = w[74 + back7_3];
        let v4204 = L::xor(v1202, v1203);
        let v1204 = w[54 + back7_1];
        let v4205 = L::and(v1204, v4204);
        let v4206 = L::xor(v1202, v4205);
        let v1201 = w[42];
        let v4207 = L::add(v1201, v4206);
        let v1200 = w[37];
        let v4211 = L::add(v1200, v4207);
        w[33 + next3] = v4211;
        let v1175 = w[65 + back7_2];
        let v1176 = w[45 + back7_0];
        let v4187 = L::or(v1175, v1176);
        let v1174 = w[1345 + back7_4];
        let v4188 = L::and(v1174, v4187);
        let v4144 = L::and(v1175, v1176);
        let v4189 = L::or(v4144, v4188);
        let v4185 = L::rotate::<10>(v1176);
        let v4181 = L::rotate::<19>(v1176);
        let v4178 = L::rotate::<30>(v1176);
        let v4182 = L::xor(v4178, v4181);
        let v4186 = L::xor(v4182, v4185);
        let v4190 = L::add(v4186, v4189);
        w[37] = v4190;
        let v1205 = w[93 + back7_7];
        let v4209 = L::add(v1205, v4207);
        w[38 + next3] = v4209;
        let v1172 = w[54 + back7_0];
        let v4230 = L::rotate::<21>(v1172);
        let v4229 = L::rotate::<26>(v1172);
        let v4231 = L::xor(v4229, v4230);
        let v4218 = L::rotate::<7>(v1172);
        let v4232 = L::xor(v4218, v4231);
        let v1177 = w[43 + back1_1];
        let v4233 = L::add(v1177, v4232);
        w[42] = v4233;
        let v1158 = w[1230 + back15_10];
        let v4082 = L::lookup(v1158, &TABLE_65);
        let v1150 = w[102 + back7_4];
        let v4083 = L::add(v1150, v4082);
        w[43 + next1] = v4083;
        let v1182 = w[102 + back7_5];
        let v1183 = w[85 + back7_3];
        let v4113 = L::xor(v1182, v1183);
        let v1184 = w[74 + back7_1];
        let v4114 = L::and(v1184, v4113);
        let v4115 = L::xor(v1182, v4114);
        let v1181 = w[62];
        let v4116 = L::add(v1181, v4115);
        let v1180 = w[53];
        let v4120 = L::add(v1180, v4116);
        w[45 + next7] = v4120;
        let v1155 = w[1345 + back7_2];
        let v1156 = w[65 + back7_0];
        let v4096 = L::or(v1155, v1156);
        let v1154 = w[93 + back7_4];
        let v4097 = L::and(v1154, v4096);
        let v4055 = L::and(v1155, v1156);
        let v4098 = L::or(v4055, v4097);
        let v4094 = L::rotate::<10>(v1156);
        let v4090 = L::rotate::<19>(v1156);
        let v4087 = L::rotate::<30>(v1156);
        let v4091 = L::xor(v4087, v4090);
        let v4095 = L::xor(v4091, v4094);
        let v4099 = L::add(v4095, v4098);
        w[53] = v4099;
        let v1185 = w[113 + back7_7];
        let v4118 = L::add(v1185, v4116);
        w[54 + next7] = v4118;
        let v1152 = w[74 + back7_0];
        let v4139 = L::rotate::<21>(v1152);
        let v4138 = L::rotate::<26>(v1152);
        let v4140 = L::xor(v4138, v4139);
        let v4127 = L::rotate::<7>(v1152);
        let v4141 = L::xor(v4127, v4140);
        let v1157 = w[63 + back1_1];
        let v4142 = L::add(v1157, v4141);
        w[62] = v4142;
        let v1138 = w[1230 + back15_8];
        let v3993 = L::lookup(v1138, &TABLE_58);
        let v1130 = w[122 + back7_4];
        let v3994 = L::add(v1130, v3993);
        w[63 + next1] = v3994;
        let v1162 = w[122 + back7_5];
        let v1163 = w[102 + back7_3];
        let v4024 = L::xor(v1162, v1163);
        let v1164 = w[85 + back7_1];
        let v4025 = L::and(v1164, v4024);
        let v4026 = L::xor(v1162, v4025);
        let v1161 = w[82];
        let v4027 = L::add(v1161, v4026);
        let v1160 = w[73];
        let v4031 = L::add(v1160, v4027);
        w[65 + next7] = v4031;
        let v1135 = w[93 + back7_2];
        let v1136 = w[1345 + back7_0];
        let v4007 = L::or(v1135, v1136);
        let v1134 = w[113 + back7_4];
        let v4008 = L::and(v1134, v4007);
        let v3966 = L::and(v1135, v1136);
        let v4009 = L::or(v3966, v4008);
        let v4005 = L::rotate::<10>(v1136);
        let v4001 = L::rotate::<19>(v1136);
        let v3998 = L::rotate::<30>(v1136);
        let v4002 = L::xor(v3998, v4001);
        let v4006 = L::xor(v4002, v4005);
        let v4010 = L::add(v4006, v4009);
        w[73] = v4010;
        let v1165 = w[133 + back7_7];
        let v4029 = L::add(v1165, v4027);
        w[74 + next7] = v4029;
        let v1132 = w[85 + back7_0];
        let v4050 = L::rotate::<21>(v1132);
        let v4049 = L::rotate::<26>(v1132);
        let v4051 = L::xor(v4049, v4050);
        let v4038 = L::rotate::<7>(v1132);
        let v4052 = L::xor(v4038, v4051);
        let v1137 = w[83 + back1_1];
        let v4053 = L::add(v1137, v4052);
        w[82] = v4053;
        let v1118 = w[1230 + back15_6];
        let v3904 = L::lookup(v1118, &TABLE_51);
        let v1110 = w[142 + back7_4];
        let v3905 = L::add(v1110, v3904);
        w[83 + next1] = v3905;
        let v1142 = w[142 + back7_5];
        let v1143 = w[122 + back7_3];
        let v3935 = L::xor(v1142, v1143);
        let v1144 = w[102 + back7_1];
        let v3936 = L::and(v1144, v3935);
        let v3937 = L::xor(v1142, v3936);
        let v1141 = w[1353];
        let v3938 = L::add(v1141, v3937);
        w[1605] = v3938;
        let v1145 = w[1250 + back7_7];
        let v3940 = L::add(v1145, v3938);
        w[85 + next7] = v3940;
        let v1122 = w[1272 + back7_5];
        let v1123 = w[142 + back7_3];
        let v3846 = L::xor(v1122, v1123);
        let v1124 = w[122 + back7_1];
        let v3847 = L::and(v1124, v3846);
        let v3848 = L::xor(v1122, v3847);
        let v1121 = w[110];
        let v3849 = L::add(v1121, v3848);
        let v1120 = w[101];
        let v3853 = L::add(v1120, v3849);
        w[93 + next7] = v3853;
        let v1095 = w[133 + back7_2];
        let v1096 = w[113 + back7_0];
        let v3829 = L::or(v1095, v1096);
        let v1094 = w[1250 + back7_4];
        let v3830 = L::and(v1094, v3829);
        let v3787 = L::and(v1095, v1096);
        let v3831 = L::or(v3787, v3830);
        let v3827 = L::rotate::<10>(v1096);
        let v3823 = L::rotate::<19>(v1096);
        let v3820 = L::rotate::<30>(v1096);
        let v3824 = L::xor(v3820, v3823);
        let v3828 = L::xor(v3824, v3827);
        let v3832 = L::add(v3828, v3831);
        w[101] = v3832;
        let v1125 = w[1258 + back7_5];
        let v3851 = L::add(v1125, v3849);
        w[102 + next7] = v3851;
        let v1092 = w[122 + back7_0];
        let v3872 = L::rotate::<21>(v1092);
        let v3871 = L::rotate::<26>(v1092);
        let v3873 = L::xor(v3871, v3872);
        let v3860 = L::rotate::<7>(v1092);
        let v3874 = L::xor(v3860, v3873);
        let v1097 = w[111 + back1_1];
        let v3875 = L::add(v1097, v3874);
        w[110] = v3875;
        let v1078 = w[1230 + back15_2];
        let v3725 = L::lookup(v1078, &TABLE_43);
        let v1070 = w[1280 + back3_2];
        let v3726 = L::add(v1070, v3725);
        w[111 + next1] = v3726;
        let v1102 = w[1280 + back3_3];
        let v1103 = w[1272 + back7_3];
        let v3756 = L::xor(v1102, v1103);
        let v1104 = w[142 + back7_1];
        let v3757 = L::and(v1104, v3756);
        let v3758 = L::xor(v1102, v3757);
        let v1101 = w[130];
        let v3759 = L::add(v1101, v3758);
        w[1606] = v3759;
        let v1100 = w[121];
        let v3763 = L::add(v1100, v3759);
        w[113 + next7] = v3763;
        let v1075 = w[1250 + back7_2];
        let v1076 = w[133 + back7_0];
        let v3739 = L::or(v1075, v1076);
        let v1074 = w[1258 + back7_2];
        let v3740 = L::and(v1074, v3739);
        let v3698 = L::and(v1075, v1076);
        let v3741 = L::or(v3698, v3740);
        w[1607] = v3741;
        let v3737 = L::rotate::<10>(v1076);
        w[1608] = v3737;
        let v3733 = L::rotate::<19>(v1076);
        w[1609] = v3733;
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
        let v1076 = w[133 + back7_0];
        let v3730 = L::rotate::<30>(v1076);
        let v3733 = w[1609];
        let v3734 = L::xor(v3730, v3733);
        let v3737 = w[1608];
        let v3738 = L::xor(v3734, v3737);
        let v3741 = w[1607];
        let v3742 = L::add(v3738, v3741);
        w[121] = v3742;
        let v1105 = w[1266 + back3_3];
        let v3759 = w[1606];
        let v3761 = L::add(v1105, v3759);
        w[122 + next7] = v3761;
        let v1072 = w[142 + back7_0];
        let v3782 = L::rotate::<21>(v1072);
        let v3781 = L::rotate::<26>(v1072);
        let v3783 = L::xor(v3781, v3782);
        let v3770 = L::rotate::<7>(v1072);
        let v3784 = L::xor(v3770, v3783);
        let v1077 = w[131 + back1_1];
        let v3785 = L::add(v1077, v3784);
        w[130] = v3785;
        let v68 = w[1230 + back15_0];
        let v3625 = L::lookup(v68, &TABLE_36);
        let v3627 = L::or(v3625, L::word(0x80000000));
        let v3618 = L::equal(v68, L::word(0x5));
        let v3628 = L::choose(v3618, L::word(0x37088980), v3627);
        let v3615 = L::equal(v68, L::word(0x4));
        let v3630 = L::choose(v3615, L::word(0xcb976d5f), v3628);
        let v3612 = L::equal(v68, L::word(0x3));
        let v3632 = L::choose(v3612, L::word(0xa88e5a6d), v3630);
        let v3610 = L::equal(v68, L::word(0x2));
        let v3634 = L::choose(v3610, L::word(0xf0fe4786), v3632);
        let v3608 = L::equal(v68, L::word(0x1));
        let v3635 = L::choose(v3608, L::word(0x12835b01), v3634);
        let v3606 = L::test(v68, 0x7);
        let v3636 = L::choose(v3606, v3635, L::word(0x71374491));
        let v60 = w[1284 + back1_0];
        let v3637 = L::add(v60, v3636);
        w[131 + next1] = v3637;
        let v1082 = w[1284 + back1_1];
        let v1083 = w[1280 + back3_1];
        let v3667 = L::xor(v1082, v1083);
        let v1084 = w[1272 + back7_1];
        let v3668 = L::and(v1084, v3667);
        let v3669 = L::xor(v1082, v3668);
        let v1081 = w[150];
        let v3670 = L::add(v1081, v3669);
        let v1080 = w[141];
        let v3674 = L::add(v1080, v3670);
        w[133 + next7] = v3674;
        let v65 = w[1258 + back7_0];
        let v66 = w[1250 + back7_0];
        let v3650 = L::or(v65, v66);
        let v64 = w[1266 + back3_0];
        let v3651 = L::and(v64, v3650);
        let v3605 = L::and(v65, v66);
        let v3652 = L::or(v3605, v3651);
        let v3648 = L::rotate::<10>(v66);
        let v3644 = L::rotate::<19>(v66);
        let v3641 = L::rotate::<30>(v66);
        let v3645 = L::xor(v3641, v3644);
        let v3649 = L::xor(v3645, v3648);
        let v3653 = L::add(v3649, v3652);
        w[141] = v3653;
        let v1085 = w[1270 + back1_1];
        let v3672 = L::add(v1085, v3670);
        w[142 + next7] = v3672;
        let v62 = w[1272 + back7_0];
        let v3693 = L::rotate::<21>(v62);
        let v3692 = L::rotate::<26>(v62);
        let v3694 = L::xor(v3692, v3693);
        let v3681 = L::rotate::<7>(v62);
        let v3695 = L::xor(v3681, v3694);
        let v67 = w[1246];
        let v3696 = L::add(v67, v3695);
        w[150] = v3696;
        let v968 = w[185 + back31_3];
        let v3447 = L::rotate::<13>(v968);
        let v3445 = L::rotate::<15>(v968);
        let v3460 = L::xor(v3445, v3447);
        let v3450 = L::right::<10>(v968);
        let v3461 = L::xor(v3450, v3460);
        let v966 = w[183];
        let v3462 = L::add(v966, v3461);
        w[151 + next15] = v3462;
        let v1062 = w[257 + back7_5];
        let v1063 = w[217 + back7_3];
        let v3535 = L::xor(v1062, v1063);
        let v1064 = w[175 + back7_1];
        let v3536 = L::and(v1064, v3535);
        let v3537 = L::xor(v1062, v3536);
        let v1045 = w[526];
        let v3538 = L::add(v1045, v3537);
        let v1065 = w[299 + back7_7];
        let v3540 = L::add(v1065, v3538);
        w[167 + next7] = v3540;
        let v1010 = w[308 + back7_5];
        let v1011 = w[257 + back7_3];
        let v3416 = L::xor(v1010, v1011);
        let v1012 = w[217 + back7_1];
        let v3417 = L::and(v1012, v3416);
        let v3418 = L::xor(v1010, v3417);
        let v993 = w[558];
        let v3419 = L::add(v993, v3418);
        let v1013 = w[353 + back7_7];
        let v3421 = L::add(v1013, v3419);
        w[175 + next7] = v3421;
        let v1000 = w[427 + back31_12];
        let v1009 = w[184];
        let v3370 = L::add(v1000, v1009);
        w[183] = v3370;
        let v928 = w[967 + back31_16];
        let v3440 = L::rotate::<25>(v928);
        let v3427 = L::rotate::<14>(v928);
        let v3441 = L::xor(v3427, v3440);
        let v3430 = L::right::<3>(v928);
        let v3442 = L::xor(v3430, v3441);
        let v929 = w[934 + back31_16];
        let v3443 = L::add(v929, v3442);
        w[184] = v3443;
        let v864 = w[267 + back31_3];
        let v3211 = L::rotate::<13>(v864);
        let v3209 = L::rotate::<15>(v864);
        let v3224 = L::xor(v3209, v3211);
        let v3214 = L::right::<10>(v864);
        let v3225 = L::xor(v3214, v3224);
        let v862 = w[265];
        let v3226 = L::add(v862, v3225);
        w[185 + next31] = v3226;
        let v958 = w[362 + back7_5];
        let v959 = w[308 + back7_3];
        let v3298 = L::xor(v958, v959);
        let v960 = w[257 + back7_1];
        let v3299 = L::and(v960, v3298);
        let v3300 = L::xor(v958, v3299);
        let v941 = w[599];
        let v3301 = L::add(v941, v3300);
        let v961 = w[407 + back7_7];
        let v3303 = L::add(v961, v3301);
        w[217 + next7] = v3303;
        let v812 = w[319 + back31_3];
        let v3093 = L::rotate::<13>(v812);
        let v3091 = L::rotate::<15>(v812);
        let v3106 = L::xor(v3091, v3093);
        let v3096 = L::right::<10>(v812);
        let v3107 = L::xor(v3096, v3106);
        let v810 = w[317];
        let v3108 = L::add(v810, v3107);
        w[225 + next31] = v3108;
        let v906 = w[416 + back7_5];
        let v907 = w[362 + back7_3];
        let v3180 = L::xor(v906, v907);
        let v908 = w[308 + back7_1];
        let v3181 = L::and(v908, v3180);
        let v3182 = L::xor(v906, v3181);
        let v889 = w[646];
        let v3183 = L::add(v889, v3182);
        let v909 = w[461 + back7_7];
        let v3185 = L::add(v909, v3183);
        w[257 + next7] = v3185;
        let v896 = w[1184 + back31_13];
        let v905 = w[266];
        let v3134 = L::add(v896, v905);
        w[265] = v3134;
        let v824 = w[888 + back15_12];
        let v3204 = L::rotate::<25>(v824);
        let v3191 = L::rotate::<14>(v824);
        let v3205 = L::xor(v3191, v3204);
        let v3194 = L::right::<3>(v824);
        let v3206 = L::xor(v3194, v3205);
        let v825 = w[869 + back15_12];
        let v3207 = L::add(v825, v3206);
        w[266] = v3207;
        let v760 = w[373 + back31_3];
        let v2975 = L::rotate::<13>(v760);
        let v2973 = L::rotate::<15>(v760);
        let v2988 = L::xor(v2973, v2975);
        let v2978 = L::right::<10>(v760);
        let v2989 = L::xor(v2978, v2988);
        let v758 = w[371];
        let v2990 = L::add(v758, v2989);
        w[267 + next31] = v2990;
        let v854 = w[470 + back7_5];
        let v855 = w[416 + back7_3];
        let v3062 = L::xor(v854, v855);
        let v856 = w[362 + back7_1];
        let v3063 = L::and(v856, v3062);
        let v3064 = L::xor(v854, v3063);
        let v837 = w[316];
        let v3065 = L::add(v837, v3064);
        let v836 = w[307];
        let v3069 = L::add(v836, v3065);
        w[299 + next7] = v3069;
        let v779 = w[407 + back7_2];
        let v780 = w[353 + back7_0];
        let v3045 = L::or(v779, v780);
        let v778 = w[461 + back7_4];
        let v3046 = L::and(v778, v3045);
        let v3018 = L::and(v779, v780);
        let v3047 = L::or(v3018, v3046);
        let v3043 = L::rotate::<10>(v780);
        let v3039 = L::rotate::<19>(v780);
        let v3036 = L::rotate::<30>(v780);
        let v3040 = L::xor(v3036, v3039);
        let v3044 = L::xor(v3040, v3043);
        let v3048 = L::add(v3044, v3047);
        w[307] = v3048;
        let v857 = w[689 + back7_7];
        let v3067 = L::add(v857, v3065);
        w[308 + next7] = v3067;
        let v776 = w[362 + back7_0];
        let v3127 = L::rotate::<21>(v776);
        let v3126 = L::rotate::<26>(v776);
        let v3128 = L::xor(v3126, v3127);
        let v3115 = L::rotate::<7>(v776);
        let v3129 = L::xor(v3115, v3128);
        let v781 = w[351];
        let v3130 = L::add(v781, v3129);
        w[316] = v3130;
        let v844 = w[1142 + back31_11];
        let v853 = w[318];
        let v3016 = L::add(v844, v853);
        w[317] = v3016;
        let v772 = w[869 + back15_10];
        let v3086 = L::rotate::<25>(v772);
        let v3073 = L::rotate::<14>(v772);
        let v3087 = L::xor(v3073, v3086);
        let v3076 = L::right::<3>(v772);
        let v3088 = L::xor(v3076, v3087);
        let v773 = w[851 + back15_10];
        let v3089 = L::add(v773, v3088);
        w[318] = v3089;
        let v708 = w[427 + back31_3];
        let v2855 = L::rotate::<13>(v708);
        let v2853 = L::rotate::<15>(v708);
        let v2868 = L::xor(v2853, v2855);
        let v2858 = L::right::<10>(v708);
        let v2869 = L::xor(v2858, v2868);
        let v706 = w[425];
        let v2870 = L::add(v706, v2869);
        w[319 + next31] = v2870;
        let v783 = w[352];
        let v802 = w[698 + back7_5];
        let v2894 = L::add(v783, v802);
        w[351] = v2894;
        let v730 = w[731 + back31_8];
        let v2907 = L::lookup(v730, &TABLE_22);
        let v2910 = L::or(v2907, L::word(0x40000000));
        let v2901 = L::equal(v730, L::word(0x1));
        let v2911 = L::choose(v2901, L::word(0x4a7484aa), v2910);
        let v2899 = L::test(v730, 0x3);
        let v2913 = L::choose(v2899, v2911, L::word(0x59f111f1));
        let v720 = w[851 + back15_8];
        let v2914 = L::add(v720, v2913);
        w[352] = v2914;
        let v803 = w[470 + back7_3];
        let v2944 = L::xor(v802, v803);
        let v804 = w[416 + back7_1];
        let v2945 = L::and(v804, v2944);
        let v2946 = L::xor(v802, v2945);
        let v785 = w[370];
        let v2947 = L::add(v785, v2946);
        let v784 = w[361];
        let v2951 = L::add(v784, v2947);
        w[353 + next7] = v2951;
        let v727 = w[461 + back7_2];
        let v728 = w[407 + back7_0];
        let v2927 = L::or(v727, v728);
        let v726 = w[689 + back7_4];
        let v2928 = L::and(v726, v2927);
        let v2898 = L::and(v727, v728);
        let v2929 = L::or(v2898, v2928);
        let v2925 = L::rotate::<10>(v728);
        let v2921 = L::rotate::<19>(v728);
        let v2918 = L::rotate::<30>(v728);
        let v2922 = L::xor(v2918, v2921);
        let v2926 = L::xor(v2922, v2925);
        let v2930 = L::add(v2926, v2929);
        w[361] = v2930;
        let v805 = w[711 + back7_7];
        let v2949 = L::add(v805, v2947);
        w[362 + next7] = v2949;
        let v724 = w[416 + back7_0];
        let v3009 = L::rotate::<21>(v724);
        let v3008 = L::rotate::<26>(v724);
        let v3010 = L::xor(v3008, v3009);
        let v2997 = L::rotate::<7>(v724);
        let v3011 = L::xor(v2997, v3010);
        let v729 = w[405];
        let v3012 = L::add(v729, v3011);
        w[370] = v3012;
        let v792 = w[1109 + back31_9];
        let v801 = w[372];
        let v2896 = L::add(v792, v801);
        w[371] = v2896;
        let v2968 = L::rotate::<25>(v720);
        let v2955 = L::rotate::<14>(v720);
        let v2969 = L::xor(v2955, v2968);
        let v2958 = L::right::<3>(v720);
        let v2970 = L::xor(v2958, v2969);
        let v721 = w[833 + back15_8];
        let v2971 = L::add(v721, v2970);
        w[372] = v2971;
        let v656 = w[655 + back31_3];
        let v2737 = L::rotate::<13>(v656);
        let v2735 = L::rotate::<15>(v656);
        let v2750 = L::xor(v2735, v2737);
        let v2740 = L::right::<10>(v656);
        let v2751 = L::xor(v2740, v2750);
        let v654 = w[479];
        let v2752 = L::add(v654, v2751);
        w[373 + next31] = v2752;
        let v731 = w[406];
        let v750 = w[720 + back7_5];
        let v2776 = L::add(v731, v750);
        w[405] = v2776;
        let v678 = w[731 + back31_6];
        let v2793 = L::lookup(v678, &TABLE_21);
        let v668 = w[833 + back15_6];
        let v2794 = L::add(v668, v2793);
        w[406] = v2794;
        let v751 = w[698 + back7_3];
        let v2824 = L::xor(v750, v751);
        let v752 = w[470 + back7_1];
        let v2825 = L::and(v752, v2824);
        let v2826 = L::xor(v750, v2825);
        let v733 = w[424];
        let v2827 = L::add(v733, v2826);
        let v732 = w[415];
        let v2831 = L::add(v732, v2827);
        w[407 + next7] = v2831;
        let v675 = w[689 + back7_2];
        let v676 = w[461 + back7_0];
        let v2807 = L::or(v675, v676);
        let v674 = w[711 + back7_4];
        let v2808 = L::and(v674, v2807);
        let v2780 = L::and(v675, v676);
        let v2809 = L::or(v2780, v2808);
        let v2805 = L::rotate::<10>(v676);
        let v2801 = L::rotate::<19>(v676);
        let v2798 = L::rotate::<30>(v676);
        let v2802 = L::xor(v2798, v2801);
        let v2806 = L::xor(v2802, v2805);
        let v2810 = L::add(v2806, v2809);
        w[415] = v2810;
        let v753 = w[768 + back7_7];
        let v2829 = L::add(v753, v2827);
        w[416 + next7] = v2829;
        let v672 = w[470 + back7_0];
        let v2889 = L::rotate::<21>(v672);
        let v2888 = L::rotate::<26>(v672);
        let v2890 = L::xor(v2888, v2889);
        let v2877 = L::rotate::<7>(v672);
        let v2891 = L::xor(v2877, v2890);
        let v677 = w[459];
        let v2892 = L::add(v677, v2891);
        w[424] = v2892;
        let v740 = w[1076 + back31_7];
        let v749 = w[426];
        let v2778 = L::add(v740, v749);
        w[425] = v2778;
        let v2848 = L::rotate::<25>(v668);
        let v2835 = L::rotate::<14>(v668);
        let v2849 = L::xor(v2835, v2848);
        let v2838 = L::right::<3>(v668);
        let v2850 = L::xor(v2838, v2849);
        let v669 = w[823 + back7_6];
        let v2851 = L::add(v669, v2850);
        w[426] = v2851;
        let v293 = w[1184 + back31_4];
        let v1906 = L::rotate::<13>(v293);
        let v1904 = L::rotate::<15>(v293);
        let v1919 = L::xor(v1904, v1906);
        let v1909 = L::right::<10>(v293);
        let v1920 = L::xor(v1909, v1919);
        let v291 = w[707];
        let v1921 = L::add(v291, v1920);
        w[427 + next31] = v1921;
        let v679 = w[460];
        let v698 = w[790 + back7_5];
        let v2658 = L::add(v679, v698);
        w[459] = v2658;
        let v315 = w[731 + back31_4];
        let v2675 = L::lookup(v315, &TABLE_18);
        let v305 = w[823 + back7_4];
        let v2676 = L::add(v305, v2675);
        w[460] = v2676;
        let v699 = w[720 + back7_3];
        let v2706 = L::xor(v698, v699);
        let v700 = w[698 + back7_1];
        let v2707 = L::and(v700, v2706);
        let v2708 = L::xor(v698, v2707);
        let v681 = w[478];
        let v2709 = L::add(v681, v2708);
        let v680 = w[469];
        let v2713 = L::add(v680, v2709);
        w[461 + next7] = v2713;
        let v312 = w[711 + back7_2];
        let v313 = w[689 + back7_0];
        let v2689 = L::or(v312, v313);
        let v311 = w[768 + back7_4];
        let v2690 = L::and(v311, v2689);
        let v2662 = L::and(v312, v313);
        let v2691 = L::or(v2662, v2690);
        let v2687 = L::rotate::<10>(v313);
        let v2683 = L::rotate::<19>(v313);
        let v2680 = L::rotate::<30>(v313);
        let v2684 = L::xor(v2680, v2683);
        let v2688 = L::xor(v2684, v2687);
        let v2692 = L::add(v2688, v2691);
        w[469] = v2692;
        let v701 = w[776 + back7_5];
        let v2711 = L::add(v701, v2709);
        w[470 + next7] = v2711;
        let v309 = w[698 + back7_0];
        let v2771 = L::rotate::<21>(v309);
        let v2770 = L::rotate::<26>(v309);
        let v2772 = L::xor(v2770, v2771);
        let v2759 = L::rotate::<7>(v309);
        let v2773 = L::xor(v2759, v2772);
        let v314 = w[687];
        let v2774 = L::add(v314, v2773);
        w[478] = v2774;
        let v688 = w[1033 + back31_5];
        let v697 = w[480];
        let v2660 = L::add(v688, v697);
        w[479] = v2660;
        let v2730 = L::rotate::<25>(v305);
        let v2717 = L::rotate::<14>(v305);
        let v2731 = L::xor(v2717, v2730);
        let v2720 = L::right::<3>(v305);
        let v2732 = L::xor(v2720, v2731);
        let v306 = w[813 + back7_4];
        let v2733 = L::add(v306, v2732);
        w[480] = v2733;
        let v595 = w[583 + back7_5];
        let v596 = w[542 + back7_3];
        let v2470 = L::xor(v595, v596);
        let v597 = w[510 + back7_1];
        let v2471 = L::and(v597, v2470);
        let v2472 = L::xor(v595, v2471);
        let v578 = w[490];
        let v2473 = L::add(v578, v2472);
        let v577 = w[485];
        let v2477 = L::add(v577, v2473);
        w[481 + next3] = v2477;
        let v520 = w[533 + back7_2];
        let v521 = w[501 + back7_0];
        let v2453 = L::or(v520, v521);
        let v519 = w[1468 + back7_4];
        let v2454 = L::and(v519, v2453);
        let v2426 = L::and(v520, v521);
        let v2455 = L::or(v2426, v2454);
        let v2451 = L::rotate::<10>(v521);
        let v2447 = L::rotate::<19>(v521);
        let v2444 = L::rotate::<30>(v521);
        let v2448 = L::xor(v2444, v2447);
        let v2452 = L::xor(v2448, v2451);
        let v2456 = L::add(v2452, v2455);
        w[485] = v2456;
        let v598 = w[621 + back7_7];
        let v2475 = L::add(v598, v2473);
        w[486 + next3] = v2475;
        let v517 = w[510 + back7_0];
        let v2535 = L::rotate::<21>(v517);
        let v2534 = L::rotate::<26>(v517);
        let v2536 = L::xor(v2534, v2535);
        let v2523 = L::rotate::<7>(v517);
        let v2537 = L::xor(v2523, v2536);
        let v522 = w[499];
        let v2538 = L::add(v522, v2537);
        w[490] = v2538;
        let v449 = w[565 + back15_3];
        let v2264 = L::rotate::<13>(v449);
        let v2262 = L::rotate::<15>(v449);
        let v2277 = L::xor(v2262, v2264);
        let v2267 = L::right::<10>(v449);
        let v2278 = L::xor(v2267, v2277);
        let v447 = w[563];
        let v2279 = L::add(v447, v2278);
        w[491 + next7] = v2279;
        let v524 = w[500];
        let v543 = w[630 + back7_5];
        let v2303 = L::add(v524, v543);
        w[499] = v2303;
        let v471 = w[731 + back31_26];
        let v2316 = L::lookup(v471, &TABLE_9);
        let v2318 = L::or(v2316, L::word(0x80000000));
        let v2310 = L::equal(v471, L::word(0x1));
        let v2319 = L::choose(v2310, L::word(0x6ca6351), v2318);
        let v2308 = L::test(v471, 0x3);
        let v2321 = L::choose(v2308, v2319, L::word(0x9bdc06a7));
        let v461 = w[1142 + back31_26];
        let v2322 = L::add(v461, v2321);
        w[500] = v2322;
        let v544 = w[583 + back7_3];
        let v2352 = L::xor(v543, v544);
        let v545 = w[542 + back7_1];
        let v2353 = L::and(v545, v2352);
        let v2354 = L::xor(v543, v2353);
        let v526 = w[530];
        let v2355 = L::add(v526, v2354);
        let v525 = w[509];
        let v2359 = L::add(v525, v2355);
        w[501 + next7] = v2359;
        let v468 = w[1468 + back7_2];
        let v469 = w[533 + back7_0];
        let v2335 = L::or(v468, v469);
        let v467 = w[621 + back7_4];
        let v2336 = L::and(v467, v2335);
        let v2307 = L::and(v468, v469);
        let v2337 = L::or(v2307, v2336);
        let v2333 = L::rotate::<10>(v469);
        let v2329 = L::rotate::<19>(v469);
        let v2326 = L::rotate::<30>(v469);
        let v2330 = L::xor(v2326, v2329);
        let v2334 = L::xor(v2330, v2333);
        let v2338 = L::add(v2334, v2337);
        w[509] = v2338;
        let v546 = w[518 + back7_7];
        let v2357 = L::add(v546, v2355);
        w[510 + next7] = v2357;
        let v1044 = w[529];
        let v3542 = L::add(v1044, v3538);
        w[518 + next7] = v3542;
        let v984 = w[175 + back7_0];
        let v3600 = L::rotate::<21>(v984);
        let v3599 = L::rotate::<26>(v984);
        let v3601 = L::xor(v3599, v3600);
        let v3588 = L::rotate::<7>(v984);
        let v3602 = L::xor(v3588, v3601);
        let v989 = w[527];
        let v3603 = L::add(v989, v3602);
        w[526] = v3603;
        let v991 = w[528];
        let v3368 = L::add(v991, v1010);
        w[527] = v3368;
        let v938 = w[731 + back31_16];
        let v3385 = L::lookup(v938, &TABLE_34);
        let v3386 = L::add(v928, v3385);
        w[528] = v3386;
        let v987 = w[591 + back7_2];
        let v988 = w[550 + back7_0];
        let v3518 = L::or(v987, v988);
        let v986 = w[638 + back7_4];
        let v3519 = L::and(v986, v3518);
        let v3490 = L::and(v987, v988);
        let v3520 = L::or(v3490, v3519);
        let v3516 = L::rotate::<10>(v988);
        let v3512 = L::rotate::<19>(v988);
        let v3509 = L::rotate::<30>(v988);
        let v3513 = L::xor(v3509, v3512);
        let v3517 = L::xor(v3513, v3516);
        let v3521 = L::add(v3517, v3520);
        w[529] = v3521;
        let v465 = w[542 + back7_0];
        let v2417 = L::rotate::<21>(v465);
        let v2416 = L::rotate::<26>(v465);
        let v2418 = L::xor(v2416, v2417);
        let v2405 = L::rotate::<7>(v465);
        let v2419 = L::xor(v2405, v2418);
        let v470 = w[531];
        let v2420 = L::add(v470, v2419);
        w[530] = v2420;
        let v472 = w[532];
        let v491 = w[167 + back7_5];
        let v2184 = L::add(v472, v491);
        w[531] = v2184;
        let v419 = w[731 + back31_24];
        let v2197 = L::lookup(v419, &TABLE_8);
        let v2199 = L::or(v2197, L::word(0x80000000));
        let v2191 = L::equal(v419, L::word(0x1));
        let v2200 = L::choose(v2191, L::word(0xd5a79147), v2199);
        let v2189 = L::test(v419, 0x3);
        let v2202 = L::choose(v2189, v2200, L::word(0x80deb1fe));
        let v409 = w[1109 + back31_24];
        let v2203 = L::add(v409, v2202);
        w[532] = v2203;
        let v492 = w[630 + back7_3];
        let v2233 = L::xor(v491, v492);
        let v493 = w[583 + back7_1];
        let v2234 = L::and(v493, v2233);
        let v2235 = L::xor(v491, v2234);
        let v474 = w[562];
        let v2236 = L::add(v474, v2235);
        let v473 = w[541];
        let v2240 = L::add(v473, v2236);
        w[533 + next7] = v2240;
        let v416 = w[621 + back7_2];
        let v417 = w[1468 + back7_0];
        let v2216 = L::or(v416, v417);
        let v415 = w[518 + back7_4];
        let v2217 = L::and(v415, v2216);
        let v2188 = L::and(v416, v417);
        let v2218 = L::or(v2188, v2217);
        let v2214 = L::rotate::<10>(v417);
        let v2210 = L::rotate::<19>(v417);
        let v2207 = L::rotate::<30>(v417);
        let v2211 = L::xor(v2207, v2210);
        let v2215 = L::xor(v2211, v2214);
        let v2219 = L::add(v2215, v2218);
        w[541] = v2219;
        let v494 = w[550 + back7_7];
        let v2238 = L::add(v494, v2236);
        w[542 + next7] = v2238;
        let v992 = w[561];
        let v3423 = L::add(v992, v3419);
        w[550 + next7] = v3423;
        let v932 = w[217 + back7_0];
        let v3481 = L::rotate::<21>(v932);
        let v3480 = L::rotate::<26>(v932);
        let v3482 = L::xor(v3480, v3481);
        let v3469 = L::rotate::<7>(v932);
        let v3483 = L::xor(v3469, v3482);
        let v937 = w[559];
        let v3484 = L::add(v937, v3483);
        w[558] = v3484;
        let v939 = w[560];
        let v3250 = L::add(v939, v958);
        w[559] = v3250;
        let v886 = w[731 + back31_14];
        let v3267 = L::lookup(v886, &TABLE_31);
        let v876 = w[934 + back31_14];
        let v3268 = L::add(v876, v3267);
        w[560] = v3268;
        let v935 = w[638 + back7_2];
        let v936 = w[591 + back7_0];
        let v3399 = L::or(v935, v936);
        let v934 = w[299 + back7_4];
        let v3400 = L::and(v934, v3399);
        let v3372 = L::and(v935, v936);
        let v3401 = L::or(v3372, v3400);
        let v3397 = L::rotate::<10>(v936);
        let v3393 = L::rotate::<19>(v936);
        let v3390 = L::rotate::<30>(v936);
        let v3394 = L::xor(v3390, v3393);
        let v3398 = L::xor(v3394, v3397);
        let v3402 = L::add(v3398, v3401);
        w[561] = v3402;
        let v413 = w[583 + back7_0];
        let v2298 = L::rotate::<21>(v413);
        let v2297 = L::rotate::<26>(v413);
        let v2299 = L::xor(v2297, v2298);
        let v2286 = L::rotate::<7>(v413);
        let v2300 = L::xor(v2286, v2299);
        let v418 = w[581];
        let v2301 = L::add(v418, v2300);
        w[562] = v2301;
        let v481 = w[225 + back31_12];
        let v490 = w[564];
        let v2186 = L::add(v481, v490);
        w[563] = v2186;
        let v2257 = L::rotate::<25>(v409);
        let v2244 = L::rotate::<14>(v409);
        let v2258 = L::xor(v2244, v2257);
        let v2247 = L::right::<3>(v409);
        let v2259 = L::xor(v2247, v2258);
        let v410 = w[1076 + back31_24];
        let v2260 = L::add(v410, v2259);
        w[564] = v2260;
        let v345 = w[151 + back15_3];
        let v2026 = L::rotate::<13>(v345);
        let v2024 = L::rotate::<15>(v345);
        let v2039 = L::xor(v2024, v2026);
        let v2029 = L::right::<10>(v345);
        let v2040 = L::xor(v2029, v2039);
        let v343 = w[653];
        let v2041 = L::add(v343, v2040);
        w[565 + next15] = v2041;
        let v420 = w[582];
        let v439 = w[175 + back7_5];
        let v2065 = L::add(v420, v439);
        w[581] = v2065;
        let v367 = w[731 + back31_22];
        let v2078 = L::lookup(v367, &TABLE_7);
        let v2080 = L::or(v2078, L::word(0x80000000));
        let v2072 = L::equal(v367, L::word(0x1));
        let v2081 = L::choose(v2072, L::word(0xc6e00bf3), v2080);
        let v2070 = L::test(v367, 0x3);
        let v2083 = L::choose(v2070, v2081, L::word(0x72be5d74));
        let v357 = w[1076 + back31_22];
        let v2084 = L::add(v357, v2083);
        w[582] = v2084;
        let v440 = w[167 + back7_3];
        let v2114 = L::xor(v439, v440);
        let v441 = w[630 + back7_1];
        let v2115 = L::and(v441, v2114);
        let v2116 = L::xor(v439, v2115);
        let v422 = w[1476];
        let v2117 = L::add(v422, v2116);
        w[1610] = v2117;
        let v442 = w[591 + back7_7];
        let v2119 = L::add(v442, v2117);
        w[583 + next7] = v2119;
        let v940 = w[602];
        let v3305 = L::add(v940, v3301);
        w[591 + next7] = v3305;
        let v880 = w[257 + back7_0];
        let v3363 = L::rotate::<21>(v880);
        let v3362 = L::rotate::<26>(v880);
        let v3364 = L::xor(v3362, v3363);
        let v3351 = L::rotate::<7>(v880);
        let v3365 = L::xor(v3351, v3364);
        let v885 = w[600];
        let v3366 = L::add(v885, v3365);
        w[599] = v3366;
        let v887 = w[601];
        let v3132 = L::add(v887, v906);
        w[600] = v3132;
        let v834 = w[731 + back31_12];
        let v3149 = L::lookup(v834, &TABLE_28);
        let v3150 = L::add(v824, v3149);
        w[601] = v3150;
        let v883 = w[299 + back7_2];
        let v884 = w[638 + back7_0];
        let v3281 = L::or(v883, v884);
        let v882 = w[353 + back7_4];
        let v3282 = L::and(v882, v3281);
        let v3254 = L::and(v883, v884);
        let v3283 = L::or(v3254, v3282);
        let v3279 = L::rotate::<10>(v884);
        let v3275 = L::rotate::<19>(v884);
        let v3272 = L::rotate::<30>(v884);
        let v3276 = L::xor(v3272, v3275);
        let v3280 = L::xor(v3276, v3279);
        let v3284 = L::add(v3280, v3283);
        w[602] = v3284;
        let v1020 = w[916 + back15_3];
        let v3566 = L::rotate::<13>(v1020);
        let v3564 = L::rotate::<15>(v1020);
        let v3579 = L::xor(v3564, v3566);
        let v3569 = L::right::<10>(v1020);
        let v3580 = L::xor(v3569, v3579);
        let v1018 = w[619];
        let v3581 = L::add(v1018, v3580);
        w[603 + next15] = v3581;
        let v1052 = w[373 + back31_12];
        let v1061 = w[620];
        let v3488 = L::add(v1052, v1061);
        w[619] = v3488;
        let v980 = w[1000 + back31_18];
        let v3559 = L::rotate::<25>(v980);
        let v3546 = L::rotate::<14>(v980);
        let v3560 = L::xor(v3546, v3559);
        let v3549 = L::right::<3>(v980);
        let v3561 = L::xor(v3549, v3560);
        let v981 = w[967 + back31_18];
        let v3562 = L::add(v981, v3561);
        w[620] = v3562;
        let v387 = w[217 + back7_5];
        let v388 = w[175 + back7_3];
        let v1995 = L::xor(v387, v388);
        let v389 = w[167 + back7_1];
        let v1996 = L::and(v389, v1995);
        let v1997 = L::xor(v387, v1996);
        let v370 = w[650];
        let v1998 = L::add(v370, v1997);
        let v369 = w[629];
        let v2002 = L::add(v369, v1998);
        w[621 + next7] = v2002;
        let v1039 = w[550 + back7_2];
        let v1040 = w[518 + back7_0];
        let v1978 = L::or(v1039, v1040);
        let v1038 = w[591 + back7_4];
        let v1979 = L::and(v1038, v1978);
        let v1949 = L::and(v1039, v1040);
        let v1980 = L::or(v1949, v1979);
        let v1976 = L::rotate::<10>(v1040);
        let v1972 = L::rotate::<19>(v1040);
        let v1969 = L::rotate::<30>(v1040);
        let v1973 = L::xor(v1969, v1972);
        let v1977 = L::xor(v1973, v1976);
        let v1981 = L::add(v1977, v1980);
        w[629] = v1981;
        let v390 = w[638 + back7_7];
        let v2000 = L::add(v390, v1998);
        w[630 + next7] = v2000;
        let v888 = w[649];
        let v3187 = L::add(v888, v3183);
        w[638 + next7] = v3187;
        let v828 = w[308 + back7_0];
        let v3245 = L::rotate::<21>(v828);
        let v3244 = L::rotate::<26>(v828);
        let v3246 = L::xor(v3244, v3245);
        let v3233 = L::rotate::<7>(v828);
        let v3247 = L::xor(v3233, v3246);
        let v833 = w[647];
        let v3248 = L::add(v833, v3247);
        w[646] = v3248;
        let v835 = w[648];
        let v3014 = L::add(v835, v854);
        w[647] = v3014;
        let v782 = w[731 + back31_10];
        let v3031 = L::lookup(v782, &TABLE_25);
        let v3032 = L::add(v772, v3031);
        w[648] = v3032;
        let v831 = w[353 + back7_2];
        let v832 = w[299 + back7_0];
        let v3163 = L::or(v831, v832);
        let v830 = w[407 + back7_4];
        let v3164 = L::and(v830, v3163);
        let v3136 = L::and(v831, v832);
        let v3165 = L::or(v3136, v3164);
        let v3161 = L::rotate::<10>(v832);
        let v3157 = L::rotate::<19>(v832);
        let v3154 = L::rotate::<30>(v832);
        let v3158 = L::xor(v3154, v3157);
        let v3162 = L::xor(v3158, v3161);
        let v3166 = L::add(v3162, v3165);
        w[649] = v3166;
        let v1036 = w[167 + back7_0];
        let v2060 = L::rotate::<21>(v1036);
        let v2059 = L::rotate::<26>(v1036);
        let v2061 = L::xor(v2059, v2060);
        let v2048 = L::rotate::<7>(v1036);
        let v2062 = L::xor(v2048, v2061);
        let v1041 = w[651];
        let v2063 = L::add(v1041, v2062);
        w[650] = v2063;
        let v1043 = w[652];
        let v3486 = L::add(v1043, v1062);
        w[651] = v3486;
        let v990 = w[731 + back31_18];
        let v3499 = L::lookup(v990, &TABLE_35);
        let v3501 = L::or(v3499, L::word(0x80000000));
        let v3493 = L::equal(v990, L::word(0x1));
        let v3502 = L::choose(v3493, L::word(0xb00327c8), v3501);
        let v3491 = L::test(v990, 0x3);
        let v3504 = L::choose(v3491, v3502, L::word(0x243185be));
        let v3505 = L::add(v980, v3504);
        w[652] = v3505;
        let v377 = w[319 + back31_12];
        let v386 = w[654];
        let v1947 = L::add(v377, v386);
        w[653] = v1947;
        let v1032 = w[1033 + back31_20];
        let v2019 = L::rotate::<25>(v1032);
        let v2006 = L::rotate::<14>(v1032);
        let v2020 = L::xor(v2006, v2019);
        let v2009 = L::right::<3>(v1032);
        let v2021 = L::xor(v2009, v2020);
        let v1033 = w[1000 + back31_20];
        let v2022 = L::add(v1033, v2021);
        w[654] = v2022;
        let v241 = w[1142 + back31_2];
        let v1788 = L::rotate::<13>(v241);
        let v1786 = L::rotate::<15>(v241);
        let v1801 = L::xor(v1786, v1788);
        let v1791 = L::right::<10>(v241);
        let v1802 = L::xor(v1791, v1801);
        let v239 = w[729];
        let v1803 = L::add(v239, v1802);
        w[655 + next31] = v1803;
        let v316 = w[688];
        let v335 = w[798 + back3_3];
        let v1827 = L::add(v316, v335);
        w[687] = v1827;
        let v263 = w[731 + back31_2];
        let v1844 = L::lookup(v263, &TABLE_5);
        let v253 = w[813 + back7_2];
        let v1845 = L::add(v253, v1844);
        w[688] = v1845;
        let v336 = w[790 + back7_3];
        let v1875 = L::xor(v335, v336);
        let v337 = w[720 + back7_1];
        let v1876 = L::and(v337, v1875);
        let v1877 = L::xor(v335, v1876);
        let v318 = w[706];
        let v1878 = L::add(v318, v1877);
        let v317 = w[697];
        let v1882 = L::add(v317, v1878);
        w[689 + next7] = v1882;
        let v260 = w[768 + back7_2];
        let v261 = w[711 + back7_0];
        let v1858 = L::or(v260, v261);
        let v259 = w[776 + back7_2];
        let v1859 = L::and(v259, v1858);
        let v1831 = L::and(v260, v261);
        let v1860 = L::or(v1831, v1859);
        let v1856 = L::rotate::<10>(v261);
        let v1852 = L::rotate::<19>(v261);
        let v1849 = L::rotate::<30>(v261);
        let v1853 = L::xor(v1849, v1852);
        let v1857 = L::xor(v1853, v1856);
        let v1861 = L::add(v1857, v1860);
        w[697] = v1861;
        let v338 = w[784 + back3_3];
        let v1880 = L::add(v338, v1878);
        w[698 + next7] = v1880;
        let v257 = w[720 + back7_0];
        let v1940 = L::rotate::<21>(v257);
        let v1939 = L::rotate::<26>(v257);
        let v1941 = L::xor(v1939, v1940);
        let v1928 = L::rotate::<7>(v257);
        let v1942 = L::xor(v1928, v1941);
        let v262 = w[709];
        let v1943 = L::add(v262, v1942);
        w[706] = v1943;
        let v325 = w[1000 + back31_3];
        let v334 = w[708];
        let v1829 = L::add(v325, v334);
        w[707] = v1829;
        let v1899 = L::rotate::<25>(v253);
        let v1886 = L::rotate::<14>(v253);
        let v1900 = L::xor(v1886, v1899);
        let v1889 = L::right::<3>(v253);
        let v1901 = L::xor(v1889, v1900);
        let v254 = w[807 + back3_2];
        let v1902 = L::add(v254, v1901);
        w[708] = v1902;
        let v264 = w[710];
        let v283 = w[802 + back1_1];
        let v1708 = L::add(v264, v283);
        w[709] = v1708;
        let v102 = w[731 + back31_0];
        let v1725 = L::lookup(v102, &TABLE_2);
        let v92 = w[807 + back3_0];
        let v1726 = L::add(v92, v1725);
        w[710] = v1726;
        let v284 = w[798 + back3_1];
        let v1757 = L::xor(v283, v284);
        let v285 = w[790 + back7_1];
        let v1758 = L::and(v285, v1757);
        let v1759 = L::xor(v283, v1758);
        let v266 = w[728];
        let v1760 = L::add(v266, v1759);
        let v265 = w[719];
        let v1764 = L::add(v265, v1760);
        w[711 + next7] = v1764;
        let v99 = w[776 + back7_0];
        let v100 = w[768 + back7_0];
        let v1739 = L::or(v99, v100);
        let v98 = w[784 + back3_0];
        let v1740 = L::and(v98, v1739);
        let v1712 = L::and(v99, v100);
        let v1741 = L::or(v1712, v1740);
        let v1737 = L::rotate::<10>(v100);
        let v1733 = L::rotate::<19>(v100);
        let v1730 = L::rotate::<30>(v100);
        let v1734 = L::xor(v1730, v1733);
        let v1738 = L::xor(v1734, v1737);
        let v1742 = L::add(v1738, v1741);
        w[719] = v1742;
        let v286 = w[788 + back1_1];
        let v1762 = L::add(v286, v1760);
        w[720 + next7] = v1762;
        let v96 = w[790 + back7_0];
        let v1822 = L::rotate::<21>(v96);
        let v1821 = L::rotate::<26>(v96);
        let v1823 = L::xor(v1821, v1822);
        let v1810 = L::rotate::<7>(v96);
        let v1824 = L::xor(v1810, v1823);
        let v101 = w[763];
        let v1825 = L::add(v101, v1824);
        w[728] = v1825;
        let v273 = w[967 + back31_1];
        let v282 = w[730];
        let v1710 = L::add(v273, v282);
        w[729] = v1710;
        let v1781 = L::rotate::<25>(v92);
        let v1768 = L::rotate::<14>(v92);
        let v1782 = L::xor(v1768, v1781);
        let v1771 = L::right::<3>(v92);
        let v1783 = L::xor(v1771, v1782);
        let v93 = w[804];
        let v1784 = L::add(v93, v1783);
        w[730] = v1784;
        let v5991 = w[1594];
        w[731 + next31] = v5991;
        let v6083 = b[125];
        let v1278 = w[765];
        let v1323 = w[764];
        let v6150 = L::choose(v6083, v1278, v1323);
        let v5904 = b[142];
        let v51 = w[1432];
        let v627 = w[766];
        let v5912 = L::choose(v5904, v51, v627);
        let v6028 = b[123];
        let v6151 = L::choose(v6028, v5912, v6150);
        w[763] = v6151;
        let v5010 = w[1591];
        let v5013 = L::add(v5010, L::word(0x9e6afcb1));
        let v5053 = w[1576];
        let v5064 = L::test(v5053, 0x7);
        let v5066 = L::choose(v5064, v1323, v5013);
        let v6114 = b[156];
        let v6135 = L::choose(v6114, v5066, v1323);
        w[764] = v6135;
        let v1274 = b[91];
        let v1296 = w[1179];
        let v1312 = w[887];
        let v4509 = L::choose(v1274, v1296, v1312);
        let v4510 = L::add(v4509, L::word(0x9e6afcb1));
        let v5909 = L::choose(v5904, v4510, v1278);
        let v5926 = b[165];
        let v5985 = L::choose(v5926, v5909, v1278);
        w[765] = v5985;
        let v628 = w[767];
        let v647 = w[542 + back7_5];
        let v2540 = L::add(v628, v647);
        w[766] = v2540;
        let v575 = w[731 + back31_30];
        let v2557 = L::lookup(v575, &TABLE_15);
        let v565 = w[655 + back31_27];
        let v2558 = L::add(v565, v2557);
        w[767] = v2558;
        let v6029 = b[124];
        let v6209 = v5904 | v6029;
        let v626 = w[1458];
        let v6210 = L::choose(v6209, L::word(0x6a09e667), v626);
        w[768 + next7] = v6210;
        let v625 = w[481 + back3_2];
        let v6211 = L::choose(v6209, L::word(0xbb67ae85), v625);
        w[776 + next7] = v6211;
        let v624 = w[501 + back7_4];
        let v6212 = L::choose(v6209, L::word(0x3c6ef372), v624);
        w[784 + next3] = v6212;
        let v623 = w[533 + back7_6];
        let v6213 = L::choose(v6209, L::word(0xa54ff53a), v623);
        w[788 + next1] = v6213;
        let v622 = w[1464];
        let v6214 = L::choose(v6209, L::word(0x510e527f), v622);
        w[790 + next7] = v6214;
        let v621 = w[486 + back3_2];
        let v6215 = L::choose(v6209, L::word(0x9b05688c), v621);
        w[798 + next3] = v6215;
        let v620 = w[510 + back7_4];
        let v6216 = L::choose(v6209, L::word(0x1f83d9ab), v620);
        w[802 + next1] = v6216;
        let v1294 = w[806];
        let v1339 = w[805];
        let v6152 = L::choose(v6083, v1294, v1339);
        let v618 = w[655 + back31_29];
        let v6153 = L::choose(v6028, v618, v6152);
        let v59 = w[1433];
        let v6154 = L::choose(v5904, v59, v6153);
        w[804] = v6154;
        let v1337 = w[821];
        let v6115 = L::choose(v6114, v1337, v1339);
        w[805] = v6115;
        let v1292 = w[822];
        let v5968 = L::choose(v5926, v1292, v1294);
        w[806] = v5968;
        let v1293 = w[812];
        let v1338 = w[811];
        let v6155 = L::choose(v6083, v1293, v1338);
        let v617 = w[427 + back31_27];
        let v6156 = L::choose(v6028, v617, v6155);
        let v58 = w[1286];
        let v6157 = L::choose(v5904, v58, v6156);
        w[807 + next3] = v6157;
        let v1336 = w[831];
        let v6116 = L::choose(v6114, v1336, v1338);
        w[811] = v6116;
        let v1291 = w[832];
        let v5970 = L::choose(v5926, v1291, v1293);
        w[812] = v5970;
        let v6158 = L::choose(v6083, v1292, v1337);
        let v616 = w[373 + back31_25];
        let v6159 = L::choose(v6028, v616, v6158);
        let v57 = w[1305];
        let v6160 = L::choose(v5904, v57, v6159);
        w[813 + next7] = v6160;
        let v1335 = w[849];
        let v6117 = L::choose(v6114, v1335, v1337);
        w[821] = v6117;
        let v1290 = w[850];
        let v5972 = L::choose(v5926, v1290, v1292);
        w[822] = v5972;
        let v6161 = L::choose(v6083, v1291, v1336);
        let v615 = w[319 + back31_23];
        let v6162 = L::choose(v6028, v615, v6161);
        let v56 = w[1324];
        let v6163 = L::choose(v5904, v56, v6162);
        w[823 + next7] = v6163;
        let v1334 = w[867];
        let v6118 = L::choose(v6114, v1334, v1336);
        w[831] = v6118;
        let v1289 = w[868];
        let v5974 = L::choose(v5926, v1289, v1291);
        w[832] = v5974;
        let v6164 = L::choose(v6083, v1290, v1335);
        let v614 = w[267 + back31_21];
        let v6165 = L::choose(v6028, v614, v6164);
        let v55 = w[1343];
        let v6166 = L::choose(v5904, v55, v6165);
        w[833 + next15] = v6166;
        let v1333 = w[885];
        let v6119 = L::choose(v6114, v1333, v1335);
        w[849] = v6119;
        let v1288 = w[886];
        let v5976 = L::choose(v5926, v1288, v1290);
        w[850] = v5976;
        let v6167 = L::choose(v6083, v1289, v1334);
        let v613 = w[225 + back31_19];
        let v6168 = L::choose(v6028, v613, v6167);
        let v54 = w[1375];
        let v6169 = L::choose(v5904, v54, v6168);
        w[851 + next15] = v6169;
        let v1332 = w[904];
        let v6120 = L::choose(v6114, v1332, v1334);
        w[867] = v6120;
        let v1287 = w[905];
        let v5978 = L::choose(v5926, v1287, v1289);
        w[868] = v5978;
        let v6170 = L::choose(v6083, v1288, v1333);
        let v612 = w[185 + back31_17];
        let v6171 = L::choose(v6028, v612, v6170);
        let v53 = w[1394];
        let v6172 = L::choose(v5904, v53, v6171);
        w[869 + next15] = v6172;
        let v1331 = w[1176];
        let v6121 = L::choose(v6114, v1331, v1333);
        w[885] = v6121;
        let v5980 = L::choose(v5926, v4509, v1288);
        w[886] = v5980;
        let v4674 = b[200];
        let v4832 = L::pick(v4674, 0x80000000);
        let v4671 = b[199];
        let v4830 = L::pick(v4671, 0x40000000);
        let v4668 = b[198];
        let v4828 = L::pick(v4668, 0x20000000);
        let v4665 = b[197];
        let v4826 = L::pick(v4665, 0x10000000);
        let v4662 = b[196];
        let v4824 = L::pick(v4662, 0x8000000);
        let v4659 = b[195];
        let v4822 = L::pick(v4659, 0x4000000);
        let v4656 = b[194];
        let v4820 = L::pick(v4656, 0x2000000);
        let v4653 = b[193];
        let v4818 = L::pick(v4653, 0x1000000);
        let v4650 = b[192];
        let v4816 = L::pick(v4650, 0x800000);
        let v4647 = b[191];
        let v4814 = L::pick(v4647, 0x400000);
        let v4644 = b[190];
        let v4812 = L::pick(v4644, 0x200000);
        let v4641 = b[189];
        let v4810 = L::pick(v4641, 0x100000);
        let v4638 = b[188];
        let v4808 = L::pick(v4638, 0x80000);
        let v4635 = b[187];
        let v4806 = L::pick(v4635, 0x40000);
        let v4632 = b[186];
        let v4804 = L::pick(v4632, 0x20000);
        let v4629 = b[185];
        let v4802 = L::pick(v4629, 0x10000);
        let v4626 = b[184];
        let v4800 = L::pick(v4626, 0x8000);
        let v4623 = b[183];
        let v4798 = L::pick(v4623, 0x4000);
        let v4620 = b[182];
        let v4796 = L::pick(v4620, 0x2000);
        let v4617 = b[181];
        let v4794 = L::pick(v4617, 0x1000);
        let v4614 = b[180];
        let v4792 = L::pick(v4614, 0x800);
        let v4611 = b[179];
        let v4790 = L::pick(v4611, 0x400);
        let v4608 = b[178];
        let v4788 = L::pick(v4608, 0x200);
        let v4605 = b[177];
        let v4786 = L::pick(v4605, 0x100);
        let v4602 = b[176];
        let v4784 = L::pick(v4602, 0x80);
        let v4599 = b[175];
        let v4782 = L::pick(v4599, 0x40);
        let v4596 = b[174];
        let v4780 = L::pick(v4596, 0x20);
        let v4593 = b[173];
        let v4778 = L::pick(v4593, 0x10);
        let v4590 = b[172];
        let v4776 = L::pick(v4590, 0x8);
        let v4588 = b[171];
        let v4774 = L::pick(v4588, 0x4);
        let v4585 = b[169];
        let v4772 = L::pick(v4585, 0x2);
        let v4582 = b[170];
        let v4771 = L::pick(v4582, 0x1);
        let v4773 = L::or(v4771, v4772);
        let v4775 = L::or(v4773, v4774);
        let v4777 = L::or(v4775, v4776);
        let v4779 = L::or(v4777, v4778);
        let v4781 = L::or(v4779, v4780);
        let v4783 = L::or(v4781, v4782);
        let v4785 = L::or(v4783, v4784);
        let v4787 = L::or(v4785, v4786);
        let v4789 = L::or(v4787, v4788);
        let v4791 = L::or(v4789, v4790);
        let v4793 = L::or(v4791, v4792);
        let v4795 = L::or(v4793, v4794);
        let v4797 = L::or(v4795, v4796);
        let v4799 = L::or(v4797, v4798);
        let v4801 = L::or(v4799, v4800);
        let v4803 = L::or(v4801, v4802);
        let v4805 = L::or(v4803, v4804);
        let v4807 = L::or(v4805, v4806);
        let v4809 = L::or(v4807, v4808);
        let v4811 = L::or(v4809, v4810);
        let v4813 = L::or(v4811, v4812);
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
        let v1309 = w[22 + back3_2];
        let v4834 = L::xor(v1309, v4833);
        w[887] = v4834;
        let v6173 = L::choose(v6083, v1287, v1332);
        let v611 = w[916 + back15_15];
        let v6174 = L::choose(v6028, v611, v6173);
        let v52 = w[1413];
        let v6175 = L::choose(v5904, v52, v6174);
        w[888 + next15] = v6175;
        let v1330 = w[1218];
        let v6122 = L::choose(v6114, v1330, v1332);
        w[904] = v6122;
        let v1295 = w[1221];
        let v1313 = w[906];
        let v4508 = L::choose(v1274, v1295, v1313);
        let v5981 = L::choose(v5926, v4508, v1287);
        w[905] = v5981;
        let v4769 = b[232];
        let v4896 = L::pick(v4769, 0x80000000);
        let v4766 = b[231];
        let v4894 = L::pick(v4766, 0x40000000);
        let v4763 = b[230];
        let v4892 = L::pick(v4763, 0x20000000);
        let v4760 = b[229];
        let v4890 = L::pick(v4760, 0x10000000);
        let v4757 = b[228];
        let v4888 = L::pick(v4757, 0x8000000);
        let v4754 = b[227];
        let v4886 = L::pick(v4754, 0x4000000);
        let v4751 = b[226];
        let v4884 = L::pick(v4751, 0x2000000);
        let v4748 = b[225];
        let v4882 = L::pick(v4748, 0x1000000);
        let v4746 = b[224];
        let v4880 = L::pick(v4746, 0x800000);
        let v4743 = b[223];
        let v4878 = L::pick(v4743, 0x400000);
        let v4740 = b[222];
        let v4876 = L::pick(v4740, 0x200000);
        let v4737 = b[221];
        let v4874 = L::pick(v4737, 0x100000);
        let v4734 = b[220];
        let v4872 = L::pick(v4734, 0x80000);
        let v4731 = b[219];
        let v4870 = L::pick(v4731, 0x40000);
        let v4728 = b[218];
        let v4868 = L::pick(v4728, 0x20000);
        let v4725 = b[217];
        let v4866 = L::pick(v4725, 0x10000);
        let v4722 = b[216];
        let v4864 = L::pick(v4722, 0x8000);
        let v4719 = b[215];
        let v4862 = L::pick(v4719, 0x4000);
        let v4716 = b[214];
        let v4860 = L::pick(v4716, 0x2000);
        let v4713 = b[213];
        let v4858 = L::pick(v4713, 0x1000);
        let v4710 = b[212];
        let v4856 = L::pick(v4710, 0x800);
        let v4707 = b[211];
        let v4854 = L::pick(v4707, 0x400);
        let v4704 = b[210];
        let v4852 = L::pick(v4704, 0x200);
        let v4701 = b[209];
        let v4850 = L::pick(v4701, 0x100);
        let v4698 = b[208];
        let v4848 = L::pick(v4698, 0x80);
        let v4695 = b[207];
        let v4846 = L::pick(v4695, 0x40);
        let v4692 = b[206];
        let v4844 = L::pick(v4692, 0x20);
        let v4689 = b[205];
        let v4842 = L::pick(v4689, 0x10);
        let v4686 = b[204];
        let v4840 = L::pick(v4686, 0x8);
        let v4683 = b[203];
        let v4838 = L::pick(v4683, 0x4);
        let v4680 = b[202];
        let v4836 = L::pick(v4680, 0x2);
        let v4677 = b[201];
        let v4835 = L::pick(v4677, 0x1);
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
        let v4877 = L::or(v4875, v4876);
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
        let v1310 = w[18 + back3_2];
        let v4898 = L::xor(v1310, v4897);
        w[906] = v4898;
        let v1299 = w[22 + back3_1];
        let v6405 = L::linear(v1299, &MAP_1);
        let v1298 = w[18 + back3_1];
        let v6403 = L::linear(v1298, &MAP_2);
        let v1297 = w[908 + back1_1];
        let v6402 = L::linear(v1297, &MAP_3);
        let v6404 = L::xor(v6402, v6403);
        let v6406 = L::xor(v6404, v6405);
        w[907] = v6406;
        let v6014 = w[1595];
        let v6017 = L::read(&m[1048..1560], v6014);
        let v5987 = b[168];
        let v1317 = w[908 + back1_0];
        let v6020 = L::choose(v5987, v6017, v1317);
        w[908 + next1] = v6020;
        let v5216 = w[1603];
        let v5624 = L::right::<29>(v5216);
        let v5625 = L::and(v5624, L::word(0x3));
        w[1611] = v5625;
        let v5621 = b[131];
        let v4429 = w[1592];
        let v5626 = L::choose(v5621, v5625, v4429);
        w[910] = v5626;
        w[911] = v5626;
        w[912] = v5626;
        let v5628 = w[1604];
        let v4419 = w[1593];
        let v5629 = L::choose(v5621, v5628, v4419);
        w[913] = v5629;
        w[914] = v5629;
        w[915] = v5629;
        let v5218 = L::test(v5216, 0x1);
        let v5217 = L::test(v5216, 0x80000000);
        b[239] = v5217;
        let v5219 = v5217 & v5218;
        let v6318 = b[117];
        let v6323 = v5219 & v6318;
        let v4409 = b[166];
        let v6324 = (v5621 & v6323) | (!v5621 & v4409);
        b[55] = v6324;
        b[56] = v6324;
        b[57] = v6324;
        let v916 = w[225 + back31_3];
        let v3329 = L::rotate::<13>(v916);
        let v3327 = L::rotate::<15>(v916);
        let v3342 = L::xor(v3327, v3329);
        let v3332 = L::right::<10>(v916);
        let v3343 = L::xor(v3332, v3342);
        let v914 = w[932];
        let v3344 = L::add(v914, v3343);
        w[916 + next15] = v3344;
        let v948 = w[655 + back31_12];
        let v957 = w[933];
        let v3252 = L::add(v948, v957);
        w[932] = v3252;
        let v3322 = L::rotate::<25>(v876);
        let v3309 = L::rotate::<14>(v876);
        let v3323 = L::xor(v3309, v3322);
        let v3312 = L::right::<3>(v876);
        let v3324 = L::xor(v3312, v3323);
        let v877 = w[888 + back15_14];
        let v3325 = L::add(v877, v3324);
        w[933] = v3325;
        let v1286 = w[966];
        let v6176 = L::choose(v6083, v1286, v1331);
        let v610 = w[151 + back15_13];
        let v6177 = L::choose(v6028, v610, v6176);
        let v6178 = L::choose(v5904, L::word(0x80000000), v6177);
        w[934 + next31] = v6178;
        let v1284 = w[1032];
        let v5969 = L::choose(v5926, v1284, v1286);
        w[966] = v5969;
        let v1285 = w[999];
        let v6179 = L::choose(v6083, v1285, v1330);
        let v609 = w[603 + back15_11];
        let v6180 = L::choose(v6028, v609, v6179);
        let v6181 = L::choose(v5904, L::word(0x0), v6180);
        w[967 + next31] = v6181;
        let v1283 = w[1065];
        let v5971 = L::choose(v5926, v1283, v1285);
        w[999] = v5971;
        let v1329 = w[1175];
        let v6182 = L::choose(v6083, v1284, v1329);
        let v608 = w[565 + back15_9];
        let v6183 = L::choose(v6028, v608, v6182);
        let v6184 = L::choose(v5904, L::word(0x0), v6183);
        w[1000 + next31] = v6184;
        let v1282 = w[1108];
        let v5973 = L::choose(v5926, v1282, v1284);
        w[1032] = v5973;
        let v1328 = w[1217];
        let v6185 = L::choose(v6083, v1283, v1328);
        let v607 = w[1066 + back7_7];
        let v6186 = L::choose(v6028, v607, v6185);
        let v6187 = L::choose(v5904, L::word(0x0), v6186);
        w[1033 + next31] = v6187;
        let v1281 = w[1141];
        let v5975 = L::choose(v5926, v1281, v1283);
        w[1065] = v5975;
        let v397 = w[603 + back15_3];
        let v2145 = L::rotate::<13>(v397);
        let v2143 = L::rotate::<15>(v397);
        let v2158 = L::xor(v2143, v2145);
        let v2148 = L::right::<10>(v397);
        let v2159 = L::xor(v2148, v2158);
        let v395 = w[1074];
        let v2160 = L::add(v395, v2159);
        w[1066 + next7] = v2160;
        let v429 = w[267 + back31_12];
        let v438 = w[1075];
        let v2067 = L::add(v429, v438);
        w[1074] = v2067;
        let v2138 = L::rotate::<25>(v357);
        let v2125 = L::rotate::<14>(v357);
        let v2139 = L::xor(v2125, v2138);
        let v2128 = L::right::<3>(v357);
        let v2140 = L::xor(v2128, v2139);
        let v358 = w[1033 + back31_22];
        let v2141 = L::add(v358, v2140);
        w[1075] = v2141;
        let v1327 = w[1174];
        let v6188 = L::choose(v6083, v1282, v1327);
        let v606 = w[491 + back7_5];
        let v6189 = L::choose(v6028, v606, v6188);
        let v6190 = L::choose(v5904, L::word(0x0), v6189);
        w[1076 + next31] = v6190;
        let v1280 = w[1178];
        let v5977 = L::choose(v5926, v1280, v1282);
        w[1108] = v5977;
        let v1326 = w[1216];
        let v6191 = L::choose(v6083, v1281, v1326);
        let v605 = w[1224 + back3_3];
        let v6192 = L::choose(v6028, v605, v6191);
        let v6193 = L::choose(v5904, L::word(0x0), v6192);
        w[1109 + next31] = v6193;
        let v1279 = w[1220];
        let v5979 = L::choose(v5926, v1279, v1281);
        w[1141] = v5979;
        let v1325 = w[1177];
        let v6194 = L::choose(v6083, v1280, v1325);
        let v604 = w[1180 + back1_1];
        let v6195 = L::choose(v6028, v604, v6194);
        let v6196 = L::choose(v5904, L::word(0x0), v6195);
        w[1142 + next31] = v6196;
        let v6127 = L::choose(v6114, v1325, v1327);
        w[1174] = v6127;
        let v6125 = L::choose(v6114, v1327, v1329);
        w[1175] = v6125;
        let v6123 = L::choose(v6114, v1329, v1331);
        w[1176] = v6123;
        let v5127 = b[129];
        let v5128 = L::choose(v5127, v1331, v5010);
        let v6129 = L::choose(v6114, v5128, v1325);
        let v5176 = b[132];
        let v6110 = b[155];
        let v6111 = v5176 & v6110;
        b[240] = v6111;
        let v6130 = L::choose(v6111, v5128, v6129);
        w[1177] = v6130;
        let v5982 = L::choose(v5926, v1296, v1280);
        w[1178] = v5982;
        let v5992 = L::equal(v5991, L::word(0x1));
        let v46 = w[1463];
        let v44 = w[1481];
        let v5994 = L::choose(v5992, v46, v44);
        let v5590 = w[1575];
        let v5996 = L::test(v5590, 0x3);
        let v48 = w[1461];
        let v5998 = L::choose(v5996, v5994, v48);
        let v6000 = L::equal(v5991, L::word(0x3));
        let v50 = w[1457];
        let v6002 = L::choose(v6000, v50, v5998);
        w[1179] = v6002;
        let v553 = w[491 + back7_3];
        let v2501 = L::rotate::<13>(v553);
        let v2499 = L::rotate::<15>(v553);
        let v2514 = L::xor(v2499, v2501);
        let v2504 = L::right::<10>(v553);
        let v2515 = L::xor(v2504, v2514);
        let v551 = w[1182];
        let v2516 = L::add(v551, v2515);
        w[1180 + next1] = v2516;
        let v585 = w[916 + back15_12];
        let v594 = w[1183];
        let v2424 = L::add(v585, v594);
        w[1182] = v2424;
        let v513 = w[1184 + back31_28];
        let v2494 = L::rotate::<25>(v513);
        let v2481 = L::rotate::<14>(v513);
        let v2495 = L::xor(v2481, v2494);
        let v2484 = L::right::<3>(v513);
        let v2496 = L::xor(v2484, v2495);
        let v514 = w[1142 + back31_28];
        let v2497 = L::add(v514, v2496);
        w[1183] = v2497;
        let v1324 = w[1219];
        let v6197 = L::choose(v6083, v1279, v1324);
        let v2619 = L::rotate::<13>(v605);
        let v2617 = L::rotate::<15>(v605);
        let v2632 = L::xor(v2617, v2619);
        let v2622 = L::right::<10>(v605);
        let v2633 = L::xor(v2622, v2632);
        let v603 = w[1222];
        let v2634 = L::add(v603, v2633);
        let v6198 = L::choose(v6028, v2634, v6197);
        let v6200 = L::choose(v5904, L::word(0x100), v6198);
        w[1184 + next31] = v6200;
        let v6128 = L::choose(v6114, v1324, v1326);
        w[1216] = v6128;
        let v6126 = L::choose(v6114, v1326, v1328);
        w[1217] = v6126;
        let v6124 = L::choose(v6114, v1328, v1330);
        w[1218] = v6124;
        let v5023 = w[1590];
        let v5129 = L::choose(v5127, v1330, v5023);
        let v6131 = L::choose(v6114, v5129, v1324);
        let v6132 = L::choose(v6111, v5129, v6131);
        w[1219] = v6132;
        let v5983 = L::choose(v5926, v1295, v1279);
        w[1220] = v5983;
        let v45 = w[1480];
        let v43 = w[1482];
        let v5995 = L::choose(v5992, v45, v43);
        let v47 = w[1462];
        let v5999 = L::choose(v5996, v5995, v47);
        let v49 = w[1460];
        let v6003 = L::choose(v6000, v49, v5999);
        w[1221] = v6003;
        let v637 = w[151 + back15_12];
        let v646 = w[1223];
        let v2542 = L::add(v637, v646);
        w[1222] = v2542;
        let v2612 = L::rotate::<25>(v565);
        let v2599 = L::rotate::<14>(v565);
        let v2613 = L::xor(v2599, v2612);
        let v2602 = L::right::<3>(v565);
        let v2614 = L::xor(v2602, v2613);
        let v566 = w[1184 + back31_30];
        let v2615 = L::add(v566, v2614);
        w[1223] = v2615;
        let v501 = w[1066 + back7_3];
        let v2383 = L::rotate::<13>(v501);
        let v2381 = L::rotate::<15>(v501);
        let v2396 = L::xor(v2381, v2383);
        let v2386 = L::right::<10>(v501);
        let v2397 = L::xor(v2386, v2396);
        let v499 = w[1228];
        let v2398 = L::add(v499, v2397);
        w[1224 + next3] = v2398;
        let v533 = w[185 + back31_12];
        let v542 = w[1229];
        let v2305 = L::add(v533, v542);
        w[1228] = v2305;
        let v2376 = L::rotate::<25>(v461);
        let v2363 = L::rotate::<14>(v461);
        let v2377 = L::xor(v2363, v2376);
        let v2366 = L::right::<3>(v461);
        let v2378 = L::xor(v2366, v2377);
        let v462 = w[1109 + back31_26];
        let v2379 = L::add(v462, v2378);
        w[1229] = v2379;
        let v6217 = L::add(v5590, L::word(0x3));
        let v6218 = L::and(v6217, L::word(0x7));
        w[1230 + next15] = v6218;
        let v5637 = b[141];
        let v69 = w[1249];
        let v1218 = w[1247 + back1_1];
        let v5888 = L::choose(v5637, v69, v1218);
        w[1246] = v5888;
        let v1198 = w[1230 + back15_14];
        let v4252 = L::lookup(v1198, &TABLE_67);
        let v4255 = L::or(v4252, L::word(0xc2000000));
        let v4246 = L::equal(v1198, L::word(0x5));
        let v4256 = L::choose(v4246, L::word(0x83613bda), v4255);
        let v4244 = L::equal(v1198, L::word(0x4));
        let v4258 = L::choose(v4244, L::word(0x7f3e86), v4256);
        let v4242 = L::equal(v1198, L::word(0x3));
        let v4260 = L::choose(v4242, L::word(0x3069bad5), v4258);
        let v4240 = L::equal(v1198, L::word(0x2));
        let v4262 = L::choose(v4240, L::word(0xf2c65152), v4260);
        let v4238 = L::equal(v1198, L::word(0x1));
        let v4264 = L::choose(v4238, L::word(0x649b69c1), v4262);
        let v4236 = L::test(v1198, 0x7);
        let v4265 = L::choose(v4236, v4264, L::word(0xd807aa98));
        let v1190 = w[74 + back7_4];
        let v4266 = L::add(v1190, v4265);
        w[1247 + next1] = v4266;
        let v619 = w[542 + back7_6];
        let v1687 = L::add(v619, L::word(0x1e6afcb1));
        w[1249] = v1687;
        let v77 = w[1456];
        let v1217 = w[1434];
        let v5889 = L::choose(v5637, v77, v1217);
        w[1250 + next7] = v5889;
        let v76 = w[1304];
        let v1216 = w[33 + back3_2];
        let v5890 = L::choose(v5637, v76, v1216);
        w[1258 + next7] = v5890;
        let v75 = w[1323];
        let v1215 = w[45 + back7_4];
        let v5891 = L::choose(v5637, v75, v1215);
        w[1266 + next3] = v5891;
        let v74 = w[1342];
        let v1214 = w[65 + back7_6];
        let v5892 = L::choose(v5637, v74, v1214);
        w[1270 + next1] = v5892;
        let v73 = w[1374];
        let v1213 = w[1344];
        let v5893 = L::choose(v5637, v73, v1213);
        w[1272 + next7] = v5893;
        let v72 = w[1393];
        let v1212 = w[38 + back3_2];
        let v5894 = L::choose(v5637, v72, v1212);
        w[1280 + next3] = v5894;
        let v71 = w[1412];
        let v1211 = w[54 + back7_4];
        let v5895 = L::choose(v5637, v71, v1211);
        w[1284 + next1] = v5895;
        let v136 = w[1287];
        let v1691 = L::add(v136, v1216);
        let v5897 = L::choose(v5637, v1691, v58);
        w[1286] = v5897;
        let v135 = w[1288];
        let v5870 = L::choose(v5637, v135, v136);
        w[1287] = v5870;
        let v134 = w[1289];
        let v5869 = L::choose(v5637, v134, v135);
        w[1288] = v5869;
        let v133 = w[1290];
        let v5868 = L::choose(v5637, v133, v134);
        w[1289] = v5868;
        let v132 = w[1291];
        let v5867 = L::choose(v5637, v132, v133);
        w[1290] = v5867;
        let v131 = w[1292];
        let v5866 = L::choose(v5637, v131, v132);
        w[1291] = v5866;
        let v130 = w[1293];
        let v5865 = L::choose(v5637, v130, v131);
        w[1292] = v5865;
        let v129 = w[1294];
        let v5864 = L::choose(v5637, v129, v130);
        w[1293] = v5864;
        let v128 = w[1295];
        let v5863 = L::choose(v5637, v128, v129);
        w[1294] = v5863;
        let v127 = w[1296];
        let v5862 = L::choose(v5637, v127, v128);
        w[1295] = v5862;
        let v126 = w[1297];
        let v5861 = L::choose(v5637, v126, v127);
        w[1296] = v5861;
        let v125 = w[1298];
        let v5860 = L::choose(v5637, v125, v126);
        w[1297] = v5860;
        let v124 = w[1299];
        let v5859 = L::choose(v5637, v124, v125);
        w[1298] = v5859;
        let v123 = w[1300];
        let v5858 = L::choose(v5637, v123, v124);
        w[1299] = v5858;
        let v122 = w[1301];
        let v5857 = L::choose(v5637, v122, v123);
        w[1300] = v5857;
        let v121 = w[1302];
        let v5856 = L::choose(v5637, v121, v122);
        w[1301] = v5856;
        let v120 = w[1303];
        let v5855 = L::choose(v5637, v120, v121);
        w[1302] = v5855;
        let v5854 = L::choose(v5637, v76, v120);
        w[1303] = v5854;
        let v1666 = L::add(v625, L::word(0xbb67ae85));
        w[1612] = v1666;
        let v5914 = L::choose(v5904, v1666, v76);
        w[1304] = v5914;
        let v153 = w[1306];
        let v1693 = L::add(v153, v1215);
        let v5898 = L::choose(v5637, v1693, v57);
        w[1305] = v5898;
        let v152 = w[1307];
        let v5853 = L::choose(v5637, v152, v153);
        w[1306] = v5853;
        let v151 = w[1308];
        let v5852 = L::choose(v5637, v151, v152);
        w[1307] = v5852;
        let v150 = w[1309];
        let v5851 = L::choose(v5637, v150, v151);
        w[1308] = v5851;
        let v149 = w[1310];
        let v5850 = L::choose(v5637, v149, v150);
        w[1309] = v5850;
        let v148 = w[1311];
        let v5849 = L::choose(v5637, v148, v149);
        w[1310] = v5849;
        let v147 = w[1312];
        let v5848 = L::choose(v5637, v147, v148);
        w[1311] = v5848;
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
        let v5637 = b[141];
        let v146 = w[1313];
        let v147 = w[1312];
        let v5847 = L::choose(v5637, v146, v147);
        w[1312] = v5847;
        let v145 = w[1314];
        let v5846 = L::choose(v5637, v145, v146);
        w[1313] = v5846;
        let v144 = w[1315];
        let v5845 = L::choose(v5637, v144, v145);
        w[1314] = v5845;
        let v143 = w[1316];
        let v5844 = L::choose(v5637, v143, v144);
        w[1315] = v5844;
        let v142 = w[1317];
        let v5843 = L::choose(v5637, v142, v143);
        w[1316] = v5843;
        let v141 = w[1318];
        let v5842 = L::choose(v5637, v141, v142);
        w[1317] = v5842;
        let v140 = w[1319];
        let v5841 = L::choose(v5637, v140, v141);
        w[1318] = v5841;
        let v139 = w[1320];
        let v5840 = L::choose(v5637, v139, v140);
        w[1319] = v5840;
        let v138 = w[1321];
        let v5839 = L::choose(v5637, v138, v139);
        w[1320] = v5839;
        let v137 = w[1322];
        let v5838 = L::choose(v5637, v137, v138);
        w[1321] = v5838;
        let v75 = w[1323];
        let v5837 = L::choose(v5637, v75, v137);
        w[1322] = v5837;
        let v624 = w[501 + back7_4];
        let v1669 = L::add(v624, L::word(0x3c6ef372));
        let v5904 = b[142];
        let v5915 = L::choose(v5904, v1669, v75);
        w[1323] = v5915;
        let v170 = w[1325];
        let v1214 = w[65 + back7_6];
        let v1695 = L::add(v170, v1214);
        let v56 = w[1324];
        let v5899 = L::choose(v5637, v1695, v56);
        w[1324] = v5899;
        let v169 = w[1326];
        let v5836 = L::choose(v5637, v169, v170);
        w[1325] = v5836;
        let v168 = w[1327];
        let v5835 = L::choose(v5637, v168, v169);
        w[1326] = v5835;
        let v167 = w[1328];
        let v5834 = L::choose(v5637, v167, v168);
        w[1327] = v5834;
        let v166 = w[1329];
        let v5833 = L::choose(v5637, v166, v167);
        w[1328] = v5833;
        let v165 = w[1330];
        let v5832 = L::choose(v5637, v165, v166);
        w[1329] = v5832;
        let v164 = w[1331];
        let v5831 = L::choose(v5637, v164, v165);
        w[1330] = v5831;
        let v163 = w[1332];
        let v5830 = L::choose(v5637, v163, v164);
        w[1331] = v5830;
        let v162 = w[1333];
        let v5829 = L::choose(v5637, v162, v163);
        w[1332] = v5829;
        let v161 = w[1334];
        let v5828 = L::choose(v5637, v161, v162);
        w[1333] = v5828;
        let v160 = w[1335];
        let v5827 = L::choose(v5637, v160, v161);
        w[1334] = v5827;
        let v159 = w[1336];
        let v5826 = L::choose(v5637, v159, v160);
        w[1335] = v5826;
        let v158 = w[1337];
        let v5825 = L::choose(v5637, v158, v159);
        w[1336] = v5825;
        let v157 = w[1338];
        let v5824 = L::choose(v5637, v157, v158);
        w[1337] = v5824;
        let v156 = w[1339];
        let v5823 = L::choose(v5637, v156, v157);
        w[1338] = v5823;
        let v155 = w[1340];
        let v5822 = L::choose(v5637, v155, v156);
        w[1339] = v5822;
        let v154 = w[1341];
        let v5821 = L::choose(v5637, v154, v155);
        w[1340] = v5821;
        let v74 = w[1342];
        let v5820 = L::choose(v5637, v74, v154);
        w[1341] = v5820;
        let v623 = w[533 + back7_6];
        let v1672 = L::add(v623, L::word(0xa54ff53a));
        let v5916 = L::choose(v5904, v1672, v74);
        w[1342] = v5916;
        let v187 = w[1357];
        let v1213 = w[1344];
        let v1697 = L::add(v187, v1213);
        let v55 = w[1343];
        let v5900 = L::choose(v5637, v1697, v55);
        w[1343] = v5900;
        let v1222 = w[74 + back7_5];
        let v1223 = w[54 + back7_3];
        let v4296 = L::xor(v1222, v1223);
        let v1224 = w[38 + back3_1];
        let v4297 = L::and(v1224, v4296);
        let v4298 = L::xor(v1222, v4297);
        let v1221 = w[1435];
        let v4299 = L::add(v1221, v4298);
        let v1225 = w[1345 + back7_7];
        let v4301 = L::add(v1225, v4299);
        w[1344] = v4301;
        let v1140 = w[1356];
        let v3938 = w[1605];
        let v3942 = L::add(v1140, v3938);
        w[1345 + next7] = v3942;
        let v1112 = w[102 + back7_0];
        let v3961 = L::rotate::<21>(v1112);
        let v3960 = L::rotate::<26>(v1112);
        let v3962 = L::xor(v3960, v3961);
        let v3949 = L::rotate::<7>(v1112);
        let v3963 = L::xor(v3949, v3962);
        let v1117 = w[1354 + back1_1];
        let v3964 = L::add(v1117, v3963);
        w[1353] = v3964;
        let v1098 = w[1230 + back15_4];
        let v3804 = L::lookup(v1098, &TABLE_44);
        let v3806 = L::or(v3804, L::word(0x40000000));
        let v3798 = L::equal(v1098, L::word(0x5));
        let v3807 = L::choose(v3798, L::word(0x6fab9537), v3806);
        let v3796 = L::equal(v1098, L::word(0x4));
        let v3809 = L::choose(v3796, L::word(0xdc1eeefd), v3807);
        let v3794 = L::equal(v1098, L::word(0x3));
        let v3811 = L::choose(v3794, L::word(0xb9d99ec7), v3809);
        let v3792 = L::equal(v1098, L::word(0x2));
        let v3813 = L::choose(v3792, L::word(0x240cf254), v3811);
        let v3790 = L::equal(v1098, L::word(0x1));
        let v3814 = L::choose(v3790, L::word(0x550c7dc3), v3813);
        let v3788 = L::test(v1098, 0x7);
        let v3815 = L::choose(v3788, v3814, L::word(0xe9b5dba5));
        let v1090 = w[1272 + back7_4];
        let v3816 = L::add(v1090, v3815);
        w[1354 + next1] = v3816;
        let v1115 = w[113 + back7_2];
        let v1116 = w[93 + back7_0];
        let v3918 = L::or(v1115, v1116);
        let v1114 = w[133 + back7_4];
        let v3919 = L::and(v1114, v3918);
        let v3877 = L::and(v1115, v1116);
        let v3920 = L::or(v3877, v3919);
        let v3916 = L::rotate::<10>(v1116);
        let v3912 = L::rotate::<19>(v1116);
        let v3909 = L::rotate::<30>(v1116);
        let v3913 = L::xor(v3909, v3912);
        let v3917 = L::xor(v3913, v3916);
        let v3921 = L::add(v3917, v3920);
        w[1356] = v3921;
        let v186 = w[1358];
        let v5819 = L::choose(v5637, v186, v187);
        w[1357] = v5819;
        let v185 = w[1359];
        let v5818 = L::choose(v5637, v185, v186);
        w[1358] = v5818;
        let v184 = w[1360];
        let v5817 = L::choose(v5637, v184, v185);
        w[1359] = v5817;
        let v183 = w[1361];
        let v5816 = L::choose(v5637, v183, v184);
        w[1360] = v5816;
        let v182 = w[1362];
        let v5815 = L::choose(v5637, v182, v183);
        w[1361] = v5815;
        let v181 = w[1363];
        let v5814 = L::choose(v5637, v181, v182);
        w[1362] = v5814;
        let v180 = w[1364];
        let v5813 = L::choose(v5637, v180, v181);
        w[1363] = v5813;
        let v179 = w[1365];
        let v5812 = L::choose(v5637, v179, v180);
        w[1364] = v5812;
        let v178 = w[1366];
        let v5811 = L::choose(v5637, v178, v179);
        w[1365] = v5811;
        let v177 = w[1367];
        let v5810 = L::choose(v5637, v177, v178);
        w[1366] = v5810;
        let v176 = w[1368];
        let v5809 = L::choose(v5637, v176, v177);
        w[1367] = v5809;
        let v175 = w[1369];
        let v5808 = L::choose(v5637, v175, v176);
        w[1368] = v5808;
        let v174 = w[1370];
        let v5807 = L::choose(v5637, v174, v175);
        w[1369] = v5807;
        let v173 = w[1371];
        let v5806 = L::choose(v5637, v173, v174);
        w[1370] = v5806;
        let v172 = w[1372];
        let v5805 = L::choose(v5637, v172, v173);
        w[1371] = v5805;
        let v171 = w[1373];
        let v5804 = L::choose(v5637, v171, v172);
        w[1372] = v5804;
        let v73 = w[1374];
        let v5803 = L::choose(v5637, v73, v171);
        w[1373] = v5803;
        let v622 = w[1464];
        let v1675 = L::add(v622, L::word(0x510e527f));
        let v5917 = L::choose(v5904, v1675, v73);
        w[1374] = v5917;
        let v204 = w[1376];
        let v1212 = w[38 + back3_2];
        let v1699 = L::add(v204, v1212);
        let v54 = w[1375];
        let v5901 = L::choose(v5637, v1699, v54);
        w[1375] = v5901;
        let v203 = w[1377];
        let v5802 = L::choose(v5637, v203, v204);
        w[1376] = v5802;
        let v202 = w[1378];
        let v5801 = L::choose(v5637, v202, v203);
        w[1377] = v5801;
        let v201 = w[1379];
        let v5800 = L::choose(v5637, v201, v202);
        w[1378] = v5800;
        let v200 = w[1380];
        let v5799 = L::choose(v5637, v200, v201);
        w[1379] = v5799;
        let v199 = w[1381];
        let v5798 = L::choose(v5637, v199, v200);
        w[1380] = v5798;
        let v198 = w[1382];
        let v5797 = L::choose(v5637, v198, v199);
        w[1381] = v5797;
        let v197 = w[1383];
        let v5796 = L::choose(v5637, v197, v198);
        w[1382] = v5796;
        let v196 = w[1384];
        let v5795 = L::choose(v5637, v196, v197);
        w[1383] = v5795;
        let v195 = w[1385];
        let v5794 = L::choose(v5637, v195, v196);
        w[1384] = v5794;
        let v194 = w[1386];
        let v5793 = L::choose(v5637, v194, v195);
        w[1385] = v5793;
        let v193 = w[1387];
        let v5792 = L::choose(v5637, v193, v194);
        w[1386] = v5792;
        let v192 = w[1388];
        let v5791 = L::choose(v5637, v192, v193);
        w[1387] = v5791;
        let v191 = w[1389];
        let v5790 = L::choose(v5637, v191, v192);
        w[1388] = v5790;
        let v190 = w[1390];
        let v5789 = L::choose(v5637, v190, v191);
        w[1389] = v5789;
        let v189 = w[1391];
        let v5788 = L::choose(v5637, v189, v190);
        w[1390] = v5788;
        let v188 = w[1392];
        let v5787 = L::choose(v5637, v188, v189);
        w[1391] = v5787;
        let v72 = w[1393];
        let v5786 = L::choose(v5637, v72, v188);
        w[1392] = v5786;
        let v621 = w[486 + back3_2];
        let v1678 = L::add(v621, L::word(0x9b05688c));
        let v5918 = L::choose(v5904, v1678, v72);
        w[1393] = v5918;
        let v221 = w[1395];
        let v1211 = w[54 + back7_4];
        let v1701 = L::add(v221, v1211);
        let v53 = w[1394];
        let v5902 = L::choose(v5637, v1701, v53);
        w[1394] = v5902;
        let v220 = w[1396];
        let v5785 = L::choose(v5637, v220, v221);
        w[1395] = v5785;
        let v219 = w[1397];
        let v5784 = L::choose(v5637, v219, v220);
        w[1396] = v5784;
        let v218 = w[1398];
        let v5783 = L::choose(v5637, v218, v219);
        w[1397] = v5783;
        let v217 = w[1399];
        let v5782 = L::choose(v5637, v217, v218);
        w[1398] = v5782;
        let v216 = w[1400];
        let v5781 = L::choose(v5637, v216, v217);
        w[1399] = v5781;
        let v215 = w[1401];
        let v5780 = L::choose(v5637, v215, v216);
        w[1400] = v5780;
        let v214 = w[1402];
        let v5779 = L::choose(v5637, v214, v215);
        w[1401] = v5779;
        let v213 = w[1403];
        let v5778 = L::choose(v5637, v213, v214);
        w[1402] = v5778;
        let v212 = w[1404];
        let v5777 = L::choose(v5637, v212, v213);
        w[1403] = v5777;
        let v211 = w[1405];
        let v5776 = L::choose(v5637, v211, v212);
        w[1404] = v5776;
        let v210 = w[1406];
        let v5775 = L::choose(v5637, v210, v211);
        w[1405] = v5775;
        let v209 = w[1407];
        let v5774 = L::choose(v5637, v209, v210);
        w[1406] = v5774;
        let v208 = w[1408];
        let v5773 = L::choose(v5637, v208, v209);
        w[1407] = v5773;
        let v207 = w[1409];
        let v5772 = L::choose(v5637, v207, v208);
        w[1408] = v5772;
        let v206 = w[1410];
        let v5771 = L::choose(v5637, v206, v207);
        w[1409] = v5771;
        let v205 = w[1411];
        let v5770 = L::choose(v5637, v205, v206);
        w[1410] = v5770;
        let v71 = w[1412];
        let v5769 = L::choose(v5637, v71, v205);
        w[1411] = v5769;
        let v620 = w[510 + back7_4];
        let v1681 = L::add(v620, L::word(0x1f83d9ab));
        let v5919 = L::choose(v5904, v1681, v71);
        w[1412] = v5919;
        let v238 = w[1414];
        let v1210 = w[74 + back7_6];
        let v1703 = L::add(v238, v1210);
        let v52 = w[1413];
        let v5903 = L::choose(v5637, v1703, v52);
        w[1413] = v5903;
        let v237 = w[1415];
        let v5768 = L::choose(v5637, v237, v238);
        w[1414] = v5768;
        let v236 = w[1416];
        let v5767 = L::choose(v5637, v236, v237);
        w[1415] = v5767;
        let v235 = w[1417];
        let v5766 = L::choose(v5637, v235, v236);
        w[1416] = v5766;
        let v234 = w[1418];
        let v5765 = L::choose(v5637, v234, v235);
        w[1417] = v5765;
        let v233 = w[1419];
        let v5764 = L::choose(v5637, v233, v234);
        w[1418] = v5764;
        let v232 = w[1420];
        let v5763 = L::choose(v5637, v232, v233);
        w[1419] = v5763;
        let v231 = w[1421];
        let v5762 = L::choose(v5637, v231, v232);
        w[1420] = v5762;
        let v230 = w[1422];
        let v5761 = L::choose(v5637, v230, v231);
        w[1421] = v5761;
        let v229 = w[1423];
        let v5760 = L::choose(v5637, v229, v230);
        w[1422] = v5760;
        let v228 = w[1424];
        let v5759 = L::choose(v5637, v228, v229);
        w[1423] = v5759;
        let v227 = w[1425];
        let v5758 = L::choose(v5637, v227, v228);
        w[1424] = v5758;
        let v226 = w[1426];
        let v5757 = L::choose(v5637, v226, v227);
        w[1425] = v5757;
        let v225 = w[1427];
        let v5756 = L::choose(v5637, v225, v226);
        w[1426] = v5756;
        let v224 = w[1428];
        let v5755 = L::choose(v5637, v224, v225);
        w[1427] = v5755;
        let v223 = w[1429];
        let v5754 = L::choose(v5637, v223, v224);
        w[1428] = v5754;
        let v222 = w[1430];
        let v5753 = L::choose(v5637, v222, v223);
        w[1429] = v5753;
        let v70 = w[1431];
        let v5752 = L::choose(v5637, v70, v222);
        w[1430] = v5752;
        let v619 = w[542 + back7_6];
        let v1684 = L::add(v619, L::word(0x5be0cd19));
        let v5920 = L::choose(v5904, v1684, v70);
        w[1431] = v5920;
        let v59 = w[1433];
        let v1706 = L::add(v59, L::word(0x9e6afcb1));
        w[1432] = v1706;
        let v119 = w[1439];
        let v1217 = w[1434];
        let v1689 = L::add(v119, v1217);
        let v5896 = L::choose(v5637, v1689, v59);
        w[1433] = v5896;
        let v1220 = w[1438];
        let v4303 = L::add(v1220, v4299);
        w[1434] = v4303;
        let v1192 = w[38 + back3_0];
        let v4322 = L::rotate::<21>(v1192);
        let v4321 = L::rotate::<26>(v1192);
        let v4323 = L::xor(v4321, v4322);
        let v4310 = L::rotate::<7>(v1192);
        let v4324 = L::xor(v4310, v4323);
        let v1197 = w[1436 + back1_1];
        let v4325 = L::add(v1197, v4324);
        w[1435] = v4325;
        let v1178 = w[1230 + back15_12];
        let v4161 = L::lookup(v1178, &TABLE_66);
        let v4163 = L::or(v4161, L::word(0x40000000));
        let v4155 = L::equal(v1178, L::word(0x5));
        let v4164 = L::choose(v4155, L::word(0xc0bbbe37), v4163);
        let v4153 = L::equal(v1178, L::word(0x4));
        let v4166 = L::choose(v4153, L::word(0xe15d5b16), v4164);
        let v4151 = L::equal(v1178, L::word(0x3));
        let v4168 = L::choose(v4151, L::word(0xc7353eb0), v4166);
        let v4149 = L::equal(v1178, L::word(0x2));
        let v4170 = L::choose(v4149, L::word(0x16f988fa), v4168);
        let v4147 = L::equal(v1178, L::word(0x1));
        let v4172 = L::choose(v4147, L::word(0xc19bf374), v4170);
        let v4145 = L::test(v1178, 0x7);
        let v4173 = L::choose(v4145, v4172, L::word(0xab1c5ed5));
        let v1170 = w[85 + back7_4];
        let v4174 = L::add(v1170, v4173);
        w[1436 + next1] = v4174;
        let v1195 = w[45 + back7_2];
        let v1196 = w[33 + back3_0];
        let v4279 = L::or(v1195, v1196);
        let v1194 = w[65 + back7_4];
        let v4280 = L::and(v1194, v4279);
        let v4235 = L::and(v1195, v1196);
        let v4281 = L::or(v4235, v4280);
        let v4277 = L::rotate::<10>(v1196);
        let v4273 = L::rotate::<19>(v1196);
        let v4270 = L::rotate::<30>(v1196);
        let v4274 = L::xor(v4270, v4273);
        let v4278 = L::xor(v4274, v4277);
        let v4282 = L::add(v4278, v4281);
        w[1438] = v4282;
        let v118 = w[1440];
        let v5887 = L::choose(v5637, v118, v119);
        w[1439] = v5887;
        let v117 = w[1441];
        let v5886 = L::choose(v5637, v117, v118);
        w[1440] = v5886;
        let v116 = w[1442];
        let v5885 = L::choose(v5637, v116, v117);
        w[1441] = v5885;
        let v115 = w[1443];
        let v5884 = L::choose(v5637, v115, v116);
        w[1442] = v5884;
        let v114 = w[1444];
        let v5883 = L::choose(v5637, v114, v115);
        w[1443] = v5883;
        let v113 = w[1445];
        let v5882 = L::choose(v5637, v113, v114);
        w[1444] = v5882;
        let v112 = w[1446];
        let v5881 = L::choose(v5637, v112, v113);
        w[1445] = v5881;
        let v111 = w[1447];
        let v5880 = L::choose(v5637, v111, v112);
        w[1446] = v5880;
        let v110 = w[1448];
        let v5879 = L::choose(v5637, v110, v111);
        w[1447] = v5879;
        let v109 = w[1449];
        let v5878 = L::choose(v5637, v109, v110);
        w[1448] = v5878;
        let v108 = w[1450];
        let v5877 = L::choose(v5637, v108, v109);
        w[1449] = v5877;
        let v107 = w[1451];
        let v5876 = L::choose(v5637, v107, v108);
        w[1450] = v5876;
        let v106 = w[1452];
        let v5875 = L::choose(v5637, v106, v107);
        w[1451] = v5875;
        let v105 = w[1453];
        let v5874 = L::choose(v5637, v105, v106);
        w[1452] = v5874;
        let v104 = w[1454];
        let v5873 = L::choose(v5637, v104, v105);
        w[1453] = v5873;
        let v103 = w[1455];
        let v5872 = L::choose(v5637, v103, v104);
        w[1454] = v5872;
        let v77 = w[1456];
        let v5871 = L::choose(v5637, v77, v103);
        w[1455] = v5871;
        let v626 = w[1458];
        let v1663 = L::add(v626, L::word(0x6a09e667));
        let v5913 = L::choose(v5904, v1663, v77);
        w[1456] = v5913;
        let v6028 = b[123];
        let v50 = w[1457];
        let v6201 = L::choose(v6028, v50, v1663);
        w[1457] = v6201;
        let v647 = w[542 + back7_5];
        let v648 = w[510 + back7_3];
        let v2588 = L::xor(v647, v648);
        let v649 = w[486 + back3_1];
        let v2589 = L::and(v649, v2588);
        let v2590 = L::xor(v647, v2589);
        let v630 = w[1465];
        let v2591 = L::add(v630, v2590);
        let v629 = w[1459];
        let v2595 = L::add(v629, v2591);
        w[1458] = v2595;
        let v572 = w[501 + back7_2];
        let v573 = w[481 + back3_0];
        let v2571 = L::or(v572, v573);
        let v571 = w[533 + back7_4];
        let v2572 = L::and(v571, v2571);
        let v2544 = L::and(v572, v573);
        let v2573 = L::or(v2544, v2572);
        let v2569 = L::rotate::<10>(v573);
        let v2565 = L::rotate::<19>(v573);
        let v2562 = L::rotate::<30>(v573);
        let v2566 = L::xor(v2562, v2565);
        let v2570 = L::xor(v2566, v2569);
        let v2574 = L::add(v2570, v2573);
        w[1459] = v2574;
        let v49 = w[1460];
        let v1666 = w[1612];
        let v6202 = L::choose(v6028, v49, v1666);
        w[1460] = v6202;
        let v48 = w[1461];
        let v6203 = L::choose(v6028, v48, v1669);
        w[1461] = v6203;
        let v47 = w[1462];
        let v6204 = L::choose(v6028, v47, v1672);
        w[1462] = v6204;
        let v46 = w[1463];
        let v6205 = L::choose(v6028, v46, v1675);
        w[1463] = v6205;
        let v650 = w[1468 + back7_7];
        let v2593 = L::add(v650, v2591);
        w[1464] = v2593;
        let v569 = w[486 + back3_0];
        let v2653 = L::rotate::<21>(v569);
        let v2652 = L::rotate::<26>(v569);
        let v2654 = L::xor(v2652, v2653);
        let v2641 = L::rotate::<7>(v569);
        let v2655 = L::xor(v2641, v2654);
        let v574 = w[1466];
        let v2656 = L::add(v574, v2655);
        w[1465] = v2656;
        let v576 = w[1467];
        let v595 = w[583 + back7_5];
        let v2422 = L::add(v576, v595);
        w[1466] = v2422;
        let v523 = w[731 + back31_28];
        let v2439 = L::lookup(v523, &TABLE_12);
        let v513 = w[1184 + back31_28];
        let v2440 = L::add(v513, v2439);
        w[1467] = v2440;
        let v421 = w[1479];
        let v2117 = w[1610];
        let v2121 = L::add(v421, v2117);
        w[1468 + next7] = v2121;
        let v361 = w[630 + back7_0];
        let v2179 = L::rotate::<21>(v361);
        let v2178 = L::rotate::<26>(v361);
        let v2180 = L::xor(v2178, v2179);
        let v2167 = L::rotate::<7>(v361);
        let v2181 = L::xor(v2167, v2180);
        let v366 = w[1477];
        let v2182 = L::add(v366, v2181);
        w[1476] = v2182;
        let v368 = w[1478];
        let v387 = w[217 + back7_5];
        let v1945 = L::add(v368, v387);
        w[1477] = v1945;
        let v1042 = w[731 + back31_20];
        let v1958 = L::lookup(v1042, &TABLE_6);
        let v1961 = L::or(v1958, L::word(0x80000000));
        let v1952 = L::equal(v1042, L::word(0x1));
        let v1962 = L::choose(v1952, L::word(0xbf597fc7), v1961);
        let v1950 = L::test(v1042, 0x3);
        let v1964 = L::choose(v1950, v1962, L::word(0x550c7dc3));
        let v1032 = w[1033 + back31_20];
        let v1965 = L::add(v1032, v1964);
        w[1478] = v1965;
        let v364 = w[518 + back7_2];
        let v365 = w[621 + back7_0];
        let v2097 = L::or(v364, v365);
        let v363 = w[550 + back7_4];
        let v2098 = L::and(v363, v2097);
        let v2069 = L::and(v364, v365);
        let v2099 = L::or(v2069, v2098);
        let v2095 = L::rotate::<10>(v365);
        let v2091 = L::rotate::<19>(v365);
        let v2088 = L::rotate::<30>(v365);
        let v2092 = L::xor(v2088, v2091);
        let v2096 = L::xor(v2092, v2095);
        let v2100 = L::add(v2096, v2099);
        w[1479] = v2100;
        let v45 = w[1480];
        let v6206 = L::choose(v6028, v45, v1678);
        w[1480] = v6206;
        let v44 = w[1481];
        let v6207 = L::choose(v6028, v44, v1681);
        w[1481] = v6207;
        let v43 = w[1482];
        let v6208 = L::choose(v6028, v43, v1684);
        w[1482] = v6208;
        let v40 = w[1529];
        let v42 = w[1527];
        let v1659 = L::equal(v40, v42);
        let v1660 = !v1659;
        let v41 = w[1528];
        let v1657 = L::equal(v41, v42);
        let v1658 = !v1657;
        let v1661 = v1658 | v1660;
        b[58] = v1661;
        let v36 = w[1525];
        let v38 = w[1523];
        let v1639 = L::equal(v36, v38);
        let v1640 = !v1639;
        let v37 = w[1524];
        let v1637 = L::equal(v37, v38);
        let v1638 = !v1637;
        let v1641 = v1638 | v1640;
        b[59] = v1641;
        let v32 = w[1491];
        let v34 = w[1489];
        let v1629 = L::equal(v32, v34);
        let v1630 = !v1629;
        let v33 = w[1490];
        let v1627 = L::equal(v33, v34);
        let v1628 = !v1627;
        let v1631 = v1628 | v1630;
        b[60] = v1631;
        let v28 = w[1485];
        let v30 = w[1483];
        let v1592 = L::equal(v28, v30);
        let v1593 = !v1592;
        let v29 = w[1484];
        let v1590 = L::equal(v29, v30);
        let v1591 = !v1590;
        let v1594 = v1591 | v1593;
        b[61] = v1594;
        let v1579 = w[1577];
        let v1582 = L::right::<23>(v1579);
        let v1583 = L::add(v1582, L::word(0x1));
        let v1587 = L::left::<23>(v1583);
        let v1581 = L::and(v1579, L::word(0x7fffff));
        let v1588 = L::or(v1581, v1587);
        let v12 = b[104];
        let v1567 = b[134];
        let v1569 = v12 & v1567;
        let v1589 = L::choose(v1569, v1588, v1579);
        let v20 = w[1494];
        let v21 = w[1493];
        let v1519 = L::and(v20, v21);
        let v22 = w[1492];
        let v1517 = L::and(v20, v22);
        let v1516 = L::and(v21, v22);
        let v1518 = L::or(v1516, v1517);
        let v1520 = L::or(v1518, v1519);
        let v1524 = L::read(&m[1752..1756], v1520);
        let v1522 = L::read(&m[1756..1760], v1520);
        let v1526 = L::and(v1522, v1524);
        let v1521 = L::read(&m[1760..1764], v1520);
        let v1525 = L::and(v1521, v1524);
        let v1527 = L::or(v1525, v1526);
        let v1523 = L::and(v1521, v1522);
        let v1528 = L::or(v1523, v1527);
        let v1545 = L::equal(v1520, L::word(0x1));
        let v1546 = !v1545;
        let v1541 = L::equal(v1520, L::word(0x2));
        let v1542 = !v1541;
        let v1539 = L::equal(v1520, L::word(0x3));
        let v1544 = v1539 & v1542;
        let v1549 = v1544 & v1546;
        let v6249 = L::pick(v1549, 0x8);
        let v1548 = v1541 & v1546;
        let v6247 = L::pick(v1548, 0x4);
        let v1540 = !v1539;
        let v1543 = v1540 & v1542;
        let v1547 = v1543 & v1546;
        let v6245 = L::pick(v1547, 0x1);
        let v6244 = L::pick(v1545, 0x2);
        let v6246 = L::or(v6244, v6245);
        let v6248 = L::or(v6246, v6247);
        let v6250 = L::or(v6248, v6249);
        let v1433 = w[1488];
        let v1434 = w[1487];
        let v6234 = L::and(v1433, v1434);
        let v1435 = w[1486];
        let v6232 = L::and(v1433, v1435);
        let v6231 = L::and(v1434, v1435);
        let v6233 = L::or(v6231, v6232);
        let v6235 = L::or(v6233, v6234);
        let v6251 = L::and(v6235, v6250);
        let v6252 = L::test(v6251, 0xf);
        let v1568 = !v1567;
        let v6256 = v1568 & v6252;
        let v6261 = L::choose(v6256, v1528, v1589);
        w[1483] = v6261;
        w[1484] = v6261;
        w[1485] = v6261;
        let v24 = b[66];
        let v26 = b[64];
        let v1572 = v24 ^ v26;
        let v25 = b[65];
        let v1570 = v25 ^ v26;
        let v1574 = v1570 | v1572;
        b[62] = v1574;
        let v1558 = L::equal(v20, v22);
        let v1559 = !v1558;
        let v1556 = L::equal(v21, v22);
        let v1557 = !v1556;
        let v1560 = v1557 | v1559;
        b[63] = v1560;
        let v4 = w[1555];
        let v6347 = L::test(v4, 0xffffffff);
        let v1474 = L::test(v4, 0xe0000000);
        let v1475 = !v1474;
        let v1471 = L::test(v4, 0x1f);
        let v1472 = !v1471;
        let v3 = w[1554];
        let v1469 = L::test(v3, 0x7);
        let v1470 = !v1469;
        let v1473 = v1470 & v1472;
        let v1476 = v1473 & v1475;
        let v6349 = v1476 & v6347;
        let v0 = w[1551];
        let v1477 = L::test(v0, 0x7);
        let v1478 = !v1477;
        let v6350 = v1478 & v6349;
        let v1 = w[1552];
        let v1480 = L::equal(v1, L::word(0x40));
        let v6351 = v1480 & v6350;
        let v5 = b[99];
        let v6325 = b[122];
        let v6326 = v5 & v6325;
        let v6355 = v6326 & v6351;
        let v1507 = b[119];
        let v6359 = v1507 & v6355;
        let v6365 = L::pick(v6359, 0x8);
        let v1506 = b[120];
        let v6358 = v1506 & v6355;
        let v6363 = L::pick(v6358, 0x4);
        let v1503 = b[118];
        let v6357 = v1503 & v6355;
        let v6361 = L::pick(v6357, 0x2);
        let v1505 = b[121];
        let v6356 = v1505 & v6355;
        let v6360 = L::pick(v6356, 0x1);
        let v6362 = L::or(v6360, v6361);
        let v6364 = L::or(v6362, v6363);
        let v6366 = L::or(v6364, v6365);
        let v6372 = L::or(v6235, v6366);
        let v1552 = !v1549;
        let v6241 = L::pick(v1552, 0x8);
        let v1551 = !v1548;
        let v6239 = L::pick(v1551, 0x4);
        let v1550 = !v1547;
        let v6237 = L::pick(v1550, 0x1);
        let v6236 = L::pick(v1546, 0x2);
        let v6238 = L::or(v6236, v6237);
        let v6240 = L::or(v6238, v6239);
        let v6242 = L::or(v6240, v6241);
        let v6243 = L::and(v6235, v6242);
        let v6368 = L::or(v6243, v6366);
        let v6373 = L::choose(v6256, v6368, v6372);
        let v11 = b[103];
        let v6374 = L::choose(v11, v6373, L::word(0x0));
        w[1486] = v6374;
        w[1487] = v6374;
        w[1488] = v6374;
        let v1599 = w[1578];
        let v1600 = L::right::<20>(v1599);
        let v1602 = L::add(v1600, L::word(0x3f));
        let v1622 = L::left::<20>(v1602);
        let v1623 = L::and(v1622, L::word(0x3f00000));
        let v1620 = w[1579];
        let v1624 = L::or(v1620, v1623);
        let v1625 = L::choose(v1569, v1624, v1599);
        let v1532 = L::read(&m[0..4], v1520);
        let v1530 = L::read(&m[4..8], v1520);
        let v1534 = L::and(v1530, v1532);
        let v1529 = L::read(&m[8..12], v1520);
        let v1533 = L::and(v1529, v1532);
        let v1535 = L::or(v1533, v1534);
        let v1531 = L::and(v1529, v1530);
        let v1536 = L::or(v1531, v1535);
        let v6262 = L::left::<2>(v1536);
        let v6263 = L::choose(v6256, v6262, v1625);
        w[1489] = v6263;
        w[1490] = v6263;
        w[1491] = v6263;
        let v1610 = L::and(v1599, L::word(0x3f00000));
        let v1612 = L::equal(v1610, L::word(0x100000));
        let v1607 = L::test(v1599, 0xfffff);
        let v1608 = !v1607;
        let v1614 = v1608 & v1612;
        let v1605 = b[133];
        let v1606 = !v1605;
        let v1615 = v1606 | v1614;
        let v1616 = !v1615;
        let v1617 = v1567 & v1616;
        let v1618 = (v1569 & v1617) | (!v1569 & v1567);
        let v6259 = v1618 | v6256;
        let v6260 = v11 & v6259;
        b[64] = v6260;
        b[65] = v6260;
        b[66] = v6260;
        let v1553 = L::add(v1520, L::word(0x1));
        let v1554 = L::and(v1553, L::word(0x3));
        let v6253 = !v6252;
        let v1496 = w[1569];
        let v1537 = L::equal(v1496, v1520);
        let v1538 = !v1537;
        let v6254 = v1538 & v6253;
        let v6255 = L::choose(v6254, v1554, v1520);
        let v6257 = L::choose(v6256, v1554, v6255);
        let v6258 = L::choose(v11, v6257, L::word(0x0));
        w[1492] = v6258;
        w[1493] = v6258;
        w[1494] = v6258;
        let v16 = w[1532];
        let v18 = w[1530];
        let v1513 = L::equal(v16, v18);
        let v1514 = !v1513;
        let v17 = w[1531];
        let v1511 = L::equal(v17, v18);
        let v1512 = !v1511;
        let v1515 = v1512 | v1514;
        b[67] = v1515;
        let v1266 = w[1521];
        let v1267 = w[1520];
        let v4475 = L::and(v1266, v1267);
        let v1268 = w[1519];
        let v4473 = L::and(v1266, v1268);
        let v4472 = L::and(v1267, v1268);
        let v4474 = L::or(v4472, v4473);
        let v4476 = L::or(v4474, v4475);
        let v5293 = w[1573];
        let v5304 = L::and(v4476, v5293);
        let v5305 = L::test(v5304, 0xf);
        let v5521 = w[1574];
        let v5522 = L::choose(v5305, L::word(0x1), v5521);
        let v5301 = b[139];
        let v5523 = L::choose(v5301, L::word(0x3), v5522);
        let v6 = b[100];
        let v5527 = L::choose(v6, L::word(0x0), v5521);
        let v5327 = b[135];
        let v5525 = L::choose(v5327, L::word(0x3), v5521);
        let v13 = b[105];
        let v5508 = b[137];
        let v5510 = v13 & v5508;
        let v5526 = L::choose(v5510, v5525, v5521);
        let v5538 = b[136];
        let v5543 = L::choose(v5538, v5526, v5527);
        let v14 = b[106];
        let v5524 = L::choose(v14, L::word(0x2), v5521);
        let v5547 = b[138];
        let v5578 = L::choose(v5547, v5524, v5543);
        let v5528 = b[140];
        let v5579 = L::choose(v5528, v5578, v5523);
        let v5580 = L::choose(v11, v5579, L::word(0x0));
        w[1495] = v5580;
        w[1496] = v5580;
        let v5746 = !v5510;
        let v5483 = b[143];
        let v5738 = v5483 & v5637;
        let v5745 = v5508 | v5738;
        let v5747 = v5745 & v5746;
        let v5748 = (v5538 & v5747) | (!v5538 & v5508);
        let v5749 = (v5547 & v5508) | (!v5547 & v5748);
        let v5750 = v5528 & v5749;
        let v5751 = v11 & v5750;
        b[68] = v5751;
        b[69] = v5751;
        let v5739 = !v5738;
        let v5611 = b[145];
        let v5612 = v5483 | v5611;
        let v5740 = v5612 & v5739;
        let v5741 = (v5538 & v5740) | (!v5538 & v5483);
        let v5742 = (v5547 & v5483) | (!v5547 & v5741);
        let v5743 = v5528 & v5742;
        let v5744 = v11 & v5743;
        b[70] = v5744;
        b[71] = v5744;
        let v5631 = !v5611;
        let v5621 = b[131];
        let v5545 = b[167];
        let v5473 = b[144];
        let v5630 = (v5621 & v5545) | (!v5621 & v5473);
        let v5632 = v5630 & v5631;
        let v5633 = (v5538 & v5632) | (!v5538 & v5473);
        let v5634 = (v5547 & v5473) | (!v5547 & v5633);
        let v5635 = v5528 & v5634;
        b[72] = v5635;
        b[73] = v5635;
        b[74] = v5635;
        b[75] = v5744;
        b[76] = v5751;
        let v5318 = w[1580];
        let v5329 = L::add(v5318, L::word(0x1));
        let v5330 = L::and(v5329, L::word(0x7));
        let v5511 = L::choose(v5510, v5330, v5318);
        let v5542 = L::choose(v5538, v5511, v5318);
        let v5573 = L::choose(v5547, v5318, v5542);
        let v5574 = L::choose(v5528, v5573, L::word(0x0));
        w[1497] = v5574;
        w[1498] = v5574;
        w[1499] = v5574;
        w[1500] = v5580;
        let v5263 = w[1572];
        let v5272 = L::add(v5263, L::word(0x1));
        let v5273 = L::and(v5272, L::word(0x3));
        let v5307 = L::choose(v5305, v5263, v5273);
        let v5308 = L::choose(v5301, v5263, v5307);
        let v5275 = L::choose(v6, v5273, v5263);
        let v5541 = L::choose(v5538, v5263, v5275);
        let v5575 = L::choose(v5547, v5263, v5541);
        let v5576 = L::choose(v5528, v5575, v5308);
        let v5577 = L::choose(v11, v5576, L::word(0x0));
        w[1501] = v5577;
        let v6111 = b[240];
        let v6112 = v11 & v6111;
        let v1321 = b[77];
        b[77] = v6112;
        let v5053 = w[1576];
        let v6407 = L::and(v5053, L::word(0x3));
        let v1320 = w[1502];
        w[1502] = v6407;
        let v6294 = b[164];
        let v4439 = w[1588];
        let v5187 = w[1585];
        let v6307 = L::choose(v6294, v4439, v5187);
        w[1503] = v6307;
        w[1504] = v6307;
        let v6273 = w[1589];
        let v6369 = L::or(v6273, v6366);
        let v4460 = b[160];
        let v4463 = !v4460;
        let v6279 = L::pick(v4463, 0x8);
        let v4459 = b[161];
        let v4462 = !v4459;
        let v6277 = L::pick(v4462, 0x4);
        let v4458 = b[162];
        let v4461 = !v4458;
        let v6275 = L::pick(v4461, 0x1);
        let v4457 = b[159];
        let v6274 = L::pick(v4457, 0x2);
        let v6276 = L::or(v6274, v6275);
        let v6278 = L::or(v6276, v6277);
        let v6280 = L::or(v6278, v6279);
        let v6281 = L::and(v6273, v6280);
        let v6367 = L::or(v6281, v6366);
        let v6370 = L::choose(v6294, v6367, v6369);
        let v6371 = L::choose(v11, v6370, L::word(0x0));
        w[1505] = v6371;
        w[1506] = v6371;
        w[1507] = v6371;
        let v4443 = L::read(&m[12..16], v4439);
        let v4441 = L::read(&m[16..20], v4439);
        let v4445 = L::and(v4441, v4443);
        let v4440 = L::read(&m[20..24], v4439);
        let v4444 = L::and(v4440, v4443);
        let v4446 = L::or(v4444, v4445);
        let v4442 = L::and(v4440, v4441);
        let v4447 = L::or(v4442, v4446);
        let v6299 = L::test(v4447, 0x1);
        let v5176 = b[132];
        let v6300 = (v6294 & v6299) | (!v6294 & v5176);
        b[78] = v6300;
        b[79] = v6300;
        b[80] = v6300;
        let v6303 = !v6294;
        let v5104 = w[1586];
        let v5111 = L::equal(v5104, L::word(0x3));
        let v5058 = b[154];
        let v5125 = b[128];
        let v5126 = (v5058 & v5111) | (!v5058 & v5125);
        let v6114 = b[156];
        let v6141 = (v6114 & v5126) | (!v6114 & v5125);
        let v6304 = v6141 & v6303;
        b[81] = v6304;
        b[82] = v6304;
        let v5106 = L::add(v5104, L::word(0xfffffe));
        let v5107 = L::and(v5106, L::word(0xffffff));
        let v5109 = L::choose(v5058, v5107, v5104);
        let v6140 = L::choose(v6114, v5109, v5104);
        let v6301 = L::right::<1>(v4447);
        let v6302 = L::choose(v6294, v6301, v6140);
        w[1508] = v6302;
        w[1509] = v6302;
        w[1510] = v6302;
        b[83] = v6304;
        let v6099 = b[127];
        let v6103 = !v6099;
        let v5093 = b[126];
        let v6104 = v5093 & v6103;
        let v6105 = v5058 | v6104;
        let v6143 = (v6114 & v6105) | (!v6114 & v6104);
        let v6144 = v11 & v6143;
        b[84] = v6144;
        b[85] = v6144;
        b[86] = v6144;
        let v5067 = L::add(v5053, L::word(0x1));
        let v5068 = L::and(v5067, L::word(0x7));
        let v6133 = L::choose(v6114, v5068, v5053);
        let v6134 = L::choose(v6111, v5068, v6133);
        let v6306 = L::choose(v6294, L::word(0x0), v6134);
        w[1511] = v6306;
        w[1512] = v6306;
        w[1513] = v6306;
        let v5110 = b[158];
        let v5112 = !v5110;
        let v5042 = b[130];
        let v5113 = v5042 & v5112;
        let v5114 = (v5058 & v5113) | (!v5058 & v5042);
        let v6137 = (v6114 & v5114) | (!v6114 & v5042);
        let v5055 = L::equal(v5053, L::word(0x3));
        let v5057 = !v5055;
        let v6138 = v5057 & v6137;
        let v6139 = (v6111 & v6138) | (!v6111 & v6137);
        let v6297 = v6139 | v6294;
        let v6298 = v11 & v6297;
        b[87] = v6298;
        b[88] = v6298;
        b[89] = v6298;
        let v4464 = L::add(v4439, L::word(0x1));
        let v4465 = L::and(v4464, L::word(0x3));
        let v6290 = b[163];
        let v6291 = !v6290;
        let v4448 = L::equal(v1496, v4439);
        let v4449 = !v4448;
        let v6292 = v4449 & v6291;
        let v6293 = L::choose(v6292, v4465, v4439);
        let v6295 = L::choose(v6294, v4465, v6293);
        let v6296 = L::choose(v11, v6295, L::word(0x0));
        w[1514] = v6296;
        w[1515] = v6296;
        w[1516] = v6296;
        w[1517] = v6307;
        w[1518] = v5187;
        let v1273 = b[92];
        let v6029 = b[124];
        let v6038 = v1273 & v6029;
        let v4382 = b[147];
        let v6042 = v4382 & v6038;
        let v1468 = b[149];
        let v6046 = v1468 | v6042;
        let v1489 = L::equal(v1320, L::word(0x3));
        let v1491 = v1321 & v1489;
        let v6050 = (v1491 & v6046) | (!v1491 & v6042);
        let v6056 = L::pick(v6050, 0x8);
        let v4381 = b[150];
        let v6041 = v4381 & v6038;
        let v1467 = b[151];
        let v6045 = v1467 | v6041;
        let v6049 = (v1491 & v6045) | (!v1491 & v6041);
        let v6054 = L::pick(v6049, 0x4);
        let v4378 = b[146];
        let v6040 = v4378 & v6038;
        let v1455 = b[148];
        let v6044 = v1455 | v6040;
        let v6048 = (v1491 & v6044) | (!v1491 & v6040);
        let v6052 = L::pick(v6048, 0x2);
        let v4380 = b[152];
        let v6039 = v4380 & v6038;
        let v1466 = b[153];
        let v6043 = v1466 | v6039;
        let v6047 = (v1491 & v6043) | (!v1491 & v6039);
        let v6051 = L::pick(v6047, 0x1);
        let v6053 = L::or(v6051, v6052);
        let v6055 = L::or(v6053, v6054);
        let v6057 = L::or(v6055, v6056);
        let v5565 = w[1583];
        let v5572 = L::and(v4476, v5565);
        let v6058 = L::or(v5572, v6057);
        let v6059 = L::choose(v11, v6058, L::word(0x0));
        w[1519] = v6059;
        w[1520] = v6059;
        w[1521] = v6059;
        w[1522] = v5577;
        let v1636 = w[1581];
        let v5566 = L::and(v1636, v5565);
        let v1653 = w[1570];
        let v5567 = L::or(v1653, v5566);
        let v6352 = L::choose(v6351, v5566, v5567);
        let v6353 = L::choose(v6326, v6352, v5566);
        let v6354 = L::choose(v11, v6353, L::word(0x0));
        w[1523] = v6354;
        w[1524] = v6354;
        w[1525] = v6354;
        w[1526] = v5577;
        let v1646 = w[1571];
        let v5568 = L::and(v1646, v5565);
        let v5569 = L::or(v1653, v5568);
        let v6329 = L::choose(v6326, v5569, v5568);
        let v6330 = L::choose(v11, v6329, L::word(0x0));
        w[1527] = v6330;
        w[1528] = v6330;
        w[1529] = v6330;
        let v1508 = L::add(v1496, L::word(0x1));
        let v1509 = L::and(v1508, L::word(0x3));
        let v6327 = L::choose(v6326, v1509, v1496);
        let v6328 = L::choose(v11, v6327, L::word(0x0));
        w[1530] = v6328;
        w[1531] = v6328;
        w[1532] = v6328;
        let v4332 = b[235];
        let v4392 = b[234];
        let v4397 = v4332 & v4392;
        let v6004 = b[238];
        let v1275 = b[90];
        let v6007 = (v6004 & v4397) | (!v6004 & v1275);
        b[90] = v6007;
        let v4345 = b[237];
        let v4393 = b[236];
        let v4394 = v4345 & v4393;
        let v4331 = w[1601];
        let v4334 = L::test(v4331, 0x7fffff);
        let v4395 = v4334 & v4394;
        let v1274 = b[91];
        let v6009 = (v6004 & v4395) | (!v6004 & v1274);
        b[91] = v6009;
        let v4398 = v4345 & v4392;
        let v4335 = !v4334;
        let v4399 = v4335 & v4398;
        let v6006 = (v6004 & v4399) | (!v6004 & v1273);
        b[92] = v6006;
        let v5217 = b[239];
        let v6318 = b[117];
        let v6320 = v5217 & v6318;
        let v6321 = (v6028 & v4392) | (!v6028 & v6320);
        let v6322 = v11 & v6321;
        b[93] = v6322;
        b[94] = v6322;
        b[95] = v6322;
        let v6317 = w[1568];
        let v6336 = L::add(v6317, L::word(0x1));
        let v6337 = L::and(v6336, L::word(0x3f));
        let v6339 = L::choose(v6318, v6317, v6337);
        let v6340 = L::choose(v5621, v6339, v6317);
        let v6341 = L::choose(v11, v6340, L::word(0x0));
        w[1533] = v6341;
        w[1534] = v6341;
        w[1535] = v6341;
        let v5216 = w[1603];
        let v6032 = L::test(v5216, 0x800000);
        let v6033 = (v6028 & v4345) | (!v6028 & v6032);
        b[96] = v6033;
        b[97] = v6033;
        b[98] = v6033;
        let v6034 = L::and(v5216, L::word(0x7fffff));
        let v6035 = L::choose(v6028, v4331, v6034);
        w[1536] = v6035;
        w[1537] = v6035;
        w[1538] = v6035;
        let v4371 = w[1582];
        let v5625 = w[1611];
        let v6030 = L::choose(v6028, v4371, v5625);
        w[1539] = v6030;
        w[1540] = v6030;
        w[1541] = v6030;
        let v1270 = w[1547];
        let v1271 = w[1546];
        let v4485 = L::and(v1270, v1271);
        let v1272 = w[1545];
        let v4483 = L::and(v1270, v1272);
        let v4482 = L::and(v1271, v1272);
        let v4484 = L::or(v4482, v4483);
        let v4486 = L::or(v4484, v4485);
        let v4488 = L::add(v4486, L::word(0xe));
        let v4489 = L::and(v4488, L::word(0x3f));
        let v5590 = w[1575];
        let v6220 = L::equal(v5590, L::word(0x6));
        let v5208 = w[1602];
        let v6222 = L::choose(v6220, v4489, v5208);
        w[1542] = v6222;
        w[1543] = v6222;
        w[1544] = v6222;
        let v4491 = L::add(v4486, L::word(0x1));
        let v4492 = L::and(v4491, L::word(0x3f));
        let v5623 = L::choose(v5621, v4492, v4486);
        w[1545] = v5623;
        w[1546] = v5623;
        w[1547] = v5623;
        let v6223 = L::add(v5590, L::word(0x1));
        let v6224 = L::and(v6223, L::word(0x7));
        w[1548] = v6224;
        w[1549] = v6224;
        w[1550] = v6224;
        let v6331 = L::choose(v6326, v1496, L::word(0x0));
        let v1446 = L::right::<5>(v4);
        let v1448 = L::and(v1446, L::word(0xffffff));
        let v6335 = L::choose(v6326, v1448, L::word(0x0));
        L::write(&mut m[0..4], v6331, v6326, v6335);
        L::write(&mut m[4..8], v6331, v6326, v6335);
        L::write(&mut m[8..12], v6331, v6326, v6335);
        let v1485 = L::right::<4>(v4);
        let v1487 = L::and(v1485, L::word(0x1fffffe));
        let v1483 = L::equal(v4, L::word(0x20));
        let v1488 = L::choose(v1483, L::word(0x3), v1487);
        let v6334 = L::choose(v6326, v1488, L::word(0x0));
        L::write(&mut m[12..16], v6331, v6326, v6334);
        L::write(&mut m[16..20], v6331, v6326, v6334);
        L::write(&mut m[20..24], v6331, v6326, v6334);
        let v1306 = b[233];
        let v1305 = w[1597];
        let v4999 = L::choose(v1306, v1305, L::word(0x0));
        let v1304 = w[1598];
        let v4996 = L::choose(v1306, v1304, L::word(0x0));
        let v1303 = w[1599];
        let v4997 = L::choose(v1306, v1303, L::word(0x0));
        let v1302 = w[1600];
        let v4998 = L::choose(v1306, v1302, L::word(0x0));
        L::write(&mut m[24..536], v4999, v1306, v4996);
        L::write(&mut m[536..1048], v4999, v1306, v4997);
        L::write(&mut m[1048..1560], v4999, v1306, v4998);
        let v6036 = L::choose(v6028, L::word(0x0), v4486);
        let v6083 = b[125];
        let v5166 = w[1584];
        let v6084 = L::choose(v6083, v4371, v5166);
        let v6091 = L::left::<29>(v6084);
        let v4356 = w[1596];
        let v4358 = L::add(v4356, L::word(0x1));
        let v4360 = L::and(v4358, L::word(0x1f));
        let v6085 = L::choose(v6083, v4360, L::word(0x1));
        let v6089 = L::left::<24>(v6085);
        let v6087 = L::right::<1>(v4331);
        let v5144 = w[1587];
        let v6088 = L::choose(v6083, v6087, v5144);
        let v6090 = L::or(v6088, v6089);
        let v6092 = L::or(v6090, v6091);
        let v6094 = L::or(v6092, L::word(0x800000));
        let v5155 = b[157];
        let v6095 = (v6083 & v4345) | (!v6083 & v5155);
        let v6096 = L::choose(v6095, v6094, v6092);
        let v6097 = L::or(v6096, L::word(0x80000000));
        let v6100 = v6083 | v6099;
        let v6101 = L::choose(v6100, v6097, v6096);
        let v6102 = L::choose(v6028, L::word(0x0), v6101);
        L::write(&mut m[1560..1624], v6036, v6029, v6102);
        L::write(&mut m[1624..1688], v6036, v6029, v6102);
        L::write(&mut m[1688..1752], v6036, v6029, v6102);
        let v6333 = L::choose(v6326, v3, L::word(0x0));
        L::write(&mut m[1752..1756], v6331, v6326, v6333);
        L::write(&mut m[1756..1760], v6331, v6326, v6333);
        L::write(&mut m[1760..1764], v6331, v6326, v6333);
        let v1451 = L::and(v0, L::word(0xfffffff8));
        let v2 = w[1553];
        let v1452 = L::or(v2, v1451);
        let v6332 = L::choose(v6326, v1452, L::word(0x0));
        L::write(&mut m[1764..1768], v6331, v6326, v6332);
        L::write(&mut m[1768..1772], v6331, v6326, v6332);
        L::write(&mut m[1772..1776], v6331, v6326, v6332);
    }
}
