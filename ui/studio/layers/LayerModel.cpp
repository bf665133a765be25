// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/layers/LayerModel.h"

#include "itemmodels/RowSteps.h"
#include "ui/studio/core/LayerLabels.h"

#include <QMimeData>

#include <algorithm>

namespace linli::ui {

namespace {

const QString kType = QStringLiteral("application/x-linli-layer-ids");

std::vector<std::string> keysOf(const std::vector<LayerRow>& rows)
{
    std::vector<std::string> keys;
    for (const LayerRow& row : rows) {
        keys.push_back(row.id);
    }
    return keys;
}

/// Something a check found inside a closed group shows on the group.
bool holdsAny(const poster::Layer& layer, const std::vector<std::string>& ids)
{
    if (std::find(ids.begin(), ids.end(), layer.id) != ids.end()) {
        return true;
    }
    const auto* group = std::get_if<poster::GroupShape>(&layer.shape);
    return group != nullptr &&
           std::any_of(group->layers.begin(), group->layers.end(),
                       [&](const poster::Layer& inner) { return holdsAny(inner, ids); });
}

} // namespace

LayerModel::LayerModel(QObject* parent) : QAbstractListModel(parent)
{
}

void LayerModel::addRows(std::vector<LayerRow>& rows,
                         const std::vector<poster::Layer>& layers,
                         const std::string& group,
                         int depth) const
{
    for (std::size_t i = layers.size(); i-- > 0;) {
        const poster::Layer& layer = layers[i];
        const auto* inner = std::get_if<poster::GroupShape>(&layer.shape);
        const bool open = inner != nullptr && m_open.contains(layer.id);
        rows.push_back({layer.id, group, labelOf(layer), kindOf(layer), iconOf(layer), depth, i,
                        inner != nullptr, open, !layer.visible, layer.locked,
                        holdsAny(layer, m_troubled)});
        if (open) {
            addRows(rows, inner->layers, layer.id, depth + 1);
        }
    }
}

std::vector<LayerRow> LayerModel::rowsOf(const poster::PosterDocument& document) const
{
    std::vector<LayerRow> rows;
    addRows(rows, document.layers, {}, 0);
    return rows;
}

void LayerModel::apply(const poster::PosterDocument& document,
                       const std::vector<std::string>& troubled)
{
    m_document = document;
    m_troubled = troubled;
    const std::vector<LayerRow> next = rowsOf(document);
    using itemmodels::RowStep;
    for (const RowStep& step : itemmodels::rowSteps(keysOf(m_rows), keysOf(next))) {
        const auto at = m_rows.begin() + step.at;
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows({}, step.at, step.at + step.count - 1);
            m_rows.erase(at, at + step.count);
            endRemoveRows();
        } else if (step.kind == RowStep::Kind::Insert) {
            beginInsertRows({}, step.at, step.at + step.count - 1);
            m_rows.insert(at, next.begin() + step.source, next.begin() + step.source + step.count);
            endInsertRows();
        } else {
            const int target = step.target > step.at ? step.target + 1 : step.target;
            beginMoveRows({}, step.at, step.at, {}, target);
            LayerRow moved = std::move(*at);
            m_rows.erase(at);
            m_rows.insert(m_rows.begin() + step.target, std::move(moved));
            endMoveRows();
        }
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (!(m_rows[i] == next[i])) {
            m_rows[i] = next[i];
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

void LayerModel::setOpen(const std::string& group, bool open)
{
    if (open ? m_open.insert(group).second : m_open.erase(group) > 0) {
        apply(poster::PosterDocument(m_document), std::vector<std::string>(m_troubled));
    }
}

void LayerModel::reveal(const std::string& id)
{
    std::string around;
    poster::walk(m_document, [&](const poster::LayerVisit& visit) {
        if (visit.layer.id == id) {
            around = std::string(visit.group);
        }
    });
    if (!around.empty()) {
        reveal(around);
        setOpen(around, true);
    }
}

const LayerRow* LayerModel::rowAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_rows[std::size_t(row)] : nullptr;
}

int LayerModel::rowOf(const std::string& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const LayerRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LayerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LayerModel::data(const QModelIndex& index, int role) const
{
    const LayerRow* row = rowAt(index.row());
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row->label;
    case IdRole:
        return QString::fromStdString(row->id);
    case Qt::AccessibleTextRole: {
        QStringList words{row->kind, row->label};
        if (row->isHidden) {
            words += tr("hidden");
        }
        if (row->isLocked) {
            words += tr("locked");
        }
        if (row->isTroubled) {
            words += tr("something to mend");
        }
        return words.join(u", ");
    }
    default:
        return {};
    }
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const LayerRow* row = rowAt(index.row());
    if (row == nullptr || role != Qt::EditRole) {
        return false;
    }
    Q_EMIT renamed(QString::fromStdString(row->id), value.toString());
    return true;
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const
{
    const LayerRow* row = rowAt(index.row());
    if (row == nullptr) {
        return Qt::ItemIsDropEnabled; // between the rows
    }
    const Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return row->isGroup ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList LayerModel::mimeTypes() const
{
    return {kType};
}

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes) {
        ids.prepend(index.data(IdRole).toString()); // from the back, as the document counts
    }
    auto* mime = new QMimeData;
    mime->setData(kType, ids.join(QLatin1Char('\n')).toUtf8());
    return mime;
}

bool LayerModel::dropMimeData(
    const QMimeData* mime, Qt::DropAction, int row, int, const QModelIndex& parent)
{
    const QStringList ids =
        QString::fromUtf8(mime->data(kType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (ids.isEmpty()) {
        return false;
    }
    if (const LayerRow* onto = rowAt(parent.row()); parent.isValid() && onto != nullptr) {
        const poster::Layer* group = poster::layerOf(m_document, onto->id);
        const auto& inner = std::get<poster::GroupShape>(group->shape).layers;
        Q_EMIT moveAsked(ids, QString::fromStdString(onto->id), int(inner.size()));
        return false; // the view must not remove what the document will move
    }
    const LayerRow* below = rowAt(row);
    if (below == nullptr) {
        Q_EMIT moveAsked(ids, QString(), 0);
    } else { // in front of the row below
        Q_EMIT moveAsked(ids, QString::fromStdString(below->group), int(below->index) + 1);
    }
    return false;
}

} // namespace linli::ui
