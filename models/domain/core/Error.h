// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/ErrorCode.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli {

/// A failure as a value: a code, named parameters for the sentence (usually "field", "value",
/// "allowed"), a developer's detail that is never shown to users, and the failure below it.
/// Holds no user text; words/ErrorText makes the sentence.
class Error
{
  public:
    explicit Error(ErrorCode code) : m_code(code) {}

    /// The usual shape for bad input: which field, what was given, what is allowed.
    static Error badInput(ErrorCode code, std::string field, std::string value, std::string allowed)
    {
        return Error(code)
            .with("field", std::move(field))
            .with("value", std::move(value))
            .with("allowed", std::move(allowed));
    }

    Error&& with(std::string name, std::string value) &&
    {
        m_parameters.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }
    Error&& detail(std::string text) &&
    {
        m_detail = std::move(text);
        return std::move(*this);
    }
    Error&& causedBy(Error cause) &&
    {
        m_cause = std::make_shared<const Error>(std::move(cause));
        return std::move(*this);
    }

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] const std::string& detail() const { return m_detail; }
    [[nodiscard]] const Error* cause() const { return m_cause.get(); }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& parameters() const
    {
        return m_parameters;
    }
    /// Empty where the parameter was not given.
    [[nodiscard]] std::string_view parameter(std::string_view name) const
    {
        for (const auto& [key, value] : m_parameters) {
            if (key == name) {
                return value;
            }
        }
        return {};
    }

  private:
    ErrorCode m_code;
    std::vector<std::pair<std::string, std::string>> m_parameters;
    std::string m_detail;
    std::shared_ptr<const Error> m_cause;
};

} // namespace linli
