// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/layers/LayerPanel.h"

#include "ui/studio/core/LayerActions.h"
#include "ui/studio/layers/LayerDelegate.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

LayerPanel::LayerPanel(StudioDocument& document, LayerActions& actions, QWidget* parent)
    : QWidget(parent), m_document(document), m_actions(actions), m_model(new LayerModel(this)),
      m_list(new QListView(this)), m_title(new TextLabel(TextStyle::Strong, Role::Ink, this))
{
    auto* delegate = new LayerDelegate(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDropIndicatorShown(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(&document, &StudioDocument::changed, this, &LayerPanel::show);
    connect(&document, &StudioDocument::selectionChanged, this, &LayerPanel::showChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LayerPanel::takeChoice);
    connect(delegate, &LayerDelegate::partPressed, this,
            [this](const QModelIndex& index, int part) {
                pressed(index.data(LayerModel::IdRole).toString().toStdString(), part);
            });
    connect(m_model, &LayerModel::renamed, this, [this](const QString& id, const QString& label) {
        m_actions.rename(id.toStdString(), label);
    });
    connect(
        m_model, &LayerModel::moveAsked, this,
        [this](const QStringList& ids, const QString& group, int index) {
            poster::LayerIds moved;
            for (const QString& id : ids) {
                moved.push_back(id.toStdString());
            }
            m_actions.moveInto(moved, group.toStdString(), std::size_t(index));
        },
        Qt::QueuedConnection); // the view is still in its drop
    onTheme(this, [this] { m_list->doItemsLayout(); });
    onLanguage(this, [this] {
        m_title->setText(tr("Layers"));
        m_list->setAccessibleName(tr("Layers"));
        m_list->setToolTip(tr("Drag to change the order. F2 gives a name."));
        show();
    });
}

void LayerPanel::setTroubled(std::vector<std::string> ids)
{
    m_troubled = std::move(ids);
    show();
}

void LayerPanel::show()
{
    if (m_document.isGesturing()) {
        return; // names and order do not change while something is dragged
    }
    m_showing = true;
    m_model->apply(m_document.now(), m_troubled);
    m_showing = false;
    showChoice();
}

void LayerPanel::showChoice()
{
    const poster::LayerIds& chosen = m_document.selection();
    m_showing = true;
    for (const std::string& id : chosen) {
        m_model->reveal(id);
    }
    QItemSelection rows;
    for (const std::string& id : chosen) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            rows.select(m_model->index(row), m_model->index(row));
        }
    }
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty()) {
        const QModelIndex last = m_model->index(m_model->rowOf(chosen.back()));
        m_list->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_list->scrollTo(last);
    }
    m_showing = false;
}

void LayerPanel::takeChoice()
{
    if (m_showing) {
        return;
    }
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& a, const QModelIndex& b) { return a.row() > b.row(); });
    poster::LayerIds ids;
    for (const QModelIndex& row : rows) {
        ids.push_back(row.data(LayerModel::IdRole).toString().toStdString());
    }
    if (const auto group = poster::commonGroup(m_document.now(), ids)) {
        m_document.enter(*group); // so that the canvas can take it too
    }
    m_document.select(std::move(ids));
}

void LayerPanel::pressed(const std::string& id, int what)
{
    const LayerRow row = *m_model->rowAt(m_model->rowOf(id));
    if (what == LayerDelegate::Arrow) {
        m_showing = true;
        m_model->setOpen(id, !row.isOpen);
        m_showing = false;
    } else if (what == LayerDelegate::Lock) {
        m_actions.setLocked({id}, !row.isLocked);
    } else {
        m_actions.setHidden({id}, !row.isHidden);
    }
}

void LayerPanel::renameChosen()
{
    m_list->setFocus();
    m_list->edit(m_list->currentIndex());
}

} // namespace linli::ui
