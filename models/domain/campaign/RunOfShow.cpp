// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/RunOfShow.h"

#include <algorithm>

namespace linli::campaign {
namespace {

Span lengthOf(const ShowItem& item)
{
    return item.skipped ? Span{} : Span::minutes(item.minutes);
}

/// The item that began and has not ended; the last such one.
std::optional<std::size_t> onAir(const Campaign& campaign)
{
    for (std::size_t i = campaign.show.size(); i-- > 0;) {
        if (campaign.show[i].startedAt && !campaign.show[i].endedAt) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> waitingFrom(const Campaign& campaign, std::size_t first)
{
    for (std::size_t i = first; i < campaign.show.size(); ++i) {
        if (!campaign.show[i].skipped && !campaign.show[i].startedAt) {
            return i;
        }
    }
    return std::nullopt;
}

/// Everything after `index` at its planned length.
Span restAfter(const Campaign& campaign, std::size_t index)
{
    Span rest;
    for (std::size_t i = index + 1; i < campaign.show.size(); ++i) {
        if (!campaign.show[i].startedAt) {
            rest.ms += lengthOf(campaign.show[i]).ms;
        }
    }
    return rest;
}

using Places = std::vector<std::optional<std::int64_t>>;

/// Where each of `count` entries is found after one was moved.
Places placesAfterMove(std::size_t count, std::size_t from, std::size_t to)
{
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) {
        order[i] = i;
    }
    moveEntry(order, from, to);
    Places places(count);
    for (std::size_t i = 0; i < count; ++i) {
        places[order[i]] = static_cast<std::int64_t>(i);
    }
    return places;
}

Places placesWithout(std::size_t count, std::size_t gone)
{
    Places places;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back(i == gone
                             ? std::nullopt
                             : std::optional(static_cast<std::int64_t>(i > gone ? i - 1 : i)));
    }
    return places;
}

template <typename T>
void pointAnew(std::vector<T>& list, std::optional<std::int64_t> T::*index, const Places& places)
{
    for (T& entry : list) {
        const std::optional<std::int64_t> old = entry.*index;
        if (old && *old >= 0 && *old < static_cast<std::int64_t>(places.size())) {
            entry.*index = places[static_cast<std::size_t>(*old)];
        }
    }
}

} // namespace

std::vector<PlannedItem> plannedTimes(const Campaign& campaign)
{
    std::vector<PlannedItem> times;
    Instant at = campaign.startsAt;
    for (const ShowItem& item : campaign.show) {
        const Instant end = at + lengthOf(item);
        times.push_back({at, end});
        at = end;
    }
    return times;
}

Instant plannedEnd(const Campaign& campaign)
{
    return campaign.startsAt + Span::minutes(plannedMinutes(campaign));
}

std::int64_t plannedMinutes(const Campaign& campaign)
{
    std::int64_t minutes = 0;
    for (const ShowItem& item : campaign.show) {
        minutes += item.skipped ? 0 : item.minutes;
    }
    return minutes;
}

void moveGoods(Campaign& campaign, std::size_t from, std::size_t to)
{
    pointAnew(campaign.show, &ShowItem::product, placesAfterMove(campaign.goods.size(), from, to));
    moveEntry(campaign.goods, from, to);
}

void removeGoods(Campaign& campaign, std::size_t index)
{
    if (index < campaign.goods.size()) {
        pointAnew(campaign.show, &ShowItem::product, placesWithout(campaign.goods.size(), index));
        campaign.goods.erase(campaign.goods.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

void moveText(Campaign& campaign, std::size_t from, std::size_t to)
{
    pointAnew(campaign.posts, &Post::text, placesAfterMove(campaign.texts.size(), from, to));
    moveEntry(campaign.texts, from, to);
}

void removeText(Campaign& campaign, std::size_t index)
{
    if (index < campaign.texts.size()) {
        pointAnew(campaign.posts, &Post::text, placesWithout(campaign.texts.size(), index));
        campaign.texts.erase(campaign.texts.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

void moveRule(Campaign& campaign, std::size_t from, std::size_t to)
{
    pointAnew(campaign.texts, &ShareText::rule, placesAfterMove(campaign.rules.size(), from, to));
    moveEntry(campaign.rules, from, to);
}

void removeRule(Campaign& campaign, std::size_t index)
{
    if (index < campaign.rules.size()) {
        pointAnew(campaign.texts, &ShareText::rule, placesWithout(campaign.rules.size(), index));
        campaign.rules.erase(campaign.rules.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

ShowClock showClock(const Campaign& campaign, Instant now)
{
    ShowClock clock;
    clock.current = onAir(campaign);
    clock.expectedEnd = plannedEnd(campaign);
    if (!clock.current) {
        clock.next = waitingFrom(campaign, 0);
        return clock;
    }
    const ShowItem& item = campaign.show[*clock.current];
    clock.next = waitingFrom(campaign, *clock.current + 1);
    clock.left = (*item.startedAt + lengthOf(item)) - now;
    clock.overrun = clock.left.ms < 0;
    clock.warning = !clock.overrun && clock.left <= Span::seconds(item.warnSeconds);
    const Instant planned = plannedTimes(campaign)[*clock.current].from;
    clock.offset = *item.startedAt - planned;
    if (clock.overrun) {
        clock.offset.ms -= clock.left.ms;
    }
    const Instant itemEnd = clock.overrun ? now : *item.startedAt + lengthOf(item);
    clock.expectedEnd = itemEnd + restAfter(campaign, *clock.current);
    return clock;
}

std::optional<std::size_t> advance(Campaign& campaign, Instant now)
{
    if (campaign.state != CampaignState::Live) {
        return std::nullopt;
    }
    const std::optional<std::size_t> current = onAir(campaign);
    const auto next = waitingFrom(campaign, current ? *current + 1 : 0);
    if (current) {
        campaign.show[*current].endedAt = now;
    }
    if (next) {
        campaign.show[*next].startedAt = now;
    }
    return next;
}

void stepBack(Campaign& campaign)
{
    const std::optional<std::size_t> current = onAir(campaign);
    const std::size_t end = current.value_or(campaign.show.size());
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < end; ++i) {
        before = campaign.show[i].endedAt ? std::optional(i) : before;
    }
    if (!before) {
        return;
    }
    campaign.show[*before].endedAt.reset();
    if (current) {
        campaign.show[*current].startedAt.reset();
    }
}

void setSkipped(Campaign& campaign, std::size_t index, bool skipped)
{
    if (index < campaign.show.size() && !campaign.show[index].startedAt) {
        campaign.show[index].skipped = skipped;
    }
}

} // namespace linli::campaign
