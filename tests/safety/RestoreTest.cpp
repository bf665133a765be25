// SPDX-License-Identifier: GPL-3.0-or-later
// The restore drill: what was saved comes back whole, on this computer and on a new one, and
// whatever goes wrong on the way leaves the shop as it was.
#include "storage/sqlite/backups/KeptTemplates.h"
#include "storage/sqlite/backups/RestoreShop.h"
#include "storage/sqlite/backups/ShopCopies.h"
#include "usecases/members/Members.h"
#include "usecases/ports/RewardStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "safety/SafetyFixture.h"

namespace linli::safety {
namespace {

using kit::must;

const std::string kPass = "对面小区的李阿姨";

class RestoreTest : public SafetyTest
{
  protected:
    RestoreTest()
    {
        enrol(3);
        made = must(backups().make(backup::Reason::ByHand));
        copy = backups().pathOf(made.stamp);
        clock.advance(Span::hours(1));
    }
    void seal()
    {
        must(backups().sealTo(path("usb.linlibak"), kPass, vault::SealStrength::least()));
    }
    QByteArray bytes() const
    {
        QFile shop(QString::fromStdString(file));
        return shop.open(QIODevice::ReadOnly) ? shop.readAll() : QByteArray();
    }
    /// The restore fails with this and not a byte of the shop, nor a file beside it, changed.
    void failsWithoutTouching(const std::string& backup,
                              const std::string& passphrase,
                              ErrorCode expected)
    {
        const QByteArray before = bytes();
        const QStringList files = filesIn();
        EXPECT_EQ(codeOf(backups().restore(backup, passphrase)), expected) << backup;
        EXPECT_EQ(bytes(), before);
        QStringList left = filesIn(); // a look at a shop leaves SQLite's empty companions
        left.removeIf([](const QString& name) {
            return name.endsWith(QLatin1String("-shm")) || name.endsWith(QLatin1String("-wal"));
        });
        EXPECT_EQ(left, files);
    }

