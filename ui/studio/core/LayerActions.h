// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Arrange.h"
#include "ui/studio/core/StudioDocument.h"

namespace linli::ui {

/// What can be done to the chosen layers, each one step that can be undone. Layers that are locked
/// are left alone (but for unlocking). False: there was nothing to do.
class LayerActions : public QObject
{
    Q_OBJECT
  public:
    explicit LayerActions(StudioDocument& document, QObject* parent = nullptr);

    bool remove();
    bool duplicate();
    bool group();
    bool ungroup();
    bool align(poster::AlignTo side);
    bool distribute(poster::Axis axis);
    bool reorder(poster::OrderStep step);
    bool moveInto(const poster::LayerIds& ids, const std::string& group, std::size_t index);
    /// Rows of nudges become one step.
    bool nudge(double dx, double dy);
    bool setLocked(const poster::LayerIds& ids, bool locked);
    bool setHidden(const poster::LayerIds& ids, bool hidden);
    bool rename(const std::string& id, const QString& label);
    void selectAll();
    /// New layers on the page or in the group one works in; they are chosen.
    bool insert(const QString& name, std::vector<poster::Layer> layers);

  private:
    /// What is chosen and may be changed.
    [[nodiscard]] poster::LayerIds free() const;
    StudioDocument& m_document;
};

} // namespace linli::ui
