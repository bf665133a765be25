// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: every kind of act a page offers, tried by the owner, a cashier, a viewer and at
// a locked desk, beside the table of domain/staff (spec/security.md S13).
#include "domain/staff/Permission.h"
#include "kit/TestShop.h"
#include "usecases/audit/Audit.h"
#include "usecases/backups/StartCopy.h"
#include "usecases/desk/Desk.h"
#include "usecases/fraud/LeakedCode.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/privacy/Consents.h"
#include "usecases/privacy/Notice.h"
#include "usecases/privacy/PersonFile.h"
#include "usecases/privacy/Retention.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/Rules.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/staff/Staff.h"
#include "usecases/staff/StaffSettings.h"

#include <set>

namespace linli::usecases {
namespace {

using staff::Permission;
using staff::Role;

struct Scene
{
    Shop& shop;
    MemberKey member;
    MemberKey other;
    std::string product;
    RuleId rule;
    OrderKey order;
};

template <typename T> bool forbidden(const Result<T>& result)
{
    return !result.ok() && result.error().code() == ErrorCode::NotAllowed;
}

struct Act
{
    const char* name;
    Permission needs;
    bool (*isForbidden)(Scene&);
};

NewMember somebody()
{
    NewMember person;
    person.name = "王小明";
    return person;
}

MemberEdit renamed()
{
    MemberEdit edit;
    edit.note = "x";
    return edit;
}

ProductDraft bun()
{
    ProductDraft draft;
    draft.sku = "BUN";
    draft.name = "馒头";
    draft.listFen = 100;
    return draft;
}

ShopProfile profile()
{
    ShopProfile made;
    made.name = "老王生鲜";
    made.phone = "0571-88888888";
    return made;
}

GivenConsent contact()
{
    GivenConsent given;
    given.purpose = privacy::Purpose::Contact;
    return given;
}

const Act kActs[] = {
    {"enrol", Permission::Sell, [](Scene& s) { return forbidden(enrol(s.shop, somebody())); }},
    {"placeOrder", Permission::Sell,
     [](Scene& s) {
         NewOrder order;
         order.buyer = s.member;
         order.lines = {{"EGG", 1, std::nullopt}};
         return forbidden(placeOrder(s.shop, order));
     }},
    {"settle", Permission::Settle, [](Scene& s) { return forbidden(settle(s.shop)); }},
    {"editMember", Permission::EditPeople,
     [](Scene& s) { return forbidden(editMember(s.shop, s.member, renamed())); }},
    {"giveConsent", Permission::EditPeople,
     [](Scene& s) { return forbidden(giveConsent(s.shop, s.member, contact())); }},
    {"withdrawConsent", Permission::EditPeople,
     [](Scene& s) {
         return forbidden(withdrawConsent(s.shop, s.member, privacy::Purpose::Contact));
     }},
    {"revealPhone", Permission::RevealPhone,
     [](Scene& s) { return forbidden(revealPhone(s.shop, s.member)); }},
    {"holdProduct", Permission::HoldGoods,
     [](Scene& s) { return forbidden(holdProduct(s.shop, s.product, true)); }},
    {"approveReview", Permission::Review,
     [](Scene& s) { return forbidden(approveReview(s.shop, s.order)); }},
    {"saveProduct", Permission::EditGoods,
     [](Scene& s) { return forbidden(saveProduct(s.shop, bun())); }},
    {"pauseRule", Permission::EditRules,
     [](Scene& s) { return forbidden(pauseRule(s.shop, s.rule)); }},
    {"creditMember", Permission::Credit,
     [](Scene& s) {
         return forbidden(creditMember(s.shop, s.member, {Unit("CNY"), 100}, "帮忙"));
     }},
    {"mergeMembers", Permission::ManagePeople,
     [](Scene& s) { return forbidden(mergeMembers(s.shop, s.other, s.member)); }},
    {"replaceLeakedCode", Permission::ManagePeople,
     [](Scene& s) { return forbidden(replaceLeakedCode(s.shop, "F12:0000000000")); }},
    {"blockMember", Permission::ManagePeople,
     [](Scene& s) { return forbidden(blockMember(s.shop, s.other)); }},
    {"eraseMember", Permission::ManagePeople,
     [](Scene& s) { return forbidden(eraseMember(s.shop, s.other)); }},
    {"eraseInactive", Permission::ManagePeople,
     [](Scene& s) { return forbidden(eraseInactive(s.shop, {})); }},
    {"personFile", Permission::Export,
     [](Scene& s) { return forbidden(personFile(s.shop, s.member)); }},
    {"auditReport", Permission::Export,
     [](Scene& s) { return forbidden(auditReport(s.shop, board::WindowChoice::all())); }},
    {"saveShopProfile", Permission::Settings,
     [](Scene& s) { return forbidden(saveShopProfile(s.shop, profile())); }},
    {"publishNotice", Permission::Settings,
     [](Scene& s) { return forbidden(publishNotice(s.shop, "甲", "a")); }},
    {"publishConsentText", Permission::Settings,
     [](Scene& s) {
         return forbidden(publishConsentText(s.shop, privacy::Purpose::Contact, "甲", "a"));
     }},
    {"saveStaffSettings", Permission::ManageStaff,
     [](Scene& s) {
         return forbidden(saveStaffSettings(s.shop, {10, 5000}));
     }},
    {"startCopy", Permission::Backup,
     [](Scene& s) { return forbidden(startCopy(s.shop, CopyAct::Make)); }},
};

void PrintTo(const Act& act, std::ostream* out)
{
    *out << act.name;
}

class RoleMatrix : public testing::TestWithParam<Act>
{
  protected:
    RoleMatrix()
    {
        scene.product = kit.product("EGG", 2500);
        scene.rule = kit.cashRule();
        scene.order = kit.paidOrder(scene.member, 2500);
    }
    kit::TestShop kit;
    Scene scene{
        kit.shop(), kit.enrol("李秀英", "13800000001"), kit.enrol("张叔", "13800000002"), {}, {},
        {}};
};

TEST_P(RoleMatrix, IsAllowedToExactlyThoseTheTableNames)
{
    const Act& act = GetParam();
    Desk& desk = kit.shop().desk;
    for (const Role role : {Role::Viewer, Role::Cashier, Role::Owner}) {
        desk.role = role;
        EXPECT_NE(act.isForbidden(scene), staff::may(role, act.needs))
            << std::string(staff::textOf(role));
    }
    desk.locked = true;
    EXPECT_TRUE(act.isForbidden(scene)) << "nobody is signed in";
}

INSTANTIATE_TEST_SUITE_P(Acts,
                         RoleMatrix,
                         testing::ValuesIn(kActs),
                         [](const testing::TestParamInfo<Act>& act) {
                             return std::string(act.param.name);
                         });

TEST(RoleTable, EveryPermissionOfThePeopleSideIsTried)
{
    std::set<Permission> tried;
    for (const Act& act : kActs) {
        tried.insert(act.needs);
    }
    // PayOut asks a PIN and Import a file: StaffTest and the import tests try them.
    EXPECT_EQ(tried.size(), static_cast<std::size_t>(staff::kPermissionCount - 2));
}

class Unmask : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    kit::TestShop kit;
    MemberKey aunt = kit.enrol("李秀英", "13800000001");
};

TEST_F(Unmask, ACashierSeesThirtyWholePhonesADayAndEachIsInTheTrailWithWhom)
{
    shop().desk.actor = "s1";
    shop().desk.role = Role::Cashier;
    for (int look = 0; look < 30; ++look) {
        kit::must(revealPhone(shop(), aunt));
    }
    EXPECT_EQ(revealPhone(shop(), aunt).error().code(), ErrorCode::OutOfRange);
    shop().desk.actor = "s2";
    kit::must(revealPhone(shop(), aunt)); // a day's worth each
    kit.clock().advance(Span::days(1));
    shop().desk.actor = "s1";
    kit::must(revealPhone(shop(), aunt));
    ports::AuditQuery query;
    query.act = "phone-reveal";
    auto trail = kit::must(auditTrail(shop(), query, {100, std::nullopt}));
    EXPECT_EQ(trail.total, 32);
    EXPECT_EQ(trail.rows.front().subject, aunt.text());
    EXPECT_EQ(trail.rows.front().actor, "s1");
    kit::must(nameSubjects(shop(), trail.rows));
    EXPECT_TRUE(trail.rows.front().subject.starts_with("李**")) << trail.rows.front().subject;
    EXPECT_EQ(trail.rows.front().subject.find("13800000001"), std::string::npos);
}

} // namespace
} // namespace linli::usecases
