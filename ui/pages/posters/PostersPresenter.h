// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/context/Background.h"
#include "ui/pages/posters/PosterWork.h"

#include <QObject>

class QPagedPaintDevice;

namespace linli::ui {

/// A poster that was not made, and why.
struct LeftOutPoster
{
    QString name; ///< as the shop knows her; for the screen only
    QString reason;
};

struct PosterBatchReport
{
    int made = 0;
    int asked = 0;
    bool stopped = false;
    QString place; ///< folder or file; empty after printing
    std::vector<LeftOutPoster> leftOut;
};

/// What the poster page decides, without widgets: template, neighbour of the preview, audience,
/// batches. Drawing and checking run on worker threads.
class PostersPresenter : public QObject
{
    Q_OBJECT
  public:
    PostersPresenter(const AppContext& context, QObject* parent);
    ~PostersPresenter() override;

    void refresh();
    void chooseTemplate(int index);
    /// The shelf changed, or posters are to be made from this template: reads it again. An empty id
    /// keeps the choice.
    void readShelf(const QString& id);
    /// The neighbour of the preview and the thumbnails.
    void showPerson(const MemberKey& member);
    void setAudience(const PosterAudience& audience);
    /// Dots the preview has on the screen.
    void setPreviewBox(QSize box);

    /// Goes on from where an earlier run into that folder ended; manifest.xlsx lies beside.
    void exportPictures(const QString& folder, const PosterOutput& output);
    void exportPdf(const QString& file, const PosterOutput& output);
    /// All posters onto the device, on a worker thread; the device must not be touched until
    /// batchFinished().
    void print(std::shared_ptr<QPagedPaintDevice> device,
               double dpi,
               const PosterOutput& output,
               const render::PrinterCalibration& calibration = {});
    /// The first pages as print() draws them; GUI thread, for a print preview.
    [[nodiscard]] Result<void>
    paintFirst(QPagedPaintDevice& device, double dpi, const PosterOutput& output) const;
    /// Ends the batch after the poster it is at; what is done stays.
    void stop() { m_stop.request(); }

    [[nodiscard]] const std::vector<PosterTemplate>& templates() const { return m_templates; }
    [[nodiscard]] const PosterTemplate* current() const;
    [[nodiscard]] const PosterSource& source() const { return m_source; }
    [[nodiscard]] const usecases::PosterPerson* person() const;
    [[nodiscard]] bool isPhonePage() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

  Q_SIGNALS:
    void sourceChanged();
    void templatesRead();
    void thumbnailReady(int index, const QImage& image);
    void previewReady(const linli::ui::PosterPreview& preview);
    void batchStarted(int total);
    void batchProgress(int done);
    void batchFinished(const linli::ui::PosterBatchReport& report);
    void failed(const QString& sentence);

  private:
    using Batch = std::function<Result<render::BatchOutcome>(const std::vector<render::PosterJob>&,
                                                             const render::BatchControl&)>;
    void drawThumbnails();
    void drawPreview();
    void startBatch(const QString& place, const PosterOutput& output, Batch batch);
    void writeManifest(const QString& place, const render::BatchOutcome& outcome);
    void finishBatch(const QString& place, const Result<render::BatchOutcome>& outcome);
    [[nodiscard]] render::PdfOptions optionsOf(double dpi, const PosterOutput& output) const;

    const AppContext& m_context;
    std::vector<PosterTemplate> m_templates;
    PosterSource m_source;
    PosterAudience m_audience;
    MemberKey m_person; ///< empty: the first one
    std::size_t m_current = 0;
    QSize m_box{720, 960};
    StopFlag m_stop;
    std::vector<usecases::PosterPerson> m_batch; ///< whom the running batch is for, by job
    bool m_loaded = false;
    bool m_busy = false;
    int m_reading = 0;
    int m_shelves = 0;
    int m_thumbnails = 0;
    int m_previews = 0;
};

} // namespace linli::ui
