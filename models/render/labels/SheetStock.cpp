// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels/SheetStock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace linli::render {
namespace {

constexpr double kHair = 0.05; ///< what makers round by

double part(const QJsonObject& stock, const char* key, int index)
{
    return stock[QLatin1String(key)].toArray().at(index).toDouble();
}

SheetStock stockOf(const QJsonObject& json)
{
    SheetStock stock;
    stock.id = json[QStringLiteral("id")].toString();
    stock.nameZh = json[QStringLiteral("zh")].toString();
    stock.nameEn = json[QStringLiteral("en")].toString();
    SheetLayout& layout = stock.layout;
    layout.widthMm = part(json, "page", 0);
    layout.heightMm = part(json, "page", 1);
    layout.columns = json[QStringLiteral("columns")].toInt();
    layout.rows = json[QStringLiteral("rows")].toInt();
    layout.cellWidthMm = part(json, "cell", 0);
    layout.cellHeightMm = part(json, "cell", 1);
    layout.leftMm = part(json, "first", 0);
    layout.topMm = part(json, "first", 1);
    layout.stepXMm = part(json, "step", 0);
    layout.stepYMm = part(json, "step", 1);
    layout.cropMarks = false;
    return stock;
}

} // namespace

QString stockProblem(const SheetLayout& layout)
{
    if (layout.columns < 1 || layout.rows < 1 || !layout.isLabelSheet()) {
        return QStringLiteral("no labels");
    }
    const double right = layout.leftMm + (layout.columns - 1) * layout.stepXMm + layout.cellWidthMm;
    const double bottom = layout.topMm + (layout.rows - 1) * layout.stepYMm + layout.cellHeightMm;
    if (layout.leftMm < 0 || layout.topMm < 0 || right > layout.widthMm + kHair ||
        bottom > layout.heightMm + kHair) {
        return QStringLiteral("labels leave the paper");
    }
    const bool overlap = (layout.columns > 1 && layout.stepXMm < layout.cellWidthMm - kHair) ||
                         (layout.rows > 1 && layout.stepYMm < layout.cellHeightMm - kHair);
    return overlap ? QStringLiteral("labels overlap") : QString();
}

const std::vector<SheetStock>& sheetStocks()
{
    static const std::vector<SheetStock> stocks = [] {
        std::vector<SheetStock> all;
        QFile file(QStringLiteral(":/linli/labels/stocks.json"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue& one : QJsonDocument::fromJson(file.readAll()).array()) {
                all.push_back(stockOf(one.toObject()));
            }
        }
        return all;
    }();
    return stocks;
}

Result<SheetStock> sheetStock(const QString& id)
{
    QStringList known;
    for (const SheetStock& stock : sheetStocks()) {
        if (stock.id == id) {
            return stock;
        }
        known << stock.id;
    }
    return Error::badInput(ErrorCode::UnknownOption, "stock", id.toStdString(),
                           known.join(QStringLiteral(", ")).toStdString());
}

} // namespace linli::render
