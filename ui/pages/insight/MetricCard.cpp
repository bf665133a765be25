// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/MetricCard.h"

#include "ui/widgets/TextLabel.h"
#include "ui/widgets/figures/SparkLine.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

MetricCard::MetricCard(QWidget* parent)
    : CardButton(parent), m_name(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_value(new TextLabel(TextStyle::Title, Role::Ink, this)),
      m_change(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_note(new TextLabel(TextStyle::Note, Role::Ink, this)),
      m_formula(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_trend(new SparkLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(m_name);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(12);
    figure->addWidget(m_value);
    figure->addWidget(m_trend, 1);
    column->addLayout(figure);
    column->addWidget(m_change);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addSpacing(4);
    column->addWidget(separator(this));
    column->addSpacing(4);
    column->addWidget(m_formula);
    m_name->setElided(true);
    m_note->setWordWrap(true);
    m_formula->setWordWrap(true);
    m_formula->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    passPresses();
}

void MetricCard::setWords(const words::MetricWords& words,
                          const QString& than,
                          std::vector<double> trend)
{
    m_name->setText(words.name);
    m_value->setText(words.value);
    m_change->setText(words.change + QStringLiteral("  ") + than);
    m_change->setRole(!words.better ? Role::Quiet : *words.better ? Role::Leaf : Role::Alarm);
    m_note->setText(words.note);
    m_note->setVisible(!words.note.isEmpty());
    m_formula->setText(words.formula);
    m_trend->setVisible(trend.size() >= 2);
    m_trend->setValues(std::move(trend));
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(words.name, words.value, m_change->text()));
    setAccessibleDescription(words.formula);
}

} // namespace linli::ui
