// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace linli::ui {

class PageHost;

/// "Import …": opens the import dialog through the window, from any page.
class ImportButton : public Button
{
    Q_OBJECT
  public:
    ImportButton(PageHost& host, QWidget* parent);
};

} // namespace linli::ui
