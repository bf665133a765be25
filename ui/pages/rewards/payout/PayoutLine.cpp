// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/payout/PayoutLine.h"

#include "ui/language/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/reports/PayoutSheet.h"
#include "usecases/views/RewardRow.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace linli::ui {

PayoutLine::PayoutLine(const usecases::DueRow& row,
                       std::int32_t taxPercent,
                       bool ticked,
                       QWidget* parent)
    : QWidget(parent), m_tick(new QCheckBox(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    const bool payable = row.cashFen > 0 && row.owedFen == 0;
    m_tick->setChecked(ticked);
    m_tick->setEnabled(payable);
    m_tick->setAccessibleName(text(row.name));
    line->addWidget(m_tick);
    auto* avatar = new Avatar(32, this);
    avatar->setPerson(text(row.name), text(row.member.text()));
    line->addWidget(avatar);
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
    name->setText(text(row.name));
    name->setMinimumWidth(scaled(120));
    line->addWidget(name);
    auto* about = new TextLabel(TextStyle::Note, Role::Quiet, this);
    about->setText(
        QStringLiteral("%1  %2").arg(text(row.phone.text()), text(row.building)).trimmed());
    about->setElided(true);
    line->addWidget(about, 1);
    const auto figure = [&](const QString& value, Role role, int width) {
        auto* label = new TextLabel(TextStyle::Body, role, this);
        label->setText(value);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setMinimumWidth(scaled(width));
        line->addWidget(label);
    };
    if (row.owedFen > 0) {
        figure(tr("owes the shop %1, nothing is paid before").arg(money(row.owedFen)), Role::Alarm,
               96);
        return;
    }
    const std::int64_t tax = usecases::taxOf(row.cashFen, taxPercent);
    figure(money(row.cashFen), Role::Ink, 96);
    if (taxPercent > 0) {
        figure(QStringLiteral("−") + money(tax), Role::Quiet, 96);
        figure(money(row.cashFen - tax), Role::Ink, 96);
    }
}

} // namespace linli::ui
