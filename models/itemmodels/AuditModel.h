// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "usecases/ports/AuditStore.h"

namespace linli::itemmodels {

enum class AuditColumn
{
    At,
    Actor,
    Act,
    Subject,
    Details,
};

/// Who did what; words for actor and act come from the formatter.
class AuditModel final : public SnapshotModel<ports::AuditRow>
{
    Q_OBJECT
  public:
    explicit AuditModel(QObject* parent = nullptr);
};

} // namespace linli::itemmodels
