// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Field.h"

#include "ui/widgets/TextLabel.h"

#include <QStyle>
#include <QVBoxLayout>

namespace linli::ui {

Field::Field(QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_message(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_message);
    m_label->setBuddy(editor);
    m_message->setWordWrap(true);
    m_message->hide();
    setFocusProxy(editor);
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setHelp(const QString& help)
{
    m_help = help;
    showMessage();
}

void Field::setMistake(const QString& mistake)
{
    m_mistake = mistake;
    m_editor->setProperty("invalid", hasMistake());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    m_editor->setAccessibleDescription(mistake);
    showMessage();
}

void Field::showMessage()
{
    m_message->setRole(hasMistake() ? Role::Alarm : Role::Quiet);
    m_message->setText(hasMistake() ? m_mistake : m_help);
    m_message->setVisible(!m_message->text().isEmpty());
}

} // namespace linli::ui
