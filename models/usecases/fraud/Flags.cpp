// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fraud/Flags.h"

#include "usecases/desk/Permit.h"
#include "usecases/gifts/PieceCost.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/posts/PostAudit.h"
#include "usecases/rewards/ReviewCases.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <charconv>

namespace linli::usecases {
namespace {

using ports::FlagState;
using ports::StoredFlag;

constexpr const char* kAutoRelease = "fraud.auto_release_days";
constexpr std::size_t kLongestReason = 200;

Result<std::string> nameOf(Shop& shop, const MemberKey& member)
{
    if (member.empty()) {
        return std::string();
    }
    LINLI_ASSIGN(const std::optional<MemberRow> row, shop.members.row(member));
    return row ? row->name : std::string();
}

Result<FlagRow> rowOf(Shop& shop, StoredFlag stored)
{
    FlagRow row;
    LINLI_ASSIGN(row.subjectName, nameOf(shop, stored.flag.subject));
    for (const fraud::Evidence& one : stored.flag.evidence) {
        LINLI_ASSIGN(std::string name, nameOf(shop, one.member));
        row.names.push_back(std::move(name));
    }
    LINLI_ASSIGN(const auto units, shop.features.fraud->atStake(stored.flag.key));
    for (const ports::SignalStore::AtStake& one : units) {
        LINLI_ASSIGN(const std::optional<std::int64_t> cost, pieceCost(shop, one.unit));
        row.atStakeFen += cost.value_or(0) * one.amount;
    }
    row.stored = std::move(stored);
    return row;
}

Result<StoredFlag> openFlag(Shop& shop, const std::string& key)
{
    LINLI_ASSIGN(const std::optional<StoredFlag> found, shop.features.fraud->flag(key));
    if (!found) {
        return Error::badInput(ErrorCode::NotFound, "signal", key, "a flag");
    }
    if (found->state != FlagState::Open) {
        return Error::badInput(ErrorCode::IllegalTransition, "signal", key, "open");
    }
    return *found;
}

Result<StoredFlag> decide(Shop& shop, StoredFlag flag, FlagState state, std::string reason)
{
    flag.state = state;
    flag.decidedAt = shop.clock.now();
    flag.actor = shop.desk.actor;
    flag.reason = std::move(reason);
    LINLI_TRY(shop.features.fraud->decide(flag));
    LINLI_TRY(notePost(shop, "signal-decide", flag.flag.key,
                       state == FlagState::Confirmed ? "confirmed" : "released"));
    return flag;
}

/// Every reward of its orders that still waits for a yes gets its no.
Result<void> rejectOrders(Shop& shop, const fraud::Flag& flag, const std::string& reason)
{
    for (const fraud::Evidence& one : flag.evidence) {
        if (!one.order.empty()) {
            LINLI_TRY(rejectWithReason(shop, one.order, reason)); // nothing waits: a refusal, not
                                                                  // an error
        }
    }
    return {};
}

} // namespace

Result<std::vector<FlagRow>> flags(Shop& shop, bool openOnly)
{
    LINLI_ASSIGN(std::vector<StoredFlag> stored, shop.features.fraud->flags(openOnly));
    std::vector<FlagRow> rows;
    for (StoredFlag& one : stored) {
        LINLI_ASSIGN(FlagRow row, rowOf(shop, std::move(one)));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::int64_t> openFlagCount(Shop& shop)
{
    LINLI_ASSIGN(const std::vector<StoredFlag> open, shop.features.fraud->flags(true));
    return static_cast<std::int64_t>(open.size());
}

Result<StoredFlag> releaseFlag(Shop& shop, const std::string& key, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::Review));
    LINLI_ASSIGN(std::string typed, typedText("reason", reason, kLongestReason));
    LINLI_ASSIGN(StoredFlag flag, openFlag(shop, key));
    return inOneUnit(shop, [&]() -> Result<StoredFlag> {
        return decide(shop, std::move(flag), FlagState::Released, std::move(typed));
    });
}

Result<StoredFlag> confirmFlag(Shop& shop, const std::string& key, const std::string& reason)
{
    LINLI_TRY(permit(shop, staff::Permission::Review));
    LINLI_ASSIGN(std::string typed, typedText("reason", reason, kLongestReason));
    if (typed.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "reason", "", "1–200");
    }
    LINLI_ASSIGN(StoredFlag flag, openFlag(shop, key));
    return inOneUnit(shop, [&]() -> Result<StoredFlag> {
        LINLI_TRY(rejectOrders(shop, flag.flag, typed));
        return decide(shop, std::move(flag), FlagState::Confirmed, std::move(typed));
    });
}

Result<fraud::Settings> signalSettings(Shop& shop)
{
    return shop.features.fraud->settings();
}

Result<void> setSignal(Shop& shop, int number, const fraud::SignalSetting& setting)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    LINLI_TRY(fraud::checkSetting(number, setting));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.features.fraud->set(number, setting));
        return notePost(shop, "signal-change", fraud::codeOf(number),
                        std::string(fraud::textOf(setting.action)) + " " +
                            std::to_string(setting.threshold));
    });
}

Result<std::int64_t> autoReleaseDays(Shop& shop)
{
    LINLI_ASSIGN(const std::optional<std::string> kept, shop.settings.get(kAutoRelease));
    std::int64_t days = 0;
    if (kept) {
        std::from_chars(kept->data(), kept->data() + kept->size(), days);
    }
    return days >= 3 && days <= 90 ? days : 0;
}

Result<void> setAutoReleaseDays(Shop& shop, std::int64_t days)
{
    LINLI_TRY(permit(shop, staff::Permission::EditRules));
    if (days != 0) {
        LINLI_TRY(checkRange("days", days, 3, 90));
    }
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(shop.settings.set(kAutoRelease, std::to_string(days)));
        return notePost(shop, "signal-change", "auto-release", std::to_string(days));
    });
}

} // namespace linli::usecases
