// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/boards/FactFilter.h"

#include <QWidget>

class QComboBox;

namespace linli::ui {

/// Which orders figures are counted from: of one campaign, of one building, of one product. A side
/// with nothing to choose from is not shown.
class FactFilterBar : public QWidget
{
    Q_OBJECT
  public:
    explicit FactFilterBar(QWidget* parent);
    /// Keeps what is chosen where it is still there.
    void setOptions(const usecases::FilterOptions& options);
    [[nodiscard]] usecases::FactFilter filter() const;

  Q_SIGNALS:
    void chosen();

  private:
    void writeTexts();
    QComboBox* addBox(const char* name);
    QComboBox* m_campaign;
    QComboBox* m_building;
    QComboBox* m_product;
};

} // namespace linli::ui
