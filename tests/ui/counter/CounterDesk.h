// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleShop.h"
#include "ui/pages/counter/CounterPage.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QWindow>

namespace linli::ui {

/// The counter in a real window, used by keys only. Keys go the way of the window system's, so that
/// shortcuts, the scanner's ear and the focus are all in play.
struct CounterDesk : testing::Test
{
    explicit CounterDesk(const ConsoleShop::Fill& fill = fillDesk)
        : shop(fill), window(shop.context())
    {
        window.resize(1280, 860);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        window.showPage(QStringLiteral("counter"));
        shop.settle();
        page = window.findChild<CounterPage*>();
        field = named<QLineEdit>(page, "counterField");
    }
    /// A neighbour with an order to collect, a gift and cash; one who brought nobody.
    static void fillDesk(kit::TestShop& inner)
    {
        fillLively(inner);
        const MemberKey aunt = inner.enrol("刘大妈", "13800004321");
        inner.bind(inner.enrol("钱多多", "13800004322"), aunt);
        inner.paidOrder(aunt, 3000);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
        shop.settle();
    }
    /// As a person does: slower than any scanner.
    void type(const QString& words)
    {
        for (const QChar c : words) {
            QTest::keyClick(window.windowHandle(), c.toLatin1(), Qt::NoModifier, kHumanMs);
        }
        QTest::qWait(200); // the field's pause
        shop.settle();
    }
    /// As a scanner does: 3 ms between the keys, Enter at once. The times are the events' own, so
    /// that a busy computer does not make a person of it.
    void scan(const QString& code)
    {
        m_scanMs += 10'000;
        for (const QChar c : code) {
            sendKey(c.toUpper().unicode(), QString(c));
        }
        sendKey(Qt::Key_Return, QStringLiteral("\r"));
        shop.settle();
    }
    void sendKey(int key, const QString& words)
    {
        m_scanMs += 3;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QWidget* focused = QApplication::focusWidget();
            QKeyEvent event(type, key, Qt::NoModifier, words);
            event.setTimestamp(m_scanMs);
            QApplication::sendEvent(focused == nullptr ? &window : focused, &event);
        }
    }
    [[nodiscard]] QString shownName() const { return named<QLabel>(page, "personName")->text(); }
    [[nodiscard]] std::int64_t available(const std::string& phone, const std::string& unit);
    [[nodiscard]] std::string codeOf(const std::string& phone);

    static constexpr int kHumanMs = 60;
    ConsoleShop shop;
    MainWindow window;
    CounterPage* page = nullptr;
    QLineEdit* field = nullptr;
    quint64 m_scanMs = 1'000'000'000;
};

} // namespace linli::ui
