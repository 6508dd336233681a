//! The tables and read ports of a mapped module in levels: what stands in one depends on lower ones only.
//! Between the netlist and its text, which lists them in this order.
//! Never looks into a table.

use std::collections::HashMap;

use crate::netlist::json::{Bit, Cell, Module, NetlistError};

/// A table, or a read port of a memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Task<'a> {
    /// Name of the cell.
    pub(super) name: &'a str,
    /// The cell.
    pub(super) cell: &'a Cell,
    /// Number of the read port; 0 for a table.
    pub(super) port: usize,
}

impl<'a> Task<'a> {
    /// Whether it is a read port.
    pub(super) fn is_read(&self) -> bool {
        self.cell.kind == "$mem_v2"
    }

    /// What it depends on: the inputs of a table, the address of a port.
    pub(super) fn inputs(&self) -> &'a [Bit] {
        match self.is_read() {
            true => address(self.cell, "RD_ADDR", self.port),
            false => self.cell.port("A"),
        }
    }

    /// What it drives.
    pub(super) fn outputs(&self) -> &'a [Bit] {
        let width = self.cell.number("WIDTH") as usize;
        match self.is_read() {
            true => &self.cell.port("RD_DATA")[self.port * width..][..width],
            false => self.cell.port("Y"),
        }
    }

    /// The truth table, the entry of all zeros lowest.
    pub(super) fn table(&self) -> u32 {
        self.cell.number("LUT") as u32
    }
}

/// The address bits of a port that the memory's size makes use of.
pub(super) fn address<'a>(cell: &'a Cell, name: &str, port: usize) -> &'a [Bit] {
    let width = cell.number("ABITS") as usize;
    let used = entries(cell).ilog2() as usize;
    &cell.port(name)[port * width..][..width.min(used)]
}

/// Entries of a memory, rounded up to a power of two.
pub(super) fn entries(cell: &Cell) -> usize {
    (cell.number("SIZE") as usize).next_power_of_two()
}

/// All tables and read ports by level, then by kind and table, then by name.
///
/// # Errors
/// Tables that depend on themselves.
pub(super) fn tasks(module: &Module) -> Result<Vec<Task<'_>>, NetlistError> {
    let mut tasks = Vec::new();
    for (name, cell) in &module.cells {
        let ports = match cell.kind.as_str() {
            "$lut" => 1,
            "$mem_v2" => cell.number("RD_PORTS") as usize,
            _ => 0,
        };
        tasks.extend((0..ports).map(|port| Task { name, cell, port }));
    }
    let levels = levels(&tasks)?;
    let mut order: Vec<usize> = (0..tasks.len()).collect();
    order.sort_by_key(|&number| {
        let task = &tasks[number];
        (
            levels[number],
            task.is_read(),
            task.inputs().len(),
            task.table(),
            number,
        )
    });
    Ok(order.into_iter().map(|number| tasks[number]).collect())
}

fn levels(tasks: &[Task<'_>]) -> Result<Vec<u32>, NetlistError> {
    let mut drivers = HashMap::new();
    for (number, task) in tasks.iter().enumerate() {
        drivers.extend(task.outputs().iter().map(|bit| (*bit, number)));
    }
    let mut waiting = vec![0usize; tasks.len()];
    let mut followers = vec![Vec::new(); tasks.len()];
    for (number, task) in tasks.iter().enumerate() {
        for driver in task.inputs().iter().filter_map(|bit| drivers.get(bit)) {
            waiting[number] += 1;
            followers[*driver].push(number);
        }
    }
    let mut levels = vec![0; tasks.len()];
    let mut ready: Vec<usize> = (0..tasks.len()).filter(|&number| waiting[number] == 0).collect();
    while let Some(number) = ready.pop() {
        for &follower in &followers[number] {
            levels[follower] = levels[follower].max(levels[number] + 1);
            waiting[follower] -= 1;
            if waiting[follower] == 0 {
                ready.push(follower);
            }
        }
    }
    let mut left = (0..tasks.len()).filter(|&number| waiting[number] > 0);
    match left.next() {
        None => Ok(levels),
        Some(first) => Err(NetlistError::Loop {
            cells: 1 + left.count(),
            first: tasks[first].name.to_owned(),
        }),
    }
}
