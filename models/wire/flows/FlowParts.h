// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/tasks/Flow.h"

#include <QJsonObject>

#include <initializer_list>
#include <string>

namespace linli::wire {

/// A JSON object on its way into a flow: every reading names the path it stands at.
class FlowPart
{
  public:
    FlowPart(QJsonObject json, std::string path) : m_json(std::move(json)), m_path(std::move(path))
    {
    }
    /// Errors: InvalidValue for a key that is not among these.
    [[nodiscard]] Result<void> onlyKeys(std::initializer_list<const char*> keys) const;
    /// Errors: MissingValue, InvalidValue (no text).
    [[nodiscard]] Result<std::string> text(const char* key) const;
    [[nodiscard]] Result<std::string> text(const char* key, const std::string& otherwise) const;
    /// Errors: InvalidValue (no whole number).
    [[nodiscard]] Result<int> whole(const char* key, int otherwise) const;
    [[nodiscard]] Result<bool> flag(const char* key, bool otherwise) const;
    /// {"zh": …, "en": …}. Errors: MissingValue, InvalidValue.
    [[nodiscard]] Result<tasks::LocalText> words(const char* key) const;
    [[nodiscard]] Result<std::vector<FlowPart>> list(const char* key) const;
    [[nodiscard]] bool has(const char* key) const { return m_json.contains(QLatin1String(key)); }
    [[nodiscard]] std::string at(const char* key) const;

  private:
    [[nodiscard]] QJsonValue value(const char* key) const
    {
        return m_json.value(QLatin1String(key));
    }
    [[nodiscard]] Error wrong(const char* key, const char* allowed) const;
    QJsonObject m_json;
    std::string m_path;
};

[[nodiscard]] Result<tasks::Condition> readCondition(const FlowPart& part);
[[nodiscard]] Result<tasks::Step> readStep(const FlowPart& part);

[[nodiscard]] QJsonObject jsonOf(const tasks::LocalText& text);
[[nodiscard]] QJsonObject jsonOf(const tasks::Condition& condition);
[[nodiscard]] QJsonObject jsonOf(const tasks::Step& step);

} // namespace linli::wire
