// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segments/ReadySegments.h"
#include "words/Language.h"

namespace linli::words {

/// The shop's own name, or what a ready-made segment is called: 沉睡 30 天.
[[nodiscard]] QString segmentName(const segments::Segment& segment, Language language);
/// One condition as a phrase: 30 天以上没来; `goods` = the product's name for Bought, else its SKU.
[[nodiscard]] QString
conditionText(const segments::Condition& condition, const QString& goods, Language language);
/// Phrases joined with 并且 or 或者; products by their SKU.
[[nodiscard]] QString filterText(const segments::Filter& filter, Language language);
/// What a trait is called where one is chosen: 多久没来.
[[nodiscard]] QString traitName(segments::Trait trait, Language language);
/// 公开姓名, 照片, 故事 …; an own purpose stays as it is.
[[nodiscard]] QString purposeName(const std::string& purpose, Language language);

} // namespace linli::words
