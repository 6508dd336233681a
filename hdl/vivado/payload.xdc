# Constraints of the payload, out of context. Not run in continuous integration: Vivado is not freely installable there.
# One clock for everything, 225 MHz.
create_clock -name aclk -period 4.444 [get_ports aclk]

# The ports lead to the processor's AXI interconnect, which registers both sides: a third of the period outside.
set_input_delay -clock aclk 1.5 [get_ports -filter {DIRECTION == IN && NAME != "aclk"}]
set_output_delay -clock aclk 1.5 [get_ports -filter {DIRECTION == OUT}]

# Copies of protected registers must stay three (the Verilog says so too).
set_property DONT_TOUCH true [get_cells -hierarchical -filter {REF_NAME =~ FD* && NAME =~ *copy_*}]
