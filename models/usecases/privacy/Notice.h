// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/privacy/ConsentStore.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>

namespace linli::usecases {

/// What a notice is made of; the times are those of domain/privacy/KeepingTimes.
struct NoticeFacts
{
    ShopProfile profile;
    std::string contact; ///< whom to ask, in the shop's words; empty: the shop's phone
    std::string cloud;   ///< host of the linked cloud, empty: everything stays on this computer
    auto operator<=>(const NoticeFacts&) const = default;
};

/// A published notice is out of date where it was made from other facts than today's.
struct NoticeState
{
    NoticeFacts facts;
    std::optional<ports::PublishedNotice> published;
    bool outdated = false;
};

[[nodiscard]] Result<NoticeState> noticeState(Shop& shop);

/// At most 80 characters. Errors: TooLong, NotAllowed.
[[nodiscard]] Result<void> saveNoticeContact(Shop& shop, const std::string& contact);

/// The words of both languages as they are from now on; consents written down later name this
/// version. The same words again keep their version. Errors: MissingValue (the shop's name, its
/// phone or another contact), NotAllowed.
[[nodiscard]] Result<ports::PublishedNotice>
publishNotice(Shop& shop, const std::string& zh, const std::string& en);

/// Every version, newest first.
[[nodiscard]] Result<std::vector<ports::PublishedNotice>> publishedNotices(Shop& shop);

} // namespace linli::usecases
