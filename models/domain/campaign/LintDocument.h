// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "domain/linter/Linter.h"

#include <string_view>

namespace linli::campaign {

/// What the shop knows of a product of the line-up and the campaign does not (PRC-01, PRC-02).
struct PriceFacts
{
    std::optional<std::int64_t> lowest7dFen;
    std::optional<std::int64_t> lastDealFen;
    struct Change
    {
        BusinessDay on;
        std::int64_t fromFen = 0;
        std::int64_t toFen = 0;
    };
    std::vector<Change> changes;
};

struct LintFacts
{
    std::vector<PriceFacts> goods;                      ///< as many as the line-up, or none
    std::vector<std::optional<std::int64_t>> demandQty; ///< of the dry run, by rule; may be shorter
    std::int64_t maxCashPerMemberMonthFen = 0;
};

/// A campaign as the linter's input (spec/lint-input.md), and where each of its texts stands in
/// the campaign: textPlaces[i] is the path of texts[i], "scripts[2].text".
struct LintDocument
{
    linter::Value value;
    std::vector<std::string> textPlaces;
};

[[nodiscard]] LintDocument
lintDocument(const Campaign& campaign, const LintFacts& facts, BusinessDay today);

/// The path in the campaign of what a finding's `where` names: "products[1]" is "goods[1]".
[[nodiscard]] std::string placeOf(const LintDocument& document, std::string_view where);

/// The text at a path of textPlaces; null where there is none (any more).
[[nodiscard]] std::string* textAt(Campaign& campaign, std::string_view place);

/// Writes the safe rewrite of a finding into the campaign. Errors: NotFound where it has none or
/// its place is gone.
[[nodiscard]] Result<void>
applyRewrite(Campaign& campaign, const LintDocument& document, const linter::Finding& finding);

/// One rule of the campaign as the linter reads it; `gifts` are the campaign's.
[[nodiscard]] linter::Value lintRule(const RuleSpec& rule, const std::vector<Gift>& gifts);
/// What earns the rule by its terms: "first_order", "order", "group_buy".
[[nodiscard]] std::string_view naturalTrigger(const rewards::Terms& terms);
/// The face value in fen of a voucher unit ("cpn500"); none for other units.
[[nodiscard]] std::optional<std::int64_t> voucherFen(const Unit& unit);

} // namespace linli::campaign
