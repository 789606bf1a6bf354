#!/usr/bin/env bash
# Makes a release of what is committed, and shows that it can be made again: builds the Debian package twice, from two
# folders of different names, without a compiler cache, and compares every byte of what comes out.
#   packaging/release_check.sh OUT [COMMIT]
# OUT then holds the package, its bill of materials and SHA256SUMS. Afterwards the package is tried by smoke_test.sh; the
# slow part of that, a bare system, only for root.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
commit=$(git -C "$here" rev-parse "${2:-HEAD}")
root=$(git -C "$here" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$here/needs.sh" build window package

build_in() { # FOLDER
  mkdir -p "$1"
  git -C "$root" archive "$commit" | tar -x -C "$1"
  (
    cd "$1"
    SOURCE_DATE_EPOCH=$(date --date="$(sed -n '/^ -- /{s/.*  //p;q}' packaging/linux/changelog)" +%s)
    export SOURCE_DATE_EPOCH CCACHE_DISABLE=1
    cmake --preset release -DSECONDTICK_TESTS=OFF >/dev/null
    cmake --build --preset release >"$work/build.log" || { tail -n 50 "$work/build.log" >&2; exit 1; }
    cd build/release && cpack >/dev/null
  )
}

for folder in "$work/one" "$work/another folder/far below"; do
  started=$SECONDS
  build_in "$folder"
  echo "built in \"${folder#"$work"/}\" in $((SECONDS - started)) seconds"
done
cd "$work"
results=(one/build/release/packages "another folder/far below/build/release/packages")
cat "${results[0]}/SHA256SUMS"
if ! diff "${results[0]}/SHA256SUMS" "${results[1]}/SHA256SUMS"; then
  echo "FAILED: the two builds differ. diffoscope shows where: $out/one $out/another" >&2
  rm -rf "$out/one" "$out/another"
  cp -r "${results[0]}" "$out/one"
  cp -r "${results[1]}" "$out/another"
  exit 1
fi
(cd "${results[0]}" && sha256sum --check --quiet SHA256SUMS)
find "${results[0]}" -maxdepth 1 -type f -exec cp {} "$out" \;
echo "Both builds of $commit gave the same files."

deb=$(ls "$out"/secondtick_*.deb)
"$here/smoke_test.sh" package "$deb"
[ "$(id -u)" -ne 0 ] || "$here/smoke_test.sh" root "$deb"
echo "What is left to do is to sign: the tag (git tag --sign), and $out/SHA256SUMS (gpg --armor --detach-sign, or minisign -S)."
