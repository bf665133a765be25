// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleShop.h"

#include <functional>

namespace linli::ui {

/// Goes through the whole console without typing anything: every page of the registry, every tab
/// and filter on it, and every dialog, panel and menu a button opens. Whatever page is added later
/// is visited as well.
class EveryRoom
{
  public:
    EveryRoom(ConsoleShop& shop, MainWindow& window) : m_shop(shop), m_window(window) {}

    /// `look` sees the window (or the dialog over it) and where that is.
    using Look = std::function<void(QWidget& shown, const std::string& where)>;
    void visitPages(const Look& look);
    void visitDialogs(const Look& look);

  private:
    void visitSegments(QWidget& page, const std::string& id, const Look& look);
    void openFrom(QAbstractButton& button, const std::string& where, const Look& look);
    void closeWhatIsOpen();
    void rest();
    ConsoleShop& m_shop;
    MainWindow& m_window;
};

} // namespace linli::ui
