// SPDX-License-Identifier: GPL-3.0-or-later
// Segments above the list, tags on one and on many, tags that set themselves.
#include "ui/ConsoleShop.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pagekit/EveryLook.h"
#include "ui/pages/members/MembersPage.h"
#include "ui/widgets/pills/Pill.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/tags/Segments.h"
#include "usecases/tags/TagRules.h"
#include "usecases/tags/Tags.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace linli::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The pill of that name, in any script.
Pill* pillOf(const QWidget* parent, const char* name)
{
    auto* found = parent->findChild<Pill*>(QString::fromUtf8(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

struct TagsFlow : testing::Test
{
    TagsFlow() : shop(fillLively), window(shop.context())
    {
        window.resize(1280, 860);
        window.show();
        window.showPage(QStringLiteral("members"), {});
        shop.settle();
        page = window.findChild<MembersPage*>();
        table = page->findChild<DataTable*>();
    }
    std::vector<std::string> tagsOf(const std::string& phone)
    {
        std::vector<std::string> tags;
        shop.onStore([&](kit::TestShop& inner) {
            const MemberKey who = kit::must(usecases::findMember(inner.shop(), phone));
            tags = kit::must(usecases::memberDetail(inner.shop(), who)).row.tags;
        });
        return tags;
    }
    void press(QWidget* in, const char* name)
    {
        auto* button = named<QAbstractButton>(in, name);
        ASSERT_NE(button, nullptr) << name;
        button->click();
        shop.settle();
    }
    void submit(const char* dialog)
    {
        auto* form = named<FormDialog>(&window, dialog);
        ASSERT_NE(form, nullptr) << dialog;
        named<QPushButton>(form, "submit")->click();
        shop.settle();
    }
    int rows() { return table->view()->model()->rowCount(); }

    ConsoleShop shop;
    MainWindow window;
    MembersPage* page = nullptr;
    DataTable* table = nullptr;
};

} // namespace

TEST_F(TagsFlow, SegmentsCountLiveAndCutTheList)
{
    EXPECT_EQ(rows(), 4);
    auto* never = pillOf(page, "segment:ready.never");
    EXPECT_EQ(never->text(), QStringLiteral("还没买过"));
    EXPECT_EQ(never->note(), QStringLiteral("2"));
    press(page, "segment:ready.never");
    EXPECT_EQ(rows(), 2);
    shop.onStore([](kit::TestShop& inner) {
        const MemberKey aunt = kit::must(usecases::findMember(inner.shop(), "13800000001"));
        inner.paidOrder(aunt, 1000);
    });
    page->refresh();
    shop.settle();
    EXPECT_EQ(pillOf(page, "segment:ready.never")->note(), QStringLiteral("1"));
    EXPECT_EQ(rows(), 1) << "she left the segment by herself";
    pictureEveryLook(window, QStringLiteral("segments"));
    press(page, "segment:");
    EXPECT_EQ(rows(), 4);
}

TEST_F(TagsFlow, AnOwnSegmentIsMadeWithALiveCountAndRemovedWithAnUndo)
{
    press(page, "newSegment");
    auto* dialog = named<FormDialog>(&window, "segmentDialog");
    named<QLineEdit>(dialog, "segmentName")->setText(QStringLiteral("带来过人"));
    auto* trait = named<QComboBox>(dialog, "trait");
    trait->setCurrentIndex(trait->findText(QStringLiteral("推荐了几人")));
    named<QSpinBox>(dialog, "number")->setValue(1);
    QTest::qWait(250);
    shop.settle();
    EXPECT_EQ(named<QLabel>(dialog, "liveCount")->text(), QStringLiteral("现在有 1 位邻居符合"));
    pictureEveryLook(*dialog, QStringLiteral("segment-dialog"));
    submit("segmentDialog");
    EXPECT_EQ(rows(), 1) << "the new one is chosen";
    press(page, "removeSegment");
    EXPECT_EQ(rows(), 4);
    press(&window, "undo");
    std::size_t own = 0;
    shop.onStore([&](kit::TestShop& inner) {
        own = kit::must(usecases::segmentCounts(inner.shop())).size() -
              segments::readySegments().size();
    });
    EXPECT_EQ(own, 1U);
}

TEST_F(TagsFlow, OneNeighbourIsTaggedFromHerPanel)
{
    std::string aunt;
    shop.onStore([&](kit::TestShop& inner) {
        aunt = kit::must(usecases::findMember(inner.shop(), "13800000001")).text();
    });
    page->openWith(text(aunt));
    shop.settle();
    press(page, "editTags");
    auto* dialog = named<FormDialog>(&window, "pickTags");
    pillOf(dialog, "tag:爱水果")->click();
    pillOf(dialog, "tag:直播间")->click();
    pillOf(dialog, "tag:路过进店")->click();
    EXPECT_FALSE(pillOf(dialog, "tag:直播间")->isChecked()) << "a single choice";
    pictureEveryLook(*dialog, QStringLiteral("pick-tags"));
    submit("pickTags");
    EXPECT_THAT(tagsOf("13800000001"), ElementsAre("爱水果", "路过进店"));
    press(&window, "undo");
    EXPECT_THAT(tagsOf("13800000001"), IsEmpty());
}

TEST_F(TagsFlow, SeveralAreTaggedAtOnceAndTakenBackAtOnce)
{
    press(page, "chooseSeveral");
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {},
                      table->view()->visualRect(table->view()->model()->index(0, 0)).center());
    QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {},
                      table->view()->visualRect(table->view()->model()->index(2, 0)).center());
    EXPECT_EQ(named<QLabel>(page, "bulkCount")->text(), QStringLiteral("已选 2 位"));
    pictureEveryLook(window, QStringLiteral("bulk"));
    press(page, "bulkAll");
    EXPECT_EQ(named<QLabel>(page, "bulkCount")->text(), QStringLiteral("已选 4 位"));
    press(page, "bulkTags");
    auto* dialog = named<FormDialog>(&window, "pickTags");
    named<QLineEdit>(dialog, "otherTag")->setText(QStringLiteral("三月活动"));
    submit("pickTags");
    EXPECT_THAT(tagsOf("13800000002"), ElementsAre("三月活动"));
    EXPECT_THAT(tagsOf("13800000003"), ElementsAre("三月活动"));
    press(&window, "undo");
    EXPECT_THAT(tagsOf("13800000002"), IsEmpty());
    press(page, "bulkDone");
    EXPECT_EQ(table->view()->selectionMode(), QAbstractItemView::SingleSelection);
}

