// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/staff/Staff.h"

#include "kit/TestShop.h"
#include "usecases/audit/Audit.h"
#include "usecases/backups/StartCopy.h"
#include "usecases/binding/Bind.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/campaigns/RunCampaign.h"
#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/honours/Honours.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/products/Products.h"
#include "usecases/reports/PayoutSheet.h"
#include "usecases/reports/Reports.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Rules.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/staff/PayOutPermit.h"
#include "usecases/staff/StaffSettings.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

NewMember named(const char* name)
{
    NewMember person;
    person.name = name;
    return person;
}

ProductDraft goods(const char* name, std::int64_t fen)
{
    ProductDraft draft;
    draft.name = name;
    draft.listFen = fen;
    return draft;
}

ShopProfile profileNamed(const char* name)
{
    ShopProfile profile;
    profile.name = name;
    return profile;
}

class StaffTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    std::string add(const char* name, staff::Role role, const char* pin)
    {
        return must(addStaff(shop(), {name, role, pin}));
    }
    void team()
    {
        owner = add("老王", staff::Role::Owner, "7391");
        cashier = add("小李", staff::Role::Cashier, "2580");
        viewer = add("会计", staff::Role::Viewer, "8052");
    }
    void as(const std::string& who, const char* pin)
    {
        ASSERT_TRUE(must(signIn(shop(), who, pin)).right);
    }
    template <typename T> static ErrorCode codeOf(const Result<T>& result)
    {
        return result.ok() ? ErrorCode{} : result.error().code();
    }
    std::vector<std::string> acts()
    {
        std::vector<std::string> texts;
        for (const ports::AuditRow& row : must(auditTrail(shop(), {}, {100, std::nullopt})).rows) {
            texts.push_back(row.act);
        }
        return texts;
    }

    kit::TestShop kit;
    std::string owner;
    std::string cashier;
    std::string viewer;
};

TEST_F(StaffTest, WithoutStaffTheOwnerOfTheComputerIsAskedForNothing)
{
    must(guardDesk(shop()));
    EXPECT_TRUE(permit(shop(), staff::Permission::ManageStaff).ok());
    EXPECT_TRUE(permitPayOut(shop(), 10'000'000).ok());
}

