# SPDX-License-Identifier: GPL-3.0-or-later
# Icons, style sheet and translations, compiled into the library.
set(LINLI_ICONS
    alert-triangle archive broadcast grip-vertical arrow-back-up arrow-down-right arrow-up-right basket box building-store
    calendar cash chart-line check chevron-down chevron-left chevron-right circle-check clock coin copy dots
    download edit egg eye file-import filter gift hierarchy-2 home-2 info-circle language list-check
    layout-sidebar-left-collapse layout-sidebar-left-expand link list lock map-pin moon package pencil
    phone photo plant player-pause player-play player-stop plus printer qrcode receipt-2 refresh
    report-money search settings share shield-check shopping-cart sun table tag ticket trash
    trophy truck-delivery user user-plus users x
    # the studio
    square line typography barcode stack-2
    lock-open eye-off arrow-forward-up layout-align-left layout-align-center
    layout-align-right layout-align-top layout-align-middle layout-align-bottom layout-distribute-horizontal
    layout-distribute-vertical palette wand maximize minus
    chevron-up bell)
list(TRANSFORM LINLI_ICONS PREPEND "${CMAKE_SOURCE_DIR}/resources/icons/")
list(TRANSFORM LINLI_ICONS APPEND ".svg")
set(LINLI_THEME linli.qss check-light.svg check-dark.svg chevron-light.svg chevron-dark.svg)
list(TRANSFORM LINLI_THEME PREPEND "${CMAKE_SOURCE_DIR}/resources/theme/")
qt_add_resources(linli_ui "linli_icons" PREFIX "/icons" BASE "${CMAKE_SOURCE_DIR}/resources/icons"
    FILES ${LINLI_ICONS})
qt_add_resources(linli_ui "linli_logo" PREFIX "/icons" BASE "${CMAKE_SOURCE_DIR}/resources/desktop/icons"
    FILES "${CMAKE_SOURCE_DIR}/resources/desktop/icons/linli.svg")
qt_add_resources(linli_ui "linli_theme" PREFIX "/theme" BASE "${CMAKE_SOURCE_DIR}/resources/theme"
    FILES ${LINLI_THEME})

qt_add_resources(linli_ui "linli_news" PREFIX "/news" BASE "${CMAKE_SOURCE_DIR}/resources/news"
    FILES "${CMAKE_SOURCE_DIR}/resources/news/news.json")

# `cmake --build … --target linli_ui_lupdate` reads tr() into the .ts files; lrelease runs in the build.
# The sources are English: its catalogue holds what is counted and nothing else.
set(LINLI_TS "${CMAKE_SOURCE_DIR}/translations/linli_zh_CN.ts" "${CMAKE_SOURCE_DIR}/translations/linli_en.ts")
set(LINLI_LUPDATE Qt6::lupdate -no-obsolete -locations none -I. -Imodels ui models/words)
add_custom_target(linli_ui_lupdate
    COMMAND ${LINLI_LUPDATE} -ts translations/linli_zh_CN.ts
    COMMAND ${LINLI_LUPDATE} -pluralonly -ts translations/linli_en.ts
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
qt_add_lrelease(linli_ui TS_FILES ${LINLI_TS} QM_FILES_OUTPUT_VARIABLE LINLI_QM OPTIONS -silent)
qt_add_resources(linli_ui "linli_i18n" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${LINLI_QM})
