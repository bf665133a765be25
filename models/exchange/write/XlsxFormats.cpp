// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/XlsxFormats.h"

#include <cstddef>

namespace linli::exchange {
namespace {

constexpr lxw_color_t kHeadFill = 0xFFF1E8; // spec/look.md: the wash
constexpr lxw_color_t kAccent = 0xC2410C;
constexpr lxw_color_t kQuietInk = 0x6B6F76;
constexpr const char* kYuan = "\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00";

lxw_format* headOf(lxw_workbook* workbook, bool right)
{
    lxw_format* head = workbook_add_format(workbook);
    format_set_bold(head);
    format_set_bg_color(head, kHeadFill);
    format_set_bottom(head, LXW_BORDER_THIN);
    format_set_bottom_color(head, kAccent);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    if (right) {
        format_set_align(head, LXW_ALIGN_RIGHT);
        format_set_indent(head, 1);
    }
    return head;
}

enum class Side
{
    Left,
    Right,
};

lxw_format* cellOf(lxw_workbook* workbook, const char* numbers, bool total, Side side)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_num_format(format, numbers);
    format_set_align(format, side == Side::Left ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    format_set_indent(format, side == Side::Left ? 0 : 1); // room before the text beside a figure
    if (total) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, kAccent);
    }
    return format;
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook)
{
    title = workbook_add_format(workbook);
    format_set_bold(title);
    format_set_font_size(title, 16);
    quiet = workbook_add_format(workbook);
    format_set_font_color(quiet, kQuietInk);
    for (const bool second : {false, true}) {
        const std::size_t which = second ? 1 : 0;
        head[which] = headOf(workbook, second);
        words[which] = cellOf(workbook, "@", second, Side::Left);
        money[which] = cellOf(workbook, kYuan, second, Side::Right);
        count[which] = cellOf(workbook, "#,##0", second, Side::Right);
        instant[which] = cellOf(workbook, "yyyy-mm-dd hh:mm:ss", second, Side::Left);
        day[which] = cellOf(workbook, "yyyy-mm-dd", second, Side::Left);
    }
}

} // namespace linli::exchange
