// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/rules/RuleFileReader.h"

#include "domain/rewards/SettingReader.h"
#include "domain/rewards/TermsText.h"
#include "domain/time/BusinessDay.h"
#include "wire/json/JsonText.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>

namespace linli::wire {
namespace {

using rewards::Setting;

struct Alias
{
    std::string_view field;
    std::string_view key;
};

/// Fields as other JSON of the program spells them, and the setting they mean.
constexpr std::array kAliases{
    Alias{"min_fen", "min"},        Alias{"max_fen", "max"},    Alias{"basis_points", "bp"},
    Alias{"rate_percent", "rate"},  Alias{"hold_days", "hold"}, Alias{"life_days", "life"},
    Alias{"valid_days", "valid"},   Alias{"window", "win"},     Alias{"priority", "prio"},
    Alias{"exclusive_group", "xg"}, Alias{"inviter", "inv"},    Alias{"invitee", "ive"},
    Alias{"caps", "cap"},           Alias{"funded", "budget"},  Alias{"open_hours", "hours"},
    Alias{"milestones", "steps"},
};

/// What `rule add` answers beside the rule itself.
const std::set<std::string, std::less<>>& ignored()
{
    static const std::set<std::string, std::less<>> kIgnored{
        "version", "sentence", "paused", "killed_at", "budget_left", "rewards",
        "comment", "id",       "preset", "rule",      "terms"};
    return kIgnored;
}

std::string keyOf(const std::string& field)
{
    const auto found = std::find_if(kAliases.begin(), kAliases.end(),
                                    [&](const Alias& alias) { return alias.field == field; });
    return found == kAliases.end() ? field : std::string(found->key);
}

Error unreadable(const std::string& field, const QJsonValue& value, std::string allowed)
{
    return Error::badInput(ErrorCode::InvalidValue, field, shortText(value), std::move(allowed));
}

/// {"unit":"egg","count":1} as egg:1.
Result<std::string> quantityText(const std::string& field, const QJsonObject& object)
{
    const QString unit = object.value(QLatin1String("unit")).toString();
    const QJsonValue count = object.value(QLatin1String("count"));
    if (unit.isEmpty() || !count.isDouble()) {
        return unreadable(field, object, "{\"unit\":…,\"count\":…}");
    }
    return unit.toStdString() + ":" + std::to_string(count.toInteger());
}

/// {"from":…,"to":…} as a window, {"day":5} as a cap, {"unit":…,"count":…} as a quantity.
Result<std::string> objectText(const std::string& field, const QJsonObject& object)
{
    if (object.contains(QLatin1String("unit"))) {
        return quantityText(field, object);
    }
    if (object.contains(QLatin1String("from")) && object.contains(QLatin1String("to"))) {
        std::array<Instant, 2> ends;
        std::size_t at = 0;
        for (const QLatin1String end : {QLatin1String("from"), QLatin1String("to")}) {
            LINLI_ASSIGN(ends[at++], Instant::parseIso(object.value(end).toString().toStdString()));
        }
        return rewards::windowToText({ends[0], ends[1]});
    }
    std::string text;
    for (auto one = object.begin(); one != object.end(); ++one) {
        text += text.empty() ? "" : ",";
        text += one.key().toStdString() + ":" + std::to_string(one.value().toInteger());
    }
    return text;
}

Result<std::string> valueText(const std::string& field, const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString().toStdString();
    }
    if (value.isNull()) {
        return std::string("-");
    }
    if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger())) {
        return std::to_string(value.toInteger());
    }
    if (value.isObject()) {
        return objectText(field, value.toObject());
    }
    if (!value.isArray()) {
        return unreadable(field, value, "text or a whole number");
    }
    std::string text;
    for (const QJsonValue& one : value.toArray()) {
        LINLI_ASSIGN(const std::string part, valueText(field, one));
        text += text.empty() ? part : (field == "steps" ? ";" : ",") + part;
    }
    return text;
}

