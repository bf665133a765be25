// SPDX-License-Identifier: GPL-3.0-or-later
// A shop on its first day: no page is a blank, every emptiness says what it is and has one action.
#include "ui/house/WindowChecks.h"
#include "ui/rooms/EveryRoom.h"
#include "ui/widgets/EmptyState.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>

#include <set>

namespace linli::ui {

TEST(EmptyShop, EveryEmptinessSaysWhatItIsAndHasOneAction)
{
    ConsoleShop shop;
    MainWindow window(shop.context());
    window.resize(1440, 900);
    window.show();
    EveryRoom rooms(shop, window);
    rooms.visitPages([&shop](QWidget&, const std::string&) { shop.settle(); });
    std::set<std::string> shown;
    rooms.visitPages([&](QWidget& page, const std::string& where) {
        shop.settle();
        for (const EmptyState* empty : page.findChildren<EmptyState*>()) {
            if (!empty->isVisible()) {
                continue;
            }
            QString sentence;
            int actions = 0;
            for (const QLabel* label : empty->findChildren<QLabel*>()) {
                sentence += label->isVisible() ? label->text() : QString();
            }
            for (const QAbstractButton* button : empty->findChildren<QAbstractButton*>()) {
                actions += button->isVisible() && !button->text().isEmpty() ? 1 : 0;
            }
            EXPECT_FALSE(sentence.isEmpty()) << where;
            EXPECT_EQ(actions, 1) << where << ": " << sentence.toStdString();
            shown.insert(sentence.toStdString());
        }
        for (const QAbstractItemView* list : page.findChildren<QAbstractItemView*>()) {
            const bool blank = list->isVisible() && list->model() != nullptr &&
                               list->model()->rowCount() == 0 && list->height() > 60;
            EXPECT_FALSE(blank) << where << ": a blank list " << nameOf(*list).toStdString();
        }
    });
    EXPECT_GT(shown.size(), 8U) << "a whole house has many empty rooms on its first day";
}

} // namespace linli::ui
