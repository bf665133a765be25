// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/LiveWindow.h"

#include "render/live/LivePictures.h"
#include "ui/campaigns/CampaignWorld.h"
#include "ui/language/CampaignWords.h"
#include "ui/live/Prompter.h"
#include "ui/live/StageBar.h"
#include "usecases/orders/PlaceOrder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

namespace linli::ui {

namespace {

class LiveWindowTest : public testing::Test
{
  protected:
    /// The ready campaign of that place, on the air since 19:32.
    std::string live(std::size_t place)
    {
        const std::string id = world.ready(place);
        kit::must(usecases::checkIn(world.shop().shop(), world.desk(), id));
        kit::must(usecases::schedule(world.shop().shop(), world.desk(), id));
        world.shop().clock().set(kit::at("2026-03-06 19:32"));
        kit::must(usecases::goLive(world.shop().shop(), world.desk(), id));
        return id;
    }
    CampaignWorld world;
    QTemporaryDir folder;
};

TEST_F(LiveWindowTest, CountsStockOrdersAndArrivals)
{
    const std::string id = live(3);
    kit::must(usecases::stepShow(world.shop().shop(), id, usecases::ShowStep::Next));
    const campaign::Campaign campaign = world.now(id);
    const MemberKey sharer = world.shop().enrol("李阿姨");
    const MemberKey fresh = world.shop().enrol("张三");
    world.shop().bind(fresh, sharer);
    usecases::NewOrder order;
    order.buyer = fresh;
    order.lines = {{campaign.goods[0].product, 2, campaign.goods[0].liveFen}};
    kit::must(usecases::payOrder(
        world.shop().shop(), kit::must(usecases::placeOrder(world.shop().shop(), order)).order));
    LivePresenter presenter(world.context(), id, folder.filePath(QStringLiteral("o")));
    QSignalSpy written(&presenter, &LivePresenter::overlaysWritten);
    presenter.refresh();
    ASSERT_TRUE(waitFor([&] { return presenter.isLoaded() && !written.isEmpty(); }));
    const usecases::LiveSnapshot& now = presenter.snapshot();
    EXPECT_EQ(now.onAir, 0U);
    EXPECT_EQ(now.left[0], *campaign.goods[0].quota - 2);
    EXPECT_EQ(now.orders, 1);
    ASSERT_EQ(now.arrivals.size(), 1U);
    EXPECT_EQ(now.arrivals[0].sharer, "李**");
    for (const char* name : {"card-1080x1920.png", "card-1920x1080.png", "board-1080x1920.png",
                             "board-1920x1080.png"}) {
        const QImage picture(QDir(presenter.folder()).filePath(QString::fromLatin1(name)));
        ASSERT_FALSE(picture.isNull()) << name;
        EXPECT_TRUE(picture.hasAlphaChannel()) << name;
        EXPECT_EQ(qAlpha(picture.pixel(2, 2)), 0) << name << ": the corner is transparent";
    }
}

TEST_F(LiveWindowTest, NobodyEverReadsHalfAnOverlay)
{
    const QString file = folder.filePath(QStringLiteral("card.png"));
    render::ProductCardPicture card;
    card.name = QStringLiteral("土鸡蛋");
    card.price = QStringLiteral("¥39.80");
    const QImage picture = render::productOverlay(card, {270, 480});
    ASSERT_TRUE(render::writePictureWhole(picture, file));
    std::atomic_bool stop = false;
    std::thread writer([&] {
        while (!stop) {
            static_cast<void>(render::writePictureWhole(picture, file));
        }
    });
    int broken = 0;
    constexpr int kReads = 10'000;
    for (int i = 0; i < kReads; ++i) {
        QFile reader(file);
        const bool opened = reader.open(QIODevice::ReadOnly);
        const QByteArray bytes = opened ? reader.readAll() : QByteArray();
        const bool whole = bytes.startsWith("\x89PNG") && bytes.endsWith("IEND\xAE\x42\x60\x82");
        broken += whole ? 0 : 1;
    }
    stop = true;
    writer.join();
    EXPECT_EQ(broken, 0);
}

TEST_F(LiveWindowTest, SpaceGoesOnAndTheClockTellsHowLate)
{
    const std::string id = live(0);
    auto* window = new LiveWindow(world.context(), id, folder.filePath(QStringLiteral("overlays")));
    window->show();
    ASSERT_TRUE(waitFor([&] { return window->presenter()->isLoaded(); }));
    world.shop().clock().set(kit::at("2026-03-06 19:40"));
    window->setFocus();
    QTest::keyClick(window, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return window->presenter()->clock().current == 1U; }));
    EXPECT_EQ(window->presenter()->clock().offset, Span::minutes(5));
    EXPECT_EQ(CampaignWords::offset(Span::minutes(5)), QStringLiteral("晚了 5 分钟"));
    look(*window, QStringLiteral("live-zh-100"), {1180, 760});
    EXPECT_EQ(clippedTexts(*window), QStringList());
    window->close();
}

