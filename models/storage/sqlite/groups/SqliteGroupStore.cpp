// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/groups/SqliteGroupStore.h"

#include "domain/rewards/Texts.h"
#include "storage/sqlite/groups/GroupStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"

namespace linli::storage {
namespace {

ports::GroupFacts toFacts(const Row& row)
{
    ports::GroupFacts facts;
    facts.record.id = row.key<GroupId>(0);
    facts.record.sequence = row.integer(1);
    facts.record.rule = row.key<RuleId>(2);
    facts.record.openedAt = row.instant(3);
    facts.record.endsAt = row.instant(4);
    facts.record.state = rewards::groupStateOf(row.text(5)).value_or(rewards::GroupState::Open);
    if (!row.isNull(6)) {
        facts.offer = ports::GroupOffer{facts.record.id, row.text(6), row.integer(7)};
    }
    return facts;
}

} // namespace

Result<std::vector<ports::GroupFacts>> SqliteGroupStore::list(std::int32_t limit)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGroups));
    find.bind("limit", limit);
    std::vector<ports::GroupFacts> all;
    LINLI_TRY(eachRow(find, [&all](const Row& row) { all.push_back(toFacts(row)); }));
    return all;
}

Result<std::optional<ports::GroupFacts>> SqliteGroupStore::find(const GroupId& group)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGroupFacts));
    LINLI_ASSIGN(const bool found, find.bind("id", group).step());
    return found ? std::optional(toFacts(find.row())) : std::nullopt;
}

Result<std::vector<ports::GroupOrder>> SqliteGroupStore::ordersOf(const GroupId& group)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kGroupOrders));
    find.bind("group", group);
    std::vector<ports::GroupOrder> orders;
    LINLI_TRY(eachRow(find, [&orders](const Row& row) {
        orders.push_back({row.key<OrderKey>(0),
                          row.key<MemberKey>(1),
                          {},
                          row.optionalInstant(2),
                          row.boolean(3),
                          row.boolean(4),
                          row.integer(5),
                          row.integer(6),
                          row.integer(7)});
    }));
    for (ports::GroupOrder& order : orders) {
        LINLI_ASSIGN(order.buyerName, m_directory.nameOf(order.buyer));
    }
    return orders;
}

Result<std::string> SqliteGroupStore::lastId(std::string_view prefix)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLastGroupId));
    const std::string behind = behindPrefix(prefix);
    find.bind("prefix", prefix).bind("behind", std::string_view(behind));
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().text(0) : std::string();
}

Result<void> SqliteGroupStore::saveOffer(const ports::GroupOffer& offer)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveGroupOffer));
    save.bind("group", offer.group).bind("product", std::string_view(offer.product));
    return save.bind("unit", offer.unitFen).run();
}

} // namespace linli::storage
