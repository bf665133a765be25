// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/Flow.h"
#include "usecases/boards/Boards.h"
#include "usecases/tasks/TaskList.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

struct FlowRow
{
    tasks::Flow flow; ///< as it holds: the shop's own version, else the shipped one
    bool own = false; ///< the shop changed it
    bool shipped = true;
};

/// The shipped ones in their order, then those of the shop's own. Errors: those of FlowShelf.
[[nodiscard]] Result<std::vector<FlowRow>> listFlows(Shop& shop);
/// Errors: NotFound (field flow).
[[nodiscard]] Result<FlowRow> getFlow(Shop& shop, std::string_view id);
/// Keeps the shop's own version. Errors: NotAllowed, those of tasks::checkFlow, InvalidValue
/// (trigger: a shipped flow keeps its own).
[[nodiscard]] Result<void> saveFlow(Shop& shop, const tasks::Flow& flow);
/// Tasks that are open stay. Errors: NotAllowed, NotFound.
[[nodiscard]] Result<void> switchFlow(Shop& shop, std::string_view id, bool on);
/// Back to the shipped one, on or off as it comes; a flow of the shop's own goes. Errors:
/// NotAllowed, NotFound.
[[nodiscard]] Result<void> resetFlow(Shop& shop, std::string_view id);

/// One step of a flow for a real neighbour.
struct StepPreview
{
    TaskRow row;           ///< its words filled with her values
    bool isExample = true; ///< nothing of the kind happened to her lately: values are made up
    bool meant = true;     ///< she fulfils the conditions and may be written to
};
/// What the flow would say to her and when, nothing is kept. The last fact of its kind of hers, or
/// an example of now. Errors: NotFound (member), those of tasks::checkFlow.
[[nodiscard]] Result<std::vector<StepPreview>>
previewFlow(Shop& shop, Boards& boards, const tasks::Flow& flow, const MemberKey& member);

} // namespace linli::usecases
