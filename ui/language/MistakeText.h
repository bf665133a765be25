// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <QString>

namespace linli::ui {

/// The sentence under an input: what is wrong and what is allowed, the field called by the label it
/// has on this form (a product's "name" is not a person's).
[[nodiscard]] QString mistakeText(const Error& error, const QString& label);

} // namespace linli::ui
