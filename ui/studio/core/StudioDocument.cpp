// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/StudioDocument.h"

#include <algorithm>

namespace linli::ui {

StudioDocument::StudioDocument(QObject* parent) : QObject(parent)
{
    m_now.document = std::make_shared<const poster::PosterDocument>();
    m_stack.setUndoLimit(500);
    connect(&m_stack, &QUndoStack::cleanChanged, this, &StudioDocument::savedChanged);
}

StudioDocument::~StudioDocument()
{
    // The stack tells of its end; whoever listened may be half gone by then.
    disconnect(&m_stack, nullptr, this, nullptr);
}

void StudioDocument::open(poster::PosterDocument document, bool saved)
{
    m_start = {};
    m_scope.clear();
    m_saved = saved;
    m_now = {std::make_shared<const poster::PosterDocument>(std::move(document)), {}};
    m_stack.clear();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
    Q_EMIT savedChanged();
}

void StudioDocument::markSaved()
{
    m_saved = true;
    m_stack.setClean();
    Q_EMIT savedChanged();
}

void StudioDocument::show(const StudioMoment& moment)
{
    m_now = moment;
    dropGoneLayers();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

/// A scope or a choice that is not there any more (undo of a paste, delete).
void StudioDocument::dropGoneLayers()
{
    if (!m_scope.empty() && poster::layerOf(now(), m_scope) == nullptr) {
        m_scope.clear();
    }
    std::erase_if(m_now.selection,
                  [this](const std::string& id) { return poster::layerOf(now(), id) == nullptr; });
}

void StudioDocument::push(const QString& name, const QString& mergeKey, StudioMoment after)
{
    m_stack.push(new DocumentStep(name, mergeKey, m_now, std::move(after),
                                  [this](const StudioMoment& moment) { show(moment); }));
}

bool StudioDocument::change(const QString& name, const Edit& edit, const QString& mergeKey)
{
    dropGesture();
    poster::PosterDocument next = now();
    if (!edit(next)) {
        return false;
    }
    push(name, mergeKey,
         {std::make_shared<const poster::PosterDocument>(std::move(next)), m_now.selection});
    return true;
}

bool StudioDocument::changeAndChoose(
    const QString& name, const std::function<poster::LayerIds(poster::PosterDocument&)>& edit)
{
    dropGesture();
    poster::PosterDocument next = now();
    poster::LayerIds chosen = edit(next);
    if (chosen.empty()) {
        return false;
    }
    push(name, {},
         {std::make_shared<const poster::PosterDocument>(std::move(next)), std::move(chosen)});
    return true;
}

void StudioDocument::beginGesture()
{
    m_start = m_now;
}

void StudioDocument::tryGesture(const Edit& edit)
{
    if (!isGesturing()) {
        return;
    }
    poster::PosterDocument next = *m_start.document;
    const bool differs = edit(next);
    m_now.document = differs ? std::make_shared<const poster::PosterDocument>(std::move(next))
                             : m_start.document;
    Q_EMIT changed();
}

bool StudioDocument::endGesture(const QString& name)
{
    if (!isGesturing()) {
        return false;
    }
    StudioMoment after = m_now;
    m_now = std::exchange(m_start, {});
    if (after.document == m_now.document) {
        Q_EMIT changed(); // what waited for the end of the drag goes on
        return false;
    }
    push(name, {}, std::move(after));
    return true;
}

void StudioDocument::dropGesture()
{
    if (isGesturing()) {
        show(std::exchange(m_start, {}));
    }
}

void StudioDocument::select(poster::LayerIds ids)
{
    if (ids == m_now.selection) {
        return;
    }
    m_now.selection = std::move(ids);
    dropGoneLayers();
    Q_EMIT selectionChanged();
}

void StudioDocument::enter(const std::string& group)
{
    if (m_scope == group) {
        return;
    }
    m_scope = group;
    dropGoneLayers();
    Q_EMIT selectionChanged();
}

} // namespace linli::ui
