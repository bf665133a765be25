// SPDX-License-Identifier: GPL-3.0-or-later
// Every use case that writes and is not in FaultsTest: each statement of it fails in turn.
#include "usecases/FailEachStatement.h"
#include "usecases/members/Members.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Rules.h"
#include "usecases/settings/Preferences.h"
#include "usecases/settings/ShopProfile.h"

#include <gtest/gtest.h>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// What the acts work on: a neighbour, a product, a running rule.
struct Scene
{
    Shop& shop;
    MemberKey member;
    std::string product;
    RuleId rule;
};

struct NamedAct
{
    const char* name;
    std::optional<Error> (*act)(Scene&);
    /// Before the disk fails; may be null.
    void (*prepare)(Scene&) = nullptr;
};

const NamedAct kActs[] = {
    {"EditMember",
     [](Scene& s) {
         MemberEdit edit;
         edit.phone = "13800000009";
         edit.tags = std::vector<std::string>{"常客"};
         return errorOf(editMember(s.shop, s.member, edit));
     }},
    {"SetStaff", [](Scene& s) { return errorOf(setStaff(s.shop, s.member, true)); }},
    {"Block", [](Scene& s) { return errorOf(blockMember(s.shop, s.member)); }},
    {"Consent",
     [](Scene& s) { return errorOf(recordConsent(s.shop, s.member, "photo", "1", "counter")); }},
    {"ArchiveProduct", [](Scene& s) { return errorOf(archiveProduct(s.shop, s.product)); }},
    {"RestoreProduct", [](Scene& s) { return errorOf(restoreProduct(s.shop, s.product)); },
     [](Scene& s) { must(archiveProduct(s.shop, s.product)); }},
    {"HoldProduct", [](Scene& s) { return errorOf(holdProduct(s.shop, s.product, true)); }},
    {"AddRule",
     [](Scene& s) {
         FirstOrderRule rule;
         rule.id = RuleId("NEW");
         rule.unit = Unit("CNY");
         rule.inviterCount = 100;
         rule.window = {kit::at("2026-01-01 00:00"), kit::at("2027-01-01 00:00")};
         rule.budget = 1000;
         return errorOf(addRule(s.shop, ruleFrom(rule)));
     }},
    {"EditRule",
     [](Scene& s) {
         const Result<RuleRow> row = getRule(s.shop, s.rule);
         if (!row.ok()) {
             return std::optional(row.error());
         }
         rewards::Terms terms = row->terms();
         terms.holdDays = 9;
         return errorOf(editRule(s.shop, s.rule, terms));
     }},
    {"TopUp",
     [](Scene& s) {
         return errorOf(topUpRule(s.shop, s.rule, {Unit("CNY"), 500}));
     }},
    {"Pause", [](Scene& s) { return errorOf(pauseRule(s.shop, s.rule)); }},
    {"Resume", [](Scene& s) { return errorOf(resumeRule(s.shop, s.rule)); },
     [](Scene& s) { static_cast<void>(must(pauseRule(s.shop, s.rule))); }},
    {"Kill", [](Scene& s) { return errorOf(killRule(s.shop, s.rule, "坏了")); }},
    {"Credit",
     [](Scene& s) {
         return errorOf(creditMember(s.shop, s.member, {Unit("CNY"), 100}, "帮忙"));
     }},
    {"ShopProfile",
     [](Scene& s) {
         ShopProfile profile;
         profile.name = "老王生鲜";
         return errorOf(saveShopProfile(s.shop, profile));
     }},
    {"Preferences",
     [](Scene& s) {
         return errorOf(savePreferences(s.shop, {Language::English, Theme::Dark, 130}));
     }},
};

void PrintTo(const NamedAct& act, std::ostream* out)
{
    *out << act.name;
}

class EveryWrite : public FailEachStatement, public testing::WithParamInterface<NamedAct>
{
};

TEST_P(EveryWrite, IsAllOrNothingWhicheverStatementFails)
{
    Scene scene{kit.shop(), kit.enrol("李秀英", "13800000001"), {}, kit.cashRule()};
    scene.product = kit.product("EGG", 2500);
    if (GetParam().prepare != nullptr) {
        GetParam().prepare(scene);
    }
    failEachStatement([&] { return GetParam().act(scene); });
    RecordProperty("faults", faults);
}

INSTANTIATE_TEST_SUITE_P(UseCases, EveryWrite, testing::ValuesIn(kActs), [](const auto& tested) {
    return std::string(tested.param.name);
});

} // namespace
} // namespace linli
