//! One kernel over bound buffers on the software adapter: how tests call single functions of a part.
//! Beside the backend, with its bindings and nothing else of it. Run-time checks of the shader compiler stay on.
//! Never skips in silence: without an adapter it says so, and fails where `PERIGEE_REQUIRE` names `gpu`.

use wgpu::util::DeviceExt;

use crate::gpu::shader::{BINDINGS, Params};

/// A device for tests.
pub(crate) struct Harness {
    device: wgpu::Device,
    queue: wgpu::Queue,
}

impl Harness {
    /// The software adapter, or `None` where there is none and none is required.
    pub(crate) fn open() -> Option<Self> {
        let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
        descriptor.backends = wgpu::Backends::VULKAN;
        descriptor.flags = wgpu::InstanceFlags::empty();
        let instance = wgpu::Instance::new(descriptor);
        let adapters = pollster::block_on(instance.enumerate_adapters(wgpu::Backends::VULKAN));
        let software = |adapter: &wgpu::Adapter| adapter.get_info().device_type == wgpu::DeviceType::Cpu;
        let Some(adapter) = adapters.into_iter().find(software) else {
            let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
            assert!(
                !required.split(',').any(|need| need == "gpu"),
                "no software adapter, and gpu is required"
            );
            println!("SKIPPED: no software Vulkan adapter");
            return None;
        };
        let (device, queue) = pollster::block_on(adapter.request_device(&wgpu::DeviceDescriptor {
            required_features: adapter.features() & wgpu::Features::SHADER_INT64,
            required_limits: adapter.limits(),
            ..wgpu::DeviceDescriptor::default()
        }))
        .expect("the software adapter opens");
        Some(Self { device, queue })
    }

    /// Runs entry `main` of a source (without the bindings part) over so many lanes, and returns so many words of `answers`.
    pub(crate) fn run(&self, source: &str, rows: &[u32], tables: &[u32], lanes: u32, words: usize) -> Vec<u32> {
        let device = &self.device;
        let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
            label: None,
            source: wgpu::ShaderSource::Wgsl(format!("{}\n{source}", BINDINGS.source).into()),
        });
        let entry = |index: u32| wgpu::BindGroupLayoutEntry {
            binding: index,
            visibility: wgpu::ShaderStages::COMPUTE,
            ty: wgpu::BindingType::Buffer {
                ty: match index {
                    0 => wgpu::BufferBindingType::Uniform,
                    _ => wgpu::BufferBindingType::Storage { read_only: index < 3 },
                },
                has_dynamic_offset: false,
                min_binding_size: None,
            },
            count: None,
        };
        let layout = device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: None,
            entries: &std::array::from_fn::<_, 9, _>(|index| entry(index as u32)),
        });
        let pipeline = device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: None,
            layout: Some(&device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
                label: None,
                bind_group_layouts: &[Some(&layout)],
                immediate_size: 0,
            })),
            module: &module,
            entry_point: Some("main"),
            compilation_options: wgpu::PipelineCompilationOptions::default(),
            cache: None,
        });
        let params = Params {
            row_count: lanes,
            end_lane: lanes,
            ..Params::default()
        };
        let filled = |contents: &[u8], usage| {
            device.create_buffer_init(&wgpu::util::BufferInitDescriptor {
                label: None,
                contents,
                usage,
            })
        };
        let storage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC;
        let bytes = (words * 4) as u64;
        let empty = |size| {
            device.create_buffer(&wgpu::BufferDescriptor {
                label: None,
                size,
                usage: storage,
                mapped_at_creation: false,
            })
        };
        let answers = empty(bytes);
        let scratch: Vec<_> = (0..5).map(|_| empty(u64::from(lanes) * 4096)).collect();
        let tables = if tables.is_empty() { &[0; 4] } else { tables };
        let buffers = [
            &filled(bytemuck::bytes_of(&params), wgpu::BufferUsages::UNIFORM),
            &filled(bytemuck::cast_slice(rows), storage),
            &filled(bytemuck::cast_slice(tables), storage),
            &scratch[0],
            &answers,
            &scratch[1],
            &scratch[2],
            &scratch[3],
            &scratch[4],
        ];
        let group = device.create_bind_group(&wgpu::BindGroupDescriptor {
            label: None,
            layout: &layout,
            entries: &std::array::from_fn::<_, 9, _>(|index| wgpu::BindGroupEntry {
                binding: index as u32,
                resource: buffers[index].as_entire_binding(),
            }),
        });
        let back = device.create_buffer(&wgpu::BufferDescriptor {
            label: None,
            size: bytes,
            usage: wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST,
            mapped_at_creation: false,
        });
        let mut encoder = device.create_command_encoder(&wgpu::CommandEncoderDescriptor::default());
        {
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
            pass.set_pipeline(&pipeline);
            pass.set_bind_group(0, &group, &[]);
            pass.dispatch_workgroups(lanes.div_ceil(64), 1, 1);
        }
        encoder.copy_buffer_to_buffer(&answers, 0, &back, 0, bytes);
        self.queue.submit([encoder.finish()]);
        back.slice(..)
            .map_async(wgpu::MapMode::Read, |mapped| mapped.expect("the answers can be read"));
        device
            .poll(wgpu::PollType::wait_indefinitely())
            .expect("the device ends its work");
        let view = back.slice(..).get_mapped_range().expect("mapped");
        bytemuck::pod_collect_to_vec(&view)
    }
}
