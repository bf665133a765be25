// SPDX-License-Identifier: GPL-3.0-or-later
// Signals about who came, from where, and who said yes.
#include "domain/fraud/Detect.h"
#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <map>
#include <set>

namespace linli::fraud {
namespace {

constexpr std::string_view kLeakPrefix = "F12:";

} // namespace

bool isExempt(const Facts& facts, const MemberKey& inviter, Instant at)
{
    return std::ranges::any_of(facts.activities, [&](const Activity& one) {
        return one.window.contains(at) && (one.inviter.empty() || one.inviter == inviter);
    });
}

LinkId leakedLinkOf(std::string_view flagKey)
{
    return flagKey.starts_with(kLeakPrefix)
               ? LinkId(std::string(flagKey.substr(kLeakPrefix.size())))
               : LinkId();
}

namespace parts {

/// F8, the day's half: the engine sees the haste of ten minutes itself.
void manyBinds(const Facts& facts, std::int64_t mostPerDay, std::vector<Flag>& flags)
{
    std::map<std::pair<MemberKey, BusinessDay>, std::vector<Evidence>> days;
    for (const BindFact& bind : facts.binds) {
        if (!bind.manual && !isExempt(facts, bind.inviter, bind.at)) {
            days[{bind.inviter, BusinessDay::of(bind.at)}].push_back(
                {bind.at, bind.invitee, {}, 0});
        }
    }
    for (auto& [by, binds] : days) {
        const auto count = static_cast<std::int64_t>(binds.size());
        if (count > mostPerDay) { // those up to the limit are honest until shown otherwise
            binds.erase(binds.begin(), binds.begin() + mostPerDay);
            flags.push_back({8, "F8:" + by.first.text() + ":" + by.second.toText(), by.first, count,
                             mostPerDay, std::move(binds)});
        }
    }
}

/// F12: one code used by phones of more cities than the shop's own than can be, or from a coupon
/// site.
void leakedCode(const Facts& facts, std::int64_t mostCities, std::vector<Flag>& flags)
{
    struct Seen
    {
        MemberKey inviter;
        std::set<std::string> cities;
        std::vector<Evidence> evidence;
        bool couponSite = false;
    };
    std::map<LinkId, Seen> links;
    for (const ScanFact& scan : facts.scans) {
        const bool elsewhere = !scan.city.empty() && scan.city != facts.homeCity;
        const bool couponSite = !scan.couponSite.empty();
        if (!elsewhere && !couponSite) {
            continue;
        }
        Seen& seen = links[scan.link];
        seen.inviter = scan.inviter;
        seen.couponSite = seen.couponSite || couponSite;
        if (elsewhere) {
            seen.cities.insert(scan.city);
        }
        seen.evidence.push_back({scan.at, scan.member, {}, 0, scan.couponSite});
    }
    for (auto& [link, seen] : links) {
        const auto cities = static_cast<std::int64_t>(seen.cities.size());
        if (cities > mostCities || seen.couponSite) {
            std::ranges::stable_sort(seen.evidence, {}, &Evidence::at); // two sources, one story
            flags.push_back({12, std::string(kLeakPrefix) + link.text(), seen.inviter, cities,
                             mostCities, std::move(seen.evidence)});
        }
    }
}

/// F14: of at least five yeses for one inviter's rewards, more than so many per cent by one of
/// several employees.
void oneApprover(const Facts& facts, std::int64_t mostPercent, std::vector<Flag>& flags)
{
    constexpr std::int64_t kFewest = 5;
    std::set<std::string> employees;
    std::map<MemberKey, std::int64_t> all;
    std::map<std::pair<MemberKey, std::string>, std::vector<Evidence>> byEmployee;
    for (const ReviewFact& review : facts.reviews) {
        if (review.actor.empty() || review.actor == "machine" || review.inviter.empty()) {
            continue;
        }
        employees.insert(review.actor);
        if (review.approved) {
            ++all[review.inviter];
            byEmployee[{review.inviter, review.actor}].push_back({review.at, {}, review.order, 0});
        }
    }
    if (employees.size() < 2) { // a shop where one person decides anyway
        return;
    }
    for (auto& [by, evidence] : byEmployee) {
        const auto own = static_cast<std::int64_t>(evidence.size());
        const std::int64_t total = all[by.first];
        if (total >= kFewest && own * 100 > mostPercent * total) {
            flags.push_back(
                {14,
                 "F14:" + by.first.text() + ":" + by.second + ":" + monthText(evidence.back().at),
                 by.first, own * 100 / total, mostPercent, std::move(evidence)});
        }
    }
}

/// F15: one account, several people: no pay-out to any of them until somebody looked.
void sharedAccount(const Facts& facts, std::vector<Flag>& flags)
{
    std::map<std::string, std::set<MemberKey>> accounts;
    for (const AccountFact& one : facts.accounts) {
        if (!one.account.empty()) {
            accounts[one.account].insert(one.member);
        }
    }
    for (const auto& [account, members] : accounts) {
        if (members.size() < 2) {
            continue;
        }
        Flag flag{15,
                  "F15:" + account.substr(0, 16),
                  *members.begin(),
                  static_cast<std::int64_t>(members.size()),
                  1,
                  {}};
        for (const MemberKey& member : members) {
            flag.evidence.push_back({{}, member, {}, 0});
        }
        flags.push_back(std::move(flag));
    }
}

/// F16: numbers of virtual operators, so many within 24 hours; a single one is a normal person.
void virtualNumbers(const Facts& facts, std::int64_t least, std::vector<Flag>& flags)
{
    std::map<MemberKey, std::vector<Evidence>> byInviter;
    for (const BindFact& bind : facts.binds) {
        if (bind.virtualSegment) {
            byInviter[bind.inviter].push_back({bind.at, bind.invitee, {}, 0});
        }
    }
    for (const auto& [inviter, binds] : byInviter) {
        for (std::size_t from = 0; from < binds.size();) {
            std::size_t to = from;
            while (to < binds.size() && binds[to].at < binds[from].at + Span::hours(24)) {
                ++to;
            }
            const auto count = static_cast<std::int64_t>(to - from);
            if (count < least) {
                ++from;
                continue;
            }
            flags.push_back(
                {16,
                 "F16:" + inviter.text() + ":" + BusinessDay::of(binds[from].at).toText(),
                 inviter,
                 count,
                 least,
                 {binds.begin() + static_cast<std::ptrdiff_t>(from),
                  binds.begin() + static_cast<std::ptrdiff_t>(to)}});
            from = to;
        }
    }
}

} // namespace parts
} // namespace linli::fraud
