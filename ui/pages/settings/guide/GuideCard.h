// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

#include <array>

namespace linli::ui {

class Button;
class PageHost;
class TextLabel;

/// 上手 on the settings page: the first steps, the tour, the keys and the news, whenever somebody
/// wants them again.
class GuideCard : public Card
{
    Q_OBJECT
  public:
    GuideCard(PageHost& host, QWidget* parent);

  private:
    void writeTexts();
    TextLabel* m_lead;
    std::array<Button*, 4> m_buttons;
};

} // namespace linli::ui
