// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Card.h"
#include "usecases/staff/Staff.h"

class QComboBox;
class QLineEdit;

namespace linli::ui {

class Button;
class Field;
class StaffPresenter;

/// 员工与 PIN on the settings page: who works here, when the window locks, above which amount an
/// owner confirms, and who did what.
class StaffCard : public Card
{
    Q_OBJECT
  public:
    StaffCard(AppContext& context, PageHost& host, QWidget* parent);
    ~StaffCard() override;
    void refresh();
    [[nodiscard]] StaffPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    void buildRules();
    void writeTexts();
    void showStaff();
    void addRow(const usecases::StaffRow& person);
    void keepRules();
    void openPerson(const std::optional<usecases::StaffRow>& person);
    void openTrail();

    AppContext& m_context;
    PageHost& m_host;
    StaffPresenter* m_presenter;
    TextLabel* m_lead;
    QVBoxLayout* m_rows;
    QWidget* m_rules;
    QComboBox* m_minutes;
    QLineEdit* m_limit;
    Field* m_minutesField;
    Field* m_limitField;
    Button* m_add;
    Button* m_trail;
};

} // namespace linli::ui
