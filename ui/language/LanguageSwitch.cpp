// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageSwitch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace linli::ui {

namespace {

std::unique_ptr<QTranslator> load(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder)) {
        return nullptr; // Qt's own catalogue may be missing; its few words then stay English
    }
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

LanguageSwitch& LanguageSwitch::instance()
{
    static LanguageSwitch one;
    return one;
}

void LanguageSwitch::apply(words::Language language)
{
    m_current = language;
    const bool chinese = language == words::Language::Zh;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    // Removing happens in the destructors; the last install tells every widget once more.
    m_own.reset();
    m_qt.reset();
    if (chinese) {
        m_qt = load(QStringLiteral("qtbase_zh_CN"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    m_own = load(chinese ? QStringLiteral("linli_zh_CN") : QStringLiteral("linli_en"),
                 QStringLiteral(":/i18n"));
    Q_EMIT changed();
}

} // namespace linli::ui
