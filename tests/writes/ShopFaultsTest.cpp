// SPDX-License-Identifier: GPL-3.0-or-later
// Boards, reports, signals of fraud, group buys, gifts, posts: whichever statement fails.
#include "usecases/backups/StartCopy.h"
#include "usecases/boards/Boards.h"
#include "usecases/boards/publish/SealedBoard.h"
#include "usecases/brake/Compensate.h"
#include "usecases/brake/TellAffected.h"
#include "usecases/checks/BooksReport.h"
#include "usecases/fraud/Activities.h"
#include "usecases/fraud/Flags.h"
#include "usecases/fraud/LeakedCode.h"
#include "usecases/fraud/ScanSignals.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/groups/Groups.h"
#include "usecases/insight/Alerts.h"
#include "usecases/posts/PostQueue.h"
#include "usecases/posts/Sending.h"
#include "usecases/posts/SharedPosts.h"
#include "usecases/posts/Webhooks.h"
#include "usecases/products/ProductPhoto.h"
#include "usecases/products/Products.h"
#include "usecases/reports/ExportNote.h"
#include "usecases/reports/ReportLayouts.h"
#include "usecases/reports/schedule/ScheduledReports.h"
#include "usecases/shop/Unit.h"

#include "writes/WriteTable.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

const board::WindowChoice& thisWeek()
{
    static const board::WindowChoice week = must(board::parseWindow("week:2026-03-02"));
    return week;
}

/// In a unit of its own: outside of one a board remembers what it read.
Result<SealedBoard> seal(WriteScene& s)
{
    return inOneUnit(s.shop, [&] {
        Boards boards(s.shop);
        return sealBoard(s.shop, boards, thisWeek(), board::RankBy::Referrals);
    });
}

void withRobot(WriteScene& s)
{
    s.text = must(keepWebhook(s.shop, {{}, "邻居群", "掌柜", {}})).id;
}

PostOrder greeting(const std::string& robot)
{
    return {robot, outreach::TextMessage{"明天上午十点开团", {"@all"}, {}}, "test", {}};
}

void sealedWithRobot(WriteScene& s)
{
    withRobot(s);
    s.made = must(seal(s));
}

void queued(WriteScene& s)
{
    withRobot(s);
    s.text = must(queuePost(s.shop, greeting(s.text))).id;
}

void underWay(WriteScene& s)
{
    queued(s);
    const std::optional<Outgoing> begun = must(beginNext(s.shop));
    ASSERT_TRUE(begun.has_value());
    s.made = *begun;
}

Sent answered(outreach::CallEnd end)
{
    Sent sent;
    sent.reply.end = end;
    return sent;
}

/// The line broke while it was sent: somebody has to look into the group.
void doubtful(WriteScene& s)
{
    underWay(s);
    const Sent sent = answered(outreach::CallEnd::NoAnswer);
    ASSERT_EQ(must(finish(s.shop, s.as<Outgoing>(), sent)).state, ports::PostState::Uncertain);
}

/// Three first orders at the least that earns: F10.
void farmed(WriteScene& s)
{
    for (int i = 0; i < 3; ++i) {
        s.kit.clock().advance(Span::minutes(11));
        const MemberKey person = s.kit.enrol("邻居" + std::to_string(i));
        s.kit.bind(person, s.li);
        s.kit.fulfil(s.kit.paidOrder(person, 2000));
    }
}

void flagged(WriteScene& s)
{
    farmed(s);
    static_cast<void>(must(scanSignals(s.shop)));
    const std::vector<FlagRow> found = must(flags(s.shop, true));
    ASSERT_FALSE(found.empty());
    s.text = found.front().stored.flag.key;
}

/// Her code stood on a coupon site: F12.
void leaked(WriteScene& s)
{
    must(s.kit.connection().execute(
        "INSERT INTO coupon_link (link, member, site, day_ms) SELECT id, inviter, 'smzdm.com', " +
        std::to_string(s.kit.clock().now().unixMs()) + " FROM invite_link WHERE inviter = '" +
        s.li.text() + "'"));
    static_cast<void>(must(scanSignals(s.shop)));
    s.text = must(flags(s.shop, true)).at(0).stored.flag.key;
    ASSERT_FALSE(fraud::leakedLinkOf(s.text).empty());
}

