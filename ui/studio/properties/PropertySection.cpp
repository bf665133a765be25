// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/PropertySection.h"

#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace linli::ui {

PropertySection::PropertySection(StudioDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_grid(new QGridLayout(this)),
      m_title(new TextLabel(TextStyle::Strong, Role::Ink, this))
{
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_title, 0, 0, 1, 2);
}

void PropertySection::refresh()
{
    setVisible(read());
}

TextLabel* PropertySection::addRow(QWidget* editor, bool beside)
{
    auto* label = new TextLabel(TextStyle::Note, Role::Quiet, this);
    label->setBuddy(editor);
    const int column = beside && m_half ? 1 : 0;
    if (column == 0) {
        m_row += 2;
    }
    const int span = beside ? 1 : 2;
    m_grid->addWidget(label, m_row, column, 1, span);
    m_grid->addWidget(editor, m_row + 1, column, 1, span);
    m_half = beside && column == 0;
    return label;
}

void PropertySection::addWide(QWidget* widget)
{
    m_row += 2;
    m_half = false;
    m_grid->addWidget(widget, m_row, 0, 1, 2);
}

void PropertySection::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PropertySection::name(TextLabel* label, const QString& text)
{
    label->setText(text);
    if (label->buddy() != nullptr) {
        label->buddy()->setAccessibleName(text);
    }
}

const poster::Layer* PropertySection::firstLayer() const
{
    return m_document.selection().empty()
               ? nullptr
               : poster::layerOf(m_document.now(), m_document.selection().front());
}

void setChoices(QComboBox& box, const QStringList& texts)
{
    const QSignalBlocker quiet(box);
    const int chosen = box.currentIndex();
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(chosen);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(4);
}

} // namespace linli::ui
