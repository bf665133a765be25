// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/fraud/SqliteSignalStore.h"

#include "storage/sqlite/fraud/SignalStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"

#include <algorithm>
#include <array>

namespace linli::storage {
namespace {

using ports::FlagState;
using ports::StoredFlag;

constexpr std::array<std::string_view, 4> kStates{"open", "released", "confirmed", "lapsed"};

std::string_view textOf(FlagState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

FlagState stateOf(const std::string& text)
{
    const auto found = std::find(kStates.begin(), kStates.end(), text);
    return static_cast<FlagState>(found - kStates.begin());
}

StoredFlag flagOf(const Row& row)
{
    StoredFlag stored;
    stored.flag.key = row.text(0);
    stored.flag.signal = static_cast<int>(row.integer(1));
    stored.flag.subject = row.key<MemberKey>(2);
    stored.flag.found = row.integer(3);
    stored.flag.allowed = row.integer(4);
    stored.action = fraud::parseAction(row.text(5)).value_or(fraud::Action::Review);
    stored.state = stateOf(row.text(6));
    stored.raisedAt = row.instant(7);
    stored.decidedAt = row.optionalInstant(8);
    stored.actor = row.text(9);
    stored.reason = row.text(10);
    return stored;
}

} // namespace

Result<bool> SqliteSignalStore::raise(const StoredFlag& stored)
{
    const fraud::Flag& flag = stored.flag;
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddFlag));
    add.bind("key", std::string_view(flag.key)).bind("signal", flag.signal);
    add.bind("subject", flag.subject).bind("found", flag.found).bind("allowed", flag.allowed);
    add.bind("action", fraud::textOf(stored.action)).bind("raised", stored.raisedAt);
    LINLI_ASSIGN(const std::int64_t added, add.runCounting());
    LINLI_ASSIGN(Statement renew, m_connection.prepare(sql::kRenewFlag));
    renew.bind("key", std::string_view(flag.key)).bind("found", flag.found);
    LINLI_ASSIGN(const std::int64_t open, renew.runCounting());
    if (open == 0) {
        return false;
    }
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropEvidence));
    LINLI_TRY(drop.bind("flag", std::string_view(flag.key)).run());
    LINLI_TRY(addEvidence(flag));
    return added == 1;
}

Result<void> SqliteSignalStore::addEvidence(const fraud::Flag& flag)
{
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddEvidence));
    std::int64_t position = 0;
    for (const fraud::Evidence& one : flag.evidence) {
        add.bind("flag", std::string_view(flag.key)).bind("position", position++);
        add.bind("at", one.at).bind("member", one.member).bind("order", one.order);
        add.bind("amount", one.amountFen).bind("note", std::string_view(one.note));
        LINLI_TRY(add.run());
    }
    return {};
}

Result<std::vector<StoredFlag>> SqliteSignalStore::read(std::string_view key, bool openOnly)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kFlags));
    rows.bind("key", key).bind("open", openOnly ? 1 : 0);
    std::vector<StoredFlag> flags;
    LINLI_TRY(eachRow(rows, [&flags](const Row& row) { flags.push_back(flagOf(row)); }));
    for (StoredFlag& stored : flags) {
        LINLI_ASSIGN(Statement facts, m_connection.prepare(sql::kEvidence));
        facts.bind("flag", std::string_view(stored.flag.key));
        LINLI_TRY(eachRow(facts, [&stored](const Row& row) {
            stored.flag.evidence.push_back({row.instant(0), row.key<MemberKey>(1),
                                            row.key<OrderKey>(2), row.integer(3), row.text(4)});
        }));
    }
    return flags;
}

Result<std::vector<StoredFlag>> SqliteSignalStore::flags(bool openOnly)
{
    return read({}, openOnly);
}

Result<std::optional<StoredFlag>> SqliteSignalStore::flag(std::string_view key)
{
    LINLI_ASSIGN(const std::vector<StoredFlag> found, read(key, false));
    return found.empty() || key.empty() ? std::nullopt : std::optional(found.front());
}

