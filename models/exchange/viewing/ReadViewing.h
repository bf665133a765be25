// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "domain/core/Result.h"

class QString;

namespace linli::exchange {

/// Who watched, out of the file a live platform exports after a session: CSV or XLSX with one of
/// the usual names (观看人数, 最高在线人数, 人均观看时长 …) above or left of its value. Counts may
/// be written 1,234 or 1.2万; a time 3分20秒, 03:20, 00:03:20 or in seconds, told in whole minutes,
/// half up. Errors: those of opening a file; NotFound (field "viewers": no such name in it),
/// InvalidValue (field, value), Ambiguous where the file holds several sessions.
[[nodiscard]] Result<campaign::Viewing> readViewing(const QString& path);

} // namespace linli::exchange
