// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/imports/undo/ImportQueue.h"

#include "domain/rewards/Event.h"
#include "usecases/desk/Permit.h"
#include "usecases/imports/FactWriter.h"
#include "usecases/ports/ImportStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/finding/Finder.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

namespace linli::usecases::imports {
namespace {

constexpr std::size_t kMostSuggestions = 5;
constexpr std::size_t kShownHead = 3;
constexpr std::size_t kShortestTail = 2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::vector<std::string> cellsOf(const std::string& text)
{
    std::vector<std::string> cells;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t tab = std::min(text.find('\t', from), text.size());
        if (tab > from) {
            cells.push_back(text.substr(from, tab - from));
        }
        from = tab + 1;
    }
    return cells;
}

/// "138****0001": the digits a masked phone still shows in front and behind; none for other texts.
struct ShownDigits
{
    std::string head;
    std::string tail;
};
std::optional<ShownDigits> shownDigits(const std::string& cell)
{
    const std::size_t star = cell.find_first_of("*xX");
    const std::size_t last = cell.find_last_of("*xX");
    if (star == std::string::npos) {
        return std::nullopt;
    }
    const ShownDigits shown{cell.substr(0, star), cell.substr(last + 1)};
    const bool digits = std::all_of(shown.head.begin(), shown.head.end(), isDigit) &&
                        std::all_of(shown.tail.begin(), shown.tail.end(), isDigit);
    return digits && shown.head.size() >= kShownHead && shown.tail.size() >= kShortestTail
               ? std::optional(shown)
               : std::nullopt;
}

/// She bears a name that stands in the row.
bool isNamed(const MemberRow& member, const std::vector<std::string>& cells)
{
    return std::any_of(cells.begin(), cells.end(), [&member](const std::string& cell) {
        return cell == member.name || (!member.nickname.empty() && cell == member.nickname);
    });
}

bool mayBe(const MemberIdentity& person, const std::optional<ShownDigits>& shown)
{
    return shown && person.phone.starts_with(shown->head) && person.phone.ends_with(shown->tail);
}

Result<std::vector<MemberKey>> candidates(Shop& shop, const std::vector<std::string>& texts)
{
    constexpr std::size_t kMostOfOne = 50;
    std::vector<MemberKey> keys;
    for (const std::string& text : texts) {
        LINLI_ASSIGN(const auto hits, shop.finder.people(text, kMostOfOne));
        for (const auto& hit : hits) {
            const MemberKey key(hit.key);
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                keys.push_back(key);
            }
        }
    }
    return keys;
}

Result<std::vector<MemberRow>> suggestionsFor(Shop& shop, const ports::WaitingRow& row)
{
    const std::vector<std::string> cells = cellsOf(row.cells);
    std::optional<ShownDigits> shown;
    std::vector<std::string> asked;
    for (const std::string& cell : cells) {
        if (!shown && (shown = shownDigits(cell))) {
            asked.push_back(shown->tail);
        }
    }
    constexpr std::size_t kLongestName = 60;
    for (const std::string& cell : cells) {
        const bool word = !isDigit(cell.front()) && cell.size() <= kLongestName &&
                          cell.find_first_of("*:@¥") == std::string::npos;
        if (word) {
            asked.push_back(cell);
        }
    }
    LINLI_ASSIGN(const std::vector<MemberKey> keys, candidates(shop, asked));
    std::vector<std::pair<int, MemberRow>> ranked;
    for (const MemberKey& key : keys) {
        LINLI_ASSIGN(const auto identity, shop.members.identity(key));
        LINLI_ASSIGN(const auto member, shop.members.row(key));
        if (!identity || !member) {
            continue;
        }
        const int rank = (mayBe(*identity, shown) ? 2 : 0) + (isNamed(*member, cells) ? 1 : 0);
        if (rank > 0) {
            ranked.emplace_back(rank, *member);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<MemberRow> best;
    for (std::size_t i = 0; i < std::min(ranked.size(), kMostSuggestions); ++i) {
        best.push_back(std::move(ranked[i].second));
    }
    return best;
}

bool asksForInviter(const ports::WaitingRow& row)
{
    return row.reason.starts_with("inviter_");
}

Result<void> giveBuyer(Shop& shop, const OrderKey& key, const MemberKey& member)
{
    LINLI_ASSIGN(rewards::OrderRecord order, existingOrder(shop, key));
    if (!order.buyer.empty()) {
        return Error::badInput(ErrorCode::NotAllowed, "order", key.text(), "an order of nobody");
    }
    order.buyer = member;
    return rewriteOrder(shop, std::move(order), "buyer");
}

Result<void> giveInviter(Shop& shop, const OrderKey& key, const MemberKey& inviter)
{
    LINLI_ASSIGN(const rewards::OrderRecord order, existingOrder(shop, key));
    if (order.buyer.empty()) {
        return Error::badInput(ErrorCode::NotAllowed, "order", key.text(), "an order of somebody");
    }
    LINLI_ASSIGN(const Outcome outcome,
                 submitAt(shop, rewards::Bind{order.buyer, inviter, {}}, order.placedAt));
    if (outcome.refused) {
        return Error(ErrorCode::Refused).with("value", outcome.refusal());
    }
    return shop.imports.markPlatformBind(order.buyer, inviter);
}

} // namespace

Result<std::vector<WaitingChoice>> waitingImports(Shop& shop, std::int64_t most)
{
    LINLI_ASSIGN(std::vector<ports::WaitingRow> rows, shop.imports.history().waiting(most));
    std::vector<WaitingChoice> choices;
    for (ports::WaitingRow& row : rows) {
        WaitingChoice choice;
        choice.wantsMember = !row.order.empty();
        if (choice.wantsMember) {
            LINLI_ASSIGN(choice.suggestions, suggestionsFor(shop, row));
        }
        choice.row = std::move(row);
        choices.push_back(std::move(choice));
    }
    return choices;
}

Result<void> decideImport(Shop& shop, const ports::WaitingRow& row, const MemberKey& member)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(existingMember(shop, member));
        LINLI_TRY(asksForInviter(row) ? giveInviter(shop, row.order, member)
                                      : giveBuyer(shop, row.order, member));
        return shop.imports.history().settle(row, member.text(), shop.clock.now());
    });
}

Result<void> dismissImport(Shop& shop, const ports::WaitingRow& row)
{
    LINLI_TRY(permit(shop, staff::Permission::Import));
    return inOneUnit(shop,
                     [&] { return shop.imports.history().settle(row, "", shop.clock.now()); });
}

} // namespace linli::usecases::imports
