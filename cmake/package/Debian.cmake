# SPDX-License-Identifier: GPL-3.0-or-later
# CPack gives both packages the one summary.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Console and service of a neighbourhood group-buying shop")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Folders of a package must not carry the builder's umask.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME linli)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION misc)
# What dpkg-shlibdeps cannot see, because Qt loads it by name: the database driver, its own words
# in Chinese, WebP photos; and the font posters are drawn with.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-translations-l10n, qt6-image-formats-plugins, fonts-noto-cjk")
# Chinese input, the medals of a board in a group, a place for the shop's key, printing, Wayland.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS
    "fcitx5-frontend-qt6, fonts-noto-color-emoji, gnome-keyring | kwalletmanager, cups, qt6-wayland, at-spi2-core")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "linli-cloud, obs-studio")
set(CPACK_DEBIAN_CONSOLE_DESCRIPTION "A shop grows because each satisfied neighbour invites neighbours. This
console remembers who invited whom, what each has earned and who did best
this month, and makes every neighbour a poster with her own code. It works
on one file, with the line down. linlictl does without a window what the
pages do.")

set(CPACK_DEBIAN_CLOUD_PACKAGE_NAME linli-cloud)
set(CPACK_DEBIAN_CLOUD_PACKAGE_SECTION net)
set(CPACK_DEBIAN_CLOUD_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_CLOUD_PACKAGE_RECOMMENDS "libqt6sql6-psql")
set(CPACK_DEBIAN_CLOUD_PACKAGE_SUGGESTS "postgresql, nginx")
set(CPACK_DEBIAN_CLOUD_DESCRIPTION "Keeps the counters of one shop in step and serves the pages its neighbours
open on their phones. The books are in SQLite, or in PostgreSQL where that
is asked for. Installed stopped: systemctl enable --now linli-cloud.")
set(CPACK_DEBIAN_CLOUD_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_LIST_DIR}/debian/postinst;${CMAKE_CURRENT_LIST_DIR}/debian/prerm;${CMAKE_CURRENT_LIST_DIR}/debian/postrm")
