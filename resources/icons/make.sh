#!/usr/bin/env bash
# Draws secondtick.ico (Windows) and secondtick.icns (macOS) from secondtick.svg, for when the mark changes.
# Needs rsvg-convert (librsvg2-bin) and icotool (icoutils).
set -euo pipefail
cd "$(dirname "$0")"
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
for size in 16 24 32 48 64 128 256 512 1024; do
  rsvg-convert --width $size --height $size secondtick.svg --output "$drawn/$size.png"
done
icotool --create --output=secondtick.ico "$drawn"/{16,24,32,48}.png --raw="$drawn/256.png"

# An icns file is a name, the length of all, and for each picture its name, its length, and the PNG as it is.
big_endian() { printf "$(printf '\\x%02x' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255)))"; }
for entry in icp4:16 icp5:32 icp6:64 ic07:128 ic08:256 ic09:512 ic10:1024; do
  picture="$drawn/${entry#*:}.png"
  printf '%s' "${entry%:*}"
  big_endian $(($(stat --format=%s "$picture") + 8))
  cat "$picture"
done >"$drawn/pictures"
{ printf icns; big_endian $(($(stat --format=%s "$drawn/pictures") + 8)); cat "$drawn/pictures"; } >secondtick.icns
