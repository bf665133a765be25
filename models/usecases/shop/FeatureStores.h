// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::ports {
class BoardShelf;
class ConsentStore;
class PostStore;
class ReadingStore;
class SignalStore;
class TagStore;
class TaskStore;
class VipStore;
} // namespace linli::ports

namespace linli::usecases {

/// The stores of an open shop that only one or two pages need. References as in Shop, same owner,
/// same thread; included by those who use one of them, never by Shop.h.
struct FeatureStores
{
    ports::BoardShelf& boardShelf;           ///< sealed boards
    ports::ReadingStore* readings = nullptr; ///< set where neighbours are kept
    ports::TagStore* tags = nullptr;         ///< tags, segments; set by the console's shop
    ports::TaskStore* tasks = nullptr;       ///< message flows and their queue; likewise
    ports::PostStore* posts = nullptr;       ///< group posts waiting and sent; likewise
    ports::ConsentStore* consents = nullptr; ///< consent records, erasures; likewise
    ports::SignalStore* fraud = nullptr;     ///< fraud signals; likewise
    ports::VipStore* vip = nullptr;          ///< VIP members, events; likewise
};

} // namespace linli::usecases
