// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/tasks/SqliteFlowFacts.h"

#include "storage/sqlite/rows/EachRow.h"
#include "storage/sqlite/rows/MemberArray.h"
#include "storage/sqlite/rows/TagLines.h"
#include "storage/sqlite/tasks/FlowFacts.sql.h"

#include <charconv>

namespace linli::storage {
namespace {

using tasks::Fact;
using tasks::Trigger;

Fact factOf(Trigger trigger, const Row& row)
{
    Fact fact;
    fact.trigger = trigger;
    fact.member = row.key<MemberKey>(0);
    fact.about = row.key<MemberKey>(1);
    fact.subject = row.text(2);
    fact.at = row.instant(3);
    return fact;
}

/// Rows of one neighbour and subject become one fact with all their units.
void addUnit(std::vector<Fact>& facts, Trigger trigger, const Row& row)
{
    Fact fact = factOf(trigger, row);
    const bool same = !facts.empty() && facts.back().member == fact.member &&
                      facts.back().subject == fact.subject;
    std::string gifts = row.text(4) + ":" + std::to_string(row.integer(5));
    std::int64_t count = row.integer(6);
    if (same) {
        gifts = facts.back().fields["reward"] + " " + gifts;
        const std::string& before = facts.back().fields["count"];
        std::int64_t earlier = 0;
        std::from_chars(before.data(), before.data() + before.size(), earlier);
        count += earlier;
    } else {
        facts.push_back(std::move(fact));
    }
    facts.back().fields["reward"] = gifts;
    facts.back().fields["count"] = std::to_string(count);
    facts.back().fields["day"] = facts.back().subject;
}

/// None: the trigger's facts stand in no table.
std::string_view queryOf(Trigger trigger)
{
    switch (trigger) {
    case Trigger::NewSharer:
        return sql::kNewSharers;
    case Trigger::Reward:
        return sql::kReleasedRewards;
    case Trigger::Waiting:
        return sql::kWaitingRewards;
    case Trigger::Dormant:
        return sql::kLastPurchases;
    case Trigger::Claim:
        return sql::kClaims;
    case Trigger::Campaign:
    case Trigger::WeekBegins:
    case Trigger::Birthday:
        break;
    }
    return {};
}

void addFact(std::vector<Fact>& facts, Trigger trigger, const Row& row)
{
    if (trigger == Trigger::Reward || trigger == Trigger::Waiting) {
        addUnit(facts, trigger, row);
        return;
    }
    Fact fact = factOf(trigger, row);
    fact.fields["day"] = BusinessDay::of(fact.at).toText();
    if (trigger == Trigger::NewSharer) {
        fact.fields["count"] = std::to_string(row.integer(4));
    }
    if (trigger == Trigger::Claim) {
        fact.fields["amount"] = std::to_string(row.integer(4));
        fact.fields["order"] = row.text(5);
        fact.fields["goods"] = row.text(6);
    }
    facts.push_back(std::move(fact));
}

} // namespace

Result<std::vector<Fact>> SqliteFlowFacts::facts(Trigger trigger, const TimeWindow& window)
{
    std::vector<Fact> facts;
    const std::string_view query = queryOf(trigger);
    if (query.empty()) {
        return facts;
    }
    LINLI_ASSIGN(Statement rows, m_connection.prepare(query));
    rows.bind("from", window.from).bind("to", window.to);
    LINLI_TRY(eachRow(rows, [&](const Row& row) { addFact(facts, trigger, row); }));
    return facts;
}

Result<std::vector<MemberKey>> SqliteFlowFacts::activeSince(Instant since)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kActiveMembers));
    rows.bind("since", since);
    std::vector<MemberKey> members;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { members.push_back(row.key<MemberKey>(0)); }));
    return members;
}

Result<std::vector<ports::MemberActivity>>
SqliteFlowFacts::activity(const std::vector<MemberKey>& members)
{
    const std::string json = memberArray(members);
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kActivity));
    rows.bind("members", std::string_view(json));
    std::vector<ports::MemberActivity> all;
    all.reserve(members.size());
    LINLI_TRY(eachRow(rows, [&](const Row& row) {
        all.push_back({row.key<MemberKey>(0), row.boolean(1), row.integer(2), row.integer(3),
                       row.integer(4), row.optionalInstant(5), splitTags(row.text(6))});
    }));
    return all;
}

Result<std::set<MemberKey>> SqliteFlowFacts::unreachable(const std::vector<MemberKey>& members)
{
    const std::string json = memberArray(members);
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kUnreachable));
    rows.bind("members", std::string_view(json));
    std::set<MemberKey> found;
    LINLI_TRY(eachRow(rows, [&](const Row& row) { found.insert(row.key<MemberKey>(0)); }));
    return found;
}

Result<std::vector<ports::Birthday>> SqliteFlowFacts::readBirthdays(std::string_view member)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kBirthdays));
    rows.bind("member", member);
    std::vector<std::pair<MemberKey, std::string>> sealed;
    LINLI_TRY(eachRow(
        rows, [&](const Row& row) { sealed.emplace_back(row.key<MemberKey>(0), row.blob(1)); }));
    std::vector<ports::Birthday> all;
    for (const auto& [key, bytes] : sealed) {
        LINLI_ASSIGN(const std::string plain, m_vault.open(bytes)); // "03-02"
        int month = 0;
        int day = 0;
        const std::string_view text(plain);
        if (text.size() == 5) {
            std::from_chars(text.data(), text.data() + 2, month);
            std::from_chars(text.data() + 3, text.data() + 5, day);
            all.push_back({key, month, day});
        }
    }
    return all;
}

Result<std::vector<ports::Birthday>> SqliteFlowFacts::birthdays()
{
    return readBirthdays({});
}

Result<std::optional<ports::Birthday>> SqliteFlowFacts::birthdayOf(const MemberKey& member)
{
    if (member.empty()) {
        return std::optional<ports::Birthday>();
    }
    LINLI_ASSIGN(const std::vector<ports::Birthday> found, readBirthdays(member.text()));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<void> SqliteFlowFacts::setBirthday(const MemberKey& member,
                                          std::optional<ports::Birthday> birthday,
                                          Instant at)
{
    if (!birthday) {
        LINLI_ASSIGN(Statement forget, m_connection.prepare(sql::kForgetBirthday));
        return forget.bind("member", member).run();
    }
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string sealed = m_vault.seal(two(birthday->month) + "-" + two(birthday->day));
    LINLI_ASSIGN(Statement set, m_connection.prepare(sql::kSetBirthday));
    return set.bind("member", member).bind("day", Blob{sealed}).bind("at", at).run();
}

} // namespace linli::storage
