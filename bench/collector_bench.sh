#!/usr/bin/env bash
# What the collector costs, idle and at 1,000 actions a second, beside `xinput test-xi2` fed with the same input at the same time.
#   bench/collector_bench.sh BUILD_DIR [SECONDS]
# Needs Xvfb, openbox, xterm, xdotool, xinput, and the targets worklode-collector and worklode_inject.
set -euo pipefail
build=$(cd "${1:?usage: bench/collector_bench.sh BUILD_DIR [SECONDS]}" && pwd -P)
seconds=${2:-20}
for tool in Xvfb openbox xterm xdotool xinput; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
collector=$(find "$build" -name worklode-collector -type f -perm -1 | head -n 1)
inject=$(find "$build" -name worklode_inject -type f -perm -1 | head -n 1)
folder=$(mktemp -d)
pids=()
cleanup() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$folder"; }
trap cleanup EXIT
unset WAYLAND_DISPLAY XDG_SESSION_TYPE DBUS_SESSION_BUS_ADDRESS

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>&1 & pids+=($!)
read -r number <"$folder/display"
export DISPLAY=:$number
openbox >/dev/null 2>&1 & pids+=($!)
sleep 1
xterm -T bench -e sh -c "stty raw -echo; trap '' INT; exec cat >/dev/null" >/dev/null 2>&1 & pids+=($!)
xdotool search --sync --onlyvisible --name bench windowactivate --sync >/dev/null
"$collector" --headless --spool "$folder/spool" >"$folder/collector.log" 2>&1 & ours=$!; pids+=($ours)
xinput test-xi2 --root >/dev/null 2>&1 & theirs=$!; pids+=($theirs)
sleep 3

ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'; }
pss() { awk '/^Pss:/ { print $2 }' "/proc/$1/smaps_rollup"; }
wakeups() { awk '/^voluntary_ctxt_switches/ { print $2 }' "/proc/$1/status"; }

measure() { # name of the load
  local a b w t0 t1
  a=$(ticks "$ours"); b=$(ticks "$theirs"); w=$(wakeups "$ours"); t0=$(date +%s%N)
  "$2"
  sleep 1
  t1=$(date +%s%N)
  awk -v name="$1" -v a="$a" -v a2="$(ticks "$ours")" -v b="$b" -v b2="$(ticks "$theirs")" -v w="$w" -v w2="$(wakeups "$ours")" -v t="$((t1 - t0))" \
      -v hz="$(getconf CLK_TCK)" -v actions="$actions" 'BEGIN {
    s = t / 1e9; ours = (a2 - a) / hz; theirs = (b2 - b) / hz
    printf "%-28s %6.1f s  collector %5.2f s CPU = %5.2f %%  (%4.1f wake-ups/s)  xinput %5.2f s = %5.2f %%  ratio %s\n", name, s, ours, 100 * ours / s,
      (w2 - w) / s, theirs, 100 * theirs / s, (theirs > 0 ? sprintf("%.2f", ours / theirs) : "-")
    if (actions > 0) printf "%-28s %6.0f actions/s sent\n", "", actions / s }'
}
quiet() { sleep "$seconds"; }
busy() { { echo "pace 900"; for ((i = 0; i < actions / 10; i++)); do echo "key a 8"; echo "button 1"; echo "button 5"; done; echo sync; } | "$inject" >/dev/null; }

actions=0; measure "idle" quiet
actions=$((seconds * 1000)); measure "1,000 actions a second" busy
echo "memory: collector $(pss "$ours") kB PSS, xinput $(pss "$theirs") kB PSS"
kill -TERM "$ours"; wait "$ours" || true
echo "recorded: $(grep -o '"keys": [0-9]*\|"clicks": [0-9]*\|"scrolls": [0-9]*' "$folder"/spool/*/status.json | tr '\n' ' ') of $((actions * 8 / 10)) keys, $((actions / 10)) clicks sent"
