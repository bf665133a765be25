// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "usecases/vip/Vip.h"
#include "usecases/vip/VipEvents.h"
#include "words/Language.h"

namespace linli::words {

/// 培训, 品鉴, 茶会
[[nodiscard]] QString eventKindText(vip::EventKind kind, Language language);
/// 已邀请, 会来, 不来, 到了, 没来
[[nodiscard]] QString answerText(vip::Answer answer, Language language);

/// What the e-invitation prints beside her and the shop: when, where, what for.
[[nodiscard]] poster::PosterFields
eventFields(const usecases::EventPaper& paper, BusinessDay today, Language language);
/// What a card with her story prints; the name masked unless she agreed to her full one.
[[nodiscard]] poster::PosterFields storyFields(const usecases::StoryPaper& paper,
                                               Language language);

/// Ready for a chat: a policy, signed by the shop.
[[nodiscard]] QString policyMessage(const ports::VipPolicy& policy, const QString& shopName);
/// Ready for a chat: the invitation in words.
[[nodiscard]] QString eventMessage(const vip::VipEvent& event,
                                   const QString& shopName,
                                   BusinessDay today,
                                   Language language);
/// The same with its time in these words.
[[nodiscard]] QString eventMessage(const vip::VipEvent& event,
                                   const QString& shopName,
                                   const QString& when,
                                   Language language);

} // namespace linli::words
