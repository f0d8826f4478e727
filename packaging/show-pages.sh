#!/usr/bin/env bash
# Without a display: makes a workspace and shows its three pages as pictures and its report as text.
#   show-pages.sh recording|demo FOLDER
# "recording" plays a desktop: a virtual screen, a window manager, three real programs, real key and mouse events, while the
# collector records them. The programs must be on PATH.
set -euo pipefail
source_dir=$(cd "$(dirname "$0")/.." && pwd)
kind=$1
out=$2
workspace=$out/workspace
rm -rf "$out" # a folder of ours: build/first-run
mkdir -p "$out"
chmod 700 "$out"

pids=()
cleanup() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; }
trap cleanup EXIT

start_desktop() {
  exec {display_fd}<> <(:)
  Xvfb -displayfd "$display_fd" -screen 0 1280x800x24 -nolisten tcp >"$out/xvfb.log" 2>&1 &
  pids+=($!)
  read -r -t 20 -u "$display_fd" number || { echo "Xvfb did not start; see $out/xvfb.log"; exit 1; }
  export DISPLAY=:$number
  openbox >"$out/openbox.log" 2>&1 &
  pids+=($!)
  sleep 1
}

# The id of the window that `xdotool search` finds by these words, once it is there.
window_of() { timeout 20 xdotool search --sync --onlyvisible "$@" | tail -n 1; }

start_programs() {
  local sink='stty raw -echo; exec cat >/dev/null'
  xterm -T "Order list" -geometry 80x20+20+20 -e sh -c "$sink" 2>/dev/null & pids+=($!)
  xterm -T "Order 4711" -geometry 80x20+500+60 -e sh -c "$sink" 2>/dev/null & pids+=($!)
  xedit >/dev/null 2>&1 & pids+=($!)
  xcalc >/dev/null 2>&1 & pids+=($!)
  list=$(window_of --name '^Order list$')
  order=$(window_of --name '^Order 4711$')
  editor=$(window_of --class xedit)
  calculator=$(window_of --class xcalc)
}

focus() { xdotool windowactivate --sync "$1" mousemove --window "$1" 60 60 2>/dev/null; }

# One order: read it, look something up, calculate, correct a typing error, come back to the list.
play_order() {
  focus "$list"; xdotool click 5 click 5 key Down key Down key Return; sleep 0.4
  focus "$order"; xdotool type --delay 12 "customer 20$1 wants blue chairs"; xdotool key BackSpace BackSpace; xdotool key ctrl+c; sleep 0.4
  focus "$editor"; xdotool click 1; xdotool key ctrl+v; xdotool type --delay 12 "note: ask about the delivery address again"; sleep 0.4
  focus "$calculator"; xdotool type --delay 20 "12*$1="; sleep 0.3
  focus "$order"; xdotool type --delay 12 "total $1"; xdotool key Return; sleep 0.3
  focus "$list"; sleep 0.2
}

record() {
  echo "   a virtual desktop with a terminal, an editor and a calculator"
  start_desktop
  start_programs
  echo "   the collector records what is typed there for about 20 seconds (counts only, never what)"
  worklode-collector --headless --workspace "$workspace" --policy "$source_dir/resources/first-run/policy.json" >"$out/collector.log" 2>&1 &
  collector=$!
  pids+=("$collector")
  sleep 1.5
  for order_number in 1 2 3 4 5 6; do play_order "$order_number"; done
  sleep 1
  kill -TERM "$collector"
  wait "$collector" || { echo "the collector failed; see $out/collector.log"; exit 1; }
  sed 's/^/     | /' "$out/collector.log"
  worklodectl --quiet --workspace "$workspace" catalog import "$source_dir/resources/first-run/catalog.json"
  view="My work"
}

make_demo() {
  echo "   made-up work of 50 associates over 60 days"
  worklodectl --workspace "$workspace" demo --associates 50 --days 60 --seed 1
  view=All
}

[ "$kind" = demo ] && make_demo || record

echo
worklodectl --workspace "$workspace" run "$view" --page opportunities
echo
for page in opportunities tasks timeline; do
  QT_QPA_PLATFORM=offscreen worklode --workspace "$workspace" --view "$view" --page "$page" --size 1280x800 --screenshot "$out/$page.png" 2>"$out/$page.log" \
    || { cat "$out/$page.log"; exit 1; }
done
cat <<TXT

Where things are
   workspace   $workspace
   pictures    $out/opportunities.png, tasks.png, timeline.png
   try next    $(dirname "$(command -v worklodectl)")/worklodectl --workspace "$workspace" run "$view" --page timeline
               ./run --demo         a whole company's made-up work
               ./run                on a machine with a display opens the workstation
TXT
