// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/StudioPresenter.h"

#include "domain/poster/edit/Making.h"
#include "domain/poster/edit/Recolour.h"
#include "domain/poster/edit/Shapes.h"
#include "ui/context/PosterDesk.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/studio/core/ArtColours.h"
#include "ui/studio/core/StudioChecks.h"
#include "ui/studio/core/StudioClipboard.h"
#include "ui/studio/core/StudioDraft.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace linli::ui {

struct StudioPresenter::Opened
{
    render::ShelvedTemplate from;
    std::optional<poster::PosterDocument> draft;
};

StudioPresenter::StudioPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context),
      m_shelf(context.posterDesk != nullptr ? context.posterDesk->ownFolder : QString()),
      m_ownFolder(context.posterDesk != nullptr ? context.posterDesk->ownFolder : QString()),
      m_actions(m_document), m_checks(new StudioChecks(m_document, this)),
      m_draft(new StudioDraft(m_document, this))
{
    if (context.posterDesk != nullptr) {
        m_checks->setWordRule(context.posterDesk->wordRefusal);
    }
    connect(m_draft, &StudioDraft::failed, this, &StudioPresenter::failed);
    connect(m_checks, &StudioChecks::failed, this, &StudioPresenter::failed);
}

StudioPresenter::~StudioPresenter() = default;

void StudioPresenter::open(const QString& id, bool withDraft)
{
    const int opening = ++m_opening;
    inBackground<Opened>(
        this,
        [shelf = m_shelf, folder = QDir(m_ownFolder).filePath(id), id,
         withDraft]() -> Result<Opened> {
            Opened opened;
            LINLI_ASSIGN(opened.from, shelf.find(id));
            if (withDraft && StudioDraft::exists(folder)) {
                Result<poster::PosterDocument> draft = StudioDraft::read(folder);
                if (draft && !(*draft == *opened.from.document)) {
                    opened.draft = std::move(draft).value();
                }
            }
            return opened;
        },
        [this, opening](Result<Opened> opened) {
            if (opening != m_opening) {
                return;
            }
            if (!opened) {
                Q_EMIT failed(sentenceOf(opened.error()));
                return;
            }
            show(std::move(opened).value());
        });
    readSource();
}

void StudioPresenter::show(Opened opened)
{
    m_id = opened.from.id;
    m_assets = opened.from.assets;
    m_draft->setFolder(QString());
    m_pictures.setAssets(m_assets);
    m_checks->setAssets(m_assets);
    const bool taken = opened.draft.has_value();
    m_document.open(taken ? std::move(*opened.draft) : *opened.from.document, !taken);
    m_draft->setFolder(QDir(m_ownFolder).filePath(m_id));
    Q_EMIT this->opened();
    if (taken) {
        Q_EMIT draftTaken();
    }
}

void StudioPresenter::readSource()
{
    m_context.shop.ask<PosterSource>(
        this, [](StoreSide& side) { return readPosterSource(side, PosterAudience()); },
        [this](Result<PosterSource> source) {
            if (!source) {
                Q_EMIT failed(sentenceOf(source.error()));
                return;
            }
            m_source = std::move(source).value();
            applyFields();
            Q_EMIT sourceChanged();
        });
}

void StudioPresenter::showPerson(const MemberKey& member)
{
    m_person = member;
    applyFields();
}

void StudioPresenter::applyFields()
{
    const auto& people = m_source.people;
    const auto found = std::find_if(people.begin(), people.end(),
                                    [this](const auto& one) { return one.member == m_person; });
    const usecases::PosterPerson* person = people.empty()          ? nullptr
                                           : found != people.end() ? &*found
                                                                   : &people.front();
    const poster::PosterFields fields = shownFieldsOf(m_source, person, language());
    m_pictures.setFields(fields);
    m_checks->setFields(fields);
}

void StudioPresenter::save()
{
    if (m_id.isEmpty()) {
        return;
    }
    inBackground<bool>(
        this,
        [shelf = m_shelf, document = m_document.shared()]() -> Result<bool> {
            LINLI_TRY(shelf.save(*document));
            return true;
        },
        [this, document = m_document.shared()](const Result<bool>& done) {
            if (!done) {
                Q_EMIT failed(sentenceOf(done.error()));
                return;
            }
            if (document == m_document.shared()) { // nothing was changed while it was written
                m_document.markSaved();
                m_draft->forget();
            }
            Q_EMIT saved();
        });
}

