// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/StudioDesk.h"

#include "domain/poster/edit/Making.h"
#include "render/posters/format/TemplateWriter.h"
#include "ui/studio/StudioCommands.h"
#include "ui/studio/canvas/CanvasView.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace linli::ui {

StudioDesk::StudioDesk()
{
    m_desk.ownFolder = m_home.filePath(QStringLiteral("shop.templates"));
    m_world.context().posterDesk = &m_desk;
}

StudioDesk::~StudioDesk()
{
    crash();
}

void StudioDesk::crash()
{
    delete m_studio.data();
}

QString StudioDesk::addOwn(const QString& from)
{
    const Result<QString> id = shelf().duplicate(from, "草莓季", "Strawberries");
    EXPECT_TRUE(id.ok());
    return id.ok() ? *id : QString();
}

QString StudioDesk::add(const poster::PosterDocument& document)
{
    const Result<QString> id = shelf().adopt({render::writeTemplate(document), {}});
    EXPECT_TRUE(id.ok()) << (id.ok() ? "" : id.error().parameter("field"));
    return id.ok() ? *id : QString();
}

StudioWindow& StudioDesk::open(const QString& id, bool simple)
{
    m_studio = new StudioWindow(m_world.context(), id, false);
    QSignalSpy opened(m_studio->presenter(), &StudioPresenter::opened);
    m_studio->setSimple(simple);
    m_studio->resize(1280, 860);
    m_studio->show();
    EXPECT_TRUE(waitFor([&] { return opened.count() == 1; }));
    EXPECT_TRUE(waitFor([this] { return m_studio->presenter()->pictures().isComplete(); }));
    return *m_studio;
}

QByteArray StudioDesk::json()
{
    return render::writeTemplate(document().now());
}

poster::Box StudioDesk::boxOf(const std::string& id)
{
    const auto place = poster::placementOf(document().now(), id);
    EXPECT_TRUE(place.has_value()) << id;
    return place ? place->box : poster::Box();
}

QPoint StudioDesk::at(double x, double y)
{
    return m_studio->canvas()->viewportTransform().map(QPointF(x, y)).toPoint();
}

void StudioDesk::press(double x, double y, Qt::KeyboardModifiers keys)
{
    QTest::mouseClick(m_studio->canvas()->viewport(), Qt::LeftButton, keys, at(x, y));
}

void StudioDesk::drag(
    double fromX, double fromY, double toX, double toY, Qt::KeyboardModifiers keys)
{
    QWidget* viewport = m_studio->canvas()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, keys, at(fromX, fromY));
    for (int step = 1; step <= 4; ++step) {
        const QPoint to = at(fromX + (toX - fromX) * step / 4, fromY + (toY - fromY) * step / 4);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, keys);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, keys, at(toX, toY));
}

void StudioDesk::trigger(int command)
{
    m_studio->commands()->action(static_cast<StudioCommand>(command))->trigger();
}

poster::PosterDocument plainPoster()
{
    poster::PosterDocument document =
        poster::blankDocument({poster::PageUnit::Millimetre, 105, 148, 3, 5, 300});
    document.id = "plain";
    document.nameZh = "白纸";
    document.nameEn = "Plain";
    const auto box = [&](const char* id, const poster::Box& place, poster::Colour colour) {
        poster::Layer layer;
        layer.id = id;
        layer.frame.box = place;
        layer.shape = poster::RectShape{{{colour}, 90}, {}, 0};
        document.layers.push_back(layer);
    };
    box("a", {10, 10, 20, 10}, {217, 72, 15, 255});
    box("b", {40, 30, 10, 10}, {25, 113, 194, 255});
    box("c", {60, 90, 30, 20}, {36, 122, 53, 255});
    poster::Layer text = poster::newText(document.page, "和{inviter.name}做邻居");
    text.id = "t";
    text.frame.box = {10, 120, 60, 10};
    std::get<poster::TextShape>(text.shape).style.size = 5;
    std::get<poster::TextShape>(text.shape).style.minimumSize = 3;
    document.layers.push_back(text);
    return document;
}

} // namespace linli::ui
