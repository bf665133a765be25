// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/PostersPresenter.h"

#include "render/posters/press/BatchJournal.h"
#include "render/posters/press/PictureBatch.h"
#include "ui/context/PosterDesk.h"
#include "ui/context/PrintDesk.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/ports/Clock.h"
#include "words/posters/PosterManifest.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr QSize kThumbnail(360, 480); ///< twice what the gallery shows, for sharp screens
constexpr double kPdfDpi = 300;
constexpr QSizeF kA4(210, 297);
constexpr std::size_t kFirstPages = 8; ///< posters a print preview shows

} // namespace

PostersPresenter::PostersPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

PostersPresenter::~PostersPresenter()
{
    m_stop.request(); // a batch in the background ends after the poster it is at
}

const PosterTemplate* PostersPresenter::current() const
{
    return m_current < m_templates.size() ? &m_templates[m_current] : nullptr;
}

bool PostersPresenter::isPhonePage() const
{
    return current() != nullptr && current()->document->page.unit == poster::PageUnit::Pixel;
}

const usecases::PosterPerson* PostersPresenter::person() const
{
    const auto it = std::find_if(m_source.people.begin(), m_source.people.end(),
                                 [this](const auto& one) { return one.member == m_person; });
    if (it != m_source.people.end()) {
        return &*it;
    }
    return m_source.people.empty() ? nullptr : &m_source.people.front();
}

void PostersPresenter::refresh()
{
    if (m_templates.empty()) {
        readShelf({});
    }
    const int reading = ++m_reading;
    m_context.shop.ask<PosterSource>(
        this, [audience = m_audience](StoreSide& side) { return readPosterSource(side, audience); },
        [this, reading](Result<PosterSource> source) {
            if (reading != m_reading) {
                return;
            }
            if (!source) {
                Q_EMIT failed(sentenceOf(source.error()));
                return;
            }
            m_source = std::move(source).value();
            m_loaded = true;
            Q_EMIT sourceChanged();
            drawThumbnails();
            drawPreview();
        });
}

void PostersPresenter::readShelf(const QString& id)
{
    const QString wanted = id.isEmpty() && current() != nullptr ? current()->id : id;
    const QString own =
        m_context.posterDesk != nullptr ? m_context.posterDesk->ownFolder : QString();
    inBackground<std::vector<PosterTemplate>>(
        this, [own]() -> Result<std::vector<PosterTemplate>> { return readTemplates(own); },
        [this, wanted, shelf = ++m_shelves](Result<std::vector<PosterTemplate>> templates) {
            if (shelf != m_shelves) {
                return;
            }
            m_templates = std::move(templates).value();
            const auto found =
                std::find_if(m_templates.begin(), m_templates.end(),
                             [&](const PosterTemplate& one) { return one.id == wanted; });
            m_current = found == m_templates.end() ? 0 : std::size_t(found - m_templates.begin());
            Q_EMIT templatesRead();
            drawThumbnails();
            drawPreview();
        });
}

void PostersPresenter::chooseTemplate(int index)
{
    m_current = std::size_t(std::max(index, 0));
    drawPreview();
}

void PostersPresenter::showPerson(const MemberKey& member)
{
    m_person = member;
    drawThumbnails();
    drawPreview();
}

void PostersPresenter::setAudience(const PosterAudience& audience)
{
    m_audience = audience;
    m_audience.month = BusinessDay::of(m_context.clock.now());
    refresh();
}

void PostersPresenter::setPreviewBox(QSize box)
{
    if (box != m_box && !box.isEmpty()) {
        m_box = box;
        drawPreview();
    }
}

void PostersPresenter::drawThumbnails()
{
    const int round = ++m_thumbnails;
    if (person() == nullptr) {
        return;
    }
    const poster::PosterFields fields = fieldsOf(m_source, *person(), language());
    for (std::size_t i = 0; i < m_templates.size(); ++i) {
        inBackground<PosterPreview>(
            this, [from = m_templates[i], fields] { return previewOf(from, fields, kThumbnail); },
            [this, round, i](Result<PosterPreview> preview) {
                if (round == m_thumbnails && preview) {
                    Q_EMIT thumbnailReady(int(i), preview->image);
                }
            });
    }
}

void PostersPresenter::drawPreview()
{
    const int round = ++m_previews;
    if (person() == nullptr || current() == nullptr) {
        return;
    }
    inBackground<PosterPreview>(
        this,
        [from = *current(), fields = fieldsOf(m_source, *person(), language()), box = m_box] {
            return previewOf(from, fields, box);
        },
        [this, round](Result<PosterPreview> preview) {
            if (round != m_previews) {
                return;
            }
            if (!preview) {
                Q_EMIT failed(sentenceOf(preview.error()));
                return;
            }
            Q_EMIT previewReady(*preview);
        });
}

render::PdfOptions PostersPresenter::optionsOf(double dpi, const PosterOutput& output) const
{
    render::PdfOptions options;
    options.dpi = dpi;
    options.bleed = output.bleed;
    if (output.up > 1 && current() != nullptr) {
        const poster::Page& page = current()->document->page;
        options.sheet = render::SheetLayout::upOn(
            kA4, {page.widthMm().value, page.heightMm().value}, output.up);
        options.sheet.firstSlot = std::clamp(output.start, 1, output.up) - 1;
    }
    options.title = text(m_source.profile.name);
    return options;
}

