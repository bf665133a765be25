// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "ui/context/PosterDesk.h"
#include "ui/pagekit/PageShop.h"
#include "ui/studio/StudioWindow.h"

#include <QPointer>
#include <QTemporaryDir>

namespace linli::ui {

/// A shop with a shelf of its own and one studio on a copy of a template that ships.
class StudioDesk
{
  public:
    StudioDesk();
    ~StudioDesk();

    [[nodiscard]] PageShop& world() { return m_world; }
    [[nodiscard]] render::TemplateShelf shelf() const
    {
        return render::TemplateShelf(m_desk.ownFolder);
    }
    [[nodiscard]] QString folder() const { return m_desk.ownFolder; }
    /// The id of a copy of card-a6 among the shop's own.
    [[nodiscard]] QString addOwn(const QString& from = QStringLiteral("card-a6"));
    /// One's own template as it is given.
    [[nodiscard]] QString add(const poster::PosterDocument& document);
    /// Opens a studio and waits until it is ready; full unless `simple`.
    StudioWindow& open(const QString& id, bool simple = false);
    [[nodiscard]] StudioWindow& studio() { return *m_studio; }
    [[nodiscard]] bool isClosed() const { return m_studio.isNull(); }
    /// As after a crash: the window is gone and nothing was said.
    void crash();

    [[nodiscard]] StudioDocument& document() { return m_studio->presenter()->document(); }
    /// The poster as it would be written.
    [[nodiscard]] QByteArray json();
    /// Where the layer is on the page.
    [[nodiscard]] poster::Box boxOf(const std::string& id);
    /// A place on the page in the canvas's pixels.
    [[nodiscard]] QPoint at(double x, double y);
    /// Presses at one place of the page, moves in steps, lets go at the other.
    void drag(double fromX, double fromY, double toX, double toY, Qt::KeyboardModifiers keys = {});
    void press(double x, double y, Qt::KeyboardModifiers keys = {});
    void trigger(int command);

  private:
    PageShop m_world;
    QTemporaryDir m_home;
    PosterDesk m_desk;
    QPointer<StudioWindow> m_studio;
};

/// An A6 page with three boxes a (10,10 20×10), b (40,30 10×10), c (60,90 30×20) and a text t.
[[nodiscard]] poster::PosterDocument plainPoster();

} // namespace linli::ui
