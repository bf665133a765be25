// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ShowList.h"

#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QTimer>

namespace linli::ui {

ShowList::ShowList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void ShowList::show(const campaign::Campaign& campaign, const campaign::ShowClock& clock)
{
    if (m_shown.show == campaign.show) {
        return; // the clock alone moves nothing here
    }
    m_shown = campaign;
    clearLayout(m_column);
    for (std::size_t i = 0; i < campaign.show.size(); ++i) {
        m_column->addWidget(rowOf(campaign, clock, i));
    }
    m_column->addStretch(1);
}

QWidget* ShowList::rowOf(const campaign::Campaign& campaign,
                         const campaign::ShowClock& clock,
                         std::size_t item)
{
    const campaign::ShowItem& one = campaign.show[item];
    const bool current = clock.current == item;
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    auto* planned = new TextLabel(current ? TextStyle::Strong : TextStyle::Body,
                                  current ? Role::Accent : Role::Quiet, row);
    planned->setText(clockOf(plannedTimes(campaign)[item].from));
    line->addWidget(planned);
    auto* title = new TextLabel(current ? TextStyle::Strong : TextStyle::Body,
                                one.endedAt || one.skipped ? Role::Quiet : Role::Ink, row);
    title->setElided(true);
    title->setText(one.skipped ? tr("%1 (skipped)").arg(text(one.title)) : text(one.title));
    line->addWidget(title, 1);
    auto* real = new TextLabel(TextStyle::Note, Role::Quiet, row);
    real->setText(one.startedAt ? tr("%1 began").arg(clockOf(*one.startedAt))
                                : tr("%n min", nullptr, int(one.minutes)));
    line->addWidget(real);
    if (!one.startedAt) {
        auto* skip = new Button(ButtonKind::Row, row);
        skip->setText(one.skipped ? tr("Do it after all") : tr("Skip"));
        skip->setAccessibleName(skip->text() + QStringLiteral(": ") + text(one.title));
        connect(skip, &QAbstractButton::clicked, this, [this, item, on = !one.skipped] {
            QTimer::singleShot(0, this, [this, item, on] { Q_EMIT skipAsked(item, on); });
        });
        line->addWidget(skip);
    }
    return row;
}

} // namespace linli::ui
