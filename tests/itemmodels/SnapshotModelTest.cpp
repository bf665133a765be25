// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/SnapshotModel.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

namespace linli::itemmodels {

namespace {

struct Fruit
{
    std::string key;
    int stock = 0;
    bool operator==(const Fruit&) const = default;
};

class FruitModel final : public SnapshotModel<Fruit>
{
  public:
    FruitModel()
        : SnapshotModel<Fruit>(
              {{ColumnKind::Text,
                [](const Fruit& row) { return QVariant(QString::fromStdString(row.key)); },
                nullptr},
               {ColumnKind::Count, [](const Fruit& row) { return QVariant(row.stock); },
                [](const Fruit& row) { return QVariant(row.stock > 3); }}},
              [](const Fruit& row) { return row.key; },
              nullptr)
    {
    }
};

std::vector<Fruit> fruits(const std::string& keys, int stock = 1)
{
    std::vector<Fruit> rows;
    for (const char key : keys) {
        rows.push_back({std::string(1, key), stock});
    }
    return rows;
}

std::vector<std::string> keysOf(const std::string& keys)
{
    std::vector<std::string> result;
    for (const char key : keys) {
        result.emplace_back(1, key);
    }
    return result;
}

} // namespace

TEST(SnapshotModel, FollowsAnyChangeOfOrderWithoutAReset)
{
    FruitModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    rc::check("apply() ends at the snapshot it was given", [&] {
        const auto letters = *rc::gen::unique<std::string>(rc::gen::inRange('a', 'o'));
        const std::vector<Fruit> wanted = fruits(letters, *rc::gen::inRange(0, 3));
        model.apply(wanted);
        RC_ASSERT(model.rows() == wanted);
    });
    EXPECT_EQ(resets.count(), 0);
}

TEST(SnapshotModel, TouchesOnlyTheRowThatChanged)
{
    FruitModel model;
    model.apply(fruits("abcd"));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    std::vector<Fruit> next = fruits("abcd");
    next[2].stock = 9;
    model.apply(next);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 2);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 2);
    EXPECT_EQ(inserted.count(), 0);
}

TEST(SnapshotModel, ASelectionSurvivesARefresh)
{
    FruitModel model;
    model.apply(fruits("abcd"));
    const QPersistentModelIndex chosen = model.index(2, 0);
    model.apply(fruits("xcab"));
    ASSERT_TRUE(chosen.isValid());
    EXPECT_EQ(chosen.data().toString(), QStringLiteral("c"));
    EXPECT_EQ(chosen.row(), 1);
}

TEST(SnapshotModel, GivesWordsFromTheFormatterAndRawValuesForSorting)
{
    FruitModel model;
    model.apply(fruits("a", 5));
    model.setTitles({QStringLiteral("Name"), QStringLiteral("Stock")});
    model.setFormatter([](ColumnKind kind, int, const QVariant& raw) {
        return kind == ColumnKind::Count ? QStringLiteral("#%1").arg(raw.toInt()) : raw.toString();
    });
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("#5"));
    EXPECT_EQ(model.index(0, 1).data(kSortRole).toInt(), 5);
    EXPECT_TRUE(model.index(0, 1).data(kSecondRole).toBool());
    EXPECT_EQ(model.index(0, 0).data(kKeyRole).toString(), QStringLiteral("a"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Stock"));
}

TEST(RowSteps, MovingOneRowToTheEndIsOneStep)
{
    const auto steps = rowSteps(keysOf("abcdefgh"), keysOf("bcdefgha"));
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].kind, RowStep::Kind::Move);
}

TEST(RowSteps, NeighbouringRowsGoAndComeTogether)
{
    EXPECT_EQ(rowSteps(keysOf("abcdef"), keysOf("af")).size(), 1U);
    EXPECT_EQ(rowSteps(keysOf("af"), keysOf("abcdef")).size(), 1U);
    EXPECT_EQ(rowSteps({}, keysOf("abcdef")).size(), 1U);
    EXPECT_TRUE(rowSteps(keysOf("abc"), keysOf("abc")).empty());
}

} // namespace linli::itemmodels
