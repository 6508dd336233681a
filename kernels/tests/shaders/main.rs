//! Every shader without any driver: it parses, needs exactly what it says, becomes SPIR-V, and has about the size it is known to have.
//! Runs everywhere, also where no device is; the answers of shaders are compared by the tests of `gpu`.
//! Never writes: `PERIGEE_UPDATE_SHADERS=1` alone records new counts of operations.

use std::{collections::BTreeMap, path::PathBuf};

use naga::{
    ShaderStage,
    back::{pipeline_constants::process_overrides, spv},
    proc::{BoundsCheckPolicies, BoundsCheckPolicy},
    valid::{Capabilities, ModuleInfo, ValidationFlags, Validator},
};
use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::Portable,
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    engine::run_alone,
    gpu::{
        catalogue::SHADERS,
        shader::{BINDINGS, Kernel, Params, Traits, Trust},
    },
    job::Header,
    policy::{EcdsaPolicy, EdPolicy, Policy},
    primitive::Stage,
    schnorr::SchnorrRow,
    scrypt::ScryptRow,
    sm2::Sm2Row,
};

/// Both forms of the fields, and the smallest and the largest bindings that devices offer.
fn all_traits() -> Vec<Traits> {
    let mut all = Vec::new();
    for int64 in [false, true] {
        for (binding_bytes_max, lanes_preferred) in [(128 << 20, 1 << 10), ((1 << 31) - 1, 1 << 16)] {
            all.push(Traits {
                int64,
                binding_bytes_max,
                lanes_preferred,
                lanes_max: u32::MAX,
            });
        }
    }
    all
}

/// Every kernel with every set of overrides that some device gets.
fn kernels() -> Vec<Kernel> {
    let mut kernels: Vec<Kernel> = Vec::new();
    for traits in all_traits() {
        for kernel in SHADERS.iter().flat_map(|shader| shader.kernels(&traits)) {
            let is_known = |known: &Kernel| known.name == kernel.name && known.overrides == kernel.overrides;
            if !kernels.iter().any(is_known) {
                kernels.push(kernel);
            }
        }
    }
    kernels
}

fn sources() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// What a kernel is called in messages and in the table of counts.
fn label(kernel: &Kernel) -> String {
    let overrides = kernel.overrides.iter().map(|(name, value)| format!(" {name}={value}"));
    format!("{}{}", kernel.name, overrides.collect::<String>())
}

fn parse(source: &str, label: &str) -> naga::Module {
    naga::front::wgsl::parse_str(source).unwrap_or_else(|error| panic!("{label}: {}", error.emit_to_string(source)))
}

fn validate(module: &naga::Module, capabilities: Capabilities) -> Result<ModuleInfo, String> {
    let mut validator = Validator::new(ValidationFlags::all(), capabilities);
    validator.validate(module).map_err(|error| format!("{error:?}"))
}

fn needs(kernel: &Kernel) -> Capabilities {
    match kernel.int64 {
        true => Capabilities::SHADER_INT64,
        false => Capabilities::empty(),
    }
}

/// Parts are files of this crate, in an order in which each follows what it requires, and begin with what it requires.
#[test]
fn parts_are_files_and_name_what_they_require() {
    for kernel in kernels() {
        let label = label(&kernel);
        assert_eq!(kernel.parts.first(), Some(&BINDINGS), "{label}");
        let mut before: Vec<&str> = Vec::new();
        for part in &kernel.parts {
            let file = std::fs::read_to_string(sources().join(part.name));
            assert_eq!(file.expect("a part is a file"), part.source, "{label}: {}", part.name);
            let first = part.source.lines().next().unwrap_or_default();
            let required = first
                .strip_prefix("// requires: ")
                .unwrap_or_else(|| panic!("{}: {first:?}", part.name));
            for name in required.split(", ").filter(|name| *name != "nothing") {
                // A part that comes in two forms is named without its form.
                let stands = |known: &&str| *known == name || known.replace("_9x29", "").replace("_20x13", "") == name;
                assert!(
                    before.iter().any(stands),
                    "{label}: {} requires {name}, which is not before it",
                    part.name
                );
            }
            before.push(part.name);
        }
    }
}

