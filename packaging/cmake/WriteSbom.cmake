# Run by CPack when the packages are made: writes sbom.cdx.json (CycloneDX 1.5) and SHA256SUMS beside them. Holds nothing of
# the time and the place of the build, so that two builds give the same files.
cmake_minimum_required(VERSION 3.25)
find_program(DPKG_QUERY dpkg-query)
find_program(DPKG dpkg)

# "?arch=amd64&distro=debian-12" of this system, or nothing where there is no dpkg.
function(read_system result)
  if(NOT DPKG OR NOT EXISTS /etc/os-release)
    return()
  endif()
  execute_process(COMMAND "${DPKG}" --print-architecture OUTPUT_VARIABLE architecture OUTPUT_STRIP_TRAILING_WHITESPACE)
  file(STRINGS /etc/os-release release REGEX "^(ID|VERSION_ID)=")
  list(SORT release)
  string(REGEX REPLACE "(VERSION_)?ID=\"?([^\";]*)\"?" "\\2" release "${release}")
  list(JOIN release "-" release)
  set(${result} "?arch=${architecture}&distro=${release}" PARENT_SCOPE)
endfunction()

# Appends the JSON of one part to `components`, and its name to `references`.
function(add_component part)
  string(REPLACE "|" ";" part "${part}")
  list(GET part 0 name)
  list(GET part 1 version)
  list(GET part 2 licence)
  list(GET part 3 debian)
  list(GET part 4 libraries)
  set(purl "pkg:generic/${name}")
  set(packaged "")
  if(DPKG_QUERY)
    execute_process(COMMAND "${DPKG_QUERY}" --show "--showformat=\${Version}" "${debian}"
      OUTPUT_VARIABLE packaged ERROR_QUIET)
  endif()
  if(packaged)
    string(REPLACE "+" "%2B" escaped "${packaged}")
    set(purl "pkg:deb/debian/${debian}@${escaped}${system}")
  elseif(version)
    string(APPEND purl "@${version}")
  endif()
  if(NOT version) # the part of the Debian version that the authors gave
    string(REGEX REPLACE "^[0-9]+:|-[^-]*$" "" version "${packaged}")
  endif()
  set(known "")
  if(version)
    set(known "\n      \"version\": \"${version}\",")
  endif()
  string(APPEND components ",
    {
      \"type\": \"library\",
      \"bom-ref\": \"${name}\",
      \"name\": \"${name}\",${known}
      \"licenses\": [{\"expression\": \"${licence}\"}],
      \"purl\": \"${purl}\",
      \"properties\": [{\"name\": \"secondtick:libraries\", \"value\": \"${libraries}\"}]
    }")
  set(components "${components}" PARENT_SCOPE)
  set(references "${references}, \"${name}\"" PARENT_SCOPE)
endfunction()

# The bill of materials of one package.
function(write_sbom package path)
  file(SHA256 "${package}" hash)
  string(UUID serial NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 NAME "${hash}" TYPE SHA1)
  set(components "")
  set(references "")
  read_system(system)
  foreach(part IN LISTS CPACK_SECONDTICK_PARTS)
    add_component("${part}")
  endforeach()
  string(SUBSTRING "${components}" 1 -1 components) # without the first comma
  string(SUBSTRING "${references}" 2 -1 references)
  file(WRITE "${path}" "{
  \"bomFormat\": \"CycloneDX\",
  \"specVersion\": \"1.5\",
  \"serialNumber\": \"urn:uuid:${serial}\",
  \"version\": 1,
  \"metadata\": {
    \"timestamp\": \"${CPACK_SECONDTICK_RELEASE_DATE}T00:00:00Z\",
    \"component\": {
      \"type\": \"application\",
      \"bom-ref\": \"secondtick\",
      \"name\": \"secondtick\",
      \"version\": \"${CPACK_PACKAGE_VERSION}\",
      \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"${hash}\"}],
      \"licenses\": [{\"expression\": \"Apache-2.0\"}]
    }
  },
  \"components\": [${components}
  ],
  \"dependencies\": [{\"ref\": \"secondtick\", \"dependsOn\": [${references}]}]
}
")
endfunction()

set(sums "")
foreach(package IN LISTS CPACK_PACKAGE_FILES)
  cmake_path(GET package FILENAME name)
  set(sbom "${CPACK_PACKAGE_DIRECTORY}/${name}.cdx.json")
  write_sbom("${package}" "${sbom}")
  foreach(file "${package}" "${sbom}")
    file(SHA256 "${file}" hash)
    cmake_path(GET file FILENAME name)
    string(APPEND sums "${hash}  ${name}\n")
  endforeach()
endforeach()
file(WRITE "${CPACK_PACKAGE_DIRECTORY}/SHA256SUMS" "${sums}")
