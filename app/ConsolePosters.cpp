// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the composition root that gives posters their shelf.
#include "app/CompositionRoot.h"
#include "app/shared/posters/TemplateFiles.h"
#include "usecases/ports/Clock.h"

namespace linli::app {

ui::PosterDesk CompositionRoot::posterDesk() const
{
    ui::PosterDesk desk;
    desk.ownFolder = templatesFolder(QString::fromStdString(m_file));
    const render::TemplateShelf shelf(desk.ownFolder);
    desk.importTemplate = [shelf](const QString& file) { return app::importTemplate(shelf, file); };
    desk.exportTemplate = [shelf](const QString& id, const QString& file) {
        return app::exportTemplate(shelf, id, file);
    };
    if (m_desk) {
        desk.wordRefusal = [lint = &*m_desk, clock = m_clock.get()](
                               const poster::PosterDocument& document,
                               const poster::PosterFields& fields, bool chinese) {
            return app::wordRefusal(*lint, document, fields, BusinessDay::of(clock->now()),
                                    chinese);
        };
    }
    return desk;
}

} // namespace linli::app
