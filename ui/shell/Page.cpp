// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

namespace linli::ui {

Page::Page(PageHost& host, QWidget* parent) : QWidget(parent), m_host(host)
{
}

} // namespace linli::ui