/// Names are unique, entry points exist with the workgroup that the host counts with.
#[test]
fn entry_points_have_the_workgroups_that_are_counted_with() {
    for kernel in kernels() {
        let label = label(&kernel);
        let module = parse(&kernel.source(), &label);
        let entry = module.entry_points.iter().find(|entry| entry.name == kernel.entry);
        let entry = entry.unwrap_or_else(|| panic!("{label}: no entry point {}", kernel.entry));
        assert_eq!(entry.stage, ShaderStage::Compute, "{label}");
        assert_eq!(entry.workgroup_size, [kernel.workgroup, 1, 1], "{label}");
    }
}

/// With exactly its capabilities a kernel is valid; one that claims 64-bit integers is not without them.
#[test]
fn kernels_need_exactly_what_they_say() {
    for kernel in kernels() {
        let label = label(&kernel);
        let module = parse(&kernel.source(), &label);
        if let Err(error) = validate(&module, needs(&kernel)) {
            panic!("{label}: {error}");
        }
        if kernel.int64 {
            assert!(
                validate(&module, Capabilities::empty()).is_err(),
                "{label} claims int64 and needs none"
            );
        }
    }
}

/// Offsets of the uniform and of the first words of rows are those of the Rust structs.
#[test]
fn params_lie_where_the_host_writes_them() {
    let module = parse(BINDINGS.source, "bindings");
    let (_, params) = module
        .types
        .iter()
        .find(|(_, ty)| ty.name.as_deref() == Some("Params"))
        .expect("the struct");
    let naga::TypeInner::Struct { members, span } = &params.inner else {
        panic!("Params is a struct")
    };
    let here = [
        ("row_count", std::mem::offset_of!(Params, row_count)),
        ("row_base", std::mem::offset_of!(Params, row_base)),
        ("answer_base", std::mem::offset_of!(Params, answer_base)),
        ("slab_base", std::mem::offset_of!(Params, slab_base)),
        ("regions", std::mem::offset_of!(Params, regions)),
        ("first_lane", std::mem::offset_of!(Params, first_lane)),
        ("end_lane", std::mem::offset_of!(Params, end_lane)),
        ("reserved0", std::mem::offset_of!(Params, reserved)),
        ("reserved1", std::mem::offset_of!(Params, reserved) + 4),
        ("a", std::mem::offset_of!(Params, a)),
        ("b", std::mem::offset_of!(Params, b)),
    ];
    let there: Vec<(&str, usize)> = members
        .iter()
        .map(|member| (member.name.as_deref().unwrap_or_default(), member.offset as usize))
        .collect();
    assert_eq!(there, here);
    assert_eq!(*span as usize, size_of::<Params>());
}

/// The secret stands in whole words of the row, behind the header; answers have words; the catalogue has a stage once.
#[test]
fn rows_have_room_for_the_secret() {
    let mut stages = Vec::new();
    for shader in SHADERS {
        let (stage, first) = (shader.stage(), shader.check_word() * 4);
        assert!(first >= size_of::<Header>(), "{stage}");
        assert!(first + 8 <= stage.spec().row_bytes, "{stage}");
        assert!(shader.answer_words(Trust::Closed) > 0, "{stage}");
        assert!(!stages.contains(&stage), "{stage} twice");
        stages.push(stage);
    }
}

/// Rows of known answer are what they say by software, under every rule, and of both kinds; one kind alone would prove little.
#[test]
fn canaries_are_what_they_say() {
    let mut stages = 0;
    for shader in SHADERS {
        for ed25519 in [EdPolicy::Rfc8032Cofactorless, EdPolicy::DalekStrict, EdPolicy::Zip215] {
            for ecdsa in [EcdsaPolicy::AnyS, EcdsaPolicy::LowS] {
                let policy = Policy {
                    ecdsa,
                    ed25519,
                    ..Policy::default()
                };
                let canaries = shader.canaries(&policy);
                for (row, valid) in &canaries {
                    let verdict = verdict(shader.stage(), &policy, row);
                    assert_eq!(verdict, Verdict::of(*valid), "{} {policy:?}", shader.stage());
                }
                let kinds = [true, false].map(|kind| canaries.iter().any(|(_, valid)| *valid == kind));
                assert!(canaries.is_empty() || kinds == [true; 2], "{}", shader.stage());
                stages += usize::from(!canaries.is_empty());
            }
        }
    }
    assert!(stages > 0, "some stage has canaries");
}

