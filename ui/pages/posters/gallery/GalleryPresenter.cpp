// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/gallery/GalleryPresenter.h"

#include "domain/poster/edit/Making.h"
#include "render/posters/format/TemplateWriter.h"
#include "ui/context/PosterDesk.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/studio/core/StudioDraft.h"

#include <QDir>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr QSize kThumbnail(480, 560); ///< twice what a card shows, for sharp screens
constexpr double kCardMm = 155;       ///< A6 and smaller, either way up
constexpr double kSlipMm = 85;

struct Shelf
{
    std::vector<render::ShelvedTemplate> templates;
    std::vector<QString> drafts;
};

} // namespace

GalleryPresenter::GalleryPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context),
      m_ownFolder(context.posterDesk != nullptr ? context.posterDesk->ownFolder : QString()),
      m_shelf(m_ownFolder)
{
}

GalleryPresenter::~GalleryPresenter()
{
    m_stop.request();
}

PaperKind GalleryPresenter::kindOf(const poster::Page& page)
{
    if (page.unit == poster::PageUnit::Pixel) {
        return PaperKind::Phone;
    }
    const double longer = std::max(page.width, page.height);
    const double shorter = std::min(page.width, page.height);
    return shorter <= kSlipMm  ? PaperKind::Slip
           : longer <= kCardMm ? PaperKind::Card
                               : PaperKind::Sheet;
}

PosterTrade GalleryPresenter::tradeOf(const QString& id)
{
    const QStringList parts = id.split(QLatin1Char('-'));
    return parts.contains(QLatin1String("bakery"))  ? PosterTrade::Bakery
           : parts.contains(QLatin1String("baby"))  ? PosterTrade::Baby
           : parts.contains(QLatin1String("fresh")) ? PosterTrade::Fresh
                                                    : PosterTrade::Any;
}

const render::ShelvedTemplate* GalleryPresenter::find(const QString& id) const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                    [&](const auto& one) { return one.id == id; });
    return found == m_templates.end() ? nullptr : &*found;
}

bool GalleryPresenter::hasDraft(const QString& id) const
{
    return std::find(m_drafts.begin(), m_drafts.end(), id) != m_drafts.end();
}

void GalleryPresenter::refresh()
{
    const int reading = ++m_reading;
    inBackground<Shelf>(
        this,
        [shelf = m_shelf, folder = m_ownFolder]() -> Result<Shelf> {
            Shelf found{shelf.list(), {}};
            for (const render::ShelvedTemplate& one : found.templates) {
                if (!one.shipped && StudioDraft::exists(QDir(folder).filePath(one.id))) {
                    found.drafts.push_back(one.id);
                }
            }
            return found;
        },
        [this, reading](Result<Shelf> found) {
            if (reading == m_reading) {
                m_templates = std::move(found->templates);
                m_drafts = std::move(found->drafts);
                Q_EMIT listed();
                drawThumbnails();
            }
        });
    m_context.shop.ask<PosterSource>(
        this, [](StoreSide& side) { return readPosterSource(side, PosterAudience()); },
        [this](Result<PosterSource> source) {
            if (source) {
                m_source = std::move(source).value();
                m_drawn.clear(); // names and offers may be others now
                drawThumbnails();
            }
        });
}

/// Each with the shop's own words; what is drawn already and did not change stays.
void GalleryPresenter::drawThumbnails()
{
    m_stop.request();
    m_stop = StopFlag();
    const poster::PosterFields fields = shownFieldsOf(
        m_source, m_source.people.empty() ? nullptr : &m_source.people.front(), language());
    for (const render::ShelvedTemplate& one : m_templates) {
        if (!one.document) {
            continue;
        }
        const auto drawn = m_drawn.find(one.id);
        if (drawn != m_drawn.end() && *drawn->second == *one.document) {
            continue;
        }
        inBackground<QImage>(
            this,
            [one, fields, stop = m_stop]() -> Result<QImage> {
                if (stop.requested()) {
                    return QImage();
                }
                LINLI_ASSIGN(const PosterPreview preview,
                             previewOf({one.id, one.document, one.assets}, fields, kThumbnail));
                return preview.image;
            },
            [this, id = one.id, document = one.document](const Result<QImage>& picture) {
                if (picture && !picture->isNull()) {
                    m_drawn.insert_or_assign(id, document);
                    Q_EMIT thumbnailReady(id, *picture);
                }
            });
    }
}

