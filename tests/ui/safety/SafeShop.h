// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/ShopBackups.h"
#include "ui/pagekit/PageShop.h"

#include <QTemporaryDir>

namespace linli::ui {

/// A page's surroundings with real copies of a real shop: its key lies in this test's key folder,
/// so that copies can be looked into as on the shop's own computer.
class SafeShop
{
  public:
    SafeShop();

    [[nodiscard]] PageShop& world() { return m_world; }
    [[nodiscard]] AppContext& context() { return m_world.context(); }
    [[nodiscard]] app::ShopBackups backups();
    /// What the restore button asked for: "file|passphrase".
    [[nodiscard]] const QStringList& restored() const { return m_restored; }

  private:
    QTemporaryDir m_home;
    PageShop m_world;
    QStringList m_restored;
};

} // namespace linli::ui
