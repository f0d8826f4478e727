#!/usr/bin/env bash
# Installs what Worklode needs on Debian 12+ and Ubuntu 24.04+: packaging/install-debian.sh build|desktop|test …
set -euo pipefail

# What builds and runs the programs. QtCharts' CMake files ask for the OpenGL headers, which it does not depend on.
build=(build-essential cmake ninja-build pkg-config ccache mold qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev libgraphviz-dev
  libqt6opengl6-dev libgl1-mesa-dev libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins libprotobuf-dev protobuf-compiler libzstd-dev
  zlib1g-dev libxxhash-dev libre2-dev libcsv-dev libcli11-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  nlohmann-json3-dev libxcb1-dev libxcb-xinput-dev libxcb-sync-dev libxcb-res0-dev libxcb-xkb-dev libxcb-screensaver0-dev libxkbcommon-dev
  libxkbcommon-x11-dev xkb-data tzdata fonts-dejavu-core fonts-noto-core)
# What plays a desktop where there is none: ./run without a display, and the end-to-end tests.
desktop=(xvfb xauth openbox xdotool xterm x11-apps x11-utils x11-xserver-utils)
# What the tests need on top. PostgreSQL's own cluster is not used: the tests start one in a temporary folder.
test=(catch2 python3 libxcb-xtest0-dev xinput dbus postgresql poppler-utils bubblewrap)

wanted=()
for group in "$@"; do
  declare -n packages="$group"
  wanted+=("${packages[@]}")
done
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "   installing ${#missing[@]} packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
