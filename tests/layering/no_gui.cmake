# The command line knows no Gui: neither its libraries nor, where the window is not built, the configuration.
# Called with -DPROGRAM=<secondtick-cli> -DCACHE=<CMakeCache.txt> -DGUI=<ON|OFF>.
execute_process(COMMAND readelf -d "${PROGRAM}" OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
if(NOT dynamic MATCHES "libQt6Core")
  message(FATAL_ERROR "this test looks in the wrong place: no Qt library found in ${PROGRAM}")
endif()
if(dynamic MATCHES "libQt6(Gui|Widgets|PrintSupport)|libqrencode|libphonenumber")
  message(FATAL_ERROR "${PROGRAM} links ${CMAKE_MATCH_0}")
endif()
file(STRINGS "${CACHE}" packages REGEX "^(Qt6(Gui|Widgets|PrintSupport)_DIR):PATH=/")
if(NOT GUI AND packages)
  message(FATAL_ERROR "a Gui package was looked for although the window is not built: ${packages}")
endif()
