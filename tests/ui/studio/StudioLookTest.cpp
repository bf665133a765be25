// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageSwitch.h"
#include "ui/studio/StudioCommands.h"
#include "ui/studio/StudioDesk.h"
#include "ui/studio/canvas/CanvasView.h"
#include "ui/theme/Theme.h"

#include <gtest/gtest.h>

#include <QTest>

namespace linli::ui {
namespace {

class StudioLook : public testing::Test
{
  protected:
    ~StudioLook() override
    {
        Theme::instance().apply(ThemeMode::Light, 100);
        LanguageSwitch::instance().apply(words::Language::Zh);
    }
    StudioDesk desk;
};

TEST_F(StudioLook, NothingIsClippedInEitherModeInBothLanguagesDarkAndLarge)
{
    StudioWindow& studio = desk.open(desk.addOwn());
    for (const bool simple : {true, false}) {
        studio.setSimple(simple);
        desk.document().select(simple ? poster::LayerIds() : poster::LayerIds{"headline"});
        for (const auto language : {words::Language::Zh, words::Language::En}) {
            for (const int percent : {100, 150}) {
                LanguageSwitch::instance().apply(language);
                Theme::instance().apply(percent == 100 ? ThemeMode::Light : ThemeMode::Dark,
                                        percent);
                QTest::qWait(500);
                look(studio,
                     QStringLiteral("studio-%1-%2-%3")
                         .arg(simple ? QStringLiteral("simple") : QStringLiteral("full"),
                              language == words::Language::Zh ? QStringLiteral("zh")
                                                              : QStringLiteral("en"))
                         .arg(percent),
                     {1440, 900});
                EXPECT_EQ(clippedTexts(studio), QStringList()) << simple << percent;
            }
        }
    }
}

TEST_F(StudioLook, EveryControlHasANameForThoseWhoHearTheScreen)
{
    StudioWindow& studio = desk.open(desk.addOwn());
    for (const char* layer : {"headline", "art", "qr", "ticket"}) {
        desk.document().select({layer});
        for (QWidget* widget : studio.findChildren<QWidget*>()) {
            const bool control =
                widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                (widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox") ||
                 widget->inherits("QComboBox") || widget->inherits("QAbstractButton") ||
                 widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractItemView"));
            const bool inner = widget->parentWidget() != nullptr &&
                               (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                widget->parentWidget()->inherits("QComboBox"));
            if (!control || inner) {
                continue;
            }
            auto* button = qobject_cast<QAbstractButton*>(widget);
            const QString name = button != nullptr && widget->accessibleName().isEmpty()
                                     ? button->text()
                                     : widget->accessibleName();
            EXPECT_FALSE(name.isEmpty())
                << widget->metaObject()->className() << " with " << layer << " chosen";
        }
    }
}

TEST_F(StudioLook, TheCanvasShowsWhatIsPrinted)
{
    desk.world().shop().enrol("李阿姨");
    StudioWindow& studio = desk.open(desk.addOwn());
    ASSERT_TRUE(waitFor([&] { return !studio.presenter()->source().people.empty(); }));
    ASSERT_TRUE(waitFor([&] { return studio.presenter()->pictures().isComplete(); }));
    studio.setSimple(true); // no handles or margins over it
    CanvasView& canvas = *studio.canvas();
    const PosterSource& source = studio.presenter()->source();
    render::PosterPainter painter(desk.document().now(),
                                  desk.shelf().find(studio.presenter()->id())->assets, {});
    const auto printed =
        painter.picture(shownFieldsOf(source, &source.people.front(), words::Language::Zh));
    ASSERT_TRUE(printed.ok());
    const QRectF page = canvas.viewportTransform().mapRect(QRectF(0, 0, 105, 148));
    const QRect pixels(page.topLeft().toPoint(), page.size().toSize());
    const QImage shown =
        canvas.viewport()->grab(pixels).toImage().convertToFormat(QImage::Format_RGB32);
    const QImage wanted =
        printed->image.scaled(shown.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double away = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb a = shown.pixel(x, y);
            const QRgb b = wanted.pixel(x, y);
            away += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                    std::abs(qBlue(a) - qBlue(b));
        }
    }
    away /= 3.0 * shown.width() * shown.height();
    RecordProperty("mean_distance", std::to_string(away));
    EXPECT_LT(away, 6) << "mean distance of a channel, of 255";
}

} // namespace
} // namespace linli::ui
