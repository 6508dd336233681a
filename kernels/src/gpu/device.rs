//! Adapters, the device behind one, and its pipelines: everything of wgpu that is made once.
//! Under [`super::machine`], which fills buffers and submits; above the driver.
//! Never picks a software adapter unasked, and never more of a device than its adapter offers.

#![allow(unsafe_code, reason = "shaders are loaded without run-time checks, see `compile`")]

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use super::{
    error::GpuError,
    shader::{Kernel, Traits},
};

/// An adapter that the loader knows.
pub struct Adapter {
    adapter: wgpu::Adapter,
    /// Name, driver, kind.
    pub info: wgpu::AdapterInfo,
}

/// Every adapter of this machine, hardware first; empty where there is no loader or no driver.
pub fn adapters() -> Vec<Adapter> {
    let adapters = pollster::block_on(INSTANCE.enumerate_adapters(wgpu::Backends::PRIMARY));
    let mut adapters: Vec<Adapter> = adapters
        .into_iter()
        .map(|adapter| Adapter {
            info: adapter.get_info(),
            adapter,
        })
        .collect();
    adapters.sort_by_key(|adapter| {
        (
            adapter.is_software(),
            adapter.info.device_type != wgpu::DeviceType::DiscreteGpu,
        )
    });
    adapters
}

/// Whether the system shows signs of a GPU, without loading any driver.
pub fn likely() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["/dev/dri", "/dev/nvidiactl", "/dev/dxg", "/dev/kfd"]
        .into_iter()
        .any(|path| std::path::Path::new(path).exists())
}

/// What stands in the way where [`adapters`] is empty, for people.
pub fn why_none() -> String {
    if !cfg!(target_os = "linux") {
        return "no adapter: the system offers none".into();
    }
    let folders = ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib"];
    let holds = |folder: &str| {
        let direct = std::path::Path::new(folder).join(LOADER);
        let triple = std::path::Path::new(folder)
            .join(format!("{}-linux-gnu", std::env::consts::ARCH))
            .join(LOADER);
        direct.exists() || triple.exists()
    };
    if !folders.into_iter().any(holds) {
        return format!("no Vulkan loader ({LOADER} is missing; Debian and Ubuntu: apt-get install libvulkan1)");
    }
    "no Vulkan driver (the loader is there, but it knows no device; the driver's package brings one, e.g. mesa-vulkan-drivers)".into()
}

impl Adapter {
    /// Whether it computes on the CPU.
    pub fn is_software(&self) -> bool {
        self.info.device_type == wgpu::DeviceType::Cpu
    }

    /// Name and driver on a line.
    pub fn label(&self) -> String {
        let info = &self.info;
        let driver = [info.driver.as_str(), info.driver_info.as_str()].join(" ");
        format!("{} ({}, {:?})", info.name, driver.trim(), info.backend)
    }

    /// What decides kernels and plans.
    pub fn traits(&self, force_u32: bool) -> Traits {
        let limits = self.adapter.limits();
        Traits {
            int64: !force_u32 && self.adapter.features().contains(wgpu::Features::SHADER_INT64),
            binding_bytes_max: limits.max_storage_buffer_binding_size.min(limits.max_buffer_size),
            lanes_preferred: match self.is_software() {
                true => 1 << 10,
                // Fills 132 multiprocessors of 2,048 threads at a quarter of their occupancy.
                false => 1 << 16,
            },
            lanes_max: u32::MAX,
        }
    }

    /// Features that kernels or the backend make use of, as the adapter has them.
    pub fn features(&self) -> wgpu::Features {
        self.adapter.features() & WANTED
    }

    /// Limits of the adapter.
    pub fn limits(&self) -> wgpu::Limits {
        self.adapter.limits()
    }
}

/// A device that is open, with the layout that all kernels share.
pub struct Device {
    pub(super) device: wgpu::Device,
    pub(super) queue: wgpu::Queue,
    /// Name and driver.
    pub label: String,
    /// What decides kernels and plans.
    pub traits: Traits,
    pub(super) group: wgpu::BindGroupLayout,
    layout: wgpu::PipelineLayout,
    tables: Mutex<HashMap<usize, Arc<wgpu::Buffer>>>,
    trouble: Arc<Mutex<Option<GpuError>>>,
}

