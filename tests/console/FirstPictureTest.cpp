// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/FirstPicture.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <QTest>
#include <QVBoxLayout>

namespace linli::app {
namespace {

/// Fills its window, which is never painted itself then.
class Filling : public QWidget
{
  public:
    using QWidget::QWidget;
    int pictures = 0;

  protected:
    void paintEvent(QPaintEvent* /*event*/) override { ++pictures; }
};

struct FilledWindow
{
    QWidget window;
    Filling* filling = new Filling(&window);
    int told = 0;
    int picturesWhenTold = -1;

    FilledWindow()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(filling);
        filling->setAttribute(Qt::WA_OpaquePaintEvent);
        window.resize(200, 100);
    }
    void watch()
    {
        QObject::connect(new FirstPicture(window), &FirstPicture::painted, &window, [this] {
            ++told;
            picturesWhenTold = filling->pictures;
        });
    }
};

TEST(FirstPicture, IsToldOnceAfterTheWindowWasPainted)
{
    FilledWindow shown;
    shown.window.show();
    shown.watch();
    EXPECT_EQ(shown.told, 0); // not from within the call
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.told > 0; }, 60'000));
    EXPECT_GT(shown.picturesWhenTold, 0);

    const int before = shown.filling->pictures;
    shown.window.hide();
    shown.window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.filling->pictures > before; }, 60'000));
    QTest::qWait(0);
    EXPECT_EQ(shown.told, 1);
}

TEST(FirstPicture, AWindowNobodySeesIsToldOfAllTheSame)
{
    FilledWindow hidden;
    hidden.watch();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hidden.told > 0; }, 60'000));
    EXPECT_EQ(hidden.picturesWhenTold, 0);
}

TEST(FirstPicture, GoesWithAWindowClosedBeforeItsPicture)
{
    QPointer<FirstPicture> picture;
    {
        FilledWindow gone;
        gone.window.show();
        picture = new FirstPicture(gone.window);
    }
    EXPECT_TRUE(picture.isNull());
}

} // namespace
} // namespace linli::app
