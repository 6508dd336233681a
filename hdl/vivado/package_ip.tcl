# Packages the payload as an IP for a block design with the processing system. Not run in continuous integration.
#   vivado -mode batch -source hdl/vivado/package_ip.tcl -tclargs signatures        from the root of the checkout
# Vivado finds the interfaces by the names of the ports: s_axi (AXI4-Lite) and m_axi (AXI3), clock aclk, reset aresetn.
# In the block design: s_axi to M_AXI_GP0, m_axi to S_AXI_HP0 at 64 bits, aclk to FCLK_CLK0 at 225 MHz, irq to IRQ_F2P[0].
set part xc7z030fbg676-1
set here [file dirname [file normalize [info script]]]

# The configuration: streams, signatures or scrypt.
set configuration [expr {$argc > 0 ? [lindex $argv 0] : "streams"}]
set top [expr {$configuration eq "streams" ? "perigee_payload" : "perigee_payload_$configuration"}]

create_project -in_memory -part $part
read_verilog [file join $here .. verilog $top.v]
set_property top $top [current_fileset]
ipx::package_project -root_dir vivado-ip/$configuration -vendor perigee -library payload -taxonomy /UserIP -import_files -force
set core [ipx::current_core]
set_property name $top $core
set_property version 1.0 $core
ipx::infer_bus_interface aclk xilinx.com:signal:clock_rtl:1.0 $core
ipx::infer_bus_interface aresetn xilinx.com:signal:reset_rtl:1.0 $core
ipx::associate_bus_interfaces -busif s_axi -clock aclk $core
ipx::associate_bus_interfaces -busif m_axi -clock aclk $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::save_core $core
