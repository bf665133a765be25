// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/widgets/Card.h"
#include "usecases/insight/Alerts.h"

class QLineEdit;
class QSpinBox;

namespace linli::ui {

class Field;
class TextLabel;

/// 提醒 on the settings page: from where on page 今日 warns. Kept as soon as a field is left.
class AlertLimitsCard : public Card
{
    Q_OBJECT
  public:
    AlertLimitsCard(AppContext& context, QWidget* parent);
    ~AlertLimitsCard() override;
    void refresh();
    [[nodiscard]] const usecases::AlertLimits& limits() const { return m_limits; }

  Q_SIGNALS:
    void shown();
    void saved();
    void failed(const QString& sentence);

  private:
    void writeTexts();
    void show(const usecases::AlertLimits& limits);
    void keep();
    AppContext& m_context;
    usecases::AlertLimits m_limits;
    TextLabel* m_lead;
    QSpinBox* m_dependence;
    QSpinBox* m_drop;
    QSpinBox* m_claims;
    QSpinBox* m_reserve;
    QLineEdit* m_cost;
    Field* m_dependenceField;
    Field* m_dropField;
    Field* m_claimsField;
    Field* m_reserveField;
    Field* m_costField;
};

} // namespace linli::ui
