// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/boards/publish/SealedBoard.h"
#include "words/Language.h"

namespace linli::words {

/// 光荣榜: the text of a sealed board for the neighbours' group, names as they were sealed: title
/// and days, the first three with medals, the next up to `most`, thanks, and under it when it was
/// sealed with the first eight digits of its hash. No superlatives (advertising law), no phones.
[[nodiscard]] QString honoursText(const usecases::SealedBoard& sealed,
                                  const QString& shopName,
                                  BusinessDay today,
                                  Language language,
                                  std::size_t most = 10);
/// One line of what changed since: 李** 第 2 名 → 第 3 名，5 位 → 4 位新邻居.
[[nodiscard]] QString
correctionText(const usecases::BoardCorrection& correction, board::RankBy by, Language language);
/// How a board left the shop.
[[nodiscard]] QString wayText(usecases::PublishWay way, Language language);

} // namespace linli::words
