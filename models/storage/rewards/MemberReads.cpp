// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rewards/MemberReads.h"

#include "storage/rewards/MemberReads.sql.h"
#include "storage/rows/KeyList.h"

namespace linli::storage {
namespace {

Result<rewards::BindRecord> toBind(const Row& row)
{
    rewards::BindRecord bind;
    bind.sequence = row.integer(0);
    bind.invitee = row.key<MemberKey>(1);
    bind.inviter = row.key<MemberKey>(2);
    bind.at = row.instant(3);
    bind.manual = row.boolean(4);
    bind.link = row.key<LinkId>(5);
    bind.endedAt = row.optionalInstant(6);
    return bind;
}

Result<std::vector<MemberKey>> membersWhere(Connection& connection,
                                            std::string_view sql,
                                            std::string_view name,
                                            const std::string& value)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    find.bind(name, std::string_view(value));
    return keyList<MemberKey>(find);
}

template <typename Bound>
Result<std::optional<rewards::BindRecord>>
bindWhere(Connection& connection, std::string_view sql, std::string_view name, const Bound& value)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql));
    find.bind(name, value);
    return firstRow<rewards::BindRecord>(find, toBind);
}

} // namespace

std::optional<rewards::MemberRecord> MemberReads::member(const MemberKey& key) const
{
    return m_failure.unwrap(readMember(key));
}

Result<std::optional<rewards::MemberRecord>> MemberReads::readMember(const MemberKey& key) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kMember));
    find.bind("key", key);
    return firstRow<rewards::MemberRecord>(find,
                                           [&key](const Row& row) -> Result<rewards::MemberRecord> {
                                               rewards::MemberRecord member;
                                               member.key = key;
                                               member.sequence = row.integer(0);
                                               member.joinedAt = row.instant(1);
                                               member.oldCustomer = row.boolean(2);
                                               member.staff = row.boolean(3);
                                               member.blocked = row.boolean(4);
                                               member.erased = row.boolean(5);
                                               member.priceCutUsed = row.boolean(6);
                                               member.touchedSequence = row.integer(7);
                                               if (!row.isNull(8)) {
                                                   member.mergedInto = row.key<MemberKey>(8);
                                               }
                                               member.phoneKey = row.text(9);
                                               member.wechatKey = row.text(10);
                                               member.deviceKey = row.text(11);
                                               member.doorKey = row.text(12);
                                               return member;
                                           });
}

std::vector<MemberKey> MemberReads::mergedInto(const MemberKey& key) const
{
    return m_failure.unwrap(membersWhere(m_connection, sql::kMergedInto, "key", key.text()));
}

std::vector<MemberKey> MemberReads::atDoor(const std::string& doorKey) const
{
    return m_failure.unwrap(membersWhere(m_connection, sql::kAtDoor, "door", doorKey));
}

std::optional<rewards::BindRecord> MemberReads::currentBind(const MemberKey& invitee) const
{
    return m_failure.unwrap(bindWhere(m_connection, sql::kCurrentBind, "invitee", invitee));
}

std::vector<rewards::BindRecord>
MemberReads::bindsOfInviter(const MemberKey& inviter, Instant after, Instant until) const
{
    return m_failure.unwrap(readBindsOf(inviter, after, until));
}

Result<std::vector<rewards::BindRecord>>
MemberReads::readBindsOf(const MemberKey& inviter, Instant after, Instant until) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kBindsOfInviter));
    find.bind("inviter", inviter).bind("after", after).bind("until", until);
    return rowList<rewards::BindRecord>(find, toBind);
}

std::optional<rewards::BindRecord> MemberReads::bind(std::int64_t sequence) const
{
    return m_failure.unwrap(bindWhere(m_connection, sql::kBind, "seq", sequence));
}

std::optional<rewards::LinkRecord> MemberReads::link(const LinkId& id) const
{
    return m_failure.unwrap(readLink(id));
}

Result<std::optional<rewards::LinkRecord>> MemberReads::readLink(const LinkId& id) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLink));
    find.bind("id", id);
    return firstRow<rewards::LinkRecord>(find,
                                         [&id](const Row& row) -> Result<rewards::LinkRecord> {
                                             rewards::LinkRecord link;
                                             link.id = id;
                                             link.inviter = row.key<MemberKey>(0);
                                             link.shop = row.text(1);
                                             link.signatureGood = row.boolean(2);
                                             link.revokedAt = row.optionalInstant(3);
                                             return link;
                                         });
}

bool MemberReads::tombstoned(const std::string& phoneKey) const
{
    Result<Statement> find = m_connection.prepare(sql::kTombstoned);
    if (!find.ok()) {
        return m_failure.unwrap(Result<bool>(find.error()));
    }
    find->bind("phone", std::string_view(phoneKey));
    return m_failure.unwrap(find->step());
}

std::optional<rewards::MergeRecord> MemberReads::lastMergeOf(const MemberKey& from) const
{
    return m_failure.unwrap(readLastMerge(from));
}

Result<std::optional<rewards::MergeRecord>> MemberReads::readLastMerge(const MemberKey& from) const
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kLastMerge));
    find.bind("from", from);
    return firstRow<rewards::MergeRecord>(find,
                                          [&from](const Row& row) -> Result<rewards::MergeRecord> {
                                              rewards::MergeRecord merge;
                                              merge.from = from;
                                              merge.into = row.key<MemberKey>(0);
                                              merge.at = row.instant(1);
                                              merge.event = row.key<EventKey>(2);
                                              merge.eventSequence = row.integer(3);
                                              merge.undo = row.text(4);
                                              merge.undone = row.boolean(5);
                                              return merge;
                                          });
}

} // namespace linli::storage
