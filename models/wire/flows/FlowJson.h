// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/tasks/Flow.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::wire {

/// A flow as docs/tasks.md describes it; keys nobody knows are refused, so that a slip of the pen
/// is not passed over. `file` names the document. Errors: JsonBroken, MissingValue, InvalidValue,
/// UnknownOption and those of tasks::checkFlow, each with field (the path), value, allowed, file.
[[nodiscard]] Result<tasks::Flow> readFlow(std::string_view utf8, const std::string& file);
/// The same as compact UTF-8.
[[nodiscard]] std::string flowJson(const tasks::Flow& flow);

/// The flows that come with the program, in their order. Errors: those of readFlow.
[[nodiscard]] Result<std::vector<tasks::Flow>> shippedFlows();

} // namespace linli::wire
