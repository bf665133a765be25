// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductLine.h"

#include "ui/pages/products/ProductInput.h"
#include "ui/theme/Theme.h"

namespace linli::ui {

namespace {

using itemmodels::Column;
using itemmodels::ColumnKind;

constexpr std::int64_t kLowStock = 5; ///< as ports::WaitingFigures::lowStock counts

QVariant text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QVariant number(const std::optional<std::int64_t>& value)
{
    return value ? QVariant::fromValue<qlonglong>(*value) : QVariant();
}

QVariant toneOf(const ProductLine& line)
{
    switch (line.state) {
    case ProductState::Held:
        return static_cast<int>(Role::Alarm);
    case ProductState::LowStock:
        return static_cast<int>(Role::Amber);
    case ProductState::NoRewards:
    case ProductState::Ordinary:
        break;
    }
    return static_cast<int>(Role::Quiet);
}

std::vector<Column<ProductLine>> columns()
{
    return {
        {ColumnKind::Person, [](const ProductLine& line) { return text(line.name); },
         [](const ProductLine& line) { return text(line.sku); }},
        {ColumnKind::Text, [](const ProductLine& line) { return text(line.spec); }, nullptr},
        {ColumnKind::Text, [](const ProductLine& line) { return text(line.category); }, nullptr},
        {ColumnKind::MoneyFen, [](const ProductLine& line) { return number(line.listFen); },
         nullptr},
        {ColumnKind::MoneyFen, [](const ProductLine& line) { return number(line.liveFen); },
         nullptr},
        {ColumnKind::MoneyFen, [](const ProductLine& line) { return number(line.groupFen); },
         nullptr},
        {ColumnKind::Percent,
         [](const ProductLine& line) { return number(line.marginBasisPoints); }, nullptr},
        {ColumnKind::Count, [](const ProductLine& line) { return number(line.stock); }, nullptr},
        {ColumnKind::State,
         [](const ProductLine& line) { return QVariant(static_cast<int>(line.state)); }, toneOf},
    };
}

ProductState stateOf(const usecases::Product& product)
{
    if (product.heldAt) {
        return ProductState::Held;
    }
    if (product.stock && *product.stock <= kLowStock) {
        return ProductState::LowStock;
    }
    return product.rewardAllowed ? ProductState::Ordinary : ProductState::NoRewards;
}

} // namespace

ProductModel* makeProductModel(QObject* parent)
{
    return new ProductModel(
        columns(), [](const ProductLine& line) { return line.id; }, parent);
}

ProductLine lineOf(const usecases::Product& product)
{
    ProductLine line;
    line.id = product.id;
    line.sku = product.sku;
    line.name = product.name;
    line.spec = product.spec;
    line.category = product.category;
    line.listFen = product.listFen;
    line.liveFen = product.liveFen;
    line.groupFen = product.groupFen;
    line.marginBasisPoints = marginBasisPoints(product.listFen, product.costFen);
    line.stock = product.stock;
    line.state = stateOf(product);
    return line;
}

} // namespace linli::ui
