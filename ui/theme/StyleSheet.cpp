// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include <QFile>
#include <QRegularExpression>

#include <map>

namespace linli::ui {

namespace {

std::map<QString, QColor> named(const Tokens& t)
{
    return {{QStringLiteral("canvas"), t.canvas},
            {QStringLiteral("surface"), t.surface},
            {QStringLiteral("raised"), t.raised},
            {QStringLiteral("line"), t.line},
            {QStringLiteral("field"), t.field},
            {QStringLiteral("ink"), t.ink},
            {QStringLiteral("quiet"), t.quiet},
            {QStringLiteral("mark"), t.mark},
            {QStringLiteral("accentText"), t.accentText},
            {QStringLiteral("accentFill"), t.accentFill},
            {QStringLiteral("accentHover"), t.accentHover},
            {QStringLiteral("onAccent"), t.onAccent},
            {QStringLiteral("wash"), t.wash},
            {QStringLiteral("hover"), t.hover},
            {QStringLiteral("alarm"), t.alarm},
            {QStringLiteral("alarmWash"), t.alarmWash},
            {QStringLiteral("leaf"), t.leaf},
            {QStringLiteral("leafWash"), t.leafWash},
            {QStringLiteral("inverse"), t.inverse},
            {QStringLiteral("onInverse"), t.onInverse}};
}

QString shapes()
{
    QFile file(QStringLiteral(":/theme/linli.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString styleSheetOf(const Tokens& tokens, int textPercent)
{
    static const QString source = shapes();
    static const QRegularExpression mark(QStringLiteral("@([A-Za-z]+)|<([0-9]+)>"));
    const std::map<QString, QColor> colours = named(tokens);
    QString sheet;
    qsizetype last = 0;
    for (auto it = mark.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += source.mid(last, match.capturedStart() - last);
        if (match.hasCaptured(1)) {
            const auto found = colours.find(match.captured(1));
            Q_ASSERT(found != colours.end());
            sheet += found == colours.end() ? QString() : found->second.name();
        } else {
            sheet +=
                QStringLiteral("%1px").arg((match.captured(2).toInt() * textPercent + 50) / 100);
        }
        last = match.capturedEnd();
    }
    sheet += source.mid(last);
    // Images in a style sheet cannot be tinted, so the two small ones exist once per theme.
    return sheet.replace(QStringLiteral("%mode%"),
                         tokens.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace linli::ui