std::vector<Setting> wordsOf(std::string_view line)
{
    std::vector<Setting> settings;
    for (const std::string& word : rewards::splitText(line, ' ')) {
        const std::size_t equals = word.find('=');
        if (!word.empty()) {
            settings.emplace_back(word.substr(0, equals),
                                  equals == std::string::npos ? "" : word.substr(equals + 1));
        }
    }
    return settings;
}

/// Nothing said about time means: always.
rewards::TermsWithBudget emptyRule()
{
    rewards::TermsWithBudget rule;
    rule.terms.window = {Instant::fromUnixMs(0),
                         BusinessDay::fromDate({2100, 1, 1}).valueOr(BusinessDay()).start()};
    return rule;
}

usecases::NewRule made(const std::string& id, const rewards::TermsWithBudget& rule)
{
    usecases::NewRule made;
    made.id = RuleId(id);
    made.terms = rule.terms;
    if (!rule.budget.empty()) {
        made.budget = rule.budget.front();
    }
    return made;
}

Result<usecases::NewRule> readLine(std::string_view line)
{
    std::vector<Setting> words = wordsOf(line);
    if (words.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "rule", "", "C G P D M B V");
    }
    LINLI_ASSIGN(rewards::TermsWithBudget rule, rewards::presetTerms(words.front().first));
    const std::string id = words.front().first;
    words.erase(words.begin());
    LINLI_ASSIGN(rule, rewards::withSettings(std::move(rule), words));
    return made(id, rule);
}

/// Every setting of the document in the order it must be applied: the kind first.
Result<std::vector<Setting>> settingsOf(const QJsonObject& document)
{
    std::vector<Setting> settings;
    const QJsonValue terms = document.value(QLatin1String("terms"));
    if (terms.isString()) {
        settings = wordsOf(terms.toString().toStdString());
    }
    const auto take = [&settings](const QJsonObject& object) -> Result<void> {
        for (auto field = object.begin(); field != object.end(); ++field) {
            const std::string name = field.key().toStdString();
            if (ignored().count(name) > 0) {
                continue;
            }
            const std::string key = keyOf(name);
            LINLI_ASSIGN(std::string text, valueText(key, field.value()));
            settings.emplace_back(key, std::move(text));
        }
        return {};
    };
    LINLI_TRY(take(terms.toObject()));
    LINLI_TRY(take(document));
    std::stable_partition(settings.begin(), settings.end(),
                          [](const Setting& one) { return one.first == "kind"; });
    return settings;
}

} // namespace

Result<usecases::NewRule> readRuleFile(std::string_view utf8)
{
    const std::size_t start = utf8.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start != std::string_view::npos && utf8[start] != '{') {
        const std::size_t end = utf8.find_first_of("\r\n", start);
        return readLine(utf8.substr(start, end - start));
    }
    LINLI_ASSIGN(const QJsonObject document, readObject(utf8, "rule"));
    LINLI_ASSIGN(const std::vector<Setting> settings, settingsOf(document));
    rewards::TermsWithBudget rule = emptyRule();
    const QString preset = document.value(QLatin1String("preset")).toString();
    const QString named = document.value(QLatin1String("rule")).toString();
    const bool knowsKind = !settings.empty() && settings.front().first == "kind";
    if (!preset.isEmpty() || (!knowsKind && !named.isEmpty())) {
        LINLI_ASSIGN(rule, rewards::presetTerms((preset.isEmpty() ? named : preset).toStdString()));
    } else if (!knowsKind) {
        return Error::badInput(ErrorCode::MissingValue, "kind", "",
                               "first percent cut milestone group");
    }
    LINLI_ASSIGN(rule, rewards::withSettings(std::move(rule), settings));
    QString id = document.value(QLatin1String("id")).toString();
    id = id.isEmpty() ? (named.isEmpty() ? preset : named) : id;
    return made(id.isEmpty() ? "T" : id.toStdString(), rule);
}

} // namespace linli::wire
