// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/replay/Arguments.h"

#include "domain/rewards/SettingReader.h"

#include <algorithm>

namespace linli::rewards::replay {

Arguments::Arguments(std::string_view body)
{
    bool first = true;
    for (std::string& word : splitText(body, ' ')) {
        if (word.empty()) {
            continue;
        }
        const std::size_t equals = word.find('=');
        if (first) {
            m_verb = std::move(word);
            first = false;
        } else if (equals == std::string::npos) {
            m_words.push_back(std::move(word));
        } else {
            m_named.emplace_back(word.substr(0, equals), word.substr(equals + 1));
        }
    }
}

std::string Arguments::word(std::size_t place)
{
    if (place >= m_words.size()) {
        m_good = false;
        return {};
    }
    return m_words[place];
}

bool Arguments::hasWord(std::string_view word) const
{
    return std::find(m_words.begin(), m_words.end(), word) != m_words.end();
}

bool Arguments::has(std::string_view name) const
{
    return std::any_of(m_named.begin(), m_named.end(),
                       [name](const auto& item) { return item.first == name; });
}

std::string Arguments::needed(std::string_view name)
{
    std::string value = text(name);
    m_good = m_good && !value.empty();
    return value;
}

std::string Arguments::text(std::string_view name) const
{
    const auto found = std::find_if(m_named.begin(), m_named.end(),
                                    [name](const auto& item) { return item.first == name; });
    return found == m_named.end() ? std::string() : found->second;
}

std::int64_t Arguments::neededNumber(std::string_view name)
{
    const std::int64_t value = wholeNumber(text(name));
    m_good = m_good && value >= 0;
    return value;
}

std::int64_t Arguments::number(std::string_view name, std::int64_t usual)
{
    return has(name) ? neededNumber(name) : usual;
}

} // namespace linli::rewards::replay
