// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posts/Sending.h"

#include "domain/outreach/MessageText.h"
#include "domain/outreach/WebhookAddress.h"
#include "usecases/posts/Webhooks.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

using outreach::CallEnd;
using outreach::Next;
using ports::Post;
using ports::PostState;
using ports::PostTrouble;

PostTrouble troubleOf(const Sent& sent)
{
    switch (sent.reply.end) {
    case CallEnd::Answered:
        return sent.reply.errcode == 0 ? PostTrouble::None : PostTrouble::Answer;
    case CallEnd::NeverLeft:
        return PostTrouble::Line;
    case CallEnd::NoAnswer:
        return PostTrouble::Silence;
    case CallEnd::KeyMissing:
        break;
    }
    return PostTrouble::Key;
}

PostState stateOf(Next next)
{
    switch (next) {
    case Next::Sent:
        return PostState::Sent;
    case Next::Again:
        return PostState::Waiting;
    case Next::Refused:
        return PostState::Refused;
    case Next::GivenUp:
        return PostState::GivenUp;
    case Next::Uncertain:
        break;
    }
    return PostState::Uncertain;
}

/// An uploaded file is asked for again in time, not at the last minute of its three days.
bool mediaLives(const Post& post, Instant now)
{
    return !post.mediaId.empty() && post.mediaAt &&
           now + Span::hours(1) < *post.mediaAt + outreach::kMediaLives;
}

} // namespace

Result<std::optional<Outgoing>> beginNext(Shop& shop)
{
    ports::PostStore& store = *shop.features.posts;
    return inOneUnit(shop, [&]() -> Result<std::optional<Outgoing>> {
        const Instant now = shop.clock.now();
        LINLI_TRY(store.giveUpBegun(now - outreach::kBegunIsLost, now));
        LINLI_ASSIGN(const std::optional<Post> due, store.due(now, outreach::kPace));
        if (!due) {
            return std::optional<Outgoing>();
        }
        LINLI_ASSIGN(const bool mine, store.begin(due->id, now));
        if (!mine) {
            return std::optional<Outgoing>();
        }
        LINLI_ASSIGN(ports::Webhook target, webhook(shop, due->webhook));
        LINLI_TRY(store.pauseWebhook(target.id, now, target.notBefore));
        LINLI_ASSIGN(const std::string stored, store.message(due->id));
        LINLI_ASSIGN(outreach::Message message, outreach::messageOfStored(stored));
        Outgoing outgoing{*due, std::move(target), std::move(message)};
        outgoing.post.state = PostState::Sending;
        outgoing.post.begunAt = now;
        ++outgoing.post.tries;
        return std::optional(std::move(outgoing));
    });
}

Sent sendOne(const Outgoing& outgoing,
             ports::GroupWebhook& webhook,
             const WebhookKeys& keys,
             Instant now)
{
    Sent sent;
    const Result<std::optional<std::string>> key = keys(outgoing.webhook.id);
    if (!key.ok() || !*key) {
        sent.reply.end = CallEnd::KeyMissing;
        return sent;
    }
    const ports::WebhookTarget target{outgoing.webhook.address.empty()
                                          ? std::string(outreach::kOfficialAddress)
                                          : outgoing.webhook.address,
                                      **key};
    std::string mediaId = mediaLives(outgoing.post, now) ? outgoing.post.mediaId : std::string();
    const auto* file = std::get_if<outreach::FileMessage>(&outgoing.message);
    if (file != nullptr && mediaId.empty()) {
        sent.reply = webhook.upload(target, *file);
        if (sent.reply.end == CallEnd::NoAnswer) { // an upload alone is seen by nobody
            sent.reply.end = CallEnd::NeverLeft;
        }
        if (sent.reply.end != CallEnd::Answered || sent.reply.errcode != 0) {
            return sent;
        }
        mediaId = sent.reply.mediaId;
        sent.mediaId = mediaId;
    }
    sent.reply = webhook.send(target, outgoing.message, mediaId);
    return sent;
}

Result<Post> finish(Shop& shop, const Outgoing& outgoing, const Sent& sent)
{
    ports::PostStore& store = *shop.features.posts;
    const Instant now = shop.clock.now();
    Post post = outgoing.post;
    const outreach::Decision decision =
        outreach::decide(sent.reply.end, sent.reply.errcode, post.tries, now - post.createdAt);
    post.state = stateOf(decision.next);
    post.trouble = troubleOf(sent);
    post.errcode = sent.reply.errcode;
    post.begunAt.reset();
    if (!sent.mediaId.empty()) {
        post.mediaId = sent.mediaId;
        post.mediaAt = now;
    }
    if (post.state == PostState::Waiting) {
        post.nextAt = now + decision.after;
    } else {
        post.endedAt = now;
    }
    return inOneUnit(shop, [&]() -> Result<Post> {
        LINLI_TRY(store.save(post));
        if (post.state == PostState::Sent) {
            LINLI_TRY(store.dropMessage(post.id));
        }
        const Instant pause =
            decision.wholeWebhook ? now + decision.after : outgoing.webhook.notBefore;
        LINLI_TRY(store.pauseWebhook(outgoing.webhook.id, now, pause));
        return post;
    });
}

Result<std::optional<Post>>
sendNext(Shop& shop, ports::GroupWebhook& webhook, const WebhookKeys& keys)
{
    LINLI_ASSIGN(const std::optional<Outgoing> outgoing, beginNext(shop));
    if (!outgoing) {
        return std::optional<Post>();
    }
    const Sent sent = sendOne(*outgoing, webhook, keys, shop.clock.now());
    LINLI_ASSIGN(Post post, finish(shop, *outgoing, sent));
    return std::optional(std::move(post));
}

Result<std::optional<Instant>> nextPostAt(Shop& shop)
{
    return shop.features.posts->nextAt(outreach::kPace);
}

} // namespace linli::usecases
