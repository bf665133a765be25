// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/ports/Crypto.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::ports {

/// Rows about a person in a table of some feature; each row one JSON object.
struct FeatureRows
{
    std::string table;
    std::vector<std::string> rows;
};

/// Where a word still stands, as rows of a table.
struct NamingPlace
{
    std::string table;
    std::int64_t rows = 0;
};

/// What she is known by. A phone is hers alone; a name may be somebody else's or a product's, so it
/// is not looked for in goods, rules and live sessions.
struct PersonWords
{
    std::vector<std::string> phones; ///< with and without separators
    std::vector<std::string> names;  ///< two characters or more
};

/// What of a person lies outside of her identity, to be shown to her and to be forgotten. Store
/// thread. Errors of every call: StorageFailed, StorageBusy, StorageFull, SealBroken.
class ErasureStore
{
  public:
    ErasureStore() = default;
    ErasureStore(const ErasureStore&) = delete;
    ErasureStore& operator=(const ErasureStore&) = delete;
    virtual ~ErasureStore() = default;

    /// Takes these words out of every text of the file that may be changed, notes of her own orders
    /// out altogether, and drafts and rows of import files that hold them. Answers how many rows it
    /// changed.
    virtual Result<std::int64_t> forgetWords(const std::vector<MemberKey>& hers,
                                             const PersonWords& words) = 0;
    /// Where they still stand: what may not be changed, or goods, rules, sessions that hold a name.
    virtual Result<std::vector<NamingPlace>> stillNaming(const PersonWords& words) = 0;
    /// Sealed boards with a row of hers: id and body.
    virtual Result<std::vector<std::pair<std::string, std::string>>>
    boardsWith(const MemberKey& member) = 0;
    /// The rows of a sealed board without her name; the hash is the new body's.
    virtual Result<void>
    rewriteBoard(std::string_view id, std::string_view body, const Digest& hash) = 0;
    /// Hers and the keys merged into hers.
    virtual Result<std::vector<MemberKey>> keysOf(const MemberKey& member) = 0;
    /// Erased, but the file was not rewritten since.
    virtual Result<bool> rewriteDue() = 0;
    virtual Result<void> rewritten(Instant at) = 0;
    /// Who looked at her whole phone, newest first, at most 500.
    virtual Result<std::vector<AuditRow>> looksAt(const std::vector<MemberKey>& hers) = 0;
    /// What other features keep about her: every table that names neighbours and is not told apart
    /// elsewhere, at most 500 rows each.
    virtual Result<std::vector<FeatureRows>> featureRows(const std::vector<MemberKey>& hers) = 0;
};

} // namespace linli::ports
