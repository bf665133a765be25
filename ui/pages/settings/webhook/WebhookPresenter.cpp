// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/webhook/WebhookPresenter.h"

#include "ui/context/Background.h"
#include "ui/context/ReachDesk.h"
#include "usecases/posts/PostQueue.h"
#include "usecases/shop/Shop.h"

namespace linli::ui {

namespace {

enum Question
{
    kWebhooks,
};

} // namespace

WebhookPresenter::WebhookPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent)
{
}

bool WebhookPresenter::canSend() const
{
    return context().reachDesk != nullptr && context().reachDesk->posts != nullptr;
}

void WebhookPresenter::load()
{
    read<std::vector<ports::Webhook>>(
        kWebhooks, [](StoreSide& side) { return usecases::webhooks(side.shop); },
        [this](std::vector<ports::Webhook> all) {
            m_webhooks = std::move(all);
            Q_EMIT loaded();
            lookForKeys();
        });
}

WebhookKeyPlace WebhookPresenter::placeOf(const std::string& webhook) const
{
    const auto found = m_places.find(webhook);
    return found == m_places.end() ? WebhookKeyPlace::None : found->second;
}

void WebhookPresenter::lookForKeys()
{
    if (!canSend()) {
        return;
    }
    for (const ports::Webhook& one : m_webhooks) {
        inBackground<WebhookKeyPlace>(
            this, [look = context().reachDesk->posts->keyPlace, id = one.id] { return look(id); },
            [this, id = one.id](const Result<WebhookKeyPlace>& place) {
                m_places[id] = place.valueOr(WebhookKeyPlace::None);
                Q_EMIT loaded();
            });
    }
}

void WebhookPresenter::keep(const usecases::WebhookForm& form, const QString& key)
{
    const bool fresh = form.id.empty();
    if (fresh && key.trimmed().isEmpty()) {
        Q_EMIT refused(Error::badInput(ErrorCode::MissingValue, "webhook_key", "", "…?key=…"));
        return;
    }
    write<ports::Webhook>(
        [form](StoreSide& side) { return usecases::keepWebhook(side.shop, form); },
        [this, key, fresh](const Result<ports::Webhook>& webhook) {
            if (!webhook.ok()) {
                Q_EMIT refused(webhook.error());
            } else if (key.trimmed().isEmpty() || !canSend()) {
                Q_EMIT kept();
                load();
            } else {
                keepKey(*webhook, key, fresh);
            }
        });
}

void WebhookPresenter::keepKey(const ports::Webhook& webhook, const QString& key, bool fresh)
{
    inBackground<WebhookKeyPlace>(
        this,
        [keep = context().reachDesk->posts->keepKey, id = webhook.id, key] {
            return keep(id, key);
        },
        [this, id = webhook.id, fresh](const Result<WebhookKeyPlace>& place) {
            if (place.ok()) {
                Q_EMIT kept();
                load();
                return;
            }
            Q_EMIT refused(place.error());
            if (fresh) { // a robot without its key is of no use
                remove(id);
            }
        });
}

void WebhookPresenter::remove(const std::string& webhook)
{
    write<bool>(
        [webhook](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::removeWebhook(side.shop, webhook));
            return true;
        },
        [this, webhook](const Result<bool>& removed) {
            if (!removed.ok()) {
                Q_EMIT refused(removed.error());
                return;
            }
            load();
            if (!canSend()) { // closed for writing meanwhile: the key is of no use without a robot
                return;
            }
            inBackground<bool>(
                this,
                [forget = context().reachDesk->posts->forgetKey, webhook]() -> Result<bool> {
                    LINLI_TRY(forget(webhook));
                    return true;
                },
                [this](const Result<bool>& forgotten) {
                    if (!forgotten.ok()) {
                        Q_EMIT refused(forgotten.error());
                    }
                });
        });
}

void WebhookPresenter::sendTest(const std::string& webhook)
{
    const std::string words = tr("This is a test of %1. The group robot works.")
                                  .arg(text(context().profile.name))
                                  .toStdString();
    write<ports::Post>(
        [webhook, words](StoreSide& side) {
            return usecases::queuePost(side.shop,
                                       {webhook, outreach::TextMessage{words, {}, {}}, "test", ""});
        },
        [this](const Result<ports::Post>& post) {
            if (!post.ok()) {
                Q_EMIT refused(post.error());
                return;
            }
            if (canSend()) {
                context().reachDesk->posts->wake();
            }
            Q_EMIT testQueued();
        });
}

} // namespace linli::ui
