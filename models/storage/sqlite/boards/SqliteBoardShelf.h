// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/boards/BoardShelf.h"

namespace linli::storage {

/// The connection must outlive it.
class SqliteBoardShelf final : public ports::BoardShelf
{
  public:
    explicit SqliteBoardShelf(Connection& connection) : m_connection(connection) {}

    Result<void> put(const ports::StoredBoard& board) override;
    [[nodiscard]] Result<std::vector<ports::StoredBoard>> all() override;
    [[nodiscard]] Result<std::optional<ports::StoredBoard>> byId(std::string_view id) override;
    Result<void> published(std::string_view id, const ports::StoredPublication& how) override;
    [[nodiscard]] Result<std::vector<ports::StoredPublication>>
    publications(std::string_view id) override;
    [[nodiscard]] Result<ports::PrintedNames>
    printedNames(const std::vector<MemberKey>& people) override;
    [[nodiscard]] Result<std::vector<ports::CodeHolder>> codeHolders() override;

  private:
    [[nodiscard]] Result<std::vector<ports::StoredBoard>> read(std::string_view id);
    Connection& m_connection;
};

} // namespace linli::storage
