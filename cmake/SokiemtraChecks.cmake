# SPDX-License-Identifier: GPL-3.0-or-later
# The targets a developer calls: format, tidy, check.
file(GLOB_RECURSE sokiemtra_sources CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h"
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
    "${CMAKE_SOURCE_DIR}/tests/*.cpp" "${CMAKE_SOURCE_DIR}/tests/*.h")

add_custom_target(format
    COMMAND clang-format -i ${sokiemtra_sources} COMMENT "Formatting all sources" VERBATIM)
add_custom_target(format-check
    COMMAND clang-format --dry-run -Werror ${sokiemtra_sources} COMMENT "Checking the format" VERBATIM)
add_custom_target(tidy
    COMMAND sh "${CMAKE_SOURCE_DIR}/packaging/tidy.sh" "${CMAKE_BINARY_DIR}" changed VERBATIM)
add_custom_target(tidy-all
    COMMAND sh "${CMAKE_SOURCE_DIR}/packaging/tidy.sh" "${CMAKE_BINARY_DIR}" all VERBATIM)
add_custom_target(check
    COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_BINARY_DIR}" --target format-check
    COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_BINARY_DIR}"
    COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen
            "${CMAKE_CTEST_COMMAND}" --test-dir "${CMAKE_BINARY_DIR}" --output-on-failure -j2
    VERBATIM)
