// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/Backup.h"

#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace linli::backup {
namespace {

constexpr std::array kReasons{
    std::pair{Reason::Daily, std::string_view("daily")},
    std::pair{Reason::ByHand, std::string_view("hand")},
    std::pair{Reason::Import, std::string_view("before-import")},
    std::pair{Reason::Migration, std::string_view("before-migration")},
    std::pair{Reason::Restore, std::string_view("before-restore")},
};

constexpr std::string_view kEnding = ".linli";
constexpr std::size_t kTimeLength = 15; // 20260302-100000

/// "2026-03-02 10:00:00" → "20260302-100000"
std::string compact(Instant at)
{
    std::string text;
    for (const char c : at.toShanghaiText()) {
        if (c >= '0' && c <= '9') {
            text += c;
        } else if (c == ' ') {
            text += '-';
        }
    }
    return text;
}

std::optional<Instant> timeOf(std::string_view text)
{
    if (text.size() != kTimeLength || text[8] != '-') {
        return std::nullopt;
    }
    const std::string iso = std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) +
                            "-" + std::string(text.substr(6, 2)) + " " +
                            std::string(text.substr(9, 2)) + ":" + std::string(text.substr(11, 2)) +
                            ":" + std::string(text.substr(13, 2));
    const Result<Instant> at = Instant::parseIso(iso);
    return at.ok() && compact(*at) == text ? std::optional(*at) : std::nullopt;
}

/// Keeps the newest of each of the first `most` periods; `stamps` newest first.
template <typename PeriodOf>
void keepOnePer(const std::vector<Stamp>& stamps,
                std::size_t most,
                PeriodOf periodOf,
                std::set<Instant>& kept)
{
    std::set<BusinessDay> seen;
    for (const Stamp& stamp : stamps) {
        const bool first = seen.insert(periodOf(BusinessDay::of(stamp.madeAt))).second;
        if (seen.size() > most) {
            return;
        }
        if (first) {
            kept.insert(stamp.madeAt);
        }
    }
}

std::vector<Stamp> taken(const std::vector<Stamp>& stamps, bool (*wanted)(Reason))
{
    std::vector<Stamp> some;
    std::copy_if(stamps.begin(), stamps.end(), std::back_inserter(some),
                 [wanted](const Stamp& stamp) { return wanted(stamp.reason); });
    return some;
}

void addBeyond(const std::vector<Stamp>& stamps, std::size_t most, std::vector<Stamp>& gone)
{
    if (stamps.size() > most) {
        gone.insert(gone.end(), stamps.begin() + static_cast<std::ptrdiff_t>(most), stamps.end());
    }
}

} // namespace

std::string_view textOf(Reason reason)
{
    const auto* const found =
        std::find_if(kReasons.begin(), kReasons.end(),
                     [reason](const auto& one) { return one.first == reason; });
    return found->second;
}

std::string fileNameOf(const Stamp& stamp)
{
    return compact(stamp.madeAt) + "-" + std::string(textOf(stamp.reason)) + std::string(kEnding);
}

std::optional<Stamp> stampOf(std::string_view fileName)
{
    if (fileName.size() <= kTimeLength + 1 || !fileName.ends_with(kEnding)) {
        return std::nullopt;
    }
    const std::optional<Instant> at = timeOf(fileName.substr(0, kTimeLength));
    const std::string_view reason =
        fileName.substr(kTimeLength + 1, fileName.size() - kTimeLength - 1 - kEnding.size());
    for (const auto& [value, text] : kReasons) {
        if (at && fileName[kTimeLength] == '-' && text == reason) {
            return Stamp{*at, value};
        }
    }
    return std::nullopt;
}

std::vector<Stamp> outdated(std::vector<Stamp> stamps, const Rotation& rotation)
{
    std::sort(stamps.begin(), stamps.end(),
              [](const Stamp& a, const Stamp& b) { return a.madeAt > b.madeAt; });
    const std::vector<Stamp> daily =
        taken(stamps, [](Reason reason) { return reason == Reason::Daily; });
    std::set<Instant> kept;
    keepOnePer(
        daily, rotation.days, [](BusinessDay day) { return day; }, kept);
    keepOnePer(
        daily, rotation.weeks, [](BusinessDay day) { return day.weekStart(); }, kept);
    keepOnePer(
        daily, rotation.months, [](BusinessDay day) { return day.monthStart(); }, kept);
    std::vector<Stamp> gone;
    std::copy_if(daily.begin(), daily.end(), std::back_inserter(gone),
                 [&kept](const Stamp& stamp) { return !kept.contains(stamp.madeAt); });
    addBeyond(taken(stamps, [](Reason reason) { return reason == Reason::ByHand; }),
              rotation.byHand, gone);
    addBeyond(
        taken(stamps,
              [](Reason reason) { return reason != Reason::ByHand && reason != Reason::Daily; }),
        rotation.before, gone);
    return gone;
}

} // namespace linli::backup
