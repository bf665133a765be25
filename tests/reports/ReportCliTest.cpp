// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "reports/ReportShop.h"

namespace linli {
namespace {

/// linlictl on a shop of its own, at a time of the test's.
class ReportCli : public testing::Test
{
  protected:
    struct Answer
    {
        int status = -1;
        QJsonObject json;
    };
    Answer run(const QString& now, const QStringList& words) const
    {
        QProcess process;
        process.start(qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linlictl"),
                      QStringList{QStringLiteral("--shop"), m_shop, QStringLiteral("--json"),
                                  QStringLiteral("--now"), now} +
                          words);
        EXPECT_TRUE(process.waitForFinished(30'000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        return {process.exitCode(), QJsonDocument::fromJson(said).object()};
    }
    void SetUp() override
    {
        ASSERT_EQ(run(m_monday, {QStringLiteral("init"), QStringLiteral("--name"),
                                 QStringLiteral("老王生鲜")})
                      .status,
                  0);
    }

    QTemporaryDir m_folder;
    QString m_shop = m_folder.filePath(QStringLiteral("s.linli"));
    QString m_monday = QStringLiteral("2026-03-02T10:00:00+08:00");
};

TEST_F(ReportCli, TheWeeklyFolderIsSetUpAndMade)
{
    const QString target = m_folder.filePath(QStringLiteral("weekly"));
    ASSERT_TRUE(QDir().mkpath(target));
    const Answer set = run(m_monday, {QStringLiteral("report"), QStringLiteral("scheduled"),
                                      QStringLiteral("--on"), QStringLiteral("--folder"), target,
                                      QStringLiteral("--reports"), QStringLiteral("days,orders"),
                                      QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(set.status, 0);
    EXPECT_EQ(set.json.value(QStringLiteral("next_at")).toString(),
              QStringLiteral("2026-03-09T08:00:00+08:00"));
    const Answer made =
        run(QStringLiteral("2026-03-17T09:00:00+08:00"),
            {QStringLiteral("report"), QStringLiteral("scheduled"), QStringLiteral("--run")});
    EXPECT_EQ(made.status, 0);
    EXPECT_EQ(made.json.value(QStringLiteral("made")).toArray().size(), 2);
    EXPECT_TRUE(made.json.value(QStringLiteral("due")).toArray().isEmpty());
    EXPECT_EQ(QDir(target).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    const Answer wrong = run(m_monday, {QStringLiteral("report"), QStringLiteral("scheduled"),
                                        QStringLiteral("--hour"), QStringLiteral("24")});
    EXPECT_EQ(wrong.status, 2);
}

TEST_F(ReportCli, AReportTakesColumnsAndLayouts)
{
    const QString file = m_folder.filePath(QStringLiteral("r.csv"));
    const auto heads = [&] {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return QString::fromUtf8(read.readLine()).trimmed();
    };
    const QStringList days{QStringLiteral("report"),   QStringLiteral("days"),
                           QStringLiteral("--window"), QStringLiteral("week:2026-03-02"),
                           QStringLiteral("--out"),    file};
    EXPECT_EQ(run(m_monday,
                  days + QStringList{QStringLiteral("--columns"), QStringLiteral("orders,date")})
                  .status,
              0);
    EXPECT_EQ(heads(), QStringLiteral("订单数,日期"));
    EXPECT_EQ(
        run(m_monday, days + QStringList{QStringLiteral("--columns"), QStringLiteral("x")}).status,
        2);
    EXPECT_EQ(
        run(m_monday, {QStringLiteral("report"), QStringLiteral("layout"), QStringLiteral("days"),
                       QStringLiteral("短"), QStringLiteral("--columns"),
                       QStringLiteral("date,net_gmv"), QStringLiteral("--default")})
            .status,
        0);
    EXPECT_EQ(run(m_monday, days).json.value(QStringLiteral("rows")).toInt(), 7);
    EXPECT_EQ(heads(), QStringLiteral("日期,净销售额"));
}

} // namespace
} // namespace linli