void PostersPresenter::exportPictures(const QString& folder, const PosterOutput& output)
{
    render::PictureOptions options;
    options.format = output.jpeg ? render::PictureFormat::Jpeg : render::PictureFormat::Png;
    startBatch(folder, output,
               [from = *current(), folder, options, fresh = output.fresh](const auto& jobs,
                                                                          const auto& control) {
                   if (fresh) {
                       QFile::remove(
                           QDir(folder).filePath(QLatin1String(render::BatchJournal::kFileName)));
                   }
                   return render::writePosterPictures(*from.document, from.assets, jobs, folder,
                                                      options, control);
               });
}

void PostersPresenter::exportPdf(const QString& file, const PosterOutput& output)
{
    startBatch(file, output,
               [from = *current(), file,
                options = optionsOf(kPdfDpi, output)](const auto& jobs, const auto& control) {
                   return render::writePosterPdf(*from.document, from.assets, jobs, file, options,
                                                 control);
               });
}

void PostersPresenter::print(std::shared_ptr<QPagedPaintDevice> device,
                             double dpi,
                             const PosterOutput& output,
                             const render::PrinterCalibration& calibration)
{
    render::PdfOptions options = optionsOf(dpi, output);
    options.calibration = calibration;
    startBatch({}, output,
               [from = *current(), device = std::move(device), options](const auto& jobs,
                                                                        const auto& control) {
                   return render::printPosters(*device, *from.document, from.assets, jobs, options,
                                               control);
               });
}

Result<void> PostersPresenter::paintFirst(QPagedPaintDevice& device,
                                          double dpi,
                                          const PosterOutput& output) const
{
    if (current() == nullptr) {
        return {};
    }
    std::vector<render::PosterJob> jobs = jobsOf(m_source, language());
    jobs.resize(std::min(jobs.size(), kFirstPages));
    const auto painted = render::printPosters(device, *current()->document, current()->assets, jobs,
                                              optionsOf(dpi, output));
    return painted ? Result<void>() : Result<void>(painted.error());
}

void PostersPresenter::startBatch(const QString& place, const PosterOutput& output, Batch batch)
{
    if (m_busy || current() == nullptr) {
        return;
    }
    m_busy = true;
    m_batch = m_source.chosen;
    m_stop = StopFlag();
    render::BatchControl control;
    if (m_context.printDesk != nullptr) {
        control.workers = m_context.printDesk->workers;
        control.spread = m_context.printDesk->spread;
    }
    control.stopRequested = [stop = m_stop] { return stop.requested(); };
    control.progress = [self = QPointer<PostersPresenter>(this)](int done, int) {
        onGuiThread([self, done] {
            if (!self.isNull()) {
                Q_EMIT self->batchProgress(done);
            }
        });
    };
    const std::vector<render::PosterJob> jobs = jobsOf(m_source, language(), output.namePattern);
    Q_EMIT batchStarted(int(jobs.size()));
    inBackground<render::BatchOutcome>(
        this, [batch = std::move(batch), jobs, control] { return batch(jobs, control); },
        [this, place](Result<render::BatchOutcome> outcome) {
            if (outcome && !place.isEmpty()) {
                writeManifest(place, *outcome);
            }
            finishBatch(place, outcome);
        });
}

/// Beside what was made, off the GUI thread; a manifest that cannot be written is told.
void PostersPresenter::writeManifest(const QString& place, const render::BatchOutcome& outcome)
{
    if (!m_context.writeSheet) {
        return;
    }
    std::vector<words::ManifestRow> rows;
    for (const render::PosterOutcome& one : outcome.posters) {
        rows.push_back({m_batch[std::size_t(one.job)], QFileInfo(one.file).fileName(), one.page,
                        one.check, one.kept});
    }
    const QFileInfo where(place);
    const QDir folder = where.isDir() ? QDir(place) : where.absoluteDir();
    inBackground<bool>(
        this,
        [write = m_context.writeSheet, path = folder.filePath(QStringLiteral("manifest.xlsx")),
         sheet = words::posterManifest(rows, m_context.clock.now(), language()),
         spoken = language()]() -> Result<bool> {
            LINLI_TRY(write(path, sheet, SheetFormat::Xlsx, spoken));
            return true;
        },
        [this](const Result<bool>& written) {
            if (!written) {
                Q_EMIT failed(sentenceOf(written.error()));
            }
        });
}

void PostersPresenter::finishBatch(const QString& place,
                                   const Result<render::BatchOutcome>& outcome)
{
    m_busy = false;
    PosterBatchReport report;
    report.asked = int(m_batch.size());
    report.place = place;
    if (!outcome) {
        Q_EMIT batchFinished(report);
        Q_EMIT failed(sentenceOf(outcome.error()));
        return;
    }
    report.made = outcome->made;
    report.stopped = outcome->stopped;
    for (const render::PosterOutcome& one : outcome->posters) {
        if (!one.check.ok && std::size_t(one.job) < m_batch.size()) {
            const std::string& name = m_batch[std::size_t(one.job)].displayName;
            report.leftOut.push_back(
                {text(name), one.check.reason ? sentenceOf(*one.check.reason) : QString()});
        }
    }
    Q_EMIT batchFinished(report);
}

} // namespace linli::ui
