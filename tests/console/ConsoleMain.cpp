// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageSwitch.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // also while the build lists the tests
    }
    const QTemporaryDir home; // keys and settings of the person who runs the tests stay alone
    qputenv("LINLI_NO_KEYCHAIN", "1");
    qputenv("LINLI_CONFIG_DIR", home.path().toUtf8());
    qputenv("LINLI_DATA_DIR", home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("linli-test"));
    QApplication::setApplicationName(QStringLiteral("linli-test"));
    return RUN_ALL_TESTS();
}
