// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backups/ShopCopies.h"
#include "usecases/members/Members.h"
#include "usecases/ports/UnitOfWork.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>

#include "safety/SafetyFixture.h"

namespace linli::safety {
namespace {

using kit::must;

class BackupsTest : public SafetyTest
{
};

TEST_F(BackupsTest, OneCopyPerBusinessDayHoweverOftenAsked)
{
    enrol(3);
    const auto first = must(backups().makeDaily());
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(first->facts.counts.members, 3);
    EXPECT_GT(first->facts.bytes, 4096);
    clock.set(kit::at("2026-03-02 23:59"));
    EXPECT_FALSE(must(backups().makeDaily()).has_value());
    clock.set(kit::at("2026-03-03 00:00"));
    EXPECT_TRUE(must(backups().makeDaily()).has_value());
    EXPECT_EQ(filesIn("shop-backups"),
              (QStringList{QStringLiteral("20260302-100000-daily.linli"),
                           QStringLiteral("20260303-000000-daily.linli")}));
}

TEST_F(BackupsTest, AYearOfDaysLeavesAtMostTwentyThreeFilesAndTouchesNoOthers)
{
    must(backups().makeDaily());
    const std::string other = path("shop-backups/mine.txt");
    QFile mine(QString::fromStdString(other));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    for (int day = 0; day < 60; ++day) {
        clock.advance(Span::days(6));
        must(backups().makeDaily());
    }
    EXPECT_LE(filesIn("shop-backups").size(), 24);
    EXPECT_GE(filesIn("shop-backups").size(), 7 + 12 - 2);
    EXPECT_TRUE(mine.exists());
}

TEST_F(BackupsTest, ACopyIsForItsOwnerOnlyAndIsMadeWhileSomebodyWrites)
{
    const auto opened = must(app::OpenedShop::open(file, clock));
    usecases::NewMember person;
    person.name = "李阿姨";
    must(usecases::enrol(opened->shop(), person));
    must(opened->shop().work.begin());
    person.name = "张伟";
    must(usecases::enrol(opened->shop(), person));
    const auto made = must(backups().make(backup::Reason::ByHand));
    EXPECT_EQ(made.facts.counts.members, 1) << "what is not committed is not in it";
    must(opened->shop().work.commit());
    const QString copy = QString::fromStdString(backups().pathOf(made.stamp));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(copy) & others, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(QString::fromStdString(backups().folder())) & others,
              QFile::Permissions());
}

TEST_F(BackupsTest, TwoCopiesInOneSecondGetTwoNames)
{
    must(backups().make(backup::Reason::Import));
    must(backups().make(backup::Reason::Import));
    EXPECT_EQ(must(backups().list()).size(), 2U);
}

TEST_F(BackupsTest, ADamagedShopYieldsNoCopyAndSaysSo)
{
    enrol(300);
    must(backups().make(backup::Reason::ByHand));
    for (qint64 page = 5; page < 40; page += 3) {
        scribble(file, page * 4096 + 8);
    }
    EXPECT_EQ(codeOf(backups().make(backup::Reason::ByHand)), ErrorCode::StorageCorrupt);
    EXPECT_EQ(filesIn("shop-backups").size(), 1) << "neither half a copy nor its .part";
}

TEST_F(BackupsTest, AFolderThatCannotBeMadeIsNamed)
{
    QFile inTheWay(QString::fromStdString(path("shop-backups")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto made = backups().makeDaily();
    ASSERT_EQ(codeOf(made), ErrorCode::FileUnwritable);
    EXPECT_TRUE(std::string(made.error().parameter("value")).ends_with("shop-backups"));
}

TEST_F(BackupsTest, OldCopiesForgetWhoWasErasedAndYoungOnesWait)
{
    enrol(2);
    must(backups().makeDaily());
    {
        storage::OpenOptions options;
        const auto shop = must(storage::Connection::open(file, options));
        must(shop->execute("UPDATE member SET erased = 1 WHERE seq = 1"));
    }
    const backup::Stamp old{kit::at("2026-03-02 10:00"), backup::Reason::Daily};
    const auto kept = [&] { return must(storage::factsOf(backups().pathOf(old), true)).counts; };
    clock.advance(Span::days(20));
    must(backups().makeDaily());
    EXPECT_EQ(kept().members, 2);
    clock.advance(Span::days(20));
    must(backups().makeDaily());
    EXPECT_EQ(kept().members, 1);
    EXPECT_FALSE(filesIn("shop-backups").join(QLatin1Char(' ')).contains(QLatin1String("-wal")));
}

TEST_F(BackupsTest, ASealedCopyLeavesNothingInTheClearBesideIt)
{
    enrol(3);
    const auto facts = must(
        backups().sealTo(path("usb.linlibak"), "口令口令口令口令", vault::SealStrength::least()));
    EXPECT_EQ(facts.counts.members, 3);
    EXPECT_EQ(filesIn(),
              (QStringList{QStringLiteral("shop.linli"), QStringLiteral("usb.linlibak")}));
    EXPECT_EQ(codeOf(backups().sealTo(path("usb.linlibak"), "口令口令口令口令")),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(codeOf(backups().sealTo(path("b.linlibak"), "1234567")), ErrorCode::InvalidValue);
    EXPECT_EQ(must(backups().list()).size(), 1U) << "a refused copy makes no other";
}

} // namespace
} // namespace linli::safety
