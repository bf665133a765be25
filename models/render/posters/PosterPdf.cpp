// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterBatch.h"
#include "render/posters/SheetPlan.h"
#include "render/posters/press/PosterProofs.h"
#include "render/print/PdfFile.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <atomic>

namespace linli::render {
namespace {

using namespace linli::poster;

/// Posters checked at a time before they are drawn: enough for all workers, little to lose.
constexpr int kCheckedAhead = 64;

/// Puts posters that passed their check one after the other onto the pages of a device.
class PageFiller
{
  public:
    PageFiller(QPagedPaintDevice& device, PosterPainter painter, const PdfOptions& options)
        : m_device(device), m_options(options), m_plan(painter.document().page, options),
          m_poster(std::move(painter)), m_slot(m_plan.firstSlot())
    {
    }

    Result<void> add(PosterOutcome& outcome, const PosterJob& job)
    {
        if (m_pages == 0 || m_slot == m_plan.slots()) {
            LINLI_TRY(beginPage());
        }
        m_painter.save();
        if (m_plan.slots() > 1) {
            m_painter.setClipRect(m_plan.clip(m_slot));
        }
        m_painter.translate(m_plan.place(m_slot));
        Result<PaintedPoster> painted = m_poster.paint(m_painter, job.fields);
        m_painter.restore();
        if (!painted.ok()) {
            return painted.error();
        }
        ++m_slot;
        ++m_count;
        outcome.page = m_pages;
        return {};
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
            const PrinterCalibration& calibration = m_options.calibration;
            m_painter.translate(qRound(poster::Millimetre{calibration.xMm}.dots(m_options.dpi)),
                                qRound(poster::Millimetre{calibration.yMm}.dots(m_options.dpi)));
        } else {
            m_slot = 0;
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
    int m_slot;
    int m_count = 0;
    int m_pages = 0;
};

/// Checks posters on all workers; each has a painter of its own, and all share what is drawn once.
class Proofreader
{
  public:
    Proofreader(const PosterPainter& painter,
                const PdfOptions& options,
                const BatchControl& control)
        : m_options(options), m_control(control),
          m_painters(static_cast<std::size_t>(std::max(control.workers, 1)), painter)
    {
    }

    /// Those from `first` on, in order. Errors: template errors.
    Result<std::vector<PosterOutcome>>
    read(const std::vector<PosterJob>& jobs, std::size_t first, std::size_t count)
    {
        std::vector<PosterOutcome> outcomes(count);
        std::vector<std::optional<Error>> errors(count);
        std::atomic<std::size_t> next{0};
        inParallel(m_control, static_cast<int>(count), [&](int worker) {
            for (std::size_t i = next++; i < count; i = next++) {
                outcomes[i].job = static_cast<int>(first + i);
                auto check =
                    checked(m_painters[static_cast<std::size_t>(worker)], jobs[first + i].fields);
                if (check.ok()) {
                    outcomes[i].check = std::move(check).value();
                } else {
                    errors[i] = check.error();
                }
            }
        });
        for (const std::optional<Error>& error : errors) {
            if (error) {
                return *error;
            }
        }
        return outcomes;
    }

  private:
    Result<CheckReport> checked(PosterPainter& painter, const PosterFields& fields) const
    {
        if (!m_options.proofs) {
            return painter.check(fields, m_options.dpi);
        }
        const std::string key = PosterProofs::keyOf(fields, m_options.dpi, painter.options().scale);
        if (const auto known = m_options.proofs->find(key)) {
            return *known;
        }
        LINLI_ASSIGN(const CheckReport report, painter.check(fields, m_options.dpi));
        m_options.proofs->keep(key, report);
        return report;
    }

    const PdfOptions& m_options;
    const BatchControl& m_control;
    std::vector<PosterPainter> m_painters;
};

} // namespace

Result<BatchOutcome> printPosters(QPagedPaintDevice& device,
                                  const PosterDocument& document,
                                  std::shared_ptr<AssetFolder> assets,
                                  const std::vector<PosterJob>& jobs,
                                  const PdfOptions& options,
                                  const BatchControl& control)
{
    const auto symbols = options.proofs ? options.proofs->symbols() : std::make_shared<QrCache>();
    PosterPainter painter(document, std::move(assets),
                          SheetPlan(document.page, options).posterOptions(), symbols);
    LINLI_TRY(painter.plateImage()); // once, for all workers
    Proofreader proofs(painter, options, control);
    PageFiller pages(device, painter, options);
    BatchOutcome outcome;
    const int total = static_cast<int>(jobs.size());
    for (std::size_t first = 0; first < jobs.size() && !outcome.stopped; first += kCheckedAhead) {
        const std::size_t count = std::min<std::size_t>(kCheckedAhead, jobs.size() - first);
        LINLI_ASSIGN(std::vector<PosterOutcome> checked, proofs.read(jobs, first, count));
        for (PosterOutcome& poster : checked) {
            outcome.stopped = control.stopRequested && control.stopRequested();
            if (outcome.stopped) {
                break;
            }
            if (poster.check.ok) {
                LINLI_TRY(pages.add(poster, jobs[static_cast<std::size_t>(poster.job)]));
            }
            outcome.posters.push_back(std::move(poster));
            if (control.progress) {
                control.progress(static_cast<int>(outcome.posters.size()), total);
            }
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
    PdfFile save(file);
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