TEST_F(LiveWindowTest, ThePrompterRunsAtItsSpeedAndObeysItsKeys)
{
    Prompter prompter;
    prompter.resize(1280, 720);
    prompter.setParagraphs(
        {QStringLiteral("各位邻居晚上好。").repeated(20), QStringLiteral("第二段。").repeated(20)});
    look(prompter, QStringLiteral("prompter"), {1280, 720});
    prompter.setSpeed(200);
    prompter.advance(6000);
    const double slow = prompter.offset();
    prompter.setSpeed(400);
    prompter.advance(6000);
    EXPECT_NEAR(prompter.offset() - slow, 2 * slow, 0.01);
    EXPECT_FALSE(prompter.isRunning());
    QTest::keyClick(&prompter, Qt::Key_Space);
    EXPECT_TRUE(prompter.isRunning());
    QTest::keyClick(&prompter, Qt::Key_Space);
    EXPECT_FALSE(prompter.isRunning());
    QTest::keyClick(&prompter, Qt::Key_Up);
    EXPECT_EQ(prompter.speed(), 420);
    QTest::keyClick(&prompter, Qt::Key_M);
    EXPECT_TRUE(prompter.isMirrored());
    QTest::keyClick(&prompter, Qt::Key_Left);
    QTest::keyClick(&prompter, Qt::Key_Left);
    EXPECT_DOUBLE_EQ(prompter.offset(), 0);
    QTest::keyClick(&prompter, Qt::Key_Right);
    EXPECT_GT(prompter.offset(), 0);
}

/// How long one frame of a full-HD second screen takes to paint; 16.6 ms is the goal, printed and
/// not asserted.
TEST_F(LiveWindowTest, ThePrompterTellsWhatAFrameCosts)
{
    constexpr int kFrames = 120;
    Prompter prompter;
    prompter.resize(1920, 1080);
    prompter.setParagraphs(QStringList(30, QStringLiteral("各位邻居晚上好，").repeated(20)));
    QImage screen(1920, 1080, QImage::Format_RGB32);
    prompter.setSpeed(300);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < kFrames; ++i) {
        prompter.advance(16);
        prompter.render(&screen);
    }
    const double frameMs = double(clock.nsecsElapsed()) / 1e6 / kFrames;
    RecordProperty("frame_us", int(frameMs * 1000));
    std::printf("one frame of the prompter: %.2f ms\n", frameMs);
    EXPECT_GT(prompter.offset(), 0);
}

TEST_F(LiveWindowTest, ObsIsToldInPlainWords)
{
    QStringList sentences;
    for (const auto state :
         {ports::StageState::Off, ports::StageState::Connecting, ports::StageState::NotRunning,
          ports::StageState::WrongPassword, ports::StageState::TooOld, ports::StageState::Broken}) {
        ports::StageStatus status;
        status.state = state;
        sentences << StageBar::told(status);
        EXPECT_GE(sentences.last().size(), 8) << "a whole sentence";
    }
    EXPECT_EQ(sentences.removeDuplicates(), 0) << "each trouble has its own words";
}

} // namespace
} // namespace linli::ui