void GalleryPresenter::duplicate(const QString& id, const std::function<void(const QString&)>& then)
{
    const render::ShelvedTemplate* from = find(id);
    if (from == nullptr || !from->document) {
        return;
    }
    const auto named = [](const std::string& name, const QString& pattern) {
        return pattern.arg(text(name).left(50)).toStdString();
    };
    const std::string zh = named(from->document->nameZh, QStringLiteral("%1（副本）"));
    const std::string en = named(from->document->nameEn, QStringLiteral("%1 (copy)"));
    inBackground<QString>(
        this, [shelf = m_shelf, id, zh, en] { return shelf.duplicate(id, zh, en); },
        [this, then](const Result<QString>& made) {
            if (!made) {
                Q_EMIT failed(sentenceOf(made.error()));
                return;
            }
            refresh();
            then(*made);
        });
}

void GalleryPresenter::design(const QString& id)
{
    const render::ShelvedTemplate* one = find(id);
    if (one == nullptr) {
        return;
    }
    if (!one->shipped) {
        Q_EMIT designReady(id, false);
        return;
    }
    duplicate(id, [this](const QString& made) { Q_EMIT designReady(made, true); });
}

void GalleryPresenter::copy(const QString& id)
{
    duplicate(id, [this](const QString&) { Q_EMIT told(tr("The copy is among your own")); });
}

void GalleryPresenter::makeNew(const poster::Page& page, const QString& name)
{
    poster::PosterDocument blank = poster::blankDocument(page);
    blank.id = "poster";
    blank.nameZh = name.toStdString();
    blank.nameEn = name.toStdString();
    inBackground<QString>(
        this,
        [shelf = m_shelf, json = render::writeTemplate(blank)] {
            return shelf.adopt({json, {}});
        },
        [this](const Result<QString>& made) {
            if (!made) {
                Q_EMIT failed(sentenceOf(made.error()));
                return;
            }
            refresh();
            Q_EMIT designReady(*made, true);
        });
}

void GalleryPresenter::remove(const QString& id)
{
    const render::ShelvedTemplate* one = find(id);
    if (one == nullptr || one->shipped) {
        return;
    }
    const poster::PosterDocument* document = one->document.get();
    const QString name =
        document == nullptr
            ? id
            : text(language() == words::Language::Zh ? document->nameZh : document->nameEn);
    using Kept = std::optional<render::PackedTemplate>;
    inBackground<Kept>(
        this,
        [shelf = m_shelf, id]() -> Result<Kept> {
            Result<render::PackedTemplate> packed = shelf.pack(id); // a broken one cannot come back
            LINLI_TRY(shelf.remove(id));
            return packed ? Kept(std::move(packed).value()) : Kept();
        },
        [this, name](const Result<Kept>& kept) {
            if (!kept) {
                Q_EMIT failed(sentenceOf(kept.error()));
                return;
            }
            refresh();
            if (!*kept) {
                Q_EMIT told(tr("%1 is deleted").arg(name));
                return;
            }
            Q_EMIT removed(name, [this, packed = **kept] {
                inBackground<QString>(
                    this, [shelf = m_shelf, packed] { return shelf.adopt(packed); },
                    [this](const Result<QString>&) { refresh(); });
            });
        });
}

void GalleryPresenter::forget(const QString& id)
{
    inBackground<bool>(
        this,
        [shelf = m_shelf, id]() -> Result<bool> {
            LINLI_TRY(shelf.remove(id));
            return true;
        },
        [this](const Result<bool>&) { refresh(); });
}

void GalleryPresenter::importFile(const QString& file)
{
    if (m_context.posterDesk == nullptr || !m_context.posterDesk->importTemplate) {
        return;
    }
    inBackground<QString>(
        this, [take = m_context.posterDesk->importTemplate, file] { return take(file); },
        [this](const Result<QString>& made) {
            if (!made) {
                Q_EMIT failed(sentenceOf(made.error()));
                return;
            }
            Q_EMIT told(tr("The poster is among your own"));
            refresh();
        });
}

void GalleryPresenter::exportFile(const QString& id, const QString& file)
{
    if (m_context.posterDesk == nullptr || !m_context.posterDesk->exportTemplate) {
        return;
    }
    inBackground<bool>(
        this,
        [give = m_context.posterDesk->exportTemplate, id, file]() -> Result<bool> {
            LINLI_TRY(give(id, file));
            return true;
        },
        [this, file](const Result<bool>& done) {
            if (done) {
                Q_EMIT told(tr("Written: %1").arg(file));
            } else {
                Q_EMIT failed(sentenceOf(done.error()));
            }
        });
}

} // namespace linli::ui
