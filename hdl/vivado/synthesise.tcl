# Synthesis and implementation of the payload out of context, with reports. Not run in continuous integration.
#   vivado -mode batch -source hdl/vivado/synthesise.tcl        from the root of the checkout
# Writes reports into vivado-out/. The estimates in hdl/resources.json are meant to be replaced by these figures.
set part xc7z030fbg676-1
set here [file dirname [file normalize [info script]]]
set out vivado-out
file mkdir $out

read_verilog [file join $here .. verilog perigee_payload.v]
read_xdc -mode out_of_context [file join $here payload.xdc]
synth_design -top perigee_payload -part $part -mode out_of_context -flatten_hierarchy rebuilt
report_utilization -hierarchical -file $out/utilization_synth.rpt
report_timing_summary -file $out/timing_synth.rpt

opt_design
place_design
phys_opt_design
route_design
report_utilization -hierarchical -file $out/utilization.rpt
report_timing_summary -max_paths 20 -file $out/timing.rpt
report_power -file $out/power.rpt
write_checkpoint -force $out/perigee_payload.dcp
puts "worst negative slack: [get_property SLACK [get_timing_paths -max_paths 1 -nworst 1 -setup]] ns"
