// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linli::render {

/// One kind of goods to be sorted out before anybody comes: finished strings.
struct SortingRow
{
    QString goods;
    QString count;  ///< with its unit: "12 盒"
    QString orders; ///< "5 单"
};

/// One order to be handed over.
struct PickupEntry
{
    QString door;
    QString who; ///< masked name and the last two digits: "李** 尾号 01"
    QString number;
    QString goods; ///< "土鸡蛋 30枚 ×1、沃柑 ×2"
    QString note;
};

struct PickupBuilding
{
    QString name;
    QString summary; ///< "6 单 · 14 件"
    std::vector<PickupEntry> entries;
};

/// The lists of one pick-up: what to sort, then who gets what, building by building. Finished
/// strings only: the caller has translated, masked and formatted everything.
struct PickupDocument
{
    QString title;
    QString subtitle;
    QString sortingHeading;
    std::vector<SortingRow> sorting;
    std::vector<PickupBuilding> buildings;
    QString emptyText;
    QString footer;
    QString pagePattern = QStringLiteral("%1 / %2");
};

/// What goes with one bag, on 80 mm paper.
struct SlipDocument
{
    QString shop;
    QString place; ///< building and door, large
    QString who;
    QString number;
    std::vector<std::pair<QString, QString>> lines; ///< goods, count
    QString total;
    QString note;
    QString footer;
};

} // namespace linli::render
