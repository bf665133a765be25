// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "usecases/views/Page.h"
#include "usecases/views/Product.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// The shop's goods. Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class ProductStore
{
  public:
    ProductStore() = default;
    ProductStore(const ProductStore&) = delete;
    ProductStore& operator=(const ProductStore&) = delete;
    virtual ~ProductStore() = default;

    /// Inserts or replaces by id. Errors: AlreadyExists (sku, or name + spec, of another one).
    virtual Result<void> save(const usecases::Product& product) = 0;
    virtual Result<void> addPriceChange(std::string_view productId,
                                        const usecases::PriceChange& change) = 0;

    virtual Result<std::optional<usecases::Product>> byId(std::string_view id) = 0;
    virtual Result<std::optional<usecases::Product>> bySku(std::string_view sku) = 0;
    virtual Result<std::optional<usecases::Product>> byBarcode(std::string_view barcode) = 0;
    /// By name and specification, compared as spec/import-rules.md §5 says (NFKC, white space
    /// collapsed); the store does the folding.
    virtual Result<std::optional<usecases::Product>> byName(std::string_view name,
                                                            std::string_view spec) = 0;
    virtual Result<usecases::Page<usecases::Product>> list(const usecases::ProductQuery& query,
                                                           const usecases::PageRequest& page) = 0;
    virtual Result<std::vector<std::string>> categories() = 0;
    /// The picture neighbours see; an empty one takes it away.
    virtual Result<void>
    savePhoto(std::string_view productId, std::string_view jpeg, Instant now) = 0;
    /// Empty where there is none.
    virtual Result<std::string> photo(std::string_view productId) = 0;
    /// Oldest first, at most 500.
    virtual Result<std::vector<usecases::PriceChange>> priceHistory(std::string_view productId) = 0;
};

} // namespace linli::ports
