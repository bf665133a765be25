// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tags/BulkBar.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace linli::ui {

BulkBar::BulkBar(QWidget* parent)
    : QWidget(parent), m_count(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_tags(new Button(ButtonKind::Secondary, QStringLiteral("tag"), this)),
      m_all(new Button(ButtonKind::Quiet, this)), m_done(new Button(ButtonKind::Quiet, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_count);
    row->addWidget(m_tags);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_done);
    m_count->setObjectName(QStringLiteral("bulkCount"));
    m_tags->setObjectName(QStringLiteral("bulkTags"));
    m_all->setObjectName(QStringLiteral("bulkAll"));
    m_done->setObjectName(QStringLiteral("bulkDone"));
    connect(m_tags, &QAbstractButton::clicked, this, &BulkBar::tagsPressed);
    connect(m_all, &QAbstractButton::clicked, this, &BulkBar::allPressed);
    connect(m_done, &QAbstractButton::clicked, this, &BulkBar::donePressed);
    onLanguage(this, [this] { write(); });
}

void BulkBar::setCounts(qsizetype chosen, qint64 total, bool all)
{
    m_chosen = chosen;
    m_total = total;
    m_allMeant = all;
    write();
}

void BulkBar::write()
{
    const int meant = static_cast<int>(m_allMeant ? m_total : m_chosen);
    m_count->setText(tr("%n chosen", "", meant));
    m_tags->setText(tr("Tags …"));
    m_tags->setEnabled(meant > 0);
    m_all->setText(tr("All %n in the list", "", static_cast<int>(m_total)));
    m_all->setEnabled(!m_allMeant && m_total > 0);
    m_done->setText(tr("Done"));
}

} // namespace linli::ui
