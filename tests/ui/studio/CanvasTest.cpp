// SPDX-License-Identifier: GPL-3.0-or-later
// A real studio, driven as a person drives it: mouse and keys on the canvas.
#include "ui/studio/StudioCommands.h"
#include "ui/studio/StudioDesk.h"
#include "ui/studio/canvas/CanvasView.h"
#include "ui/studio/canvas/CanvasZoom.h"
#include "ui/studio/canvas/Overlay.h"
#include "ui/studio/canvas/Ruler.h"
#include "ui/studio/core/GuideKeys.h"
#include "ui/studio/core/LayerLabels.h"
#include "ui/studio/properties/PropertiesPanel.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QTest>
#include <QWheelEvent>

namespace linli::ui {
namespace {

using poster::Box;
using poster::LayerIds;

class StudioCanvas : public testing::Test
{
  protected:
    StudioCanvas() { desk.open(desk.add(plainPoster())); }
    /// Middle of a handle of what is chosen, on the page.
    poster::Point grip(poster::Grip which)
    {
        const auto frame = choiceFrame(desk.document().now(), desk.document().selection());
        return frame->place.whole().apply(poster::gripPoint(frame->place.box, which));
    }
    void pull(poster::Grip which, double dx, double dy, Qt::KeyboardModifiers keys = {})
    {
        const poster::Point from = grip(which);
        desk.drag(from.x, from.y, from.x + dx, from.y + dy, keys);
    }
    void key(Qt::Key one, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(desk.studio().canvas(), one, keys);
    }
    double reach() { return 6 / desk.studio().canvas()->zoom().pixelsPerUnit(); }

