// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/PostDesk.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/posts/Webhooks.h"

#include <map>
#include <vector>

namespace linli::ui {

/// The group robots of the shop and where their keys lie on this computer.
class WebhookPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit WebhookPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<ports::Webhook>& webhooks() const { return m_webhooks; }
    [[nodiscard]] WebhookKeyPlace placeOf(const std::string& webhook) const;
    [[nodiscard]] bool canSend() const;

    /// Keeps robot and key; an empty key leaves the one that is kept. The key goes to the worker
    /// that keeps it and nowhere else.
    void keep(const usecases::WebhookForm& form, const QString& key);
    void remove(const std::string& webhook);
    /// Queues one line that says it is a test.
    void sendTest(const std::string& webhook);

  Q_SIGNALS:
    void loaded();
    void kept();
    void testQueued();
    void refused(const linli::Error& error);

  private:
    void lookForKeys();
    void keepKey(const ports::Webhook& webhook, const QString& key, bool fresh);

    std::vector<ports::Webhook> m_webhooks;
    std::map<std::string, WebhookKeyPlace> m_places;
};

} // namespace linli::ui
