# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings and ccache for every target of the project.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(LINLI_CCACHE)
    find_program(LINLI_CCACHE_PROGRAM ccache)
    if(LINLI_CCACHE_PROGRAM)
        # Without this sloppiness a precompiled header makes every look-up miss (design.md §13).
        set(CMAKE_CXX_COMPILER_LAUNCHER
            env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${LINLI_CCACHE_PROGRAM})
    endif()
endif()

add_library(linli_flags INTERFACE)
target_compile_options(linli_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Werror)
# GCC 12 sees these only through the optimiser and is often wrong about the standard library then:
# shown in optimised builds, but not fatal.
target_compile_options(linli_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess
    -Wno-error=array-bounds -Wno-error=maybe-uninitialized -Wno-error=null-dereference
    -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=restrict
    -Wno-error=free-nonheap-object -Wno-error=use-after-free -Wno-error=dangling-pointer>)
# A program with debug symbols links in a fifth of the time.
find_program(LINLI_MOLD mold)
if(LINLI_MOLD)
    target_link_options(linli_flags INTERFACE -fuse-ld=mold)
endif()
if(LINLI_SANITIZE)
    target_compile_options(linli_flags INTERFACE -fsanitize=${LINLI_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(linli_flags INTERFACE -fsanitize=${LINLI_SANITIZE})
endif()
if(LINLI_SANITIZE STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Boost.Asio's fences, which the sanitizer does not follow: a finding there is looked at twice.
    target_compile_options(linli_flags INTERFACE -Wno-error=tsan)
endif()

if(LINLI_FUZZ)
    # Only the readers count there; clang's own warnings are the preset tidy's affair.
    target_compile_options(linli_flags INTERFACE -fsanitize=fuzzer-no-link -Wno-error)
endif()

add_library(linli_qt_flags INTERFACE)
target_compile_definitions(linli_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
