// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/finding/Found.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::usecases {

/// The global search (product.md §2): at most `most` hits of each kind, the best first whatever
/// their kind; among equals words of the program, then people, goods, campaigns and orders. `words`
/// are the program's own in the language in force; their key is their place. An empty text finds
/// every word and nothing else. Errors: TooLong, InvalidValue (text), those of the store.
[[nodiscard]] Result<std::vector<Found>> findAll(Shop& shop,
                                                 std::string_view text,
                                                 const std::vector<std::string>& words,
                                                 std::size_t most = 6);

} // namespace linli::usecases
