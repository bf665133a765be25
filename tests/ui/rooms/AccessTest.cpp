// SPDX-License-Identifier: GPL-3.0-or-later
// Everything can be reached by keys and has a name for those who hear the screen: over every page,
// tab, dialog and panel, whatever pages there are.
#include "ui/house/WindowChecks.h"
#include "ui/rooms/EveryRoom.h"
#include "ui/shell/PageRegistry.h"

#include <gtest/gtest.h>

#include <set>

namespace linli::ui {

namespace {

class AccessTest : public testing::Test
{
  protected:
    AccessTest() : m_shop(fillLively), m_window(m_shop.context())
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
    }
    void tell(const char* what, const QStringList& found, const std::string& where)
    {
        for (const QString& one : found) {
            if (m_seen.insert(one).second) {
                ADD_FAILURE() << where << ": " << what << ": " << one.toStdString();
            }
        }
    }
    EveryRoom::Look check()
    {
        return [this](QWidget& shown, const std::string& where) {
            tell("no name", unnamed(shown), where);
            tell("only the mouse reaches it", mouseOnly(shown), where);
            tell("rows say nothing", silentRows(shown), where);
        };
    }
    ConsoleShop m_shop;
    MainWindow m_window;
    std::set<QString> m_seen;
};

} // namespace

TEST_F(AccessTest, EverythingOnEveryPageHasANameAndAKey)
{
    EveryRoom rooms(m_shop, m_window);
    rooms.visitPages([this](QWidget&, const std::string&) { m_shop.settle(); });
    rooms.visitPages(check());
}

TEST_F(AccessTest, EverythingInEveryDialogHasANameAndAKey)
{
    EveryRoom rooms(m_shop, m_window);
    rooms.visitDialogs(check());
}

TEST_F(AccessTest, TabComesToEverythingOnEveryPage)
{
    for (const PageEntry& entry : pageRegistry()) {
        m_window.showPage(entry.id);
        m_shop.settle();
        tell("Tab never comes to", notReachedByTab(m_window), entry.id.toStdString());
    }
}

} // namespace linli::ui
