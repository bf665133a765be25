// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/ImportFact.h"

#include <string>

namespace linli::wire {

/// Behind `out`: the bytes of importToJson() in compact form, members by name.
void appendImport(std::string& out, const usecases::imports::ImportFact& fact);

} // namespace linli::wire
