// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/CheckReport.h"
#include "domain/rewards/Terms.h"
#include "domain/segments/ReadySegments.h"
#include "domain/time/BusinessDay.h"
#include "render/posters/PosterBatch.h"
#include "ui/context/ShopAccess.h"
#include "usecases/boards/BoardResult.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/posters/topic/PosterTopic.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/views/MemberRow.h"
#include "words/Language.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

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
    std::vector<std::string> keys;              ///< of `people`, in their order
    QStringList names;                          ///< of `people`, as a picker lists them
    std::vector<usecases::PosterPerson> chosen; ///< those the next batch is for
    std::vector<segments::Segment> segments;
    std::vector<std::string> tags;
    usecases::ShopProfile profile;
    std::optional<rewards::Terms> offer;
    usecases::PosterTopic topic; ///< the session on the air or the next one, and its goods
    usecases::BoardResult board; ///< everybody's place since the shop began, the ten best
    BusinessDay today;
};

/// For whom posters are made.
struct PosterAudience
{
    enum class Kind
    {
        Everybody,
        Filtered,
        One,
        Top, ///< the best sharers of this month
    };
    Kind kind = Kind::Everybody;
    usecases::MemberQuery filter; ///< Filtered
    MemberKey member;             ///< One
    int top = 10;                 ///< Top
    BusinessDay month;            ///< Top: any day of it
};

/// What leaves besides the poster itself.
struct PosterOutput
{
    int up = 1;         ///< posters on an A4 sheet; 1: each on a page of its own size
    bool bleed = false; ///< 有出血
    int start = 1;      ///< the first free place of the first sheet
    bool jpeg = false;  ///< pictures of at most 2 MB instead of PNG
    QString namePattern = QStringLiteral("{name}-{code}");
    bool fresh = false; ///< pictures an earlier run finished are made again too
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

/// What all posters say besides the neighbour: campaign.*, product.* and the board.
[[nodiscard]] poster::PosterFields aboutOf(const PosterSource& source, words::Language language);
[[nodiscard]] poster::PosterFields fieldsOf(const PosterSource& source,
                                            const usecases::PosterPerson& person,
                                            words::Language language);
/// For gallery and studio: as fieldsOf, with samples for what the shop has no words for, so that
/// every layer can be seen. A shop without an address shows no link: it prints the bare code.
[[nodiscard]] poster::PosterFields shownFieldsOf(const PosterSource& source,
                                                 const usecases::PosterPerson* person,
                                                 words::Language language);
/// One job a person, files named by her public name and code.
[[nodiscard]] std::vector<render::PosterJob>
jobsOf(const PosterSource& source,
       words::Language language,
       const QString& namePattern = PosterOutput().namePattern);

/// An A6 card: four of them fit an A4 sheet.
[[nodiscard]] bool fitsFourUp(const poster::Page& page);

} // namespace linli::ui
