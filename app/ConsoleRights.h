// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/privacy/FileRetention.h"
#include "ui/context/RightsDesk.h"
#include "ui/context/ShopAccess.h"

#include <QObject>

namespace linli::app {

/// Everything the console does for the rights of a person and the clearing of what is due. GUI
/// thread; goes before the access does.
class ConsoleRights : public QObject
{
    Q_OBJECT
  public:
    /// `file`: the open shop's. Both references outlive it.
    ConsoleRights(std::string file, const ports::Clock& clock, ui::ShopAccess& access);

    [[nodiscard]] const ui::RightsDesk& desk() const { return m_desk; }
    /// Clears once a business day; called at every tick.
    void clearWhenDue();

  private:
    using Done = std::function<void(const Result<bool>&)>;
    void clear(Done done);
    void rewrite(Done done);
    void clearFiles(Done done);

    const std::string m_file;
    const ports::Clock& m_clock;
    ui::ShopAccess& m_access;
    ui::RightsDesk m_desk;
    bool m_running = false;
};

} // namespace linli::app
