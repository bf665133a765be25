// SPDX-License-Identifier: GPL-3.0-or-later
// The studio's document without a window: steps, merging, undo, clipboard.
#include "domain/poster/edit/Frames.h"
#include "domain/poster/edit/Grips.h"
#include "domain/poster/edit/Recolour.h"
#include "domain/poster/edit/Shapes.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"
#include "ui/studio/StudioDesk.h"
#include "ui/studio/core/GuideKeys.h"
#include "ui/studio/core/LayerLabels.h"
#include "ui/studio/core/StudioClipboard.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QMimeData>

namespace linli::ui {
namespace {

using poster::LayerIds;
using poster::PosterDocument;

class StudioSteps : public testing::Test
{
  protected:
    StudioSteps() { document.open(plainPoster(), true); }
    QByteArray json() { return render::writeTemplate(document.now()); }
    double x(const std::string& id) { return poster::placementOf(document.now(), id)->box.x; }
    StudioDocument document;
    LayerActions actions{document};
};

LayerIds anyLayers(const PosterDocument& document)
{
    LayerIds all;
    poster::walk(document, [&](const poster::LayerVisit& visit) { all.push_back(visit.layer.id); });
    LayerIds some;
    for (const std::string& id : all) {
        if (*rc::gen::inRange(0, 3) == 0) {
            some.push_back(id);
        }
    }
    return some;
}

/// One act of somebody who presses everything there is.
void actSomehow(StudioDocument& document, LayerActions& actions)
{
    document.select(anyLayers(document.now()));
    const double d = *rc::gen::inRange(-40, 40);
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
        actions.remove();
        break;
    case 1:
        actions.duplicate();
        break;
    case 2:
        actions.group();
        break;
    case 3:
        actions.ungroup();
        break;
    case 4:
        actions.align(static_cast<poster::AlignTo>(*rc::gen::inRange(0, 6)));
        break;
    case 5:
        actions.distribute(static_cast<poster::Axis>(*rc::gen::inRange(0, 2)));
        break;
    case 6:
        actions.reorder(static_cast<poster::OrderStep>(*rc::gen::inRange(0, 4)));
        break;
    case 7:
        actions.nudge(d, 1);
        break;
    case 8:
        actions.setLocked(document.selection(), d > 0);
        break;
    case 9:
        actions.setHidden(document.selection(), d > 0);
        break;
    case 10:
        document.change(QStringLiteral("turn"), [&](PosterDocument& next) {
            return poster::turnLayers(next, document.selection(), {50, 70}, d);
        });
        break;
    case 11:
        document.beginGesture();
        document.tryGesture([&](PosterDocument& next) {
            return poster::moveBy(next, document.selection(), {d, d / 2});
        });
        d > 20 ? document.dropGesture() : void(document.endGesture(QStringLiteral("drag")));
        break;
    case 12:
        document.change(QStringLiteral("colour"),
                        [&](PosterDocument& next) { return poster::recolour(next, d * 4); });
        break;
    default:
        if (auto mime = copyToMime(document.now(), document.selection())) {
            auto copied = pasteFromMime(*mime);
            RC_ASSERT(copied.ok());
            actions.insert(QStringLiteral("paste"),
                           fitTo(document.now(), std::move(copied).value()));
        }
    }
}

TEST_F(StudioSteps, WhateverIsDoneUndoingAllOfItGivesBackTheSameBytes)
{
    EXPECT_TRUE(rc::check([] {
        StudioDocument trial;
        LayerActions hands{trial};
        trial.open(plainPoster(), true);
        const QByteArray first = render::writeTemplate(trial.now());
        const int acts = *rc::gen::inRange(1, 25);
        for (int i = 0; i < acts; ++i) {
            actSomehow(trial, hands);
        }
        const QByteArray last = render::writeTemplate(trial.now());
        RC_ASSERT(render::readTemplate(last).ok());
        while (trial.stack().canUndo()) {
            trial.stack().undo();
        }
        RC_ASSERT(render::writeTemplate(trial.now()) == first);
        while (trial.stack().canRedo()) {
            trial.stack().redo();
        }
        RC_ASSERT(render::writeTemplate(trial.now()) == last);
    }));
}

TEST_F(StudioSteps, ARowOfNudgesIsOneStepAndAnotherLayerBeginsAnother)
{
    document.select({"a"});
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(actions.nudge(1, 0));
    }
    EXPECT_EQ(x("a"), 15);
    document.select({"b"});
    EXPECT_TRUE(actions.nudge(10, 0));
    EXPECT_EQ(document.stack().count(), 2);
    document.stack().undo();
    EXPECT_EQ(x("a"), 15);
    document.stack().undo();
    EXPECT_EQ(x("a"), 10);
    EXPECT_TRUE(document.isSaved()) << "back at what is on the shelf";
}

TEST_F(StudioSteps, StepsHaveNamesPeopleReadAndBringTheChoiceBack)
{
    document.select({"a", "b"});
    ASSERT_TRUE(actions.group());
    EXPECT_EQ(document.stack().undoText(), QStringLiteral("组合"));
    EXPECT_EQ(document.selection(), LayerIds{"group"});
    document.stack().undo();
    EXPECT_EQ(document.selection(), (LayerIds{"a", "b"}));
}

