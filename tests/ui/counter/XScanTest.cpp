// SPDX-License-Identifier: GPL-3.0-or-later
// Keys through the X server itself (XTest, by xdotool) at a scanner's speed, with a Chinese input
// method composing. Runs under tests/ui/counter/x11/run.sh; elsewhere every test is skipped.
#include "ui/counter/CounterDesk.h"
#include "ui/pages/counter/scanner/ScannerWatch.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QProcess>
#include <QSignalSpy>

namespace linli::ui {
namespace {

/// Counts what an input method composes in a widget.
class Compositions : public QObject
{
  public:
    explicit Compositions(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

  protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::InputMethod) {
            const auto* composing = static_cast<QInputMethodEvent*>(event);
            m_count += composing->preeditString().isEmpty() ? 0 : 1;
        }
        return false;
    }

  private:
    int m_count = 0;
};

class XScanTest : public CounterDesk
{
  protected:
    void SetUp() override
    {
        if (QGuiApplication::platformName() != QLatin1String("xcb")) {
            GTEST_SKIP() << "needs an X server: tests/ui/counter/x11/run.sh";
        }
        QTest::qWait(500); // the window manager gives it the focus
    }
    /// Another program presses keys, `gapMs` apart; Qt sees them as it sees a scanner's.
    void keys(const QStringList& arguments)
    {
        QProcess xdotool;
        bool ended = false;
        QObject::connect(&xdotool, &QProcess::finished, &window, [&ended] { ended = true; });
        xdotool.start(QStringLiteral("xdotool"), arguments);
        ASSERT_TRUE(QTest::qWaitFor([&ended] { return ended; }, 60'000));
        EXPECT_EQ(xdotool.exitCode(), 0);
        QTest::qWait(300);
        shop.settle();
    }
    void xScan(const QString& code)
    {
        keys({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"),
              QStringLiteral("--args"), QStringLiteral("1"), code, QStringLiteral("key"),
              QStringLiteral("Return")});
    }
    void xType(const QString& words)
    {
        keys({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("120"), words});
    }
    const std::string aunt = "13800000001";
};

TEST_F(XScanTest, ABurstIsHeardInTheCountersFieldAndWithAButtonInFocus)
{
    xScan(QStringLiteral("13800004321"));
    EXPECT_EQ(shownName(), QStringLiteral("刘大妈"));
    named<QWidget>(page, "sell")->setFocus();
    xScan(QString::fromStdString(codeOf(aunt)));
    EXPECT_EQ(shownName(), QStringLiteral("李阿姨"));
    EXPECT_EQ(field->text(), QString());
}

TEST_F(XScanTest, AHandIsNoScanner)
{
    const QSignalSpy heard(page->findChild<ScannerWatch*>(), &ScannerWatch::scanned);
    field->setFocus();
    xType(QStringLiteral("13800004321"));
    EXPECT_EQ(heard.count(), 0);
    EXPECT_EQ(field->text(), QStringLiteral("13800004321"));
}

TEST_F(XScanTest, AScanIsHeardThroughAChineseInputMethodThatComposes)
{
    press(Qt::Key_F6);
    auto* name = named<QLineEdit>(page, "newName");
    name->setFocus();
    const Compositions composed(name);
    QTest::qWait(500);
    xType(QStringLiteral("zhou"));
    const QByteArray method = qgetenv("LINLI_TEST_IME");
    if (composed.count() == 0) {
        EXPECT_TRUE(method.isEmpty()) << method.constData() << " is on, yet composes nothing";
        GTEST_SKIP() << "no Chinese input method here";
    }
    std::printf("composed by %s\n", method.constData());
    xScan(QString::fromStdString(codeOf(aunt)));
    EXPECT_EQ(named<QLineEdit>(page, "newInviter")->text(), QStringLiteral("李阿姨"));
    EXPECT_EQ(name->text(), QString()) << "nothing of the code or the composition stayed";
}

} // namespace
} // namespace linli::ui
