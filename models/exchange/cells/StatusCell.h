// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/imports/FileKind.h"

#include <optional>
#include <string_view>

namespace linli::exchange {

/// The columns of the status table of spec/import-rules.md §5.
enum class StatusClass
{
    Paid,
    WhollyRefunded,
    PartlyRefunded,
    Closed,
    Unpaid,
};

struct StatusWord
{
    StatusClass meaning = StatusClass::Unpaid;
    bool delivered = false; ///< the goods are with the buyer
    bool operator==(const StatusWord&) const = default;
};

/// None for a word that is not in the table. `text` is not empty.
[[nodiscard]] std::optional<StatusWord> statusWord(usecases::imports::FileKind kind,
                                                   std::string_view text);
/// 有赞 订单退款状态: Paid where nothing has been refunded (yet).
[[nodiscard]] std::optional<StatusClass> youzanRefundWord(std::string_view text);

} // namespace linli::exchange