/// A kernel that is compiled.
#[derive(Clone)]
pub struct Pipeline {
    pub(super) pipeline: wgpu::ComputePipeline,
    pub(super) workgroup: u32,
    pub(super) tables: Option<Arc<wgpu::Buffer>>,
}

impl Device {
    /// Opens the device of an adapter with the adapter's own limits.
    ///
    /// # Errors
    /// [`GpuError::NoDevice`].
    pub fn open(adapter: &Adapter, force_u32: bool) -> Result<Self, GpuError> {
        let descriptor = wgpu::DeviceDescriptor {
            label: Some("perigee"),
            required_features: adapter.features(),
            required_limits: adapter.limits(),
            experimental_features: wgpu::ExperimentalFeatures::disabled(),
            memory_hints: wgpu::MemoryHints::Performance,
            trace: wgpu::Trace::Off,
        };
        let (device, queue) =
            pollster::block_on(adapter.adapter.request_device(&descriptor)).map_err(|error| GpuError::NoDevice {
                adapter: adapter.label(),
                reason: error.to_string(),
            })?;
        let trouble = Arc::new(Mutex::new(None));
        let lost = Arc::clone(&trouble);
        device.set_device_lost_callback(move |reason, message| {
            note(&lost, GpuError::Lost(format!("{reason:?} {message}")));
        });
        let refused = Arc::clone(&trouble);
        device.on_uncaptured_error(Arc::new(move |error: wgpu::Error| {
            note(&refused, GpuError::Refused(error.to_string()));
        }));
        let group = device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
            label: Some("all kernels"),
            entries: &std::array::from_fn::<_, BINDINGS, _>(binding),
        });
        let layout = device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: Some("all kernels"),
            bind_group_layouts: &[Some(&group)],
            immediate_size: 0,
        });
        Ok(Self {
            device,
            queue,
            label: adapter.label(),
            traits: adapter.traits(force_u32),
            group,
            layout,
            tables: Mutex::default(),
            trouble,
        })
    }

    /// Compiles a kernel; drivers compile further at its first dispatch.
    ///
    /// # Errors
    /// [`GpuError::Kernel`] with what the compiler says, [`GpuError::Memory`] where its tables find no room.
    pub fn compile(&self, kernel: &Kernel) -> Result<Pipeline, GpuError> {
        let failed = |error: wgpu::Error| GpuError::Kernel {
            kernel: kernel.name,
            reason: error.to_string(),
        };
        let scope = self.device.push_error_scope(wgpu::ErrorFilter::Validation);
        let descriptor = wgpu::ShaderModuleDescriptor {
            label: Some(kernel.name),
            source: wgpu::ShaderSource::Wgsl(kernel.source().into()),
        };
        // SAFETY: the source is this crate's own; its loops end by constant or row-bounded counts, and its indices lie inside what
        // the batch builder and the frame have checked. Run-time checks cost up to forty times on some drivers.
        let module = unsafe {
            let checks = wgpu::ShaderRuntimeChecks::unchecked();
            self.device.create_shader_module_trusted(descriptor, checks)
        };
        if let Some(error) = pollster::block_on(scope.pop()) {
            return Err(failed(error));
        }
        let scope = self.device.push_error_scope(wgpu::ErrorFilter::Validation);
        let pipeline = self.device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
            label: Some(kernel.name),
            layout: Some(&self.layout),
            module: &module,
            entry_point: Some(kernel.entry),
            compilation_options: wgpu::PipelineCompilationOptions {
                constants: &kernel.overrides,
                zero_initialize_workgroup_memory: false,
            },
            cache: None,
        });
        if let Some(error) = pollster::block_on(scope.pop()) {
            return Err(failed(error));
        }
        let tables = kernel.tables.map(|tables| self.tables(tables)).transpose()?;
        Ok(Pipeline {
            pipeline,
            workgroup: kernel.workgroup,
            tables,
        })
    }

    /// The device and its queue, for shaders that are no kernels of rows.
    pub fn raw(&self) -> (&wgpu::Device, &wgpu::Queue) {
        (&self.device, &self.queue)
    }

    /// A buffer, or why there is none.
    ///
    /// # Errors
    /// [`GpuError::Memory`].
    pub fn buffer(
        &self,
        what: &'static str,
        bytes: u64,
        usage: wgpu::BufferUsages,
        mapped: bool,
    ) -> Result<wgpu::Buffer, GpuError> {
        let memory = |reason: String| GpuError::Memory { what, bytes, reason };
        let limits = self.device.limits();
        let storage = usage.contains(wgpu::BufferUsages::STORAGE);
        let limit = match storage {
            true => self.traits.binding_bytes_max,
            false => limits.max_buffer_size,
        };
        if bytes > limit {
            return Err(memory(format!("the limit is {limit} bytes")));
        }
        let scopes = [wgpu::ErrorFilter::Validation, wgpu::ErrorFilter::OutOfMemory];
        let [validation, out_of_memory] = scopes.map(|filter| self.device.push_error_scope(filter));
        let buffer = self.device.create_buffer(&wgpu::BufferDescriptor {
            label: Some(what),
            size: bytes,
            usage,
            mapped_at_creation: mapped,
        });
        let errors = [
            pollster::block_on(out_of_memory.pop()),
            pollster::block_on(validation.pop()),
        ];
        match errors.into_iter().flatten().next() {
            Some(error) => Err(memory(error.to_string())),
            None => Ok(buffer),
        }
    }

    /// What has happened to the device since it was opened, if anything: it does no more work then.
    pub fn trouble(&self) -> Option<GpuError> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Gives up the device; work in flight ends as lost.
    pub fn destroy(&self) {
        self.device.destroy();
    }

    fn tables(&self, tables: fn() -> Vec<u32>) -> Result<Arc<wgpu::Buffer>, GpuError> {
        let mut known = self.tables.lock().unwrap_or_else(PoisonError::into_inner);
        let key = tables as usize;
        if let Some(buffer) = known.get(&key) {
            return Ok(Arc::clone(buffer));
        }
        let words = tables();
        let bytes: &[u8] = bytemuck::cast_slice(&words);
        let usage = wgpu::BufferUsages::STORAGE;
        let size = (bytes.len() as u64).next_multiple_of(16).max(16);
        let buffer = Arc::new(self.buffer("tables", size, usage, true)?);
        if let Ok(mut view) = buffer.slice(..).get_mapped_range_mut() {
            view.slice(..bytes.len()).copy_from_slice(bytes);
        }
        buffer.unmap();
        known.insert(key, Arc::clone(&buffer));
        Ok(buffer)
    }
}

