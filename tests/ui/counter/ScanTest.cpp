// SPDX-License-Identifier: GPL-3.0-or-later
// Bursts of keys at a scanner's speed, with an input method composing (issue 8, docs/counter.md).
#include "ui/ConsoleShop.h"
#include "ui/counter/CounterDesk.h"
#include "ui/pages/counter/scanner/KeyCodes.h"
#include "ui/pages/counter/scanner/ScanBurst.h"
#include "ui/pages/counter/scanner/ScannerWatch.h"

#include <QAbstractEventDispatcher>
#include <QInputMethodEvent>
#include <QSignalSpy>

#if __has_include(<xcb/xcb.h>)
#include <xcb/xcb.h>
#define LINLI_TESTS_XCB 1
#endif

namespace linli::ui {
namespace {

std::optional<QString> burst(const QString& text, qint64 gapMs, qint64 endMs = 5)
{
    ScanBurst scan;
    qint64 now = 1000;
    for (const QChar c : text) {
        scan.feed(c, now);
        now += gapMs;
    }
    return scan.end(now - gapMs + endMs);
}

TEST(ScanBurst, ARhythmNoHandHasIsAScan)
{
    EXPECT_EQ(burst(QStringLiteral("7K3MQ9TXW2"), 2), QStringLiteral("7K3MQ9TXW2"));
    EXPECT_EQ(burst(QStringLiteral("6901234567892"), 30), QStringLiteral("6901234567892"));
    EXPECT_EQ(burst(QStringLiteral("7K3MQ9TXW2"), 1, 100), QStringLiteral("7K3MQ9TXW2"));
}

TEST(ScanBurst, AHandIsNot)
{
    EXPECT_FALSE(burst(QStringLiteral("13800001234"), 60)) << "a fast typist";
    EXPECT_FALSE(burst(QStringLiteral("lay"), 5)) << "too short to tell";
    EXPECT_FALSE(burst(QStringLiteral("aaaaaaaaa"), 33)) << "a key held down";
    EXPECT_FALSE(burst(QStringLiteral("7K3MQ9TXW2"), 2, 500)) << "Enter came much later";
}

TEST(ScanBurst, WhatWasTypedBeforeIsNoPartOfTheScan)
{
    ScanBurst scan;
    EXPECT_TRUE(scan.feed(u'x', 100));
    EXPECT_TRUE(scan.feed(u'y', 300));
    EXPECT_TRUE(scan.feed(u'1', 600));
    for (int i = 2; i <= 6; ++i) {
        EXPECT_FALSE(scan.feed(QChar(u'0' + i), 600 + i));
    }
    EXPECT_EQ(scan.end(610), QStringLiteral("123456"));
    EXPECT_FALSE(scan.end(611)) << "a scan is told once";
}

class ScanTest : public CounterDesk
{
  protected:
    const std::string aunt = "13800000001";
};

TEST_F(ScanTest, IsHeardWhateverHasTheFocusAndLeavesThatFieldAlone)
{
    press(Qt::Key_F6);
    auto* name = named<QLineEdit>(page, "newName");
    name->setFocus();
    type(QStringLiteral("zhou"));
    ASSERT_EQ(name->text(), QStringLiteral("zhou"));
    scan(QString::fromStdString(codeOf(aunt)));
    EXPECT_EQ(name->text(), QStringLiteral("zhou")) << "the code went where codes go";
    EXPECT_EQ(named<QLineEdit>(page, "newInviter")->text(), QStringLiteral("李阿姨"));
}

TEST_F(ScanTest, IsHeardWithAButtonInFocusAndNotOnOtherPages)
{
    type(QStringLiteral("lay"));
    press(Qt::Key_Return);
    named<QWidget>(page, "sell")->setFocus();
    scan(QStringLiteral("13800004321"));
    EXPECT_EQ(shownName(), QStringLiteral("刘大妈"));
    window.showPage(QStringLiteral("today"));
    shop.settle();
    const QSignalSpy heard(page->findChild<ScannerWatch*>(), &ScannerWatch::scanned);
    scan(QStringLiteral("13800000001"));
    EXPECT_EQ(heard.count(), 0);
}

#ifdef LINLI_TESTS_XCB

/// What X sends for a key, before Qt or an input method has seen it.
void rawKey(xcb_keycode_t code, xcb_timestamp_t time, std::uint16_t state = 0)
{
    xcb_key_press_event_t press{};
    press.response_type = XCB_KEY_PRESS;
    press.detail = code;
    press.time = time;
    press.state = state;
    qintptr result = 0;
    QAbstractEventDispatcher::instance()->filterNativeEvent("xcb_generic_event_t", &press, &result);
}

/// Code of a key on the American layout.
xcb_keycode_t codeOfKey(QChar c)
{
    const QStringList rows{QStringLiteral("1234567890"), QStringLiteral("QWERTYUIOP"),
                           QStringLiteral("ASDFGHJKL"), QStringLiteral("ZXCVBNM")};
    const int firsts[] = {10, 24, 38, 52};
    for (int row = 0; row < rows.size(); ++row) {
        if (const auto at = rows[row].indexOf(c); at >= 0) {
            return static_cast<xcb_keycode_t>(firsts[row] + at);
        }
    }
    ADD_FAILURE() << "no such key";
    return 0;
}

TEST_F(ScanTest, AChineseInputMethodThatSwallowsTheKeysIsHeardThrough)
{
    press(Qt::Key_F6);
    auto* name = named<QLineEdit>(page, "newName");
    name->setFocus();
    const QString code = QString::fromStdString(codeOf(aunt));
    xcb_timestamp_t now = 5000;
    for (const QChar c : code) { // the method gets the keys and composes; Qt sees no key event
        rawKey(codeOfKey(c), now, c.isLetter() ? XCB_MOD_MASK_SHIFT : 0);
        QInputMethodEvent composing(QStringLiteral("起"), {});
        QApplication::sendEvent(name, &composing);
        now += 3;
    }
    rawKey(36, now);
    shop.settle();
    EXPECT_EQ(named<QLineEdit>(page, "newInviter")->text(), QStringLiteral("李阿姨"));
    EXPECT_EQ(name->text(), QString());
}

TEST(KeyCodes, ReadsTheAmericanLayoutAndKnowsWhatIsNoCharacter)
{
    xcb_key_press_event_t press{};
    press.response_type = XCB_KEY_PRESS;
    const auto kindOf = [&press](unsigned code, unsigned state) {
        press.detail = static_cast<xcb_keycode_t>(code);
        press.state = static_cast<std::uint16_t>(state);
        return rawKeyOf("xcb_generic_event_t", &press);
    };
    EXPECT_EQ(kindOf(24, 0)->character, u'q');
    EXPECT_EQ(kindOf(24, XCB_MOD_MASK_SHIFT)->character, u'Q');
    EXPECT_EQ(kindOf(24, XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_LOCK)->character, u'q');
    EXPECT_EQ(kindOf(47, XCB_MOD_MASK_SHIFT)->character, u':');
    EXPECT_EQ(kindOf(61, 0)->character, u'/');
    EXPECT_EQ(kindOf(90, 0)->character, u'0') << "the keypad";
    EXPECT_EQ(kindOf(36, 0)->kind, RawKey::Kind::End);
    EXPECT_EQ(kindOf(50, 0)->kind, RawKey::Kind::Silent) << "Shift itself";
    EXPECT_EQ(kindOf(24, XCB_MOD_MASK_CONTROL)->kind, RawKey::Kind::Other);
    EXPECT_EQ(kindOf(67, 0)->kind, RawKey::Kind::Other) << "F1";
    press.response_type = XCB_KEY_RELEASE;
    EXPECT_FALSE(kindOf(24, 0).has_value());
    EXPECT_FALSE(rawKeyOf("windows_generic_MSG", &press).has_value());
}

#endif

} // namespace
} // namespace linli::ui
