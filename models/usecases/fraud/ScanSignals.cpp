// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fraud/ScanSignals.h"

#include "domain/member/PhoneCity.h"
#include "usecases/desk/Desk.h"
#include "usecases/fraud/Flags.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/posts/PostAudit.h"
#include "usecases/rewards/ReviewCases.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <array>
#include <map>

namespace linli::usecases {
namespace {

constexpr Span kLookBack = Span::days(180);
/// Farms come in a rush: older binds need no opened phone.
constexpr Span kPhonesOpened = Span::days(31);

bool isVirtual(const std::string& phone)
{
    static constexpr std::array<std::string_view, 5> kSegments{"162", "165", "167", "170", "171"};
    return phone.size() == 11 && std::ranges::any_of(kSegments, [&](std::string_view segment) {
               return phone.starts_with(segment);
           });
}

/// The city most phones come from; of several the first by name.
std::string mostCommon(const std::map<std::string, int>& cities)
{
    const auto most =
        std::ranges::max_element(cities, {}, [](const auto& city) { return city.second; });
    return most == cities.end() ? std::string() : most->first;
}

/// What only whole numbers tell: virtual operators, and where the people of a code come from.
Result<void> openPhones(Shop& shop, fraud::Facts& facts)
{
    const Instant since = shop.clock.now() - kPhonesOpened;
    std::map<std::string, int> cities;
    for (fraud::BindFact& bind : facts.binds) {
        if (bind.at >= since) {
            LINLI_ASSIGN(const auto identity, shop.members.identity(bind.invitee));
            if (!identity) {
                continue;
            }
            bind.virtualSegment = isVirtual(identity->phone);
            const std::string city(cityOf(identity->phone));
            if (!city.empty()) {
                ++cities[city];
            }
            if (!city.empty() && !bind.link.empty()) {
                facts.scans.push_back({bind.link, bind.inviter, city, {}, bind.at, bind.invitee});
            }
        }
    }
    facts.homeCity = mostCommon(cities);
    return {};
}

Result<int> raiseAll(Shop& shop, const fraud::Facts& facts)
{
    LINLI_ASSIGN(const fraud::Settings settings, signalSettings(shop));
    int raised = 0;
    for (fraud::Flag& flag : fraud::detect(facts, settings)) {
        ports::StoredFlag stored;
        stored.action = settings.at(static_cast<std::size_t>(flag.signal - 1)).action;
        stored.raisedAt = shop.clock.now();
        stored.flag = std::move(flag);
        LINLI_ASSIGN(const bool isNew, shop.features.fraud->raise(stored));
        raised += isNew ? 1 : 0;
    }
    return raised;
}

Result<int> lapseOld(Shop& shop)
{
    LINLI_ASSIGN(const std::int64_t days, autoReleaseDays(shop));
    if (days == 0) {
        return 0;
    }
    LINLI_ASSIGN(const auto open, shop.features.fraud->flags(true));
    int lapsed = 0;
    for (ports::StoredFlag flag : open) {
        const bool old = flag.raisedAt + Span::days(days) <= shop.clock.now();
        if (old && flag.action == fraud::Action::Review) {
            flag.state = ports::FlagState::Lapsed;
            flag.decidedAt = shop.clock.now();
            flag.actor = "machine";
            LINLI_TRY(shop.features.fraud->decide(flag));
            LINLI_TRY(notePost(shop, "signal-decide", flag.flag.key, "lapsed"));
            ++lapsed;
        }
    }
    return lapsed;
}

/// When she was bound, of the facts; her bind may be older than they are.
const fraud::BindFact* bindOf(const fraud::Facts& facts, const MemberKey& invitee)
{
    const auto found = std::find_if(facts.binds.rbegin(), facts.binds.rend(),
                                    [&](const auto& one) { return one.invitee == invitee; });
    return found == facts.binds.rend() ? nullptr : &*found;
}

Result<int> excuseActivities(Shop& shop, const fraud::Facts& facts)
{
    if (facts.activities.empty()) {
        return 0;
    }
    LINLI_ASSIGN(const std::vector<ReviewCase> cases, reviewCases(shop));
    int excused = 0;
    for (const ReviewCase& one : cases) {
        const bool hasteOnly = one.signals == std::vector<std::string>{"VELOCITY"};
        const fraud::BindFact* bind = bindOf(facts, one.invitee);
        if (hasteOnly && bind != nullptr && fraud::isExempt(facts, bind->inviter, bind->at)) {
            LINLI_TRY(approveReview(shop, one.order));
            ++excused;
        }
    }
    return excused;
}

} // namespace

Result<SignalScan> scanSignals(Shop& shop)
{
    const AsMachine machine(shop.desk); // the clock looks, whoever is signed in
    return inOneUnit(shop, [&]() -> Result<SignalScan> {
        LINLI_ASSIGN(fraud::Facts facts, shop.features.fraud->facts(shop.clock.now() - kLookBack));
        LINLI_TRY(openPhones(shop, facts));
        SignalScan scan;
        LINLI_ASSIGN(scan.raised, raiseAll(shop, facts));
        LINLI_ASSIGN(scan.lapsed, lapseOld(shop));
        LINLI_ASSIGN(scan.excused, excuseActivities(shop, facts));
        return scan;
    });
}

} // namespace linli::usecases
