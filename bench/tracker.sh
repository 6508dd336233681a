#!/usr/bin/env bash
# Measures the tracker on two cores of this machine: its verifier has one to itself, everything else shares the other. Needs no network.
#
#   bench/tracker.sh                builds first (cargo, crates at hand or fetched), then runs every part but the soak: some six minutes
#   bench/tracker.sh clear soak     runs these parts only: clear noise many path flood soak
#   PERIGEE=/path/perigee bench/tracker.sh   takes a binary that was built elsewhere
#   CORES="2 3" bench/tracker.sh    takes these two cores [default: 0 1]
#   SOAK_S=60 bench/tracker.sh soak a shorter soak [default: 1800]
#   PATH_RATE=9000 HONEST_RATE=1500 bench/tracker.sh path flood
#                                   where Ed25519 has no lanes: what is offered is more than can be done, and a small part of it
#
# What each part asks is written beside it. Every verdict of every part is compared; a wrong one fails the script.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ -z "${PERIGEE:-}" ]; then
    cargo build --release --offline 2>/dev/null || cargo build --release
    PERIGEE=${CARGO_TARGET_DIR:-target}/release/perigee
fi
PERIGEE=$(realpath "$PERIGEE")
read -r verifier other <<<"${CORES:-0 1}"
folder=$(mktemp -d)
tracker=
trap 'stop; rm -rf "$folder"' EXIT
failed=0

# Starts a tracker in a folder of its own: $1 the core of its sockets, then lines of its configuration.
start() {
    local sockets=$1
    rm -rf "$folder/tracker"
    printf '[network]\nlisten = ["127.0.0.1:7480"]\nio_cores = [%s]\nconnections_max = 24000\n' "$sockets" >"$folder/trial.toml"
    printf '[engine]\nbackend = "cpu"\nthreads = 1\ncores = [%s]\n' "$verifier" >>"$folder/trial.toml"
    printf '[control]\nlisten = "127.0.0.1:7481"\n[audit]\nis_on = false\n' >>"$folder/trial.toml"
    taskset -c "$verifier,$other" "$PERIGEE" tracker run --config "$folder/trial.toml" --dir "$folder/tracker" >"$folder/tracker.log" 2>&1 &
    tracker=$!
    for _ in $(seq 100); do
        if (exec 3<>/dev/tcp/127.0.0.1/7481) 2>/dev/null; then return; fi
        sleep 0.1
    done
    cat "$folder/tracker.log"
    exit 1
}

stop() {
    if [ -n "$tracker" ]; then
        kill "$tracker" 2>/dev/null || true
        wait "$tracker" || true
        tracker=
    fi
}

# Anonymous memory of the tracker in MB.
memory() { awk '/^Anonymous:/ { printf "%d", $2 / 1024 }' "/proc/$tracker/smaps_rollup"; }

load() {
    taskset -c "$other" "$PERIGEE" tracker load --to 127.0.0.1:7480 --proofs 20 "$@" || failed=1
}

