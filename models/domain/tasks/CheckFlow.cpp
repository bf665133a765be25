// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/CheckFlow.h"

#include <algorithm>
#include <set>

namespace linli::tasks {
namespace {

constexpr std::size_t kLongestId = 40;
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kLongestTag = 40;
constexpr std::int64_t kHighest = 1'000'000'000;
constexpr int kLeastDays = -60;
constexpr int kMostDays = 400;
constexpr int kMinutesOfDay = 1440;
constexpr int kMostTasks = 200;
constexpr int kMostKept = 60;

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::string range(std::int64_t least, std::int64_t most)
{
    return std::to_string(least) + " – " + std::to_string(most);
}

std::string indexed(const char* list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

/// Collects what is wrong, each with the path it is at.
class Mistakes
{
  public:
    void id(const std::string& field, std::string_view value)
    {
        if (!isId(value)) {
            add(ErrorCode::InvalidValue, field, value, "a-z, 0-9, -, " + range(1, kLongestId));
        }
    }
    void between(const std::string& field, std::int64_t value, std::int64_t least, std::int64_t most)
    {
        if (value < least || value > most) {
            add(ErrorCode::OutOfRange, field, std::to_string(value), range(least, most));
        }
    }
    /// One of the two languages at least.
    void text(const std::string& field, const LocalText& text, std::size_t most)
    {
        if (text.zh.empty() && text.en.empty()) {
            add(ErrorCode::MissingValue, field, "", "zh, en");
        }
        one(field + ".zh", text.zh, most);
        one(field + ".en", text.en, most);
    }
    void places(const std::string& field, const LocalText& text, const std::vector<FieldName>& allowed)
    {
        for (const auto& [language, utf8] : {std::pair(".zh", &text.zh), std::pair(".en", &text.en)}) {
            for (Error& error : unknownPlaceholders(field + language, *utf8, allowed)) {
                m_all.push_back(std::move(error));
            }
        }
    }
    void add(ErrorCode code, const std::string& field, std::string_view value, std::string allowed)
    {
        m_all.push_back(
            Error::badInput(code, field, std::string(value.substr(0, kLongestId)), std::move(allowed)));
    }
    [[nodiscard]] std::vector<Error> take() { return std::move(m_all); }

  private:
    void one(const std::string& field, const std::string& utf8, std::size_t most)
    {
        if (characters(utf8) > most) {
            add(ErrorCode::TooLong, field, std::to_string(characters(utf8)), std::to_string(most));
        }
    }
    std::vector<Error> m_all;
};

void checkConditions(const Flow& flow, Mistakes& mistakes)
{
    mistakes.between("conditions", std::int64_t(flow.conditions.size()), 0, kMostConditions);
    for (std::size_t i = 0; i < flow.conditions.size(); ++i) {
        const Condition& one = flow.conditions[i];
        const std::string path = indexed("conditions", i);
        if (one.measure.has_value() == !one.tag.empty()) {
            mistakes.add(ErrorCode::InvalidValue, path, one.tag, "what, tag");
            continue;
        }
        if (one.tag.size() > kLongestTag) {
            mistakes.add(ErrorCode::TooLong, path + ".tag", one.tag, std::to_string(kLongestTag));
        }
        if (one.measure && !one.atLeast && !one.atMost) {
            mistakes.add(ErrorCode::MissingValue, path, textOf(*one.measure), "at_least, at_most");
        }
        mistakes.between(path + ".at_least", one.atLeast.value_or(0), 0, kHighest);
        mistakes.between(path + ".at_most", one.atMost.value_or(0), 0, kHighest);
        if (one.atLeast && one.atMost && *one.atLeast > *one.atMost) {
            mistakes.add(ErrorCode::InvalidValue, path, std::to_string(*one.atLeast),
                         range(0, *one.atMost));
        }
    }
}

void checkSteps(const Flow& flow, Mistakes& mistakes)
{
    mistakes.between("steps", std::int64_t(flow.steps.size()), 1, kMostSteps);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < flow.steps.size(); ++i) {
        const Step& step = flow.steps[i];
        const std::string path = indexed("steps", i);
        mistakes.id(path + ".id", step.id);
        if (!ids.insert(step.id).second) {
            mistakes.add(ErrorCode::AlreadyExists, path + ".id", step.id, "-");
        }
        mistakes.between(path + ".after_days", step.afterDays, kLeastDays, kMostDays);
        mistakes.between(path + ".at", step.minutes.value_or(0), 0, kMinutesOfDay - 1);
        mistakes.text(path + ".why", step.why, kLongestWhy);
        mistakes.text(path + ".text", step.text, kLongestText);
        mistakes.places(path + ".why", step.why, fieldsOf(flow.trigger));
        mistakes.places(path + ".text", step.text, fieldsOf(flow.trigger));
    }
}

} // namespace

std::vector<Error> unknownPlaceholders(std::string_view field,
                                       std::string_view text,
                                       const std::vector<FieldName>& allowed)
{
    std::string names;
    for (const FieldName& one : allowed) {
        names += (names.empty() ? "{" : ", {") + std::string(one.name) + "}";
    }
    std::vector<Error> unknown;
    for (const Placeholder& place : placeholdersOf(text)) {
        const bool known =
            place.length > 0 && std::any_of(allowed.begin(), allowed.end(), [&](const FieldName& one) {
                return one.name == place.name;
            });
        if (!known) {
            const std::string shown = "{" + place.name.substr(0, 40) + (place.length > 0 ? "}" : "");
            unknown.push_back(
                Error::badInput(ErrorCode::UnknownOption, std::string(field), shown, names)
                    .with("at", std::to_string(characters(text.substr(0, place.at)) + 1)));
        }
    }
    return unknown;
}

std::vector<Error> mistakesOf(const Flow& flow)
{
    Mistakes mistakes;
    mistakes.id("id", flow.id);
    mistakes.text("name", flow.name, kLongestName);
    mistakes.between("most", flow.most, 1, kMostTasks);
    mistakes.between("keeps_days", flow.keepsDays, 0, kMostKept);
    if (flow.trigger == Trigger::WeekBegins && !flow.conditions.empty()) {
        // Nobody is there to be measured.
        mistakes.add(ErrorCode::InvalidValue, "conditions",
                     std::to_string(flow.conditions.size()), "0");
    }
    checkConditions(flow, mistakes);
    checkSteps(flow, mistakes);
    return mistakes.take();
}

Result<void> checkFlow(const Flow& flow)
{
    std::vector<Error> mistakes = mistakesOf(flow);
    return mistakes.empty() ? Result<void>() : Result<void>(std::move(mistakes.front()));
}

} // namespace linli::tasks
