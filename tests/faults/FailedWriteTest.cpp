// SPDX-License-Identifier: GPL-3.0-or-later
// Each single change a program makes to the file system fails in turn, alone and with all that
// follow: bytes, syncs, names, folders (preload/FailNthWrite.cpp).
#include <QDir>
#include <QFile>

#include <algorithm>

#include "faults/FaultShop.h"

namespace linli::faults {
namespace {

struct Work
{
    const char* name;
    const char* words; ///< %1 = the folder for files
    const char* done;  ///< a query that answers 1 when it is done, or null
    const char* file;  ///< in the folder when it is done, or null
};

void PrintTo(const Work& work, std::ostream* out)
{
    *out << work.name;
}

class FailedWrite : public FaultShop, public testing::WithParamInterface<Work>
{
  protected:
    FailedWrite()
    {
        QDir().mkpath(out);
        QFile people(path("people.csv"));
        if (people.open(QIODevice::WriteOnly)) {
            people.write("name,phone,joined_at\n甲,13900000001,2026-01-01\n");
        }
        people.close();
        QDir().mkpath(path("asItWas"));
        QFile::copy(shop, path("asItWas/shop.linli"));
        words = QString::fromUtf8(GetParam().words)
                    .replace(QLatin1String("%1"), out)
                    .split(QLatin1Char(' '));
    }
    /// The shop and the folder as they were at the start.
    void begin()
    {
        QDir(out).removeRecursively();
        QDir().mkpath(out);
        QDir(shop + QStringLiteral("-backups")).removeRecursively();
        for (const char* beside : {"", "-wal", "-shm"}) {
            QFile::remove(shop + QLatin1String(beside));
        }
        ASSERT_TRUE(QFile::copy(path("asItWas/shop.linli"), shop));
    }
    struct Tried
    {
        CommandAnswer answer;
        int seen = 0; ///< changes to the file system, the failed ones too
    };
    Tried tryWith(int nth, bool rest)
    {
        const QString seen = path("seen");
        QStringList line{QStringLiteral("LD_PRELOAD=") + QStringLiteral(LINLI_PRELOAD),
                         QStringLiteral("LINLI_FAIL_NTH=%1").arg(nth),
                         QStringLiteral("LINLI_FAIL_SEEN=") + seen};
        if (rest) {
            line << QStringLiteral("LINLI_FAIL_REST=1");
        }
        line << qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linlictl")
             << QStringLiteral("--shop") << shop;
        Tried tried;
        tried.answer = mainjob::run(QStringLiteral("env"), line + words);
        tried.seen = bytesOf(seen).toInt();
        return tried;
    }
    bool isDone()
    {
        const Work& work = GetParam();
        return (work.done == nullptr || mainjob::sqlRows(shop, QString::fromUtf8(work.done)) ==
                                            QStringList{QStringLiteral("1")}) &&
               (work.file == nullptr ||
                QFile::exists(out + QLatin1Char('/') + QString::fromUtf8(work.file)));
    }
    /// An error, nothing done, nothing left; or it went well all the same, and everything is done.
    void expectWholeOrNothing(const Tried& tried, const char* where)
    {
        EXPECT_EQ(isDone(), tried.answer.status == 0)
            << where << ": " << tried.answer.status << " " << tried.answer.err.toStdString();
        if (tried.answer.status != 0) {
            EXPECT_EQ(tried.answer.status, 3) << where << ": " << tried.answer.err.toStdString();
            EXPECT_FALSE(tried.answer.err.trimmed().isEmpty()) << where;
            EXPECT_EQ(files(out), QStringList()) << where;
        }
        EXPECT_EQ(ctl(QStringLiteral("--json verify")).status, 0) << where;
    }

    const QString out = path("out");
    QStringList words;
};

TEST_P(FailedWrite, IsToldAndLeavesAllOrNothing)
{
    begin();
    const Tried well = tryWith(0, false);
    ASSERT_EQ(well.answer.status, 0) << well.answer.err.toStdString();
    ASSERT_TRUE(isDone());
    ASSERT_GT(well.seen, 3) << "the preloaded library saw nothing";
    // A dozen of them, spread evenly; every single one where somebody asks for it.
    const int step = qEnvironmentVariableIsSet("LINLI_EVERY_WRITE") ? 1 : 1 + well.seen / 12;
    int refused = 0;
    // The last three always: there a file stands already and only its folder is flushed.
    const auto following = [&](int nth) {
        return std::max(nth + 1, std::min(nth + step, well.seen - 2));
    };
    for (int nth = 1; nth <= well.seen; nth = following(nth)) {
        for (const bool rest : {false, true}) {
            begin();
            const Tried tried = tryWith(nth, rest);
            refused += tried.answer.status == 0 ? 0 : 1;
            expectWholeOrNothing(
                tried, (std::to_string(nth) + (rest ? " and all later" : " alone")).c_str());
            if (tried.answer.status != 0) {
                EXPECT_EQ(tryWith(0, false).answer.status, 0) << "the next try after " << nth;
                EXPECT_TRUE(isDone()) << "the next try after " << nth;
            }
            ASSERT_FALSE(HasFailure());
        }
    }
    EXPECT_GT(refused, 0);
    RecordProperty("changes", well.seen);
    RecordProperty("refused", refused);
}

const Work kWorks[] = {
    {"Enrol", "member add --name 张伟 --phone 13845670000",
     "SELECT count(*) = 3 FROM member_identity", nullptr},
    {"Product", "product add --sku A1 --name 鸡蛋 --list_fen 1580",
     "SELECT count(*) = 1 FROM product WHERE sku = 'A1'", nullptr},
    {"Import", "import %1/../people.csv", "SELECT count(*) = 3 FROM member_identity", nullptr},
    {"Report", "report audit --window all --out %1/r.csv", nullptr, "r.csv"},
    {"Pdf", "report rewards --window all --out %1/r.pdf", nullptr, "r.pdf"},
    {"Backup", "backup %1/b.linli", nullptr, "b.linli"},
    {"Poster", "poster --template phone-invite --all --size phone --out %1/p.pdf", nullptr,
     "p.pdf"},
};

INSTANTIATE_TEST_SUITE_P(Works, FailedWrite, testing::ValuesIn(kWorks), [](const auto& tested) {
    return std::string(tested.param.name);
});

} // namespace
} // namespace linli::faults
