// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/posts/SqlitePostStore.h"

#include "storage/sqlite/posts/PostStore.sql.h"
#include "storage/sqlite/rows/EachRow.h"
#include "usecases/posts/PostTexts.h"

namespace linli::storage {

using ports::Post;
using ports::Webhook;
using usecases::textOf;

Result<void> SqlitePostStore::keepWebhook(const Webhook& webhook)
{
    LINLI_ASSIGN(Statement keep, m_connection.prepare(sql::kKeepWebhook));
    keep.bind("id", std::string_view(webhook.id)).bind("name", std::string_view(webhook.name));
    keep.bind("robot", std::string_view(webhook.robot));
    keep.bind("address", std::string_view(webhook.address)).bind("created", webhook.createdAt);
    return keep.run();
}

Result<void> SqlitePostStore::removeWebhook(std::string_view id, Instant at)
{
    LINLI_ASSIGN(Statement remove, m_connection.prepare(sql::kRemoveWebhook));
    return remove.bind("id", id).bind("at", at).run();
}

Result<std::vector<Webhook>> SqlitePostStore::webhooks()
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kWebhooks));
    std::vector<Webhook> all;
    LINLI_TRY(eachRow(rows, [&all](const Row& row) {
        all.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.instant(4),
                       row.instant(5), row.instant(6)});
    }));
    return all;
}

Result<void> SqlitePostStore::pauseWebhook(std::string_view id, Instant last, Instant notBefore)
{
    LINLI_ASSIGN(Statement pause, m_connection.prepare(sql::kPauseWebhook));
    return pause.bind("id", id).bind("last", last).bind("pause", notBefore).run();
}

Result<void> SqlitePostStore::add(const Post& post, std::string_view message, std::string_view once)
{
    const std::string headline = m_vault.seal(post.headline);
    const std::string sealed = m_vault.seal(message);
    LINLI_ASSIGN(Statement add, m_connection.prepare(sql::kAddPost));
    add.bind("id", std::string_view(post.id)).bind("webhook", std::string_view(post.webhook));
    add.bind("about", std::string_view(post.about)).bind("kind", outreach::textOf(post.kind));
    add.bind("headline", Blob{headline}).bind("message", Blob{sealed}).bind("once", once);
    add.bind("state", textOf(post.state)).bind("created", post.createdAt);
    add.bind("next", post.nextAt).bind("actor", std::string_view(post.actor));
    return add.run();
}

Result<Post> SqlitePostStore::postOf(const Row& row) const
{
    const auto kind = outreach::parseMessageKind(row.text(4));
    const auto state = usecases::parsePostState(row.text(6));
    const auto trouble = usecases::parsePostTrouble(row.text(7));
    if (!kind || !state || !trouble) {
        return Error(ErrorCode::StorageCorrupt).detail("a group post of no known kind");
    }
    Post post;
    post.id = row.text(0);
    post.sequence = row.integer(1);
    post.webhook = row.text(2);
    post.about = row.text(3);
    post.kind = *kind;
    LINLI_ASSIGN(post.headline, m_vault.open(row.blob(5)));
    post.state = *state;
    post.trouble = *trouble;
    post.errcode = row.integer(8);
    post.tries = static_cast<int>(row.integer(9));
    post.createdAt = row.instant(10);
    post.nextAt = row.instant(11);
    post.begunAt = row.optionalInstant(12);
    post.endedAt = row.optionalInstant(13);
    post.mediaId = row.text(14);
    post.mediaAt = row.optionalInstant(15);
    post.actor = row.text(16);
    return post;
}

Result<std::vector<Post>>
SqlitePostStore::read(std::string_view id, std::string_view once, std::int32_t limit)
{
    LINLI_ASSIGN(Statement rows, m_connection.prepare(sql::kPosts));
    rows.bind("id", id).bind("once", once).bind("limit", limit);
    std::vector<Post> posts;
    for (;;) {
        LINLI_ASSIGN(const bool found, rows.step());
        if (!found) {
            return posts;
        }
        LINLI_ASSIGN(Post post, postOf(rows.row()));
        posts.push_back(std::move(post));
    }
}

Result<std::optional<Post>> SqlitePostStore::byOnce(std::string_view once)
{
    LINLI_ASSIGN(const std::vector<Post> found, read({}, once, 1));
    return found.empty() || once.empty() ? std::nullopt : std::optional(found.front());
}

Result<void> SqlitePostStore::freeOnce(std::string_view once)
{
    LINLI_ASSIGN(Statement free, m_connection.prepare(sql::kFreeOnce));
    return free.bind("once", once).run();
}

Result<std::optional<Post>> SqlitePostStore::byId(std::string_view id)
{
    LINLI_ASSIGN(const std::vector<Post> found, read(id, {}, 1));
    return found.empty() || id.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<Post>> SqlitePostStore::newest(std::int32_t limit)
{
    return read({}, {}, limit);
}

Result<std::string> SqlitePostStore::message(std::string_view id)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kPostMessage));
    find.bind("id", id);
    LINLI_ASSIGN(const bool found, find.step());
    return found ? m_vault.open(find.row().blob(0)) : Result(std::string());
}

Result<void> SqlitePostStore::dropMessage(std::string_view id)
{
    LINLI_ASSIGN(Statement drop, m_connection.prepare(sql::kDropMessage));
    return drop.bind("id", id).run();
}

Result<void> SqlitePostStore::save(const Post& post)
{
    LINLI_ASSIGN(Statement save, m_connection.prepare(sql::kSavePost));
    save.bind("id", std::string_view(post.id)).bind("state", textOf(post.state));
    save.bind("trouble", textOf(post.trouble)).bind("errcode", post.errcode);
    save.bind("tries", post.tries).bind("created", post.createdAt).bind("next", post.nextAt);
    save.bind("begun", post.begunAt).bind("ended", post.endedAt);
    save.bind("media", std::string_view(post.mediaId)).bind("media_at", post.mediaAt);
    return save.run();
}

Result<std::optional<Post>> SqlitePostStore::due(Instant now, Span pace)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kDuePost));
    find.bind("now", now).bind("pace", pace.ms);
    LINLI_ASSIGN(const bool found, find.step());
    if (!found) {
        return std::optional<Post>();
    }
    LINLI_ASSIGN(Post post, postOf(find.row()));
    return std::optional(std::move(post));
}

Result<std::optional<Instant>> SqlitePostStore::nextAt(Span pace)
{
    LINLI_ASSIGN(Statement find, m_connection.prepare(sql::kNextPostAt));
    find.bind("pace", pace.ms);
    LINLI_ASSIGN(const bool found, find.step());
    return found ? find.row().optionalInstant(0) : std::nullopt;
}

Result<bool> SqlitePostStore::begin(std::string_view id, Instant now)
{
    LINLI_ASSIGN(Statement begin, m_connection.prepare(sql::kBeginPost));
    LINLI_ASSIGN(const std::int64_t changed, begin.bind("id", id).bind("now", now).runCounting());
    return changed == 1;
}

Result<std::int64_t> SqlitePostStore::giveUpBegun(Instant before, Instant now)
{
    LINLI_ASSIGN(Statement giveUp, m_connection.prepare(sql::kGiveUpBegun));
    return giveUp.bind("before", before).bind("now", now).runCounting();
}

Result<void> SqlitePostStore::cancelAll(std::string_view webhook, Instant now)
{
    LINLI_ASSIGN(Statement cancel, m_connection.prepare(sql::kCancelPosts));
    return cancel.bind("webhook", webhook).bind("now", now).run();
}

} // namespace linli::storage
