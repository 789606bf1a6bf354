#!/usr/bin/env bash
# Installs a build into an empty stage.   fill_stage.sh CMAKE BUILD STAGE
set -euo pipefail
rm -rf "$3"
DESTDIR="$3" "$1" --install "$2" >/dev/null
