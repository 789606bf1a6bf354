#!/usr/bin/env bash
# Installs what the tests need, builds the dev preset, runs every test, ends with one plain line: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== 1/3 What build and tests need"
packaging/needs.sh build window tests
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
echo "== 2/3 Build"
cmake --preset dev
cmake --build --preset dev
echo "== 3/3 Tests"
log=build/dev/tests.log
status=0
ctest --preset dev --output-junit "$PWD/build/dev/tests.xml" 2>&1 | tee "$log" || status=$?

total=$(sed -nE 's/.*tests failed out of ([0-9]+)$/\1/p; s/.*tests passed, .* out of ([0-9]+)$/\1/p' "$log" | tail -n 1)
failed=$(sed -nE 's/.* ([0-9]+) tests? failed out of [0-9]+$/\1/p' "$log" | tail -n 1)
if [ -z "$total" ] || [ "$total" -eq 0 ]; then
  echo "No test was run."
  exit 1
fi
# Inside a test program a case may skip itself, and says why: a folder or a right that is not here.
grep -hoE 'SKIP *: [^<]*' build/dev/Testing/Temporary/LastTest.log 2>/dev/null | sort -u || true
echo "$((total - ${failed:-0})) passed, ${failed:-0} failed"
exit "$status"
