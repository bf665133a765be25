// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace linli::campaign {

/// The words of an enum in JSON, on the command line and in the database.
template <typename E> struct EnumWords;

template <> struct EnumWords<CampaignState>
{
    static constexpr std::array all{
        std::pair{CampaignState::Draft, std::string_view("draft")},
        std::pair{CampaignState::Checked, std::string_view("checked")},
        std::pair{CampaignState::Scheduled, std::string_view("scheduled")},
        std::pair{CampaignState::Live, std::string_view("live")},
        std::pair{CampaignState::Ended, std::string_view("ended")},
        std::pair{CampaignState::Closed, std::string_view("closed")}};
};
template <> struct EnumWords<CampaignKind>
{
    static constexpr std::array all{
        std::pair{CampaignKind::GroupBuy, std::string_view("group_buy")},
        std::pair{CampaignKind::BuyAndGift, std::string_view("buy_gift")},
        std::pair{CampaignKind::FirstOrderGift, std::string_view("first_order")},
        std::pair{CampaignKind::Ambassador, std::string_view("ambassador")}};
};
template <> struct EnumWords<ShowKind>
{
    static constexpr std::array all{std::pair{ShowKind::Opening, std::string_view("opening")},
                                    std::pair{ShowKind::Lead, std::string_view("lead")},
                                    std::pair{ShowKind::Product, std::string_view("product")},
                                    std::pair{ShowKind::GroupDemo, std::string_view("group_demo")},
                                    std::pair{ShowKind::Draw, std::string_view("draw")},
                                    std::pair{ShowKind::LastCall, std::string_view("last_call")},
                                    std::pair{ShowKind::Preview, std::string_view("preview")},
                                    std::pair{ShowKind::Talk, std::string_view("talk")}};
};
template <> struct EnumWords<ScriptKind>
{
    static constexpr std::array all{std::pair{ScriptKind::Line, std::string_view("line")},
                                    std::pair{ScriptKind::Golden, std::string_view("golden")},
                                    std::pair{ScriptKind::Objection, std::string_view("objection")},
                                    std::pair{ScriptKind::Sharer, std::string_view("sharer")}};
};

template <typename E> [[nodiscard]] constexpr std::string_view textOf(E value)
{
    for (const auto& [known, text] : EnumWords<E>::all) {
        if (known == value) {
            return text;
        }
    }
    return {};
}

template <typename E> [[nodiscard]] constexpr std::optional<E> wordOf(std::string_view text)
{
    for (const auto& [known, word] : EnumWords<E>::all) {
        if (word == text) {
            return known;
        }
    }
    return std::nullopt;
}

/// "draft|checked|…", for errors.
template <typename E> [[nodiscard]] std::string allWords()
{
    std::string words;
    for (const auto& [known, word] : EnumWords<E>::all) {
        words += (words.empty() ? "" : "|") + std::string(word);
    }
    return words;
}

} // namespace linli::campaign
