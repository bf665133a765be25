// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/outreach/GroupMessage.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// A group robot of the shop. Its key is not here: it lies in the keychain (vault/SecretShelf).
struct Webhook
{
    std::string id;
    std::string name;    ///< the group, as the owner calls it
    std::string robot;   ///< the robot's name in the group
    std::string address; ///< empty: the official one
    Instant createdAt;
    Instant lastAt;    ///< the last call to it
    Instant notBefore; ///< the service asked for a pause until then
    auto operator<=>(const Webhook&) const = default;
};

enum class PostState
{
    Waiting,
    Sending, ///< begun; ends within two minutes or becomes Uncertain
    Sent,
    Refused,
    GivenUp,
    Uncertain, ///< may stand in the group or not
    Cancelled,
};

/// Why a post stands where it stands, besides the errcode.
enum class PostTrouble
{
    None,
    Answer,  ///< errcode says it
    Line,    ///< the service cannot be reached
    Silence, ///< no answer, or one that cannot be read
    Key,     ///< no key on this computer
};

struct Post
{
    std::string id;
    std::int64_t sequence = 0; ///< given when it is added
    std::string webhook;
    std::string about; ///< "board:ID", "campaign:ID", "test", or empty
    outreach::MessageKind kind = outreach::MessageKind::Text;
    std::string headline;
    PostState state = PostState::Waiting;
    PostTrouble trouble = PostTrouble::None;
    std::int64_t errcode = 0;
    int tries = 0;
    Instant createdAt;
    Instant nextAt; ///< of Waiting: not before
    std::optional<Instant> begunAt;
    std::optional<Instant> endedAt;
    std::string mediaId; ///< of an uploaded file; lives three days
    std::optional<Instant> mediaAt;
    std::string actor; ///< staff id
    auto operator<=>(const Post&) const = default;
};

/// What waits to be posted and what was. Message and headline are sealed; the message is dropped
/// once it was sent or cancelled. Store thread of whoever opened it. Errors of every call:
/// StorageFailed, StorageBusy, StorageFull, SealBroken.
class PostStore
{
  public:
    PostStore() = default;
    PostStore(const PostStore&) = delete;
    PostStore& operator=(const PostStore&) = delete;
    virtual ~PostStore() = default;

    /// Adds or changes; the pause of it is left alone.
    virtual Result<void> keepWebhook(const Webhook& webhook) = 0;
    virtual Result<void> removeWebhook(std::string_view id, Instant at) = 0;
    /// By creation, removed ones left out.
    [[nodiscard]] virtual Result<std::vector<Webhook>> webhooks() = 0;
    virtual Result<void> pauseWebhook(std::string_view id, Instant last, Instant notBefore) = 0;

    /// `once`: what makes it the same post if it is asked for again; unique among all.
    virtual Result<void> add(const Post& post, std::string_view message, std::string_view once) = 0;
    [[nodiscard]] virtual Result<std::optional<Post>> byOnce(std::string_view once) = 0;
    /// Another post may carry that mark from now on.
    virtual Result<void> freeOnce(std::string_view once) = 0;
    [[nodiscard]] virtual Result<std::optional<Post>> byId(std::string_view id) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<Post>> newest(std::int32_t limit) = 0;
    /// Empty where it was dropped.
    [[nodiscard]] virtual Result<std::string> message(std::string_view id) = 0;
    virtual Result<void> dropMessage(std::string_view id) = 0;
    /// Everything of it but message, creation and webhook.
    virtual Result<void> save(const Post& post) = 0;

    /// The oldest that may leave now; none where nothing may.
    [[nodiscard]] virtual Result<std::optional<Post>> due(Instant now, Span pace) = 0;
    /// When the next one may leave; none where nothing waits.
    [[nodiscard]] virtual Result<std::optional<Instant>> nextAt(Span pace) = 0;
    /// Waiting → Sending, one try more. False where another program was faster.
    [[nodiscard]] virtual Result<bool> begin(std::string_view id, Instant now) = 0;
    /// Sending since before `before` → Uncertain. Returns how many.
    virtual Result<std::int64_t> giveUpBegun(Instant before, Instant now) = 0;
    /// Waiting posts of a webhook → Cancelled, their messages dropped.
    virtual Result<void> cancelAll(std::string_view webhook, Instant now) = 0;
};

} // namespace linli::ports
