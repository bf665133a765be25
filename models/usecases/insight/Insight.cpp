// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/insight/Insight.h"

#include "domain/board/WindowSteps.h"
#include "usecases/boards/PublicNames.h"
#include "usecases/insight/PersonNames.h"

#include <algorithm>

namespace linli::usecases {
namespace {

using board::Attribution;

std::vector<board::TrendStep>
trendOf(const Attribution& attribution, const board::WindowChoice& choice, Instant now)
{
    const auto range = attribution.facts().range();
    std::vector<board::TrendStep> steps;
    board::WindowChoice at = choice;
    for (int i = 0; i < kTrendWindows; ++i) {
        const TimeWindow window = board::resolve(at, range, now);
        const bool known = range && window.to.unixMs() > range->firstMs;
        if (i > 0 && !known) {
            break;
        }
        steps.push_back(board::trendStep(attribution, window));
        const board::WindowChoice before = board::windowBefore(at);
        if (before == at) {
            break;
        }
        at = before;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

Result<std::vector<SharerPart>>
partsOf(Shop& shop, const Attribution& attribution, const TimeWindow& window)
{
    const auto ranked = board::rank(attribution, window, board::RankBy::Sales, kPartsShown);
    std::vector<board::MemberIndex> people;
    for (const board::RankRow& row : ranked) {
        people.push_back(row.member);
    }
    const board::BoardFacts& facts = attribution.facts();
    LINLI_ASSIGN(const PersonNames names, PersonNames::of(shop, facts, people));
    std::vector<NamedPerson> printed;
    for (const board::MemberIndex person : people) {
        printed.push_back({names.at(person).name, facts.members.creation[person]});
    }
    std::vector<std::string> masked = publicNames(printed);
    std::vector<SharerPart> parts;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const board::Fraction below = board::dependenceBelow(attribution, window, ranked[i].member);
        parts.push_back({names.at(people[i]).key, names.at(people[i]).name, std::move(masked[i]),
                         ranked[i].netGmvFen, below.num});
    }
    return parts;
}

} // namespace

Result<Insight>
insight(Shop& shop, Boards& boards, const board::WindowChoice& choice, const FactFilter& filter)
{
    Insight answer;
    answer.choice = choice;
    LINLI_ASSIGN(answer.now, boards.metrics(choice, filter));
    LINLI_ASSIGN(answer.before, boards.metrics(board::windowBefore(choice), filter));
    LINLI_ASSIGN(const Attribution* attribution, boards.attribution(filter));
    const TimeWindow window = answer.now.window;
    answer.trend = trendOf(*attribution, choice, shop.clock.now());
    answer.funnel = board::funnel(*attribution, window);
    LINLI_ASSIGN(answer.parts, partsOf(shop, *attribution, window));
    answer.partsCount = std::ssize(board::rank(*attribution, window, board::RankBy::Sales));
    return answer;
}

} // namespace linli::usecases
