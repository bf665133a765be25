// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace linli::app {

/// Each returns the commands of its part of the shop, in the order of the help page.
[[nodiscard]] std::vector<Command> shopCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> staffCommands();
[[nodiscard]] std::vector<Command> checkCommands();
[[nodiscard]] std::vector<Command> memberCommands();
[[nodiscard]] std::vector<Command> personCommands();
[[nodiscard]] std::vector<Command> tagCommands();
[[nodiscard]] std::vector<Command> tagRuleCommands();
[[nodiscard]] std::vector<Command> segmentCommands();
[[nodiscard]] std::vector<Command> vipCommands();
[[nodiscard]] std::vector<Command> vipEventCommands();
[[nodiscard]] std::vector<Command> groupCommands();
[[nodiscard]] std::vector<Command> pickupCommands();
[[nodiscard]] std::vector<Command> productCommands();
[[nodiscard]] std::vector<Command> orderCommands();
[[nodiscard]] std::vector<Command> counterCommands();
[[nodiscard]] std::vector<Command> rewardCommands();
[[nodiscard]] std::vector<Command> ruleCommands();
[[nodiscard]] std::vector<Command> simulateCommands();
[[nodiscard]] std::vector<Command> giftCommands();
[[nodiscard]] std::vector<Command> honourCommands();
[[nodiscard]] std::vector<Command> boardCommands();
[[nodiscard]] std::vector<Command> reportCommands();
/// Part of reportCommands.
[[nodiscard]] std::vector<Command> scheduleCommands();
/// Part of boardCommands().
[[nodiscard]] std::vector<Command> publishCommands();
[[nodiscard]] std::vector<Command> insightCommands();
[[nodiscard]] std::vector<Command> posterCommands();
[[nodiscard]] std::vector<Command> posterTemplateCommands();
[[nodiscard]] std::vector<Command> labelCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> importsCommands();
[[nodiscard]] std::vector<Command> campaignCommands();
[[nodiscard]] std::vector<Command> lintCommands();
[[nodiscard]] std::vector<Command> replayCommands();
[[nodiscard]] std::vector<Command> syncCommands();
[[nodiscard]] std::vector<Command> webhookCommands();
[[nodiscard]] std::vector<Command> postCommands();
[[nodiscard]] std::vector<Command> signalCommands();
[[nodiscard]] std::vector<Command> activityCommands();
[[nodiscard]] std::vector<Command> taskCommands();
[[nodiscard]] std::vector<Command> flowCommands();
[[nodiscard]] std::vector<Command> brakeCommands();

} // namespace linli::app
