// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/webhook/WebhookPresenter.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Card.h"

#include <optional>

class QVBoxLayout;

namespace linli::ui {

class Button;
class TextLabel;

/// 群机器人 on the settings page: the groups the shop can post to, where their keys lie, a test,
/// and the queue.
class WebhookCard : public Card
{
    Q_OBJECT
  public:
    WebhookCard(AppContext& context, PageHost& host, QWidget* parent);
    void refresh() { m_presenter->load(); }
    [[nodiscard]] WebhookPresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void failed(const QString& sentence);

  private:
    void writeTexts();
    void write();
    void addRow(const ports::Webhook& webhook);
    void openForm(const std::optional<ports::Webhook>& known);
    void askTest(const ports::Webhook& webhook);
    void askRemove(const ports::Webhook& webhook);

    AppContext& m_context;
    PageHost& m_host;
    WebhookPresenter* m_presenter;
    TextLabel* m_lead;
    QVBoxLayout* m_rows;
    Button* m_add;
    Button* m_queue;
};

} // namespace linli::ui
