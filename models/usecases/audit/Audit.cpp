// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/Audit.h"

#include "usecases/desk/Desk.h"
#include "usecases/shop/PageLimits.h"

#include <array>

namespace linli::usecases {
namespace {

constexpr std::array kActs{
    std::pair{AuditAct::SignIn, std::string_view("sign-in")},
    std::pair{AuditAct::Lock, std::string_view("lock")},
    std::pair{AuditAct::WrongPin, std::string_view("wrong-pin")},
    std::pair{AuditAct::StaffAdded, std::string_view("staff-add")},
    std::pair{AuditAct::StaffChanged, std::string_view("staff-change")},
    std::pair{AuditAct::StaffLeft, std::string_view("staff-leave")},
    std::pair{AuditAct::StaffSettings, std::string_view("staff-settings")},
    std::pair{AuditAct::ShopSettings, std::string_view("shop-settings")},
    std::pair{AuditAct::MemberEdited, std::string_view("member-edit")},
    std::pair{AuditAct::PhoneRevealed, std::string_view("phone-reveal")},
    std::pair{AuditAct::ProductSaved, std::string_view("product-save")},
    std::pair{AuditAct::ProductHeld, std::string_view("product-hold")},
    std::pair{AuditAct::ProductArchived, std::string_view("product-archive")},
    std::pair{AuditAct::GiftStock, std::string_view("gift-stock")},
    std::pair{AuditAct::HonourTier, std::string_view("honour-tier")},
    std::pair{AuditAct::Honour, std::string_view("honour")},
    std::pair{AuditAct::Campaign, std::string_view("campaign")},
    std::pair{AuditAct::Imported, std::string_view("import")},
    std::pair{AuditAct::Exported, std::string_view("export")},
    std::pair{AuditAct::BackedUp, std::string_view("backup")},
    std::pair{AuditAct::Restored, std::string_view("restore")},
    std::pair{AuditAct::TaskDone, std::string_view("task-done")},
    std::pair{AuditAct::TaskSkipped, std::string_view("task-skip")},
    std::pair{AuditAct::TaskReopened, std::string_view("task-reopen")},
    std::pair{AuditAct::Flow, std::string_view("flow")},
    std::pair{AuditAct::Brake, std::string_view("brake")},
};

} // namespace

std::string_view textOf(AuditAct act)
{
    for (const auto& [value, text] : kActs) {
        if (value == act) {
            return text;
        }
    }
    return "act";
}

Result<void> record(Shop& shop, AuditAct act, std::string_view subject, std::string_view detail)
{
    ports::AuditRow row;
    row.at = shop.clock.now();
    row.actor = shop.desk.actor;
    row.act = std::string(textOf(act));
    row.subject = std::string(subject);
    row.detail = std::string(detail);
    return shop.audit.append(row);
}

Result<Page<ports::AuditRow>>
auditTrail(Shop& shop, const ports::AuditQuery& query, const PageRequest& page)
{
    LINLI_TRY(checkPage(page));
    return shop.audit.page(query, page);
}

} // namespace linli::usecases
