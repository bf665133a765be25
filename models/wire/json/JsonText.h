// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <string>
#include <string_view>

namespace linli::wire {

/// The object a UTF-8 text holds. `what` names the document in the error. Errors: JsonBroken with
/// the byte where reading stopped, InvalidValue where the top is not an object.
[[nodiscard]] Result<QJsonObject> readObject(std::string_view utf8, const std::string& what);

/// A value as it stands in JSON, cut to a length an error sentence can hold.
[[nodiscard]] std::string shortText(const QJsonValue& value);

} // namespace linli::wire
