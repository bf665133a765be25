// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/finding/FindAll.h"

#include "usecases/ports/finding/Finder.h"
#include "usecases/shop/PageLimits.h"

#include <algorithm>
#include <iterator>

namespace linli::usecases {
namespace {

int placeOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Word:
        return 0;
    case FoundKind::Person:
        return 1;
    case FoundKind::Product:
        return 2;
    case FoundKind::Campaign:
        return 3;
    case FoundKind::Order:
        return 4;
    }
    return 5;
}

void append(std::vector<Found>& all, std::vector<Found> hits)
{
    std::move(hits.begin(), hits.end(), std::back_inserter(all));
}

} // namespace

Result<std::vector<Found>>
findAll(Shop& shop, std::string_view text, const std::vector<std::string>& words, std::size_t most)
{
    LINLI_ASSIGN(const std::string typed, typedText("text", text, kLongestSearch));
    if (typed.empty()) {
        std::vector<Found> every;
        for (std::size_t i = 0; i < words.size(); ++i) {
            every.push_back({FoundKind::Word, std::to_string(i), words[i], {}, 0});
        }
        return every;
    }
    std::vector<Found> all = shop.finder.words(typed, words);
    all.resize(std::min(all.size(), most));
    LINLI_ASSIGN(std::vector<Found> people, shop.finder.people(typed, most));
    append(all, std::move(people));
    LINLI_ASSIGN(std::vector<Found> products, shop.finder.products(typed, most));
    append(all, std::move(products));
    LINLI_ASSIGN(std::vector<Found> campaigns, shop.finder.campaigns(typed, most));
    append(all, std::move(campaigns));
    LINLI_ASSIGN(std::vector<Found> orders, shop.finder.orders(typed, most));
    append(all, std::move(orders));
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return a.rank != b.rank ? a.rank < b.rank : placeOf(a.kind) < placeOf(b.kind);
    });
    return all;
}

} // namespace linli::usecases
