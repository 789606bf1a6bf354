# secondtick_room(NAME SOURCES ... [LINKS ...] [PRIVATE_LINKS ...])
#   One folder of core: a static library secondtick_<NAME>. Its link line is its permission to use other rooms.
function(secondtick_room name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(secondtick_${name} STATIC ${ARG_SOURCES})
  target_include_directories(secondtick_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
  target_link_libraries(secondtick_${name} PUBLIC Qt6::Core ${ARG_LINKS} PRIVATE secondtick_options ${ARG_PRIVATE_LINKS})
endfunction()

# secondtick_tests(NAME TESTS tst_a tst_b ... [SOURCES ...] [LIBS ...] [LABELS ...] [TIMEOUT seconds] [WINDOW])
#   The test classes tst_a.cpp, tst_b.cpp … of one folder in one program tests_<NAME>, and a CTest entry for each: in a
#   process and a home folder of its own, UTC, C locale, offscreen. See tests/support/test_program.h.
function(secondtick_tests name)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "WINDOW" "TIMEOUT" "TESTS;SOURCES;LIBS;LABELS")
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set(program tests_${name})
  list(TRANSFORM ARG_TESTS APPEND ".cpp" OUTPUT_VARIABLE classes)
  add_executable(${program} ${classes} ${ARG_SOURCES})
  target_link_libraries(${program} PRIVATE
    secondtick_options secondtick_test_support ${ARG_LIBS} $<IF:$<BOOL:${ARG_WINDOW}>,secondtick_window_test_main,secondtick_test_main>)
  target_compile_definitions(${program} PRIVATE
    TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
  foreach(test IN LISTS ARG_TESTS)
    add_test(NAME ${test} COMMAND ${program} ${test})
    set(home "${CMAKE_CURRENT_BINARY_DIR}/home/${test}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${test} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
      ENVIRONMENT "HOME=${home};XDG_CONFIG_HOME=${home}/.config;XDG_RUNTIME_DIR=${home};TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0;QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
  endforeach()
endfunction()
