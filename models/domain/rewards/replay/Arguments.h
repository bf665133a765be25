// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::rewards::replay {

/// Words after the verb: plain ones by place, key=value ones by name. Asking for what is not there
/// or cannot be read marks the arguments as bad; the caller looks once at the end.
class Arguments
{
  public:
    explicit Arguments(std::string_view body);

    [[nodiscard]] const std::string& verb() const { return m_verb; }
    [[nodiscard]] bool good() const { return m_good; }
    void markBad() { m_good = false; }

    /// The n-th plain word, needed.
    std::string word(std::size_t place);
    [[nodiscard]] bool hasWord(std::string_view word) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// A named argument, needed / empty where it is not given.
    std::string needed(std::string_view name);
    [[nodiscard]] std::string text(std::string_view name) const;
    /// Whole numbers >= 0.
    std::int64_t neededNumber(std::string_view name);
    std::int64_t number(std::string_view name, std::int64_t usual);
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& named() const
    {
        return m_named;
    }

  private:
    std::string m_verb;
    std::vector<std::string> m_words;
    std::vector<std::pair<std::string, std::string>> m_named;
    bool m_good = true;
};

} // namespace linli::rewards::replay
