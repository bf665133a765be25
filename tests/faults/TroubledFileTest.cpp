// SPDX-License-Identifier: GPL-3.0-or-later
// A file that others hold, that may not be written, or that broke: loud, safe, with a way out.
#include <QDir>
#include <QFile>
#include <QProcess>

#include "faults/FaultShop.h"

namespace linli::faults {
namespace {

TEST_F(FaultShop, AFileLockedByAnotherProgramIsSaidToBeBusy)
{
    QProcess other;
    other.start(QStringLiteral("python3"),
                {QStringLiteral("-c"),
                 QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],"
                                "isolation_level=None)\nc.execute('begin immediate')\n"
                                "print('held',flush=True)\nsys.stdin.read()"),
                 shop});
    ASSERT_TRUE(other.waitForReadyRead(60'000));
    const CommandAnswer answer = ctl(QStringLiteral("--json member add --name 张伟"));
    EXPECT_EQ(answer.status, 3);
    EXPECT_TRUE(answer.err.contains(QLatin1String("STORAGE_BUSY"))) << answer.err.toStdString();
    other.closeWriteChannel();
    ASSERT_TRUE(other.waitForFinished(60'000));
    mustDo(QStringLiteral("member add --name 张伟"));
    expectSound(3);
}

TEST_F(FaultShop, AReadOnlyPlaceIsSaidToBeOne)
{
    const QString disk = path("disk");
    QDir().mkpath(disk);
    const auto mount = [&](const char* how) {
        return mainjob::run(QStringLiteral("mount"),
                            {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                             QString::fromLatin1(how), QStringLiteral("tmpfs"), disk})
            .status;
    };
    if (mount("size=4m") != 0) {
        GTEST_SKIP() << "NOT RUN: only root may mount a disk of its own";
    }
    ASSERT_TRUE(QFile::copy(shop, disk + QStringLiteral("/shop.linli")));
    ASSERT_EQ(mount("remount,ro"), 0);
    shop = disk + QStringLiteral("/shop.linli");
    const CommandAnswer answer = ctl(QStringLiteral("--json member add --name 张伟"));
    EXPECT_EQ(answer.status, 3);
    EXPECT_TRUE(answer.err.contains(QLatin1String("STORAGE_READ_ONLY")) ||
                answer.err.contains(QLatin1String("FILE_UNWRITABLE")))
        << answer.err.toStdString();
    EXPECT_EQ(mainjob::run(QStringLiteral("umount"), {disk}).status, 0);
}

TEST_F(FaultShop, ACorruptedPageIsNoticedAndTheLatestCopyBringsTheShopBack)
{
    const QString copy = path("copy.linli");
    mustDo(QStringLiteral("backup ") + copy);
    QFile file(shop);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 1; page < file.size() / 4096; ++page) {
        ASSERT_TRUE(file.seek(page * 4096));
        ASSERT_EQ(file.write(QByteArray(128, '\xff')), 128);
    }
    file.close();
    const CommandAnswer broken = ctl(QStringLiteral("--json member list"));
    EXPECT_EQ(broken.status, 3) << broken.out.toStdString();
    EXPECT_TRUE(broken.err.contains(QLatin1String("STORAGE_CORRUPT"))) << broken.err.toStdString();
    EXPECT_NE(ctl(QStringLiteral("verify")).status, 0);
    mustDo(QStringLiteral("restore ") + copy);
    expectSound(2);
    const QStringList kept = files(path("shop-backups"));
    EXPECT_FALSE(kept.filter(QStringLiteral(".damaged")).isEmpty())
        << kept.join(QLatin1Char(' ')).toStdString();
}

TEST_F(FaultShop, AFileThatIsNoShopIsLeftAsItIs)
{
    shop = path("letter.linli");
    QFile letter(shop);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("Dear neighbour") == 14);
    letter.close();
    const CommandAnswer answer = ctl(QStringLiteral("--json member list"));
    EXPECT_EQ(answer.status, 3);
    EXPECT_TRUE(answer.err.contains(QLatin1String("NOT_A_SHOP_FILE"))) << answer.err.toStdString();
    EXPECT_EQ(bytesOf(shop), QByteArray("Dear neighbour"));
}

TEST_F(FaultShop, BackupAndRestoreAnswerInJsonAsWritten)
{
    const QString copy = path("copy.linli");
    const CommandAnswer made = ctl(QStringLiteral("--json backup ") + copy);
    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    for (const char* part : {"\"file\":", "\"bytes\":", "\"counts\":{", "\"members\":2"}) {
        EXPECT_TRUE(made.out.contains(QLatin1String(part))) << part << made.out.toStdString();
    }
    QFile secret(path("secret"));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("对面小区的李阿姨\n");
    secret.close();
    const QString usb = path("usb.linlibak");
    mustDo(QStringLiteral("backup %1 --passphrase-file %2").arg(usb, secret.fileName()));
    EXPECT_EQ(ctl(QStringLiteral("restore %1").arg(usb)).status, 3) << "without the passphrase";
    qputenv("LINLI_CONFIG_DIR", path("newpc").toUtf8());
    ASSERT_TRUE(QFile::remove(shop));
    mustDo(QStringLiteral("restore %1 --passphrase-file %2").arg(usb, secret.fileName()));
    const CommandAnswer found = ctl(QStringLiteral("--json member show 13845671234"));
    EXPECT_TRUE(found.out.contains(QStringLiteral("李秀英"))) << found.err.toStdString();
}

} // namespace
} // namespace linli::faults
