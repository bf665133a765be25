// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/vip/SqliteVipStore.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/vip/VipStore.sql.h"

namespace linli::storage {

using ports::VipGuest;
using ports::VipMember;
using ports::VipPolicy;
using vip::VipEvent;

namespace {

VipEvent toEvent(const Row& row)
{
    VipEvent event;
    event.id = row.text(0);
    event.kind = vip::eventKindOf(row.text(1)).value_or(vip::EventKind::Gathering);
    event.title = row.text(2);
    event.place = row.text(3);
    event.note = row.text(4);
    event.startsAt = row.instant(5);
    event.endsAt = row.instant(6);
    event.capacity = row.integer(7);
    event.cancelledAt = row.optionalInstant(8);
    event.createdAt = row.instant(9);
    return event;
}

} // namespace

Result<std::vector<VipMember>> SqliteVipStore::members()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kVipMembers));
    std::vector<VipMember> members;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        members.push_back(
            {row.key<MemberKey>(0), row.instant(1), row.boolean(2), row.optionalInstant(3)});
    }));
    return members;
}

Result<void> SqliteVipStore::saveMember(const VipMember& member)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveVipMember));
    save.bind("member", member.member).bind("joined", member.joinedAt);
    save.bind("how", std::string_view(member.byTier ? "tier" : "hand"));
    return save.bind("left", member.leftAt).run();
}

Result<std::vector<VipEvent>> SqliteVipStore::events()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kVipEvents));
    std::vector<VipEvent> events;
    LINLI_TRY(eachRow(all, [&](const Row& row) { events.push_back(toEvent(row)); }));
    return events;
}

Result<std::optional<VipEvent>> SqliteVipStore::event(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kVipEvent));
    LINLI_ASSIGN(const bool found, find.bind("id", id).step());
    return found ? std::optional<VipEvent>(toEvent(find.row())) : std::nullopt;
}

Result<void> SqliteVipStore::saveEvent(const VipEvent& event)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveVipEvent));
    save.bind("id", std::string_view(event.id)).bind("kind", vip::textOf(event.kind));
    save.bind("title", std::string_view(event.title)).bind("place", std::string_view(event.place));
    save.bind("note", std::string_view(event.note)).bind("starts", event.startsAt);
    save.bind("ends", event.endsAt).bind("capacity", event.capacity);
    return save.bind("cancelled", event.cancelledAt).bind("created", event.createdAt).run();
}

Result<std::vector<VipGuest>> SqliteVipStore::guests(std::string_view event)
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kVipGuests));
    all.bind("event", event);
    std::vector<VipGuest> guests;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        guests.push_back({row.key<MemberKey>(0),
                          vip::answerOf(row.text(1)).value_or(vip::Answer::Invited),
                          row.instant(2)});
    }));
    return guests;
}

Result<void> SqliteVipStore::saveGuest(std::string_view event, const VipGuest& guest)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveVipGuest));
    save.bind("event", event).bind("member", guest.member);
    return save.bind("answer", vip::textOf(guest.answer)).bind("changed", guest.changedAt).run();
}

Result<void> SqliteVipStore::dropGuest(std::string_view event, const MemberKey& member)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropVipGuest));
    return drop.bind("event", event).bind("member", member).run();
}

Result<std::vector<VipPolicy>> SqliteVipStore::policies()
{
    LINLI_ASSIGN(Statement all, m_connection.prepare(sql::kVipPolicies));
    std::vector<VipPolicy> policies;
    LINLI_TRY(eachRow(all, [&](const Row& row) {
        policies.push_back({row.text(0), row.text(1), row.text(2), row.instant(3)});
    }));
    return policies;
}

Result<void> SqliteVipStore::savePolicy(const VipPolicy& policy)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSaveVipPolicy));
    save.bind("id", std::string_view(policy.id)).bind("title", std::string_view(policy.title));
    return save.bind("body", std::string_view(policy.body)).bind("created", policy.createdAt).run();
}

Result<void> SqliteVipStore::removePolicy(std::string_view id)
{
    LINLI_ASSIGN(Statement remove, m_connection.prepare(sql::kRemoveVipPolicy));
    return remove.bind("id", id).run();
}

} // namespace linli::storage
