// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/honours/HonourLine.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/honours/Honours.h"

#include <QHBoxLayout>

namespace linli::ui {

QString tierName(const honours::Tier& tier)
{
    const bool english = language() == words::Language::En && !tier.nameEn.empty();
    return text(english ? tier.nameEn : tier.name);
}

HonourLine::HonourLine(const usecases::HonourRow& row, QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    auto* avatar = new Avatar(36, this);
    avatar->setPerson(text(row.name), text(row.member.text()));
    line->addWidget(avatar);
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
    name->setText(text(row.name));
    name->setMinimumWidth(scaled(96));
    line->addWidget(name);
    if (row.held) {
        auto* badge = new Chip(this);
        badge->setContent(tierName(*row.held), Role::Accent);
        line->addWidget(badge);
    }
    auto* done = new TextLabel(TextStyle::Body, Role::Quiet, this);
    done->setText(tr("%1 neighbours brought · they bought %2")
                      .arg(row.standing.invites)
                      .arg(money(row.standing.salesFen)));
    done->setElided(true);
    line->addWidget(done, 1);
    addActions(row, line);
}

void HonourLine::addActions(const usecases::HonourRow& row, QHBoxLayout* line)
{
    const auto add = [&](ButtonKind kind, const char* name, const QString& words, auto pressed) {
        auto* button = new Button(kind, this);
        button->setObjectName(QLatin1String(name));
        button->setText(words);
        connect(button, &QAbstractButton::clicked, this, pressed);
        line->addWidget(button);
    };
    if (row.held) {
        add(ButtonKind::Quiet, "certificate", tr("Certificate"),
            [this] { Q_EMIT paperPressed(QStringLiteral("certificate-a5")); });
        add(ButtonKind::Quiet, "invitation", tr("Invitation"),
            [this] { Q_EMIT paperPressed(QStringLiteral("honour-invitation")); });
    }
    if (row.waiting) {
        add(ButtonKind::Row, "approveHonour", tr("Approve"),
            [this, id = row.waiting->id] { Q_EMIT approvePressed(id); });
        add(ButtonKind::Quiet, "declineHonour", tr("Decline"),
            [this, id = row.waiting->id] { Q_EMIT declinePressed(id); });
    } else if (row.reached) {
        add(ButtonKind::Row, "applyHonour", tr("Put forward: %1").arg(tierName(*row.reached)),
            [this, tier = row.reached->id] { Q_EMIT applyPressed(tier); });
    }
}

} // namespace linli::ui
