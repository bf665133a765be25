// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the composition root that keeps and brings back copies of the shop.
#include "app/CompositionRoot.h"
#include "ui/context/Background.h"
#include "ui/dialogs/restore/RestoreDialog.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/MainWindow.h"
#include "usecases/backups/StartCopy.h"
#include "words/ErrorText.h"

#include <QMessageBox>

namespace linli::app {
namespace {

QString sentenceOf(const Error& error)
{
    const words::ErrorText text = words::errorText(error, ui::language());
    const bool zh = ui::language() == words::Language::Zh;
    return text.sentence + (zh ? QString() : QStringLiteral(" ")) + text.nextStep;
}

ui::BackupLine lineOf(const ShopBackups& backups, const usecases::MadeBackup& made)
{
    return {QString::fromStdString(backups.pathOf(made.stamp)), made};
}

} // namespace

ShopBackups CompositionRoot::backups() const
{
    return ShopBackups(m_file, *m_clock);
}

ui::BackupDesk CompositionRoot::backupDesk()
{
    const ShopBackups backups = this->backups();
    ui::BackupDesk desk;
    desk.list = [backups]() -> Result<std::vector<ui::BackupLine>> {
        LINLI_ASSIGN(const std::vector<usecases::MadeBackup> all, backups.list());
        std::vector<ui::BackupLine> lines;
        for (const usecases::MadeBackup& made : all) {
            lines.push_back(lineOf(backups, made));
        }
        return lines;
    };
    desk.make = [backups]() -> Result<ui::BackupLine> {
        LINLI_ASSIGN(const usecases::MadeBackup made, backups.make(backup::Reason::ByHand));
        return lineOf(backups, made);
    };
    desk.seal = [backups](const QString& file, const QString& passphrase) {
        return backups.sealTo(file.toStdString(), passphrase.toStdString());
    };
    desk.isSealed = [](const QString& file) {
        return vault::SealedCopy::isOne(file.toStdString());
    };
    desk.preview = [backups](const QString& file,
                             const QString& passphrase) -> Result<ui::RestoreComparison> {
        LINLI_ASSIGN(const RestorePreview seen,
                     backups.preview(file.toStdString(), passphrase.toStdString()));
        return ui::RestoreComparison{seen.backup, seen.madeAt, seen.present, seen.bringsKey};
    };
    desk.restore = [this](const QString& file, const QString& passphrase) {
        // Not inside the window that asks: it is about to go.
        QTimer::singleShot(0, this,
                           [this, file = file.toStdString(),
                            passphrase = passphrase.toStdString()] { restore(file, passphrase); });
    };
    return desk;
}

void CompositionRoot::backUpWhenDue()
{
    // Not of the sample shop, and never over good copies with one whose books do not add up.
    if (!m_context || m_context->profile.sample || m_access->refusal()) {
        return;
    }
    ui::inBackground<std::optional<usecases::MadeBackup>>(
        this, [backups = backups()] { return backups.makeDaily(); },
        [this](const Result<std::optional<usecases::MadeBackup>>& made) {
            if (!made && m_window) {
                m_window->warn(sentenceOf(made.error()));
            }
        });
}

void CompositionRoot::restore(const std::string& file, const std::string& passphrase)
{
    close();
    ui::inBackground<ports::BackupFacts>(
        this, [backups = backups(), file, passphrase] { return backups.restore(file, passphrase); },
        [this](const Result<ports::BackupFacts>& done) {
            const Result<void> opened = open(m_file);
            if (!done) {
                tell(done.error());
            } else if (!opened) {
                tell(opened.error());
            } else {
                m_access->change<bool>(
                    this,
                    [](ui::StoreSide& side) -> Result<bool> {
                        LINLI_TRY(usecases::noteRestored(side.shop));
                        return true;
                    },
                    [](const Result<bool>&) {}); // the copy of before has the same in its name
            }
        });
}

void CompositionRoot::tell(const Error& error)
{
    const words::ErrorText text = words::errorText(error, ui::language());
    auto* box = new QMessageBox(QMessageBox::Warning, QString(),
                                text.sentence + QLatin1Char('\n') + text.nextStep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool CompositionRoot::canRestoreFrom(const Error& error)
{
    return error.code() == ErrorCode::StorageCorrupt || error.code() == ErrorCode::NotAShopFile ||
           error.code() == ErrorCode::LedgerBroken;
}

void CompositionRoot::offerRestore(const Error& error)
{
    close();
    auto* dialog = new ui::RestoreDialog(backupDesk(), nullptr);
    dialog->showMistake(sentenceOf(error));
    dialog->open();
}

} // namespace linli::app
