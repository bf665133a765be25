// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/JsonCursor.h"

#include <QJsonDocument>

#include <cmath>

namespace linli::render {
namespace {

QString compact(const QJsonValue& value)
{
    QJsonArray wrapped;
    wrapped.append(value);
    const QByteArray text = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QString range(double least, double most)
{
    return QStringLiteral("a number from %1 to %2").arg(least).arg(most);
}

} // namespace

QString shownValue(const QJsonValue& value)
{
    if (value.isUndefined()) {
        return {};
    }
    const QString text = compact(value);
    return text.size() <= 60 ? text : text.left(59) + QChar(0x2026);
}

void JsonProblems::report(const QString& path, const QString& value, const QString& allowed)
{
    if (!m_first) {
        m_first = Error::badInput(ErrorCode::PosterTemplateInvalid, path.toStdString(),
                                  value.toStdString(), allowed.toStdString());
    }
}

QString JsonCursor::shown(const QString& key) const
{
    return shownValue(m_object.value(key));
}

void JsonCursor::report(const QString& key, const QString& allowed)
{
    m_problems.report(path(key), shown(key), allowed);
}

QJsonValue JsonCursor::value(const QString& key)
{
    m_known.append(key);
    return m_object.value(key);
}

double JsonCursor::number(const QString& key, double fallback, double least, double most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return fallback;
    }
    const double number = found.toDouble(std::nan(""));
    if (!found.isDouble() || !(number >= least && number <= most)) {
        report(key, range(least, most));
        return fallback;
    }
    return number;
}

double JsonCursor::number(const QString& key, double least, double most)
{
    if (!has(key)) {
        report(key, range(least, most));
    }
    return number(key, least, least, most);
}

bool JsonCursor::flag(const QString& key, bool fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return fallback;
    }
    if (!found.isBool()) {
        report(key, QStringLiteral("true or false"));
    }
    return found.toBool(fallback);
}

std::string JsonCursor::text(const QString& key, const QString& fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return fallback.toStdString();
    }
    if (!found.isString()) {
        report(key, QStringLiteral("a text"));
    }
    return found.toString(fallback).toStdString();
}

std::string JsonCursor::text(const QString& key)
{
    std::string found = text(key, QString());
    if (found.empty()) {
        report(key, QStringLiteral("a text"));
    }
    return found;
}

int JsonCursor::choice(const QString& key, const QStringList& options, int fallback)
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        return fallback;
    }
    const auto index = options.indexOf(found.toString());
    if (index < 0) {
        report(key, options.join(QStringLiteral(", ")));
        return fallback;
    }
    return static_cast<int>(index);
}

JsonCursor JsonCursor::object(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isObject()) {
        report(key, QStringLiteral("an object"));
    }
    return {found.toObject(), path(key), m_problems};
}

QJsonArray JsonCursor::array(const QString& key)
{
    const QJsonValue found = value(key);
    if (!found.isArray()) {
        report(key, QStringLiteral("a list"));
    }
    return found.toArray();
}

std::vector<std::pair<std::string, std::string>> JsonCursor::unknown() const
{
    std::vector<std::pair<std::string, std::string>> left;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key())) {
            left.emplace_back(it.key().toStdString(), compact(it.value()).toStdString());
        }
    }
    return left;
}

} // namespace linli::render
