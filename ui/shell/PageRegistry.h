// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

#include <vector>

namespace linli::ui {

enum class PageGroup
{
    Daily,   ///< 日常
    Running, ///< 经营
    Growth,  ///< 成长
    Bottom,  ///< without a caption, at the foot of the navigation
};

using PageMaker = Page* (*)(AppContext& context, PageHost& host, QWidget* parent);

/// A page that works; pages that do not exist yet are not listed (issue 2).
struct PageEntry
{
    QString id; ///< "today", "orders" …
    PageGroup group = PageGroup::Daily;
    QString icon;
    const char* source = nullptr; ///< English, for the catalogue
    PageMaker make = nullptr;
    /// In the language in force.
    [[nodiscard]] QString word() const;
};

/// In the order of the navigation. Defined in ui/pages, so that the frame knows no page.
[[nodiscard]] const std::vector<PageEntry>& pageRegistry();

} // namespace linli::ui
