// SPDX-License-Identifier: GPL-3.0-or-later
// `linlictl lint` as spec/cli.md describes it.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace linli {
namespace {

struct Answer
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Answer lint(const QByteArray& document, const QStringList& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("campaign.json"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(document);
    file.close();
    QProcess process;
    process.start(qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linlictl"),
                  QStringList{QStringLiteral("lint"), path} + options);
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QStringList kJson{QStringLiteral("--json")};

TEST(LintCommand, AnswersFindingsInOrderAndOneForAnError)
{
    const Answer answer = lint(R"({"texts":[{"text":"发圈领券，最好吃"}]})", kJson);
    EXPECT_EQ(answer.status, 1);
    const QJsonArray findings =
        QJsonDocument::fromJson(answer.out).object().value(QLatin1String("findings")).toArray();
    ASSERT_EQ(findings.size(), 2);
    const QJsonObject first = findings[0].toObject();
    EXPECT_EQ(first.keys(), (QStringList{QStringLiteral("message"), QStringLiteral("rewrite"),
                                         QStringLiteral("rule"), QStringLiteral("severity"),
                                         QStringLiteral("source"), QStringLiteral("where")}));
    EXPECT_EQ(first.value(QLatin1String("rule")).toString(), QStringLiteral("ADW-01"));
    EXPECT_EQ(first.value(QLatin1String("severity")).toString(), QStringLiteral("W"));
    EXPECT_EQ(first.value(QLatin1String("where")).toString(), QStringLiteral("texts[0]"));
    EXPECT_EQ(findings[1].toObject().value(QLatin1String("rule")).toString(),
              QStringLiteral("WX-04"));
}

TEST(LintCommand, AnswersZeroForWarningsAndForNothing)
{
    EXPECT_EQ(lint(R"({"texts":[{"text":"最好吃"}]})", kJson).status, 0);
    const Answer clean = lint("{}", kJson);
    EXPECT_EQ(clean.status, 0);
    EXPECT_EQ(QJsonDocument::fromJson(clean.out).object().value(QLatin1String("findings")),
              QJsonValue(QJsonArray()));
}

TEST(LintCommand, AnswersTwoForADocumentItCannotRead)
{
    for (const char* broken : {"", "[]", "{", R"({"rules":[{"levels":"x"}]})",
                               R"({"channel":"qq"})", R"({"texts":[{"rule":0}]})"}) {
        const Answer answer = lint(broken, kJson);
        EXPECT_EQ(answer.status, 2) << broken;
        EXPECT_TRUE(QJsonDocument::fromJson(answer.err).object().contains(QLatin1String("error")))
            << broken;
    }
    const Answer named = lint(R"({"rules":[{"levels":"x"}]})", {});
    EXPECT_TRUE(named.err.contains("rules[0].levels")) << named.err.constData();
}

TEST(LintCommand, SpeaksBothLanguagesAndTakesTheDayFromNow)
{
    const QByteArray edit =
        R"({"edits":[{"on":"2026-03-02","field":"prize_qty","before":2,"after":1}]})";
    const QString now = QStringLiteral("--now");
    EXPECT_EQ(lint(edit, {now, QStringLiteral("2026-03-02T09:00:00+08:00")}).status, 1);
    EXPECT_EQ(lint(edit, {now, QStringLiteral("2026-03-03T09:00:00+08:00")}).status, 0);
    EXPECT_TRUE(lint("{}", {}).out.contains("不是法律意见"));
    EXPECT_TRUE(lint("{}", {QStringLiteral("--lang"), QStringLiteral("en")})
                    .out.contains("not legal advice"));
}

} // namespace
} // namespace linli
