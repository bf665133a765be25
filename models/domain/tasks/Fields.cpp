// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/Fields.h"

#include <algorithm>
#include <array>

namespace linli::tasks {
namespace {

using enum FieldKind;

/// What every text to a neighbour may name.
std::vector<FieldName> withPerson(std::vector<FieldName> own)
{
    std::vector<FieldName> all{{"name", Text}, {"shop", Text}};
    all.insert(all.end(), own.begin(), own.end());
    all.push_back({"code", Text});
    all.push_back({"link", Text});
    return all;
}

} // namespace

const std::vector<FieldName>& fieldsOf(Trigger trigger)
{
    static const std::vector<FieldName> newSharer =
        withPerson({{"friend", Text}, {"count", Count}, {"day", Day}});
    static const std::vector<FieldName> reward =
        withPerson({{"reward", Gifts}, {"count", Count}, {"day", Day}});
    static const std::vector<FieldName> waiting =
        withPerson({{"reward", Gifts}, {"days", Count}, {"day", Day}});
    static const std::vector<FieldName> dormant = withPerson({{"days", Count}, {"day", Day}});
    static const std::vector<FieldName> campaign =
        withPerson({{"session", Text}, {"time", Moment}, {"room", Text}});
    static const std::vector<FieldName> week{
        {"shop", Text}, {"board", Text}, {"count", Count}, {"day", Day}};
    static const std::vector<FieldName> birthday = withPerson({{"day", Day}});
    static const std::vector<FieldName> claim = withPerson(
        {{"amount", Money}, {"goods", Text}, {"order", Text}, {"day", Day}, {"days", Count}});
    switch (trigger) {
    case Trigger::NewSharer:
        return newSharer;
    case Trigger::Reward:
        return reward;
    case Trigger::Waiting:
        return waiting;
    case Trigger::Dormant:
        return dormant;
    case Trigger::Campaign:
        return campaign;
    case Trigger::WeekBegins:
        return week;
    case Trigger::Birthday:
        return birthday;
    case Trigger::Claim:
        break;
    }
    return claim;
}

const std::vector<FieldName>& handFields()
{
    static const std::vector<FieldName> fields = withPerson(
        {{"friend", Text}, {"amount", Money}, {"goods", Text}, {"day", Day}, {"count", Count}});
    return fields;
}

FieldKind kindOf(std::string_view field)
{
    static constexpr std::array kKinds{FieldName{"amount", Money}, FieldName{"reward", Gifts},
                                       FieldName{"day", Day},      FieldName{"time", Moment},
                                       FieldName{"days", Count},   FieldName{"count", Count}};
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [field](const FieldName& one) { return one.name == field; });
    return found == kKinds.end() ? Text : found->kind;
}

std::vector<Placeholder> placeholdersOf(std::string_view text)
{
    std::vector<Placeholder> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t end = text.find_first_of("{}\n", at + 1);
        const bool closed = end != std::string_view::npos && text[end] == '}';
        const std::size_t stop = std::min(end, text.size());
        found.push_back(
            {std::string(text.substr(at + 1, stop - at - 1)), at, closed ? end - at + 1 : 0});
        at = closed ? end + 1 : at + 1;
    }
    return found;
}

std::string fill(std::string_view text,
                 const std::function<std::string(std::string_view)>& value,
                 const Joint& joint)
{
    std::string filled;
    const auto add = [&](std::string_view part) {
        if (joint && !filled.empty() && !part.empty()) {
            filled += joint(filled, part);
        }
        filled += part;
    };
    std::size_t done = 0;
    for (const Placeholder& place : placeholdersOf(text)) {
        if (place.length > 0) {
            add(text.substr(done, place.at - done));
            add(value(place.name));
            done = place.at + place.length;
        }
    }
    add(text.substr(done));
    return filled;
}

} // namespace linli::tasks
