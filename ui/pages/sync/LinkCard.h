// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

class QLineEdit;

namespace linli::ui {

class Banner;
class Button;
class Field;
class SyncPresenter;
class TextLabel;

/// Links the shop: the cloud's address and the eight characters of its pairing code.
class LinkCard : public Card
{
    Q_OBJECT
  public:
    LinkCard(SyncPresenter& presenter, QWidget* parent);
    void write();

  private:
    void send();
    SyncPresenter& m_presenter;
    TextLabel* m_lead;
    QLineEdit* m_url;
    QLineEdit* m_code;
    Field* m_urlField;
    Field* m_codeField;
    Banner* m_mistake;
    Button* m_link;
};

} // namespace linli::ui
