// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/StatusCell.h"

#include "exchange/cells/CellText.h"

#include <array>
#include <span>

namespace linli::exchange {
namespace {

using usecases::imports::FileKind;

/// Words separated by one space, with a space at either end.
struct WordRow
{
    StatusClass meaning;
    bool delivered;
    std::string_view words;
};

constexpr std::array kKtt{
    WordRow{StatusClass::Paid, false,
            " 已支付 已付款 待发货 部分发货 已发货 待自提 待核销 退款中 售后中 "},
    WordRow{StatusClass::Paid, true, " 已自提 已核销 已送达 已收货 已完成 "},
    WordRow{StatusClass::WhollyRefunded, false, " 已退款 全部退款 全额退款 退款成功 "},
    WordRow{StatusClass::PartlyRefunded, false, " 部分退款 "},
    WordRow{StatusClass::Closed, false, " 已取消 已关闭 交易关闭 "},
    WordRow{StatusClass::Unpaid, false, " 待支付 未支付 待付款 "},
};
constexpr std::array kYouzan{
    WordRow{StatusClass::Paid, false, " 待接单 待成团 待发货 部分发货 已发货 待核销 待使用 "},
    WordRow{StatusClass::Paid, true, " 已完成 交易完成 交易成功 "},
    WordRow{StatusClass::Closed, false, " 交易关闭 已关闭 已取消 "},
    WordRow{StatusClass::Unpaid, false, " 待付款 待支付 "},
};
constexpr std::array kYouzanRefund{
    WordRow{StatusClass::Paid, false, " 无退款 退款中 退款关闭 "},
    WordRow{StatusClass::WhollyRefunded, false, " 全额退款 全额退款成功 全部退款 退款成功 "},
    WordRow{StatusClass::PartlyRefunded, false, " 部分退款 部分退款成功 "},
};
constexpr std::array kWeixin{
    WordRow{StatusClass::Paid, false, " 待发货 部分发货 已发货 待收货 "},
    WordRow{StatusClass::Paid, true, " 已收货 已完成 交易完成 "},
    WordRow{StatusClass::Closed, false, " 已取消 已关闭 交易关闭 "},
    WordRow{StatusClass::Unpaid, false, " 待付款 待支付 "},
};
constexpr std::array kWoo{
    WordRow{StatusClass::Paid, false, " processing "},
    WordRow{StatusClass::Paid, true, " completed "},
    WordRow{StatusClass::WhollyRefunded, false, " refunded "},
    WordRow{StatusClass::Closed, false, " cancelled failed trash "},
    WordRow{StatusClass::Unpaid, false, " pending on-hold checkout-draft "},
};
constexpr std::array kShopify{
    WordRow{StatusClass::Paid, false, " paid "},
    WordRow{StatusClass::WhollyRefunded, false, " refunded "},
    WordRow{StatusClass::PartlyRefunded, false, " partially_refunded "},
    WordRow{StatusClass::Closed, false, " voided "},
    WordRow{StatusClass::Unpaid, false, " pending authorized partially_paid expired "},
};
constexpr std::array kOwn{
    WordRow{StatusClass::Paid, false, " paid 已付款 "},
    WordRow{StatusClass::WhollyRefunded, false, " refunded 已退款 "},
    WordRow{StatusClass::PartlyRefunded, false, " partly_refunded 部分退款 "},
    WordRow{StatusClass::Closed, false, " cancelled 已取消 "},
    WordRow{StatusClass::Unpaid, false, " unpaid 待付款 "},
};

std::span<const WordRow> tableOf(FileKind kind)
{
    switch (kind) {
    case FileKind::KttOrders:
        return kKtt;
    case FileKind::YouzanOrders:
        return kYouzan;
    case FileKind::WeixinOrders:
        return kWeixin;
    case FileKind::WooOrders:
        return kWoo;
    case FileKind::ShopifyOrders:
        return kShopify;
    case FileKind::LinliOrders:
        return kOwn;
    case FileKind::LinliMembers:
    case FileKind::KttItems:
    case FileKind::YouzanItems:
    case FileKind::YouzanCustomers:
    case FileKind::ShopifyCustomers:
        break; // no orders in them
    }
    return {};
}

std::optional<StatusWord> find(std::span<const WordRow> table, std::string_view text)
{
    const std::string normal = lowered(nfkc(text));
    const std::string word(withoutBracketTail(trimmed(normal)));
    if (word.empty() || word.find(' ') != std::string::npos) {
        return std::nullopt;
    }
    for (const WordRow& row : table) {
        if (row.words.find(" " + word + " ") != std::string_view::npos) {
            return StatusWord{row.meaning, row.delivered};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<StatusWord> statusWord(FileKind kind, std::string_view text)
{
    return find(tableOf(kind), text);
}

std::optional<StatusClass> youzanRefundWord(std::string_view text)
{
    const std::optional<StatusWord> word = find(kYouzanRefund, text);
    return word ? std::optional(word->meaning) : std::nullopt;
}

} // namespace linli::exchange
