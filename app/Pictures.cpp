// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pictures.h"

#include "app/CompositionRoot.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageRegistry.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <map>

namespace linli::app {
namespace {

constexpr QSize kWindow{1440, 900};
/// Thumbnails and animations after the last answer of the store.
constexpr int kRestMs = 1800;

/// The tabs behind the one a page opens with.
const std::map<QString, QStringList>& rooms()
{
    static const std::map<QString, QStringList> all{
        {QStringLiteral("insight"), {QStringLiteral("charts"), QStringLiteral("network")}},
        {QStringLiteral("orders"), {QStringLiteral("groups"), QStringLiteral("pickup")}},
        {QStringLiteral("rewards"),
         {QStringLiteral("review"), QStringLiteral("due"), QStringLiteral("shelf"),
          QStringLiteral("ledger"), QStringLiteral("payout"), QStringLiteral("honours")}}};
    return all;
}

/// The tab a page opens with, for one that was left on another.
QString firstRoom(const QString& page)
{
    return page == QLatin1String("rewards")   ? QStringLiteral("rules")
           : page == QLatin1String("orders")  ? QStringLiteral("all")
           : page == QLatin1String("insight") ? QStringLiteral("numbers")
                                              : QString();
}

} // namespace

QString Pictures::Shot::fileName() const
{
    return page + (room.isEmpty() ? room : QLatin1Char('-') + room) +
           (look.percent == 100 ? QString() : QStringLiteral("-%1").arg(look.percent)) +
           (look.english ? QStringLiteral("-en") : QString()) +
           (look.dark ? QStringLiteral("-dark") : QString()) + QStringLiteral(".png");
}

Pictures::Pictures(CompositionRoot& root, const PictureOrder& order)
    : m_root(root), m_folder(order.folder)
{
    if (m_folder.isEmpty()) {
        return;
    }
    QDir().mkpath(m_folder);
    for (const PictureLook& look : order.looks) {
        if (m_visitOnly && !m_shots.empty()) {
            break;
        }
        for (const ui::PageEntry& page : ui::pageRegistry()) {
            if (!order.pages.isEmpty() && !order.pages.contains(page.id)) {
                continue;
            }
            m_shots.push_back({page.id, {}, look});
            const auto found = rooms().find(page.id);
            // The documents need no more; charts are shown in both colours.
            const bool pagesOnly =
                look.english || (look.dark && page.id != QLatin1String("insight"));
            for (const QString& room :
                 pagesOnly || found == rooms().end() ? QStringList() : found->second) {
                m_shots.push_back({page.id, room, look});
            }
        }
    }
    m_root.window().resize(kWindow);
    QTimer::singleShot(0, this, [this] { next(); });
}

void Pictures::next()
{
    if (m_at == m_shots.size()) {
        QCoreApplication::quit();
        return;
    }
    const Shot& shot = m_shots[m_at++];
    ui::LanguageSwitch::instance().apply(shot.look.english ? words::Language::En
                                                           : words::Language::Zh);
    ui::Theme::instance().apply(shot.look.dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light,
                                shot.look.percent);
    m_root.window().showPage(shot.page, shot.room.isEmpty() ? firstRoom(shot.page) : shot.room);
    settleThenGrab(shot);
}

/// Each chart alone: a window shows but a few of them.
void Pictures::grabCharts(bool dark)
{
    const QString prefix = QStringLiteral("chart.");
    for (QWidget* card : m_root.window().findChildren<QWidget*>()) {
        if (card->objectName().startsWith(prefix)) {
            card->grab().save(
                m_folder + QStringLiteral("/chart-") +
                card->objectName().mid(prefix.size()).replace(QLatin1Char('_'), QLatin1Char('-')) +
                (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png")));
        }
    }
}

/// The store answers in order, so an empty question comes back after the page's own.
void Pictures::settleThenGrab(const Shot& shot)
{
    m_root.shop().ask<int>(
        this, [](ui::StoreSide&) -> Result<int> { return 0; },
        [this, shot](const Result<int>&) {
            QTimer::singleShot(kRestMs, this, [this, shot] {
                if (m_visitOnly) {
                    next();
                    return;
                }
                m_root.window().grab().save(m_folder + QLatin1Char('/') + shot.fileName());
                if (shot.room == QLatin1String("charts") && shot.look.percent == 100) {
                    grabCharts(shot.look.dark);
                }
                next();
            });
        });
}

} // namespace linli::app
