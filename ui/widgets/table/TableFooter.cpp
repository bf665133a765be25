// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/TableFooter.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/table/TableHost.h"

#include <QHBoxLayout>

namespace linli::ui {

TableHost* tableHostOf(const QWidget& widget)
{
    return dynamic_cast<TableHost*>(widget.window());
}

TableFooter::TableFooter(QWidget* parent)
    : QWidget(parent), m_columns(new Button(ButtonKind::Quiet, QStringLiteral("list"), this)),
      m_export(new Button(ButtonKind::Quiet, QStringLiteral("download"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 0);
    row->setSpacing(4);
    row->addStretch(1);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    m_columns->setObjectName(QStringLiteral("listColumns"));
    m_export->setObjectName(QStringLiteral("listExport"));
    connect(m_columns, &QAbstractButton::clicked, this, &TableFooter::columnsPressed);
    connect(m_export, &QAbstractButton::clicked, this, &TableFooter::exportPressed);
    onLanguage(this, [this] {
        m_columns->setText(tr("Columns"));
        m_export->setText(tr("Export …"));
        m_export->setToolTip(tr("This list as it is shown, for Excel, as CSV or PDF, or on paper "
                                "(Ctrl+E)"));
    });
    hide();
}

QPoint TableFooter::menuPlace() const
{
    return m_columns->mapToGlobal(QPoint(0, 0));
}

} // namespace linli::ui
