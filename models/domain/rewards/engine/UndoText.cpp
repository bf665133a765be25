// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/UndoText.h"

#include "domain/rewards/SettingReader.h"
#include "domain/rewards/Texts.h"

namespace linli::rewards::engine {
namespace {

char flag(bool value)
{
    return value ? '1' : '0';
}

void readReward(MergeUndo& undo, const std::vector<std::string>& fields)
{
    const auto state = fields.size() == 7 ? rewardStateOf(fields[3]) : std::nullopt;
    if (state) {
        undo.rewards.push_back({RewardId(fields[1]), MemberKey(fields[2]), *state,
                                wholeNumber(fields[4]), wholeNumber(fields[5]), fields[6] == "1"});
    }
}

} // namespace

std::string toText(const MergeUndo& undo)
{
    std::string text = "M\t";
    for (const bool mark :
         {undo.into.oldCustomer, undo.into.staff, undo.into.blocked, undo.into.priceCutUsed}) {
        text += flag(mark);
    }
    for (const auto& [sequence, invitee] : undo.binds) {
        text += "\nB\t" + std::to_string(sequence) + "\t" + invitee.text();
    }
    for (const MergeUndo::Reward& reward : undo.rewards) {
        text += "\nR\t" + reward.id.text() + "\t" + reward.owner.text() + "\t";
        text.append(textOf(reward.state));
        text += "\t" + std::to_string(reward.current) + "\t" + std::to_string(reward.pending) +
                "\t" + flag(reward.endedForGood);
    }
    return text;
}

MergeUndo parseUndo(std::string_view text)
{
    MergeUndo undo;
    for (const std::string& line : splitText(text, '\n')) {
        const std::vector<std::string> fields = splitText(line, '\t');
        if (fields[0] == "M" && fields.size() == 2 && fields[1].size() == 4) {
            undo.into.oldCustomer = fields[1][0] == '1';
            undo.into.staff = fields[1][1] == '1';
            undo.into.blocked = fields[1][2] == '1';
            undo.into.priceCutUsed = fields[1][3] == '1';
        } else if (fields[0] == "B" && fields.size() == 3) {
            undo.binds.emplace_back(wholeNumber(fields[1]), MemberKey(fields[2]));
        } else if (fields[0] == "R") {
            readReward(undo, fields);
        }
    }
    return undo;
}

} // namespace linli::rewards::engine
