# Every promise to the compiler stands here and nowhere else. Our targets link it PRIVATE.
add_library(secondtick_options INTERFACE)
target_compile_features(secondtick_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_definitions(secondtick_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(secondtick_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${SECONDTICK_WERROR}>:/WX>)
  return()
endif()

target_compile_options(secondtick_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wimplicit-fallthrough -Wformat=2 -Werror=switch -Werror=return-type $<$<BOOL:${SECONDTICK_WERROR}>:-Werror>)

# An empty optional that is read, or an index beyond the end, ends the program instead of giving back anything.
target_compile_definitions(secondtick_options INTERFACE _GLIBCXX_ASSERTIONS)

if(SECONDTICK_SANITIZE)
  # Not vptr: its check opens a pipe, and calls sound objects broken in the test that has no file left to open.
  target_compile_options(secondtick_options INTERFACE -fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(secondtick_options INTERFACE -fsanitize=address,undefined)
  if(SECONDTICK_FUZZ)
    target_compile_options(secondtick_options INTERFACE -fsanitize=fuzzer-no-link)
  endif()
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(secondtick_options INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong
    -ftrivial-auto-var-init=zero -fno-delete-null-pointer-checks -fno-strict-overflow)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64")
    target_compile_options(secondtick_options INTERFACE -fcf-protection=full)
  endif()
  # GCC 12 takes the growth of Qt's hash, inlined across files, for an allocation without limit.
  set(no_false_alarm $<$<CXX_COMPILER_ID:GNU>:-Wno-alloc-size-larger-than>)
  target_compile_options(secondtick_options INTERFACE ${no_false_alarm})
  target_link_options(secondtick_options INTERFACE ${no_false_alarm})
  if(NOT APPLE AND NOT WIN32) # the form of programs there knows none of this, or has it always
    target_compile_options(secondtick_options INTERFACE -fstack-clash-protection)
    target_link_options(secondtick_options INTERFACE -pie -Wl,-z,relro,-z,now,-z,noexecstack)
  endif()
endif()
