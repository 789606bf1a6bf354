#!/usr/bin/env bash
# Tries a package the way its users will, step by step more slowly:
#   packaging/smoke_test.sh stage BUILD     installs a build into a stage, runs it from there                     (seconds)
#   packaging/smoke_test.sh package DEB     judges the package without installing it, and completes in three shells (seconds)
#   packaging/smoke_test.sh root DEB        installs, runs and removes it in a bare Debian 12; as root             (minutes)
#   packaging/smoke_test.sh appdir APPDIR   runs the folder of an AppImage in a bare Debian 12; as root            (minutes)
# The tests run `stage` by their own means; nothing but people and release_check.sh runs the others. Who tries often may name
# in BARE_ROOT a folder that `debootstrap --variant=minbase bookworm` has made: it is copied instead of made again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
id=io.github.secondtick.SecondTick
work=""
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "-- $* (second $SECONDS)"; }
clean_up() {
  for started in ${screen_pid:-} ${server_pid:-}; do kill "$started" 2>/dev/null || true; done
  for mounted in proc tmp; do
    ! mountpoint --quiet "$work/root/$mounted" || umount "$work/root/$mounted" || return
  done
  [ -z "$work" ] || rm -rf --one-file-system "$work"
}
trap clean_up EXIT

smoke_stage() { # BUILD
  work=$(mktemp -d)
  DESTDIR="$work" cmake --install "$1" --prefix /usr >/dev/null
  "$here/check_installed.sh" "$work/usr"
}

zsh_completes() { # FUNCTION_FOLDER BEGINNING EXPECTED
  local seen
  seen=$(zsh -f "$here/../tests/packaging/zsh_tab.zsh" "$1" "$2")
  grep -qF -- "$3" <<<"$seen" || fail "zsh makes of '$2': $seen"
}

smoke_package() { # DEB
  work=$(mktemp -d)
  dpkg-deb --extract "$1" "$work"
  local share="$work/usr/share"
  step "lintian"
  lintian --allow-root --fail-on error,warning --display-info --pedantic "$1"
  step "menu entry, description, man pages"
  desktop-file-validate "$share/applications/$id.desktop"
  appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
  for page in "$share"/man/man1/*.gz; do
    [ -z "$(zcat "$page" | groff -man -Tutf8 -K utf8 -ww -z 2>&1 | tee /dev/stderr)" ] || fail "$page has mistakes"
  done
  step "completion in zsh and fish"
  zsh -n "$share/zsh/vendor-completions/_secondtick-cli"
  zsh_completes "$share/zsh/vendor-completions" "secondtick-cli insp" "secondtick-cli inspect"
  zsh_completes "$share/zsh/vendor-completions" "secondtick-cli check --token-f" "--token-file"
  zsh_completes "$share/zsh/vendor-completions" "secondtick-cli check --audience pu" "--audience public"
  [ "$(fish --no-config -c "source $share/fish/vendor_completions.d/secondtick-cli.fish
    complete -C 'secondtick-cli check --token-f'; complete -C 'secondtick-cli insp'
    complete -C 'secondtick-cli triage --format ' | sort" | cut -f1 | paste -sd' ')" = "--token-file inspect html json markdown text" ] ||
    fail "fish completes something else"
}

bare_root() { # makes one in $work/root
  [ "$(id -u)" -eq 0 ] || fail "a bare system can be made by root only"
  work=$(mktemp -d)
  local mirror
  # shellcheck disable=SC2016 # the name is replaced by apt-get
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 '/debian/*$')
  step "bare Debian 12 from ${BARE_ROOT:-$mirror}"
  if [ -n "${BARE_ROOT:-}" ]; then
    cp -a "$BARE_ROOT" "$work/root"
  else
    debootstrap --variant=minbase bookworm "$work/root" "$mirror" >"$work/debootstrap.log"
  fi
  mount -t proc proc "$work/root/proc"
  mount -t tmpfs tmpfs "$work/root/tmp"
  inside useradd --create-home tester
  cp "$here/check_installed.sh" "$work/root/usr/local/bin/"
}
inside() { chroot "$work/root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_tester() { inside setpriv --reuid tester --regid tester --clear-groups "$@"; }
disk_use() { inside du --summarize --block-size=1K --one-file-system --exclude=/var/cache/apt --exclude=/var/lib/apt / | cut -f1; }

# Every path of the system but what apt and dpkg write down of their own work, and caches.
all_paths() {
  inside find / -xdev \( -path /proc -o -path /tmp -o -path /var/cache -o -path /var/lib/apt -o -path /var/log \
    -o -path /var/lib/dpkg \) -prune -o -print | sort
}

# A screen outside of the bare system: what is seen there must be our window, by the name that the menu entry knows it by.
shows_window() { # PREFIX COMMAND...
  local display class seen="" window
  class=$(sed -n 's/^StartupWMClass=//p' "$work/root/$1/share/applications/$id.desktop")
  window="\\(\"$class\" .*\\)  [0-9]{3,}x[0-9]{3,}"
  shift
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
  screen_pid=$!
  for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
  display=$(cat "$work/display")
  inside install --directory --owner=tester --mode=700 /tmp/tester
  as_tester env DISPLAY=":$display" HOME=/tmp/tester XDG_RUNTIME_DIR=/tmp/tester "$@" >"$work/window.log" 2>&1 &
  for _ in $(seq 100); do
    seen=$(DISPLAY=":$display" xwininfo -root -tree | grep 'Second Tick"' || true)
    ! grep -qE "$window" <<<"$seen" || break
    sleep 0.1
  done
  grep -oE "\"[^\"]*\": $window" <<<"$seen" || fail "no window of the name $class came up: $seen $(cat "$work/window.log")"
  kill "$screen_pid" # the program ends with its screen
  wait
  screen_pid=""
}

# Qt looks for OpenSSL when the first call is made, so no list of linked libraries shows that it is there. A server outside of
# the bare system, whose certificate is trusted for this one run, must get to read a request.
calls_over_tls() { # COMMAND...
  openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/key.pem" -out "$work/root/tmp/ca.pem" -days 1 -subj /CN=localhost \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
  openssl s_server -accept 127.0.0.1:0 -key "$work/key.pem" -cert "$work/root/tmp/ca.pem" >"$work/server.log" 2>&1 </dev/zero &
  server_pid=$!
  for _ in $(seq 50); do grep -q '^ACCEPT' "$work/server.log" && break; sleep 0.1; done
  # Nobody's token: as many letters and digits as one has.
  local token
  token=EAAG$(head -c 4000 /dev/urandom | tr -dc 'A-Za-z0-9' | head -c 180)
  as_tester "$@" check --graph-url "https://$(sed -n 's/^ACCEPT //p' "$work/server.log")" --ca-file /tmp/ca.pem --timeout 3 \
    <<<"$token" >"$work/check.log" 2>&1 || true
  kill "$server_pid"
  server_pid=""
  grep -aq '^GET /v.*/debug_token' "$work/server.log" || fail "no request came through TLS: $(cat "$work/check.log")"
  echo "a call over TLS arrives"
}