# Processor seconds of the tracker's threads since its start, the busiest first.
threads() {
    local task
    for task in /proc/"$tracker"/task/*; do
        awk -v hz="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); printf "%8.1f s  ", ($12 + $13) / hz }' "$task/stat"
        cat "$task/comm"
    done | sort -rn | head -6
}

say() { printf '\n=== %s\n' "$*"; }

# Receipts that were accepted before: frames, lookup and answers, no engine. The sockets have a core to themselves, the load the other.
frames() {
    say "one thread of sockets, $1, frames of 64, receipts that are known"
    start "$verifier"
    load "${@:2}" --hostile 0 --invalid 0 --repeated 1000 --connections 16 --seconds 20 --warm-up 5
    stop
}
part_clear() { frames "in the clear" --clear --rate "${CLEAR_RATE:-1800000}"; }
part_noise() { frames "Noise" --rate "${NOISE_RATE:-900000}"; }

# The same with many connections, from 64 addresses; a system that lets a process open 20,000 files wants CONNECTIONS=19900.
part_many() {
    say "${CONNECTIONS:-20000} connections, 200,000 receipts/s in frames of 10, receipts that are known"
    start "$verifier"
    load --hostile 0 --invalid 0 --repeated 1000 --connections "${CONNECTIONS:-20000}" --sources 64 --frame 10 --rate 200000 --seconds 30 --warm-up 10
    stop
}

# New receipts: verified, durable, answered. More is offered than can be done; beside it what the engine does with the same signatures.
part_path() {
    say "the engine alone: signatures of Ed25519 on one core, two of them a receipt"
    taskset -c "$verifier" "$PERIGEE" bench --primitive ed25519 --backend cpu --quick
    say "full path: verified, durable, answered"
    start "$other"
    load --hostile 0 --invalid 0 --repeated 0 --connections 64 --rate "${PATH_RATE:-36000}" --seconds 30 --warm-up 5
    threads
    stop
}

# Honest peers with a small part of what can be done, alone; then beside ten times as many invalid receipts of others.
part_flood() {
    say "honest peers alone"
    start "$other"
    load --hostile 0 --invalid 0 --repeated 0 --connections 32 --rate "${HONEST_RATE:-4000}" --seconds 20 --warm-up 5
    say "the same beside ten times as many receipts that are all invalid"
    taskset -c "$other" "$PERIGEE" tracker load --to 127.0.0.1:7480 --proofs 0 --hostile 0 --invalid 1000 --repeated 0 --connections 32 \
        --rate "$((${HONEST_RATE:-4000} * 10))" --seconds 30 --warm-up 0 --patience 1 >"$folder/flood.txt" 2>&1 &
    local flooding=$!
    sleep "${FLOOD_AHEAD_S:-20}"
    load --hostile 0 --invalid 0 --repeated 0 --connections 32 --rate "${HONEST_RATE:-4000}" --seconds 20 --warm-up 5
    wait "$flooding" || failed=1
    cat "$folder/flood.txt"
    stop
}

# 70 % of what can be done, for half an hour, in loads of some minutes; the next is signed while one runs. Memory is looked at every ten
# seconds: its average and its most in each sixth of the time. The caches are full within the first.
part_soak() {
    local seconds=${SOAK_S:-1800} each=${SOAK_EACH_S:-300} began watching
    say "soak of $seconds s at ${SOAK_RATE:-4700} receipts/s"
    start "$other"
    began=$SECONDS
    while sleep 10; do
        echo "$((SECONDS - began)) $(memory)"
    done >"$folder/memory.txt" &
    watching=$!
    while [ $((SECONDS - began)) -lt "$seconds" ]; do
        load --invalid 10 --repeated 20 --connections 32 --rate "${SOAK_RATE:-4700}" --seconds "$each" --warm-up 5 >>"$folder/soak.txt"
    done
    kill "$watching"
    wait "$watching" 2>/dev/null || true
    awk -v sixth="$((seconds / 6))" '
        { part = int($1 / sixth); count[part]++; sum[part] += $2; if ($2 > most[part]) most[part] = $2 }
        END {
            for (part = 0; part in count; part++)
                printf "from %5d s  %5d MB on average  %5d MB at most\n", part * sixth, sum[part] / count[part], most[part]
        }' "$folder/memory.txt"
    du -sm "$folder/tracker" | awk '{ printf "on disk      %5d MB\n", $1 }'
    grep -E 'judged|p50| ms |wrong|again|proofs|right' "$folder/soak.txt"
    threads
    stop
}

for part in "${@:-}"; do
    case $part in
    '') part_clear && part_noise && part_many && part_path && part_flood ;;
    clear | noise | many | path | flood | soak) "part_$part" ;;
    *)
        echo "no such part: $part; expected clear, noise, many, path, flood or soak"
        exit 2
        ;;
    esac
done
exit "$failed"
