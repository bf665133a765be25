# SPDX-License-Identifier: GPL-3.0-or-later
# cpack -G DEB in a release build: linli_VERSION_ARCH.deb and linli-cloud_VERSION_ARCH.deb.
# cmake/package/try-deb.sh makes and tries them. Windows: cpack -G NSIS (docs/windows.md).
set(CPACK_PACKAGE_NAME linli)
set(CPACK_PACKAGE_VENDOR "Linli")
set(CPACK_PACKAGE_CONTACT "Linli <linli@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Shop console for neighbourhood group buying")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL console cloud)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    include(package/Windows)
else()
    include(package/Debian)
endif()
include(CPack)
