// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/honours/SqliteHonourStore.h"

#include "domain/rewards/SettingReader.h"
#include "storage/sqlite/honours/HonourStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <array>

namespace linli::storage {
namespace {

using ports::HonourRecord;
using ports::HonourState;

constexpr std::array<std::string_view, 4> kStates{"waiting", "held", "declined", "ended"};

HonourState stateOf(const std::string& word)
{
    // The table's CHECK lets no other word in.
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == word) {
            return static_cast<HonourState>(i);
        }
    }
    return HonourState::Ended;
}

HonourRecord toRecord(const Row& row)
{
    HonourRecord record;
    record.id = row.text(0);
    record.member = row.key<MemberKey>(1);
    record.tier = row.text(2);
    record.state = stateOf(row.text(3));
    record.standing = {row.integer(4), row.integer(5)};
    record.appliedAt = row.instant(6);
    record.decidedAt = row.optionalInstant(7);
    record.reason = row.text(8);
    return record;
}

honours::Tier toTier(const Row& row)
{
    honours::Tier tier;
    tier.id = row.text(0);
    tier.position = static_cast<std::int32_t>(row.integer(1));
    tier.name = row.text(2);
    tier.nameEn = row.text(3);
    tier.leastInvites = row.integer(4);
    tier.leastSalesFen = row.integer(5);
    tier.both = row.boolean(6);
    for (std::string& line : rewards::splitText(row.text(7), '\n')) {
        if (!line.empty()) {
            tier.privileges.push_back(std::move(line));
        }
    }
    return tier;
}

} // namespace

Result<std::vector<honours::Tier>> SqliteHonourStore::tiers()
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kHonourTiers));
    std::vector<honours::Tier> tiers;
    LINLI_TRY(eachRow(find, [&](const Row& row) { tiers.push_back(toTier(row)); }));
    return tiers;
}

Result<void> SqliteHonourStore::saveTier(const honours::Tier& tier)
{
    std::string privileges;
    for (const std::string& one : tier.privileges) {
        privileges += privileges.empty() ? one : "\n" + one;
    }
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveHonourTier));
    save.bind("id", std::string_view(tier.id)).bind("position", tier.position);
    save.bind("name", std::string_view(tier.name)).bind("name_en", std::string_view(tier.nameEn));
    save.bind("invites", tier.leastInvites).bind("sales", tier.leastSalesFen);
    save.bind("joint", tier.both).bind("privileges", std::string_view(privileges));
    return save.run();
}

Result<void> SqliteHonourStore::save(const HonourRecord& record)
{
    if (record.state == HonourState::Waiting || record.state == HonourState::Held) {
        LINLI_ASSIGN(Statement open, m_connection.prepare(sql::kOpenHonour));
        open.bind("member", record.member).bind("tier", std::string_view(record.tier));
        LINLI_ASSIGN(const bool taken, open.bind("id", std::string_view(record.id)).step());
        if (taken) {
            return Error::badInput(ErrorCode::AlreadyExists, "tier", record.tier,
                                   "one she has not");
        }
    }
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveHonour));
    save.bind("id", std::string_view(record.id)).bind("member", record.member);
    save.bind("tier", std::string_view(record.tier));
    save.bind("state", kStates[static_cast<std::size_t>(record.state)]);
    save.bind("invites", record.standing.invites).bind("sales", record.standing.salesFen);
    save.bind("applied", record.appliedAt).bind("decided", record.decidedAt);
    return save.bind("reason", std::string_view(record.reason)).run();
}

Result<std::optional<HonourRecord>> SqliteHonourStore::record(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kHonour));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    return found ? std::optional<HonourRecord>(toRecord(find.row())) : std::nullopt;
}

Result<std::vector<HonourRecord>> SqliteHonourStore::records(const MemberKey& member)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kHonours));
    find.bind("member", member);
    std::vector<HonourRecord> records;
    LINLI_TRY(eachRow(find, [&](const Row& row) { records.push_back(toRecord(row)); }));
    return records;
}

} // namespace linli::storage
