// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/Purpose.h"

#include <utility>

namespace linli::privacy {
namespace {

constexpr std::array kTexts{
    std::pair{Purpose::Membership, std::string_view("membership")},
    std::pair{Purpose::FullName, std::string_view("public_name")},
    std::pair{Purpose::Title, std::string_view("title")},
    std::pair{Purpose::MaskedName, std::string_view("masked_name")},
    std::pair{Purpose::OffBoard, std::string_view("no_board")},
    std::pair{Purpose::Contact, std::string_view("contact")},
    std::pair{Purpose::Photo, std::string_view("photo")},
    std::pair{Purpose::Story, std::string_view("story")},
    std::pair{Purpose::Birthday, std::string_view("birthday")},
};

} // namespace

std::string_view textOf(Purpose purpose)
{
    for (const auto& [value, text] : kTexts) {
        if (value == purpose) {
            return text;
        }
    }
    return "membership";
}

std::optional<Purpose> purposeOf(std::string_view text)
{
    for (const auto& [value, word] : kTexts) {
        if (word == text) {
            return value;
        }
    }
    return std::nullopt;
}

bool isNaming(Purpose purpose)
{
    return purpose == Purpose::FullName || purpose == Purpose::Title ||
           purpose == Purpose::MaskedName || purpose == Purpose::OffBoard;
}

bool needsPaper(Purpose purpose)
{
    return purpose == Purpose::Story;
}

} // namespace linli::privacy
