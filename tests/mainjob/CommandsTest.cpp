// SPDX-License-Identifier: GPL-3.0-or-later
// What linlictl answers and with which status (spec/cli.md), on the built program.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "mainjob/Command.h"

namespace linli::mainjob {
namespace {

class Commands : public testing::Test
{
  protected:
    void SetUp() override
    {
        ASSERT_EQ(ask({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("店")}), 0);
    }
    /// Keeps the document that was printed, of an error the one on stderr.
    int ask(QStringList words)
    {
        const CommandAnswer answer =
            linlictl(path("shop.linli"), words << QStringLiteral("--json"));
        const QString printed = answer.status == 0 ? answer.out : answer.err;
        said = QJsonDocument::fromJson((answer.out.isEmpty() ? printed : answer.out).toUtf8())
                   .object();
        return answer.status;
    }
    [[nodiscard]] QString error(const char* part) const
    {
        return said.value(QLatin1String("error")).toObject().value(QLatin1String(part)).toString();
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QJsonObject said;

  private:
    QTemporaryDir m_folder;
};

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

TEST_F(Commands, AProductIsChangedOnlyWhereItIsNamed)
{
    ASSERT_EQ(ask(words("product add --sku EGG --name 鸡蛋 --list_fen 2680 --live_fen 2480 "
                        "--reward_allowed false")),
              0);
    EXPECT_FALSE(said.value(QLatin1String("reward_allowed")).toBool(true));
    ASSERT_EQ(ask(words("product edit EGG --list_fen 2780 --reward_allowed true")), 0);
    EXPECT_EQ(said.value(QLatin1String("list_fen")).toInt(), 2780);
    EXPECT_EQ(said.value(QLatin1String("live_fen")).toInt(), 2480);
    EXPECT_EQ(said.value(QLatin1String("name")).toString(), QStringLiteral("鸡蛋"));
    EXPECT_TRUE(said.value(QLatin1String("reward_allowed")).toBool());
    ASSERT_EQ(ask({QStringLiteral("product"), QStringLiteral("edit"), QStringLiteral("EGG"),
                   QStringLiteral("--live_fen"), QString()}),
              0);
    EXPECT_TRUE(said.value(QLatin1String("live_fen")).isNull());
    EXPECT_EQ(ask(words("product edit EGG --reward_allowed maybe")), 2);
    EXPECT_EQ(error("allowed"), QStringLiteral("true, false"));
}

TEST_F(Commands, AProductGoesIntoTheRecycleBinAndBack)
{
    ASSERT_EQ(ask(words("product add --sku EGG --name 鸡蛋 --list_fen 2680")), 0);
    ASSERT_EQ(ask(words("product archive EGG")), 0);
    EXPECT_FALSE(said.value(QLatin1String("archived_at")).isNull());
    ASSERT_EQ(ask(words("product restore EGG")), 0);
    EXPECT_TRUE(said.value(QLatin1String("archived_at")).isNull());
    EXPECT_EQ(ask(words("product hold NONE")), 1);
    EXPECT_EQ(error("code"), QStringLiteral("NOT_FOUND"));
}

TEST_F(Commands, ANeighbourIsChangedOnlyWhereSheIsNamed)
{
    ASSERT_EQ(ask(words("member add --name 李阿姨 --phone 13800000001 --estate 幸福里")), 0);
    ASSERT_EQ(ask(words("member edit 13800000001 --nickname 李姐 --tags 常客;宝妈")), 0);
    EXPECT_EQ(said.value(QLatin1String("nickname")).toString(), QStringLiteral("李姐"));
    EXPECT_EQ(said.value(QLatin1String("estate")).toString(), QStringLiteral("幸福里"));
    EXPECT_EQ(said.value(QLatin1String("tags")).toArray().size(), 2);
    EXPECT_EQ(ask(words("member edit 13800000001 --phone 123")), 2);
    EXPECT_EQ(error("field"), QStringLiteral("phone"));
}

TEST_F(Commands, AFigureListsTheRowsItIsCountedFrom)
{
    ASSERT_EQ(ask({QStringLiteral("metrics"), QStringLiteral("--rows"), QStringLiteral("net_gmv"),
                   QStringLiteral("--out"), path("rows.xlsx")}),
              0);
    EXPECT_EQ(said.value(QLatin1String("metric")).toString(), QStringLiteral("net_gmv"));
    EXPECT_TRUE(said.value(QLatin1String("rows")).toArray().isEmpty());
    EXPECT_TRUE(QFile::exists(path("rows.xlsx")));
    EXPECT_NE(ask(words("metrics --rows everything")), 0);
    EXPECT_EQ(error("code"), QStringLiteral("UNKNOWN_OPTION"));
}

/// A slip of the pen is not answered by figures of nothing.
TEST_F(Commands, AFilterTheShopHasNothingOfIsRefused)
{
    ASSERT_EQ(ask(words("product add --sku EGG --name 鸡蛋 --list_fen 2680")), 0);
    ASSERT_EQ(ask(words("member add --name 李阿姨 --estate 幸福里")), 0);
    EXPECT_EQ(ask(words("metrics --product EGG --building 幸福里")), 0);
    for (const char* question : {"metrics --product EGGS", "board --building 幸福",
                                 "metrics "
                                 "--rows net_gmv --campaign nothing"}) {
        EXPECT_EQ(ask(words(question)), 2) << question;
        EXPECT_EQ(error("code"), QStringLiteral("UNKNOWN_OPTION")) << question;
    }
    EXPECT_EQ(error("field"), QStringLiteral("campaign"));
}

TEST_F(Commands, AShopWithoutPagesHasNoCodeForANewPhone)
{
    ASSERT_EQ(ask(words("member add --name 李阿姨 --phone 13800000001")), 0);
    EXPECT_NE(ask(words("member phone-code 13800000001")), 0);
    EXPECT_EQ(error("code"), QStringLiteral("NOT_LINKED"));
}

TEST_F(Commands, LimitsOfAlertsAreKeptOrRefused)
{
    ASSERT_EQ(ask(words("alerts --dependence 55 --cost-fen 1200")), 0);
    EXPECT_TRUE(said.value(QLatin1String("alerts")).toArray().isEmpty());
    EXPECT_NE(ask(words("alerts --claims 0")), 0);
    EXPECT_EQ(error("code"), QStringLiteral("OUT_OF_RANGE"));
}

TEST_F(Commands, AnUnknownSecondWordIsAnsweredWithItsFamily)
{
    EXPECT_EQ(ask(words("product paint EGG")), 2);
    EXPECT_EQ(error("value"), QStringLiteral("product paint"));
    EXPECT_TRUE(error("allowed").startsWith(QStringLiteral("product add, product edit")));
    EXPECT_FALSE(error("allowed").contains(QStringLiteral("member")));
}

TEST_F(Commands, AFileWithErrorsLeavesAWorkbookToMendAndIsTakenWhenMended)
{
    const QByteArray bad = "order_no,placed_at,paid_amount,status,member_phone\n"
                           "A1,2026-03-02 10:00:00,5.00,paid,13800000001\n"
                           "A2,yesterday,6.00,paid,13800000002\n";
    const QString mend = path("mend.xlsx");
    EXPECT_EQ(
        ask({QStringLiteral("import"), write("orders.csv", bad), QStringLiteral("--errors"), mend}),
        1);
    EXPECT_EQ(said.value(QLatin1String("errors")).toArray().size(), 1);
    ASSERT_TRUE(QFile::exists(mend));
    EXPECT_EQ(ask({QStringLiteral("import"), mend, QStringLiteral("--valid-rows-only")}), 1);
    EXPECT_EQ(said.value(QLatin1String("created")).toObject().value(QLatin1String("orders")), 1);
}

TEST_F(Commands, AForeignFileIsReadByAProfile)
{
    const QString profile =
        write("jielong.json", "{\"kind\":\"linli_members\",\"columns\":{\"name\":\"姓名\","
                              "\"phone\":\"手机\",\"joined_at\":\"加入\"}}");
    const QString people = write("people.csv", "手机,姓名,加入\n13800000009,赵阿姨,2026-03-01\n");
    EXPECT_EQ(ask({QStringLiteral("import"), people}), 3);
    EXPECT_EQ(error("code"), QStringLiteral("UNKNOWN_KIND"));
    ASSERT_EQ(ask({QStringLiteral("import"), people, QStringLiteral("--profile"), profile}), 0);
    EXPECT_EQ(said.value(QLatin1String("created")).toObject().value(QLatin1String("members")), 1);
}

} // namespace
} // namespace linli::mainjob
