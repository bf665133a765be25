// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/FileKindText.h"

#include <array>

namespace linli::words {
namespace {

using usecases::imports::FileKind;

Bilingual wordsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::LinliMembers:
        return {u"邻里掌柜 邻居", u"Linli neighbours"};
    case FileKind::LinliOrders:
        return {u"邻里掌柜 订单", u"Linli orders"};
    case FileKind::KttOrders:
        return {u"快团团 订单", u"Kuaituantuan orders"};
    case FileKind::KttItems:
        return {u"快团团 商品明细", u"Kuaituantuan items"};
    case FileKind::YouzanOrders:
        return {u"有赞 订单", u"Youzan orders"};
    case FileKind::YouzanItems:
        return {u"有赞 商品明细", u"Youzan items"};
    case FileKind::YouzanCustomers:
        return {u"有赞 客户", u"Youzan customers"};
    case FileKind::WeixinOrders:
        return {u"微信小店 订单", u"Weixin shop orders"};
    case FileKind::WooOrders:
        return {u"WooCommerce 订单", u"WooCommerce orders"};
    case FileKind::ShopifyOrders:
        return {u"Shopify 订单", u"Shopify orders"};
    case FileKind::ShopifyCustomers:
        return {u"Shopify 客户", u"Shopify customers"};
    }
    return {u"文件", u"File"};
}

struct ConflictWords
{
    std::string_view field;
    Bilingual text;
};

constexpr std::array kConflicts{
    ConflictWords{"member_phone", {u"买家手机号", u"buyer's phone"}},
    ConflictWords{"placed_at", {u"下单时间", u"order time"}},
    ConflictWords{"paid_at", {u"付款时间", u"payment time"}},
    ConflictWords{"paid_amount", {u"实付金额", u"amount paid"}},
    ConflictWords{"refunded_amount", {u"退款金额", u"amount refunded"}},
    ConflictWords{"status", {u"状态", u"status"}},
    ConflictWords{"items", {u"商品明细", u"goods"}},
    ConflictWords{"name", {u"姓名", u"name"}},
    ConflictWords{"nickname", {u"昵称", u"nickname"}},
    ConflictWords{"estate", {u"小区", u"estate"}},
    ConflictWords{"building", {u"楼栋", u"building"}},
    ConflictWords{"door", {u"门牌", u"door"}},
    ConflictWords{"joined_at", {u"加入时间", u"joined"}},
    ConflictWords{"invite_code", {u"邀请码", u"invite code"}},
    ConflictWords{"inviter_code", {u"邀请人码", u"inviter's code"}},
    ConflictWords{"tags", {u"标签", u"tags"}},
    ConflictWords{"consent", {u"同意", u"consent"}},
    ConflictWords{"phone", {u"手机号", u"phone"}},
    ConflictWords{"order_no", {u"订单号", u"order number"}},
    ConflictWords{"goods_amount", {u"商品金额", u"amount of the goods"}},
    ConflictWords{"discount", {u"优惠", u"discount"}},
    ConflictWords{"freight", {u"运费", u"freight"}},
    ConflictWords{"campaign", {u"活动", u"campaign"}},
    ConflictWords{"note", {u"备注", u"note"}},
};

} // namespace

QString fileKindText(FileKind kind, Language language)
{
    return wordsOf(kind).in(language);
}

QString conflictFieldText(std::string_view field, Language language)
{
    for (const ConflictWords& words : kConflicts) {
        if (words.field == field) {
            return words.text.in(language);
        }
    }
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}

} // namespace linli::words
