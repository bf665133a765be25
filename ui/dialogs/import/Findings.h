// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/imports/ImportResult.h"

#include <QString>

#include <string>
#include <vector>

namespace linli::ui {

/// One line below an import's preview: a refused cell, a conflict or a row that waits for a person.
struct Finding
{
    std::string key; ///< unique in its list
    std::int64_t row = 0;
    QString place; ///< column, or field of a conflict
    QString value;
    QString told; ///< what is wrong, what is kept, what to decide
    QString allowed;
    bool operator==(const Finding&) const = default;
};

using FindingModel = itemmodels::SnapshotModel<Finding>;
[[nodiscard]] FindingModel* makeFindingModel(QObject* parent);

[[nodiscard]] std::vector<Finding> errorsOf(const usecases::imports::ImportResult& result);
[[nodiscard]] std::vector<Finding> conflictsOf(const usecases::imports::ImportResult& result);
[[nodiscard]] std::vector<Finding> queuedOf(const usecases::imports::ImportResult& result);

} // namespace linli::ui
