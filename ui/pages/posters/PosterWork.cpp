// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/PosterWork.h"

#include "render/posters/BoardFields.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/press/FileNames.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "ui/language/CellText.h"
#include "ui/pages/board/BoardPictures.h"
#include "usecases/boards/Boards.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/posters/PosterAudience.h"
#include "usecases/posters/PosterOffer.h"
#include "usecases/tags/Segments.h"
#include "words/PosterWords.h"
#include "words/posters/PosterFieldText.h"

#include <cmath>

namespace linli::ui {

namespace {

constexpr double kA6WidthMm = 105;
constexpr double kA6HeightMm = 148;
constexpr std::size_t kBest = 10; ///< of a board on a poster

Result<std::vector<usecases::PosterPerson>>
chosenOf(usecases::Shop& shop, const PosterAudience& audience, const PosterSource& source)
{
    switch (audience.kind) {
    case PosterAudience::Kind::Everybody:
        break;
    case PosterAudience::Kind::Filtered:
        return usecases::posterSegment(shop, audience.filter);
    case PosterAudience::Kind::Top:
        return usecases::posterTop(shop, board::WindowChoice::month(audience.month),
                                   board::RankBy::Referrals, audience.top);
    case PosterAudience::Kind::One:
        if (audience.member.empty()) {
            return std::vector<usecases::PosterPerson>{};
        }
        return usecases::posterPeople(shop, {audience.member});
    }
    return source.people;
}

} // namespace

Result<PosterSource> readPosterSource(StoreSide& side, const PosterAudience& audience)
{
    PosterSource source;
    LINLI_ASSIGN(source.people, usecases::allPosterPeople(side.shop));
    for (const usecases::PosterPerson& person : source.people) {
        source.keys.push_back(person.member.text());
        source.names += QStringLiteral("%1 · %2").arg(text(person.displayName), text(person.code));
    }
    LINLI_ASSIGN(source.chosen, chosenOf(side.shop, audience, source));
    LINLI_ASSIGN(source.tags, side.shop.members.allTags());
    LINLI_ASSIGN(source.segments, usecases::allSegments(side.shop));
    LINLI_ASSIGN(source.profile, usecases::shopProfile(side.shop));
    LINLI_ASSIGN(source.offer, usecases::posterOffer(side.shop));
    LINLI_ASSIGN(source.topic, usecases::posterTopic(side.shop));
    LINLI_ASSIGN(source.board,
                 side.boards.board(board::WindowChoice::all(), board::RankBy::Referrals, kBest));
    source.today = BusinessDay::of(side.shop.clock.now());
    return source;
}

std::vector<PosterTemplate> readTemplates(const QString& ownFolder)
{
    const QStringList honours = render::honourTemplateIds(); // made on page 奖励
    std::vector<PosterTemplate> templates;
    for (const render::ShelvedTemplate& one : render::TemplateShelf(ownFolder).list()) {
        if (one.document && !honours.contains(one.id)) {
            templates.push_back({one.id, one.document, one.assets});
        }
    }
    return templates;
}

Result<PosterPreview>
previewOf(const PosterTemplate& from, const poster::PosterFields& fields, QSize box)
{
    render::PosterPainter painter(*from.document, from.assets, {});
    LINLI_ASSIGN(const render::PosterPainter::Picture picture, painter.picture(fields));
    PosterPreview preview;
    preview.check = painter.checkPicture(picture);
    preview.image = picture.image.scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return preview;
}

poster::PosterFields aboutOf(const PosterSource& source, words::Language language)
{
    poster::PosterFields fields = words::topicFields(source.topic, source.today, language);
    fields.merge(render::boardFields(boardPictureOf(source.board, board::WindowChoice::all(),
                                                    source.profile.name, source.today)));
    return fields;
}

poster::PosterFields
fieldsOf(const PosterSource& source, const usecases::PosterPerson& person, words::Language language)
{
    poster::PosterFields fields =
        words::posterFields(person, source.profile, source.offer, language);
    fields.merge(aboutOf(source, language));
    return fields;
}

poster::PosterFields shownFieldsOf(const PosterSource& source,
                                   const usecases::PosterPerson* person,
                                   words::Language language)
{
    poster::PosterFields samples = words::samplePosterFields(language);
    if (person == nullptr) {
        return samples;
    }
    samples.erase("invite.link");
    poster::PosterFields fields = fieldsOf(source, *person, language);
    fields.merge(std::move(samples));
    return fields;
}

std::vector<render::PosterJob>
jobsOf(const PosterSource& source, words::Language language, const QString& namePattern)
{
    std::vector<render::PosterJob> jobs;
    jobs.reserve(source.chosen.size());
    const poster::PosterFields about = aboutOf(source, language);
    for (const usecases::PosterPerson& person : source.chosen) {
        render::PosterJob job;
        job.fields = words::posterFields(person, source.profile, source.offer, language);
        job.fields.insert(about.begin(), about.end());
        job.name = render::nameByPattern(namePattern, job.fields, int(jobs.size()) + 1);
        jobs.push_back(std::move(job));
    }
    return jobs;
}

bool fitsFourUp(const poster::Page& page)
{
    return page.unit == poster::PageUnit::Millimetre && std::abs(page.width - kA6WidthMm) < 1 &&
           std::abs(page.height - kA6HeightMm) < 1;
}

} // namespace linli::ui
