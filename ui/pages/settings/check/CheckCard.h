// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Card.h"

#include <vector>

class QVBoxLayout;

namespace linli::ui {

class Button;
class TextLabel;

/// 自检 on the settings page: how well the computer and the shop's file are, and a text about it to
/// send to whoever helps.
class CheckCard : public Card
{
    Q_OBJECT
  public:
    CheckCard(AppContext& context, PageHost& host, QWidget* parent);
    [[nodiscard]] const std::vector<usecases::CheckLine>& lines() const { return m_lines; }
    void look();
    void saveTo(const QString& path);

  Q_SIGNALS:
    void looked();
    void failed(const QString& sentence);

  private:
    void writeTexts();
    void showLines();
    void addLine(const usecases::CheckLine& line);
    void askPath();

    AppContext& m_context;
    PageHost& m_host;
    TextLabel* m_lead;
    QVBoxLayout* m_rows;
    Button* m_look;
    Button* m_save;
    std::vector<usecases::CheckLine> m_lines;
};

} // namespace linli::ui
