// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "storage/core/Connection.h"

#include <map>
#include <optional>
#include <string>

namespace linli::cloud {

struct AnsweredRow
{
    std::string payload;
    int status = 0;
    std::string answer;
};

/// What the public pages of one shop keep: answers by Idempotency-Key, scans. Thread: the
/// connection's. Errors of every call: those of storage.
class PageStore
{
  public:
    PageStore(storage::Connection& connection, std::string store)
        : m_connection(connection), m_store(std::move(store))
    {
    }
    /// What a page answered to this key before. `payload`: the hash of what it was asked.
    Result<std::optional<AnsweredRow>> answered(const std::string& keyHash);
    Result<void> saveAnswer(const std::string& keyHash, const AnsweredRow& row, Instant now);
    Result<void> addScan(const std::string& id,
                         const std::string& code,
                         const std::string& visitor,
                         Instant now);
    /// Of the goods that have a picture its hash, by product.
    Result<std::map<std::string, std::string>> photoHashes();
    /// Visits and answers from before: nobody who opened a page is followed for longer than
    /// spec/security.md §4.3 allows. How many went.
    Result<std::int64_t> forget(Instant before);

  private:
    storage::Connection& m_connection;
    std::string m_store;
};

} // namespace linli::cloud
