#!/usr/bin/env bash
# Every library that the installed programs are linked with is in the bill of materials, and the licences are those of
# README.md.   parts.sh PREFIX CPACK_CONFIG README
set -euo pipefail
failed=0
parts=$(grep -o 'CPACK_SECONDTICK_PARTS "[^"]*"' "$2" | cut -d'"' -f2 | tr ';' '\n')
# Without the numbers behind .so, which are those of one system.
named=$(cut -d'|' -f5 <<<"$parts" | tr ' ' '\n' | sed 's/\.so.*//')
for program in "$1"/bin/*; do
  linked=$(readelf --wide --dynamic "$program" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | grep -vE '^lib(asan|ubsan)\.so')
  [ -n "$linked" ] || { echo "FAILED: $program is linked with nothing?" >&2; failed=1; }
  for library in $linked; do
    grep -qxF "${library%%.so*}" <<<"$named" ||
      { echo "FAILED: ${program##*/} is linked with $library, which no secondtick_part() names" >&2; failed=1; }
  done
done
for name in Qt simdjson zlib; do
  grep -qE "^$name\|[0-9]+\.[0-9]" <<<"$parts" || { echo "FAILED: the version of $name was not found" >&2; failed=1; }
done
while IFS='|' read -r name _ licence _; do
  row=$(grep -E "^\| \[$name( [0-9]+)?\]" "$3" || true)
  # "LGPL-3.0" in the table for people stands for "LGPL-3.0-only" here.
  [ -z "$row" ] || grep -qF "| ${licence%-o*} |" <<<"$row" ||
    { echo "FAILED: $name is $licence here, and something else in README.md: $row" >&2; failed=1; }
done <<<"$parts"
exit $failed
