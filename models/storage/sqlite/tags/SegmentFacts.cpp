// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tags/SegmentFacts.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/tags/Segment.sql.h"

#include <algorithm>

namespace linli::storage {

using segments::Condition;
using segments::PersonFacts;
using segments::Trait;

std::optional<std::size_t> SegmentFacts::placeOf(const std::string& key) const
{
    const auto found = m_places.find(key);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

Result<void> SegmentFacts::refresh()
{
    LINLI_ASSIGN(Statement ask, m_connection.prepare(sql::kWritten));
    LINLI_TRY(ask.step());
    const Written now{ask.row().integer(0), ask.row().integer(1)};
    const bool settled = m_connection.depth() == 0;
    if (settled && m_asOf == now) {
        return {};
    }
    m_asOf.reset();
    LINLI_TRY(load());
    if (settled) {
        m_asOf = now;
    }
    return {};
}

Result<void> SegmentFacts::load()
{
    m_keys.clear();
    m_people.clear();
    m_places.clear();
    LINLI_ASSIGN(Statement people, m_connection.prepare(sql::kSegmentPeople));
    LINLI_TRY(eachRow(people, [&](const Row& row) {
        m_places.emplace(row.text(0), m_keys.size());
        m_keys.push_back(row.key<MemberKey>(0));
        m_people.push_back({row.instant(1), 0, {}, {}, 0, 0});
    }));
    LINLI_ASSIGN(Statement merged, m_connection.prepare(sql::kSegmentMerged));
    LINLI_TRY(eachRow(merged, [&](const Row& row) {
        if (const auto root = placeOf(row.text(1))) {
            m_places.emplace(row.text(0), *root);
        }
    }));
    LINLI_ASSIGN(Statement invites, m_connection.prepare(sql::kSegmentInvites));
    LINLI_TRY(eachRow(invites, [&](const Row& row) {
        if (const auto place = placeOf(row.text(0))) {
            m_people[*place].invited += row.integer(1);
        }
    }));
    return loadOrders();
}

Result<void> SegmentFacts::loadOrders()
{
    LINLI_ASSIGN(Statement orders, m_connection.prepare(sql::kSegmentOrders));
    return eachRow(orders, [&](const Row& row) {
        const auto place = placeOf(row.text(0));
        if (!place) {
            return;
        }
        PersonFacts& person = m_people[*place];
        person.orders += row.integer(1);
        person.firstPaidAt =
            person.firstPaidAt ? std::min(*person.firstPaidAt, row.instant(2)) : row.instant(2);
        person.lastPaidAt =
            person.lastPaidAt ? std::max(*person.lastPaidAt, row.instant(3)) : row.instant(3);
        person.spentFen += row.integer(4);
    });
}

Result<std::vector<bool>> SegmentFacts::livingAt(const std::string& text)
{
    std::vector<bool> in(m_keys.size(), false);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        LINLI_ASSIGN(const DirectoryEntry* entry, m_directory.find(m_keys[i]));
        if (entry != nullptr) {
            const std::string home = entry->identity.estate + " " + entry->identity.building;
            in[i] = home.find(text) != std::string::npos;
        }
    }
    return in;
}

Result<std::vector<bool>> SegmentFacts::members(const Condition& condition, Instant now)
{
    if (condition.trait == Trait::LivesAt) {
        return livingAt(condition.text);
    }
    const bool bought = condition.trait == Trait::Bought;
    LINLI_ASSIGN(Statement find,
                 m_connection.prepare(bought                             ? sql::kSegmentBought
                                      : condition.trait == Trait::Tagged ? sql::kSegmentTagged
                                                                         : sql::kSegmentConsented));
    find.bind("text", std::string_view(condition.text));
    if (bought) {
        const bool ever = condition.number == 0;
        find.bind("since", ever ? Instant() : now - Span::days(condition.number));
    }
    std::vector<bool> in(m_keys.size(), false);
    LINLI_TRY(eachRow(find, [&](const Row& row) {
        if (const auto place = placeOf(row.text(0))) {
            in[*place] = true;
        }
    }));
    return in;
}

Result<std::vector<std::size_t>> SegmentFacts::meeting(const segments::Filter& filter, Instant now)
{
    LINLI_TRY(refresh());
    std::optional<Error> failed;
    std::vector<std::size_t> places =
        segments::meeting(filter, m_people, now, [&](const Condition& condition) {
            Result<std::vector<bool>> in = members(condition, now);
            if (!in.ok()) {
                failed = in.error();
                return std::vector<bool>();
            }
            return std::move(in).value();
        });
    if (failed) {
        return *failed;
    }
    return places;
}

} // namespace linli::storage
