# SPDX-License-Identifier: GPL-3.0-or-later
# How every library, program and test of this tree is made: one function each, so that a folder's
# CMakeLists.txt says only what it may use.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(SOKIEMTRA_WERROR "Treat compiler warnings as errors" ON)
option(SOKIEMTRA_COVERAGE "Instrument for gcov" OFF)
option(SOKIEMTRA_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

find_program(SOKIEMTRA_CCACHE ccache)
if(SOKIEMTRA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers carry time stamps; ccache is told to look at contents instead.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${SOKIEMTRA_CCACHE}")
endif()

add_library(sokiemtra_flags INTERFACE)
target_compile_options(sokiemtra_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${SOKIEMTRA_WERROR}>:-Werror>
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(sokiemtra_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(sokiemtra_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(SOKIEMTRA_COVERAGE)
    target_compile_options(sokiemtra_flags INTERFACE --coverage -O0)
    target_link_options(sokiemtra_flags INTERFACE --coverage)
endif()
if(SOKIEMTRA_SANITIZE)
    target_compile_options(sokiemtra_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(sokiemtra_flags INTERFACE -fsanitize=address,undefined)
endif()

# sokiemtra_library(NAME [MOC] [PCH file] USES libs...): a static library of all sources below the
# current folder (sub-folders with a CMakeLists.txt of their own excluded).
function(sokiemtra_library name)
    cmake_parse_arguments(ARG "MOC" "PCH" "USES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(NOT "${sources}" MATCHES "\\.cpp")
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE sokiemtra_flags ${ARG_USES})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC sokiemtra_flags ${ARG_USES})
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE "${ARG_PCH}")
    endif()
endfunction()

# sokiemtra_test(NAME LABEL label [MOC] USES libs...): one Catch2 program of all sources below the
# current folder, run by CTest. It links only what USES says: a forbidden call does not link.
function(sokiemtra_test name)
    cmake_parse_arguments(ARG "MOC" "LABEL" "USES" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    if(NOT "${sources}" MATCHES "\\.cpp")
        return()
    endif()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE sokiemtra_flags catch_main ${ARG_USES})
    target_compile_definitions(${name} PRIVATE
        SOKIEMTRA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SOKIEMTRA_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/test_pch.h")
    # What is tested is optimised as users get it; the checks themselves compile a quarter faster so.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABEL}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 580)
endfunction()