void StudioPresenter::discard()
{
    m_draft->forget();
    m_draft->setFolder(QString());
}

void StudioPresenter::takePicture(const QString& file, const QString& layer)
{
    inBackground<render::Asset>(
        this,
        [file, folder = QDir(m_ownFolder).filePath(m_id)]() -> Result<render::Asset> {
            LINLI_ASSIGN(render::Asset asset, render::admitAssetFile(file));
            LINLI_TRY(render::storeAsset(asset, folder));
            asset.bytes.clear();
            return asset;
        },
        [this, layer, id = m_id](const Result<render::Asset>& asset) {
            if (!asset) {
                Q_EMIT failed(sentenceOf(asset.error()));
            } else if (id == m_id) {
                place(asset->name, asset->size, layer);
            }
        });
}

void StudioPresenter::place(const QString& asset, QSize size, const QString& layer)
{
    const std::string name = asset.toStdString();
    if (!layer.isEmpty()) {
        m_document.change(tr("Another photo"), [&](poster::PosterDocument& document) {
            const poster::LayerIds ids{layer.toStdString()};
            const bool photo = poster::editShapes<poster::ImageShape>(
                document, ids,
                [&](poster::ImageShape& image) { return poster::assign(image.asset, name); });
            const bool logo =
                poster::editShapes<poster::QrShape>(document, ids, [&](poster::QrShape& code) {
                    return poster::assign(code.logo, name);
                });
            return photo || logo;
        });
        return;
    }
    const double ratio = size.height() > 0 ? double(size.width()) / size.height() : 1;
    m_actions.insert(tr("Photo"), {poster::newImage(m_document.now().page, name, ratio)});
}

void StudioPresenter::recolour(double hueDegrees)
{
    const std::optional<double> from = poster::leadingHue(m_document.now());
    if (!from) {
        return;
    }
    const double degrees = std::remainder(hueDegrees - *from, 360);
    using Art = std::map<std::string, std::string>;
    inBackground<Art>(
        this,
        [document = m_document.shared(), degrees, folder = QDir(m_ownFolder).filePath(m_id)] {
            return recolouredArt(*document, degrees, folder);
        },
        [this, hueDegrees, degrees, id = m_id](const Result<Art>& art) {
            if (!art) {
                Q_EMIT failed(sentenceOf(art.error()));
            } else if (id == m_id) {
                m_document.change(tr("Colour"), [&](poster::PosterDocument& document) {
                    const poster::PosterDocument before = document;
                    poster::recolour(document, hueDegrees);
                    useArt(document, *art, degrees);
                    return !(document == before);
                });
            }
        });
}

std::unique_ptr<QMimeData> StudioPresenter::copy() const
{
    return copyToMime(m_document.now(), m_document.selection());
}

void StudioPresenter::paste(const QMimeData& mime)
{
    Result<CopiedLayers> copied = pasteFromMime(mime);
    if (!copied) {
        Q_EMIT failed(sentenceOf(copied.error()));
        return;
    }
    const QString from = copied->origin;
    takeAssets(from, fitTo(m_document.now(), std::move(copied).value()));
}

/// Photos of another template are copied beside this one first; layers come when they are there.
void StudioPresenter::takeAssets(const QString& from, std::vector<poster::Layer> layers)
{
    poster::PosterDocument small;
    small.layers = layers;
    const QStringList names = from == m_id ? QStringList() : render::assetNames(small);
    const auto insert = [this](std::vector<poster::Layer> all) {
        m_actions.insert(tr("Paste"), std::move(all));
    };
    if (names.isEmpty()) {
        insert(std::move(layers));
        return;
    }
    inBackground<bool>(
        this,
        [names, shelf = m_shelf, from,
         folder = QDir(m_ownFolder).filePath(m_id)]() -> Result<bool> {
            LINLI_ASSIGN(const render::PackedTemplate packed, shelf.pack(from));
            for (const render::Asset& asset : packed.assets) {
                if (names.contains(asset.name)) {
                    LINLI_TRY(render::storeAsset(asset, folder));
                }
            }
            return true;
        },
        // Without its photos the rest is still of use: the hole shows what is missing.
        [insert, layers](const Result<bool>&) { insert(layers); });
}

} // namespace linli::ui
