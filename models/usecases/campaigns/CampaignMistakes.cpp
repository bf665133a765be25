// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/campaigns/CampaignMistakes.h"

#include "usecases/campaigns/CampaignRules.h"
#include "usecases/shop/TextLimits.h"

namespace linli::usecases {
namespace {

using namespace campaign;

constexpr std::size_t kLongestTitle = 60;
constexpr std::size_t kLongestWord = 80;
constexpr std::size_t kLongestText = 2000;
constexpr std::size_t kMostEntries = 200;
constexpr std::int64_t kMostPieces = 1'000'000;

class Mistakes
{
  public:
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }
    void add(const Result<void>& checked)
    {
        if (!checked.ok()) {
            m_errors.push_back(checked.error());
        }
    }
    void add(Error error) { m_errors.push_back(std::move(error)); }
    void needed(const std::string& field, const std::string& text, std::size_t most)
    {
        if (trimmed(text).empty()) {
            add(Error::badInput(ErrorCode::MissingValue, field, "", "1–" + std::to_string(most)));
            return;
        }
        limit(field, text, most);
    }
    void limit(const std::string& field, const std::string& text, std::size_t most)
    {
        // Lines of a script may break; typedText knows single lines only.
        std::string line = text;
        for (char& c : line) {
            c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        }
        if (const auto checked = typedText(field, line, most); !checked.ok()) {
            add(checked.error());
        }
    }
    void range(const std::string& field, std::int64_t value, std::int64_t least, std::int64_t most)
    {
        add(checkRange(field, value, least, most));
    }

  private:
    std::vector<Error> m_errors;
};

std::string at(const char* list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "].";
}

void checkGoods(Mistakes& mistakes, const Campaign& campaign)
{
    for (std::size_t i = 0; i < campaign.goods.size(); ++i) {
        const LineItem& item = campaign.goods[i];
        const std::string path = at("goods", i);
        mistakes.needed(path + "name", item.facts.name, kLongestWord);
        mistakes.range(path + "live_fen", item.liveFen, 1, kMostFen);
        mistakes.range(path + "strike_fen", item.strikeFen.value_or(0), 0, kMostFen);
        mistakes.range(path + "cost_fen", item.costFen.value_or(0), 0, kMostFen);
        mistakes.range(path + "quota", item.quota.value_or(0), 0, kMostPieces);
        mistakes.range(path + "per_person", item.perPerson.value_or(1), 1, kMostPieces);
        mistakes.limit(path + "point", item.point, kLongestText);
    }
}

void checkShow(Mistakes& mistakes, const Campaign& campaign)
{
    for (std::size_t i = 0; i < campaign.show.size(); ++i) {
        const ShowItem& item = campaign.show[i];
        const std::string path = at("show", i);
        mistakes.needed(path + "title", item.title, kLongestWord);
        mistakes.limit(path + "note", item.note, kLongestText);
        mistakes.range(path + "minutes", item.minutes, 1, 240);
        if (item.product) {
            mistakes.range(path + "product", *item.product, 0,
                           static_cast<std::int64_t>(campaign.goods.size()) - 1);
        }
    }
}

void checkTexts(Mistakes& mistakes, const Campaign& campaign)
{
    for (std::size_t i = 0; i < campaign.scripts.size(); ++i) {
        mistakes.needed(at("scripts", i) + "text", campaign.scripts[i].text, kLongestText);
        mistakes.limit(at("scripts", i) + "answer", campaign.scripts[i].answer, kLongestText);
    }
    for (std::size_t i = 0; i < campaign.texts.size(); ++i) {
        mistakes.needed(at("texts", i) + "text", campaign.texts[i].text, kLongestText);
        if (campaign.texts[i].rule) {
            mistakes.range(at("texts", i) + "rule", *campaign.texts[i].rule, 0,
                           static_cast<std::int64_t>(campaign.rules.size()) - 1);
        }
    }
    for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
        mistakes.needed(at("posts", i) + "place", campaign.posts[i].place, kLongestWord);
        mistakes.range(at("posts", i) + "minutes_before", campaign.posts[i].minutesBefore,
                       -30 * 24 * 60, 60 * 24 * 60);
    }
}

/// The terms are judged with a window they will have; it is set when the campaign is scheduled.
void checkRules(Mistakes& mistakes, const Campaign& campaign)
{
    for (std::size_t i = 0; i < campaign.rules.size(); ++i) {
        const NewRule rule = ruleOf(campaign.rules[i], campaign.startsAt);
        if (const Result<void> checked = checkRule(rule); !checked.ok()) {
            const std::string field(checked.error().parameter("field"));
            mistakes.add(Error::badInput(checked.error().code(), at("rules", i) + field,
                                         std::string(checked.error().parameter("value")),
                                         std::string(checked.error().parameter("allowed"))));
        }
    }
}

} // namespace

std::vector<Error> campaignMistakes(const Campaign& campaign)
{
    Mistakes mistakes;
    mistakes.needed("title", campaign.title, kLongestTitle);
    mistakes.limit("goal", campaign.goal, kLongestText);
    if (campaign.startsAt.unixMs() <= 0) {
        mistakes.add(Error::badInput(ErrorCode::MissingValue, "starts_at", "", "2026-03-06T19:30"));
    }
    for (std::size_t i = 0; i < campaign.hosts.size(); ++i) {
        mistakes.needed(at("hosts", i) + "name", campaign.hosts[i].name, kLongestWord);
        mistakes.range(at("hosts", i) + "age", campaign.hosts[i].age.value_or(18), 0, 120);
    }
    for (const std::size_t count :
         {campaign.goods.size(), campaign.show.size(), campaign.scripts.size(),
          campaign.texts.size(), campaign.rules.size()}) {
        mistakes.range("entries", static_cast<std::int64_t>(count), 0, kMostEntries);
    }
    checkGoods(mistakes, campaign);
    checkShow(mistakes, campaign);
    checkTexts(mistakes, campaign);
    checkRules(mistakes, campaign);
    return mistakes.take();
}

} // namespace linli::usecases
