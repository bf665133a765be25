// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/linter/Schema.h"
#include "domain/linter/Value.h"

#include <QJsonValue>

#include <optional>
#include <string>

namespace linli::wire {

/// The exact number as it was typed (up to the 17 digits JSON numbers carry); none for the rest.
[[nodiscard]] std::optional<linter::Decimal> numberOf(const QJsonValue& json);
/// Any JSON as a value, without a schema.
[[nodiscard]] linter::Value valueOf(const QJsonValue& json);
/// A field of one of the plain kinds (Whole, Number, Flag, Text, Day, Option). Errors:
/// InvalidValue, UnknownOption or InvalidInstant with path, value and what is allowed.
[[nodiscard]] Result<linter::Value>
readPlain(const linter::FieldType& field, const QJsonValue& json, const std::string& path);

} // namespace linli::wire
