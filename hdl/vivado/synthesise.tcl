# Synthesis and implementation of the payload out of context, with reports. Not run in continuous integration.
#   vivado -mode batch -source hdl/vivado/synthesise.tcl -tclargs signatures        from the root of the checkout
# Writes reports into vivado-out/CONFIGURATION/. The estimates in hdl/resources.json are meant to be replaced by these figures.
set part xc7z030fbg676-1
set here [file dirname [file normalize [info script]]]
# The configuration: streams, signatures or scrypt.
set configuration [expr {$argc > 0 ? [lindex $argv 0] : "streams"}]
set top [expr {$configuration eq "streams" ? "perigee_payload" : "perigee_payload_$configuration"}]
set out vivado-out/$configuration
file mkdir $out

read_verilog [file join $here .. verilog $top.v]
read_xdc -mode out_of_context [file join $here payload.xdc]
synth_design -top $top -part $part -mode out_of_context -flatten_hierarchy rebuilt
report_utilization -hierarchical -file $out/utilization_synth.rpt
report_timing_summary -file $out/timing_synth.rpt

opt_design
place_design
phys_opt_design
route_design
report_utilization -hierarchical -file $out/utilization.rpt
report_timing_summary -max_paths 20 -file $out/timing.rpt
report_power -file $out/power.rpt
write_checkpoint -force $out/$top.dcp
puts "worst negative slack: [get_property SLACK [get_timing_paths -max_paths 1 -nworst 1 -setup]] ns"
