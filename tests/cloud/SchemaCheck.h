// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <string>

namespace linli::cloud {

/// What is wrong with `value` by the schema of this name among the document's components; empty
/// where nothing is. Knows the words the document uses: $ref, type, properties, required,
/// additionalProperties, items, enum, const, pattern, minimum, maximum, the lengths, oneOf.
[[nodiscard]] std::string
schemaErrors(const QJsonObject& document, const std::string& name, const QJsonValue& value);

} // namespace linli::cloud
