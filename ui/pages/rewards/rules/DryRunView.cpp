// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/DryRunView.h"

#include "ui/charts/DayCostChart.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

using rewards::DecisionCode;

DryRunView::DryRunView(QWidget* parent)
    : QWidget(parent), m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_figures(new QHBoxLayout), m_chart(new DayCostChart(this)), m_top(new QVBoxLayout),
      m_remarks(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_lead->setWordWrap(true);
    m_remarks->setWordWrap(true);
    m_figures->setSpacing(32);
    m_top->setSpacing(6);
    column->addWidget(m_lead);
    column->addLayout(m_figures);
    column->addWidget(m_chart);
    column->addLayout(m_top);
    column->addWidget(m_remarks);
}

void DryRunView::setFigures(const usecases::Simulation& told)
{
    clearLayout(m_figures);
    const bool past = told.paidOrders > 0;
    m_lead->setText(
        past ? tr("As if it had been in force for the last %1 days: the %2 paid orders of that "
                  "time went through the same engine. Nothing was written.")
                   .arg(told.days)
                   .arg(words::countText(told.paidOrders))
             : tr("The shop has no paid orders of the last %1 days yet, so there is nothing to try "
                  "the rule on. It may go live; look at its cost after the first week.")
                   .arg(told.days));
    m_chart->setVisible(past);
    if (past) {
        addFigure(tr("Rewards"), words::countText(told.rewards));
        addFigure(tr("Cost in all"), money(told.costFen));
        addFigure(tr("Per new neighbour"),
                  told.costPerNewFen ? money(*told.costPerNewFen) : QStringLiteral("–"));
        addFigure(tr("Profit for each yuan"),
                  told.profitFen && told.costFen > 0
                      ? QString::number(static_cast<double>(*told.profitFen - told.costFen) /
                                            static_cast<double>(told.costFen),
                                        'f', 1)
                      : QStringLiteral("–"));
        addFigure(tr("Dearest day"),
                  told.worstDay ? money(told.worstDay->costFen) : QStringLiteral("–"));
        m_figures->addStretch(1);
        writeChart(told);
    }
    writeTop(told);
    writeRemarks(told);
}

void DryRunView::addFigure(const QString& caption, const QString& value)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* note = new TextLabel(TextStyle::Note, Role::Quiet, this);
    note->setText(caption);
    auto* number = new TextLabel(TextStyle::Section, Role::Ink, this);
    number->setText(value);
    column->addWidget(note);
    column->addWidget(number);
    m_figures->addLayout(column);
}

void DryRunView::writeChart(const usecases::Simulation& told)
{
    DayCosts costs;
    for (std::size_t i = 0; i < told.perDay.size(); ++i) {
        costs.fen.push_back(told.perDay[i].costFen);
        if (told.worstDay && told.perDay[i].day == told.worstDay->day) {
            costs.worst = static_cast<int>(i);
            costs.worstLabel =
                QStringLiteral("%1 %2").arg(day(told.worstDay->day), money(told.worstDay->costFen));
        }
    }
    costs.firstLabel = day(told.perDay.front().day);
    costs.lastLabel = day(told.perDay.back().day);
    m_chart->setCosts(std::move(costs));
}

void DryRunView::writeTop(const usecases::Simulation& told)
{
    clearLayout(m_top);
    if (told.top.empty()) {
        return;
    }
    auto* heading = new TextLabel(TextStyle::Strong, Role::Ink, this);
    heading->setText(tr("Who would have got most"));
    m_top->addWidget(heading);
    for (const usecases::TopEarner& earner : told.top) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* avatar = new Avatar(28, this);
        avatar->setPerson(text(earner.name), text(earner.member.text()));
        row->addWidget(avatar);
        auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
        name->setText(text(earner.name));
        row->addWidget(name, 1);
        auto* count = new TextLabel(TextStyle::Body, Role::Quiet, this);
        count->setText(tr("%n rewards", "", static_cast<int>(earner.rewards)));
        row->addWidget(count);
        auto* cost = new TextLabel(TextStyle::Body, Role::Ink, this);
        cost->setText(money(earner.costFen));
        cost->setMinimumWidth(scaled(96));
        cost->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(cost);
        m_top->addLayout(row);
    }
}

void DryRunView::writeRemarks(const usecases::Simulation& told)
{
    QStringList remarks;
    const auto count = [&](DecisionCode code) {
        const auto found = told.refusals.find(code);
        return found == told.refusals.end() ? 0 : static_cast<int>(found->second);
    };
    if (const int few = count(DecisionCode::BelowMin); few > 0) {
        remarks << tr("%n orders were too small for it.", "", few);
    }
    if (const int capped = count(DecisionCode::Capped); capped > 0) {
        remarks << tr("%n times the inviter had reached the limit.", "", capped);
    }
    if (const int dry = count(DecisionCode::NoBudget); dry > 0) {
        remarks << tr("%n times the budget was too small: it would have run out.", "", dry);
    }
    if (told.inReview > 0) {
        remarks << tr("%n rewards would have waited for your yes.", "",
                      static_cast<int>(told.inReview));
    }
    QStringList unknown;
    for (const std::string& unit : told.unknownUnits) {
        unknown << words::unitText(Unit(unit), language());
    }
    if (!unknown.isEmpty()) {
        remarks << tr("What %1 costs is not known: book it in on the gift shelf, then try again.")
                       .arg(unknown.join(QStringLiteral(", ")));
    }
    if (told.paidOrders > 0 && !told.profitFen) {
        remarks << tr("Some goods have no cost price, so the profit is not known.");
    }
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace linli::ui
