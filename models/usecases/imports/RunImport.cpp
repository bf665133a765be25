// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/RunImport.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/imports/Applier.h"
#include "usecases/imports/Plan.h"
#include "usecases/ports/UnitOfWork.h"

namespace linli::usecases::imports {

Result<ImportResult> runImport(Shop& shop,
                               ports::ImportStore& store,
                               const ImportFile& file,
                               const ImportOptions& options)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    LINLI_ASSIGN(auto scope, ports::WorkScope::begin(shop.work));
    LINLI_ASSIGN(Plan plan, Planner(shop, store, file).plan());
    LINLI_TRY(Applier(shop, store, file, plan, options.progress).apply());
    ImportResult& result = plan.result;
    sortResult(result);
    result.applied = !options.dryRun && (result.errors.empty() || options.validRowsOnly);
    if (result.applied) {
        LINLI_TRY(record(shop, AuditAct::Imported, nameOf(result.kind),
                         std::to_string(result.rows) + " rows"));
        LINLI_TRY(scope.commit());
    }
    return std::move(plan.result);
}

} // namespace linli::usecases::imports
