#!/usr/bin/env bash
# The sandboxes are opened for what README.md says, and for nothing else.   permissions.sh PACKAGING
set -euo pipefail
failed=0
same() { diff <(echo "$2") <(echo "$3") >&2 || { echo "FAILED: $1 (left: promised, right: found)" >&2; failed=1; }; }

manifest="$1/flatpak/io.github.secondtick.SecondTick.yml"
promised=$(printf '  - --%s\n' device=dri share=ipc share=network socket=fallback-x11 socket=wayland)
# Only lines in finish-args; then any way to open the sandbox anywhere in the file.
same "permissions of the Flatpak" "$promised" "$(sed -n '/^finish-args:/,/^[^ #]/s/^ .*/&/p' "$manifest" | sort)"
same "all that looks like a permission" "$promised" \
  "$(grep -v '^ *#' "$manifest" | grep -E -- '--(share|socket|device|filesystem|talk-name|own-name|system-|persist|allow|env|sdk|metadata|add-policy|usb|nofilesystem|require)' | sort)"

same "entitlements on macOS" "com.apple.security.network.client" \
  "$(sed -n 's/.*<key>\(.*\)<\/key>.*/\1/p' "$1/macos/secondtick.entitlements")"
same "rights on Windows" 'level="asInvoker" uiAccess="false"' \
  "$(grep -o 'level="[^"]*" uiAccess="[^"]*"' "$1/windows/secondtick.manifest.in")"
exit $failed
