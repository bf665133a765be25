// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/ProductStore.h"

namespace linli::storage {

/// Goods in SQLite. Refers to the connection for its life.
class SqliteProductStore final : public ports::ProductStore
{
  public:
    explicit SqliteProductStore(Connection& connection) : m_connection(connection) {}

    Result<void> save(const usecases::Product& product) override;
    Result<void> addPriceChange(std::string_view productId,
                                const usecases::PriceChange& change) override;
    Result<std::optional<usecases::Product>> byId(std::string_view id) override;
    Result<std::optional<usecases::Product>> bySku(std::string_view sku) override;
    Result<std::optional<usecases::Product>> byBarcode(std::string_view barcode) override;
    Result<std::optional<usecases::Product>> byName(std::string_view name,
                                                    std::string_view spec) override;
    Result<usecases::Page<usecases::Product>> list(const usecases::ProductQuery& query,
                                                   const usecases::PageRequest& page) override;
    Result<std::vector<std::string>> categories() override;
    Result<void> savePhoto(std::string_view productId, std::string_view jpeg, Instant now) override;
    Result<std::string> photo(std::string_view productId) override;
    Result<std::vector<usecases::PriceChange>> priceHistory(std::string_view productId) override;

  private:
    Result<std::optional<usecases::Product>> one(std::string_view sql, std::string_view value);
    Result<void> checkFree(const usecases::Product& product, const std::string& match);

    Connection& m_connection;
};

} // namespace linli::storage
