// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderFixture.h"

#include <QColor>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <future>

namespace linli::render {
namespace {

using namespace linli::poster;

using PosterPicture = RenderFixture;

TEST_F(PosterPicture, EveryPhonePngIsReadByASecondDecoder)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    for (const bool withLink : {true, false}) {
        const QString into = path(withLink ? QStringLiteral("link") : QStringLiteral("code"));
        const auto jobs = jobsFor(6, withLink);
        const auto outcome = writePosterPngs(phone.document, phone.assets, jobs, into);
        ASSERT_TRUE(outcome.ok());
        ASSERT_EQ(outcome->made, 6);
        QStringList files;
        QStringList expected;
        for (const PosterOutcome& poster : outcome->posters) {
            ASSERT_TRUE(poster.check.ok);
            files.append(poster.file);
            expected.append(QString::fromStdString(
                jobs[static_cast<std::size_t>(poster.job)].fields.at("code.payload")));
            const QImageReader reader(poster.file);
            EXPECT_EQ(reader.size(), QSize(1080, 1920));
            EXPECT_LE(QFileInfo(poster.file).size(), 2'000'000); // the group webhook's limit
        }
        EXPECT_EQ(zbarPayloads(files), expected);
    }
}

TEST_F(PosterPicture, HasNoAlphaChannelAndLooksTheSameOnAWorkerThread)
{
    const auto draw = [] {
        const Shipped card = shipped(QStringLiteral("card-a6"));
        PosterPainter painter(card.document, card.assets, {});
        return painter.picture(fieldsFor(2)).value().image;
    };
    const QImage here = draw();
    const QImage there = std::async(std::launch::async, draw).get();
    EXPECT_EQ(here.format(), QImage::Format_RGB32);
    EXPECT_EQ(here, there);
    EXPECT_EQ(here.size(), QSize(1240, 1748));
}

TEST_F(PosterPicture, KeptBackgroundsDoNotCarryOneNeighbourToTheNext)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    // Qt looks for the fallback font of a character when a process first draws it, and sets that
    // one text a hair apart: let it know the third name.
    (void)PosterPainter(phone.document, phone.assets, {}).picture(fieldsFor(3));
    PosterPainter reused(phone.document, phone.assets, {});
    (void)reused.picture(fieldsFor(1));
    (void)reused.check(fieldsFor(2));
    PosterPainter fresh(phone.document, phone.assets, {});
    EXPECT_EQ(reused.picture(fieldsFor(3))->image, fresh.picture(fieldsFor(3))->image);
}

TEST_F(PosterPicture, ShowsTheNameTheCodeAndWhatToDoWithIt)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    PosterPainter painter(phone.document, phone.assets, {});
    const QImage reference = painter.picture(fieldsFor(1)).value().image;
    for (const char* field : {"inviter.name", "invite.code", "shop.name", "reward.line",
                              "validity.line", "code.payload"}) {
        PosterFields other = fieldsFor(1);
        other[field] = "张";
        EXPECT_NE(painter.picture(other)->image, reference) << field;
    }
    PosterFields atTheShop = fieldsFor(1);
    atTheShop["invite.link"].clear();
    EXPECT_NE(painter.picture(atTheShop)->image, reference);
}

TEST_F(PosterPicture, BleedGrowsThePictureAndKeepsTheTrimAsItWas)
{
    const Shipped card = shipped(QStringLiteral("card-a6"));
    PosterPainter plain(card.document, card.assets, {300, 1, false});
    PosterPainter bleeding(card.document, card.assets, {300, 1, true});
    const QImage trim = plain.picture(fieldsFor(1))->image;
    const QImage full = bleeding.picture(fieldsFor(1))->image;
    ASSERT_EQ(full.size(), trim.size() + QSize(70, 70)); // 3 mm at 300 dpi on each side
    EXPECT_NE(full.pixelColor(2, 200), QColor(Qt::white));
    EXPECT_EQ(full.copy(QRect(QPoint(35, 1000), QSize(600, 600))),
              trim.copy(QRect(QPoint(0, 965), QSize(600, 600))));
}

TEST_F(PosterPicture, ARefusedPosterIsNotWrittenAndTheOthersAre)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    auto jobs = jobsFor(3);
    jobs[1].fields.erase("inviter.name");
    const auto outcome =
        writePosterPngs(phone.document, phone.assets, jobs, path(QStringLiteral("out")));
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->made, 2);
    ASSERT_EQ(outcome->posters.size(), 3U);
    EXPECT_TRUE(outcome->posters[1].file.isEmpty());
    EXPECT_EQ(outcome->posters[1].check.reason->code(), ErrorCode::PosterMissingField);
    EXPECT_EQ(QDir(path(QStringLiteral("out"))).entryList(QDir::Files).size(), 2);
}

TEST_F(PosterPicture, AStoppedBatchKeepsWhatIsDone)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    int seen = 0;
    BatchControl control;
    control.progress = [&seen](int done, int total) {
        seen = done;
        EXPECT_EQ(total, 5);
    };
    control.stopRequested = [&seen] { return seen == 2; };
    const auto outcome = writePosterPngs(phone.document, phone.assets, jobsFor(5),
                                         path(QStringLiteral("out")), control);
    ASSERT_TRUE(outcome.ok());
    EXPECT_TRUE(outcome->stopped);
    EXPECT_EQ(outcome->made, 2);
    const QStringList files = QDir(path(QStringLiteral("out"))).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 2);
}

TEST_F(PosterPicture, FileNamesAreSafeAndNeverCollide)
{
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    auto jobs = jobsFor(3);
    jobs[0].name = QStringLiteral("../李/阿姨");
    jobs[1].name = QStringLiteral("../李/阿姨");
    jobs[2].name = QStringLiteral("  ");
    const auto outcome =
        writePosterPngs(phone.document, phone.assets, jobs, path(QStringLiteral("out")));
    ASSERT_TRUE(outcome.ok());
    const QStringList files = QDir(path(QStringLiteral("out"))).entryList(QDir::Files);
    EXPECT_EQ(files, (QStringList{QStringLiteral("_李_阿姨-2.png"), QStringLiteral("_李_阿姨.png"),
                                  QStringLiteral("poster.png")}));
}

TEST_F(PosterPicture, SaysSoWhenTheFolderCannotBeWritten)
{
    QFile file(path(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const Shipped phone = shipped(QStringLiteral("phone-invite"));
    const auto outcome = writePosterPngs(phone.document, phone.assets, jobsFor(1),
                                         path(QStringLiteral("file/below")));
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code(), ErrorCode::FileUnwritable);
    EXPECT_FALSE(outcome.error().parameter("path").empty());
}

} // namespace
} // namespace linli::render