    StudioDesk desk;
};

TEST_F(StudioCanvas, APressChoosesTheFrontMostAndAPressBesideChoosesNothing)
{
    desk.press(15, 15);
    EXPECT_EQ(desk.document().selection(), LayerIds{"a"});
    desk.press(45, 35, Qt::ShiftModifier);
    EXPECT_EQ(desk.document().selection(), (LayerIds{"a", "b"}));
    desk.press(45, 35, Qt::ShiftModifier);
    EXPECT_EQ(desk.document().selection(), LayerIds{"a"});
    desk.press(95, 60);
    EXPECT_TRUE(desk.document().selection().empty());
}

TEST_F(StudioCanvas, ADragMovesInOneStepAndSticksToWhatIsNear)
{
    const QByteArray first = desk.json();
    // b's left side goes to 60 − 0.3 mm: c's left side attracts it.
    desk.drag(45, 35, 45 + 19.7, 35 + 20);
    EXPECT_EQ(desk.boxOf("b").x, 60);
    EXPECT_EQ(desk.document().stack().count(), 1);
    EXPECT_EQ(desk.document().stack().undoText(), QStringLiteral("移动"));
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_EQ(desk.json(), first);
}

TEST_F(StudioCanvas, SeveralMoveTogetherAndShiftKeepsToOneAxis)
{
    desk.document().select({"a", "b"});
    desk.drag(15, 15, 15 + 8.3, 15 + 2, Qt::ShiftModifier);
    EXPECT_EQ(desk.document().selection().size(), 1U) << "Shift and a press toggle";
    desk.document().select({"a", "b"});
    const Box before = desk.boxOf("b");
    desk.drag(15, 15, 15 + 3, 15 + 44.1);
    EXPECT_NEAR(desk.boxOf("a").y - 10, desk.boxOf("b").y - before.y, 0.001);
    EXPECT_EQ(desk.document().selection(), (LayerIds{"a", "b"}));
}

TEST_F(StudioCanvas, ARubberBandChoosesWhatItTouches)
{
    desk.drag(8, 5, 45, 45);
    EXPECT_EQ(desk.document().selection(), (LayerIds{"a", "b"}));
    EXPECT_EQ(desk.document().stack().count(), 0) << "choosing is no step";
}

TEST_F(StudioCanvas, TheEightGripsResizeAndTheOppositeSideStays)
{
    desk.document().select({"c"}); // 60,90 30×20
    pull(poster::Grip::BottomRight, 7, -4, Qt::ControlModifier);
    EXPECT_NEAR(desk.boxOf("c").width, 37, 0.4);
    EXPECT_NEAR(desk.boxOf("c").height, 16, 0.4);
    EXPECT_EQ(desk.boxOf("c").x, 60);
    EXPECT_EQ(desk.boxOf("c").y, 90);
    pull(poster::Grip::Left, -5, 3, Qt::ControlModifier);
    EXPECT_NEAR(desk.boxOf("c").x, 55, 0.4);
    EXPECT_NEAR(desk.boxOf("c").x + desk.boxOf("c").width, 97, 0.4);
    EXPECT_NEAR(desk.boxOf("c").height, 16, 0.4) << "a side moves one axis only";
    EXPECT_EQ(desk.document().stack().undoText(), QStringLiteral("改变大小"));
}

TEST_F(StudioCanvas, AGripSticksToTheSafeArea)
{
    desk.document().select({"c"});
    pull(poster::Grip::Right, 10 - reach() / 2, 0); // the safe area ends at x = 100
    EXPECT_EQ(desk.boxOf("c").width, 40);
}

TEST_F(StudioCanvas, TheTurnerTurnsAndRightAnglesAttract)
{
    desk.document().select({"b"});
    const auto frame = choiceFrame(desk.document().now(), {"b"});
    const QTransform view = desk.studio().canvas()->viewportTransform();
    const QPointF turner = view.inverted().map(frame->turner(view));
    const poster::Point centre{45, 35};
    desk.drag(turner.x(), turner.y(), centre.x + 30, centre.y + 0.4);
    EXPECT_EQ(poster::layerOf(desk.document().now(), "b")->rotationDegrees, 90);
    EXPECT_EQ(desk.boxOf("b"), (Box{40, 30, 10, 10})) << "around its own middle";
}

TEST_F(StudioCanvas, EscapeEndsADragAndLeavesEverythingAsItWas)
{
    const QByteArray first = desk.json();
    QWidget* viewport = desk.studio().canvas()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, desk.at(15, 15));
    const QPoint to = desk.at(50, 70);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    EXPECT_NE(desk.json(), first);
    key(Qt::Key_Escape);
    EXPECT_EQ(desk.json(), first);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    EXPECT_EQ(desk.document().stack().count(), 0);
}

TEST_F(StudioCanvas, ArrowsNudgeByOneByTenAndByATenth)
{
    desk.press(15, 15);
    key(Qt::Key_Right);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(desk.boxOf("a"), (Box{10.9, 20, 20, 10}));
    EXPECT_EQ(desk.document().stack().count(), 1) << "one row of nudges";
}

TEST_F(StudioCanvas, TabWalksThroughTheLayersAndDeleteRemovesTheChosenOne)
{
    desk.studio().canvas()->setFocus();
    key(Qt::Key_Tab);
    EXPECT_EQ(desk.document().selection(), LayerIds{"a"}) << "the paper is locked";
    key(Qt::Key_Tab);
    EXPECT_EQ(desk.document().selection(), LayerIds{"b"});
    EXPECT_TRUE(desk.studio().canvas()->accessibleDescription().contains(QStringLiteral("图形")));
    desk.trigger(int(StudioCommand::Delete));
    EXPECT_EQ(poster::layerOf(desk.document().now(), "b"), nullptr);
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_EQ(desk.document().selection(), LayerIds{"b"});
}

TEST_F(StudioCanvas, ADoublePressEntersAGroupAndEscapeLeavesIt)
{
    desk.document().select({"a", "b"});
    desk.trigger(int(StudioCommand::Group));
    desk.press(15, 15);
    EXPECT_EQ(desk.document().selection(), LayerIds{"group"});
    QTest::mouseDClick(desk.studio().canvas()->viewport(), Qt::LeftButton, {}, desk.at(15, 15));
    EXPECT_EQ(desk.document().scope(), "group");
    EXPECT_EQ(desk.document().selection(), LayerIds{"a"});
    desk.drag(15, 15, 15, 15 + 45.2, Qt::NoModifier);
    EXPECT_NEAR(desk.boxOf("a").y, 55.2, 1.2);
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_EQ(desk.document().scope(), "");
    EXPECT_EQ(desk.document().selection(), LayerIds{"group"});
}

TEST_F(StudioCanvas, ADoublePressOnATextIsReadyForTyping)
{
    QTest::mouseDClick(desk.studio().canvas()->viewport(), Qt::LeftButton, {}, desk.at(20, 124));
    auto* words = desk.studio().properties()->findChild<QPlainTextEdit*>();
    ASSERT_TRUE(words->isVisible());
    EXPECT_EQ(words->toPlainText(), QStringLiteral("和{inviter.name}做邻居"));
    words->setPlainText(QStringLiteral("跟{inviter.name}做邻居"));
    const auto* text =
        std::get_if<poster::TextShape>(&poster::layerOf(desk.document().now(), "t")->shape);
    EXPECT_EQ(wordsOf(*text), QStringLiteral("跟{inviter.name}做邻居"));
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_EQ(words->toPlainText(), QStringLiteral("和{inviter.name}做邻居"));
}

TEST_F(StudioCanvas, AGuideIsPulledOutOfTheRulerAttractsAndGoesOffThePage)
{
    Ruler* ruler = nullptr;
    for (Ruler* one : desk.studio().findChildren<Ruler*>()) {
        ruler = one->width() < one->height() ? one : ruler;
    }
    ASSERT_NE(ruler, nullptr);
    const auto pull = [&](QPoint onCanvas) {
        QTest::mousePress(ruler, Qt::LeftButton, {}, {5, 50});
        const QPoint global = desk.studio().canvas()->viewport()->mapToGlobal(onCanvas);
        QMouseEvent move(QEvent::MouseMove, ruler->mapFromGlobal(global), global, Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(ruler, &move);
        QTest::mouseRelease(ruler, Qt::LeftButton, {}, ruler->mapFromGlobal(global));
    };
    pull(desk.at(33, 60));
    ASSERT_EQ(guidesOf(desk.document().now()).xs.size(), 1U);
    const double guide = guidesOf(desk.document().now()).xs.front();
    EXPECT_NEAR(guide, 33, 0.4);
    desk.drag(45, 35, 45 + guide - 40 + reach() / 3, 35 + 30); // b's left side near the guide
    EXPECT_NEAR(desk.boxOf("b").x, guide, 0.001);
    desk.document().select({});
    desk.drag(guide, 75, 160, 75);
    EXPECT_TRUE(guidesOf(desk.document().now()).xs.empty());
    EXPECT_EQ(desk.document().stack().undoText(), QStringLiteral("去掉参考线"));
}

TEST_F(StudioCanvas, CtrlAndTheWheelZoomAtThePointerAndFitBringsThePageBack)
{
    CanvasView* canvas = desk.studio().canvas();
    const double fitted = canvas->zoom().percent();
    const QPoint at = desk.at(20, 20);
    QWheelEvent wheel(at, canvas->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas->viewport(), &wheel);
    EXPECT_GT(canvas->zoom().percent(), fitted * 1.2);
    EXPECT_LT((desk.at(20, 20) - at).manhattanLength(), 4) << "what is under the pointer stays";
    desk.trigger(int(StudioCommand::ZoomLife));
    EXPECT_NEAR(canvas->zoom().percent(), 100, 0.1);
    desk.trigger(int(StudioCommand::ZoomFit));
    EXPECT_NEAR(canvas->zoom().percent(), fitted, 0.1);
}

TEST_F(StudioCanvas, CopiedLayersAreReadyInAnotherStudio)
{
    desk.document().select({"a", "t"});
    desk.trigger(int(StudioCommand::Copy));
    StudioDesk other;
    other.open(other.addOwn());
    const std::size_t before = other.document().now().layers.size();
    other.trigger(int(StudioCommand::Paste));
    EXPECT_EQ(other.document().now().layers.size(), before + 2);
    desk.trigger(int(StudioCommand::Paste));
    EXPECT_EQ(desk.document().selection(), (LayerIds{"a-2", "t-2"}));
    EXPECT_GT(desk.boxOf("a-2").x, 10) << "a copy does not hide what it was made from";
}

TEST_F(StudioCanvas, EveryToolAddsALayerThatCanBeTakenAndUndone)
{
    const QByteArray first = desk.json();
    for (const StudioCommand command :
         {StudioCommand::AddText, StudioCommand::AddShape, StudioCommand::AddLine,
          StudioCommand::AddQr, StudioCommand::AddBarcode, StudioCommand::AddBoard}) {
        desk.trigger(int(command));
        EXPECT_EQ(desk.document().selection().size(), 1U);
    }
    EXPECT_EQ(desk.document().now().layers.size(), 5U + 6U);
    for (int i = 0; i < 6; ++i) {
        desk.trigger(int(StudioCommand::Undo));
    }
    EXPECT_EQ(desk.json(), first);
}

TEST_F(StudioCanvas, AWindowThatClosesInTheMiddleOfADragGivesBackWhatItMoved)
{
    const QByteArray first = desk.json();
    QWidget* view = desk.studio().canvas()->viewport();
    const auto begin = [&] {
        QTest::mousePress(view, Qt::LeftButton, {}, desk.at(15, 15));
        QTest::mouseMove(view, desk.at(25, 35));
        QTest::mouseMove(view, desk.at(30, 45));
    };
    begin();
    ASSERT_TRUE(desk.document().isGesturing());
    desk.studio().canvas()->dropGesture();
    EXPECT_EQ(desk.json(), first);
    begin();
    ASSERT_TRUE(desk.document().isGesturing());
    desk.studio().close(); // nothing is unsaved: it asks nothing
    EXPECT_TRUE(waitFor([this] { return desk.isClosed(); }));
}

TEST_F(StudioCanvas, AWindowThatIsTakenAwayInTheMiddleOfADragEndsItFirst)
{
    QWidget* view = desk.studio().canvas()->viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, desk.at(15, 15));
    QTest::mouseMove(view, desk.at(25, 35));
    QTest::mouseMove(view, desk.at(30, 45));
    ASSERT_TRUE(desk.document().isGesturing());
    desk.crash();
    EXPECT_TRUE(desk.isClosed());
}

} // namespace
} // namespace linli::ui
