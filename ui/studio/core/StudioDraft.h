// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace linli::ui {

class StudioDocument;

/// Keeps unsaved work beside its template (`draft.json`), a second after the last change and at
/// the latest ten seconds after the first one, so that a crash or a power cut loses next to
/// nothing. Written on a worker thread, whole or not at all.
class StudioDraft : public QObject
{
    Q_OBJECT
  public:
    StudioDraft(StudioDocument& document, QObject* parent);
    ~StudioDraft() override;

    /// From now on drafts go into this template's folder; empty: nowhere.
    void setFolder(const QString& folder);
    /// Writes what is not written yet.
    void keep();
    /// It was saved or given up: the file goes.
    void forget();
    [[nodiscard]] bool isKept() const { return m_kept == m_wanted; }

    /// The draft in a template's folder. Worker thread. Errors: NotFound; those of readTemplate.
    static Result<poster::PosterDocument> read(const QString& folder);
    [[nodiscard]] static bool exists(const QString& folder);
    /// For folders no studio has open.
    static void drop(const QString& folder);

  Q_SIGNALS:
    void kept();
    void failed(const QString& sentence);

  private:
    void wait();
    StudioDocument& m_document;
    QString m_folder;
    QTimer m_pause;
    QTimer m_latest;
    int m_wanted = 0; ///< changes so far
    int m_kept = 0;   ///< those in the file
    bool m_writing = false;
    struct Pen;
    std::shared_ptr<Pen> m_pen; ///< one writer at a time; also knows what was forgotten
};

} // namespace linli::ui
