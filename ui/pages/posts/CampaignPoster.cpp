// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/CampaignPoster.h"

#include "domain/time/BusinessDay.h"
#include "render/outreach/ChatPicture.h"
#include "render/posters/PosterPainter.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "usecases/campaigns/Campaigns.h"
#include "usecases/ports/Clock.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/posters/topic/PosterTopic.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/shop/Shop.h"
#include "words/PosterWords.h"

#include <variant>

namespace linli::ui {

namespace {

/// What only an inviter has is left out; a symbol without its address still refuses the poster.
void leaveOutWhatIsMissing(std::vector<poster::Layer>& layers)
{
    for (poster::Layer& layer : layers) {
        if (auto* group = std::get_if<poster::GroupShape>(&layer.shape)) {
            leaveOutWhatIsMissing(group->layers);
        } else if (!std::holds_alternative<poster::QrShape>(layer.shape) &&
                   layer.onMissing == poster::MissingField::Block) {
            layer.onMissing = poster::MissingField::Hide;
        }
    }
}

} // namespace

Result<CampaignPoster>
campaignPoster(usecases::Shop& shop, const std::string& campaign, words::Language language)
{
    LINLI_ASSIGN(const campaign::Campaign found, usecases::getCampaign(shop, campaign));
    LINLI_ASSIGN(const usecases::ShopProfile profile, usecases::shopProfile(shop));
    if (profile.linkBase.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "link_base", "", "https://");
    }
    LINLI_ASSIGN(const usecases::PosterTopic topic, usecases::posterTopic(shop, found.id));
    usecases::PosterPerson host;
    host.publicName = profile.name;
    host.link = profile.linkBase;
    CampaignPoster made{QString::fromStdString(found.poster),
                        words::posterFields(host, profile, std::nullopt, language),
                        language == words::Language::Zh};
    made.fields.erase("invite.code");
    made.fields.merge(words::topicFields(topic, BusinessDay::of(shop.clock.now()), language));
    return made;
}

Result<QByteArray> drawCampaignPoster(const CampaignPoster& poster, const PosterDesk* desk)
{
    const render::TemplateShelf shelf(desk == nullptr ? QString() : desk->ownFolder);
    LINLI_ASSIGN(const render::ShelvedTemplate found, shelf.find(poster.templateId));
    poster::PosterDocument document = *found.document;
    leaveOutWhatIsMissing(document.layers);
    if (desk != nullptr && desk->wordRefusal) {
        LINLI_ASSIGN(const std::optional<Error> refusal,
                     desk->wordRefusal(document, poster.fields, poster.chinese));
        if (refusal) {
            return *refusal;
        }
    }
    render::PosterPainter painter(std::move(document), found.assets, {});
    LINLI_ASSIGN(const render::PosterPainter::Picture picture, painter.picture(poster.fields));
    if (picture.painted.problem) {
        return *picture.painted.problem;
    }
    const poster::CheckReport report = painter.checkPicture(picture);
    if (!report.ok) {
        return report.reason.value_or(Error(ErrorCode::Internal));
    }
    return render::chatPicture(picture.image);
}

} // namespace linli::ui
