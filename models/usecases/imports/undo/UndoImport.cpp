// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/undo/UndoImport.h"

#include "usecases/audit/Audit.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/ImportStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases::imports {
namespace {

constexpr std::int64_t kLookedThrough = 10'000;

Result<ports::PastImport> importNamed(Shop& shop, std::string_view batch)
{
    LINLI_ASSIGN(const std::vector<ports::PastImport> all,
                 shop.imports.history().list(kLookedThrough));
    const auto found = std::find_if(all.begin(), all.end(), [batch](const ports::PastImport& one) {
        return batch.empty() ? one.undoable : one.id == batch;
    });
    if (found == all.end() || !found->undoable) {
        return Error::badInput(ErrorCode::NotFound, "import", std::string(batch),
                               "an import that was not undone");
    }
    return *found;
}

} // namespace

Result<std::vector<ports::PastImport>> pastImports(Shop& shop, std::int64_t most)
{
    return shop.imports.history().list(most);
}

Result<UndoneImport> undoImport(Shop& shop, std::string_view batch)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    return inOneUnit(shop, [&]() -> Result<UndoneImport> {
        UndoneImport answer;
        LINLI_ASSIGN(answer.import, importNamed(shop, batch));
        ports::ImportHistory& history = shop.imports.history();
        LINLI_ASSIGN(answer.ties, history.tiesOf(answer.import.id));
        if (!answer.ties.empty()) {
            return answer;
        }
        LINLI_ASSIGN(const std::vector<MemberKey> gone,
                     history.remove(answer.import.id, shop.clock.now()));
        shop.members.namesChanged(gone);
        LINLI_TRY(record(shop, AuditAct::Imported, answer.import.kind, "undone"));
        return answer;
    });
}

} // namespace linli::usecases::imports
