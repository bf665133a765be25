// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompositionRoot.h"
#include "app/shared/OpenedShop.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageRegistry.h"
#include "usecases/shop/ManualClock.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

namespace linli::app {
namespace {

class StartTest : public testing::Test
{
  protected:
    void SetUp() override
    {
        const std::string file = m_folder.filePath(QStringLiteral("shop.linli")).toStdString();
        ASSERT_TRUE(OpenedShop::create(file, m_clock).ok());
        m_root = std::make_unique<CompositionRoot>(file, m_clock.now());
        ASSERT_TRUE(m_root->start().ok());
    }
    [[nodiscard]] qsizetype pages() const
    {
        return m_root->window().findChildren<ui::Page*>().size();
    }

    QTemporaryDir m_folder;
    const usecases::ManualClock m_clock{Instant::fromUnixMs(1'764'000'000'000)};
    std::unique_ptr<CompositionRoot> m_root;
};

TEST_F(StartTest, TheWindowStandsBeforeItsPageIsMade)
{
    ui::MainWindow& window = m_root->window();
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(window.currentPage(), ui::pageRegistry().front().id);
    EXPECT_EQ(pages(), 0);
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages() == 1; }, 60'000));
    const auto* page = window.findChild<ui::Page*>();
    EXPECT_TRUE(QTest::qWaitFor([page] { return page->isVisible(); }, 60'000));
}

TEST_F(StartTest, APageAskedForBeforeTheFirstPictureStays)
{
    ui::MainWindow& window = m_root->window();
    window.showPage(QStringLiteral("orders"));
    ASSERT_EQ(pages(), 1);
    QTest::qWait(500); // the picture comes meanwhile
    EXPECT_EQ(window.currentPage(), QStringLiteral("orders"));
    EXPECT_EQ(pages(), 1);
}

} // namespace
} // namespace linli::app
