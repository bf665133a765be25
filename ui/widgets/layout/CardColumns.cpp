// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout/CardColumns.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>

namespace linli::ui {

namespace {
constexpr int kTwoFrom = 1080;
constexpr int kGap = 16;
constexpr int kWidestOne = 760; ///< lines stay short enough to read
constexpr int kWidestTwo = 1280;
} // namespace

CardColumns::CardColumns(QWidget* parent)
    : QWidget(parent), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setSpacing(kGap);
        row->addLayout(column, 1);
    }
}

void CardColumns::addWidget(QWidget* card)
{
    m_cards.push_back(card);
    m_left->addWidget(card);
}

void CardColumns::setRoom(int room)
{
    const bool two = room >= scaled(kTwoFrom);
    setMaximumWidth(two ? std::max(kWidestTwo, scaled(kTwoFrom)) : scaled(kWidestOne));
    if (two != m_two) {
        m_two = two;
        arrange();
    }
}

void CardColumns::arrange()
{
    int all = 0;
    for (QWidget* card : m_cards) {
        m_left->removeWidget(card);
        m_right->removeWidget(card);
        all += card->sizeHint().height();
    }
    for (QVBoxLayout* column : {m_left, m_right}) {
        while (column->count() > 0) {
            delete column->takeAt(0); // the stretch of the last time
        }
    }
    int above = 0;
    for (QWidget* card : m_cards) {
        (m_two && 2 * above >= all ? m_right : m_left)->addWidget(card);
        above += card->sizeHint().height();
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
    static_cast<QHBoxLayout*>(layout())->setStretch(1, m_two ? 1 : 0);
    static_cast<QHBoxLayout*>(layout())->setSpacing(m_two ? kGap : 0);
}

} // namespace linli::ui
