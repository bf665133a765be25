// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/ImportDesk.h"

#include <QAbstractTableModel>
#include <QHash>

namespace linli::ui {

/// The file as it stands, each refused cell marked with why and what is allowed.
class FileGrid : public QAbstractTableModel
{
    Q_OBJECT
  public:
    explicit FileGrid(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void show(const FileRows& rows, const usecases::imports::ImportResult& result);
    /// The first marked cell, or an invalid index.
    [[nodiscard]] QModelIndex firstMarked() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString noteOf(const QModelIndex& index) const;

    FileRows m_rows;
    QHash<std::pair<qint64, int>, QString> m_notes; ///< by row number and column; -1 = whole row
};

} // namespace linli::ui
