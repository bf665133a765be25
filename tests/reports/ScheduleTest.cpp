// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/ScheduleRunner.h"
#include "app/shared/reports/ScheduleWriting.h"
#include "ui/ConsoleShop.h"
#include "ui/pages/today/TodayPresenter.h"
#include "usecases/audit/Audit.h"
#include "usecases/reports/schedule/ScheduledReports.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "reports/ReportShop.h"

namespace linli {
namespace {

using namespace usecases;
using kit::at;
using kit::must;

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

report::WeeklySchedule weekly(const QString& folder)
{
    report::WeeklySchedule schedule;
    schedule.on = true;
    schedule.reports = {"rewards", "gifts", "orders"};
    schedule.folder = folder.toStdString();
    return schedule;
}

Result<int> runAll(kit::TestShop& shop)
{
    int made = 0;
    Boards boards(shop.shop());
    LINLI_ASSIGN(const std::vector<Instant> due, dueScheduledRuns(shop.shop()));
    for (const Instant& one : due) {
        LINLI_ASSIGN(const ScheduledRun run,
                     makeScheduledRun(shop.shop(), boards, one, one == due.back()));
        const Result<QString> folder =
            app::writeScheduledRun(run, {"老王生鲜", shop.clock().now(), words::Language::Zh});
        if (!folder) {
            LINLI_TRY(noteScheduleFailure(shop.shop(), folder.error()));
            return folder.error();
        }
        LINLI_TRY(noteScheduledRun(shop.shop(), run, folder->toStdString()));
        ++made;
    }
    return made;
}

class ScheduleTest : public testing::Test
{
  protected:
    kit::TestShop m_shop;
    QTemporaryDir m_folder;
};

TEST_F(ScheduleTest, EveryMissedWeekGetsItsFolderAndTheNewestWhatIsOfNow)
{
    must(saveReportSchedule(m_shop.shop(), weekly(m_folder.path())));
    fillForReports(m_shop);
    m_shop.clock().set(at("2026-03-25 09:00"));
    EXPECT_EQ(must(runAll(m_shop)), 3);
    EXPECT_EQ(entriesOf(m_folder.path()),
              (QStringList{QStringLiteral("邻里报表 2026-03-02–2026-03-08"),
                           QStringLiteral("邻里报表 2026-03-09–2026-03-15"),
                           QStringLiteral("邻里报表 2026-03-16–2026-03-22")}));
    EXPECT_EQ(entriesOf(m_folder.filePath(QStringLiteral("邻里报表 2026-03-02–2026-03-08"))),
              (QStringList{QStringLiteral("奖励报表 2026-03-02–2026-03-08.xlsx"),
                           QStringLiteral("订单明细 2026-03-02–2026-03-08.xlsx")}));
    EXPECT_EQ(entriesOf(m_folder.filePath(QStringLiteral("邻里报表 2026-03-16–2026-03-22"))).size(),
              3); // gifts too
    EXPECT_EQ(must(runAll(m_shop)), 0);
    const ScheduleNews news = must(scheduleNews(m_shop.shop()));
    EXPECT_FALSE(news.isRead);
    EXPECT_EQ(news.lastRun, at("2026-03-23 08:00"));
    EXPECT_EQ(news.madeAt, at("2026-03-25 09:00"));
    EXPECT_TRUE(QFileInfo(QString::fromStdString(news.folder)).isDir());
    must(markScheduleRead(m_shop.shop()));
    EXPECT_TRUE(must(scheduleNews(m_shop.shop())).isRead);
    ports::AuditQuery exports;
    exports.act = "export";
    EXPECT_EQ(must(auditTrail(m_shop.shop(), exports, {10, std::nullopt})).total, 3);
}

TEST_F(ScheduleTest, AFolderThatIsNotThereIsToldAndTriedAgain)
{
    const QString stick = m_folder.filePath(QStringLiteral("stick"));
    must(saveReportSchedule(m_shop.shop(), weekly(stick)));
    m_shop.clock().set(at("2026-03-09 08:00"));
    const auto failed = runAll(m_shop);
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code(), ErrorCode::FileUnwritable);
    EXPECT_TRUE(entriesOf(m_folder.path()).isEmpty()); // nothing was made in its place
    ScheduleNews news = must(scheduleNews(m_shop.shop()));
    EXPECT_FALSE(news.isRead);
    EXPECT_EQ(news.failure, nameOf(ErrorCode::FileUnwritable));
    EXPECT_EQ(news.failedPath, stick.toStdString());
    EXPECT_EQ(must(dueScheduledRuns(m_shop.shop())).size(), 1U);
    ASSERT_TRUE(QDir().mkpath(stick));
    EXPECT_EQ(must(runAll(m_shop)), 1);
    news = must(scheduleNews(m_shop.shop()));
    EXPECT_TRUE(news.failure.empty());
    EXPECT_EQ(entriesOf(stick).size(), 1);
}

TEST_F(ScheduleTest, AFolderOfTheSameNameFromBeforeStays)
{
    must(saveReportSchedule(m_shop.shop(), weekly(m_folder.path())));
    const QString name = QStringLiteral("邻里报表 2026-03-02–2026-03-08");
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(name + QStringLiteral("/mine")));
    m_shop.clock().set(at("2026-03-09 08:00"));
    EXPECT_EQ(must(runAll(m_shop)), 1);
    EXPECT_EQ(entriesOf(m_folder.path()), (QStringList{name, name + QStringLiteral(" (2)")}));
}

