// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/members/Erase.h"
#include "usecases/members/Merge.h"
#include "usecases/orders/Refund.h"
#include "words/Language.h"

#include <QString>

#include <vector>

namespace linli::words {

/// One thing an act would do, told before it is done.
struct Consequence
{
    QString sentence;
    bool bad = false; ///< somebody loses something
};

/// Everything a refund does: the money, each reward, debts, the group, voucher, price, newness.
/// Never empty for a refund that is not refused.
[[nodiscard]] std::vector<Consequence>
refundConsequences(const usecases::RefundPreview& preview, const QString& buyer, Language language);

[[nodiscard]] std::vector<Consequence> mergeConsequences(const usecases::MergePreview& preview,
                                                         Language language);

[[nodiscard]] std::vector<Consequence> eraseConsequences(const usecases::ErasePreview& preview,
                                                         Language language);

/// What erasing a person leaves, and why.
[[nodiscard]] std::vector<Consequence> eraseLeftovers(Language language);

} // namespace linli::words
