// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"

#include <cstddef>

namespace linli::campaign {

struct PlannedItem
{
    Instant from;
    Instant to; ///< equal to `from` where the item is skipped
};

/// When each item is planned, from the start of the session on; skipped ones take no time.
[[nodiscard]] std::vector<PlannedItem> plannedTimes(const Campaign& campaign);
[[nodiscard]] Instant plannedEnd(const Campaign& campaign);
[[nodiscard]] std::int64_t plannedMinutes(const Campaign& campaign);

/// Moves one entry of a list to another place, the others close up. Out of range: nothing happens.
template <typename T> void moveEntry(std::vector<T>& list, std::size_t from, std::size_t to)
{
    if (from >= list.size() || to >= list.size() || from == to) {
        return;
    }
    T moved = std::move(list[from]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(from));
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
}

/// Moves a product of the line-up; the run-of-show goes on pointing at the same goods.
void moveGoods(Campaign& campaign, std::size_t from, std::size_t to);
/// Takes a product out; items of the run-of-show that showed it stay without one.
void removeGoods(Campaign& campaign, std::size_t index);

/// The same for share texts (posts name them) and rules (share texts name them).
void moveText(Campaign& campaign, std::size_t from, std::size_t to);
void removeText(Campaign& campaign, std::size_t index);
void moveRule(Campaign& campaign, std::size_t from, std::size_t to);
void removeRule(Campaign& campaign, std::size_t index);

/// Where a live session stands.
struct ShowClock
{
    std::optional<std::size_t> current; ///< the item on the air
    std::optional<std::size_t> next;    ///< the one after it that is not skipped
    Span left;   ///< of the current item by its own length; negative = overrun
    Span offset; ///< actual − planned start of the current item, plus its overrun; positive = late
    bool warning = false; ///< within the item's warning time
    bool overrun = false;
    Instant expectedEnd; ///< of the session, if everything that is left takes its time
};

[[nodiscard]] ShowClock showClock(const Campaign& campaign, Instant now);

/// Ends the current item and starts the next one that is not skipped; on the last one only ends it.
/// Does nothing before the session is live. Returns the index now on the air.
std::optional<std::size_t> advance(Campaign& campaign, Instant now);
/// Goes back: the current item is as if it had not begun, the one before is on the air again.
void stepBack(Campaign& campaign);
/// Skips an item that has not begun.
void setSkipped(Campaign& campaign, std::size_t index, bool skipped);

} // namespace linli::campaign
