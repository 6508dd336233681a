//! Verilog of a circuit: checked, small, the same on every run, its top module under the circuit's own name.
//! Feeds co-simulation, synthesis, proofs and the checked-in files.
//! Never changes what a circuit does: registers move into their module, equal modules become one, clocks are wired through.

use std::collections::BTreeMap;

use rust_hdl::prelude::*;

/// Columns after which a list of ports or connections goes on in the next line.
const COLUMNS: usize = 110;

/// Connects and checks the circuit (open signals, loops, clock domains) and returns its Verilog with the top module `name`.
///
/// The generator writes one module per instance. Here plain registers become `reg` of the module that holds them, and
/// modules that are equal but for their names become one, named after the first of their instances: `name__field`.
///
/// # Panics
/// If a check fails, a port of the top is not flat, or the generator wrote a form that is not known here.
pub fn verilog<T: Block>(circuit: &mut T, name: &str) -> String {
    circuit.connect_all();
    tidied(&generate_verilog(circuit), name)
}

/// One module as the generator wrote it: its ports, and its lines without indentation of its own.
struct Module {
    path: String,
    ports: Vec<String>,
    lines: Vec<String>,
}

/// A module that stands for all that are equal to it.
struct Class {
    path: String,
    ports: Vec<String>,
    lines: Vec<String>,
    /// The value at start, if this is nothing but a register.
    register: Option<String>,
}

fn tidied(text: &str, name: &str) -> String {
    assert!(
        !name.contains("__"),
        "{name}: two underscores separate names of modules"
    );
    let modules = parsed(text);
    let top = modules.first().expect("a circuit has a module");
    assert!(
        top.ports.iter().all(|port| !port.contains('$')),
        "{name}: ports of a top module are flat: {:?}",
        top.ports
    );
    // Children sort behind their parents, so backwards every child comes before its parent.
    let mut classes: Vec<Class> = Vec::new();
    let mut class_of: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_text: BTreeMap<String, usize> = BTreeMap::new();
    for module in modules.into_iter().rev() {
        let class = rewritten(&module, &classes, &class_of);
        let key = format!("{:?}{:?}", class.ports, class.lines);
        let known = *by_text.entry(key).or_insert_with(|| {
            classes.push(class);
            classes.len() - 1
        });
        // Instances come backwards: the name of the first one stays.
        classes[known].path.clone_from(&module.path);
        class_of.insert(module.path, known);
    }
    printed(&classes, name)
}

fn parsed(text: &str) -> Vec<Module> {
    let mut modules: Vec<Module> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        let line = line.trim_end();
        if let Some(head) = line.strip_prefix("module ") {
            let (path, ports) = head.split_once('(').expect("a module has a list of ports");
            let ports = ports.trim_end_matches(");").split(',');
            let ports = ports.filter(|port| !port.is_empty()).map(str::to_owned).collect();
            modules.push(Module {
                path: path.to_owned(),
                ports,
                lines: Vec::new(),
            });
            inside = true;
        } else if line.starts_with("endmodule") {
            inside = false;
        } else if inside {
            let lines = &mut modules.last_mut().expect("inside a module").lines;
            let line = line.strip_prefix("    ").unwrap_or(line);
            let ends_paragraph = line.is_empty() && lines.last().is_none_or(|last| last.is_empty());
            if !ends_paragraph {
                lines.push(line.to_owned());
            }
        } else {
            assert!(line.is_empty(), "text outside of modules: {line}");
        }
    }
    modules
}

