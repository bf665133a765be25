// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/PosterWords.h"

#include "domain/member/MaskedName.h"
#include "domain/time/BusinessDay.h"
#include "words/ValueText.h"

namespace linli::words {
namespace {

using rewards::SideReward;
using rewards::Terms;

QString giftText(const SideReward& side, Language language)
{
    return quantityText(side.fixed.unit, side.fixed.count, language);
}

/// ¥20 rather than ¥20.00 where there are no fen: a poster is read from two metres.
QString shortMoney(std::int64_t fen)
{
    QString text = moneyText(Money::fromFen(fen));
    return text.endsWith(QLatin1String(".00")) ? text.chopped(3) : text;
}

QString condition(const Terms& terms, Language language)
{
    if (terms.minBasisFen == 0) {
        return Bilingual{u"首单", u"First order: "}.in(language);
    }
    return Bilingual{u"首单满 %1，", u"First order of %1 or more: "}.in(language).arg(
        shortMoney(terms.minBasisFen));
}

QString rewardLine(const Terms& terms, Language language)
{
    if (terms.inviter && terms.invitee && terms.inviter->fixed == terms.invitee->fixed) {
        return condition(terms, language) +
               Bilingual{u"你们各得 %1", u"%1 for each of you"}.in(language).arg(
                   giftText(*terms.invitee, language));
    }
    if (terms.inviter && terms.invitee) {
        return condition(terms, language) +
               Bilingual{u"你得 %1，邀请你的邻居得 %2", u"%1 for you, %2 for your neighbour"}
                   .in(language)
                   .arg(giftText(*terms.invitee, language), giftText(*terms.inviter, language));
    }
    if (terms.invitee) {
        return condition(terms, language) + Bilingual{u"你得 %1", u"%1 for you"}.in(language).arg(
                                                giftText(*terms.invitee, language));
    }
    if (terms.inviter) {
        return condition(terms, language) +
               Bilingual{u"邀请你的邻居得 %1", u"%1 for the neighbour who invited you"}
                   .in(language)
                   .arg(giftText(*terms.inviter, language));
    }
    return {};
}

/// The last day on which an order still counts.
QString validityLine(const Terms& terms, Language language)
{
    const CalendarDate last = BusinessDay::of(terms.window.to - Span{1}).date();
    return Bilingual{u"活动到 %1 年 %2 月 %3 日", u"Until %1-%2-%3"}.in(language).arg(
        QString::number(last.year), QString::number(last.month), QString::number(last.day));
}

/// Absent rather than empty: a layer's default or onMissing then decides.
void put(poster::PosterFields& fields, const char* key, const QString& value)
{
    if (!value.isEmpty()) {
        fields[key] = value.toStdString();
    }
}

void putSide(poster::PosterFields& fields,
             const char* key,
             const std::optional<SideReward>& side,
             Language language)
{
    if (side) {
        put(fields, key, giftText(*side, language));
    }
}

QString conditionText(const Terms& terms, Language language)
{
    if (terms.minBasisFen == 0) {
        return Bilingual{u"首单", u"First order"}.in(language);
    }
    return Bilingual{u"首单满 %1", u"First order of %1 or more"}.in(language).arg(
        shortMoney(terms.minBasisFen));
}

} // namespace

poster::PosterFields posterFields(const usecases::PosterPerson& person,
                                  const usecases::ShopProfile& shop,
                                  const std::optional<Terms>& offer,
                                  Language language)
{
    poster::PosterFields fields{
        {"inviter.name", person.publicName},
        {"invite.code", person.code},
        {"code.payload", person.link},
        {"shop.name", shop.name},
        {"shop.address", shop.address},
        {"shop.initial", shop.name.substr(0, surnameLength(shop.name))},
    };
    put(fields, "shop.phone", QString::fromStdString(shop.phone));
    if (person.link != person.code) {
        fields["invite.link"] = person.link;
    }
    if (offer) {
        fields["reward.line"] = rewardLine(*offer, language).toStdString();
        fields["validity.line"] = validityLine(*offer, language).toStdString();
        putSide(fields, "reward.invitee", offer->invitee, language);
        putSide(fields, "reward.inviter", offer->inviter, language);
        fields["reward.condition"] = conditionText(*offer, language).toStdString();
    }
    return fields;
}

poster::PosterFields honourFields(const usecases::PosterPerson& person,
                                  const usecases::ShopProfile& shop,
                                  const honours::Tier& tier,
                                  BusinessDay since,
                                  Language language)
{
    poster::PosterFields fields = posterFields(person, shop, std::nullopt, language);
    const bool english = language == Language::En && !tier.nameEn.empty();
    fields["honour.name"] = english ? tier.nameEn : tier.name;
    fields["honour.since"] = dayText(since, BusinessDay(), language).toStdString();
    std::string privileges;
    for (const std::string& privilege : tier.privileges) {
        privileges += privileges.empty() ? privilege : " · " + privilege;
    }
    if (!privileges.empty()) {
        fields["honour.privileges"] = privileges;
    }
    return fields;
}

poster::PosterFields
topicFields(const usecases::PosterTopic& topic, BusinessDay today, Language language)
{
    poster::PosterFields fields;
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    if (topic.campaign) {
        put(fields, "campaign.name", text(topic.campaign->title));
        put(fields, "campaign.starts", instantText(topic.campaign->startsAt, today, language));
        put(fields, "campaign.room", text(topic.campaign->room));
        put(fields, "campaign.goal", text(topic.campaign->goal));
    }
    if (topic.product) {
        const usecases::Product& product = *topic.product;
        put(fields, "product.name", text(product.name));
        put(fields, "product.spec", text(product.spec));
        put(fields, "product.unit", text(product.unit));
        put(fields, "product.promise", text(product.promise));
        put(fields, "product.barcode", text(product.barcode));
        put(fields, "product.sku", text(product.sku));
        put(fields, "product.price",
            shortMoney(product.liveFen ? *product.liveFen : product.listFen));
    }
    return fields;
}

} // namespace linli::words
