// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linli::render {

/// Keeps the first thing that is wrong with a template, so that reading code reads straight on.
class JsonProblems
{
  public:
    /// `path`: $.layers[3].frame.width
    void report(const QString& path, const QString& value, const QString& allowed);
    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

  private:
    std::optional<Error> m_first;
};

/// Reads one JSON object by key; every complaint names the path, the value and what is allowed.
/// Keys that nobody asked for can be collected at the end. A missing key gives the fallback.
class JsonCursor
{
  public:
    JsonCursor(QJsonObject object, QString path, JsonProblems& problems)
        : m_object(std::move(object)), m_path(std::move(path)), m_problems(problems)
    {
    }

    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    double number(const QString& key, double fallback, double least, double most);
    /// A key that must be there.
    double number(const QString& key, double least, double most);
    bool flag(const QString& key, bool fallback);
    std::string text(const QString& key, const QString& fallback);
    std::string text(const QString& key);
    /// Index into `options`.
    int choice(const QString& key, const QStringList& options, int fallback);
    JsonCursor object(const QString& key);
    QJsonArray array(const QString& key);
    QJsonValue value(const QString& key);

    [[nodiscard]] QString path(const QString& key) const { return m_path + QLatin1Char('.') + key; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] JsonProblems& problems() { return m_problems; }
    void report(const QString& key, const QString& allowed);
    /// What was not asked for, as JSON text.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> unknown() const;

  private:
    [[nodiscard]] QString shown(const QString& key) const;

    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
    JsonProblems& m_problems;
};

/// A JSON value as it would stand in the file, at most 60 characters: for messages.
[[nodiscard]] QString shownValue(const QJsonValue& value);

} // namespace linli::render