TEST_F(ScheduleTest, SwitchingItOnMakesNothingOfBefore)
{
    m_shop.clock().set(at("2026-03-11 10:00"));
    must(saveReportSchedule(m_shop.shop(), weekly(m_folder.path())));
    EXPECT_TRUE(must(dueScheduledRuns(m_shop.shop())).empty());
    m_shop.clock().set(at("2026-03-16 08:00"));
    EXPECT_EQ(must(dueScheduledRuns(m_shop.shop())).size(), 1U);
    report::WeeklySchedule other = must(reportSchedule(m_shop.shop()));
    other.format = report::FileFormat::Pdf; // not another time: what is due stays due
    must(saveReportSchedule(m_shop.shop(), other));
    EXPECT_EQ(must(dueScheduledRuns(m_shop.shop())).size(), 1U);
    EXPECT_EQ(must(reportSchedule(m_shop.shop())), other);
}

TEST_F(ScheduleTest, RefusesWhatCannotBeMade)
{
    const auto codeOf = [this](const report::WeeklySchedule& schedule) {
        const auto done = saveReportSchedule(m_shop.shop(), schedule);
        return done.ok() ? ErrorCode::Internal : done.error().code();
    };
    report::WeeklySchedule wrong = weekly({});
    EXPECT_EQ(codeOf(wrong), ErrorCode::MissingValue);
    wrong = weekly(m_folder.path());
    wrong.reports = {"nonsense"};
    EXPECT_EQ(codeOf(wrong), ErrorCode::UnknownOption);
    wrong = weekly(m_folder.path());
    wrong.hour = 24;
    EXPECT_EQ(codeOf(wrong), ErrorCode::OutOfRange);
}

TEST(ScheduleRunner, MakesWhatIsDueBesideTheWindowAndTellsToday)
{
    const QTemporaryDir folder;
    ui::ConsoleShop shop([&](kit::TestShop& inner) {
        must(saveReportSchedule(inner.shop(), weekly(folder.path())));
        fillForReports(inner);
        inner.clock().set(at("2026-03-17 09:00"));
    });
    app::ScheduleRunner runner(
        shop.context().shop,
        [](const ScheduledRun& run) {
            return app::writeScheduledRun(run, {"老王生鲜", run.due, words::Language::En});
        },
        nullptr);
    int told = 0;
    QObject::connect(&runner, &app::ScheduleRunner::told, &runner, [&told] { ++told; });
    std::optional<int> made;
    runner.run([&](const Result<int>& done) { made = must(done); });
    int busy = -1;
    runner.run([&](const Result<int>& done) { busy = must(done); });
    EXPECT_EQ(busy, 0); // one at a time
    ASSERT_TRUE(QTest::qWaitFor([&] { return made.has_value(); }, 60'000));
    EXPECT_EQ(*made, 2);
    EXPECT_EQ(told, 2);
    EXPECT_EQ(entriesOf(folder.path()).size(), 2);

    ui::TodayPresenter today(shop.context());
    today.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return today.isLoaded(); }, 60'000));
    const auto tasks = today.tasks();
    const auto line = std::find_if(tasks.begin(), tasks.end(), [](const ui::TodayTask& task) {
        return task.page == QLatin1String("reports");
    });
    ASSERT_NE(line, tasks.end());
    EXPECT_EQ(line->argument, QStringLiteral("folder"));
    EXPECT_TRUE(line->sentence.contains(folder.path()));
    shop.onStore([](kit::TestShop& inner) { must(markScheduleRead(inner.shop())); });
    ui::TodayPresenter later(shop.context());
    later.load();
    ASSERT_TRUE(QTest::qWaitFor([&] { return later.isLoaded(); }, 60'000));
    for (const ui::TodayTask& task : later.tasks()) {
        EXPECT_NE(task.page, QStringLiteral("reports"));
    }
}

} // namespace
} // namespace linli
