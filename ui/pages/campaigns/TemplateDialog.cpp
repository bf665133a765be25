// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/TemplateDialog.h"

#include "domain/campaign/CampaignCost.h"
#include "domain/campaign/RunOfShow.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace linli::ui {

TemplateDialog::TemplateDialog(const std::vector<usecases::CampaignTemplate>& templates,
                               QWidget* parent)
    : FormDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("New session"));
    setLead(tr("Begin with a ready one: goods, run-of-show, words and rules are in it."));
    setPrimary(tr("Begin empty"));
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (i > 0) {
            body()->addWidget(separator(this));
        }
        body()->addWidget(rowOf(templates[i], int(i)));
    }
    connect(this, &FormDialog::submitted, this, [this] {
        Q_EMIT chosen(-1);
        accept();
    });
}

QWidget* TemplateDialog::rowOf(const usecases::CampaignTemplate& made, int index)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = new TextLabel(TextStyle::Strong, Role::Ink, row);
    title->setText(text(made.title));
    auto* about = new TextLabel(TextStyle::Body, Role::Quiet, row);
    about->setWordWrap(true);
    about->setText(text(made.about));
    const campaign::CampaignCost cost = campaignCost(made.campaign);
    auto* figures = new TextLabel(TextStyle::Note, Role::Accent, row);
    figures->setText(tr("%1 for a new neighbour · %2 min · %3 products")
                         .arg(money(cost.perNewFen))
                         .arg(plannedMinutes(made.campaign))
                         .arg(made.campaign.goods.size()));
    words->addWidget(title);
    words->addWidget(about);
    words->addWidget(figures);
    line->addLayout(words, 1);
    auto* use = new Button(ButtonKind::Row, row);
    use->setText(tr("Use this"));
    use->setAccessibleName(use->text() + QStringLiteral(": ") + title->text());
    connect(use, &QAbstractButton::clicked, this, [this, index] {
        Q_EMIT chosen(index);
        accept();
    });
    line->addWidget(use, 0, Qt::AlignVCenter);
    return row;
}

} // namespace linli::ui
