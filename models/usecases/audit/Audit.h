// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"
#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

/// Acts that are no event of the reward engine. Append only; the text is what the file keeps.
enum class AuditAct
{
    SignIn,
    Lock,
    WrongPin,
    StaffAdded,
    StaffChanged,
    StaffLeft,
    StaffSettings,
    ShopSettings,
    MemberEdited,
    PhoneRevealed,
    ProductSaved,
    ProductHeld,
    ProductArchived,
    GiftStock,
    HonourTier,
    Honour,
    Campaign,
    Imported,
    Exported,
    BackedUp,
    Restored,
    TaskDone,
    TaskSkipped,
    TaskReopened,
    Flow,
    Brake,
};

/// "sign-in", "wrong-pin" …; words/AuditText makes the sentence.
[[nodiscard]] std::string_view textOf(AuditAct act);

/// Writes down who did what, in the unit of work that is open. `detail` holds keys and numbers,
/// never a phone, a name or a PIN.
[[nodiscard]] Result<void>
record(Shop& shop, AuditAct act, std::string_view subject, std::string_view detail);

/// Newest first. Errors: OutOfRange (limit).
[[nodiscard]] Result<Page<ports::AuditRow>>
auditTrail(Shop& shop, const ports::AuditQuery& query, const PageRequest& page);

/// For screens: where the subject is a neighbour her masked name stands before the key.
[[nodiscard]] Result<void> nameSubjects(Shop& shop, std::vector<ports::AuditRow>& rows);

/// The trail of a window as a report, oldest first, staff by name. Errors: NotAllowed.
[[nodiscard]] Result<report::Report> auditReport(Shop& shop, const board::WindowChoice& choice);

} // namespace linli::usecases
