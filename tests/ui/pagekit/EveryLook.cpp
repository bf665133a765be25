// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagekit/EveryLook.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QPointer>
#include <QTest>

namespace linli::ui {

void pictureEveryLook(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("LINLI_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QDir().mkpath(folder);
    // A dialog may close when its page is written anew.
    const QPointer<QWidget> shown(&widget);
    const auto picture = [&](const char* look, words::Language language, ThemeMode mode,
                             int percent) {
        LanguageSwitch::instance().apply(language);
        Theme::instance().apply(mode, percent);
        QTest::qWait(400);
        if (shown) {
            shown->grab().save(
                QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(look)));
        }
    };
    using words::Language;
    picture("dark", Language::Zh, ThemeMode::Dark, 100);
    picture("en", Language::En, ThemeMode::Light, 100);
    picture("150", Language::Zh, ThemeMode::Light, 150);
    picture("zh", Language::Zh, ThemeMode::Light, 100);
}

} // namespace linli::ui
