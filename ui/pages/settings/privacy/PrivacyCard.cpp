// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/privacy/PrivacyCard.h"

#include "ui/context/RightsDesk.h"
#include "ui/dialogs/PagesPrinting.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/MistakeText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/settings/privacy/InactiveDialog.h"
#include "ui/pages/settings/privacy/PrivacyPresenter.h"
#include "ui/pages/settings/privacy/WordingDialog.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/privacy/RetentionText.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

PrivacyCard::PrivacyCard(AppContext& context, PageHost& host, QWidget* parent)
    : Card(parent), m_host(host), m_presenter(new PrivacyPresenter(context, this)),
      m_state(new TextLabel(TextStyle::Body, Role::Ink, this)), m_contact(new QLineEdit),
      m_contactField(new Field(m_contact, this)),
      m_look(new Button(ButtonKind::Secondary, QStringLiteral("eye"), this)),
      m_save(new Button(ButtonKind::Secondary, QStringLiteral("download"), this)),
      m_publish(new Button(ButtonKind::Secondary, QStringLiteral("check"), this)),
      m_wordings(new Button(ButtonKind::Secondary, QStringLiteral("pencil"), this)),
      m_clearingHead(new TextLabel(TextStyle::Strong, Role::Ink, this)), m_jobs(new QGridLayout),
      m_inactive(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_inactiveLook(new Button(ButtonKind::Secondary, QStringLiteral("users"), this)),
      m_clear(new Button(ButtonKind::Secondary, QStringLiteral("refresh"), this))
{
    setObjectName(QStringLiteral("privacyCard"));
    buildNotice();
    body()->addWidget(separator(this));
    buildClearing();
    connectButtons();
    connect(m_presenter, &PrivacyPresenter::loaded, this, [this] {
        showNotice();
        showClearing();
    });
    connect(m_presenter, &PrivacyPresenter::told, this,
            [this](const QString& said) { m_host.notice(said); });
    connect(m_presenter, &PrivacyPresenter::erased, this,
            [this](int count) { m_host.notice(tr("%n neighbour(s) erased", "", count)); });
    connect(m_presenter, &PrivacyPresenter::wordingPublished, this, [this](const QString& version) {
        m_host.notice(tr("From now on version %1 is asked.").arg(version));
    });
    connect(m_presenter, &PrivacyPresenter::refused, this, &PrivacyCard::refuse);
    connect(m_presenter, &Presenter::failed, this, &PrivacyCard::failed);
    connect(m_presenter, &Presenter::wrote, this, [this] { m_host.shopChanged(); });
    onLanguage(this, [this] { writeTexts(); });
}

PrivacyCard::~PrivacyCard()
{
    m_contact->disconnect(this); // says "finished" once more while it is deleted
}

void PrivacyCard::buildNotice()
{
    m_state->setObjectName(QStringLiteral("noticeState"));
    m_contact->setObjectName(QStringLiteral("contact"));
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    body()->addWidget(m_contactField);
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 12, 12);
    m_look->setObjectName(QStringLiteral("noticeLook"));
    m_save->setObjectName(QStringLiteral("noticeSave"));
    m_publish->setObjectName(QStringLiteral("noticePublish"));
    m_wordings->setObjectName(QStringLiteral("wordings"));
    for (Button* button : {m_look, m_save, m_publish, m_wordings}) {
        row->addWidget(button);
    }
    body()->addWidget(bar);
}

void PrivacyCard::buildClearing()
{
    body()->addWidget(m_clearingHead);
    m_jobs->setHorizontalSpacing(24);
    m_jobs->setVerticalSpacing(8);
    m_jobs->setColumnStretch(2, 1);
    body()->addLayout(m_jobs);
    m_inactive->setObjectName(QStringLiteral("inactiveCount"));
    m_inactive->setWordWrap(true);
    body()->addWidget(m_inactive);
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 12, 12);
    m_inactiveLook->setObjectName(QStringLiteral("inactiveLook"));
    m_clear->setObjectName(QStringLiteral("clearNow"));
    row->addWidget(m_inactiveLook);
    row->addWidget(m_clear);
    body()->addWidget(bar);
}

void PrivacyCard::connectButtons()
{
    connect(m_contact, &QLineEdit::editingFinished, this, [this] {
        if (m_contact->isModified()) {
            m_contact->setModified(false);
            m_contactField->setMistake({});
            m_presenter->saveContact(m_contact->text());
        }
    });
    connect(m_look, &QAbstractButton::clicked, this, [this] {
        previewPages(this, m_presenter->desk()->pages(m_presenter->letter(language())),
                     tr("Privacy notice"),
                     [this](const Error& error) { Q_EMIT failed(sentenceOf(error)); });
    });
    connect(m_save, &QAbstractButton::clicked, this, &PrivacyCard::askPath);
    connect(m_publish, &QAbstractButton::clicked, m_presenter, &PrivacyPresenter::publish);
    connect(m_wordings, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new WordingDialog(*m_presenter, this);
        dialog->setObjectName(QStringLiteral("wordingDialog"));
        dialog->open();
    });
    connect(m_inactiveLook, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new InactiveDialog(*m_presenter, this);
        dialog->setObjectName(QStringLiteral("inactiveDialog"));
        dialog->open();
    });
    connect(m_clear, &QAbstractButton::clicked, m_presenter, &PrivacyPresenter::clearNow);
}

