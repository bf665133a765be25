// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Field.h"

#include "ui/widgets/TextLabel.h"

#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kNarrow = 112; ///< px at 100 %: four Chinese characters with a frame

/// Breaks its words where the field is narrower than they are, yet never word by word.
class FieldLabel : public TextLabel
{
  public:
    explicit FieldLabel(QWidget* parent) : TextLabel(TextStyle::Body, Role::Ink, parent)
    {
        setWordWrap(true);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text());
        return {std::min(words + 1, scaled(kNarrow)), fontMetrics().height()};
    }
};

} // namespace

Field::Field(QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new FieldLabel(this)),
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
    m_message->hide(); // no focus proxy: Tab would come back to the editor through it, for ever
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

void sayAround(QSpinBox& box, const QString& sentence)
{
    const auto number = sentence.indexOf(QLatin1String("%1"));
    box.setPrefix(sentence.left(number));
    box.setSuffix(number < 0 ? QString() : sentence.mid(number + 2));
}

} // namespace linli::ui
