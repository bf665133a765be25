// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/views/CampaignRow.h"

#include <QDate>
#include <QWidget>

class QGridLayout;

namespace linli::ui {

class Button;
class TextLabel;

/// A month of sessions, Monday first; days are the shop's, whatever the computer's zone.
class SessionCalendar : public QWidget
{
    Q_OBJECT
  public:
    /// `today` decides the month shown first and the marked day.
    SessionCalendar(QDate today, QWidget* parent);
    void setRows(const std::vector<usecases::CampaignRow>& rows);
    [[nodiscard]] QDate month() const { return m_first; }
    /// 1 = the next month, -1 = the one before.
    void turn(int months);

  Q_SIGNALS:
    void opened(const std::string& id);

  private:
    void write();
    void writeWeekdays();
    [[nodiscard]] QWidget* dayOf(QDate day);
    QDate m_today;
    QDate m_first; ///< of the month shown
    TextLabel* m_title;
    Button* m_before;
    Button* m_after;
    QGridLayout* m_days;
    std::vector<usecases::CampaignRow> m_rows;
};

} // namespace linli::ui
