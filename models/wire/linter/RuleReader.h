// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/linter/RuleBook.h"

#include <QJsonObject>
#include <QJsonValue>

#include <map>
#include <string>

namespace linli::wire {

/// Named parts of conditions or patterns: <name> stands for the text.
using Parts = std::map<std::string, std::string>;

/// Fills in every <name>, in the brackets given; parts may hold parts. Errors: InvalidValue where a
/// part holds itself. A name in angle brackets that is not a part stays (PCRE names its groups so).
[[nodiscard]] Result<std::string> filledIn(const std::string& text,
                                           const Parts& parts,
                                           const std::string& open,
                                           const std::string& close);

[[nodiscard]] Parts partsOf(const QJsonObject& object);
/// Errors: MissingValue.
[[nodiscard]] Result<std::string> textOf(const QJsonObject& object, const char* key);
/// One rule of rules.json. Errors: MissingValue, InvalidValue, UnknownOption.
[[nodiscard]] Result<linter::Rule> readRule(const QJsonObject& json, const Parts& conditions);

} // namespace linli::wire
