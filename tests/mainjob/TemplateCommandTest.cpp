// SPDX-License-Identifier: GPL-3.0-or-later
// Own poster templates through the real program: copy, export, import, check, print.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "mainjob/Command.h"

#include <algorithm>

namespace linli::mainjob {
namespace {

/// Folders that hold a template; one that is not listed in the program is a template forgotten.
qsizetype shippedFolders()
{
    const QDir folder(QStringLiteral(LINLI_SOURCE_DIR "/resources/templates"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::count_if(names.begin(), names.end(), [&](const QString& name) {
        return folder.exists(name + QStringLiteral("/template.json"));
    });
}

class Templates : public testing::Test
{
  protected:
    void SetUp() override
    {
        qputenv("LINLI_NO_KEYCHAIN", "1");
        qputenv("LINLI_CONFIG_DIR", m_folder.path().toUtf8());
        ASSERT_EQ(shop({"init", "--sample"}).status, 0);
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] CommandAnswer shop(const std::vector<const char*>& words) const
    {
        QStringList all;
        for (const char* word : words) {
            all << QString::fromUtf8(word);
        }
        return linlictl(path("shop.linli"), all + QStringList{QStringLiteral("--json")});
    }
    QJsonObject answer(const std::vector<const char*>& words) const
    {
        const CommandAnswer told = shop(words);
        EXPECT_TRUE(told.err.isEmpty()) << told.err.toStdString();
        return QJsonDocument::fromJson(told.out.toUtf8()).object();
    }

    QTemporaryDir m_folder;
};

TEST_F(Templates, TravelAsOneFileAndArePrinted)
{
    EXPECT_EQ(answer({"poster", "template", "list"})[QLatin1String("templates")].toArray().size(),
              shippedFolders());
    EXPECT_EQ(answer({"poster", "template", "copy", "card-a6", "--name",
                      "我的卡片"})[QLatin1String("id")],
              QStringLiteral("card-a6-2"));
    EXPECT_TRUE(QFile::exists(path("shop.templates/card-a6-2/template.json")));
    const QByteArray file = path("my.linliposter").toUtf8();
    answer({"poster", "template", "export", "card-a6-2", "--out", file.constData()});
    answer({"poster", "template", "remove", "card-a6-2"});
    EXPECT_EQ(shop({"poster", "template", "check", "card-a6-2"}).status, 1);
    EXPECT_EQ(answer({"poster", "template", "import", file.constData()})[QLatin1String("id")],
              QStringLiteral("card-a6-2"));
    EXPECT_TRUE(answer({"poster", "template", "check", "card-a6-2"})[QLatin1String("findings")]
                    .toArray()
                    .isEmpty());
    const QByteArray out = path("posters").toUtf8();
    const QJsonArray best = answer({"board", "--top", "1"})[QLatin1String("rows")].toArray();
    const QByteArray code = best[0][QLatin1String("code")].toString().toUtf8();
    const QJsonArray posters =
        answer({"poster", "--template", "card-a6-2", "--member", code.constData(), "--out",
                out.constData()})[QLatin1String("posters")]
            .toArray();
    ASSERT_EQ(posters.size(), 1);
    for (const QJsonValue poster : posters) {
        EXPECT_TRUE(poster.toObject()[QLatin1String("ok")].toBool())
            << poster[QLatin1String("reason")].toString().toStdString();
    }
}

TEST_F(Templates, RefuseFilesThatAreNoPackage)
{
    QFile file(path("evil.linliposter"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 not really");
    file.close();
    const CommandAnswer told =
        shop({"poster", "template", "import", file.fileName().toUtf8().constData()});
    EXPECT_NE(told.status, 0);
    EXPECT_FALSE(QDir(path("shop.templates")).exists());
}

TEST_F(Templates, WordsThatAreNotAllowedNeverLeave)
{
    answer({"poster", "template", "copy", "card-a6", "--name", "大话"});
    QFile file(path("shop.templates/card-a6-2/template.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray honest = file.readAll();
    file.close();
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(honest).replace("微信扫一扫", "全城最佳鸡蛋"));
    file.close();
    const QJsonArray findings =
        answer({"poster", "template", "check", "card-a6-2"})[QLatin1String("findings")].toArray();
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0][QLatin1String("code")], QStringLiteral("POSTER_WORDS"));
    EXPECT_EQ(findings[0][QLatin1String("layer")], QStringLiteral("how-link"));
    const QByteArray out = path("posters").toUtf8();
    const CommandAnswer told =
        shop({"poster", "--template", "card-a6-2", "--all", "--out", out.constData()});
    EXPECT_NE(told.status, 0);
    EXPECT_TRUE(told.err.contains(QStringLiteral("全城最佳鸡蛋"))) << told.err.toStdString();
    EXPECT_FALSE(QDir(path("posters")).exists());
}

TEST_F(Templates, AllShippedOnesStandOnOneSheet)
{
    const QByteArray sheet = path("sheet.png").toUtf8();
    answer({"poster", "template", "sheet", "--out", sheet.constData()});
    const qint64 all = QFile(path("sheet.png")).size();
    EXPECT_GT(all, 100'000);
    const QByteArray card =
        QByteArray(LINLI_SOURCE_DIR "/resources/templates/card-a6/template.json");
    answer({"poster", "template", "sheet", card.constData(), "--out", sheet.constData()});
    EXPECT_GT(QFile(path("sheet.png")).size(), 10'000);
    EXPECT_LT(QFile(path("sheet.png")).size(), all / 4) << "the one of that file alone";
}

} // namespace
} // namespace linli::mainjob
