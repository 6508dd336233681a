#!/usr/bin/env bash
# Checks and times every GPU of this machine: devices, shared vectors, the full table beside all lanes of the CPU. Needs no network.
#
#   bench/gpu.sh                  builds first (cargo, crates at hand or fetched)
#   PERIGEE=/path/perigee bench/gpu.sh   takes a binary that was built elsewhere
#   OUT=folder bench/gpu.sh       writes there [default: bench/results]
#   QUICK=1 bench/gpu.sh          shorter rounds
#
# Under nine minutes on a machine with a GPU: each part has a limit, and what was measured before it stays.
# A software adapter counts only with PERIGEE_ALLOW_SOFTWARE_GPU=1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${OUT:-bench/results}
mkdir -p "$out"
started=$SECONDS

if [ -z "${PERIGEE:-}" ]; then
    cargo build --release --offline 2>/dev/null || cargo build --release
    PERIGEE=${CARGO_TARGET_DIR:-target}/release/perigee
fi
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}

# One line of what went wrong, and on: a part that fails must not hide the others.
failed=0
part() {
    local limit=$1 file=$2
    shift 2
    echo "+ perigee $*"
    if ! timeout "$limit" "$PERIGEE" "$@" >"$out/$file.tmp"; then
        echo "failed or over ${limit} s: perigee $*"
        failed=1
    fi
    mv "$out/$file.tmp" "$out/$file"
}

part 150 gpu-devices.json devices --json
part 150 gpu-vectors.json vectors --backend gpu --json
rounds=()
if [ -n "${QUICK:-}" ]; then rounds=(--quick); fi
part 200 gpu-bench.txt bench "${rounds[@]}" --backend gpu --json "$out/gpu.json"
cat "$out/gpu-bench.txt"

command -v nvidia-smi >/dev/null && nvidia-smi --query-gpu=name,driver_version --format=csv,noheader | tee "$out/gpu-driver.txt"
echo "$((SECONDS - started)) s, results in $out"
exit "$failed"
