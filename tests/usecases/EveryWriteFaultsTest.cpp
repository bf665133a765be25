// SPDX-License-Identifier: GPL-3.0-or-later
// Every use case that writes and is not in FaultsTest: each statement of it fails in turn.
#include "usecases/FailEachStatement.h"
#include "usecases/desk/Desk.h"
#include "usecases/drafts/Drafts.h"
#include "usecases/members/Members.h"
#include "usecases/privacy/Consents.h"
#include "usecases/privacy/Notice.h"
#include "usecases/privacy/PersonFile.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Rules.h"
#include "usecases/settings/Preferences.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/staff/Staff.h"
#include "usecases/staff/StaffSettings.h"

#include <gtest/gtest.h>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// What the acts work on: a neighbour, a product, a running rule, an owner and a cashier.
struct Scene
{
    Shop& shop;
    MemberKey member;
    std::string product;
    RuleId rule;
    std::string cashier;
};

struct NamedAct
{
    const char* name;
    std::optional<Error> (*act)(Scene&);
    /// Before the disk fails; may be null.
    void (*prepare)(Scene&) = nullptr;
};

NewStaff person(const char* name, staff::Role role, const char* pin)
{
    return {name, role, pin};
}

const ports::Draft kDraft{"member", "", "name=李阿姨", Instant()};

GivenConsent toContact()
{
    GivenConsent given;
    given.purpose = privacy::Purpose::Contact;
    return given;
}

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
    {"GiveConsent", [](Scene& s) { return errorOf(giveConsent(s.shop, s.member, toContact())); }},
    {"WithdrawConsent",
     [](Scene& s) { return errorOf(withdrawConsent(s.shop, s.member, privacy::Purpose::Contact)); },
     [](Scene& s) { must(giveConsent(s.shop, s.member, toContact())); }},
    {"ConsentWording",
     [](Scene& s) {
         return errorOf(publishConsentText(s.shop, privacy::Purpose::Contact, "甲", "a"));
     }},
    {"PublishNotice", [](Scene& s) { return errorOf(publishNotice(s.shop, "甲", "a")); },
     [](Scene& s) {
         ShopProfile profile;
         profile.name = "老王生鲜";
         profile.phone = "0571-88888888";
         must(saveShopProfile(s.shop, profile));
     }},
    {"PersonFile", [](Scene& s) { return errorOf(personFile(s.shop, s.member)); }},
    {"RevealPhone", [](Scene& s) { return errorOf(revealPhone(s.shop, s.member)); }},
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
    {"AddStaff",
     [](Scene& s) {
         return errorOf(addStaff(s.shop, person("小周", staff::Role::Viewer, "5307")));
     }},
    {"ChangeStaff",
     [](Scene& s) {
         return errorOf(
             changeStaff(s.shop, s.cashier, person("小陈", staff::Role::Viewer, "5307")));
     }},
    {"RemoveStaff", [](Scene& s) { return errorOf(removeStaff(s.shop, s.cashier)); }},
    {"SignIn", [](Scene& s) { return errorOf(signIn(s.shop, s.cashier, "2580")); }},
    {"SignInWrong", [](Scene& s) { return errorOf(signIn(s.shop, s.cashier, "2581")); }},
    {"LockDesk", [](Scene& s) { return errorOf(lockDesk(s.shop)); }},
    {"StaffSettings",
     [](Scene& s) {
         return errorOf(saveStaffSettings(s.shop, {10, 5000}));
     }},
    {"KeepDraft", [](Scene& s) { return errorOf(keepDraft(s.shop, kDraft)); }},
    {"DropDraft", [](Scene& s) { return errorOf(dropDraft(s.shop, "member", "")); },
     [](Scene& s) { must(keepDraft(s.shop, kDraft)); }},
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
    Scene scene{kit.shop(), kit.enrol("李秀英", "13800000001"), {}, kit.cashRule(), {}};
    scene.product = kit.product("EGG", 2500);
    must(addStaff(kit.shop(), person("老王", staff::Role::Owner, "7391")));
    scene.cashier = must(addStaff(kit.shop(), person("小李", staff::Role::Cashier, "2580")));
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