TEST_F(StudioSteps, LockedLayersAreLeftAlone)
{
    actions.setLocked({"a"}, true);
    document.select({"a"});
    EXPECT_FALSE(actions.nudge(1, 0));
    EXPECT_FALSE(actions.remove());
    EXPECT_FALSE(actions.align(poster::AlignTo::Right));
    EXPECT_EQ(x("a"), 10);
}

TEST_F(StudioSteps, ADroppedDragLeavesNoTrace)
{
    const QByteArray before = json();
    document.select({"a"});
    document.beginGesture();
    document.tryGesture([](PosterDocument& next) { return poster::moveBy(next, {"a"}, {30, 30}); });
    EXPECT_NE(json(), before);
    document.dropGesture();
    EXPECT_EQ(json(), before);
    EXPECT_EQ(document.stack().count(), 0);
}

TEST_F(StudioSteps, WordsKeepTheLooksOfTheirSpans)
{
    poster::TextShape text;
    text.spans = {{"扫一扫，\n和", {}, {}, 1},
                  {"{inviter.name}", poster::Colour{1, 2, 3, 255}, {}, 1},
                  {"\n做邻居", {}, {}, 1}};
    setWords(text,
             QStringLiteral("扫一扫，\n跟{inviter.name}\n做邻居")); // as one types: place by place
    setWords(text, QStringLiteral("扫一扫，\n跟{inviter.name}\n做好邻居"));
    ASSERT_EQ(text.spans.size(), 3U);
    EXPECT_EQ(text.spans[0].text, "扫一扫，\n跟");
    EXPECT_EQ(text.spans[1].text, "{inviter.name}");
    EXPECT_EQ(text.spans[2].text, "\n做好邻居");
    EXPECT_TRUE(text.spans[1].colour.has_value());
}

TEST_F(StudioSteps, WhateverIsTypedTheWordsAreThoseThatWereTyped)
{
    EXPECT_TRUE(rc::check([] {
        const auto words = [] {
            QString made;
            for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3))) {
                made += QLatin1Char(static_cast<char>('a' + letter));
            }
            return made;
        };
        poster::TextShape text;
        const int spans = *rc::gen::inRange(0, 4);
        for (int i = 0; i < spans; ++i) {
            text.spans.push_back({words().toStdString(), {}, {}, 1});
        }
        const QString next = words();
        setWords(text, next);
        RC_ASSERT(wordsOf(text) == next);
        RC_ASSERT(!text.spans.empty());
    }));
}

TEST_F(StudioSteps, NamesAndGuidesAreKeptInTheTemplate)
{
    EXPECT_TRUE(actions.rename("a", QStringLiteral("橙色块 \"一\"")));
    document.change(QStringLiteral("g"), [](PosterDocument& next) {
        return setGuides(next, {{12.5, 50}, {7}});
    });
    const auto back = render::readTemplate(json());
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(labelOf(*poster::layerOf(*back, "a")), QStringLiteral("橙色块 \"一\""));
    EXPECT_EQ(guidesOf(*back), (poster::Guides{{12.5, 50}, {7}}));
    EXPECT_FALSE(actions.rename("a", QStringLiteral("橙色块 \"一\""))) << "nothing changed";
    EXPECT_TRUE(actions.rename("a", QString()));
    EXPECT_EQ(labelOf(*poster::layerOf(document.now(), "a")), QStringLiteral("图形"));
}

TEST_F(StudioSteps, WhatIsPastedFromAnotherPaperFitsThisOne)
{
    PosterDocument phone = plainPoster();
    poster::setPage(phone, {poster::PageUnit::Pixel, 1080, 1920, 0, 48, 72}, true);
    const auto mime = copyToMime(phone, {"a", "t"});
    ASSERT_NE(mime, nullptr);
    EXPECT_TRUE(canPaste(*mime));
    auto copied = pasteFromMime(*mime);
    ASSERT_TRUE(copied.ok());
    ASSERT_TRUE(
        actions.insert(QStringLiteral("paste"), fitTo(document.now(), std::move(copied).value())));
    EXPECT_EQ(document.selection(), (LayerIds{"a-2", "t-2"}));
    // 20 mm of 105 on the phone, and back by the tighter side: 148 mm for 1920 pixels.
    EXPECT_NEAR(poster::placementOf(document.now(), "a-2")->box.width,
                20.0 * 1080 / 105 * 148 / 1920, 0.1);
}

TEST_F(StudioSteps, WhatIsNoLayersOfOursIsNotPasted)
{
    QMimeData other;
    other.setText(QStringLiteral("两斤草莓"));
    EXPECT_FALSE(canPaste(other));
    QMimeData broken;
    broken.setText(QStringLiteral("{\"name\": \"linli-layers\""));
    EXPECT_TRUE(canPaste(broken));
    EXPECT_FALSE(pasteFromMime(broken).ok());
    EXPECT_EQ(copyToMime(document.now(), {}), nullptr);
}

} // namespace
} // namespace linli::ui
