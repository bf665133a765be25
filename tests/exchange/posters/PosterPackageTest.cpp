// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/posters/PosterPackage.h"

#include "exchange/ZipKit.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace linli::exchange {
namespace {

using kit::zipOf;

QString nameFor(const QByteArray& bytes, const char* ending = ".png")
{
    return QString::fromLatin1(
               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) +
           QLatin1String(ending);
}

PosterPackage sample()
{
    PosterPackage package{"{\"id\": \"x\"}", {}};
    for (const QByteArray& picture : {QByteArray("picture one"), QByteArray(5000, 'b')}) {
        package.assets[nameFor(picture)] = picture;
    }
    return package;
}

void expectBroken(const QByteArray& bytes, const std::string& value)
{
    const auto package = readPosterPackage(bytes);
    ASSERT_FALSE(package.ok()) << value;
    EXPECT_EQ(package.error().code(), ErrorCode::PosterPackageBroken);
    EXPECT_NE(package.error().parameter("value").find(value), std::string_view::npos)
        << package.error().parameter("value");
    EXPECT_EQ(package.error().parameter("allowed"), kPackageWords);
}

const std::pair<std::string, QByteArray> kDocument{"template.json", "{}"};

TEST(PosterPackage, BringsBackWhatWentIn)
{
    const QByteArray bytes = writePosterPackage(sample()).value();
    const PosterPackage again = readPosterPackage(bytes).value();
    EXPECT_EQ(again.document, sample().document);
    EXPECT_EQ(again.assets, sample().assets);
    EXPECT_EQ(writePosterPackage(again).value(), bytes); // the same package, the same bytes
}

TEST(PosterPackage, TravelsAsAFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("card.linliposter"));
    ASSERT_TRUE(writePosterPackageFile(sample(), file).ok());
    EXPECT_EQ(readPosterPackageFile(file)->assets.size(), 2U);
    EXPECT_EQ(readPosterPackageFile(folder.filePath(QStringLiteral("none"))).error().code(),
              ErrorCode::FileUnreadable);
    EXPECT_EQ(writePosterPackageFile(sample(), folder.filePath(QStringLiteral("no/such/folder")))
                  .error()
                  .code(),
              ErrorCode::FileUnwritable);
}

TEST(PosterPackage, TakesNoNameButItsOwn)
{
    const std::string good = "assets/" + nameFor("a").toStdString();
    for (const std::string& name :
         {std::string("../evil.png"), std::string("/etc/passwd"), std::string("assets/../x.png"),
          std::string("C:\\x.png"), std::string("assets/photo.png"), std::string("run.sh"),
          "assets/deep/" + nameFor("a").toStdString(), good + ".svg",
          "assets/" + nameFor("a", ".svg").toStdString(), good + "\n"}) {
        expectBroken(zipOf({kDocument, {name, "a"}}), name.substr(0, 5));
    }
    EXPECT_TRUE(readPosterPackage(zipOf({kDocument, {good, "a"}})).ok());
}

TEST(PosterPackage, WantsThePictureTheNameSays)
{
    expectBroken(zipOf({kDocument, {"assets/" + nameFor("a").toStdString(), "b"}}),
                 "something else is in it");
}

TEST(PosterPackage, WantsOneDocument)
{
    expectBroken(zipOf({{"assets/" + nameFor("a").toStdString(), "a"}}), "no template.json");
    expectBroken("no zip at all", "");
    expectBroken({}, "");
    const QByteArray whole = writePosterPackage(sample()).value();
    expectBroken(whole.chopped(30), "");
}

TEST(PosterPackage, StopsBombsBeforeTheyAreUnpacked)
{
    expectBroken(zipOf({{"template.json", QByteArray(1'000'001, ' ')}}), "1000001 bytes");
    const QByteArray large(12 * 1024 * 1024 + 1, 'x');
    expectBroken(zipOf({kDocument, {"assets/" + nameFor(large).toStdString(), large}}), "bytes");
    std::vector<std::pair<std::string, QByteArray>> many{kDocument};
    for (int i = 0; i < 70; ++i) {
        const QByteArray one = QByteArray::number(i);
        many.emplace_back("assets/" + nameFor(one).toStdString(), one);
    }
    expectBroken(zipOf(many), "71 entries");
    std::vector<std::pair<std::string, QByteArray>> heavy{kDocument};
    for (int i = 0; i < 6; ++i) {
        const QByteArray one(12 * 1024 * 1024, static_cast<char>('a' + i));
        heavy.emplace_back("assets/" + nameFor(one).toStdString(), one);
    }
    expectBroken(zipOf(heavy), "more than 64 MB");
}

TEST(PosterPackage, RefusesEncryptedEntriesAndForgedSizes)
{
    expectBroken(zipOf({kDocument},
                       [](zip* archive) {
                           EXPECT_EQ(zip_file_set_encryption(archive, 0, ZIP_EM_AES_256, "x"), 0);
                       }),
                 "encrypted");
    // The directory promises two bytes more than there are.
    QByteArray forged = zipOf({kDocument});
    const qsizetype directory = forged.indexOf(QByteArray("PK\x01\x02", 4));
    ASSERT_GT(directory, 0);
    forged[directory + 24] = 4;
    expectBroken(forged, "");
}

} // namespace
} // namespace linli::exchange
