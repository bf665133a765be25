// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/privacy/Naming.h"
#include "domain/time/Instant.h"
#include "usecases/ports/Crypto.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// A board as it was published: never changed afterwards.
struct StoredBoard
{
    std::string id;
    std::int64_t sequence = 0; ///< given when it is put there
    std::string choice;        ///< board::textOf
    std::string by;            ///< board::textOf
    TimeWindow window;
    Instant sealedAt;
    std::string body; ///< its rows, see usecases/boards/publish
    Digest hash{};    ///< of the body
};
struct StoredPublication
{
    Instant at;
    std::string way; ///< clipboard, file, poster, queue
};
/// How people of a board may be named outside of the shop, by what each said last; masked where a
/// person is not in it.
using PrintedNames = std::map<MemberKey, privacy::Naming>;

/// Somebody with an invite code in force.
struct CodeHolder
{
    MemberKey member;
    std::int64_t sequence = 0; ///< in the order of creation
    std::string code;
};

/// Store thread. Errors of every call: StorageFailed, StorageBusy, StorageFull.
class BoardShelf
{
  public:
    BoardShelf() = default;
    BoardShelf(const BoardShelf&) = delete;
    BoardShelf& operator=(const BoardShelf&) = delete;
    virtual ~BoardShelf() = default;

    virtual Result<void> put(const StoredBoard& board) = 0;
    /// Newest first, at most 200.
    [[nodiscard]] virtual Result<std::vector<StoredBoard>> all() = 0;
    [[nodiscard]] virtual Result<std::optional<StoredBoard>> byId(std::string_view id) = 0;
    virtual Result<void> published(std::string_view id, const StoredPublication& how) = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<StoredPublication>>
    publications(std::string_view id) = 0;
    /// Of these people.
    [[nodiscard]] virtual Result<PrintedNames>
    printedNames(const std::vector<MemberKey>& people) = 0;
    /// Everybody with a code in force who was not erased, by order of creation; what a list of
    /// neighbours counts besides is not counted.
    [[nodiscard]] virtual Result<std::vector<CodeHolder>> codeHolders() = 0;
};

} // namespace linli::ports
