// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/BackupDesk.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

/// The shop of now beside the shop after the restore: a table of counts, and in words what would be
/// lost.
class ComparisonView : public QWidget
{
    Q_OBJECT
  public:
    explicit ComparisonView(QWidget* parent);
    void show(const RestoreComparison& comparison);
    /// What is in the shop of now and not in the backup; empty where nothing is.
    [[nodiscard]] static QString lossText(const RestoreComparison& comparison);

  private:
    void addTable(const RestoreComparison& comparison);
    QVBoxLayout* m_column;
};

} // namespace linli::ui