Result<void> SqliteSignalStore::decide(const StoredFlag& stored)
{
    LINLI_ASSIGN(Statement decide, m_connection.prepare(sql::kDecideFlag));
    decide.bind("key", std::string_view(stored.flag.key)).bind("state", textOf(stored.state));
    decide.bind("decided", stored.decidedAt).bind("actor", std::string_view(stored.actor));
    return decide.bind("reason", std::string_view(stored.reason)).run();
}

Result<std::int64_t> SqliteSignalStore::heldFen(const MemberKey& member)
{
    LINLI_ASSIGN(Statement sum, m_connection.prepare(sql::kHeldFen));
    sum.bind("member", member);
    LINLI_ASSIGN(const bool found, sum.step());
    return found ? sum.row().integer(0) : 0;
}

Result<bool> SqliteSignalStore::holds(const RewardId& reward)
{
    LINLI_ASSIGN(Statement ask, m_connection.prepare(sql::kHolds));
    ask.bind("reward", reward);
    LINLI_ASSIGN(const bool found, ask.step());
    return found && ask.row().integer(0) > 0;
}

Result<std::optional<int>> SqliteSignalStore::blocks(const MemberKey& member)
{
    LINLI_ASSIGN(Statement ask, m_connection.prepare(sql::kBlocks));
    ask.bind("member", member);
    LINLI_ASSIGN(const bool found, ask.step());
    return found ? std::optional(static_cast<int>(ask.row().integer(0))) : std::nullopt;
}

Result<std::vector<ports::SignalStore::AtStake>> SqliteSignalStore::atStake(std::string_view key)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kAtStake));
    rows.bind("key", key);
    std::vector<AtStake> all;
    LINLI_TRY(eachRow(rows, [&all](const Row& row) {
        all.push_back({row.key<Unit>(0), row.integer(1)});
    }));
    return all;
}

Result<std::vector<fraud::Activity>> SqliteSignalStore::activities(Instant endingAfter)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kActivities));
    rows.bind("after", endingAfter);
    std::vector<fraud::Activity> all;
    LINLI_TRY(eachRow(rows, [&all](const Row& row) {
        all.push_back({row.text(0),
                       row.key<MemberKey>(1),
                       {row.instant(2), row.instant(3)},
                       row.text(4),
                       row.text(5)});
    }));
    return all;
}

Result<void> SqliteSignalStore::keepActivity(const fraud::Activity& activity)
{
    LINLI_ASSIGN(Statement keep, m_connection.prepare(sql::kKeepActivity));
    keep.bind("id", std::string_view(activity.id)).bind("inviter", activity.inviter);
    keep.bind("from", activity.window.from).bind("to", activity.window.to);
    keep.bind("actor", std::string_view(activity.actor));
    return keep.bind("reason", std::string_view(activity.reason)).run();
}

Result<fraud::Settings> SqliteSignalStore::settings()
{
    fraud::Settings settings = fraud::defaultSettings();
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kFraudSettings));
    LINLI_TRY(eachRow(rows, [&settings](const Row& row) {
        const auto number = static_cast<int>(row.integer(0));
        const fraud::SignalSetting set{
            fraud::parseAction(row.text(1)).value_or(fraud::ruleOf(number).action), row.integer(2)};
        if (fraud::checkSetting(number, set).ok()) { // a file from elsewhere reads as the table
            settings.at(static_cast<std::size_t>(number - 1)) = set;
        }
    }));
    return settings;
}

Result<void> SqliteSignalStore::set(int signal, const fraud::SignalSetting& setting)
{
    LINLI_ASSIGN(Statement keep, m_connection.prepare(sql::kSetFraud));
    keep.bind("signal", signal).bind("action", fraud::textOf(setting.action));
    return keep.bind("threshold", setting.threshold).run();
}

} // namespace linli::storage