/// The module with its registers drawn in, its children named by class, and its clock wired through.
fn rewritten(module: &Module, classes: &[Class], class_of: &BTreeMap<String, usize>) -> Class {
    let mut lines = Vec::new();
    let mut registers: Vec<(String, String, String, String)> = Vec::new();
    let mut source = module.lines.iter();
    while let Some(line) = source.next() {
        let instance = line
            .strip_suffix('(')
            .and_then(|head| head.trim().split_once(' '))
            .filter(|(kind, _)| class_of.contains_key(*kind));
        let Some((kind, child)) = instance else {
            lines.push(line.clone());
            continue;
        };
        let connections: Vec<String> = source
            .by_ref()
            .map(|line| line.trim().trim_end_matches(',').to_owned())
            .take_while(|line| line != ");")
            .collect();
        let class = class_of[kind];
        let wire = |port: &str| {
            let start = format!(".{port}(");
            let found = connections.iter().find_map(|c| c.strip_prefix(&start));
            found.map(|wire| wire.trim_end_matches(')').to_owned())
        };
        let own = |wire: &Option<String>| wire.as_ref().is_some_and(|wire| wire.starts_with(child));
        match (&classes[class].register, wire("d"), wire("q"), wire("clock")) {
            (Some(start), d, q, Some(clock)) if own(&d) && own(&q) => {
                let (d, q) = (d.expect("checked"), q.expect("checked"));
                lines.push(format!("always @(posedge {clock}) {q} <= {d};"));
                registers.push((q, start.clone(), d, clock));
            }
            _ => lines.push(format!("@{class} {child}({});", connections.join(", "))),
        }
    }
    for (q, start, _, _) in &registers {
        let declaration = lines
            .iter_mut()
            .find(|line| line.starts_with("wire ") && line.ends_with(&format!(" {q};")))
            .expect("the wire of a register");
        *declaration = format!("reg {} = {start};", &declaration[5..declaration.len() - 1]);
    }
    wire_clocks_through(&mut lines);
    let lines = spaced(lines);
    let register = register_value(module);
    Class {
        path: module.path.clone(),
        ports: module.ports.clone(),
        lines,
        register,
    }
}

/// The starting value, if the module is exactly the register that the generator's library holds.
fn register_value(module: &Module) -> Option<String> {
    if module.ports != ["d", "q", "clock"] {
        return None;
    }
    let code: Vec<&str> = module
        .lines
        .iter()
        .map(|line| line.trim())
        .skip_while(|line| *line != "initial begin")
        .filter(|line| !line.is_empty())
        .collect();
    match code[..] {
        [
            "initial begin",
            start,
            "end",
            "always @(posedge clock) begin",
            "q <= d;",
            "end",
        ] => Some(start.strip_prefix("q = ")?.trim_end_matches(';').to_owned()),
        _ => None,
    }
}

/// Where a child's clock is nothing but the module's own, the child gets that: no copy in a process, no variable.
fn wire_clocks_through(lines: &mut Vec<String>) {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines.iter() {
        for word in words(line) {
            *uses.entry(word.to_owned()).or_default() += 1;
        }
    }
    let copied: Vec<String> = lines
        .iter()
        .filter_map(|line| line.trim().strip_suffix(" = clock;"))
        .filter(|copy| copy.ends_with("$clock") && uses.get(*copy) == Some(&3))
        .map(str::to_owned)
        .collect();
    let copied: std::collections::BTreeSet<String> = copied.into_iter().collect();
    lines.retain(|line| {
        let assigned = line.trim().strip_suffix(" = clock;");
        let declared = line.strip_prefix("reg ").and_then(|rest| rest.trim().strip_suffix(';'));
        !assigned.or(declared).is_some_and(|name| copied.contains(name))
    });
    for line in lines {
        let found: Vec<String> = words(line)
            .filter(|word| copied.contains(*word))
            .map(str::to_owned)
            .collect();
        for copy in found {
            *line = line.replace(&format!("({copy})"), "(clock)");
            *line = line.replace(&format!("(posedge {copy})"), "(posedge clock)");
        }
    }
}

/// Identifiers and numbers of a line.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || "_$".contains(c)))
        .filter(|word| !word.is_empty())
}

/// Without empty processes, without headings of nothing, and without two empty lines in a row.
fn spaced(lines: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for line in lines {
        if line == "end" && kept.last().is_some_and(|last| last == "always @(*) begin") {
            kept.pop();
            continue;
        }
        if line.is_empty() && kept.last().is_none_or(|last| last.is_empty() || last.starts_with("//")) {
            if kept.last().is_some_and(|last| !last.is_empty()) {
                kept.pop();
            }
            continue;
        }
        kept.push(line);
    }
    while kept
        .last()
        .is_some_and(|last| last.is_empty() || last.starts_with("//"))
    {
        kept.pop();
    }
    kept
}

