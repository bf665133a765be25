// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/views/RuleRow.h"

namespace linli::ui {

/// Every version of a rule, the newest first, with what changed in it.
class VersionsDialog : public FormDialog
{
    Q_OBJECT
  public:
    VersionsDialog(const usecases::RuleRow& rule, QWidget* parent);
};

/// What differs between two versions, one line a part: "起订金额：¥20.00 → ¥30.00".
[[nodiscard]] QStringList changesBetween(const rewards::Terms& before, const rewards::Terms& after);

/// Why a rule is stopped for good: the reason is kept.
class KillDialog : public FormDialog
{
    Q_OBJECT
  public:
    KillDialog(const usecases::RuleRow& rule, QWidget* parent);

  Q_SIGNALS:
    void agreed(const QString& reason);
};

} // namespace linli::ui
