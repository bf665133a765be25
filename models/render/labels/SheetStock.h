// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "render/posters/SheetLayout.h"

#include <QString>

#include <vector>

namespace linli::render {

/// A kind of label paper one can buy: resources/labels/stocks.json, checked against the paper.
struct SheetStock
{
    QString id;
    QString nameZh;
    QString nameEn;
    SheetLayout layout; ///< isLabelSheet(); firstSlot 0
};

/// All of them, the usual one first.
[[nodiscard]] const std::vector<SheetStock>& sheetStocks();
/// Errors: UnknownOption (stock, value, allowed).
[[nodiscard]] Result<SheetStock> sheetStock(const QString& id);
/// Empty where every label lies on the paper and none on another one; else what is wrong.
[[nodiscard]] QString stockProblem(const SheetLayout& layout);

} // namespace linli::render
