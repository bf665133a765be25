// SPDX-License-Identifier: GPL-3.0-or-later
// The global search by keys only (product.md §2).
#include "ui/shell/palette/Palette.h"

#include "ui/counter/CounterDesk.h"
#include "ui/pagekit/EveryLook.h"

#include <QListView>

namespace linli::ui {
namespace {

class PaletteTest : public CounterDesk
{
  protected:
    PaletteTest() : palette(named<Palette>(&window, "palette")) {}
    [[nodiscard]] QString chosen() const
    {
        return named<QListView>(palette, "paletteList")->currentIndex().data().toString();
    }
    [[nodiscard]] int rows() const
    {
        return named<QListView>(palette, "paletteList")->model()->rowCount();
    }
    Palette* palette;
};

TEST_F(PaletteTest, FindsANeighbourByInitialsAndOpensHer)
{
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(palette->isVisible());
    EXPECT_GT(rows(), 10) << "nothing typed: what the program can do";
    type(QStringLiteral("lay"));
    EXPECT_EQ(chosen(), QStringLiteral("李阿姨"));
    pictureEveryLook(window, QStringLiteral("palette"));
    press(Qt::Key_Return);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(window.currentPage(), QStringLiteral("members"));
}

TEST_F(PaletteTest, GivesTheFocusBackOnEscape)
{
    ASSERT_TRUE(field->hasFocus());
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(field->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(PaletteTest, FindsPagesActsAndOrdersAndWalksThemWithArrows)
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("dd")); // 订单
    EXPECT_EQ(chosen(), QStringLiteral("订单"));
    const QString first = chosen();
    press(Qt::Key_Down);
    EXPECT_NE(chosen(), first);
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), first);
    press(Qt::Key_Return);
    EXPECT_EQ(window.currentPage(), QStringLiteral("orders"));
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("20260302"));
    EXPECT_TRUE(chosen().startsWith(QStringLiteral("20260302-"))) << qPrintable(chosen());
    press(Qt::Key_Escape);
}

TEST_F(PaletteTest, HoldsNoAnswerForAnOlderText)
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("zzqx"));
    EXPECT_EQ(rows(), 0);
    press(Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible()) << "nothing to open";
    EXPECT_EQ(palette->presenter()->shownFor(), QStringLiteral("zzqx"));
    press(Qt::Key_Escape);
}

} // namespace
} // namespace linli::ui