void PrivacyCard::refresh()
{
    m_presenter->load();
}

void PrivacyCard::writeTexts()
{
    setTitle(tr("Privacy"));
    m_contactField->setLabel(tr("Whom neighbours may ask about their data"));
    m_contactField->setHelp(tr("A name and a way to reach her. Empty: the shop's public phone."));
    m_look->setText(tr("Look and print"));
    m_save->setText(tr("Save as PDF or text …"));
    m_publish->setText(tr("Publish this version"));
    m_wordings->setText(tr("What neighbours are asked …"));
    m_clearingHead->setText(tr("Cleared by itself, every day"));
    m_inactiveLook->setText(tr("Look at them …"));
    m_clear->setText(tr("Clear now"));
    showNotice();
    showClearing();
}

void PrivacyCard::showNotice()
{
    const bool ready = m_presenter->notice().has_value();
    const bool files = m_presenter->desk() != nullptr;
    m_look->setEnabled(ready && files);
    m_save->setEnabled(ready && files);
    m_publish->setEnabled(ready);
    m_wordings->setEnabled(ready);
    if (!ready) {
        m_state->setText(tr("Looking …"));
        return;
    }
    const usecases::NoticeState& state = *m_presenter->notice();
    if (!m_contact->hasFocus() || !m_contact->isModified()) {
        m_contact->setText(text(state.facts.contact));
        m_contact->setPlaceholderText(text(state.facts.profile.phone));
    }
    m_publish->setVisible(!state.published || state.outdated);
    m_state->setRole(state.published && !state.outdated ? Role::Ink : Role::Amber);
    if (!state.published) {
        m_state->setText(tr("There is no privacy notice yet. It is made from your shop's details; "
                            "look at it, then publish it."));
    } else if (state.outdated) {
        m_state->setText(tr("Version %1 of the notice is out of date: the shop's details have "
                            "changed since %2.")
                             .arg(state.published->version)
                             .arg(day(BusinessDay::of(state.published->from))));
    } else {
        m_state->setText(tr("✓ Version %1 of the privacy notice, in force since %2.")
                             .arg(state.published->version)
                             .arg(day(BusinessDay::of(state.published->from))));
    }
}

void PrivacyCard::showClearing()
{
    clearLayout(m_jobs);
    const bool ready = m_presenter->view().has_value();
    m_clear->setEnabled(ready && m_presenter->desk() != nullptr && !m_presenter->isBusy());
    m_inactiveLook->setVisible(ready && !m_presenter->view()->inactive.empty());
    if (!ready) {
        return;
    }
    const auto put = [this](int row, int column, const QString& said, Role role) {
        auto* label = new TextLabel(TextStyle::Body, role, this);
        label->setText(said);
        label->setWordWrap(column == 2);
        m_jobs->addWidget(label, row, column, Qt::AlignTop);
    };
    int row = 0;
    for (const usecases::RetentionLine& line : m_presenter->view()->lines) {
        const bool bad = line.last && !line.last->trouble.empty();
        QString said = words::retentionResultText(line, language());
        if (line.last) {
            said = moment(line.last->at) + QStringLiteral(" · ") + said;
        }
        put(row, 0, words::retentionJobText(line.job, language()), Role::Ink);
        put(row, 1, words::retentionTermText(line.job, language()), Role::Quiet);
        put(row, 2, said, bad ? Role::Amber : Role::Quiet);
        ++row;
    }
    const int inactive = static_cast<int>(m_presenter->view()->inactive.size());
    m_inactive->setText(
        inactive == 0
            ? tr("Everybody was here within the last two years.")
            : tr("%n neighbour(s) did not come for two years: erase them?", "", inactive));
    m_inactive->setRole(inactive == 0 ? Role::Quiet : Role::Amber);
}

void PrivacyCard::askPath()
{
    auto* dialog =
        new QFileDialog(this, tr("Where to"), QString(), tr("PDF (*.pdf);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("privacy-notice") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, m_presenter, &PrivacyPresenter::saveLetter);
    dialog->open();
}

void PrivacyCard::refuse(const QString& field, const Error& error)
{
    if (field == QLatin1String("contact")) {
        m_contactField->setMistake(
            mistakeText(error, tr("Whom neighbours may ask about their data")));
    } else {
        Q_EMIT failed(sentenceOf(error));
    }
}

} // namespace linli::ui
