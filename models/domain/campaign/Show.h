// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace linli::campaign {

enum class ShowKind
{
    Opening,
    Lead, ///< the product that makes people stay
    Product,
    GroupDemo, ///< 拼团 shown step by step
    Draw,
    LastCall,
    Preview, ///< of the next session
    Talk,
};

/// One item of the run-of-show. Planned times follow from the start and the items before it
/// (RunOfShow.h); what really happened is written while live.
struct ShowItem
{
    std::string id; ///< short, unique within the campaign
    ShowKind kind = ShowKind::Talk;
    std::string title;
    std::string note; ///< for the host: what to do and say
    std::int64_t minutes = 5;
    std::optional<std::int64_t> product; ///< index in the line-up
    std::string colour; ///< persimmon, sky, leaf, amber, plum, slate; empty = by kind
    bool skipped = false;
    std::int64_t warnSeconds = 60; ///< amber from so long before its end
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    bool operator==(const ShowItem&) const = default;
};

enum class ScriptKind
{
    Line,      ///< 话术
    Golden,    ///< 金句
    Objection, ///< what people ask; `answer` says what to answer
    Sharer,    ///< what sharers may say
};

struct Script
{
    ScriptKind kind = ScriptKind::Line;
    std::string text;
    std::string answer; ///< of an objection
    std::string source; ///< of the numbers in it
    bool operator==(const Script&) const = default;
};

/// A text that leaves the shop. `kind` and `channel` as the linter reads them.
struct ShareText
{
    std::string label;          ///< 群公告, 朋友圈 … for the list
    std::string kind = "share"; ///< poster, share, live, sms, recommender …
    std::string channel = "wechat";
    std::string text;
    std::string source;
    std::optional<std::int64_t> rule; ///< index of the rule it advertises
    bool hasLink = true;
    bool operator==(const ShareText&) const = default;
};

/// One planned post: so many minutes before the start (negative: after it).
struct Post
{
    std::int64_t minutesBefore = 60;
    std::string place;                ///< 顾客群, 公众号 …
    std::optional<std::int64_t> text; ///< index of the share text
    bool done = false;
    bool operator==(const Post&) const = default;
};

struct CheckPoint
{
    std::string kind; ///< stock, network, printer, obs, legal, other
    std::string text;
    bool done = false;
    bool operator==(const CheckPoint&) const = default;
};

} // namespace linli::campaign