    usecases::MadeBackup made;
    std::string copy;
};

TEST_F(RestoreTest, TheShopIsAsItWasAndTheShopOfNowIsKept)
{
    enrol(2);
    const auto preview = must(backups().preview(copy, {}));
    EXPECT_EQ(preview.backup.counts.members, 3);
    ASSERT_TRUE(preview.present.has_value());
    EXPECT_EQ(preview.present->counts.members, 5);
    EXPECT_EQ(must(backups().restore(copy, {})).counts.members, 3);
    EXPECT_EQ(members(), 3);
    const auto newest = must(backups().newest());
    ASSERT_TRUE(newest.has_value());
    EXPECT_EQ(newest->stamp.reason, backup::Reason::Restore);
    EXPECT_EQ(newest->facts.counts.members, 5) << "and back again it goes";
    must(backups().restore(backups().pathOf(newest->stamp), {}));
    EXPECT_EQ(members(), 5);
    const auto opened = must(app::OpenedShop::open(file, clock));
    EXPECT_TRUE(must(opened->shop().rewards.verify()).ok());
    enrol(1);
}

TEST_F(RestoreTest, ASealedCopyOpensOnANewComputerWithNamesAndPhones)
{
    seal();
    useComputer("new");
    QFile::remove(QString::fromStdString(file));
    EXPECT_EQ(codeOf(backups().restore(copy, {})), ErrorCode::NotFound)
        << "a plain copy needs the key of its computer";
    const auto preview = must(backups().preview(path("usb.linlibak"), kPass));
    EXPECT_TRUE(preview.bringsKey);
    EXPECT_EQ(preview.backup.counts.members, 3);
    must(backups().restore(path("usb.linlibak"), kPass));
    const auto opened = must(app::OpenedShop::open(file, clock));
    EXPECT_TRUE(usecases::findMember(opened->shop(), "13800000002").ok());
    EXPECT_FALSE(must(backups().preview(path("usb.linlibak"), kPass)).bringsKey);
}

TEST_F(RestoreTest, TheShopsOwnTemplatesTravelInEveryKindOfCopy)
{
    const QDir templates(QString::fromStdString(storage::templatesFolder(file)));
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QDir().mkpath(QFileInfo(templates.filePath(name)).path());
        QFile out(templates.filePath(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    const auto read = [&](const QString& name) {
        QFile in(templates.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    const QByteArray photo("\x89PNG\0\xff\x01", 7);
    write(QStringLiteral("草莓季/template.json"), "{\"v\":1}");
    write(QStringLiteral("草莓季/photo.png"), photo);
    const auto kept = must(backups().make(backup::Reason::ByHand));
    seal();
    write(QStringLiteral("草莓季/template.json"), "{\"v\":2}");
    write(QStringLiteral("later/template.json"), "{}");

    must(backups().restore(backups().pathOf(kept.stamp), {}));
    EXPECT_EQ(read(QStringLiteral("草莓季/template.json")), "{\"v\":1}");
    EXPECT_EQ(read(QStringLiteral("草莓季/photo.png")), photo);
    EXPECT_EQ(read(QStringLiteral("later/template.json")), "{}") << "made since: it stays";
    const auto opened = must(app::OpenedShop::open(file, clock));
    EXPECT_TRUE(must(opened->shop().rewards.verify()).ok());

    QDir(templates).removeRecursively();
    file = path("new/shop.linli");
    QDir().mkpath(QString::fromStdString(path("new")));
    useComputer("another");
    must(backups().restore(path("usb.linlibak"), kPass));
    QFile arrived(folder.filePath(QStringLiteral("new/shop.templates/草莓季/photo.png")));
    ASSERT_TRUE(arrived.open(QIODevice::ReadOnly));
    EXPECT_EQ(arrived.readAll(), photo);
    EXPECT_EQ(filesIn("new").filter(QStringLiteral("restoring")), QStringList());
}

TEST_F(RestoreTest, ATemplateNameThatLeadsOutOfItsFolderRefusesTheBackup)
{
    const QDir templates(QString::fromStdString(storage::templatesFolder(file)));
    QDir().mkpath(templates.filePath(QStringLiteral("a")));
    QFile good(templates.filePath(QStringLiteral("a/template.json")));
    ASSERT_TRUE(good.open(QIODevice::WriteOnly));
    good.close();
    const std::string evil = backups().pathOf(must(backups().make(backup::Reason::ByHand)).stamp);
    {
        const auto shop = must(storage::Connection::open(evil, {}));
        must(shop->execute("UPDATE kept_file SET path = '../../evil.json'"));
    }
    EXPECT_EQ(codeOf(backups().restore(evil, {})), ErrorCode::BackupDamaged);
    EXPECT_FALSE(QFile::exists(QString::fromStdString(path("../evil.json"))));
    EXPECT_EQ(members(), 3);
}

TEST_F(RestoreTest, AWrongPassphraseADamagedOrStrangeFileTouchesNothing)
{
    seal();
    failsWithoutTouching(path("usb.linlibak"), "对面小区的王阿姨", ErrorCode::WrongPassphrase);
    failsWithoutTouching(path("usb.linlibak"), {}, ErrorCode::WrongPassphrase);
    ASSERT_TRUE(QFile(QString::fromStdString(path("usb.linlibak"))).resize(90'000));
    failsWithoutTouching(path("usb.linlibak"), kPass, ErrorCode::BackupDamaged);
    failsWithoutTouching(path("nothing.linli"), {}, ErrorCode::NotFound);
    QFile strange(QString::fromStdString(path("letter.txt")));
    ASSERT_TRUE(strange.open(QIODevice::WriteOnly) && strange.write("hello") == 5);
    strange.close();
    failsWithoutTouching(path("letter.txt"), {}, ErrorCode::NotAShopFile);
}

TEST_F(RestoreTest, APlainCopyWithAFlippedPageIsRefused)
{
    for (qint64 page = 4; page < 60; page += 5) {
        scribble(copy, page * 4096 + 4);
    }
    failsWithoutTouching(copy, {}, ErrorCode::BackupDamaged);
}

TEST_F(RestoreTest, WhileAnotherProgramHasTheShopOpenNothingIsReplaced)
{
    const auto other = must(app::OpenedShop::open(file, clock));
    EXPECT_EQ(codeOf(backups().restore(copy, {})), ErrorCode::StorageBusy);
    usecases::NewMember person;
    person.name = "王小明";
    must(usecases::enrol(other->shop(), person));
    EXPECT_EQ(members(), 4) << "the other one's work is not lost";
}

TEST_F(RestoreTest, AShopThatCannotBeReadIsSetAsideAndReplaced)
{
    enrol(300);
    for (qint64 page = 1; page < 60; page += 2) {
        scribble(file, page * 4096 + 4);
    }
    must(backups().restore(copy, {}));
    EXPECT_EQ(members(), 3);
    EXPECT_FALSE(filesIn("shop-backups").filter(QStringLiteral(".damaged")).isEmpty());
    EXPECT_TRUE(app::OpenedShop::open(file, clock).ok());
}

TEST_F(RestoreTest, ACutOffRestoreLeavesNothingBehindAtTheNextOne)
{
    QFile half(QString::fromStdString(path("shop.linli.restoring")));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
    half.close();
    must(backups().restore(copy, {}));
    EXPECT_EQ(filesIn(), (QStringList{QStringLiteral("shop.linli")}));
}

TEST_F(RestoreTest, ABackupOfAnotherShopDoesNotTakeItsPlace)
{
    const std::string mine = file;
    file = path("other.linli");
    must(app::OpenedShop::create(file, clock, 2));
    failsWithoutTouching(copy, {}, ErrorCode::OtherShop);
    file = mine;
    EXPECT_EQ(members(), 3);
}

TEST_F(RestoreTest, WhoWasErasedSinceStaysErased)
{
    {
        const auto shop = must(storage::Connection::open(file, {}));
        must(shop->execute("UPDATE member SET erased = 1, phone_key = '' WHERE seq = 2"));
    }
    EXPECT_EQ(must(backups().restore(copy, {})).counts.members, 2);
    const auto opened = must(app::OpenedShop::open(file, clock));
    EXPECT_FALSE(usecases::findMember(opened->shop(), "13800000002").ok());
    EXPECT_TRUE(usecases::findMember(opened->shop(), "13800000001").ok());
}

TEST_F(RestoreTest, FilesCopiedByHandFromAnOpenShopComeWithTheirLog)
{
    const auto opened = must(app::OpenedShop::open(file, clock));
    usecases::NewMember person;
    person.name = "王小明";
    must(usecases::enrol(opened->shop(), person)); // stands in the log only
    const QString hand = QString::fromStdString(path("hand.linli"));
    ASSERT_TRUE(QFile::copy(QString::fromStdString(file), hand));
    ASSERT_TRUE(QFile::copy(QString::fromStdString(file + "-wal"), hand + QStringLiteral("-wal")));
    const app::ShopBackups elsewhere(path("new.linli"), clock);
    EXPECT_EQ(must(elsewhere.restore(path("hand.linli"), {})).counts.members, 4);
}

} // namespace
} // namespace linli::safety
