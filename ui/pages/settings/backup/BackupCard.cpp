// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backup/BackupCard.h"

#include "ui/dialogs/restore/RestoreDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/settings/backup/BackupPresenter.h"
#include "ui/pages/settings/backup/SealDialog.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

BackupCard::BackupCard(AppContext& context, PageHost& host, QWidget* parent)
    : Card(parent), m_host(host), m_presenter(new BackupPresenter(context, this)),
      m_last(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_rule(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_now(new Button(ButtonKind::Secondary, QStringLiteral("copy"), this)),
      m_stick(new Button(ButtonKind::Secondary, QStringLiteral("shield-check"), this)),
      m_restore(new Button(ButtonKind::Secondary, QStringLiteral("arrow-back-up"), this))
{
    m_now->setObjectName(QStringLiteral("backupNow"));
    m_stick->setObjectName(QStringLiteral("backupStick"));
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_last->setWordWrap(true);
    m_rule->setWordWrap(true);
    body()->addWidget(m_last);
    body()->addWidget(m_rule);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_now);
    row->addWidget(m_stick);
    row->addWidget(m_restore);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_now, &QAbstractButton::clicked, m_presenter, &BackupPresenter::makeNow);
    connect(m_stick, &QAbstractButton::clicked, this, &BackupCard::askForSeal);
    connect(m_restore, &QAbstractButton::clicked, m_presenter, &BackupPresenter::askForRestore);
    connect(m_presenter, &BackupPresenter::mayRestore, this, &BackupCard::openRestore);
    connect(m_presenter, &BackupPresenter::changed, this, &BackupCard::showState);
    connect(m_presenter, &BackupPresenter::made, this,
            [this] { m_host.notice(tr("The shop was copied and the copy checked")); });
    connect(m_presenter, &BackupPresenter::sealed, this, [this](const QString& file) {
        m_host.notice(tr("Encrypted copy written: %1").arg(QFileInfo(file).fileName()));
    });
    connect(m_presenter, &BackupPresenter::failed, this,
            [this](const Error& error) { Q_EMIT failed(sentenceOf(error)); });
    onLanguage(this, [this] { writeTexts(); });
}

void BackupCard::refresh()
{
    m_presenter->refresh();
}

void BackupCard::writeTexts()
{
    setTitle(tr("Backup and restore"));
    m_rule->setText(tr("A checked copy is made every day, before each import and before a restore. "
                       "The last 7 days, 4 weeks and 12 months stay beside the shop's file. A disk "
                       "can break: put an encrypted copy on a stick every week."));
    m_now->setText(tr("Back up now"));
    m_stick->setText(tr("Encrypted copy …"));
    m_restore->setText(tr("Restore …"));
    showState();
}

void BackupCard::showState()
{
    m_last->setText(m_presenter->summary());
    m_last->setRole(m_presenter->isLate() ? Role::Amber : Role::Ink);
    const bool idle = !m_presenter->isBusy();
    m_now->setEnabled(idle && bool(m_presenter->desk().make));
    m_stick->setEnabled(idle && bool(m_presenter->desk().seal));
    m_restore->setEnabled(idle && bool(m_presenter->desk().restore));
}

void BackupCard::askForSeal()
{
    auto* dialog = new SealDialog(this);
    connect(dialog, &SealDialog::agreed, this, &BackupCard::askForPlace);
    dialog->open();
}

void BackupCard::askForPlace(const QString& passphrase)
{
    auto* dialog =
        new QFileDialog(this, tr("Where to"), QString(), tr("Encrypted backup (*.linlibak)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("linlibak"));
    dialog->selectFile(QStringLiteral("linli-%1.linlibak").arg(text(today().toText())));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, passphrase](const QString& file) { m_presenter->seal(file, passphrase); });
    dialog->open();
}

void BackupCard::openRestore()
{
    auto* dialog = new RestoreDialog(m_presenter->desk(), this);
    dialog->open();
}

} // namespace linli::ui