fn note(trouble: &Mutex<Option<GpuError>>, error: GpuError) {
    // The first cause is the one that explains the rest.
    trouble
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get_or_insert(error);
}

/// Binding `index` of `bindings.wgsl`.
fn binding(index: usize) -> wgpu::BindGroupLayoutEntry {
    let ty = match index {
        0 => wgpu::BufferBindingType::Uniform,
        1 | 2 => wgpu::BufferBindingType::Storage { read_only: true },
        _ => wgpu::BufferBindingType::Storage { read_only: false },
    };
    wgpu::BindGroupLayoutEntry {
        binding: index as u32,
        visibility: wgpu::ShaderStages::COMPUTE,
        ty: wgpu::BindingType::Buffer {
            ty,
            has_dynamic_offset: index == 0,
            min_binding_size: None,
        },
        count: None,
    }
}

/// The loader with its drivers, which some of them take long to load: once is enough.
static INSTANCE: LazyLock<wgpu::Instance> = LazyLock::new(|| {
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = wgpu::Backends::PRIMARY;
    // No validation layer: it makes compilation many times slower, and the shaders are validated by tests.
    descriptor.flags = wgpu::InstanceFlags::empty();
    wgpu::Instance::new(descriptor)
});

/// Bindings of the group: parameters, rows, tables, memory, answers, four of scratch.
pub(super) const BINDINGS: usize = 9;

const LOADER: &str = "libvulkan.so.1";

const WANTED: wgpu::Features = wgpu::Features::SHADER_INT64.union(wgpu::Features::TIMESTAMP_QUERY);
