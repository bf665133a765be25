// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/imports/ImportFact.h"

#include <QJsonObject>

namespace linli::wire {

/// An imported order as it travels: {"id","at","verb","fp","order":{…},"refund":{…}}; instants in
/// UTC ms, money in fen, what has its default value is left out.
[[nodiscard]] QJsonObject importToJson(const usecases::imports::ImportFact& fact);
/// Errors: MissingValue (id, order), UnknownOption (an enum's text).
[[nodiscard]] Result<usecases::imports::ImportFact> importFromJson(const QJsonObject& json);

} // namespace linli::wire
