// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/RuleCard.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/RuleSentence.h"
#include "words/ValueText.h"

#include <QHBoxLayout>

namespace linli::ui {

RuleCard::RuleCard(const usecases::RuleRow& rule, QWidget* parent) : Card(parent)
{
    addChips(rule);
    auto* sentence =
        new TextLabel(TextStyle::Strong, rule.killed() ? Role::Quiet : Role::Ink, this);
    sentence->setText(words::ruleSentence(rule.terms(), language()));
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    addConditions(rule);
    addFigures(rule);
}

void RuleCard::addChips(const usecases::RuleRow& rule)
{
    auto* row = new FlowLayout(nullptr, 8, 8);
    auto* name = new TextLabel(TextStyle::Note, Role::Quiet, this);
    name->setText(tr("Rule %1").arg(text(rule.rule.id.text())));
    row->addWidget(name);
    auto* state = new Chip(this);
    const auto [word, tone] = rule.killed()      ? std::pair(tr("Stopped"), Role::Quiet)
                              : rule.rule.paused ? std::pair(tr("Paused"), Role::Amber)
                                                 : std::pair(tr("Running"), Role::Leaf);
    state->setContent(word, tone);
    row->addWidget(state);
    auto* version = new Button(ButtonKind::Quiet, this);
    version->setObjectName(QStringLiteral("versions"));
    version->setText(tr("Version %1").arg(rule.rule.versions.back().number));
    connect(version, &QAbstractButton::clicked, this, &RuleCard::versionsPressed);
    row->addWidget(version);
    row->alignRestRight();
    if (!rule.killed()) {
        addActions(rule, row);
    }
    body()->addLayout(row);
}

void RuleCard::addActions(const usecases::RuleRow& rule, FlowLayout* row)
{
    const auto add = [&](const char* name, const QString& words, auto pressed) {
        auto* button = new Button(ButtonKind::Row, this);
        button->setObjectName(QLatin1String(name));
        button->setText(words);
        connect(button, &QAbstractButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add("edit", tr("Change"), [this] { Q_EMIT editPressed(); });
    if (rule.terms().kind != rewards::RuleKind::PriceCut) {
        add("topUp", tr("Add budget"), [this] { Q_EMIT topUpPressed(); });
    }
    const bool pause = !rule.rule.paused;
    add("pause", pause ? tr("Pause") : tr("Go on"), [this, pause] { Q_EMIT switchPressed(pause); });
    add("kill", tr("Stop for good"), [this] { Q_EMIT killPressed(); });
}

void RuleCard::addConditions(const usecases::RuleRow& rule)
{
    QStringList told;
    for (const words::RulePiece& piece :
         words::ruleConditions(rule.terms(), std::nullopt, language())) {
        told << piece.text;
    }
    if (told.isEmpty()) {
        return;
    }
    auto* conditions = new TextLabel(TextStyle::Body, Role::Quiet, this);
    conditions->setText(told.join(QStringLiteral(" · ")));
    conditions->setWordWrap(true);
    body()->addWidget(conditions);
}

void RuleCard::addFigures(const usecases::RuleRow& rule)
{
    const auto amounts = [](const std::vector<rewards::Quantity>& list) {
        QStringList told;
        for (const rewards::Quantity& one : list) {
            told += words::quantityText(one.unit, one.count, language());
        }
        return told.isEmpty() ? QStringLiteral("–") : told.join(QStringLiteral(" · "));
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(32);
    const auto figure = [&](const QString& what, const QString& value) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* caption = new TextLabel(TextStyle::Note, Role::Quiet, this);
        caption->setText(what);
        auto* number = new TextLabel(TextStyle::Strong, Role::Ink, this);
        number->setText(value);
        column->addWidget(caption);
        column->addWidget(number);
        row->addLayout(column);
    };
    figure(tr("Rewards made"), words::countText(rule.rewardCount));
    figure(tr("Given so far"), amounts(rule.issued));
    figure(tr("Budget left"), amounts(rule.budgetLeft));
    figure(tr("On hold"), words::countText(rule.pendingCount));
    figure(tr("To collect"), words::countText(rule.availableCount));
    row->addStretch(1);
    body()->addSpacing(4);
    body()->addLayout(row);
}

} // namespace linli::ui
