# The parts that a package stands on, as the configuration found them. WriteSbom.cmake makes a bill of materials of them,
# after the package was made. tests/packaging holds the list to what is really linked.
find_package(simdjson REQUIRED)
find_package(ZLIB REQUIRED)

# secondtick_part(NAME VERSION LICENCE DEBIAN_PACKAGE LIBRARY...): LIBRARY as the linker writes it into a program.
function(secondtick_part name version licence debian)
  list(JOIN ARGN " " libraries)
  set(part "${name}|${version}|${licence}|${debian}|${libraries}")
  set(CPACK_SECONDTICK_PARTS ${CPACK_SECONDTICK_PARTS} "${part}" PARENT_SCOPE)
endfunction()

set(qt_libraries libQt6Core.so.6 libQt6Network.so.6)
if(SECONDTICK_GUI)
  list(APPEND qt_libraries libQt6Gui.so.6 libQt6Widgets.so.6)
  secondtick_part(libqrencode "${qrencode_VERSION}" LGPL-2.1-or-later libqrencode4 libqrencode.so.4)
endif()
secondtick_part(Qt "${Qt6_VERSION}" LGPL-3.0-only libqt6core6 ${qt_libraries})
secondtick_part(simdjson "${simdjson_VERSION}" Apache-2.0 libsimdjson14 libsimdjson.so.14)
secondtick_part(zlib "${ZLIB_VERSION_STRING}" Zlib zlib1g libz.so.1)
# Qt loads it by itself. Which one is there is known to the system alone.
secondtick_part(OpenSSL "" Apache-2.0 libssl3 libssl.so.3 libcrypto.so.3)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  secondtick_part(glibc "" LGPL-2.1-or-later libc6 libc.so.6 libm.so.6 ld-linux-x86-64.so.2 ld-linux-aarch64.so.1)
  secondtick_part(libstdc++ "" "GPL-3.0-or-later WITH GCC-exception-3.1" libstdc++6 libstdc++.so.6 libgcc_s.so.1)
endif()

set(CPACK_SECONDTICK_RELEASE_DATE "${SECONDTICK_RELEASE_DATE}")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/cmake/WriteSbom.cmake")
