#!/usr/bin/env bash
# Installs the Debian packages of the named groups that are missing: build, window, tests, lint, fuzz; package for smoke_test.sh
# and release_check.sh, recipes for check_recipes.sh and the AppImage.
# Asks for sudo only when not root, and only when something is missing. Safe to run twice.
set -euo pipefail

packages_of() {
  case "$1" in
    # qt6-l10n-tools compiles the translations, which the command line speaks as well
    build) echo g++ cmake ninja-build ccache qt6-base-dev qt6-l10n-tools libsimdjson-dev zlib1g-dev ;;
    window) echo libqrencode-dev pkg-config qt6-translations-l10n fonts-dejavu-core ;;
    # The second line is a network, a display, a clipboard and a bus of the tests' own; the third the window's accessibility tree.
    tests) echo libphonenumber-dev openssl poppler-utils file dpkg-dev strace \
      iproute2 nftables xvfb xauth xclip x11-utils dbus \
      openbox at-spi2-core gir1.2-atspi-2.0 python3-gi ;;
    lint) echo clang-tidy clazy ;;
    fuzz) echo clang libclang-rt-14-dev ;; # the compiler of libFuzzer, and its library
    package) echo lintian desktop-file-utils appstream groff debootstrap zsh fish xvfb x11-utils ;;
    recipes) echo flatpak-builder nsis binutils-mingw-w64-x86-64 mingw-w64-common libplist-utils libxml2-utils patchelf squashfs-tools qt6-wayland qt6-xdgdesktopportal-platformtheme ;;
    *) echo "unknown group of packages: $1" >&2; exit 2 ;;
  esac
}

missing=()
for group in "$@"; do
  for package in $(packages_of "$group"); do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
done
if [ ${#missing[@]} -eq 0 ]; then
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing: ${missing[*]}. Install them as root, then start again." >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
