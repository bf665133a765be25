// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Preparation.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace linli::text {
namespace {

/// A character and whether a comma, stop or line break stood in the source just before or at it.
struct Mark
{
    char32_t character;
    bool isBroken;
};
using Marks = std::vector<Mark>;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isRoundLetter(char32_t c) // o, omicron, Cyrillic o, 〇, ○
{
    return c == U'o' || c == U'\u03bf' || c == U'\u043e' || c == U'\u3007' || c == U'\u25cb';
}

bool isLineBreak(char32_t c)
{
    return (c >= U'\n' && c <= U'\r') || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

bool isSentenceEnd(char32_t c)
{
    return c == U'。' || c == U'!' || c == U'?' || c == U';' || isLineBreak(c);
}

bool isBreaker(char32_t c)
{
    return c == U',' || c == U':' || c == U'、' || isSentenceEnd(c);
}

bool isDash(char32_t c)
{
    constexpr std::u32string_view kDashes = U"~\u301c\u2013\u2014\u2212\u2010\u2011";
    return kDashes.find(c) != std::u32string_view::npos;
}

/// White space, control and format characters: they hide words and mean nothing.
bool isInvisible(char32_t c)
{
    const auto code = static_cast<UChar32>(c);
    const int8_t kind = u_charType(code);
    return u_isUWhiteSpace(code) != 0 || kind == U_CONTROL_CHAR || kind == U_FORMAT_CHAR;
}

bool isLetterOrDigit(char32_t c)
{
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(c));
    return (mask & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

char32_t replaced(const std::unordered_map<char32_t, char32_t>& table, char32_t c)
{
    const auto found = table.find(c);
    return found == table.end() ? c : found->second;
}

char32_t at(const Marks& marks, std::size_t index)
{
    return index < marks.size() ? marks[index].character : U'\0';
}

/// Removes what `gone` picks; a break that stood there moves to the next character.
template <typename Gone> Marks without(const Marks& marks, Gone gone)
{
    Marks kept;
    bool isBroken = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        isBroken = isBroken || marks[i].isBroken;
        if (!gone(i)) {
            kept.push_back({marks[i].character, isBroken});
            // A kept comma or colon stands inside whatever reaches over it, on both sides.
            isBroken = isBreaker(marks[i].character);
        }
    }
    return kept;
}

/// l00% and 1oo% are 100%.
void readHiddenDigits(Marks& marks)
{
    for (std::size_t i = 0; i + 3 < marks.size(); ++i) {
        const auto isZero = [&marks](std::size_t k) {
            return marks[k].character == U'0' || isRoundLetter(marks[k].character);
        };
        const char32_t c = marks[i].character;
        if ((c == U'l' || c == U'i') && isZero(i + 1) && isZero(i + 2) &&
            at(marks, i + 3) == U'%') {
            marks[i].character = U'1';
        }
    }
    for (std::size_t i = 1; i < marks.size(); ++i) {
        std::size_t end = i;
        while (isRoundLetter(at(marks, end))) {
            ++end;
        }
        const bool isNumber = end > i && isDigit(marks[i - 1].character) &&
                              (isDigit(at(marks, end)) || at(marks, end) == U'%');
        for (std::size_t k = i; isNumber && k < end; ++k) {
            marks[k].character = U'0';
        }
        i = std::max(i, end);
    }
}

/// 1,000 is 1000: the comma stands between a digit and exactly three.
bool isThousandsComma(const Marks& marks, std::size_t i)
{
    return marks[i].character == U',' && i > 0 && isDigit(marks[i - 1].character) &&
           isDigit(at(marks, i + 1)) && isDigit(at(marks, i + 2)) && isDigit(at(marks, i + 3)) &&
           !isDigit(at(marks, i + 4));
}

bool isKept(const Marks& marks, std::size_t i)
{
    const char32_t c = marks[i].character;
    if (c == U'.' || c == U',' || c == U':' || c == U'-') {
        return i > 0 && isDigit(marks[i - 1].character) && isDigit(at(marks, i + 1));
    }
    return c == U'%' || isLetterOrDigit(c);
}

/// Characters that stand for another one only beside certain neighbours: 分亨, 进裙, 加薇.
char32_t inContext(const Marks& marks, std::size_t i)
{
    constexpr std::u32string_view kBeforeGroup = U"进入加拉";
    const char32_t c = marks[i].character;
    const char32_t before = i > 0 ? marks[i - 1].character : U'\0';
    if (c == U'亨' && before == U'分') {
        return U'享';
    }
    if (c == U'裙' && kBeforeGroup.find(before) != std::u32string_view::npos) {
        return U'群';
    }
    return c == U'薇' && (at(marks, i + 1) == U'信' || before == U'加') ? U'微' : c;
}

} // namespace

Preparation::Preparation(const linter::TextTables& tables)
    : m_simplified(tables.simplified.begin(), tables.simplified.end()),
      m_lookAlikes(tables.lookAlikes.begin(), tables.lookAlikes.end())
{
}

linter::PreparedText Preparation::prepare(std::string_view utf8) const
{
    linter::PreparedText prepared;
    prepared.plain.characters = normalForm(utf8);
    const std::u32string& normal = prepared.plain.characters;
    prepared.whole = passageOf(normal);
    std::size_t first = 0;
    for (std::size_t i = 0; i <= normal.size(); ++i) {
        if (i == normal.size() || isSentenceEnd(normal[i])) {
            linter::Passage sentence = passageOf(normal.substr(first, i - first));
            if (!sentence.characters.empty()) {
                prepared.sentences.push_back(std::move(sentence));
            }
            first = i + 1;
        }
    }
    return prepared;
}

linter::Passage Preparation::passageOf(const std::u32string& normal) const
{
    Marks marks;
    for (const char32_t c : normal) {
        const char32_t similar = replaced(m_lookAlikes, replaced(m_simplified, c));
        marks.push_back({isDash(similar) ? U'-' : similar, isBreaker(c)});
    }
    marks = without(marks, [&marks](std::size_t i) { return isInvisible(marks[i].character); });
    readHiddenDigits(marks);
    marks = without(marks, [&marks](std::size_t i) { return isThousandsComma(marks, i); });
    marks = without(marks, [&marks](std::size_t i) { return !isKept(marks, i); });
    linter::Passage passage;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].isBroken) {
            passage.breaks.push_back(i);
        }
        passage.characters += inContext(marks, i);
    }
    return passage;
}

