// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first/StartStep.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace linli::ui {

StartStep::StartStep(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_import(new QRadioButton(this)), m_sample(new QRadioButton(this)),
      m_empty(new QRadioButton(this)),
      m_importNote(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_sampleNote(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_emptyNote(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    m_import->setObjectName(QStringLiteral("firstImport"));
    m_sample->setObjectName(QStringLiteral("firstSample"));
    m_empty->setObjectName(QStringLiteral("firstEmpty"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const std::array<std::pair<QRadioButton*, TextLabel*>, 3> choices{
        {{m_import, m_importNote}, {m_sample, m_sampleNote}, {m_empty, m_emptyNote}}};
    for (const auto& [choice, note] : choices) {
        note->setWordWrap(true);
        note->setContentsMargins(28, 0, 0, 12);
        column->addWidget(choice);
        column->addWidget(note);
    }
    column->addStretch(1);
    const bool apart = bool(context.switchShop); // else there is one file and no other to go to
    m_sample->setVisible(apart);
    m_sampleNote->setVisible(apart);
    m_empty->setChecked(true);
    onLanguage(this, [this] { writeTexts(); });
}

void StartStep::writeTexts()
{
    m_import->setText(tr("Import a file of another platform"));
    m_importNote->setText(tr("快团团, 有赞, 微信小店 and others are recognised; nothing is written "
                             "before you have seen what it would do."));
    m_sample->setText(tr("Look round in the sample shop"));
    m_sampleNote->setText(
        tr("A shop of its own with 300 neighbours, and a tour of seven stops. Your "
           "own shop stays as it is."));
    m_empty->setText(tr("Begin with an empty shop"));
    m_emptyNote->setText(tr("Write down the first product or scan the first code at the counter."));
    setFocusProxy(m_empty);
}

FirstAct StartStep::act() const
{
    if (m_import->isChecked()) {
        return FirstAct::Import;
    }
    return m_sample->isChecked() ? FirstAct::Sample : FirstAct::Nothing;
}

void StartStep::chooseNothing()
{
    m_empty->setChecked(true);
}

CloudStep::CloudStep(QWidget* parent)
    : QWidget(parent), m_link(new Button(ButtonKind::Secondary, QStringLiteral("link"), this))
{
    m_link->setObjectName(QStringLiteral("linkCloud"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_link, &QAbstractButton::clicked, this, &CloudStep::linkPressed);
    onLanguage(this, [this] {
        m_link->setText(tr("Link a cloud now"));
        m_link->updateGeometry();
    });
}

} // namespace linli::ui
