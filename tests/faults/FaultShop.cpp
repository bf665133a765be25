// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultShop.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli::faults {

FaultShop::FaultShop() : shop(path("shop.linli"))
{
    qputenv("LINLI_NO_KEYCHAIN", "1");
    qputenv("LINLI_CONFIG_DIR", path("config").toUtf8());
    mustDo(QStringLiteral("init --name 老王生鲜"));
    mustDo(
        QStringLiteral("member add --name 李秀英 --phone 13845671234 --building 3栋 --door 1702"));
    mustDo(QStringLiteral("member add --name 欧阳静姝 --phone 13845675678"));
}

CommandAnswer FaultShop::ctl(const QString& words) const
{
    return mainjob::linlictl(shop, words.split(QLatin1Char(' ')));
}

CommandAnswer FaultShop::ctlOnFullDisk(const QString& words, qint64 bytes) const
{
    const QString script =
        QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(bytes / 512);
    const QString program = qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linlictl");
    return mainjob::run(QStringLiteral("sh"), QStringList{QStringLiteral("-c"), script, program,
                                                          QStringLiteral("--shop"), shop} +
                                                  words.split(QLatin1Char(' ')));
}

void FaultShop::mustDo(const QString& words) const
{
    const CommandAnswer answer = ctl(words);
    ASSERT_EQ(answer.status, 0) << words.toStdString() << ": " << answer.err.toStdString();
}

QStringList FaultShop::files(const QString& of) const
{
    return QDir(of).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

void FaultShop::expectSound(int neighbours) const
{
    const CommandAnswer verified = ctl(QStringLiteral("--json verify"));
    EXPECT_EQ(verified.status, 0) << verified.out.toStdString() << verified.err.toStdString();
    const QStringList count =
        mainjob::sqlRows(shop, QStringLiteral("SELECT count(*) FROM member_identity"));
    EXPECT_EQ(count, QStringList{QString::number(neighbours)});
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace linli::faults
