// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/PostersPage.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pagekit/PageShop.h"
#include "ui/pages/posters/CheckStrip.h"
#include "ui/pages/posters/PosterCanvas.h"
#include "ui/pages/posters/PostersPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace linli::ui {

namespace {

class PostersPageTest : public testing::Test
{
  protected:
    PostersPageTest() : page(world.context(), world.host(), nullptr)
    {
        QObject::connect(page.presenter(), &PostersPresenter::previewReady, &page,
                         [this](const PosterPreview& preview) { last = preview; });
        QObject::connect(page.presenter(), &PostersPresenter::batchFinished, &page,
                         [this](const PosterBatchReport& report) { reports.push_back(report); });
    }
    ~PostersPageTest() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }

    void open()
    {
        page.resize(1180, 800);
        page.show();
        page.refresh();
        page.make(true);
        ASSERT_TRUE(waitFor([this] { return !last.image.isNull(); }));
    }
    void enrolThree()
    {
        for (const char* name : {"李阿姨", "王姐", "张叔"}) {
            world.shop().enrol(name);
        }
    }

    PageShop world;
    PostersPage page;
    PosterPreview last;
    std::vector<PosterBatchReport> reports;
};

TEST_F(PostersPageTest, ThePreviewIsARealNeighboursAndPassesItsCheck)
{
    enrolThree();
    open();
    EXPECT_TRUE(last.check.ok);
    EXPECT_TRUE(last.check.decoded);
    EXPECT_EQ(last.check.payload, page.presenter()->source().people.front().link);
    EXPECT_TRUE(page.findChild<CheckStrip*>()->reason().isEmpty());
}

TEST_F(PostersPageTest, PicturesForEverybodyLandInTheFolder)
{
    enrolThree();
    open();
    QTemporaryDir folder;
    page.presenter()->exportPictures(folder.path(), {});
    ASSERT_TRUE(waitFor([this] { return reports.size() == 1; }));
    EXPECT_EQ(reports.front().made, 3);
    EXPECT_TRUE(reports.front().leftOut.empty());
    const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.png")});
    EXPECT_EQ(files.size(), 3);
    for (const QString& file : files) {
        EXPECT_FALSE(file.contains(QStringLiteral("李阿姨"))) << "full names stay in the shop";
    }
}

TEST_F(PostersPageTest, OneNeighbourGetsOnePdf)
{
    enrolThree();
    open();
    PosterAudience audience;
    audience.kind = PosterAudience::Kind::One;
    audience.member = page.presenter()->source().people[1].member;
    page.presenter()->setAudience(audience);
    ASSERT_TRUE(waitFor([this] { return page.presenter()->source().chosen.size() == 1; }));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("one.pdf"));
    page.presenter()->exportPdf(file, {});
    ASSERT_TRUE(waitFor([this] { return reports.size() == 1; }));
    EXPECT_EQ(reports.front().made, 1);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

TEST_F(PostersPageTest, StopKeepsWhatIsDone)
{
    for (int i = 0; i < 12; ++i) {
        world.shop().enrol("邻居" + std::to_string(i));
    }
    open();
    QTemporaryDir folder;
    QObject::connect(page.presenter(), &PostersPresenter::batchProgress, &page, [this](int done) {
        if (done >= 1) {
            page.presenter()->stop();
        }
    });
    page.presenter()->exportPictures(folder.path(), {});
    ASSERT_TRUE(waitFor([this] { return reports.size() == 1; }));
    EXPECT_GE(reports.front().made, 1);
    const auto files = QDir(folder.path()).entryList({QStringLiteral("*.png")}).size();
    EXPECT_EQ(files, reports.front().made) << "every poster is whole or not there";
    EXPECT_EQ(reports.front().stopped, reports.front().made < 12);
}

TEST_F(PostersPageTest, AFolderThatCannotBeMadeIsToldAndTheButtonsComeBack)
{
    enrolThree();
    open();
    QSignalSpy failed(page.presenter(), &PostersPresenter::failed);
    page.presenter()->exportPictures(QStringLiteral("/proc/nowhere"), {});
    ASSERT_TRUE(waitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(page.presenter()->isBusy());
}

TEST_F(PostersPageTest, WithoutNeighboursThereIsOneActionAndNoPoster)
{
    page.resize(1180, 800);
    page.show();
    page.make(true);
    page.refresh();
    ASSERT_TRUE(waitFor([this] { return page.presenter()->isLoaded(); }));
    auto* empty = page.findChild<EmptyState*>();
    ASSERT_TRUE(empty->isVisible());
    Q_EMIT empty->actionPressed();
    EXPECT_EQ(world.host().visited, QStringList{QStringLiteral("members:")});
}

TEST_F(PostersPageTest, NothingIsClippedInBothLanguagesDarkAndLarge)
{
    enrolThree();
    open();
    for (const auto language : {words::Language::Zh, words::Language::En}) {
        LanguageSwitch::instance().apply(language);
        const QString name =
            language == words::Language::Zh ? QStringLiteral("zh") : QStringLiteral("en");
        for (const int percent : {100, 150}) {
            const ThemeMode mode = percent == 100 ? ThemeMode::Light : ThemeMode::Dark;
            Theme::instance().apply(mode, percent);
            QTest::qWait(600);
            look(page, QStringLiteral("posters-%1-%2").arg(name).arg(percent), {1232, 800});
            EXPECT_EQ(clippedTexts(page), QStringList()) << qPrintable(name) << percent;
        }
    }
}

} // namespace
} // namespace linli::ui
