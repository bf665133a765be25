// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/PostsPresenter.h"

#include "ui/context/PostDesk.h"
#include "ui/context/ReachDesk.h"
#include "usecases/ports/Clock.h"
#include "usecases/posts/PostQueue.h"
#include "usecases/posts/Webhooks.h"
#include "usecases/shop/Shop.h"

namespace linli::ui {

namespace {

enum Question
{
    kQueue,
};

struct Seen
{
    std::vector<ports::Webhook> webhooks;
    std::vector<ports::Post> posts;
};

} // namespace

PostsPresenter::PostsPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
    if (canSend()) {
        context.reachDesk->posts->watch(this, [this] { load(); });
    }
}

void PostsPresenter::load()
{
    read<Seen>(
        kQueue,
        [](StoreSide& side) -> Result<Seen> {
            Seen seen;
            LINLI_ASSIGN(seen.webhooks, usecases::webhooks(side.shop));
            LINLI_ASSIGN(seen.posts, usecases::queuedPosts(side.shop));
            return seen;
        },
        [this](Seen seen) {
            m_webhooks = std::move(seen.webhooks);
            m_posts = std::move(seen.posts);
            Q_EMIT loaded();
        });
}

QString PostsPresenter::groupOf(const ports::Post& post) const
{
    for (const ports::Webhook& webhook : m_webhooks) {
        if (webhook.id == post.webhook) {
            return text(webhook.name);
        }
    }
    return {};
}

bool PostsPresenter::canSend() const
{
    return context().reachDesk != nullptr && context().reachDesk->posts != nullptr;
}

Instant PostsPresenter::now() const
{
    return context().clock.now();
}

void PostsPresenter::queue(const PostSubject& subject,
                           const std::string& webhook,
                           const outreach::Message& message)
{
    write<ports::Post>([queue = subject.queue, webhook,
                        message](StoreSide& side) { return queue(side.shop, webhook, message); },
                       [this](const Result<ports::Post>& post) {
                           if (!post.ok()) {
                               Q_EMIT refused(post.error());
                               return;
                           }
                           wake();
                           Q_EMIT queued(groupOf(*post));
                           load();
                       });
}

void PostsPresenter::run(Act act, const std::string& post)
{
    write<ports::Post>([act, post](StoreSide& side) { return act(side.shop, post); },
                       [this](const Result<ports::Post>& changed) {
                           if (!changed.ok()) {
                               Q_EMIT refused(changed.error());
                           }
                           wake();
                           load();
                       });
}

void PostsPresenter::retry(const std::string& post)
{
    run(usecases::retryPost, post);
}

void PostsPresenter::confirmSeen(const std::string& post)
{
    run(usecases::confirmPost, post);
}

void PostsPresenter::cancel(const std::string& post)
{
    run(usecases::cancelPost, post);
}

void PostsPresenter::wake() const
{
    if (canSend()) {
        context().reachDesk->posts->wake();
    }
}

} // namespace linli::ui
