// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

/// One function per verb. Each checks everything first and changes afterwards, so that a REJECT
/// leaves nothing behind.
namespace linli::rewards::engine {

void on(Work& work, const BadEvent& verb);
void on(Work& work, const AddMember& verb);
void on(Work& work, const AddLink& verb);
void on(Work& work, const RevokeLink& verb);
void on(Work& work, const Bind& verb);
void on(Work& work, const PlaceOrder& verb);
void on(Work& work, const Pay& verb);
void on(Work& work, const Fulfil& verb);
void on(Work& work, const Refund& verb);
void on(Work& work, const VoidRefund& verb);
void on(Work& work, const SetReturnRequest& verb);
void on(Work& work, const Tick& verb);
void on(Work& work, const UseReward& verb);
void on(Work& work, const PayOut& verb);
void on(Work& work, const DecideReview& verb);
void on(Work& work, const Attribute& verb);
void on(Work& work, const EditRule& verb);
void on(Work& work, const TopUp& verb);
void on(Work& work, const SwitchRule& verb);
void on(Work& work, const AddRule& verb);
void on(Work& work, const BlockMember& verb);
void on(Work& work, const EraseMember& verb);
void on(Work& work, const MergeMembers& verb);
void on(Work& work, const UnmergeMember& verb);
void on(Work& work, const OpenGroup& verb);
void on(Work& work, const QueryBoard& verb);
void on(Work& work, const Credit& verb);
void on(Work& work, const UndoUse& verb);

} // namespace linli::rewards::engine
