// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xlsxwriter.h>

namespace linli::exchange {

/// How cells look, made once for a workbook. [0] plain, [1] in a totals row.
struct XlsxFormats
{
    explicit XlsxFormats(lxw_workbook* workbook);

    lxw_format* title = nullptr;
    lxw_format* quiet = nullptr;
    lxw_format* head[2] = {nullptr, nullptr}; ///< left, right (over figures)
    lxw_format* words[2] = {nullptr, nullptr};
    lxw_format* money[2] = {nullptr, nullptr};
    lxw_format* count[2] = {nullptr, nullptr};
    lxw_format* instant[2] = {nullptr, nullptr};
    lxw_format* day[2] = {nullptr, nullptr};
};

} // namespace linli::exchange
