// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/outreach/GroupMessage.h"

#include <cstddef>

namespace linli::outreach {

/// What the robot takes (reference/ecosystem.md §2a; developer.work.weixin.qq.com path/91770,
/// 99110). Bytes of UTF-8, never characters.
namespace limits {
inline constexpr std::size_t kText = 2048;
inline constexpr std::size_t kMarkdown = 4096;
inline constexpr std::size_t kImage = 2U * 1024U * 1024U;
inline constexpr std::size_t kNewsItems = 8;
inline constexpr std::size_t kNewsTitle = 128;       ///< beyond it the service cuts silently
inline constexpr std::size_t kNewsDescription = 512; ///< likewise
inline constexpr std::size_t kSmallestFile = 6;      ///< "larger than 5 bytes"
inline constexpr std::size_t kFile = 20U * 1024U * 1024U;
inline constexpr std::size_t kVoice = 2U * 1024U * 1024U;
inline constexpr std::size_t kCardLines = 6;
inline constexpr std::size_t kCardJumps = 3;
inline constexpr std::size_t kCardVertical = 4;
inline constexpr std::size_t kUrl = 2048;
inline constexpr std::size_t kMentions = 100;
} // namespace limits

/// How much of the text limit a message uses, for a counter beside the field; none for messages
/// without a text of their own.
struct TextRoom
{
    std::size_t used = 0;
    std::size_t allowed = 0;
};
[[nodiscard]] std::optional<TextRoom> textRoom(const Message& message);

/// Everything the documentation forbids, before a byte leaves the shop: what is cut silently over
/// there is refused here. Errors: WebhookLimit (field, value = what was found, allowed),
/// MissingValue (field).
[[nodiscard]] Result<void> check(const Message& message);

/// A markdown text that says it mentions somebody although markdown_v2 cannot; likewise colours.
[[nodiscard]] bool usesOnlyV1Marks(std::string_view markdown);

/// PNG or JPG by their first bytes; other pictures are not taken.
[[nodiscard]] bool isPngOrJpeg(std::string_view bytes);

} // namespace linli::outreach
