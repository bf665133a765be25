# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows (NSIS). Written by the book and never built here: docs/windows.md.
set(CPACK_GENERATOR NSIS)
set(CPACK_COMPONENTS_ALL console) # the service is for a server
set(CPACK_PACKAGE_INSTALL_DIRECTORY Linli)
set(CPACK_PACKAGE_EXECUTABLES linli "邻里掌柜 Linli")
set(CPACK_CREATE_DESKTOP_LINKS linli)
set(CPACK_NSIS_DISPLAY_NAME "邻里掌柜 Linli")
set(CPACK_NSIS_PACKAGE_NAME "邻里掌柜 Linli")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\linli.exe")
set(CPACK_NSIS_MUI_ICON "${CMAKE_SOURCE_DIR}/resources/desktop/icons/linli.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_SOURCE_DIR}/resources/desktop/icons/linli.ico")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
# Poster templates and shops open by double click; taken away again on removal, the files stay.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr SHCTX "Software\\Classes\\.linliposter" "" "Linli.Poster"
WriteRegStr SHCTX "Software\\Classes\\Linli.Poster\\shell\\open\\command" "" '"$INSTDIR\\bin\\linli.exe" "%1"'
WriteRegStr SHCTX "Software\\Classes\\.linli" "" "Linli.Shop"
WriteRegStr SHCTX "Software\\Classes\\Linli.Shop\\shell\\open\\command" "" '"$INSTDIR\\bin\\linli.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
DeleteRegKey SHCTX "Software\\Classes\\.linliposter"
DeleteRegKey SHCTX "Software\\Classes\\Linli.Poster"
DeleteRegKey SHCTX "Software\\Classes\\.linli"
DeleteRegKey SHCTX "Software\\Classes\\Linli.Shop"
]])
