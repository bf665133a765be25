# SPDX-License-Identifier: GPL-3.0-or-later
# Everything we link, found once. All of it is in Debian 12 (docs/build.md).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Network Sql Svg SvgWidgets
    PrintSupport Concurrent Test WebSockets LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
if(NOT WIN32)
    find_package(Fontconfig REQUIRED) # read beside Qt's start: app/watch/platform
endif()
find_package(Boost 1.74 REQUIRED) # headers only: Asio and Beast, for linli-cloud
find_package(ZXing REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
pkg_check_modules(qrcodegencpp REQUIRED IMPORTED_TARGET qrcodegencpp)
pkg_check_modules(isal REQUIRED IMPORTED_TARGET libisal)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(pcre2 REQUIRED IMPORTED_TARGET libpcre2-32)
if(LINLI_TESTS)
    find_package(GTest REQUIRED)
    find_path(RAPIDCHECK_INCLUDE_DIR rapidcheck.h REQUIRED)
    find_library(RAPIDCHECK_LIBRARY rapidcheck REQUIRED)
endif()
