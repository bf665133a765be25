// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/posts/PostQueue.h"

#include "domain/outreach/MessageLimits.h"
#include "domain/outreach/MessageText.h"
#include "usecases/desk/Permit.h"
#include "usecases/posts/PostAudit.h"
#include "usecases/posts/PostTexts.h"
#include "usecases/posts/Webhooks.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

using ports::Post;
using ports::PostState;

bool endedUnsent(PostState state)
{
    return state == PostState::Refused || state == PostState::GivenUp ||
           state == PostState::Cancelled;
}

Result<Post> known(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(const std::optional<Post> post, shop.features.posts->byId(id));
    if (!post) {
        return Error::badInput(ErrorCode::NotFound, "post", id, "a post of the queue");
    }
    return *post;
}

Error cannot(const Post& post, const char* allowed)
{
    return Error::badInput(ErrorCode::IllegalTransition, "post", std::string(textOf(post.state)),
                           allowed);
}

Result<Post> keep(Shop& shop, Post post, const char* act, bool drop)
{
    return inOneUnit(shop, [&]() -> Result<Post> {
        LINLI_TRY(shop.features.posts->save(post));
        if (drop) {
            LINLI_TRY(shop.features.posts->dropMessage(post.id));
        }
        LINLI_TRY(notePost(shop, act, post.id, outreach::textOf(post.kind)));
        return post;
    });
}

Result<Post> addPost(Shop& shop, const PostOrder& order)
{
    Post post;
    post.id = shop.ids.next().toText();
    post.webhook = order.webhook;
    post.about = order.about;
    post.kind = outreach::kindOf(order.message);
    post.headline = outreach::headlineOf(order.message);
    post.createdAt = shop.clock.now();
    post.nextAt = post.createdAt;
    post.actor = shop.desk.actor;
    const std::string once = order.once.empty() ? post.id : order.once;
    LINLI_TRY(shop.features.posts->add(post, outreach::storedText(order.message), once));
    LINLI_TRY(notePost(shop, "post-queue", post.id, outreach::textOf(post.kind)));
    return post;
}

} // namespace

Result<Post> queuePost(Shop& shop, const PostOrder& order)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_TRY(outreach::check(order.message));
    LINLI_ASSIGN(const ports::Webhook target, webhook(shop, order.webhook));
    return inOneUnit(shop, [&]() -> Result<Post> {
        if (!order.once.empty()) {
            LINLI_ASSIGN(const std::optional<Post> before, shop.features.posts->byOnce(order.once));
            if (before && !endedUnsent(before->state)) {
                return *before;
            }
            LINLI_TRY(shop.features.posts->freeOnce(order.once));
        }
        return addPost(shop, order);
    });
}

Result<std::vector<Post>> queuedPosts(Shop& shop, std::int32_t limit)
{
    if (limit < 1 || limit > 500) {
        return Error::badInput(ErrorCode::OutOfRange, "limit", std::to_string(limit), "1–500");
    }
    return shop.features.posts->newest(limit);
}

Result<std::optional<outreach::Message>> postMessage(Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(const Post post, known(shop, id));
    LINLI_ASSIGN(const std::string stored, shop.features.posts->message(post.id));
    if (stored.empty()) {
        return std::optional<outreach::Message>();
    }
    LINLI_ASSIGN(outreach::Message message, outreach::messageOfStored(stored));
    return std::optional(std::move(message));
}

Result<Post> retryPost(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_ASSIGN(Post post, known(shop, id));
    LINLI_ASSIGN(const std::string stored, shop.features.posts->message(post.id));
    if (post.state == PostState::Sent || post.state == PostState::Sending || stored.empty()) {
        return cannot(post, "waiting, refused, given-up, uncertain");
    }
    if (post.state != PostState::Waiting) { // its day begins anew
        post.createdAt = shop.clock.now();
        post.tries = 0;
    }
    post.state = PostState::Waiting;
    post.trouble = ports::PostTrouble::None;
    post.errcode = 0;
    post.nextAt = shop.clock.now();
    post.endedAt.reset();
    return keep(shop, std::move(post), "post-retry", false);
}

Result<Post> confirmPost(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_ASSIGN(Post post, known(shop, id));
    if (post.state != PostState::Uncertain) {
        return cannot(post, "uncertain");
    }
    post.state = PostState::Sent;
    return keep(shop, std::move(post), "post-seen", true);
}

Result<Post> cancelPost(Shop& shop, const std::string& id)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_ASSIGN(Post post, known(shop, id));
    if (post.state == PostState::Sent || post.state == PostState::Sending) {
        return cannot(post, "waiting, refused, given-up, uncertain");
    }
    post.state = PostState::Cancelled;
    post.endedAt = shop.clock.now();
    return keep(shop, std::move(post), "post-cancel", true);
}

} // namespace linli::usecases
