// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Attribution.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace linli::usecases {

/// What lists of figures say of a person.
struct PersonName
{
    MemberKey key;
    std::string name; ///< as the shop knows her: never leaves the shop's own screens
    std::string code;
};

/// By place in the facts. Several places may be given twice; kNobody is left out. Errors:
/// StorageFailed, StorageBusy, SealBroken.
class PersonNames
{
  public:
    static Result<PersonNames>
    of(Shop& shop, const board::BoardFacts& facts, const std::vector<board::MemberIndex>& people);
    /// An empty name for kNobody and for whom was not asked.
    [[nodiscard]] const PersonName& at(board::MemberIndex person) const;

  private:
    std::unordered_map<board::MemberIndex, PersonName> m_names;
    PersonName m_nobody;
};

} // namespace linli::usecases
