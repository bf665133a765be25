// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RuleCard.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"
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
    addFigures(rule);
}

void RuleCard::addChips(const usecases::RuleRow& rule)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* name = new TextLabel(TextStyle::Note, Role::Quiet, this);
    name->setText(tr("Rule %1").arg(text(rule.rule.id.text())));
    row->addWidget(name);
    auto* state = new Chip(this);
    const auto [word, tone] = rule.killed()      ? std::pair(tr("Stopped"), Role::Quiet)
                              : rule.rule.paused ? std::pair(tr("Paused"), Role::Amber)
                                                 : std::pair(tr("Running"), Role::Leaf);
    state->setContent(word, tone);
    row->addWidget(state);
    row->addStretch(1);
    if (!rule.killed()) {
        auto* more = new Button(ButtonKind::Row, this);
        more->setText(tr("Add budget"));
        auto* turn = new Button(ButtonKind::Row, this);
        turn->setText(rule.rule.paused ? tr("Go on") : tr("Pause"));
        connect(more, &QAbstractButton::clicked, this, &RuleCard::topUpPressed);
        connect(turn, &QAbstractButton::clicked, this,
                [this, pause = !rule.rule.paused] { Q_EMIT switchPressed(pause); });
        row->addWidget(more);
        row->addWidget(turn);
    }
    body()->addLayout(row);
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
