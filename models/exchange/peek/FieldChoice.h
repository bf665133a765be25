// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile/MappingProfile.h"

#include <QStringList>

#include <string>
#include <vector>

namespace linli::exchange {

/// A column of a kind that a person may point at in a file.
struct FieldChoice
{
    std::string ours;      ///< "order_no": as profiles and messages name it
    bool required = false; ///< without it the file cannot be read as this kind
    int guess = -1;        ///< the file's column that looks like it, or -1
};

/// The columns of `kind`, the required ones first, each with a guess among the file's titles: a
/// title that any known layout gives to the same meaning.
[[nodiscard]] std::vector<FieldChoice> fieldChoices(usecases::imports::FileKind kind,
                                                    const QStringList& titles);

/// The profile as its file holds it (readProfile() reads it back).
[[nodiscard]] std::string profileToJson(const MappingProfile& profile);

} // namespace linli::exchange
