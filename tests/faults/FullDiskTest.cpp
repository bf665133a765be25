// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include "faults/FaultShop.h"

namespace linli::faults {
namespace {

struct Written
{
    const char* name;
    const char* words; ///< %1 = the file
    const char* file;
};

void PrintTo(const Written& written, std::ostream* out)
{
    *out << written.name;
}

class FullDisk : public FaultShop, public testing::WithParamInterface<Written>
{
};

/// The disk ends after any part of the file: status 3 and a sentence, no file and nothing beside
/// it, an old file as it was, the shop sound; with room it goes through.
TEST_P(FullDisk, LeavesTheWholeFileOrNone)
{
    const QString out = path("out");
    QDir().mkpath(out);
    const QString file = out + QLatin1Char('/') + QLatin1String(GetParam().file);
    const QString words = QString::fromLatin1(GetParam().words).arg(file);
    mustDo(words);
    const qint64 size = QFile(file).size();
    ASSERT_GT(size, 0);
    for (const QString& made : files(out)) { // a batch has its manifest beside it
        ASSERT_TRUE(QFile::remove(out + QLatin1Char('/') + made));
    }
    QFile::remove(shop + QStringLiteral("-wal"));
    int refused = 0;
    for (int eighth = 0; eighth < 8; ++eighth) {
        const CommandAnswer answer = ctlOnFullDisk(words, size * eighth / 8);
        ASSERT_EQ(answer.status, 3) << eighth << "/8: " << answer.out.toStdString();
        EXPECT_FALSE(answer.err.trimmed().isEmpty());
        EXPECT_EQ(files(out), QStringList()) << eighth << "/8 left something behind";
        ++refused;
    }
    EXPECT_EQ(refused, 8);
    expectSound(2);
    mustDo(words);
    EXPECT_GT(QFile(file).size(), size / 2);
}

const Written kFiles[] = {
    {"Xlsx", "report rewards --window all --out %1", "r.xlsx"},
    {"Csv", "report audit --window all --out %1", "r.csv"},
    {"Pdf", "report rewards --window all --out %1", "r.pdf"},
    {"Backup", "backup %1", "b.linli"},
    {"Poster", "poster --template phone-invite --all --size phone --out %1", "p.pdf"},
};

INSTANTIATE_TEST_SUITE_P(Files, FullDisk, testing::ValuesIn(kFiles), [](const auto& tested) {
    return std::string(tested.param.name);
});

/// A write that finds no room is refused, and the shop holds what it held.
TEST_F(FaultShop, AnEnrolmentWithoutRoomIsRefusedAndTheNextOneWorks)
{
    int refused = 0;
    for (const qint64 kilobytes : {0, 4, 8, 16, 24, 32, 48}) {
        const CommandAnswer answer = ctlOnFullDisk(
            QStringLiteral("member add --name 张伟 --phone 13845670000"), kilobytes * 1024);
        if (answer.status == 0) {
            break;
        }
        EXPECT_EQ(answer.status, 3) << kilobytes << answer.err.toStdString();
        ++refused;
        expectSound(2);
    }
    EXPECT_GT(refused, 2);
    mustDo(QStringLiteral("member add --name 王小明"));
}

/// A real, tiny file system (root only).
TEST_F(FaultShop, OnATinyFileSystemWorkStopsLoudlyAndGoesOnWithRoom)
{
    const QString disk = path("disk");
    QDir().mkpath(disk);
    const CommandAnswer mounted =
        mainjob::run(QStringLiteral("mount"),
                     {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                      QStringLiteral("size=2m"), QStringLiteral("tmpfs"), disk});
    if (mounted.status != 0) {
        GTEST_SKIP() << "NOT RUN: only root may mount a small disk";
    }
    const QString there = disk + QStringLiteral("/shop.linli");
    ASSERT_TRUE(QFile::copy(shop, there));
    const QString own = shop;
    shop = there;
    QFile filler(disk + QStringLiteral("/filler"));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (filler.write(block) == block.size()) {
    }
    const CommandAnswer refused = ctl(QStringLiteral("member add --name 张伟 --phone 13845670000"));
    EXPECT_EQ(refused.status, 3) << refused.out.toStdString() << refused.err.toStdString();
    filler.remove();
    mustDo(QStringLiteral("member add --name 张伟 --phone 13845670000"));
    expectSound(3);
    shop = own;
    const CommandAnswer undone = mainjob::run(QStringLiteral("umount"), {disk});
    EXPECT_EQ(undone.status, 0) << undone.err.toStdString();
}

} // namespace
} // namespace linli::faults
