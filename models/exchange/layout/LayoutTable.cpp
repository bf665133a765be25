// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of every layout, as data (spec/imports.md, spec/import-rules.md §2 and §5).
#include "exchange/layout/Layout.h"

namespace linli::exchange {
namespace {

Layout linliMembers()
{
    return {FileKind::LinliMembers,
            {"name", "phone", "invite_code|inviter_code|joined_at"},
            "",
            {{Field::Phone, "phone"},
             {Field::Name, "name"},
             {Field::Nickname, "nickname"},
             {Field::Estate, "estate"},
             {Field::Building, "building"},
             {Field::Door, "door"},
             {Field::JoinedAt, "joined_at"},
             {Field::MemberCode, "invite_code"},
             {Field::InviterCode, "inviter_code"},
             {Field::Tags, "tags"},
             {Field::Consent, "consent"}}};
}

Layout linliOrders()
{
    return {FileKind::LinliOrders,
            {"order_no", "placed_at", "paid_amount", "status", "member_phone|invite_code"},
            "",
            {{Field::OrderNo, "order_no"},
             {Field::Phone, "member_phone"},
             {Field::MemberCode, "invite_code"},
             {Field::PlacedAt, "placed_at"},
             {Field::PaidAt, "paid_at"},
             {Field::Goods, "goods_amount"},
             {Field::Discount, "discount"},
             {Field::Freight, "freight"},
             {Field::PaidAmount, "paid_amount"},
             {Field::Refunded, "refunded_amount"},
             {Field::Status, "status"},
             {Field::Campaign, "campaign"},
             {Field::Items, "items"},
             {Field::Note, "note"}}};
}

Layout kttOrders()
{
    return {FileKind::KttOrders,
            {"跟团号", "商品", "订单金额", "联系电话"},
            "",
            {{Field::GroupNo, "跟团号"},
             {Field::OrderNo, "订单号|订单编号"},
             {Field::Phone, "联系电话"},
             {Field::BuyerName, "下单人|收货人"},
             {Field::PlacedAt, "支付时间"},
             {Field::PaidAt, "支付时间"},
             {Field::PaidAmount, "订单金额"},
             {Field::Refunded, "退款金额|订单退款"},
             {Field::Status, "订单状态"},
             {Field::Items, "商品"},
             {Field::Note, "团员备注"}}};
}

Layout kttItems()
{
    return {FileKind::KttItems,
            {"跟团号", "商品", "数量", "联系电话"},
            "订单金额",
            {{Field::GroupNo, "跟团号"},
             {Field::Phone, "联系电话"},
             {Field::BuyerName, "收货人"},
             {Field::ItemName, "商品"},
             {Field::ItemSpec, "商品规格|规格"},
             {Field::Quantity, "数量"}}};
}

Layout youzanOrders()
{
    return {FileKind::YouzanOrders,
            {"订单号", "订单状态", "订单实付金额", "买家手机号|收货人手机号/提货人手机号"},
            "",
            {{Field::OrderNo, "订单号"},
             {Field::Phone, "买家手机号|收货人手机号/提货人手机号"},
             {Field::BuyerName, "收货人/提货人|买家姓名|买家昵称"},
             {Field::PlacedAt, "订单创建时间"},
             {Field::PaidAt, "买家付款时间"},
             {Field::Status, "订单状态"},
             {Field::RefundStatus, "订单退款状态"},
             {Field::PaidAmount, "订单实付金额"},
             {Field::Refunded, "订单已退款金额"},
             {Field::Items, "全部商品名称"},
             {Field::InviterPhone, "分销员手机号"},
             {Field::InviterName, "分销员"},
             {Field::Note, "买家备注"}}};
}

Layout youzanItems()
{
    return {FileKind::YouzanItems,
            {"订单号", "商品名称", "商品数量", "商品实际成交金额"},
            "",
            {{Field::OrderNo, "订单号"},
             {Field::ItemName, "商品名称"},
             {Field::ItemSpec, "商品规格|规格"},
             {Field::Quantity, "商品数量"},
             {Field::LineTotal, "商品实际成交金额"}}};
}

Layout youzanCustomers()
{
    return {FileKind::YouzanCustomers,
            {"客户手机号", "客户姓名|客户昵称", "成为客户时间|消费次数"},
            "",
            {{Field::Phone, "客户手机号"},
             {Field::Name, "客户姓名"},
             {Field::Nickname, "客户昵称"},
             {Field::JoinedAt, "成为客户时间"},
             {Field::Tags, "标签"},
             {Field::InviterName, "分销员"}}};
}

Layout weixinOrders()
{
    return {
        FileKind::WeixinOrders,
        {"订单号", "订单下单时间|下单时间", "订单状态", "订单实际支付金额", "商品名称", "商品数量"},
        "",
        {{Field::OrderNo, "订单号"},
         {Field::Phone, "收件人手机"},
         {Field::BuyerName, "收件人姓名"},
         {Field::PlacedAt, "订单下单时间|下单时间"},
         {Field::PaidAt, "支付时间"},
         {Field::Status, "订单状态"},
         {Field::PaidAmount, "订单实际支付金额"},
         {Field::Refunded, "商品已退款金额"},
         {Field::ItemName, "商品名称"},
         {Field::ItemSpec, "商品属性"},
         {Field::Quantity, "商品数量"},
         {Field::Note, "买家备注"}}};
}

Layout wooOrders()
{
    return {
        FileKind::WooOrders,
        {"Date", "Order #", "Status", "Product(s)", "Net Sales|N. Revenue|N. Revenue (formatted)"},
        "",
        {{Field::OrderNo, "Order #"},
         {Field::BuyerName, "Customer"},
         {Field::PlacedAt, "Date"},
         {Field::Status, "Status"},
         {Field::PaidAmount, "Net Sales|N. Revenue|N. Revenue (formatted)"},
         {Field::Formatted, "N. Revenue (formatted)"},
         {Field::Items, "Product(s)"}}};
}

Layout shopifyOrders()
{
    return {
        FileKind::ShopifyOrders,
        {"Name", "Financial Status", "Created at", "Total", "Lineitem name", "Lineitem quantity"},
        "",
        {{Field::OrderNo, "Name"},
         {Field::Phone, "Phone|Billing Phone|Shipping Phone"},
         {Field::BuyerName, "Billing Name|Shipping Name"},
         {Field::PlacedAt, "Created at"},
         {Field::PaidAt, "Paid at"},
         {Field::Status, "Financial Status"},
         {Field::CancelledAt, "Cancelled at"},
         {Field::Currency, "Currency"},
         {Field::PaidAmount, "Total"},
         {Field::Refunded, "Refunded Amount"},
         {Field::ItemName, "Lineitem name"},
         {Field::Quantity, "Lineitem quantity"},
         {Field::Note, "Notes"}}};
}

Layout shopifyCustomers()
{
    return {FileKind::ShopifyCustomers,
            {"First Name", "Last Name", "Email", "Total Spent"},
            "",
            {{Field::Phone, "Phone"},
             {Field::Name, "First Name"},
             {Field::LastName, "Last Name"},
             {Field::Tags, "Tags"}}};
}

} // namespace

std::span<const Layout> allLayouts()
{
    static const std::vector<Layout> layouts{linliMembers(),    linliOrders(),     kttOrders(),
                                             kttItems(),        youzanOrders(),    youzanItems(),
                                             youzanCustomers(), weixinOrders(),    wooOrders(),
                                             shopifyOrders(),   shopifyCustomers()};
    return layouts;
}

} // namespace linli::exchange
