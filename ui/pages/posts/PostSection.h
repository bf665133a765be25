// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace linli::ui {

class Button;
class PostQueueView;
class TextLabel;
struct AppContext;

/// The group posts that wait or were not sent, beside the tasks a person does herself; the whole
/// history is one press away. Hidden where the shop has no group robot.
class PostSection : public Card
{
    Q_OBJECT
  public:
    PostSection(AppContext& context, QWidget* parent);
    void refresh();

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    void write();
    AppContext& m_context;
    PostQueueView* m_view;
    TextLabel* m_note;
    Button* m_all;
};

} // namespace linli::ui
