// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/PosterWork.h"

#include "render/posters/TemplateReader.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "ui/language/CellText.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/posters/PosterOffer.h"
#include "words/PosterWords.h"

#include <cmath>

namespace linli::ui {

namespace {

constexpr std::int32_t kRowsAtOnce = 1000;
constexpr double kA6WidthMm = 105;
constexpr double kA6HeightMm = 148;

Result<std::vector<MemberKey>> membersOf(usecases::Shop& shop, const usecases::MemberQuery& query)
{
    std::vector<MemberKey> members;
    usecases::PageRequest request{kRowsAtOnce, std::nullopt};
    do {
        LINLI_ASSIGN(const auto page, usecases::listMembers(shop, query, request));
        for (const usecases::MemberRow& row : page.rows) {
            members.push_back(row.key);
        }
        request.after = page.next;
    } while (request.after);
    return members;
}

Result<std::vector<usecases::PosterPerson>>
chosenOf(usecases::Shop& shop, const PosterAudience& audience, const PosterSource& source)
{
    switch (audience.kind) {
    case PosterAudience::Kind::Everybody:
        break;
    case PosterAudience::Kind::Filtered: {
        LINLI_ASSIGN(const std::vector<MemberKey> members, membersOf(shop, audience.filter));
        return usecases::posterPeople(shop, members);
    }
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
    LINLI_ASSIGN(source.chosen, chosenOf(side.shop, audience, source));
    LINLI_ASSIGN(source.tags, side.shop.members.allTags());
    LINLI_ASSIGN(source.profile, usecases::shopProfile(side.shop));
    LINLI_ASSIGN(source.offer, usecases::posterOffer(side.shop));
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

poster::PosterFields
fieldsOf(const PosterSource& source, const usecases::PosterPerson& person, words::Language language)
{
    return words::posterFields(person, source.profile, source.offer, language);
}

std::vector<render::PosterJob> jobsOf(const PosterSource& source, words::Language language)
{
    std::vector<render::PosterJob> jobs;
    jobs.reserve(source.chosen.size());
    for (const usecases::PosterPerson& person : source.chosen) {
        jobs.push_back({QStringLiteral("%1-%2").arg(text(person.publicName), text(person.code)),
                        fieldsOf(source, person, language)});
    }
    return jobs;
}

bool fitsFourUp(const poster::Page& page)
{
    return page.unit == poster::PageUnit::Millimetre && std::abs(page.width - kA6WidthMm) < 1 &&
           std::abs(page.height - kA6HeightMm) < 1;
}

} // namespace linli::ui
