// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/ImportResult.h"
#include "usecases/ports/ImportStore.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases::imports {

/// The preview or the import itself, in one unit of work: all of it or nothing. A file with refused
/// cells is written only with `validRowsOnly`; the result describes the valid records either way,
/// and `applied` says whether the shop changed. A dry run goes the whole way and undoes it, so that
/// its reward figures are the real ones. Store thread. Errors: those of the stores.
[[nodiscard]] Result<ImportResult> runImport(Shop& shop,
                                             ports::ImportStore& store,
                                             const ImportFile& file,
                                             const ImportOptions& options);

} // namespace linli::usecases::imports
