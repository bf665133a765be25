// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowPreview.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/Lookup.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/TextLabel.h"
#include "words/tasks/TaskText.h"

#include <QVBoxLayout>

namespace linli::ui {

FlowPreview::FlowPreview(AppContext& context, QWidget* parent)
    : Card(parent), m_person(new PickField(this)),
      m_note(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_bubbles(new QVBoxLayout)
{
    setTitle(tr("For a real neighbour"));
    m_person->setObjectName(QStringLiteral("previewPerson"));
    m_person->setPlaceholderText(tr("Name, code or phone"));
    m_person->setAccessibleName(tr("For whom to show it"));
    suggestMembers(context, m_person);
    connect(m_person, &PickField::picked, this, &FlowPreview::memberChosen);
    body()->setSpacing(12);
    body()->addWidget(m_person);
    m_note->setWordWrap(true);
    m_note->setText(tr("Choose a neighbour to see her words and when they would come."));
    body()->addWidget(m_note);
    m_bubbles->setSpacing(6);
    body()->addLayout(m_bubbles);
    body()->addStretch(1);
}

void FlowPreview::setForGroup(bool group)
{
    m_person->setVisible(!group);
    setTitle(group ? tr("For the group") : tr("For a real neighbour"));
}

std::string FlowPreview::member() const
{
    return m_person->chosenKey().toStdString();
}

void FlowPreview::showLook(const FlowLook& look)
{
    clearLayout(m_bubbles);
    if (look.previews.empty()) {
        return;
    }
    const usecases::StepPreview& first = look.previews.front();
    m_note->setText(
        !first.meant      ? tr("She would not be told: a condition of the flow does not hold, or "
                                    "she does not want to be written to.")
        : first.isExample ? tr("Nothing of the kind happened lately: the values are examples.")
                          : tr("With what really happened last."));
    for (const usecases::StepPreview& preview : look.previews) {
        addBubble(preview);
    }
}

void FlowPreview::addBubble(const usecases::StepPreview& preview)
{
    auto* when = new TextLabel(TextStyle::Note, Role::Quiet, this);
    when->setObjectName(QStringLiteral("previewTime"));
    when->setText(moment(preview.row.task.due));
    when->setContentsMargins(0, 8, 0, 0);
    m_bubbles->addWidget(when);
    auto* said = new TextLabel(TextStyle::Body, Role::Ink, this);
    said->setObjectName(QStringLiteral("previewWords"));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setProperty("speech", true);
    said->setContentsMargins(14, 10, 14, 10);
    said->setText(words::taskWords(preview.row, today(), language()));
    m_bubbles->addWidget(said);
}

} // namespace linli::ui
