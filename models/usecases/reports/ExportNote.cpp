// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/ExportNote.h"

#include "usecases/audit/Audit.h"
#include "usecases/reports/People.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {

Result<void> noteExport(Shop& shop, const ExportNote& note)
{
    LINLI_TRY(permitReport(shop, note.phones));
    const std::string detail = "format=" + note.format + " rows=" + std::to_string(note.rows) +
                               (note.phones == Phones::Full ? " phones=full" : " phones=masked");
    return inOneUnit(shop, [&] { return record(shop, AuditAct::Exported, note.what, detail); });
}

} // namespace linli::usecases
