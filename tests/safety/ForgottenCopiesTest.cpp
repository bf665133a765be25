// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever asked to be forgotten is gone from copies in time and does not come back with a restore;
// the search for what is left finds every way a phone or a name can lie in bytes.
#include "app/shared/privacy/FileRetention.h"
#include "app/shared/privacy/PersonWriting.h"
#include "app/shared/privacy/ResidueSearch.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/privacy/PersonFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "safety/SafetyFixture.h"

namespace linli::safety {
namespace {

using app::ResidueWords;
using kit::must;

constexpr const char* kName = "欧阳鷇音";
constexpr const char* kPhone = "13987654321";

class ForgottenCopies : public SafetyTest
{
  protected:
    ForgottenCopies()
    {
        enrol(2);
        const auto open = must(app::OpenedShop::open(file, clock));
        usecases::NewMember person;
        person.name = kName;
        person.phone = kPhone;
        her = must(usecases::enrol(open->shop(), person));
        must(open->connection().execute(
            "INSERT INTO attention (at_ms, kind, entity, code, mine, theirs) VALUES (0, 'x', 'y',"
            " 'NOTE', '" +
            std::string(kName) + "', '" + std::string(kPhone) + "')"));
    }
    usecases::Erased erase()
    {
        const auto open = must(app::OpenedShop::open(file, clock));
        usecases::Erased erased = must(usecases::eraseMember(open->shop(), her));
        must(usecases::scrubErased(open->shop()));
        return erased;
    }
    static bool holds(const std::string& path)
    {
        QFile read(QString::fromStdString(path));
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << path;
        const QByteArray bytes = read.readAll();
        return bytes.contains(kName) || bytes.contains(kPhone);
    }
    void put(const char* name, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(QString::fromStdString(path(name))).absolutePath());
        QFile out(QString::fromStdString(path(name)));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    MemberKey her;
};

TEST_F(ForgottenCopies, CopiesLoseHerAfterThirtyFiveDaysFreeTextsToo)
{
    const auto made = must(backups().make(backup::Reason::ByHand));
    const std::string copy = backups().pathOf(made.stamp);
    EXPECT_TRUE(holds(copy)) << "the note stands in the clear";
    static_cast<void>(erase());
    clock.advance(Span::days(34));
    EXPECT_EQ(must(app::FileRetention(file, clock).forgetInCopies()), 0);
    EXPECT_TRUE(holds(copy));
    clock.advance(Span::days(2));
    EXPECT_EQ(must(app::FileRetention(file, clock).forgetInCopies()), 1);
    EXPECT_FALSE(holds(copy));
}

TEST_F(ForgottenCopies, ARestoreForgetsHerBeforeTheShopOpens)
{
    const auto made = must(backups().make(backup::Reason::ByHand));
    static_cast<void>(erase());
    EXPECT_FALSE(holds(file));
    clock.advance(Span::hours(1));
    must(backups().restore(backups().pathOf(made.stamp), {}));
    EXPECT_FALSE(holds(file));
    const auto open = must(app::OpenedShop::open(file, clock));
    EXPECT_FALSE(usecases::findMember(open->shop(), kPhone).ok());
}

TEST_F(ForgottenCopies, TheSearchFindsEverySpellingAndEveryEncoding)
{
    ports::PersonWords words;
    words.phones = {kPhone};
    words.names = {kName};
    const ResidueWords wanted(words);
    for (const char* text : {"x13987654321y", "139 8765 4321", "139-8765-4321", "(139)87654321",
                             "139.8765.4321", "１３９８７６５４３２１", "欧阳鷇音"}) {
        EXPECT_TRUE(wanted.standIn(text)) << text;
        const QString wide = QString::fromUtf8(text);
        if (!wide.startsWith(QChar(0xFF11))) {
            EXPECT_TRUE(wanted.standIn(
                QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)))
                << "UTF-16 " << text;
        }
    }
    EXPECT_FALSE(wanted.standIn("13987654320 139a8765b4321 欧阳"));
}

TEST_F(ForgottenCopies, TheSearchLooksThroughEverythingTheProgramKeeps)
{
    const usecases::PersonFile person = [&] {
        const auto open = must(app::OpenedShop::open(file, clock));
        return must(usecases::personFile(open->shop(), her));
    }();
    const std::string base =
        QFileInfo(QString::fromStdString(file)).completeBaseName().toStdString();
    put((base + ".templates/own/poster.json").c_str(), QByteArray("{\"name\":\"") + kName + "\"}");
    const QString book = QString::fromStdString(path((base + ".templates/list.xlsx").c_str()));
    must(app::writePersonFile(person, book, words::Language::Zh));
    must(backups().make(backup::Reason::ByHand));
    const usecases::Erased erased = erase();
    const app::ResidueReport report = app::searchResidue(file, erased.words);
    QStringList here;
    int copies = 0;
    for (const app::ResidueHit& hit : report.hits) {
        copies += hit.copy ? 1 : 0;
        here += hit.copy ? QString() : QFileInfo(hit.file).fileName();
    }
    here.removeAll(QString());
    here.sort();
    EXPECT_EQ(here, (QStringList{QStringLiteral("list.xlsx"), QStringLiteral("poster.json")}));
    EXPECT_EQ(copies, 1) << "told apart: a copy loses her in time";
    EXPECT_GE(report.files, 4);
    QDir(QString::fromStdString(path((base + ".templates").c_str()))).removeRecursively();
    for (const app::ResidueHit& hit : app::searchResidue(file, erased.words).hits) {
        EXPECT_TRUE(hit.copy) << hit.file.toStdString();
    }
}

TEST_F(ForgottenCopies, HerOwnDataAreReadableByTheOwnerOfTheComputerOnly)
{
    const auto open = must(app::OpenedShop::open(file, clock));
    const usecases::PersonFile person = must(usecases::personFile(open->shop(), her));
    for (const char* name : {"her.json", "her.xlsx"}) {
        const QString out = QString::fromStdString(path(name));
        must(app::writePersonFile(person, out, words::Language::Zh));
        EXPECT_EQ(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions());
    }
    EXPECT_EQ(app::writePersonFile(person, QStringLiteral("/tmp/her.doc"), words::Language::Zh)
                  .error()
                  .code(),
              ErrorCode::UnknownOption);
    const QJsonObject json = app::personJson(person);
    EXPECT_EQ(json.value(QStringLiteral("phone")).toString(), QString::fromLatin1(kPhone));
}

} // namespace
} // namespace linli::safety
