# secondtick_room(NAME SOURCES ... [LINKS ...] [PRIVATE_LINKS ...])
#   One folder of core: a static library secondtick_<NAME>. Its link line is its permission to use other rooms.
function(secondtick_room name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(secondtick_${name} STATIC ${ARG_SOURCES})
  target_include_directories(secondtick_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
  target_link_libraries(secondtick_${name} PUBLIC Qt6::Core ${ARG_LINKS} PRIVATE secondtick_options ${ARG_PRIVATE_LINKS})
endfunction()

# secondtick_test(NAME [SOURCES ...] [LIBS ...] [LABELS ...] [TIMEOUT seconds] [GUI])
#   tests/<folder>/<NAME>.cpp becomes one program and one CTest entry, in a home folder of its own, UTC, C locale, offscreen.
function(secondtick_test name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS;ARGS;ENVIRONMENT")
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE secondtick_options secondtick_test_support Qt6::Test ${ARG_LIBS})
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF) # one source each; a test class may hold types of its own
  target_compile_definitions(${name} PRIVATE
    TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
  add_test(NAME ${name} COMMAND ${name} ${ARG_ARGS})
  set(home "${CMAKE_CURRENT_BINARY_DIR}/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "HOME=${home};XDG_CONFIG_HOME=${home}/.config;XDG_RUNTIME_DIR=${home};TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;${ARG_ENVIRONMENT}")
endfunction()
