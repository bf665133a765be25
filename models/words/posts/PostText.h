// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/ports/posts/PostStore.h"
#include "words/Language.h"

namespace linli::words {

/// 文本, Markdown, 表格, 图片 …
[[nodiscard]] QString messageKindText(outreach::MessageKind kind, Language language);
/// 等待发送, 已发送 …: one word for a list.
[[nodiscard]] QString postStateText(ports::PostState state, Language language);
/// What the service's number means and what to do, plain: "群机器人的地址无效 (93000)。…"
[[nodiscard]] QString errcodeText(std::int64_t errcode, Language language);
/// Where a post stands and what comes next, one or two sentences.
[[nodiscard]] QString
postSentence(const ports::Post& post, Instant now, BusinessDay today, Language language);

} // namespace linli::words
