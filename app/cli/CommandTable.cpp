// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/privacy/PrivacyCommands.h"

namespace linli::app {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (auto part :
             {shopCommands,    backupCommands,         staffCommands,   checkCommands,
              importCommands,  importsCommands,        memberCommands,  personCommands,
              productCommands, groupCommands,          pickupCommands,  orderCommands,
              counterCommands, rewardCommands,         ruleCommands,    simulateCommands,
              giftCommands,    honourCommands,         boardCommands,   insightCommands,
              posterCommands,  campaignCommands,       lintCommands,    replayCommands,
              syncCommands,    posterTemplateCommands, reportCommands,  labelCommands,
              webhookCommands, postCommands,           signalCommands,  activityCommands,
              taskCommands,    flowCommands,           brakeCommands,   privacyCommands,
              tagCommands,     tagRuleCommands,        segmentCommands, vipCommands,
              vipEventCommands}) {
            const std::vector<Command> some = part();
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }();
    return commands;
}

} // namespace linli::app