TEST_F(TagsFlow, TheTagsViewRenamesBinsAndShowsWhoCarries)
{
    shop.onStore([](kit::TestShop& inner) {
        const MemberKey aunt = kit::must(usecases::findMember(inner.shop(), "13800000001"));
        kit::must(usecases::tagMembers(inner.shop(), "爱水果", {aunt}));
    });
    page->openWith(QStringLiteral("tags"));
    page->refresh();
    shop.settle();
    const auto menuOf = [&](const char* tag) {
        pillOf(page, tag)->click();
        auto* menu = named<QMenu>(page, "tagMenu");
        return menu;
    };
    pictureEveryLook(window, QStringLiteral("tags"));
    named<QAction>(menuOf("tag:爱水果"), "renameTag")->trigger();
    shop.settle();
    named<QLineEdit>(named<FormDialog>(&window, "renameDialog"), "tagName")
        ->setText(QStringLiteral("爱鲜果"));
    submit("renameDialog");
    EXPECT_THAT(tagsOf("13800000001"), ElementsAre("爱鲜果"));
    QTest::qWait(20);
    for (QMenu* menu : page->findChildren<QMenu*>(QStringLiteral("tagMenu"))) {
        menu->close();
    }
    shop.settle();
    named<QAction>(menuOf("tag:爱鲜果"), "binTag")->trigger();
    shop.settle();
    EXPECT_THAT(tagsOf("13800000001"), IsEmpty());
    press(page, "restoreTag");
    EXPECT_THAT(tagsOf("13800000001"), ElementsAre("爱鲜果"));
    for (QMenu* menu : page->findChildren<QMenu*>(QStringLiteral("tagMenu"))) {
        menu->close();
    }
    shop.settle();
    named<QAction>(menuOf("tag:爱鲜果"), "showTag")->trigger();
    shop.settle();
    EXPECT_EQ(rows(), 1) << "the list shows who carries it";
}

TEST_F(TagsFlow, AProposedRuleBecomesTheShopsAndSetsItsTag)
{
    page->openWith(QStringLiteral("tags"));
    page->refresh();
    shop.settle();
    page->findChildren<QPushButton*>(QStringLiteral("proposedRule")).first()->click();
    shop.settle();
    pictureEveryLook(*named<FormDialog>(&window, "ruleDialog"), QStringLiteral("rule-dialog"));
    submit("ruleDialog");
    EXPECT_THAT(tagsOf("13800000002"), ElementsAre("新客30天"));
    press(page, "removeRule");
    EXPECT_THAT(tagsOf("13800000002"), IsEmpty());
    press(&window, "undo");
    EXPECT_THAT(tagsOf("13800000002"), ElementsAre("新客30天"));
}

} // namespace linli::ui