std::u32string normalForm(std::string_view utf8)
{
    const icu::UnicodeString source = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    icu::UnicodeString normal =
        U_SUCCESS(status) ? nfkc->normalize(source, status) : icu::UnicodeString(source);
    normal.toLower(icu::Locale::getRoot());
    std::u32string characters(static_cast<std::size_t>(normal.countChar32()), U'\0');
    UErrorCode copied = U_ZERO_ERROR;
    static_assert(sizeof(UChar32) == sizeof(char32_t));
    normal.toUTF32(reinterpret_cast<UChar32*>(characters.data()),
                   static_cast<int32_t>(characters.size()), copied);
    return characters;
}

std::u32string toCharacters(std::string_view utf8)
{
    const icu::UnicodeString source = icu::UnicodeString::fromUTF8(
        icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    std::u32string characters(static_cast<std::size_t>(source.countChar32()), U'\0');
    UErrorCode copied = U_ZERO_ERROR;
    source.toUTF32(reinterpret_cast<UChar32*>(characters.data()),
                   static_cast<int32_t>(characters.size()), copied);
    return characters;
}

std::string toUtf8(const std::u32string& characters)
{
    std::string utf8;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(characters.data()),
                                  static_cast<int32_t>(characters.size()))
        .toUTF8String(utf8);
    return utf8;
}

} // namespace linli::text
