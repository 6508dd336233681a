//! The circuit `scrypt` as straight-line code over lanes.
//! Written by `cargo xtask netlists` from `hdl/verilog/scrypt.v` with yosys 0.23; driven by `sim::netlist`.
//! Never edited: a test compares the hash of the Verilog, and the text where that yosys is installed.

use crate::core::{Core, Layout, Memory, Register, Slice};
use crate::lanes::{Frame, Lanes, Map, Part};

const LAYOUT: Layout = Layout {
    name: "scrypt",
    verilog: "9861ba341256da9bf2ec30e31f81d4835f97ff52b75a7a392232354011482d10",
    words: 1792,
    bits: 256,
    memory: 209224,
    state: [1477, 130],
    inputs: &[
        Slice::new("cmd_aux0", 0, 32, 1477),
        Slice::new("cmd_dst", 0, 32, 1478),
        Slice::new("cmd_dst_len", 0, 32, 1479),
        Slice::new("cmd_slot", 0, 3, 1480),
        Slice::new("cmd_src", 0, 32, 1481),
        Slice::new("cmd_src_len", 0, 32, 1482),
        Slice::new("cmd_valid", 0, 1, 130),
        Slice::new("done_ready", 0, 1, 131),
        Slice::new("rdat_hi", 0, 32, 1483),
        Slice::new("rdat_last", 0, 1, 132),
        Slice::new("rdat_lo", 0, 32, 1484),
        Slice::new("rdat_valid", 0, 1, 133),
        Slice::new("resetn", 0, 1, 134),
        Slice::new("rseg_ready", 0, 1, 135),
        Slice::new("wdat_ready", 0, 1, 136),
        Slice::new("wseg_ready", 0, 1, 137),
    ],
    outputs: &[
        Slice::new("cmd_ready", 0, 1, 138),
        Slice::new("done_crc", 0, 32, 1485),
        Slice::new("done_extra", 0, 32, 1486),
        Slice::new("done_slot", 0, 3, 1487),
        Slice::new("done_status", 0, 8, 1488),
        Slice::new("done_valid", 0, 1, 139),
        Slice::new("ecc_corrected", 0, 1, 140),
        Slice::new("ecc_uncorrectable", 0, 1, 141),
        Slice::new("rdat_ready", 0, 1, 142),
        Slice::new("rseg_addr", 0, 32, 1489),
        Slice::new("rseg_beats", 0, 24, 1490),
        Slice::new("rseg_valid", 0, 1, 143),
        Slice::new("tmr_error", 0, 1, 144),
        Slice::new("wdat_hi", 0, 32, 1491),
        Slice::new("wdat_last", 0, 1, 145),
        Slice::new("wdat_lo", 0, 32, 1492),
        Slice::new("wdat_valid", 0, 1, 146),
        Slice::new("wseg_addr", 0, 32, 1493),
        Slice::new("wseg_beats", 0, 24, 1494),
        Slice::new("wseg_valid", 0, 1, 147),
    ],
    registers: &[
        Register::new("count.uneven", 0, 1, 0x0, 114, 0, 0),
        Register::new("count.copy_c", 0, 16, 0x0, 1461, 0, 0),
        Register::new("count.copy_b", 0, 16, 0x0, 1460, 0, 0),
        Register::new("count.copy_a", 0, 16, 0x0, 1459, 0, 0),
        Register::new("crc.state", 0, 32, 0xffffffff, 1389, 0, 0),
        Register::new("destination.uneven", 0, 1, 0x0, 113, 0, 0),
        Register::new("destination.copy_c", 0, 32, 0x0, 1457, 0, 0),
        Register::new("destination.copy_b", 0, 32, 0x0, 1456, 0, 0),
        Register::new("destination.copy_a", 0, 32, 0x0, 1455, 0, 0),
        Register::new("destination_bytes.uneven", 0, 1, 0x0, 112, 0, 0),
        Register::new("destination_bytes.copy_c", 0, 32, 0x0, 1453, 0, 0),
        Register::new("destination_bytes.copy_b", 0, 32, 0x0, 1452, 0, 0),
        Register::new("destination_bytes.copy_a", 0, 32, 0x0, 1451, 0, 0),
        Register::new("feeder.address.uneven", 0, 1, 0x0, 111, 0, 0),
        Register::new("feeder.address.copy_c", 0, 32, 0x0, 1388, 0, 0),
        Register::new("feeder.address.copy_b", 0, 32, 0x0, 1387, 0, 0),
        Register::new("feeder.address.copy_a", 0, 32, 0x0, 1386, 0, 0),
        Register::new("feeder.hash.uneven", 0, 1, 0x0, 110, 0, 0),
        Register::new("feeder.hash.copy_c", 0, 5, 0x0, 1385, 0, 0),
        Register::new("feeder.hash.copy_b", 0, 5, 0x0, 1384, 0, 0),
        Register::new("feeder.hash.copy_a", 0, 5, 0x0, 1383, 0, 0),
        Register::new("feeder.left.uneven", 0, 1, 0x0, 109, 0, 0),
        Register::new("feeder.left.copy_c", 0, 16, 0x0, 1435, 0, 0),
        Register::new("feeder.left.copy_b", 0, 16, 0x0, 1434, 0, 0),
        Register::new("feeder.left.copy_a", 0, 16, 0x0, 1433, 0, 0),
        Register::new("feeder.state.uneven", 0, 1, 0x0, 108, 0, 0),
        Register::new("feeder.state.copy_c", 0, 3, 0x0, 1436, 0, 0),
        Register::new("feeder.state.copy_b", 0, 3, 0x0, 1432, 0, 0),
        Register::new("feeder.state.copy_a", 0, 3, 0x0, 1431, 0, 0),
        Register::new("feeder.word.uneven", 0, 1, 0x0, 107, 0, 0),
        Register::new("feeder.word.copy_c", 0, 5, 0x0, 1430, 0, 0),
        Register::new("feeder.word.copy_b", 0, 5, 0x0, 1429, 0, 0),
        Register::new("feeder.word.copy_a", 0, 5, 0x0, 1428, 0, 0),
        Register::new("headers_bytes.uneven", 0, 1, 0x0, 106, 0, 0),
        Register::new("headers_bytes.copy_c", 0, 23, 0x0, 1449, 0, 0),
        Register::new("headers_bytes.copy_b", 0, 23, 0x0, 1448, 0, 0),
        Register::new("headers_bytes.copy_a", 0, 23, 0x0, 1447, 0, 0),
        Register::new("is_small.uneven", 0, 1, 0x0, 105, 0, 0),
        Register::new("is_small.copy_c", 0, 1, 0x0, 126, 0, 0),
        Register::new("is_small.copy_b", 0, 1, 0x0, 125, 0, 0),
        Register::new("is_small.copy_a", 0, 1, 0x0, 124, 0, 0),
        Register::new("pbkdf2.word$q", 0, 32, 0x0, 1370, 0, 0),
        Register::new("pbkdf2.close_step.uneven", 0, 1, 0x0, 104, 0, 0),
        Register::new("pbkdf2.close_step.copy_c", 0, 5, 0x0, 1425, 0, 0),
        Register::new("pbkdf2.close_step.copy_b", 0, 5, 0x0, 1424, 0, 0),
        Register::new("pbkdf2.close_step.copy_a", 0, 5, 0x0, 1423, 0, 0),
        Register::new("pbkdf2.count.uneven", 0, 1, 0x0, 103, 0, 0),
        Register::new("pbkdf2.count.copy_c", 0, 8, 0x0, 1439, 0, 0),
        Register::new("pbkdf2.count.copy_b", 0, 8, 0x0, 1438, 0, 0),
        Register::new("pbkdf2.count.copy_a", 0, 8, 0x0, 1437, 0, 0),
        Register::new("pbkdf2.feed_step.uneven", 0, 1, 0x0, 102, 0, 0),
        Register::new("pbkdf2.feed_step.copy_c", 0, 5, 0x0, 1421, 0, 0),
        Register::new("pbkdf2.feed_step.copy_b", 0, 5, 0x0, 1420, 0, 0),
        Register::new("pbkdf2.feed_step.copy_a", 0, 5, 0x0, 1419, 0, 0),
        Register::new("pbkdf2.hash.uneven", 0, 1, 0x0, 101, 0, 0),
        Register::new("pbkdf2.hash.copy_c", 0, 5, 0x0, 1379, 0, 0),
        Register::new("pbkdf2.hash.copy_b", 0, 5, 0x0, 1378, 0, 0),
        Register::new("pbkdf2.hash.copy_a", 0, 5, 0x0, 1377, 0, 0),
        Register::new("pbkdf2.memory.register_check$q", 0, 8, 0x0, 1373, 1, 1),
        Register::new("pbkdf2.memory.register_hi$q", 0, 32, 0x0, 1375, 1, 1),
        Register::new("pbkdf2.memory.register_lo$q", 0, 32, 0x0, 1331, 1, 3),
        Register::new("pbkdf2.memory.register$q", 0, 1, 0x0, 97, 1, 3),
        Register::new("pbkdf2.memory.reading$q", 0, 1, 0x0, 97, 0, 3),
        Register::new("pbkdf2.memory.check$q", 0, 8, 0x0, 1337, 0, 0),
        Register::new("pbkdf2.memory.lo$q", 0, 32, 0x0, 1336, 0, 0),
        Register::new("pbkdf2.memory.address$q", 0, 9, 0x0, 1335, 0, 0),
        Register::new("pbkdf2.memory.storing$q", 0, 1, 0x0, 96, 0, 0),
        Register::new("pbkdf2.memory.decoder.read_valid", 0, 1, 0x0, 97, 2, 3),
        Register::new("pbkdf2.memory.decoder.read", 0, 32, 0x0, 1331, 2, 3),
        Register::new("pbkdf2.memory.decoder.syndrome", 0, 8, 0x0, 1372, 0, 0),
        Register::new("pbkdf2.memory.decoder.result", 0, 32, 0x0, 1371, 0, 0),
        Register::new("pbkdf2.memory.decoder.one", 0, 1, 0x0, 95, 0, 0),
        Register::new("pbkdf2.memory.decoder.more", 0, 1, 0x0, 94, 0, 0),
        Register::new("pbkdf2.memory.memory.value", 0, 32, 0x0, 1331, 0, 3),
        Register::new("pbkdf2.memory.memory.value", 32, 32, 0x0, 1375, 0, 1),
        Register::new("pbkdf2.memory.memory.value", 64, 8, 0x0, 1373, 0, 1),
        Register::new("pbkdf2.runs.uneven", 0, 1, 0x0, 93, 0, 0),
        Register::new("pbkdf2.runs.copy_c", 0, 1, 0x0, 123, 0, 0),
        Register::new("pbkdf2.runs.copy_b", 0, 1, 0x0, 122, 0, 0),
        Register::new("pbkdf2.runs.copy_a", 0, 1, 0x0, 121, 0, 0),
        Register::new("pbkdf2.sha.added$q", 0, 32, 0x0, 1338, 0, 0),
        Register::new("pbkdf2.sha.q$q", 0, 32, 0x0, 1368, 0, 0),
        Register::new("pbkdf2.sha.p$q", 0, 32, 0x0, 1361, 0, 0),
        Register::new("pbkdf2.sha.z$q", 0, 32, 0x0, 1339, 0, 0),
        Register::new("pbkdf2.sha.rb$q", 0, 32, 0x0, 1345, 0, 0),
        Register::new("pbkdf2.sha.ra$q", 0, 32, 0x0, 1344, 0, 0),
        Register::new("pbkdf2.sha.kw$q", 0, 32, 0x0, 1350, 0, 0),
        Register::new("pbkdf2.sha.w$15$q", 0, 32, 0x0, 1369, 0, 0),
        Register::new("pbkdf2.sha.w$14$q", 0, 32, 0x0, 1367, 0, 0),
        Register::new("pbkdf2.sha.w$13$q", 0, 32, 0x0, 1362, 0, 0),
        Register::new("pbkdf2.sha.w$12$q", 0, 32, 0x0, 1363, 0, 0),
        Register::new("pbkdf2.sha.w$11$q", 0, 32, 0x0, 1364, 0, 0),
        Register::new("pbkdf2.sha.w$10$q", 0, 32, 0x0, 1365, 0, 0),
        Register::new("pbkdf2.sha.w$9$q", 0, 32, 0x0, 1366, 0, 0),
        Register::new("pbkdf2.sha.w$8$q", 0, 32, 0x0, 1353, 0, 0),
        Register::new("pbkdf2.sha.w$7$q", 0, 32, 0x0, 1354, 0, 0),
        Register::new("pbkdf2.sha.w$6$q", 0, 32, 0x0, 1355, 0, 0),
        Register::new("pbkdf2.sha.w$5$q", 0, 32, 0x0, 1356, 0, 0),
        Register::new("pbkdf2.sha.w$4$q", 0, 32, 0x0, 1357, 0, 0),
        Register::new("pbkdf2.sha.w$3$q", 0, 32, 0x0, 1358, 0, 0),
        Register::new("pbkdf2.sha.w$2$q", 0, 32, 0x0, 1359, 0, 0),
        Register::new("pbkdf2.sha.w$1$q", 0, 32, 0x0, 1360, 0, 0),
        Register::new("pbkdf2.sha.w$0$q", 0, 32, 0x0, 1352, 0, 0),
        Register::new("pbkdf2.sha.s$7$q", 0, 32, 0x0, 1349, 0, 0),
        Register::new("pbkdf2.sha.s$6$q", 0, 32, 0x0, 1348, 0, 0),
        Register::new("pbkdf2.sha.s$5$q", 0, 32, 0x0, 1347, 0, 0),
        Register::new("pbkdf2.sha.s$4$q", 0, 32, 0x0, 1346, 0, 0),
        Register::new("pbkdf2.sha.s$3$q", 0, 32, 0x0, 1343, 0, 0),
        Register::new("pbkdf2.sha.s$2$q", 0, 32, 0x0, 1342, 0, 0),
        Register::new("pbkdf2.sha.s$1$q", 0, 32, 0x0, 1341, 0, 0),
        Register::new("pbkdf2.sha.s$0$q", 0, 32, 0x0, 1340, 0, 0),
        Register::new("pbkdf2.sha.k.value", 0, 32, 0x0, 1351, 0, 0),
        Register::new("pbkdf2.step.uneven", 0, 1, 0x0, 92, 0, 0),
        Register::new("pbkdf2.step.copy_c", 0, 5, 0x0, 1426, 0, 0),
        Register::new("pbkdf2.step.copy_b", 0, 5, 0x0, 1422, 0, 0),
        Register::new("pbkdf2.step.copy_a", 0, 5, 0x0, 1418, 0, 0),
        Register::new("right.uneven", 0, 1, 0x0, 91, 0, 0),
        Register::new("right.copy_c", 0, 1, 0x0, 129, 0, 0),
        Register::new("right.copy_b", 0, 1, 0x0, 128, 0, 0),
        Register::new("right.copy_a", 0, 1, 0x0, 127, 0, 0),
        Register::new("romix.frame.add0.uneven", 0, 1, 0x0, 87, 0, 0),
        Register::new("romix.frame.add0.copy_c", 0, 1, 0x0, 90, 0, 0),
        Register::new("romix.frame.add0.copy_b", 0, 1, 0x0, 89, 0, 0),
        Register::new("romix.frame.add0.copy_a", 0, 1, 0x0, 88, 0, 0),
        Register::new("romix.frame.address1.uneven", 0, 1, 0x0, 86, 0, 0),
        Register::new("romix.frame.address1.copy_c", 0, 12, 0x0, 1318, 0, 0),
        Register::new("romix.frame.address1.copy_b", 0, 12, 0x0, 1317, 0, 0),
        Register::new("romix.frame.address1.copy_a", 0, 12, 0x0, 1316, 0, 0),
        Register::new("romix.frame.address2.uneven", 0, 1, 0x0, 85, 0, 0),
        Register::new("romix.frame.address2.copy_c", 0, 12, 0x0, 1315, 0, 0),
        Register::new("romix.frame.address2.copy_b", 0, 12, 0x0, 1314, 0, 0),
        Register::new("romix.frame.address2.copy_a", 0, 12, 0x0, 1313, 0, 0),
        Register::new("romix.frame.address3.uneven", 0, 1, 0x0, 84, 0, 0),
        Register::new("romix.frame.address3.copy_c", 0, 12, 0x0, 1306, 0, 0),
        Register::new("romix.frame.address3.copy_b", 0, 12, 0x0, 1305, 0, 0),
        Register::new("romix.frame.address3.copy_a", 0, 12, 0x0, 1304, 0, 0),
        Register::new("romix.frame.at$0.uneven", 0, 1, 0x0, 83, 0, 0),
        Register::new("romix.frame.at$0.copy_c", 0, 5, 0x0, 1470, 0, 0),
        Register::new("romix.frame.at$0.copy_b", 0, 5, 0x0, 1469, 0, 0),
        Register::new("romix.frame.at$0.copy_a", 0, 5, 0x0, 1468, 0, 0),
        Register::new("romix.frame.at$1.uneven", 0, 1, 0x0, 82, 0, 0),
        Register::new("romix.frame.at$1.copy_c", 0, 5, 0x0, 1327, 0, 0),
        Register::new("romix.frame.at$1.copy_b", 0, 5, 0x0, 1326, 0, 0),
        Register::new("romix.frame.at$1.copy_a", 0, 5, 0x0, 1325, 0, 0),
        Register::new("romix.frame.at$2.uneven", 0, 1, 0x0, 81, 0, 0),
        Register::new("romix.frame.at$2.copy_c", 0, 5, 0x0, 1312, 0, 0),
        Register::new("romix.frame.at$2.copy_b", 0, 5, 0x0, 1311, 0, 0),
        Register::new("romix.frame.at$2.copy_a", 0, 5, 0x0, 1310, 0, 0),
        Register::new("romix.frame.at$3.uneven", 0, 1, 0x0, 80, 0, 0),
        Register::new("romix.frame.at$3.copy_c", 0, 5, 0x0, 1309, 0, 0),
        Register::new("romix.frame.at$3.copy_b", 0, 5, 0x0, 1308, 0, 0),
        Register::new("romix.frame.at$3.copy_a", 0, 5, 0x0, 1307, 0, 0),
        Register::new("romix.frame.at$4.uneven", 0, 1, 0x0, 79, 0, 0),
        Register::new("romix.frame.at$4.copy_c", 0, 5, 0x0, 1303, 0, 0),
        Register::new("romix.frame.at$4.copy_b", 0, 5, 0x0, 1302, 0, 0),
        Register::new("romix.frame.at$4.copy_a", 0, 5, 0x0, 1301, 0, 0),
        Register::new("romix.frame.at$5.uneven", 0, 1, 0x0, 78, 0, 0),
        Register::new("romix.frame.at$5.copy_c", 0, 5, 0x0, 1300, 0, 0),
        Register::new("romix.frame.at$5.copy_b", 0, 5, 0x0, 1299, 0, 0),
        Register::new("romix.frame.at$5.copy_a", 0, 5, 0x0, 1298, 0, 0),
        Register::new("romix.frame.at$6.uneven", 0, 1, 0x0, 77, 0, 0),
        Register::new("romix.frame.at$6.copy_c", 0, 5, 0x0, 1297, 0, 0),
        Register::new("romix.frame.at$6.copy_b", 0, 5, 0x0, 1296, 0, 0),
        Register::new("romix.frame.at$6.copy_a", 0, 5, 0x0, 1295, 0, 0),
        Register::new("romix.frame.at$7.uneven", 0, 1, 0x0, 76, 0, 0),
        Register::new("romix.frame.at$7.copy_c", 0, 5, 0x0, 1294, 0, 0),
        Register::new("romix.frame.at$7.copy_b", 0, 5, 0x0, 1293, 0, 0),
        Register::new("romix.frame.at$7.copy_a", 0, 5, 0x0, 1292, 0, 0),
        Register::new("romix.frame.at$8.uneven", 0, 1, 0x0, 75, 0, 0),
        Register::new("romix.frame.at$8.copy_c", 0, 5, 0x0, 1291, 0, 0),
        Register::new("romix.frame.at$8.copy_b", 0, 5, 0x0, 1290, 0, 0),
        Register::new("romix.frame.at$8.copy_a", 0, 5, 0x0, 1289, 0, 0),
        Register::new("romix.frame.begins.uneven", 0, 1, 0x0, 74, 0, 0),
        Register::new("romix.frame.begins.copy_c", 0, 1, 0x0, 117, 0, 0),
        Register::new("romix.frame.begins.copy_b", 0, 1, 0x0, 116, 0, 0),
        Register::new("romix.frame.begins.copy_a", 0, 1, 0x0, 115, 0, 0),
        Register::new("romix.frame.busy.uneven", 0, 1, 0x0, 73, 0, 0),
        Register::new("romix.frame.busy.copy_c", 0, 5, 0x0, 1395, 0, 0),
        Register::new("romix.frame.busy.copy_b", 0, 5, 0x0, 1394, 0, 0),
        Register::new("romix.frame.busy.copy_a", 0, 5, 0x0, 1393, 0, 0),
        Register::new("romix.frame.enter_at.uneven", 0, 1, 0x0, 72, 0, 0),
        Register::new("romix.frame.enter_at.copy_c", 0, 5, 0x0, 1392, 0, 0),
        Register::new("romix.frame.enter_at.copy_b", 0, 5, 0x0, 1391, 0, 0),
        Register::new("romix.frame.enter_at.copy_a", 0, 5, 0x0, 1390, 0, 0),
        Register::new("romix.frame.fresh0.uneven", 0, 1, 0x0, 68, 0, 0),
        Register::new("romix.frame.fresh0.copy_c", 0, 1, 0x0, 71, 0, 0),
        Register::new("romix.frame.fresh0.copy_b", 0, 1, 0x0, 70, 0, 0),
        Register::new("romix.frame.fresh0.copy_a", 0, 1, 0x0, 69, 0, 0),
        Register::new("romix.frame.gives.uneven", 0, 1, 0x0, 67, 0, 0),
        Register::new("romix.frame.gives.copy_c", 0, 2, 0x0, 1416, 0, 0),
        Register::new("romix.frame.gives.copy_b", 0, 2, 0x0, 1415, 0, 0),
        Register::new("romix.frame.gives.copy_a", 0, 2, 0x0, 1414, 0, 0),
        Register::new("romix.frame.group0.uneven", 0, 1, 0x0, 66, 0, 0),
        Register::new("romix.frame.group0.copy_c", 0, 6, 0x0, 1324, 0, 0),
        Register::new("romix.frame.group0.copy_b", 0, 6, 0x0, 1323, 0, 0),
        Register::new("romix.frame.group0.copy_a", 0, 6, 0x0, 1322, 0, 0),
        Register::new("romix.frame.leave_at.uneven", 0, 1, 0x0, 65, 0, 0),
        Register::new("romix.frame.leave_at.copy_c", 0, 5, 0x0, 1413, 0, 0),
        Register::new("romix.frame.leave_at.copy_b", 0, 5, 0x0, 1412, 0, 0),
        Register::new("romix.frame.leave_at.copy_a", 0, 5, 0x0, 1411, 0, 0),
        Register::new("romix.frame.leave_word.uneven", 0, 1, 0x0, 64, 0, 0),
        Register::new("romix.frame.leave_word.copy_c", 0, 4, 0x0, 1410, 0, 0),
        Register::new("romix.frame.leave_word.copy_b", 0, 4, 0x0, 1409, 0, 0),
        Register::new("romix.frame.leave_word.copy_a", 0, 4, 0x0, 1408, 0, 0),
        Register::new("romix.frame.now.uneven", 0, 1, 0x0, 63, 0, 0),
        Register::new("romix.frame.now.copy_c", 0, 19, 0x0, 1467, 0, 0),
        Register::new("romix.frame.now.copy_b", 0, 19, 0x0, 1466, 0, 0),
        Register::new("romix.frame.now.copy_a", 0, 19, 0x0, 1465, 0, 0),
        Register::new("romix.frame.offset.uneven", 0, 1, 0x0, 62, 0, 0),
        Register::new("romix.frame.offset.copy_c", 0, 3, 0x0, 1330, 0, 0),
        Register::new("romix.frame.offset.copy_b", 0, 3, 0x0, 1329, 0, 0),
        Register::new("romix.frame.offset.copy_a", 0, 3, 0x0, 1328, 0, 0),
        Register::new("romix.frame.part0.uneven", 0, 1, 0x0, 61, 0, 0),
        Register::new("romix.frame.part0.copy_c", 0, 2, 0x0, 1321, 0, 0),
        Register::new("romix.frame.part0.copy_b", 0, 2, 0x0, 1320, 0, 0),
        Register::new("romix.frame.part0.copy_a", 0, 2, 0x0, 1319, 0, 0),
        Register::new("romix.frame.reads.uneven", 0, 1, 0x0, 60, 0, 0),
        Register::new("romix.frame.reads.copy_c", 0, 8, 0x0, 1464, 0, 0),
        Register::new("romix.frame.reads.copy_b", 0, 8, 0x0, 1463, 0, 0),
        Register::new("romix.frame.reads.copy_a", 0, 8, 0x0, 1462, 0, 0),
        Register::new("romix.frame.saves.uneven", 0, 1, 0x0, 59, 0, 0),
        Register::new("romix.frame.saves.copy_c", 0, 3, 0x0, 1288, 0, 0),
        Register::new("romix.frame.saves.copy_b", 0, 3, 0x0, 1287, 0, 0),
        Register::new("romix.frame.saves.copy_a", 0, 3, 0x0, 1286, 0, 0),
        Register::new("romix.frame.stores.uneven", 0, 1, 0x0, 58, 0, 0),
        Register::new("romix.frame.stores.copy_c", 0, 3, 0x0, 1285, 0, 0),
        Register::new("romix.frame.stores.copy_b", 0, 3, 0x0, 1284, 0, 0),
        Register::new("romix.frame.stores.copy_a", 0, 3, 0x0, 1283, 0, 0),
        Register::new("romix.frame.turn.uneven", 0, 1, 0x0, 57, 0, 0),
        Register::new("romix.frame.turn.copy_c", 0, 5, 0x0, 1473, 0, 0),
        Register::new("romix.frame.turn.copy_b", 0, 5, 0x0, 1472, 0, 0),
        Register::new("romix.frame.turn.copy_a", 0, 5, 0x0, 1471, 0, 0),
        Register::new("romix.frame.wanted_out.uneven", 0, 1, 0x0, 56, 0, 0),
        Register::new("romix.frame.wanted_out.copy_c", 0, 1, 0x0, 120, 0, 0),
        Register::new("romix.frame.wanted_out.copy_b", 0, 1, 0x0, 119, 0, 0),
        Register::new("romix.frame.wanted_out.copy_a", 0, 1, 0x0, 118, 0, 0),
        Register::new("romix.frame.warm.uneven", 0, 1, 0x0, 55, 0, 0),
        Register::new("romix.frame.warm.copy_c", 0, 6, 0x0, 1476, 0, 0),
        Register::new("romix.frame.warm.copy_b", 0, 6, 0x0, 1475, 0, 0),
        Register::new("romix.frame.warm.copy_a", 0, 6, 0x0, 1474, 0, 0),
        Register::new("romix.frame.word0.uneven", 0, 1, 0x0, 54, 0, 0),
        Register::new("romix.frame.word0.copy_c", 0, 4, 0x0, 1406, 0, 0),
        Register::new("romix.frame.word0.copy_b", 0, 4, 0x0, 1405, 0, 0),
        Register::new("romix.frame.word0.copy_a", 0, 4, 0x0, 1404, 0, 0),
        Register::new("romix.frame.word1.uneven", 0, 1, 0x0, 53, 0, 0),
        Register::new("romix.frame.word1.copy_c", 0, 4, 0x0, 1407, 0, 0),
        Register::new("romix.frame.word1.copy_b", 0, 4, 0x0, 1403, 0, 0),
        Register::new("romix.frame.word1.copy_a", 0, 4, 0x0, 1402, 0, 0),
        Register::new("romix.halves.added", 480, 32, 0x0, 1282, 0, 0),
        Register::new("romix.halves.added_high", 480, 32, 0x0, 1281, 0, 0),
        Register::new("romix.halves.half", 480, 32, 0x0, 1084, 0, 1),
        Register::new("romix.halves.added", 448, 32, 0x0, 1264, 0, 0),
        Register::new("romix.halves.added_high", 448, 32, 0x0, 1083, 0, 0),
        Register::new("romix.halves.half", 448, 32, 0x0, 1081, 0, 1),
        Register::new("romix.halves.added", 416, 32, 0x0, 1275, 0, 0),
        Register::new("romix.halves.added_high", 416, 32, 0x0, 1080, 0, 0),
        Register::new("romix.halves.half", 416, 32, 0x0, 1078, 0, 1),
        Register::new("romix.halves.added", 384, 32, 0x0, 1260, 0, 0),
        Register::new("romix.halves.added_high", 384, 32, 0x0, 1077, 0, 0),
        Register::new("romix.halves.half", 384, 32, 0x0, 1075, 0, 1),
        Register::new("romix.halves.added", 352, 32, 0x0, 1268, 0, 0),
        Register::new("romix.halves.added_high", 352, 32, 0x0, 1074, 0, 0),
        Register::new("romix.halves.half", 352, 32, 0x0, 1072, 0, 1),
        Register::new("romix.halves.added", 320, 32, 0x0, 1266, 0, 0),
        Register::new("romix.halves.added_high", 320, 32, 0x0, 1071, 0, 0),
        Register::new("romix.halves.half", 320, 32, 0x0, 1069, 0, 1),
        Register::new("romix.halves.added", 288, 32, 0x0, 1261, 0, 0),
        Register::new("romix.halves.added_high", 288, 32, 0x0, 1068, 0, 0),
        Register::new("romix.halves.half", 288, 32, 0x0, 1066, 0, 1),
        Register::new("romix.halves.added", 256, 32, 0x0, 1278, 0, 0),
        Register::new("romix.halves.added_high", 256, 32, 0x0, 1065, 0, 0),
        Register::new("romix.halves.half", 256, 32, 0x0, 1063, 0, 1),
        Register::new("romix.halves.added", 224, 32, 0x0, 1269, 0, 0),
        Register::new("romix.halves.added_high", 224, 32, 0x0, 1062, 0, 0),
        Register::new("romix.halves.half", 224, 32, 0x0, 1060, 0, 1),
        Register::new("romix.halves.added", 192, 32, 0x0, 1265, 0, 0),
        Register::new("romix.halves.added_high", 192, 32, 0x0, 1059, 0, 0),
        Register::new("romix.halves.half", 192, 32, 0x0, 1057, 0, 1),
        Register::new("romix.halves.added", 160, 32, 0x0, 1263, 0, 0),
        Register::new("romix.halves.added_high", 160, 32, 0x0, 1056, 0, 0),
        Register::new("romix.halves.half", 160, 32, 0x0, 1054, 0, 1),
        Register::new("romix.halves.added", 128, 32, 0x0, 1258, 0, 0),
        Register::new("romix.halves.added_high", 128, 32, 0x0, 1053, 0, 0),
        Register::new("romix.halves.half", 128, 32, 0x0, 1051, 0, 1),
        Register::new("romix.halves.added", 96, 32, 0x0, 1267, 0, 0),
        Register::new("romix.halves.added_high", 96, 32, 0x0, 1050, 0, 0),
        Register::new("romix.halves.half", 96, 32, 0x0, 1048, 0, 1),
        Register::new("romix.halves.added", 64, 32, 0x0, 1272, 0, 0),
        Register::new("romix.halves.added_high", 64, 32, 0x0, 1047, 0, 0),
        Register::new("romix.halves.half", 64, 32, 0x0, 1045, 0, 1),
        Register::new("romix.halves.added", 32, 32, 0x0, 1262, 0, 0),
        Register::new("romix.halves.added_high", 32, 32, 0x0, 1044, 0, 0),
        Register::new("romix.halves.half", 32, 32, 0x0, 1042, 0, 1),
        Register::new("romix.halves.added", 0, 32, 0x0, 1259, 0, 0),
        Register::new("romix.halves.added_high", 0, 32, 0x0, 1041, 0, 0),
        Register::new("romix.halves.half", 0, 32, 0x0, 1039, 0, 1),
        Register::new("romix.halves.one_both", 0, 32, 0x0, 1038, 0, 0),
        Register::new("romix.halves.one_high", 0, 32, 0x0, 1037, 0, 0),
        Register::new("romix.pad.columns[15].stage", 0, 32, 0x0, 1035, 1, 1),
        Register::new("romix.pad.columns[15].stage", 32, 32, 0x0, 1032, 1, 1),
        Register::new("romix.pad.columns[15].stage", 64, 8, 0x0, 1029, 1, 1),
        Register::new("romix.pad.columns[15].read", 0, 32, 0x0, 1034, 0, 0),
        Register::new("romix.pad.columns[15].read", 32, 32, 0x0, 1031, 0, 0),
        Register::new("romix.pad.columns[15].syndrome", 0, 8, 0x0, 1028, 0, 0),
        Register::new("romix.pad.columns[15].result", 0, 32, 0x0, 1027, 0, 0),
        Register::new("romix.pad.columns[15].result", 32, 32, 0x0, 1026, 0, 0),
        Register::new("romix.pad.columns[15].was_one", 0, 1, 0x0, 50, 0, 0),
        Register::new("romix.pad.columns[15].was_more", 0, 1, 0x0, 49, 0, 0),
        Register::new("romix.pad.columns[15].value", 0, 32, 0x0, 1035, 0, 1),
        Register::new("romix.pad.columns[15].value", 32, 32, 0x0, 1032, 0, 1),
        Register::new("romix.pad.columns[15].value", 64, 8, 0x0, 1029, 0, 1),
        Register::new("romix.pad.columns[15].store", 0, 32, 0x0, 1081, 1, 1),
        Register::new("romix.pad.columns[15].store", 32, 32, 0x0, 1084, 1, 1),
        Register::new("romix.pad.columns[15].store", 64, 8, 0x0, 1025, 0, 0),
        Register::new("romix.pad.columns[14].stage", 0, 32, 0x0, 1023, 1, 1),
        Register::new("romix.pad.columns[14].stage", 32, 32, 0x0, 1020, 1, 1),
        Register::new("romix.pad.columns[14].stage", 64, 8, 0x0, 1017, 1, 1),
        Register::new("romix.pad.columns[14].read", 0, 32, 0x0, 1022, 0, 0),
        Register::new("romix.pad.columns[14].read", 32, 32, 0x0, 1019, 0, 0),
        Register::new("romix.pad.columns[14].syndrome", 0, 8, 0x0, 1016, 0, 0),
        Register::new("romix.pad.columns[14].result", 0, 32, 0x0, 1015, 0, 0),
        Register::new("romix.pad.columns[14].result", 32, 32, 0x0, 1014, 0, 0),
        Register::new("romix.pad.columns[14].was_one", 0, 1, 0x0, 48, 0, 0),
        Register::new("romix.pad.columns[14].was_more", 0, 1, 0x0, 47, 0, 0),
        Register::new("romix.pad.columns[14].value", 0, 32, 0x0, 1023, 0, 1),
        Register::new("romix.pad.columns[14].value", 32, 32, 0x0, 1020, 0, 1),
        Register::new("romix.pad.columns[14].value", 64, 8, 0x0, 1017, 0, 1),
        Register::new("romix.pad.columns[14].store", 0, 32, 0x0, 1075, 1, 1),
        Register::new("romix.pad.columns[14].store", 32, 32, 0x0, 1078, 1, 1),
        Register::new("romix.pad.columns[14].store", 64, 8, 0x0, 1013, 0, 0),
        Register::new("romix.pad.columns[13].stage", 0, 32, 0x0, 1011, 1, 1),
        Register::new("romix.pad.columns[13].stage", 32, 32, 0x0, 1008, 1, 1),
        Register::new("romix.pad.columns[13].stage", 64, 8, 0x0, 1005, 1, 1),
        Register::new("romix.pad.columns[13].read", 0, 32, 0x0, 1010, 0, 0),
        Register::new("romix.pad.columns[13].read", 32, 32, 0x0, 1007, 0, 0),
        Register::new("romix.pad.columns[13].syndrome", 0, 8, 0x0, 1004, 0, 0),
        Register::new("romix.pad.columns[13].result", 0, 32, 0x0, 1003, 0, 0),
        Register::new("romix.pad.columns[13].result", 32, 32, 0x0, 1002, 0, 0),
        Register::new("romix.pad.columns[13].was_one", 0, 1, 0x0, 46, 0, 0),
        Register::new("romix.pad.columns[13].was_more", 0, 1, 0x0, 45, 0, 0),
        Register::new("romix.pad.columns[13].value", 0, 32, 0x0, 1011, 0, 1),
        Register::new("romix.pad.columns[13].value", 32, 32, 0x0, 1008, 0, 1),
        Register::new("romix.pad.columns[13].value", 64, 8, 0x0, 1005, 0, 1),
        Register::new("romix.pad.columns[13].store", 0, 32, 0x0, 1069, 1, 1),
        Register::new("romix.pad.columns[13].store", 32, 32, 0x0, 1072, 1, 1),
        Register::new("romix.pad.columns[13].store", 64, 8, 0x0, 1001, 0, 0),
        Register::new("romix.pad.columns[12].stage", 0, 32, 0x0, 999, 1, 1),
        Register::new("romix.pad.columns[12].stage", 32, 32, 0x0, 996, 1, 1),
        Register::new("romix.pad.columns[12].stage", 64, 8, 0x0, 993, 1, 1),
        Register::new("romix.pad.columns[12].read", 0, 32, 0x0, 998, 0, 0),
        Register::new("romix.pad.columns[12].read", 32, 32, 0x0, 995, 0, 0),
        Register::new("romix.pad.columns[12].syndrome", 0, 8, 0x0, 992, 0, 0),
        Register::new("romix.pad.columns[12].result", 0, 32, 0x0, 991, 0, 0),
        Register::new("romix.pad.columns[12].result", 32, 32, 0x0, 990, 0, 0),
        Register::new("romix.pad.columns[12].was_one", 0, 1, 0x0, 44, 0, 0),
        Register::new("romix.pad.columns[12].was_more", 0, 1, 0x0, 43, 0, 0),
        Register::new("romix.pad.columns[12].value", 0, 32, 0x0, 999, 0, 1),
        Register::new("romix.pad.columns[12].value", 32, 32, 0x0, 996, 0, 1),
        Register::new("romix.pad.columns[12].value", 64, 8, 0x0, 993, 0, 1),
        Register::new("romix.pad.columns[12].store", 0, 32, 0x0, 1063, 1, 1),
        Register::new("romix.pad.columns[12].store", 32, 32, 0x0, 1066, 1, 1),
        Register::new("romix.pad.columns[12].store", 64, 8, 0x0, 989, 0, 0),
        Register::new("romix.pad.columns[11].stage", 0, 32, 0x0, 987, 1, 1),
        Register::new("romix.pad.columns[11].stage", 32, 32, 0x0, 984, 1, 1),
        Register::new("romix.pad.columns[11].stage", 64, 8, 0x0, 981, 1, 1),
        Register::new("romix.pad.columns[11].read", 0, 32, 0x0, 986, 0, 0),
        Register::new("romix.pad.columns[11].read", 32, 32, 0x0, 983, 0, 0),
        Register::new("romix.pad.columns[11].syndrome", 0, 8, 0x0, 980, 0, 0),
        Register::new("romix.pad.columns[11].result", 0, 32, 0x0, 979, 0, 0),
        Register::new("romix.pad.columns[11].result", 32, 32, 0x0, 978, 0, 0),
        Register::new("romix.pad.columns[11].was_one", 0, 1, 0x0, 42, 0, 0),
        Register::new("romix.pad.columns[11].was_more", 0, 1, 0x0, 41, 0, 0),
        Register::new("romix.pad.columns[11].value", 0, 32, 0x0, 987, 0, 1),
        Register::new("romix.pad.columns[11].value", 32, 32, 0x0, 984, 0, 1),
        Register::new("romix.pad.columns[11].value", 64, 8, 0x0, 981, 0, 1),
        Register::new("romix.pad.columns[11].store", 0, 32, 0x0, 1057, 1, 1),
        Register::new("romix.pad.columns[11].store", 32, 32, 0x0, 1060, 1, 1),
        Register::new("romix.pad.columns[11].store", 64, 8, 0x0, 977, 0, 0),
        Register::new("romix.pad.columns[10].stage", 0, 32, 0x0, 975, 1, 1),
        Register::new("romix.pad.columns[10].stage", 32, 32, 0x0, 972, 1, 1),
        Register::new("romix.pad.columns[10].stage", 64, 8, 0x0, 969, 1, 1),
        Register::new("romix.pad.columns[10].read", 0, 32, 0x0, 974, 0, 0),
        Register::new("romix.pad.columns[10].read", 32, 32, 0x0, 971, 0, 0),
        Register::new("romix.pad.columns[10].syndrome", 0, 8, 0x0, 968, 0, 0),
        Register::new("romix.pad.columns[10].result", 0, 32, 0x0, 967, 0, 0),
        Register::new("romix.pad.columns[10].result", 32, 32, 0x0, 966, 0, 0),
        Register::new("romix.pad.columns[10].was_one", 0, 1, 0x0, 40, 0, 0),
        Register::new("romix.pad.columns[10].was_more", 0, 1, 0x0, 39, 0, 0),
        Register::new("romix.pad.columns[10].value", 0, 32, 0x0, 975, 0, 1),
        Register::new("romix.pad.columns[10].value", 32, 32, 0x0, 972, 0, 1),
        Register::new("romix.pad.columns[10].value", 64, 8, 0x0, 969, 0, 1),
        Register::new("romix.pad.columns[10].store", 0, 32, 0x0, 1051, 1, 1),
        Register::new("romix.pad.columns[10].store", 32, 32, 0x0, 1054, 1, 1),
        Register::new("romix.pad.columns[10].store", 64, 8, 0x0, 965, 0, 0),
        Register::new("romix.pad.columns[9].stage", 0, 32, 0x0, 963, 1, 1),
        Register::new("romix.pad.columns[9].stage", 32, 32, 0x0, 960, 1, 1),
        Register::new("romix.pad.columns[9].stage", 64, 8, 0x0, 957, 1, 1),
        Register::new("romix.pad.columns[9].read", 0, 32, 0x0, 962, 0, 0),
        Register::new("romix.pad.columns[9].read", 32, 32, 0x0, 959, 0, 0),
        Register::new("romix.pad.columns[9].syndrome", 0, 8, 0x0, 956, 0, 0),
        Register::new("romix.pad.columns[9].result", 0, 32, 0x0, 955, 0, 0),
        Register::new("romix.pad.columns[9].result", 32, 32, 0x0, 954, 0, 0),
        Register::new("romix.pad.columns[9].was_one", 0, 1, 0x0, 38, 0, 0),
        Register::new("romix.pad.columns[9].was_more", 0, 1, 0x0, 37, 0, 0),
        Register::new("romix.pad.columns[9].value", 0, 32, 0x0, 963, 0, 1),
        Register::new("romix.pad.columns[9].value", 32, 32, 0x0, 960, 0, 1),
        Register::new("romix.pad.columns[9].value", 64, 8, 0x0, 957, 0, 1),
        Register::new("romix.pad.columns[9].store", 0, 32, 0x0, 1045, 1, 1),
        Register::new("romix.pad.columns[9].store", 32, 32, 0x0, 1048, 1, 1),
        Register::new("romix.pad.columns[9].store", 64, 8, 0x0, 953, 0, 0),
        Register::new("romix.pad.columns[8].stage", 0, 32, 0x0, 951, 1, 1),
        Register::new("romix.pad.columns[8].stage", 32, 32, 0x0, 948, 1, 1),
        Register::new("romix.pad.columns[8].stage", 64, 8, 0x0, 945, 1, 1),
        Register::new("romix.pad.columns[8].read", 0, 32, 0x0, 950, 0, 0),
        Register::new("romix.pad.columns[8].read", 32, 32, 0x0, 947, 0, 0),
        Register::new("romix.pad.columns[8].syndrome", 0, 8, 0x0, 944, 0, 0),
        Register::new("romix.pad.columns[8].result", 0, 32, 0x0, 943, 0, 0),
        Register::new("romix.pad.columns[8].result", 32, 32, 0x0, 942, 0, 0),
        Register::new("romix.pad.columns[8].was_one", 0, 1, 0x0, 36, 0, 0),
        Register::new("romix.pad.columns[8].was_more", 0, 1, 0x0, 35, 0, 0),
        Register::new("romix.pad.columns[8].value", 0, 32, 0x0, 951, 0, 1),
        Register::new("romix.pad.columns[8].value", 32, 32, 0x0, 948, 0, 1),
        Register::new("romix.pad.columns[8].value", 64, 8, 0x0, 945, 0, 1),
        Register::new("romix.pad.columns[8].store", 0, 32, 0x0, 1039, 1, 1),
        Register::new("romix.pad.columns[8].store", 32, 32, 0x0, 1042, 1, 1),
        Register::new("romix.pad.columns[8].store", 64, 8, 0x0, 941, 0, 0),
        Register::new("romix.pad.columns[7].stage", 0, 32, 0x0, 939, 1, 1),
        Register::new("romix.pad.columns[7].stage", 32, 32, 0x0, 936, 1, 1),
        Register::new("romix.pad.columns[7].stage", 64, 8, 0x0, 933, 1, 1),
        Register::new("romix.pad.columns[7].read", 0, 32, 0x0, 938, 0, 0),
        Register::new("romix.pad.columns[7].read", 32, 32, 0x0, 935, 0, 0),
        Register::new("romix.pad.columns[7].syndrome", 0, 8, 0x0, 932, 0, 0),
        Register::new("romix.pad.columns[7].result", 0, 32, 0x0, 931, 0, 0),
        Register::new("romix.pad.columns[7].result", 32, 32, 0x0, 930, 0, 0),
        Register::new("romix.pad.columns[7].was_one", 0, 1, 0x0, 34, 0, 0),
        Register::new("romix.pad.columns[7].was_more", 0, 1, 0x0, 33, 0, 0),
        Register::new("romix.pad.columns[7].value", 0, 32, 0x0, 939, 0, 1),
        Register::new("romix.pad.columns[7].value", 32, 32, 0x0, 936, 0, 1),
        Register::new("romix.pad.columns[7].value", 64, 8, 0x0, 933, 0, 1),
        Register::new("romix.pad.columns[7].store", 0, 32, 0x0, 523, 1, 1),
        Register::new("romix.pad.columns[7].store", 32, 32, 0x0, 521, 1, 1),
        Register::new("romix.pad.columns[7].store", 64, 8, 0x0, 929, 0, 0),
        Register::new("romix.pad.columns[6].stage", 0, 32, 0x0, 927, 1, 1),
        Register::new("romix.pad.columns[6].stage", 32, 32, 0x0, 924, 1, 1),
        Register::new("romix.pad.columns[6].stage", 64, 8, 0x0, 921, 1, 1),
        Register::new("romix.pad.columns[6].read", 0, 32, 0x0, 926, 0, 0),
        Register::new("romix.pad.columns[6].read", 32, 32, 0x0, 923, 0, 0),
        Register::new("romix.pad.columns[6].syndrome", 0, 8, 0x0, 920, 0, 0),
        Register::new("romix.pad.columns[6].result", 0, 32, 0x0, 919, 0, 0),
        Register::new("romix.pad.columns[6].result", 32, 32, 0x0, 918, 0, 0),
        Register::new("romix.pad.columns[6].was_one", 0, 1, 0x0, 32, 0, 0),
        Register::new("romix.pad.columns[6].was_more", 0, 1, 0x0, 31, 0, 0),
        Register::new("romix.pad.columns[6].value", 0, 32, 0x0, 927, 0, 1),
        Register::new("romix.pad.columns[6].value", 32, 32, 0x0, 924, 0, 1),
        Register::new("romix.pad.columns[6].value", 64, 8, 0x0, 921, 0, 1),
        Register::new("romix.pad.columns[6].store", 0, 32, 0x0, 527, 1, 1),
        Register::new("romix.pad.columns[6].store", 32, 32, 0x0, 525, 1, 1),
        Register::new("romix.pad.columns[6].store", 64, 8, 0x0, 917, 0, 0),
        Register::new("romix.pad.columns[5].stage", 0, 32, 0x0, 915, 1, 1),
        Register::new("romix.pad.columns[5].stage", 32, 32, 0x0, 912, 1, 1),
        Register::new("romix.pad.columns[5].stage", 64, 8, 0x0, 909, 1, 1),
        Register::new("romix.pad.columns[5].read", 0, 32, 0x0, 914, 0, 0),
        Register::new("romix.pad.columns[5].read", 32, 32, 0x0, 911, 0, 0),
        Register::new("romix.pad.columns[5].syndrome", 0, 8, 0x0, 908, 0, 0),
        Register::new("romix.pad.columns[5].result", 0, 32, 0x0, 907, 0, 0),
        Register::new("romix.pad.columns[5].result", 32, 32, 0x0, 906, 0, 0),
        Register::new("romix.pad.columns[5].was_one", 0, 1, 0x0, 30, 0, 0),
        Register::new("romix.pad.columns[5].was_more", 0, 1, 0x0, 29, 0, 0),
        Register::new("romix.pad.columns[5].value", 0, 32, 0x0, 915, 0, 1),
        Register::new("romix.pad.columns[5].value", 32, 32, 0x0, 912, 0, 1),
        Register::new("romix.pad.columns[5].value", 64, 8, 0x0, 909, 0, 1),
        Register::new("romix.pad.columns[5].store", 0, 32, 0x0, 531, 1, 1),
        Register::new("romix.pad.columns[5].store", 32, 32, 0x0, 529, 1, 1),
        Register::new("romix.pad.columns[5].store", 64, 8, 0x0, 905, 0, 0),
        Register::new("romix.pad.columns[4].stage", 0, 32, 0x0, 903, 1, 1),
        Register::new("romix.pad.columns[4].stage", 32, 32, 0x0, 900, 1, 1),
        Register::new("romix.pad.columns[4].stage", 64, 8, 0x0, 897, 1, 1),
        Register::new("romix.pad.columns[4].read", 0, 32, 0x0, 902, 0, 0),
        Register::new("romix.pad.columns[4].read", 32, 32, 0x0, 899, 0, 0),
        Register::new("romix.pad.columns[4].syndrome", 0, 8, 0x0, 896, 0, 0),
        Register::new("romix.pad.columns[4].result", 0, 32, 0x0, 895, 0, 0),
        Register::new("romix.pad.columns[4].result", 32, 32, 0x0, 894, 0, 0),
        Register::new("romix.pad.columns[4].was_one", 0, 1, 0x0, 28, 0, 0),
        Register::new("romix.pad.columns[4].was_more", 0, 1, 0x0, 27, 0, 0),
        Register::new("romix.pad.columns[4].value", 0, 32, 0x0, 903, 0, 1),
        Register::new("romix.pad.columns[4].value", 32, 32, 0x0, 900, 0, 1),
        Register::new("romix.pad.columns[4].value", 64, 8, 0x0, 897, 0, 1),
        Register::new("romix.pad.columns[4].store", 0, 32, 0x0, 535, 1, 1),
        Register::new("romix.pad.columns[4].store", 32, 32, 0x0, 533, 1, 1),
        Register::new("romix.pad.columns[4].store", 64, 8, 0x0, 893, 0, 0),
        Register::new("romix.pad.columns[3].stage", 0, 32, 0x0, 891, 1, 1),
        Register::new("romix.pad.columns[3].stage", 32, 32, 0x0, 888, 1, 1),
        Register::new("romix.pad.columns[3].stage", 64, 8, 0x0, 885, 1, 1),
        Register::new("romix.pad.columns[3].read", 0, 32, 0x0, 890, 0, 0),
        Register::new("romix.pad.columns[3].read", 32, 32, 0x0, 887, 0, 0),
        Register::new("romix.pad.columns[3].syndrome", 0, 8, 0x0, 884, 0, 0),
        Register::new("romix.pad.columns[3].result", 0, 32, 0x0, 883, 0, 0),
        Register::new("romix.pad.columns[3].result", 32, 32, 0x0, 882, 0, 0),
        Register::new("romix.pad.columns[3].was_one", 0, 1, 0x0, 26, 0, 0),
        Register::new("romix.pad.columns[3].was_more", 0, 1, 0x0, 25, 0, 0),
        Register::new("romix.pad.columns[3].value", 0, 32, 0x0, 891, 0, 1),
        Register::new("romix.pad.columns[3].value", 32, 32, 0x0, 888, 0, 1),
        Register::new("romix.pad.columns[3].value", 64, 8, 0x0, 885, 0, 1),
        Register::new("romix.pad.columns[3].store", 0, 32, 0x0, 539, 1, 1),
        Register::new("romix.pad.columns[3].store", 32, 32, 0x0, 537, 1, 1),
        Register::new("romix.pad.columns[3].store", 64, 8, 0x0, 881, 0, 0),
        Register::new("romix.pad.columns[2].stage", 0, 32, 0x0, 879, 1, 1),
        Register::new("romix.pad.columns[2].stage", 32, 32, 0x0, 876, 1, 1),
        Register::new("romix.pad.columns[2].stage", 64, 8, 0x0, 873, 1, 1),
        Register::new("romix.pad.columns[2].read", 0, 32, 0x0, 878, 0, 0),
        Register::new("romix.pad.columns[2].read", 32, 32, 0x0, 875, 0, 0),
        Register::new("romix.pad.columns[2].syndrome", 0, 8, 0x0, 872, 0, 0),
        Register::new("romix.pad.columns[2].result", 0, 32, 0x0, 871, 0, 0),
        Register::new("romix.pad.columns[2].result", 32, 32, 0x0, 870, 0, 0),
        Register::new("romix.pad.columns[2].was_one", 0, 1, 0x0, 24, 0, 0),
        Register::new("romix.pad.columns[2].was_more", 0, 1, 0x0, 23, 0, 0),
        Register::new("romix.pad.columns[2].value", 0, 32, 0x0, 879, 0, 1),
        Register::new("romix.pad.columns[2].value", 32, 32, 0x0, 876, 0, 1),
        Register::new("romix.pad.columns[2].value", 64, 8, 0x0, 873, 0, 1),
        Register::new("romix.pad.columns[2].store", 0, 32, 0x0, 543, 1, 1),
        Register::new("romix.pad.columns[2].store", 32, 32, 0x0, 541, 1, 1),
        Register::new("romix.pad.columns[2].store", 64, 8, 0x0, 869, 0, 0),
        Register::new("romix.pad.columns[1].stage", 0, 32, 0x0, 867, 1, 1),
        Register::new("romix.pad.columns[1].stage", 32, 32, 0x0, 864, 1, 1),
        Register::new("romix.pad.columns[1].stage", 64, 8, 0x0, 861, 1, 1),
        Register::new("romix.pad.columns[1].read", 0, 32, 0x0, 866, 0, 0),
        Register::new("romix.pad.columns[1].read", 32, 32, 0x0, 863, 0, 0),
        Register::new("romix.pad.columns[1].syndrome", 0, 8, 0x0, 860, 0, 0),
        Register::new("romix.pad.columns[1].result", 0, 32, 0x0, 859, 0, 0),
        Register::new("romix.pad.columns[1].result", 32, 32, 0x0, 858, 0, 0),
        Register::new("romix.pad.columns[1].was_one", 0, 1, 0x0, 22, 0, 0),
        Register::new("romix.pad.columns[1].was_more", 0, 1, 0x0, 21, 0, 0),
        Register::new("romix.pad.columns[1].value", 0, 32, 0x0, 867, 0, 1),
        Register::new("romix.pad.columns[1].value", 32, 32, 0x0, 864, 0, 1),
        Register::new("romix.pad.columns[1].value", 64, 8, 0x0, 861, 0, 1),
        Register::new("romix.pad.columns[1].store", 0, 32, 0x0, 547, 1, 1),
        Register::new("romix.pad.columns[1].store", 32, 32, 0x0, 545, 1, 1),
        Register::new("romix.pad.columns[1].store", 64, 8, 0x0, 857, 0, 0),
        Register::new("romix.pad.columns[0].stage", 0, 32, 0x0, 855, 1, 1),
        Register::new("romix.pad.columns[0].stage", 32, 32, 0x0, 852, 1, 1),
        Register::new("romix.pad.columns[0].stage", 64, 8, 0x0, 849, 1, 1),
        Register::new("romix.pad.columns[0].read", 0, 32, 0x0, 854, 0, 0),
        Register::new("romix.pad.columns[0].read", 32, 32, 0x0, 851, 0, 0),
        Register::new("romix.pad.columns[0].syndrome", 0, 8, 0x0, 848, 0, 0),
        Register::new("romix.pad.columns[0].result", 0, 32, 0x0, 847, 0, 0),
        Register::new("romix.pad.columns[0].result", 32, 32, 0x0, 846, 0, 0),
        Register::new("romix.pad.columns[0].was_one", 0, 1, 0x0, 20, 0, 0),
        Register::new("romix.pad.columns[0].was_more", 0, 1, 0x0, 19, 0, 0),
        Register::new("romix.pad.columns[0].value", 0, 32, 0x0, 855, 0, 1),
        Register::new("romix.pad.columns[0].value", 32, 32, 0x0, 852, 0, 1),
        Register::new("romix.pad.columns[0].value", 64, 8, 0x0, 849, 0, 1),
        Register::new("romix.pad.columns[0].store", 0, 32, 0x0, 551, 1, 1),
        Register::new("romix.pad.columns[0].store", 32, 32, 0x0, 549, 1, 1),
        Register::new("romix.pad.columns[0].store", 64, 8, 0x0, 845, 0, 0),
        Register::new("romix.pad.address", 0, 12, 0x0, 844, 0, 0),
        Register::new("romix.pad.storing", 0, 1, 0x0, 18, 0, 0),
        Register::new("romix.pad.reading", 0, 1, 0x0, 52, 0, 0),
        Register::new("romix.pad.arrived", 0, 1, 0x0, 51, 0, 0),
        Register::new("romix.pass_word.uneven", 0, 1, 0x0, 17, 0, 0),
        Register::new("romix.pass_word.copy_c", 0, 4, 0x0, 843, 0, 0),
        Register::new("romix.pass_word.copy_b", 0, 4, 0x0, 842, 0, 0),
        Register::new("romix.pass_word.copy_a", 0, 4, 0x0, 841, 0, 0),
        Register::new("romix.passes.uneven", 0, 1, 0x0, 13, 0, 0),
        Register::new("romix.passes.copy_c", 0, 1, 0x0, 16, 0, 0),
        Register::new("romix.passes.copy_b", 0, 1, 0x0, 15, 0, 0),
        Register::new("romix.passes.copy_a", 0, 1, 0x0, 14, 0, 0),
        Register::new("romix.salsa.a30_15", 0, 32, 0x0, 837, 2, 3),
        Register::new("romix.salsa.a30_14", 0, 32, 0x0, 1256, 0, 0),
        Register::new("romix.salsa.a30_13", 0, 32, 0x0, 1211, 1, 1),
        Register::new("romix.salsa.a30_12", 0, 32, 0x0, 1100, 1, 1),
        Register::new("romix.salsa.a30_11", 0, 32, 0x0, 1151, 1, 1),
        Register::new("romix.salsa.a30_10", 0, 32, 0x0, 833, 2, 3),
        Register::new("romix.salsa.a30_9", 0, 32, 0x0, 1143, 0, 0),
        Register::new("romix.salsa.a30_8", 0, 32, 0x0, 1233, 1, 1),
        Register::new("romix.salsa.a30_7", 0, 32, 0x0, 1167, 1, 1),
        Register::new("romix.salsa.a30_6", 0, 32, 0x0, 1133, 1, 1),
        Register::new("romix.salsa.a30_5", 0, 32, 0x0, 829, 2, 3),
        Register::new("romix.salsa.a30_4", 0, 32, 0x0, 1122, 0, 0),
        Register::new("romix.salsa.a30_3", 0, 32, 0x0, 1158, 0, 0),
        Register::new("romix.salsa.a30_2", 0, 32, 0x0, 1189, 1, 1),
        Register::new("romix.salsa.a30_1", 0, 32, 0x0, 1112, 1, 1),
        Register::new("romix.salsa.a30_0", 0, 32, 0x0, 825, 2, 3),
        Register::new("romix.salsa.cut31_15", 0, 23, 0x0, 1086, 0, 0),
        Register::new("romix.salsa.cut31_10", 0, 23, 0x0, 1138, 0, 0),
        Register::new("romix.salsa.cut31_5", 0, 23, 0x0, 1117, 0, 0),
        Register::new("romix.salsa.cut31_0", 0, 23, 0x0, 1096, 0, 0),
        Register::new("romix.salsa.b27_15", 0, 32, 0x0, 837, 1, 3),
        Register::new("romix.salsa.b27_14", 0, 32, 0x0, 1252, 3, 3),
        Register::new("romix.salsa.b27_13", 0, 32, 0x0, 1211, 0, 1),
        Register::new("romix.salsa.b27_12", 0, 32, 0x0, 1100, 0, 1),
        Register::new("romix.salsa.b27_11", 0, 32, 0x0, 1151, 0, 1),
        Register::new("romix.salsa.b27_10", 0, 32, 0x0, 833, 1, 3),
        Register::new("romix.salsa.b27_9", 0, 32, 0x0, 1139, 3, 3),
        Register::new("romix.salsa.b27_8", 0, 32, 0x0, 1233, 0, 1),
        Register::new("romix.salsa.b27_7", 0, 32, 0x0, 1167, 0, 1),
        Register::new("romix.salsa.b27_6", 0, 32, 0x0, 1133, 0, 1),
        Register::new("romix.salsa.b27_5", 0, 32, 0x0, 829, 1, 3),
        Register::new("romix.salsa.b27_4", 0, 32, 0x0, 1118, 3, 3),
        Register::new("romix.salsa.b27_3", 0, 32, 0x0, 1154, 3, 3),
        Register::new("romix.salsa.b27_2", 0, 32, 0x0, 1189, 0, 1),
        Register::new("romix.salsa.b27_1", 0, 32, 0x0, 1112, 0, 1),
        Register::new("romix.salsa.b27_0", 0, 32, 0x0, 825, 1, 3),
        Register::new("romix.salsa.a27_15", 0, 32, 0x0, 837, 0, 3),
        Register::new("romix.salsa.a27_14", 0, 32, 0x0, 1252, 2, 3),
        Register::new("romix.salsa.a27_13", 0, 32, 0x0, 1108, 1, 1),
        Register::new("romix.salsa.a27_12", 0, 32, 0x0, 1210, 0, 0),
        Register::new("romix.salsa.a27_11", 0, 32, 0x0, 1232, 0, 0),
        Register::new("romix.salsa.a27_10", 0, 32, 0x0, 833, 0, 3),
        Register::new("romix.salsa.a27_9", 0, 32, 0x0, 1139, 2, 3),
        Register::new("romix.salsa.a27_8", 0, 32, 0x0, 1093, 1, 1),
        Register::new("romix.salsa.a27_7", 0, 32, 0x0, 1161, 1, 1),
        Register::new("romix.salsa.a27_6", 0, 32, 0x0, 1166, 0, 0),
        Register::new("romix.salsa.a27_5", 0, 32, 0x0, 829, 0, 3),
        Register::new("romix.salsa.a27_4", 0, 32, 0x0, 1118, 2, 3),
        Register::new("romix.salsa.a27_3", 0, 32, 0x0, 1154, 2, 3),
        Register::new("romix.salsa.a27_2", 0, 32, 0x0, 1129, 1, 1),
        Register::new("romix.salsa.a27_1", 0, 32, 0x0, 1188, 0, 0),
        Register::new("romix.salsa.a27_0", 0, 32, 0x0, 825, 0, 3),
        Register::new("romix.salsa.cut28_12", 0, 28, 0x0, 1110, 0, 0),
        Register::new("romix.salsa.cut28_11", 0, 28, 0x0, 1150, 0, 0),
        Register::new("romix.salsa.cut28_6", 0, 28, 0x0, 1163, 0, 0),
        Register::new("romix.salsa.cut28_1", 0, 28, 0x0, 1131, 0, 0),
        Register::new("romix.salsa.kept26_11", 0, 32, 0x0, 1231, 0, 0),
        Register::new("romix.salsa.kept26_6", 0, 32, 0x0, 1165, 0, 0),
        Register::new("romix.salsa.kept26_1", 0, 32, 0x0, 1187, 0, 0),
        Register::new("romix.salsa.kept26_12", 0, 32, 0x0, 1209, 0, 0),
        Register::new("romix.salsa.b24_15", 0, 32, 0x0, 813, 2, 3),
        Register::new("romix.salsa.b24_14", 0, 32, 0x0, 1252, 1, 3),
        Register::new("romix.salsa.b24_13", 0, 32, 0x0, 1108, 0, 1),
        Register::new("romix.salsa.b24_12", 0, 32, 0x0, 753, 4, 7),
        Register::new("romix.salsa.b24_11", 0, 32, 0x0, 745, 4, 7),
        Register::new("romix.salsa.b24_10", 0, 32, 0x0, 801, 2, 3),
        Register::new("romix.salsa.b24_9", 0, 32, 0x0, 1139, 1, 3),
        Register::new("romix.salsa.b24_8", 0, 32, 0x0, 1093, 0, 1),
        Register::new("romix.salsa.b24_7", 0, 32, 0x0, 1161, 0, 1),
        Register::new("romix.salsa.b24_6", 0, 32, 0x0, 737, 4, 7),
        Register::new("romix.salsa.b24_5", 0, 32, 0x0, 789, 2, 3),
        Register::new("romix.salsa.b24_4", 0, 32, 0x0, 1118, 1, 3),
        Register::new("romix.salsa.b24_3", 0, 32, 0x0, 1154, 1, 3),
        Register::new("romix.salsa.b24_2", 0, 32, 0x0, 1129, 0, 1),
        Register::new("romix.salsa.b24_1", 0, 32, 0x0, 729, 4, 7),
        Register::new("romix.salsa.b24_0", 0, 32, 0x0, 777, 2, 3),
        Register::new("romix.salsa.a24_15", 0, 32, 0x0, 813, 1, 3),
        Register::new("romix.salsa.a24_14", 0, 32, 0x0, 1252, 0, 3),
        Register::new("romix.salsa.a24_13", 0, 32, 0x0, 773, 2, 3),
        Register::new("romix.salsa.a24_12", 0, 32, 0x0, 753, 3, 7),
        Register::new("romix.salsa.a24_11", 0, 32, 0x0, 745, 3, 7),
        Register::new("romix.salsa.a24_10", 0, 32, 0x0, 801, 1, 3),
        Register::new("romix.salsa.a24_9", 0, 32, 0x0, 1139, 0, 3),
        Register::new("romix.salsa.a24_8", 0, 32, 0x0, 769, 2, 3),
        Register::new("romix.salsa.a24_7", 0, 32, 0x0, 765, 2, 3),
        Register::new("romix.salsa.a24_6", 0, 32, 0x0, 737, 3, 7),
        Register::new("romix.salsa.a24_5", 0, 32, 0x0, 789, 1, 3),
        Register::new("romix.salsa.a24_4", 0, 32, 0x0, 1118, 0, 3),
        Register::new("romix.salsa.a24_3", 0, 32, 0x0, 1154, 0, 3),
        Register::new("romix.salsa.a24_2", 0, 32, 0x0, 761, 2, 3),
        Register::new("romix.salsa.a24_1", 0, 32, 0x0, 729, 3, 7),
        Register::new("romix.salsa.a24_0", 0, 32, 0x0, 777, 1, 3),
        Register::new("romix.salsa.cut25_7", 0, 20, 0x0, 1230, 0, 0),
        Register::new("romix.salsa.cut25_2", 0, 20, 0x0, 1164, 0, 0),
        Register::new("romix.salsa.cut25_13", 0, 20, 0x0, 1186, 0, 0),
        Register::new("romix.salsa.cut25_8", 0, 20, 0x0, 1208, 0, 0),
        Register::new("romix.salsa.b21_15", 0, 32, 0x0, 813, 0, 3),
        Register::new("romix.salsa.b21_14", 0, 32, 0x0, 1251, 0, 0),
        Register::new("romix.salsa.b21_13", 0, 32, 0x0, 773, 1, 3),
        Register::new("romix.salsa.b21_12", 0, 32, 0x0, 753, 2, 7),
        Register::new("romix.salsa.b21_11", 0, 32, 0x0, 745, 2, 7),
        Register::new("romix.salsa.b21_10", 0, 32, 0x0, 801, 0, 3),
        Register::new("romix.salsa.b21_9", 0, 32, 0x0, 1185, 0, 0),
        Register::new("romix.salsa.b21_8", 0, 32, 0x0, 769, 1, 3),
        Register::new("romix.salsa.b21_7", 0, 32, 0x0, 765, 1, 3),
        Register::new("romix.salsa.b21_6", 0, 32, 0x0, 737, 2, 7),
        Register::new("romix.salsa.b21_5", 0, 32, 0x0, 789, 0, 3),
        Register::new("romix.salsa.b21_4", 0, 32, 0x0, 1207, 0, 0),
        Register::new("romix.salsa.b21_3", 0, 32, 0x0, 1229, 0, 0),
        Register::new("romix.salsa.b21_2", 0, 32, 0x0, 761, 1, 3),
        Register::new("romix.salsa.b21_1", 0, 32, 0x0, 729, 2, 7),
        Register::new("romix.salsa.b21_0", 0, 32, 0x0, 777, 0, 3),
        Register::new("romix.salsa.a21_15", 0, 32, 0x0, 817, 1, 1),
        Register::new("romix.salsa.a21_14", 0, 32, 0x0, 1247, 3, 3),
        Register::new("romix.salsa.a21_13", 0, 32, 0x0, 773, 0, 3),
        Register::new("romix.salsa.a21_12", 0, 32, 0x0, 753, 1, 7),
        Register::new("romix.salsa.a21_11", 0, 32, 0x0, 745, 1, 7),
        Register::new("romix.salsa.a21_10", 0, 32, 0x0, 805, 1, 1),
        Register::new("romix.salsa.a21_9", 0, 32, 0x0, 1181, 3, 3),
        Register::new("romix.salsa.a21_8", 0, 32, 0x0, 769, 0, 3),
        Register::new("romix.salsa.a21_7", 0, 32, 0x0, 765, 0, 3),
        Register::new("romix.salsa.a21_6", 0, 32, 0x0, 737, 1, 7),
        Register::new("romix.salsa.a21_5", 0, 32, 0x0, 793, 1, 1),
        Register::new("romix.salsa.a21_4", 0, 32, 0x0, 1203, 3, 3),
        Register::new("romix.salsa.a21_3", 0, 32, 0x0, 1225, 3, 3),
        Register::new("romix.salsa.a21_2", 0, 32, 0x0, 761, 0, 3),
        Register::new("romix.salsa.a21_1", 0, 32, 0x0, 729, 1, 7),
        Register::new("romix.salsa.a21_0", 0, 32, 0x0, 781, 1, 1),
        Register::new("romix.salsa.cut22_14", 0, 23, 0x0, 1280, 0, 0),
        Register::new("romix.salsa.cut22_9", 0, 23, 0x0, 1271, 0, 0),
        Register::new("romix.salsa.cut22_4", 0, 23, 0x0, 1274, 0, 0),
        Register::new("romix.salsa.cut22_3", 0, 23, 0x0, 1277, 0, 0),
        Register::new("romix.salsa.b18_15", 0, 32, 0x0, 817, 0, 1),
        Register::new("romix.salsa.b18_14", 0, 32, 0x0, 1247, 2, 3),
        Register::new("romix.salsa.b18_13", 0, 32, 0x0, 723, 2, 3),
        Register::new("romix.salsa.b18_12", 0, 32, 0x0, 753, 0, 7),
        Register::new("romix.salsa.b18_11", 0, 32, 0x0, 745, 0, 7),
        Register::new("romix.salsa.b18_10", 0, 32, 0x0, 805, 0, 1),
        Register::new("romix.salsa.b18_9", 0, 32, 0x0, 1181, 2, 3),
        Register::new("romix.salsa.b18_8", 0, 32, 0x0, 717, 2, 3),
        Register::new("romix.salsa.b18_7", 0, 32, 0x0, 711, 2, 3),
        Register::new("romix.salsa.b18_6", 0, 32, 0x0, 737, 0, 7),
        Register::new("romix.salsa.b18_5", 0, 32, 0x0, 793, 0, 1),
        Register::new("romix.salsa.b18_4", 0, 32, 0x0, 1203, 2, 3),
        Register::new("romix.salsa.b18_3", 0, 32, 0x0, 1225, 2, 3),
        Register::new("romix.salsa.b18_2", 0, 32, 0x0, 705, 2, 3),
        Register::new("romix.salsa.b18_1", 0, 32, 0x0, 729, 0, 7),
        Register::new("romix.salsa.b18_0", 0, 32, 0x0, 781, 0, 1),
        Register::new("romix.salsa.a18_15", 0, 32, 0x0, 701, 2, 3),
        Register::new("romix.salsa.a18_14", 0, 32, 0x0, 1247, 1, 3),
        Register::new("romix.salsa.a18_13", 0, 32, 0x0, 723, 1, 3),
        Register::new("romix.salsa.a18_12", 0, 32, 0x0, 784, 0, 0),
        Register::new("romix.salsa.a18_11", 0, 32, 0x0, 820, 0, 0),
        Register::new("romix.salsa.a18_10", 0, 32, 0x0, 697, 2, 3),
        Register::new("romix.salsa.a18_9", 0, 32, 0x0, 1181, 1, 3),
        Register::new("romix.salsa.a18_8", 0, 32, 0x0, 717, 1, 3),
        Register::new("romix.salsa.a18_7", 0, 32, 0x0, 711, 1, 3),
        Register::new("romix.salsa.a18_6", 0, 32, 0x0, 808, 0, 0),
        Register::new("romix.salsa.a18_5", 0, 32, 0x0, 693, 2, 3),
        Register::new("romix.salsa.a18_4", 0, 32, 0x0, 1203, 1, 3),
        Register::new("romix.salsa.a18_3", 0, 32, 0x0, 1225, 1, 3),
        Register::new("romix.salsa.a18_2", 0, 32, 0x0, 705, 1, 3),
        Register::new("romix.salsa.a18_1", 0, 32, 0x0, 796, 0, 0),
        Register::new("romix.salsa.a18_0", 0, 32, 0x0, 689, 2, 3),
        Register::new("romix.salsa.cut19_15", 0, 23, 0x0, 819, 0, 0),
        Register::new("romix.salsa.cut19_10", 0, 23, 0x0, 807, 0, 0),
        Register::new("romix.salsa.cut19_5", 0, 23, 0x0, 795, 0, 0),
        Register::new("romix.salsa.cut19_0", 0, 23, 0x0, 783, 0, 0),
        Register::new("romix.salsa.b15_15", 0, 32, 0x0, 701, 1, 3),
        Register::new("romix.salsa.b15_14", 0, 32, 0x0, 1247, 0, 3),
        Register::new("romix.salsa.b15_13", 0, 32, 0x0, 723, 0, 3),
        Register::new("romix.salsa.b15_12", 0, 32, 0x0, 785, 3, 3),
        Register::new("romix.salsa.b15_11", 0, 32, 0x0, 821, 3, 3),
        Register::new("romix.salsa.b15_10", 0, 32, 0x0, 697, 1, 3),
        Register::new("romix.salsa.b15_9", 0, 32, 0x0, 1181, 0, 3),
        Register::new("romix.salsa.b15_8", 0, 32, 0x0, 717, 0, 3),
        Register::new("romix.salsa.b15_7", 0, 32, 0x0, 711, 0, 3),
        Register::new("romix.salsa.b15_6", 0, 32, 0x0, 809, 3, 3),
        Register::new("romix.salsa.b15_5", 0, 32, 0x0, 693, 1, 3),
        Register::new("romix.salsa.b15_4", 0, 32, 0x0, 1203, 0, 3),
        Register::new("romix.salsa.b15_3", 0, 32, 0x0, 1225, 0, 3),
        Register::new("romix.salsa.b15_2", 0, 32, 0x0, 705, 0, 3),
        Register::new("romix.salsa.b15_1", 0, 32, 0x0, 797, 3, 3),
        Register::new("romix.salsa.b15_0", 0, 32, 0x0, 689, 1, 3),
        Register::new("romix.salsa.a15_15", 0, 32, 0x0, 701, 0, 3),
        Register::new("romix.salsa.a15_14", 0, 32, 0x0, 1246, 0, 0),
        Register::new("romix.salsa.a15_13", 0, 32, 0x0, 727, 1, 1),
        Register::new("romix.salsa.a15_12", 0, 32, 0x0, 785, 2, 3),
        Register::new("romix.salsa.a15_11", 0, 32, 0x0, 821, 2, 3),
        Register::new("romix.salsa.a15_10", 0, 32, 0x0, 697, 0, 3),
        Register::new("romix.salsa.a15_9", 0, 32, 0x0, 1180, 0, 0),
        Register::new("romix.salsa.a15_8", 0, 32, 0x0, 721, 1, 1),
        Register::new("romix.salsa.a15_7", 0, 32, 0x0, 715, 1, 1),
        Register::new("romix.salsa.a15_6", 0, 32, 0x0, 809, 2, 3),
        Register::new("romix.salsa.a15_5", 0, 32, 0x0, 693, 0, 3),
        Register::new("romix.salsa.a15_4", 0, 32, 0x0, 1202, 0, 0),
        Register::new("romix.salsa.a15_3", 0, 32, 0x0, 1224, 0, 0),
        Register::new("romix.salsa.a15_2", 0, 32, 0x0, 709, 1, 1),
        Register::new("romix.salsa.a15_1", 0, 32, 0x0, 797, 2, 3),
        Register::new("romix.salsa.a15_0", 0, 32, 0x0, 689, 0, 3),
        Register::new("romix.salsa.cut16_3", 0, 28, 0x0, 1095, 0, 0),
        Register::new("romix.salsa.cut16_14", 0, 28, 0x0, 1087, 0, 0),
        Register::new("romix.salsa.cut16_9", 0, 28, 0x0, 1132, 0, 0),
        Register::new("romix.salsa.cut16_4", 0, 28, 0x0, 1111, 0, 0),
        Register::new("romix.salsa.kept14_14", 0, 32, 0x0, 1245, 0, 0),
        Register::new("romix.salsa.kept14_9", 0, 32, 0x0, 1179, 0, 0),
        Register::new("romix.salsa.kept14_4", 0, 32, 0x0, 1201, 0, 0),
        Register::new("romix.salsa.kept14_3", 0, 32, 0x0, 1223, 0, 0),
        Register::new("romix.salsa.b12_15", 0, 32, 0x0, 677, 2, 3),
        Register::new("romix.salsa.b12_14", 0, 32, 0x0, 617, 4, 7),
        Register::new("romix.salsa.b12_13", 0, 32, 0x0, 727, 0, 1),
        Register::new("romix.salsa.b12_12", 0, 32, 0x0, 785, 1, 3),
        Register::new("romix.salsa.b12_11", 0, 32, 0x0, 821, 1, 3),
        Register::new("romix.salsa.b12_10", 0, 32, 0x0, 665, 2, 3),
        Register::new("romix.salsa.b12_9", 0, 32, 0x0, 609, 4, 7),
        Register::new("romix.salsa.b12_8", 0, 32, 0x0, 721, 0, 1),
        Register::new("romix.salsa.b12_7", 0, 32, 0x0, 715, 0, 1),
        Register::new("romix.salsa.b12_6", 0, 32, 0x0, 809, 1, 3),
        Register::new("romix.salsa.b12_5", 0, 32, 0x0, 653, 2, 3),
        Register::new("romix.salsa.b12_4", 0, 32, 0x0, 601, 4, 7),
        Register::new("romix.salsa.b12_3", 0, 32, 0x0, 593, 4, 7),
        Register::new("romix.salsa.b12_2", 0, 32, 0x0, 709, 0, 1),
        Register::new("romix.salsa.b12_1", 0, 32, 0x0, 797, 1, 3),
        Register::new("romix.salsa.b12_0", 0, 32, 0x0, 641, 2, 3),
        Register::new("romix.salsa.a12_15", 0, 32, 0x0, 677, 1, 3),
        Register::new("romix.salsa.a12_14", 0, 32, 0x0, 617, 3, 7),
        Register::new("romix.salsa.a12_13", 0, 32, 0x0, 637, 2, 3),
        Register::new("romix.salsa.a12_12", 0, 32, 0x0, 785, 0, 3),
        Register::new("romix.salsa.a12_11", 0, 32, 0x0, 821, 0, 3),
        Register::new("romix.salsa.a12_10", 0, 32, 0x0, 665, 1, 3),
        Register::new("romix.salsa.a12_9", 0, 32, 0x0, 609, 3, 7),
        Register::new("romix.salsa.a12_8", 0, 32, 0x0, 633, 2, 3),
        Register::new("romix.salsa.a12_7", 0, 32, 0x0, 629, 2, 3),
        Register::new("romix.salsa.a12_6", 0, 32, 0x0, 809, 0, 3),
        Register::new("romix.salsa.a12_5", 0, 32, 0x0, 653, 1, 3),
        Register::new("romix.salsa.a12_4", 0, 32, 0x0, 601, 3, 7),
        Register::new("romix.salsa.a12_3", 0, 32, 0x0, 593, 3, 7),
        Register::new("romix.salsa.a12_2", 0, 32, 0x0, 625, 2, 3),
        Register::new("romix.salsa.a12_1", 0, 32, 0x0, 797, 0, 3),
        Register::new("romix.salsa.a12_0", 0, 32, 0x0, 641, 1, 3),
        Register::new("romix.salsa.cut13_13", 0, 20, 0x0, 1244, 0, 0),
        Register::new("romix.salsa.cut13_8", 0, 20, 0x0, 1178, 0, 0),
        Register::new("romix.salsa.cut13_7", 0, 20, 0x0, 1200, 0, 0),
        Register::new("romix.salsa.cut13_2", 0, 20, 0x0, 1222, 0, 0),
        Register::new("romix.salsa.b9_15", 0, 32, 0x0, 677, 0, 3),
        Register::new("romix.salsa.b9_14", 0, 32, 0x0, 617, 2, 7),
        Register::new("romix.salsa.b9_13", 0, 32, 0x0, 637, 1, 3),
        Register::new("romix.salsa.b9_12", 0, 32, 0x0, 1243, 0, 0),
        Register::new("romix.salsa.b9_11", 0, 32, 0x0, 1177, 0, 0),
        Register::new("romix.salsa.b9_10", 0, 32, 0x0, 665, 0, 3),
        Register::new("romix.salsa.b9_9", 0, 32, 0x0, 609, 2, 7),
        Register::new("romix.salsa.b9_8", 0, 32, 0x0, 633, 1, 3),
        Register::new("romix.salsa.b9_7", 0, 32, 0x0, 629, 1, 3),
        Register::new("romix.salsa.b9_6", 0, 32, 0x0, 1199, 0, 0),
        Register::new("romix.salsa.b9_5", 0, 32, 0x0, 653, 0, 3),
        Register::new("romix.salsa.b9_4", 0, 32, 0x0, 601, 2, 7),
        Register::new("romix.salsa.b9_3", 0, 32, 0x0, 593, 2, 7),
        Register::new("romix.salsa.b9_2", 0, 32, 0x0, 625, 1, 3),
        Register::new("romix.salsa.b9_1", 0, 32, 0x0, 1221, 0, 0),
        Register::new("romix.salsa.b9_0", 0, 32, 0x0, 641, 0, 3),
        Register::new("romix.salsa.a9_15", 0, 32, 0x0, 681, 1, 1),
        Register::new("romix.salsa.a9_14", 0, 32, 0x0, 617, 1, 7),
        Register::new("romix.salsa.a9_13", 0, 32, 0x0, 637, 0, 3),
        Register::new("romix.salsa.a9_12", 0, 32, 0x0, 1239, 3, 3),
        Register::new("romix.salsa.a9_11", 0, 32, 0x0, 1173, 3, 3),
        Register::new("romix.salsa.a9_10", 0, 32, 0x0, 669, 1, 1),
        Register::new("romix.salsa.a9_9", 0, 32, 0x0, 609, 1, 7),
        Register::new("romix.salsa.a9_8", 0, 32, 0x0, 633, 0, 3),
        Register::new("romix.salsa.a9_7", 0, 32, 0x0, 629, 0, 3),
        Register::new("romix.salsa.a9_6", 0, 32, 0x0, 1195, 3, 3),
        Register::new("romix.salsa.a9_5", 0, 32, 0x0, 657, 1, 1),
        Register::new("romix.salsa.a9_4", 0, 32, 0x0, 601, 1, 7),
        Register::new("romix.salsa.a9_3", 0, 32, 0x0, 593, 1, 7),
        Register::new("romix.salsa.a9_2", 0, 32, 0x0, 625, 0, 3),
        Register::new("romix.salsa.a9_1", 0, 32, 0x0, 1217, 3, 3),
        Register::new("romix.salsa.a9_0", 0, 32, 0x0, 645, 1, 1),
        Register::new("romix.salsa.cut10_11", 0, 23, 0x0, 1270, 0, 0),
        Register::new("romix.salsa.cut10_6", 0, 23, 0x0, 1273, 0, 0),
        Register::new("romix.salsa.cut10_1", 0, 23, 0x0, 1276, 0, 0),
        Register::new("romix.salsa.cut10_12", 0, 23, 0x0, 1279, 0, 0),
        Register::new("romix.salsa.b6_15", 0, 32, 0x0, 681, 0, 1),
        Register::new("romix.salsa.b6_14", 0, 32, 0x0, 617, 0, 7),
        Register::new("romix.salsa.b6_13", 0, 32, 0x0, 587, 2, 3),
        Register::new("romix.salsa.b6_12", 0, 32, 0x0, 1239, 2, 3),
        Register::new("romix.salsa.b6_11", 0, 32, 0x0, 1173, 2, 3),
        Register::new("romix.salsa.b6_10", 0, 32, 0x0, 669, 0, 1),
        Register::new("romix.salsa.b6_9", 0, 32, 0x0, 609, 0, 7),
        Register::new("romix.salsa.b6_8", 0, 32, 0x0, 581, 2, 3),
        Register::new("romix.salsa.b6_7", 0, 32, 0x0, 575, 2, 3),
        Register::new("romix.salsa.b6_6", 0, 32, 0x0, 1195, 2, 3),
        Register::new("romix.salsa.b6_5", 0, 32, 0x0, 657, 0, 1),
        Register::new("romix.salsa.b6_4", 0, 32, 0x0, 601, 0, 7),
        Register::new("romix.salsa.b6_3", 0, 32, 0x0, 593, 0, 7),
        Register::new("romix.salsa.b6_2", 0, 32, 0x0, 569, 2, 3),
        Register::new("romix.salsa.b6_1", 0, 32, 0x0, 1217, 2, 3),
        Register::new("romix.salsa.b6_0", 0, 32, 0x0, 645, 0, 1),
        Register::new("romix.salsa.a6_15", 0, 32, 0x0, 565, 2, 3),
        Register::new("romix.salsa.a6_14", 0, 32, 0x0, 684, 0, 0),
        Register::new("romix.salsa.a6_13", 0, 32, 0x0, 587, 1, 3),
        Register::new("romix.salsa.a6_12", 0, 32, 0x0, 1239, 1, 3),
        Register::new("romix.salsa.a6_11", 0, 32, 0x0, 1173, 1, 3),
        Register::new("romix.salsa.a6_10", 0, 32, 0x0, 561, 2, 3),
        Register::new("romix.salsa.a6_9", 0, 32, 0x0, 672, 0, 0),
        Register::new("romix.salsa.a6_8", 0, 32, 0x0, 581, 1, 3),
        Register::new("romix.salsa.a6_7", 0, 32, 0x0, 575, 1, 3),
        Register::new("romix.salsa.a6_6", 0, 32, 0x0, 1195, 1, 3),
        Register::new("romix.salsa.a6_5", 0, 32, 0x0, 557, 2, 3),
        Register::new("romix.salsa.a6_4", 0, 32, 0x0, 660, 0, 0),
        Register::new("romix.salsa.a6_3", 0, 32, 0x0, 648, 0, 0),
        Register::new("romix.salsa.a6_2", 0, 32, 0x0, 569, 1, 3),
        Register::new("romix.salsa.a6_1", 0, 32, 0x0, 1217, 1, 3),
        Register::new("romix.salsa.a6_0", 0, 32, 0x0, 553, 2, 3),
        Register::new("romix.salsa.cut7_15", 0, 23, 0x0, 683, 0, 0),
        Register::new("romix.salsa.cut7_10", 0, 23, 0x0, 671, 0, 0),
        Register::new("romix.salsa.cut7_5", 0, 23, 0x0, 659, 0, 0),
        Register::new("romix.salsa.cut7_0", 0, 23, 0x0, 647, 0, 0),
        Register::new("romix.salsa.b3_15", 0, 32, 0x0, 565, 1, 3),
        Register::new("romix.salsa.b3_14", 0, 32, 0x0, 685, 3, 3),
        Register::new("romix.salsa.b3_13", 0, 32, 0x0, 587, 0, 3),
        Register::new("romix.salsa.b3_12", 0, 32, 0x0, 1239, 0, 3),
        Register::new("romix.salsa.b3_11", 0, 32, 0x0, 1173, 0, 3),
        Register::new("romix.salsa.b3_10", 0, 32, 0x0, 561, 1, 3),
        Register::new("romix.salsa.b3_9", 0, 32, 0x0, 673, 3, 3),
        Register::new("romix.salsa.b3_8", 0, 32, 0x0, 581, 0, 3),
        Register::new("romix.salsa.b3_7", 0, 32, 0x0, 575, 0, 3),
        Register::new("romix.salsa.b3_6", 0, 32, 0x0, 1195, 0, 3),
        Register::new("romix.salsa.b3_5", 0, 32, 0x0, 557, 1, 3),
        Register::new("romix.salsa.b3_4", 0, 32, 0x0, 661, 3, 3),
        Register::new("romix.salsa.b3_3", 0, 32, 0x0, 649, 3, 3),
        Register::new("romix.salsa.b3_2", 0, 32, 0x0, 569, 0, 3),
        Register::new("romix.salsa.b3_1", 0, 32, 0x0, 1217, 0, 3),
        Register::new("romix.salsa.b3_0", 0, 32, 0x0, 553, 1, 3),
        Register::new("romix.salsa.a3_15", 0, 32, 0x0, 565, 0, 3),
        Register::new("romix.salsa.a3_14", 0, 32, 0x0, 685, 2, 3),
        Register::new("romix.salsa.a3_13", 0, 32, 0x0, 591, 1, 1),
        Register::new("romix.salsa.a3_12", 0, 32, 0x0, 1238, 0, 0),
        Register::new("romix.salsa.a3_11", 0, 32, 0x0, 1172, 0, 0),
        Register::new("romix.salsa.a3_10", 0, 32, 0x0, 561, 0, 3),
        Register::new("romix.salsa.a3_9", 0, 32, 0x0, 673, 2, 3),
        Register::new("romix.salsa.a3_8", 0, 32, 0x0, 585, 1, 1),
        Register::new("romix.salsa.a3_7", 0, 32, 0x0, 579, 1, 1),
        Register::new("romix.salsa.a3_6", 0, 32, 0x0, 1194, 0, 0),
        Register::new("romix.salsa.a3_5", 0, 32, 0x0, 557, 0, 3),
        Register::new("romix.salsa.a3_4", 0, 32, 0x0, 661, 2, 3),
        Register::new("romix.salsa.a3_3", 0, 32, 0x0, 649, 2, 3),
        Register::new("romix.salsa.a3_2", 0, 32, 0x0, 573, 1, 1),
        Register::new("romix.salsa.a3_1", 0, 32, 0x0, 1216, 0, 0),
        Register::new("romix.salsa.a3_0", 0, 32, 0x0, 553, 0, 3),
        Register::new("romix.salsa.cut4_12", 0, 28, 0x0, 1090, 0, 0),
        Register::new("romix.salsa.cut4_11", 0, 28, 0x0, 1147, 0, 0),
        Register::new("romix.salsa.cut4_6", 0, 28, 0x0, 1126, 0, 0),
        Register::new("romix.salsa.cut4_1", 0, 28, 0x0, 1105, 0, 0),
        Register::new("romix.salsa.kept2_11", 0, 32, 0x0, 1171, 0, 0),
        Register::new("romix.salsa.kept2_6", 0, 32, 0x0, 1193, 0, 0),
        Register::new("romix.salsa.kept2_1", 0, 32, 0x0, 1215, 0, 0),
        Register::new("romix.salsa.kept2_12", 0, 32, 0x0, 1237, 0, 0),
        Register::new("romix.salsa.b0_15", 0, 32, 0x0, 1088, 1, 1),
        Register::new("romix.salsa.b0_14", 0, 32, 0x0, 685, 1, 3),
        Register::new("romix.salsa.b0_13", 0, 32, 0x0, 591, 0, 1),
        Register::new("romix.salsa.b0_12", 0, 32, 0x0, 1103, 1, 1),
        Register::new("romix.salsa.b0_11", 0, 32, 0x0, 1148, 1, 1),
        Register::new("romix.salsa.b0_10", 0, 32, 0x0, 1145, 1, 1),
        Register::new("romix.salsa.b0_9", 0, 32, 0x0, 673, 1, 3),
        Register::new("romix.salsa.b0_8", 0, 32, 0x0, 585, 0, 1),
        Register::new("romix.salsa.b0_7", 0, 32, 0x0, 579, 0, 1),
        Register::new("romix.salsa.b0_6", 0, 32, 0x0, 1136, 1, 1),
        Register::new("romix.salsa.b0_5", 0, 32, 0x0, 1124, 1, 1),
        Register::new("romix.salsa.b0_4", 0, 32, 0x0, 661, 1, 3),
        Register::new("romix.salsa.b0_3", 0, 32, 0x0, 649, 1, 3),
        Register::new("romix.salsa.b0_2", 0, 32, 0x0, 573, 0, 1),
        Register::new("romix.salsa.b0_1", 0, 32, 0x0, 1115, 1, 1),
        Register::new("romix.salsa.b0_0", 0, 32, 0x0, 1098, 1, 1),
        Register::new("romix.salsa.a0_15", 0, 32, 0x0, 1088, 0, 1),
        Register::new("romix.salsa.a0_14", 0, 32, 0x0, 685, 0, 3),
        Register::new("romix.salsa.a0_13", 0, 32, 0x0, 1214, 0, 0),
        Register::new("romix.salsa.a0_12", 0, 32, 0x0, 1103, 0, 1),
        Register::new("romix.salsa.a0_11", 0, 32, 0x0, 1148, 0, 1),
        Register::new("romix.salsa.a0_10", 0, 32, 0x0, 1145, 0, 1),
        Register::new("romix.salsa.a0_9", 0, 32, 0x0, 673, 0, 3),
        Register::new("romix.salsa.a0_8", 0, 32, 0x0, 1236, 0, 0),
        Register::new("romix.salsa.a0_7", 0, 32, 0x0, 1170, 0, 0),
        Register::new("romix.salsa.a0_6", 0, 32, 0x0, 1136, 0, 1),
        Register::new("romix.salsa.a0_5", 0, 32, 0x0, 1124, 0, 1),
        Register::new("romix.salsa.a0_4", 0, 32, 0x0, 661, 0, 3),
        Register::new("romix.salsa.a0_3", 0, 32, 0x0, 649, 0, 3),
        Register::new("romix.salsa.a0_2", 0, 32, 0x0, 1192, 0, 0),
        Register::new("romix.salsa.a0_1", 0, 32, 0x0, 1115, 0, 1),
        Register::new("romix.salsa.a0_0", 0, 32, 0x0, 1098, 0, 1),
        Register::new("romix.salsa.cut1_7", 0, 20, 0x0, 1160, 0, 0),
        Register::new("romix.salsa.cut1_2", 0, 20, 0x0, 1128, 0, 0),
        Register::new("romix.salsa.cut1_13", 0, 20, 0x0, 1107, 0, 0),
        Register::new("romix.salsa.cut1_8", 0, 20, 0x0, 1092, 0, 0),
        Register::new("romix.salsa.into", 0, 32, 0x0, 551, 0, 1),
        Register::new("romix.salsa.into", 32, 32, 0x0, 549, 0, 1),
        Register::new("romix.salsa.into", 64, 32, 0x0, 547, 0, 1),
        Register::new("romix.salsa.into", 96, 32, 0x0, 545, 0, 1),
        Register::new("romix.salsa.into", 128, 32, 0x0, 543, 0, 1),
        Register::new("romix.salsa.into", 160, 32, 0x0, 541, 0, 1),
        Register::new("romix.salsa.into", 192, 32, 0x0, 539, 0, 1),
        Register::new("romix.salsa.into", 224, 32, 0x0, 537, 0, 1),
        Register::new("romix.salsa.into", 256, 32, 0x0, 535, 0, 1),
        Register::new("romix.salsa.into", 288, 32, 0x0, 533, 0, 1),
        Register::new("romix.salsa.into", 320, 32, 0x0, 531, 0, 1),
        Register::new("romix.salsa.into", 352, 32, 0x0, 529, 0, 1),
        Register::new("romix.salsa.into", 384, 32, 0x0, 527, 0, 1),
        Register::new("romix.salsa.into", 416, 32, 0x0, 525, 0, 1),
        Register::new("romix.salsa.into", 448, 32, 0x0, 523, 0, 1),
        Register::new("romix.salsa.into", 480, 32, 0x0, 521, 0, 1),
        Register::new("romix.salsa.out", 0, 32, 0x0, 1097, 0, 0),
        Register::new("romix.salsa.out", 32, 32, 0x0, 1114, 0, 0),
        Register::new("romix.salsa.out", 64, 32, 0x0, 1191, 0, 0),
        Register::new("romix.salsa.out", 96, 32, 0x0, 1159, 0, 0),
        Register::new("romix.salsa.out", 128, 32, 0x0, 1091, 0, 0),
        Register::new("romix.salsa.out", 160, 32, 0x0, 1123, 0, 0),
        Register::new("romix.salsa.out", 192, 32, 0x0, 1135, 0, 0),
        Register::new("romix.salsa.out", 224, 32, 0x0, 1169, 0, 0),
        Register::new("romix.salsa.out", 256, 32, 0x0, 1235, 0, 0),
        Register::new("romix.salsa.out", 288, 32, 0x0, 1106, 0, 0),
        Register::new("romix.salsa.out", 320, 32, 0x0, 1144, 0, 0),
        Register::new("romix.salsa.out", 352, 32, 0x0, 1153, 0, 0),
        Register::new("romix.salsa.out", 384, 32, 0x0, 1102, 0, 0),
        Register::new("romix.salsa.out", 416, 32, 0x0, 1213, 0, 0),
        Register::new("romix.salsa.out", 448, 32, 0x0, 1127, 0, 0),
        Register::new("romix.salsa.out", 480, 32, 0x0, 1257, 0, 0),
        Register::new("romix.salsa.waits[0]", 0, 32, 0x0, 489, 0, 31),
        Register::new("romix.salsa.waits[0]", 32, 32, 0x0, 457, 0, 31),
        Register::new("romix.salsa.waits[0]", 64, 32, 0x0, 425, 0, 31),
        Register::new("romix.salsa.waits[0]", 96, 32, 0x0, 393, 0, 31),
        Register::new("romix.salsa.waits[0]", 128, 32, 0x0, 361, 0, 31),
        Register::new("romix.salsa.waits[0]", 160, 32, 0x0, 329, 0, 31),
        Register::new("romix.salsa.waits[0]", 192, 32, 0x0, 297, 0, 31),
        Register::new("romix.salsa.waits[0]", 224, 32, 0x0, 265, 0, 31),
        Register::new("romix.salsa.waits[0]", 256, 32, 0x0, 233, 0, 31),
        Register::new("romix.salsa.waits[0]", 288, 32, 0x0, 201, 0, 31),
        Register::new("romix.salsa.waits[0]", 320, 32, 0x0, 169, 0, 31),
        Register::new("romix.salsa.waits[0]", 352, 32, 0x0, 137, 0, 31),
        Register::new("romix.salsa.waits[0]", 384, 32, 0x0, 105, 0, 31),
        Register::new("romix.salsa.waits[0]", 416, 32, 0x0, 73, 0, 31),
        Register::new("romix.salsa.waits[0]", 448, 32, 0x0, 41, 0, 31),
        Register::new("romix.salsa.waits[0]", 480, 32, 0x0, 9, 0, 31),
        Register::new("romix.salsa.waits[1]", 0, 32, 0x0, 489, 1, 31),
        Register::new("romix.salsa.waits[1]", 32, 32, 0x0, 457, 1, 31),
        Register::new("romix.salsa.waits[1]", 64, 32, 0x0, 425, 1, 31),
        Register::new("romix.salsa.waits[1]", 96, 32, 0x0, 393, 1, 31),
        Register::new("romix.salsa.waits[1]", 128, 32, 0x0, 361, 1, 31),
        Register::new("romix.salsa.waits[1]", 160, 32, 0x0, 329, 1, 31),
        Register::new("romix.salsa.waits[1]", 192, 32, 0x0, 297, 1, 31),
        Register::new("romix.salsa.waits[1]", 224, 32, 0x0, 265, 1, 31),
        Register::new("romix.salsa.waits[1]", 256, 32, 0x0, 233, 1, 31),
        Register::new("romix.salsa.waits[1]", 288, 32, 0x0, 201, 1, 31),
        Register::new("romix.salsa.waits[1]", 320, 32, 0x0, 169, 1, 31),
        Register::new("romix.salsa.waits[1]", 352, 32, 0x0, 137, 1, 31),
        Register::new("romix.salsa.waits[1]", 384, 32, 0x0, 105, 1, 31),
        Register::new("romix.salsa.waits[1]", 416, 32, 0x0, 73, 1, 31),
        Register::new("romix.salsa.waits[1]", 448, 32, 0x0, 41, 1, 31),
        Register::new("romix.salsa.waits[1]", 480, 32, 0x0, 9, 1, 31),
        Register::new("romix.salsa.waits[2]", 0, 32, 0x0, 489, 2, 31),
        Register::new("romix.salsa.waits[2]", 32, 32, 0x0, 457, 2, 31),
        Register::new("romix.salsa.waits[2]", 64, 32, 0x0, 425, 2, 31),
        Register::new("romix.salsa.waits[2]", 96, 32, 0x0, 393, 2, 31),
        Register::new("romix.salsa.waits[2]", 128, 32, 0x0, 361, 2, 31),
        Register::new("romix.salsa.waits[2]", 160, 32, 0x0, 329, 2, 31),
        Register::new("romix.salsa.waits[2]", 192, 32, 0x0, 297, 2, 31),
        Register::new("romix.salsa.waits[2]", 224, 32, 0x0, 265, 2, 31),
        Register::new("romix.salsa.waits[2]", 256, 32, 0x0, 233, 2, 31),
        Register::new("romix.salsa.waits[2]", 288, 32, 0x0, 201, 2, 31),
        Register::new("romix.salsa.waits[2]", 320, 32, 0x0, 169, 2, 31),
        Register::new("romix.salsa.waits[2]", 352, 32, 0x0, 137, 2, 31),
        Register::new("romix.salsa.waits[2]", 384, 32, 0x0, 105, 2, 31),
        Register::new("romix.salsa.waits[2]", 416, 32, 0x0, 73, 2, 31),
        Register::new("romix.salsa.waits[2]", 448, 32, 0x0, 41, 2, 31),
        Register::new("romix.salsa.waits[2]", 480, 32, 0x0, 9, 2, 31),
        Register::new("romix.salsa.waits[3]", 0, 32, 0x0, 489, 3, 31),
        Register::new("romix.salsa.waits[3]", 32, 32, 0x0, 457, 3, 31),
        Register::new("romix.salsa.waits[3]", 64, 32, 0x0, 425, 3, 31),
        Register::new("romix.salsa.waits[3]", 96, 32, 0x0, 393, 3, 31),
        Register::new("romix.salsa.waits[3]", 128, 32, 0x0, 361, 3, 31),
        Register::new("romix.salsa.waits[3]", 160, 32, 0x0, 329, 3, 31),
        Register::new("romix.salsa.waits[3]", 192, 32, 0x0, 297, 3, 31),
        Register::new("romix.salsa.waits[3]", 224, 32, 0x0, 265, 3, 31),
        Register::new("romix.salsa.waits[3]", 256, 32, 0x0, 233, 3, 31),
        Register::new("romix.salsa.waits[3]", 288, 32, 0x0, 201, 3, 31),
        Register::new("romix.salsa.waits[3]", 320, 32, 0x0, 169, 3, 31),
        Register::new("romix.salsa.waits[3]", 352, 32, 0x0, 137, 3, 31),
        Register::new("romix.salsa.waits[3]", 384, 32, 0x0, 105, 3, 31),
        Register::new("romix.salsa.waits[3]", 416, 32, 0x0, 73, 3, 31),
        Register::new("romix.salsa.waits[3]", 448, 32, 0x0, 41, 3, 31),
        Register::new("romix.salsa.waits[3]", 480, 32, 0x0, 9, 3, 31),
        Register::new("romix.salsa.waits[4]", 0, 32, 0x0, 489, 4, 31),
        Register::new("romix.salsa.waits[4]", 32, 32, 0x0, 457, 4, 31),
        Register::new("romix.salsa.waits[4]", 64, 32, 0x0, 425, 4, 31),
        Register::new("romix.salsa.waits[4]", 96, 32, 0x0, 393, 4, 31),
        Register::new("romix.salsa.waits[4]", 128, 32, 0x0, 361, 4, 31),
        Register::new("romix.salsa.waits[4]", 160, 32, 0x0, 329, 4, 31),
        Register::new("romix.salsa.waits[4]", 192, 32, 0x0, 297, 4, 31),
        Register::new("romix.salsa.waits[4]", 224, 32, 0x0, 265, 4, 31),
        Register::new("romix.salsa.waits[4]", 256, 32, 0x0, 233, 4, 31),
        Register::new("romix.salsa.waits[4]", 288, 32, 0x0, 201, 4, 31),
        Register::new("romix.salsa.waits[4]", 320, 32, 0x0, 169, 4, 31),
        Register::new("romix.salsa.waits[4]", 352, 32, 0x0, 137, 4, 31),
        Register::new("romix.salsa.waits[4]", 384, 32, 0x0, 105, 4, 31),
        Register::new("romix.salsa.waits[4]", 416, 32, 0x0, 73, 4, 31),
        Register::new("romix.salsa.waits[4]", 448, 32, 0x0, 41, 4, 31),
        Register::new("romix.salsa.waits[4]", 480, 32, 0x0, 9, 4, 31),
        Register::new("romix.salsa.waits[5]", 0, 32, 0x0, 489, 5, 31),
        Register::new("romix.salsa.waits[5]", 32, 32, 0x0, 457, 5, 31),
        Register::new("romix.salsa.waits[5]", 64, 32, 0x0, 425, 5, 31),
        Register::new("romix.salsa.waits[5]", 96, 32, 0x0, 393, 5, 31),
        Register::new("romix.salsa.waits[5]", 128, 32, 0x0, 361, 5, 31),
        Register::new("romix.salsa.waits[5]", 160, 32, 0x0, 329, 5, 31),
        Register::new("romix.salsa.waits[5]", 192, 32, 0x0, 297, 5, 31),
        Register::new("romix.salsa.waits[5]", 224, 32, 0x0, 265, 5, 31),
        Register::new("romix.salsa.waits[5]", 256, 32, 0x0, 233, 5, 31),
        Register::new("romix.salsa.waits[5]", 288, 32, 0x0, 201, 5, 31),
        Register::new("romix.salsa.waits[5]", 320, 32, 0x0, 169, 5, 31),
        Register::new("romix.salsa.waits[5]", 352, 32, 0x0, 137, 5, 31),
        Register::new("romix.salsa.waits[5]", 384, 32, 0x0, 105, 5, 31),
        Register::new("romix.salsa.waits[5]", 416, 32, 0x0, 73, 5, 31),
        Register::new("romix.salsa.waits[5]", 448, 32, 0x0, 41, 5, 31),
        Register::new("romix.salsa.waits[5]", 480, 32, 0x0, 9, 5, 31),
        Register::new("romix.salsa.waits[6]", 0, 32, 0x0, 489, 6, 31),
        Register::new("romix.salsa.waits[6]", 32, 32, 0x0, 457, 6, 31),
        Register::new("romix.salsa.waits[6]", 64, 32, 0x0, 425, 6, 31),
        Register::new("romix.salsa.waits[6]", 96, 32, 0x0, 393, 6, 31),
        Register::new("romix.salsa.waits[6]", 128, 32, 0x0, 361, 6, 31),
        Register::new("romix.salsa.waits[6]", 160, 32, 0x0, 329, 6, 31),
        Register::new("romix.salsa.waits[6]", 192, 32, 0x0, 297, 6, 31),
        Register::new("romix.salsa.waits[6]", 224, 32, 0x0, 265, 6, 31),
        Register::new("romix.salsa.waits[6]", 256, 32, 0x0, 233, 6, 31),
        Register::new("romix.salsa.waits[6]", 288, 32, 0x0, 201, 6, 31),
        Register::new("romix.salsa.waits[6]", 320, 32, 0x0, 169, 6, 31),
        Register::new("romix.salsa.waits[6]", 352, 32, 0x0, 137, 6, 31),
        Register::new("romix.salsa.waits[6]", 384, 32, 0x0, 105, 6, 31),
        Register::new("romix.salsa.waits[6]", 416, 32, 0x0, 73, 6, 31),
        Register::new("romix.salsa.waits[6]", 448, 32, 0x0, 41, 6, 31),
        Register::new("romix.salsa.waits[6]", 480, 32, 0x0, 9, 6, 31),
        Register::new("romix.salsa.waits[7]", 0, 32, 0x0, 489, 7, 31),
        Register::new("romix.salsa.waits[7]", 32, 32, 0x0, 457, 7, 31),
        Register::new("romix.salsa.waits[7]", 64, 32, 0x0, 425, 7, 31),
        Register::new("romix.salsa.waits[7]", 96, 32, 0x0, 393, 7, 31),
        Register::new("romix.salsa.waits[7]", 128, 32, 0x0, 361, 7, 31),
        Register::new("romix.salsa.waits[7]", 160, 32, 0x0, 329, 7, 31),
        Register::new("romix.salsa.waits[7]", 192, 32, 0x0, 297, 7, 31),
        Register::new("romix.salsa.waits[7]", 224, 32, 0x0, 265, 7, 31),
        Register::new("romix.salsa.waits[7]", 256, 32, 0x0, 233, 7, 31),
        Register::new("romix.salsa.waits[7]", 288, 32, 0x0, 201, 7, 31),
        Register::new("romix.salsa.waits[7]", 320, 32, 0x0, 169, 7, 31),
        Register::new("romix.salsa.waits[7]", 352, 32, 0x0, 137, 7, 31),
        Register::new("romix.salsa.waits[7]", 384, 32, 0x0, 105, 7, 31),
        Register::new("romix.salsa.waits[7]", 416, 32, 0x0, 73, 7, 31),
        Register::new("romix.salsa.waits[7]", 448, 32, 0x0, 41, 7, 31),
        Register::new("romix.salsa.waits[7]", 480, 32, 0x0, 9, 7, 31),
        Register::new("romix.salsa.waits[8]", 0, 32, 0x0, 489, 8, 31),
        Register::new("romix.salsa.waits[8]", 32, 32, 0x0, 457, 8, 31),
        Register::new("romix.salsa.waits[8]", 64, 32, 0x0, 425, 8, 31),
        Register::new("romix.salsa.waits[8]", 96, 32, 0x0, 393, 8, 31),
        Register::new("romix.salsa.waits[8]", 128, 32, 0x0, 361, 8, 31),
        Register::new("romix.salsa.waits[8]", 160, 32, 0x0, 329, 8, 31),
        Register::new("romix.salsa.waits[8]", 192, 32, 0x0, 297, 8, 31),
        Register::new("romix.salsa.waits[8]", 224, 32, 0x0, 265, 8, 31),
        Register::new("romix.salsa.waits[8]", 256, 32, 0x0, 233, 8, 31),
        Register::new("romix.salsa.waits[8]", 288, 32, 0x0, 201, 8, 31),
        Register::new("romix.salsa.waits[8]", 320, 32, 0x0, 169, 8, 31),
        Register::new("romix.salsa.waits[8]", 352, 32, 0x0, 137, 8, 31),
        Register::new("romix.salsa.waits[8]", 384, 32, 0x0, 105, 8, 31),
        Register::new("romix.salsa.waits[8]", 416, 32, 0x0, 73, 8, 31),
        Register::new("romix.salsa.waits[8]", 448, 32, 0x0, 41, 8, 31),
        Register::new("romix.salsa.waits[8]", 480, 32, 0x0, 9, 8, 31),
        Register::new("romix.salsa.waits[9]", 0, 32, 0x0, 489, 9, 31),
        Register::new("romix.salsa.waits[9]", 32, 32, 0x0, 457, 9, 31),
        Register::new("romix.salsa.waits[9]", 64, 32, 0x0, 425, 9, 31),
        Register::new("romix.salsa.waits[9]", 96, 32, 0x0, 393, 9, 31),
        Register::new("romix.salsa.waits[9]", 128, 32, 0x0, 361, 9, 31),
        Register::new("romix.salsa.waits[9]", 160, 32, 0x0, 329, 9, 31),
        Register::new("romix.salsa.waits[9]", 192, 32, 0x0, 297, 9, 31),
        Register::new("romix.salsa.waits[9]", 224, 32, 0x0, 265, 9, 31),
        Register::new("romix.salsa.waits[9]", 256, 32, 0x0, 233, 9, 31),
        Register::new("romix.salsa.waits[9]", 288, 32, 0x0, 201, 9, 31),
        Register::new("romix.salsa.waits[9]", 320, 32, 0x0, 169, 9, 31),
        Register::new("romix.salsa.waits[9]", 352, 32, 0x0, 137, 9, 31),
        Register::new("romix.salsa.waits[9]", 384, 32, 0x0, 105, 9, 31),
        Register::new("romix.salsa.waits[9]", 416, 32, 0x0, 73, 9, 31),
        Register::new("romix.salsa.waits[9]", 448, 32, 0x0, 41, 9, 31),
        Register::new("romix.salsa.waits[9]", 480, 32, 0x0, 9, 9, 31),
        Register::new("romix.salsa.waits[10]", 0, 32, 0x0, 489, 10, 31),
        Register::new("romix.salsa.waits[10]", 32, 32, 0x0, 457, 10, 31),
        Register::new("romix.salsa.waits[10]", 64, 32, 0x0, 425, 10, 31),
        Register::new("romix.salsa.waits[10]", 96, 32, 0x0, 393, 10, 31),
        Register::new("romix.salsa.waits[10]", 128, 32, 0x0, 361, 10, 31),
        Register::new("romix.salsa.waits[10]", 160, 32, 0x0, 329, 10, 31),
        Register::new("romix.salsa.waits[10]", 192, 32, 0x0, 297, 10, 31),
        Register::new("romix.salsa.waits[10]", 224, 32, 0x0, 265, 10, 31),
        Register::new("romix.salsa.waits[10]", 256, 32, 0x0, 233, 10, 31),
        Register::new("romix.salsa.waits[10]", 288, 32, 0x0, 201, 10, 31),
        Register::new("romix.salsa.waits[10]", 320, 32, 0x0, 169, 10, 31),
        Register::new("romix.salsa.waits[10]", 352, 32, 0x0, 137, 10, 31),
        Register::new("romix.salsa.waits[10]", 384, 32, 0x0, 105, 10, 31),
        Register::new("romix.salsa.waits[10]", 416, 32, 0x0, 73, 10, 31),
        Register::new("romix.salsa.waits[10]", 448, 32, 0x0, 41, 10, 31),
        Register::new("romix.salsa.waits[10]", 480, 32, 0x0, 9, 10, 31),
        Register::new("romix.salsa.waits[11]", 0, 32, 0x0, 489, 11, 31),
        Register::new("romix.salsa.waits[11]", 32, 32, 0x0, 457, 11, 31),
        Register::new("romix.salsa.waits[11]", 64, 32, 0x0, 425, 11, 31),
        Register::new("romix.salsa.waits[11]", 96, 32, 0x0, 393, 11, 31),
        Register::new("romix.salsa.waits[11]", 128, 32, 0x0, 361, 11, 31),
        Register::new("romix.salsa.waits[11]", 160, 32, 0x0, 329, 11, 31),
        Register::new("romix.salsa.waits[11]", 192, 32, 0x0, 297, 11, 31),
        Register::new("romix.salsa.waits[11]", 224, 32, 0x0, 265, 11, 31),
        Register::new("romix.salsa.waits[11]", 256, 32, 0x0, 233, 11, 31),
        Register::new("romix.salsa.waits[11]", 288, 32, 0x0, 201, 11, 31),
        Register::new("romix.salsa.waits[11]", 320, 32, 0x0, 169, 11, 31),
        Register::new("romix.salsa.waits[11]", 352, 32, 0x0, 137, 11, 31),
        Register::new("romix.salsa.waits[11]", 384, 32, 0x0, 105, 11, 31),
        Register::new("romix.salsa.waits[11]", 416, 32, 0x0, 73, 11, 31),
        Register::new("romix.salsa.waits[11]", 448, 32, 0x0, 41, 11, 31),
        Register::new("romix.salsa.waits[11]", 480, 32, 0x0, 9, 11, 31),
        Register::new("romix.salsa.waits[12]", 0, 32, 0x0, 489, 12, 31),
        Register::new("romix.salsa.waits[12]", 32, 32, 0x0, 457, 12, 31),
        Register::new("romix.salsa.waits[12]", 64, 32, 0x0, 425, 12, 31),
        Register::new("romix.salsa.waits[12]", 96, 32, 0x0, 393, 12, 31),
        Register::new("romix.salsa.waits[12]", 128, 32, 0x0, 361, 12, 31),
        Register::new("romix.salsa.waits[12]", 160, 32, 0x0, 329, 12, 31),
        Register::new("romix.salsa.waits[12]", 192, 32, 0x0, 297, 12, 31),
        Register::new("romix.salsa.waits[12]", 224, 32, 0x0, 265, 12, 31),
        Register::new("romix.salsa.waits[12]", 256, 32, 0x0, 233, 12, 31),
        Register::new("romix.salsa.waits[12]", 288, 32, 0x0, 201, 12, 31),
        Register::new("romix.salsa.waits[12]", 320, 32, 0x0, 169, 12, 31),
        Register::new("romix.salsa.waits[12]", 352, 32, 0x0, 137, 12, 31),
        Register::new("romix.salsa.waits[12]", 384, 32, 0x0, 105, 12, 31),
        Register::new("romix.salsa.waits[12]", 416, 32, 0x0, 73, 12, 31),
        Register::new("romix.salsa.waits[12]", 448, 32, 0x0, 41, 12, 31),
        Register::new("romix.salsa.waits[12]", 480, 32, 0x0, 9, 12, 31),
        Register::new("romix.salsa.waits[13]", 0, 32, 0x0, 489, 13, 31),
        Register::new("romix.salsa.waits[13]", 32, 32, 0x0, 457, 13, 31),
        Register::new("romix.salsa.waits[13]", 64, 32, 0x0, 425, 13, 31),
        Register::new("romix.salsa.waits[13]", 96, 32, 0x0, 393, 13, 31),
        Register::new("romix.salsa.waits[13]", 128, 32, 0x0, 361, 13, 31),
        Register::new("romix.salsa.waits[13]", 160, 32, 0x0, 329, 13, 31),
        Register::new("romix.salsa.waits[13]", 192, 32, 0x0, 297, 13, 31),
        Register::new("romix.salsa.waits[13]", 224, 32, 0x0, 265, 13, 31),
        Register::new("romix.salsa.waits[13]", 256, 32, 0x0, 233, 13, 31),
        Register::new("romix.salsa.waits[13]", 288, 32, 0x0, 201, 13, 31),
        Register::new("romix.salsa.waits[13]", 320, 32, 0x0, 169, 13, 31),
        Register::new("romix.salsa.waits[13]", 352, 32, 0x0, 137, 13, 31),
        Register::new("romix.salsa.waits[13]", 384, 32, 0x0, 105, 13, 31),
        Register::new("romix.salsa.waits[13]", 416, 32, 0x0, 73, 13, 31),
        Register::new("romix.salsa.waits[13]", 448, 32, 0x0, 41, 13, 31),
        Register::new("romix.salsa.waits[13]", 480, 32, 0x0, 9, 13, 31),
        Register::new("romix.salsa.waits[14]", 0, 32, 0x0, 489, 14, 31),
        Register::new("romix.salsa.waits[14]", 32, 32, 0x0, 457, 14, 31),
        Register::new("romix.salsa.waits[14]", 64, 32, 0x0, 425, 14, 31),
        Register::new("romix.salsa.waits[14]", 96, 32, 0x0, 393, 14, 31),
        Register::new("romix.salsa.waits[14]", 128, 32, 0x0, 361, 14, 31),
        Register::new("romix.salsa.waits[14]", 160, 32, 0x0, 329, 14, 31),
        Register::new("romix.salsa.waits[14]", 192, 32, 0x0, 297, 14, 31),
        Register::new("romix.salsa.waits[14]", 224, 32, 0x0, 265, 14, 31),
        Register::new("romix.salsa.waits[14]", 256, 32, 0x0, 233, 14, 31),
        Register::new("romix.salsa.waits[14]", 288, 32, 0x0, 201, 14, 31),
        Register::new("romix.salsa.waits[14]", 320, 32, 0x0, 169, 14, 31),
        Register::new("romix.salsa.waits[14]", 352, 32, 0x0, 137, 14, 31),
        Register::new("romix.salsa.waits[14]", 384, 32, 0x0, 105, 14, 31),
        Register::new("romix.salsa.waits[14]", 416, 32, 0x0, 73, 14, 31),
        Register::new("romix.salsa.waits[14]", 448, 32, 0x0, 41, 14, 31),
        Register::new("romix.salsa.waits[14]", 480, 32, 0x0, 9, 14, 31),
        Register::new("romix.salsa.waits[15]", 0, 32, 0x0, 489, 15, 31),
        Register::new("romix.salsa.waits[15]", 32, 32, 0x0, 457, 15, 31),
        Register::new("romix.salsa.waits[15]", 64, 32, 0x0, 425, 15, 31),
        Register::new("romix.salsa.waits[15]", 96, 32, 0x0, 393, 15, 31),
        Register::new("romix.salsa.waits[15]", 128, 32, 0x0, 361, 15, 31),
        Register::new("romix.salsa.waits[15]", 160, 32, 0x0, 329, 15, 31),
        Register::new("romix.salsa.waits[15]", 192, 32, 0x0, 297, 15, 31),
        Register::new("romix.salsa.waits[15]", 224, 32, 0x0, 265, 15, 31),
        Register::new("romix.salsa.waits[15]", 256, 32, 0x0, 233, 15, 31),
        Register::new("romix.salsa.waits[15]", 288, 32, 0x0, 201, 15, 31),
        Register::new("romix.salsa.waits[15]", 320, 32, 0x0, 169, 15, 31),
        Register::new("romix.salsa.waits[15]", 352, 32, 0x0, 137, 15, 31),
        Register::new("romix.salsa.waits[15]", 384, 32, 0x0, 105, 15, 31),
        Register::new("romix.salsa.waits[15]", 416, 32, 0x0, 73, 15, 31),
        Register::new("romix.salsa.waits[15]", 448, 32, 0x0, 41, 15, 31),
        Register::new("romix.salsa.waits[15]", 480, 32, 0x0, 9, 15, 31),
        Register::new("romix.salsa.waits[16]", 0, 32, 0x0, 489, 16, 31),
        Register::new("romix.salsa.waits[16]", 32, 32, 0x0, 457, 16, 31),
        Register::new("romix.salsa.waits[16]", 64, 32, 0x0, 425, 16, 31),
        Register::new("romix.salsa.waits[16]", 96, 32, 0x0, 393, 16, 31),
        Register::new("romix.salsa.waits[16]", 128, 32, 0x0, 361, 16, 31),
        Register::new("romix.salsa.waits[16]", 160, 32, 0x0, 329, 16, 31),
        Register::new("romix.salsa.waits[16]", 192, 32, 0x0, 297, 16, 31),
        Register::new("romix.salsa.waits[16]", 224, 32, 0x0, 265, 16, 31),
        Register::new("romix.salsa.waits[16]", 256, 32, 0x0, 233, 16, 31),
        Register::new("romix.salsa.waits[16]", 288, 32, 0x0, 201, 16, 31),
        Register::new("romix.salsa.waits[16]", 320, 32, 0x0, 169, 16, 31),
        Register::new("romix.salsa.waits[16]", 352, 32, 0x0, 137, 16, 31),
        Register::new("romix.salsa.waits[16]", 384, 32, 0x0, 105, 16, 31),
        Register::new("romix.salsa.waits[16]", 416, 32, 0x0, 73, 16, 31),
        Register::new("romix.salsa.waits[16]", 448, 32, 0x0, 41, 16, 31),
        Register::new("romix.salsa.waits[16]", 480, 32, 0x0, 9, 16, 31),
        Register::new("romix.salsa.waits[17]", 0, 32, 0x0, 489, 17, 31),
        Register::new("romix.salsa.waits[17]", 32, 32, 0x0, 457, 17, 31),
        Register::new("romix.salsa.waits[17]", 64, 32, 0x0, 425, 17, 31),
        Register::new("romix.salsa.waits[17]", 96, 32, 0x0, 393, 17, 31),
        Register::new("romix.salsa.waits[17]", 128, 32, 0x0, 361, 17, 31),
        Register::new("romix.salsa.waits[17]", 160, 32, 0x0, 329, 17, 31),
        Register::new("romix.salsa.waits[17]", 192, 32, 0x0, 297, 17, 31),
        Register::new("romix.salsa.waits[17]", 224, 32, 0x0, 265, 17, 31),
        Register::new("romix.salsa.waits[17]", 256, 32, 0x0, 233, 17, 31),
        Register::new("romix.salsa.waits[17]", 288, 32, 0x0, 201, 17, 31),
        Register::new("romix.salsa.waits[17]", 320, 32, 0x0, 169, 17, 31),
        Register::new("romix.salsa.waits[17]", 352, 32, 0x0, 137, 17, 31),
        Register::new("romix.salsa.waits[17]", 384, 32, 0x0, 105, 17, 31),
        Register::new("romix.salsa.waits[17]", 416, 32, 0x0, 73, 17, 31),
        Register::new("romix.salsa.waits[17]", 448, 32, 0x0, 41, 17, 31),
        Register::new("romix.salsa.waits[17]", 480, 32, 0x0, 9, 17, 31),
        Register::new("romix.salsa.waits[18]", 0, 32, 0x0, 489, 18, 31),
        Register::new("romix.salsa.waits[18]", 32, 32, 0x0, 457, 18, 31),
        Register::new("romix.salsa.waits[18]", 64, 32, 0x0, 425, 18, 31),
        Register::new("romix.salsa.waits[18]", 96, 32, 0x0, 393, 18, 31),
        Register::new("romix.salsa.waits[18]", 128, 32, 0x0, 361, 18, 31),
        Register::new("romix.salsa.waits[18]", 160, 32, 0x0, 329, 18, 31),
        Register::new("romix.salsa.waits[18]", 192, 32, 0x0, 297, 18, 31),
        Register::new("romix.salsa.waits[18]", 224, 32, 0x0, 265, 18, 31),
        Register::new("romix.salsa.waits[18]", 256, 32, 0x0, 233, 18, 31),
        Register::new("romix.salsa.waits[18]", 288, 32, 0x0, 201, 18, 31),
        Register::new("romix.salsa.waits[18]", 320, 32, 0x0, 169, 18, 31),
        Register::new("romix.salsa.waits[18]", 352, 32, 0x0, 137, 18, 31),
        Register::new("romix.salsa.waits[18]", 384, 32, 0x0, 105, 18, 31),
        Register::new("romix.salsa.waits[18]", 416, 32, 0x0, 73, 18, 31),
        Register::new("romix.salsa.waits[18]", 448, 32, 0x0, 41, 18, 31),
        Register::new("romix.salsa.waits[18]", 480, 32, 0x0, 9, 18, 31),
        Register::new("romix.salsa.waits[19]", 0, 32, 0x0, 489, 19, 31),
        Register::new("romix.salsa.waits[19]", 32, 32, 0x0, 457, 19, 31),
        Register::new("romix.salsa.waits[19]", 64, 32, 0x0, 425, 19, 31),
        Register::new("romix.salsa.waits[19]", 96, 32, 0x0, 393, 19, 31),
        Register::new("romix.salsa.waits[19]", 128, 32, 0x0, 361, 19, 31),
        Register::new("romix.salsa.waits[19]", 160, 32, 0x0, 329, 19, 31),
        Register::new("romix.salsa.waits[19]", 192, 32, 0x0, 297, 19, 31),
        Register::new("romix.salsa.waits[19]", 224, 32, 0x0, 265, 19, 31),
        Register::new("romix.salsa.waits[19]", 256, 32, 0x0, 233, 19, 31),
        Register::new("romix.salsa.waits[19]", 288, 32, 0x0, 201, 19, 31),
        Register::new("romix.salsa.waits[19]", 320, 32, 0x0, 169, 19, 31),
        Register::new("romix.salsa.waits[19]", 352, 32, 0x0, 137, 19, 31),
        Register::new("romix.salsa.waits[19]", 384, 32, 0x0, 105, 19, 31),
        Register::new("romix.salsa.waits[19]", 416, 32, 0x0, 73, 19, 31),
        Register::new("romix.salsa.waits[19]", 448, 32, 0x0, 41, 19, 31),
        Register::new("romix.salsa.waits[19]", 480, 32, 0x0, 9, 19, 31),
        Register::new("slot.uneven", 0, 1, 0x0, 12, 0, 0),
        Register::new("slot.copy_c", 0, 3, 0x0, 8, 0, 0),
        Register::new("slot.copy_b", 0, 3, 0x0, 7, 0, 0),
        Register::new("slot.copy_a", 0, 3, 0x0, 6, 0, 0),
        Register::new("source.uneven", 0, 1, 0x0, 11, 0, 0),
        Register::new("source.copy_c", 0, 32, 0x0, 1446, 0, 0),
        Register::new("source.copy_b", 0, 32, 0x0, 1445, 0, 0),
        Register::new("source.copy_a", 0, 32, 0x0, 1444, 0, 0),
        Register::new("source_bytes.uneven", 0, 1, 0x0, 10, 0, 0),
        Register::new("source_bytes.copy_c", 0, 32, 0x0, 1443, 0, 0),
        Register::new("source_bytes.copy_b", 0, 32, 0x0, 1442, 0, 0),
        Register::new("source_bytes.copy_a", 0, 32, 0x0, 1441, 0, 0),
        Register::new("state.uneven", 0, 1, 0x0, 9, 0, 0),
        Register::new("state.copy_c", 0, 3, 0x0, 1458, 0, 0),
        Register::new("state.copy_b", 0, 3, 0x0, 1454, 0, 0),
        Register::new("state.copy_a", 0, 3, 0x0, 1450, 0, 0),
        Register::new("status.uneven", 0, 1, 0x0, 7, 0, 0),
        Register::new("status.copy_c", 0, 8, 0x0, 5, 0, 0),
        Register::new("status.copy_b", 0, 8, 0x0, 4, 0, 0),
        Register::new("status.copy_a", 0, 8, 0x0, 3, 0, 0),
        Register::new("writer.address.uneven", 0, 1, 0x0, 6, 0, 0),
        Register::new("writer.address.copy_c", 0, 32, 0x0, 2, 0, 0),
        Register::new("writer.address.copy_b", 0, 32, 0x0, 1, 0, 0),
        Register::new("writer.address.copy_a", 0, 32, 0x0, 0, 0, 0),
        Register::new("writer.at.uneven", 0, 1, 0x0, 5, 0, 0),
        Register::new("writer.at.copy_c", 0, 2, 0x0, 1401, 0, 0),
        Register::new("writer.at.copy_b", 0, 2, 0x0, 1400, 0, 0),
        Register::new("writer.at.copy_a", 0, 2, 0x0, 1399, 0, 0),
        Register::new("writer.hash.uneven", 0, 1, 0x0, 4, 0, 0),
        Register::new("writer.hash.copy_c", 0, 5, 0x0, 1382, 0, 0),
        Register::new("writer.hash.copy_b", 0, 5, 0x0, 1381, 0, 0),
        Register::new("writer.hash.copy_a", 0, 5, 0x0, 1380, 0, 0),
        Register::new("writer.left.uneven", 0, 1, 0x0, 3, 0, 0),
        Register::new("writer.left.copy_c", 0, 16, 0x0, 1398, 0, 0),
        Register::new("writer.left.copy_b", 0, 16, 0x0, 1397, 0, 0),
        Register::new("writer.left.copy_a", 0, 16, 0x0, 1396, 0, 0),
        Register::new("writer.state.uneven", 0, 1, 0x0, 2, 0, 0),
        Register::new("writer.state.copy_c", 0, 3, 0x0, 1440, 0, 0),
        Register::new("writer.state.copy_b", 0, 3, 0x0, 1427, 0, 0),
        Register::new("writer.state.copy_a", 0, 3, 0x0, 1417, 0, 0),
        Register::new("lost$q", 0, 1, 0x0, 8, 0, 0),
        Register::new("corrected$q", 0, 1, 0x0, 1, 0, 0),
        Register::new("error$q", 0, 1, 0x0, 0, 0, 0),
    ],
    memories: &[
        Memory::new("$flatten\\pbkdf2.\\sha.\\k.$auto$proc_rom.cc:150:do_switch$15743", 64, 32, 0, true, &[1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15615", 256, 1, 64, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15619", 256, 1, 320, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15623", 256, 1, 576, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15627", 256, 1, 832, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15631", 256, 1, 1088, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15635", 256, 1, 1344, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15639", 256, 1, 1600, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15643", 256, 1, 1856, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15647", 256, 1, 2112, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15651", 256, 1, 2368, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15655", 256, 1, 2624, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15659", 256, 1, 2880, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15663", 256, 1, 3136, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15667", 256, 1, 3392, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15671", 256, 1, 3648, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15675", 256, 1, 3904, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15679", 256, 1, 4160, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15683", 256, 1, 4416, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15687", 256, 1, 4672, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15691", 256, 1, 4928, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15695", 256, 1, 5184, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15699", 256, 1, 5440, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15703", 256, 1, 5696, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15707", 256, 1, 5952, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15711", 256, 1, 6208, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15715", 256, 1, 6464, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15719", 256, 1, 6720, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15723", 256, 1, 6976, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15727", 256, 1, 7232, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15731", 256, 1, 7488, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15735", 256, 1, 7744, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("$flatten\\romix.\\pad.$auto$proc_rom.cc:150:do_switch$15739", 256, 1, 8000, true, &[0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        Memory::new("pbkdf2.block_highs.memory", 16, 32, 8256, false, &[]),
        Memory::new("pbkdf2.block_lows.memory", 16, 32, 8272, false, &[]),
        Memory::new("pbkdf2.hash_his.memory", 4, 32, 8288, false, &[]),
        Memory::new("pbkdf2.hash_los.memory", 4, 32, 8292, false, &[]),
        Memory::new("pbkdf2.memory.memory.memory", 512, 72, 8296, false, &[]),
        Memory::new("pbkdf2.mixed_highs.memory", 16, 32, 9832, false, &[]),
        Memory::new("pbkdf2.mixed_lows.memory", 16, 32, 9848, false, &[]),
        Memory::new("romix.frame.offsets.a.memory", 32, 3, 9864, false, &[]),
        Memory::new("romix.frame.offsets.b.memory", 32, 3, 9896, false, &[]),
        Memory::new("romix.frame.offsets.c.memory", 32, 3, 9928, false, &[]),
        Memory::new("romix.frame.states.a.memory", 32, 19, 9960, false, &[]),
        Memory::new("romix.frame.states.b.memory", 32, 19, 9992, false, &[]),
        Memory::new("romix.frame.states.c.memory", 32, 19, 10024, false, &[]),
        Memory::new("romix.halves.words[0].beside", 32, 32, 10056, false, &[]),
        Memory::new("romix.halves.words[0].both", 32, 32, 10088, false, &[]),
        Memory::new("romix.halves.words[0].high", 32, 32, 10120, false, &[]),
        Memory::new("romix.halves.words[0].waits_both", 32, 32, 10152, false, &[]),
        Memory::new("romix.halves.words[0].waits_high", 32, 32, 10184, false, &[]),
        Memory::new("romix.halves.words[10].beside", 32, 32, 10216, false, &[]),
        Memory::new("romix.halves.words[10].both", 32, 32, 10248, false, &[]),
        Memory::new("romix.halves.words[10].high", 32, 32, 10280, false, &[]),
        Memory::new("romix.halves.words[10].waits_both", 32, 32, 10312, false, &[]),
        Memory::new("romix.halves.words[10].waits_high", 32, 32, 10344, false, &[]),
        Memory::new("romix.halves.words[11].beside", 32, 32, 10376, false, &[]),
        Memory::new("romix.halves.words[11].both", 32, 32, 10408, false, &[]),
        Memory::new("romix.halves.words[11].high", 32, 32, 10440, false, &[]),
        Memory::new("romix.halves.words[11].waits_both", 32, 32, 10472, false, &[]),
        Memory::new("romix.halves.words[11].waits_high", 32, 32, 10504, false, &[]),
        Memory::new("romix.halves.words[12].beside", 32, 32, 10536, false, &[]),
        Memory::new("romix.halves.words[12].both", 32, 32, 10568, false, &[]),
        Memory::new("romix.halves.words[12].high", 32, 32, 10600, false, &[]),
        Memory::new("romix.halves.words[12].waits_both", 32, 32, 10632, false, &[]),
        Memory::new("romix.halves.words[12].waits_high", 32, 32, 10664, false, &[]),
        Memory::new("romix.halves.words[13].beside", 32, 32, 10696, false, &[]),
        Memory::new("romix.halves.words[13].both", 32, 32, 10728, false, &[]),
        Memory::new("romix.halves.words[13].high", 32, 32, 10760, false, &[]),
        Memory::new("romix.halves.words[13].waits_both", 32, 32, 10792, false, &[]),
        Memory::new("romix.halves.words[13].waits_high", 32, 32, 10824, false, &[]),
        Memory::new("romix.halves.words[14].beside", 32, 32, 10856, false, &[]),
        Memory::new("romix.halves.words[14].both", 32, 32, 10888, false, &[]),
        Memory::new("romix.halves.words[14].high", 32, 32, 10920, false, &[]),
        Memory::new("romix.halves.words[14].waits_both", 32, 32, 10952, false, &[]),
        Memory::new("romix.halves.words[14].waits_high", 32, 32, 10984, false, &[]),
        Memory::new("romix.halves.words[15].beside", 32, 32, 11016, false, &[]),
        Memory::new("romix.halves.words[15].both", 32, 32, 11048, false, &[]),
        Memory::new("romix.halves.words[15].high", 32, 32, 11080, false, &[]),
        Memory::new("romix.halves.words[15].waits_both", 32, 32, 11112, false, &[]),
        Memory::new("romix.halves.words[15].waits_high", 32, 32, 11144, false, &[]),
        Memory::new("romix.halves.words[1].beside", 32, 32, 11176, false, &[]),
        Memory::new("romix.halves.words[1].both", 32, 32, 11208, false, &[]),
        Memory::new("romix.halves.words[1].high", 32, 32, 11240, false, &[]),
        Memory::new("romix.halves.words[1].waits_both", 32, 32, 11272, false, &[]),
        Memory::new("romix.halves.words[1].waits_high", 32, 32, 11304, false, &[]),
        Memory::new("romix.halves.words[2].beside", 32, 32, 11336, false, &[]),
        Memory::new("romix.halves.words[2].both", 32, 32, 11368, false, &[]),
        Memory::new("romix.halves.words[2].high", 32, 32, 11400, false, &[]),
        Memory::new("romix.halves.words[2].waits_both", 32, 32, 11432, false, &[]),
        Memory::new("romix.halves.words[2].waits_high", 32, 32, 11464, false, &[]),
        Memory::new("romix.halves.words[3].beside", 32, 32, 11496, false, &[]),
        Memory::new("romix.halves.words[3].both", 32, 32, 11528, false, &[]),
        Memory::new("romix.halves.words[3].high", 32, 32, 11560, false, &[]),
        Memory::new("romix.halves.words[3].waits_both", 32, 32, 11592, false, &[]),
        Memory::new("romix.halves.words[3].waits_high", 32, 32, 11624, false, &[]),
        Memory::new("romix.halves.words[4].beside", 32, 32, 11656, false, &[]),
        Memory::new("romix.halves.words[4].both", 32, 32, 11688, false, &[]),
        Memory::new("romix.halves.words[4].high", 32, 32, 11720, false, &[]),
        Memory::new("romix.halves.words[4].waits_both", 32, 32, 11752, false, &[]),
        Memory::new("romix.halves.words[4].waits_high", 32, 32, 11784, false, &[]),
        Memory::new("romix.halves.words[5].beside", 32, 32, 11816, false, &[]),
        Memory::new("romix.halves.words[5].both", 32, 32, 11848, false, &[]),
        Memory::new("romix.halves.words[5].high", 32, 32, 11880, false, &[]),
        Memory::new("romix.halves.words[5].waits_both", 32, 32, 11912, false, &[]),
        Memory::new("romix.halves.words[5].waits_high", 32, 32, 11944, false, &[]),
        Memory::new("romix.halves.words[6].beside", 32, 32, 11976, false, &[]),
        Memory::new("romix.halves.words[6].both", 32, 32, 12008, false, &[]),
        Memory::new("romix.halves.words[6].high", 32, 32, 12040, false, &[]),
        Memory::new("romix.halves.words[6].waits_both", 32, 32, 12072, false, &[]),
        Memory::new("romix.halves.words[6].waits_high", 32, 32, 12104, false, &[]),
        Memory::new("romix.halves.words[7].beside", 32, 32, 12136, false, &[]),
        Memory::new("romix.halves.words[7].both", 32, 32, 12168, false, &[]),
        Memory::new("romix.halves.words[7].high", 32, 32, 12200, false, &[]),
        Memory::new("romix.halves.words[7].waits_both", 32, 32, 12232, false, &[]),
        Memory::new("romix.halves.words[7].waits_high", 32, 32, 12264, false, &[]),
        Memory::new("romix.halves.words[8].beside", 32, 32, 12296, false, &[]),
        Memory::new("romix.halves.words[8].both", 32, 32, 12328, false, &[]),
        Memory::new("romix.halves.words[8].high", 32, 32, 12360, false, &[]),
        Memory::new("romix.halves.words[8].waits_both", 32, 32, 12392, false, &[]),
        Memory::new("romix.halves.words[8].waits_high", 32, 32, 12424, false, &[]),
        Memory::new("romix.halves.words[9].beside", 32, 32, 12456, false, &[]),
        Memory::new("romix.halves.words[9].both", 32, 32, 12488, false, &[]),
        Memory::new("romix.halves.words[9].high", 32, 32, 12520, false, &[]),
        Memory::new("romix.halves.words[9].waits_both", 32, 32, 12552, false, &[]),
        Memory::new("romix.halves.words[9].waits_high", 32, 32, 12584, false, &[]),
        Memory::new("romix.pad.columns[0].memory", 4096, 72, 12616, false, &[]),
        Memory::new("romix.pad.columns[10].memory", 4096, 72, 24904, false, &[]),
        Memory::new("romix.pad.columns[11].memory", 4096, 72, 37192, false, &[]),
        Memory::new("romix.pad.columns[12].memory", 4096, 72, 49480, false, &[]),
        Memory::new("romix.pad.columns[13].memory", 4096, 72, 61768, false, &[]),
        Memory::new("romix.pad.columns[14].memory", 4096, 72, 74056, false, &[]),
        Memory::new("romix.pad.columns[15].memory", 4096, 72, 86344, false, &[]),
        Memory::new("romix.pad.columns[1].memory", 4096, 72, 98632, false, &[]),
        Memory::new("romix.pad.columns[2].memory", 4096, 72, 110920, false, &[]),
        Memory::new("romix.pad.columns[3].memory", 4096, 72, 123208, false, &[]),
        Memory::new("romix.pad.columns[4].memory", 4096, 72, 135496, false, &[]),
        Memory::new("romix.pad.columns[5].memory", 4096, 72, 147784, false, &[]),
        Memory::new("romix.pad.columns[6].memory", 4096, 72, 160072, false, &[]),
        Memory::new("romix.pad.columns[7].memory", 4096, 72, 172360, false, &[]),
        Memory::new("romix.pad.columns[8].memory", 4096, 72, 184648, false, &[]),
        Memory::new("romix.pad.columns[9].memory", 4096, 72, 196936, false, &[]),
    ],
};
static MAP_0: Map = Map::new([7, 11, 13, 14, 19, 21, 22, 25, 26, 28, 35, 37, 38, 41, 42, 44, 49, 50, 52, 56, 67, 69, 70, 73, 74, 76, 81, 82, 84, 88, 97, 98]);
static MAP_1: Map = Map::new([100, 104, 112, 131, 133, 134, 137, 138, 140, 145, 146, 148, 152, 161, 162, 164, 168, 176, 193, 194, 196, 200, 208, 224, 31, 47, 55, 59, 61, 62, 79, 87]);
static MAP_2: Map = Map::new([1228700967, 2457401934, 555582061, 1111164122, 2222328244, 218129817, 436259634, 872519268, 1745038536, 3490077072, 2782971345, 1311636819, 2623273638, 1029407677, 2058815354, 4117630708, 4012927769, 3683426499, 3002414967, 1611012127, 3222024254, 2247366285, 235166699, 470333398, 940666796, 1881333592, 3762667184, 3311864721, 2401395155, 464041303, 928082606, 1856165212]);
static MAP_3: Map = Map::new([3712330424, 3211207553, 2065838579, 4131677158, 3915690301, 3609531531, 2879807463, 1386268991, 2772537982, 1332695565, 2665391130, 944848581, 1889697162, 3779394324, 3345318105, 2334619459, 329422967, 658845934, 1317691868, 2635383736, 1069937025, 2139874050, 4279748100, 4223924985, 4067132163, 3778769143, 3348797215, 2329499855, 274646895, 549293790, 1098587580, 2197175160]);
static MAP_4: Map = Map::new([1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
static TABLE_6: [u32; 16] = [1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225, 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225];

/// The circuit `scrypt`.
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
        L::enter::<Clock3>(frame);
        L::enter::<Clock4>(frame);
        L::enter::<Clock5>(frame);
        L::enter::<Clock6>(frame);
        frame.time = frame.time.wrapping_add(1);
    }
}

type Words<L> = [<L as Lanes>::Word; 1792];
type Bits<L> = [<L as Lanes>::Bit; 256];

enum Settle0 {}

impl<L: Lanes> Part<L> for Settle0 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, _t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let v1339 = w[1458];
        let v1340 = w[1454];
        let v11176 = L::and(v1339, v1340);
        let v1341 = w[1450];
        let v11174 = L::and(v1339, v1341);
        let v11173 = L::and(v1340, v1341);
        let v11175 = L::or(v11173, v11174);
        let v11177 = L::or(v11175, v11176);
        let v11208 = L::test(v11177, 0x7);
        let v11209 = !v11208;
        let v253 = w[1476];
        let v254 = w[1475];
        let v3837 = L::and(v253, v254);
        let v255 = w[1474];
        let v3835 = L::and(v253, v255);
        let v3834 = L::and(v254, v255);
        let v3836 = L::or(v3834, v3835);
        let v3838 = L::or(v3836, v3837);
        let v3839 = L::equal(v3838, L::word(0x3f));
        let v12 = b[134];
        let v3877 = v12 & v3839;
        let v11210 = v3877 & v11209;
        b[138] = v11210;
        let v20 = w[1389];
        let v1524 = L::xor(v20, L::word(0xffffffff));
        w[1485] = v1524;
        w[1486] = L::word(0x0);
        let v1327 = w[8];
        let v1328 = w[7];
        let v11121 = L::and(v1327, v1328);
        let v1329 = w[6];
        let v11119 = L::and(v1327, v1329);
        let v11118 = L::and(v1328, v1329);
        let v11120 = L::or(v11118, v11119);
        let v11122 = L::or(v11120, v11121);
        w[1487] = v11122;
        let v1343 = w[5];
        let v1344 = w[4];
        let v11231 = L::and(v1343, v1344);
        let v1345 = w[3];
        let v11229 = L::and(v1343, v1345);
        let v11228 = L::and(v1344, v1345);
        let v11230 = L::or(v11228, v11229);
        let v11232 = L::or(v11230, v11231);
        w[1488] = v11232;
        let v11178 = L::equal(v11177, L::word(0x5));
        b[139] = v11178;
        let v1367 = b[1];
        b[140] = v1367;
        let v1366 = b[8];
        b[141] = v1366;
        let v129 = w[1426];
        let v130 = w[1422];
        let v2495 = L::and(v129, v130);
        let v131 = w[1418];
        let v2493 = L::and(v129, v131);
        let v2492 = L::and(v130, v131);
        let v2494 = L::or(v2492, v2493);
        let v2496 = L::or(v2494, v2495);
        let v2592 = L::equal(v2496, L::word(0x13));
        let v2593 = !v2592;
        let v2497 = L::test(v2496, 0x1);
        let v2632 = v2497 & v2593;
        let v2533 = L::equal(v2496, L::word(0x12));
        let v2633 = v2533 | v2632;
        let v2536 = L::equal(v2496, L::word(0x11));
        let v2635 = v2536 | v2633;
        let v2538 = L::equal(v2496, L::word(0x10));
        let v2637 = v2538 | v2635;
        let v2542 = L::equal(v2496, L::word(0x4));
        let v2774 = v2542 | v2637;
        let v2546 = L::equal(v2496, L::word(0x3));
        let v2775 = v2546 | v2774;
        let v2552 = L::equal(v2496, L::word(0x2));
        let v2776 = v2552 | v2775;
        let v2559 = L::equal(v2496, L::word(0x1));
        let v2777 = v2559 | v2776;
        let v2565 = L::test(v2496, 0x1f);
        let v2566 = !v2565;
        let v2778 = v2566 | v2777;
        let v93 = b[123];
        let v94 = b[122];
        let v2404 = v93 & v94;
        let v95 = b[121];
        let v2402 = v93 & v95;
        let v2401 = v94 & v95;
        let v2403 = v2401 | v2402;
        let v2405 = v2403 | v2404;
        let v63 = w[1439];
        let v64 = w[1438];
        let v1760 = L::and(v63, v64);
        let v65 = w[1437];
        let v1758 = L::and(v63, v65);
        let v1757 = L::and(v64, v65);
        let v1759 = L::or(v1757, v1758);
        let v1761 = L::or(v1759, v1760);
        let v1848 = L::less(L::word(0x90), v1761);
        let v2409 = v1848 & v2405;
        let v1815 = L::less(v1761, L::word(0x99));
        let v2410 = v1815 & v2409;
        let v2781 = v2410 & v2778;
        let v2805 = !v2781;
        let v46 = w[1430];
        let v47 = w[1429];
        let v1654 = L::and(v46, v47);
        let v48 = w[1428];
        let v1652 = L::and(v46, v48);
        let v1651 = L::and(v47, v48);
        let v1653 = L::or(v1651, v1652);
        let v1655 = L::or(v1653, v1654);
        let v1668 = L::test(v1655, 0x1);
        let v2811 = v1668 & v2805;
        let v42 = w[1436];
        let v43 = w[1432];
        let v1624 = L::and(v42, v43);
        let v44 = w[1431];
        let v1622 = L::and(v42, v44);
        let v1621 = L::and(v43, v44);
        let v1623 = L::or(v1621, v1622);
        let v1625 = L::or(v1623, v1624);
        let v1632 = L::equal(v1625, L::word(0x2));
        let v2812 = v1632 & v2811;
        b[142] = v2812;
        let v30 = w[1388];
        let v31 = w[1387];
        let v1568 = L::and(v30, v31);
        let v32 = w[1386];
        let v1566 = L::and(v30, v32);
        let v1565 = L::and(v31, v32);
        let v1567 = L::or(v1565, v1566);
        let v1569 = L::or(v1567, v1568);
        w[1489] = v1569;
        w[1490] = L::word(0xa);
        let v1626 = L::equal(v1625, L::word(0x1));
        b[143] = v1626;
        let v1368 = b[0];
        b[144] = v1368;
        let v1351 = w[1401];
        let v1352 = w[1400];
        let v11269 = L::and(v1351, v1352);
        let v1353 = w[1399];
        let v11267 = L::and(v1351, v1353);
        let v11266 = L::and(v1352, v1353);
        let v11268 = L::or(v11266, v11267);
        let v11270 = L::or(v11268, v11269);
        let v11272 = L::read(&m[8288..8292], v11270);
        w[1491] = v11272;
        let v11469 = L::equal(v11270, L::word(0x3));
        b[145] = v11469;
        let v11271 = L::read(&m[8292..8296], v11270);
        w[1492] = v11271;
        let v1363 = w[1440];
        let v1364 = w[1427];
        let v11530 = L::and(v1363, v1364);
        let v1365 = w[1417];
        let v11528 = L::and(v1363, v1365);
        let v11527 = L::and(v1364, v1365);
        let v11529 = L::or(v11527, v11528);
        let v11531 = L::or(v11529, v11530);
        let v11573 = L::equal(v11531, L::word(0x5));
        b[146] = v11573;
        let v1347 = w[2];
        let v1348 = w[1];
        let v11253 = L::and(v1347, v1348);
        let v1349 = w[0];
        let v11251 = L::and(v1347, v1349);
        let v11250 = L::and(v1348, v1349);
        let v11252 = L::or(v11250, v11251);
        let v11254 = L::or(v11252, v11253);
        w[1493] = v11254;
        w[1494] = L::word(0x4);
        let v11567 = L::equal(v11531, L::word(0x4));
        b[147] = v11567;
    }
}

enum Clock0 {}

impl<L: Lanes> Part<L> for Clock0 {
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
        let back7_4 = t.wrapping_sub(4) & 7;
        let next31 = (t + 1) & 31;
        let v1339 = w[1458];
        let v1340 = w[1454];
        let v11176 = L::and(v1339, v1340);
        let v1341 = w[1450];
        let v11174 = L::and(v1339, v1341);
        let v11173 = L::and(v1340, v1341);
        let v11175 = L::or(v11173, v11174);
        let v11177 = L::or(v11175, v11176);
        w[1495] = v11177;
        let v11208 = L::test(v11177, 0x7);
        b[148] = v11208;
        let v11209 = !v11208;
        let v253 = w[1476];
        let v254 = w[1475];
        let v3837 = L::and(v253, v254);
        let v255 = w[1474];
        let v3835 = L::and(v253, v255);
        let v3834 = L::and(v254, v255);
        let v3836 = L::or(v3834, v3835);
        let v3838 = L::or(v3836, v3837);
        w[1496] = v3838;
        let v3839 = L::equal(v3838, L::word(0x3f));
        b[149] = v3839;
        let v12 = b[134];
        let v3877 = v12 & v3839;
        let v11210 = v3877 & v11209;
        b[138] = v11210;
        let v20 = w[1389];
        let v1524 = L::xor(v20, L::word(0xffffffff));
        w[1485] = v1524;
        w[1486] = L::word(0x0);
        let v1327 = w[8];
        let v1328 = w[7];
        let v11121 = L::and(v1327, v1328);
        let v1329 = w[6];
        let v11119 = L::and(v1327, v1329);
        let v11118 = L::and(v1328, v1329);
        let v11120 = L::or(v11118, v11119);
        let v11122 = L::or(v11120, v11121);
        w[1487] = v11122;
        let v1343 = w[5];
        let v1344 = w[4];
        let v11231 = L::and(v1343, v1344);
        let v1345 = w[3];
        let v11229 = L::and(v1343, v1345);
        let v11228 = L::and(v1344, v1345);
        let v11230 = L::or(v11228, v11229);
        let v11232 = L::or(v11230, v11231);
        w[1488] = v11232;
        let v11178 = L::equal(v11177, L::word(0x5));
        b[150] = v11178;
        b[139] = v11178;
        let v1367 = b[1];
        b[140] = v1367;
        let v1366 = b[8];
        b[141] = v1366;
        let v129 = w[1426];
        let v130 = w[1422];
        let v2495 = L::and(v129, v130);
        let v131 = w[1418];
        let v2493 = L::and(v129, v131);
        let v2492 = L::and(v130, v131);
        let v2494 = L::or(v2492, v2493);
        let v2496 = L::or(v2494, v2495);
        w[1497] = v2496;
        let v2592 = L::equal(v2496, L::word(0x13));
        b[151] = v2592;
        let v2593 = !v2592;
        b[152] = v2593;
        let v2497 = L::test(v2496, 0x1);
        b[153] = v2497;
        let v2632 = v2497 & v2593;
        b[154] = v2632;
        let v2533 = L::equal(v2496, L::word(0x12));
        b[155] = v2533;
        let v2633 = v2533 | v2632;
        let v2536 = L::equal(v2496, L::word(0x11));
        b[156] = v2536;
        let v2635 = v2536 | v2633;
        let v2538 = L::equal(v2496, L::word(0x10));
        b[157] = v2538;
        let v2637 = v2538 | v2635;
        b[158] = v2637;
        let v2542 = L::equal(v2496, L::word(0x4));
        b[159] = v2542;
        let v2774 = v2542 | v2637;
        let v2546 = L::equal(v2496, L::word(0x3));
        b[160] = v2546;
        let v2775 = v2546 | v2774;
        let v2552 = L::equal(v2496, L::word(0x2));
        b[161] = v2552;
        let v2776 = v2552 | v2775;
        let v2559 = L::equal(v2496, L::word(0x1));
        b[162] = v2559;
        let v2777 = v2559 | v2776;
        let v2565 = L::test(v2496, 0x1f);
        b[163] = v2565;
        let v2566 = !v2565;
        b[164] = v2566;
        let v2778 = v2566 | v2777;
        b[165] = v2778;
        let v93 = b[123];
        let v94 = b[122];
        let v2404 = v93 & v94;
        let v95 = b[121];
        let v2402 = v93 & v95;
        let v2401 = v94 & v95;
        let v2403 = v2401 | v2402;
        let v2405 = v2403 | v2404;
        b[166] = v2405;
        let v63 = w[1439];
        let v64 = w[1438];
        let v1760 = L::and(v63, v64);
        let v65 = w[1437];
        let v1758 = L::and(v63, v65);
        let v1757 = L::and(v64, v65);
        let v1759 = L::or(v1757, v1758);
        let v1761 = L::or(v1759, v1760);
        w[1498] = v1761;
        let v1848 = L::less(L::word(0x90), v1761);
        let v2409 = v1848 & v2405;
        let v1815 = L::less(v1761, L::word(0x99));
        let v2410 = v1815 & v2409;
        b[167] = v2410;
        let v2781 = v2410 & v2778;
        b[168] = v2781;
        let v2805 = !v2781;
        b[169] = v2805;
        let v46 = w[1430];
        let v47 = w[1429];
        let v1654 = L::and(v46, v47);
        let v48 = w[1428];
        let v1652 = L::and(v46, v48);
        let v1651 = L::and(v47, v48);
        let v1653 = L::or(v1651, v1652);
        let v1655 = L::or(v1653, v1654);
        w[1499] = v1655;
        let v1668 = L::test(v1655, 0x1);
        b[170] = v1668;
        let v2811 = v1668 & v2805;
        let v42 = w[1436];
        let v43 = w[1432];
        let v1624 = L::and(v42, v43);
        let v44 = w[1431];
        let v1622 = L::and(v42, v44);
        let v1621 = L::and(v43, v44);
        let v1623 = L::or(v1621, v1622);
        let v1625 = L::or(v1623, v1624);
        w[1500] = v1625;
        let v1632 = L::equal(v1625, L::word(0x2));
        b[171] = v1632;
        let v2812 = v1632 & v2811;
        b[142] = v2812;
        let v30 = w[1388];
        let v31 = w[1387];
        let v1568 = L::and(v30, v31);
        let v32 = w[1386];
        let v1566 = L::and(v30, v32);
        let v1565 = L::and(v31, v32);
        let v1567 = L::or(v1565, v1566);
        let v1569 = L::or(v1567, v1568);
        w[1501] = v1569;
        w[1489] = v1569;
        w[1490] = L::word(0xa);
        let v1626 = L::equal(v1625, L::word(0x1));
        b[172] = v1626;
        b[143] = v1626;
        let v1368 = b[0];
        b[144] = v1368;
        let v1351 = w[1401];
        let v1352 = w[1400];
        let v11269 = L::and(v1351, v1352);
        let v1353 = w[1399];
        let v11267 = L::and(v1351, v1353);
        let v11266 = L::and(v1352, v1353);
        let v11268 = L::or(v11266, v11267);
        let v11270 = L::or(v11268, v11269);
        w[1502] = v11270;
        let v11272 = L::read(&m[8288..8292], v11270);
        w[1503] = v11272;
        w[1491] = v11272;
        let v11469 = L::equal(v11270, L::word(0x3));
        b[173] = v11469;
        b[145] = v11469;
        let v11271 = L::read(&m[8292..8296], v11270);
        w[1504] = v11271;
        w[1492] = v11271;
        let v1363 = w[1440];
        let v1364 = w[1427];
        let v11530 = L::and(v1363, v1364);
        let v1365 = w[1417];
        let v11528 = L::and(v1363, v1365);
        let v11527 = L::and(v1364, v1365);
        let v11529 = L::or(v11527, v11528);
        let v11531 = L::or(v11529, v11530);
        w[1505] = v11531;
        let v11573 = L::equal(v11531, L::word(0x5));
        b[174] = v11573;
        b[146] = v11573;
        let v1347 = w[2];
        let v1348 = w[1];
        let v11253 = L::and(v1347, v1348);
        let v1349 = w[0];
        let v11251 = L::and(v1347, v1349);
        let v11250 = L::and(v1348, v1349);
        let v11252 = L::or(v11250, v11251);
        let v11254 = L::or(v11252, v11253);
        w[1493] = v11254;
        w[1494] = L::word(0x4);
        let v11567 = L::equal(v11531, L::word(0x4));
        b[175] = v11567;
        b[147] = v11567;
        let v1326 = b[12];
        let v1338 = b[9];
        let v11600 = v1326 | v1338;
        let v1342 = b[7];
        let v11601 = v1342 | v11600;
        let v1330 = b[11];
        let v11602 = v1330 | v11601;
        let v1334 = b[10];
        let v11603 = v1334 | v11602;
        let v21 = b[113];
        let v11604 = v21 | v11603;
        let v25 = b[112];
        let v11605 = v25 | v11604;
        let v16 = b[114];
        let v11606 = v16 | v11605;
        let v53 = b[105];
        let v11607 = v53 | v11606;
        let v49 = b[106];
        let v11608 = v49 | v11607;
        let v132 = b[91];
        let v11609 = v132 | v11608;
        let v37 = b[109];
        let v41 = b[108];
        let v1561 = v37 | v41;
        let v29 = b[111];
        let v1562 = v29 | v1561;
        let v45 = b[107];
        let v1563 = v45 | v1562;
        let v33 = b[110];
        let v1564 = v33 | v1563;
        let v11610 = v1564 | v11609;
        let v62 = b[103];
        let v92 = b[93];
        let v1736 = v62 | v92;
        let v128 = b[92];
        let v1737 = v128 | v1736;
        let v70 = b[101];
        let v1738 = v70 | v1737;
        let v66 = b[102];
        let v1739 = v66 | v1738;
        let v58 = b[104];
        let v1740 = v58 | v1739;
        let v11611 = v1740 | v11610;
        let v152 = b[83];
        let v156 = b[82];
        let v2889 = v152 | v156;
        let v160 = b[81];
        let v2890 = v160 | v2889;
        let v164 = b[80];
        let v2891 = v164 | v2890;
        let v168 = b[79];
        let v2892 = v168 | v2891;
        let v172 = b[78];
        let v2893 = v172 | v2892;
        let v176 = b[77];
        let v2894 = v176 | v2893;
        let v180 = b[76];
        let v2895 = v180 | v2894;
        let v184 = b[75];
        let v2896 = v184 | v2895;
        let v252 = b[55];
        let v2897 = v252 | v2896;
        let v244 = b[57];
        let v2898 = v244 | v2897;
        let v220 = b[63];
        let v2899 = v220 | v2898;
        let v224 = b[62];
        let v2900 = v224 | v2899;
        let v192 = b[73];
        let v2901 = v192 | v2900;
        let v196 = b[72];
        let v2902 = v196 | v2901;
        let v212 = b[65];
        let v2903 = v212 | v2902;
        let v188 = b[74];
        let v2904 = v188 | v2903;
        let v248 = b[56];
        let v2905 = v248 | v2904;
        let v216 = b[64];
        let v2906 = v216 | v2905;
        let v200 = b[68];
        let v2907 = v200 | v2906;
        let v136 = b[87];
        let v2908 = v136 | v2907;
        let v204 = b[67];
        let v2909 = v204 | v2908;
        let v256 = b[54];
        let v2910 = v256 | v2909;
        let v260 = b[53];
        let v2911 = v260 | v2910;
        let v236 = b[59];
        let v2912 = v236 | v2911;
        let v240 = b[58];
        let v2913 = v240 | v2912;
        let v232 = b[60];
        let v2914 = v232 | v2913;
        let v228 = b[61];
        let v2915 = v228 | v2914;
        let v208 = b[66];
        let v2916 = v208 | v2915;
        let v140 = b[86];
        let v2917 = v140 | v2916;
        let v144 = b[85];
        let v2918 = v144 | v2917;
        let v148 = b[84];
        let v2919 = v148 | v2918;
        let v578 = b[13];
        let v2920 = v578 | v2919;
        let v574 = b[17];
        let v2921 = v574 | v2920;
        let v11612 = v2921 | v11611;
        let v1358 = b[3];
        let v1362 = b[2];
        let v11246 = v1358 | v1362;
        let v1346 = b[6];
        let v11247 = v1346 | v11246;
        let v1354 = b[4];
        let v11248 = v1354 | v11247;
        let v1350 = b[5];
        let v11249 = v1350 | v11248;
        let v11613 = v11249 | v11612;
        b[0] = v11613;
        let v562 = b[20];
        let v6047 = !v562;
        let v546 = b[22];
        let v6045 = !v546;
        let v530 = b[24];
        let v6043 = !v530;
        let v514 = b[26];
        let v6041 = !v514;
        let v498 = b[28];
        let v6039 = !v498;
        let v482 = b[30];
        let v6037 = !v482;
        let v466 = b[32];
        let v6035 = !v466;
        let v450 = b[34];
        let v6033 = !v450;
        let v434 = b[36];
        let v6031 = !v434;
        let v418 = b[38];
        let v6029 = !v418;
        let v402 = b[40];
        let v6027 = !v402;
        let v386 = b[42];
        let v6025 = !v386;
        let v370 = b[44];
        let v6023 = !v370;
        let v354 = b[46];
        let v6021 = !v354;
        let v338 = b[48];
        let v6019 = !v338;
        let v322 = b[50];
        let v6018 = !v322;
        let v6020 = v6018 & v6019;
        let v6022 = v6020 & v6021;
        let v6024 = v6022 & v6023;
        let v6026 = v6024 & v6025;
        let v6028 = v6026 & v6027;
        let v6030 = v6028 & v6029;
        let v6032 = v6030 & v6031;
        let v6034 = v6032 & v6033;
        let v6036 = v6034 & v6035;
        let v6038 = v6036 & v6037;
        let v6040 = v6038 & v6039;
        let v6042 = v6040 & v6041;
        let v6044 = v6042 & v6043;
        let v6046 = v6044 & v6045;
        let v6048 = v6046 & v6047;
        let v6049 = !v6048;
        let v87 = b[95];
        let v6050 = v87 | v6049;
        b[1] = v6050;
        let v11597 = L::xor(v1363, v1365);
        let v11596 = L::xor(v1364, v1365);
        let v11598 = L::or(v11596, v11597);
        let v11599 = L::test(v11598, 0x7);
        b[2] = v11599;
        let v1359 = w[1398];
        let v1361 = w[1396];
        let v11524 = L::xor(v1359, v1361);
        let v1360 = w[1397];
        let v11523 = L::xor(v1360, v1361);
        let v11525 = L::or(v11523, v11524);
        let v11526 = L::test(v11525, 0xffff);
        b[3] = v11526;
        let v1355 = w[1382];
        let v1357 = w[1380];
        let v11503 = L::xor(v1355, v1357);
        let v1356 = w[1381];
        let v11502 = L::xor(v1356, v1357);
        let v11504 = L::or(v11502, v11503);
        let v11505 = L::test(v11504, 0x1f);
        b[4] = v11505;
        let v11482 = L::xor(v1351, v1353);
        let v11481 = L::xor(v1352, v1353);
        let v11483 = L::or(v11481, v11482);
        let v11484 = L::test(v11483, 0x3);
        b[5] = v11484;
        let v11263 = L::xor(v1347, v1349);
        let v11262 = L::xor(v1348, v1349);
        let v11264 = L::or(v11262, v11263);
        let v11265 = L::test(v11264, 0xffffffff);
        b[6] = v11265;
        let v22 = w[1457];
        let v23 = w[1456];
        let v1528 = L::and(v22, v23);
        let v24 = w[1455];
        let v1526 = L::and(v22, v24);
        let v1525 = L::and(v23, v24);
        let v1527 = L::or(v1525, v1526);
        let v1529 = L::or(v1527, v1528);
        w[1506] = v1529;
        let v11180 = L::equal(v11177, L::word(0x3));
        b[176] = v11180;
        let v133 = b[129];
        let v134 = b[128];
        let v2855 = v133 & v134;
        let v135 = b[127];
        let v2853 = v133 & v135;
        let v2852 = v134 & v135;
        let v2854 = v2852 | v2853;
        let v2856 = v2854 | v2855;
        b[177] = v2856;
        let v11182 = v2856 & v11180;
        b[178] = v11182;
        let v11255 = L::choose(v11182, v1529, v11254);
        let v11256 = L::add(v11254, L::word(0x20));
        let v11471 = L::choose(v11469, v11256, v11254);
        let v14 = b[136];
        let v11472 = L::choose(v14, v11471, v11254);
        let v11590 = L::choose(v11573, v11472, v11254);
        let v11537 = L::test(v11531, 0x7);
        b[179] = v11537;
        let v11591 = L::choose(v11537, v11590, v11255);
        w[0] = v11591;
        w[1] = v11591;
        w[2] = v11591;
        let v11243 = L::xor(v1343, v1345);
        let v11242 = L::xor(v1344, v1345);
        let v11244 = L::or(v11242, v11243);
        let v11245 = L::test(v11244, 0xff);
        b[7] = v11245;
        let v11233 = L::choose(v1366, L::word(0x9), v11232);
        let v11200 = L::equal(v11177, L::word(0x4));
        b[180] = v11200;
        let v11234 = L::choose(v11200, v11233, v11232);
        let v2857 = !v2856;
        b[181] = v2857;
        let v11235 = L::pick(v2857, 0x4);
        let v11236 = L::or(v11235, L::word(0x1));
        let v11237 = L::choose(v11180, v11236, v11234);
        w[3] = v11237;
        w[4] = v11237;
        w[5] = v11237;
        let v563 = b[19];
        let v6080 = !v563;
        let v547 = b[21];
        let v6078 = !v547;
        let v531 = b[23];
        let v6076 = !v531;
        let v515 = b[25];
        let v6074 = !v515;
        let v499 = b[27];
        let v6072 = !v499;
        let v483 = b[29];
        let v6070 = !v483;
        let v467 = b[31];
        let v6068 = !v467;
        let v451 = b[33];
        let v6066 = !v451;
        let v435 = b[35];
        let v6064 = !v435;
        let v419 = b[37];
        let v6062 = !v419;
        let v403 = b[39];
        let v6060 = !v403;
        let v387 = b[41];
        let v6058 = !v387;
        let v371 = b[43];
        let v6056 = !v371;
        let v355 = b[45];
        let v6054 = !v355;
        let v339 = b[47];
        let v6052 = !v339;
        let v323 = b[49];
        let v6051 = !v323;
        let v6053 = v6051 & v6052;
        let v6055 = v6053 & v6054;
        let v6057 = v6055 & v6056;
        let v6059 = v6057 & v6058;
        let v6061 = v6059 & v6060;
        let v6063 = v6061 & v6062;
        let v6065 = v6063 & v6064;
        let v6067 = v6065 & v6066;
        let v6069 = v6067 & v6068;
        let v6071 = v6069 & v6070;
        let v6073 = v6071 & v6072;
        let v6075 = v6073 & v6074;
        let v6077 = v6075 & v6076;
        let v6079 = v6077 & v6078;
        let v6081 = v6079 & v6080;
        let v6082 = !v6081;
        let v88 = b[94];
        let v6083 = v88 | v6082;
        b[8] = v6083;
        let v11225 = L::xor(v1339, v1341);
        let v11224 = L::xor(v1340, v1341);
        let v11226 = L::or(v11224, v11225);
        let v11227 = L::test(v11226, 0x7);
        b[9] = v11227;
        let v1335 = w[1443];
        let v1337 = w[1441];
        let v11170 = L::xor(v1335, v1337);
        let v1336 = w[1442];
        let v11169 = L::xor(v1336, v1337);
        let v11171 = L::or(v11169, v11170);
        let v11172 = L::test(v11171, 0xffffffff);
        b[10] = v11172;
        let v1331 = w[1446];
        let v1333 = w[1444];
        let v11145 = L::xor(v1331, v1333);
        let v1332 = w[1445];
        let v11144 = L::xor(v1332, v1333);
        let v11146 = L::or(v11144, v11145);
        let v11147 = L::test(v11146, 0xffffffff);
        b[11] = v11147;
        let v11129 = L::xor(v1327, v1329);
        let v11128 = L::xor(v1328, v1329);
        let v11130 = L::or(v11128, v11129);
        let v11131 = L::test(v11130, 0x7);
        b[12] = v11131;
        let v6 = b[130];
        let v3871 = v6 & v3839;
        b[182] = v3871;
        let v3 = w[1480];
        let v11123 = L::choose(v3871, v3, v11122);
        let v11211 = L::choose(v11208, v11122, v11123);
        w[6] = v11211;
        w[7] = v11211;
        w[8] = v11211;
        let v989 = w[521 + back1_0];
        w[9 + next31] = v989;
        let v988 = w[523 + back1_0];
        w[41 + next31] = v988;
        let v987 = w[525 + back1_0];
        w[73 + next31] = v987;
        let v986 = w[527 + back1_0];
        w[105 + next31] = v986;
        let v985 = w[529 + back1_0];
        w[137 + next31] = v985;
        let v984 = w[531 + back1_0];
        w[169 + next31] = v984;
        let v983 = w[533 + back1_0];
        w[201 + next31] = v983;
        let v982 = w[535 + back1_0];
        w[233 + next31] = v982;
        let v981 = w[537 + back1_0];
        w[265 + next31] = v981;
        let v980 = w[539 + back1_0];
        w[297 + next31] = v980;
        let v979 = w[541 + back1_0];
        w[329 + next31] = v979;
        let v978 = w[543 + back1_0];
        w[361 + next31] = v978;
        let v977 = w[545 + back1_0];
        w[393 + next31] = v977;
        let v976 = w[547 + back1_0];
        w[425 + next31] = v976;
        let v975 = w[549 + back1_0];
        w[457 + next31] = v975;
        let v974 = w[551 + back1_0];
        w[489 + next31] = v974;
        let v264 = w[1282];
        let v1005 = w[1257];
        let v10965 = L::xor(v264, v1005);
        w[1507] = v10965;
        let v456 = w[521 + back1_1];
        w[1508] = v456;
        w[521 + next1] = v10965;
        let v267 = w[1264];
        let v1004 = w[1127];
        let v10964 = L::xor(v267, v1004);
        let v455 = w[523 + back1_1];
        w[1509] = v455;
        w[523 + next1] = v10964;
        let v270 = w[1275];
        let v1003 = w[1213];
        let v10963 = L::xor(v270, v1003);
        w[1510] = v10963;
        let v472 = w[525 + back1_1];
        w[1511] = v472;
        w[525 + next1] = v10963;
        let v273 = w[1260];
        let v1002 = w[1102];
        let v10962 = L::xor(v273, v1002);
        w[1512] = v10962;
        let v471 = w[527 + back1_1];
        w[1513] = v471;
        w[527 + next1] = v10962;
        let v276 = w[1268];
        let v1001 = w[1153];
        let v10961 = L::xor(v276, v1001);
        w[1514] = v10961;
        let v488 = w[529 + back1_1];
        w[1515] = v488;
        w[529 + next1] = v10961;
        let v279 = w[1266];
        let v1000 = w[1144];
        let v10960 = L::xor(v279, v1000);
        w[1516] = v10960;
        let v487 = w[531 + back1_1];
        w[1517] = v487;
        w[531 + next1] = v10960;
        let v282 = w[1261];
        let v999 = w[1106];
        let v10959 = L::xor(v282, v999);
        let v504 = w[533 + back1_1];
        w[1518] = v504;
        w[533 + next1] = v10959;
        let v285 = w[1278];
        let v998 = w[1235];
        let v10958 = L::xor(v285, v998);
        w[1519] = v10958;
        let v503 = w[535 + back1_1];
        w[1520] = v503;
        w[535 + next1] = v10958;
        let v288 = w[1269];
        let v997 = w[1169];
        let v10957 = L::xor(v288, v997);
        w[1521] = v10957;
        let v520 = w[537 + back1_1];
        w[1522] = v520;
        w[537 + next1] = v10957;
        let v291 = w[1265];
        let v996 = w[1135];
        let v10956 = L::xor(v291, v996);
        w[1523] = v10956;
        let v519 = w[539 + back1_1];
        w[1524] = v519;
        w[539 + next1] = v10956;
        let v294 = w[1263];
        let v995 = w[1123];
        let v10955 = L::xor(v294, v995);
        w[1525] = v10955;
        let v536 = w[541 + back1_1];
        w[1526] = v536;
        w[541 + next1] = v10955;
        let v297 = w[1258];
        let v994 = w[1091];
        let v10954 = L::xor(v297, v994);
        let v535 = w[543 + back1_1];
        w[1527] = v535;
        w[543 + next1] = v10954;
        let v300 = w[1267];
        let v993 = w[1159];
        let v10953 = L::xor(v300, v993);
        let v552 = w[545 + back1_1];
        w[1528] = v552;
        w[545 + next1] = v10953;
        let v303 = w[1272];
        let v992 = w[1191];
        let v10952 = L::xor(v303, v992);
        w[1529] = v10952;
        let v551 = w[547 + back1_1];
        w[1530] = v551;
        w[547 + next1] = v10952;
        let v306 = w[1262];
        let v991 = w[1114];
        let v10951 = L::xor(v306, v991);
        w[1531] = v10951;
        let v568 = w[549 + back1_1];
        w[1532] = v568;
        w[549 + next1] = v10951;
        let v309 = w[1259];
        let v990 = w[1097];
        let v10950 = L::xor(v309, v990);
        w[1533] = v10950;
        let v567 = w[551 + back1_1];
        w[1534] = v567;
        w[551 + next1] = v10950;
        let v937 = w[1237];
        let v10998 = L::rotate::<13>(v937);
        let v941 = w[1103 + back1_1];
        let v10999 = L::xor(v941, v10998);
        w[1535] = v10999;
        let v945 = w[585 + back1_0];
        let v11000 = L::add(v945, v10999);
        let v11002 = L::rotate::<18>(v11000);
        let v953 = w[1098 + back1_1];
        let v11003 = L::xor(v953, v11002);
        w[1536] = v11003;
        w[553 + next3] = v11003;
        let v936 = w[1215];
        let v11008 = L::rotate::<13>(v936);
        let v952 = w[1115 + back1_1];
        let v11009 = L::xor(v952, v11008);
        w[1537] = v11009;
        let v940 = w[591 + back1_0];
        let v11010 = L::add(v940, v11009);
        let v11012 = L::rotate::<18>(v11010);
        let v948 = w[1124 + back1_1];
        let v11013 = L::xor(v948, v11012);
        w[1538] = v11013;
        w[557 + next3] = v11013;
        let v935 = w[1193];
        let v11018 = L::rotate::<13>(v935);
        let v947 = w[1136 + back1_1];
        let v11019 = L::xor(v947, v11018);
        w[1539] = v11019;
        let v951 = w[573 + back1_0];
        let v11020 = L::add(v951, v11019);
        let v11022 = L::rotate::<18>(v11020);
        let v943 = w[1145 + back1_1];
        let v11023 = L::xor(v943, v11022);
        w[1540] = v11023;
        w[561 + next3] = v11023;
        let v934 = w[1171];
        let v11028 = L::rotate::<13>(v934);
        let v942 = w[1148 + back1_1];
        let v11029 = L::xor(v942, v11028);
        w[1541] = v11029;
        let v946 = w[579 + back1_0];
        let v11030 = L::add(v946, v11029);
        let v11032 = L::rotate::<18>(v11030);
        let v938 = w[1088 + back1_1];
        let v11033 = L::xor(v938, v11032);
        w[1542] = v11033;
        w[565 + next3] = v11033;
        let v933 = w[1105];
        let v9948 = L::right::<27>(v933);
        let v929 = w[553 + back3_0];
        let v9944 = L::right::<27>(v929);
        let v926 = w[649 + back3_2];
        let v9943 = L::right::<27>(v926);
        let v9945 = L::add(v9943, v9944);
        let v9946 = L::and(v9945, L::word(0x1f));
        let v9949 = L::add(v9946, v9948);
        let v9955 = L::left::<2>(v9949);
        let v9957 = L::and(v9955, L::word(0x7c));
        let v9952 = L::rotate::<7>(v933);
        let v9954 = L::and(v9952, L::word(0xffffff83));
        let v9958 = L::or(v9954, v9957);
        let v928 = w[1216];
        let v9959 = L::xor(v928, v9958);
        w[1543] = v9959;
        let v9960 = L::add(v929, v9959);
        let v9962 = L::rotate::<9>(v9960);
        let v927 = w[573 + back1_1];
        let v9963 = L::xor(v927, v9962);
        w[569 + next3] = v9963;
        let v971 = w[1128];
        let v9914 = L::right::<19>(v971);
        let v955 = w[685 + back3_0];
        let v9910 = L::right::<19>(v955);
        let v959 = w[1145 + back1_0];
        let v9909 = L::right::<19>(v959);
        let v9911 = L::add(v9909, v9910);
        let v9912 = L::and(v9911, L::word(0x1fff));
        let v9915 = L::add(v9912, v9914);
        let v9920 = L::rotate::<28>(v9915);
        let v9921 = L::and(v9920, L::word(0xf00001ff));
        let v9918 = L::left::<9>(v971);
        let v9919 = L::and(v9918, L::word(0xffffe00));
        let v9922 = L::or(v9919, v9921);
        let v967 = w[1192];
        let v9923 = L::xor(v967, v9922);
        w[1544] = v9923;
        w[573 + next1] = v9923;
        let v932 = w[1126];
        let v9969 = L::right::<27>(v932);
        let v924 = w[557 + back3_0];
        let v9965 = L::right::<27>(v924);
        let v925 = w[661 + back3_2];
        let v9964 = L::right::<27>(v925);
        let v9966 = L::add(v9964, v9965);
        let v9967 = L::and(v9966, L::word(0x1f));
        let v9970 = L::add(v9967, v9969);
        let v9975 = L::left::<2>(v9970);
        let v9976 = L::and(v9975, L::word(0x7c));
        let v9973 = L::rotate::<7>(v932);
        let v9974 = L::and(v9973, L::word(0xffffff83));
        let v9977 = L::or(v9974, v9976);
        let v923 = w[1194];
        let v9978 = L::xor(v923, v9977);
        w[1545] = v9978;
        let v9979 = L::add(v924, v9978);
        let v9981 = L::rotate::<9>(v9979);
        let v922 = w[579 + back1_1];
        let v9982 = L::xor(v922, v9981);
        w[575 + next3] = v9982;
        let v970 = w[1160];
        let v9931 = L::right::<19>(v970);
        let v966 = w[649 + back3_0];
        let v9927 = L::right::<19>(v966);
        let v954 = w[1088 + back1_0];
        let v9926 = L::right::<19>(v954);
        let v9928 = L::add(v9926, v9927);
        let v9929 = L::and(v9928, L::word(0x1fff));
        let v9932 = L::add(v9929, v9931);
        let v9937 = L::rotate::<28>(v9932);
        let v9938 = L::and(v9937, L::word(0xf00001ff));
        let v9935 = L::left::<9>(v970);
        let v9936 = L::and(v9935, L::word(0xffffe00));
        let v9939 = L::or(v9936, v9938);
        let v962 = w[1170];
        let v9940 = L::xor(v962, v9939);
        w[1546] = v9940;
        w[579 + next1] = v9940;
        let v931 = w[1147];
        let v9988 = L::right::<27>(v931);
        let v919 = w[561 + back3_0];
        let v9984 = L::right::<27>(v919);
        let v920 = w[673 + back3_2];
        let v9983 = L::right::<27>(v920);
        let v9985 = L::add(v9983, v9984);
        let v9986 = L::and(v9985, L::word(0x1f));
        let v9989 = L::add(v9986, v9988);
        let v9994 = L::left::<2>(v9989);
        let v9995 = L::and(v9994, L::word(0x7c));
        let v9992 = L::rotate::<7>(v931);
        let v9993 = L::and(v9992, L::word(0xffffff83));
        let v9996 = L::or(v9993, v9995);
        let v918 = w[1172];
        let v9997 = L::xor(v918, v9996);
        w[1547] = v9997;
        let v9998 = L::add(v919, v9997);
        let v10000 = L::rotate::<9>(v9998);
        let v921 = w[585 + back1_1];
        let v10001 = L::xor(v921, v10000);
        w[581 + next3] = v10001;
        let v973 = w[1092];
        let v9878 = L::right::<19>(v973);
        let v965 = w[661 + back3_0];
        let v9873 = L::right::<19>(v965);
        let v969 = w[1098 + back1_0];
        let v9872 = L::right::<19>(v969);
        let v9874 = L::add(v9872, v9873);
        let v9876 = L::and(v9874, L::word(0x1fff));
        let v9879 = L::add(v9876, v9878);
        let v9885 = L::rotate::<28>(v9879);
        let v9887 = L::and(v9885, L::word(0xf00001ff));
        let v9882 = L::left::<9>(v973);
        let v9884 = L::and(v9882, L::word(0xffffe00));
        let v9888 = L::or(v9884, v9887);
        let v961 = w[1236];
        let v9889 = L::xor(v961, v9888);
        w[1548] = v9889;
        w[585 + next1] = v9889;
        let v930 = w[1090];
        let v10007 = L::right::<27>(v930);
        let v914 = w[565 + back3_0];
        let v10003 = L::right::<27>(v914);
        let v915 = w[685 + back3_2];
        let v10002 = L::right::<27>(v915);
        let v10004 = L::add(v10002, v10003);
        let v10005 = L::and(v10004, L::word(0x1f));
        let v10008 = L::add(v10005, v10007);
        let v10013 = L::left::<2>(v10008);
        let v10014 = L::and(v10013, L::word(0x7c));
        let v10011 = L::rotate::<7>(v930);
        let v10012 = L::and(v10011, L::word(0xffffff83));
        let v10015 = L::or(v10012, v10014);
        let v917 = w[1238];
        let v10016 = L::xor(v917, v10015);
        w[1549] = v10016;
        let v10017 = L::add(v914, v10016);
        let v10019 = L::rotate::<9>(v10017);
        let v916 = w[591 + back1_1];
        let v10020 = L::xor(v916, v10019);
        w[587 + next3] = v10020;
        let v972 = w[1107];
        let v9897 = L::right::<19>(v972);
        let v960 = w[673 + back3_0];
        let v9893 = L::right::<19>(v960);
        let v964 = w[1124 + back1_0];
        let v9892 = L::right::<19>(v964);
        let v9894 = L::add(v9892, v9893);
        let v9895 = L::and(v9894, L::word(0x1fff));
        let v9898 = L::add(v9895, v9897);
        let v9903 = L::rotate::<28>(v9898);
        let v9904 = L::and(v9903, L::word(0xf00001ff));
        let v9901 = L::left::<9>(v972);
        let v9902 = L::and(v9901, L::word(0xffffe00));
        let v9905 = L::or(v9902, v9904);
        let v956 = w[1214];
        let v9906 = L::xor(v956, v9905);
        w[1550] = v9906;
        w[591 + next1] = v9906;
        let v894 = w[683];
        let v10118 = L::right::<22>(v894);
        let v879 = w[684];
        let v10114 = L::right::<22>(v879);
        let v880 = w[587 + back3_1];
        let v10113 = L::right::<22>(v880);
        let v10115 = L::add(v10113, v10114);
        let v10116 = L::and(v10115, L::word(0x3ff));
        let v10119 = L::add(v10116, v10118);
        let v10124 = L::left::<8>(v10119);
        let v10125 = L::and(v10124, L::word(0x3ff00));
        let v10122 = L::rotate::<18>(v894);
        let v10123 = L::and(v10122, L::word(0xfffc00ff));
        let v10126 = L::or(v10123, v10125);
        let v878 = w[565 + back3_2];
        let v10127 = L::xor(v878, v10126);
        let v882 = w[1173 + back3_1];
        let v10128 = L::add(v882, v10127);
        let v10130 = L::rotate::<7>(v10128);
        let v890 = w[648];
        let v10131 = L::xor(v890, v10130);
        w[593 + next7] = v10131;
        let v897 = w[647];
        let v10059 = L::right::<22>(v897);
        let v10055 = L::right::<22>(v890);
        let v891 = w[569 + back3_1];
        let v10054 = L::right::<22>(v891);
        let v10056 = L::add(v10054, v10055);
        let v10057 = L::and(v10056, L::word(0x3ff));
        let v10060 = L::add(v10057, v10059);
        let v10066 = L::left::<8>(v10060);
        let v10068 = L::and(v10066, L::word(0x3ff00));
        let v10063 = L::rotate::<18>(v897);
        let v10065 = L::and(v10063, L::word(0xfffc00ff));
        let v10069 = L::or(v10065, v10068);
        let v893 = w[553 + back3_2];
        let v10070 = L::xor(v893, v10069);
        let v881 = w[1239 + back3_1];
        let v10071 = L::add(v881, v10070);
        let v10073 = L::rotate::<7>(v10071);
        let v889 = w[660];
        let v10074 = L::xor(v889, v10073);
        w[601 + next7] = v10074;
        let v896 = w[659];
        let v10080 = L::right::<22>(v896);
        let v10076 = L::right::<22>(v889);
        let v886 = w[575 + back3_1];
        let v10075 = L::right::<22>(v886);
        let v10077 = L::add(v10075, v10076);
        let v10078 = L::and(v10077, L::word(0x3ff));
        let v10081 = L::add(v10078, v10080);
        let v10086 = L::left::<8>(v10081);
        let v10087 = L::and(v10086, L::word(0x3ff00));
        let v10084 = L::rotate::<18>(v896);
        let v10085 = L::and(v10084, L::word(0xfffc00ff));
        let v10088 = L::or(v10085, v10087);
        let v888 = w[557 + back3_2];
        let v10089 = L::xor(v888, v10088);
        let v892 = w[1217 + back3_1];
        let v10090 = L::add(v892, v10089);
        let v10092 = L::rotate::<7>(v10090);
        let v884 = w[672];
        let v10093 = L::xor(v884, v10092);
        w[609 + next7] = v10093;
        let v895 = w[671];
        let v10099 = L::right::<22>(v895);
        let v10095 = L::right::<22>(v884);
        let v885 = w[581 + back3_1];
        let v10094 = L::right::<22>(v885);
        let v10096 = L::add(v10094, v10095);
        let v10097 = L::and(v10096, L::word(0x3ff));
        let v10100 = L::add(v10097, v10099);
        let v10105 = L::left::<8>(v10100);
        let v10106 = L::and(v10105, L::word(0x3ff00));
        let v10103 = L::rotate::<18>(v895);
        let v10104 = L::and(v10103, L::word(0xfffc00ff));
        let v10107 = L::or(v10104, v10106);
        let v883 = w[561 + back3_2];
        let v10108 = L::xor(v883, v10107);
        let v887 = w[1195 + back3_1];
        let v10109 = L::add(v887, v10108);
        let v10111 = L::rotate::<7>(v10109);
        let v10112 = L::xor(v879, v10111);
        w[617 + next7] = v10112;
        let v863 = w[617 + back7_0];
        let v867 = w[669 + back1_0];
        let v10148 = L::add(v863, v867);
        let v10150 = L::rotate::<9>(v10148);
        let v875 = w[569 + back3_2];
        let v10151 = L::xor(v875, v10150);
        w[1551] = v10151;
        w[625 + next3] = v10151;
        let v862 = w[681 + back1_0];
        let v874 = w[593 + back7_0];
        let v10156 = L::add(v862, v874);
        let v10158 = L::rotate::<9>(v10156);
        let v870 = w[575 + back3_2];
        let v10159 = L::xor(v870, v10158);
        w[1552] = v10159;
        w[629 + next3] = v10159;
        let v873 = w[601 + back7_0];
        let v877 = w[645 + back1_0];
        let v10132 = L::add(v873, v877);
        let v10134 = L::rotate::<9>(v10132);
        let v869 = w[581 + back3_2];
        let v10135 = L::xor(v869, v10134);
        w[1553] = v10135;
        w[633 + next3] = v10135;
        let v868 = w[609 + back7_0];
        let v872 = w[657 + back1_0];
        let v10140 = L::add(v868, v872);
        let v10142 = L::rotate::<9>(v10140);
        let v864 = w[587 + back3_2];
        let v10143 = L::xor(v864, v10142);
        w[1554] = v10143;
        w[637 + next3] = v10143;
        let v861 = w[1279];
        let v10169 = L::right::<22>(v861);
        let v849 = w[633 + back3_0];
        let v10165 = L::right::<22>(v849);
        let v853 = w[601 + back7_1];
        let v10164 = L::right::<22>(v853);
        let v10166 = L::add(v10164, v10165);
        let v10167 = L::and(v10166, L::word(0x3ff));
        let v10170 = L::add(v10167, v10169);
        let v10176 = L::left::<3>(v10170);
        let v10178 = L::and(v10176, L::word(0x1ff8));
        let v10173 = L::rotate::<13>(v861);
        let v10175 = L::and(v10173, L::word(0xffffe007));
        let v10179 = L::or(v10175, v10178);
        let v845 = w[1239 + back3_3];
        let v10180 = L::xor(v845, v10179);
        w[1555] = v10180;
        let v10181 = L::add(v849, v10180);
        let v10183 = L::rotate::<18>(v10181);
        let v857 = w[645 + back1_1];
        let v10184 = L::xor(v857, v10183);
        w[641 + next3] = v10184;
        w[645 + next1] = v10070;
        let v911 = w[569 + back3_0];
        let v912 = w[1217 + back3_0];
        let v10021 = L::add(v911, v912);
        let v10023 = L::rotate::<13>(v10021);
        let v910 = w[649 + back3_3];
        let v10024 = L::xor(v910, v10023);
        let v10027 = L::and(v10024, L::word(0x3fffff));
        let v10026 = L::and(v911, L::word(0x3fffff));
        let v10028 = L::add(v10026, v10027);
        w[647] = v10028;
        w[648] = v10024;
        let v10966 = L::add(v10961, v10965);
        let v10968 = L::rotate::<7>(v10966);
        let v10969 = L::xor(v10953, v10968);
        w[1556] = v10969;
        w[649 + next3] = v10969;
        let v860 = w[1276];
        let v10190 = L::right::<22>(v860);
        let v844 = w[637 + back3_0];
        let v10186 = L::right::<22>(v844);
        let v848 = w[609 + back7_1];
        let v10185 = L::right::<22>(v848);
        let v10187 = L::add(v10185, v10186);
        let v10188 = L::and(v10187, L::word(0x3ff));
        let v10191 = L::add(v10188, v10190);
        let v10196 = L::left::<3>(v10191);
        let v10197 = L::and(v10196, L::word(0x1ff8));
        let v10194 = L::rotate::<13>(v860);
        let v10195 = L::and(v10194, L::word(0xffffe007));
        let v10198 = L::or(v10195, v10197);
        let v856 = w[1217 + back3_3];
        let v10199 = L::xor(v856, v10198);
        w[1557] = v10199;
        let v10200 = L::add(v844, v10199);
        let v10202 = L::rotate::<18>(v10200);
        let v852 = w[657 + back1_1];
        let v10203 = L::xor(v852, v10202);
        w[653 + next3] = v10203;
        w[657 + next1] = v10089;
        let v906 = w[575 + back3_0];
        let v907 = w[1195 + back3_0];
        let v10030 = L::add(v906, v907);
        let v10032 = L::rotate::<13>(v10030);
        let v909 = w[661 + back3_3];
        let v10033 = L::xor(v909, v10032);
        let v10035 = L::and(v10033, L::word(0x3fffff));
        let v10034 = L::and(v906, L::word(0x3fffff));
        let v10036 = L::add(v10034, v10035);
        w[659] = v10036;
        w[660] = v10033;
        let v10990 = L::add(v10950, v10962);
        let v10992 = L::rotate::<7>(v10990);
        let v10993 = L::xor(v10954, v10992);
        w[1558] = v10993;
        w[661 + next3] = v10993;
        let v859 = w[1273];
        let v10209 = L::right::<22>(v859);
        let v855 = w[625 + back3_0];
        let v10205 = L::right::<22>(v855);
        let v843 = w[617 + back7_1];
        let v10204 = L::right::<22>(v843);
        let v10206 = L::add(v10204, v10205);
        let v10207 = L::and(v10206, L::word(0x3ff));
        let v10210 = L::add(v10207, v10209);
        let v10215 = L::left::<3>(v10210);
        let v10216 = L::and(v10215, L::word(0x1ff8));
        let v10213 = L::rotate::<13>(v859);
        let v10214 = L::and(v10213, L::word(0xffffe007));
        let v10217 = L::or(v10214, v10216);
        let v851 = w[1195 + back3_3];
        let v10218 = L::xor(v851, v10217);
        w[1559] = v10218;
        let v10219 = L::add(v855, v10218);
        let v10221 = L::rotate::<18>(v10219);
        let v847 = w[669 + back1_1];
        let v10222 = L::xor(v847, v10221);
        w[665 + next3] = v10222;
        w[669 + next1] = v10108;
        let v902 = w[1173 + back3_0];
        let v905 = w[581 + back3_0];
        let v10038 = L::add(v902, v905);
        let v10040 = L::rotate::<13>(v10038);
        let v904 = w[673 + back3_3];
        let v10041 = L::xor(v904, v10040);
        let v10043 = L::and(v10041, L::word(0x3fffff));
        let v10042 = L::and(v905, L::word(0x3fffff));
        let v10044 = L::add(v10042, v10043);
        w[671] = v10044;
        w[672] = v10041;
        let v10982 = L::add(v10951, v10955);
        let v10984 = L::rotate::<7>(v10982);
        let v10985 = L::xor(v10959, v10984);
        w[1560] = v10985;
        w[673 + next3] = v10985;
        let v858 = w[1270];
        let v10228 = L::right::<22>(v858);
        let v850 = w[629 + back3_0];
        let v10224 = L::right::<22>(v850);
        let v854 = w[593 + back7_1];
        let v10223 = L::right::<22>(v854);
        let v10225 = L::add(v10223, v10224);
        let v10226 = L::and(v10225, L::word(0x3ff));
        let v10229 = L::add(v10226, v10228);
        let v10234 = L::left::<3>(v10229);
        let v10235 = L::and(v10234, L::word(0x1ff8));
        let v10232 = L::rotate::<13>(v858);
        let v10233 = L::and(v10232, L::word(0xffffe007));
        let v10236 = L::or(v10233, v10235);
        let v846 = w[1173 + back3_3];
        let v10237 = L::xor(v846, v10236);
        w[1561] = v10237;
        let v10238 = L::add(v850, v10237);
        let v10240 = L::rotate::<18>(v10238);
        let v842 = w[681 + back1_1];
        let v10241 = L::xor(v842, v10240);
        w[677 + next3] = v10241;
        w[681 + next1] = v10127;
        let v900 = w[587 + back3_0];
        let v901 = w[1239 + back3_0];
        let v10046 = L::add(v900, v901);
        let v10048 = L::rotate::<13>(v10046);
        let v899 = w[685 + back3_3];
        let v10049 = L::xor(v899, v10048);
        let v10051 = L::and(v10049, L::word(0x3fffff));
        let v10050 = L::and(v900, L::word(0x3fffff));
        let v10052 = L::add(v10050, v10051);
        w[683] = v10052;
        w[684] = v10049;
        let v10974 = L::add(v10956, v10960);
        let v10976 = L::rotate::<7>(v10974);
        let v10977 = L::xor(v10964, v10976);
        w[1562] = v10977;
        w[685 + next3] = v10977;
        let v789 = w[1223];
        let v11038 = L::rotate::<13>(v789);
        let v802 = w[593 + back7_4];
        let v11039 = L::xor(v802, v11038);
        w[1563] = v11039;
        let v803 = w[709 + back1_0];
        let v11040 = L::add(v803, v11039);
        let v11042 = L::rotate::<18>(v11040);
        let v805 = w[641 + back3_2];
        let v11043 = L::xor(v805, v11042);
        w[1564] = v11043;
        w[689 + next3] = v11043;
        let v788 = w[1201];
        let v11048 = L::rotate::<13>(v788);
        let v801 = w[601 + back7_4];
        let v11049 = L::xor(v801, v11048);
        w[1565] = v11049;
        let v798 = w[715 + back1_0];
        let v11050 = L::add(v798, v11049);
        let v11052 = L::rotate::<18>(v11050);
        let v800 = w[653 + back3_2];
        let v11053 = L::xor(v800, v11052);
        w[1566] = v11053;
        w[693 + next3] = v11053;
        let v787 = w[1179];
        let v11058 = L::rotate::<13>(v787);
        let v796 = w[609 + back7_4];
        let v11059 = L::xor(v796, v11058);
        w[1567] = v11059;
        let v797 = w[721 + back1_0];
        let v11060 = L::add(v797, v11059);
        let v11062 = L::rotate::<18>(v11060);
        let v795 = w[665 + back3_2];
        let v11063 = L::xor(v795, v11062);
        w[1568] = v11063;
        w[697 + next3] = v11063;
        let v786 = w[1245];
        let v11068 = L::rotate::<13>(v786);
        let v791 = w[617 + back7_4];
        let v11069 = L::xor(v791, v11068);
        w[1569] = v11069;
        let v792 = w[727 + back1_0];
        let v11070 = L::add(v792, v11069);
        let v11072 = L::rotate::<18>(v11070);
        let v790 = w[677 + back3_2];
        let v11073 = L::xor(v790, v11072);
        w[1570] = v11073;
        w[701 + next3] = v11073;
        let v783 = w[1087];
        let v10385 = L::right::<27>(v783);
        let v771 = w[697 + back3_0];
        let v10381 = L::right::<27>(v771);
        let v775 = w[809 + back3_2];
        let v10380 = L::right::<27>(v775);
        let v10382 = L::add(v10380, v10381);
        let v10383 = L::and(v10382, L::word(0x1f));
        let v10386 = L::add(v10383, v10385);
        let v10391 = L::left::<2>(v10386);
        let v10392 = L::and(v10391, L::word(0x7c));
        let v10389 = L::rotate::<7>(v783);
        let v10390 = L::and(v10389, L::word(0xffffff83));
        let v10393 = L::or(v10390, v10392);
        let v767 = w[1246];
        let v10394 = L::xor(v767, v10393);
        w[1571] = v10394;
        let v10395 = L::add(v771, v10394);
        let v10397 = L::rotate::<9>(v10395);
        let v779 = w[709 + back1_1];
        let v10398 = L::xor(v779, v10397);
        w[705 + next3] = v10398;
        let v825 = w[1222];
        let v10279 = L::right::<19>(v825);
        let v820 = w[797 + back3_0];
        let v10275 = L::right::<19>(v820);
        let v821 = w[641 + back3_1];
        let v10274 = L::right::<19>(v821);
        let v10276 = L::add(v10274, v10275);
        let v10277 = L::and(v10276, L::word(0x1fff));
        let v10280 = L::add(v10277, v10279);
        let v10285 = L::rotate::<28>(v10280);
        let v10286 = L::and(v10285, L::word(0xf00001ff));
        let v10283 = L::left::<9>(v825);
        let v10284 = L::and(v10283, L::word(0xffffe00));
        let v10287 = L::or(v10284, v10286);
        let v819 = w[625 + back3_2];
        let v10288 = L::xor(v819, v10287);
        w[1572] = v10288;
        w[709 + next1] = v10288;
        let v782 = w[1095];
        let v10404 = L::right::<27>(v782);
        let v766 = w[701 + back3_0];
        let v10400 = L::right::<27>(v766);
        let v770 = w[821 + back3_2];
        let v10399 = L::right::<27>(v770);
        let v10401 = L::add(v10399, v10400);
        let v10402 = L::and(v10401, L::word(0x1f));
        let v10405 = L::add(v10402, v10404);
        let v10410 = L::left::<2>(v10405);
        let v10411 = L::and(v10410, L::word(0x7c));
        let v10408 = L::rotate::<7>(v782);
        let v10409 = L::and(v10408, L::word(0xffffff83));
        let v10412 = L::or(v10409, v10411);
        let v778 = w[1224];
        let v10413 = L::xor(v778, v10412);
        w[1573] = v10413;
        let v10414 = L::add(v766, v10413);
        let v10416 = L::rotate::<9>(v10414);
        let v774 = w[715 + back1_1];
        let v10417 = L::xor(v774, v10416);
        w[711 + next3] = v10417;
        let v824 = w[1200];
        let v10296 = L::right::<19>(v824);
        let v815 = w[809 + back3_0];
        let v10292 = L::right::<19>(v815);
        let v816 = w[653 + back3_1];
        let v10291 = L::right::<19>(v816);
        let v10293 = L::add(v10291, v10292);
        let v10294 = L::and(v10293, L::word(0x1fff));
        let v10297 = L::add(v10294, v10296);
        let v10302 = L::rotate::<28>(v10297);
        let v10303 = L::and(v10302, L::word(0xf00001ff));
        let v10300 = L::left::<9>(v824);
        let v10301 = L::and(v10300, L::word(0xffffe00));
        let v10304 = L::or(v10301, v10303);
        let v814 = w[629 + back3_2];
        let v10305 = L::xor(v814, v10304);
        w[1574] = v10305;
        w[715 + next1] = v10305;
        let v785 = w[1111];
        let v10347 = L::right::<27>(v785);
        let v781 = w[689 + back3_0];
        let v10343 = L::right::<27>(v781);
        let v769 = w[785 + back3_2];
        let v10342 = L::right::<27>(v769);
        let v10344 = L::add(v10342, v10343);
        let v10345 = L::and(v10344, L::word(0x1f));
        let v10348 = L::add(v10345, v10347);
        let v10353 = L::left::<2>(v10348);
        let v10354 = L::and(v10353, L::word(0x7c));
        let v10351 = L::rotate::<7>(v785);
        let v10352 = L::and(v10351, L::word(0xffffff83));
        let v10355 = L::or(v10352, v10354);
        let v777 = w[1202];
        let v10356 = L::xor(v777, v10355);
        w[1575] = v10356;
        let v10357 = L::add(v781, v10356);
        let v10359 = L::rotate::<9>(v10357);
        let v773 = w[721 + back1_1];
        let v10360 = L::xor(v773, v10359);
        w[717 + next3] = v10360;
        let v823 = w[1178];
        let v10313 = L::right::<19>(v823);
        let v810 = w[821 + back3_0];
        let v10309 = L::right::<19>(v810);
        let v811 = w[665 + back3_1];
        let v10308 = L::right::<19>(v811);
        let v10310 = L::add(v10308, v10309);
        let v10311 = L::and(v10310, L::word(0x1fff));
        let v10314 = L::add(v10311, v10313);
        let v10319 = L::rotate::<28>(v10314);
        let v10320 = L::and(v10319, L::word(0xf00001ff));
        let v10317 = L::left::<9>(v823);
        let v10318 = L::and(v10317, L::word(0xffffe00));
        let v10321 = L::or(v10318, v10320);
        let v813 = w[633 + back3_2];
        let v10322 = L::xor(v813, v10321);
        w[1576] = v10322;
        w[721 + next1] = v10322;
        let v784 = w[1132];
        let v10366 = L::right::<27>(v784);
        let v776 = w[693 + back3_0];
        let v10362 = L::right::<27>(v776);
        let v780 = w[797 + back3_2];
        let v10361 = L::right::<27>(v780);
        let v10363 = L::add(v10361, v10362);
        let v10364 = L::and(v10363, L::word(0x1f));
        let v10367 = L::add(v10364, v10366);
        let v10372 = L::left::<2>(v10367);
        let v10373 = L::and(v10372, L::word(0x7c));
        let v10370 = L::rotate::<7>(v784);
        let v10371 = L::and(v10370, L::word(0xffffff83));
        let v10374 = L::or(v10371, v10373);
        let v772 = w[1180];
        let v10375 = L::xor(v772, v10374);
        w[1577] = v10375;
        let v10376 = L::add(v776, v10375);
        let v10378 = L::rotate::<9>(v10376);
        let v768 = w[727 + back1_1];
        let v10379 = L::xor(v768, v10378);
        w[723 + next3] = v10379;
        let v822 = w[1244];
        let v10330 = L::right::<19>(v822);
        let v809 = w[785 + back3_0];
        let v10326 = L::right::<19>(v809);
        let v806 = w[677 + back3_1];
        let v10325 = L::right::<19>(v806);
        let v10327 = L::add(v10325, v10326);
        let v10328 = L::and(v10327, L::word(0x1fff));
        let v10331 = L::add(v10328, v10330);
        let v10336 = L::rotate::<28>(v10331);
        let v10337 = L::and(v10336, L::word(0xf00001ff));
        let v10334 = L::left::<9>(v822);
        let v10335 = L::and(v10334, L::word(0xffffe00));
        let v10338 = L::or(v10335, v10337);
        let v808 = w[637 + back3_2];
        let v10339 = L::xor(v808, v10338);
        w[1578] = v10339;
        w[727 + next1] = v10339;
        let v749 = w[783];
        let v10455 = L::right::<22>(v749);
        let v733 = w[784];
        let v10451 = L::right::<22>(v733);
        let v737 = w[717 + back3_1];
        let v10450 = L::right::<22>(v737);
        let v10452 = L::add(v10450, v10451);
        let v10453 = L::and(v10452, L::word(0x3ff));
        let v10456 = L::add(v10453, v10455);
        let v10461 = L::left::<8>(v10456);
        let v10462 = L::and(v10461, L::word(0x3ff00));
        let v10459 = L::rotate::<18>(v749);
        let v10460 = L::and(v10459, L::word(0xfffc00ff));
        let v10463 = L::or(v10460, v10462);
        let v745 = w[689 + back3_2];
        let v10464 = L::xor(v745, v10463);
        let v742 = w[1225 + back3_1];
        let v10465 = L::add(v742, v10464);
        let v10467 = L::rotate::<7>(v10465);
        let v744 = w[796];
        let v10468 = L::xor(v744, v10467);
        w[729 + next7] = v10468;
        let v748 = w[795];
        let v10474 = L::right::<22>(v748);
        let v10470 = L::right::<22>(v744);
        let v732 = w[723 + back3_1];
        let v10469 = L::right::<22>(v732);
        let v10471 = L::add(v10469, v10470);
        let v10472 = L::and(v10471, L::word(0x3ff));
        let v10475 = L::add(v10472, v10474);
        let v10480 = L::left::<8>(v10475);
        let v10481 = L::and(v10480, L::word(0x3ff00));
        let v10478 = L::rotate::<18>(v748);
        let v10479 = L::and(v10478, L::word(0xfffc00ff));
        let v10482 = L::or(v10479, v10481);
        let v740 = w[693 + back3_2];
        let v10483 = L::xor(v740, v10482);
        let v741 = w[1203 + back3_1];
        let v10484 = L::add(v741, v10483);
        let v10486 = L::rotate::<7>(v10484);
        let v739 = w[808];
        let v10487 = L::xor(v739, v10486);
        w[737 + next7] = v10487;
        let v747 = w[807];
        let v10493 = L::right::<22>(v747);
        let v10489 = L::right::<22>(v739);
        let v743 = w[705 + back3_1];
        let v10488 = L::right::<22>(v743);
        let v10490 = L::add(v10488, v10489);
        let v10491 = L::and(v10490, L::word(0x3ff));
        let v10494 = L::add(v10491, v10493);
        let v10499 = L::left::<8>(v10494);
        let v10500 = L::and(v10499, L::word(0x3ff00));
        let v10497 = L::rotate::<18>(v747);
        let v10498 = L::and(v10497, L::word(0xfffc00ff));
        let v10501 = L::or(v10498, v10500);
        let v735 = w[697 + back3_2];
        let v10502 = L::xor(v735, v10501);
        let v736 = w[1181 + back3_1];
        let v10503 = L::add(v736, v10502);
        let v10505 = L::rotate::<7>(v10503);
        let v734 = w[820];
        let v10506 = L::xor(v734, v10505);
        w[745 + next7] = v10506;
        let v746 = w[819];
        let v10512 = L::right::<22>(v746);
        let v10508 = L::right::<22>(v734);
        let v738 = w[711 + back3_1];
        let v10507 = L::right::<22>(v738);
        let v10509 = L::add(v10507, v10508);
        let v10510 = L::and(v10509, L::word(0x3ff));
        let v10513 = L::add(v10510, v10512);
        let v10518 = L::left::<8>(v10513);
        let v10519 = L::and(v10518, L::word(0x3ff00));
        let v10516 = L::rotate::<18>(v746);
        let v10517 = L::and(v10516, L::word(0xfffc00ff));
        let v10520 = L::or(v10517, v10519);
        let v730 = w[701 + back3_2];
        let v10521 = L::xor(v730, v10520);
        let v731 = w[1247 + back3_1];
        let v10522 = L::add(v731, v10521);
        let v10524 = L::rotate::<7>(v10522);
        let v10525 = L::xor(v733, v10524);
        w[753 + next7] = v10525;
        let v728 = w[729 + back7_0];
        let v729 = w[781 + back1_0];
        let v10526 = L::add(v728, v729);
        let v10528 = L::rotate::<9>(v10526);
        let v727 = w[705 + back3_2];
        let v10529 = L::xor(v727, v10528);
        w[1579] = v10529;
        w[761 + next3] = v10529;
        let v723 = w[737 + back7_0];
        let v724 = w[793 + back1_0];
        let v10534 = L::add(v723, v724);
        let v10536 = L::rotate::<9>(v10534);
        let v722 = w[711 + back3_2];
        let v10537 = L::xor(v722, v10536);
        w[1580] = v10537;
        w[765 + next3] = v10537;
        let v718 = w[745 + back7_0];
        let v719 = w[805 + back1_0];
        let v10542 = L::add(v718, v719);
        let v10544 = L::rotate::<9>(v10542);
        let v721 = w[717 + back3_2];
        let v10545 = L::xor(v721, v10544);
        w[1581] = v10545;
        w[769 + next3] = v10545;
        let v714 = w[817 + back1_0];
        let v717 = w[753 + back7_0];
        let v10550 = L::add(v714, v717);
        let v10552 = L::rotate::<9>(v10550);
        let v716 = w[723 + back3_2];
        let v10553 = L::xor(v716, v10552);
        w[1582] = v10553;
        w[773 + next3] = v10553;
        let v713 = w[1277];
        let v10563 = L::right::<22>(v713);
        let v707 = w[761 + back3_0];
        let v10559 = L::right::<22>(v707);
        let v708 = w[729 + back7_1];
        let v10558 = L::right::<22>(v708);
        let v10560 = L::add(v10558, v10559);
        let v10561 = L::and(v10560, L::word(0x3ff));
        let v10564 = L::add(v10561, v10563);
        let v10569 = L::left::<3>(v10564);
        let v10570 = L::and(v10569, L::word(0x1ff8));
        let v10567 = L::rotate::<13>(v713);
        let v10568 = L::and(v10567, L::word(0xffffe007));
        let v10571 = L::or(v10568, v10570);
        let v706 = w[1225 + back3_3];
        let v10572 = L::xor(v706, v10571);
        w[1583] = v10572;
        let v10573 = L::add(v707, v10572);
        let v10575 = L::rotate::<18>(v10573);
        let v709 = w[781 + back1_1];
        let v10576 = L::xor(v709, v10575);
        w[777 + next3] = v10576;
        w[781 + next1] = v10464;
        let v757 = w[717 + back3_0];
        let v761 = w[1203 + back3_0];
        let v10418 = L::add(v757, v761);
        let v10420 = L::rotate::<13>(v10418);
        let v753 = w[785 + back3_3];
        let v10421 = L::xor(v753, v10420);
        let v10423 = L::and(v10421, L::word(0x3fffff));
        let v10422 = L::and(v757, L::word(0x3fffff));
        let v10424 = L::add(v10422, v10423);
        w[783] = v10424;
        w[784] = v10421;
        let v826 = w[677 + back3_0];
        let v827 = w[617 + back7_2];
        let v10266 = L::add(v826, v827);
        let v10268 = L::rotate::<7>(v10266);
        let v829 = w[1243];
        let v10269 = L::xor(v829, v10268);
        w[1584] = v10269;
        w[785 + next3] = v10269;
        let v712 = w[1274];
        let v10582 = L::right::<22>(v712);
        let v702 = w[765 + back3_0];
        let v10578 = L::right::<22>(v702);
        let v703 = w[737 + back7_1];
        let v10577 = L::right::<22>(v703);
        let v10579 = L::add(v10577, v10578);
        let v10580 = L::and(v10579, L::word(0x3ff));
        let v10583 = L::add(v10580, v10582);
        let v10588 = L::left::<3>(v10583);
        let v10589 = L::and(v10588, L::word(0x1ff8));
        let v10586 = L::rotate::<13>(v712);
        let v10587 = L::and(v10586, L::word(0xffffe007));
        let v10590 = L::or(v10587, v10589);
        let v705 = w[1203 + back3_3];
        let v10591 = L::xor(v705, v10590);
        w[1585] = v10591;
        let v10592 = L::add(v702, v10591);
        let v10594 = L::rotate::<18>(v10592);
        let v704 = w[793 + back1_1];
        let v10595 = L::xor(v704, v10594);
        w[789 + next3] = v10595;
        w[793 + next1] = v10483;
        let v752 = w[723 + back3_0];
        let v756 = w[1181 + back3_0];
        let v10426 = L::add(v752, v756);
        let v10428 = L::rotate::<13>(v10426);
        let v764 = w[797 + back3_3];
        let v10429 = L::xor(v764, v10428);
        let v10431 = L::and(v10429, L::word(0x3fffff));
        let v10430 = L::and(v752, L::word(0x3fffff));
        let v10432 = L::add(v10430, v10431);
        w[795] = v10432;
        w[796] = v10429;
        let v838 = w[593 + back7_2];
        let v841 = w[641 + back3_0];
        let v10242 = L::add(v838, v841);
        let v10244 = L::rotate::<7>(v10242);
        let v840 = w[1221];
        let v10245 = L::xor(v840, v10244);
        w[1586] = v10245;
        w[797 + next3] = v10245;
        let v711 = w[1271];
        let v10601 = L::right::<22>(v711);
        let v701 = w[769 + back3_0];
        let v10597 = L::right::<22>(v701);
        let v698 = w[745 + back7_1];
        let v10596 = L::right::<22>(v698);
        let v10598 = L::add(v10596, v10597);
        let v10599 = L::and(v10598, L::word(0x3ff));
        let v10602 = L::add(v10599, v10601);
        let v10607 = L::left::<3>(v10602);
        let v10608 = L::and(v10607, L::word(0x1ff8));
        let v10605 = L::rotate::<13>(v711);
        let v10606 = L::and(v10605, L::word(0xffffe007));
        let v10609 = L::or(v10606, v10608);
        let v700 = w[1181 + back3_3];
        let v10610 = L::xor(v700, v10609);
        w[1587] = v10610;
        let v10611 = L::add(v701, v10610);
        let v10613 = L::rotate::<18>(v10611);
        let v699 = w[805 + back1_1];
        let v10614 = L::xor(v699, v10613);
        w[801 + next3] = v10614;
        w[805 + next1] = v10502;
        let v751 = w[1247 + back3_0];
        let v763 = w[705 + back3_0];
        let v10434 = L::add(v751, v763);
        let v10436 = L::rotate::<13>(v10434);
        let v759 = w[809 + back3_3];
        let v10437 = L::xor(v759, v10436);
        let v10439 = L::and(v10437, L::word(0x3fffff));
        let v10438 = L::and(v763, L::word(0x3fffff));
        let v10440 = L::add(v10438, v10439);
        w[807] = v10440;
        w[808] = v10437;
        let v836 = w[653 + back3_0];
        let v837 = w[601 + back7_2];
        let v10250 = L::add(v836, v837);
        let v10252 = L::rotate::<7>(v10250);
        let v835 = w[1199];
        let v10253 = L::xor(v835, v10252);
        w[1588] = v10253;
        w[809 + next3] = v10253;
        let v710 = w[1280];
        let v10620 = L::right::<22>(v710);
        let v696 = w[773 + back3_0];
        let v10616 = L::right::<22>(v696);
        let v697 = w[753 + back7_1];
        let v10615 = L::right::<22>(v697);
        let v10617 = L::add(v10615, v10616);
        let v10618 = L::and(v10617, L::word(0x3ff));
        let v10621 = L::add(v10618, v10620);
        let v10626 = L::left::<3>(v10621);
        let v10627 = L::and(v10626, L::word(0x1ff8));
        let v10624 = L::rotate::<13>(v710);
        let v10625 = L::and(v10624, L::word(0xffffe007));
        let v10628 = L::or(v10625, v10627);
        let v695 = w[1247 + back3_3];
        let v10629 = L::xor(v695, v10628);
        w[1589] = v10629;
        let v10630 = L::add(v696, v10629);
        let v10632 = L::rotate::<18>(v10630);
        let v694 = w[817 + back1_1];
        let v10633 = L::xor(v694, v10632);
        w[813 + next3] = v10633;
        w[817 + next1] = v10521;
        let v758 = w[711 + back3_0];
        let v762 = w[1225 + back3_0];
        let v10442 = L::add(v758, v762);
        let v10444 = L::rotate::<13>(v10442);
        let v754 = w[821 + back3_3];
        let v10445 = L::xor(v754, v10444);
        let v10447 = L::and(v10445, L::word(0x3fffff));
        let v10446 = L::and(v758, L::word(0x3fffff));
        let v10448 = L::add(v10446, v10447);
        w[819] = v10448;
        w[820] = v10445;
        let v831 = w[665 + back3_0];
        let v832 = w[609 + back7_2];
        let v10258 = L::add(v831, v832);
        let v10260 = L::rotate::<7>(v10258);
        let v830 = w[1177];
        let v10261 = L::xor(v830, v10260);
        w[1590] = v10261;
        w[821 + next3] = v10261;
        let v641 = w[1209];
        let v11078 = L::rotate::<13>(v641);
        let v645 = w[753 + back7_4];
        let v11079 = L::xor(v645, v11078);
        w[1591] = v11079;
        let v649 = w[1093 + back1_0];
        let v11080 = L::add(v649, v11079);
        let v11082 = L::rotate::<18>(v11080);
        let v657 = w[777 + back3_2];
        let v11083 = L::xor(v657, v11082);
        w[1592] = v11083;
        w[825 + next3] = v11083;
        let v640 = w[1187];
        let v11088 = L::rotate::<13>(v640);
        let v656 = w[729 + back7_4];
        let v11089 = L::xor(v656, v11088);
        w[1593] = v11089;
        let v644 = w[1108 + back1_0];
        let v11090 = L::add(v644, v11089);
        let v11092 = L::rotate::<18>(v11090);
        let v652 = w[789 + back3_2];
        let v11093 = L::xor(v652, v11092);
        w[1594] = v11093;
        w[829 + next3] = v11093;
        let v639 = w[1165];
        let v11098 = L::rotate::<13>(v639);
        let v651 = w[737 + back7_4];
        let v11099 = L::xor(v651, v11098);
        w[1595] = v11099;
        let v655 = w[1129 + back1_0];
        let v11100 = L::add(v655, v11099);
        let v11102 = L::rotate::<18>(v11100);
        let v647 = w[801 + back3_2];
        let v11103 = L::xor(v647, v11102);
        w[1596] = v11103;
        w[833 + next3] = v11103;
        let v638 = w[1231];
        let v11108 = L::rotate::<13>(v638);
        let v646 = w[745 + back7_4];
        let v11109 = L::xor(v646, v11108);
        w[1597] = v11109;
        let v650 = w[1161 + back1_0];
        let v11110 = L::add(v650, v11109);
        let v11112 = L::rotate::<18>(v11110);
        let v642 = w[813 + back3_2];
        let v11113 = L::xor(v642, v11112);
        w[1598] = v11113;
        w[837 + next3] = v11113;
        let v579 = b[16];
        let v581 = b[14];
        let v9869 = v579 ^ v581;
        let v580 = b[15];
        let v9867 = v580 ^ v581;
        let v9871 = v9867 | v9869;
        b[13] = v9871;
        let v189 = b[117];
        let v190 = b[116];
        let v3279 = v189 & v190;
        let v191 = b[115];
        let v3277 = v189 & v191;
        let v3276 = v190 & v191;
        let v3278 = v3276 | v3277;
        let v3280 = v3278 | v3279;
        b[183] = v3280;
        let v3281 = !v3280;
        let v3850 = v3281 & v3839;
        let v193 = w[1395];
        let v194 = w[1394];
        let v3290 = L::and(v193, v194);
        let v195 = w[1393];
        let v3288 = L::and(v193, v195);
        let v3287 = L::and(v194, v195);
        let v3289 = L::or(v3287, v3288);
        let v3291 = L::or(v3289, v3290);
        w[1599] = v3291;
        let v3295 = L::equal(v3291, L::word(0x15));
        let v3296 = !v3295;
        let v3851 = v3296 & v3850;
        b[184] = v3851;
        let v1641 = L::equal(v1625, L::word(0x4));
        b[185] = v1641;
        let v3852 = v1641 & v3851;
        let v233 = w[1464];
        let v234 = w[1463];
        let v3615 = L::and(v233, v234);
        let v235 = w[1462];
        let v3613 = L::and(v233, v235);
        let v3612 = L::and(v234, v235);
        let v3614 = L::or(v3612, v3613);
        let v3616 = L::or(v3614, v3615);
        w[1600] = v3616;
        let v3676 = L::test(v3616, 0x40);
        let v3677 = !v3676;
        b[186] = v3677;
        let v3853 = v3677 & v3852;
        b[187] = v3853;
        b[188] = v581;
        b[14] = v3853;
        b[189] = v580;
        b[15] = v3853;
        b[190] = v579;
        b[16] = v3853;
        let v575 = w[843];
        let v577 = w[841];
        let v9793 = L::xor(v575, v577);
        let v576 = w[842];
        let v9792 = L::xor(v576, v577);
        let v9794 = L::or(v9792, v9793);
        let v9795 = L::test(v9794, 0xf);
        b[17] = v9795;
        let v1657 = L::and(v1655, L::word(0xf));
        w[1601] = v1657;
        w[1602] = v577;
        w[841] = v1657;
        w[1603] = v576;
        w[842] = v1657;
        w[1604] = v575;
        w[843] = v1657;
        let v241 = w[1285];
        let v242 = w[1284];
        let v3740 = L::and(v241, v242);
        let v243 = w[1283];
        let v3738 = L::and(v241, v243);
        let v3737 = L::and(v242, v243);
        let v3739 = L::or(v3737, v3738);
        let v3741 = L::or(v3739, v3740);
        w[1605] = v3741;
        let v11689 = L::test(v3741, 0x4);
        let v571 = b[18];
        b[191] = v571;
        b[18] = v11689;
        let v145 = w[1315];
        let v146 = w[1314];
        let v2948 = L::and(v145, v146);
        let v147 = w[1313];
        let v2946 = L::and(v145, v147);
        let v2945 = L::and(v146, v147);
        let v2947 = L::or(v2945, v2946);
        let v2949 = L::or(v2947, v2948);
        let v570 = w[844];
        w[1606] = v570;
        w[844] = v2949;
        let v11687 = L::linear(v975, &MAP_1);
        let v11686 = L::linear(v974, &MAP_0);
        let v11688 = L::xor(v11686, v11687);
        let v569 = w[845];
        w[1607] = v569;
        w[845] = v11688;
        let v559 = w[848];
        let v5889 = L::test(v559, 0xff);
        let v5886 = L::read(&m[8000..8256], v559);
        let v5887 = L::test(v5886, 0x1);
        let v5888 = !v5887;
        let v5891 = v5888 & v5889;
        b[19] = v5891;
        let v5885 = L::read(&m[7744..8000], v559);
        let v11685 = L::test(v5885, 0x1);
        b[20] = v11685;
        let v6084 = L::right::<4>(v559);
        let v6085 = L::left_by(L::word(0x1), v6084);
        w[1608] = v6085;
        let v6195 = L::test(v6085, 0x40);
        b[192] = v6195;
        let v6133 = L::and(v559, L::word(0xf));
        let v6134 = L::left_by(L::word(0x1), v6133);
        w[1609] = v6134;
        let v6162 = L::test(v6134, 0x10);
        b[193] = v6162;
        let v6197 = v6162 & v6195;
        let v6356 = L::pick(v6197, 0x1);
        w[1610] = v6356;
        let v6160 = L::test(v6134, 0x100);
        b[194] = v6160;
        let v6196 = v6160 & v6195;
        let v6354 = L::pick(v6196, 0x2);
        w[1611] = v6354;
        let v6193 = L::test(v6085, 0x80);
        let v6155 = L::test(v6134, 0x1);
        b[195] = v6155;
        let v6194 = v6155 & v6193;
        let v6352 = L::pick(v6194, 0x4);
        w[1612] = v6352;
        let v6191 = L::test(v6134, 0x8);
        b[196] = v6191;
        let v6180 = L::test(v6085, 0x100);
        let v6192 = v6180 & v6191;
        let v6350 = L::pick(v6192, 0x8);
        w[1613] = v6350;
        let v6189 = L::test(v6134, 0x20);
        b[197] = v6189;
        let v6190 = v6180 & v6189;
        let v6348 = L::pick(v6190, 0x10);
        w[1614] = v6348;
        let v6187 = L::test(v6134, 0x40);
        b[198] = v6187;
        let v6188 = v6180 & v6187;
        let v6346 = L::pick(v6188, 0x20);
        w[1615] = v6346;
        let v6185 = L::test(v6134, 0x200);
        b[199] = v6185;
        let v6186 = v6180 & v6185;
        let v6344 = L::pick(v6186, 0x40);
        w[1616] = v6344;
        let v6183 = L::test(v6134, 0x400);
        b[200] = v6183;
        let v6184 = v6180 & v6183;
        let v6342 = L::pick(v6184, 0x80);
        w[1617] = v6342;
        let v6181 = L::test(v6134, 0x1000);
        b[201] = v6181;
        let v6182 = v6180 & v6181;
        let v6340 = L::pick(v6182, 0x100);
        w[1618] = v6340;
        let v6175 = L::test(v6085, 0x200);
        b[202] = v6175;
        let v6166 = L::test(v6134, 0x2);
        b[203] = v6166;
        let v6179 = v6166 & v6175;
        let v6338 = L::pick(v6179, 0x200);
        w[1619] = v6338;
        let v6164 = L::test(v6134, 0x4);
        b[204] = v6164;
        let v6178 = v6164 & v6175;
        let v6336 = L::pick(v6178, 0x400);
        w[1620] = v6336;
        let v6177 = v6162 & v6175;
        let v6334 = L::pick(v6177, 0x800);
        w[1621] = v6334;
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
        let v6160 = b[194];
        let v6175 = b[202];
        let v6176 = v6160 & v6175;
        let v6332 = L::pick(v6176, 0x1000);
        let v6085 = w[1608];
        let v6170 = L::test(v6085, 0x400);
        let v6166 = b[203];
        let v6174 = v6166 & v6170;
        let v6330 = L::pick(v6174, 0x2000);
        let v6164 = b[204];
        let v6173 = v6164 & v6170;
        let v6328 = L::pick(v6173, 0x4000);
        let v6162 = b[193];
        let v6172 = v6162 & v6170;
        let v6326 = L::pick(v6172, 0x8000);
        let v6171 = v6160 & v6170;
        let v6324 = L::pick(v6171, 0x10000);
        let v6168 = L::test(v6085, 0x800);
        let v6155 = b[195];
        let v6169 = v6155 & v6168;
        let v6322 = L::pick(v6169, 0x20000);
        let v6159 = L::test(v6085, 0x1000);
        let v6167 = v6159 & v6166;
        let v6320 = L::pick(v6167, 0x40000);
        let v6165 = v6159 & v6164;
        let v6318 = L::pick(v6165, 0x80000);
        let v6163 = v6159 & v6162;
        let v6316 = L::pick(v6163, 0x100000);
        let v6161 = v6159 & v6160;
        let v6314 = L::pick(v6161, 0x200000);
        let v6157 = L::test(v6085, 0x2000);
        let v6158 = v6155 & v6157;
        let v6312 = L::pick(v6158, 0x400000);
        let v6154 = L::test(v6085, 0x4000);
        let v6156 = v6154 & v6155;
        let v6310 = L::pick(v6156, 0x800000);
        let v6152 = L::test(v6085, 0x2);
        let v6134 = w[1609];
        let v6140 = L::test(v6134, 0x8000);
        let v6153 = v6140 & v6152;
        let v6308 = L::pick(v6153, 0x1000000);
        let v6150 = L::test(v6085, 0x4);
        let v6151 = v6140 & v6150;
        let v6306 = L::pick(v6151, 0x2000000);
        let v6142 = L::test(v6085, 0x8);
        let v6137 = L::test(v6134, 0x80);
        let v6149 = v6137 & v6142;
        let v6304 = L::pick(v6149, 0x4000000);
        let v6147 = L::test(v6134, 0x800);
        let v6148 = v6142 & v6147;
        let v6302 = L::pick(v6148, 0x8000000);
        let v6145 = L::test(v6134, 0x2000);
        let v6146 = v6142 & v6145;
        let v6300 = L::pick(v6146, 0x10000000);
        let v6143 = L::test(v6134, 0x4000);
        let v6144 = v6142 & v6143;
        let v6298 = L::pick(v6144, 0x20000000);
        let v6139 = L::test(v6085, 0x10);
        let v6141 = v6139 & v6140;
        let v6296 = L::pick(v6141, 0x40000000);
        let v6136 = L::test(v6085, 0x20);
        let v6138 = v6136 & v6137;
        let v6295 = L::pick(v6138, 0x80000000);
        let v6297 = L::or(v6295, v6296);
        let v6299 = L::or(v6297, v6298);
        let v6301 = L::or(v6299, v6300);
        let v6303 = L::or(v6301, v6302);
        let v6305 = L::or(v6303, v6304);
        let v6307 = L::or(v6305, v6306);
        let v6309 = L::or(v6307, v6308);
        let v6311 = L::or(v6309, v6310);
        let v6313 = L::or(v6311, v6312);
        let v6315 = L::or(v6313, v6314);
        let v6317 = L::or(v6315, v6316);
        let v6319 = L::or(v6317, v6318);
        let v6321 = L::or(v6319, v6320);
        let v6323 = L::or(v6321, v6322);
        let v6325 = L::or(v6323, v6324);
        let v6327 = L::or(v6325, v6326);
        let v6329 = L::or(v6327, v6328);
        let v6331 = L::or(v6329, v6330);
        let v6333 = L::or(v6331, v6332);
        let v6334 = w[1621];
        let v6335 = L::or(v6333, v6334);
        let v6336 = w[1620];
        let v6337 = L::or(v6335, v6336);
        let v6338 = w[1619];
        let v6339 = L::or(v6337, v6338);
        let v6340 = w[1618];
        let v6341 = L::or(v6339, v6340);
        let v6342 = w[1617];
        let v6343 = L::or(v6341, v6342);
        let v6344 = w[1616];
        let v6345 = L::or(v6343, v6344);
        let v6346 = w[1615];
        let v6347 = L::or(v6345, v6346);
        let v6348 = w[1614];
        let v6349 = L::or(v6347, v6348);
        let v6350 = w[1613];
        let v6351 = L::or(v6349, v6350);
        let v6352 = w[1612];
        let v6353 = L::or(v6351, v6352);
        let v6354 = w[1611];
        let v6355 = L::or(v6353, v6354);
        let v6356 = w[1610];
        let v6357 = L::or(v6355, v6356);
        let v558 = w[851];
        let v6358 = L::xor(v558, v6357);
        let v1657 = w[1601];
        let v1659 = L::read(&m[8256..8272], v1657);
        w[1622] = v1659;
        let v1658 = L::read(&m[8272..8288], v1657);
        let v1660 = L::xor(v1658, v1659);
        let v3853 = b[187];
        let v3854 = L::choose(v3853, v1660, L::word(0x0));
        w[1623] = v3854;
        let v6360 = L::xor(v3854, v6358);
        let v561 = w[846];
        w[1624] = v561;
        w[846] = v6360;
        let v6226 = L::test(v6085, 0x1);
        let v6230 = v6137 & v6226;
        let v6292 = L::pick(v6230, 0x1);
        let v6229 = v6147 & v6226;
        let v6290 = L::pick(v6229, 0x2);
        let v6228 = v6145 & v6226;
        let v6288 = L::pick(v6228, 0x4);
        let v6227 = v6143 & v6226;
        let v6286 = L::pick(v6227, 0x8);
        let v6191 = b[196];
        let v6225 = v6152 & v6191;
        let v6284 = L::pick(v6225, 0x10);
        let v6189 = b[197];
        let v6224 = v6152 & v6189;
        let v6282 = L::pick(v6224, 0x20);
        let v6187 = b[198];
        let v6223 = v6152 & v6187;
        let v6280 = L::pick(v6223, 0x40);
        let v6185 = b[199];
        let v6222 = v6152 & v6185;
        let v6278 = L::pick(v6222, 0x80);
        let v6183 = b[200];
        let v6221 = v6152 & v6183;
        let v6276 = L::pick(v6221, 0x100);
        let v6181 = b[201];
        let v6220 = v6152 & v6181;
        let v6274 = L::pick(v6220, 0x200);
        let v6219 = v6150 & v6191;
        let v6272 = L::pick(v6219, 0x400);
        let v6218 = v6150 & v6189;
        let v6270 = L::pick(v6218, 0x800);
        let v6217 = v6150 & v6187;
        let v6268 = L::pick(v6217, 0x1000);
        let v6216 = v6150 & v6185;
        let v6266 = L::pick(v6216, 0x2000);
        let v6215 = v6150 & v6183;
        let v6264 = L::pick(v6215, 0x4000);
        let v6214 = v6150 & v6181;
        let v6262 = L::pick(v6214, 0x8000);
        let v6213 = v6142 & v6166;
        let v6260 = L::pick(v6213, 0x10000);
        let v6212 = v6142 & v6164;
        let v6258 = L::pick(v6212, 0x20000);
        let v6211 = v6142 & v6162;
        let v6256 = L::pick(v6211, 0x40000);
        let v6210 = v6142 & v6160;
        let v6254 = L::pick(v6210, 0x80000);
        let v6209 = v6139 & v6191;
        let v6252 = L::pick(v6209, 0x100000);
        let v6208 = v6139 & v6189;
        let v6250 = L::pick(v6208, 0x200000);
        let v6207 = v6139 & v6187;
        let v6248 = L::pick(v6207, 0x400000);
        let v6206 = v6139 & v6185;
        let v6246 = L::pick(v6206, 0x800000);
        let v6205 = v6139 & v6183;
        let v6244 = L::pick(v6205, 0x1000000);
        let v6204 = v6139 & v6181;
        let v6242 = L::pick(v6204, 0x2000000);
        let v6203 = v6136 & v6166;
        let v6240 = L::pick(v6203, 0x4000000);
        let v6202 = v6136 & v6164;
        let v6238 = L::pick(v6202, 0x8000000);
        let v6201 = v6136 & v6162;
        let v6236 = L::pick(v6201, 0x10000000);
        let v6200 = v6136 & v6160;
        let v6234 = L::pick(v6200, 0x20000000);
        let v6195 = b[192];
        let v6199 = v6166 & v6195;
        let v6232 = L::pick(v6199, 0x40000000);
        let v6198 = v6164 & v6195;
        let v6231 = L::pick(v6198, 0x80000000);
        let v6233 = L::or(v6231, v6232);
        let v6235 = L::or(v6233, v6234);
        let v6237 = L::or(v6235, v6236);
        let v6239 = L::or(v6237, v6238);
        let v6241 = L::or(v6239, v6240);
        let v6243 = L::or(v6241, v6242);
        let v6245 = L::or(v6243, v6244);
        let v6247 = L::or(v6245, v6246);
        let v6249 = L::or(v6247, v6248);
        let v6251 = L::or(v6249, v6250);
        let v6253 = L::or(v6251, v6252);
        let v6255 = L::or(v6253, v6254);
        let v6257 = L::or(v6255, v6256);
        let v6259 = L::or(v6257, v6258);
        let v6261 = L::or(v6259, v6260);
        let v6263 = L::or(v6261, v6262);
        let v6265 = L::or(v6263, v6264);
        let v6267 = L::or(v6265, v6266);
        let v6269 = L::or(v6267, v6268);
        let v6271 = L::or(v6269, v6270);
        let v6273 = L::or(v6271, v6272);
        let v6275 = L::or(v6273, v6274);
        let v6277 = L::or(v6275, v6276);
        let v6279 = L::or(v6277, v6278);
        let v6281 = L::or(v6279, v6280);
        let v6283 = L::or(v6281, v6282);
        let v6285 = L::or(v6283, v6284);
        let v6287 = L::or(v6285, v6286);
        let v6289 = L::or(v6287, v6288);
        let v6291 = L::or(v6289, v6290);
        let v6293 = L::or(v6291, v6292);
        let v557 = w[854];
        let v6294 = L::xor(v557, v6293);
        let v6359 = L::xor(v3854, v6294);
        let v560 = w[847];
        w[1625] = v560;
        w[847] = v6359;
        let v555 = w[852 + back1_1];
        let v5656 = L::linear(v555, &MAP_1);
        let v554 = w[855 + back1_1];
        let v5655 = L::linear(v554, &MAP_0);
        let v5657 = L::xor(v5655, v5656);
        let v556 = w[849 + back1_1];
        let v5658 = L::xor(v556, v5657);
        let v573 = b[51];
        let v5659 = L::choose(v573, v5658, L::word(0x0));
        w[848] = v5659;
        let v149 = w[1306];
        let v150 = w[1305];
        let v2961 = L::and(v149, v150);
        let v151 = w[1304];
        let v2959 = L::and(v149, v151);
        let v2958 = L::and(v150, v151);
        let v2960 = L::or(v2958, v2959);
        let v2962 = L::or(v2960, v2961);
        w[1626] = v2962;
        let v3010 = L::read(&m[20808..24904], v2962);
        let v3616 = w[1600];
        let v3617 = L::test(v3616, 0x8);
        b[205] = v3617;
        let v566 = w[849 + back1_0];
        let v3620 = L::choose(v3617, v3010, v566);
        w[849 + next1] = v3620;
        let v6013 = L::choose(v573, v555, L::word(0x0));
        w[851] = v6013;
        let v3009 = L::read(&m[16712..20808], v2962);
        let v565 = w[852 + back1_0];
        let v3619 = L::choose(v3617, v3009, v565);
        w[852 + next1] = v3619;
        let v6012 = L::choose(v573, v554, L::word(0x0));
        w[854] = v6012;
        let v3008 = L::read(&m[12616..16712], v2962);
        let v564 = w[855 + back1_0];
        let v3618 = L::choose(v3617, v3008, v564);
        w[855 + next1] = v3618;
        let v977 = w[545 + back1_0];
        let v11683 = L::linear(v977, &MAP_1);
        let v976 = w[547 + back1_0];
        let v11682 = L::linear(v976, &MAP_0);
        let v11684 = L::xor(v11682, v11683);
        let v553 = w[857];
        w[1627] = v553;
        w[857] = v11684;
        let v543 = w[860];
        let v5892 = L::test(v543, 0xff);
        let v5882 = L::read(&m[7488..7744], v543);
        let v5883 = L::test(v5882, 0x1);
        let v5884 = !v5883;
        let v5894 = v5884 & v5892;
        b[21] = v5894;
        let v5881 = L::read(&m[7232..7488], v543);
        let v11681 = L::test(v5881, 0x1);
        b[22] = v11681;
        let v6088 = L::right::<4>(v543);
        let v6089 = L::left_by(L::word(0x1), v6088);
        let v6423 = L::test(v6089, 0x40);
        let v6361 = L::and(v543, L::word(0xf));
        let v6362 = L::left_by(L::word(0x1), v6361);
        let v6390 = L::test(v6362, 0x10);
        let v6425 = v6390 & v6423;
        let v6584 = L::pick(v6425, 0x1);
        let v6388 = L::test(v6362, 0x100);
        let v6424 = v6388 & v6423;
        let v6582 = L::pick(v6424, 0x2);
        let v6421 = L::test(v6089, 0x80);
        let v6383 = L::test(v6362, 0x1);
        let v6422 = v6383 & v6421;
        let v6580 = L::pick(v6422, 0x4);
        let v6419 = L::test(v6362, 0x8);
        let v6408 = L::test(v6089, 0x100);
        let v6420 = v6408 & v6419;
        let v6578 = L::pick(v6420, 0x8);
        let v6417 = L::test(v6362, 0x20);
        let v6418 = v6408 & v6417;
        let v6576 = L::pick(v6418, 0x10);
        let v6415 = L::test(v6362, 0x40);
        let v6416 = v6408 & v6415;
        let v6574 = L::pick(v6416, 0x20);
        let v6413 = L::test(v6362, 0x200);
        let v6414 = v6408 & v6413;
        let v6572 = L::pick(v6414, 0x40);
        let v6411 = L::test(v6362, 0x400);
        let v6412 = v6408 & v6411;
        let v6570 = L::pick(v6412, 0x80);
        let v6409 = L::test(v6362, 0x1000);
        let v6410 = v6408 & v6409;
        let v6568 = L::pick(v6410, 0x100);
        let v6403 = L::test(v6089, 0x200);
        let v6394 = L::test(v6362, 0x2);
        let v6407 = v6394 & v6403;
        let v6566 = L::pick(v6407, 0x200);
        let v6392 = L::test(v6362, 0x4);
        let v6406 = v6392 & v6403;
        let v6564 = L::pick(v6406, 0x400);
        let v6405 = v6390 & v6403;
        let v6562 = L::pick(v6405, 0x800);
        let v6404 = v6388 & v6403;
        let v6560 = L::pick(v6404, 0x1000);
        let v6398 = L::test(v6089, 0x400);
        let v6402 = v6394 & v6398;
        let v6558 = L::pick(v6402, 0x2000);
        let v6401 = v6392 & v6398;
        let v6556 = L::pick(v6401, 0x4000);
        let v6400 = v6390 & v6398;
        let v6554 = L::pick(v6400, 0x8000);
        let v6399 = v6388 & v6398;
        let v6552 = L::pick(v6399, 0x10000);
        let v6396 = L::test(v6089, 0x800);
        let v6397 = v6383 & v6396;
        let v6550 = L::pick(v6397, 0x20000);
        let v6387 = L::test(v6089, 0x1000);
        let v6395 = v6387 & v6394;
        let v6548 = L::pick(v6395, 0x40000);
        let v6393 = v6387 & v6392;
        let v6546 = L::pick(v6393, 0x80000);
        let v6391 = v6387 & v6390;
        let v6544 = L::pick(v6391, 0x100000);
        let v6389 = v6387 & v6388;
        let v6542 = L::pick(v6389, 0x200000);
        let v6385 = L::test(v6089, 0x2000);
        let v6386 = v6383 & v6385;
        let v6540 = L::pick(v6386, 0x400000);
        let v6382 = L::test(v6089, 0x4000);
        let v6384 = v6382 & v6383;
        let v6538 = L::pick(v6384, 0x800000);
        let v6380 = L::test(v6089, 0x2);
        let v6368 = L::test(v6362, 0x8000);
        let v6381 = v6368 & v6380;
        let v6536 = L::pick(v6381, 0x1000000);
        let v6378 = L::test(v6089, 0x4);
        let v6379 = v6368 & v6378;
        let v6534 = L::pick(v6379, 0x2000000);
        let v6370 = L::test(v6089, 0x8);
        let v6365 = L::test(v6362, 0x80);
        let v6377 = v6365 & v6370;
        let v6532 = L::pick(v6377, 0x4000000);
        let v6375 = L::test(v6362, 0x800);
        let v6376 = v6370 & v6375;
        let v6530 = L::pick(v6376, 0x8000000);
        let v6373 = L::test(v6362, 0x2000);
        let v6374 = v6370 & v6373;
        let v6528 = L::pick(v6374, 0x10000000);
        let v6371 = L::test(v6362, 0x4000);
        let v6372 = v6370 & v6371;
        let v6526 = L::pick(v6372, 0x20000000);
        let v6367 = L::test(v6089, 0x10);
        let v6369 = v6367 & v6368;
        let v6524 = L::pick(v6369, 0x40000000);
        let v6364 = L::test(v6089, 0x20);
        let v6366 = v6364 & v6365;
        let v6523 = L::pick(v6366, 0x80000000);
        let v6525 = L::or(v6523, v6524);
        let v6527 = L::or(v6525, v6526);
        let v6529 = L::or(v6527, v6528);
        let v6531 = L::or(v6529, v6530);
        let v6533 = L::or(v6531, v6532);
        let v6535 = L::or(v6533, v6534);
        let v6537 = L::or(v6535, v6536);
        let v6539 = L::or(v6537, v6538);
        let v6541 = L::or(v6539, v6540);
        let v6543 = L::or(v6541, v6542);
        let v6545 = L::or(v6543, v6544);
        let v6547 = L::or(v6545, v6546);
        let v6549 = L::or(v6547, v6548);
        let v6551 = L::or(v6549, v6550);
        let v6553 = L::or(v6551, v6552);
        let v6555 = L::or(v6553, v6554);
        let v6557 = L::or(v6555, v6556);
        let v6559 = L::or(v6557, v6558);
        let v6561 = L::or(v6559, v6560);
        let v6563 = L::or(v6561, v6562);
        let v6565 = L::or(v6563, v6564);
        let v6567 = L::or(v6565, v6566);
        let v6569 = L::or(v6567, v6568);
        let v6571 = L::or(v6569, v6570);
        let v6573 = L::or(v6571, v6572);
        let v6575 = L::or(v6573, v6574);
        let v6577 = L::or(v6575, v6576);
        let v6579 = L::or(v6577, v6578);
        let v6581 = L::or(v6579, v6580);
        let v6583 = L::or(v6581, v6582);
        let v6585 = L::or(v6583, v6584);
        let v542 = w[863];
        let v6586 = L::xor(v542, v6585);
        let v6588 = L::xor(v3854, v6586);
        let v545 = w[858];
        w[1628] = v545;
        w[858] = v6588;
        let v6454 = L::test(v6089, 0x1);
        let v6458 = v6365 & v6454;
        let v6520 = L::pick(v6458, 0x1);
        let v6457 = v6375 & v6454;
        let v6518 = L::pick(v6457, 0x2);
        let v6456 = v6373 & v6454;
        let v6516 = L::pick(v6456, 0x4);
        let v6455 = v6371 & v6454;
        let v6514 = L::pick(v6455, 0x8);
        let v6453 = v6380 & v6419;
        let v6512 = L::pick(v6453, 0x10);
        let v6452 = v6380 & v6417;
        let v6510 = L::pick(v6452, 0x20);
        let v6451 = v6380 & v6415;
        let v6508 = L::pick(v6451, 0x40);
        let v6450 = v6380 & v6413;
        let v6506 = L::pick(v6450, 0x80);
        let v6449 = v6380 & v6411;
        let v6504 = L::pick(v6449, 0x100);
        let v6448 = v6380 & v6409;
        let v6502 = L::pick(v6448, 0x200);
        let v6447 = v6378 & v6419;
        let v6500 = L::pick(v6447, 0x400);
        let v6446 = v6378 & v6417;
        let v6498 = L::pick(v6446, 0x800);
        let v6445 = v6378 & v6415;
        let v6496 = L::pick(v6445, 0x1000);
        let v6444 = v6378 & v6413;
        let v6494 = L::pick(v6444, 0x2000);
        let v6443 = v6378 & v6411;
        let v6492 = L::pick(v6443, 0x4000);
        let v6442 = v6378 & v6409;
        let v6490 = L::pick(v6442, 0x8000);
        let v6441 = v6370 & v6394;
        let v6488 = L::pick(v6441, 0x10000);
        let v6440 = v6370 & v6392;
        let v6486 = L::pick(v6440, 0x20000);
        let v6439 = v6370 & v6390;
        let v6484 = L::pick(v6439, 0x40000);
        let v6438 = v6370 & v6388;
        let v6482 = L::pick(v6438, 0x80000);
        let v6437 = v6367 & v6419;
        let v6480 = L::pick(v6437, 0x100000);
        let v6436 = v6367 & v6417;
        let v6478 = L::pick(v6436, 0x200000);
        let v6435 = v6367 & v6415;
        let v6476 = L::pick(v6435, 0x400000);
        let v6434 = v6367 & v6413;
        let v6474 = L::pick(v6434, 0x800000);
        let v6433 = v6367 & v6411;
        let v6472 = L::pick(v6433, 0x1000000);
        let v6432 = v6367 & v6409;
        let v6470 = L::pick(v6432, 0x2000000);
        let v6431 = v6364 & v6394;
        let v6468 = L::pick(v6431, 0x4000000);
        let v6430 = v6364 & v6392;
        let v6466 = L::pick(v6430, 0x8000000);
        let v6429 = v6364 & v6390;
        let v6464 = L::pick(v6429, 0x10000000);
        let v6428 = v6364 & v6388;
        let v6462 = L::pick(v6428, 0x20000000);
        let v6427 = v6394 & v6423;
        let v6460 = L::pick(v6427, 0x40000000);
        let v6426 = v6392 & v6423;
        let v6459 = L::pick(v6426, 0x80000000);
        let v6461 = L::or(v6459, v6460);
        let v6463 = L::or(v6461, v6462);
        let v6465 = L::or(v6463, v6464);
        let v6467 = L::or(v6465, v6466);
        let v6469 = L::or(v6467, v6468);
        let v6471 = L::or(v6469, v6470);
        let v6473 = L::or(v6471, v6472);
        let v6475 = L::or(v6473, v6474);
        let v6477 = L::or(v6475, v6476);
        let v6479 = L::or(v6477, v6478);
        let v6481 = L::or(v6479, v6480);
        let v6483 = L::or(v6481, v6482);
        let v6485 = L::or(v6483, v6484);
        let v6487 = L::or(v6485, v6486);
        let v6489 = L::or(v6487, v6488);
        let v6491 = L::or(v6489, v6490);
        let v6493 = L::or(v6491, v6492);
        let v6495 = L::or(v6493, v6494);
        let v6497 = L::or(v6495, v6496);
        let v6499 = L::or(v6497, v6498);
        let v6501 = L::or(v6499, v6500);
        let v6503 = L::or(v6501, v6502);
        let v6505 = L::or(v6503, v6504);
        let v6507 = L::or(v6505, v6506);
        let v6509 = L::or(v6507, v6508);
        let v6511 = L::or(v6509, v6510);
        let v6513 = L::or(v6511, v6512);
        let v6515 = L::or(v6513, v6514);
        let v6517 = L::or(v6515, v6516);
        let v6519 = L::or(v6517, v6518);
        let v6521 = L::or(v6519, v6520);
        let v541 = w[866];
        let v6522 = L::xor(v541, v6521);
        let v6587 = L::xor(v3854, v6522);
        let v544 = w[859];
        w[1629] = v544;
        w[859] = v6587;
        let v539 = w[864 + back1_1];
        let v5667 = L::linear(v539, &MAP_1);
        let v538 = w[867 + back1_1];
        let v5666 = L::linear(v538, &MAP_0);
        let v5668 = L::xor(v5666, v5667);
        let v540 = w[861 + back1_1];
        let v5669 = L::xor(v540, v5668);
        let v5670 = L::choose(v573, v5669, L::word(0x0));
        w[860] = v5670;
        let v2989 = L::read(&m[106824..110920], v2962);
        let v550 = w[861 + back1_0];
        let v3623 = L::choose(v3617, v2989, v550);
        w[861 + next1] = v3623;
        let v6008 = L::choose(v573, v539, L::word(0x0));
        w[863] = v6008;
        let v2988 = L::read(&m[102728..106824], v2962);
        let v549 = w[864 + back1_0];
        let v3622 = L::choose(v3617, v2988, v549);
        w[864 + next1] = v3622;
        let v6007 = L::choose(v573, v538, L::word(0x0));
        w[866] = v6007;
        let v2987 = L::read(&m[98632..102728], v2962);
        let v548 = w[867 + back1_0];
        let v3621 = L::choose(v3617, v2987, v548);
        w[867 + next1] = v3621;
        let v979 = w[541 + back1_0];
        let v11679 = L::linear(v979, &MAP_1);
        let v978 = w[543 + back1_0];
        let v11678 = L::linear(v978, &MAP_0);
        let v11680 = L::xor(v11678, v11679);
        let v537 = w[869];
        w[1630] = v537;
        w[869] = v11680;
        let v527 = w[872];
        let v5895 = L::test(v527, 0xff);
        let v5878 = L::read(&m[6976..7232], v527);
        let v5879 = L::test(v5878, 0x1);
        let v5880 = !v5879;
        let v5897 = v5880 & v5895;
        b[23] = v5897;
        let v5877 = L::read(&m[6720..6976], v527);
        let v11677 = L::test(v5877, 0x1);
        b[24] = v11677;
        let v6091 = L::right::<4>(v527);
        let v6092 = L::left_by(L::word(0x1), v6091);
        let v6651 = L::test(v6092, 0x40);
        let v6589 = L::and(v527, L::word(0xf));
        let v6590 = L::left_by(L::word(0x1), v6589);
        let v6618 = L::test(v6590, 0x10);
        let v6653 = v6618 & v6651;
        let v6812 = L::pick(v6653, 0x1);
        let v6616 = L::test(v6590, 0x100);
        let v6652 = v6616 & v6651;
        let v6810 = L::pick(v6652, 0x2);
        let v6649 = L::test(v6092, 0x80);
        let v6611 = L::test(v6590, 0x1);
        let v6650 = v6611 & v6649;
        let v6808 = L::pick(v6650, 0x4);
        let v6647 = L::test(v6590, 0x8);
        let v6636 = L::test(v6092, 0x100);
        let v6648 = v6636 & v6647;
        let v6806 = L::pick(v6648, 0x8);
        let v6645 = L::test(v6590, 0x20);
        let v6646 = v6636 & v6645;
        let v6804 = L::pick(v6646, 0x10);
        let v6643 = L::test(v6590, 0x40);
        let v6644 = v6636 & v6643;
        let v6802 = L::pick(v6644, 0x20);
        let v6641 = L::test(v6590, 0x200);
        let v6642 = v6636 & v6641;
        let v6800 = L::pick(v6642, 0x40);
        let v6639 = L::test(v6590, 0x400);
        let v6640 = v6636 & v6639;
        let v6798 = L::pick(v6640, 0x80);
        let v6637 = L::test(v6590, 0x1000);
        let v6638 = v6636 & v6637;
        let v6796 = L::pick(v6638, 0x100);
        let v6631 = L::test(v6092, 0x200);
        let v6622 = L::test(v6590, 0x2);
        let v6635 = v6622 & v6631;
        let v6794 = L::pick(v6635, 0x200);
        let v6620 = L::test(v6590, 0x4);
        let v6634 = v6620 & v6631;
        let v6792 = L::pick(v6634, 0x400);
        let v6633 = v6618 & v6631;
        let v6790 = L::pick(v6633, 0x800);
        let v6632 = v6616 & v6631;
        let v6788 = L::pick(v6632, 0x1000);
        let v6626 = L::test(v6092, 0x400);
        let v6630 = v6622 & v6626;
        let v6786 = L::pick(v6630, 0x2000);
        let v6629 = v6620 & v6626;
        let v6784 = L::pick(v6629, 0x4000);
        let v6628 = v6618 & v6626;
        let v6782 = L::pick(v6628, 0x8000);
        let v6627 = v6616 & v6626;
        let v6780 = L::pick(v6627, 0x10000);
        let v6624 = L::test(v6092, 0x800);
        let v6625 = v6611 & v6624;
        let v6778 = L::pick(v6625, 0x20000);
        let v6615 = L::test(v6092, 0x1000);
        let v6623 = v6615 & v6622;
        let v6776 = L::pick(v6623, 0x40000);
        let v6621 = v6615 & v6620;
        let v6774 = L::pick(v6621, 0x80000);
        let v6619 = v6615 & v6618;
        let v6772 = L::pick(v6619, 0x100000);
        let v6617 = v6615 & v6616;
        let v6770 = L::pick(v6617, 0x200000);
        let v6613 = L::test(v6092, 0x2000);
        let v6614 = v6611 & v6613;
        let v6768 = L::pick(v6614, 0x400000);
        let v6610 = L::test(v6092, 0x4000);
        let v6612 = v6610 & v6611;
        let v6766 = L::pick(v6612, 0x800000);
        let v6608 = L::test(v6092, 0x2);
        let v6596 = L::test(v6590, 0x8000);
        let v6609 = v6596 & v6608;
        let v6764 = L::pick(v6609, 0x1000000);
        let v6606 = L::test(v6092, 0x4);
        let v6607 = v6596 & v6606;
        let v6762 = L::pick(v6607, 0x2000000);
        let v6598 = L::test(v6092, 0x8);
        let v6593 = L::test(v6590, 0x80);
        let v6605 = v6593 & v6598;
        let v6760 = L::pick(v6605, 0x4000000);
        let v6603 = L::test(v6590, 0x800);
        let v6604 = v6598 & v6603;
        let v6758 = L::pick(v6604, 0x8000000);
        let v6601 = L::test(v6590, 0x2000);
        let v6602 = v6598 & v6601;
        let v6756 = L::pick(v6602, 0x10000000);
        let v6599 = L::test(v6590, 0x4000);
        let v6600 = v6598 & v6599;
        let v6754 = L::pick(v6600, 0x20000000);
        let v6595 = L::test(v6092, 0x10);
        let v6597 = v6595 & v6596;
        let v6752 = L::pick(v6597, 0x40000000);
        let v6592 = L::test(v6092, 0x20);
        let v6594 = v6592 & v6593;
        let v6751 = L::pick(v6594, 0x80000000);
        let v6753 = L::or(v6751, v6752);
        let v6755 = L::or(v6753, v6754);
        let v6757 = L::or(v6755, v6756);
        let v6759 = L::or(v6757, v6758);
        let v6761 = L::or(v6759, v6760);
        let v6763 = L::or(v6761, v6762);
        let v6765 = L::or(v6763, v6764);
        let v6767 = L::or(v6765, v6766);
        let v6769 = L::or(v6767, v6768);
        let v6771 = L::or(v6769, v6770);
        let v6773 = L::or(v6771, v6772);
        let v6775 = L::or(v6773, v6774);
        let v6777 = L::or(v6775, v6776);
        let v6779 = L::or(v6777, v6778);
        let v6781 = L::or(v6779, v6780);
        let v6783 = L::or(v6781, v6782);
        let v6785 = L::or(v6783, v6784);
        let v6787 = L::or(v6785, v6786);
        let v6789 = L::or(v6787, v6788);
        let v6791 = L::or(v6789, v6790);
        let v6793 = L::or(v6791, v6792);
        let v6795 = L::or(v6793, v6794);
        let v6797 = L::or(v6795, v6796);
        let v6799 = L::or(v6797, v6798);
        let v6801 = L::or(v6799, v6800);
        let v6803 = L::or(v6801, v6802);
        let v6805 = L::or(v6803, v6804);
        let v6807 = L::or(v6805, v6806);
        let v6809 = L::or(v6807, v6808);
        let v6811 = L::or(v6809, v6810);
        let v6813 = L::or(v6811, v6812);
        let v526 = w[875];
        let v6814 = L::xor(v526, v6813);
        let v6816 = L::xor(v3854, v6814);
        let v529 = w[870];
        w[1631] = v529;
        w[870] = v6816;
        let v6682 = L::test(v6092, 0x1);
        let v6686 = v6593 & v6682;
        let v6748 = L::pick(v6686, 0x1);
        let v6685 = v6603 & v6682;
        let v6746 = L::pick(v6685, 0x2);
        let v6684 = v6601 & v6682;
        let v6744 = L::pick(v6684, 0x4);
        let v6683 = v6599 & v6682;
        let v6742 = L::pick(v6683, 0x8);
        let v6681 = v6608 & v6647;
        let v6740 = L::pick(v6681, 0x10);
        let v6680 = v6608 & v6645;
        let v6738 = L::pick(v6680, 0x20);
        let v6679 = v6608 & v6643;
        let v6736 = L::pick(v6679, 0x40);
        let v6678 = v6608 & v6641;
        let v6734 = L::pick(v6678, 0x80);
        let v6677 = v6608 & v6639;
        let v6732 = L::pick(v6677, 0x100);
        let v6676 = v6608 & v6637;
        let v6730 = L::pick(v6676, 0x200);
        let v6675 = v6606 & v6647;
        let v6728 = L::pick(v6675, 0x400);
        let v6674 = v6606 & v6645;
        let v6726 = L::pick(v6674, 0x800);
        let v6673 = v6606 & v6643;
        let v6724 = L::pick(v6673, 0x1000);
        let v6672 = v6606 & v6641;
        let v6722 = L::pick(v6672, 0x2000);
        let v6671 = v6606 & v6639;
        let v6720 = L::pick(v6671, 0x4000);
        let v6670 = v6606 & v6637;
        let v6718 = L::pick(v6670, 0x8000);
        let v6669 = v6598 & v6622;
        let v6716 = L::pick(v6669, 0x10000);
        let v6668 = v6598 & v6620;
        let v6714 = L::pick(v6668, 0x20000);
        let v6667 = v6598 & v6618;
        let v6712 = L::pick(v6667, 0x40000);
        let v6666 = v6598 & v6616;
        let v6710 = L::pick(v6666, 0x80000);
        let v6665 = v6595 & v6647;
        let v6708 = L::pick(v6665, 0x100000);
        let v6664 = v6595 & v6645;
        let v6706 = L::pick(v6664, 0x200000);
        let v6663 = v6595 & v6643;
        let v6704 = L::pick(v6663, 0x400000);
        let v6662 = v6595 & v6641;
        let v6702 = L::pick(v6662, 0x800000);
        let v6661 = v6595 & v6639;
        let v6700 = L::pick(v6661, 0x1000000);
        let v6660 = v6595 & v6637;
        let v6698 = L::pick(v6660, 0x2000000);
        let v6659 = v6592 & v6622;
        let v6696 = L::pick(v6659, 0x4000000);
        let v6658 = v6592 & v6620;
        let v6694 = L::pick(v6658, 0x8000000);
        let v6657 = v6592 & v6618;
        let v6692 = L::pick(v6657, 0x10000000);
        let v6656 = v6592 & v6616;
        let v6690 = L::pick(v6656, 0x20000000);
        let v6655 = v6622 & v6651;
        let v6688 = L::pick(v6655, 0x40000000);
        let v6654 = v6620 & v6651;
        let v6687 = L::pick(v6654, 0x80000000);
        let v6689 = L::or(v6687, v6688);
        let v6691 = L::or(v6689, v6690);
        let v6693 = L::or(v6691, v6692);
        let v6695 = L::or(v6693, v6694);
        let v6697 = L::or(v6695, v6696);
        let v6699 = L::or(v6697, v6698);
        let v6701 = L::or(v6699, v6700);
        let v6703 = L::or(v6701, v6702);
        let v6705 = L::or(v6703, v6704);
        let v6707 = L::or(v6705, v6706);
        let v6709 = L::or(v6707, v6708);
        let v6711 = L::or(v6709, v6710);
        let v6713 = L::or(v6711, v6712);
        let v6715 = L::or(v6713, v6714);
        let v6717 = L::or(v6715, v6716);
        let v6719 = L::or(v6717, v6718);
        let v6721 = L::or(v6719, v6720);
        let v6723 = L::or(v6721, v6722);
        let v6725 = L::or(v6723, v6724);
        let v6727 = L::or(v6725, v6726);
        let v6729 = L::or(v6727, v6728);
        let v6731 = L::or(v6729, v6730);
        let v6733 = L::or(v6731, v6732);
        let v6735 = L::or(v6733, v6734);
        let v6737 = L::or(v6735, v6736);
        let v6739 = L::or(v6737, v6738);
        let v6741 = L::or(v6739, v6740);
        let v6743 = L::or(v6741, v6742);
        let v6745 = L::or(v6743, v6744);
        let v6747 = L::or(v6745, v6746);
        let v6749 = L::or(v6747, v6748);
        let v525 = w[878];
        let v6750 = L::xor(v525, v6749);
        let v6815 = L::xor(v3854, v6750);
        let v528 = w[871];
        w[1632] = v528;
        w[871] = v6815;
        let v523 = w[876 + back1_1];
        let v5678 = L::linear(v523, &MAP_1);
        let v522 = w[879 + back1_1];
        let v5677 = L::linear(v522, &MAP_0);
        let v5679 = L::xor(v5677, v5678);
        let v524 = w[873 + back1_1];
        let v5680 = L::xor(v524, v5679);
        let v5681 = L::choose(v573, v5680, L::word(0x0));
        w[872] = v5681;
        let v2986 = L::read(&m[119112..123208], v2962);
        let v534 = w[873 + back1_0];
        let v3626 = L::choose(v3617, v2986, v534);
        w[873 + next1] = v3626;
        let v6003 = L::choose(v573, v523, L::word(0x0));
        w[875] = v6003;
        let v2985 = L::read(&m[115016..119112], v2962);
        let v533 = w[876 + back1_0];
        let v3625 = L::choose(v3617, v2985, v533);
        w[876 + next1] = v3625;
        let v6002 = L::choose(v573, v522, L::word(0x0));
        w[878] = v6002;
        let v2984 = L::read(&m[110920..115016], v2962);
        let v532 = w[879 + back1_0];
        let v3624 = L::choose(v3617, v2984, v532);
        w[879 + next1] = v3624;
        let v981 = w[537 + back1_0];
        let v11675 = L::linear(v981, &MAP_1);
        let v980 = w[539 + back1_0];
        let v11674 = L::linear(v980, &MAP_0);
        let v11676 = L::xor(v11674, v11675);
        let v521 = w[881];
        w[1633] = v521;
        w[881] = v11676;
        let v511 = w[884];
        let v5898 = L::test(v511, 0xff);
        let v5874 = L::read(&m[6464..6720], v511);
        let v5875 = L::test(v5874, 0x1);
        let v5876 = !v5875;
        let v5900 = v5876 & v5898;
        b[25] = v5900;
        let v5873 = L::read(&m[6208..6464], v511);
        let v11673 = L::test(v5873, 0x1);
        b[26] = v11673;
        let v6094 = L::right::<4>(v511);
        let v6095 = L::left_by(L::word(0x1), v6094);
        let v6879 = L::test(v6095, 0x40);
        let v6817 = L::and(v511, L::word(0xf));
        let v6818 = L::left_by(L::word(0x1), v6817);
        let v6846 = L::test(v6818, 0x10);
        let v6881 = v6846 & v6879;
        let v7040 = L::pick(v6881, 0x1);
        let v6844 = L::test(v6818, 0x100);
        let v6880 = v6844 & v6879;
        let v7038 = L::pick(v6880, 0x2);
        let v6877 = L::test(v6095, 0x80);
        let v6839 = L::test(v6818, 0x1);
        let v6878 = v6839 & v6877;
        let v7036 = L::pick(v6878, 0x4);
        let v6875 = L::test(v6818, 0x8);
        let v6864 = L::test(v6095, 0x100);
        let v6876 = v6864 & v6875;
        let v7034 = L::pick(v6876, 0x8);
        let v6873 = L::test(v6818, 0x20);
        let v6874 = v6864 & v6873;
        let v7032 = L::pick(v6874, 0x10);
        let v6871 = L::test(v6818, 0x40);
        let v6872 = v6864 & v6871;
        let v7030 = L::pick(v6872, 0x20);
        let v6869 = L::test(v6818, 0x200);
        let v6870 = v6864 & v6869;
        let v7028 = L::pick(v6870, 0x40);
        let v6867 = L::test(v6818, 0x400);
        let v6868 = v6864 & v6867;
        let v7026 = L::pick(v6868, 0x80);
        let v6865 = L::test(v6818, 0x1000);
        let v6866 = v6864 & v6865;
        let v7024 = L::pick(v6866, 0x100);
        let v6859 = L::test(v6095, 0x200);
        let v6850 = L::test(v6818, 0x2);
        let v6863 = v6850 & v6859;
        let v7022 = L::pick(v6863, 0x200);
        let v6848 = L::test(v6818, 0x4);
        let v6862 = v6848 & v6859;
        let v7020 = L::pick(v6862, 0x400);
        let v6861 = v6846 & v6859;
        let v7018 = L::pick(v6861, 0x800);
        let v6860 = v6844 & v6859;
        let v7016 = L::pick(v6860, 0x1000);
        let v6854 = L::test(v6095, 0x400);
        let v6858 = v6850 & v6854;
        let v7014 = L::pick(v6858, 0x2000);
        let v6857 = v6848 & v6854;
        let v7012 = L::pick(v6857, 0x4000);
        let v6856 = v6846 & v6854;
        let v7010 = L::pick(v6856, 0x8000);
        let v6855 = v6844 & v6854;
        let v7008 = L::pick(v6855, 0x10000);
        let v6852 = L::test(v6095, 0x800);
        let v6853 = v6839 & v6852;
        let v7006 = L::pick(v6853, 0x20000);
        let v6843 = L::test(v6095, 0x1000);
        let v6851 = v6843 & v6850;
        let v7004 = L::pick(v6851, 0x40000);
        let v6849 = v6843 & v6848;
        let v7002 = L::pick(v6849, 0x80000);
        let v6847 = v6843 & v6846;
        let v7000 = L::pick(v6847, 0x100000);
        let v6845 = v6843 & v6844;
        let v6998 = L::pick(v6845, 0x200000);
        let v6841 = L::test(v6095, 0x2000);
        let v6842 = v6839 & v6841;
        let v6996 = L::pick(v6842, 0x400000);
        let v6838 = L::test(v6095, 0x4000);
        let v6840 = v6838 & v6839;
        let v6994 = L::pick(v6840, 0x800000);
        let v6836 = L::test(v6095, 0x2);
        let v6824 = L::test(v6818, 0x8000);
        let v6837 = v6824 & v6836;
        let v6992 = L::pick(v6837, 0x1000000);
        let v6834 = L::test(v6095, 0x4);
        let v6835 = v6824 & v6834;
        let v6990 = L::pick(v6835, 0x2000000);
        let v6826 = L::test(v6095, 0x8);
        let v6821 = L::test(v6818, 0x80);
        let v6833 = v6821 & v6826;
        let v6988 = L::pick(v6833, 0x4000000);
        let v6831 = L::test(v6818, 0x800);
        let v6832 = v6826 & v6831;
        let v6986 = L::pick(v6832, 0x8000000);
        let v6829 = L::test(v6818, 0x2000);
        let v6830 = v6826 & v6829;
        let v6984 = L::pick(v6830, 0x10000000);
        let v6827 = L::test(v6818, 0x4000);
        let v6828 = v6826 & v6827;
        let v6982 = L::pick(v6828, 0x20000000);
        let v6823 = L::test(v6095, 0x10);
        let v6825 = v6823 & v6824;
        let v6980 = L::pick(v6825, 0x40000000);
        let v6820 = L::test(v6095, 0x20);
        let v6822 = v6820 & v6821;
        let v6979 = L::pick(v6822, 0x80000000);
        let v6981 = L::or(v6979, v6980);
        let v6983 = L::or(v6981, v6982);
        let v6985 = L::or(v6983, v6984);
        let v6987 = L::or(v6985, v6986);
        let v6989 = L::or(v6987, v6988);
        let v6991 = L::or(v6989, v6990);
        let v6993 = L::or(v6991, v6992);
        let v6995 = L::or(v6993, v6994);
        let v6997 = L::or(v6995, v6996);
        let v6999 = L::or(v6997, v6998);
        let v7001 = L::or(v6999, v7000);
        let v7003 = L::or(v7001, v7002);
        let v7005 = L::or(v7003, v7004);
        let v7007 = L::or(v7005, v7006);
        let v7009 = L::or(v7007, v7008);
        let v7011 = L::or(v7009, v7010);
        let v7013 = L::or(v7011, v7012);
        let v7015 = L::or(v7013, v7014);
        let v7017 = L::or(v7015, v7016);
        let v7019 = L::or(v7017, v7018);
        let v7021 = L::or(v7019, v7020);
        let v7023 = L::or(v7021, v7022);
        let v7025 = L::or(v7023, v7024);
        let v7027 = L::or(v7025, v7026);
        let v7029 = L::or(v7027, v7028);
        let v7031 = L::or(v7029, v7030);
        let v7033 = L::or(v7031, v7032);
        let v7035 = L::or(v7033, v7034);
        let v7037 = L::or(v7035, v7036);
        let v7039 = L::or(v7037, v7038);
        let v7041 = L::or(v7039, v7040);
        let v510 = w[887];
        let v7042 = L::xor(v510, v7041);
        let v7044 = L::xor(v3854, v7042);
        let v513 = w[882];
        w[1634] = v513;
        w[882] = v7044;
        let v6910 = L::test(v6095, 0x1);
        let v6914 = v6821 & v6910;
        let v6976 = L::pick(v6914, 0x1);
        let v6913 = v6831 & v6910;
        let v6974 = L::pick(v6913, 0x2);
        let v6912 = v6829 & v6910;
        let v6972 = L::pick(v6912, 0x4);
        let v6911 = v6827 & v6910;
        let v6970 = L::pick(v6911, 0x8);
        let v6909 = v6836 & v6875;
        let v6968 = L::pick(v6909, 0x10);
        let v6908 = v6836 & v6873;
        let v6966 = L::pick(v6908, 0x20);
        let v6907 = v6836 & v6871;
        let v6964 = L::pick(v6907, 0x40);
        let v6906 = v6836 & v6869;
        let v6962 = L::pick(v6906, 0x80);
        let v6905 = v6836 & v6867;
        let v6960 = L::pick(v6905, 0x100);
        let v6904 = v6836 & v6865;
        let v6958 = L::pick(v6904, 0x200);
        let v6903 = v6834 & v6875;
        let v6956 = L::pick(v6903, 0x400);
        let v6902 = v6834 & v6873;
        let v6954 = L::pick(v6902, 0x800);
        let v6901 = v6834 & v6871;
        let v6952 = L::pick(v6901, 0x1000);
        let v6900 = v6834 & v6869;
        let v6950 = L::pick(v6900, 0x2000);
        let v6899 = v6834 & v6867;
        let v6948 = L::pick(v6899, 0x4000);
        let v6898 = v6834 & v6865;
        let v6946 = L::pick(v6898, 0x8000);
        let v6897 = v6826 & v6850;
        let v6944 = L::pick(v6897, 0x10000);
        let v6896 = v6826 & v6848;
        let v6942 = L::pick(v6896, 0x20000);
        let v6895 = v6826 & v6846;
        let v6940 = L::pick(v6895, 0x40000);
        let v6894 = v6826 & v6844;
        let v6938 = L::pick(v6894, 0x80000);
        let v6893 = v6823 & v6875;
        let v6936 = L::pick(v6893, 0x100000);
        let v6892 = v6823 & v6873;
        let v6934 = L::pick(v6892, 0x200000);
        let v6891 = v6823 & v6871;
        let v6932 = L::pick(v6891, 0x400000);
        let v6890 = v6823 & v6869;
        let v6930 = L::pick(v6890, 0x800000);
        let v6889 = v6823 & v6867;
        let v6928 = L::pick(v6889, 0x1000000);
        let v6888 = v6823 & v6865;
        let v6926 = L::pick(v6888, 0x2000000);
        let v6887 = v6820 & v6850;
        let v6924 = L::pick(v6887, 0x4000000);
        let v6886 = v6820 & v6848;
        let v6922 = L::pick(v6886, 0x8000000);
        let v6885 = v6820 & v6846;
        let v6920 = L::pick(v6885, 0x10000000);
        let v6884 = v6820 & v6844;
        let v6918 = L::pick(v6884, 0x20000000);
        let v6883 = v6850 & v6879;
        let v6916 = L::pick(v6883, 0x40000000);
        let v6882 = v6848 & v6879;
        let v6915 = L::pick(v6882, 0x80000000);
        let v6917 = L::or(v6915, v6916);
        let v6919 = L::or(v6917, v6918);
        let v6921 = L::or(v6919, v6920);
        let v6923 = L::or(v6921, v6922);
        let v6925 = L::or(v6923, v6924);
        let v6927 = L::or(v6925, v6926);
        let v6929 = L::or(v6927, v6928);
        let v6931 = L::or(v6929, v6930);
        let v6933 = L::or(v6931, v6932);
        let v6935 = L::or(v6933, v6934);
        let v6937 = L::or(v6935, v6936);
        let v6939 = L::or(v6937, v6938);
        let v6941 = L::or(v6939, v6940);
        let v6943 = L::or(v6941, v6942);
        let v6945 = L::or(v6943, v6944);
        let v6947 = L::or(v6945, v6946);
        let v6949 = L::or(v6947, v6948);
        let v6951 = L::or(v6949, v6950);
        let v6953 = L::or(v6951, v6952);
        let v6955 = L::or(v6953, v6954);
        let v6957 = L::or(v6955, v6956);
        let v6959 = L::or(v6957, v6958);
        let v6961 = L::or(v6959, v6960);
        let v6963 = L::or(v6961, v6962);
        let v6965 = L::or(v6963, v6964);
        let v6967 = L::or(v6965, v6966);
        let v6969 = L::or(v6967, v6968);
        let v6971 = L::or(v6969, v6970);
        let v6973 = L::or(v6971, v6972);
        let v6975 = L::or(v6973, v6974);
        let v6977 = L::or(v6975, v6976);
        let v509 = w[890];
        let v6978 = L::xor(v509, v6977);
        let v7043 = L::xor(v3854, v6978);
        let v512 = w[883];
        w[1635] = v512;
        w[883] = v7043;
        let v507 = w[888 + back1_1];
        let v5689 = L::linear(v507, &MAP_1);
        let v506 = w[891 + back1_1];
        let v5688 = L::linear(v506, &MAP_0);
        let v5690 = L::xor(v5688, v5689);
        let v508 = w[885 + back1_1];
        let v5691 = L::xor(v508, v5690);
        let v5692 = L::choose(v573, v5691, L::word(0x0));
        w[884] = v5692;
        let v2983 = L::read(&m[131400..135496], v2962);
        let v518 = w[885 + back1_0];
        let v3629 = L::choose(v3617, v2983, v518);
        w[885 + next1] = v3629;
        let v5998 = L::choose(v573, v507, L::word(0x0));
        w[887] = v5998;
        let v2982 = L::read(&m[127304..131400], v2962);
        let v517 = w[888 + back1_0];
        let v3628 = L::choose(v3617, v2982, v517);
        w[888 + next1] = v3628;
        let v5997 = L::choose(v573, v506, L::word(0x0));
        w[890] = v5997;
        let v2981 = L::read(&m[123208..127304], v2962);
        let v516 = w[891 + back1_0];
        let v3627 = L::choose(v3617, v2981, v516);
        w[891 + next1] = v3627;
        let v983 = w[533 + back1_0];
        let v11671 = L::linear(v983, &MAP_1);
        let v982 = w[535 + back1_0];
        let v11670 = L::linear(v982, &MAP_0);
        let v11672 = L::xor(v11670, v11671);
        let v505 = w[893];
        w[1636] = v505;
        w[893] = v11672;
        let v495 = w[896];
        let v5901 = L::test(v495, 0xff);
        let v5870 = L::read(&m[5952..6208], v495);
        let v5871 = L::test(v5870, 0x1);
        let v5872 = !v5871;
        let v5903 = v5872 & v5901;
        b[27] = v5903;
        let v5869 = L::read(&m[5696..5952], v495);
        let v11669 = L::test(v5869, 0x1);
        b[28] = v11669;
        let v6097 = L::right::<4>(v495);
        let v6098 = L::left_by(L::word(0x1), v6097);
        let v7107 = L::test(v6098, 0x40);
        b[206] = v7107;
        let v7045 = L::and(v495, L::word(0xf));
        let v7046 = L::left_by(L::word(0x1), v7045);
        let v7074 = L::test(v7046, 0x10);
        b[207] = v7074;
        let v7109 = v7074 & v7107;
        let v7268 = L::pick(v7109, 0x1);
        let v7072 = L::test(v7046, 0x100);
        b[208] = v7072;
        let v7108 = v7072 & v7107;
        let v7266 = L::pick(v7108, 0x2);
        let v7105 = L::test(v6098, 0x80);
        let v7067 = L::test(v7046, 0x1);
        let v7106 = v7067 & v7105;
        let v7264 = L::pick(v7106, 0x4);
        let v7103 = L::test(v7046, 0x8);
        let v7092 = L::test(v6098, 0x100);
        let v7104 = v7092 & v7103;
        let v7262 = L::pick(v7104, 0x8);
        let v7101 = L::test(v7046, 0x20);
        let v7102 = v7092 & v7101;
        let v7260 = L::pick(v7102, 0x10);
        let v7099 = L::test(v7046, 0x40);
        let v7100 = v7092 & v7099;
        let v7258 = L::pick(v7100, 0x20);
        let v7097 = L::test(v7046, 0x200);
        let v7098 = v7092 & v7097;
        let v7256 = L::pick(v7098, 0x40);
        let v7095 = L::test(v7046, 0x400);
        b[209] = v7095;
        let v7096 = v7092 & v7095;
        let v7254 = L::pick(v7096, 0x80);
        let v7093 = L::test(v7046, 0x1000);
        b[210] = v7093;
        let v7094 = v7092 & v7093;
        let v7252 = L::pick(v7094, 0x100);
        let v7087 = L::test(v6098, 0x200);
        let v7078 = L::test(v7046, 0x2);
        b[211] = v7078;
        let v7091 = v7078 & v7087;
        let v7250 = L::pick(v7091, 0x200);
        let v7076 = L::test(v7046, 0x4);
        b[212] = v7076;
        let v7090 = v7076 & v7087;
        let v7248 = L::pick(v7090, 0x400);
        let v7089 = v7074 & v7087;
        let v7246 = L::pick(v7089, 0x800);
        let v7088 = v7072 & v7087;
        let v7244 = L::pick(v7088, 0x1000);
        let v7082 = L::test(v6098, 0x400);
        let v7086 = v7078 & v7082;
        let v7242 = L::pick(v7086, 0x2000);
        let v7085 = v7076 & v7082;
        let v7240 = L::pick(v7085, 0x4000);
        let v7084 = v7074 & v7082;
        let v7238 = L::pick(v7084, 0x8000);
        let v7083 = v7072 & v7082;
        let v7236 = L::pick(v7083, 0x10000);
        let v7080 = L::test(v6098, 0x800);
        let v7081 = v7067 & v7080;
        let v7234 = L::pick(v7081, 0x20000);
        let v7071 = L::test(v6098, 0x1000);
        let v7079 = v7071 & v7078;
        let v7232 = L::pick(v7079, 0x40000);
        let v7077 = v7071 & v7076;
        let v7230 = L::pick(v7077, 0x80000);
        let v7075 = v7071 & v7074;
        let v7228 = L::pick(v7075, 0x100000);
        let v7073 = v7071 & v7072;
        let v7226 = L::pick(v7073, 0x200000);
        let v7069 = L::test(v6098, 0x2000);
        let v7070 = v7067 & v7069;
        let v7224 = L::pick(v7070, 0x400000);
        let v7066 = L::test(v6098, 0x4000);
        let v7068 = v7066 & v7067;
        let v7222 = L::pick(v7068, 0x800000);
        let v7064 = L::test(v6098, 0x2);
        let v7052 = L::test(v7046, 0x8000);
        let v7065 = v7052 & v7064;
        let v7220 = L::pick(v7065, 0x1000000);
        let v7062 = L::test(v6098, 0x4);
        let v7063 = v7052 & v7062;
        let v7218 = L::pick(v7063, 0x2000000);
        let v7054 = L::test(v6098, 0x8);
        let v7049 = L::test(v7046, 0x80);
        let v7061 = v7049 & v7054;
        let v7216 = L::pick(v7061, 0x4000000);
        let v7059 = L::test(v7046, 0x800);
        let v7060 = v7054 & v7059;
        let v7214 = L::pick(v7060, 0x8000000);
        let v7057 = L::test(v7046, 0x2000);
        let v7058 = v7054 & v7057;
        let v7212 = L::pick(v7058, 0x10000000);
        let v7055 = L::test(v7046, 0x4000);
        let v7056 = v7054 & v7055;
        let v7210 = L::pick(v7056, 0x20000000);
        let v7051 = L::test(v6098, 0x10);
        b[213] = v7051;
        let v7053 = v7051 & v7052;
        let v7208 = L::pick(v7053, 0x40000000);
        let v7048 = L::test(v6098, 0x20);
        b[214] = v7048;
        let v7050 = v7048 & v7049;
        let v7207 = L::pick(v7050, 0x80000000);
        let v7209 = L::or(v7207, v7208);
        let v7211 = L::or(v7209, v7210);
        let v7213 = L::or(v7211, v7212);
        let v7215 = L::or(v7213, v7214);
        let v7217 = L::or(v7215, v7216);
        let v7219 = L::or(v7217, v7218);
        let v7221 = L::or(v7219, v7220);
        let v7223 = L::or(v7221, v7222);
        let v7225 = L::or(v7223, v7224);
        let v7227 = L::or(v7225, v7226);
        let v7229 = L::or(v7227, v7228);
        let v7231 = L::or(v7229, v7230);
        let v7233 = L::or(v7231, v7232);
        let v7235 = L::or(v7233, v7234);
        let v7237 = L::or(v7235, v7236);
        let v7239 = L::or(v7237, v7238);
        let v7241 = L::or(v7239, v7240);
        let v7243 = L::or(v7241, v7242);
        let v7245 = L::or(v7243, v7244);
        let v7247 = L::or(v7245, v7246);
        let v7249 = L::or(v7247, v7248);
        let v7251 = L::or(v7249, v7250);
        let v7253 = L::or(v7251, v7252);
        let v7255 = L::or(v7253, v7254);
        let v7257 = L::or(v7255, v7256);
        let v7259 = L::or(v7257, v7258);
        let v7261 = L::or(v7259, v7260);
        let v7263 = L::or(v7261, v7262);
        let v7265 = L::or(v7263, v7264);
        let v7267 = L::or(v7265, v7266);
        let v7269 = L::or(v7267, v7268);
        let v494 = w[899];
        let v7270 = L::xor(v494, v7269);
        let v7272 = L::xor(v3854, v7270);
        let v497 = w[894];
        w[1637] = v497;
        w[894] = v7272;
        let v7138 = L::test(v6098, 0x1);
        let v7142 = v7049 & v7138;
        let v7204 = L::pick(v7142, 0x1);
        w[1638] = v7204;
        let v7141 = v7059 & v7138;
        let v7202 = L::pick(v7141, 0x2);
        w[1639] = v7202;
        let v7140 = v7057 & v7138;
        let v7200 = L::pick(v7140, 0x4);
        w[1640] = v7200;
        let v7139 = v7055 & v7138;
        let v7198 = L::pick(v7139, 0x8);
        w[1641] = v7198;
        let v7137 = v7064 & v7103;
        let v7196 = L::pick(v7137, 0x10);
        w[1642] = v7196;
        let v7136 = v7064 & v7101;
        let v7194 = L::pick(v7136, 0x20);
        w[1643] = v7194;
        let v7135 = v7064 & v7099;
        let v7192 = L::pick(v7135, 0x40);
        w[1644] = v7192;
        let v7134 = v7064 & v7097;
        let v7190 = L::pick(v7134, 0x80);
        w[1645] = v7190;
        let v7133 = v7064 & v7095;
        let v7188 = L::pick(v7133, 0x100);
        w[1646] = v7188;
        let v7132 = v7064 & v7093;
        let v7186 = L::pick(v7132, 0x200);
        w[1647] = v7186;
        let v7131 = v7062 & v7103;
        let v7184 = L::pick(v7131, 0x400);
        w[1648] = v7184;
        let v7130 = v7062 & v7101;
        let v7182 = L::pick(v7130, 0x800);
        w[1649] = v7182;
        let v7129 = v7062 & v7099;
        let v7180 = L::pick(v7129, 0x1000);
        w[1650] = v7180;
        let v7128 = v7062 & v7097;
        let v7178 = L::pick(v7128, 0x2000);
        w[1651] = v7178;
        let v7127 = v7062 & v7095;
        let v7176 = L::pick(v7127, 0x4000);
        w[1652] = v7176;
        let v7126 = v7062 & v7093;
        let v7174 = L::pick(v7126, 0x8000);
        w[1653] = v7174;
        let v7125 = v7054 & v7078;
        let v7172 = L::pick(v7125, 0x10000);
        w[1654] = v7172;
        let v7124 = v7054 & v7076;
        let v7170 = L::pick(v7124, 0x20000);
        w[1655] = v7170;
        let v7123 = v7054 & v7074;
        let v7168 = L::pick(v7123, 0x40000);
        w[1656] = v7168;
        let v7122 = v7054 & v7072;
        let v7166 = L::pick(v7122, 0x80000);
        w[1657] = v7166;
        let v7121 = v7051 & v7103;
        let v7164 = L::pick(v7121, 0x100000);
        w[1658] = v7164;
        let v7120 = v7051 & v7101;
        let v7162 = L::pick(v7120, 0x200000);
        w[1659] = v7162;
        let v7119 = v7051 & v7099;
        let v7160 = L::pick(v7119, 0x400000);
        w[1660] = v7160;
        let v7118 = v7051 & v7097;
        let v7158 = L::pick(v7118, 0x800000);
        w[1661] = v7158;
    }
}

enum Clock2 {}

impl<L: Lanes> Part<L> for Clock2 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_0 = t.wrapping_sub(0) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let v7051 = b[213];
        let v7095 = b[209];
        let v7117 = v7051 & v7095;
        let v7156 = L::pick(v7117, 0x1000000);
        let v7093 = b[210];
        let v7116 = v7051 & v7093;
        let v7154 = L::pick(v7116, 0x2000000);
        let v7048 = b[214];
        let v7078 = b[211];
        let v7115 = v7048 & v7078;
        let v7152 = L::pick(v7115, 0x4000000);
        let v7076 = b[212];
        let v7114 = v7048 & v7076;
        let v7150 = L::pick(v7114, 0x8000000);
        let v7074 = b[207];
        let v7113 = v7048 & v7074;
        let v7148 = L::pick(v7113, 0x10000000);
        let v7072 = b[208];
        let v7112 = v7048 & v7072;
        let v7146 = L::pick(v7112, 0x20000000);
        let v7107 = b[206];
        let v7111 = v7078 & v7107;
        let v7144 = L::pick(v7111, 0x40000000);
        let v7110 = v7076 & v7107;
        let v7143 = L::pick(v7110, 0x80000000);
        let v7145 = L::or(v7143, v7144);
        let v7147 = L::or(v7145, v7146);
        let v7149 = L::or(v7147, v7148);
        let v7151 = L::or(v7149, v7150);
        let v7153 = L::or(v7151, v7152);
        let v7155 = L::or(v7153, v7154);
        let v7157 = L::or(v7155, v7156);
        let v7158 = w[1661];
        let v7159 = L::or(v7157, v7158);
        let v7160 = w[1660];
        let v7161 = L::or(v7159, v7160);
        let v7162 = w[1659];
        let v7163 = L::or(v7161, v7162);
        let v7164 = w[1658];
        let v7165 = L::or(v7163, v7164);
        let v7166 = w[1657];
        let v7167 = L::or(v7165, v7166);
        let v7168 = w[1656];
        let v7169 = L::or(v7167, v7168);
        let v7170 = w[1655];
        let v7171 = L::or(v7169, v7170);
        let v7172 = w[1654];
        let v7173 = L::or(v7171, v7172);
        let v7174 = w[1653];
        let v7175 = L::or(v7173, v7174);
        let v7176 = w[1652];
        let v7177 = L::or(v7175, v7176);
        let v7178 = w[1651];
        let v7179 = L::or(v7177, v7178);
        let v7180 = w[1650];
        let v7181 = L::or(v7179, v7180);
        let v7182 = w[1649];
        let v7183 = L::or(v7181, v7182);
        let v7184 = w[1648];
        let v7185 = L::or(v7183, v7184);
        let v7186 = w[1647];
        let v7187 = L::or(v7185, v7186);
        let v7188 = w[1646];
        let v7189 = L::or(v7187, v7188);
        let v7190 = w[1645];
        let v7191 = L::or(v7189, v7190);
        let v7192 = w[1644];
        let v7193 = L::or(v7191, v7192);
        let v7194 = w[1643];
        let v7195 = L::or(v7193, v7194);
        let v7196 = w[1642];
        let v7197 = L::or(v7195, v7196);
        let v7198 = w[1641];
        let v7199 = L::or(v7197, v7198);
        let v7200 = w[1640];
        let v7201 = L::or(v7199, v7200);
        let v7202 = w[1639];
        let v7203 = L::or(v7201, v7202);
        let v7204 = w[1638];
        let v7205 = L::or(v7203, v7204);
        let v493 = w[902];
        let v7206 = L::xor(v493, v7205);
        let v3854 = w[1623];
        let v7271 = L::xor(v3854, v7206);
        let v496 = w[895];
        w[1662] = v496;
        w[895] = v7271;
        let v491 = w[900 + back1_1];
        let v5700 = L::linear(v491, &MAP_1);
        let v490 = w[903 + back1_1];
        let v5699 = L::linear(v490, &MAP_0);
        let v5701 = L::xor(v5699, v5700);
        let v492 = w[897 + back1_1];
        let v5702 = L::xor(v492, v5701);
        let v573 = b[51];
        let v5703 = L::choose(v573, v5702, L::word(0x0));
        w[896] = v5703;
        let v2962 = w[1626];
        let v2980 = L::read(&m[143688..147784], v2962);
        let v3617 = b[205];
        let v502 = w[897 + back1_0];
        let v3632 = L::choose(v3617, v2980, v502);
        w[897 + next1] = v3632;
        let v5993 = L::choose(v573, v491, L::word(0x0));
        w[899] = v5993;
        let v2979 = L::read(&m[139592..143688], v2962);
        let v501 = w[900 + back1_0];
        let v3631 = L::choose(v3617, v2979, v501);
        w[900 + next1] = v3631;
        let v5992 = L::choose(v573, v490, L::word(0x0));
        w[902] = v5992;
        let v2978 = L::read(&m[135496..139592], v2962);
        let v500 = w[903 + back1_0];
        let v3630 = L::choose(v3617, v2978, v500);
        w[903 + next1] = v3630;
        let v985 = w[529 + back1_0];
        let v11667 = L::linear(v985, &MAP_1);
        let v984 = w[531 + back1_0];
        let v11666 = L::linear(v984, &MAP_0);
        let v11668 = L::xor(v11666, v11667);
        let v489 = w[905];
        w[1663] = v489;
        w[905] = v11668;
        let v479 = w[908];
        let v5904 = L::test(v479, 0xff);
        let v5866 = L::read(&m[5440..5696], v479);
        let v5867 = L::test(v5866, 0x1);
        let v5868 = !v5867;
        let v5906 = v5868 & v5904;
        b[29] = v5906;
        let v5865 = L::read(&m[5184..5440], v479);
        let v11665 = L::test(v5865, 0x1);
        b[30] = v11665;
        let v6100 = L::right::<4>(v479);
        let v6101 = L::left_by(L::word(0x1), v6100);
        let v7335 = L::test(v6101, 0x40);
        let v7273 = L::and(v479, L::word(0xf));
        let v7274 = L::left_by(L::word(0x1), v7273);
        let v7302 = L::test(v7274, 0x10);
        let v7337 = v7302 & v7335;
        let v7496 = L::pick(v7337, 0x1);
        let v7300 = L::test(v7274, 0x100);
        let v7336 = v7300 & v7335;
        let v7494 = L::pick(v7336, 0x2);
        let v7333 = L::test(v6101, 0x80);
        let v7295 = L::test(v7274, 0x1);
        let v7334 = v7295 & v7333;
        let v7492 = L::pick(v7334, 0x4);
        let v7331 = L::test(v7274, 0x8);
        let v7320 = L::test(v6101, 0x100);
        let v7332 = v7320 & v7331;
        let v7490 = L::pick(v7332, 0x8);
        let v7329 = L::test(v7274, 0x20);
        let v7330 = v7320 & v7329;
        let v7488 = L::pick(v7330, 0x10);
        let v7327 = L::test(v7274, 0x40);
        let v7328 = v7320 & v7327;
        let v7486 = L::pick(v7328, 0x20);
        let v7325 = L::test(v7274, 0x200);
        let v7326 = v7320 & v7325;
        let v7484 = L::pick(v7326, 0x40);
        let v7323 = L::test(v7274, 0x400);
        let v7324 = v7320 & v7323;
        let v7482 = L::pick(v7324, 0x80);
        let v7321 = L::test(v7274, 0x1000);
        let v7322 = v7320 & v7321;
        let v7480 = L::pick(v7322, 0x100);
        let v7315 = L::test(v6101, 0x200);
        let v7306 = L::test(v7274, 0x2);
        let v7319 = v7306 & v7315;
        let v7478 = L::pick(v7319, 0x200);
        let v7304 = L::test(v7274, 0x4);
        let v7318 = v7304 & v7315;
        let v7476 = L::pick(v7318, 0x400);
        let v7317 = v7302 & v7315;
        let v7474 = L::pick(v7317, 0x800);
        let v7316 = v7300 & v7315;
        let v7472 = L::pick(v7316, 0x1000);
        let v7310 = L::test(v6101, 0x400);
        let v7314 = v7306 & v7310;
        let v7470 = L::pick(v7314, 0x2000);
        let v7313 = v7304 & v7310;
        let v7468 = L::pick(v7313, 0x4000);
        let v7312 = v7302 & v7310;
        let v7466 = L::pick(v7312, 0x8000);
        let v7311 = v7300 & v7310;
        let v7464 = L::pick(v7311, 0x10000);
        let v7308 = L::test(v6101, 0x800);
        let v7309 = v7295 & v7308;
        let v7462 = L::pick(v7309, 0x20000);
        let v7299 = L::test(v6101, 0x1000);
        let v7307 = v7299 & v7306;
        let v7460 = L::pick(v7307, 0x40000);
        let v7305 = v7299 & v7304;
        let v7458 = L::pick(v7305, 0x80000);
        let v7303 = v7299 & v7302;
        let v7456 = L::pick(v7303, 0x100000);
        let v7301 = v7299 & v7300;
        let v7454 = L::pick(v7301, 0x200000);
        let v7297 = L::test(v6101, 0x2000);
        let v7298 = v7295 & v7297;
        let v7452 = L::pick(v7298, 0x400000);
        let v7294 = L::test(v6101, 0x4000);
        let v7296 = v7294 & v7295;
        let v7450 = L::pick(v7296, 0x800000);
        let v7292 = L::test(v6101, 0x2);
        let v7280 = L::test(v7274, 0x8000);
        let v7293 = v7280 & v7292;
        let v7448 = L::pick(v7293, 0x1000000);
        let v7290 = L::test(v6101, 0x4);
        let v7291 = v7280 & v7290;
        let v7446 = L::pick(v7291, 0x2000000);
        let v7282 = L::test(v6101, 0x8);
        let v7277 = L::test(v7274, 0x80);
        let v7289 = v7277 & v7282;
        let v7444 = L::pick(v7289, 0x4000000);
        let v7287 = L::test(v7274, 0x800);
        let v7288 = v7282 & v7287;
        let v7442 = L::pick(v7288, 0x8000000);
        let v7285 = L::test(v7274, 0x2000);
        let v7286 = v7282 & v7285;
        let v7440 = L::pick(v7286, 0x10000000);
        let v7283 = L::test(v7274, 0x4000);
        let v7284 = v7282 & v7283;
        let v7438 = L::pick(v7284, 0x20000000);
        let v7279 = L::test(v6101, 0x10);
        let v7281 = v7279 & v7280;
        let v7436 = L::pick(v7281, 0x40000000);
        let v7276 = L::test(v6101, 0x20);
        let v7278 = v7276 & v7277;
        let v7435 = L::pick(v7278, 0x80000000);
        let v7437 = L::or(v7435, v7436);
        let v7439 = L::or(v7437, v7438);
        let v7441 = L::or(v7439, v7440);
        let v7443 = L::or(v7441, v7442);
        let v7445 = L::or(v7443, v7444);
        let v7447 = L::or(v7445, v7446);
        let v7449 = L::or(v7447, v7448);
        let v7451 = L::or(v7449, v7450);
        let v7453 = L::or(v7451, v7452);
        let v7455 = L::or(v7453, v7454);
        let v7457 = L::or(v7455, v7456);
        let v7459 = L::or(v7457, v7458);
        let v7461 = L::or(v7459, v7460);
        let v7463 = L::or(v7461, v7462);
        let v7465 = L::or(v7463, v7464);
        let v7467 = L::or(v7465, v7466);
        let v7469 = L::or(v7467, v7468);
        let v7471 = L::or(v7469, v7470);
        let v7473 = L::or(v7471, v7472);
        let v7475 = L::or(v7473, v7474);
        let v7477 = L::or(v7475, v7476);
        let v7479 = L::or(v7477, v7478);
        let v7481 = L::or(v7479, v7480);
        let v7483 = L::or(v7481, v7482);
        let v7485 = L::or(v7483, v7484);
        let v7487 = L::or(v7485, v7486);
        let v7489 = L::or(v7487, v7488);
        let v7491 = L::or(v7489, v7490);
        let v7493 = L::or(v7491, v7492);
        let v7495 = L::or(v7493, v7494);
        let v7497 = L::or(v7495, v7496);
        let v478 = w[911];
        let v7498 = L::xor(v478, v7497);
        let v7500 = L::xor(v3854, v7498);
        let v481 = w[906];
        w[1664] = v481;
        w[906] = v7500;
        let v7366 = L::test(v6101, 0x1);
        let v7370 = v7277 & v7366;
        let v7432 = L::pick(v7370, 0x1);
        let v7369 = v7287 & v7366;
        let v7430 = L::pick(v7369, 0x2);
        let v7368 = v7285 & v7366;
        let v7428 = L::pick(v7368, 0x4);
        let v7367 = v7283 & v7366;
        let v7426 = L::pick(v7367, 0x8);
        let v7365 = v7292 & v7331;
        let v7424 = L::pick(v7365, 0x10);
        let v7364 = v7292 & v7329;
        let v7422 = L::pick(v7364, 0x20);
        let v7363 = v7292 & v7327;
        let v7420 = L::pick(v7363, 0x40);
        let v7362 = v7292 & v7325;
        let v7418 = L::pick(v7362, 0x80);
        let v7361 = v7292 & v7323;
        let v7416 = L::pick(v7361, 0x100);
        let v7360 = v7292 & v7321;
        let v7414 = L::pick(v7360, 0x200);
        let v7359 = v7290 & v7331;
        let v7412 = L::pick(v7359, 0x400);
        let v7358 = v7290 & v7329;
        let v7410 = L::pick(v7358, 0x800);
        let v7357 = v7290 & v7327;
        let v7408 = L::pick(v7357, 0x1000);
        let v7356 = v7290 & v7325;
        let v7406 = L::pick(v7356, 0x2000);
        let v7355 = v7290 & v7323;
        let v7404 = L::pick(v7355, 0x4000);
        let v7354 = v7290 & v7321;
        let v7402 = L::pick(v7354, 0x8000);
        let v7353 = v7282 & v7306;
        let v7400 = L::pick(v7353, 0x10000);
        let v7352 = v7282 & v7304;
        let v7398 = L::pick(v7352, 0x20000);
        let v7351 = v7282 & v7302;
        let v7396 = L::pick(v7351, 0x40000);
        let v7350 = v7282 & v7300;
        let v7394 = L::pick(v7350, 0x80000);
        let v7349 = v7279 & v7331;
        let v7392 = L::pick(v7349, 0x100000);
        let v7348 = v7279 & v7329;
        let v7390 = L::pick(v7348, 0x200000);
        let v7347 = v7279 & v7327;
        let v7388 = L::pick(v7347, 0x400000);
        let v7346 = v7279 & v7325;
        let v7386 = L::pick(v7346, 0x800000);
        let v7345 = v7279 & v7323;
        let v7384 = L::pick(v7345, 0x1000000);
        let v7344 = v7279 & v7321;
        let v7382 = L::pick(v7344, 0x2000000);
        let v7343 = v7276 & v7306;
        let v7380 = L::pick(v7343, 0x4000000);
        let v7342 = v7276 & v7304;
        let v7378 = L::pick(v7342, 0x8000000);
        let v7341 = v7276 & v7302;
        let v7376 = L::pick(v7341, 0x10000000);
        let v7340 = v7276 & v7300;
        let v7374 = L::pick(v7340, 0x20000000);
        let v7339 = v7306 & v7335;
        let v7372 = L::pick(v7339, 0x40000000);
        let v7338 = v7304 & v7335;
        let v7371 = L::pick(v7338, 0x80000000);
        let v7373 = L::or(v7371, v7372);
        let v7375 = L::or(v7373, v7374);
        let v7377 = L::or(v7375, v7376);
        let v7379 = L::or(v7377, v7378);
        let v7381 = L::or(v7379, v7380);
        let v7383 = L::or(v7381, v7382);
        let v7385 = L::or(v7383, v7384);
        let v7387 = L::or(v7385, v7386);
        let v7389 = L::or(v7387, v7388);
        let v7391 = L::or(v7389, v7390);
        let v7393 = L::or(v7391, v7392);
        let v7395 = L::or(v7393, v7394);
        let v7397 = L::or(v7395, v7396);
        let v7399 = L::or(v7397, v7398);
        let v7401 = L::or(v7399, v7400);
        let v7403 = L::or(v7401, v7402);
        let v7405 = L::or(v7403, v7404);
        let v7407 = L::or(v7405, v7406);
        let v7409 = L::or(v7407, v7408);
        let v7411 = L::or(v7409, v7410);
        let v7413 = L::or(v7411, v7412);
        let v7415 = L::or(v7413, v7414);
        let v7417 = L::or(v7415, v7416);
        let v7419 = L::or(v7417, v7418);
        let v7421 = L::or(v7419, v7420);
        let v7423 = L::or(v7421, v7422);
        let v7425 = L::or(v7423, v7424);
        let v7427 = L::or(v7425, v7426);
        let v7429 = L::or(v7427, v7428);
        let v7431 = L::or(v7429, v7430);
        let v7433 = L::or(v7431, v7432);
        let v477 = w[914];
        let v7434 = L::xor(v477, v7433);
        let v7499 = L::xor(v3854, v7434);
        let v480 = w[907];
        w[1665] = v480;
        w[907] = v7499;
        let v475 = w[912 + back1_1];
        let v5711 = L::linear(v475, &MAP_1);
        let v474 = w[915 + back1_1];
        let v5710 = L::linear(v474, &MAP_0);
        let v5712 = L::xor(v5710, v5711);
        let v476 = w[909 + back1_1];
        let v5713 = L::xor(v476, v5712);
        let v5714 = L::choose(v573, v5713, L::word(0x0));
        w[908] = v5714;
        let v2977 = L::read(&m[155976..160072], v2962);
        let v486 = w[909 + back1_0];
        let v3635 = L::choose(v3617, v2977, v486);
        w[909 + next1] = v3635;
        let v5988 = L::choose(v573, v475, L::word(0x0));
        w[911] = v5988;
        let v2976 = L::read(&m[151880..155976], v2962);
        let v485 = w[912 + back1_0];
        let v3634 = L::choose(v3617, v2976, v485);
        w[912 + next1] = v3634;
        let v5987 = L::choose(v573, v474, L::word(0x0));
        w[914] = v5987;
        let v2975 = L::read(&m[147784..151880], v2962);
        let v484 = w[915 + back1_0];
        let v3633 = L::choose(v3617, v2975, v484);
        w[915 + next1] = v3633;
        let v987 = w[525 + back1_0];
        let v11663 = L::linear(v987, &MAP_1);
        let v986 = w[527 + back1_0];
        let v11662 = L::linear(v986, &MAP_0);
        let v11664 = L::xor(v11662, v11663);
        let v473 = w[917];
        w[1666] = v473;
        w[917] = v11664;
        let v463 = w[920];
        let v5907 = L::test(v463, 0xff);
        let v5862 = L::read(&m[4928..5184], v463);
        let v5863 = L::test(v5862, 0x1);
        let v5864 = !v5863;
        let v5909 = v5864 & v5907;
        b[31] = v5909;
        let v5861 = L::read(&m[4672..4928], v463);
        let v11661 = L::test(v5861, 0x1);
        b[32] = v11661;
        let v6103 = L::right::<4>(v463);
        let v6104 = L::left_by(L::word(0x1), v6103);
        let v7563 = L::test(v6104, 0x40);
        let v7501 = L::and(v463, L::word(0xf));
        let v7502 = L::left_by(L::word(0x1), v7501);
        let v7530 = L::test(v7502, 0x10);
        let v7565 = v7530 & v7563;
        let v7724 = L::pick(v7565, 0x1);
        let v7528 = L::test(v7502, 0x100);
        let v7564 = v7528 & v7563;
        let v7722 = L::pick(v7564, 0x2);
        let v7561 = L::test(v6104, 0x80);
        let v7523 = L::test(v7502, 0x1);
        let v7562 = v7523 & v7561;
        let v7720 = L::pick(v7562, 0x4);
        let v7559 = L::test(v7502, 0x8);
        let v7548 = L::test(v6104, 0x100);
        let v7560 = v7548 & v7559;
        let v7718 = L::pick(v7560, 0x8);
        let v7557 = L::test(v7502, 0x20);
        let v7558 = v7548 & v7557;
        let v7716 = L::pick(v7558, 0x10);
        let v7555 = L::test(v7502, 0x40);
        let v7556 = v7548 & v7555;
        let v7714 = L::pick(v7556, 0x20);
        let v7553 = L::test(v7502, 0x200);
        let v7554 = v7548 & v7553;
        let v7712 = L::pick(v7554, 0x40);
        let v7551 = L::test(v7502, 0x400);
        let v7552 = v7548 & v7551;
        let v7710 = L::pick(v7552, 0x80);
        let v7549 = L::test(v7502, 0x1000);
        let v7550 = v7548 & v7549;
        let v7708 = L::pick(v7550, 0x100);
        let v7543 = L::test(v6104, 0x200);
        let v7534 = L::test(v7502, 0x2);
        let v7547 = v7534 & v7543;
        let v7706 = L::pick(v7547, 0x200);
        let v7532 = L::test(v7502, 0x4);
        let v7546 = v7532 & v7543;
        let v7704 = L::pick(v7546, 0x400);
        let v7545 = v7530 & v7543;
        let v7702 = L::pick(v7545, 0x800);
        let v7544 = v7528 & v7543;
        let v7700 = L::pick(v7544, 0x1000);
        let v7538 = L::test(v6104, 0x400);
        let v7542 = v7534 & v7538;
        let v7698 = L::pick(v7542, 0x2000);
        let v7541 = v7532 & v7538;
        let v7696 = L::pick(v7541, 0x4000);
        let v7540 = v7530 & v7538;
        let v7694 = L::pick(v7540, 0x8000);
        let v7539 = v7528 & v7538;
        let v7692 = L::pick(v7539, 0x10000);
        let v7536 = L::test(v6104, 0x800);
        let v7537 = v7523 & v7536;
        let v7690 = L::pick(v7537, 0x20000);
        let v7527 = L::test(v6104, 0x1000);
        let v7535 = v7527 & v7534;
        let v7688 = L::pick(v7535, 0x40000);
        let v7533 = v7527 & v7532;
        let v7686 = L::pick(v7533, 0x80000);
        let v7531 = v7527 & v7530;
        let v7684 = L::pick(v7531, 0x100000);
        let v7529 = v7527 & v7528;
        let v7682 = L::pick(v7529, 0x200000);
        let v7525 = L::test(v6104, 0x2000);
        let v7526 = v7523 & v7525;
        let v7680 = L::pick(v7526, 0x400000);
        let v7522 = L::test(v6104, 0x4000);
        let v7524 = v7522 & v7523;
        let v7678 = L::pick(v7524, 0x800000);
        let v7520 = L::test(v6104, 0x2);
        let v7508 = L::test(v7502, 0x8000);
        let v7521 = v7508 & v7520;
        let v7676 = L::pick(v7521, 0x1000000);
        let v7518 = L::test(v6104, 0x4);
        let v7519 = v7508 & v7518;
        let v7674 = L::pick(v7519, 0x2000000);
        let v7510 = L::test(v6104, 0x8);
        let v7505 = L::test(v7502, 0x80);
        let v7517 = v7505 & v7510;
        let v7672 = L::pick(v7517, 0x4000000);
        let v7515 = L::test(v7502, 0x800);
        let v7516 = v7510 & v7515;
        let v7670 = L::pick(v7516, 0x8000000);
        let v7513 = L::test(v7502, 0x2000);
        let v7514 = v7510 & v7513;
        let v7668 = L::pick(v7514, 0x10000000);
        let v7511 = L::test(v7502, 0x4000);
        let v7512 = v7510 & v7511;
        let v7666 = L::pick(v7512, 0x20000000);
        let v7507 = L::test(v6104, 0x10);
        let v7509 = v7507 & v7508;
        let v7664 = L::pick(v7509, 0x40000000);
        let v7504 = L::test(v6104, 0x20);
        let v7506 = v7504 & v7505;
        let v7663 = L::pick(v7506, 0x80000000);
        let v7665 = L::or(v7663, v7664);
        let v7667 = L::or(v7665, v7666);
        let v7669 = L::or(v7667, v7668);
        let v7671 = L::or(v7669, v7670);
        let v7673 = L::or(v7671, v7672);
        let v7675 = L::or(v7673, v7674);
        let v7677 = L::or(v7675, v7676);
        let v7679 = L::or(v7677, v7678);
        let v7681 = L::or(v7679, v7680);
        let v7683 = L::or(v7681, v7682);
        let v7685 = L::or(v7683, v7684);
        let v7687 = L::or(v7685, v7686);
        let v7689 = L::or(v7687, v7688);
        let v7691 = L::or(v7689, v7690);
        let v7693 = L::or(v7691, v7692);
        let v7695 = L::or(v7693, v7694);
        let v7697 = L::or(v7695, v7696);
        let v7699 = L::or(v7697, v7698);
        let v7701 = L::or(v7699, v7700);
        let v7703 = L::or(v7701, v7702);
        let v7705 = L::or(v7703, v7704);
        let v7707 = L::or(v7705, v7706);
        let v7709 = L::or(v7707, v7708);
        let v7711 = L::or(v7709, v7710);
        let v7713 = L::or(v7711, v7712);
        let v7715 = L::or(v7713, v7714);
        let v7717 = L::or(v7715, v7716);
        let v7719 = L::or(v7717, v7718);
        let v7721 = L::or(v7719, v7720);
        let v7723 = L::or(v7721, v7722);
        let v7725 = L::or(v7723, v7724);
        let v462 = w[923];
        let v7726 = L::xor(v462, v7725);
        let v7728 = L::xor(v3854, v7726);
        let v465 = w[918];
        w[1667] = v465;
        w[918] = v7728;
        let v7594 = L::test(v6104, 0x1);
        let v7598 = v7505 & v7594;
        let v7660 = L::pick(v7598, 0x1);
        let v7597 = v7515 & v7594;
        let v7658 = L::pick(v7597, 0x2);
        let v7596 = v7513 & v7594;
        let v7656 = L::pick(v7596, 0x4);
        let v7595 = v7511 & v7594;
        let v7654 = L::pick(v7595, 0x8);
        let v7593 = v7520 & v7559;
        let v7652 = L::pick(v7593, 0x10);
        let v7592 = v7520 & v7557;
        let v7650 = L::pick(v7592, 0x20);
        let v7591 = v7520 & v7555;
        let v7648 = L::pick(v7591, 0x40);
        let v7590 = v7520 & v7553;
        let v7646 = L::pick(v7590, 0x80);
        let v7589 = v7520 & v7551;
        let v7644 = L::pick(v7589, 0x100);
        let v7588 = v7520 & v7549;
        let v7642 = L::pick(v7588, 0x200);
        let v7587 = v7518 & v7559;
        let v7640 = L::pick(v7587, 0x400);
        let v7586 = v7518 & v7557;
        let v7638 = L::pick(v7586, 0x800);
        let v7585 = v7518 & v7555;
        let v7636 = L::pick(v7585, 0x1000);
        let v7584 = v7518 & v7553;
        let v7634 = L::pick(v7584, 0x2000);
        let v7583 = v7518 & v7551;
        let v7632 = L::pick(v7583, 0x4000);
        let v7582 = v7518 & v7549;
        let v7630 = L::pick(v7582, 0x8000);
        let v7581 = v7510 & v7534;
        let v7628 = L::pick(v7581, 0x10000);
        let v7580 = v7510 & v7532;
        let v7626 = L::pick(v7580, 0x20000);
        let v7579 = v7510 & v7530;
        let v7624 = L::pick(v7579, 0x40000);
        let v7578 = v7510 & v7528;
        let v7622 = L::pick(v7578, 0x80000);
        let v7577 = v7507 & v7559;
        let v7620 = L::pick(v7577, 0x100000);
        let v7576 = v7507 & v7557;
        let v7618 = L::pick(v7576, 0x200000);
        let v7575 = v7507 & v7555;
        let v7616 = L::pick(v7575, 0x400000);
        let v7574 = v7507 & v7553;
        let v7614 = L::pick(v7574, 0x800000);
        let v7573 = v7507 & v7551;
        let v7612 = L::pick(v7573, 0x1000000);
        let v7572 = v7507 & v7549;
        let v7610 = L::pick(v7572, 0x2000000);
        let v7571 = v7504 & v7534;
        let v7608 = L::pick(v7571, 0x4000000);
        let v7570 = v7504 & v7532;
        let v7606 = L::pick(v7570, 0x8000000);
        let v7569 = v7504 & v7530;
        let v7604 = L::pick(v7569, 0x10000000);
        let v7568 = v7504 & v7528;
        let v7602 = L::pick(v7568, 0x20000000);
        let v7567 = v7534 & v7563;
        let v7600 = L::pick(v7567, 0x40000000);
        let v7566 = v7532 & v7563;
        let v7599 = L::pick(v7566, 0x80000000);
        let v7601 = L::or(v7599, v7600);
        let v7603 = L::or(v7601, v7602);
        let v7605 = L::or(v7603, v7604);
        let v7607 = L::or(v7605, v7606);
        let v7609 = L::or(v7607, v7608);
        let v7611 = L::or(v7609, v7610);
        let v7613 = L::or(v7611, v7612);
        let v7615 = L::or(v7613, v7614);
        let v7617 = L::or(v7615, v7616);
        let v7619 = L::or(v7617, v7618);
        let v7621 = L::or(v7619, v7620);
        let v7623 = L::or(v7621, v7622);
        let v7625 = L::or(v7623, v7624);
        let v7627 = L::or(v7625, v7626);
        let v7629 = L::or(v7627, v7628);
        let v7631 = L::or(v7629, v7630);
        let v7633 = L::or(v7631, v7632);
        let v7635 = L::or(v7633, v7634);
        let v7637 = L::or(v7635, v7636);
        let v7639 = L::or(v7637, v7638);
        let v7641 = L::or(v7639, v7640);
        let v7643 = L::or(v7641, v7642);
        let v7645 = L::or(v7643, v7644);
        let v7647 = L::or(v7645, v7646);
        let v7649 = L::or(v7647, v7648);
        let v7651 = L::or(v7649, v7650);
        let v7653 = L::or(v7651, v7652);
        let v7655 = L::or(v7653, v7654);
        let v7657 = L::or(v7655, v7656);
        let v7659 = L::or(v7657, v7658);
        let v7661 = L::or(v7659, v7660);
        let v461 = w[926];
        let v7662 = L::xor(v461, v7661);
        let v7727 = L::xor(v3854, v7662);
        let v464 = w[919];
        w[1668] = v464;
        w[919] = v7727;
        let v459 = w[924 + back1_1];
        let v5722 = L::linear(v459, &MAP_1);
        let v458 = w[927 + back1_1];
        let v5721 = L::linear(v458, &MAP_0);
        let v5723 = L::xor(v5721, v5722);
        let v460 = w[921 + back1_1];
        let v5724 = L::xor(v460, v5723);
        let v5725 = L::choose(v573, v5724, L::word(0x0));
        w[920] = v5725;
        let v2974 = L::read(&m[168264..172360], v2962);
        let v470 = w[921 + back1_0];
        let v3638 = L::choose(v3617, v2974, v470);
        w[921 + next1] = v3638;
        let v5983 = L::choose(v573, v459, L::word(0x0));
        w[923] = v5983;
        let v2973 = L::read(&m[164168..168264], v2962);
        let v469 = w[924 + back1_0];
        let v3637 = L::choose(v3617, v2973, v469);
        w[924 + next1] = v3637;
        let v5982 = L::choose(v573, v458, L::word(0x0));
        w[926] = v5982;
        let v2972 = L::read(&m[160072..164168], v2962);
        let v468 = w[927 + back1_0];
        let v3636 = L::choose(v3617, v2972, v468);
        w[927 + next1] = v3636;
        let v989 = w[521 + back1_0];
        let v11659 = L::linear(v989, &MAP_1);
        let v988 = w[523 + back1_0];
        let v11658 = L::linear(v988, &MAP_0);
        let v11660 = L::xor(v11658, v11659);
        let v457 = w[929];
        w[1669] = v457;
        w[929] = v11660;
        let v447 = w[932];
        let v5910 = L::test(v447, 0xff);
        let v5858 = L::read(&m[4416..4672], v447);
        let v5859 = L::test(v5858, 0x1);
        let v5860 = !v5859;
        let v5912 = v5860 & v5910;
        b[33] = v5912;
        let v5857 = L::read(&m[4160..4416], v447);
        let v11657 = L::test(v5857, 0x1);
        b[34] = v11657;
        let v6106 = L::right::<4>(v447);
        let v6107 = L::left_by(L::word(0x1), v6106);
        let v7791 = L::test(v6107, 0x40);
        let v7729 = L::and(v447, L::word(0xf));
        let v7730 = L::left_by(L::word(0x1), v7729);
        let v7758 = L::test(v7730, 0x10);
        let v7793 = v7758 & v7791;
        let v7952 = L::pick(v7793, 0x1);
        let v7756 = L::test(v7730, 0x100);
        let v7792 = v7756 & v7791;
        let v7950 = L::pick(v7792, 0x2);
        let v7789 = L::test(v6107, 0x80);
        let v7751 = L::test(v7730, 0x1);
        let v7790 = v7751 & v7789;
        let v7948 = L::pick(v7790, 0x4);
        let v7787 = L::test(v7730, 0x8);
        let v7776 = L::test(v6107, 0x100);
        let v7788 = v7776 & v7787;
        let v7946 = L::pick(v7788, 0x8);
        let v7785 = L::test(v7730, 0x20);
        let v7786 = v7776 & v7785;
        let v7944 = L::pick(v7786, 0x10);
        let v7783 = L::test(v7730, 0x40);
        let v7784 = v7776 & v7783;
        let v7942 = L::pick(v7784, 0x20);
        let v7781 = L::test(v7730, 0x200);
        let v7782 = v7776 & v7781;
        let v7940 = L::pick(v7782, 0x40);
        let v7779 = L::test(v7730, 0x400);
        let v7780 = v7776 & v7779;
        let v7938 = L::pick(v7780, 0x80);
        let v7777 = L::test(v7730, 0x1000);
        let v7778 = v7776 & v7777;
        let v7936 = L::pick(v7778, 0x100);
        let v7771 = L::test(v6107, 0x200);
        let v7762 = L::test(v7730, 0x2);
        let v7775 = v7762 & v7771;
        let v7934 = L::pick(v7775, 0x200);
        let v7760 = L::test(v7730, 0x4);
        let v7774 = v7760 & v7771;
        let v7932 = L::pick(v7774, 0x400);
        let v7773 = v7758 & v7771;
        let v7930 = L::pick(v7773, 0x800);
        let v7772 = v7756 & v7771;
        let v7928 = L::pick(v7772, 0x1000);
        let v7766 = L::test(v6107, 0x400);
        let v7770 = v7762 & v7766;
        let v7926 = L::pick(v7770, 0x2000);
        let v7769 = v7760 & v7766;
        let v7924 = L::pick(v7769, 0x4000);
        let v7768 = v7758 & v7766;
        let v7922 = L::pick(v7768, 0x8000);
        let v7767 = v7756 & v7766;
        let v7920 = L::pick(v7767, 0x10000);
        let v7764 = L::test(v6107, 0x800);
        let v7765 = v7751 & v7764;
        let v7918 = L::pick(v7765, 0x20000);
        let v7755 = L::test(v6107, 0x1000);
        let v7763 = v7755 & v7762;
        let v7916 = L::pick(v7763, 0x40000);
        let v7761 = v7755 & v7760;
        let v7914 = L::pick(v7761, 0x80000);
        let v7759 = v7755 & v7758;
        let v7912 = L::pick(v7759, 0x100000);
        let v7757 = v7755 & v7756;
        let v7910 = L::pick(v7757, 0x200000);
        let v7753 = L::test(v6107, 0x2000);
        let v7754 = v7751 & v7753;
        let v7908 = L::pick(v7754, 0x400000);
        let v7750 = L::test(v6107, 0x4000);
        let v7752 = v7750 & v7751;
        let v7906 = L::pick(v7752, 0x800000);
        let v7748 = L::test(v6107, 0x2);
        let v7736 = L::test(v7730, 0x8000);
        let v7749 = v7736 & v7748;
        let v7904 = L::pick(v7749, 0x1000000);
        let v7746 = L::test(v6107, 0x4);
        let v7747 = v7736 & v7746;
        let v7902 = L::pick(v7747, 0x2000000);
        let v7738 = L::test(v6107, 0x8);
        let v7733 = L::test(v7730, 0x80);
        let v7745 = v7733 & v7738;
        let v7900 = L::pick(v7745, 0x4000000);
        let v7743 = L::test(v7730, 0x800);
        let v7744 = v7738 & v7743;
        let v7898 = L::pick(v7744, 0x8000000);
        let v7741 = L::test(v7730, 0x2000);
        let v7742 = v7738 & v7741;
        let v7896 = L::pick(v7742, 0x10000000);
        let v7739 = L::test(v7730, 0x4000);
        let v7740 = v7738 & v7739;
        let v7894 = L::pick(v7740, 0x20000000);
        let v7735 = L::test(v6107, 0x10);
        let v7737 = v7735 & v7736;
        let v7892 = L::pick(v7737, 0x40000000);
        let v7732 = L::test(v6107, 0x20);
        let v7734 = v7732 & v7733;
        let v7891 = L::pick(v7734, 0x80000000);
        let v7893 = L::or(v7891, v7892);
        let v7895 = L::or(v7893, v7894);
        let v7897 = L::or(v7895, v7896);
        let v7899 = L::or(v7897, v7898);
        let v7901 = L::or(v7899, v7900);
        let v7903 = L::or(v7901, v7902);
        let v7905 = L::or(v7903, v7904);
        let v7907 = L::or(v7905, v7906);
        let v7909 = L::or(v7907, v7908);
        let v7911 = L::or(v7909, v7910);
        let v7913 = L::or(v7911, v7912);
        let v7915 = L::or(v7913, v7914);
        let v7917 = L::or(v7915, v7916);
        let v7919 = L::or(v7917, v7918);
        let v7921 = L::or(v7919, v7920);
        let v7923 = L::or(v7921, v7922);
        let v7925 = L::or(v7923, v7924);
        let v7927 = L::or(v7925, v7926);
        let v7929 = L::or(v7927, v7928);
        let v7931 = L::or(v7929, v7930);
        let v7933 = L::or(v7931, v7932);
        let v7935 = L::or(v7933, v7934);
        let v7937 = L::or(v7935, v7936);
        let v7939 = L::or(v7937, v7938);
        let v7941 = L::or(v7939, v7940);
        let v7943 = L::or(v7941, v7942);
        let v7945 = L::or(v7943, v7944);
        let v7947 = L::or(v7945, v7946);
        let v7949 = L::or(v7947, v7948);
        let v7951 = L::or(v7949, v7950);
        let v7953 = L::or(v7951, v7952);
        let v446 = w[935];
        let v7954 = L::xor(v446, v7953);
        let v7956 = L::xor(v3854, v7954);
        let v449 = w[930];
        w[1670] = v449;
        w[930] = v7956;
        let v7822 = L::test(v6107, 0x1);
        let v7826 = v7733 & v7822;
        let v7888 = L::pick(v7826, 0x1);
        let v7825 = v7743 & v7822;
        let v7886 = L::pick(v7825, 0x2);
        let v7824 = v7741 & v7822;
        let v7884 = L::pick(v7824, 0x4);
        let v7823 = v7739 & v7822;
        let v7882 = L::pick(v7823, 0x8);
        let v7821 = v7748 & v7787;
        let v7880 = L::pick(v7821, 0x10);
        let v7820 = v7748 & v7785;
        let v7878 = L::pick(v7820, 0x20);
        let v7819 = v7748 & v7783;
        let v7876 = L::pick(v7819, 0x40);
        let v7818 = v7748 & v7781;
        let v7874 = L::pick(v7818, 0x80);
        let v7817 = v7748 & v7779;
        let v7872 = L::pick(v7817, 0x100);
        let v7816 = v7748 & v7777;
        let v7870 = L::pick(v7816, 0x200);
        let v7815 = v7746 & v7787;
        let v7868 = L::pick(v7815, 0x400);
        let v7814 = v7746 & v7785;
        let v7866 = L::pick(v7814, 0x800);
        let v7813 = v7746 & v7783;
        let v7864 = L::pick(v7813, 0x1000);
        let v7812 = v7746 & v7781;
        let v7862 = L::pick(v7812, 0x2000);
        let v7811 = v7746 & v7779;
        let v7860 = L::pick(v7811, 0x4000);
        let v7810 = v7746 & v7777;
        let v7858 = L::pick(v7810, 0x8000);
        let v7809 = v7738 & v7762;
        let v7856 = L::pick(v7809, 0x10000);
        let v7808 = v7738 & v7760;
        let v7854 = L::pick(v7808, 0x20000);
        let v7807 = v7738 & v7758;
        let v7852 = L::pick(v7807, 0x40000);
        let v7806 = v7738 & v7756;
        let v7850 = L::pick(v7806, 0x80000);
        let v7805 = v7735 & v7787;
        let v7848 = L::pick(v7805, 0x100000);
        let v7804 = v7735 & v7785;
        let v7846 = L::pick(v7804, 0x200000);
        let v7803 = v7735 & v7783;
        let v7844 = L::pick(v7803, 0x400000);
        let v7802 = v7735 & v7781;
        let v7842 = L::pick(v7802, 0x800000);
        let v7801 = v7735 & v7779;
        let v7840 = L::pick(v7801, 0x1000000);
        let v7800 = v7735 & v7777;
        let v7838 = L::pick(v7800, 0x2000000);
        let v7799 = v7732 & v7762;
        let v7836 = L::pick(v7799, 0x4000000);
        let v7798 = v7732 & v7760;
        let v7834 = L::pick(v7798, 0x8000000);
        let v7797 = v7732 & v7758;
        let v7832 = L::pick(v7797, 0x10000000);
        let v7796 = v7732 & v7756;
        let v7830 = L::pick(v7796, 0x20000000);
        let v7795 = v7762 & v7791;
        let v7828 = L::pick(v7795, 0x40000000);
        let v7794 = v7760 & v7791;
        let v7827 = L::pick(v7794, 0x80000000);
        let v7829 = L::or(v7827, v7828);
        let v7831 = L::or(v7829, v7830);
        let v7833 = L::or(v7831, v7832);
        let v7835 = L::or(v7833, v7834);
        let v7837 = L::or(v7835, v7836);
        let v7839 = L::or(v7837, v7838);
        let v7841 = L::or(v7839, v7840);
        let v7843 = L::or(v7841, v7842);
        let v7845 = L::or(v7843, v7844);
        let v7847 = L::or(v7845, v7846);
        let v7849 = L::or(v7847, v7848);
        let v7851 = L::or(v7849, v7850);
        let v7853 = L::or(v7851, v7852);
        let v7855 = L::or(v7853, v7854);
        let v7857 = L::or(v7855, v7856);
        let v7859 = L::or(v7857, v7858);
        let v7861 = L::or(v7859, v7860);
        let v7863 = L::or(v7861, v7862);
        let v7865 = L::or(v7863, v7864);
        let v7867 = L::or(v7865, v7866);
        let v7869 = L::or(v7867, v7868);
        let v7871 = L::or(v7869, v7870);
        let v7873 = L::or(v7871, v7872);
        let v7875 = L::or(v7873, v7874);
        let v7877 = L::or(v7875, v7876);
        let v7879 = L::or(v7877, v7878);
        let v7881 = L::or(v7879, v7880);
        let v7883 = L::or(v7881, v7882);
        let v7885 = L::or(v7883, v7884);
        let v7887 = L::or(v7885, v7886);
        let v7889 = L::or(v7887, v7888);
        let v445 = w[938];
        let v7890 = L::xor(v445, v7889);
        let v7955 = L::xor(v3854, v7890);
        let v448 = w[931];
        w[1671] = v448;
        w[931] = v7955;
        let v443 = w[936 + back1_1];
        let v5733 = L::linear(v443, &MAP_1);
        let v442 = w[939 + back1_1];
        let v5732 = L::linear(v442, &MAP_0);
        let v5734 = L::xor(v5732, v5733);
        let v444 = w[933 + back1_1];
        let v5735 = L::xor(v444, v5734);
        let v5736 = L::choose(v573, v5735, L::word(0x0));
        w[932] = v5736;
        let v2971 = L::read(&m[180552..184648], v2962);
        let v454 = w[933 + back1_0];
        let v3641 = L::choose(v3617, v2971, v454);
        w[933 + next1] = v3641;
        let v5978 = L::choose(v573, v443, L::word(0x0));
        w[935] = v5978;
        let v2970 = L::read(&m[176456..180552], v2962);
        let v453 = w[936 + back1_0];
        let v3640 = L::choose(v3617, v2970, v453);
        w[936 + next1] = v3640;
        let v5977 = L::choose(v573, v442, L::word(0x0));
        w[938] = v5977;
        let v2969 = L::read(&m[172360..176456], v2962);
        let v452 = w[939 + back1_0];
        let v3639 = L::choose(v3617, v2969, v452);
        w[939 + next1] = v3639;
        let v311 = w[1039 + back1_0];
        let v11655 = L::linear(v311, &MAP_0);
        let v308 = w[1042 + back1_0];
        let v11654 = L::linear(v308, &MAP_1);
        let v11656 = L::xor(v11654, v11655);
        let v441 = w[941];
        w[1672] = v441;
        w[941] = v11656;
        let v431 = w[944];
        let v5913 = L::test(v431, 0xff);
        let v5854 = L::read(&m[3904..4160], v431);
        let v5855 = L::test(v5854, 0x1);
        let v5856 = !v5855;
        let v5915 = v5856 & v5913;
        b[35] = v5915;
        let v5853 = L::read(&m[3648..3904], v431);
        let v11653 = L::test(v5853, 0x1);
        b[36] = v11653;
        let v6109 = L::right::<4>(v431);
        let v6110 = L::left_by(L::word(0x1), v6109);
        let v8019 = L::test(v6110, 0x40);
        let v7957 = L::and(v431, L::word(0xf));
        let v7958 = L::left_by(L::word(0x1), v7957);
        let v7986 = L::test(v7958, 0x10);
        let v8021 = v7986 & v8019;
        let v8180 = L::pick(v8021, 0x1);
        let v7984 = L::test(v7958, 0x100);
        let v8020 = v7984 & v8019;
        let v8178 = L::pick(v8020, 0x2);
        let v8017 = L::test(v6110, 0x80);
        let v7979 = L::test(v7958, 0x1);
        let v8018 = v7979 & v8017;
        let v8176 = L::pick(v8018, 0x4);
        let v8015 = L::test(v7958, 0x8);
        let v8004 = L::test(v6110, 0x100);
        let v8016 = v8004 & v8015;
        let v8174 = L::pick(v8016, 0x8);
        let v8013 = L::test(v7958, 0x20);
        let v8014 = v8004 & v8013;
        let v8172 = L::pick(v8014, 0x10);
        let v8011 = L::test(v7958, 0x40);
        let v8012 = v8004 & v8011;
        let v8170 = L::pick(v8012, 0x20);
        let v8009 = L::test(v7958, 0x200);
        let v8010 = v8004 & v8009;
        let v8168 = L::pick(v8010, 0x40);
        let v8007 = L::test(v7958, 0x400);
        let v8008 = v8004 & v8007;
        let v8166 = L::pick(v8008, 0x80);
        let v8005 = L::test(v7958, 0x1000);
        let v8006 = v8004 & v8005;
        let v8164 = L::pick(v8006, 0x100);
        let v7999 = L::test(v6110, 0x200);
        let v7990 = L::test(v7958, 0x2);
        let v8003 = v7990 & v7999;
        let v8162 = L::pick(v8003, 0x200);
        let v7988 = L::test(v7958, 0x4);
        let v8002 = v7988 & v7999;
        let v8160 = L::pick(v8002, 0x400);
        let v8001 = v7986 & v7999;
        let v8158 = L::pick(v8001, 0x800);
        let v8000 = v7984 & v7999;
        let v8156 = L::pick(v8000, 0x1000);
        let v7994 = L::test(v6110, 0x400);
        let v7998 = v7990 & v7994;
        let v8154 = L::pick(v7998, 0x2000);
        let v7997 = v7988 & v7994;
        let v8152 = L::pick(v7997, 0x4000);
        let v7996 = v7986 & v7994;
        let v8150 = L::pick(v7996, 0x8000);
        let v7995 = v7984 & v7994;
        let v8148 = L::pick(v7995, 0x10000);
        let v7992 = L::test(v6110, 0x800);
        let v7993 = v7979 & v7992;
        let v8146 = L::pick(v7993, 0x20000);
        let v7983 = L::test(v6110, 0x1000);
        let v7991 = v7983 & v7990;
        let v8144 = L::pick(v7991, 0x40000);
        let v7989 = v7983 & v7988;
        let v8142 = L::pick(v7989, 0x80000);
        let v7987 = v7983 & v7986;
        let v8140 = L::pick(v7987, 0x100000);
        let v7985 = v7983 & v7984;
        let v8138 = L::pick(v7985, 0x200000);
        let v7981 = L::test(v6110, 0x2000);
        let v7982 = v7979 & v7981;
        let v8136 = L::pick(v7982, 0x400000);
        let v7978 = L::test(v6110, 0x4000);
        let v7980 = v7978 & v7979;
        let v8134 = L::pick(v7980, 0x800000);
        let v7976 = L::test(v6110, 0x2);
        let v7964 = L::test(v7958, 0x8000);
        let v7977 = v7964 & v7976;
        let v8132 = L::pick(v7977, 0x1000000);
        let v7974 = L::test(v6110, 0x4);
        let v7975 = v7964 & v7974;
        let v8130 = L::pick(v7975, 0x2000000);
        let v7966 = L::test(v6110, 0x8);
        let v7961 = L::test(v7958, 0x80);
        let v7973 = v7961 & v7966;
        let v8128 = L::pick(v7973, 0x4000000);
        let v7971 = L::test(v7958, 0x800);
        let v7972 = v7966 & v7971;
        let v8126 = L::pick(v7972, 0x8000000);
        let v7969 = L::test(v7958, 0x2000);
        let v7970 = v7966 & v7969;
        let v8124 = L::pick(v7970, 0x10000000);
        let v7967 = L::test(v7958, 0x4000);
        let v7968 = v7966 & v7967;
        let v8122 = L::pick(v7968, 0x20000000);
        let v7963 = L::test(v6110, 0x10);
        let v7965 = v7963 & v7964;
        let v8120 = L::pick(v7965, 0x40000000);
        let v7960 = L::test(v6110, 0x20);
        let v7962 = v7960 & v7961;
        let v8119 = L::pick(v7962, 0x80000000);
        let v8121 = L::or(v8119, v8120);
        let v8123 = L::or(v8121, v8122);
        let v8125 = L::or(v8123, v8124);
        let v8127 = L::or(v8125, v8126);
        let v8129 = L::or(v8127, v8128);
        let v8131 = L::or(v8129, v8130);
        let v8133 = L::or(v8131, v8132);
        let v8135 = L::or(v8133, v8134);
        let v8137 = L::or(v8135, v8136);
        let v8139 = L::or(v8137, v8138);
        let v8141 = L::or(v8139, v8140);
        let v8143 = L::or(v8141, v8142);
        let v8145 = L::or(v8143, v8144);
        let v8147 = L::or(v8145, v8146);
        let v8149 = L::or(v8147, v8148);
        let v8151 = L::or(v8149, v8150);
        let v8153 = L::or(v8151, v8152);
        let v8155 = L::or(v8153, v8154);
        let v8157 = L::or(v8155, v8156);
        let v8159 = L::or(v8157, v8158);
        let v8161 = L::or(v8159, v8160);
        let v8163 = L::or(v8161, v8162);
        let v8165 = L::or(v8163, v8164);
        let v8167 = L::or(v8165, v8166);
        let v8169 = L::or(v8167, v8168);
        let v8171 = L::or(v8169, v8170);
        let v8173 = L::or(v8171, v8172);
        let v8175 = L::or(v8173, v8174);
        let v8177 = L::or(v8175, v8176);
        let v8179 = L::or(v8177, v8178);
        let v8181 = L::or(v8179, v8180);
        let v430 = w[947];
        let v8182 = L::xor(v430, v8181);
        let v3853 = b[187];
        let v1659 = w[1622];
        let v3855 = L::choose(v3853, v1659, L::word(0x0));
        w[1673] = v3855;
        let v8184 = L::xor(v3855, v8182);
        let v433 = w[942];
        w[1674] = v433;
        w[942] = v8184;
        let v8050 = L::test(v6110, 0x1);
        let v8054 = v7961 & v8050;
        let v8116 = L::pick(v8054, 0x1);
        let v8053 = v7971 & v8050;
        let v8114 = L::pick(v8053, 0x2);
        let v8052 = v7969 & v8050;
        let v8112 = L::pick(v8052, 0x4);
        let v8051 = v7967 & v8050;
        let v8110 = L::pick(v8051, 0x8);
        let v8049 = v7976 & v8015;
        let v8108 = L::pick(v8049, 0x10);
        let v8048 = v7976 & v8013;
        let v8106 = L::pick(v8048, 0x20);
        let v8047 = v7976 & v8011;
        let v8104 = L::pick(v8047, 0x40);
        let v8046 = v7976 & v8009;
        let v8102 = L::pick(v8046, 0x80);
        let v8045 = v7976 & v8007;
        let v8100 = L::pick(v8045, 0x100);
        let v8044 = v7976 & v8005;
        let v8098 = L::pick(v8044, 0x200);
        let v8043 = v7974 & v8015;
        let v8096 = L::pick(v8043, 0x400);
        let v8042 = v7974 & v8013;
        let v8094 = L::pick(v8042, 0x800);
        let v8041 = v7974 & v8011;
        let v8092 = L::pick(v8041, 0x1000);
        let v8040 = v7974 & v8009;
        let v8090 = L::pick(v8040, 0x2000);
        let v8039 = v7974 & v8007;
        let v8088 = L::pick(v8039, 0x4000);
        let v8038 = v7974 & v8005;
        let v8086 = L::pick(v8038, 0x8000);
        let v8037 = v7966 & v7990;
        let v8084 = L::pick(v8037, 0x10000);
        let v8036 = v7966 & v7988;
        let v8082 = L::pick(v8036, 0x20000);
        let v8035 = v7966 & v7986;
        let v8080 = L::pick(v8035, 0x40000);
        let v8034 = v7966 & v7984;
        let v8078 = L::pick(v8034, 0x80000);
        let v8033 = v7963 & v8015;
        let v8076 = L::pick(v8033, 0x100000);
        let v8032 = v7963 & v8013;
        let v8074 = L::pick(v8032, 0x200000);
        let v8031 = v7963 & v8011;
        let v8072 = L::pick(v8031, 0x400000);
        let v8030 = v7963 & v8009;
        let v8070 = L::pick(v8030, 0x800000);
        let v8029 = v7963 & v8007;
        let v8068 = L::pick(v8029, 0x1000000);
        let v8028 = v7963 & v8005;
        let v8066 = L::pick(v8028, 0x2000000);
        let v8027 = v7960 & v7990;
        let v8064 = L::pick(v8027, 0x4000000);
        let v8026 = v7960 & v7988;
        let v8062 = L::pick(v8026, 0x8000000);
        let v8025 = v7960 & v7986;
        let v8060 = L::pick(v8025, 0x10000000);
        let v8024 = v7960 & v7984;
        let v8058 = L::pick(v8024, 0x20000000);
        let v8023 = v7990 & v8019;
        let v8056 = L::pick(v8023, 0x40000000);
        let v8022 = v7988 & v8019;
        let v8055 = L::pick(v8022, 0x80000000);
        let v8057 = L::or(v8055, v8056);
        let v8059 = L::or(v8057, v8058);
        let v8061 = L::or(v8059, v8060);
        let v8063 = L::or(v8061, v8062);
        let v8065 = L::or(v8063, v8064);
        let v8067 = L::or(v8065, v8066);
        let v8069 = L::or(v8067, v8068);
        let v8071 = L::or(v8069, v8070);
        let v8073 = L::or(v8071, v8072);
        let v8075 = L::or(v8073, v8074);
        let v8077 = L::or(v8075, v8076);
        let v8079 = L::or(v8077, v8078);
        let v8081 = L::or(v8079, v8080);
        let v8083 = L::or(v8081, v8082);
        let v8085 = L::or(v8083, v8084);
        let v8087 = L::or(v8085, v8086);
        let v8089 = L::or(v8087, v8088);
        let v8091 = L::or(v8089, v8090);
        let v8093 = L::or(v8091, v8092);
        let v8095 = L::or(v8093, v8094);
        let v8097 = L::or(v8095, v8096);
        let v8099 = L::or(v8097, v8098);
        let v8101 = L::or(v8099, v8100);
        let v8103 = L::or(v8101, v8102);
        let v8105 = L::or(v8103, v8104);
        let v8107 = L::or(v8105, v8106);
        let v8109 = L::or(v8107, v8108);
        let v8111 = L::or(v8109, v8110);
        let v8113 = L::or(v8111, v8112);
        let v8115 = L::or(v8113, v8114);
        let v8117 = L::or(v8115, v8116);
        let v429 = w[950];
        let v8118 = L::xor(v429, v8117);
        let v8183 = L::xor(v3855, v8118);
        let v432 = w[943];
        w[1675] = v432;
        w[943] = v8183;
        let v427 = w[948 + back1_1];
        let v5744 = L::linear(v427, &MAP_1);
        let v426 = w[951 + back1_1];
        let v5743 = L::linear(v426, &MAP_0);
        let v5745 = L::xor(v5743, v5744);
        let v428 = w[945 + back1_1];
        let v5746 = L::xor(v428, v5745);
        let v5747 = L::choose(v573, v5746, L::word(0x0));
        w[944] = v5747;
        let v2968 = L::read(&m[192840..196936], v2962);
        let v438 = w[945 + back1_0];
        let v3644 = L::choose(v3617, v2968, v438);
        w[945 + next1] = v3644;
        let v5973 = L::choose(v573, v427, L::word(0x0));
        w[947] = v5973;
        let v2967 = L::read(&m[188744..192840], v2962);
        let v437 = w[948 + back1_0];
        let v3643 = L::choose(v3617, v2967, v437);
        w[948 + next1] = v3643;
        let v5972 = L::choose(v573, v426, L::word(0x0));
        w[950] = v5972;
        let v2966 = L::read(&m[184648..188744], v2962);
        let v436 = w[951 + back1_0];
        let v3642 = L::choose(v3617, v2966, v436);
        w[951 + next1] = v3642;
        let v305 = w[1045 + back1_0];
        let v11651 = L::linear(v305, &MAP_0);
        let v302 = w[1048 + back1_0];
        let v11650 = L::linear(v302, &MAP_1);
        let v11652 = L::xor(v11650, v11651);
        let v425 = w[953];
        w[1676] = v425;
        w[953] = v11652;
        let v415 = w[956];
        let v5916 = L::test(v415, 0xff);
        let v5850 = L::read(&m[3392..3648], v415);
        let v5851 = L::test(v5850, 0x1);
        let v5852 = !v5851;
        let v5918 = v5852 & v5916;
        b[37] = v5918;
        let v5849 = L::read(&m[3136..3392], v415);
        let v11649 = L::test(v5849, 0x1);
        b[38] = v11649;
        let v6112 = L::right::<4>(v415);
        let v6113 = L::left_by(L::word(0x1), v6112);
        w[1677] = v6113;
        let v8247 = L::test(v6113, 0x40);
        b[215] = v8247;
        let v8185 = L::and(v415, L::word(0xf));
        let v8186 = L::left_by(L::word(0x1), v8185);
        w[1678] = v8186;
        let v8214 = L::test(v8186, 0x10);
        b[216] = v8214;
        let v8249 = v8214 & v8247;
        let v8408 = L::pick(v8249, 0x1);
        w[1679] = v8408;
        let v8212 = L::test(v8186, 0x100);
        b[217] = v8212;
        let v8248 = v8212 & v8247;
        let v8406 = L::pick(v8248, 0x2);
        w[1680] = v8406;
        let v8245 = L::test(v6113, 0x80);
        let v8207 = L::test(v8186, 0x1);
        b[218] = v8207;
        let v8246 = v8207 & v8245;
        let v8404 = L::pick(v8246, 0x4);
        w[1681] = v8404;
        let v8243 = L::test(v8186, 0x8);
        b[219] = v8243;
        let v8232 = L::test(v6113, 0x100);
        let v8244 = v8232 & v8243;
        let v8402 = L::pick(v8244, 0x8);
        w[1682] = v8402;
        let v8241 = L::test(v8186, 0x20);
        b[220] = v8241;
        let v8242 = v8232 & v8241;
        let v8400 = L::pick(v8242, 0x10);
        w[1683] = v8400;
        let v8239 = L::test(v8186, 0x40);
        b[221] = v8239;
        let v8240 = v8232 & v8239;
        let v8398 = L::pick(v8240, 0x20);
        w[1684] = v8398;
        let v8237 = L::test(v8186, 0x200);
        b[222] = v8237;
        let v8238 = v8232 & v8237;
        let v8396 = L::pick(v8238, 0x40);
        w[1685] = v8396;
        let v8235 = L::test(v8186, 0x400);
        b[223] = v8235;
        let v8236 = v8232 & v8235;
        let v8394 = L::pick(v8236, 0x80);
        w[1686] = v8394;
        let v8233 = L::test(v8186, 0x1000);
        b[224] = v8233;
        let v8234 = v8232 & v8233;
        let v8392 = L::pick(v8234, 0x100);
        w[1687] = v8392;
        let v8227 = L::test(v6113, 0x200);
        let v8218 = L::test(v8186, 0x2);
        b[225] = v8218;
        let v8231 = v8218 & v8227;
        let v8390 = L::pick(v8231, 0x200);
        w[1688] = v8390;
        let v8216 = L::test(v8186, 0x4);
        b[226] = v8216;
        let v8230 = v8216 & v8227;
        let v8388 = L::pick(v8230, 0x400);
        w[1689] = v8388;
        let v8229 = v8214 & v8227;
        let v8386 = L::pick(v8229, 0x800);
        w[1690] = v8386;
        let v8228 = v8212 & v8227;
        let v8384 = L::pick(v8228, 0x1000);
        w[1691] = v8384;
        let v8222 = L::test(v6113, 0x400);
        let v8226 = v8218 & v8222;
        let v8382 = L::pick(v8226, 0x2000);
        w[1692] = v8382;
        let v8225 = v8216 & v8222;
        let v8380 = L::pick(v8225, 0x4000);
        w[1693] = v8380;
        let v8224 = v8214 & v8222;
        let v8378 = L::pick(v8224, 0x8000);
        w[1694] = v8378;
        let v8223 = v8212 & v8222;
        let v8376 = L::pick(v8223, 0x10000);
        w[1695] = v8376;
        let v8220 = L::test(v6113, 0x800);
        let v8221 = v8207 & v8220;
        let v8374 = L::pick(v8221, 0x20000);
        w[1696] = v8374;
        let v8211 = L::test(v6113, 0x1000);
        let v8219 = v8211 & v8218;
        let v8372 = L::pick(v8219, 0x40000);
        w[1697] = v8372;
        let v8217 = v8211 & v8216;
        let v8370 = L::pick(v8217, 0x80000);
        w[1698] = v8370;
        let v8215 = v8211 & v8214;
        let v8368 = L::pick(v8215, 0x100000);
        w[1699] = v8368;
        let v8213 = v8211 & v8212;
        b[227] = v8213;
    }
}

enum Clock3 {}

impl<L: Lanes> Part<L> for Clock3 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_0 = t.wrapping_sub(0) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let v8213 = b[227];
        let v8366 = L::pick(v8213, 0x200000);
        let v6113 = w[1677];
        let v8209 = L::test(v6113, 0x2000);
        let v8207 = b[218];
        let v8210 = v8207 & v8209;
        let v8364 = L::pick(v8210, 0x400000);
        let v8206 = L::test(v6113, 0x4000);
        let v8208 = v8206 & v8207;
        let v8362 = L::pick(v8208, 0x800000);
        let v8204 = L::test(v6113, 0x2);
        let v8186 = w[1678];
        let v8192 = L::test(v8186, 0x8000);
        let v8205 = v8192 & v8204;
        let v8360 = L::pick(v8205, 0x1000000);
        let v8202 = L::test(v6113, 0x4);
        let v8203 = v8192 & v8202;
        let v8358 = L::pick(v8203, 0x2000000);
        let v8194 = L::test(v6113, 0x8);
        let v8189 = L::test(v8186, 0x80);
        let v8201 = v8189 & v8194;
        let v8356 = L::pick(v8201, 0x4000000);
        let v8199 = L::test(v8186, 0x800);
        let v8200 = v8194 & v8199;
        let v8354 = L::pick(v8200, 0x8000000);
        let v8197 = L::test(v8186, 0x2000);
        let v8198 = v8194 & v8197;
        let v8352 = L::pick(v8198, 0x10000000);
        let v8195 = L::test(v8186, 0x4000);
        let v8196 = v8194 & v8195;
        let v8350 = L::pick(v8196, 0x20000000);
        let v8191 = L::test(v6113, 0x10);
        let v8193 = v8191 & v8192;
        let v8348 = L::pick(v8193, 0x40000000);
        let v8188 = L::test(v6113, 0x20);
        let v8190 = v8188 & v8189;
        let v8347 = L::pick(v8190, 0x80000000);
        let v8349 = L::or(v8347, v8348);
        let v8351 = L::or(v8349, v8350);
        let v8353 = L::or(v8351, v8352);
        let v8355 = L::or(v8353, v8354);
        let v8357 = L::or(v8355, v8356);
        let v8359 = L::or(v8357, v8358);
        let v8361 = L::or(v8359, v8360);
        let v8363 = L::or(v8361, v8362);
        let v8365 = L::or(v8363, v8364);
        let v8367 = L::or(v8365, v8366);
        let v8368 = w[1699];
        let v8369 = L::or(v8367, v8368);
        let v8370 = w[1698];
        let v8371 = L::or(v8369, v8370);
        let v8372 = w[1697];
        let v8373 = L::or(v8371, v8372);
        let v8374 = w[1696];
        let v8375 = L::or(v8373, v8374);
        let v8376 = w[1695];
        let v8377 = L::or(v8375, v8376);
        let v8378 = w[1694];
        let v8379 = L::or(v8377, v8378);
        let v8380 = w[1693];
        let v8381 = L::or(v8379, v8380);
        let v8382 = w[1692];
        let v8383 = L::or(v8381, v8382);
        let v8384 = w[1691];
        let v8385 = L::or(v8383, v8384);
        let v8386 = w[1690];
        let v8387 = L::or(v8385, v8386);
        let v8388 = w[1689];
        let v8389 = L::or(v8387, v8388);
        let v8390 = w[1688];
        let v8391 = L::or(v8389, v8390);
        let v8392 = w[1687];
        let v8393 = L::or(v8391, v8392);
        let v8394 = w[1686];
        let v8395 = L::or(v8393, v8394);
        let v8396 = w[1685];
        let v8397 = L::or(v8395, v8396);
        let v8398 = w[1684];
        let v8399 = L::or(v8397, v8398);
        let v8400 = w[1683];
        let v8401 = L::or(v8399, v8400);
        let v8402 = w[1682];
        let v8403 = L::or(v8401, v8402);
        let v8404 = w[1681];
        let v8405 = L::or(v8403, v8404);
        let v8406 = w[1680];
        let v8407 = L::or(v8405, v8406);
        let v8408 = w[1679];
        let v8409 = L::or(v8407, v8408);
        let v414 = w[959];
        let v8410 = L::xor(v414, v8409);
        let v3855 = w[1673];
        let v8412 = L::xor(v3855, v8410);
        let v417 = w[954];
        w[1700] = v417;
        w[954] = v8412;
        let v8278 = L::test(v6113, 0x1);
        let v8282 = v8189 & v8278;
        let v8344 = L::pick(v8282, 0x1);
        let v8281 = v8199 & v8278;
        let v8342 = L::pick(v8281, 0x2);
        let v8280 = v8197 & v8278;
        let v8340 = L::pick(v8280, 0x4);
        let v8279 = v8195 & v8278;
        let v8338 = L::pick(v8279, 0x8);
        let v8243 = b[219];
        let v8277 = v8204 & v8243;
        let v8336 = L::pick(v8277, 0x10);
        let v8241 = b[220];
        let v8276 = v8204 & v8241;
        let v8334 = L::pick(v8276, 0x20);
        let v8239 = b[221];
        let v8275 = v8204 & v8239;
        let v8332 = L::pick(v8275, 0x40);
        let v8237 = b[222];
        let v8274 = v8204 & v8237;
        let v8330 = L::pick(v8274, 0x80);
        let v8235 = b[223];
        let v8273 = v8204 & v8235;
        let v8328 = L::pick(v8273, 0x100);
        let v8233 = b[224];
        let v8272 = v8204 & v8233;
        let v8326 = L::pick(v8272, 0x200);
        let v8271 = v8202 & v8243;
        let v8324 = L::pick(v8271, 0x400);
        let v8270 = v8202 & v8241;
        let v8322 = L::pick(v8270, 0x800);
        let v8269 = v8202 & v8239;
        let v8320 = L::pick(v8269, 0x1000);
        let v8268 = v8202 & v8237;
        let v8318 = L::pick(v8268, 0x2000);
        let v8267 = v8202 & v8235;
        let v8316 = L::pick(v8267, 0x4000);
        let v8266 = v8202 & v8233;
        let v8314 = L::pick(v8266, 0x8000);
        let v8218 = b[225];
        let v8265 = v8194 & v8218;
        let v8312 = L::pick(v8265, 0x10000);
        let v8216 = b[226];
        let v8264 = v8194 & v8216;
        let v8310 = L::pick(v8264, 0x20000);
        let v8214 = b[216];
        let v8263 = v8194 & v8214;
        let v8308 = L::pick(v8263, 0x40000);
        let v8212 = b[217];
        let v8262 = v8194 & v8212;
        let v8306 = L::pick(v8262, 0x80000);
        let v8261 = v8191 & v8243;
        let v8304 = L::pick(v8261, 0x100000);
        let v8260 = v8191 & v8241;
        let v8302 = L::pick(v8260, 0x200000);
        let v8259 = v8191 & v8239;
        let v8300 = L::pick(v8259, 0x400000);
        let v8258 = v8191 & v8237;
        let v8298 = L::pick(v8258, 0x800000);
        let v8257 = v8191 & v8235;
        let v8296 = L::pick(v8257, 0x1000000);
        let v8256 = v8191 & v8233;
        let v8294 = L::pick(v8256, 0x2000000);
        let v8255 = v8188 & v8218;
        let v8292 = L::pick(v8255, 0x4000000);
        let v8254 = v8188 & v8216;
        let v8290 = L::pick(v8254, 0x8000000);
        let v8253 = v8188 & v8214;
        let v8288 = L::pick(v8253, 0x10000000);
        let v8252 = v8188 & v8212;
        let v8286 = L::pick(v8252, 0x20000000);
        let v8247 = b[215];
        let v8251 = v8218 & v8247;
        let v8284 = L::pick(v8251, 0x40000000);
        let v8250 = v8216 & v8247;
        let v8283 = L::pick(v8250, 0x80000000);
        let v8285 = L::or(v8283, v8284);
        let v8287 = L::or(v8285, v8286);
        let v8289 = L::or(v8287, v8288);
        let v8291 = L::or(v8289, v8290);
        let v8293 = L::or(v8291, v8292);
        let v8295 = L::or(v8293, v8294);
        let v8297 = L::or(v8295, v8296);
        let v8299 = L::or(v8297, v8298);
        let v8301 = L::or(v8299, v8300);
        let v8303 = L::or(v8301, v8302);
        let v8305 = L::or(v8303, v8304);
        let v8307 = L::or(v8305, v8306);
        let v8309 = L::or(v8307, v8308);
        let v8311 = L::or(v8309, v8310);
        let v8313 = L::or(v8311, v8312);
        let v8315 = L::or(v8313, v8314);
        let v8317 = L::or(v8315, v8316);
        let v8319 = L::or(v8317, v8318);
        let v8321 = L::or(v8319, v8320);
        let v8323 = L::or(v8321, v8322);
        let v8325 = L::or(v8323, v8324);
        let v8327 = L::or(v8325, v8326);
        let v8329 = L::or(v8327, v8328);
        let v8331 = L::or(v8329, v8330);
        let v8333 = L::or(v8331, v8332);
        let v8335 = L::or(v8333, v8334);
        let v8337 = L::or(v8335, v8336);
        let v8339 = L::or(v8337, v8338);
        let v8341 = L::or(v8339, v8340);
        let v8343 = L::or(v8341, v8342);
        let v8345 = L::or(v8343, v8344);
        let v413 = w[962];
        let v8346 = L::xor(v413, v8345);
        let v8411 = L::xor(v3855, v8346);
        let v416 = w[955];
        w[1701] = v416;
        w[955] = v8411;
        let v411 = w[960 + back1_1];
        let v5755 = L::linear(v411, &MAP_1);
        let v410 = w[963 + back1_1];
        let v5754 = L::linear(v410, &MAP_0);
        let v5756 = L::xor(v5754, v5755);
        let v412 = w[957 + back1_1];
        let v5757 = L::xor(v412, v5756);
        let v573 = b[51];
        let v5758 = L::choose(v573, v5757, L::word(0x0));
        w[956] = v5758;
        let v2962 = w[1626];
        let v2965 = L::read(&m[205128..209224], v2962);
        let v3617 = b[205];
        let v422 = w[957 + back1_0];
        let v3647 = L::choose(v3617, v2965, v422);
        w[957 + next1] = v3647;
        let v5968 = L::choose(v573, v411, L::word(0x0));
        w[959] = v5968;
        let v2964 = L::read(&m[201032..205128], v2962);
        let v421 = w[960 + back1_0];
        let v3646 = L::choose(v3617, v2964, v421);
        w[960 + next1] = v3646;
        let v5967 = L::choose(v573, v410, L::word(0x0));
        w[962] = v5967;
        let v2963 = L::read(&m[196936..201032], v2962);
        let v420 = w[963 + back1_0];
        let v3645 = L::choose(v3617, v2963, v420);
        w[963 + next1] = v3645;
        let v299 = w[1051 + back1_0];
        let v11647 = L::linear(v299, &MAP_0);
        let v296 = w[1054 + back1_0];
        let v11646 = L::linear(v296, &MAP_1);
        let v11648 = L::xor(v11646, v11647);
        let v409 = w[965];
        w[1702] = v409;
        w[965] = v11648;
        let v399 = w[968];
        let v5919 = L::test(v399, 0xff);
        let v5846 = L::read(&m[2880..3136], v399);
        let v5847 = L::test(v5846, 0x1);
        let v5848 = !v5847;
        let v5921 = v5848 & v5919;
        b[39] = v5921;
        let v5845 = L::read(&m[2624..2880], v399);
        let v11645 = L::test(v5845, 0x1);
        b[40] = v11645;
        let v6115 = L::right::<4>(v399);
        let v6116 = L::left_by(L::word(0x1), v6115);
        let v8475 = L::test(v6116, 0x40);
        let v8413 = L::and(v399, L::word(0xf));
        let v8414 = L::left_by(L::word(0x1), v8413);
        let v8442 = L::test(v8414, 0x10);
        let v8477 = v8442 & v8475;
        let v8636 = L::pick(v8477, 0x1);
        let v8440 = L::test(v8414, 0x100);
        let v8476 = v8440 & v8475;
        let v8634 = L::pick(v8476, 0x2);
        let v8473 = L::test(v6116, 0x80);
        let v8435 = L::test(v8414, 0x1);
        let v8474 = v8435 & v8473;
        let v8632 = L::pick(v8474, 0x4);
        let v8471 = L::test(v8414, 0x8);
        let v8460 = L::test(v6116, 0x100);
        let v8472 = v8460 & v8471;
        let v8630 = L::pick(v8472, 0x8);
        let v8469 = L::test(v8414, 0x20);
        let v8470 = v8460 & v8469;
        let v8628 = L::pick(v8470, 0x10);
        let v8467 = L::test(v8414, 0x40);
        let v8468 = v8460 & v8467;
        let v8626 = L::pick(v8468, 0x20);
        let v8465 = L::test(v8414, 0x200);
        let v8466 = v8460 & v8465;
        let v8624 = L::pick(v8466, 0x40);
        let v8463 = L::test(v8414, 0x400);
        let v8464 = v8460 & v8463;
        let v8622 = L::pick(v8464, 0x80);
        let v8461 = L::test(v8414, 0x1000);
        let v8462 = v8460 & v8461;
        let v8620 = L::pick(v8462, 0x100);
        let v8455 = L::test(v6116, 0x200);
        let v8446 = L::test(v8414, 0x2);
        let v8459 = v8446 & v8455;
        let v8618 = L::pick(v8459, 0x200);
        let v8444 = L::test(v8414, 0x4);
        let v8458 = v8444 & v8455;
        let v8616 = L::pick(v8458, 0x400);
        let v8457 = v8442 & v8455;
        let v8614 = L::pick(v8457, 0x800);
        let v8456 = v8440 & v8455;
        let v8612 = L::pick(v8456, 0x1000);
        let v8450 = L::test(v6116, 0x400);
        let v8454 = v8446 & v8450;
        let v8610 = L::pick(v8454, 0x2000);
        let v8453 = v8444 & v8450;
        let v8608 = L::pick(v8453, 0x4000);
        let v8452 = v8442 & v8450;
        let v8606 = L::pick(v8452, 0x8000);
        let v8451 = v8440 & v8450;
        let v8604 = L::pick(v8451, 0x10000);
        let v8448 = L::test(v6116, 0x800);
        let v8449 = v8435 & v8448;
        let v8602 = L::pick(v8449, 0x20000);
        let v8439 = L::test(v6116, 0x1000);
        let v8447 = v8439 & v8446;
        let v8600 = L::pick(v8447, 0x40000);
        let v8445 = v8439 & v8444;
        let v8598 = L::pick(v8445, 0x80000);
        let v8443 = v8439 & v8442;
        let v8596 = L::pick(v8443, 0x100000);
        let v8441 = v8439 & v8440;
        let v8594 = L::pick(v8441, 0x200000);
        let v8437 = L::test(v6116, 0x2000);
        let v8438 = v8435 & v8437;
        let v8592 = L::pick(v8438, 0x400000);
        let v8434 = L::test(v6116, 0x4000);
        let v8436 = v8434 & v8435;
        let v8590 = L::pick(v8436, 0x800000);
        let v8432 = L::test(v6116, 0x2);
        let v8420 = L::test(v8414, 0x8000);
        let v8433 = v8420 & v8432;
        let v8588 = L::pick(v8433, 0x1000000);
        let v8430 = L::test(v6116, 0x4);
        let v8431 = v8420 & v8430;
        let v8586 = L::pick(v8431, 0x2000000);
        let v8422 = L::test(v6116, 0x8);
        let v8417 = L::test(v8414, 0x80);
        let v8429 = v8417 & v8422;
        let v8584 = L::pick(v8429, 0x4000000);
        let v8427 = L::test(v8414, 0x800);
        let v8428 = v8422 & v8427;
        let v8582 = L::pick(v8428, 0x8000000);
        let v8425 = L::test(v8414, 0x2000);
        let v8426 = v8422 & v8425;
        let v8580 = L::pick(v8426, 0x10000000);
        let v8423 = L::test(v8414, 0x4000);
        let v8424 = v8422 & v8423;
        let v8578 = L::pick(v8424, 0x20000000);
        let v8419 = L::test(v6116, 0x10);
        let v8421 = v8419 & v8420;
        let v8576 = L::pick(v8421, 0x40000000);
        let v8416 = L::test(v6116, 0x20);
        let v8418 = v8416 & v8417;
        let v8575 = L::pick(v8418, 0x80000000);
        let v8577 = L::or(v8575, v8576);
        let v8579 = L::or(v8577, v8578);
        let v8581 = L::or(v8579, v8580);
        let v8583 = L::or(v8581, v8582);
        let v8585 = L::or(v8583, v8584);
        let v8587 = L::or(v8585, v8586);
        let v8589 = L::or(v8587, v8588);
        let v8591 = L::or(v8589, v8590);
        let v8593 = L::or(v8591, v8592);
        let v8595 = L::or(v8593, v8594);
        let v8597 = L::or(v8595, v8596);
        let v8599 = L::or(v8597, v8598);
        let v8601 = L::or(v8599, v8600);
        let v8603 = L::or(v8601, v8602);
        let v8605 = L::or(v8603, v8604);
        let v8607 = L::or(v8605, v8606);
        let v8609 = L::or(v8607, v8608);
        let v8611 = L::or(v8609, v8610);
        let v8613 = L::or(v8611, v8612);
        let v8615 = L::or(v8613, v8614);
        let v8617 = L::or(v8615, v8616);
        let v8619 = L::or(v8617, v8618);
        let v8621 = L::or(v8619, v8620);
        let v8623 = L::or(v8621, v8622);
        let v8625 = L::or(v8623, v8624);
        let v8627 = L::or(v8625, v8626);
        let v8629 = L::or(v8627, v8628);
        let v8631 = L::or(v8629, v8630);
        let v8633 = L::or(v8631, v8632);
        let v8635 = L::or(v8633, v8634);
        let v8637 = L::or(v8635, v8636);
        let v398 = w[971];
        let v8638 = L::xor(v398, v8637);
        let v8640 = L::xor(v3855, v8638);
        let v401 = w[966];
        w[1703] = v401;
        w[966] = v8640;
        let v8506 = L::test(v6116, 0x1);
        let v8510 = v8417 & v8506;
        let v8572 = L::pick(v8510, 0x1);
        let v8509 = v8427 & v8506;
        let v8570 = L::pick(v8509, 0x2);
        let v8508 = v8425 & v8506;
        let v8568 = L::pick(v8508, 0x4);
        let v8507 = v8423 & v8506;
        let v8566 = L::pick(v8507, 0x8);
        let v8505 = v8432 & v8471;
        let v8564 = L::pick(v8505, 0x10);
        let v8504 = v8432 & v8469;
        let v8562 = L::pick(v8504, 0x20);
        let v8503 = v8432 & v8467;
        let v8560 = L::pick(v8503, 0x40);
        let v8502 = v8432 & v8465;
        let v8558 = L::pick(v8502, 0x80);
        let v8501 = v8432 & v8463;
        let v8556 = L::pick(v8501, 0x100);
        let v8500 = v8432 & v8461;
        let v8554 = L::pick(v8500, 0x200);
        let v8499 = v8430 & v8471;
        let v8552 = L::pick(v8499, 0x400);
        let v8498 = v8430 & v8469;
        let v8550 = L::pick(v8498, 0x800);
        let v8497 = v8430 & v8467;
        let v8548 = L::pick(v8497, 0x1000);
        let v8496 = v8430 & v8465;
        let v8546 = L::pick(v8496, 0x2000);
        let v8495 = v8430 & v8463;
        let v8544 = L::pick(v8495, 0x4000);
        let v8494 = v8430 & v8461;
        let v8542 = L::pick(v8494, 0x8000);
        let v8493 = v8422 & v8446;
        let v8540 = L::pick(v8493, 0x10000);
        let v8492 = v8422 & v8444;
        let v8538 = L::pick(v8492, 0x20000);
        let v8491 = v8422 & v8442;
        let v8536 = L::pick(v8491, 0x40000);
        let v8490 = v8422 & v8440;
        let v8534 = L::pick(v8490, 0x80000);
        let v8489 = v8419 & v8471;
        let v8532 = L::pick(v8489, 0x100000);
        let v8488 = v8419 & v8469;
        let v8530 = L::pick(v8488, 0x200000);
        let v8487 = v8419 & v8467;
        let v8528 = L::pick(v8487, 0x400000);
        let v8486 = v8419 & v8465;
        let v8526 = L::pick(v8486, 0x800000);
        let v8485 = v8419 & v8463;
        let v8524 = L::pick(v8485, 0x1000000);
        let v8484 = v8419 & v8461;
        let v8522 = L::pick(v8484, 0x2000000);
        let v8483 = v8416 & v8446;
        let v8520 = L::pick(v8483, 0x4000000);
        let v8482 = v8416 & v8444;
        let v8518 = L::pick(v8482, 0x8000000);
        let v8481 = v8416 & v8442;
        let v8516 = L::pick(v8481, 0x10000000);
        let v8480 = v8416 & v8440;
        let v8514 = L::pick(v8480, 0x20000000);
        let v8479 = v8446 & v8475;
        let v8512 = L::pick(v8479, 0x40000000);
        let v8478 = v8444 & v8475;
        let v8511 = L::pick(v8478, 0x80000000);
        let v8513 = L::or(v8511, v8512);
        let v8515 = L::or(v8513, v8514);
        let v8517 = L::or(v8515, v8516);
        let v8519 = L::or(v8517, v8518);
        let v8521 = L::or(v8519, v8520);
        let v8523 = L::or(v8521, v8522);
        let v8525 = L::or(v8523, v8524);
        let v8527 = L::or(v8525, v8526);
        let v8529 = L::or(v8527, v8528);
        let v8531 = L::or(v8529, v8530);
        let v8533 = L::or(v8531, v8532);
        let v8535 = L::or(v8533, v8534);
        let v8537 = L::or(v8535, v8536);
        let v8539 = L::or(v8537, v8538);
        let v8541 = L::or(v8539, v8540);
        let v8543 = L::or(v8541, v8542);
        let v8545 = L::or(v8543, v8544);
        let v8547 = L::or(v8545, v8546);
        let v8549 = L::or(v8547, v8548);
        let v8551 = L::or(v8549, v8550);
        let v8553 = L::or(v8551, v8552);
        let v8555 = L::or(v8553, v8554);
        let v8557 = L::or(v8555, v8556);
        let v8559 = L::or(v8557, v8558);
        let v8561 = L::or(v8559, v8560);
        let v8563 = L::or(v8561, v8562);
        let v8565 = L::or(v8563, v8564);
        let v8567 = L::or(v8565, v8566);
        let v8569 = L::or(v8567, v8568);
        let v8571 = L::or(v8569, v8570);
        let v8573 = L::or(v8571, v8572);
        let v397 = w[974];
        let v8574 = L::xor(v397, v8573);
        let v8639 = L::xor(v3855, v8574);
        let v400 = w[967];
        w[1704] = v400;
        w[967] = v8639;
        let v395 = w[972 + back1_1];
        let v5766 = L::linear(v395, &MAP_1);
        let v394 = w[975 + back1_1];
        let v5765 = L::linear(v394, &MAP_0);
        let v5767 = L::xor(v5765, v5766);
        let v396 = w[969 + back1_1];
        let v5768 = L::xor(v396, v5767);
        let v5769 = L::choose(v573, v5768, L::word(0x0));
        w[968] = v5769;
        let v3007 = L::read(&m[33096..37192], v2962);
        let v406 = w[969 + back1_0];
        let v3650 = L::choose(v3617, v3007, v406);
        w[969 + next1] = v3650;
        let v5963 = L::choose(v573, v395, L::word(0x0));
        w[971] = v5963;
        let v3006 = L::read(&m[29000..33096], v2962);
        let v405 = w[972 + back1_0];
        let v3649 = L::choose(v3617, v3006, v405);
        w[972 + next1] = v3649;
        let v5962 = L::choose(v573, v394, L::word(0x0));
        w[974] = v5962;
        let v3005 = L::read(&m[24904..29000], v2962);
        let v404 = w[975 + back1_0];
        let v3648 = L::choose(v3617, v3005, v404);
        w[975 + next1] = v3648;
        let v293 = w[1057 + back1_0];
        let v11643 = L::linear(v293, &MAP_0);
        let v290 = w[1060 + back1_0];
        let v11642 = L::linear(v290, &MAP_1);
        let v11644 = L::xor(v11642, v11643);
        let v393 = w[977];
        w[1705] = v393;
        w[977] = v11644;
        let v383 = w[980];
        let v5922 = L::test(v383, 0xff);
        let v5842 = L::read(&m[2368..2624], v383);
        let v5843 = L::test(v5842, 0x1);
        let v5844 = !v5843;
        let v5924 = v5844 & v5922;
        b[41] = v5924;
        let v5841 = L::read(&m[2112..2368], v383);
        let v11641 = L::test(v5841, 0x1);
        b[42] = v11641;
        let v6118 = L::right::<4>(v383);
        let v6119 = L::left_by(L::word(0x1), v6118);
        let v8703 = L::test(v6119, 0x40);
        let v8641 = L::and(v383, L::word(0xf));
        let v8642 = L::left_by(L::word(0x1), v8641);
        let v8670 = L::test(v8642, 0x10);
        let v8705 = v8670 & v8703;
        let v8864 = L::pick(v8705, 0x1);
        let v8668 = L::test(v8642, 0x100);
        let v8704 = v8668 & v8703;
        let v8862 = L::pick(v8704, 0x2);
        let v8701 = L::test(v6119, 0x80);
        let v8663 = L::test(v8642, 0x1);
        let v8702 = v8663 & v8701;
        let v8860 = L::pick(v8702, 0x4);
        let v8699 = L::test(v8642, 0x8);
        let v8688 = L::test(v6119, 0x100);
        let v8700 = v8688 & v8699;
        let v8858 = L::pick(v8700, 0x8);
        let v8697 = L::test(v8642, 0x20);
        let v8698 = v8688 & v8697;
        let v8856 = L::pick(v8698, 0x10);
        let v8695 = L::test(v8642, 0x40);
        let v8696 = v8688 & v8695;
        let v8854 = L::pick(v8696, 0x20);
        let v8693 = L::test(v8642, 0x200);
        let v8694 = v8688 & v8693;
        let v8852 = L::pick(v8694, 0x40);
        let v8691 = L::test(v8642, 0x400);
        let v8692 = v8688 & v8691;
        let v8850 = L::pick(v8692, 0x80);
        let v8689 = L::test(v8642, 0x1000);
        let v8690 = v8688 & v8689;
        let v8848 = L::pick(v8690, 0x100);
        let v8683 = L::test(v6119, 0x200);
        let v8674 = L::test(v8642, 0x2);
        let v8687 = v8674 & v8683;
        let v8846 = L::pick(v8687, 0x200);
        let v8672 = L::test(v8642, 0x4);
        let v8686 = v8672 & v8683;
        let v8844 = L::pick(v8686, 0x400);
        let v8685 = v8670 & v8683;
        let v8842 = L::pick(v8685, 0x800);
        let v8684 = v8668 & v8683;
        let v8840 = L::pick(v8684, 0x1000);
        let v8678 = L::test(v6119, 0x400);
        let v8682 = v8674 & v8678;
        let v8838 = L::pick(v8682, 0x2000);
        let v8681 = v8672 & v8678;
        let v8836 = L::pick(v8681, 0x4000);
        let v8680 = v8670 & v8678;
        let v8834 = L::pick(v8680, 0x8000);
        let v8679 = v8668 & v8678;
        let v8832 = L::pick(v8679, 0x10000);
        let v8676 = L::test(v6119, 0x800);
        let v8677 = v8663 & v8676;
        let v8830 = L::pick(v8677, 0x20000);
        let v8667 = L::test(v6119, 0x1000);
        let v8675 = v8667 & v8674;
        let v8828 = L::pick(v8675, 0x40000);
        let v8673 = v8667 & v8672;
        let v8826 = L::pick(v8673, 0x80000);
        let v8671 = v8667 & v8670;
        let v8824 = L::pick(v8671, 0x100000);
        let v8669 = v8667 & v8668;
        let v8822 = L::pick(v8669, 0x200000);
        let v8665 = L::test(v6119, 0x2000);
        let v8666 = v8663 & v8665;
        let v8820 = L::pick(v8666, 0x400000);
        let v8662 = L::test(v6119, 0x4000);
        let v8664 = v8662 & v8663;
        let v8818 = L::pick(v8664, 0x800000);
        let v8660 = L::test(v6119, 0x2);
        let v8648 = L::test(v8642, 0x8000);
        let v8661 = v8648 & v8660;
        let v8816 = L::pick(v8661, 0x1000000);
        let v8658 = L::test(v6119, 0x4);
        let v8659 = v8648 & v8658;
        let v8814 = L::pick(v8659, 0x2000000);
        let v8650 = L::test(v6119, 0x8);
        let v8645 = L::test(v8642, 0x80);
        let v8657 = v8645 & v8650;
        let v8812 = L::pick(v8657, 0x4000000);
        let v8655 = L::test(v8642, 0x800);
        let v8656 = v8650 & v8655;
        let v8810 = L::pick(v8656, 0x8000000);
        let v8653 = L::test(v8642, 0x2000);
        let v8654 = v8650 & v8653;
        let v8808 = L::pick(v8654, 0x10000000);
        let v8651 = L::test(v8642, 0x4000);
        let v8652 = v8650 & v8651;
        let v8806 = L::pick(v8652, 0x20000000);
        let v8647 = L::test(v6119, 0x10);
        let v8649 = v8647 & v8648;
        let v8804 = L::pick(v8649, 0x40000000);
        let v8644 = L::test(v6119, 0x20);
        let v8646 = v8644 & v8645;
        let v8803 = L::pick(v8646, 0x80000000);
        let v8805 = L::or(v8803, v8804);
        let v8807 = L::or(v8805, v8806);
        let v8809 = L::or(v8807, v8808);
        let v8811 = L::or(v8809, v8810);
        let v8813 = L::or(v8811, v8812);
        let v8815 = L::or(v8813, v8814);
        let v8817 = L::or(v8815, v8816);
        let v8819 = L::or(v8817, v8818);
        let v8821 = L::or(v8819, v8820);
        let v8823 = L::or(v8821, v8822);
        let v8825 = L::or(v8823, v8824);
        let v8827 = L::or(v8825, v8826);
        let v8829 = L::or(v8827, v8828);
        let v8831 = L::or(v8829, v8830);
        let v8833 = L::or(v8831, v8832);
        let v8835 = L::or(v8833, v8834);
        let v8837 = L::or(v8835, v8836);
        let v8839 = L::or(v8837, v8838);
        let v8841 = L::or(v8839, v8840);
        let v8843 = L::or(v8841, v8842);
        let v8845 = L::or(v8843, v8844);
        let v8847 = L::or(v8845, v8846);
        let v8849 = L::or(v8847, v8848);
        let v8851 = L::or(v8849, v8850);
        let v8853 = L::or(v8851, v8852);
        let v8855 = L::or(v8853, v8854);
        let v8857 = L::or(v8855, v8856);
        let v8859 = L::or(v8857, v8858);
        let v8861 = L::or(v8859, v8860);
        let v8863 = L::or(v8861, v8862);
        let v8865 = L::or(v8863, v8864);
        let v382 = w[983];
        let v8866 = L::xor(v382, v8865);
        let v8868 = L::xor(v3855, v8866);
        let v385 = w[978];
        w[1706] = v385;
        w[978] = v8868;
        let v8734 = L::test(v6119, 0x1);
        let v8738 = v8645 & v8734;
        let v8800 = L::pick(v8738, 0x1);
        let v8737 = v8655 & v8734;
        let v8798 = L::pick(v8737, 0x2);
        let v8736 = v8653 & v8734;
        let v8796 = L::pick(v8736, 0x4);
        let v8735 = v8651 & v8734;
        let v8794 = L::pick(v8735, 0x8);
        let v8733 = v8660 & v8699;
        let v8792 = L::pick(v8733, 0x10);
        let v8732 = v8660 & v8697;
        let v8790 = L::pick(v8732, 0x20);
        let v8731 = v8660 & v8695;
        let v8788 = L::pick(v8731, 0x40);
        let v8730 = v8660 & v8693;
        let v8786 = L::pick(v8730, 0x80);
        let v8729 = v8660 & v8691;
        let v8784 = L::pick(v8729, 0x100);
        let v8728 = v8660 & v8689;
        let v8782 = L::pick(v8728, 0x200);
        let v8727 = v8658 & v8699;
        let v8780 = L::pick(v8727, 0x400);
        let v8726 = v8658 & v8697;
        let v8778 = L::pick(v8726, 0x800);
        let v8725 = v8658 & v8695;
        let v8776 = L::pick(v8725, 0x1000);
        let v8724 = v8658 & v8693;
        let v8774 = L::pick(v8724, 0x2000);
        let v8723 = v8658 & v8691;
        let v8772 = L::pick(v8723, 0x4000);
        let v8722 = v8658 & v8689;
        let v8770 = L::pick(v8722, 0x8000);
        let v8721 = v8650 & v8674;
        let v8768 = L::pick(v8721, 0x10000);
        let v8720 = v8650 & v8672;
        let v8766 = L::pick(v8720, 0x20000);
        let v8719 = v8650 & v8670;
        let v8764 = L::pick(v8719, 0x40000);
        let v8718 = v8650 & v8668;
        let v8762 = L::pick(v8718, 0x80000);
        let v8717 = v8647 & v8699;
        let v8760 = L::pick(v8717, 0x100000);
        let v8716 = v8647 & v8697;
        let v8758 = L::pick(v8716, 0x200000);
        let v8715 = v8647 & v8695;
        let v8756 = L::pick(v8715, 0x400000);
        let v8714 = v8647 & v8693;
        let v8754 = L::pick(v8714, 0x800000);
        let v8713 = v8647 & v8691;
        let v8752 = L::pick(v8713, 0x1000000);
        let v8712 = v8647 & v8689;
        let v8750 = L::pick(v8712, 0x2000000);
        let v8711 = v8644 & v8674;
        let v8748 = L::pick(v8711, 0x4000000);
        let v8710 = v8644 & v8672;
        let v8746 = L::pick(v8710, 0x8000000);
        let v8709 = v8644 & v8670;
        let v8744 = L::pick(v8709, 0x10000000);
        let v8708 = v8644 & v8668;
        let v8742 = L::pick(v8708, 0x20000000);
        let v8707 = v8674 & v8703;
        let v8740 = L::pick(v8707, 0x40000000);
        let v8706 = v8672 & v8703;
        let v8739 = L::pick(v8706, 0x80000000);
        let v8741 = L::or(v8739, v8740);
        let v8743 = L::or(v8741, v8742);
        let v8745 = L::or(v8743, v8744);
        let v8747 = L::or(v8745, v8746);
        let v8749 = L::or(v8747, v8748);
        let v8751 = L::or(v8749, v8750);
        let v8753 = L::or(v8751, v8752);
        let v8755 = L::or(v8753, v8754);
        let v8757 = L::or(v8755, v8756);
        let v8759 = L::or(v8757, v8758);
        let v8761 = L::or(v8759, v8760);
        let v8763 = L::or(v8761, v8762);
        let v8765 = L::or(v8763, v8764);
        let v8767 = L::or(v8765, v8766);
        let v8769 = L::or(v8767, v8768);
        let v8771 = L::or(v8769, v8770);
        let v8773 = L::or(v8771, v8772);
        let v8775 = L::or(v8773, v8774);
        let v8777 = L::or(v8775, v8776);
        let v8779 = L::or(v8777, v8778);
        let v8781 = L::or(v8779, v8780);
        let v8783 = L::or(v8781, v8782);
        let v8785 = L::or(v8783, v8784);
        let v8787 = L::or(v8785, v8786);
        let v8789 = L::or(v8787, v8788);
        let v8791 = L::or(v8789, v8790);
        let v8793 = L::or(v8791, v8792);
        let v8795 = L::or(v8793, v8794);
        let v8797 = L::or(v8795, v8796);
        let v8799 = L::or(v8797, v8798);
        let v8801 = L::or(v8799, v8800);
        let v381 = w[986];
        let v8802 = L::xor(v381, v8801);
        let v8867 = L::xor(v3855, v8802);
        let v384 = w[979];
        w[1707] = v384;
        w[979] = v8867;
        let v379 = w[984 + back1_1];
        let v5777 = L::linear(v379, &MAP_1);
        let v378 = w[987 + back1_1];
        let v5776 = L::linear(v378, &MAP_0);
        let v5778 = L::xor(v5776, v5777);
        let v380 = w[981 + back1_1];
        let v5779 = L::xor(v380, v5778);
        let v5780 = L::choose(v573, v5779, L::word(0x0));
        w[980] = v5780;
        let v3004 = L::read(&m[45384..49480], v2962);
        let v390 = w[981 + back1_0];
        let v3653 = L::choose(v3617, v3004, v390);
        w[981 + next1] = v3653;
        let v5958 = L::choose(v573, v379, L::word(0x0));
        w[983] = v5958;
        let v3003 = L::read(&m[41288..45384], v2962);
        let v389 = w[984 + back1_0];
        let v3652 = L::choose(v3617, v3003, v389);
        w[984 + next1] = v3652;
        let v5957 = L::choose(v573, v378, L::word(0x0));
        w[986] = v5957;
        let v3002 = L::read(&m[37192..41288], v2962);
        let v388 = w[987 + back1_0];
        let v3651 = L::choose(v3617, v3002, v388);
        w[987 + next1] = v3651;
        let v287 = w[1063 + back1_0];
        let v11639 = L::linear(v287, &MAP_0);
        let v284 = w[1066 + back1_0];
        let v11638 = L::linear(v284, &MAP_1);
        let v11640 = L::xor(v11638, v11639);
        let v377 = w[989];
        w[1708] = v377;
        w[989] = v11640;
        let v367 = w[992];
        let v5925 = L::test(v367, 0xff);
        let v5838 = L::read(&m[1856..2112], v367);
        let v5839 = L::test(v5838, 0x1);
        let v5840 = !v5839;
        let v5927 = v5840 & v5925;
        b[43] = v5927;
        let v5837 = L::read(&m[1600..1856], v367);
        let v11637 = L::test(v5837, 0x1);
        b[44] = v11637;
        let v6121 = L::right::<4>(v367);
        let v6122 = L::left_by(L::word(0x1), v6121);
        let v8931 = L::test(v6122, 0x40);
        let v8869 = L::and(v367, L::word(0xf));
        let v8870 = L::left_by(L::word(0x1), v8869);
        let v8898 = L::test(v8870, 0x10);
        let v8933 = v8898 & v8931;
        let v9092 = L::pick(v8933, 0x1);
        let v8896 = L::test(v8870, 0x100);
        let v8932 = v8896 & v8931;
        let v9090 = L::pick(v8932, 0x2);
        let v8929 = L::test(v6122, 0x80);
        let v8891 = L::test(v8870, 0x1);
        let v8930 = v8891 & v8929;
        let v9088 = L::pick(v8930, 0x4);
        let v8927 = L::test(v8870, 0x8);
        let v8916 = L::test(v6122, 0x100);
        let v8928 = v8916 & v8927;
        let v9086 = L::pick(v8928, 0x8);
        let v8925 = L::test(v8870, 0x20);
        let v8926 = v8916 & v8925;
        let v9084 = L::pick(v8926, 0x10);
        let v8923 = L::test(v8870, 0x40);
        let v8924 = v8916 & v8923;
        let v9082 = L::pick(v8924, 0x20);
        let v8921 = L::test(v8870, 0x200);
        let v8922 = v8916 & v8921;
        let v9080 = L::pick(v8922, 0x40);
        let v8919 = L::test(v8870, 0x400);
        let v8920 = v8916 & v8919;
        let v9078 = L::pick(v8920, 0x80);
        let v8917 = L::test(v8870, 0x1000);
        let v8918 = v8916 & v8917;
        let v9076 = L::pick(v8918, 0x100);
        let v8911 = L::test(v6122, 0x200);
        let v8902 = L::test(v8870, 0x2);
        let v8915 = v8902 & v8911;
        let v9074 = L::pick(v8915, 0x200);
        let v8900 = L::test(v8870, 0x4);
        let v8914 = v8900 & v8911;
        let v9072 = L::pick(v8914, 0x400);
        let v8913 = v8898 & v8911;
        let v9070 = L::pick(v8913, 0x800);
        let v8912 = v8896 & v8911;
        let v9068 = L::pick(v8912, 0x1000);
        let v8906 = L::test(v6122, 0x400);
        let v8910 = v8902 & v8906;
        let v9066 = L::pick(v8910, 0x2000);
        let v8909 = v8900 & v8906;
        let v9064 = L::pick(v8909, 0x4000);
        let v8908 = v8898 & v8906;
        let v9062 = L::pick(v8908, 0x8000);
        let v8907 = v8896 & v8906;
        let v9060 = L::pick(v8907, 0x10000);
        let v8904 = L::test(v6122, 0x800);
        let v8905 = v8891 & v8904;
        let v9058 = L::pick(v8905, 0x20000);
        let v8895 = L::test(v6122, 0x1000);
        let v8903 = v8895 & v8902;
        let v9056 = L::pick(v8903, 0x40000);
        let v8901 = v8895 & v8900;
        let v9054 = L::pick(v8901, 0x80000);
        let v8899 = v8895 & v8898;
        let v9052 = L::pick(v8899, 0x100000);
        let v8897 = v8895 & v8896;
        let v9050 = L::pick(v8897, 0x200000);
        let v8893 = L::test(v6122, 0x2000);
        let v8894 = v8891 & v8893;
        let v9048 = L::pick(v8894, 0x400000);
        let v8890 = L::test(v6122, 0x4000);
        let v8892 = v8890 & v8891;
        let v9046 = L::pick(v8892, 0x800000);
        let v8888 = L::test(v6122, 0x2);
        let v8876 = L::test(v8870, 0x8000);
        let v8889 = v8876 & v8888;
        let v9044 = L::pick(v8889, 0x1000000);
        let v8886 = L::test(v6122, 0x4);
        let v8887 = v8876 & v8886;
        let v9042 = L::pick(v8887, 0x2000000);
        let v8878 = L::test(v6122, 0x8);
        let v8873 = L::test(v8870, 0x80);
        let v8885 = v8873 & v8878;
        let v9040 = L::pick(v8885, 0x4000000);
        let v8883 = L::test(v8870, 0x800);
        let v8884 = v8878 & v8883;
        let v9038 = L::pick(v8884, 0x8000000);
        let v8881 = L::test(v8870, 0x2000);
        let v8882 = v8878 & v8881;
        let v9036 = L::pick(v8882, 0x10000000);
        let v8879 = L::test(v8870, 0x4000);
        let v8880 = v8878 & v8879;
        let v9034 = L::pick(v8880, 0x20000000);
        let v8875 = L::test(v6122, 0x10);
        let v8877 = v8875 & v8876;
        let v9032 = L::pick(v8877, 0x40000000);
        let v8872 = L::test(v6122, 0x20);
        let v8874 = v8872 & v8873;
        let v9031 = L::pick(v8874, 0x80000000);
        let v9033 = L::or(v9031, v9032);
        let v9035 = L::or(v9033, v9034);
        let v9037 = L::or(v9035, v9036);
        let v9039 = L::or(v9037, v9038);
        let v9041 = L::or(v9039, v9040);
        let v9043 = L::or(v9041, v9042);
        let v9045 = L::or(v9043, v9044);
        let v9047 = L::or(v9045, v9046);
        let v9049 = L::or(v9047, v9048);
        let v9051 = L::or(v9049, v9050);
        let v9053 = L::or(v9051, v9052);
        let v9055 = L::or(v9053, v9054);
        let v9057 = L::or(v9055, v9056);
        let v9059 = L::or(v9057, v9058);
        let v9061 = L::or(v9059, v9060);
        let v9063 = L::or(v9061, v9062);
        let v9065 = L::or(v9063, v9064);
        let v9067 = L::or(v9065, v9066);
        let v9069 = L::or(v9067, v9068);
        let v9071 = L::or(v9069, v9070);
        let v9073 = L::or(v9071, v9072);
        let v9075 = L::or(v9073, v9074);
        let v9077 = L::or(v9075, v9076);
        let v9079 = L::or(v9077, v9078);
        let v9081 = L::or(v9079, v9080);
        let v9083 = L::or(v9081, v9082);
        let v9085 = L::or(v9083, v9084);
        let v9087 = L::or(v9085, v9086);
        let v9089 = L::or(v9087, v9088);
        let v9091 = L::or(v9089, v9090);
        let v9093 = L::or(v9091, v9092);
        let v366 = w[995];
        let v9094 = L::xor(v366, v9093);
        let v9096 = L::xor(v3855, v9094);
        let v369 = w[990];
        w[1709] = v369;
        w[990] = v9096;
        let v8962 = L::test(v6122, 0x1);
        let v8966 = v8873 & v8962;
        let v9028 = L::pick(v8966, 0x1);
        let v8965 = v8883 & v8962;
        let v9026 = L::pick(v8965, 0x2);
        let v8964 = v8881 & v8962;
        let v9024 = L::pick(v8964, 0x4);
        let v8963 = v8879 & v8962;
        let v9022 = L::pick(v8963, 0x8);
        let v8961 = v8888 & v8927;
        let v9020 = L::pick(v8961, 0x10);
        let v8960 = v8888 & v8925;
        let v9018 = L::pick(v8960, 0x20);
        let v8959 = v8888 & v8923;
        let v9016 = L::pick(v8959, 0x40);
        let v8958 = v8888 & v8921;
        let v9014 = L::pick(v8958, 0x80);
        let v8957 = v8888 & v8919;
        let v9012 = L::pick(v8957, 0x100);
        let v8956 = v8888 & v8917;
        let v9010 = L::pick(v8956, 0x200);
        let v8955 = v8886 & v8927;
        let v9008 = L::pick(v8955, 0x400);
        let v8954 = v8886 & v8925;
        let v9006 = L::pick(v8954, 0x800);
        let v8953 = v8886 & v8923;
        let v9004 = L::pick(v8953, 0x1000);
        let v8952 = v8886 & v8921;
        let v9002 = L::pick(v8952, 0x2000);
        let v8951 = v8886 & v8919;
        let v9000 = L::pick(v8951, 0x4000);
        let v8950 = v8886 & v8917;
        let v8998 = L::pick(v8950, 0x8000);
        let v8949 = v8878 & v8902;
        let v8996 = L::pick(v8949, 0x10000);
        let v8948 = v8878 & v8900;
        let v8994 = L::pick(v8948, 0x20000);
        let v8947 = v8878 & v8898;
        let v8992 = L::pick(v8947, 0x40000);
        let v8946 = v8878 & v8896;
        let v8990 = L::pick(v8946, 0x80000);
        let v8945 = v8875 & v8927;
        let v8988 = L::pick(v8945, 0x100000);
        let v8944 = v8875 & v8925;
        let v8986 = L::pick(v8944, 0x200000);
        let v8943 = v8875 & v8923;
        let v8984 = L::pick(v8943, 0x400000);
        let v8942 = v8875 & v8921;
        let v8982 = L::pick(v8942, 0x800000);
        let v8941 = v8875 & v8919;
        let v8980 = L::pick(v8941, 0x1000000);
        let v8940 = v8875 & v8917;
        let v8978 = L::pick(v8940, 0x2000000);
        let v8939 = v8872 & v8902;
        let v8976 = L::pick(v8939, 0x4000000);
        let v8938 = v8872 & v8900;
        let v8974 = L::pick(v8938, 0x8000000);
        let v8937 = v8872 & v8898;
        let v8972 = L::pick(v8937, 0x10000000);
        let v8936 = v8872 & v8896;
        let v8970 = L::pick(v8936, 0x20000000);
        let v8935 = v8902 & v8931;
        let v8968 = L::pick(v8935, 0x40000000);
        let v8934 = v8900 & v8931;
        let v8967 = L::pick(v8934, 0x80000000);
        let v8969 = L::or(v8967, v8968);
        let v8971 = L::or(v8969, v8970);
        let v8973 = L::or(v8971, v8972);
        let v8975 = L::or(v8973, v8974);
        let v8977 = L::or(v8975, v8976);
        let v8979 = L::or(v8977, v8978);
        let v8981 = L::or(v8979, v8980);
        let v8983 = L::or(v8981, v8982);
        let v8985 = L::or(v8983, v8984);
        let v8987 = L::or(v8985, v8986);
        let v8989 = L::or(v8987, v8988);
        let v8991 = L::or(v8989, v8990);
        let v8993 = L::or(v8991, v8992);
        let v8995 = L::or(v8993, v8994);
        let v8997 = L::or(v8995, v8996);
        let v8999 = L::or(v8997, v8998);
        let v9001 = L::or(v8999, v9000);
        let v9003 = L::or(v9001, v9002);
        let v9005 = L::or(v9003, v9004);
        let v9007 = L::or(v9005, v9006);
        let v9009 = L::or(v9007, v9008);
        let v9011 = L::or(v9009, v9010);
        let v9013 = L::or(v9011, v9012);
        let v9015 = L::or(v9013, v9014);
        let v9017 = L::or(v9015, v9016);
        let v9019 = L::or(v9017, v9018);
        let v9021 = L::or(v9019, v9020);
        let v9023 = L::or(v9021, v9022);
        let v9025 = L::or(v9023, v9024);
        let v9027 = L::or(v9025, v9026);
        let v9029 = L::or(v9027, v9028);
        let v365 = w[998];
        let v9030 = L::xor(v365, v9029);
        let v9095 = L::xor(v3855, v9030);
        let v368 = w[991];
        w[1710] = v368;
        w[991] = v9095;
        let v363 = w[996 + back1_1];
        let v5788 = L::linear(v363, &MAP_1);
        let v362 = w[999 + back1_1];
        let v5787 = L::linear(v362, &MAP_0);
        let v5789 = L::xor(v5787, v5788);
        let v364 = w[993 + back1_1];
        let v5790 = L::xor(v364, v5789);
        let v5791 = L::choose(v573, v5790, L::word(0x0));
        w[992] = v5791;
        let v3001 = L::read(&m[57672..61768], v2962);
        let v374 = w[993 + back1_0];
        let v3656 = L::choose(v3617, v3001, v374);
        w[993 + next1] = v3656;
        let v5953 = L::choose(v573, v363, L::word(0x0));
        w[995] = v5953;
        let v3000 = L::read(&m[53576..57672], v2962);
        let v373 = w[996 + back1_0];
        let v3655 = L::choose(v3617, v3000, v373);
        w[996 + next1] = v3655;
        let v5952 = L::choose(v573, v362, L::word(0x0));
        w[998] = v5952;
        let v2999 = L::read(&m[49480..53576], v2962);
        let v372 = w[999 + back1_0];
        let v3654 = L::choose(v3617, v2999, v372);
        w[999 + next1] = v3654;
        let v281 = w[1069 + back1_0];
        let v11635 = L::linear(v281, &MAP_0);
        let v278 = w[1072 + back1_0];
        let v11634 = L::linear(v278, &MAP_1);
        let v11636 = L::xor(v11634, v11635);
        let v361 = w[1001];
        w[1711] = v361;
        w[1001] = v11636;
        let v351 = w[1004];
        let v5928 = L::test(v351, 0xff);
        let v5834 = L::read(&m[1344..1600], v351);
        let v5835 = L::test(v5834, 0x1);
        let v5836 = !v5835;
        let v5930 = v5836 & v5928;
        b[45] = v5930;
        let v5833 = L::read(&m[1088..1344], v351);
        let v11633 = L::test(v5833, 0x1);
        b[46] = v11633;
        let v6124 = L::right::<4>(v351);
        let v6125 = L::left_by(L::word(0x1), v6124);
        let v9159 = L::test(v6125, 0x40);
        let v9097 = L::and(v351, L::word(0xf));
        let v9098 = L::left_by(L::word(0x1), v9097);
        let v9126 = L::test(v9098, 0x10);
        let v9161 = v9126 & v9159;
        let v9320 = L::pick(v9161, 0x1);
        let v9124 = L::test(v9098, 0x100);
        let v9160 = v9124 & v9159;
        let v9318 = L::pick(v9160, 0x2);
        let v9157 = L::test(v6125, 0x80);
        let v9119 = L::test(v9098, 0x1);
        let v9158 = v9119 & v9157;
        let v9316 = L::pick(v9158, 0x4);
        let v9155 = L::test(v9098, 0x8);
        let v9144 = L::test(v6125, 0x100);
        let v9156 = v9144 & v9155;
        let v9314 = L::pick(v9156, 0x8);
        let v9153 = L::test(v9098, 0x20);
        let v9154 = v9144 & v9153;
        let v9312 = L::pick(v9154, 0x10);
        let v9151 = L::test(v9098, 0x40);
        let v9152 = v9144 & v9151;
        let v9310 = L::pick(v9152, 0x20);
        let v9149 = L::test(v9098, 0x200);
        let v9150 = v9144 & v9149;
        let v9308 = L::pick(v9150, 0x40);
        let v9147 = L::test(v9098, 0x400);
        let v9148 = v9144 & v9147;
        let v9306 = L::pick(v9148, 0x80);
        let v9145 = L::test(v9098, 0x1000);
        let v9146 = v9144 & v9145;
        let v9304 = L::pick(v9146, 0x100);
        let v9139 = L::test(v6125, 0x200);
        let v9130 = L::test(v9098, 0x2);
        let v9143 = v9130 & v9139;
        let v9302 = L::pick(v9143, 0x200);
        let v9128 = L::test(v9098, 0x4);
        let v9142 = v9128 & v9139;
        let v9300 = L::pick(v9142, 0x400);
        let v9141 = v9126 & v9139;
        let v9298 = L::pick(v9141, 0x800);
        let v9140 = v9124 & v9139;
        let v9296 = L::pick(v9140, 0x1000);
        let v9134 = L::test(v6125, 0x400);
        let v9138 = v9130 & v9134;
        let v9294 = L::pick(v9138, 0x2000);
        let v9137 = v9128 & v9134;
        let v9292 = L::pick(v9137, 0x4000);
        let v9136 = v9126 & v9134;
        let v9290 = L::pick(v9136, 0x8000);
        let v9135 = v9124 & v9134;
        let v9288 = L::pick(v9135, 0x10000);
        let v9132 = L::test(v6125, 0x800);
        let v9133 = v9119 & v9132;
        let v9286 = L::pick(v9133, 0x20000);
        let v9123 = L::test(v6125, 0x1000);
        let v9131 = v9123 & v9130;
        let v9284 = L::pick(v9131, 0x40000);
        let v9129 = v9123 & v9128;
        let v9282 = L::pick(v9129, 0x80000);
        let v9127 = v9123 & v9126;
        let v9280 = L::pick(v9127, 0x100000);
        let v9125 = v9123 & v9124;
        let v9278 = L::pick(v9125, 0x200000);
        let v9121 = L::test(v6125, 0x2000);
        let v9122 = v9119 & v9121;
        let v9276 = L::pick(v9122, 0x400000);
        let v9118 = L::test(v6125, 0x4000);
        let v9120 = v9118 & v9119;
        let v9274 = L::pick(v9120, 0x800000);
        let v9116 = L::test(v6125, 0x2);
        let v9104 = L::test(v9098, 0x8000);
        let v9117 = v9104 & v9116;
        let v9272 = L::pick(v9117, 0x1000000);
        let v9114 = L::test(v6125, 0x4);
        let v9115 = v9104 & v9114;
        let v9270 = L::pick(v9115, 0x2000000);
        let v9106 = L::test(v6125, 0x8);
        let v9101 = L::test(v9098, 0x80);
        let v9113 = v9101 & v9106;
        let v9268 = L::pick(v9113, 0x4000000);
        let v9111 = L::test(v9098, 0x800);
        let v9112 = v9106 & v9111;
        let v9266 = L::pick(v9112, 0x8000000);
        let v9109 = L::test(v9098, 0x2000);
        let v9110 = v9106 & v9109;
        let v9264 = L::pick(v9110, 0x10000000);
        let v9107 = L::test(v9098, 0x4000);
        let v9108 = v9106 & v9107;
        let v9262 = L::pick(v9108, 0x20000000);
        let v9103 = L::test(v6125, 0x10);
        let v9105 = v9103 & v9104;
        let v9260 = L::pick(v9105, 0x40000000);
        let v9100 = L::test(v6125, 0x20);
        let v9102 = v9100 & v9101;
        let v9259 = L::pick(v9102, 0x80000000);
        let v9261 = L::or(v9259, v9260);
        let v9263 = L::or(v9261, v9262);
        let v9265 = L::or(v9263, v9264);
        let v9267 = L::or(v9265, v9266);
        let v9269 = L::or(v9267, v9268);
        let v9271 = L::or(v9269, v9270);
        let v9273 = L::or(v9271, v9272);
        let v9275 = L::or(v9273, v9274);
        let v9277 = L::or(v9275, v9276);
        let v9279 = L::or(v9277, v9278);
        let v9281 = L::or(v9279, v9280);
        let v9283 = L::or(v9281, v9282);
        let v9285 = L::or(v9283, v9284);
        let v9287 = L::or(v9285, v9286);
        let v9289 = L::or(v9287, v9288);
        let v9291 = L::or(v9289, v9290);
        let v9293 = L::or(v9291, v9292);
        let v9295 = L::or(v9293, v9294);
        let v9297 = L::or(v9295, v9296);
        let v9299 = L::or(v9297, v9298);
        let v9301 = L::or(v9299, v9300);
        let v9303 = L::or(v9301, v9302);
        let v9305 = L::or(v9303, v9304);
        let v9307 = L::or(v9305, v9306);
        let v9309 = L::or(v9307, v9308);
        let v9311 = L::or(v9309, v9310);
        let v9313 = L::or(v9311, v9312);
        let v9315 = L::or(v9313, v9314);
        let v9317 = L::or(v9315, v9316);
        let v9319 = L::or(v9317, v9318);
        let v9321 = L::or(v9319, v9320);
        let v350 = w[1007];
        let v9322 = L::xor(v350, v9321);
        let v9324 = L::xor(v3855, v9322);
        let v353 = w[1002];
        w[1712] = v353;
        w[1002] = v9324;
        let v9190 = L::test(v6125, 0x1);
        let v9194 = v9101 & v9190;
        let v9256 = L::pick(v9194, 0x1);
        w[1713] = v9256;
        let v9193 = v9111 & v9190;
        let v9254 = L::pick(v9193, 0x2);
        w[1714] = v9254;
        let v9192 = v9109 & v9190;
        let v9252 = L::pick(v9192, 0x4);
        w[1715] = v9252;
        let v9191 = v9107 & v9190;
        let v9250 = L::pick(v9191, 0x8);
        w[1716] = v9250;
        let v9189 = v9116 & v9155;
        let v9248 = L::pick(v9189, 0x10);
        w[1717] = v9248;
        let v9188 = v9116 & v9153;
        let v9246 = L::pick(v9188, 0x20);
        w[1718] = v9246;
        let v9187 = v9116 & v9151;
        let v9244 = L::pick(v9187, 0x40);
        w[1719] = v9244;
        let v9186 = v9116 & v9149;
        let v9242 = L::pick(v9186, 0x80);
        w[1720] = v9242;
        let v9185 = v9116 & v9147;
        let v9240 = L::pick(v9185, 0x100);
        w[1721] = v9240;
        let v9184 = v9116 & v9145;
        let v9238 = L::pick(v9184, 0x200);
        w[1722] = v9238;
        let v9183 = v9114 & v9155;
        let v9236 = L::pick(v9183, 0x400);
        w[1723] = v9236;
        let v9182 = v9114 & v9153;
        let v9234 = L::pick(v9182, 0x800);
        w[1724] = v9234;
        let v9181 = v9114 & v9151;
        let v9232 = L::pick(v9181, 0x1000);
        w[1725] = v9232;
        let v9180 = v9114 & v9149;
        let v9230 = L::pick(v9180, 0x2000);
        w[1726] = v9230;
        let v9179 = v9114 & v9147;
        let v9228 = L::pick(v9179, 0x4000);
        w[1727] = v9228;
        let v9178 = v9114 & v9145;
        let v9226 = L::pick(v9178, 0x8000);
        let v9177 = v9106 & v9130;
        let v9224 = L::pick(v9177, 0x10000);
        let v9176 = v9106 & v9128;
        let v9222 = L::pick(v9176, 0x20000);
        let v9175 = v9106 & v9126;
        let v9220 = L::pick(v9175, 0x40000);
        let v9174 = v9106 & v9124;
        let v9218 = L::pick(v9174, 0x80000);
        let v9173 = v9103 & v9155;
        let v9216 = L::pick(v9173, 0x100000);
        let v9172 = v9103 & v9153;
        let v9214 = L::pick(v9172, 0x200000);
        let v9171 = v9103 & v9151;
        let v9212 = L::pick(v9171, 0x400000);
        let v9170 = v9103 & v9149;
        let v9210 = L::pick(v9170, 0x800000);
        let v9169 = v9103 & v9147;
        let v9208 = L::pick(v9169, 0x1000000);
        let v9168 = v9103 & v9145;
        let v9206 = L::pick(v9168, 0x2000000);
        let v9167 = v9100 & v9130;
        let v9204 = L::pick(v9167, 0x4000000);
        let v9166 = v9100 & v9128;
        let v9202 = L::pick(v9166, 0x8000000);
        let v9165 = v9100 & v9126;
        let v9200 = L::pick(v9165, 0x10000000);
        let v9164 = v9100 & v9124;
        let v9198 = L::pick(v9164, 0x20000000);
        let v9163 = v9130 & v9159;
        let v9196 = L::pick(v9163, 0x40000000);
        let v9162 = v9128 & v9159;
        let v9195 = L::pick(v9162, 0x80000000);
        let v9197 = L::or(v9195, v9196);
        let v9199 = L::or(v9197, v9198);
        let v9201 = L::or(v9199, v9200);
        let v9203 = L::or(v9201, v9202);
        let v9205 = L::or(v9203, v9204);
        let v9207 = L::or(v9205, v9206);
        let v9209 = L::or(v9207, v9208);
        let v9211 = L::or(v9209, v9210);
        let v9213 = L::or(v9211, v9212);
        let v9215 = L::or(v9213, v9214);
        let v9217 = L::or(v9215, v9216);
        let v9219 = L::or(v9217, v9218);
        let v9221 = L::or(v9219, v9220);
        let v9223 = L::or(v9221, v9222);
        let v9225 = L::or(v9223, v9224);
        let v9227 = L::or(v9225, v9226);
        w[1728] = v9227;
    }
}

enum Clock4 {}

impl<L: Lanes> Part<L> for Clock4 {
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
        let back7_2 = t.wrapping_sub(2) & 7;
        let back31_19 = t.wrapping_sub(19) & 31;
        let v9227 = w[1728];
        let v9228 = w[1727];
        let v9229 = L::or(v9227, v9228);
        let v9230 = w[1726];
        let v9231 = L::or(v9229, v9230);
        let v9232 = w[1725];
        let v9233 = L::or(v9231, v9232);
        let v9234 = w[1724];
        let v9235 = L::or(v9233, v9234);
        let v9236 = w[1723];
        let v9237 = L::or(v9235, v9236);
        let v9238 = w[1722];
        let v9239 = L::or(v9237, v9238);
        let v9240 = w[1721];
        let v9241 = L::or(v9239, v9240);
        let v9242 = w[1720];
        let v9243 = L::or(v9241, v9242);
        let v9244 = w[1719];
        let v9245 = L::or(v9243, v9244);
        let v9246 = w[1718];
        let v9247 = L::or(v9245, v9246);
        let v9248 = w[1717];
        let v9249 = L::or(v9247, v9248);
        let v9250 = w[1716];
        let v9251 = L::or(v9249, v9250);
        let v9252 = w[1715];
        let v9253 = L::or(v9251, v9252);
        let v9254 = w[1714];
        let v9255 = L::or(v9253, v9254);
        let v9256 = w[1713];
        let v9257 = L::or(v9255, v9256);
        let v349 = w[1010];
        let v9258 = L::xor(v349, v9257);
        let v3855 = w[1673];
        let v9323 = L::xor(v3855, v9258);
        let v352 = w[1003];
        w[1729] = v352;
        w[1003] = v9323;
        let v347 = w[1008 + back1_1];
        let v5799 = L::linear(v347, &MAP_1);
        let v346 = w[1011 + back1_1];
        let v5798 = L::linear(v346, &MAP_0);
        let v5800 = L::xor(v5798, v5799);
        let v348 = w[1005 + back1_1];
        let v5801 = L::xor(v348, v5800);
        let v573 = b[51];
        let v5802 = L::choose(v573, v5801, L::word(0x0));
        w[1004] = v5802;
        let v2962 = w[1626];
        let v2998 = L::read(&m[69960..74056], v2962);
        let v3617 = b[205];
        let v358 = w[1005 + back1_0];
        let v3659 = L::choose(v3617, v2998, v358);
        w[1005 + next1] = v3659;
        let v5948 = L::choose(v573, v347, L::word(0x0));
        w[1007] = v5948;
        let v2997 = L::read(&m[65864..69960], v2962);
        let v357 = w[1008 + back1_0];
        let v3658 = L::choose(v3617, v2997, v357);
        w[1008 + next1] = v3658;
        let v5947 = L::choose(v573, v346, L::word(0x0));
        w[1010] = v5947;
        let v2996 = L::read(&m[61768..65864], v2962);
        let v356 = w[1011 + back1_0];
        let v3657 = L::choose(v3617, v2996, v356);
        w[1011 + next1] = v3657;
        let v275 = w[1075 + back1_0];
        let v11631 = L::linear(v275, &MAP_0);
        let v272 = w[1078 + back1_0];
        let v11630 = L::linear(v272, &MAP_1);
        let v11632 = L::xor(v11630, v11631);
        let v345 = w[1013];
        w[1730] = v345;
        w[1013] = v11632;
        let v335 = w[1016];
        let v5931 = L::test(v335, 0xff);
        let v5830 = L::read(&m[832..1088], v335);
        let v5831 = L::test(v5830, 0x1);
        let v5832 = !v5831;
        let v5933 = v5832 & v5931;
        b[47] = v5933;
        let v5829 = L::read(&m[576..832], v335);
        let v11629 = L::test(v5829, 0x1);
        b[48] = v11629;
        let v6127 = L::right::<4>(v335);
        let v6128 = L::left_by(L::word(0x1), v6127);
        let v9387 = L::test(v6128, 0x40);
        let v9325 = L::and(v335, L::word(0xf));
        let v9326 = L::left_by(L::word(0x1), v9325);
        let v9354 = L::test(v9326, 0x10);
        let v9389 = v9354 & v9387;
        let v9548 = L::pick(v9389, 0x1);
        let v9352 = L::test(v9326, 0x100);
        let v9388 = v9352 & v9387;
        let v9546 = L::pick(v9388, 0x2);
        let v9385 = L::test(v6128, 0x80);
        let v9347 = L::test(v9326, 0x1);
        let v9386 = v9347 & v9385;
        let v9544 = L::pick(v9386, 0x4);
        let v9383 = L::test(v9326, 0x8);
        let v9372 = L::test(v6128, 0x100);
        let v9384 = v9372 & v9383;
        let v9542 = L::pick(v9384, 0x8);
        let v9381 = L::test(v9326, 0x20);
        let v9382 = v9372 & v9381;
        let v9540 = L::pick(v9382, 0x10);
        let v9379 = L::test(v9326, 0x40);
        let v9380 = v9372 & v9379;
        let v9538 = L::pick(v9380, 0x20);
        let v9377 = L::test(v9326, 0x200);
        let v9378 = v9372 & v9377;
        let v9536 = L::pick(v9378, 0x40);
        let v9375 = L::test(v9326, 0x400);
        let v9376 = v9372 & v9375;
        let v9534 = L::pick(v9376, 0x80);
        let v9373 = L::test(v9326, 0x1000);
        let v9374 = v9372 & v9373;
        let v9532 = L::pick(v9374, 0x100);
        let v9367 = L::test(v6128, 0x200);
        let v9358 = L::test(v9326, 0x2);
        let v9371 = v9358 & v9367;
        let v9530 = L::pick(v9371, 0x200);
        let v9356 = L::test(v9326, 0x4);
        let v9370 = v9356 & v9367;
        let v9528 = L::pick(v9370, 0x400);
        let v9369 = v9354 & v9367;
        let v9526 = L::pick(v9369, 0x800);
        let v9368 = v9352 & v9367;
        let v9524 = L::pick(v9368, 0x1000);
        let v9362 = L::test(v6128, 0x400);
        let v9366 = v9358 & v9362;
        let v9522 = L::pick(v9366, 0x2000);
        let v9365 = v9356 & v9362;
        let v9520 = L::pick(v9365, 0x4000);
        let v9364 = v9354 & v9362;
        let v9518 = L::pick(v9364, 0x8000);
        let v9363 = v9352 & v9362;
        let v9516 = L::pick(v9363, 0x10000);
        let v9360 = L::test(v6128, 0x800);
        let v9361 = v9347 & v9360;
        let v9514 = L::pick(v9361, 0x20000);
        let v9351 = L::test(v6128, 0x1000);
        let v9359 = v9351 & v9358;
        let v9512 = L::pick(v9359, 0x40000);
        let v9357 = v9351 & v9356;
        let v9510 = L::pick(v9357, 0x80000);
        let v9355 = v9351 & v9354;
        let v9508 = L::pick(v9355, 0x100000);
        let v9353 = v9351 & v9352;
        let v9506 = L::pick(v9353, 0x200000);
        let v9349 = L::test(v6128, 0x2000);
        let v9350 = v9347 & v9349;
        let v9504 = L::pick(v9350, 0x400000);
        let v9346 = L::test(v6128, 0x4000);
        let v9348 = v9346 & v9347;
        let v9502 = L::pick(v9348, 0x800000);
        let v9344 = L::test(v6128, 0x2);
        let v9332 = L::test(v9326, 0x8000);
        let v9345 = v9332 & v9344;
        let v9500 = L::pick(v9345, 0x1000000);
        let v9342 = L::test(v6128, 0x4);
        let v9343 = v9332 & v9342;
        let v9498 = L::pick(v9343, 0x2000000);
        let v9334 = L::test(v6128, 0x8);
        let v9329 = L::test(v9326, 0x80);
        let v9341 = v9329 & v9334;
        let v9496 = L::pick(v9341, 0x4000000);
        let v9339 = L::test(v9326, 0x800);
        let v9340 = v9334 & v9339;
        let v9494 = L::pick(v9340, 0x8000000);
        let v9337 = L::test(v9326, 0x2000);
        let v9338 = v9334 & v9337;
        let v9492 = L::pick(v9338, 0x10000000);
        let v9335 = L::test(v9326, 0x4000);
        let v9336 = v9334 & v9335;
        let v9490 = L::pick(v9336, 0x20000000);
        let v9331 = L::test(v6128, 0x10);
        let v9333 = v9331 & v9332;
        let v9488 = L::pick(v9333, 0x40000000);
        let v9328 = L::test(v6128, 0x20);
        let v9330 = v9328 & v9329;
        let v9487 = L::pick(v9330, 0x80000000);
        let v9489 = L::or(v9487, v9488);
        let v9491 = L::or(v9489, v9490);
        let v9493 = L::or(v9491, v9492);
        let v9495 = L::or(v9493, v9494);
        let v9497 = L::or(v9495, v9496);
        let v9499 = L::or(v9497, v9498);
        let v9501 = L::or(v9499, v9500);
        let v9503 = L::or(v9501, v9502);
        let v9505 = L::or(v9503, v9504);
        let v9507 = L::or(v9505, v9506);
        let v9509 = L::or(v9507, v9508);
        let v9511 = L::or(v9509, v9510);
        let v9513 = L::or(v9511, v9512);
        let v9515 = L::or(v9513, v9514);
        let v9517 = L::or(v9515, v9516);
        let v9519 = L::or(v9517, v9518);
        let v9521 = L::or(v9519, v9520);
        let v9523 = L::or(v9521, v9522);
        let v9525 = L::or(v9523, v9524);
        let v9527 = L::or(v9525, v9526);
        let v9529 = L::or(v9527, v9528);
        let v9531 = L::or(v9529, v9530);
        let v9533 = L::or(v9531, v9532);
        let v9535 = L::or(v9533, v9534);
        let v9537 = L::or(v9535, v9536);
        let v9539 = L::or(v9537, v9538);
        let v9541 = L::or(v9539, v9540);
        let v9543 = L::or(v9541, v9542);
        let v9545 = L::or(v9543, v9544);
        let v9547 = L::or(v9545, v9546);
        let v9549 = L::or(v9547, v9548);
        let v334 = w[1019];
        let v9550 = L::xor(v334, v9549);
        let v9552 = L::xor(v3855, v9550);
        let v337 = w[1014];
        w[1731] = v337;
        w[1014] = v9552;
        let v9418 = L::test(v6128, 0x1);
        let v9422 = v9329 & v9418;
        let v9484 = L::pick(v9422, 0x1);
        let v9421 = v9339 & v9418;
        let v9482 = L::pick(v9421, 0x2);
        let v9420 = v9337 & v9418;
        let v9480 = L::pick(v9420, 0x4);
        let v9419 = v9335 & v9418;
        let v9478 = L::pick(v9419, 0x8);
        let v9417 = v9344 & v9383;
        let v9476 = L::pick(v9417, 0x10);
        let v9416 = v9344 & v9381;
        let v9474 = L::pick(v9416, 0x20);
        let v9415 = v9344 & v9379;
        let v9472 = L::pick(v9415, 0x40);
        let v9414 = v9344 & v9377;
        let v9470 = L::pick(v9414, 0x80);
        let v9413 = v9344 & v9375;
        let v9468 = L::pick(v9413, 0x100);
        let v9412 = v9344 & v9373;
        let v9466 = L::pick(v9412, 0x200);
        let v9411 = v9342 & v9383;
        let v9464 = L::pick(v9411, 0x400);
        let v9410 = v9342 & v9381;
        let v9462 = L::pick(v9410, 0x800);
        let v9409 = v9342 & v9379;
        let v9460 = L::pick(v9409, 0x1000);
        let v9408 = v9342 & v9377;
        let v9458 = L::pick(v9408, 0x2000);
        let v9407 = v9342 & v9375;
        let v9456 = L::pick(v9407, 0x4000);
        let v9406 = v9342 & v9373;
        let v9454 = L::pick(v9406, 0x8000);
        let v9405 = v9334 & v9358;
        let v9452 = L::pick(v9405, 0x10000);
        let v9404 = v9334 & v9356;
        let v9450 = L::pick(v9404, 0x20000);
        let v9403 = v9334 & v9354;
        let v9448 = L::pick(v9403, 0x40000);
        let v9402 = v9334 & v9352;
        let v9446 = L::pick(v9402, 0x80000);
        let v9401 = v9331 & v9383;
        let v9444 = L::pick(v9401, 0x100000);
        let v9400 = v9331 & v9381;
        let v9442 = L::pick(v9400, 0x200000);
        let v9399 = v9331 & v9379;
        let v9440 = L::pick(v9399, 0x400000);
        let v9398 = v9331 & v9377;
        let v9438 = L::pick(v9398, 0x800000);
        let v9397 = v9331 & v9375;
        let v9436 = L::pick(v9397, 0x1000000);
        let v9396 = v9331 & v9373;
        let v9434 = L::pick(v9396, 0x2000000);
        let v9395 = v9328 & v9358;
        let v9432 = L::pick(v9395, 0x4000000);
        let v9394 = v9328 & v9356;
        let v9430 = L::pick(v9394, 0x8000000);
        let v9393 = v9328 & v9354;
        let v9428 = L::pick(v9393, 0x10000000);
        let v9392 = v9328 & v9352;
        let v9426 = L::pick(v9392, 0x20000000);
        let v9391 = v9358 & v9387;
        let v9424 = L::pick(v9391, 0x40000000);
        let v9390 = v9356 & v9387;
        let v9423 = L::pick(v9390, 0x80000000);
        let v9425 = L::or(v9423, v9424);
        let v9427 = L::or(v9425, v9426);
        let v9429 = L::or(v9427, v9428);
        let v9431 = L::or(v9429, v9430);
        let v9433 = L::or(v9431, v9432);
        let v9435 = L::or(v9433, v9434);
        let v9437 = L::or(v9435, v9436);
        let v9439 = L::or(v9437, v9438);
        let v9441 = L::or(v9439, v9440);
        let v9443 = L::or(v9441, v9442);
        let v9445 = L::or(v9443, v9444);
        let v9447 = L::or(v9445, v9446);
        let v9449 = L::or(v9447, v9448);
        let v9451 = L::or(v9449, v9450);
        let v9453 = L::or(v9451, v9452);
        let v9455 = L::or(v9453, v9454);
        let v9457 = L::or(v9455, v9456);
        let v9459 = L::or(v9457, v9458);
        let v9461 = L::or(v9459, v9460);
        let v9463 = L::or(v9461, v9462);
        let v9465 = L::or(v9463, v9464);
        let v9467 = L::or(v9465, v9466);
        let v9469 = L::or(v9467, v9468);
        let v9471 = L::or(v9469, v9470);
        let v9473 = L::or(v9471, v9472);
        let v9475 = L::or(v9473, v9474);
        let v9477 = L::or(v9475, v9476);
        let v9479 = L::or(v9477, v9478);
        let v9481 = L::or(v9479, v9480);
        let v9483 = L::or(v9481, v9482);
        let v9485 = L::or(v9483, v9484);
        let v333 = w[1022];
        let v9486 = L::xor(v333, v9485);
        let v9551 = L::xor(v3855, v9486);
        let v336 = w[1015];
        w[1732] = v336;
        w[1015] = v9551;
        let v331 = w[1020 + back1_1];
        let v5810 = L::linear(v331, &MAP_1);
        let v330 = w[1023 + back1_1];
        let v5809 = L::linear(v330, &MAP_0);
        let v5811 = L::xor(v5809, v5810);
        let v332 = w[1017 + back1_1];
        let v5812 = L::xor(v332, v5811);
        let v5813 = L::choose(v573, v5812, L::word(0x0));
        w[1016] = v5813;
        let v2995 = L::read(&m[82248..86344], v2962);
        let v342 = w[1017 + back1_0];
        let v3662 = L::choose(v3617, v2995, v342);
        w[1017 + next1] = v3662;
        let v5943 = L::choose(v573, v331, L::word(0x0));
        w[1019] = v5943;
        let v2994 = L::read(&m[78152..82248], v2962);
        let v341 = w[1020 + back1_0];
        let v3661 = L::choose(v3617, v2994, v341);
        w[1020 + next1] = v3661;
        let v5942 = L::choose(v573, v330, L::word(0x0));
        w[1022] = v5942;
        let v2993 = L::read(&m[74056..78152], v2962);
        let v340 = w[1023 + back1_0];
        let v3660 = L::choose(v3617, v2993, v340);
        w[1023 + next1] = v3660;
        let v269 = w[1081 + back1_0];
        let v11627 = L::linear(v269, &MAP_0);
        let v266 = w[1084 + back1_0];
        let v11626 = L::linear(v266, &MAP_1);
        let v11628 = L::xor(v11626, v11627);
        let v329 = w[1025];
        w[1733] = v329;
        w[1025] = v11628;
        let v319 = w[1028];
        let v5934 = L::test(v319, 0xff);
        let v5826 = L::read(&m[320..576], v319);
        let v5827 = L::test(v5826, 0x1);
        let v5828 = !v5827;
        let v5936 = v5828 & v5934;
        b[49] = v5936;
        let v5825 = L::read(&m[64..320], v319);
        let v11625 = L::test(v5825, 0x1);
        b[50] = v11625;
        let v6130 = L::right::<4>(v319);
        let v6131 = L::left_by(L::word(0x1), v6130);
        let v9615 = L::test(v6131, 0x40);
        let v9553 = L::and(v319, L::word(0xf));
        let v9554 = L::left_by(L::word(0x1), v9553);
        let v9582 = L::test(v9554, 0x10);
        let v9617 = v9582 & v9615;
        let v9776 = L::pick(v9617, 0x1);
        let v9580 = L::test(v9554, 0x100);
        let v9616 = v9580 & v9615;
        let v9774 = L::pick(v9616, 0x2);
        let v9613 = L::test(v6131, 0x80);
        let v9575 = L::test(v9554, 0x1);
        let v9614 = v9575 & v9613;
        let v9772 = L::pick(v9614, 0x4);
        let v9611 = L::test(v9554, 0x8);
        let v9600 = L::test(v6131, 0x100);
        let v9612 = v9600 & v9611;
        let v9770 = L::pick(v9612, 0x8);
        let v9609 = L::test(v9554, 0x20);
        let v9610 = v9600 & v9609;
        let v9768 = L::pick(v9610, 0x10);
        let v9607 = L::test(v9554, 0x40);
        let v9608 = v9600 & v9607;
        let v9766 = L::pick(v9608, 0x20);
        let v9605 = L::test(v9554, 0x200);
        let v9606 = v9600 & v9605;
        let v9764 = L::pick(v9606, 0x40);
        let v9603 = L::test(v9554, 0x400);
        let v9604 = v9600 & v9603;
        let v9762 = L::pick(v9604, 0x80);
        let v9601 = L::test(v9554, 0x1000);
        let v9602 = v9600 & v9601;
        let v9760 = L::pick(v9602, 0x100);
        let v9595 = L::test(v6131, 0x200);
        let v9586 = L::test(v9554, 0x2);
        let v9599 = v9586 & v9595;
        let v9758 = L::pick(v9599, 0x200);
        let v9584 = L::test(v9554, 0x4);
        let v9598 = v9584 & v9595;
        let v9756 = L::pick(v9598, 0x400);
        let v9597 = v9582 & v9595;
        let v9754 = L::pick(v9597, 0x800);
        let v9596 = v9580 & v9595;
        let v9752 = L::pick(v9596, 0x1000);
        let v9590 = L::test(v6131, 0x400);
        let v9594 = v9586 & v9590;
        let v9750 = L::pick(v9594, 0x2000);
        let v9593 = v9584 & v9590;
        let v9748 = L::pick(v9593, 0x4000);
        let v9592 = v9582 & v9590;
        let v9746 = L::pick(v9592, 0x8000);
        let v9591 = v9580 & v9590;
        let v9744 = L::pick(v9591, 0x10000);
        let v9588 = L::test(v6131, 0x800);
        let v9589 = v9575 & v9588;
        let v9742 = L::pick(v9589, 0x20000);
        let v9579 = L::test(v6131, 0x1000);
        let v9587 = v9579 & v9586;
        let v9740 = L::pick(v9587, 0x40000);
        let v9585 = v9579 & v9584;
        let v9738 = L::pick(v9585, 0x80000);
        let v9583 = v9579 & v9582;
        let v9736 = L::pick(v9583, 0x100000);
        let v9581 = v9579 & v9580;
        let v9734 = L::pick(v9581, 0x200000);
        let v9577 = L::test(v6131, 0x2000);
        let v9578 = v9575 & v9577;
        let v9732 = L::pick(v9578, 0x400000);
        let v9574 = L::test(v6131, 0x4000);
        let v9576 = v9574 & v9575;
        let v9730 = L::pick(v9576, 0x800000);
        let v9572 = L::test(v6131, 0x2);
        let v9560 = L::test(v9554, 0x8000);
        let v9573 = v9560 & v9572;
        let v9728 = L::pick(v9573, 0x1000000);
        let v9570 = L::test(v6131, 0x4);
        let v9571 = v9560 & v9570;
        let v9726 = L::pick(v9571, 0x2000000);
        let v9562 = L::test(v6131, 0x8);
        let v9557 = L::test(v9554, 0x80);
        let v9569 = v9557 & v9562;
        let v9724 = L::pick(v9569, 0x4000000);
        let v9567 = L::test(v9554, 0x800);
        let v9568 = v9562 & v9567;
        let v9722 = L::pick(v9568, 0x8000000);
        let v9565 = L::test(v9554, 0x2000);
        let v9566 = v9562 & v9565;
        let v9720 = L::pick(v9566, 0x10000000);
        let v9563 = L::test(v9554, 0x4000);
        let v9564 = v9562 & v9563;
        let v9718 = L::pick(v9564, 0x20000000);
        let v9559 = L::test(v6131, 0x10);
        let v9561 = v9559 & v9560;
        let v9716 = L::pick(v9561, 0x40000000);
        let v9556 = L::test(v6131, 0x20);
        let v9558 = v9556 & v9557;
        let v9715 = L::pick(v9558, 0x80000000);
        let v9717 = L::or(v9715, v9716);
        let v9719 = L::or(v9717, v9718);
        let v9721 = L::or(v9719, v9720);
        let v9723 = L::or(v9721, v9722);
        let v9725 = L::or(v9723, v9724);
        let v9727 = L::or(v9725, v9726);
        let v9729 = L::or(v9727, v9728);
        let v9731 = L::or(v9729, v9730);
        let v9733 = L::or(v9731, v9732);
        let v9735 = L::or(v9733, v9734);
        let v9737 = L::or(v9735, v9736);
        let v9739 = L::or(v9737, v9738);
        let v9741 = L::or(v9739, v9740);
        let v9743 = L::or(v9741, v9742);
        let v9745 = L::or(v9743, v9744);
        let v9747 = L::or(v9745, v9746);
        let v9749 = L::or(v9747, v9748);
        let v9751 = L::or(v9749, v9750);
        let v9753 = L::or(v9751, v9752);
        let v9755 = L::or(v9753, v9754);
        let v9757 = L::or(v9755, v9756);
        let v9759 = L::or(v9757, v9758);
        let v9761 = L::or(v9759, v9760);
        let v9763 = L::or(v9761, v9762);
        let v9765 = L::or(v9763, v9764);
        let v9767 = L::or(v9765, v9766);
        let v9769 = L::or(v9767, v9768);
        let v9771 = L::or(v9769, v9770);
        let v9773 = L::or(v9771, v9772);
        let v9775 = L::or(v9773, v9774);
        let v9777 = L::or(v9775, v9776);
        let v318 = w[1031];
        let v9778 = L::xor(v318, v9777);
        let v9780 = L::xor(v3855, v9778);
        let v321 = w[1026];
        w[1734] = v321;
        w[1026] = v9780;
        let v9646 = L::test(v6131, 0x1);
        let v9650 = v9557 & v9646;
        let v9712 = L::pick(v9650, 0x1);
        let v9649 = v9567 & v9646;
        let v9710 = L::pick(v9649, 0x2);
        let v9648 = v9565 & v9646;
        let v9708 = L::pick(v9648, 0x4);
        let v9647 = v9563 & v9646;
        let v9706 = L::pick(v9647, 0x8);
        let v9645 = v9572 & v9611;
        let v9704 = L::pick(v9645, 0x10);
        let v9644 = v9572 & v9609;
        let v9702 = L::pick(v9644, 0x20);
        let v9643 = v9572 & v9607;
        let v9700 = L::pick(v9643, 0x40);
        let v9642 = v9572 & v9605;
        let v9698 = L::pick(v9642, 0x80);
        let v9641 = v9572 & v9603;
        let v9696 = L::pick(v9641, 0x100);
        let v9640 = v9572 & v9601;
        let v9694 = L::pick(v9640, 0x200);
        let v9639 = v9570 & v9611;
        let v9692 = L::pick(v9639, 0x400);
        let v9638 = v9570 & v9609;
        let v9690 = L::pick(v9638, 0x800);
        let v9637 = v9570 & v9607;
        let v9688 = L::pick(v9637, 0x1000);
        let v9636 = v9570 & v9605;
        let v9686 = L::pick(v9636, 0x2000);
        let v9635 = v9570 & v9603;
        let v9684 = L::pick(v9635, 0x4000);
        let v9634 = v9570 & v9601;
        let v9682 = L::pick(v9634, 0x8000);
        let v9633 = v9562 & v9586;
        let v9680 = L::pick(v9633, 0x10000);
        let v9632 = v9562 & v9584;
        let v9678 = L::pick(v9632, 0x20000);
        let v9631 = v9562 & v9582;
        let v9676 = L::pick(v9631, 0x40000);
        let v9630 = v9562 & v9580;
        let v9674 = L::pick(v9630, 0x80000);
        let v9629 = v9559 & v9611;
        let v9672 = L::pick(v9629, 0x100000);
        let v9628 = v9559 & v9609;
        let v9670 = L::pick(v9628, 0x200000);
        let v9627 = v9559 & v9607;
        let v9668 = L::pick(v9627, 0x400000);
        let v9626 = v9559 & v9605;
        let v9666 = L::pick(v9626, 0x800000);
        let v9625 = v9559 & v9603;
        let v9664 = L::pick(v9625, 0x1000000);
        let v9624 = v9559 & v9601;
        let v9662 = L::pick(v9624, 0x2000000);
        let v9623 = v9556 & v9586;
        let v9660 = L::pick(v9623, 0x4000000);
        let v9622 = v9556 & v9584;
        let v9658 = L::pick(v9622, 0x8000000);
        let v9621 = v9556 & v9582;
        let v9656 = L::pick(v9621, 0x10000000);
        let v9620 = v9556 & v9580;
        let v9654 = L::pick(v9620, 0x20000000);
        let v9619 = v9586 & v9615;
        let v9652 = L::pick(v9619, 0x40000000);
        let v9618 = v9584 & v9615;
        let v9651 = L::pick(v9618, 0x80000000);
        let v9653 = L::or(v9651, v9652);
        let v9655 = L::or(v9653, v9654);
        let v9657 = L::or(v9655, v9656);
        let v9659 = L::or(v9657, v9658);
        let v9661 = L::or(v9659, v9660);
        let v9663 = L::or(v9661, v9662);
        let v9665 = L::or(v9663, v9664);
        let v9667 = L::or(v9665, v9666);
        let v9669 = L::or(v9667, v9668);
        let v9671 = L::or(v9669, v9670);
        let v9673 = L::or(v9671, v9672);
        let v9675 = L::or(v9673, v9674);
        let v9677 = L::or(v9675, v9676);
        let v9679 = L::or(v9677, v9678);
        let v9681 = L::or(v9679, v9680);
        let v9683 = L::or(v9681, v9682);
        let v9685 = L::or(v9683, v9684);
        let v9687 = L::or(v9685, v9686);
        let v9689 = L::or(v9687, v9688);
        let v9691 = L::or(v9689, v9690);
        let v9693 = L::or(v9691, v9692);
        let v9695 = L::or(v9693, v9694);
        let v9697 = L::or(v9695, v9696);
        let v9699 = L::or(v9697, v9698);
        let v9701 = L::or(v9699, v9700);
        let v9703 = L::or(v9701, v9702);
        let v9705 = L::or(v9703, v9704);
        let v9707 = L::or(v9705, v9706);
        let v9709 = L::or(v9707, v9708);
        let v9711 = L::or(v9709, v9710);
        let v9713 = L::or(v9711, v9712);
        let v317 = w[1034];
        let v9714 = L::xor(v317, v9713);
        let v9779 = L::xor(v3855, v9714);
        let v320 = w[1027];
        w[1735] = v320;
        w[1027] = v9779;
        let v315 = w[1032 + back1_1];
        let v5821 = L::linear(v315, &MAP_1);
        let v314 = w[1035 + back1_1];
        let v5820 = L::linear(v314, &MAP_0);
        let v5822 = L::xor(v5820, v5821);
        let v316 = w[1029 + back1_1];
        let v5823 = L::xor(v316, v5822);
        let v5824 = L::choose(v573, v5823, L::word(0x0));
        w[1028] = v5824;
        let v2992 = L::read(&m[94536..98632], v2962);
        let v326 = w[1029 + back1_0];
        let v3665 = L::choose(v3617, v2992, v326);
        w[1029 + next1] = v3665;
        let v5938 = L::choose(v573, v315, L::word(0x0));
        w[1031] = v5938;
        let v2991 = L::read(&m[90440..94536], v2962);
        let v325 = w[1032 + back1_0];
        let v3664 = L::choose(v3617, v2991, v325);
        w[1032 + next1] = v3664;
        let v5937 = L::choose(v573, v314, L::word(0x0));
        w[1034] = v5937;
        let v572 = b[52];
        b[51] = v572;
        b[52] = v3617;
        let v2990 = L::read(&m[86344..90440], v2962);
        let v324 = w[1035 + back1_0];
        let v3663 = L::choose(v3617, v2990, v324);
        w[1035 + next1] = v3663;
        let v157 = w[1327];
        let v158 = w[1326];
        let v3035 = L::and(v157, v158);
        let v159 = w[1325];
        let v3033 = L::and(v157, v159);
        let v3032 = L::and(v158, v159);
        let v3034 = L::or(v3032, v3033);
        let v3036 = L::or(v3034, v3035);
        w[1736] = v3036;
        let v3142 = L::read(&m[10184..10216], v3036);
        let v3093 = L::read(&m[11304..11336], v3036);
        let v257 = w[1406];
        let v258 = w[1405];
        let v3894 = L::and(v257, v258);
        let v259 = w[1404];
        let v3892 = L::and(v257, v259);
        let v3891 = L::and(v258, v259);
        let v3893 = L::or(v3891, v3892);
        let v3895 = L::or(v3893, v3894);
        w[1737] = v3895;
        let v4126 = L::test(v3895, 0x1);
        let v4127 = L::choose(v4126, v3093, v3142);
        let v3086 = L::read(&m[11464..11496], v3036);
        let v3079 = L::read(&m[11624..11656], v3036);
        let v4129 = L::choose(v4126, v3079, v3086);
        let v4143 = L::test(v3895, 0x2);
        let v4144 = L::choose(v4143, v4129, v4127);
        let v3072 = L::read(&m[11784..11816], v3036);
        let v3065 = L::read(&m[11944..11976], v3036);
        let v4131 = L::choose(v4126, v3065, v3072);
        let v3058 = L::read(&m[12104..12136], v3036);
        let v3051 = L::read(&m[12264..12296], v3036);
        let v4133 = L::choose(v4126, v3051, v3058);
        let v4148 = L::choose(v4143, v4133, v4131);
        let v4160 = L::test(v3895, 0x4);
        let v4161 = L::choose(v4160, v4148, v4144);
        let v3044 = L::read(&m[12424..12456], v3036);
        let v3037 = L::read(&m[12584..12616], v3036);
        let v4135 = L::choose(v4126, v3037, v3044);
        let v3135 = L::read(&m[10344..10376], v3036);
        let v3128 = L::read(&m[10504..10536], v3036);
        let v4137 = L::choose(v4126, v3128, v3135);
        let v4152 = L::choose(v4143, v4137, v4135);
        let v3121 = L::read(&m[10664..10696], v3036);
        let v3114 = L::read(&m[10824..10856], v3036);
        let v4139 = L::choose(v4126, v3114, v3121);
        let v3107 = L::read(&m[10984..11016], v3036);
        let v3100 = L::read(&m[11144..11176], v3036);
        w[1738] = v3100;
        let v4141 = L::choose(v4126, v3100, v3107);
        let v4156 = L::choose(v4143, v4141, v4139);
        let v4169 = L::choose(v4160, v4156, v4152);
        let v4177 = L::test(v3895, 0x8);
        let v4178 = L::choose(v4177, v4169, v4161);
        let v313 = w[1037];
        w[1739] = v313;
        w[1037] = v4178;
        let v3144 = L::read(&m[10152..10184], v3036);
        let v3095 = L::read(&m[11272..11304], v3036);
        w[1740] = v3095;
        let v4424 = L::choose(v4126, v3095, v3144);
        let v3088 = L::read(&m[11432..11464], v3036);
        w[1741] = v3088;
        let v3081 = L::read(&m[11592..11624], v3036);
        w[1742] = v3081;
        let v4426 = L::choose(v4126, v3081, v3088);
        let v4440 = L::choose(v4143, v4426, v4424);
        let v3074 = L::read(&m[11752..11784], v3036);
        let v3067 = L::read(&m[11912..11944], v3036);
        w[1743] = v3067;
        let v4428 = L::choose(v4126, v3067, v3074);
        let v3060 = L::read(&m[12072..12104], v3036);
        w[1744] = v3060;
        let v3053 = L::read(&m[12232..12264], v3036);
        w[1745] = v3053;
        let v4430 = L::choose(v4126, v3053, v3060);
        let v4444 = L::choose(v4143, v4430, v4428);
        let v4456 = L::choose(v4160, v4444, v4440);
        let v3046 = L::read(&m[12392..12424], v3036);
        w[1746] = v3046;
        let v3039 = L::read(&m[12552..12584], v3036);
        w[1747] = v3039;
        let v4432 = L::choose(v4126, v3039, v3046);
        let v3137 = L::read(&m[10312..10344], v3036);
        w[1748] = v3137;
        let v3130 = L::read(&m[10472..10504], v3036);
        w[1749] = v3130;
        let v4434 = L::choose(v4126, v3130, v3137);
        let v4448 = L::choose(v4143, v4434, v4432);
        let v3123 = L::read(&m[10632..10664], v3036);
        let v3116 = L::read(&m[10792..10824], v3036);
        w[1750] = v3116;
        let v4436 = L::choose(v4126, v3116, v3123);
        let v3109 = L::read(&m[10952..10984], v3036);
        w[1751] = v3109;
        let v3102 = L::read(&m[11112..11144], v3036);
        w[1752] = v3102;
        let v4438 = L::choose(v4126, v3102, v3109);
        let v4452 = L::choose(v4143, v4438, v4436);
        let v4464 = L::choose(v4160, v4452, v4448);
        let v4472 = L::choose(v4177, v4464, v4456);
        let v312 = w[1038];
        w[1753] = v312;
        w[1038] = v4472;
        let v310 = w[1041];
        let v990 = w[1097];
        let v4513 = L::xor(v310, v990);
        let v439 = w[1039 + back1_1];
        w[1754] = v439;
        w[1039 + next1] = v4513;
        let v3146 = L::read(&m[10120..10152], v3036);
        let v201 = b[71];
        let v202 = b[70];
        let v3333 = v201 & v202;
        let v203 = b[69];
        let v3331 = v201 & v203;
        let v3330 = v202 & v203;
        let v3332 = v3330 | v3331;
        let v3334 = v3332 | v3333;
        b[228] = v3334;
        let v3365 = L::choose(v3334, v3146, L::word(0x0));
        let v137 = b[90];
        let v138 = b[89];
        let v2925 = v137 & v138;
        let v139 = b[88];
        let v2923 = v137 & v139;
        let v2922 = v138 & v139;
        let v2924 = v2922 | v2923;
        let v2926 = v2924 | v2925;
        b[229] = v2926;
        let v3143 = L::choose(v2926, v3142, L::word(0x0));
        let v3366 = L::xor(v3143, v3365);
        w[1041] = v3366;
        let v307 = w[1044];
        let v991 = w[1114];
        let v4514 = L::xor(v307, v991);
        let v440 = w[1042 + back1_1];
        w[1755] = v440;
        w[1042 + next1] = v4514;
        let v3097 = L::read(&m[11240..11272], v3036);
        let v3363 = L::choose(v3334, v3097, L::word(0x0));
        let v3094 = L::choose(v2926, v3093, L::word(0x0));
        let v3364 = L::xor(v3094, v3363);
        w[1044] = v3364;
        let v304 = w[1047];
        let v992 = w[1191];
        let v4515 = L::xor(v304, v992);
        let v423 = w[1045 + back1_1];
        w[1756] = v423;
        w[1045 + next1] = v4515;
        let v3090 = L::read(&m[11400..11432], v3036);
        let v3361 = L::choose(v3334, v3090, L::word(0x0));
        let v3087 = L::choose(v2926, v3086, L::word(0x0));
        let v3362 = L::xor(v3087, v3361);
        w[1047] = v3362;
        let v301 = w[1050];
        let v993 = w[1159];
        let v4516 = L::xor(v301, v993);
        let v424 = w[1048 + back1_1];
        w[1757] = v424;
        w[1048 + next1] = v4516;
        let v3083 = L::read(&m[11560..11592], v3036);
        let v3359 = L::choose(v3334, v3083, L::word(0x0));
        let v3080 = L::choose(v2926, v3079, L::word(0x0));
        let v3360 = L::xor(v3080, v3359);
        w[1050] = v3360;
        let v298 = w[1053];
        let v994 = w[1091];
        let v4517 = L::xor(v298, v994);
        let v407 = w[1051 + back1_1];
        w[1758] = v407;
        w[1051 + next1] = v4517;
        let v3076 = L::read(&m[11720..11752], v3036);
        let v3357 = L::choose(v3334, v3076, L::word(0x0));
        let v3073 = L::choose(v2926, v3072, L::word(0x0));
        let v3358 = L::xor(v3073, v3357);
        w[1053] = v3358;
        let v295 = w[1056];
        let v995 = w[1123];
        let v4518 = L::xor(v295, v995);
        let v408 = w[1054 + back1_1];
        w[1759] = v408;
        w[1054 + next1] = v4518;
        let v3069 = L::read(&m[11880..11912], v3036);
        let v3355 = L::choose(v3334, v3069, L::word(0x0));
        let v3066 = L::choose(v2926, v3065, L::word(0x0));
        let v3356 = L::xor(v3066, v3355);
        w[1056] = v3356;
        let v292 = w[1059];
        let v996 = w[1135];
        let v4519 = L::xor(v292, v996);
        let v391 = w[1057 + back1_1];
        w[1760] = v391;
        w[1057 + next1] = v4519;
        let v3062 = L::read(&m[12040..12072], v3036);
        let v3353 = L::choose(v3334, v3062, L::word(0x0));
        let v3059 = L::choose(v2926, v3058, L::word(0x0));
        let v3354 = L::xor(v3059, v3353);
        w[1059] = v3354;
        let v289 = w[1062];
        let v997 = w[1169];
        let v4520 = L::xor(v289, v997);
        let v392 = w[1060 + back1_1];
        w[1761] = v392;
        w[1060 + next1] = v4520;
        let v3055 = L::read(&m[12200..12232], v3036);
        let v3351 = L::choose(v3334, v3055, L::word(0x0));
        let v3052 = L::choose(v2926, v3051, L::word(0x0));
        let v3352 = L::xor(v3052, v3351);
        w[1062] = v3352;
        let v286 = w[1065];
        let v998 = w[1235];
        let v4521 = L::xor(v286, v998);
        let v375 = w[1063 + back1_1];
        w[1762] = v375;
        w[1063 + next1] = v4521;
        let v3048 = L::read(&m[12360..12392], v3036);
        let v3349 = L::choose(v3334, v3048, L::word(0x0));
        let v3045 = L::choose(v2926, v3044, L::word(0x0));
        let v3350 = L::xor(v3045, v3349);
        w[1065] = v3350;
        let v283 = w[1068];
        let v999 = w[1106];
        let v4522 = L::xor(v283, v999);
        let v376 = w[1066 + back1_1];
        w[1763] = v376;
        w[1066 + next1] = v4522;
        let v3041 = L::read(&m[12520..12552], v3036);
        let v3347 = L::choose(v3334, v3041, L::word(0x0));
        let v3038 = L::choose(v2926, v3037, L::word(0x0));
        let v3348 = L::xor(v3038, v3347);
        w[1068] = v3348;
        let v280 = w[1071];
        let v1000 = w[1144];
        let v4523 = L::xor(v280, v1000);
        let v359 = w[1069 + back1_1];
        w[1764] = v359;
        w[1069 + next1] = v4523;
        let v3139 = L::read(&m[10280..10312], v3036);
        let v3345 = L::choose(v3334, v3139, L::word(0x0));
        let v3136 = L::choose(v2926, v3135, L::word(0x0));
        let v3346 = L::xor(v3136, v3345);
        w[1071] = v3346;
        let v277 = w[1074];
        let v1001 = w[1153];
        let v4524 = L::xor(v277, v1001);
        let v360 = w[1072 + back1_1];
        w[1765] = v360;
        w[1072 + next1] = v4524;
        let v3132 = L::read(&m[10440..10472], v3036);
        let v3343 = L::choose(v3334, v3132, L::word(0x0));
        let v3129 = L::choose(v2926, v3128, L::word(0x0));
        let v3344 = L::xor(v3129, v3343);
        w[1074] = v3344;
        let v274 = w[1077];
        let v1002 = w[1102];
        let v4525 = L::xor(v274, v1002);
        let v343 = w[1075 + back1_1];
        w[1766] = v343;
        w[1075 + next1] = v4525;
        let v3125 = L::read(&m[10600..10632], v3036);
        let v3341 = L::choose(v3334, v3125, L::word(0x0));
        let v3122 = L::choose(v2926, v3121, L::word(0x0));
        let v3342 = L::xor(v3122, v3341);
        w[1077] = v3342;
        let v271 = w[1080];
        let v1003 = w[1213];
        let v4526 = L::xor(v271, v1003);
        let v344 = w[1078 + back1_1];
        w[1767] = v344;
        w[1078 + next1] = v4526;
        let v3118 = L::read(&m[10760..10792], v3036);
        let v3339 = L::choose(v3334, v3118, L::word(0x0));
        let v3115 = L::choose(v2926, v3114, L::word(0x0));
        let v3340 = L::xor(v3115, v3339);
        w[1080] = v3340;
        let v268 = w[1083];
        let v1004 = w[1127];
        let v4527 = L::xor(v268, v1004);
        let v327 = w[1081 + back1_1];
        w[1768] = v327;
        w[1081 + next1] = v4527;
        let v3111 = L::read(&m[10920..10952], v3036);
        let v3337 = L::choose(v3334, v3111, L::word(0x0));
        let v3108 = L::choose(v2926, v3107, L::word(0x0));
        let v3338 = L::xor(v3108, v3337);
        w[1083] = v3338;
        let v265 = w[1281];
        let v1005 = w[1257];
        let v4528 = L::xor(v265, v1005);
        let v328 = w[1084 + back1_1];
        w[1769] = v328;
        w[1084 + next1] = v4528;
        let v604 = w[1211 + back1_0];
        let v605 = w[1100 + back1_0];
        let v10834 = L::add(v604, v605);
        let v10836 = L::rotate::<13>(v10834);
        let v603 = w[1252 + back3_3];
        let v10837 = L::xor(v603, v10836);
        let v10839 = L::and(v10837, L::word(0x3fffff));
        let v10838 = L::and(v604, L::word(0x3fffff));
        let v10840 = L::add(v10838, v10839);
        let v598 = w[1086];
        w[1086] = v10840;
        let v11063 = w[1568];
        let v11065 = L::and(v11063, L::word(0x7ffffff));
        let v799 = w[809 + back3_1];
        let v11064 = L::and(v799, L::word(0x7ffffff));
        let v11066 = L::add(v11064, v11065);
        w[1087] = v11066;
        let v10965 = w[1507];
        w[1088 + next1] = v10965;
        let v11033 = w[1542];
        let v11035 = L::and(v11033, L::word(0x7ffffff));
        let v939 = w[685 + back3_1];
        let v11034 = L::and(v939, L::word(0x7ffffff));
        let v11036 = L::add(v11034, v11035);
        w[1090] = v11036;
        let v593 = w[1122];
        let v1314 = w[361 + back31_19];
        let v10916 = L::add(v593, v1314);
        let v10938 = L::choose(v3334, L::word(0x0), v10916);
        w[1091] = v10938;
        let v10993 = w[1558];
        let v10995 = L::and(v10993, L::word(0x7ffff));
        let v10950 = w[1533];
        let v10994 = L::and(v10950, L::word(0x7ffff));
        let v10996 = L::add(v10994, v10995);
        w[1092] = v10996;
        let v677 = w[1208];
        let v10671 = L::right::<19>(v677);
        let v669 = w[1118 + back3_0];
        let v10667 = L::right::<19>(v669);
        let v673 = w[777 + back3_1];
        let v10666 = L::right::<19>(v673);
        let v10668 = L::add(v10666, v10667);
        let v10669 = L::and(v10668, L::word(0x1fff));
        let v10672 = L::add(v10669, v10671);
        let v10677 = L::rotate::<28>(v10672);
        let v10678 = L::and(v10677, L::word(0xf00001ff));
        let v10675 = L::left::<9>(v677);
        let v10676 = L::and(v10675, L::word(0xffffe00));
        let v10679 = L::or(v10676, v10678);
        let v665 = w[769 + back3_2];
        let v10680 = L::xor(v665, v10679);
        let v625 = w[1093 + back1_1];
        w[1093 + next1] = v10680;
        let v11073 = w[1570];
        let v11075 = L::and(v11073, L::word(0x7ffffff));
        let v794 = w[821 + back3_1];
        let v11074 = L::and(v794, L::word(0x7ffffff));
        let v11076 = L::add(v11074, v11075);
        w[1095] = v11076;
        let v615 = w[1189 + back1_0];
        let v616 = w[1112 + back1_0];
        let v10810 = L::add(v615, v616);
        let v10812 = L::rotate::<13>(v10810);
        let v614 = w[1154 + back3_3];
        let v10813 = L::xor(v614, v10812);
        let v10815 = L::and(v10813, L::word(0x3fffff));
        let v10814 = L::and(v615, L::word(0x3fffff));
        let v10816 = L::add(v10814, v10815);
        let v601 = w[1096];
        w[1096] = v10816;
        let v10847 = L::right::<22>(v601);
        let v594 = w[1158];
        let v10843 = L::right::<22>(v594);
        let v595 = w[1189 + back1_1];
        let v10842 = L::right::<22>(v595);
        let v10844 = L::add(v10842, v10843);
        let v10845 = L::and(v10844, L::word(0x3ff));
        let v10848 = L::add(v10845, v10847);
        let v10853 = L::left::<8>(v10848);
        let v10854 = L::and(v10853, L::word(0x3ff00));
        let v10851 = L::rotate::<18>(v601);
        let v10852 = L::and(v10851, L::word(0xfffc00ff));
        let v10855 = L::or(v10852, v10854);
        let v597 = w[825 + back3_2];
        let v10856 = L::xor(v597, v10855);
        let v1310 = w[489 + back31_19];
        let v10857 = L::add(v1310, v10856);
        let v10934 = L::choose(v3334, L::word(0x0), v10857);
        w[1097] = v10934;
        w[1098 + next1] = v10950;
        let v634 = w[1110];
        let v10796 = L::right::<27>(v634);
        let v618 = w[837 + back3_0];
        let v10792 = L::right::<27>(v618);
        let v619 = w[1252 + back3_2];
        let v10791 = L::right::<27>(v619);
        let v10793 = L::add(v10791, v10792);
        let v10794 = L::and(v10793, L::word(0x1f));
        let v10797 = L::add(v10794, v10796);
        let v10802 = L::left::<2>(v10797);
        let v10803 = L::and(v10802, L::word(0x7c));
        let v10800 = L::rotate::<7>(v634);
        let v10801 = L::and(v10800, L::word(0xffffff83));
        let v10804 = L::or(v10801, v10803);
        let v621 = w[1210];
        let v10805 = L::xor(v621, v10804);
        let v585 = w[1100 + back1_1];
        w[1100 + next1] = v10805;
        let v1322 = w[105 + back31_19];
        let v10928 = L::add(v585, v1322);
        let v10946 = L::choose(v3334, L::word(0x0), v10928);
        w[1102] = v10946;
        let v10962 = w[1512];
        w[1103 + next1] = v10962;
        let v11003 = w[1536];
        let v11005 = L::and(v11003, L::word(0x7ffffff));
        let v950 = w[649 + back3_1];
        let v11004 = L::and(v950, L::word(0x7ffffff));
        let v11006 = L::add(v11004, v11005);
        w[1105] = v11006;
        let v588 = w[1143];
        let v1319 = w[201 + back31_19];
        let v10924 = L::add(v588, v1319);
        let v10943 = L::choose(v3334, L::word(0x0), v10924);
        w[1106] = v10943;
        let v10985 = w[1560];
        let v10987 = L::and(v10985, L::word(0x7ffff));
        let v10955 = w[1525];
        let v10986 = L::and(v10955, L::word(0x7ffff));
        let v10988 = L::add(v10986, v10987);
        w[1107] = v10988;
        let v676 = w[1186];
        let v10688 = L::right::<19>(v676);
        let v664 = w[1139 + back3_0];
        let v10684 = L::right::<19>(v664);
        let v668 = w[789 + back3_1];
        let v10683 = L::right::<19>(v668);
        let v10685 = L::add(v10683, v10684);
        let v10686 = L::and(v10685, L::word(0x1fff));
        let v10689 = L::add(v10686, v10688);
        let v10694 = L::rotate::<28>(v10689);
        let v10695 = L::and(v10694, L::word(0xf00001ff));
        let v10692 = L::left::<9>(v676);
        let v10693 = L::and(v10692, L::word(0xffffe00));
        let v10696 = L::or(v10693, v10695);
        let v660 = w[773 + back3_2];
        let v10697 = L::xor(v660, v10696);
        let v620 = w[1108 + back1_1];
        w[1108 + next1] = v10697;
        let v11113 = w[1598];
        let v11115 = L::and(v11113, L::word(0x7ffffff));
        let v643 = w[1252 + back3_1];
        let v11114 = L::and(v643, L::word(0x7ffffff));
        let v11116 = L::add(v11114, v11115);
        w[1110] = v11116;
        let v11043 = w[1564];
        let v11045 = L::and(v11043, L::word(0x7ffffff));
        let v793 = w[785 + back3_1];
        let v11044 = L::and(v793, L::word(0x7ffffff));
        let v11046 = L::add(v11044, v11045);
        w[1111] = v11046;
        let v637 = w[1131];
        let v10739 = L::right::<27>(v637);
        let v633 = w[825 + back3_0];
        let v10735 = L::right::<27>(v633);
        let v630 = w[1154 + back3_2];
        let v10734 = L::right::<27>(v630);
        let v10736 = L::add(v10734, v10735);
        let v10737 = L::and(v10736, L::word(0x1f));
        let v10740 = L::add(v10737, v10739);
        let v10745 = L::left::<2>(v10740);
        let v10746 = L::and(v10745, L::word(0x7c));
        let v10743 = L::rotate::<7>(v637);
        let v10744 = L::and(v10743, L::word(0xffffff83));
        let v10747 = L::or(v10744, v10746);
        let v632 = w[1188];
        let v10748 = L::xor(v632, v10747);
        let v596 = w[1112 + back1_1];
        w[1112 + next1] = v10748;
        let v1311 = w[457 + back31_19];
        let v10910 = L::add(v596, v1311);
        let v10935 = L::choose(v3334, L::word(0x0), v10910);
        w[1114] = v10935;
        let v10951 = w[1531];
        w[1115 + next1] = v10951;
        let v610 = w[1167 + back1_0];
        let v611 = w[1133 + back1_0];
        let v10818 = L::add(v610, v611);
        let v10820 = L::rotate::<13>(v10818);
        let v613 = w[1118 + back3_3];
        let v10821 = L::xor(v613, v10820);
        let v10823 = L::and(v10821, L::word(0x3fffff));
        let v10822 = L::and(v610, L::word(0x3fffff));
        let v10824 = L::add(v10822, v10823);
        let v600 = w[1117];
        w[1117] = v10824;
        let v681 = w[753 + back7_2];
        let v693 = w[777 + back3_0];
        let v10634 = L::add(v681, v693);
        let v10636 = L::rotate::<7>(v10634);
        let v689 = w[1207];
        let v10637 = L::xor(v689, v10636);
        w[1118 + next3] = v10637;
        w[1122] = v10821;
        let v10864 = L::right::<22>(v600);
        let v10860 = L::right::<22>(v593);
        let v590 = w[1167 + back1_1];
        let v10859 = L::right::<22>(v590);
        let v10861 = L::add(v10859, v10860);
        let v10862 = L::and(v10861, L::word(0x3ff));
        let v10865 = L::add(v10862, v10864);
        let v10870 = L::left::<8>(v10865);
        let v10871 = L::and(v10870, L::word(0x3ff00));
        let v10868 = L::rotate::<18>(v600);
        let v10869 = L::and(v10868, L::word(0xfffc00ff));
        let v10872 = L::or(v10869, v10871);
        let v592 = w[829 + back3_2];
        let v10873 = L::xor(v592, v10872);
        let v1315 = w[329 + back31_19];
        let v10874 = L::add(v1315, v10873);
        let v10939 = L::choose(v3334, L::word(0x0), v10874);
        w[1123] = v10939;
        w[1124 + next1] = v10955;
        let v11013 = w[1538];
        let v11015 = L::and(v11013, L::word(0x7ffffff));
        let v949 = w[661 + back3_1];
        let v11014 = L::and(v949, L::word(0x7ffffff));
        let v11016 = L::add(v11014, v11015);
        w[1126] = v11016;
        let v583 = w[1256];
        let v1324 = w[41 + back31_19];
        let v10932 = L::add(v583, v1324);
        let v10948 = L::choose(v3334, L::word(0x0), v10932);
        w[1127] = v10948;
        let v10977 = w[1562];
        let v10979 = L::and(v10977, L::word(0x7ffff));
        let v10960 = w[1516];
        let v10978 = L::and(v10960, L::word(0x7ffff));
        let v10980 = L::add(v10978, v10979);
        w[1128] = v10980;
        let v675 = w[1164];
        let v10705 = L::right::<19>(v675);
        let v659 = w[1252 + back3_0];
        let v10701 = L::right::<19>(v659);
        let v663 = w[801 + back3_1];
        let v10700 = L::right::<19>(v663);
        let v10702 = L::add(v10700, v10701);
        let v10703 = L::and(v10702, L::word(0x1fff));
        let v10706 = L::add(v10703, v10705);
        let v10711 = L::rotate::<28>(v10706);
        let v10712 = L::and(v10711, L::word(0xf00001ff));
        let v10709 = L::left::<9>(v675);
        let v10710 = L::and(v10709, L::word(0xffffe00));
        let v10713 = L::or(v10710, v10712);
        let v671 = w[761 + back3_2];
        let v10714 = L::xor(v671, v10713);
        let v631 = w[1129 + back1_1];
        w[1129 + next1] = v10714;
        let v11083 = w[1592];
        let v11085 = L::and(v11083, L::word(0x7ffffff));
        let v654 = w[1154 + back3_1];
        let v11084 = L::and(v654, L::word(0x7ffffff));
        let v11086 = L::add(v11084, v11085);
        w[1131] = v11086;
        let v11053 = w[1566];
        let v11055 = L::and(v11053, L::word(0x7ffffff));
        let v804 = w[797 + back3_1];
        let v11054 = L::and(v804, L::word(0x7ffffff));
        let v11056 = L::add(v11054, v11055);
        w[1132] = v11056;
        let v636 = w[1163];
        let v10758 = L::right::<27>(v636);
        let v628 = w[829 + back3_0];
        let v10754 = L::right::<27>(v628);
        let v629 = w[1118 + back3_2];
        let v10753 = L::right::<27>(v629);
        let v10755 = L::add(v10753, v10754);
        let v10756 = L::and(v10755, L::word(0x1f));
        let v10759 = L::add(v10756, v10758);
        let v10764 = L::left::<2>(v10759);
        let v10765 = L::and(v10764, L::word(0x7c));
        let v10762 = L::rotate::<7>(v636);
        let v10763 = L::and(v10762, L::word(0xffffff83));
        let v10766 = L::or(v10763, v10765);
        let v627 = w[1166];
        let v10767 = L::xor(v627, v10766);
        let v591 = w[1133 + back1_1];
        w[1133 + next1] = v10767;
        let v1316 = w[297 + back31_19];
        let v10918 = L::add(v591, v1316);
        let v10940 = L::choose(v3334, L::word(0x0), v10918);
        w[1135] = v10940;
        let v10956 = w[1523];
        w[1136 + next1] = v10956;
        let v606 = w[1151 + back1_0];
        let v609 = w[1233 + back1_0];
        let v10826 = L::add(v606, v609);
        let v10828 = L::rotate::<13>(v10826);
        let v608 = w[1139 + back3_3];
        let v10829 = L::xor(v608, v10828);
        let v10831 = L::and(v10829, L::word(0x3fffff));
        let v10830 = L::and(v609, L::word(0x3fffff));
        let v10832 = L::add(v10830, v10831);
        let v599 = w[1138];
        w[1138] = v10832;
        let v688 = w[789 + back3_0];
        let v692 = w[729 + back7_2];
        let v10642 = L::add(v688, v692);
        let v10644 = L::rotate::<7>(v10642);
        let v684 = w[1185];
        let v10645 = L::xor(v684, v10644);
        w[1139 + next3] = v10645;
        w[1143] = v10829;
        let v10881 = L::right::<22>(v599);
        let v10877 = L::right::<22>(v588);
        let v589 = w[1233 + back1_1];
        let v10876 = L::right::<22>(v589);
        let v10878 = L::add(v10876, v10877);
        let v10879 = L::and(v10878, L::word(0x3ff));
        let v10882 = L::add(v10879, v10881);
        let v10887 = L::left::<8>(v10882);
        let v10888 = L::and(v10887, L::word(0x3ff00));
        let v10885 = L::rotate::<18>(v599);
        let v10886 = L::and(v10885, L::word(0xfffc00ff));
        let v10889 = L::or(v10886, v10888);
        let v587 = w[833 + back3_2];
        let v10890 = L::xor(v587, v10889);
        let v1320 = w[169 + back31_19];
        let v10891 = L::add(v1320, v10890);
        let v10944 = L::choose(v3334, L::word(0x0), v10891);
        w[1144] = v10944;
        w[1145 + next1] = v10960;
        let v11023 = w[1540];
        let v11025 = L::and(v11023, L::word(0x7ffffff));
        let v944 = w[673 + back3_1];
        let v11024 = L::and(v944, L::word(0x7ffffff));
        let v11026 = L::add(v11024, v11025);
        w[1147] = v11026;
        let v10961 = w[1514];
        w[1148 + next1] = v10961;
        let v11103 = w[1596];
        let v11105 = L::and(v11103, L::word(0x7ffffff));
        let v648 = w[1139 + back3_1];
        let v11104 = L::and(v648, L::word(0x7ffffff));
        let v11106 = L::add(v11104, v11105);
        let v635 = w[1150];
        w[1150] = v11106;
        let v10777 = L::right::<27>(v635);
        let v623 = w[833 + back3_0];
        let v10773 = L::right::<27>(v623);
        let v624 = w[1139 + back3_2];
        let v10772 = L::right::<27>(v624);
        let v10774 = L::add(v10772, v10773);
        let v10775 = L::and(v10774, L::word(0x1f));
        let v10778 = L::add(v10775, v10777);
        let v10783 = L::left::<2>(v10778);
        let v10784 = L::and(v10783, L::word(0x7c));
        let v10781 = L::rotate::<7>(v635);
        let v10782 = L::and(v10781, L::word(0xffffff83));
        let v10785 = L::or(v10782, v10784);
        let v622 = w[1232];
        let v10786 = L::xor(v622, v10785);
        let v586 = w[1151 + back1_1];
        w[1151 + next1] = v10786;
        let v1321 = w[137 + back31_19];
        let v10926 = L::add(v586, v1321);
        let v10945 = L::choose(v3334, L::word(0x0), v10926);
        w[1153] = v10945;
        let v678 = w[813 + back3_0];
        let v682 = w[745 + back7_2];
        let v10658 = L::add(v678, v682);
        let v10660 = L::rotate::<7>(v10658);
        let v690 = w[1229];
        let v10661 = L::xor(v690, v10660);
        w[1154 + next3] = v10661;
        w[1158] = v10813;
        let v1313 = w[393 + back31_19];
        let v10914 = L::add(v594, v1313);
        let v10937 = L::choose(v3334, L::word(0x0), v10914);
        w[1159] = v10937;
        let v10969 = w[1556];
        let v10971 = L::and(v10969, L::word(0x7ffff));
        let v10970 = L::and(v10965, L::word(0x7ffff));
        let v10972 = L::add(v10970, v10971);
        w[1160] = v10972;
        let v674 = w[1230];
        let v10722 = L::right::<19>(v674);
        let v670 = w[1154 + back3_0];
        let v10718 = L::right::<19>(v670);
        let v658 = w[813 + back3_1];
        let v10717 = L::right::<19>(v658);
        let v10719 = L::add(v10717, v10718);
        let v10720 = L::and(v10719, L::word(0x1fff));
        let v10723 = L::add(v10720, v10722);
        let v10728 = L::rotate::<28>(v10723);
        let v10729 = L::and(v10728, L::word(0xf00001ff));
        let v10726 = L::left::<9>(v674);
        let v10727 = L::and(v10726, L::word(0xffffe00));
        let v10730 = L::or(v10727, v10729);
        let v666 = w[765 + back3_2];
        let v10731 = L::xor(v666, v10730);
        let v626 = w[1161 + back1_1];
        w[1161 + next1] = v10731;
        let v11093 = w[1594];
        let v11095 = L::and(v11093, L::word(0x7ffffff));
        let v653 = w[1118 + back3_1];
        let v11094 = L::and(v653, L::word(0x7ffffff));
        let v11096 = L::add(v11094, v11095);
        w[1163] = v11096;
        let v683 = w[801 + back3_0];
        let v687 = w[737 + back7_2];
        let v10650 = L::add(v683, v687);
        let v10652 = L::rotate::<7>(v10650);
        let v679 = w[1251];
        let v10653 = L::xor(v679, v10652);
        let v10655 = L::and(v10653, L::word(0x7ffff));
        let v10654 = L::and(v683, L::word(0x7ffff));
        let v10656 = L::add(v10654, v10655);
        w[1164] = v10656;
        let v10715 = L::add(v659, v10714);
        w[1165] = v10715;
        let v11099 = w[1595];
        w[1166] = v11099;
        let v10768 = L::add(v628, v10767);
        let v10770 = L::rotate::<9>(v10768);
        let v10771 = L::xor(v626, v10770);
        w[1167 + next1] = v10771;
        let v1317 = w[265 + back31_19];
        let v10920 = L::add(v590, v1317);
        let v10941 = L::choose(v3334, L::word(0x0), v10920);
        w[1169] = v10941;
        let v10957 = w[1521];
        w[1170] = v10957;
        let v966 = w[649 + back3_0];
        let v9940 = w[1546];
        let v9941 = L::add(v966, v9940);
        w[1171] = v9941;
        let v11029 = w[1541];
        w[1172] = v11029;
        let v9997 = w[1547];
        w[1173 + next3] = v9997;
        let v10237 = w[1561];
        w[1177] = v10237;
        let v10261 = w[1590];
        let v10263 = L::and(v10261, L::word(0x7ffff));
        let v831 = w[665 + back3_0];
        let v10262 = L::and(v831, L::word(0x7ffff));
        let v10264 = L::add(v10262, v10263);
        w[1178] = v10264;
        let v810 = w[821 + back3_0];
        let v10322 = w[1576];
        let v10323 = L::add(v810, v10322);
        w[1179] = v10323;
        let v11059 = w[1567];
        w[1180] = v11059;
        let v10375 = w[1577];
        w[1181 + next3] = v10375;
        let v10610 = w[1587];
        w[1185] = v10610;
        let v10647 = L::and(v10645, L::word(0x7ffff));
        let v10646 = L::and(v688, L::word(0x7ffff));
        let v10648 = L::add(v10646, v10647);
        w[1186] = v10648;
        let v10698 = L::add(v664, v10697);
        w[1187] = v10698;
        let v11089 = w[1593];
        w[1188] = v11089;
        let v10749 = L::add(v633, v10748);
        let v10751 = L::rotate::<9>(v10749);
        let v10752 = L::xor(v631, v10751);
        w[1189 + next1] = v10752;
        let v1312 = w[425 + back31_19];
        let v10912 = L::add(v595, v1312);
        let v10936 = L::choose(v3334, L::word(0x0), v10912);
        w[1191] = v10936;
        let v10952 = w[1529];
        w[1192] = v10952;
        let v955 = w[685 + back3_0];
        let v9923 = w[1544];
        let v9924 = L::add(v955, v9923);
        w[1193] = v9924;
        let v11019 = w[1539];
        w[1194] = v11019;
        let v9978 = w[1545];
        w[1195 + next3] = v9978;
        let v10218 = w[1559];
        w[1199] = v10218;
        let v10253 = w[1588];
        let v10255 = L::and(v10253, L::word(0x7ffff));
        let v836 = w[653 + back3_0];
        let v10254 = L::and(v836, L::word(0x7ffff));
        let v10256 = L::add(v10254, v10255);
        w[1200] = v10256;
        let v815 = w[809 + back3_0];
        let v10305 = w[1574];
        let v10306 = L::add(v815, v10305);
        w[1201] = v10306;
        let v11049 = w[1565];
        w[1202] = v11049;
        let v10356 = w[1575];
        w[1203 + next3] = v10356;
        let v10591 = w[1585];
        w[1207] = v10591;
        let v10639 = L::and(v10637, L::word(0x7ffff));
        let v10638 = L::and(v693, L::word(0x7ffff));
        let v10640 = L::add(v10638, v10639);
        w[1208] = v10640;
        let v10681 = L::add(v669, v10680);
        w[1209] = v10681;
        let v11079 = w[1591];
        w[1210] = v11079;
        let v10806 = L::add(v618, v10805);
        let v10808 = L::rotate::<9>(v10806);
        let v10809 = L::xor(v620, v10808);
        let v584 = w[1211 + back1_1];
        w[1211 + next1] = v10809;
        let v1323 = w[73 + back31_19];
        let v10930 = L::add(v584, v1323);
        let v10947 = L::choose(v3334, L::word(0x0), v10930);
        w[1213] = v10947;
        let v10963 = w[1510];
        w[1214] = v10963;
        let v960 = w[673 + back3_0];
        let v9906 = w[1550];
        let v9907 = L::add(v960, v9906);
        w[1215] = v9907;
        let v11009 = w[1537];
        w[1216] = v11009;
        let v9959 = w[1543];
        w[1217 + next3] = v9959;
        let v10199 = w[1557];
        w[1221] = v10199;
        let v10245 = w[1586];
        let v10247 = L::and(v10245, L::word(0x7ffff));
        let v841 = w[641 + back3_0];
        let v10246 = L::and(v841, L::word(0x7ffff));
        let v10248 = L::add(v10246, v10247);
        w[1222] = v10248;
        let v820 = w[797 + back3_0];
        let v10288 = w[1572];
        let v10289 = L::add(v820, v10288);
        w[1223] = v10289;
        let v11039 = w[1563];
        w[1224] = v11039;
        let v10413 = w[1573];
        w[1225 + next3] = v10413;
        let v10572 = w[1583];
        w[1229] = v10572;
        let v10663 = L::and(v10661, L::word(0x7ffff));
        let v10662 = L::and(v678, L::word(0x7ffff));
        let v10664 = L::add(v10662, v10663);
        w[1230] = v10664;
        let v10732 = L::add(v670, v10731);
        w[1231] = v10732;
        let v11109 = w[1597];
        w[1232] = v11109;
        let v10787 = L::add(v623, v10786);
        let v10789 = L::rotate::<9>(v10787);
        let v10790 = L::xor(v625, v10789);
        w[1233 + next1] = v10790;
        let v1318 = w[233 + back31_19];
        let v10922 = L::add(v589, v1318);
        let v10942 = L::choose(v3334, L::word(0x0), v10922);
        w[1235] = v10942;
        let v10958 = w[1519];
        w[1236] = v10958;
        let v965 = w[661 + back3_0];
        let v9889 = w[1548];
        let v9890 = L::add(v965, v9889);
        w[1237] = v9890;
        let v10999 = w[1535];
        w[1238] = v10999;
        let v10016 = w[1549];
        w[1239 + next3] = v10016;
        let v10180 = w[1555];
        w[1243] = v10180;
        let v10269 = w[1584];
        let v10271 = L::and(v10269, L::word(0x7ffff));
        let v826 = w[677 + back3_0];
        let v10270 = L::and(v826, L::word(0x7ffff));
        let v10272 = L::add(v10270, v10271);
        w[1244] = v10272;
        let v809 = w[785 + back3_0];
        let v10339 = w[1578];
        let v10340 = L::add(v809, v10339);
        w[1245] = v10340;
        let v11069 = w[1569];
        w[1246] = v11069;
        let v10394 = w[1571];
        w[1247 + next3] = v10394;
        let v10629 = w[1589];
        w[1251] = v10629;
        w[1252 + next3] = v10653;
        w[1256] = v10837;
        let v10898 = L::right::<22>(v598);
        let v10894 = L::right::<22>(v583);
        let v10893 = L::right::<22>(v584);
        let v10895 = L::add(v10893, v10894);
        let v10896 = L::and(v10895, L::word(0x3ff));
        let v10899 = L::add(v10896, v10898);
        let v10904 = L::left::<8>(v10899);
        let v10905 = L::and(v10904, L::word(0x3ff00));
        let v10902 = L::rotate::<18>(v598);
        let v10903 = L::and(v10902, L::word(0xfffc00ff));
        let v10906 = L::or(v10903, v10905);
        let v582 = w[837 + back3_2];
        let v10907 = L::xor(v582, v10906);
        let v1325 = w[9 + back31_19];
        let v10908 = L::add(v1325, v10907);
        let v10949 = L::choose(v3334, L::word(0x0), v10908);
        w[1257] = v10949;
        let v3078 = L::read(&m[11656..11688], v3036);
        let v3077 = L::read(&m[11688..11720], v3036);
        let v3389 = L::choose(v3334, v3077, v3078);
        let v3075 = L::choose(v2926, v3074, L::word(0x0));
        let v3390 = L::xor(v3075, v3389);
        w[1258] = v3390;
        let v3148 = L::read(&m[10056..10088], v3036);
        let v3147 = L::read(&m[10088..10120], v3036);
        let v3397 = L::choose(v3334, v3147, v3148);
        let v3145 = L::choose(v2926, v3144, L::word(0x0));
        let v3398 = L::xor(v3145, v3397);
        w[1259] = v3398;
        let v3127 = L::read(&m[10536..10568], v3036);
        let v3126 = L::read(&m[10568..10600], v3036);
        let v3373 = L::choose(v3334, v3126, v3127);
        w[1770] = v3373;
        let v3124 = L::choose(v2926, v3123, L::word(0x0));
        w[1771] = v3124;
    }
}

enum Clock5 {}

impl<L: Lanes> Part<L> for Clock5 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let back1_0 = t.wrapping_sub(0) & 1;
        let next3 = (t + 1) & 3;
        let back3_0 = t.wrapping_sub(0) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let back7_0 = t.wrapping_sub(0) & 7;
        let v3124 = w[1771];
        let v3373 = w[1770];
        let v3374 = L::xor(v3124, v3373);
        w[1260] = v3374;
        let v3036 = w[1736];
        let v3043 = L::read(&m[12456..12488], v3036);
        let v3042 = L::read(&m[12488..12520], v3036);
        let v3334 = b[228];
        let v3379 = L::choose(v3334, v3042, v3043);
        let v2926 = b[229];
        let v3039 = w[1747];
        let v3040 = L::choose(v2926, v3039, L::word(0x0));
        let v3380 = L::xor(v3040, v3379);
        w[1261] = v3380;
        let v3099 = L::read(&m[11176..11208], v3036);
        let v3098 = L::read(&m[11208..11240], v3036);
        let v3395 = L::choose(v3334, v3098, v3099);
        let v3095 = w[1740];
        let v3096 = L::choose(v2926, v3095, L::word(0x0));
        let v3396 = L::xor(v3096, v3395);
        w[1262] = v3396;
        let v3071 = L::read(&m[11816..11848], v3036);
        let v3070 = L::read(&m[11848..11880], v3036);
        let v3387 = L::choose(v3334, v3070, v3071);
        let v3067 = w[1743];
        let v3068 = L::choose(v2926, v3067, L::word(0x0));
        let v3388 = L::xor(v3068, v3387);
        w[1263] = v3388;
        let v3113 = L::read(&m[10856..10888], v3036);
        let v3112 = L::read(&m[10888..10920], v3036);
        let v3369 = L::choose(v3334, v3112, v3113);
        let v3109 = w[1751];
        let v3110 = L::choose(v2926, v3109, L::word(0x0));
        let v3370 = L::xor(v3110, v3369);
        w[1264] = v3370;
        let v3064 = L::read(&m[11976..12008], v3036);
        let v3063 = L::read(&m[12008..12040], v3036);
        let v3385 = L::choose(v3334, v3063, v3064);
        let v3060 = w[1744];
        let v3061 = L::choose(v2926, v3060, L::word(0x0));
        let v3386 = L::xor(v3061, v3385);
        w[1265] = v3386;
        let v3141 = L::read(&m[10216..10248], v3036);
        let v3140 = L::read(&m[10248..10280], v3036);
        let v3377 = L::choose(v3334, v3140, v3141);
        let v3137 = w[1748];
        let v3138 = L::choose(v2926, v3137, L::word(0x0));
        let v3378 = L::xor(v3138, v3377);
        w[1266] = v3378;
        let v3085 = L::read(&m[11496..11528], v3036);
        let v3084 = L::read(&m[11528..11560], v3036);
        let v3391 = L::choose(v3334, v3084, v3085);
        let v3081 = w[1742];
        let v3082 = L::choose(v2926, v3081, L::word(0x0));
        let v3392 = L::xor(v3082, v3391);
        w[1267] = v3392;
        let v3134 = L::read(&m[10376..10408], v3036);
        let v3133 = L::read(&m[10408..10440], v3036);
        let v3375 = L::choose(v3334, v3133, v3134);
        let v3130 = w[1749];
        let v3131 = L::choose(v2926, v3130, L::word(0x0));
        let v3376 = L::xor(v3131, v3375);
        w[1268] = v3376;
        let v3057 = L::read(&m[12136..12168], v3036);
        let v3056 = L::read(&m[12168..12200], v3036);
        let v3383 = L::choose(v3334, v3056, v3057);
        let v3053 = w[1745];
        let v3054 = L::choose(v2926, v3053, L::word(0x0));
        let v3384 = L::xor(v3054, v3383);
        w[1269] = v3384;
        let v10159 = w[1552];
        let v10161 = L::and(v10159, L::word(0x3fffff));
        let v874 = w[593 + back7_0];
        let v10160 = L::and(v874, L::word(0x3fffff));
        let v10162 = L::add(v10160, v10161);
        w[1270] = v10162;
        let v10545 = w[1581];
        let v10547 = L::and(v10545, L::word(0x3fffff));
        let v718 = w[745 + back7_0];
        let v10546 = L::and(v718, L::word(0x3fffff));
        let v10548 = L::add(v10546, v10547);
        w[1271] = v10548;
        let v3092 = L::read(&m[11336..11368], v3036);
        let v3091 = L::read(&m[11368..11400], v3036);
        let v3393 = L::choose(v3334, v3091, v3092);
        let v3088 = w[1741];
        let v3089 = L::choose(v2926, v3088, L::word(0x0));
        let v3394 = L::xor(v3089, v3393);
        w[1272] = v3394;
        let v10151 = w[1551];
        let v10153 = L::and(v10151, L::word(0x3fffff));
        let v863 = w[617 + back7_0];
        let v10152 = L::and(v863, L::word(0x3fffff));
        let v10154 = L::add(v10152, v10153);
        w[1273] = v10154;
        let v10537 = w[1580];
        let v10539 = L::and(v10537, L::word(0x3fffff));
        let v723 = w[737 + back7_0];
        let v10538 = L::and(v723, L::word(0x3fffff));
        let v10540 = L::add(v10538, v10539);
        w[1274] = v10540;
        let v3120 = L::read(&m[10696..10728], v3036);
        let v3119 = L::read(&m[10728..10760], v3036);
        let v3371 = L::choose(v3334, v3119, v3120);
        let v3116 = w[1750];
        let v3117 = L::choose(v2926, v3116, L::word(0x0));
        let v3372 = L::xor(v3117, v3371);
        w[1275] = v3372;
        let v10143 = w[1554];
        let v10145 = L::and(v10143, L::word(0x3fffff));
        let v868 = w[609 + back7_0];
        let v10144 = L::and(v868, L::word(0x3fffff));
        let v10146 = L::add(v10144, v10145);
        w[1276] = v10146;
        let v10529 = w[1579];
        let v10531 = L::and(v10529, L::word(0x3fffff));
        let v728 = w[729 + back7_0];
        let v10530 = L::and(v728, L::word(0x3fffff));
        let v10532 = L::add(v10530, v10531);
        w[1277] = v10532;
        let v3050 = L::read(&m[12296..12328], v3036);
        let v3049 = L::read(&m[12328..12360], v3036);
        let v3381 = L::choose(v3334, v3049, v3050);
        let v3046 = w[1746];
        let v3047 = L::choose(v2926, v3046, L::word(0x0));
        let v3382 = L::xor(v3047, v3381);
        w[1278] = v3382;
        let v10135 = w[1553];
        let v10137 = L::and(v10135, L::word(0x3fffff));
        let v873 = w[601 + back7_0];
        let v10136 = L::and(v873, L::word(0x3fffff));
        let v10138 = L::add(v10136, v10137);
        w[1279] = v10138;
        let v10553 = w[1582];
        let v10555 = L::and(v10553, L::word(0x3fffff));
        let v717 = w[753 + back7_0];
        let v10554 = L::and(v717, L::word(0x3fffff));
        let v10556 = L::add(v10554, v10555);
        w[1280] = v10556;
        let v3104 = L::read(&m[11080..11112], v3036);
        let v3335 = L::choose(v3334, v3104, L::word(0x0));
        let v3100 = w[1738];
        let v3101 = L::choose(v2926, v3100, L::word(0x0));
        let v3336 = L::xor(v3101, v3335);
        w[1281] = v3336;
        let v3106 = L::read(&m[11016..11048], v3036);
        let v3105 = L::read(&m[11048..11080], v3036);
        let v3367 = L::choose(v3334, v3105, v3106);
        let v3102 = w[1752];
        let v3103 = L::choose(v2926, v3102, L::word(0x0));
        let v3368 = L::xor(v3103, v3367);
        w[1282] = v3368;
        let v261 = w[1407];
        let v263 = w[1402];
        let v4510 = L::xor(v261, v263);
        let v262 = w[1403];
        let v4509 = L::xor(v262, v263);
        let v4511 = L::or(v4509, v4510);
        let v4512 = L::test(v4511, 0xf);
        b[53] = v4512;
        let v257 = w[1406];
        let v259 = w[1404];
        let v4493 = L::xor(v257, v259);
        let v258 = w[1405];
        let v4492 = L::xor(v258, v259);
        let v4494 = L::or(v4492, v4493);
        let v4495 = L::test(v4494, 0xf);
        b[54] = v4495;
        let v253 = w[1476];
        let v255 = w[1474];
        let v3888 = L::xor(v253, v255);
        let v254 = w[1475];
        let v3887 = L::xor(v254, v255);
        let v3889 = L::or(v3887, v3888);
        let v3890 = L::test(v3889, 0x3f);
        b[55] = v3890;
        let v249 = b[120];
        let v251 = b[118];
        let v3831 = v249 ^ v251;
        let v250 = b[119];
        let v3829 = v250 ^ v251;
        let v3833 = v3829 | v3831;
        b[56] = v3833;
        let v245 = w[1473];
        let v247 = w[1471];
        let v3786 = L::xor(v245, v247);
        let v246 = w[1472];
        let v3785 = L::xor(v246, v247);
        let v3787 = L::or(v3785, v3786);
        let v3788 = L::test(v3787, 0x1f);
        b[57] = v3788;
        let v241 = w[1285];
        let v243 = w[1283];
        let v3751 = L::xor(v241, v243);
        let v242 = w[1284];
        let v3750 = L::xor(v242, v243);
        let v3752 = L::or(v3750, v3751);
        let v3753 = L::test(v3752, 0x7);
        b[58] = v3753;
        let v3741 = w[1605];
        let v3742 = L::left::<1>(v3741);
        let v3743 = L::and(v3742, L::word(0x6));
        let v3744 = L::or(v3743, L::word(0x1));
        let v221 = w[1467];
        let v222 = w[1466];
        let v3478 = L::and(v221, v222);
        let v223 = w[1465];
        let v3476 = L::and(v221, v223);
        let v3475 = L::and(v222, v223);
        let v3477 = L::or(v3475, v3476);
        let v3479 = L::or(v3477, v3478);
        w[1772] = v3479;
        let v3520 = L::test(v3479, 0x1e0);
        let v3521 = !v3520;
        let v3512 = L::and(v3479, L::word(0x1e0));
        let v3517 = L::equal(v3512, L::word(0xa0));
        let v3522 = v3517 | v3521;
        let v3514 = L::equal(v3512, L::word(0x140));
        let v3523 = v3514 | v3522;
        let v3483 = L::test(v3479, 0x8);
        b[230] = v3483;
        let v3484 = !v3483;
        b[231] = v3484;
        let v3524 = v3484 & v3523;
        let v3480 = L::and(v3479, L::word(0x7));
        w[1773] = v3480;
        let v3496 = L::equal(v3480, L::word(0x1));
        b[232] = v3496;
        let v3525 = v3496 & v3524;
        let v3501 = L::test(v3479, 0x7);
        b[233] = v3501;
        let v3526 = v3501 & v3525;
        let v3745 = L::choose(v3526, v3744, v3743);
        w[1283] = v3745;
        w[1284] = v3745;
        w[1285] = v3745;
        let v237 = w[1288];
        let v239 = w[1286];
        let v3734 = L::xor(v237, v239);
        let v238 = w[1287];
        let v3733 = L::xor(v238, v239);
        let v3735 = L::or(v3733, v3734);
        let v3736 = L::test(v3735, 0x7);
        b[59] = v3736;
        let v3689 = L::and(v237, v238);
        let v3687 = L::and(v237, v239);
        let v3686 = L::and(v238, v239);
        let v3688 = L::or(v3686, v3687);
        let v3690 = L::or(v3688, v3689);
        w[1774] = v3690;
        let v3725 = L::left::<1>(v3690);
        let v3726 = L::and(v3725, L::word(0x6));
        let v3727 = L::or(v3726, L::word(0x1));
        let v3497 = !v3496;
        b[234] = v3497;
        let v3493 = L::equal(v3480, L::word(0x2));
        b[235] = v3493;
        let v3490 = L::equal(v3480, L::word(0x3));
        b[236] = v3490;
        let v3491 = !v3490;
        b[237] = v3491;
        let v3487 = L::equal(v3480, L::word(0x4));
        b[238] = v3487;
        let v3488 = !v3487;
        b[239] = v3488;
        let v3485 = L::equal(v3480, L::word(0x5));
        b[240] = v3485;
        let v3489 = v3485 & v3488;
        let v3492 = v3489 & v3491;
        let v3495 = v3492 | v3493;
        let v3499 = v3495 & v3497;
        let v3503 = v3499 & v3501;
        let v3728 = L::choose(v3503, v3727, v3726);
        w[1286] = v3728;
        w[1287] = v3728;
        w[1288] = v3728;
        let v233 = w[1464];
        let v235 = w[1462];
        let v3683 = L::xor(v233, v235);
        let v234 = w[1463];
        let v3682 = L::xor(v234, v235);
        let v3684 = L::or(v3682, v3683);
        let v3685 = L::test(v3684, 0xff);
        b[60] = v3685;
        let v229 = w[1321];
        let v231 = w[1319];
        let v3609 = L::xor(v229, v231);
        let v230 = w[1320];
        let v3608 = L::xor(v230, v231);
        let v3610 = L::or(v3608, v3609);
        let v3611 = L::test(v3610, 0x3);
        b[61] = v3611;
        let v225 = w[1330];
        let v227 = w[1328];
        let v3583 = L::xor(v225, v227);
        let v226 = w[1329];
        let v3582 = L::xor(v226, v227);
        let v3584 = L::or(v3582, v3583);
        let v3585 = L::test(v3584, 0x7);
        b[62] = v3585;
        let v3551 = L::xor(v221, v223);
        let v3550 = L::xor(v222, v223);
        let v3552 = L::or(v3550, v3551);
        let v3553 = L::test(v3552, 0x7ffff);
        b[63] = v3553;
        let v217 = w[1410];
        let v219 = w[1408];
        let v3472 = L::xor(v217, v219);
        let v218 = w[1409];
        let v3471 = L::xor(v218, v219);
        let v3473 = L::or(v3471, v3472);
        let v3474 = L::test(v3473, 0xf);
        b[64] = v3474;
        let v213 = w[1413];
        let v215 = w[1411];
        let v3454 = L::xor(v213, v215);
        let v214 = w[1412];
        let v3453 = L::xor(v214, v215);
        let v3455 = L::or(v3453, v3454);
        let v3456 = L::test(v3455, 0x1f);
        b[65] = v3456;
        let v209 = w[1324];
        let v211 = w[1322];
        let v3433 = L::xor(v209, v211);
        let v210 = w[1323];
        let v3432 = L::xor(v210, v211);
        let v3434 = L::or(v3432, v3433);
        let v3435 = L::test(v3434, 0x3f);
        b[66] = v3435;
        let v205 = w[1416];
        let v207 = w[1414];
        let v3420 = L::xor(v205, v207);
        let v206 = w[1415];
        let v3419 = L::xor(v206, v207);
        let v3421 = L::or(v3419, v3420);
        let v3422 = L::test(v3421, 0x3);
        b[67] = v3422;
        let v201 = b[71];
        let v203 = b[69];
        let v3401 = v201 ^ v203;
        let v202 = b[70];
        let v3399 = v202 ^ v203;
        let v3403 = v3399 | v3401;
        b[68] = v3403;
        let v3559 = L::test(v3479, 0x10);
        b[69] = v3559;
        b[70] = v3559;
        b[71] = v3559;
        let v197 = w[1392];
        let v199 = w[1390];
        let v3327 = L::xor(v197, v199);
        let v198 = w[1391];
        let v3326 = L::xor(v198, v199);
        let v3328 = L::or(v3326, v3327);
        let v3329 = L::test(v3328, 0x1f);
        b[72] = v3329;
        let v193 = w[1395];
        let v195 = w[1393];
        let v3305 = L::xor(v193, v195);
        let v194 = w[1394];
        let v3304 = L::xor(v194, v195);
        let v3306 = L::or(v3304, v3305);
        let v3307 = L::test(v3306, 0x1f);
        b[73] = v3307;
        let v189 = b[117];
        let v191 = b[115];
        let v3284 = v189 ^ v191;
        let v190 = b[116];
        let v3282 = v190 ^ v191;
        let v3286 = v3282 | v3284;
        b[74] = v3286;
        let v185 = w[1291];
        let v187 = w[1289];
        let v3273 = L::xor(v185, v187);
        let v186 = w[1290];
        let v3272 = L::xor(v186, v187);
        let v3274 = L::or(v3272, v3273);
        let v3275 = L::test(v3274, 0x1f);
        b[75] = v3275;
        let v181 = w[1294];
        let v182 = w[1293];
        let v3253 = L::and(v181, v182);
        let v183 = w[1292];
        let v3251 = L::and(v181, v183);
        let v3250 = L::and(v182, v183);
        let v3252 = L::or(v3250, v3251);
        let v3254 = L::or(v3252, v3253);
        w[1775] = v187;
        w[1289] = v3254;
        w[1776] = v186;
        w[1290] = v3254;
        w[1777] = v185;
        w[1291] = v3254;
        let v3260 = L::xor(v181, v183);
        let v3259 = L::xor(v182, v183);
        let v3261 = L::or(v3259, v3260);
        let v3262 = L::test(v3261, 0x1f);
        b[76] = v3262;
        let v177 = w[1297];
        let v178 = w[1296];
        let v3240 = L::and(v177, v178);
        let v179 = w[1295];
        let v3238 = L::and(v177, v179);
        let v3237 = L::and(v178, v179);
        let v3239 = L::or(v3237, v3238);
        let v3241 = L::or(v3239, v3240);
        w[1292] = v3241;
        w[1293] = v3241;
        w[1294] = v3241;
        let v3247 = L::xor(v177, v179);
        let v3246 = L::xor(v178, v179);
        let v3248 = L::or(v3246, v3247);
        let v3249 = L::test(v3248, 0x1f);
        b[77] = v3249;
        let v173 = w[1300];
        let v174 = w[1299];
        let v3227 = L::and(v173, v174);
        let v175 = w[1298];
        let v3225 = L::and(v173, v175);
        let v3224 = L::and(v174, v175);
        let v3226 = L::or(v3224, v3225);
        let v3228 = L::or(v3226, v3227);
        w[1295] = v3228;
        w[1296] = v3228;
        w[1297] = v3228;
        let v3234 = L::xor(v173, v175);
        let v3233 = L::xor(v174, v175);
        let v3235 = L::or(v3233, v3234);
        let v3236 = L::test(v3235, 0x1f);
        b[78] = v3236;
        let v169 = w[1303];
        let v170 = w[1302];
        let v3214 = L::and(v169, v170);
        let v171 = w[1301];
        let v3212 = L::and(v169, v171);
        let v3211 = L::and(v170, v171);
        let v3213 = L::or(v3211, v3212);
        let v3215 = L::or(v3213, v3214);
        w[1298] = v3215;
        w[1299] = v3215;
        w[1300] = v3215;
        let v3221 = L::xor(v169, v171);
        let v3220 = L::xor(v170, v171);
        let v3222 = L::or(v3220, v3221);
        let v3223 = L::test(v3222, 0x1f);
        b[79] = v3223;
        let v165 = w[1309];
        let v166 = w[1308];
        let v3180 = L::and(v165, v166);
        let v167 = w[1307];
        let v3178 = L::and(v165, v167);
        let v3177 = L::and(v166, v167);
        let v3179 = L::or(v3177, v3178);
        let v3181 = L::or(v3179, v3180);
        w[1778] = v3181;
        w[1301] = v3181;
        w[1302] = v3181;
        w[1303] = v3181;
        let v3208 = L::xor(v165, v167);
        let v3207 = L::xor(v166, v167);
        let v3209 = L::or(v3207, v3208);
        let v3210 = L::test(v3209, 0x1f);
        b[80] = v3210;
        let v161 = w[1312];
        let v163 = w[1310];
        let v3174 = L::xor(v161, v163);
        let v162 = w[1311];
        let v3173 = L::xor(v162, v163);
        let v3175 = L::or(v3173, v3174);
        let v3176 = L::test(v3175, 0x1f);
        b[81] = v3176;
        let v157 = w[1327];
        let v159 = w[1325];
        let v3161 = L::xor(v157, v159);
        let v158 = w[1326];
        let v3160 = L::xor(v158, v159);
        let v3162 = L::or(v3160, v3161);
        let v3163 = L::test(v3162, 0x1f);
        b[82] = v3163;
        let v153 = w[1470];
        let v155 = w[1468];
        let v3029 = L::xor(v153, v155);
        let v154 = w[1469];
        let v3028 = L::xor(v154, v155);
        let v3030 = L::or(v3028, v3029);
        let v3031 = L::test(v3030, 0x1f);
        b[83] = v3031;
        let v149 = w[1306];
        let v151 = w[1304];
        let v3016 = L::xor(v149, v151);
        let v150 = w[1305];
        let v3015 = L::xor(v150, v151);
        let v3017 = L::or(v3015, v3016);
        let v3018 = L::test(v3017, 0xfff);
        b[84] = v3018;
        let v3183 = L::left::<2>(v3181);
        let v3185 = L::and(v3183, L::word(0x3c));
        let v311 = w[1039 + back1_0];
        let v2873 = L::and(v311, L::word(0xf));
        let v2878 = L::less(L::word(0x9), v2873);
        b[241] = v2878;
        let v2880 = !v2878;
        let v2874 = L::less(L::word(0x4), v2873);
        b[242] = v2874;
        let v2881 = v2874 & v2880;
        let v2883 = L::pick(v2881, 0x1);
        let v2882 = L::pick(v2878, 0x2);
        let v2884 = L::or(v2882, v2883);
        let v3186 = L::or(v2884, v3185);
        let v3188 = L::left::<1>(v3181);
        let v3189 = L::and(v3188, L::word(0xe));
        let v3187 = L::and(v3181, L::word(0x7));
        let v3190 = L::add(v3187, v3189);
        let v3191 = L::and(v3190, L::word(0xf));
        let v3193 = L::add(v2884, v3191);
        let v3196 = L::left::<2>(v3193);
        let v3197 = L::and(v3196, L::word(0x3c));
        let v3198 = L::or(v3197, L::word(0x3));
        let v3199 = L::test(v3181, 0x10);
        let v3200 = L::choose(v3199, v3198, v3186);
        let v3201 = L::left::<6>(v3200);
        let v2886 = L::right::<4>(v311);
        let v2887 = L::and(v2886, L::word(0x3f));
        let v3202 = L::or(v2887, v3201);
        w[1304] = v3202;
        w[1305] = v3202;
        w[1306] = v3202;
        let v3167 = L::and(v161, v162);
        let v3165 = L::and(v161, v163);
        let v3164 = L::and(v162, v163);
        let v3166 = L::or(v3164, v3165);
        let v3168 = L::or(v3166, v3167);
        w[1307] = v3168;
        w[1308] = v3168;
        w[1309] = v3168;
        w[1310] = v3036;
        w[1311] = v3036;
        w[1312] = v3036;
        let v145 = w[1315];
        let v147 = w[1313];
        let v2955 = L::xor(v145, v147);
        let v146 = w[1314];
        let v2954 = L::xor(v146, v147);
        let v2956 = L::or(v2954, v2955);
        let v2957 = L::test(v2956, 0xfff);
        b[85] = v2957;
        let v141 = w[1318];
        let v142 = w[1317];
        let v2935 = L::and(v141, v142);
        let v143 = w[1316];
        let v2933 = L::and(v141, v143);
        let v2932 = L::and(v142, v143);
        let v2934 = L::or(v2932, v2933);
        let v2936 = L::or(v2934, v2935);
        w[1313] = v2936;
        w[1314] = v2936;
        w[1315] = v2936;
        let v2942 = L::xor(v141, v143);
        let v2941 = L::xor(v142, v143);
        let v2943 = L::or(v2941, v2942);
        let v2944 = L::test(v2943, 0xfff);
        b[86] = v2944;
        let v3591 = L::left::<2>(v3036);
        let v3592 = L::and(v3591, L::word(0x3c));
        let v3589 = L::and(v229, v230);
        let v3587 = L::and(v229, v231);
        let v3586 = L::and(v230, v231);
        let v3588 = L::or(v3586, v3587);
        let v3590 = L::or(v3588, v3589);
        let v3593 = L::or(v3590, v3592);
        let v3151 = L::left::<1>(v3036);
        let v3152 = L::and(v3151, L::word(0xe));
        let v3150 = L::and(v3036, L::word(0x7));
        let v3153 = L::add(v3150, v3152);
        let v3154 = L::and(v3153, L::word(0xf));
        let v3594 = L::add(v3154, v3590);
        let v3597 = L::left::<2>(v3594);
        let v3598 = L::and(v3597, L::word(0x3c));
        let v3599 = L::or(v3598, L::word(0x3));
        let v3600 = L::test(v3036, 0x10);
        let v3601 = L::choose(v3600, v3599, v3593);
        let v3602 = L::left::<6>(v3601);
        let v3426 = L::and(v209, v210);
        let v3424 = L::and(v209, v211);
        let v3423 = L::and(v210, v211);
        let v3425 = L::or(v3423, v3424);
        let v3427 = L::or(v3425, v3426);
        let v3603 = L::or(v3427, v3602);
        w[1316] = v3603;
        w[1317] = v3603;
        w[1318] = v3603;
        let v3518 = !v3517;
        let v3519 = v3514 & v3518;
        let v11623 = L::pick(v3519, 0x2);
        let v11622 = L::pick(v3517, 0x1);
        let v11624 = L::or(v11622, v11623);
        w[1319] = v11624;
        w[1320] = v11624;
        w[1321] = v11624;
        let v11620 = L::right::<9>(v3479);
        let v11621 = L::and(v11620, L::word(0x3f));
        w[1322] = v11621;
        w[1323] = v11621;
        w[1324] = v11621;
        let v3022 = L::and(v153, v154);
        let v3020 = L::and(v153, v155);
        let v3019 = L::and(v154, v155);
        let v3021 = L::or(v3019, v3020);
        let v3023 = L::or(v3021, v3022);
        w[1779] = v3023;
        w[1325] = v3023;
        w[1326] = v3023;
        w[1327] = v3023;
        let v137 = b[90];
        let v139 = b[88];
        let v2929 = v137 ^ v139;
        let v138 = b[89];
        let v2927 = v138 ^ v139;
        let v2931 = v2927 | v2929;
        b[87] = v2931;
        let v3561 = L::right::<15>(v3479);
        let v3557 = L::and(v225, v226);
        let v3555 = L::and(v225, v227);
        let v3554 = L::and(v226, v227);
        let v3556 = L::or(v3554, v3555);
        let v3558 = L::or(v3556, v3557);
        let v3560 = L::left::<1>(v3558);
        let v3562 = L::choose(v3559, v3560, v3561);
        w[1780] = v3562;
        let v3566 = L::test(v3562, 0xf);
        b[243] = v3566;
        let v3567 = !v3566;
        let v3573 = v3490 & v3567;
        let v3494 = !v3493;
        b[244] = v3494;
        let v3574 = v3494 & v3573;
        let v3575 = v3497 & v3574;
        let v3576 = v3501 & v3575;
        b[88] = v3576;
        b[89] = v3576;
        b[90] = v3576;
        let v3757 = L::and(v245, v246);
        let v3755 = L::and(v245, v247);
        let v3754 = L::and(v246, v247);
        let v3756 = L::or(v3754, v3755);
        let v3758 = L::or(v3756, v3757);
        w[1781] = v3758;
        let v3770 = L::read(&m[9864..9896], v3758);
        let v3768 = L::read(&m[9896..9928], v3758);
        let v3772 = L::and(v3768, v3770);
        let v3767 = L::read(&m[9928..9960], v3758);
        let v3771 = L::and(v3767, v3770);
        let v3773 = L::or(v3771, v3772);
        let v3769 = L::and(v3767, v3768);
        let v3774 = L::or(v3769, v3773);
        w[1328] = v3774;
        w[1329] = v3774;
        w[1330] = v3774;
        let v133 = b[129];
        let v135 = b[127];
        let v2860 = v133 ^ v135;
        let v134 = b[128];
        let v2858 = v134 ^ v135;
        let v2862 = v2858 | v2860;
        b[91] = v2862;
        let v129 = w[1426];
        let v131 = w[1418];
        let v2849 = L::xor(v129, v131);
        let v130 = w[1422];
        let v2848 = L::xor(v130, v131);
        let v2850 = L::or(v2848, v2849);
        let v2851 = L::test(v2850, 0x1f);
        b[92] = v2851;
        let v93 = b[123];
        let v95 = b[121];
        let v2413 = v93 ^ v95;
        let v94 = b[122];
        let v2411 = v94 ^ v95;
        let v2415 = v2411 | v2413;
        b[93] = v2415;
        let v2497 = b[153];
        let v2500 = !v2497;
        b[245] = v2500;
        let v2592 = b[151];
        let v2679 = v2500 | v2592;
        let v2533 = b[155];
        let v2534 = !v2533;
        b[246] = v2534;
        let v2681 = v2534 & v2679;
        let v2536 = b[156];
        let v2537 = !v2536;
        b[247] = v2537;
        let v2684 = v2537 & v2681;
        let v2538 = b[157];
        let v2539 = !v2538;
        b[248] = v2539;
        let v2687 = v2539 & v2684;
        let v2542 = b[159];
        let v2543 = !v2542;
        b[249] = v2543;
        let v2690 = v2543 & v2687;
        let v2546 = b[160];
        let v2693 = v2546 | v2690;
        let v2552 = b[161];
        let v2696 = v2552 | v2693;
        let v2559 = b[162];
        let v2560 = !v2559;
        b[250] = v2560;
        let v2699 = v2560 & v2696;
        let v2565 = b[163];
        let v2702 = v2565 & v2699;
        let v2706 = L::pick(v2702, 0x4);
        let v2683 = v2534 & v2537;
        let v2686 = v2539 & v2683;
        let v2689 = v2543 & v2686;
        let v2547 = !v2546;
        b[251] = v2547;
        let v2692 = v2547 & v2689;
        let v2553 = !v2552;
        b[252] = v2553;
        let v2695 = v2553 & v2692;
        let v2698 = v2559 | v2695;
        let v2701 = v2565 & v2698;
        let v2704 = L::pick(v2701, 0x2);
        let v2680 = v2534 & v2592;
        let v2682 = v2537 & v2680;
        let v2685 = v2539 & v2682;
        let v2688 = v2543 & v2685;
        let v2691 = v2547 & v2688;
        let v2694 = v2553 & v2691;
        let v2697 = v2560 & v2694;
        let v2700 = v2565 & v2697;
        b[253] = v2700;
        let v2703 = L::pick(v2700, 0x1);
        let v2705 = L::or(v2703, v2704);
        let v2707 = L::or(v2705, v2706);
        let v2709 = L::or(v2707, L::word(0x30));
        let v2710 = L::or(v2709, L::word(0x1));
        let v1761 = w[1498];
        let v1773 = L::and(v1761, L::word(0x1f));
        let v1789 = L::add(v1773, L::word(0x18));
        let v2711 = L::test(v1789, 0x10);
        let v2712 = L::choose(v2711, v2710, v2709);
        let v71 = w[1379];
        let v72 = w[1378];
        let v1970 = L::and(v71, v72);
        let v73 = w[1377];
        let v1968 = L::and(v71, v73);
        let v1967 = L::and(v72, v73);
        let v1969 = L::or(v1967, v1968);
        let v1971 = L::or(v1969, v1970);
        w[1782] = v1971;
        let v1972 = L::left::<1>(v1971);
        let v1973 = L::or(v1972, L::word(0x1));
        let v2499 = L::choose(v2497, L::word(0x35), v1973);
        let v2670 = L::choose(v2592, v1973, v2499);
        let v2671 = L::choose(v2533, L::word(0x37), v2670);
        let v2672 = L::choose(v2536, L::word(0x37), v2671);
        let v2673 = L::choose(v2538, v1972, v2672);
        let v2674 = L::choose(v2542, v1972, v2673);
        let v2675 = L::choose(v2546, v1972, v2674);
        let v2676 = L::choose(v2552, v1972, v2675);
        let v2677 = L::choose(v2559, L::word(0x34), v2676);
        let v2678 = L::choose(v2565, v2677, v1972);
        let v1931 = L::less(L::word(0x8a), v1761);
        let v1842 = L::less(v1761, L::word(0x93));
        let v1934 = v1842 & v1931;
        let v2713 = L::choose(v1934, v2678, v2712);
        let v1845 = L::less(v1761, L::word(0x8));
        let v2714 = L::choose(v1845, v2678, v2713);
        let v2715 = L::left::<3>(v2714);
        let v1792 = L::right::<1>(v1789);
        let v1935 = L::and(v1792, L::word(0x7));
        let v1797 = L::and(v1761, L::word(0x7));
        let v1798 = L::xor(v1797, L::word(0x7));
        let v1811 = L::add(v1798, L::word(0x3));
        let v1812 = L::and(v1811, L::word(0x7));
        let v1936 = L::choose(v1934, v1812, v1935);
        let v1937 = L::choose(v1845, v1798, v1936);
        let v2716 = L::or(v1937, v2715);
        w[1783] = v2716;
        let v2717 = L::read(&m[8296..8808], v2716);
        let v2632 = b[154];
        let v2720 = v2534 & v2632;
        let v2722 = L::pick(v2720, 0x4);
        let v2721 = L::pick(v2681, 0x8);
        let v2723 = L::or(v2721, v2722);
        let v2724 = L::choose(v2536, L::word(0x10), v2723);
        let v2725 = L::choose(v2538, L::word(0x10), v2724);
        let v2726 = L::choose(v2542, L::word(0x10), v2725);
        let v2727 = L::choose(v2546, L::word(0x8), v2726);
        let v2728 = L::choose(v2552, L::word(0x8), v2727);
        let v2729 = L::choose(v2559, L::word(0x4), v2728);
        let v2730 = L::choose(v2565, v2729, L::word(0x10));
        let v1793 = L::and(v1792, L::word(0xf));
        let v2734 = L::less(v1793, v2730);
        let v2541 = v2536 | v2538;
        let v2544 = v2541 & v2543;
        let v2548 = v2544 & v2547;
        let v2554 = v2548 & v2553;
        let v2562 = v2554 & v2560;
        let v2567 = v2562 & v2565;
        let v2568 = !v2567;
        let v2405 = b[166];
        let v2569 = v2405 & v2568;
        let v1794 = L::test(v1761, 0x1);
        let v1795 = !v1794;
        let v2570 = v1795 & v2569;
        let v1838 = L::less(v1761, L::word(0x28));
        let v2571 = v1838 & v2570;
        let v2737 = v2571 & v2734;
        let v2556 = v2546 | v2552;
        let v2561 = v2556 & v2560;
        let v2566 = b[164];
        let v2588 = v2561 | v2566;
        let v2590 = !v2588;
        let v2591 = v2405 & v2590;
        let v2738 = (v1934 & v2591) | (!v1934 & v2737);
        let v2739 = (v1845 & v2591) | (!v1845 & v2738);
        b[254] = v2739;
        let v89 = w[1331 + back3_0];
        let v2740 = L::choose(v2739, v2717, v89);
        w[1331 + next3] = v2740;
        let v85 = w[1372];
        let v2395 = L::test(v85, 0xff);
        let v2389 = L::equal(v85, L::word(0x80));
        let v2385 = L::equal(v85, L::word(0x40));
        let v2381 = L::equal(v85, L::word(0x20));
        let v2377 = L::equal(v85, L::word(0x10));
        let v2373 = L::equal(v85, L::word(0x8));
        let v2370 = L::equal(v85, L::word(0x4));
        let v2367 = L::equal(v85, L::word(0x2));
        let v2364 = L::equal(v85, L::word(0x1));
        let v2053 = L::equal(v85, L::word(0xb));
        let v2054 = !v2053;
        let v2051 = L::equal(v85, L::word(0x7));
        let v2052 = !v2051;
        let v2300 = v2052 & v2054;
        let v2055 = L::equal(v85, L::word(0xd));
        let v2056 = !v2055;
        let v2301 = v2056 & v2300;
        let v2058 = L::equal(v85, L::word(0xe));
        let v2059 = !v2058;
        let v2302 = v2059 & v2301;
        let v2060 = L::equal(v85, L::word(0x13));
        let v2061 = !v2060;
        let v2303 = v2061 & v2302;
        let v2063 = L::equal(v85, L::word(0x15));
        let v2064 = !v2063;
        let v2304 = v2064 & v2303;
        let v2066 = L::equal(v85, L::word(0x16));
        let v2067 = !v2066;
        let v2305 = v2067 & v2304;
        let v2069 = L::equal(v85, L::word(0x19));
        let v2070 = !v2069;
        let v2306 = v2070 & v2305;
        let v2072 = L::equal(v85, L::word(0x1a));
        let v2073 = !v2072;
        let v2307 = v2073 & v2306;
        let v2075 = L::equal(v85, L::word(0x1c));
        let v2076 = !v2075;
        let v2308 = v2076 & v2307;
        let v2078 = L::equal(v85, L::word(0x23));
        let v2079 = !v2078;
        let v2309 = v2079 & v2308;
        let v2081 = L::equal(v85, L::word(0x25));
        let v2082 = !v2081;
        let v2310 = v2082 & v2309;
        let v2084 = L::equal(v85, L::word(0x26));
        let v2085 = !v2084;
        let v2311 = v2085 & v2310;
        let v2087 = L::equal(v85, L::word(0x29));
        let v2088 = !v2087;
        let v2312 = v2088 & v2311;
        let v2090 = L::equal(v85, L::word(0x2a));
        let v2091 = !v2090;
        let v2313 = v2091 & v2312;
        let v2093 = L::equal(v85, L::word(0x2c));
        let v2094 = !v2093;
        let v2314 = v2094 & v2313;
        let v2096 = L::equal(v85, L::word(0x31));
        let v2097 = !v2096;
        let v2315 = v2097 & v2314;
        let v2099 = L::equal(v85, L::word(0x32));
        let v2100 = !v2099;
        let v2316 = v2100 & v2315;
        let v2102 = L::equal(v85, L::word(0x34));
        let v2103 = !v2102;
        let v2317 = v2103 & v2316;
        let v2105 = L::equal(v85, L::word(0x38));
        let v2106 = !v2105;
        let v2318 = v2106 & v2317;
        let v2108 = L::equal(v85, L::word(0x43));
        let v2109 = !v2108;
        let v2319 = v2109 & v2318;
        let v2111 = L::equal(v85, L::word(0x45));
        let v2112 = !v2111;
        let v2320 = v2112 & v2319;
        let v2114 = L::equal(v85, L::word(0x46));
        let v2115 = !v2114;
        let v2321 = v2115 & v2320;
        let v2117 = L::equal(v85, L::word(0x49));
        let v2118 = !v2117;
        let v2322 = v2118 & v2321;
        let v2120 = L::equal(v85, L::word(0x4a));
        let v2121 = !v2120;
        let v2323 = v2121 & v2322;
        let v2123 = L::equal(v85, L::word(0x4c));
        let v2124 = !v2123;
        let v2324 = v2124 & v2323;
        let v2126 = L::equal(v85, L::word(0x51));
        let v2127 = !v2126;
        let v2325 = v2127 & v2324;
        let v2129 = L::equal(v85, L::word(0x52));
        let v2130 = !v2129;
        let v2326 = v2130 & v2325;
        let v2132 = L::equal(v85, L::word(0x54));
        let v2133 = !v2132;
        let v2327 = v2133 & v2326;
        let v2135 = L::equal(v85, L::word(0x58));
        let v2136 = !v2135;
        let v2328 = v2136 & v2327;
        let v2138 = L::equal(v85, L::word(0x61));
        let v2139 = !v2138;
        let v2329 = v2139 & v2328;
        let v2141 = L::equal(v85, L::word(0x62));
        let v2142 = !v2141;
        let v2330 = v2142 & v2329;
        let v2208 = L::equal(v85, L::word(0x64));
        let v2209 = !v2208;
        let v2331 = v2209 & v2330;
        let v2211 = L::equal(v85, L::word(0x68));
        let v2212 = !v2211;
        let v2332 = v2212 & v2331;
        let v2214 = L::equal(v85, L::word(0x70));
        let v2215 = !v2214;
        let v2333 = v2215 & v2332;
        let v2217 = L::equal(v85, L::word(0x83));
        let v2218 = !v2217;
        let v2334 = v2218 & v2333;
        let v2220 = L::equal(v85, L::word(0x85));
        let v2221 = !v2220;
        let v2335 = v2221 & v2334;
        let v2223 = L::equal(v85, L::word(0x86));
        let v2224 = !v2223;
        let v2336 = v2224 & v2335;
        let v2226 = L::equal(v85, L::word(0x89));
        let v2227 = !v2226;
        let v2337 = v2227 & v2336;
        let v2228 = L::equal(v85, L::word(0x8a));
        let v2229 = !v2228;
        let v2338 = v2229 & v2337;
        let v2231 = L::equal(v85, L::word(0x8c));
        let v2232 = !v2231;
        let v2339 = v2232 & v2338;
        let v2234 = L::equal(v85, L::word(0x91));
        let v2235 = !v2234;
        let v2340 = v2235 & v2339;
        let v2237 = L::equal(v85, L::word(0x92));
        let v2238 = !v2237;
        let v2341 = v2238 & v2340;
        let v2240 = L::equal(v85, L::word(0x94));
        let v2241 = !v2240;
        let v2342 = v2241 & v2341;
        let v2242 = L::equal(v85, L::word(0x98));
        let v2243 = !v2242;
        let v2343 = v2243 & v2342;
        let v2245 = L::equal(v85, L::word(0xa1));
        let v2246 = !v2245;
        let v2344 = v2246 & v2343;
        let v2248 = L::equal(v85, L::word(0xa2));
        let v2249 = !v2248;
        let v2345 = v2249 & v2344;
        let v2251 = L::equal(v85, L::word(0xa4));
        let v2252 = !v2251;
        let v2346 = v2252 & v2345;
        let v2254 = L::equal(v85, L::word(0xa8));
        let v2255 = !v2254;
        let v2347 = v2255 & v2346;
        let v2257 = L::equal(v85, L::word(0xb0));
        let v2258 = !v2257;
        let v2348 = v2258 & v2347;
        let v2260 = L::equal(v85, L::word(0xc1));
        let v2261 = !v2260;
        let v2349 = v2261 & v2348;
        let v2263 = L::equal(v85, L::word(0xc2));
        let v2264 = !v2263;
        let v2350 = v2264 & v2349;
        let v2266 = L::equal(v85, L::word(0xc4));
        let v2267 = !v2266;
        let v2351 = v2267 & v2350;
        let v2269 = L::equal(v85, L::word(0xc8));
        let v2270 = !v2269;
        let v2352 = v2270 & v2351;
        let v2272 = L::equal(v85, L::word(0xd0));
        let v2273 = !v2272;
        let v2353 = v2273 & v2352;
        let v2275 = L::equal(v85, L::word(0xe0));
        let v2276 = !v2275;
        let v2354 = v2276 & v2353;
        let v2277 = L::equal(v85, L::word(0x1f));
        let v2278 = !v2277;
        let v2355 = v2278 & v2354;
        let v2280 = L::equal(v85, L::word(0x2f));
        let v2281 = !v2280;
        let v2356 = v2281 & v2355;
        let v2283 = L::equal(v85, L::word(0x37));
        let v2284 = !v2283;
        let v2357 = v2284 & v2356;
        let v2286 = L::equal(v85, L::word(0x3b));
        let v2287 = !v2286;
        let v2358 = v2287 & v2357;
        let v2289 = L::equal(v85, L::word(0x3d));
        let v2290 = !v2289;
        let v2359 = v2290 & v2358;
        let v2292 = L::equal(v85, L::word(0x3e));
        let v2293 = !v2292;
        let v2360 = v2293 & v2359;
        let v2295 = L::equal(v85, L::word(0x4f));
        let v2296 = !v2295;
        let v2361 = v2296 & v2360;
        let v2298 = L::equal(v85, L::word(0x57));
        let v2299 = !v2298;
        let v2362 = v2299 & v2361;
        let v2363 = !v2362;
        let v2366 = v2363 | v2364;
        let v2369 = v2366 | v2367;
        let v2372 = v2369 | v2370;
        let v2375 = v2372 | v2373;
        let v2379 = v2375 | v2377;
        let v2383 = v2379 | v2381;
        let v2387 = v2383 | v2385;
        let v2391 = v2387 | v2389;
        let v2392 = !v2391;
        let v83 = b[97 + back3_2];
        let v2393 = v83 & v2392;
        let v2397 = v2393 & v2395;
        b[94] = v2397;
        let v2394 = v83 & v2391;
        b[95] = v2394;
        let v11 = b[133];
        let v1632 = b[171];
        let v1634 = v11 & v1632;
        let v2805 = b[169];
        let v2806 = v1634 & v2805;
        let v2781 = b[168];
        let v2807 = v2781 | v2806;
        let v82 = b[96];
        b[255] = v82;
        b[96] = v2807;
        let v1655 = w[1499];
        let v1665 = L::add(v1655, L::word(0x180));
        let v1666 = L::and(v1665, L::word(0x1ff));
        let v2637 = b[158];
        let v2639 = v2543 & v2637;
        let v2641 = L::pick(v2639, 0x2);
        let v2634 = v2533 | v2536;
        let v2636 = v2538 | v2634;
        let v2638 = v2542 | v2636;
        let v2640 = L::pick(v2638, 0x1);
        let v2642 = L::or(v2640, v2641);
        let v2643 = L::or(v2642, L::word(0x34));
        let v2644 = L::choose(v2546, v1973, v2643);
        let v2645 = L::choose(v2552, v1972, v2644);
        let v2646 = L::choose(v2559, L::word(0x34), v2645);
        let v2647 = L::choose(v2565, v2646, L::word(0x34));
        let v2648 = L::left::<3>(v2647);
        let v1799 = L::add(v1798, L::word(0x1));
        w[1784] = v1799;
        let v1800 = L::and(v1799, L::word(0x7));
        w[1785] = v1800;
        let v2649 = L::or(v1800, v2648);
        let v2782 = L::choose(v2781, v2649, v1666);
        let v81 = w[1335];
        w[1786] = v81;
        w[1335] = v2782;
        let v1668 = b[170];
        let v8 = w[1483];
        let v10 = w[1484];
        let v1669 = L::choose(v1668, v8, v10);
        let v1679 = L::left::<24>(v1669);
        let v1676 = L::right::<24>(v1669);
        let v1673 = L::right::<8>(v1669);
        let v1675 = L::and(v1673, L::word(0xff00));
        let v1677 = L::or(v1675, v1676);
        let v1670 = L::left::<8>(v1669);
        let v1672 = L::and(v1670, L::word(0xff0000));
        let v1678 = L::or(v1672, v1677);
        let v1680 = L::or(v1678, v1679);
        let v96 = w[1338];
        let v2783 = L::choose(v2781, v96, v1680);
        let v80 = w[1336];
        w[1787] = v80;
        w[1336] = v2783;
        let v11614 = L::linear(v2783, &MAP_0);
        let v79 = w[1337];
        w[1788] = v79;
        w[1337] = v11614;
        let v57 = w[1370];
        let v119 = w[1349];
        let v2433 = L::add(v57, v119);
        w[1789] = v96;
        w[1338] = v2433;
        let v125 = w[1341];
        let v126 = w[1340];
        let v2482 = L::or(v125, v126);
        let v124 = w[1342];
        let v2483 = L::and(v124, v2482);
        let v2435 = L::and(v125, v126);
        let v2484 = L::or(v2435, v2483);
        let v2467 = L::rotate::<10>(v126);
        let v2463 = L::rotate::<19>(v126);
        let v2460 = L::rotate::<30>(v126);
        let v2464 = L::xor(v2460, v2463);
        let v2468 = L::xor(v2464, v2467);
        let v2485 = L::add(v2468, v2484);
        let v99 = w[1339];
        w[1339] = v2485;
        let v100 = w[1345];
        let v101 = w[1344];
        let v2423 = L::add(v100, v101);
        let v2429 = L::add(v99, v2423);
        let v1850 = L::less(L::word(0xf), v1761);
        let v1819 = L::less(v1761, L::word(0x90));
        let v1853 = v1819 & v1850;
        let v1854 = v1794 & v1853;
        let v2431 = L::choose(v1854, v2429, v57);
        let v1877 = L::less(L::word(0x4), v1761);
        let v1830 = L::less(v1761, L::word(0xd));
        let v1880 = v1830 & v1877;
        let v1874 = L::less(L::word(0x8f), v1761);
        let v1827 = L::less(v1761, L::word(0x98));
        let v1876 = v1827 & v1874;
        let v1881 = v1876 | v1880;
        let v1882 = v1854 | v1881;
        let v2432 = L::choose(v1882, v2431, v126);
        w[1340] = v2432;
        let v1883 = L::choose(v1882, v126, v125);
        w[1341] = v1883;
        let v1884 = L::choose(v1882, v125, v124);
        w[1342] = v1884;
        let v123 = w[1343];
        let v1885 = L::choose(v1882, v124, v123);
        w[1343] = v1885;
        let v120 = w[1348];
        let v121 = w[1347];
        let v2487 = L::xor(v120, v121);
        let v122 = w[1346];
        let v2488 = L::and(v122, v2487);
        let v2489 = L::xor(v120, v2488);
        let v102 = w[1350];
        let v2490 = L::add(v102, v2489);
        w[1344] = v2490;
        let v2478 = L::rotate::<7>(v122);
        let v2474 = L::rotate::<21>(v122);
        let v2471 = L::rotate::<26>(v122);
        let v2475 = L::xor(v2471, v2474);
        let v2479 = L::xor(v2475, v2478);
        let v2480 = L::add(v119, v2479);
        w[1345] = v2480;
        let v2425 = L::add(v123, v2423);
        let v2427 = L::choose(v1854, v2425, v123);
        let v2428 = L::choose(v1882, v2427, v122);
        w[1346] = v2428;
        let v1886 = L::choose(v1882, v122, v121);
        w[1347] = v1886;
        let v1887 = L::choose(v1882, v121, v120);
        w[1348] = v1887;
        let v1888 = L::choose(v1882, v120, v119);
        w[1349] = v1888;
        let v103 = w[1369];
        let v127 = w[1351];
        let v2420 = L::add(v103, v127);
        let v2422 = L::choose(v1794, v102, v2420);
        w[1350] = v2422;
        let v1763 = L::and(v1761, L::word(0x7f));
        let v1766 = L::add(v1763, L::word(0x73));
        let v1769 = L::right::<1>(v1766);
        let v1771 = L::and(v1769, L::word(0x3f));
        let v1772 = L::read(&m[0..64], v1771);
        w[1351] = v1772;
        let v1855 = L::less(L::word(0xc), v1761);
        let v1858 = v1794 & v1855;
        let v117 = w[1360];
        let v118 = w[1352];
        let v1859 = L::choose(v1858, v117, v118);
        w[1352] = v1859;
        let v109 = w[1366];
        let v110 = w[1353];
        let v1867 = L::choose(v1858, v109, v110);
        w[1353] = v1867;
        let v111 = w[1354];
        let v1866 = L::choose(v1858, v110, v111);
        w[1354] = v1866;
        let v112 = w[1355];
        let v1865 = L::choose(v1858, v111, v112);
        w[1355] = v1865;
        let v113 = w[1356];
        let v1864 = L::choose(v1858, v112, v113);
        w[1356] = v1864;
        let v114 = w[1357];
        let v1863 = L::choose(v1858, v113, v114);
        w[1357] = v1863;
        let v115 = w[1358];
        let v1862 = L::choose(v1858, v114, v115);
        w[1358] = v1862;
        let v116 = w[1359];
        let v1861 = L::choose(v1858, v115, v116);
        w[1359] = v1861;
        let v1860 = L::choose(v1858, v116, v117);
        w[1360] = v1860;
        let v2443 = L::right::<3>(v117);
        let v2441 = L::rotate::<14>(v117);
        let v2438 = L::rotate::<25>(v117);
        let v2442 = L::xor(v2438, v2441);
        let v2444 = L::xor(v2442, v2443);
        let v2445 = L::add(v118, v2444);
        let v98 = w[1361];
        w[1361] = v2445;
        let v104 = w[1367];
        let v105 = w[1362];
        let v1872 = L::choose(v1858, v104, v105);
        w[1362] = v1872;
        let v106 = w[1363];
        let v1871 = L::choose(v1858, v105, v106);
        w[1363] = v1871;
        let v107 = w[1364];
        let v1870 = L::choose(v1858, v106, v107);
        w[1364] = v1870;
        let v108 = w[1365];
        let v1869 = L::choose(v1858, v107, v108);
        w[1365] = v1869;
        let v1868 = L::choose(v1858, v108, v109);
        w[1366] = v1868;
        let v1873 = L::choose(v1858, v103, v104);
        w[1367] = v1873;
        let v2454 = L::right::<10>(v104);
        let v2452 = L::rotate::<13>(v104);
        let v2449 = L::rotate::<15>(v104);
        let v2453 = L::xor(v2449, v2452);
        let v2455 = L::xor(v2453, v2454);
        let v2456 = L::add(v109, v2455);
        let v97 = w[1368];
        w[1368] = v2456;
        let v2416 = L::add(v97, v98);
        let v1823 = L::less(v1761, L::word(0x2d));
        let v2418 = L::choose(v1823, v57, v2416);
        let v2419 = L::choose(v1858, v2418, v103);
        w[1369] = v2419;
        b[97 + next3] = v2739;
        let v1979 = L::xor(v71, v73);
        let v1978 = L::xor(v72, v73);
        let v1980 = L::or(v1978, v1979);
        let v1981 = L::test(v1980, 0x1f);
        b[101] = v1981;
        let v67 = w[1421];
        let v69 = w[1419];
        let v1964 = L::xor(v67, v69);
        let v68 = w[1420];
        let v1963 = L::xor(v68, v69);
        let v1965 = L::or(v1963, v1964);
        let v1966 = L::test(v1965, 0x1f);
        b[102] = v1966;
        let v63 = w[1439];
        let v65 = w[1437];
        let v1948 = L::xor(v63, v65);
        let v64 = w[1438];
        let v1947 = L::xor(v64, v65);
        let v1949 = L::or(v1947, v1948);
        let v1950 = L::test(v1949, 0xff);
        b[103] = v1950;
        let v59 = w[1425];
        let v61 = w[1423];
        let v1754 = L::xor(v59, v61);
        let v60 = w[1424];
        let v1753 = L::xor(v60, v61);
        let v1755 = L::or(v1753, v1754);
        let v1756 = L::test(v1755, 0x1f);
        b[104] = v1756;
        let v1808 = L::add(v1798, L::word(0x4));
        let v1809 = L::and(v1808, L::word(0x7));
        let v1805 = L::add(v1798, L::word(0x7));
        let v1806 = L::and(v1805, L::word(0x7));
        let v1895 = L::less(L::word(0x8e), v1761);
        let v1898 = L::choose(v1895, v1806, v1809);
        let v1929 = L::lookup(v1898, &TABLE_6);
        let v86 = w[1371];
        let v2589 = L::choose(v2588, v1929, v86);
        let v2503 = L::choose(v2497, L::word(0x4a0), L::word(0x300));
        let v2756 = L::choose(v2592, L::word(0x300), v2503);
        let v2758 = L::choose(v2533, L::word(0x620), v2756);
        let v2759 = L::choose(v2536, L::word(0x0), v2758);
        let v2760 = L::choose(v2538, L::word(0x0), v2759);
        let v2761 = L::choose(v2542, L::word(0x0), v2760);
        let v2762 = L::choose(v2546, L::word(0x0), v2761);
        let v2763 = L::choose(v2552, L::word(0x0), v2762);
        let v2765 = L::choose(v2559, L::word(0x280), v2763);
        let v2766 = L::choose(v2565, v2765, L::word(0x0));
        let v1776 = L::add(v1773, L::word(0x14));
        let v1784 = L::and(v1776, L::word(0x1e));
        let v1785 = L::equal(v1784, L::word(0x1e));
        let v2767 = L::choose(v1785, v2766, L::word(0x0));
        let v2743 = L::add(v2730, L::word(0x1));
        let v2744 = L::and(v2743, L::word(0x1f));
        let v2496 = w[1497];
        let v2524 = L::equal(v2496, L::word(0x5));
        let v2525 = !v2524;
        let v2519 = L::equal(v2496, L::word(0x7));
        let v2520 = !v2519;
        let v2517 = L::equal(v2496, L::word(0x9));
        let v2518 = !v2517;
        let v2523 = v2518 & v2520;
        let v2528 = v2523 & v2525;
        let v2531 = v2497 & v2528;
        let v2593 = b[152];
        let v2596 = v2531 & v2593;
        let v2599 = v2534 & v2596;
        let v2602 = v2537 & v2599;
        let v2605 = v2539 & v2602;
        let v2608 = v2543 & v2605;
        let v2611 = v2547 & v2608;
        let v2614 = v2553 & v2611;
        let v2617 = v2560 & v2614;
        let v2620 = v2565 & v2617;
        let v2624 = !v2620;
        let v2522 = v2517 | v2519;
        let v2527 = v2522 & v2525;
        let v2530 = v2497 & v2527;
        let v2595 = v2530 & v2593;
        let v2598 = v2534 & v2595;
        let v2601 = v2537 & v2598;
        let v2604 = v2539 & v2601;
        let v2607 = v2543 & v2604;
        let v2610 = v2547 & v2607;
        let v2613 = v2553 & v2610;
        let v2616 = v2560 & v2613;
        let v2619 = v2565 & v2616;
        let v2622 = !v2619;
        let v2521 = v2517 & v2520;
        let v2526 = v2521 | v2524;
        let v2529 = v2497 & v2526;
        let v2594 = v2529 & v2593;
        let v2597 = v2533 | v2594;
        let v2600 = v2537 & v2597;
        let v2603 = v2539 & v2600;
        let v2606 = v2543 & v2603;
        let v2609 = v2547 & v2606;
        let v2612 = v2553 & v2609;
        let v2615 = v2560 & v2612;
        let v2618 = v2565 & v2615;
        let v2621 = !v2618;
        let v2623 = v2621 & v2622;
        let v2625 = v2623 & v2624;
        let v2746 = L::choose(v2625, v2730, v2744);
        let v2752 = L::and(v2746, L::word(0xf));
        let v1779 = L::right::<1>(v1776);
        let v1780 = L::and(v1779, L::word(0xf));
        let v2753 = L::equal(v1780, v2752);
        let v2750 = L::test(v2746, 0x10);
        let v2751 = !v2750;
        let v2754 = v2751 & v2753;
        let v2769 = L::choose(v2754, L::word(0x80000000), v2767);
        let v2630 = L::pick(v2620, 0x4);
        let v2628 = L::pick(v2619, 0x2);
        let v2627 = L::pick(v2618, 0x1);
        let v2629 = L::or(v2627, v2628);
        let v2631 = L::or(v2629, v2630);
        let v2747 = L::less(v1780, v2746);
        let v2770 = L::choose(v2747, v2631, v2769);
        let v2551 = L::pick(v2546, 0x5c5c5c5c);
        let v2558 = L::choose(v2552, L::word(0x36363636), v2551);
        let v2564 = L::choose(v2559, L::word(0x0), v2558);
        let v2583 = L::choose(v2565, v2564, L::word(0x0));
        let v2586 = L::test(v2583, 0x7fffffff);
        let v2771 = L::choose(v2586, v2583, v2770);
        let v2584 = L::xor(v86, v2583);
        let v1781 = L::read(&m[9848..9864], v1780);
        let v1782 = L::read(&m[9832..9848], v1780);
        let v2540 = v2536 & v2539;
        let v2545 = v2540 & v2543;
        let v2549 = v2545 & v2547;
        let v2555 = v2549 & v2553;
        let v2563 = v2555 & v2560;
        let v2572 = v2563 & v2565;
        let v2573 = L::choose(v2572, v1782, v1781);
        let v2581 = L::left::<24>(v2573);
        let v2578 = L::right::<24>(v2573);
        let v2576 = L::right::<8>(v2573);
        let v2577 = L::and(v2576, L::word(0xff00));
        let v2579 = L::or(v2577, v2578);
        let v2574 = L::left::<8>(v2573);
        let v2575 = L::and(v2574, L::word(0xff0000));
        let v2580 = L::or(v2575, v2579);
        let v2582 = L::or(v2580, v2581);
        let v2585 = L::choose(v2567, v2582, v2584);
        let v2731 = L::less(v1780, v2730);
        let v2772 = L::choose(v2731, v2585, v2771);
        let v1890 = L::less(L::word(0xb), v1761);
        let v1834 = L::less(v1761, L::word(0x8f));
        let v1893 = v1834 & v1890;
        let v2773 = L::choose(v1893, v2772, v2589);
        w[1370] = v2773;
        let v2204 = L::pick(v2141, 0x80000000);
        w[1790] = v2204;
        let v2202 = L::pick(v2138, 0x40000000);
        let v2200 = L::pick(v2135, 0x20000000);
        let v2198 = L::pick(v2132, 0x10000000);
        let v2196 = L::pick(v2129, 0x8000000);
        let v2194 = L::pick(v2126, 0x4000000);
        let v2192 = L::pick(v2123, 0x2000000);
        let v2190 = L::pick(v2120, 0x1000000);
        let v2188 = L::pick(v2117, 0x800000);
        let v2186 = L::pick(v2114, 0x400000);
        let v2184 = L::pick(v2111, 0x200000);
        let v2182 = L::pick(v2108, 0x100000);
        let v2180 = L::pick(v2105, 0x80000);
        let v2178 = L::pick(v2102, 0x40000);
        let v2176 = L::pick(v2099, 0x20000);
        let v2174 = L::pick(v2096, 0x10000);
        let v2172 = L::pick(v2093, 0x8000);
        let v2170 = L::pick(v2090, 0x4000);
        let v2168 = L::pick(v2087, 0x2000);
        let v2166 = L::pick(v2084, 0x1000);
        let v2164 = L::pick(v2081, 0x800);
        let v2162 = L::pick(v2078, 0x400);
        let v2160 = L::pick(v2075, 0x200);
        let v2158 = L::pick(v2072, 0x100);
        let v2156 = L::pick(v2069, 0x80);
        let v2154 = L::pick(v2066, 0x40);
        let v2152 = L::pick(v2063, 0x20);
        let v2150 = L::pick(v2060, 0x10);
        let v2148 = L::pick(v2058, 0x8);
        let v2146 = L::pick(v2055, 0x4);
        let v2144 = L::pick(v2053, 0x2);
        let v2143 = L::pick(v2051, 0x1);
        let v2145 = L::or(v2143, v2144);
        let v2147 = L::or(v2145, v2146);
        let v2149 = L::or(v2147, v2148);
        let v2151 = L::or(v2149, v2150);
        let v2153 = L::or(v2151, v2152);
        let v2155 = L::or(v2153, v2154);
        let v2157 = L::or(v2155, v2156);
        let v2159 = L::or(v2157, v2158);
        let v2161 = L::or(v2159, v2160);
        let v2163 = L::or(v2161, v2162);
        let v2165 = L::or(v2163, v2164);
        let v2167 = L::or(v2165, v2166);
        let v2169 = L::or(v2167, v2168);
        let v2171 = L::or(v2169, v2170);
        let v2173 = L::or(v2171, v2172);
        let v2175 = L::or(v2173, v2174);
        let v2177 = L::or(v2175, v2176);
        let v2179 = L::or(v2177, v2178);
        let v2181 = L::or(v2179, v2180);
        let v2183 = L::or(v2181, v2182);
        let v2185 = L::or(v2183, v2184);
        let v2187 = L::or(v2185, v2186);
        let v2189 = L::or(v2187, v2188);
        let v2191 = L::or(v2189, v2190);
        let v2193 = L::or(v2191, v2192);
        let v2195 = L::or(v2193, v2194);
        let v2197 = L::or(v2195, v2196);
        let v2199 = L::or(v2197, v2198);
        let v2201 = L::or(v2199, v2200);
        let v2203 = L::or(v2201, v2202);
        w[1791] = v2203;
    }
}

enum Clock6 {}

impl<L: Lanes> Part<L> for Clock6 {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let (w, b, m, t): (&mut Words<L>, &mut Bits<L>, &mut [L::Word], usize) = frame.arrays();
        let next1 = (t + 1) & 1;
        let back1_0 = t.wrapping_sub(0) & 1;
        let back1_1 = t.wrapping_sub(1) & 1;
        let back3_1 = t.wrapping_sub(1) & 3;
        let back3_2 = t.wrapping_sub(2) & 3;
        let v2203 = w[1791];
        let v2204 = w[1790];
        let v2205 = L::or(v2203, v2204);
        let v84 = w[1331 + back3_2];
        let v2206 = L::xor(v84, v2205);
        w[1371] = v2206;
        let v76 = w[1331 + back3_1];
        let v11618 = L::linear(v76, &MAP_0);
        let v75 = w[1375 + back1_1];
        let v11616 = L::linear(v75, &MAP_1);
        let v74 = w[1373 + back1_1];
        let v11615 = L::linear(v74, &MAP_4);
        let v11617 = L::xor(v11615, v11616);
        let v11619 = L::xor(v11617, v11618);
        w[1372] = v11619;
        let v2716 = w[1783];
        let v2719 = L::read(&m[9320..9832], v2716);
        let v2739 = b[254];
        let v91 = w[1373 + back1_0];
        let v2742 = L::choose(v2739, v2719, v91);
        w[1373 + next1] = v2742;
        let v2718 = L::read(&m[8808..9320], v2716);
        let v90 = w[1375 + back1_0];
        let v2741 = L::choose(v2739, v2718, v90);
        w[1375 + next1] = v2741;
        let v34 = w[1385];
        let v35 = w[1384];
        let v1584 = L::and(v34, v35);
        let v36 = w[1383];
        let v1582 = L::and(v34, v36);
        let v1581 = L::and(v35, v36);
        let v1583 = L::or(v1581, v1582);
        let v1585 = L::or(v1583, v1584);
        let v1355 = w[1382];
        let v1356 = w[1381];
        let v11488 = L::and(v1355, v1356);
        let v1357 = w[1380];
        let v11486 = L::and(v1355, v1357);
        let v11485 = L::and(v1356, v1357);
        let v11487 = L::or(v11485, v11486);
        let v11489 = L::or(v11487, v11488);
        let v11531 = w[1505];
        let v11553 = L::equal(v11531, L::word(0x3));
        let v11558 = L::choose(v11553, v11489, v1585);
        let v2405 = b[166];
        let v1971 = w[1782];
        let v11559 = L::choose(v2405, v1971, v11558);
        let v1761 = w[1498];
        let v1816 = L::equal(v1761, L::word(0x99));
        let v2407 = v1816 & v2405;
        let v11560 = L::choose(v2407, v1971, v11559);
        w[1377] = v11560;
        w[1378] = v11560;
        w[1379] = v11560;
        let v11492 = L::add(v11489, L::word(0x1));
        let v11493 = L::and(v11492, L::word(0x1f));
        let v11490 = L::equal(v11489, L::word(0x17));
        let v11495 = L::choose(v11490, L::word(0x0), v11493);
        let v11469 = b[173];
        let v11496 = L::choose(v11469, v11495, v11489);
        let v14 = b[136];
        let v11497 = L::choose(v14, v11496, v11489);
        let v11573 = b[174];
        let v11577 = L::choose(v11573, v11497, v11489);
        let v12 = b[134];
        let v11578 = L::choose(v12, v11577, L::word(0x0));
        w[1380] = v11578;
        w[1381] = v11578;
        w[1382] = v11578;
        let v54 = b[126];
        let v56 = b[124];
        let v1724 = v54 ^ v56;
        let v55 = b[125];
        let v1722 = v55 ^ v56;
        let v1726 = v1722 | v1724;
        b[105] = v1726;
        let v50 = w[1449];
        let v52 = w[1447];
        let v1713 = L::xor(v50, v52);
        let v51 = w[1448];
        let v1712 = L::xor(v51, v52);
        let v1714 = L::or(v1712, v1713);
        let v1715 = L::test(v1714, 0x7fffff);
        b[106] = v1715;
        let v46 = w[1430];
        let v48 = w[1428];
        let v1700 = L::xor(v46, v48);
        let v47 = w[1429];
        let v1699 = L::xor(v47, v48);
        let v1701 = L::or(v1699, v1700);
        let v1702 = L::test(v1701, 0x1f);
        b[107] = v1702;
        let v42 = w[1436];
        let v44 = w[1431];
        let v1648 = L::xor(v42, v44);
        let v43 = w[1432];
        let v1647 = L::xor(v43, v44);
        let v1649 = L::or(v1647, v1648);
        let v1650 = L::test(v1649, 0x7);
        b[108] = v1650;
        let v38 = w[1435];
        let v40 = w[1433];
        let v1618 = L::xor(v38, v40);
        let v39 = w[1434];
        let v1617 = L::xor(v39, v40);
        let v1619 = L::or(v1617, v1618);
        let v1620 = L::test(v1619, 0xffff);
        b[109] = v1620;
        let v1600 = L::xor(v34, v36);
        let v1599 = L::xor(v35, v36);
        let v1601 = L::or(v1599, v1600);
        let v1602 = L::test(v1601, 0x1f);
        b[110] = v1602;
        let v1590 = L::add(v1585, L::word(0x1));
        let v1592 = L::and(v1590, L::word(0x1f));
        let v1587 = L::equal(v1585, L::word(0x17));
        let v1594 = L::choose(v1587, L::word(0x0), v1592);
        let v1655 = w[1499];
        let v1681 = L::equal(v1655, L::word(0xf));
        let v1685 = L::choose(v1681, v1594, v1585);
        let v3677 = b[186];
        let v3851 = b[184];
        let v3860 = v3677 & v3851;
        let v3868 = L::choose(v3860, v1685, v1585);
        let v1641 = b[185];
        let v3869 = L::choose(v1641, v3868, v1585);
        let v3870 = L::choose(v12, v3869, L::word(0x0));
        w[1383] = v3870;
        w[1384] = v3870;
        w[1385] = v3870;
        let v30 = w[1388];
        let v32 = w[1386];
        let v1578 = L::xor(v30, v32);
        let v31 = w[1387];
        let v1577 = L::xor(v31, v32);
        let v1579 = L::or(v1577, v1578);
        let v1580 = L::test(v1579, 0xffffffff);
        b[111] = v1580;
        let v1331 = w[1446];
        let v1332 = w[1445];
        let v11135 = L::and(v1331, v1332);
        let v1333 = w[1444];
        let v11133 = L::and(v1331, v1333);
        let v11132 = L::and(v1332, v1333);
        let v11134 = L::or(v11132, v11133);
        let v11136 = L::or(v11134, v11135);
        let v11182 = b[178];
        let v1569 = w[1501];
        let v11186 = L::choose(v11182, v11136, v1569);
        let v1571 = L::add(v1569, L::word(0x50));
        let v1683 = L::choose(v1681, v1571, v1569);
        let v3867 = L::choose(v3860, v1683, v1569);
        let v11187 = L::choose(v1641, v3867, v1569);
        let v1625 = w[1500];
        let v1628 = L::test(v1625, 0x7);
        let v11188 = L::choose(v1628, v11187, v11186);
        w[1386] = v11188;
        w[1387] = v11188;
        w[1388] = v11188;
        let v26 = w[1453];
        let v28 = w[1451];
        let v1558 = L::xor(v26, v28);
        let v27 = w[1452];
        let v1557 = L::xor(v27, v28);
        let v1559 = L::or(v1557, v1558);
        let v1560 = L::test(v1559, 0xffffffff);
        b[112] = v1560;
        let v22 = w[1457];
        let v24 = w[1455];
        let v1537 = L::xor(v22, v24);
        let v23 = w[1456];
        let v1536 = L::xor(v23, v24);
        let v1538 = L::or(v1536, v1537);
        let v1539 = L::test(v1538, 0xffffffff);
        b[113] = v1539;
        let v20 = w[1389];
        let v11199 = L::choose(v11182, L::word(0xffffffff), v20);
        let v11272 = w[1503];
        let v11466 = L::linear(v11272, &MAP_3);
        let v11271 = w[1504];
        let v11465 = L::linear(v11271, &MAP_2);
        let v11467 = L::xor(v11465, v11466);
        let v11197 = L::linear(v20, &MAP_2);
        let v11198 = L::choose(v11182, L::word(0x73d74d75), v11197);
        let v11468 = L::xor(v11198, v11467);
        let v11575 = v14 & v11573;
        let v11576 = L::choose(v11575, v11468, v11199);
        w[1389] = v11576;
        let v17 = w[1461];
        let v19 = w[1459];
        let v1392 = L::xor(v17, v19);
        let v18 = w[1460];
        let v1391 = L::xor(v18, v19);
        let v1393 = L::or(v1391, v1392);
        let v1394 = L::test(v1393, 0xffff);
        b[114] = v1394;
        let v197 = w[1392];
        let v198 = w[1391];
        let v3311 = L::and(v197, v198);
        let v199 = w[1390];
        let v3309 = L::and(v197, v199);
        let v3308 = L::and(v198, v199);
        let v3310 = L::or(v3308, v3309);
        let v3312 = L::or(v3310, v3311);
        let v3318 = L::add(v3312, L::word(0x1));
        let v3319 = L::and(v3318, L::word(0x1f));
        let v3313 = L::equal(v3312, L::word(0x14));
        let v3321 = L::choose(v3313, L::word(0x0), v3319);
        let v3501 = b[233];
        let v3502 = !v3501;
        let v3023 = w[1779];
        let v3315 = L::equal(v3023, v3312);
        let v3280 = b[183];
        let v3317 = v3280 & v3315;
        let v3507 = v3317 & v3502;
        let v3508 = L::choose(v3507, v3321, v3312);
        let v3509 = L::choose(v12, v3508, L::word(0x0));
        w[1390] = v3509;
        w[1391] = v3509;
        w[1392] = v3509;
        let v3291 = w[1599];
        let v3292 = L::add(v3291, L::word(0x1f));
        let v3293 = L::and(v3292, L::word(0x1f));
        let v249 = b[120];
        let v250 = b[119];
        let v3792 = v249 & v250;
        let v251 = b[118];
        let v3790 = v249 & v251;
        let v3789 = v250 & v251;
        let v3791 = v3789 | v3790;
        let v3793 = v3791 | v3792;
        let v213 = w[1413];
        let v214 = w[1412];
        let v3439 = L::and(v213, v214);
        let v215 = w[1411];
        let v3437 = L::and(v213, v215);
        let v3436 = L::and(v214, v215);
        let v3438 = L::or(v3436, v3437);
        let v3440 = L::or(v3438, v3439);
        let v3443 = L::equal(v3023, v3440);
        let v3794 = v3443 & v3793;
        let v217 = w[1410];
        let v218 = w[1409];
        let v3460 = L::and(v217, v218);
        let v219 = w[1408];
        let v3458 = L::and(v217, v219);
        let v3457 = L::and(v218, v219);
        let v3459 = L::or(v3457, v3458);
        let v3461 = L::or(v3459, v3460);
        let v3462 = L::equal(v3461, L::word(0xf));
        let v3814 = v3462 & v3794;
        let v3485 = b[240];
        let v3486 = !v3485;
        let v3815 = v3486 & v3814;
        let v3488 = b[239];
        let v3816 = v3488 & v3815;
        let v3491 = b[237];
        let v3817 = v3491 & v3816;
        let v3494 = b[244];
        let v3818 = v3494 & v3817;
        let v3497 = b[234];
        let v3819 = v3497 & v3818;
        let v3820 = v3501 & v3819;
        let v3510 = !v3507;
        let v3825 = v3510 & v3820;
        let v3826 = L::choose(v3825, v3293, v3291);
        let v3297 = L::add(v3291, L::word(0x1));
        let v3298 = L::and(v3297, L::word(0x1f));
        let v3823 = !v3820;
        let v3824 = v3507 & v3823;
        let v3827 = L::choose(v3824, v3298, v3826);
        let v3828 = L::choose(v12, v3827, L::word(0x0));
        w[1393] = v3828;
        w[1394] = v3828;
        w[1395] = v3828;
        let v1657 = w[1601];
        let v1661 = L::equal(v1657, L::word(0xf));
        let v3853 = b[187];
        let v3856 = v1661 & v3853;
        let v3857 = v3280 | v3856;
        let v3858 = v3510 & v3857;
        let v3859 = v12 & v3858;
        b[115] = v3859;
        b[116] = v3859;
        b[117] = v3859;
        let v1359 = w[1398];
        let v1360 = w[1397];
        let v11509 = L::and(v1359, v1360);
        let v1361 = w[1396];
        let v11507 = L::and(v1359, v1361);
        let v11506 = L::and(v1360, v1361);
        let v11508 = L::or(v11506, v11507);
        let v11510 = L::or(v11508, v11509);
        let v1376 = L::and(v17, v18);
        let v1374 = L::and(v17, v19);
        let v1373 = L::and(v18, v19);
        let v1375 = L::or(v1373, v1374);
        let v1377 = L::or(v1375, v1376);
        let v11516 = L::choose(v11182, v1377, v11510);
        let v11511 = L::add(v11510, L::word(0xffff));
        let v11512 = L::and(v11511, L::word(0xffff));
        let v11514 = L::choose(v11469, v11512, v11510);
        let v11515 = L::choose(v14, v11514, v11510);
        let v11588 = L::choose(v11573, v11515, v11510);
        let v11537 = b[179];
        let v11589 = L::choose(v11537, v11588, v11516);
        w[1396] = v11589;
        w[1397] = v11589;
        w[1398] = v11589;
        let v11270 = w[1502];
        let v11473 = L::add(v11270, L::word(0x1));
        let v11474 = L::and(v11473, L::word(0x3));
        let v11476 = L::choose(v14, v11474, v11270);
        let v11579 = L::choose(v11573, v11476, v11270);
        let v11567 = b[175];
        let v11580 = L::choose(v11567, L::word(0x0), v11579);
        w[1399] = v11580;
        w[1400] = v11580;
        w[1401] = v11580;
        let v263 = w[1402];
        let v3895 = w[1737];
        w[1402] = v3895;
        let v262 = w[1403];
        w[1403] = v3895;
        w[1404] = v3461;
        w[1405] = v3461;
        w[1406] = v3461;
        let v261 = w[1407];
        w[1407] = v3895;
        let v11532 = L::equal(v11531, L::word(0x1));
        let v11534 = v3793 | v11532;
        let v11535 = v3823 & v11534;
        let v11536 = v12 & v11535;
        b[118] = v11536;
        b[119] = v11536;
        b[120] = v11536;
        let v3464 = L::add(v3461, L::word(0x1));
        let v3465 = L::and(v3464, L::word(0xf));
        let v3795 = v3486 & v3794;
        let v3796 = v3488 & v3795;
        let v3797 = v3491 & v3796;
        let v3798 = v3494 & v3797;
        let v3799 = v3497 & v3798;
        let v3800 = v3501 & v3799;
        let v3801 = L::choose(v3800, v3465, v3461);
        let v3802 = L::choose(v12, v3801, L::word(0x0));
        w[1408] = v3802;
        w[1409] = v3802;
        w[1410] = v3802;
        let v3445 = L::add(v3440, L::word(0x1));
        let v3446 = L::and(v3445, L::word(0x1f));
        let v3441 = L::equal(v3440, L::word(0x14));
        let v3448 = L::choose(v3441, L::word(0x0), v3446);
        let v3821 = L::choose(v3820, v3448, v3440);
        let v3822 = L::choose(v12, v3821, L::word(0x0));
        w[1411] = v3822;
        w[1412] = v3822;
        w[1413] = v3822;
        let v205 = w[1416];
        let v206 = w[1415];
        let v3407 = L::and(v205, v206);
        let v207 = w[1414];
        let v3405 = L::and(v205, v207);
        let v3404 = L::and(v206, v207);
        let v3406 = L::or(v3404, v3405);
        let v3408 = L::or(v3406, v3407);
        let v3409 = L::left::<1>(v3408);
        let v3410 = L::and(v3409, L::word(0x2));
        let v3411 = L::or(v3410, L::word(0x1));
        let v3803 = L::choose(v3800, v3411, v3410);
        w[1414] = v3803;
        w[1415] = v3803;
        w[1416] = v3803;
        let v11549 = L::choose(v11182, L::word(0x1), v11531);
        let v11517 = L::equal(v11510, L::word(0x1));
        let v11518 = !v11517;
        let v11570 = L::pick(v11518, 0x1);
        let v11571 = L::choose(v11469, v11570, v11531);
        let v11572 = L::choose(v14, v11571, v11531);
        let v11581 = L::choose(v11573, v11572, L::word(0x0));
        let v15 = b[137];
        let v11569 = L::choose(v15, L::word(0x5), v11531);
        let v11582 = L::choose(v11567, v11569, v11581);
        let v2592 = b[151];
        let v2835 = v2407 & v2592;
        let v11566 = L::choose(v2835, L::word(0x4), v11531);
        let v11583 = L::choose(v11553, v11566, v11582);
        let v4499 = L::and(v261, v262);
        let v4497 = L::and(v261, v263);
        let v4496 = L::and(v262, v263);
        let v4498 = L::or(v4496, v4497);
        let v4500 = L::or(v4498, v4499);
        let v4501 = L::equal(v4500, L::word(0xf));
        let v3412 = L::test(v3408, 0x2);
        let v4503 = v3412 & v4501;
        let v11552 = L::choose(v4503, L::word(0x3), v11531);
        let v11550 = L::equal(v11531, L::word(0x2));
        let v11584 = L::choose(v11550, v11552, v11583);
        let v11585 = L::choose(v11532, L::word(0x2), v11584);
        let v11586 = L::choose(v11537, v11585, v11549);
        let v11587 = L::choose(v12, v11586, L::word(0x0));
        w[1417] = v11587;
        let v67 = w[1421];
        let v68 = w[1420];
        let v1954 = L::and(v67, v68);
        let v69 = w[1419];
        let v1952 = L::and(v67, v69);
        let v1951 = L::and(v68, v69);
        let v1953 = L::or(v1951, v1952);
        let v1955 = L::or(v1953, v1954);
        let v59 = w[1425];
        let v60 = w[1424];
        let v1744 = L::and(v59, v60);
        let v61 = w[1423];
        let v1742 = L::and(v59, v61);
        let v1741 = L::and(v60, v61);
        let v1743 = L::or(v1741, v1742);
        let v1745 = L::or(v1743, v1744);
        let v11555 = L::choose(v11553, v1745, v1955);
        let v2496 = w[1497];
        let v11556 = L::choose(v2405, v2496, v11555);
        let v11557 = L::choose(v2407, v2496, v11556);
        w[1418] = v11557;
        let v1956 = L::add(v1955, L::word(0x1));
        let v1957 = L::and(v1956, L::word(0x1f));
        let v2836 = L::equal(v2496, L::word(0xc));
        let v2838 = L::choose(v2836, L::word(0x0), v1957);
        let v2831 = L::test(v2496, 0x10);
        let v2839 = L::choose(v2831, v1955, v2838);
        let v2840 = L::choose(v2407, v2839, v1955);
        let v2841 = L::choose(v12, v2840, L::word(0x0));
        w[1419] = v2841;
        w[1420] = v2841;
        w[1421] = v2841;
        w[1422] = v11557;
        let v1746 = L::add(v1745, L::word(0x1));
        let v1747 = L::and(v1746, L::word(0x1f));
        let v2830 = L::choose(v2592, L::word(0x10), v1747);
        let v2832 = L::choose(v2831, v2830, v1745);
        let v2833 = L::choose(v2407, v2832, v1745);
        let v2834 = L::choose(v12, v2833, L::word(0x10));
        w[1423] = v2834;
        w[1424] = v2834;
        w[1425] = v2834;
        w[1426] = v11557;
        w[1427] = v11587;
        let v11563 = !v2407;
        let v1636 = L::equal(v1625, L::word(0x3));
        let v11561 = v1636 | v11553;
        let v11562 = v2405 | v11561;
        let v11564 = v11562 & v11563;
        let v11565 = v12 & v11564;
        b[121] = v11565;
        b[122] = v11565;
        let v1692 = L::add(v1655, L::word(0x1));
        let v1693 = L::and(v1692, L::word(0x1f));
        let v3861 = L::choose(v3860, v1693, v1655);
        let v3862 = L::choose(v1641, v3861, v1655);
        let v1637 = !v1636;
        let v1626 = b[172];
        let v1627 = !v1626;
        let v1638 = v1627 & v1637;
        let v3863 = L::choose(v1638, v3862, L::word(0x0));
        let v11 = b[133];
        let v2805 = b[169];
        let v2808 = v11 & v2805;
        let v2809 = L::choose(v2808, v1693, v1655);
        let v1632 = b[171];
        let v3864 = L::choose(v1632, v2809, v3863);
        w[1428] = v3864;
        w[1429] = v3864;
        w[1430] = v3864;
        let v11189 = L::choose(v11182, L::word(0x1), v1625);
        let v1606 = L::and(v38, v39);
        let v1604 = L::and(v38, v40);
        let v1603 = L::and(v39, v40);
        let v1605 = L::or(v1603, v1604);
        let v1607 = L::or(v1605, v1606);
        let v1611 = L::equal(v1607, L::word(0x1));
        let v1612 = !v1611;
        let v1686 = L::pick(v1612, 0x1);
        let v1687 = L::choose(v1681, v1686, v1625);
        let v3865 = L::choose(v3860, v1687, v1625);
        let v11190 = L::choose(v1641, v3865, L::word(0x0));
        let v2842 = v2407 & v2836;
        let v2843 = L::choose(v2842, L::word(0x4), v1625);
        let v11191 = L::choose(v1636, v2843, v11190);
        let v1689 = L::equal(v1655, L::word(0x13));
        let v1691 = L::choose(v1689, L::word(0x3), v1625);
        let v2810 = L::choose(v2808, v1691, v1625);
        let v11192 = L::choose(v1632, v2810, v11191);
        let v13 = b[135];
        let v1631 = L::choose(v13, L::word(0x2), v1625);
        let v11193 = L::choose(v1626, v1631, v11192);
        let v11194 = L::choose(v1628, v11193, v11189);
        let v11195 = L::choose(v12, v11194, L::word(0x0));
        w[1431] = v11195;
        w[1432] = v11195;
        let v11183 = L::choose(v11182, v1377, v1607);
        let v1608 = L::add(v1607, L::word(0xffff));
        let v1609 = L::and(v1608, L::word(0xffff));
        let v1684 = L::choose(v1681, v1609, v1607);
        let v3866 = L::choose(v3860, v1684, v1607);
        let v11184 = L::choose(v1641, v3866, v1607);
        let v11185 = L::choose(v1628, v11184, v11183);
        w[1433] = v11185;
        w[1434] = v11185;
        w[1435] = v11185;
        w[1436] = v11195;
        b[123] = v11565;
        let v1939 = L::add(v1761, L::word(0x1));
        let v1941 = L::and(v1939, L::word(0xff));
        let v2406 = L::choose(v2405, v1941, L::word(0x0));
        let v2408 = L::choose(v2407, v1941, v2406);
        w[1437] = v2408;
        w[1438] = v2408;
        w[1439] = v2408;
        w[1440] = v11587;
        let v1335 = w[1443];
        let v1336 = w[1442];
        let v11151 = L::and(v1335, v1336);
        let v1337 = w[1441];
        let v11149 = L::and(v1335, v1337);
        let v11148 = L::and(v1336, v1337);
        let v11150 = L::or(v11148, v11149);
        let v11152 = L::or(v11150, v11151);
        let v3871 = b[182];
        let v5 = w[1482];
        let v11153 = L::choose(v3871, v5, v11152);
        let v11208 = b[148];
        let v11213 = L::choose(v11208, v11152, v11153);
        w[1441] = v11213;
        w[1442] = v11213;
        w[1443] = v11213;
        let v4 = w[1481];
        let v11137 = L::choose(v3871, v4, v11136);
        let v11212 = L::choose(v11208, v11136, v11137);
        w[1444] = v11212;
        w[1445] = v11212;
        w[1446] = v11212;
        let v1719 = v54 & v55;
        let v1717 = v54 & v56;
        let v1716 = v55 & v56;
        let v1718 = v1716 | v1717;
        let v1720 = v1718 | v1719;
        let v0 = w[1477];
        let v1370 = L::test(v0, 0xffff0000);
        let v1371 = !v1370;
        let v3876 = (v3871 & v1371) | (!v3871 & v1720);
        let v11217 = (v11208 & v1720) | (!v11208 & v3876);
        b[124] = v11217;
        b[125] = v11217;
        b[126] = v11217;
        let v1706 = L::and(v50, v51);
        let v1704 = L::and(v50, v52);
        let v1703 = L::and(v51, v52);
        let v1705 = L::or(v1703, v1704);
        let v1707 = L::or(v1705, v1706);
        let v1384 = L::left::<4>(v1377);
        let v1383 = L::left::<6>(v1377);
        let v1385 = L::add(v1383, v1384);
        let v11177 = w[1495];
        let v11202 = L::equal(v11177, L::word(0x1));
        let v11204 = L::choose(v11202, v1385, v1707);
        w[1447] = v11204;
        w[1448] = v11204;
        w[1449] = v11204;
        let v11157 = L::and(v11152, L::word(0x7fffff));
        let v11158 = L::equal(v1707, v11157);
        let v11154 = L::test(v11152, 0xff800000);
        let v11155 = !v11154;
        let v11159 = v11155 & v11158;
        let v1378 = L::test(v1377, 0xffff);
        let v1721 = v1378 & v1720;
        let v11161 = v1721 & v11159;
        let v1543 = L::and(v26, v27);
        let v1541 = L::and(v26, v28);
        let v1540 = L::and(v27, v28);
        let v1542 = L::or(v1540, v1541);
        let v1544 = L::or(v1542, v1543);
        let v1547 = L::right::<5>(v1544);
        let v1549 = L::and(v1547, L::word(0xffff));
        let v1550 = L::equal(v1377, v1549);
        let v1545 = L::test(v1544, 0xffe0001f);
        let v1546 = !v1545;
        let v1551 = v1546 & v1550;
        let v11162 = v1551 & v11161;
        let v11138 = L::test(v11136, 0x3f);
        let v11139 = !v11138;
        let v11163 = v11139 & v11162;
        let v1529 = w[1506];
        let v1530 = L::test(v1529, 0x3f);
        let v1531 = !v1530;
        let v11164 = v1531 & v11163;
        let v11205 = L::equal(v11177, L::word(0x2));
        let v2856 = b[177];
        let v11207 = (v11205 & v11164) | (!v11205 & v2856);
        b[127] = v11207;
        let v11218 = L::choose(v3871, L::word(0x1), v11177);
        let v7 = b[131];
        let v11219 = L::choose(v7, L::word(0x0), v11177);
        let v11178 = b[150];
        let v11540 = L::choose(v11178, v11219, L::word(0x0));
        let v11539 = L::choose(v11537, v11177, L::word(0x5));
        let v11200 = b[180];
        let v11541 = L::choose(v11200, v11539, v11540);
        let v2857 = b[181];
        let v11542 = L::pick(v2857, 0x1);
        let v11543 = L::or(v11542, L::word(0x4));
        let v11180 = b[176];
        let v11544 = L::choose(v11180, v11543, v11541);
        let v11545 = L::choose(v11205, L::word(0x3), v11544);
        let v11546 = L::choose(v11202, L::word(0x2), v11545);
        let v11547 = L::choose(v11208, v11546, v11218);
        let v11548 = L::choose(v12, v11547, L::word(0x0));
        w[1450] = v11548;
        let v2 = w[1479];
        let v3873 = L::choose(v3871, v2, v1544);
        let v11215 = L::choose(v11208, v1544, v3873);
        w[1451] = v11215;
        w[1452] = v11215;
        w[1453] = v11215;
        b[128] = v11207;
        w[1454] = v11548;
        let v1 = w[1478];
        let v3872 = L::choose(v3871, v1, v1529);
        let v11214 = L::choose(v11208, v1529, v3872);
        w[1455] = v11214;
        w[1456] = v11214;
        w[1457] = v11214;
        b[129] = v11207;
        w[1458] = v11548;
        let v3874 = L::and(v0, L::word(0xffff));
        let v3875 = L::choose(v3871, v3874, v1377);
        let v11216 = L::choose(v11208, v1377, v3875);
        w[1459] = v11216;
        w[1460] = v11216;
        w[1461] = v11216;
        let v3616 = w[1600];
        let v3669 = L::left::<1>(v3616);
        let v3671 = L::and(v3669, L::word(0xfe));
        let v3672 = L::or(v3671, L::word(0x1));
        let v3493 = b[235];
        let v3498 = v3493 & v3497;
        let v3504 = v3498 & v3501;
        let v3673 = L::choose(v3504, v3672, v3671);
        w[1462] = v3673;
        w[1463] = v3673;
        w[1464] = v3673;
        let v3758 = w[1781];
        let v3762 = L::read(&m[9960..9992], v3758);
        let v3760 = L::read(&m[9992..10024], v3758);
        let v3764 = L::and(v3760, v3762);
        let v3759 = L::read(&m[10024..10056], v3758);
        let v3763 = L::and(v3759, v3762);
        let v3765 = L::or(v3763, v3764);
        let v3761 = L::and(v3759, v3760);
        let v3766 = L::or(v3761, v3765);
        w[1465] = v3766;
        w[1466] = v3766;
        w[1467] = v3766;
        w[1468] = v3758;
        w[1469] = v3758;
        w[1470] = v3758;
        let v3777 = L::add(v3758, L::word(0x1));
        let v3778 = L::and(v3777, L::word(0x1f));
        let v3775 = L::equal(v3758, L::word(0x15));
        let v3780 = L::choose(v3775, L::word(0x0), v3778);
        w[1471] = v3780;
        w[1472] = v3780;
        w[1473] = v3780;
        let v3838 = w[1496];
        let v3878 = L::add(v3838, L::word(0x1));
        let v3879 = L::and(v3878, L::word(0x3f));
        let v3839 = b[149];
        let v3881 = L::choose(v3839, v3838, v3879);
        let v3882 = L::choose(v12, v3881, L::word(0x0));
        w[1474] = v3882;
        w[1475] = v3882;
        w[1476] = v3882;
        let v1800 = w[1785];
        let v1804 = L::or(v1800, L::word(0x8));
        let v2510 = L::equal(v2496, L::word(0x6));
        let v2511 = !v2510;
        let v2507 = L::equal(v2496, L::word(0x8));
        let v2505 = L::equal(v2496, L::word(0xa));
        let v2506 = !v2505;
        let v2509 = v2506 | v2507;
        let v2512 = v2509 & v2511;
        let v2500 = b[245];
        let v2514 = v2500 & v2512;
        let v2593 = b[152];
        let v2650 = v2514 & v2593;
        let v2534 = b[246];
        let v2652 = v2534 & v2650;
        let v2537 = b[247];
        let v2654 = v2537 & v2652;
        let v2539 = b[248];
        let v2656 = v2539 & v2654;
        let v2543 = b[249];
        let v2658 = v2543 & v2656;
        let v2547 = b[251];
        let v2660 = v2547 & v2658;
        let v2553 = b[252];
        let v2662 = v2553 & v2660;
        let v2560 = b[250];
        let v2664 = v2560 & v2662;
        let v2565 = b[163];
        let v2666 = v2565 & v2664;
        let v2668 = L::choose(v2666, v1804, v1800);
        let v2700 = b[253];
        let v2813 = !v2700;
        let v2778 = b[165];
        let v2779 = !v2778;
        let v2410 = b[167];
        let v2780 = v2410 & v2779;
        let v2814 = v2780 & v2813;
        let v2508 = !v2507;
        let v2513 = v2508 & v2511;
        let v2515 = v2500 & v2513;
        let v2651 = v2515 & v2593;
        let v2653 = v2534 & v2651;
        let v2655 = v2537 & v2653;
        let v2657 = v2539 & v2655;
        let v2659 = v2543 & v2657;
        let v2661 = v2547 & v2659;
        let v2663 = v2553 & v2661;
        let v2665 = v2560 & v2663;
        let v2667 = v2565 & v2665;
        let v2815 = v2667 & v2814;
        let v2816 = L::choose(v2815, v2668, L::word(0x0));
        let v96 = w[1789];
        let v1734 = L::left::<24>(v96);
        let v1731 = L::left::<8>(v96);
        let v1732 = L::and(v1731, L::word(0xff0000));
        let v1729 = L::right::<24>(v96);
        let v1727 = L::right::<8>(v96);
        let v1728 = L::and(v1727, L::word(0xff00));
        let v1730 = L::or(v1728, v1729);
        let v1733 = L::or(v1730, v1732);
        let v1735 = L::or(v1733, v1734);
        let v2817 = L::choose(v2815, v1735, L::word(0x0));
        L::write(&mut m[8256..8272], v2816, v2815, v2817);
        let v2669 = !v2667;
        let v2818 = v2669 & v2814;
        let v2819 = L::choose(v2818, v2668, L::word(0x0));
        let v2820 = L::choose(v2818, v1735, L::word(0x0));
        L::write(&mut m[8272..8288], v2819, v2818, v2820);
        let v1799 = w[1784];
        let v2823 = L::right::<1>(v1799);
        let v2824 = L::and(v2823, L::word(0x3));
        let v2821 = v2410 & v2700;
        let v1802 = L::test(v1799, 0x1);
        let v2822 = v1802 & v2821;
        let v2825 = L::choose(v2822, v2824, L::word(0x0));
        let v2826 = L::choose(v2822, v1735, L::word(0x0));
        L::write(&mut m[8288..8292], v2825, v2822, v2826);
        let v1803 = !v1802;
        let v2827 = v1803 & v2821;
        let v2828 = L::choose(v2827, v2824, L::word(0x0));
        let v2829 = L::choose(v2827, v1735, L::word(0x0));
        L::write(&mut m[8292..8296], v2828, v2827, v2829);
        let v82 = b[255];
        let v81 = w[1786];
        let v2400 = L::choose(v82, v81, L::word(0x0));
        let v80 = w[1787];
        let v2398 = L::choose(v82, v80, L::word(0x0));
        let v79 = w[1788];
        let v2399 = L::choose(v82, v79, L::word(0x0));
        L::write(&mut m[8296..8808], v2400, v82, v2398);
        L::write(&mut m[8808..9320], v2400, v82, L::word(0x0));
        L::write(&mut m[9320..9832], v2400, v82, v2399);
        let v4504 = L::choose(v3412, v4500, L::word(0x0));
        let v313 = w[1739];
        let v3414 = L::choose(v3412, v313, L::word(0x0));
        L::write(&mut m[9832..9848], v4504, v3412, v3414);
        let v312 = w[1753];
        let v2863 = L::xor(v312, v313);
        let v3413 = L::choose(v3412, v2863, L::word(0x0));
        L::write(&mut m[9848..9864], v4504, v3412, v3413);
        let v3666 = L::test(v3616, 0x4);
        let v3181 = w[1778];
        let v3667 = L::choose(v3666, v3181, L::word(0x0));
        let v311 = w[1039 + back1_0];
        let v2866 = L::and(v311, L::word(0x7));
        let v2867 = L::add(v2866, L::word(0x3));
        let v2868 = L::and(v2867, L::word(0x7));
        let v2874 = b[242];
        let v2877 = L::choose(v2874, v2868, v2866);
        let v2870 = L::add(v2866, L::word(0x6));
        let v2871 = L::and(v2870, L::word(0x7));
        let v2878 = b[241];
        let v2885 = L::choose(v2878, v2871, v2877);
        let v3668 = L::choose(v3666, v2885, L::word(0x0));
        L::write(&mut m[9864..9896], v3667, v3666, v3668);
        L::write(&mut m[9896..9928], v3667, v3666, v3668);
        L::write(&mut m[9928..9960], v3667, v3666, v3668);
        let v3562 = w[1780];
        let v3563 = L::add(v3562, L::word(0xf));
        let v3564 = L::and(v3563, L::word(0xf));
        let v3566 = b[243];
        let v3568 = L::choose(v3566, v3564, L::word(0x0));
        let v3490 = b[236];
        let v3569 = L::choose(v3490, v3568, L::word(0x0));
        let v3570 = L::choose(v3493, L::word(0x0), v3569);
        let v3496 = b[232];
        let v3571 = L::choose(v3496, L::word(0x0), v3570);
        let v3572 = L::choose(v3501, v3571, L::word(0x0));
        let v3844 = L::left::<15>(v3572);
        let v3479 = w[1772];
        let v3533 = L::right::<5>(v3479);
        let v3534 = L::and(v3533, L::word(0x3ff));
        let v3535 = L::add(v3534, L::word(0x1));
        let v3536 = L::and(v3535, L::word(0x3ff));
        let v3487 = b[238];
        let v3540 = L::choose(v3487, v3536, v3534);
        let v3541 = L::choose(v3490, v3534, v3540);
        let v3542 = L::choose(v3493, v3534, v3541);
        let v3528 = L::and(v3479, L::word(0x7fe0));
        let v3529 = L::equal(v3528, L::word(0x7fe0));
        let v3538 = L::choose(v3529, L::word(0x0), v3536);
        let v3483 = b[230];
        let v3539 = L::choose(v3483, v3538, v3534);
        let v3543 = L::choose(v3496, v3539, v3542);
        let v3544 = L::choose(v3501, v3543, L::word(0x0));
        let v3842 = L::left::<5>(v3544);
        let v3480 = w[1773];
        let v3481 = L::choose(v3317, L::word(0x1), v3480);
        let v3482 = L::choose(v3462, L::word(0x0), v3480);
        let v3804 = L::choose(v3794, v3482, v3480);
        let v3805 = L::choose(v3485, L::word(0x6), v3804);
        let v3530 = !v3529;
        let v3807 = L::pick(v3530, 0x2);
        let v3806 = L::pick(v3529, 0x5);
        let v3808 = L::or(v3806, v3807);
        let v3809 = L::choose(v3487, v3808, v3805);
        let v3577 = L::choose(v3566, v3480, L::word(0x4));
        let v3810 = L::choose(v3490, v3577, v3809);
        let v3811 = L::choose(v3493, L::word(0x3), v3810);
        let v3531 = L::choose(v3529, L::word(0x2), v3480);
        let v3532 = L::choose(v3483, v3531, v3480);
        let v3812 = L::choose(v3496, v3532, v3811);
        let v3813 = L::choose(v3501, v3812, v3481);
        let v3841 = L::choose(v3839, v3813, L::word(0x0));
        let v3843 = L::or(v3841, v3842);
        let v3845 = L::or(v3843, v3844);
        let v3846 = L::or(v3845, L::word(0x8));
        let v3484 = b[231];
        let v3500 = (v3496 & v3484) | (!v3496 & v3483);
        let v3505 = v3500 & v3501;
        let v3847 = L::choose(v3505, v3846, v3845);
        let v3848 = L::or(v3847, L::word(0x10));
        let v3506 = (v3501 & v3498) | (!v3501 & v3317);
        let v3849 = L::choose(v3506, v3848, v3847);
        L::write(&mut m[9960..9992], v3023, L::bit(true), v3849);
        L::write(&mut m[9992..10024], v3023, L::bit(true), v3849);
        L::write(&mut m[10024..10056], v3023, L::bit(true), v3849);
        L::write(&mut m[10056..10088], v3181, L::bit(true), v311);
        let v185 = w[1777];
        let v186 = w[1776];
        let v3266 = L::and(v185, v186);
        let v187 = w[1775];
        let v3264 = L::and(v185, v187);
        let v3263 = L::and(v186, v187);
        let v3265 = L::or(v3263, v3264);
        let v3267 = L::or(v3265, v3266);
        let v3674 = L::test(v3616, 0x80);
        let v3675 = L::choose(v3674, v3267, v3312);
        let v575 = w[1604];
        let v576 = w[1603];
        let v9784 = L::and(v575, v576);
        let v577 = w[1602];
        let v9782 = L::and(v575, v577);
        let v9781 = L::and(v576, v577);
        let v9783 = L::or(v9781, v9782);
        let v9785 = L::or(v9783, v9784);
        let v9786 = L::left_by(L::word(0x1), v9785);
        let v9787 = L::and(v9786, L::word(0xffff));
        let v579 = b[190];
        let v580 = b[189];
        let v9799 = v579 & v580;
        let v581 = b[188];
        let v9797 = v579 & v581;
        let v9796 = v580 & v581;
        let v9798 = v9796 | v9797;
        let v9800 = v9798 | v9799;
        let v9801 = L::choose(v9800, v9787, L::word(0x0));
        let v9802 = L::choose(v3674, L::word(0xffff), v9801);
        let v9803 = L::test(v9802, 0x1);
        let v9804 = L::choose(v9803, v3675, L::word(0x0));
        let v560 = w[1625];
        let v9805 = L::choose(v9803, v560, L::word(0x0));
        L::write(&mut m[10088..10120], v9804, v9803, v9805);
        let v432 = w[1675];
        let v9806 = L::choose(v9803, v432, L::word(0x0));
        L::write(&mut m[10120..10152], v9804, v9803, v9806);
        let v3690 = w[1774];
        let v3691 = L::test(v3690, 0x4);
        let v3692 = L::choose(v3691, v3181, L::word(0x0));
        let v974 = w[551 + back1_0];
        let v3693 = L::choose(v3691, v974, L::word(0x0));
        L::write(&mut m[10152..10184], v3692, v3691, v3693);
        let v3694 = L::choose(v3691, v311, L::word(0x0));
        L::write(&mut m[10184..10216], v3692, v3691, v3694);
        let v281 = w[1069 + back1_0];
        L::write(&mut m[10216..10248], v3181, L::bit(true), v281);
        let v9843 = L::test(v9802, 0x400);
        let v9844 = L::choose(v9843, v3675, L::word(0x0));
        let v480 = w[1665];
        let v9845 = L::choose(v9843, v480, L::word(0x0));
        L::write(&mut m[10248..10280], v9844, v9843, v9845);
        let v352 = w[1729];
        let v9846 = L::choose(v9843, v352, L::word(0x0));
        L::write(&mut m[10280..10312], v9844, v9843, v9846);
        let v984 = w[531 + back1_0];
        let v3713 = L::choose(v3691, v984, L::word(0x0));
        L::write(&mut m[10312..10344], v3692, v3691, v3713);
        let v3714 = L::choose(v3691, v281, L::word(0x0));
        L::write(&mut m[10344..10376], v3692, v3691, v3714);
        let v278 = w[1072 + back1_0];
        L::write(&mut m[10376..10408], v3181, L::bit(true), v278);
        let v9847 = L::test(v9802, 0x800);
        let v9848 = L::choose(v9847, v3675, L::word(0x0));
        let v481 = w[1664];
        let v9849 = L::choose(v9847, v481, L::word(0x0));
        L::write(&mut m[10408..10440], v9848, v9847, v9849);
        let v353 = w[1712];
        let v9850 = L::choose(v9847, v353, L::word(0x0));
        L::write(&mut m[10440..10472], v9848, v9847, v9850);
        let v985 = w[529 + back1_0];
        let v3715 = L::choose(v3691, v985, L::word(0x0));
        L::write(&mut m[10472..10504], v3692, v3691, v3715);
        let v3716 = L::choose(v3691, v278, L::word(0x0));
        L::write(&mut m[10504..10536], v3692, v3691, v3716);
        let v275 = w[1075 + back1_0];
        L::write(&mut m[10536..10568], v3181, L::bit(true), v275);
        let v9851 = L::test(v9802, 0x1000);
        let v9852 = L::choose(v9851, v3675, L::word(0x0));
        let v464 = w[1668];
        let v9853 = L::choose(v9851, v464, L::word(0x0));
        L::write(&mut m[10568..10600], v9852, v9851, v9853);
        let v336 = w[1732];
        let v9854 = L::choose(v9851, v336, L::word(0x0));
        L::write(&mut m[10600..10632], v9852, v9851, v9854);
        let v986 = w[527 + back1_0];
        let v3717 = L::choose(v3691, v986, L::word(0x0));
        L::write(&mut m[10632..10664], v3692, v3691, v3717);
        let v3718 = L::choose(v3691, v275, L::word(0x0));
        L::write(&mut m[10664..10696], v3692, v3691, v3718);
        let v272 = w[1078 + back1_0];
        L::write(&mut m[10696..10728], v3181, L::bit(true), v272);
        let v9855 = L::test(v9802, 0x2000);
        let v9856 = L::choose(v9855, v3675, L::word(0x0));
        let v465 = w[1667];
        let v9857 = L::choose(v9855, v465, L::word(0x0));
        L::write(&mut m[10728..10760], v9856, v9855, v9857);
        let v337 = w[1731];
        let v9858 = L::choose(v9855, v337, L::word(0x0));
        L::write(&mut m[10760..10792], v9856, v9855, v9858);
        let v987 = w[525 + back1_0];
        let v3719 = L::choose(v3691, v987, L::word(0x0));
        L::write(&mut m[10792..10824], v3692, v3691, v3719);
        let v3720 = L::choose(v3691, v272, L::word(0x0));
        L::write(&mut m[10824..10856], v3692, v3691, v3720);
        let v269 = w[1081 + back1_0];
        L::write(&mut m[10856..10888], v3181, L::bit(true), v269);
        let v9859 = L::test(v9802, 0x4000);
        let v9860 = L::choose(v9859, v3675, L::word(0x0));
        let v448 = w[1671];
        let v9861 = L::choose(v9859, v448, L::word(0x0));
        L::write(&mut m[10888..10920], v9860, v9859, v9861);
        let v320 = w[1735];
        let v9862 = L::choose(v9859, v320, L::word(0x0));
        L::write(&mut m[10920..10952], v9860, v9859, v9862);
        let v988 = w[523 + back1_0];
        let v3721 = L::choose(v3691, v988, L::word(0x0));
        L::write(&mut m[10952..10984], v3692, v3691, v3721);
        let v3722 = L::choose(v3691, v269, L::word(0x0));
        L::write(&mut m[10984..11016], v3692, v3691, v3722);
        let v266 = w[1084 + back1_0];
        L::write(&mut m[11016..11048], v3181, L::bit(true), v266);
        let v9863 = L::test(v9802, 0x8000);
        let v9864 = L::choose(v9863, v3675, L::word(0x0));
        let v449 = w[1670];
        let v9865 = L::choose(v9863, v449, L::word(0x0));
        L::write(&mut m[11048..11080], v9864, v9863, v9865);
        let v321 = w[1734];
        let v9866 = L::choose(v9863, v321, L::word(0x0));
        L::write(&mut m[11080..11112], v9864, v9863, v9866);
        let v989 = w[521 + back1_0];
        let v3723 = L::choose(v3691, v989, L::word(0x0));
        L::write(&mut m[11112..11144], v3692, v3691, v3723);
        let v3724 = L::choose(v3691, v266, L::word(0x0));
        L::write(&mut m[11144..11176], v3692, v3691, v3724);
        let v308 = w[1042 + back1_0];
        L::write(&mut m[11176..11208], v3181, L::bit(true), v308);
        let v9807 = L::test(v9802, 0x2);
        let v9808 = L::choose(v9807, v3675, L::word(0x0));
        let v561 = w[1624];
        let v9809 = L::choose(v9807, v561, L::word(0x0));
        L::write(&mut m[11208..11240], v9808, v9807, v9809);
        let v433 = w[1674];
        let v9810 = L::choose(v9807, v433, L::word(0x0));
        L::write(&mut m[11240..11272], v9808, v9807, v9810);
        let v975 = w[549 + back1_0];
        let v3695 = L::choose(v3691, v975, L::word(0x0));
        L::write(&mut m[11272..11304], v3692, v3691, v3695);
        let v3696 = L::choose(v3691, v308, L::word(0x0));
        L::write(&mut m[11304..11336], v3692, v3691, v3696);
        let v305 = w[1045 + back1_0];
        L::write(&mut m[11336..11368], v3181, L::bit(true), v305);
        let v9811 = L::test(v9802, 0x4);
        let v9812 = L::choose(v9811, v3675, L::word(0x0));
        let v544 = w[1629];
        let v9813 = L::choose(v9811, v544, L::word(0x0));
        L::write(&mut m[11368..11400], v9812, v9811, v9813);
        let v416 = w[1701];
        let v9814 = L::choose(v9811, v416, L::word(0x0));
        L::write(&mut m[11400..11432], v9812, v9811, v9814);
        let v976 = w[547 + back1_0];
        let v3697 = L::choose(v3691, v976, L::word(0x0));
        L::write(&mut m[11432..11464], v3692, v3691, v3697);
        let v3698 = L::choose(v3691, v305, L::word(0x0));
        L::write(&mut m[11464..11496], v3692, v3691, v3698);
        let v302 = w[1048 + back1_0];
        L::write(&mut m[11496..11528], v3181, L::bit(true), v302);
        let v9815 = L::test(v9802, 0x8);
        let v9816 = L::choose(v9815, v3675, L::word(0x0));
        let v545 = w[1628];
        let v9817 = L::choose(v9815, v545, L::word(0x0));
        L::write(&mut m[11528..11560], v9816, v9815, v9817);
        let v417 = w[1700];
        let v9818 = L::choose(v9815, v417, L::word(0x0));
        L::write(&mut m[11560..11592], v9816, v9815, v9818);
        let v977 = w[545 + back1_0];
        let v3699 = L::choose(v3691, v977, L::word(0x0));
        L::write(&mut m[11592..11624], v3692, v3691, v3699);
        let v3700 = L::choose(v3691, v302, L::word(0x0));
        L::write(&mut m[11624..11656], v3692, v3691, v3700);
        let v299 = w[1051 + back1_0];
        L::write(&mut m[11656..11688], v3181, L::bit(true), v299);
        let v9819 = L::test(v9802, 0x10);
        let v9820 = L::choose(v9819, v3675, L::word(0x0));
        let v528 = w[1632];
        let v9821 = L::choose(v9819, v528, L::word(0x0));
        L::write(&mut m[11688..11720], v9820, v9819, v9821);
        let v400 = w[1704];
        let v9822 = L::choose(v9819, v400, L::word(0x0));
        L::write(&mut m[11720..11752], v9820, v9819, v9822);
        let v978 = w[543 + back1_0];
        let v3701 = L::choose(v3691, v978, L::word(0x0));
        L::write(&mut m[11752..11784], v3692, v3691, v3701);
        let v3702 = L::choose(v3691, v299, L::word(0x0));
        L::write(&mut m[11784..11816], v3692, v3691, v3702);
        let v296 = w[1054 + back1_0];
        L::write(&mut m[11816..11848], v3181, L::bit(true), v296);
        let v9823 = L::test(v9802, 0x20);
        let v9824 = L::choose(v9823, v3675, L::word(0x0));
        let v529 = w[1631];
        let v9825 = L::choose(v9823, v529, L::word(0x0));
        L::write(&mut m[11848..11880], v9824, v9823, v9825);
        let v401 = w[1703];
        let v9826 = L::choose(v9823, v401, L::word(0x0));
        L::write(&mut m[11880..11912], v9824, v9823, v9826);
        let v979 = w[541 + back1_0];
        let v3703 = L::choose(v3691, v979, L::word(0x0));
        L::write(&mut m[11912..11944], v3692, v3691, v3703);
        let v3704 = L::choose(v3691, v296, L::word(0x0));
        L::write(&mut m[11944..11976], v3692, v3691, v3704);
        let v293 = w[1057 + back1_0];
        L::write(&mut m[11976..12008], v3181, L::bit(true), v293);
        let v9827 = L::test(v9802, 0x40);
        let v9828 = L::choose(v9827, v3675, L::word(0x0));
        let v512 = w[1635];
        let v9829 = L::choose(v9827, v512, L::word(0x0));
        L::write(&mut m[12008..12040], v9828, v9827, v9829);
        let v384 = w[1707];
        let v9830 = L::choose(v9827, v384, L::word(0x0));
        L::write(&mut m[12040..12072], v9828, v9827, v9830);
        let v980 = w[539 + back1_0];
        let v3705 = L::choose(v3691, v980, L::word(0x0));
        L::write(&mut m[12072..12104], v3692, v3691, v3705);
        let v3706 = L::choose(v3691, v293, L::word(0x0));
        L::write(&mut m[12104..12136], v3692, v3691, v3706);
        let v290 = w[1060 + back1_0];
        L::write(&mut m[12136..12168], v3181, L::bit(true), v290);
        let v9831 = L::test(v9802, 0x80);
        let v9832 = L::choose(v9831, v3675, L::word(0x0));
        let v513 = w[1634];
        let v9833 = L::choose(v9831, v513, L::word(0x0));
        L::write(&mut m[12168..12200], v9832, v9831, v9833);
        let v385 = w[1706];
        let v9834 = L::choose(v9831, v385, L::word(0x0));
        L::write(&mut m[12200..12232], v9832, v9831, v9834);
        let v981 = w[537 + back1_0];
        let v3707 = L::choose(v3691, v981, L::word(0x0));
        L::write(&mut m[12232..12264], v3692, v3691, v3707);
        let v3708 = L::choose(v3691, v290, L::word(0x0));
        L::write(&mut m[12264..12296], v3692, v3691, v3708);
        let v287 = w[1063 + back1_0];
        L::write(&mut m[12296..12328], v3181, L::bit(true), v287);
        let v9835 = L::test(v9802, 0x100);
        let v9836 = L::choose(v9835, v3675, L::word(0x0));
        let v496 = w[1662];
        let v9837 = L::choose(v9835, v496, L::word(0x0));
        L::write(&mut m[12328..12360], v9836, v9835, v9837);
        let v368 = w[1710];
        let v9838 = L::choose(v9835, v368, L::word(0x0));
        L::write(&mut m[12360..12392], v9836, v9835, v9838);
        let v982 = w[535 + back1_0];
        let v3709 = L::choose(v3691, v982, L::word(0x0));
        L::write(&mut m[12392..12424], v3692, v3691, v3709);
        let v3710 = L::choose(v3691, v287, L::word(0x0));
        L::write(&mut m[12424..12456], v3692, v3691, v3710);
        let v284 = w[1066 + back1_0];
        L::write(&mut m[12456..12488], v3181, L::bit(true), v284);
        let v9839 = L::test(v9802, 0x200);
        let v9840 = L::choose(v9839, v3675, L::word(0x0));
        let v497 = w[1637];
        let v9841 = L::choose(v9839, v497, L::word(0x0));
        L::write(&mut m[12488..12520], v9840, v9839, v9841);
        let v369 = w[1709];
        let v9842 = L::choose(v9839, v369, L::word(0x0));
        L::write(&mut m[12520..12552], v9840, v9839, v9842);
        let v983 = w[533 + back1_0];
        let v3711 = L::choose(v3691, v983, L::word(0x0));
        L::write(&mut m[12552..12584], v3692, v3691, v3711);
        let v3712 = L::choose(v3691, v284, L::word(0x0));
        L::write(&mut m[12584..12616], v3692, v3691, v3712);
        let v571 = b[191];
        let v570 = w[1606];
        let v6017 = L::choose(v571, v570, L::word(0x0));
        let v567 = w[1534];
        let v6014 = L::choose(v571, v567, L::word(0x0));
        let v568 = w[1532];
        let v6015 = L::choose(v571, v568, L::word(0x0));
        let v569 = w[1607];
        let v6016 = L::choose(v571, v569, L::word(0x0));
        L::write(&mut m[12616..16712], v6017, v571, v6014);
        L::write(&mut m[16712..20808], v6017, v571, v6015);
        L::write(&mut m[20808..24904], v6017, v571, v6016);
        let v407 = w[1758];
        let v5964 = L::choose(v571, v407, L::word(0x0));
        let v408 = w[1759];
        let v5965 = L::choose(v571, v408, L::word(0x0));
        let v409 = w[1702];
        let v5966 = L::choose(v571, v409, L::word(0x0));
        L::write(&mut m[24904..29000], v6017, v571, v5964);
        L::write(&mut m[29000..33096], v6017, v571, v5965);
        L::write(&mut m[33096..37192], v6017, v571, v5966);
        let v391 = w[1760];
        let v5959 = L::choose(v571, v391, L::word(0x0));
        let v392 = w[1761];
        let v5960 = L::choose(v571, v392, L::word(0x0));
        let v393 = w[1705];
        let v5961 = L::choose(v571, v393, L::word(0x0));
        L::write(&mut m[37192..41288], v6017, v571, v5959);
        L::write(&mut m[41288..45384], v6017, v571, v5960);
        L::write(&mut m[45384..49480], v6017, v571, v5961);
        let v375 = w[1762];
        let v5954 = L::choose(v571, v375, L::word(0x0));
        let v376 = w[1763];
        let v5955 = L::choose(v571, v376, L::word(0x0));
        let v377 = w[1708];
        let v5956 = L::choose(v571, v377, L::word(0x0));
        L::write(&mut m[49480..53576], v6017, v571, v5954);
        L::write(&mut m[53576..57672], v6017, v571, v5955);
        L::write(&mut m[57672..61768], v6017, v571, v5956);
        let v359 = w[1764];
        let v5949 = L::choose(v571, v359, L::word(0x0));
        let v360 = w[1765];
        let v5950 = L::choose(v571, v360, L::word(0x0));
        let v361 = w[1711];
        let v5951 = L::choose(v571, v361, L::word(0x0));
        L::write(&mut m[61768..65864], v6017, v571, v5949);
        L::write(&mut m[65864..69960], v6017, v571, v5950);
        L::write(&mut m[69960..74056], v6017, v571, v5951);
        let v343 = w[1766];
        let v5944 = L::choose(v571, v343, L::word(0x0));
        let v344 = w[1767];
        let v5945 = L::choose(v571, v344, L::word(0x0));
        let v345 = w[1730];
        let v5946 = L::choose(v571, v345, L::word(0x0));
        L::write(&mut m[74056..78152], v6017, v571, v5944);
        L::write(&mut m[78152..82248], v6017, v571, v5945);
        L::write(&mut m[82248..86344], v6017, v571, v5946);
        let v327 = w[1768];
        let v5939 = L::choose(v571, v327, L::word(0x0));
        let v328 = w[1769];
        let v5940 = L::choose(v571, v328, L::word(0x0));
        let v329 = w[1733];
        let v5941 = L::choose(v571, v329, L::word(0x0));
        L::write(&mut m[86344..90440], v6017, v571, v5939);
        L::write(&mut m[90440..94536], v6017, v571, v5940);
        L::write(&mut m[94536..98632], v6017, v571, v5941);
        let v551 = w[1530];
        let v6009 = L::choose(v571, v551, L::word(0x0));
        let v552 = w[1528];
        let v6010 = L::choose(v571, v552, L::word(0x0));
        let v553 = w[1627];
        let v6011 = L::choose(v571, v553, L::word(0x0));
        L::write(&mut m[98632..102728], v6017, v571, v6009);
        L::write(&mut m[102728..106824], v6017, v571, v6010);
        L::write(&mut m[106824..110920], v6017, v571, v6011);
        let v535 = w[1527];
        let v6004 = L::choose(v571, v535, L::word(0x0));
        let v536 = w[1526];
        let v6005 = L::choose(v571, v536, L::word(0x0));
        let v537 = w[1630];
        let v6006 = L::choose(v571, v537, L::word(0x0));
        L::write(&mut m[110920..115016], v6017, v571, v6004);
        L::write(&mut m[115016..119112], v6017, v571, v6005);
        L::write(&mut m[119112..123208], v6017, v571, v6006);
        let v519 = w[1524];
        let v5999 = L::choose(v571, v519, L::word(0x0));
        let v520 = w[1522];
        let v6000 = L::choose(v571, v520, L::word(0x0));
        let v521 = w[1633];
        let v6001 = L::choose(v571, v521, L::word(0x0));
        L::write(&mut m[123208..127304], v6017, v571, v5999);
        L::write(&mut m[127304..131400], v6017, v571, v6000);
        L::write(&mut m[131400..135496], v6017, v571, v6001);
        let v503 = w[1520];
        let v5994 = L::choose(v571, v503, L::word(0x0));
        let v504 = w[1518];
        let v5995 = L::choose(v571, v504, L::word(0x0));
        let v505 = w[1636];
        let v5996 = L::choose(v571, v505, L::word(0x0));
        L::write(&mut m[135496..139592], v6017, v571, v5994);
        L::write(&mut m[139592..143688], v6017, v571, v5995);
        L::write(&mut m[143688..147784], v6017, v571, v5996);
        let v487 = w[1517];
        let v5989 = L::choose(v571, v487, L::word(0x0));
        let v488 = w[1515];
        let v5990 = L::choose(v571, v488, L::word(0x0));
        let v489 = w[1663];
        let v5991 = L::choose(v571, v489, L::word(0x0));
        L::write(&mut m[147784..151880], v6017, v571, v5989);
        L::write(&mut m[151880..155976], v6017, v571, v5990);
        L::write(&mut m[155976..160072], v6017, v571, v5991);
        let v471 = w[1513];
        let v5984 = L::choose(v571, v471, L::word(0x0));
        let v472 = w[1511];
        let v5985 = L::choose(v571, v472, L::word(0x0));
        let v473 = w[1666];
        let v5986 = L::choose(v571, v473, L::word(0x0));
        L::write(&mut m[160072..164168], v6017, v571, v5984);
        L::write(&mut m[164168..168264], v6017, v571, v5985);
        L::write(&mut m[168264..172360], v6017, v571, v5986);
        let v455 = w[1509];
        let v5979 = L::choose(v571, v455, L::word(0x0));
        let v456 = w[1508];
        let v5980 = L::choose(v571, v456, L::word(0x0));
        let v457 = w[1669];
        let v5981 = L::choose(v571, v457, L::word(0x0));
        L::write(&mut m[172360..176456], v6017, v571, v5979);
        L::write(&mut m[176456..180552], v6017, v571, v5980);
        L::write(&mut m[180552..184648], v6017, v571, v5981);
        let v439 = w[1754];
        let v5974 = L::choose(v571, v439, L::word(0x0));
        let v440 = w[1755];
        let v5975 = L::choose(v571, v440, L::word(0x0));
        let v441 = w[1672];
        let v5976 = L::choose(v571, v441, L::word(0x0));
        L::write(&mut m[184648..188744], v6017, v571, v5974);
        L::write(&mut m[188744..192840], v6017, v571, v5975);
        L::write(&mut m[192840..196936], v6017, v571, v5976);
        let v423 = w[1756];
        let v5969 = L::choose(v571, v423, L::word(0x0));
        let v424 = w[1757];
        let v5970 = L::choose(v571, v424, L::word(0x0));
        let v425 = w[1676];
        let v5971 = L::choose(v571, v425, L::word(0x0));
        L::write(&mut m[196936..201032], v6017, v571, v5969);
        L::write(&mut m[201032..205128], v6017, v571, v5970);
        L::write(&mut m[205128..209224], v6017, v571, v5971);
    }
}
