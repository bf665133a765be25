// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "ui/pages/posts/PostSubject.h"

#include <vector>

namespace linli::ui {

/// The group robots, what waits for them and what was sent. Null desk: nothing can be sent here.
class PostsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit PostsPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<ports::Webhook>& webhooks() const { return m_webhooks; }
    [[nodiscard]] const std::vector<ports::Post>& posts() const { return m_posts; }
    /// The group's name; empty for one that was removed.
    [[nodiscard]] QString groupOf(const ports::Post& post) const;
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] Instant now() const;

    void
    queue(const PostSubject& subject, const std::string& webhook, const outreach::Message& message);
    void retry(const std::string& post);
    void confirmSeen(const std::string& post);
    void cancel(const std::string& post);

  Q_SIGNALS:
    void loaded();
    void queued(const QString& group);
    void refused(const linli::Error& error);

  private:
    using Act = Result<ports::Post> (*)(usecases::Shop&, const std::string&);
    void run(Act act, const std::string& post);
    void wake() const;

    std::vector<ports::Webhook> m_webhooks;
    std::vector<ports::Post> m_posts;
};

} // namespace linli::ui
