// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign from the first draft to the closed session: whichever statement fails.
#include "usecases/campaigns/Campaigns.h"

#include "campaigns/CampaignFixture.h"
#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

void kept(WriteScene& s)
{
    s.text = must(createCampaign(s.shop, readyCampaign("fresh-neighbours")));
}

campaign::Campaign now(WriteScene& s)
{
    return must(getCampaign(s.shop, s.text));
}

void withEdit(WriteScene& s)
{
    kept(s);
    campaign::Campaign edited = now(s);
    edited.goal = "多卖二十份";
    s.made = edited;
}

/// Without a title it stays a draft.
void withHalfAnEdit(WriteScene& s)
{
    kept(s);
    campaign::Campaign edited = now(s);
    edited.title.clear();
    s.made = edited;
}

void withDraft(WriteScene& s)
{
    withHalfAnEdit(s);
    static_cast<void>(must(keepCampaign(s.shop, s.as<campaign::Campaign>())));
}

void overridable(WriteScene& s)
{
    kept(s);
    campaign::Campaign edited = now(s);
    edited.rules[0].trigger = "share";
    static_cast<void>(must(keepCampaign(s.shop, edited)));
}

void checked(WriteScene& s)
{
    kept(s);
    static_cast<void>(must(checkIn(s.shop, desk(), s.text)));
}

void scheduled(WriteScene& s)
{
    checked(s);
    static_cast<void>(must(schedule(s.shop, desk(), s.text)));
}

void live(WriteScene& s)
{
    scheduled(s);
    s.kit.clock().set(kit::at("2026-03-06 19:33"));
    static_cast<void>(must(goLive(s.shop, desk(), s.text)));
}

void ended(WriteScene& s)
{
    live(s);
    static_cast<void>(must(endSession(s.shop, s.text)));
}

void archived(WriteScene& s)
{
    kept(s);
    must(archiveCampaign(s.shop, s.text));
}

const NamedWrite kWrites[] = {
    {"CreateCampaign",
     [](WriteScene& s) {
         return errorOf(createCampaign(s.shop, readyCampaign("fresh-neighbours")));
     }},
    {"KeepCampaign",
     [](WriteScene& s) { return errorOf(keepCampaign(s.shop, s.as<campaign::Campaign>())); },
     withEdit},
    {"KeepHalfACampaign",
     [](WriteScene& s) { return errorOf(keepCampaign(s.shop, s.as<campaign::Campaign>())); },
     withHalfAnEdit},
    {"DiscardDraft", [](WriteScene& s) { return errorOf(discardDraft(s.shop, s.text)); },
     withDraft},
    {"DuplicateCampaign",
     [](WriteScene& s) {
         return errorOf(duplicateCampaign(s.shop, s.text, kit::at("2026-04-03 19:30")));
     },
     kept},
    {"ArchiveCampaign", [](WriteScene& s) { return errorOf(archiveCampaign(s.shop, s.text)); },
     kept},
    {"RestoreCampaign", [](WriteScene& s) { return errorOf(restoreCampaign(s.shop, s.text)); },
     archived},
    {"WaiveFinding",
     [](WriteScene& s) {
         return errorOf(
             waiveFinding(s.shop, desk(), s.text, "WX-01", "rules[0]", "只在店内海报使用"));
     },
     overridable},
    {"CheckIn", [](WriteScene& s) { return errorOf(checkIn(s.shop, desk(), s.text)); }, kept},
    {"Schedule", [](WriteScene& s) { return errorOf(schedule(s.shop, desk(), s.text)); }, checked},
    {"TakeBack", [](WriteScene& s) { return errorOf(takeBack(s.shop, s.text)); }, scheduled},
    {"GoLive", [](WriteScene& s) { return errorOf(goLive(s.shop, desk(), s.text)); }, scheduled},
    {"StepShow", [](WriteScene& s) { return errorOf(stepShow(s.shop, s.text, ShowStep::Next)); },
     live},
    {"SkipItem", [](WriteScene& s) { return errorOf(skipItem(s.shop, s.text, 1, true)); }, live},
    {"TickCheck", [](WriteScene& s) { return errorOf(tickCheck(s.shop, s.text, 0, true)); }, kept},
    {"TickPost", [](WriteScene& s) { return errorOf(tickPost(s.shop, s.text, 0, true)); }, kept},
    {"EndSession", [](WriteScene& s) { return errorOf(endSession(s.shop, s.text)); }, live},
    {"CloseSession",
     [](WriteScene& s) {
         return errorOf(closeSession(s.shop, s.text, {312, 88, 14}, "草莓备少了"));
     },
     ended},
};

using CampaignWrites = FaultedWrite;

TEST_P(CampaignWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, CampaignWrites, testing::ValuesIn(kWrites), nameOfWrite);

} // namespace
} // namespace linli
