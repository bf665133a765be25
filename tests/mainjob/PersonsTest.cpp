// SPDX-License-Identifier: GPL-3.0-or-later
// Merging, handing out, erasing and picking up through the real program.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "mainjob/Command.h"

namespace linli::mainjob {
namespace {

class Persons : public testing::Test
{
  protected:
    void SetUp() override
    {
        qputenv("LINLI_NO_KEYCHAIN", "1");
        qputenv("LINLI_CONFIG_DIR", m_folder.path().toUtf8());
        done({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("老王生鲜")});
        add(QStringLiteral("李阿姨"), QStringLiteral("13812345678"));
        add(QStringLiteral("李姐"), QStringLiteral("13812345679"));
        done({QStringLiteral("product"), QStringLiteral("add"), QStringLiteral("--sku"),
              QStringLiteral("EGG"), QStringLiteral("--name"), QStringLiteral("鸡蛋"),
              QStringLiteral("--list_fen"), QStringLiteral("2680")});
    }
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    QJsonObject done(const QStringList& words)
    {
        const CommandAnswer answer =
            linlictl(file("shop.linli"), words + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(answer.status, 0)
            << words.join(QLatin1Char(' ')).toStdString() << answer.err.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    }
    void add(const QString& name, const QString& phone)
    {
        done({QStringLiteral("member"), QStringLiteral("add"), QStringLiteral("--name"), name,
              QStringLiteral("--phone"), phone, QStringLiteral("--building"),
              QStringLiteral("3栋")});
    }
    QString paidOrder(const QString& phone)
    {
        const QString order = done({QStringLiteral("order"), QStringLiteral("--buyer"), phone,
                                    QStringLiteral("--lines"), QStringLiteral("EGG:2")})
                                  .value(QStringLiteral("order"))
                                  .toString();
        done({QStringLiteral("pay"), order});
        return order;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Persons, AreMergedTakenApartAndMergedAgain)
{
    const QString from = QStringLiteral("13812345679");
    done({QStringLiteral("member"), QStringLiteral("merge"), from, QStringLiteral("13812345678")});
    EXPECT_EQ(done({QStringLiteral("member"), QStringLiteral("list")})
                  .value(QStringLiteral("members"))
                  .toArray()
                  .size(),
              1);
    const QString key =
        sqlRows(file("shop.linli"), QStringLiteral("SELECT member FROM merged_identity")).value(0);
    done({QStringLiteral("member"), QStringLiteral("unmerge"), key});
    EXPECT_EQ(done({QStringLiteral("member"), QStringLiteral("list")})
                  .value(QStringLiteral("members"))
                  .toArray()
                  .size(),
              2);
}

TEST_F(Persons, GetTheirOwnDataAndAreForgotten)
{
    paidOrder(QStringLiteral("13812345678"));
    done({QStringLiteral("member"), QStringLiteral("export"), QStringLiteral("13812345678"),
          QStringLiteral("--out"), file("her.json")});
    QFile hers(file("her.json"));
    ASSERT_TRUE(hers.open(QIODevice::ReadOnly));
    const QJsonObject own = QJsonDocument::fromJson(hers.readAll()).object();
    EXPECT_EQ(own.value(QStringLiteral("phone")).toString(), QStringLiteral("13812345678"));
    EXPECT_EQ(own.value(QStringLiteral("orders")).toArray().size(), 1);
    EXPECT_EQ(hers.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonObject erased =
        done({QStringLiteral("member"), QStringLiteral("erase"), QStringLiteral("13812345678")});
    EXPECT_TRUE(erased.value(QStringLiteral("claim_code")).isNull()) << "nothing to collect";
    const CommandAnswer gone =
        linlictl(file("shop.linli"),
                 {QStringLiteral("member"), QStringLiteral("show"), QStringLiteral("13812345678")});
    EXPECT_EQ(gone.status, 1) << "nobody here has that phone any more";
    EXPECT_FALSE(gone.err.contains(QStringLiteral("13812345678"))) << "and it is not repeated";
    EXPECT_EQ(sqlRows(file("shop.linli"), QStringLiteral("SELECT count(*) FROM erased")).value(0),
              QStringLiteral("1"));
    EXPECT_TRUE(done({QStringLiteral("verify")}).value(QStringLiteral("ok")).toBool());
}

TEST_F(Persons, FindTheirOrdersOnTheListOfTheirBuilding)
{
    const QString order = paidOrder(QStringLiteral("13812345678"));
    const QJsonObject list = done({QStringLiteral("pickup"), QStringLiteral("--out"),
                                   file("list.pdf"), QStringLiteral("--slips"), file("slips.pdf")});
    const QJsonObject building = list.value(QStringLiteral("buildings")).toArray().at(0).toObject();
    EXPECT_EQ(building.value(QStringLiteral("building")).toString(), QStringLiteral("3栋"));
    const QJsonObject row = building.value(QStringLiteral("orders")).toArray().at(0).toObject();
    EXPECT_EQ(row.value(QStringLiteral("order")).toString(), order);
    EXPECT_EQ(row.value(QStringLiteral("masked")).toString(), QStringLiteral("李**"));
    EXPECT_EQ(row.value(QStringLiteral("last_two")).toString(), QStringLiteral("78"));
    for (const char* name : {"list.pdf", "slips.pdf"}) {
        const QString text =
            run(QStringLiteral("pdftotext"), {file(name), QStringLiteral("-")}).out;
        EXPECT_TRUE(text.contains(order)) << name;
        EXPECT_FALSE(text.contains(QStringLiteral("李阿姨"))) << name;
        EXPECT_FALSE(text.contains(QStringLiteral("13812345678"))) << name;
    }
}

} // namespace linli::mainjob
