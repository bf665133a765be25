// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/neighbours/SegmentText.h"

#include "words/ValueText.h"

#include <array>
#include <string_view>

namespace linli::words {
namespace {

using segments::Condition;
using segments::Trait;

struct ReadyName
{
    std::string_view id;
    Bilingual name;
};

constexpr std::array kReady{
    ReadyName{"ready.new", {u"本周新来", u"New this week"}},
    ReadyName{"ready.top", {u"推荐前十", u"Top sharers"}},
    ReadyName{"ready.first", {u"30 天内首单", u"First order in 30 days"}},
    ReadyName{"ready.dormant30", {u"沉睡 30 天", u"Dormant 30 days"}},
    ReadyName{"ready.dormant60", {u"沉睡 60 天", u"Dormant 60 days"}},
    ReadyName{"ready.dormant90", {u"沉睡 90 天", u"Dormant 90 days"}},
    ReadyName{"ready.never", {u"还没买过", u"Never bought"}},
};

struct TraitWords
{
    Trait trait;
    Bilingual name;
    Bilingual said; ///< %1 number, %2 text
    Bilingual negated;
};

constexpr std::array kTraits{
    TraitWords{Trait::Dormant,
               {u"多久没来", u"Has not come for"},
               {u"买过，但 %1 天以上没来", u"bought before, not for %1 days"},
               {u"不是“%1 天以上没来”", u"not: bought before, not for %1 days"}},
    TraitWords{Trait::FirstOrderWithin,
               {u"首单在几天内", u"First order within"},
               {u"首单在 %1 天内", u"first order within %1 days"},
               {u"首单不在 %1 天内", u"first order not within %1 days"}},
    TraitWords{Trait::NeverOrdered,
               {u"还没买过", u"Never bought"},
               {u"还没买过", u"never bought"},
               {u"买过", u"bought before"}},
    TraitWords{Trait::Spent,
               {u"累计消费", u"Spent at least"},
               {u"累计消费满 %1", u"spent %1 or more"},
               {u"累计消费不到 %1", u"spent less than %1"}},
    TraitWords{Trait::JoinedWithin,
               {u"几天内新来", u"Joined within"},
               {u"%1 天内新来", u"joined within %1 days"},
               {u"来了超过 %1 天", u"joined more than %1 days ago"}},
    TraitWords{Trait::JoinedThisWeek,
               {u"本周新来", u"New this week"},
               {u"本周新来", u"joined this week"},
               {u"本周以前就在", u"joined before this week"}},
    TraitWords{Trait::TopSharer,
               {u"推荐人数前几名", u"Top sharers"},
               {u"推荐人数前 %1 名", u"among the top %1 sharers"},
               {u"不在推荐前 %1 名", u"not among the top %1 sharers"}},
    TraitWords{Trait::Invited,
               {u"推荐了几人", u"Neighbours brought"},
               {u"推荐了 %1 人", u"brought %1 neighbours"},
               {u"推荐的不是 %1 人", u"did not bring %1 neighbours"}},
    TraitWords{Trait::Bought,
               {u"买过商品", u"Bought a product"},
               {u"%1买过 %2", u"bought %2%1"},
               {u"%1没买过 %2", u"did not buy %2%1"}},
    TraitWords{Trait::LivesAt,
               {u"住在", u"Lives at"},
               {u"住在 %2", u"lives at %2"},
               {u"不住在 %2", u"does not live at %2"}},
    TraitWords{Trait::Tagged,
               {u"标签", u"Tag"},
               {u"有标签“%2”", u"has the tag “%2”"},
               {u"没有标签“%2”", u"has not the tag “%2”"}},
    TraitWords{Trait::Consented,
               {u"书面同意", u"Consent"},
               {u"同意了%2", u"consented to %2"},
               {u"没有同意%2", u"has not consented to %2"}},
};

const TraitWords& wordsOf(Trait trait)
{
    for (const TraitWords& one : kTraits) {
        if (one.trait == trait) {
            return one;
        }
    }
    return kTraits.front();
}

QString numberOf(const Condition& condition, Language language)
{
    switch (condition.trait) {
    case Trait::Spent:
        return moneyText(Money::fromFen(condition.number));
    case Trait::Invited:
        if (condition.most < 0) {
            return Bilingual{u"至少 %1", u"%1 or more"}.in(language).arg(condition.number);
        }
        return condition.most == condition.number
                   ? countText(condition.number)
                   : QStringLiteral("%1–%2").arg(condition.number).arg(condition.most);
    case Trait::Bought:
        return condition.number == 0
                   ? QString()
                   : Bilingual{u"%1 天内", u" within %1 days"}.in(language).arg(condition.number);
    default:
        return countText(condition.number);
    }
}

} // namespace

QString segmentName(const segments::Segment& segment, Language language)
{
    for (const ReadyName& ready : kReady) {
        if (ready.id == segment.id) {
            return ready.name.in(language);
        }
    }
    return QString::fromStdString(segment.name);
}

QString conditionText(const Condition& condition, const QString& goods, Language language)
{
    const TraitWords& said = wordsOf(condition.trait);
    QString told = QString::fromStdString(condition.text);
    if (condition.trait == Trait::Bought && !goods.isEmpty()) {
        told = goods;
    } else if (condition.trait == Trait::Consented) {
        told = purposeName(condition.text, language);
    }
    QString text = (condition.negated ? said.negated : said.said).in(language);
    // One pass each, so that a % in a name stays a %.
    const QString number = numberOf(condition, language);
    QString made;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool first = QStringView(text).mid(at).startsWith(u"%1");
        const bool second = QStringView(text).mid(at).startsWith(u"%2");
        made += first ? number : second ? told : QString(text.at(at));
        at += first || second ? 1 : 0;
    }
    return made;
}

QString filterText(const segments::Filter& filter, Language language)
{
    QStringList phrases;
    for (const Condition& condition : filter.conditions) {
        phrases += conditionText(condition, {}, language);
    }
    const Bilingual between =
        filter.any ? Bilingual{u"，或者", u", or "} : Bilingual{u"，并且", u", and "};
    return phrases.join(between.in(language));
}

QString traitName(Trait trait, Language language)
{
    return wordsOf(trait).name.in(language);
}

QString purposeName(const std::string& purpose, Language language)
{
    struct Purpose
    {
        std::string_view key;
        Bilingual name;
    };
    constexpr std::array kPurposes{
        Purpose{"public_name", {u"公开姓名", u"showing her name"}},
        Purpose{"photo", {u"使用照片", u"using her photo"}},
        Purpose{"story", {u"讲她的故事", u"telling her story"}},
        Purpose{"contact", {u"接收消息", u"being written to"}},
    };
    for (const Purpose& known : kPurposes) {
        if (known.key == purpose) {
            return known.name.in(language);
        }
    }
    return QString::fromStdString(purpose);
}

} // namespace linli::words
