#!/usr/bin/env bash
# From a fresh clone to the window: installs what is missing, builds the release preset, starts practice mode.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== 1/3 What the build needs"
packaging/needs.sh build window
echo "== 2/3 Build (a few minutes the first time)"
cmake --preset release -DSECONDTICK_TESTS=OFF
cmake --build --preset release

bin=build/release/app
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "== 3/3 Second Tick, in practice mode: nothing leaves this computer"
  exec "$bin/secondtick" --practice "$@"
fi
echo "== 3/3 No display here: the same check on the command line, in practice mode"
status=0
"$bin/secondtick-cli" check --practice missing-messaging </dev/null || status=$?
echo
echo "To see the window, start this on a desktop, or with a virtual display:"
echo "  xvfb-run -s '-screen 0 1280x900x24' $bin/secondtick --practice"
# 1 is what this practice scenario must end with: something was found.
[ "$status" -eq 1 ]
