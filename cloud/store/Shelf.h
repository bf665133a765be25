// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/store/FeedStore.h"
#include "cloud/store/PageStore.h"
#include "storage/rewards/SqlRewardStore.h"
#include "usecases/ports/UnitOfWork.h"

#include <memory>
#include <string>
#include <utility>

namespace linli::cloud {

/// One shop's tables on a connection: the engine's and the authority's. Valid until the Database it
/// came from is asked for another shop.
struct Shelf
{
    Shelf(std::string id,
          storage::Connection& link,
          std::unique_ptr<ports::UnitOfWork> levels,
          const ports::Hasher& hashing)
        : store(std::move(id)), connection(link), work(std::move(levels)), rewards(link, hashing),
          feed(link, store), pages(link, store)
    {
    }

    std::string store;
    storage::Connection& connection;
    /// The outermost level takes the shop's lock, so that decisions follow one another.
    std::unique_ptr<ports::UnitOfWork> work;
    storage::SqlRewardStore rewards;
    FeedStore feed;
    PageStore pages;
};

} // namespace linli::cloud
