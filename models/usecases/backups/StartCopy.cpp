// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/backups/StartCopy.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

std::string_view detailOf(CopyAct act)
{
    switch (act) {
    case CopyAct::Make:
        return "copy";
    case CopyAct::Seal:
        return "sealed";
    case CopyAct::Restore:
        break;
    }
    return "restore";
}

} // namespace

Result<void> startCopy(Shop& shop, CopyAct act)
{
    LINLI_TRY(permit(shop, staff::Permission::Backup));
    return inOneUnit(shop, [&] { return record(shop, AuditAct::BackedUp, {}, detailOf(act)); });
}

Result<void> noteRestored(Shop& shop)
{
    const AsMachine machine(shop.desk);
    return inOneUnit(shop, [&] { return record(shop, AuditAct::Restored, {}, {}); });
}

} // namespace linli::usecases
