// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/SettingReader.h"

#include "domain/rewards/Texts.h"

#include <algorithm>
#include <map>

namespace linli::rewards {
namespace {

constexpr std::int64_t kMostDays = 36'500;
constexpr std::int64_t kMostSmall = 1'000'000;

Error notAllowed(const Setting& setting, std::string allowed)
{
    return Error::badInput(ErrorCode::InvalidValue, setting.first, setting.second,
                           std::move(allowed));
}

/// `-` and nothing both mean "none".
bool isNone(const std::string& value)
{
    return value.empty() || value == "-";
}

Result<std::int64_t> numberUpTo(const Setting& setting, std::int64_t most)
{
    const std::int64_t number = wholeNumber(setting.second);
    if (number < 0 || number > most) {
        return notAllowed(setting, "0.." + std::to_string(most));
    }
    return number;
}

template <std::optional<SideReward> Terms::*Side>
Result<void> readSide(TermsWithBudget& target, const Setting& setting)
{
    std::optional<SideReward>& side = target.terms.*Side;
    if (isNone(setting.second)) {
        side.reset();
        return {};
    }
    if (setting.second == "CNY:pct") {
        side = SideReward{true, {Unit("CNY"), 0}};
        return {};
    }
    LINLI_ASSIGN(const Quantity fixed, parseQuantity(setting.second));
    side = SideReward{false, fixed};
    return {};
}

Result<void> readCaps(Terms& terms, const Setting& setting)
{
    terms.caps.clear();
    if (isNone(setting.second)) {
        return {};
    }
    for (const std::string& part : splitText(setting.second, ',')) {
        const std::size_t colon = part.find(':');
        const auto period = capPeriodOf(part.substr(0, colon));
        const std::int64_t most =
            colon == std::string::npos ? -1 : wholeNumber(part.substr(colon + 1));
        if (!period || most < 0) {
            return notAllowed(setting, "day:n week:n month:n total:n");
        }
        terms.caps.push_back({*period, most});
    }
    return {};
}

Result<void> readTier(Terms& terms, const Setting& setting)
{
    terms.tier.reset();
    if (isNone(setting.second)) {
        return {};
    }
    const std::vector<std::string> parts = splitText(setting.second, ':');
    if (parts.size() != 2 || wholeNumber(parts[0]) < 0 || wholeNumber(parts[1]) < 0) {
        return notAllowed(setting, "n:amount");
    }
    terms.tier = TierBonus{wholeNumber(parts[0]), wholeNumber(parts[1])};
    return {};
}

Result<void> readSteps(Terms& terms, const Setting& setting)
{
    terms.steps.clear();
    for (const std::string& part : splitText(setting.second, ';')) {
        const std::size_t equals = part.find('=');
        const std::int64_t threshold = wholeNumber(part.substr(0, equals));
        if (equals == std::string::npos || threshold < 1) {
            return notAllowed(setting, "threshold=unit:n;threshold=unit:n");
        }
        LINLI_ASSIGN(const Quantity reward, parseQuantity(part.substr(equals + 1)));
        terms.steps.push_back({threshold, reward});
    }
    return {};
}

Result<void> readBudget(TermsWithBudget& target, const Setting& setting)
{
    target.budget.clear();
    if (isNone(setting.second)) {
        return {};
    }
    for (const std::string& part : splitText(setting.second, ',')) {
        LINLI_ASSIGN(const Quantity quantity, parseQuantity(part));
        target.budget.push_back(quantity);
    }
    return {};
}

/// "03-01_00:00", "2027-03-01_00:00:30" or "@<Unix ms>".
Result<Instant> readWindowEnd(const Setting& setting, std::string_view text)
{
    if (!text.empty() && text.front() == '@' && wholeNumber(text.substr(1)) >= 0) {
        return Instant::fromUnixMs(wholeNumber(text.substr(1)));
    }
    std::string iso(text);
    if (iso.size() < 11 || iso[2] == '-') {
        iso = "2026-" + iso;
    }
    std::replace(iso.begin(), iso.end(), '_', 'T');
    const auto instant = Instant::parseIso(iso);
    if (!instant || iso.find('T') == std::string::npos) {
        return notAllowed(setting, "MM-DD_HH:MM..MM-DD_HH:MM");
    }
    return *instant;
}

Result<void> readWindow(Terms& terms, const Setting& setting)
{
    const std::size_t dots = setting.second.find("..");
    if (dots == std::string::npos) {
        return notAllowed(setting, "MM-DD_HH:MM..MM-DD_HH:MM");
    }
    const std::string_view text = setting.second;
    LINLI_ASSIGN(terms.window.from, readWindowEnd(setting, text.substr(0, dots)));
    LINLI_ASSIGN(terms.window.to, readWindowEnd(setting, text.substr(dots + 2)));
    return {};
}

Result<void> readKind(Terms& terms, const Setting& setting)
{
    const auto kind = ruleKindOf(setting.second);
    if (!kind) {
        return notAllowed(setting, "first percent cut milestone group");
    }
    terms.kind = *kind;
    return {};
}

Result<void> readScope(Terms& terms, const Setting& setting)
{
    if (setting.second != "every" && setting.second != "first") {
        return notAllowed(setting, "first every");
    }
    terms.everyOrder = setting.second == "every";
    return {};
}

Result<void> readPriority(Terms& terms, const Setting& setting)
{
    const bool minus = !setting.second.empty() && setting.second.front() == '-';
    LINLI_ASSIGN(const std::int64_t size,
                 numberUpTo({setting.first, setting.second.substr(minus ? 1 : 0)}, kMostSmall));
    terms.priority = static_cast<std::int32_t>(minus ? -size : size);
    return {};
}

Result<void> readValid(Terms& terms, const Setting& setting)
{
    terms.validDays.reset();
    if (!isNone(setting.second)) {
        LINLI_ASSIGN(terms.validDays, numberUpTo(setting, kMostDays));
    }
    return {};
}

Result<void> readGroupName(Terms& terms, const Setting& setting)
{
    terms.exclusiveGroup = isNone(setting.second) ? std::string() : setting.second;
    return {};
}

Result<void> readOver(Terms& terms, const Setting& setting)
{
    terms.over = RuleId(setting.second);
    return {};
}

Result<void> readEach(Terms& terms, const Setting& setting)
{
    LINLI_ASSIGN(terms.each, parseQuantity(setting.second));
    return {};
}

template <std::int64_t Terms::*Member, std::int64_t Most>
Result<void> readInto(TermsWithBudget& target, const Setting& setting)
{
    LINLI_ASSIGN(target.terms.*Member, numberUpTo(setting, Most));
    return {};
}

template <std::int32_t Terms::*Member, std::int64_t Most>
Result<void> readSmall(TermsWithBudget& target, const Setting& setting)
{
    LINLI_ASSIGN(const std::int64_t number, numberUpTo(setting, Most));
    target.terms.*Member = static_cast<std::int32_t>(number);
    return {};
}

template <Result<void> (*Read)(Terms&, const Setting&)>
Result<void> readTerms(TermsWithBudget& target, const Setting& setting)
{
    return Read(target.terms, setting);
}

using Reader = Result<void> (*)(TermsWithBudget&, const Setting&);
constexpr std::int64_t kMostFen = 100'000'000'000;

/// Every key of spec/rewards-details.md §1 with its other spellings.
const std::map<std::string, Reader, std::less<>>& readers()
{
    static const std::map<std::string, Reader, std::less<>> kReaders{
        {"inv", readSide<&Terms::inviter>},
        {"ive", readSide<&Terms::invitee>},
        {"min", readInto<&Terms::minBasisFen, kMostFen>},
        {"bp", readSmall<&Terms::basisPoints, 1'000'000>},
        {"max", readInto<&Terms::maxFen, kMostFen>},
        {"rate", readSmall<&Terms::ratePercent, 100>},
        {"hold", readInto<&Terms::holdDays, kMostDays>},
        {"win", readTerms<readWindow>},
        {"life", readInto<&Terms::bindLifeDays, kMostDays>},
        {"ttl", readInto<&Terms::bindLifeDays, kMostDays>},
        {"valid", readTerms<readValid>},
        {"vttl", readTerms<readValid>},
        {"budget", readBudget},
        {"cap", readTerms<readCaps>},
        {"tier", readTerms<readTier>},
        {"xg", readTerms<readGroupName>},
        {"prio", readTerms<readPriority>},
        {"over", readTerms<readOver>},
        {"steps", readTerms<readSteps>},
        {"need", readInto<&Terms::need, kMostSmall>},
        {"size", readInto<&Terms::need, kMostSmall>},
        {"hours", readInto<&Terms::openHours, kMostDays * 24>},
        {"each", readTerms<readEach>},
        {"scope", readTerms<readScope>},
        {"kind", readTerms<readKind>},
    };
    return kReaders;
}

std::string windowEndText(Instant instant)
{
    if (instant.unixMs() % 1000 != 0) {
        return "@" + std::to_string(instant.unixMs());
    }
    std::string text = instant.toShanghaiText();
    std::replace(text.begin(), text.end(), ' ', '_');
    if (text.ends_with(":00")) {
        text.resize(text.size() - 3);
    }
    return text.starts_with("2026-") ? text.substr(5) : text;
}

} // namespace

Result<void> applySetting(TermsWithBudget& target, const Setting& setting)
{
    const std::string key = setting.first == "of" ? "over" : setting.first;
    const auto reader = readers().find(key);
    if (reader == readers().end()) {
        std::string allowed;
        for (const auto& [name, unused] : readers()) {
            allowed += allowed.empty() ? name : " " + name;
        }
        return Error::badInput(ErrorCode::UnknownOption, "key", setting.first, std::move(allowed));
    }
    return reader->second(target, setting);
}

std::string windowToText(TimeWindow window)
{
    return windowEndText(window.from) + ".." + windowEndText(window.to);
}

std::vector<std::string> splitText(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (;;) {
        const std::size_t end = text.find(separator, from);
        parts.emplace_back(text.substr(from, end - from));
        if (end == std::string_view::npos) {
            return parts;
        }
        from = end + 1;
    }
}

std::int64_t wholeNumber(std::string_view text)
{
    constexpr std::size_t kMostDigits = 15;
    if (text.empty() || text.size() > kMostDigits) {
        return -1;
    }
    std::int64_t number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return -1;
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

Result<Quantity> parseQuantity(std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    const std::int64_t count =
        colon == std::string_view::npos ? -1 : wholeNumber(text.substr(colon + 1));
    if (count < 0 || count > kMostFen || colon == 0) {
        return Error::badInput(ErrorCode::InvalidValue, "amount", std::string(text), "unit:n");
    }
    return Quantity{Unit(std::string(text.substr(0, colon))), count};
}

} // namespace linli::rewards
