// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Schema.h"
#include "domain/linter/Value.h"

namespace linli::linter {

/// What stands for a field that is absent or nothing; `top` holds the fields of the document that
/// were filled before it (channel and tax_mode come first).
[[nodiscard]] Value defaultOf(const FieldType& field, const Object& top, BusinessDay today);

/// A document of the right shape with every field of the schema, defaults where it had none.
/// Fields the schema does not know are left out.
[[nodiscard]] Value withDefaults(const Value& campaign, BusinessDay today);

} // namespace linli::linter
