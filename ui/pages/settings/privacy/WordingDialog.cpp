// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/privacy/WordingDialog.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "words/privacy/ConsentText.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linli::ui {

WordingDialog::WordingDialog(PrivacyPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_purpose(new QComboBox(this)),
      m_zh(new QPlainTextEdit(this)), m_en(new QPlainTextEdit(this)),
      m_zhField(new Field(m_zh, this)), m_enField(new Field(m_en, this)),
      m_version(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    setMinimumWidth(scaled(600));
    setTitle(tr("What neighbours are asked"));
    setLead(tr("One purpose, plain words, and that saying no costs nothing. Whoever said yes "
               "before keeps the words she heard."));
    setPrimary(tr("Publish as a new version"));
    for (const ports::ConsentText& wording : presenter.wordings()) {
        m_purpose->addItem(words::purposeText(wording.purpose, language()), text(wording.purpose));
    }
    body()->addWidget(m_purpose, 0, Qt::AlignLeft);
    m_zhField->setLabel(QStringLiteral("简体中文"));
    m_enField->setLabel(QStringLiteral("English"));
    for (QPlainTextEdit* edit : {m_zh, m_en}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(scaled(104));
        connect(edit, &QPlainTextEdit::textChanged, this, &WordingDialog::judge);
    }
    body()->addWidget(m_zhField);
    body()->addWidget(m_enField);
    body()->addWidget(m_version);
    connect(m_purpose, &QComboBox::activated, this, &WordingDialog::showWording);
    connect(&presenter, &PrivacyPresenter::wordingPublished, this, &QDialog::accept);
    connect(&presenter, &PrivacyPresenter::refused, this,
            [this](const QString&, const Error& error) { showMistake(sentenceOf(error)); });
    connect(this, &FormDialog::submitted, this, [this] {
        const auto purpose = privacy::purposeOf(m_purpose->currentData().toString().toStdString());
        if (purpose && primary()->isEnabled()) {
            setWaiting(true);
            m_presenter.publishWording(*purpose, m_zh->toPlainText().simplified(),
                                       m_en->toPlainText().simplified());
        }
    });
    showWording();
}

void WordingDialog::showWording()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_purpose->currentIndex()));
    if (at < m_presenter.wordings().size()) {
        const ports::ConsentText& wording = m_presenter.wordings()[at];
        m_zh->setPlainText(text(wording.zh));
        m_en->setPlainText(text(wording.en));
        m_version->setText(tr("In use: version %1").arg(text(wording.version)));
    }
    judge();
}

void WordingDialog::judge()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_purpose->currentIndex()));
    const bool known = at < m_presenter.wordings().size();
    const bool changed = known && (m_zh->toPlainText() != text(m_presenter.wordings()[at].zh) ||
                                   m_en->toPlainText() != text(m_presenter.wordings()[at].en));
    primary()->setEnabled(changed);
}

} // namespace linli::ui
