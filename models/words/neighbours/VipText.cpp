// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/neighbours/VipText.h"

#include "words/PosterWords.h"
#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

constexpr std::array kKinds{Bilingual{u"培训", u"Training"}, Bilingual{u"品鉴", u"Tasting"},
                            Bilingual{u"茶会", u"Gathering"}};
constexpr std::array kAnswers{Bilingual{u"已邀请", u"Invited"}, Bilingual{u"会来", u"Coming"},
                              Bilingual{u"不来", u"Not coming"}, Bilingual{u"到了", u"Came"},
                              Bilingual{u"没来", u"Stayed away"}};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

QString eventKindText(vip::EventKind kind, Language language)
{
    return kKinds[static_cast<std::size_t>(kind)].in(language);
}

QString answerText(vip::Answer answer, Language language)
{
    return kAnswers[static_cast<std::size_t>(answer)].in(language);
}

poster::PosterFields
eventFields(const usecases::EventPaper& paper, BusinessDay today, Language language)
{
    const usecases::HonourPaper& hers = paper.paper;
    poster::PosterFields fields =
        honourFields(hers.person, hers.shop, hers.tier, hers.since, language);
    if (hers.tier.id.empty()) {
        fields["honour.name"] = Bilingual{u"好邻居", u"good neighbour"}.in(language).toStdString();
    }
    fields.erase("honour.privileges");
    const QString place =
        paper.event.place.empty()
            ? QString()
            : Bilingual{u"，在%1", u" at %1"}.in(language).arg(qt(paper.event.place));
    fields["honour.invitation"] =
        Bilingual{u"诚邀您参加「%1」，%2%3。", u"You are invited to %1, %2%3."}
            .in(language)
            .arg(qt(paper.event.title), instantText(paper.event.startsAt, today, language), place)
            .toStdString();
    if (!paper.event.note.empty()) {
        fields["honour.privileges"] = paper.event.note;
    }
    return fields;
}

poster::PosterFields storyFields(const usecases::StoryPaper& paper, Language language)
{
    poster::PosterFields fields = posterFields(paper.person, paper.shop, std::nullopt, language);
    fields["story.words"] = paper.words;
    QStringList facts;
    if (paper.months > 0) {
        facts += Bilingual{u"做邻居 %1 个月", u"a neighbour for %1 months"}.in(language).arg(
            paper.months);
    }
    if (paper.invited > 0) {
        facts += Bilingual{u"带来 %1 位新邻居", u"brought %1 new neighbours"}.in(language).arg(
            paper.invited);
    }
    if (!facts.isEmpty()) {
        fields["story.facts"] = facts.join(QStringLiteral(" · ")).toStdString();
    }
    return fields;
}

QString policyMessage(const ports::VipPolicy& policy, const QString& shopName)
{
    return QStringLiteral("【%1】%2\n\n%3").arg(shopName, qt(policy.title), qt(policy.body));
}

QString eventMessage(const vip::VipEvent& event,
                     const QString& shopName,
                     BusinessDay today,
                     Language language)
{
    return eventMessage(event, shopName, instantText(event.startsAt, today, language), language);
}

QString eventMessage(const vip::VipEvent& event,
                     const QString& shopName,
                     const QString& when,
                     Language language)
{
    QStringList lines;
    lines += QStringLiteral("【%1】%2").arg(shopName, qt(event.title));
    lines += Bilingual{u"时间：%1", u"When: %1"}.in(language).arg(when);
    if (!event.place.empty()) {
        lines += Bilingual{u"地点：%1", u"Where: %1"}.in(language).arg(qt(event.place));
    }
    if (event.capacity > 0) {
        lines += Bilingual{u"名额：%1 位，先到先得", u"Seats: %1, first come, first served"}
                     .in(language)
                     .arg(event.capacity);
    }
    if (!event.note.empty()) {
        lines += qt(event.note);
    }
    lines +=
        Bilingual{u"能来请回一声，我们给您留位子。", u"Tell us if you come, we keep a seat."}.in(
            language);
    return lines.join(QLatin1Char('\n'));
}

} // namespace linli::words
