// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/consents/ConsentDialog.h"

#include "ui/context/RightsDesk.h"
#include "ui/dialogs/PagesPrinting.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "words/privacy/ConsentText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linli::ui {

ConsentDialog::ConsentDialog(ConsentPresenter& presenter,
                             const usecases::ConsentLine& line,
                             const QString& person,
                             QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_line(line), m_person(person),
      m_language(new SegmentedControl(this)),
      m_wording(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_version(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_channel(new SegmentedControl(this)), m_paper(new QCheckBox(this)),
      m_print(new Button(ButtonKind::Quiet, QStringLiteral("printer"), this))
{
    setMinimumWidth(scaled(560));
    const bool needsPaper = privacy::needsPaper(line.purpose);
    setTitle(words::purposeText(line.purpose, language()));
    setLead(tr("Read this to %1, or let her read it. She may say no.").arg(person));
    setPrimary(tr("She agreed"));
    m_language->setTexts({QStringLiteral("简体中文"), QStringLiteral("English")});
    m_language->setCurrent(language() == words::Language::Zh ? 0 : 1);
    body()->addWidget(m_language, 0, Qt::AlignLeft);
    auto* paper = new Card(this);
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setWordWrap(true);
    paper->body()->addWidget(m_wording);
    paper->body()->addWidget(m_version);
    body()->addWidget(paper);
    m_channel->setTexts({tr("Told at the counter"), tr("Signed paper"), tr("By phone or chat")});
    m_channel->setCurrent(needsPaper ? 1 : 0);
    m_channel->setEnabled(!needsPaper);
    body()->addWidget(m_channel, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    m_paper->setObjectName(QStringLiteral("paperKept"));
    m_paper->setText(tr("The signed paper is kept in the shop"));
    row->addWidget(m_paper);
    row->addStretch(1);
    m_print->setText(tr("Print the form"));
    m_print->setVisible(presenter.desk() != nullptr);
    row->addWidget(m_print);
    body()->addLayout(row);
    primary()->setEnabled(!needsPaper);
    connect(m_paper, &QCheckBox::toggled, this,
            [this, needsPaper](bool kept) { primary()->setEnabled(kept || !needsPaper); });
    connect(m_language, &SegmentedControl::chosen, this, &ConsentDialog::showWording);
    connect(m_print, &QAbstractButton::clicked, this, &ConsentDialog::printForm);
    connect(&presenter, &ConsentPresenter::given, this, &QDialog::accept);
    connect(&presenter, &ConsentPresenter::refused, this, &FormDialog::showMistake);
    connect(this, &FormDialog::submitted, this, &ConsentDialog::send);
    showWording();
}

void ConsentDialog::showWording()
{
    const auto spoken = m_language->current() == 0 ? words::Language::Zh : words::Language::En;
    m_wording->setText(words::wordingOf(m_line.asked, spoken));
    m_version->setText(tr("Wording %1").arg(text(m_line.asked.version)));
}

void ConsentDialog::printForm()
{
    const auto pages = m_presenter.desk()->pages(m_presenter.form(m_line, m_person));
    previewPages(this, pages, windowTitle(),
                 [this](const Error& error) { showMistake(sentenceOf(error)); });
}

void ConsentDialog::send()
{
    if (!primary()->isEnabled()) {
        return;
    }
    constexpr std::array kChannels{usecases::ConsentChannel::Counter,
                                   usecases::ConsentChannel::Paper,
                                   usecases::ConsentChannel::Phone};
    usecases::GivenConsent given;
    given.purpose = m_line.purpose;
    given.channel = kChannels.at(static_cast<std::size_t>(std::max(0, m_channel->current())));
    given.language = m_language->current() == 0 ? "zh" : "en";
    given.textVersion = m_line.asked.version;
    given.paper = m_paper->isChecked();
    setWaiting(true);
    m_presenter.give(given);
}

} // namespace linli::ui
