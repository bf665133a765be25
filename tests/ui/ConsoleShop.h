// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/TestShop.h"
#include "runtime/StoreThread.h"
#include "ui/shell/MainWindow.h"

#include <QTest>

#include <functional>
#include <memory>

namespace linli::ui {

/// The console over a real shop file on a real store thread. The shop holds what `fill` writes; it
/// runs on the store thread, as everything that touches the shop does.
class ConsoleShop
{
  public:
    using Fill = std::function<void(kit::TestShop&)>;
    explicit ConsoleShop(Fill fill = {});
    ~ConsoleShop();

    [[nodiscard]] AppContext& context() { return *m_context; }
    /// What the windows take for now; the shop's own clock is the kit's.
    [[nodiscard]] usecases::ManualClock& clock() { return m_clock; }
    /// Runs on the store thread and waits for the answer.
    void onStore(const Fill& work);
    /// Lets answers come in until nothing is asked any more (two quiet rounds on the store thread).
    void settle();

  private:
    usecases::ManualClock m_clock;
    std::unique_ptr<runtime::StoreThread> m_store;
    std::unique_ptr<ShopAccess> m_access;
    std::unique_ptr<AppContext> m_context;
};

/// A small shop with something on every page: people, a bind, goods, orders in every state, a rule,
/// something to collect.
void fillLively(kit::TestShop& shop);

/// The one widget of that name below `parent`; a test failure and null where there is none.
template <typename Widget> Widget* named(const QWidget* parent, const char* name)
{
    auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

} // namespace linli::ui
