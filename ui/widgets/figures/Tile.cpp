// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figures/Tile.h"

#include "ui/widgets/TextLabel.h"
#include "ui/widgets/figures/SparkLine.h"

#include <QVBoxLayout>

namespace linli::ui {

Tile::Tile(QWidget* parent)
    : CardButton(parent), m_caption(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_number(new TextLabel(TextStyle::Number, Role::Ink, this)),
      m_delta(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_trend(new SparkLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_number);
    column->addWidget(m_delta);
    column->addSpacing(4);
    column->addWidget(m_trend);
    passPresses();
    m_caption->setElided(true);
    m_delta->setElided(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setContent(const TileContent& content)
{
    m_caption->setText(content.caption);
    m_number->setText(content.number);
    m_delta->setText(content.delta);
    m_delta->setRole(!content.good ? Role::Quiet : *content.good ? Role::Leaf : Role::Alarm);
    m_trend->setValues(content.trend);
    setToolTip(content.formula);
    setAccessibleName(
        QStringLiteral("%1 %2 %3").arg(content.caption, content.number, content.delta));
}

} // namespace linli::ui
