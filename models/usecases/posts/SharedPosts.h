// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/boards/publish/SealedBoard.h"
#include "usecases/posts/PostQueue.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// Queues a message about a sealed board and writes down that the board leaves that way. The same
/// board in the same form goes to the same group once. Errors: those of queuePost, NotFound.
[[nodiscard]] Result<ports::Post> queueBoardPost(Shop& shop,
                                                 const SealedBoard& sealed,
                                                 const std::string& webhook,
                                                 const outreach::Message& message);

/// What may be posted of a session: its share texts filled in, and an article where the shop has an
/// address for it.
struct CampaignPosts
{
    std::string id;
    std::string title;
    std::vector<std::string> texts; ///< at least one
    std::string link;               ///< of the article; empty: none can be made
};
/// Errors: NotFound, IllegalTransition (a draft: it was not checked yet).
[[nodiscard]] Result<CampaignPosts> campaignPosts(Shop& shop, const std::string& campaign);

} // namespace linli::usecases
