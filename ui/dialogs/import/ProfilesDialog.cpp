// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ProfilesDialog.h"

#include "ui/context/Background.h"
#include "ui/context/ImportDesk.h"
#include "ui/language/CellText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace linli::ui {

using usecases::imports::SavedProfile;

ProfilesDialog::ProfilesDialog(AppContext& context, bool fileAtHand, QWidget* parent)
    : FormDialog(parent), m_context(context), m_fileAtHand(fileAtHand),
      m_list(new QListWidget(this)), m_name(new QLineEdit), m_nameField(new Field(m_name, this)),
      m_empty(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_rename(new Button(ButtonKind::Secondary, this)),
      m_remove(new Button(ButtonKind::Secondary, this)),
      m_takeBack(new Button(ButtonKind::Quiet, this)),
      m_import(new Button(ButtonKind::Secondary, this)),
      m_export(new Button(ButtonKind::Secondary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    build();
    connectParts();
    onLanguage(this, [this] { writeTexts(); });
    load();
}

void ProfilesDialog::build()
{
    m_list->setObjectName(QStringLiteral("profiles"));
    m_name->setObjectName(QStringLiteral("profileName"));
    m_rename->setObjectName(QStringLiteral("profileRename"));
    m_remove->setObjectName(QStringLiteral("profileRemove"));
    m_takeBack->setObjectName(QStringLiteral("profileTakeBack"));
    m_empty->setWordWrap(true);
    m_list->setMinimumHeight(160);
    body()->addWidget(m_empty);
    body()->addWidget(m_list);
    auto* name = new QHBoxLayout;
    name->setSpacing(12);
    name->addWidget(m_nameField, 1);
    name->addWidget(m_rename, 0, Qt::AlignBottom);
    body()->addLayout(name);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (Button* button : {m_remove, m_export, m_import, m_takeBack}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
}

void ProfilesDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showChoice);
    connect(m_rename, &QAbstractButton::clicked, this, &ProfilesDialog::rename);
    connect(m_remove, &QAbstractButton::clicked, this, &ProfilesDialog::remove);
    connect(m_takeBack, &QAbstractButton::clicked, this, &ProfilesDialog::takeBack);
    connect(m_import, &QAbstractButton::clicked, this, &ProfilesDialog::askImport);
    connect(m_export, &QAbstractButton::clicked, this, &ProfilesDialog::askExport);
    connect(this, &FormDialog::submitted, this, [this] {
        if (const SavedProfile* profile = chosen(); profile != nullptr && m_fileAtHand) {
            Q_EMIT used(*profile);
        }
        accept();
    });
}

void ProfilesDialog::writeTexts()
{
    setTitle(tr("Saved mappings"));
    setLead(tr("What the columns of a file mean, said once and kept in this shop."));
    m_empty->setText(tr("None yet. One is kept when you map a file's columns under a name, or read "
                        "from a file another shop gave you."));
    m_list->setAccessibleName(tr("Saved mappings"));
    m_nameField->setLabel(tr("Name"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete"));
    m_takeBack->setText(tr("Take the deletion back"));
    m_import->setText(tr("From a file …"));
    m_export->setText(tr("Into a file …"));
    setPrimary(m_fileAtHand ? tr("Use for this file") : tr("Done"));
    showChoice();
}

const SavedProfile* ProfilesDialog::chosen() const
{
    const auto row = std::size_t(std::max(m_list->currentRow(), 0));
    return m_list->currentRow() < 0 || row >= m_profiles.size() ? nullptr : &m_profiles[row];
}

void ProfilesDialog::load()
{
    m_context.shop.ask<std::vector<SavedProfile>>(
        this, [](StoreSide& side) { return usecases::imports::savedProfiles(side.shop); },
        [this](Result<std::vector<SavedProfile>> profiles) {
            if (!profiles) {
                showMistake(sentenceOf(profiles.error()));
                return;
            }
            const int before = m_list->currentRow();
            m_profiles = std::move(profiles).value();
            m_list->clear();
            for (const SavedProfile& profile : m_profiles) {
                m_list->addItem(text(profile.name));
            }
            m_list->setCurrentRow(std::clamp(before, 0, std::max(m_list->count() - 1, 0)));
            showChoice();
        });
}

void ProfilesDialog::showChoice()
{
    const SavedProfile* profile = chosen();
    m_empty->setVisible(m_profiles.empty());
    m_list->setVisible(!m_profiles.empty());
    m_name->setText(profile == nullptr ? QString() : text(profile->name));
    for (QWidget* one : {static_cast<QWidget*>(m_nameField), static_cast<QWidget*>(m_rename),
                         static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_export)}) {
        one->setEnabled(profile != nullptr);
    }
    m_takeBack->setVisible(!m_removed.empty());
    primary()->setEnabled(!m_fileAtHand || profile != nullptr);
}

void ProfilesDialog::change(Work work)
{
    clearMistake();
    m_context.shop.change<bool>(
        this,
        [work = std::move(work)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(work(side));
            return true;
        },
        [this](const Result<bool>& done) {
            if (!done) {
                showMistake(sentenceOf(done.error()));
            }
            load();
        });
}

void ProfilesDialog::rename()
{
    if (const SavedProfile* profile = chosen()) {
        change(
            [name = profile->name, next = m_name->text().trimmed().toStdString()](StoreSide& side) {
                return usecases::imports::renameProfile(side.shop, name, next);
            });
    }
}

void ProfilesDialog::remove()
{
    if (const SavedProfile* profile = chosen()) {
        m_removed.push_back(*profile);
        change([name = profile->name](StoreSide& side) {
            return usecases::imports::removeProfile(side.shop, name);
        });
    }
}

void ProfilesDialog::takeBack()
{
    if (!m_removed.empty()) {
        change([profile = m_removed.back()](StoreSide& side) {
            return usecases::imports::saveProfile(side.shop, profile);
        });
        m_removed.pop_back();
    }
}

void ProfilesDialog::askImport()
{
    auto* ask = new QFileDialog(this, tr("Read a mapping"), {}, tr("Mapping (*.json)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, &ProfilesDialog::importFrom);
    ask->open();
}

void ProfilesDialog::importFrom(const QString& path)
{
    inBackground<std::string>(
        this, [path, read = m_context.importDesk->loadProfile] { return read(path); },
        [this, path](Result<std::string> profile) {
            if (!profile) {
                showMistake(sentenceOf(profile.error()));
                return;
            }
            change([saved = SavedProfile{QFileInfo(path).completeBaseName().left(60).toStdString(),
                                         {},
                                         *profile}](StoreSide& side) {
                return usecases::imports::saveProfile(side.shop, saved);
            });
        });
}

void ProfilesDialog::askExport()
{
    const SavedProfile* profile = chosen();
    if (profile == nullptr) {
        return;
    }
    auto* ask = new QFileDialog(this, tr("Write the mapping"), {}, tr("Mapping (*.json)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("json"));
    ask->selectFile(text(profile->name) + QStringLiteral(".json"));
    connect(ask, &QFileDialog::fileSelected, this, &ProfilesDialog::exportTo);
    ask->open();
}

void ProfilesDialog::exportTo(const QString& path)
{
    const SavedProfile* profile = chosen();
    if (profile == nullptr) {
        return;
    }
    inBackground<bool>(
        this,
        [path, json = profile->json, write = m_context.importDesk->storeProfile]() -> Result<bool> {
            LINLI_TRY(write(path, json));
            return true;
        },
        [this](const Result<bool>& written) {
            written ? clearMistake() : showMistake(sentenceOf(written.error()));
        });
}

} // namespace linli::ui
