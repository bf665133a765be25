// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/imports/ImportHistory.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases::imports {

/// What taking an import back did, or what stands in its way (then nothing was changed).
struct UndoneImport
{
    std::vector<ports::ImportTieCount> ties; ///< empty = it is gone
    ports::PastImport import;
};

/// The last imports, newest first. Errors: OutOfRange (limit).
[[nodiscard]] Result<std::vector<ports::PastImport>> pastImports(Shop& shop, std::int64_t most);

/// Takes one import back as a whole: its orders, neighbours, goods nobody else uses, binds and
/// waiting rows. Refused, in one answer, where later facts stand on it. An empty `batch` is the
/// last one that can be undone. Store thread. Errors: NotFound (import), NotAllowed.
[[nodiscard]] Result<UndoneImport> undoImport(Shop& shop, std::string_view batch);

} // namespace linli::usecases::imports