GiftReceipt eggs()
{
    return {Unit("egg"), 30, 80, must(BusinessDay::parse("2026-05-01")), "三月"};
}

void shelved(WriteScene& s)
{
    s.text = must(receiveGift(s.shop, eggs())).id;
}

void braked(WriteScene& s)
{
    const BusinessDay today = BusinessDay::of(s.kit.clock().now());
    s.text = must(pullBrake(s.shop, {"KIT", today, today, "有霉点", {}}));
    static_cast<void>(must(brakeOverview(s.shop, s.text)));
}

report::WeeklySchedule mondays()
{
    report::WeeklySchedule schedule;
    schedule.on = true;
    schedule.reports = {"rewards", "orders"};
    schedule.folder = "/tmp";
    return schedule;
}

ScheduledRun run(WriteScene& s)
{
    return {s.kit.clock().now(), {}, report::FileFormat::Xlsx, "/tmp", {}};
}

const NamedWrite kWrites[] = {
    {"SealBoard", [](WriteScene& s) { return errorOf(seal(s)); }},
    {"RecordPublication",
     [](WriteScene& s) {
         const std::string& id = s.as<SealedBoard>().id;
         return errorOf(recordPublication(s.shop, id, PublishWay::Clipboard));
     },
     sealedWithRobot},
    {"QueueBoardPost",
     [](WriteScene& s) {
         return errorOf(queueBoardPost(s.shop, s.as<SealedBoard>(), s.text,
                                       outreach::TextMessage{"本周榜", {}, {}}));
     },
     sealedWithRobot},
    {"KeepWebhook",
     [](WriteScene& s) {
         return errorOf(keepWebhook(s.shop, {{}, "邻居群", "掌柜", {}}));
     }},
    {"RemoveWebhook", [](WriteScene& s) { return errorOf(removeWebhook(s.shop, s.text)); },
     [](WriteScene& s) {
         withRobot(s);
         static_cast<void>(must(queuePost(s.shop, greeting(s.text))));
     }},
    {"QueuePost", [](WriteScene& s) { return errorOf(queuePost(s.shop, greeting(s.text))); },
     withRobot},
    {"CancelPost", [](WriteScene& s) { return errorOf(cancelPost(s.shop, s.text)); }, queued},
    {"BeginNext", [](WriteScene& s) { return errorOf(beginNext(s.shop)); }, queued},
    {"FinishSent",
     [](WriteScene& s) {
         return errorOf(finish(s.shop, s.as<Outgoing>(), answered(outreach::CallEnd::Answered)));
     },
     underWay},
    {"FinishUncertain",
     [](WriteScene& s) {
         return errorOf(finish(s.shop, s.as<Outgoing>(), answered(outreach::CallEnd::NoAnswer)));
     },
     underWay},
    {"RetryPost", [](WriteScene& s) { return errorOf(retryPost(s.shop, s.text)); }, doubtful},
    {"ConfirmPost", [](WriteScene& s) { return errorOf(confirmPost(s.shop, s.text)); }, doubtful},
    {"SetProductPhoto",
     [](WriteScene& s) { return errorOf(setProductPhoto(s.shop, s.text, "\xff\xd8\xffphoto")); },
     [](WriteScene& s) { s.text = must(getProduct(s.shop, "KIT")).id; }},
    {"ScanSignals", [](WriteScene& s) { return errorOf(scanSignals(s.shop)); }, farmed},
    {"ReleaseFlag", [](WriteScene& s) { return errorOf(releaseFlag(s.shop, s.text, "都是邻居")); },
     flagged},
    {"ConfirmFlag", [](WriteScene& s) { return errorOf(confirmFlag(s.shop, s.text, "刷单")); },
     flagged},
    {"ReplaceLeakedCode", [](WriteScene& s) { return errorOf(replaceLeakedCode(s.shop, s.text)); },
     leaked},
    {"OpenActivity",
     [](WriteScene& s) { return errorOf(openActivity(s.shop, s.li, 60, "发传单")); }},
    {"EndActivity", [](WriteScene& s) { return errorOf(endActivity(s.shop, s.text)); },
     [](WriteScene& s) { s.text = must(openActivity(s.shop, s.li, 60, "发传单")).id; }},
    {"SetSignal",
     [](WriteScene& s) {
         return errorOf(setSignal(s.shop, 10, {fraud::Action::Review, 4}));
     }},
    {"SetAutoReleaseDays", [](WriteScene& s) { return errorOf(setAutoReleaseDays(s.shop, 14)); }},
    {"OpenGroup", [](WriteScene& s) { return errorOf(openGroup(s.shop, {})); },
     [](WriteScene& s) { s.kit.groupRule(); }},
    {"ReceiveGift", [](WriteScene& s) { return errorOf(receiveGift(s.shop, eggs())); }},
    {"WriteOffGift", [](WriteScene& s) { return errorOf(writeOffGift(s.shop, s.text, 3, "碎了")); },
     shelved},
    {"CountGift", [](WriteScene& s) { return errorOf(countGift(s.shop, s.text, 28, "盘点")); },
     shelved},
    {"CompensateOrder",
     [](WriteScene& s) { return errorOf(compensateOrder(s.shop, s.text, s.order, 500)); }, braked},
    {"KeepBooksReport", [](WriteScene& s) { return errorOf(keepBooksReport(s.shop, {})); }},
    {"SaveAlertLimits",
     [](WriteScene& s) {
         AlertLimits limits;
         limits.dependencePercent = 55;
         return errorOf(saveAlertLimits(s.shop, limits));
     }},
    {"NoteExport",
     [](WriteScene& s) {
         return errorOf(noteExport(s.shop, {"rewards", "xlsx", 12, Phones::Masked}));
     }},
    {"StartCopy", [](WriteScene& s) { return errorOf(startCopy(s.shop, CopyAct::Seal)); }},
    {"NoteRestored", [](WriteScene& s) { return errorOf(noteRestored(s.shop)); }},
    {"SaveReportLayout",
     [](WriteScene& s) {
         return errorOf(
             saveReportLayout(s.shop, {ReportKind::Orders, "给会计", {"a.x", "a.y"}, true}));
     }},
    {"RemoveReportLayout",
     [](WriteScene& s) {
         return errorOf(removeReportLayout(s.shop, ReportKind::Orders, "给会计"));
     },
     [](WriteScene& s) {
         must(saveReportLayout(s.shop, {ReportKind::Orders, "给会计", {"a.x"}, true}));
     }},
    {"SaveReportSchedule",
     [](WriteScene& s) { return errorOf(saveReportSchedule(s.shop, mondays())); }},
    {"NoteScheduledRun",
     [](WriteScene& s) { return errorOf(noteScheduledRun(s.shop, run(s), "/tmp/a")); }},
    {"NoteScheduleFailure",
     [](WriteScene& s) {
         return errorOf(noteScheduleFailure(s.shop, Error(ErrorCode::StorageFull)));
     }},
    {"MarkScheduleRead", [](WriteScene& s) { return errorOf(markScheduleRead(s.shop)); },
     [](WriteScene& s) { must(noteScheduledRun(s.shop, run(s), "/tmp/a")); }},
};

using ShopWrites = FaultedWrite;

/// A read that breaks off must not stand in the way of the writes that come.
TEST_F(FailEachStatement, ABoardThatCannotBeReadLeavesTheShopWritable)
{
    WriteScene scene(kit);
    int failing = 0;
    for (bool reached = true; reached;) {
        ASSERT_LT(++failing, kMostStatements);
        for (const bool andAllLater : {false, true}) {
            Boards boards(scene.shop);
            const FailingDisk disk(kit.connection(), failing, andAllLater);
            const bool answered = boards.board(thisWeek(), board::RankBy::Referrals).ok();
            reached = disk.seen() >= failing;
            EXPECT_EQ(answered, !reached) << disk.failed();
            kit.connection().setFaultHook({});
            must(keepBooksReport(scene.shop, {}));
            ASSERT_FALSE(HasFailure()) << "after " << disk.failed();
        }
    }
    EXPECT_GT(failing, 5);
}

TEST_P(ShopWrites, IsAllOrNothingWhicheverStatementFails)
{
    failEachOf(GetParam());
}

INSTANTIATE_TEST_SUITE_P(UseCases, ShopWrites, testing::ValuesIn(kWrites), nameOfWrite);

} // namespace
} // namespace linli