TEST_F(StaffTest, TheFirstOneIsAnOwnerAndPinsAreNotTrivial)
{
    EXPECT_EQ(codeOf(addStaff(shop(), {"小李", staff::Role::Cashier, "2580"})),
              ErrorCode::InvalidValue);
    for (const char* pin : {"", "123", "1234", "4321", "0000", "123456789", "12a4", "１２８４"}) {
        const auto refused = addStaff(shop(), {"老王", staff::Role::Owner, pin});
        EXPECT_EQ(codeOf(refused), ErrorCode::InvalidValue) << pin;
        EXPECT_EQ(refused.error().parameter("value"), "****");
    }
    team();
    EXPECT_EQ(codeOf(addStaff(shop(), {"小李", staff::Role::Viewer, "7391"})),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(must(listStaff(shop())).size(), 3U);
}

TEST_F(StaffTest, AfterOpeningNobodyMayWriteUntilSomebodySignsIn)
{
    team();
    kit.reopen();
    must(guardDesk(shop()));
    EXPECT_EQ(codeOf(enrol(shop(), named("李阿姨"))), ErrorCode::NotAllowed);
    as(cashier, "2580");
    EXPECT_TRUE(enrol(shop(), named("李阿姨")).ok());
    must(lockDesk(shop()));
    EXPECT_EQ(codeOf(enrol(shop(), named("王阿姨"))), ErrorCode::NotAllowed);
}

TEST_F(StaffTest, FiveWrongPinsRestTheAccountLongerEachTimeAndTheCountStays)
{
    team();
    for (int left = kPinTries - 1; left >= 0; --left) {
        const PinAnswer answer = must(signIn(shop(), cashier, "9999"));
        EXPECT_FALSE(answer.right);
        EXPECT_EQ(answer.triesLeft, left);
    }
    kit.reopen();
    must(guardDesk(shop()));
    const PinAnswer resting = must(signIn(shop(), cashier, "2580"));
    EXPECT_FALSE(resting.right) << "not even the right one";
    EXPECT_EQ(resting.blockedUntil, kit.clock().now() + Span::minutes(1));
    kit.clock().advance(Span::seconds(61));
    EXPECT_EQ(must(signIn(shop(), cashier, "9999")).blockedUntil,
              kit.clock().now() + Span::minutes(2));
    kit.clock().advance(Span::minutes(3));
    as(cashier, "2580");
    const std::vector<std::string> all = acts();
    EXPECT_EQ(std::count(all.begin(), all.end(), "wrong-pin"), 6);
}

TEST_F(StaffTest, APayOutAsksThePinEachTimeAndTheOwnersAboveTheLimit)
{
    team();
    const MemberKey aunt = kit.enrol("李阿姨");
    must(creditMember(shop(), aunt, {Unit("CNY"), 100'000}, "开业"));
    as(cashier, "2580");
    const auto pay = [&](std::int64_t fen) { return codeOf(payOut(shop(), {aunt, fen, 0})); };
    EXPECT_EQ(pay(500), ErrorCode::PinNeeded);
    EXPECT_FALSE(must(confirmPin(shop(), "2581")).right);
    EXPECT_EQ(pay(500), ErrorCode::PinNeeded);
    EXPECT_TRUE(must(confirmPin(shop(), "2580")).right);
    EXPECT_EQ(pay(500), ErrorCode{});
    EXPECT_EQ(pay(500), ErrorCode::PinNeeded) << "one PIN, one pay-out";
    EXPECT_TRUE(must(confirmPin(shop(), "2580")).right);
    EXPECT_EQ(pay(20'001), ErrorCode::OwnerNeeded);
    EXPECT_EQ(codeOf(confirmOwner(shop(), cashier, "2580")), ErrorCode::NotAllowed);
    EXPECT_TRUE(must(confirmOwner(shop(), owner, "7391")).right);
    EXPECT_EQ(pay(20'001), ErrorCode{});
    EXPECT_TRUE(must(confirmPin(shop(), "2580")).right);
    kit.clock().advance(Span::seconds(61));
    EXPECT_EQ(pay(500), ErrorCode::PinNeeded) << "a PIN holds for a minute";
}

TEST_F(StaffTest, OnePinPaysAWholeSheetAndTheSumCountsForTheLimit)
{
    team();
    const MemberKey aunt = kit.enrol("李阿姨");
    const MemberKey uncle = kit.enrol("王叔");
    for (const MemberKey& one : {aunt, uncle}) {
        must(creditMember(shop(), one, {Unit("CNY"), 100'000}, "开业"));
    }
    as(cashier, "2580");
    const auto pay = [&](std::int64_t fen) {
        return payOutAll(shop(), {{aunt, fen, 0}, {uncle, fen, 0}});
    };
    EXPECT_EQ(codeOf(pay(500)), ErrorCode::PinNeeded);
    EXPECT_TRUE(must(confirmPin(shop(), "2580")).right);
    EXPECT_EQ(codeOf(pay(0)), ErrorCode::OutOfRange);
    EXPECT_EQ(must(pay(500)).people, 2) << "nobody was paid before: the PIN still held";
    EXPECT_EQ(codeOf(pay(500)), ErrorCode::PinNeeded) << "one PIN, one sheet";
    EXPECT_TRUE(must(confirmPin(shop(), "2580")).right);
    EXPECT_EQ(codeOf(pay(15'000)), ErrorCode::OwnerNeeded) << "each is below, the sum above";
    EXPECT_TRUE(must(confirmOwner(shop(), owner, "7391")).right);
    EXPECT_EQ(must(pay(15'000)).amountFen, 30'000);
}

TEST_F(StaffTest, ACopyIsTheOwnersAffairAndWrittenDown)
{
    team();
    as(cashier, "2580");
    EXPECT_EQ(codeOf(startCopy(shop(), CopyAct::Seal)), ErrorCode::NotAllowed);
    as(owner, "7391");
    must(startCopy(shop(), CopyAct::Seal));
    const ports::AuditRow row = must(auditTrail(shop(), {}, {1, std::nullopt})).rows.front();
    EXPECT_EQ(row.act + " " + row.detail, "backup sealed");
    EXPECT_EQ(row.actor, owner);
}

TEST_F(StaffTest, AShopThatMayOnlyBeLookedAtCanBeUnlocked)
{
    team();
    must(lockDesk(shop()));
    must(kit.connection().execute("PRAGMA query_only = ON"));
    as(cashier, "2580");
    EXPECT_FALSE(shop().desk.locked);
    EXPECT_EQ(codeOf(signIn(shop(), owner, "7392")), ErrorCode::StorageReadOnly);
    EXPECT_EQ(shop().desk.actor, cashier);
}

TEST_F(StaffTest, TheOwnerConfirmsALargeAmountTwiceHerself)
{
    team();
    const MemberKey aunt = kit.enrol("李阿姨");
    must(creditMember(shop(), aunt, {Unit("CNY"), 100'000}, "开业"));
    as(owner, "7391");
    EXPECT_TRUE(must(confirmPin(shop(), "7391")).right);
    EXPECT_EQ(codeOf(payOut(shop(), {aunt, 30'000, 0})), ErrorCode::OwnerNeeded);
    EXPECT_TRUE(must(confirmOwner(shop(), owner, "7391")).right);
    EXPECT_TRUE(payOut(shop(), {aunt, 30'000, 0}).ok());
}

TEST_F(StaffTest, TheLastOwnerStaysUnlessSheIsTheLastOfAll)
{
    team();
    as(owner, "7391");
    EXPECT_EQ(codeOf(removeStaff(shop(), owner)), ErrorCode::Refused);
    EXPECT_EQ(codeOf(changeStaff(shop(), owner, {"老王", staff::Role::Cashier, ""})),
              ErrorCode::Refused);
    must(removeStaff(shop(), cashier));
    must(removeStaff(shop(), viewer));
    EXPECT_EQ(codeOf(signIn(shop(), cashier, "2580")), ErrorCode::NotFound);
    must(removeStaff(shop(), owner));
    EXPECT_FALSE(shop().desk.guarded);
    EXPECT_TRUE(permit(shop(), staff::Permission::ManageStaff).ok());
}

TEST_F(StaffTest, TheTrailSaysWhoDidWhatAndCannotBeChanged)
{
    team();
    as(cashier, "2580");
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    EXPECT_EQ(must(revealPhone(shop(), aunt)), "13800000001");
    ports::AuditQuery hers;
    hers.actor = cashier;
    const auto rows = must(auditTrail(shop(), hers, {100, std::nullopt})).rows;
    std::vector<std::string> texts;
    for (const ports::AuditRow& row : rows) {
        texts.push_back(row.act);
        EXPECT_EQ(row.detail.find("138"), std::string::npos) << row.act;
    }
    EXPECT_THAT(texts, testing::UnorderedElementsAre("phone-reveal", "link", "member", "sign-in"));
    EXPECT_FALSE(kit.connection().execute("UPDATE audit SET actor = 'x'").ok());
    EXPECT_FALSE(kit.connection().execute("DELETE FROM audit").ok());
    const auto byPages = [&] {
        ports::AuditQuery all;
        PageRequest page{2, std::nullopt};
        std::size_t seen = 0;
        do {
            const auto part = must(auditTrail(shop(), all, page));
            seen += part.rows.size();
            page.after = part.next;
        } while (page.after);
        return seen;
    };
    EXPECT_EQ(byPages(), static_cast<std::size_t>(must(auditTrail(shop(), {}, {1, {}})).total));
}

TEST_F(StaffTest, ACashierSeesThirtyWholePhonesADayAndTheOwnerAll)
{
    team();
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    as(cashier, "2580");
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(revealPhone(shop(), aunt).ok()) << i;
    }
    EXPECT_EQ(codeOf(revealPhone(shop(), aunt)), ErrorCode::OutOfRange);
    as(owner, "7391");
    EXPECT_TRUE(revealPhone(shop(), aunt).ok());
    kit.clock().advance(Span::days(1));
    as(cashier, "2580");
    EXPECT_TRUE(revealPhone(shop(), aunt).ok());
}

TEST_F(StaffTest, SettlementRunsWhoeverIsSignedInAndIsTheMachines)
{
    team();
    as(owner, "7391");
    kit.cashRule();
    const MemberKey host = kit.enrol("李阿姨");
    const MemberKey guest = kit.enrol("张伟");
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.clock().advance(Span::days(8));
    must(lockDesk(shop()));
    EXPECT_TRUE(must(settleIfDue(shop())).has_value());
    EXPECT_TRUE(shop().desk.locked);
    ports::AuditQuery machine;
    machine.withMachine = true;
    EXPECT_EQ(must(auditTrail(shop(), machine, {1, std::nullopt})).rows.front().actor, "machine");
}

TEST_F(StaffTest, TheMatrixHoldsInTheUseCasesAndNotOnlyOnTheScreen)
{
    team();
    kit.cashRule();
    const MemberKey aunt = kit.enrol("李阿姨", "13800000001");
    const std::string egg = kit.product("EGG", 2500);
    const OrderKey order = kit.paidOrder(aunt, 2500);
    struct Tried
    {
        const char* name;
        bool cashier;
        std::function<ErrorCode()> act;
    };
    const std::vector<Tried> all{
        {"enrol", true, [&] { return codeOf(enrol(shop(), named("新"))); }},
        {"fulfil", true, [&] { return codeOf(fulfilOrder(shop(), order)); }},
        {"edit", true, [&] { return codeOf(editMember(shop(), aunt, {})); }},
        {"reveal", true, [&] { return codeOf(revealPhone(shop(), aunt)); }},
        {"hold", true, [&] { return codeOf(holdProduct(shop(), egg, true)); }},
        {"price", false, [&] { return codeOf(saveProduct(shop(), goods("鸭", 1))); }},
        {"archive", false, [&] { return codeOf(archiveProduct(shop(), egg)); }},
        {"pause", false, [&] { return codeOf(pauseRule(shop(), RuleId("C"))); }},
        {"credit", false,
         [&] {
             return codeOf(creditMember(shop(), aunt, {Unit("CNY"), 1}, "x"));
         }},
        {"gift", false, [&] { return codeOf(receiveGift(shop(), {})); }},
        {"tier", false, [&] { return codeOf(saveHonourTier(shop(), {})); }},
        {"honour", false, [&] { return codeOf(decideHonour(shop(), "x", true, "x")); }},
        {"campaign", false, [&] { return codeOf(createCampaign(shop(), {})); }},
        {"stop", false, [&] { return codeOf(endSession(shop(), "x")); }},
        {"tick", true, [&] { return codeOf(tickCheck(shop(), "x", 0, true)); }},
        {"block", false, [&] { return codeOf(blockMember(shop(), aunt)); }},
        {"settings", false, [&] { return codeOf(saveShopProfile(shop(), profileNamed("x"))); }},
        {"staff", false,
         [&] {
             return codeOf(addStaff(shop(), {"x", staff::Role::Owner, "7391"}));
         }},
        {"limit", false, [&] { return codeOf(saveStaffSettings(shop(), {})); }},
        {"report", false,
         [&] { return codeOf(makeReport(shop(), ReportKind::Audit, board::WindowChoice::all())); }},
    };
    as(viewer, "8052");
    for (const Tried& tried : all) {
        EXPECT_EQ(tried.act(), ErrorCode::NotAllowed) << "viewer " << tried.name;
    }
    as(cashier, "2580");
    for (const Tried& tried : all) {
        EXPECT_EQ(tried.act() == ErrorCode::NotAllowed, !tried.cashier) << tried.name;
    }
    as(owner, "7391");
    for (const Tried& tried : all) {
        EXPECT_NE(tried.act(), ErrorCode::NotAllowed) << "owner " << tried.name;
    }
}

TEST_F(StaffTest, NeitherNameNorPinStandsInTheFile)
{
    team();
    auto rows = kit.connection().prepare("SELECT name, pin FROM staff");
    ASSERT_TRUE(rows.ok());
    while (must(rows->step())) {
        EXPECT_EQ(rows->row().blob(0).find("老王"), std::string::npos);
        EXPECT_EQ(rows->row().blob(1).find("argon2"), std::string::npos)
            << "sealed, not only hashed";
    }
}

} // namespace
} // namespace linli
