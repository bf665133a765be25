// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore/RestoreDialog.h"

#include "ui/dialogs/restore/BackupWords.h"
#include "ui/dialogs/restore/ComparisonView.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr int kListHeight = 260;
}

RestoreDialog::RestoreDialog(const BackupDesk& desk, QWidget* parent)
    : FormDialog(parent), m_presenter(new RestorePresenter(desk, this)),
      m_choice(new QWidget(this)), m_scroll(new QScrollArea(m_choice)),
      m_other(new Button(ButtonKind::Secondary, m_choice)),
      m_back(new Button(ButtonKind::Quiet, this)),
      m_fileName(new TextLabel(TextStyle::Note, Role::Quiet, m_choice)),
      m_passphrase(new QLineEdit(m_choice)), m_passphraseField(new Field(m_passphrase, m_choice)),
      m_comparison(new ComparisonView(this))
{
    setMinimumWidth(scaled(560));
    m_passphrase->setEchoMode(QLineEdit::Password);
    buildChoice();
    body()->addWidget(m_choice);
    body()->addWidget(m_comparison);
    body()->addWidget(m_back, 0, Qt::AlignLeft);
    m_other->setText(tr("Another file …"));
    m_back->setText(tr("Choose another copy"));
    m_passphraseField->setLabel(tr("Passphrase of this copy"));
    connect(m_other, &QAbstractButton::clicked, this, &RestoreDialog::pickFile);
    connect(m_back, &QAbstractButton::clicked, m_presenter, &RestorePresenter::back);
    connect(m_presenter, &RestorePresenter::listed, this, &RestoreDialog::fillList);
    connect(m_presenter, &RestorePresenter::chosen, this, &RestoreDialog::showChosen);
    connect(m_presenter, &RestorePresenter::stageChanged, this, &RestoreDialog::showStage);
    connect(m_presenter, &RestorePresenter::failed, this, &RestoreDialog::fail);
    connect(this, &FormDialog::submitted, this, &RestoreDialog::next);
    showStage();
    showChosen();
    m_presenter->refresh();
}

void RestoreDialog::buildChoice()
{
    auto* column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(scaled(kListHeight));
    column->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_other);
    m_fileName->setElided(true);
    row->addWidget(m_fileName, 1);
    column->addLayout(row);
    column->addWidget(m_passphraseField);
}

void RestoreDialog::fillList()
{
    m_list = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    delete m_group;
    m_group = new QButtonGroup(this);
    for (const BackupLine& line : m_presenter->lines()) {
        auto* choice = new QRadioButton(m_list);
        choice->setText(QStringLiteral("%1 · %2").arg(moment(line.made.stamp.madeAt),
                                                      reasonText(line.made.stamp.reason)));
        m_group->addButton(choice);
        connect(choice, &QAbstractButton::clicked, this,
                [this, path = line.path] { m_presenter->choose(path); });
        auto* holds = new TextLabel(TextStyle::Note, Role::Quiet, m_list);
        holds->setText(QStringLiteral("%1 · %2").arg(holdsText(line.made.facts.counts),
                                                     bytesText(line.made.facts.bytes)));
        holds->setContentsMargins(scaled(26), 0, 0, 0);
        column->addWidget(choice);
        column->addWidget(holds);
    }
    if (m_presenter->lines().empty()) {
        auto* none = new TextLabel(TextStyle::Body, Role::Quiet, m_list);
        none->setText(tr("There is no copy in the shop's folder yet."));
        column->addWidget(none);
    }
    column->addStretch(1);
    m_scroll->setWidget(m_list);
}

void RestoreDialog::pickFile()
{
    auto* dialog = new QFileDialog(this, tr("Backup to restore"), QString(),
                                   tr("Backups (*.linlibak *.linli)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (m_group != nullptr && m_group->checkedButton() != nullptr) {
            m_group->setExclusive(false);
            m_group->checkedButton()->setChecked(false);
            m_group->setExclusive(true);
        }
        m_presenter->choose(file);
    });
    dialog->open();
}

void RestoreDialog::showChosen()
{
    clearMistake();
    m_passphraseField->setMistake({});
    const bool listed = m_group != nullptr && m_group->checkedButton() != nullptr;
    m_fileName->setText(listed ? QString() : QFileInfo(m_presenter->file()).fileName());
    m_passphraseField->setVisible(m_presenter->needsPassphrase());
    primary()->setEnabled(!m_presenter->file().isEmpty());
    if (m_presenter->needsPassphrase()) {
        m_passphrase->setFocus();
    }
}

void RestoreDialog::showStage()
{
    const RestoreStage stage = m_presenter->stage();
    const bool comparing = stage == RestoreStage::Compare;
    m_choice->setVisible(!comparing);
    m_choice->setEnabled(stage == RestoreStage::Choose);
    m_comparison->setVisible(comparing);
    m_back->setVisible(comparing);
    setWaiting(stage == RestoreStage::Looking);
    primary()->setKind(comparing ? ButtonKind::Danger : ButtonKind::Primary);
    if (comparing) {
        clearMistake();
        setTitle(tr("This is what would change"));
        setLead(QString());
        setPrimary(tr("Restore this copy"));
        m_comparison->show(m_presenter->comparison());
    } else {
        setTitle(tr("Restore the shop from a copy"));
        setLead(tr("Choose a copy. Before anything happens you see what it would change."));
        setPrimary(stage == RestoreStage::Looking ? tr("Reading …") : tr("Next"));
    }
}

void RestoreDialog::next()
{
    if (m_presenter->stage() == RestoreStage::Compare) {
        m_presenter->restore();
        accept();
        return;
    }
    if (!m_presenter->file().isEmpty()) {
        clearMistake();
        m_passphraseField->setMistake({});
        m_presenter->look(m_presenter->needsPassphrase() ? m_passphrase->text() : QString());
    }
}

void RestoreDialog::fail(const Error& error)
{
    if (error.code() == ErrorCode::WrongPassphrase) {
        m_passphraseField->setMistake(sentenceOf(error));
        m_passphrase->setFocus();
        m_passphrase->selectAll();
        setWaiting(false);
    } else {
        showMistake(sentenceOf(error));
    }
}

} // namespace linli::ui
