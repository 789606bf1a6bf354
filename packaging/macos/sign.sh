#!/usr/bin/env bash
# Signs secondtick.app for people who did not build it: hardened runtime, no exception from it. Needs a Mac, and a
# certificate "Developer ID Application" in its keychain.
#   packaging/macos/sign.sh APP IDENTITY [NOTARY_PROFILE]
# NOTARY_PROFILE: credentials kept by `xcrun notarytool store-credentials`; without it the bundle is not notarised.
set -euo pipefail
cd "$(dirname "$0")"
app=$1
identity=$2
profile=${3:-}

sign() { codesign --force --timestamp --options runtime --sign "$identity" "$@"; }
# From the inside to the outside: a signature covers what lies below it.
find "$app/Contents/PlugIns" "$app/Contents/Frameworks" -name '*.dylib' -type f -print0 2>/dev/null |
  while IFS= read -r -d '' library; do sign "$library"; done
for framework in "$app"/Contents/Frameworks/*.framework; do
  [ ! -d "$framework" ] || sign "$framework"
done
sign --entitlements secondtick.entitlements "$app/Contents/MacOS/secondtick-cli"
sign --entitlements secondtick.entitlements "$app"
codesign --verify --deep --strict --verbose=2 "$app"

if [ -n "$profile" ]; then
  packed=$(mktemp -d)
  trap 'rm -rf "$packed"' EXIT
  ditto -c -k --keepParent "$app" "$packed/secondtick.zip"
  xcrun notarytool submit "$packed/secondtick.zip" --keychain-profile "$profile" --wait
  xcrun stapler staple "$app"
fi
