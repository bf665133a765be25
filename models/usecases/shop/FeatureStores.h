// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::ports {
class BoardShelf;
class ReadingStore;
} // namespace linli::ports

namespace linli::usecases {

/// The stores of an open shop that only one or two pages need. References as in Shop, same owner,
/// same thread; included by those who use one of them, never by Shop.h.
struct FeatureStores
{
    ports::BoardShelf& boardShelf; ///< sealed boards
    ports::ReadingStore* readings = nullptr; ///< set where neighbours are kept
};

} // namespace linli::usecases
