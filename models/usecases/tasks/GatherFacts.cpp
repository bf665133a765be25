// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/tasks/GatherFacts.h"

#include "usecases/campaigns/Campaigns.h"
#include "usecases/ports/tasks/TaskStore.h"
#include "usecases/shop/FeatureStores.h"

#include <algorithm>
#include <array>
#include <set>

namespace linli::usecases {
namespace {

using tasks::Fact;
using tasks::Trigger;

constexpr int kDaysActive = 180;
constexpr std::size_t kPlacesTold = 5;

/// Sessions that will take place: one fact for everybody who might like to hear of it.
Result<std::vector<Fact>> sessions(Shop& shop, const TimeWindow& window)
{
    std::vector<Fact> facts;
    LINLI_ASSIGN(const std::vector<CampaignRow> rows, shop.campaigns.list(false));
    for (const CampaignRow& row : rows) {
        const bool planned = row.state == campaign::CampaignState::Scheduled;
        if (!planned || !window.contains(row.startsAt)) {
            continue;
        }
        LINLI_ASSIGN(const std::optional<campaign::Campaign> one, shop.campaigns.byId(row.id));
        LINLI_ASSIGN(
            const std::vector<MemberKey> people,
            shop.features.tasks->facts().activeSince(shop.clock.now() - Span::days(kDaysActive)));
        for (const MemberKey& member : people) {
            Fact fact{Trigger::Campaign, member, {}, row.id, row.startsAt, {}};
            fact.fields = {{"session", row.title},
                           {"time", row.startsAt.toIso()},
                           {"room", one ? one->room : std::string()}};
            facts.push_back(std::move(fact));
        }
    }
    return facts;
}

std::string linesOf(const std::vector<BoardRow>& rows)
{
    static constexpr std::array<const char*, 3> kMedals{"🥇", "🥈", "🥉"};
    std::string lines;
    for (std::size_t i = 0; i < rows.size() && i < kPlacesTold; ++i) {
        lines += lines.empty() ? "" : "\n";
        lines += i < kMedals.size() ? std::string(kMedals[i]) : std::to_string(rows[i].rank) + ".";
        lines += " " + rows[i].masked + "  +" + std::to_string(rows[i].qualified);
    }
    return lines;
}

/// A week nobody brought anybody in is not told of.
Result<std::vector<Fact>> weeks(Boards& boards, const TimeWindow& window)
{
    std::vector<Fact> facts;
    BusinessDay monday = BusinessDay::of(window.from).weekStart();
    for (; monday.start() < window.to; monday = monday.plusDays(7)) {
        if (!window.contains(monday.start())) {
            continue;
        }
        const TimeWindow before{monday.plusDays(-7).start(), monday.start()};
        LINLI_ASSIGN(const BoardResult board, boards.boardOver(before, board::RankBy::Referrals));
        std::int64_t count = 0;
        for (const BoardRow& row : board.rows) {
            count += row.qualified;
        }
        if (count > 0) {
            facts.push_back({Trigger::WeekBegins,
                             {},
                             {},
                             monday.toText(),
                             monday.start(),
                             {{"board", linesOf(board.rows)},
                              {"count", std::to_string(count)},
                              {"day", monday.plusDays(-7).toText()}}});
        }
    }
    return facts;
}

/// The 29th of February is kept on the 28th in other years.
std::optional<BusinessDay> dayIn(int year, const ports::Birthday& birthday)
{
    Result<BusinessDay> day = BusinessDay::fromDate({year, birthday.month, birthday.day});
    if (!day && birthday.month == 2 && birthday.day == 29) {
        day = BusinessDay::fromDate({year, 2, 28});
    }
    return day ? std::optional(*day) : std::nullopt;
}

Result<std::vector<Fact>> birthdays(Shop& shop, const TimeWindow& window)
{
    std::vector<Fact> facts;
    LINLI_ASSIGN(const std::vector<ports::Birthday> all, shop.features.tasks->facts().birthdays());
    const int first = BusinessDay::of(window.from).date().year;
    const int last = BusinessDay::of(window.to).date().year;
    for (const ports::Birthday& birthday : all) {
        for (int year = first; year <= last; ++year) {
            const std::optional<BusinessDay> day = dayIn(year, birthday);
            if (day && window.contains(day->start())) {
                facts.push_back({Trigger::Birthday,
                                 birthday.member,
                                 {},
                                 std::to_string(year),
                                 day->start(),
                                 {{"day", day->toText()}}});
            }
        }
    }
    return facts;
}

/// How long ago it is, as of today.
void tellDays(std::vector<Fact>& facts, Instant now)
{
    for (Fact& fact : facts) {
        const int days = BusinessDay::of(now).daysSince(BusinessDay::of(fact.at));
        fact.fields["days"] = std::to_string(std::max(days, 0));
    }
}

} // namespace

Result<std::vector<Fact>>
factsOf(Shop& shop, Boards& boards, Trigger trigger, const TimeWindow& window)
{
    switch (trigger) {
    case Trigger::Campaign:
        return sessions(shop, window);
    case Trigger::WeekBegins:
        return weeks(boards, window);
    case Trigger::Birthday:
        return birthdays(shop, window);
    case Trigger::NewSharer:
    case Trigger::Reward:
    case Trigger::Waiting:
    case Trigger::Dormant:
    case Trigger::Claim:
        break;
    }
    LINLI_ASSIGN(std::vector<Fact> facts, shop.features.tasks->facts().facts(trigger, window));
    tellDays(facts, shop.clock.now());
    return facts;
}

Result<std::vector<Fact>>
gatherFacts(Shop& shop, Boards& boards, const std::vector<tasks::Flow>& flows)
{
    std::map<Trigger, TimeWindow> windows;
    for (const tasks::Flow& flow : flows) {
        if (!flow.on) {
            continue;
        }
        const TimeWindow own = tasks::factWindow(flow, shop.clock.now());
        TimeWindow& whole = windows.try_emplace(flow.trigger, own).first->second;
        whole = {std::min(whole.from, own.from), std::max(whole.to, own.to)};
    }
    std::vector<Fact> all;
    for (const auto& [trigger, window] : windows) {
        LINLI_ASSIGN(const std::vector<Fact> facts, factsOf(shop, boards, trigger, window));
        all.insert(all.end(), facts.begin(), facts.end());
    }
    return all;
}

Result<std::map<MemberKey, tasks::Standing>> standingsOf(Shop& shop,
                                                         const std::vector<MemberKey>& members)
{
    std::map<MemberKey, tasks::Standing> standings;
    ports::FlowFacts& facts = shop.features.tasks->facts();
    LINLI_ASSIGN(const std::vector<ports::MemberActivity> all, facts.activity(members));
    LINLI_ASSIGN(const std::set<MemberKey> silent, facts.unreachable(members));
    const BusinessDay today = BusinessDay::of(shop.clock.now());
    for (const ports::MemberActivity& row : all) {
        tasks::Standing standing;
        standing.orders = row.orders;
        standing.invited = row.invited;
        standing.spentFen = row.spentFen;
        if (row.lastOrderAt) {
            standing.silentDays = today.daysSince(BusinessDay::of(*row.lastOrderAt));
        }
        standing.tags = {row.tags.begin(), row.tags.end()};
        standing.reachable = !silent.contains(row.member) && !row.blocked;
        standings.emplace(row.member, std::move(standing));
    }
    return standings;
}

} // namespace linli::usecases