/// What software makes of the bytes of an inline row.
fn verdict(stage: Stage, policy: &Policy, row: &[u8]) -> Verdict {
    let mut builder = BatchBuilder::new(Program::single(stage), *policy);
    // Rows are read byte by byte: what a canary is made of need not be aligned.
    match stage {
        Stage::Ecdsa => builder.push(bytemuck::pod_read_unaligned::<EcdsaRow>(row)),
        Stage::Schnorr => builder.push(bytemuck::pod_read_unaligned::<SchnorrRow>(row)),
        Stage::Ed25519 => builder.push(bytemuck::pod_read_unaligned::<Ed25519Row>(row)),
        Stage::Sm2 => builder.push(bytemuck::pod_read_unaligned::<Sm2Row>(row)),
        Stage::Scrypt => builder.push(bytemuck::pod_read_unaligned::<ScryptRow>(row)),
        other => panic!("{other} has no inline rows"),
    }
    .expect("a well-formed row");
    run_alone(&Portable, &builder.finish()).verdict(0)
}

/// Instructions of the functions of a module as the device's compiler gets it.
fn operations(kernel: &Kernel) -> usize {
    let label = label(kernel);
    let module = parse(&kernel.source(), &label);
    let info = validate(&module, needs(kernel)).unwrap_or_else(|error| panic!("{label}: {error}"));
    let constants = kernel
        .overrides
        .iter()
        .map(|(name, value)| ((*name).to_owned(), *value))
        .collect();
    let entry = (ShaderStage::Compute, kernel.entry);
    let (module, info) =
        process_overrides(&module, &info, Some(entry), &constants).unwrap_or_else(|error| panic!("{label}: {error}"));
    let unchecked = BoundsCheckPolicies {
        index: BoundsCheckPolicy::Unchecked,
        buffer: BoundsCheckPolicy::Unchecked,
        image_load: BoundsCheckPolicy::Unchecked,
        binding_array: BoundsCheckPolicy::Unchecked,
    };
    let options = spv::Options {
        bounds_check_policies: unchecked,
        force_loop_bounding: false,
        ..spv::Options::default()
    };
    let pipeline = spv::PipelineOptions {
        shader_stage: ShaderStage::Compute,
        entry_point: kernel.entry.to_owned(),
    };
    let words =
        spv::write_vec(&module, &info, &options, Some(&pipeline)).unwrap_or_else(|error| panic!("{label}: {error}"));
    let (mut at, mut inside, mut count) = (5, false, 0);
    while at < words.len() {
        let (length, operation) = ((words[at] >> 16) as usize, words[at] & 0xffff);
        inside |= operation == OP_FUNCTION;
        count += usize::from(inside);
        inside &= operation != OP_FUNCTION_END;
        at += length.max(1);
    }
    count
}

/// Five percent more or less is an unrolled loop, an inlined table or a lost optimisation, and is looked at before it is recorded.
#[test]
fn shaders_have_the_size_that_is_known() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/shaders/operations.tsv");
    let counts: BTreeMap<String, usize> = kernels()
        .iter()
        .map(|kernel| (label(kernel), operations(kernel)))
        .collect();
    if std::env::var_os("PERIGEE_UPDATE_SHADERS").is_some() {
        let lines = counts.iter().map(|(label, count)| format!("{label}\t{count}\n"));
        std::fs::write(&path, lines.collect::<String>()).expect("the table can be written");
    }
    let table = std::fs::read_to_string(&path).expect("the table of operations");
    let known: BTreeMap<String, usize> = table
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(label, count)| (label.to_owned(), count.parse().expect("a number")))
        .collect();
    let hint = "look at it, then record it with PERIGEE_UPDATE_SHADERS=1";
    assert_eq!(
        known.keys().collect::<Vec<_>>(),
        counts.keys().collect::<Vec<_>>(),
        "kernels of the table and of the catalogue; {hint}"
    );
    for (label, count) in &counts {
        assert!(
            is_near(known[label], *count),
            "{label}: {count} operations, {} are known; {hint}",
            known[label]
        );
    }
}

fn is_near(known: usize, count: usize) -> bool {
    known.abs_diff(count) * 20 <= known
}

/// The comparison can fail: 5 % is near, more is not, and nothing is not near something.
#[test]
fn sizes_differ_from_a_twentieth_on() {
    assert!(is_near(1000, 1050) && is_near(1000, 950));
    assert!(!is_near(1000, 1051) && !is_near(1000, 949) && !is_near(1000, 0));
}

const OP_FUNCTION: u32 = 54;
const OP_FUNCTION_END: u32 = 56;
