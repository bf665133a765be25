// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/views/MemberRow.h"

namespace linli::itemmodels {

enum class MemberColumn
{
    Name,
    Code,
    Building,
    Tags,
    Invited,
    LastOrder,
    Balance,
};

/// Neighbours as their list shows them; the second value of a name is the key (its avatar).
class MemberModel final : public SnapshotModel<usecases::MemberRow>
{
    Q_OBJECT
  public:
    explicit MemberModel(QObject* parent = nullptr);
};

} // namespace linli::itemmodels
