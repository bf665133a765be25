// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

class ErasureStore;
class RetentionStore;

/// One yes (or objection) of a neighbour. Never rewritten but for the instant it was taken back.
struct ConsentRecord
{
    std::string id;
    MemberKey member;
    std::string purpose; ///< domain/privacy/Purpose
    std::string textVersion;
    std::string channel; ///< counter, paper, page, phone, file, invite_page
    Instant givenAt;
    std::optional<Instant> withdrawnAt;
    bool paper = false;      ///< a signed form lies in the shop
    std::string language;    ///< "zh", "en": the wording she read; empty in old rows
    std::int64_t notice = 0; ///< version of the privacy notice in force, 0: none
    std::string actor;       ///< who wrote it down, as in the audit trail
    auto operator<=>(const ConsentRecord&) const = default;
};

/// What people are asked for one purpose. A version never changes.
struct ConsentText
{
    std::string purpose;
    std::string version;
    Instant from;
    std::string zh;
    std::string en;
};

/// A privacy notice as it was published.
struct PublishedNotice
{
    std::int64_t version = 0; ///< 1, 2 …
    Instant from;
    std::string facts; ///< what it was made from; compared, never shown
    std::string zh;
    std::string en;
};

/// Consents, the texts they name, the notices; the doors to what forgets. Store thread. Errors of
/// every call: StorageFailed, StorageBusy, StorageFull.
class ConsentStore
{
  public:
    ConsentStore() = default;
    ConsentStore(const ConsentStore&) = delete;
    ConsentStore& operator=(const ConsentStore&) = delete;
    virtual ~ConsentStore() = default;

    virtual Result<void> add(const ConsentRecord& record) = 0;
    /// Ends those in force; how many there were.
    virtual Result<std::int64_t>
    withdraw(const MemberKey& member, std::string_view purpose, Instant at) = 0;
    /// Hers and those of records merged into hers, oldest first, at most 1000.
    virtual Result<std::vector<ConsentRecord>> ofMember(const MemberKey& member) = 0;

    /// Newest first; an empty purpose: all.
    virtual Result<std::vector<ConsentText>> texts(std::string_view purpose) = 0;
    /// Errors: AlreadyExists (that version of that purpose).
    virtual Result<void> addText(const ConsentText& text) = 0;

    /// Newest first, at most 100.
    virtual Result<std::vector<PublishedNotice>> notices() = 0;
    virtual Result<void> addNotice(const PublishedNotice& notice) = 0;
    /// Where the shop is linked to a cloud, "https://…"; empty: everything stays on this computer.
    virtual Result<std::string> cloudAddress() = 0;

    [[nodiscard]] virtual ErasureStore& erasure() = 0;
    [[nodiscard]] virtual RetentionStore& retention() = 0;
};

} // namespace linli::ports
