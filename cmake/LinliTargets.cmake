# SPDX-License-Identifier: GPL-3.0-or-later
# The one way to declare a library and a test.
include(GoogleTest)

# A layer's headers are reachable only through its target: each layer gets an include root of its
# own that holds nothing but a link to its folder, so <layer>/x.h is found by whoever links the
# layer and by nobody else (design.md §2).
function(linli_include_root target layer)
    set(root "${CMAKE_BINARY_DIR}/roots/${layer}")
    file(MAKE_DIRECTORY "${root}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${layer}" SYMBOLIC)
    target_include_directories(${target} PUBLIC "${root}")
endfunction()

# linli_add_library(NAME layer [QT] SOURCES ... PUBLIC ... PRIVATE ...)
function(linli_add_library name layer)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    linli_include_root(${name} ${layer})
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE linli_flags ${ARG_PRIVATE})
    if(ARG_QT)
        target_link_libraries(${name} PRIVATE linli_qt_flags)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    linli_precompile(${name} ${ARG_PCH})
endfunction()

function(linli_precompile name)
    if(LINLI_PCH AND ARGN)
        target_precompile_headers(${name} PRIVATE ${ARGN})
    endif()
endfunction()

# linli_add_test(NAME LABELS ... [QT] SOURCES ... LINK ... [LEAVE_OUT PATTERN] [ALONE PATTERN]): one binary,
# discovered per case but for those of the first pattern, which a test of their own runs. Those of the
# second run while nothing else does: they have to do with time or with real connections.
function(linli_add_test name)
    cmake_parse_arguments(ARG "QT;OWN_MAIN" "TIMEOUT;LEAVE_OUT;ALONE" "SOURCES;LINK;LABELS;PCH" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE linli_flags ${ARG_LINK} GTest::gtest GTest::gmock)
    if(NOT ARG_OWN_MAIN)
        target_link_libraries(${name} PRIVATE GTest::gtest_main)
    endif()
    if(ARG_QT)
        target_link_libraries(${name} PRIVATE linli_qt_flags)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE LINLI_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        LINLI_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures")
    linli_precompile(${name} <gtest/gtest.h> ${ARG_PCH})
    set(properties LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen"
        ENVIRONMENT_MODIFICATION "LINLI_BIN=set:${CMAKE_BINARY_DIR}/bin")
    if(ARG_ALONE)
        gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 TEST_FILTER "${ARG_ALONE}"
            TEST_LIST ${name}_alone PROPERTIES ${properties} RUN_SERIAL TRUE)
    endif()
    if(NOT ARG_ALONE STREQUAL "*")
        gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 TEST_FILTER "*-${ARG_LEAVE_OUT}:${ARG_ALONE}"
            PROPERTIES ${properties})
    endif()
endfunction()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(LINLI_PCH_CORE <QString> <QVariant> <QObject> <QFuture> <QDateTime> <QHash> <algorithm> <functional> <memory> <optional> <string> <string_view> <variant> <vector>)
set(LINLI_PCH_WIDGETS ${LINLI_PCH_CORE} <QtWidgets>)
