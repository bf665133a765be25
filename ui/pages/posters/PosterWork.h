// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/CheckReport.h"
#include "domain/rewards/Terms.h"
#include "render/posters/PosterBatch.h"
#include "ui/context/ShopAccess.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/views/MemberRow.h"
#include "words/Language.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace linli::ui {

/// A template of the gallery; shared, because previews and batches run on other threads.
struct PosterTemplate
{
    QString id;
    std::shared_ptr<const poster::PosterDocument> document;
    std::shared_ptr<render::AssetFolder> assets;
};

/// Everything of the shop that a poster prints.
struct PosterSource
{
    std::vector<usecases::PosterPerson> people; ///< everybody with a code
    std::vector<usecases::PosterPerson> chosen; ///< those the next batch is for
    std::vector<std::string> tags;
    usecases::ShopProfile profile;
    std::optional<rewards::Terms> offer;
};

/// For whom posters are made.
struct PosterAudience
{
    enum class Kind
    {
        Everybody,
        Filtered,
        One,
    };
    Kind kind = Kind::Everybody;
    usecases::MemberQuery filter; ///< Filtered
    MemberKey member;             ///< One
};

/// A poster as the screen shows it, and what the check of its codes found at full size.
struct PosterPreview
{
    QImage image;
    poster::CheckReport check;
};

/// Store thread.
[[nodiscard]] Result<PosterSource> readPosterSource(StoreSide& side,
                                                    const PosterAudience& audience);

/// Any thread; a template that cannot be read is left out of the gallery.
/// `ownFolder`: the shop's own ones (PosterDesk); empty: only what ships.
[[nodiscard]] std::vector<PosterTemplate> readTemplates(const QString& ownFolder);

/// The poster drawn at its own resolution, checked, and then made to fit `box`. Worker thread.
[[nodiscard]] Result<PosterPreview>
previewOf(const PosterTemplate& from, const poster::PosterFields& fields, QSize box);

[[nodiscard]] poster::PosterFields fieldsOf(const PosterSource& source,
                                            const usecases::PosterPerson& person,
                                            words::Language language);
/// One job a person, files named by her public name and code.
[[nodiscard]] std::vector<render::PosterJob> jobsOf(const PosterSource& source,
                                                    words::Language language);

/// An A6 card: four of them fit an A4 sheet.
[[nodiscard]] bool fitsFourUp(const poster::Page& page);

} // namespace linli::ui
