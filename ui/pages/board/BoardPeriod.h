// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::ui {

/// The windows of the board page's segments, in their order.
enum class BoardPeriod
{
    Week,
    Month,
    All,
    Days,
};

} // namespace linli::ui
