// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/ImportPresenter.h"

#include "ui/context/Background.h"
#include "ui/language/CellText.h"

#include <QFileInfo>

namespace linli::ui {

using usecases::imports::ImportFile;
using usecases::imports::ImportOptions;
using usecases::imports::ImportResult;

ImportPresenter::ImportPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

QString ImportPresenter::fileName() const
{
    return QFileInfo(m_path).fileName();
}

std::int64_t ImportPresenter::createdCount() const
{
    return m_result.created.members + m_result.created.orders + m_result.created.products;
}

bool ImportPresenter::canApply() const
{
    const bool something = createdCount() > 0 || !m_result.queued.empty();
    return m_stage == ImportStage::Preview && something &&
           (m_result.errors.empty() || m_validRowsOnly);
}

void ImportPresenter::chooseFile(const QString& path)
{
    m_path = path;
    m_encoding.clear();
    m_validRowsOnly = false;
    read();
}

void ImportPresenter::setEncoding(const QString& encoding)
{
    if (m_stage == ImportStage::Preview || m_stage == ImportStage::ChooseFile) {
        m_encoding = encoding;
        read();
    }
}

void ImportPresenter::startOver()
{
    ++m_request;
    m_file.reset();
    m_result = {};
    go(ImportStage::ChooseFile);
}

void ImportPresenter::read()
{
    const int request = ++m_request;
    go(ImportStage::Reading);
    using Shared = std::shared_ptr<const ImportFile>;
    inBackground<Shared>(
        this,
        [path = m_path, encoding = m_encoding, read = m_context.readImport]() -> Result<Shared> {
            LINLI_ASSIGN(ImportFile file, read(path, encoding));
            return Shared(std::make_shared<const ImportFile>(std::move(file)));
        },
        [this, request](Result<Shared> file) {
            if (request != m_request) {
                return;
            }
            if (!file) {
                fail(file.error(), ImportStage::ChooseFile);
                return;
            }
            m_file = std::move(file).value();
            preview();
        });
}

void ImportPresenter::preview()
{
    const int request = ++m_request;
    m_context.shop.change<ImportResult>(
        this,
        [file = m_file, run = m_context.runImport](StoreSide& side) {
            return run(side, *file, ImportOptions{true, true});
        },
        [this, request](Result<ImportResult> result) {
            if (request != m_request) {
                return;
            }
            if (!result) {
                fail(result.error(), ImportStage::ChooseFile);
                return;
            }
            m_result = std::move(result).value();
            go(ImportStage::Preview);
        });
}

void ImportPresenter::apply()
{
    if (!canApply()) {
        return;
    }
    go(ImportStage::Applying);
    m_context.shop.change<ImportResult>(
        this,
        [file = m_file, only = m_validRowsOnly, run = m_context.runImport](StoreSide& side) {
            return run(side, *file, ImportOptions{false, only});
        },
        [this](Result<ImportResult> result) {
            if (!result) {
                fail(result.error(), ImportStage::Preview);
                return;
            }
            m_result = std::move(result).value();
            go(ImportStage::Done);
            if (m_result.applied) {
                Q_EMIT imported();
            }
        });
}

void ImportPresenter::go(ImportStage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void ImportPresenter::fail(const Error& error, ImportStage back)
{
    go(back);
    Q_EMIT failed(sentenceOf(error));
}

} // namespace linli::ui
