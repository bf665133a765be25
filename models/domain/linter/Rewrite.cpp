// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Rewrite.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace linli::linter {
namespace {

Value withField(const Value& thing, std::string_view name, Value value)
{
    Object fields = thing.fields();
    for (Field& field : fields) {
        if (field.name == name) {
            field.value = std::move(value);
        }
    }
    return Value(std::move(fields));
}

Value changed(const Value& thing, const SafeRewrite& rewrite)
{
    Value result = thing;
    for (const SafeRewrite::Change& change : rewrite.changes) {
        result = withField(result, change.field,
                           change.copyFrom.empty() ? change.value : thing.at(change.copyFrom));
    }
    if (!rewrite.before.empty() || !rewrite.after.empty()) {
        std::string text = rewrite.before + std::string(thing.at("text").words()) + rewrite.after;
        result = withField(result, "text", Value(std::move(text)));
    }
    return result;
}

/// One step of a path: "rules[0]" or "inviter".
struct Step
{
    std::string_view name;
    std::optional<std::size_t> index;
};

Step stepOf(std::string_view part)
{
    const std::size_t bracket = part.find('[');
    Step step{part.substr(0, bracket), std::nullopt};
    if (bracket != std::string_view::npos) {
        std::size_t index = 0;
        std::from_chars(part.data() + bracket + 1, part.data() + part.size(), index);
        step.index = index;
    }
    return step;
}

std::optional<Value>
changedAt(const Value& thing, std::string_view path, const SafeRewrite& rewrite)
{
    if (path.empty()) {
        return changed(thing, rewrite);
    }
    const std::size_t point = path.find('.');
    const Step step = stepOf(path.substr(0, point));
    const std::string_view rest =
        point == std::string_view::npos ? std::string_view() : path.substr(point + 1);
    const Value& part = thing.at(step.name);
    if (!step.index) {
        std::optional<Value> inner = part.isNull() ? std::nullopt : changedAt(part, rest, rewrite);
        return inner ? std::optional(withField(thing, step.name, *std::move(inner))) : std::nullopt;
    }
    List list = part.list();
    if (*step.index >= list.size()) {
        return std::nullopt;
    }
    std::optional<Value> inner = changedAt(list[*step.index], rest, rewrite);
    if (!inner) {
        return std::nullopt;
    }
    list[*step.index] = *std::move(inner);
    return withField(thing, step.name, Value(std::move(list)));
}

} // namespace

Result<Value> rewritten(const Value& campaign, const Finding& finding)
{
    if (finding.safeRewrite != nullptr) {
        if (std::optional<Value> result =
                changedAt(campaign, finding.where, *finding.safeRewrite)) {
            return *std::move(result);
        }
    }
    return Error::badInput(ErrorCode::NotFound, "where", finding.where, "");
}

} // namespace linli::linter
