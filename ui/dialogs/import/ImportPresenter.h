// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/context/Background.h"
#include "ui/context/ImportDesk.h"
#include "usecases/imports/profiles/SavedProfiles.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace linli::ui {

/// Where an import stands.
enum class ImportStage
{
    ChooseFile,
    Reading, ///< the file is read and compared
    Mapping, ///< no layout knows its header: the owner says what the columns mean
    Preview,
    Applying,
    Done,
};

/// How far the store thread is.
struct ImportProgress
{
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0 = not known yet
};

/// New neighbours, orders and goods together.
[[nodiscard]] std::int64_t createdCount(const usecases::imports::ImportResult& result);

/// What the import dialog decides, without widgets. The file is read once on a worker thread; the
/// preview and the import both use what was read, so that nothing else can be imported than what
/// was shown. Preview and import run on the store thread and can be stopped: nothing is written
/// then.
class ImportPresenter : public QObject
{
    Q_OBJECT
  public:
    /// What the owner said of a file's columns.
    struct Mapping
    {
        usecases::imports::FileKind kind = usecases::imports::FileKind::LinliOrders;
        std::vector<std::pair<std::string, std::string>> columns; ///< ours, theirs
        std::string fingerprint;
        QString name;        ///< to be remembered under; empty = this once
        std::string profile; ///< one that was saved, instead of columns
    };

    ImportPresenter(const AppContext& context, QObject* parent);

    void chooseFile(const QString& path);
    /// Reads the same file again; empty = found by itself.
    void setEncoding(const QString& encoding);
    void map(const Mapping& mapping);
    /// Back from a preview to what the columns mean.
    void mapAgain();
    void setValidRowsOnly(bool only) { m_validRowsOnly = only; }
    void apply();
    /// To another file. While the import is written: stops it, and nothing was written.
    void startOver();
    void writeErrors(const QString& path);
    /// Takes the import that is done back.
    void undo();

    /// True where apply() would write something.
    [[nodiscard]] bool canApply() const;
    [[nodiscard]] ImportStage stage() const { return m_stage; }
    [[nodiscard]] const ImportSource& source() const { return m_source; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool validRowsOnly() const { return m_validRowsOnly; }
    [[nodiscard]] const ImportDesk* desk() const { return m_context.importDesk; }
    [[nodiscard]] const PeekedFile& peeked() const { return m_peek; }
    [[nodiscard]] const FileRows& rows() const { return m_rows; }
    [[nodiscard]] ImportProgress progress() const;
    /// Of the preview, then of the import.
    [[nodiscard]] const usecases::imports::ImportResult& result() const { return *m_result; }

  Q_SIGNALS:
    void stageChanged();
    /// rows() has the lines of this preview.
    void rowsChanged();
    /// The shop has new rows, or lost those of an undone import.
    void imported();
    /// The stage is one of those that wait for the owner again; nothing was written.
    void failed(const QString& sentence);
    /// Something beside the import went well.
    void told(const QString& sentence);

  private:
    struct Counts
    {
        std::atomic<std::int64_t> done = 0;
        std::atomic<std::int64_t> total = 0;
    };
    void read();
    void peek();
    void findProfile();
    void keepProfile(usecases::imports::SavedProfile profile);
    void preview();
    void loadRows();
    [[nodiscard]] usecases::imports::ImportOptions optionsFor(bool dryRun, bool validOnly);
    void go(ImportStage stage);
    void fail(const Error& error, ImportStage back);

    const AppContext& m_context;
    ImportStage m_stage = ImportStage::ChooseFile;
    ImportSource m_source;
    bool m_validRowsOnly = false;
    bool m_profileTried = false;
    int m_request = 0;
    StopFlag m_stop;
    std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
    PeekedFile m_peek;
    FileRows m_rows;
    std::shared_ptr<const usecases::imports::ImportFile> m_file;
    std::shared_ptr<const usecases::imports::ImportResult> m_result =
        std::make_shared<const usecases::imports::ImportResult>();
};

} // namespace linli::ui
