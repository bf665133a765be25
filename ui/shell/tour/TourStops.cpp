// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/TourStops.h"

#include <QCoreApplication>

#include <array>

namespace linli::ui {

namespace {

struct Stop
{
    const char* page;
    const char* target;
    const char* title;
    const char* text;
};

constexpr std::array kStops{
    Stop{"today", "todayTasks", QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "Begin the day here"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "What waits for you, each line with the button that does it. Above are "
                           "the numbers of today; press one to see what it is made of.")},
    Stop{"counter", "counterField",
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "Five seconds at the counter"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "Scan a code, or type a name's first letters or the end of a phone "
                           "number: who it is, what she may collect, who brought her.")},
    Stop{"members", "memberList", QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "Who brought whom"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "Every neighbour with her code. Press a row for her story and everybody "
                           "she invited.")},
    Stop{"rewards", "rewardTabs",
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "Rewards by rules you write"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "A rule is one sentence. The program keeps the accounts and can tell of "
                           "each reward why it is there, or why not.")},
    Stop{"posters", "templateList",
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "A poster for every sharer"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "Choose one and print it for everybody at once. Each code is read back "
                           "before it is printed.")},
    Stop{"board", "boardPeriod",
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "Thank the best sharers"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "The board of the week, for the group, a second screen or a poster. "
                           "Names are masked until somebody agrees.")},
    Stop{"today", "everywhere", QT_TRANSLATE_NOOP("linli::ui::TourOverlay", "Find anything"),
         QT_TRANSLATE_NOOP("linli::ui::TourOverlay",
                           "Ctrl+K finds neighbours, goods, orders and actions, by first letters "
                           "too. F1 shows every key. This tour is in Settings.")},
};

QString told(const char* source)
{
    return QCoreApplication::translate("linli::ui::TourOverlay", source);
}

} // namespace

std::vector<TourStop> tourStops()
{
    std::vector<TourStop> stops;
    for (const Stop& stop : kStops) {
        stops.push_back({QString::fromLatin1(stop.page), QString::fromLatin1(stop.target),
                         told(stop.title), told(stop.text)});
    }
    return stops;
}

} // namespace linli::ui
