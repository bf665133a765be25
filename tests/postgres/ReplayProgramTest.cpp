// SPDX-License-Identifier: GPL-3.0-or-later
// `linlictl replay --store postgres` as a person runs it (spec/cli.md).
#include <gtest/gtest.h>

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace linli {
namespace {

constexpr auto kVariable = "LINLI_DATABASE";

struct Answer
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Answer replay(const QStringList& words, const QString& database = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QLatin1String(kVariable));
    if (!database.isEmpty()) {
        environment.insert(QLatin1String(kVariable), database);
    }
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linlictl"),
                  QStringList{QStringLiteral("replay"),
                              QStringLiteral(LINLI_FIXTURES "/spec/reward-cases.txt")} +
                      words);
    if (!program.waitForFinished(200'000) || program.exitStatus() != QProcess::NormalExit) {
        ADD_FAILURE() << program.errorString().toStdString();
        return {};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList on(const char* store, const QStringList& more = {})
{
    return QStringList{QStringLiteral("--store"), QLatin1String(store)} + more;
}

TEST(ReplayProgram, EveryStorePrintsTheSame)
{
    const Answer memory = replay(on("memory"));
    EXPECT_EQ(memory.status, 0);
    EXPECT_TRUE(memory.out.startsWith("### ")) << memory.err.toStdString();
    EXPECT_EQ(replay(on("sqlite")).out, memory.out);
    const Answer postgres = replay(on("postgres"));
    EXPECT_EQ(postgres.status, 0) << postgres.err.toStdString();
    EXPECT_EQ(postgres.out, memory.out);
}

TEST(ReplayProgram, ItsOwnServerPassesEveryCase)
{
    const Answer checked = replay(on("postgres", {QStringLiteral("--check")}));
    EXPECT_EQ(checked.status, 0) << checked.out.toStdString() << checked.err.toStdString();
    EXPECT_TRUE(checked.out.contains(" passed, 0 failed")) << checked.out.toStdString();
}

TEST(ReplayProgram, AServerThatIsNotThereIsExitStatusThree)
{
    const QString nowhere = QStringLiteral("postgres://wang:geheim@127.0.0.1:1/shop");
    const Answer asked = replay(on("postgres", {QStringLiteral("--database"), nowhere}));
    EXPECT_EQ(asked.status, 3);
    EXPECT_TRUE(asked.err.contains("postgres://wang@127.0.0.1:1/shop")) << asked.err.toStdString();
    EXPECT_FALSE(asked.err.contains("geheim"));
    EXPECT_EQ(replay(on("postgres"), nowhere).status, 3) << "LINLI_DATABASE";
}

} // namespace
} // namespace linli
