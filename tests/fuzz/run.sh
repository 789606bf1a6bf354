#!/usr/bin/env bash
# Feeds the fuzz targets: tests/fuzz/run.sh MINUTES [TARGET ...]
#   MINUTES     for each target; 0.4 will do. Without names every target is run, JOBS (2) at a time.
#   SEED        where chance begins, in the environment; without it every run takes another way.
# What libFuzzer learns stays in build/fuzz/corpus, so that a later run goes on from there. Ends non-zero when a target
# found something: the input lies in build/fuzz/findings/<target>, what it broke in build/fuzz/logs/<target>.log.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! [[ ${1:-} =~ ^[0-9]+(\.[0-9]+)?$ ]]; then
  sed -n '2,4s/^# //p' "$0" >&2
  exit 2
fi
seconds=$(awk -v minutes="$1" 'BEGIN { print int(minutes * 60 + 0.5) }')
shift

packaging/needs.sh build tests fuzz
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

out=build/fuzz
program=$out/tests/fuzz/fuzz_targets
"$program" --seeds="$out/seeds"
if [ $# -eq 0 ]; then
  mapfile -t names < <(ls "$out/seeds")
  set -- "${names[@]}"
fi
mkdir -p "$out/logs"

dictionary_of() {
  case "$1" in
    explain | log | log_file) echo webhook ;;
    graph_answer | run) echo graph ;;
    facts_file | report) echo facts ;;
    pasted_text | scrub) echo text ;;
    small_parsers) echo small ;;
    status_feed) echo feed ;;
    *) echo "$1" ;;
  esac
}

feed() {
  local name=$1 log="$out/logs/$1.log"
  mkdir -p "$out/corpus/$name" "$out/findings/$name"
  local options=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 -print_final_stats=1 ${SEED:+-seed="$SEED"})
  options+=(-dict="tests/fuzz/dictionaries/$(dictionary_of "$name").dict")
  TIMEFORMAT='%U %S'
  local status=0
  # The same hash order in every run, so that a finding can be repeated; and freed memory is kept back, but not for long.
  { time QT_HASH_SEED=0 ASAN_OPTIONS=quarantine_size_mb=32:malloc_context_size=5 TZ=UTC LC_ALL=C.UTF-8 "$program" --target="$name" "$out/corpus/$name" "$out/seeds/$name" \
    "${options[@]}" -artifact_prefix="$out/findings/$name/" >"$log" 2>&1; } 2>"$log.time" || status=$?
  echo "$status" >"$log.status"
}

# One line of the table: what the last words of a log say.
row() {
  local name=$1 log="$out/logs/$1.log"
  local status executions speed edges cpu
  status=$(cat "$log.status")
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
  edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
  cpu=$(awk '{ printf "%.1f", ($1 + $2) / 60 }' "$log.time")
  printf '%-14s %10s %12s %8s %8s %9s\n' "$name" "$cpu" "${executions:-?}" "${speed:-?}" "${edges:-?}" \
    "$([ "$status" -eq 0 ] && echo none || echo FOUND)"
}

running=0
for name in "$@"; do
  if [ "$running" -ge "${JOBS:-2}" ]; then wait -n; running=$((running - 1)); fi
  feed "$name" &
  running=$((running + 1))
done
wait

printf '%-14s %10s %12s %8s %8s %9s\n' target "CPU min" executions exec/s edges findings
result=0
for name in "$@"; do
  row "$name"
  if [ "$(cat "$out/logs/$name.log.status")" -ne 0 ]; then result=1; fi
done
for name in "$@"; do
  if [ "$(cat "$out/logs/$name.log.status")" -ne 0 ]; then
    echo "== $name"
    grep -m 1 -A 20 -E 'broken promise|ERROR: |runtime error|^WARNING' "$out/logs/$name.log" | cut -c -400 || true
    sed -n 's/.*Test unit written to /input: /p' "$out/logs/$name.log"
  fi
done
exit "$result"
