// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/PhoneCell.h"

#include "exchange/cells/CellText.h"

#include <algorithm>
#include <array>

namespace linli::exchange {
namespace {

using usecases::imports::PhoneClass;
using usecases::imports::ReadPhone;

constexpr std::size_t kMobileDigits = 11;

bool digits(std::string_view text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// NFKC text without spaces, hyphens and brackets; the prefix of mainland China is dropped where 11
/// digits follow.
std::string bare(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kDropped{" ", "\t", "-",  "(", ")",
                                                       "[", "]",  "【", "】"};
    std::string kept;
    while (!text.empty()) {
        const auto* const drop =
            std::find_if(kDropped.begin(), kDropped.end(),
                         [text](std::string_view mark) { return text.starts_with(mark); });
        if (drop != kDropped.end()) {
            text.remove_prefix(drop->size());
        } else {
            kept.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    for (const std::string_view prefix : {"+86", "0086", "86"}) {
        if (kept.starts_with(prefix) &&
            digits(std::string_view(kept).substr(prefix.size()), kMobileDigits, kMobileDigits)) {
            return kept.substr(prefix.size());
        }
    }
    return kept;
}

bool isMobile(std::string_view text)
{
    return digits(text, kMobileDigits, kMobileDigits) && text[0] == '1' && text[1] >= '3';
}

/// A relay number: a mobile, a separator and an extension of 1–6 digits.
bool isVirtual(std::string_view text)
{
    for (const std::string_view mark : {"转", "-", ",", "#"}) {
        const std::size_t at = text.rfind(mark);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::string_view extension = trimmed(text.substr(at + mark.size()));
        if (digits(extension, 1, 6) && isMobile(bare(text.substr(0, at)))) {
            return true;
        }
    }
    return false;
}

bool isNotMobile(std::string_view text)
{
    const bool landline = text.starts_with('0') && digits(text.substr(1), 9, 11);
    const bool service =
        (text.starts_with("400") || text.starts_with("800")) && digits(text, 10, 10);
    bool foreign = false;
    for (const std::string_view prefix : {"+", "00"}) {
        if (text.starts_with(prefix)) {
            const std::string_view number = text.substr(prefix.size());
            foreign =
                foreign || (digits(number, 6, 15) && number[0] != '0' && !number.starts_with("86"));
        }
    }
    return landline || service || foreign || digits(text, 7, 8);
}

} // namespace

Reading<ReadPhone> readPhone(const Cell& cell)
{
    if (cell.kind == CellKind::Formula) {
        return CellProblem::FormulaInCell;
    }
    std::string text;
    if (cell.isNumber()) {
        const std::optional<double> value = workbookNumber(trimmed(cell.text));
        std::optional<std::string> whole = value ? wholeNumberText(*value) : std::nullopt;
        if (!whole) {
            return CellProblem::PhoneDamaged;
        }
        text = std::move(*whole);
    } else {
        text = nfkc(mappedText(cell));
    }
    if (text.starts_with('\'')) {
        text = trimmed(std::string_view(text).substr(1));
    }
    if (text.empty()) {
        return ReadPhone{PhoneClass::Missing, {}};
    }
    if (text.find('*') != std::string::npos || lowered(text).find("xxx") != std::string::npos) {
        return ReadPhone{PhoneClass::Masked, {}};
    }
    const std::string number = bare(text);
    if (isMobile(number)) {
        return ReadPhone{PhoneClass::Valid, number};
    }
    if (isVirtual(text)) {
        return ReadPhone{PhoneClass::Virtual, {}};
    }
    if (isNotMobile(number)) {
        return ReadPhone{PhoneClass::NotMobile, {}};
    }
    return looksLikeExponent(text) ? CellProblem::PhoneDamaged : CellProblem::PhoneUnreadable;
}

} // namespace linli::exchange
