# The changelog is where a release is dated. Sets SECONDTICK_RELEASE_DATE (2026-11-23), and stops when the changelog's
# newest entry is not about the version of project().
set(changelog "${PROJECT_SOURCE_DIR}/packaging/linux/changelog")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${changelog}")
file(STRINGS "${changelog}" lines)
list(GET lines 0 newest)
if(NOT newest MATCHES "^secondtick \\(${PROJECT_VERSION}\\) ")
  message(FATAL_ERROR "packaging/linux/changelog begins with \"${newest}\", not with version ${PROJECT_VERSION}.")
endif()
list(FILTER lines INCLUDE REGEX "^ -- ")
list(GET lines 0 signed)
if(NOT signed MATCHES "  [A-Z][a-z][a-z], ([0-9][0-9]) ([A-Z][a-z][a-z]) ([0-9][0-9][0-9][0-9]) ")
  message(FATAL_ERROR "packaging/linux/changelog: no date in \"${signed}\".")
endif()
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months ${CMAKE_MATCH_2} month)
math(EXPR month "${month} + 101") # 101 to 112, for two digits
string(SUBSTRING ${month} 1 2 month)
set(SECONDTICK_RELEASE_DATE ${CMAKE_MATCH_3}-${month}-${CMAKE_MATCH_1})
