// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Event.h"

#include <QJsonObject>

namespace linli::wire {

/// One event of the reward engine as it travels between counter and cloud:
/// {"id","at" (UTC ms),"verb","fp" (fingerprint),"args":{…}}. The names of the arguments are those
/// of the case files (spec/rewards.md); what has its default value is left out.
[[nodiscard]] QJsonObject eventToJson(const rewards::Event& event);
/// Exactly the event that was written. Names nobody knows are ignored. Errors: UnknownOption
/// (verb), MissingValue (id), InvalidValue with the field and what is allowed.
[[nodiscard]] Result<rewards::Event> eventFromJson(const QJsonObject& json);

} // namespace linli::wire
