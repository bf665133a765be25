// SPDX-License-Identifier: GPL-3.0-or-later
// The VIP group, its events and policies, honours: whichever statement fails.
#include "usecases/boards/Boards.h"
#include "usecases/honours/Honours.h"
#include "usecases/shop/Unit.h"
#include "usecases/vip/Vip.h"
#include "usecases/vip/VipEvents.h"

#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

void joined(WriteScene& s)
{
    static_cast<void>(must(joinVip(s.shop, {s.li})));
}

/// Sunday 2026-03-08, 14:00 to 16:00.
vip::VipEvent tea()
{
    vip::VipEvent event;
    event.title = "三月邻里茶会";
    event.place = "店里二楼";
    event.startsAt = kit::at("2026-03-08 14:00");
    event.endsAt = kit::at("2026-03-08 16:00");
    return event;
}

void planned(WriteScene& s)
{
    s.text = must(saveVipEvent(s.shop, tea())).id;
}

void invited(WriteScene& s)
{
    planned(s);
    static_cast<void>(must(inviteToEvent(s.shop, s.text, {s.li, s.wang})));
}

void accepted(WriteScene& s)
{
    invited(s);
    static_cast<void>(must(answerEvent(s.shop, s.text, s.li, vip::Answer::Coming)));
}

honours::Tier easyTier()
{
    honours::Tier tier;
    tier.id = "sharer";
    tier.position = 1;
    tier.name = "分享达人";
    tier.nameEn = "Sharer";
    tier.leastInvites = 1;
    return tier;
}

/// Wang's order makes Li a sharer; her neighbours are read by now.
void reached(WriteScene& s)
{
    must(saveHonourTier(s.shop, easyTier()));
    Boards boards(s.shop);
    static_cast<void>(must(honourList(s.shop, boards)));
}

void applied(WriteScene& s)
{
    reached(s);
    Boards boards(s.shop);
    s.text = must(applyForHonour(s.shop, boards, s.li, "sharer")).id;
}

void held(WriteScene& s)
{
    applied(s);
    static_cast<void>(must(decideHonour(s.shop, s.text, true, "")));
}

void tierWithoutGroup(WriteScene& s)
{
    must(setVipTier(s.shop, "sharer"));
    held(s);
}

const NamedWrite kWrites[] = {
    {"JoinVip",
     [](WriteScene& s) {
         return errorOf(joinVip(s.shop, {s.li, s.wang}));
     }},
    {"LeaveVip", [](WriteScene& s) { return errorOf(leaveVip(s.shop, s.li)); }, joined},
    {"SetVipTier", [](WriteScene& s) { return errorOf(setVipTier(s.shop, "sharer")); }, held},
    {"AdmitByTier", [](WriteScene& s) { return errorOf(admitByTier(s.shop)); }, tierWithoutGroup},
    {"SavePolicy",
     [](WriteScene& s) {
         return errorOf(savePolicy(s.shop, {{}, "会员日", "每月八日九折", {}}));
     }},
    {"RemovePolicy", [](WriteScene& s) { return errorOf(removePolicy(s.shop, s.text)); },
     [](WriteScene& s) {
         s.text = must(savePolicy(s.shop, {{}, "会员日", "每月八日九折", {}})).id;
     }},
    {"SaveVipEvent", [](WriteScene& s) { return errorOf(saveVipEvent(s.shop, tea())); }},
    {"CancelVipEvent", [](WriteScene& s) { return errorOf(cancelVipEvent(s.shop, s.text, true)); },
     invited},
    {"InviteToEvent",
     [](WriteScene& s) {
         return errorOf(inviteToEvent(s.shop, s.text, {s.li, s.wang}));
     },
     planned},
    {"AnswerEvent",
     [](WriteScene& s) { return errorOf(answerEvent(s.shop, s.text, s.li, vip::Answer::Coming)); },
     invited},
    {"UndoAnswer",
     [](WriteScene& s) { return errorOf(undoAnswer(s.shop, s.text, s.li, vip::Answer::Invited)); },
     accepted},
    {"CheckIn", [](WriteScene& s) { return errorOf(checkIn(s.shop, s.text, "13800000001")); },
     [](WriteScene& s) {
         accepted(s);
         s.kit.clock().set(kit::at("2026-03-08 13:50"));
     }},
    {"CloseAttendance", [](WriteScene& s) { return errorOf(closeAttendance(s.shop, s.text)); },
     [](WriteScene& s) {
         accepted(s);
         s.kit.clock().set(kit::at("2026-03-08 16:00"));
     }},
    {"SaveHonourTier", [](WriteScene& s) { return errorOf(saveHonourTier(s.shop, easyTier())); }},
    {"ApplyForHonour",
     [](WriteScene& s) {
         // In a unit of its own: outside of one a board remembers what it read.
         return errorOf(inOneUnit(s.shop, [&] {
             Boards boards(s.shop);
             return applyForHonour(s.shop, boards, s.li, "sharer");
         }));
     },
     reached},
    {"GrantHonour", [](WriteScene& s) { return errorOf(decideHonour(s.shop, s.text, true, "")); },
     applied},
    {"RefuseHonour",
     [](WriteScene& s) { return errorOf(decideHonour(s.shop, s.text, false, "再等等")); }, applied},
    {"EndHonour", [](WriteScene& s) { return errorOf(endHonour(s.shop, s.text, "搬走了")); }, held},
};

using VipWrites = FaultedWrite;

TEST_P(VipWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, VipWrites, testing::ValuesIn(kWrites), nameOfWrite);

} // namespace
} // namespace linli
