// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/counter/CounterReading.h"

#include "domain/ids/InviteCode.h"
#include "domain/member/Phone.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/ProductStore.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/finding/Finder.h"
#include "usecases/shop/TextLimits.h"

#include <algorithm>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestTyped = 200; ///< a poster's address with what a phone added
constexpr std::size_t kMostPeople = 8;
constexpr std::size_t kShortestBarcode = 8;

std::string upper(std::string_view text)
{
    std::string up(text);
    std::transform(up.begin(), up.end(), up.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return up;
}

bool onlyDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

CounterReading personOf(const MemberKey& member)
{
    CounterReading reading;
    reading.kind = CounterKind::Person;
    reading.member = member;
    return reading;
}

/// Codes, keys and whole phones mean exactly one thing.
Result<std::optional<CounterReading>> exactly(Shop& shop, const std::string& typed)
{
    LINLI_ASSIGN(const auto order, shop.orders.row(OrderKey(upper(typed))));
    if (order) {
        CounterReading reading;
        reading.kind = CounterKind::Order;
        reading.order = order->key;
        reading.member = order->buyer;
        return std::optional(reading);
    }
    LINLI_ASSIGN(const auto reward, shop.rewardQueries.row(RewardId(typed)));
    if (reward) {
        CounterReading reading;
        reading.kind = CounterKind::Reward;
        reading.reward = reward->id;
        reading.member = reward->owner;
        return std::optional(reading);
    }
    const Result<MemberKey> member = findMember(shop, typed);
    if (member.ok()) {
        return std::optional(personOf(*member));
    }
    if (member.error().code() != ErrorCode::NotFound) {
        return member.error();
    }
    return std::optional<CounterReading>();
}

Result<std::optional<CounterReading>> productOf(Shop& shop, const std::string& typed)
{
    if (typed.size() < kShortestBarcode) {
        return std::optional<CounterReading>();
    }
    LINLI_ASSIGN(const auto product, shop.products.byBarcode(typed));
    if (!product || product->archivedAt) {
        return std::optional<CounterReading>();
    }
    CounterReading reading;
    reading.kind = CounterKind::Product;
    reading.product = product->id;
    return std::optional(reading);
}

/// The end of an order number means an order only where no phone ends so.
Result<std::optional<CounterReading>> orderEnding(Shop& shop, const std::string& typed)
{
    constexpr std::size_t kSeveral = 2;
    LINLI_ASSIGN(const std::vector<Found> orders, shop.finder.orders(typed, kSeveral));
    if (orders.empty() || !onlyDigits(typed)) {
        return std::optional<CounterReading>();
    }
    LINLI_ASSIGN(const auto row, shop.orders.row(OrderKey(orders.front().key)));
    CounterReading reading;
    reading.kind = CounterKind::Order;
    reading.order = OrderKey(orders.front().key);
    reading.member = row ? row->buyer : MemberKey();
    return std::optional(reading);
}

} // namespace

std::string codeOfAddress(std::string_view scanned)
{
    const std::string up = upper(scanned);
    constexpr std::string_view kPath = "/I/";
    const std::size_t at = up.find(kPath);
    if (!up.starts_with("HTTP") || at == std::string::npos) {
        return std::string(scanned);
    }
    const std::size_t from = at + kPath.size();
    const std::size_t end = std::min(up.find_first_of("/?#&", from), up.size());
    return up.substr(from, end - from);
}

Result<CounterReading> readCounter(Shop& shop, std::string_view typed)
{
    LINLI_ASSIGN(const std::string text, typedText("text", typed, kLongestTyped));
    const std::string meant = codeOfAddress(text);
    if (meant.empty()) {
        return CounterReading{};
    }
    LINLI_ASSIGN(std::optional<CounterReading> found, exactly(shop, meant));
    if (!found) {
        LINLI_ASSIGN(found, productOf(shop, meant));
    }
    if (found) {
        return *std::move(found);
    }
    CounterReading reading;
    if (const Result<Phone> phone = Phone::parse(meant); phone.ok()) {
        reading.kind = CounterKind::Stranger;
        reading.phone = phone->digits();
        return reading;
    }
    LINLI_ASSIGN(reading.people, shop.finder.people(meant, kMostPeople));
    if (reading.people.empty()) {
        LINLI_ASSIGN(found, orderEnding(shop, meant));
        return found ? *std::move(found) : reading;
    }
    reading.kind = CounterKind::People;
    if (reading.people.size() == 1) {
        return personOf(MemberKey(reading.people.front().key));
    }
    return reading;
}

} // namespace linli::usecases
