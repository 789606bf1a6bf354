#!/usr/bin/env bash
# What the compiler promised is in the installed programs. Judges release builds only.
#   hardening.sh PREFIX BUILD_TYPE
set -euo pipefail
if [ "$2" != Release ]; then
  echo "Not judged: this is a build of type $2, and only Release is hardened."
  exit 77
fi
failed=0
for program in "$1"/bin/*; do
  headers=$(readelf --wide --file-header --program-headers "$program")
  dynamic=$(readelf --wide --dynamic "$program")
  symbols=$(readelf --wide --dyn-syms "$program")
  must() { # WHAT PATTERN TEXT
    grep -qE "$2" <<<"$3" || { echo "FAILED: $program: no $1" >&2; failed=1; }
  }
  must_not() {
    ! grep -qE "$2" <<<"$3" || { echo "FAILED: $program: $1" >&2; failed=1; }
  }
  must "position-independent code" 'Type: +DYN .*(Position-Independent|Shared)' "$headers"
  must "PIE flag" 'FLAGS_1.*PIE' "$dynamic"
  must "binding of all names at start" 'BIND_NOW' "$dynamic"
  must "read-only relocations" 'GNU_RELRO' "$headers"
  must "stack without code" 'GNU_STACK .* RW +0x' "$headers"
  must "stack protector" '__stack_chk_fail' "$symbols"
  must "fortified library calls" '__[a-z_]+_chk(@|$)' "$(grep -v stack_chk <<<"$symbols")"
  must "free() of its own, which overwrites" 'FUNC +GLOBAL +DEFAULT +[0-9]+ free$' "$symbols"
  must_not "looks for libraries in a folder of its own" '\((RPATH|RUNPATH)\)' "$dynamic"
  must_not "has parts that can be written and run" 'LOAD .* RWE ' "$headers"
done
exit $failed
