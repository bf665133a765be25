// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace linli::ui {

/// The whole poster at one moment, and what was chosen then. Never written to, so sharing is free.
struct StudioMoment
{
    std::shared_ptr<const poster::PosterDocument> document;
    poster::LayerIds selection;
};

/// One step of the studio: the moments before and after. A poster is some kilobytes, so keeping
/// both whole is cheaper than being clever, and undo gives back exactly what was there.
class DocumentStep final : public QUndoCommand
{
  public:
    using Show = std::function<void(const StudioMoment&)>;
    /// Steps with the same key (not empty) that follow each other quickly become one.
    DocumentStep(
        const QString& name, QString mergeKey, StudioMoment before, StudioMoment after, Show show);

    void undo() override { m_show(m_before); }
    void redo() override { m_show(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;

  private:
    QString m_mergeKey;
    StudioMoment m_before;
    StudioMoment m_after;
    Show m_show;
    QElapsedTimer m_age; ///< since the last step that became part of this one
};

} // namespace linli::ui
