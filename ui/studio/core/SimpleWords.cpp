// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/SimpleWords.h"

#include "domain/poster/FieldList.h"
#include "ui/language/LanguageSwitch.h"
#include "words/posters/PosterFieldText.h"

#include <QRegularExpression>

namespace linli::ui {

namespace {

/// {key}, {key:format}, {key|default}; doubled braces are braces.
const QRegularExpression
    kField(QStringLiteral(R"(\{([a-z]+\.[a-zA-Z]+)((?::[^{}|]*)?(?:\|[^{}]*)?)\})"));
const QRegularExpression kName(QStringLiteral("〔([^〔〕]+)〕"));

} // namespace

QString toSimple(const QString& words)
{
    QString simple;
    qsizetype last = 0;
    for (auto it = kField.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        simple += words.mid(last, match.capturedStart() - last);
        // A format or a default stays visible: it must come back as it was.
        simple += QStringLiteral("〔%1%2〕")
                      .arg(words::posterFieldText(match.captured(1).toStdString(), language()),
                           match.captured(2));
        last = match.capturedEnd();
    }
    return simple + words.mid(last);
}

QString fromSimple(const QString& words)
{
    QString full;
    qsizetype last = 0;
    for (auto it = kName.globalMatch(words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        full += words.mid(last, match.capturedStart() - last);
        const QString inside = match.captured(1);
        QString found = match.captured(0);
        for (const poster::FieldEntry& entry : poster::fieldList()) {
            const std::string key(entry.key);
            const QString name = words::posterFieldText(key, language());
            const QString rest = inside.mid(name.size());
            if (inside.startsWith(name) && (rest.isEmpty() || rest.startsWith(QLatin1Char(':')) ||
                                            rest.startsWith(QLatin1Char('|')))) {
                found = QStringLiteral("{%1%2}").arg(QString::fromStdString(key), rest);
                break;
            }
        }
        full += found;
        last = match.capturedEnd();
    }
    return full + words.mid(last);
}

bool isOnlyFields(const QString& words)
{
    return QString(words).remove(kField).trimmed().isEmpty();
}

} // namespace linli::ui
