// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainjob/Command.h"

#include <QProcess>

namespace linli::mainjob {

CommandAnswer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(LINLI_SOURCE_DIR));
    process.start(program, arguments);
    const bool ended = process.waitForFinished(600'000);
    CommandAnswer answer;
    if (ended && process.exitStatus() == QProcess::NormalExit) {
        answer.status = process.exitCode();
    }
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

CommandAnswer linlictl(const QString& shop, const QStringList& arguments)
{
    const QString program = qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linlictl");
    return run(program, QStringList{QStringLiteral("--shop"), shop} + arguments);
}

QStringList sqlRows(const QString& shop, const QString& query)
{
    const CommandAnswer answer = run(QStringLiteral("sqlite3"), {shop, query});
    return answer.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace linli::mainjob
