// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterBatch.h"
#include "render/posters/SheetPlan.h"
#include "render/print/WholeFile.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace linli::render {
namespace {

using namespace linli::poster;

/// Puts posters that pass their check one after the other onto the pages of a device.
class PageFiller
{
  public:
    PageFiller(QPagedPaintDevice& device,
               const PosterDocument& document,
               std::shared_ptr<AssetFolder> assets,
               const PdfOptions& options)
        : m_device(device), m_options(options), m_plan(document.page, options),
          m_poster(document, std::move(assets), m_plan.posterOptions())
    {
    }

    Result<PosterOutcome> add(int index, const PosterJob& job)
    {
        PosterOutcome outcome{index, {}, 0, {}};
        LINLI_ASSIGN(outcome.check, m_poster.check(job.fields, m_options.dpi));
        if (!outcome.check.ok) {
            return outcome;
        }
        const int slot = m_count % m_plan.slots();
        if (slot == 0) {
            LINLI_TRY(beginPage());
        }
        m_painter.save();
        if (m_plan.slots() > 1) {
            m_painter.setClipRect(m_plan.clip(slot));
        }
        m_painter.translate(m_plan.place(slot));
        Result<PaintedPoster> painted = m_poster.paint(m_painter, job.fields);
        m_painter.restore();
        if (!painted.ok()) {
            return painted.error();
        }
        ++m_count;
        outcome.page = m_pages;
        return outcome;
    }

    [[nodiscard]] int count() const { return m_count; }
    bool finish() { return !m_painter.isActive() || m_painter.end(); }

  private:
    Result<void> beginPage()
    {
        const bool ready = m_pages == 0 ? m_painter.begin(&m_device) : m_device.newPage();
        if (!ready) {
            return Error(ErrorCode::PrinterUnavailable).detail("the device took no page");
        }
        if (m_pages == 0) {
            // From dots of the plan to dots of the device, and out of the device's margins.
            const QPageLayout layout = m_device.pageLayout();
            if (layout.mode() == QPageLayout::StandardMode) {
                m_painter.translate(-layout.paintRectPixels(m_device.logicalDpiX()).topLeft());
            }
            m_painter.scale(m_device.logicalDpiX() / m_options.dpi,
                            m_device.logicalDpiY() / m_options.dpi);
        }
        ++m_pages;
        m_painter.setPen(
            QPen(QColor(0x49, 0x50, 0x57), poster::Millimetre{0.1}.dots(m_options.dpi)));
        for (const QLineF& mark : m_plan.cropMarks()) {
            m_painter.drawLine(mark);
        }
        return {};
    }

    QPagedPaintDevice& m_device;
    PdfOptions m_options;
    SheetPlan m_plan;
    PosterPainter m_poster;
    QPainter m_painter;
    int m_count = 0;
    int m_pages = 0;
};

} // namespace

Result<BatchOutcome> printPosters(QPagedPaintDevice& device,
                                  const PosterDocument& document,
                                  std::shared_ptr<AssetFolder> assets,
                                  const std::vector<PosterJob>& jobs,
                                  const PdfOptions& options,
                                  const BatchControl& control)
{
    PageFiller pages(device, document, std::move(assets), options);
    BatchOutcome outcome;
    const int total = static_cast<int>(jobs.size());
    for (int i = 0; i < total; ++i) {
        if (control.stopRequested && control.stopRequested()) {
            outcome.stopped = true;
            break;
        }
        LINLI_ASSIGN(PosterOutcome poster, pages.add(i, jobs[static_cast<std::size_t>(i)]));
        outcome.posters.push_back(std::move(poster));
        if (control.progress) {
            control.progress(i + 1, total);
        }
    }
    outcome.made = pages.count();
    if (!pages.finish()) {
        return Error(ErrorCode::PrinterUnavailable).detail("the device did not finish");
    }
    return outcome;
}

Result<BatchOutcome> writePosterPdf(const PosterDocument& document,
                                    std::shared_ptr<AssetFolder> assets,
                                    const std::vector<PosterJob>& jobs,
                                    const QString& file,
                                    const PdfOptions& options,
                                    const BatchControl& control)
{
    const auto unwritable = [&file](const QString& why) {
        return Error(ErrorCode::FileUnwritable)
            .with("path", file.toStdString())
            .detail(why.toStdString());
    };
    WholeFile save(file);
    if (!save.open(QIODevice::WriteOnly)) {
        return unwritable(save.errorString());
    }
    BatchOutcome outcome;
    {
        QPdfWriter writer(&save);
        writer.setResolution(qRound(options.dpi));
        writer.setTitle(options.title);
        writer.setCreator(QStringLiteral("Linli"));
        writer.setPageSize(QPageSize(SheetPlan(document.page, options).pageMm(),
                                     QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        LINLI_ASSIGN(outcome,
                     printPosters(writer, document, std::move(assets), jobs, options, control));
    }
    if (outcome.made == 0) {
        return outcome;
    }
    if (!save.finish()) {
        return unwritable(save.errorString());
    }
    for (PosterOutcome& poster : outcome.posters) {
        if (poster.check.ok) {
            poster.file = file;
        }
    }
    return outcome;
}

} // namespace linli::render
