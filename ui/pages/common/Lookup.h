// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"

namespace linli::ui {

class PickField;

/// Fills a PickField with neighbours that match what is typed.
void suggestMembers(AppContext& context, PickField* field);
/// Fills a PickField with products that match; the key is the product's id.
void suggestProducts(AppContext& context, PickField* field);

} // namespace linli::ui
