// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/PaletteActions.h"

#include "ui/shell/PageRegistry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linli::ui {

namespace {

struct Act
{
    const char* icon;
    const char* words;
    const char* page;
    const char* argument;
};

constexpr std::array kActs{
    Act{"plus", QT_TRANSLATE_NOOP("linli::ui::Palette", "New order"), "orders", "new"},
    Act{"user-plus", QT_TRANSLATE_NOOP("linli::ui::Palette", "New neighbour"), "members", "new"},
    Act{"users", QT_TRANSLATE_NOOP("linli::ui::Palette", "Group buys"), "orders", "groups"},
    Act{"printer", QT_TRANSLATE_NOOP("linli::ui::Palette", "Pick-up lists and slips"), "orders",
        "pickup"},
    Act{"receipt-2", QT_TRANSLATE_NOOP("linli::ui::Palette", "Orders to be paid"), "orders",
        "unpaid"},
    Act{"gift", QT_TRANSLATE_NOOP("linli::ui::Palette", "New reward rule"), "rewards", "new"},
    Act{"eye", QT_TRANSLATE_NOOP("linli::ui::Palette", "Rewards to be reviewed"), "rewards",
        "review"},
    Act{"egg", QT_TRANSLATE_NOOP("linli::ui::Palette", "Gift shelf"), "rewards", "shelf"},
    Act{"table", QT_TRANSLATE_NOOP("linli::ui::Palette", "Ledger"), "rewards", "ledger"},
    Act{"cash", QT_TRANSLATE_NOOP("linli::ui::Palette", "Pay-out sheet"), "rewards", "payout"},
    Act{"file-import", QT_TRANSLATE_NOOP("linli::ui::Palette", "Import a file"), "import", ""},
    Act{"language", QT_TRANSLATE_NOOP("linli::ui::Palette", "Language"), "settings", ""},
    Act{"moon", QT_TRANSLATE_NOOP("linli::ui::Palette", "Dark or light"), "settings", ""},
    Act{"settings", QT_TRANSLATE_NOOP("linli::ui::Palette", "Text size"), "settings", ""},
    Act{"building-store", QT_TRANSLATE_NOOP("linli::ui::Palette", "Name and address of the shop"),
        "settings", ""},
    Act{"info-circle", QT_TRANSLATE_NOOP("linli::ui::Palette", "Keys of this page"), "guide",
        "keys"},
    Act{"map-pin", QT_TRANSLATE_NOOP("linli::ui::Palette", "Guided tour"), "guide", "tour"},
    Act{"home-2", QT_TRANSLATE_NOOP("linli::ui::Palette", "First steps"), "guide", "setup"},
    Act{"bell", QT_TRANSLATE_NOOP("linli::ui::Palette", "What is new"), "guide", "news"},
};

QString wordOf(const std::vector<PageEntry>& pages, const QString& id)
{
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&id](const PageEntry& entry) { return entry.id == id; });
    return page == pages.end() ? QString() : page->word();
}

} // namespace

std::vector<PaletteAction> paletteActions()
{
    const std::vector<PageEntry>& pages = pageRegistry();
    std::vector<PaletteAction> actions;
    for (const PageEntry& page : pages) {
        actions.push_back({page.icon, page.word(), {}, page.id, {}});
    }
    for (const Act& act : kActs) {
        const QString page = QString::fromLatin1(act.page);
        actions.push_back({QString::fromLatin1(act.icon),
                           QCoreApplication::translate("linli::ui::Palette", act.words),
                           wordOf(pages, page), page, QString::fromLatin1(act.argument)});
    }
    return actions;
}

} // namespace linli::ui
