# Translations: resources/translations/secondtick_<code>.ts, one for each language; see the README there.
set(SECONDTICK_TRANSLATIONS "${PROJECT_SOURCE_DIR}/resources/translations")
set(SECONDTICK_LANGUAGES en es pt_BR id hi ar tr de) # as in core/language/languages.cpp

# lrelease and lupdate are found by their package where there is one, else where Qt keeps its tools.
find_package(Qt6LinguistTools QUIET)
foreach(tool lrelease lupdate)
  if(TARGET Qt6::${tool})
    set(SECONDTICK_${tool} $<TARGET_FILE:Qt6::${tool}>)
  else()
    find_program(SECONDTICK_${tool} NAMES ${tool} ${tool}-qt6 ${tool}6
      HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS}"
      NO_SYSTEM_ENVIRONMENT_PATH REQUIRED)
  endif()
endforeach()

# secondtick_translations(TARGET)
#   Compiles the languages named in complete.txt, and English for its plurals, into TARGET under :/i18n. A language that
#   is not whole stays out: half of it would be worse than English.
function(secondtick_translations target)
  set(list "${SECONDTICK_TRANSLATIONS}/complete.txt")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
  file(STRINGS "${list}" complete REGEX "^[a-z]")
  set(compiled)
  foreach(code en ${complete})
    set(name secondtick_${code})
    add_custom_command(OUTPUT ${name}.qm
      COMMAND ${SECONDTICK_lrelease} -silent -compress "${SECONDTICK_TRANSLATIONS}/${name}.ts" -qm "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm"
      DEPENDS "${SECONDTICK_TRANSLATIONS}/${name}.ts" VERBATIM)
    list(APPEND compiled "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
  endforeach()
  qt_add_resources(${target} translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()

# secondtick_texts_from(TARGET CONTEXT FILES ...)
#   Texts that stand in JSON files, as a source file that is never compiled, for lupdate to read. The path is the
#   target's property STUB_FILE.
function(secondtick_texts_from target context)
  cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "FILES")
  set(stub "${CMAKE_CURRENT_BINARY_DIR}/${context}_texts.cpp")
  set(script "${PROJECT_SOURCE_DIR}/packaging/cmake/ExtractTexts.cmake")
  add_custom_command(OUTPUT "${stub}"
    COMMAND "${CMAKE_COMMAND}" "-DOUT=${stub}" "-DCONTEXT=${context}" "-DFILES=${ARG_FILES}" -P "${script}"
    DEPENDS ${ARG_FILES} "${script}"
    COMMENT "Collecting the ${context} texts for translators" VERBATIM)
  add_custom_target(${target} DEPENDS "${stub}")
  set_target_properties(${target} PROPERTIES STUB_FILE "${stub}")
endfunction()

# secondtick_update_translations(STUBS targets of secondtick_texts_from)
#   The target update_translations, which brings the .ts files up to date with the sources. Nothing else ever writes
#   them. What lupdate is told stands in a file, so that a test can ask the same.
function(secondtick_update_translations)
  cmake_parse_arguments(PARSE_ARGV 0 ARG "" "" "STUBS")
  set(sources app core ui)
  list(TRANSFORM sources PREPEND "${PROJECT_SOURCE_DIR}/")
  set(include_folders "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/core" "${PROJECT_SOURCE_DIR}/ui")
  list(TRANSFORM include_folders PREPEND "-I")
  foreach(stub IN LISTS ARG_STUBS)
    list(APPEND sources $<TARGET_PROPERTY:${stub},STUB_FILE>)
  endforeach()
  set(what "${CMAKE_BINARY_DIR}/lupdate.lst")
  file(GENERATE OUTPUT "${what}" CONTENT "$<JOIN:${include_folders};${sources},\n>\n")
  set(how -silent -locations none -no-obsolete -source-language en -tr-function-alias tr+=later
    -disable-heuristic sametext -disable-heuristic similartext -disable-heuristic number)
  set(commands)
  foreach(code IN LISTS SECONDTICK_LANGUAGES)
    set(plurals $<$<STREQUAL:${code},en>:-pluralonly>)
    list(APPEND commands COMMAND ${SECONDTICK_lupdate} ${how} ${plurals} -target-language ${code} "@${what}"
      -ts "${SECONDTICK_TRANSLATIONS}/secondtick_${code}.ts")
  endforeach()
  add_custom_target(update_translations ${commands} COMMAND_EXPAND_LISTS VERBATIM
    COMMENT "Bringing resources/translations up to date with the sources")
  add_dependencies(update_translations ${ARG_STUBS})
endfunction()
