#!/usr/bin/env bash
# Runs what was installed below PREFIX (the folder that holds bin and share) the way people would, and looks whether the menu
# has all it needs. Used on a stage by the tests, and inside of a bare system by smoke_test.sh.
#   check_installed.sh PREFIX
set -euo pipefail
prefix=$1
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8 PATH="$prefix/bin:/usr/bin:/bin"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home"
fail() { echo "FAILED: $*" >&2; exit 1; }

runs_as() { # EXPECTED_STATUS PATTERN PROGRAM ARGUMENT...: ends like that, and says that
  local expected=$1 pattern=$2 status=0 said
  shift 2
  said=$("$@" </dev/null 2>&1) || status=$?
  [ "$status" -eq "$expected" ] || fail "$* ended with $status, not $expected: $said"
  grep -q -- "$pattern" <<<"$said" || fail "$* does not say \"$pattern\": $said"
}

[ "$(command -v secondtick-cli)" = "$prefix/bin/secondtick-cli" ] || fail "secondtick-cli is not in $prefix/bin"
runs_as 0 '^secondtick-cli [0-9.]*, rules ' secondtick-cli --version
runs_as 1 'whatsapp_business_messaging' secondtick-cli check --practice missing-messaging
runs_as 0 '"severity": *"ok"' secondtick-cli check --practice healthy --format json
echo "the command line runs"

for page in "$prefix"/share/man/man1/secondtick*.1.gz; do
  gzip --test "$page"
done
[ -e "$prefix/share/man/man1/secondtick-cli.1.gz" ] || fail "there is no man page of secondtick-cli"

entry="$prefix/share/applications/io.github.secondtick.SecondTick.desktop"
if [ ! -e "$prefix/bin/secondtick" ]; then
  [ ! -e "$entry" ] || fail "there is a menu entry without a program"
  exit 0
fi

runs_as 0 '^secondtick [0-9.]*, rules ' secondtick --version
# It stays until it is ended after three seconds, and has nothing to complain about.
status=0
said=$(timeout 3 secondtick --practice 2>&1) || status=$?
[ "$status" -eq 124 ] || fail "the window ended by itself with $status: $said"
[ -z "$said" ] || fail "the window complains: $said"
echo "the window opens and stays"

# What a menu does with the entry: look for its picture, run its first word.
sed -n 's/^Exec=//p' "$entry" | while read -r program _; do
  [ -x "$(command -v "$program")" ] || fail "the menu would run $program, which is not there"
done
grep -q '^Exec=' "$entry" || fail "the menu entry runs nothing"
icon=$(sed -n 's/^Icon=//p' "$entry")
for picture in scalable/apps/$icon.svg 48x48/apps/$icon.png 128x128/apps/$icon.png 256x256/apps/$icon.png; do
  [ -s "$prefix/share/icons/hicolor/$picture" ] || fail "there is no picture $picture"
done
grep -q "<launchable type=\"desktop-id\">${entry##*/}</launchable>" "$prefix"/share/metainfo/*.metainfo.xml ||
  fail "the description for software centres names another menu entry"
version=$(secondtick-cli --version | sed 's/^secondtick-cli \([0-9.]*\),.*/\1/')
grep -q "<release version=\"$version\" date=" "$prefix"/share/metainfo/*.metainfo.xml ||
  fail "the description for software centres is not of version $version"
echo "the menu finds the program and its pictures"
