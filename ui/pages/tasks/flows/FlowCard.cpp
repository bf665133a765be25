// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowCard.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "words/tasks/FlowText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace linli::ui {

namespace {

constexpr int kIconSide = 24;

/// "第一次带来邻居：马上、第 1 天 10:00 …"
QString timesText(const tasks::Flow& flow)
{
    QStringList times;
    for (const tasks::Step& step : flow.steps) {
        times += words::stepTime(step, flow.trigger, language());
    }
    return times.join(QStringLiteral(" · "));
}

QString conditionsText(const tasks::Flow& flow)
{
    QStringList conditions;
    for (const tasks::Condition& condition : flow.conditions) {
        conditions += words::conditionText(condition, language());
    }
    return conditions.join(QStringLiteral(" · "));
}

} // namespace

QString iconOf(tasks::Trigger trigger)
{
    switch (trigger) {
    case tasks::Trigger::NewSharer:
        return QStringLiteral("user-plus");
    case tasks::Trigger::Reward:
        return QStringLiteral("coin");
    case tasks::Trigger::Waiting:
        return QStringLiteral("gift");
    case tasks::Trigger::Dormant:
        return QStringLiteral("clock");
    case tasks::Trigger::Campaign:
        return QStringLiteral("broadcast");
    case tasks::Trigger::WeekBegins:
        return QStringLiteral("trophy");
    case tasks::Trigger::Birthday:
        return QStringLiteral("calendar");
    case tasks::Trigger::Claim:
        break;
    }
    return QStringLiteral("shield-check");
}

FlowCard::FlowCard(const usecases::FlowRow& row, QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("flow-") + text(row.flow.id));
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    auto* icon = new QLabel(this);
    icon->setPixmap(iconPixmap(iconOf(row.flow.trigger),
                               row.flow.on ? tokens().accentText : tokens().quiet,
                               scaled(kIconSide), devicePixelRatioF()));
    line->addWidget(icon, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = new TextLabel(TextStyle::Strong, Role::Ink, this);
    name->setText(text(row.flow.name.in(language() == words::Language::Zh)));
    head->addWidget(name);
    if (row.own) {
        auto* own = new Chip(this);
        own->setContent(tr("Your version"), Role::Sky);
        head->addWidget(own);
    }
    head->addStretch(1);
    column->addLayout(head);
    auto* when = new TextLabel(TextStyle::Body, Role::Quiet, this);
    when->setText(tr("%1 → %2", "what begins the flow → when its steps come")
                      .arg(words::triggerText(row.flow.trigger, language()), timesText(row.flow)));
    when->setWordWrap(true);
    column->addWidget(when);
    if (!row.flow.conditions.empty()) {
        auto* only = new TextLabel(TextStyle::Note, Role::Quiet, this);
        only->setText(tr("Only: %1").arg(conditionsText(row.flow)));
        column->addWidget(only);
    }
    line->addLayout(column, 1);
    auto* on = new QCheckBox(tr("On"), this);
    on->setObjectName(QStringLiteral("on"));
    on->setAccessibleName(tr("%1 is on").arg(name->text()));
    on->setChecked(row.flow.on);
    connect(on, &QCheckBox::clicked, this, &FlowCard::switched);
    line->addWidget(on);
    auto* edit = new Button(ButtonKind::Secondary, QStringLiteral("edit"), this);
    edit->setObjectName(QStringLiteral("editFlow"));
    edit->setText(tr("Edit"));
    connect(edit, &QAbstractButton::clicked, this, &FlowCard::editPressed);
    line->addWidget(edit);
    body()->addLayout(line);
}

} // namespace linli::ui
