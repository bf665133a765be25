// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/InviteTreeView.h"

#include "ui/language/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace linli::ui {

InviteTreeView::InviteTreeView(QWidget* parent)
    : QStackedWidget(parent), m_tree(new QTreeWidget(this)),
      m_alone(new EmptyState(QStringLiteral("hierarchy-2"), this))
{
    addWidget(m_tree);
    addWidget(m_alone);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setColumnCount(2);
    const auto openItem = [this](QTreeWidgetItem* item) {
        Q_EMIT opened(item->data(0, Qt::UserRole).toString());
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, openItem);
    connect(m_tree, &QTreeWidget::itemActivated, this, openItem); // Enter
    connect(m_alone, &EmptyState::actionPressed, this, &InviteTreeView::postersWanted);
    onLanguage(this, [this] {
        m_tree->setAccessibleName(tr("Who brought whom"));
        m_alone->setTexts(tr("Nobody has brought a neighbour yet. Give a neighbour her poster."),
                          tr("Print posters"));
    });
}

void InviteTreeView::setTree(const usecases::InviteTree& tree)
{
    m_tree->clear();
    std::vector<QTreeWidgetItem*> items;
    items.reserve(tree.nodes.size());
    for (const usecases::InviteNode& node : tree.nodes) {
        auto* item = node.parent < 0
                         ? new QTreeWidgetItem(m_tree)
                         : new QTreeWidgetItem(items.at(static_cast<std::size_t>(node.parent)));
        item->setText(0, text(node.name));
        item->setText(1, node.below > 0 ? tr("brought %n", "", node.below) : QString());
        item->setForeground(1, tokens().quiet);
        item->setData(0, Qt::UserRole, text(node.member.text()));
        item->setExpanded(node.depth < 2);
        items.push_back(item);
    }
    setCurrentWidget(tree.nodes.empty() ? static_cast<QWidget*>(m_alone) : m_tree);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
}

} // namespace linli::ui
