// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/IcuPinyin.h"

#include "domain/member/MaskedName.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace linli::text {
namespace {

using icu::UnicodeString;
using Syllables = std::vector<std::string>;

constexpr char16_t kDiaeresis = 0x0308;

/// Readings as surnames or in everyday words that both of ICU's tables leave out.
constexpr std::pair<char32_t, std::string_view> kMore[] = {
    {U'朴', "piao"}, {U'覃', "qin"},  {U'行', "hang"},  {U'盛', "cheng"}, {U'单', "chan"},
    {U'茜', "xi"},   {U'卜', "bo"},   {U'缪', "miao"},  {U'洗', "xian"},  {U'柏', "bo"},
    {U'调', "diao"}, {U'还', "huan"}, {U'降', "xiang"}, {U'薄', "bao"},
};

/// "lǚ ér" → "lv", "er".
Syllables plainSyllables(const UnicodeString& latin)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* parts = icu::Normalizer2::getNFDInstance(status);
    Syllables syllables;
    if (U_FAILURE(status)) {
        return syllables;
    }
    const UnicodeString apart = parts->normalize(latin, status);
    std::string one;
    for (int32_t i = 0; i < apart.length(); ++i) {
        const char16_t c = apart.charAt(i);
        if (c >= u'a' && c <= u'z') {
            one += static_cast<char>(c);
        } else if (c == kDiaeresis && one.ends_with('u')) {
            one.back() = 'v';
        } else if (c == u' ') {
            syllables.push_back(std::exchange(one, {}));
        }
    }
    syllables.push_back(std::move(one));
    std::erase(syllables, std::string());
    return syllables;
}

void addReading(Syllables& readings, const std::string& reading)
{
    const auto addOnce = [&readings](const std::string& one) {
        if (std::find(readings.begin(), readings.end(), one) == readings.end()) {
            readings.push_back(one);
        }
    };
    addOnce(reading);
    if (reading.find('v') != std::string::npos) { // people type lv and lu alike
        std::string withU = reading;
        std::replace(withU.begin(), withU.end(), 'v', 'u');
        addOnce(withU);
    }
}

} // namespace

struct IcuPinyin::Books
{
    std::unique_ptr<icu::Transliterator> plain;
    std::unique_ptr<icu::Transliterator> names;
    std::unordered_map<char32_t, Syllables> known;

    [[nodiscard]] static Syllables read(const std::unique_ptr<icu::Transliterator>& by,
                                        const UnicodeString& han)
    {
        UnicodeString latin = han;
        if (by) {
            by->transliterate(latin);
        }
        return plainSyllables(latin);
    }

    const Syllables& of(char32_t character)
    {
        const auto [at, fresh] = known.try_emplace(character);
        if (fresh) {
            const UnicodeString one(static_cast<UChar32>(character));
            for (const auto* by : {&plain, &names}) {
                for (const std::string& reading : read(*by, one)) {
                    addReading(at->second, reading);
                }
            }
            for (const auto& [han, reading] : kMore) {
                if (han == character && !at->second.empty()) {
                    addReading(at->second, std::string(reading));
                }
            }
        }
        return at->second;
    }
};

IcuPinyin::IcuPinyin() = default;
IcuPinyin::~IcuPinyin() = default;

IcuPinyin::Books& IcuPinyin::books() const
{
    if (!m_books) {
        m_books = std::make_unique<Books>();
        const auto made = [](const char* id) {
            UErrorCode status = U_ZERO_ERROR;
            std::unique_ptr<icu::Transliterator> by(
                icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
            return U_SUCCESS(status) ? std::move(by) : nullptr;
        };
        m_books->plain = made("Han-Latin");
        m_books->names = made("Han-Latin/Names");
    }
    return *m_books;
}

std::string IcuPinyin::readings(std::string_view utf8) const
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* compatible = icu::Normalizer2::getNFKCCasefoldInstance(status);
    UnicodeString text =
        UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    if (U_SUCCESS(status)) {
        text = compatible->normalize(text, status);
    }
    std::vector<Syllables> spoken;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        const bool ascii = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (ascii) {
            spoken.push_back({std::string(1, static_cast<char>(c))});
        } else if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) != 0) {
            spoken.push_back(books().of(static_cast<char32_t>(c)));
        }
    }
    constexpr std::size_t kOneHan = 3;                              // UTF-8 bytes
    if (surnameLength(utf8) == 2 * kOneHan && spoken.size() >= 2) { // 尉迟 is yuchi
        const UnicodeString both = text.tempSubStringBetween(0, 2);
        const Syllables together = Books::read(books().names, both);
        for (std::size_t i = 0; i < 2 && together.size() == 2; ++i) {
            addReading(spoken[i], together[i]);
        }
    }
    std::string joined;
    for (const Syllables& readings : spoken) {
        for (std::size_t i = 0; i < readings.size(); ++i) {
            joined += (i > 0 ? "/" : joined.empty() ? "" : " ") + readings[i];
        }
    }
    return joined;
}

} // namespace linli::text