smoke_root() { # DEB
  local deb needed
  deb=$(realpath "$1")
  bare_root
  local before
  before=$(disk_use)
  cp "$deb" "$work/root/tmp/secondtick.deb"
  inside apt-get update -qq
  needed=$(inside apt-get install --simulate --no-install-recommends /tmp/secondtick.deb | awk '$1 == "Inst" && $2 != "secondtick" { print $2 }')
  step "its $(wc -w <<<"$needed") dependencies, nothing that is only recommended"
  # shellcheck disable=SC2086 # a list of names
  inside apt-get install -qq --no-install-recommends $needed >"$work/apt.log" 2>&1 || fail "$(tail "$work/apt.log")"
  # Not needed by the package: the program that starts menu entries.
  inside apt-get install -qq --no-install-recommends libglib2.0-bin >>"$work/apt.log" 2>&1
  all_paths >"$work/paths.before"
  local with_needed
  with_needed=$(disk_use)
  step "the package"
  inside apt-get install -qq --no-install-recommends /tmp/secondtick.deb >>"$work/apt.log" 2>&1 || fail "$(tail "$work/apt.log")"
  echo "on the disk: $((with_needed - before)) KiB of dependencies, $(($(disk_use) - with_needed)) KiB of ours"
  step "run"
  as_tester /usr/local/bin/check_installed.sh /usr
  calls_over_tls secondtick-cli
  step "start from the menu, on a screen"
  shows_window usr gio launch "/usr/share/applications/$id.desktop"
  step "remove"
  inside apt-get purge -qq secondtick >>"$work/apt.log" 2>&1
  all_paths >"$work/paths.after"
  diff "$work/paths.before" "$work/paths.after" || fail "removing it left or took something"
  echo "nothing is left behind"
}

smoke_appdir() { # APPDIR
  local appdir
  appdir=$(realpath "$1")
  bare_root
  cp -a "$appdir" "$work/root/opt/AppDir"
  step "the command line, with nothing installed"
  as_tester /opt/AppDir/AppRun secondtick-cli --version
  step "what every desktop has"
  inside apt-get update -qq
  inside apt-get install -qq --no-install-recommends libegl1 libopengl0 libglx0 libgl1 libgbm1 libx11-xcb1 libsm6 libfontconfig1 \
    libfreetype6 libharfbuzz0b libwayland-client0 >"$work/apt.log" 2>&1 || fail "$(tail "$work/apt.log")"
  as_tester /usr/local/bin/check_installed.sh /opt/AppDir/usr
  calls_over_tls /opt/AppDir/AppRun secondtick-cli
  step "start, on a screen"
  shows_window opt/AppDir/usr /opt/AppDir/AppRun
}

case "${1:-}" in
  stage) smoke_stage "$2" ;;
  package) "$here/needs.sh" package && smoke_package "$2" ;;
  root | appdir)
    # Mounts are made in a namespace of our own, and are gone with it.
    if [ -z "${SECONDTICK_UNSHARED:-}" ]; then
      "$here/needs.sh" package
      exec unshare --mount --propagation private env SECONDTICK_UNSHARED=1 "$0" "$@"
    fi
    "smoke_$1" "$2" ;;
  *) sed -n 's/^#   //p' "$0" >&2; exit 2 ;;
esac
step "done"
