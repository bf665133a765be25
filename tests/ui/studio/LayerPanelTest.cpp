// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/layers/LayerPanel.h"

#include "domain/poster/edit/Grouping.h"
#include "ui/studio/StudioCommands.h"
#include "ui/studio/StudioDesk.h"
#include "ui/studio/core/LayerLabels.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMimeData>
#include <QTest>

namespace linli::ui {
namespace {

QStringList ids(std::initializer_list<const char*> names)
{
    QStringList all;
    for (const char* name : names) {
        all += QString::fromLatin1(name);
    }
    return all;
}

QStringList namesOf(const LayerModel& model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i) {
        names += model.index(i).data(LayerModel::IdRole).toString();
    }
    return names;
}

TEST(StudioLayerModel, ShowsTheFrontMostFirstAndOpensGroups)
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    poster::PosterDocument document = plainPoster();
    model.apply(document, {});
    EXPECT_EQ(namesOf(model), ids({"t", "c", "b", "a", "paper"}));
    const std::string group = poster::group(document, {"a", "b"});
    model.apply(document, {"a"});
    EXPECT_EQ(namesOf(model), ids({"t", "c", "group", "paper"}));
    EXPECT_TRUE(model.rowAt(2)->isTroubled) << "trouble inside a closed group shows on it";
    model.reveal("a");
    EXPECT_EQ(namesOf(model), ids({"t", "c", "group", "b", "a", "paper"}));
    EXPECT_EQ(model.rowAt(3)->depth, 1);
    model.setOpen(group, false);
    EXPECT_EQ(model.rowCount(), 4);
}

TEST(StudioLayerModel, ADropTellsWhereInTheDocumentTheRowsWantToGo)
{
    LayerModel model;
    poster::PosterDocument document = plainPoster();
    model.apply(document, {});
    QStringList moved;
    QObject::connect(&model, &LayerModel::moveAsked, &model,
                     [&](const QStringList& ids, const QString& group, int index) {
                         moved = ids + QStringList{group, QString::number(index)};
                     });
    const std::unique_ptr<QMimeData> rows(model.mimeData({model.index(0)})); // t
    EXPECT_FALSE(model.dropMimeData(rows.get(), Qt::MoveAction, 3, 0, {}));  // above a
    EXPECT_EQ(moved, ids({"t", "", "2"})) << "in front of a, which is second from the back";
    model.dropMimeData(rows.get(), Qt::MoveAction, 5, 0, {});
    EXPECT_EQ(moved, ids({"t", "", "0"})) << "below everything";
    const std::string group = poster::group(document, {"a", "b"});
    model.apply(document, {});
    model.dropMimeData(rows.get(), Qt::MoveAction, -1, -1, model.index(2));
    EXPECT_EQ(moved, ids({"t", "group", "2"})) << "onto a group: in front of what it holds";
}

class StudioLayerPanel : public testing::Test
{
  protected:
    StudioLayerPanel() { desk.open(desk.add(plainPoster())); }
    LayerPanel& panel() { return *desk.studio().layers(); }
    StudioDesk desk;
};

TEST_F(StudioLayerPanel, ListAndCanvasChooseTheSame)
{
    desk.press(15, 15);
    EXPECT_EQ(panel().list().currentIndex().data(LayerModel::IdRole).toString(),
              QStringLiteral("a"));
    panel().list().setCurrentIndex(panel().model().index(1));
    EXPECT_EQ(desk.document().selection(), poster::LayerIds{"c"});
}

TEST_F(StudioLayerPanel, DraggedRowsChangeTheOrderAsOneStep)
{
    Q_EMIT panel().model().moveAsked({QStringLiteral("a")}, QString(), 4);
    ASSERT_TRUE(waitFor([this] { return desk.document().stack().count() == 1; }));
    EXPECT_EQ(panel().model().rowOf("a"), 1);
    desk.trigger(int(StudioCommand::Undo));
    EXPECT_EQ(panel().model().rowOf("a"), 3);
}

TEST_F(StudioLayerPanel, ANameTypedInTheListIsKept)
{
    panel().model().setData(panel().model().index(1), QStringLiteral("绿块"), Qt::EditRole);
    EXPECT_EQ(panel().model().index(1).data().toString(), QStringLiteral("绿块"));
    EXPECT_EQ(desk.document().stack().undoText(), QStringLiteral("重命名"));
}

TEST_F(StudioLayerPanel, LockAndEyeOfARowWorkWithoutTheCanvas)
{
    desk.document().select({"c"});
    desk.trigger(int(StudioCommand::Lock));
    EXPECT_TRUE(panel().model().rowAt(1)->isLocked);
    desk.trigger(int(StudioCommand::Hide));
    EXPECT_TRUE(panel().model().rowAt(1)->isHidden);
    EXPECT_TRUE(panel()
                    .model()
                    .index(1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("已锁定")));
    // The eye at the right end of the row shows it again.
    const QRect row = panel().list().visualRect(panel().model().index(1));
    QTest::mouseClick(panel().list().viewport(), Qt::LeftButton, {},
                      {row.right() - 16, row.center().y()});
    EXPECT_FALSE(panel().model().rowAt(1)->isHidden);
}

TEST(StudioLayerModel, NamesFieldsInWordsInsteadOfPlaceholders)
{
    poster::Layer layer;
    poster::TextShape words;
    words.spans.emplace_back().text = "{inviter.name:max4|街坊} 请你来";
    layer.shape = words;
    const QString label = labelOf(layer);
    EXPECT_FALSE(label.contains(QLatin1Char('{'))) << qPrintable(label);
    EXPECT_FALSE(label.contains(QStringLiteral("max4"))) << qPrintable(label);
    EXPECT_TRUE(label.contains(QStringLiteral("请你来"))) << qPrintable(label);
    EXPECT_TRUE(label.startsWith(QStringLiteral("〔"))) << qPrintable(label);
}

} // namespace
} // namespace linli::ui
