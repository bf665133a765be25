// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/news/NewsPaper.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace linli::ui {

namespace {
const QString kSeen = QStringLiteral("news/seen");
}

std::vector<NewsItem> newsBetween(const QByteArray& file,
                                  const QVersionNumber& after,
                                  const QVersionNumber& upTo,
                                  words::Language language)
{
    const QString words =
        language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
    std::vector<NewsItem> items;
    for (const QJsonValue& value : QJsonDocument::fromJson(file).array()) {
        const QJsonObject entry = value.toObject();
        NewsItem item;
        item.version =
            QVersionNumber::fromString(entry.value(QStringLiteral("version")).toString());
        for (const QJsonValue& line : entry.value(words).toArray()) {
            item.lines += line.toString();
        }
        if (item.version > after && item.version <= upTo && !item.lines.isEmpty()) {
            items.push_back(std::move(item));
        }
    }
    return items;
}

QByteArray newsFile()
{
    QFile file(QStringLiteral(":/news/news.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVersionNumber NewsMemory::seen()
{
    return QVersionNumber::fromString(QSettings().value(kSeen).toString());
}

void NewsMemory::keep(const QVersionNumber& version)
{
    QSettings().setValue(kSeen, version.toString());
}

QVersionNumber NewsMemory::running()
{
    return QVersionNumber::fromString(QCoreApplication::applicationVersion());
}

} // namespace linli::ui
