// SPDX-License-Identifier: GPL-3.0-or-later
// What survives a crash, what saving and leaving do, photos, checks with their repair.
#include "ui/studio/core/StudioDraft.h"

#include "domain/poster/edit/Shapes.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "ui/studio/StudioCommands.h"
#include "ui/studio/StudioDesk.h"
#include "ui/studio/core/StudioChecks.h"
#include "ui/studio/simple/SimplePanel.h"
#include "ui/studio/core/SimpleWords.h"
#include "ui/widgets/Banner.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace linli::ui {
namespace {

class StudioDrafts : public testing::Test
{
  protected:
    StudioDrafts() : id(desk.addOwn()) {}
    [[nodiscard]] QString folder() const { return QDir(desk.folder()).filePath(id); }
    /// Moves something and waits until the draft is in the file.
    void changeAndKeep()
    {
        desk.document().select({"headline"});
        ASSERT_TRUE(desk.studio().presenter()->actions().nudge(2, 3));
        ASSERT_TRUE(waitFor([this] { return StudioDraft::exists(folder()); }));
        ASSERT_TRUE(waitFor([this] { return desk.studio().presenter()->draft().isKept(); }));
    }
    QByteArray onShelf()
    {
        const auto found = desk.shelf().find(id);
        return found.ok() ? render::writeTemplate(*found->document) : QByteArray();
    }
    StudioDesk desk;
    QString id;
};

TEST_F(StudioDrafts, AfterACrashEverythingIsThereAgain)
{
    desk.open(id);
    const QByteArray before = onShelf();
    changeAndKeep();
    const QByteArray after = desk.json();
    desk.crash();
    EXPECT_EQ(onShelf(), before) << "a draft changes nothing on the shelf";
    desk.open(id);
    EXPECT_EQ(desk.json(), after);
    EXPECT_FALSE(desk.document().isSaved());
}

TEST_F(StudioDrafts, SavingWritesTheShelfAndTheDraftGoes)
{
    desk.open(id);
    changeAndKeep();
    QSignalSpy saved(&desk.studio(), &StudioWindow::saved);
    desk.trigger(int(StudioCommand::Save));
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_TRUE(desk.document().isSaved());
    EXPECT_EQ(onShelf(), desk.json());
    EXPECT_TRUE(waitFor([this] { return !StudioDraft::exists(folder()); }));
    EXPECT_TRUE(desk.document().stack().canUndo()) << "saving does not end undo";
}

TEST_F(StudioDrafts, UndoneToWhatIsOnTheShelfTheDraftGoesToo)
{
    desk.open(id);
    changeAndKeep();
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_TRUE(desk.document().isSaved());
    EXPECT_TRUE(waitFor([this] { return !StudioDraft::exists(folder()); }));
}

TEST_F(StudioDrafts, ABrokenDraftDoesNotStandInTheWay)
{
    QFile file(QDir(folder()).filePath(QStringLiteral("draft.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    desk.open(id);
    EXPECT_EQ(desk.json(), onShelf());
    EXPECT_TRUE(desk.document().isSaved());
}

TEST_F(StudioDrafts, ClosingWithUnsavedChangesAsksAndStays)
{
    desk.open(id);
    changeAndKeep();
    desk.studio().close();
    EXPECT_FALSE(desk.isClosed());
    EXPECT_TRUE(desk.studio().isVisible());
    EXPECT_TRUE(StudioDraft::exists(folder()));
}

TEST_F(StudioDrafts, APhotoIsKeptBesideTheTemplateAndSwapsInOneStep)
{
    desk.open(id);
    QImage photo(300, 200, QImage::Format_RGB32);
    photo.fill(QColor(200, 30, 60));
    const QString file = QDir(desk.folder()).filePath(QStringLiteral("strawberry.png"));
    ASSERT_TRUE(photo.save(file));
    const auto asset = [this](const std::string& layer) {
        return std::get<poster::ImageShape>(poster::layerOf(desk.document().now(), layer)->shape)
            .asset;
    };
    const std::string before = asset("art");
    desk.studio().presenter()->takePicture(file, QStringLiteral("art"));
    ASSERT_TRUE(waitFor([&] { return asset("art") != before; }));
    EXPECT_TRUE(QFile::exists(QDir(folder()).filePath(QString::fromStdString(asset("art")))));
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_EQ(asset("art"), before);
    desk.studio().presenter()->takePicture(file, QString());
    ASSERT_TRUE(waitFor([&] { return desk.document().selection() == poster::LayerIds{"photo"}; }));
    EXPECT_NEAR(desk.boxOf("photo").width / desk.boxOf("photo").height, 1.5, 0.01);
}

TEST_F(StudioDrafts, WhatIsNoPhotoIsToldAndChangesNothing)
{
    desk.open(id);
    QSignalSpy failed(desk.studio().presenter(), &StudioPresenter::failed);
    desk.studio().presenter()->takePicture(QDir(folder()).filePath(QStringLiteral("template.json")),
                                           QStringLiteral("art"));
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_TRUE(desk.document().isSaved());
}

TEST_F(StudioDrafts, ASoundPosterHasNothingToMend)
{
    StudioWindow& studio = desk.open(id);
    StudioChecks& checks = studio.presenter()->checks();
    ASSERT_TRUE(waitFor([&] { return checks.isFresh(); }));
    EXPECT_TRUE(checks.findings().empty());
    EXPECT_TRUE(checks.report().decoded);
    EXPECT_FALSE(checks.contrasts().empty());
}

TEST_F(StudioDrafts, ATroubleIsShownBesideItsLayerAndMendedByAPressThatCanBeUndone)
{
    StudioWindow& studio = desk.open(id);
    StudioChecks& checks = studio.presenter()->checks();
    ASSERT_TRUE(waitFor([&] { return checks.isFresh(); }));
    desk.document().change(QStringLiteral("invert"), [](poster::PosterDocument& document) {
        return poster::editShapes<poster::QrShape>(document, {"qr"}, [](poster::QrShape& qr) {
            std::swap(qr.dark, qr.light);
            return true;
        });
    });
    const QByteArray broken = desk.json();
    ASSERT_TRUE(waitFor([&] { return checks.isFresh() && !checks.findings().empty(); }));
    EXPECT_EQ(checks.findings().front().error.code(), ErrorCode::PosterInverted);
    EXPECT_EQ(checks.findings().front().layer, "qr");
    auto* mend = studio.findChild<QAbstractButton*>(QStringLiteral("mend"));
    ASSERT_NE(mend, nullptr);
    mend->click();
    ASSERT_TRUE(waitFor([&] { return checks.isFresh() && checks.findings().empty(); }));
    EXPECT_EQ(desk.document().stack().undoText(), QStringLiteral("修好"));
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_EQ(desk.json(), broken);
}

TEST_F(StudioDrafts, InTheSimpleModeWordsAndColourChangeAndNothingMoves)
{
    StudioWindow& studio = desk.open(id, true);
    const poster::Box headline = desk.boxOf("headline");
    desk.drag(headline.x + 5, headline.y + 5, headline.x + 40, headline.y + 40);
    EXPECT_EQ(desk.boxOf("headline"), headline);
    QPlainTextEdit* words = studio.simple()->wordsOf("headline");
    ASSERT_NE(words, nullptr);
    EXPECT_FALSE(words->toPlainText().contains(QLatin1Char('{'))) << "no placeholders";
    words->setPlainText(
        words->toPlainText().replace(QStringLiteral("做邻居"), QStringLiteral("做好邻居")));
    EXPECT_TRUE(desk.json().contains("做好邻居"));
    EXPECT_TRUE(desk.json().contains("{inviter.name}"));
    EXPECT_EQ(studio.simple()->wordsOf("code"), nullptr) << "fields fill themselves in";
    const poster::Layer art = *poster::layerOf(desk.document().now(), "art");
    Q_EMIT studio.simple()->colourAsked(245);
    ASSERT_TRUE(
        waitFor([&] { return desk.document().stack().undoText() == QStringLiteral("颜色"); }));
    EXPECT_FALSE(*poster::layerOf(desk.document().now(), "art") == art)
        << "the drawing takes the colour too";
    StudioChecks& checks = studio.presenter()->checks();
    ASSERT_TRUE(waitFor([&] { return checks.isFresh(); }));
    EXPECT_TRUE(checks.report().decoded) << "the code keeps scanning";
}

TEST(StudioSimpleWords, FieldsReadAsNamesAndComeBackExactly)
{
    for (const char* words : {"扫一扫，和{inviter.name}做邻居", "{invite.code:group5}",
                              "{shop.slogan|好东西，邻里分}", "没有字段", "{{花括号}}"}) {
        const QString given = QString::fromUtf8(words);
        EXPECT_EQ(fromSimple(toSimple(given)), given);
    }
    EXPECT_FALSE(toSimple(QStringLiteral("和{inviter.name}")).contains(QLatin1Char('{')));
    EXPECT_TRUE(isOnlyFields(QStringLiteral("{invite.code:group5}")));
    EXPECT_FALSE(isOnlyFields(QStringLiteral("码 {invite.code}")));
    EXPECT_EQ(fromSimple(QStringLiteral("〔随便写的〕")), QStringLiteral("〔随便写的〕"));
}

} // namespace
} // namespace linli::ui
