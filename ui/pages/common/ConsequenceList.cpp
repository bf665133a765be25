// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/ConsequenceList.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace linli::ui {

ConsequenceList::ConsequenceList(QWidget* parent) : Card(parent), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("consequences"));
    setTitle(tr("What this does"));
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    body()->addStretch(1); // where the dialog is taller than its words
}

void ConsequenceList::tell(const std::vector<words::Consequence>& consequences)
{
    empty();
    for (const words::Consequence& one : consequences) {
        add(one.sentence, one.bad);
    }
}

void ConsequenceList::say(const QString& sentence, bool bad)
{
    empty();
    add(sentence, bad);
}

void ConsequenceList::add(const QString& sentence, bool bad)
{
    auto* line = new TextLabel(TextStyle::Body, bad ? Role::Alarm : Role::Ink, this);
    line->setText(sentence);
    line->setWordWrap(true);
    m_lines->addWidget(line);
    m_sentences += sentence;
    setAccessibleDescription(m_sentences.join(QLatin1Char('\n')));
}

void ConsequenceList::empty()
{
    clearLayout(m_lines);
    m_sentences.clear();
}

} // namespace linli::ui
