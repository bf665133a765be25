// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

Card::Card(QWidget* parent)
    : QFrame(parent), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    m_outer->setContentsMargins(20, 16, 20, 20);
    m_outer->setSpacing(12);
    m_body->setSpacing(8);
    m_outer->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    (void)header();
    m_title->setText(title);
}

QHBoxLayout* Card::header()
{
    if (m_header == nullptr) {
        m_header = new QHBoxLayout;
        m_header->setSpacing(8);
        m_header->addStrut(scaled(36)); // cards side by side keep their titles level
        m_title = new TextLabel(TextStyle::Strong, Role::Ink, this);
        m_title->setWordWrap(true);
        m_header->addWidget(m_title, 1);
        m_outer->insertLayout(0, m_header);
    }
    return m_header;
}

} // namespace linli::ui
