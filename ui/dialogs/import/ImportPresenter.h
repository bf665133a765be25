// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QObject>

#include <memory>

namespace linli::ui {

/// Where an import stands.
enum class ImportStage
{
    ChooseFile,
    Reading, ///< the file is read and compared
    Preview,
    Applying,
    Done,
};

/// What the import dialog decides, without widgets. The file is read once on a worker thread; the
/// preview and the import both use what was read, so that nothing else can be imported than what
/// was shown. Preview and import run on the store thread.
class ImportPresenter : public QObject
{
    Q_OBJECT
  public:
    ImportPresenter(const AppContext& context, QObject* parent);

    void chooseFile(const QString& path);
    /// Reads the same file again; empty = found by itself.
    void setEncoding(const QString& encoding);
    void setValidRowsOnly(bool only) { m_validRowsOnly = only; }
    void apply();
    void startOver();

    /// True where apply() would write something.
    [[nodiscard]] bool canApply() const;
    [[nodiscard]] ImportStage stage() const { return m_stage; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const QString& encoding() const { return m_encoding; }
    [[nodiscard]] bool validRowsOnly() const { return m_validRowsOnly; }
    /// Of the preview, then of the import.
    [[nodiscard]] const usecases::imports::ImportResult& result() const { return m_result; }
    /// New neighbours, orders and goods together.
    [[nodiscard]] std::int64_t createdCount() const;

  Q_SIGNALS:
    void stageChanged();
    /// The shop has new rows.
    void imported();
    /// The stage is ChooseFile or Preview again; nothing was written.
    void failed(const QString& sentence);

  private:
    void read();
    void preview();
    void go(ImportStage stage);
    void fail(const Error& error, ImportStage back);

    const AppContext& m_context;
    ImportStage m_stage = ImportStage::ChooseFile;
    QString m_path;
    QString m_encoding;
    bool m_validRowsOnly = false;
    int m_request = 0;
    std::shared_ptr<const usecases::imports::ImportFile> m_file;
    usecases::imports::ImportResult m_result;
};

} // namespace linli::ui
