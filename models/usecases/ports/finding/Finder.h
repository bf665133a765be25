// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/finding/Found.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// Finds by what a person types: characters, pinyin, initials, any mixture of their beginnings
/// ("lay", "liay", "liayi" for 李阿姨). Best first, at most `most`. Kept in memory and in step with
/// the file, so that an answer costs milliseconds at 100 000 neighbours. Store thread. Errors of
/// every call: StorageFailed, StorageBusy, SealBroken.
class Finder
{
  public:
    Finder() = default;
    Finder(const Finder&) = delete;
    Finder& operator=(const Finder&) = delete;
    virtual ~Finder() = default;

    using Hits = std::vector<usecases::Found>;

    /// By name, nickname and building; by four or more last digits of the phone; by the beginning
    /// of a code. Title = name, note = masked phone and building. Erased people are not found.
    virtual Result<Hits> people(std::string_view text, std::size_t most) = 0;
    /// By name, specification, category; by the beginning of number or barcode. Archived ones are
    /// not found.
    virtual Result<Hits> products(std::string_view text, std::size_t most) = 0;
    /// By title, archived ones not; those that start last come first among equals.
    virtual Result<Hits> campaigns(std::string_view text, std::size_t most) = 0;
    /// By the beginning of the number, or its end among the newest 500. Note = the buyer's name.
    virtual Result<Hits> orders(std::string_view text, std::size_t most) = 0;
    /// Which of these texts match; key = the place in the list.
    virtual Hits words(std::string_view text, const std::vector<std::string>& words) = 0;
};

} // namespace linli::ports
