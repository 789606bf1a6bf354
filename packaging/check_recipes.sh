#!/usr/bin/env bash
# What can be tried on Debian of the packages for other desktops: that their files say what they are meant to say to the tools
# that read them. packaging/README.md tells what that does not prove.
#   packaging/check_recipes.sh BUILD     a configured and built folder
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
"$here/needs.sh" recipes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")

echo "-- Flatpak: the manifest, read by flatpak-builder"
(cd "$work" && flatpak-builder --show-manifest "$here/flatpak/io.github.secondtick.SecondTick.yml") >"$work/manifest.json"
grep -q '"command" : "secondtick"' "$work/manifest.json" || fail "flatpak-builder reads another command"
"$here/../tests/packaging/permissions.sh" "$here"

echo "-- Windows: manifests, resources, installer"
for program in secondtick secondtick-cli; do
  xmllint --noout "$build/packaging/windows/$program.manifest"
  x86_64-w64-mingw32-windres --preprocessor=cpp --preprocessor-arg=-DRC_INVOKED \
    --preprocessor-arg=-D_WIN32 --preprocessor-arg=-D_WIN64 --include-dir=/usr/share/mingw-w64/include \
    "$build/packaging/windows/$program.rc" "$work/$program.o"
  x86_64-w64-mingw32-windres --input-format=coff --output-format=rc "$work/$program.o" "$work/$program.rc"
  grep -q "VALUE \"ProductVersion\", \"$version\"" "$work/$program.rc" || fail "no version in the resource of $program"
  grep -q '^1 24' "$work/$program.rc" || fail "no manifest in the resource of $program"
done
(cd "$build" && cpack -G NSIS -B "$work/nsis" >"$work/nsis.log") || fail "$(tail "$work/nsis.log")"
file "$work"/nsis/*.exe | grep -q 'Nullsoft Installer' || fail "makensis made something else"
echo "   an installer of $(stat --format=%s "$work"/nsis/*.exe) bytes; the programs in it are those of this system"

echo "-- macOS: property lists, icon"
for list in "$build/packaging/macos/Info.plist" "$here/macos/secondtick.entitlements"; do
  plistutil --infile "$list" --outfile "$work/list.plist" --format json >/dev/null 2>&1 || plistutil --infile "$list" --outfile "$work/list.plist"
done
grep -A1 CFBundleShortVersionString "$build/packaging/macos/Info.plist" | grep -q "<string>$version</string>" || fail "Info.plist is of another version"
file "$here/../resources/icons/secondtick.icns" | grep -q 'Mac OS X icon' || fail "secondtick.icns is no icon"
bash -n "$here/macos/sign.sh"
echo "-- done"
