// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/views/CampaignRow.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace linli::ui {

class TextLabel;

/// The sessions as cards in four columns: being prepared, scheduled, live, over.
class SessionBoard : public QWidget
{
    Q_OBJECT
  public:
    explicit SessionBoard(QWidget* parent);
    void setRows(const std::vector<usecases::CampaignRow>& rows);

  Q_SIGNALS:
    void opened(const std::string& id);
    void duplicateAsked(const std::string& id);
    void archiveAsked(const std::string& id);

  private:
    void write();
    [[nodiscard]] QWidget* cardOf(const usecases::CampaignRow& row);
    struct Column
    {
        TextLabel* title = nullptr;
        QVBoxLayout* cards = nullptr;
    };
    std::array<Column, 4> m_columns;
    std::vector<usecases::CampaignRow> m_rows;
};

} // namespace linli::ui
