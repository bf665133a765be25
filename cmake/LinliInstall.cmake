# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where. Two components: the console with linlictl, and the cloud service. Icons,
# templates, migrations, translations and the neighbours' pages are compiled into the programs.
include(GNUInstallDirs)
set(LINLI_DESKTOP_FILES "${CMAKE_SOURCE_DIR}/resources/desktop")

install(TARGETS linli-cloud RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT cloud)

# Manuals and the change log lie compressed on a Debian; made when CMake runs, again when they change.
function(linli_compress)
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/gz")
    foreach(file IN LISTS ARGN)
        get_filename_component(name "${file}" NAME)
        execute_process(COMMAND gzip -9nc "${CMAKE_SOURCE_DIR}/${file}"
            OUTPUT_FILE "${CMAKE_BINARY_DIR}/gz/${name}.gz" COMMAND_ERROR_IS_FATAL ANY)
        set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${file}")
    endforeach()
endfunction()

if(UNIX AND NOT APPLE)
    set(share "${CMAKE_INSTALL_DATADIR}")
    install(FILES "${LINLI_DESKTOP_FILES}/cn.linli.Linli.desktop" DESTINATION "${share}/applications" COMPONENT console)
    install(FILES "${LINLI_DESKTOP_FILES}/cn.linli.Linli.metainfo.xml" DESTINATION "${share}/metainfo" COMPONENT console)
    install(FILES "${LINLI_DESKTOP_FILES}/cn.linli.Linli.xml" DESTINATION "${share}/mime/packages" COMPONENT console)
    set(hicolor "${share}/icons/hicolor")
    foreach(size 16 24 32 48 64 128 256 512)
        install(FILES "${LINLI_DESKTOP_FILES}/icons/${size}/linli.png"
            DESTINATION "${hicolor}/${size}x${size}/apps" COMPONENT console)
    endforeach()
    install(FILES "${LINLI_DESKTOP_FILES}/icons/linli.svg" DESTINATION "${hicolor}/scalable/apps" COMPONENT console)
    foreach(kind application-x-linli-poster application-x-linli-shop)
        foreach(size 16 32 48 64 128 256)
            install(FILES "${LINLI_DESKTOP_FILES}/icons/${size}/${kind}.png"
                DESTINATION "${hicolor}/${size}x${size}/mimetypes" COMPONENT console)
        endforeach()
        install(FILES "${LINLI_DESKTOP_FILES}/icons/${kind}.svg"
            DESTINATION "${hicolor}/scalable/mimetypes" COMPONENT console)
    endforeach()
    linli_compress(resources/man/linli.1 resources/man/linlictl.1 resources/man/linli-cloud.8 CHANGELOG.md
        cmake/package/debian/changelog)
    install(FILES "${CMAKE_BINARY_DIR}/gz/linli.1.gz" "${CMAKE_BINARY_DIR}/gz/linlictl.1.gz"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT console)
    install(FILES "${CMAKE_BINARY_DIR}/gz/linli-cloud.8.gz"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man8" COMPONENT cloud)
    install(FILES "${CMAKE_SOURCE_DIR}/cloud/deploy/linli-cloud.service"
        DESTINATION lib/systemd/system COMPONENT cloud)
    install(FILES "${CMAKE_SOURCE_DIR}/cloud/deploy/nginx.conf"
        DESTINATION "${share}/doc/linli-cloud/examples" COMPONENT cloud)
    foreach(part console:linli cloud:linli-cloud)
        string(REPLACE ":" ";" part "${part}")
        list(GET part 0 component)
        list(GET part 1 package)
        install(FILES "${CMAKE_SOURCE_DIR}/cmake/package/debian/copyright"
            DESTINATION "${share}/doc/${package}" COMPONENT ${component})
        install(FILES "${CMAKE_BINARY_DIR}/gz/CHANGELOG.md.gz" RENAME changelog.gz
            DESTINATION "${share}/doc/${package}" COMPONENT ${component})
        install(FILES "${CMAKE_BINARY_DIR}/gz/changelog.gz" RENAME changelog.Debian.gz
            DESTINATION "${share}/doc/${package}" COMPONENT ${component})
    endforeach()
endif()

# Never run here: docs/windows.md.
if(WIN32)
    enable_language(RC)
    target_sources(linli PRIVATE "${LINLI_DESKTOP_FILES}/linli.rc")
    set_target_properties(linli PROPERTIES WIN32_EXECUTABLE ON)
    target_link_libraries(linli_cloud PUBLIC ws2_32 mswsock) # Boost.Asio's sockets
    install(TARGETS linli linlictl RUNTIME_DEPENDENCY_SET linli_dlls RUNTIME DESTINATION bin COMPONENT console)
    install(RUNTIME_DEPENDENCY_SET linli_dlls PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
        POST_EXCLUDE_REGEXES "[Ss]ystem32" DESTINATION bin COMPONENT console)
    qt_generate_deploy_app_script(TARGET linli FILENAME_VARIABLE linli_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${linli_deploy}" COMPONENT console)
else()
    install(TARGETS linli linlictl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT console)
endif()
