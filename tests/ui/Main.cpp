// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"

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
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("linli-test"));
    QApplication::setApplicationName(QStringLiteral("linli-test"));
    linli::ui::Theme::instance().apply(linli::ui::ThemeMode::Light, 100);
    linli::ui::LanguageSwitch::instance().apply(linli::words::Language::Zh);
    return RUN_ALL_TESTS();
}
