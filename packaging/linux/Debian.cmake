# What CPack must know for a Debian package.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What is linked is found by dpkg-shlibdeps. Certificates are files, so it cannot see that no call works without them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS ca-certificates)
# Neither can it see what Qt loads at run time: Wayland, Qt's own texts; nor what opens a link, nor letters of all scripts.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-translations-l10n, qt6-wayland, xdg-utils")
# On GNOME and its relatives Qt knows only from this plugin whether the user wants it dark.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS qt6-gtk-platformtheme)