/// The classes that are used, the top first, the others by the path of their first instance.
fn printed(classes: &[Class], name: &str) -> String {
    let mut order: Vec<usize> = (0..classes.len()).collect();
    order.sort_by(|a, b| classes[*a].path.cmp(&classes[*b].path));
    let used = |class: usize| {
        let call = format!("@{class} ");
        classes[class].path == "top"
            || classes
                .iter()
                .any(|class| class.lines.iter().any(|line| line.starts_with(&call)))
    };
    order.retain(|class| used(*class));
    let mut names: BTreeMap<usize, String> = BTreeMap::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for class in &order {
        let path = &classes[*class].path;
        let stem = path
            .split('$')
            .skip(1)
            .filter(|part| part.parse::<usize>().is_err())
            .last();
        let full = stem.map_or_else(|| name.to_owned(), |stem| format!("{name}__{stem}"));
        let count = taken.entry(full.clone()).or_default();
        *count += 1;
        let unique = if *count == 1 { full } else { format!("{full}_{count}") };
        names.insert(*class, unique);
    }
    let mut text = format!("// {name}: generated from the circuit of that name, never edited.\n");
    for class in &order {
        let Class { ports, lines, .. } = &classes[*class];
        text += &wrapped(&format!("\nmodule {}({});", names[class], ports.join(", ")), "    ");
        for line in lines {
            let line = match line.strip_prefix('@').and_then(|call| call.split_once(' ')) {
                Some((child, rest)) => {
                    let child: usize = child.parse().expect("the number of a class");
                    format!("{} {rest}", names[&child])
                }
                None => line.clone(),
            };
            let indented = if line.is_empty() { line } else { format!("    {line}") };
            text += &wrapped(&indented, "        ");
        }
        text += "endmodule\n";
    }
    text
}

/// A list that is too long goes on in further lines.
fn wrapped(line: &str, indent: &str) -> String {
    let (mut text, mut column) = (String::new(), 0);
    for (index, piece) in line.split(", ").enumerate() {
        if index > 0 {
            text.push(',');
            if column + piece.len() + 2 > COLUMNS {
                text = text + "\n" + indent;
                column = indent.len();
            } else {
                text.push(' ');
                column += 2;
            }
        }
        text += piece;
        column += piece.len();
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::skid::Skid;

    /// Two stages, so that a child with children of its own stands twice.
    #[derive(LogicBlock, Default)]
    struct Two {
        clock: Signal<In, Clock>,
        a: Signal<In, Bits<8>>,
        b: Signal<Out, Bits<8>>,
        stage: [Stage; 2],
    }

    #[derive(LogicBlock, Default)]
    struct Stage {
        clock: Signal<In, Clock>,
        a: Signal<In, Bits<8>>,
        b: Signal<Out, Bits<8>>,
        value: DFF<Bits<8>>,
    }

    impl Logic for Two {
        #[hdl_gen]
        fn update(&mut self) {
            for i in 0..2 {
                self.stage[i].clock.next = self.clock.val();
            }
            self.stage[0].a.next = self.a.val();
            self.stage[1].a.next = self.stage[0].b.val();
            self.b.next = self.stage[1].b.val();
        }
    }

    impl Logic for Stage {
        #[hdl_gen]
        fn update(&mut self) {
            dff_setup!(self, clock, value);
            self.value.d.next = self.a.val();
            self.b.next = self.value.q.val();
        }
    }

    #[test]
    fn equal_modules_become_one_and_registers_move_in() {
        let text = verilog(&mut Two::default(), "two");
        assert_eq!(text.matches("\nmodule ").count(), 2, "{text}");
        assert_eq!(text.matches("two__stage stage$").count(), 2, "{text}");
        assert!(text.contains("always @(posedge clock) value$q <= value$d;"), "{text}");
        assert!(
            text.contains("value$q = 8'h0;") && !text.contains("stage$0$clock"),
            "{text}"
        );
    }

    #[test]
    fn every_run_writes_the_same() {
        let text = verilog(&mut Skid::default(), "skid");
        assert_eq!(text, verilog(&mut Skid::default(), "skid"));
        assert!(text.contains("module skid(") && !text.contains("top"), "{text}");
        assert_eq!(text.matches("\nmodule ").count(), 1, "{text}");
    }
}
