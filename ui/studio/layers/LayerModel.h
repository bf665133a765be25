// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

#include <QAbstractListModel>

#include <set>

namespace linli::ui {

/// One line of the layer list.
struct LayerRow
{
    std::string id;
    std::string group; ///< around it; empty: the page
    QString label;
    QString kind;
    QString icon;
    int depth = 0;
    std::size_t index = 0; ///< among its siblings, from the back
    bool isGroup = false;
    bool isOpen = false;
    bool isHidden = false;
    bool isLocked = false;
    bool isTroubled = false;
    bool operator==(const LayerRow&) const = default;
};

/// The layers from the front to the back, as people read a pile from the top; groups can be opened.
/// apply() changes only the rows that differ. Dragged rows tell where they want to go; the document
/// decides.
class LayerModel : public QAbstractListModel
{
    Q_OBJECT
  public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        RowRole, ///< const LayerRow*
    };
    explicit LayerModel(QObject* parent = nullptr);

    void apply(const poster::PosterDocument& document, const std::vector<std::string>& troubled);
    void setOpen(const std::string& group, bool open);
    [[nodiscard]] const LayerRow* rowAt(int row) const;
    [[nodiscard]] int rowOf(const std::string& id) const;
    /// Opens the groups around a layer, so that its row is there.
    void reveal(const std::string& id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* mime,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;

  Q_SIGNALS:
    void renamed(const QString& id, const QString& label);
    /// Before the sibling at `index` from the back; an empty group is the page.
    void moveAsked(const QStringList& ids, const QString& group, int index);

  private:
    [[nodiscard]] std::vector<LayerRow> rowsOf(const poster::PosterDocument& document) const;
    void addRows(std::vector<LayerRow>& rows,
                 const std::vector<poster::Layer>& layers,
                 const std::string& group,
                 int depth) const;

    poster::PosterDocument m_document;
    std::vector<LayerRow> m_rows;
    std::set<std::string> m_open;
    std::vector<std::string> m_troubled;
};

} // namespace linli::ui
