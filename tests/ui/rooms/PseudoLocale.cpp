// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/PseudoLocale.h"

#include <QCoreApplication>

#include <cstring>

namespace linli::ui {

namespace {
constexpr qsizetype kWord = 6; ///< a long text gets more words, not one without end

/// Names of files and of formats are no words.
bool isNoSentence(const QString& text)
{
    return text.contains(QStringLiteral("(*.")) || text.endsWith(QStringLiteral(".png")) ||
           text.endsWith(QStringLiteral(".xlsx"));
}

} // namespace

PseudoLocale::PseudoLocale()
{
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(const char* context,
                                const char* source,
                                const char* /*disambiguation*/,
                                int n) const
{
    if (std::strncmp(context, "linli::", 7) != 0) {
        return {}; // Qt's own words
    }
    QString text = QString::fromUtf8(source);
    if (isNoSentence(text)) {
        return text;
    }
    if (n >= 0) {
        text.replace(QStringLiteral("%n"), QString::number(n));
    }
    QString longer;
    for (qsizetype i = 0; i < text.size() / 3; ++i) {
        longer += i % kWord == kWord - 1 ? QLatin1Char(' ') : QChar(0x00E9);
    }
    return QLatin1Char('[') + text + longer + QLatin1Char(']');
}

} // namespace linli::ui
