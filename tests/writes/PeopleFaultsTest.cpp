// SPDX-License-Identifier: GPL-3.0-or-later
// Neighbours, the counter, staff, rewards and rules not in tests/usecases: whichever statement
// fails.
#include "usecases/binding/Bind.h"
#include "usecases/counter/NewNeighbour.h"
#include "usecases/desk/Desk.h"
#include "usecases/members/Erase.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"
#include "usecases/members/Reading.h"
#include "usecases/privacy/Notice.h"
#include "usecases/reports/PayoutSheet.h"
#include "usecases/rewards/ReviewCases.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/StarterRules.h"
#include "usecases/settings/Welcome.h"
#include "usecases/staff/PayOutPermit.h"
#include "usecases/staff/Staff.h"
#include "usecases/tasks/Birthdays.h"
#include "usecases/tasks/Flows.h"

#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// Somebody nobody invited.
MemberKey guest(WriteScene& s)
{
    return s.kit.enrol("陈妈妈", "13800000003");
}

NewNeighbour caller(WriteScene& s)
{
    return {{}, "13800000008", "新邻居", s.li.text()};
}

/// Li has 5 yuan and an egg to collect.
void settled(WriteScene& s)
{
    s.kit.settleAfter(Span::days(8));
}

void collected(WriteScene& s)
{
    settled(s);
    s.text = "G/" + s.order.text() + "/inv";
    static_cast<void>(must(redeemReward(s.shop, RewardId(s.text))));
}

/// An order that a cashier gave to Li by hand waits for a decision.
void waiting(WriteScene& s)
{
    s.order = s.kit.paidOrder(guest(s), 2500);
    static_cast<void>(must(attributeOrder(s.shop, s.order, s.li)));
}

void staffed(WriteScene& s)
{
    s.text = must(addStaff(s.shop, {"老王", staff::Role::Owner, "7391"}));
}

/// A third neighbour, who may be Li over again.
void third(WriteScene& s)
{
    s.made = guest(s);
}

void merged(WriteScene& s)
{
    third(s);
    static_cast<void>(must(mergeMembers(s.shop, s.as<MemberKey>(), s.li)));
}

NewRule proposed(WriteScene& s)
{
    NewRule rule = starterRules(BusinessDay::of(s.kit.clock().now())).front().rule;
    rule.id = RuleId("START");
    return rule;
}

/// What is read outside a unit of work is remembered; it is by now.
void namesRead(WriteScene& s)
{
    static_cast<void>(must(listMembers(s.shop, {}, {50, std::nullopt})));
}

void confirmed(WriteScene& s)
{
    staffed(s);
    ASSERT_TRUE(must(confirmPin(s.shop, "7391")).right);
}

const NamedWrite kWrites[] = {
    {"BindTyped",
     [](WriteScene& s) { return errorOf(bindTyped(s.shop, s.as<MemberKey>(), "13800000001")); },
     third},
    {"BindByCode",
     [](WriteScene& s) { return errorOf(bindByCode(s.shop, s.as<MemberKey>(), s.text)); },
     [](WriteScene& s) {
         third(s);
         s.text = must(memberDetail(s.shop, s.li)).row.code;
     }},
    {"BindNeighbour", [](WriteScene& s) { return errorOf(bindNeighbour(s.shop, caller(s))); },
     nullptr, namesRead},
    {"SetReading", [](WriteScene& s) { return errorOf(setReading(s.shop, s.li, "li xiuying")); }},
    {"EraseMember", [](WriteScene& s) { return errorOf(eraseMember(s.shop, s.li)); }, settled},
    {"MergeMembers",
     [](WriteScene& s) { return errorOf(mergeMembers(s.shop, s.as<MemberKey>(), s.li)); }, third},
    {"UnmergeMember",
     [](WriteScene& s) { return errorOf(unmergeMember(s.shop, s.as<MemberKey>())); }, merged},
    {"SaveNoticeContact",
     [](WriteScene& s) { return errorOf(saveNoticeContact(s.shop, "店里找老王")); }},
    {"UndoRedeem", [](WriteScene& s) { return errorOf(undoRedeem(s.shop, RewardId(s.text))); },
     collected},
    {"PayOutAll",
     [](WriteScene& s) {
         return errorOf(payOutAll(s.shop, {{s.li, 300, 0}, {s.li, 100, 20}}));
     },
     settled},
    {"RejectWithReason",
     [](WriteScene& s) { return errorOf(rejectWithReason(s.shop, s.order, "不是邻居")); }, waiting},
    {"StartRules", [](WriteScene& s) { return errorOf(startRules(s.shop, {proposed(s)})); }},
    {"SettleIfDue", [](WriteScene& s) { return errorOf(settleIfDue(s.shop)); },
     [](WriteScene& s) { s.kit.clock().advance(Span::days(8)); }},
    {"LeaveFirstSteps", [](WriteScene& s) { return errorOf(leaveFirstSteps(s.shop)); }},
    {"ConfirmWrongPin", [](WriteScene& s) { return errorOf(confirmPin(s.shop, "2580")); }, staffed},
    {"ConfirmWrongOwner",
     [](WriteScene& s) { return errorOf(confirmOwner(s.shop, s.text, "2580")); }, confirmed},
    {"ForgetBirthday", [](WriteScene& s) { return errorOf(forgetBirthday(s.shop, s.li)); },
     [](WriteScene& s) {
         must(recordConsent(s.shop, s.li, kBirthdayConsent, "1", "counter"));
         must(saveBirthday(s.shop, s.li, 3, 2));
     }},
    {"SaveFlow", [](WriteScene& s) { return errorOf(saveFlow(s.shop, s.as<tasks::Flow>())); },
     [](WriteScene& s) {
         tasks::Flow flow = must(listFlows(s.shop)).front().flow;
         flow.most = 7;
         s.made = flow;
     }},
};

using PeopleWrites = FaultedWrite;

TEST_P(PeopleWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, PeopleWrites, testing::ValuesIn(kWrites), nameOfWrite);

} // namespace
} // namespace linli
