// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/privacy/Retention.h"
#include "words/Language.h"

#include <QString>

namespace linli::words {

/// 设备标识 · 90 天
[[nodiscard]] QString retentionJobText(usecases::RetentionJob job, Language language);
[[nodiscard]] QString retentionTermText(usecases::RetentionJob job, Language language);
/// What the last run did: "没有到期的", "清除 3 条", or why it did not work.
[[nodiscard]] QString retentionResultText(const usecases::RetentionLine& line, Language language);
/// 商品 for product …: where a name still stands; a table nobody has a word for shows itself.
[[nodiscard]] QString placeText(std::string_view table, Language language);

} // namespace linli::words
