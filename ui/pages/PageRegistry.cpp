// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageRegistry.h"

#include "ui/pages/board/BoardPage.h"
#include "ui/pages/campaigns/CampaignsPage.h"
#include "ui/pages/counter/CounterPage.h"
#include "ui/pages/insight/InsightPage.h"
#include "ui/pages/members/MembersPage.h"
#include "ui/pages/orders/OrdersPage.h"
#include "ui/pages/posters/PostersPage.h"
#include "ui/pages/products/ProductsPage.h"
#include "ui/pages/reports/ReportsPage.h"
#include "ui/pages/rewards/RewardsPage.h"
#include "ui/pages/settings/SettingsPage.h"
#include "ui/pages/sync/SyncPage.h"
#include "ui/pages/tasks/TasksPage.h"
#include "ui/pages/today/TodayPage.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

template <typename Shown> Page* make(AppContext& context, PageHost& host, QWidget* parent)
{
    return new Shown(context, host, parent);
}

PageEntry
entry(const char* id, PageGroup group, const char* icon, const char* source, PageMaker make)
{
    return {QString::fromLatin1(id), group, QString::fromLatin1(icon), source, make};
}

} // namespace

QString PageEntry::word() const
{
    return QCoreApplication::translate("linli::ui::PageRegistry", source);
}

const std::vector<PageEntry>& pageRegistry()
{
    static const std::vector<PageEntry> pages{
        entry("today", PageGroup::Daily, "sun",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Today"), make<TodayPage>),
        entry("counter", PageGroup::Daily, "building-store",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Counter"), make<CounterPage>),
        entry("orders", PageGroup::Daily, "receipt-2",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Orders"), make<OrdersPage>),
        entry("tasks", PageGroup::Daily, "list-check",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Tasks"), make<TasksPage>),
        entry("products", PageGroup::Running, "package",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Products"), make<ProductsPage>),
        entry("members", PageGroup::Running, "users",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Neighbours"), make<MembersPage>),
        entry("campaigns", PageGroup::Running, "broadcast",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Live"), make<CampaignsPage>),
        entry("posters", PageGroup::Running, "qrcode",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Posters"), make<PostersPage>),
        entry("board", PageGroup::Growth, "trophy",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Board"), make<BoardPage>),
        entry("insight", PageGroup::Growth, "chart-line",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Insight"), make<InsightPage>),
        entry("rewards", PageGroup::Growth, "gift",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Rewards"), make<RewardsPage>),
        entry("reports", PageGroup::Growth, "report-money",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Reports"), make<ReportsPage>),
        entry("sync", PageGroup::Bottom, "refresh",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Sync"), make<SyncPage>),
        entry("settings", PageGroup::Bottom, "settings",
              QT_TRANSLATE_NOOP("linli::ui::PageRegistry", "Settings"), make<SettingsPage>),
    };
    return pages;
}

} // namespace linli::ui
