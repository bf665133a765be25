// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/LayerActions.h"

#include "domain/poster/edit/Frames.h"
#include "domain/poster/edit/Grouping.h"
#include "domain/poster/edit/Making.h"
#include "domain/poster/edit/Picking.h"
#include "domain/poster/edit/Shapes.h"
#include "ui/studio/core/LayerLabels.h"

#include <algorithm>

namespace linli::ui {

using poster::LayerIds;
using poster::PosterDocument;

LayerActions::LayerActions(StudioDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
}

LayerIds LayerActions::free() const
{
    LayerIds ids = poster::withoutNested(m_document.now(), m_document.selection());
    poster::walk(m_document.now(), [&](const poster::LayerVisit& visit) {
        if (visit.locked) {
            std::erase(ids, visit.layer.id);
        }
    });
    return ids;
}

bool LayerActions::remove()
{
    return m_document.change(tr("Delete"), [ids = free()](PosterDocument& document) {
        return poster::removeLayers(document, ids);
    });
}

bool LayerActions::duplicate()
{
    const poster::Page& page = m_document.now().page;
    const double by = std::min(page.width, page.height) / 40;
    return m_document.changeAndChoose(tr("Duplicate"),
                                      [ids = free(), by](PosterDocument& document) {
                                          return poster::duplicate(document, ids, {by, by});
                                      });
}

bool LayerActions::group()
{
    return m_document.changeAndChoose(tr("Group"), [ids = free()](PosterDocument& document) {
        const std::string id = poster::group(document, ids);
        return id.empty() ? LayerIds() : LayerIds{id};
    });
}

bool LayerActions::ungroup()
{
    return m_document.changeAndChoose(tr("Ungroup"), [ids = free()](PosterDocument& document) {
        LayerIds all;
        for (const std::string& id : ids) {
            const LayerIds inner = poster::ungroup(document, id);
            all.insert(all.end(), inner.begin(), inner.end());
        }
        return all;
    });
}

bool LayerActions::align(poster::AlignTo side)
{
    return m_document.change(tr("Align"), [ids = free(), side](PosterDocument& document) {
        return poster::align(document, ids, side);
    });
}

bool LayerActions::distribute(poster::Axis axis)
{
    return m_document.change(tr("Distribute"), [ids = free(), axis](PosterDocument& document) {
        return poster::distribute(document, ids, axis);
    });
}

bool LayerActions::reorder(poster::OrderStep step)
{
    return m_document.change(tr("Order"), [ids = free(), step](PosterDocument& document) {
        return poster::reorder(document, ids, step);
    });
}

bool LayerActions::moveInto(const LayerIds& ids, const std::string& group, std::size_t index)
{
    return m_document.change(tr("Order"), [&](PosterDocument& document) {
        const PosterDocument before = document;
        return poster::moveInto(document, ids, group, index) && !(document == before);
    });
}

bool LayerActions::nudge(double dx, double dy)
{
    const LayerIds ids = free();
    QString key = QStringLiteral("nudge");
    for (const std::string& id : ids) {
        key += QLatin1Char('|') + QString::fromStdString(id);
    }
    return m_document.change(
        tr("Move"),
        [&](PosterDocument& document) {
            return poster::moveBy(document, ids, {dx, dy});
        },
        key);
}

bool LayerActions::setLocked(const LayerIds& ids, bool locked)
{
    return m_document.change(locked ? tr("Lock") : tr("Unlock"), [&](PosterDocument& document) {
        return poster::editLayers(document, ids, [locked](poster::Layer& layer) {
            return poster::assign(layer.locked, locked);
        });
    });
}

bool LayerActions::setHidden(const LayerIds& ids, bool hidden)
{
    return m_document.change(hidden ? tr("Hide") : tr("Show"), [&](PosterDocument& document) {
        return poster::editLayers(document, ids, [hidden](poster::Layer& layer) {
            return poster::assign(layer.visible, !hidden);
        });
    });
}

bool LayerActions::rename(const std::string& id, const QString& label)
{
    return m_document.change(tr("Rename"), [&](PosterDocument& document) {
        return poster::editLayers(
            document, {id}, [&](poster::Layer& layer) { return setLabel(layer, label.trimmed()); });
    });
}

void LayerActions::selectAll()
{
    m_document.select(poster::takeable(m_document.now(), m_document.scope()));
}

bool LayerActions::insert(const QString& name, std::vector<poster::Layer> layers)
{
    return m_document.changeAndChoose(name, [&](PosterDocument& document) {
        const auto place = poster::placementOf(document, m_document.scope());
        for (poster::Layer& layer : layers) { // made for the page; the group counts from itself
            if (place) {
                const poster::Box box =
                    poster::resolve(layer.frame, poster::pageBox(document.page));
                poster::reframe(layer, box, place->box);
            }
        }
        return poster::insertLayers(document, std::move(layers), m_document.scope());
    });
}

} // namespace linli::ui
