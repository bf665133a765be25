// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of spec/lint-input.md §1, in its order.
#include "domain/linter/Schema.h"

#include <algorithm>

namespace linli::linter {
namespace {

using Kind = FieldKind;

constexpr FieldType whole(std::string_view name, std::string_view fallback = "0")
{
    return {name, Kind::Whole, fallback, {}, nullptr};
}
constexpr FieldType flag(std::string_view name, std::string_view fallback = "false")
{
    return {name, Kind::Flag, fallback, {}, nullptr};
}
constexpr FieldType text(std::string_view name)
{
    return {name, Kind::Text, "", {}, nullptr};
}
constexpr FieldType day(std::string_view name)
{
    return {name, Kind::Day, kUnknown, {}, nullptr};
}
constexpr FieldType
option(std::string_view name, std::string_view fallback, std::string_view options)
{
    return {name, Kind::Option, fallback, options, nullptr};
}
constexpr FieldType part(std::string_view name, const ObjectType& object)
{
    return {name, Kind::Part, kUnknown, {}, &object};
}
constexpr FieldType parts(std::string_view name, const ObjectType& object)
{
    return {name, Kind::Parts, "", {}, &object};
}

constexpr std::string_view kChannels = "wechat|douyin|kuaishou|offline|sms|other";
constexpr std::string_view kTaxModes = "|chance_20|service|shop_bears";
constexpr std::string_view kRewardKinds = "cash|red_packet|gift|voucher|points|discount|none";
constexpr std::string_view kCategories =
    "fresh|bakery|packaged_food|drink|infant_formula|health_food|"
    "alcohol|tobacco|baby_goods|household|other";

constexpr FieldType kNameFields[] = {text("name"), text("proof")};
constexpr ObjectType kName{kNameFields};

constexpr FieldType kSideFields[] = {
    option("kind", "none", kRewardKinds),
    whole("amount_fen"),
    whole("bp"),
    whole("gift", kUnknown),
    flag("random"),
    option("pay_at", "after_order", "after_order|after_join|at_share"),
    whole("voucher_min_fen"),
    flag("conditions_shown")};
constexpr ObjectType kSide{kSideFields};

constexpr FieldType kMilestoneFields[] = {whole("count"), option("kind", "none", kRewardKinds),
                                          whole("amount_fen")};
constexpr ObjectType kMilestone{kMilestoneFields};

constexpr FieldType kTierFields[] = {whole("count"), option("kind", "none", kRewardKinds),
                                     whole("amount_fen"), whole("bp"),
                                     option("pays_on", "own", "own|team_sales|privilege")};
constexpr ObjectType kTier{kTierFields};

constexpr FieldType kRuleFields[] = {
    option("trigger",
           "order",
           "first_order|order|group_buy|register|join_group|follow|headcount|share|forward|"
           "screenshot|moments|bargain|assist|review|like|vote"),
    option("channel", kFromTop, kChannels),
    whole("levels", "1"),
    whole("entry_fee_fen"),
    whole("entry_purchase_fen"),
    whole("entry_deposit_fen"),
    whole("min_basis_fen", kUnknown),
    whole("hold_days", kUnknown),
    option("goods_class", "returnable", "returnable|fresh|perishable|custom"),
    option("tax_mode", kFromTop, kTaxModes),
    whole("budget_qty", kUnknown),
    flag("limit_shown"),
    part("inviter", kSide),
    part("invitee", kSide),
    parts("milestones", kMilestone),
    parts("tiers", kTier),
    {"id", Kind::Carried, kUnknown, {}, nullptr},
    {"name", Kind::Carried, kUnknown, {}, nullptr},
    {"budget_fen", Kind::Carried, kUnknown, {}, nullptr},
    {"caps", Kind::Carried, kUnknown, {}, nullptr}};
constexpr ObjectType kRule{kRuleFields};

constexpr FieldType kTextFields[] = {
    text("text"),
    option("kind", "poster", "poster|share|live|board|winner_list|sms|h5|recommender"),
    option("channel", kFromTop, kChannels),
    text("source"),
    {"about", Kind::Indexes, "", "products", nullptr},
    {"rule", Kind::Index, kUnknown, "rules", nullptr},
    {"states", Kind::Stated, "", {}, &kRule},
    flag("has_link", "true")};
constexpr ObjectType kText{kTextFields};

// Every item begins with the same fields; an array cannot be spliced in at compile time, so the
// macro keeps the three kinds of item from drifting apart.
#define LINLI_ITEM_FIELDS                                                                          \
    text("name"), option("category", "other", kCategories),                                        \
        FieldType{"stage", Kind::Whole, kUnknown, "1|2|3|4", nullptr},                             \
        whole("age_from_months", kUnknown), flag("owner_confirmed"), text("batch"),                \
        text("supplier_record"), day("expires_on")

constexpr FieldType kPriceChangeFields[] = {day("on"), whole("from_fen", kUnknown),
                                            whole("to_fen", kUnknown)};
constexpr ObjectType kPriceChange{kPriceChangeFields};

constexpr FieldType kProductFields[] = {LINLI_ITEM_FIELDS,
                                        whole("live_fen", kUnknown),
                                        whole("strike_fen", kUnknown),
                                        whole("lowest_7d_fen", kUnknown),
                                        whole("last_deal_fen", kUnknown),
                                        whole("cost_fen", kUnknown),
                                        text("compare_source"),
                                        option("clearance", "", "|seasonal|overstock|near_expiry"),
                                        parts("price_changes", kPriceChange),
                                        text("approval_no"),
                                        flag("in_campaign", "true")};
constexpr ObjectType kProduct{kProductFields};

constexpr FieldType kGiftFields[] = {LINLI_ITEM_FIELDS,
                                     {"qty", Kind::Number, "0", {}, nullptr},
                                     text("unit"),
                                     whole("stated_value_fen", kUnknown),
                                     whole("shop_price_fen", kUnknown)};
constexpr ObjectType kGift{kGiftFields};

constexpr FieldType kPrizeFields[] = {
    LINLI_ITEM_FIELDS,         option("kind", "goods", "goods|voucher|cash|red_packet"),
    whole("qty", kUnknown),    text("odds"),
    whole("market_price_fen"), text("voucher_conditions")};
constexpr ObjectType kPrize{kPrizeFields};
#undef LINLI_ITEM_FIELDS

constexpr FieldType kDrawFields[] = {option("method", "random", "random|public_seed|manual"),
                                     flag("manual_override"),
                                     text("conditions"),
                                     text("starts_on"),
                                     text("ends_on"),
                                     text("redemption"),
                                     text("organiser_contact"),
                                     whole("chances_per_person", "1"),
                                     flag("win_once"),
                                     parts("prizes", kPrize)};
constexpr ObjectType kDraw{kDrawFields};

constexpr FieldType kHostFields[] = {whole("age", kUnknown), flag("guardian_consent")};
constexpr ObjectType kHost{kHostFields};

constexpr FieldType kPersonFields[] = {
    {"uses", Kind::Options, "", "name|photo|story", nullptr},
    text("consent_no"),
    option("published_in", "", "|board|winner_list|poster|video"),
    flag("masked"),
    flag("opt_in"),
    flag("full_name_opt_in"),
    flag("endorser"),
    flag("under_14"),
    flag("guardian_consent"),
    whole("age", kUnknown)};
constexpr ObjectType kPerson{kPersonFields};

constexpr FieldType kPageFields[] = {
    text("privacy_notice"), text("retention"),   text("withdrawal"), text("licence"),
    text("food_permit"),    text("seller_name"), text("contact")};
constexpr ObjectType kPage{kPageFields};

constexpr FieldType kEnrolFields[] = {option("by", "self", "self|staff|inviter"),
                                      flag("own_consent")};
constexpr ObjectType kEnrol{kEnrolFields};

constexpr FieldType kBlastFields[] = {flag("opt_in"), flag("opt_out")};
constexpr ObjectType kBlast{kBlastFields};

constexpr std::string_view kCounted =
    "prize_qty|prize_value_fen|reward_amount_fen|reward_bp|reward_qty|winners|chances_per_person|"
    "budget_fen|budget_qty|cap_per_member|min_basis_fen|hold_days|price_fen|need_count|"
    "entry_fee_fen";
constexpr FieldType kEditFields[] = {day("on"),
                                     text("field"),
                                     {"before", Kind::Change, kUnknown, kCounted, nullptr},
                                     {"after", Kind::Change, kUnknown, kCounted, nullptr},
                                     option("reason", "", "|force_majeure|authority_order")};
constexpr ObjectType kEdit{kEditFields};

constexpr FieldType kDemandFields[] = {{"rule", Kind::Index, kUnknown, "rules", nullptr},
                                       {"qty", Kind::Number, "0", {}, nullptr}};
constexpr ObjectType kDemand{kDemandFields};

constexpr FieldType kDryRunFields[] = {parts("demand", kDemand),
                                       whole("max_cash_per_member_month_fen")};
constexpr ObjectType kDryRun{kDryRunFields};

constexpr FieldType kCampaignFields[] = {option("channel", "wechat", kChannels),
                                         {"starts_on", Kind::Day, kToday, {}, nullptr},
                                         option("tax_mode", "", kTaxModes),
                                         flag("shop_wide"),
                                         flag("needs_delivery"),
                                         flag("audience_minors"),
                                         parts("names", kName),
                                         parts("texts", kText),
                                         parts("rules", kRule),
                                         parts("products", kProduct),
                                         parts("gifts", kGift),
                                         parts("draws", kDraw),
                                         parts("hosts", kHost),
                                         parts("people", kPerson),
                                         part("h5", kPage),
                                         {"collects", Kind::Texts, "", {}, nullptr},
                                         parts("enrol", kEnrol),
                                         parts("blasts", kBlast),
                                         parts("edits", kEdit),
                                         part("dry_run", kDryRun)};
constexpr ObjectType kCampaign{kCampaignFields};

bool holds(const ObjectType& type, std::string_view name)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [name](const FieldType& field) {
        return field.name == name || (field.object != nullptr && holds(*field.object, name));
    });
}

} // namespace

const ObjectType& campaignType()
{
    return kCampaign;
}

bool isFieldName(std::string_view name)
{
    return holds(kCampaign, name);
}

bool hasOption(std::string_view options, std::string_view option)
{
    while (true) {
        const std::size_t end = options.find('|');
        if (options.substr(0, end) == option) {
            return true;
        }
        if (end == std::string_view::npos) {
            return false;
        }
        options.remove_prefix(end + 1);
    }
}

} // namespace linli::linter
