#!/usr/bin/env bash
# Makes an AppImage of a release build, with the Qt of this system inside.
#   packaging/appimage/build.sh BUILD OUT
# OUT/AppDir is complete by itself: AppRun starts it from any folder. It becomes one file when APPIMAGE_RUNTIME names the
# type 2 runtime (https://github.com/AppImage/type2-runtime) and APPIMAGE_RUNTIME_SHA256 its checksum; that runtime is in no
# package of Debian. The result runs on systems with the C library of this one or a newer one: build on the oldest.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
app="$out/AppDir"
id=io.github.secondtick.SecondTick

# These belong to the system: the C and C++ libraries, and what must fit to its screen, its fonts and its drivers. The list
# follows https://github.com/AppImage/pkg2appimage/blob/master/excludelist.
of_the_system='^(ld-linux.*|libc|libm|libdl|libpthread|librt|libresolv|libstdc\+\+|libgcc_s|libz|libexpat|libdrm|libgbm'
of_the_system+='|libGL.*|libEGL.*|libOpenGL|libX11|libX11-xcb|libxcb|libICE|libSM|libfontconfig|libfreetype|libharfbuzz'
of_the_system+='|libwayland-client|libuuid|libcom_err)\.so'

install_programs() {
  rm -rf "$app"
  # In the place where the build was configured to go, whatever that is.
  DESTDIR="$out/stage" cmake --install "$build" --prefix /usr --strip >/dev/null
  mkdir -p "$app"
  mv "$out/stage/usr" "$app/usr"
  rm -rf "$out/stage"
  install -D -m 644 "$here/../../LICENSE" "$app/usr/share/licenses/$id/LICENSE"
  install -m 755 "$here/AppRun" "$app/AppRun"
  cp "$app/usr/share/applications/$id.desktop" "$app/usr/share/icons/hicolor/256x256/apps/$id.png" "$app"
  ln -s "$id.png" "$app/.DirIcon"
}

# Qt finds these by itself when the program runs, so that the linker knows nothing of them.
copy_plugins() {
  local from plugin
  from=$(qmake6 -query QT_INSTALL_PLUGINS)
  for plugin in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic platforms/libqwayland-egl \
    platformthemes/libqxdgdesktopportal platforminputcontexts/libcomposeplatforminputcontextplugin \
    platforminputcontexts/libibusplatforminputcontextplugin xcbglintegrations/libqxcb-glx-integration \
    xcbglintegrations/libqxcb-egl-integration tls/libqopensslbackend tls/libqcertonlybackend \
    wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient \
    wayland-graphics-integration-client/libqt-plugin-wayland-egl; do
    if [ -e "$from/$plugin.so" ]; then
      install -D -m 644 "$from/$plugin.so" "$app/usr/plugins/$plugin.so"
    else
      echo "This system has no $plugin.so; the AppImage will be without it." >&2
    fi
  done
  mkdir -p "$app/usr/translations"
  cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)"/qtbase_*.qm "$app/usr/translations/"
  printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$app/usr/bin/qt.conf"
}

copy_libraries() {
  mkdir -p "$app/usr/lib"
  local files
  mapfile -t files < <(find "$app/usr/bin" "$app/usr/plugins" -type f \( -perm -u+x -o -name '*.so' \))
  # OpenSSL is looked for by Qt when the first call is made: nothing is linked with it.
  {
    for file in "${files[@]}"; do ldd "$file" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }'; done
    for name in libssl.so.3 libcrypto.so.3; do ldconfig -p | awk -v name=$name '$1 == name && !seen++ { print $NF }'; done
  } | sort -u |
    while read -r library; do
      name=$(basename "$library")
      if ! grep -qE "$of_the_system" <<<"$name"; then install -m 644 "$library" "$app/usr/lib/$name"; fi
    done
}

# Each file knows where its libraries are, so that no LD_LIBRARY_PATH reaches the programs that open a link.
set_paths() {
  for program in "$app"/usr/bin/secondtick*; do patchelf --set-rpath "\$ORIGIN/../lib" "$program"; done
  for library in "$app"/usr/lib/*.so*; do patchelf --set-rpath "\$ORIGIN" "$library"; done
  find "$app/usr/plugins" -name '*.so' -exec patchelf --set-rpath "\$ORIGIN/../../lib" {} +
}

pack() {
  local version file
  version=$("$app/AppRun" secondtick-cli --version | sed 's/^secondtick-cli \([0-9.]*\),.*/\1/')
  file="$out/Second_Tick-$version-$(uname -m).AppImage"
  if [ -z "${APPIMAGE_RUNTIME:-}" ]; then
    echo "$app is ready. It is not made one file: APPIMAGE_RUNTIME names no runtime."
    return
  fi
  echo "${APPIMAGE_RUNTIME_SHA256:?is not set}  $APPIMAGE_RUNTIME" | sha256sum --check --quiet
  rm -f "$out/app.squashfs"
  mksquashfs "$app" "$out/app.squashfs" -root-owned -noappend -comp zstd -no-progress -quiet
  cat "$APPIMAGE_RUNTIME" "$out/app.squashfs" >"$file"
  chmod 755 "$file"
  rm "$out/app.squashfs"
  echo "$file"
}

install_programs
copy_plugins
copy_libraries
set_paths
pack
