// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Mutator.h"

#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace linli::fuzz {
namespace {

using namespace std::string_view_literals;
// Numbers at the edges, broken UTF-8, and the signs that formats give a meaning to.
constexpr std::array kWords{
    "-1"sv,       "9223372036854775808"sv,
    "1e999"sv,    "0"sv,
    "NaN"sv,      "\0"sv,
    "\xC0\x80"sv, "\xED\xA0\x80"sv,
    "\xF4\x90"sv, "\xFE\xFF"sv,
    "\""sv,       "\r\n"sv,
    ","sv,        "{"sv,
    "}"sv,        "["sv,
    "]"sv,        "../"sv,
    "=cmd|"sv,    "<!ENTITY x \"y\">"sv,
    "&amp;"sv,    "%00"sv,
    "%2e"sv,      "null"sv,
    "true"sv,     "\\u0000"sv,
    "２０２６"sv, "￥"sv,
    "—"sv,        "'; --"sv,
};

bool isWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '_' || c == '.';
}

} // namespace

Mutator::Mutator(std::uint64_t seed, std::vector<std::string> corpus, std::size_t mostBytes)
    : m_random(seed), m_corpus(std::move(corpus)), m_mostBytes(mostBytes)
{
    if (m_corpus.empty()) {
        m_corpus.emplace_back();
    }
}

std::size_t Mutator::below(std::size_t limit)
{
    return limit == 0 ? 0 : static_cast<std::size_t>(m_random() % limit);
}

Mutator::Token Mutator::tokenOf(const std::string& text)
{
    std::size_t from = below(text.size() + 1);
    std::size_t to = from;
    while (from > 0 && isWord(text[from - 1])) {
        --from;
    }
    while (to < text.size() && isWord(text[to])) {
        ++to;
    }
    return {from, to - from};
}

/// A whole word by another one: the form around it stays, so that it is read further.
void Mutator::swapWord(std::string& text)
{
    const Token old = tokenOf(text);
    const std::string& other = m_corpus[below(m_corpus.size())];
    const Token word = tokenOf(other);
    text.replace(old.at, old.length,
                 below(3) == 0 ? std::string(kWords[below(kWords.size())])
                               : other.substr(word.at, word.length));
}

void Mutator::bendOnce(std::string& text)
{
    const std::size_t at = below(text.size() + 1);
    switch (m_words ? 7 : below(14)) {
    case 0:
        if (at < text.size()) {
            text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << below(8)));
        }
        break;
    case 1:
        text.insert(at, 1, static_cast<char>(below(256)));
        break;
    case 2:
        text.erase(at, 1 + below(16));
        break;
    case 3:
        text.insert(at, kWords[below(kWords.size())]);
        break;
    case 4: // a piece of itself once more
        text.insert(at, text.substr(below(text.size() + 1), below(64)));
        break;
    case 5: // a piece of another
    {
        const std::string& other = m_corpus[below(m_corpus.size())];
        text.insert(at, other.substr(below(other.size() + 1), below(256)));
        break;
    }
    case 6:
        text.resize(at);
        break;
    default:
        swapWord(text);
    }
}

std::string Mutator::next()
{
    std::string text = m_corpus[below(m_corpus.size())];
    m_words = below(2) == 0; // half of them only by words
    for (std::size_t left = 1 + below(8); left > 0; --left) {
        bendOnce(text);
    }
    if (text.size() > m_mostBytes) {
        text.resize(m_mostBytes);
    }
    return text;
}

} // namespace linli::fuzz
