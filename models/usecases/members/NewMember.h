// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"
#include "usecases/views/MemberRow.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What is typed when a neighbour is written down. At least one of name, nickname and phone.
/// Texts: at most 60 characters, note 500. Phone in any spelling, or empty.
struct NewMember
{
    std::string name;
    std::string nickname;
    std::string phone;
    std::string estate;
    std::string building;
    std::string door;
    std::string note;
    std::vector<std::string> tags;   ///< at most 100, each at most 30 characters
    std::optional<Instant> joinedAt; ///< none = now; not in the future
    std::string aliasCode;           ///< a code of hers from elsewhere, or empty
    bool oldCustomer = false;        ///< bought here before this shop file existed
    bool staff = false;
};

/// Changes to a neighbour; what is not given stays.
struct MemberEdit
{
    std::optional<std::string> name;
    std::optional<std::string> nickname;
    std::optional<std::string> phone; ///< empty text takes the phone away
    std::optional<std::string> estate;
    std::optional<std::string> building;
    std::optional<std::string> door;
    std::optional<std::string> note;
    std::optional<std::vector<std::string>> tags;
};

} // namespace linli::usecases
