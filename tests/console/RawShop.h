// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/shop/Shop.h"

#include <QString>

#include <string>
#include <vector>

namespace linli::app {

/// Ledger entries of the shop fillShop() makes: 1 FUND, then two ACCRUE for each order.
constexpr int kFilledOrders = 5;
void fillShop(usecases::Shop& shop);

/// Executes statements behind the program's back; a test failure where one is refused.
void writeRaw(const std::string& file, const std::vector<QString>& statements);

} // namespace linli::app
